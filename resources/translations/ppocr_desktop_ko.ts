<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PP-OCR Desktop</source>
        <translation>PP-OCR Desktop 정보</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>버전 복사</translation>
    </message>
    <message>
        <source>Reads the text in pictures and PDFs, on this computer and nowhere else.</source>
        <translation>이미지와 PDF의 텍스트를 오직 이 컴퓨터에서만 읽습니다.</translation>
    </message>
    <message>
        <source>Free software under the Apache License, Version 2.0.</source>
        <translation>Apache License, Version 2.0을 따르는 자유 소프트웨어입니다.</translation>
    </message>
</context>
<context>
    <name>ActionTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>명령과 단축키</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures and PDFs</source>
        <translation>이미지와 PDF 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Page</source>
        <translation>샘플 페이지 열기(&amp;M)</translation>
    </message>
    <message>
        <source>Ca&amp;pture from Screen</source>
        <translation>화면에서 캡처(&amp;P)</translation>
    </message>
    <message>
        <source>Read a region of the screen and copy its text</source>
        <translation>화면의 한 영역을 읽어 텍스트 복사</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>캡처</translation>
    </message>
    <message>
        <source>Capture the Same Re&amp;gion</source>
        <translation>같은 영역 캡처(&amp;G)</translation>
    </message>
    <message>
        <source>Read the last region of the screen again</source>
        <translation>마지막으로 읽은 영역 다시 읽기</translation>
    </message>
    <message>
        <source>Save what was read as a text file, table or document</source>
        <translation>읽은 내용을 텍스트 파일, 표, 문서로 저장</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>프로젝트 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the pages with all corrections in one file</source>
        <translation>페이지와 고친 내용을 모두 한 파일에 저장</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>다른 이름으로 프로젝트 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>문서 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text, lines or page</source>
        <translation>선택한 텍스트, 줄, 페이지 복사</translation>
    </message>
    <message>
        <source>Copy as Li&amp;nes</source>
        <translation>줄 단위로 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as Paragrap&amp;hs</source>
        <translation>문단 단위로 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Copy with La&amp;yout</source>
        <translation>배치를 유지하여 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy with indentation and gaps as spaces</source>
        <translation>들여쓰기와 간격을 공백으로 복사</translation>
    </message>
    <message>
        <source>Copy Pa&amp;ge</source>
        <translation>페이지 복사(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation>모든 페이지 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble</source>
        <translation>표로 복사(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or files on the clipboard</source>
        <translation>클립보드의 이미지나 파일 읽기</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>모두 선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit Line</source>
        <translation>줄 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>다음 불확실한 곳(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Doubtful Place</source>
        <translation>이전 불확실한 곳(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>바꾸기(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>줄(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Box</source>
        <translation>새 상자(&amp;N)</translation>
    </message>
    <message>
        <source>Draw a box around text; it is read at once</source>
        <translation>텍스트를 상자로 감싸면 바로 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split at the Cursor</source>
        <translation>커서 위치에서 나누기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read Line Again</source>
        <translation>줄 다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Correct</source>
        <translation>맞음으로 표시(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>순서 앞으로(&amp;E)</translation>
    </message>
    <message>
        <source>Put the line one place earlier in the reading order</source>
        <translation>읽는 순서에서 줄을 한 칸 앞으로 옮기기</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>순서 뒤로(&amp;L)</translation>
    </message>
    <message>
        <source>Put the line one place later in the reading order</source>
        <translation>읽는 순서에서 줄을 한 칸 뒤로 옮기기</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Read this page again with the chosen model</source>
        <translation>선택한 모델로 이 페이지 다시 읽기</translation>
    </message>
    <message>
        <source>Read &amp;All Pages Again</source>
        <translation>모든 페이지 다시 읽기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause Reading</source>
        <translation>읽기 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel Reading</source>
        <translation>읽기 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Read &amp;Only Here</source>
        <translation>여기만 읽기(&amp;O)</translation>
    </message>
    <message>
        <source>Draw an area; nothing outside it is read</source>
        <translation>영역을 그리면 그 밖은 읽지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>여기는 무시(&amp;I)</translation>
    </message>
    <message>
        <source>Draw an area; nothing in it is read</source>
        <translation>영역을 그리면 그 안은 읽지 않습니다</translation>
    </message>
    <message>
        <source>Remove Area&amp;s</source>
        <translation>모든 영역 제거(&amp;S)</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>왼쪽으로 돌리기(&amp;L)</translation>
    </message>
    <message>
        <source>Turn Ri&amp;ght</source>
        <translation>오른쪽으로 돌리기(&amp;G)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>이전 페이지(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>다음 페이지(&amp;N)</translation>
    </message>
    <message>
        <source>Go &amp;to Page…</source>
        <translation>페이지로 이동(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>페이지 제거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>카메라(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Live Picture</source>
        <translation>실시간 영상(&amp;L)</translation>
    </message>
    <message>
        <source>Read what a camera sees, and take pages of it</source>
        <translation>카메라에 비친 텍스트를 읽고 페이지 찍기</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>&amp;Take Page</source>
        <translation>페이지 찍기(&amp;T)</translation>
    </message>
    <message>
        <source>Make a page of the picture and read it</source>
        <translation>영상을 페이지로 만들어 읽기</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>영상 정지(&amp;H)</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>영상 멈추기</translation>
    </message>
    <message>
        <source>&amp;Copy Text in View</source>
        <translation>보이는 텍스트 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;Automatically</source>
        <translation>자동으로 찍기(&amp;A)</translation>
    </message>
    <message>
        <source>Take a page whenever the picture is sharp and still</source>
        <translation>영상이 선명하고 흔들리지 않을 때마다 페이지 찍기</translation>
    </message>
    <message>
        <source>&amp;Straighten Paper</source>
        <translation>종이 반듯하게 펴기(&amp;S)</translation>
    </message>
    <message>
        <source>Take only the sheet of paper, as seen from straight above</source>
        <translation>종이만 바로 위에서 본 모양으로 찍기</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>좌우 반전(&amp;M)</translation>
    </message>
    <message>
        <source>Flip the picture as in a mirror</source>
        <translation>영상을 거울처럼 표시</translation>
    </message>
    <message>
        <source>Lay the text that was read over the live picture</source>
        <translation>읽은 텍스트를 실시간 영상 위에 겹쳐 표시</translation>
    </message>
    <message>
        <source>Turn &amp;Picture</source>
        <translation>영상 돌리기(&amp;P)</translation>
    </message>
    <message>
        <source>Turn the live picture to the right</source>
        <translation>실시간 영상을 오른쪽으로 돌리기</translation>
    </message>
    <message>
        <source>Show Te&amp;xt in View</source>
        <translation>영상에 텍스트 표시(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Back to the Pages</source>
        <translation>페이지로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>페이지 맞춤(&amp;P)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>너비 맞춤(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>실제 크기(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Boxes</source>
        <translation>상자 표시(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;Text in Place</source>
        <translation>제자리에 텍스트 표시(&amp;T)</translation>
    </message>
    <message>
        <source>Lay the text that was read over the picture</source>
        <translation>읽은 텍스트를 이미지 위에 겹쳐 표시</translation>
    </message>
    <message>
        <source>Select Te&amp;xt</source>
        <translation>텍스트 선택(&amp;X)</translation>
    </message>
    <message>
        <source>Drag over the picture to select its text</source>
        <translation>이미지 위를 드래그하여 텍스트 선택</translation>
    </message>
    <message>
        <source>S&amp;elect Boxes</source>
        <translation>상자 선택(&amp;E)</translation>
    </message>
    <message>
        <source>Choose, move and reshape the boxes of lines</source>
        <translation>줄 상자 선택, 이동, 모양 변경</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>창의 다음 부분(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>창의 이전 부분(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;ges Panel</source>
        <translation>페이지 패널(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lines Panel</source>
        <translation>줄 패널(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>명령 찾기(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>업데이트 확인(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;Log File</source>
        <translation>로그 파일 표시(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PP-OCR Desktop</source>
        <translation>PP-OCR Desktop 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>{step} 실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>{step} 다시 실행(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Page(s)</source>
        <translation>
            <numerusform>페이지 %n개 제거(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Opening the camera…</source>
        <translation>카메라 여는 중…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>텍스트를 복사했습니다.</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>복사할 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Page taken.</source>
        <translation>페이지를 찍었습니다.</translation>
    </message>
</context>
<context>
    <name>CameraSource</name>
    <message>
        <source>{camera} cannot be used; close the program that uses it, then try again.</source>
        <translation>카메라({camera})를 사용할 수 없습니다. 카메라를 쓰는 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{camera} was unplugged; plug it in, then try again.</source>
        <translation>카메라({camera})가 분리되었습니다. 연결하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{camera} gives no pictures; another program may be using it, or its cover is closed.</source>
        <translation>카메라({camera})에서 영상이 오지 않습니다. 다른 프로그램이 쓰고 있거나 덮개가 닫혀 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera needs a part of Qt that is not installed; run &apos;pip install {package}&apos;, then try again.</source>
        <translation>카메라에 필요한 Qt 구성 요소가 설치되어 있지 않습니다. “pip install {package}” 명령을 실행하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no camera; plug one in, or open a video instead.</source>
        <translation>카메라가 없습니다. 카메라를 연결하거나 대신 동영상을 여십시오.</translation>
    </message>
    <message>
        <source>The camera&apos;s part of Qt does not load ({reason}); install what it lacks, then try again.</source>
        <translation>카메라에 필요한 Qt 구성 요소를 불러오지 못했습니다({reason}). 빠진 것을 설치하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop came without its camera part; install the package ppocr-desktop-camera, or open a video instead.</source>
        <translation>이 PP-OCR Desktop에는 카메라 기능이 들어 있지 않습니다. ppocr-desktop-camera 패키지를 설치하거나 대신 동영상을 여십시오.</translation>
    </message>
    <message>
        <source>Allow the camera when the system asks.</source>
        <translation>시스템이 물으면 카메라를 허용하십시오.</translation>
    </message>
    <message>
        <source>This program may not use the camera; allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>이 프로그램에 카메라가 허용되지 않았습니다. 시스템의 개인정보 보호 설정에서 허용하고 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no picture on the clipboard; copy one, then try again.</source>
        <translation>클립보드에 이미지가 없습니다. 이미지를 복사하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>클립보드의 이미지</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n줄 복사됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>화면 {number}</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search all commands</source>
        <translation>모든 명령에서 찾기</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>맞는 명령 없음</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>찾은 명령</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Remove This Area</source>
        <translation>이 영역 제거</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Page(s)…</source>
        <translation>
            <numerusform>페이지 %n개 내보내기(&amp;E)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Click to take no picture</source>
        <translation>클릭하면 캡처하지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>A picture of the screen is taken in %n second(s)</source>
        <translation>
            <numerusform>%n초 후 화면을 캡처합니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Exported to {name}.</source>
        <translation>{name} 파일로 내보냈습니다.</translation>
    </message>
    <message>
        <source>It opens with the password of {name}.</source>
        <translation>열려면 {name}의 암호가 필요합니다.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>Checked by reading it back: {found} of %n word(s) found, off by {percent} % of a line’s height on average.</source>
        <translation>
            <numerusform>확인을 위해 다시 읽은 결과: 낱말 %n개 중 {found}개를 찾았고, 위치는 평균적으로 줄 높이의 {percent}%만큼 벗어났습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be copied because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 텍스트를 복사할 수 없습니다. 로그를 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n줄을 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>복사할 텍스트가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Copied a table with %n row(s).</source>
        <translation>
            <numerusform>%n행짜리 표를 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines do not form a table.</source>
        <translation>이 줄들은 표를 이루지 않습니다.</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>이 페이지에는 표가 없습니다.</translation>
    </message>
</context>
<context>
    <name>DocumentName</name>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} 외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropMarker</name>
    <message>
        <source>Drop to open the project</source>
        <translation>놓으면 프로젝트를 엽니다</translation>
    </message>
    <message>
        <source>Drop to watch the video</source>
        <translation>놓으면 동영상을 봅니다</translation>
    </message>
    <message>
        <source>Drop to add pages</source>
        <translation>놓으면 페이지를 추가합니다</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Edit Line</source>
        <translation>줄 편집</translation>
    </message>
    <message>
        <source>Mark as Correct</source>
        <translation>맞음으로 표시</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>%n줄 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation>줄 합치기</translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation>줄 나누기</translation>
    </message>
    <message>
        <source>Change Reading Order</source>
        <translation>읽는 순서 변경</translation>
    </message>
    <message>
        <source>Change Box</source>
        <translation>상자 변경</translation>
    </message>
    <message>
        <source>Read Only Here</source>
        <translation>여기만 읽기</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation>여기는 무시</translation>
    </message>
    <message>
        <source>Remove Area</source>
        <translation>영역 제거</translation>
    </message>
    <message>
        <source>Remove Areas</source>
        <translation>모든 영역 제거</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n Page(s)</source>
        <translation>
            <numerusform>페이지 %n개 돌리기</numerusform>
        </translation>
    </message>
    <message>
        <source>New Box</source>
        <translation>새 상자</translation>
    </message>
    <message numerus="yes">
        <source>Read %n Line(s) Again</source>
        <translation>
            <numerusform>%n줄 다시 읽기</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again, with the same result.</source>
        <translation>다시 읽었지만 결과가 같습니다.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>They stay on this computer.</source>
        <translation>파일은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or folders here to read them</source>
        <translation>읽을 이미지, PDF, 폴더를 여기에 끌어다 놓으십시오</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Put a picture of each page before its text</source>
        <translation>텍스트 앞에 페이지 이미지 넣기</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>페이지(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>번호(&amp;N):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>파일(&amp;I):</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Read Them First</source>
        <translation>먼저 읽기</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read</source>
        <translation>
            <numerusform>그중 %n개는 읽지 못함</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>페이지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>약 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read yet</source>
        <translation>
            <numerusform>그중 %n개는 아직 읽지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 내보내지 못했습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>{name} (searchable)</source>
        <translation>{name}(검색 가능)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} 파일이 이미 있습니다. 바꾸시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Replace them?</source>
        <translation>
            <numerusform>파일 %n개가 이미 있습니다. 바꾸시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>This would overwrite the file that the pages were read from.</source>
        <translation>페이지를 읽어 온 원본 파일을 덮어쓰게 됩니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>FailedPages</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>페이지 %n개를 읽지 못했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>프로그램 오류</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is still open; export it to be safe. Copy the details to report the fault.</source>
        <translation>일어나지 않아야 할 문제가 생겼습니다. 문서는 아직 열려 있으니 만일을 위해 내보내십시오. 오류를 알리려면 자세한 내용을 복사하십시오.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>자세한 내용 복사</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{width} × {height} · {rate} pictures/s · {delay} s behind</source>
        <translation>{width} × {height} · 초당 {rate}장 · {delay}초 늦음</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>Find {name}</source>
        <translation>{name} 찾기</translation>
    </message>
    <message>
        <source>Find Files</source>
        <translation>파일 찾기</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} 여는 중…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} 저장 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>This video cannot be played because of a fault in the program.</source>
        <translation>프로그램 오류로 이 동영상을 재생할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} has changed since it was read; read it again.</source>
        <translation>{name}이(가) 읽은 뒤에 바뀌었습니다. 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>{count} files have changed since they were read, such as {name}; read them again.</source>
        <translation>파일 {count}개가 읽은 뒤에 바뀌었습니다(예: {name}). 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>{name} is not there any more; put it back.</source>
        <translation>{name}이(가) 없습니다. 파일을 제자리에 되돌려 놓으십시오.</translation>
    </message>
    <message>
        <source>{count} files are not there any more, such as {name}; put them back.</source>
        <translation>파일 {count}개가 없습니다(예: {name}). 제자리에 되돌려 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation>{name} 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>The file cannot be used because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 파일을 사용할 수 없습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Matches</source>
        <translation>찾은 결과</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>결과 없음</translation>
    </message>
    <message numerus="yes">
        <source>{current} of {count} on %n page(s)</source>
        <translation>
            <numerusform>{current}/{count}(페이지 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current}/{count}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Match(es)</source>
        <translation>
            <numerusform>%n개 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n개를 바꿨습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindControls</name>
    <message>
        <source>Find on all pages</source>
        <translation>모든 페이지에서 찾기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>온전한 낱말만</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Show replace</source>
        <translation>바꾸기 표시</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>이전 결과(Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 결과(F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Replace All {count}</source>
        <translation>{count}개 모두 바꾸기</translation>
    </message>
    <message>
        <source>Hide replace</source>
        <translation>바꾸기 숨기기</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Plain text, lines joined</source>
        <translation>일반 텍스트, 줄을 이어서</translation>
    </message>
    <message>
        <source>Plain text, layout kept</source>
        <translation>일반 텍스트, 배치를 유지하여</translation>
    </message>
    <message>
        <source>JSON with words and positions</source>
        <translation>낱말과 위치가 담긴 JSON</translation>
    </message>
    <message>
        <source>Table of lines, safe in spreadsheets</source>
        <translation>줄 목록 표, 스프레드시트에 안전하게</translation>
    </message>
    <message>
        <source>Table of lines, unchanged</source>
        <translation>줄 목록 표, 그대로</translation>
    </message>
    <message>
        <source>Tables in their columns</source>
        <translation>열을 살린 표</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>검색 가능한 PDF</translation>
    </message>
    <message>
        <source>hOCR for PDF tools</source>
        <translation>PDF 도구용 hOCR</translation>
    </message>
    <message>
        <source>ALTO for archives</source>
        <translation>아카이브용 ALTO</translation>
    </message>
    <message>
        <source>PAGE for archives</source>
        <translation>아카이브용 PAGE</translation>
    </message>
</context>
<context>
    <name>HintPage</name>
    <message>
        <source>The text of the page appears here.</source>
        <translation>페이지의 텍스트가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>The text appears here once the page has been read.</source>
        <translation>페이지를 읽고 나면 텍스트가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>이 페이지에는 텍스트가 없습니다. 페이지를 돌리거나 더 큰 모델을 써 보십시오.</translation>
    </message>
</context>
<context>
    <name>HotkeyEditor</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys} 사용</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The desktop has it under {keys}.</source>
        <translation>데스크톱에 {keys} 키로 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>키를 누르십시오</translation>
    </message>
    <message>
        <source>Press {keys} now, in any window.</source>
        <translation>지금 아무 창에서나 {keys} 키를 누르십시오.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>작동합니다.</translation>
    </message>
    <message>
        <source>Nothing came. Another program may keep these keys to itself; choose others.</source>
        <translation>아무 입력도 오지 않았습니다. 다른 프로그램이 이 키를 독차지하고 있을 수 있으니 다른 키를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>HotkeyNotice</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys} 사용</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>{keys} belongs to another program or to the desktop.</source>
        <translation>{keys} 키는 다른 프로그램이나 데스크톱에서 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing; press it with Ctrl, Alt or both.</source>
        <translation>{keys} 키는 글자 입력에 필요합니다. Ctrl이나 Alt 또는 둘 다와 함께 누르십시오.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>이 키보드에는 {keys} 키가 없습니다.</translation>
    </message>
    <message>
        <source>The desktop did not allow it; its keyboard settings can.</source>
        <translation>데스크톱에서 허용하지 않았습니다. 데스크톱의 키보드 설정에서 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the command “{command}”.</source>
        <translation>이 데스크톱에서는 프로그램이 전역 단축키를 쓸 수 없습니다. 데스크톱의 키보드 설정에서 “{command}” 명령의 단축키를 만드십시오.</translation>
    </message>
    <message>
        <source>Read text off the screen</source>
        <translation>화면의 텍스트 읽기</translation>
    </message>
    <message>
        <source>Read the last region again</source>
        <translation>마지막 영역 다시 읽기</translation>
    </message>
    <message>
        <source>Read the picture on the clipboard</source>
        <translation>클립보드의 이미지 읽기</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>붙여넣은 이미지 {number}</translation>
    </message>
    <message>
        <source>Add Pages</source>
        <translation>페이지 추가</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of the action; press the new ones</source>
        <translation>명령의 단축키, 새 키를 누르십시오</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>명령이나 키 찾기</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language to read</source>
        <translation>읽을 언어</translation>
    </message>
    <message>
        <source>A language that must be readable; another model may be needed</source>
        <translation>읽어야 할 언어, 다른 모델이 필요할 수 있습니다</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>모든 언어</translation>
    </message>
</context>
<context>
    <name>LanguagesEditor</name>
    <message>
        <source>Find a language</source>
        <translation>언어 찾기</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>확신도 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % sure, to be checked</source>
        <translation>확신도 {percent}%, 확인 필요</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Live picture</source>
        <translation>실시간 영상</translation>
    </message>
</context>
<context>
    <name>LiveSession</name>
    <message>
        <source>Reading has failed because of a fault in the program.</source>
        <translation>프로그램 오류로 읽지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>버튼 더 보기</translation>
    </message>
    <message>
        <source>Models to read with</source>
        <translation>읽을 때 쓸 모델</translation>
    </message>
    <message>
        <source>Models to read with: larger ones are slower and make fewer mistakes</source>
        <translation>읽을 때 쓰는 모델: 클수록 느리지만 실수가 적습니다</translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Page {number}: {text}</source>
        <translation>{number}페이지: {text}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <source>Fetch</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress of fetching the model</source>
        <translation>모델 내려받기 진행률</translation>
    </message>
    <message>
        <source>No model reads all the checked languages together; uncheck some.</source>
        <translation>선택한 언어를 모두 함께 읽는 모델이 없습니다. 일부를 선택 해제하십시오.</translation>
    </message>
    <message>
        <source>Ready to use.</source>
        <translation>사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>내려받는 중…</translation>
    </message>
    <message>
        <source>Its files are missing; add their folder again.</source>
        <translation>모델 파일이 없습니다. 파일이 든 폴더를 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>Has to be fetched once: {size}.</source>
        <translation>한 번 내려받아야 합니다: {size}.</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>한 번 내려받아야 합니다.</translation>
    </message>
</context>
<context>
    <name>ModelFetcher</name>
    <message>
        <source>The model cannot be fetched because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 모델을 내려받을 수 없습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Read Again &amp;With</source>
        <translation>다음 모델로 다시 읽기(&amp;W)</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>한 번 내려받아야 합니다.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Tiny</source>
        <translation>아주 작음</translation>
    </message>
    <message>
        <source>The fastest; knows no Japanese and misreads more often.</source>
        <translation>가장 빠릅니다. 일본어는 모르고 더 자주 잘못 읽습니다.</translation>
    </message>
    <message>
        <source>Featherweight</source>
        <translation>초경량</translation>
    </message>
    <message>
        <source>The smallest, 2 MB; reads what Tiny reads, slightly less well.</source>
        <translation>2MB로 가장 작습니다. “아주 작음”과 비슷하게 읽지만 조금 덜 정확합니다.</translation>
    </message>
    <message>
        <source>Accurate and quick; right for nearly everything.</source>
        <translation>정확하고 빠릅니다. 거의 모든 경우에 알맞습니다.</translation>
    </message>
    <message>
        <source>The most accurate; several times slower.</source>
        <translation>가장 정확하지만 몇 배 느립니다.</translation>
    </message>
    <message>
        <source>The previous generation: Chinese, English and Japanese.</source>
        <translation>이전 세대입니다. 중국어, 영어, 일본어를 읽습니다.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>작음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>PP-OCRv5</source>
        <translation>PP-OCRv5</translation>
    </message>
    <message>
        <source>The models of {name} cannot read this page; fetch them again or choose others.</source>
        <translation>“{name}” 모델로 이 페이지를 읽을 수 없습니다. 다시 내려받거나 다른 모델을 선택하십시오.</translation>
    </message>
    <message>
        <source>The model file {path} may not be read; change its permissions and its folder&apos;s.</source>
        <translation>모델 파일 {path}을(를) 읽을 권한이 없습니다. 파일과 폴더의 권한을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The models of {name} have to be fetched first.</source>
        <translation>먼저 “{name}” 모델을 내려받아야 합니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close All</source>
        <translation>모두 닫기</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>메시지 %n개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Pictures, PDFs and projects</source>
        <translation>이미지, PDF, 프로젝트</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>The picture on the clipboard is too large or damaged; open its file.</source>
        <translation>클립보드의 이미지가 너무 크거나 손상되었습니다. 파일을 여십시오.</translation>
    </message>
    <message>
        <source>There is no picture, file or path on the clipboard; copy one first.</source>
        <translation>클립보드에 이미지나 파일, 경로가 없습니다. 먼저 복사하십시오.</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>Pages can be taken from %n video(s) while watching.</source>
        <translation>
            <numerusform>동영상 %n개에서는 보는 동안 페이지를 가져올 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Choose what to read</source>
        <translation>읽을 곳 선택</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Click a window to read it</source>
        <translation>읽을 창을 클릭하십시오</translation>
    </message>
    <message>
        <source>Windows cannot be told apart here; drag a region instead</source>
        <translation>여기서는 창을 구분할 수 없으니 영역을 드래그하십시오</translation>
    </message>
    <message>
        <source>Drag over what to read</source>
        <translation>읽을 곳을 드래그하십시오</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what keys do</comment>
        <translation>이동</translation>
    </message>
    <message>
        <source>draw</source>
        <comment>what keys do</comment>
        <translation>그리기</translation>
    </message>
    <message>
        <source>10 pixels</source>
        <comment>what keys do</comment>
        <translation>10픽셀씩</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what keys do</comment>
        <translation>읽기</translation>
    </message>
    <message>
        <source>window</source>
        <comment>what a key reads</comment>
        <translation>창</translation>
    </message>
    <message>
        <source>active window</source>
        <comment>what a key reads</comment>
        <translation>활성 창</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>what a key reads</comment>
        <translation>화면</translation>
    </message>
    <message>
        <source>last region</source>
        <comment>what a key reads</comment>
        <translation>마지막 영역</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <comment>what a key does</comment>
        <translation>{seconds}초 후</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>what a key does</comment>
        <translation>나가기</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Go to Page</source>
        <translation>페이지로 이동</translation>
    </message>
    <message>
        <source>Page, 1 to {count}:</source>
        <translation>페이지(1~{count}):</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>실행 취소함: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>Click between two characters first to say where to split.</source>
        <translation>먼저 두 글자 사이를 클릭하여 나눌 위치를 정하십시오.</translation>
    </message>
    <message>
        <source>Nothing doubtful is left.</source>
        <translation>불확실한 곳이 더 없습니다.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Fetch Models</source>
        <translation>모델 내려받기</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Fetching models…</source>
        <translation>모델 내려받는 중…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove Page</source>
        <translation>페이지 제거</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>암호 입력…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <translation>파일 찾기…</translation>
    </message>
    <message>
        <source>Read Page</source>
        <translation>페이지 읽기</translation>
    </message>
    <message>
        <source>Read All Unread Pages</source>
        <translation>읽지 않은 페이지 모두 읽기</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>이 페이지는 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation>오른쪽으로 돌리기</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>이 페이지에는 텍스트가 없습니다. 페이지를 돌리거나 더 큰 모델을 써 보십시오.</translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}페이지 중 {number}페이지</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>빈 줄</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>불확실함</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Page {number}</source>
        <translation>{number}페이지</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>텍스트 없음</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation>이미지나 PDF를 여기에 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Page(s)</source>
        <translation>
            <numerusform>페이지 %n개 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Page(s)</source>
        <translation>
            <numerusform>페이지 %n개 이동</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Text from the Screen</source>
        <translation>화면의 텍스트</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Press Copy to put this on the clipboard</source>
        <translation>“복사”를 누르면 클립보드에 담깁니다</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>텍스트 없음</translation>
    </message>
    <message>
        <source>There is no text here. Enlarge small text first, or draw a wider region.</source>
        <translation>여기에는 텍스트가 없습니다. 작은 글자는 먼저 확대하거나 영역을 더 넓게 그리십시오.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Changed since it was copied</source>
        <translation>복사한 뒤 바뀜</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>{name} is locked. Its password:</source>
        <translation>{name} 파일이 잠겨 있습니다. 암호:</translation>
    </message>
    <message>
        <source>That was not the password of {name}. Try again:</source>
        <translation>{name} 파일의 암호가 아닙니다. 다시 입력:</translation>
    </message>
</context>
<context>
    <name>PdfChoices</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Show the text in color, to check it</source>
        <translation>확인할 수 있게 텍스트를 색으로 표시</translation>
    </message>
    <message>
        <source>Drop the signature of signed PDFs</source>
        <translation>서명된 PDF의 서명 제거</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>작게 줄이기</translation>
    </message>
    <message>
        <source>Black and white, smallest</source>
        <translation>흑백, 가장 작게</translation>
    </message>
    <message>
        <source>Leave out, text only</source>
        <translation>빼고 텍스트만</translation>
    </message>
    <message>
        <source>Pi&amp;ctures:</source>
        <translation>이미지(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>해상도(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>품질(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>제목(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>작성자(&amp;A):</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be shown because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 페이지({name})를 표시할 수 없습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>PlayerSource</name>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} 파일은 재생할 수 있는 동영상이 아닙니다. MP4로 변환하십시오.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} 파일이 없습니다. 이름을 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop in its privacy settings, then try again.</source>
        <translation>데스크톱에서 화면 캡처를 허용하지 않았습니다. 데스크톱의 개인정보 보호 설정에서 PP-OCR Desktop의 스크린샷을 허용하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The desktop&apos;s picture of the screen cannot be read; take a screenshot with the desktop&apos;s own means and paste it into the window.</source>
        <translation>데스크톱이 보낸 화면 이미지를 읽을 수 없습니다. 데스크톱의 기능으로 스크린샷을 찍어 창에 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>This desktop offers no way to take a picture of the screen; install xdg-desktop-portal with the part for your desktop, such as xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window.</source>
        <translation>이 데스크톱에는 화면을 캡처할 방법이 없습니다. xdg-desktop-portal과 데스크톱에 맞는 구성 요소(예: xdg-desktop-portal-gnome, -kde, -wlr)를 설치하거나 스크린샷을 창에 붙여넣으십시오.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Not copied</source>
        <translation>복사하지 못함</translation>
    </message>
    <message>
        <source>On this desktop only an open window can copy; install wl-clipboard to copy from the tray as well.</source>
        <translation>이 데스크톱에서는 열린 창에서만 복사할 수 있습니다. 트레이에서도 복사하려면 wl-clipboard를 설치하십시오.</translation>
    </message>
    <message>
        <source>{keys} is free; take it in the settings.</source>
        <translation>{keys}을(를) 쓸 수 있습니다. 설정에서 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>ProofStrip</name>
    <message>
        <source>No other reading</source>
        <translation>다른 후보 없음</translation>
    </message>
    <message>
        <source>{character} ({percent} %)</source>
        <translation>{character} ({percent}%)</translation>
    </message>
    <message>
        <source>Alt+Down offers other readings of doubtful letters</source>
        <translation>Alt+아래쪽 화살표를 누르면 불확실한 글자의 다른 후보가 나옵니다</translation>
    </message>
    <message>
        <source>Text of line {number}</source>
        <translation>{number}번 줄의 텍스트</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>드라이브</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>바로 가기</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The picture cannot be read because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 이미지를 읽을 수 없습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read Again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs, then read it again.</source>
        <translation>이 페이지를 읽을 메모리가 부족합니다. 다른 프로그램을 닫은 뒤 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>This page cannot be read because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 이 페이지를 읽을 수 없습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ReadingSpeaker</name>
    <message>
        <source>All pages have been read.</source>
        <translation>모든 페이지를 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Text that was read</source>
        <translation>읽은 텍스트</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Open in Window</source>
        <translation>창에서 열기</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Join lines into paragraphs</source>
        <translation>줄을 문단으로 잇기</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>들여쓰기와 간격을 공백으로 유지</translation>
    </message>
    <message>
        <source>Join everything into one line</source>
        <translation>모두 한 줄로 잇기</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>줄을 그대로 유지</translation>
    </message>
    <message>
        <source>One Line</source>
        <translation>한 줄</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unsaved Work</source>
        <translation>저장하지 않은 작업</translation>
    </message>
    <message>
        <source>Save your corrections in a project file?</source>
        <translation>고친 내용을 프로젝트 파일에 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Do &amp;Not Save</source>
        <translation>저장 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>Otherwise your changes are lost.</source>
        <translation>저장하지 않으면 바꾼 내용이 사라집니다.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise it has to be read again, which took %n minute(s).</source>
        <translation>
            <numerusform>저장하지 않으면 다시 읽어야 합니다. 읽는 데 %n분 걸렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read in a project file?</source>
        <translation>읽은 내용을 프로젝트 파일에 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>프로젝트 저장</translation>
    </message>
    <message>
        <source>Project, pictures stay in their own files</source>
        <translation>프로젝트, 이미지는 원래 파일에 둠</translation>
    </message>
    <message>
        <source>Project with all pictures in it</source>
        <translation>이미지를 모두 담은 프로젝트</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of unsaved work were left behind: {name}</source>
        <translation>
            <numerusform>저장하지 않은 작업이 남아 있습니다: {name}(페이지 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>모든 페이지(%n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation>이 페이지({number})</translation>
    </message>
    <message numerus="yes">
        <source>%n selected page(s)</source>
        <translation>
            <numerusform>선택한 페이지(%n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages that were read</source>
        <translation>읽은 페이지만</translation>
    </message>
    <message>
        <source>Pages by their numbers</source>
        <translation>번호로 지정한 페이지</translation>
    </message>
    <message>
        <source>Write the numbers of pages, as in 1-3, 7.</source>
        <translation>1-3, 7과 같이 페이지 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>{number}페이지가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>macOS does not let PP-OCR Desktop see the screen; allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording, then start it again.</source>
        <translation>macOS에서 PP-OCR Desktop의 화면 접근을 허용하지 않았습니다. 시스템 설정 &gt; 개인정보 보호 및 보안 &gt; 화면 및 시스템 오디오 녹음에서 허용하고 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen; take a screenshot with its own means and paste it into the window.</source>
        <translation>시스템에서 화면 이미지를 받지 못했습니다. 시스템의 기능으로 스크린샷을 찍어 창에 붙여넣으십시오.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name}, page {number},</source>
        <translation>{name} {number}페이지</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} 또는 {last}</translation>
    </message>
    <message>
        <source>{name} has no pixels; save or copy it again.</source>
        <translation>{name}에 픽셀이 없습니다. 다시 저장하거나 복사하십시오.</translation>
    </message>
    <message>
        <source>{name} is too large with {amount}; make it smaller or cut it into parts of at most {most} megapixels and {side} pixels a side.</source>
        <translation>{name}이(가) 너무 큽니다({amount}). 줄이거나 최대 {most}메가픽셀, 한 변 {side}픽셀 이하로 나누십시오.</translation>
    </message>
    <message>
        <source>{name} is missing; choose a page that the file has.</source>
        <translation>{name}이(가) 없습니다. 파일에 있는 페이지를 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is cut short or damaged; save or copy it again.</source>
        <translation>{name}이(가) 잘렸거나 손상되었습니다. 다시 저장하거나 복사하십시오.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or make it smaller.</source>
        <translation>{name}에 필요한 메모리가 부족합니다. 다른 프로그램을 닫거나 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>{name} may not be opened; change its permissions or copy it to another place.</source>
        <translation>{name}을(를) 열 권한이 없습니다. 권한을 바꾸거나 다른 곳으로 복사하십시오.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long; check how it is spelled.</source>
        <translation>{name}은(는) 이름이 너무 깁니다. 철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); copy it to another disk and try again.</source>
        <translation>{name}을(를) 읽을 수 없습니다({reason}). 다른 디스크로 복사한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes); save or copy it again.</source>
        <translation>{name}이(가) 비어 있습니다(0바이트). 다시 저장하거나 복사하십시오.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a PDF; choose a {formats} file.</source>
        <translation>{name}은(는) 이미지도 PDF도 아닙니다. 다음 형식의 파일을 선택하십시오: {formats}.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that cannot be read; save a copy without encryption.</source>
        <translation>{name}은(는) 읽을 수 없는 방식으로 암호화되어 있습니다. 암호화하지 않은 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>{name} is locked by another password than the one given; check it.</source>
        <translation>{name}의 암호는 입력한 것과 다릅니다. 암호를 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} has no pages; export it again.</source>
        <translation>{name}에 페이지가 없습니다. 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>{name} is damaged or a rare kind of {kind}; save it again as PNG.</source>
        <translation>{name}이(가) 손상되었거나 드문 종류의 {kind}입니다. PNG로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is full; free some space, then try again.</source>
        <translation>디스크가 가득 차서 {path}을(를) 쓸 수 없습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission; choose another folder.</source>
        <translation>권한이 없어 {path}을(를) 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission or another program has it open; choose another folder.</source>
        <translation>권한이 없거나 다른 프로그램이 열고 있어 {path}을(를) 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path}은(는) 폴더입니다. 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>{path} is write-protected; take the protection off, or choose another name.</source>
        <translation>{path}은(는) 쓰기 금지되어 있습니다. 쓰기 금지를 풀거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written because {folder} is not a folder; choose another one.</source>
        <translation>{folder}이(가) 폴더가 아니어서 {path}을(를) 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk; choose a shorter one.</source>
        <translation>{name}은(는) 이 디스크에 쓰기에 너무 긴 이름입니다. 더 짧은 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is read-only; choose another folder.</source>
        <translation>디스크가 읽기 전용이어서 {path}을(를) 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path}을(를) 쓸 수 없습니다({reason}). 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} is not a project of PP-OCR Desktop; choose a .ppocr file.</source>
        <translation>{path}은(는) PP-OCR Desktop 프로젝트가 아닙니다. .ppocr 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of PP-OCR Desktop; update this program, then open it again.</source>
        <translation>{path}은(는) PP-OCR Desktop의 새 버전에서 저장되었습니다. 이 프로그램을 업데이트한 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged; open an earlier copy of it, or the pictures themselves.</source>
        <translation>{path}이(가) 잘렸거나 손상되었습니다. 이전 사본이나 원본 이미지를 여십시오.</translation>
    </message>
    <message>
        <source>{path} needs more memory than is free; close other programs, then try again.</source>
        <translation>{path}에 필요한 메모리가 부족합니다. 다른 프로그램을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{path} does not exist; it may have been moved or renamed.</source>
        <translation>{path}이(가) 없습니다. 옮겨졌거나 이름이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>{path} is open in another window or on another computer; close it there first, or open a copy of it.</source>
        <translation>{path}이(가) 다른 창이나 다른 컴퓨터에서 열려 있습니다. 먼저 그곳에서 닫거나 사본을 여십시오.</translation>
    </message>
    <message>
        <source>{path} is one of the project&apos;s own pictures; choose another name.</source>
        <translation>{path}은(는) 이 프로젝트의 이미지입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} cannot be copied into the project ({reason}); save the project without the pictures themselves.</source>
        <translation>{name}을(를) 프로젝트에 복사할 수 없습니다({reason}). 이미지를 넣지 않고 프로젝트를 저장하십시오.</translation>
    </message>
    <message>
        <source>The unsaved work on {title} is damaged; discard it and open {origin} again.</source>
        <translation>{title}의 저장하지 않은 작업이 손상되었습니다. 버리고 {origin}을(를) 다시 여십시오.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be fetched ({reasons}); check the network connection, then try again.</source>
        <translation>모델 파일 {file}을(를) 내려받을 수 없습니다({reasons}). 네트워크 연결을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}; check the network connection, then try again.</source>
        <translation>{host}에 연결할 수 없습니다: {reason}. 네트워크 연결을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} answers {answer}; try again later.</source>
        <translation>{host}의 응답은 {answer}입니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>What {host} says about new versions is damaged; try again later.</source>
        <translation>{host}의 새 버전 정보가 손상되었습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>What {host} says about new versions is not signed by the makers of this one and is not trusted; download nothing from there.</source>
        <translation>{host}의 새 버전 정보에는 이 프로그램을 만든 이의 서명이 없어 믿을 수 없습니다. 그곳에서 아무것도 내려받지 마십시오.</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop does not know where new versions are announced; look where you got it from.</source>
        <translation>이 PP-OCR Desktop에는 새 버전을 알리는 곳이 설정되어 있지 않습니다. 내려받은 곳을 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} 파일은 재생할 수 있는 동영상이 아닙니다. MP4로 변환하십시오.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} 파일이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>{name} cannot be read, for this program was built without video; give it a folder of pictures.</source>
        <translation>이 프로그램에는 동영상 기능이 들어 있지 않아 {name} 파일을 읽을 수 없습니다. 이미지 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); correct it or search for plain text.</source>
        <translation>패턴 {pattern}은(는) 정규식이 아닙니다({reason}). 고치거나 일반 텍스트로 찾으십시오.</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes too long; write it with fewer nested repetitions.</source>
        <translation>패턴 {pattern}은(는) 너무 오래 걸립니다. 중첩된 반복을 줄이십시오.</translation>
    </message>
    <message>
        <source>PP-OCR Desktop cannot be made to start at login ({reason}); add it to the startup programs in your desktop&apos;s settings.</source>
        <translation>로그인할 때 PP-OCR Desktop을 시작하도록 설정할 수 없습니다({reason}). 데스크톱 설정의 시작 프로그램에 추가하십시오.</translation>
    </message>
    <message>
        <source>{name} is damaged or not there any more; save or copy it again.</source>
        <translation>{name}이(가) 손상되었거나 더 이상 없습니다. 다시 저장하거나 복사하십시오.</translation>
    </message>
    <message>
        <source>{name} is not there any more or cannot be read ({reason}); put it back and try again.</source>
        <translation>{name}이(가) 더 이상 없거나 읽을 수 없습니다({reason}). 제자리에 되돌린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name}, page {number}, is not there any more; open the file anew.</source>
        <translation>{name} {number}페이지가 더 이상 없습니다. 파일을 다시 여십시오.</translation>
    </message>
    <message>
        <source>{names} cannot be made into a PDF because of damage inside; open it in another program and save it there first.</source>
        <translation>{names}은(는) 내부가 손상되어 PDF로 만들 수 없습니다. 먼저 다른 프로그램에서 열어 저장하십시오.</translation>
    </message>
    <message>
        <source>{name} is locked; its password has to be entered first.</source>
        <translation>{name}이(가) 잠겨 있습니다. 먼저 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>{name} does not exist; it may have been moved or renamed.</source>
        <translation>{name}이(가) 없습니다. 옮겨졌거나 이름이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures or PDFs; choose a file or a folder with some.</source>
        <translation>{name}은(는) 이미지나 PDF가 없는 폴더입니다. 파일이나 이미지가 있는 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>{name} is not a file; choose a picture or a PDF.</source>
        <translation>{name}은(는) 파일이 아닙니다. 이미지나 PDF를 선택하십시오.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path}이(가) 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Models cannot be stored in {folder} ({reason}); make room there.</source>
        <translation>{folder}에 모델을 저장할 수 없습니다({reason}). 그곳에 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there.</source>
        <translation>저장하지 않은 작업을 {folder}에 보관할 수 없습니다({reason}). 저장한 뒤 그곳에 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>{name} carries a digital signature, which text added to it would break; allow a copy without the signature.</source>
        <translation>{name}에는 텍스트를 더하면 깨지는 디지털 서명이 있습니다. 서명 없는 사본을 허용하십시오.</translation>
    </message>
    <message>
        <source>{name} may be read but neither copied from nor changed; open it with its owner&apos;s password.</source>
        <translation>{name}은(는) 읽을 수만 있고 복사하거나 바꿀 수 없습니다. 소유자 암호로 여십시오.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Those that must be readable; if none is checked, all that the model knows.</source>
        <translation>읽어야 할 언어입니다. 아무것도 선택하지 않으면 모델이 아는 언어를 모두 읽습니다.</translation>
    </message>
    <message>
        <source>Turned pages</source>
        <translation>회전된 페이지</translation>
    </message>
    <message>
        <source>Pages that lie on their side or upside down.</source>
        <translation>옆으로 눕거나 거꾸로 된 페이지입니다.</translation>
    </message>
    <message>
        <source>Notice and read upright</source>
        <translation>알아서 바로 세워 읽기</translation>
    </message>
    <message>
        <source>Read as they are</source>
        <translation>그대로 읽기</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>읽는 순서</translation>
    </message>
    <message>
        <source>Rows help where a form or receipt is taken for columns.</source>
        <translation>양식이나 영수증을 단으로 잘못 볼 때는 가로줄이 낫습니다.</translation>
    </message>
    <message>
        <source>Follow columns and vertical text</source>
        <translation>단과 세로쓰기를 따라</translation>
    </message>
    <message>
        <source>In rows across the page</source>
        <translation>페이지 전체를 가로줄 순서로</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>프로세서 코어</translation>
    </message>
    <message>
        <source>Using fewer leaves more of the computer to other programs.</source>
        <translation>적게 쓰면 다른 프로그램에 여유가 생깁니다.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>가속기</translation>
    </message>
    <message>
        <source>Used where it reads the same in less time; About tells what computes.</source>
        <translation>더 짧은 시간에 똑같이 읽을 때 씁니다. 무엇으로 계산하는지는 “정보”에 나옵니다.</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>가장 빠른 것</translation>
    </message>
    <message>
        <source>None, only the processor</source>
        <translation>없음, 프로세서만</translation>
    </message>
    <message>
        <source>Minimum certainty</source>
        <translation>최소 확신도</translation>
    </message>
    <message>
        <source>Lines read with less certainty than this are left out.</source>
        <translation>확신도가 이보다 낮은 줄은 뺍니다.</translation>
    </message>
    <message>
        <source>Of menus and messages; it does not affect reading.</source>
        <translation>메뉴와 메시지의 언어입니다. 읽기에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Whether lines are joined, and indentation and gaps kept.</source>
        <translation>줄을 이을지, 들여쓰기와 간격을 유지할지 정합니다.</translation>
    </message>
    <message>
        <source>With its layout</source>
        <translation>배치 그대로</translation>
    </message>
    <message>
        <source>In any program: draw a region and get its text.</source>
        <translation>어느 프로그램에서든 영역을 그리면 그 텍스트를 얻습니다.</translation>
    </message>
    <message>
        <source>The tray menu lists the last ten.</source>
        <translation>트레이 메뉴에 최근 10개가 표시됩니다.</translation>
    </message>
    <message>
        <source>Hotkeys then work while no window is open.</source>
        <translation>그러면 열린 창이 없어도 단축키가 작동합니다.</translation>
    </message>
    <message>
        <source>Stay in the tray: this desktop has no tray</source>
        <translation>트레이에 남기: 이 데스크톱에는 트레이가 없음</translation>
    </message>
    <message>
        <source>Without a window; the program waits in the tray.</source>
        <translation>창 없이 시작하며 프로그램은 트레이에 있습니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>시스템과 같게({language})</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>복사한 텍스트</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>문단 단위로</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>줄 단위로</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>내보내기 형식</translation>
    </message>
    <message>
        <source>The format that Export begins with.</source>
        <translation>내보내기를 열 때 처음 선택되는 형식입니다.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>캡처</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Reads the last region again without asking.</source>
        <translation>마지막 영역을 묻지 않고 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Read clipboard</source>
        <translation>클립보드 읽기</translation>
    </message>
    <message>
        <source>Reads the picture on the clipboard.</source>
        <translation>클립보드의 이미지를 읽습니다.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The text is on the clipboard in any case.</source>
        <translation>어느 쪽이든 텍스트는 클립보드에 담깁니다.</translation>
    </message>
    <message>
        <source>Show in a small panel</source>
        <translation>작은 패널로 표시</translation>
    </message>
    <message>
        <source>Show as a notification</source>
        <translation>알림으로 표시</translation>
    </message>
    <message>
        <source>Recent results</source>
        <translation>최근 결과</translation>
    </message>
    <message>
        <source>Keep them after quitting</source>
        <translation>종료한 뒤에도 보관</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>닫을 때</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>창을 닫으면 트레이에 남기</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>로그인할 때</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>트레이에서 시작</translation>
    </message>
    <message>
        <source>Start in the tray: this desktop has no tray</source>
        <translation>트레이에서 시작: 이 데스크톱에는 트레이가 없음</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>복사와 내보내기</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>화면 캡처</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>백그라운드</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>설정 항목</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>이 항목을 처음 상태로 되돌리기</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>명령이나 키 찾기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>여기에 사용</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} 키는 “{action}”에서 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Camera picture {number}</source>
        <translation>카메라 이미지 {number}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Lines or text</source>
        <translation>줄 또는 텍스트</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Camera or recording</source>
        <translation>카메라 또는 녹화 영상</translation>
    </message>
    <message>
        <source>What to watch: a camera, a video or a folder of pictures</source>
        <translation>볼 대상: 카메라, 동영상, 이미지 폴더</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>동영상…</translation>
    </message>
    <message>
        <source>Folder of Pictures…</source>
        <translation>이미지 폴더…</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>동영상 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>읽기 진행률</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}페이지 중 {number}페이지</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful (F8)</source>
        <translation>
            <numerusform>불확실한 곳 %n개(F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n줄 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Reading page {number} … {percent} %</source>
        <translation>{number}페이지 읽는 중… {percent}%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>약 {seconds}초 남음</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>약 {minutes}분 남음</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The region {region} lies outside all screens; choose one within them.</source>
        <translation>지정한 영역({region})이 어느 화면에도 들어 있지 않습니다. 화면 안의 영역을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>TextDelegate</name>
    <message>
        <source>Text of line {number}</source>
        <translation>{number}번 줄의 텍스트</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>한 문단의 줄 잇기</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>줄을 그대로 유지</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>들여쓰기와 간격을 공백으로 유지</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>페이지의 텍스트</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words}({keys})</translation>
    </message>
</context>
<context>
    <name>ToolSwitch</name>
    <message>
        <source>Drag a frame, or use arrow keys (Shift for its size) and Enter.</source>
        <translation>상자를 끌어 그리거나 화살표 키(Shift로 크기)와 Enter 키를 씁니다.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture a Region</source>
        <translation>영역 캡처(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Region</source>
        <translation>마지막 영역 반복(&amp;R)</translation>
    </message>
    <message>
        <source>Read Clip&amp;board</source>
        <translation>클립보드 읽기(&amp;B)</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>카메라(&amp;M)</translation>
    </message>
    <message>
        <source>Recent Res&amp;ults</source>
        <translation>최근 결과(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open PP-OCR Desktop</source>
        <translation>PP-OCR Desktop 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The check for updates failed because of a fault in the program; see the log.</source>
        <translation>프로그램 오류로 업데이트를 확인하지 못했습니다. 로그를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for Updates</source>
        <translation>업데이트 확인</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>최신 버전 확인 중</translation>
    </message>
    <message>
        <source>Open Download Page</source>
        <translation>내려받기 페이지 열기</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>새 버전 확인 중…</translation>
    </message>
    <message>
        <source>The program asks only when you do, and installs nothing.</source>
        <translation>요청할 때만 확인하며 아무것도 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Version {version} is available. You have {current}.</source>
        <translation>{version} 버전이 나왔습니다. 현재는 {current} 버전입니다.</translation>
    </message>
    <message>
        <source>The check for updates failed.</source>
        <translation>업데이트를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>최신 버전({version})입니다.</translation>
    </message>
</context>
</TS>
