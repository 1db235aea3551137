#!/bin/sh
# Serves the enterprise archive with a Payara Server Full 6.2025.9.
#
#   server-config/payara-server.sh up PAYARA FOLDER [PORTS]     makes the domain if there is none, starts it, deploys
#   server-config/payara-server.sh down PAYARA FOLDER           ends it if it runs
#
# PAYARA is where the distribution was unpacked (its folder payara6), FOLDER where the domain is kept, PORTS the number
# from which its ports are counted (8200 unless given): HTTP is at PORTS + 80, the administration at PORTS + 48.
# Every setting of the product is read from the environment, as by any other server of it: see the table in README.md. A domain
# that runs already keeps the settings of its start, and only gets the archive; for others it is ended before. A domain that
# this script has not finished is made anew.
set -eu

fail() {
    echo "payara-server.sh: $*" >&2
    exit 1
}

[ $# -ge 3 ] || fail "usage: payara-server.sh up|down PAYARA FOLDER [PORTS]"
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
asadmin=$2/bin/asadmin
folder=$3
ports=${4:-8200}
domain=ploshtadka
made=ploshtadka.made
archive=$home/ploshtadka-ear/target/ploshtadka.ear
[ -x "$asadmin" ] || fail "there is no Payara Server in $2 (no bin/asadmin)."

run() {
    "$asadmin" --interactive=false --terse=true "$@"
}

# The pool, its name in JNDI and the levels of the log are those of every server.
commands() {
    sed "s/--maxpoolsize [0-9]*/--maxpoolsize ${DB_POOL_SIZE:-30}/" \
        "$home/server-config/src/main/resources/payara/preboot.asadmin"
}

# Of what a domain has from here. Written into it when it is whole, so that a half-made one and an old one are told apart.
fingerprint() {
    { commands; cat "$home"/server-config/target/runner/lib/postgresql-[0-9]*.jar; } | cksum
}

is_running() {
    run list-domains --domaindir "$folder" | grep -q "^$domain running"
}

start_domain() {
    run start-domain --domaindir "$folder" "$domain" > /dev/null
}

stop_domain() {
    ! is_running || run stop-domain --domaindir "$folder" "$domain" > /dev/null
}

make_domain() {
    if [ -d "$folder/$domain" ]; then
        stop_domain
        rm -rf "${folder:?}/$domain"
    fi
    run create-domain --nopassword --portbase "$ports" --domaindir "$folder" "$domain" > /dev/null
    # The domain's own. The cluster is this server alone; whoever wants several gives each the addresses of all.
    configure << EOF
set-hazelcast-configuration --enabled=true --dynamic=false --startport=$((ports + 90)) --clustermode=tcpip --tcpipmembers=127.0.0.1:$((ports + 90))
delete-jvm-options -Xmx512m
create-jvm-options -Xmx1g:-Djava.net.preferIPv4Stack=true:-Dhazelcast.socket.bind.any=false
EOF
}

update_domain() {
    stop_domain
    configure < /dev/null
}

# Gives a domain that is not running the driver, the commands of every server and those of the standard input.
configure() {
    rm -f "$folder/$domain"/lib/postgresql-*.jar
    cp "$home"/server-config/target/runner/lib/postgresql-[0-9]*.jar "$folder/$domain/lib/"
    { commands; cat; } > "$folder/$domain/config/first.asadmin"
    start_domain
    # Both are there already in a domain that is brought up to date.
    run --port "$((ports + 48))" undeploy ploshtadka > /dev/null 2>&1 || true
    run --port "$((ports + 48))" delete-jdbc-connection-pool --cascade=true ploshtadka-pool > /dev/null 2>&1 || true
    run --port "$((ports + 48))" multimode --file "$folder/$domain/config/first.asadmin" > /dev/null
    run --port "$((ports + 48))" list-jdbc-resources | grep -q '^jdbc/ploshtadka' || fail "the domain has no data source."
    # Options of the JVM, and that the server describes no API of its own, count from the next start.
    run stop-domain --domaindir "$folder" "$domain" > /dev/null
    fingerprint > "$folder/$domain/config/$made"
}

case $1 in
    up)
        [ -f "$archive" ] || fail "$archive is missing: mvn -B package"
        [ -n "${DB_URL:-}" ] || fail "DB_URL is not set, so the settings of the product are not in the environment."
        mkdir -p "$folder"
        if [ ! -f "$folder/$domain/config/$made" ]; then
            echo "Making the domain $domain in $folder"
            make_domain
        elif [ "$(cat "$folder/$domain/config/$made")" != "$(fingerprint)" ]; then
            echo "Bringing the domain up to date"
            update_domain
        fi
        if is_running; then
            echo "It is running already, with the settings of its start"
        else
            echo "Starting it"
            start_domain
        fi
        echo "Deploying the archive"
        run --port "$((ports + 48))" deploy --force=true --name ploshtadka "$archive" > /dev/null
        echo "It serves: http://localhost:$((ports + 80))"
        ;;
    down)
        stop_domain
        ;;
    *)
        fail "usage: payara-server.sh up|down PAYARA FOLDER [PORTS]"
        ;;
esac
