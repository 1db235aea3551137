-- Whether the user wants to be reminded of bookings.
alter table users.account add column booking_reminders boolean not null default true;
