#!/bin/sh
# Serves the website or the panel of this image with nginx: makes its settings and its configuration of the environment first.
set -eu
home=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)

: "${TMP_DIR:=/tmp}"
: "${SITE_DIR:=$home/dist}"
: "${HTTP_PORT:=8080}"
# Under which path the page lies, in the folder as for browsers; empty for the website, which has the root.
: "${BASE_PATH:=}"

case $BASE_PATH in
    '') pages='/((bg|en)(/.*)?)?' robots_tag='' ;;
    /*[!a-z]* | /) wrong=yes ;;
    /*) pages="$BASE_PATH(/.*)?" robots_tag=noindex ;;
    *) wrong=yes ;;
esac
if [ "${wrong:-no}" = yes ]; then
    echo "BASE_PATH has to be a slash and small letters." >&2
    exit 1
fi

# A setting without the blanks around it.
setting() {
    printf '%s' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//'
}
google=$(setting "${GOOGLE_CLIENT_ID:-}")
turnstile=$(setting "${TURNSTILE_SITE_KEY:-}")
map=$(setting "${MAP_TILE_URL:-}")
attribution=$(setting "${MAP_ATTRIBUTION:-}")

case $map in
    '') ;;
    *[[:space:]]*) wrong=yes ;;
    https://*'{z}'*'{x}'*'{y}'* | https://*'{z}'*'{y}'*'{x}'* | https://*'{x}'*'{y}'*'{z}'*) ;;
    *) wrong=yes ;;
esac
if [ "${wrong:-no}" = yes ]; then
    echo "MAP_TILE_URL has to be an https address with {z}, {x} and {y}." >&2
    exit 1
fi

# A text of JSON, or null where there is none.
json() {
    if [ -z "$1" ]; then
        printf null
    else
        printf '"%s"' "$(printf '%s' "$1" | tr '[:cntrl:]' ' ' | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g')"
    fi
}
printf '{"google_client_id":%s,"turnstile_site_key":%s,"map_tile_url":%s,"map_attribution":%s}\n' \
    "$(json "$google")" "$(json "$turnstile")" "$(json "$map")" "$(json "$attribution")" > "$TMP_DIR/site.json"

# Only whether they are set goes into the configuration, never a value of them.
gsi=${google:+https://accounts.google.com/gsi/}
robots=${turnstile:+ https://challenges.cloudflare.com}
frames="${gsi:+ $gsi}$robots"
policy="default-src 'none'"
policy="$policy; script-src 'self'${gsi:+ ${gsi}client}$robots"
# The maps and menus place what they show by style attributes; nothing of it comes from people.
policy="$policy; style-src 'self' 'unsafe-inline'${gsi:+ ${gsi}style}"
# Pictures of venues and the tiles of maps are wherever their owners keep them.
policy="$policy; img-src 'self' data: https:; font-src 'self'"
policy="$policy; connect-src 'self'${gsi:+ $gsi}"
policy="$policy; frame-src${frames:- 'none'}"
policy="$policy; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

sed -e "s#\${TMP_DIR}#$TMP_DIR#g" -e "s#\${SITE_DIR}#$SITE_DIR#g" -e "s#\${HTTP_PORT}#$HTTP_PORT#g" \
    -e "s#\${BASE_PATH}#$BASE_PATH#g" -e "s#\${PAGES}#$pages#g" -e "s#\${ROBOTS_TAG}#$robots_tag#g" \
    -e "s#\${CONTENT_SECURITY_POLICY}#$policy#g" "$home/nginx.conf.template" > "$TMP_DIR/nginx.conf"
exec nginx -e stderr -c "$TMP_DIR/nginx.conf"
