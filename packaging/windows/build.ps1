# Makes target\dist\*.msi, for one user, without an administrator. `mvn -Pdist package` calls it. Needs the WiX Toolset 3 or newer. Not signed.
param([string]$version, [string]$app, [string]$dist, [string]$built)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not $version) {
    & mvn -B -Pdist package
    exit $LASTEXITCODE
}
$java = Join-Path $env:JAVA_HOME 'bin'

function Run([string]$program, [string[]]$arguments) {
    & (Join-Path $java $program) @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

function Fresh([string]$folder) {
    if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
    New-Item -ItemType Directory -Force $folder | Out-Null
}

New-Item -ItemType Directory -Force $dist | Out-Null
Run 'java' @('packaging\common\Icons.java', 'assets\icons\steady-ground.svg', "$dist\icons")

# JavaFX's native code lies beside the classes in a jmod, so that it is not unpacked into the user's home.
Fresh "$dist\jmods"
foreach ($jar in Get-ChildItem "$app\javafx-*.jar") {
    $name = $jar.BaseName -replace '-[0-9.]+$', ''
    Fresh "$dist\jmods\$name\classes"
    Fresh "$dist\jmods\$name\libs"
    Push-Location "$dist\jmods\$name\classes"
    Run 'jar' @('-xf', $jar.FullName)
    Pop-Location
    Get-ChildItem "$dist\jmods\$name\classes\*.dll" | Move-Item -Destination "$dist\jmods\$name\libs"
    Run 'jmod' @('create', '--class-path', "$dist\jmods\$name\classes", '--libs', "$dist\jmods\$name\libs", '--date', $built,
        "$dist\jmods\$($name -replace '-', '.').jmod")
    Remove-Item -Recurse -Force "$dist\jmods\$name"
}

Fresh "$dist\fx"
Copy-Item "$app\javafx-*.jar" "$dist\fx"
Fresh "$dist\input"
Get-ChildItem "$app\*.jar" | Where-Object { $_.Name -notmatch '^(javafx|error_prone_annotations)-' } | Copy-Item -Destination "$dist\input"
# PDFBox asks for the first by name alone; the second holds the languages' own forms of dates and numbers.
$modules = @('jdk.unsupported', 'jdk.localedata')
foreach ($jar in Get-ChildItem "$dist\input\*.jar" | Where-Object { $_.Name -notmatch '^bcprov-' }) {
    $modules += (& (Join-Path $java 'jdeps') --multi-release 25 --ignore-missing-deps --print-module-deps --module-path "$dist\fx" $jar.FullName) -split ','
}
$modules = ($modules | Sort-Object -Unique) -join ','
Write-Output "Runtime of: $modules"
if (Test-Path "$dist\runtime") { Remove-Item -Recurse -Force "$dist\runtime" }
Run 'jlink' @('--module-path', "$dist\jmods", '--add-modules', $modules, '--output', "$dist\runtime", '--strip-java-debug-attributes',
    '--no-header-files', '--no-man-pages', '--dedup-legal-notices=error-if-not-same-content')

# Of Bouncycastle only what stretches passphrases is used.
Run 'java' @('packaging\common\Needed.java', (Get-ChildItem "$dist\input\bcprov-*.jar").FullName,
    'org.bouncycastle.crypto.generators.Argon2BytesGenerator', 'org.bouncycastle.crypto.params.Argon2Parameters')

$main = "$dist\input\steady-ground-$version.jar"
$fx = (Get-ChildItem "$dist\fx\javafx-base-*.jar", "$dist\fx\javafx-graphics-*.jar").FullName -join ';'
if (Test-Path "$dist\styles") { Remove-Item -Recurse -Force "$dist\styles" }
Run 'java' @('--module-path', $fx, '--add-modules', 'javafx.graphics', 'packaging\common\Styles.java', $main,
    (Get-ChildItem "$dist\input\atlantafx-base-*.jar").FullName, "$dist\styles")
Run 'jar' @('--update', '--date', $built, '--file', $main, '-C', "$dist\styles", '.')

$options = @()
foreach ($line in Get-Content 'packaging\common\launcher.options') {
    if ($line -and -not $line.StartsWith('#')) { $options += @('--java-options', $line) }
}
Fresh "$dist\image"
Run 'jpackage' (@('--type', 'app-image', '--name', 'Steady Ground', '--app-version', $version, '--vendor', 'Steady Ground',
    '--description', 'A private workbook for getting over trust issues', '--copyright', 'MIT license', '--input', "$dist\input",
    '--main-jar', "steady-ground-$version.jar", '--main-class', 'app.steadyground.Main', '--runtime-image', "$dist\runtime",
    '--icon', "$dist\icons\steady-ground.ico", '--dest', "$dist\image") + $options)
$image = "$dist\image\Steady Ground"

$time = [DateTime]::Parse($built).ToUniversalTime()
Get-ChildItem -Recurse -File $image | ForEach-Object { $_.LastWriteTimeUtc = $time }
Run 'java' @('packaging\common\Train.java', "$image\Steady Ground.exe", "$image\app\steady-ground.aot", "$dist\training")
$cfg = "$image\app\Steady Ground.cfg"
(Get-Content $cfg) -replace '^\[JavaOptions\]$', "[JavaOptions]`njava-options=-XX:AOTCache=`$APPDIR\steady-ground.aot" | Set-Content $cfg

New-Item -ItemType Directory -Force "$image\licences" | Out-Null
Copy-Item 'assets\licences\*.txt', 'assets\fonts\OFL-*.txt' "$image\licences"
Copy-Item "$dist\..\bom.json" "$image\sbom.json"

Run 'jpackage' @('--type', 'msi', '--name', 'Steady Ground', '--app-version', $version, '--vendor', 'Steady Ground', '--app-image', $image,
    '--win-per-user-install', '--win-menu', '--win-dir-chooser', '--win-upgrade-uuid', '6d0ce0f5-3f0c-4b0e-9d51-7f4a0a2f6a11',
    '--license-file', 'LICENSE', '--dest', $dist)
Move-Item -Force "$dist\Steady Ground-$version.msi" "$dist\steady-ground-$version-windows-x64.msi"
Get-ChildItem "$dist\*.msi"
