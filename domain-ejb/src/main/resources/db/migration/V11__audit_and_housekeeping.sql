-- What somebody did, the newest first.
create index audit_entry_actor on users.audit_entry (actor_id, occurred_at desc, id desc) where actor_id is not null;

-- What is over and can be forgotten.
create index mail_link_expiry on users.mail_link (expires_at);
create index refresh_family_expiry on users.refresh_family (expires_at);
create index refresh_family_end on users.refresh_family (revoked_at) where revoked_at is not null;
