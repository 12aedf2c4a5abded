#!/usr/bin/env bash
# Makes target/dist/*.dmg. One command in a fresh clone; `mvn -Pdist package` is the same. Not signed.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ $# -eq 0 ]; then
    exec mvn -B -Pdist package
fi
version=$1 app=$2 dist=$3 built=$4
image_name="Steady Ground"
export TZ=UTC
umask 022
iso_time() { printf '%s' "$built"; }
. packaging/common/image.sh

mkdir -p "$dist"
"$JAVA_HOME/bin/java" packaging/common/Icons.java assets/icons/steady-ground.svg "$dist/icons"
make_jmods
make_runtime
# A program for macOS cannot have a version that begins with 0.
mac_version=$version
case $mac_version in 0.*) mac_version=1.${version#0.} ;; esac
make_image "$dist/icons/steady-ground.icns" --mac-package-identifier app.steadyground --mac-package-name "Steady Ground" \
    --app-version "$mac_version"
image="$dist/image/$image_name.app"
find "$image" -exec touch -h -t "$(date -j -f %Y-%m-%dT%H:%M:%SZ "$built" +%Y%m%d%H%M.%S)" {} +
bash packaging/common/train.sh "$image/Contents/MacOS/$image_name" "$image/Contents/app" "$image/Contents/app/$image_name.cfg" "$dist/training"
mkdir -p "$image/Contents/Resources/licences"
cp assets/licences/*.txt assets/fonts/OFL-*.txt "$image/Contents/Resources/licences/"
cp "$dist/../bom.json" "$image/Contents/Resources/sbom.json"
"$JAVA_HOME/bin/jpackage" --type dmg --name "$image_name" --app-version "$mac_version" --app-image "$image" --dest "$dist"
mv "$dist/$image_name-$mac_version.dmg" "$dist/steady-ground-$version-macos-$(uname -m).dmg"
ls -l "$dist"/*.dmg
