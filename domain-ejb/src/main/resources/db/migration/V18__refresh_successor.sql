-- Which token a used one was exchanged for. Without one, its second use counts as theft however soon it comes.
alter table users.refresh_token add column successor_hash bytea check (octet_length(successor_hash) = 32);
