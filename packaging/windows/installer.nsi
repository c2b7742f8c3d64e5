; The installer for Windows. 'dev.py package nsis' compiles it and says what the ${...} stand for.
; /S installs silently; /AllUsers and /CurrentUser choose for whom, /D=FOLDER (last) where.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor ${COMPRESSOR}
!if "${COMPRESSOR}" != "zlib"
  SetCompressorDictSize 64
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
XPStyle on

!define REG_UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${COMMAND}"
!define REG_PROGRAM "Software\${NAME}"
!define REG_CAPABILITIES "${REG_PROGRAM}\Capabilities"
!define CLASS_PROJECT "ppocr-desktop.project"
!define CLASS_FILE "ppocr-desktop.file"
!define PROGRAM "$INSTDIR\${WINDOW}.exe"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${REG_PROGRAM}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${REG_PROGRAM}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License, Version 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT SHCTX
!define MUI_LANGDLL_REGISTRY_KEY "${REG_PROGRAM}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE_FILE}"
; NSIS has no words for this page in Korean, so all of them are ours.
!define MUI_PAGE_HEADER_TEXT "$(FOR_WHOM)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ABOUT_FOR_WHOM)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_TOP "$(ABOUT_FOR_WHOM)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_ALLUSERS "$(FOR_ALL)"
!define MULTIUSER_INSTALLMODEPAGE_TEXT_CURRENTUSER "$(FOR_ME)"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include words.nsh

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  ; MultiUser would forget the folder that /D= names.
  StrCpy $R9 "$INSTDIR"
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR "$R9"
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; The system keeps programs that run from being replaced; a rename tells without doing harm.
!macro STOP_IF_RUNNING PREFIX
Function ${PREFIX}StopIfRunning
  ${DoWhile} ${FileExists} "${PROGRAM}"
    ClearErrors
    Rename "${PROGRAM}" "${PROGRAM}.old"
    ${IfNot} ${Errors}
      Rename "${PROGRAM}.old" "${PROGRAM}"
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNNING)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 3
    Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro STOP_IF_RUNNING ""
!insertmacro STOP_IF_RUNNING "un."

!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}.exe"
  Delete "$INSTDIR\${COMMAND}.exe"
  Delete "$SMPROGRAMS\${NAME}.lnk"
!macroend

Section "!${NAME}" SEC_PROGRAM
  SectionIn RO
  Call StopIfRunning
  ; A newer version may lack files of an older one.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FILES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "${PROGRAM}"
  WriteRegStr SHCTX "${REG_PROGRAM}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${REG_UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${REG_UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REG_UNINSTALL}" "DisplayIcon" "${PROGRAM}"
  WriteRegStr SHCTX "${REG_UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REG_UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${REG_UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${REG_UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${REG_UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${REG_UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(NAME_PROJECTS)" SEC_PROJECTS
  WriteRegStr SHCTX "Software\Classes\${CLASS_PROJECT}" "" "$(PROJECT)"
  WriteRegStr SHCTX "Software\Classes\${CLASS_PROJECT}\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${CLASS_PROJECT}\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.ppocr" "" "${CLASS_PROJECT}"
  WriteRegStr SHCTX "Software\Classes\.ppocr" "Content Type" "application/x-ppocr-desktop+zip"
SectionEnd

!macro OFFER SUFFIX
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS_FILE}" ""
  WriteRegStr SHCTX "${REG_CAPABILITIES}\FileAssociations" "${SUFFIX}" "${CLASS_FILE}"
!macroend
!macro WITHDRAW SUFFIX
  DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS_FILE}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}"
!macroend
!macro FOR_EACH_SUFFIX ACT
  !insertmacro ${ACT} ".png"
  !insertmacro ${ACT} ".jpg"
  !insertmacro ${ACT} ".jpeg"
  !insertmacro ${ACT} ".tif"
  !insertmacro ${ACT} ".tiff"
  !insertmacro ${ACT} ".webp"
  !insertmacro ${ACT} ".bmp"
  !insertmacro ${ACT} ".gif"
  !insertmacro ${ACT} ".heic"
  !insertmacro ${ACT} ".avif"
  !insertmacro ${ACT} ".pdf"
!macroend

; It takes no file from another program: it only joins the list of "Open with".
Section "$(NAME_OPEN_WITH)" SEC_OPEN_WITH
  WriteRegStr SHCTX "Software\Classes\${CLASS_FILE}" "" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\${CLASS_FILE}\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${CLASS_FILE}\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${REG_CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr SHCTX "${REG_CAPABILITIES}" "ApplicationDescription" "${SUMMARY}"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${NAME}" "${REG_CAPABILITIES}"
  !insertmacro FOR_EACH_SUFFIX OFFER
SectionEnd

Section "-done"
  ; SHCNE_ASSOCCHANGED: the desktop is to look at types and icons again.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_PROGRAM} "$(ABOUT_PROGRAM)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_PROJECTS} "$(ABOUT_PROJECTS)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SEC_OPEN_WITH} "$(ABOUT_OPEN_WITH)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; What people made and chose stays: settings, models and unsaved work are in their own folders.
Section "Uninstall"
  Call un.StopIfRunning
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro FOR_EACH_SUFFIX WITHDRAW
  ReadRegStr $0 SHCTX "Software\Classes\.ppocr" ""
  ${If} $0 == "${CLASS_PROJECT}"
    DeleteRegKey SHCTX "Software\Classes\.ppocr"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${CLASS_PROJECT}"
  DeleteRegKey SHCTX "Software\Classes\${CLASS_FILE}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey SHCTX "${REG_PROGRAM}"
  DeleteRegKey SHCTX "${REG_UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
