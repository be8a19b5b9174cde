alter table enr_notice alter column content type text;

alter table enr_notice alter column digest type varchar(400);

alter table enr_notice add column if not exists signature varchar(400);
