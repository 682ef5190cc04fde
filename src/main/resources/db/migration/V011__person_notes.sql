-- What teams wrote down about people in chat. Times are milliseconds since 1970. A deleted note is
-- kept for a moment, for those who want it back.
create table person_note (
  id         text   not null primary key,
  account_id text   not null references account (id) on delete cascade,
  platform   text   not null,
  author     text   not null,
  name       text   not null,
  note       text   not null,
  writer_id  text   references account (id) on delete set null,
  writer     text   not null,
  at         bigint not null,
  deleted_at bigint
);
create index person_note_by_author on person_note (account_id, platform, author, at);
create index person_note_by_writer on person_note (writer_id);
