#!/usr/bin/env bash
# Asks the server of this container for a path; needs nothing but bash, so that the image needs no client.
set -euo pipefail
exec 3<> "/dev/tcp/127.0.0.1/${HTTP_PORT:-8080}"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
read -r -t 5 _ status _ <&3
[ "$status" = 200 ]
