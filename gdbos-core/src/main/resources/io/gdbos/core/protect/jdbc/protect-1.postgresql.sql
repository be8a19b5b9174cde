create table if not exists gdbos_field_key (
  key_id varchar(40) not null primary key,
  proof varchar(200) not null
);
