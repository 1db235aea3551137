-- Search in both alphabets, by text and by distance, without reading the whole table.

create extension if not exists cube;

-- What is read often is in memory, the rest on disks without arms. Where the role may not say so, the server's setting
-- holds.
do $$
begin
    execute format('alter database %I set random_page_cost = 1.1', current_database());
exception when insufficient_privilege then
    raise notice 'random_page_cost stays as it is: only the owner of the database may set it';
end $$;

drop index venues.venue_city_search;
drop index venues.venue_text_search;

-- What a text is found by: small letters of the Latin alphabet, the same however people spell it.
--  1. Compatible forms are one (full width, composed), small letters, without marks that nobody sees.
--  2. Cyrillic becomes Latin by the Transliteration Act. Letters that Bulgarian does not know sound as they are read here.
--  3. Accents go.
--  4. Spellings that people mix are one: y, й and ь are i, and two i are one (Sofiya, Sofia; Kiustendil, Kyustendil);
--     j is zh (Pazardjik); x is ks (Luxor); tz is ts (Vratza); kh is h (Khaskovo).
--  5. Places that are widely written otherwise than the Act has it: with u for ъ (Turnovo, Turgovishte, Kurdzhali,
--     Purvomai, Gulubovo, Bulgaria), and the French Bourgas and Rousse. No rule says this: u for ъ in general would
--     find Burgas for bar.
-- The rules up to 4 look at no neighbours but the letters of one pair: a part of a word is found, too. Whoever changes
-- this function has to compute the columns below anew.
create or replace function venues.searchable(value text) returns text
    language plpgsql immutable parallel safe strict as $$
declare
    result text := lower(normalize(value, nfkc));
begin
    result := translate(result, U&'\00AD\200B\200C\200D\200E\200F\202A\202B\202C\202D\202E\2066\2067\2068\2069\FEFF', '');
    result := replace(replace(replace(result, 'щ', 'sht'), 'ш', 'sh'), 'ч', 'ch');
    result := replace(replace(replace(result, 'ц', 'ts'), 'ж', 'zh'), 'ю', 'iu');
    result := replace(replace(replace(result, 'я', 'ia'), 'є', 'ie'), 'џ', 'dzh');
    result := replace(replace(replace(result, 'ѕ', 'dz'), 'љ', 'li'), 'њ', 'ni');
    result := translate(result, 'абвгдезийклмнопрстуфхъьёэыіїґѝѐј', 'abvgdeziiklmnoprstufhaieeiiigiei');
    result := lower(public.unaccent('public.unaccent'::regdictionary, result));
    result := replace(replace(replace(replace(result, 'j', 'zh'), 'x', 'ks'), 'tz', 'ts'), 'kh', 'h');
    result := regexp_replace(replace(result, 'y', 'i'), 'ii+', 'i', 'g');
    result := replace(replace(replace(result, 'turnov', 'tarnov'), 'turgovisht', 'targovisht'), 'kurdzhali', 'kardzhali');
    result := replace(replace(replace(result, 'purvomai', 'parvomai'), 'gulubovo', 'galabovo'), 'bulgar', 'balgar');
    return replace(replace(result, 'bourgas', 'burgas'), 'rousse', 'ruse');
end $$;

-- A point of the unit sphere. The straight line between two of them grows with the way along the great circle.
create function venues.on_sphere(latitude double precision, longitude double precision) returns public.cube
    language sql immutable parallel safe strict
    return public.cube(array[
        cos(radians(latitude)) * cos(radians(longitude)),
        cos(radians(latitude)) * sin(radians(longitude)),
        sin(radians(latitude))]);

-- Stored, so that neither a row that an index proposes nor one that moves in it has them computed anew.
alter table venues.venue
    add column city_search text not null generated always as (venues.searchable(city)) stored,
    add column text_search text not null
        generated always as (venues.searchable(name || E'\n' || description || E'\n' || city)) stored,
    add column place public.cube
        generated always as (venues.on_sphere(latitude::double precision, longitude::double precision)) stored;

create index venue_city_search on venues.venue using gin (city_search public.gin_trgm_ops) where deleted_at is null;
create index venue_text_search on venues.venue using gin (text_search public.gin_trgm_ops) where deleted_at is null;

-- One index for each order. They carry what most filters ask for, so that counting results and skipping pages reads no
-- row; who may see a venue is among it, so that one index serves everybody.
drop index venues.venue_newest;
drop index venues.venue_active_newest;
drop index venues.venue_active_price;
drop index venues.venue_active_rating;
drop index venues.venue_position;
drop index venues.venue_owner;
drop index venues.venue_sports;
create index venue_newest on venues.venue (created_at desc, id desc)
    include (status, owner_id, price_per_hour, capacity, is_indoor, has_parking, sport_types, city_search, place)
    where deleted_at is null;
create index venue_price on venues.venue (price_per_hour, id)
    include (status, owner_id, capacity, is_indoor, has_parking, sport_types, city_search)
    where deleted_at is null;
create index venue_rating on venues.venue (rating desc, id desc)
    include (status, owner_id, price_per_hour, capacity, is_indoor, has_parking, sport_types, city_search)
    where deleted_at is null;
create index venue_place on venues.venue using gist (place)
    include (id, status, owner_id, price_per_hour, capacity, is_indoor, has_parking, sport_types, city_search)
    where deleted_at is null and place is not null;
create index venue_owner on venues.venue (owner_id, created_at desc, id desc) include (status) where deleted_at is null;
create index venue_sports on venues.venue using gin (sport_types) where deleted_at is null;

-- The picture that stands for a venue, from the index alone.
create index image_face on venues.image (venue_id, is_thumbnail desc, position, id) include (url);
