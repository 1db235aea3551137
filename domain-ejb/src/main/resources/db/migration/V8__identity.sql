-- From which moment on tokens are worth something again: those of an account after a change of what they say, those of
-- a refresh family after its end. Kept for as long as a token issued before could live.
create table users.revocation (
    -- An account or a refresh family.
    subject           uuid primary key,
    tokens_valid_from timestamptz not null,
    -- The transaction of the last change: who has seen all below a horizon finds exactly what is new.
    changed_in        xid8 not null default pg_current_xact_id()
);
create index revocation_news on users.revocation (changed_in);
create index revocation_age on users.revocation (tokens_valid_from);
drop table users.revoked_token;

alter table users.account
    -- Since when its user may not sign in any more; an old link does not end that.
    add column deactivated_at timestamptz,
    -- Since when it is only the stub to which the history of others refers: nothing personal is left in it.
    add column deleted_at timestamptz;

alter table users.audit_entry
    alter column address type text using host(address),
    drop column detail,
    add column detail text,
    add constraint audit_entry_event_check check (event ~ '^[a-z_]{3,40}$');
create index audit_entry_event on users.audit_entry (event, occurred_at desc, id desc);
