# Windows' half of ../kengen: builds Kengen Studio into target\kengen where its sources are newer than what is there.
$ErrorActionPreference = 'Stop'
$wanted = 25
$root = Split-Path -Parent $PSScriptRoot
$target = Join-Path $root 'target'
$image = Join-Path $target 'kengen'
$log = Join-Path $target 'kengen-build.log'
# A folder for this build alone: neither a second build nor mvnw at the same time can disturb it.
$work = Join-Path $target "kengen.$PID"

function Write-Note($text) {
    [Console]::Error.WriteLine("kengen: $text")
}

function Stop-Build($text) {
    Write-Note $text
    exit 2
}

function Test-Current {
    $built = Get-Item -LiteralPath (Join-Path $image 'built') -ErrorAction SilentlyContinue
    if (-not $built) { return $false }
    $sources = 'pom.xml', 'src\main', 'icons' | ForEach-Object { Join-Path $root $_ }
    $newer = Get-ChildItem -LiteralPath $sources -Recurse |
        Where-Object { $_.LastWriteTimeUtc -gt $built.LastWriteTimeUtc } |
        Select-Object -First 1
    return -not $newer
}

# The first number of the JDK's version, 0 where the folder is not a whole JDK.
function Get-Major($folder) {
    $release = Join-Path $folder 'release'
    if (-not (Test-Path -LiteralPath (Join-Path $folder 'bin\jlink.exe')) -or -not (Test-Path -LiteralPath $release)) {
        return 0
    }
    $version = Select-String -LiteralPath $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    if ($version) { return [int]$version.Matches[0].Groups[1].Value }
    return 0
}

function Find-Jdk {
    $folders = @($env:JAVA_HOME, $env:JDK_HOME)
    $folders += Get-ChildItem Env: | Where-Object { $_.Name -match '^JAVA.*_HOME' } | ForEach-Object { $_.Value }
    $javac = Get-Command javac.exe -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($javac) { $folders += Split-Path -Parent (Split-Path -Parent $javac.Source) }
    $installers = 'Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft', 'OpenJDK'
    $parents = foreach ($base in $env:ProgramFiles, "$env:LOCALAPPDATA\Programs") {
        foreach ($installer in $installers) { "$base\$installer" }
    }
    $parents += "$HOME\.jdks", "$HOME\.sdkman\candidates\java"
    foreach ($parent in $parents) {
        $folders += Get-ChildItem -LiteralPath $parent -Directory -ErrorAction SilentlyContinue | ForEach-Object { $_.FullName }
    }
    $found = foreach ($folder in $folders | Where-Object { $_ }) {
        $major = Get-Major $folder
        if ($major -ge $wanted) { [pscustomobject]@{ Folder = $folder; Major = $major } }
    }
    $best = @($found | Where-Object { $_.Major -eq $wanted }) + @($found) | Where-Object { $_ } | Select-Object -First 1
    if (-not $best) {
        Stop-Build ("no JDK $wanted or newer was found (looked at JAVA_HOME, the PATH, Program Files and the folders of " +
            "installers). Install one, for example from https://adoptium.net, or set JAVA_HOME to its folder, and start again.")
    }
    return $best.Folder
}

# Waits until no other build runs. The lock is an open file, which Windows closes with the process that holds it.
function Get-Lock {
    $waited = $false
    while ($true) {
        try {
            return [IO.File]::Open((Join-Path $target 'kengen.lock'), 'OpenOrCreate', 'ReadWrite', 'None')
        } catch [IO.IOException] {
            if (-not $waited) { Write-Note 'waiting for another build' }
            $waited = $true
            Start-Sleep -Seconds 1
        }
    }
}

if (Test-Current) { exit 0 }
$env:JAVA_HOME = Find-Jdk
New-Item -ItemType Directory -Force -Path $target | Out-Null
$lock = Get-Lock
try {
    if (Test-Current) { exit 0 }
    New-Item -ItemType Directory -Force -Path $work | Out-Null
    New-Item -ItemType File -Path (Join-Path $work 'built') | Out-Null
    Write-Note 'building the studio, which takes a minute or two (only now and when its sources have changed)'
    Set-Location -LiteralPath $root
    cmd /c "mvnw.cmd -B -ntp -Pimage -Dimage.work=target/kengen.$PID -Dmaven.test.skip=true package > target\kengen-build.log 2>&1 < NUL"
    if ($LASTEXITCODE -ne 0) { Stop-Build "the studio could not be built. The build's output: $log" }
    Move-Item -LiteralPath (Join-Path $work 'built') -Destination (Join-Path $work 'kengen\built')
    if (Test-Path -LiteralPath $image) {
        try {
            Move-Item -LiteralPath $image -Destination (Join-Path $work 'replaced')
        } catch {
            Stop-Build 'the studio is open, so it cannot be replaced by what was just built. Close it and start again.'
        }
    }
    Move-Item -LiteralPath (Join-Path $work 'kengen') -Destination $image
} finally {
    Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue
    $lock.Dispose()
}
