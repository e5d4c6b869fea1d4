@echo off
rem Kengen Studio: "kengen" opens the studio, "kengen COMMAND ..." is its command line, "kengen --help" says more.
rem The first start, and every start after a source has changed, first builds the studio into target\kengen.
setlocal
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\build-image.ps1" || exit /b 2
"%~dp0target\kengen\bin\kengen.cmd" %*
