#!/bin/sh
# Starts what the .cfg beside the jars says. The launcher that jpackage puts here does the same, but asks the package system
# twice which package it belongs to, which takes a fifth of the whole start.
self=$(readlink -f -- "$0")
app=${self%/bin/*}/lib/app
while IFS= read -r line; do
    before=${line%%'$APPDIR'*}
    if [ "$before" != "$line" ]; then
        line=$before$app${line#*'$APPDIR'}
    fi
    value=${line#*=}
    case $line in
        app.mainclass=*) main=$value ;;
        app.classpath=*) classpath=${classpath:+$classpath:}$value ;;
        java-options=*) options="$options
$value" ;;
    esac
done < "$app/${self##*/}.cfg"
# Where there are no graphics to draw with, JavaFX does it by itself as quickly as by way of Mesa, which takes 60 MB for it.
if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ] && [ ! -e /dev/dxg ]; then
    options="$options
-Dprism.order=sw"
fi
# Options stand one a line; they may hold spaces, and stars that mean no files.
IFS='
'
set -f
unset JDK_JAVA_OPTIONS
# A link to java, by whose name the program is known to the system.
exec "${app%/*}/runtime/bin/${self##*/}" $options -cp "$classpath" "$main" "$@"
