-- Who read or decided what. A row's id is the number of its chain times 2^40 plus its number in the chain.
create table if not exists audit_chain (
    chain integer not null primary key,
    writer varchar(64) not null unique
);

create table if not exists audit_entry (
    id bigint not null primary key,
    entry_at bigint not null,
    person varchar(128) not null,
    actor_role varchar(64) not null,
    agency varchar(64) not null,
    region varchar(12) not null,
    behalf_of varchar(128),
    action_name varchar(64),
    resource_code varchar(128),
    items varchar(4000),
    purpose varchar(256),
    grant_id varchar(128),
    result_code varchar(64),
    subject varchar(128),
    hash varbinary(32) not null
);

create index if not exists audit_entry_subject on audit_entry (subject);

create table if not exists audit_root (
    root bigint not null primary key,
    made_at bigint not null,
    previous_hash varchar(64),
    hash varchar(64) not null
);

create table if not exists audit_root_head (
    root bigint not null,
    writer varchar(64) not null,
    last_entry bigint not null,
    hash varchar(64) not null,
    primary key (root, writer)
);
