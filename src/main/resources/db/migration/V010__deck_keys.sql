-- Addresses that buttons outside a browser call: one for each person in a room. The key is hashed for
-- looking up and sealed for showing.
create table deck_key (
  id         text not null primary key,
  account_id text not null references account (id) on delete cascade,
  person_id  text not null references account (id) on delete cascade,
  key_hash   text not null unique,
  key_sealed text not null,
  unique (account_id, person_id)
);
