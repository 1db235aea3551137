-- Where our books and Stripe's differed, and what was done about it.
create table payments.drift (
    id              uuid primary key,
    -- No foreign key: what was found outlives the payment. Null: no payment of ours.
    payment_id      uuid,
    stripe_id       text not null,
    our_status      text,
    our_amount      numeric(14, 2),
    our_currency    text,
    stripe_status   text not null,
    stripe_amount   numeric(22, 3) not null,
    stripe_currency text not null,
    action          text not null,
    found_at        timestamptz not null,
    resolved_at     timestamptz
);
create index drift_newest on payments.drift (found_at desc, id desc);
-- What stays open is found again and again, and stored once.
create unique index drift_open on payments.drift (stripe_id, stripe_status) where resolved_at is null;
create index drift_open_payment on payments.drift (payment_id) where resolved_at is null;

alter table payments.reconciliation drop column findings;

-- The first look at flagged payments, and where to start for a list of them.
create index payment_flagged on payments.payment (created_at) where flagged_reason is not null;

-- Payments that began before anybody asked Stripe about them.
insert into payments.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'reconcile-payment', id::text, now(), false, 1
from payments.payment
where status = 'pending' and flagged_reason is null;
