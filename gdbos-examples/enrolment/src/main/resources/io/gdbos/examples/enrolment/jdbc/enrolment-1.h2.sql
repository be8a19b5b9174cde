create table enr_season (
  id integer primary key,
  seed bigint not null,
  children integer not null,
  source varchar(200) not null
);

create table enr_application (
  id varchar(60) primary key,
  child_token varchar(64) not null,
  region varchar(12) not null,
  filed_at bigint not null,
  form_digest varchar(64) not null,
  fields_asked integer not null,
  fields_prefilled integer not null
);

create index enr_application_child on enr_application (child_token);

create table enr_notice (
  id varchar(120) primary key,
  case_id varchar(64) not null unique,
  region varchar(12) not null,
  issued_at bigint not null,
  digest varchar(64) not null,
  content varchar(4000) not null
);
