#!/usr/bin/env bash
# Makes the cache of classes as they are once the program runs, by using the program itself, through its launcher.
# $1: launcher, $2: folder of the jars in the image, $3: configuration of the launcher, $4: folder to work in
set -euo pipefail
"$JAVA_HOME/bin/java" packaging/common/Train.java "$1" "$2/steady-ground.aot" "$4"
test -s "$2/steady-ground.aot"
chmod 644 "$2/steady-ground.aot"
sed -i.old 's|^\[JavaOptions\]$|[JavaOptions]\
java-options=-XX:AOTCache=$APPDIR/steady-ground.aot|' "$3"
rm -f "$3.old"
