-- One table of durable tasks per context, as db-scheduler expects them.
do
$$
    declare
        context text;
    begin
        foreach context in array array ['users', 'bookings', 'payments', 'notifications']
            loop
                execute format($ddl$
                    create table %1$I.scheduled_tasks (
                        task_name            text not null,
                        task_instance        text not null,
                        task_data            bytea,
                        execution_time       timestamptz not null,
                        picked               boolean not null,
                        picked_by            text,
                        last_success         timestamptz,
                        last_failure         timestamptz,
                        consecutive_failures int,
                        last_heartbeat       timestamptz,
                        version              bigint not null,
                        priority             smallint,
                        primary key (task_name, task_instance)
                    )$ddl$, context);
                execute format('create index scheduled_tasks_due on %I.scheduled_tasks (execution_time)', context);
                execute format('create index scheduled_tasks_heartbeat on %I.scheduled_tasks (last_heartbeat)', context);
            end loop;
    end
$$;
