create table users.account (
    id                uuid primary key,
    username          citext not null check (char_length(username::text) between 3 and 128),
    email             citext not null check (char_length(email::text) between 3 and 254),
    full_name         text check (char_length(full_name) <= 255),
    password_hash     text,
    google_id         text,
    locale            text not null default 'bg' check (locale in ('bg', 'en')),
    scopes            text[] not null,
    is_active         boolean not null,
    email_verified_at timestamptz,
    -- Access tokens issued before this moment are worthless.
    tokens_valid_from timestamptz not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint not null default 0,
    constraint account_username_key unique (username),
    constraint account_email_key unique (email),
    constraint account_google_id_key unique (google_id)
);
create index account_newest on users.account (created_at desc, id desc);
create index account_scopes on users.account using gin (scopes);
create index account_name_search on users.account
    using gin ((username::text || ' ' || email::text || ' ' || coalesce(full_name, '')) gin_trgm_ops);

-- Links sent by mail: a secret is kept only as its SHA-256.
create table users.mail_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    account_id uuid not null references users.account on delete cascade,
    purpose    text not null check (purpose in ('verify_email', 'reset_password')),
    email      citext not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at    timestamptz
);
create index mail_link_account on users.mail_link (account_id, purpose);

-- A family is one sign-in; each refresh token of it works once.
create table users.refresh_family (
    id         uuid primary key,
    account_id uuid not null references users.account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    revoked_at timestamptz
);
create index refresh_family_account on users.refresh_family (account_id) where revoked_at is null;

create table users.refresh_token (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    family_id  uuid not null references users.refresh_family on delete cascade,
    created_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_family on users.refresh_token (family_id);

-- Access tokens ended by their owner before they expire.
create table users.revoked_token (
    jti        uuid primary key,
    expires_at timestamptz not null
);
create index revoked_token_expiry on users.revoked_token (expires_at);

-- Who did what to which account; never a secret. Entries outlive the accounts they speak of.
create table users.audit_entry (
    id          uuid primary key,
    event       text not null,
    account_id  uuid,
    actor_id    uuid,
    address     inet,
    detail      jsonb not null default '{}',
    occurred_at timestamptz not null
);
create index audit_entry_newest on users.audit_entry (occurred_at desc, id desc);
create index audit_entry_account on users.audit_entry (account_id, occurred_at desc);
