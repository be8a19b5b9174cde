alter table wf_case alter column content_digest set data type varchar(400);

alter table wf_event add column if not exists salt varbinary(16);

alter table wf_event add column if not exists erased_digest varbinary(32);

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
