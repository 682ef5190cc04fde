-- Whether the platform has refused the refresh token for good: only signing in again helps then.
alter table channel_tokens add column dead boolean not null default false;
