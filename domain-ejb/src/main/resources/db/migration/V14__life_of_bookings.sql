-- When the customer was reminded; empty as long as that has not happened.
alter table bookings.booking add column reminded_at timestamptz;

-- The ledger stays whole: a booking that payments refer to cannot be deleted.
alter table payments.payment
    add constraint payment_of_booking foreign key (booking_id) references bookings.booking;
comment on column payments.payment.booking_id is null;
