-- What each account chose, as JSON; what is not in it has its default.
create table settings (
  account_id text not null primary key references account (id) on delete cascade,
  json       text not null
);
