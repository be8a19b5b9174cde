-- Resources with their documents, the steps of their life cycle, agreements and what they grant.
create table if not exists catalog_resource (
    code varchar(128) not null primary key,
    state varchar(32) not null,
    revision integer not null,
    document text not null
);

create table if not exists catalog_event (
    code varchar(128) not null,
    event_number integer not null,
    step varchar(32) not null,
    person varchar(128) not null,
    actor_role varchar(64) not null,
    agency varchar(64) not null,
    region varchar(12) not null,
    behalf_of varchar(128),
    event_at bigint not null,
    note varchar(4000),
    primary key (code, event_number)
);

create table if not exists catalog_agreement (
    id varchar(128) not null primary key,
    state varchar(32) not null,
    revision integer not null,
    document text not null
);

create table if not exists catalog_grant (
    id varchar(128) not null primary key,
    agreement varchar(128) not null,
    resource_code varchar(128) not null,
    valid_from date not null,
    valid_to date not null
);

create index if not exists catalog_grant_resource on catalog_grant (resource_code);

create table if not exists catalog_grant_use (
    id varchar(128) not null primary key,
    used bigint not null
);
