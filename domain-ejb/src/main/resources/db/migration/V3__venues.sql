create table venues.venue (
    id                   uuid primary key,
    owner_id             uuid not null references users.account,
    name                 text not null check (char_length(name) between 2 and 255),
    description          text not null check (char_length(description) >= 10),
    sport_types          text[] not null check (
        cardinality(sport_types) >= 1
        and sport_types <@ array ['football', 'basketball', 'tennis', 'volleyball', 'swimming', 'gym', 'padel', 'other']),
    status               text not null check (status in ('active', 'inactive', 'maintenance', 'pending_approval')),
    address              text not null check (char_length(address) between 1 and 500),
    city                 text not null check (char_length(city) between 1 and 100),
    latitude             numeric(8, 6) check (latitude between -90 and 90),
    longitude            numeric(9, 6) check (longitude between -180 and 180),
    price_per_hour       numeric(12, 2) not null check (price_per_hour >= 0),
    currency             char(3) not null check (currency ~ '^[A-Z]{3}$'),
    capacity             integer not null check (capacity >= 1),
    is_indoor            boolean not null,
    has_parking          boolean not null,
    has_changing_rooms   boolean not null,
    has_showers          boolean not null,
    has_equipment_rental boolean not null,
    amenities            jsonb not null check (jsonb_typeof(amenities) = 'array'),
    time_zone            text not null,
    working_hours        jsonb not null check (jsonb_typeof(working_hours) = 'object'),
    rating               numeric(3, 2) not null default 0 check (rating between 0 and 5),
    total_reviews        integer not null default 0 check (total_reviews >= 0),
    total_bookings       integer not null default 0 check (total_bookings >= 0),
    approved_at          timestamptz,
    deleted_at           timestamptz,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint not null default 0
);
create index venue_newest on venues.venue (created_at desc, id desc) where deleted_at is null;
create index venue_active_newest on venues.venue (created_at desc, id desc)
    where deleted_at is null and status = 'active';
create index venue_active_price on venues.venue (price_per_hour, id) where deleted_at is null and status = 'active';
create index venue_active_rating on venues.venue (rating desc, id desc) where deleted_at is null and status = 'active';
create index venue_owner on venues.venue (owner_id, created_at desc) where deleted_at is null;
create index venue_sports on venues.venue using gin (sport_types);
create index venue_city_search on venues.venue using gin (venues.searchable(city) gin_trgm_ops);
create index venue_text_search on venues.venue
    using gin (venues.searchable(name || ' ' || description || ' ' || city) gin_trgm_ops);
create index venue_position on venues.venue (latitude, longitude) where deleted_at is null and status = 'active';

create table venues.court (
    id             uuid primary key,
    venue_id       uuid not null references venues.venue,
    name           text not null check (char_length(name) between 1 and 100),
    sport_types    text[],
    is_indoor      boolean,
    price_per_hour numeric(12, 2) check (price_per_hour >= 0),
    position       integer not null check (position >= 0),
    deleted_at     timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint not null default 0,
    constraint court_of_venue unique (id, venue_id)
);
create index court_venue on venues.court (venue_id, position, id) where deleted_at is null;
create unique index court_name on venues.court (venue_id, lower(name)) where deleted_at is null;

create table venues.image (
    id           uuid primary key,
    venue_id     uuid not null references venues.venue on delete cascade,
    url          text not null check (char_length(url) <= 500 and url like 'https://%'),
    is_thumbnail boolean not null,
    position     integer not null check (position >= 0),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      bigint not null default 0
);
create index image_venue on venues.image (venue_id, position, id);
create unique index image_one_thumbnail on venues.image (venue_id) where is_thumbnail;

-- No court: the whole venue is closed.
create table venues.unavailability (
    id             uuid primary key,
    venue_id       uuid not null references venues.venue,
    court_id       uuid,
    start_datetime timestamptz not null,
    end_datetime   timestamptz not null,
    reason         text check (char_length(reason) <= 255),
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint not null default 0,
    constraint unavailability_order check (end_datetime > start_datetime),
    constraint unavailability_court foreign key (court_id, venue_id) references venues.court (id, venue_id)
);
create index unavailability_venue on venues.unavailability (venue_id, start_datetime);
