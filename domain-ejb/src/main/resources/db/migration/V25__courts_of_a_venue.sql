-- A venue is read with all its courts, deleted ones too: the partial index was of no use for that, and the whole of
-- another one was read instead. Few courts are ever deleted.
drop index venues.court_venue;
create index court_venue on venues.court (venue_id, position, id);
