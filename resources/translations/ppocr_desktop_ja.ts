<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PP-OCR Desktop</source>
        <translation>PP-OCR Desktopについて</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Reads the text in pictures and PDFs, on this computer and nowhere else.</source>
        <translation>画像やPDFの文字を、このPCの中だけで読み取ります。</translation>
    </message>
    <message>
        <source>Free software under the Apache License, Version 2.0.</source>
        <translation>Apache License, Version 2.0のフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>ActionTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures and PDFs</source>
        <translation>画像やPDFを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Page</source>
        <translation>サンプルページを開く(&amp;M)</translation>
    </message>
    <message>
        <source>Ca&amp;pture from Screen</source>
        <translation>画面からキャプチャ(&amp;P)</translation>
    </message>
    <message>
        <source>Read a region of the screen and copy its text</source>
        <translation>画面の一部を読み取り、テキストをコピー</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Capture the Same Re&amp;gion</source>
        <translation>同じ領域をキャプチャ(&amp;G)</translation>
    </message>
    <message>
        <source>Read the last region of the screen again</source>
        <translation>前回の領域をもう一度読み取る</translation>
    </message>
    <message>
        <source>Save what was read as a text file, table or document</source>
        <translation>読み取った内容をテキストファイル、表、文書として保存</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>プロジェクトを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the pages with all corrections in one file</source>
        <translation>ページとすべての修正を1つのファイルに保存</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>プロジェクトに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>文書を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text, lines or page</source>
        <translation>選択したテキスト、行、ページをコピー</translation>
    </message>
    <message>
        <source>Copy as Li&amp;nes</source>
        <translation>行としてコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as Paragrap&amp;hs</source>
        <translation>段落としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy with La&amp;yout</source>
        <translation>レイアウトを保ってコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy with indentation and gaps as spaces</source>
        <translation>字下げと間隔を空白にしてコピー</translation>
    </message>
    <message>
        <source>Copy Pa&amp;ge</source>
        <translation>ページをコピー(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation>すべてのページをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble</source>
        <translation>表としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or files on the clipboard</source>
        <translation>クリップボードの画像やファイルを読み取る</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit Line</source>
        <translation>行を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>次の不確かな箇所(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Doubtful Place</source>
        <translation>前の不確かな箇所(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>置換(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Box</source>
        <translation>新しい枠(&amp;N)</translation>
    </message>
    <message>
        <source>Draw a box around text; it is read at once</source>
        <translation>テキストを枠で囲むと、すぐに読み取ります</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>結合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split at the Cursor</source>
        <translation>カーソル位置で分割(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read Line Again</source>
        <translation>行をもう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Correct</source>
        <translation>正しいとする(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>順序を前へ(&amp;E)</translation>
    </message>
    <message>
        <source>Put the line one place earlier in the reading order</source>
        <translation>読む順序で行を1つ前へ移す</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>順序を後へ(&amp;L)</translation>
    </message>
    <message>
        <source>Put the line one place later in the reading order</source>
        <translation>読む順序で行を1つ後へ移す</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>もう一度読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Read this page again with the chosen model</source>
        <translation>選んだモデルでこのページをもう一度読み取る</translation>
    </message>
    <message>
        <source>Read &amp;All Pages Again</source>
        <translation>すべてのページをもう一度読み取る(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause Reading</source>
        <translation>読み取りを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel Reading</source>
        <translation>読み取りをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Read &amp;Only Here</source>
        <translation>ここだけ読み取る(&amp;O)</translation>
    </message>
    <message>
        <source>Draw an area; nothing outside it is read</source>
        <translation>範囲を描くと、その外は読み取りません</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>ここは読み取らない(&amp;I)</translation>
    </message>
    <message>
        <source>Draw an area; nothing in it is read</source>
        <translation>範囲を描くと、その中は読み取りません</translation>
    </message>
    <message>
        <source>Remove Area&amp;s</source>
        <translation>範囲をすべて削除(&amp;S)</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn Ri&amp;ght</source>
        <translation>右に回転(&amp;G)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>前のページ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>Go &amp;to Page…</source>
        <translation>ページへ移動(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>ページを削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Live Picture</source>
        <translation>ライブ映像(&amp;L)</translation>
    </message>
    <message>
        <source>Read what a camera sees, and take pages of it</source>
        <translation>カメラに映るテキストを読み取り、ページとして撮影</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>&amp;Take Page</source>
        <translation>ページを撮影(&amp;T)</translation>
    </message>
    <message>
        <source>Make a page of the picture and read it</source>
        <translation>映像をページにして読み取る</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>映像を止める(&amp;H)</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>映像を静止させる</translation>
    </message>
    <message>
        <source>&amp;Copy Text in View</source>
        <translation>映っているテキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;Automatically</source>
        <translation>自動で撮影(&amp;A)</translation>
    </message>
    <message>
        <source>Take a page whenever the picture is sharp and still</source>
        <translation>映像が鮮明で動きがないときに自動でページを撮影</translation>
    </message>
    <message>
        <source>&amp;Straighten Paper</source>
        <translation>用紙をまっすぐにする(&amp;S)</translation>
    </message>
    <message>
        <source>Take only the sheet of paper, as seen from straight above</source>
        <translation>用紙だけを、真上から見た形で撮影</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>左右反転(&amp;M)</translation>
    </message>
    <message>
        <source>Flip the picture as in a mirror</source>
        <translation>映像を鏡のように表示</translation>
    </message>
    <message>
        <source>Lay the text that was read over the live picture</source>
        <translation>読み取った内容をライブ映像に重ねて表示</translation>
    </message>
    <message>
        <source>Turn &amp;Picture</source>
        <translation>映像を回転(&amp;P)</translation>
    </message>
    <message>
        <source>Turn the live picture to the right</source>
        <translation>ライブ映像を右に回転</translation>
    </message>
    <message>
        <source>Show Te&amp;xt in View</source>
        <translation>映像にテキストを表示(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Back to the Pages</source>
        <translation>ページに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>全体を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Boxes</source>
        <translation>枠を表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;Text in Place</source>
        <translation>元の位置にテキストを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Lay the text that was read over the picture</source>
        <translation>読み取った内容を画像に重ねて表示</translation>
    </message>
    <message>
        <source>Select Te&amp;xt</source>
        <translation>テキストを選択(&amp;X)</translation>
    </message>
    <message>
        <source>Drag over the picture to select its text</source>
        <translation>画像の上をドラッグしてテキストを選択</translation>
    </message>
    <message>
        <source>S&amp;elect Boxes</source>
        <translation>枠を選択(&amp;E)</translation>
    </message>
    <message>
        <source>Choose, move and reshape the boxes of lines</source>
        <translation>行の枠を選択、移動、変形</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>ウィンドウの次の部分へ(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>ウィンドウの前の部分へ(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;ges Panel</source>
        <translation>ページパネル(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lines Panel</source>
        <translation>行パネル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>コマンドを検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>更新を確認(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;Log File</source>
        <translation>ログファイルを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PP-OCR Desktop</source>
        <translation>PP-OCR Desktopについて(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>元に戻す(&amp;U) {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>やり直す(&amp;R) {step}</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Page(s)</source>
        <translation>
            <numerusform>%nページを削除(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Opening the camera…</source>
        <translation>カメラを開いています…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>テキストをコピーしました。</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>コピーするテキストがありません。</translation>
    </message>
    <message>
        <source>Page taken.</source>
        <translation>ページを撮影しました。</translation>
    </message>
</context>
<context>
    <name>CameraSource</name>
    <message>
        <source>{camera} cannot be used; close the program that uses it, then try again.</source>
        <translation>{camera}を使えません。使用中のプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>{camera} was unplugged; plug it in, then try again.</source>
        <translation>{camera}が取り外されました。接続して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{camera} gives no pictures; another program may be using it, or its cover is closed.</source>
        <translation>{camera}から映像が届きません。ほかのプログラムが使用中か、カバーが閉じています。</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera needs a part of Qt that is not installed; run &apos;pip install {package}&apos;, then try again.</source>
        <translation>カメラに必要なQtの部品がインストールされていません。&apos;pip install {package}&apos;を実行して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no camera; plug one in, or open a video instead.</source>
        <translation>カメラがありません。接続するか、代わりに動画を開いてください。</translation>
    </message>
    <message>
        <source>The camera&apos;s part of Qt does not load ({reason}); install what it lacks, then try again.</source>
        <translation>カメラに必要なQtの部品を読み込めません（{reason}）。足りないものをインストールして、もう一度試してください。</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop came without its camera part; install the package ppocr-desktop-camera, or open a video instead.</source>
        <translation>このPP-OCR Desktopにはカメラの機能が入っていません。ppocr-desktop-cameraパッケージをインストールするか、代わりに動画を開いてください。</translation>
    </message>
    <message>
        <source>Allow the camera when the system asks.</source>
        <translation>システムに尋ねられたら、カメラを許可してください。</translation>
    </message>
    <message>
        <source>This program may not use the camera; allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>このプログラムはカメラを使えません。システムのプライバシー設定で許可して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no picture on the clipboard; copy one, then try again.</source>
        <translation>クリップボードに画像がありません。画像をコピーして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>クリップボードの画像</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>画面{number}</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search all commands</source>
        <translation>すべてのコマンドから検索</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>一致するコマンドなし</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Remove This Area</source>
        <translation>この範囲を削除</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Page(s)…</source>
        <translation>
            <numerusform>%nページを書き出す(&amp;E)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Click to take no picture</source>
        <translation>クリックでキャプチャを中止</translation>
    </message>
    <message numerus="yes">
        <source>A picture of the screen is taken in %n second(s)</source>
        <translation>
            <numerusform>%n秒後に画面をキャプチャします</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Exported to {name}.</source>
        <translation>{name}に書き出しました。</translation>
    </message>
    <message>
        <source>It opens with the password of {name}.</source>
        <translation>開くには{name}のパスワードが必要です。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message numerus="yes">
        <source>Checked by reading it back: {found} of %n word(s) found, off by {percent} % of a line’s height on average.</source>
        <translation>
            <numerusform>確認のため読み返しました：%n語中{found}語が見つかり、位置のずれは平均で行の高さの{percent}%です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be copied because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のためテキストをコピーできません。ログを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>コピーするテキストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied a table with %n row(s).</source>
        <translation>
            <numerusform>%n行の表をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines do not form a table.</source>
        <translation>これらの行は表になっていません。</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>このページに表はありません。</translation>
    </message>
</context>
<context>
    <name>DocumentName</name>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name}ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropMarker</name>
    <message>
        <source>Drop to open the project</source>
        <translation>ドロップしてプロジェクトを開く</translation>
    </message>
    <message>
        <source>Drop to watch the video</source>
        <translation>ドロップして動画を見る</translation>
    </message>
    <message>
        <source>Drop to add pages</source>
        <translation>ドロップしてページを追加</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Edit Line</source>
        <translation>行の編集</translation>
    </message>
    <message>
        <source>Mark as Correct</source>
        <translation>正しいとする</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>%n行の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation>行の結合</translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation>行の分割</translation>
    </message>
    <message>
        <source>Change Reading Order</source>
        <translation>読む順序の変更</translation>
    </message>
    <message>
        <source>Change Box</source>
        <translation>枠の変更</translation>
    </message>
    <message>
        <source>Read Only Here</source>
        <translation>ここだけ読み取る</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation>ここは読み取らない</translation>
    </message>
    <message>
        <source>Remove Area</source>
        <translation>範囲の削除</translation>
    </message>
    <message>
        <source>Remove Areas</source>
        <translation>すべての範囲の削除</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n Page(s)</source>
        <translation>
            <numerusform>%nページの回転</numerusform>
        </translation>
    </message>
    <message>
        <source>New Box</source>
        <translation>新しい枠</translation>
    </message>
    <message numerus="yes">
        <source>Read %n Line(s) Again</source>
        <translation>
            <numerusform>%n行をもう一度読み取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again, with the same result.</source>
        <translation>もう一度読み取りましたが、結果は同じです。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>They stay on this computer.</source>
        <translation>ファイルがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or folders here to read them</source>
        <translation>画像、PDF、フォルダーをここにドロップして読み取る</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Put a picture of each page before its text</source>
        <translation>各ページのテキストの前に画像を入れる</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>ページ(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>ページ番号(&amp;N)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I)：</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Read Them First</source>
        <translation>先に読み取る</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read</source>
        <translation>
            <numerusform>うち%nページは読み取りに失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>書き出しの進み具合</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read yet</source>
        <translation>
            <numerusform>うち%nページは読み取り前</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のため書き出せませんでした。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>{name} (searchable)</source>
        <translation>{name}（検索可能）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name}はすでにあります。置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Replace them?</source>
        <translation>
            <numerusform>%n個のファイルがすでにあります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This would overwrite the file that the pages were read from.</source>
        <translation>ページの読み取り元のファイルが上書きされます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>FailedPages</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%nページは読み取りに失敗しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>プログラムの不具合</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is still open; export it to be safe. Copy the details to report the fault.</source>
        <translation>予期しない問題が起きました。文書は開いたままです。念のため書き出してください。報告するには、詳細をコピーしてください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{width} × {height} · {rate} pictures/s · {delay} s behind</source>
        <translation>{width} × {height} · {rate}コマ/秒 · 遅れ{delay}秒</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>Find {name}</source>
        <translation>{name}を探す</translation>
    </message>
    <message>
        <source>Find Files</source>
        <translation>ファイルの検索</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Opening {name}…</source>
        <translation>{name}を開いています…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name}を保存しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>This video cannot be played because of a fault in the program.</source>
        <translation>プログラムの不具合のため、この動画を再生できません。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} has changed since it was read; read it again.</source>
        <translation>{name}は読み取り後に変更されています。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>{count} files have changed since they were read, such as {name}; read them again.</source>
        <translation>{count}個のファイルが読み取り後に変更されています（{name}など）。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>{name} is not there any more; put it back.</source>
        <translation>{name}がありません。元の場所に戻してください。</translation>
    </message>
    <message>
        <source>{count} files are not there any more, such as {name}; put them back.</source>
        <translation>{count}個のファイルがありません（{name}など）。元の場所に戻してください。</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation>{name}に保存しました。</translation>
    </message>
    <message>
        <source>The file cannot be used because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のためファイルを使えません。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>{current} of {count} on %n page(s)</source>
        <translation>
            <numerusform>{count}件中{current}件目（%nページ）</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{count}件中{current}件目</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Match(es)</source>
        <translation>
            <numerusform>%n件の置換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n件を置換しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindControls</name>
    <message>
        <source>Find on all pages</source>
        <translation>すべてのページから検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語全体のみ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Show replace</source>
        <translation>置換を表示</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Replace All {count}</source>
        <translation>{count}件をすべて置換</translation>
    </message>
    <message>
        <source>Hide replace</source>
        <translation>置換を隠す</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Plain text, lines joined</source>
        <translation>プレーンテキスト、行をつなげる</translation>
    </message>
    <message>
        <source>Plain text, layout kept</source>
        <translation>プレーンテキスト、レイアウトを保つ</translation>
    </message>
    <message>
        <source>JSON with words and positions</source>
        <translation>単語と位置を含むJSON</translation>
    </message>
    <message>
        <source>Table of lines, safe in spreadsheets</source>
        <translation>行の一覧表、表計算ソフトで安全</translation>
    </message>
    <message>
        <source>Table of lines, unchanged</source>
        <translation>行の一覧表、そのまま</translation>
    </message>
    <message>
        <source>Tables in their columns</source>
        <translation>列のそろった表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word文書</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>検索可能なPDF</translation>
    </message>
    <message>
        <source>hOCR for PDF tools</source>
        <translation>PDFツール用のhOCR</translation>
    </message>
    <message>
        <source>ALTO for archives</source>
        <translation>アーカイブ用のALTO</translation>
    </message>
    <message>
        <source>PAGE for archives</source>
        <translation>アーカイブ用のPAGE</translation>
    </message>
</context>
<context>
    <name>HintPage</name>
    <message>
        <source>The text of the page appears here.</source>
        <translation>ページのテキストがここに表示されます。</translation>
    </message>
    <message>
        <source>The text appears here once the page has been read.</source>
        <translation>ページの読み取りが終わると、テキストがここに表示されます。</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>このページにテキストはありません。回転するか、大きいモデルを試してください。</translation>
    </message>
</context>
<context>
    <name>HotkeyEditor</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys}を使う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The desktop has it under {keys}.</source>
        <translation>デスクトップ環境では{keys}に割り当てられています。</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Press {keys} now, in any window.</source>
        <translation>どのウィンドウでもよいので、{keys}を押してください。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>使えます。</translation>
    </message>
    <message>
        <source>Nothing came. Another program may keep these keys to itself; choose others.</source>
        <translation>反応がありません。ほかのプログラムがこのキーを使っているかもしれません。別のキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>HotkeyNotice</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys}を使う</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>{keys} belongs to another program or to the desktop.</source>
        <translation>{keys}はほかのプログラムかデスクトップ環境が使っています。</translation>
    </message>
    <message>
        <source>{keys} is needed for typing; press it with Ctrl, Alt or both.</source>
        <translation>{keys}は文字の入力に必要です。Ctrl、Alt、または両方と一緒に押してください。</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>このキーボードには{keys}のキーがありません。</translation>
    </message>
    <message>
        <source>The desktop did not allow it; its keyboard settings can.</source>
        <translation>デスクトップ環境が許可しませんでした。デスクトップ環境のキーボード設定で許可できます。</translation>
    </message>
    <message>
        <source>This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the command “{command}”.</source>
        <translation>このデスクトップ環境では、プログラムがショートカットを登録できません。キーボード設定で、コマンド「{command}」のショートカットを作成してください。</translation>
    </message>
    <message>
        <source>Read text off the screen</source>
        <translation>画面からテキストを読み取る</translation>
    </message>
    <message>
        <source>Read the last region again</source>
        <translation>前回の領域をもう一度読み取る</translation>
    </message>
    <message>
        <source>Read the picture on the clipboard</source>
        <translation>クリップボードの画像を読み取る</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>貼り付けた画像{number}</translation>
    </message>
    <message>
        <source>Add Pages</source>
        <translation>ページの追加</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of the action; press the new ones</source>
        <translation>操作のキー。新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>操作やキーを検索</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language to read</source>
        <translation>読み取る言語</translation>
    </message>
    <message>
        <source>A language that must be readable; another model may be needed</source>
        <translation>読み取れる必要がある言語。別のモデルが必要な場合があります</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>LanguagesEditor</name>
    <message>
        <source>Find a language</source>
        <translation>言語を検索</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>確かさ{percent}%</translation>
    </message>
    <message>
        <source>{percent} % sure, to be checked</source>
        <translation>確かさ{percent}%、要確認</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Live picture</source>
        <translation>ライブ映像</translation>
    </message>
</context>
<context>
    <name>LiveSession</name>
    <message>
        <source>Reading has failed because of a fault in the program.</source>
        <translation>プログラムの不具合のため読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>その他のボタン</translation>
    </message>
    <message>
        <source>Models to read with</source>
        <translation>読み取りに使うモデル</translation>
    </message>
    <message>
        <source>Models to read with: larger ones are slower and make fewer mistakes</source>
        <translation>読み取りに使うモデル。大きいほど遅くなり、間違いが減ります</translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Page {number}: {text}</source>
        <translation>ページ{number}：{text}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <source>Fetch</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of fetching the model</source>
        <translation>モデルのダウンロードの進み具合</translation>
    </message>
    <message>
        <source>No model reads all the checked languages together; uncheck some.</source>
        <translation>選んだ言語すべてを読み取れるモデルがありません。いくつか外してください。</translation>
    </message>
    <message>
        <source>Ready to use.</source>
        <translation>使えます。</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>ダウンロード中…</translation>
    </message>
    <message>
        <source>Its files are missing; add their folder again.</source>
        <translation>ファイルが見つかりません。フォルダーをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Has to be fetched once: {size}.</source>
        <translation>一度だけダウンロードが必要です：{size}。</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>一度だけダウンロードが必要です。</translation>
    </message>
</context>
<context>
    <name>ModelFetcher</name>
    <message>
        <source>The model cannot be fetched because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のためモデルをダウンロードできません。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Read Again &amp;With</source>
        <translation>別のモデルでもう一度読み取る(&amp;W)</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>一度だけダウンロードが必要です。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Tiny</source>
        <translation>極小</translation>
    </message>
    <message>
        <source>The fastest; knows no Japanese and misreads more often.</source>
        <translation>最も高速です。日本語は読めず、読み間違いが増えます。</translation>
    </message>
    <message>
        <source>Featherweight</source>
        <translation>超軽量</translation>
    </message>
    <message>
        <source>The smallest, 2 MB; reads what Tiny reads, slightly less well.</source>
        <translation>最も小さく、2MBです。「極小」に近い読み取りで、精度は少し劣ります。</translation>
    </message>
    <message>
        <source>Accurate and quick; right for nearly everything.</source>
        <translation>正確で高速です。ほとんどの用途に向いています。</translation>
    </message>
    <message>
        <source>The most accurate; several times slower.</source>
        <translation>最も正確ですが、数倍の時間がかかります。</translation>
    </message>
    <message>
        <source>The previous generation: Chinese, English and Japanese.</source>
        <translation>前の世代です。中国語、英語、日本語を読み取ります。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>PP-OCRv5</source>
        <translation>PP-OCRv5</translation>
    </message>
    <message>
        <source>The models of {name} cannot read this page; fetch them again or choose others.</source>
        <translation>「{name}」のモデルではこのページを読み取れません。もう一度ダウンロードするか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model file {path} may not be read; change its permissions and its folder&apos;s.</source>
        <translation>モデルファイル{path}を読む権限がありません。ファイルとフォルダーの権限を変えてください。</translation>
    </message>
    <message>
        <source>The models of {name} have to be fetched first.</source>
        <translation>先に「{name}」のモデルをダウンロードする必要があります。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close All</source>
        <translation>すべて閉じる</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>ほか%n件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Pictures, PDFs and projects</source>
        <translation>画像、PDF、プロジェクト</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The picture on the clipboard is too large or damaged; open its file.</source>
        <translation>クリップボードの画像は大きすぎるか、壊れています。ファイルを開いてください。</translation>
    </message>
    <message>
        <source>There is no picture, file or path on the clipboard; copy one first.</source>
        <translation>クリップボードに画像、ファイル、パスがありません。先にコピーしてください。</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message numerus="yes">
        <source>Pages can be taken from %n video(s) while watching.</source>
        <translation>
            <numerusform>%n本の動画からは、見ながらページを取り込めます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Choose what to read</source>
        <translation>読み取る場所を選ぶ</translation>
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
        <translation>読み取るウィンドウをクリック</translation>
    </message>
    <message>
        <source>Windows cannot be told apart here; drag a region instead</source>
        <translation>ここではウィンドウを見分けられません。領域をドラッグしてください</translation>
    </message>
    <message>
        <source>Drag over what to read</source>
        <translation>読み取る場所をドラッグ</translation>
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
        <translation>移動</translation>
    </message>
    <message>
        <source>draw</source>
        <comment>what keys do</comment>
        <translation>囲む</translation>
    </message>
    <message>
        <source>10 pixels</source>
        <comment>what keys do</comment>
        <translation>10ピクセル</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what keys do</comment>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>window</source>
        <comment>what a key reads</comment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>active window</source>
        <comment>what a key reads</comment>
        <translation>アクティブなウィンドウ</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>what a key reads</comment>
        <translation>画面</translation>
    </message>
    <message>
        <source>last region</source>
        <comment>what a key reads</comment>
        <translation>前回の領域</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <comment>what a key does</comment>
        <translation>{seconds}秒後</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>what a key does</comment>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Go to Page</source>
        <translation>ページへ移動</translation>
    </message>
    <message>
        <source>Page, 1 to {count}:</source>
        <translation>ページ（1～{count}）：</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>元に戻しました：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました：{step}</translation>
    </message>
    <message>
        <source>Click between two characters first to say where to split.</source>
        <translation>先に、分割する位置の文字と文字の間をクリックしてください。</translation>
    </message>
    <message>
        <source>Nothing doubtful is left.</source>
        <translation>不確かな箇所はもうありません。</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Fetch Models</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fetching models…</source>
        <translation>モデルをダウンロード中…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove Page</source>
        <translation>ページを削除</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <translation>ファイルを探す…</translation>
    </message>
    <message>
        <source>Read Page</source>
        <translation>ページを読み取る</translation>
    </message>
    <message>
        <source>Read All Unread Pages</source>
        <translation>読み取り前のページをすべて読み取る</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>このページはまだ読み取っていません。</translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>このページにテキストはありません。回転するか、大きいモデルを試してください。</translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}ページ中{number}ページ目</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空の行</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>不確か</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Page {number}</source>
        <translation>ページ{number}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>読み取り前</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>テキストなし</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation>画像やPDFをここにドロップ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Page(s)</source>
        <translation>
            <numerusform>%nページの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Page(s)</source>
        <translation>
            <numerusform>%nページの移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Text from the Screen</source>
        <translation>画面のテキスト</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Press Copy to put this on the clipboard</source>
        <translation>「コピー」を押すとクリップボードに入ります</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>There is no text here. Enlarge small text first, or draw a wider region.</source>
        <translation>ここにテキストはありません。小さい文字は先に拡大するか、領域を広く取ってください。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Changed since it was copied</source>
        <translation>コピー後に変更あり</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>{name} is locked. Its password:</source>
        <translation>{name}はロックされています。パスワード：</translation>
    </message>
    <message>
        <source>That was not the password of {name}. Try again:</source>
        <translation>{name}のパスワードが違います。もう一度入力してください：</translation>
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
        <translation>確認用にテキストを色付きで表示</translation>
    </message>
    <message>
        <source>Drop the signature of signed PDFs</source>
        <translation>署名付きPDFの署名を外す</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>Black and white, smallest</source>
        <translation>白黒、最小</translation>
    </message>
    <message>
        <source>Leave out, text only</source>
        <translation>省いてテキストのみ</translation>
    </message>
    <message>
        <source>Pi&amp;ctures:</source>
        <translation>画像(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>解像度(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>画質(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>作成者(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be shown because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のため{name}を表示できません。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>PlayerSource</name>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name}は再生できる動画ではありません。MP4に変換してください。</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name}がありません。名前を確認してください。</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop in its privacy settings, then try again.</source>
        <translation>デスクトップ環境が画面のキャプチャを許可しませんでした。プライバシー設定でPP-OCR Desktopにスクリーンショットを許可して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s picture of the screen cannot be read; take a screenshot with the desktop&apos;s own means and paste it into the window.</source>
        <translation>デスクトップ環境がキャプチャした画面の画像を読み込めません。デスクトップ環境の機能でスクリーンショットを撮り、ウィンドウに貼り付けてください。</translation>
    </message>
    <message>
        <source>This desktop offers no way to take a picture of the screen; install xdg-desktop-portal with the part for your desktop, such as xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window.</source>
        <translation>このデスクトップ環境には画面をキャプチャする手段がありません。xdg-desktop-portalと、xdg-desktop-portal-gnome、-kde、-wlrなど環境に合う部品をインストールするか、スクリーンショットをウィンドウに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Not copied</source>
        <translation>コピーできませんでした</translation>
    </message>
    <message>
        <source>On this desktop only an open window can copy; install wl-clipboard to copy from the tray as well.</source>
        <translation>このデスクトップ環境では、開いているウィンドウからしかコピーできません。トレイからもコピーするには、wl-clipboardをインストールしてください。</translation>
    </message>
    <message>
        <source>{keys} is free; take it in the settings.</source>
        <translation>{keys}は空いています。設定で割り当ててください。</translation>
    </message>
</context>
<context>
    <name>ProofStrip</name>
    <message>
        <source>No other reading</source>
        <translation>ほかの候補なし</translation>
    </message>
    <message>
        <source>{character} ({percent} %)</source>
        <translation>{character}（{percent}%）</translation>
    </message>
    <message>
        <source>Alt+Down offers other readings of doubtful letters</source>
        <translation>Alt+↓で不確かな文字のほかの候補を表示</translation>
    </message>
    <message>
        <source>Text of line {number}</source>
        <translation>{number}行目のテキスト</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ファイルの場所(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The picture cannot be read because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のため画像を読み取れません。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read Again</source>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs, then read it again.</source>
        <translation>このページにはメモリが足りません。ほかのプログラムを閉じてから、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>This page cannot be read because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のためこのページを読み取れません。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>ReadingSpeaker</name>
    <message>
        <source>All pages have been read.</source>
        <translation>すべてのページを読み取りました。</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Text that was read</source>
        <translation>読み取ったテキスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open in Window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Join lines into paragraphs</source>
        <translation>行をつなげて段落にする</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>字下げと間隔を空白として残す</translation>
    </message>
    <message>
        <source>Join everything into one line</source>
        <translation>すべてを1行につなげる</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>行をそのまま残す</translation>
    </message>
    <message>
        <source>One Line</source>
        <translation>1行</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unsaved Work</source>
        <translation>保存していない作業</translation>
    </message>
    <message>
        <source>Save your corrections in a project file?</source>
        <translation>修正をプロジェクトファイルに保存しますか？</translation>
    </message>
    <message>
        <source>Do &amp;Not Save</source>
        <translation>保存しない(&amp;N)</translation>
    </message>
    <message>
        <source>Otherwise your changes are lost.</source>
        <translation>保存しないと、変更した内容は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise it has to be read again, which took %n minute(s).</source>
        <translation>
            <numerusform>保存しないと、もう一度読み取る必要があります。読み取りには%n分かかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read in a project file?</source>
        <translation>読み取った内容をプロジェクトファイルに保存しますか？</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Project, pictures stay in their own files</source>
        <translation>プロジェクト、画像は元のファイルのまま</translation>
    </message>
    <message>
        <source>Project with all pictures in it</source>
        <translation>プロジェクト、すべての画像を含む</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of unsaved work were left behind: {name}</source>
        <translation>
            <numerusform>保存していない作業が%nページ残っています：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>全%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation>このページ（{number}）</translation>
    </message>
    <message numerus="yes">
        <source>%n selected page(s)</source>
        <translation>
            <numerusform>選択した%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages that were read</source>
        <translation>読み取ったページのみ</translation>
    </message>
    <message>
        <source>Pages by their numbers</source>
        <translation>番号で指定するページ</translation>
    </message>
    <message>
        <source>Write the numbers of pages, as in 1-3, 7.</source>
        <translation>1-3, 7のようにページ番号を入力してください。</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>{number}ページはありません。</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>macOS does not let PP-OCR Desktop see the screen; allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording, then start it again.</source>
        <translation>macOSがPP-OCR Desktopに画面の表示内容を渡していません。「システム設定」&gt;「プライバシーとセキュリティ」&gt;「画面収録とシステムオーディオ録音」で許可し、PP-OCR Desktopを起動し直してください。</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen; take a screenshot with its own means and paste it into the window.</source>
        <translation>システムから画面の画像を受け取れませんでした。システムの機能でスクリーンショットを撮り、ウィンドウに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name}, page {number},</source>
        <translation>{name}の{number}ページ</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others}または{last}</translation>
    </message>
    <message>
        <source>{name} has no pixels; save or copy it again.</source>
        <translation>{name}には画素がありません。もう一度保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>{name} is too large with {amount}; make it smaller or cut it into parts of at most {most} megapixels and {side} pixels a side.</source>
        <translation>{name}は大きすぎます（{amount}）。縮小するか、最大{most}メガピクセル、一辺{side}ピクセル以内に分割してください。</translation>
    </message>
    <message>
        <source>{name} is missing; choose a page that the file has.</source>
        <translation>{name}はありません。ファイルにあるページを選んでください。</translation>
    </message>
    <message>
        <source>{name} is cut short or damaged; save or copy it again.</source>
        <translation>{name}は途中で切れているか、壊れています。もう一度保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or make it smaller.</source>
        <translation>{name}にはメモリが足りません。ほかのプログラムを閉じるか、縮小してください。</translation>
    </message>
    <message>
        <source>{name} may not be opened; change its permissions or copy it to another place.</source>
        <translation>{name}を開く権限がありません。権限を変えるか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>{name} has a name that is too long; check how it is spelled.</source>
        <translation>{name}は名前が長すぎます。名前を確かめてください。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); copy it to another disk and try again.</source>
        <translation>{name}を読み込めません（{reason}）。別のディスクにコピーして、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes); save or copy it again.</source>
        <translation>{name}は空です（0バイト）。もう一度保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a PDF; choose a {formats} file.</source>
        <translation>{name}は画像でもPDFでもありません。次の形式のファイルを選んでください：{formats}。</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that cannot be read; save a copy without encryption.</source>
        <translation>{name}の暗号化方式には対応していません。暗号化せずにコピーを保存してください。</translation>
    </message>
    <message>
        <source>{name} is locked by another password than the one given; check it.</source>
        <translation>{name}のパスワードは入力されたものと違います。パスワードを確かめてください。</translation>
    </message>
    <message>
        <source>{name} has no pages; export it again.</source>
        <translation>{name}にはページがありません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>{name} is damaged or a rare kind of {kind}; save it again as PNG.</source>
        <translation>{name}は壊れているか、特殊な{kind}です。PNGで保存し直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is full; free some space, then try again.</source>
        <translation>ディスクがいっぱいのため、{path}に書き込めません。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission; choose another folder.</source>
        <translation>権限がないため、{path}に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission or another program has it open; choose another folder.</source>
        <translation>権限がないか、ほかのプログラムが開いているため、{path}に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path}はフォルダーです。ファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>{path} is write-protected; take the protection off, or choose another name.</source>
        <translation>{path}は書き込みが禁止されています。それを解除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written because {folder} is not a folder; choose another one.</source>
        <translation>{folder}はフォルダーではないため、{path}に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk; choose a shorter one.</source>
        <translation>名前{name}はこのディスクには長すぎます。もっと短い名前にしてください。</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is read-only; choose another folder.</source>
        <translation>ディスクが読み取り専用のため、{path}に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path}に書き込めません（{reason}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a project of PP-OCR Desktop; choose a .ppocr file.</source>
        <translation>{path}はPP-OCR Desktopのプロジェクトではありません。.ppocrファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of PP-OCR Desktop; update this program, then open it again.</source>
        <translation>{path}はPP-OCR Desktopの新しいバージョンで保存されています。このプログラムを更新してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged; open an earlier copy of it, or the pictures themselves.</source>
        <translation>{path}は途中で切れているか、壊れています。以前のコピーか、元の画像を開いてください。</translation>
    </message>
    <message>
        <source>{path} needs more memory than is free; close other programs, then try again.</source>
        <translation>{path}にはメモリが足りません。ほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} does not exist; it may have been moved or renamed.</source>
        <translation>{path}はありません。移動されたか、名前が変わった可能性があります。</translation>
    </message>
    <message>
        <source>{path} is open in another window or on another computer; close it there first, or open a copy of it.</source>
        <translation>{path}は別のウィンドウか別のコンピューターで開かれています。先にそちらを閉じるか、コピーを開いてください。</translation>
    </message>
    <message>
        <source>{path} is one of the project&apos;s own pictures; choose another name.</source>
        <translation>{path}はこのプロジェクトの画像です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be copied into the project ({reason}); save the project without the pictures themselves.</source>
        <translation>{name}をプロジェクトにコピーできません（{reason}）。画像を含めずにプロジェクトを保存してください。</translation>
    </message>
    <message>
        <source>The unsaved work on {title} is damaged; discard it and open {origin} again.</source>
        <translation>{title}の未保存の作業は壊れています。破棄して、{origin}をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The model file {file} cannot be fetched ({reasons}); check the network connection, then try again.</source>
        <translation>モデルファイル{file}をダウンロードできません（{reasons}）。ネットワーク接続を確かめてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}; check the network connection, then try again.</source>
        <translation>{host}に接続できません：{reason}。ネットワーク接続を確かめてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>{host} answers {answer}; try again later.</source>
        <translation>{host}の応答は{answer}です。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>What {host} says about new versions is damaged; try again later.</source>
        <translation>{host}から届いた新しいバージョンの情報が壊れています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>What {host} says about new versions is not signed by the makers of this one and is not trusted; download nothing from there.</source>
        <translation>{host}から届いた新しいバージョンの情報には、このプログラムの作成者の署名がなく、信頼できません。そこからは何もダウンロードしないでください。</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop does not know where new versions are announced; look where you got it from.</source>
        <translation>このPP-OCR Desktopには、新しいバージョンの案内先が設定されていません。入手元を確認してください。</translation>
    </message>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name}は再生できる動画ではありません。MP4に変換してください。</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name}がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read, for this program was built without video; give it a folder of pictures.</source>
        <translation>このプログラムには動画の機能が入っていないため、{name}を読み取れません。画像のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); correct it or search for plain text.</source>
        <translation>パターン{pattern}は正規表現ではありません（{reason}）。直すか、普通の文字列で検索してください。</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes too long; write it with fewer nested repetitions.</source>
        <translation>パターン{pattern}は時間がかかりすぎます。入れ子の繰り返しを減らしてください。</translation>
    </message>
    <message>
        <source>PP-OCR Desktop cannot be made to start at login ({reason}); add it to the startup programs in your desktop&apos;s settings.</source>
        <translation>ログイン時にPP-OCR Desktopを起動するように設定できません（{reason}）。デスクトップの設定で自動起動のプログラムに追加してください。</translation>
    </message>
    <message>
        <source>{name} is damaged or not there any more; save or copy it again.</source>
        <translation>{name}は壊れているか、もうありません。もう一度保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>{name} is not there any more or cannot be read ({reason}); put it back and try again.</source>
        <translation>{name}はもうないか、読み込めません（{reason}）。元に戻して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{name}, page {number}, is not there any more; open the file anew.</source>
        <translation>{name}の{number}ページはもうありません。ファイルを開き直してください。</translation>
    </message>
    <message>
        <source>{names} cannot be made into a PDF because of damage inside; open it in another program and save it there first.</source>
        <translation>{names}は内部が壊れているため、PDFにできません。先に別のプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>{name} is locked; its password has to be entered first.</source>
        <translation>{name}はロックされています。先にパスワードを入力してください。</translation>
    </message>
    <message>
        <source>{name} does not exist; it may have been moved or renamed.</source>
        <translation>{name}はありません。移動されたか、名前が変わった可能性があります。</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures or PDFs; choose a file or a folder with some.</source>
        <translation>フォルダー{name}には画像もPDFもありません。ファイルか、画像やPDFのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not a file; choose a picture or a PDF.</source>
        <translation>{name}はファイルではありません。画像かPDFを選んでください。</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path}はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Models cannot be stored in {folder} ({reason}); make room there.</source>
        <translation>{folder}にモデルを保存できません（{reason}）。空きを作ってください。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there.</source>
        <translation>未保存の作業を{folder}に保管できません（{reason}）。保存してから、空きを作ってください。</translation>
    </message>
    <message>
        <source>{name} carries a digital signature, which text added to it would break; allow a copy without the signature.</source>
        <translation>{name}には電子署名があり、テキストを加えると無効になります。署名を外したコピーを許可してください。</translation>
    </message>
    <message>
        <source>{name} may be read but neither copied from nor changed; open it with its owner&apos;s password.</source>
        <translation>{name}は読めますが、コピーも変更もできません。所有者のパスワードで開いてください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Those that must be readable; if none is checked, all that the model knows.</source>
        <translation>必要な言語です。選ばないと全言語を読み取ります。</translation>
    </message>
    <message>
        <source>Turned pages</source>
        <translation>回転したページ</translation>
    </message>
    <message>
        <source>Pages that lie on their side or upside down.</source>
        <translation>横向きや上下逆さのページです。</translation>
    </message>
    <message>
        <source>Notice and read upright</source>
        <translation>向きを判断し、正しい向きで読み取る</translation>
    </message>
    <message>
        <source>Read as they are</source>
        <translation>そのまま読み取る</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>読む順序</translation>
    </message>
    <message>
        <source>Rows help where a form or receipt is taken for columns.</source>
        <translation>横並びは、帳票などが段と見なされるときに有効です。</translation>
    </message>
    <message>
        <source>Follow columns and vertical text</source>
        <translation>段と縦書きに従う</translation>
    </message>
    <message>
        <source>In rows across the page</source>
        <translation>ページ全体を横並びの順に</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>プロセッサのコア</translation>
    </message>
    <message>
        <source>Using fewer leaves more of the computer to other programs.</source>
        <translation>少なくすると、ほかのプログラムに余裕ができます。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>アクセラレーター</translation>
    </message>
    <message>
        <source>Used where it reads the same in less time; About tells what computes.</source>
        <translation>同じ結果をより速く得られる場合に使います。詳細は「バージョン情報」に出ます。</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>None, only the processor</source>
        <translation>なし、プロセッサのみ</translation>
    </message>
    <message>
        <source>Minimum certainty</source>
        <translation>確かさの下限</translation>
    </message>
    <message>
        <source>Lines read with less certainty than this are left out.</source>
        <translation>確かさがこれより低い行は省きます。</translation>
    </message>
    <message>
        <source>Of menus and messages; it does not affect reading.</source>
        <translation>メニューなどの言語です。読み取りは変わりません。</translation>
    </message>
    <message>
        <source>Whether lines are joined, and indentation and gaps kept.</source>
        <translation>行をつなげるか、字下げと間隔を残すかを決めます。</translation>
    </message>
    <message>
        <source>With its layout</source>
        <translation>レイアウトのまま</translation>
    </message>
    <message>
        <source>In any program: draw a region and get its text.</source>
        <translation>どのプログラムでも、囲めば読み取ります。</translation>
    </message>
    <message>
        <source>The tray menu lists the last ten.</source>
        <translation>トレイのメニューに直近の10件が並びます。</translation>
    </message>
    <message>
        <source>Hotkeys then work while no window is open.</source>
        <translation>閉じていてもショートカットを使えます。</translation>
    </message>
    <message>
        <source>Stay in the tray: this desktop has no tray</source>
        <translation>トレイに残す：このデスクトップ環境にはトレイなし</translation>
    </message>
    <message>
        <source>Without a window; the program waits in the tray.</source>
        <translation>ウィンドウは開かず、トレイに入ります。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>表示言語</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>システムに合わせる（{language}）</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>コピーするテキスト</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>段落ごと</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>1行ずつ</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>書き出す形式</translation>
    </message>
    <message>
        <source>The format that Export begins with.</source>
        <translation>書き出しで最初に選ばれる形式です。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Reads the last region again without asking.</source>
        <translation>前回の領域をそのまま読み取ります。</translation>
    </message>
    <message>
        <source>Read clipboard</source>
        <translation>クリップボードを読み取る</translation>
    </message>
    <message>
        <source>Reads the picture on the clipboard.</source>
        <translation>クリップボードの画像を読み取ります。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The text is on the clipboard in any case.</source>
        <translation>テキストは必ずクリップボードに入ります。</translation>
    </message>
    <message>
        <source>Show in a small panel</source>
        <translation>小さなパネルに表示</translation>
    </message>
    <message>
        <source>Show as a notification</source>
        <translation>通知で表示</translation>
    </message>
    <message>
        <source>Recent results</source>
        <translation>最近の結果</translation>
    </message>
    <message>
        <source>Keep them after quitting</source>
        <translation>終了後も残す</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じるとき</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>トレイで起動</translation>
    </message>
    <message>
        <source>Start in the tray: this desktop has no tray</source>
        <translation>トレイで起動：このデスクトップ環境にはトレイなし</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>コピーと書き出し</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>画面キャプチャ</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>この項目を初期設定に戻す</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>操作やキーを検索</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys}は「{action}」のキーです。</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Camera picture {number}</source>
        <translation>カメラ画像{number}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Lines or text</source>
        <translation>行またはテキスト</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Camera or recording</source>
        <translation>カメラまたは録画</translation>
    </message>
    <message>
        <source>What to watch: a camera, a video or a folder of pictures</source>
        <translation>何を見るか：カメラ、動画、画像のフォルダー</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>動画…</translation>
    </message>
    <message>
        <source>Folder of Pictures…</source>
        <translation>画像のフォルダー…</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>動画 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>読み取りの進み具合</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count}ページ中{number}ページ目</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful (F8)</source>
        <translation>
            <numerusform>不確かな箇所%n件（F8）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Reading page {number} … {percent} %</source>
        <translation>{number}ページ目を読み取り中… {percent}%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>残り約{seconds}秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>残り約{minutes}分</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The region {region} lies outside all screens; choose one within them.</source>
        <translation>領域{region}はどの画面にも入っていません。画面内の領域を選んでください。</translation>
    </message>
</context>
<context>
    <name>TextDelegate</name>
    <message>
        <source>Text of line {number}</source>
        <translation>{number}行目のテキスト</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>段落の行をつなげる</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>行をそのまま残す</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>字下げと間隔を空白として残す</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>ページのテキスト</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words}（{keys}）</translation>
    </message>
</context>
<context>
    <name>ToolSwitch</name>
    <message>
        <source>Drag a frame, or use arrow keys (Shift for its size) and Enter.</source>
        <translation>ドラッグで枠を描くか、矢印キー（Shiftで大きさ）とEnterキーを使います。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture a Region</source>
        <translation>領域をキャプチャ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Region</source>
        <translation>前回の領域を繰り返す(&amp;R)</translation>
    </message>
    <message>
        <source>Read Clip&amp;board</source>
        <translation>クリップボードを読み取る(&amp;B)</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>カメラ(&amp;M)</translation>
    </message>
    <message>
        <source>Recent Res&amp;ults</source>
        <translation>最近の結果(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open PP-OCR Desktop</source>
        <translation>PP-OCR Desktopを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>一覧を消去</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The check for updates failed because of a fault in the program; see the log.</source>
        <translation>プログラムの不具合のため更新を確認できませんでした。ログを確認してください。</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for Updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>最新のバージョンを問い合わせ中</translation>
    </message>
    <message>
        <source>Open Download Page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>新しいバージョンを確認しています…</translation>
    </message>
    <message>
        <source>The program asks only when you do, and installs nothing.</source>
        <translation>確認するのは操作したときだけです。何もインストールしません。</translation>
    </message>
    <message>
        <source>Version {version} is available. You have {current}.</source>
        <translation>バージョン{version}があります。現在は{current}です。</translation>
    </message>
    <message>
        <source>The check for updates failed.</source>
        <translation>更新を確認できませんでした。</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>最新のバージョン{version}です。</translation>
    </message>
</context>
</TS>
