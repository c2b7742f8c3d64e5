# Installs silently for this user, reads the sample, upgrades in place, removes, looks for leftovers.
$ErrorActionPreference = "Stop"
$setup = Get-Item dist\ppocr-desktop-*-setup.exe
$folder = Join-Path $env:TEMP "Programs of mine"

function Invoke-Setup([string] $file, [string[]] $arguments) {
    $process = Start-Process $file $arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$file ended with $($process.ExitCode)" }
}

foreach ($time in "install", "upgrade") {
    # NSIS wants /D last and without quotes, spaces or not.
    Invoke-Setup $setup.FullName @("/S", "/CurrentUser", "/D=$folder")
    $text = & "$folder\ppocr-desktop.exe" ocr resources\sample.png | Out-String
    if ($text -notmatch "The Paper Lantern") { throw "the sample was not read after the $time" }
}
$window = Start-Process "$folder\ppocr-desktop-window.exe" -PassThru
Start-Sleep -Seconds 10
$window.Refresh()
if ($window.HasExited -or $window.MainWindowTitle -notmatch "PP-OCR") { throw "no window opened" }
$window.Kill()
$window.WaitForExit()

# The uninstaller runs as a copy of itself, so waiting for it means waiting for its work.
Start-Process "$folder\uninstall.exe" @("/CurrentUser", "/S") -Wait
for ($count = 0; (Test-Path $folder) -and $count -lt 60; $count++) { Start-Sleep -Seconds 1 }
if (Test-Path $folder) { throw "files were left: $(Get-ChildItem $folder -Recurse)" }
foreach ($key in "Uninstall\ppocr-desktop") {
    if (Test-Path "HKCU:\Software\Microsoft\Windows\CurrentVersion\$key") { throw "$key was left" }
}
if (Test-Path "HKCU:\Software\Classes\ppocr-desktop.project") { throw "a file type was left" }
