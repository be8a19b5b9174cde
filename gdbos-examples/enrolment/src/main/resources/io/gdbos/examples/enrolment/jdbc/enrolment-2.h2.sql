alter table enr_notice alter column content set data type character varying(1000000);

alter table enr_notice alter column digest set data type varchar(400);

alter table enr_notice add column if not exists signature varchar(400);
