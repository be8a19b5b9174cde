alter table wf_case alter column content_digest type varchar(400);

alter table wf_event add column if not exists salt bytea;

alter table wf_event add column if not exists erased_digest bytea;

create table if not exists wf_erasure (
  case_id varchar(32) not null primary key,
  rule varchar(100) not null,
  erased_on date not null
);

create table if not exists wf_hold (
  case_id varchar(32) not null primary key,
  reason varchar(2000) not null,
  since bigint not null
);
