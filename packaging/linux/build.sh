#!/usr/bin/env bash
# Makes target/dist/*.deb and *.tar.gz. One command in a fresh clone; `mvn -Pdist package` is the same.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -eq 0 ]; then
    exec mvn -B -Pdist package
fi
version=$1 app=$2 dist=$3 built=$4
image_name=steady-ground
export TZ=UTC LC_ALL=C.UTF-8
umask 022
iso_time() { printf '%s' "$built"; }
. packaging/common/image.sh

mkdir -p "$dist"
"$JAVA_HOME/bin/java" packaging/common/Icons.java assets/icons/steady-ground.svg "$dist/icons"
make_jmods
make_runtime
make_image "$dist/icons/steady-ground-512.png"
