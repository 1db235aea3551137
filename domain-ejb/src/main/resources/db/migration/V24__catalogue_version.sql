-- Which state the lists of venues are in, so that servers can remember what they have counted and listed. A version is
-- like no other that ever was: not even a restored backup brings one back with something else beneath it.
create table venues.catalogue (
    single boolean primary key default true check (single),
    listed uuid not null, -- what decides which venues a search finds, and in which order
    shown  uuid not null  -- that, and whatever else lists show of them
);
insert into venues.catalogue (listed, shown) values (gen_random_uuid(), gen_random_uuid());

-- Once per transaction, at its end: until then nobody waits for the row, and it is the last that a transaction locks.
-- What a transaction has already changed is told by a setting that ends with it, and goes back with a savepoint, too.
create function venues.change_catalogue() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('ploshtadka.catalogue', true), '') not in ('listed', tg_argv[0]) then
        insert into venues.catalogue as known (listed, shown) values (gen_random_uuid(), gen_random_uuid())
            on conflict (single) do update set shown = excluded.shown,
                listed = case tg_argv[0] when 'listed' then excluded.listed else known.listed end;
        perform set_config('ploshtadka.catalogue', tg_argv[0], true);
    end if;
    return null;
end $$;

-- Of a venue, everything counts but how often it was booked, which only shows: a column that will be added counts, too.
create constraint trigger venue_comes_or_goes after insert or delete on venues.venue
    deferrable initially deferred for each row execute function venues.change_catalogue('listed');
create constraint trigger venue_changes after update on venues.venue
    deferrable initially deferred for each row
    when (to_jsonb(old) - 'total_bookings' is distinct from to_jsonb(new) - 'total_bookings')
    execute function venues.change_catalogue('listed');
create constraint trigger venue_is_booked after update on venues.venue
    deferrable initially deferred for each row when (old.total_bookings is distinct from new.total_bookings)
    execute function venues.change_catalogue('shown');
create constraint trigger image_changes after insert or update or delete on venues.image
    deferrable initially deferred for each row execute function venues.change_catalogue('shown');

-- These know no constraint triggers.
create trigger venue_truncated after truncate on venues.venue
    for each statement execute function venues.change_catalogue('listed');
create trigger image_truncated after truncate on venues.image
    for each statement execute function venues.change_catalogue('shown');

-- Even where rows are only copied: whoever fills a database without triggers would otherwise leave an old version above it.
alter table venues.venue
    enable always trigger venue_comes_or_goes,
    enable always trigger venue_changes,
    enable always trigger venue_is_booked,
    enable always trigger venue_truncated;
alter table venues.image
    enable always trigger image_changes,
    enable always trigger image_truncated;
