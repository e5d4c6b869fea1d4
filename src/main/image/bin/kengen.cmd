@echo off
rem Starts Kengen Studio with the runtime that lies beside this script.
setlocal
set "app=%~dp0..\app"
"%~dp0java.exe" "@%app%\java.options" "-XX:AOTCache=%app%\kengen.aot" -cp "%app%\kengen.jar" studio.kengen.app.Main %*
