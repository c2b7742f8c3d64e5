<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PP-OCR Desktop</source>
        <translation>À propos de PP-OCR Desktop</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Reads the text in pictures and PDFs, on this computer and nowhere else.</source>
        <translation>Lit le texte des images et des PDF, sur cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Free software under the Apache License, Version 2.0.</source>
        <translation>Logiciel libre sous licence Apache, version 2.0.</translation>
    </message>
</context>
<context>
    <name>ActionTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open pictures and PDFs</source>
        <translation>Ouvrir des images et des PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Page</source>
        <translation>Ouvrir la page d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Ca&amp;pture from Screen</source>
        <translation>Ca&amp;pturer à l’écran</translation>
    </message>
    <message>
        <source>Read a region of the screen and copy its text</source>
        <translation>Lire une zone de l’écran et copier son texte</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Capture the Same Re&amp;gion</source>
        <translation>Capturer la même &amp;zone</translation>
    </message>
    <message>
        <source>Read the last region of the screen again</source>
        <translation>Lire encore une fois la dernière zone lue</translation>
    </message>
    <message>
        <source>Save what was read as a text file, table or document</source>
        <translation>Enregistrer ce qui a été lu en fichier texte, tableau ou document</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Enregistrer le projet</translation>
    </message>
    <message>
        <source>Keep the pages with all corrections in one file</source>
        <translation>Garder les pages et toutes les corrections dans un seul fichier</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Enregistrer le projet &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Expor&amp;ter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>&amp;Fermer le document</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text, lines or page</source>
        <translation>Copier le texte, les lignes ou la page sélectionnés</translation>
    </message>
    <message>
        <source>Copy as Li&amp;nes</source>
        <translation>Copier en &amp;lignes</translation>
    </message>
    <message>
        <source>Copy as Paragrap&amp;hs</source>
        <translation>Copier en para&amp;graphes</translation>
    </message>
    <message>
        <source>Copy with La&amp;yout</source>
        <translation>Copier avec la m&amp;ise en page</translation>
    </message>
    <message>
        <source>Copy with indentation and gaps as spaces</source>
        <translation>Copier avec les retraits et les intervalles en espaces</translation>
    </message>
    <message>
        <source>Copy Pa&amp;ge</source>
        <translation>Copier la &amp;page</translation>
    </message>
    <message>
        <source>Copy &amp;All Pages</source>
        <translation>Copier to&amp;utes les pages</translation>
    </message>
    <message>
        <source>Copy as Ta&amp;ble</source>
        <translation>Copier en ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Read the picture or files on the clipboard</source>
        <translation>Lire l’image ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Edit Line</source>
        <translation>Modifier la lig&amp;ne</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>Passage &amp;douteux suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Doubtful Place</source>
        <translation>Passage douteux précéd&amp;ent</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Ligne</translation>
    </message>
    <message>
        <source>&amp;New Box</source>
        <translation>&amp;Nouveau cadre</translation>
    </message>
    <message>
        <source>Draw a box around text; it is read at once</source>
        <translation>Tracer un cadre autour d’un texte&#xa0;; il est lu aussitôt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Split at the Cursor</source>
        <translation>S&amp;cinder au curseur</translation>
    </message>
    <message>
        <source>&amp;Read Line Again</source>
        <translation>&amp;Relire la ligne</translation>
    </message>
    <message>
        <source>Mark as &amp;Correct</source>
        <translation>&amp;Marquer comme correct</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>A&amp;vancer d’un rang</translation>
    </message>
    <message>
        <source>Put the line one place earlier in the reading order</source>
        <translation>Avancer la ligne d’un rang dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>Reculer d’un r&amp;ang</translation>
    </message>
    <message>
        <source>Put the line one place later in the reading order</source>
        <translation>Reculer la ligne d’un rang dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Read this page again with the chosen model</source>
        <translation>Relire cette page avec le modèle choisi</translation>
    </message>
    <message>
        <source>Read &amp;All Pages Again</source>
        <translation>Relire &amp;toutes les pages</translation>
    </message>
    <message>
        <source>&amp;Pause Reading</source>
        <translation>&amp;Suspendre la lecture</translation>
    </message>
    <message>
        <source>&amp;Cancel Reading</source>
        <translation>&amp;Annuler la lecture</translation>
    </message>
    <message>
        <source>Read &amp;Only Here</source>
        <translation>Lire &amp;uniquement ici</translation>
    </message>
    <message>
        <source>Draw an area; nothing outside it is read</source>
        <translation>Tracer une zone&#xa0;; rien n’est lu en dehors</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>&amp;Ignorer ici</translation>
    </message>
    <message>
        <source>Draw an area; nothing in it is read</source>
        <translation>Tracer une zone&#xa0;; rien n’y est lu</translation>
    </message>
    <message>
        <source>Remove Area&amp;s</source>
        <translation>Retirer les &amp;zones</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn Ri&amp;ght</source>
        <translation>Pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Page suiva&amp;nte</translation>
    </message>
    <message>
        <source>Go &amp;to Page…</source>
        <translation>Aller à la pag&amp;e…</translation>
    </message>
    <message>
        <source>Re&amp;move Page</source>
        <translation>Retirer &amp;la page</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>&amp;Live Picture</source>
        <translation>Image en &amp;direct</translation>
    </message>
    <message>
        <source>Read what a camera sees, and take pages of it</source>
        <translation>Lire ce que voit une caméra et en prendre des pages</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>&amp;Take Page</source>
        <translation>&amp;Prendre la page</translation>
    </message>
    <message>
        <source>Make a page of the picture and read it</source>
        <translation>Faire de l’image une page et la lire</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation>Arrêter l’image</translation>
    </message>
    <message>
        <source>&amp;Copy Text in View</source>
        <translation>&amp;Copier le texte de l’image</translation>
    </message>
    <message>
        <source>Take &amp;Automatically</source>
        <translation>Prendre &amp;automatiquement</translation>
    </message>
    <message>
        <source>Take a page whenever the picture is sharp and still</source>
        <translation>Prendre une page dès que l’image est nette et immobile</translation>
    </message>
    <message>
        <source>&amp;Straighten Paper</source>
        <translation>&amp;Redresser la feuille</translation>
    </message>
    <message>
        <source>Take only the sheet of paper, as seen from straight above</source>
        <translation>Ne prendre que la feuille, comme vue juste d’en haut</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Flip the picture as in a mirror</source>
        <translation>Montrer l’image comme dans un miroir</translation>
    </message>
    <message>
        <source>Lay the text that was read over the live picture</source>
        <translation>Superposer ce qui a été lu à l’image en direct</translation>
    </message>
    <message>
        <source>Turn &amp;Picture</source>
        <translation>Pivoter l’&amp;image</translation>
    </message>
    <message>
        <source>Turn the live picture to the right</source>
        <translation>Pivoter l’image en direct vers la droite</translation>
    </message>
    <message>
        <source>Show Te&amp;xt in View</source>
        <translation>Afficher le te&amp;xte sur l’image</translation>
    </message>
    <message>
        <source>&amp;Back to the Pages</source>
        <translation>Re&amp;tour aux pages</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Fit &amp;Page</source>
        <translation>&amp;Page entière</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Pleine &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Show &amp;Boxes</source>
        <translation>Afficher les &amp;cadres</translation>
    </message>
    <message>
        <source>Show &amp;Text in Place</source>
        <translation>Afficher le texte sur l’im&amp;age</translation>
    </message>
    <message>
        <source>Lay the text that was read over the picture</source>
        <translation>Superposer ce qui a été lu à l’image</translation>
    </message>
    <message>
        <source>Select Te&amp;xt</source>
        <translation>Sélectionner du te&amp;xte</translation>
    </message>
    <message>
        <source>Drag over the picture to select its text</source>
        <translation>Glisser sur l’image pour sélectionner son texte</translation>
    </message>
    <message>
        <source>S&amp;elect Boxes</source>
        <translation>&amp;Sélectionner des cadres</translation>
    </message>
    <message>
        <source>Choose, move and reshape the boxes of lines</source>
        <translation>Choisir, déplacer et redimensionner les cadres des lignes</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Partie s&amp;uivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious Part of the Window</source>
        <translation>Partie précé&amp;dente de la fenêtre</translation>
    </message>
    <message>
        <source>Pa&amp;ges Panel</source>
        <translation>Panneau des pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Lines Panel</source>
        <translation>Panneau des lig&amp;nes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Search Commands…</source>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Check for &amp;Updates…</source>
        <translation>Rechercher des &amp;mises à jour…</translation>
    </message>
    <message>
        <source>Show &amp;Log File</source>
        <translation>Afficher le fichier &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About PP-OCR Desktop</source>
        <translation>À propos de &amp;PP-OCR Desktop</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %n Page(s)</source>
        <translation>
            <numerusform>Retirer &amp;la %n page</numerusform>
            <numerusform>Retirer &amp;les %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Opening the camera…</source>
        <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texte copié.</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>Il n’y a pas de texte à copier.</translation>
    </message>
    <message>
        <source>Page taken.</source>
        <translation>Page prise.</translation>
    </message>
</context>
<context>
    <name>CameraSource</name>
    <message>
        <source>{camera} cannot be used; close the program that uses it, then try again.</source>
        <translation>{camera} ne peut pas être utilisée&#xa0;; fermez le programme qui s’en sert, puis réessayez.</translation>
    </message>
    <message>
        <source>{camera} was unplugged; plug it in, then try again.</source>
        <translation>{camera} a été débranchée&#xa0;; rebranchez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>{camera} gives no pictures; another program may be using it, or its cover is closed.</source>
        <translation>{camera} ne donne pas d’image&#xa0;; un autre programme s’en sert peut-être, ou son cache est fermé.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>The camera needs a part of Qt that is not installed; run &apos;pip install {package}&apos;, then try again.</source>
        <translation>La caméra demande une partie de Qt qui n’est pas installée&#xa0;; exécutez «&#xa0;pip install {package}&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>There is no camera; plug one in, or open a video instead.</source>
        <translation>Il n’y a pas de caméra&#xa0;; branchez-en une ou ouvrez plutôt une vidéo.</translation>
    </message>
    <message>
        <source>The camera&apos;s part of Qt does not load ({reason}); install what it lacks, then try again.</source>
        <translation>La partie de Qt pour la caméra ne se charge pas ({reason})&#xa0;; installez ce qui lui manque, puis réessayez.</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop came without its camera part; install the package ppocr-desktop-camera, or open a video instead.</source>
        <translation>Cette copie de PP-OCR Desktop ne contient pas la partie caméra&#xa0;; installez le paquet ppocr-desktop-camera ou ouvrez plutôt une vidéo.</translation>
    </message>
    <message>
        <source>Allow the camera when the system asks.</source>
        <translation>Autorisez la caméra quand le système le demande.</translation>
    </message>
    <message>
        <source>This program may not use the camera; allow it in the system&apos;s privacy settings, then try again.</source>
        <translation>Ce programme ne peut pas utiliser la caméra&#xa0;; autorisez-le dans les paramètres de confidentialité du système, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no picture on the clipboard; copy one, then try again.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers&#xa0;; copiez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>The picture on the clipboard</source>
        <translation>L’image du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Écran {number}</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search all commands</source>
        <translation>Rechercher dans toutes les commandes</translation>
    </message>
    <message>
        <source>No matching commands</source>
        <translation>Aucune commande correspondante</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Remove This Area</source>
        <translation>Retirer cette zone</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n Page(s)…</source>
        <translation>
            <numerusform>&amp;Exporter %n page…</numerusform>
            <numerusform>&amp;Exporter %n pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Click to take no picture</source>
        <translation>Cliquer pour ne rien capturer</translation>
    </message>
    <message numerus="yes">
        <source>A picture of the screen is taken in %n second(s)</source>
        <translation>
            <numerusform>L’écran sera capturé dans&#xa0;%n seconde</numerusform>
            <numerusform>L’écran sera capturé dans&#xa0;%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exporté vers {name}.</translation>
    </message>
    <message>
        <source>It opens with the password of {name}.</source>
        <translation>Il s’ouvre avec le mot de passe de {name}.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Checked by reading it back: {found} of %n word(s) found, off by {percent} % of a line’s height on average.</source>
        <translation>
            <numerusform>Vérifié par relecture&#xa0;: {found} mot retrouvé sur&#xa0;%n, avec un écart moyen de {percent}&#xa0;% de la hauteur de ligne.</numerusform>
            <numerusform>Vérifié par relecture&#xa0;: {found} mots retrouvés sur&#xa0;%n, avec un écart moyen de {percent}&#xa0;% de la hauteur de ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text cannot be copied because of a fault in the program; see the log.</source>
        <translation>Le texte ne peut pas être copié à cause d’une erreur du programme&#x202f;; voir le journal.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>Il n’y a pas de texte à copier.</translation>
    </message>
    <message numerus="yes">
        <source>Copied a table with %n row(s).</source>
        <translation>
            <numerusform>Tableau de&#xa0;%n rangée copié.</numerusform>
            <numerusform>Tableau de&#xa0;%n rangées copié.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines do not form a table.</source>
        <translation>Ces lignes ne forment pas un tableau.</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>Il n’y a pas de tableau sur cette page.</translation>
    </message>
</context>
<context>
    <name>DocumentName</name>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} et&#xa0;%n autre</numerusform>
            <numerusform>{name} et&#xa0;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropMarker</name>
    <message>
        <source>Drop to open the project</source>
        <translation>Déposez pour ouvrir le projet</translation>
    </message>
    <message>
        <source>Drop to watch the video</source>
        <translation>Déposez pour regarder la vidéo</translation>
    </message>
    <message>
        <source>Drop to add pages</source>
        <translation>Déposez pour ajouter des pages</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Edit Line</source>
        <translation>la modification de la ligne</translation>
    </message>
    <message>
        <source>Mark as Correct</source>
        <translation>le marquage comme correct</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Line(s)</source>
        <translation>
            <numerusform>la suppression de&#xa0;%n ligne</numerusform>
            <numerusform>la suppression de&#xa0;%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Lines</source>
        <translation>la fusion des lignes</translation>
    </message>
    <message>
        <source>Split Line</source>
        <translation>la scission de la ligne</translation>
    </message>
    <message>
        <source>Change Reading Order</source>
        <translation>le changement de l’ordre de lecture</translation>
    </message>
    <message>
        <source>Change Box</source>
        <translation>la modification du cadre</translation>
    </message>
    <message>
        <source>Read Only Here</source>
        <translation>la zone à lire</translation>
    </message>
    <message>
        <source>Ignore Here</source>
        <translation>la zone à ignorer</translation>
    </message>
    <message>
        <source>Remove Area</source>
        <translation>le retrait de la zone</translation>
    </message>
    <message>
        <source>Remove Areas</source>
        <translation>le retrait des zones</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n Page(s)</source>
        <translation>
            <numerusform>le pivotement de&#xa0;%n page</numerusform>
            <numerusform>le pivotement de&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>New Box</source>
        <translation>le nouveau cadre</translation>
    </message>
    <message numerus="yes">
        <source>Read %n Line(s) Again</source>
        <translation>
            <numerusform>la relecture de&#xa0;%n ligne</numerusform>
            <numerusform>la relecture de&#xa0;%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again, with the same result.</source>
        <translation>Relu, avec le même résultat.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>They stay on this computer.</source>
        <translation>Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Drop pictures, PDFs or folders here to read them</source>
        <translation>Déposez ici des images, des PDF ou des dossiers à lire</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Put a picture of each page before its text</source>
        <translation>Placer l’image de chaque page avant son texte</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pages:</source>
        <translation>&amp;Pages&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Numéros&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read Them First</source>
        <translation>Les lire d’abord</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read</source>
        <translation>
            <numerusform>dont&#xa0;%n n’a pas pu être lue</numerusform>
            <numerusform>dont&#xa0;%n n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them not read yet</source>
        <translation>
            <numerusform>dont&#xa0;%n pas encore lue</numerusform>
            <numerusform>dont&#xa0;%n pas encore lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed because of a fault in the program; see the log.</source>
        <translation>L’exportation a échoué à cause d’une erreur du programme&#xa0;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>{name} (searchable)</source>
        <translation>{name} (interrogeable)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} existe déjà. Remplacer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already. Replace them?</source>
        <translation>
            <numerusform>%n des fichiers existe déjà. Remplacer&#xa0;?</numerusform>
            <numerusform>%n des fichiers existent déjà. Remplacer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This would overwrite the file that the pages were read from.</source>
        <translation>Cela remplacerait le fichier à partir duquel les pages ont été lues.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>FailedPages</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read.</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your document is still open; export it to be safe. Copy the details to report the fault.</source>
        <translation>Quelque chose s’est mal passé qui n’aurait pas dû. Votre document est toujours ouvert&#xa0;; exportez-le par sécurité. Copiez les détails pour signaler l’erreur.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{width} × {height} · {rate} pictures/s · {delay} s behind</source>
        <translation>{width} × {height} · {rate} images/s · retard de {delay}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFinder</name>
    <message>
        <source>Find {name}</source>
        <translation>Rechercher {name}</translation>
    </message>
    <message>
        <source>Find Files</source>
        <translation>la recherche de fichiers</translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>This video cannot be played because of a fault in the program.</source>
        <translation>Cette vidéo ne peut pas être lue à cause d’une erreur du programme.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{name} has changed since it was read; read it again.</source>
        <translation>{name} a changé depuis sa lecture&#x202f;; relisez ce fichier.</translation>
    </message>
    <message>
        <source>{count} files have changed since they were read, such as {name}; read them again.</source>
        <translation>{count} fichiers ont changé depuis leur lecture, comme {name}&#x202f;; relisez-les.</translation>
    </message>
    <message>
        <source>{name} is not there any more; put it back.</source>
        <translation>{name} n’est plus là&#x202f;; remettez ce fichier en place.</translation>
    </message>
    <message>
        <source>{count} files are not there any more, such as {name}; put them back.</source>
        <translation>{count} fichiers ne sont plus là, comme {name}&#x202f;; remettez-les en place.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Saved to {name}.</source>
        <translation>Enregistré dans {name}.</translation>
    </message>
    <message>
        <source>The file cannot be used because of a fault in the program; see the log.</source>
        <translation>Le fichier ne peut pas être utilisé à cause d’une erreur du programme&#xa0;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>{current} of {count} on %n page(s)</source>
        <translation>
            <numerusform>{current} sur {count} dans&#xa0;%n page</numerusform>
            <numerusform>{current} sur {count} dans&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>le remplacement</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n Match(es)</source>
        <translation>
            <numerusform>le remplacement de&#xa0;%n résultat</numerusform>
            <numerusform>le remplacement de&#xa0;%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n résultat remplacé</numerusform>
            <numerusform>%n résultats remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindControls</name>
    <message>
        <source>Find on all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Show replace</source>
        <translation>Afficher le remplacement</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace All {count}</source>
        <translation>Remplacer les {count}</translation>
    </message>
    <message>
        <source>Hide replace</source>
        <translation>Masquer le remplacement</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Plain text, lines joined</source>
        <translation>Texte brut, lignes réunies</translation>
    </message>
    <message>
        <source>Plain text, layout kept</source>
        <translation>Texte brut, mise en page conservée</translation>
    </message>
    <message>
        <source>JSON with words and positions</source>
        <translation>JSON avec mots et positions</translation>
    </message>
    <message>
        <source>Table of lines, safe in spreadsheets</source>
        <translation>Tableau des lignes, sûr dans les tableurs</translation>
    </message>
    <message>
        <source>Table of lines, unchanged</source>
        <translation>Tableau des lignes, inchangé</translation>
    </message>
    <message>
        <source>Tables in their columns</source>
        <translation>Tableaux dans leurs colonnes</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Searchable PDF</source>
        <translation>PDF interrogeable</translation>
    </message>
    <message>
        <source>hOCR for PDF tools</source>
        <translation>hOCR pour outils PDF</translation>
    </message>
    <message>
        <source>ALTO for archives</source>
        <translation>ALTO pour archives</translation>
    </message>
    <message>
        <source>PAGE for archives</source>
        <translation>PAGE pour archives</translation>
    </message>
</context>
<context>
    <name>HintPage</name>
    <message>
        <source>The text of the page appears here.</source>
        <translation>Le texte de la page apparaît ici.</translation>
    </message>
    <message>
        <source>The text appears here once the page has been read.</source>
        <translation>Le texte apparaît ici une fois la page lue.</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>Pas de texte sur cette page. Essayez de la pivoter ou un plus grand modèle.</translation>
    </message>
</context>
<context>
    <name>HotkeyEditor</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>Utiliser {keys}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The desktop has it under {keys}.</source>
        <translation>Le bureau lui a donné {keys}.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Press {keys} now, in any window.</source>
        <translation>Appuyez maintenant sur {keys}, dans n’importe quelle fenêtre.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>Nothing came. Another program may keep these keys to itself; choose others.</source>
        <translation>Rien n’est arrivé. Un autre programme garde peut-être ces touches pour lui&#xa0;; choisissez-en d’autres.</translation>
    </message>
</context>
<context>
    <name>HotkeyNotice</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>Utiliser {keys}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <source>{keys} belongs to another program or to the desktop.</source>
        <translation>{keys} appartient à un autre programme ou au bureau.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing; press it with Ctrl, Alt or both.</source>
        <translation>{keys} sert à la saisie&#xa0;; ajoutez Ctrl, Alt ou les deux.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>Ce clavier n’a pas de touche pour {keys}.</translation>
    </message>
    <message>
        <source>The desktop did not allow it; its keyboard settings can.</source>
        <translation>Le bureau ne l’a pas permis&#xa0;; ses paramètres de clavier le peuvent.</translation>
    </message>
    <message>
        <source>This desktop gives programs no hotkeys. In its keyboard settings, make a shortcut for the command “{command}”.</source>
        <translation>Ce bureau ne donne pas de raccourcis aux programmes. Dans ses paramètres de clavier, créez un raccourci pour la commande «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>Read text off the screen</source>
        <translation>Lire le texte à l’écran</translation>
    </message>
    <message>
        <source>Read the last region again</source>
        <translation>Relire la dernière zone</translation>
    </message>
    <message>
        <source>Read the picture on the clipboard</source>
        <translation>Lire l’image du presse-papiers</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>Image collée {number}</translation>
    </message>
    <message>
        <source>Add Pages</source>
        <translation>l’ajout de pages</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Keys of the action; press the new ones</source>
        <translation>Touches de la commande&#xa0;; appuyez sur les nouvelles</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Rechercher une commande ou ses touches</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language to read</source>
        <translation>Langue à lire</translation>
    </message>
    <message>
        <source>A language that must be readable; another model may be needed</source>
        <translation>Une langue qui doit être lisible&#xa0;; un autre modèle peut être nécessaire</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
</context>
<context>
    <name>LanguagesEditor</name>
    <message>
        <source>Find a language</source>
        <translation>Rechercher une langue</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>Sûr à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} % sure, to be checked</source>
        <translation>Sûr à {percent}&#xa0;%, à vérifier</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
</context>
<context>
    <name>LiveSession</name>
    <message>
        <source>Reading has failed because of a fault in the program.</source>
        <translation>La lecture a échoué à cause d’une erreur du programme.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation>Plus de boutons</translation>
    </message>
    <message>
        <source>Models to read with</source>
        <translation>Modèles de lecture</translation>
    </message>
    <message>
        <source>Models to read with: larger ones are slower and make fewer mistakes</source>
        <translation>Modèles de lecture&#xa0;: les plus grands sont plus lents et se trompent moins</translation>
    </message>
</context>
<context>
    <name>MatchesModel</name>
    <message>
        <source>Page {number}: {text}</source>
        <translation>Page {number}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of fetching the model</source>
        <translation>Part du modèle déjà téléchargée</translation>
    </message>
    <message>
        <source>No model reads all the checked languages together; uncheck some.</source>
        <translation>Aucun modèle ne lit toutes les langues cochées ensemble&#xa0;; décochez-en.</translation>
    </message>
    <message>
        <source>Ready to use.</source>
        <translation>Prêt à l’emploi.</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Its files are missing; add their folder again.</source>
        <translation>Ses fichiers manquent&#xa0;; ajoutez à nouveau leur dossier.</translation>
    </message>
    <message>
        <source>Has to be fetched once: {size}.</source>
        <translation>À télécharger une fois&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>À télécharger une fois.</translation>
    </message>
</context>
<context>
    <name>ModelFetcher</name>
    <message>
        <source>The model cannot be fetched because of a fault in the program; see the log.</source>
        <translation>Le modèle ne peut pas être téléchargé à cause d’une erreur du programme&#xa0;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Read Again &amp;With</source>
        <translation>Relire a&amp;vec</translation>
    </message>
    <message>
        <source>Has to be fetched once.</source>
        <translation>À télécharger une fois.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Tiny</source>
        <translation>Minuscule</translation>
    </message>
    <message>
        <source>The fastest; knows no Japanese and misreads more often.</source>
        <translation>Le plus rapide&#xa0;; ignore le japonais et se trompe plus souvent.</translation>
    </message>
    <message>
        <source>Featherweight</source>
        <translation>Poids plume</translation>
    </message>
    <message>
        <source>The smallest, 2 MB; reads what Tiny reads, slightly less well.</source>
        <translation>Le plus petit, 2&#xa0;Mo&#xa0;; lit comme «&#xa0;Minuscule&#xa0;», un peu moins bien.</translation>
    </message>
    <message>
        <source>Accurate and quick; right for nearly everything.</source>
        <translation>Précis et rapide&#xa0;; convient à presque tout.</translation>
    </message>
    <message>
        <source>The most accurate; several times slower.</source>
        <translation>Le plus précis, plusieurs fois plus lent.</translation>
    </message>
    <message>
        <source>The previous generation: Chinese, English and Japanese.</source>
        <translation>La génération d’avant&#xa0;: chinois, anglais et japonais.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>PP-OCRv5</source>
        <translation>PP-OCRv5</translation>
    </message>
    <message>
        <source>The models of {name} cannot read this page; fetch them again or choose others.</source>
        <translation>Les modèles de {name} ne peuvent pas lire cette page&#xa0;; téléchargez-les à nouveau ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>The model file {path} may not be read; change its permissions and its folder&apos;s.</source>
        <translation>La lecture du fichier de modèle {path} n’est pas permise&#x202f;; modifiez ses droits et ceux de son dossier.</translation>
    </message>
    <message>
        <source>The models of {name} have to be fetched first.</source>
        <translation>Les modèles de {name} doivent d’abord être téléchargés.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close All</source>
        <translation>Tout fermer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>et&#xa0;%n autre message</numerusform>
            <numerusform>et&#xa0;%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Pictures, PDFs and projects</source>
        <translation>Images, PDF et projets</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>The picture on the clipboard is too large or damaged; open its file.</source>
        <translation>L’image dans le presse-papiers est trop grande ou endommagée&#x202f;; ouvrez son fichier.</translation>
    </message>
    <message>
        <source>There is no picture, file or path on the clipboard; copy one first.</source>
        <translation>Il n’y a ni image, ni fichier, ni chemin dans le presse-papiers&#xa0;; copiez-en d’abord un.</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message numerus="yes">
        <source>Pages can be taken from %n video(s) while watching.</source>
        <translation>
            <numerusform>Des pages peuvent être prises de %n vidéo pendant qu’elle est regardée.</numerusform>
            <numerusform>Des pages peuvent être prises de %n vidéos pendant qu’elles sont regardées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Choose what to read</source>
        <translation>Choisir ce qu’il faut lire</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Click a window to read it</source>
        <translation>Cliquez sur une fenêtre pour la lire</translation>
    </message>
    <message>
        <source>Windows cannot be told apart here; drag a region instead</source>
        <translation>Les fenêtres ne peuvent pas être distinguées ici&#xa0;; tracez plutôt une zone</translation>
    </message>
    <message>
        <source>Drag over what to read</source>
        <translation>Glissez sur ce qu’il faut lire</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what keys do</comment>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>draw</source>
        <comment>what keys do</comment>
        <translation>tracer</translation>
    </message>
    <message>
        <source>10 pixels</source>
        <comment>what keys do</comment>
        <translation>10 pixels</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what keys do</comment>
        <translation>lire</translation>
    </message>
    <message>
        <source>window</source>
        <comment>what a key reads</comment>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>active window</source>
        <comment>what a key reads</comment>
        <translation>fenêtre active</translation>
    </message>
    <message>
        <source>screen</source>
        <comment>what a key reads</comment>
        <translation>écran</translation>
    </message>
    <message>
        <source>last region</source>
        <comment>what a key reads</comment>
        <translation>dernière zone</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <comment>what a key does</comment>
        <translation>dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>what a key does</comment>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Go to Page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Page, 1 to {count}:</source>
        <translation>Page, de 1 à {count}&#xa0;:</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Click between two characters first to say where to split.</source>
        <translation>Cliquez d’abord entre deux caractères pour dire où scinder.</translation>
    </message>
    <message>
        <source>Nothing doubtful is left.</source>
        <translation>Il ne reste aucun passage douteux.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Fetch Models</source>
        <translation>Télécharger les modèles</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetching models…</source>
        <translation>Téléchargement des modèles…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove Page</source>
        <translation>Retirer la page</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Find File…</source>
        <translation>Rechercher le fichier…</translation>
    </message>
    <message>
        <source>Read Page</source>
        <translation>Lire la page</translation>
    </message>
    <message>
        <source>Read All Unread Pages</source>
        <translation>Lire toutes les pages non lues</translation>
    </message>
    <message>
        <source>This page has not been read yet.</source>
        <translation>Cette page n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>Turn Right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No text on this page. Try turning it, or a larger model.</source>
        <translation>Pas de texte sur cette page. Essayez de la pivoter ou un plus grand modèle.</translation>
    </message>
</context>
<context>
    <name>PageSpeaker</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Pas de texte</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation>Déposez ici des images ou des PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Page(s)</source>
        <translation>
            <numerusform>le retrait de&#xa0;%n page</numerusform>
            <numerusform>le retrait de&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Page(s)</source>
        <translation>
            <numerusform>le déplacement de&#xa0;%n page</numerusform>
            <numerusform>le déplacement de&#xa0;%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Text from the Screen</source>
        <translation>Texte de l’écran</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Press Copy to put this on the clipboard</source>
        <translation>«&#xa0;Copier&#xa0;» met ceci dans le presse-papiers</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>There is no text here. Enlarge small text first, or draw a wider region.</source>
        <translation>Il n’y a pas de texte ici. Agrandissez d’abord le petit texte ou tracez une zone plus large.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changed since it was copied</source>
        <translation>Modifié depuis la copie</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>{name} is locked. Its password:</source>
        <translation>{name} est protégé. Son mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>That was not the password of {name}. Try again:</source>
        <translation>Ce n’était pas le mot de passe de {name}. Essayez encore&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PdfChoices</name>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Show the text in color, to check it</source>
        <translation>Afficher le texte en couleur, pour le vérifier</translation>
    </message>
    <message>
        <source>Drop the signature of signed PDFs</source>
        <translation>Retirer la signature des PDF signés</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Garder telles quelles</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Black and white, smallest</source>
        <translation>Noir et blanc, le plus petit</translation>
    </message>
    <message>
        <source>Leave out, text only</source>
        <translation>Omettre, texte seul</translation>
    </message>
    <message>
        <source>Pi&amp;ctures:</source>
        <translation>I&amp;mages&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Résolution&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Auteur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} cannot be shown because of a fault in the program; see the log.</source>
        <translation>{name} ne peut pas être affiché à cause d’une erreur du programme&#xa0;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>PlayerSource</name>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} n’est pas une vidéo qui peut être lue&#xa0;; convertissez-la en MP4.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} n’existe pas&#xa0;; vérifiez le nom.</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop in its privacy settings, then try again.</source>
        <translation>Le bureau n’a pas permis d’image de l’écran&#xa0;; autorisez les captures d’écran pour PP-OCR Desktop dans ses paramètres de confidentialité, puis réessayez.</translation>
    </message>
    <message>
        <source>The desktop&apos;s picture of the screen cannot be read; take a screenshot with the desktop&apos;s own means and paste it into the window.</source>
        <translation>L’image de l’écran donnée par le bureau est illisible&#xa0;; faites une capture d’écran avec les moyens du bureau et collez-la dans la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop offers no way to take a picture of the screen; install xdg-desktop-portal with the part for your desktop, such as xdg-desktop-portal-gnome, -kde or -wlr, or paste a screenshot into the window.</source>
        <translation>Ce bureau ne permet pas de prendre une image de l’écran&#xa0;; installez xdg-desktop-portal avec la partie propre à votre bureau, comme xdg-desktop-portal-gnome, -kde ou -wlr, ou collez une capture d’écran dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>On this desktop only an open window can copy; install wl-clipboard to copy from the tray as well.</source>
        <translation>Sur ce bureau, seule une fenêtre ouverte peut copier&#x202f;; installez wl-clipboard pour copier aussi depuis la zone de notification.</translation>
    </message>
    <message>
        <source>{keys} is free; take it in the settings.</source>
        <translation>{keys} est libre&#x202f;; adoptez-la dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>ProofStrip</name>
    <message>
        <source>No other reading</source>
        <translation>Pas d’autre lecture</translation>
    </message>
    <message>
        <source>{character} ({percent} %)</source>
        <translation>{character} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Alt+Down offers other readings of doubtful letters</source>
        <translation>Alt+Bas propose d’autres lectures des lettres douteuses</translation>
    </message>
    <message>
        <source>Text of line {number}</source>
        <translation>Texte de la ligne {number}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The picture cannot be read because of a fault in the program; see the log.</source>
        <translation>L’image ne peut pas être lue à cause d’une erreur du programme&#xa0;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs, then read it again.</source>
        <translation>La mémoire ne suffit pas pour cette page&#x202f;; fermez d’autres programmes, puis relisez-la.</translation>
    </message>
    <message>
        <source>This page cannot be read because of a fault in the program; see the log.</source>
        <translation>Cette page ne peut pas être lue à cause d’une erreur du programme&#xa0;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>ReadingSpeaker</name>
    <message>
        <source>All pages have been read.</source>
        <translation>Toutes les pages ont été lues.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Text that was read</source>
        <translation>Texte lu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in Window</source>
        <translation>Ouvrir dans la fenêtre</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Join lines into paragraphs</source>
        <translation>Réunir les lignes en paragraphes</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>Garder les retraits et les intervalles en espaces</translation>
    </message>
    <message>
        <source>Join everything into one line</source>
        <translation>Tout réunir en une ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>Garder les lignes telles quelles</translation>
    </message>
    <message>
        <source>One Line</source>
        <translation>Une ligne</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unsaved Work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Save your corrections in a project file?</source>
        <translation>Enregistrer vos corrections dans un fichier de projet&#xa0;?</translation>
    </message>
    <message>
        <source>Do &amp;Not Save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Otherwise your changes are lost.</source>
        <translation>Sinon, vos modifications seront perdues.</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise it has to be read again, which took %n minute(s).</source>
        <translation>
            <numerusform>Sinon, il faudra tout relire&#xa0;; la lecture a pris&#xa0;%n minute.</numerusform>
            <numerusform>Sinon, il faudra tout relire&#xa0;; la lecture a pris&#xa0;%n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what was read in a project file?</source>
        <translation>Enregistrer ce qui a été lu dans un fichier de projet&#xa0;?</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Project, pictures stay in their own files</source>
        <translation>Projet, les images restent dans leurs fichiers</translation>
    </message>
    <message>
        <source>Project with all pictures in it</source>
        <translation>Projet avec toutes ses images</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of unsaved work were left behind: {name}</source>
        <translation>
            <numerusform>%n page de travail non enregistré est restée&#xa0;: {name}</numerusform>
            <numerusform>%n pages de travail non enregistré sont restées&#xa0;: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>Toutes (%n page)</numerusform>
            <numerusform>Toutes les&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>This page ({number})</source>
        <translation>Cette page ({number})</translation>
    </message>
    <message numerus="yes">
        <source>%n selected page(s)</source>
        <translation>
            <numerusform>%n page sélectionnée</numerusform>
            <numerusform>%n pages sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only pages that were read</source>
        <translation>Seulement les pages lues</translation>
    </message>
    <message>
        <source>Pages by their numbers</source>
        <translation>Pages par numéros</translation>
    </message>
    <message>
        <source>Write the numbers of pages, as in 1-3, 7.</source>
        <translation>Indiquez les numéros des pages, par exemple 1-3, 7.</translation>
    </message>
    <message>
        <source>There is no page {number}.</source>
        <translation>Il n’y a pas de page {number}.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>macOS does not let PP-OCR Desktop see the screen; allow it in System Settings &gt; Privacy &amp; Security &gt; Screen &amp; System Audio Recording, then start it again.</source>
        <translation>macOS ne laisse pas PP-OCR Desktop voir l’écran&#xa0;; autorisez-le dans Réglages Système &gt; Confidentialité et sécurité &gt; Enregistrement de l’écran et de l’audio du système, puis relancez-le.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen; take a screenshot with its own means and paste it into the window.</source>
        <translation>Le système n’a pas donné d’image de l’écran&#xa0;; faites une capture d’écran avec ses propres moyens et collez-la dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name}, page {number},</source>
        <translation>{name}, page {number},</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>{name} has no pixels; save or copy it again.</source>
        <translation>{name} n’a aucun pixel&#x202f;; enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is too large with {amount}; make it smaller or cut it into parts of at most {most} megapixels and {side} pixels a side.</source>
        <translation>{name} est trop grand ({amount})&#x202f;; réduisez-le ou découpez-le en parties d’au plus {most} mégapixels et {side} pixels de côté.</translation>
    </message>
    <message>
        <source>{name} is missing; choose a page that the file has.</source>
        <translation>{name} manque&#x202f;; choisissez une page que contient le fichier.</translation>
    </message>
    <message>
        <source>{name} is cut short or damaged; save or copy it again.</source>
        <translation>{name} est tronqué ou endommagé&#x202f;; enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is free; close other programs or make it smaller.</source>
        <translation>{name} demande plus de mémoire qu’il n’en reste&#x202f;; fermez d’autres programmes ou réduisez-le.</translation>
    </message>
    <message>
        <source>{name} may not be opened; change its permissions or copy it to another place.</source>
        <translation>L’ouverture de {name} n’est pas permise&#x202f;; modifiez ses droits ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>{name} has a name that is too long; check how it is spelled.</source>
        <translation>{name} porte un nom trop long&#x202f;; vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}); copy it to another disk and try again.</source>
        <translation>{name} ne peut pas être lu ({reason})&#x202f;; copiez-le sur un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes); save or copy it again.</source>
        <translation>{name} est vide (0 octet)&#x202f;; enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a PDF; choose a {formats} file.</source>
        <translation>{name} n’est ni une image ni un PDF&#x202f;; choisissez un fichier de l’un de ces types&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that cannot be read; save a copy without encryption.</source>
        <translation>{name} est chiffré d’une façon qui ne peut pas être lue&#x202f;; enregistrez-en une copie non chiffrée.</translation>
    </message>
    <message>
        <source>{name} is locked by another password than the one given; check it.</source>
        <translation>{name} est protégé par un autre mot de passe que celui qui a été donné&#x202f;; vérifiez-le.</translation>
    </message>
    <message>
        <source>{name} has no pages; export it again.</source>
        <translation>{name} n’a aucune page&#x202f;; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged or a rare kind of {kind}; save it again as PNG.</source>
        <translation>{name} est endommagé ou d’une variante rare de {kind}&#x202f;; enregistrez-le à nouveau en PNG.</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is full; free some space, then try again.</source>
        <translation>{path} ne peut pas être écrit, car le disque est plein&#x202f;; libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission; choose another folder.</source>
        <translation>{path} ne peut pas être écrit, car vous n’en avez pas le droit&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written because you lack the permission or another program has it open; choose another folder.</source>
        <translation>{path} ne peut pas être écrit, car vous n’en avez pas le droit ou un autre programme l’a ouvert&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} est un dossier&#x202f;; donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{path} is write-protected; take the protection off, or choose another name.</source>
        <translation>{path} est protégé en écriture&#x202f;; ôtez cette protection ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} cannot be written because {folder} is not a folder; choose another one.</source>
        <translation>{path} ne peut pas être écrit, car {folder} n’est pas un dossier&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disk; choose a shorter one.</source>
        <translation>Le nom {name} est trop long pour ce disque&#x202f;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>{path} cannot be written because the disk is read-only; choose another folder.</source>
        <translation>{path} ne peut pas être écrit, car le disque est en lecture seule&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another place.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} is not a project of PP-OCR Desktop; choose a .ppocr file.</source>
        <translation>{path} n’est pas un projet de PP-OCR Desktop&#x202f;; choisissez un fichier .ppocr.</translation>
    </message>
    <message>
        <source>{path} was saved by a newer version of PP-OCR Desktop; update this program, then open it again.</source>
        <translation>{path} a été enregistré par une version plus récente de PP-OCR Desktop&#x202f;; mettez ce programme à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>{path} is cut short or damaged; open an earlier copy of it, or the pictures themselves.</source>
        <translation>{path} est tronqué ou endommagé&#x202f;; ouvrez-en une copie antérieure ou les images elles-mêmes.</translation>
    </message>
    <message>
        <source>{path} needs more memory than is free; close other programs, then try again.</source>
        <translation>{path} demande plus de mémoire qu’il n’en reste&#x202f;; fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} does not exist; it may have been moved or renamed.</source>
        <translation>{path} n’existe pas&#x202f;; il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{path} is open in another window or on another computer; close it there first, or open a copy of it.</source>
        <translation>{path} est ouvert dans une autre fenêtre ou sur un autre ordinateur&#x202f;; fermez-le d’abord là-bas, ou ouvrez-en une copie.</translation>
    </message>
    <message>
        <source>{path} is one of the project&apos;s own pictures; choose another name.</source>
        <translation>{path} est l’une des images du projet&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} cannot be copied into the project ({reason}); save the project without the pictures themselves.</source>
        <translation>{name} ne peut pas être copié dans le projet ({reason})&#x202f;; enregistrez le projet sans les images elles-mêmes.</translation>
    </message>
    <message>
        <source>The unsaved work on {title} is damaged; discard it and open {origin} again.</source>
        <translation>Le travail non enregistré sur {title} est endommagé&#x202f;; abandonnez-le et rouvrez {origin}.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be fetched ({reasons}); check the network connection, then try again.</source>
        <translation>Le fichier de modèle {file} ne peut pas être téléchargé ({reasons})&#x202f;; vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}; check the network connection, then try again.</source>
        <translation>{host} est injoignable&#xa0;: {reason}&#x202f;; vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} answers {answer}; try again later.</source>
        <translation>{host} répond {answer}&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>What {host} says about new versions is damaged; try again later.</source>
        <translation>Ce que {host} dit des nouvelles versions est endommagé&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>What {host} says about new versions is not signed by the makers of this one and is not trusted; download nothing from there.</source>
        <translation>Ce que {host} dit des nouvelles versions n’est pas signé par les auteurs de celle-ci et n’est pas fiable&#x202f;; ne téléchargez rien de là.</translation>
    </message>
    <message>
        <source>This copy of PP-OCR Desktop does not know where new versions are announced; look where you got it from.</source>
        <translation>Cette copie de PP-OCR Desktop ne sait pas où les nouvelles versions sont annoncées&#x202f;; regardez là où vous l’avez obtenue.</translation>
    </message>
    <message>
        <source>{name} is not a video that can be played; convert it to MP4.</source>
        <translation>{name} n’est pas une vidéo qui peut être lue&#xa0;; convertissez-la en MP4.</translation>
    </message>
    <message>
        <source>{name} does not exist; check the name.</source>
        <translation>{name} n’existe pas&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>{name} cannot be read, for this program was built without video; give it a folder of pictures.</source>
        <translation>{name} ne peut pas être lu, car ce programme a été construit sans vidéo&#xa0;; donnez-lui plutôt un dossier d’images.</translation>
    </message>
    <message>
        <source>The pattern {pattern} is not a regular expression ({reason}); correct it or search for plain text.</source>
        <translation>Le motif {pattern} n’est pas une expression régulière ({reason})&#x202f;; corrigez-le ou cherchez du texte simple.</translation>
    </message>
    <message>
        <source>The pattern {pattern} takes too long; write it with fewer nested repetitions.</source>
        <translation>Le motif {pattern} prend trop de temps&#x202f;; écrivez-le avec moins de répétitions imbriquées.</translation>
    </message>
    <message>
        <source>PP-OCR Desktop cannot be made to start at login ({reason}); add it to the startup programs in your desktop&apos;s settings.</source>
        <translation>PP-OCR Desktop ne peut pas être lancé à l’ouverture de session ({reason})&#x202f;; ajoutez-le aux programmes au démarrage dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>{name} is damaged or not there any more; save or copy it again.</source>
        <translation>{name} est endommagé ou n’est plus là&#x202f;; enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not there any more or cannot be read ({reason}); put it back and try again.</source>
        <translation>{name} n’est plus là ou ne peut pas être lu ({reason})&#x202f;; remettez-le en place, puis réessayez.</translation>
    </message>
    <message>
        <source>{name}, page {number}, is not there any more; open the file anew.</source>
        <translation>{name}, page {number}, n’est plus là&#x202f;; rouvrez le fichier.</translation>
    </message>
    <message>
        <source>{names} cannot be made into a PDF because of damage inside; open it in another program and save it there first.</source>
        <translation>{names} ne peut pas devenir un PDF à cause d’un dommage interne&#x202f;; ouvrez-le d’abord dans un autre programme et enregistrez-le.</translation>
    </message>
    <message>
        <source>{name} is locked; its password has to be entered first.</source>
        <translation>{name} est protégé&#x202f;; il faut d’abord saisir son mot de passe.</translation>
    </message>
    <message>
        <source>{name} does not exist; it may have been moved or renamed.</source>
        <translation>{name} n’existe pas&#x202f;; il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{name} is a folder without pictures or PDFs; choose a file or a folder with some.</source>
        <translation>{name} est un dossier sans images ni PDF&#x202f;; choisissez un fichier ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>{name} is not a file; choose a picture or a PDF.</source>
        <translation>{name} n’est pas un fichier&#x202f;; choisissez une image ou un PDF.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} existe déjà&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Models cannot be stored in {folder} ({reason}); make room there.</source>
        <translation>Les modèles ne peuvent pas être enregistrés dans {folder} ({reason})&#x202f;; libérez-y de la place.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there.</source>
        <translation>Le travail non enregistré ne peut pas être protégé dans {folder} ({reason})&#x202f;; enregistrez-le, puis libérez-y de la place.</translation>
    </message>
    <message>
        <source>{name} carries a digital signature, which text added to it would break; allow a copy without the signature.</source>
        <translation>{name} porte une signature numérique que l’ajout de texte romprait&#x202f;; autorisez une copie sans la signature.</translation>
    </message>
    <message>
        <source>{name} may be read but neither copied from nor changed; open it with its owner&apos;s password.</source>
        <translation>{name} peut être lu, mais ni copié ni modifié&#x202f;; ouvrez-le avec le mot de passe de son propriétaire.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Those that must be readable; if none is checked, all that the model knows.</source>
        <translation>Ce qui doit être lisible&#xa0;; si rien n’est coché, tout ce que connaît le modèle.</translation>
    </message>
    <message>
        <source>Turned pages</source>
        <translation>Pages pivotées</translation>
    </message>
    <message>
        <source>Pages that lie on their side or upside down.</source>
        <translation>Pages couchées ou à l’envers.</translation>
    </message>
    <message>
        <source>Notice and read upright</source>
        <translation>Détecter et lire à l’endroit</translation>
    </message>
    <message>
        <source>Read as they are</source>
        <translation>Lire telles quelles</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Ordre de lecture</translation>
    </message>
    <message>
        <source>Rows help where a form or receipt is taken for columns.</source>
        <translation>Les rangées aident quand un formulaire ou un ticket est pris pour des colonnes.</translation>
    </message>
    <message>
        <source>Follow columns and vertical text</source>
        <translation>Suivre les colonnes et le texte vertical</translation>
    </message>
    <message>
        <source>In rows across the page</source>
        <translation>En rangées sur toute la page</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Cœurs du processeur</translation>
    </message>
    <message>
        <source>Using fewer leaves more of the computer to other programs.</source>
        <translation>Moins de cœurs laissent plus de puissance aux autres programmes.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Used where it reads the same in less time; About tells what computes.</source>
        <translation>Utilisé là où il lit de même en moins de temps&#x202f;; « À propos » dit ce qui calcule.</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>None, only the processor</source>
        <translation>Aucun, seulement le processeur</translation>
    </message>
    <message>
        <source>Minimum certainty</source>
        <translation>Certitude minimale</translation>
    </message>
    <message>
        <source>Lines read with less certainty than this are left out.</source>
        <translation>Les lignes lues avec moins de certitude sont omises.</translation>
    </message>
    <message>
        <source>Of menus and messages; it does not affect reading.</source>
        <translation>Celle des menus et des messages&#xa0;; elle ne change rien à la lecture.</translation>
    </message>
    <message>
        <source>Whether lines are joined, and indentation and gaps kept.</source>
        <translation>Si les lignes sont réunies, les retraits et les intervalles gardés.</translation>
    </message>
    <message>
        <source>With its layout</source>
        <translation>Avec la mise en page</translation>
    </message>
    <message>
        <source>In any program: draw a region and get its text.</source>
        <translation>Dans tout programme&#xa0;: tracez une zone pour obtenir son texte.</translation>
    </message>
    <message>
        <source>The tray menu lists the last ten.</source>
        <translation>Le menu de la zone de notification montre les dix derniers.</translation>
    </message>
    <message>
        <source>Hotkeys then work while no window is open.</source>
        <translation>Les raccourcis fonctionnent alors sans fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Stay in the tray: this desktop has no tray</source>
        <translation>Rester dans la zone de notification&#xa0;: absente ici</translation>
    </message>
    <message>
        <source>Without a window; the program waits in the tray.</source>
        <translation>Sans fenêtre&#xa0;; le programme est dans la zone de notification.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>In paragraphs</source>
        <translation>En paragraphes</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <source>The format that Export begins with.</source>
        <translation>Le format proposé d’abord à l’exportation.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Reads the last region again without asking.</source>
        <translation>Relit la dernière zone sans rien demander.</translation>
    </message>
    <message>
        <source>Read clipboard</source>
        <translation>Lire le presse-papiers</translation>
    </message>
    <message>
        <source>Reads the picture on the clipboard.</source>
        <translation>Lit l’image du presse-papiers.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The text is on the clipboard in any case.</source>
        <translation>Le texte est dans tous les cas dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Show in a small panel</source>
        <translation>Afficher dans un petit panneau</translation>
    </message>
    <message>
        <source>Show as a notification</source>
        <translation>Afficher comme notification</translation>
    </message>
    <message>
        <source>Recent results</source>
        <translation>Résultats récents</translation>
    </message>
    <message>
        <source>Keep them after quitting</source>
        <translation>Les garder après avoir quitté</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer dans la zone de notification</translation>
    </message>
    <message>
        <source>Start in the tray: this desktop has no tray</source>
        <translation>Démarrer dans la zone de notification : absente ici</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>Copie et exportation</translation>
    </message>
    <message>
        <source>Screen capture</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Remettre cette section dans son état d’origine</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Rechercher une commande ou ses touches</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Laisser là</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} appartient à «&#xa0;{action}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Camera picture {number}</source>
        <translation>Image de caméra {number}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lines or text</source>
        <translation>Lignes ou texte</translation>
    </message>
</context>
<context>
    <name>SourceBox</name>
    <message>
        <source>Camera or recording</source>
        <translation>Caméra ou enregistrement</translation>
    </message>
    <message>
        <source>What to watch: a camera, a video or a folder of pictures</source>
        <translation>Ce qu’il faut regarder&#xa0;: une caméra, une vidéo ou un dossier d’images</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>Vidéo…</translation>
    </message>
    <message>
        <source>Folder of Pictures…</source>
        <translation>Dossier d’images…</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>Vidéos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful (F8)</source>
        <translation>
            <numerusform>%n passage douteux (F8)</numerusform>
            <numerusform>%n passages douteux (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Reading page {number} … {percent} %</source>
        <translation>Lecture de la page {number}… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>encore {seconds}&#xa0;s environ</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore {minutes}&#xa0;min environ</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>The region {region} lies outside all screens; choose one within them.</source>
        <translation>La zone {region} est hors de tous les écrans&#xa0;; choisissez-en une à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>TextDelegate</name>
    <message>
        <source>Text of line {number}</source>
        <translation>Texte de la ligne {number}</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Join the lines of a paragraph</source>
        <translation>Réunir les lignes d’un paragraphe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Keep the lines as they stand</source>
        <translation>Garder les lignes telles quelles</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Keep indentation and gaps as spaces</source>
        <translation>Garder les retraits et les intervalles en espaces</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
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
        <translation>Tracez un cadre, ou utilisez les flèches (avec Maj pour sa taille) et Entrée.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture a Region</source>
        <translation>&amp;Capturer une zone</translation>
    </message>
    <message>
        <source>&amp;Repeat Last Region</source>
        <translation>&amp;Relire la dernière zone</translation>
    </message>
    <message>
        <source>Read Clip&amp;board</source>
        <translation>Lire le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Ca&amp;mera</source>
        <translation>Ca&amp;méra</translation>
    </message>
    <message>
        <source>Recent Res&amp;ults</source>
        <translation>Résu&amp;ltats récents</translation>
    </message>
    <message>
        <source>&amp;Open PP-OCR Desktop</source>
        <translation>&amp;Ouvrir PP-OCR Desktop</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The check for updates failed because of a fault in the program; see the log.</source>
        <translation>La recherche de mises à jour a échoué à cause d’une erreur du programme&#x202f;; voir le journal.</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Check for Updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Demande de la dernière version</translation>
    </message>
    <message>
        <source>Open Download Page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <source>The program asks only when you do, and installs nothing.</source>
        <translation>Le programme ne vérifie que sur demande et n’installe rien.</translation>
    </message>
    <message>
        <source>Version {version} is available. You have {current}.</source>
        <translation>La version {version} est disponible. Vous avez la {current}.</translation>
    </message>
    <message>
        <source>The check for updates failed.</source>
        <translation>La recherche de mises à jour a échoué.</translation>
    </message>
    <message>
        <source>You have the newest version, {version}.</source>
        <translation>Vous avez la dernière version, {version}.</translation>
    </message>
</context>
</TS>
