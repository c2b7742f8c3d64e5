<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PP-OCR Desktop</source>
        <translation>关于 PP-OCR Desktop</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Reads the text in pictures and PDFs, on this computer and nowhere else.</source>
        <translation>识别图片和 PDF 中的文字，只在这台电脑上进行。</translation>
    </message>
    <message>
        <source>Free software under the Apache License, Version 2.0.</source>
        <translation>自由软件，采用 Apache License, Version 2.0 许可。</translation>
    </message>
</context>
<context>
    <name>ActionTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open pictures and PDFs</source>
        <translation>打开图片和 PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Page</source>
        <translation>打开示例页面(&amp;M)</translation>
    </message>
    <message>
        <source>Ca&amp;pture from Screen</source>
        <translation>截取屏幕(&amp;P)</translation>
    </message>
    <message>
        <source>Read a region of the screen and copy its text</source>
        <translation>识别屏幕上的区域并复制文字</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>Capture the Same Re&amp;gion</source>
        <translation>截取相同区域(&amp;G)</translation>
    </message>
    <message>
        <source>Read the last region of the screen again</source>
        <translation>再次识别上次的区域</translation>
    </message>
    <message>
        <source>Save what was read as a text file, table or document</source>
        <translation>将识别结果保存为文本文件、表格或文档</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the pages with all corrections in one file</source>
        <translation>将页面和所有修改保存在一个文件中</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>关闭文档(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text, lines or page</source>
        <translation>复制所选文字、行或页面</translation>
    </message>
    <message>
        <source>Copy as Li&amp;nes</source>
        <translation>按行复制(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as Paragrap&amp;hs</source>
        <translation>按段落复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy with La&amp;yout</source>
        <translation>保留版式复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy with indentation and gaps as spaces</source>
        <translation>将缩进和间距作为空格一并复制</translation>
    </message>
    <message>
        <source>Copy Pa&amp;ge</source>
        <translation>复制页面(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation>复制所有页面(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble</source>
        <translation>复制为表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Read the picture or files on the clipboard</source>
        <translation>识别剪贴板中的图片或文件</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit Line</source>
        <translation>编辑行(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>下一个存疑处(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Doubtful Place</source>
        <translation>上一个存疑处(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Box</source>
        <translation>新建文本框(&amp;N)</translation>
    </message>
    <message>
        <source>Draw a box around text; it is read at once</source>
        <translation>在文字周围画框，立即识别</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split at the Cursor</source>
        <translation>在光标处拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read Line Again</source>
        <translation>重新识别行(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Correct</source>
        <translation>标为正确(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>顺序提前(&amp;E)</translation>
    </message>
    <message>
        <source>Put the line one place earlier in the reading order</source>
        <translation>将该行在阅读顺序中提前一位</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>顺序推后(&amp;L)</translation>
    </message>
    <message>
        <source>Put the line one place later in the reading order</source>
        <translation>将该行在阅读顺序中推后一位</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新识别(&amp;R)</translation>
    </message>
    <message>
        <source>Read this page again with the chosen model</source>
        <translation>用所选模型重新识别此页面</translation>
    </message>
    <message>
        <source>Read &amp;All Pages Again</source>
        <translation>重新识别所有页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause Reading</source>
        <translation>暂停识别(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel Reading</source>
        <translation>取消识别(&amp;C)</translation>
    </message>
    <message>
        <source>Read &amp;Only Here</source>
        <translation>仅识别此处(&amp;O)</translation>
    </message>
    <message>
        <source>Draw an area; nothing outside it is read</source>
        <translation>画一个区域，区域外不识别</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>忽略此处(&amp;I)</translation>
    </message>
    <message>
        <source>Draw an area; nothing in it is read</source>
        <translation>画一个区域，区域内不识别</translation>
    </message>
    <message>
        <source>Remove Area&amp;s</source>
        <translation>移除所有区域(&amp;S)</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn Ri&amp;ght</source>
        <translation>向右旋转(&amp;G)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>Go &amp;to Page…</source>
        <translation>转到页面(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>移除页面(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Live Picture</source>
        <translation>实时画面(&amp;L)</translation>
    </message>
    <message>
        <source>Read what a camera sees, and take pages of it</source>
        <translation>识别摄像头画面中的文字，并拍成页面</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>&amp;Take Page</source>
        <translation>拍摄页面(&amp;T)</translation>
    </message>
    <message>
        <source>Make a page of the picture and read it</source>
        <translation>将画面拍成页面并识别</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>定格画面(&amp;H)</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>让画面静止</translation>
    </message>
    <message>
        <source>&amp;Copy Text in View</source>
        <translation>复制画面中的文字(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;Automatically</source>
        <translation>自动拍摄(&amp;A)</translation>
    </message>
    <message>
        <source>Take a page whenever the picture is sharp and still</source>
        <translation>画面清晰且静止时自动拍摄页面</translation>
    </message>
    <message>
        <source>&amp;Straighten Paper</source>
        <translation>校正纸张(&amp;S)</translation>
    </message>
    <message>
        <source>Take only the sheet of paper, as seen from straight above</source>
        <translation>只拍摄纸张，呈现为从正上方看的样子</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>Flip the picture as in a mirror</source>
        <translation>像镜子一样显示画面</translation>
    </message>
    <message>
        <source>Lay the text that was read over the live picture</source>
        <translation>将识别结果叠加在实时画面上</translation>
    </message>
    <message>
        <source>Turn &amp;Picture</source>
        <translation>旋转画面(&amp;P)</translation>
    </message>
    <message>
        <source>Turn the live picture to the right</source>
        <translation>将实时画面向右旋转</translation>
    </message>
    <message>
        <source>Show Te&amp;xt in View</source>
        <translation>在画面中显示文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Back to the Pages</source>
        <translation>返回页面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>适合页面(&amp;P)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Boxes</source>
        <translation>显示文本框(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;Text in Place</source>
        <translation>在原位显示文字(&amp;T)</translation>
    </message>
    <message>
        <source>Lay the text that was read over the picture</source>
        <translation>将识别结果叠加在图片上</translation>
    </message>
    <message>
        <source>Select Te&amp;xt</source>
        <translation>选择文字(&amp;X)</translation>
    </message>
    <message>
        <source>Drag over the picture to select its text</source>
        <translation>在图片上拖动以选择文字</translation>
    </message>
    <message>
        <source>S&amp;elect Boxes</source>
        <translation>选择文本框(&amp;E)</translation>
    </message>
    <message>
        <source>Choose, move and reshape the boxes of lines</source>
        <translation>选择、移动和调整各行的文本框</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;ges Panel</source>
        <translation>页面面板(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lines Panel</source>
        <translation>行面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>查找命令(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键一览(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>检查更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;Log File</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PP-OCR Desktop</source>
        <translation>关于 PP-OCR Desktop(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销(&amp;U) {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做(&amp;R) {step}</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Page(s)</source>
        <translation>
            <numerusform>移除 %n 页(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Opening the camera…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>已复制文字。</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>没有可复制的文字。</translation>
    </message>
    <message>
        <source>Page taken.</source>
        <translation>已拍摄页面。</translation>
    </message>
</context>
<context>
    <name>CameraSource</name>
    <message>
        <source>{camera} cannot be used; close the program that uses it, then try again.</source>
        <translation>无法使用 {camera}；关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>{camera} was unplugged; plug it in, then try again.</source>
        <translation>{camera} 已被拔出；插好后重试。</translation>
    </message>
    <message>
        <source>{camera} gives no pictures; another program may be using it, or its cover is closed.</source>
        <translation>{camera} 没有画面；可能正被其他程序使用，或镜头盖未打开。</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera needs a part of Qt that is not installed; run &apos;pip install {package}&apos;, then try again.</source>
        <translation>未安装摄像头所需的 Qt 组件；运行 &apos;pip install {package}&apos;，然后重试。</translation>
    </message>
    <message>
        <source>There is no camera; plug one in, or open a video instead.</source>
        <translation>没有摄像头；插上一个，或改为打开视频。</translation>
    </message>
    <message>
        <source>The camera&apos;s part of Qt does not load ({reason}); install what it lacks, then try again.</source>
        <translation>无法加载摄像头所需的 Qt 组件（{reason}）；安装所缺的部分，然后重试。</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop came without its camera part; install the package ppocr-desktop-camera, or open a video instead.</source>
        <translation>此 PP-OCR Desktop 不含摄像头组件；安装 ppocr-desktop-camera 软件包，或改为打开视频。</translation>
    </message>
    <message>
        <source>Allow the camera when the system asks.</source>
        <translation>在系统询问时允许使用摄像头。</translation>
    </message>
    <message>
        <source>This program may not use the camera; allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>本程序无权使用摄像头；在系统的隐私设置中允许，然后重试。</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no picture on the clipboard; copy one, then try again.</source>
        <translation>剪贴板中没有图片；复制一张，然后重试。</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>剪贴板中的图片</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>屏幕 {number}</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search all commands</source>
        <translation>查找所有命令</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>没有匹配的命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Remove This Area</source>
        <translation>移除此区域</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Page(s)…</source>
        <translation>
            <numerusform>导出 %n 页(&amp;E)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Click to take no picture</source>
        <translation>单击取消截屏</translation>
    </message>
    <message numerus="yes">
        <source>A picture of the screen is taken in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后截屏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Exported to {name}.</source>
        <translation>已导出到 {name}。</translation>
    </message>
    <message>
        <source>It opens with the password of {name}.</source>
        <translation>打开时需要 {name} 的密码。</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>Checked by reading it back: {found} of %n word(s) found, off by {percent} % of a line’s height on average.</source>
        <translation>
            <numerusform>已回读核对：%n 个单词中找到 {found} 个，位置平均偏差为行高的 {percent}%。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be copied because of a fault in the program; see the log.</source>
        <translation>程序故障，无法复制文字；详见日志。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>没有可复制的文字。</translation>
    </message>
    <message numerus="yes">
        <source>Copied a table with %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行的表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines do not form a table.</source>
        <translation>这些行不构成表格。</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>此页面没有表格。</translation>
    </message>
</context>
<context>
    <name>DocumentName</name>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropMarker</name>
    <message>
        <source>Drop to open the project</source>
        <translation>松开以打开项目</translation>
    </message>
    <message>
        <source>Drop to watch the video</source>
        <translation>松开以观看视频</translation>
    </message>
    <message>
        <source>Drop to add pages</source>
        <translation>松开以添加页面</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Edit Line</source>
        <translation>编辑行</translation>
    </message>
    <message>
        <source>Mark as Correct</source>
        <translation>标为正确</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation>拆分行</translation>
    </message>
    <message>
        <source>Change Reading Order</source>
        <translation>更改阅读顺序</translation>
    </message>
    <message>
        <source>Change Box</source>
        <translation>更改文本框</translation>
    </message>
    <message>
        <source>Read Only Here</source>
        <translation>仅识别此处</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation>忽略此处</translation>
    </message>
    <message>
        <source>Remove Area</source>
        <translation>移除区域</translation>
    </message>
    <message>
        <source>Remove Areas</source>
        <translation>移除所有区域</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n Page(s)</source>
        <translation>
            <numerusform>旋转 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>New Box</source>
        <translation>新建文本框</translation>
    </message>
    <message numerus="yes">
        <source>Read %n Line(s) Again</source>
        <translation>
            <numerusform>重新识别 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again, with the same result.</source>
        <translation>已重新识别，结果相同。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>They stay on this computer.</source>
        <translation>文件始终留在这台电脑上。</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or folders here to read them</source>
        <translation>将图片、PDF 或文件夹拖到此处即可识别</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Put a picture of each page before its text</source>
        <translation>在每页文字前放入页面图片</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>页面(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>页码(&amp;N)：</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Read Them First</source>
        <translation>先识别</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read</source>
        <translation>
            <numerusform>其中 %n 页未能识别</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read yet</source>
        <translation>
            <numerusform>其中 %n 页尚未识别</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed because of a fault in the program; see the log.</source>
        <translation>程序故障，导出失败；详见日志。</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{name} (searchable)</source>
        <translation>{name}（可搜索）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} 已存在。要替换吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Replace them?</source>
        <translation>
            <numerusform>有 %n 个文件已存在。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This would overwrite the file that the pages were read from.</source>
        <translation>这会覆盖页面的来源文件。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>FailedPages</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n 页未能识别。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is still open; export it to be safe. Copy the details to report the fault.</source>
        <translation>出现了不该发生的问题。文档仍然打开；为保险起见，先导出文档。复制详细信息即可报告故障。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{width} × {height} · {rate} pictures/s · {delay} s behind</source>
        <translation>{width} × {height} · {rate} 帧/秒 · 延迟 {delay} 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>Find {name}</source>
        <translation>查找 {name}</translation>
    </message>
    <message>
        <source>Find Files</source>
        <translation>查找文件</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>正在保存 {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>This video cannot be played because of a fault in the program.</source>
        <translation>程序故障，无法播放此视频。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} has changed since it was read; read it again.</source>
        <translation>{name} 在识别后已变化；重新识别。</translation>
    </message>
    <message>
        <source>{count} files have changed since they were read, such as {name}; read them again.</source>
        <translation>{count} 个文件在识别后已变化，例如 {name}；重新识别。</translation>
    </message>
    <message>
        <source>{name} is not there any more; put it back.</source>
        <translation>{name} 已丢失；将文件放回原处。</translation>
    </message>
    <message>
        <source>{count} files are not there any more, such as {name}; put them back.</source>
        <translation>{count} 个文件已丢失，例如 {name}；将文件放回原处。</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation>已保存到 {name}。</translation>
    </message>
    <message>
        <source>The file cannot be used because of a fault in the program; see the log.</source>
        <translation>程序故障，无法使用此文件；详见日志。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message numerus="yes">
        <source>{current} of {count} on %n page(s)</source>
        <translation>
            <numerusform>第 {current} 个，共 {count} 个，在 %n 页中</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>第 {current} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Match(es)</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindControls</name>
    <message>
        <source>Find on all pages</source>
        <translation>在所有页面中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Show replace</source>
        <translation>显示替换</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Replace All {count}</source>
        <translation>全部替换 {count} 处</translation>
    </message>
    <message>
        <source>Hide replace</source>
        <translation>隐藏替换</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Plain text, lines joined</source>
        <translation>纯文本，各行相连</translation>
    </message>
    <message>
        <source>Plain text, layout kept</source>
        <translation>纯文本，保留版式</translation>
    </message>
    <message>
        <source>JSON with words and positions</source>
        <translation>含单词和位置的 JSON</translation>
    </message>
    <message>
        <source>Table of lines, safe in spreadsheets</source>
        <translation>各行列表，在电子表格中安全</translation>
    </message>
    <message>
        <source>Table of lines, unchanged</source>
        <translation>各行列表，原样不变</translation>
    </message>
    <message>
        <source>Tables in their columns</source>
        <translation>保留各列的表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>可搜索的 PDF</translation>
    </message>
    <message>
        <source>hOCR for PDF tools</source>
        <translation>用于 PDF 工具的 hOCR</translation>
    </message>
    <message>
        <source>ALTO for archives</source>
        <translation>用于存档的 ALTO</translation>
    </message>
    <message>
        <source>PAGE for archives</source>
        <translation>用于存档的 PAGE</translation>
    </message>
</context>
<context>
    <name>HintPage</name>
    <message>
        <source>The text of the page appears here.</source>
        <translation>页面的文字显示在此处。</translation>
    </message>
    <message>
        <source>The text appears here once the page has been read.</source>
        <translation>页面识别后，文字显示在此处。</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>此页面没有文字。试试旋转页面，或用更大的模型。</translation>
    </message>
</context>
<context>
    <name>HotkeyEditor</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>使用 {keys}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The desktop has it under {keys}.</source>
        <translation>桌面环境将它设为 {keys}。</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Press {keys} now, in any window.</source>
        <translation>现在在任意窗口中按下 {keys}。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Nothing came. Another program may keep these keys to itself; choose others.</source>
        <translation>没有反应。可能有其他程序独占这些按键；换用别的按键。</translation>
    </message>
</context>
<context>
    <name>HotkeyNotice</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>使用 {keys}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>{keys} belongs to another program or to the desktop.</source>
        <translation>{keys} 已被其他程序或桌面环境占用。</translation>
    </message>
    <message>
        <source>{keys} is needed for typing; press it with Ctrl, Alt or both.</source>
        <translation>打字需要 {keys}；与 Ctrl、Alt 或两者一起按。</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>此键盘没有 {keys} 对应的按键。</translation>
    </message>
    <message>
        <source>The desktop did not allow it; its keyboard settings can.</source>
        <translation>桌面环境未允许；可在其键盘设置中允许。</translation>
    </message>
    <message>
        <source>This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the command “{command}”.</source>
        <translation>此桌面环境不为程序提供快捷键。在其键盘设置中，为命令“{command}”创建快捷键。</translation>
    </message>
    <message>
        <source>Read text off the screen</source>
        <translation>识别屏幕文字</translation>
    </message>
    <message>
        <source>Read the last region again</source>
        <translation>再次识别上次的区域</translation>
    </message>
    <message>
        <source>Read the picture on the clipboard</source>
        <translation>识别剪贴板中的图片</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>粘贴的图片 {number}</translation>
    </message>
    <message>
        <source>Add Pages</source>
        <translation>添加页面</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of the action; press the new ones</source>
        <translation>操作的按键；按下新的按键</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>查找操作或按键</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language to read</source>
        <translation>要识别的语言</translation>
    </message>
    <message>
        <source>A language that must be readable; another model may be needed</source>
        <translation>需要能识别的语言；可能需要换用其他模型</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
</context>
<context>
    <name>LanguagesEditor</name>
    <message>
        <source>Find a language</source>
        <translation>查找语言</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>可信度 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % sure, to be checked</source>
        <translation>可信度 {percent}%，待核对</translation>
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
        <translation>实时画面</translation>
    </message>
</context>
<context>
    <name>LiveSession</name>
    <message>
        <source>Reading has failed because of a fault in the program.</source>
        <translation>程序故障，识别失败。</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>更多按钮</translation>
    </message>
    <message>
        <source>Models to read with</source>
        <translation>识别所用模型</translation>
    </message>
    <message>
        <source>Models to read with: larger ones are slower and make fewer mistakes</source>
        <translation>识别所用模型：越大越慢，出错越少</translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Page {number}: {text}</source>
        <translation>第 {number} 页：{text}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of fetching the model</source>
        <translation>模型下载进度</translation>
    </message>
    <message>
        <source>No model reads all the checked languages together; uncheck some.</source>
        <translation>没有模型能同时识别所有勾选的语言；取消勾选一些。</translation>
    </message>
    <message>
        <source>Ready to use.</source>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Its files are missing; add their folder again.</source>
        <translation>模型文件缺失；重新添加其文件夹。</translation>
    </message>
    <message>
        <source>Has to be fetched once: {size}.</source>
        <translation>需要下载一次：{size}。</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>需要下载一次。</translation>
    </message>
</context>
<context>
    <name>ModelFetcher</name>
    <message>
        <source>The model cannot be fetched because of a fault in the program; see the log.</source>
        <translation>程序故障，无法下载模型；详见日志。</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Read Again &amp;With</source>
        <translation>用其他模型重新识别(&amp;W)</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>需要下载一次。</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Tiny</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>The fastest; knows no Japanese and misreads more often.</source>
        <translation>最快；不支持日语，误读较多。</translation>
    </message>
    <message>
        <source>Featherweight</source>
        <translation>超轻型</translation>
    </message>
    <message>
        <source>The smallest, 2 MB; reads what Tiny reads, slightly less well.</source>
        <translation>最小，2 MB；与“微型”相近，准确度略低。</translation>
    </message>
    <message>
        <source>Accurate and quick; right for nearly everything.</source>
        <translation>准确且快速；几乎适合所有情况。</translation>
    </message>
    <message>
        <source>The most accurate; several times slower.</source>
        <translation>最准确，速度慢数倍。</translation>
    </message>
    <message>
        <source>The previous generation: Chinese, English and Japanese.</source>
        <translation>上一代：中文、英语和日语。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>PP-OCRv5</source>
        <translation>PP-OCRv5</translation>
    </message>
    <message>
        <source>The models of {name} cannot read this page; fetch them again or choose others.</source>
        <translation>“{name}”的模型无法识别此页面；重新下载，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model file {path} may not be read; change its permissions and its folder&apos;s.</source>
        <translation>没有读取模型文件 {path} 的权限；更改该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The models of {name} have to be fetched first.</source>
        <translation>需要先下载“{name}”的模型。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close All</source>
        <translation>全部关闭</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>另有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Pictures, PDFs and projects</source>
        <translation>图片、PDF 和项目</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The picture on the clipboard is too large or damaged; open its file.</source>
        <translation>剪贴板上的图片过大或已损坏；请打开其文件。</translation>
    </message>
    <message>
        <source>There is no picture, file or path on the clipboard; copy one first.</source>
        <translation>剪贴板中没有图片、文件或路径；先复制一个。</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message numerus="yes">
        <source>Pages can be taken from %n video(s) while watching.</source>
        <translation>
            <numerusform>观看时可从 %n 个视频中截取页面。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Choose what to read</source>
        <translation>选择要识别的内容</translation>
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
        <translation>空格</translation>
    </message>
    <message>
        <source>Click a window to read it</source>
        <translation>单击要识别的窗口</translation>
    </message>
    <message>
        <source>Windows cannot be told apart here; drag a region instead</source>
        <translation>此处无法区分窗口；改为拖出一个区域</translation>
    </message>
    <message>
        <source>Drag over what to read</source>
        <translation>拖动选出要识别的内容</translation>
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
        <translation>移动</translation>
    </message>
    <message>
        <source>draw</source>
        <comment>what keys do</comment>
        <translation>框选</translation>
    </message>
    <message>
        <source>10 pixels</source>
        <comment>what keys do</comment>
        <translation>10 像素</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what keys do</comment>
        <translation>识别</translation>
    </message>
    <message>
        <source>window</source>
        <comment>what a key reads</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>active window</source>
        <comment>what a key reads</comment>
        <translation>活动窗口</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>what a key reads</comment>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>last region</source>
        <comment>what a key reads</comment>
        <translation>上次的区域</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <comment>what a key does</comment>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>what a key does</comment>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Go to Page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Page, 1 to {count}:</source>
        <translation>页码（1–{count}）：</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>Click between two characters first to say where to split.</source>
        <translation>先在两个字符之间单击，指明拆分位置。</translation>
    </message>
    <message>
        <source>Nothing doubtful is left.</source>
        <translation>已没有存疑处。</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Fetch Models</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetching models…</source>
        <translation>正在下载模型…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove Page</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <translation>查找文件…</translation>
    </message>
    <message>
        <source>Read Page</source>
        <translation>识别页面</translation>
    </message>
    <message>
        <source>Read All Unread Pages</source>
        <translation>识别所有未识别的页面</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>此页面尚未识别。</translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>此页面没有文字。试试旋转页面，或用更大的模型。</translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>无文字</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation>将图片或 PDF 拖到此处</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Page(s)</source>
        <translation>
            <numerusform>移除 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Page(s)</source>
        <translation>
            <numerusform>移动 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Text from the Screen</source>
        <translation>屏幕文字</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Press Copy to put this on the clipboard</source>
        <translation>按“复制”放入剪贴板</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到文字</translation>
    </message>
    <message>
        <source>There is no text here. Enlarge small text first, or draw a wider region.</source>
        <translation>此处没有文字。小字先放大，或画出更大的区域。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能识别</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changed since it was copied</source>
        <translation>复制后有改动</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>{name} is locked. Its password:</source>
        <translation>{name} 已加密。密码：</translation>
    </message>
    <message>
        <source>That was not the password of {name}. Try again:</source>
        <translation>{name} 的密码不正确。重新输入：</translation>
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
        <translation>用彩色显示文字，便于核对</translation>
    </message>
    <message>
        <source>Drop the signature of signed PDFs</source>
        <translation>去掉已签名 PDF 的签名</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>减小体积</translation>
    </message>
    <message>
        <source>Black and white, smallest</source>
        <translation>黑白，最小</translation>
    </message>
    <message>
        <source>Leave out, text only</source>
        <translation>去掉，仅文字</translation>
    </message>
    <message>
        <source>Pi&amp;ctures:</source>
        <translation>图片(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>质量(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>作者(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be shown because of a fault in the program; see the log.</source>
        <translation>程序故障，无法显示 {name}；详见日志。</translation>
    </message>
</context>
<context>
    <name>PlayerSource</name>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} 不是可播放的视频；将其转换为 MP4。</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} 不存在；检查名称。</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop in its privacy settings, then try again.</source>
        <translation>桌面环境未允许截屏；在其隐私设置中允许 PP-OCR Desktop 截屏，然后重试。</translation>
    </message>
    <message>
        <source>The desktop&apos;s picture of the screen cannot be read; take a screenshot with the desktop&apos;s own means and paste it into the window.</source>
        <translation>无法读取桌面环境截取的屏幕图片；用桌面环境自带的方式截屏，再粘贴到窗口中。</translation>
    </message>
    <message>
        <source>This desktop offers no way to take a picture of the screen; install xdg-desktop-portal with the part for your desktop, such as xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window.</source>
        <translation>此桌面环境无法截屏；安装 xdg-desktop-portal 及适合桌面环境的组件，例如 xdg-desktop-portal-gnome、-kde 或 -wlr，或将截图粘贴到窗口中。</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Not copied</source>
        <translation>未复制</translation>
    </message>
    <message>
        <source>On this desktop only an open window can copy; install wl-clipboard to copy from the tray as well.</source>
        <translation>此桌面环境只有打开的窗口才能复制；安装 wl-clipboard 后也可从托盘复制。</translation>
    </message>
    <message>
        <source>{keys} is free; take it in the settings.</source>
        <translation>{keys} 可用；在设置中采用它。</translation>
    </message>
</context>
<context>
    <name>ProofStrip</name>
    <message>
        <source>No other reading</source>
        <translation>没有其他候选</translation>
    </message>
    <message>
        <source>{character} ({percent} %)</source>
        <translation>{character}（{percent}%）</translation>
    </message>
    <message>
        <source>Alt+Down offers other readings of doubtful letters</source>
        <translation>按 Alt+↓ 查看存疑字符的其他候选</translation>
    </message>
    <message>
        <source>Text of line {number}</source>
        <translation>第 {number} 行的文字</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The picture cannot be read because of a fault in the program; see the log.</source>
        <translation>程序故障，无法识别图片；详见日志。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read Again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs, then read it again.</source>
        <translation>内存不足，无法处理此页面；关闭其他程序后重新识别。</translation>
    </message>
    <message>
        <source>This page cannot be read because of a fault in the program; see the log.</source>
        <translation>程序故障，无法识别此页面；详见日志。</translation>
    </message>
</context>
<context>
    <name>ReadingSpeaker</name>
    <message>
        <source>All pages have been read.</source>
        <translation>所有页面都已识别。</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Text that was read</source>
        <translation>识别出的文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open in Window</source>
        <translation>在窗口中打开</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Join lines into paragraphs</source>
        <translation>将各行连成段落</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>将缩进和间距保留为空格</translation>
    </message>
    <message>
        <source>Join everything into one line</source>
        <translation>全部连成一行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>各行保持原样</translation>
    </message>
    <message>
        <source>One Line</source>
        <translation>一行</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unsaved Work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Save your corrections in a project file?</source>
        <translation>要将修改保存到项目文件中吗？</translation>
    </message>
    <message>
        <source>Do &amp;Not Save</source>
        <translation>不保存(&amp;N)</translation>
    </message>
    <message>
        <source>Otherwise your changes are lost.</source>
        <translation>否则所做的更改会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise it has to be read again, which took %n minute(s).</source>
        <translation>
            <numerusform>否则需要重新识别；此前识别用了 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read in a project file?</source>
        <translation>要将识别结果保存到项目文件中吗？</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Project, pictures stay in their own files</source>
        <translation>项目，图片留在各自的文件中</translation>
    </message>
    <message>
        <source>Project with all pictures in it</source>
        <translation>项目，包含所有图片</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of unsaved work were left behind: {name}</source>
        <translation>
            <numerusform>有 %n 页未保存的内容遗留：{name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>全部 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation>此页面（{number}）</translation>
    </message>
    <message numerus="yes">
        <source>%n selected page(s)</source>
        <translation>
            <numerusform>所选 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages that were read</source>
        <translation>仅已识别的页面</translation>
    </message>
    <message>
        <source>Pages by their numbers</source>
        <translation>按页码指定的页面</translation>
    </message>
    <message>
        <source>Write the numbers of pages, as in 1-3, 7.</source>
        <translation>输入页码，例如 1-3, 7。</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>没有第 {number} 页。</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>macOS does not let PP-OCR Desktop see the screen; allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording, then start it again.</source>
        <translation>macOS 不让 PP-OCR Desktop 查看屏幕；在“系统设置”&gt;“隐私与安全性”&gt;“录屏与系统录音”中允许，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen; take a screenshot with its own means and paste it into the window.</source>
        <translation>系统未提供屏幕图片；用系统自带的方式截屏，再粘贴到窗口中。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name}, page {number},</source>
        <translation>{name} 第 {number} 页</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others}或{last}</translation>
    </message>
    <message>
        <source>{name} has no pixels; save or copy it again.</source>
        <translation>{name} 不含任何像素；重新保存或复制。</translation>
    </message>
    <message>
        <source>{name} is too large with {amount}; make it smaller or cut it into parts of at most {most} megapixels and {side} pixels a side.</source>
        <translation>{name} 太大（{amount}）；缩小，或切分为至多 {most} 百万像素、每边 {side} 像素的部分。</translation>
    </message>
    <message>
        <source>{name} is missing; choose a page that the file has.</source>
        <translation>{name} 不存在；选择文件中已有的页面。</translation>
    </message>
    <message>
        <source>{name} is cut short or damaged; save or copy it again.</source>
        <translation>{name} 不完整或已损坏；重新保存或复制。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or make it smaller.</source>
        <translation>内存不足，无法打开 {name}；关闭其他程序，或将其缩小。</translation>
    </message>
    <message>
        <source>{name} may not be opened; change its permissions or copy it to another place.</source>
        <translation>没有权限打开 {name}；更改其权限，或复制到其他位置。</translation>
    </message>
    <message>
        <source>{name} has a name that is too long; check how it is spelled.</source>
        <translation>{name} 的名称太长；检查拼写。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); copy it to another disk and try again.</source>
        <translation>无法读取 {name}（{reason}）；复制到其他磁盘后重试。</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes); save or copy it again.</source>
        <translation>{name} 是空文件（0 字节）；重新保存或复制。</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a PDF; choose a {formats} file.</source>
        <translation>{name} 既不是图片也不是 PDF；选择以下格式的文件：{formats}。</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that cannot be read; save a copy without encryption.</source>
        <translation>{name} 的加密方式无法读取；保存一份未加密的副本。</translation>
    </message>
    <message>
        <source>{name} is locked by another password than the one given; check it.</source>
        <translation>{name} 的密码与给出的不同；检查密码。</translation>
    </message>
    <message>
        <source>{name} has no pages; export it again.</source>
        <translation>{name} 没有页面；重新导出。</translation>
    </message>
    <message>
        <source>{name} is damaged or a rare kind of {kind}; save it again as PNG.</source>
        <translation>{name} 已损坏，或是少见的 {kind} 变体；另存为 PNG。</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is full; free some space, then try again.</source>
        <translation>磁盘已满，无法写入 {path}；腾出空间后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission; choose another folder.</source>
        <translation>没有权限，无法写入 {path}；选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission or another program has it open; choose another folder.</source>
        <translation>没有权限，或其他程序已打开该文件，无法写入 {path}；选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} 是文件夹；请输入文件名。</translation>
    </message>
    <message>
        <source>{path} is write-protected; take the protection off, or choose another name.</source>
        <translation>{path} 处于写保护状态；解除写保护，或选择其他名称。</translation>
    </message>
    <message>
        <source>{path} cannot be written because {folder} is not a folder; choose another one.</source>
        <translation>{folder} 不是文件夹，无法写入 {path}；选择其他文件夹。</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk; choose a shorter one.</source>
        <translation>名称 {name} 对此磁盘来说太长；选择更短的名称。</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is read-only; choose another folder.</source>
        <translation>磁盘为只读，无法写入 {path}；选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>无法写入 {path}（{reason}）；选择其他位置。</translation>
    </message>
    <message>
        <source>{path} is not a project of PP-OCR Desktop; choose a .ppocr file.</source>
        <translation>{path} 不是 PP-OCR Desktop 的项目；选择 .ppocr 文件。</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of PP-OCR Desktop; update this program, then open it again.</source>
        <translation>{path} 由更新版本的 PP-OCR Desktop 保存；更新本程序后再打开。</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged; open an earlier copy of it, or the pictures themselves.</source>
        <translation>{path} 不完整或已损坏；打开其早先的副本，或直接打开图片。</translation>
    </message>
    <message>
        <source>{path} needs more memory than is free; close other programs, then try again.</source>
        <translation>内存不足，无法打开 {path}；关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>{path} does not exist; it may have been moved or renamed.</source>
        <translation>{path} 不存在；可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>{path} is open in another window or on another computer; close it there first, or open a copy of it.</source>
        <translation>{path} 已在其他窗口或其他计算机上打开；先在那里关闭，或打开其副本。</translation>
    </message>
    <message>
        <source>{path} is one of the project&apos;s own pictures; choose another name.</source>
        <translation>{path} 是项目自身的图片；选择其他名称。</translation>
    </message>
    <message>
        <source>{name} cannot be copied into the project ({reason}); save the project without the pictures themselves.</source>
        <translation>无法将 {name} 复制到项目中（{reason}）；保存项目时不要包含图片本身。</translation>
    </message>
    <message>
        <source>The unsaved work on {title} is damaged; discard it and open {origin} again.</source>
        <translation>{title} 的未保存内容已损坏；放弃它，并重新打开 {origin}。</translation>
    </message>
    <message>
        <source>The model file {file} cannot be fetched ({reasons}); check the network connection, then try again.</source>
        <translation>无法下载模型文件 {file}（{reasons}）；检查网络连接后重试。</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}; check the network connection, then try again.</source>
        <translation>无法连接 {host}：{reason}；检查网络连接后重试。</translation>
    </message>
    <message>
        <source>{host} answers {answer}; try again later.</source>
        <translation>{host} 返回 {answer}；稍后重试。</translation>
    </message>
    <message>
        <source>What {host} says about new versions is damaged; try again later.</source>
        <translation>{host} 提供的新版本信息已损坏；稍后重试。</translation>
    </message>
    <message>
        <source>What {host} says about new versions is not signed by the makers of this one and is not trusted; download nothing from there.</source>
        <translation>{host} 提供的新版本信息没有本程序作者的签名，不可信任；不要从那里下载任何内容。</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop does not know where new versions are announced; look where you got it from.</source>
        <translation>此 PP-OCR Desktop 副本不知道新版本在何处发布；到获取它的地方查看。</translation>
    </message>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} 不是可播放的视频；将其转换为 MP4。</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} 不存在；检查名称。</translation>
    </message>
    <message>
        <source>{name} cannot be read, for this program was built without video; give it a folder of pictures.</source>
        <translation>无法读取 {name}，因为此程序不含视频功能；改为指定图片文件夹。</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); correct it or search for plain text.</source>
        <translation>模式 {pattern} 不是正则表达式（{reason}）；更正它，或按普通文本查找。</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes too long; write it with fewer nested repetitions.</source>
        <translation>模式 {pattern} 耗时过长；减少嵌套的重复。</translation>
    </message>
    <message>
        <source>PP-OCR Desktop cannot be made to start at login ({reason}); add it to the startup programs in your desktop&apos;s settings.</source>
        <translation>无法让 PP-OCR Desktop 在登录时启动（{reason}）；在桌面环境的设置中将其加入启动程序。</translation>
    </message>
    <message>
        <source>{name} is damaged or not there any more; save or copy it again.</source>
        <translation>{name} 已损坏或不复存在；重新保存或复制。</translation>
    </message>
    <message>
        <source>{name} is not there any more or cannot be read ({reason}); put it back and try again.</source>
        <translation>{name} 不复存在或无法读取（{reason}）；放回原处后重试。</translation>
    </message>
    <message>
        <source>{name}, page {number}, is not there any more; open the file anew.</source>
        <translation>{name} 第 {number} 页已不存在；重新打开文件。</translation>
    </message>
    <message>
        <source>{names} cannot be made into a PDF because of damage inside; open it in another program and save it there first.</source>
        <translation>{names} 内部已损坏，无法制成 PDF；先在其他程序中打开并保存。</translation>
    </message>
    <message>
        <source>{name} is locked; its password has to be entered first.</source>
        <translation>{name} 已加密；先输入密码。</translation>
    </message>
    <message>
        <source>{name} does not exist; it may have been moved or renamed.</source>
        <translation>{name} 不存在；可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures or PDFs; choose a file or a folder with some.</source>
        <translation>文件夹 {name} 中没有图片或 PDF；选择一个文件，或含有它们的文件夹。</translation>
    </message>
    <message>
        <source>{name} is not a file; choose a picture or a PDF.</source>
        <translation>{name} 不是文件；选择图片或 PDF。</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} 已存在；选择其他名称。</translation>
    </message>
    <message>
        <source>Models cannot be stored in {folder} ({reason}); make room there.</source>
        <translation>无法将模型保存到 {folder}（{reason}）；在那里腾出空间。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there.</source>
        <translation>无法在 {folder} 中保护未保存的内容（{reason}）；先保存，再在那里腾出空间。</translation>
    </message>
    <message>
        <source>{name} carries a digital signature, which text added to it would break; allow a copy without the signature.</source>
        <translation>{name} 带有数字签名，加入文字会使其失效；允许生成去掉签名的副本。</translation>
    </message>
    <message>
        <source>{name} may be read but neither copied from nor changed; open it with its owner&apos;s password.</source>
        <translation>{name} 只可阅读，不可复制或更改；用所有者密码打开。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Those that must be readable; if none is checked, all that the model knows.</source>
        <translation>必须能识别的语言；不勾选即为所有语言。</translation>
    </message>
    <message>
        <source>Turned pages</source>
        <translation>方向不正的页面</translation>
    </message>
    <message>
        <source>Pages that lie on their side or upside down.</source>
        <translation>横放或上下颠倒的页面。</translation>
    </message>
    <message>
        <source>Notice and read upright</source>
        <translation>检测方向，转正后识别</translation>
    </message>
    <message>
        <source>Read as they are</source>
        <translation>按原样识别</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>阅读顺序</translation>
    </message>
    <message>
        <source>Rows help where a form or receipt is taken for columns.</source>
        <translation>表单或收据被误当作分栏时，按横行更合适。</translation>
    </message>
    <message>
        <source>Follow columns and vertical text</source>
        <translation>按分栏和竖排文字</translation>
    </message>
    <message>
        <source>In rows across the page</source>
        <translation>按贯穿页面的横行</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <source>Using fewer leaves more of the computer to other programs.</source>
        <translation>用得少些，可为其他程序留出更多资源。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Used where it reads the same in less time; About tells what computes.</source>
        <translation>识别结果相同而用时更短时使用；“关于”中说明由什么计算。</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>最快的</translation>
    </message>
    <message>
        <source>None, only the processor</source>
        <translation>无，仅处理器</translation>
    </message>
    <message>
        <source>Minimum certainty</source>
        <translation>最低可信度</translation>
    </message>
    <message>
        <source>Lines read with less certainty than this are left out.</source>
        <translation>可信度低于此值的行会被略去。</translation>
    </message>
    <message>
        <source>Of menus and messages; it does not affect reading.</source>
        <translation>菜单和消息的语言；不影响识别。</translation>
    </message>
    <message>
        <source>Whether lines are joined, and indentation and gaps kept.</source>
        <translation>是否将各行相连，是否保留缩进和间距。</translation>
    </message>
    <message>
        <source>With its layout</source>
        <translation>保留版式</translation>
    </message>
    <message>
        <source>In any program: draw a region and get its text.</source>
        <translation>在任何程序中：画一个区域即可得到其中的文字。</translation>
    </message>
    <message>
        <source>The tray menu lists the last ten.</source>
        <translation>托盘菜单列出最近十条。</translation>
    </message>
    <message>
        <source>Hotkeys then work while no window is open.</source>
        <translation>这样没有打开窗口时快捷键也有效。</translation>
    </message>
    <message>
        <source>Stay in the tray: this desktop has no tray</source>
        <translation>留在托盘：此桌面环境没有托盘</translation>
    </message>
    <message>
        <source>Without a window; the program waits in the tray.</source>
        <translation>不打开窗口；程序在托盘中。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>跟随系统（{language}）</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>复制的文字</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>按段落</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>The format that Export begins with.</source>
        <translation>导出时默认选中的格式。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Reads the last region again without asking.</source>
        <translation>不再询问，直接再次识别上次的区域。</translation>
    </message>
    <message>
        <source>Read clipboard</source>
        <translation>识别剪贴板</translation>
    </message>
    <message>
        <source>Reads the picture on the clipboard.</source>
        <translation>识别剪贴板中的图片。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The text is on the clipboard in any case.</source>
        <translation>无论如何，文字都会放入剪贴板。</translation>
    </message>
    <message>
        <source>Show in a small panel</source>
        <translation>显示在小面板中</translation>
    </message>
    <message>
        <source>Show as a notification</source>
        <translation>以通知显示</translation>
    </message>
    <message>
        <source>Recent results</source>
        <translation>最近结果</translation>
    </message>
    <message>
        <source>Keep them after quitting</source>
        <translation>退出后保留</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在托盘</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>登录时</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>在托盘中启动</translation>
    </message>
    <message>
        <source>Start in the tray: this desktop has no tray</source>
        <translation>在托盘中启动：此桌面环境没有托盘</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>复制和导出</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>将此分类恢复为初始设置</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} 已用于“{action}”。</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Camera picture {number}</source>
        <translation>摄像头图片 {number}</translation>
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
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines or text</source>
        <translation>行或文字</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Camera or recording</source>
        <translation>摄像头或录像</translation>
    </message>
    <message>
        <source>What to watch: a camera, a video or a folder of pictures</source>
        <translation>要查看的来源：摄像头、视频或图片文件夹</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>无摄像头</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>视频…</translation>
    </message>
    <message>
        <source>Folder of Pictures…</source>
        <translation>图片文件夹…</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>视频 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>识别进度</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful (F8)</source>
        <translation>
            <numerusform>%n 处存疑（F8）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reading page {number} … {percent} %</source>
        <translation>正在识别第 {number} 页… {percent}%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>剩余约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>剩余约 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The region {region} lies outside all screens; choose one within them.</source>
        <translation>区域 {region} 在所有屏幕之外；在屏幕内另选一个。</translation>
    </message>
</context>
<context>
    <name>TextDelegate</name>
    <message>
        <source>Text of line {number}</source>
        <translation>第 {number} 行的文字</translation>
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
        <translation>将段落的各行相连</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>各行保持原样</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>将缩进和间距保留为空格</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文字</translation>
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
        <translation>拖出一个框，或用方向键（按住 Shift 调整大小）和 Enter 键。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture a Region</source>
        <translation>截取区域(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Region</source>
        <translation>重复上次的区域(&amp;R)</translation>
    </message>
    <message>
        <source>Read Clip&amp;board</source>
        <translation>识别剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>摄像头(&amp;M)</translation>
    </message>
    <message>
        <source>Recent Res&amp;ults</source>
        <translation>最近结果(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open PP-OCR Desktop</source>
        <translation>打开 PP-OCR Desktop(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The check for updates failed because of a fault in the program; see the log.</source>
        <translation>程序故障，检查更新失败；详见日志。</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for Updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>正在查询最新版本</translation>
    </message>
    <message>
        <source>Open Download Page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>正在检查新版本…</translation>
    </message>
    <message>
        <source>The program asks only when you do, and installs nothing.</source>
        <translation>仅在手动检查时查询，不安装任何内容。</translation>
    </message>
    <message>
        <source>Version {version} is available. You have {current}.</source>
        <translation>有新版本 {version}。当前为 {current}。</translation>
    </message>
    <message>
        <source>The check for updates failed.</source>
        <translation>检查更新失败。</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>当前已是最新版本 {version}。</translation>
    </message>
</context>
</TS>
