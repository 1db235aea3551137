create table notifications.notification (
    id                  uuid primary key,
    channel             text not null default 'email' check (channel = 'email'),
    recipient           text not null check (char_length(recipient) between 3 and 254),
    locale              text not null check (locale in ('bg', 'en')),
    subject             text not null check (char_length(subject) between 1 and 255),
    template            text,
    -- The bodies carry one-time links: they are emptied once the mail is on its way.
    text_body           text,
    html_body           text,
    calendar_body       text,
    status              text not null check (status in ('queued', 'sent', 'failed')),
    provider_message_id text,
    error               text,
    attempts            integer not null default 0 check (attempts >= 0),
    triggered_by        text,
    created_at          timestamptz not null,
    sent_at             timestamptz,
    version             bigint not null default 0
);
create index notification_newest on notifications.notification (created_at desc, id desc);
create index notification_status on notifications.notification (status, created_at desc);
create index notification_recipient on notifications.notification (lower(recipient), created_at desc);
