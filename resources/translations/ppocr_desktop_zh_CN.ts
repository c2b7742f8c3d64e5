<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PP-OCR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the text in pictures and PDFs, on this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License, Version 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures and PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;pture from Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a region of the screen and copy its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the Same Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the region that was read last once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pages with all corrections in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was read as text, table or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text, lines or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Li&amp;nes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Paragrap&amp;hs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the picture or files on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Doubtful Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box around text; it is read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split at the Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Line Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this page again with the chosen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;All Pages Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;Only Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area; nothing outside it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an area; nothing in it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Area&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what a camera sees, and take pages of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a page of the picture and read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Text in View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a page whenever the picture is sharp and still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Straighten Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take only the sheet of paper, as seen from straight above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture as a mirror would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the live picture to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Te&amp;xt in View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay what was read over the live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Text in Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay what was read over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the picture to select its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;elect Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, move and reshape the boxes of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Log File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About PP-OCR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>&amp;Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Opening the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraSource</name>
    <message>
        <source>{camera} cannot be used; close the program that uses it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} was unplugged; plug it in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} gives no pictures; another program may be using it, or its cover is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera needs a part of Qt that is not installed; run &apos;pip install {package}&apos;, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera; plug one in, or open a video instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the camera in the question that the system asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not use the camera; allow it in the system&apos;s privacy settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no picture on the clipboard; copy one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search all commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Remove This Area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Click to take no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A picture of the screen is taken in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Exported to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be copied because of a fault; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied a table with %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These lines do not form a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Edit Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Reading Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Only Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Turn %n Page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %n Line(s) Again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or folders here to read them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture of each page before its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Them First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (searchable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Replace them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is what the pages were read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed because of a fault in the program; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is still open; export it to be safe. Copy the details to report the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{width} × {height} · {rate} pictures/s · {delay} s behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>This video cannot be played because of a fault in the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have lost their file, such as {name}; put it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) come from a file that is no longer what it was, such as {name}; read them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be used because of a fault in the program; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{current} of {count} on %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindControls</name>
    <message>
        <source>Find on all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text, lines joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with words and positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of lines, safe in spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of lines, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in their columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hOCR for PDF tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTO for archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAGE for archives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintPage</name>
    <message>
        <source>The text of the page appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text appears here once the page has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotkeyEditor</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has it under {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {keys} now, in any window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came. Another program may keep these keys to itself; choose others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotkeyNotice</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>{keys} belongs to another program or to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is needed for typing; press it with Ctrl, Alt or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not allow it; its keyboard settings can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the command “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read text off the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the last region again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of the action; press the new ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language that must be readable; another model may be needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesEditor</name>
    <message>
        <source>Find a language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % sure, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveSession</name>
    <message>
        <source>Reading has failed because of a fault in the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to read with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to read with: larger ones are slower and make fewer mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Click between two characters first to say where to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing doubtful is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Page {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the model is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model reads all the checked languages together; uncheck some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are missing; add their folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be fetched once: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFetcher</name>
    <message>
        <source>The model cannot be fetched because of a fault in the program; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Read Again &amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest; knows no Japanese and misreads more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact and quick; right for nearly everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most exact, several times slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP-OCRv5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generation before: Chinese, English and Japanese.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, PDFs and projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture, file or path on the clipboard; copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the password of {name}. Try again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked. Its password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Choose what to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a window to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows cannot be told apart here; drag a region instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over what to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <comment>what keys do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <comment>what keys do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 pixels</source>
        <comment>what keys do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>what keys do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <comment>what a key reads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <comment>what a key reads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last region</source>
        <comment>what a key reads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Fetch Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models of {name} have to be fetched first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Text from the Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Copy to put this on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text here. Enlarge small text first, or draw a wider region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfChoices</name>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text in color, to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the signature of signed PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white, smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;ctures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be shown because of a fault in the program; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop in its privacy settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s picture of the screen cannot be read; take a screenshot with the desktop&apos;s own means and paste it into the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop offers no way to take a picture of the screen; install xdg-desktop-portal with the part for your desktop, such as xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofStrip</name>
    <message>
        <source>No other reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{character} ({percent} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down offers other readings of doubtful letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of line {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The picture cannot be read because of a fault in the program; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be read because of a fault in the program; see the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Text that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join lines to paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join everything to one line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unsaved Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your corrections in a project file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise what you changed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project, pictures stay in their own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project with all pictures in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of unsaved work were left behind: {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>macOS does not let PP-OCR Desktop see the screen; allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave no picture of the screen; take a screenshot with its own means and paste it into the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be readable; with nothing checked, all that the model knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that lie on their side or upside down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice and read upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows help where a form or receipt is taken for columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow columns and vertical text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In rows across the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer leave more of the computer to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are read less surely than this are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of menus and messages; it changes nothing about reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the lines of a paragraph are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format that Export begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any program: draw a region and have its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the last region again without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in a small panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray menu has the last ten; a file keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them after quitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then hotkeys work while no window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray: this desktop has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window; the tray has the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this section back to how it came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines or text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Camera or recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch: a camera, a video or a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful (F8)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading page {number} … {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The region {region} lies outside all screens; choose one within them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDelegate</name>
    <message>
        <source>Text of line {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture a Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat Last Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Res&amp;ults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open PP-OCR Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
