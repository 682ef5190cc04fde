-- Settings belong to an overlay, of which an account may have several. The version tells apart what
-- two tabs know.
create table overlay_settings (
  overlay_id text   not null primary key references overlay (id) on delete cascade,
  json       text   not null,
  version    bigint not null
);
insert into overlay_settings (overlay_id, json, version)
  select overlay.id, settings.json, 1 from settings
  join overlay on overlay.account_id = settings.account_id;
-- The table settings stays for the release before this one.
-- When and in which program somebody last showed it.
alter table overlay add column seen_at bigint;
alter table overlay add column seen_in text;
