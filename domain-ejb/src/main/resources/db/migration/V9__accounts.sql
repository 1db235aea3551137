-- Accounts that were active once and are no more, from before anything said since when.
update users.account set deactivated_at = updated_at where not is_active and email_verified_at is not null;

alter table users.account
    add constraint account_active check (not is_active or (deactivated_at is null and deleted_at is null)),
    add constraint account_erased check (
        deleted_at is null
        or (password_hash is null and google_id is null and full_name is null and scopes = '{}'));

-- Nothing new may bind a deleted account. Who binds one and who deletes it wait for each other at its row; who comes too
-- late stood in the way of the other.
create function users.refuse_deleted() returns trigger language plpgsql as $$
declare
    bound uuid[] := array(select (to_jsonb(new) ->> name)::uuid from unnest(tg_argv) name);
begin
    perform from users.account where id = any (bound) order by id for key share;
    if exists (select from users.account where id = any (bound) and deleted_at is not null) then
        raise exception 'the account was deleted' using errcode = 'serialization_failure';
    end if;
    return new;
end
$$;
create trigger venue_owner_exists before insert on venues.venue
    for each row execute function users.refuse_deleted('owner_id');
create trigger booking_people_exist before insert on bookings.booking
    for each row execute function users.refuse_deleted('user_id', 'venue_owner_id');
