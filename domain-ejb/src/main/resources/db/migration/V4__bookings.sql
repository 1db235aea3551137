create table bookings.booking (
    id              uuid primary key,
    venue_id        uuid not null references venues.venue,
    court_id        uuid not null,
    venue_owner_id  uuid not null references users.account,
    user_id         uuid not null references users.account,
    start_datetime  timestamptz not null,
    end_datetime    timestamptz not null,
    status          text not null check (status in ('pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
    price_per_hour  numeric(12, 2) not null check (price_per_hour >= 0),
    total_price     numeric(14, 2) not null check (total_price >= 0),
    currency        char(3) not null check (currency ~ '^[A-Z]{3}$'),
    notes           text check (char_length(notes) <= 1000),
    -- Until then a pending booking keeps its court; empty once it is paid, confirmed or over.
    hold_expires_at timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint not null default 0,
    constraint booking_order check (end_datetime > start_datetime),
    constraint booking_hold check (hold_expires_at is null or status = 'pending'),
    constraint booking_court foreign key (court_id, venue_id) references venues.court (id, venue_id)
);
create index booking_customer on bookings.booking (user_id, created_at desc, id desc);
create index booking_owner on bookings.booking (venue_owner_id, created_at desc, id desc);
create index booking_venue on bookings.booking (venue_id, created_at desc, id desc);
create index booking_newest on bookings.booking (created_at desc, id desc);
create index booking_start on bookings.booking (start_datetime);
create index booking_over on bookings.booking (end_datetime) where status = 'confirmed';
create index booking_ahead on bookings.booking (court_id, end_datetime) where status in ('pending', 'confirmed');

-- The heart: what takes a court for a while. Two rows of one court never share a moment.
create table bookings.occupancy (
    id                uuid primary key,
    court_id          uuid not null references venues.court,
    during            tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
    kind              text not null check (kind in ('booking', 'unavailability')),
    booking_id        uuid references bookings.booking on delete cascade deferrable initially deferred,
    unavailability_id uuid references venues.unavailability on delete cascade deferrable initially deferred,
    constraint occupancy_cause check (
        (kind = 'booking' and booking_id is not null and unavailability_id is null)
        or (kind = 'unavailability' and unavailability_id is not null and booking_id is null)),
    constraint occupancy_no_overlap exclude using gist (court_id with =, during with &&)
);
create unique index occupancy_booking on bookings.occupancy (booking_id) where booking_id is not null;
create index occupancy_unavailability on bookings.occupancy (unavailability_id) where unavailability_id is not null;

-- Who changed what, and when. No actor: the system itself.
create table bookings.status_change (
    id          uuid primary key,
    booking_id  uuid not null references bookings.booking on delete cascade,
    from_status text,
    to_status   text not null,
    actor_id    uuid,
    reason      text check (char_length(reason) <= 500),
    changed_at  timestamptz not null
);
create index status_change_booking on bookings.status_change (booking_id, changed_at, id);

create table bookings.idempotency_key (
    user_id      uuid not null references users.account on delete cascade,
    key          text not null check (char_length(key) between 1 and 255),
    request_hash bytea not null check (octet_length(request_hash) = 32),
    booking_id   uuid not null references bookings.booking on delete cascade deferrable initially deferred,
    created_at   timestamptz not null,
    primary key (user_id, key)
);
create index idempotency_key_age on bookings.idempotency_key (created_at);
