<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PP-OCR Desktop</source>
        <translation>Über PP-OCR Desktop</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Reads the text in pictures and PDFs, on this computer and nowhere else.</source>
        <translation>Liest den Text in Bildern und PDFs, auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>Free software under the Apache License, Version 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz, Version 2.0.</translation>
    </message>
</context>
<context>
    <name>ActionTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open pictures and PDFs</source>
        <translation>Bilder und PDFs öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Page</source>
        <translation>&amp;Beispielseite öffnen</translation>
    </message>
    <message>
        <source>Ca&amp;pture from Screen</source>
        <translation>&amp;Vom Bildschirm lesen</translation>
    </message>
    <message>
        <source>Read a region of the screen and copy its text</source>
        <translation>Einen Ausschnitt des Bildschirms lesen und seinen Text kopieren</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Capture the Same Re&amp;gion</source>
        <translation>&amp;Gleichen Ausschnitt lesen</translation>
    </message>
    <message>
        <source>Read the last region of the screen again</source>
        <translation>Den zuletzt gelesenen Ausschnitt noch einmal lesen</translation>
    </message>
    <message>
        <source>Save what was read as a text file, table or document</source>
        <translation>Das Gelesene als Textdatei, Tabelle oder Dokument speichern</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Keep the pages with all corrections in one file</source>
        <translation>Die Seiten mit allen Korrekturen in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text, lines or page</source>
        <translation>Ausgewählten Text, Zeilen oder Seite kopieren</translation>
    </message>
    <message>
        <source>Copy as Li&amp;nes</source>
        <translation>Als &amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as Paragrap&amp;hs</source>
        <translation>Als A&amp;bsätze kopieren</translation>
    </message>
    <message>
        <source>Copy with La&amp;yout</source>
        <translation>Mit La&amp;yout kopieren</translation>
    </message>
    <message>
        <source>Copy with indentation and gaps as spaces</source>
        <translation>Mit Einrückungen und Lücken als Leerzeichen kopieren</translation>
    </message>
    <message>
        <source>Copy Pa&amp;ge</source>
        <translation>&amp;Seite kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation>Alle Seiten ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Read the picture or files on the clipboard</source>
        <translation>Bild oder Dateien aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Edit Line</source>
        <translation>Ze&amp;ile bearbeiten</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>Nächste &amp;unsichere Stelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious Doubtful Place</source>
        <translation>&amp;Vorige unsichere Stelle</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Ersetze&amp;n&#xa0;…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;New Box</source>
        <translation>&amp;Neuer Rahmen</translation>
    </message>
    <message>
        <source>Draw a box around text; it is read at once</source>
        <translation>Einen Rahmen um Text ziehen; er wird sofort gelesen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Split at the Cursor</source>
        <translation>Am Cursor &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Read Line Again</source>
        <translation>&amp;Zeile erneut lesen</translation>
    </message>
    <message>
        <source>Mark as &amp;Correct</source>
        <translation>Als &amp;richtig markieren</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>&amp;Früher einordnen</translation>
    </message>
    <message>
        <source>Put the line one place earlier in the reading order</source>
        <translation>Die Zeile in der Lesereihenfolge um eine Stelle nach vorn rücken</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>&amp;Später einordnen</translation>
    </message>
    <message>
        <source>Put the line one place later in the reading order</source>
        <translation>Die Zeile in der Lesereihenfolge um eine Stelle nach hinten rücken</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Read this page again with the chosen model</source>
        <translation>Diese Seite mit dem gewählten Modell erneut lesen</translation>
    </message>
    <message>
        <source>Read &amp;All Pages Again</source>
        <translation>&amp;Alle Seiten erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Pause Reading</source>
        <translation>Lesen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Cancel Reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Read &amp;Only Here</source>
        <translation>&amp;Nur hier lesen</translation>
    </message>
    <message>
        <source>Draw an area; nothing outside it is read</source>
        <translation>Einen Bereich aufziehen; außerhalb wird nichts gelesen</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>H&amp;ier nicht lesen</translation>
    </message>
    <message>
        <source>Draw an area; nothing in it is read</source>
        <translation>Einen Bereich aufziehen; darin wird nichts gelesen</translation>
    </message>
    <message>
        <source>Remove Area&amp;s</source>
        <translation>Bereiche ent&amp;fernen</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn Ri&amp;ght</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Nä&amp;chste Seite</translation>
    </message>
    <message>
        <source>Go &amp;to Page…</source>
        <translation>Zu Seite &amp;gehen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>&amp;Seite entfernen</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Live Picture</source>
        <translation>&amp;Livebild</translation>
    </message>
    <message>
        <source>Read what a camera sees, and take pages of it</source>
        <translation>Lesen, was eine Kamera sieht, und Seiten davon aufnehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>&amp;Take Page</source>
        <translation>Seite &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Make a page of the picture and read it</source>
        <translation>Aus dem Bild eine Seite machen und sie lesen</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>Das Bild einfrieren</translation>
    </message>
    <message>
        <source>&amp;Copy Text in View</source>
        <translation>Text im Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Take &amp;Automatically</source>
        <translation>A&amp;utomatisch aufnehmen</translation>
    </message>
    <message>
        <source>Take a page whenever the picture is sharp and still</source>
        <translation>Eine Seite aufnehmen, sobald das Bild scharf und ruhig ist</translation>
    </message>
    <message>
        <source>&amp;Straighten Paper</source>
        <translation>Papier &amp;entzerren</translation>
    </message>
    <message>
        <source>Take only the sheet of paper, as seen from straight above</source>
        <translation>Nur das Blatt aufnehmen, wie genau von oben gesehen</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Spiegeln</translation>
    </message>
    <message>
        <source>Flip the picture as in a mirror</source>
        <translation>Das Bild wie in einem Spiegel zeigen</translation>
    </message>
    <message>
        <source>Lay the text that was read over the live picture</source>
        <translation>Das Gelesene über das Livebild legen</translation>
    </message>
    <message>
        <source>Turn &amp;Picture</source>
        <translation>Bild &amp;drehen</translation>
    </message>
    <message>
        <source>Turn the live picture to the right</source>
        <translation>Das Livebild nach rechts drehen</translation>
    </message>
    <message>
        <source>Show Te&amp;xt in View</source>
        <translation>&amp;Text im Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Back to the Pages</source>
        <translation>&amp;Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show &amp;Boxes</source>
        <translation>&amp;Rahmen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Text in Place</source>
        <translation>&amp;Text im Bild zeigen</translation>
    </message>
    <message>
        <source>Lay the text that was read over the picture</source>
        <translation>Das Gelesene über das Bild legen</translation>
    </message>
    <message>
        <source>Select Te&amp;xt</source>
        <translation>Te&amp;xt auswählen</translation>
    </message>
    <message>
        <source>Drag over the picture to select its text</source>
        <translation>Über das Bild ziehen, um seinen Text auszuwählen</translation>
    </message>
    <message>
        <source>S&amp;elect Boxes</source>
        <translation>Rahmen auswä&amp;hlen</translation>
    </message>
    <message>
        <source>Choose, move and reshape the boxes of lines</source>
        <translation>Rahmen von Zeilen auswählen, verschieben und umformen</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>Vor&amp;iger Teil des Fensters</translation>
    </message>
    <message>
        <source>Pa&amp;ges Panel</source>
        <translation>Leiste „S&amp;eiten“</translation>
    </message>
    <message>
        <source>&amp;Lines Panel</source>
        <translation>Leiste „&amp;Zeilen“</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>Befehle &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Nach &amp;Updates suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;Log File</source>
        <translation>&amp;Protokolldatei zeigen</translation>
    </message>
    <message>
        <source>&amp;About PP-OCR Desktop</source>
        <translation>Ü&amp;ber PP-OCR Desktop</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Page(s)</source>
        <translation>
            <numerusform>%n &amp;Seite entfernen</numerusform>
            <numerusform>%n &amp;Seiten entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Opening the camera…</source>
        <translation>Kamera wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Text kopiert.</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>Es gibt keinen Text zum Kopieren.</translation>
    </message>
    <message>
        <source>Page taken.</source>
        <translation>Seite aufgenommen.</translation>
    </message>
</context>
<context>
    <name>CameraSource</name>
    <message>
        <source>{camera} cannot be used; close the program that uses it, then try again.</source>
        <translation>{camera} lässt sich nicht verwenden; das Programm schließen, das die Kamera benutzt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{camera} was unplugged; plug it in, then try again.</source>
        <translation>{camera} wurde abgezogen; wieder anschließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{camera} gives no pictures; another program may be using it, or its cover is closed.</source>
        <translation>{camera} liefert keine Bilder; vielleicht benutzt ein anderes Programm die Kamera, oder ihre Blende ist zu.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera needs a part of Qt that is not installed; run &apos;pip install {package}&apos;, then try again.</source>
        <translation>Für die Kamera fehlt ein Teil von Qt; „pip install {package}“ ausführen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no camera; plug one in, or open a video instead.</source>
        <translation>Es gibt keine Kamera; eine anschließen oder stattdessen ein Video öffnen.</translation>
    </message>
    <message>
        <source>The camera&apos;s part of Qt does not load ({reason}); install what it lacks, then try again.</source>
        <translation>Der Kamerateil von Qt lässt sich nicht laden ({reason}); das Fehlende installieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop came without its camera part; install the package ppocr-desktop-camera, or open a video instead.</source>
        <translation>Diese Kopie von PP-OCR Desktop enthält keinen Kamerateil; das Paket ppocr-desktop-camera installieren oder stattdessen ein Video öffnen.</translation>
    </message>
    <message>
        <source>Allow the camera when the system asks.</source>
        <translation>Die Kamera erlauben, wenn das System fragt.</translation>
    </message>
    <message>
        <source>This program may not use the camera; allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Dieses Programm darf die Kamera nicht benutzen; in den Datenschutzeinstellungen des Systems erlauben, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no picture on the clipboard; copy one, then try again.</source>
        <translation>In der Zwischenablage ist kein Bild; eines kopieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>Das Bild in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Bildschirm {number}</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search all commands</source>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>Kein passender Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Remove This Area</source>
        <translation>Diesen Bereich entfernen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Page(s)…</source>
        <translation>
            <numerusform>%n Seite &amp;exportieren&#xa0;…</numerusform>
            <numerusform>%n Seiten &amp;exportieren&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Click to take no picture</source>
        <translation>Klicken, um kein Bild aufzunehmen</translation>
    </message>
    <message numerus="yes">
        <source>A picture of the screen is taken in %n second(s)</source>
        <translation>
            <numerusform>In&#xa0;%n Sekunde wird der Bildschirm aufgenommen</numerusform>
            <numerusform>In&#xa0;%n Sekunden wird der Bildschirm aufgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Exported to {name}.</source>
        <translation>Nach {name} exportiert.</translation>
    </message>
    <message>
        <source>It opens with the password of {name}.</source>
        <translation>Die Datei öffnet sich mit dem Passwort von {name}.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Checked by reading it back: {found} of %n word(s) found, off by {percent} % of a line’s height on average.</source>
        <translation>
            <numerusform>Zur Probe zurückgelesen: {found} von %n Wort gefunden, im Mittel um {percent}&#xa0;% der Zeilenhöhe versetzt.</numerusform>
            <numerusform>Zur Probe zurückgelesen: {found} von %n Wörtern gefunden, im Mittel um {percent}&#xa0;% der Zeilenhöhe versetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be copied because of a fault in the program; see the log.</source>
        <translation>Der Text lässt sich wegen eines Fehlers im Programm nicht kopieren; siehe Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>Es gibt keinen Text zum Kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copied a table with %n row(s).</source>
        <translation>
            <numerusform>Tabelle mit&#xa0;%n Reihe kopiert.</numerusform>
            <numerusform>Tabelle mit&#xa0;%n Reihen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines do not form a table.</source>
        <translation>Diese Zeilen bilden keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>Auf dieser Seite ist keine Tabelle.</translation>
    </message>
</context>
<context>
    <name>DocumentName</name>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} und&#xa0;%n weitere</numerusform>
            <numerusform>{name} und&#xa0;%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropMarker</name>
    <message>
        <source>Drop to open the project</source>
        <translation>Loslassen, um das Projekt zu öffnen</translation>
    </message>
    <message>
        <source>Drop to watch the video</source>
        <translation>Loslassen, um das Video anzusehen</translation>
    </message>
    <message>
        <source>Drop to add pages</source>
        <translation>Loslassen, um Seiten hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Edit Line</source>
        <translation>Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Mark as Correct</source>
        <translation>Als richtig markieren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>Change Reading Order</source>
        <translation>Lesereihenfolge ändern</translation>
    </message>
    <message>
        <source>Change Box</source>
        <translation>Rahmen ändern</translation>
    </message>
    <message>
        <source>Read Only Here</source>
        <translation>Nur hier lesen</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation>Hier nicht lesen</translation>
    </message>
    <message>
        <source>Remove Area</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Remove Areas</source>
        <translation>Bereiche entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n Page(s)</source>
        <translation>
            <numerusform>%n Seite drehen</numerusform>
            <numerusform>%n Seiten drehen</numerusform>
        </translation>
    </message>
    <message>
        <source>New Box</source>
        <translation>Neuer Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n Line(s) Again</source>
        <translation>
            <numerusform>%n Zeile erneut lesen</numerusform>
            <numerusform>%n Zeilen erneut lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again, with the same result.</source>
        <translation>Erneut gelesen, mit demselben Ergebnis.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>They stay on this computer.</source>
        <translation>Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or folders here to read them</source>
        <translation>Bilder, PDFs oder Ordner zum Lesen hierher ziehen</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Put a picture of each page before its text</source>
        <translation>Vor den Text jeder Seite ihr Bild setzen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>&amp;Seiten:</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Nummern:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datei:</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Read Them First</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read</source>
        <translation>
            <numerusform>%n davon ließ sich nicht lesen</numerusform>
            <numerusform>%n davon ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read yet</source>
        <translation>
            <numerusform>davon&#xa0;%n noch nicht gelesen</numerusform>
            <numerusform>davon&#xa0;%n noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed because of a fault in the program; see the log.</source>
        <translation>Der Export ist an einem Fehler im Programm gescheitert; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>{name} (searchable)</source>
        <translation>{name} (durchsuchbar)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Replace them?</source>
        <translation>
            <numerusform>%n der Dateien gibt es schon. Ersetzen?</numerusform>
            <numerusform>%n der Dateien gibt es schon. Ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This would overwrite the file that the pages were read from.</source>
        <translation>Das würde die Datei überschreiben, aus der die Seiten gelesen wurden.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>FailedPages</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n Seite ließ sich nicht lesen.</numerusform>
            <numerusform>%n Seiten ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Fehler im Programm</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is still open; export it to be safe. Copy the details to report the fault.</source>
        <translation>Etwas ist schiefgegangen, was nicht sein sollte. Das Dokument ist noch offen; zur Sicherheit exportieren. Um den Fehler zu melden, die Einzelheiten kopieren.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{width} × {height} · {rate} pictures/s · {delay} s behind</source>
        <translation>{width} × {height} · {rate} Bilder/s · {delay}&#xa0;s Verzug</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>Find {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>Find Files</source>
        <translation>Dateien suchen</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>This video cannot be played because of a fault in the program.</source>
        <translation>Dieses Video lässt sich wegen eines Fehlers im Programm nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} has changed since it was read; read it again.</source>
        <translation>{name} hat sich seit dem Lesen geändert; erneut lesen.</translation>
    </message>
    <message>
        <source>{count} files have changed since they were read, such as {name}; read them again.</source>
        <translation>{count} Dateien haben sich seit dem Lesen geändert, zum Beispiel {name}; erneut lesen.</translation>
    </message>
    <message>
        <source>{name} is not there any more; put it back.</source>
        <translation>{name} fehlt; die Datei muss zurück an ihren Ort.</translation>
    </message>
    <message>
        <source>{count} files are not there any more, such as {name}; put them back.</source>
        <translation>{count} Dateien fehlen, zum Beispiel {name}; sie müssen zurück an ihren Ort.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation>In {name} gespeichert.</translation>
    </message>
    <message>
        <source>The file cannot be used because of a fault in the program; see the log.</source>
        <translation>Die Datei lässt sich wegen eines Fehlers im Programm nicht verwenden; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>{current} of {count} on %n page(s)</source>
        <translation>
            <numerusform>{current} von {count} auf&#xa0;%n Seite</numerusform>
            <numerusform>{current} von {count} auf&#xa0;%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Match(es)</source>
        <translation>
            <numerusform>%n Treffer ersetzen</numerusform>
            <numerusform>%n Treffer ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindControls</name>
    <message>
        <source>Find on all pages</source>
        <translation>Auf allen Seiten suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Show replace</source>
        <translation>Ersetzen einblenden</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace All {count}</source>
        <translation>Alle {count} ersetzen</translation>
    </message>
    <message>
        <source>Hide replace</source>
        <translation>Ersetzen ausblenden</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Plain text, lines joined</source>
        <translation>Nur Text, Zeilen verbunden</translation>
    </message>
    <message>
        <source>Plain text, layout kept</source>
        <translation>Nur Text, Layout erhalten</translation>
    </message>
    <message>
        <source>JSON with words and positions</source>
        <translation>JSON mit Wörtern und Positionen</translation>
    </message>
    <message>
        <source>Table of lines, safe in spreadsheets</source>
        <translation>Tabelle der Zeilen, sicher für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Table of lines, unchanged</source>
        <translation>Tabelle der Zeilen, unverändert</translation>
    </message>
    <message>
        <source>Tables in their columns</source>
        <translation>Tabellen in ihren Spalten</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>Durchsuchbares PDF</translation>
    </message>
    <message>
        <source>hOCR for PDF tools</source>
        <translation>hOCR für PDF-Werkzeuge</translation>
    </message>
    <message>
        <source>ALTO for archives</source>
        <translation>ALTO für Archive</translation>
    </message>
    <message>
        <source>PAGE for archives</source>
        <translation>PAGE für Archive</translation>
    </message>
</context>
<context>
    <name>HintPage</name>
    <message>
        <source>The text of the page appears here.</source>
        <translation>Hier erscheint der Text der Seite.</translation>
    </message>
    <message>
        <source>The text appears here once the page has been read.</source>
        <translation>Hier erscheint der Text, sobald die Seite gelesen ist.</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>Kein Text auf dieser Seite. Vielleicht hilft Drehen oder ein größeres Modell.</translation>
    </message>
</context>
<context>
    <name>HotkeyEditor</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys} verwenden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The desktop has it under {keys}.</source>
        <translation>Der Desktop hat {keys} dafür vergeben.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Press {keys} now, in any window.</source>
        <translation>Jetzt in einem beliebigen Fenster {keys} drücken.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es klappt.</translation>
    </message>
    <message>
        <source>Nothing came. Another program may keep these keys to itself; choose others.</source>
        <translation>Nichts kam an. Vielleicht behält ein anderes Programm diese Tasten für sich; andere wählen.</translation>
    </message>
</context>
<context>
    <name>HotkeyNotice</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>{keys} verwenden</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>{keys} belongs to another program or to the desktop.</source>
        <translation>{keys} gehört einem anderen Programm oder dem Desktop.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing; press it with Ctrl, Alt or both.</source>
        <translation>{keys} wird zum Schreiben gebraucht; mit Strg, Alt oder beiden drücken.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>Diese Tastatur hat keine Taste für {keys}.</translation>
    </message>
    <message>
        <source>The desktop did not allow it; its keyboard settings can.</source>
        <translation>Der Desktop hat es nicht erlaubt; in seinen Tastatureinstellungen geht es.</translation>
    </message>
    <message>
        <source>This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the command “{command}”.</source>
        <translation>Dieser Desktop überlässt Programmen keine Tastenkürzel. In seinen Tastatureinstellungen ein Tastenkürzel für den Befehl „{command}“ anlegen.</translation>
    </message>
    <message>
        <source>Read text off the screen</source>
        <translation>Text vom Bildschirm lesen</translation>
    </message>
    <message>
        <source>Read the last region again</source>
        <translation>Letzten Ausschnitt erneut lesen</translation>
    </message>
    <message>
        <source>Read the picture on the clipboard</source>
        <translation>Bild in der Zwischenablage lesen</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>Eingefügtes Bild {number}</translation>
    </message>
    <message>
        <source>Add Pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of the action; press the new ones</source>
        <translation>Tasten des Befehls; die neuen drücken</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language to read</source>
        <translation>Sprache zum Lesen</translation>
    </message>
    <message>
        <source>A language that must be readable; another model may be needed</source>
        <translation>Eine Sprache, die lesbar sein muss; vielleicht ist ein anderes Modell nötig</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
</context>
<context>
    <name>LanguagesEditor</name>
    <message>
        <source>Find a language</source>
        <translation>Sprache suchen</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>{percent} % sure, to be checked</source>
        <translation>{percent}&#xa0;% sicher, zu prüfen</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
</context>
<context>
    <name>LiveSession</name>
    <message>
        <source>Reading has failed because of a fault in the program.</source>
        <translation>Das Lesen ist an einem Fehler im Programm gescheitert.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Weitere Schaltflächen</translation>
    </message>
    <message>
        <source>Models to read with</source>
        <translation>Modelle zum Lesen</translation>
    </message>
    <message>
        <source>Models to read with: larger ones are slower and make fewer mistakes</source>
        <translation>Modelle zum Lesen: größere sind langsamer und machen weniger Fehler</translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Page {number}: {text}</source>
        <translation>Seite {number}: {text}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <source>Fetch</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of fetching the model</source>
        <translation>Wie viel vom Modell heruntergeladen ist</translation>
    </message>
    <message>
        <source>No model reads all the checked languages together; uncheck some.</source>
        <translation>Kein Modell liest alle angekreuzten Sprachen zusammen; einige abwählen.</translation>
    </message>
    <message>
        <source>Ready to use.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Wird heruntergeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Its files are missing; add their folder again.</source>
        <translation>Die Dateien fehlen; den Ordner erneut hinzufügen.</translation>
    </message>
    <message>
        <source>Has to be fetched once: {size}.</source>
        <translation>Muss einmal heruntergeladen werden: {size}.</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>Muss einmal heruntergeladen werden.</translation>
    </message>
</context>
<context>
    <name>ModelFetcher</name>
    <message>
        <source>The model cannot be fetched because of a fault in the program; see the log.</source>
        <translation>Das Modell lässt sich wegen eines Fehlers im Programm nicht herunterladen; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Read Again &amp;With</source>
        <translation>Erneut lesen &amp;mit</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>Muss einmal heruntergeladen werden.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>The fastest; knows no Japanese and misreads more often.</source>
        <translation>Das schnellste; kann kein Japanisch und verliest sich öfter.</translation>
    </message>
    <message>
        <source>Featherweight</source>
        <translation>Federleicht</translation>
    </message>
    <message>
        <source>The smallest, 2 MB; reads what Tiny reads, slightly less well.</source>
        <translation>Das kleinste, 2&#xa0;MB; liest wie „Winzig“, nur etwas schlechter.</translation>
    </message>
    <message>
        <source>Accurate and quick; right for nearly everything.</source>
        <translation>Genau und schnell; richtig für fast alles.</translation>
    </message>
    <message>
        <source>The most accurate; several times slower.</source>
        <translation>Das genaueste; um ein Mehrfaches langsamer.</translation>
    </message>
    <message>
        <source>The previous generation: Chinese, English and Japanese.</source>
        <translation>Die Generation davor: Chinesisch, Englisch und Japanisch.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>PP-OCRv5</source>
        <translation>PP-OCRv5</translation>
    </message>
    <message>
        <source>The models of {name} cannot read this page; fetch them again or choose others.</source>
        <translation>Die Modelle von {name} können diese Seite nicht lesen; sie erneut herunterladen oder andere wählen.</translation>
    </message>
    <message>
        <source>The model file {path} may not be read; change its permissions and its folder&apos;s.</source>
        <translation>Die Modelldatei {path} darf nicht gelesen werden; ihre Rechte und die ihres Ordners ändern.</translation>
    </message>
    <message>
        <source>The models of {name} have to be fetched first.</source>
        <translation>Die Modelle von {name} müssen zuerst heruntergeladen werden.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close All</source>
        <translation>Alle schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>und&#xa0;%n weitere Meldung</numerusform>
            <numerusform>und&#xa0;%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Pictures, PDFs and projects</source>
        <translation>Bilder, PDFs und Projekte</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The picture on the clipboard is too large or damaged; open its file.</source>
        <translation>Das Bild in der Zwischenablage ist zu groß oder beschädigt; stattdessen seine Datei öffnen.</translation>
    </message>
    <message>
        <source>There is no picture, file or path on the clipboard; copy one first.</source>
        <translation>In der Zwischenablage ist kein Bild, keine Datei und kein Pfad; zuerst etwas davon kopieren.</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Pages can be taken from %n video(s) while watching.</source>
        <translation>
            <numerusform>Aus %n Video lassen sich beim Ansehen Seiten aufnehmen.</numerusform>
            <numerusform>Aus %n Videos lassen sich beim Ansehen Seiten aufnehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Choose what to read</source>
        <translation>Auswählen, was gelesen wird</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Click a window to read it</source>
        <translation>Ein Fenster anklicken, um es zu lesen</translation>
    </message>
    <message>
        <source>Windows cannot be told apart here; drag a region instead</source>
        <translation>Fenster lassen sich hier nicht unterscheiden; stattdessen einen Ausschnitt aufziehen</translation>
    </message>
    <message>
        <source>Drag over what to read</source>
        <translation>Aufziehen, was gelesen werden soll</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what keys do</comment>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>draw</source>
        <comment>what keys do</comment>
        <translation>aufziehen</translation>
    </message>
    <message>
        <source>10 pixels</source>
        <comment>what keys do</comment>
        <translation>10 Pixel</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what keys do</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>window</source>
        <comment>what a key reads</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>active window</source>
        <comment>what a key reads</comment>
        <translation>aktives Fenster</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>what a key reads</comment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>last region</source>
        <comment>what a key reads</comment>
        <translation>letzter Ausschnitt</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <comment>what a key does</comment>
        <translation>in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>what a key does</comment>
        <translation>verlassen</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Go to Page</source>
        <translation>Zu Seite gehen</translation>
    </message>
    <message>
        <source>Page, 1 to {count}:</source>
        <translation>Seite, 1 bis {count}:</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Click between two characters first to say where to split.</source>
        <translation>Zuerst zwischen zwei Zeichen klicken, wo geteilt werden soll.</translation>
    </message>
    <message>
        <source>Nothing doubtful is left.</source>
        <translation>Es gibt keine unsichere Stelle mehr.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Fetch Models</source>
        <translation>Modelle herunterladen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetching models…</source>
        <translation>Modelle werden heruntergeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove Page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <translation>Datei suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Read Page</source>
        <translation>Seite lesen</translation>
    </message>
    <message>
        <source>Read All Unread Pages</source>
        <translation>Alle ungelesenen Seiten lesen</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Diese Seite ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>Kein Text auf dieser Seite. Vielleicht hilft Drehen oder ein größeres Modell.</translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation>Bilder oder PDFs hierher ziehen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Page(s)</source>
        <translation>
            <numerusform>%n Seite entfernen</numerusform>
            <numerusform>%n Seiten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Page(s)</source>
        <translation>
            <numerusform>%n Seite verschieben</numerusform>
            <numerusform>%n Seiten verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Text from the Screen</source>
        <translation>Text vom Bildschirm</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Press Copy to put this on the clipboard</source>
        <translation>„Kopieren“ legt dies in die Zwischenablage</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>There is no text here. Enlarge small text first, or draw a wider region.</source>
        <translation>Hier ist kein Text. Kleinen Text zuerst vergrößern oder einen größeren Ausschnitt aufziehen.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changed since it was copied</source>
        <translation>Seit dem Kopieren geändert</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>{name} is locked. Its password:</source>
        <translation>{name} ist geschützt. Das Passwort:</translation>
    </message>
    <message>
        <source>That was not the password of {name}. Try again:</source>
        <translation>Das war nicht das Passwort von {name}. Noch einmal:</translation>
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
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Show the text in color, to check it</source>
        <translation>Text zum Prüfen farbig zeigen</translation>
    </message>
    <message>
        <source>Drop the signature of signed PDFs</source>
        <translation>Signatur signierter PDFs weglassen</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Black and white, smallest</source>
        <translation>Schwarzweiß, am kleinsten</translation>
    </message>
    <message>
        <source>Leave out, text only</source>
        <translation>Weglassen, nur Text</translation>
    </message>
    <message>
        <source>Pi&amp;ctures:</source>
        <translation>&amp;Bilder:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Auflösung:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>A&amp;utor:</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be shown because of a fault in the program; see the log.</source>
        <translation>{name} lässt sich wegen eines Fehlers im Programm nicht zeigen; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>PlayerSource</name>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} ist kein Video, das sich abspielen lässt; in MP4 umwandeln.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} gibt es nicht; den Namen prüfen.</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop in its privacy settings, then try again.</source>
        <translation>Der Desktop hat kein Bild des Bildschirms erlaubt; in seinen Datenschutzeinstellungen PP-OCR Desktop Bildschirmfotos erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s picture of the screen cannot be read; take a screenshot with the desktop&apos;s own means and paste it into the window.</source>
        <translation>Das Bild, das der Desktop vom Bildschirm gemacht hat, ist nicht lesbar; ein Bildschirmfoto mit den Mitteln des Desktops machen und in das Fenster einfügen.</translation>
    </message>
    <message>
        <source>This desktop offers no way to take a picture of the screen; install xdg-desktop-portal with the part for your desktop, such as xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window.</source>
        <translation>Dieser Desktop kann den Bildschirm nicht aufnehmen; xdg-desktop-portal mit dem Teil für den Desktop installieren, etwa xdg-desktop-portal-gnome, -kde oder -wlr, oder ein Bildschirmfoto in das Fenster einfügen.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>On this desktop only an open window can copy; install wl-clipboard to copy from the tray as well.</source>
        <translation>Auf diesem Desktop kann nur ein offenes Fenster kopieren; wl-clipboard installieren, um auch aus dem Infobereich zu kopieren.</translation>
    </message>
    <message>
        <source>{keys} is free; take it in the settings.</source>
        <translation>{keys} ist frei; in den Einstellungen übernehmen.</translation>
    </message>
</context>
<context>
    <name>ProofStrip</name>
    <message>
        <source>No other reading</source>
        <translation>Keine andere Lesart</translation>
    </message>
    <message>
        <source>{character} ({percent} %)</source>
        <translation>{character} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Alt+Down offers other readings of doubtful letters</source>
        <translation>Alt+Herunter bietet andere Lesarten unsicherer Buchstaben</translation>
    </message>
    <message>
        <source>Text of line {number}</source>
        <translation>Text von Zeile {number}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The picture cannot be read because of a fault in the program; see the log.</source>
        <translation>Das Bild lässt sich wegen eines Fehlers im Programm nicht lesen; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read Again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs, then read it again.</source>
        <translation>Der Speicher reicht für diese Seite nicht; andere Programme schließen, dann erneut lesen.</translation>
    </message>
    <message>
        <source>This page cannot be read because of a fault in the program; see the log.</source>
        <translation>Diese Seite lässt sich wegen eines Fehlers im Programm nicht lesen; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>ReadingSpeaker</name>
    <message>
        <source>All pages have been read.</source>
        <translation>Alle Seiten sind gelesen.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Text that was read</source>
        <translation>Gelesener Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in Window</source>
        <translation>Im Fenster öffnen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Join lines into paragraphs</source>
        <translation>Zeilen zu Absätzen verbinden</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>Einrückungen und Lücken als Leerzeichen behalten</translation>
    </message>
    <message>
        <source>Join everything into one line</source>
        <translation>Alles zu einer Zeile verbinden</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>Die Zeilen lassen, wie sie stehen</translation>
    </message>
    <message>
        <source>One Line</source>
        <translation>Eine Zeile</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Save your corrections in a project file?</source>
        <translation>Die Korrekturen in einer Projektdatei speichern?</translation>
    </message>
    <message>
        <source>Do &amp;Not Save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Otherwise your changes are lost.</source>
        <translation>Sonst gehen die Änderungen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise it has to be read again, which took %n minute(s).</source>
        <translation>
            <numerusform>Sonst muss es erneut gelesen werden; das Lesen hat %n Minute gedauert.</numerusform>
            <numerusform>Sonst muss es erneut gelesen werden; das Lesen hat %n Minuten gedauert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read in a project file?</source>
        <translation>Das Gelesene in einer Projektdatei speichern?</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Project, pictures stay in their own files</source>
        <translation>Projekt, Bilder bleiben in ihren eigenen Dateien</translation>
    </message>
    <message>
        <source>Project with all pictures in it</source>
        <translation>Projekt mit allen Bildern darin</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of unsaved work were left behind: {name}</source>
        <translation>
            <numerusform>%n Seite ungespeicherter Arbeit ist übrig: {name}</numerusform>
            <numerusform>%n Seiten ungespeicherter Arbeit sind übrig: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>Alle (%n Seite)</numerusform>
            <numerusform>Alle&#xa0;%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation>Diese Seite ({number})</translation>
    </message>
    <message numerus="yes">
        <source>%n selected page(s)</source>
        <translation>
            <numerusform>%n ausgewählte Seite</numerusform>
            <numerusform>%n ausgewählte Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages that were read</source>
        <translation>Nur gelesene Seiten</translation>
    </message>
    <message>
        <source>Pages by their numbers</source>
        <translation>Seiten nach Nummern</translation>
    </message>
    <message>
        <source>Write the numbers of pages, as in 1-3, 7.</source>
        <translation>Die Nummern der Seiten eingeben, etwa 1-3, 7.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>Es gibt keine Seite {number}.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>macOS does not let PP-OCR Desktop see the screen; allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording, then start it again.</source>
        <translation>macOS lässt PP-OCR Desktop den Bildschirm nicht sehen; unter Systemeinstellungen &gt; Datenschutz &amp; Sicherheit &gt; Bildschirm- &amp; Systemaudioaufnahme erlauben, dann das Programm neu starten.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen; take a screenshot with its own means and paste it into the window.</source>
        <translation>Das System hat kein Bild des Bildschirms geliefert; ein Bildschirmfoto mit dessen eigenen Mitteln machen und in das Fenster einfügen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name}, page {number},</source>
        <translation>{name}, Seite {number},</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>{name} has no pixels; save or copy it again.</source>
        <translation>{name} hat keine Bildpunkte; noch einmal speichern oder kopieren.</translation>
    </message>
    <message>
        <source>{name} is too large with {amount}; make it smaller or cut it into parts of at most {most} megapixels and {side} pixels a side.</source>
        <translation>{name} ist mit {amount} zu groß; verkleinern oder in Teile von höchstens {most} Megapixeln und {side} Pixeln je Seite schneiden.</translation>
    </message>
    <message>
        <source>{name} is missing; choose a page that the file has.</source>
        <translation>{name} fehlt; eine Seite wählen, die es in der Datei gibt.</translation>
    </message>
    <message>
        <source>{name} is cut short or damaged; save or copy it again.</source>
        <translation>{name} ist abgeschnitten oder beschädigt; noch einmal speichern oder kopieren.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or make it smaller.</source>
        <translation>{name} braucht mehr Speicher, als frei ist; andere Programme schließen oder die Datei verkleinern.</translation>
    </message>
    <message>
        <source>{name} may not be opened; change its permissions or copy it to another place.</source>
        <translation>{name} darf nicht geöffnet werden; die Rechte ändern oder die Datei woandershin kopieren.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long; check how it is spelled.</source>
        <translation>{name} hat einen zu langen Namen; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); copy it to another disk and try again.</source>
        <translation>{name} ist nicht lesbar ({reason}); auf einen anderen Datenträger kopieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes); save or copy it again.</source>
        <translation>{name} ist leer (0 Bytes); noch einmal speichern oder kopieren.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a PDF; choose a {formats} file.</source>
        <translation>{name} ist weder ein Bild noch ein PDF; eine Datei dieser Arten wählen: {formats}.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that cannot be read; save a copy without encryption.</source>
        <translation>{name} ist auf eine Weise verschlüsselt, die nicht lesbar ist; eine Kopie ohne Verschlüsselung speichern.</translation>
    </message>
    <message>
        <source>{name} is locked by another password than the one given; check it.</source>
        <translation>{name} ist mit einem anderen als dem angegebenen Passwort geschützt; das Passwort prüfen.</translation>
    </message>
    <message>
        <source>{name} has no pages; export it again.</source>
        <translation>{name} hat keine Seiten; noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{name} is damaged or a rare kind of {kind}; save it again as PNG.</source>
        <translation>{name} ist beschädigt oder eine seltene Art von {kind}; noch einmal als PNG speichern.</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is full; free some space, then try again.</source>
        <translation>{path} lässt sich nicht schreiben, weil der Datenträger voll ist; Platz schaffen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission; choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben, weil das Recht dazu fehlt; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission or another program has it open; choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben, weil das Recht dazu fehlt oder ein anderes Programm die Datei geöffnet hat; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} ist ein Ordner; den Namen einer Datei angeben.</translation>
    </message>
    <message>
        <source>{path} is write-protected; take the protection off, or choose another name.</source>
        <translation>{path} ist schreibgeschützt; den Schutz aufheben oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written because {folder} is not a folder; choose another one.</source>
        <translation>{path} lässt sich nicht schreiben, weil {folder} kein Ordner ist; einen anderen wählen.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk; choose a shorter one.</source>
        <translation>Der Name {name} ist für diesen Datenträger zu lang; einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is read-only; choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben, weil der Datenträger nur lesbar ist; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}); einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} is not a project of PP-OCR Desktop; choose a .ppocr file.</source>
        <translation>{path} ist kein Projekt von PP-OCR Desktop; eine .ppocr-Datei wählen.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of PP-OCR Desktop; update this program, then open it again.</source>
        <translation>{path} wurde mit einer neueren Version von PP-OCR Desktop gespeichert; dieses Programm aktualisieren, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged; open an earlier copy of it, or the pictures themselves.</source>
        <translation>{path} ist abgeschnitten oder beschädigt; eine frühere Kopie öffnen oder die Bilder selbst.</translation>
    </message>
    <message>
        <source>{path} needs more memory than is free; close other programs, then try again.</source>
        <translation>{path} braucht mehr Speicher, als frei ist; andere Programme schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} does not exist; it may have been moved or renamed.</source>
        <translation>{path} gibt es nicht; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{path} is open in another window or on another computer; close it there first, or open a copy of it.</source>
        <translation>{path} ist in einem anderen Fenster oder auf einem anderen Computer geöffnet; zuerst dort schließen oder eine Kopie öffnen.</translation>
    </message>
    <message>
        <source>{path} is one of the project&apos;s own pictures; choose another name.</source>
        <translation>{path} ist eines der Bilder des Projekts; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{name} cannot be copied into the project ({reason}); save the project without the pictures themselves.</source>
        <translation>{name} lässt sich nicht in das Projekt kopieren ({reason}); das Projekt ohne die Bilder selbst speichern.</translation>
    </message>
    <message>
        <source>The unsaved work on {title} is damaged; discard it and open {origin} again.</source>
        <translation>Die ungespeicherte Arbeit an {title} ist beschädigt; verwerfen und {origin} erneut öffnen.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be fetched ({reasons}); check the network connection, then try again.</source>
        <translation>Die Modelldatei {file} lässt sich nicht herunterladen ({reasons}); die Netzwerkverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}; check the network connection, then try again.</source>
        <translation>{host} ist nicht erreichbar: {reason}; die Netzwerkverbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} answers {answer}; try again later.</source>
        <translation>{host} antwortet mit {answer}; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What {host} says about new versions is damaged; try again later.</source>
        <translation>Was {host} über neue Versionen sagt, ist beschädigt; später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What {host} says about new versions is not signed by the makers of this one and is not trusted; download nothing from there.</source>
        <translation>Was {host} über neue Versionen sagt, ist nicht von den Herstellern dieser Version signiert und gilt als nicht vertrauenswürdig; von dort nichts herunterladen.</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop does not know where new versions are announced; look where you got it from.</source>
        <translation>Diese Kopie von PP-OCR Desktop weiß nicht, wo neue Versionen angekündigt werden; dort nachsehen, woher sie stammt.</translation>
    </message>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} ist kein Video, das sich abspielen lässt; in MP4 umwandeln.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} gibt es nicht; den Namen prüfen.</translation>
    </message>
    <message>
        <source>{name} cannot be read, for this program was built without video; give it a folder of pictures.</source>
        <translation>{name} kann nicht gelesen werden, denn dieses Programm wurde ohne Video gebaut; stattdessen einen Ordner mit Bildern angeben.</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); correct it or search for plain text.</source>
        <translation>Das Muster {pattern} ist kein regulärer Ausdruck ({reason}); berichtigen oder nach einfachem Text suchen.</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes too long; write it with fewer nested repetitions.</source>
        <translation>Das Muster {pattern} dauert zu lange; mit weniger verschachtelten Wiederholungen schreiben.</translation>
    </message>
    <message>
        <source>PP-OCR Desktop cannot be made to start at login ({reason}); add it to the startup programs in your desktop&apos;s settings.</source>
        <translation>PP-OCR Desktop lässt sich nicht so einrichten, dass es bei der Anmeldung startet ({reason}); in den Einstellungen des Desktops zu den Startprogrammen hinzufügen.</translation>
    </message>
    <message>
        <source>{name} is damaged or not there any more; save or copy it again.</source>
        <translation>{name} ist beschädigt oder nicht mehr da; noch einmal speichern oder kopieren.</translation>
    </message>
    <message>
        <source>{name} is not there any more or cannot be read ({reason}); put it back and try again.</source>
        <translation>{name} ist nicht mehr da oder nicht lesbar ({reason}); zurücklegen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name}, page {number}, is not there any more; open the file anew.</source>
        <translation>{name}, Seite {number}, ist nicht mehr da; die Datei neu öffnen.</translation>
    </message>
    <message>
        <source>{names} cannot be made into a PDF because of damage inside; open it in another program and save it there first.</source>
        <translation>Aus {names} lässt sich wegen einer Beschädigung kein PDF machen; zuerst in einem anderen Programm öffnen und dort speichern.</translation>
    </message>
    <message>
        <source>{name} is locked; its password has to be entered first.</source>
        <translation>{name} ist geschützt; zuerst muss das Passwort eingegeben werden.</translation>
    </message>
    <message>
        <source>{name} does not exist; it may have been moved or renamed.</source>
        <translation>{name} gibt es nicht; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures or PDFs; choose a file or a folder with some.</source>
        <translation>{name} ist ein Ordner ohne Bilder oder PDFs; eine Datei oder einen Ordner mit welchen wählen.</translation>
    </message>
    <message>
        <source>{name} is not a file; choose a picture or a PDF.</source>
        <translation>{name} ist keine Datei; ein Bild oder ein PDF wählen.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Models cannot be stored in {folder} ({reason}); make room there.</source>
        <translation>Modelle lassen sich nicht in {folder} speichern ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there.</source>
        <translation>Ungespeicherte Arbeit lässt sich nicht in {folder} sichern ({reason}); speichern, dann dort Platz schaffen.</translation>
    </message>
    <message>
        <source>{name} carries a digital signature, which text added to it would break; allow a copy without the signature.</source>
        <translation>{name} trägt eine digitale Signatur, die durch hinzugefügten Text ungültig würde; eine Kopie ohne Signatur erlauben.</translation>
    </message>
    <message>
        <source>{name} may be read but neither copied from nor changed; open it with its owner&apos;s password.</source>
        <translation>{name} darf gelesen, aber weder kopiert noch geändert werden; mit dem Passwort des Eigentümers öffnen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Those that must be readable; if none is checked, all that the model knows.</source>
        <translation>Was lesbar sein muss; ist nichts angekreuzt, alles, was das Modell kann.</translation>
    </message>
    <message>
        <source>Turned pages</source>
        <translation>Gedrehte Seiten</translation>
    </message>
    <message>
        <source>Pages that lie on their side or upside down.</source>
        <translation>Seiten, die auf der Seite liegen oder auf dem Kopf stehen.</translation>
    </message>
    <message>
        <source>Notice and read upright</source>
        <translation>Erkennen und aufrecht lesen</translation>
    </message>
    <message>
        <source>Read as they are</source>
        <translation>Lesen, wie sie sind</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Lesereihenfolge</translation>
    </message>
    <message>
        <source>Rows help where a form or receipt is taken for columns.</source>
        <translation>Reihen helfen, wo ein Formular oder Kassenzettel für Spalten gehalten wird.</translation>
    </message>
    <message>
        <source>Follow columns and vertical text</source>
        <translation>Spalten und senkrechtem Text folgen</translation>
    </message>
    <message>
        <source>In rows across the page</source>
        <translation>In Reihen quer über die Seite</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>Using fewer leaves more of the computer to other programs.</source>
        <translation>Weniger lassen anderen Programmen mehr vom Computer.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Used where it reads the same in less time; About tells what computes.</source>
        <translation>Wird benutzt, wo er dasselbe in weniger Zeit liest; was rechnet, sagt „Über“.</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Was am schnellsten ist</translation>
    </message>
    <message>
        <source>None, only the processor</source>
        <translation>Keiner, nur der Prozessor</translation>
    </message>
    <message>
        <source>Minimum certainty</source>
        <translation>Mindestsicherheit</translation>
    </message>
    <message>
        <source>Lines read with less certainty than this are left out.</source>
        <translation>Zeilen, die weniger sicher gelesen werden, fallen weg.</translation>
    </message>
    <message>
        <source>Of menus and messages; it does not affect reading.</source>
        <translation>Von Menüs und Meldungen; am Lesen ändert sie nichts.</translation>
    </message>
    <message>
        <source>Whether lines are joined, and indentation and gaps kept.</source>
        <translation>Ob Zeilen verbunden und Einrückungen und Lücken behalten werden.</translation>
    </message>
    <message>
        <source>With its layout</source>
        <translation>Mit Layout</translation>
    </message>
    <message>
        <source>In any program: draw a region and get its text.</source>
        <translation>In jedem Programm: einen Ausschnitt aufziehen und seinen Text bekommen.</translation>
    </message>
    <message>
        <source>The tray menu lists the last ten.</source>
        <translation>Das Menü im Infobereich zeigt die letzten zehn.</translation>
    </message>
    <message>
        <source>Hotkeys then work while no window is open.</source>
        <translation>Dann wirken Tastenkürzel auch ohne offenes Fenster.</translation>
    </message>
    <message>
        <source>Stay in the tray: this desktop has no tray</source>
        <translation>Im Infobereich bleiben: dieser Desktop hat keinen</translation>
    </message>
    <message>
        <source>Without a window; the program waits in the tray.</source>
        <translation>Ohne Fenster; das Programm ist im Infobereich.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierter Text</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>In Absätzen</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>The format that Export begins with.</source>
        <translation>Das Format, mit dem der Export beginnt.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reads the last region again without asking.</source>
        <translation>Liest den letzten Ausschnitt erneut, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Read clipboard</source>
        <translation>Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Reads the picture on the clipboard.</source>
        <translation>Liest das Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The text is on the clipboard in any case.</source>
        <translation>Der Text ist in jedem Fall in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Show in a small panel</source>
        <translation>In einem kleinen Fenster zeigen</translation>
    </message>
    <message>
        <source>Show as a notification</source>
        <translation>Als Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Recent results</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>Keep them after quitting</source>
        <translation>Nach dem Beenden behalten</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Im Infobereich bleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Beim Anmelden</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>Start in the tray: this desktop has no tray</source>
        <translation>Im Infobereich starten: dieser Desktop hat keinen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Kopieren und Exportieren</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Vom Bildschirm lesen</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Diesen Abschnitt auf die Voreinstellungen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} gehört zu „{action}“.</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Camera picture {number}</source>
        <translation>Kamerabild {number}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines or text</source>
        <translation>Zeilen oder Text</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Camera or recording</source>
        <translation>Kamera oder Aufnahme</translation>
    </message>
    <message>
        <source>What to watch: a camera, a video or a folder of pictures</source>
        <translation>Was zu sehen ist: eine Kamera, ein Video oder ein Ordner mit Bildern</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>Video&#xa0;…</translation>
    </message>
    <message>
        <source>Folder of Pictures…</source>
        <translation>Ordner mit Bildern&#xa0;…</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Videos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading progress</source>
        <translation>Fortschritt des Lesens</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful (F8)</source>
        <translation>
            <numerusform>%n unsichere Stelle (F8)</numerusform>
            <numerusform>%n unsichere Stellen (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Reading page {number} … {percent} %</source>
        <translation>Seite {number} wird gelesen&#xa0;… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The region {region} lies outside all screens; choose one within them.</source>
        <translation>Der Ausschnitt {region} liegt außerhalb aller Bildschirme; einen darin wählen.</translation>
    </message>
</context>
<context>
    <name>TextDelegate</name>
    <message>
        <source>Text of line {number}</source>
        <translation>Text von Zeile {number}</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>Die Zeilen eines Absatzes verbinden</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>Die Zeilen lassen, wie sie stehen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>Einrückungen und Lücken als Leerzeichen behalten</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>ToolSwitch</name>
    <message>
        <source>Drag a frame, or use arrow keys (Shift for its size) and Enter.</source>
        <translation>Rahmen ziehen oder Pfeiltasten (mit Umschalt für die Größe) und Eingabetaste benutzen.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture a Region</source>
        <translation>&amp;Ausschnitt lesen</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Region</source>
        <translation>&amp;Letzten Ausschnitt erneut lesen</translation>
    </message>
    <message>
        <source>Read Clip&amp;board</source>
        <translation>&amp;Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>Recent Res&amp;ults</source>
        <translation>Letzte &amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Open PP-OCR Desktop</source>
        <translation>PP-OCR &amp;Desktop öffnen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The check for updates failed because of a fault in the program; see the log.</source>
        <translation>Die Suche nach Updates ist wegen eines Fehlers im Programm gescheitert; siehe Protokoll.</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for Updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Neueste Version wird abgefragt</translation>
    </message>
    <message>
        <source>Open Download Page</source>
        <translation>Downloadseite öffnen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Neuere Version wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The program asks only when you do, and installs nothing.</source>
        <translation>Das Programm fragt nur auf Wunsch nach und installiert nichts.</translation>
    </message>
    <message>
        <source>Version {version} is available. You have {current}.</source>
        <translation>Version {version} ist da. Installiert ist {current}.</translation>
    </message>
    <message>
        <source>The check for updates failed.</source>
        <translation>Die Suche nach Updates ist gescheitert.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Die neueste Version, {version}, ist installiert.</translation>
    </message>
</context>
</TS>
