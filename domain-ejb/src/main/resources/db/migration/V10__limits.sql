-- How many attempts are left to whom, as the limiter's library keeps it; gone rows are full buckets.
create table users.rate_limit (
    id         text primary key,
    state      bytea,
    -- Milliseconds since 1970: when the bucket is full again.
    expires_at bigint
);
create index rate_limit_expiry on users.rate_limit (expires_at);

alter table notifications.notification
    -- To whom an answer goes, where that is not the sender.
    add column reply_to text check (char_length(reply_to) between 3 and 254);
