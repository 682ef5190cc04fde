-- Who uses the product, which channels they linked and the sealed keys to both. Times are
-- milliseconds since 1970.
create table account (
  id           text    not null primary key,
  display_name text    not null,
  local        boolean not null,
  created_at   bigint  not null
);

create table channel (
  id           text    not null primary key,
  account_id   text    not null references account (id) on delete cascade,
  platform     text    not null,
  platform_id  text    not null,
  name         text    not null,
  display_name text    not null,
  anonymous    boolean not null,
  linked_at    bigint  not null,
  unique (platform, platform_id)
);
create index channel_by_account on channel (account_id);

-- Sealed: nothing in access_token and refresh_token can be read without the encryption key.
create table channel_tokens (
  channel_id    text   not null primary key references channel (id) on delete cascade,
  access_token  text   not null,
  refresh_token text,
  expires_at    bigint not null,
  scopes        text   not null
);

create table overlay (
  id         text   not null primary key,
  account_id text   not null references account (id) on delete cascade,
  name       text   not null,
  key_hash   text   not null unique,
  key_sealed text   not null,
  created_at bigint not null
);
create index overlay_by_account on overlay (account_id);

-- Spring Session's own tables, as its schema-sqlite.sql has them (4.1).
create table SPRING_SESSION (
  PRIMARY_ID            character(36) not null,
  SESSION_ID            character(36) not null,
  CREATION_TIME         integer       not null,
  LAST_ACCESS_TIME      integer       not null,
  MAX_INACTIVE_INTERVAL integer       not null,
  EXPIRY_TIME           integer       not null,
  PRINCIPAL_NAME        varchar(100),
  constraint SPRING_SESSION_PK primary key (PRIMARY_ID)
);
create unique index SPRING_SESSION_IX1 on SPRING_SESSION (SESSION_ID);
create index SPRING_SESSION_IX2 on SPRING_SESSION (EXPIRY_TIME);
create index SPRING_SESSION_IX3 on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID char(36)     not null,
  ATTRIBUTE_NAME     varchar(200) not null,
  ATTRIBUTE_BYTES    blob         not null,
  constraint SPRING_SESSION_ATTRIBUTES_PK primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID)
    references SPRING_SESSION (PRIMARY_ID) on delete cascade
);
