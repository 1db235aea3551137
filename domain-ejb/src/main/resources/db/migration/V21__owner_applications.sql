-- Customers who want to rent out venues. Of one user one application waits at most; an admin decides on it for good, and
-- whoever was refused may apply anew.
create table users.owner_application (
    id            uuid primary key,
    account_id    uuid not null references users.account on delete cascade,
    business_name text not null check (char_length(business_name) between 2 and 255),
    phone         text not null check (char_length(phone) between 3 and 30),
    message       text check (char_length(message) between 1 and 2000),
    status        text not null check (status in ('pending', 'approved', 'refused')),
    reason        text check (char_length(reason) between 1 and 1000),
    created_at    timestamptz not null,
    decided_at    timestamptz,
    version       bigint not null default 0,
    constraint owner_application_decided check ((status = 'pending') = (decided_at is null)),
    constraint owner_application_reason check ((status = 'refused') = (reason is not null))
);
create unique index owner_application_pending on users.owner_application (account_id) where status = 'pending';
create index owner_application_account on users.owner_application (account_id, created_at desc, id desc);

-- What admins read: those who wait, the longest first, then what was decided, the latest first.
create index owner_application_queue on users.owner_application (decided_at desc nulls first, created_at, id)
    include (status);

-- Why an admin refused a venue that waited for approval; until it is handed in again or approved.
alter table venues.venue
    add column refusal_reason text check (char_length(refusal_reason) between 1 and 1000),
    add constraint venue_refusal check (
        refusal_reason is null or (approved_at is null and status in ('inactive', 'maintenance')));
