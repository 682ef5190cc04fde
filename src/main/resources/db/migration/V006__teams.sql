-- Who was let into whose team, and with which rights. Times are milliseconds since 1970.
create table team_member (
  id         text   not null primary key,
  account_id text   not null references account (id) on delete cascade,
  member_id  text   not null references account (id) on delete cascade,
  rights     text   not null,
  joined_at  bigint not null,
  unique (account_id, member_id)
);
create index team_member_by_member on team_member (member_id);

-- Links into a team that nobody has used yet. The link's secret is not here, only its hash.
create table invitation (
  id          text   not null primary key,
  account_id  text   not null references account (id) on delete cascade,
  secret_hash text   not null unique,
  label       text   not null,
  rights      text   not null,
  created_at  bigint not null,
  expires_at  bigint not null
);
create index invitation_by_account on invitation (account_id);

-- Who did what in whose room.
create table audit (
  id         text   not null primary key,
  account_id text   not null references account (id) on delete cascade,
  at         bigint not null,
  person     text   not null,
  act        text   not null,
  about      text   not null
);
create index audit_by_account on audit (account_id, at);
