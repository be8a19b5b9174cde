-- Roots seal segments, so that one entry can be proved; what was archived is kept by the root that vouches for it.
alter table audit_root_head add column if not exists first_entry bigint;
alter table audit_root_head add column if not exists tree varchar(64);

create table if not exists audit_archive (
    root bigint not null primary key,
    archived_at bigint not null,
    digest varchar(64) not null
);
