-- What was paid at an owner's venues, the newest first.
create index payment_owner on payments.payment (venue_owner_id, created_at desc, id desc);
