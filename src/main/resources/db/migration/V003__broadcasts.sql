-- Several accounts may read the same video without owning it, so only a channel that somebody signed
-- in with is unique. Built anew, because SQLite cannot drop a constraint.
create table channel_v3 (
  id           text    not null primary key,
  account_id   text    not null references account (id) on delete cascade,
  platform     text    not null,
  platform_id  text    not null,
  name         text    not null,
  display_name text    not null,
  anonymous    boolean not null,
  linked_at    bigint  not null,
  -- The broadcast that the account chose to read instead of all that are live.
  chosen       text,
  unique (account_id, platform, platform_id)
);
insert into channel_v3 (id, account_id, platform, platform_id, name, display_name, anonymous, linked_at)
  select id, account_id, platform, platform_id, name, display_name, anonymous, linked_at from channel;

create table channel_tokens_v3 (
  channel_id    text   not null primary key references channel_v3 (id) on delete cascade,
  access_token  text   not null,
  refresh_token text,
  expires_at    bigint not null,
  scopes        text   not null
);
insert into channel_tokens_v3 select channel_id, access_token, refresh_token, expires_at, scopes from channel_tokens;

drop table channel_tokens;
drop table channel;
alter table channel_v3 rename to channel;
alter table channel_tokens_v3 rename to channel_tokens;
create index channel_by_account on channel (account_id);
create unique index channel_owner on channel (platform, platform_id) where not anonymous;
