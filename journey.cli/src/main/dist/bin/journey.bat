@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Runs the journey command. JAVA_HOME chooses the Java (17 or newer), JOURNEY_OPTS adds options for it.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dguice_bytecode_gen_option=DISABLED -Djdk.console=java.base "-Djourney.launcher=%~f0" %JOURNEY_OPTS% -cp "%home%\lib\*" journey.cli.Main %*
exit /b %ERRORLEVEL%
