-- Extensions and schemas of the five contexts. Each context owns one schema and writes to no other.

create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema users;
create schema venues;
create schema bookings;
create schema payments;
create schema notifications;

-- unaccent() is only STABLE because its dictionary could be changed; indexes need an IMMUTABLE one.
create function venues.searchable(value text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
