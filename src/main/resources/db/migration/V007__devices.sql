-- Browsers that were paired with an account: the dock in OBS, for example. The session is the one
-- in SPRING_SESSION by which the device stays signed in. Times are milliseconds since 1970.
create table device (
  id         text   not null primary key,
  account_id text   not null references account (id) on delete cascade,
  session_id text   not null unique,
  name       text,
  program    text   not null,
  paired_at  bigint not null,
  seen_at    bigint not null
);
create index device_by_account on device (account_id);
