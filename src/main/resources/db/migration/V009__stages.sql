-- What is on air in each room, the queue behind it and what the team decided, as JSON.
create table stage (
  account_id text not null primary key references account (id) on delete cascade,
  json       text not null
);
