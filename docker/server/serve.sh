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
export DRAIN_FILE
rm -f "$DRAIN_FILE"

sed "s/^bg\.ploshtadka\.level=.*/bg.ploshtadka.level=$LOG_LEVEL/" "$home/payara/logging.properties" \
    > "$TMP_DIR/logging.properties"

set -- --rootdir "$TMP_DIR/payara" --port "$HTTP_PORT" \
    --prebootcommandfile "$home/payara/preboot.asadmin" --logproperties "$TMP_DIR/logging.properties" \
    --clustermode "$CLUSTER_MODE" --startport "$CLUSTER_PORT" --disablephonehome
for war in "$home"/wars/*.war; do
    set -- "$@" --deploy "$war"
done
# A container that is started again finds what its last run left.
rm -rf "$TMP_DIR/payara"
mkdir -p "$TMP_DIR/payara"
cp -R "$home/runtime/config" "$home/runtime/docroot" "$home/runtime/lib" "$TMP_DIR/payara/"

# shellcheck disable=SC2086
java -XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Djava.io.tmpdir="$TMP_DIR" \
    -Djava.net.preferIPv4Stack=true "@$home/payara/jvm-modules.args" ${JVM_OPTIONS:-} \
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

status=0
wait "$server" || status=$?
# The signal ends the first wait; the server may have some seconds left.
if [ -f "$DRAIN_FILE" ]; then
    status=0
    wait "$server" || true
fi
exit "$status"
