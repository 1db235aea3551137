-- Fills a migrated database, which venues.sql has filled before, with many bookings: a million, with their history and
-- what keeps their courts, over two years that end two months ahead. The same at every run of a day. It takes minutes.
--
-- Another number, two million at most:  set scale.bookings = '100000'  in the same session before. For plain SQL: psql -f,
-- or one statement of a JDBC driver. Analyze and vacuum afterwards, as the server by itself does after a while.
-- What a test may count on: one booking of fifty is of the first venue of "scale-owner-3", its courts being taken hour
-- after hour, and one of five is of the other venues of this owner; the customer "scale-customer-0" has made one of
-- fifty; the other venues and customers have equally few each; about one of fifteen is still ahead, and nothing overlaps.

begin;

-- An id of version 7 that belongs to a moment, made from a name.
create function pg_temp.scale_id(moment timestamptz, name text) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0')
        || '7' || substr(md5(name), 1, 3) || '8' || substr(md5(name), 4, 15))::uuid $$;

create temporary table scale_customer on commit drop as
select n, pg_temp.scale_id('2024-01-02Z'::timestamptz + n * interval '1 minute', 'customer' || n) as id
from generate_series(0, 19999) n;
create unique index on scale_customer (n);
insert into users.account (id, username, full_name, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
select id, 'scale-customer-' || n, 'Клиент ' || n, 'scale-customer-' || n || '@example.bg',
    array['bookings:cancel', 'bookings:read', 'bookings:write', 'payments:read', 'users:me', 'venues:read'],
    true, '2024-01-02Z', '2024-01-02Z', '2024-01-02Z'
from scale_customer;

-- Three kinds of courts, each numbered from 0: of the busy venue, of its owner's other venues, of everybody else.
create temporary table scale_court on commit drop as
select k.kind, (row_number() over (partition by k.kind order by v.id, c.position) - 1)::int as place,
    c.id, v.id as venue_id, v.owner_id, coalesce(c.price_per_hour, v.price_per_hour) as price
from venues.court c
    join venues.venue v on v.id = c.venue_id
    join users.account o on o.id = v.owner_id,
    lateral (select case when o.username <> 'scale-owner-3' then 'other'
        when v.id = (select w.id from venues.venue w where w.owner_id = o.id order by w.created_at, w.id limit 1)
        then 'venue' else 'owner' end as kind) k
where o.username like 'scale-owner-%';
create unique index on scale_court (kind, place);
analyze scale_court;

-- Each booking is the next one of a court. How many of a kind there are, and how many courts, tells on which day it is.
create temporary table scale_booking on commit drop as
with wanted as (
    select coalesce(nullif(current_setting('scale.bookings', true), ''), '1000000')::int as total
), numbered as (
    select n, case when n % 50 = 0 then 'venue' when n % 5 = 1 then 'owner' else 'other' end as kind
    from wanted, generate_series(0, total - 1) n
), placed as (
    select n, kind, (row_number() over (partition by kind order by n) - 1)::int as place from numbered
), kinds as materialized (
    select c.kind, c.courts, p.bookings, case c.kind when 'venue' then 14 when 'owner' then 7 else 1 end as daily
    from (select kind, count(*)::int as courts from scale_court group by kind) c
        join (select kind, count(*)::int as bookings from placed group by kind) p using (kind)
), dated as (
    select p.n, p.kind, p.place % k.courts as court, p.place / k.courts as turn, k.daily,
        ceil(k.bookings / (k.courts * k.daily)::numeric)::int as days
    from placed p join kinds k using (kind)
)
select n, c.id as court_id, c.venue_id, c.owner_id, c.price, s.start_datetime,
    s.start_datetime + (60 + 30 * (case when d.kind = 'venue' then 0 else n / 7 % 3 end)) * interval '1 minute' as end_datetime,
    least(s.start_datetime - (1 + n % 20) * interval '1 day' - n % 1440 * interval '1 minute',
        now() - n % 1440 * interval '1 minute') as created_at,
    case when s.start_datetime > now() then (array['confirmed', 'confirmed', 'confirmed', 'confirmed', 'pending',
        'cancelled'])[1 + n / 11 % 6]
        when s.start_datetime > now() - interval '1 day' then 'confirmed'
        else (array['completed', 'completed', 'completed', 'completed', 'completed', 'completed', 'completed',
        'completed', 'cancelled', 'no_show'])[1 + n / 11 % 10] end as status,
    case when n / 5 % 50 = 7 then 0 else 1 + n::bigint * 7919 % 19999 end as customer
from dated d
    join scale_court c on c.kind = d.kind and c.place = d.court
    cross join lateral (select ((current_date - 660 + d.turn / d.daily * 720 / d.days + d.court % greatest(720 / d.days, 1)
        )::timestamp + (8 + d.turn % d.daily * (14 / d.daily) + case when d.daily = 1 then d.court % 12 else 0 end) * interval '1 hour')
        at time zone 'Europe/Sofia' as start_datetime) s;
alter table scale_booking add column id uuid;
update scale_booking set id = pg_temp.scale_id(created_at, 'booking' || n);
update scale_booking b set status = 'cancelled'
from bookings.occupancy o
where o.court_id = b.court_id and o.during && tstzrange(b.start_datetime, b.end_datetime)
    and b.status in ('pending', 'confirmed');
create unique index on scale_booking (id);
analyze scale_booking;

insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime, status,
    price_per_hour, total_price, currency, notes, created_at, updated_at)
select b.id, b.venue_id, b.court_id, b.owner_id, c.id, b.start_datetime, b.end_datetime, b.status, b.price,
    round(b.price * extract(epoch from b.end_datetime - b.start_datetime) / 3600, 2), 'EUR',
    case when b.n % 6 = 0 then 'Ще бъдем ' || 2 + b.n % 12 || ' души.' end, b.created_at, b.created_at
from scale_booking b join scale_customer c on c.n = b.customer;

insert into bookings.occupancy (id, court_id, during, kind, booking_id)
select pg_temp.scale_id(created_at, 'occupancy' || n), court_id, tstzrange(start_datetime, end_datetime), 'booking', id
from scale_booking where status in ('pending', 'confirmed');
insert into bookings.status_change (id, booking_id, from_status, to_status, actor_id, changed_at)
select pg_temp.scale_id(created_at, 'request' || n), id, null, 'pending', null::uuid, created_at from scale_booking
union all
select pg_temp.scale_id(created_at, 'change' || n), id, 'pending', status, null, created_at
from scale_booking where status <> 'pending';

drop function pg_temp.scale_id(timestamptz, text);

commit;
