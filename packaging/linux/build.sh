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
iso_time() { printf "%s" "$built"; }
. packaging/common/image.sh

mkdir -p "$dist"
"$JAVA_HOME/bin/java" packaging/common/Icons.java assets/icons/steady-ground.svg "$dist/icons"
make_jmods
make_runtime
make_image "$dist/icons/steady-ground-512.png"
image=$dist/image/$image_name
rm -f "$image/lib/app/.jpackage.xml" "$image/lib/libapplauncher.so"
install -m 755 packaging/linux/launcher.sh "$image/bin/$image_name"
ln -s java "$image/lib/runtime/bin/$image_name"
chmod -R u=rwX,go=rX "$image"

# Java compares the times of the jars with those it noted while training, so they get their last ones first.
find "$image" -exec touch --no-dereference --date="$built" {} +
# On a screen of its own, where nobody types; -a takes a number that is free.
xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp" bash packaging/common/train.sh \
    "$image/bin/$image_name" "$image/lib/app" "$image/lib/app/$image_name.cfg" "$dist/training"

rm -rf "$dist/root"
root=$dist/root share=$dist/root/usr/share doc=$dist/root/usr/share/doc/steady-ground
install -d "$root/usr/lib" "$root/usr/bin" "$share/applications" "$share/mime/packages" "$share/metainfo" "$share/man/man1" \
    "$share/bash-completion/completions" "$share/lintian/overrides" "$share/icons/hicolor/scalable/apps" "$doc/licences"
cp -a "$image" "$root/usr/lib/"
ln -s ../lib/steady-ground/bin/steady-ground "$root/usr/bin/steady-ground"
install -m 644 packaging/linux/steady-ground.desktop "$share/applications/"
install -m 644 packaging/linux/steady-ground.mime.xml "$share/mime/packages/steady-ground.xml"
sed "s/@VERSION@/$version/; s/@DATE@/${built%T*}/" packaging/linux/steady-ground.metainfo.xml \
    > "$share/metainfo/app.steadyground.SteadyGround.metainfo.xml"
for png in "$dist"/icons/*.png; do
    size=$(basename "$png" .png)
    size=${size##*-}
    install -D -m 644 "$png" "$share/icons/hicolor/${size}x$size/apps/steady-ground.png"
done
install -m 644 assets/icons/steady-ground.svg "$share/icons/hicolor/scalable/apps/"
"$image/bin/$image_name" manual | gzip -9n > "$share/man/man1/steady-ground.1.gz"
"$image/bin/$image_name" completion | sed '1{/^#!/d}' > "$share/bash-completion/completions/steady-ground"
install -m 644 packaging/linux/lintian-overrides "$share/lintian/overrides/steady-ground"
install -m 644 assets/licences/*.txt assets/fonts/OFL-*.txt "$doc/licences/"
unzip -p "$app"/pdfbox-[0-9]*.jar META-INF/LICENSE > "$doc/licences/pdfbox.txt"
unzip -p "$app"/pdfbox-[0-9]*.jar META-INF/NOTICE > "$doc/licences/pdfbox-notice.txt"
if [ -f "$dist/../bom.json" ]; then
    install -m 644 "$dist/../bom.json" "$doc/sbom.json"
fi
{ cat packaging/linux/copyright.head; sed 's/^$/./; s/^/ /' LICENSE; } > "$doc/copyright"
{
    printf 'steady-ground (%s) stable; urgency=low\n\n' "$version"
    # Debian's own form: two spaces and a star before each point, and no line over 80 letters.
    sed -n '/^## /,$p' CHANGELOG.md | sed -n '2,/^## /p' | grep -v '^## ' | sed 's/\*\*//g' \
        | awk '/^- /{if (p) print p; p = "*" substr($0, 2); next} /^ *$/{if (p) print p; p = ""; next} {sub(/^ +/, ""); p = p ? p " " $0 : $0} END{if (p) print p}' \
        | while IFS= read -r point; do printf '%s\n' "$point" | fold -s -w 74 | sed 's/ *$//; 1s/^/  /; 2,$s/^/    /'; done
    printf '\n -- Steady Ground <steady-ground@localhost>  %s\n' "$(date -u -R -d "$built")"
} | gzip -9n > "$doc/changelog.gz"

architecture=$(dpkg --print-architecture)
install -d "$root/DEBIAN"
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" \
    packaging/linux/control > "$root/DEBIAN/control"
(cd "$root" && find usr -type f -exec md5sum {} + | sort -k 2) > "$root/DEBIAN/md5sums"
find "$root" -newermt "$built" -not -name '*.aot' -exec touch --no-dereference --date="$built" {} +
find "$root" -name '*.aot' -exec touch --date="$built" {} +
SOURCE_DATE_EPOCH=$(date -d "$built" +%s) dpkg-deb --root-owner-group -Zxz --build "$root" \
    "$dist/steady-ground_${version}_$architecture.deb"
tar --create --gzip --sort=name --owner=0 --group=0 --numeric-owner -C "$root/usr" \
    --transform "s|^\.|steady-ground-$version|" --file "$dist/steady-ground-$version-linux-$(uname -m).tar.gz" .
rm -rf "$root"
ls -l "$dist"/*.deb "$dist"/*.tar.*
