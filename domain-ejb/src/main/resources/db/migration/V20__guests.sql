-- Guests: those who have no account, and for whom the venue's owner books. Such a booking has no user; it is agreed on from
-- the beginning, and tells who comes until that is forgotten.
alter table bookings.booking
    alter column user_id drop not null,
    add column guest_name text check (char_length(guest_name) between 1 and 100),
    add column guest_phone text check (char_length(guest_phone) between 1 and 30),
    add column guest_note text check (char_length(guest_note) between 1 and 1000),
    add constraint booking_guest check (user_id is null or num_nonnulls(guest_name, guest_phone, guest_note) = 0),
    add constraint booking_guest_forgotten check (
        guest_name is not null or num_nonnulls(guest_phone, guest_note) = 0),
    add constraint booking_guest_agreed check (user_id is not null or status <> 'pending');

-- Whom we still know, by when they came.
create index booking_guest_known on bookings.booking (end_datetime) where guest_name is not null;
