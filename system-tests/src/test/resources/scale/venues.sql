-- Fills a migrated database with many venues: 10,000 with 50,000 images, about 25,000 courts and some closures, spread
-- over towns, sports, prices, owners and two years as real ones might be. The same at every run. It takes seconds.
--
-- Another number:  set scale.venues = '100000'  in the same session before. For plain SQL: psql -f,
-- or one statement of a JDBC driver. Analyze and vacuum afterwards, as the server by itself does after a while.
-- What a test may count on: the word "скуош" stands in every 1000th venue, "осветление" in every fourth; every fifth
-- venue is in София or Sofia; every tenth is not active; the owner "scale-owner-1" has every 500th.

begin;

create temporary table scale_town (name text, latin text, latitude numeric, longitude numeric, weight int) on commit drop;
insert into scale_town values
    ('София', 'Sofia', 42.6977, 23.3219, 20), ('Пловдив', 'Plovdiv', 42.1354, 24.7453, 14),
    ('Варна', 'Varna', 43.2141, 27.9147, 13), ('Бургас', 'Burgas', 42.5048, 27.4626, 9),
    ('Русе', 'Ruse', 43.8356, 25.9657, 5), ('Стара Загора', 'Stara Zagora', 42.4258, 25.6345, 5),
    ('Плевен', 'Pleven', 43.4170, 24.6067, 4), ('Сливен', 'Sliven', 42.6816, 26.3229, 3),
    ('Добрич', 'Dobrich', 43.5726, 27.8273, 3), ('Шумен', 'Shumen', 43.2712, 26.9361, 3),
    ('Перник', 'Pernik', 42.6052, 23.0378, 2), ('Хасково', 'Haskovo', 41.9344, 25.5554, 2),
    ('Ямбол', 'Yambol', 42.4842, 26.5035, 2), ('Пазарджик', 'Pazardzhik', 42.1928, 24.3336, 2),
    ('Благоевград', 'Blagoevgrad', 42.0209, 23.0943, 2), ('Велико Търново', 'Veliko Tarnovo', 43.0757, 25.6172, 2),
    ('Враца', 'Vratsa', 43.2102, 23.5529, 1), ('Габрово', 'Gabrovo', 42.8742, 25.3187, 1),
    ('Видин', 'Vidin', 43.9962, 22.8679, 1), ('Кърджали', 'Kardzhali', 41.6338, 25.3777, 1),
    ('Кюстендил', 'Kyustendil', 42.2839, 22.6911, 1), ('Монтана', 'Montana', 43.4085, 23.2257, 1),
    ('Търговище', 'Targovishte', 43.2512, 26.5722, 1), ('Ловеч', 'Lovech', 43.1370, 24.7142, 1),
    ('Силистра', 'Silistra', 44.1147, 27.2672, 1), ('Разград', 'Razgrad', 43.5258, 26.5241, 1),
    ('Смолян', 'Smolyan', 41.5774, 24.7011, 1);

-- Places to draw from, as many of each town as it weighs.
create temporary table scale_place on commit drop as
select (row_number() over (order by t.weight desc, t.name, i) - 1)::int as place, t.name, t.latin, t.latitude, t.longitude
from scale_town t, generate_series(1, t.weight) i;

-- An id of version 7 that belongs to a moment, made from a name.
create function pg_temp.scale_id(moment timestamptz, name text) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0')
        || '7' || substr(md5(name), 1, 3) || '8' || substr(md5(name), 4, 15))::uuid $$;

-- A number from 0 below 1 that belongs to a name.
create function pg_temp.chance(name text) returns double precision language sql immutable as $$
    select (hashtext(name)::bigint + 2147483648) / 4294967296.0 $$;

create temporary table scale_owner on commit drop as
select n, pg_temp.scale_id('2024-01-01Z'::timestamptz + n * interval '1 minute', 'owner' || n) as id
from generate_series(0, 499) n;

insert into users.account (id, username, full_name, email, scopes, is_active, tokens_valid_from, created_at, updated_at)
select id, 'scale-owner-' || n, 'Собственик ' || n, 'scale-owner-' || n || '@example.bg',
    array['bookings:cancel', 'bookings:manage', 'bookings:read', 'bookings:write', 'payments:read', 'users:me',
        'venues:delete', 'venues:images', 'venues:me', 'venues:read', 'venues:schedule', 'venues:write'],
    true, '2024-01-01Z', '2024-01-01Z', '2024-01-01Z'
from scale_owner;

create temporary table scale_venue on commit drop as
select n, '2024-01-01Z'::timestamptz + (n + pg_temp.chance('time' || n)) * (interval '1000000 minutes' / s.total) as created_at,
    (floor(pg_temp.chance('town' || n) * (select count(*) from scale_place)))::int as place,
    (array['football', 'football', 'football', 'tennis', 'tennis', 'basketball', 'volleyball', 'padel', 'gym',
        'swimming', 'other'])[1 + floor(pg_temp.chance('sport' || n) * 11)::int] as sport,
    n % 10 <> 7 as active
from (select coalesce(nullif(current_setting('scale.venues', true), ''), '10000')::int as total) s,
    generate_series(1, s.total) n;
alter table scale_venue add column id uuid;
update scale_venue set id = pg_temp.scale_id(created_at, 'venue' || n);

insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city, latitude, longitude,
    price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers, has_equipment_rental,
    amenities, time_zone, working_hours, rating, total_reviews, approved_at, created_at, updated_at)
select v.id, o.id,
    (array['Спортен комплекс', 'Арена', 'Зала', 'Клуб', 'Игрище', 'Спортен център', 'Парк', 'Стадион'])[1 + v.n % 8]
        || ' „' || (array['Люлин', 'Марица', 'Дунав', 'Тракия', 'Пирин', 'Родопи', 'Витоша', 'Рила', 'Славия', 'Ботев',
        'Левски', 'Искър', 'Камчия', 'Странджа'])[1 + floor(pg_temp.chance('name' || v.n) * 14)::int] || '“ ' || v.n,
    (array['Поддържана настилка и удобен достъп с градския транспорт. ', 'Просторно място за отбори и приятели. ',
        'Тихо кътче сред зеленина, подходящо за тренировки. '])[1 + v.n % 3]
        || case when v.n % 4 = 0 then 'Нощно осветление за вечерни мачове. ' else '' end
        || case when v.n % 1000 = 0 then 'Единственият корт за скуош наоколо. ' else '' end
        || 'Часовете се наемат поотделно, а групи получават отстъпка след уговорка. '
        || 'Резервирайте навреме за почивните дни. Номер ' || md5(v.n::text) || '.',
    case when v.n % 6 = 0 and v.sport <> 'gym' then array[v.sport, 'gym'] else array[v.sport] end,
    case when v.active then 'active' else (array['inactive', 'maintenance', 'pending_approval'])[1 + v.n / 10 % 3] end,
    'ул. „Шипка“ ' || v.n % 200 + 1,
    case when v.n % 20 = 3 then p.latin else p.name end,
    case when v.n % 33 <> 5 then round((p.latitude + (pg_temp.chance('lat' || v.n)
        + pg_temp.chance('lat2' || v.n) - 1) * 0.08)::numeric, 6) end,
    case when v.n % 33 <> 5 then round((p.longitude + (pg_temp.chance('lng' || v.n)
        + pg_temp.chance('lng2' || v.n) - 1) * 0.1)::numeric, 6) end,
    round((8 + pg_temp.chance('price' || v.n) ^ 2 * 72) * 2) / 2, 'EUR', 4 + v.n % 40, v.n % 3 = 0, v.n % 5 < 3,
    v.n % 2 = 0, v.n % 4 < 2, v.n % 7 = 0, '["Кафене", "Съблекални"]', 'Europe/Sofia',
    '{"default": {"open": "08:00", "close": "22:00"}}',
    case when v.n % 8 = 0 then 0 else round((2.5 + 2.5 * sqrt(pg_temp.chance('rating' || v.n)))::numeric, 2) end,
    case when v.n % 8 = 0 then 0 else 1 + v.n % 190 end,
    case when v.active then v.created_at + interval '1 day' end, v.created_at, v.created_at
from scale_venue v join scale_place p using (place) join scale_owner o on o.n = v.n % 500;

insert into venues.court (id, venue_id, name, position, created_at, updated_at)
select pg_temp.scale_id(v.created_at, 'court' || v.n || '/' || c), v.id, 'Корт ' || c + 1, c, v.created_at, v.created_at
from scale_venue v, generate_series(0, v.n % 4) c;

insert into venues.image (id, venue_id, url, is_thumbnail, position, created_at, updated_at)
select pg_temp.scale_id(v.created_at, 'image' || v.n || '/' || i), v.id,
    'https://images.example.bg/' || v.id || '/' || i || '.jpg', i = v.n % 7, i, v.created_at, v.created_at
from scale_venue v, generate_series(0, 4) i;

-- One day off for the first court of every fifth venue, a month ahead at the least.
create temporary table scale_closure on commit drop as
select pg_temp.scale_id(v.created_at, 'closure' || v.n) as id, v.id as venue_id, c.id as court_id,
    date_trunc('day', now()) + (30 + v.n % 90) * interval '1 day' as start_datetime, v.created_at
from scale_venue v join venues.court c on c.venue_id = v.id and c.position = 0 where v.n % 5 = 0;
insert into venues.unavailability (id, venue_id, court_id, start_datetime, end_datetime, reason, created_at, updated_at)
select id, venue_id, court_id, start_datetime, start_datetime + interval '1 day', 'Ремонт', created_at, created_at
from scale_closure;
insert into bookings.occupancy (id, court_id, during, kind, unavailability_id)
select pg_temp.scale_id(created_at, 'occupancy' || id), court_id,
    tstzrange(start_datetime, start_datetime + interval '1 day'), 'unavailability', id
from scale_closure;

drop function pg_temp.scale_id(timestamptz, text);
drop function pg_temp.chance(text);

commit;
