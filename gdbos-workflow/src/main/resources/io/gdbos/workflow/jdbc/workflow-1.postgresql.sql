create table if not exists wf_definition (
  id varchar(60) not null,
  version integer not null,
  digest varchar(64) not null,
  content text not null,
  primary key (id, version)
);

create table if not exists wf_case (
  id varchar(32) not null primary key,
  definition varchar(60) not null,
  version integer not null,
  business_key varchar(200) not null,
  content_digest varchar(64) not null,
  region varchar(12) not null,
  status varchar(8) not null,
  outcome varchar(60),
  sequence integer not null,
  last_hash bytea not null,
  started_at bigint not null,
  changed_at bigint not null,
  ended_at bigint,
  state text not null
);

create index if not exists wf_case_by_status on wf_case (status, id);

create table if not exists wf_event (
  case_id varchar(32) not null,
  sequence integer not null,
  type varchar(20) not null,
  activity varchar(60) not null,
  iteration integer not null,
  began_at bigint not null,
  happened_at bigint not null,
  actor varchar(1000),
  payload text not null,
  hash bytea not null,
  primary key (case_id, sequence)
);

create table if not exists wf_task (
  id varchar(110) not null primary key,
  case_id varchar(32) not null,
  business_key varchar(200) not null,
  definition varchar(60) not null,
  activity varchar(60) not null,
  iteration integer not null,
  name_en varchar(500) not null,
  name_zh varchar(500) not null,
  is_for_applicant boolean not null,
  role varchar(100) not null,
  agency varchar(100) not null,
  region varchar(12) not null,
  explanation text not null,
  status varchar(9) not null,
  holder varchar(200),
  created_at bigint not null,
  completed_at bigint
);

create index if not exists wf_task_inbox on wf_task (agency, region, role, status, created_at, id);

create table if not exists wf_incident (
  case_id varchar(32) not null,
  activity varchar(60) not null,
  iteration integer not null,
  reason varchar(2000) not null,
  happened_at bigint not null,
  is_open boolean not null,
  primary key (case_id, activity, iteration)
);

create index if not exists wf_incident_open on wf_incident (is_open, case_id);
