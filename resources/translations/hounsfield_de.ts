<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>'CT', 'MR', ...; '' for all that have no lines of their own</source>
        <extracomment>text.lines</extracomment>
        <translation>'CT', 'MR', ...; '' für alle ohne eigene Zeilen</translation>
    </message>
    <message>
        <source>-1 up, 1 down</source>
        <extracomment>text.move</extracomment>
        <translation>-1 nach oben, 1 nach unten</translation>
    </message>
    <message>
        <source>0 for the study, else a viewport from 1</source>
        <extracomment>hanging.rule</extracomment>
        <translation>0 für die Studie, sonst ein Bildfeld ab 1</translation>
    </message>
    <message>
        <source>0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.</source>
        <extracomment>window.key_0</extracomment>
        <translation>0 ist automatisch, 1 und 2 gehören der Datei, 3 bis 9 der Modalität.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>segment.opacity</extracomment>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>0.1 to 10; 1 is the rate of the file</source>
        <extracomment>cine.speed</extracomment>
        <translation>0,1 bis 10; 1 ist die Rate der Datei</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>layout.set</extracomment>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>1 to 5; the grid's own without it</source>
        <extracomment>layout.tile</extracomment>
        <translation>1 bis 5; ohne ihn die des Rasters</translation>
    </message>
    <message>
        <source>1 × 1</source>
        <extracomment>layout.single</extracomment>
        <translation>1 × 1</translation>
    </message>
    <message>
        <source>1 × 2</source>
        <extracomment>layout.pair</extracomment>
        <translation>1 × 2</translation>
    </message>
    <message>
        <source>2 to 8</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>2 bis 8</translation>
    </message>
    <message>
        <source>2 × 2</source>
        <extracomment>layout.four</extracomment>
        <translation>2 × 2</translation>
    </message>
    <message>
        <source>3D</source>
        <extracomment>layout.volume</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>3D preset</source>
        <extracomment>volume.preset</extracomment>
        <translation>3D-Vorgabe</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>4-Punkt-Winkel</translation>
    </message>
    <message>
        <source>A little brighter</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>Etwas heller</translation>
    </message>
    <message>
        <source>A little brighter, by a hundredth of the window.</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>Etwas heller, um ein Hundertstel des Fensters.</translation>
    </message>
    <message>
        <source>A little darker</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>Etwas dunkler</translation>
    </message>
    <message>
        <source>A little darker, by a hundredth of the window.</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>Etwas dunkler, um ein Hundertstel des Fensters.</translation>
    </message>
    <message>
        <source>A little narrower window</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>Etwas schmaleres Fenster</translation>
    </message>
    <message>
        <source>A little narrower window, by a hundredth of the window.</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>Etwas schmaleres Fenster, um ein Hundertstel.</translation>
    </message>
    <message>
        <source>A little wider window</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>Etwas breiteres Fenster</translation>
    </message>
    <message>
        <source>A little wider window, by a hundredth of the window.</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>Etwas breiteres Fenster, um ein Hundertstel.</translation>
    </message>
    <message>
        <source>A protocol that is off hangs no study by itself.</source>
        <extracomment>hanging.switch</extracomment>
        <translation>Ein ausgeschaltetes Protokoll hängt keine Studie von selbst.</translation>
    </message>
    <message>
        <source>A window is set on all pictures of the same modality and unit.</source>
        <extracomment>link.window</extracomment>
        <translation>Eine Fensterung gilt für alle Bilder gleicher Modalität und Einheit.</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>help.about</extracomment>
        <translation>Über Hounsfield</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>text.add</extracomment>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line to a corner.</source>
        <extracomment>text.add</extracomment>
        <translation>Einer Ecke eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a point to the selected mark, on the side that is nearest to a place. By mouse: double click the side.</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>Der gewählten Markierung einen Punkt geben, auf der Seite, die einem Ort am nächsten ist. Mit der Maus: Doppelklick auf die Seite.</translation>
    </message>
    <message>
        <source>Add a rule on the study or on the series of a viewport, or replace one.</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Eine Regel für die Studie oder die Serie eines Bildfelds hinzufügen oder ersetzen.</translation>
    </message>
    <message>
        <source>Add another segment of the same series to a segment, remove it from it, or keep what both share.</source>
        <extracomment>segment.combine</extracomment>
        <translation>Ein anderes Segment derselben Serie hinzufügen, davon abziehen, oder das Gemeinsame behalten.</translation>
    </message>
    <message>
        <source>Add those of a file.</source>
        <extracomment>preset.import</extracomment>
        <translation>Die einer Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>library.add</extracomment>
        <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>album.show</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>All keys, and what the mouse does.</source>
        <extracomment>help.keys</extracomment>
        <translation>Alle Tasten, und was die Maus tut.</translation>
    </message>
    <message>
        <source>All pictures are moved together, by as many mm.</source>
        <extracomment>link.pan</extracomment>
        <translation>Alle Bilder werden gemeinsam verschoben, um gleich viele mm.</translation>
    </message>
    <message>
        <source>All pictures are shown at the same scale in mm.</source>
        <extracomment>link.zoom</extracomment>
        <translation>Alle Bilder werden im gleichen Maßstab in mm gezeigt.</translation>
    </message>
    <message>
        <source>Also what a plane meets of marks that were drawn on others: lines near it, crosses where it cuts them.</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>Auch was eine Ebene von Markierungen trifft, die auf anderen gezeichnet wurden: nahe Linien, Kreuze, wo sie sie schneidet.</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>tool.angle</extracomment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>Winkel zweier Linien</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>tool.arrow</extracomment>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>window.auto</extracomment>
        <translation>Automatische Fensterung</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal planes with a crosshair.</source>
        <extracomment>layout.mpr</extracomment>
        <translation>Axiale, koronale und sagittale Ebenen mit Fadenkreuz.</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>cine.backward</extracomment>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Begin with the chosen tool: arrows move, Shift by ten pixels, Enter sets a point. Enter alone does it, too.</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>Mit dem gewählten Werkzeug beginnen: Pfeile bewegen, Umschalt um zehn Pixel, Eingabe setzt einen Punkt. Eingabe allein tut es auch.</translation>
    </message>
    <message>
        <source>Black and white are swapped on all pictures.</source>
        <extracomment>link.invert</extracomment>
        <translation>Schwarz und Weiß werden auf allen Bildern vertauscht.</translation>
    </message>
    <message>
        <source>Blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>Mischen, Wischen oder Durchblick</translation>
    </message>
    <message>
        <source>Both breasts back to back from above and from the side, at one scale; priors below.</source>
        <extracomment>layout.mammography</extracomment>
        <translation>Beide Brüste Rücken an Rücken, von oben und von der Seite, in einem Maßstab; Voraufnahmen darunter.</translation>
    </message>
    <message>
        <source>Brighter</source>
        <extracomment>window.brighter</extracomment>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Brighter, by a twentieth of the window.</source>
        <extracomment>window.brighter</extracomment>
        <translation>Heller, um ein Zwanzigstel des Fensters.</translation>
    </message>
    <message>
        <source>Bring an open study to the front.</source>
        <extracomment>tab.show</extracomment>
        <translation>Eine offene Studie nach vorn holen.</translation>
    </message>
    <message>
        <source>Bring back from second window</source>
        <extracomment>window.gather</extracomment>
        <translation>Aus zweitem Fenster zurückholen</translation>
    </message>
    <message>
        <source>Bring back the hanging protocols that came with the program, as they came; your own stay before them.</source>
        <extracomment>hanging.restore</extracomment>
        <translation>Die mitgelieferten Hängeprotokolle zurückholen, wie sie kamen; die eigenen bleiben vor ihnen.</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, and measure it by the protocol.</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>Die nächste offene Studie nach vorn holen und nach dem Protokoll messen.</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, with its viewports as they were left.</source>
        <extracomment>tab.next</extracomment>
        <translation>Die nächste offene Studie nach vorn holen, mit ihren Bildfeldern, wie sie waren.</translation>
    </message>
    <message>
        <source>Bring the previous open study to the front.</source>
        <extracomment>tab.previous</extracomment>
        <translation>Die vorige offene Studie nach vorn holen.</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>panel.browser</extracomment>
        <translation>Studienliste</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>tool.brush</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush as a ball</source>
        <extracomment>segment.ball</extracomment>
        <translation>Pinsel als Kugel</translation>
    </message>
    <message>
        <source>CT and PET side by side, the PET over the CT and the maximum of the PET below.</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>CT und PET nebeneinander, darunter die PET über der CT und das Maximum der PET.</translation>
    </message>
    <message>
        <source>Calibrate by the selected line</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>Mit der gewählten Linie kalibrieren</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>tool.calibration</extracomment>
        <translation>Kalibrierlinie</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <extracomment>settings.set</extracomment>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Change a window preset</source>
        <extracomment>preset.change</extracomment>
        <translation>Fenstervorgabe ändern</translation>
    </message>
    <message>
        <source>Change a window's name, values, pictures or key.</source>
        <extracomment>preset.change</extracomment>
        <translation>Name, Werte, Bilder oder Taste einer Fensterung ändern.</translation>
    </message>
    <message>
        <source>Change how a viewport shows its series, or the grid of a protocol.</source>
        <extracomment>hanging.set</extracomment>
        <translation>Ändern, wie ein Bildfeld seine Serie zeigt, oder das Raster eines Protokolls.</translation>
    </message>
    <message>
        <source>Change keys and mouse</source>
        <extracomment>settings.keys</extracomment>
        <translation>Tasten und Maus ändern</translation>
    </message>
    <message>
        <source>Change next measurement</source>
        <extracomment>measure.change_next</extracomment>
        <translation>Nächste Messung ändern</translation>
    </message>
    <message>
        <source>Change one of the settings; those that do not hold at once say so.</source>
        <extracomment>settings.set</extracomment>
        <translation>Eine der Einstellungen ändern; was nicht sofort gilt, sagt es.</translation>
    </message>
    <message>
        <source>Change points of measurement</source>
        <extracomment>annotation.change</extracomment>
        <translation>Punkte der Messung ändern</translation>
    </message>
    <message>
        <source>Change previous measurement</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>Vorige Messung ändern</translation>
    </message>
    <message>
        <source>Change rule</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Change viewport of protocol</source>
        <extracomment>hanging.set</extracomment>
        <translation>Bildfeld des Protokolls ändern</translation>
    </message>
    <message>
        <source>Choose a profile, give actions other keys and mouse buttons other tools.</source>
        <extracomment>settings.keys</extracomment>
        <translation>Ein Profil wählen, Aktionen andere Tasten und Maustasten andere Werkzeuge geben.</translation>
    </message>
    <message>
        <source>Choose opacity, colour and shading of the volume.</source>
        <extracomment>volume.preset</extracomment>
        <translation>Deckkraft, Farbe und Schattierung des Volumens wählen.</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <extracomment>segment.choose</extracomment>
        <translation>Segment wählen</translation>
    </message>
    <message>
        <source>Choose the segment that tools work on.</source>
        <extracomment>segment.choose</extracomment>
        <translation>Das Segment wählen, an dem die Werkzeuge arbeiten.</translation>
    </message>
    <message>
        <source>Choose the theme.</source>
        <extracomment>view.theme</extracomment>
        <translation>Das Farbschema wählen.</translation>
    </message>
    <message>
        <source>Choose what each corner says, by modality.</source>
        <extracomment>text.configure</extracomment>
        <translation>Wählen, was jede Ecke sagt, je Modalität.</translation>
    </message>
    <message>
        <source>Choose what the left mouse button does.</source>
        <extracomment>tool.select</extracomment>
        <translation>Wählen, was die linke Maustaste tut.</translation>
    </message>
    <message>
        <source>Cine bar</source>
        <extracomment>cine.bar</extracomment>
        <translation>Cine-Leiste</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>tool.circle</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>tool.circle3</extracomment>
        <translation>Kreis durch 3 Punkte</translation>
    </message>
    <message>
        <source>Click a part of the chosen segment: what is not joined to it is dropped.</source>
        <extracomment>tool.part</extracomment>
        <translation>Einen Teil des gewählten Segments anklicken: was nicht mit ihm verbunden ist, fällt weg.</translation>
    </message>
    <message>
        <source>Click on a part of the window, and it says what it is for.</source>
        <extracomment>help.whats_this</extracomment>
        <translation>Auf einen Teil des Fensters klicken, und er sagt, wozu er da ist.</translation>
    </message>
    <message>
        <source>Click points around the region; a double click or Enter closes the curve.</source>
        <extracomment>tool.spline</extracomment>
        <translation>Punkte um die Region klicken; Doppelklick oder Eingabe schließt die Kurve.</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes it.</source>
        <extracomment>tool.polygon</extracomment>
        <translation>Die Ecken anklicken; Doppelklick oder Eingabe schließt es.</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>study.close</extracomment>
        <translation>Studie schließen</translation>
    </message>
    <message>
        <source>Close the program.</source>
        <extracomment>app.quit</extracomment>
        <translation>Das Programm schließen.</translation>
    </message>
    <message>
        <source>Close the study in front; marks are kept, and undo opens it again.</source>
        <extracomment>study.close</extracomment>
        <translation>Die vordere Studie schließen; Marken bleiben, und Rückgängig öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Colour grey pictures by a table.</source>
        <extracomment>view.lut</extracomment>
        <translation>Graustufenbilder nach einer Tabelle färben.</translation>
    </message>
    <message>
        <source>Colour of measurement</source>
        <extracomment>annotation.color</extracomment>
        <translation>Farbe der Messung</translation>
    </message>
    <message>
        <source>Colour of segment</source>
        <extracomment>segment.color</extracomment>
        <translation>Farbe des Segments</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>Farbtabelle</translation>
    </message>
    <message>
        <source>Colour the second series by a table.</source>
        <extracomment>overlay.lut</extracomment>
        <translation>Die zweite Serie nach einer Tabelle färben.</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>overlay.lut</extracomment>
        <translation>Farben der zweiten Serie</translation>
    </message>
    <message>
        <source>Combine with another segment</source>
        <extracomment>segment.combine</extracomment>
        <translation>Mit einem anderen Segment verknüpfen</translation>
    </message>
    <message>
        <source>Come nearer, or go away.</source>
        <extracomment>volume.zoom</extracomment>
        <translation>Näher heran oder weiter weg gehen.</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>tags.compare</extracomment>
        <translation>Elemente vergleichen</translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>layout.compare</extracomment>
        <translation>Mit Voruntersuchung vergleichen</translation>
    </message>
    <message>
        <source>Configure text on pictures</source>
        <extracomment>text.configure</extracomment>
        <translation>Text auf Bildern einrichten</translation>
    </message>
    <message>
        <source>Copy all elements of the picture's file as text.</source>
        <extracomment>tags.copy</extracomment>
        <translation>Alle Elemente der Bilddatei als Text kopieren.</translation>
    </message>
    <message>
        <source>Copy curve</source>
        <extracomment>curve.copy</extracomment>
        <translation>Kurve kopieren</translation>
    </message>
    <message>
        <source>Copy elements</source>
        <extracomment>tags.copy</extracomment>
        <translation>Elemente kopieren</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>study.copy_files</extracomment>
        <translation>Dateien kopieren nach…</translation>
    </message>
    <message>
        <source>Copy log of actions</source>
        <extracomment>log.copy</extracomment>
        <translation>Liste der Aktionen kopieren</translation>
    </message>
    <message>
        <source>Copy measurement</source>
        <extracomment>annotation.copy</extracomment>
        <translation>Messung kopieren</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>measurements.copy</extracomment>
        <translation>Messungen kopieren</translation>
    </message>
    <message>
        <source>Copy the DICOM files of the study as they are into a folder, out of archives too.</source>
        <extracomment>study.copy_files</extracomment>
        <translation>Die DICOM-Dateien der Studie unverändert in einen Ordner kopieren, auch aus Archiven.</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>Die gewählte Messung auf das nächste Bild kopieren und dorthin gehen.</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>Die gewählte Messung auf das vorige Bild kopieren und dorthin gehen.</translation>
    </message>
    <message>
        <source>Copy the selected measurement.</source>
        <extracomment>annotation.copy</extracomment>
        <translation>Die gewählte Messung kopieren.</translation>
    </message>
    <message>
        <source>Copy the study's files into the library's folder.</source>
        <extracomment>library.add</extracomment>
        <translation>Die Dateien der Studie in den Ordner der Bibliothek kopieren.</translation>
    </message>
    <message>
        <source>Copy to the next image</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>Auf das nächste Bild kopieren</translation>
    </message>
    <message>
        <source>Copy to the previous image</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>Auf das vorige Bild kopieren</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>Pixel nach Fläche zählen</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>tool.curve</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>curve.show</extracomment>
        <translation>Kurve über die Zeit</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>view.theme</extracomment>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Darker</source>
        <extracomment>window.darker</extracomment>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>Darker, by a twentieth of the window.</source>
        <extracomment>window.darker</extracomment>
        <translation>Dunkler, um ein Zwanzigstel des Fensters.</translation>
    </message>
    <message>
        <source>Delete a hanging protocol; undo brings it back.</source>
        <extracomment>hanging.delete</extracomment>
        <translation>Ein Hängeprotokoll löschen; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Delete a measuring protocol; undo brings it back.</source>
        <extracomment>measuring.delete</extracomment>
        <translation>Ein Messprotokoll löschen; Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>Delete a point of the selected mark. By mouse: double click the point.</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>Einen Punkt der gewählten Markierung löschen. Mit der Maus: Doppelklick auf den Punkt.</translation>
    </message>
    <message>
        <source>Delete a segment; undo brings it back.</source>
        <extracomment>segment.delete</extracomment>
        <translation>Ein Segment löschen; Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>Delete a window preset</source>
        <extracomment>preset.delete</extracomment>
        <translation>Fenstervorgabe löschen</translation>
    </message>
    <message>
        <source>Delete album</source>
        <extracomment>album.delete</extracomment>
        <translation>Album löschen</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>annotation.clear</extracomment>
        <translation>Alle Messungen löschen</translation>
    </message>
    <message>
        <source>Delete all measurements of the study; undo brings them back.</source>
        <extracomment>annotation.clear</extracomment>
        <translation>Alle Messungen der Studie löschen; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Delete an album of your own; its studies stay.</source>
        <extracomment>album.delete</extracomment>
        <translation>Ein eigenes Album löschen; seine Studien bleiben.</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>Messung löschen</translation>
    </message>
    <message>
        <source>Delete measuring protocol</source>
        <extracomment>measuring.delete</extracomment>
        <translation>Messprotokoll löschen</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <extracomment>hanging.delete</extracomment>
        <translation>Protokoll löschen</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>segment.delete</extracomment>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>Delete the selected measurement.</source>
        <extracomment>annotation.delete</extracomment>
        <translation>Die gewählte Messung löschen.</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>app.demo</extracomment>
        <translation>Demostudie</translation>
    </message>
    <message>
        <source>Divide the centre into rows and columns, or choose an arrangement by its name.</source>
        <extracomment>layout.set</extracomment>
        <translation>Die Mitte in Zeilen und Spalten teilen, oder eine Anordnung nach ihrem Namen wählen.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>edit.redo</extracomment>
        <translation>Noch einmal tun.</translation>
    </message>
    <message>
        <source>Do not offer the disc that is in any more.</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>Die eingelegte Disc nicht mehr anbieten.</translation>
    </message>
    <message>
        <source>Do not restore now</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>Jetzt nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>help.doctor</extracomment>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>tool.doppler</extracomment>
        <translation>Doppler-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Draw a line along something of known length, then type how long it is: later lengths are in mm.</source>
        <extracomment>tool.calibration</extracomment>
        <translation>Eine Linie entlang von etwas bekannter Länge zeichnen, dann die Länge eintippen: spätere Längen sind in mm.</translation>
    </message>
    <message>
        <source>Draw a line along the first leg, from the middle of the hip to that of the ankle; then along the second.</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>Eine Linie entlang des ersten Beins zeichnen, von der Mitte der Hüfte zur Mitte des Knöchels; dann entlang des zweiten.</translation>
    </message>
    <message>
        <source>Draw a line along the upper end plate, and one along the lower one.</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Eine Linie entlang der oberen Endplatte zeichnen und eine entlang der unteren.</translation>
    </message>
    <message>
        <source>Draw a line: the values along it are plotted in the panel of measurements.</source>
        <extracomment>tool.profile</extracomment>
        <translation>Eine Linie zeichnen: die Werte entlang ihr werden in der Messungsleiste aufgetragen.</translation>
    </message>
    <message>
        <source>Draw a measurement on the active picture.</source>
        <extracomment>annotation.add</extracomment>
        <translation>Eine Messung auf das aktive Bild zeichnen.</translation>
    </message>
    <message>
        <source>Draw an outline through points that follows the edges of the picture between them.</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>Einen Umriss durch Punkte zeichnen, der dazwischen den Kanten des Bildes folgt.</translation>
    </message>
    <message>
        <source>Draw around the pixels that are joined to one and differ from its value by no more than a spread.</source>
        <extracomment>annotation.wand</extracomment>
        <translation>Die Pixel umranden, die mit einem verbunden sind und von dessen Wert höchstens um eine Spanne abweichen.</translation>
    </message>
    <message>
        <source>Draw around the region; the line closes where you let go.</source>
        <extracomment>tool.freehand</extracomment>
        <translation>Um die Region herum zeichnen; die Linie schließt sich, wo Sie loslassen.</translation>
    </message>
    <message>
        <source>Draw one axis, then set how far the ellipse reaches beside it.</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>Eine Achse zeichnen, dann setzen, wie weit die Ellipse daneben reicht.</translation>
    </message>
    <message>
        <source>Draw one side, then set how far away the other one is.</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>Eine Seite zeichnen, dann setzen, wie weit die andere entfernt ist.</translation>
    </message>
    <message>
        <source>Draw the greatest width of the heart, then that of the chest.</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>Die größte Breite des Herzens zeichnen, dann die des Thorax.</translation>
    </message>
    <message>
        <source>Draw the line from front to back, then set the point that should lie on it.</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>Die Linie von vorn nach hinten zeichnen, dann den Punkt setzen, der auf ihr liegen sollte.</translation>
    </message>
    <message>
        <source>Draw the line, then set the point that its parallel goes through.</source>
        <extracomment>tool.parallel</extracomment>
        <translation>Die Linie zeichnen, dann den Punkt setzen, durch den ihre Parallele geht.</translation>
    </message>
    <message>
        <source>Draw the line, then set the point.</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>Die Linie zeichnen, dann den Punkt setzen.</translation>
    </message>
    <message>
        <source>Draw the longest diameter of a lesion, then the longest one at a right angle to it.</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>Den längsten Durchmesser einer Läsion zeichnen, dann den längsten im rechten Winkel dazu.</translation>
    </message>
    <message>
        <source>Draw two lines across the first bone, then two across the second: their middles give the axes.</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>Zwei Linien quer über den ersten Knochen zeichnen, dann zwei über den zweiten: ihre Mitten geben die Achsen.</translation>
    </message>
    <message>
        <source>Draw two lines across: the centre line goes through their middles.</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>Zwei Linien quer zeichnen: die Mittellinie geht durch ihre Mitten.</translation>
    </message>
    <message>
        <source>Drop selection, reset</source>
        <extracomment>view.escape</extracomment>
        <translation>Auswahl aufheben, zurücksetzen</translation>
    </message>
    <message>
        <source>Drop the selection; without one, reset the view.</source>
        <extracomment>view.escape</extracomment>
        <translation>Die Auswahl aufheben; ohne eine die Ansicht zurücksetzen.</translation>
    </message>
    <message>
        <source>Duplicate protocol</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>Protokoll duplizieren</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>study.edit_note</extracomment>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>preset.edit</extracomment>
        <translation>Fenstervorgaben bearbeiten</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Empty viewport</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Bildfeld leeren</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>measuring.end</extracomment>
        <translation>Protokoll beenden</translation>
    </message>
    <message>
        <source>Enlarge or reduce around the middle.</source>
        <extracomment>view.zoom</extracomment>
        <translation>Um die Mitte vergrößern oder verkleinern.</translation>
    </message>
    <message>
        <source>Enlarge the picture.</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>Das Bild vergrößern.</translation>
    </message>
    <message>
        <source>Erase along a way on the active picture from the chosen segment.</source>
        <extracomment>segment.erase</extracomment>
        <translation>Auf dem aktiven Bild entlang eines Weges aus dem gewählten Segment radieren.</translation>
    </message>
    <message>
        <source>Erase from segment</source>
        <extracomment>segment.erase</extracomment>
        <translation>Aus dem Segment radieren</translation>
    </message>
    <message>
        <source>Erase from the chosen segment. Shift + wheel changes the size.</source>
        <extracomment>tool.eraser</extracomment>
        <translation>Aus dem gewählten Segment radieren. Umschalt + Rad ändert die Größe.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>tool.eraser</extracomment>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Explain measurement</source>
        <extracomment>annotation.explain</extracomment>
        <translation>Messung erklären</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>text.export</extracomment>
        <translation>Ecktext exportieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>keys.export</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Export measuring protocol</source>
        <extracomment>measuring.export</extracomment>
        <translation>Messprotokoll exportieren</translation>
    </message>
    <message>
        <source>Export protocols</source>
        <extracomment>hanging.export</extracomment>
        <translation>Protokolle exportieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>settings.export</extracomment>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>preset.export</extracomment>
        <translation>Fenstervorgaben exportieren</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>cine.faster</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>segment.fill</extracomment>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>Schichten ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the slices between those that were drawn: the shape goes over evenly from one to the next.</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>Die Schichten zwischen den gezeichneten ausfüllen: die Form geht gleichmäßig von einer zur nächsten über.</translation>
    </message>
    <message>
        <source>Fill the holes of each slice of a segment, or what it encloses on all sides.</source>
        <extracomment>segment.fill</extracomment>
        <translation>Die Löcher jeder Schicht eines Segments füllen, oder was es auf allen Seiten umschließt.</translation>
    </message>
    <message>
        <source>Fill the screen, or go back.</source>
        <extracomment>window.full_screen</extracomment>
        <translation>Den Bildschirm füllen, oder zurück.</translation>
    </message>
    <message>
        <source>Find actions, windows, series, elements and help by a few letters.</source>
        <extracomment>app.palette</extracomment>
        <translation>Aktionen, Fenster, Serien, Elemente und Hilfe mit wenigen Buchstaben finden.</translation>
    </message>
    <message>
        <source>Find elements</source>
        <extracomment>tags.find</extracomment>
        <translation>Elemente finden</translation>
    </message>
    <message>
        <source>Find studies by words, dates (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:word.</source>
        <extracomment>library.search</extracomment>
        <translation>Studien nach Wörtern, Daten (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:Wort finden.</translation>
    </message>
    <message>
        <source>First and last lines</source>
        <extracomment>link.ends</extracomment>
        <translation>Erste und letzte Linie</translation>
    </message>
    <message>
        <source>First image</source>
        <extracomment>view.first</extracomment>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>view.fit</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the picture into its viewport.</source>
        <extracomment>view.fit</extracomment>
        <translation>Das Bild in sein Bildfeld einpassen.</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>lesion.role</extracomment>
        <translation>Läsion verfolgen</translation>
    </message>
    <message>
        <source>Follow no protocol any more; what was measured stays.</source>
        <extracomment>measuring.end</extracomment>
        <translation>Keinem Protokoll mehr folgen; was gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Follow the selected measurement by RECIST 1.1: as target, non-target or new lesion.</source>
        <extracomment>lesion.role</extracomment>
        <translation>Die gewählte Messung nach RECIST 1.1 verfolgen: als Ziel-, Nichtziel- oder neue Läsion.</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>Zuletzt geöffnete vergessen</translation>
    </message>
    <message>
        <source>Forget the paths of what was opened; studies stay in the library.</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>Die Pfade des Geöffneten vergessen; Studien bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>Four viewports.</source>
        <extracomment>layout.four</extracomment>
        <translation>Vier Bildfelder.</translation>
    </message>
    <message>
        <source>Frames a second; 0 follows the file.</source>
        <extracomment>cine.fps</extracomment>
        <translation>Bilder je Sekunde; 0 folgt der Datei.</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>Freihandlinie</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>tool.freehand</extracomment>
        <translation>Freihandregion</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>window.full_screen</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full, anonymous, none in turn.</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>Voll, anonym, keiner, reihum.</translation>
    </message>
    <message>
        <source>Give a hanging protocol another name.</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Einem Hängeprotokoll einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give a measurement a name.</source>
        <extracomment>annotation.rename</extracomment>
        <translation>Einer Messung einen Namen geben.</translation>
    </message>
    <message>
        <source>Give a measurement other points on its picture.</source>
        <extracomment>annotation.change</extracomment>
        <translation>Einer Messung andere Punkte auf ihrem Bild geben.</translation>
    </message>
    <message>
        <source>Give a mouse button another tool</source>
        <extracomment>keys.mouse</extracomment>
        <translation>Maustaste ein anderes Werkzeug geben</translation>
    </message>
    <message>
        <source>Give a segment a name.</source>
        <extracomment>segment.rename</extracomment>
        <translation>Einem Segment einen Namen geben.</translation>
    </message>
    <message>
        <source>Give a segment another colour.</source>
        <extracomment>segment.color</extracomment>
        <translation>Einem Segment eine andere Farbe geben.</translation>
    </message>
    <message>
        <source>Give an action other keys; others that have one of them lose it.</source>
        <extracomment>keys.set</extracomment>
        <translation>Einer Aktion andere Tasten geben; andere, die eine davon haben, verlieren sie.</translation>
    </message>
    <message>
        <source>Give keys to an action</source>
        <extracomment>keys.set</extracomment>
        <translation>Einer Aktion Tasten geben</translation>
    </message>
    <message>
        <source>Give the selected measurement a colour of its own.</source>
        <extracomment>annotation.color</extracomment>
        <translation>Der gewählten Messung eine eigene Farbe geben.</translation>
    </message>
    <message>
        <source>Go by keys from the toolbar to browser, pictures, inspector and status bar.</source>
        <extracomment>window.next_area</extracomment>
        <translation>Mit der Tastatur von der Werkzeugleiste zu Studienliste, Bildern, Inspektor und Statusleiste gehen.</translation>
    </message>
    <message>
        <source>Go by keys to the part of the window before this one.</source>
        <extracomment>window.previous_area</extracomment>
        <translation>Mit der Tastatur zum Teil des Fensters davor gehen.</translation>
    </message>
    <message>
        <source>Go forward or back by a number of pictures.</source>
        <extracomment>view.scroll</extracomment>
        <translation>Um eine Zahl von Bildern vor- oder zurückgehen.</translation>
    </message>
    <message>
        <source>Go ten pictures back.</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>Zehn Bilder zurückgehen.</translation>
    </message>
    <message>
        <source>Go ten pictures forward.</source>
        <extracomment>view.next_ten</extracomment>
        <translation>Zehn Bilder vorwärts gehen.</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <extracomment>edit.go_to</extracomment>
        <translation>Zu einer Änderung gehen</translation>
    </message>
    <message>
        <source>Go to element</source>
        <extracomment>tags.go</extracomment>
        <translation>Zum Element gehen</translation>
    </message>
    <message>
        <source>Go to image</source>
        <extracomment>view.go</extracomment>
        <translation>Zu Bild gehen</translation>
    </message>
    <message>
        <source>Go to measurement</source>
        <extracomment>annotation.go</extracomment>
        <translation>Zur Messung gehen</translation>
    </message>
    <message>
        <source>Go to point</source>
        <extracomment>view.point</extracomment>
        <translation>Zum Punkt gehen</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>segment.go</extracomment>
        <translation>Zum Segment gehen</translation>
    </message>
    <message>
        <source>Group of measurement</source>
        <extracomment>annotation.group</extracomment>
        <translation>Gruppe der Messung</translation>
    </message>
    <message>
        <source>Grow region</source>
        <extracomment>tool.grow</extracomment>
        <translation>Region wachsen lassen</translation>
    </message>
    <message>
        <source>Grow segment</source>
        <extracomment>segment.grow</extracomment>
        <translation>Segment wachsen lassen</translation>
    </message>
    <message>
        <source>Hang a study by the first protocol that fits as soon as it is open.</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>Eine Studie nach dem ersten passenden Protokoll hängen, sobald sie offen ist.</translation>
    </message>
    <message>
        <source>Hang by protocol</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Nach Protokoll hängen</translation>
    </message>
    <message>
        <source>Hang by the next protocol that fits the study.</source>
        <extracomment>hanging.next</extracomment>
        <translation>Nach dem nächsten Protokoll hängen, das zur Studie passt.</translation>
    </message>
    <message>
        <source>Hang by the protocol before, of those that fit the study.</source>
        <extracomment>hanging.previous</extracomment>
        <translation>Nach dem vorigen der passenden Protokolle hängen.</translation>
    </message>
    <message>
        <source>Hang studies when opened</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>Studien beim Öffnen hängen</translation>
    </message>
    <message>
        <source>Hang the current study by a protocol, by its name, or by the first that fits.</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Die aktuelle Studie nach einem Protokoll hängen: nach dem genannten oder dem ersten passenden.</translation>
    </message>
    <message>
        <source>Hanging protocols…</source>
        <extracomment>hanging.edit</extracomment>
        <translation>Hängeprotokolle…</translation>
    </message>
    <message>
        <source>Hide a segment, or show it again.</source>
        <extracomment>segment.visible</extracomment>
        <translation>Ein Segment ausblenden, oder wieder zeigen.</translation>
    </message>
    <message>
        <source>Hide measurement</source>
        <extracomment>annotation.hide</extracomment>
        <translation>Messung ausblenden</translation>
    </message>
    <message>
        <source>Hide or show segment</source>
        <extracomment>segment.visible</extracomment>
        <translation>Segment aus- oder einblenden</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>tool.hip</extracomment>
        <translation>Hüftvermessung</translation>
    </message>
    <message>
        <source>How much larger the magnifier shows pictures.</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>Um wie viel größer die Lupe Bilder zeigt.</translation>
    </message>
    <message>
        <source>How much of the picture the filling of segments hides.</source>
        <extracomment>segment.opacity</extracomment>
        <translation>Wie viel vom Bild die Füllung der Segmente verdeckt.</translation>
    </message>
    <message>
        <source>How much of the second series is seen.</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>Wie viel von der zweiten Serie zu sehen ist.</translation>
    </message>
    <message>
        <source>How pictures are enlarged.</source>
        <extracomment>view.interpolation</extracomment>
        <translation>Wie Bilder vergrößert werden.</translation>
    </message>
    <message>
        <source>How the second series lies over the pictures; the next way in turn.</source>
        <extracomment>overlay.mode</extracomment>
        <translation>Wie die zweite Serie über den Bildern liegt; die nächste Art reihum.</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>text.import</extracomment>
        <translation>Ecktext importieren</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>keys.import</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Import measuring protocol</source>
        <extracomment>measuring.import</extracomment>
        <translation>Messprotokoll importieren</translation>
    </message>
    <message>
        <source>Import protocols…</source>
        <extracomment>hanging.import</extracomment>
        <translation>Protokolle importieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>settings.import</extracomment>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>preset.import</extracomment>
        <translation>Fenstervorgaben importieren</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>cine.in_step</extracomment>
        <translation>Im Gleichtakt</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>Von unten</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panel.inspector</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Inspector page</source>
        <extracomment>panel.page</extracomment>
        <translation>Seite des Inspektors</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>view.interpolation</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>view.invert</extracomment>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Judge the display: a pattern after TG18-QC, and the curve of the greyscale standard display function.</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Den Bildschirm beurteilen: ein Muster nach TG18-QC und die Kurve der Graustufen-Standardfunktion (GSDF).</translation>
    </message>
    <message>
        <source>Keep one part</source>
        <extracomment>tool.part</extracomment>
        <translation>Einen Teil behalten</translation>
    </message>
    <message>
        <source>Keep the largest joined part of a segment, and drop all else of it.</source>
        <extracomment>segment.largest</extracomment>
        <translation>Den größten verbundenen Teil eines Segments behalten und alles andere weglassen.</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <extracomment>segment.largest</extracomment>
        <translation>Den größten Teil behalten</translation>
    </message>
    <message>
        <source>Keep the measurements of this study as a protocol: what is measured, on which series, in which order.</source>
        <extracomment>measuring.record</extracomment>
        <translation>Die Messungen dieser Studie als Protokoll behalten: was auf welcher Serie in welcher Reihenfolge gemessen wird.</translation>
    </message>
    <message>
        <source>Keep the part at a point</source>
        <extracomment>segment.part</extracomment>
        <translation>Den Teil an einem Punkt behalten</translation>
    </message>
    <message>
        <source>Keep the window of the active picture under a name.</source>
        <extracomment>preset.add</extracomment>
        <translation>Die Fensterung des aktiven Bildes unter einem Namen behalten.</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>preset.add</extracomment>
        <translation>Diese Fensterung behalten</translation>
    </message>
    <message>
        <source>Keep what is searched for under a name.</source>
        <extracomment>album.save</extracomment>
        <translation>Das Gesuchte unter einem Namen behalten.</translation>
    </message>
    <message>
        <source>Keep what of the chosen segment is joined to a point of the active picture.</source>
        <extracomment>segment.part</extracomment>
        <translation>Behalten, was vom gewählten Segment mit einem Punkt des aktiven Bildes verbunden ist.</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>image.key</extracomment>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>keys.profile</extracomment>
        <translation>Tastenprofil</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>help.keys</extracomment>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Keys and mouse as in another program; what was changed in a profile stays with it.</source>
        <extracomment>keys.profile</extracomment>
        <translation>Tasten und Maus wie in einem anderen Programm; Änderungen bleiben bei ihrem Profil.</translation>
    </message>
    <message>
        <source>Keys of one action, or all keys and the mouse, as the profile has them.</source>
        <extracomment>keys.reset</extracomment>
        <translation>Die Tasten einer Aktion, oder alle Tasten und die Maus, wie das Profil sie hat.</translation>
    </message>
    <message>
        <source>Kind of value, how many, and the modules that hold an element; without a network.</source>
        <extracomment>tags.describe</extracomment>
        <translation>Art der Werte, wie viele, und die Module mit diesem Element; ohne Netz.</translation>
    </message>
    <message>
        <source>LPS mm</source>
        <extracomment>view.point</extracomment>
        <translation>LPS mm</translation>
    </message>
    <message>
        <source>Label measurement</source>
        <extracomment>annotation.label</extracomment>
        <translation>Messung bezeichnen</translation>
    </message>
    <message>
        <source>Label of segment</source>
        <extracomment>segment.label</extracomment>
        <translation>Bezeichnung des Segments</translation>
    </message>
    <message>
        <source>Label on the picture…</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>Bezeichnung auf dem Bild…</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Larger or smaller brush</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>Größerer oder kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Last image</source>
        <extracomment>view.last</extracomment>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Lay a registered series over the pictures: blend, swipe, or spy.</source>
        <extracomment>overlay.set</extracomment>
        <translation>Eine registrierte Serie über die Bilder legen: mischen, wischen oder durchblicken.</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>overlay.set</extracomment>
        <translation>Serie darüberlegen</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>layout.set</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Leave out the step that is to be measured now.</source>
        <extracomment>measuring.skip</extracomment>
        <translation>Den Schritt auslassen, der jetzt zu messen ist.</translation>
    </message>
    <message>
        <source>Leave the selected measurement out of the pictures, or show it again; the table keeps it.</source>
        <extracomment>annotation.hide</extracomment>
        <translation>Die gewählte Messung in den Bildern weglassen, oder wieder zeigen; die Tabelle behält sie.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>volume.view_left</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>Beinlängen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>tool.length</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>lesion.table</extracomment>
        <translation>Läsionen im Verlauf</translation>
    </message>
    <message>
        <source>Less of the second series</source>
        <extracomment>overlay.less</extracomment>
        <translation>Zweite Serie schwächer</translation>
    </message>
    <message>
        <source>Less opacity; a swipe's line to the right; a smaller glass.</source>
        <extracomment>overlay.less</extracomment>
        <translation>Weniger Deckkraft; die Wischlinie nach rechts; eine kleinere Lupe.</translation>
    </message>
    <message>
        <source>Let a button, the wheel or a double click do something else.</source>
        <extracomment>keys.mouse</extracomment>
        <translation>Eine Taste, das Rad oder den Doppelklick etwas anderes tun lassen.</translation>
    </message>
    <message>
        <source>Let a corner say these fields.</source>
        <extracomment>text.lines</extracomment>
        <translation>Eine Ecke diese Felder sagen lassen.</translation>
    </message>
    <message>
        <source>Let corners say what they said at first.</source>
        <extracomment>text.reset</extracomment>
        <translation>Die Ecken wieder sagen lassen, was sie anfangs sagten.</translation>
    </message>
    <message>
        <source>Let files that you trust ask for more; holds from the next start on.</source>
        <extracomment>settings.limit</extracomment>
        <translation>Vertrauenswürdige Dateien mehr verlangen lassen; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Let nothing change the selected measurement, or let it be changed again.</source>
        <extracomment>annotation.lock</extracomment>
        <translation>Die gewählte Messung vor Änderungen schützen, oder wieder freigeben.</translation>
    </message>
    <message>
        <source>Let the brush reach into neighbouring slices as a ball, or stay in the plane as a disc.</source>
        <extracomment>segment.ball</extracomment>
        <translation>Den Pinsel als Kugel in benachbarte Schichten reichen lassen, oder als Scheibe in der Ebene halten.</translation>
    </message>
    <message>
        <source>Let the brush take only voxels whose value lies in a range; the eraser takes away all.</source>
        <extracomment>segment.limit</extracomment>
        <translation>Den Pinsel nur Voxel nehmen lassen, deren Wert in einem Bereich liegt; der Radierer nimmt alle weg.</translation>
    </message>
    <message>
        <source>Let the brush take voxels of any value again.</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>Den Pinsel wieder Voxel mit jedem Wert nehmen lassen.</translation>
    </message>
    <message>
        <source>Let the window span the values between two corners, in picture pixels.</source>
        <extracomment>window.region</extracomment>
        <translation>Das Fenster die Werte zwischen zwei Ecken umfassen lassen, in Bildpixeln.</translation>
    </message>
    <message>
        <source>Let two viewports trade what they show; dragging the grip of one to the other does the same.</source>
        <extracomment>viewport.swap</extracomment>
        <translation>Zwei Bildfelder tauschen, was sie zeigen; den Griff des einen auf das andere zu ziehen tut dasselbe.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>library.table</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>help.limits</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Line of the swipe</source>
        <extracomment>overlay.split</extracomment>
        <translation>Linie des Wischens</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>tool.profile</extracomment>
        <translation>Linienprofil</translation>
    </message>
    <message>
        <source>Lines of a corner</source>
        <extracomment>text.lines</extracomment>
        <translation>Zeilen einer Ecke</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>link.all</extracomment>
        <translation>Alles verknüpfen</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>link.invert</extracomment>
        <translation>Invertieren verknüpfen</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>link.pan</extracomment>
        <translation>Verschieben verknüpfen</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>link.window</extracomment>
        <translation>Fensterung verknüpfen</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>link.zoom</extracomment>
        <translation>Zoom verknüpfen</translation>
    </message>
    <message>
        <source>List, add, change and delete windows.</source>
        <extracomment>preset.edit</extracomment>
        <translation>Fensterungen auflisten, hinzufügen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Live wire</source>
        <extracomment>tool.livewire</extracomment>
        <translation>Magnetische Linie</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>lut.load</extracomment>
        <translation>Farbtabelle laden</translation>
    </message>
    <message>
        <source>Load marks of the study's objects</source>
        <extracomment>objects.load</extracomment>
        <translation>Markierungen aus Objekten der Studie laden</translation>
    </message>
    <message>
        <source>Lock a segment so that nothing changes it, or unlock it.</source>
        <extracomment>segment.lock</extracomment>
        <translation>Ein Segment vor Änderungen schützen, oder wieder freigeben.</translation>
    </message>
    <message>
        <source>Lock measurement</source>
        <extracomment>annotation.lock</extracomment>
        <translation>Messung sperren</translation>
    </message>
    <message>
        <source>Lock or unlock segment</source>
        <extracomment>segment.lock</extracomment>
        <translation>Segment sperren oder entsperren</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>log.show</extracomment>
        <translation>Liste der Aktionen</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>Lange und kurze Achse</translation>
    </message>
    <message>
        <source>Look again whether the study's files are there.</source>
        <extracomment>library.rescan</extracomment>
        <translation>Noch einmal nachsehen, ob die Dateien der Studie da sind.</translation>
    </message>
    <message>
        <source>Look at the volume from a standard direction.</source>
        <extracomment>volume.view</extracomment>
        <translation>Das Volumen aus einer Standardrichtung ansehen.</translation>
    </message>
    <message>
        <source>Look at the volume from anterior.</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>Das Volumen von vorn ansehen.</translation>
    </message>
    <message>
        <source>Look at the volume from inferior.</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>Das Volumen von unten ansehen.</translation>
    </message>
    <message>
        <source>Look at the volume from left.</source>
        <extracomment>volume.view_left</extracomment>
        <translation>Das Volumen von links ansehen.</translation>
    </message>
    <message>
        <source>Look at the volume from posterior.</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>Das Volumen von hinten ansehen.</translation>
    </message>
    <message>
        <source>Look at the volume from right.</source>
        <extracomment>volume.view_right</extracomment>
        <translation>Das Volumen von rechts ansehen.</translation>
    </message>
    <message>
        <source>Look at the volume from superior.</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>Das Volumen von oben ansehen.</translation>
    </message>
    <message>
        <source>Look into the other series through a glass below the pointer.</source>
        <extracomment>overlay.spy</extracomment>
        <translation>Durch eine Lupe unter dem Zeiger in die andere Serie sehen.</translation>
    </message>
    <message>
        <source>MPR</source>
        <extracomment>layout.mpr</extracomment>
        <translation>MPR</translation>
    </message>
    <message>
        <source>MPR + 3D</source>
        <extracomment>layout.mpr_3d</extracomment>
        <translation>MPR + 3D</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <extracomment>view.loupe</extracomment>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Magnifier by</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>Lupe um</translation>
    </message>
    <message>
        <source>Magnify below the pointer; the wheel changes how much. Held, the key magnifies until it is let go.</source>
        <extracomment>view.loupe</extracomment>
        <translation>Unter dem Zeiger vergrößern; das Rad ändert, wie sehr. Gehalten vergrößert die Taste, bis sie losgelassen wird.</translation>
    </message>
    <message>
        <source>Make a copy of a hanging protocol, before it in the list.</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>Eine Kopie eines Hängeprotokolls anlegen, vor ihm in der Liste.</translation>
    </message>
    <message>
        <source>Make a viewport the active one, counted from 0.</source>
        <extracomment>viewport.select</extracomment>
        <translation>Ein Bildfeld aktiv machen, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Make an empty segment over the active series, and choose it.</source>
        <extracomment>segment.new</extracomment>
        <translation>Ein leeres Segment über der aktiven Serie anlegen und wählen.</translation>
    </message>
    <message>
        <source>Make the brush larger by about a seventh.</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>Den Pinsel um etwa ein Siebtel vergrößern.</translation>
    </message>
    <message>
        <source>Make the brush larger, or smaller with negative steps.</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>Den Pinsel vergrößern, oder mit negativen Schritten verkleinern.</translation>
    </message>
    <message>
        <source>Make the brush smaller by about a seventh.</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>Den Pinsel um etwa ein Siebtel verkleinern.</translation>
    </message>
    <message>
        <source>Make the next viewport the active one.</source>
        <extracomment>viewport.next</extracomment>
        <translation>Das nächste Bildfeld aktiv machen.</translation>
    </message>
    <message>
        <source>Make the selected outline smoother; again for more.</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>Den gewählten Umriss glätten; noch einmal für mehr.</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>layout.mammography</extracomment>
        <translation>Mammographie</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>help.manual</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Mark the picture as one that matters, or take the mark away.</source>
        <extracomment>image.key</extracomment>
        <translation>Das Bild als wichtig markieren, oder die Marke entfernen.</translation>
    </message>
    <message>
        <source>Marks of other planes</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>Markierungen anderer Ebenen</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotation.add</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure along a line that is drawn in one go.</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>Entlang einer Linie messen, die in einem Zug gezeichnet wird.</translation>
    </message>
    <message>
        <source>Measure along a smooth curve through points; a double click or Enter ends it.</source>
        <extracomment>tool.curve</extracomment>
        <translation>Entlang einer glatten Kurve durch Punkte messen; Doppelklick oder Eingabe beendet.</translation>
    </message>
    <message>
        <source>Measure along straight lines from point to point; a double click or Enter ends it.</source>
        <extracomment>tool.polyline</extracomment>
        <translation>Entlang gerader Linien von Punkt zu Punkt messen; Doppelklick oder Eingabe beendet.</translation>
    </message>
    <message>
        <source>Measure by protocol</source>
        <extracomment>measuring.start</extracomment>
        <translation>Nach Protokoll messen</translation>
    </message>
    <message>
        <source>Measure the next study</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>Nächste Studie messen</translation>
    </message>
    <message>
        <source>Measure the study in front by a recorded protocol: each step shows its series and takes its tool.</source>
        <extracomment>measuring.start</extracomment>
        <translation>Die vordere Studie nach einem aufgezeichneten Protokoll messen: jeder Schritt zeigt seine Serie und nimmt sein Werkzeug.</translation>
    </message>
    <message>
        <source>Measure with the keys</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>Mit der Tastatur messen</translation>
    </message>
    <message>
        <source>Merge stacks of series</source>
        <extracomment>series.merge</extracomment>
        <translation>Stapel der Serie zusammenführen</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>Mediansagittale Linie</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <extracomment>view.flip_h</extracomment>
        <translation>Links-rechts spiegeln</translation>
    </message>
    <message>
        <source>Mirror the picture.</source>
        <extracomment>view.flip_h</extracomment>
        <translation>Das Bild spiegeln.</translation>
    </message>
    <message>
        <source>Mirror top to bottom</source>
        <extracomment>view.flip_v</extracomment>
        <translation>Oben-unten spiegeln</translation>
    </message>
    <message>
        <source>More of the second series</source>
        <extracomment>overlay.more</extracomment>
        <translation>Zweite Serie stärker</translation>
    </message>
    <message>
        <source>More opacity; a swipe's line to the left; a larger glass.</source>
        <extracomment>overlay.more</extracomment>
        <translation>Mehr Deckkraft; die Wischlinie nach links; eine größere Lupe.</translation>
    </message>
    <message>
        <source>Move a hanging protocol in the list: of those that fit, the first one hangs.</source>
        <extracomment>hanging.move</extracomment>
        <translation>Ein Hängeprotokoll in der Liste verschieben: von den passenden gilt das erste.</translation>
    </message>
    <message>
        <source>Move a line</source>
        <extracomment>text.move</extracomment>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Move a line up or down in its corner.</source>
        <extracomment>text.move</extracomment>
        <translation>Eine Zeile in ihrer Ecke nach oben oder unten verschieben.</translation>
    </message>
    <message>
        <source>Move protocol</source>
        <extracomment>hanging.move</extracomment>
        <translation>Protokoll verschieben</translation>
    </message>
    <message>
        <source>Move the right half of the viewports to a window of their own, on a second monitor; again brings them back.</source>
        <extracomment>window.second</extracomment>
        <translation>Die rechte Hälfte der Bildfelder in ein eigenes Fenster auf einem zweiten Monitor legen; noch einmal holt sie zurück.</translation>
    </message>
    <message>
        <source>Move the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>Die gewählte Messung auf das nächste Bild verschieben und dorthin gehen.</translation>
    </message>
    <message>
        <source>Move the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>Die gewählte Messung auf das vorige Bild verschieben und dorthin gehen.</translation>
    </message>
    <message>
        <source>Move to the next image</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>Auf das nächste Bild verschieben</translation>
    </message>
    <message>
        <source>Move to the previous image</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>Auf das vorige Bild verschieben</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <extracomment>window.narrower</extracomment>
        <translation>Schmaleres Fenster</translation>
    </message>
    <message>
        <source>Narrower window, by a twentieth of the window.</source>
        <extracomment>window.narrower</extracomment>
        <translation>Schmaleres Fenster, um ein Zwanzigstel.</translation>
    </message>
    <message>
        <source>New segment</source>
        <extracomment>segment.new</extracomment>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>cine.next</extracomment>
        <translation>Nächstes Einzelbild</translation>
    </message>
    <message>
        <source>Next image</source>
        <extracomment>view.next</extracomment>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next key image</source>
        <extracomment>image.next_key</extracomment>
        <translation>Nächstes Schlüsselbild</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>page.next</extracomment>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>window.next_area</extracomment>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>series.phase</extracomment>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Next presentation state</source>
        <extracomment>presentation.next</extracomment>
        <translation>Nächster Presentation State</translation>
    </message>
    <message>
        <source>Next protocol</source>
        <extracomment>hanging.next</extracomment>
        <translation>Nächstes Protokoll</translation>
    </message>
    <message>
        <source>Next quantity of the values</source>
        <extracomment>values.next</extracomment>
        <translation>Nächste Größe der Werte</translation>
    </message>
    <message>
        <source>Next series</source>
        <extracomment>series.next</extracomment>
        <translation>Nächste Serie</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>tab.next</extracomment>
        <translation>Nächste Studie</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <extracomment>viewport.next</extracomment>
        <translation>Nächstes Bildfeld</translation>
    </message>
    <message>
        <source>No label of segment</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>Keine Bezeichnung des Segments</translation>
    </message>
    <message>
        <source>No presentation state</source>
        <extracomment>presentation.none</extracomment>
        <translation>Kein Presentation State</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>Diese Disc nicht</translation>
    </message>
    <message>
        <source>Note on study</source>
        <extracomment>study.note</extracomment>
        <translation>Notiz zur Studie</translation>
    </message>
    <message>
        <source>Number places of the picture: each gets the next number.</source>
        <extracomment>tool.number</extracomment>
        <translation>Orte des Bildes nummerieren: jeder bekommt die nächste Zahl.</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>tool.number</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One picture pixel on one pixel of the screen.</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>Ein Bildpixel auf ein Pixel des Bildschirms.</translation>
    </message>
    <message>
        <source>One viewport.</source>
        <extracomment>layout.single</extracomment>
        <translation>Ein Bildfeld.</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>segment.opacity</extracomment>
        <translation>Deckkraft der Segmente</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>Deckkraft der zweiten Serie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>file.open</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open DICOMDIR or ZIP…</source>
        <extracomment>file.open_zip</extracomment>
        <translation>DICOMDIR oder ZIP öffnen…</translation>
    </message>
    <message>
        <source>Open a study of the library.</source>
        <extracomment>library.open</extracomment>
        <translation>Eine Studie der Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>disc.open</extracomment>
        <translation>Disc öffnen</translation>
    </message>
    <message>
        <source>Open files, folders, ZIP archives or DICOMDIRs by their paths.</source>
        <extracomment>file.open</extracomment>
        <translation>Dateien, Ordner, ZIP-Archive oder DICOMDIRs über ihre Pfade öffnen.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>file.open_files</extracomment>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>file.open_folder</extracomment>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open from library</source>
        <extracomment>library.open</extracomment>
        <translation>Aus der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open studies that the program makes itself.</source>
        <extracomment>app.demo</extracomment>
        <translation>Studien öffnen, die das Programm selbst erzeugt.</translation>
    </message>
    <message>
        <source>Open the disc that is in; without one, pick a DICOMDIR or a ZIP.</source>
        <extracomment>disc.open</extracomment>
        <translation>Die eingelegte Disc öffnen; ohne eine ein DICOMDIR oder ein ZIP wählen.</translation>
    </message>
    <message>
        <source>Open what was open when the program ended, and show it as it was: layout, pictures, windows.</source>
        <extracomment>app.restore</extracomment>
        <translation>Öffnen, was beim Programmende offen war, und so zeigen, wie es war: Aufteilung, Bilder, Fensterung.</translation>
    </message>
    <message>
        <source>Outline along edges</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>Entlang von Kanten umranden</translation>
    </message>
    <message>
        <source>Outline along edges: click on the edge here and there, double click closes. Backspace takes a click back.</source>
        <extracomment>tool.livewire</extracomment>
        <translation>Entlang von Kanten umranden: hier und da auf die Kante klicken, Doppelklick schließt. Rücktaste nimmt einen Klick zurück.</translation>
    </message>
    <message>
        <source>Outline like values</source>
        <extracomment>annotation.wand</extracomment>
        <translation>Ähnliche Werte umranden</translation>
    </message>
    <message>
        <source>Outline what is joined to a place and has values like it, on this picture. Drag up for a wider range.</source>
        <extracomment>tool.wand</extracomment>
        <translation>Auf diesem Bild umranden, was mit einem Ort verbunden ist und ähnliche Werte hat. Nach oben ziehen für einen weiteren Bereich.</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>view.overlays</extracomment>
        <translation>Overlays der Datei</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>PET/CT</translation>
    </message>
    <message>
        <source>Paint a way into the chosen segment on the active picture, or into a new one.</source>
        <extracomment>segment.paint</extracomment>
        <translation>Auf dem aktiven Bild einen Weg in das gewählte Segment malen, oder in ein neues.</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>Alle Werte malen</translation>
    </message>
    <message>
        <source>Paint into the chosen segment, or into a new one. Shift + wheel changes the size; Ctrl at the press erases.</source>
        <extracomment>tool.brush</extracomment>
        <translation>In das gewählte Segment malen, oder in ein neues. Umschalt + Rad ändert die Größe; Strg beim Drücken radiert.</translation>
    </message>
    <message>
        <source>Paint segment</source>
        <extracomment>segment.paint</extracomment>
        <translation>Segment malen</translation>
    </message>
    <message>
        <source>Paint values in a range</source>
        <extracomment>segment.limit</extracomment>
        <translation>Werte in einem Bereich malen</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>tool.pan</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>tool.parallel</extracomment>
        <translation>Parallele Linien</translation>
    </message>
    <message>
        <source>Paste measurement</source>
        <extracomment>annotation.paste</extracomment>
        <translation>Messung einfügen</translation>
    </message>
    <message>
        <source>Pick a DICOMDIR of a disc, or a ZIP archive.</source>
        <extracomment>file.open_zip</extracomment>
        <translation>Das DICOMDIR einer Disc oder ein ZIP-Archiv wählen.</translation>
    </message>
    <message>
        <source>Pick a folder; everything below it is opened.</source>
        <extracomment>file.open_folder</extracomment>
        <translation>Einen Ordner wählen; alles darunter wird geöffnet.</translation>
    </message>
    <message>
        <source>Pick files and open them.</source>
        <extracomment>file.open_files</extracomment>
        <translation>Dateien wählen und öffnen.</translation>
    </message>
    <message>
        <source>Pixels of the selected region count by the part of them that it covers, not as wholes by their centre.</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>Pixel der gewählten Region zählen mit dem Anteil, den sie bedeckt, nicht als Ganze nach ihrer Mitte.</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>cine.toggle</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play all in step</source>
        <extracomment>cine.all</extracomment>
        <translation>Alle im Gleichtakt abspielen</translation>
    </message>
    <message>
        <source>Play all pictures again.</source>
        <extracomment>cine.whole</extracomment>
        <translation>Wieder alle Bilder abspielen.</translation>
    </message>
    <message>
        <source>Play backward, or forward again.</source>
        <extracomment>cine.backward</extracomment>
        <translation>Rückwärts abspielen, oder wieder vorwärts.</translation>
    </message>
    <message>
        <source>Play faster.</source>
        <extracomment>cine.faster</extracomment>
        <translation>Schneller abspielen.</translation>
    </message>
    <message>
        <source>Play from the shown picture on.</source>
        <extracomment>cine.start_here</extracomment>
        <translation>Ab dem gezeigten Bild abspielen.</translation>
    </message>
    <message>
        <source>Play only some of the pictures.</source>
        <extracomment>cine.range</extracomment>
        <translation>Nur einige der Bilder abspielen.</translation>
    </message>
    <message>
        <source>Play or stop all viewports, in the phase of the active one: beats of a heart lie side by side.</source>
        <extracomment>cine.all</extracomment>
        <translation>Alle Bildfelder abspielen oder anhalten, in der Phase des aktiven: Herzschläge liegen nebeneinander.</translation>
    </message>
    <message>
        <source>Play or stop.</source>
        <extracomment>cine.toggle</extracomment>
        <translation>Abspielen oder anhalten.</translation>
    </message>
    <message>
        <source>Play slower.</source>
        <extracomment>cine.slower</extracomment>
        <translation>Langsamer abspielen.</translation>
    </message>
    <message>
        <source>Play so many times as fast.</source>
        <extracomment>cine.speed</extracomment>
        <translation>Um diesen Faktor schneller abspielen.</translation>
    </message>
    <message>
        <source>Play there and back, or round and round.</source>
        <extracomment>cine.sweep</extracomment>
        <translation>Hin und zurück abspielen, oder im Kreis.</translation>
    </message>
    <message>
        <source>Play up to the shown picture.</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>Bis zum gezeigten Bild abspielen.</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>cine.fps</extracomment>
        <translation>Abspielrate</translation>
    </message>
    <message>
        <source>Plot the mean of the selected region, or the value of a probe, over the times of a cine or a 4D series.</source>
        <extracomment>curve.show</extracomment>
        <translation>Den Mittelwert der gewählten Region, oder den Wert einer Sonde, über die Zeiten eines Cine oder einer 4D-Serie auftragen.</translation>
    </message>
    <message>
        <source>Point at something: press at it and drag away, then write what it is.</source>
        <extracomment>tool.arrow</extracomment>
        <translation>Auf etwas zeigen: dort drücken, wegziehen, dann schreiben, was es ist.</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>Punkt zu Linie</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>link.point</extracomment>
        <translation>Mit Umschalt zeigen</translation>
    </message>
    <message>
        <source>Points that are set or dragged go to the nearest edge of the picture.</source>
        <extracomment>tool.snap</extracomment>
        <translation>Gesetzte und gezogene Punkte gehen zur nächsten Kante des Bildes.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>tool.polygon</extracomment>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>tool.polyline</extracomment>
        <translation>Linienzug</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation.apply</extracomment>
        <translation>Presentation State</translation>
    </message>
    <message>
        <source>Press at the centre and drag to the rim.</source>
        <extracomment>tool.circle</extracomment>
        <translation>In der Mitte drücken und zum Rand ziehen.</translation>
    </message>
    <message>
        <source>Press in the middle of a lesion and drag around it: the hottest ball of 1 ml in it counts.</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>In der Mitte einer Läsion drücken und um sie herum ziehen: die heißeste Kugel von 1 ml darin zählt.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>cine.previous</extracomment>
        <translation>Voriges Einzelbild</translation>
    </message>
    <message>
        <source>Previous image</source>
        <extracomment>view.previous</extracomment>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>page.previous</extracomment>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>window.previous_area</extracomment>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous protocol</source>
        <extracomment>hanging.previous</extracomment>
        <translation>Voriges Protokoll</translation>
    </message>
    <message>
        <source>Previous series</source>
        <extracomment>series.previous</extracomment>
        <translation>Vorige Serie</translation>
    </message>
    <message>
        <source>Previous study</source>
        <extracomment>tab.previous</extracomment>
        <translation>Vorige Studie</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>tool.probe</extracomment>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>tool.push</extracomment>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Push an outline</source>
        <extracomment>annotation.push</extracomment>
        <translation>Umriss schieben</translation>
    </message>
    <message>
        <source>Push the outline of a freehand region: from within outwards, from without inwards. Shift: a smaller disc.</source>
        <extracomment>tool.push</extracomment>
        <translation>Den Umriss einer Freihandregion schieben: von innen nach außen, von außen nach innen. Umschalt: kleinere Scheibe.</translation>
    </message>
    <message>
        <source>Push the selected outline with a disc: from within outwards, from without inwards.</source>
        <extracomment>annotation.push</extracomment>
        <translation>Den gewählten Umriss mit einer Scheibe schieben: von innen nach außen, von außen nach innen.</translation>
    </message>
    <message>
        <source>Put all numbers of the measurements on the clipboard, for a spreadsheet.</source>
        <extracomment>measurements.copy</extracomment>
        <translation>Alle Zahlen der Messungen für eine Tabellenkalkulation in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>Put all that is not measured yet where it was recorded; one undo takes it away.</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>Alles noch nicht Gemessene an den aufgezeichneten Ort setzen; ein Rückgängig nimmt es weg.</translation>
    </message>
    <message>
        <source>Put all where recorded</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>Alles wie aufgezeichnet setzen</translation>
    </message>
    <message>
        <source>Put the copied measurement on the shown image: at its place in the patient, else at its pixels.</source>
        <extracomment>annotation.paste</extracomment>
        <translation>Die kopierte Messung auf das gezeigte Bild setzen: an ihren Ort im Patienten, sonst an ihre Pixel.</translation>
    </message>
    <message>
        <source>Put the log on the clipboard, as a program in Python.</source>
        <extracomment>log.copy</extracomment>
        <translation>Die Liste als Python-Programm in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>Put the profile, histogram or curve over time of the selected measurement on the clipboard.</source>
        <extracomment>curve.copy</extracomment>
        <translation>Profil, Histogramm oder Zeitkurve der gewählten Messung in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>Put the selected measurement into a group of the table.</source>
        <extracomment>annotation.group</extracomment>
        <translation>Die gewählte Messung in eine Gruppe der Tabelle legen.</translation>
    </message>
    <message>
        <source>Put what is to be measured now where it was recorded; it can be moved from there.</source>
        <extracomment>measuring.put</extracomment>
        <translation>Was jetzt zu messen ist, an den aufgezeichneten Ort setzen; von dort lässt es sich verschieben.</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>measuring.put</extracomment>
        <translation>Wie aufgezeichnet setzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app.quit</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <extracomment>settings.limit</extracomment>
        <translation>Grenze anheben</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>cine.range</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Range starts here</source>
        <extracomment>cine.start_here</extracomment>
        <translation>Bereich beginnt hier</translation>
    </message>
    <message>
        <source>Range stops here</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>Bereich endet hier</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>tool.ratio</extracomment>
        <translation>Verhältnis zweier Längen</translation>
    </message>
    <message>
        <source>Re-scan</source>
        <extracomment>library.rescan</extracomment>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read a measuring protocol of a file.</source>
        <extracomment>measuring.import</extracomment>
        <translation>Ein Messprotokoll aus einer Datei lesen.</translation>
    </message>
    <message>
        <source>Read and change the rules by which studies hang, as sentences; try them on the open study.</source>
        <extracomment>hanging.edit</extracomment>
        <translation>Die Regeln, nach denen Studien hängen, als Sätze lesen und ändern; an der offenen Studie erproben.</translation>
    </message>
    <message>
        <source>Read hanging protocols of a file: JSON of this program, or a DICOM Hanging Protocol of any.</source>
        <extracomment>hanging.import</extracomment>
        <translation>Hängeprotokolle einer Datei lesen: JSON dieses Programms oder ein beliebiges DICOM Hanging Protocol.</translation>
    </message>
    <message>
        <source>Read reports</source>
        <extracomment>objects.read</extracomment>
        <translation>Berichte lesen</translation>
    </message>
    <message>
        <source>Read segments</source>
        <extracomment>segment.read</extracomment>
        <translation>Segmente lesen</translation>
    </message>
    <message>
        <source>Read the segments of DICOM segmentations and RT structure sets of the study, or of a file.</source>
        <extracomment>segment.read</extracomment>
        <translation>Die Segmente von DICOM-Segmentierungen und RT-Strukturen der Studie lesen, oder die einer Datei.</translation>
    </message>
    <message>
        <source>Read values as</source>
        <extracomment>values.read</extracomment>
        <translation>Werte lesen als</translation>
    </message>
    <message>
        <source>Record measuring protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>Messprotokoll aufzeichnen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>edit.redo</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reduce the picture.</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>Das Bild verkleinern.</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>Referenzlinien</translation>
    </message>
    <message>
        <source>Reference lines of the first and the last picture, too.</source>
        <extracomment>link.ends</extracomment>
        <translation>Auch Referenzlinien des ersten und letzten Bildes.</translation>
    </message>
    <message>
        <source>Remove a colour table</source>
        <extracomment>lut.remove</extracomment>
        <translation>Farbtabelle entfernen</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <extracomment>text.remove</extracomment>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>library.remove</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Rename measurement</source>
        <extracomment>annotation.rename</extracomment>
        <translation>Messung umbenennen</translation>
    </message>
    <message>
        <source>Rename protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Protokoll umbenennen</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>Segment umbenennen</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <extracomment>keys.reset</extracomment>
        <translation>Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>settings.reset</extracomment>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>view.reset</extracomment>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>app.restore</extracomment>
        <translation>Letzte Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>hanging.restore</extracomment>
        <translation>Mitgelieferte Protokolle wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal file of picture</source>
        <extracomment>series.reveal</extracomment>
        <translation>Datei des Bildes zeigen</translation>
    </message>
    <message>
        <source>Reveal files of study</source>
        <extracomment>study.reveal</extracomment>
        <translation>Dateien der Studie zeigen</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>volume.view_right</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>Gedrehte Ellipse</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>Gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>SOP instance UID, or a file; all of the study without it</source>
        <extracomment>segment.read</extracomment>
        <translation>SOP Instance UID oder eine Datei; ohne sie alle der Studie</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>SUV-Peak</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>lesion.link</extracomment>
        <translation>Gleiche Läsion wie</translation>
    </message>
    <message>
        <source>Save arrangement as protocol</source>
        <extracomment>hanging.save</extracomment>
        <translation>Anordnung als Protokoll sichern</translation>
    </message>
    <message>
        <source>Save curve</source>
        <extracomment>curve.export</extracomment>
        <translation>Zeitkurve speichern</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>lesion.export</extracomment>
        <translation>Läsionstabelle speichern</translation>
    </message>
    <message>
        <source>Save log of actions</source>
        <extracomment>log.save</extracomment>
        <translation>Liste der Aktionen speichern</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>measurements.export</extracomment>
        <translation>Messungen sichern</translation>
    </message>
    <message>
        <source>Save measurements as DICOM…</source>
        <extracomment>export.marks</extracomment>
        <translation>Messungen als DICOM speichern…</translation>
    </message>
    <message>
        <source>Save movie…</source>
        <extracomment>export.movie</extracomment>
        <translation>Film sichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>export.picture</extracomment>
        <translation>Bild sichern…</translation>
    </message>
    <message>
        <source>Save search as album</source>
        <extracomment>album.save</extracomment>
        <translation>Suche als Album sichern</translation>
    </message>
    <message>
        <source>Save segments as DICOM</source>
        <extracomment>segment.save</extracomment>
        <translation>Segmente als DICOM speichern</translation>
    </message>
    <message>
        <source>Save table of the protocol</source>
        <extracomment>measuring.table</extracomment>
        <translation>Tabelle des Protokolls speichern</translation>
    </message>
    <message>
        <source>Save the active viewport as PNG, JPEG or TIFF; identity is left out unless you ask for it.</source>
        <extracomment>export.picture</extracomment>
        <translation>Das aktive Bildfeld als PNG, JPEG oder TIFF sichern; die Identität bleibt draußen, wenn sie nicht verlangt wird.</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>Tastenübersicht sichern</translation>
    </message>
    <message>
        <source>Save the cine, the slices or the turning volume as MP4 or GIF.</source>
        <extracomment>export.movie</extracomment>
        <translation>Cine, Schichten oder das drehende Volumen als MP4 oder GIF sichern.</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>help.save_manual</extracomment>
        <translation>Handbuch sichern</translation>
    </message>
    <message>
        <source>Say how long the selected line is: lengths on its picture are then in mm. Undo takes it back.</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>Sagen, wie lang die gewählte Linie ist: Längen auf ihrem Bild sind dann in mm. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Say no more with a code what a segment is.</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>Nicht mehr mit einem Code sagen, was ein Segment ist.</translation>
    </message>
    <message>
        <source>Say that the selected measurement is of the same lesion as one in an earlier study.</source>
        <extracomment>lesion.link</extracomment>
        <translation>Sagen, dass die gewählte Messung dieselbe Läsion betrifft wie eine in einer früheren Studie.</translation>
    </message>
    <message>
        <source>Say what became of the lesion at the selected mark; too small to measure counts 5 mm.</source>
        <extracomment>lesion.state</extracomment>
        <translation>Sagen, was aus der Läsion an der gewählten Markierung wurde; zu klein zum Messen zählt 5 mm.</translation>
    </message>
    <message>
        <source>Say what is wrong with the slices of a series, and draw where they lie.</source>
        <extracomment>series.doctor</extracomment>
        <translation>Sagen, was mit den Schichten einer Serie nicht stimmt, und zeichnen, wo sie liegen.</translation>
    </message>
    <message>
        <source>Say what was measured: a structure or finding with its code (SNOMED CT, RadLex), or words of your own.</source>
        <extracomment>annotation.label</extracomment>
        <translation>Sagen, was gemessen wurde: eine Struktur oder ein Befund mit Code (SNOMED CT, RadLex), oder eigene Worte.</translation>
    </message>
    <message>
        <source>Say with a code of a vocabulary what a segment is.</source>
        <extracomment>segment.label</extracomment>
        <translation>Mit einem Code eines Vokabulars sagen, was ein Segment ist.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>view.scroll</extracomment>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>view.synchronize</extracomment>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Scrolling, window, zoom, pan and inversion, or nothing where all are linked.</source>
        <extracomment>link.all</extracomment>
        <translation>Blättern, Fensterung, Zoom, Verschieben und Invertieren, oder nichts, wo alles verknüpft ist.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>app.palette</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>library.search</extracomment>
        <translation>Studien suchen</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>window.second</extracomment>
        <translation>Zweites Fenster</translation>
    </message>
    <message>
        <source>See the parts of the window, on the demo study.</source>
        <extracomment>help.tour</extracomment>
        <translation>Die Teile des Fensters an der Demostudie sehen.</translation>
    </message>
    <message>
        <source>Select a measurement.</source>
        <extracomment>annotation.select</extracomment>
        <translation>Eine Messung auswählen.</translation>
    </message>
    <message>
        <source>Select measurement</source>
        <extracomment>annotation.select</extracomment>
        <translation>Messung auswählen</translation>
    </message>
    <message>
        <source>Select viewport</source>
        <extracomment>viewport.select</extracomment>
        <translation>Bildfeld wählen</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>series.doctor</extracomment>
        <translation>Serienprüfung</translation>
    </message>
    <message>
        <source>Series that share no frame of reference scroll together from the pictures that they show now.</source>
        <extracomment>link.tie</extracomment>
        <translation>Serien ohne gemeinsames Bezugssystem blättern gemeinsam, ab den jetzt gezeigten Bildern.</translation>
    </message>
    <message>
        <source>Set a named window.</source>
        <extracomment>window.preset</extracomment>
        <translation>Eine benannte Fensterung setzen.</translation>
    </message>
    <message>
        <source>Set a point on the spectrum: its velocity from the baseline, and 4 v² in mmHg.</source>
        <extracomment>tool.doppler</extracomment>
        <translation>Einen Punkt auf das Spektrum setzen: seine Geschwindigkeit ab der Grundlinie und 4 v² in mmHg.</translation>
    </message>
    <message>
        <source>Set a window that the file gives.</source>
        <extracomment>window.file</extracomment>
        <translation>Eine Fensterung setzen, die die Datei vorgibt.</translation>
    </message>
    <message>
        <source>Set centre and width in the values of the second series.</source>
        <extracomment>overlay.window</extracomment>
        <translation>Mitte und Breite in den Werten der zweiten Serie setzen.</translation>
    </message>
    <message>
        <source>Set centre and width of the window.</source>
        <extracomment>window.set</extracomment>
        <translation>Mitte und Breite der Fensterung setzen.</translation>
    </message>
    <message>
        <source>Set one setting back, or all of them.</source>
        <extracomment>settings.reset</extracomment>
        <translation>Eine Einstellung zurücksetzen, oder alle.</translation>
    </message>
    <message>
        <source>Set the crosshair to a point in LPS mm.</source>
        <extracomment>view.point</extracomment>
        <translation>Das Fadenkreuz auf einen Punkt in LPS-mm setzen.</translation>
    </message>
    <message>
        <source>Set the radius of brush and eraser.</source>
        <extracomment>segment.brush</extracomment>
        <translation>Den Radius von Pinsel und Radierer setzen.</translation>
    </message>
    <message>
        <source>Set the window from the picture's values.</source>
        <extracomment>window.auto</extracomment>
        <translation>Die Fensterung aus den Werten des Bildes setzen.</translation>
    </message>
    <message>
        <source>Set three points on the edge of the first femoral head, three on the second; two for the line of the pelvis; one on the lesser trochanter of the first side, one on that of the second.</source>
        <extracomment>tool.hip</extracomment>
        <translation>Drei Punkte auf den Rand des ersten Hüftkopfs setzen, drei auf den zweiten; zwei für die Beckenlinie; einen auf den Trochanter minor der ersten Seite, einen auf den der zweiten.</translation>
    </message>
    <message>
        <source>Set three points on the rim.</source>
        <extracomment>tool.circle3</extracomment>
        <translation>Drei Punkte auf den Rand setzen.</translation>
    </message>
    <message>
        <source>Set two points in one region whose axis is a time: the time between them, as a rate too.</source>
        <extracomment>tool.interval</extracomment>
        <translation>Zwei Punkte in einem Bereich mit Zeitachse setzen: die Zeit dazwischen, auch als Rate.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>settings.show</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show a page of the inspector.</source>
        <extracomment>panel.page</extracomment>
        <translation>Eine Seite des Inspektors zeigen.</translation>
    </message>
    <message>
        <source>Show a series, by its key, number or description, in a viewport.</source>
        <extracomment>stack.open</extracomment>
        <translation>Eine Serie nach Schlüssel, Nummer oder Beschreibung in einem Bildfeld zeigen.</translation>
    </message>
    <message>
        <source>Show all hidden measurements again.</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>Alle ausgeblendeten Messungen wieder zeigen.</translation>
    </message>
    <message>
        <source>Show all stacks of a series on one scroll: by place, then by what tells them apart. No planes, no 3D.</source>
        <extracomment>series.merge</extracomment>
        <translation>Alle Stapel einer Serie in einer Bildfolge zeigen: nach Ort, dann nach dem, was sie unterscheidet. Keine Ebenen, kein 3D.</translation>
    </message>
    <message>
        <source>Show all studies as a table with columns to choose and to sort by.</source>
        <extracomment>library.table</extracomment>
        <translation>Alle Studien als Tabelle zeigen, mit Spalten zum Wählen und Sortieren.</translation>
    </message>
    <message>
        <source>Show all viewports in the first window.</source>
        <extracomment>window.gather</extracomment>
        <translation>Alle Bildfelder im ersten Fenster zeigen.</translation>
    </message>
    <message>
        <source>Show greyscale test pattern</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Graustufen-Testbild zeigen</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>Ausgeblendete Messungen zeigen</translation>
    </message>
    <message>
        <source>Show measurements</source>
        <extracomment>view.annotations</extracomment>
        <translation>Messungen zeigen</translation>
    </message>
    <message>
        <source>Show no range of values on pictures any more.</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>Keinen Wertebereich mehr auf Bildern zeigen.</translation>
    </message>
    <message>
        <source>Show on the pictures of the series which pixels lie in a range of values, before they are taken.</source>
        <extracomment>segment.preview</extracomment>
        <translation>Auf den Bildern der Serie zeigen, welche Pixel in einem Wertebereich liegen, bevor sie genommen werden.</translation>
    </message>
    <message>
        <source>Show one element of the file, by its path.</source>
        <extracomment>tags.go</extracomment>
        <translation>Ein Element der Datei über seinen Pfad zeigen.</translation>
    </message>
    <message>
        <source>Show or hide all marks.</source>
        <extracomment>view.annotations</extracomment>
        <translation>Alle Marken zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide display, measurements, objects, 3D, series doctor, tags and history.</source>
        <extracomment>panel.inspector</extracomment>
        <translation>Anzeige, Messungen, Objekte, 3D, Serienprüfung, Elemente und Verlauf zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide overlay bitmaps (60xx).</source>
        <extracomment>view.overlays</extracomment>
        <translation>Overlay-Bitmaps (60xx) zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide studies and thumbnails.</source>
        <extracomment>panel.browser</extracomment>
        <translation>Studien und Vorschaubilder zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide the bar that plays.</source>
        <extracomment>cine.bar</extracomment>
        <translation>Die Abspielleiste zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>segment.show_all</extracomment>
        <translation>Segmente zeigen</translation>
    </message>
    <message>
        <source>Show segments over pictures, or none of them.</source>
        <extracomment>segment.show_all</extracomment>
        <translation>Segmente über den Bildern zeigen, oder keines.</translation>
    </message>
    <message>
        <source>Show series</source>
        <extracomment>stack.open</extracomment>
        <translation>Serie zeigen</translation>
    </message>
    <message>
        <source>Show study</source>
        <extracomment>tab.show</extracomment>
        <translation>Studie zeigen</translation>
    </message>
    <message>
        <source>Show the active series beside that of the latest prior which is most alike; the library is searched for one.</source>
        <extracomment>layout.compare</extracomment>
        <translation>Die aktive Serie neben die ähnlichste der letzten Voruntersuchung legen; die Bibliothek wird danach durchsucht.</translation>
    </message>
    <message>
        <source>Show the active viewport alone, or all again.</source>
        <extracomment>viewport.alone</extracomment>
        <translation>Das aktive Bildfeld allein zeigen, oder wieder alle.</translation>
    </message>
    <message>
        <source>Show the elements of two pictures or series side by side, differences marked.</source>
        <extracomment>tags.compare</extracomment>
        <translation>Die Elemente zweier Bilder oder Serien nebeneinander zeigen, Unterschiede markiert.</translation>
    </message>
    <message>
        <source>Show the file of the picture in the file manager.</source>
        <extracomment>series.reveal</extracomment>
        <translation>Die Datei des Bildes im Dateimanager zeigen.</translation>
    </message>
    <message>
        <source>Show the files of the study in the file manager.</source>
        <extracomment>study.reveal</extracomment>
        <translation>Die Dateien der Studie im Dateimanager zeigen.</translation>
    </message>
    <message>
        <source>Show the first picture.</source>
        <extracomment>view.first</extracomment>
        <translation>Das erste Bild zeigen.</translation>
    </message>
    <message>
        <source>Show the followed lesions of the patient's open studies: diameters, sums, changes, response (RECIST 1.1).</source>
        <extracomment>lesion.table</extracomment>
        <translation>Die verfolgten Läsionen der offenen Studien des Patienten zeigen: Durchmesser, Summen, Änderungen, Ansprechen (RECIST 1.1).</translation>
    </message>
    <message>
        <source>Show the last picture.</source>
        <extracomment>view.last</extracomment>
        <translation>Das letzte Bild zeigen.</translation>
    </message>
    <message>
        <source>Show the middle of a segment in all viewports.</source>
        <extracomment>segment.go</extracomment>
        <translation>Die Mitte eines Segments in allen Bildfeldern zeigen.</translation>
    </message>
    <message>
        <source>Show the next page of tiles, or of the study's series.</source>
        <extracomment>page.next</extracomment>
        <translation>Die nächste Seite der Kacheln oder der Serien zeigen.</translation>
    </message>
    <message>
        <source>Show the next phase, echo or b-value of a split series at the same place.</source>
        <extracomment>series.phase</extracomment>
        <translation>Nächste Phase, nächstes Echo oder b-Wert einer geteilten Serie am selben Ort zeigen.</translation>
    </message>
    <message>
        <source>Show the next picture that was marked.</source>
        <extracomment>image.next_key</extracomment>
        <translation>Das nächste markierte Bild zeigen.</translation>
    </message>
    <message>
        <source>Show the next picture.</source>
        <extracomment>view.next</extracomment>
        <translation>Das nächste Bild zeigen.</translation>
    </message>
    <message>
        <source>Show the next series of the study.</source>
        <extracomment>series.next</extracomment>
        <translation>Die nächste Serie der Studie zeigen.</translation>
    </message>
    <message>
        <source>Show the page of elements, those that hold a text.</source>
        <extracomment>tags.find</extracomment>
        <translation>Die Seite der Elemente zeigen, und zwar jene, die einen Text enthalten.</translation>
    </message>
    <message>
        <source>Show the page of tiles, or of the study's series, before.</source>
        <extracomment>page.previous</extracomment>
        <translation>Die vorige Seite der Kacheln oder der Serien zeigen.</translation>
    </message>
    <message>
        <source>Show the picture of a number, counted from 1.</source>
        <extracomment>view.go</extracomment>
        <translation>Das Bild einer Nummer zeigen, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Show the picture that a measurement lies on.</source>
        <extracomment>annotation.go</extracomment>
        <translation>Das Bild zeigen, auf dem eine Messung liegt.</translation>
    </message>
    <message>
        <source>Show the pictures alone.</source>
        <extracomment>overlay.none</extracomment>
        <translation>Die Bilder allein zeigen.</translation>
    </message>
    <message>
        <source>Show the pictures as they ask for themselves.</source>
        <extracomment>presentation.none</extracomment>
        <translation>Die Bilder zeigen, wie sie es selbst verlangen.</translation>
    </message>
    <message>
        <source>Show the pictures by a presentation state of the study.</source>
        <extracomment>presentation.apply</extracomment>
        <translation>Die Bilder nach einem Presentation State der Studie zeigen.</translation>
    </message>
    <message>
        <source>Show the previous picture.</source>
        <extracomment>view.previous</extracomment>
        <translation>Das vorige Bild zeigen.</translation>
    </message>
    <message>
        <source>Show the previous series of the study.</source>
        <extracomment>series.previous</extracomment>
        <translation>Die vorige Serie der Studie zeigen.</translation>
    </message>
    <message>
        <source>Show the stacks of a merged series apart, one for each echo, time or kind.</source>
        <extracomment>series.split</extracomment>
        <translation>Die Stapel einer zusammengeführten Serie getrennt zeigen, je Echo, Zeit oder Art einen.</translation>
    </message>
    <message>
        <source>Show the structured reports of the study as text, those of unknown templates too.</source>
        <extracomment>objects.read</extracomment>
        <translation>Die strukturierten Berichte der Studie als Text zeigen, auch die mit unbekannter Vorlage.</translation>
    </message>
    <message>
        <source>Show the studies of an album: today, last week, starred, with notes, files missing, a modality, your own.</source>
        <extracomment>album.show</extracomment>
        <translation>Die Studien eines Albums zeigen: heute, letzte Woche, markiert, mit Notizen, fehlende Dateien, eine Modalität, eigene.</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>segment.brush</extracomment>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Skip this measurement</source>
        <extracomment>measuring.skip</extracomment>
        <translation>Diese Messung auslassen</translation>
    </message>
    <message>
        <source>Slab</source>
        <extracomment>view.slab</extracomment>
        <translation>Dicke Schicht</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>cine.slower</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Smooth segment</source>
        <extracomment>segment.smooth</extracomment>
        <translation>Segment glätten</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>Umriss glätten</translation>
    </message>
    <message>
        <source>Smooth the surface of a segment.</source>
        <extracomment>segment.smooth</extracomment>
        <translation>Die Oberfläche eines Segments glätten.</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <extracomment>tool.snap</extracomment>
        <translation>An Kanten einrasten</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>cine.speed</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>tool.sphere</extracomment>
        <translation>Kugel</translation>
    </message>
    <message>
        <source>Sphere in segment</source>
        <extracomment>segment.sphere</extracomment>
        <translation>Kugel ins Segment</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>tool.spline</extracomment>
        <translation>Spline-Region</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>series.split</extracomment>
        <translation>Serie wieder teilen</translation>
    </message>
    <message>
        <source>Spread the pictures of the active series over all viewports, or back to one.</source>
        <extracomment>layout.tile</extracomment>
        <translation>Die Bilder der aktiven Serie über alle Bildfelder verteilen, oder zurück auf eines.</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>overlay.spy</extracomment>
        <translation>Durchblick</translation>
    </message>
    <message>
        <source>Standard view</source>
        <extracomment>volume.view</extracomment>
        <translation>Standardansicht</translation>
    </message>
    <message>
        <source>Star study</source>
        <extracomment>study.star</extracomment>
        <translation>Studie mit Stern versehen</translation>
    </message>
    <message>
        <source>Star the study, or take its star away; stars are kept apart from the library.</source>
        <extracomment>study.star</extracomment>
        <translation>Die Studie mit einem Stern versehen oder ihn entfernen; Sterne liegen getrennt von der Bibliothek.</translation>
    </message>
    <message>
        <source>Start anew after the program ended unexpectedly; the session stays in File &gt; Restore the last session.</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>Nach einem unerwarteten Programmende neu beginnen; die Sitzung bleibt unter Datei &gt; Letzte Sitzung wiederherstellen.</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>lesion.state</extracomment>
        <translation>Zustand der Läsion</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <extracomment>window.step</extracomment>
        <translation>Schritt der Fensterung</translation>
    </message>
    <message>
        <source>Stop following lesion</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>Läsion nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Stop, and show the next picture of the range.</source>
        <extracomment>cine.next</extracomment>
        <translation>Anhalten und das nächste Bild des Bereichs zeigen.</translation>
    </message>
    <message>
        <source>Stop, and show the picture before.</source>
        <extracomment>cine.previous</extracomment>
        <translation>Anhalten und das Bild davor zeigen.</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Swap black and white.</source>
        <extracomment>view.invert</extracomment>
        <translation>Schwarz und Weiß vertauschen.</translation>
    </message>
    <message>
        <source>Swap viewports</source>
        <extracomment>viewport.swap</extracomment>
        <translation>Bildfelder tauschen</translation>
    </message>
    <message>
        <source>Switch protocol on or off</source>
        <extracomment>hanging.switch</extracomment>
        <translation>Protokoll ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Take a colour table from a file: CSV, ImageJ .lut, .pal or JSON.</source>
        <extracomment>lut.load</extracomment>
        <translation>Eine Farbtabelle aus einer Datei nehmen: CSV, ImageJ .lut, .pal oder JSON.</translation>
    </message>
    <message>
        <source>Take a colour table of your own away.</source>
        <extracomment>lut.remove</extracomment>
        <translation>Eine eigene Farbtabelle entfernen.</translation>
    </message>
    <message>
        <source>Take a line out of a corner.</source>
        <extracomment>text.remove</extracomment>
        <translation>Eine Zeile aus einer Ecke nehmen.</translation>
    </message>
    <message>
        <source>Take a range of values</source>
        <extracomment>segment.threshold</extracomment>
        <translation>Wertebereich nehmen</translation>
    </message>
    <message>
        <source>Take a rule away from the study or from a viewport.</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Eine Regel der Studie oder eines Bildfelds entfernen.</translation>
    </message>
    <message>
        <source>Take a sphere around a point of the active picture into the chosen segment, or into a new one.</source>
        <extracomment>segment.sphere</extracomment>
        <translation>Eine Kugel um einen Punkt des aktiven Bildes in das gewählte Segment nehmen, oder in ein neues.</translation>
    </message>
    <message>
        <source>Take a sphere: press its centre, drag its radius.</source>
        <extracomment>tool.sphere</extracomment>
        <translation>Eine Kugel nehmen: die Mitte drücken, den Radius ziehen.</translation>
    </message>
    <message>
        <source>Take a study out of the library; undo brings it back, and the files that it was read from stay.</source>
        <extracomment>library.remove</extracomment>
        <translation>Eine Studie aus der Bibliothek nehmen; Rückgängig holt sie zurück, ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>Take a window preset away.</source>
        <extracomment>preset.delete</extracomment>
        <translation>Eine Fenstervorgabe entfernen.</translation>
    </message>
    <message>
        <source>Take all voxels of the series in a range of values into the chosen segment, or into a new one.</source>
        <extracomment>segment.threshold</extracomment>
        <translation>Alle Voxel der Serie in einem Wertebereich in das gewählte Segment nehmen, oder in ein neues.</translation>
    </message>
    <message>
        <source>Take away all changes.</source>
        <extracomment>preset.reset</extracomment>
        <translation>Alle Änderungen entfernen.</translation>
    </message>
    <message>
        <source>Take away the ties that were made by hand.</source>
        <extracomment>link.untie</extracomment>
        <translation>Die von Hand gemachten Kopplungen entfernen.</translation>
    </message>
    <message>
        <source>Take over measurements and key images of the study's reports, presentation states and selections.</source>
        <extracomment>objects.load</extracomment>
        <translation>Messungen und Schlüsselbilder aus Berichten, Präsentationszuständen und Auswahlen der Studie übernehmen.</translation>
    </message>
    <message>
        <source>Take profile, keys and mouse from a file that was exported.</source>
        <extracomment>keys.import</extracomment>
        <translation>Profil, Tasten und Maus aus einer exportierten Datei übernehmen.</translation>
    </message>
    <message>
        <source>Take rule away</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>overlay.none</extracomment>
        <translation>Serie abnehmen</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <extracomment>edit.undo</extracomment>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>Take the lines from a file.</source>
        <extracomment>text.import</extracomment>
        <translation>Die Zeilen einer Datei übernehmen.</translation>
    </message>
    <message>
        <source>Take the next measurement on the picture in hand: Tab chooses a point, arrows move it, Enter keeps it.</source>
        <extracomment>measure.change_next</extracomment>
        <translation>Die nächste Messung des Bildes in die Hand nehmen: Tab wählt einen Punkt, Pfeile bewegen ihn, Eingabe behält ihn.</translation>
    </message>
    <message>
        <source>Take the previous measurement on the picture in hand.</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>Die vorige Messung des Bildes in die Hand nehmen.</translation>
    </message>
    <message>
        <source>Take the selected measurement out of the course of its lesion.</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>Die gewählte Messung aus dem Verlauf ihrer Läsion nehmen.</translation>
    </message>
    <message>
        <source>Take the series out of the active viewport, or out of one by its number.</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Die Serie aus dem aktiven Bildfeld nehmen, oder aus einem nach seiner Nummer.</translation>
    </message>
    <message>
        <source>Take the settings of a file that was exported.</source>
        <extracomment>settings.import</extracomment>
        <translation>Die Einstellungen einer exportierten Datei übernehmen.</translation>
    </message>
    <message>
        <source>Take what is joined to a place and has values like it, in all slices. Drag up for a wider range of values.</source>
        <extracomment>tool.grow</extracomment>
        <translation>In allen Schichten nehmen, was mit einem Ort verbunden ist und ähnliche Werte hat. Nach oben ziehen für einen weiteren Bereich.</translation>
    </message>
    <message>
        <source>Take what is joined to a point of the active picture and has values like it, in all slices.</source>
        <extracomment>segment.grow</extracomment>
        <translation>In allen Schichten nehmen, was mit einem Punkt des aktiven Bildes verbunden ist und ähnliche Werte hat.</translation>
    </message>
    <message>
        <source>Tell beside the selected measurement where its numbers come from and what makes them unreliable; again: stop.</source>
        <extracomment>annotation.explain</extracomment>
        <translation>Neben der gewählten Messung sagen, woher ihre Zahlen kommen und was sie unzuverlässig macht; noch einmal: beenden.</translation>
    </message>
    <message>
        <source>Tell the value at a point, and keep it there.</source>
        <extracomment>tool.probe</extracomment>
        <translation>Den Wert an einem Punkt sagen und dort festhalten.</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>Ten images forward</source>
        <extracomment>view.next_ten</extracomment>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>tool.text</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text as it came</source>
        <extracomment>text.reset</extracomment>
        <translation>Text wie am Anfang</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>Text auf Bildern</translation>
    </message>
    <message>
        <source>The file's window</source>
        <extracomment>window.file</extracomment>
        <translation>Fensterung der Datei</translation>
    </message>
    <message>
        <source>The kinds of SUV and other quantities in turn that values can be read as.</source>
        <extracomment>values.next</extracomment>
        <translation>Die Arten von SUV und anderer Größen reihum, als die sich Werte lesen lassen.</translation>
    </message>
    <message>
        <source>The left mouse button: angle of two lines.</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>Die linke Maustaste: Winkel zweier Linien.</translation>
    </message>
    <message>
        <source>The left mouse button: angle.</source>
        <extracomment>tool.angle</extracomment>
        <translation>Die linke Maustaste: Winkel.</translation>
    </message>
    <message>
        <source>The left mouse button: crosshair.</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>Die linke Maustaste: Fadenkreuz.</translation>
    </message>
    <message>
        <source>The left mouse button: ellipse.</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>Die linke Maustaste: Ellipse.</translation>
    </message>
    <message>
        <source>The left mouse button: length.</source>
        <extracomment>tool.length</extracomment>
        <translation>Die linke Maustaste: Länge.</translation>
    </message>
    <message>
        <source>The left mouse button: magnifier.</source>
        <extracomment>tool.loupe</extracomment>
        <translation>Die linke Maustaste: Lupe.</translation>
    </message>
    <message>
        <source>The left mouse button: pan.</source>
        <extracomment>tool.pan</extracomment>
        <translation>Die linke Maustaste: Verschieben.</translation>
    </message>
    <message>
        <source>The left mouse button: ratio of two lengths.</source>
        <extracomment>tool.ratio</extracomment>
        <translation>Die linke Maustaste: Verhältnis zweier Längen.</translation>
    </message>
    <message>
        <source>The left mouse button: rectangle.</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>Die linke Maustaste: Rechteck.</translation>
    </message>
    <message>
        <source>The left mouse button: scroll.</source>
        <extracomment>tool.scroll</extracomment>
        <translation>Die linke Maustaste: Blättern.</translation>
    </message>
    <message>
        <source>The left mouse button: window of a region.</source>
        <extracomment>tool.window_region</extracomment>
        <translation>Die linke Maustaste: Fensterung einer Region.</translation>
    </message>
    <message>
        <source>The left mouse button: window.</source>
        <extracomment>tool.window</extracomment>
        <translation>Die linke Maustaste: Fensterung.</translation>
    </message>
    <message>
        <source>The left mouse button: zoom.</source>
        <extracomment>tool.zoom</extracomment>
        <translation>Die linke Maustaste: Zoom.</translation>
    </message>
    <message>
        <source>The states of the series in turn, then none.</source>
        <extracomment>presentation.next</extracomment>
        <translation>Die Zustände der Serie reihum, dann keiner.</translation>
    </message>
    <message>
        <source>The volume alone.</source>
        <extracomment>layout.volume</extracomment>
        <translation>Das Volumen allein.</translation>
    </message>
    <message>
        <source>Theme, language, size of letters, memory and all else that can be set.</source>
        <extracomment>settings.show</extracomment>
        <translation>Farbschema, Sprache, Schriftgröße, Speicher und alles andere, was sich einstellen lässt.</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>cine.sweep</extracomment>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>Thickness and mode of a reformatted plane.</source>
        <extracomment>view.slab</extracomment>
        <translation>Dicke und Art einer rekonstruierten Ebene.</translation>
    </message>
    <message>
        <source>Three planes and the volume.</source>
        <extracomment>layout.mpr_3d</extracomment>
        <translation>Drei Ebenen und das Volumen.</translation>
    </message>
    <message>
        <source>Tie here</source>
        <extracomment>link.tie</extracomment>
        <translation>Hier koppeln</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>layout.tile</extracomment>
        <translation>Serie kacheln</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>tool.interval</extracomment>
        <translation>Zeit im Ultraschall</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tool.select</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>help.tour</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Try a range of values</source>
        <extracomment>segment.preview</extracomment>
        <translation>Wertebereich ausprobieren</translation>
    </message>
    <message>
        <source>Try no range</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>Keinen Bereich ausprobieren</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>view.rotate_right</extracomment>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the picture by 90 degrees.</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>Das Bild um 90 Grad drehen.</translation>
    </message>
    <message>
        <source>Turn the volume</source>
        <extracomment>volume.turn</extracomment>
        <translation>Volumen drehen</translation>
    </message>
    <message>
        <source>Turn the volume by degrees.</source>
        <extracomment>volume.turn</extracomment>
        <translation>Das Volumen um Grade drehen.</translation>
    </message>
    <message>
        <source>Two viewports side by side.</source>
        <extracomment>layout.pair</extracomment>
        <translation>Zwei Bildfelder nebeneinander.</translation>
    </message>
    <message>
        <source>Type what was measured at the selected measurement; words of the vocabulary are offered meanwhile.</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>Eintippen, was an der gewählten Messung gemessen wurde; Wörter des Vokabulars werden dabei angeboten.</translation>
    </message>
    <message>
        <source>UID of one report; all of them without it</source>
        <extracomment>objects.read</extracomment>
        <translation>UID eines Berichts; ohne sie alle</translation>
    </message>
    <message>
        <source>UIDs of studies; none: the active one</source>
        <extracomment>study.star</extracomment>
        <translation>UIDs von Studien; keine: die aktive</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>edit.undo</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo or redo until that many changes of the history are done; 0 goes back to the start.</source>
        <extracomment>edit.go_to</extracomment>
        <translation>Rückgängig oder wieder, bis so viele Änderungen des Verlaufs getan sind; 0 geht zum Anfang.</translation>
    </message>
    <message>
        <source>Undo zoom, pan, turn and window.</source>
        <extracomment>view.reset</extracomment>
        <translation>Zoom, Verschiebung, Drehung und Fensterung zurücknehmen.</translation>
    </message>
    <message>
        <source>Untie</source>
        <extracomment>link.untie</extracomment>
        <translation>Kopplung lösen</translation>
    </message>
    <message>
        <source>Version, licence, libraries.</source>
        <extracomment>help.about</extracomment>
        <translation>Version, Lizenz, Bibliotheken.</translation>
    </message>
    <message>
        <source>Versions, decoders, graphics, library health.</source>
        <extracomment>help.doctor</extracomment>
        <translation>Versionen, Decoder, Grafik, Zustand der Bibliothek.</translation>
    </message>
    <message>
        <source>Viewport alone and back</source>
        <extracomment>viewport.alone</extracomment>
        <translation>Bildfeld allein und zurück</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference scroll by position, tied series from where they were tied.</source>
        <extracomment>view.synchronize</extracomment>
        <translation>Bildfelder eines Bezugssystems blättern nach Position, gekoppelte Serien ab der Stelle ihrer Kopplung.</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>tool.wand</extracomment>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>What a file may ask of the program before it is refused.</source>
        <extracomment>help.limits</extracomment>
        <translation>Was eine Datei vom Programm verlangen darf, bevor sie abgewiesen wird.</translation>
    </message>
    <message>
        <source>What each part does.</source>
        <extracomment>help.manual</extracomment>
        <translation>Was jeder Teil tut.</translation>
    </message>
    <message>
        <source>What plays goes through its round in the time of the active viewport, or each at its own pace.</source>
        <extracomment>cine.in_step</extracomment>
        <translation>Was abspielt, durchläuft seine Runde in der Zeit des aktiven Bildfelds, oder jedes in eigenem Tempo.</translation>
    </message>
    <message>
        <source>What the standard says</source>
        <extracomment>tags.describe</extracomment>
        <translation>Was der Standard sagt</translation>
    </message>
    <message>
        <source>What values are read as: a kind of SUV, a real-world value, or as in the file.</source>
        <extracomment>values.read</extracomment>
        <translation>Als was Werte gelesen werden: eine Art von SUV, ein realer Wert, oder wie in der Datei.</translation>
    </message>
    <message>
        <source>What was done since the start, each action as a line of Python for viewer.api.</source>
        <extracomment>log.show</extracomment>
        <translation>Was seit dem Start getan wurde, jede Aktion als Python-Zeile für viewer.api.</translation>
    </message>
    <message>
        <source>What's this?</source>
        <extracomment>help.whats_this</extracomment>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Where the active picture cuts the others.</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>Wo das aktive Bild die anderen schneidet.</translation>
    </message>
    <message>
        <source>Where the second series begins.</source>
        <extracomment>overlay.split</extracomment>
        <translation>Wo die zweite Serie beginnt.</translation>
    </message>
    <message>
        <source>Which protocol the study hangs by, and for each other one why not.</source>
        <extracomment>hanging.explain</extracomment>
        <translation>Nach welchem Protokoll die Studie hängt, und bei jedem anderen, warum nicht.</translation>
    </message>
    <message>
        <source>Whole range</source>
        <extracomment>cine.whole</extracomment>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>hanging.explain</extracomment>
        <translation>Warum es so hängt</translation>
    </message>
    <message>
        <source>Widen the window or brighten the picture by steps.</source>
        <extracomment>window.step</extracomment>
        <translation>Das Fenster schrittweise verbreitern oder das Bild aufhellen.</translation>
    </message>
    <message>
        <source>Wider window</source>
        <extracomment>window.wider</extracomment>
        <translation>Breiteres Fenster</translation>
    </message>
    <message>
        <source>Wider window, by a twentieth of the window.</source>
        <extracomment>window.wider</extracomment>
        <translation>Breiteres Fenster, um ein Zwanzigstel.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>window.set</extracomment>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Window of a region</source>
        <extracomment>window.region</extracomment>
        <translation>Fensterung einer Region</translation>
    </message>
    <message>
        <source>Window of the second series</source>
        <extracomment>overlay.window</extracomment>
        <translation>Fensterung der zweiten Serie</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>window.preset</extracomment>
        <translation>Fenstervorgabe</translation>
    </message>
    <message>
        <source>Window preset on key 0</source>
        <extracomment>window.key_0</extracomment>
        <translation>Fenstervorgabe auf Taste 0</translation>
    </message>
    <message>
        <source>Window preset on key 1</source>
        <extracomment>window.key_1</extracomment>
        <translation>Fenstervorgabe auf Taste 1</translation>
    </message>
    <message>
        <source>Window preset on key 2</source>
        <extracomment>window.key_2</extracomment>
        <translation>Fenstervorgabe auf Taste 2</translation>
    </message>
    <message>
        <source>Window preset on key 3</source>
        <extracomment>window.key_3</extracomment>
        <translation>Fenstervorgabe auf Taste 3</translation>
    </message>
    <message>
        <source>Window preset on key 4</source>
        <extracomment>window.key_4</extracomment>
        <translation>Fenstervorgabe auf Taste 4</translation>
    </message>
    <message>
        <source>Window preset on key 5</source>
        <extracomment>window.key_5</extracomment>
        <translation>Fenstervorgabe auf Taste 5</translation>
    </message>
    <message>
        <source>Window preset on key 6</source>
        <extracomment>window.key_6</extracomment>
        <translation>Fenstervorgabe auf Taste 6</translation>
    </message>
    <message>
        <source>Window preset on key 7</source>
        <extracomment>window.key_7</extracomment>
        <translation>Fenstervorgabe auf Taste 7</translation>
    </message>
    <message>
        <source>Window preset on key 8</source>
        <extracomment>window.key_8</extracomment>
        <translation>Fenstervorgabe auf Taste 8</translation>
    </message>
    <message>
        <source>Window preset on key 9</source>
        <extracomment>window.key_9</extracomment>
        <translation>Fenstervorgabe auf Taste 9</translation>
    </message>
    <message>
        <source>Window presets as they came</source>
        <extracomment>preset.reset</extracomment>
        <translation>Fenstervorgaben wie am Anfang</translation>
    </message>
    <message>
        <source>With Shift held, all viewports show the point below the pointer.</source>
        <extracomment>link.point</extracomment>
        <translation>Mit gehaltener Umschalttaste zeigen alle Bildfelder den Punkt unter dem Zeiger.</translation>
    </message>
    <message>
        <source>Write a measuring protocol to a file, for hounsfield measure --protocol and for others.</source>
        <extracomment>measuring.export</extracomment>
        <translation>Ein Messprotokoll in eine Datei schreiben, für hounsfield measure --protocol und für andere.</translation>
    </message>
    <message>
        <source>Write a note on the study, in the browser.</source>
        <extracomment>study.edit_note</extracomment>
        <translation>Eine Notiz zur Studie schreiben, in der Studienliste.</translation>
    </message>
    <message>
        <source>Write a note on the study; an empty text takes it away.</source>
        <extracomment>study.note</extracomment>
        <translation>Eine Notiz zur Studie schreiben; ein leerer Text entfernt sie.</translation>
    </message>
    <message>
        <source>Write all keys in force as a page to print: HTML, or PDF.</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>Alle geltenden Tasten als Seite zum Drucken schreiben: HTML oder PDF.</translation>
    </message>
    <message>
        <source>Write at a mark</source>
        <extracomment>annotation.text</extracomment>
        <translation>An eine Markierung schreiben</translation>
    </message>
    <message>
        <source>Write hanging protocols to a new file: all of them as JSON, or one as a DICOM Hanging Protocol.</source>
        <extracomment>hanging.export</extracomment>
        <translation>Hängeprotokolle in eine neue Datei schreiben: alle als JSON oder eines als DICOM Hanging Protocol.</translation>
    </message>
    <message>
        <source>Write on the picture.</source>
        <extracomment>tool.text</extracomment>
        <translation>Auf das Bild schreiben.</translation>
    </message>
    <message>
        <source>Write the RECIST 1.1 table of the patient's open studies as CSV, JSON, Excel workbook, HTML or PDF.</source>
        <extracomment>lesion.export</extracomment>
        <translation>Die RECIST-1.1-Tabelle der offenen Studien des Patienten als CSV, JSON, Excel-Arbeitsmappe, HTML oder PDF schreiben.</translation>
    </message>
    <message>
        <source>Write the lines to a file.</source>
        <extracomment>text.export</extracomment>
        <translation>Die Zeilen in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Write the log to a new file, as a program in Python. Paths and texts in it may name a patient.</source>
        <extracomment>log.save</extracomment>
        <translation>Die Liste als Python-Programm in eine neue Datei schreiben. Pfade und Texte darin können einen Patienten nennen.</translation>
    </message>
    <message>
        <source>Write the manual as one page of HTML, its pictures inside.</source>
        <extracomment>help.save_manual</extracomment>
        <translation>Das Handbuch als eine HTML-Seite schreiben, mit seinen Bildern.</translation>
    </message>
    <message>
        <source>Write the measurements of the open studies as CSV, JSON, Excel workbook, HTML or PDF report with pictures.</source>
        <extracomment>measurements.export</extracomment>
        <translation>Die Messungen der offenen Studien als CSV, JSON, Excel-Arbeitsmappe oder Bericht mit Bildern (HTML, PDF) schreiben.</translation>
    </message>
    <message>
        <source>Write the profile and all changes of keys and mouse as JSON.</source>
        <extracomment>keys.export</extracomment>
        <translation>Profil und alle Änderungen an Tasten und Maus als JSON schreiben.</translation>
    </message>
    <message>
        <source>Write the profile, histogram or curve over time of the selected measurement as CSV, JSON or Excel workbook.</source>
        <extracomment>curve.export</extracomment>
        <translation>Profil, Histogramm oder Zeitkurve der gewählten Messung als CSV, JSON oder Excel-Arbeitsmappe schreiben.</translation>
    </message>
    <message>
        <source>Write the rules by which studies like this one hang as this one does now.</source>
        <extracomment>hanging.save</extracomment>
        <translation>Die Regeln schreiben, nach denen ähnliche Studien so hängen wie diese jetzt.</translation>
    </message>
    <message>
        <source>Write the segments of the active series to a new file: a DICOM segmentation, or an RT structure set.</source>
        <extracomment>segment.save</extracomment>
        <translation>Die Segmente der aktiven Serie in eine neue Datei schreiben: eine DICOM-Segmentierung oder RT-Strukturen.</translation>
    </message>
    <message>
        <source>Write the settings that were changed as JSON; what was opened stays out.</source>
        <extracomment>settings.export</extracomment>
        <translation>Geänderte Einstellungen als JSON schreiben; was geöffnet war, bleibt draußen.</translation>
    </message>
    <message>
        <source>Write the study's measurements as a structured report or presentation state, its key images as a selection.</source>
        <extracomment>export.marks</extracomment>
        <translation>Die Messungen der Studie als strukturierten Bericht oder Präsentationszustand schreiben, ihre Schlüsselbilder als Auswahl.</translation>
    </message>
    <message>
        <source>Write what the protocol asked for of all open studies as CSV, Excel or JSON.</source>
        <extracomment>measuring.table</extracomment>
        <translation>Schreiben, was das Protokoll von allen offenen Studien verlangt, als CSV, Excel oder JSON.</translation>
    </message>
    <message>
        <source>Write what the selected mark says on the picture.</source>
        <extracomment>annotation.text</extracomment>
        <translation>Schreiben, was die gewählte Markierung auf dem Bild sagt.</translation>
    </message>
    <message>
        <source>Write your windows.</source>
        <extracomment>preset.export</extracomment>
        <translation>Die eigenen Fensterungen schreiben.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tool.zoom</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom by</source>
        <extracomment>view.zoom</extracomment>
        <translation>Zoom um</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom the volume</source>
        <extracomment>volume.zoom</extracomment>
        <translation>Volumen zoomen</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <extracomment>preset.export</extracomment>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>a digit from 3 to 9, '' for none</source>
        <extracomment>preset.add</extracomment>
        <translation>eine Ziffer von 3 bis 9, '' für keine</translation>
    </message>
    <message>
        <source>a file name that ends in .html</source>
        <extracomment>help.save_manual</extracomment>
        <translation>ein Dateiname, der auf .html endet</translation>
    </message>
    <message>
        <source>a file name that ends in .pdf or .html</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>ein Dateiname, der auf .pdf oder .html endet</translation>
    </message>
    <message>
        <source>a file with red, green and blue of each colour</source>
        <extracomment>lut.load</extracomment>
        <translation>eine Datei mit Rot, Grün und Blau jeder Farbe</translation>
    </message>
    <message>
        <source>a heading of the manual</source>
        <extracomment>help.manual</extracomment>
        <translation>eine Überschrift des Handbuchs</translation>
    </message>
    <message>
        <source>a hundredth, a twentieth or a fifth</source>
        <extracomment>window.step</extracomment>
        <translation>ein Hundertstel, Zwanzigstel oder Fünftel</translation>
    </message>
    <message>
        <source>a line a study, or a line a number</source>
        <extracomment>measuring.table</extracomment>
        <translation>eine Zeile je Studie, oder eine je Zahl</translation>
    </message>
    <message>
        <source>a modality, or all</source>
        <extracomment>text.reset</extracomment>
        <translation>eine Modalität, oder alle</translation>
    </message>
    <message>
        <source>a tool, an action, 'tool' for the chosen one, or 'none'</source>
        <extracomment>keys.mouse</extracomment>
        <translation>ein Werkzeug, eine Aktion, 'tool' für das gewählte oder 'none'</translation>
    </message>
    <message>
        <source>a word, a number, or nothing</source>
        <extracomment>hanging.set</extracomment>
        <translation>ein Wort, eine Zahl oder nichts</translation>
    </message>
    <message>
        <source>about a seventh each</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>je etwa ein Siebtel</translation>
    </message>
    <message>
        <source>above 1 comes nearer</source>
        <extracomment>volume.zoom</extracomment>
        <translation>über 1 kommt näher</translation>
    </message>
    <message>
        <source>above 1 enlarges</source>
        <extracomment>view.zoom</extracomment>
        <translation>über 1 vergrößert</translation>
    </message>
    <message>
        <source>any, all, none, at_least or at_most</source>
        <extracomment>hanging.rule</extracomment>
        <translation>any, all, none, at_least oder at_most</translation>
    </message>
    <message>
        <source>as 0028,0030 or PixelSpacing</source>
        <extracomment>tags.describe</extracomment>
        <translation>als 0028,0030 oder PixelSpacing</translation>
    </message>
    <message>
        <source>as 00280030, or 00081140[0].00081155 in a sequence</source>
        <extracomment>tags.go</extracomment>
        <translation>als 00280030, oder 00081140[0].00081155 in einer Sequenz</translation>
    </message>
    <message>
        <source>as 2x2, or mpr, mpr3d, 3d, compare, mammography, petct</source>
        <extracomment>layout.set</extracomment>
        <translation>als 2x2, oder mpr, mpr3d, 3d, compare, mammography, petct</translation>
    </message>
    <message>
        <source>as L or Ctrl+Shift+L; none for no key</source>
        <extracomment>keys.set</extracomment>
        <translation>als L oder Ctrl+Shift+L; keine für keine Taste</translation>
    </message>
    <message>
        <source>blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>blend, swipe oder spy</translation>
    </message>
    <message>
        <source>by how much values may differ, to either side</source>
        <extracomment>segment.grow</extracomment>
        <translation>um wie viel Werte nach beiden Seiten abweichen dürfen</translation>
    </message>
    <message>
        <source>by the file's name without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>ohne ihn nach dem Namen der Datei</translation>
    </message>
    <message>
        <source>codes of body parts (HEAD), '' for all</source>
        <extracomment>preset.add</extracomment>
        <translation>Codes von Körperregionen (HEAD), '' für alle</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>ab 1 gezählt</translation>
    </message>
    <message>
        <source>counted from 1; -1 is the last</source>
        <extracomment>view.go</extracomment>
        <translation>ab 1 gezählt; -1 ist das letzte</translation>
    </message>
    <message>
        <source>degrees to the side</source>
        <extracomment>volume.turn</extracomment>
        <translation>Grad zur Seite</translation>
    </message>
    <message>
        <source>degrees up</source>
        <extracomment>volume.turn</extracomment>
        <translation>Grad nach oben</translation>
    </message>
    <message>
        <source>draw the measurements</source>
        <extracomment>export.picture</extracomment>
        <translation>die Messungen mitzeichnen</translation>
    </message>
    <message>
        <source>each slice by itself, or on all sides</source>
        <extracomment>segment.fill</extracomment>
        <translation>jede Schicht für sich, oder auf allen Seiten</translation>
    </message>
    <message>
        <source>empty: as all others</source>
        <extracomment>annotation.color</extracomment>
        <translation>leer: wie alle anderen</translation>
    </message>
    <message>
        <source>ends in .csv, .json or .xlsx</source>
        <extracomment>curve.export</extracomment>
        <translation>endet auf .csv, .json oder .xlsx</translation>
    </message>
    <message>
        <source>ends in .csv, .json, .xlsx, .html or .pdf</source>
        <extracomment>lesion.export</extracomment>
        <translation>endet auf .csv, .json, .xlsx, .html oder .pdf</translation>
    </message>
    <message>
        <source>ends in .mp4 or .gif</source>
        <extracomment>export.movie</extracomment>
        <translation>endet auf .mp4 oder .gif</translation>
    </message>
    <message>
        <source>ends in .png, .jpg or .tif</source>
        <extracomment>export.picture</extracomment>
        <translation>endet auf .png, .jpg oder .tif</translation>
    </message>
    <message>
        <source>for which pictures; '' for those of the active one's modality</source>
        <extracomment>preset.add</extracomment>
        <translation>für welche Bilder; '' für die der Modalität des aktiven</translation>
    </message>
    <message>
        <source>frames a second, 0.01 to 240; 0 follows the file</source>
        <extracomment>cine.fps</extracomment>
        <translation>Bilder je Sekunde, 0,01 bis 240; 0 folgt der Datei</translation>
    </message>
    <message>
        <source>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, or #rrggbb</source>
        <extracomment>segment.color</extracomment>
        <translation>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white oder #rrggbb</translation>
    </message>
    <message>
        <source>highest value</source>
        <extracomment>segment.limit</extracomment>
        <translation>größter Wert</translation>
    </message>
    <message>
        <source>how it lies over the pictures</source>
        <extracomment>overlay.set</extracomment>
        <translation>wie sie über den Bildern liegt</translation>
    </message>
    <message>
        <source>how long the line is in mm</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>wie lang die Linie in mm ist</translation>
    </message>
    <message>
        <source>how many are done, in their order</source>
        <extracomment>edit.go_to</extracomment>
        <translation>wie viele getan sind, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>how many columns of viewports; 0 for half of them</source>
        <extracomment>window.second</extracomment>
        <translation>wie viele Spalten von Bildfeldern; 0 für die Hälfte</translation>
    </message>
    <message>
        <source>how many further; negative goes back</source>
        <extracomment>viewport.next</extracomment>
        <translation>wie viele weiter; negativ geht zurück</translation>
    </message>
    <message>
        <source>in its values</source>
        <extracomment>overlay.window</extracomment>
        <translation>in ihren Werten</translation>
    </message>
    <message>
        <source>in mm</source>
        <extracomment>segment.sphere</extracomment>
        <translation>in mm</translation>
    </message>
    <message>
        <source>in mm, 0.1 to 200</source>
        <extracomment>segment.brush</extracomment>
        <translation>in mm, 0,1 bis 200</translation>
    </message>
    <message>
        <source>in mm; 0 is a thin plane</source>
        <extracomment>view.slab</extracomment>
        <translation>in mm; 0 ist eine dünne Ebene</translation>
    </message>
    <message>
        <source>in modality values</source>
        <extracomment>window.set</extracomment>
        <translation>in Modalitätswerten</translation>
    </message>
    <message>
        <source>in modality values, above 0</source>
        <extracomment>window.set</extracomment>
        <translation>in Modalitätswerten, über 0</translation>
    </message>
    <message>
        <source>in pixels</source>
        <extracomment>annotation.wand</extracomment>
        <translation>in Pixeln</translation>
    </message>
    <message>
        <source>its id, with arguments as 'window.preset name=lung'</source>
        <extracomment>keys.set</extracomment>
        <translation>ihre Kennung, mit Argumenten wie 'window.preset name=lung'</translation>
    </message>
    <message>
        <source>its id; all without it</source>
        <extracomment>keys.reset</extracomment>
        <translation>ihre Kennung; ohne sie alle</translation>
    </message>
    <message>
        <source>its key (suvbw ...), title, unit or number in the list</source>
        <extracomment>values.read</extracomment>
        <translation>Schlüssel (suvbw ...), Titel, Einheit oder Nummer in der Liste</translation>
    </message>
    <message>
        <source>its label, UID or number in the list</source>
        <extracomment>presentation.apply</extracomment>
        <translation>seine Bezeichnung, UID oder Nummer in der Liste</translation>
    </message>
    <message>
        <source>its name</source>
        <extracomment>annotation.rename</extracomment>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>its name, as lung</source>
        <extracomment>window.preset</extracomment>
        <translation>ihr Name, etwa lung</translation>
    </message>
    <message>
        <source>its name; empty for none</source>
        <extracomment>annotation.group</extracomment>
        <translation>ihr Name; leer für keine</translation>
    </message>
    <message>
        <source>its name; “Segment 1” and so on without</source>
        <extracomment>segment.new</extracomment>
        <translation>sein Name; sonst „Segment 1“ und so weiter</translation>
    </message>
    <message>
        <source>its new value</source>
        <extracomment>settings.limit</extracomment>
        <translation>ihr neuer Wert</translation>
    </message>
    <message>
        <source>key, number or description of the series</source>
        <extracomment>overlay.set</extracomment>
        <translation>Schlüssel, Nummer oder Beschreibung der Serie</translation>
    </message>
    <message>
        <source>key, number or words of the description</source>
        <extracomment>stack.open</extracomment>
        <translation>Schlüssel, Nummer oder Wörter der Beschreibung</translation>
    </message>
    <message>
        <source>key, number or words of the description; empty: active series</source>
        <extracomment>series.reveal</extracomment>
        <translation>Schlüssel, Nummer oder Wörter der Beschreibung; leer: aktive Serie</translation>
    </message>
    <message>
        <source>length, angle, ellipse, arrow … as the tools are called</source>
        <extracomment>annotation.add</extracomment>
        <translation>length, angle, ellipse, arrow … wie die Werkzeuge heißen</translation>
    </message>
    <message>
        <source>let the patient's name and ID go out with it</source>
        <extracomment>measurements.export</extracomment>
        <translation>Name und ID des Patienten mit hinausgeben</translation>
    </message>
    <message>
        <source>lines; negative moves up</source>
        <extracomment>hanging.move</extracomment>
        <translation>Zeilen; negativ nach oben</translation>
    </message>
    <message>
        <source>lowest value, in the unit of the pictures</source>
        <extracomment>segment.limit</extracomment>
        <translation>kleinster Wert, in der Einheit der Bilder</translation>
    </message>
    <message>
        <source>modalities, with blanks between</source>
        <extracomment>preset.change</extracomment>
        <translation>Modalitäten, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>name of a colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>Name einer Farbtabelle</translation>
    </message>
    <message>
        <source>name of a field, or keyword of an element: StudyComments</source>
        <extracomment>text.add</extracomment>
        <translation>Name eines Felds oder Schlüsselwort eines Elements: StudyComments</translation>
    </message>
    <message>
        <source>name of a protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Name eines Protokolls</translation>
    </message>
    <message>
        <source>name of a protocol; all of them without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>Name eines Protokolls; ohne ihn alle</translation>
    </message>
    <message>
        <source>name of a protocol; the first that fits without one</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Name eines Protokolls; ohne ihn das erste passende</translation>
    </message>
    <message>
        <source>name of the album</source>
        <extracomment>album.save</extracomment>
        <translation>Name des Albums</translation>
    </message>
    <message>
        <source>name of the album; empty for all studies</source>
        <extracomment>album.show</extracomment>
        <translation>Name des Albums; leer für alle Studien</translation>
    </message>
    <message>
        <source>name of the preset</source>
        <extracomment>preset.change</extracomment>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>name of the protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>Name des Protokolls</translation>
    </message>
    <message>
        <source>names of fields or keywords, with blanks between</source>
        <extracomment>text.lines</extracomment>
        <translation>Namen von Feldern oder Schlüsselwörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>number of the first picture, from 1</source>
        <extracomment>cine.range</extracomment>
        <translation>Nummer des ersten Bildes, ab 1</translation>
    </message>
    <message>
        <source>number of the last picture; -1 is the last of all</source>
        <extracomment>cine.range</extracomment>
        <translation>Nummer des letzten Bildes; -1 ist das allerletzte</translation>
    </message>
    <message>
        <source>number of the rule to replace, from 1; 0 adds one</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Nummer der ersetzten Regel, ab 1; 0 fügt hinzu</translation>
    </message>
    <message>
        <source>number of the rule, from 1</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Nummer der Regel, ab 1</translation>
    </message>
    <message>
        <source>of the disc, in pixels</source>
        <extracomment>annotation.push</extracomment>
        <translation>der Scheibe, in Pixeln</translation>
    </message>
    <message>
        <source>one or more paths</source>
        <extracomment>file.open</extracomment>
        <translation>ein oder mehrere Pfade</translation>
    </message>
    <message>
        <source>one picture of each, or all</source>
        <extracomment>tags.compare</extracomment>
        <translation>ein Bild von jeder, oder alle</translation>
    </message>
    <message>
        <source>over how many mm</source>
        <extracomment>segment.smooth</extracomment>
        <translation>über wie viele mm</translation>
    </message>
    <message>
        <source>part of a name, or a key</source>
        <extracomment>settings.keys</extracomment>
        <translation>Teil eines Namens, oder eine Taste</translation>
    </message>
    <message>
        <source>part of a tag, name or value</source>
        <extracomment>tags.find</extracomment>
        <translation>Teil von Tag, Name oder Wert</translation>
    </message>
    <message>
        <source>phases; negative goes back</source>
        <extracomment>series.phase</extracomment>
        <translation>Phasen; negativ geht zurück</translation>
    </message>
    <message>
        <source>picture pixels</source>
        <extracomment>window.region</extracomment>
        <translation>Bildpixel</translation>
    </message>
    <message>
        <source>pictures a second; 0 follows the file</source>
        <extracomment>export.movie</extracomment>
        <translation>Bilder je Sekunde; 0 folgt der Datei</translation>
    </message>
    <message>
        <source>pictures; negative goes back</source>
        <extracomment>view.scroll</extracomment>
        <translation>Bilder; negativ geht zurück</translation>
    </message>
    <message>
        <source>pixels of its side; 0 takes the viewport's</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Pixel seiner Seite; 0 nimmt die des Bildfelds</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <extracomment>curve.export</extracomment>
        <translation>eine Datei dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <extracomment>lesion.export</extracomment>
        <translation>eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>report, presentation state or key objects</source>
        <extracomment>export.marks</extracomment>
        <translation>Bericht, Präsentationszustand oder Schlüsselobjekte</translation>
    </message>
    <message>
        <source>seg: voxels; rtstruct: contours</source>
        <extracomment>segment.save</extracomment>
        <translation>seg: Voxel; rtstruct: Konturen</translation>
    </message>
    <message>
        <source>share of the width, 0 to 1</source>
        <extracomment>overlay.split</extracomment>
        <translation>Anteil der Breite, 0 bis 1</translation>
    </message>
    <message>
        <source>steps; negative darkens</source>
        <extracomment>window.step</extracomment>
        <translation>Schritte; negativ wird dunkler</translation>
    </message>
    <message>
        <source>steps; negative narrows</source>
        <extracomment>window.step</extracomment>
        <translation>Schritte; negativ wird schmaler</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>measuring.export</extracomment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file to read</source>
        <extracomment>settings.import</extracomment>
        <translation>die Datei zum Lesen</translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>settings.export</extracomment>
        <translation>die Datei zum Schreiben</translation>
    </message>
    <message>
        <source>the file to write, .json or .dcm; a folder is asked for without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>die Datei, .json oder .dcm; ohne sie wird nach einem Ordner gefragt</translation>
    </message>
    <message>
        <source>the file to write; a folder is asked for without it</source>
        <extracomment>segment.save</extracomment>
        <translation>die zu schreibende Datei; ohne sie wird nach einem Ordner gefragt</translation>
    </message>
    <message>
        <source>the file to write; asked for without it</source>
        <extracomment>export.marks</extracomment>
        <translation>die zu schreibende Datei; ohne sie wird gefragt</translation>
    </message>
    <message>
        <source>the file, as actions.py</source>
        <extracomment>log.save</extracomment>
        <translation>die Datei, etwa actions.py</translation>
    </message>
    <message>
        <source>the file, as numbers.csv</source>
        <extracomment>measuring.table</extracomment>
        <translation>die Datei, etwa numbers.csv</translation>
    </message>
    <message>
        <source>the file; asked for without it</source>
        <extracomment>hanging.import</extracomment>
        <translation>die Datei; ohne sie wird gefragt</translation>
    </message>
    <message>
        <source>the key of another open series</source>
        <extracomment>tags.compare</extracomment>
        <translation>der Schlüssel einer anderen offenen Serie</translation>
    </message>
    <message>
        <source>the mark in the other study: id or name</source>
        <extracomment>lesion.link</extracomment>
        <translation>die Markierung in der anderen Studie: ID oder Name</translation>
    </message>
    <message>
        <source>the mark, else the selected one</source>
        <extracomment>annotation.push</extracomment>
        <translation>die Markierung, sonst die gewählte</translation>
    </message>
    <message>
        <source>the measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>die Messung</translation>
    </message>
    <message>
        <source>the measurement, or several</source>
        <extracomment>annotation.label</extracomment>
        <translation>die Messung, oder mehrere</translation>
    </message>
    <message>
        <source>the measurement; empty: the selected one</source>
        <extracomment>annotation.copy</extracomment>
        <translation>die Messung; leer: die gewählte</translation>
    </message>
    <message>
        <source>the measurements, the selected one without</source>
        <extracomment>curve.show</extracomment>
        <translation>die Messungen, sonst die gewählte</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>keys.export</extracomment>
        <translation>der Name einer Datei</translation>
    </message>
    <message>
        <source>the new name</source>
        <extracomment>hanging.rename</extracomment>
        <translation>der neue Name</translation>
    </message>
    <message>
        <source>the note</source>
        <extracomment>study.note</extracomment>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the other one; the active one without it</source>
        <extracomment>viewport.swap</extracomment>
        <translation>das andere; ohne es das aktive</translation>
    </message>
    <message>
        <source>the other segment, by its id or name</source>
        <extracomment>segment.combine</extracomment>
        <translation>das andere Segment, mit ID oder Name</translation>
    </message>
    <message>
        <source>the protocol to show first</source>
        <extracomment>hanging.edit</extracomment>
        <translation>das Protokoll, das zuerst gezeigt wird</translation>
    </message>
    <message>
        <source>the region</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>die Region</translation>
    </message>
    <message>
        <source>the search; empty: what is typed</source>
        <extracomment>album.save</extracomment>
        <translation>die Suche; leer: was eingetippt ist</translation>
    </message>
    <message>
        <source>the setting to show</source>
        <extracomment>settings.show</extracomment>
        <translation>die Einstellung, die gezeigt wird</translation>
    </message>
    <message>
        <source>the study's UID</source>
        <extracomment>study.close</extracomment>
        <translation>die UID der Studie</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>annotation.text</extracomment>
        <translation>die Worte</translation>
    </message>
    <message>
        <source>time, or values</source>
        <extracomment>curve.show</extracomment>
        <translation>time oder values</translation>
    </message>
    <message>
        <source>to either side, as values are shown</source>
        <extracomment>annotation.wand</extracomment>
        <translation>nach beiden Seiten, wie Werte gezeigt werden</translation>
    </message>
    <message>
        <source>values (along a profile, histogram of a region) or time; empty: as shown</source>
        <extracomment>curve.copy</extracomment>
        <translation>values (entlang eines Profils, Histogramm einer Region) oder time; leer: wie gezeigt</translation>
    </message>
    <message>
        <source>viewport, from 0</source>
        <extracomment>stack.open</extracomment>
        <translation>Bildfeld, ab 0</translation>
    </message>
    <message>
        <source>viewport, from 0; the active one without it</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Bildfeld, ab 0; ohne es das aktive</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>segment.combine</extracomment>
        <translation>was getan wird</translation>
    </message>
    <message>
        <source>what is seen of it</source>
        <extracomment>lesion.state</extracomment>
        <translation>was von ihr zu sehen ist</translation>
    </message>
    <message>
        <source>what is sought; empty for all</source>
        <extracomment>library.search</extracomment>
        <translation>was gesucht wird; leer für alle</translation>
    </message>
    <message>
        <source>what it holds for</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>wofür es gilt</translation>
    </message>
    <message>
        <source>what it is called</source>
        <extracomment>preset.add</extracomment>
        <translation>wie sie heißt</translation>
    </message>
    <message>
        <source>what it is followed as</source>
        <extracomment>lesion.role</extracomment>
        <translation>als was sie verfolgt wird</translation>
    </message>
    <message>
        <source>what it is, as Liver, or a code as SCT 10200004</source>
        <extracomment>segment.label</extracomment>
        <translation>was es ist, etwa Liver, oder ein Code wie SCT 10200004</translation>
    </message>
    <message>
        <source>what it is; empty for nothing</source>
        <extracomment>annotation.label</extracomment>
        <translation>was es ist; leer für nichts</translation>
    </message>
    <message>
        <source>what it looks at, as modality, description, laterality, view</source>
        <extracomment>hanging.rule</extracomment>
        <translation>worauf sie schaut: modality, description, laterality, view</translation>
    </message>
    <message>
        <source>what moves</source>
        <extracomment>export.movie</extracomment>
        <translation>was sich bewegt</translation>
    </message>
    <message>
        <source>what to look for</source>
        <extracomment>app.palette</extracomment>
        <translation>wonach gesucht wird</translation>
    </message>
    <message>
        <source>where the disc is; empty: the one that is in</source>
        <extracomment>disc.open</extracomment>
        <translation>wo die Disc liegt; leer: die eingelegte</translation>
    </message>
    <message>
        <source>where to; empty asks</source>
        <extracomment>study.copy_files</extracomment>
        <translation>wohin; leer fragt</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>annotation.change</extracomment>
        <translation>welches</translation>
    </message>
    <message>
        <source>which line; the selected one without</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>welche Linie; sonst die gewählte</translation>
    </message>
    <message>
        <source>which segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>welches Segment</translation>
    </message>
    <message>
        <source>which segment; the chosen one without</source>
        <extracomment>segment.choose</extracomment>
        <translation>welches Segment; sonst das gewählte</translation>
    </message>
    <message>
        <source>which segments, with commas; all of the series without</source>
        <extracomment>segment.save</extracomment>
        <translation>welche Segmente, mit Kommas; ohne sie alle der Serie</translation>
    </message>
    <message>
        <source>which setting</source>
        <extracomment>settings.set</extracomment>
        <translation>welche Einstellung</translation>
    </message>
    <message>
        <source>which setting; all without it</source>
        <extracomment>settings.reset</extracomment>
        <translation>welche Einstellung; ohne sie alle</translation>
    </message>
    <message>
        <source>words or a number to compare with</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Wörter oder eine Zahl zum Vergleichen</translation>
    </message>
    <message>
        <source>x,y in pixels, each</source>
        <extracomment>annotation.add</extracomment>
        <translation>je x,y in Pixeln</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>3D</source>
        <extracomment>View/3D</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>Tools/Annotate</extracomment>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>View/Blend</extracomment>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>View/Cine</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>View/Go to</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Hanging</source>
        <extracomment>View/Hanging</extracomment>
        <translation>Hängung</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>View/Layout</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>View/Link</extracomment>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Tools/Measure</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>On pictures</source>
        <extracomment>View/On pictures</extracomment>
        <translation>Auf den Bildern</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Tools/Protocol</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Tools/Region</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>Tools/Segment</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>View/Series</extracomment>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>View/Turn</extracomment>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>View/Window</extracomment>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>View/Zoom</extracomment>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A file that asks for more is refused before it takes memory. Raise it for files that you trust.</source>
        <extracomment>limit_depth</extracomment>
        <translation>Eine Datei, die mehr verlangt, wird abgewiesen, bevor sie Speicher belegt. Nur für vertrauenswürdige Dateien anheben.</translation>
    </message>
    <message>
        <source>A structured report beside the study's files holds its measurements, written anew after each change; segments and key images are saved as objects of their own.</source>
        <extracomment>has_sidecar</extracomment>
        <translation>Ein strukturierter Bericht neben den Dateien der Studie enthält ihre Messungen, nach jeder Änderung neu geschrieben; Segmente und Schlüsselbilder werden als eigene Objekte gespeichert.</translation>
    </message>
    <message>
        <source>A study that opens is laid out by the first hanging protocol that fits it.</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>Eine geöffnete Studie wird nach dem ersten passenden Hängeprotokoll angeordnet.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>overlay_text</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>page</extracomment>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Bitmaps that a file draws over its pictures are shown.</source>
        <extracomment>has_overlays</extracomment>
        <translation>Bitmaps, die eine Datei über ihre Bilder zeichnet, werden gezeigt.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>Cine bar at start</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>Cine-Leiste beim Start</translation>
    </message>
    <message>
        <source>Colours of everything around the pictures.</source>
        <extracomment>theme</extracomment>
        <translation>Farben von allem um die Bilder herum.</translation>
    </message>
    <message>
        <source>Copy measurements beside the study</source>
        <extracomment>has_sidecar</extracomment>
        <translation>Messungen neben die Studie kopieren</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Elements and items of a file</source>
        <extracomment>limit_elements</extracomment>
        <translation>Elemente und Items einer Datei</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>language</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <extracomment>language</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Files of one ZIP</source>
        <extracomment>limit_archive_files</extracomment>
        <translation>Dateien eines ZIP</translation>
    </message>
    <message>
        <source>Folder where discs appear</source>
        <extracomment>disc_folder</extracomment>
        <translation>Ordner, in dem Discs erscheinen</translation>
    </message>
    <message>
        <source>Folders in it are offered like discs, beside the places where the system mounts those. Empty for none.</source>
        <extracomment>disc_folder</extracomment>
        <translation>Ordner darin werden wie Discs angeboten, neben den Orten, an denen das System sie einhängt. Leer für keinen.</translation>
    </message>
    <message>
        <source>Fragments of one file's pixels</source>
        <extracomment>limit_fragments</extracomment>
        <translation>Fragmente der Pixel einer Datei</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>language</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay_text</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Hang studies by protocol</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>Studien nach Protokoll hängen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>theme</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How lengths and areas are told on pictures, in the table and in the status bar. Files that leave the program and the command line keep to mm.</source>
        <extracomment>length_unit</extracomment>
        <translation>Wie Längen und Flächen auf Bildern, in der Tabelle und in der Statusleiste angegeben werden. Exportierte Dateien und die Kommandozeile bleiben bei mm.</translation>
    </message>
    <message>
        <source>How pictures are enlarged. Nearest shows each pixel as a square.</source>
        <extracomment>interpolation</extracomment>
        <translation>Wie Bilder vergrößert werden. „Nächster Nachbar“ zeigt jedes Pixel als Quadrat.</translation>
    </message>
    <message>
        <source>Inflated to packed, over 64 MiB</source>
        <extracomment>limit_inflated_ratio</extracomment>
        <translation>Entpackt zu gepackt, über 64 MiB</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>interpolation</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Invert together at start</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>Beim Start gemeinsam invertieren</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere, on pictures too.</source>
        <extracomment>font_scale</extracomment>
        <translation>Größere oder kleinere Schrift überall, auch auf Bildern.</translation>
    </message>
    <message>
        <source>Levels of sequences</source>
        <extracomment>limit_depth</extracomment>
        <translation>Ebenen von Sequenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits on files</source>
        <extracomment>page</extracomment>
        <translation>Grenzen für Dateien</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>interpolation</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Lines that show where the active picture cuts the others are drawn at first; a key changes it for now.</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>Linien, wo das aktive Bild die anderen schneidet, werden anfangs gezeichnet; eine Taste ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>Memory and folders</source>
        <extracomment>page</extracomment>
        <translation>Speicher und Ordner</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <extracomment>memory_share</extracomment>
        <translation>Speicher für Bilder</translation>
    </message>
    <message>
        <source>MiB for decoding one picture</source>
        <extracomment>limit_decoder_mib</extracomment>
        <translation>MiB zum Dekodieren eines Bildes</translation>
    </message>
    <message>
        <source>MiB of a file before its pixels</source>
        <extracomment>limit_header_mib</extracomment>
        <translation>MiB einer Datei vor ihren Pixeln</translation>
    </message>
    <message>
        <source>MiB of an inflated data set</source>
        <extracomment>limit_inflated_mib</extracomment>
        <translation>MiB eines entpackten Datensatzes</translation>
    </message>
    <message>
        <source>MiB of one inflated ZIP file</source>
        <extracomment>limit_archive_file_mib</extracomment>
        <translation>MiB einer entpackten Datei eines ZIP</translation>
    </message>
    <message>
        <source>MiB of one picture</source>
        <extracomment>limit_frame_mib</extracomment>
        <translation>MiB eines Bildes</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Neurological mirrors axial and coronal pictures, so that left is at the left, and says so on each. Projections, 3D, presentation states and the command line stay radiological.</source>
        <extracomment>sides</extracomment>
        <translation>Neurologisch spiegelt axiale und koronare Bilder, sodass links links ist, und sagt es auf jedem. Projektionen, 3D, Presentation States und die Kommandozeile bleiben radiologisch.</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>sides</extracomment>
        <translation>Neurologisch: links ist links</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>overlay_text</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>has_overlays</extracomment>
        <translation>Overlays der Datei</translation>
    </message>
    <message>
        <source>Pan together at start</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>Beim Start gemeinsam verschieben</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>page</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures of one file</source>
        <extracomment>limit_frames</extracomment>
        <translation>Bilder einer Datei</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>sides</extracomment>
        <translation>Radiologisch: links ist rechts</translation>
    </message>
    <message>
        <source>Reference lines at start</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>Referenzlinien beim Start</translation>
    </message>
    <message>
        <source>Scroll together at start</source>
        <extracomment>starts_linked</extracomment>
        <translation>Beim Start gemeinsam blättern</translation>
    </message>
    <message>
        <source>Sides of the patient</source>
        <extracomment>sides</extracomment>
        <translation>Seiten des Patienten</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <extracomment>font_scale</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>overlay_text</extracomment>
        <translation>Text auf Bildern</translation>
    </message>
    <message>
        <source>The bar for playing is there at first wherever pictures can play; an action changes it for now.</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>Die Abspielleiste ist anfangs überall da, wo Bilder abspielen können; eine Aktion ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>The language of menus, tools and messages. Texts of files stay as they are.</source>
        <extracomment>language</extracomment>
        <translation>Die Sprache von Menüs, Werkzeugen und Meldungen. Texte der Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The share of the machine's memory that decoded pictures may take. More of it: fewer pictures are read again.</source>
        <extracomment>memory_share</extracomment>
        <translation>Der Anteil am Arbeitsspeicher, den dekodierte Bilder belegen dürfen. Mehr davon: weniger Bilder werden erneut gelesen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>theme</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Unit of lengths</source>
        <extracomment>length_unit</extracomment>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>Values of one element</source>
        <extracomment>limit_values</extracomment>
        <translation>Werte eines Elements</translation>
    </message>
    <message>
        <source>Viewports begin at one scale in mm; the menu of links changes it for now.</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>Bildfelder beginnen in einem Maßstab in mm; das Menü der Verknüpfungen ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>Viewports begin moving their pictures together; the menu of links changes it for now.</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>Bildfelder verschieben ihre Bilder anfangs gemeinsam; das Menü der Verknüpfungen ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>Viewports begin swapping black and white together; the menu of links changes it for now.</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>Bildfelder tauschen Schwarz und Weiß anfangs gemeinsam; das Menü der Verknüpfungen ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference begin scrolling by position; the menu of links changes it for now.</source>
        <extracomment>starts_linked</extracomment>
        <translation>Bildfelder eines Bezugssystems blättern anfangs nach Position; das Menü der Verknüpfungen ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>Viewports of one kind of values begin with one window; the menu of links changes it for now.</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>Bildfelder gleicher Werteart beginnen mit einer Fensterung; das Menü der Verknüpfungen ändert es vorübergehend.</translation>
    </message>
    <message>
        <source>What the corners of each picture say. Anonymous leaves out all that tells who it is.</source>
        <extracomment>overlay_text</extracomment>
        <translation>Was die Ecken jedes Bildes sagen. Anonym lässt alles weg, was verrät, wer es ist.</translation>
    </message>
    <message>
        <source>Window together at start</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>Beim Start gemeinsam fenstern</translation>
    </message>
    <message>
        <source>Zoom together at start</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>Beim Start gemeinsam zoomen</translation>
    </message>
    <message>
        <source>日本語</source>
        <extracomment>language</extracomment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>简体中文</source>
        <extracomment>language</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>4-point angle</source>
        <extracomment>four_point_angle</extracomment>
        <translation>4-Punkt-Winkel</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>accession</extracomment>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>age</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>angle</extracomment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>open_angle</extracomment>
        <translation>Winkel zweier Linien</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>arrow</extracomment>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>birth_date</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Birth date, sex, age</source>
        <extracomment>person</extracomment>
        <translation>Geburtsdatum, Geschlecht, Alter</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>bone</extracomment>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Brain</source>
        <extracomment>brain</extracomment>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>CT angiography</source>
        <extracomment>ct-angiography</extracomment>
        <translation>CT-Angiographie</translation>
    </message>
    <message>
        <source>CT bone</source>
        <extracomment>ct-bone</extracomment>
        <translation>CT Knochen</translation>
    </message>
    <message>
        <source>CT lung</source>
        <extracomment>ct-lung</extracomment>
        <translation>CT Lunge</translation>
    </message>
    <message>
        <source>CT skin</source>
        <extracomment>ct-skin</extracomment>
        <translation>CT Haut</translation>
    </message>
    <message>
        <source>CT soft tissue and bone</source>
        <extracomment>ct-soft-tissue</extracomment>
        <translation>CT Weichteile und Knochen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>calibration</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>calibration</extracomment>
        <translation>Kalibrierlinie</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>cardiothoracic</extracomment>
        <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>centre_line</extracomment>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>circle</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>circle3</extracomment>
        <translation>Kreis durch 3 Punkte</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>cobb</extracomment>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>colours</extracomment>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>Kontrastmittel</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>curve</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>acquired</extracomment>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>doppler</extracomment>
        <translation>Doppler-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>ellipse</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Field strength</source>
        <extracomment>field_strength</extracomment>
        <translation>Feldstärke</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>frame_rate</extracomment>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>freehand_line</extracomment>
        <translation>Freihandlinie</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>freehand</extracomment>
        <translation>Freihandregion</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>hip</extracomment>
        <translation>Hüftvermessung</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>institution</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Kind of value (SUV)</source>
        <extracomment>quantity</extracomment>
        <translation>Art des Werts (SUV)</translation>
    </message>
    <message>
        <source>Laterality and view</source>
        <extracomment>laterality</extracomment>
        <translation>Seite und Projektion</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>leg_length</extracomment>
        <translation>Beinlängen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>profile</extracomment>
        <translation>Linienprofil</translation>
    </message>
    <message>
        <source>Liver</source>
        <extracomment>liver</extracomment>
        <translation>Leber</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>location</extracomment>
        <translation>Position der Schicht</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>bidirectional</extracomment>
        <translation>Lange und kurze Achse</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <extracomment>lossy</extracomment>
        <translation>Verlustbehaftete Kompression</translation>
    </message>
    <message>
        <source>Lung</source>
        <extracomment>lung</extracomment>
        <translation>Lunge</translation>
    </message>
    <message>
        <source>MR default</source>
        <extracomment>mr-default</extracomment>
        <translation>MR Standard</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>manufacturer</extracomment>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <extracomment>mip</extracomment>
        <translation>Maximumintensität (MIP)</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <extracomment>mediastinum</extracomment>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>midsagittal</extracomment>
        <translation>Mediansagittale Linie</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <extracomment>model</extracomment>
        <translation>Gerätemodell</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <extracomment>frame</extracomment>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>number</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>PET SUV 0 to 6</source>
        <extracomment>pet-suv-6</extracomment>
        <translation>PET SUV 0 bis 6</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>parallel</extracomment>
        <translation>Parallele Linien</translation>
    </message>
    <message>
        <source>Part of the series</source>
        <extracomment>part</extracomment>
        <translation>Teil der Serie</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>patient_id</extracomment>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>patient_name</extracomment>
        <translation>Patientenname</translation>
    </message>
    <message>
        <source>Patient position</source>
        <extracomment>patient_position</extracomment>
        <translation>Patientenlagerung</translation>
    </message>
    <message>
        <source>Plane and slab</source>
        <extracomment>plane</extracomment>
        <translation>Ebene und Slabdicke</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>perpendicular</extracomment>
        <translation>Punkt zu Linie</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>polygon</extracomment>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>polyline</extracomment>
        <translation>Linienzug</translation>
    </message>
    <message>
        <source>Posterior fossa</source>
        <extracomment>posterior-fossa</extracomment>
        <translation>Hintere Schädelgrube</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation</extracomment>
        <translation>Presentation State</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>probe</extracomment>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>protocol</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>ratio</extracomment>
        <translation>Verhältnis zweier Längen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>rectangle</extracomment>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <extracomment>reformatted</extracomment>
        <translation>Rekonstruiert</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>rotated_ellipse</extracomment>
        <translation>Gedrehte Ellipse</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>rotated_rectangle</extracomment>
        <translation>Gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>suv_peak</extracomment>
        <translation>SUV-Peak</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>sequence</extracomment>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Series number and description</source>
        <extracomment>series</extracomment>
        <translation>Seriennummer und Beschreibung</translation>
    </message>
    <message>
        <source>Series that lies over</source>
        <extracomment>over</extracomment>
        <translation>Darüberliegende Serie</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>sex</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Side of the patient's left</source>
        <extracomment>sides</extracomment>
        <translation>Seite der Patientenlinken</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <extracomment>soft-tissue</extracomment>
        <translation>Weichteile</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>spline</extracomment>
        <translation>Spline-Region</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>station</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Stroke</source>
        <extracomment>stroke</extracomment>
        <translation>Schlaganfall</translation>
    </message>
    <message>
        <source>Study description</source>
        <extracomment>study_description</extracomment>
        <translation>Studienbeschreibung</translation>
    </message>
    <message>
        <source>Subdural</source>
        <extracomment>subdural</extracomment>
        <translation>Subdural</translation>
    </message>
    <message>
        <source>TI and flip angle</source>
        <extracomment>ti_flip</extracomment>
        <translation>TI und Flipwinkel</translation>
    </message>
    <message>
        <source>TR and TE</source>
        <extracomment>tr_te</extracomment>
        <translation>TR und TE</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>thickness</extracomment>
        <translation>Schichtdicke</translation>
    </message>
    <message>
        <source>Thickness and location</source>
        <extracomment>place</extracomment>
        <translation>Schichtdicke und Position</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>interval</extracomment>
        <translation>Zeit im Ultraschall</translation>
    </message>
    <message>
        <source>Tracer</source>
        <extracomment>tracer</extracomment>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Trigger time</source>
        <extracomment>trigger_time</extracomment>
        <translation>Triggerzeit</translation>
    </message>
    <message>
        <source>Value under the pointer</source>
        <extracomment>value</extracomment>
        <translation>Wert unter dem Zeiger</translation>
    </message>
    <message>
        <source>Window (W / L)</source>
        <extracomment>window</extracomment>
        <translation>Fenster (W / L)</translation>
    </message>
    <message>
        <source>Zoom and rotation</source>
        <extracomment>zoom</extracomment>
        <translation>Zoom und Drehung</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>b_value</extracomment>
        <translation>b-Wert</translation>
    </message>
    <message>
        <source>kV, mA, kernel</source>
        <extracomment>exposure</extracomment>
        <translation>kV, mA, Kernel</translation>
    </message>
</context>
<context>
    <name>hanging</name>
    <message>
        <source>A picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>Ein Bild hat die Projektion {values}.</translation>
    </message>
    <message>
        <source>A series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>Die Beschreibung einer Serie enthält {values}.</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>viewport</extracomment>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>viewport</extracomment>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom middle</source>
        <extracomment>viewport</extracomment>
        <translation>Unten Mitte</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>viewport</extracomment>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>CT</extracomment>
        <translation>CT</translation>
    </message>
    <message>
        <source>CT or MR with prior</source>
        <extracomment>ct-mr-prior</extracomment>
        <translation>CT oder MR mit Voruntersuchung</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>Kontrastmittel</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description of a series</source>
        <extracomment>series_description</extracomment>
        <translation>Beschreibung einer Serie</translation>
    </message>
    <message>
        <source>Description of the study</source>
        <extracomment>description</extracomment>
        <translation>Beschreibung der Studie</translation>
    </message>
    <message>
        <source>Distance of slices</source>
        <extracomment>thickness</extracomment>
        <translation>Schichtabstand</translation>
    </message>
    <message>
        <source>Image type</source>
        <extracomment>image_type</extracomment>
        <translation>Bildtyp (Image Type)</translation>
    </message>
    <message>
        <source>It does not show the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Sie zeigt nicht: {values}.</translation>
    </message>
    <message>
        <source>It has at least {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>Sie hat mindestens {number} Bilder.</translation>
    </message>
    <message>
        <source>It has at most {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>Sie hat höchstens {number} Bilder.</translation>
    </message>
    <message>
        <source>It is not {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Sie ist nicht: {values}.</translation>
    </message>
    <message>
        <source>It is {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Sie ist: {values}.</translation>
    </message>
    <message>
        <source>It shows the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Sie zeigt: {values}.</translation>
    </message>
    <message>
        <source>It was made {values} contrast agent.</source>
        <extracomment>contrast</extracomment>
        <translation>Sie entstand {values} Kontrastmittel.</translation>
    </message>
    <message>
        <source>Its description does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>Ihre Beschreibung enthält nicht {values}.</translation>
    </message>
    <message>
        <source>Its description holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>Ihre Beschreibung enthält alle: {values}.</translation>
    </message>
    <message>
        <source>Its description holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>Ihre Beschreibung enthält {values}.</translation>
    </message>
    <message>
        <source>Its image type does not hold {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>Ihr Bildtyp enthält nicht {values}.</translation>
    </message>
    <message>
        <source>Its image type holds {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>Ihr Bildtyp enthält {values}.</translation>
    </message>
    <message>
        <source>Its side is not {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>Ihre Seite ist nicht: {values}.</translation>
    </message>
    <message>
        <source>Its side is {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>Ihre Seite ist: {values}.</translation>
    </message>
    <message>
        <source>Its slices are at least {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>Ihre Schichten liegen mindestens {number} mm auseinander.</translation>
    </message>
    <message>
        <source>Its slices are at most {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>Ihre Schichten liegen höchstens {number} mm auseinander.</translation>
    </message>
    <message>
        <source>Its slices are not {values}.</source>
        <extracomment>plane</extracomment>
        <translation>Ihre Schichten sind nicht {values}.</translation>
    </message>
    <message>
        <source>Its slices are {values}.</source>
        <extracomment>plane</extracomment>
        <translation>Ihre Schichten sind {values}.</translation>
    </message>
    <message>
        <source>Its view is not {values}.</source>
        <extracomment>view</extracomment>
        <translation>Ihre Projektion ist nicht {values}.</translation>
    </message>
    <message>
        <source>Its view is {values}.</source>
        <extracomment>view</extracomment>
        <translation>Ihre Projektion ist {values}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewport</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>MR</source>
        <extracomment>MR</extracomment>
        <translation>MR</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>mammography</extracomment>
        <translation>Mammographie</translation>
    </message>
    <message>
        <source>Mammography with prior</source>
        <extracomment>mammography-prior</extracomment>
        <translation>Mammographie mit Voruntersuchung</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>viewport</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Middle left</source>
        <extracomment>viewport</extracomment>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>Middle middle</source>
        <extracomment>viewport</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Middle right</source>
        <extracomment>viewport</extracomment>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>No picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>Kein Bild hat die Projektion {values}.</translation>
    </message>
    <message>
        <source>No series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>Keine Beschreibung einer Serie enthält {values}.</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <extracomment>images</extracomment>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>Number of pictures and stacks</source>
        <extracomment>pictures</extracomment>
        <translation>Anzahl der Bilder und Stapel</translation>
    </message>
    <message>
        <source>Number of series</source>
        <extracomment>series</extracomment>
        <translation>Anzahl der Serien</translation>
    </message>
    <message>
        <source>One series</source>
        <extracomment>usual</extracomment>
        <translation>Eine Serie</translation>
    </message>
    <message>
        <source>PET</source>
        <extracomment>PT</extracomment>
        <translation>PET</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>pet-ct</extracomment>
        <translation>PET/CT</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>plane</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Prior studies</source>
        <extracomment>priors</extracomment>
        <translation>Voruntersuchungen</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <extracomment>radiographs</extracomment>
        <translation>Röntgenbilder</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewport</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>laterality</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The description of the study does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>Die Beschreibung der Studie enthält nicht {values}.</translation>
    </message>
    <message>
        <source>The description of the study holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>Die Beschreibung der Studie enthält alle: {values}.</translation>
    </message>
    <message>
        <source>The description of the study holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>Die Beschreibung der Studie enthält {values}.</translation>
    </message>
    <message>
        <source>The part of the body is not {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Die Körperregion ist nicht: {values}.</translation>
    </message>
    <message>
        <source>The part of the body is {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Die Körperregion ist: {values}.</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>Mindestens {number} Voruntersuchungen passen.</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>Mindestens {number} Voruntersuchung passt.</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>Höchstens {number} Voruntersuchungen passen.</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>Höchstens {number} Voruntersuchung passt.</translation>
    </message>
    <message>
        <source>The study has at least {number} series.</source>
        <extracomment>series</extracomment>
        <translation>Die Studie hat mindestens {number} Serien.</translation>
    </message>
    <message>
        <source>The study has at most {number} series.</source>
        <extracomment>series</extracomment>
        <translation>Die Studie hat höchstens {number} Serien.</translation>
    </message>
    <message>
        <source>The study holds all of {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Die Studie enthält alle: {values}.</translation>
    </message>
    <message>
        <source>The study holds no {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Die Studie enthält nicht: {values}.</translation>
    </message>
    <message>
        <source>The study holds {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Die Studie enthält {values}.</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewport</extracomment>
        <translation>Das Bildfeld</translation>
    </message>
    <message>
        <source>There are at least {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>Es gibt mindestens {number} Bilder oder Stapel zu hängen.</translation>
    </message>
    <message>
        <source>There are at most {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>Es gibt höchstens {number} Bilder oder Stapel zu hängen.</translation>
    </message>
    <message>
        <source>There are pictures of all the views {values}.</source>
        <extracomment>view</extracomment>
        <translation>Es gibt Bilder aller Projektionen: {values}.</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>viewport</extracomment>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>viewport</extracomment>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top middle</source>
        <extracomment>viewport</extracomment>
        <translation>Oben Mitte</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>viewport</extracomment>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>ultrasound</extracomment>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>view</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>a 3D view</source>
        <extracomment>3d</extracomment>
        <translation>eine 3D-Ansicht</translation>
    </message>
    <message>
        <source>a clip</source>
        <extracomment>clip</extracomment>
        <translation>ein Clip</translation>
    </message>
    <message>
        <source>a plain picture before a tomosynthesis</source>
        <extracomment>flat</extracomment>
        <translation>ein einfaches Bild vor einer Tomosynthese</translation>
    </message>
    <message>
        <source>a single picture</source>
        <extracomment>picture</extracomment>
        <translation>ein Einzelbild</translation>
    </message>
    <message>
        <source>a stack of pictures</source>
        <extracomment>stack</extracomment>
        <translation>ein Bildstapel</translation>
    </message>
    <message>
        <source>a tomosynthesis</source>
        <extracomment>tomosynthesis</extracomment>
        <translation>eine Tomosynthese</translation>
    </message>
    <message>
        <source>a volume</source>
        <extracomment>volume</extracomment>
        <translation>ein Volumen</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>ABDOMEN</extracomment>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>angiography</source>
        <extracomment>XA</extracomment>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ANKLE</extracomment>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment></extracomment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>axial</source>
        <extracomment>axial</extracomment>
        <translation>axial</translation>
    </message>
    <message>
        <source>axial planes</source>
        <extracomment>axial</extracomment>
        <translation>axiale Ebenen</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>B</extracomment>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>brain</source>
        <extracomment>BRAIN</extracomment>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>breast</source>
        <extracomment>BREAST</extracomment>
        <translation>Brust (Mamma)</translation>
    </message>
    <message>
        <source>bright on dark</source>
        <extracomment>no</extracomment>
        <translation>hell auf dunkel</translation>
    </message>
    <message>
        <source>brightest</source>
        <extracomment>mip</extracomment>
        <translation>hellste Werte</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>CHEST</extracomment>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>computed radiography</source>
        <extracomment>CR</extracomment>
        <translation>Speicherfolienradiographie (CR)</translation>
    </message>
    <message>
        <source>coronal</source>
        <extracomment>coronal</extracomment>
        <translation>koronar</translation>
    </message>
    <message>
        <source>coronal planes</source>
        <extracomment>coronal</extracomment>
        <translation>koronare Ebenen</translation>
    </message>
    <message>
        <source>cspine</source>
        <extracomment>CSPINE</extracomment>
        <translation>HWS</translation>
    </message>
    <message>
        <source>dark on bright</source>
        <extracomment>yes</extracomment>
        <translation>dunkel auf hell</translation>
    </message>
    <message>
        <source>darkest</source>
        <extracomment>minip</extracomment>
        <translation>dunkelste Werte</translation>
    </message>
    <message>
        <source>dental X-ray</source>
        <extracomment>IO</extracomment>
        <translation>Zahnröntgen</translation>
    </message>
    <message>
        <source>digital radiography</source>
        <extracomment>DX</extracomment>
        <translation>digitale Radiographie (DX)</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ELBOW</extracomment>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <extracomment>ES</extracomment>
        <translation>Endoskopie</translation>
    </message>
    <message>
        <source>extremity</source>
        <extracomment>EXTREMITY</extracomment>
        <translation>Extremität</translation>
    </message>
    <message>
        <source>eye photography</source>
        <extracomment>OP</extracomment>
        <translation>Augenfotografie</translation>
    </message>
    <message>
        <source>eye tomography</source>
        <extracomment>OPT</extracomment>
        <translation>Augentomographie (OCT)</translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <extracomment>RF</extracomment>
        <translation>Durchleuchtung</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>FOOT</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>HAND</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>HEAD</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>heart</source>
        <extracomment>HEART</extracomment>
        <translation>Herz</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>HIP</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>its pictures</source>
        <extracomment>pictures</extracomment>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>KNEE</extracomment>
        <translation>Knie</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>L</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>liver</source>
        <extracomment>LIVER</extracomment>
        <translation>Leber</translation>
    </message>
    <message>
        <source>lspine</source>
        <extracomment>LSPINE</extracomment>
        <translation>LWS</translation>
    </message>
    <message>
        <source>mammography</source>
        <extracomment>MG</extracomment>
        <translation>Mammographie</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>mean</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>NECK</extracomment>
        <translation>Hals</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>nothing</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <extracomment>NM</extracomment>
        <translation>Nuklearmedizin</translation>
    </message>
    <message>
        <source>oblique</source>
        <extracomment>oblique</extracomment>
        <translation>schräg</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>OT</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>panoramic X-ray</source>
        <extracomment>PX</extracomment>
        <translation>Panoramaröntgen</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>PELVIS</extracomment>
        <translation>Becken</translation>
    </message>
    <message>
        <source>photography</source>
        <extracomment>XC</extracomment>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>R</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>sagittal</source>
        <extracomment>sagittal</extracomment>
        <translation>sagittal</translation>
    </message>
    <message>
        <source>sagittal planes</source>
        <extracomment>sagittal</extracomment>
        <translation>sagittale Ebenen</translation>
    </message>
    <message>
        <source>secondary capture</source>
        <extracomment>SC</extracomment>
        <translation>Sekundäraufnahme</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>SHOULDER</extracomment>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>slide microscopy</source>
        <extracomment>SM</extracomment>
        <translation>Objektträgermikroskopie</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>SPINE</extracomment>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>the first one</source>
        <extracomment>first</extracomment>
        <translation>die erste</translation>
    </message>
    <message>
        <source>the one made last</source>
        <extracomment>last</extracomment>
        <translation>die zuletzt erstellte</translation>
    </message>
    <message>
        <source>the one with most pictures</source>
        <extracomment>most</extracomment>
        <translation>die mit den meisten Bildern</translation>
    </message>
    <message>
        <source>the one with the thinnest slices</source>
        <extracomment>thinnest</extracomment>
        <translation>die mit den dünnsten Schichten</translation>
    </message>
    <message>
        <source>tspine</source>
        <extracomment>TSPINE</extracomment>
        <translation>BWS</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>US</extracomment>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>wherever it lies</source>
        <extracomment></extracomment>
        <translation>wo immer sie liegt</translation>
    </message>
    <message>
        <source>wholebody</source>
        <extracomment>WHOLEBODY</extracomment>
        <translation>Ganzkörper</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>yes</extracomment>
        <translation>mit</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>no</extracomment>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All about the picture</source>
        <extracomment>tour</extracomment>
        <translation>Alles über das Bild</translation>
    </message>
    <message>
        <source>Brightness by number, measurements as a table, the elements of the file, and the list of all that was done. {key:panel.inspector} hides it.</source>
        <extracomment>tour</extracomment>
        <translation>Helligkeit in Zahlen, Messungen als Tabelle, die Elemente der Datei und die Liste aller Schritte. {key:panel.inspector} blendet es aus.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>tour</extracomment>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Here are your studies, and below them the series of the one that is open. Double click a picture to show it, or drag it into a viewport. The field above finds studies by name, date or description. {key:panel.browser} hides it all.</source>
        <extracomment>tour</extracomment>
        <translation>Hier sind Ihre Studien, darunter die Serien der offenen. Ein Bild doppelt anklicken, um es zu zeigen, oder in ein Bildfeld ziehen. Das Feld oben findet Studien nach Name, Datum oder Beschreibung. {key:panel.browser} blendet alles aus.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>tour</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>tour</extracomment>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Planes of a volume</source>
        <extracomment>tour</extracomment>
        <translation>Ebenen eines Volumens</translation>
    </message>
    <message>
        <source>Press {key:tool.length} and draw a line: the length stands beside it, in mm where the file allows it. The other tools lie beside it in the toolbar.</source>
        <extracomment>tour</extracomment>
        <translation>{key:tool.length} drücken und eine Linie ziehen: die Länge steht daneben, in mm, wo die Datei es erlaubt. Die anderen Werkzeuge liegen daneben in der Werkzeugleiste.</translation>
    </message>
    <message>
        <source>Slices that lie evenly make a volume: axial, coronal and sagittal planes, and 3D. Drag the lines to move through the body.</source>
        <extracomment>tour</extracomment>
        <translation>Gleichmäßig liegende Schichten ergeben ein Volumen: axiale, koronare und sagittale Ebenen und 3D. Die Linien ziehen, um sich durch den Körper zu bewegen.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <extracomment>tour</extracomment>
        <translation>Studien und Serien</translation>
    </message>
    <message>
        <source>The pictures</source>
        <extracomment>tour</extracomment>
        <translation>Die Bilder</translation>
    </message>
    <message>
        <source>The wheel goes from slice to slice. Drag with the left button for brightness and contrast, with the middle one to move the picture, with the right one to enlarge it. A right click opens a menu.</source>
        <extracomment>tour</extracomment>
        <translation>Das Rad geht von Schicht zu Schicht. Mit der linken Taste ziehen ändert Helligkeit und Kontrast, mit der mittleren verschiebt das Bild, mit der rechten vergrößert es. Ein Rechtsklick öffnet ein Menü.</translation>
    </message>
    <message>
        <source>This is a study that the program made itself: nobody's pictures. The tour takes two minutes; Esc ends it, and what it does can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>Diese Studie hat das Programm selbst erzeugt: Bilder von niemandem. Der Rundgang dauert zwei Minuten; Esc beendet ihn, und was er tut, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>This is the lung window. The keys 0 to 9 set windows: 0 by the picture's values, 1 as the file says, the others by what is examined.</source>
        <extracomment>tour</extracomment>
        <translation>Das ist das Lungenfenster. Die Tasten 0 bis 9 setzen Fensterungen: 0 nach den Werten des Bildes, 1 wie in der Datei, die anderen je nach Untersuchung.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>tour</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Windows by one key</source>
        <extracomment>tour</extracomment>
        <translation>Fensterung mit einer Taste</translation>
    </message>
    <message>
        <source>{key:app.palette} finds every action, preset, series and setting by some letters of its name. {key:help.keys} shows all keys.</source>
        <extracomment>tour</extracomment>
        <translation>{key:app.palette} findet jede Aktion, Vorgabe, Serie und Einstellung nach ein paar Buchstaben ihres Namens. {key:help.keys} zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>{key:edit.undo} takes the last step back: a measurement, a layout, a window. Nothing asks whether you are sure, because everything can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>{key:edit.undo} nimmt den letzten Schritt zurück: eine Messung, eine Aufteilung, eine Fensterung. Nichts fragt, ob Sie sicher sind, denn alles lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>3D print model</source>
        <extracomment>object</extracomment>
        <translation>3D-Druckmodell</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>measurement</extracomment>
        <translation>4-Punkt-Winkel</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>choice</extracomment>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>choice</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>choice</extracomment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>choice</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>choice</extracomment>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>choice</extracomment>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>choice</extracomment>
        <translation>Zwei Achsen</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>choice</extracomment>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>colour</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <extracomment>colour table</extracomment>
        <translation>Blau nach Gelb</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>corner</extracomment>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>corner</extracomment>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>choice</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>choice</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Cardiothoracic</source>
        <extracomment>choice</extracomment>
        <translation>Herz-Thorax</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>choice</extracomment>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>choice</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>choice</extracomment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle3</source>
        <extracomment>choice</extracomment>
        <translation>Kreis aus 3 Punkten</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>choice</extracomment>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Cobb</source>
        <extracomment>choice</extracomment>
        <translation>Cobb</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>colour table</extracomment>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Copper</source>
        <extracomment>colour table</extracomment>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>choice</extracomment>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>choice</extracomment>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>choice</extracomment>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>choice</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>choice</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Doppler</source>
        <extracomment>choice</extracomment>
        <translation>Doppler</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>choice</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>choice</extracomment>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>choice</extracomment>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Four point angle</source>
        <extracomment>choice</extracomment>
        <translation>Vier-Punkt-Winkel</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>choice</extracomment>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>choice</extracomment>
        <translation>Freihandlinie</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>choice</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>colour table</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>choice</extracomment>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Gsps</source>
        <extracomment>choice</extracomment>
        <translation>GSPS</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>choice</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hip</source>
        <extracomment>choice</extracomment>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>choice</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hot iron</source>
        <extracomment>colour table</extracomment>
        <translation>Glühendes Eisen (Hot Iron)</translation>
    </message>
    <message>
        <source>Hot metal blue</source>
        <extracomment>colour table</extracomment>
        <translation>Heißmetall blau (Hot Metal Blue)</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>choice</extracomment>
        <translation>Von unten</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>choice</extracomment>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>choice</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kos</source>
        <extracomment>choice</extracomment>
        <translation>KOS</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>choice</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Leg length</source>
        <extracomment>choice</extracomment>
        <translation>Beinlänge</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>choice</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>choice</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>Linien des ersten und letzten</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>links</extracomment>
        <translation>Invertieren verknüpfen</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>links</extracomment>
        <translation>Verschieben verknüpfen</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>links</extracomment>
        <translation>Fensterung verknüpfen</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>links</extracomment>
        <translation>Zoom verknüpfen</translation>
    </message>
    <message>
        <source>Livewire</source>
        <extracomment>choice</extracomment>
        <translation>Magnetische Linie</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>choice</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>choice</extracomment>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>choice</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>choice</extracomment>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Midsagittal</source>
        <extracomment>choice</extracomment>
        <translation>Mediansagittal</translation>
    </message>
    <message>
        <source>Minip</source>
        <extracomment>choice</extracomment>
        <translation>MinIP</translation>
    </message>
    <message>
        <source>Mip</source>
        <extracomment>choice</extracomment>
        <translation>MIP</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>choice</extracomment>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>choice</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>Keine Linien des ersten und letzten</translation>
    </message>
    <message>
        <source>Non target</source>
        <extracomment>choice</extracomment>
        <translation>Nichtziel</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>choice</extracomment>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>choice</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>choice</extracomment>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Open angle</source>
        <extracomment>choice</extracomment>
        <translation>Offener Winkel</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>colour</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>object</extracomment>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>choice</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>choice</extracomment>
        <translation>Parallele</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>choice</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Perceptual rainbow</source>
        <extracomment>colour table</extracomment>
        <translation>Wahrnehmungstreuer Regenbogen</translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <extracomment>choice</extracomment>
        <translation>Senkrechte</translation>
    </message>
    <message>
        <source>Pet</source>
        <extracomment>colour table</extracomment>
        <translation>PET</translation>
    </message>
    <message>
        <source>Pet 20 step</source>
        <extracomment>colour table</extracomment>
        <translation>PET, 20 Stufen</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>choice</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Point no longer</source>
        <extracomment>links</extracomment>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>links</extracomment>
        <translation>Mit Umschalt zeigen</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>choice</extracomment>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>choice</extracomment>
        <translation>Linienzug</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>choice</extracomment>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>choice</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>choice</extracomment>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>choice</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Progressed</source>
        <extracomment>choice</extracomment>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>choice</extracomment>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>R-R interval {value}</source>
        <extracomment>stack</extracomment>
        <translation>R-R-Intervall {value}</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>choice</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>choice</extracomment>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>choice</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>choice</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>choice</extracomment>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>choice</extracomment>
        <translation>Gedrehte Ellipse</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>choice</extracomment>
        <translation>Gedrehtes Rechteck</translation>
    </message>
    <message>
        <source>Rtstruct</source>
        <extracomment>choice</extracomment>
        <translation>RTSTRUCT</translation>
    </message>
    <message>
        <source>SUV by body surface area</source>
        <extracomment>uptake</extracomment>
        <translation>SUV nach Körperoberfläche</translation>
    </message>
    <message>
        <source>SUV by body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV nach Körpergewicht</translation>
    </message>
    <message>
        <source>SUV by ideal body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV nach Idealgewicht</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 120)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV nach fettfreier Masse (James 120)</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 128)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV nach fettfreier Masse (James 128)</translation>
    </message>
    <message>
        <source>SUV by lean body mass (Janma)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV nach fettfreier Masse (Janma)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>choice</extracomment>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <extracomment>links</extracomment>
        <translation>Getrennt blättern</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>links</extracomment>
        <translation>Gemeinsam blättern</translation>
    </message>
    <message>
        <source>Seg</source>
        <extracomment>choice</extracomment>
        <translation>SEG</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>choice</extracomment>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>colour</extracomment>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>choice</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>colour table</extracomment>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>choice</extracomment>
        <translation>Kugel</translation>
    </message>
    <message>
        <source>Spline</source>
        <extracomment>choice</extracomment>
        <translation>Spline</translation>
    </message>
    <message>
        <source>Spy</source>
        <extracomment>choice</extracomment>
        <translation>Durchblick</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>choice</extracomment>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Suv peak</source>
        <extracomment>choice</extracomment>
        <translation>SUV-Peak</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>choice</extracomment>
        <translation>Schichtdurchlauf</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>choice</extracomment>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>choice</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>choice</extracomment>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>choice</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>choice</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>choice</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>choice</extracomment>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>corner</extracomment>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>corner</extracomment>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Unlink inversion</source>
        <extracomment>links</extracomment>
        <translation>Invertierung nicht mehr verknüpfen</translation>
    </message>
    <message>
        <source>Unlink pan</source>
        <extracomment>links</extracomment>
        <translation>Verschieben nicht mehr verknüpfen</translation>
    </message>
    <message>
        <source>Unlink windows</source>
        <extracomment>links</extracomment>
        <translation>Fensterung nicht mehr verknüpfen</translation>
    </message>
    <message>
        <source>Unlink zoom</source>
        <extracomment>links</extracomment>
        <translation>Zoom nicht mehr verknüpfen</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>choice</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>choice</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>colour</extracomment>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>choice</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>choice</extracomment>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>colour</extracomment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>choice</extracomment>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>choice</extracomment>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Window region</source>
        <extracomment>choice</extracomment>
        <translation>Fensterung nach Region</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>choice</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <extracomment>preamble</extracomment>
        <translation>ein Linux-Programm</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>preamble</extracomment>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <extracomment>preamble</extracomment>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>preamble</extracomment>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a macOS or Java program</source>
        <extracomment>preamble</extracomment>
        <translation>ein macOS- oder Java-Programm</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <extracomment>preamble</extracomment>
        <translation>ein macOS-Programm</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>preamble</extracomment>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>acquisition {value}</source>
        <extracomment>stack</extracomment>
        <translation>Aufnahme {value}</translation>
    </message>
    <message>
        <source>angle</source>
        <extracomment>measurement</extracomment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>angle of two lines</source>
        <extracomment>measurement</extracomment>
        <translation>winkel zweier linien</translation>
    </message>
    <message>
        <source>arrow</source>
        <extracomment>measurement</extracomment>
        <translation>pfeil</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>spacing</extracomment>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>spacing</extracomment>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>spacing</extracomment>
        <translation>vom Benutzer kalibriert</translation>
    </message>
    <message>
        <source>calibration line</source>
        <extracomment>measurement</extracomment>
        <translation>kalibrierlinie</translation>
    </message>
    <message>
        <source>cardiothoracic ratio</source>
        <extracomment>measurement</extracomment>
        <translation>herz-thorax-quotient</translation>
    </message>
    <message>
        <source>centre line</source>
        <extracomment>measurement</extracomment>
        <translation>mittellinie</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>measurement</extracomment>
        <translation>kreis</translation>
    </message>
    <message>
        <source>circle through 3 points</source>
        <extracomment>measurement</extracomment>
        <translation>kreis durch 3 punkte</translation>
    </message>
    <message>
        <source>clinical document</source>
        <extracomment>object</extracomment>
        <translation>klinisches Dokument</translation>
    </message>
    <message>
        <source>cobb angle</source>
        <extracomment>measurement</extracomment>
        <translation>cobb-winkel</translation>
    </message>
    <message>
        <source>cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>kubisch</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>measurement</extracomment>
        <translation>kurve</translation>
    </message>
    <message>
        <source>detector {value}</source>
        <extracomment>stack</extracomment>
        <translation>Detektor {value}</translation>
    </message>
    <message>
        <source>diffusion</source>
        <extracomment>stack</extracomment>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>dimension {value}</source>
        <extracomment>stack</extracomment>
        <translation>Dimension {value}</translation>
    </message>
    <message>
        <source>direction {value}</source>
        <extracomment>stack</extracomment>
        <translation>Richtung {value}</translation>
    </message>
    <message>
        <source>doppler velocity</source>
        <extracomment>measurement</extracomment>
        <translation>doppler-geschwindigkeit</translation>
    </message>
    <message>
        <source>echo {value}</source>
        <extracomment>stack</extracomment>
        <translation>Echo {value}</translation>
    </message>
    <message>
        <source>ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>energy window {value}</source>
        <extracomment>stack</extracomment>
        <translation>Energiefenster {value}</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>spacing</extracomment>
        <translation>geschätzt (Vergrößerung herausgerechnet)</translation>
    </message>
    <message>
        <source>fat</source>
        <extracomment>stack</extracomment>
        <translation>Fett</translation>
    </message>
    <message>
        <source>field map</source>
        <extracomment>stack</extracomment>
        <translation>Feldkarte</translation>
    </message>
    <message>
        <source>flip angle {value}</source>
        <extracomment>stack</extracomment>
        <translation>Flipwinkel {value}</translation>
    </message>
    <message>
        <source>freehand line</source>
        <extracomment>measurement</extracomment>
        <translation>freihandlinie</translation>
    </message>
    <message>
        <source>freehand region</source>
        <extracomment>measurement</extracomment>
        <translation>freihandregion</translation>
    </message>
    <message>
        <source>hip set</source>
        <extracomment>measurement</extracomment>
        <translation>hüftvermessung</translation>
    </message>
    <message>
        <source>imaginary</source>
        <extracomment>stack</extracomment>
        <translation>Imaginärteil</translation>
    </message>
    <message>
        <source>in phase</source>
        <extracomment>stack</extracomment>
        <translation>in Phase</translation>
    </message>
    <message>
        <source>it blends several series</source>
        <extracomment>presentation state</extracomment>
        <translation>er überlagert mehrere Serien</translation>
    </message>
    <message>
        <source>it blends two series</source>
        <extracomment>presentation state</extracomment>
        <translation>er überlagert zwei Serien</translation>
    </message>
    <message>
        <source>it describes 3D views</source>
        <extracomment>presentation state</extracomment>
        <translation>er beschreibt 3D-Ansichten</translation>
    </message>
    <message>
        <source>it describes a 3D view</source>
        <extracomment>presentation state</extracomment>
        <translation>er beschreibt eine 3D-Ansicht</translation>
    </message>
    <message>
        <source>it describes a plane of a volume</source>
        <extracomment>presentation state</extracomment>
        <translation>er beschreibt eine Ebene eines Volumens</translation>
    </message>
    <message>
        <source>it describes planes of several volumes</source>
        <extracomment>presentation state</extracomment>
        <translation>er beschreibt Ebenen mehrerer Volumen</translation>
    </message>
    <message>
        <source>it needs the window</source>
        <extracomment>not possible</extracomment>
        <translation>dazu braucht es das Fenster</translation>
    </message>
    <message>
        <source>its table of values varies from picture to picture</source>
        <extracomment>presentation state</extracomment>
        <translation>seine Wertetabelle ändert sich von Bild zu Bild</translation>
    </message>
    <message>
        <source>kernel {value}</source>
        <extracomment>stack</extracomment>
        <translation>Kernel {value}</translation>
    </message>
    <message>
        <source>key object selection</source>
        <extracomment>object</extracomment>
        <translation>Auswahl von Schlüsselobjekten</translation>
    </message>
    <message>
        <source>leg lengths</source>
        <extracomment>measurement</extracomment>
        <translation>beinlängen</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>measurement</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>line profile</source>
        <extracomment>measurement</extracomment>
        <translation>linienprofil</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>interpolation</extracomment>
        <translation>linear</translation>
    </message>
    <message>
        <source>long and short axis</source>
        <extracomment>measurement</extracomment>
        <translation>lange und kurze achse</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>stack</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>microscopy annotations</source>
        <extracomment>object</extracomment>
        <translation>Mikroskopie-Annotationen</translation>
    </message>
    <message>
        <source>mid-sagittal line</source>
        <extracomment>measurement</extracomment>
        <translation>mediansagittale linie</translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>no measuring protocol is followed</source>
        <extracomment>not possible</extracomment>
        <translation>es wird keinem Messprotokoll gefolgt</translation>
    </message>
    <message>
        <source>no series lies over the pictures</source>
        <extracomment>not possible</extracomment>
        <translation>über den Bildern liegt keine Serie</translation>
    </message>
    <message>
        <source>no study is open</source>
        <extracomment>not possible</extracomment>
        <translation>keine Studie ist offen</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>spacing</extracomment>
        <translation>nominal, eingescannt</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>spacing</extracomment>
        <translation>nicht kalibriert: Pixel</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>not possible</extracomment>
        <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <extracomment>not possible</extracomment>
        <translation>noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <extracomment>not possible</extracomment>
        <translation>nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>numbered label</source>
        <extracomment>measurement</extracomment>
        <translation>nummer</translation>
    </message>
    <message>
        <source>out of phase</source>
        <extracomment>stack</extracomment>
        <translation>gegenphasig</translation>
    </message>
    <message>
        <source>parallel lines</source>
        <extracomment>measurement</extracomment>
        <translation>parallele linien</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>stack</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phase {value}</source>
        <extracomment>stack</extracomment>
        <translation>Phase {value}</translation>
    </message>
    <message>
        <source>phase {value} %</source>
        <extracomment>stack</extracomment>
        <translation>Phase {value} %</translation>
    </message>
    <message>
        <source>point to line</source>
        <extracomment>measurement</extracomment>
        <translation>punkt zu linie</translation>
    </message>
    <message>
        <source>polygon</source>
        <extracomment>measurement</extracomment>
        <translation>vieleck</translation>
    </message>
    <message>
        <source>polyline</source>
        <extracomment>measurement</extracomment>
        <translation>linienzug</translation>
    </message>
    <message>
        <source>presentation state</source>
        <extracomment>object</extracomment>
        <translation>Presentation State</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>measurement</extracomment>
        <translation>sonde</translation>
    </message>
    <message>
        <source>radiotherapy object</source>
        <extracomment>object</extracomment>
        <translation>Strahlentherapie-Objekt</translation>
    </message>
    <message>
        <source>radiotherapy plan</source>
        <extracomment>object</extracomment>
        <translation>Bestrahlungsplan</translation>
    </message>
    <message>
        <source>radiotherapy structures</source>
        <extracomment>object</extracomment>
        <translation>Strahlentherapie-Strukturen</translation>
    </message>
    <message>
        <source>ratio of two lengths</source>
        <extracomment>measurement</extracomment>
        <translation>verhältnis zweier längen</translation>
    </message>
    <message>
        <source>raw data</source>
        <extracomment>object</extracomment>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>stack</extracomment>
        <translation>Realteil</translation>
    </message>
    <message>
        <source>real world value map</source>
        <extracomment>object</extracomment>
        <translation>Real-World-Value-Zuordnung</translation>
    </message>
    <message>
        <source>rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>rotated ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>gedrehte ellipse</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>gedrehtes rechteck</translation>
    </message>
    <message>
        <source>rotation {value}</source>
        <extracomment>stack</extracomment>
        <translation>Drehung {value}</translation>
    </message>
    <message>
        <source>segment {value}</source>
        <extracomment>stack</extracomment>
        <translation>Segment {value}</translation>
    </message>
    <message>
        <source>spatial registration</source>
        <extracomment>object</extracomment>
        <translation>räumliche Registrierung</translation>
    </message>
    <message>
        <source>spectroscopy</source>
        <extracomment>object</extracomment>
        <translation>Spektroskopie</translation>
    </message>
    <message>
        <source>spline region</source>
        <extracomment>measurement</extracomment>
        <translation>spline-region</translation>
    </message>
    <message>
        <source>stack {value}</source>
        <extracomment>stack</extracomment>
        <translation>Stapel {value}</translation>
    </message>
    <message>
        <source>structured report</source>
        <extracomment>object</extracomment>
        <translation>strukturierter Befund</translation>
    </message>
    <message>
        <source>surface segmentation</source>
        <extracomment>object</extracomment>
        <translation>Oberflächensegmentierung</translation>
    </message>
    <message>
        <source>suv peak</source>
        <extracomment>measurement</extracomment>
        <translation>suv-peak</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>measurement</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the active series is not a volume</source>
        <extracomment>not possible</extracomment>
        <translation>die aktive Serie ist kein Volumen</translation>
    </message>
    <message>
        <source>the active viewport is empty</source>
        <extracomment>not possible</extracomment>
        <translation>das aktive Bildfeld ist leer</translation>
    </message>
    <message>
        <source>the active viewport is no 3D view</source>
        <extracomment>not possible</extracomment>
        <translation>das aktive Bildfeld ist keine 3D-Ansicht</translation>
    </message>
    <message>
        <source>the active viewport shows no grey picture</source>
        <extracomment>not possible</extracomment>
        <translation>das aktive Bildfeld zeigt kein Graustufenbild</translation>
    </message>
    <message>
        <source>the active viewport shows no picture</source>
        <extracomment>not possible</extracomment>
        <translation>das aktive Bildfeld zeigt kein Bild</translation>
    </message>
    <message>
        <source>the study holds no presentation state for these pictures</source>
        <extracomment>not possible</extracomment>
        <translation>die Studie enthält keinen Presentation State für diese Bilder</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <extracomment>not possible</extracomment>
        <translation>es gibt kein Segment</translation>
    </message>
    <message>
        <source>time on ultrasound</source>
        <extracomment>measurement</extracomment>
        <translation>zeit im ultraschall</translation>
    </message>
    <message>
        <source>time slot {value}</source>
        <extracomment>stack</extracomment>
        <translation>Zeitfenster {value}</translation>
    </message>
    <message>
        <source>time {value}</source>
        <extracomment>stack</extracomment>
        <translation>Zeit {value}</translation>
    </message>
    <message>
        <source>time {value} s</source>
        <extracomment>stack</extracomment>
        <translation>Zeit {value} s</translation>
    </message>
    <message>
        <source>trigger {value} ms</source>
        <extracomment>stack</extracomment>
        <translation>Trigger {value} ms</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>spacing</extracomment>
        <translation>Ultraschallbereich</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>spacing</extracomment>
        <translation>nicht kalibriert, am Detektor</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <extracomment>stack</extracomment>
        <translation>Geschwindigkeit {value}</translation>
    </message>
    <message>
        <source>view {value}</source>
        <extracomment>stack</extracomment>
        <translation>Ansicht {value}</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>stack</extracomment>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>waveform</source>
        <extracomment>object</extracomment>
        <translation>Kurve</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>(a rule that this version does not know: {term})</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>(eine Regel, die diese Version nicht kennt: {term})</translation>
    </message>
    <message>
        <source>(y - baseline) · Physical Delta Y of the ultrasound region; the gradient is 4 v² with v in m/s</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation>(y - Grundlinie) · Physical Delta Y des Ultraschallbereichs; der Gradient ist 4 v² mit v in m/s</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>1 series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>1 Serie</translation>
    </message>
    <message>
        <source>10 a second: the file says nothing</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>10 je Sekunde: die Datei sagt nichts</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>25. Perzentil</translation>
    </message>
    <message>
        <source>3D</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>3D preset {title}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>3D-Vorgabe {title}</translation>
    </message>
    <message>
        <source>3D view</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>5. Perzentil</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>75. Perzentil</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>A click shows in the Series doctor what follows from it.</source>
        <extracomment>viewer/ui/warning_line.py</extracomment>
        <translation>Ein Klick zeigt in der Serienprüfung, was daraus folgt.</translation>
    </message>
    <message>
        <source>A disc with DICOM is in: {name}</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Eine Disc mit DICOM ist eingelegt: {name}</translation>
    </message>
    <message>
        <source>A distance is measured with the spacing of the picture that it lies in.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Eine Strecke wird mit dem Pixelabstand ihres Bildes gemessen.</translation>
    </message>
    <message>
        <source>A new file is written, none is replaced.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Eine neue Datei wird geschrieben, keine ersetzt.</translation>
    </message>
    <message>
        <source>A part of the region lies outside of the picture: its area counts, its pixels are not there.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Ein Teil der Region liegt außerhalb des Bildes: seine Fläche zählt, seine Pixel gibt es nicht.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <extracomment>viewer/measure/kind.py</extracomment>
        <translation>Ein Punkt liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Eine Regel, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>A shutter that is a bitmap is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Eine Blende, die eine Bitmap ist, fehlt.</translation>
    </message>
    <message>
        <source>A test pattern to judge the display by is in the menu View.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Ein Testbild zum Beurteilen des Bildschirms ist im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>A viewer for DICOM studies: read, measure, reformat, render in 3D.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Ein Betrachter für DICOM-Studien: lesen, messen, rekonstruieren, in 3D darstellen.</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Eine Fensterung braucht einen kurzen Namen</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Über Hounsfield</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Accession</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Accession {number}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Add the element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Album: {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Album: {name}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All elements of the file. Search in names and values; sequences open as a tree; two files can be compared side by side.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Alle Elemente der Datei. In Namen und Werten suchen; Sequenzen öffnen sich als Baum; zwei Dateien lassen sich nebeneinander vergleichen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All keys and what the mouse does. Choose a profile, or give any action another key.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Alle Tasten, und was die Maus tut. Ein Profil wählen, oder einer Aktion eine andere Taste geben.</translation>
    </message>
    <message>
        <source>All measurements of the study. A click goes to the picture; names, labels and groups are typed in place, a click on a head sorts, a right click offers more: colour, lock, hide, lesions over time.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Alle Messungen der Studie. Ein Klick geht zum Bild; Namen, Bezeichnungen und Gruppen werden an Ort und Stelle getippt, ein Klick auf einen Kopf sortiert, ein Rechtsklick bietet mehr: Farbe, Sperren, Ausblenden, Läsionen im Verlauf.</translation>
    </message>
    <message>
        <source>All of this lies in {folder}</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>All das liegt in {folder}</translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All settings, each with what it does. Type to find one; each can be set back to what it was.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Alle Einstellungen, jede mit dem, was sie tut. Tippen findet eine; jede geht auf ihren Anfangswert zurück.</translation>
    </message>
    <message>
        <source>All studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Alle Studien</translation>
    </message>
    <message>
        <source>All studies as a table</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Alle Studien als Tabelle</translation>
    </message>
    <message>
        <source>All studies of the library as a table: type to search, click a head to sort. Enter opens what is chosen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Alle Studien der Bibliothek als Tabelle: Tippen sucht, ein Klick auf einen Spaltenkopf sortiert. Eingabe öffnet, was gewählt ist.</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Another patient</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Anderer Patient</translation>
    </message>
    <message>
        <source>Any element: StudyComments</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Beliebiges Element: StudyComments</translation>
    </message>
    <message>
        <source>Any study fits.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Jede Studie passt.</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area of the pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Fläche der Pixel</translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As in the file ({unit})</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>Wie in der Datei ({unit})</translation>
    </message>
    <message>
        <source>As many viewports are made as series fit, at most {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Es entstehen so viele Bildfelder, wie Serien passen, höchstens {values}.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As without the key</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Wie ohne die Taste</translation>
    </message>
    <message>
        <source>At each place the pictures of all its stacks follow one another. Split it for planes and 3D.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>An jedem Ort folgen die Bilder aller Stapel aufeinander. Für Ebenen und 3D wieder teilen.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most {size} on this machine.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Höchstens {size} auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>viewer/ui/presets.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Automatische Fensterung</translation>
    </message>
    <message>
        <source>Axial</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Zurück-Taste</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Zurück zu: {value}</translation>
    </message>
    <message>
        <source>Ball</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Kugel</translation>
    </message>
    <message>
        <source>Ball that reaches into neighbouring slices</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Kugel, die in benachbarte Schichten reicht</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Between centres</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Zwischen den Mitten</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Bitmaps over the pictures are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Bitmaps über den Bildern fehlen.</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Körperregion</translation>
    </message>
    <message>
        <source>Body part {part}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Körperregion {part}</translation>
    </message>
    <message>
        <source>Body parts</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Körperregionen</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Both widths should be taken in one direction.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>Beide Breiten sollten in einer Richtung genommen werden.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Building the volume…</source>
        <extracomment>viewer/ui/viewport3d.py</extracomment>
        <translation>Das Volumen wird aufgebaut…</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By {creator}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Von {creator}</translation>
    </message>
    <message>
        <source>Calibrate by this line…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Mit dieser Linie kalibrieren…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Kalibrierung: {words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be applied: {refusal}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Nicht anwendbar: {refusal}</translation>
    </message>
    <message>
        <source>Cardiac phase</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Herzphase</translation>
    </message>
    <message>
        <source>Centre (L)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Mitte (L)</translation>
    </message>
    <message>
        <source>Change from baseline (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Änderung seit Beginn (%)</translation>
    </message>
    <message>
        <source>Change from baseline (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Änderung seit Beginn (mm)</translation>
    </message>
    <message>
        <source>Change from smallest sum (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Änderung seit kleinster Summe (%)</translation>
    </message>
    <message>
        <source>Change from smallest sum (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Änderung seit kleinster Summe (mm)</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>Chest wall</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Brustwand</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose which studies are shown</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Wählen, welche Studien gezeigt werden</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Click sorts, drag moves a column, the right button chooses which are shown</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Klick sortiert, Ziehen verschiebt eine Spalte, die rechte Taste wählt die gezeigten</translation>
    </message>
    <message>
        <source>Click the part of the segment that is to stay.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Den Teil des Segments anklicken, der bleiben soll.</translation>
    </message>
    <message>
        <source>Click twice on a cell to change it. Keys 3 to 9 set the windows of a picture's modality; 0 is automatic, 1 and 2 are the file's own.</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Eine Zelle doppelt anklicken, um sie zu ändern. Die Tasten 3 bis 9 setzen die Fenster der Modalität; 0 ist automatisch, 1 und 2 gehören der Datei.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the cine bar</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Cine-Leiste schließen</translation>
    </message>
    <message>
        <source>Close this study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Diese Studie schließen</translation>
    </message>
    <message>
        <source>Close {title_of}</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>{title_of} schließen</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cobb-Winkel</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Farbe der gewählten Messung</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Farbtabelle</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours for an sRGB display</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Farben für einen sRGB-Bildschirm</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Farben der zweiten Serie</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Combine</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Elemente vergleichen</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Mit anderem vergleichen</translation>
    </message>
    <message>
        <source>Comparing elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Elemente werden verglichen</translation>
    </message>
    <message>
        <source>Complete response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Komplettes Ansprechen</translation>
    </message>
    <message>
        <source>Computed as</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Berechnet als</translation>
    </message>
    <message>
        <source>Contours: RT structure set…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Konturen: RT-Strukturen…</translation>
    </message>
    <message>
        <source>Contrast {agent}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Kontrastmittel {agent}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Kopieren und verschieben</translation>
    </message>
    <message>
        <source>Copy elements as text</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Elemente als Text kopieren</translation>
    </message>
    <message>
        <source>Copy files to</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Dateien kopieren nach</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Dateien kopieren nach…</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>In die Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Copy the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Die Kurve kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Gezeigtes als Text kopieren</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Coronal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Koronar</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Curve copied</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>Kurve kopiert</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>Kurve über die Zeit</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>DICOM-Elemente</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the album {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Album {name} löschen</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Gewählte Messung löschen</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Demostudie</translation>
    </message>
    <message>
        <source>Depth change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Tiefenänderung</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Disc in the plane that is shown</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Scheibe in der gezeigten Ebene</translation>
    </message>
    <message>
        <source>Discs and archives (DICOMDIR* dicomdir* *.zip *.ZIP)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Discs und Archive (DICOMDIR* dicomdir* *.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Divide the window into viewports.</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Das Fenster in Bildfelder teilen.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Dose</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag an edge of the range, or its middle</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Eine Grenze des Bereichs ziehen, oder seine Mitte</translation>
    </message>
    <message>
        <source>Drag an end of the range; click to show a picture</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>Ein Ende des Bereichs ziehen; klicken zeigt ein Bild</translation>
    </message>
    <message>
        <source>Drag inside to move the window, an edge to widen it; a double click changes the scale of the bars</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Innen ziehen verschiebt das Fenster, am Rand verbreitert es; ein Doppelklick ändert die Skala der Balken</translation>
    </message>
    <message>
        <source>Drag onto another viewport to trade places</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>Auf ein anderes Bildfeld ziehen, um zu tauschen</translation>
    </message>
    <message>
        <source>Drag: width of the panel. Double click: fold it away.</source>
        <extracomment>viewer/ui/panes.py</extracomment>
        <translation>Ziehen: Breite des Bereichs. Doppelklick: einklappen.</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a freehand outline first, then push it into shape</source>
        <extracomment>viewer/ui/outline_hand.py</extracomment>
        <translation>Zuerst einen Freihandumriss zeichnen, dann in Form schieben</translation>
    </message>
    <message>
        <source>Drop a folder, a disc, a ZIP or a DICOMDIR here</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Ordner, Disc, ZIP oder DICOMDIR hier ablegen</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Serie hier ablegen</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <extracomment>viewer/ui/dropping.py</extracomment>
        <translation>Loslassen zum Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>ECG</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>EKG</translation>
    </message>
    <message>
        <source>Each picture is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Jedes Bild wird gezeigt: {values}.</translation>
    </message>
    <message>
        <source>Each slice is shifted against the one before, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Jede Schicht ist gegen die vorige versetzt, wie das Bild unten zeigt.</translation>
    </message>
    <message>
        <source>Each slice lies at its own position, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Jede Schicht liegt an ihrer eigenen Position, wie das Bild unten zeigt.</translation>
    </message>
    <message>
        <source>Each viewport</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Jedes Bildfeld</translation>
    </message>
    <message>
        <source>Echo time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Echozeit</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Edit protocols…</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Protokolle bearbeiten…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Fenstervorgaben bearbeiten</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Element</translation>
    </message>
    <message>
        <source>Elements side by side</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Elemente nebeneinander</translation>
    </message>
    <message>
        <source>Elements used</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Verwendete Elemente</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Protokoll beenden</translation>
    </message>
    <message>
        <source>Enter give     Esc back</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Eingabe übergeben     Esc zurück</translation>
    </message>
    <message>
        <source>Enter goes to an entry</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Eingabe geht zu einem Eintrag</translation>
    </message>
    <message>
        <source>Entropy</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Everything that was changed, by name. A click goes back to that point, or forward again.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Alles, was geändert wurde, mit Namen. Ein Klick geht dorthin zurück oder wieder vor.</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Exzess</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Alle als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Ecktext exportieren</translation>
    </message>
    <message>
        <source>Export hanging protocols to</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Hängeprotokolle exportieren nach</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export this one as DICOM…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Dieses als DICOM exportieren…</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Fenstervorgaben exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Few pixels: {count}.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Wenige Pixel: {count}.</translation>
    </message>
    <message>
        <source>Files are read where they are; nothing is changed or copied.</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Dateien werden gelesen, wo sie liegen; nichts wird geändert oder kopiert.</translation>
    </message>
    <message>
        <source>Files missing</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Schichten ausfüllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Messungen filtern</translation>
    </message>
    <message>
        <source>Find by pressing</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Durch Drücken finden</translation>
    </message>
    <message>
        <source>First head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Erster Kopf</translation>
    </message>
    <message>
        <source>First leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Erstes Bein</translation>
    </message>
    <message>
        <source>First length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Erste Länge</translation>
    </message>
    <message>
        <source>First trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Erster Trochanter</translation>
    </message>
    <message>
        <source>First width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Erste Breite</translation>
    </message>
    <message>
        <source>Follow as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Verfolgen als</translation>
    </message>
    <message>
        <source>Followed as</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Verfolgt als</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Vorwärts-Taste</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>viewer/ui/palette_list.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Bilder je Sekunde: tatsächlich und eingestellt</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant
Passed over, because the machine was late: {dropped}</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Bilder je Sekunde: tatsächlich und eingestellt
Übersprungen, weil der Rechner zu langsam war: {dropped}</translation>
    </message>
    <message>
        <source>Free under the MIT licence. It stands on these libraries, which keep their own licences:</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Frei unter der MIT-Lizenz. Es beruht auf diesen Bibliotheken mit ihren eigenen Lizenzen:</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Zum Segment gehen</translation>
    </message>
    <message>
        <source>Go to: {change}</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Gehe zu: {change}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Greys</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Grauwerte</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups, locks and hidden marks are known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Gruppen, Sperren und ausgeblendete Markierungen kennt nur dieses Programm.</translation>
    </message>
    <message>
        <source>Group…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Gruppe…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hang by</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Hängen nach</translation>
    </message>
    <message>
        <source>Hang by it</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Danach hängen</translation>
    </message>
    <message>
        <source>Hanging protocols</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Hängeprotokolle</translation>
    </message>
    <message>
        <source>Hanging protocols (*.json *.dcm);;All files (*)</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Hängeprotokolle (*.json *.dcm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Hanging protocols, the first that fits is taken</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Hängeprotokolle, das erste passende gilt</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide list</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Liste verbergen</translation>
    </message>
    <message>
        <source>Highest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Histogram with the range that is taken</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Histogramm mit dem genommenen Bereich</translation>
    </message>
    <message>
        <source>Histogram with window</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Histogramm mit Fenster</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Hounsfield ended unexpectedly. Measurements are kept.</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Hounsfield wurde unerwartet beendet. Messungen sind erhalten.</translation>
    </message>
    <message>
        <source>Hounsfield keys.pdf</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Hounsfield Tasten.pdf</translation>
    </message>
    <message>
        <source>Hounsfield, changed</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Hounsfield, geändert</translation>
    </message>
    <message>
        <source>Hounsfield, second window</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Hounsfield, zweites Fenster</translation>
    </message>
    <message>
        <source>How it is computed: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Berechnung: {words}</translation>
    </message>
    <message>
        <source>How the active picture is drawn: drag the window in the histogram or choose a preset, colours, and what lies over it. All of it can be undone.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Wie das aktive Bild gezeichnet wird: das Fenster im Histogramm ziehen oder eine Vorgabe wählen, Farben, und was darüber liegt. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>How the volume is seen in 3D: each preset is a picture of it. Open 3D first, from the toolbar or by the key that its tooltip names.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Wie das Volumen in 3D zu sehen ist: jede Vorgabe ist ein Bild davon. Zuerst 3D öffnen, in der Werkzeugleiste oder mit der Taste, die ihr Hinweis nennt.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image {number} of {count}</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Ecktext importieren</translation>
    </message>
    <message>
        <source>Import hanging protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Hängeprotokolle importieren</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Fenstervorgaben importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In the glass: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Im Durchblick: {name}</translation>
    </message>
    <message>
        <source>In this study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>In dieser Studie</translation>
    </message>
    <message>
        <source>Instead of a table of grey, the window over all of its values is told.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Statt einer Grautabelle wird das Fenster über alle ihre Werte gesagt.</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Inversionszeit</translation>
    </message>
    <message>
        <source>It fits too, but another one comes before it.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Es passt auch, aber ein anderes kommt davor.</translation>
    </message>
    <message>
        <source>It fits, but it is switched off.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Es passt, ist aber ausgeschaltet.</translation>
    </message>
    <message>
        <source>It hangs by “{name}”, in {grid}:</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Sie hängt nach „{name}“: {grid}</translation>
    </message>
    <message>
        <source>It has {rows} rows of {columns} viewports.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Es hat {rows} Zeilen mit {columns} Bildfeldern.</translation>
    </message>
    <message>
        <source>It is read as far as it can be.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Es wird gelesen, so weit es geht.</translation>
    </message>
    <message>
        <source>It is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Sie wird {values} gezeigt.</translation>
    </message>
    <message>
        <source>It is the series most like: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Es ist die Serie, die am ähnlichsten ist: {values}.</translation>
    </message>
    <message>
        <source>It shows {show} of a series of {prior}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Es zeigt {show} einer Serie aus {prior}.</translation>
    </message>
    <message>
        <source>It shows {show}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Es zeigt {show}.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <extracomment>viewer/ui/panels/row_tree.py</extracomment>
        <translation>Element {number}</translation>
    </message>
    <message>
        <source>Its colours are {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Die Farben sind {values}.</translation>
    </message>
    <message>
        <source>Its planes are {thick} mm thick and show the {mode} value.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Seine Ebenen sind {thick} mm dick und zeigen: {mode}.</translation>
    </message>
    <message>
        <source>Its window is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Die Fensterung ist {values}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with provenance…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>JSON mit Herkunft…</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Diese Fensterung behalten</translation>
    </message>
    <message>
        <source>Keep what both share</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Das Gemeinsame behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key images</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>Key images are left out; a key object selection holds them.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Schlüsselbilder fehlen; eine Schlüsselobjekt-Auswahl enthält sie.</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Tastenprofil</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Tasten oder Maus</translation>
    </message>
    <message>
        <source>Keyword or tag of an element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Schlüsselwort oder Tag eines Elements</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Label…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Bezeichnung…</translation>
    </message>
    <message>
        <source>Laid over</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Darübergelegt</translation>
    </message>
    <message>
        <source>Largest part</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Größter Teil</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Aufteilung…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left and right are those of the patient, as the positions say.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Links und rechts sind die des Patienten, wie die Positionen sagen.</translation>
    </message>
    <message>
        <source>Left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Linke Taste</translation>
    </message>
    <message>
        <source>Left series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Linke Serie</translation>
    </message>
    <message>
        <source>Leg difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Beindifferenz</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lengths are by a line that was drawn: they hold at the depth of what it lies on.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Längen beruhen auf einer gezeichneten Linie: sie gelten in der Tiefe dessen, worauf sie liegt.</translation>
    </message>
    <message>
        <source>Lengths are those at the detector: in the patient they are shorter.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Längen sind die am Detektor: im Patienten sind sie kürzer.</translation>
    </message>
    <message>
        <source>Lengths are those on the film that was scanned, not those in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Längen sind die auf dem gescannten Film, nicht die im Patienten.</translation>
    </message>
    <message>
        <source>Lengths may be those at the detector: the file does not tell.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Längen sind vielleicht die am Detektor: die Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Läsion</translation>
    </message>
    <message>
        <source>Lesion table (RECIST 1.1)…</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Läsionstabelle (RECIST 1.1)…</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Läsion {number}</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Läsionen im Verlauf</translation>
    </message>
    <message>
        <source>Lesions that are followed from study to study: their diameters, sums, changes and the response by RECIST 1.1. In the table of measurements a right click follows a lesion and links it to a prior.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Läsionen, die von Studie zu Studie verfolgt werden: Durchmesser, Summen, Änderungen und das Ansprechen nach RECIST 1.1. In der Messungstabelle verfolgt ein Rechtsklick eine Läsion und verknüpft sie mit einer Voraufnahme.</translation>
    </message>
    <message>
        <source>Let the brush take only voxels in the range</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Den Pinsel nur Voxel im Bereich nehmen lassen</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Limette</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Lines of the corner, from top to bottom</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Zeilen der Ecke, von oben nach unten</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Farbtabelle laden</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Aus Datei laden…</translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Markierungen laden</translation>
    </message>
    <message>
        <source>Loading volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>Volumen wird geladen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation>Liste der Aktionen</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Lange Achse</translation>
    </message>
    <message>
        <source>Look for its files again</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Noch einmal nach den Dateien sehen</translation>
    </message>
    <message>
        <source>Look from {name}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Ansicht von {name}</translation>
    </message>
    <message>
        <source>Lossy</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Verlustbehaftet</translation>
    </message>
    <message>
        <source>Lossy {ratio}:1</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>Verlustbehaftet {ratio}:1</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Erstellt {made}</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Marks are left out whose picture is not open, or whose volume is not loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Markierungen fehlen, deren Bild nicht offen oder deren Volumen nicht geladen ist.</translation>
    </message>
    <message>
        <source>Marks on colour pictures are left out.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Markierungen auf Farbbildern fehlen.</translation>
    </message>
    <message>
        <source>Marks on planes of a volume are left out: it refers to acquired pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Markierungen auf Ebenen eines Volumens fehlen: es bezieht sich nur auf aufgenommene Bilder.</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mittelwert Blau</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mittelwert Grün</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mittelwert Rot</translation>
    </message>
    <message>
        <source>Mean × area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mittelwert × Fläche</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Measurements are left out: it names pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Messungen fehlen: es nennt nur Bilder.</translation>
    </message>
    <message>
        <source>Measurements copied</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Messungen kopiert</translation>
    </message>
    <message>
        <source>Measures within one picture stay right.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Messungen in einem Bild bleiben richtig.</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Speicher {used}</translation>
    </message>
    <message>
        <source>Menu of what lies under the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Menü dessen, was unter dem Zeiger liegt</translation>
    </message>
    <message>
        <source>Merge the {count} stacks of this series</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Die {count} Stapel dieser Serie zusammenführen</translation>
    </message>
    <message>
        <source>Merged of {stacks}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Zusammengeführt aus {stacks}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Mittlere Taste</translation>
    </message>
    <message>
        <source>Midline shift</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mittellinienverlagerung</translation>
    </message>
    <message>
        <source>Min</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Min</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Mehr im Handbuch</translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Mehr Werkzeuge</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for the window of the active picture</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Name für die Fensterung des aktiven Bildes</translation>
    </message>
    <message>
        <source>Name in any script, ID, accession, date, modality, description, body part, institution, physician or note.
* stands for any letters, ? for one. Also: 2024-03, March 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:word; a minus before a field excludes.</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Name in jeder Schrift, ID, Auftragsnummer, Datum, Modalität, Beschreibung, Körperteil, Einrichtung, Arzt oder Notiz.
* steht für beliebige Zeichen, ? für eines. Auch: 2024-03, März 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:wort; ein Minus vor einem Feld schließt aus.</translation>
    </message>
    <message>
        <source>Name of a new window preset</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Name einer neuen Fenstervorgabe</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Name des Albums</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Name des Protokolls</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Neither complete response nor progression</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Weder komplettes Ansprechen noch Progress</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Neurologisch: links ist links</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Neu hier? Rundgang beginnen</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Neue Läsion</translation>
    </message>
    <message>
        <source>New lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Neue Läsionen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Nächste Studie</translation>
    </message>
    <message>
        <source>No SUV: {refusal}.</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>Kein SUV: {refusal}.</translation>
    </message>
    <message>
        <source>No grey values here</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Hier keine Grauwerte</translation>
    </message>
    <message>
        <source>No lesion is followed. In the table of measurements a right click offers “Follow as”.</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Keine Läsion wird verfolgt. In der Messungstabelle bietet ein Rechtsklick „Verfolgen als“.</translation>
    </message>
    <message>
        <source>No measurements yet. Choose a measurement in the toolbar and draw on the picture.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Noch keine Messungen. In der Werkzeugleiste eine Messung wählen und auf das Bild zeichnen.</translation>
    </message>
    <message>
        <source>No measurements yet. Press {length} for a length, {angle} for an angle, {ellipse} or {rectangle} for a region.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Noch keine Messungen. {length} für eine Länge drücken, {angle} für einen Winkel, {ellipse} oder {rectangle} für eine Region.</translation>
    </message>
    <message>
        <source>No pixel below the region has a value</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Kein Pixel unter der Region hat einen Wert</translation>
    </message>
    <message>
        <source>No pixel's centre lies in the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Keine Pixelmitte liegt in der Region</translation>
    </message>
    <message>
        <source>No protocol fits.</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Kein Protokoll passt.</translation>
    </message>
    <message>
        <source>No reference lines with other series; they do not scroll together.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Keine Referenzlinien mit anderen Serien; sie blättern nicht gemeinsam.</translation>
    </message>
    <message>
        <source>No second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Keine zweite Serie</translation>
    </message>
    <message>
        <source>No segments yet. Choose a tool above and draw on a picture.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Noch keine Segmente. Oben ein Werkzeug wählen und auf ein Bild zeichnen.</translation>
    </message>
    <message>
        <source>No segments yet. Press {brush} and paint on a picture, {range} to take a range of values, or {grow} and click what is to be grown into.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Noch keine Segmente. {brush} drücken und auf ein Bild malen, {range}, um einen Wertebereich zu nehmen, oder {grow} und anklicken, was wachsen soll.</translation>
    </message>
    <message>
        <source>No series fits any of its viewports.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Keine Serie passt in eines seiner Bildfelder.</translation>
    </message>
    <message>
        <source>No series is shown.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Keine Serie wird gezeigt.</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>No studies yet.
What you open appears here and stays in the library.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Noch keine Studien.
Was geöffnet wird, erscheint hier und bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>No study is open to try it on.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Es ist keine Studie offen, an der man es erproben könnte.</translation>
    </message>
    <message>
        <source>No value lies below the line</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Unter der Linie liegt kein Wert</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>None: as acquired</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Keiner: wie aufgenommen</translation>
    </message>
    <message>
        <source>Not a medical device. Not for diagnosis on an uncalibrated display.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Kein Medizinprodukt. Nicht zur Diagnose an einem nicht kalibrierten Bildschirm.</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not shown: {series}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Nicht gezeigt: {series}</translation>
    </message>
    <message>
        <source>Not starred</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Diese Disc nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Notiz zur Studie</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Notiz zu {title}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Nichts gefunden für „{text}“.</translation>
    </message>
    <message>
        <source>Nothing is linked</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Nichts ist verknüpft</translation>
    </message>
    <message>
        <source>Nothing is lost: all marks of the study can be written.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Nichts geht verloren: alle Markierungen der Studie können geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing of {series} lies below the region</source>
        <extracomment>viewer/measure/over.py</extracomment>
        <translation>Unter der Region liegt nichts von {series}</translation>
    </message>
    <message>
        <source>Nothing to undo yet. What you measure, arrange, hang or window appears here by name.</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Noch nichts rückgängig zu machen. Was gemessen, angeordnet, gehängt oder gefenstert wird, erscheint hier mit Namen.</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Nichts Ungewöhnliches gefunden.</translation>
    </message>
    <message>
        <source>Numbers are text beside the drawing, not values that other programs can read.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Zahlen sind Text neben der Zeichnung, keine Werte, die andere Programme lesen können.</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Objects of the study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Objekte der Studie</translation>
    </message>
    <message>
        <source>Of long outlines, other programs see every few points.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Von langen Umrissen sehen andere Programme nur jeden n-ten Punkt.</translation>
    </message>
    <message>
        <source>Of several, it is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Von mehreren ist es: {values}.</translation>
    </message>
    <message>
        <source>Of those that fit a study, the first one hangs.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Von denen, die zu einer Studie passen, gilt das erste.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>One of its keys is also given to “{names}”.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Eine seiner Tasten gehört auch zu „{names}“.</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Only one of the copies is shown. Measures are not affected.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Nur eine der Kopien wird gezeigt. Messungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Only padding lies below the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Unter der Region liegt nur Auffüllung</translation>
    </message>
    <message>
        <source>Only the DICOM part is read, nothing is run. Do not open these files with others.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Nur der DICOM-Teil wird gelesen, nichts ausgeführt. Diese Dateien nicht mit anderen Programmen öffnen.</translation>
    </message>
    <message>
        <source>Only values {low} to {high}</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Nur Werte {low} bis {high}</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Deckkraft der Segmente</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Deckkraft der zweiten Serie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open DICOMDIR or archive</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>DICOMDIR oder Archiv öffnen</translation>
    </message>
    <message>
        <source>Open a CT or MR series to see it in 3D.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Eine CT- oder MR-Serie öffnen, um sie in 3D zu sehen.</translation>
    </message>
    <message>
        <source>Open a picture to see its elements.</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Ein Bild öffnen, um seine Elemente zu sehen.</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Disc öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open studies</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>Offene Studien</translation>
    </message>
    <message>
        <source>Open the disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Disc öffnen</translation>
    </message>
    <message>
        <source>Open two series to compare them.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Zwei Serien öffnen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Other angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Anderer Winkel</translation>
    </message>
    <message>
        <source>Other lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Andere Läsion</translation>
    </message>
    <message>
        <source>Other lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Andere Läsionen</translation>
    </message>
    <message>
        <source>Other programs see no colours of marks.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Andere Programme sehen keine Farben von Markierungen.</translation>
    </message>
    <message>
        <source>Other programs see the text where they like, not where it was moved to.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Andere Programme setzen den Text, wohin sie wollen, nicht wohin er geschoben wurde.</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} cm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Außerhalb: das nächste Bild ist {away} cm entfernt</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} mm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Außerhalb: das nächste Bild ist {away} mm entfernt</translation>
    </message>
    <message>
        <source>Outside: there is no image here</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Außerhalb: hier gibt es kein Bild</translation>
    </message>
    <message>
        <source>Over it is laid, half seen through: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Darüber liegt, halb durchscheinend: {values}.</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Über die Zeit</translation>
    </message>
    <message>
        <source>Overlays</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Own rate</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Eigene Rate</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>PRIOR</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>VORUNTERSUCHUNG</translation>
    </message>
    <message>
        <source>PRIOR · {time}</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>VORUNTERSUCHUNG · {time}</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Alle Werte malen</translation>
    </message>
    <message>
        <source>Paint within</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Darin malen</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Partial response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Partielles Ansprechen</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient's identity</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Identität des Patienten</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Peak (1 ml)</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Peak (1 ml)</translation>
    </message>
    <message>
        <source>Peak at x</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Peak bei x</translation>
    </message>
    <message>
        <source>Peak at y</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Peak bei y</translation>
    </message>
    <message>
        <source>Peak at z</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Peak bei z</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {number} is still being read…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Bild {number} wird noch gelesen…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Pictures a second; the lowest value follows the file</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Bilder je Sekunde; der kleinste Wert folgt der Datei</translation>
    </message>
    <message>
        <source>Pictures and series</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Bilder und Serien</translation>
    </message>
    <message>
        <source>Pictures and volumes that are kept in memory</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Bilder und Volumen, die im Speicher gehalten werden</translation>
    </message>
    <message>
        <source>Pictures that face another way are a stack of their own.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Bilder anderer Richtung sind ein eigener Stapel.</translation>
    </message>
    <message>
        <source>Pictures that play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>Bilder, die abspielen</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pixel</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Gezählte Pixel</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planes</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Planes, 3D and measures across slices use the positions.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Ebenen, 3D und Messungen über Schichten hinweg benutzen die Positionen.</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are not offered: they would be distorted.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Ebenen, 3D und Volumen werden nicht angeboten: sie wären verzerrt.</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are straightened: distances and angles in them are true.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Ebenen, 3D und Volumen sind begradigt: Abstände und Winkel darin stimmen.</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Abspielrate</translation>
    </message>
    <message>
        <source>Positions of the slices</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Positionen der Schichten</translation>
    </message>
    <message>
        <source>Possibly lossy</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>Möglicherweise verlustbehaftet</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Presentation State</translation>
    </message>
    <message>
        <source>Presentation state: {title}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Presentation State: {title}</translation>
    </message>
    <message>
        <source>Presentation state: {title}, fitted: not in true size</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Presentation State: {title}, eingepasst: nicht in wahrer Größe</translation>
    </message>
    <message>
        <source>Presentation states: {titles}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Presentation States: {titles}</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Presets of the modality</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Vorgaben der Modalität</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>viewer/ui/key_field.py</extracomment>
        <translation>Eine Taste drücken…</translation>
    </message>
    <message>
        <source>Press on the picture; drag up for a wider range of values. All slices are grown into.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Auf das Bild drücken; nach oben ziehen für einen weiteren Wertebereich. Es wächst in alle Schichten.</translation>
    </message>
    <message>
        <source>Press the centre and drag the radius.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Die Mitte drücken und den Radius ziehen.</translation>
    </message>
    <message>
        <source>Prior {number} of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Voruntersuchung {number} vom {day}: {description}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Fortschritt: {title}</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Progrediente Erkrankung</translation>
    </message>
    <message>
        <source>Protocols say which series is hung where when a study is opened. Each rule is a sentence.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Protokolle sagen, welche Serie wo hängt, wenn eine Studie geöffnet wird. Jede Regel ist ein Satz.</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Wie aufgezeichnet setzen</translation>
    </message>
    <message>
        <source>RECIST 1.1: {response}</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>RECIST 1.1: {response}</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Radiologisch: links ist rechts</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Radius des Pinsels</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Bilder werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the slices around</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>Die Schichten ringsum werden gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Real-world values</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Realwerte</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Letzte Studien</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reformatted, interpolated</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Rekonstruiert, interpoliert</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Taste {key} entfernen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report with pictures (HTML)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Bericht mit Bildern (HTML)…</translation>
    </message>
    <message>
        <source>Report with pictures (PDF)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Bericht mit Bildern (PDF)…</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys and the mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Alle Tasten und die Maus zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Letzte Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the last session: {studies}, {when}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Letzte Sitzung wiederherstellen: {studies}, {when}</translation>
    </message>
    <message>
        <source>Restore the program's own</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Mitgelieferte wiederherstellen</translation>
    </message>
    <message>
        <source>Reveal file</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Datei im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Reveal files</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Dateien im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Rechte Taste</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Right of the line: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Rechts der Linie: {name}</translation>
    </message>
    <message>
        <source>Right series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Rechte Serie</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Rows and columns of viewports</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Zeilen und Spalten der Bildfelder</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>SD</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Gleiche Läsion wie</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Abtastpunkte</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Als HTML sichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Sichern als…</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Läsionstabelle speichern</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Messungen sichern</translation>
    </message>
    <message>
        <source>Save measurements as DICOM</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Messungen als DICOM speichern</translation>
    </message>
    <message>
        <source>Save movie</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Film sichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Save segments in</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>Segmente speichern in</translation>
    </message>
    <message>
        <source>Save table…</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Die Kurve speichern</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Die Kurve speichern…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Handbuch sichern</translation>
    </message>
    <message>
        <source>Save the segments of the series as DICOM</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Die Segmente der Serie als DICOM speichern</translation>
    </message>
    <message>
        <source>Save the table to</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Tabelle speichern in</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Diese Suche als Album sichern</translation>
    </message>
    <message>
        <source>Save to print</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Zum Drucken sichern</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Zum Drucken sichern…</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Gezeigtes sichern</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say it in another way</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>Anders sagen</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Scroll by ten images</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Um zehn Bilder blättern</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Search actions, windows, series, elements, settings, help</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Aktionen, Fenster, Serien, Elemente, Einstellungen, Hilfe suchen</translation>
    </message>
    <message>
        <source>Search by name, or by key as Ctrl+O</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Nach Namen suchen, oder nach Taste wie Ctrl+O</translation>
    </message>
    <message>
        <source>Search elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Elemente suchen</translation>
    </message>
    <message>
        <source>Search name, ID, date, description</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Name, ID, Datum, Beschreibung suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Studien suchen</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Tag, Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Second head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Zweiter Kopf</translation>
    </message>
    <message>
        <source>Second leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Zweites Bein</translation>
    </message>
    <message>
        <source>Second length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Zweite Länge</translation>
    </message>
    <message>
        <source>Second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Zweite Serie</translation>
    </message>
    <message>
        <source>Second trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Zweiter Trochanter</translation>
    </message>
    <message>
        <source>Second width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Zweite Breite</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Segments are left out; a segmentation holds them.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Segmente fehlen; eine Segmentierung enthält sie.</translation>
    </message>
    <message>
        <source>Segments: regions in 3D, painted, grown or taken by their values. A click on a line chooses what the tools work on; its signs change colour, hide and lock. Below lies what else came with the study.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Segmente: Regionen in 3D, gemalt, gewachsen oder nach ihren Werten genommen. Ein Klick auf eine Zeile wählt, woran die Werkzeuge arbeiten; ihre Zeichen ändern Farbe, Sichtbarkeit und Sperre. Darunter steht, was sonst zur Studie gehört.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Serienprüfung</translation>
    </message>
    <message>
        <source>Series of the study</source>
        <extracomment>viewer/ui/panels/thumbnails.py</extracomment>
        <translation>Serien der Studie</translation>
    </message>
    <message>
        <source>Series that lies over the pictures</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Serie, die über den Bildern liegt</translation>
    </message>
    <message>
        <source>Series {number} · {modality}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Serie {number} · {modality}</translation>
    </message>
    <message>
        <source>Series {series}, picture {number}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Serie {series}, Bild {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings are as at first.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Die Einstellungen sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Several pictures lie at one place and nothing tells them apart.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Mehrere Bilder liegen an einem Ort, und nichts unterscheidet sie.</translation>
    </message>
    <message>
        <source>Shape of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Form des Pinsels</translation>
    </message>
    <message>
        <source>Shift + wheel on the picture, too.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Auch Umschalt + Rad auf dem Bild.</translation>
    </message>
    <message>
        <source>Short axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Kurze Achse</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show picture {number}</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Bild {number} zeigen</translation>
    </message>
    <message>
        <source>Show the volume in 3D</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Volumen in 3D zeigen</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Übersprungene Dateien</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Slab thickness or phase</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Slabdicke oder Phase</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Smallest sum before (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Kleinste Summe zuvor (mm)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Split by {what}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Geteilt nach {what}</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Serie wieder teilen</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Durchblick</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Stabile Erkrankung</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Zustand der Läsion</translation>
    </message>
    <message>
        <source>Stop following</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Structures</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Strukturen</translation>
    </message>
    <message>
        <source>Studies</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Studies and files</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Studien und Dateien</translation>
    </message>
    <message>
        <source>Studies that are open and those that the library knows, by patient. Type to search; Enter or a double click opens. Below lie the series of one study: drag one into any viewport.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Offene Studien und die der Bibliothek, nach Patient. Tippen sucht; Eingabe oder Doppelklick öffnet. Darunter liegen die Serien einer Studie: in ein Bildfeld ziehen.</translation>
    </message>
    <message>
        <source>Studies that are open or known to the library, by patient. Double click or Enter opens; the menu of the right button copies, reveals and removes; drag a study to the file manager to copy its files.</source>
        <extracomment>viewer/ui/panels/study_list.py</extracomment>
        <translation>Studien, die offen sind oder in der Bibliothek stehen, nach Patient. Doppelklick oder Eingabe öffnet; das Menü der rechten Taste kopiert, zeigt und entfernt; eine Studie in den Dateimanager ziehen kopiert ihre Dateien.</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study of {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Studie vom {date}</translation>
    </message>
    <message>
        <source>Study of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Studie vom {day}: {description}</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum of diameters (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Summe der Durchmesser (mm)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Tables and masks of the presentation state that is shown are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Tabellen und Masken des gezeigten Präsentationszustands fehlen.</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take all voxels in the range into the chosen segment, or into a new one</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Alle Voxel im Bereich in das gewählte Segment nehmen, oder in ein neues</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the series out of this viewport</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>Serie aus diesem Bildfeld nehmen</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Target lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Zielläsion</translation>
    </message>
    <message>
        <source>Target lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Zielläsionen</translation>
    </message>
    <message>
        <source>Temporal position</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Zeitliche Position</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Text auf Bildern</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>Text auf dem Bild</translation>
    </message>
    <message>
        <source>That pixels count by the part that is covered is known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Dass Pixel nach bedecktem Anteil zählen, weiß nur dieses Programm.</translation>
    </message>
    <message>
        <source>The active series is not a volume: it needs parallel slices with even gaps.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Die aktive Serie ist kein Volumen: es braucht parallele Schichten mit gleichen Abständen.</translation>
    </message>
    <message>
        <source>The active viewport shows slices.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Das aktive Bildfeld zeigt Schichten.</translation>
    </message>
    <message>
        <source>The anatomical name of a mark is not told to other programs.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Der anatomische Name einer Markierung wird anderen Programmen nicht gesagt.</translation>
    </message>
    <message>
        <source>The axes are not at a right angle, but at {angle}°.</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>Die Achsen stehen nicht im rechten Winkel, sondern in {angle}°.</translation>
    </message>
    <message>
        <source>The chest wall of a breast lies at this side: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Die Brustwand liegt auf dieser Seite: {values}.</translation>
    </message>
    <message>
        <source>The chosen tool</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Das gewählte Werkzeug</translation>
    </message>
    <message>
        <source>The chosen tool; on a measurement: change it; on crosshair lines: move them</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Das gewählte Werkzeug; auf einer Messung: sie ändern; auf Fadenkreuzlinien: sie bewegen</translation>
    </message>
    <message>
        <source>The colour table is left out: a greyscale state shows grey.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Die Farbtabelle fehlt: ein Graustufenzustand zeigt Grau.</translation>
    </message>
    <message>
        <source>The copies differ: make sure which of them is the right one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Die Kopien unterscheiden sich: klären, welche die richtige ist.</translation>
    </message>
    <message>
        <source>The copy of measurements beside the study lacks those whose picture is not at hand; they are in it after the next change while their volume is shown.</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation>In der Kopie der Messungen neben der Studie fehlen jene, deren Bild nicht zur Hand ist; nach der nächsten Änderung, während ihr Volumen gezeigt wird, sind sie darin.</translation>
    </message>
    <message>
        <source>The elements of two files or two series side by side; what differs has a tint.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Die Elemente zweier Dateien oder Serien nebeneinander; was sich unterscheidet, ist getönt.</translation>
    </message>
    <message>
        <source>The file tells no size of pixels: calibrate by this line (right click) for lengths in mm</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Die Datei nennt keine Pixelgröße: mit dieser Linie kalibrieren (Rechtsklick), um Längen in mm zu erhalten</translation>
    </message>
    <message>
        <source>The file's own windows</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Fensterungen der Datei</translation>
    </message>
    <message>
        <source>The files are being looked up: drag once more</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Die Dateien werden nachgeschlagen: noch einmal ziehen</translation>
    </message>
    <message>
        <source>The first line should be the heart, the second the chest.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>Die erste Linie sollte das Herz sein, die zweite der Thorax.</translation>
    </message>
    <message>
        <source>The keys in force on one sheet, to be printed or kept beside the screen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Die geltenden Tasten auf einem Blatt, zum Drucken oder für neben den Bildschirm.</translation>
    </message>
    <message>
        <source>The line has no one scale here: distances along it are in px.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Die Linie hat hier keinen einheitlichen Maßstab: Abstände entlang ihr sind in px.</translation>
    </message>
    <message>
        <source>The line is short: a pixel more or less changes all lengths by more than 2 %.</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>Die Linie ist kurz: ein Pixel mehr oder weniger ändert alle Längen um mehr als 2 %.</translation>
    </message>
    <message>
        <source>The line lies outside of the picture</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Die Linie liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>The magnification is an estimate: it holds for one depth in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Die Vergrößerung ist geschätzt: sie gilt für eine Tiefe im Patienten.</translation>
    </message>
    <message>
        <source>The outline crosses itself: what it goes around twice is outside.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Der Umriss kreuzt sich: was er zweimal umläuft, ist außen.</translation>
    </message>
    <message>
        <source>The perpendicular meets the line beyond its ends.</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>Das Lot trifft die Linie jenseits ihrer Enden.</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>Das Bild ist nicht da</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Das Bild dieser Messung ist nicht da</translation>
    </message>
    <message>
        <source>The pictures. The wheel scrolls, the left button is the chosen tool, the right one zooms or opens the menu. A double click shows one viewport alone. The bar at the right edge tells which slices are read. A red line warns: a click on it tells what it means.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Die Bilder. Das Rad blättert, die linke Taste ist das gewählte Werkzeug, die rechte zoomt oder öffnet das Menü. Ein Doppelklick zeigt ein Bildfeld allein. Die Leiste am rechten Rand sagt, welche Schichten gelesen sind. Eine rote Zeile warnt: ein Klick auf sie sagt, was sie bedeutet.</translation>
    </message>
    <message>
        <source>The plane lies oblique to the slices: its pixels mix several of them.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Die Ebene liegt schräg zu den Schichten: ihre Pixel mischen mehrere davon.</translation>
    </message>
    <message>
        <source>The points lie on one another: move this one first</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Die Punkte liegen aufeinander: erst diesen bewegen</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Die Region hat keine Fläche.</translation>
    </message>
    <message>
        <source>The region lies outside of the picture</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Die Region liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>The second monitor is gone: its viewports are here again</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Der zweite Monitor ist weg: seine Bildfelder sind wieder hier</translation>
    </message>
    <message>
        <source>The series that lies over the pictures is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Die Serie, die über den Bildern liegt, fehlt.</translation>
    </message>
    <message>
        <source>The slices do not lie one behind the other.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Die Schichten liegen nicht hintereinander.</translation>
    </message>
    <message>
        <source>The study hangs by it: it is the first that fits.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Die Studie hängt danach: es ist das erste, das passt.</translation>
    </message>
    <message>
        <source>The study hangs by “{name}”.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Die Studie hängt nach „{name}“.</translation>
    </message>
    <message>
        <source>The table that gives the pictures' values is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Die Tabelle, die den Bildern ihre Werte gibt, fehlt.</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Das Bildfeld</translation>
    </message>
    <message>
        <source>The window goes from {low} to {high}, values from {first} to {last}</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Das Fenster reicht von {low} bis {high}, die Werte von {first} bis {last}</translation>
    </message>
    <message>
        <source>There are no studies in this album.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>In diesem Album sind keine Studien.</translation>
    </message>
    <message>
        <source>There are only {count} prior studies.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Es gibt nur {count} Voruntersuchungen.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose another name.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Es gibt schon eine Datei „{name}“: anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no further series in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Es gibt keine weitere Serie in {where}.</translation>
    </message>
    <message>
        <source>There is no prior study.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Es gibt keine Voruntersuchung.</translation>
    </message>
    <message>
        <source>There is no {words} in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>In {where} fehlt: {words}.</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Dicke in mm</translation>
    </message>
    <message>
        <source>This machine has no letters for it: install a font, as Noto Sans CJK.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Diesem Rechner fehlt die Schrift dafür: eine installieren, etwa Noto Sans CJK.</translation>
    </message>
    <message>
        <source>This measurement has no curve: draw a line profile or a region</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>Diese Messung hat keine Kurve: zeichnen Sie ein Linienprofil oder eine Region</translation>
    </message>
    <message>
        <source>Tied by hand</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Von Hand gekoppelt</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Turn and mirror</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Drehen und spiegeln</translation>
    </message>
    <message>
        <source>Turn, zoom and pan of a plane of a volume are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Drehung, Zoom und Verschiebung einer Ebene eines Volumens fehlen.</translation>
    </message>
    <message>
        <source>Turned: see the letters</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Gedreht: siehe Buchstaben</translation>
    </message>
    <message>
        <source>Turning volume</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Drehendes Volumen</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>UIDs, dates and times too</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Auch UIDs, Daten und Zeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Unbekannter Patient</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unreliable because</source>
        <extracomment>viewer/ui/card_text.py</extracomment>
        <translation>Unzuverlässig, weil</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values are interpolated: the plane was cut from a volume.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Werte sind interpoliert: die Ebene wurde aus einem Volumen geschnitten.</translation>
    </message>
    <message>
        <source>Values are not standardized uptake: the number is a peak, but no SUV.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>Die Werte sind keine SUV: die Zahl ist ein Peak, aber kein SUV.</translation>
    </message>
    <message>
        <source>Values of the whole series</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Werte der ganzen Serie</translation>
    </message>
    <message>
        <source>Values of {series} are interpolated onto this picture: those of its own pixels may reach further.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Werte von {series} sind auf dieses Bild interpoliert: die ihrer eigenen Pixel reichen vielleicht weiter.</translation>
    </message>
    <message>
        <source>Values of {series} were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Werte von {series} wurden durch verlustbehaftete Kompression verändert.</translation>
    </message>
    <message>
        <source>Values were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Verlustbehaftete Kompression hat die Werte verändert.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Velocity change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Geschwindigkeitsänderung</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viewport {number}</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Bildfeld {number}</translation>
    </message>
    <message>
        <source>Viewports</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Bildfelder</translation>
    </message>
    <message>
        <source>Viewports of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Bildfelder des Protokolls</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Volume, {size} mm</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Volumen, {size} mm</translation>
    </message>
    <message>
        <source>Voxels are longer than the radius of the ball, {size} mm.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>Voxel sind länger als der Radius der Kugel, {size} mm.</translation>
    </message>
    <message>
        <source>Voxels: DICOM segmentation…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Voxel: DICOM-Segmentierung…</translation>
    </message>
    <message>
        <source>Warnings, lossy compression and reformatting are always told. Anonymous text leaves out what may tell who, when and where.</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Warnungen, verlustbehaftete Kompression und Rekonstruktion werden immer gesagt. Anonymer Text lässt weg, was verraten kann, wer, wann und wo.</translation>
    </message>
    <message>
        <source>What a drag, the wheel and a double click do over a picture.</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Was Ziehen, Rad und Doppelklick über einem Bild tun.</translation>
    </message>
    <message>
        <source>What did not fit into the toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Was nicht in die Werkzeugleiste passte</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>What is seen of the picture is told, not how much room there is beside it.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Gesagt wird, was vom Bild zu sehen ist, nicht wie viel Platz daneben ist.</translation>
    </message>
    <message>
        <source>What is there is shown; a volume made from it is not complete.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Gezeigt wird, was da ist; ein Volumen daraus ist nicht vollständig.</translation>
    </message>
    <message>
        <source>What is this for?</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Wozu ist das?</translation>
    </message>
    <message>
        <source>What lies in the gap was not read: look for the missing files.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Was in der Lücke liegt, wurde nicht gelesen: nach den fehlenden Dateien suchen.</translation>
    </message>
    <message>
        <source>What lies under the pointer: its place in pixels and in mm, and its value with the unit. At the right what the program works on, with a way to stop it, and the memory that pictures take.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Was unter dem Zeiger liegt: der Ort in Pixeln und in mm, und der Wert mit Einheit. Rechts, woran das Programm arbeitet, mit Abbruch, und der Speicher der Bilder.</translation>
    </message>
    <message>
        <source>What the corners of a picture say, for each modality. Lines can be added, moved and taken out; the picture shows it at once.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Was die Ecken eines Bildes sagen, je Modalität. Zeilen lassen sich hinzufügen, verschieben und entfernen; das Bild zeigt es sofort.</translation>
    </message>
    <message>
        <source>What the movie shows</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Was der Film zeigt</translation>
    </message>
    <message>
        <source>What values are read as</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>Als was Werte gelesen werden</translation>
    </message>
    <message>
        <source>What was noticed in the files of this series: gaps, doubles, slices that do not fit. It says what was done about it, and what is better not measured.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Was an den Dateien dieser Serie auffiel: Lücken, Doppelte, unpassende Schichten. Es sagt, was getan wurde und was besser nicht gemessen wird.</translation>
    </message>
    <message>
        <source>What would hang where</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Was wo hängen würde</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Rad</translation>
    </message>
    <message>
        <source>When it hangs</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Wann es gilt</translation>
    </message>
    <message>
        <source>Where no series fits, the protocol {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Wo keine Serie passt: {values}.</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Whoever sent the files should be told: other programs may take the two for one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Wer die Dateien schickte, sollte es wissen: andere Programme könnten beide für einen halten.</translation>
    </message>
    <message>
        <source>Whole series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Ganze Serie</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Warum es so hängt</translation>
    </message>
    <message>
        <source>Width (W)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Breite (W)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Window and help</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Fenster und Hilfe</translation>
    </message>
    <message>
        <source>Window centre</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Fenstermitte</translation>
    </message>
    <message>
        <source>Window centre of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Fenstermitte der zweiten Serie</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>Fenstervorgabe</translation>
    </message>
    <message>
        <source>Window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Window presets by modality and body part: change them, add your own, give them keys.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Fenstervorgaben nach Modalität und Körperregion: ändern, eigene hinzufügen, Tasten geben.</translation>
    </message>
    <message>
        <source>Window width</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Window width of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Fensterbreite der zweiten Serie</translation>
    </message>
    <message>
        <source>Window: {title}</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Fensterung: {title}</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>With the open study</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Mit der offenen Studie</translation>
    </message>
    <message>
        <source>With the patient's name</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Mit Namen des Patienten</translation>
    </message>
    <message>
        <source>Write a note; it is kept with your work, not in the files</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Eine Notiz schreiben; sie bleibt bei Ihrer Arbeit, nicht in den Dateien</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Write name, ID and date of the study into the next table or report, and on its pictures</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Name, ID und Datum der Studie in die nächste Tabelle oder den nächsten Bericht schreiben, und auf die Bilder darin</translation>
    </message>
    <message>
        <source>Write name, ID and dates on the picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Name, ID und Daten auf das Bild schreiben</translation>
    </message>
    <message>
        <source>Writing the measurements</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Messungen werden geschrieben</translation>
    </message>
    <message>
        <source>Written by {program} on {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Geschrieben von {program} am {date}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Zoom und Drehung</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a series without modality</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>eine Serie ohne Modalität</translation>
    </message>
    <message>
        <source>a study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>eine Studie</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>alike as far as it is shown; not compared beyond</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>gleich, soweit gezeigt; darüber hinaus nicht verglichen</translation>
    </message>
    <message>
        <source>all at one place</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>alle an einem Ort</translation>
    </message>
    <message>
        <source>all points</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>alle Punkte</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>unbekanntem Datum</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>any other</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>irgendeiner anderen</translation>
    </message>
    <message>
        <source>any series</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>jede Serie</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Enter sets, twice ends,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Pfeile bewegen (Umschalt: 10),  Eingabe setzt, zweimal beendet,  Rücktaste nimmt zurück,  Esc bricht ab</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Tab next point,  Enter sets,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Pfeile bewegen (Umschalt: 10),  Tab nächster Punkt,  Eingabe setzt,  Rücktaste nimmt zurück,  Esc bricht ab</translation>
    </message>
    <message>
        <source>as large as its viewport allows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>so groß, wie sein Bildfeld erlaubt</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>wie getippt</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>at one scale in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>in einem Maßstab in mm</translation>
    </message>
    <message>
        <source>at {place} cm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>bei {place} cm</translation>
    </message>
    <message>
        <source>at {place} mm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>bei {place} mm</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>b-Wert</translation>
    </message>
    <message>
        <source>back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Zurück-Taste</translation>
    </message>
    <message>
        <source>by the file</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>laut Datei</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>vom Benutzer kalibriert</translation>
    </message>
    <message>
        <source>calibration line: a pixel is {width} mm wide</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Kalibrierlinie: ein Pixel ist {width} mm breit</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>clearly progressed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>deutlich fortgeschritten</translation>
    </message>
    <message>
        <source>contours beside the pictures, points and open lines, which RT structures hold alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>Konturen neben den Bildern, Punkte und offene Linien; nur RT-Strukturen enthalten sie</translation>
    </message>
    <message>
        <source>contours between pictures, where the slice that they were taken to was changed</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>Konturen zwischen Bildern, wo die Schicht, in die sie kamen, geändert wurde</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>kurve</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>directory of a disc: its files are read themselves</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>Verzeichnis einer Disc: ihre Dateien werden selbst gelesen</translation>
    </message>
    <message>
        <source>does not hang</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>dose, half-life, times, weight or height cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>Dosis, Halbwertszeit, Zeiten, Gewicht oder Größe können nicht stimmen</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>geschätzt (Vergrößerung herausgerechnet)</translation>
    </message>
    <message>
        <source>est. (magnification {factor} removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>geschätzt (Vergrößerung {factor} herausgerechnet)</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>files missing</source>
        <extracomment>viewer/ui/panels/study_drawing.py</extracomment>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>flipped</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Vorwärts-Taste</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, in another frame of reference</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>Frames auf fehlenden Bildern in einem anderen Bezugssystem</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, of another size than these</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>Frames auf fehlenden Bildern anderer Größe</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, which a segmentation holds alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>Frames auf Bildern, die nicht da sind; nur eine Segmentierung enthält sie</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>fusioniert</translation>
    </message>
    <message>
        <source>hangs all the same</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>gilt trotzdem</translation>
    </message>
    <message>
        <source>has measurements</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>hat Messungen</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>it is {value}</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>es ist {value}</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>Schlüsselbild</translation>
    </message>
    <message>
        <source>left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>linke Taste</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>lang</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>mittlere Taste</translation>
    </message>
    <message>
        <source>movie</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Film</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>keine Beschreibung</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no pictures</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>no planes and no 3D</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>keine Ebenen und kein 3D</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>nominal, eingescannt</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>nicht kalibriert: Pixel</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>dazu steht nichts da</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>one viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>ein Bildfeld</translation>
    </message>
    <message>
        <source>only on the left</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only on the right</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Bild {number} von {count}</translation>
    </message>
    <message>
        <source>planes and 3D are offered</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Ebenen und 3D werden angeboten</translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Punkt {number} von {count}</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Vorunt.</translation>
    </message>
    <message>
        <source>prior {number}, counted back from the latest</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Voruntersuchung {number}, von der letzten zurückgezählt</translation>
    </message>
    <message>
        <source>r {radius} mm · {volume} ml</source>
        <extracomment>viewer/ui/segment_hand.py</extracomment>
        <translation>r {radius} mm · {volume} ml</translation>
    </message>
    <message>
        <source>right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>rechte Taste</translation>
    </message>
    <message>
        <source>same coordinates, other frame of reference</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>gleiche Koordinaten, anderes Bezugssystem</translation>
    </message>
    <message>
        <source>same pixels as recorded</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>gleiche Pixel wie aufgezeichnet</translation>
    </message>
    <message>
        <source>same place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>gleicher Ort im Patienten</translation>
    </message>
    <message>
        <source>series {number}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>kurz</translation>
    </message>
    <message>
        <source>stack</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>stacks</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>stored {stored}: not mapped</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>gespeichert {stored}: nicht abgebildet</translation>
    </message>
    <message>
        <source>studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Studien</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Studie</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the angle between both end plates, each from the same side of the spine to the other</source>
        <extracomment>viewer/measure/cobb.py</extracomment>
        <translation>der Winkel zwischen beiden Endplatten, jede von derselben Seite der Wirbelsäule zur anderen</translation>
    </message>
    <message>
        <source>the angle between both legs, 0 to 180°, with pixels as wide and high as they are</source>
        <extracomment>viewer/measure/angle.py</extracomment>
        <translation>der Winkel zwischen beiden Schenkeln, 0 bis 180°, mit den wahren Breiten und Höhen der Pixel</translation>
    </message>
    <message>
        <source>the current study</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>der aktuellen Studie</translation>
    </message>
    <message>
        <source>the distance at a right angle between the line and its parallel through the point</source>
        <extracomment>viewer/measure/parallel.py</extracomment>
        <translation>der Abstand im rechten Winkel zwischen der Linie und ihrer Parallelen durch den Punkt</translation>
    </message>
    <message>
        <source>the distance at a right angle from the point to the line; the tilt is that to the sagittal plane</source>
        <extracomment>viewer/measure/midsagittal.py</extracomment>
        <translation>der Abstand des Punktes von der Linie im rechten Winkel; die Neigung ist die zur Sagittalebene</translation>
    </message>
    <message>
        <source>the distance between the middles of both lines; their own lengths are the widths</source>
        <extracomment>viewer/measure/centre_line.py</extracomment>
        <translation>der Abstand der Mitten beider Linien; ihre eigenen Längen sind die Breiten</translation>
    </message>
    <message>
        <source>the distance of the first trochanter from the line of the pelvis less that of the second</source>
        <extracomment>viewer/measure/hip.py</extracomment>
        <translation>der Abstand des ersten Trochanters von der Beckenlinie minus den des zweiten</translation>
    </message>
    <message>
        <source>the file does not tell enough</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Datei sagt nicht genug</translation>
    </message>
    <message>
        <source>the first length divided by the second</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation>die erste Länge geteilt durch die zweite</translation>
    </message>
    <message>
        <source>the highest mean of a ball of 1 ml around a voxel in the sphere, voxels by the part in the ball</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>der höchste Mittelwert einer Kugel von 1 ml um ein Voxel in der Sphäre, Voxel nach ihrem Anteil in der Kugel</translation>
    </message>
    <message>
        <source>the known length divided by the length of the line in pixels</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>die bekannte Länge geteilt durch die Länge der Linie in Pixeln</translation>
    </message>
    <message>
        <source>the latest prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>der letzten Voruntersuchung</translation>
    </message>
    <message>
        <source>the length of the Catmull-Rom spline through its points</source>
        <extracomment>viewer/measure/curve.py</extracomment>
        <translation>die Länge des Catmull-Rom-Splines durch seine Punkte</translation>
    </message>
    <message>
        <source>the length of the first line less that of the second</source>
        <extracomment>viewer/measure/leg_length.py</extracomment>
        <translation>die Länge der ersten Linie minus die der zweiten</translation>
    </message>
    <message>
        <source>the length of the perpendicular from the point to the line, which goes on beyond its ends</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>die Länge des Lots vom Punkt auf die Linie, die über ihre Enden hinausgeht</translation>
    </message>
    <message>
        <source>the longer of both lines is the long axis, the other one the short axis</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>die längere der beiden Linien ist die lange Achse, die andere die kurze</translation>
    </message>
    <message>
        <source>the mean of the pixels whose centre lies in the outline or on it</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>der Mittelwert der Pixel, deren Mitte im Umriss oder auf ihm liegt</translation>
    </message>
    <message>
        <source>the prior before that</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>der Voruntersuchung davor</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the smaller angle between both axes, each through the middles of two lines across a bone</source>
        <extracomment>viewer/measure/four_point_angle.py</extracomment>
        <translation>der kleinere Winkel zwischen beiden Achsen, jede durch die Mitten zweier Linien quer über einen Knochen</translation>
    </message>
    <message>
        <source>the smaller angle between both lines, 0 to 90°; the other one is 180° less it</source>
        <extracomment>viewer/measure/open_angle.py</extracomment>
        <translation>der kleinere Winkel zwischen beiden Linien, 0 bis 90°; der andere ist 180° minus diesen</translation>
    </message>
    <message>
        <source>the sum of the lengths between the points of the line, which lie within 0.25 px of the way drawn</source>
        <extracomment>viewer/measure/freehand_line.py</extracomment>
        <translation>die Summe der Längen zwischen den Punkten der Linie, die höchstens 0,25 px vom gezeichneten Weg liegen</translation>
    </message>
    <message>
        <source>the sum of the lengths of its lines</source>
        <extracomment>viewer/measure/polyline.py</extracomment>
        <translation>die Summe der Längen ihrer Linien</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>die übliche</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>die üblichen</translation>
    </message>
    <message>
        <source>the values are no concentration (their units are missing)</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Werte sind keine Konzentration (ihre Einheit fehlt)</translation>
    </message>
    <message>
        <source>the width of the heart divided by the width of the chest; magnification does not change it</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>die Breite des Herzens geteilt durch die des Thorax; die Vergrößerung ändert sie nicht</translation>
    </message>
    <message>
        <source>tied at {number}</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>gekoppelt bei {number}</translation>
    </message>
    <message>
        <source>too small to measure</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>zu klein zum Messen</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>gedreht {degrees}°</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>Ultraschallbereich</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>nicht kalibriert, am Detektor</translation>
    </message>
    <message>
        <source>values at equal steps of at most a pixel along the line, each from the four pixels around it</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Werte in gleichen Schritten von höchstens einem Pixel entlang der Linie, jeder aus den vier Pixeln ringsum</translation>
    </message>
    <message>
        <source>what lies beside the pictures in the object it was read from, which is not here any more</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>was neben den Bildern in dem gelesenen Objekt liegt, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>what the object it was read from holds beside the pictures, where that is damaged</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>was das gelesene Objekt neben den Bildern enthält, wo es beschädigt ist</translation>
    </message>
    <message>
        <source>wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Rad</translation>
    </message>
    <message>
        <source>window {width} centre {centre}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Fenster {width} Mitte {centre}</translation>
    </message>
    <message>
        <source>words, or other words</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Wörter, oder andere Wörter</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <extracomment>viewer/ui/commands.py</extracomment>
        <translation>{action}: {change}</translation>
    </message>
    <message>
        <source>{axis} from {first} to {last}, values from {low} to {high}</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{axis} von {first} bis {last}, Werte von {low} bis {high}</translation>
    </message>
    <message>
        <source>{change}, done</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, getan</translation>
    </message>
    <message>
        <source>{change}, the present</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, Gegenwart</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, rückgängig gemacht</translation>
    </message>
    <message>
        <source>{columns} × {rows} pixels</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{columns} × {rows} Pixel</translation>
    </message>
    <message>
        <source>{counted} skipped</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>{counted} übersprungen</translation>
    </message>
    <message>
        <source>{count} at one place</source>
        <extracomment>viewer/ui/slice_strip.py</extracomment>
        <translation>{count} an einem Ort</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} files are not where they were</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} Dateien sind nicht mehr am Ort</translation>
    </message>
    <message>
        <source>{count} m</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} Mon.</translation>
    </message>
    <message>
        <source>{count} months</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} Monate</translation>
    </message>
    <message>
        <source>{count} of {count2} elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>{count} von {count2} Elementen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <source>{count} pixels of padding are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>{count} Pixel Auffüllung sind weggelassen.</translation>
    </message>
    <message>
        <source>{count} pixels without a value are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>{count} Pixel ohne Wert sind weggelassen.</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{count} samples lie on padding, or on pixels without a value.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>{count} Abtastpunkte liegen auf Auffüllung oder auf Pixeln ohne Wert.</translation>
    </message>
    <message>
        <source>{count} series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} Serien</translation>
    </message>
    <message>
        <source>{count} stacks merged</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{count} Stapel zusammengeführt</translation>
    </message>
    <message>
        <source>{count} studies</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>{count} Studien</translation>
    </message>
    <message>
        <source>{count} viewports one above the other</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} Bildfelder übereinander</translation>
    </message>
    <message>
        <source>{count} viewports side by side</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} Bildfelder nebeneinander</translation>
    </message>
    <message>
        <source>{count} w</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} Wo.</translation>
    </message>
    <message>
        <source>{count} y</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} J.</translation>
    </message>
    <message>
        <source>{count} years</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <source>{different} of {count} elements differ; {shown} are shown.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{different} von {count} Elementen verschieden; {shown} werden gezeigt.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{gap} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Abstand {gap} mm</translation>
    </message>
    <message>
        <source>{key} is given to “{first}” and to “{other}”: the first has it.</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>{key} gehört zu „{first}“ und zu „{other}“: das erste hat sie.</translation>
    </message>
    <message>
        <source>{key} is the key of “{names}”, which then has it no more.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>{key} ist die Taste von „{names}“, das sie dann nicht mehr hat.</translation>
    </message>
    <message>
        <source>{least} to {most} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Abstand {least} bis {most} mm</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>{modalities} study</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{modalities}-Studie</translation>
    </message>
    <message>
        <source>{name}, study of {date}</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>{name}, Studie vom {date}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}; {number2} to {number3} play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>{number} von {count}; {number2} bis {number3} spielen ab</translation>
    </message>
    <message>
        <source>{radius} mm</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>{radius} mm</translation>
    </message>
    <message>
        <source>{radius} px</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>{radius} px</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} B/s</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{rate} Bilder/s</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} von {wanted} B/s</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps · {dropped} dropped</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} von {wanted} B/s · {dropped} übergangen</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} viewports</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{rows} Zeilen mit {columns} Bildfeldern</translation>
    </message>
    <message>
        <source>{rstrip} the text of corners</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>{rstrip}: Ecktext</translation>
    </message>
    <message>
        <source>{rstrip}: window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>{rstrip}: Fenstervorgaben</translation>
    </message>
    <message>
        <source>{rule}: {found}.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>{rule}: {found}.</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <extracomment>viewer/ui/words.py</extracomment>
        <translation>{shown} und {count} weitere</translation>
    </message>
    <message>
        <source>{studies} of {when} can be opened as before</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>{studies} von {when} lassen sich wie zuvor öffnen</translation>
    </message>
    <message>
        <source>{table} (safe for colour blindness)</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>{table} (für Farbfehlsichtige)</translation>
    </message>
    <message>
        <source>{thickness} cm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{thickness} cm dick</translation>
    </message>
    <message>
        <source>{thickness} mm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{thickness} mm dick</translation>
    </message>
    <message>
        <source>{title} (not everything)</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>{title} (nicht alles)</translation>
    </message>
    <message>
        <source>{title} (prior of {day})</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>{title} (Voruntersuchung vom {day})</translation>
    </message>
    <message>
        <source>{unit} · no SUV</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>{unit} · kein SUV</translation>
    </message>
    <message>
        <source>{unknown} large ones (?) are not compared to their end.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{unknown} große (?) sind nicht bis zum Ende verglichen.</translation>
    </message>
    <message>
        <source>{values} ± SD</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{values} ± SD</translation>
    </message>
    <message>
        <source>Δx · Physical Delta X of the ultrasound region; the rate is 60 s divided by it</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation>Δx · Physical Delta X des Ultraschallbereichs; die Rate ist 60 s geteilt dadurch</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: draw {step}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>„{protocol}“, {number} von {count}: {step} zeichnen</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: {why}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>„{protocol}“, {number} von {count}: {why}</translation>
    </message>
    <message>
        <source>“{protocol}”: all of {count} is measured in this study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>„{protocol}“: alles ({count}) ist in dieser Studie gemessen</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>… und {number} weitere</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter perform     Tab with all arguments     Esc close</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>↑ ↓ wählen     Eingabe ausführen     Tab mit allen Argumenten     Esc schließen</translation>
    </message>
    <message>
        <source>√((Δx · column spacing)² + (Δy · row spacing)²)</source>
        <extracomment>viewer/measure/length.py</extracomment>
        <translation>√((Δx · Spaltenabstand)² + (Δy · Zeilenabstand)²)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 file begins like {name}, before what is DICOM</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 Datei beginnt wie {name}, vor dem DICOM-Teil</translation>
    </message>
    <message>
        <source>1 file has the UID of another but other content: both shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 Datei hat die UID einer anderen, aber anderen Inhalt: beide werden gezeigt</translation>
    </message>
    <message>
        <source>1 file is there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 Datei ist doppelt da</translation>
    </message>
    <message>
        <source>1 file opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 Datei geöffnet</translation>
    </message>
    <message>
        <source>1 file skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 Datei übersprungen</translation>
    </message>
    <message>
        <source>1 more is in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>1 weitere ist im Browser.</translation>
    </message>
    <message>
        <source>1 place holds more than one picture</source>
        <extracomment>viewer/dicom/splitting.py</extracomment>
        <translation>1 Ort hat mehr als ein Bild</translation>
    </message>
    <message>
        <source>1 protocol read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>1 Protokoll gelesen.</translation>
    </message>
    <message>
        <source>1 segment read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice is missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>1 Schicht fehlt: der Abstand nach Schicht {after} ist {gap} mm, nicht {usual} mm</translation>
    </message>
    <message>
        <source>1, 8, 16, 32 and 64 bits are known</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>bekannt sind 1, 8, 16, 32 und 64 Bit</translation>
    </message>
    <message>
        <source>A DICOM object holds one protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Ein DICOM-Objekt enthält ein Protokoll</translation>
    </message>
    <message>
        <source>A calibration line says how long it is</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cheat sheet is a page of HTML or a PDF</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Eine Tastenübersicht ist eine HTML-Seite oder ein PDF</translation>
    </message>
    <message>
        <source>A copy in the library could not be deleted</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>Eine Kopie in der Bibliothek ließ sich nicht löschen</translation>
    </message>
    <message>
        <source>A corner has at most {MOST_LINES} lines</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Eine Ecke hat höchstens {MOST_LINES} Zeilen</translation>
    </message>
    <message>
        <source>A curve cannot be saved as that</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display is darker at its first level than at its last</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>Ein Bildschirm ist auf seiner ersten Stufe dunkler als auf seiner letzten</translation>
    </message>
    <message>
        <source>A drawing is of a kind that no tool here draws</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be copied</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Eine Datei lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>A file cannot be copied into the library</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Eine Datei lässt sich nicht in die Bibliothek kopieren</translation>
    </message>
    <message>
        <source>A file of this study is missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>Eine Datei dieser Studie fehlt</translation>
    </message>
    <message>
        <source>A folder is needed</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Es braucht einen Ordner</translation>
    </message>
    <message>
        <source>A label needs a word</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout has 1 to 5 rows and columns</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Eine Aufteilung hat 1 bis 5 Zeilen und Spalten</translation>
    </message>
    <message>
        <source>A layout has 1 to {MOST} rows and columns</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Eine Aufteilung hat 1 bis {MOST} Zeilen und Spalten</translation>
    </message>
    <message>
        <source>A line of the measurement has no length</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark has a point that is no number</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark holds no drawing</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark lies in another frame of reference than all pictures</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark lies on no picture</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark lies outside its picture</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A movie holds 8 bits only</source>
        <extracomment>viewer/exporters/gif.py</extracomment>
        <translation>Ein Film fasst nur 8 Bit</translation>
    </message>
    <message>
        <source>A peak needs a volume</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Ein Bild des Handbuchs fehlt</translation>
    </message>
    <message>
        <source>A picture or a volume is of one series</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the measurement is no number</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation>Ein Punkt der Messung ist keine Zahl</translation>
    </message>
    <message>
        <source>A protocol has a name</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Ein Protokoll hat kein „{name}“</translation>
    </message>
    <message>
        <source>A protocol needs a name</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Ein Protokoll braucht einen Namen</translation>
    </message>
    <message>
        <source>A range holds at least two pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Ein Bereich umfasst mindestens zwei Bilder</translation>
    </message>
    <message>
        <source>A rate lies between 0.01 and 240 frames a second; 0 is the file's</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Eine Rate liegt zwischen 0,01 und 240 Bildern je Sekunde; 0 ist die der Datei</translation>
    </message>
    <message>
        <source>A saved measurement is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Eine gesicherte Messung ist beschädigt und wird nicht gezeigt; sie bleibt in der Datei</translation>
    </message>
    <message>
        <source>A saved measurement is of a kind that this version does not know; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Eine gesicherte Messung ist von einer Art, die diese Version nicht kennt; sie bleibt in der Datei</translation>
    </message>
    <message>
        <source>A saved note on a study is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Eine gesicherte Notiz ist beschädigt und wird nicht gezeigt; sie bleibt in der Datei</translation>
    </message>
    <message>
        <source>A saved segment is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot needs the name of a picture file</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Ein Bildschirmfoto braucht den Namen einer Bilddatei</translation>
    </message>
    <message>
        <source>A segment does not lie on the pictures of this series</source>
        <extracomment>viewer/objects/structures_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment is combined with another one</source>
        <extracomment>viewer/actions/segment_combining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment needs a name</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segmentation holds at most 65,535 segments</source>
        <extracomment>viewer/objects/segmentation_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series cannot be laid over itself</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Eine Serie kann nicht über sich selbst liegen</translation>
    </message>
    <message>
        <source>A slab is 0 to {THICKEST_MM} mm thick</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Ein Slab ist 0 bis {THICKEST_MM} mm dick</translation>
    </message>
    <message>
        <source>A speed lies between 0.1 and 10 times that of the file</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Eine Geschwindigkeit liegt zwischen 0,1 und 10 mal der der Datei</translation>
    </message>
    <message>
        <source>A sphere has a radius of up to 500 mm</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn is made of degrees</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Eine Drehung besteht aus Grad</translation>
    </message>
    <message>
        <source>A viewport has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Ein Bildfeld hat kein „{name}“</translation>
    </message>
    <message>
        <source>A way needs a point</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is changed by up to {MOST_STEPS} steps</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>Eine Fensterung ändert sich um bis zu {MOST_STEPS} Schritte</translation>
    </message>
    <message>
        <source>A window is meant for a modality</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Eine Fensterung gilt einer Modalität</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Eine Fensterung braucht einen kurzen Namen</translation>
    </message>
    <message>
        <source>A zoom factor must be above 0</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Ein Zoomfaktor muss über 0 liegen</translation>
    </message>
    <message>
        <source>A {lower} has at least {least} points</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Add colours {name}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Farben {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Schlüsselbild hinzufügen</translation>
    </message>
    <message>
        <source>Add window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Fensterung {title} hinzufügen</translation>
    </message>
    <message>
        <source>Add {lower}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>{lower} hinzufügen</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>{title} hinzufügen</translation>
    </message>
    <message>
        <source>All is measured</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album needs a name and a search</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Ein Album braucht einen Namen und eine Suche</translation>
    </message>
    <message>
        <source>An opacity lies between 0 and 1</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Die Deckkraft liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>An outline along edges needs at least 3 points</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both marks lie in one study</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with red, green and blue in each line, ImageJ .lut, .pal, or JSON</source>
        <extracomment>viewer/display/lut_files.py</extracomment>
        <translation>CSV mit Rot, Grün und Blau je Zeile, ImageJ .lut, .pal oder JSON</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Protokoll „{name}“ ändern</translation>
    </message>
    <message>
        <source>Change rules of “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Regeln von „{name}“ ändern</translation>
    </message>
    <message>
        <source>Change window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Fensterung {title} ändern</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>{title} ändern</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Studie schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colours have no peak</source>
        <extracomment>viewer/actions/surroundings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Mit Voruntersuchung vergleichen</translation>
    </message>
    <message>
        <source>Copying files</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Dateien werden kopiert</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation>Pixel nach Fläche zählen</translation>
    </message>
    <message>
        <source>Count whole pixels</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>Punkt löschen</translation>
    </message>
    <message>
        <source>Delete album {name}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Album {name} löschen</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Alle Messungen löschen</translation>
    </message>
    <message>
        <source>Delete protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Protokoll „{name}“ löschen</translation>
    </message>
    <message>
        <source>Delete the note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Notiz zu einer Studie löschen</translation>
    </message>
    <message>
        <source>Delete window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Fensterung {title} löschen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Protokoll „{name}“ duplizieren</translation>
    </message>
    <message>
        <source>Empty viewport {value}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Bildfeld {value} leeren</translation>
    </message>
    <message>
        <source>Examining</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>Expected: expect NAME VALUE TOLERANCE</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Erwartet: expect NAME VALUE TOLERANCE</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Läsion verfolgen</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Nach „{name}“ hängen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung by “{name}”.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Gehängt nach „{name}“.</translation>
    </message>
    <message>
        <source>Import of corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Ecktext importiert</translation>
    </message>
    <message>
        <source>Import of keys</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Tasten importiert</translation>
    </message>
    <message>
        <source>Import of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Fensterungen importiert</translation>
    </message>
    <message>
        <source>Import protocol “{name}”</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Protokoll „{name}“ importieren</translation>
    </message>
    <message>
        <source>Interpolation {mode}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Interpolation {mode}</translation>
    </message>
    <message>
        <source>It is not known any more where the files of that study lie: open it from the library</source>
        <extracomment>viewer/actions/closing.py</extracomment>
        <translation>Wo die Dateien dieser Studie liegen, ist nicht mehr bekannt: öffnen Sie sie aus der Bibliothek</translation>
    </message>
    <message>
        <source>JPEG holds 8 bits only</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>JPEG fasst nur 8 Bit</translation>
    </message>
    <message>
        <source>K marks the picture that is shown</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>K markiert das gezeigte Bild</translation>
    </message>
    <message>
        <source>Keys and mouse as the profile has them</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Tasten und Maus wie im Profil</translation>
    </message>
    <message>
        <source>Keys of {title}</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Tasten von {title}</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Serie darüberlegen</translation>
    </message>
    <message>
        <source>Layout {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Aufteilung {rows} × {columns}</translation>
    </message>
    <message>
        <source>Line {number} cannot be read</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Zeile {number} ist nicht lesbar</translation>
    </message>
    <message>
        <source>Line {number}: there is no action “{word}”</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Zeile {number}: es gibt keine Aktion „{word}“</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Zeile {number}: {message}</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Alles verknüpfen</translation>
    </message>
    <message>
        <source>Link lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Markierungen laden</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Looking for a prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Suche nach Voruntersuchung</translation>
    </message>
    <message>
        <source>Making the demo studies</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Demostudien werden erzeugt</translation>
    </message>
    <message>
        <source>Making the test pattern</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>Testbild wird erzeugt</translation>
    </message>
    <message>
        <source>Measurements are not saved</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation>Messungen werden nicht gesichert</translation>
    </message>
    <message>
        <source>Measurements cannot be saved as that</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge stacks of {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Stapel von {name} zusammenführen</translation>
    </message>
    <message>
        <source>Merged series are not kept</source>
        <extracomment>viewer/state/saver.py</extracomment>
        <translation>Zusammengeführte Serien werden nicht behalten</translation>
    </message>
    <message>
        <source>Mouse buttons</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Maustasten</translation>
    </message>
    <message>
        <source>Move protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Protokoll „{name}“ verschieben</translation>
    </message>
    <message>
        <source>Move text</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Move {lower}</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ball of 1 ml lies in the volume here</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hanging protocol fits this study</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Kein Hängeprotokoll passt zu dieser Studie</translation>
    </message>
    <message>
        <source>No length can be measured here</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>Hier lässt sich keine Länge messen</translation>
    </message>
    <message>
        <source>No lesion is followed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement has {name} {value} ± {tolerance}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Keine Messung hat {name} {value} ± {tolerance}</translation>
    </message>
    <message>
        <source>No measurement is hidden</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement is selected</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Es ist keine Messung gewählt</translation>
    </message>
    <message>
        <source>No measurement was copied</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measuring protocol is followed</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other study is open</source>
        <extracomment>viewer/actions/tabs.py</extracomment>
        <translation>Keine andere Studie ist offen</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No picture has such a window</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>Kein Bild hat eine solche Fensterung</translation>
    </message>
    <message>
        <source>No presentation state is applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Es ist kein Presentation State angewandt</translation>
    </message>
    <message>
        <source>No presentation state of this series can be applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Kein Presentation State dieser Serie ist anwendbar</translation>
    </message>
    <message>
        <source>No preset lies on key {digit} for {value}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Auf Taste {digit} liegt keine Vorgabe für {value}</translation>
    </message>
    <message>
        <source>No prior holds a series like this one</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Keine Voruntersuchung enthält eine Serie wie diese</translation>
    </message>
    <message>
        <source>No region is selected</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment is chosen</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment is chosen on these pictures</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series are tied</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Keine Serien sind gekoppelt</translation>
    </message>
    <message>
        <source>No series is shown in the active viewport</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series lies over the active pictures</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Über den aktiven Bildern liegt keine Serie</translation>
    </message>
    <message>
        <source>No study is shown in the active viewport</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Im aktiven Bildfeld wird keine Studie gezeigt</translation>
    </message>
    <message>
        <source>No time can be measured here</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No velocity can be measured here</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all points are set</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>Not enough memory for 3D</source>
        <extracomment>viewer/ui/render_thread.py</extracomment>
        <translation>Nicht genug Speicher für 3D</translation>
    </message>
    <message>
        <source>Note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Notiz zu einer Studie</translation>
    </message>
    <message>
        <source>Nothing is shown that a protocol could hang</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Es wird nichts gezeigt, was ein Protokoll hängen könnte</translation>
    </message>
    <message>
        <source>Nothing that can be shown was found</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>Nichts gefunden, was sich zeigen lässt</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured by this protocol in the open studies</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One viewport</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Ein Bildfeld</translation>
    </message>
    <message>
        <source>Only acquired pictures can be tiled</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Nur aufgenommene Bilder lassen sich kacheln</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Overlays der Datei</translation>
    </message>
    <message>
        <source>Pasted at the same pixels: the two series share no place in the patient</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pictures in colour have no values to grow by</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in colour have no window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Farbbilder haben keine Fensterung</translation>
    </message>
    <message>
        <source>Pictures that make no volume are filled each by itself</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation states are for acquired pictures</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Presentation States gelten aufgenommenen Bildern</translation>
    </message>
    <message>
        <source>PresentationPixelMagnificationRatio</source>
        <extracomment>viewer/dicom/presentation_graphics.py</extracomment>
        <translation>PresentationPixelMagnificationRatio</translation>
    </message>
    <message>
        <source>Protocol “{name}” has {count} {value}</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read segments</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>Segmente lesen</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading reports</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files are forgotten</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Zuletzt geöffnete Dateien sind vergessen</translation>
    </message>
    <message>
        <source>Redone: {redo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Wiederholt: {redo}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Remove colours {lut}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Farben {lut} entfernen</translation>
    </message>
    <message>
        <source>Remove key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Schlüsselbild entfernen</translation>
    </message>
    <message>
        <source>Remove study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Studie aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Protokoll „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Mitgelieferte Protokolle wiederherstellen</translation>
    </message>
    <message>
        <source>Save album {short}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Album {short} sichern</translation>
    </message>
    <message>
        <source>Save protocol “{title}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Protokoll „{title}“ sichern</translation>
    </message>
    <message>
        <source>Saved as “{title}”: studies like this one hang so from now on.</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Als „{title}“ gesichert: ähnliche Studien hängen von nun an so.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Saving a table</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving measurements</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to save</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Sagen, wohin gesichert wird</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>viewer/actions/second.py</extracomment>
        <translation>Zweites Fenster</translation>
    </message>
    <message>
        <source>Segments are not saved</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as at first</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Einstellungen wie am Anfang</translation>
    </message>
    <message>
        <source>Settings were as at first already</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Die Einstellungen waren schon wie am Anfang</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation>Ausgeblendete Messungen zeigen</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation>Segmente zeigen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Show {name} in viewport {number}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>{name} in Bildfeld {number} zeigen</translation>
    </message>
    <message>
        <source>Slab {slab_mm} mm</source>
        <extracomment>viewer/ui/wheel.py</extracomment>
        <translation>Slab {slab_mm} mm</translation>
    </message>
    <message>
        <source>Slabs need a reformatted plane</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Slabs brauchen eine rekonstruierte Ebene</translation>
    </message>
    <message>
        <source>Smooth {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>{name} teilen</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Durchblick</translation>
    </message>
    <message>
        <source>Star {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>{what} mit Stern</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Zustand der Läsion</translation>
    </message>
    <message>
        <source>Structures need pictures with a place in the patient</source>
        <extracomment>viewer/objects/structures_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces are smoothed over up to {MOST_SMOOTH_MM} mm</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap viewports</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Bildfelder tauschen</translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>„{name}“ ausschalten</translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>„{name}“ einschalten</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Serie abnehmen</translation>
    </message>
    <message>
        <source>Take the star off {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Stern entfernen: {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text on other pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Text auf anderen Bildern</translation>
    </message>
    <message>
        <source>Text on pictures as it came</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Text auf Bildern wie am Anfang</translation>
    </message>
    <message>
        <source>Text on pictures: {value}</source>
        <extracomment>viewer/actions/switches.py</extracomment>
        <translation>Text auf Bildern: {value}</translation>
    </message>
    <message>
        <source>Text on {modality} pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Text auf {modality}-Bildern</translation>
    </message>
    <message>
        <source>That disc is not in any more</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>Diese Disc ist nicht mehr eingelegt</translation>
    </message>
    <message>
        <source>That is no length to calibrate by</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lesion has a mark in this study already</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That measurement does not exist any more</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Diese Messung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>That segment does not exist any more</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That study is not open</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Diese Studie ist nicht offen</translation>
    </message>
    <message>
        <source>The brush has a radius of {LEAST_MM} to {MOST_MM} mm</source>
        <extracomment>viewer/actions/segment_tools.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration line has no length</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheat sheet is saved</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Die Tastenübersicht ist gesichert</translation>
    </message>
    <message>
        <source>The chosen segment belongs to another series</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen segment lies in another space than these pictures</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen tool measures nothing</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>Das gewählte Werkzeug misst nichts</translation>
    </message>
    <message>
        <source>The circle is too large for a peak</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corner text is exported</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Der Ecktext ist exportiert</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Die Datenbank ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The database cannot take this</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Die Datenbank nimmt das nicht an</translation>
    </message>
    <message>
        <source>The demo studies could not be written</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>Die Demostudien ließen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The disc has a radius of 0.5 to 1000 pixels</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Der Datenträger ist voll: {what} nicht gesichert</translation>
    </message>
    <message>
        <source>The elements cannot be read</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Die Elemente sind nicht lesbar</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>viewer/actions/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Die Datei war nicht lesbar</translation>
    </message>
    <message>
        <source>The file could not be read as a colour table</source>
        <extracomment>viewer/display/lut_files.py</extracomment>
        <translation>Die Datei war nicht als Farbtabelle zu lesen</translation>
    </message>
    <message>
        <source>The file could not be read as corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Die Datei war nicht als Ecktext zu lesen</translation>
    </message>
    <message>
        <source>The file could not be read as window presets</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Die Datei war nicht als Fenstervorgaben zu lesen</translation>
    </message>
    <message>
        <source>The file has no window {number}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Die Datei hat keine Fensterung {number}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The file is too large for this disk: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Die Datei ist zu groß für diesen Datenträger: {what} nicht gesichert</translation>
    </message>
    <message>
        <source>The file is too long</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>Die Datei ist zu lang</translation>
    </message>
    <message>
        <source>The file manager does not answer</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>Der Dateimanager antwortet nicht</translation>
    </message>
    <message>
        <source>The file of hanging protocols cannot be read</source>
        <extracomment>viewer/hanging/exchange.py</extracomment>
        <translation>Die Datei der Hängeprotokolle ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file of saved measurements can only be read: {why}. New measurements will not be saved.</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Die Datei der Messungen ist nur lesbar: {why}. Neue Messungen werden nicht gesichert.</translation>
    </message>
    <message>
        <source>The file of saved measurements was damaged. {count} measurements{notes} could be read and were kept; the damaged file was kept as {name}</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Die Datei der Messungen war beschädigt. {count} Messungen{notes} waren lesbar und sind erhalten; die beschädigte Datei liegt als {name} bereit</translation>
    </message>
    <message>
        <source>The files of this study are not known any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Die Dateien dieser Studie sind nicht mehr bekannt</translation>
    </message>
    <message>
        <source>The files of this study are not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Die Dateien dieser Studie sind nicht mehr da</translation>
    </message>
    <message>
        <source>The folder does not exist: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Den Ordner gibt es nicht: {what} nicht gesichert</translation>
    </message>
    <message>
        <source>The folder holds too many copies already</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Der Ordner enthält schon zu viele Kopien</translation>
    </message>
    <message>
        <source>The hanging protocol shows nothing</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>Das Hängeprotokoll zeigt nichts</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept</source>
        <extracomment>viewer/state/protocol_file.py</extracomment>
        <translation>Die Hängeprotokolle lassen sich nicht behalten</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept so</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Die Hängeprotokolle lassen sich so nicht behalten</translation>
    </message>
    <message>
        <source>The keys are exported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Die Tasten sind exportiert</translation>
    </message>
    <message>
        <source>The keys are imported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Die Tasten sind importiert</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Die Tasten sind nicht lesbar</translation>
    </message>
    <message>
        <source>The keys in {name} cannot be read</source>
        <extracomment>viewer/actions/key_profiles.py</extracomment>
        <translation>Die Tasten in {name} sind nicht lesbar</translation>
    </message>
    <message>
        <source>The library holds a prior of {date}: “Compare with prior” shows it.</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Die Bibliothek hat eine Voruntersuchung vom {date}: „Mit Voruntersuchung vergleichen“ zeigt sie.</translation>
    </message>
    <message>
        <source>The library holds no {kind} of that UID</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “{name}” cannot be {value}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Grenze „{name}“ kann nicht {value} sein</translation>
    </message>
    <message>
        <source>The limit “{name}” is {value} from the next start on</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>Die Grenze „{name}“ ist ab dem nächsten Start {value}</translation>
    </message>
    <message>
        <source>The line lies between 0 (left) and 1 (right)</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Die Linie liegt zwischen 0 (links) und 1 (rechts)</translation>
    </message>
    <message>
        <source>The log is on the clipboard, as Python</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnifier enlarges {LEAST} to {MOST} times</source>
        <extracomment>viewer/actions/magnifying.py</extracomment>
        <translation>Die Lupe vergrößert {LEAST}- bis {MOST}-fach</translation>
    </message>
    <message>
        <source>The manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Das Handbuch fehlt</translation>
    </message>
    <message>
        <source>The manual is saved</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Das Handbuch ist gesichert</translation>
    </message>
    <message>
        <source>The measurement cannot be pasted here</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement cannot be shown</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>Die Messung lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The measurement is locked</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was recorded without a place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements are not copied beside the study</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measuring protocol cannot be read</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measuring protocols cannot be kept</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object holds no segment</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects cannot be read</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opacity goes from 0 to 100 percent</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be decoded</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>Das Bild lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>Das Bild lässt sich nicht dekodieren ({name})</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({syntax_name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>Das Bild lässt sich nicht dekodieren ({syntax_name})</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>Das Bild lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The picture has no place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>Das Bild fehlt</translation>
    </message>
    <message>
        <source>The picture is still being read</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>Das Bild wird noch gelesen</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>Das Bild ist zu groß</translation>
    </message>
    <message>
        <source>The picture is too large for JPEG</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>Das Bild ist zu groß für JPEG</translation>
    </message>
    <message>
        <source>The picture of this measurement is not open</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Das Bild dieser Messung ist nicht offen</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/api/replaying.py</extracomment>
        <translation>Das Bild dieser Messung ist nicht da</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Die Bilder sind verschieden groß</translation>
    </message>
    <message>
        <source>The place lies in no picture of this series</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point lies outside of the volume</source>
        <extracomment>viewer/actions/surroundings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points do not lie in one ultrasound region</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>Die Punkte liegen nicht in einer Ultraschallregion</translation>
    </message>
    <message>
        <source>The points of this kind are fixed: {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state is not open any more</source>
        <extracomment>viewer/actions/presentations.py</extracomment>
        <translation>Der Presentation State ist nicht mehr offen</translation>
    </message>
    <message>
        <source>The presentation state was not read</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Der Presentation State wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The preset file {file} is not valid</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>Die Vorgabendatei {file} ist nicht gültig</translation>
    </message>
    <message>
        <source>The program's own folder cannot be made</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>Der Ordner des Programms lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The protocols cannot be read</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Die Protokolle sind nicht lesbar</translation>
    </message>
    <message>
        <source>The ratio cannot be told</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies beside the picture</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>Die Region liegt neben dem Bild</translation>
    </message>
    <message>
        <source>The report cannot be read</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not open any more</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screenshot cannot be written</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Das Bildschirmfoto ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The series is no volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>Die Serie ist kein Volumen</translation>
    </message>
    <message>
        <source>The series of this segment is not open</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be restored</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>Die Sitzung lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{text}”</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>Die Einstellung „{name}“ kann nicht „{text}“ sein</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot have that value</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Einstellung „{name}“ kann diesen Wert nicht haben</translation>
    </message>
    <message>
        <source>The setting “{name}” had a value that will not do; the usual one is used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Einstellung „{name}“ hatte einen ungültigen Wert; der übliche gilt</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Einstellungen sind beschädigt; die üblichen gelten</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>Die Einstellungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Einstellungen sind nicht lesbar; die üblichen gelten</translation>
    </message>
    <message>
        <source>The settings cannot be written; they hold until the program ends</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Einstellungen lassen sich nicht schreiben; sie gelten bis zum Programmende</translation>
    </message>
    <message>
        <source>The settings were damaged; they were kept as {name}, and the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Die Einstellungen waren beschädigt; sie wurden als {name} aufgehoben, und die üblichen gelten</translation>
    </message>
    <message>
        <source>The settings were exported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Die Einstellungen wurden exportiert</translation>
    </message>
    <message>
        <source>The settings were imported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Die Einstellungen wurden importiert</translation>
    </message>
    <message>
        <source>The stacks of this series are merged already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Die Stapel dieser Serie sind schon zusammengeführt</translation>
    </message>
    <message>
        <source>The stacks of this series are not merged</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Die Stapel dieser Serie sind nicht zusammengeführt</translation>
    </message>
    <message>
        <source>The story cannot be read</source>
        <extracomment>viewer/app.py</extracomment>
        <translation>Das Skript ist nicht lesbar</translation>
    </message>
    <message>
        <source>The structures have too many points</source>
        <extracomment>viewer/objects/structure_contours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study does not hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Die Studie hängt nicht nach „{name}“</translation>
    </message>
    <message>
        <source>The study does not hang in this way</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Die Studie hängt nicht auf diese Weise</translation>
    </message>
    <message>
        <source>The study has no object with marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no structured report</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table needs a name</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the standard cannot be read</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Die Tabellen des Standards sind nicht lesbar</translation>
    </message>
    <message>
        <source>The test pattern cannot have this size</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>Das Testbild kann nicht so groß sein</translation>
    </message>
    <message>
        <source>The three points lie on one line</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uptake (SUV) of this series is not known</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Die Anreicherung (SUV) dieser Serie ist nicht bekannt</translation>
    </message>
    <message>
        <source>The values of this series are being read</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this series can be read in one way only</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Die Werte dieser Serie sind nur auf eine Art lesbar</translation>
    </message>
    <message>
        <source>The viewport is empty already</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Das Bildfeld ist schon leer</translation>
    </message>
    <message>
        <source>The volume cannot be loaded</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>Das Volumen lässt sich nicht laden</translation>
    </message>
    <message>
        <source>The volume is still being built</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Das Volumen wird noch aufgebaut</translation>
    </message>
    <message>
        <source>The wheel cannot do “{what}”</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Das Rad kann „{what}“ nicht</translation>
    </message>
    <message>
        <source>The width of a window must be above 0</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>Die Breite eines Fensters muss über 0 liegen</translation>
    </message>
    <message>
        <source>The window “{title}” is not meant for {value} pictures</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Die Fensterung „{title}“ ist nicht für {value}-Bilder gedacht</translation>
    </message>
    <message>
        <source>The windows are exported</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Die Fensterungen sind exportiert</translation>
    </message>
    <message>
        <source>The {what} could not be saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Konnte nicht gesichert werden: {what}</translation>
    </message>
    <message>
        <source>The {what} was not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Nicht gesichert: {what}</translation>
    </message>
    <message>
        <source>There are no further pages</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Es gibt keine weiteren Seiten</translation>
    </message>
    <message>
        <source>There are no measurements in the open studies</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several series</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many hanging protocols</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Es gibt zu viele Hängeprotokolle</translation>
    </message>
    <message>
        <source>There are too many measuring protocols</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {MOST_RULES} rules already</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Es gibt schon {MOST_RULES} Regeln</translation>
    </message>
    <message>
        <source>There can be no such text on pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Einen solchen Text auf Bildern kann es nicht geben</translation>
    </message>
    <message>
        <source>There can be no such window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Eine solche Fensterung kann es nicht geben</translation>
    </message>
    <message>
        <source>There can be {MOST} colour tables of your own</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Es kann {MOST} eigene Farbtabellen geben</translation>
    </message>
    <message>
        <source>There can be {MOST} windows of your own</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Es kann {MOST} eigene Fensterungen geben</translation>
    </message>
    <message>
        <source>There is no 3D preset named {preset}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>Es gibt keine 3D-Vorgabe namens {preset}</translation>
    </message>
    <message>
        <source>There is no 3D preset “{name}”</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Es gibt keine 3D-Vorgabe „{name}“</translation>
    </message>
    <message>
        <source>There is no action “{action_id}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>Es gibt keine Aktion „{action_id}“</translation>
    </message>
    <message>
        <source>There is no action “{action}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Es gibt keine Aktion „{action}“</translation>
    </message>
    <message>
        <source>There is no album “{name}”</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Es gibt kein Album „{name}“</translation>
    </message>
    <message>
        <source>There is no album “{name}” of your own</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Es gibt kein eigenes Album „{name}“</translation>
    </message>
    <message>
        <source>There is no change {changes}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Es gibt keine Änderung {changes}</translation>
    </message>
    <message>
        <source>There is no circle through these points</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clipboard</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no colour table named {name}</source>
        <extracomment>viewer/display/colour.py</extracomment>
        <translation>Es gibt keine Farbtabelle namens {name}</translation>
    </message>
    <message>
        <source>There is no colour table of your own called “{lut}”</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Es gibt keine eigene Farbtabelle „{lut}“</translation>
    </message>
    <message>
        <source>There is no colour table “{lut}”</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Es gibt keine Farbtabelle „{lut}“</translation>
    </message>
    <message>
        <source>There is no demo study named {value}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>Es gibt keine Demostudie namens {value}</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>Es gibt keine frühere Sitzung</translation>
    </message>
    <message>
        <source>There is no element “{tag}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Es gibt kein Element „{tag}“</translation>
    </message>
    <message>
        <source>There is no field or element “{name}”</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Es gibt kein Feld oder Element „{name}“</translation>
    </message>
    <message>
        <source>There is no format “{format}”</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hanging protocol “{name}”</source>
        <extracomment>viewer/actions/protocols.py</extracomment>
        <translation>Es gibt kein Hängeprotokoll „{name}“</translation>
    </message>
    <message>
        <source>There is no key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Es gibt kein Schlüsselbild</translation>
    </message>
    <message>
        <source>There is no key profile “{profile}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Es gibt kein Tastenprofil „{profile}“</translation>
    </message>
    <message>
        <source>There is no library</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Es gibt keine Bibliothek</translation>
    </message>
    <message>
        <source>There is no limit “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Es gibt keine Grenze „{name}“</translation>
    </message>
    <message>
        <source>There is no line “{line}” in that corner</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>In dieser Ecke gibt es keine Zeile „{line}“</translation>
    </message>
    <message>
        <source>There is no measurement on this picture</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>Auf diesem Bild ist keine Messung</translation>
    </message>
    <message>
        <source>There is no measurement “{kind}”</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Es gibt keine Messung „{kind}“</translation>
    </message>
    <message>
        <source>There is no measuring protocol “{name}”</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open series “{other}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Es ist keine Serie „{other}“ offen</translation>
    </message>
    <message>
        <source>There is no open series “{stack}”</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Es ist keine Serie „{stack}“ offen</translation>
    </message>
    <message>
        <source>There is no other picture of this place</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other series to look into</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Es gibt keine andere Serie zum Durchblicken</translation>
    </message>
    <message>
        <source>There is no picture beyond this one</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the active viewport</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Im aktiven Bildfeld ist kein Bild</translation>
    </message>
    <message>
        <source>There is no picture to save</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Es gibt kein Bild zum Sichern</translation>
    </message>
    <message>
        <source>There is no picture {frame}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {index}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Es gibt kein Bild {index}</translation>
    </message>
    <message>
        <source>There is no plane named {name}</source>
        <extracomment>viewer/volume/planes.py</extracomment>
        <translation>Es gibt keine Ebene namens {name}</translation>
    </message>
    <message>
        <source>There is no point {number}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no presentation state for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Es gibt keinen Presentation State für diese Serie</translation>
    </message>
    <message>
        <source>There is no presentation state “{name}” for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Es gibt keinen Presentation State „{name}“ für diese Serie</translation>
    </message>
    <message>
        <source>There is no prior study of this patient</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Es gibt keine Voruntersuchung dieses Patienten</translation>
    </message>
    <message>
        <source>There is no prior study of this patient among the open ones</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Unter den offenen Studien ist keine Voruntersuchung dieses Patienten</translation>
    </message>
    <message>
        <source>There is no range from {first} to {last}</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Es gibt keinen Bereich von {first} bis {last}</translation>
    </message>
    <message>
        <source>There is no rule on “{term}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Es gibt keine Regel zu „{term}“</translation>
    </message>
    <message>
        <source>There is no rule {value}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Es gibt keine Regel {value}</translation>
    </message>
    <message>
        <source>There is no segment on the active series</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment to write</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series in the active viewport</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Im aktiven Bildfeld ist keine Serie</translation>
    </message>
    <message>
        <source>There is no series {which}</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Es gibt keine Einstellung „{name}“</translation>
    </message>
    <message>
        <source>There is no slice to fill in</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such object in the study, and no such file</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such series in this study</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value at this place</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view named {name}</source>
        <extracomment>viewer/scene3d/camera.py</extracomment>
        <translation>Es gibt keine Ansicht namens {name}</translation>
    </message>
    <message>
        <source>There is no viewport with more than one picture</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Kein Bildfeld hat mehr als ein Bild</translation>
    </message>
    <message>
        <source>There is no viewport {index}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Es gibt kein Bildfeld {index}</translation>
    </message>
    <message>
        <source>There is no viewport {place}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Es gibt kein Bildfeld {place}</translation>
    </message>
    <message>
        <source>There is no viewport {slot}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Es gibt kein Bildfeld {slot}</translation>
    </message>
    <message>
        <source>There is no volume in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Im aktiven Bildfeld ist kein Volumen</translation>
    </message>
    <message>
        <source>There is no window preset “{name}”</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Es gibt keine Fenstervorgabe „{name}“</translation>
    </message>
    <message>
        <source>There is nothing to film in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Im aktiven Bildfeld gibt es nichts zu filmen</translation>
    </message>
    <message>
        <source>There is nothing to record</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tie</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Es gibt nichts zu koppeln</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one picture to play</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Es gibt nur ein Bild zum Abspielen</translation>
    </message>
    <message>
        <source>There is only one picture to tile</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Es gibt nur ein Bild zum Kacheln</translation>
    </message>
    <message>
        <source>These are no points</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hanging protocols are of another version</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Diese Hängeprotokolle sind von einer anderen Version</translation>
    </message>
    <message>
        <source>These pictures cannot be painted on</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures have no place in the patient</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pictures make no volume</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These segments are here already</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These segments lie on several series</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These series cannot be laid over each other</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>Diese Serien lassen sich nicht übereinanderlegen</translation>
    </message>
    <message>
        <source>These structures do not belong to the pictures that are open</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no keys of Hounsfield</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Diese Datei enthält keine Tasten von Hounsfield</translation>
    </message>
    <message>
        <source>This file holds no settings of Hounsfield</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>Diese Datei enthält keine Einstellungen von Hounsfield</translation>
    </message>
    <message>
        <source>This file of hanging protocols is not valid</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Diese Datei mit Hängeprotokollen ist nicht gültig</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>In diesen Ordner kann nicht geschrieben werden: {what} nicht gesichert</translation>
    </message>
    <message>
        <source>This format holds one picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Dieses Format fasst ein Bild</translation>
    </message>
    <message>
        <source>This is no file of hanging protocols</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Das ist keine Datei mit Hängeprotokollen</translation>
    </message>
    <message>
        <source>This is no hanging protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>Das ist kein Hängeprotokoll</translation>
    </message>
    <message>
        <source>This is no measuring protocol</source>
        <extracomment>viewer/measure/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no point of a patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Das ist kein Punkt im Patienten</translation>
    </message>
    <message>
        <source>This kind cannot be pushed: {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark cannot calibrate</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement is locked</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measuring protocol is of another version</source>
        <extracomment>viewer/measure/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the window</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Dazu braucht es das Fenster</translation>
    </message>
    <message>
        <source>This object is no segmentation</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no position in the patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Dieses Bild hat keine Position im Patienten</translation>
    </message>
    <message>
        <source>This picture needs no calibration</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place lies beside the picture</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This presentation state cannot be applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Dieser Presentation State ist nicht anwendbar</translation>
    </message>
    <message>
        <source>This region is locked</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This segmentation does not belong to the pictures that are open</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series does not change with time</source>
        <extracomment>viewer/actions/movies.py</extracomment>
        <translation>Diese Serie ändert sich nicht mit der Zeit</translation>
    </message>
    <message>
        <source>This series has no phases</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>Diese Serie hat keine Phasen</translation>
    </message>
    <message>
        <source>This series holds no pictures</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Diese Serie enthält keine Bilder</translation>
    </message>
    <message>
        <source>This series holds no volume to segment</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series is not a volume</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Diese Serie ist kein Volumen</translation>
    </message>
    <message>
        <source>This series is one stack already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Diese Serie ist schon ein Stapel</translation>
    </message>
    <message>
        <source>This session is being restored in another window</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>Diese Sitzung wird in einem anderen Fenster wiederhergestellt</translation>
    </message>
    <message>
        <source>This setting holds from the next start on</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Diese Einstellung gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>This study holds no segmentation and no structures</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Serien koppeln</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Serie kacheln</translation>
    </message>
    <message>
        <source>Tile {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Kacheln {rows} × {columns}</translation>
    </message>
    <message>
        <source>Turn page</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Umblättern</translation>
    </message>
    <message>
        <source>Undone: {undo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Rückgängig: {undo}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Unlink everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Alle Verknüpfungen lösen</translation>
    </message>
    <message>
        <source>Unlink lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Untie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Kopplung der Serien lösen</translation>
    </message>
    <message>
        <source>Values cannot be read as {name} here</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values cannot be read as “{name}” here</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Werte sind hier nicht als „{name}“ lesbar</translation>
    </message>
    <message>
        <source>Values differ by 0 or more</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {title}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Werte: {title}</translation>
    </message>
    <message>
        <source>What is open is not kept for the next start</source>
        <extracomment>viewer/state/session_writer.py</extracomment>
        <translation>Was offen ist, wird nicht für den nächsten Start behalten</translation>
    </message>
    <message>
        <source>Where to is not said</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Es fehlt, wohin</translation>
    </message>
    <message>
        <source>Window {title}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Fensterung {title}</translation>
    </message>
    <message>
        <source>Windows as they came</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Fensterungen wie am Anfang</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>In {name} geschrieben.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}, {count} measurements</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/ui/wheel.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a ball reaches through several slices</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a broken link</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>eine tote Verknüpfung</translation>
    </message>
    <message>
        <source>a curve over time needs several</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a greyscale state holds nothing of colour pictures</source>
        <extracomment>viewer/objects/state_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a picture of {columns} x {rows} pixels is declared, more than can be shown</source>
        <extracomment>viewer/dicom/pixel_info.py</extracomment>
        <translation>angegeben ist ein Bild von {columns} x {rows} Pixeln, mehr als sich zeigen lässt</translation>
    </message>
    <message>
        <source>a position lies beyond any picture</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>eine Position liegt außerhalb jedes Bildes</translation>
    </message>
    <message>
        <source>a second file of the same name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>eine zweite Datei desselben Namens im ZIP</translation>
    </message>
    <message>
        <source>a slice has another size</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>eine Schicht hat eine andere Größe</translation>
    </message>
    <message>
        <source>a slice is cut short</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>eine Schicht ist unvollständig</translation>
    </message>
    <message>
        <source>a slice is missing in its file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>eine Schicht fehlt in ihrer Datei</translation>
    </message>
    <message>
        <source>a video of {samples} samples a pixel</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>ein Video mit {samples} Abtastwerten je Pixel</translation>
    </message>
    <message>
        <source>a way of compressing that is not opened: unpack the ZIP, and open the folder</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>eine Kompression, die nicht geöffnet wird: das ZIP entpacken und den Ordner öffnen</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>all series of the study are shown, or can be</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>alle Serien der Studie werden gezeigt oder können es</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ein Archiv in einem Archiv wird nicht geöffnet</translation>
    </message>
    <message>
        <source>an edge of the rectangle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>eine Kante des Rechtecks fehlt</translation>
    </message>
    <message>
        <source>an element holds {count} values</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>ein Element enthält {count} Werte</translation>
    </message>
    <message>
        <source>an element is named by its keyword: StudyComments</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>ein Element wird mit seinem Schlüsselwort genannt: StudyComments</translation>
    </message>
    <message>
        <source>an object holds those of one</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both above 0 cd/m2</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>beide über 0 cd/m2</translation>
    </message>
    <message>
        <source>both of its ends lie on one point</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre or radius of the circle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>Mittelpunkt oder Radius des Kreises fehlt</translation>
    </message>
    <message>
        <source>cheat sheet</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>check the name</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>den Namen prüfen</translation>
    </message>
    <message>
        <source>check the rights of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>die Rechte ihres Ordners prüfen</translation>
    </message>
    <message>
        <source>check the rights of the file and of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>die Rechte der Datei und ihres Ordners prüfen</translation>
    </message>
    <message>
        <source>choose Length, Angle, Ellipse or Rectangle first</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>zuerst Länge, Winkel, Ellipse oder Rechteck wählen</translation>
    </message>
    <message>
        <source>choose PNG or TIFF</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>PNG oder TIFF wählen</translation>
    </message>
    <message>
        <source>choose a cine or a 4D series</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a series in the active viewport</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>eine Serie im aktiven Bildfeld wählen</translation>
    </message>
    <message>
        <source>choose a stack of parallel slices with even gaps</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>einen Stapel paralleler Schichten mit gleichen Abständen wählen</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>einen anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>choose another folder with --home or {VARIABLE}</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>einen anderen Ordner mit --home oder {VARIABLE} wählen</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>choose one by its number or UID</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {join}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>eines davon wählen: {join}</translation>
    </message>
    <message>
        <source>choose one of: {join}</source>
        <extracomment>viewer/display/colour.py</extracomment>
        <translation>eines davon wählen: {join}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>eines davon wählen: {names}</translation>
    </message>
    <message>
        <source>choose one on the page Objects</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one with Measure by protocol</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose or make one of this series</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose pixels</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose target, non-target or new for a measurement first</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the MPR layout</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>die MPR-Aufteilung wählen</translation>
    </message>
    <message>
        <source>choose the lesion in an earlier or later study</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose two of one series</source>
        <extracomment>viewer/actions/segment_combining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click a part of it</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other studies</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>andere Studien schließen</translation>
    </message>
    <message>
        <source>close other studies or programs</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>andere Studien oder Programme schließen</translation>
    </message>
    <message>
        <source>corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Ecktext</translation>
    </message>
    <message>
        <source>correct or remove the file</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>die Datei berichtigen oder entfernen</translation>
    </message>
    <message>
        <source>damaged: an element without a value representation</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>beschädigt: ein Element ohne Value Representation</translation>
    </message>
    <message>
        <source>damaged: an item outside any sequence</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>beschädigt: ein Item außerhalb einer Sequenz</translation>
    </message>
    <message>
        <source>damaged: it asks for more memory than there is</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>beschädigt: sie verlangt mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>damaged: it cannot be read</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>beschädigt: sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>damaged: it ends within its first elements</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>beschädigt: sie endet in ihren ersten Elementen</translation>
    </message>
    <message>
        <source>damaged: it has no name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>beschädigt: sie hat keinen Namen im ZIP</translation>
    </message>
    <message>
        <source>damaged: it holds no element that can be read</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>beschädigt: kein lesbares Element</translation>
    </message>
    <message>
        <source>damaged: it is called DICOMDIR, but lists no files</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>beschädigt: sie heißt DICOMDIR, nennt aber keine Dateien</translation>
    </message>
    <message>
        <source>damaged: its compressed data set cannot be read</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>beschädigt: ihr komprimierter Datensatz ist nicht lesbar</translation>
    </message>
    <message>
        <source>damaged: sequences are nested too deeply</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>beschädigt: Sequenzen sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>damaged: the ZIP cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>beschädigt: das ZIP ist nicht lesbar</translation>
    </message>
    <message>
        <source>damaged: the ZIP member cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>beschädigt: die Datei im ZIP ist nicht lesbar</translation>
    </message>
    <message>
        <source>decoding it takes too long</source>
        <extracomment>viewer/jobs/decode_process.py</extracomment>
        <translation>das Dekodieren dauert zu lange</translation>
    </message>
    <message>
        <source>delete it by hand</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>von Hand löschen</translation>
    </message>
    <message>
        <source>delete some, or export them to files</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete them first to read them anew</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag a series of it into a viewport</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>eine ihrer Serien in ein Bildfeld ziehen</translation>
    </message>
    <message>
        <source>draw both within one region</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it again</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation>noch einmal zeichnen</translation>
    </message>
    <message>
        <source>draw it around one lesion</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw one of them</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted: a password is needed</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>verschlüsselt: ein Passwort ist nötig</translation>
    </message>
    <message>
        <source>end the name in .{join}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the name in {join}</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a digit from 3 to 9, or nothing</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>erwartet: eine Ziffer von 3 bis 9, oder nichts</translation>
    </message>
    <message>
        <source>expected a key as D, Ctrl+Shift+Z, F5 or PgUp</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>erwartet: eine Taste wie D, Ctrl+Shift+Z, F5 oder PgUp</translation>
    </message>
    <message>
        <source>expected a name, or #rrggbb</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 0 on</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>erwartet: eine Zahl ab 0</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>erwartet: eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>expected a whole number from {value} to {value2}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>erwartet: eine ganze Zahl von {value} bis {value2}</translation>
    </message>
    <message>
        <source>expected an action and its arguments: view.go index=1</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>erwartet: eine Aktion und ihre Argumente: view.go index=1</translation>
    </message>
    <message>
        <source>expected as Liver, or SCT 10200004</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected millimetres up to {FARTHEST_MM}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>erwartet: Millimeter bis {FARTHEST_MM}</translation>
    </message>
    <message>
        <source>expected numbers up to {LARGEST}</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>erwartet: Zahlen bis {LARGEST}</translation>
    </message>
    <message>
        <source>expected numbers up to {MOST_DEGREES}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>erwartet: Zahlen bis {MOST_DEGREES}</translation>
    </message>
    <message>
        <source>expected one of {expected}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>erwartet: eines von {expected}</translation>
    </message>
    <message>
        <source>expected one of {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>erwartet: eines von {join}</translation>
    </message>
    <message>
        <source>expected rows of (x, y, z) in mm</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected rows of {expected}</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected rows x columns, as 2x2, or {join}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>erwartet: Zeilen x Spalten wie 2x2, oder {join}</translation>
    </message>
    <message>
        <source>expected x,y in pixels, as 10.5,20</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>erwartet: x,y in Pixeln wie 10.5,20</translation>
    </message>
    <message>
        <source>expected {FARTHEST} to {NEAREST}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>erwartet: {FARTHEST} bis {NEAREST}</translation>
    </message>
    <message>
        <source>expected {expected}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>erwartet: {expected}</translation>
    </message>
    <message>
        <source>expected {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>erwartet: {join}</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/exporters/volumes.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files of another patient have the UID of this study: they are a study of their own</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>Dateien eines anderen Patienten tragen die UID dieser Studie: sie sind eine eigene Studie</translation>
    </message>
    <message>
        <source>fill by slices</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders nested more than {DEEPEST_FOLDER} deep</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>Ordner tiefer als {DEEPEST_FOLDER} geschachtelt</translation>
    </message>
    <message>
        <source>found {found}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>gefunden: {found}</translation>
    </message>
    <message>
        <source>frame {value} is not in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>Bild {value} ist nicht in der Datei</translation>
    </message>
    <message>
        <source>frame {value} of {declared}: {frame_count} are there</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>Bild {value} von {declared}: {frame_count} sind da</translation>
    </message>
    <message>
        <source>free some space (the demo takes 280 MB), or choose another folder</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>Platz schaffen (die Demo braucht 280 MB) oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Platz schaffen oder einen anderen Datenträger wählen</translation>
    </message>
    <message>
        <source>gantry tilt: slices are shifted, {angle}° from perpendicular</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>Gantry-Kippung: die Schichten sind versetzt, {angle}° aus der Senkrechten</translation>
    </message>
    <message>
        <source>give a file name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>einen Dateinamen angeben</translation>
    </message>
    <message>
        <source>give a label to annotation.label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a name that ends in .pdf</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>einen Namen angeben, der auf .pdf endet</translation>
    </message>
    <message>
        <source>give a path</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>einen Pfad angeben</translation>
    </message>
    <message>
        <source>give a path to curve.export</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a path to measurements.export</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a tag as 0028,0030, or a keyword as PixelSpacing</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>ein Tag wie 0028,0030 oder ein Schlüsselwort wie PixelSpacing angeben</translation>
    </message>
    <message>
        <source>give the series as the second argument</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was last shown</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>wurde geändert, seit es zuletzt gezeigt wurde</translation>
    </message>
    <message>
        <source>if you trust it, raise the limit: hounsfield limits {name} {more}</source>
        <extracomment>viewer/core/budget.py</extracomment>
        <translation>bei Vertrauen die Grenze anheben: hounsfield limits {name} {more}</translation>
    </message>
    <message>
        <source>insert it, and try again</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>einlegen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>insert the disc, or look again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Disc einlegen, oder noch einmal nachsehen</translation>
    </message>
    <message>
        <source>insert the disc, or remove the study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Disc einlegen, oder die Studie aus der Liste entfernen</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>das Programm neu installieren</translation>
    </message>
    <message>
        <source>is the disc or the folder still there?</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>ist die Disc oder der Ordner noch da?</translation>
    </message>
    <message>
        <source>is the disk full or write-protected?</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>it has more than {most} fragments, the rest is not shown; {hint}</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>mehr als {most} Fragmente, der Rest wird nicht gezeigt; {hint}</translation>
    </message>
    <message>
        <source>it has no display sets</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>es hat keine Anzeigesätze</translation>
    </message>
    <message>
        <source>it has {count}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>sie hat {count}</translation>
    </message>
    <message>
        <source>it has {points}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: {value}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>es hat: {value}</translation>
    </message>
    <message>
        <source>it holds more than {MOST_ITEMS} items</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>er enthält mehr als {MOST_ITEMS} Items</translation>
    </message>
    <message>
        <source>it holds more than {elements} elements</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>sie enthält mehr als {elements} Elemente</translation>
    </message>
    <message>
        <source>it holds more than {header_mib} MiB before its pixels</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>sie enthält mehr als {header_mib} MiB vor ihren Pixeln</translation>
    </message>
    <message>
        <source>it holds more than {value} MiB before its pixels</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>sie enthält mehr als {value} MiB vor ihren Pixeln</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>sie enthält keine Bilder</translation>
    </message>
    <message>
        <source>it is a single picture</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>es ist ein einzelnes Bild</translation>
    </message>
    <message>
        <source>it is damaged: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>es ist beschädigt: kein Farbmanagement</translation>
    </message>
    <message>
        <source>it is lossy, which OpenJPH does not clip</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>verlustbehaftet, was OpenJPH nicht begrenzt</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is not for RGB: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>es gilt nicht für RGB: kein Farbmanagement</translation>
    </message>
    <message>
        <source>it lies in an archive</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than {MOST_REFERENCES} pictures</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>er nennt mehr als {MOST_REFERENCES} Bilder</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>er nennt kein Bild</translation>
    </message>
    <message>
        <source>it names none of them and lies beside them</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to a picture that is not open</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would reach beyond it, or onto padding</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would replace a DICOM file that was read</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>eine gelesene DICOM-Datei würde ersetzt</translation>
    </message>
    <message>
        <source>its 'format' is not '{FORMAT}'</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>sein 'format' ist nicht '{FORMAT}'</translation>
    </message>
    <message>
        <source>its RLE header names {count} segments, {expected} are needed</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>sein RLE-Kopf nennt {count} Segmente, nötig sind {expected}</translation>
    </message>
    <message>
        <source>its RLE segments hold {count} bytes of {value}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>seine RLE-Segmente enthalten {count} von {value} Bytes</translation>
    </message>
    <message>
        <source>its RLE segments overlap or lie outside of the data</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>seine RLE-Segmente überlappen oder liegen außerhalb der Daten</translation>
    </message>
    <message>
        <source>its bitmaps are larger than any picture</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>seine Bitmaps sind größer als jedes Bild</translation>
    </message>
    <message>
        <source>its data holds no video</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>seine Daten enthalten kein Video</translation>
    </message>
    <message>
        <source>its data is cut short</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>seine Daten sind unvollständig</translation>
    </message>
    <message>
        <source>its data is empty</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>seine Daten sind leer</translation>
    </message>
    <message>
        <source>its data set inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>ihr Datensatz entpackt sich auf mehr als {value} MiB</translation>
    </message>
    <message>
        <source>its drawings have more than {MOST_POINTS} points</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>seine Zeichnungen haben mehr als {MOST_POINTS} Punkte</translation>
    </message>
    <message>
        <source>its encapsulated pixel data holds no fragment</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>ihre gekapselten Pixeldaten enthalten kein Fragment</translation>
    </message>
    <message>
        <source>its entries are missing</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>ihre Einträge fehlen</translation>
    </message>
    <message>
        <source>its file says where it lies in the patient</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder can only be read</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its fragment holds {count} bytes of {frame_bytes}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>sein Fragment enthält {count} von {frame_bytes} Bytes</translation>
    </message>
    <message>
        <source>its frame of reference is another than theirs</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its origin is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>sein Ursprung ist nicht möglich</translation>
    </message>
    <message>
        <source>its picture has no position in the patient any more</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>ihr Bild hat keine Position im Patienten mehr</translation>
    </message>
    <message>
        <source>its pictures are in colour</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ihre Bilder sind farbig</translation>
    </message>
    <message>
        <source>its pictures are not parallel slices at several places</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ihre Bilder sind keine parallelen Schichten an mehreren Orten</translation>
    </message>
    <message>
        <source>its pictures do not say how large their pixels are</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ihre Bilder sagen nicht, wie groß ihre Pixel sind</translation>
    </message>
    <message>
        <source>its pictures do not say where in the patient they lie</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ihre Bilder sagen nicht, wo im Patienten sie liegen</translation>
    </message>
    <message>
        <source>its pixel data is cut short</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>die Pixeldaten sind unvollständig</translation>
    </message>
    <message>
        <source>its pixel data is empty</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>ihre Pixeldaten sind leer</translation>
    </message>
    <message>
        <source>its points are between the slices, or on no plane</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its radius is {reach} mm</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its samples have {sample_bits} bits, OpenJPEG is exact up to {OPENJPEG_BITS}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>seine Werte haben {sample_bits} Bit, OpenJPEG ist bis {OPENJPEG_BITS} genau</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>ihre Segmente sind beschädigt</translation>
    </message>
    <message>
        <source>its segments repeat without end</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>ihre Segmente wiederholen sich ohne Ende</translation>
    </message>
    <message>
        <source>its sequences are nested more than {most} deep</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>ihre Sequenzen sind tiefer als {most} geschachtelt</translation>
    </message>
    <message>
        <source>its sequences are nested more than {value} deep</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>ihre Sequenzen sind tiefer als {value} geschachtelt</translation>
    </message>
    <message>
        <source>its size is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>seine Größe ist nicht möglich</translation>
    </message>
    <message>
        <source>its size is {columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>seine Größe ist {columns} x {rows} Pixel</translation>
    </message>
    <message>
        <source>its stream holds values of more than the {value} bits that its header says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>sein Datenstrom enthält Werte mit mehr als den {value} Bit des Kopfes</translation>
    </message>
    <message>
        <source>its stream holds {count} bytes of {frame_bytes}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>sein Datenstrom enthält {count} von {frame_bytes} Bytes</translation>
    </message>
    <message>
        <source>its stream holds {size}, its header says {size2}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>sein Datenstrom enthält {size}, sein Kopf sagt {size2}</translation>
    </message>
    <message>
        <source>its stream holds {value} x {value2}, its header says {columns} x {rows}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>sein Datenstrom enthält {value} x {value2}, sein Kopf sagt {columns} x {rows}</translation>
    </message>
    <message>
        <source>its table of frames is wrong: they were found by what they begin with</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>die Bildtabelle ist falsch: die Bilder wurden an ihrem Anfang erkannt</translation>
    </message>
    <message>
        <source>its values have {bits_allocated} bits</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>seine Werte haben {bits_allocated} Bit</translation>
    </message>
    <message>
        <source>its volume is not open</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all points within one region</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>alle Punkte in einer Region lassen</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>lay one over them first</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>zuerst eine darüberlegen</translation>
    </message>
    <message>
        <source>list of protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Liste der Protokolle</translation>
    </message>
    <message>
        <source>list of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Liste der Fensterungen</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one, or choose one</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>measure first</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure in the two-dimensional part of the picture</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>im zweidimensionalen Teil des Bildes messen</translation>
    </message>
    <message>
        <source>measure something first</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the DICOMDIR names it, but it is not there</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>fehlt: das DICOMDIR nennt sie, aber sie ist nicht da</translation>
    </message>
    <message>
        <source>more than {MOST_POINTS}</source>
        <extracomment>viewer/objects/structure_contours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another file</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>eine andere Datei nennen</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>die Datei nennen</translation>
    </message>
    <message>
        <source>name the protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>das Protokoll nennen</translation>
    </message>
    <message>
        <source>neither JSON of this program nor a DICOM Hanging Protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>weder JSON dieses Programms noch ein DICOM Hanging Protocol</translation>
    </message>
    <message>
        <source>neither open nor in the library</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>weder offen noch in der Bibliothek</translation>
    </message>
    <message>
        <source>no SUV: {refusal}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>kein SUV: {refusal}</translation>
    </message>
    <message>
        <source>no circle goes through them</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder is known for it</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>kein Decoder ist dafür bekannt</translation>
    </message>
    <message>
        <source>no frame of reference: places cannot be compared with other series</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>kein Bezugssystem: Orte lassen sich nicht mit anderen Serien vergleichen</translation>
    </message>
    <message>
        <source>no line that is drawn is as exact</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurement is kept on an open picture</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>keine Berechtigung zum Lesen</translation>
    </message>
    <message>
        <source>no permission to read the file</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>keine Berechtigung, die Datei zu lesen</translation>
    </message>
    <message>
        <source>no picture is a key image</source>
        <extracomment>viewer/objects/key_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel data</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>keine Pixeldaten</translation>
    </message>
    <message>
        <source>no pixel data: the picture that it announces is missing</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>keine Pixeldaten: das angekündigte Bild fehlt</translation>
    </message>
    <message>
        <source>no pixel data: {kind}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>keine Pixeldaten: {kind}</translation>
    </message>
    <message>
        <source>no pixel data: {value}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>keine Pixeldaten: {value}</translation>
    </message>
    <message>
        <source>no report, presentation state or key object selection</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was recorded</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not DICOM</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>kein DICOM</translation>
    </message>
    <message>
        <source>not colour managed</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>kein Farbmanagement</translation>
    </message>
    <message>
        <source>not conformant: it names no character set for letters that ASCII does not have (PS3.5 6.1.2)</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>nicht konform: kein Zeichensatz für Buchstaben, die ASCII nicht hat (PS3.5 6.1.2)</translation>
    </message>
    <message>
        <source>not conformant: the character set {term} is unknown, its letters are shown as bytes</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>nicht konform: der Zeichensatz {term} ist unbekannt, seine Buchstaben werden als Bytes gezeigt</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>nothing but place tells its pictures apart</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>nichts als der Ort unterscheidet ihre Bilder</translation>
    </message>
    <message>
        <source>nothing tells its pictures apart</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>nichts unterscheidet ihre Bilder</translation>
    </message>
    <message>
        <source>nothing was open when the program ended</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>beim Programmende war nichts offen</translation>
    </message>
    <message>
        <source>object</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {join}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>eines von {join}</translation>
    </message>
    <message>
        <source>only a length or a calibration line can</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of both lines has a scale</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only series that were registered can be blended</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>nur registrierte Serien lassen sich mischen</translation>
    </message>
    <message>
        <source>open it from its disc or folder</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>von Disc oder aus dem Ordner öffnen</translation>
    </message>
    <message>
        <source>open its study first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>zuerst ihre Studie öffnen</translation>
    </message>
    <message>
        <source>open the series that it was made of</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the series that they were drawn on</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the studies again to list them</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>die Studien noch einmal öffnen, um sie aufzulisten</translation>
    </message>
    <message>
        <source>open the whole study</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open them again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>noch einmal öffnen</translation>
    </message>
    <message>
        <source>paint again in a moment</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {shown} of {total} of this object is missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>Teil {shown} von {total} dieses Objekts fehlt: nicht alle Bilder sind da</translation>
    </message>
    <message>
        <source>parts {shown} of {total} of this object are missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>die Teile {shown} von {total} dieses Objekts fehlen: nicht alle Bilder sind da</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions have scales of their own</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>jede Region hat ihren Maßstab</translation>
    </message>
    <message>
        <source>same object as {short}, which is shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>dasselbe Objekt wie {short}, das gezeigt wird</translation>
    </message>
    <message>
        <source>see the sentences of a protocol</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>siehe die Sätze eines Protokolls</translation>
    </message>
    <message>
        <source>see “Why it hangs so” for each protocol</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>siehe „Warum es so hängt“ für jedes Protokoll</translation>
    </message>
    <message>
        <source>see: hounsfield actions</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>siehe: hounsfield actions</translation>
    </message>
    <message>
        <source>see: hounsfield settings list</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>siehe: hounsfield settings list</translation>
    </message>
    <message>
        <source>segments</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select a rectangle, an ellipse or another region first</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select one and copy it first</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set both in one M-mode or Doppler spectrum</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set it on a Doppler spectrum</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set them apart</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings file</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>show a parallel plane</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show two series with several pictures side by side</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>zwei Serien mit mehreren Bildern nebeneinander zeigen</translation>
    </message>
    <message>
        <source>slices are not in line: up to {max} mm beside it</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>die Schichten liegen nicht in einer Linie: bis {max} mm daneben</translation>
    </message>
    <message>
        <source>slices are {usual} mm apart by their positions, which count; the header says {stated} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>nach ihren Positionen, die zählen, liegen die Schichten {usual} mm auseinander; der Kopf sagt {stated} mm</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take that one's link away first</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP holds more than {most} files</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>das ZIP enthält mehr als {most} Dateien</translation>
    </message>
    <message>
        <source>the ZIP member inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>die Datei im ZIP entpackt sich auf mehr als {value} MiB</translation>
    </message>
    <message>
        <source>the ZIP member is encrypted, or its password is wrong</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>die Datei im ZIP ist verschlüsselt, oder das Passwort ist falsch</translation>
    </message>
    <message>
        <source>the axes of this ultrasound region are no lengths (M-mode, Doppler or a graph)</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>die Achsen dieser Ultraschallregion sind keine Längen (M-Mode, Doppler oder eine Kurve)</translation>
    </message>
    <message>
        <source>the chosen segment lies elsewhere</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo studies are {join}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>die Demostudien sind {join}</translation>
    </message>
    <message>
        <source>the details of the file tell where it lies</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>die Einzelheiten der Datei sagen, wo sie liegt</translation>
    </message>
    <message>
        <source>the directory of a disc, not a picture</source>
        <extracomment>viewer/dicom/header.py</extracomment>
        <translation>das Verzeichnis einer Disc, kein Bild</translation>
    </message>
    <message>
        <source>the dose is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Dosis fehlt</translation>
    </message>
    <message>
        <source>the end of its pixel data is missing</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>das Ende der Pixeldaten fehlt</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>die Datei ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>the file does not say to which time decay is corrected</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Datei sagt nicht, auf welche Zeit der Zerfall korrigiert ist</translation>
    </message>
    <message>
        <source>the file ends before frame {value} of {frame_count}</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>die Datei endet vor Bild {value} von {frame_count}</translation>
    </message>
    <message>
        <source>the file ends before its pixel data</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>die Datei endet vor ihren Pixeldaten</translation>
    </message>
    <message>
        <source>the file is damaged, or not encoded as it says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>die Datei ist beschädigt oder anders kodiert, als sie sagt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the file is none</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>die Datei ist keiner</translation>
    </message>
    <message>
        <source>the file is not in the ZIP any more</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>die Datei ist nicht mehr im ZIP</translation>
    </message>
    <message>
        <source>the files tell no other quantity</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation>die Dateien nennen keine andere Größe</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>der Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>the formula is for men and women only</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Formel gilt nur für Männer und Frauen</translation>
    </message>
    <message>
        <source>the frames run left-handed, against the normal of rows and columns; they are shown by their places</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>die Bilder laufen linkshändig, gegen die Normale von Zeilen und Spalten; sie werden nach ihren Orten gezeigt</translation>
    </message>
    <message>
        <source>the half-life is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Halbwertszeit fehlt</translation>
    </message>
    <message>
        <source>the log has the place</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>das Protokoll nennt die Stelle</translation>
    </message>
    <message>
        <source>the name is that of a device</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is that of a folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>der Name ist der eines Ordners</translation>
    </message>
    <message>
        <source>the object holds none</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>das Objekt enthält keines</translation>
    </message>
    <message>
        <source>the patient's height is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Größe des Patienten fehlt</translation>
    </message>
    <message>
        <source>the patient's height of {size} m cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Größe des Patienten von {size} m kann nicht stimmen</translation>
    </message>
    <message>
        <source>the patient's sex is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>das Geschlecht des Patienten fehlt</translation>
    </message>
    <message>
        <source>the patient's weight is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>das Gewicht des Patienten fehlt</translation>
    </message>
    <message>
        <source>the patient's weight of {weight} kg cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>das Gewicht des Patienten von {weight} kg kann nicht stimmen</translation>
    </message>
    <message>
        <source>the pictures below do not say where in the patient they lie</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>die Bilder darunter sagen nicht, wo im Patienten sie liegen</translation>
    </message>
    <message>
        <source>the pictures face many ways; they are one stack, in the order of their numbers</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>die Bilder blicken in viele Richtungen; sie sind ein Stapel, nach ihren Nummern geordnet</translation>
    </message>
    <message>
        <source>the planes of the two pictures are inclined to each other, so that its shape would change</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the point lies in no ultrasound region with an axis in cm/s</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points lie in no common ultrasound region with a time along its axis</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the polygon has fewer than three corners</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>das Vieleck hat weniger als drei Ecken</translation>
    </message>
    <message>
        <source>the profile is damaged</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>das Profil ist beschädigt</translation>
    </message>
    <message>
        <source>the profile is not for RGB</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>das Profil gilt nicht für RGB</translation>
    </message>
    <message>
        <source>the program may take {value} MiB more, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>das Programm darf noch {value} MiB nehmen, nötig sind {value2} MiB</translation>
    </message>
    <message>
        <source>the series has {count}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series holds several orientations ({names}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>die Serie enthält mehrere Orientierungen ({names}), jede ein eigener Stapel</translation>
    </message>
    <message>
        <source>the series holds several pixel spacings ({told}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>die Serie enthält mehrere Pixelabstände ({told}), jeder ein eigener Stapel</translation>
    </message>
    <message>
        <source>the size in its JPEG 2000 stream is damaged: that of its header was taken</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>die Größe im JPEG-2000-Datenstrom ist beschädigt: die des Kopfes gilt</translation>
    </message>
    <message>
        <source>the study has no marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the study has no measurement</source>
        <extracomment>viewer/objects/report_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is empty</source>
        <extracomment>viewer/dicom/extras.py</extracomment>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <source>the three lie on one line</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Injektionszeit fehlt</translation>
    </message>
    <message>
        <source>the time of injection lies after the scan</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Injektionszeit liegt nach der Aufnahme</translation>
    </message>
    <message>
        <source>the time of the scan is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Aufnahmezeit fehlt</translation>
    </message>
    <message>
        <source>the values are counts, and nothing says what they are in Bq/ml</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Werte sind Zählungen, und nichts sagt, was sie in Bq/ml sind</translation>
    </message>
    <message>
        <source>the values are no concentration ({units})</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Werte sind keine Konzentration ({units})</translation>
    </message>
    <message>
        <source>the values are not corrected for attenuation</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Werte sind nicht schwächungskorrigiert</translation>
    </message>
    <message>
        <source>the values are not corrected for decay</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>die Werte sind nicht zerfallskorrigiert</translation>
    </message>
    <message>
        <source>the video ends before frame {value}</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>das Video endet vor Bild {value}</translation>
    </message>
    <message>
        <source>the viewport shows a plane of a volume</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>das Bildfeld zeigt eine Ebene eines Volumens</translation>
    </message>
    <message>
        <source>the volume takes {size} MiB</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>das Volumen braucht {size} MiB</translation>
    </message>
    <message>
        <source>their file can only be read</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation>ihre Datei ist nur lesbar</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>es gibt {count}</translation>
    </message>
    <message>
        <source>there are {count} pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>es gibt {count} Bilder</translation>
    </message>
    <message>
        <source>there are {count}, counted from 0</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>es gibt {count}, ab 0 gezählt</translation>
    </message>
    <message>
        <source>there are {count}, counted from 1</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>es gibt {count}, ab 1 gezählt</translation>
    </message>
    <message>
        <source>there are {known}</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation>es gibt {known}</translation>
    </message>
    <message>
        <source>there are: {there}</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>es gibt: {there}</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>es gibt eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>they differ in size</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they hold no voxels</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they name none of them, and no pictures of their frame of reference are here</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share no frame of reference</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>sie haben kein gemeinsames Bezugssystem</translation>
    </message>
    <message>
        <source>type a search first</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>zuerst eine Suche eintippen</translation>
    </message>
    <message>
        <source>uneven gaps between slices: {min} to {max} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>ungleiche Abstände der Schichten: {min} bis {max} mm</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --kind sweep or cine</source>
        <extracomment>viewer/actions/movies.py</extracomment>
        <translation>--kind sweep oder cine benutzen</translation>
    </message>
    <message>
        <source>use one of {join}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>eines davon benutzen: {join}</translation>
    </message>
    <message>
        <source>use {join}</source>
        <extracomment>viewer/actions/number_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait, or stop it in the status bar</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight and height give no ideal weight</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>Gewicht und Größe ergeben kein Idealgewicht</translation>
    </message>
    <message>
        <source>weight and height give no lean body mass</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>Gewicht und Größe ergeben keine fettfreie Masse</translation>
    </message>
    <message>
        <source>without its length it calibrates nothing</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one: hounsfield hanging explain INPUT</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>ohne eines: hounsfield hanging explain INPUT</translation>
    </message>
    <message>
        <source>write SEG instead</source>
        <extracomment>viewer/objects/structures_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as 50 mm, or as 50 mm, series</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{LEAST} to {MOST} are drawn</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>{LEAST} bis {MOST} werden gezeichnet</translation>
    </message>
    <message>
        <source>{away} mm from the nearest one</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} bytes follow the last frame, they are not shown</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{beyond} Bytes folgen dem letzten Bild, sie werden nicht gezeigt</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>{columns} x {rows} Pixel</translation>
    </message>
    <message>
        <source>{count} elements copied</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>{count} Elemente kopiert</translation>
    </message>
    <message>
        <source>{count} files are too many to be dragged</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} Dateien sind zu viele zum Ziehen</translation>
    </message>
    <message>
        <source>{count} files copied to {name}</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} Dateien nach {name} kopiert</translation>
    </message>
    <message>
        <source>{count} frames are in the file, {frame_count} are declared</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>{count} Bilder sind in der Datei, angegeben sind {frame_count}</translation>
    </message>
    <message>
        <source>{count} loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {frame_count} frames are in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>{count} von {frame_count} Bildern sind in der Datei</translation>
    </message>
    <message>
        <source>{count} of {len2} slices cannot be read</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>{count} von {len2} Schichten sind nicht lesbar</translation>
    </message>
    <message>
        <source>{count} protocols read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>{count} Protokolle gelesen.</translation>
    </message>
    <message>
        <source>{count} segments read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stacks of this series are merged by choice: that is no volume</source>
        <extracomment>viewer/dicom/merging.py</extracomment>
        <translation>{count} Stapel dieser Serie sind auf Wunsch zusammengeführt: das ist kein Volumen</translation>
    </message>
    <message>
        <source>{count} were given</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>{count} wurden gegeben</translation>
    </message>
    <message>
        <source>{failed} files skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{failed} Dateien übersprungen</translation>
    </message>
    <message>
        <source>{frame_count} of {declared_frames} frames are shown</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>{frame_count} von {declared_frames} Bildern werden gezeigt</translation>
    </message>
    <message>
        <source>{given} were given</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{got} von {frame_bytes} Bytes sind in der Datei</translation>
    </message>
    <message>
        <source>{kind} over {over}</source>
        <extracomment>viewer/api/curves.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more are in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>{left} weitere sind im Browser.</translation>
    </message>
    <message>
        <source>{missing} files of this study are missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{missing} Dateien dieser Studie fehlen</translation>
    </message>
    <message>
        <source>{missing} slices are missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>{missing} Schichten fehlen: der Abstand nach Schicht {after} ist {gap} mm, nicht {usual} mm</translation>
    </message>
    <message>
        <source>{name} is of another program</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nbytes} bytes came out, {size} are needed</source>
        <extracomment>viewer/jobs/worker.py</extracomment>
        <translation>{nbytes} Bytes kamen heraus, nötig sind {size}</translation>
    </message>
    <message>
        <source>{opened} files opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{opened} Dateien geöffnet</translation>
    </message>
    <message>
        <source>{path}: more than {most_bytes} bytes</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>{path}: mehr als {most_bytes} Bytes</translation>
    </message>
    <message>
        <source>{present} of its {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>{present} von {frame_bytes} Bytes sind in der Datei</translation>
    </message>
    <message>
        <source>{rows_present} of {rows} rows are in the file</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{rows_present} von {rows} Zeilen sind in der Datei</translation>
    </message>
    <message>
        <source>{slices} of the saved segment “{name}” are damaged and left out</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be “{value}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} kann nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} hat keine Option „{name}“</translation>
    </message>
    <message>
        <source>{title} must be a number</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} muss eine Zahl sein</translation>
    </message>
    <message>
        <source>{title} must lie between {low} and {high}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} muss zwischen {low} und {high} liegen</translation>
    </message>
    <message>
        <source>{title} needs {count} {noun}</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} files are there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>{twice} Dateien sind doppelt da</translation>
    </message>
    <message>
        <source>{value} MiB are left, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>{value} MiB sind übrig, nötig sind {value2} MiB</translation>
    </message>
    <message>
        <source>{value} x {value2} pixels</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{value} x {value2} Pixel</translation>
    </message>
    <message>
        <source>{wanted} pixels</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>{wanted} Pixel</translation>
    </message>
    <message>
        <source>{what} is not as it should be</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>{what} ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>{which} names several series</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}there are {join}</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, whose scale the file tells</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x},{y} lies beside the picture or on padding</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Copy files to…” takes them out</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>„Dateien kopieren nach…“ holt sie heraus</translation>
    </message>
    <message>
        <source>“Reveal files” shows their folder</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>„Dateien im Dateimanager zeigen“ zeigt ihren Ordner</translation>
    </message>
    <message>
        <source>“Split series again” parts them</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>„Serie wieder teilen“ trennt sie</translation>
    </message>
    <message>
        <source>“{action_id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>„{action_id}“ hat kein Argument „{name}“</translation>
    </message>
    <message>
        <source>“{action_id}” needs {name}</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>„{action_id}“ braucht {name}</translation>
    </message>
    <message>
        <source>“{chosen}” is no test of {term}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>„{chosen}“ ist keine Prüfung für {term}</translation>
    </message>
    <message>
        <source>“{gesture}” is no gesture of the mouse</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>„{gesture}“ ist keine Geste der Maus</translation>
    </message>
    <message>
        <source>“{id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>„{id}“ hat kein Argument „{name}“</translation>
    </message>
    <message>
        <source>“{key}” is no key</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>„{key}“ ist keine Taste</translation>
    </message>
    <message>
        <source>“{key}” is no key of a window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>„{key}“ ist keine Taste für eine Fensterung</translation>
    </message>
    <message>
        <source>“{layout}” is no layout</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>„{layout}“ ist keine Aufteilung</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” lie on different pictures</source>
        <extracomment>viewer/actions/segment_combining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not lie on the pictures of this series</source>
        <extracomment>viewer/objects/segmentation_writing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not lie there</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no gap between its slices</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still being worked on</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” lies on pictures that make no volume</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed meanwhile: it stays as it is</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{short}” is an album that is always there</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>„{short}“ ist ein Album, das es immer gibt</translation>
    </message>
    <message>
        <source>“{text}” is no action</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>„{text}“ ist keine Aktion</translation>
    </message>
    <message>
        <source>“{text}” is no colour</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is not a point</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>„{text}“ ist kein Punkt</translation>
    </message>
    <message>
        <source>“{text}” tells no length</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not possible now</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>„{title}“ ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>“{title}” needs {name}</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>„{title}“ braucht {name}</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>„{value}“ passt nicht</translation>
    </message>
    <message>
        <source>“{value}” is no format for a table</source>
        <extracomment>viewer/actions/number_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no format for {what}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>„{value}“ ist kein Format für {what}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>„{value}“ ist für {name} nicht gültig</translation>
    </message>
    <message>
        <source>“{value}” is not on or off</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>„{value}“ ist weder on noch off</translation>
    </message>
    <message>
        <source>“{what}” is neither a tool nor an action</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>„{what}“ ist weder Werkzeug noch Aktion</translation>
    </message>
    <message>
        <source>“{word}” is one argument too many for {id}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>„{word}“ ist ein Argument zu viel für {id}</translation>
    </message>
</context>
</TS>
