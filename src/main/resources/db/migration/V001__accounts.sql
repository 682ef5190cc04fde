-- Ids are UUIDs as text, points in time milliseconds since 1970 UTC. Columns named *_sealed are
-- encrypted and bound to their row: see the package account.sealing.
create table account (
  id           text    not null primary key,
  display_name text    not null,
  local        integer not null,
  created_at   integer not null
);

create table channel (
  id           text    not null primary key,
  account_id   text    not null references account (id) on delete cascade,
  platform     text    not null,
  platform_id  text    not null,
  name         text    not null,
  display_name text    not null,
  anonymous    integer not null,
  linked_at    integer not null
);

create unique index channel_of_account on channel (account_id, platform);
create index channel_of_platform on channel (platform, platform_id);

create table token (
  channel_id     text    not null primary key references channel (id) on delete cascade,
  access_sealed  text    not null,
  refresh_sealed text,
  scopes         text    not null,
  issued_at      integer not null,
  expires_at     integer not null
);

create table overlay (
  id         text    not null primary key,
  account_id text    not null references account (id) on delete cascade,
  key_hash   text    not null unique,
  key_sealed text    not null,
  created_at integer not null
);

create unique index overlay_of_account on overlay (account_id);

-- Browser sessions, in the shape that Spring Session expects.
create table SPRING_SESSION (
  PRIMARY_ID            character(36) not null primary key,
  SESSION_ID            character(36) not null,
  CREATION_TIME         integer       not null,
  LAST_ACCESS_TIME      integer       not null,
  MAX_INACTIVE_INTERVAL integer       not null,
  EXPIRY_TIME           integer       not null,
  PRINCIPAL_NAME        varchar(100)
);

create unique index SPRING_SESSION_IX1 on SPRING_SESSION (SESSION_ID);
create index SPRING_SESSION_IX2 on SPRING_SESSION (EXPIRY_TIME);
create index SPRING_SESSION_IX3 on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID char(36)     not null references SPRING_SESSION (PRIMARY_ID) on delete cascade,
  ATTRIBUTE_NAME     varchar(200) not null,
  ATTRIBUTE_BYTES    blob         not null,
  primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
);
