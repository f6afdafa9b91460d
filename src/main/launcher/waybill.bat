@echo off
rem Starts Waybill from wherever it was unpacked. WAYBILL_JAVA names the java to use, WAYBILL_OPTS more options for it.
setlocal
set "HOME_DIR=%~dp0.."
if not exist "%HOME_DIR%\lib\waybill.jar" goto notwhole
if not exist "%HOME_DIR%\geodata\SOURCES.csv" goto notwhole
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\java\bin\java.exe" set "JAVA=%HOME_DIR%\java\bin\java.exe"
if defined WAYBILL_JAVA set "JAVA=%WAYBILL_JAVA%"
"%JAVA%" --list-modules >nul 2>nul
if errorlevel 1 (
    echo waybill: no Java 17 or newer is found. Install one, or set JAVA_HOME or WAYBILL_JAVA. 1>&2
    exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Djava.awt.headless=true %WAYBILL_OPTS% -jar "%HOME_DIR%\lib\waybill.jar" %*
exit /b %errorlevel%
:notwhole
echo waybill: this install is not whole. Unpack the ZIP again, all of it, or run 'mvn package'. 1>&2
exit /b 2
