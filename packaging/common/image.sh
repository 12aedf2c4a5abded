# The steps that Linux and macOS share. Sourced by build.sh, which has set: version, app, dist, epoch, JAVA_HOME.

say() {
    printf '%s\n' "$*"
}

# JavaFX's jars carry native code inside, which would be unpacked into the user's home at the first start. In a jmod it
# lies beside the classes, and jlink puts it into the runtime.
make_jmods() {
    local jar name
    rm -rf "$dist/jmods" && mkdir -p "$dist/jmods"
    for jar in "$app"/javafx-*.jar; do
        name=$(basename "$jar" .jar)
        name=${name%-*}
        mkdir -p "$dist/jmods/$name/classes" "$dist/jmods/$name/libs"
        (cd "$dist/jmods/$name/classes" && "$JAVA_HOME/bin/jar" -xf "$jar")
        find "$dist/jmods/$name/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$dist/jmods/$name/libs/" \;
        "$JAVA_HOME/bin/jmod" create --class-path "$dist/jmods/$name/classes" --libs "$dist/jmods/$name/libs" \
            --date "$(iso_time)" "$dist/jmods/${name//-/.}.jmod"
        rm -rf "${dist:?}/jmods/$name"
    done
}

# Only what the jars on the class path name; what PDFBox asks for by name alone; and the languages' own forms of dates and numbers.
needed_modules() {
    local jar
    for jar in "$app"/*.jar; do
        case $(basename "$jar") in
            javafx-*) ;;
            # Only its ciphers are used; directory services and data bases, of which it also knows, are not.
            bcprov-*) ;;
            *) "$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
                --module-path "$dist/jmods-path" "$jar" ;;
        esac
    done | tr ',' '\n' | sort -u | tr '\n' ','
    printf 'jdk.unsupported,jdk.localedata'
}

make_runtime() {
    local modules
    rm -rf "$dist/jmods-path" && mkdir "$dist/jmods-path" && cp "$app"/javafx-*.jar "$dist/jmods-path"
    modules=$(needed_modules)
    rm -rf "$dist/jmods-path" "$dist/runtime"
    say "Runtime of: $modules"
    "$JAVA_HOME/bin/jlink" --module-path "$dist/jmods" --add-modules "$modules" --output "$dist/runtime" \
        --strip-java-debug-attributes --no-header-files --no-man-pages --dedup-legal-notices=error-if-not-same-content
}

# $1: icon, further: options of jpackage for this system
make_image() {
    local icon=$1 jar line javafx
    jar=$(basename "$app"/javafx-base-*.jar .jar)
    javafx=${jar##*-}
    shift
    rm -rf "$dist/input" "$dist/image" && mkdir -p "$dist/input"
    for jar in "$app"/*.jar; do
        case $(basename "$jar") in
            javafx-*) ;;
            *) cp "$jar" "$dist/input/" ;;
        esac
    done
    # Only for compilers; no class of it is loaded when the program runs.
    rm -f "$dist"/input/error_prone_annotations-*.jar
    # Of Bouncycastle only what stretches passphrases is used.
    "$JAVA_HOME/bin/java" packaging/common/Needed.java "$dist"/input/bcprov-*.jar \
        org.bouncycastle.crypto.generators.Argon2BytesGenerator org.bouncycastle.crypto.params.Argon2Parameters
    rm -rf "$dist/styles"
    "$JAVA_HOME/bin/java" --module-path "$app/javafx-base-$javafx.jar:$app/javafx-graphics-$javafx.jar" --add-modules javafx.graphics \
        packaging/common/Styles.java "$dist/input/steady-ground-$version.jar" "$dist"/input/atlantafx-base-*.jar "$dist/styles"
    "$JAVA_HOME/bin/jar" --update --date "$(iso_time)" --file "$dist/input/steady-ground-$version.jar" -C "$dist/styles" .
    rm -rf "$dist/styles"
    local options=()
    while IFS= read -r line; do
        case $line in
            '' | '#'*) ;;
            *) options+=(--java-options "$line") ;;
        esac
    done < packaging/common/launcher.options
    "$JAVA_HOME/bin/jpackage" --type app-image --name "$image_name" --app-version "$version" --vendor "Steady Ground" \
        --description "A private workbook for getting over trust issues" --copyright "MIT license" \
        --input "$dist/input" --main-jar "steady-ground-$version.jar" --main-class app.steadyground.Main \
        --runtime-image "$dist/runtime" --icon "$icon" --dest "$dist/image" "${options[@]}" "$@"
    rm -rf "$dist/input" "$dist/runtime" "$dist/jmods"
}
