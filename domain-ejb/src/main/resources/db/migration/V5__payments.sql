create table payments.payment (
    id                       uuid primary key,
    booking_id               uuid not null,
    user_id                  uuid not null,
    venue_owner_id           uuid not null,
    stripe_session_id        text,
    stripe_payment_intent_id text,
    stripe_refund_id         text,
    checkout_url             text,
    amount                   numeric(14, 2) not null check (amount > 0),
    currency                 char(3) not null check (currency ~ '^[A-Z]{3}$'),
    status                   text not null check (status in ('pending', 'paid', 'refunded', 'failed')),
    -- The language of Stripe's page; stored, so that asking for the session again asks for the same.
    locale                   text not null default 'bg' check (locale in ('bg', 'en')),
    session_expires_at       timestamptz not null,
    -- The customer turned away: the end of this session leaves the booking alone.
    abandoned_at             timestamptz,
    -- The duty to give the money back, stored with what caused it.
    refund_requested_at      timestamptz,
    -- What Stripe says and what we expect differ: nothing moves before a person has looked.
    flagged_reason           text,
    created_at               timestamptz not null,
    updated_at               timestamptz not null,
    version                  bigint not null default 0,
    constraint payment_session_key unique (stripe_session_id)
);
comment on column payments.payment.booking_id is
    'No foreign key: the ledger outlives a booking that an admin deletes';
create unique index payment_one_open on payments.payment (booking_id) where status = 'pending';
create index payment_booking on payments.payment (booking_id, created_at desc);
create index payment_customer on payments.payment (user_id, created_at desc, id desc);
create index payment_newest on payments.payment (created_at desc, id desc);
create index payment_intent on payments.payment (stripe_payment_intent_id);
create index payment_overdue on payments.payment (session_expires_at) where status = 'pending';
create index payment_refund_due on payments.payment (refund_requested_at)
    where refund_requested_at is not null and status = 'paid';

-- Each event of Stripe counts once.
create table payments.stripe_event (
    id          text primary key,
    type        text not null,
    object_id   text,
    payment_id  uuid references payments.payment on delete set null,
    outcome     text not null,
    received_at timestamptz not null
);
create index stripe_event_received on payments.stripe_event (received_at desc);

create table payments.reconciliation (
    id          uuid primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    checked     integer not null default 0,
    findings    jsonb not null default '[]'
);
create index reconciliation_newest on payments.reconciliation (started_at desc);
