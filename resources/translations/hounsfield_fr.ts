<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>'CT', 'MR', ...; '' for all that have no lines of their own</source>
        <extracomment>text.lines</extracomment>
        <translation>'CT', 'MR', ... ; '' pour celles sans lignes propres</translation>
    </message>
    <message>
        <source>-1 up, 1 down</source>
        <extracomment>text.move</extracomment>
        <translation>-1 monte, 1 descend</translation>
    </message>
    <message>
        <source>0 for the study, else a viewport from 1</source>
        <extracomment>hanging.rule</extracomment>
        <translation>0 pour l’examen, sinon un cadre à partir de 1</translation>
    </message>
    <message>
        <source>0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.</source>
        <extracomment>window.key_0</extracomment>
        <translation>0 est automatique, 1 et 2 viennent du fichier, 3 à 9 de la modalité.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>segment.opacity</extracomment>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>0.1 to 10; 1 is the rate of the file</source>
        <extracomment>cine.speed</extracomment>
        <translation>0,1 à 10 ; 1 est la cadence du fichier</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>layout.set</extracomment>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>1 to 5; the grid's own without it</source>
        <extracomment>layout.tile</extracomment>
        <translation>1 à 5 ; sinon ceux de la grille</translation>
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
        <translation>2 à 8</translation>
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
        <translation>Préréglage 3D</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>Angle à 4 points</translation>
    </message>
    <message>
        <source>A little brighter</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>Un peu plus clair</translation>
    </message>
    <message>
        <source>A little brighter, by a hundredth of the window.</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>Un peu plus clair, d’un centième de la fenêtre.</translation>
    </message>
    <message>
        <source>A little darker</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>Un peu plus sombre</translation>
    </message>
    <message>
        <source>A little darker, by a hundredth of the window.</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>Un peu plus sombre, d’un centième de la fenêtre.</translation>
    </message>
    <message>
        <source>A little narrower window</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>Fenêtre un peu plus étroite</translation>
    </message>
    <message>
        <source>A little narrower window, by a hundredth of the window.</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>Fenêtre un peu plus étroite, d’un centième.</translation>
    </message>
    <message>
        <source>A little wider window</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>Fenêtre un peu plus large</translation>
    </message>
    <message>
        <source>A little wider window, by a hundredth of the window.</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>Fenêtre un peu plus large, d’un centième.</translation>
    </message>
    <message>
        <source>A protocol that is off hangs no study by itself.</source>
        <extracomment>hanging.switch</extracomment>
        <translation>Un protocole désactivé n’affiche aucun examen de lui-même.</translation>
    </message>
    <message>
        <source>A window is set on all pictures of the same modality and unit.</source>
        <extracomment>link.window</extracomment>
        <translation>Le fenêtrage s’applique à toutes les images de même modalité et unité.</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>help.about</extracomment>
        <translation>À propos de Hounsfield</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>text.add</extracomment>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line to a corner.</source>
        <extracomment>text.add</extracomment>
        <translation>Ajouter une ligne à un coin.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add a point to the selected mark, on the side that is nearest to a place. By mouse: double click the side.</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>Ajouter un point à la marque choisie, sur le côté le plus proche d'un endroit. À la souris : double-clic sur le côté.</translation>
    </message>
    <message>
        <source>Add a rule on the study or on the series of a viewport, or replace one.</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Ajouter ou remplacer une règle sur l’examen ou la série d’un cadre.</translation>
    </message>
    <message>
        <source>Add another segment of the same series to a segment, remove it from it, or keep what both share.</source>
        <extracomment>segment.combine</extracomment>
        <translation>Ajouter à un segment un autre de la même série, l'en retirer, ou garder ce qu'ils ont en commun.</translation>
    </message>
    <message>
        <source>Add those of a file.</source>
        <extracomment>preset.import</extracomment>
        <translation>Ajouter ceux d’un fichier.</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>library.add</extracomment>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>album.show</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>All keys, and what the mouse does.</source>
        <extracomment>help.keys</extracomment>
        <translation>Toutes les touches, et ce que fait la souris.</translation>
    </message>
    <message>
        <source>All pictures are moved together, by as many mm.</source>
        <extracomment>link.pan</extracomment>
        <translation>Toutes les images bougent ensemble, d’autant de mm.</translation>
    </message>
    <message>
        <source>All pictures are shown at the same scale in mm.</source>
        <extracomment>link.zoom</extracomment>
        <translation>Toutes les images sont à la même échelle en mm.</translation>
    </message>
    <message>
        <source>Also what a plane meets of marks that were drawn on others: lines near it, crosses where it cuts them.</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>Aussi ce qu'un plan rencontre des marques tracées sur d'autres : lignes proches, croix où il les coupe.</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>tool.angle</extracomment>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>Angle de deux lignes</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>Antérieure</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>tool.arrow</extracomment>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>window.auto</extracomment>
        <translation>Fenêtrage automatique</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal planes with a crosshair.</source>
        <extracomment>layout.mpr</extracomment>
        <translation>Plans axial, coronal et sagittal avec réticule.</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>cine.backward</extracomment>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Begin with the chosen tool: arrows move, Shift by ten pixels, Enter sets a point. Enter alone does it, too.</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>Commencer avec l’outil choisi : flèches pour bouger, Maj par dix pixels, Entrée pose un point. Entrée seule suffit aussi.</translation>
    </message>
    <message>
        <source>Black and white are swapped on all pictures.</source>
        <extracomment>link.invert</extracomment>
        <translation>Noir et blanc sont échangés sur toutes les images.</translation>
    </message>
    <message>
        <source>Blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>Fondu, volet ou loupe</translation>
    </message>
    <message>
        <source>Both breasts back to back from above and from the side, at one scale; priors below.</source>
        <extracomment>layout.mammography</extracomment>
        <translation>Les deux seins dos à dos, de dessus et de côté, à la même échelle ; antérieurs dessous.</translation>
    </message>
    <message>
        <source>Brighter</source>
        <extracomment>window.brighter</extracomment>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Brighter, by a twentieth of the window.</source>
        <extracomment>window.brighter</extracomment>
        <translation>Plus clair, d’un vingtième de la fenêtre.</translation>
    </message>
    <message>
        <source>Bring an open study to the front.</source>
        <extracomment>tab.show</extracomment>
        <translation>Mettre un examen ouvert au premier plan.</translation>
    </message>
    <message>
        <source>Bring back from second window</source>
        <extracomment>window.gather</extracomment>
        <translation>Ramener de la seconde fenêtre</translation>
    </message>
    <message>
        <source>Bring back the hanging protocols that came with the program, as they came; your own stay before them.</source>
        <extracomment>hanging.restore</extracomment>
        <translation>Rétablir les protocoles fournis, tels quels ; les vôtres restent avant eux.</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, and measure it by the protocol.</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>Mettre l'examen ouvert suivant au premier plan, et le mesurer par le protocole.</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, with its viewports as they were left.</source>
        <extracomment>tab.next</extracomment>
        <translation>Mettre au premier plan l’examen ouvert suivant, ses cadres tels quels.</translation>
    </message>
    <message>
        <source>Bring the previous open study to the front.</source>
        <extracomment>tab.previous</extracomment>
        <translation>Mettre au premier plan l’examen ouvert précédent.</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>panel.browser</extracomment>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>tool.brush</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush as a ball</source>
        <extracomment>segment.ball</extracomment>
        <translation>Pinceau en boule</translation>
    </message>
    <message>
        <source>CT and PET side by side, the PET over the CT and the maximum of the PET below.</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>TDM et TEP côte à côte, dessous la TEP sur la TDM et le maximum de la TEP.</translation>
    </message>
    <message>
        <source>Calibrate by the selected line</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>Étalonner par la ligne choisie</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>tool.calibration</extracomment>
        <translation>Ligne d'étalonnage</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>Index cardiothoracique</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>Ligne médiane</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <extracomment>settings.set</extracomment>
        <translation>Changer un réglage</translation>
    </message>
    <message>
        <source>Change a window preset</source>
        <extracomment>preset.change</extracomment>
        <translation>Changer un fenêtrage prédéfini</translation>
    </message>
    <message>
        <source>Change a window's name, values, pictures or key.</source>
        <extracomment>preset.change</extracomment>
        <translation>Changer nom, valeurs, images ou touche d’un fenêtrage.</translation>
    </message>
    <message>
        <source>Change how a viewport shows its series, or the grid of a protocol.</source>
        <extracomment>hanging.set</extracomment>
        <translation>Changer la façon dont un cadre montre sa série, ou la grille d’un protocole.</translation>
    </message>
    <message>
        <source>Change keys and mouse</source>
        <extracomment>settings.keys</extracomment>
        <translation>Changer touches et souris</translation>
    </message>
    <message>
        <source>Change next measurement</source>
        <extracomment>measure.change_next</extracomment>
        <translation>Modifier la mesure suivante</translation>
    </message>
    <message>
        <source>Change one of the settings; those that do not hold at once say so.</source>
        <extracomment>settings.set</extracomment>
        <translation>Changer un des réglages ; ceux qui ne valent pas aussitôt le disent.</translation>
    </message>
    <message>
        <source>Change points of measurement</source>
        <extracomment>annotation.change</extracomment>
        <translation>Changer les points de la mesure</translation>
    </message>
    <message>
        <source>Change previous measurement</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>Modifier la mesure précédente</translation>
    </message>
    <message>
        <source>Change rule</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Changer la règle</translation>
    </message>
    <message>
        <source>Change viewport of protocol</source>
        <extracomment>hanging.set</extracomment>
        <translation>Changer un cadre du protocole</translation>
    </message>
    <message>
        <source>Choose a profile, give actions other keys and mouse buttons other tools.</source>
        <extracomment>settings.keys</extracomment>
        <translation>Choisir un profil, donner d’autres touches aux actions et d’autres outils aux boutons.</translation>
    </message>
    <message>
        <source>Choose opacity, colour and shading of the volume.</source>
        <extracomment>volume.preset</extracomment>
        <translation>Choisir opacité, couleur et ombrage du volume.</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <extracomment>segment.choose</extracomment>
        <translation>Choisir un segment</translation>
    </message>
    <message>
        <source>Choose the segment that tools work on.</source>
        <extracomment>segment.choose</extracomment>
        <translation>Choisir le segment sur lequel les outils travaillent.</translation>
    </message>
    <message>
        <source>Choose the theme.</source>
        <extracomment>view.theme</extracomment>
        <translation>Choisir le thème.</translation>
    </message>
    <message>
        <source>Choose what each corner says, by modality.</source>
        <extracomment>text.configure</extracomment>
        <translation>Choisir ce que dit chaque coin, par modalité.</translation>
    </message>
    <message>
        <source>Choose what the left mouse button does.</source>
        <extracomment>tool.select</extracomment>
        <translation>Choisir ce que fait le bouton gauche.</translation>
    </message>
    <message>
        <source>Cine bar</source>
        <extracomment>cine.bar</extracomment>
        <translation>Barre ciné</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>tool.circle</extracomment>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>tool.circle3</extracomment>
        <translation>Cercle par 3 points</translation>
    </message>
    <message>
        <source>Click a part of the chosen segment: what is not joined to it is dropped.</source>
        <extracomment>tool.part</extracomment>
        <translation>Cliquer sur une partie du segment choisi : ce qui n'y est pas joint disparaît.</translation>
    </message>
    <message>
        <source>Click on a part of the window, and it says what it is for.</source>
        <extracomment>help.whats_this</extracomment>
        <translation>Cliquez sur une partie de la fenêtre, et elle dit à quoi elle sert.</translation>
    </message>
    <message>
        <source>Click points around the region; a double click or Enter closes the curve.</source>
        <extracomment>tool.spline</extracomment>
        <translation>Cliquer des points autour de la région ; un double-clic ou Entrée ferme la courbe.</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes it.</source>
        <extracomment>tool.polygon</extracomment>
        <translation>Cliquer sur les sommets ; un double-clic ou Entrée le ferme.</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>study.close</extracomment>
        <translation>Fermer l’examen</translation>
    </message>
    <message>
        <source>Close the program.</source>
        <extracomment>app.quit</extracomment>
        <translation>Fermer le programme.</translation>
    </message>
    <message>
        <source>Close the study in front; marks are kept, and undo opens it again.</source>
        <extracomment>study.close</extracomment>
        <translation>Fermer l’examen au premier plan ; les marques restent, Annuler le rouvre.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Colour grey pictures by a table.</source>
        <extracomment>view.lut</extracomment>
        <translation>Colorer les images grises par une table.</translation>
    </message>
    <message>
        <source>Colour of measurement</source>
        <extracomment>annotation.color</extracomment>
        <translation>Couleur de la mesure</translation>
    </message>
    <message>
        <source>Colour of segment</source>
        <extracomment>segment.color</extracomment>
        <translation>Couleur du segment</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>Table de couleurs</translation>
    </message>
    <message>
        <source>Colour the second series by a table.</source>
        <extracomment>overlay.lut</extracomment>
        <translation>Colorer la seconde série par une table.</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>overlay.lut</extracomment>
        <translation>Couleurs de la seconde série</translation>
    </message>
    <message>
        <source>Combine with another segment</source>
        <extracomment>segment.combine</extracomment>
        <translation>Combiner avec un autre segment</translation>
    </message>
    <message>
        <source>Come nearer, or go away.</source>
        <extracomment>volume.zoom</extracomment>
        <translation>Se rapprocher ou s’éloigner.</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>tags.compare</extracomment>
        <translation>Comparer les éléments</translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>layout.compare</extracomment>
        <translation>Comparer à l’antérieur</translation>
    </message>
    <message>
        <source>Configure text on pictures</source>
        <extracomment>text.configure</extracomment>
        <translation>Configurer le texte sur les images</translation>
    </message>
    <message>
        <source>Copy all elements of the picture's file as text.</source>
        <extracomment>tags.copy</extracomment>
        <translation>Copier en texte tous les éléments du fichier de l’image.</translation>
    </message>
    <message>
        <source>Copy curve</source>
        <extracomment>curve.copy</extracomment>
        <translation>Copier la courbe</translation>
    </message>
    <message>
        <source>Copy elements</source>
        <extracomment>tags.copy</extracomment>
        <translation>Copier les éléments</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>study.copy_files</extracomment>
        <translation>Copier les fichiers vers…</translation>
    </message>
    <message>
        <source>Copy log of actions</source>
        <extracomment>log.copy</extracomment>
        <translation>Copier le journal des actions</translation>
    </message>
    <message>
        <source>Copy measurement</source>
        <extracomment>annotation.copy</extracomment>
        <translation>Copier la mesure</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>measurements.copy</extracomment>
        <translation>Copier les mesures</translation>
    </message>
    <message>
        <source>Copy the DICOM files of the study as they are into a folder, out of archives too.</source>
        <extracomment>study.copy_files</extracomment>
        <translation>Copier tels quels les fichiers DICOM de l’examen dans un dossier, même depuis une archive.</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>Copier la mesure choisie sur l'image suivante, et y aller.</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>Copier la mesure choisie sur l'image précédente, et y aller.</translation>
    </message>
    <message>
        <source>Copy the selected measurement.</source>
        <extracomment>annotation.copy</extracomment>
        <translation>Copier la mesure choisie.</translation>
    </message>
    <message>
        <source>Copy the study's files into the library's folder.</source>
        <extracomment>library.add</extracomment>
        <translation>Copier les fichiers de l’examen dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Copy to the next image</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>Copier sur l'image suivante</translation>
    </message>
    <message>
        <source>Copy to the previous image</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>Copier sur l'image précédente</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>Compter les pixels par surface</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>tool.curve</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>curve.show</extracomment>
        <translation>Courbe dans le temps</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>view.theme</extracomment>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>Darker</source>
        <extracomment>window.darker</extracomment>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Darker, by a twentieth of the window.</source>
        <extracomment>window.darker</extracomment>
        <translation>Plus sombre, d’un vingtième de la fenêtre.</translation>
    </message>
    <message>
        <source>Delete a hanging protocol; undo brings it back.</source>
        <extracomment>hanging.delete</extracomment>
        <translation>Supprimer un protocole d’affichage ; Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Delete a measuring protocol; undo brings it back.</source>
        <extracomment>measuring.delete</extracomment>
        <translation>Supprimer un protocole de mesure ; annuler le ramène.</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>Supprimer un point</translation>
    </message>
    <message>
        <source>Delete a point of the selected mark. By mouse: double click the point.</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>Supprimer un point de la marque choisie. À la souris : double-clic sur le point.</translation>
    </message>
    <message>
        <source>Delete a segment; undo brings it back.</source>
        <extracomment>segment.delete</extracomment>
        <translation>Supprimer un segment ; annuler le ramène.</translation>
    </message>
    <message>
        <source>Delete a window preset</source>
        <extracomment>preset.delete</extracomment>
        <translation>Supprimer un fenêtrage prédéfini</translation>
    </message>
    <message>
        <source>Delete album</source>
        <extracomment>album.delete</extracomment>
        <translation>Supprimer l’album</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>annotation.clear</extracomment>
        <translation>Supprimer toutes les mesures</translation>
    </message>
    <message>
        <source>Delete all measurements of the study; undo brings them back.</source>
        <extracomment>annotation.clear</extracomment>
        <translation>Supprimer toutes les mesures de l’examen ; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Delete an album of your own; its studies stay.</source>
        <extracomment>album.delete</extracomment>
        <translation>Supprimer un de vos albums ; ses examens restent.</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>Supprimer la mesure</translation>
    </message>
    <message>
        <source>Delete measuring protocol</source>
        <extracomment>measuring.delete</extracomment>
        <translation>Supprimer un protocole de mesure</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <extracomment>hanging.delete</extracomment>
        <translation>Supprimer le protocole</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>segment.delete</extracomment>
        <translation>Supprimer le segment</translation>
    </message>
    <message>
        <source>Delete the selected measurement.</source>
        <extracomment>annotation.delete</extracomment>
        <translation>Supprimer la mesure sélectionnée.</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>app.demo</extracomment>
        <translation>Examen de démonstration</translation>
    </message>
    <message>
        <source>Divide the centre into rows and columns, or choose an arrangement by its name.</source>
        <extracomment>layout.set</extracomment>
        <translation>Diviser le centre en lignes et colonnes, ou choisir une disposition par son nom.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>edit.redo</extracomment>
        <translation>Le refaire.</translation>
    </message>
    <message>
        <source>Do not offer the disc that is in any more.</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>Ne plus proposer le disque inséré.</translation>
    </message>
    <message>
        <source>Do not restore now</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>Ne pas restaurer maintenant</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>help.doctor</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>tool.doppler</extracomment>
        <translation>Vitesse Doppler</translation>
    </message>
    <message>
        <source>Draw a line along something of known length, then type how long it is: later lengths are in mm.</source>
        <extracomment>tool.calibration</extracomment>
        <translation>Tracer une ligne le long d'une longueur connue, puis la taper : les longueurs suivantes sont en mm.</translation>
    </message>
    <message>
        <source>Draw a line along the first leg, from the middle of the hip to that of the ankle; then along the second.</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>Tracer une ligne le long de la première jambe, du milieu de la hanche à celui de la cheville ; puis le long de la seconde.</translation>
    </message>
    <message>
        <source>Draw a line along the upper end plate, and one along the lower one.</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Tracer une ligne le long du plateau supérieur, et une le long de l'inférieur.</translation>
    </message>
    <message>
        <source>Draw a line: the values along it are plotted in the panel of measurements.</source>
        <extracomment>tool.profile</extracomment>
        <translation>Tracer une ligne : les valeurs le long d'elle sont montrées dans le panneau des mesures.</translation>
    </message>
    <message>
        <source>Draw a measurement on the active picture.</source>
        <extracomment>annotation.add</extracomment>
        <translation>Tracer une mesure sur l’image active.</translation>
    </message>
    <message>
        <source>Draw an outline through points that follows the edges of the picture between them.</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>Tracer un contour par des points, qui suit entre eux les bords de l'image.</translation>
    </message>
    <message>
        <source>Draw around the pixels that are joined to one and differ from its value by no more than a spread.</source>
        <extracomment>annotation.wand</extracomment>
        <translation>Entourer les pixels joints à l'un d'eux et dont la valeur ne s'écarte de la sienne que d'une marge.</translation>
    </message>
    <message>
        <source>Draw around the region; the line closes where you let go.</source>
        <extracomment>tool.freehand</extracomment>
        <translation>Tracer autour de la région ; la ligne se ferme où vous lâchez.</translation>
    </message>
    <message>
        <source>Draw one axis, then set how far the ellipse reaches beside it.</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>Tracer un axe, puis poser jusqu'où l'ellipse va à côté.</translation>
    </message>
    <message>
        <source>Draw one side, then set how far away the other one is.</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>Tracer un côté, puis poser à quelle distance est l'autre.</translation>
    </message>
    <message>
        <source>Draw the greatest width of the heart, then that of the chest.</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>Tracer la plus grande largeur du cœur, puis celle du thorax.</translation>
    </message>
    <message>
        <source>Draw the line from front to back, then set the point that should lie on it.</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>Tracer la ligne d'avant en arrière, puis poser le point qui devrait être dessus.</translation>
    </message>
    <message>
        <source>Draw the line, then set the point that its parallel goes through.</source>
        <extracomment>tool.parallel</extracomment>
        <translation>Tracer la ligne, puis poser le point par où passe sa parallèle.</translation>
    </message>
    <message>
        <source>Draw the line, then set the point.</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>Tracer la ligne, puis poser le point.</translation>
    </message>
    <message>
        <source>Draw the longest diameter of a lesion, then the longest one at a right angle to it.</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>Tracer le plus grand diamètre d'une lésion, puis le plus grand qui lui soit perpendiculaire.</translation>
    </message>
    <message>
        <source>Draw two lines across the first bone, then two across the second: their middles give the axes.</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>Tracer deux lignes en travers du premier os, puis deux du second : leurs milieux donnent les axes.</translation>
    </message>
    <message>
        <source>Draw two lines across: the centre line goes through their middles.</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>Tracer deux lignes en travers : la ligne médiane passe par leurs milieux.</translation>
    </message>
    <message>
        <source>Drop selection, reset</source>
        <extracomment>view.escape</extracomment>
        <translation>Désélectionner, réinitialiser</translation>
    </message>
    <message>
        <source>Drop the selection; without one, reset the view.</source>
        <extracomment>view.escape</extracomment>
        <translation>Abandonner la sélection ; sans elle, réinitialiser la vue.</translation>
    </message>
    <message>
        <source>Duplicate protocol</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>Dupliquer le protocole</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>study.edit_note</extracomment>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>preset.edit</extracomment>
        <translation>Modifier les fenêtrages</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Empty viewport</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Vider le cadre</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>measuring.end</extracomment>
        <translation>Terminer le protocole</translation>
    </message>
    <message>
        <source>Enlarge or reduce around the middle.</source>
        <extracomment>view.zoom</extracomment>
        <translation>Agrandir ou réduire autour du centre.</translation>
    </message>
    <message>
        <source>Enlarge the picture.</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>Agrandir l’image.</translation>
    </message>
    <message>
        <source>Erase along a way on the active picture from the chosen segment.</source>
        <extracomment>segment.erase</extracomment>
        <translation>Effacer du segment choisi le long d'un trait sur l'image active.</translation>
    </message>
    <message>
        <source>Erase from segment</source>
        <extracomment>segment.erase</extracomment>
        <translation>Effacer du segment</translation>
    </message>
    <message>
        <source>Erase from the chosen segment. Shift + wheel changes the size.</source>
        <extracomment>tool.eraser</extracomment>
        <translation>Effacer du segment choisi. Maj + molette change la taille.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>tool.eraser</extracomment>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Explain measurement</source>
        <extracomment>annotation.explain</extracomment>
        <translation>Expliquer la mesure</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>text.export</extracomment>
        <translation>Exporter le texte des coins</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>keys.export</extracomment>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Export measuring protocol</source>
        <extracomment>measuring.export</extracomment>
        <translation>Exporter un protocole de mesure</translation>
    </message>
    <message>
        <source>Export protocols</source>
        <extracomment>hanging.export</extracomment>
        <translation>Exporter les protocoles</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>settings.export</extracomment>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>preset.export</extracomment>
        <translation>Exporter les fenêtrages</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>cine.faster</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>segment.fill</extracomment>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>Compléter les coupes</translation>
    </message>
    <message>
        <source>Fill in the slices between those that were drawn: the shape goes over evenly from one to the next.</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>Compléter les coupes entre celles qui ont été dessinées : la forme passe peu à peu de l'une à l'autre.</translation>
    </message>
    <message>
        <source>Fill the holes of each slice of a segment, or what it encloses on all sides.</source>
        <extracomment>segment.fill</extracomment>
        <translation>Remplir les trous de chaque coupe d'un segment, ou ce qu'il enferme de tous côtés.</translation>
    </message>
    <message>
        <source>Fill the screen, or go back.</source>
        <extracomment>window.full_screen</extracomment>
        <translation>Remplir l’écran, ou revenir.</translation>
    </message>
    <message>
        <source>Find actions, windows, series, elements and help by a few letters.</source>
        <extracomment>app.palette</extracomment>
        <translation>Trouver actions, fenêtrages, séries, éléments et aide en quelques lettres.</translation>
    </message>
    <message>
        <source>Find elements</source>
        <extracomment>tags.find</extracomment>
        <translation>Trouver des éléments</translation>
    </message>
    <message>
        <source>Find studies by words, dates (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:word.</source>
        <extracomment>library.search</extracomment>
        <translation>Trouver des examens par mots, dates (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:mot.</translation>
    </message>
    <message>
        <source>First and last lines</source>
        <extracomment>link.ends</extracomment>
        <translation>Première et dernière lignes</translation>
    </message>
    <message>
        <source>First image</source>
        <extracomment>view.first</extracomment>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>view.fit</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the picture into its viewport.</source>
        <extracomment>view.fit</extracomment>
        <translation>Ajuster l’image à son cadre.</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>lesion.role</extracomment>
        <translation>Suivre la lésion</translation>
    </message>
    <message>
        <source>Follow no protocol any more; what was measured stays.</source>
        <extracomment>measuring.end</extracomment>
        <translation>Ne plus suivre de protocole ; ce qui fut mesuré reste.</translation>
    </message>
    <message>
        <source>Follow the selected measurement by RECIST 1.1: as target, non-target or new lesion.</source>
        <extracomment>lesion.role</extracomment>
        <translation>Suivre la mesure choisie selon RECIST 1.1 : comme lésion cible, non cible ou nouvelle.</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>Oublier les fichiers récents</translation>
    </message>
    <message>
        <source>Forget the paths of what was opened; studies stay in the library.</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>Oublier les chemins de ce qui a été ouvert ; les examens restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Four viewports.</source>
        <extracomment>layout.four</extracomment>
        <translation>Quatre cadres.</translation>
    </message>
    <message>
        <source>Frames a second; 0 follows the file.</source>
        <extracomment>cine.fps</extracomment>
        <translation>Images par seconde ; 0 suit le fichier.</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>Ligne à main levée</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>tool.freehand</extracomment>
        <translation>Région à main levée</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>window.full_screen</extracomment>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full, anonymous, none in turn.</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>Complet, anonyme, aucun, tour à tour.</translation>
    </message>
    <message>
        <source>Give a hanging protocol another name.</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Donner un autre nom à un protocole d’affichage.</translation>
    </message>
    <message>
        <source>Give a measurement a name.</source>
        <extracomment>annotation.rename</extracomment>
        <translation>Donner un nom à une mesure.</translation>
    </message>
    <message>
        <source>Give a measurement other points on its picture.</source>
        <extracomment>annotation.change</extracomment>
        <translation>Donner à une mesure d'autres points sur son image.</translation>
    </message>
    <message>
        <source>Give a mouse button another tool</source>
        <extracomment>keys.mouse</extracomment>
        <translation>Donner un autre outil à un bouton</translation>
    </message>
    <message>
        <source>Give a segment a name.</source>
        <extracomment>segment.rename</extracomment>
        <translation>Donner un nom à un segment.</translation>
    </message>
    <message>
        <source>Give a segment another colour.</source>
        <extracomment>segment.color</extracomment>
        <translation>Donner une autre couleur à un segment.</translation>
    </message>
    <message>
        <source>Give an action other keys; others that have one of them lose it.</source>
        <extracomment>keys.set</extracomment>
        <translation>Donner d’autres touches à une action ; celles qui en ont une la perdent.</translation>
    </message>
    <message>
        <source>Give keys to an action</source>
        <extracomment>keys.set</extracomment>
        <translation>Donner des touches à une action</translation>
    </message>
    <message>
        <source>Give the selected measurement a colour of its own.</source>
        <extracomment>annotation.color</extracomment>
        <translation>Donner à la mesure sélectionnée sa propre couleur.</translation>
    </message>
    <message>
        <source>Go by keys from the toolbar to browser, pictures, inspector and status bar.</source>
        <extracomment>window.next_area</extracomment>
        <translation>Aller au clavier de la barre d’outils au navigateur, aux images, à l’inspecteur et à la barre d’état.</translation>
    </message>
    <message>
        <source>Go by keys to the part of the window before this one.</source>
        <extracomment>window.previous_area</extracomment>
        <translation>Aller au clavier à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>Go forward or back by a number of pictures.</source>
        <extracomment>view.scroll</extracomment>
        <translation>Avancer ou reculer d’un nombre d’images.</translation>
    </message>
    <message>
        <source>Go ten pictures back.</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>Reculer de dix images.</translation>
    </message>
    <message>
        <source>Go ten pictures forward.</source>
        <extracomment>view.next_ten</extracomment>
        <translation>Avancer de dix images.</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <extracomment>edit.go_to</extracomment>
        <translation>Aller à une modification</translation>
    </message>
    <message>
        <source>Go to element</source>
        <extracomment>tags.go</extracomment>
        <translation>Aller à l’élément</translation>
    </message>
    <message>
        <source>Go to image</source>
        <extracomment>view.go</extracomment>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Go to measurement</source>
        <extracomment>annotation.go</extracomment>
        <translation>Aller à la mesure</translation>
    </message>
    <message>
        <source>Go to point</source>
        <extracomment>view.point</extracomment>
        <translation>Aller au point</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>segment.go</extracomment>
        <translation>Aller au segment</translation>
    </message>
    <message>
        <source>Group of measurement</source>
        <extracomment>annotation.group</extracomment>
        <translation>Groupe de la mesure</translation>
    </message>
    <message>
        <source>Grow region</source>
        <extracomment>tool.grow</extracomment>
        <translation>Croissance de région</translation>
    </message>
    <message>
        <source>Grow segment</source>
        <extracomment>segment.grow</extracomment>
        <translation>Faire croître le segment</translation>
    </message>
    <message>
        <source>Hang a study by the first protocol that fits as soon as it is open.</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>Afficher un examen par le premier protocole qui convient dès son ouverture.</translation>
    </message>
    <message>
        <source>Hang by protocol</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Afficher selon le protocole</translation>
    </message>
    <message>
        <source>Hang by the next protocol that fits the study.</source>
        <extracomment>hanging.next</extracomment>
        <translation>Afficher selon le protocole suivant qui convient.</translation>
    </message>
    <message>
        <source>Hang by the protocol before, of those that fit the study.</source>
        <extracomment>hanging.previous</extracomment>
        <translation>Afficher selon le précédent des protocoles qui conviennent.</translation>
    </message>
    <message>
        <source>Hang studies when opened</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>Afficher par protocole à l’ouverture</translation>
    </message>
    <message>
        <source>Hang the current study by a protocol, by its name, or by the first that fits.</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Afficher l’examen selon un protocole, celui nommé ou le premier qui convient.</translation>
    </message>
    <message>
        <source>Hanging protocols…</source>
        <extracomment>hanging.edit</extracomment>
        <translation>Protocoles d’affichage…</translation>
    </message>
    <message>
        <source>Hide a segment, or show it again.</source>
        <extracomment>segment.visible</extracomment>
        <translation>Masquer un segment, ou le montrer de nouveau.</translation>
    </message>
    <message>
        <source>Hide measurement</source>
        <extracomment>annotation.hide</extracomment>
        <translation>Masquer la mesure</translation>
    </message>
    <message>
        <source>Hide or show segment</source>
        <extracomment>segment.visible</extracomment>
        <translation>Masquer ou montrer le segment</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>tool.hip</extracomment>
        <translation>Mesures de la hanche</translation>
    </message>
    <message>
        <source>How much larger the magnifier shows pictures.</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>De combien la loupe agrandit.</translation>
    </message>
    <message>
        <source>How much of the picture the filling of segments hides.</source>
        <extracomment>segment.opacity</extracomment>
        <translation>Combien le remplissage des segments cache de l'image.</translation>
    </message>
    <message>
        <source>How much of the second series is seen.</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>La part visible de la seconde série.</translation>
    </message>
    <message>
        <source>How pictures are enlarged.</source>
        <extracomment>view.interpolation</extracomment>
        <translation>Comment les images sont agrandies.</translation>
    </message>
    <message>
        <source>How the second series lies over the pictures; the next way in turn.</source>
        <extracomment>overlay.mode</extracomment>
        <translation>Comment la seconde série recouvre les images ; le mode suivant.</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>text.import</extracomment>
        <translation>Importer le texte des coins</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>keys.import</extracomment>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Import measuring protocol</source>
        <extracomment>measuring.import</extracomment>
        <translation>Importer un protocole de mesure</translation>
    </message>
    <message>
        <source>Import protocols…</source>
        <extracomment>hanging.import</extracomment>
        <translation>Importer des protocoles…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>settings.import</extracomment>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>preset.import</extracomment>
        <translation>Importer des fenêtrages</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>cine.in_step</extracomment>
        <translation>En phase</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>Inférieure</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panel.inspector</extracomment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Inspector page</source>
        <extracomment>panel.page</extracomment>
        <translation>Page de l’inspecteur</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>view.interpolation</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>view.invert</extracomment>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Judge the display: a pattern after TG18-QC, and the curve of the greyscale standard display function.</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Juger l’écran : une mire d’après TG18-QC et la courbe de la fonction standard de niveaux de gris (GSDF).</translation>
    </message>
    <message>
        <source>Keep one part</source>
        <extracomment>tool.part</extracomment>
        <translation>Garder une partie</translation>
    </message>
    <message>
        <source>Keep the largest joined part of a segment, and drop all else of it.</source>
        <extracomment>segment.largest</extracomment>
        <translation>Garder la plus grande partie jointe d'un segment, et laisser le reste.</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <extracomment>segment.largest</extracomment>
        <translation>Garder la plus grande partie</translation>
    </message>
    <message>
        <source>Keep the measurements of this study as a protocol: what is measured, on which series, in which order.</source>
        <extracomment>measuring.record</extracomment>
        <translation>Garder les mesures de cet examen comme protocole : ce qui est mesuré, sur quelle série, dans quel ordre.</translation>
    </message>
    <message>
        <source>Keep the part at a point</source>
        <extracomment>segment.part</extracomment>
        <translation>Garder la partie en un point</translation>
    </message>
    <message>
        <source>Keep the window of the active picture under a name.</source>
        <extracomment>preset.add</extracomment>
        <translation>Garder le fenêtrage de l’image active sous un nom.</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>preset.add</extracomment>
        <translation>Garder ce fenêtrage</translation>
    </message>
    <message>
        <source>Keep what is searched for under a name.</source>
        <extracomment>album.save</extracomment>
        <translation>Conserver la recherche sous un nom.</translation>
    </message>
    <message>
        <source>Keep what of the chosen segment is joined to a point of the active picture.</source>
        <extracomment>segment.part</extracomment>
        <translation>Garder du segment choisi ce qui est joint à un point de l'image active.</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>image.key</extracomment>
        <translation>Image clé</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>keys.profile</extracomment>
        <translation>Profil de touches</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>help.keys</extracomment>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Keys and mouse as in another program; what was changed in a profile stays with it.</source>
        <extracomment>keys.profile</extracomment>
        <translation>Touches et souris comme dans un autre programme ; les changements restent avec leur profil.</translation>
    </message>
    <message>
        <source>Keys of one action, or all keys and the mouse, as the profile has them.</source>
        <extracomment>keys.reset</extracomment>
        <translation>Touches d’une action, ou toutes et la souris, comme dans le profil.</translation>
    </message>
    <message>
        <source>Kind of value, how many, and the modules that hold an element; without a network.</source>
        <extracomment>tags.describe</extracomment>
        <translation>Type de valeur, combien, et modules qui portent un élément ; sans réseau.</translation>
    </message>
    <message>
        <source>LPS mm</source>
        <extracomment>view.point</extracomment>
        <translation>mm LPS</translation>
    </message>
    <message>
        <source>Label measurement</source>
        <extracomment>annotation.label</extracomment>
        <translation>Qualifier la mesure</translation>
    </message>
    <message>
        <source>Label of segment</source>
        <extracomment>segment.label</extracomment>
        <translation>Désignation du segment</translation>
    </message>
    <message>
        <source>Label on the picture…</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>Désignation sur l'image…</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <source>Larger or smaller brush</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>Pinceau plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Last image</source>
        <extracomment>view.last</extracomment>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Lay a registered series over the pictures: blend, swipe, or spy.</source>
        <extracomment>overlay.set</extracomment>
        <translation>Superposer une série recalée : fondu, volet ou loupe.</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>overlay.set</extracomment>
        <translation>Superposer une série</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>layout.set</extracomment>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Leave out the step that is to be measured now.</source>
        <extracomment>measuring.skip</extracomment>
        <translation>Laisser de côté l'étape qui est à mesurer.</translation>
    </message>
    <message>
        <source>Leave the selected measurement out of the pictures, or show it again; the table keeps it.</source>
        <extracomment>annotation.hide</extracomment>
        <translation>Ne plus montrer la mesure choisie sur les images, ou la montrer de nouveau ; le tableau la garde.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>volume.view_left</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>Longueurs des jambes</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>tool.length</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>lesion.table</extracomment>
        <translation>Évolution des lésions</translation>
    </message>
    <message>
        <source>Less of the second series</source>
        <extracomment>overlay.less</extracomment>
        <translation>Moins de la seconde série</translation>
    </message>
    <message>
        <source>Less opacity; a swipe's line to the right; a smaller glass.</source>
        <extracomment>overlay.less</extracomment>
        <translation>Moins d’opacité ; ligne du volet à droite ; loupe plus petite.</translation>
    </message>
    <message>
        <source>Let a button, the wheel or a double click do something else.</source>
        <extracomment>keys.mouse</extracomment>
        <translation>Faire faire autre chose à un bouton, à la molette ou au double clic.</translation>
    </message>
    <message>
        <source>Let a corner say these fields.</source>
        <extracomment>text.lines</extracomment>
        <translation>Faire dire ces champs à un coin.</translation>
    </message>
    <message>
        <source>Let corners say what they said at first.</source>
        <extracomment>text.reset</extracomment>
        <translation>Rendre aux coins leur texte d’origine.</translation>
    </message>
    <message>
        <source>Let files that you trust ask for more; holds from the next start on.</source>
        <extracomment>settings.limit</extracomment>
        <translation>Laisser des fichiers de confiance demander plus ; dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Let nothing change the selected measurement, or let it be changed again.</source>
        <extracomment>annotation.lock</extracomment>
        <translation>Protéger la mesure choisie des changements, ou la libérer.</translation>
    </message>
    <message>
        <source>Let the brush reach into neighbouring slices as a ball, or stay in the plane as a disc.</source>
        <extracomment>segment.ball</extracomment>
        <translation>Laisser le pinceau atteindre les coupes voisines en boule, ou rester dans le plan en disque.</translation>
    </message>
    <message>
        <source>Let the brush take only voxels whose value lies in a range; the eraser takes away all.</source>
        <extracomment>segment.limit</extracomment>
        <translation>Ne laisser le pinceau prendre que les voxels dont la valeur est dans un intervalle ; la gomme les enlève tous.</translation>
    </message>
    <message>
        <source>Let the brush take voxels of any value again.</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>Laisser de nouveau le pinceau prendre les voxels de toute valeur.</translation>
    </message>
    <message>
        <source>Let the window span the values between two corners, in picture pixels.</source>
        <extracomment>window.region</extracomment>
        <translation>Étendre la fenêtre aux valeurs entre deux coins, en pixels d’image.</translation>
    </message>
    <message>
        <source>Let two viewports trade what they show; dragging the grip of one to the other does the same.</source>
        <extracomment>viewport.swap</extracomment>
        <translation>Deux cadres échangent leur contenu ; glisser la poignée de l’un sur l’autre fait de même.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>library.table</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>help.limits</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Line of the swipe</source>
        <extracomment>overlay.split</extracomment>
        <translation>Ligne du volet</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>tool.profile</extracomment>
        <translation>Profil de ligne</translation>
    </message>
    <message>
        <source>Lines of a corner</source>
        <extracomment>text.lines</extracomment>
        <translation>Lignes d’un coin</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>link.all</extracomment>
        <translation>Tout lier</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>link.invert</extracomment>
        <translation>Lier l’inversion</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>link.pan</extracomment>
        <translation>Lier le déplacement</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>link.window</extracomment>
        <translation>Lier le fenêtrage</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>link.zoom</extracomment>
        <translation>Lier le zoom</translation>
    </message>
    <message>
        <source>List, add, change and delete windows.</source>
        <extracomment>preset.edit</extracomment>
        <translation>Lister, ajouter, changer et supprimer des fenêtrages.</translation>
    </message>
    <message>
        <source>Live wire</source>
        <extracomment>tool.livewire</extracomment>
        <translation>Fil intelligent</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>lut.load</extracomment>
        <translation>Charger une table de couleurs</translation>
    </message>
    <message>
        <source>Load marks of the study's objects</source>
        <extracomment>objects.load</extracomment>
        <translation>Charger les marques des objets de l'examen</translation>
    </message>
    <message>
        <source>Lock a segment so that nothing changes it, or unlock it.</source>
        <extracomment>segment.lock</extracomment>
        <translation>Verrouiller un segment pour que rien ne le change, ou le déverrouiller.</translation>
    </message>
    <message>
        <source>Lock measurement</source>
        <extracomment>annotation.lock</extracomment>
        <translation>Verrouiller la mesure</translation>
    </message>
    <message>
        <source>Lock or unlock segment</source>
        <extracomment>segment.lock</extracomment>
        <translation>Verrouiller ou déverrouiller le segment</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>log.show</extracomment>
        <translation>Journal des actions</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>Grand et petit axe</translation>
    </message>
    <message>
        <source>Look again whether the study's files are there.</source>
        <extracomment>library.rescan</extracomment>
        <translation>Vérifier de nouveau si les fichiers de l’examen sont là.</translation>
    </message>
    <message>
        <source>Look at the volume from a standard direction.</source>
        <extracomment>volume.view</extracomment>
        <translation>Regarder le volume d’une direction standard.</translation>
    </message>
    <message>
        <source>Look at the volume from anterior.</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>Regarder le volume de l’avant.</translation>
    </message>
    <message>
        <source>Look at the volume from inferior.</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>Regarder le volume d’en bas.</translation>
    </message>
    <message>
        <source>Look at the volume from left.</source>
        <extracomment>volume.view_left</extracomment>
        <translation>Regarder le volume de la gauche.</translation>
    </message>
    <message>
        <source>Look at the volume from posterior.</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>Regarder le volume de l’arrière.</translation>
    </message>
    <message>
        <source>Look at the volume from right.</source>
        <extracomment>volume.view_right</extracomment>
        <translation>Regarder le volume de la droite.</translation>
    </message>
    <message>
        <source>Look at the volume from superior.</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>Regarder le volume d’en haut.</translation>
    </message>
    <message>
        <source>Look into the other series through a glass below the pointer.</source>
        <extracomment>overlay.spy</extracomment>
        <translation>Voir l’autre série par une loupe sous le pointeur.</translation>
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
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Magnifier by</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>Loupe de</translation>
    </message>
    <message>
        <source>Magnify below the pointer; the wheel changes how much. Held, the key magnifies until it is let go.</source>
        <extracomment>view.loupe</extracomment>
        <translation>Agrandir sous le pointeur ; la molette règle le facteur. Touche tenue : tant qu’elle l’est.</translation>
    </message>
    <message>
        <source>Make a copy of a hanging protocol, before it in the list.</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>Copier un protocole d’affichage, placé avant lui dans la liste.</translation>
    </message>
    <message>
        <source>Make a viewport the active one, counted from 0.</source>
        <extracomment>viewport.select</extracomment>
        <translation>Rendre un cadre actif, compté à partir de 0.</translation>
    </message>
    <message>
        <source>Make an empty segment over the active series, and choose it.</source>
        <extracomment>segment.new</extracomment>
        <translation>Créer un segment vide sur la série active, et le choisir.</translation>
    </message>
    <message>
        <source>Make the brush larger by about a seventh.</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>Agrandir le pinceau d'environ un septième.</translation>
    </message>
    <message>
        <source>Make the brush larger, or smaller with negative steps.</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>Agrandir le pinceau, ou le réduire par des pas négatifs.</translation>
    </message>
    <message>
        <source>Make the brush smaller by about a seventh.</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>Réduire le pinceau d'environ un septième.</translation>
    </message>
    <message>
        <source>Make the next viewport the active one.</source>
        <extracomment>viewport.next</extracomment>
        <translation>Rendre actif le cadre suivant.</translation>
    </message>
    <message>
        <source>Make the selected outline smoother; again for more.</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>Lisser le contour choisi ; encore une fois pour davantage.</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>layout.mammography</extracomment>
        <translation>Mammographie</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>help.manual</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Mark the picture as one that matters, or take the mark away.</source>
        <extracomment>image.key</extracomment>
        <translation>Marquer l’image comme importante, ou retirer la marque.</translation>
    </message>
    <message>
        <source>Marks of other planes</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>Marques des autres plans</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotation.add</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure along a line that is drawn in one go.</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>Mesurer le long d'une ligne tracée d'un trait.</translation>
    </message>
    <message>
        <source>Measure along a smooth curve through points; a double click or Enter ends it.</source>
        <extracomment>tool.curve</extracomment>
        <translation>Mesurer le long d'une courbe lisse par des points ; un double-clic ou Entrée la termine.</translation>
    </message>
    <message>
        <source>Measure along straight lines from point to point; a double click or Enter ends it.</source>
        <extracomment>tool.polyline</extracomment>
        <translation>Mesurer le long de droites de point en point ; un double-clic ou Entrée la termine.</translation>
    </message>
    <message>
        <source>Measure by protocol</source>
        <extracomment>measuring.start</extracomment>
        <translation>Mesurer par protocole</translation>
    </message>
    <message>
        <source>Measure the next study</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>Mesurer l'examen suivant</translation>
    </message>
    <message>
        <source>Measure the study in front by a recorded protocol: each step shows its series and takes its tool.</source>
        <extracomment>measuring.start</extracomment>
        <translation>Mesurer l'examen au premier plan par un protocole : chaque étape montre sa série et prend son outil.</translation>
    </message>
    <message>
        <source>Measure with the keys</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>Mesurer au clavier</translation>
    </message>
    <message>
        <source>Merge stacks of series</source>
        <extracomment>series.merge</extracomment>
        <translation>Fusionner les piles de la série</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>Ligne médio-sagittale</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <extracomment>view.flip_h</extracomment>
        <translation>Miroir gauche-droite</translation>
    </message>
    <message>
        <source>Mirror the picture.</source>
        <extracomment>view.flip_h</extracomment>
        <translation>Retourner l’image en miroir.</translation>
    </message>
    <message>
        <source>Mirror top to bottom</source>
        <extracomment>view.flip_v</extracomment>
        <translation>Miroir haut-bas</translation>
    </message>
    <message>
        <source>More of the second series</source>
        <extracomment>overlay.more</extracomment>
        <translation>Plus de la seconde série</translation>
    </message>
    <message>
        <source>More opacity; a swipe's line to the left; a larger glass.</source>
        <extracomment>overlay.more</extracomment>
        <translation>Plus d’opacité ; ligne du volet à gauche ; loupe plus grande.</translation>
    </message>
    <message>
        <source>Move a hanging protocol in the list: of those that fit, the first one hangs.</source>
        <extracomment>hanging.move</extracomment>
        <translation>Déplacer un protocole dans la liste : le premier qui convient s’applique.</translation>
    </message>
    <message>
        <source>Move a line</source>
        <extracomment>text.move</extracomment>
        <translation>Déplacer une ligne</translation>
    </message>
    <message>
        <source>Move a line up or down in its corner.</source>
        <extracomment>text.move</extracomment>
        <translation>Monter ou descendre une ligne dans son coin.</translation>
    </message>
    <message>
        <source>Move protocol</source>
        <extracomment>hanging.move</extracomment>
        <translation>Déplacer le protocole</translation>
    </message>
    <message>
        <source>Move the right half of the viewports to a window of their own, on a second monitor; again brings them back.</source>
        <extracomment>window.second</extracomment>
        <translation>Mettre la moitié droite des cadres dans une fenêtre à part, sur un second écran ; encore une fois les ramène.</translation>
    </message>
    <message>
        <source>Move the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>Déplacer la mesure choisie sur l'image suivante, et y aller.</translation>
    </message>
    <message>
        <source>Move the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>Déplacer la mesure choisie sur l'image précédente, et y aller.</translation>
    </message>
    <message>
        <source>Move to the next image</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>Déplacer sur l'image suivante</translation>
    </message>
    <message>
        <source>Move to the previous image</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>Déplacer sur l'image précédente</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <extracomment>window.narrower</extracomment>
        <translation>Fenêtre plus étroite</translation>
    </message>
    <message>
        <source>Narrower window, by a twentieth of the window.</source>
        <extracomment>window.narrower</extracomment>
        <translation>Fenêtre plus étroite d’un vingtième.</translation>
    </message>
    <message>
        <source>New segment</source>
        <extracomment>segment.new</extracomment>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>cine.next</extracomment>
        <translation>Image suivante du ciné</translation>
    </message>
    <message>
        <source>Next image</source>
        <extracomment>view.next</extracomment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next key image</source>
        <extracomment>image.next_key</extracomment>
        <translation>Image clé suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>page.next</extracomment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>window.next_area</extracomment>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>series.phase</extracomment>
        <translation>Phase suivante</translation>
    </message>
    <message>
        <source>Next presentation state</source>
        <extracomment>presentation.next</extracomment>
        <translation>État de présentation suivant</translation>
    </message>
    <message>
        <source>Next protocol</source>
        <extracomment>hanging.next</extracomment>
        <translation>Protocole suivant</translation>
    </message>
    <message>
        <source>Next quantity of the values</source>
        <extracomment>values.next</extracomment>
        <translation>Grandeur suivante des valeurs</translation>
    </message>
    <message>
        <source>Next series</source>
        <extracomment>series.next</extracomment>
        <translation>Série suivante</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>tab.next</extracomment>
        <translation>Examen suivant</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <extracomment>viewport.next</extracomment>
        <translation>Cadre suivant</translation>
    </message>
    <message>
        <source>No label of segment</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>Pas de désignation du segment</translation>
    </message>
    <message>
        <source>No presentation state</source>
        <extracomment>presentation.none</extracomment>
        <translation>Aucun état de présentation</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>Pas ce disque</translation>
    </message>
    <message>
        <source>Note on study</source>
        <extracomment>study.note</extracomment>
        <translation>Note sur l’examen</translation>
    </message>
    <message>
        <source>Number places of the picture: each gets the next number.</source>
        <extracomment>tool.number</extracomment>
        <translation>Numéroter des endroits de l'image : chacun reçoit le nombre suivant.</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>tool.number</extracomment>
        <translation>Étiquette numérotée</translation>
    </message>
    <message>
        <source>One picture pixel on one pixel of the screen.</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>Un pixel d’image pour un pixel d’écran.</translation>
    </message>
    <message>
        <source>One viewport.</source>
        <extracomment>layout.single</extracomment>
        <translation>Un cadre.</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>segment.opacity</extracomment>
        <translation>Opacité des segments</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>Opacité de la seconde série</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>file.open</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open DICOMDIR or ZIP…</source>
        <extracomment>file.open_zip</extracomment>
        <translation>Ouvrir un DICOMDIR ou un ZIP…</translation>
    </message>
    <message>
        <source>Open a study of the library.</source>
        <extracomment>library.open</extracomment>
        <translation>Ouvrir un examen de la bibliothèque.</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>disc.open</extracomment>
        <translation>Ouvrir le disque</translation>
    </message>
    <message>
        <source>Open files, folders, ZIP archives or DICOMDIRs by their paths.</source>
        <extracomment>file.open</extracomment>
        <translation>Ouvrir fichiers, dossiers, archives ZIP ou DICOMDIR par leurs chemins.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>file.open_files</extracomment>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>file.open_folder</extracomment>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open from library</source>
        <extracomment>library.open</extracomment>
        <translation>Ouvrir depuis la bibliothèque</translation>
    </message>
    <message>
        <source>Open studies that the program makes itself.</source>
        <extracomment>app.demo</extracomment>
        <translation>Ouvrir des examens que le programme crée lui-même.</translation>
    </message>
    <message>
        <source>Open the disc that is in; without one, pick a DICOMDIR or a ZIP.</source>
        <extracomment>disc.open</extracomment>
        <translation>Ouvrir le disque inséré ; sinon choisir un DICOMDIR ou un ZIP.</translation>
    </message>
    <message>
        <source>Open what was open when the program ended, and show it as it was: layout, pictures, windows.</source>
        <extracomment>app.restore</extracomment>
        <translation>Rouvrir ce qui l’était à la fin du programme, tel quel : disposition, images, fenêtrages.</translation>
    </message>
    <message>
        <source>Outline along edges</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>Entourer le long des bords</translation>
    </message>
    <message>
        <source>Outline along edges: click on the edge here and there, double click closes. Backspace takes a click back.</source>
        <extracomment>tool.livewire</extracomment>
        <translation>Entourer le long des bords : cliquer sur le bord çà et là, un double-clic ferme. Retour arrière reprend un clic.</translation>
    </message>
    <message>
        <source>Outline like values</source>
        <extracomment>annotation.wand</extracomment>
        <translation>Entourer les valeurs semblables</translation>
    </message>
    <message>
        <source>Outline what is joined to a place and has values like it, on this picture. Drag up for a wider range.</source>
        <extracomment>tool.wand</extracomment>
        <translation>Entourer ce qui est joint à un endroit et a des valeurs semblables, sur cette image. Tirer vers le haut pour élargir l'intervalle.</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>view.overlays</extracomment>
        <translation>Calques du fichier</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>TEP/TDM</translation>
    </message>
    <message>
        <source>Paint a way into the chosen segment on the active picture, or into a new one.</source>
        <extracomment>segment.paint</extracomment>
        <translation>Peindre un trait dans le segment choisi sur l'image active, ou dans un nouveau.</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>Peindre toutes les valeurs</translation>
    </message>
    <message>
        <source>Paint into the chosen segment, or into a new one. Shift + wheel changes the size; Ctrl at the press erases.</source>
        <extracomment>tool.brush</extracomment>
        <translation>Peindre dans le segment choisi, ou dans un nouveau. Maj + molette change la taille ; Ctrl à l'appui efface.</translation>
    </message>
    <message>
        <source>Paint segment</source>
        <extracomment>segment.paint</extracomment>
        <translation>Peindre un segment</translation>
    </message>
    <message>
        <source>Paint values in a range</source>
        <extracomment>segment.limit</extracomment>
        <translation>Peindre les valeurs d'un intervalle</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>tool.pan</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>tool.parallel</extracomment>
        <translation>Lignes parallèles</translation>
    </message>
    <message>
        <source>Paste measurement</source>
        <extracomment>annotation.paste</extracomment>
        <translation>Coller la mesure</translation>
    </message>
    <message>
        <source>Pick a DICOMDIR of a disc, or a ZIP archive.</source>
        <extracomment>file.open_zip</extracomment>
        <translation>Choisir le DICOMDIR d’un disque ou une archive ZIP.</translation>
    </message>
    <message>
        <source>Pick a folder; everything below it is opened.</source>
        <extracomment>file.open_folder</extracomment>
        <translation>Choisir un dossier ; tout son contenu est ouvert.</translation>
    </message>
    <message>
        <source>Pick files and open them.</source>
        <extracomment>file.open_files</extracomment>
        <translation>Choisir des fichiers et les ouvrir.</translation>
    </message>
    <message>
        <source>Pixels of the selected region count by the part of them that it covers, not as wholes by their centre.</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>Les pixels de la région choisie comptent pour la part qu'elle couvre, non entiers par leur centre.</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>cine.toggle</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play all in step</source>
        <extracomment>cine.all</extracomment>
        <translation>Tout lire en phase</translation>
    </message>
    <message>
        <source>Play all pictures again.</source>
        <extracomment>cine.whole</extracomment>
        <translation>Lire de nouveau toutes les images.</translation>
    </message>
    <message>
        <source>Play backward, or forward again.</source>
        <extracomment>cine.backward</extracomment>
        <translation>Lire en arrière, ou de nouveau en avant.</translation>
    </message>
    <message>
        <source>Play faster.</source>
        <extracomment>cine.faster</extracomment>
        <translation>Lire plus vite.</translation>
    </message>
    <message>
        <source>Play from the shown picture on.</source>
        <extracomment>cine.start_here</extracomment>
        <translation>Lire à partir de l’image affichée.</translation>
    </message>
    <message>
        <source>Play only some of the pictures.</source>
        <extracomment>cine.range</extracomment>
        <translation>Ne lire qu’une partie des images.</translation>
    </message>
    <message>
        <source>Play or stop all viewports, in the phase of the active one: beats of a heart lie side by side.</source>
        <extracomment>cine.all</extracomment>
        <translation>Lire ou arrêter tous les cadres, en phase avec l’actif : les battements se comparent côte à côte.</translation>
    </message>
    <message>
        <source>Play or stop.</source>
        <extracomment>cine.toggle</extracomment>
        <translation>Lire ou arrêter.</translation>
    </message>
    <message>
        <source>Play slower.</source>
        <extracomment>cine.slower</extracomment>
        <translation>Lire plus lentement.</translation>
    </message>
    <message>
        <source>Play so many times as fast.</source>
        <extracomment>cine.speed</extracomment>
        <translation>Lire tant de fois plus vite.</translation>
    </message>
    <message>
        <source>Play there and back, or round and round.</source>
        <extracomment>cine.sweep</extracomment>
        <translation>Lire en aller-retour, ou en boucle.</translation>
    </message>
    <message>
        <source>Play up to the shown picture.</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>Lire jusqu’à l’image affichée.</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>cine.fps</extracomment>
        <translation>Cadence de lecture</translation>
    </message>
    <message>
        <source>Plot the mean of the selected region, or the value of a probe, over the times of a cine or a 4D series.</source>
        <extracomment>curve.show</extracomment>
        <translation>Tracer la moyenne de la région choisie, ou la valeur d'une sonde, sur les temps d'un ciné ou d'une série 4D.</translation>
    </message>
    <message>
        <source>Point at something: press at it and drag away, then write what it is.</source>
        <extracomment>tool.arrow</extracomment>
        <translation>Montrer quelque chose : y appuyer et tirer au loin, puis écrire ce que c'est.</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>Point à ligne</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>link.point</extracomment>
        <translation>Pointer avec Maj</translation>
    </message>
    <message>
        <source>Points that are set or dragged go to the nearest edge of the picture.</source>
        <extracomment>tool.snap</extracomment>
        <translation>Les points posés ou tirés vont au bord le plus proche de l'image.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>tool.polygon</extracomment>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>tool.polyline</extracomment>
        <translation>Ligne brisée</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>Postérieure</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation.apply</extracomment>
        <translation>État de présentation</translation>
    </message>
    <message>
        <source>Press at the centre and drag to the rim.</source>
        <extracomment>tool.circle</extracomment>
        <translation>Appuyer au centre et tirer jusqu'au bord.</translation>
    </message>
    <message>
        <source>Press in the middle of a lesion and drag around it: the hottest ball of 1 ml in it counts.</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>Appuyer au milieu d'une lésion et tirer autour : la boule de 1 ml la plus chaude y compte.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>cine.previous</extracomment>
        <translation>Image précédente du ciné</translation>
    </message>
    <message>
        <source>Previous image</source>
        <extracomment>view.previous</extracomment>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>page.previous</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>window.previous_area</extracomment>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Previous protocol</source>
        <extracomment>hanging.previous</extracomment>
        <translation>Protocole précédent</translation>
    </message>
    <message>
        <source>Previous series</source>
        <extracomment>series.previous</extracomment>
        <translation>Série précédente</translation>
    </message>
    <message>
        <source>Previous study</source>
        <extracomment>tab.previous</extracomment>
        <translation>Examen précédent</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>tool.probe</extracomment>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>tool.push</extracomment>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Push an outline</source>
        <extracomment>annotation.push</extracomment>
        <translation>Pousser un contour</translation>
    </message>
    <message>
        <source>Push the outline of a freehand region: from within outwards, from without inwards. Shift: a smaller disc.</source>
        <extracomment>tool.push</extracomment>
        <translation>Pousser le contour d'une région à main levée : de l'intérieur vers l'extérieur, ou l'inverse. Maj : un disque plus petit.</translation>
    </message>
    <message>
        <source>Push the selected outline with a disc: from within outwards, from without inwards.</source>
        <extracomment>annotation.push</extracomment>
        <translation>Pousser le contour choisi avec un disque : de l'intérieur vers l'extérieur, ou l'inverse.</translation>
    </message>
    <message>
        <source>Put all numbers of the measurements on the clipboard, for a spreadsheet.</source>
        <extracomment>measurements.copy</extracomment>
        <translation>Mettre tous les nombres des mesures dans le presse-papiers, pour un tableur.</translation>
    </message>
    <message>
        <source>Put all that is not measured yet where it was recorded; one undo takes it away.</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>Poser tout ce qui n'est pas encore mesuré où il fut consigné ; une annulation l'enlève.</translation>
    </message>
    <message>
        <source>Put all where recorded</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>Tout poser comme consigné</translation>
    </message>
    <message>
        <source>Put the copied measurement on the shown image: at its place in the patient, else at its pixels.</source>
        <extracomment>annotation.paste</extracomment>
        <translation>Mettre la mesure copiée sur l'image affichée : à sa place dans le patient, sinon à ses pixels.</translation>
    </message>
    <message>
        <source>Put the log on the clipboard, as a program in Python.</source>
        <extracomment>log.copy</extracomment>
        <translation>Mettre le journal dans le presse-papiers, en programme Python.</translation>
    </message>
    <message>
        <source>Put the profile, histogram or curve over time of the selected measurement on the clipboard.</source>
        <extracomment>curve.copy</extracomment>
        <translation>Mettre le profil, l'histogramme ou la courbe dans le temps de la mesure choisie dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Put the selected measurement into a group of the table.</source>
        <extracomment>annotation.group</extracomment>
        <translation>Mettre la mesure choisie dans un groupe du tableau.</translation>
    </message>
    <message>
        <source>Put what is to be measured now where it was recorded; it can be moved from there.</source>
        <extracomment>measuring.put</extracomment>
        <translation>Poser ce qui est à mesurer où il fut consigné ; de là on peut le déplacer.</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>measuring.put</extracomment>
        <translation>Poser comme consigné</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app.quit</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <extracomment>settings.limit</extracomment>
        <translation>Relever une limite</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>cine.range</extracomment>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Range starts here</source>
        <extracomment>cine.start_here</extracomment>
        <translation>La plage commence ici</translation>
    </message>
    <message>
        <source>Range stops here</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>La plage finit ici</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>tool.ratio</extracomment>
        <translation>Rapport de deux longueurs</translation>
    </message>
    <message>
        <source>Re-scan</source>
        <extracomment>library.rescan</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read a measuring protocol of a file.</source>
        <extracomment>measuring.import</extracomment>
        <translation>Lire un protocole de mesure d'un fichier.</translation>
    </message>
    <message>
        <source>Read and change the rules by which studies hang, as sentences; try them on the open study.</source>
        <extracomment>hanging.edit</extracomment>
        <translation>Lire et changer les règles d’affichage, en phrases ; les essayer sur l’examen ouvert.</translation>
    </message>
    <message>
        <source>Read hanging protocols of a file: JSON of this program, or a DICOM Hanging Protocol of any.</source>
        <extracomment>hanging.import</extracomment>
        <translation>Lire les protocoles d’un fichier : JSON de ce programme ou DICOM Hanging Protocol quelconque.</translation>
    </message>
    <message>
        <source>Read reports</source>
        <extracomment>objects.read</extracomment>
        <translation>Lire les comptes rendus</translation>
    </message>
    <message>
        <source>Read segments</source>
        <extracomment>segment.read</extracomment>
        <translation>Lire les segments</translation>
    </message>
    <message>
        <source>Read the segments of DICOM segmentations and RT structure sets of the study, or of a file.</source>
        <extracomment>segment.read</extracomment>
        <translation>Lire les segments des segmentations DICOM et structures RT de l'examen, ou d'un fichier.</translation>
    </message>
    <message>
        <source>Read values as</source>
        <extracomment>values.read</extracomment>
        <translation>Lire les valeurs comme</translation>
    </message>
    <message>
        <source>Record measuring protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>Consigner un protocole de mesure</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>edit.redo</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reduce the picture.</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>Réduire l’image.</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>Lignes de référence</translation>
    </message>
    <message>
        <source>Reference lines of the first and the last picture, too.</source>
        <extracomment>link.ends</extracomment>
        <translation>Aussi les lignes de référence de la première et de la dernière image.</translation>
    </message>
    <message>
        <source>Remove a colour table</source>
        <extracomment>lut.remove</extracomment>
        <translation>Retirer une table de couleurs</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <extracomment>text.remove</extracomment>
        <translation>Retirer une ligne</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>library.remove</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Rename measurement</source>
        <extracomment>annotation.rename</extracomment>
        <translation>Renommer la mesure</translation>
    </message>
    <message>
        <source>Rename protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Renommer le protocole</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>Renommer le segment</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <extracomment>keys.reset</extracomment>
        <translation>Réinitialiser les touches</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>settings.reset</extracomment>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>view.reset</extracomment>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>app.restore</extracomment>
        <translation>Restaurer la dernière session</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>hanging.restore</extracomment>
        <translation>Rétablir les protocoles du programme</translation>
    </message>
    <message>
        <source>Reveal file of picture</source>
        <extracomment>series.reveal</extracomment>
        <translation>Révéler le fichier de l’image</translation>
    </message>
    <message>
        <source>Reveal files of study</source>
        <extracomment>study.reveal</extracomment>
        <translation>Révéler les fichiers de l’examen</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>volume.view_right</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>Ellipse inclinée</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>Rectangle incliné</translation>
    </message>
    <message>
        <source>SOP instance UID, or a file; all of the study without it</source>
        <extracomment>segment.read</extracomment>
        <translation>SOP Instance UID, ou un fichier ; sinon tous ceux de l'examen</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>Pic de SUV</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>lesion.link</extracomment>
        <translation>Même lésion que</translation>
    </message>
    <message>
        <source>Save arrangement as protocol</source>
        <extracomment>hanging.save</extracomment>
        <translation>Enregistrer la disposition comme protocole</translation>
    </message>
    <message>
        <source>Save curve</source>
        <extracomment>curve.export</extracomment>
        <translation>Enregistrer une courbe</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>lesion.export</extracomment>
        <translation>Enregistrer le tableau des lésions</translation>
    </message>
    <message>
        <source>Save log of actions</source>
        <extracomment>log.save</extracomment>
        <translation>Enregistrer le journal des actions</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>measurements.export</extracomment>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>Save measurements as DICOM…</source>
        <extracomment>export.marks</extracomment>
        <translation>Enregistrer les mesures en DICOM…</translation>
    </message>
    <message>
        <source>Save movie…</source>
        <extracomment>export.movie</extracomment>
        <translation>Enregistrer le film…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>export.picture</extracomment>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save search as album</source>
        <extracomment>album.save</extracomment>
        <translation>Enregistrer la recherche comme album</translation>
    </message>
    <message>
        <source>Save segments as DICOM</source>
        <extracomment>segment.save</extracomment>
        <translation>Enregistrer les segments en DICOM</translation>
    </message>
    <message>
        <source>Save table of the protocol</source>
        <extracomment>measuring.table</extracomment>
        <translation>Enregistrer le tableau du protocole</translation>
    </message>
    <message>
        <source>Save the active viewport as PNG, JPEG or TIFF; identity is left out unless you ask for it.</source>
        <extracomment>export.picture</extracomment>
        <translation>Enregistrer le cadre actif en PNG, JPEG ou TIFF ; l’identité est omise sauf demande.</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>Enregistrer l’aide-mémoire</translation>
    </message>
    <message>
        <source>Save the cine, the slices or the turning volume as MP4 or GIF.</source>
        <extracomment>export.movie</extracomment>
        <translation>Enregistrer le ciné, les coupes ou le volume en rotation en MP4 ou GIF.</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>help.save_manual</extracomment>
        <translation>Enregistrer le manuel</translation>
    </message>
    <message>
        <source>Say how long the selected line is: lengths on its picture are then in mm. Undo takes it back.</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>Dire la longueur de la ligne choisie : les longueurs sur son image sont alors en mm. Annuler la retire.</translation>
    </message>
    <message>
        <source>Say no more with a code what a segment is.</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>Ne plus dire par un code ce qu'est un segment.</translation>
    </message>
    <message>
        <source>Say that the selected measurement is of the same lesion as one in an earlier study.</source>
        <extracomment>lesion.link</extracomment>
        <translation>Dire que la mesure choisie est de la même lésion qu'une autre d'un examen antérieur.</translation>
    </message>
    <message>
        <source>Say what became of the lesion at the selected mark; too small to measure counts 5 mm.</source>
        <extracomment>lesion.state</extracomment>
        <translation>Dire ce qu'est devenue la lésion à la marque choisie ; trop petite pour être mesurée compte 5 mm.</translation>
    </message>
    <message>
        <source>Say what is wrong with the slices of a series, and draw where they lie.</source>
        <extracomment>series.doctor</extracomment>
        <translation>Dire ce qui cloche dans les coupes d’une série et dessiner leurs positions.</translation>
    </message>
    <message>
        <source>Say what was measured: a structure or finding with its code (SNOMED CT, RadLex), or words of your own.</source>
        <extracomment>annotation.label</extracomment>
        <translation>Dire ce qui a été mesuré : une structure ou une anomalie avec son code (SNOMED CT, RadLex), ou vos propres mots.</translation>
    </message>
    <message>
        <source>Say with a code of a vocabulary what a segment is.</source>
        <extracomment>segment.label</extracomment>
        <translation>Dire par un code d'un vocabulaire ce qu'est un segment.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>view.scroll</extracomment>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>view.synchronize</extracomment>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Scrolling, window, zoom, pan and inversion, or nothing where all are linked.</source>
        <extracomment>link.all</extracomment>
        <translation>Défilement, fenêtrage, zoom, déplacement et inversion, ou rien si tout est lié.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>app.palette</extracomment>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>library.search</extracomment>
        <translation>Chercher des examens</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>window.second</extracomment>
        <translation>Seconde fenêtre</translation>
    </message>
    <message>
        <source>See the parts of the window, on the demo study.</source>
        <extracomment>help.tour</extracomment>
        <translation>Découvrir les parties de la fenêtre sur l’examen de démonstration.</translation>
    </message>
    <message>
        <source>Select a measurement.</source>
        <extracomment>annotation.select</extracomment>
        <translation>Sélectionner une mesure.</translation>
    </message>
    <message>
        <source>Select measurement</source>
        <extracomment>annotation.select</extracomment>
        <translation>Sélectionner la mesure</translation>
    </message>
    <message>
        <source>Select viewport</source>
        <extracomment>viewport.select</extracomment>
        <translation>Choisir le cadre</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>series.doctor</extracomment>
        <translation>Examen de la série</translation>
    </message>
    <message>
        <source>Series that share no frame of reference scroll together from the pictures that they show now.</source>
        <extracomment>link.tie</extracomment>
        <translation>Des séries sans repère commun défilent ensemble à partir des images affichées.</translation>
    </message>
    <message>
        <source>Set a named window.</source>
        <extracomment>window.preset</extracomment>
        <translation>Régler un fenêtrage nommé.</translation>
    </message>
    <message>
        <source>Set a point on the spectrum: its velocity from the baseline, and 4 v² in mmHg.</source>
        <extracomment>tool.doppler</extracomment>
        <translation>Poser un point sur le spectre : sa vitesse depuis la ligne de base, et 4 v² en mmHg.</translation>
    </message>
    <message>
        <source>Set a window that the file gives.</source>
        <extracomment>window.file</extracomment>
        <translation>Régler un fenêtrage donné par le fichier.</translation>
    </message>
    <message>
        <source>Set centre and width in the values of the second series.</source>
        <extracomment>overlay.window</extracomment>
        <translation>Régler centre et largeur dans les valeurs de la seconde série.</translation>
    </message>
    <message>
        <source>Set centre and width of the window.</source>
        <extracomment>window.set</extracomment>
        <translation>Régler centre et largeur du fenêtrage.</translation>
    </message>
    <message>
        <source>Set one setting back, or all of them.</source>
        <extracomment>settings.reset</extracomment>
        <translation>Réinitialiser un réglage, ou tous.</translation>
    </message>
    <message>
        <source>Set the crosshair to a point in LPS mm.</source>
        <extracomment>view.point</extracomment>
        <translation>Placer le réticule à un point en mm LPS.</translation>
    </message>
    <message>
        <source>Set the radius of brush and eraser.</source>
        <extracomment>segment.brush</extracomment>
        <translation>Régler le rayon du pinceau et de la gomme.</translation>
    </message>
    <message>
        <source>Set the window from the picture's values.</source>
        <extracomment>window.auto</extracomment>
        <translation>Régler le fenêtrage d’après les valeurs de l’image.</translation>
    </message>
    <message>
        <source>Set three points on the edge of the first femoral head, three on the second; two for the line of the pelvis; one on the lesser trochanter of the first side, one on that of the second.</source>
        <extracomment>tool.hip</extracomment>
        <translation>Poser trois points au bord de la première tête fémorale, trois à la seconde ; deux pour la ligne du bassin ; un sur le petit trochanter du premier côté, un sur celui du second.</translation>
    </message>
    <message>
        <source>Set three points on the rim.</source>
        <extracomment>tool.circle3</extracomment>
        <translation>Poser trois points sur le bord.</translation>
    </message>
    <message>
        <source>Set two points in one region whose axis is a time: the time between them, as a rate too.</source>
        <extracomment>tool.interval</extracomment>
        <translation>Poser deux points dans une région dont un axe est un temps : le temps entre eux, aussi en fréquence.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>settings.show</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show a page of the inspector.</source>
        <extracomment>panel.page</extracomment>
        <translation>Afficher une page de l’inspecteur.</translation>
    </message>
    <message>
        <source>Show a series, by its key, number or description, in a viewport.</source>
        <extracomment>stack.open</extracomment>
        <translation>Afficher une série, par clé, numéro ou description, dans un cadre.</translation>
    </message>
    <message>
        <source>Show all hidden measurements again.</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>Montrer de nouveau toutes les mesures masquées.</translation>
    </message>
    <message>
        <source>Show all stacks of a series on one scroll: by place, then by what tells them apart. No planes, no 3D.</source>
        <extracomment>series.merge</extracomment>
        <translation>Afficher toutes les piles d’une série en un seul défilement : par position, puis par ce qui les distingue. Ni plans ni 3D.</translation>
    </message>
    <message>
        <source>Show all studies as a table with columns to choose and to sort by.</source>
        <extracomment>library.table</extracomment>
        <translation>Afficher tous les examens en tableau, colonnes au choix et tri.</translation>
    </message>
    <message>
        <source>Show all viewports in the first window.</source>
        <extracomment>window.gather</extracomment>
        <translation>Afficher tous les cadres dans la première fenêtre.</translation>
    </message>
    <message>
        <source>Show greyscale test pattern</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Afficher la mire de niveaux de gris</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>Montrer les mesures masquées</translation>
    </message>
    <message>
        <source>Show measurements</source>
        <extracomment>view.annotations</extracomment>
        <translation>Afficher les mesures</translation>
    </message>
    <message>
        <source>Show no range of values on pictures any more.</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>Ne plus montrer d'intervalle de valeurs sur les images.</translation>
    </message>
    <message>
        <source>Show on the pictures of the series which pixels lie in a range of values, before they are taken.</source>
        <extracomment>segment.preview</extracomment>
        <translation>Montrer sur les images de la série quels pixels sont dans un intervalle de valeurs, avant de les prendre.</translation>
    </message>
    <message>
        <source>Show one element of the file, by its path.</source>
        <extracomment>tags.go</extracomment>
        <translation>Afficher un élément du fichier par son chemin.</translation>
    </message>
    <message>
        <source>Show or hide all marks.</source>
        <extracomment>view.annotations</extracomment>
        <translation>Afficher ou masquer toutes les marques.</translation>
    </message>
    <message>
        <source>Show or hide display, measurements, objects, 3D, series doctor, tags and history.</source>
        <extracomment>panel.inspector</extracomment>
        <translation>Montrer ou masquer affichage, mesures, objets, 3D, contrôle des séries, éléments et historique.</translation>
    </message>
    <message>
        <source>Show or hide overlay bitmaps (60xx).</source>
        <extracomment>view.overlays</extracomment>
        <translation>Afficher ou masquer les calques (60xx).</translation>
    </message>
    <message>
        <source>Show or hide studies and thumbnails.</source>
        <extracomment>panel.browser</extracomment>
        <translation>Afficher ou masquer examens et vignettes.</translation>
    </message>
    <message>
        <source>Show or hide the bar that plays.</source>
        <extracomment>cine.bar</extracomment>
        <translation>Afficher ou masquer la barre de lecture.</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>segment.show_all</extracomment>
        <translation>Montrer les segments</translation>
    </message>
    <message>
        <source>Show segments over pictures, or none of them.</source>
        <extracomment>segment.show_all</extracomment>
        <translation>Montrer les segments sur les images, ou aucun.</translation>
    </message>
    <message>
        <source>Show series</source>
        <extracomment>stack.open</extracomment>
        <translation>Afficher la série</translation>
    </message>
    <message>
        <source>Show study</source>
        <extracomment>tab.show</extracomment>
        <translation>Afficher l’examen</translation>
    </message>
    <message>
        <source>Show the active series beside that of the latest prior which is most alike; the library is searched for one.</source>
        <extracomment>layout.compare</extracomment>
        <translation>Afficher la série active à côté de la plus proche du dernier antérieur ; la bibliothèque est parcourue.</translation>
    </message>
    <message>
        <source>Show the active viewport alone, or all again.</source>
        <extracomment>viewport.alone</extracomment>
        <translation>Afficher le cadre actif seul, ou de nouveau tous.</translation>
    </message>
    <message>
        <source>Show the elements of two pictures or series side by side, differences marked.</source>
        <extracomment>tags.compare</extracomment>
        <translation>Montrer côte à côte les éléments de deux images ou séries, différences marquées.</translation>
    </message>
    <message>
        <source>Show the file of the picture in the file manager.</source>
        <extracomment>series.reveal</extracomment>
        <translation>Montrer le fichier de l’image dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Show the files of the study in the file manager.</source>
        <extracomment>study.reveal</extracomment>
        <translation>Montrer les fichiers de l’examen dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Show the first picture.</source>
        <extracomment>view.first</extracomment>
        <translation>Afficher la première image.</translation>
    </message>
    <message>
        <source>Show the followed lesions of the patient's open studies: diameters, sums, changes, response (RECIST 1.1).</source>
        <extracomment>lesion.table</extracomment>
        <translation>Montrer les lésions suivies des examens ouverts du patient : diamètres, sommes, changements, réponse (RECIST 1.1).</translation>
    </message>
    <message>
        <source>Show the last picture.</source>
        <extracomment>view.last</extracomment>
        <translation>Afficher la dernière image.</translation>
    </message>
    <message>
        <source>Show the middle of a segment in all viewports.</source>
        <extracomment>segment.go</extracomment>
        <translation>Montrer le milieu d'un segment dans toutes les vues.</translation>
    </message>
    <message>
        <source>Show the next page of tiles, or of the study's series.</source>
        <extracomment>page.next</extracomment>
        <translation>Afficher la page suivante de la mosaïque ou des séries.</translation>
    </message>
    <message>
        <source>Show the next phase, echo or b-value of a split series at the same place.</source>
        <extracomment>series.phase</extracomment>
        <translation>Afficher la phase, l’écho ou la valeur b suivants d’une série divisée, au même endroit.</translation>
    </message>
    <message>
        <source>Show the next picture that was marked.</source>
        <extracomment>image.next_key</extracomment>
        <translation>Afficher l’image marquée suivante.</translation>
    </message>
    <message>
        <source>Show the next picture.</source>
        <extracomment>view.next</extracomment>
        <translation>Afficher l’image suivante.</translation>
    </message>
    <message>
        <source>Show the next series of the study.</source>
        <extracomment>series.next</extracomment>
        <translation>Afficher la série suivante de l’examen.</translation>
    </message>
    <message>
        <source>Show the page of elements, those that hold a text.</source>
        <extracomment>tags.find</extracomment>
        <translation>Afficher la page des éléments, ceux qui contiennent un texte.</translation>
    </message>
    <message>
        <source>Show the page of tiles, or of the study's series, before.</source>
        <extracomment>page.previous</extracomment>
        <translation>Afficher la page précédente de la mosaïque ou des séries.</translation>
    </message>
    <message>
        <source>Show the picture of a number, counted from 1.</source>
        <extracomment>view.go</extracomment>
        <translation>Afficher l’image d’un numéro, à partir de 1.</translation>
    </message>
    <message>
        <source>Show the picture that a measurement lies on.</source>
        <extracomment>annotation.go</extracomment>
        <translation>Afficher l’image qui porte une mesure.</translation>
    </message>
    <message>
        <source>Show the pictures alone.</source>
        <extracomment>overlay.none</extracomment>
        <translation>Afficher les images seules.</translation>
    </message>
    <message>
        <source>Show the pictures as they ask for themselves.</source>
        <extracomment>presentation.none</extracomment>
        <translation>Afficher les images comme elles le demandent.</translation>
    </message>
    <message>
        <source>Show the pictures by a presentation state of the study.</source>
        <extracomment>presentation.apply</extracomment>
        <translation>Afficher les images selon un état de présentation de l’examen.</translation>
    </message>
    <message>
        <source>Show the previous picture.</source>
        <extracomment>view.previous</extracomment>
        <translation>Afficher l’image précédente.</translation>
    </message>
    <message>
        <source>Show the previous series of the study.</source>
        <extracomment>series.previous</extracomment>
        <translation>Afficher la série précédente de l’examen.</translation>
    </message>
    <message>
        <source>Show the stacks of a merged series apart, one for each echo, time or kind.</source>
        <extracomment>series.split</extracomment>
        <translation>Montrer séparément les piles d’une série fusionnée, une par écho, temps ou type.</translation>
    </message>
    <message>
        <source>Show the structured reports of the study as text, those of unknown templates too.</source>
        <extracomment>objects.read</extracomment>
        <translation>Montrer les comptes rendus structurés de l'examen en texte, même ceux de modèle inconnu.</translation>
    </message>
    <message>
        <source>Show the studies of an album: today, last week, starred, with notes, files missing, a modality, your own.</source>
        <extracomment>album.show</extracomment>
        <translation>Afficher les examens d’un album : aujourd’hui, semaine passée, favoris, avec notes, fichiers manquants, une modalité, les vôtres.</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>segment.brush</extracomment>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Skip this measurement</source>
        <extracomment>measuring.skip</extracomment>
        <translation>Passer cette mesure</translation>
    </message>
    <message>
        <source>Slab</source>
        <extracomment>view.slab</extracomment>
        <translation>Coupe épaisse</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>cine.slower</extracomment>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <source>Smooth segment</source>
        <extracomment>segment.smooth</extracomment>
        <translation>Lisser le segment</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>Lisser le contour</translation>
    </message>
    <message>
        <source>Smooth the surface of a segment.</source>
        <extracomment>segment.smooth</extracomment>
        <translation>Lisser la surface d'un segment.</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <extracomment>tool.snap</extracomment>
        <translation>Aimanter aux bords</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>cine.speed</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>tool.sphere</extracomment>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Sphere in segment</source>
        <extracomment>segment.sphere</extracomment>
        <translation>Sphère dans le segment</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>tool.spline</extracomment>
        <translation>Région spline</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>series.split</extracomment>
        <translation>Diviser de nouveau la série</translation>
    </message>
    <message>
        <source>Spread the pictures of the active series over all viewports, or back to one.</source>
        <extracomment>layout.tile</extracomment>
        <translation>Répartir les images de la série active sur tous les cadres, ou revenir à un seul.</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>overlay.spy</extracomment>
        <translation>Loupe de superposition</translation>
    </message>
    <message>
        <source>Standard view</source>
        <extracomment>volume.view</extracomment>
        <translation>Vue standard</translation>
    </message>
    <message>
        <source>Star study</source>
        <extracomment>study.star</extracomment>
        <translation>Marquer l’examen d’une étoile</translation>
    </message>
    <message>
        <source>Star the study, or take its star away; stars are kept apart from the library.</source>
        <extracomment>study.star</extracomment>
        <translation>Mettre ou retirer l’étoile de l’examen ; les étoiles sont gardées hors de la bibliothèque.</translation>
    </message>
    <message>
        <source>Start anew after the program ended unexpectedly; the session stays in File &gt; Restore the last session.</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>Recommencer après une fin inattendue ; la session reste dans Fichier &gt; Restaurer la dernière session.</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>lesion.state</extracomment>
        <translation>État de la lésion</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <extracomment>window.step</extracomment>
        <translation>Pas du fenêtrage</translation>
    </message>
    <message>
        <source>Stop following lesion</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>Ne plus suivre la lésion</translation>
    </message>
    <message>
        <source>Stop, and show the next picture of the range.</source>
        <extracomment>cine.next</extracomment>
        <translation>Arrêter et afficher l’image suivante de la plage.</translation>
    </message>
    <message>
        <source>Stop, and show the picture before.</source>
        <extracomment>cine.previous</extracomment>
        <translation>Arrêter et afficher l’image d’avant.</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>Supérieure</translation>
    </message>
    <message>
        <source>Swap black and white.</source>
        <extracomment>view.invert</extracomment>
        <translation>Échanger noir et blanc.</translation>
    </message>
    <message>
        <source>Swap viewports</source>
        <extracomment>viewport.swap</extracomment>
        <translation>Échanger les cadres</translation>
    </message>
    <message>
        <source>Switch protocol on or off</source>
        <extracomment>hanging.switch</extracomment>
        <translation>Activer ou désactiver le protocole</translation>
    </message>
    <message>
        <source>Take a colour table from a file: CSV, ImageJ .lut, .pal or JSON.</source>
        <extracomment>lut.load</extracomment>
        <translation>Prendre une table de couleurs d’un fichier : CSV, ImageJ .lut, .pal ou JSON.</translation>
    </message>
    <message>
        <source>Take a colour table of your own away.</source>
        <extracomment>lut.remove</extracomment>
        <translation>Retirer une de vos tables de couleurs.</translation>
    </message>
    <message>
        <source>Take a line out of a corner.</source>
        <extracomment>text.remove</extracomment>
        <translation>Retirer une ligne d’un coin.</translation>
    </message>
    <message>
        <source>Take a range of values</source>
        <extracomment>segment.threshold</extracomment>
        <translation>Prendre un intervalle de valeurs</translation>
    </message>
    <message>
        <source>Take a rule away from the study or from a viewport.</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Retirer une règle de l’examen ou d’un cadre.</translation>
    </message>
    <message>
        <source>Take a sphere around a point of the active picture into the chosen segment, or into a new one.</source>
        <extracomment>segment.sphere</extracomment>
        <translation>Prendre une sphère autour d'un point de l'image active dans le segment choisi, ou dans un nouveau.</translation>
    </message>
    <message>
        <source>Take a sphere: press its centre, drag its radius.</source>
        <extracomment>tool.sphere</extracomment>
        <translation>Prendre une sphère : appuyer au centre, tirer le rayon.</translation>
    </message>
    <message>
        <source>Take a study out of the library; undo brings it back, and the files that it was read from stay.</source>
        <extracomment>library.remove</extracomment>
        <translation>Retirer un examen de la bibliothèque ; Annuler le rétablit, ses fichiers restent.</translation>
    </message>
    <message>
        <source>Take a window preset away.</source>
        <extracomment>preset.delete</extracomment>
        <translation>Retirer un fenêtrage prédéfini.</translation>
    </message>
    <message>
        <source>Take all voxels of the series in a range of values into the chosen segment, or into a new one.</source>
        <extracomment>segment.threshold</extracomment>
        <translation>Prendre tous les voxels de la série dans un intervalle de valeurs dans le segment choisi, ou dans un nouveau.</translation>
    </message>
    <message>
        <source>Take away all changes.</source>
        <extracomment>preset.reset</extracomment>
        <translation>Retirer toutes les modifications.</translation>
    </message>
    <message>
        <source>Take away the ties that were made by hand.</source>
        <extracomment>link.untie</extracomment>
        <translation>Retirer les attaches faites à la main.</translation>
    </message>
    <message>
        <source>Take over measurements and key images of the study's reports, presentation states and selections.</source>
        <extracomment>objects.load</extracomment>
        <translation>Reprendre mesures et images clés des comptes rendus, états de présentation et sélections de l'examen.</translation>
    </message>
    <message>
        <source>Take profile, keys and mouse from a file that was exported.</source>
        <extracomment>keys.import</extracomment>
        <translation>Prendre profil, touches et souris d’un fichier exporté.</translation>
    </message>
    <message>
        <source>Take rule away</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>overlay.none</extracomment>
        <translation>Retirer la série superposée</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <extracomment>edit.undo</extracomment>
        <translation>Annuler la dernière modification.</translation>
    </message>
    <message>
        <source>Take the lines from a file.</source>
        <extracomment>text.import</extracomment>
        <translation>Prendre les lignes d’un fichier.</translation>
    </message>
    <message>
        <source>Take the next measurement on the picture in hand: Tab chooses a point, arrows move it, Enter keeps it.</source>
        <extracomment>measure.change_next</extracomment>
        <translation>Prendre la mesure suivante de l’image : Tab choisit un point, les flèches le déplacent, Entrée le garde.</translation>
    </message>
    <message>
        <source>Take the previous measurement on the picture in hand.</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>Prendre la mesure précédente de l’image.</translation>
    </message>
    <message>
        <source>Take the selected measurement out of the course of its lesion.</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>Retirer la mesure choisie de l'évolution de sa lésion.</translation>
    </message>
    <message>
        <source>Take the series out of the active viewport, or out of one by its number.</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Retirer la série du cadre actif, ou d’un cadre par son numéro.</translation>
    </message>
    <message>
        <source>Take the settings of a file that was exported.</source>
        <extracomment>settings.import</extracomment>
        <translation>Prendre les réglages d’un fichier exporté.</translation>
    </message>
    <message>
        <source>Take what is joined to a place and has values like it, in all slices. Drag up for a wider range of values.</source>
        <extracomment>tool.grow</extracomment>
        <translation>Prendre dans toutes les coupes ce qui est joint à un endroit et a des valeurs semblables. Tirer vers le haut pour élargir l'intervalle.</translation>
    </message>
    <message>
        <source>Take what is joined to a point of the active picture and has values like it, in all slices.</source>
        <extracomment>segment.grow</extracomment>
        <translation>Prendre dans toutes les coupes ce qui est joint à un point de l'image active et a des valeurs semblables.</translation>
    </message>
    <message>
        <source>Tell beside the selected measurement where its numbers come from and what makes them unreliable; again: stop.</source>
        <extracomment>annotation.explain</extracomment>
        <translation>Dire près de la mesure choisie d'où viennent ses nombres et ce qui les rend peu sûrs ; de nouveau : cesser.</translation>
    </message>
    <message>
        <source>Tell the value at a point, and keep it there.</source>
        <extracomment>tool.probe</extracomment>
        <translation>Dire la valeur en un point, et l'y garder.</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>Dix images en arrière</translation>
    </message>
    <message>
        <source>Ten images forward</source>
        <extracomment>view.next_ten</extracomment>
        <translation>Dix images en avant</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>tool.text</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text as it came</source>
        <extracomment>text.reset</extracomment>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>Texte sur les images</translation>
    </message>
    <message>
        <source>The file's window</source>
        <extracomment>window.file</extracomment>
        <translation>Fenêtrage du fichier</translation>
    </message>
    <message>
        <source>The kinds of SUV and other quantities in turn that values can be read as.</source>
        <extracomment>values.next</extracomment>
        <translation>Les types de SUV et autres grandeurs, tour à tour, dans lesquels lire les valeurs.</translation>
    </message>
    <message>
        <source>The left mouse button: angle of two lines.</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>Le bouton gauche de la souris : angle de deux lignes.</translation>
    </message>
    <message>
        <source>The left mouse button: angle.</source>
        <extracomment>tool.angle</extracomment>
        <translation>Bouton gauche : angle.</translation>
    </message>
    <message>
        <source>The left mouse button: crosshair.</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>Bouton gauche : réticule.</translation>
    </message>
    <message>
        <source>The left mouse button: ellipse.</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>Bouton gauche : ellipse.</translation>
    </message>
    <message>
        <source>The left mouse button: length.</source>
        <extracomment>tool.length</extracomment>
        <translation>Bouton gauche : longueur.</translation>
    </message>
    <message>
        <source>The left mouse button: magnifier.</source>
        <extracomment>tool.loupe</extracomment>
        <translation>Bouton gauche : loupe.</translation>
    </message>
    <message>
        <source>The left mouse button: pan.</source>
        <extracomment>tool.pan</extracomment>
        <translation>Bouton gauche : déplacer.</translation>
    </message>
    <message>
        <source>The left mouse button: ratio of two lengths.</source>
        <extracomment>tool.ratio</extracomment>
        <translation>Le bouton gauche de la souris : rapport de deux longueurs.</translation>
    </message>
    <message>
        <source>The left mouse button: rectangle.</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>Bouton gauche : rectangle.</translation>
    </message>
    <message>
        <source>The left mouse button: scroll.</source>
        <extracomment>tool.scroll</extracomment>
        <translation>Bouton gauche : défiler.</translation>
    </message>
    <message>
        <source>The left mouse button: window of a region.</source>
        <extracomment>tool.window_region</extracomment>
        <translation>Bouton gauche : fenêtrage d’une région.</translation>
    </message>
    <message>
        <source>The left mouse button: window.</source>
        <extracomment>tool.window</extracomment>
        <translation>Bouton gauche : fenêtrage.</translation>
    </message>
    <message>
        <source>The left mouse button: zoom.</source>
        <extracomment>tool.zoom</extracomment>
        <translation>Bouton gauche : zoom.</translation>
    </message>
    <message>
        <source>The states of the series in turn, then none.</source>
        <extracomment>presentation.next</extracomment>
        <translation>Les états de la série tour à tour, puis aucun.</translation>
    </message>
    <message>
        <source>The volume alone.</source>
        <extracomment>layout.volume</extracomment>
        <translation>Le volume seul.</translation>
    </message>
    <message>
        <source>Theme, language, size of letters, memory and all else that can be set.</source>
        <extracomment>settings.show</extracomment>
        <translation>Thème, langue, taille des lettres, mémoire et tout ce qui se règle.</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>cine.sweep</extracomment>
        <translation>Aller et retour</translation>
    </message>
    <message>
        <source>Thickness and mode of a reformatted plane.</source>
        <extracomment>view.slab</extracomment>
        <translation>Épaisseur et mode d’un plan reformaté.</translation>
    </message>
    <message>
        <source>Three planes and the volume.</source>
        <extracomment>layout.mpr_3d</extracomment>
        <translation>Trois plans et le volume.</translation>
    </message>
    <message>
        <source>Tie here</source>
        <extracomment>link.tie</extracomment>
        <translation>Attacher ici</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>layout.tile</extracomment>
        <translation>Série en mosaïque</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>tool.interval</extracomment>
        <translation>Temps en échographie</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tool.select</extracomment>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>help.tour</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Try a range of values</source>
        <extracomment>segment.preview</extracomment>
        <translation>Essayer un intervalle de valeurs</translation>
    </message>
    <message>
        <source>Try no range</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>N'essayer aucun intervalle</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>view.rotate_right</extracomment>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn the picture by 90 degrees.</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>Tourner l’image de 90 degrés.</translation>
    </message>
    <message>
        <source>Turn the volume</source>
        <extracomment>volume.turn</extracomment>
        <translation>Tourner le volume</translation>
    </message>
    <message>
        <source>Turn the volume by degrees.</source>
        <extracomment>volume.turn</extracomment>
        <translation>Tourner le volume de quelques degrés.</translation>
    </message>
    <message>
        <source>Two viewports side by side.</source>
        <extracomment>layout.pair</extracomment>
        <translation>Deux cadres côte à côte.</translation>
    </message>
    <message>
        <source>Type what was measured at the selected measurement; words of the vocabulary are offered meanwhile.</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>Taper ce qui a été mesuré à la mesure choisie ; des mots du vocabulaire sont proposés.</translation>
    </message>
    <message>
        <source>UID of one report; all of them without it</source>
        <extracomment>objects.read</extracomment>
        <translation>UID d'un compte rendu ; sinon tous</translation>
    </message>
    <message>
        <source>UIDs of studies; none: the active one</source>
        <extracomment>study.star</extracomment>
        <translation>UID d’examens ; aucun : l’actif</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>edit.undo</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo or redo until that many changes of the history are done; 0 goes back to the start.</source>
        <extracomment>edit.go_to</extracomment>
        <translation>Annuler ou rétablir jusqu’à ce nombre de modifications de l’historique ; 0 revient au début.</translation>
    </message>
    <message>
        <source>Undo zoom, pan, turn and window.</source>
        <extracomment>view.reset</extracomment>
        <translation>Annuler zoom, déplacement, rotation et fenêtrage.</translation>
    </message>
    <message>
        <source>Untie</source>
        <extracomment>link.untie</extracomment>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Version, licence, libraries.</source>
        <extracomment>help.about</extracomment>
        <translation>Version, licence, bibliothèques.</translation>
    </message>
    <message>
        <source>Versions, decoders, graphics, library health.</source>
        <extracomment>help.doctor</extracomment>
        <translation>Versions, décodeurs, graphisme, état de la bibliothèque.</translation>
    </message>
    <message>
        <source>Viewport alone and back</source>
        <extracomment>viewport.alone</extracomment>
        <translation>Cadre seul et retour</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference scroll by position, tied series from where they were tied.</source>
        <extracomment>view.synchronize</extracomment>
        <translation>Les cadres d’un même repère défilent par position, les séries attachées depuis leur attache.</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>tool.wand</extracomment>
        <translation>Baguette</translation>
    </message>
    <message>
        <source>What a file may ask of the program before it is refused.</source>
        <extracomment>help.limits</extracomment>
        <translation>Ce qu’un fichier peut demander au programme avant d’être refusé.</translation>
    </message>
    <message>
        <source>What each part does.</source>
        <extracomment>help.manual</extracomment>
        <translation>Ce que fait chaque partie.</translation>
    </message>
    <message>
        <source>What plays goes through its round in the time of the active viewport, or each at its own pace.</source>
        <extracomment>cine.in_step</extracomment>
        <translation>Chaque lecture fait son tour dans le temps du cadre actif, ou chacune à son rythme.</translation>
    </message>
    <message>
        <source>What the standard says</source>
        <extracomment>tags.describe</extracomment>
        <translation>Ce que dit la norme</translation>
    </message>
    <message>
        <source>What values are read as: a kind of SUV, a real-world value, or as in the file.</source>
        <extracomment>values.read</extracomment>
        <translation>Comment lire les valeurs : un type de SUV, une valeur réelle, ou comme dans le fichier.</translation>
    </message>
    <message>
        <source>What was done since the start, each action as a line of Python for viewer.api.</source>
        <extracomment>log.show</extracomment>
        <translation>Ce qui fut fait depuis le démarrage, chaque action en une ligne de Python pour viewer.api.</translation>
    </message>
    <message>
        <source>What's this?</source>
        <extracomment>help.whats_this</extracomment>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Where the active picture cuts the others.</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>Où l’image active coupe les autres.</translation>
    </message>
    <message>
        <source>Where the second series begins.</source>
        <extracomment>overlay.split</extracomment>
        <translation>Où commence la seconde série.</translation>
    </message>
    <message>
        <source>Which protocol the study hangs by, and for each other one why not.</source>
        <extracomment>hanging.explain</extracomment>
        <translation>Le protocole suivi par l’examen et, pour chaque autre, pourquoi pas.</translation>
    </message>
    <message>
        <source>Whole range</source>
        <extracomment>cine.whole</extracomment>
        <translation>Plage entière</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>hanging.explain</extracomment>
        <translation>Pourquoi cet affichage</translation>
    </message>
    <message>
        <source>Widen the window or brighten the picture by steps.</source>
        <extracomment>window.step</extracomment>
        <translation>Élargir la fenêtre ou éclaircir l’image par pas.</translation>
    </message>
    <message>
        <source>Wider window</source>
        <extracomment>window.wider</extracomment>
        <translation>Fenêtre plus large</translation>
    </message>
    <message>
        <source>Wider window, by a twentieth of the window.</source>
        <extracomment>window.wider</extracomment>
        <translation>Fenêtre plus large d’un vingtième.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>window.set</extracomment>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Window of a region</source>
        <extracomment>window.region</extracomment>
        <translation>Fenêtrage d’une région</translation>
    </message>
    <message>
        <source>Window of the second series</source>
        <extracomment>overlay.window</extracomment>
        <translation>Fenêtrage de la seconde série</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>window.preset</extracomment>
        <translation>Fenêtrage prédéfini</translation>
    </message>
    <message>
        <source>Window preset on key 0</source>
        <extracomment>window.key_0</extracomment>
        <translation>Fenêtrage de la touche 0</translation>
    </message>
    <message>
        <source>Window preset on key 1</source>
        <extracomment>window.key_1</extracomment>
        <translation>Fenêtrage de la touche 1</translation>
    </message>
    <message>
        <source>Window preset on key 2</source>
        <extracomment>window.key_2</extracomment>
        <translation>Fenêtrage de la touche 2</translation>
    </message>
    <message>
        <source>Window preset on key 3</source>
        <extracomment>window.key_3</extracomment>
        <translation>Fenêtrage de la touche 3</translation>
    </message>
    <message>
        <source>Window preset on key 4</source>
        <extracomment>window.key_4</extracomment>
        <translation>Fenêtrage de la touche 4</translation>
    </message>
    <message>
        <source>Window preset on key 5</source>
        <extracomment>window.key_5</extracomment>
        <translation>Fenêtrage de la touche 5</translation>
    </message>
    <message>
        <source>Window preset on key 6</source>
        <extracomment>window.key_6</extracomment>
        <translation>Fenêtrage de la touche 6</translation>
    </message>
    <message>
        <source>Window preset on key 7</source>
        <extracomment>window.key_7</extracomment>
        <translation>Fenêtrage de la touche 7</translation>
    </message>
    <message>
        <source>Window preset on key 8</source>
        <extracomment>window.key_8</extracomment>
        <translation>Fenêtrage de la touche 8</translation>
    </message>
    <message>
        <source>Window preset on key 9</source>
        <extracomment>window.key_9</extracomment>
        <translation>Fenêtrage de la touche 9</translation>
    </message>
    <message>
        <source>Window presets as they came</source>
        <extracomment>preset.reset</extracomment>
        <translation>Fenêtrages d’origine</translation>
    </message>
    <message>
        <source>With Shift held, all viewports show the point below the pointer.</source>
        <extracomment>link.point</extracomment>
        <translation>Maj enfoncée, tous les cadres montrent le point sous le pointeur.</translation>
    </message>
    <message>
        <source>Write a measuring protocol to a file, for hounsfield measure --protocol and for others.</source>
        <extracomment>measuring.export</extracomment>
        <translation>Écrire un protocole de mesure dans un fichier, pour hounsfield measure --protocol et pour d'autres.</translation>
    </message>
    <message>
        <source>Write a note on the study, in the browser.</source>
        <extracomment>study.edit_note</extracomment>
        <translation>Écrire une note sur l’examen, dans le navigateur.</translation>
    </message>
    <message>
        <source>Write a note on the study; an empty text takes it away.</source>
        <extracomment>study.note</extracomment>
        <translation>Écrire une note sur l’examen ; un texte vide la retire.</translation>
    </message>
    <message>
        <source>Write all keys in force as a page to print: HTML, or PDF.</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>Écrire toutes les touches en vigueur en une page à imprimer : HTML ou PDF.</translation>
    </message>
    <message>
        <source>Write at a mark</source>
        <extracomment>annotation.text</extracomment>
        <translation>Écrire près d'une marque</translation>
    </message>
    <message>
        <source>Write hanging protocols to a new file: all of them as JSON, or one as a DICOM Hanging Protocol.</source>
        <extracomment>hanging.export</extracomment>
        <translation>Écrire les protocoles dans un nouveau fichier : tous en JSON, ou un seul en DICOM Hanging Protocol.</translation>
    </message>
    <message>
        <source>Write on the picture.</source>
        <extracomment>tool.text</extracomment>
        <translation>Écrire sur l'image.</translation>
    </message>
    <message>
        <source>Write the RECIST 1.1 table of the patient's open studies as CSV, JSON, Excel workbook, HTML or PDF.</source>
        <extracomment>lesion.export</extracomment>
        <translation>Écrire le tableau RECIST 1.1 des examens ouverts du patient en CSV, JSON, classeur Excel, HTML ou PDF.</translation>
    </message>
    <message>
        <source>Write the lines to a file.</source>
        <extracomment>text.export</extracomment>
        <translation>Écrire les lignes dans un fichier.</translation>
    </message>
    <message>
        <source>Write the log to a new file, as a program in Python. Paths and texts in it may name a patient.</source>
        <extracomment>log.save</extracomment>
        <translation>Écrire le journal dans un nouveau fichier, en programme Python. Chemins et textes peuvent nommer un patient.</translation>
    </message>
    <message>
        <source>Write the manual as one page of HTML, its pictures inside.</source>
        <extracomment>help.save_manual</extracomment>
        <translation>Écrire le manuel en une page HTML, images comprises.</translation>
    </message>
    <message>
        <source>Write the measurements of the open studies as CSV, JSON, Excel workbook, HTML or PDF report with pictures.</source>
        <extracomment>measurements.export</extracomment>
        <translation>Écrire les mesures des examens ouverts en CSV, JSON, classeur Excel, ou rapport HTML ou PDF avec images.</translation>
    </message>
    <message>
        <source>Write the profile and all changes of keys and mouse as JSON.</source>
        <extracomment>keys.export</extracomment>
        <translation>Écrire en JSON le profil et tous les changements de touches et de souris.</translation>
    </message>
    <message>
        <source>Write the profile, histogram or curve over time of the selected measurement as CSV, JSON or Excel workbook.</source>
        <extracomment>curve.export</extracomment>
        <translation>Écrire le profil, l'histogramme ou la courbe dans le temps de la mesure choisie en CSV, JSON ou classeur Excel.</translation>
    </message>
    <message>
        <source>Write the rules by which studies like this one hang as this one does now.</source>
        <extracomment>hanging.save</extracomment>
        <translation>Écrire les règles par lesquelles de tels examens s’affichent comme celui-ci.</translation>
    </message>
    <message>
        <source>Write the segments of the active series to a new file: a DICOM segmentation, or an RT structure set.</source>
        <extracomment>segment.save</extracomment>
        <translation>Écrire les segments de la série active dans un nouveau fichier : segmentation DICOM, ou structures RT.</translation>
    </message>
    <message>
        <source>Write the settings that were changed as JSON; what was opened stays out.</source>
        <extracomment>settings.export</extracomment>
        <translation>Écrire en JSON les réglages modifiés ; ce qui a été ouvert n’y figure pas.</translation>
    </message>
    <message>
        <source>Write the study's measurements as a structured report or presentation state, its key images as a selection.</source>
        <extracomment>export.marks</extracomment>
        <translation>Écrire les mesures de l'examen en compte rendu structuré ou état de présentation, ses images clés en sélection.</translation>
    </message>
    <message>
        <source>Write what the protocol asked for of all open studies as CSV, Excel or JSON.</source>
        <extracomment>measuring.table</extracomment>
        <translation>Écrire ce que le protocole demandait de tous les examens ouverts en CSV, Excel ou JSON.</translation>
    </message>
    <message>
        <source>Write what the selected mark says on the picture.</source>
        <extracomment>annotation.text</extracomment>
        <translation>Écrire ce que la marque choisie dit sur l'image.</translation>
    </message>
    <message>
        <source>Write your windows.</source>
        <extracomment>preset.export</extracomment>
        <translation>Écrire vos fenêtrages.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tool.zoom</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom by</source>
        <extracomment>view.zoom</extracomment>
        <translation>Zoom de</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom the volume</source>
        <extracomment>volume.zoom</extracomment>
        <translation>Zoomer le volume</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <extracomment>preset.export</extracomment>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>a digit from 3 to 9, '' for none</source>
        <extracomment>preset.add</extracomment>
        <translation>un chiffre de 3 à 9, '' pour aucun</translation>
    </message>
    <message>
        <source>a file name that ends in .html</source>
        <extracomment>help.save_manual</extracomment>
        <translation>un nom de fichier qui finit par .html</translation>
    </message>
    <message>
        <source>a file name that ends in .pdf or .html</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>un nom de fichier qui finit par .pdf ou .html</translation>
    </message>
    <message>
        <source>a file with red, green and blue of each colour</source>
        <extracomment>lut.load</extracomment>
        <translation>un fichier avec rouge, vert et bleu de chaque couleur</translation>
    </message>
    <message>
        <source>a heading of the manual</source>
        <extracomment>help.manual</extracomment>
        <translation>un titre du manuel</translation>
    </message>
    <message>
        <source>a hundredth, a twentieth or a fifth</source>
        <extracomment>window.step</extracomment>
        <translation>un centième, un vingtième ou un cinquième</translation>
    </message>
    <message>
        <source>a line a study, or a line a number</source>
        <extracomment>measuring.table</extracomment>
        <translation>une ligne par examen, ou une par nombre</translation>
    </message>
    <message>
        <source>a modality, or all</source>
        <extracomment>text.reset</extracomment>
        <translation>une modalité, ou toutes</translation>
    </message>
    <message>
        <source>a tool, an action, 'tool' for the chosen one, or 'none'</source>
        <extracomment>keys.mouse</extracomment>
        <translation>un outil, une action, 'tool' pour l’outil choisi, ou 'none'</translation>
    </message>
    <message>
        <source>a word, a number, or nothing</source>
        <extracomment>hanging.set</extracomment>
        <translation>un mot, un nombre ou rien</translation>
    </message>
    <message>
        <source>about a seventh each</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>environ un septième chacun</translation>
    </message>
    <message>
        <source>above 1 comes nearer</source>
        <extracomment>volume.zoom</extracomment>
        <translation>au-dessus de 1 rapproche</translation>
    </message>
    <message>
        <source>above 1 enlarges</source>
        <extracomment>view.zoom</extracomment>
        <translation>au-dessus de 1 agrandit</translation>
    </message>
    <message>
        <source>any, all, none, at_least or at_most</source>
        <extracomment>hanging.rule</extracomment>
        <translation>any, all, none, at_least ou at_most</translation>
    </message>
    <message>
        <source>as 0028,0030 or PixelSpacing</source>
        <extracomment>tags.describe</extracomment>
        <translation>comme 0028,0030 ou PixelSpacing</translation>
    </message>
    <message>
        <source>as 00280030, or 00081140[0].00081155 in a sequence</source>
        <extracomment>tags.go</extracomment>
        <translation>comme 00280030, ou 00081140[0].00081155 dans une séquence</translation>
    </message>
    <message>
        <source>as 2x2, or mpr, mpr3d, 3d, compare, mammography, petct</source>
        <extracomment>layout.set</extracomment>
        <translation>comme 2x2, ou mpr, mpr3d, 3d, compare, mammography, petct</translation>
    </message>
    <message>
        <source>as L or Ctrl+Shift+L; none for no key</source>
        <extracomment>keys.set</extracomment>
        <translation>comme L ou Ctrl+Shift+L ; rien pour aucune touche</translation>
    </message>
    <message>
        <source>blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>blend, swipe ou spy</translation>
    </message>
    <message>
        <source>by how much values may differ, to either side</source>
        <extracomment>segment.grow</extracomment>
        <translation>de combien les valeurs peuvent différer, de chaque côté</translation>
    </message>
    <message>
        <source>by the file's name without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>sinon selon le nom du fichier</translation>
    </message>
    <message>
        <source>codes of body parts (HEAD), '' for all</source>
        <extracomment>preset.add</extracomment>
        <translation>codes de régions (HEAD), '' pour toutes</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>compté à partir de 1</translation>
    </message>
    <message>
        <source>counted from 1; -1 is the last</source>
        <extracomment>view.go</extracomment>
        <translation>compté à partir de 1 ; -1 est la dernière</translation>
    </message>
    <message>
        <source>degrees to the side</source>
        <extracomment>volume.turn</extracomment>
        <translation>degrés sur le côté</translation>
    </message>
    <message>
        <source>degrees up</source>
        <extracomment>volume.turn</extracomment>
        <translation>degrés vers le haut</translation>
    </message>
    <message>
        <source>draw the measurements</source>
        <extracomment>export.picture</extracomment>
        <translation>tracer les mesures</translation>
    </message>
    <message>
        <source>each slice by itself, or on all sides</source>
        <extracomment>segment.fill</extracomment>
        <translation>chaque coupe à part, ou de tous côtés</translation>
    </message>
    <message>
        <source>empty: as all others</source>
        <extracomment>annotation.color</extracomment>
        <translation>vide : comme toutes les autres</translation>
    </message>
    <message>
        <source>ends in .csv, .json or .xlsx</source>
        <extracomment>curve.export</extracomment>
        <translation>finit par .csv, .json ou .xlsx</translation>
    </message>
    <message>
        <source>ends in .csv, .json, .xlsx, .html or .pdf</source>
        <extracomment>lesion.export</extracomment>
        <translation>finit par .csv, .json, .xlsx, .html ou .pdf</translation>
    </message>
    <message>
        <source>ends in .mp4 or .gif</source>
        <extracomment>export.movie</extracomment>
        <translation>finit par .mp4 ou .gif</translation>
    </message>
    <message>
        <source>ends in .png, .jpg or .tif</source>
        <extracomment>export.picture</extracomment>
        <translation>finit par .png, .jpg ou .tif</translation>
    </message>
    <message>
        <source>for which pictures; '' for those of the active one's modality</source>
        <extracomment>preset.add</extracomment>
        <translation>pour quelles images ; '' pour la modalité de l’active</translation>
    </message>
    <message>
        <source>frames a second, 0.01 to 240; 0 follows the file</source>
        <extracomment>cine.fps</extracomment>
        <translation>images par seconde, 0,01 à 240 ; 0 suit le fichier</translation>
    </message>
    <message>
        <source>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, or #rrggbb</source>
        <extracomment>segment.color</extracomment>
        <translation>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, ou #rrggbb</translation>
    </message>
    <message>
        <source>highest value</source>
        <extracomment>segment.limit</extracomment>
        <translation>plus grande valeur</translation>
    </message>
    <message>
        <source>how it lies over the pictures</source>
        <extracomment>overlay.set</extracomment>
        <translation>comment elle recouvre les images</translation>
    </message>
    <message>
        <source>how long the line is in mm</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>la longueur de la ligne en mm</translation>
    </message>
    <message>
        <source>how many are done, in their order</source>
        <extracomment>edit.go_to</extracomment>
        <translation>combien sont faites, dans l’ordre</translation>
    </message>
    <message>
        <source>how many columns of viewports; 0 for half of them</source>
        <extracomment>window.second</extracomment>
        <translation>combien de colonnes de cadres ; 0 pour la moitié</translation>
    </message>
    <message>
        <source>how many further; negative goes back</source>
        <extracomment>viewport.next</extracomment>
        <translation>combien plus loin ; négatif recule</translation>
    </message>
    <message>
        <source>in its values</source>
        <extracomment>overlay.window</extracomment>
        <translation>dans ses valeurs</translation>
    </message>
    <message>
        <source>in mm</source>
        <extracomment>segment.sphere</extracomment>
        <translation>en mm</translation>
    </message>
    <message>
        <source>in mm, 0.1 to 200</source>
        <extracomment>segment.brush</extracomment>
        <translation>en mm, de 0,1 à 200</translation>
    </message>
    <message>
        <source>in mm; 0 is a thin plane</source>
        <extracomment>view.slab</extracomment>
        <translation>en mm ; 0 est un plan fin</translation>
    </message>
    <message>
        <source>in modality values</source>
        <extracomment>window.set</extracomment>
        <translation>en valeurs de modalité</translation>
    </message>
    <message>
        <source>in modality values, above 0</source>
        <extracomment>window.set</extracomment>
        <translation>en valeurs de modalité, au-dessus de 0</translation>
    </message>
    <message>
        <source>in pixels</source>
        <extracomment>annotation.wand</extracomment>
        <translation>en pixels</translation>
    </message>
    <message>
        <source>its id, with arguments as 'window.preset name=lung'</source>
        <extracomment>keys.set</extracomment>
        <translation>son identifiant, avec arguments comme 'window.preset name=lung'</translation>
    </message>
    <message>
        <source>its id; all without it</source>
        <extracomment>keys.reset</extracomment>
        <translation>son identifiant ; sinon tout</translation>
    </message>
    <message>
        <source>its key (suvbw ...), title, unit or number in the list</source>
        <extracomment>values.read</extracomment>
        <translation>clé (suvbw ...), titre, unité ou numéro dans la liste</translation>
    </message>
    <message>
        <source>its label, UID or number in the list</source>
        <extracomment>presentation.apply</extracomment>
        <translation>son libellé, UID ou numéro dans la liste</translation>
    </message>
    <message>
        <source>its name</source>
        <extracomment>annotation.rename</extracomment>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its name, as lung</source>
        <extracomment>window.preset</extracomment>
        <translation>son nom, comme lung</translation>
    </message>
    <message>
        <source>its name; empty for none</source>
        <extracomment>annotation.group</extracomment>
        <translation>son nom ; vide pour aucun</translation>
    </message>
    <message>
        <source>its name; “Segment 1” and so on without</source>
        <extracomment>segment.new</extracomment>
        <translation>son nom ; sinon « Segment 1 », etc.</translation>
    </message>
    <message>
        <source>its new value</source>
        <extracomment>settings.limit</extracomment>
        <translation>sa nouvelle valeur</translation>
    </message>
    <message>
        <source>key, number or description of the series</source>
        <extracomment>overlay.set</extracomment>
        <translation>clé, numéro ou description de la série</translation>
    </message>
    <message>
        <source>key, number or words of the description</source>
        <extracomment>stack.open</extracomment>
        <translation>clé, numéro ou mots de la description</translation>
    </message>
    <message>
        <source>key, number or words of the description; empty: active series</source>
        <extracomment>series.reveal</extracomment>
        <translation>clé, numéro ou mots de la description ; vide : série active</translation>
    </message>
    <message>
        <source>length, angle, ellipse, arrow … as the tools are called</source>
        <extracomment>annotation.add</extracomment>
        <translation>length, angle, ellipse, arrow … comme s'appellent les outils</translation>
    </message>
    <message>
        <source>let the patient's name and ID go out with it</source>
        <extracomment>measurements.export</extracomment>
        <translation>inclure le nom et l’ID du patient</translation>
    </message>
    <message>
        <source>lines; negative moves up</source>
        <extracomment>hanging.move</extracomment>
        <translation>lignes ; négatif vers le haut</translation>
    </message>
    <message>
        <source>lowest value, in the unit of the pictures</source>
        <extracomment>segment.limit</extracomment>
        <translation>plus petite valeur, dans l'unité des images</translation>
    </message>
    <message>
        <source>modalities, with blanks between</source>
        <extracomment>preset.change</extracomment>
        <translation>modalités, séparées par des espaces</translation>
    </message>
    <message>
        <source>name of a colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>nom d’une table de couleurs</translation>
    </message>
    <message>
        <source>name of a field, or keyword of an element: StudyComments</source>
        <extracomment>text.add</extracomment>
        <translation>nom d’un champ ou mot-clé d’un élément : StudyComments</translation>
    </message>
    <message>
        <source>name of a protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>nom d’un protocole</translation>
    </message>
    <message>
        <source>name of a protocol; all of them without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>nom d’un protocole ; sinon tous</translation>
    </message>
    <message>
        <source>name of a protocol; the first that fits without one</source>
        <extracomment>hanging.apply</extracomment>
        <translation>nom d’un protocole ; sinon le premier qui convient</translation>
    </message>
    <message>
        <source>name of the album</source>
        <extracomment>album.save</extracomment>
        <translation>nom de l’album</translation>
    </message>
    <message>
        <source>name of the album; empty for all studies</source>
        <extracomment>album.show</extracomment>
        <translation>nom de l’album ; vide pour tous les examens</translation>
    </message>
    <message>
        <source>name of the preset</source>
        <extracomment>preset.change</extracomment>
        <translation>nom du fenêtrage</translation>
    </message>
    <message>
        <source>name of the protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>nom du protocole</translation>
    </message>
    <message>
        <source>names of fields or keywords, with blanks between</source>
        <extracomment>text.lines</extracomment>
        <translation>noms de champs ou mots-clés, séparés par des espaces</translation>
    </message>
    <message>
        <source>number of the first picture, from 1</source>
        <extracomment>cine.range</extracomment>
        <translation>numéro de la première image, à partir de 1</translation>
    </message>
    <message>
        <source>number of the last picture; -1 is the last of all</source>
        <extracomment>cine.range</extracomment>
        <translation>numéro de la dernière image ; -1 est la toute dernière</translation>
    </message>
    <message>
        <source>number of the rule to replace, from 1; 0 adds one</source>
        <extracomment>hanging.rule</extracomment>
        <translation>numéro de la règle à remplacer, à partir de 1 ; 0 en ajoute une</translation>
    </message>
    <message>
        <source>number of the rule, from 1</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>numéro de la règle, à partir de 1</translation>
    </message>
    <message>
        <source>of the disc, in pixels</source>
        <extracomment>annotation.push</extracomment>
        <translation>du disque, en pixels</translation>
    </message>
    <message>
        <source>one or more paths</source>
        <extracomment>file.open</extracomment>
        <translation>un ou plusieurs chemins</translation>
    </message>
    <message>
        <source>one picture of each, or all</source>
        <extracomment>tags.compare</extracomment>
        <translation>une image de chacune, ou toutes</translation>
    </message>
    <message>
        <source>over how many mm</source>
        <extracomment>segment.smooth</extracomment>
        <translation>sur combien de mm</translation>
    </message>
    <message>
        <source>part of a name, or a key</source>
        <extracomment>settings.keys</extracomment>
        <translation>partie d’un nom, ou une touche</translation>
    </message>
    <message>
        <source>part of a tag, name or value</source>
        <extracomment>tags.find</extracomment>
        <translation>partie d’une étiquette, d’un nom ou d’une valeur</translation>
    </message>
    <message>
        <source>phases; negative goes back</source>
        <extracomment>series.phase</extracomment>
        <translation>phases ; négatif recule</translation>
    </message>
    <message>
        <source>picture pixels</source>
        <extracomment>window.region</extracomment>
        <translation>pixels d’image</translation>
    </message>
    <message>
        <source>pictures a second; 0 follows the file</source>
        <extracomment>export.movie</extracomment>
        <translation>images par seconde ; 0 suit le fichier</translation>
    </message>
    <message>
        <source>pictures; negative goes back</source>
        <extracomment>view.scroll</extracomment>
        <translation>images ; négatif recule</translation>
    </message>
    <message>
        <source>pixels of its side; 0 takes the viewport's</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>pixels de côté ; 0 prend ceux du cadre</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <extracomment>curve.export</extracomment>
        <translation>remplacer un fichier de ce nom</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <extracomment>lesion.export</extracomment>
        <translation>remplacer un fichier existant</translation>
    </message>
    <message>
        <source>report, presentation state or key objects</source>
        <extracomment>export.marks</extracomment>
        <translation>compte rendu, état de présentation ou objets clés</translation>
    </message>
    <message>
        <source>seg: voxels; rtstruct: contours</source>
        <extracomment>segment.save</extracomment>
        <translation>seg : voxels ; rtstruct : contours</translation>
    </message>
    <message>
        <source>share of the width, 0 to 1</source>
        <extracomment>overlay.split</extracomment>
        <translation>part de la largeur, 0 à 1</translation>
    </message>
    <message>
        <source>steps; negative darkens</source>
        <extracomment>window.step</extracomment>
        <translation>pas ; négatif assombrit</translation>
    </message>
    <message>
        <source>steps; negative narrows</source>
        <extracomment>window.step</extracomment>
        <translation>pas ; négatif rétrécit</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>measuring.export</extracomment>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the file to read</source>
        <extracomment>settings.import</extracomment>
        <translation>le fichier à lire</translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>settings.export</extracomment>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>the file to write, .json or .dcm; a folder is asked for without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>le fichier à écrire, .json ou .dcm ; sinon un dossier est demandé</translation>
    </message>
    <message>
        <source>the file to write; a folder is asked for without it</source>
        <extracomment>segment.save</extracomment>
        <translation>le fichier à écrire ; sinon un dossier est demandé</translation>
    </message>
    <message>
        <source>the file to write; asked for without it</source>
        <extracomment>export.marks</extracomment>
        <translation>le fichier à écrire ; demandé s'il manque</translation>
    </message>
    <message>
        <source>the file, as actions.py</source>
        <extracomment>log.save</extracomment>
        <translation>le fichier, comme actions.py</translation>
    </message>
    <message>
        <source>the file, as numbers.csv</source>
        <extracomment>measuring.table</extracomment>
        <translation>le fichier, comme numbers.csv</translation>
    </message>
    <message>
        <source>the file; asked for without it</source>
        <extracomment>hanging.import</extracomment>
        <translation>le fichier ; demandé s’il manque</translation>
    </message>
    <message>
        <source>the key of another open series</source>
        <extracomment>tags.compare</extracomment>
        <translation>la clé d’une autre série ouverte</translation>
    </message>
    <message>
        <source>the mark in the other study: id or name</source>
        <extracomment>lesion.link</extracomment>
        <translation>la marque de l'autre examen : identifiant ou nom</translation>
    </message>
    <message>
        <source>the mark, else the selected one</source>
        <extracomment>annotation.push</extracomment>
        <translation>la marque, sinon celle qui est choisie</translation>
    </message>
    <message>
        <source>the measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>la mesure</translation>
    </message>
    <message>
        <source>the measurement, or several</source>
        <extracomment>annotation.label</extracomment>
        <translation>la mesure, ou plusieurs</translation>
    </message>
    <message>
        <source>the measurement; empty: the selected one</source>
        <extracomment>annotation.copy</extracomment>
        <translation>la mesure ; vide : celle qui est choisie</translation>
    </message>
    <message>
        <source>the measurements, the selected one without</source>
        <extracomment>curve.show</extracomment>
        <translation>les mesures, sinon celle qui est choisie</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>keys.export</extracomment>
        <translation>le nom d’un fichier</translation>
    </message>
    <message>
        <source>the new name</source>
        <extracomment>hanging.rename</extracomment>
        <translation>le nouveau nom</translation>
    </message>
    <message>
        <source>the note</source>
        <extracomment>study.note</extracomment>
        <translation>la note</translation>
    </message>
    <message>
        <source>the other one; the active one without it</source>
        <extracomment>viewport.swap</extracomment>
        <translation>l’autre ; sinon l’actif</translation>
    </message>
    <message>
        <source>the other segment, by its id or name</source>
        <extracomment>segment.combine</extracomment>
        <translation>l'autre segment, par identifiant ou nom</translation>
    </message>
    <message>
        <source>the protocol to show first</source>
        <extracomment>hanging.edit</extracomment>
        <translation>le protocole à montrer d’abord</translation>
    </message>
    <message>
        <source>the region</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>la région</translation>
    </message>
    <message>
        <source>the search; empty: what is typed</source>
        <extracomment>album.save</extracomment>
        <translation>la recherche ; vide : ce qui est saisi</translation>
    </message>
    <message>
        <source>the setting to show</source>
        <extracomment>settings.show</extracomment>
        <translation>le réglage à montrer</translation>
    </message>
    <message>
        <source>the study's UID</source>
        <extracomment>study.close</extracomment>
        <translation>l’UID de l’examen</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>annotation.text</extracomment>
        <translation>les mots</translation>
    </message>
    <message>
        <source>time, or values</source>
        <extracomment>curve.show</extracomment>
        <translation>time, ou values</translation>
    </message>
    <message>
        <source>to either side, as values are shown</source>
        <extracomment>annotation.wand</extracomment>
        <translation>de chaque côté, comme les valeurs sont affichées</translation>
    </message>
    <message>
        <source>values (along a profile, histogram of a region) or time; empty: as shown</source>
        <extracomment>curve.copy</extracomment>
        <translation>values (le long d'un profil, histogramme d'une région) ou time ; vide : comme affiché</translation>
    </message>
    <message>
        <source>viewport, from 0</source>
        <extracomment>stack.open</extracomment>
        <translation>cadre, à partir de 0</translation>
    </message>
    <message>
        <source>viewport, from 0; the active one without it</source>
        <extracomment>viewport.clear</extracomment>
        <translation>cadre, à partir de 0 ; sinon l’actif</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>segment.combine</extracomment>
        <translation>ce qui est fait</translation>
    </message>
    <message>
        <source>what is seen of it</source>
        <extracomment>lesion.state</extracomment>
        <translation>ce qu'on en voit</translation>
    </message>
    <message>
        <source>what is sought; empty for all</source>
        <extracomment>library.search</extracomment>
        <translation>ce qui est cherché ; vide pour tout</translation>
    </message>
    <message>
        <source>what it holds for</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>pour quoi cela vaut</translation>
    </message>
    <message>
        <source>what it is called</source>
        <extracomment>preset.add</extracomment>
        <translation>son nom</translation>
    </message>
    <message>
        <source>what it is followed as</source>
        <extracomment>lesion.role</extracomment>
        <translation>comme quoi elle est suivie</translation>
    </message>
    <message>
        <source>what it is, as Liver, or a code as SCT 10200004</source>
        <extracomment>segment.label</extracomment>
        <translation>ce que c'est, comme Liver, ou un code comme SCT 10200004</translation>
    </message>
    <message>
        <source>what it is; empty for nothing</source>
        <extracomment>annotation.label</extracomment>
        <translation>ce que c'est ; vide pour rien</translation>
    </message>
    <message>
        <source>what it looks at, as modality, description, laterality, view</source>
        <extracomment>hanging.rule</extracomment>
        <translation>ce qu’elle regarde : modality, description, laterality, view</translation>
    </message>
    <message>
        <source>what moves</source>
        <extracomment>export.movie</extracomment>
        <translation>ce qui bouge</translation>
    </message>
    <message>
        <source>what to look for</source>
        <extracomment>app.palette</extracomment>
        <translation>ce qui est cherché</translation>
    </message>
    <message>
        <source>where the disc is; empty: the one that is in</source>
        <extracomment>disc.open</extracomment>
        <translation>emplacement du disque ; vide : celui inséré</translation>
    </message>
    <message>
        <source>where to; empty asks</source>
        <extracomment>study.copy_files</extracomment>
        <translation>où ; vide demande</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>annotation.change</extracomment>
        <translation>lequel</translation>
    </message>
    <message>
        <source>which line; the selected one without</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>quelle ligne ; sinon celle qui est choisie</translation>
    </message>
    <message>
        <source>which segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>quel segment</translation>
    </message>
    <message>
        <source>which segment; the chosen one without</source>
        <extracomment>segment.choose</extracomment>
        <translation>quel segment ; sinon celui qui est choisi</translation>
    </message>
    <message>
        <source>which segments, with commas; all of the series without</source>
        <extracomment>segment.save</extracomment>
        <translation>quels segments, séparés par des virgules ; sinon tous ceux de la série</translation>
    </message>
    <message>
        <source>which setting</source>
        <extracomment>settings.set</extracomment>
        <translation>quel réglage</translation>
    </message>
    <message>
        <source>which setting; all without it</source>
        <extracomment>settings.reset</extracomment>
        <translation>quel réglage ; sinon tous</translation>
    </message>
    <message>
        <source>words or a number to compare with</source>
        <extracomment>hanging.rule</extracomment>
        <translation>mots ou nombre à comparer</translation>
    </message>
    <message>
        <source>x,y in pixels, each</source>
        <extracomment>annotation.add</extracomment>
        <translation>x,y en pixels pour chacun</translation>
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
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>View/Blend</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>View/Cine</extracomment>
        <translation>Ciné</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>View/Go to</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Hanging</source>
        <extracomment>View/Hanging</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>View/Layout</extracomment>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>View/Link</extracomment>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Tools/Measure</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>On pictures</source>
        <extracomment>View/On pictures</extracomment>
        <translation>Sur les images</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Tools/Protocol</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Tools/Region</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>Tools/Segment</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>View/Series</extracomment>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>View/Turn</extracomment>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>View/Window</extracomment>
        <translation>Fenêtrage</translation>
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
        <translation>Un fichier qui demande plus est refusé avant de prendre de la mémoire. À relever pour des fichiers de confiance.</translation>
    </message>
    <message>
        <source>A structured report beside the study's files holds its measurements, written anew after each change; segments and key images are saved as objects of their own.</source>
        <extracomment>has_sidecar</extracomment>
        <translation>Un compte rendu structuré à côté des fichiers de l'examen contient ses mesures, réécrit après chaque changement ; segments et images clés s'enregistrent en objets à part.</translation>
    </message>
    <message>
        <source>A study that opens is laid out by the first hanging protocol that fits it.</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>Un examen ouvert est disposé selon le premier protocole d’affichage qui convient.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>overlay_text</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>page</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Bitmaps that a file draws over its pictures are shown.</source>
        <extracomment>has_overlays</extracomment>
        <translation>Les bitmaps qu’un fichier dessine sur ses images sont affichés.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>Centimètres</translation>
    </message>
    <message>
        <source>Cine bar at start</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>Barre ciné au démarrage</translation>
    </message>
    <message>
        <source>Colours of everything around the pictures.</source>
        <extracomment>theme</extracomment>
        <translation>Couleurs de tout ce qui entoure les images.</translation>
    </message>
    <message>
        <source>Copy measurements beside the study</source>
        <extracomment>has_sidecar</extracomment>
        <translation>Copier les mesures à côté de l'examen</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Elements and items of a file</source>
        <extracomment>limit_elements</extracomment>
        <translation>Éléments et items d’un fichier</translation>
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
        <translation>Fichiers d’un ZIP</translation>
    </message>
    <message>
        <source>Folder where discs appear</source>
        <extracomment>disc_folder</extracomment>
        <translation>Dossier où apparaissent les disques</translation>
    </message>
    <message>
        <source>Folders in it are offered like discs, beside the places where the system mounts those. Empty for none.</source>
        <extracomment>disc_folder</extracomment>
        <translation>Les dossiers qu’il contient sont proposés comme des disques, outre les points de montage du système. Vide pour aucun.</translation>
    </message>
    <message>
        <source>Fragments of one file's pixels</source>
        <extracomment>limit_fragments</extracomment>
        <translation>Fragments des pixels d’un fichier</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>language</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay_text</extracomment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Hang studies by protocol</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>Afficher les examens par protocole</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>theme</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How lengths and areas are told on pictures, in the table and in the status bar. Files that leave the program and the command line keep to mm.</source>
        <extracomment>length_unit</extracomment>
        <translation>Unité des longueurs et aires sur les images, dans le tableau et la barre d’état. Les fichiers exportés et la ligne de commande restent en mm.</translation>
    </message>
    <message>
        <source>How pictures are enlarged. Nearest shows each pixel as a square.</source>
        <extracomment>interpolation</extracomment>
        <translation>Comment les images sont agrandies. « Plus proche voisin » montre chaque pixel en carré.</translation>
    </message>
    <message>
        <source>Inflated to packed, over 64 MiB</source>
        <extracomment>limit_inflated_ratio</extracomment>
        <translation>Décompressé sur compressé, au-delà de 64 Mio</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>interpolation</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Invert together at start</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>Inverser ensemble au démarrage</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere, on pictures too.</source>
        <extracomment>font_scale</extracomment>
        <translation>Lettres plus grandes ou plus petites partout, aussi sur les images.</translation>
    </message>
    <message>
        <source>Levels of sequences</source>
        <extracomment>limit_depth</extracomment>
        <translation>Niveaux de séquences</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits on files</source>
        <extracomment>page</extracomment>
        <translation>Limites des fichiers</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>interpolation</extracomment>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Lines that show where the active picture cuts the others are drawn at first; a key changes it for now.</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>Les lignes où l’image active coupe les autres sont d’abord tracées ; une touche le change pour l’instant.</translation>
    </message>
    <message>
        <source>Memory and folders</source>
        <extracomment>page</extracomment>
        <translation>Mémoire et dossiers</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <extracomment>memory_share</extracomment>
        <translation>Mémoire pour les images</translation>
    </message>
    <message>
        <source>MiB for decoding one picture</source>
        <extracomment>limit_decoder_mib</extracomment>
        <translation>Mio pour décoder une image</translation>
    </message>
    <message>
        <source>MiB of a file before its pixels</source>
        <extracomment>limit_header_mib</extracomment>
        <translation>Mio d’un fichier avant ses pixels</translation>
    </message>
    <message>
        <source>MiB of an inflated data set</source>
        <extracomment>limit_inflated_mib</extracomment>
        <translation>Mio d’un jeu de données décompressé</translation>
    </message>
    <message>
        <source>MiB of one inflated ZIP file</source>
        <extracomment>limit_archive_file_mib</extracomment>
        <translation>Mio d’un fichier ZIP décompressé</translation>
    </message>
    <message>
        <source>MiB of one picture</source>
        <extracomment>limit_frame_mib</extracomment>
        <translation>Mio d’une image</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>Millimètres</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>Neurological mirrors axial and coronal pictures, so that left is at the left, and says so on each. Projections, 3D, presentation states and the command line stay radiological.</source>
        <extracomment>sides</extracomment>
        <translation>Neurologique retourne les images axiales et coronales, la gauche étant à gauche, et l’indique sur chacune. Projections, 3D, états de présentation et ligne de commande restent radiologiques.</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>sides</extracomment>
        <translation>Neurologique : gauche à gauche</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>overlay_text</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>has_overlays</extracomment>
        <translation>Calques du fichier</translation>
    </message>
    <message>
        <source>Pan together at start</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>Déplacer ensemble au démarrage</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>page</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures of one file</source>
        <extracomment>limit_frames</extracomment>
        <translation>Images d’un fichier</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>sides</extracomment>
        <translation>Radiologique : gauche à droite</translation>
    </message>
    <message>
        <source>Reference lines at start</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>Lignes de référence au démarrage</translation>
    </message>
    <message>
        <source>Scroll together at start</source>
        <extracomment>starts_linked</extracomment>
        <translation>Défiler ensemble au démarrage</translation>
    </message>
    <message>
        <source>Sides of the patient</source>
        <extracomment>sides</extracomment>
        <translation>Côtés du patient</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <extracomment>font_scale</extracomment>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>overlay_text</extracomment>
        <translation>Texte sur les images</translation>
    </message>
    <message>
        <source>The bar for playing is there at first wherever pictures can play; an action changes it for now.</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>La barre de lecture est d’abord présente partout où des images peuvent être lues ; une action le change pour l’instant.</translation>
    </message>
    <message>
        <source>The language of menus, tools and messages. Texts of files stay as they are.</source>
        <extracomment>language</extracomment>
        <translation>La langue des menus, outils et messages. Les textes des fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>The share of the machine's memory that decoded pictures may take. More of it: fewer pictures are read again.</source>
        <extracomment>memory_share</extracomment>
        <translation>La part de mémoire que les images décodées peuvent prendre. Plus il y en a, moins on relit d’images.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>theme</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Unit of lengths</source>
        <extracomment>length_unit</extracomment>
        <translation>Unité de longueur</translation>
    </message>
    <message>
        <source>Values of one element</source>
        <extracomment>limit_values</extracomment>
        <translation>Valeurs d’un élément</translation>
    </message>
    <message>
        <source>Viewports begin at one scale in mm; the menu of links changes it for now.</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>Les cadres commencent à une même échelle en mm ; le menu des liens le change pour l’instant.</translation>
    </message>
    <message>
        <source>Viewports begin moving their pictures together; the menu of links changes it for now.</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>Les cadres déplacent d’abord leurs images ensemble ; le menu des liens le change pour l’instant.</translation>
    </message>
    <message>
        <source>Viewports begin swapping black and white together; the menu of links changes it for now.</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>Les cadres inversent d’abord le noir et le blanc ensemble ; le menu des liens le change pour l’instant.</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference begin scrolling by position; the menu of links changes it for now.</source>
        <extracomment>starts_linked</extracomment>
        <translation>Les cadres d’un même repère défilent d’abord par position ; le menu des liens le change pour l’instant.</translation>
    </message>
    <message>
        <source>Viewports of one kind of values begin with one window; the menu of links changes it for now.</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>Les cadres aux valeurs de même nature partagent d’abord un fenêtrage ; le menu des liens le change pour l’instant.</translation>
    </message>
    <message>
        <source>What the corners of each picture say. Anonymous leaves out all that tells who it is.</source>
        <extracomment>overlay_text</extracomment>
        <translation>Ce que disent les coins de chaque image. Anonyme omet tout ce qui identifie.</translation>
    </message>
    <message>
        <source>Window together at start</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>Fenêtrer ensemble au démarrage</translation>
    </message>
    <message>
        <source>Zoom together at start</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>Zoomer ensemble au démarrage</translation>
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
        <translation>Angle à 4 points</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>accession</extracomment>
        <translation>N° d’accès</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>age</extracomment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>angle</extracomment>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>open_angle</extracomment>
        <translation>Angle de deux lignes</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>arrow</extracomment>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>birth_date</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth date, sex, age</source>
        <extracomment>person</extracomment>
        <translation>Date de naissance, sexe, âge</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>Région du corps</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>bone</extracomment>
        <translation>Os</translation>
    </message>
    <message>
        <source>Brain</source>
        <extracomment>brain</extracomment>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>CT angiography</source>
        <extracomment>ct-angiography</extracomment>
        <translation>Angio-TDM</translation>
    </message>
    <message>
        <source>CT bone</source>
        <extracomment>ct-bone</extracomment>
        <translation>TDM os</translation>
    </message>
    <message>
        <source>CT lung</source>
        <extracomment>ct-lung</extracomment>
        <translation>TDM poumon</translation>
    </message>
    <message>
        <source>CT skin</source>
        <extracomment>ct-skin</extracomment>
        <translation>TDM peau</translation>
    </message>
    <message>
        <source>CT soft tissue and bone</source>
        <extracomment>ct-soft-tissue</extracomment>
        <translation>TDM tissus mous et os</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>calibration</extracomment>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>calibration</extracomment>
        <translation>Ligne d'étalonnage</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>cardiothoracic</extracomment>
        <translation>Index cardiothoracique</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>centre_line</extracomment>
        <translation>Ligne médiane</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>circle</extracomment>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>circle3</extracomment>
        <translation>Cercle par 3 points</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>cobb</extracomment>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>colours</extracomment>
        <translation>Profil de couleurs</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>Produit de contraste</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>curve</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>acquired</extracomment>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>doppler</extracomment>
        <translation>Vitesse Doppler</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>ellipse</extracomment>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Field strength</source>
        <extracomment>field_strength</extracomment>
        <translation>Champ magnétique</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>frame_rate</extracomment>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>freehand_line</extracomment>
        <translation>Ligne à main levée</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>freehand</extracomment>
        <translation>Région à main levée</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>hip</extracomment>
        <translation>Mesures de la hanche</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>institution</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Kind of value (SUV)</source>
        <extracomment>quantity</extracomment>
        <translation>Type de valeur (SUV)</translation>
    </message>
    <message>
        <source>Laterality and view</source>
        <extracomment>laterality</extracomment>
        <translation>Latéralité et incidence</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>leg_length</extracomment>
        <translation>Longueurs des jambes</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>profile</extracomment>
        <translation>Profil de ligne</translation>
    </message>
    <message>
        <source>Liver</source>
        <extracomment>liver</extracomment>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>location</extracomment>
        <translation>Position de coupe</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>bidirectional</extracomment>
        <translation>Grand et petit axe</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <extracomment>lossy</extracomment>
        <translation>Compression avec perte</translation>
    </message>
    <message>
        <source>Lung</source>
        <extracomment>lung</extracomment>
        <translation>Poumon</translation>
    </message>
    <message>
        <source>MR default</source>
        <extracomment>mr-default</extracomment>
        <translation>IRM standard</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>manufacturer</extracomment>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <extracomment>mip</extracomment>
        <translation>Intensité maximale (MIP)</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <extracomment>mediastinum</extracomment>
        <translation>Médiastin</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>midsagittal</extracomment>
        <translation>Ligne médio-sagittale</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <extracomment>model</extracomment>
        <translation>Modèle de l’appareil</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <extracomment>frame</extracomment>
        <translation>Numéro de l’image</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>number</extracomment>
        <translation>Étiquette numérotée</translation>
    </message>
    <message>
        <source>PET SUV 0 to 6</source>
        <extracomment>pet-suv-6</extracomment>
        <translation>TEP SUV 0 à 6</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>parallel</extracomment>
        <translation>Lignes parallèles</translation>
    </message>
    <message>
        <source>Part of the series</source>
        <extracomment>part</extracomment>
        <translation>Partie de la série</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>patient_id</extracomment>
        <translation>ID du patient</translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>patient_name</extracomment>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <source>Patient position</source>
        <extracomment>patient_position</extracomment>
        <translation>Position du patient</translation>
    </message>
    <message>
        <source>Plane and slab</source>
        <extracomment>plane</extracomment>
        <translation>Plan et tranche</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>perpendicular</extracomment>
        <translation>Point à ligne</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>polygon</extracomment>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>polyline</extracomment>
        <translation>Ligne brisée</translation>
    </message>
    <message>
        <source>Posterior fossa</source>
        <extracomment>posterior-fossa</extracomment>
        <translation>Fosse postérieure</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation</extracomment>
        <translation>État de présentation</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>probe</extracomment>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>protocol</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>ratio</extracomment>
        <translation>Rapport de deux longueurs</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>rectangle</extracomment>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <extracomment>reformatted</extracomment>
        <translation>Reformaté</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>rotated_ellipse</extracomment>
        <translation>Ellipse inclinée</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>rotated_rectangle</extracomment>
        <translation>Rectangle incliné</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>suv_peak</extracomment>
        <translation>Pic de SUV</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>sequence</extracomment>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Series number and description</source>
        <extracomment>series</extracomment>
        <translation>Numéro et description de série</translation>
    </message>
    <message>
        <source>Series that lies over</source>
        <extracomment>over</extracomment>
        <translation>Série superposée</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>sex</extracomment>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Side of the patient's left</source>
        <extracomment>sides</extracomment>
        <translation>Côté de la gauche du patient</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <extracomment>soft-tissue</extracomment>
        <translation>Tissus mous</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>spline</extracomment>
        <translation>Région spline</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>station</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Stroke</source>
        <extracomment>stroke</extracomment>
        <translation>AVC</translation>
    </message>
    <message>
        <source>Study description</source>
        <extracomment>study_description</extracomment>
        <translation>Description de l’examen</translation>
    </message>
    <message>
        <source>Subdural</source>
        <extracomment>subdural</extracomment>
        <translation>Sous-dural</translation>
    </message>
    <message>
        <source>TI and flip angle</source>
        <extracomment>ti_flip</extracomment>
        <translation>TI et angle de bascule</translation>
    </message>
    <message>
        <source>TR and TE</source>
        <extracomment>tr_te</extracomment>
        <translation>TR et TE</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>thickness</extracomment>
        <translation>Épaisseur de coupe</translation>
    </message>
    <message>
        <source>Thickness and location</source>
        <extracomment>place</extracomment>
        <translation>Épaisseur et position</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>interval</extracomment>
        <translation>Temps en échographie</translation>
    </message>
    <message>
        <source>Tracer</source>
        <extracomment>tracer</extracomment>
        <translation>Traceur</translation>
    </message>
    <message>
        <source>Trigger time</source>
        <extracomment>trigger_time</extracomment>
        <translation>Délai de déclenchement</translation>
    </message>
    <message>
        <source>Value under the pointer</source>
        <extracomment>value</extracomment>
        <translation>Valeur sous le pointeur</translation>
    </message>
    <message>
        <source>Window (W / L)</source>
        <extracomment>window</extracomment>
        <translation>Fenêtre (W / L)</translation>
    </message>
    <message>
        <source>Zoom and rotation</source>
        <extracomment>zoom</extracomment>
        <translation>Zoom et rotation</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>b_value</extracomment>
        <translation>valeur b</translation>
    </message>
    <message>
        <source>kV, mA, kernel</source>
        <extracomment>exposure</extracomment>
        <translation>kV, mA, noyau</translation>
    </message>
</context>
<context>
    <name>hanging</name>
    <message>
        <source>A picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>Une image a l’incidence {values}.</translation>
    </message>
    <message>
        <source>A series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>La description d’une série contient {values}.</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>Angiographie</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>Région du corps</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>viewport</extracomment>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>viewport</extracomment>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom middle</source>
        <extracomment>viewport</extracomment>
        <translation>En bas au milieu</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>viewport</extracomment>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>CT</extracomment>
        <translation>TDM</translation>
    </message>
    <message>
        <source>CT or MR with prior</source>
        <extracomment>ct-mr-prior</extracomment>
        <translation>TDM ou IRM avec antérieur</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>Produit de contraste</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description of a series</source>
        <extracomment>series_description</extracomment>
        <translation>Description d’une série</translation>
    </message>
    <message>
        <source>Description of the study</source>
        <extracomment>description</extracomment>
        <translation>Description de l’examen</translation>
    </message>
    <message>
        <source>Distance of slices</source>
        <extracomment>thickness</extracomment>
        <translation>Intervalle entre coupes</translation>
    </message>
    <message>
        <source>Image type</source>
        <extracomment>image_type</extracomment>
        <translation>Type d’image (Image Type)</translation>
    </message>
    <message>
        <source>It does not show the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Elle ne montre pas : {values}.</translation>
    </message>
    <message>
        <source>It has at least {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>Elle a au moins {number} images.</translation>
    </message>
    <message>
        <source>It has at most {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>Elle a au plus {number} images.</translation>
    </message>
    <message>
        <source>It is not {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Ce n’est pas : {values}.</translation>
    </message>
    <message>
        <source>It is {values}.</source>
        <extracomment>modality</extracomment>
        <translation>C’est : {values}.</translation>
    </message>
    <message>
        <source>It shows the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Elle montre : {values}.</translation>
    </message>
    <message>
        <source>It was made {values} contrast agent.</source>
        <extracomment>contrast</extracomment>
        <translation>Elle est faite {values} produit de contraste.</translation>
    </message>
    <message>
        <source>Its description does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>Sa description ne contient pas {values}.</translation>
    </message>
    <message>
        <source>Its description holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>Sa description contient tous ces mots : {values}.</translation>
    </message>
    <message>
        <source>Its description holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>Sa description contient {values}.</translation>
    </message>
    <message>
        <source>Its image type does not hold {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>Son type d’image ne contient pas {values}.</translation>
    </message>
    <message>
        <source>Its image type holds {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>Son type d’image contient {values}.</translation>
    </message>
    <message>
        <source>Its side is not {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>Son côté n’est pas : {values}.</translation>
    </message>
    <message>
        <source>Its side is {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>Son côté : {values}.</translation>
    </message>
    <message>
        <source>Its slices are at least {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>Ses coupes sont distantes d’au moins {number} mm.</translation>
    </message>
    <message>
        <source>Its slices are at most {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>Ses coupes sont distantes d’au plus {number} mm.</translation>
    </message>
    <message>
        <source>Its slices are not {values}.</source>
        <extracomment>plane</extracomment>
        <translation>Le plan de ses coupes n’est pas {values}.</translation>
    </message>
    <message>
        <source>Its slices are {values}.</source>
        <extracomment>plane</extracomment>
        <translation>Le plan de ses coupes est {values}.</translation>
    </message>
    <message>
        <source>Its view is not {values}.</source>
        <extracomment>view</extracomment>
        <translation>Son incidence n’est pas {values}.</translation>
    </message>
    <message>
        <source>Its view is {values}.</source>
        <extracomment>view</extracomment>
        <translation>Son incidence est {values}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewport</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>MR</source>
        <extracomment>MR</extracomment>
        <translation>IRM</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>mammography</extracomment>
        <translation>Mammographie</translation>
    </message>
    <message>
        <source>Mammography with prior</source>
        <extracomment>mammography-prior</extracomment>
        <translation>Mammographie avec antérieur</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>viewport</extracomment>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Middle left</source>
        <extracomment>viewport</extracomment>
        <translation>Au milieu à gauche</translation>
    </message>
    <message>
        <source>Middle middle</source>
        <extracomment>viewport</extracomment>
        <translation>Au centre</translation>
    </message>
    <message>
        <source>Middle right</source>
        <extracomment>viewport</extracomment>
        <translation>Au milieu à droite</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>No picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>Aucune image n’a l’incidence {values}.</translation>
    </message>
    <message>
        <source>No series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>Aucune description de série ne contient {values}.</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <extracomment>images</extracomment>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Number of pictures and stacks</source>
        <extracomment>pictures</extracomment>
        <translation>Nombre d’images et de piles</translation>
    </message>
    <message>
        <source>Number of series</source>
        <extracomment>series</extracomment>
        <translation>Nombre de séries</translation>
    </message>
    <message>
        <source>One series</source>
        <extracomment>usual</extracomment>
        <translation>Une série</translation>
    </message>
    <message>
        <source>PET</source>
        <extracomment>PT</extracomment>
        <translation>TEP</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>pet-ct</extracomment>
        <translation>TEP/TDM</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>plane</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prior studies</source>
        <extracomment>priors</extracomment>
        <translation>Examens antérieurs</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <extracomment>radiographs</extracomment>
        <translation>Radiographies</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewport</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>laterality</extracomment>
        <translation>Côté</translation>
    </message>
    <message>
        <source>The description of the study does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>La description de l’examen ne contient pas {values}.</translation>
    </message>
    <message>
        <source>The description of the study holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>La description de l’examen contient tous ces mots : {values}.</translation>
    </message>
    <message>
        <source>The description of the study holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>La description de l’examen contient {values}.</translation>
    </message>
    <message>
        <source>The part of the body is not {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>La région du corps n’est pas : {values}.</translation>
    </message>
    <message>
        <source>The part of the body is {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Région du corps : {values}.</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>Le patient a au moins {number} examens antérieurs qui conviennent.</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>Le patient a au moins {number} examen antérieur qui convient.</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>Le patient a au plus {number} examens antérieurs qui conviennent.</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>Le patient a au plus {number} examen antérieur qui convient.</translation>
    </message>
    <message>
        <source>The study has at least {number} series.</source>
        <extracomment>series</extracomment>
        <translation>L’examen a au moins {number} séries.</translation>
    </message>
    <message>
        <source>The study has at most {number} series.</source>
        <extracomment>series</extracomment>
        <translation>L’examen a au plus {number} séries.</translation>
    </message>
    <message>
        <source>The study holds all of {values}.</source>
        <extracomment>modality</extracomment>
        <translation>L’examen contient tout : {values}.</translation>
    </message>
    <message>
        <source>The study holds no {values}.</source>
        <extracomment>modality</extracomment>
        <translation>L’examen ne contient pas : {values}.</translation>
    </message>
    <message>
        <source>The study holds {values}.</source>
        <extracomment>modality</extracomment>
        <translation>L’examen contient {values}.</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewport</extracomment>
        <translation>Le cadre</translation>
    </message>
    <message>
        <source>There are at least {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>Il y a au moins {number} images ou piles à afficher.</translation>
    </message>
    <message>
        <source>There are at most {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>Il y a au plus {number} images ou piles à afficher.</translation>
    </message>
    <message>
        <source>There are pictures of all the views {values}.</source>
        <extracomment>view</extracomment>
        <translation>Il y a des images de toutes les incidences : {values}.</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>viewport</extracomment>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>viewport</extracomment>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top middle</source>
        <extracomment>viewport</extracomment>
        <translation>En haut au milieu</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>viewport</extracomment>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>ultrasound</extracomment>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>view</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>a 3D view</source>
        <extracomment>3d</extracomment>
        <translation>une vue 3D</translation>
    </message>
    <message>
        <source>a clip</source>
        <extracomment>clip</extracomment>
        <translation>une boucle</translation>
    </message>
    <message>
        <source>a plain picture before a tomosynthesis</source>
        <extracomment>flat</extracomment>
        <translation>une image simple avant une tomosynthèse</translation>
    </message>
    <message>
        <source>a single picture</source>
        <extracomment>picture</extracomment>
        <translation>une image unique</translation>
    </message>
    <message>
        <source>a stack of pictures</source>
        <extracomment>stack</extracomment>
        <translation>une pile d’images</translation>
    </message>
    <message>
        <source>a tomosynthesis</source>
        <extracomment>tomosynthesis</extracomment>
        <translation>une tomosynthèse</translation>
    </message>
    <message>
        <source>a volume</source>
        <extracomment>volume</extracomment>
        <translation>un volume</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>ABDOMEN</extracomment>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>angiography</source>
        <extracomment>XA</extracomment>
        <translation>angiographie</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ANKLE</extracomment>
        <translation>cheville</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment></extracomment>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>axial</source>
        <extracomment>axial</extracomment>
        <translation>axial</translation>
    </message>
    <message>
        <source>axial planes</source>
        <extracomment>axial</extracomment>
        <translation>des plans axiaux</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>B</extracomment>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>brain</source>
        <extracomment>BRAIN</extracomment>
        <translation>cerveau</translation>
    </message>
    <message>
        <source>breast</source>
        <extracomment>BREAST</extracomment>
        <translation>sein</translation>
    </message>
    <message>
        <source>bright on dark</source>
        <extracomment>no</extracomment>
        <translation>clair sur sombre</translation>
    </message>
    <message>
        <source>brightest</source>
        <extracomment>mip</extracomment>
        <translation>les valeurs les plus claires</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>CHEST</extracomment>
        <translation>thorax</translation>
    </message>
    <message>
        <source>computed radiography</source>
        <extracomment>CR</extracomment>
        <translation>radiographie numérisée (CR)</translation>
    </message>
    <message>
        <source>coronal</source>
        <extracomment>coronal</extracomment>
        <translation>coronal</translation>
    </message>
    <message>
        <source>coronal planes</source>
        <extracomment>coronal</extracomment>
        <translation>des plans coronaux</translation>
    </message>
    <message>
        <source>cspine</source>
        <extracomment>CSPINE</extracomment>
        <translation>rachis cervical</translation>
    </message>
    <message>
        <source>dark on bright</source>
        <extracomment>yes</extracomment>
        <translation>sombre sur clair</translation>
    </message>
    <message>
        <source>darkest</source>
        <extracomment>minip</extracomment>
        <translation>les valeurs les plus sombres</translation>
    </message>
    <message>
        <source>dental X-ray</source>
        <extracomment>IO</extracomment>
        <translation>radiographie dentaire</translation>
    </message>
    <message>
        <source>digital radiography</source>
        <extracomment>DX</extracomment>
        <translation>radiographie numérique (DX)</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ELBOW</extracomment>
        <translation>coude</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <extracomment>ES</extracomment>
        <translation>endoscopie</translation>
    </message>
    <message>
        <source>extremity</source>
        <extracomment>EXTREMITY</extracomment>
        <translation>membre</translation>
    </message>
    <message>
        <source>eye photography</source>
        <extracomment>OP</extracomment>
        <translation>photographie de l’œil</translation>
    </message>
    <message>
        <source>eye tomography</source>
        <extracomment>OPT</extracomment>
        <translation>tomographie de l’œil (OCT)</translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <extracomment>RF</extracomment>
        <translation>radioscopie</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>FOOT</extracomment>
        <translation>pied</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>HAND</extracomment>
        <translation>main</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>HEAD</extracomment>
        <translation>tête</translation>
    </message>
    <message>
        <source>heart</source>
        <extracomment>HEART</extracomment>
        <translation>cœur</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>HIP</extracomment>
        <translation>hanche</translation>
    </message>
    <message>
        <source>its pictures</source>
        <extracomment>pictures</extracomment>
        <translation>les images</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>KNEE</extracomment>
        <translation>genou</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>L</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>liver</source>
        <extracomment>LIVER</extracomment>
        <translation>foie</translation>
    </message>
    <message>
        <source>lspine</source>
        <extracomment>LSPINE</extracomment>
        <translation>rachis lombaire</translation>
    </message>
    <message>
        <source>mammography</source>
        <extracomment>MG</extracomment>
        <translation>mammographie</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>mean</extracomment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>NECK</extracomment>
        <translation>cou</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>nothing</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <extracomment>NM</extracomment>
        <translation>médecine nucléaire</translation>
    </message>
    <message>
        <source>oblique</source>
        <extracomment>oblique</extracomment>
        <translation>oblique</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>OT</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>panoramic X-ray</source>
        <extracomment>PX</extracomment>
        <translation>panoramique dentaire</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>PELVIS</extracomment>
        <translation>bassin</translation>
    </message>
    <message>
        <source>photography</source>
        <extracomment>XC</extracomment>
        <translation>photographie</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>R</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>sagittal</source>
        <extracomment>sagittal</extracomment>
        <translation>sagittal</translation>
    </message>
    <message>
        <source>sagittal planes</source>
        <extracomment>sagittal</extracomment>
        <translation>des plans sagittaux</translation>
    </message>
    <message>
        <source>secondary capture</source>
        <extracomment>SC</extracomment>
        <translation>capture secondaire</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>SHOULDER</extracomment>
        <translation>épaule</translation>
    </message>
    <message>
        <source>slide microscopy</source>
        <extracomment>SM</extracomment>
        <translation>microscopie de lames</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>SPINE</extracomment>
        <translation>rachis</translation>
    </message>
    <message>
        <source>the first one</source>
        <extracomment>first</extracomment>
        <translation>la première</translation>
    </message>
    <message>
        <source>the one made last</source>
        <extracomment>last</extracomment>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>the one with most pictures</source>
        <extracomment>most</extracomment>
        <translation>celle qui a le plus d’images</translation>
    </message>
    <message>
        <source>the one with the thinnest slices</source>
        <extracomment>thinnest</extracomment>
        <translation>celle aux coupes les plus fines</translation>
    </message>
    <message>
        <source>tspine</source>
        <extracomment>TSPINE</extracomment>
        <translation>rachis thoracique</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>US</extracomment>
        <translation>échographie</translation>
    </message>
    <message>
        <source>wherever it lies</source>
        <extracomment></extracomment>
        <translation>où qu’elle soit</translation>
    </message>
    <message>
        <source>wholebody</source>
        <extracomment>WHOLEBODY</extracomment>
        <translation>corps entier</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>yes</extracomment>
        <translation>avec</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>no</extracomment>
        <translation>sans</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All about the picture</source>
        <extracomment>tour</extracomment>
        <translation>Tout sur l’image</translation>
    </message>
    <message>
        <source>Brightness by number, measurements as a table, the elements of the file, and the list of all that was done. {key:panel.inspector} hides it.</source>
        <extracomment>tour</extracomment>
        <translation>La luminosité en chiffres, les mesures en tableau, les éléments du fichier et la liste de tout ce qui a été fait. {key:panel.inspector} masque le tout.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>tour</extracomment>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Here are your studies, and below them the series of the one that is open. Double click a picture to show it, or drag it into a viewport. The field above finds studies by name, date or description. {key:panel.browser} hides it all.</source>
        <extracomment>tour</extracomment>
        <translation>Voici vos examens et, dessous, les séries de celui qui est ouvert. Double-cliquez sur une image pour l’afficher, ou glissez-la dans un cadre. Le champ du haut trouve les examens par nom, date ou description. {key:panel.browser} masque le tout.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>tour</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>tour</extracomment>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Planes of a volume</source>
        <extracomment>tour</extracomment>
        <translation>Plans d’un volume</translation>
    </message>
    <message>
        <source>Press {key:tool.length} and draw a line: the length stands beside it, in mm where the file allows it. The other tools lie beside it in the toolbar.</source>
        <extracomment>tour</extracomment>
        <translation>Appuyez sur {key:tool.length} et tracez une ligne : la longueur s’affiche à côté, en mm si le fichier le permet. Les autres outils sont à côté dans la barre d’outils.</translation>
    </message>
    <message>
        <source>Slices that lie evenly make a volume: axial, coronal and sagittal planes, and 3D. Drag the lines to move through the body.</source>
        <extracomment>tour</extracomment>
        <translation>Des coupes régulières forment un volume : plans axiaux, coronaux, sagittaux et 3D. Glissez les lignes pour parcourir le corps.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <extracomment>tour</extracomment>
        <translation>Examens et séries</translation>
    </message>
    <message>
        <source>The pictures</source>
        <extracomment>tour</extracomment>
        <translation>Les images</translation>
    </message>
    <message>
        <source>The wheel goes from slice to slice. Drag with the left button for brightness and contrast, with the middle one to move the picture, with the right one to enlarge it. A right click opens a menu.</source>
        <extracomment>tour</extracomment>
        <translation>La molette va de coupe en coupe. Glissez avec le bouton gauche pour la luminosité et le contraste, avec celui du milieu pour déplacer l’image, avec le droit pour l’agrandir. Un clic droit ouvre un menu.</translation>
    </message>
    <message>
        <source>This is a study that the program made itself: nobody's pictures. The tour takes two minutes; Esc ends it, and what it does can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>Cet examen a été créé par le programme : les images de personne. La visite dure deux minutes ; Échap y met fin, et tout ce qu’elle fait s’annule.</translation>
    </message>
    <message>
        <source>This is the lung window. The keys 0 to 9 set windows: 0 by the picture's values, 1 as the file says, the others by what is examined.</source>
        <extracomment>tour</extracomment>
        <translation>Voici la fenêtre pulmonaire. Les touches 0 à 9 règlent le fenêtrage : 0 d’après les valeurs de l’image, 1 d’après le fichier, les autres selon ce qui est examiné.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>tour</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Windows by one key</source>
        <extracomment>tour</extracomment>
        <translation>Un fenêtrage par touche</translation>
    </message>
    <message>
        <source>{key:app.palette} finds every action, preset, series and setting by some letters of its name. {key:help.keys} shows all keys.</source>
        <extracomment>tour</extracomment>
        <translation>{key:app.palette} trouve chaque action, préréglage, série et réglage par quelques lettres de son nom. {key:help.keys} montre toutes les touches.</translation>
    </message>
    <message>
        <source>{key:edit.undo} takes the last step back: a measurement, a layout, a window. Nothing asks whether you are sure, because everything can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>{key:edit.undo} annule la dernière étape : une mesure, une disposition, un fenêtrage. Rien ne demande si vous êtes sûr, car tout s’annule.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>3D print model</source>
        <extracomment>object</extracomment>
        <translation>modèle d’impression 3D</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>measurement</extracomment>
        <translation>Angle à 4 points</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>choice</extracomment>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>choice</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>choice</extracomment>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>choice</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>choice</extracomment>
        <translation>Antérieure</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>choice</extracomment>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>choice</extracomment>
        <translation>Deux axes</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>choice</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>colour</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <extracomment>colour table</extracomment>
        <translation>Bleu à jaune</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>corner</extracomment>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>corner</extracomment>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>choice</extracomment>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>choice</extracomment>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Cardiothoracic</source>
        <extracomment>choice</extracomment>
        <translation>Cardiothoracique</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>choice</extracomment>
        <translation>Ligne médiane</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>choice</extracomment>
        <translation>Ciné</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>choice</extracomment>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circle3</source>
        <extracomment>choice</extracomment>
        <translation>Cercle par 3 points</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>choice</extracomment>
        <translation>Grossier</translation>
    </message>
    <message>
        <source>Cobb</source>
        <extracomment>choice</extracomment>
        <translation>Cobb</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>colour table</extracomment>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Copper</source>
        <extracomment>colour table</extracomment>
        <translation>Cuivre</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>choice</extracomment>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>choice</extracomment>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>choice</extracomment>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>choice</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>choice</extracomment>
        <translation>Affichage</translation>
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
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>choice</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Four point angle</source>
        <extracomment>choice</extracomment>
        <translation>Angle à quatre points</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>choice</extracomment>
        <translation>Main levée</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>choice</extracomment>
        <translation>Ligne à main levée</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>choice</extracomment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>colour table</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>choice</extracomment>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Gsps</source>
        <extracomment>choice</extracomment>
        <translation>GSPS</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>choice</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hip</source>
        <extracomment>choice</extracomment>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>choice</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hot iron</source>
        <extracomment>colour table</extracomment>
        <translation>Fer chaud (Hot Iron)</translation>
    </message>
    <message>
        <source>Hot metal blue</source>
        <extracomment>colour table</extracomment>
        <translation>Métal chaud bleu (Hot Metal Blue)</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>choice</extracomment>
        <translation>Inférieure</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>choice</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>choice</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kos</source>
        <extracomment>choice</extracomment>
        <translation>KOS</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>choice</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Leg length</source>
        <extracomment>choice</extracomment>
        <translation>Longueur de jambe</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>choice</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>choice</extracomment>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>Lignes de la première et de la dernière</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>links</extracomment>
        <translation>Lier l’inversion</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>links</extracomment>
        <translation>Lier le déplacement</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>links</extracomment>
        <translation>Lier le fenêtrage</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>links</extracomment>
        <translation>Lier le zoom</translation>
    </message>
    <message>
        <source>Livewire</source>
        <extracomment>choice</extracomment>
        <translation>Fil intelligent</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>choice</extracomment>
        <translation>Long</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>choice</extracomment>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>choice</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>choice</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Midsagittal</source>
        <extracomment>choice</extracomment>
        <translation>Médio-sagittale</translation>
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
        <translation>Plus proche voisin</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>choice</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>No lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>Sans lignes de la première et de la dernière</translation>
    </message>
    <message>
        <source>Non target</source>
        <extracomment>choice</extracomment>
        <translation>Non cible</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>choice</extracomment>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>choice</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>choice</extracomment>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Open angle</source>
        <extracomment>choice</extracomment>
        <translation>Angle ouvert</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>colour</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>object</extracomment>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>choice</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>choice</extracomment>
        <translation>Parallèle</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>choice</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Perceptual rainbow</source>
        <extracomment>colour table</extracomment>
        <translation>Arc-en-ciel perceptuel</translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <extracomment>choice</extracomment>
        <translation>Perpendiculaire</translation>
    </message>
    <message>
        <source>Pet</source>
        <extracomment>colour table</extracomment>
        <translation>TEP</translation>
    </message>
    <message>
        <source>Pet 20 step</source>
        <extracomment>colour table</extracomment>
        <translation>TEP, 20 niveaux</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>choice</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Point no longer</source>
        <extracomment>links</extracomment>
        <translation>Ne plus pointer</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>links</extracomment>
        <translation>Pointer avec Maj</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>choice</extracomment>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>choice</extracomment>
        <translation>Ligne brisée</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>choice</extracomment>
        <translation>Postérieure</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>choice</extracomment>
        <translation>Présente</translation>
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
        <translation>En progression</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>choice</extracomment>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>R-R interval {value}</source>
        <extracomment>stack</extracomment>
        <translation>intervalle R-R {value}</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>choice</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>choice</extracomment>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>choice</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>choice</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>choice</extracomment>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>choice</extracomment>
        <translation>Ellipse inclinée</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>choice</extracomment>
        <translation>Rectangle incliné</translation>
    </message>
    <message>
        <source>Rtstruct</source>
        <extracomment>choice</extracomment>
        <translation>RTSTRUCT</translation>
    </message>
    <message>
        <source>SUV by body surface area</source>
        <extracomment>uptake</extracomment>
        <translation>SUV selon la surface corporelle</translation>
    </message>
    <message>
        <source>SUV by body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV selon le poids</translation>
    </message>
    <message>
        <source>SUV by ideal body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV selon le poids idéal</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 120)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV selon la masse maigre (James 120)</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 128)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV selon la masse maigre (James 128)</translation>
    </message>
    <message>
        <source>SUV by lean body mass (Janma)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV selon la masse maigre (Janma)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>choice</extracomment>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <extracomment>links</extracomment>
        <translation>Défiler séparément</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>links</extracomment>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Seg</source>
        <extracomment>choice</extracomment>
        <translation>SEG</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>choice</extracomment>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>colour</extracomment>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>choice</extracomment>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>colour table</extracomment>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>choice</extracomment>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Spline</source>
        <extracomment>choice</extracomment>
        <translation>Spline</translation>
    </message>
    <message>
        <source>Spy</source>
        <extracomment>choice</extracomment>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>choice</extracomment>
        <translation>Supérieure</translation>
    </message>
    <message>
        <source>Suv peak</source>
        <extracomment>choice</extracomment>
        <translation>Pic de SUV</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>choice</extracomment>
        <translation>Parcours des coupes</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>choice</extracomment>
        <translation>Volet</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>choice</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>choice</extracomment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>choice</extracomment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>choice</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>choice</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>choice</extracomment>
        <translation>Trop petite</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>corner</extracomment>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>corner</extracomment>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Unlink inversion</source>
        <extracomment>links</extracomment>
        <translation>Délier l’inversion</translation>
    </message>
    <message>
        <source>Unlink pan</source>
        <extracomment>links</extracomment>
        <translation>Délier le déplacement</translation>
    </message>
    <message>
        <source>Unlink windows</source>
        <extracomment>links</extracomment>
        <translation>Délier le fenêtrage</translation>
    </message>
    <message>
        <source>Unlink zoom</source>
        <extracomment>links</extracomment>
        <translation>Délier le zoom</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>choice</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>choice</extracomment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>colour</extracomment>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>choice</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>choice</extracomment>
        <translation>Baguette</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>colour</extracomment>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>choice</extracomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>choice</extracomment>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Window region</source>
        <extracomment>choice</extracomment>
        <translation>Fenêtrage d’une région</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>choice</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <extracomment>preamble</extracomment>
        <translation>un programme Linux</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>preamble</extracomment>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <extracomment>preamble</extracomment>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>preamble</extracomment>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a macOS or Java program</source>
        <extracomment>preamble</extracomment>
        <translation>un programme macOS ou Java</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <extracomment>preamble</extracomment>
        <translation>un programme macOS</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>preamble</extracomment>
        <translation>un script</translation>
    </message>
    <message>
        <source>acquisition {value}</source>
        <extracomment>stack</extracomment>
        <translation>acquisition {value}</translation>
    </message>
    <message>
        <source>angle</source>
        <extracomment>measurement</extracomment>
        <translation>angle</translation>
    </message>
    <message>
        <source>angle of two lines</source>
        <extracomment>measurement</extracomment>
        <translation>angle de deux lignes</translation>
    </message>
    <message>
        <source>arrow</source>
        <extracomment>measurement</extracomment>
        <translation>flèche</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>spacing</extracomment>
        <translation>au détecteur</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>spacing</extracomment>
        <translation>calibré</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>spacing</extracomment>
        <translation>calibré par l’utilisateur</translation>
    </message>
    <message>
        <source>calibration line</source>
        <extracomment>measurement</extracomment>
        <translation>ligne d'étalonnage</translation>
    </message>
    <message>
        <source>cardiothoracic ratio</source>
        <extracomment>measurement</extracomment>
        <translation>index cardiothoracique</translation>
    </message>
    <message>
        <source>centre line</source>
        <extracomment>measurement</extracomment>
        <translation>ligne médiane</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>measurement</extracomment>
        <translation>cercle</translation>
    </message>
    <message>
        <source>circle through 3 points</source>
        <extracomment>measurement</extracomment>
        <translation>cercle par 3 points</translation>
    </message>
    <message>
        <source>clinical document</source>
        <extracomment>object</extracomment>
        <translation>document clinique</translation>
    </message>
    <message>
        <source>cobb angle</source>
        <extracomment>measurement</extracomment>
        <translation>angle de cobb</translation>
    </message>
    <message>
        <source>cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>cubique</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>measurement</extracomment>
        <translation>courbe</translation>
    </message>
    <message>
        <source>detector {value}</source>
        <extracomment>stack</extracomment>
        <translation>détecteur {value}</translation>
    </message>
    <message>
        <source>diffusion</source>
        <extracomment>stack</extracomment>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>dimension {value}</source>
        <extracomment>stack</extracomment>
        <translation>dimension {value}</translation>
    </message>
    <message>
        <source>direction {value}</source>
        <extracomment>stack</extracomment>
        <translation>direction {value}</translation>
    </message>
    <message>
        <source>doppler velocity</source>
        <extracomment>measurement</extracomment>
        <translation>vitesse doppler</translation>
    </message>
    <message>
        <source>echo {value}</source>
        <extracomment>stack</extracomment>
        <translation>écho {value}</translation>
    </message>
    <message>
        <source>ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>ellipse</translation>
    </message>
    <message>
        <source>energy window {value}</source>
        <extracomment>stack</extracomment>
        <translation>fenêtre d’énergie {value}</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>spacing</extracomment>
        <translation>est. (agrandissement corrigé)</translation>
    </message>
    <message>
        <source>fat</source>
        <extracomment>stack</extracomment>
        <translation>graisse</translation>
    </message>
    <message>
        <source>field map</source>
        <extracomment>stack</extracomment>
        <translation>carte de champ</translation>
    </message>
    <message>
        <source>flip angle {value}</source>
        <extracomment>stack</extracomment>
        <translation>angle de bascule {value}</translation>
    </message>
    <message>
        <source>freehand line</source>
        <extracomment>measurement</extracomment>
        <translation>ligne à main levée</translation>
    </message>
    <message>
        <source>freehand region</source>
        <extracomment>measurement</extracomment>
        <translation>région à main levée</translation>
    </message>
    <message>
        <source>hip set</source>
        <extracomment>measurement</extracomment>
        <translation>mesures de la hanche</translation>
    </message>
    <message>
        <source>imaginary</source>
        <extracomment>stack</extracomment>
        <translation>imaginaire</translation>
    </message>
    <message>
        <source>in phase</source>
        <extracomment>stack</extracomment>
        <translation>en phase</translation>
    </message>
    <message>
        <source>it blends several series</source>
        <extracomment>presentation state</extracomment>
        <translation>il fusionne plusieurs séries</translation>
    </message>
    <message>
        <source>it blends two series</source>
        <extracomment>presentation state</extracomment>
        <translation>il fusionne deux séries</translation>
    </message>
    <message>
        <source>it describes 3D views</source>
        <extracomment>presentation state</extracomment>
        <translation>il décrit des vues 3D</translation>
    </message>
    <message>
        <source>it describes a 3D view</source>
        <extracomment>presentation state</extracomment>
        <translation>il décrit une vue 3D</translation>
    </message>
    <message>
        <source>it describes a plane of a volume</source>
        <extracomment>presentation state</extracomment>
        <translation>il décrit un plan d’un volume</translation>
    </message>
    <message>
        <source>it describes planes of several volumes</source>
        <extracomment>presentation state</extracomment>
        <translation>il décrit des plans de plusieurs volumes</translation>
    </message>
    <message>
        <source>it needs the window</source>
        <extracomment>not possible</extracomment>
        <translation>il faut la fenêtre</translation>
    </message>
    <message>
        <source>its table of values varies from picture to picture</source>
        <extracomment>presentation state</extracomment>
        <translation>sa table de valeurs varie d’une image à l’autre</translation>
    </message>
    <message>
        <source>kernel {value}</source>
        <extracomment>stack</extracomment>
        <translation>noyau {value}</translation>
    </message>
    <message>
        <source>key object selection</source>
        <extracomment>object</extracomment>
        <translation>sélection d’objets clés</translation>
    </message>
    <message>
        <source>leg lengths</source>
        <extracomment>measurement</extracomment>
        <translation>longueurs des jambes</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>measurement</extracomment>
        <translation>longueur</translation>
    </message>
    <message>
        <source>line profile</source>
        <extracomment>measurement</extracomment>
        <translation>profil de ligne</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>interpolation</extracomment>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>long and short axis</source>
        <extracomment>measurement</extracomment>
        <translation>grand et petit axe</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>stack</extracomment>
        <translation>module</translation>
    </message>
    <message>
        <source>microscopy annotations</source>
        <extracomment>object</extracomment>
        <translation>annotations de microscopie</translation>
    </message>
    <message>
        <source>mid-sagittal line</source>
        <extracomment>measurement</extracomment>
        <translation>ligne médio-sagittale</translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <source>no measuring protocol is followed</source>
        <extracomment>not possible</extracomment>
        <translation>aucun protocole de mesure n'est suivi</translation>
    </message>
    <message>
        <source>no series lies over the pictures</source>
        <extracomment>not possible</extracomment>
        <translation>aucune série n’est superposée aux images</translation>
    </message>
    <message>
        <source>no study is open</source>
        <extracomment>not possible</extracomment>
        <translation>aucun examen n’est ouvert</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>spacing</extracomment>
        <translation>nominal, numérisé</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>spacing</extracomment>
        <translation>non calibré : pixels</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>not possible</extracomment>
        <translation>rien n’est sélectionné</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <extracomment>not possible</extracomment>
        <translation>rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <extracomment>not possible</extracomment>
        <translation>rien n’a été annulé</translation>
    </message>
    <message>
        <source>numbered label</source>
        <extracomment>measurement</extracomment>
        <translation>étiquette numérotée</translation>
    </message>
    <message>
        <source>out of phase</source>
        <extracomment>stack</extracomment>
        <translation>en opposition de phase</translation>
    </message>
    <message>
        <source>parallel lines</source>
        <extracomment>measurement</extracomment>
        <translation>lignes parallèles</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>stack</extracomment>
        <translation>phase</translation>
    </message>
    <message>
        <source>phase {value}</source>
        <extracomment>stack</extracomment>
        <translation>phase {value}</translation>
    </message>
    <message>
        <source>phase {value} %</source>
        <extracomment>stack</extracomment>
        <translation>phase {value} %</translation>
    </message>
    <message>
        <source>point to line</source>
        <extracomment>measurement</extracomment>
        <translation>point à ligne</translation>
    </message>
    <message>
        <source>polygon</source>
        <extracomment>measurement</extracomment>
        <translation>polygone</translation>
    </message>
    <message>
        <source>polyline</source>
        <extracomment>measurement</extracomment>
        <translation>ligne brisée</translation>
    </message>
    <message>
        <source>presentation state</source>
        <extracomment>object</extracomment>
        <translation>état de présentation</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>measurement</extracomment>
        <translation>sonde</translation>
    </message>
    <message>
        <source>radiotherapy object</source>
        <extracomment>object</extracomment>
        <translation>objet de radiothérapie</translation>
    </message>
    <message>
        <source>radiotherapy plan</source>
        <extracomment>object</extracomment>
        <translation>plan de radiothérapie</translation>
    </message>
    <message>
        <source>radiotherapy structures</source>
        <extracomment>object</extracomment>
        <translation>structures de radiothérapie</translation>
    </message>
    <message>
        <source>ratio of two lengths</source>
        <extracomment>measurement</extracomment>
        <translation>rapport de deux longueurs</translation>
    </message>
    <message>
        <source>raw data</source>
        <extracomment>object</extracomment>
        <translation>données brutes</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>stack</extracomment>
        <translation>réel</translation>
    </message>
    <message>
        <source>real world value map</source>
        <extracomment>object</extracomment>
        <translation>carte de valeurs réelles</translation>
    </message>
    <message>
        <source>rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>rectangle</translation>
    </message>
    <message>
        <source>rotated ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>ellipse inclinée</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>rectangle incliné</translation>
    </message>
    <message>
        <source>rotation {value}</source>
        <extracomment>stack</extracomment>
        <translation>rotation {value}</translation>
    </message>
    <message>
        <source>segment {value}</source>
        <extracomment>stack</extracomment>
        <translation>segment {value}</translation>
    </message>
    <message>
        <source>spatial registration</source>
        <extracomment>object</extracomment>
        <translation>recalage spatial</translation>
    </message>
    <message>
        <source>spectroscopy</source>
        <extracomment>object</extracomment>
        <translation>spectroscopie</translation>
    </message>
    <message>
        <source>spline region</source>
        <extracomment>measurement</extracomment>
        <translation>région spline</translation>
    </message>
    <message>
        <source>stack {value}</source>
        <extracomment>stack</extracomment>
        <translation>pile {value}</translation>
    </message>
    <message>
        <source>structured report</source>
        <extracomment>object</extracomment>
        <translation>compte rendu structuré</translation>
    </message>
    <message>
        <source>surface segmentation</source>
        <extracomment>object</extracomment>
        <translation>segmentation de surface</translation>
    </message>
    <message>
        <source>suv peak</source>
        <extracomment>measurement</extracomment>
        <translation>pic de suv</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>measurement</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>the active series is not a volume</source>
        <extracomment>not possible</extracomment>
        <translation>la série active n’est pas un volume</translation>
    </message>
    <message>
        <source>the active viewport is empty</source>
        <extracomment>not possible</extracomment>
        <translation>le cadre actif est vide</translation>
    </message>
    <message>
        <source>the active viewport is no 3D view</source>
        <extracomment>not possible</extracomment>
        <translation>le cadre actif n’est pas une vue 3D</translation>
    </message>
    <message>
        <source>the active viewport shows no grey picture</source>
        <extracomment>not possible</extracomment>
        <translation>le cadre actif ne montre pas d’image en niveaux de gris</translation>
    </message>
    <message>
        <source>the active viewport shows no picture</source>
        <extracomment>not possible</extracomment>
        <translation>le cadre actif ne montre pas d’image</translation>
    </message>
    <message>
        <source>the study holds no presentation state for these pictures</source>
        <extracomment>not possible</extracomment>
        <translation>l’examen ne contient pas d’état de présentation pour ces images</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <extracomment>not possible</extracomment>
        <translation>il n'y a pas de segment</translation>
    </message>
    <message>
        <source>time on ultrasound</source>
        <extracomment>measurement</extracomment>
        <translation>temps en échographie</translation>
    </message>
    <message>
        <source>time slot {value}</source>
        <extracomment>stack</extracomment>
        <translation>tranche de temps {value}</translation>
    </message>
    <message>
        <source>time {value}</source>
        <extracomment>stack</extracomment>
        <translation>temps {value}</translation>
    </message>
    <message>
        <source>time {value} s</source>
        <extracomment>stack</extracomment>
        <translation>temps {value} s</translation>
    </message>
    <message>
        <source>trigger {value} ms</source>
        <extracomment>stack</extracomment>
        <translation>déclenchement {value} ms</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>spacing</extracomment>
        <translation>région d’échographie</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>spacing</extracomment>
        <translation>non calibré, au détecteur</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <extracomment>stack</extracomment>
        <translation>vitesse {value}</translation>
    </message>
    <message>
        <source>view {value}</source>
        <extracomment>stack</extracomment>
        <translation>vue {value}</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>stack</extracomment>
        <translation>eau</translation>
    </message>
    <message>
        <source>waveform</source>
        <extracomment>object</extracomment>
        <translation>signal</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>(a rule that this version does not know: {term})</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>(une règle inconnue de cette version : {term})</translation>
    </message>
    <message>
        <source>(y - baseline) · Physical Delta Y of the ultrasound region; the gradient is 4 v² with v in m/s</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation>(y - ligne de base) · Physical Delta Y de la région d'échographie ; le gradient est 4 v² avec v en m/s</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>1 image</translation>
    </message>
    <message>
        <source>1 series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>1 série</translation>
    </message>
    <message>
        <source>10 a second: the file says nothing</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>10 par seconde : le fichier ne dit rien</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>25e centile</translation>
    </message>
    <message>
        <source>3D</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>3D preset {title}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Préréglage 3D {title}</translation>
    </message>
    <message>
        <source>3D view</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Vue 3D</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>5e centile</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>75e centile</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>A click shows in the Series doctor what follows from it.</source>
        <extracomment>viewer/ui/warning_line.py</extracomment>
        <translation>Un clic montre dans l’examen de la série ce qui en découle.</translation>
    </message>
    <message>
        <source>A disc with DICOM is in: {name}</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Un disque DICOM est inséré : {name}</translation>
    </message>
    <message>
        <source>A distance is measured with the spacing of the picture that it lies in.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Une distance se mesure avec l’espacement de son image.</translation>
    </message>
    <message>
        <source>A new file is written, none is replaced.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Un nouveau fichier est écrit, aucun n'est remplacé.</translation>
    </message>
    <message>
        <source>A part of the region lies outside of the picture: its area counts, its pixels are not there.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Une partie de la région est hors de l'image : sa surface compte, ses pixels n'existent pas.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <extracomment>viewer/measure/kind.py</extracomment>
        <translation>Un point est hors de l'image.</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Une règle inconnue de cette version.</translation>
    </message>
    <message>
        <source>A shutter that is a bitmap is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Un cache qui est un bitmap est laissé de côté.</translation>
    </message>
    <message>
        <source>A test pattern to judge the display by is in the menu View.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Une mire pour juger l’écran est dans le menu Affichage.</translation>
    </message>
    <message>
        <source>A viewer for DICOM studies: read, measure, reformat, render in 3D.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Un visualiseur d’examens DICOM : lire, mesurer, reformater, rendre en 3D.</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Un fenêtrage a besoin d’un nom court</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>À propos de Hounsfield</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Accession</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>N° d’accès</translation>
    </message>
    <message>
        <source>Accession {number}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Accès {number}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a field</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Add the element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Ajouter l’élément</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Album: {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Album : {name}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All elements of the file. Search in names and values; sequences open as a tree; two files can be compared side by side.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Tous les éléments du fichier. Cherchez dans noms et valeurs ; les séquences s’ouvrent en arbre ; deux fichiers se comparent côte à côte.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All keys and what the mouse does. Choose a profile, or give any action another key.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Toutes les touches, et ce que fait la souris. Choisissez un profil, ou donnez une autre touche à une action.</translation>
    </message>
    <message>
        <source>All measurements of the study. A click goes to the picture; names, labels and groups are typed in place, a click on a head sorts, a right click offers more: colour, lock, hide, lesions over time.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Toutes les mesures de l'examen. Un clic va à l'image ; noms, désignations et groupes se tapent sur place, un clic sur un en-tête trie, un clic droit offre plus : couleur, verrou, masquage, évolution des lésions.</translation>
    </message>
    <message>
        <source>All of this lies in {folder}</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Tout cela se trouve dans {folder}</translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>All settings, each with what it does. Type to find one; each can be set back to what it was.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Tous les réglages, chacun avec son effet. Tapez pour en trouver un ; chacun revient à sa valeur d’origine.</translation>
    </message>
    <message>
        <source>All studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Tous les examens</translation>
    </message>
    <message>
        <source>All studies as a table</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Tous les examens en tableau</translation>
    </message>
    <message>
        <source>All studies of the library as a table: type to search, click a head to sort. Enter opens what is chosen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Tous les examens de la bibliothèque en tableau : tapez pour chercher, cliquez sur un en-tête pour trier. Entrée ouvre ce qui est choisi.</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Another patient</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Autre patient</translation>
    </message>
    <message>
        <source>Any element: StudyComments</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Élément au choix : StudyComments</translation>
    </message>
    <message>
        <source>Any study fits.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Tout examen convient.</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Area of the pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Surface des pixels</translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Comme toutes les autres</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>As in the file ({unit})</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>Comme dans le fichier ({unit})</translation>
    </message>
    <message>
        <source>As many viewports are made as series fit, at most {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Autant de cadres que de séries qui conviennent, au plus {values}.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>As without the key</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Comme sans la touche</translation>
    </message>
    <message>
        <source>At each place the pictures of all its stacks follow one another. Split it for planes and 3D.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>À chaque position, les images de toutes les piles se suivent. Divisez-la pour les plans et la 3D.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At most {size} on this machine.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Au plus {size} sur cette machine.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>viewer/ui/presets.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Fenêtrage automatique</translation>
    </message>
    <message>
        <source>Axial</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Bouton précédent</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Revenir à : {value}</translation>
    </message>
    <message>
        <source>Ball</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Boule</translation>
    </message>
    <message>
        <source>Ball that reaches into neighbouring slices</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Boule qui atteint les coupes voisines</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Between centres</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Entre les centres</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Bitmaps over the pictures are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Les bitmaps sur les images sont laissés de côté.</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Région du corps</translation>
    </message>
    <message>
        <source>Body part {part}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Région {part}</translation>
    </message>
    <message>
        <source>Body parts</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Régions du corps</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Both widths should be taken in one direction.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>Les deux largeurs devraient être prises dans une même direction.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Luminosité et contraste</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Building the volume…</source>
        <extracomment>viewer/ui/viewport3d.py</extracomment>
        <translation>Construction du volume…</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By {creator}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Par {creator}</translation>
    </message>
    <message>
        <source>Calibrate by this line…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Étalonner par cette ligne…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibration: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Étalonnage : {words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cannot be applied: {refusal}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Inapplicable : {refusal}</translation>
    </message>
    <message>
        <source>Cardiac phase</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Phase cardiaque</translation>
    </message>
    <message>
        <source>Centre (L)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Centre (L)</translation>
    </message>
    <message>
        <source>Change from baseline (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Changement depuis le début (%)</translation>
    </message>
    <message>
        <source>Change from baseline (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Changement depuis le début (mm)</translation>
    </message>
    <message>
        <source>Change from smallest sum (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Changement depuis la plus petite somme (%)</translation>
    </message>
    <message>
        <source>Change from smallest sum (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Changement depuis la plus petite somme (mm)</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>Chest wall</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Paroi thoracique</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose which studies are shown</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Choisir les examens montrés</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Ciné</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Click sorts, drag moves a column, the right button chooses which are shown</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Clic : trier, glisser : déplacer une colonne, bouton droit : choisir les colonnes</translation>
    </message>
    <message>
        <source>Click the part of the segment that is to stay.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Cliquez la partie du segment qui doit rester.</translation>
    </message>
    <message>
        <source>Click twice on a cell to change it. Keys 3 to 9 set the windows of a picture's modality; 0 is automatic, 1 and 2 are the file's own.</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Cliquez deux fois sur une cellule pour la changer. Les touches 3 à 9 règlent les fenêtrages de la modalité ; 0 est automatique, 1 et 2 viennent du fichier.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the cine bar</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Fermer la barre ciné</translation>
    </message>
    <message>
        <source>Close this study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Fermer cet examen</translation>
    </message>
    <message>
        <source>Close {title_of}</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>Fermer {title_of}</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Angle de Cobb</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Couleur de la mesure choisie</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Table de couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours for an sRGB display</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Couleurs pour un écran sRGB</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Couleurs de la seconde série</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Combine</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Comparer les éléments</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Comparer à un autre</translation>
    </message>
    <message>
        <source>Comparing elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Comparaison des éléments</translation>
    </message>
    <message>
        <source>Complete response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>Computed as</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Calculé comme</translation>
    </message>
    <message>
        <source>Contours: RT structure set…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Contours : structures RT…</translation>
    </message>
    <message>
        <source>Contrast {agent}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Contraste {agent}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Copier et déplacer</translation>
    </message>
    <message>
        <source>Copy elements as text</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Copier les éléments en texte</translation>
    </message>
    <message>
        <source>Copy files to</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Copier les fichiers vers</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Copier les fichiers vers…</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Copier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Copy the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Copier cette courbe</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Copier en texte ce qui est montré</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Coin</translation>
    </message>
    <message>
        <source>Coronal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Curve copied</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>Courbe copiée</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>Courbe dans le temps</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Éléments DICOM</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the album {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Supprimer l’album {name}</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Supprimer la mesure choisie</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Examen de démonstration</translation>
    </message>
    <message>
        <source>Depth change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Changement de profondeur</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disc in the plane that is shown</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Disque dans le plan affiché</translation>
    </message>
    <message>
        <source>Discs and archives (DICOMDIR* dicomdir* *.zip *.ZIP)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Disques et archives (DICOMDIR* dicomdir* *.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Divide the window into viewports.</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Diviser la fenêtre en cadres.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dose</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Drag an edge of the range, or its middle</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Tirer un bord de l'intervalle, ou son milieu</translation>
    </message>
    <message>
        <source>Drag an end of the range; click to show a picture</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>Glisser une extrémité de la plage ; cliquer montre une image</translation>
    </message>
    <message>
        <source>Drag inside to move the window, an edge to widen it; a double click changes the scale of the bars</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Glisser dedans déplace la fenêtre, un bord l’élargit ; un double clic change l’échelle des barres</translation>
    </message>
    <message>
        <source>Drag onto another viewport to trade places</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>Glisser sur un autre cadre pour échanger</translation>
    </message>
    <message>
        <source>Drag: width of the panel. Double click: fold it away.</source>
        <extracomment>viewer/ui/panes.py</extracomment>
        <translation>Glisser : largeur du panneau. Double clic : replier.</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Draw a freehand outline first, then push it into shape</source>
        <extracomment>viewer/ui/outline_hand.py</extracomment>
        <translation>Tracez d'abord un contour à main levée, puis poussez-le en forme</translation>
    </message>
    <message>
        <source>Drop a folder, a disc, a ZIP or a DICOMDIR here</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Déposer ici un dossier, un disque, un ZIP ou un DICOMDIR</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Déposer une série ici</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <extracomment>viewer/ui/dropping.py</extracomment>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>ECG</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>ECG</translation>
    </message>
    <message>
        <source>Each picture is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Chaque image est montrée : {values}.</translation>
    </message>
    <message>
        <source>Each slice is shifted against the one before, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Chaque coupe est décalée de la précédente, comme le montre l’image ci-dessous.</translation>
    </message>
    <message>
        <source>Each slice lies at its own position, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Chaque coupe est à sa propre position, comme le montre l’image ci-dessous.</translation>
    </message>
    <message>
        <source>Each viewport</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Chaque cadre</translation>
    </message>
    <message>
        <source>Echo time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Temps d'écho</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Edit protocols…</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Modifier les protocoles…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Modifier les fenêtrages</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Elements side by side</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Éléments côte à côte</translation>
    </message>
    <message>
        <source>Elements used</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Éléments utilisés</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Terminer le protocole</translation>
    </message>
    <message>
        <source>Enter give     Esc back</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Entrée donner     Échap retour</translation>
    </message>
    <message>
        <source>Enter goes to an entry</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Entrée va à une entrée</translation>
    </message>
    <message>
        <source>Entropy</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Everything that was changed, by name. A click goes back to that point, or forward again.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Tout ce qui a changé, par son nom. Un clic y revient, ou y retourne.</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Classeur Excel…</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Kurtosis en excès</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Tout exporter en JSON…</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Exporter le texte des coins</translation>
    </message>
    <message>
        <source>Export hanging protocols to</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Exporter les protocoles d’affichage vers</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Exporter les touches</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export this one as DICOM…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Exporter celui-ci en DICOM…</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Exporter les fenêtrages</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Few pixels: {count}.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Peu de pixels : {count}.</translation>
    </message>
    <message>
        <source>Files are read where they are; nothing is changed or copied.</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Les fichiers sont lus sur place ; rien n’est modifié ni copié.</translation>
    </message>
    <message>
        <source>Files missing</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Compléter les coupes</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Filtrer les mesures</translation>
    </message>
    <message>
        <source>Find by pressing</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Trouver en appuyant</translation>
    </message>
    <message>
        <source>First head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Première tête</translation>
    </message>
    <message>
        <source>First leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Première jambe</translation>
    </message>
    <message>
        <source>First length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Première longueur</translation>
    </message>
    <message>
        <source>First trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Premier trochanter</translation>
    </message>
    <message>
        <source>First width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Première largeur</translation>
    </message>
    <message>
        <source>Follow as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Suivre comme</translation>
    </message>
    <message>
        <source>Followed as</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Suivie comme</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Bouton suivant</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>viewer/ui/palette_list.py</extracomment>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Images par seconde : réelles et réglées</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant
Passed over, because the machine was late: {dropped}</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Images par seconde : réelles et réglées
Sautées, la machine étant en retard : {dropped}</translation>
    </message>
    <message>
        <source>Free under the MIT licence. It stands on these libraries, which keep their own licences:</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Libre sous licence MIT. Il repose sur ces bibliothèques, qui gardent leurs licences :</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Aller au segment</translation>
    </message>
    <message>
        <source>Go to: {change}</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Aller à : {change}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Greys</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups, locks and hidden marks are known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Groupes, verrous et marques masquées ne sont connus que de ce programme.</translation>
    </message>
    <message>
        <source>Group…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Groupe…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hang by</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Afficher selon</translation>
    </message>
    <message>
        <source>Hang by it</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>L’appliquer</translation>
    </message>
    <message>
        <source>Hanging protocols</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Protocoles d’affichage</translation>
    </message>
    <message>
        <source>Hanging protocols (*.json *.dcm);;All files (*)</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Protocoles d’affichage (*.json *.dcm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Hanging protocols, the first that fits is taken</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Protocoles d’affichage, le premier qui convient s’applique</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide list</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>Highest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Histogram with the range that is taken</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Histogramme avec l'intervalle pris</translation>
    </message>
    <message>
        <source>Histogram with window</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Histogramme avec fenêtre</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Valable dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Hounsfield ended unexpectedly. Measurements are kept.</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Hounsfield s’est terminé de façon inattendue. Les mesures sont conservées.</translation>
    </message>
    <message>
        <source>Hounsfield keys.pdf</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Touches Hounsfield.pdf</translation>
    </message>
    <message>
        <source>Hounsfield, changed</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Hounsfield, modifié</translation>
    </message>
    <message>
        <source>Hounsfield, second window</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Hounsfield, seconde fenêtre</translation>
    </message>
    <message>
        <source>How it is computed: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Calcul : {words}</translation>
    </message>
    <message>
        <source>How the active picture is drawn: drag the window in the histogram or choose a preset, colours, and what lies over it. All of it can be undone.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Le rendu de l’image active : glissez la fenêtre dans l’histogramme ou choisissez un fenêtrage, les couleurs et ce qui la recouvre. Tout s’annule.</translation>
    </message>
    <message>
        <source>How the volume is seen in 3D: each preset is a picture of it. Open 3D first, from the toolbar or by the key that its tooltip names.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>L’aspect du volume en 3D : chaque préréglage en est une image. Ouvrez d’abord la 3D, par la barre d’outils ou la touche que nomme son info-bulle.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image {number} of {count}</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>Image {number} sur {count}</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Importer le texte des coins</translation>
    </message>
    <message>
        <source>Import hanging protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Importer des protocoles d’affichage</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Importer des touches</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Importer des fenêtrages</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In the glass: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Dans la loupe : {name}</translation>
    </message>
    <message>
        <source>In this study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Dans cet examen</translation>
    </message>
    <message>
        <source>Instead of a table of grey, the window over all of its values is told.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Au lieu d'une table de gris, la fenêtre sur toutes ses valeurs est dite.</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Temps d'inversion</translation>
    </message>
    <message>
        <source>It fits too, but another one comes before it.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Il convient aussi, mais un autre vient avant.</translation>
    </message>
    <message>
        <source>It fits, but it is switched off.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Il convient, mais il est désactivé.</translation>
    </message>
    <message>
        <source>It hangs by “{name}”, in {grid}:</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Il suit « {name} » : {grid}</translation>
    </message>
    <message>
        <source>It has {rows} rows of {columns} viewports.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Il a {rows} lignes de {columns} cadres.</translation>
    </message>
    <message>
        <source>It is read as far as it can be.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>C’est lu autant que possible.</translation>
    </message>
    <message>
        <source>It is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Affichage : {values}.</translation>
    </message>
    <message>
        <source>It is the series most like: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>C’est la série la plus semblable : {values}.</translation>
    </message>
    <message>
        <source>It shows {show} of a series of {prior}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Il montre {show} d’une série de {prior}.</translation>
    </message>
    <message>
        <source>It shows {show}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Il montre {show}.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <extracomment>viewer/ui/panels/row_tree.py</extracomment>
        <translation>Élément {number}</translation>
    </message>
    <message>
        <source>Its colours are {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Les couleurs sont {values}.</translation>
    </message>
    <message>
        <source>Its planes are {thick} mm thick and show the {mode} value.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Ses plans font {thick} mm d’épaisseur et montrent : {mode}.</translation>
    </message>
    <message>
        <source>Its window is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Son fenêtrage est {values}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with provenance…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>JSON avec provenance…</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Garder ce fenêtrage</translation>
    </message>
    <message>
        <source>Keep what both share</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Garder ce qu'ils ont en commun</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key images</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Images clés</translation>
    </message>
    <message>
        <source>Key images are left out; a key object selection holds them.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les images clés sont laissées de côté ; une sélection d'objets clés les contient.</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Profil de touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Touches ou souris</translation>
    </message>
    <message>
        <source>Keyword or tag of an element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Mot-clé ou étiquette d’un élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Label…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Désignation…</translation>
    </message>
    <message>
        <source>Laid over</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Superposé</translation>
    </message>
    <message>
        <source>Largest part</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Plus grande partie</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Disposition…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left and right are those of the patient, as the positions say.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Gauche et droite sont celles du patient, d’après les positions.</translation>
    </message>
    <message>
        <source>Left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Bouton gauche</translation>
    </message>
    <message>
        <source>Left series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Série de gauche</translation>
    </message>
    <message>
        <source>Leg difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Différence des jambes</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Lengths are by a line that was drawn: they hold at the depth of what it lies on.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Les longueurs viennent d'une ligne tracée : elles valent à la profondeur de ce sur quoi elle est.</translation>
    </message>
    <message>
        <source>Lengths are those at the detector: in the patient they are shorter.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Les longueurs sont celles au détecteur : dans le patient elles sont plus courtes.</translation>
    </message>
    <message>
        <source>Lengths are those on the film that was scanned, not those in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Les longueurs sont celles du film numérisé, non celles dans le patient.</translation>
    </message>
    <message>
        <source>Lengths may be those at the detector: the file does not tell.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Les longueurs sont peut-être celles au détecteur : le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lésion</translation>
    </message>
    <message>
        <source>Lesion table (RECIST 1.1)…</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Tableau des lésions (RECIST 1.1)…</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lésion {number}</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Évolution des lésions</translation>
    </message>
    <message>
        <source>Lesions that are followed from study to study: their diameters, sums, changes and the response by RECIST 1.1. In the table of measurements a right click follows a lesion and links it to a prior.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Lésions suivies d'examen en examen : diamètres, sommes, changements et réponse selon RECIST 1.1. Dans le tableau des mesures, un clic droit suit une lésion et la lie à un antérieur.</translation>
    </message>
    <message>
        <source>Let the brush take only voxels in the range</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Ne laisser le pinceau prendre que les voxels de l'intervalle</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Semblable</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Citron vert</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Lines of the corner, from top to bottom</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Lignes du coin, de haut en bas</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Charger une table de couleurs</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Charger d’un fichier…</translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Charger les marques</translation>
    </message>
    <message>
        <source>Loading volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>Chargement du volume</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation>Journal des actions</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Grand axe</translation>
    </message>
    <message>
        <source>Look for its files again</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Rechercher de nouveau ses fichiers</translation>
    </message>
    <message>
        <source>Look from {name}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Vue depuis {name}</translation>
    </message>
    <message>
        <source>Lossy</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Avec perte</translation>
    </message>
    <message>
        <source>Lossy {ratio}:1</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>Avec perte {ratio}:1</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Créé le {made}</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Marks are left out whose picture is not open, or whose volume is not loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Les marques dont l'image n'est pas ouverte, ou dont le volume n'est pas chargé, sont laissées de côté.</translation>
    </message>
    <message>
        <source>Marks on colour pictures are left out.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les marques sur des images en couleur sont laissées de côté.</translation>
    </message>
    <message>
        <source>Marks on planes of a volume are left out: it refers to acquired pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les marques sur des plans d'un volume sont laissées de côté : il ne renvoie qu'aux images acquises.</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Moyenne du bleu</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Moyenne du vert</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Moyenne du rouge</translation>
    </message>
    <message>
        <source>Mean × area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Moyenne × surface</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Measurements are left out: it names pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les mesures sont laissées de côté : elle ne nomme que des images.</translation>
    </message>
    <message>
        <source>Measurements copied</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Mesures copiées</translation>
    </message>
    <message>
        <source>Measures within one picture stay right.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Les mesures dans une même image restent justes.</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Mémoire {used}</translation>
    </message>
    <message>
        <source>Menu of what lies under the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Menu de ce qui est sous le pointeur</translation>
    </message>
    <message>
        <source>Merge the {count} stacks of this series</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Fusionner les {count} piles de cette série</translation>
    </message>
    <message>
        <source>Merged of {stacks}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Fusionnée de {stacks}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Bouton du milieu</translation>
    </message>
    <message>
        <source>Midline shift</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Déviation de la ligne médiane</translation>
    </message>
    <message>
        <source>Min</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Min</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Plus dans le manuel</translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name for the window of the active picture</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Nom pour le fenêtrage de l’image active</translation>
    </message>
    <message>
        <source>Name in any script, ID, accession, date, modality, description, body part, institution, physician or note.
* stands for any letters, ? for one. Also: 2024-03, March 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:word; a minus before a field excludes.</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Nom dans toute écriture, ID, numéro d’accès, date, modalité, description, partie du corps, établissement, médecin ou note.
* remplace des lettres quelconques, ? une seule. Aussi : 2024-03, mars 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:mot ; un moins devant un champ exclut.</translation>
    </message>
    <message>
        <source>Name of a new window preset</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Nom d’un nouveau fenêtrage</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Nom de l’album</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Nom du protocole</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Neither complete response nor progression</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Ni réponse complète ni progression</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Neurologique : gauche à gauche</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Nouveau ici ? Faites la visite</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Nouvelle lésion</translation>
    </message>
    <message>
        <source>New lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Nouvelles lésions</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Examen suivant</translation>
    </message>
    <message>
        <source>No SUV: {refusal}.</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>Pas de SUV : {refusal}.</translation>
    </message>
    <message>
        <source>No grey values here</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Pas de niveaux de gris ici</translation>
    </message>
    <message>
        <source>No lesion is followed. In the table of measurements a right click offers “Follow as”.</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Aucune lésion n'est suivie. Dans le tableau des mesures, un clic droit offre « Suivre comme ».</translation>
    </message>
    <message>
        <source>No measurements yet. Choose a measurement in the toolbar and draw on the picture.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Pas encore de mesures. Choisissez une mesure dans la barre d’outils et tracez-la sur l’image.</translation>
    </message>
    <message>
        <source>No measurements yet. Press {length} for a length, {angle} for an angle, {ellipse} or {rectangle} for a region.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Pas encore de mesures. Appuyez sur {length} pour une longueur, {angle} pour un angle, {ellipse} ou {rectangle} pour une région.</translation>
    </message>
    <message>
        <source>No pixel below the region has a value</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Aucun pixel sous la région n'a de valeur</translation>
    </message>
    <message>
        <source>No pixel's centre lies in the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Aucun centre de pixel n'est dans la région</translation>
    </message>
    <message>
        <source>No protocol fits.</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Aucun protocole ne convient.</translation>
    </message>
    <message>
        <source>No reference lines with other series; they do not scroll together.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Pas de lignes de référence avec d’autres séries ; elles ne défilent pas ensemble.</translation>
    </message>
    <message>
        <source>No second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Pas de seconde série</translation>
    </message>
    <message>
        <source>No segments yet. Choose a tool above and draw on a picture.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Pas encore de segments. Choisissez un outil ci-dessus et tracez sur une image.</translation>
    </message>
    <message>
        <source>No segments yet. Press {brush} and paint on a picture, {range} to take a range of values, or {grow} and click what is to be grown into.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Pas encore de segments. Appuyez sur {brush} et peignez sur une image, sur {range} pour prendre un intervalle de valeurs, ou sur {grow} et cliquez ce qui doit croître.</translation>
    </message>
    <message>
        <source>No series fits any of its viewports.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Aucune série ne convient à ses cadres.</translation>
    </message>
    <message>
        <source>No series is shown.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Aucune série n’est affichée.</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Aucun réglage de ce nom.</translation>
    </message>
    <message>
        <source>No studies yet.
What you open appears here and stays in the library.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Pas encore d’examens.
Ce que vous ouvrez apparaît ici et reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No study is open to try it on.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Aucun examen ouvert pour l’essayer.</translation>
    </message>
    <message>
        <source>No value lies below the line</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Il n'y a pas de valeur sous la ligne</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>None: as acquired</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Aucun : tel qu’acquis</translation>
    </message>
    <message>
        <source>Not a medical device. Not for diagnosis on an uncalibrated display.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>N’est pas un dispositif médical. Pas de diagnostic sur un écran non étalonné.</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not shown: {series}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Non montrées : {series}</translation>
    </message>
    <message>
        <source>Not starred</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Pas ce disque</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Note sur l’examen</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Note sur {title}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Note : {text}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Rien ne convient</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Rien trouvé pour « {text} ».</translation>
    </message>
    <message>
        <source>Nothing is linked</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Rien n’est lié</translation>
    </message>
    <message>
        <source>Nothing is lost: all marks of the study can be written.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Rien n'est perdu : toutes les marques de l'examen peuvent être écrites.</translation>
    </message>
    <message>
        <source>Nothing of {series} lies below the region</source>
        <extracomment>viewer/measure/over.py</extracomment>
        <translation>Il n'y a rien de {series} sous la région</translation>
    </message>
    <message>
        <source>Nothing to undo yet. What you measure, arrange, hang or window appears here by name.</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Rien à annuler pour l’instant. Mesures, dispositions, affichages et fenêtrages apparaissent ici par leur nom.</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Rien d’inhabituel trouvé.</translation>
    </message>
    <message>
        <source>Numbers are text beside the drawing, not values that other programs can read.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les nombres sont du texte près du dessin, non des valeurs que d'autres programmes peuvent lire.</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Objects of the study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Objets de l'examen</translation>
    </message>
    <message>
        <source>Of long outlines, other programs see every few points.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Des longs contours, les autres programmes ne voient qu'un point sur plusieurs.</translation>
    </message>
    <message>
        <source>Of several, it is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>De plusieurs, c’est : {values}.</translation>
    </message>
    <message>
        <source>Of those that fit a study, the first one hangs.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>De ceux qui conviennent à un examen, le premier s’applique.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>One of its keys is also given to “{names}”.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Une de ses touches est aussi donnée à « {names} ».</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Une image</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Only one of the copies is shown. Measures are not affected.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Une seule des copies est montrée. Les mesures ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Only padding lies below the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Il n'y a que du remplissage sous la région</translation>
    </message>
    <message>
        <source>Only the DICOM part is read, nothing is run. Do not open these files with others.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Seule la partie DICOM est lue, rien n’est exécuté. N’ouvrez pas ces fichiers avec d’autres programmes.</translation>
    </message>
    <message>
        <source>Only values {low} to {high}</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Seulement les valeurs {low} à {high}</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Opacité des segments</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Opacité de la seconde série</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open DICOMDIR or archive</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Ouvrir un DICOMDIR ou une archive</translation>
    </message>
    <message>
        <source>Open a CT or MR series to see it in 3D.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Ouvrez une série TDM ou IRM pour la voir en 3D.</translation>
    </message>
    <message>
        <source>Open a picture to see its elements.</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Ouvrez une image pour voir ses éléments.</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Ouvrir le disque</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open studies</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>Examens ouverts</translation>
    </message>
    <message>
        <source>Open the disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Ouvrir le disque</translation>
    </message>
    <message>
        <source>Open two series to compare them.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Ouvrir deux séries pour les comparer.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Other angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Autre angle</translation>
    </message>
    <message>
        <source>Other lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Autre lésion</translation>
    </message>
    <message>
        <source>Other lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Autres lésions</translation>
    </message>
    <message>
        <source>Other programs see no colours of marks.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les autres programmes ne voient pas les couleurs des marques.</translation>
    </message>
    <message>
        <source>Other programs see the text where they like, not where it was moved to.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Les autres programmes mettent le texte où ils veulent, non où il fut déplacé.</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} cm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Hors champ : l’image la plus proche est à {away} cm</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} mm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Hors champ : l’image la plus proche est à {away} mm</translation>
    </message>
    <message>
        <source>Outside: there is no image here</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Hors champ : aucune image ici</translation>
    </message>
    <message>
        <source>Over it is laid, half seen through: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Par-dessus, à demi transparent : {values}.</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Overlays</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Own rate</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Cadence propre</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>PRIOR</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>ANTÉRIEUR</translation>
    </message>
    <message>
        <source>PRIOR · {time}</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>ANTÉRIEUR · {time}</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Pages de réglages</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Peindre toutes les valeurs</translation>
    </message>
    <message>
        <source>Paint within</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Peindre dedans</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Partial response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Réponse partielle</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient's identity</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Identité du patient</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Peak (1 ml)</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pic (1 ml)</translation>
    </message>
    <message>
        <source>Peak at x</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pic en x</translation>
    </message>
    <message>
        <source>Peak at y</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pic en y</translation>
    </message>
    <message>
        <source>Peak at z</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pic en z</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture {number} is still being read…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>L’image {number} est encore en lecture…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Pictures a second; the lowest value follows the file</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Images par seconde ; la plus petite valeur suit le fichier</translation>
    </message>
    <message>
        <source>Pictures and series</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Images et séries</translation>
    </message>
    <message>
        <source>Pictures and volumes that are kept in memory</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Images et volumes gardés en mémoire</translation>
    </message>
    <message>
        <source>Pictures that face another way are a stack of their own.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Les images orientées autrement forment une pile à part.</translation>
    </message>
    <message>
        <source>Pictures that play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>Images lues</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Pixel</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Pixels comptés</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planes</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Planes, 3D and measures across slices use the positions.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Plans, 3D et mesures entre coupes utilisent les positions.</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are not offered: they would be distorted.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Plans, 3D et volumes ne sont pas proposés : ils seraient déformés.</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are straightened: distances and angles in them are true.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Plans, 3D et volumes sont redressés : distances et angles y sont vrais.</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Cadence de lecture</translation>
    </message>
    <message>
        <source>Positions of the slices</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Positions des coupes</translation>
    </message>
    <message>
        <source>Possibly lossy</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>Peut-être avec perte</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>État de présentation</translation>
    </message>
    <message>
        <source>Presentation state: {title}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>État de présentation : {title}</translation>
    </message>
    <message>
        <source>Presentation state: {title}, fitted: not in true size</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>État de présentation : {title}, ajusté : pas en taille réelle</translation>
    </message>
    <message>
        <source>Presentation states: {titles}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>États de présentation : {titles}</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Presets of the modality</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Fenêtrages de la modalité</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>viewer/ui/key_field.py</extracomment>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Press on the picture; drag up for a wider range of values. All slices are grown into.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Appuyez sur l'image ; tirez vers le haut pour élargir l'intervalle. La croissance va dans toutes les coupes.</translation>
    </message>
    <message>
        <source>Press the centre and drag the radius.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Appuyez au centre et tirez le rayon.</translation>
    </message>
    <message>
        <source>Prior {number} of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Antérieur {number} du {day} : {description}</translation>
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
        <translation>Progression : {title}</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Maladie en progression</translation>
    </message>
    <message>
        <source>Protocols say which series is hung where when a study is opened. Each rule is a sentence.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Les protocoles disent quelle série s’affiche où à l’ouverture d’un examen. Chaque règle est une phrase.</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Poser comme consigné</translation>
    </message>
    <message>
        <source>RECIST 1.1: {response}</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>RECIST 1.1 : {response}</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Radiologique : gauche à droite</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Rayon du pinceau</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Reading the slices around</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>Lecture des coupes autour</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Real-world values</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Valeurs réelles</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Examens récents</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reformatted, interpolated</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Reformaté, interpolé</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Recalage</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Retirer la touche {key}</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Report with pictures (HTML)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Rapport avec images (HTML)…</translation>
    </message>
    <message>
        <source>Report with pictures (PDF)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Rapport avec images (PDF)…</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all keys and the mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Réinitialiser toutes les touches et la souris</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Restaurer la dernière session</translation>
    </message>
    <message>
        <source>Restore the last session: {studies}, {when}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Restaurer la dernière session : {studies}, {when}</translation>
    </message>
    <message>
        <source>Restore the program's own</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Rétablir ceux du programme</translation>
    </message>
    <message>
        <source>Reveal file</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Reveal files</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Montrer les fichiers</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Right of the line: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>À droite de la ligne : {name}</translation>
    </message>
    <message>
        <source>Right series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Série de droite</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Rows and columns of viewports</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Lignes et colonnes de cadres</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>ET</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Même lésion que</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Enregistrer le tableau des lésions</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>Save measurements as DICOM</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Enregistrer les mesures en DICOM</translation>
    </message>
    <message>
        <source>Save movie</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Enregistrer le film</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save segments in</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>Enregistrer les segments dans</translation>
    </message>
    <message>
        <source>Save table…</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Enregistrer la courbe</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Enregistrer la courbe…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Enregistrer le manuel</translation>
    </message>
    <message>
        <source>Save the segments of the series as DICOM</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Enregistrer les segments de la série en DICOM</translation>
    </message>
    <message>
        <source>Save the table to</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Enregistrer le tableau dans</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Enregistrer cette recherche comme album</translation>
    </message>
    <message>
        <source>Save to print</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Enregistrer pour imprimer</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Enregistrer pour imprimer…</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Enregistrer l’affichage actuel</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say it in another way</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>Le dire autrement</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Scroll by ten images</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Défiler de dix images</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Chercher des actions</translation>
    </message>
    <message>
        <source>Search actions, windows, series, elements, settings, help</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Chercher actions, fenêtrages, séries, éléments, réglages, aide</translation>
    </message>
    <message>
        <source>Search by name, or by key as Ctrl+O</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Chercher par nom, ou par touche comme Ctrl+O</translation>
    </message>
    <message>
        <source>Search elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Chercher des éléments</translation>
    </message>
    <message>
        <source>Search name, ID, date, description</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Chercher nom, ID, date, description</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Chercher des examens</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Chercher étiquette, nom ou valeur</translation>
    </message>
    <message>
        <source>Second head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Seconde tête</translation>
    </message>
    <message>
        <source>Second leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Seconde jambe</translation>
    </message>
    <message>
        <source>Second length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Seconde longueur</translation>
    </message>
    <message>
        <source>Second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Seconde série</translation>
    </message>
    <message>
        <source>Second trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Second trochanter</translation>
    </message>
    <message>
        <source>Second width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Seconde largeur</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segments are left out; a segmentation holds them.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Les segments sont laissés de côté ; une segmentation les contient.</translation>
    </message>
    <message>
        <source>Segments: regions in 3D, painted, grown or taken by their values. A click on a line chooses what the tools work on; its signs change colour, hide and lock. Below lies what else came with the study.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Segments : régions en 3D, peintes, étendues ou prises par leurs valeurs. Un clic sur une ligne choisit sur quoi les outils travaillent ; ses signes changent couleur, masquage et verrou. Dessous, ce qui est venu avec l'examen.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Examen de la série</translation>
    </message>
    <message>
        <source>Series of the study</source>
        <extracomment>viewer/ui/panels/thumbnails.py</extracomment>
        <translation>Séries de l’examen</translation>
    </message>
    <message>
        <source>Series that lies over the pictures</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Série superposée aux images</translation>
    </message>
    <message>
        <source>Series {number} · {modality}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Série {number} · {modality}</translation>
    </message>
    <message>
        <source>Series {series}, picture {number}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Série {series}, image {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings are as at first.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Les réglages sont ceux d’origine.</translation>
    </message>
    <message>
        <source>Several pictures lie at one place and nothing tells them apart.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Plusieurs images sont au même endroit et rien ne les distingue.</translation>
    </message>
    <message>
        <source>Shape of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Forme du pinceau</translation>
    </message>
    <message>
        <source>Shift + wheel on the picture, too.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Aussi Maj + molette sur l'image.</translation>
    </message>
    <message>
        <source>Short axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Petit axe</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show picture {number}</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Afficher l’image {number}</translation>
    </message>
    <message>
        <source>Show the volume in 3D</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Afficher le volume en 3D</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Montré comme</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Asymétrie</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Slab thickness or phase</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Épaisseur de tranche ou phase</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Smallest sum before (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Plus petite somme avant (mm)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Split by {what}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Séparée selon {what}</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Diviser de nouveau la série</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Loupe de superposition</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Maladie stable</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>État de la lésion</translation>
    </message>
    <message>
        <source>Stop following</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Structures</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Studies</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Studies and files</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Examens et fichiers</translation>
    </message>
    <message>
        <source>Studies that are open and those that the library knows, by patient. Type to search; Enter or a double click opens. Below lie the series of one study: drag one into any viewport.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Examens ouverts et ceux de la bibliothèque, par patient. Tapez pour chercher ; Entrée ou double clic ouvre. Dessous, les séries d’un examen : glissez-en une dans un cadre.</translation>
    </message>
    <message>
        <source>Studies that are open or known to the library, by patient. Double click or Enter opens; the menu of the right button copies, reveals and removes; drag a study to the file manager to copy its files.</source>
        <extracomment>viewer/ui/panels/study_list.py</extracomment>
        <translation>Examens ouverts ou connus de la bibliothèque, par patient. Double clic ou Entrée ouvre ; le menu du bouton droit copie, révèle et retire ; glisser un examen vers le gestionnaire de fichiers copie ses fichiers.</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Study of {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Examen du {date}</translation>
    </message>
    <message>
        <source>Study of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Examen du {day} : {description}</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Sum of diameters (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Somme des diamètres (mm)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Tables and masks of the presentation state that is shown are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Tables et masques de l'état de présentation affiché sont laissés de côté.</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take all voxels in the range into the chosen segment, or into a new one</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Prendre tous les voxels de l'intervalle dans le segment choisi, ou dans un nouveau</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Take the series out of this viewport</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>Retirer la série de ce cadre</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>Target lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Lésion cible</translation>
    </message>
    <message>
        <source>Target lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lésions cibles</translation>
    </message>
    <message>
        <source>Temporal position</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Position temporelle</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Texte sur les images</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>Texte sur l'image</translation>
    </message>
    <message>
        <source>That pixels count by the part that is covered is known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Que les pixels comptent pour la part couverte n'est connu que de ce programme.</translation>
    </message>
    <message>
        <source>The active series is not a volume: it needs parallel slices with even gaps.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>La série active n’est pas un volume : il faut des coupes parallèles à intervalles réguliers.</translation>
    </message>
    <message>
        <source>The active viewport shows slices.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Le cadre actif montre des coupes.</translation>
    </message>
    <message>
        <source>The anatomical name of a mark is not told to other programs.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Le nom anatomique d'une marque n'est pas dit aux autres programmes.</translation>
    </message>
    <message>
        <source>The axes are not at a right angle, but at {angle}°.</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>Les axes ne sont pas à angle droit, mais à {angle}°.</translation>
    </message>
    <message>
        <source>The chest wall of a breast lies at this side: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>La paroi thoracique est de ce côté : {values}.</translation>
    </message>
    <message>
        <source>The chosen tool</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>L’outil choisi</translation>
    </message>
    <message>
        <source>The chosen tool; on a measurement: change it; on crosshair lines: move them</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>L’outil choisi ; sur une mesure : la modifier ; sur le réticule : le déplacer</translation>
    </message>
    <message>
        <source>The colour table is left out: a greyscale state shows grey.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>La table de couleurs est laissée de côté : un état en niveaux de gris montre du gris.</translation>
    </message>
    <message>
        <source>The copies differ: make sure which of them is the right one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Les copies diffèrent : assurez-vous de la bonne.</translation>
    </message>
    <message>
        <source>The copy of measurements beside the study lacks those whose picture is not at hand; they are in it after the next change while their volume is shown.</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation>La copie des mesures à côté de l'examen n'a pas celles dont l'image n'est pas à disposition ; elles y sont après le prochain changement pendant que leur volume est affiché.</translation>
    </message>
    <message>
        <source>The elements of two files or two series side by side; what differs has a tint.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Les éléments de deux fichiers ou séries côte à côte ; ce qui diffère est teinté.</translation>
    </message>
    <message>
        <source>The file tells no size of pixels: calibrate by this line (right click) for lengths in mm</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Le fichier ne dit pas la taille des pixels : étalonner par cette ligne (clic droit) pour des longueurs en mm</translation>
    </message>
    <message>
        <source>The file's own windows</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Fenêtrages du fichier</translation>
    </message>
    <message>
        <source>The files are being looked up: drag once more</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Recherche des fichiers en cours : glissez encore une fois</translation>
    </message>
    <message>
        <source>The first line should be the heart, the second the chest.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>La première ligne devrait être le cœur, la seconde le thorax.</translation>
    </message>
    <message>
        <source>The keys in force on one sheet, to be printed or kept beside the screen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Les touches en vigueur sur une feuille, à imprimer ou garder près de l’écran.</translation>
    </message>
    <message>
        <source>The line has no one scale here: distances along it are in px.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>La ligne n'a pas ici une seule échelle : les distances le long d'elle sont en px.</translation>
    </message>
    <message>
        <source>The line is short: a pixel more or less changes all lengths by more than 2 %.</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>La ligne est courte : un pixel de plus ou de moins change toutes les longueurs de plus de 2 %.</translation>
    </message>
    <message>
        <source>The line lies outside of the picture</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>La ligne est hors de l'image</translation>
    </message>
    <message>
        <source>The magnification is an estimate: it holds for one depth in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>L'agrandissement est estimé : il vaut pour une profondeur dans le patient.</translation>
    </message>
    <message>
        <source>The outline crosses itself: what it goes around twice is outside.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Le contour se croise : ce qu'il entoure deux fois est dehors.</translation>
    </message>
    <message>
        <source>The perpendicular meets the line beyond its ends.</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>La perpendiculaire rencontre la ligne au-delà de ses bouts.</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>L’image n’est pas là</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>L'image de cette mesure n'est pas là</translation>
    </message>
    <message>
        <source>The pictures. The wheel scrolls, the left button is the chosen tool, the right one zooms or opens the menu. A double click shows one viewport alone. The bar at the right edge tells which slices are read. A red line warns: a click on it tells what it means.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Les images. La molette défile, le bouton gauche est l’outil choisi, le droit zoome ou ouvre le menu. Un double clic montre un cadre seul. La barre du bord droit dit quelles coupes sont lues. Une ligne rouge avertit : un clic dessus dit ce qu’elle signifie.</translation>
    </message>
    <message>
        <source>The plane lies oblique to the slices: its pixels mix several of them.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Le plan est oblique aux coupes : ses pixels en mêlent plusieurs.</translation>
    </message>
    <message>
        <source>The points lie on one another: move this one first</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Les points se superposent : déplacer d’abord celui-ci</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>La région n'a pas de surface.</translation>
    </message>
    <message>
        <source>The region lies outside of the picture</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>La région est hors de l'image</translation>
    </message>
    <message>
        <source>The second monitor is gone: its viewports are here again</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Le second écran a disparu : ses cadres sont revenus ici</translation>
    </message>
    <message>
        <source>The series that lies over the pictures is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>La série posée sur les images est laissée de côté.</translation>
    </message>
    <message>
        <source>The slices do not lie one behind the other.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Les coupes ne sont pas l’une derrière l’autre.</translation>
    </message>
    <message>
        <source>The study hangs by it: it is the first that fits.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>L’examen le suit : c’est le premier qui convient.</translation>
    </message>
    <message>
        <source>The study hangs by “{name}”.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>L’examen suit « {name} ».</translation>
    </message>
    <message>
        <source>The table that gives the pictures' values is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>La table qui donne leurs valeurs aux images est laissée de côté.</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Le cadre</translation>
    </message>
    <message>
        <source>The window goes from {low} to {high}, values from {first} to {last}</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>La fenêtre va de {low} à {high}, les valeurs de {first} à {last}</translation>
    </message>
    <message>
        <source>There are no studies in this album.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Cet album ne contient aucun examen.</translation>
    </message>
    <message>
        <source>There are only {count} prior studies.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Il n’y a que {count} examens antérieurs.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose another name.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Il y a déjà un fichier « {name} » : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no further series in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Pas d’autre série dans {where}.</translation>
    </message>
    <message>
        <source>There is no prior study.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Il n’y a pas d’examen antérieur.</translation>
    </message>
    <message>
        <source>There is no {words} in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Absent dans {where} : {words}.</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Épaisseur en mm</translation>
    </message>
    <message>
        <source>This machine has no letters for it: install a font, as Noto Sans CJK.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Cette machine n’a pas la police voulue : installez-en une, comme Noto Sans CJK.</translation>
    </message>
    <message>
        <source>This measurement has no curve: draw a line profile or a region</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>Cette mesure n'a pas de courbe : tracez un profil de ligne ou une région</translation>
    </message>
    <message>
        <source>Tied by hand</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Attaché à la main</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Turn and mirror</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Tourner et retourner</translation>
    </message>
    <message>
        <source>Turn, zoom and pan of a plane of a volume are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Rotation, zoom et déplacement d'un plan d'un volume sont laissés de côté.</translation>
    </message>
    <message>
        <source>Turned: see the letters</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Tournée : voir les lettres</translation>
    </message>
    <message>
        <source>Turning volume</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Volume en rotation</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>UIDs, dates and times too</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Aussi UID, dates et heures</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Patient inconnu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unreliable because</source>
        <extracomment>viewer/ui/card_text.py</extracomment>
        <translation>Peu sûr parce que</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values are interpolated: the plane was cut from a volume.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Les valeurs sont interpolées : le plan fut coupé d'un volume.</translation>
    </message>
    <message>
        <source>Values are not standardized uptake: the number is a peak, but no SUV.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>Les valeurs ne sont pas des SUV : le nombre est un pic, mais pas un SUV.</translation>
    </message>
    <message>
        <source>Values of the whole series</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Valeurs de toute la série</translation>
    </message>
    <message>
        <source>Values of {series} are interpolated onto this picture: those of its own pixels may reach further.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Les valeurs de {series} sont interpolées sur cette image : celles de ses propres pixels vont peut-être plus loin.</translation>
    </message>
    <message>
        <source>Values of {series} were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Les valeurs de {series} ont été changées par une compression avec pertes.</translation>
    </message>
    <message>
        <source>Values were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Les valeurs ont été changées par une compression avec pertes.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Velocity change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Changement de vitesse</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Viewport {number}</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Cadre {number}</translation>
    </message>
    <message>
        <source>Viewports</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Viewports of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Cadres du protocole</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Volume, {size} mm</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Volume, {size} mm</translation>
    </message>
    <message>
        <source>Voxels are longer than the radius of the ball, {size} mm.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>Les voxels sont plus longs que le rayon de la boule, {size} mm.</translation>
    </message>
    <message>
        <source>Voxels: DICOM segmentation…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Voxels : segmentation DICOM…</translation>
    </message>
    <message>
        <source>Warnings, lossy compression and reformatting are always told. Anonymous text leaves out what may tell who, when and where.</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Avertissements, compression avec perte et reformatage sont toujours indiqués. Le texte anonyme omet ce qui peut dire qui, quand et où.</translation>
    </message>
    <message>
        <source>What a drag, the wheel and a double click do over a picture.</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Ce que font glisser, molette et double clic sur une image.</translation>
    </message>
    <message>
        <source>What did not fit into the toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Ce qui n’a pas tenu dans la barre d’outils</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>What is seen of the picture is told, not how much room there is beside it.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Ce qui est vu de l'image est dit, non la place qu'il y a à côté.</translation>
    </message>
    <message>
        <source>What is there is shown; a volume made from it is not complete.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Ce qui est là est montré ; un volume qui en est fait est incomplet.</translation>
    </message>
    <message>
        <source>What is this for?</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>À quoi cela sert-il ?</translation>
    </message>
    <message>
        <source>What lies in the gap was not read: look for the missing files.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Ce qui est dans le trou n’a pas été lu : cherchez les fichiers manquants.</translation>
    </message>
    <message>
        <source>What lies under the pointer: its place in pixels and in mm, and its value with the unit. At the right what the program works on, with a way to stop it, and the memory that pictures take.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Ce qui est sous le pointeur : position en pixels et en mm, valeur avec unité. À droite, le travail en cours, qu’on peut arrêter, et la mémoire des images.</translation>
    </message>
    <message>
        <source>What the corners of a picture say, for each modality. Lines can be added, moved and taken out; the picture shows it at once.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Ce que disent les coins d’une image, par modalité. On ajoute, déplace et retire des lignes ; l’image le montre aussitôt.</translation>
    </message>
    <message>
        <source>What the movie shows</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Ce que montre le film</translation>
    </message>
    <message>
        <source>What values are read as</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>Comment les valeurs sont lues</translation>
    </message>
    <message>
        <source>What was noticed in the files of this series: gaps, doubles, slices that do not fit. It says what was done about it, and what is better not measured.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Ce qui a été remarqué dans les fichiers de cette série : trous, doublons, coupes qui ne vont pas. Ce qui a été fait, et ce qu’il vaut mieux ne pas mesurer.</translation>
    </message>
    <message>
        <source>What would hang where</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Ce qui s’afficherait où</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Molette</translation>
    </message>
    <message>
        <source>When it hangs</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Quand il s’applique</translation>
    </message>
    <message>
        <source>Where no series fits, the protocol {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Si aucune série ne convient : {values}.</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Whoever sent the files should be told: other programs may take the two for one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>L’expéditeur devrait le savoir : d’autres programmes peuvent confondre les deux.</translation>
    </message>
    <message>
        <source>Whole series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Série entière</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Pourquoi cet affichage</translation>
    </message>
    <message>
        <source>Width (W)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Largeur (W)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Window and help</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Fenêtre et aide</translation>
    </message>
    <message>
        <source>Window centre</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Centre de la fenêtre</translation>
    </message>
    <message>
        <source>Window centre of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Centre de fenêtre de la seconde série</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>Fenêtrage prédéfini</translation>
    </message>
    <message>
        <source>Window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Fenêtrages prédéfinis</translation>
    </message>
    <message>
        <source>Window presets by modality and body part: change them, add your own, give them keys.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Fenêtrages par modalité et région : modifiez-les, ajoutez les vôtres, donnez-leur des touches.</translation>
    </message>
    <message>
        <source>Window width</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Window width of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Largeur de fenêtre de la seconde série</translation>
    </message>
    <message>
        <source>Window: {title}</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Fenêtrage : {title}</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Avec notes</translation>
    </message>
    <message>
        <source>With the open study</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Avec l’examen ouvert</translation>
    </message>
    <message>
        <source>With the patient's name</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Avec le nom du patient</translation>
    </message>
    <message>
        <source>Write a note; it is kept with your work, not in the files</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Écrire une note ; elle reste avec votre travail, pas dans les fichiers</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Write name, ID and date of the study into the next table or report, and on its pictures</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Écrire nom, identifiant et date de l'examen dans le prochain tableau ou rapport, et sur ses images</translation>
    </message>
    <message>
        <source>Write name, ID and dates on the picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Écrire nom, ID et dates sur l’image</translation>
    </message>
    <message>
        <source>Writing the measurements</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Écriture des mesures</translation>
    </message>
    <message>
        <source>Written by {program} on {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Écrit par {program} le {date}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Vous-même</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Zoom et rotation</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a series without modality</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>une série sans modalité</translation>
    </message>
    <message>
        <source>a study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>un examen</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>absente</translation>
    </message>
    <message>
        <source>alike as far as it is shown; not compared beyond</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>identique dans ce qui est montré ; non comparé au-delà</translation>
    </message>
    <message>
        <source>all at one place</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>toutes au même endroit</translation>
    </message>
    <message>
        <source>all points</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>tous les points</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>any other</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>n’importe quelle autre</translation>
    </message>
    <message>
        <source>any series</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>toute série</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Enter sets, twice ends,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>les flèches déplacent (Maj : 10),  Entrée pose, deux fois termine,  Retour arrière reprend,  Échap annule</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Tab next point,  Enter sets,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>les flèches déplacent (Maj : 10),  Tab point suivant,  Entrée pose,  Retour arrière reprend,  Échap annule</translation>
    </message>
    <message>
        <source>as large as its viewport allows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>aussi grande que son cadre le permet</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>comme tapé</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>au détecteur</translation>
    </message>
    <message>
        <source>at one scale in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>à une même échelle en mm</translation>
    </message>
    <message>
        <source>at {place} cm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>à {place} cm</translation>
    </message>
    <message>
        <source>at {place} mm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>à {place} mm</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>valeur b</translation>
    </message>
    <message>
        <source>back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>bouton précédent</translation>
    </message>
    <message>
        <source>by the file</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>calibré</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>calibré par l’utilisateur</translation>
    </message>
    <message>
        <source>calibration line: a pixel is {width} mm wide</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>ligne d'étalonnage : un pixel a {width} mm de large</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>clearly progressed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>en nette progression</translation>
    </message>
    <message>
        <source>contours beside the pictures, points and open lines, which RT structures hold alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>contours hors des images, points et lignes ouvertes, que seules des structures RT contiennent</translation>
    </message>
    <message>
        <source>contours between pictures, where the slice that they were taken to was changed</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>contours entre des images, là où la coupe où ils furent mis a changé</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>courbe</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>différent</translation>
    </message>
    <message>
        <source>directory of a disc: its files are read themselves</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>répertoire d’un disque : ses fichiers sont lus directement</translation>
    </message>
    <message>
        <source>does not hang</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>dose, half-life, times, weight or height cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>dose, demi-vie, heures, poids ou taille invraisemblables</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>est. (agrandissement corrigé)</translation>
    </message>
    <message>
        <source>est. (magnification {factor} removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>estimé (agrandissement {factor} déduit)</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>files missing</source>
        <extracomment>viewer/ui/panels/study_drawing.py</extracomment>
        <translation>fichiers manquants</translation>
    </message>
    <message>
        <source>flipped</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>retourné</translation>
    </message>
    <message>
        <source>forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>bouton suivant</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, in another frame of reference</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>des images absentes, dans un autre repère</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, of another size than these</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>des images absentes, d'une autre taille que celles-ci</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, which a segmentation holds alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>des images d'une segmentation sur des images absentes, que seule une segmentation contient</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>fusion</translation>
    </message>
    <message>
        <source>hangs all the same</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>s’applique quand même</translation>
    </message>
    <message>
        <source>has measurements</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>a des mesures</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>it is {value}</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>c’est {value}</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>image clé</translation>
    </message>
    <message>
        <source>left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>bouton gauche</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>grand</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>mesures</translation>
    </message>
    <message>
        <source>middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>bouton du milieu</translation>
    </message>
    <message>
        <source>movie</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>film</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>sans description</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>no pictures</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>no planes and no 3D</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>ni plans ni 3D</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>nominal, numérisé</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>non calibré : pixels</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>rien n’est indiqué</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>one viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>un cadre</translation>
    </message>
    <message>
        <source>only on the left</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>seulement à gauche</translation>
    </message>
    <message>
        <source>only on the right</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>seulement à droite</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>image {number} sur {count}</translation>
    </message>
    <message>
        <source>planes and 3D are offered</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>plans et 3D proposés</translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>point {number}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>point {number} sur {count}</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>présente</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>antér.</translation>
    </message>
    <message>
        <source>prior {number}, counted back from the latest</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>l’antérieur {number}, compté depuis le dernier</translation>
    </message>
    <message>
        <source>r {radius} mm · {volume} ml</source>
        <extracomment>viewer/ui/segment_hand.py</extracomment>
        <translation>r {radius} mm · {volume} ml</translation>
    </message>
    <message>
        <source>right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>bouton droit</translation>
    </message>
    <message>
        <source>same coordinates, other frame of reference</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>mêmes coordonnées, autre repère</translation>
    </message>
    <message>
        <source>same pixels as recorded</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>mêmes pixels que consignés</translation>
    </message>
    <message>
        <source>same place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>même place dans le patient</translation>
    </message>
    <message>
        <source>series {number}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>série {number}</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>petit</translation>
    </message>
    <message>
        <source>stack</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>pile</translation>
    </message>
    <message>
        <source>stacks</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>piles</translation>
    </message>
    <message>
        <source>stored {stored}: not mapped</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>stocké {stored} : non converti</translation>
    </message>
    <message>
        <source>studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>examens</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>examen</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>the angle between both end plates, each from the same side of the spine to the other</source>
        <extracomment>viewer/measure/cobb.py</extracomment>
        <translation>l'angle entre les deux plateaux, chacun du même côté du rachis à l'autre</translation>
    </message>
    <message>
        <source>the angle between both legs, 0 to 180°, with pixels as wide and high as they are</source>
        <extracomment>viewer/measure/angle.py</extracomment>
        <translation>l'angle entre les deux côtés, 0 à 180°, avec la vraie largeur et hauteur des pixels</translation>
    </message>
    <message>
        <source>the current study</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>l’examen actuel</translation>
    </message>
    <message>
        <source>the distance at a right angle between the line and its parallel through the point</source>
        <extracomment>viewer/measure/parallel.py</extracomment>
        <translation>la distance perpendiculaire entre la ligne et sa parallèle par le point</translation>
    </message>
    <message>
        <source>the distance at a right angle from the point to the line; the tilt is that to the sagittal plane</source>
        <extracomment>viewer/measure/midsagittal.py</extracomment>
        <translation>la distance perpendiculaire du point à la ligne ; l'inclinaison est celle au plan sagittal</translation>
    </message>
    <message>
        <source>the distance between the middles of both lines; their own lengths are the widths</source>
        <extracomment>viewer/measure/centre_line.py</extracomment>
        <translation>la distance entre les milieux des deux lignes ; leurs propres longueurs sont les largeurs</translation>
    </message>
    <message>
        <source>the distance of the first trochanter from the line of the pelvis less that of the second</source>
        <extracomment>viewer/measure/hip.py</extracomment>
        <translation>la distance du premier trochanter à la ligne du bassin moins celle du second</translation>
    </message>
    <message>
        <source>the file does not tell enough</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>le fichier n’en dit pas assez</translation>
    </message>
    <message>
        <source>the first length divided by the second</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation>la première longueur divisée par la seconde</translation>
    </message>
    <message>
        <source>the highest mean of a ball of 1 ml around a voxel in the sphere, voxels by the part in the ball</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>la plus haute moyenne d'une boule de 1 ml autour d'un voxel dans la sphère, les voxels pour leur part dans la boule</translation>
    </message>
    <message>
        <source>the known length divided by the length of the line in pixels</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>la longueur connue divisée par la longueur de la ligne en pixels</translation>
    </message>
    <message>
        <source>the latest prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>le dernier antérieur</translation>
    </message>
    <message>
        <source>the length of the Catmull-Rom spline through its points</source>
        <extracomment>viewer/measure/curve.py</extracomment>
        <translation>la longueur de la spline de Catmull-Rom par ses points</translation>
    </message>
    <message>
        <source>the length of the first line less that of the second</source>
        <extracomment>viewer/measure/leg_length.py</extracomment>
        <translation>la longueur de la première ligne moins celle de la seconde</translation>
    </message>
    <message>
        <source>the length of the perpendicular from the point to the line, which goes on beyond its ends</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>la longueur de la perpendiculaire du point à la ligne, qui continue au-delà de ses bouts</translation>
    </message>
    <message>
        <source>the longer of both lines is the long axis, the other one the short axis</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>la plus longue des deux lignes est le grand axe, l'autre le petit</translation>
    </message>
    <message>
        <source>the mean of the pixels whose centre lies in the outline or on it</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>la moyenne des pixels dont le centre est dans le contour ou dessus</translation>
    </message>
    <message>
        <source>the prior before that</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>l’antérieur précédent</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>identique</translation>
    </message>
    <message>
        <source>the smaller angle between both axes, each through the middles of two lines across a bone</source>
        <extracomment>viewer/measure/four_point_angle.py</extracomment>
        <translation>le plus petit angle entre les deux axes, chacun par les milieux de deux lignes en travers d'un os</translation>
    </message>
    <message>
        <source>the smaller angle between both lines, 0 to 90°; the other one is 180° less it</source>
        <extracomment>viewer/measure/open_angle.py</extracomment>
        <translation>le plus petit angle entre les deux lignes, 0 à 90° ; l'autre est 180° moins celui-ci</translation>
    </message>
    <message>
        <source>the sum of the lengths between the points of the line, which lie within 0.25 px of the way drawn</source>
        <extracomment>viewer/measure/freehand_line.py</extracomment>
        <translation>la somme des longueurs entre les points de la ligne, à moins de 0,25 px du trait dessiné</translation>
    </message>
    <message>
        <source>the sum of the lengths of its lines</source>
        <extracomment>viewer/measure/polyline.py</extracomment>
        <translation>la somme des longueurs de ses droites</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>l’habituel</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>les habituelles</translation>
    </message>
    <message>
        <source>the values are no concentration (their units are missing)</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>les valeurs ne sont pas une concentration (leur unité manque)</translation>
    </message>
    <message>
        <source>the width of the heart divided by the width of the chest; magnification does not change it</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>la largeur du cœur divisée par celle du thorax ; l'agrandissement ne la change pas</translation>
    </message>
    <message>
        <source>tied at {number}</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>attaché à {number}</translation>
    </message>
    <message>
        <source>too small to measure</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>trop petite pour être mesurée</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>tourné {degrees}°</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>région d’échographie</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>non calibré, au détecteur</translation>
    </message>
    <message>
        <source>values at equal steps of at most a pixel along the line, each from the four pixels around it</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>valeurs à pas égaux d'un pixel au plus le long de la ligne, chacune des quatre pixels autour</translation>
    </message>
    <message>
        <source>what lies beside the pictures in the object it was read from, which is not here any more</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>ce qui est hors des images dans l'objet lu, qui n'est plus là</translation>
    </message>
    <message>
        <source>what the object it was read from holds beside the pictures, where that is damaged</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>ce que l'objet lu contient hors des images, là où il est abîmé</translation>
    </message>
    <message>
        <source>wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>molette</translation>
    </message>
    <message>
        <source>window {width} centre {centre}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>fenêtre {width} centre {centre}</translation>
    </message>
    <message>
        <source>words, or other words</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>mots, ou autres mots</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <extracomment>viewer/ui/commands.py</extracomment>
        <translation>{action} : {change}</translation>
    </message>
    <message>
        <source>{axis} from {first} to {last}, values from {low} to {high}</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{axis} de {first} à {last}, valeurs de {low} à {high}</translation>
    </message>
    <message>
        <source>{change}, done</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, fait</translation>
    </message>
    <message>
        <source>{change}, the present</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, présent</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, annulé</translation>
    </message>
    <message>
        <source>{columns} × {rows} pixels</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{columns} × {rows} pixels</translation>
    </message>
    <message>
        <source>{counted} skipped</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Ignorés : {counted}</translation>
    </message>
    <message>
        <source>{count} at one place</source>
        <extracomment>viewer/ui/slice_strip.py</extracomment>
        <translation>{count} au même endroit</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} j</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} files are not where they were</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} fichiers ne sont plus à leur place</translation>
    </message>
    <message>
        <source>{count} m</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>{count} of {count2} elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>{count} éléments sur {count2}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <source>{count} pixels of padding are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>{count} pixels de remplissage sont laissés de côté.</translation>
    </message>
    <message>
        <source>{count} pixels without a value are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>{count} pixels sans valeur sont laissés de côté.</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{count} samples lie on padding, or on pixels without a value.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>{count} échantillons sont sur du remplissage, ou sur des pixels sans valeur.</translation>
    </message>
    <message>
        <source>{count} series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} séries</translation>
    </message>
    <message>
        <source>{count} stacks merged</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{count} piles fusionnées</translation>
    </message>
    <message>
        <source>{count} studies</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>{count} examens</translation>
    </message>
    <message>
        <source>{count} viewports one above the other</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} cadres superposés</translation>
    </message>
    <message>
        <source>{count} viewports side by side</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} cadres côte à côte</translation>
    </message>
    <message>
        <source>{count} w</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} sem.</translation>
    </message>
    <message>
        <source>{count} y</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} ans</translation>
    </message>
    <message>
        <source>{count} years</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} ans</translation>
    </message>
    <message>
        <source>{different} of {count} elements differ; {shown} are shown.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{different} éléments sur {count} diffèrent ; {shown} sont montrés.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{gap} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>écart de {gap} mm</translation>
    </message>
    <message>
        <source>{key} is given to “{first}” and to “{other}”: the first has it.</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>{key} est donnée à « {first} » et à « {other} » : la première l’a.</translation>
    </message>
    <message>
        <source>{key} is the key of “{names}”, which then has it no more.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>{key} est la touche de « {names} », qui ne l’aura plus.</translation>
    </message>
    <message>
        <source>{least} to {most} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>écart de {least} à {most} mm</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>{modalities} study</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Examen {modalities}</translation>
    </message>
    <message>
        <source>{name}, study of {date}</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>{name}, examen du {date}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}; {number2} to {number3} play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>{number} sur {count} ; lecture de {number2} à {number3}</translation>
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
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} i/s</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{rate} images/s</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} sur {wanted} i/s</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps · {dropped} dropped</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} sur {wanted} i/s · {dropped} sautées</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} viewports</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{rows} lignes de {columns} cadres</translation>
    </message>
    <message>
        <source>{rstrip} the text of corners</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>{rstrip} : texte des coins</translation>
    </message>
    <message>
        <source>{rstrip}: window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>{rstrip} : fenêtrages</translation>
    </message>
    <message>
        <source>{rule}: {found}.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>{rule} : {found}.</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <extracomment>viewer/ui/words.py</extracomment>
        <translation>{shown} et {count} de plus</translation>
    </message>
    <message>
        <source>{studies} of {when} can be opened as before</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>{studies} de {when} peuvent être rouverts tels quels</translation>
    </message>
    <message>
        <source>{table} (safe for colour blindness)</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>{table} (adaptée au daltonisme)</translation>
    </message>
    <message>
        <source>{thickness} cm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{thickness} cm d’épaisseur</translation>
    </message>
    <message>
        <source>{thickness} mm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{thickness} mm d’épaisseur</translation>
    </message>
    <message>
        <source>{title} (not everything)</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>{title} (pas tout)</translation>
    </message>
    <message>
        <source>{title} (prior of {day})</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>{title} (antérieur du {day})</translation>
    </message>
    <message>
        <source>{unit} · no SUV</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>{unit} · pas de SUV</translation>
    </message>
    <message>
        <source>{unknown} large ones (?) are not compared to their end.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{unknown} grands (?) ne sont pas comparés jusqu’au bout.</translation>
    </message>
    <message>
        <source>{values} ± SD</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{values} ± SD</translation>
    </message>
    <message>
        <source>Δx · Physical Delta X of the ultrasound region; the rate is 60 s divided by it</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation>Δx · Physical Delta X de la région d'échographie ; la fréquence est 60 s divisé par elle</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: draw {step}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>« {protocol} », {number} sur {count} : tracer {step}</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: {why}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>« {protocol} », {number} sur {count} : {why}</translation>
    </message>
    <message>
        <source>“{protocol}”: all of {count} is measured in this study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>« {protocol} » : tout ({count}) est mesuré dans cet examen</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>« {text} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>… et {number} de plus</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter perform     Tab with all arguments     Esc close</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>↑ ↓ choisir     Entrée exécuter     Tab avec tous les arguments     Échap fermer</translation>
    </message>
    <message>
        <source>√((Δx · column spacing)² + (Δy · row spacing)²)</source>
        <extracomment>viewer/measure/length.py</extracomment>
        <translation>√((Δx · espacement des colonnes)² + (Δy · espacement des lignes)²)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 file begins like {name}, before what is DICOM</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 fichier commence comme {name}, avant la partie DICOM</translation>
    </message>
    <message>
        <source>1 file has the UID of another but other content: both shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 fichier a l’UID d’un autre mais un autre contenu : les deux sont montrés</translation>
    </message>
    <message>
        <source>1 file is there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 fichier est en double</translation>
    </message>
    <message>
        <source>1 file opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 fichier ouvert</translation>
    </message>
    <message>
        <source>1 file skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 fichier ignoré</translation>
    </message>
    <message>
        <source>1 more is in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>1 autre est dans le navigateur.</translation>
    </message>
    <message>
        <source>1 place holds more than one picture</source>
        <extracomment>viewer/dicom/splitting.py</extracomment>
        <translation>1 position contient plus d’une image</translation>
    </message>
    <message>
        <source>1 protocol read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>1 protocole lu.</translation>
    </message>
    <message>
        <source>1 segment read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice is missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>1 coupe manque : l’intervalle après la coupe {after} est de {gap} mm, non {usual} mm</translation>
    </message>
    <message>
        <source>1, 8, 16, 32 and 64 bits are known</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>1, 8, 16, 32 et 64 bits sont connus</translation>
    </message>
    <message>
        <source>A DICOM object holds one protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Un objet DICOM contient un seul protocole</translation>
    </message>
    <message>
        <source>A calibration line says how long it is</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cheat sheet is a page of HTML or a PDF</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Un aide-mémoire est une page HTML ou un PDF</translation>
    </message>
    <message>
        <source>A copy in the library could not be deleted</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>Une copie de la bibliothèque n’a pu être supprimée</translation>
    </message>
    <message>
        <source>A corner has at most {MOST_LINES} lines</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Un coin a au plus {MOST_LINES} lignes</translation>
    </message>
    <message>
        <source>A curve cannot be saved as that</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display is darker at its first level than at its last</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>Un écran est plus sombre à son premier niveau qu’au dernier</translation>
    </message>
    <message>
        <source>A drawing is of a kind that no tool here draws</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be copied</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Un fichier ne peut être copié</translation>
    </message>
    <message>
        <source>A file cannot be copied into the library</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Un fichier ne peut être copié dans la bibliothèque</translation>
    </message>
    <message>
        <source>A file of this study is missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>Un fichier de cet examen manque</translation>
    </message>
    <message>
        <source>A folder is needed</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Il faut un dossier</translation>
    </message>
    <message>
        <source>A label needs a word</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout has 1 to 5 rows and columns</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Une disposition a 1 à 5 lignes et colonnes</translation>
    </message>
    <message>
        <source>A layout has 1 to {MOST} rows and columns</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Une disposition a 1 à {MOST} lignes et colonnes</translation>
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
        <translation>Un film ne contient que 8 bits</translation>
    </message>
    <message>
        <source>A peak needs a volume</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Une image du manuel est absente</translation>
    </message>
    <message>
        <source>A picture or a volume is of one series</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the measurement is no number</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation>Un point de la mesure n’est pas un nombre</translation>
    </message>
    <message>
        <source>A protocol has a name</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Un protocole n’a pas de « {name} »</translation>
    </message>
    <message>
        <source>A protocol needs a name</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Un protocole demande un nom</translation>
    </message>
    <message>
        <source>A range holds at least two pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Une plage contient au moins deux images</translation>
    </message>
    <message>
        <source>A rate lies between 0.01 and 240 frames a second; 0 is the file's</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Une cadence va de 0,01 à 240 images par seconde ; 0 est celle du fichier</translation>
    </message>
    <message>
        <source>A saved measurement is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Une mesure enregistrée est endommagée et n’est pas montrée ; elle reste dans le fichier</translation>
    </message>
    <message>
        <source>A saved measurement is of a kind that this version does not know; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Une mesure enregistrée est d’un type inconnu de cette version ; elle reste dans le fichier</translation>
    </message>
    <message>
        <source>A saved note on a study is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Une note enregistrée est endommagée et n’est pas montrée ; elle reste dans le fichier</translation>
    </message>
    <message>
        <source>A saved segment is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot needs the name of a picture file</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Une capture demande le nom d’un fichier image</translation>
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
        <translation>Une série ne se superpose pas à elle-même</translation>
    </message>
    <message>
        <source>A slab is 0 to {THICKEST_MM} mm thick</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Une tranche a de 0 à {THICKEST_MM} mm d’épaisseur</translation>
    </message>
    <message>
        <source>A speed lies between 0.1 and 10 times that of the file</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Une vitesse va de 0,1 à 10 fois celle du fichier</translation>
    </message>
    <message>
        <source>A sphere has a radius of up to 500 mm</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn is made of degrees</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Une rotation se donne en degrés</translation>
    </message>
    <message>
        <source>A viewport has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Un cadre n’a pas de « {name} »</translation>
    </message>
    <message>
        <source>A way needs a point</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is changed by up to {MOST_STEPS} steps</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>Un fenêtrage change d’au plus {MOST_STEPS} pas</translation>
    </message>
    <message>
        <source>A window is meant for a modality</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Un fenêtrage vaut pour une modalité</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Un fenêtrage a besoin d’un nom court</translation>
    </message>
    <message>
        <source>A zoom factor must be above 0</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Un facteur de zoom doit dépasser 0</translation>
    </message>
    <message>
        <source>A {lower} has at least {least} points</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add colours {name}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Ajouter les couleurs {name}</translation>
    </message>
    <message>
        <source>Add key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Ajouter une image clé</translation>
    </message>
    <message>
        <source>Add window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Ajouter le fenêtrage {title}</translation>
    </message>
    <message>
        <source>Add {lower}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Ajouter : {lower}</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Ajouter : {title}</translation>
    </message>
    <message>
        <source>All is measured</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album needs a name and a search</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Un album demande un nom et une recherche</translation>
    </message>
    <message>
        <source>An opacity lies between 0 and 1</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>L’opacité va de 0 à 1</translation>
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
        <translation>CSV avec rouge, vert et bleu par ligne, ImageJ .lut, .pal ou JSON</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Modifier le protocole « {name} »</translation>
    </message>
    <message>
        <source>Change rules of “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Modifier les règles de « {name} »</translation>
    </message>
    <message>
        <source>Change window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Changer le fenêtrage {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Modifier : {title}</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Fermer l’examen</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colours have no peak</source>
        <extracomment>viewer/actions/surroundings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Comparer à l’antérieur</translation>
    </message>
    <message>
        <source>Copying files</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Copie des fichiers</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation>Compter les pixels par surface</translation>
    </message>
    <message>
        <source>Count whole pixels</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>Supprimer un point</translation>
    </message>
    <message>
        <source>Delete album {name}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Supprimer l’album {name}</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Supprimer toutes les mesures</translation>
    </message>
    <message>
        <source>Delete protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Supprimer le protocole « {name} »</translation>
    </message>
    <message>
        <source>Delete the note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Supprimer la note d’un examen</translation>
    </message>
    <message>
        <source>Delete window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Supprimer le fenêtrage {title}</translation>
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
        <translation>Dupliquer le protocole « {name} »</translation>
    </message>
    <message>
        <source>Empty viewport {value}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Vider le cadre {value}</translation>
    </message>
    <message>
        <source>Examining</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>Examen en cours</translation>
    </message>
    <message>
        <source>Expected: expect NAME VALUE TOLERANCE</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Attendu : expect NAME VALUE TOLERANCE</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Suivre la lésion</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Afficher selon « {name} »</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung by “{name}”.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Affiché selon « {name} ».</translation>
    </message>
    <message>
        <source>Import of corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Import du texte des coins</translation>
    </message>
    <message>
        <source>Import of keys</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Import de touches</translation>
    </message>
    <message>
        <source>Import of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Import de fenêtrages</translation>
    </message>
    <message>
        <source>Import protocol “{name}”</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Importer le protocole « {name} »</translation>
    </message>
    <message>
        <source>Interpolation {mode}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Interpolation {mode}</translation>
    </message>
    <message>
        <source>It is not known any more where the files of that study lie: open it from the library</source>
        <extracomment>viewer/actions/closing.py</extracomment>
        <translation>On ne sait plus où se trouvent les fichiers de cette étude : ouvrez-la depuis la bibliothèque</translation>
    </message>
    <message>
        <source>JPEG holds 8 bits only</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>JPEG ne contient que 8 bits</translation>
    </message>
    <message>
        <source>K marks the picture that is shown</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>K marque l’image affichée</translation>
    </message>
    <message>
        <source>Keys and mouse as the profile has them</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Touches et souris comme dans le profil</translation>
    </message>
    <message>
        <source>Keys of {title}</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Touches de {title}</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Superposer une série</translation>
    </message>
    <message>
        <source>Layout {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Disposition {rows} × {columns}</translation>
    </message>
    <message>
        <source>Line {number} cannot be read</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>La ligne {number} est illisible</translation>
    </message>
    <message>
        <source>Line {number}: there is no action “{word}”</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Ligne {number} : il n’y a pas d’action « {word} »</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Ligne {number} : {message}</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Tout lier</translation>
    </message>
    <message>
        <source>Link lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Charger les marques</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Looking for a prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Recherche d’un antérieur</translation>
    </message>
    <message>
        <source>Making the demo studies</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Création des examens de démonstration</translation>
    </message>
    <message>
        <source>Making the test pattern</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>Création de la mire</translation>
    </message>
    <message>
        <source>Measurements are not saved</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation>Les mesures ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Measurements cannot be saved as that</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge stacks of {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Fusionner les piles de {name}</translation>
    </message>
    <message>
        <source>Merged series are not kept</source>
        <extracomment>viewer/state/saver.py</extracomment>
        <translation>Les séries fusionnées ne sont pas conservées</translation>
    </message>
    <message>
        <source>Mouse buttons</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Boutons de souris</translation>
    </message>
    <message>
        <source>Move protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Déplacer le protocole « {name} »</translation>
    </message>
    <message>
        <source>Move text</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Déplacer le texte</translation>
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
        <translation>Aucun protocole d’affichage ne convient à cet examen</translation>
    </message>
    <message>
        <source>No length can be measured here</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>Aucune longueur ne se mesure ici</translation>
    </message>
    <message>
        <source>No lesion is followed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement has {name} {value} ± {tolerance}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Aucune mesure n’a {name} {value} ± {tolerance}</translation>
    </message>
    <message>
        <source>No measurement is hidden</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement is selected</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Aucune mesure n’est sélectionnée</translation>
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
        <translation>Aucun autre examen n’est ouvert</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>No picture has such a window</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>Aucune image n’a un tel fenêtrage</translation>
    </message>
    <message>
        <source>No presentation state is applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Aucun état de présentation n’est appliqué</translation>
    </message>
    <message>
        <source>No presentation state of this series can be applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Aucun état de présentation de cette série n’est applicable</translation>
    </message>
    <message>
        <source>No preset lies on key {digit} for {value}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Aucun fenêtrage sur la touche {digit} pour {value}</translation>
    </message>
    <message>
        <source>No prior holds a series like this one</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Aucun antérieur ne contient de série semblable</translation>
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
        <translation>Aucune série n’est attachée</translation>
    </message>
    <message>
        <source>No series is shown in the active viewport</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series lies over the active pictures</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Aucune série n’est superposée aux images actives</translation>
    </message>
    <message>
        <source>No study is shown in the active viewport</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Aucun examen dans le cadre actif</translation>
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
        <translation>Pas assez de mémoire</translation>
    </message>
    <message>
        <source>Not enough memory for 3D</source>
        <extracomment>viewer/ui/render_thread.py</extracomment>
        <translation>Pas assez de mémoire pour la 3D</translation>
    </message>
    <message>
        <source>Note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Note sur un examen</translation>
    </message>
    <message>
        <source>Nothing is shown that a protocol could hang</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Rien d’affiché qu’un protocole puisse disposer</translation>
    </message>
    <message>
        <source>Nothing that can be shown was found</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>Rien trouvé qui puisse être affiché</translation>
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
        <translation>Un cadre</translation>
    </message>
    <message>
        <source>Only acquired pictures can be tiled</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Seules des images acquises se mettent en mosaïque</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Calques du fichier</translation>
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
        <translation>Les images en couleur n’ont pas de fenêtrage</translation>
    </message>
    <message>
        <source>Pictures that make no volume are filled each by itself</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation states are for acquired pictures</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Les états de présentation valent pour des images acquises</translation>
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
        <translation>Lire les segments</translation>
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
        <translation>Les fichiers récents sont oubliés</translation>
    </message>
    <message>
        <source>Redone: {redo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Rétabli : {redo}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <source>Remove colours {lut}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Retirer les couleurs {lut}</translation>
    </message>
    <message>
        <source>Remove key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Retirer l’image clé</translation>
    </message>
    <message>
        <source>Remove study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Retirer l’examen de la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Renommer le protocole « {name} »</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Rétablir les protocoles du programme</translation>
    </message>
    <message>
        <source>Save album {short}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Enregistrer l’album {short}</translation>
    </message>
    <message>
        <source>Save protocol “{title}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Enregistrer le protocole « {title} »</translation>
    </message>
    <message>
        <source>Saved as “{title}”: studies like this one hang so from now on.</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Enregistré sous « {title} » : de tels examens s’affichent désormais ainsi.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>{name} enregistré</translation>
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
        <translation>Dites où enregistrer</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>viewer/actions/second.py</extracomment>
        <translation>Seconde fenêtre</translation>
    </message>
    <message>
        <source>Segments are not saved</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as at first</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Réglages d’origine</translation>
    </message>
    <message>
        <source>Settings were as at first already</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Les réglages étaient déjà d’origine</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation>Montrer les mesures masquées</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation>Montrer les segments</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Show {name} in viewport {number}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Afficher {name} dans le cadre {number}</translation>
    </message>
    <message>
        <source>Slab {slab_mm} mm</source>
        <extracomment>viewer/ui/wheel.py</extracomment>
        <translation>Tranche de {slab_mm} mm</translation>
    </message>
    <message>
        <source>Slabs need a reformatted plane</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Une tranche épaisse demande un plan reformaté</translation>
    </message>
    <message>
        <source>Smooth {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Diviser {name}</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Loupe de superposition</translation>
    </message>
    <message>
        <source>Star {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Étoile : {what}</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>État de la lésion</translation>
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
        <translation>Échanger les cadres</translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Désactiver « {name} »</translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Activer « {name} »</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Retirer la série superposée</translation>
    </message>
    <message>
        <source>Take the star off {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Retirer l’étoile : {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text on other pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Texte sur les autres images</translation>
    </message>
    <message>
        <source>Text on pictures as it came</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Texte d’origine sur les images</translation>
    </message>
    <message>
        <source>Text on pictures: {value}</source>
        <extracomment>viewer/actions/switches.py</extracomment>
        <translation>Texte sur les images : {value}</translation>
    </message>
    <message>
        <source>Text on {modality} pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Texte sur les images {modality}</translation>
    </message>
    <message>
        <source>That disc is not in any more</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>Ce disque n’est plus inséré</translation>
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
        <translation>Cette mesure n’existe plus</translation>
    </message>
    <message>
        <source>That segment does not exist any more</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That study is not open</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Cet examen n’est pas ouvert</translation>
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
        <translation>L’aide-mémoire est enregistré</translation>
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
        <translation>L’outil choisi ne mesure rien</translation>
    </message>
    <message>
        <source>The circle is too large for a peak</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corner text is exported</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Le texte des coins est exporté</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>La base de données est inutilisable</translation>
    </message>
    <message>
        <source>The database cannot take this</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>La base de données n’accepte pas cela</translation>
    </message>
    <message>
        <source>The demo studies could not be written</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>Les examens de démonstration n’ont pu être écrits</translation>
    </message>
    <message>
        <source>The disc has a radius of 0.5 to 1000 pixels</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Le disque est plein : {what} non enregistré</translation>
    </message>
    <message>
        <source>The elements cannot be read</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Les éléments sont illisibles</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>viewer/actions/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Le fichier ne peut être écrit</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The file could not be read as a colour table</source>
        <extracomment>viewer/display/lut_files.py</extracomment>
        <translation>Le fichier n’est pas lisible comme table de couleurs</translation>
    </message>
    <message>
        <source>The file could not be read as corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Le fichier n’est pas lisible comme texte des coins</translation>
    </message>
    <message>
        <source>The file could not be read as window presets</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Le fichier n’est pas lisible comme fenêtrages</translation>
    </message>
    <message>
        <source>The file has no window {number}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Le fichier n’a pas de fenêtrage {number}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>The file is too large for this disk: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Le fichier est trop grand pour ce disque : {what} non enregistré</translation>
    </message>
    <message>
        <source>The file is too long</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>Le fichier est trop long</translation>
    </message>
    <message>
        <source>The file manager does not answer</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>Le gestionnaire de fichiers ne répond pas</translation>
    </message>
    <message>
        <source>The file of hanging protocols cannot be read</source>
        <extracomment>viewer/hanging/exchange.py</extracomment>
        <translation>Le fichier des protocoles est illisible</translation>
    </message>
    <message>
        <source>The file of saved measurements can only be read: {why}. New measurements will not be saved.</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Le fichier des mesures est en lecture seule : {why}. Les nouvelles mesures ne seront pas enregistrées.</translation>
    </message>
    <message>
        <source>The file of saved measurements was damaged. {count} measurements{notes} could be read and were kept; the damaged file was kept as {name}</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Le fichier des mesures était endommagé. {count} mesures{notes} ont été lues et gardées ; le fichier endommagé est gardé sous {name}</translation>
    </message>
    <message>
        <source>The files of this study are not known any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Les fichiers de cet examen ne sont plus connus</translation>
    </message>
    <message>
        <source>The files of this study are not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Les fichiers de cet examen ne sont plus là</translation>
    </message>
    <message>
        <source>The folder does not exist: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Le dossier n’existe pas : {what} non enregistré</translation>
    </message>
    <message>
        <source>The folder holds too many copies already</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Le dossier contient déjà trop de copies</translation>
    </message>
    <message>
        <source>The hanging protocol shows nothing</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>Le protocole d’affichage ne montre rien</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept</source>
        <extracomment>viewer/state/protocol_file.py</extracomment>
        <translation>Les protocoles ne peuvent être conservés</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept so</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Les protocoles ne peuvent être conservés ainsi</translation>
    </message>
    <message>
        <source>The keys are exported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Les touches sont exportées</translation>
    </message>
    <message>
        <source>The keys are imported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Les touches sont importées</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Les touches sont illisibles</translation>
    </message>
    <message>
        <source>The keys in {name} cannot be read</source>
        <extracomment>viewer/actions/key_profiles.py</extracomment>
        <translation>Les touches de {name} sont illisibles</translation>
    </message>
    <message>
        <source>The library holds a prior of {date}: “Compare with prior” shows it.</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>La bibliothèque a un antérieur du {date} : « Comparer à l’antérieur » le montre.</translation>
    </message>
    <message>
        <source>The library holds no {kind} of that UID</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “{name}” cannot be {value}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>La limite « {name} » ne peut être {value}</translation>
    </message>
    <message>
        <source>The limit “{name}” is {value} from the next start on</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>La limite « {name} » est de {value} dès le prochain démarrage</translation>
    </message>
    <message>
        <source>The line lies between 0 (left) and 1 (right)</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>La ligne va de 0 (gauche) à 1 (droite)</translation>
    </message>
    <message>
        <source>The log is on the clipboard, as Python</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnifier enlarges {LEAST} to {MOST} times</source>
        <extracomment>viewer/actions/magnifying.py</extracomment>
        <translation>La loupe agrandit de {LEAST} à {MOST} fois</translation>
    </message>
    <message>
        <source>The manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Le manuel est absent</translation>
    </message>
    <message>
        <source>The manual is saved</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Le manuel est enregistré</translation>
    </message>
    <message>
        <source>The measurement cannot be pasted here</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement cannot be shown</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>La mesure ne peut être montrée</translation>
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
        <translation>L’image ne peut être décodée</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>L’image ne peut être décodée ({name})</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({syntax_name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>L’image ne peut être décodée ({syntax_name})</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>L’image ne peut être montrée</translation>
    </message>
    <message>
        <source>The picture has no place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>L’image est absente</translation>
    </message>
    <message>
        <source>The picture is still being read</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>L’image est encore en lecture</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>L’image est trop grande</translation>
    </message>
    <message>
        <source>The picture is too large for JPEG</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>L’image est trop grande pour JPEG</translation>
    </message>
    <message>
        <source>The picture of this measurement is not open</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>L’image de cette mesure n’est pas ouverte</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/api/replaying.py</extracomment>
        <translation>L'image de cette mesure n'est pas là</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Les images sont de tailles différentes</translation>
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
        <translation>Les points ne sont pas dans une même région d’échographie</translation>
    </message>
    <message>
        <source>The points of this kind are fixed: {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state is not open any more</source>
        <extracomment>viewer/actions/presentations.py</extracomment>
        <translation>L’état de présentation n’est plus ouvert</translation>
    </message>
    <message>
        <source>The presentation state was not read</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>L’état de présentation n’a pas été lu</translation>
    </message>
    <message>
        <source>The preset file {file} is not valid</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>Le fichier de préréglages {file} n’est pas valable</translation>
    </message>
    <message>
        <source>The program's own folder cannot be made</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>Le dossier du programme ne peut être créé</translation>
    </message>
    <message>
        <source>The protocols cannot be read</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Les protocoles sont illisibles</translation>
    </message>
    <message>
        <source>The ratio cannot be told</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies beside the picture</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>La région est hors de l’image</translation>
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
        <translation>La capture n’a pu être écrite</translation>
    </message>
    <message>
        <source>The series is no volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>La série n’est pas un volume</translation>
    </message>
    <message>
        <source>The series of this segment is not open</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be restored</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>La session ne peut être restaurée</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{text}”</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>Le réglage « {name} » ne peut être « {text} »</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot have that value</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Le réglage « {name} » ne peut avoir cette valeur</translation>
    </message>
    <message>
        <source>The setting “{name}” had a value that will not do; the usual one is used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Le réglage « {name} » avait une valeur invalide ; la valeur usuelle sert</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Les réglages sont endommagés ; les usuels servent</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>Les réglages sont illisibles</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Les réglages sont illisibles ; les usuels servent</translation>
    </message>
    <message>
        <source>The settings cannot be written; they hold until the program ends</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Les réglages ne peuvent être écrits ; ils valent jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>The settings were damaged; they were kept as {name}, and the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Les réglages étaient endommagés ; ils sont gardés sous {name}, et les usuels servent</translation>
    </message>
    <message>
        <source>The settings were exported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Les réglages ont été exportés</translation>
    </message>
    <message>
        <source>The settings were imported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Les réglages ont été importés</translation>
    </message>
    <message>
        <source>The stacks of this series are merged already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Les piles de cette série sont déjà fusionnées</translation>
    </message>
    <message>
        <source>The stacks of this series are not merged</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Les piles de cette série ne sont pas fusionnées</translation>
    </message>
    <message>
        <source>The story cannot be read</source>
        <extracomment>viewer/app.py</extracomment>
        <translation>Le scénario est illisible</translation>
    </message>
    <message>
        <source>The structures have too many points</source>
        <extracomment>viewer/objects/structure_contours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study does not hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>L’examen ne suit pas « {name} »</translation>
    </message>
    <message>
        <source>The study does not hang in this way</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>L’examen ne se dispose pas ainsi</translation>
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
        <translation>Les tables de la norme sont illisibles</translation>
    </message>
    <message>
        <source>The test pattern cannot have this size</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>La mire ne peut avoir cette taille</translation>
    </message>
    <message>
        <source>The three points lie on one line</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uptake (SUV) of this series is not known</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>La fixation (SUV) de cette série n’est pas connue</translation>
    </message>
    <message>
        <source>The values of this series are being read</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this series can be read in one way only</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Les valeurs de cette série ne se lisent que d’une façon</translation>
    </message>
    <message>
        <source>The viewport is empty already</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Le cadre est déjà vide</translation>
    </message>
    <message>
        <source>The volume cannot be loaded</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>Le volume ne peut être chargé</translation>
    </message>
    <message>
        <source>The volume is still being built</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Le volume est encore en construction</translation>
    </message>
    <message>
        <source>The wheel cannot do “{what}”</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>La molette ne peut pas « {what} »</translation>
    </message>
    <message>
        <source>The width of a window must be above 0</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>La largeur d’une fenêtre doit dépasser 0</translation>
    </message>
    <message>
        <source>The window “{title}” is not meant for {value} pictures</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Le fenêtrage « {title} » n’est pas fait pour les images {value}</translation>
    </message>
    <message>
        <source>The windows are exported</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Les fenêtrages sont exportés</translation>
    </message>
    <message>
        <source>The {what} could not be saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Enregistrement impossible : {what}</translation>
    </message>
    <message>
        <source>The {what} was not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Non enregistré : {what}</translation>
    </message>
    <message>
        <source>There are no further pages</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Il n’y a pas d’autre page</translation>
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
        <translation>Il y a trop de protocoles d’affichage</translation>
    </message>
    <message>
        <source>There are too many measuring protocols</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {MOST_RULES} rules already</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Il y a déjà {MOST_RULES} règles</translation>
    </message>
    <message>
        <source>There can be no such text on pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Un tel texte sur les images est impossible</translation>
    </message>
    <message>
        <source>There can be no such window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Un tel fenêtrage est impossible</translation>
    </message>
    <message>
        <source>There can be {MOST} colour tables of your own</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Il peut y avoir {MOST} tables de couleurs à vous</translation>
    </message>
    <message>
        <source>There can be {MOST} windows of your own</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Il peut y avoir {MOST} fenêtrages à vous</translation>
    </message>
    <message>
        <source>There is no 3D preset named {preset}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>Il n’y a pas de préréglage 3D nommé {preset}</translation>
    </message>
    <message>
        <source>There is no 3D preset “{name}”</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Il n’y a pas de préréglage 3D « {name} »</translation>
    </message>
    <message>
        <source>There is no action “{action_id}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>Il n’y a pas d’action « {action_id} »</translation>
    </message>
    <message>
        <source>There is no action “{action}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Il n’y a pas d’action « {action} »</translation>
    </message>
    <message>
        <source>There is no album “{name}”</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Il n’y a pas d’album « {name} »</translation>
    </message>
    <message>
        <source>There is no album “{name}” of your own</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Vous n’avez pas d’album « {name} »</translation>
    </message>
    <message>
        <source>There is no change {changes}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Il n’y a pas de modification {changes}</translation>
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
        <translation>Il n’y a pas de table de couleurs nommée {name}</translation>
    </message>
    <message>
        <source>There is no colour table of your own called “{lut}”</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Vous n’avez pas de table de couleurs « {lut} »</translation>
    </message>
    <message>
        <source>There is no colour table “{lut}”</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Il n’y a pas de table de couleurs « {lut} »</translation>
    </message>
    <message>
        <source>There is no demo study named {value}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>Il n’y a pas d’examen de démonstration nommé {value}</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>Il n’y a pas de session antérieure</translation>
    </message>
    <message>
        <source>There is no element “{tag}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Il n’y a pas d’élément « {tag} »</translation>
    </message>
    <message>
        <source>There is no field or element “{name}”</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Il n’y a ni champ ni élément « {name} »</translation>
    </message>
    <message>
        <source>There is no format “{format}”</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hanging protocol “{name}”</source>
        <extracomment>viewer/actions/protocols.py</extracomment>
        <translation>Il n’y a pas de protocole d’affichage « {name} »</translation>
    </message>
    <message>
        <source>There is no key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Il n’y a pas d’image clé</translation>
    </message>
    <message>
        <source>There is no key profile “{profile}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Il n’y a pas de profil de touches « {profile} »</translation>
    </message>
    <message>
        <source>There is no library</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Il n’y a pas de bibliothèque</translation>
    </message>
    <message>
        <source>There is no limit “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Il n’y a pas de limite « {name} »</translation>
    </message>
    <message>
        <source>There is no line “{line}” in that corner</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Il n’y a pas de ligne « {line} » dans ce coin</translation>
    </message>
    <message>
        <source>There is no measurement on this picture</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>Il n’y a pas de mesure sur cette image</translation>
    </message>
    <message>
        <source>There is no measurement “{kind}”</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Il n’y a pas de mesure « {kind} »</translation>
    </message>
    <message>
        <source>There is no measuring protocol “{name}”</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open series “{other}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Aucune série « {other} » n’est ouverte</translation>
    </message>
    <message>
        <source>There is no open series “{stack}”</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Aucune série « {stack} » n’est ouverte</translation>
    </message>
    <message>
        <source>There is no other picture of this place</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other series to look into</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Il n’y a pas d’autre série à voir</translation>
    </message>
    <message>
        <source>There is no picture beyond this one</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the active viewport</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Il n’y a pas d’image dans le cadre actif</translation>
    </message>
    <message>
        <source>There is no picture to save</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Il n’y a pas d’image à enregistrer</translation>
    </message>
    <message>
        <source>There is no picture {frame}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {index}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Il n’y a pas d’image {index}</translation>
    </message>
    <message>
        <source>There is no plane named {name}</source>
        <extracomment>viewer/volume/planes.py</extracomment>
        <translation>Il n’y a pas de plan nommé {name}</translation>
    </message>
    <message>
        <source>There is no point {number}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no presentation state for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Il n’y a pas d’état de présentation pour cette série</translation>
    </message>
    <message>
        <source>There is no presentation state “{name}” for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Il n’y a pas d’état de présentation « {name} » pour cette série</translation>
    </message>
    <message>
        <source>There is no prior study of this patient</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Il n’y a pas d’antérieur de ce patient</translation>
    </message>
    <message>
        <source>There is no prior study of this patient among the open ones</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Aucun antérieur de ce patient parmi les examens ouverts</translation>
    </message>
    <message>
        <source>There is no range from {first} to {last}</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Il n’y a pas de plage de {first} à {last}</translation>
    </message>
    <message>
        <source>There is no rule on “{term}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Il n’y a pas de règle sur « {term} »</translation>
    </message>
    <message>
        <source>There is no rule {value}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Il n’y a pas de règle {value}</translation>
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
        <translation>Il n’y a pas de série dans le cadre actif</translation>
    </message>
    <message>
        <source>There is no series {which}</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Il n’y a pas de réglage « {name} »</translation>
    </message>
    <message>
        <source>There is no slice to fill in</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Il n’y a pas de tel fichier ou dossier</translation>
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
        <translation>Il n’y a pas de vue nommée {name}</translation>
    </message>
    <message>
        <source>There is no viewport with more than one picture</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Aucun cadre n’a plus d’une image</translation>
    </message>
    <message>
        <source>There is no viewport {index}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Il n’y a pas de cadre {index}</translation>
    </message>
    <message>
        <source>There is no viewport {place}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Il n’y a pas de cadre {place}</translation>
    </message>
    <message>
        <source>There is no viewport {slot}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Il n’y a pas de cadre {slot}</translation>
    </message>
    <message>
        <source>There is no volume in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Il n’y a pas de volume dans le cadre actif</translation>
    </message>
    <message>
        <source>There is no window preset “{name}”</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Il n’y a pas de fenêtrage « {name} »</translation>
    </message>
    <message>
        <source>There is nothing to film in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Rien à filmer dans le cadre actif</translation>
    </message>
    <message>
        <source>There is nothing to record</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tie</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Il n’y a rien à attacher</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one picture to play</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Il n’y a qu’une image à lire</translation>
    </message>
    <message>
        <source>There is only one picture to tile</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Il n’y a qu’une image à mettre en mosaïque</translation>
    </message>
    <message>
        <source>These are no points</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hanging protocols are of another version</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Ces protocoles sont d’une autre version</translation>
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
        <translation>Ces séries ne peuvent se superposer</translation>
    </message>
    <message>
        <source>These structures do not belong to the pictures that are open</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no keys of Hounsfield</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Ce fichier ne contient pas de touches de Hounsfield</translation>
    </message>
    <message>
        <source>This file holds no settings of Hounsfield</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>Ce fichier ne contient pas de réglages de Hounsfield</translation>
    </message>
    <message>
        <source>This file of hanging protocols is not valid</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Ce fichier de protocoles n’est pas valable</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>Ce dossier n’est pas accessible en écriture : {what} non enregistré</translation>
    </message>
    <message>
        <source>This format holds one picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Ce format contient une seule image</translation>
    </message>
    <message>
        <source>This is no file of hanging protocols</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Ce n’est pas un fichier de protocoles d’affichage</translation>
    </message>
    <message>
        <source>This is no hanging protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>Ce n’est pas un protocole d’affichage</translation>
    </message>
    <message>
        <source>This is no measuring protocol</source>
        <extracomment>viewer/measure/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no point of a patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Ce n’est pas un point du patient</translation>
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
        <translation>Il faut la fenêtre pour cela</translation>
    </message>
    <message>
        <source>This object is no segmentation</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no position in the patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Cette image n’a pas de position dans le patient</translation>
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
        <translation>Cet état de présentation est inapplicable</translation>
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
        <translation>Cette série ne change pas avec le temps</translation>
    </message>
    <message>
        <source>This series has no phases</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>Cette série n’a pas de phases</translation>
    </message>
    <message>
        <source>This series holds no pictures</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Cette série ne contient pas d’images</translation>
    </message>
    <message>
        <source>This series holds no volume to segment</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series is not a volume</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Cette série n’est pas un volume</translation>
    </message>
    <message>
        <source>This series is one stack already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Cette série est déjà une seule pile</translation>
    </message>
    <message>
        <source>This session is being restored in another window</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>Cette session est en cours de restauration dans une autre fenêtre</translation>
    </message>
    <message>
        <source>This setting holds from the next start on</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Ce réglage vaut dès le prochain démarrage</translation>
    </message>
    <message>
        <source>This study holds no segmentation and no structures</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Attacher les séries</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Série en mosaïque</translation>
    </message>
    <message>
        <source>Tile {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Mosaïque {rows} × {columns}</translation>
    </message>
    <message>
        <source>Turn page</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Tourner la page</translation>
    </message>
    <message>
        <source>Undone: {undo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Annulé : {undo}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>Unlink everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Tout délier</translation>
    </message>
    <message>
        <source>Unlink lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Untie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Détacher les séries</translation>
    </message>
    <message>
        <source>Values cannot be read as {name} here</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values cannot be read as “{name}” here</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Les valeurs ne se lisent pas ici comme « {name} »</translation>
    </message>
    <message>
        <source>Values differ by 0 or more</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {title}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Valeurs : {title}</translation>
    </message>
    <message>
        <source>What is open is not kept for the next start</source>
        <extracomment>viewer/state/session_writer.py</extracomment>
        <translation>Ce qui est ouvert n’est pas conservé pour le prochain démarrage</translation>
    </message>
    <message>
        <source>Where to is not said</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>La destination manque</translation>
    </message>
    <message>
        <source>Window {title}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Fenêtrage {title}</translation>
    </message>
    <message>
        <source>Windows as they came</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Fenêtrages d’origine</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Écrit dans {name}.</translation>
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
        <translation>un lien rompu</translation>
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
        <translation>un lien</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a picture of {columns} x {rows} pixels is declared, more than can be shown</source>
        <extracomment>viewer/dicom/pixel_info.py</extracomment>
        <translation>une image de {columns} x {rows} pixels est déclarée, plus qu’on ne peut montrer</translation>
    </message>
    <message>
        <source>a position lies beyond any picture</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>une position est hors de toute image</translation>
    </message>
    <message>
        <source>a second file of the same name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>un second fichier de même nom dans le ZIP</translation>
    </message>
    <message>
        <source>a slice has another size</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>une coupe a une autre taille</translation>
    </message>
    <message>
        <source>a slice is cut short</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>une coupe est tronquée</translation>
    </message>
    <message>
        <source>a slice is missing in its file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>une coupe manque dans son fichier</translation>
    </message>
    <message>
        <source>a video of {samples} samples a pixel</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>une vidéo de {samples} échantillons par pixel</translation>
    </message>
    <message>
        <source>a way of compressing that is not opened: unpack the ZIP, and open the folder</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>une compression non prise en charge : décompressez le ZIP et ouvrez le dossier</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>all series of the study are shown, or can be</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>toutes les séries de l’examen sont ou peuvent être montrées</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>une archive dans une archive n’est pas ouverte</translation>
    </message>
    <message>
        <source>an edge of the rectangle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>un bord du rectangle manque</translation>
    </message>
    <message>
        <source>an element holds {count} values</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>un élément contient {count} valeurs</translation>
    </message>
    <message>
        <source>an element is named by its keyword: StudyComments</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>un élément se nomme par son mot-clé : StudyComments</translation>
    </message>
    <message>
        <source>an object holds those of one</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both above 0 cd/m2</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>toutes deux au-dessus de 0 cd/m2</translation>
    </message>
    <message>
        <source>both of its ends lie on one point</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre or radius of the circle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>le centre ou le rayon du cercle manque</translation>
    </message>
    <message>
        <source>cheat sheet</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>aide-mémoire</translation>
    </message>
    <message>
        <source>check the name</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>vérifiez le nom</translation>
    </message>
    <message>
        <source>check the rights of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>check the rights of the file and of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>vérifiez les droits du fichier et de son dossier</translation>
    </message>
    <message>
        <source>choose Length, Angle, Ellipse or Rectangle first</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>choisissez d’abord longueur, angle, ellipse ou rectangle</translation>
    </message>
    <message>
        <source>choose PNG or TIFF</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>choisissez PNG ou TIFF</translation>
    </message>
    <message>
        <source>choose a cine or a 4D series</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a series in the active viewport</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>choisissez une série dans le cadre actif</translation>
    </message>
    <message>
        <source>choose a stack of parallel slices with even gaps</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>choisissez une pile de coupes parallèles à intervalles réguliers</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>choisissez un autre disque</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>choisissez un autre dossier</translation>
    </message>
    <message>
        <source>choose another folder with --home or {VARIABLE}</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>choisissez un autre dossier avec --home ou {VARIABLE}</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>choisissez un autre endroit</translation>
    </message>
    <message>
        <source>choose one by its number or UID</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {join}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>choisissez parmi {join}</translation>
    </message>
    <message>
        <source>choose one of: {join}</source>
        <extracomment>viewer/display/colour.py</extracomment>
        <translation>choisissez parmi : {join}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>choisissez parmi : {names}</translation>
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
        <translation>choisissez la disposition MPR</translation>
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
        <translation>fermez d’autres examens</translation>
    </message>
    <message>
        <source>close other studies or programs</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>fermez d’autres examens ou programmes</translation>
    </message>
    <message>
        <source>corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>texte des coins</translation>
    </message>
    <message>
        <source>correct or remove the file</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>corrigez ou retirez le fichier</translation>
    </message>
    <message>
        <source>damaged: an element without a value representation</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>endommagé : un élément sans représentation de valeur</translation>
    </message>
    <message>
        <source>damaged: an item outside any sequence</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>endommagé : un item hors de toute séquence</translation>
    </message>
    <message>
        <source>damaged: it asks for more memory than there is</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>endommagé : il demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>damaged: it cannot be read</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>endommagé : illisible</translation>
    </message>
    <message>
        <source>damaged: it ends within its first elements</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>endommagé : il finit dans ses premiers éléments</translation>
    </message>
    <message>
        <source>damaged: it has no name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>endommagé : il n’a pas de nom dans le ZIP</translation>
    </message>
    <message>
        <source>damaged: it holds no element that can be read</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>endommagé : aucun élément lisible</translation>
    </message>
    <message>
        <source>damaged: it is called DICOMDIR, but lists no files</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>endommagé : il s’appelle DICOMDIR, mais n’énumère aucun fichier</translation>
    </message>
    <message>
        <source>damaged: its compressed data set cannot be read</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>endommagé : son jeu de données compressé est illisible</translation>
    </message>
    <message>
        <source>damaged: sequences are nested too deeply</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>endommagé : séquences trop imbriquées</translation>
    </message>
    <message>
        <source>damaged: the ZIP cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>endommagé : le ZIP est illisible</translation>
    </message>
    <message>
        <source>damaged: the ZIP member cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>endommagé : le membre du ZIP est illisible</translation>
    </message>
    <message>
        <source>decoding it takes too long</source>
        <extracomment>viewer/jobs/decode_process.py</extracomment>
        <translation>le décodage est trop long</translation>
    </message>
    <message>
        <source>delete it by hand</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>supprimez-la à la main</translation>
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
        <translation>glissez une de ses séries dans un cadre</translation>
    </message>
    <message>
        <source>draw both within one region</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it again</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation>tracez-la de nouveau</translation>
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
        <translation>chiffré : un mot de passe est nécessaire</translation>
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
        <translation>attendu : un chiffre de 3 à 9, ou rien</translation>
    </message>
    <message>
        <source>expected a key as D, Ctrl+Shift+Z, F5 or PgUp</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>attendu : une touche comme D, Ctrl+Shift+Z, F5 ou PgUp</translation>
    </message>
    <message>
        <source>expected a name, or #rrggbb</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 0 on</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>attendu : un nombre à partir de 0</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>attendu : un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>expected a whole number from {value} to {value2}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>attendu : un nombre entier de {value} à {value2}</translation>
    </message>
    <message>
        <source>expected an action and its arguments: view.go index=1</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>attendu : une action et ses arguments : view.go index=1</translation>
    </message>
    <message>
        <source>expected as Liver, or SCT 10200004</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected millimetres up to {FARTHEST_MM}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>attendu : des millimètres jusqu’à {FARTHEST_MM}</translation>
    </message>
    <message>
        <source>expected numbers up to {LARGEST}</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>attendu : des nombres jusqu’à {LARGEST}</translation>
    </message>
    <message>
        <source>expected numbers up to {MOST_DEGREES}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>attendu : des nombres jusqu’à {MOST_DEGREES}</translation>
    </message>
    <message>
        <source>expected one of {expected}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>attendu : un de {expected}</translation>
    </message>
    <message>
        <source>expected one of {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>attendu : un de {join}</translation>
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
        <translation>attendu : lignes x colonnes, comme 2x2, ou {join}</translation>
    </message>
    <message>
        <source>expected x,y in pixels, as 10.5,20</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>attendu : x,y en pixels, comme 10.5,20</translation>
    </message>
    <message>
        <source>expected {FARTHEST} to {NEAREST}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>attendu : de {FARTHEST} à {NEAREST}</translation>
    </message>
    <message>
        <source>expected {expected}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>attendu : {expected}</translation>
    </message>
    <message>
        <source>expected {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>attendu : {join}</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/exporters/volumes.py</extracomment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files of another patient have the UID of this study: they are a study of their own</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>des fichiers d’un autre patient portent l’UID de cet examen : ils forment un examen à part</translation>
    </message>
    <message>
        <source>fill by slices</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders nested more than {DEEPEST_FOLDER} deep</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>dossiers imbriqués sur plus de {DEEPEST_FOLDER} niveaux</translation>
    </message>
    <message>
        <source>found {found}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>trouvé : {found}</translation>
    </message>
    <message>
        <source>frame {value} is not in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>l’image {value} n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>frame {value} of {declared}: {frame_count} are there</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>image {value} sur {declared} : {frame_count} présentes</translation>
    </message>
    <message>
        <source>free some space (the demo takes 280 MB), or choose another folder</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>libérez de la place (la démonstration prend 280 Mo) ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>libérez de la place ou choisissez un autre disque</translation>
    </message>
    <message>
        <source>gantry tilt: slices are shifted, {angle}° from perpendicular</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>inclinaison du statif : coupes décalées, à {angle}° de la perpendiculaire</translation>
    </message>
    <message>
        <source>give a file name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>donnez un nom de fichier</translation>
    </message>
    <message>
        <source>give a label to annotation.label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a name that ends in .pdf</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>donnez un nom qui finit par .pdf</translation>
    </message>
    <message>
        <source>give a path</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>donnez un chemin</translation>
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
        <translation>donnez une étiquette comme 0028,0030 ou un mot-clé comme PixelSpacing</translation>
    </message>
    <message>
        <source>give the series as the second argument</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was last shown</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>a changé depuis son dernier affichage</translation>
    </message>
    <message>
        <source>if you trust it, raise the limit: hounsfield limits {name} {more}</source>
        <extracomment>viewer/core/budget.py</extracomment>
        <translation>si vous lui faites confiance, relevez la limite : hounsfield limits {name} {more}</translation>
    </message>
    <message>
        <source>insert it, and try again</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>insérez-le et réessayez</translation>
    </message>
    <message>
        <source>insert the disc, or look again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>insérez le disque, ou cherchez de nouveau</translation>
    </message>
    <message>
        <source>insert the disc, or remove the study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>insérez le disque, ou retirez l’examen de la liste</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>réinstallez le programme</translation>
    </message>
    <message>
        <source>is the disc or the folder still there?</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>le disque ou le dossier est-il encore là ?</translation>
    </message>
    <message>
        <source>is the disk full or write-protected?</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>le disque est-il plein ou protégé en écriture ?</translation>
    </message>
    <message>
        <source>it has more than {most} fragments, the rest is not shown; {hint}</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>plus de {most} fragments, le reste n’est pas montré ; {hint}</translation>
    </message>
    <message>
        <source>it has no display sets</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>il n’a pas de jeux d’affichage</translation>
    </message>
    <message>
        <source>it has {count}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>il en a {count}</translation>
    </message>
    <message>
        <source>it has {points}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: {value}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>il a : {value}</translation>
    </message>
    <message>
        <source>it holds more than {MOST_ITEMS} items</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>il contient plus de {MOST_ITEMS} items</translation>
    </message>
    <message>
        <source>it holds more than {elements} elements</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>il contient plus de {elements} éléments</translation>
    </message>
    <message>
        <source>it holds more than {header_mib} MiB before its pixels</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>il contient plus de {header_mib} Mio avant ses pixels</translation>
    </message>
    <message>
        <source>it holds more than {value} MiB before its pixels</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>il contient plus de {value} Mio avant ses pixels</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>elle ne contient pas d’images</translation>
    </message>
    <message>
        <source>it is a single picture</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>c’est une image unique</translation>
    </message>
    <message>
        <source>it is damaged: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>il est endommagé : couleurs non gérées</translation>
    </message>
    <message>
        <source>it is lossy, which OpenJPH does not clip</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>avec perte, ce qu’OpenJPH n’écrête pas</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not for RGB: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>il n’est pas pour RVB : couleurs non gérées</translation>
    </message>
    <message>
        <source>it lies in an archive</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than {MOST_REFERENCES} pictures</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>il cite plus de {MOST_REFERENCES} images</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>il ne cite aucune image</translation>
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
        <translation>cela remplacerait un fichier DICOM lu</translation>
    </message>
    <message>
        <source>its 'format' is not '{FORMAT}'</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>son 'format' n’est pas '{FORMAT}'</translation>
    </message>
    <message>
        <source>its RLE header names {count} segments, {expected} are needed</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>son en-tête RLE annonce {count} segments, il en faut {expected}</translation>
    </message>
    <message>
        <source>its RLE segments hold {count} bytes of {value}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>ses segments RLE contiennent {count} octets sur {value}</translation>
    </message>
    <message>
        <source>its RLE segments overlap or lie outside of the data</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>ses segments RLE se chevauchent ou sortent des données</translation>
    </message>
    <message>
        <source>its bitmaps are larger than any picture</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>ses bitmaps dépassent toute image</translation>
    </message>
    <message>
        <source>its data holds no video</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>ses données ne contiennent pas de vidéo</translation>
    </message>
    <message>
        <source>its data is cut short</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>ses données sont tronquées</translation>
    </message>
    <message>
        <source>its data is empty</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>ses données sont vides</translation>
    </message>
    <message>
        <source>its data set inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>son jeu de données décompressé dépasse {value} Mio</translation>
    </message>
    <message>
        <source>its drawings have more than {MOST_POINTS} points</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>ses dessins ont plus de {MOST_POINTS} points</translation>
    </message>
    <message>
        <source>its encapsulated pixel data holds no fragment</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>ses pixels encapsulés ne contiennent aucun fragment</translation>
    </message>
    <message>
        <source>its entries are missing</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>ses entrées manquent</translation>
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
        <translation>son fragment contient {count} octets sur {frame_bytes}</translation>
    </message>
    <message>
        <source>its frame of reference is another than theirs</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its origin is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>son origine est impossible</translation>
    </message>
    <message>
        <source>its picture has no position in the patient any more</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>son image n’a plus de position dans le patient</translation>
    </message>
    <message>
        <source>its pictures are in colour</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ses images sont en couleur</translation>
    </message>
    <message>
        <source>its pictures are not parallel slices at several places</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ses images ne sont pas des coupes parallèles à plusieurs positions</translation>
    </message>
    <message>
        <source>its pictures do not say how large their pixels are</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ses images n’indiquent pas la taille de leurs pixels</translation>
    </message>
    <message>
        <source>its pictures do not say where in the patient they lie</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>ses images n’indiquent pas leur position dans le patient</translation>
    </message>
    <message>
        <source>its pixel data is cut short</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>ses pixels sont tronqués</translation>
    </message>
    <message>
        <source>its pixel data is empty</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>ses pixels sont vides</translation>
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
        <translation>ses échantillons ont {sample_bits} bits, OpenJPEG est exact jusqu’à {OPENJPEG_BITS}</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>ses segments sont endommagés</translation>
    </message>
    <message>
        <source>its segments repeat without end</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>ses segments se répètent sans fin</translation>
    </message>
    <message>
        <source>its sequences are nested more than {most} deep</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>ses séquences sont imbriquées sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>its sequences are nested more than {value} deep</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>ses séquences sont imbriquées sur plus de {value} niveaux</translation>
    </message>
    <message>
        <source>its size is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>sa taille est impossible</translation>
    </message>
    <message>
        <source>its size is {columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>sa taille est de {columns} x {rows} pixels</translation>
    </message>
    <message>
        <source>its stream holds values of more than the {value} bits that its header says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>son flux contient des valeurs de plus de {value} bits, contrairement à l’en-tête</translation>
    </message>
    <message>
        <source>its stream holds {count} bytes of {frame_bytes}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>son flux contient {count} octets sur {frame_bytes}</translation>
    </message>
    <message>
        <source>its stream holds {size}, its header says {size2}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>son flux contient {size}, son en-tête dit {size2}</translation>
    </message>
    <message>
        <source>its stream holds {value} x {value2}, its header says {columns} x {rows}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>son flux contient {value} x {value2}, son en-tête dit {columns} x {rows}</translation>
    </message>
    <message>
        <source>its table of frames is wrong: they were found by what they begin with</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>sa table d’images est fausse : elles ont été trouvées d’après leur début</translation>
    </message>
    <message>
        <source>its values have {bits_allocated} bits</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>ses valeurs ont {bits_allocated} bits</translation>
    </message>
    <message>
        <source>its volume is not open</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all points within one region</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>gardez tous les points dans une région</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>touches</translation>
    </message>
    <message>
        <source>lay one over them first</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>superposez-en d’abord une</translation>
    </message>
    <message>
        <source>list of protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>liste des protocoles</translation>
    </message>
    <message>
        <source>list of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>liste des fenêtrages</translation>
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
        <translation>manuel</translation>
    </message>
    <message>
        <source>measure first</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure in the two-dimensional part of the picture</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>mesurez dans la partie bidimensionnelle</translation>
    </message>
    <message>
        <source>measure something first</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the DICOMDIR names it, but it is not there</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>manquant : le DICOMDIR le cite, mais il n’est pas là</translation>
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
        <translation>nommez un autre fichier</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>nommez le fichier à écrire</translation>
    </message>
    <message>
        <source>name the protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>nommez le protocole</translation>
    </message>
    <message>
        <source>neither JSON of this program nor a DICOM Hanging Protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>ni JSON de ce programme ni DICOM Hanging Protocol</translation>
    </message>
    <message>
        <source>neither open nor in the library</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>ni ouvert ni dans la bibliothèque</translation>
    </message>
    <message>
        <source>no SUV: {refusal}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>pas de SUV : {refusal}</translation>
    </message>
    <message>
        <source>no circle goes through them</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder is known for it</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>aucun décodeur n’est connu pour cela</translation>
    </message>
    <message>
        <source>no frame of reference: places cannot be compared with other series</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>pas de repère : les positions ne se comparent pas à d’autres séries</translation>
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
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>pas de permission</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>pas le droit de le lire</translation>
    </message>
    <message>
        <source>no permission to read the file</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>pas le droit de lire le fichier</translation>
    </message>
    <message>
        <source>no picture is a key image</source>
        <extracomment>viewer/objects/key_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel data</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>pas de pixels</translation>
    </message>
    <message>
        <source>no pixel data: the picture that it announces is missing</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>pas de pixels : l’image annoncée manque</translation>
    </message>
    <message>
        <source>no pixel data: {kind}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>pas de pixels : {kind}</translation>
    </message>
    <message>
        <source>no pixel data: {value}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>pas de pixels : {value}</translation>
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
        <translation>pas du DICOM</translation>
    </message>
    <message>
        <source>not colour managed</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>couleurs non gérées</translation>
    </message>
    <message>
        <source>not conformant: it names no character set for letters that ASCII does not have (PS3.5 6.1.2)</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>non conforme : aucun jeu de caractères pour des lettres absentes d’ASCII (PS3.5 6.1.2)</translation>
    </message>
    <message>
        <source>not conformant: the character set {term} is unknown, its letters are shown as bytes</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>non conforme : jeu de caractères {term} inconnu, ses lettres sont montrées en octets</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>plus là</translation>
    </message>
    <message>
        <source>nothing but place tells its pictures apart</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>seule la position distingue ses images</translation>
    </message>
    <message>
        <source>nothing tells its pictures apart</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>rien ne distingue ses images</translation>
    </message>
    <message>
        <source>nothing was open when the program ended</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>rien n’était ouvert à la fin du programme</translation>
    </message>
    <message>
        <source>object</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {join}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>un de {join}</translation>
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
        <translation>seules des séries recalées peuvent être fusionnées</translation>
    </message>
    <message>
        <source>open it from its disc or folder</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>ouvrez-le depuis son disque ou dossier</translation>
    </message>
    <message>
        <source>open its study first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>ouvrez d’abord son examen</translation>
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
        <translation>rouvrez les examens pour les lister</translation>
    </message>
    <message>
        <source>open the whole study</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open them again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>rouvrez-les</translation>
    </message>
    <message>
        <source>paint again in a moment</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {shown} of {total} of this object is missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>la partie {shown} sur {total} de cet objet manque : toutes ses images ne sont pas là</translation>
    </message>
    <message>
        <source>parts {shown} of {total} of this object are missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>les parties {shown} sur {total} de cet objet manquent : toutes ses images ne sont pas là</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions have scales of their own</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>chaque région a son échelle</translation>
    </message>
    <message>
        <source>same object as {short}, which is shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>même objet que {short}, qui est montré</translation>
    </message>
    <message>
        <source>see the sentences of a protocol</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>voir les phrases d’un protocole</translation>
    </message>
    <message>
        <source>see “Why it hangs so” for each protocol</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>voir « Pourquoi cet affichage » pour chaque protocole</translation>
    </message>
    <message>
        <source>see: hounsfield actions</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>voir : hounsfield actions</translation>
    </message>
    <message>
        <source>see: hounsfield settings list</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>voir : hounsfield settings list</translation>
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
        <translation>fichier de réglages</translation>
    </message>
    <message>
        <source>show a parallel plane</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show two series with several pictures side by side</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>affichez côte à côte deux séries de plusieurs images</translation>
    </message>
    <message>
        <source>slices are not in line: up to {max} mm beside it</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>les coupes ne sont pas alignées : jusqu’à {max} mm à côté</translation>
    </message>
    <message>
        <source>slices are {usual} mm apart by their positions, which count; the header says {stated} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>d’après leurs positions, qui comptent, les coupes sont à {usual} mm ; l’en-tête dit {stated} mm</translation>
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
        <translation>le ZIP contient plus de {most} fichiers</translation>
    </message>
    <message>
        <source>the ZIP member inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>le membre du ZIP décompressé dépasse {value} Mio</translation>
    </message>
    <message>
        <source>the ZIP member is encrypted, or its password is wrong</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>le membre du ZIP est chiffré, ou le mot de passe est faux</translation>
    </message>
    <message>
        <source>the axes of this ultrasound region are no lengths (M-mode, Doppler or a graph)</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>les axes de cette région d’échographie ne sont pas des longueurs (mode M, Doppler ou courbe)</translation>
    </message>
    <message>
        <source>the chosen segment lies elsewhere</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo studies are {join}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>les examens de démonstration sont {join}</translation>
    </message>
    <message>
        <source>the details of the file tell where it lies</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>les détails du fichier disent où il est</translation>
    </message>
    <message>
        <source>the directory of a disc, not a picture</source>
        <extracomment>viewer/dicom/header.py</extracomment>
        <translation>le répertoire d’un disque, pas une image</translation>
    </message>
    <message>
        <source>the dose is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la dose manque</translation>
    </message>
    <message>
        <source>the end of its pixel data is missing</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>la fin de ses pixels manque</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>le fichier n’est plus lisible</translation>
    </message>
    <message>
        <source>the file does not say to which time decay is corrected</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>le fichier n’indique pas l’instant de la correction de décroissance</translation>
    </message>
    <message>
        <source>the file ends before frame {value} of {frame_count}</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>le fichier finit avant l’image {value} sur {frame_count}</translation>
    </message>
    <message>
        <source>the file ends before its pixel data</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>le fichier finit avant ses pixels</translation>
    </message>
    <message>
        <source>the file is damaged, or not encoded as it says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>le fichier est endommagé, ou codé autrement qu’il ne le dit</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>the file is none</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>le fichier n’en est pas un</translation>
    </message>
    <message>
        <source>the file is not in the ZIP any more</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>le fichier n’est plus dans le ZIP</translation>
    </message>
    <message>
        <source>the files tell no other quantity</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation>les fichiers n’indiquent pas d’autre grandeur</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>le dossier est illisible</translation>
    </message>
    <message>
        <source>the formula is for men and women only</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la formule ne vaut que pour hommes et femmes</translation>
    </message>
    <message>
        <source>the frames run left-handed, against the normal of rows and columns; they are shown by their places</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>les images vont à l’inverse de la normale des lignes et colonnes ; elles sont montrées selon leurs positions</translation>
    </message>
    <message>
        <source>the half-life is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la demi-vie manque</translation>
    </message>
    <message>
        <source>the log has the place</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>le journal indique l’endroit</translation>
    </message>
    <message>
        <source>the name is that of a device</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is that of a folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>ce nom est celui d’un dossier</translation>
    </message>
    <message>
        <source>the object holds none</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>l’objet n’en contient pas</translation>
    </message>
    <message>
        <source>the patient's height is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la taille du patient manque</translation>
    </message>
    <message>
        <source>the patient's height of {size} m cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la taille du patient de {size} m est invraisemblable</translation>
    </message>
    <message>
        <source>the patient's sex is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>le sexe du patient manque</translation>
    </message>
    <message>
        <source>the patient's weight is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>le poids du patient manque</translation>
    </message>
    <message>
        <source>the patient's weight of {weight} kg cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>le poids du patient de {weight} kg est invraisemblable</translation>
    </message>
    <message>
        <source>the pictures below do not say where in the patient they lie</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>les images de dessous ne disent pas où elles se trouvent dans le patient</translation>
    </message>
    <message>
        <source>the pictures face many ways; they are one stack, in the order of their numbers</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>les images regardent en tous sens ; elles forment une pile, dans l’ordre de leurs numéros</translation>
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
        <translation>le polygone a moins de trois sommets</translation>
    </message>
    <message>
        <source>the profile is damaged</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>le profil est endommagé</translation>
    </message>
    <message>
        <source>the profile is not for RGB</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>le profil n’est pas pour RVB</translation>
    </message>
    <message>
        <source>the program may take {value} MiB more, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>le programme peut prendre encore {value} Mio, il en faut {value2}</translation>
    </message>
    <message>
        <source>the series has {count}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series holds several orientations ({names}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>la série contient plusieurs orientations ({names}), chacune une pile</translation>
    </message>
    <message>
        <source>the series holds several pixel spacings ({told}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>la série contient plusieurs espacements ({told}), chacun une pile</translation>
    </message>
    <message>
        <source>the size in its JPEG 2000 stream is damaged: that of its header was taken</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>la taille du flux JPEG 2000 est endommagée : celle de l’en-tête est utilisée</translation>
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
        <translation>la table est vide</translation>
    </message>
    <message>
        <source>the three lie on one line</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>l’heure d’injection manque</translation>
    </message>
    <message>
        <source>the time of injection lies after the scan</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>l’heure d’injection est après l’acquisition</translation>
    </message>
    <message>
        <source>the time of the scan is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>l’heure de l’acquisition manque</translation>
    </message>
    <message>
        <source>the values are counts, and nothing says what they are in Bq/ml</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>les valeurs sont des coups, et rien ne dit leur valeur en Bq/ml</translation>
    </message>
    <message>
        <source>the values are no concentration ({units})</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>les valeurs ne sont pas une concentration ({units})</translation>
    </message>
    <message>
        <source>the values are not corrected for attenuation</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>les valeurs ne sont pas corrigées de l’atténuation</translation>
    </message>
    <message>
        <source>the values are not corrected for decay</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>les valeurs ne sont pas corrigées de la décroissance</translation>
    </message>
    <message>
        <source>the video ends before frame {value}</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>la vidéo finit avant l’image {value}</translation>
    </message>
    <message>
        <source>the viewport shows a plane of a volume</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>le cadre montre un plan d’un volume</translation>
    </message>
    <message>
        <source>the volume takes {size} MiB</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>le volume demande {size} Mio</translation>
    </message>
    <message>
        <source>their file can only be read</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation>leur fichier est en lecture seule</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>il y en a {count}</translation>
    </message>
    <message>
        <source>there are {count} pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>il y a {count} images</translation>
    </message>
    <message>
        <source>there are {count}, counted from 0</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>il y en a {count}, comptés à partir de 0</translation>
    </message>
    <message>
        <source>there are {count}, counted from 1</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>il y en a {count}, comptés à partir de 1</translation>
    </message>
    <message>
        <source>there are {known}</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation>il y a {known}</translation>
    </message>
    <message>
        <source>there are: {there}</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>il y a : {there}</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>un fichier de ce nom existe</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>il n’y a pas de tel fichier ou dossier</translation>
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
        <translation>elles n’ont pas de repère commun</translation>
    </message>
    <message>
        <source>type a search first</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>saisissez d’abord une recherche</translation>
    </message>
    <message>
        <source>uneven gaps between slices: {min} to {max} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>intervalles inégaux entre coupes : {min} à {max} mm</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --kind sweep or cine</source>
        <extracomment>viewer/actions/movies.py</extracomment>
        <translation>utilisez --kind sweep ou cine</translation>
    </message>
    <message>
        <source>use one of {join}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>utilisez un de {join}</translation>
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
        <translation>poids et taille ne donnent pas de poids idéal</translation>
    </message>
    <message>
        <source>weight and height give no lean body mass</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>poids et taille ne donnent pas de masse maigre</translation>
    </message>
    <message>
        <source>without its length it calibrates nothing</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one: hounsfield hanging explain INPUT</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>sans : hounsfield hanging explain INPUT</translation>
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
        <translation>de {LEAST} à {MOST} sont dessinés</translation>
    </message>
    <message>
        <source>{away} mm from the nearest one</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} bytes follow the last frame, they are not shown</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{beyond} octets suivent la dernière image, ils ne sont pas montrés</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>{columns} x {rows} pixels</translation>
    </message>
    <message>
        <source>{count} elements copied</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>{count} éléments copiés</translation>
    </message>
    <message>
        <source>{count} files are too many to be dragged</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} fichiers sont trop pour être glissés</translation>
    </message>
    <message>
        <source>{count} files copied to {name}</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} fichiers copiés dans {name}</translation>
    </message>
    <message>
        <source>{count} frames are in the file, {frame_count} are declared</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>{count} images dans le fichier, {frame_count} déclarées</translation>
    </message>
    <message>
        <source>{count} loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {frame_count} frames are in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>{count} images sur {frame_count} sont dans le fichier</translation>
    </message>
    <message>
        <source>{count} of {len2} slices cannot be read</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>{count} coupes sur {len2} sont illisibles</translation>
    </message>
    <message>
        <source>{count} protocols read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>{count} protocoles lus.</translation>
    </message>
    <message>
        <source>{count} segments read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stacks of this series are merged by choice: that is no volume</source>
        <extracomment>viewer/dicom/merging.py</extracomment>
        <translation>{count} piles de cette série sont fusionnées par choix : ce n’est pas un volume</translation>
    </message>
    <message>
        <source>{count} were given</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>{count} ont été donnés</translation>
    </message>
    <message>
        <source>{failed} files skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{failed} fichiers ignorés</translation>
    </message>
    <message>
        <source>{frame_count} of {declared_frames} frames are shown</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>{frame_count} images sur {declared_frames} sont montrées</translation>
    </message>
    <message>
        <source>{given} were given</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{got} octets sur {frame_bytes} sont dans le fichier</translation>
    </message>
    <message>
        <source>{kind} over {over}</source>
        <extracomment>viewer/api/curves.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more are in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>{left} autres sont dans le navigateur.</translation>
    </message>
    <message>
        <source>{missing} files of this study are missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{missing} fichiers de cet examen manquent</translation>
    </message>
    <message>
        <source>{missing} slices are missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>{missing} coupes manquent : l’intervalle après la coupe {after} est de {gap} mm, non {usual} mm</translation>
    </message>
    <message>
        <source>{name} is of another program</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nbytes} bytes came out, {size} are needed</source>
        <extracomment>viewer/jobs/worker.py</extracomment>
        <translation>{nbytes} octets obtenus, il en faut {size}</translation>
    </message>
    <message>
        <source>{opened} files opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{opened} fichiers ouverts</translation>
    </message>
    <message>
        <source>{path}: more than {most_bytes} bytes</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>{path} : plus de {most_bytes} octets</translation>
    </message>
    <message>
        <source>{present} of its {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>{present} de ses {frame_bytes} octets sont dans le fichier</translation>
    </message>
    <message>
        <source>{rows_present} of {rows} rows are in the file</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{rows_present} lignes sur {rows} sont dans le fichier</translation>
    </message>
    <message>
        <source>{slices} of the saved segment “{name}” are damaged and left out</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be “{value}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} ne peut être « {value} »</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} n’a pas d’option « {name} »</translation>
    </message>
    <message>
        <source>{title} must be a number</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} doit être un nombre</translation>
    </message>
    <message>
        <source>{title} must lie between {low} and {high}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} doit être entre {low} et {high}</translation>
    </message>
    <message>
        <source>{title} needs {count} {noun}</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} files are there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>{twice} fichiers sont en double</translation>
    </message>
    <message>
        <source>{value} MiB are left, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>il reste {value} Mio, il en faut {value2}</translation>
    </message>
    <message>
        <source>{value} x {value2} pixels</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{value} x {value2} pixels</translation>
    </message>
    <message>
        <source>{wanted} pixels</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>{wanted} pixels</translation>
    </message>
    <message>
        <source>{what} is not as it should be</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>{what} n’est pas comme il faut</translation>
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
        <translation>« Copier les fichiers vers… » les en sort</translation>
    </message>
    <message>
        <source>“Reveal files” shows their folder</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>« Montrer les fichiers » ouvre leur dossier</translation>
    </message>
    <message>
        <source>“Split series again” parts them</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>« Diviser de nouveau la série » les sépare</translation>
    </message>
    <message>
        <source>“{action_id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>« {action_id} » n’a pas d’argument « {name} »</translation>
    </message>
    <message>
        <source>“{action_id}” needs {name}</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>« {action_id} » demande {name}</translation>
    </message>
    <message>
        <source>“{chosen}” is no test of {term}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>« {chosen} » n’est pas un test de {term}</translation>
    </message>
    <message>
        <source>“{gesture}” is no gesture of the mouse</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>« {gesture} » n’est pas un geste de souris</translation>
    </message>
    <message>
        <source>“{id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>« {id} » n’a pas d’argument « {name} »</translation>
    </message>
    <message>
        <source>“{key}” is no key</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>« {key} » n’est pas une touche</translation>
    </message>
    <message>
        <source>“{key}” is no key of a window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>« {key} » n’est pas une touche de fenêtrage</translation>
    </message>
    <message>
        <source>“{layout}” is no layout</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>« {layout} » n’est pas une disposition</translation>
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
        <translation>« {short} » est un album toujours présent</translation>
    </message>
    <message>
        <source>“{text}” is no action</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>« {text} » n’est pas une action</translation>
    </message>
    <message>
        <source>“{text}” is no colour</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>« {text} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“{text}” is not a point</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>« {text} » n’est pas un point</translation>
    </message>
    <message>
        <source>“{text}” tells no length</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not possible now</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>« {title} » est impossible maintenant</translation>
    </message>
    <message>
        <source>“{title}” needs {name}</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>« {title} » demande {name}</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>« {value} » ne convient pas</translation>
    </message>
    <message>
        <source>“{value}” is no format for a table</source>
        <extracomment>viewer/actions/number_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no format for {what}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>« {value} » n’est pas un format pour {what}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>« {value} » n’est pas valable pour {name}</translation>
    </message>
    <message>
        <source>“{value}” is not on or off</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>« {value} » n’est ni on ni off</translation>
    </message>
    <message>
        <source>“{what}” is neither a tool nor an action</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>« {what} » n’est ni un outil ni une action</translation>
    </message>
    <message>
        <source>“{word}” is one argument too many for {id}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>« {word} » est un argument de trop pour {id}</translation>
    </message>
</context>
</TS>
