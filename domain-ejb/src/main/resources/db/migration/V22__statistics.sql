-- Numbers for owners and admins: what starts, what was made, what happened and what was earned in some days.

-- Of one owner, of one venue, of all; with what is counted, so that counting reads no row.
create index booking_owner_start on bookings.booking (venue_owner_id, start_datetime) include (end_datetime, status, venue_id);
create index booking_venue_start on bookings.booking (venue_id, start_datetime) include (end_datetime, status, venue_owner_id);

-- What came to nothing, by when that was.
create index status_change_end on bookings.status_change (changed_at) include (booking_id, to_status)
    where to_status in ('cancelled', 'no_show');

-- When the money came and when it went back; empty as long as that has not happened, and for money that was not asked for.
alter table payments.payment add column paid_at timestamptz, add column refunded_at timestamptz;

-- Of what is past, Stripe's news tell. Where they do not, a checkout is paid within half an hour from its beginning, and
-- nothing happens to a payment after its refund.
update payments.payment p
set paid_at = coalesce(
        (select min(e.received_at) from payments.stripe_event e
         where e.payment_id = p.id and e.outcome in ('paid', 'paid_in_vain')),
        p.created_at)
where p.status in ('paid', 'refunded');

update payments.payment p
set refunded_at = coalesce(
        (select max(e.received_at) from payments.stripe_event e where e.payment_id = p.id and e.outcome = 'refunded'),
        p.updated_at)
where p.status = 'refunded' and p.flagged_reason is null;

create index payment_owner_paid on payments.payment (venue_owner_id, paid_at) where paid_at is not null;
create index payment_owner_refunded on payments.payment (venue_owner_id, refunded_at) where refunded_at is not null;
create index payment_paid on payments.payment (paid_at) where paid_at is not null;
create index payment_refunded on payments.payment (refunded_at) where refunded_at is not null;
