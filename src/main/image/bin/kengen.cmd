@echo off
rem Starts Kengen Studio with the runtime that lies beside this script.
setlocal
set "app=%~dp0..\app"
rem The window and the commands start from a cache each. With the wrong one the studio starts more slowly, and works.
set "cache=commands"
if "%~2"=="" if "%~x1"==".json" set "cache=window"
if "%~1"=="" set "cache=window"
"%~dp0java.exe" "@%app%\java.options" "-XX:AOTCache=%app%\%cache%.aot" -cp "%app%\kengen.jar" studio.kengen.app.Main %*
