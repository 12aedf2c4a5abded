#!/usr/bin/env bash
# Times from the start to the first page and to the first key answered, and resident memory, of the packaged program beside a
# bare JavaFX window packaged the same way. Needs target/dist/image (mvn -Pdist package) and xvfb. $1: rounds, 7 without it.
set -euo pipefail
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:?the JDK that made the package}/bin
image=$PWD/target/dist/image/steady-ground work=$PWD/target/bench-start
export XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache

rm -rf "$work"
mkdir -p "$work/classes"
"$java/javac" -d "$work/classes" --module-path target/app --add-modules javafx.controls packaging/bench/Bare.java
cp -a "$image" "$work/bare"
rm "$work"/bare/lib/app/*.jar "$work"/bare/lib/app/*.aot
"$java/jar" --create --file "$work/bare/lib/app/bare.jar" -C "$work/classes" .
sed -i -e '/^app.classpath=/d; /AOTCache/d' -e 's|^app.mainclass=.*|app.classpath=$APPDIR/bare.jar\napp.mainclass=bare.Bare|' "$work/bare/lib/app/steady-ground.cfg"
for entries in 0 1000 10000; do
    if [ "$entries" = 0 ]; then
        "$image/bin/steady-ground" new "$work/0"
    else
        "$image/bin/steady-ground" sample "$work/$entries" --entries "$entries" --seed 1
    fi
done
# Before the passphrase is typed nothing of the entries is read, so how many there are makes no difference.
printf 'correct horse battery staple\n' > "$work/passphrase"
"$image/bin/steady-ground" new "$work/locked" --passphrase-file "$work/passphrase"
cat > "$work/run.sh" <<'RUN'
set -euo pipefail
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$work/bare/lib/app/steady-ground.aot" "$work/bare/bin/steady-ground" > /dev/null 2>&1 &
sleep 15
kill $!
wait $! || true
sed -i 's|^\[JavaOptions\]$|[JavaOptions]\njava-options=-XX:AOTCache=$APPDIR/steady-ground.aot|' "$work/bare/lib/app/steady-ground.cfg"
"$java/java" packaging/bench/StartBench.java "$rounds" "bare window" "$work/bare/bin/steady-ground" \
    -- "empty workbook" "$image/bin/steady-ground" "$work/0" -- "1,000 entries" "$image/bin/steady-ground" "$work/1000" \
    -- "10,000 entries" "$image/bin/steady-ground" "$work/10000" -- "locked" "$image/bin/steady-ground" "$work/locked"
RUN
export java image work rounds=${1:-7}
xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp" bash "$work/run.sh"
