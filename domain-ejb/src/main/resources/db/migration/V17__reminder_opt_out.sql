-- Links by which users stop reminders from within one.
alter table users.mail_link drop constraint mail_link_purpose_check;
alter table users.mail_link add constraint mail_link_purpose_check
    check (purpose in ('verify_email', 'reset_password', 'stop_reminders'));

-- Where the receiver ends mails of this kind. A secret as the bodies are: emptied with them.
alter table notifications.notification add column unsubscribe_url text;
