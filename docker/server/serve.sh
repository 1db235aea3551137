#!/bin/sh
# Serves the WARs of this image with Payara Micro until it is told to stop. When it is told so (SIGTERM), the server says
# that it is not ready, goes on answering for DRAIN_SECONDS, in which gateways learn of it, and ends then.
set -eu
home=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)

: "${TMP_DIR:=/tmp}"
: "${DRAIN_FILE:=$TMP_DIR/draining}"
: "${DRAIN_SECONDS:=10}"
: "${HTTP_PORT:=8080}"
: "${CLUSTER_PORT:=6900}"
: "${CLUSTER_MODE:=dns:localhost:$CLUSTER_PORT}"
: "${LOG_LEVEL:=INFO}"
: "${LOG_FORMAT:=json}"
: "${DB_POOL_SIZE:=30}"
: "${START_SECONDS:=300}"
: "${DEV_WARS:=}"
export DRAIN_FILE
rm -f "$DRAIN_FILE"

case $LOG_FORMAT in
    json) formatter=fish.payara.enterprise.server.logging.JSONLogFormatter ;;
    text) formatter=com.sun.enterprise.server.logging.ODLLogFormatter ;;
    *) echo "LOG_FORMAT is json or text." >&2; exit 1 ;;
esac
sed -e "s/^bg\.ploshtadka\.level=.*/bg.ploshtadka.level=$LOG_LEVEL/" \
    -e "s/^\(java.util.logging.ConsoleHandler.formatter\)=.*/\1=$formatter/" "$home/payara/logging.properties" \
    > "$TMP_DIR/logging.properties"

case $DB_POOL_SIZE in
    '' | *[!0-9]*) echo "DB_POOL_SIZE is a number." >&2; exit 1 ;;
esac
[ "$DB_POOL_SIZE" -ge 4 ] || { echo "DB_POOL_SIZE is 4 or more." >&2; exit 1; }
sed "s/--maxpoolsize [0-9]*/--maxpoolsize $DB_POOL_SIZE/" "$home/payara/preboot.asadmin" > "$TMP_DIR/preboot.asadmin"

# Copies of the WARs that a developer's build made, so that the next build may write while the server reads.
wars=$home/wars
if [ -n "$DEV_WARS" ]; then
    wars=$TMP_DIR/wars
    rm -rf "$wars"
    mkdir -p "$wars"
    for war in "$home"/wars/*.war; do
        [ ! -f "$DEV_WARS/${war##*/}" ] || war=$DEV_WARS/${war##*/}
        cp -p "$war" "$wars/"
    done
fi

set -- --rootdir "$TMP_DIR/payara" --port "$HTTP_PORT" \
    --prebootcommandfile "$TMP_DIR/preboot.asadmin" --logproperties "$TMP_DIR/logging.properties" \
    --clustermode "$CLUSTER_MODE" --startport "$CLUSTER_PORT" --disablephonehome
for war in "$wars"/*.war; do
    set -- "$@" --deploy "$war"
done
# A container that is started again finds what its last run left.
rm -rf "$TMP_DIR/payara"
mkdir -p "$TMP_DIR/payara"
cp -R "$home/runtime/config" "$home/runtime/docroot" "$home/runtime/lib" "$TMP_DIR/payara/"

# shellcheck disable=SC2086
java -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Djava.io.tmpdir="$TMP_DIR" \
    -Djava.net.preferIPv4Stack=true \
    -Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider \
    "@$home/payara/jvm-modules.args" ${JVM_OPTIONS:-} \
    -Dfish.payara.micro.BootJar="file://$home/runtime/launch-micro.jar" -Dfish.payara.micro.UnpackDir="$home/runtime" \
    -cp "$home/runtime/launch-micro.jar" fish.payara.micro.impl.PayaraMicroImpl "$@" &
server=$!

drain() {
    trap '' TERM INT
    : > "$DRAIN_FILE"
    sleep "$DRAIN_SECONDS"
    kill -TERM "$server" 2>/dev/null || true
}
trap drain TERM INT

end() {
    echo "serve.sh: $1" >&2
    kill -TERM "$server" 2> /dev/null || return 0
    sleep 20
    kill -KILL "$server" 2> /dev/null || true
}

# Whether a build has left a WAR since, and has written all of it.
rebuilt() {
    for war in "$wars"/*.war; do
        built=$DEV_WARS/${war##*/}
        if [ -f "$built" ] && [ "$built" -nt "$war" ]; then
            size=$(wc -c < "$built")
            sleep 2
            [ "$size" = "$(wc -c < "$built")" ]
            return
        fi
    done
    return 1
}

# Payara Micro goes on without a WAR that it could not deploy: the database was away, a setting is wrong. Whoever started
# this container starts it anew when it has ended.
watch() {
    give_up=$(($(date +%s) + START_SECONDS))
    until bash "$home/health.sh" /health/started 2> /dev/null; do
        if [ "$(date +%s)" -ge "$give_up" ]; then
            end "the WAR was not deployed within $START_SECONDS seconds, see above for the reason."
            return
        fi
        sleep 1
    done
    if [ -n "$DEV_WARS" ]; then
        until rebuilt; do sleep 1; done
        end "there is a newer WAR."
    fi
}
watch &
watcher=$!

status=0
wait "$server" || status=$?
# The signal ends the first wait; the server may have some seconds left.
if [ -f "$DRAIN_FILE" ]; then
    status=0
    wait "$server" || true
fi
kill "$watcher" 2> /dev/null || true
# Nobody but the watcher ends it by this signal; a container that is told to stop does not come here with it.
[ "$status" -ne 143 ] || status=1
exit "$status"
