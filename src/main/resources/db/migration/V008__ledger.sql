-- Every paid message once. Times are milliseconds since 1970. amount is as the platform wrote it;
-- minor counts the currency's smallest units and, like currency, is null where the amount cannot be
-- told. worth orders amounts of different currencies and means nothing else. words and author_words
-- are what a search looks through. state: shown, held, removed; what is removed has lost its texts.
create table ledger_entry (
  id           text   not null primary key,
  account_id   text   not null references account (id) on delete cascade,
  platform     text   not null,
  message_id   text   not null,
  at           bigint not null,
  kind         text   not null,
  author_id    text   not null,
  author_name  text   not null,
  author_words text   not null,
  amount       text,
  currency     text,
  minor        bigint,
  worth        bigint not null,
  notice       text   not null,
  body         text   not null,
  words        text   not null,
  message      text   not null,
  state        text   not null,
  read_at      bigint,
  read_by      text,
  changed_at   bigint not null,
  unique (account_id, platform, message_id)
);
create index ledger_entry_by_time on ledger_entry (account_id, at);
create index ledger_entry_by_change on ledger_entry (account_id, changed_at);
create index ledger_entry_by_author on ledger_entry (account_id, platform, author_id);

-- An account's public page with its own links. links is a JSON array.
create table tip_page (
  account_id text    not null primary key references account (id) on delete cascade,
  name       text    not null unique,
  heading    text    not null,
  body       text    not null,
  accent     text    not null,
  theme      text    not null,
  links      text    not null,
  published  boolean not null
);

-- Where other sites tell of tips. The address's key is here only as its hash, for looking up, and
-- sealed, for showing.
create table tip_hook (
  id            text   not null primary key,
  account_id    text   not null references account (id) on delete cascade,
  source        text   not null,
  key_hash      text   not null unique,
  key_sealed    text   not null,
  secret_sealed text,
  used_at       bigint,
  refused       bigint not null,
  unique (account_id, source)
);
