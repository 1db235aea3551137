#!/bin/sh
# Unpacks Payara Micro with its JDBC driver once, when the image is made, so that no start has to: unpack.sh JAR DRIVERS TO
# The driver stays where it is: the launcher points to it.
set -eu
micro=$(readlink -f "$1")
driver=$(echo "$(readlink -f "$2")"/*.jar)
mkdir -p "$3"
to=$(readlink -f "$3")
java -jar "$micro" --rootdir "$to" --addlibs "$driver" --outputlauncher
[ -f "$to/launch-micro.jar" ]
