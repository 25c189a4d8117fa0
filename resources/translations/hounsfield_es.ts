<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>'CT', 'MR', ...; '' for all that have no lines of their own</source>
        <extracomment>text.lines</extracomment>
        <translation>'CT', 'MR', ...; '' para las que no tienen líneas propias</translation>
    </message>
    <message>
        <source>-1 up, 1 down</source>
        <extracomment>text.move</extracomment>
        <translation>-1 sube, 1 baja</translation>
    </message>
    <message>
        <source>0 for the study, else a viewport from 1</source>
        <extracomment>hanging.rule</extracomment>
        <translation>0 para el estudio; si no, un visor desde 1</translation>
    </message>
    <message>
        <source>0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.</source>
        <extracomment>window.key_0</extracomment>
        <translation>0 es automática, 1 y 2 son del archivo, 3 a 9 de la modalidad.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>segment.opacity</extracomment>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>0.1 to 10; 1 is the rate of the file</source>
        <extracomment>cine.speed</extracomment>
        <translation>de 0,1 a 10; 1 es la velocidad del archivo</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>layout.set</extracomment>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>1 to 5; the grid's own without it</source>
        <extracomment>layout.tile</extracomment>
        <translation>de 1 a 5; sin él, los de la cuadrícula</translation>
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
        <translation>de 2 a 8</translation>
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
        <translation>Preajuste 3D</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>Ángulo de 4 puntos</translation>
    </message>
    <message>
        <source>A little brighter</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>Un poco más claro</translation>
    </message>
    <message>
        <source>A little brighter, by a hundredth of the window.</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>Un poco más claro, una centésima de la ventana.</translation>
    </message>
    <message>
        <source>A little darker</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>Un poco más oscuro</translation>
    </message>
    <message>
        <source>A little darker, by a hundredth of the window.</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>Un poco más oscuro, una centésima de la ventana.</translation>
    </message>
    <message>
        <source>A little narrower window</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>Ventana un poco más estrecha</translation>
    </message>
    <message>
        <source>A little narrower window, by a hundredth of the window.</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>Ventana un poco más estrecha, una centésima.</translation>
    </message>
    <message>
        <source>A little wider window</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>Ventana un poco más ancha</translation>
    </message>
    <message>
        <source>A little wider window, by a hundredth of the window.</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>Ventana un poco más ancha, una centésima.</translation>
    </message>
    <message>
        <source>A protocol that is off hangs no study by itself.</source>
        <extracomment>hanging.switch</extracomment>
        <translation>Un protocolo desactivado no cuelga ningún estudio por sí mismo.</translation>
    </message>
    <message>
        <source>A window is set on all pictures of the same modality and unit.</source>
        <extracomment>link.window</extracomment>
        <translation>Una ventana se aplica a todas las imágenes de la misma modalidad y unidad.</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>help.about</extracomment>
        <translation>Acerca de Hounsfield</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>text.add</extracomment>
        <translation>Añadir línea</translation>
    </message>
    <message>
        <source>Add a line to a corner.</source>
        <extracomment>text.add</extracomment>
        <translation>Añade una línea a una esquina.</translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add a point to the selected mark, on the side that is nearest to a place. By mouse: double click the side.</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>Añadir un punto a la marca elegida, en el lado más cercano a un lugar. Con el ratón: doble clic en el lado.</translation>
    </message>
    <message>
        <source>Add a rule on the study or on the series of a viewport, or replace one.</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Añade o reemplaza una regla del estudio o de la serie de un visor.</translation>
    </message>
    <message>
        <source>Add another segment of the same series to a segment, remove it from it, or keep what both share.</source>
        <extracomment>segment.combine</extracomment>
        <translation>Añadir a un segmento otro de la misma serie, quitárselo, o conservar lo que comparten.</translation>
    </message>
    <message>
        <source>Add those of a file.</source>
        <extracomment>preset.import</extracomment>
        <translation>Añade las de un archivo.</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>library.add</extracomment>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>album.show</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>All keys, and what the mouse does.</source>
        <extracomment>help.keys</extracomment>
        <translation>Todas las teclas y lo que hace el ratón.</translation>
    </message>
    <message>
        <source>All pictures are moved together, by as many mm.</source>
        <extracomment>link.pan</extracomment>
        <translation>Todas las imágenes se mueven juntas, los mismos mm.</translation>
    </message>
    <message>
        <source>All pictures are shown at the same scale in mm.</source>
        <extracomment>link.zoom</extracomment>
        <translation>Todas las imágenes se muestran a la misma escala en mm.</translation>
    </message>
    <message>
        <source>Also what a plane meets of marks that were drawn on others: lines near it, crosses where it cuts them.</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>También lo que un plano encuentra de marcas dibujadas en otros: líneas cercanas, cruces donde las corta.</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>tool.angle</extracomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>Ángulo de dos líneas</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>tool.arrow</extracomment>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>window.auto</extracomment>
        <translation>Ventana automática</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal planes with a crosshair.</source>
        <extracomment>layout.mpr</extracomment>
        <translation>Planos axial, coronal y sagital con retículo.</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>cine.backward</extracomment>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Begin with the chosen tool: arrows move, Shift by ten pixels, Enter sets a point. Enter alone does it, too.</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>Empieza con la herramienta elegida: las flechas mueven, Mayús diez píxeles, Intro fija un punto. También basta Intro.</translation>
    </message>
    <message>
        <source>Black and white are swapped on all pictures.</source>
        <extracomment>link.invert</extracomment>
        <translation>Blanco y negro se intercambian en todas las imágenes.</translation>
    </message>
    <message>
        <source>Blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>Mezcla, cortinilla o mirilla</translation>
    </message>
    <message>
        <source>Both breasts back to back from above and from the side, at one scale; priors below.</source>
        <extracomment>layout.mammography</extracomment>
        <translation>Ambas mamas espalda con espalda, desde arriba y de lado, a una escala; previas debajo.</translation>
    </message>
    <message>
        <source>Brighter</source>
        <extracomment>window.brighter</extracomment>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Brighter, by a twentieth of the window.</source>
        <extracomment>window.brighter</extracomment>
        <translation>Más claro, una vigésima parte de la ventana.</translation>
    </message>
    <message>
        <source>Bring an open study to the front.</source>
        <extracomment>tab.show</extracomment>
        <translation>Trae al frente un estudio abierto.</translation>
    </message>
    <message>
        <source>Bring back from second window</source>
        <extracomment>window.gather</extracomment>
        <translation>Traer de la segunda ventana</translation>
    </message>
    <message>
        <source>Bring back the hanging protocols that came with the program, as they came; your own stay before them.</source>
        <extracomment>hanging.restore</extracomment>
        <translation>Recupera los protocolos que vinieron con el programa; los propios quedan delante.</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, and measure it by the protocol.</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>Traer delante el siguiente estudio abierto, y medirlo por el protocolo.</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, with its viewports as they were left.</source>
        <extracomment>tab.next</extracomment>
        <translation>Trae al frente el siguiente estudio abierto, con sus visores como estaban.</translation>
    </message>
    <message>
        <source>Bring the previous open study to the front.</source>
        <extracomment>tab.previous</extracomment>
        <translation>Trae al frente el estudio abierto anterior.</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>panel.browser</extracomment>
        <translation>Explorador</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>tool.brush</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush as a ball</source>
        <extracomment>segment.ball</extracomment>
        <translation>Pincel como bola</translation>
    </message>
    <message>
        <source>CT and PET side by side, the PET over the CT and the maximum of the PET below.</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>TC y PET lado a lado; debajo, la PET sobre la TC y el máximo de la PET.</translation>
    </message>
    <message>
        <source>Calibrate by the selected line</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>Calibrar con la línea elegida</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>tool.calibration</extracomment>
        <translation>Línea de calibración</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>Línea central</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <extracomment>settings.set</extracomment>
        <translation>Cambiar un ajuste</translation>
    </message>
    <message>
        <source>Change a window preset</source>
        <extracomment>preset.change</extracomment>
        <translation>Cambiar ventana predefinida</translation>
    </message>
    <message>
        <source>Change a window's name, values, pictures or key.</source>
        <extracomment>preset.change</extracomment>
        <translation>Cambia nombre, valores, imágenes o tecla de una ventana.</translation>
    </message>
    <message>
        <source>Change how a viewport shows its series, or the grid of a protocol.</source>
        <extracomment>hanging.set</extracomment>
        <translation>Cambia cómo muestra un visor su serie, o la cuadrícula de un protocolo.</translation>
    </message>
    <message>
        <source>Change keys and mouse</source>
        <extracomment>settings.keys</extracomment>
        <translation>Cambiar teclas y ratón</translation>
    </message>
    <message>
        <source>Change next measurement</source>
        <extracomment>measure.change_next</extracomment>
        <translation>Cambiar medición siguiente</translation>
    </message>
    <message>
        <source>Change one of the settings; those that do not hold at once say so.</source>
        <extracomment>settings.set</extracomment>
        <translation>Cambia uno de los ajustes; los que no valen al instante lo dicen.</translation>
    </message>
    <message>
        <source>Change points of measurement</source>
        <extracomment>annotation.change</extracomment>
        <translation>Cambiar los puntos de la medida</translation>
    </message>
    <message>
        <source>Change previous measurement</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>Cambiar medición anterior</translation>
    </message>
    <message>
        <source>Change rule</source>
        <extracomment>hanging.rule</extracomment>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>Change viewport of protocol</source>
        <extracomment>hanging.set</extracomment>
        <translation>Cambiar visor del protocolo</translation>
    </message>
    <message>
        <source>Choose a profile, give actions other keys and mouse buttons other tools.</source>
        <extracomment>settings.keys</extracomment>
        <translation>Elige un perfil, da otras teclas a las acciones y otras herramientas a los botones.</translation>
    </message>
    <message>
        <source>Choose opacity, colour and shading of the volume.</source>
        <extracomment>volume.preset</extracomment>
        <translation>Elige opacidad, color y sombreado del volumen.</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <extracomment>segment.choose</extracomment>
        <translation>Elegir segmento</translation>
    </message>
    <message>
        <source>Choose the segment that tools work on.</source>
        <extracomment>segment.choose</extracomment>
        <translation>Elegir el segmento en el que trabajan las herramientas.</translation>
    </message>
    <message>
        <source>Choose the theme.</source>
        <extracomment>view.theme</extracomment>
        <translation>Elige el tema.</translation>
    </message>
    <message>
        <source>Choose what each corner says, by modality.</source>
        <extracomment>text.configure</extracomment>
        <translation>Elige qué dice cada esquina, según la modalidad.</translation>
    </message>
    <message>
        <source>Choose what the left mouse button does.</source>
        <extracomment>tool.select</extracomment>
        <translation>Elige lo que hace el botón izquierdo.</translation>
    </message>
    <message>
        <source>Cine bar</source>
        <extracomment>cine.bar</extracomment>
        <translation>Barra de cine</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>tool.circle</extracomment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>tool.circle3</extracomment>
        <translation>Círculo por 3 puntos</translation>
    </message>
    <message>
        <source>Click a part of the chosen segment: what is not joined to it is dropped.</source>
        <extracomment>tool.part</extracomment>
        <translation>Hacer clic en una parte del segmento elegido: lo que no está unido a ella desaparece.</translation>
    </message>
    <message>
        <source>Click on a part of the window, and it says what it is for.</source>
        <extracomment>help.whats_this</extracomment>
        <translation>Haga clic en una parte de la ventana y dirá para qué sirve.</translation>
    </message>
    <message>
        <source>Click points around the region; a double click or Enter closes the curve.</source>
        <extracomment>tool.spline</extracomment>
        <translation>Hacer clic en puntos alrededor de la región; doble clic o Intro cierra la curva.</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes it.</source>
        <extracomment>tool.polygon</extracomment>
        <translation>Hacer clic en los vértices; doble clic o Intro lo cierra.</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>study.close</extracomment>
        <translation>Cerrar estudio</translation>
    </message>
    <message>
        <source>Close the program.</source>
        <extracomment>app.quit</extracomment>
        <translation>Cierra el programa.</translation>
    </message>
    <message>
        <source>Close the study in front; marks are kept, and undo opens it again.</source>
        <extracomment>study.close</extracomment>
        <translation>Cierra el estudio de delante; las marcas se conservan y Deshacer lo reabre.</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Colour grey pictures by a table.</source>
        <extracomment>view.lut</extracomment>
        <translation>Colorea imágenes grises con una tabla.</translation>
    </message>
    <message>
        <source>Colour of measurement</source>
        <extracomment>annotation.color</extracomment>
        <translation>Color de la medición</translation>
    </message>
    <message>
        <source>Colour of segment</source>
        <extracomment>segment.color</extracomment>
        <translation>Color del segmento</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>Tabla de color</translation>
    </message>
    <message>
        <source>Colour the second series by a table.</source>
        <extracomment>overlay.lut</extracomment>
        <translation>Colorea la segunda serie con una tabla.</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>overlay.lut</extracomment>
        <translation>Colores de la segunda serie</translation>
    </message>
    <message>
        <source>Combine with another segment</source>
        <extracomment>segment.combine</extracomment>
        <translation>Combinar con otro segmento</translation>
    </message>
    <message>
        <source>Come nearer, or go away.</source>
        <extracomment>volume.zoom</extracomment>
        <translation>Acerca o aleja.</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>tags.compare</extracomment>
        <translation>Comparar elementos</translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>layout.compare</extracomment>
        <translation>Comparar con previo</translation>
    </message>
    <message>
        <source>Configure text on pictures</source>
        <extracomment>text.configure</extracomment>
        <translation>Configurar texto en imágenes</translation>
    </message>
    <message>
        <source>Copy all elements of the picture's file as text.</source>
        <extracomment>tags.copy</extracomment>
        <translation>Copia como texto todos los elementos del archivo de la imagen.</translation>
    </message>
    <message>
        <source>Copy curve</source>
        <extracomment>curve.copy</extracomment>
        <translation>Copiar curva</translation>
    </message>
    <message>
        <source>Copy elements</source>
        <extracomment>tags.copy</extracomment>
        <translation>Copiar elementos</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>study.copy_files</extracomment>
        <translation>Copiar archivos a…</translation>
    </message>
    <message>
        <source>Copy log of actions</source>
        <extracomment>log.copy</extracomment>
        <translation>Copiar el registro de acciones</translation>
    </message>
    <message>
        <source>Copy measurement</source>
        <extracomment>annotation.copy</extracomment>
        <translation>Copiar la medida</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>measurements.copy</extracomment>
        <translation>Copiar las medidas</translation>
    </message>
    <message>
        <source>Copy the DICOM files of the study as they are into a folder, out of archives too.</source>
        <extracomment>study.copy_files</extracomment>
        <translation>Copia sin cambios los archivos DICOM del estudio a una carpeta, también desde archivos comprimidos.</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>Copiar la medida elegida a la imagen siguiente, e ir allí.</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>Copiar la medida elegida a la imagen anterior, e ir allí.</translation>
    </message>
    <message>
        <source>Copy the selected measurement.</source>
        <extracomment>annotation.copy</extracomment>
        <translation>Copiar la medida elegida.</translation>
    </message>
    <message>
        <source>Copy the study's files into the library's folder.</source>
        <extracomment>library.add</extracomment>
        <translation>Copia los archivos del estudio a la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Copy to the next image</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>Copiar a la imagen siguiente</translation>
    </message>
    <message>
        <source>Copy to the previous image</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>Copiar a la imagen anterior</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>Contar píxeles por área</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>Retículo</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>tool.curve</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>curve.show</extracomment>
        <translation>Curva en el tiempo</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>view.theme</extracomment>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <extracomment>window.darker</extracomment>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>Darker, by a twentieth of the window.</source>
        <extracomment>window.darker</extracomment>
        <translation>Más oscuro, una vigésima parte de la ventana.</translation>
    </message>
    <message>
        <source>Delete a hanging protocol; undo brings it back.</source>
        <extracomment>hanging.delete</extracomment>
        <translation>Elimina un protocolo de colgado; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Delete a measuring protocol; undo brings it back.</source>
        <extracomment>measuring.delete</extracomment>
        <translation>Borrar un protocolo de medida; deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>Borrar un punto</translation>
    </message>
    <message>
        <source>Delete a point of the selected mark. By mouse: double click the point.</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>Borrar un punto de la marca elegida. Con el ratón: doble clic en el punto.</translation>
    </message>
    <message>
        <source>Delete a segment; undo brings it back.</source>
        <extracomment>segment.delete</extracomment>
        <translation>Borrar un segmento; deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Delete a window preset</source>
        <extracomment>preset.delete</extracomment>
        <translation>Eliminar ventana predefinida</translation>
    </message>
    <message>
        <source>Delete album</source>
        <extracomment>album.delete</extracomment>
        <translation>Eliminar álbum</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>annotation.clear</extracomment>
        <translation>Eliminar todas las mediciones</translation>
    </message>
    <message>
        <source>Delete all measurements of the study; undo brings them back.</source>
        <extracomment>annotation.clear</extracomment>
        <translation>Elimina todas las mediciones del estudio; Deshacer las recupera.</translation>
    </message>
    <message>
        <source>Delete an album of your own; its studies stay.</source>
        <extracomment>album.delete</extracomment>
        <translation>Elimina un álbum propio; sus estudios se conservan.</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>Eliminar medición</translation>
    </message>
    <message>
        <source>Delete measuring protocol</source>
        <extracomment>measuring.delete</extracomment>
        <translation>Borrar protocolo de medida</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <extracomment>hanging.delete</extracomment>
        <translation>Eliminar protocolo</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>segment.delete</extracomment>
        <translation>Borrar segmento</translation>
    </message>
    <message>
        <source>Delete the selected measurement.</source>
        <extracomment>annotation.delete</extracomment>
        <translation>Elimina la medición seleccionada.</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>app.demo</extracomment>
        <translation>Estudio de demostración</translation>
    </message>
    <message>
        <source>Divide the centre into rows and columns, or choose an arrangement by its name.</source>
        <extracomment>layout.set</extracomment>
        <translation>Divide el centro en filas y columnas, o elige una disposición por su nombre.</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>edit.redo</extracomment>
        <translation>Lo hace de nuevo.</translation>
    </message>
    <message>
        <source>Do not offer the disc that is in any more.</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>No ofrece más el disco insertado.</translation>
    </message>
    <message>
        <source>Do not restore now</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>No restaurar ahora</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>help.doctor</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>tool.doppler</extracomment>
        <translation>Velocidad Doppler</translation>
    </message>
    <message>
        <source>Draw a line along something of known length, then type how long it is: later lengths are in mm.</source>
        <extracomment>tool.calibration</extracomment>
        <translation>Trazar una línea por algo de longitud conocida, después teclearla: las longitudes siguientes están en mm.</translation>
    </message>
    <message>
        <source>Draw a line along the first leg, from the middle of the hip to that of the ankle; then along the second.</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>Trazar una línea por la primera pierna, del centro de la cadera al del tobillo; después por la segunda.</translation>
    </message>
    <message>
        <source>Draw a line along the upper end plate, and one along the lower one.</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Trazar una línea por el platillo superior, y otra por el inferior.</translation>
    </message>
    <message>
        <source>Draw a line: the values along it are plotted in the panel of measurements.</source>
        <extracomment>tool.profile</extracomment>
        <translation>Trazar una línea: los valores a lo largo de ella se ven en el panel de medidas.</translation>
    </message>
    <message>
        <source>Draw a measurement on the active picture.</source>
        <extracomment>annotation.add</extracomment>
        <translation>Dibuja una medición en la imagen activa.</translation>
    </message>
    <message>
        <source>Draw an outline through points that follows the edges of the picture between them.</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>Trazar un contorno por puntos que sigue entre ellos los bordes de la imagen.</translation>
    </message>
    <message>
        <source>Draw around the pixels that are joined to one and differ from its value by no more than a spread.</source>
        <extracomment>annotation.wand</extracomment>
        <translation>Rodear los píxeles unidos a uno y cuyo valor no se aparta del suyo más que un margen.</translation>
    </message>
    <message>
        <source>Draw around the region; the line closes where you let go.</source>
        <extracomment>tool.freehand</extracomment>
        <translation>Dibujar alrededor de la región; la línea se cierra donde se suelta.</translation>
    </message>
    <message>
        <source>Draw one axis, then set how far the ellipse reaches beside it.</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>Trazar un eje, después poner hasta dónde llega la elipse a su lado.</translation>
    </message>
    <message>
        <source>Draw one side, then set how far away the other one is.</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>Trazar un lado, después poner a qué distancia está el otro.</translation>
    </message>
    <message>
        <source>Draw the greatest width of the heart, then that of the chest.</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>Trazar la mayor anchura del corazón, después la del tórax.</translation>
    </message>
    <message>
        <source>Draw the line from front to back, then set the point that should lie on it.</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>Trazar la línea de delante atrás, después poner el punto que debería estar en ella.</translation>
    </message>
    <message>
        <source>Draw the line, then set the point that its parallel goes through.</source>
        <extracomment>tool.parallel</extracomment>
        <translation>Trazar la línea, después poner el punto por el que pasa su paralela.</translation>
    </message>
    <message>
        <source>Draw the line, then set the point.</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>Trazar la línea, después poner el punto.</translation>
    </message>
    <message>
        <source>Draw the longest diameter of a lesion, then the longest one at a right angle to it.</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>Trazar el mayor diámetro de una lesión, después el mayor en ángulo recto con él.</translation>
    </message>
    <message>
        <source>Draw two lines across the first bone, then two across the second: their middles give the axes.</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>Trazar dos líneas a través del primer hueso, después dos del segundo: sus centros dan los ejes.</translation>
    </message>
    <message>
        <source>Draw two lines across: the centre line goes through their middles.</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>Trazar dos líneas a través: la línea central pasa por sus centros.</translation>
    </message>
    <message>
        <source>Drop selection, reset</source>
        <extracomment>view.escape</extracomment>
        <translation>Soltar selección, restablecer</translation>
    </message>
    <message>
        <source>Drop the selection; without one, reset the view.</source>
        <extracomment>view.escape</extracomment>
        <translation>Suelta la selección; si no hay, restablece la vista.</translation>
    </message>
    <message>
        <source>Duplicate protocol</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>Duplicar protocolo</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>study.edit_note</extracomment>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>preset.edit</extracomment>
        <translation>Editar ventanas predefinidas</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Empty viewport</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Vaciar visor</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>measuring.end</extracomment>
        <translation>Terminar el protocolo</translation>
    </message>
    <message>
        <source>Enlarge or reduce around the middle.</source>
        <extracomment>view.zoom</extracomment>
        <translation>Amplía o reduce en torno al centro.</translation>
    </message>
    <message>
        <source>Enlarge the picture.</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>Amplía la imagen.</translation>
    </message>
    <message>
        <source>Erase along a way on the active picture from the chosen segment.</source>
        <extracomment>segment.erase</extracomment>
        <translation>Borrar del segmento elegido a lo largo de un trazo en la imagen activa.</translation>
    </message>
    <message>
        <source>Erase from segment</source>
        <extracomment>segment.erase</extracomment>
        <translation>Borrar del segmento</translation>
    </message>
    <message>
        <source>Erase from the chosen segment. Shift + wheel changes the size.</source>
        <extracomment>tool.eraser</extracomment>
        <translation>Borrar del segmento elegido. Mayús + rueda cambia el tamaño.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>tool.eraser</extracomment>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Explain measurement</source>
        <extracomment>annotation.explain</extracomment>
        <translation>Explicar la medida</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>text.export</extracomment>
        <translation>Exportar texto de esquinas</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>keys.export</extracomment>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Export measuring protocol</source>
        <extracomment>measuring.export</extracomment>
        <translation>Exportar protocolo de medida</translation>
    </message>
    <message>
        <source>Export protocols</source>
        <extracomment>hanging.export</extracomment>
        <translation>Exportar protocolos</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>settings.export</extracomment>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>preset.export</extracomment>
        <translation>Exportar ventanas predefinidas</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>cine.faster</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>segment.fill</extracomment>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>Completar cortes</translation>
    </message>
    <message>
        <source>Fill in the slices between those that were drawn: the shape goes over evenly from one to the next.</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>Completar los cortes entre los dibujados: la forma pasa poco a poco de uno a otro.</translation>
    </message>
    <message>
        <source>Fill the holes of each slice of a segment, or what it encloses on all sides.</source>
        <extracomment>segment.fill</extracomment>
        <translation>Rellenar los huecos de cada corte de un segmento, o lo que encierra por todos lados.</translation>
    </message>
    <message>
        <source>Fill the screen, or go back.</source>
        <extracomment>window.full_screen</extracomment>
        <translation>Llena la pantalla, o vuelve.</translation>
    </message>
    <message>
        <source>Find actions, windows, series, elements and help by a few letters.</source>
        <extracomment>app.palette</extracomment>
        <translation>Encuentra acciones, ventanas, series, elementos y ayuda con pocas letras.</translation>
    </message>
    <message>
        <source>Find elements</source>
        <extracomment>tags.find</extracomment>
        <translation>Buscar elementos</translation>
    </message>
    <message>
        <source>Find studies by words, dates (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:word.</source>
        <extracomment>library.search</extracomment>
        <translation>Encuentra estudios por palabras, fechas (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:palabra.</translation>
    </message>
    <message>
        <source>First and last lines</source>
        <extracomment>link.ends</extracomment>
        <translation>Primera y última líneas</translation>
    </message>
    <message>
        <source>First image</source>
        <extracomment>view.first</extracomment>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>view.fit</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the picture into its viewport.</source>
        <extracomment>view.fit</extracomment>
        <translation>Ajusta la imagen a su visor.</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>lesion.role</extracomment>
        <translation>Seguir la lesión</translation>
    </message>
    <message>
        <source>Follow no protocol any more; what was measured stays.</source>
        <extracomment>measuring.end</extracomment>
        <translation>No seguir ya ningún protocolo; lo medido queda.</translation>
    </message>
    <message>
        <source>Follow the selected measurement by RECIST 1.1: as target, non-target or new lesion.</source>
        <extracomment>lesion.role</extracomment>
        <translation>Seguir la medida elegida según RECIST 1.1: como lesión diana, no diana o nueva.</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>Olvidar archivos recientes</translation>
    </message>
    <message>
        <source>Forget the paths of what was opened; studies stay in the library.</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>Olvida las rutas de lo abierto; los estudios siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>Four viewports.</source>
        <extracomment>layout.four</extracomment>
        <translation>Cuatro visores.</translation>
    </message>
    <message>
        <source>Frames a second; 0 follows the file.</source>
        <extracomment>cine.fps</extracomment>
        <translation>Imágenes por segundo; 0 sigue al archivo.</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>Línea a mano alzada</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>tool.freehand</extracomment>
        <translation>Región a mano alzada</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>window.full_screen</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full, anonymous, none in turn.</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>Completo, anónimo, ninguno, por turno.</translation>
    </message>
    <message>
        <source>Give a hanging protocol another name.</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Da otro nombre a un protocolo de colgado.</translation>
    </message>
    <message>
        <source>Give a measurement a name.</source>
        <extracomment>annotation.rename</extracomment>
        <translation>Da nombre a una medición.</translation>
    </message>
    <message>
        <source>Give a measurement other points on its picture.</source>
        <extracomment>annotation.change</extracomment>
        <translation>Dar a una medida otros puntos en su imagen.</translation>
    </message>
    <message>
        <source>Give a mouse button another tool</source>
        <extracomment>keys.mouse</extracomment>
        <translation>Dar otra herramienta a un botón del ratón</translation>
    </message>
    <message>
        <source>Give a segment a name.</source>
        <extracomment>segment.rename</extracomment>
        <translation>Dar un nombre a un segmento.</translation>
    </message>
    <message>
        <source>Give a segment another colour.</source>
        <extracomment>segment.color</extracomment>
        <translation>Dar otro color a un segmento.</translation>
    </message>
    <message>
        <source>Give an action other keys; others that have one of them lose it.</source>
        <extracomment>keys.set</extracomment>
        <translation>Da otras teclas a una acción; las que tengan una de ellas la pierden.</translation>
    </message>
    <message>
        <source>Give keys to an action</source>
        <extracomment>keys.set</extracomment>
        <translation>Dar teclas a una acción</translation>
    </message>
    <message>
        <source>Give the selected measurement a colour of its own.</source>
        <extracomment>annotation.color</extracomment>
        <translation>Da un color propio a la medición seleccionada.</translation>
    </message>
    <message>
        <source>Go by keys from the toolbar to browser, pictures, inspector and status bar.</source>
        <extracomment>window.next_area</extracomment>
        <translation>Va con el teclado de la barra de herramientas al explorador, imágenes, inspector y barra de estado.</translation>
    </message>
    <message>
        <source>Go by keys to the part of the window before this one.</source>
        <extracomment>window.previous_area</extracomment>
        <translation>Va con el teclado a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>Go forward or back by a number of pictures.</source>
        <extracomment>view.scroll</extracomment>
        <translation>Avanza o retrocede un número de imágenes.</translation>
    </message>
    <message>
        <source>Go ten pictures back.</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>Retrocede diez imágenes.</translation>
    </message>
    <message>
        <source>Go ten pictures forward.</source>
        <extracomment>view.next_ten</extracomment>
        <translation>Avanza diez imágenes.</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <extracomment>edit.go_to</extracomment>
        <translation>Ir a un cambio</translation>
    </message>
    <message>
        <source>Go to element</source>
        <extracomment>tags.go</extracomment>
        <translation>Ir al elemento</translation>
    </message>
    <message>
        <source>Go to image</source>
        <extracomment>view.go</extracomment>
        <translation>Ir a imagen</translation>
    </message>
    <message>
        <source>Go to measurement</source>
        <extracomment>annotation.go</extracomment>
        <translation>Ir a la medición</translation>
    </message>
    <message>
        <source>Go to point</source>
        <extracomment>view.point</extracomment>
        <translation>Ir al punto</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>segment.go</extracomment>
        <translation>Ir al segmento</translation>
    </message>
    <message>
        <source>Group of measurement</source>
        <extracomment>annotation.group</extracomment>
        <translation>Grupo de la medida</translation>
    </message>
    <message>
        <source>Grow region</source>
        <extracomment>tool.grow</extracomment>
        <translation>Crecer región</translation>
    </message>
    <message>
        <source>Grow segment</source>
        <extracomment>segment.grow</extracomment>
        <translation>Hacer crecer el segmento</translation>
    </message>
    <message>
        <source>Hang a study by the first protocol that fits as soon as it is open.</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>Cuelga un estudio según el primer protocolo que encaje en cuanto se abre.</translation>
    </message>
    <message>
        <source>Hang by protocol</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Colgar según protocolo</translation>
    </message>
    <message>
        <source>Hang by the next protocol that fits the study.</source>
        <extracomment>hanging.next</extracomment>
        <translation>Cuelga según el siguiente protocolo que encaje con el estudio.</translation>
    </message>
    <message>
        <source>Hang by the protocol before, of those that fit the study.</source>
        <extracomment>hanging.previous</extracomment>
        <translation>Cuelga según el anterior de los protocolos que encajan.</translation>
    </message>
    <message>
        <source>Hang studies when opened</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>Colgar estudios al abrirlos</translation>
    </message>
    <message>
        <source>Hang the current study by a protocol, by its name, or by the first that fits.</source>
        <extracomment>hanging.apply</extracomment>
        <translation>Cuelga el estudio según un protocolo: el nombrado o el primero que encaje.</translation>
    </message>
    <message>
        <source>Hanging protocols…</source>
        <extracomment>hanging.edit</extracomment>
        <translation>Protocolos de colgado…</translation>
    </message>
    <message>
        <source>Hide a segment, or show it again.</source>
        <extracomment>segment.visible</extracomment>
        <translation>Ocultar un segmento, o mostrarlo otra vez.</translation>
    </message>
    <message>
        <source>Hide measurement</source>
        <extracomment>annotation.hide</extracomment>
        <translation>Ocultar la medida</translation>
    </message>
    <message>
        <source>Hide or show segment</source>
        <extracomment>segment.visible</extracomment>
        <translation>Ocultar o mostrar segmento</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>tool.hip</extracomment>
        <translation>Medidas de la cadera</translation>
    </message>
    <message>
        <source>How much larger the magnifier shows pictures.</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>Cuánto amplía la lupa.</translation>
    </message>
    <message>
        <source>How much of the picture the filling of segments hides.</source>
        <extracomment>segment.opacity</extracomment>
        <translation>Cuánto de la imagen tapa el relleno de los segmentos.</translation>
    </message>
    <message>
        <source>How much of the second series is seen.</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>Cuánto se ve de la segunda serie.</translation>
    </message>
    <message>
        <source>How pictures are enlarged.</source>
        <extracomment>view.interpolation</extracomment>
        <translation>Cómo se amplían las imágenes.</translation>
    </message>
    <message>
        <source>How the second series lies over the pictures; the next way in turn.</source>
        <extracomment>overlay.mode</extracomment>
        <translation>Cómo se superpone la segunda serie; el modo siguiente por turno.</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>text.import</extracomment>
        <translation>Importar texto de esquinas</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>keys.import</extracomment>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Import measuring protocol</source>
        <extracomment>measuring.import</extracomment>
        <translation>Importar protocolo de medida</translation>
    </message>
    <message>
        <source>Import protocols…</source>
        <extracomment>hanging.import</extracomment>
        <translation>Importar protocolos…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>settings.import</extracomment>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>preset.import</extracomment>
        <translation>Importar ventanas predefinidas</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>cine.in_step</extracomment>
        <translation>Al compás</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panel.inspector</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Inspector page</source>
        <extracomment>panel.page</extracomment>
        <translation>Página del inspector</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>view.interpolation</extracomment>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>view.invert</extracomment>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Judge the display: a pattern after TG18-QC, and the curve of the greyscale standard display function.</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Evalúa la pantalla: un patrón según TG18-QC y la curva de la función estándar de grises (GSDF).</translation>
    </message>
    <message>
        <source>Keep one part</source>
        <extracomment>tool.part</extracomment>
        <translation>Conservar una parte</translation>
    </message>
    <message>
        <source>Keep the largest joined part of a segment, and drop all else of it.</source>
        <extracomment>segment.largest</extracomment>
        <translation>Conservar la mayor parte unida de un segmento, y dejar lo demás.</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <extracomment>segment.largest</extracomment>
        <translation>Conservar la parte mayor</translation>
    </message>
    <message>
        <source>Keep the measurements of this study as a protocol: what is measured, on which series, in which order.</source>
        <extracomment>measuring.record</extracomment>
        <translation>Conservar las medidas de este estudio como protocolo: qué se mide, en qué serie, en qué orden.</translation>
    </message>
    <message>
        <source>Keep the part at a point</source>
        <extracomment>segment.part</extracomment>
        <translation>Conservar la parte en un punto</translation>
    </message>
    <message>
        <source>Keep the window of the active picture under a name.</source>
        <extracomment>preset.add</extracomment>
        <translation>Conserva la ventana de la imagen activa con un nombre.</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>preset.add</extracomment>
        <translation>Conservar esta ventana</translation>
    </message>
    <message>
        <source>Keep what is searched for under a name.</source>
        <extracomment>album.save</extracomment>
        <translation>Conserva lo buscado con un nombre.</translation>
    </message>
    <message>
        <source>Keep what of the chosen segment is joined to a point of the active picture.</source>
        <extracomment>segment.part</extracomment>
        <translation>Conservar del segmento elegido lo que está unido a un punto de la imagen activa.</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>image.key</extracomment>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>keys.profile</extracomment>
        <translation>Perfil de teclas</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>help.keys</extracomment>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Keys and mouse as in another program; what was changed in a profile stays with it.</source>
        <extracomment>keys.profile</extracomment>
        <translation>Teclas y ratón como en otro programa; lo cambiado queda en su perfil.</translation>
    </message>
    <message>
        <source>Keys of one action, or all keys and the mouse, as the profile has them.</source>
        <extracomment>keys.reset</extracomment>
        <translation>Teclas de una acción, o todas y el ratón, como las tiene el perfil.</translation>
    </message>
    <message>
        <source>Kind of value, how many, and the modules that hold an element; without a network.</source>
        <extracomment>tags.describe</extracomment>
        <translation>Tipo de valor, cuántos y los módulos que contienen un elemento; sin red.</translation>
    </message>
    <message>
        <source>LPS mm</source>
        <extracomment>view.point</extracomment>
        <translation>mm LPS</translation>
    </message>
    <message>
        <source>Label measurement</source>
        <extracomment>annotation.label</extracomment>
        <translation>Etiquetar la medida</translation>
    </message>
    <message>
        <source>Label of segment</source>
        <extracomment>segment.label</extracomment>
        <translation>Etiqueta del segmento</translation>
    </message>
    <message>
        <source>Label on the picture…</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>Etiqueta en la imagen…</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>Pincel mayor</translation>
    </message>
    <message>
        <source>Larger or smaller brush</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>Pincel mayor o menor</translation>
    </message>
    <message>
        <source>Last image</source>
        <extracomment>view.last</extracomment>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Lay a registered series over the pictures: blend, swipe, or spy.</source>
        <extracomment>overlay.set</extracomment>
        <translation>Superpone una serie registrada: mezcla, cortinilla o mirilla.</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>overlay.set</extracomment>
        <translation>Superponer serie</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>layout.set</extracomment>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Leave out the step that is to be measured now.</source>
        <extracomment>measuring.skip</extracomment>
        <translation>Dejar fuera el paso que hay que medir ahora.</translation>
    </message>
    <message>
        <source>Leave the selected measurement out of the pictures, or show it again; the table keeps it.</source>
        <extracomment>annotation.hide</extracomment>
        <translation>Dejar la medida elegida fuera de las imágenes, o mostrarla otra vez; la tabla la conserva.</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>volume.view_left</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>Longitudes de las piernas</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>tool.length</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>lesion.table</extracomment>
        <translation>Evolución de las lesiones</translation>
    </message>
    <message>
        <source>Less of the second series</source>
        <extracomment>overlay.less</extracomment>
        <translation>Menos de la segunda serie</translation>
    </message>
    <message>
        <source>Less opacity; a swipe's line to the right; a smaller glass.</source>
        <extracomment>overlay.less</extracomment>
        <translation>Menos opacidad; línea de la cortinilla a la derecha; lupa menor.</translation>
    </message>
    <message>
        <source>Let a button, the wheel or a double click do something else.</source>
        <extracomment>keys.mouse</extracomment>
        <translation>Hace que un botón, la rueda o el doble clic hagan otra cosa.</translation>
    </message>
    <message>
        <source>Let a corner say these fields.</source>
        <extracomment>text.lines</extracomment>
        <translation>Hace que una esquina diga estos campos.</translation>
    </message>
    <message>
        <source>Let corners say what they said at first.</source>
        <extracomment>text.reset</extracomment>
        <translation>Devuelve a las esquinas lo que decían al principio.</translation>
    </message>
    <message>
        <source>Let files that you trust ask for more; holds from the next start on.</source>
        <extracomment>settings.limit</extracomment>
        <translation>Permite más a archivos de confianza; vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Let nothing change the selected measurement, or let it be changed again.</source>
        <extracomment>annotation.lock</extracomment>
        <translation>Proteger la medida elegida de cambios, o liberarla.</translation>
    </message>
    <message>
        <source>Let the brush reach into neighbouring slices as a ball, or stay in the plane as a disc.</source>
        <extracomment>segment.ball</extracomment>
        <translation>Dejar que el pincel llegue a los cortes vecinos como bola, o quede en el plano como disco.</translation>
    </message>
    <message>
        <source>Let the brush take only voxels whose value lies in a range; the eraser takes away all.</source>
        <extracomment>segment.limit</extracomment>
        <translation>Que el pincel tome solo vóxeles cuyo valor está en un intervalo; la goma los quita todos.</translation>
    </message>
    <message>
        <source>Let the brush take voxels of any value again.</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>Que el pincel tome otra vez vóxeles de cualquier valor.</translation>
    </message>
    <message>
        <source>Let the window span the values between two corners, in picture pixels.</source>
        <extracomment>window.region</extracomment>
        <translation>Hace que la ventana abarque los valores entre dos esquinas, en píxeles de imagen.</translation>
    </message>
    <message>
        <source>Let two viewports trade what they show; dragging the grip of one to the other does the same.</source>
        <extracomment>viewport.swap</extracomment>
        <translation>Dos visores intercambian lo que muestran; arrastrar el asa de uno al otro hace lo mismo.</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>library.table</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>help.limits</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Line of the swipe</source>
        <extracomment>overlay.split</extracomment>
        <translation>Línea de la cortinilla</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>tool.profile</extracomment>
        <translation>Perfil de línea</translation>
    </message>
    <message>
        <source>Lines of a corner</source>
        <extracomment>text.lines</extracomment>
        <translation>Líneas de una esquina</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>link.all</extracomment>
        <translation>Vincular todo</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>link.invert</extracomment>
        <translation>Vincular inversión</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>link.pan</extracomment>
        <translation>Vincular desplazamiento</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>link.window</extracomment>
        <translation>Vincular ventanas</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>link.zoom</extracomment>
        <translation>Vincular zoom</translation>
    </message>
    <message>
        <source>List, add, change and delete windows.</source>
        <extracomment>preset.edit</extracomment>
        <translation>Lista, añade, cambia y elimina ventanas.</translation>
    </message>
    <message>
        <source>Live wire</source>
        <extracomment>tool.livewire</extracomment>
        <translation>Lazo magnético</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>lut.load</extracomment>
        <translation>Cargar tabla de color</translation>
    </message>
    <message>
        <source>Load marks of the study's objects</source>
        <extracomment>objects.load</extracomment>
        <translation>Cargar marcas de los objetos del estudio</translation>
    </message>
    <message>
        <source>Lock a segment so that nothing changes it, or unlock it.</source>
        <extracomment>segment.lock</extracomment>
        <translation>Bloquear un segmento para que nada lo cambie, o desbloquearlo.</translation>
    </message>
    <message>
        <source>Lock measurement</source>
        <extracomment>annotation.lock</extracomment>
        <translation>Bloquear la medida</translation>
    </message>
    <message>
        <source>Lock or unlock segment</source>
        <extracomment>segment.lock</extracomment>
        <translation>Bloquear o desbloquear segmento</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>log.show</extracomment>
        <translation>Registro de acciones</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>Eje largo y corto</translation>
    </message>
    <message>
        <source>Look again whether the study's files are there.</source>
        <extracomment>library.rescan</extracomment>
        <translation>Comprueba de nuevo si están los archivos del estudio.</translation>
    </message>
    <message>
        <source>Look at the volume from a standard direction.</source>
        <extracomment>volume.view</extracomment>
        <translation>Mira el volumen desde una dirección estándar.</translation>
    </message>
    <message>
        <source>Look at the volume from anterior.</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>Mira el volumen desde delante.</translation>
    </message>
    <message>
        <source>Look at the volume from inferior.</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>Mira el volumen desde abajo.</translation>
    </message>
    <message>
        <source>Look at the volume from left.</source>
        <extracomment>volume.view_left</extracomment>
        <translation>Mira el volumen desde la izquierda.</translation>
    </message>
    <message>
        <source>Look at the volume from posterior.</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>Mira el volumen desde detrás.</translation>
    </message>
    <message>
        <source>Look at the volume from right.</source>
        <extracomment>volume.view_right</extracomment>
        <translation>Mira el volumen desde la derecha.</translation>
    </message>
    <message>
        <source>Look at the volume from superior.</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>Mira el volumen desde arriba.</translation>
    </message>
    <message>
        <source>Look into the other series through a glass below the pointer.</source>
        <extracomment>overlay.spy</extracomment>
        <translation>Mira la otra serie por una lupa bajo el puntero.</translation>
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
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Magnifier by</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>Lupa de</translation>
    </message>
    <message>
        <source>Magnify below the pointer; the wheel changes how much. Held, the key magnifies until it is let go.</source>
        <extracomment>view.loupe</extracomment>
        <translation>Amplía bajo el puntero; la rueda cambia cuánto. Con la tecla pulsada, hasta soltarla.</translation>
    </message>
    <message>
        <source>Make a copy of a hanging protocol, before it in the list.</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>Copia un protocolo de colgado, delante de él en la lista.</translation>
    </message>
    <message>
        <source>Make a viewport the active one, counted from 0.</source>
        <extracomment>viewport.select</extracomment>
        <translation>Activa un visor, contado desde 0.</translation>
    </message>
    <message>
        <source>Make an empty segment over the active series, and choose it.</source>
        <extracomment>segment.new</extracomment>
        <translation>Crear un segmento vacío sobre la serie activa, y elegirlo.</translation>
    </message>
    <message>
        <source>Make the brush larger by about a seventh.</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>Agrandar el pincel en un séptimo más o menos.</translation>
    </message>
    <message>
        <source>Make the brush larger, or smaller with negative steps.</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>Agrandar el pincel, o reducirlo con pasos negativos.</translation>
    </message>
    <message>
        <source>Make the brush smaller by about a seventh.</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>Reducir el pincel en un séptimo más o menos.</translation>
    </message>
    <message>
        <source>Make the next viewport the active one.</source>
        <extracomment>viewport.next</extracomment>
        <translation>Activa el visor siguiente.</translation>
    </message>
    <message>
        <source>Make the selected outline smoother; again for more.</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>Suavizar el contorno elegido; otra vez para más.</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>layout.mammography</extracomment>
        <translation>Mamografía</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>help.manual</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mark the picture as one that matters, or take the mark away.</source>
        <extracomment>image.key</extracomment>
        <translation>Marca la imagen como importante, o quita la marca.</translation>
    </message>
    <message>
        <source>Marks of other planes</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>Marcas de otros planos</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotation.add</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure along a line that is drawn in one go.</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>Medir a lo largo de una línea dibujada de un trazo.</translation>
    </message>
    <message>
        <source>Measure along a smooth curve through points; a double click or Enter ends it.</source>
        <extracomment>tool.curve</extracomment>
        <translation>Medir a lo largo de una curva suave por puntos; doble clic o Intro la termina.</translation>
    </message>
    <message>
        <source>Measure along straight lines from point to point; a double click or Enter ends it.</source>
        <extracomment>tool.polyline</extracomment>
        <translation>Medir a lo largo de rectas de punto a punto; doble clic o Intro la termina.</translation>
    </message>
    <message>
        <source>Measure by protocol</source>
        <extracomment>measuring.start</extracomment>
        <translation>Medir por protocolo</translation>
    </message>
    <message>
        <source>Measure the next study</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>Medir el estudio siguiente</translation>
    </message>
    <message>
        <source>Measure the study in front by a recorded protocol: each step shows its series and takes its tool.</source>
        <extracomment>measuring.start</extracomment>
        <translation>Medir el estudio de delante por un protocolo registrado: cada paso muestra su serie y toma su herramienta.</translation>
    </message>
    <message>
        <source>Measure with the keys</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>Medir con el teclado</translation>
    </message>
    <message>
        <source>Merge stacks of series</source>
        <extracomment>series.merge</extracomment>
        <translation>Unir pilas de la serie</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>Línea mediosagital</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <extracomment>view.flip_h</extracomment>
        <translation>Reflejar izquierda-derecha</translation>
    </message>
    <message>
        <source>Mirror the picture.</source>
        <extracomment>view.flip_h</extracomment>
        <translation>Refleja la imagen.</translation>
    </message>
    <message>
        <source>Mirror top to bottom</source>
        <extracomment>view.flip_v</extracomment>
        <translation>Reflejar arriba-abajo</translation>
    </message>
    <message>
        <source>More of the second series</source>
        <extracomment>overlay.more</extracomment>
        <translation>Más de la segunda serie</translation>
    </message>
    <message>
        <source>More opacity; a swipe's line to the left; a larger glass.</source>
        <extracomment>overlay.more</extracomment>
        <translation>Más opacidad; línea de la cortinilla a la izquierda; lupa mayor.</translation>
    </message>
    <message>
        <source>Move a hanging protocol in the list: of those that fit, the first one hangs.</source>
        <extracomment>hanging.move</extracomment>
        <translation>Mueve un protocolo en la lista: de los que encajan vale el primero.</translation>
    </message>
    <message>
        <source>Move a line</source>
        <extracomment>text.move</extracomment>
        <translation>Mover línea</translation>
    </message>
    <message>
        <source>Move a line up or down in its corner.</source>
        <extracomment>text.move</extracomment>
        <translation>Sube o baja una línea en su esquina.</translation>
    </message>
    <message>
        <source>Move protocol</source>
        <extracomment>hanging.move</extracomment>
        <translation>Mover protocolo</translation>
    </message>
    <message>
        <source>Move the right half of the viewports to a window of their own, on a second monitor; again brings them back.</source>
        <extracomment>window.second</extracomment>
        <translation>Pasa la mitad derecha de los visores a una ventana propia en un segundo monitor; otra vez los trae de vuelta.</translation>
    </message>
    <message>
        <source>Move the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>Mover la medida elegida a la imagen siguiente, e ir allí.</translation>
    </message>
    <message>
        <source>Move the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>Mover la medida elegida a la imagen anterior, e ir allí.</translation>
    </message>
    <message>
        <source>Move to the next image</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>Mover a la imagen siguiente</translation>
    </message>
    <message>
        <source>Move to the previous image</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>Mover a la imagen anterior</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <extracomment>window.narrower</extracomment>
        <translation>Ventana más estrecha</translation>
    </message>
    <message>
        <source>Narrower window, by a twentieth of the window.</source>
        <extracomment>window.narrower</extracomment>
        <translation>Ventana más estrecha, una vigésima parte.</translation>
    </message>
    <message>
        <source>New segment</source>
        <extracomment>segment.new</extracomment>
        <translation>Segmento nuevo</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>cine.next</extracomment>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>Next image</source>
        <extracomment>view.next</extracomment>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next key image</source>
        <extracomment>image.next_key</extracomment>
        <translation>Imagen clave siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>page.next</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>window.next_area</extracomment>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>series.phase</extracomment>
        <translation>Fase siguiente</translation>
    </message>
    <message>
        <source>Next presentation state</source>
        <extracomment>presentation.next</extracomment>
        <translation>Estado de presentación siguiente</translation>
    </message>
    <message>
        <source>Next protocol</source>
        <extracomment>hanging.next</extracomment>
        <translation>Protocolo siguiente</translation>
    </message>
    <message>
        <source>Next quantity of the values</source>
        <extracomment>values.next</extracomment>
        <translation>Magnitud siguiente de los valores</translation>
    </message>
    <message>
        <source>Next series</source>
        <extracomment>series.next</extracomment>
        <translation>Serie siguiente</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>tab.next</extracomment>
        <translation>Estudio siguiente</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <extracomment>viewport.next</extracomment>
        <translation>Visor siguiente</translation>
    </message>
    <message>
        <source>No label of segment</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>Sin etiqueta del segmento</translation>
    </message>
    <message>
        <source>No presentation state</source>
        <extracomment>presentation.none</extracomment>
        <translation>Sin estado de presentación</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>Este disco no</translation>
    </message>
    <message>
        <source>Note on study</source>
        <extracomment>study.note</extracomment>
        <translation>Nota del estudio</translation>
    </message>
    <message>
        <source>Number places of the picture: each gets the next number.</source>
        <extracomment>tool.number</extracomment>
        <translation>Numerar lugares de la imagen: cada uno recibe el número siguiente.</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>tool.number</extracomment>
        <translation>Etiqueta numerada</translation>
    </message>
    <message>
        <source>One picture pixel on one pixel of the screen.</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>Un píxel de imagen por píxel de pantalla.</translation>
    </message>
    <message>
        <source>One viewport.</source>
        <extracomment>layout.single</extracomment>
        <translation>Un visor.</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>segment.opacity</extracomment>
        <translation>Opacidad de los segmentos</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>Opacidad de la segunda serie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>file.open</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open DICOMDIR or ZIP…</source>
        <extracomment>file.open_zip</extracomment>
        <translation>Abrir DICOMDIR o ZIP…</translation>
    </message>
    <message>
        <source>Open a study of the library.</source>
        <extracomment>library.open</extracomment>
        <translation>Abre un estudio de la biblioteca.</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>disc.open</extracomment>
        <translation>Abrir disco</translation>
    </message>
    <message>
        <source>Open files, folders, ZIP archives or DICOMDIRs by their paths.</source>
        <extracomment>file.open</extracomment>
        <translation>Abre archivos, carpetas, ZIP o DICOMDIR por sus rutas.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>file.open_files</extracomment>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>file.open_folder</extracomment>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open from library</source>
        <extracomment>library.open</extracomment>
        <translation>Abrir de la biblioteca</translation>
    </message>
    <message>
        <source>Open studies that the program makes itself.</source>
        <extracomment>app.demo</extracomment>
        <translation>Abre estudios que el programa crea por sí mismo.</translation>
    </message>
    <message>
        <source>Open the disc that is in; without one, pick a DICOMDIR or a ZIP.</source>
        <extracomment>disc.open</extracomment>
        <translation>Abre el disco insertado; si no lo hay, elige un DICOMDIR o un ZIP.</translation>
    </message>
    <message>
        <source>Open what was open when the program ended, and show it as it was: layout, pictures, windows.</source>
        <extracomment>app.restore</extracomment>
        <translation>Abre lo que estaba abierto al terminar el programa, tal como estaba: disposición, imágenes, ventanas.</translation>
    </message>
    <message>
        <source>Outline along edges</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>Rodear a lo largo de bordes</translation>
    </message>
    <message>
        <source>Outline along edges: click on the edge here and there, double click closes. Backspace takes a click back.</source>
        <extracomment>tool.livewire</extracomment>
        <translation>Rodear a lo largo de bordes: clic en el borde aquí y allá, doble clic cierra. Retroceso quita un clic.</translation>
    </message>
    <message>
        <source>Outline like values</source>
        <extracomment>annotation.wand</extracomment>
        <translation>Rodear valores parecidos</translation>
    </message>
    <message>
        <source>Outline what is joined to a place and has values like it, on this picture. Drag up for a wider range.</source>
        <extracomment>tool.wand</extracomment>
        <translation>Rodear lo que está unido a un lugar y tiene valores parecidos, en esta imagen. Arrastrar hacia arriba para un intervalo mayor.</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>view.overlays</extracomment>
        <translation>Superposiciones del archivo</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>PET/TC</translation>
    </message>
    <message>
        <source>Paint a way into the chosen segment on the active picture, or into a new one.</source>
        <extracomment>segment.paint</extracomment>
        <translation>Pintar un trazo en el segmento elegido sobre la imagen activa, o en uno nuevo.</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>Pintar todos los valores</translation>
    </message>
    <message>
        <source>Paint into the chosen segment, or into a new one. Shift + wheel changes the size; Ctrl at the press erases.</source>
        <extracomment>tool.brush</extracomment>
        <translation>Pintar en el segmento elegido, o en uno nuevo. Mayús + rueda cambia el tamaño; Ctrl al pulsar borra.</translation>
    </message>
    <message>
        <source>Paint segment</source>
        <extracomment>segment.paint</extracomment>
        <translation>Pintar segmento</translation>
    </message>
    <message>
        <source>Paint values in a range</source>
        <extracomment>segment.limit</extracomment>
        <translation>Pintar valores de un intervalo</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>tool.pan</extracomment>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>tool.parallel</extracomment>
        <translation>Líneas paralelas</translation>
    </message>
    <message>
        <source>Paste measurement</source>
        <extracomment>annotation.paste</extracomment>
        <translation>Pegar la medida</translation>
    </message>
    <message>
        <source>Pick a DICOMDIR of a disc, or a ZIP archive.</source>
        <extracomment>file.open_zip</extracomment>
        <translation>Elige el DICOMDIR de un disco o un archivo ZIP.</translation>
    </message>
    <message>
        <source>Pick a folder; everything below it is opened.</source>
        <extracomment>file.open_folder</extracomment>
        <translation>Elige una carpeta; se abre todo lo que contiene.</translation>
    </message>
    <message>
        <source>Pick files and open them.</source>
        <extracomment>file.open_files</extracomment>
        <translation>Elige archivos y los abre.</translation>
    </message>
    <message>
        <source>Pixels of the selected region count by the part of them that it covers, not as wholes by their centre.</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>Los píxeles de la región elegida cuentan por la parte que cubre, no enteros por su centro.</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>cine.toggle</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play all in step</source>
        <extracomment>cine.all</extracomment>
        <translation>Reproducir todo al compás</translation>
    </message>
    <message>
        <source>Play all pictures again.</source>
        <extracomment>cine.whole</extracomment>
        <translation>Vuelve a reproducir todas las imágenes.</translation>
    </message>
    <message>
        <source>Play backward, or forward again.</source>
        <extracomment>cine.backward</extracomment>
        <translation>Reproduce hacia atrás, o de nuevo hacia delante.</translation>
    </message>
    <message>
        <source>Play faster.</source>
        <extracomment>cine.faster</extracomment>
        <translation>Reproduce más rápido.</translation>
    </message>
    <message>
        <source>Play from the shown picture on.</source>
        <extracomment>cine.start_here</extracomment>
        <translation>Reproduce desde la imagen mostrada.</translation>
    </message>
    <message>
        <source>Play only some of the pictures.</source>
        <extracomment>cine.range</extracomment>
        <translation>Reproduce solo algunas imágenes.</translation>
    </message>
    <message>
        <source>Play or stop all viewports, in the phase of the active one: beats of a heart lie side by side.</source>
        <extracomment>cine.all</extracomment>
        <translation>Reproduce o detiene todos los visores, en la fase del activo: los latidos quedan lado a lado.</translation>
    </message>
    <message>
        <source>Play or stop.</source>
        <extracomment>cine.toggle</extracomment>
        <translation>Reproduce o detiene.</translation>
    </message>
    <message>
        <source>Play slower.</source>
        <extracomment>cine.slower</extracomment>
        <translation>Reproduce más lento.</translation>
    </message>
    <message>
        <source>Play so many times as fast.</source>
        <extracomment>cine.speed</extracomment>
        <translation>Reproduce tantas veces más rápido.</translation>
    </message>
    <message>
        <source>Play there and back, or round and round.</source>
        <extracomment>cine.sweep</extracomment>
        <translation>Reproduce de ida y vuelta, o en bucle.</translation>
    </message>
    <message>
        <source>Play up to the shown picture.</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>Reproduce hasta la imagen mostrada.</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>cine.fps</extracomment>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Plot the mean of the selected region, or the value of a probe, over the times of a cine or a 4D series.</source>
        <extracomment>curve.show</extracomment>
        <translation>Trazar la media de la región elegida, o el valor de una sonda, sobre los tiempos de un cine o una serie 4D.</translation>
    </message>
    <message>
        <source>Point at something: press at it and drag away, then write what it is.</source>
        <extracomment>tool.arrow</extracomment>
        <translation>Señalar algo: pulsar en ello y arrastrar fuera, después escribir qué es.</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>Punto a línea</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>link.point</extracomment>
        <translation>Señalar con Mayús</translation>
    </message>
    <message>
        <source>Points that are set or dragged go to the nearest edge of the picture.</source>
        <extracomment>tool.snap</extracomment>
        <translation>Los puntos que se ponen o arrastran van al borde más cercano de la imagen.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>tool.polygon</extracomment>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>tool.polyline</extracomment>
        <translation>Polilínea</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation.apply</extracomment>
        <translation>Estado de presentación</translation>
    </message>
    <message>
        <source>Press at the centre and drag to the rim.</source>
        <extracomment>tool.circle</extracomment>
        <translation>Pulsar en el centro y arrastrar hasta el borde.</translation>
    </message>
    <message>
        <source>Press in the middle of a lesion and drag around it: the hottest ball of 1 ml in it counts.</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>Pulsar en el centro de una lesión y arrastrar alrededor: cuenta la bola de 1 ml más caliente.</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>cine.previous</extracomment>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Previous image</source>
        <extracomment>view.previous</extracomment>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>page.previous</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>window.previous_area</extracomment>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Previous protocol</source>
        <extracomment>hanging.previous</extracomment>
        <translation>Protocolo anterior</translation>
    </message>
    <message>
        <source>Previous series</source>
        <extracomment>series.previous</extracomment>
        <translation>Serie anterior</translation>
    </message>
    <message>
        <source>Previous study</source>
        <extracomment>tab.previous</extracomment>
        <translation>Estudio anterior</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>tool.probe</extracomment>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>tool.push</extracomment>
        <translation>Empujar</translation>
    </message>
    <message>
        <source>Push an outline</source>
        <extracomment>annotation.push</extracomment>
        <translation>Empujar un contorno</translation>
    </message>
    <message>
        <source>Push the outline of a freehand region: from within outwards, from without inwards. Shift: a smaller disc.</source>
        <extracomment>tool.push</extracomment>
        <translation>Empujar el contorno de una región a mano alzada: de dentro hacia fuera, o de fuera hacia dentro. Mayús: un disco menor.</translation>
    </message>
    <message>
        <source>Push the selected outline with a disc: from within outwards, from without inwards.</source>
        <extracomment>annotation.push</extracomment>
        <translation>Empujar el contorno elegido con un disco: de dentro hacia fuera, o de fuera hacia dentro.</translation>
    </message>
    <message>
        <source>Put all numbers of the measurements on the clipboard, for a spreadsheet.</source>
        <extracomment>measurements.copy</extracomment>
        <translation>Poner todos los números de las medidas en el portapapeles, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Put all that is not measured yet where it was recorded; one undo takes it away.</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>Poner todo lo que no está medido donde se registró; un deshacer lo quita.</translation>
    </message>
    <message>
        <source>Put all where recorded</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>Poner todo como se registró</translation>
    </message>
    <message>
        <source>Put the copied measurement on the shown image: at its place in the patient, else at its pixels.</source>
        <extracomment>annotation.paste</extracomment>
        <translation>Poner la medida copiada en la imagen mostrada: en su sitio del paciente, si no en sus píxeles.</translation>
    </message>
    <message>
        <source>Put the log on the clipboard, as a program in Python.</source>
        <extracomment>log.copy</extracomment>
        <translation>Poner el registro en el portapapeles, como programa en Python.</translation>
    </message>
    <message>
        <source>Put the profile, histogram or curve over time of the selected measurement on the clipboard.</source>
        <extracomment>curve.copy</extracomment>
        <translation>Poner el perfil, histograma o curva en el tiempo de la medida elegida en el portapapeles.</translation>
    </message>
    <message>
        <source>Put the selected measurement into a group of the table.</source>
        <extracomment>annotation.group</extracomment>
        <translation>Poner la medida elegida en un grupo de la tabla.</translation>
    </message>
    <message>
        <source>Put what is to be measured now where it was recorded; it can be moved from there.</source>
        <extracomment>measuring.put</extracomment>
        <translation>Poner lo que hay que medir donde se registró; desde allí se puede mover.</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>measuring.put</extracomment>
        <translation>Poner como se registró</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app.quit</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <extracomment>settings.limit</extracomment>
        <translation>Elevar un límite</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>cine.range</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Range starts here</source>
        <extracomment>cine.start_here</extracomment>
        <translation>El intervalo empieza aquí</translation>
    </message>
    <message>
        <source>Range stops here</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>El intervalo termina aquí</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>tool.ratio</extracomment>
        <translation>Cociente de dos longitudes</translation>
    </message>
    <message>
        <source>Re-scan</source>
        <extracomment>library.rescan</extracomment>
        <translation>Volver a explorar</translation>
    </message>
    <message>
        <source>Read a measuring protocol of a file.</source>
        <extracomment>measuring.import</extracomment>
        <translation>Leer un protocolo de medida de un archivo.</translation>
    </message>
    <message>
        <source>Read and change the rules by which studies hang, as sentences; try them on the open study.</source>
        <extracomment>hanging.edit</extracomment>
        <translation>Lee y cambia, como frases, las reglas con las que cuelgan los estudios; pruébalas en el estudio abierto.</translation>
    </message>
    <message>
        <source>Read hanging protocols of a file: JSON of this program, or a DICOM Hanging Protocol of any.</source>
        <extracomment>hanging.import</extracomment>
        <translation>Lee protocolos de un archivo: JSON de este programa o cualquier DICOM Hanging Protocol.</translation>
    </message>
    <message>
        <source>Read reports</source>
        <extracomment>objects.read</extracomment>
        <translation>Leer informes</translation>
    </message>
    <message>
        <source>Read segments</source>
        <extracomment>segment.read</extracomment>
        <translation>Leer segmentos</translation>
    </message>
    <message>
        <source>Read the segments of DICOM segmentations and RT structure sets of the study, or of a file.</source>
        <extracomment>segment.read</extracomment>
        <translation>Leer los segmentos de segmentaciones DICOM y estructuras RT del estudio, o de un archivo.</translation>
    </message>
    <message>
        <source>Read values as</source>
        <extracomment>values.read</extracomment>
        <translation>Leer valores como</translation>
    </message>
    <message>
        <source>Record measuring protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>Registrar protocolo de medida</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>edit.redo</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reduce the picture.</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>Reduce la imagen.</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>Líneas de referencia</translation>
    </message>
    <message>
        <source>Reference lines of the first and the last picture, too.</source>
        <extracomment>link.ends</extracomment>
        <translation>También líneas de referencia de la primera y la última imagen.</translation>
    </message>
    <message>
        <source>Remove a colour table</source>
        <extracomment>lut.remove</extracomment>
        <translation>Quitar tabla de color</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <extracomment>text.remove</extracomment>
        <translation>Quitar línea</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>library.remove</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Rename measurement</source>
        <extracomment>annotation.rename</extracomment>
        <translation>Renombrar medición</translation>
    </message>
    <message>
        <source>Rename protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>Renombrar protocolo</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>Cambiar el nombre del segmento</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <extracomment>keys.reset</extracomment>
        <translation>Restablecer teclas</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>settings.reset</extracomment>
        <translation>Restablecer ajustes</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>view.reset</extracomment>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>app.restore</extracomment>
        <translation>Restaurar la última sesión</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>hanging.restore</extracomment>
        <translation>Restaurar los protocolos del programa</translation>
    </message>
    <message>
        <source>Reveal file of picture</source>
        <extracomment>series.reveal</extracomment>
        <translation>Mostrar archivo de la imagen</translation>
    </message>
    <message>
        <source>Reveal files of study</source>
        <extracomment>study.reveal</extracomment>
        <translation>Mostrar archivos del estudio</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>volume.view_right</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>Elipse girada</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>Rectángulo girado</translation>
    </message>
    <message>
        <source>SOP instance UID, or a file; all of the study without it</source>
        <extracomment>segment.read</extracomment>
        <translation>SOP Instance UID, o un archivo; si no, todos los del estudio</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>Pico de SUV</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>lesion.link</extracomment>
        <translation>Misma lesión que</translation>
    </message>
    <message>
        <source>Save arrangement as protocol</source>
        <extracomment>hanging.save</extracomment>
        <translation>Guardar disposición como protocolo</translation>
    </message>
    <message>
        <source>Save curve</source>
        <extracomment>curve.export</extracomment>
        <translation>Guardar curva</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>lesion.export</extracomment>
        <translation>Guardar la tabla de lesiones</translation>
    </message>
    <message>
        <source>Save log of actions</source>
        <extracomment>log.save</extracomment>
        <translation>Guardar el registro de acciones</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>measurements.export</extracomment>
        <translation>Guardar mediciones</translation>
    </message>
    <message>
        <source>Save measurements as DICOM…</source>
        <extracomment>export.marks</extracomment>
        <translation>Guardar las medidas como DICOM…</translation>
    </message>
    <message>
        <source>Save movie…</source>
        <extracomment>export.movie</extracomment>
        <translation>Guardar vídeo…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>export.picture</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save search as album</source>
        <extracomment>album.save</extracomment>
        <translation>Guardar búsqueda como álbum</translation>
    </message>
    <message>
        <source>Save segments as DICOM</source>
        <extracomment>segment.save</extracomment>
        <translation>Guardar segmentos como DICOM</translation>
    </message>
    <message>
        <source>Save table of the protocol</source>
        <extracomment>measuring.table</extracomment>
        <translation>Guardar la tabla del protocolo</translation>
    </message>
    <message>
        <source>Save the active viewport as PNG, JPEG or TIFF; identity is left out unless you ask for it.</source>
        <extracomment>export.picture</extracomment>
        <translation>Guarda el visor activo como PNG, JPEG o TIFF; la identidad se omite salvo que se pida.</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>Guardar hoja de teclas</translation>
    </message>
    <message>
        <source>Save the cine, the slices or the turning volume as MP4 or GIF.</source>
        <extracomment>export.movie</extracomment>
        <translation>Guarda el cine, los cortes o el volumen giratorio como MP4 o GIF.</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>help.save_manual</extracomment>
        <translation>Guardar el manual</translation>
    </message>
    <message>
        <source>Say how long the selected line is: lengths on its picture are then in mm. Undo takes it back.</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>Decir cuánto mide la línea elegida: las longitudes en su imagen están entonces en mm. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>Say no more with a code what a segment is.</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>No decir ya con un código qué es un segmento.</translation>
    </message>
    <message>
        <source>Say that the selected measurement is of the same lesion as one in an earlier study.</source>
        <extracomment>lesion.link</extracomment>
        <translation>Decir que la medida elegida es de la misma lesión que otra de un estudio anterior.</translation>
    </message>
    <message>
        <source>Say what became of the lesion at the selected mark; too small to measure counts 5 mm.</source>
        <extracomment>lesion.state</extracomment>
        <translation>Decir qué fue de la lesión en la marca elegida; demasiado pequeña para medir cuenta 5 mm.</translation>
    </message>
    <message>
        <source>Say what is wrong with the slices of a series, and draw where they lie.</source>
        <extracomment>series.doctor</extracomment>
        <translation>Dice qué falla en los cortes de una serie y dibuja dónde están.</translation>
    </message>
    <message>
        <source>Say what was measured: a structure or finding with its code (SNOMED CT, RadLex), or words of your own.</source>
        <extracomment>annotation.label</extracomment>
        <translation>Decir qué se midió: una estructura o un hallazgo con su código (SNOMED CT, RadLex), o palabras propias.</translation>
    </message>
    <message>
        <source>Say with a code of a vocabulary what a segment is.</source>
        <extracomment>segment.label</extracomment>
        <translation>Decir con un código de un vocabulario qué es un segmento.</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>view.scroll</extracomment>
        <translation>Recorrer</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>view.synchronize</extracomment>
        <translation>Recorrer juntos</translation>
    </message>
    <message>
        <source>Scrolling, window, zoom, pan and inversion, or nothing where all are linked.</source>
        <extracomment>link.all</extracomment>
        <translation>Recorrido, ventana, zoom, desplazamiento e inversión, o nada si todo está vinculado.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>app.palette</extracomment>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>library.search</extracomment>
        <translation>Buscar estudios</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>window.second</extracomment>
        <translation>Segunda ventana</translation>
    </message>
    <message>
        <source>See the parts of the window, on the demo study.</source>
        <extracomment>help.tour</extracomment>
        <translation>Conoce las partes de la ventana con el estudio de demostración.</translation>
    </message>
    <message>
        <source>Select a measurement.</source>
        <extracomment>annotation.select</extracomment>
        <translation>Selecciona una medición.</translation>
    </message>
    <message>
        <source>Select measurement</source>
        <extracomment>annotation.select</extracomment>
        <translation>Seleccionar medición</translation>
    </message>
    <message>
        <source>Select viewport</source>
        <extracomment>viewport.select</extracomment>
        <translation>Elegir visor</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>series.doctor</extracomment>
        <translation>Revisión de la serie</translation>
    </message>
    <message>
        <source>Series that share no frame of reference scroll together from the pictures that they show now.</source>
        <extracomment>link.tie</extracomment>
        <translation>Series sin marco de referencia común se recorren juntas desde las imágenes que muestran ahora.</translation>
    </message>
    <message>
        <source>Set a named window.</source>
        <extracomment>window.preset</extracomment>
        <translation>Fija una ventana con nombre.</translation>
    </message>
    <message>
        <source>Set a point on the spectrum: its velocity from the baseline, and 4 v² in mmHg.</source>
        <extracomment>tool.doppler</extracomment>
        <translation>Poner un punto en el espectro: su velocidad desde la línea de base, y 4 v² en mmHg.</translation>
    </message>
    <message>
        <source>Set a window that the file gives.</source>
        <extracomment>window.file</extracomment>
        <translation>Fija una ventana que da el archivo.</translation>
    </message>
    <message>
        <source>Set centre and width in the values of the second series.</source>
        <extracomment>overlay.window</extracomment>
        <translation>Fija centro y ancho en los valores de la segunda serie.</translation>
    </message>
    <message>
        <source>Set centre and width of the window.</source>
        <extracomment>window.set</extracomment>
        <translation>Fija centro y ancho de la ventana.</translation>
    </message>
    <message>
        <source>Set one setting back, or all of them.</source>
        <extracomment>settings.reset</extracomment>
        <translation>Restablece un ajuste, o todos.</translation>
    </message>
    <message>
        <source>Set the crosshair to a point in LPS mm.</source>
        <extracomment>view.point</extracomment>
        <translation>Coloca el retículo en un punto en mm LPS.</translation>
    </message>
    <message>
        <source>Set the radius of brush and eraser.</source>
        <extracomment>segment.brush</extracomment>
        <translation>Fijar el radio del pincel y de la goma.</translation>
    </message>
    <message>
        <source>Set the window from the picture's values.</source>
        <extracomment>window.auto</extracomment>
        <translation>Fija la ventana según los valores de la imagen.</translation>
    </message>
    <message>
        <source>Set three points on the edge of the first femoral head, three on the second; two for the line of the pelvis; one on the lesser trochanter of the first side, one on that of the second.</source>
        <extracomment>tool.hip</extracomment>
        <translation>Poner tres puntos en el borde de la primera cabeza femoral, tres en la segunda; dos para la línea de la pelvis; uno en el trocánter menor del primer lado, uno en el del segundo.</translation>
    </message>
    <message>
        <source>Set three points on the rim.</source>
        <extracomment>tool.circle3</extracomment>
        <translation>Poner tres puntos en el borde.</translation>
    </message>
    <message>
        <source>Set two points in one region whose axis is a time: the time between them, as a rate too.</source>
        <extracomment>tool.interval</extracomment>
        <translation>Poner dos puntos en una región con eje de tiempo: el tiempo entre ellos, también como frecuencia.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>settings.show</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show a page of the inspector.</source>
        <extracomment>panel.page</extracomment>
        <translation>Muestra una página del inspector.</translation>
    </message>
    <message>
        <source>Show a series, by its key, number or description, in a viewport.</source>
        <extracomment>stack.open</extracomment>
        <translation>Muestra una serie, por clave, número o descripción, en un visor.</translation>
    </message>
    <message>
        <source>Show all hidden measurements again.</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>Mostrar otra vez todas las medidas ocultas.</translation>
    </message>
    <message>
        <source>Show all stacks of a series on one scroll: by place, then by what tells them apart. No planes, no 3D.</source>
        <extracomment>series.merge</extracomment>
        <translation>Muestra todas las pilas de una serie en un solo recorrido: por posición y luego por lo que las distingue. Sin planos ni 3D.</translation>
    </message>
    <message>
        <source>Show all studies as a table with columns to choose and to sort by.</source>
        <extracomment>library.table</extracomment>
        <translation>Muestra todos los estudios en una tabla, con columnas para elegir y ordenar.</translation>
    </message>
    <message>
        <source>Show all viewports in the first window.</source>
        <extracomment>window.gather</extracomment>
        <translation>Muestra todos los visores en la primera ventana.</translation>
    </message>
    <message>
        <source>Show greyscale test pattern</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>Mostrar patrón de prueba de grises</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>Mostrar las medidas ocultas</translation>
    </message>
    <message>
        <source>Show measurements</source>
        <extracomment>view.annotations</extracomment>
        <translation>Mostrar mediciones</translation>
    </message>
    <message>
        <source>Show no range of values on pictures any more.</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>No mostrar ya ningún intervalo de valores en las imágenes.</translation>
    </message>
    <message>
        <source>Show on the pictures of the series which pixels lie in a range of values, before they are taken.</source>
        <extracomment>segment.preview</extracomment>
        <translation>Mostrar en las imágenes de la serie qué píxeles están en un intervalo de valores, antes de tomarlos.</translation>
    </message>
    <message>
        <source>Show one element of the file, by its path.</source>
        <extracomment>tags.go</extracomment>
        <translation>Muestra un elemento del archivo por su ruta.</translation>
    </message>
    <message>
        <source>Show or hide all marks.</source>
        <extracomment>view.annotations</extracomment>
        <translation>Muestra u oculta todas las marcas.</translation>
    </message>
    <message>
        <source>Show or hide display, measurements, objects, 3D, series doctor, tags and history.</source>
        <extracomment>panel.inspector</extracomment>
        <translation>Mostrar u ocultar visualización, medidas, objetos, 3D, control de series, elementos e historial.</translation>
    </message>
    <message>
        <source>Show or hide overlay bitmaps (60xx).</source>
        <extracomment>view.overlays</extracomment>
        <translation>Muestra u oculta los mapas de superposición (60xx).</translation>
    </message>
    <message>
        <source>Show or hide studies and thumbnails.</source>
        <extracomment>panel.browser</extracomment>
        <translation>Muestra u oculta estudios y miniaturas.</translation>
    </message>
    <message>
        <source>Show or hide the bar that plays.</source>
        <extracomment>cine.bar</extracomment>
        <translation>Muestra u oculta la barra de reproducción.</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>segment.show_all</extracomment>
        <translation>Mostrar segmentos</translation>
    </message>
    <message>
        <source>Show segments over pictures, or none of them.</source>
        <extracomment>segment.show_all</extracomment>
        <translation>Mostrar los segmentos sobre las imágenes, o ninguno.</translation>
    </message>
    <message>
        <source>Show series</source>
        <extracomment>stack.open</extracomment>
        <translation>Mostrar serie</translation>
    </message>
    <message>
        <source>Show study</source>
        <extracomment>tab.show</extracomment>
        <translation>Mostrar estudio</translation>
    </message>
    <message>
        <source>Show the active series beside that of the latest prior which is most alike; the library is searched for one.</source>
        <extracomment>layout.compare</extracomment>
        <translation>Muestra la serie activa junto a la más parecida del último previo; se busca en la biblioteca.</translation>
    </message>
    <message>
        <source>Show the active viewport alone, or all again.</source>
        <extracomment>viewport.alone</extracomment>
        <translation>Muestra solo el visor activo, o todos de nuevo.</translation>
    </message>
    <message>
        <source>Show the elements of two pictures or series side by side, differences marked.</source>
        <extracomment>tags.compare</extracomment>
        <translation>Muestra lado a lado los elementos de dos imágenes o series, con las diferencias marcadas.</translation>
    </message>
    <message>
        <source>Show the file of the picture in the file manager.</source>
        <extracomment>series.reveal</extracomment>
        <translation>Muestra el archivo de la imagen en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Show the files of the study in the file manager.</source>
        <extracomment>study.reveal</extracomment>
        <translation>Muestra los archivos del estudio en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Show the first picture.</source>
        <extracomment>view.first</extracomment>
        <translation>Muestra la primera imagen.</translation>
    </message>
    <message>
        <source>Show the followed lesions of the patient's open studies: diameters, sums, changes, response (RECIST 1.1).</source>
        <extracomment>lesion.table</extracomment>
        <translation>Mostrar las lesiones seguidas de los estudios abiertos del paciente: diámetros, sumas, cambios, respuesta (RECIST 1.1).</translation>
    </message>
    <message>
        <source>Show the last picture.</source>
        <extracomment>view.last</extracomment>
        <translation>Muestra la última imagen.</translation>
    </message>
    <message>
        <source>Show the middle of a segment in all viewports.</source>
        <extracomment>segment.go</extracomment>
        <translation>Mostrar el centro de un segmento en todas las vistas.</translation>
    </message>
    <message>
        <source>Show the next page of tiles, or of the study's series.</source>
        <extracomment>page.next</extracomment>
        <translation>Muestra la página siguiente del mosaico o de las series.</translation>
    </message>
    <message>
        <source>Show the next phase, echo or b-value of a split series at the same place.</source>
        <extracomment>series.phase</extracomment>
        <translation>Muestra la siguiente fase, eco o valor b de una serie dividida en el mismo lugar.</translation>
    </message>
    <message>
        <source>Show the next picture that was marked.</source>
        <extracomment>image.next_key</extracomment>
        <translation>Muestra la siguiente imagen marcada.</translation>
    </message>
    <message>
        <source>Show the next picture.</source>
        <extracomment>view.next</extracomment>
        <translation>Muestra la imagen siguiente.</translation>
    </message>
    <message>
        <source>Show the next series of the study.</source>
        <extracomment>series.next</extracomment>
        <translation>Muestra la serie siguiente del estudio.</translation>
    </message>
    <message>
        <source>Show the page of elements, those that hold a text.</source>
        <extracomment>tags.find</extracomment>
        <translation>Muestra la página de elementos, los que contienen un texto.</translation>
    </message>
    <message>
        <source>Show the page of tiles, or of the study's series, before.</source>
        <extracomment>page.previous</extracomment>
        <translation>Muestra la página anterior del mosaico o de las series.</translation>
    </message>
    <message>
        <source>Show the picture of a number, counted from 1.</source>
        <extracomment>view.go</extracomment>
        <translation>Muestra la imagen de un número, desde 1.</translation>
    </message>
    <message>
        <source>Show the picture that a measurement lies on.</source>
        <extracomment>annotation.go</extracomment>
        <translation>Muestra la imagen en la que está una medición.</translation>
    </message>
    <message>
        <source>Show the pictures alone.</source>
        <extracomment>overlay.none</extracomment>
        <translation>Muestra solo las imágenes.</translation>
    </message>
    <message>
        <source>Show the pictures as they ask for themselves.</source>
        <extracomment>presentation.none</extracomment>
        <translation>Muestra las imágenes como ellas mismas piden.</translation>
    </message>
    <message>
        <source>Show the pictures by a presentation state of the study.</source>
        <extracomment>presentation.apply</extracomment>
        <translation>Muestra las imágenes según un estado de presentación del estudio.</translation>
    </message>
    <message>
        <source>Show the previous picture.</source>
        <extracomment>view.previous</extracomment>
        <translation>Muestra la imagen anterior.</translation>
    </message>
    <message>
        <source>Show the previous series of the study.</source>
        <extracomment>series.previous</extracomment>
        <translation>Muestra la serie anterior del estudio.</translation>
    </message>
    <message>
        <source>Show the stacks of a merged series apart, one for each echo, time or kind.</source>
        <extracomment>series.split</extracomment>
        <translation>Muestra por separado las pilas de una serie unida, una por eco, tiempo o tipo.</translation>
    </message>
    <message>
        <source>Show the structured reports of the study as text, those of unknown templates too.</source>
        <extracomment>objects.read</extracomment>
        <translation>Mostrar los informes estructurados del estudio como texto, también los de plantilla desconocida.</translation>
    </message>
    <message>
        <source>Show the studies of an album: today, last week, starred, with notes, files missing, a modality, your own.</source>
        <extracomment>album.show</extracomment>
        <translation>Muestra los estudios de un álbum: hoy, última semana, destacados, con notas, archivos ausentes, una modalidad, los propios.</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>segment.brush</extracomment>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Skip this measurement</source>
        <extracomment>measuring.skip</extracomment>
        <translation>Saltar esta medida</translation>
    </message>
    <message>
        <source>Slab</source>
        <extracomment>view.slab</extracomment>
        <translation>Corte grueso</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>cine.slower</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>Pincel menor</translation>
    </message>
    <message>
        <source>Smooth segment</source>
        <extracomment>segment.smooth</extracomment>
        <translation>Suavizar segmento</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>Suavizar el contorno</translation>
    </message>
    <message>
        <source>Smooth the surface of a segment.</source>
        <extracomment>segment.smooth</extracomment>
        <translation>Suavizar la superficie de un segmento.</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <extracomment>tool.snap</extracomment>
        <translation>Ajustar a los bordes</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>cine.speed</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>tool.sphere</extracomment>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Sphere in segment</source>
        <extracomment>segment.sphere</extracomment>
        <translation>Esfera en el segmento</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>tool.spline</extracomment>
        <translation>Región spline</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>series.split</extracomment>
        <translation>Volver a dividir la serie</translation>
    </message>
    <message>
        <source>Spread the pictures of the active series over all viewports, or back to one.</source>
        <extracomment>layout.tile</extracomment>
        <translation>Reparte las imágenes de la serie activa por todos los visores, o vuelve a uno.</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>overlay.spy</extracomment>
        <translation>Mirilla</translation>
    </message>
    <message>
        <source>Standard view</source>
        <extracomment>volume.view</extracomment>
        <translation>Vista estándar</translation>
    </message>
    <message>
        <source>Star study</source>
        <extracomment>study.star</extracomment>
        <translation>Destacar estudio</translation>
    </message>
    <message>
        <source>Star the study, or take its star away; stars are kept apart from the library.</source>
        <extracomment>study.star</extracomment>
        <translation>Pone o quita la estrella del estudio; las estrellas se guardan aparte de la biblioteca.</translation>
    </message>
    <message>
        <source>Start anew after the program ended unexpectedly; the session stays in File &gt; Restore the last session.</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>Empieza de nuevo tras un cierre inesperado; la sesión queda en Archivo &gt; Restaurar la última sesión.</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>lesion.state</extracomment>
        <translation>Estado de la lesión</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <extracomment>window.step</extracomment>
        <translation>Paso de la ventana</translation>
    </message>
    <message>
        <source>Stop following lesion</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>Dejar de seguir la lesión</translation>
    </message>
    <message>
        <source>Stop, and show the next picture of the range.</source>
        <extracomment>cine.next</extracomment>
        <translation>Detiene y muestra la imagen siguiente del intervalo.</translation>
    </message>
    <message>
        <source>Stop, and show the picture before.</source>
        <extracomment>cine.previous</extracomment>
        <translation>Detiene y muestra la imagen anterior.</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Swap black and white.</source>
        <extracomment>view.invert</extracomment>
        <translation>Intercambia blanco y negro.</translation>
    </message>
    <message>
        <source>Swap viewports</source>
        <extracomment>viewport.swap</extracomment>
        <translation>Intercambiar visores</translation>
    </message>
    <message>
        <source>Switch protocol on or off</source>
        <extracomment>hanging.switch</extracomment>
        <translation>Activar o desactivar protocolo</translation>
    </message>
    <message>
        <source>Take a colour table from a file: CSV, ImageJ .lut, .pal or JSON.</source>
        <extracomment>lut.load</extracomment>
        <translation>Toma una tabla de color de un archivo: CSV, ImageJ .lut, .pal o JSON.</translation>
    </message>
    <message>
        <source>Take a colour table of your own away.</source>
        <extracomment>lut.remove</extracomment>
        <translation>Quita una tabla de color propia.</translation>
    </message>
    <message>
        <source>Take a line out of a corner.</source>
        <extracomment>text.remove</extracomment>
        <translation>Quita una línea de una esquina.</translation>
    </message>
    <message>
        <source>Take a range of values</source>
        <extracomment>segment.threshold</extracomment>
        <translation>Tomar un intervalo de valores</translation>
    </message>
    <message>
        <source>Take a rule away from the study or from a viewport.</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Quita una regla del estudio o de un visor.</translation>
    </message>
    <message>
        <source>Take a sphere around a point of the active picture into the chosen segment, or into a new one.</source>
        <extracomment>segment.sphere</extracomment>
        <translation>Tomar una esfera en torno a un punto de la imagen activa en el segmento elegido, o en uno nuevo.</translation>
    </message>
    <message>
        <source>Take a sphere: press its centre, drag its radius.</source>
        <extracomment>tool.sphere</extracomment>
        <translation>Tomar una esfera: pulsar el centro, arrastrar el radio.</translation>
    </message>
    <message>
        <source>Take a study out of the library; undo brings it back, and the files that it was read from stay.</source>
        <extracomment>library.remove</extracomment>
        <translation>Saca un estudio de la biblioteca; Deshacer lo recupera y sus archivos se conservan.</translation>
    </message>
    <message>
        <source>Take a window preset away.</source>
        <extracomment>preset.delete</extracomment>
        <translation>Quita una ventana predefinida.</translation>
    </message>
    <message>
        <source>Take all voxels of the series in a range of values into the chosen segment, or into a new one.</source>
        <extracomment>segment.threshold</extracomment>
        <translation>Tomar todos los vóxeles de la serie en un intervalo de valores en el segmento elegido, o en uno nuevo.</translation>
    </message>
    <message>
        <source>Take away all changes.</source>
        <extracomment>preset.reset</extracomment>
        <translation>Quita todos los cambios.</translation>
    </message>
    <message>
        <source>Take away the ties that were made by hand.</source>
        <extracomment>link.untie</extracomment>
        <translation>Quita las ataduras hechas a mano.</translation>
    </message>
    <message>
        <source>Take over measurements and key images of the study's reports, presentation states and selections.</source>
        <extracomment>objects.load</extracomment>
        <translation>Tomar medidas e imágenes clave de los informes, estados de presentación y selecciones del estudio.</translation>
    </message>
    <message>
        <source>Take profile, keys and mouse from a file that was exported.</source>
        <extracomment>keys.import</extracomment>
        <translation>Toma perfil, teclas y ratón de un archivo exportado.</translation>
    </message>
    <message>
        <source>Take rule away</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>overlay.none</extracomment>
        <translation>Quitar la serie superpuesta</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <extracomment>edit.undo</extracomment>
        <translation>Deshace el último cambio.</translation>
    </message>
    <message>
        <source>Take the lines from a file.</source>
        <extracomment>text.import</extracomment>
        <translation>Toma las líneas de un archivo.</translation>
    </message>
    <message>
        <source>Take the next measurement on the picture in hand: Tab chooses a point, arrows move it, Enter keeps it.</source>
        <extracomment>measure.change_next</extracomment>
        <translation>Toma la siguiente medición de la imagen: Tab elige un punto, las flechas lo mueven, Intro lo conserva.</translation>
    </message>
    <message>
        <source>Take the previous measurement on the picture in hand.</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>Toma la medición anterior de la imagen.</translation>
    </message>
    <message>
        <source>Take the selected measurement out of the course of its lesion.</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>Sacar la medida elegida de la evolución de su lesión.</translation>
    </message>
    <message>
        <source>Take the series out of the active viewport, or out of one by its number.</source>
        <extracomment>viewport.clear</extracomment>
        <translation>Quita la serie del visor activo, o de uno por su número.</translation>
    </message>
    <message>
        <source>Take the settings of a file that was exported.</source>
        <extracomment>settings.import</extracomment>
        <translation>Toma los ajustes de un archivo exportado.</translation>
    </message>
    <message>
        <source>Take what is joined to a place and has values like it, in all slices. Drag up for a wider range of values.</source>
        <extracomment>tool.grow</extracomment>
        <translation>Tomar en todos los cortes lo que está unido a un lugar y tiene valores parecidos. Arrastrar hacia arriba para un intervalo mayor.</translation>
    </message>
    <message>
        <source>Take what is joined to a point of the active picture and has values like it, in all slices.</source>
        <extracomment>segment.grow</extracomment>
        <translation>Tomar en todos los cortes lo que está unido a un punto de la imagen activa y tiene valores parecidos.</translation>
    </message>
    <message>
        <source>Tell beside the selected measurement where its numbers come from and what makes them unreliable; again: stop.</source>
        <extracomment>annotation.explain</extracomment>
        <translation>Decir junto a la medida elegida de dónde vienen sus números y qué los hace inseguros; otra vez: dejarlo.</translation>
    </message>
    <message>
        <source>Tell the value at a point, and keep it there.</source>
        <extracomment>tool.probe</extracomment>
        <translation>Decir el valor en un punto, y conservarlo allí.</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>Diez imágenes atrás</translation>
    </message>
    <message>
        <source>Ten images forward</source>
        <extracomment>view.next_ten</extracomment>
        <translation>Diez imágenes adelante</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>tool.text</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text as it came</source>
        <extracomment>text.reset</extracomment>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>The file's window</source>
        <extracomment>window.file</extracomment>
        <translation>Ventana del archivo</translation>
    </message>
    <message>
        <source>The kinds of SUV and other quantities in turn that values can be read as.</source>
        <extracomment>values.next</extracomment>
        <translation>Los tipos de SUV y otras magnitudes, por turno, con que se leen los valores.</translation>
    </message>
    <message>
        <source>The left mouse button: angle of two lines.</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>El botón izquierdo del ratón: ángulo de dos líneas.</translation>
    </message>
    <message>
        <source>The left mouse button: angle.</source>
        <extracomment>tool.angle</extracomment>
        <translation>Botón izquierdo: ángulo.</translation>
    </message>
    <message>
        <source>The left mouse button: crosshair.</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>Botón izquierdo: retículo.</translation>
    </message>
    <message>
        <source>The left mouse button: ellipse.</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>Botón izquierdo: elipse.</translation>
    </message>
    <message>
        <source>The left mouse button: length.</source>
        <extracomment>tool.length</extracomment>
        <translation>Botón izquierdo: longitud.</translation>
    </message>
    <message>
        <source>The left mouse button: magnifier.</source>
        <extracomment>tool.loupe</extracomment>
        <translation>Botón izquierdo: lupa.</translation>
    </message>
    <message>
        <source>The left mouse button: pan.</source>
        <extracomment>tool.pan</extracomment>
        <translation>Botón izquierdo: desplazar.</translation>
    </message>
    <message>
        <source>The left mouse button: ratio of two lengths.</source>
        <extracomment>tool.ratio</extracomment>
        <translation>El botón izquierdo del ratón: cociente de dos longitudes.</translation>
    </message>
    <message>
        <source>The left mouse button: rectangle.</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>Botón izquierdo: rectángulo.</translation>
    </message>
    <message>
        <source>The left mouse button: scroll.</source>
        <extracomment>tool.scroll</extracomment>
        <translation>Botón izquierdo: recorrer.</translation>
    </message>
    <message>
        <source>The left mouse button: window of a region.</source>
        <extracomment>tool.window_region</extracomment>
        <translation>Botón izquierdo: ventana de una región.</translation>
    </message>
    <message>
        <source>The left mouse button: window.</source>
        <extracomment>tool.window</extracomment>
        <translation>Botón izquierdo: ventana.</translation>
    </message>
    <message>
        <source>The left mouse button: zoom.</source>
        <extracomment>tool.zoom</extracomment>
        <translation>Botón izquierdo: zoom.</translation>
    </message>
    <message>
        <source>The states of the series in turn, then none.</source>
        <extracomment>presentation.next</extracomment>
        <translation>Los estados de la serie por turno, luego ninguno.</translation>
    </message>
    <message>
        <source>The volume alone.</source>
        <extracomment>layout.volume</extracomment>
        <translation>Solo el volumen.</translation>
    </message>
    <message>
        <source>Theme, language, size of letters, memory and all else that can be set.</source>
        <extracomment>settings.show</extracomment>
        <translation>Tema, idioma, tamaño de letra, memoria y todo lo demás que se puede ajustar.</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>cine.sweep</extracomment>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Thickness and mode of a reformatted plane.</source>
        <extracomment>view.slab</extracomment>
        <translation>Grosor y modo de un plano reformateado.</translation>
    </message>
    <message>
        <source>Three planes and the volume.</source>
        <extracomment>layout.mpr_3d</extracomment>
        <translation>Tres planos y el volumen.</translation>
    </message>
    <message>
        <source>Tie here</source>
        <extracomment>link.tie</extracomment>
        <translation>Atar aquí</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>layout.tile</extracomment>
        <translation>Serie en mosaico</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>tool.interval</extracomment>
        <translation>Tiempo en ecografía</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tool.select</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>help.tour</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Try a range of values</source>
        <extracomment>segment.preview</extracomment>
        <translation>Probar un intervalo de valores</translation>
    </message>
    <message>
        <source>Try no range</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>No probar ningún intervalo</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>view.rotate_right</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn the picture by 90 degrees.</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>Gira la imagen 90 grados.</translation>
    </message>
    <message>
        <source>Turn the volume</source>
        <extracomment>volume.turn</extracomment>
        <translation>Girar el volumen</translation>
    </message>
    <message>
        <source>Turn the volume by degrees.</source>
        <extracomment>volume.turn</extracomment>
        <translation>Gira el volumen en grados.</translation>
    </message>
    <message>
        <source>Two viewports side by side.</source>
        <extracomment>layout.pair</extracomment>
        <translation>Dos visores uno al lado del otro.</translation>
    </message>
    <message>
        <source>Type what was measured at the selected measurement; words of the vocabulary are offered meanwhile.</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>Teclear qué se midió en la medida elegida; entretanto se ofrecen palabras del vocabulario.</translation>
    </message>
    <message>
        <source>UID of one report; all of them without it</source>
        <extracomment>objects.read</extracomment>
        <translation>UID de un informe; si no, todos</translation>
    </message>
    <message>
        <source>UIDs of studies; none: the active one</source>
        <extracomment>study.star</extracomment>
        <translation>UID de estudios; ninguno: el activo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>edit.undo</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo or redo until that many changes of the history are done; 0 goes back to the start.</source>
        <extracomment>edit.go_to</extracomment>
        <translation>Deshace o rehace hasta que queden hechos tantos cambios del historial; 0 vuelve al inicio.</translation>
    </message>
    <message>
        <source>Undo zoom, pan, turn and window.</source>
        <extracomment>view.reset</extracomment>
        <translation>Anula zoom, desplazamiento, giro y ventana.</translation>
    </message>
    <message>
        <source>Untie</source>
        <extracomment>link.untie</extracomment>
        <translation>Desatar</translation>
    </message>
    <message>
        <source>Version, licence, libraries.</source>
        <extracomment>help.about</extracomment>
        <translation>Versión, licencia, bibliotecas.</translation>
    </message>
    <message>
        <source>Versions, decoders, graphics, library health.</source>
        <extracomment>help.doctor</extracomment>
        <translation>Versiones, decodificadores, gráficos, estado de la biblioteca.</translation>
    </message>
    <message>
        <source>Viewport alone and back</source>
        <extracomment>viewport.alone</extracomment>
        <translation>Visor solo y de vuelta</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference scroll by position, tied series from where they were tied.</source>
        <extracomment>view.synchronize</extracomment>
        <translation>Los visores de un mismo marco se recorren por posición; las series atadas, desde donde se ataron.</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>tool.wand</extracomment>
        <translation>Varita</translation>
    </message>
    <message>
        <source>What a file may ask of the program before it is refused.</source>
        <extracomment>help.limits</extracomment>
        <translation>Lo que un archivo puede pedir antes de ser rechazado.</translation>
    </message>
    <message>
        <source>What each part does.</source>
        <extracomment>help.manual</extracomment>
        <translation>Lo que hace cada parte.</translation>
    </message>
    <message>
        <source>What plays goes through its round in the time of the active viewport, or each at its own pace.</source>
        <extracomment>cine.in_step</extracomment>
        <translation>Lo que se reproduce completa su ciclo en el tiempo del visor activo, o cada uno a su ritmo.</translation>
    </message>
    <message>
        <source>What the standard says</source>
        <extracomment>tags.describe</extracomment>
        <translation>Lo que dice la norma</translation>
    </message>
    <message>
        <source>What values are read as: a kind of SUV, a real-world value, or as in the file.</source>
        <extracomment>values.read</extracomment>
        <translation>Cómo se leen los valores: un tipo de SUV, un valor real, o como en el archivo.</translation>
    </message>
    <message>
        <source>What was done since the start, each action as a line of Python for viewer.api.</source>
        <extracomment>log.show</extracomment>
        <translation>Lo que se hizo desde el inicio, cada acción como línea de Python para viewer.api.</translation>
    </message>
    <message>
        <source>What's this?</source>
        <extracomment>help.whats_this</extracomment>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Where the active picture cuts the others.</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>Dónde corta la imagen activa a las demás.</translation>
    </message>
    <message>
        <source>Where the second series begins.</source>
        <extracomment>overlay.split</extracomment>
        <translation>Dónde empieza la segunda serie.</translation>
    </message>
    <message>
        <source>Which protocol the study hangs by, and for each other one why not.</source>
        <extracomment>hanging.explain</extracomment>
        <translation>Según qué protocolo cuelga el estudio y por qué no según cada uno de los demás.</translation>
    </message>
    <message>
        <source>Whole range</source>
        <extracomment>cine.whole</extracomment>
        <translation>Intervalo completo</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>hanging.explain</extracomment>
        <translation>Por qué cuelga así</translation>
    </message>
    <message>
        <source>Widen the window or brighten the picture by steps.</source>
        <extracomment>window.step</extracomment>
        <translation>Ensancha la ventana o aclara la imagen por pasos.</translation>
    </message>
    <message>
        <source>Wider window</source>
        <extracomment>window.wider</extracomment>
        <translation>Ventana más ancha</translation>
    </message>
    <message>
        <source>Wider window, by a twentieth of the window.</source>
        <extracomment>window.wider</extracomment>
        <translation>Ventana más ancha, una vigésima parte.</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>window.set</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window of a region</source>
        <extracomment>window.region</extracomment>
        <translation>Ventana de una región</translation>
    </message>
    <message>
        <source>Window of the second series</source>
        <extracomment>overlay.window</extracomment>
        <translation>Ventana de la segunda serie</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>window.preset</extracomment>
        <translation>Ventana predefinida</translation>
    </message>
    <message>
        <source>Window preset on key 0</source>
        <extracomment>window.key_0</extracomment>
        <translation>Ventana de la tecla 0</translation>
    </message>
    <message>
        <source>Window preset on key 1</source>
        <extracomment>window.key_1</extracomment>
        <translation>Ventana de la tecla 1</translation>
    </message>
    <message>
        <source>Window preset on key 2</source>
        <extracomment>window.key_2</extracomment>
        <translation>Ventana de la tecla 2</translation>
    </message>
    <message>
        <source>Window preset on key 3</source>
        <extracomment>window.key_3</extracomment>
        <translation>Ventana de la tecla 3</translation>
    </message>
    <message>
        <source>Window preset on key 4</source>
        <extracomment>window.key_4</extracomment>
        <translation>Ventana de la tecla 4</translation>
    </message>
    <message>
        <source>Window preset on key 5</source>
        <extracomment>window.key_5</extracomment>
        <translation>Ventana de la tecla 5</translation>
    </message>
    <message>
        <source>Window preset on key 6</source>
        <extracomment>window.key_6</extracomment>
        <translation>Ventana de la tecla 6</translation>
    </message>
    <message>
        <source>Window preset on key 7</source>
        <extracomment>window.key_7</extracomment>
        <translation>Ventana de la tecla 7</translation>
    </message>
    <message>
        <source>Window preset on key 8</source>
        <extracomment>window.key_8</extracomment>
        <translation>Ventana de la tecla 8</translation>
    </message>
    <message>
        <source>Window preset on key 9</source>
        <extracomment>window.key_9</extracomment>
        <translation>Ventana de la tecla 9</translation>
    </message>
    <message>
        <source>Window presets as they came</source>
        <extracomment>preset.reset</extracomment>
        <translation>Ventanas predefinidas originales</translation>
    </message>
    <message>
        <source>With Shift held, all viewports show the point below the pointer.</source>
        <extracomment>link.point</extracomment>
        <translation>Con Mayús pulsada, todos los visores muestran el punto bajo el puntero.</translation>
    </message>
    <message>
        <source>Write a measuring protocol to a file, for hounsfield measure --protocol and for others.</source>
        <extracomment>measuring.export</extracomment>
        <translation>Escribir un protocolo de medida en un archivo, para hounsfield measure --protocol y para otros.</translation>
    </message>
    <message>
        <source>Write a note on the study, in the browser.</source>
        <extracomment>study.edit_note</extracomment>
        <translation>Escribe una nota sobre el estudio, en el explorador.</translation>
    </message>
    <message>
        <source>Write a note on the study; an empty text takes it away.</source>
        <extracomment>study.note</extracomment>
        <translation>Escribe una nota sobre el estudio; un texto vacío la quita.</translation>
    </message>
    <message>
        <source>Write all keys in force as a page to print: HTML, or PDF.</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>Escribe todas las teclas vigentes como página para imprimir: HTML o PDF.</translation>
    </message>
    <message>
        <source>Write at a mark</source>
        <extracomment>annotation.text</extracomment>
        <translation>Escribir junto a una marca</translation>
    </message>
    <message>
        <source>Write hanging protocols to a new file: all of them as JSON, or one as a DICOM Hanging Protocol.</source>
        <extracomment>hanging.export</extracomment>
        <translation>Escribe protocolos en un archivo nuevo: todos como JSON, o uno como DICOM Hanging Protocol.</translation>
    </message>
    <message>
        <source>Write on the picture.</source>
        <extracomment>tool.text</extracomment>
        <translation>Escribir en la imagen.</translation>
    </message>
    <message>
        <source>Write the RECIST 1.1 table of the patient's open studies as CSV, JSON, Excel workbook, HTML or PDF.</source>
        <extracomment>lesion.export</extracomment>
        <translation>Escribir la tabla RECIST 1.1 de los estudios abiertos del paciente como CSV, JSON, libro de Excel, HTML o PDF.</translation>
    </message>
    <message>
        <source>Write the lines to a file.</source>
        <extracomment>text.export</extracomment>
        <translation>Escribe las líneas en un archivo.</translation>
    </message>
    <message>
        <source>Write the log to a new file, as a program in Python. Paths and texts in it may name a patient.</source>
        <extracomment>log.save</extracomment>
        <translation>Escribir el registro en un archivo nuevo, como programa en Python. Rutas y textos pueden nombrar a un paciente.</translation>
    </message>
    <message>
        <source>Write the manual as one page of HTML, its pictures inside.</source>
        <extracomment>help.save_manual</extracomment>
        <translation>Escribe el manual como una página HTML con sus imágenes.</translation>
    </message>
    <message>
        <source>Write the measurements of the open studies as CSV, JSON, Excel workbook, HTML or PDF report with pictures.</source>
        <extracomment>measurements.export</extracomment>
        <translation>Escribir las medidas de los estudios abiertos como CSV, JSON, libro de Excel, o informe HTML o PDF con imágenes.</translation>
    </message>
    <message>
        <source>Write the profile and all changes of keys and mouse as JSON.</source>
        <extracomment>keys.export</extracomment>
        <translation>Escribe como JSON el perfil y todos los cambios de teclas y ratón.</translation>
    </message>
    <message>
        <source>Write the profile, histogram or curve over time of the selected measurement as CSV, JSON or Excel workbook.</source>
        <extracomment>curve.export</extracomment>
        <translation>Escribir el perfil, histograma o curva en el tiempo de la medida elegida como CSV, JSON o libro de Excel.</translation>
    </message>
    <message>
        <source>Write the rules by which studies like this one hang as this one does now.</source>
        <extracomment>hanging.save</extracomment>
        <translation>Escribe las reglas con las que estudios como este cuelgan como ahora.</translation>
    </message>
    <message>
        <source>Write the segments of the active series to a new file: a DICOM segmentation, or an RT structure set.</source>
        <extracomment>segment.save</extracomment>
        <translation>Escribir los segmentos de la serie activa en un archivo nuevo: segmentación DICOM, o estructuras RT.</translation>
    </message>
    <message>
        <source>Write the settings that were changed as JSON; what was opened stays out.</source>
        <extracomment>settings.export</extracomment>
        <translation>Escribe como JSON los ajustes cambiados; lo que se abrió queda fuera.</translation>
    </message>
    <message>
        <source>Write the study's measurements as a structured report or presentation state, its key images as a selection.</source>
        <extracomment>export.marks</extracomment>
        <translation>Escribir las medidas del estudio como informe estructurado o estado de presentación, y sus imágenes clave como selección.</translation>
    </message>
    <message>
        <source>Write what the protocol asked for of all open studies as CSV, Excel or JSON.</source>
        <extracomment>measuring.table</extracomment>
        <translation>Escribir lo que el protocolo pedía de todos los estudios abiertos como CSV, Excel o JSON.</translation>
    </message>
    <message>
        <source>Write what the selected mark says on the picture.</source>
        <extracomment>annotation.text</extracomment>
        <translation>Escribir lo que la marca elegida dice en la imagen.</translation>
    </message>
    <message>
        <source>Write your windows.</source>
        <extracomment>preset.export</extracomment>
        <translation>Escribe las ventanas propias.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tool.zoom</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom by</source>
        <extracomment>view.zoom</extracomment>
        <translation>Ampliar por</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom the volume</source>
        <extracomment>volume.zoom</extracomment>
        <translation>Acercar el volumen</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <extracomment>preset.export</extracomment>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a digit from 3 to 9, '' for none</source>
        <extracomment>preset.add</extracomment>
        <translation>un dígito de 3 a 9, '' para ninguno</translation>
    </message>
    <message>
        <source>a file name that ends in .html</source>
        <extracomment>help.save_manual</extracomment>
        <translation>un nombre de archivo que termina en .html</translation>
    </message>
    <message>
        <source>a file name that ends in .pdf or .html</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>un nombre de archivo que termina en .pdf o .html</translation>
    </message>
    <message>
        <source>a file with red, green and blue of each colour</source>
        <extracomment>lut.load</extracomment>
        <translation>un archivo con rojo, verde y azul de cada color</translation>
    </message>
    <message>
        <source>a heading of the manual</source>
        <extracomment>help.manual</extracomment>
        <translation>un título del manual</translation>
    </message>
    <message>
        <source>a hundredth, a twentieth or a fifth</source>
        <extracomment>window.step</extracomment>
        <translation>una centésima, vigésima o quinta parte</translation>
    </message>
    <message>
        <source>a line a study, or a line a number</source>
        <extracomment>measuring.table</extracomment>
        <translation>una línea por estudio, o una por número</translation>
    </message>
    <message>
        <source>a modality, or all</source>
        <extracomment>text.reset</extracomment>
        <translation>una modalidad, o todas</translation>
    </message>
    <message>
        <source>a tool, an action, 'tool' for the chosen one, or 'none'</source>
        <extracomment>keys.mouse</extracomment>
        <translation>una herramienta, una acción, 'tool' para la elegida, o 'none'</translation>
    </message>
    <message>
        <source>a word, a number, or nothing</source>
        <extracomment>hanging.set</extracomment>
        <translation>una palabra, un número o nada</translation>
    </message>
    <message>
        <source>about a seventh each</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>un séptimo más o menos cada uno</translation>
    </message>
    <message>
        <source>above 1 comes nearer</source>
        <extracomment>volume.zoom</extracomment>
        <translation>más de 1 acerca</translation>
    </message>
    <message>
        <source>above 1 enlarges</source>
        <extracomment>view.zoom</extracomment>
        <translation>más de 1 amplía</translation>
    </message>
    <message>
        <source>any, all, none, at_least or at_most</source>
        <extracomment>hanging.rule</extracomment>
        <translation>any, all, none, at_least o at_most</translation>
    </message>
    <message>
        <source>as 0028,0030 or PixelSpacing</source>
        <extracomment>tags.describe</extracomment>
        <translation>como 0028,0030 o PixelSpacing</translation>
    </message>
    <message>
        <source>as 00280030, or 00081140[0].00081155 in a sequence</source>
        <extracomment>tags.go</extracomment>
        <translation>como 00280030, o 00081140[0].00081155 en una secuencia</translation>
    </message>
    <message>
        <source>as 2x2, or mpr, mpr3d, 3d, compare, mammography, petct</source>
        <extracomment>layout.set</extracomment>
        <translation>como 2x2, o mpr, mpr3d, 3d, compare, mammography, petct</translation>
    </message>
    <message>
        <source>as L or Ctrl+Shift+L; none for no key</source>
        <extracomment>keys.set</extracomment>
        <translation>como L o Ctrl+Shift+L; nada para ninguna tecla</translation>
    </message>
    <message>
        <source>blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>blend, swipe o spy</translation>
    </message>
    <message>
        <source>by how much values may differ, to either side</source>
        <extracomment>segment.grow</extracomment>
        <translation>cuánto pueden diferir los valores, hacia ambos lados</translation>
    </message>
    <message>
        <source>by the file's name without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>sin él, según el nombre del archivo</translation>
    </message>
    <message>
        <source>codes of body parts (HEAD), '' for all</source>
        <extracomment>preset.add</extracomment>
        <translation>códigos de regiones (HEAD), '' para todas</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>contado desde 1</translation>
    </message>
    <message>
        <source>counted from 1; -1 is the last</source>
        <extracomment>view.go</extracomment>
        <translation>contado desde 1; -1 es la última</translation>
    </message>
    <message>
        <source>degrees to the side</source>
        <extracomment>volume.turn</extracomment>
        <translation>grados hacia el lado</translation>
    </message>
    <message>
        <source>degrees up</source>
        <extracomment>volume.turn</extracomment>
        <translation>grados hacia arriba</translation>
    </message>
    <message>
        <source>draw the measurements</source>
        <extracomment>export.picture</extracomment>
        <translation>dibujar las mediciones</translation>
    </message>
    <message>
        <source>each slice by itself, or on all sides</source>
        <extracomment>segment.fill</extracomment>
        <translation>cada corte por sí, o por todos lados</translation>
    </message>
    <message>
        <source>empty: as all others</source>
        <extracomment>annotation.color</extracomment>
        <translation>vacío: como las demás</translation>
    </message>
    <message>
        <source>ends in .csv, .json or .xlsx</source>
        <extracomment>curve.export</extracomment>
        <translation>acaba en .csv, .json o .xlsx</translation>
    </message>
    <message>
        <source>ends in .csv, .json, .xlsx, .html or .pdf</source>
        <extracomment>lesion.export</extracomment>
        <translation>acaba en .csv, .json, .xlsx, .html o .pdf</translation>
    </message>
    <message>
        <source>ends in .mp4 or .gif</source>
        <extracomment>export.movie</extracomment>
        <translation>termina en .mp4 o .gif</translation>
    </message>
    <message>
        <source>ends in .png, .jpg or .tif</source>
        <extracomment>export.picture</extracomment>
        <translation>termina en .png, .jpg o .tif</translation>
    </message>
    <message>
        <source>for which pictures; '' for those of the active one's modality</source>
        <extracomment>preset.add</extracomment>
        <translation>para qué imágenes; '' para la modalidad de la activa</translation>
    </message>
    <message>
        <source>frames a second, 0.01 to 240; 0 follows the file</source>
        <extracomment>cine.fps</extracomment>
        <translation>imágenes por segundo, de 0,01 a 240; 0 sigue al archivo</translation>
    </message>
    <message>
        <source>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, or #rrggbb</source>
        <extracomment>segment.color</extracomment>
        <translation>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, o #rrggbb</translation>
    </message>
    <message>
        <source>highest value</source>
        <extracomment>segment.limit</extracomment>
        <translation>valor más alto</translation>
    </message>
    <message>
        <source>how it lies over the pictures</source>
        <extracomment>overlay.set</extracomment>
        <translation>cómo se superpone a las imágenes</translation>
    </message>
    <message>
        <source>how long the line is in mm</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>cuánto mide la línea en mm</translation>
    </message>
    <message>
        <source>how many are done, in their order</source>
        <extracomment>edit.go_to</extracomment>
        <translation>cuántos están hechos, en su orden</translation>
    </message>
    <message>
        <source>how many columns of viewports; 0 for half of them</source>
        <extracomment>window.second</extracomment>
        <translation>cuántas columnas de visores; 0 para la mitad</translation>
    </message>
    <message>
        <source>how many further; negative goes back</source>
        <extracomment>viewport.next</extracomment>
        <translation>cuántos más allá; negativo retrocede</translation>
    </message>
    <message>
        <source>in its values</source>
        <extracomment>overlay.window</extracomment>
        <translation>en sus valores</translation>
    </message>
    <message>
        <source>in mm</source>
        <extracomment>segment.sphere</extracomment>
        <translation>en mm</translation>
    </message>
    <message>
        <source>in mm, 0.1 to 200</source>
        <extracomment>segment.brush</extracomment>
        <translation>en mm, de 0,1 a 200</translation>
    </message>
    <message>
        <source>in mm; 0 is a thin plane</source>
        <extracomment>view.slab</extracomment>
        <translation>en mm; 0 es un plano fino</translation>
    </message>
    <message>
        <source>in modality values</source>
        <extracomment>window.set</extracomment>
        <translation>en valores de modalidad</translation>
    </message>
    <message>
        <source>in modality values, above 0</source>
        <extracomment>window.set</extracomment>
        <translation>en valores de modalidad, más de 0</translation>
    </message>
    <message>
        <source>in pixels</source>
        <extracomment>annotation.wand</extracomment>
        <translation>en píxeles</translation>
    </message>
    <message>
        <source>its id, with arguments as 'window.preset name=lung'</source>
        <extracomment>keys.set</extracomment>
        <translation>su identificador, con argumentos como 'window.preset name=lung'</translation>
    </message>
    <message>
        <source>its id; all without it</source>
        <extracomment>keys.reset</extracomment>
        <translation>su identificador; sin él, todas</translation>
    </message>
    <message>
        <source>its key (suvbw ...), title, unit or number in the list</source>
        <extracomment>values.read</extracomment>
        <translation>clave (suvbw ...), título, unidad o número en la lista</translation>
    </message>
    <message>
        <source>its label, UID or number in the list</source>
        <extracomment>presentation.apply</extracomment>
        <translation>su etiqueta, UID o número en la lista</translation>
    </message>
    <message>
        <source>its name</source>
        <extracomment>annotation.rename</extracomment>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its name, as lung</source>
        <extracomment>window.preset</extracomment>
        <translation>su nombre, como lung</translation>
    </message>
    <message>
        <source>its name; empty for none</source>
        <extracomment>annotation.group</extracomment>
        <translation>su nombre; vacío para ninguno</translation>
    </message>
    <message>
        <source>its name; “Segment 1” and so on without</source>
        <extracomment>segment.new</extracomment>
        <translation>su nombre; si no, «Segmento 1», etc.</translation>
    </message>
    <message>
        <source>its new value</source>
        <extracomment>settings.limit</extracomment>
        <translation>su nuevo valor</translation>
    </message>
    <message>
        <source>key, number or description of the series</source>
        <extracomment>overlay.set</extracomment>
        <translation>clave, número o descripción de la serie</translation>
    </message>
    <message>
        <source>key, number or words of the description</source>
        <extracomment>stack.open</extracomment>
        <translation>clave, número o palabras de la descripción</translation>
    </message>
    <message>
        <source>key, number or words of the description; empty: active series</source>
        <extracomment>series.reveal</extracomment>
        <translation>clave, número o palabras de la descripción; vacío: serie activa</translation>
    </message>
    <message>
        <source>length, angle, ellipse, arrow … as the tools are called</source>
        <extracomment>annotation.add</extracomment>
        <translation>length, angle, ellipse, arrow … como se llaman las herramientas</translation>
    </message>
    <message>
        <source>let the patient's name and ID go out with it</source>
        <extracomment>measurements.export</extracomment>
        <translation>incluir nombre e ID del paciente</translation>
    </message>
    <message>
        <source>lines; negative moves up</source>
        <extracomment>hanging.move</extracomment>
        <translation>líneas; negativo sube</translation>
    </message>
    <message>
        <source>lowest value, in the unit of the pictures</source>
        <extracomment>segment.limit</extracomment>
        <translation>valor más bajo, en la unidad de las imágenes</translation>
    </message>
    <message>
        <source>modalities, with blanks between</source>
        <extracomment>preset.change</extracomment>
        <translation>modalidades, separadas por espacios</translation>
    </message>
    <message>
        <source>name of a colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>nombre de una tabla de color</translation>
    </message>
    <message>
        <source>name of a field, or keyword of an element: StudyComments</source>
        <extracomment>text.add</extracomment>
        <translation>nombre de un campo o palabra clave de un elemento: StudyComments</translation>
    </message>
    <message>
        <source>name of a protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>nombre de un protocolo</translation>
    </message>
    <message>
        <source>name of a protocol; all of them without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>nombre de un protocolo; sin él, todos</translation>
    </message>
    <message>
        <source>name of a protocol; the first that fits without one</source>
        <extracomment>hanging.apply</extracomment>
        <translation>nombre de un protocolo; sin él, el primero que encaje</translation>
    </message>
    <message>
        <source>name of the album</source>
        <extracomment>album.save</extracomment>
        <translation>nombre del álbum</translation>
    </message>
    <message>
        <source>name of the album; empty for all studies</source>
        <extracomment>album.show</extracomment>
        <translation>nombre del álbum; vacío para todos los estudios</translation>
    </message>
    <message>
        <source>name of the preset</source>
        <extracomment>preset.change</extracomment>
        <translation>nombre de la ventana</translation>
    </message>
    <message>
        <source>name of the protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>nombre del protocolo</translation>
    </message>
    <message>
        <source>names of fields or keywords, with blanks between</source>
        <extracomment>text.lines</extracomment>
        <translation>nombres de campos o palabras clave, separados por espacios</translation>
    </message>
    <message>
        <source>number of the first picture, from 1</source>
        <extracomment>cine.range</extracomment>
        <translation>número de la primera imagen, desde 1</translation>
    </message>
    <message>
        <source>number of the last picture; -1 is the last of all</source>
        <extracomment>cine.range</extracomment>
        <translation>número de la última imagen; -1 es la última de todas</translation>
    </message>
    <message>
        <source>number of the rule to replace, from 1; 0 adds one</source>
        <extracomment>hanging.rule</extracomment>
        <translation>número de la regla que se reemplaza, desde 1; 0 añade una</translation>
    </message>
    <message>
        <source>number of the rule, from 1</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>número de la regla, desde 1</translation>
    </message>
    <message>
        <source>of the disc, in pixels</source>
        <extracomment>annotation.push</extracomment>
        <translation>del disco, en píxeles</translation>
    </message>
    <message>
        <source>one or more paths</source>
        <extracomment>file.open</extracomment>
        <translation>una o más rutas</translation>
    </message>
    <message>
        <source>one picture of each, or all</source>
        <extracomment>tags.compare</extracomment>
        <translation>una imagen de cada una, o todas</translation>
    </message>
    <message>
        <source>over how many mm</source>
        <extracomment>segment.smooth</extracomment>
        <translation>sobre cuántos mm</translation>
    </message>
    <message>
        <source>part of a name, or a key</source>
        <extracomment>settings.keys</extracomment>
        <translation>parte de un nombre, o una tecla</translation>
    </message>
    <message>
        <source>part of a tag, name or value</source>
        <extracomment>tags.find</extracomment>
        <translation>parte de una etiqueta, nombre o valor</translation>
    </message>
    <message>
        <source>phases; negative goes back</source>
        <extracomment>series.phase</extracomment>
        <translation>fases; negativo retrocede</translation>
    </message>
    <message>
        <source>picture pixels</source>
        <extracomment>window.region</extracomment>
        <translation>píxeles de imagen</translation>
    </message>
    <message>
        <source>pictures a second; 0 follows the file</source>
        <extracomment>export.movie</extracomment>
        <translation>imágenes por segundo; 0 sigue al archivo</translation>
    </message>
    <message>
        <source>pictures; negative goes back</source>
        <extracomment>view.scroll</extracomment>
        <translation>imágenes; negativo retrocede</translation>
    </message>
    <message>
        <source>pixels of its side; 0 takes the viewport's</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>píxeles de lado; 0 toma los del visor</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <extracomment>curve.export</extracomment>
        <translation>reemplazar un archivo de ese nombre</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <extracomment>lesion.export</extracomment>
        <translation>reemplazar un archivo existente</translation>
    </message>
    <message>
        <source>report, presentation state or key objects</source>
        <extracomment>export.marks</extracomment>
        <translation>informe, estado de presentación u objetos clave</translation>
    </message>
    <message>
        <source>seg: voxels; rtstruct: contours</source>
        <extracomment>segment.save</extracomment>
        <translation>seg: vóxeles; rtstruct: contornos</translation>
    </message>
    <message>
        <source>share of the width, 0 to 1</source>
        <extracomment>overlay.split</extracomment>
        <translation>parte del ancho, de 0 a 1</translation>
    </message>
    <message>
        <source>steps; negative darkens</source>
        <extracomment>window.step</extracomment>
        <translation>pasos; negativo oscurece</translation>
    </message>
    <message>
        <source>steps; negative narrows</source>
        <extracomment>window.step</extracomment>
        <translation>pasos; negativo estrecha</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>measuring.export</extracomment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the file to read</source>
        <extracomment>settings.import</extracomment>
        <translation>el archivo que se lee</translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>settings.export</extracomment>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>the file to write, .json or .dcm; a folder is asked for without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>el archivo, .json o .dcm; sin él se pregunta por una carpeta</translation>
    </message>
    <message>
        <source>the file to write; a folder is asked for without it</source>
        <extracomment>segment.save</extracomment>
        <translation>el archivo a escribir; si no, se pide una carpeta</translation>
    </message>
    <message>
        <source>the file to write; asked for without it</source>
        <extracomment>export.marks</extracomment>
        <translation>el archivo a escribir; se pregunta si falta</translation>
    </message>
    <message>
        <source>the file, as actions.py</source>
        <extracomment>log.save</extracomment>
        <translation>el archivo, como actions.py</translation>
    </message>
    <message>
        <source>the file, as numbers.csv</source>
        <extracomment>measuring.table</extracomment>
        <translation>el archivo, como numbers.csv</translation>
    </message>
    <message>
        <source>the file; asked for without it</source>
        <extracomment>hanging.import</extracomment>
        <translation>el archivo; se pregunta si falta</translation>
    </message>
    <message>
        <source>the key of another open series</source>
        <extracomment>tags.compare</extracomment>
        <translation>la clave de otra serie abierta</translation>
    </message>
    <message>
        <source>the mark in the other study: id or name</source>
        <extracomment>lesion.link</extracomment>
        <translation>la marca del otro estudio: identificador o nombre</translation>
    </message>
    <message>
        <source>the mark, else the selected one</source>
        <extracomment>annotation.push</extracomment>
        <translation>la marca, si no la elegida</translation>
    </message>
    <message>
        <source>the measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>la medición</translation>
    </message>
    <message>
        <source>the measurement, or several</source>
        <extracomment>annotation.label</extracomment>
        <translation>la medida, o varias</translation>
    </message>
    <message>
        <source>the measurement; empty: the selected one</source>
        <extracomment>annotation.copy</extracomment>
        <translation>la medida; vacío: la elegida</translation>
    </message>
    <message>
        <source>the measurements, the selected one without</source>
        <extracomment>curve.show</extracomment>
        <translation>las medidas; si no, la elegida</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>keys.export</extracomment>
        <translation>el nombre de un archivo</translation>
    </message>
    <message>
        <source>the new name</source>
        <extracomment>hanging.rename</extracomment>
        <translation>el nombre nuevo</translation>
    </message>
    <message>
        <source>the note</source>
        <extracomment>study.note</extracomment>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the other one; the active one without it</source>
        <extracomment>viewport.swap</extracomment>
        <translation>el otro; sin él, el activo</translation>
    </message>
    <message>
        <source>the other segment, by its id or name</source>
        <extracomment>segment.combine</extracomment>
        <translation>el otro segmento, por identificador o nombre</translation>
    </message>
    <message>
        <source>the protocol to show first</source>
        <extracomment>hanging.edit</extracomment>
        <translation>el protocolo que se muestra primero</translation>
    </message>
    <message>
        <source>the region</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>la región</translation>
    </message>
    <message>
        <source>the search; empty: what is typed</source>
        <extracomment>album.save</extracomment>
        <translation>la búsqueda; vacío: lo escrito</translation>
    </message>
    <message>
        <source>the setting to show</source>
        <extracomment>settings.show</extracomment>
        <translation>el ajuste que se muestra</translation>
    </message>
    <message>
        <source>the study's UID</source>
        <extracomment>study.close</extracomment>
        <translation>el UID del estudio</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>annotation.text</extracomment>
        <translation>las palabras</translation>
    </message>
    <message>
        <source>time, or values</source>
        <extracomment>curve.show</extracomment>
        <translation>time, o values</translation>
    </message>
    <message>
        <source>to either side, as values are shown</source>
        <extracomment>annotation.wand</extracomment>
        <translation>hacia ambos lados, como se muestran los valores</translation>
    </message>
    <message>
        <source>values (along a profile, histogram of a region) or time; empty: as shown</source>
        <extracomment>curve.copy</extracomment>
        <translation>values (a lo largo de un perfil, histograma de una región) o time; vacío: como se muestra</translation>
    </message>
    <message>
        <source>viewport, from 0</source>
        <extracomment>stack.open</extracomment>
        <translation>visor, desde 0</translation>
    </message>
    <message>
        <source>viewport, from 0; the active one without it</source>
        <extracomment>viewport.clear</extracomment>
        <translation>visor, desde 0; sin él, el activo</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>segment.combine</extracomment>
        <translation>qué se hace</translation>
    </message>
    <message>
        <source>what is seen of it</source>
        <extracomment>lesion.state</extracomment>
        <translation>qué se ve de ella</translation>
    </message>
    <message>
        <source>what is sought; empty for all</source>
        <extracomment>library.search</extracomment>
        <translation>lo buscado; vacío para todo</translation>
    </message>
    <message>
        <source>what it holds for</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>para qué vale</translation>
    </message>
    <message>
        <source>what it is called</source>
        <extracomment>preset.add</extracomment>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>what it is followed as</source>
        <extracomment>lesion.role</extracomment>
        <translation>como qué se sigue</translation>
    </message>
    <message>
        <source>what it is, as Liver, or a code as SCT 10200004</source>
        <extracomment>segment.label</extracomment>
        <translation>qué es, como Liver, o un código como SCT 10200004</translation>
    </message>
    <message>
        <source>what it is; empty for nothing</source>
        <extracomment>annotation.label</extracomment>
        <translation>qué es; vacío para nada</translation>
    </message>
    <message>
        <source>what it looks at, as modality, description, laterality, view</source>
        <extracomment>hanging.rule</extracomment>
        <translation>lo que mira: modality, description, laterality, view</translation>
    </message>
    <message>
        <source>what moves</source>
        <extracomment>export.movie</extracomment>
        <translation>lo que se mueve</translation>
    </message>
    <message>
        <source>what to look for</source>
        <extracomment>app.palette</extracomment>
        <translation>lo que se busca</translation>
    </message>
    <message>
        <source>where the disc is; empty: the one that is in</source>
        <extracomment>disc.open</extracomment>
        <translation>dónde está el disco; vacío: el insertado</translation>
    </message>
    <message>
        <source>where to; empty asks</source>
        <extracomment>study.copy_files</extracomment>
        <translation>adónde; vacío pregunta</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>annotation.change</extracomment>
        <translation>cuál</translation>
    </message>
    <message>
        <source>which line; the selected one without</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>qué línea; si no, la elegida</translation>
    </message>
    <message>
        <source>which segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>qué segmento</translation>
    </message>
    <message>
        <source>which segment; the chosen one without</source>
        <extracomment>segment.choose</extracomment>
        <translation>qué segmento; si no, el elegido</translation>
    </message>
    <message>
        <source>which segments, with commas; all of the series without</source>
        <extracomment>segment.save</extracomment>
        <translation>qué segmentos, con comas; si no, todos los de la serie</translation>
    </message>
    <message>
        <source>which setting</source>
        <extracomment>settings.set</extracomment>
        <translation>qué ajuste</translation>
    </message>
    <message>
        <source>which setting; all without it</source>
        <extracomment>settings.reset</extracomment>
        <translation>qué ajuste; sin él, todos</translation>
    </message>
    <message>
        <source>words or a number to compare with</source>
        <extracomment>hanging.rule</extracomment>
        <translation>palabras o un número con que comparar</translation>
    </message>
    <message>
        <source>x,y in pixels, each</source>
        <extracomment>annotation.add</extracomment>
        <translation>x,y en píxeles cada uno</translation>
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
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>View/Blend</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>View/Cine</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>View/Go to</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Hanging</source>
        <extracomment>View/Hanging</extracomment>
        <translation>Colgado</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>View/Layout</extracomment>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>View/Link</extracomment>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Tools/Measure</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>On pictures</source>
        <extracomment>View/On pictures</extracomment>
        <translation>En las imágenes</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Tools/Protocol</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Tools/Region</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>Tools/Segment</extracomment>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>View/Series</extracomment>
        <translation>Series</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>View/Turn</extracomment>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>View/Window</extracomment>
        <translation>Ventana</translation>
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
        <translation>Un archivo que pide más se rechaza antes de ocupar memoria. Súbalo para archivos de confianza.</translation>
    </message>
    <message>
        <source>A structured report beside the study's files holds its measurements, written anew after each change; segments and key images are saved as objects of their own.</source>
        <extracomment>has_sidecar</extracomment>
        <translation>Un informe estructurado junto a los archivos del estudio contiene sus medidas, escrito de nuevo tras cada cambio; segmentos e imágenes clave se guardan como objetos propios.</translation>
    </message>
    <message>
        <source>A study that opens is laid out by the first hanging protocol that fits it.</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>Un estudio que se abre se dispone según el primer protocolo de colgado que encaje.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>overlay_text</extracomment>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>page</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Bitmaps that a file draws over its pictures are shown.</source>
        <extracomment>has_overlays</extracomment>
        <translation>Se muestran los mapas de bits que un archivo dibuja sobre sus imágenes.</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>Cine bar at start</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>Barra de cine al inicio</translation>
    </message>
    <message>
        <source>Colours of everything around the pictures.</source>
        <extracomment>theme</extracomment>
        <translation>Colores de todo lo que rodea las imágenes.</translation>
    </message>
    <message>
        <source>Copy measurements beside the study</source>
        <extracomment>has_sidecar</extracomment>
        <translation>Copiar las medidas junto al estudio</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>Cúbica</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Elements and items of a file</source>
        <extracomment>limit_elements</extracomment>
        <translation>Elementos e ítems de un archivo</translation>
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
        <translation>Archivos de un ZIP</translation>
    </message>
    <message>
        <source>Folder where discs appear</source>
        <extracomment>disc_folder</extracomment>
        <translation>Carpeta donde aparecen los discos</translation>
    </message>
    <message>
        <source>Folders in it are offered like discs, beside the places where the system mounts those. Empty for none.</source>
        <extracomment>disc_folder</extracomment>
        <translation>Las carpetas que contiene se ofrecen como discos, además de donde el sistema los monta. Vacío para ninguna.</translation>
    </message>
    <message>
        <source>Fragments of one file's pixels</source>
        <extracomment>limit_fragments</extracomment>
        <translation>Fragmentos de los píxeles de un archivo</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>language</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay_text</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Hang studies by protocol</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>Colgar estudios según protocolo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>theme</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How lengths and areas are told on pictures, in the table and in the status bar. Files that leave the program and the command line keep to mm.</source>
        <extracomment>length_unit</extracomment>
        <translation>Cómo se indican longitudes y áreas en las imágenes, la tabla y la barra de estado. Los archivos exportados y la línea de órdenes siguen en mm.</translation>
    </message>
    <message>
        <source>How pictures are enlarged. Nearest shows each pixel as a square.</source>
        <extracomment>interpolation</extracomment>
        <translation>Cómo se amplían las imágenes. «Vecino más cercano» muestra cada píxel como un cuadrado.</translation>
    </message>
    <message>
        <source>Inflated to packed, over 64 MiB</source>
        <extracomment>limit_inflated_ratio</extracomment>
        <translation>Descomprimido entre comprimido, más de 64 MiB</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>interpolation</extracomment>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Invert together at start</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>Invertir juntos al inicio</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere, on pictures too.</source>
        <extracomment>font_scale</extracomment>
        <translation>Letra mayor o menor en todas partes, también en las imágenes.</translation>
    </message>
    <message>
        <source>Levels of sequences</source>
        <extracomment>limit_depth</extracomment>
        <translation>Niveles de secuencias</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limits on files</source>
        <extracomment>page</extracomment>
        <translation>Límites de archivos</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>interpolation</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Lines that show where the active picture cuts the others are drawn at first; a key changes it for now.</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>Las líneas donde la imagen activa corta a las demás se dibujan al principio; una tecla lo cambia por ahora.</translation>
    </message>
    <message>
        <source>Memory and folders</source>
        <extracomment>page</extracomment>
        <translation>Memoria y carpetas</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <extracomment>memory_share</extracomment>
        <translation>Memoria para imágenes</translation>
    </message>
    <message>
        <source>MiB for decoding one picture</source>
        <extracomment>limit_decoder_mib</extracomment>
        <translation>MiB para decodificar una imagen</translation>
    </message>
    <message>
        <source>MiB of a file before its pixels</source>
        <extracomment>limit_header_mib</extracomment>
        <translation>MiB de un archivo antes de sus píxeles</translation>
    </message>
    <message>
        <source>MiB of an inflated data set</source>
        <extracomment>limit_inflated_mib</extracomment>
        <translation>MiB de un conjunto de datos descomprimido</translation>
    </message>
    <message>
        <source>MiB of one inflated ZIP file</source>
        <extracomment>limit_archive_file_mib</extracomment>
        <translation>MiB de un archivo descomprimido de un ZIP</translation>
    </message>
    <message>
        <source>MiB of one picture</source>
        <extracomment>limit_frame_mib</extracomment>
        <translation>MiB de una imagen</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>Milímetros</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>Vecino más cercano</translation>
    </message>
    <message>
        <source>Neurological mirrors axial and coronal pictures, so that left is at the left, and says so on each. Projections, 3D, presentation states and the command line stay radiological.</source>
        <extracomment>sides</extracomment>
        <translation>Neurológica refleja las imágenes axiales y coronales, con la izquierda a la izquierda, y lo indica en cada una. Proyecciones, 3D, estados de presentación y línea de órdenes siguen siendo radiológicos.</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>sides</extracomment>
        <translation>Neurológica: izquierda a la izquierda</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>overlay_text</extracomment>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>has_overlays</extracomment>
        <translation>Superposiciones del archivo</translation>
    </message>
    <message>
        <source>Pan together at start</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>Desplazar juntos al inicio</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>page</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures of one file</source>
        <extracomment>limit_frames</extracomment>
        <translation>Imágenes de un archivo</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>sides</extracomment>
        <translation>Radiológica: izquierda a la derecha</translation>
    </message>
    <message>
        <source>Reference lines at start</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>Líneas de referencia al inicio</translation>
    </message>
    <message>
        <source>Scroll together at start</source>
        <extracomment>starts_linked</extracomment>
        <translation>Recorrer juntos al inicio</translation>
    </message>
    <message>
        <source>Sides of the patient</source>
        <extracomment>sides</extracomment>
        <translation>Lados del paciente</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <extracomment>font_scale</extracomment>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>overlay_text</extracomment>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>The bar for playing is there at first wherever pictures can play; an action changes it for now.</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>La barra de reproducción está al principio donde las imágenes pueden reproducirse; una acción lo cambia por ahora.</translation>
    </message>
    <message>
        <source>The language of menus, tools and messages. Texts of files stay as they are.</source>
        <extracomment>language</extracomment>
        <translation>El idioma de menús, herramientas y mensajes. Los textos de los archivos quedan como están.</translation>
    </message>
    <message>
        <source>The share of the machine's memory that decoded pictures may take. More of it: fewer pictures are read again.</source>
        <extracomment>memory_share</extracomment>
        <translation>La parte de la memoria que pueden ocupar las imágenes decodificadas. Cuanta más, menos imágenes se releen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>theme</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Unit of lengths</source>
        <extracomment>length_unit</extracomment>
        <translation>Unidad de longitud</translation>
    </message>
    <message>
        <source>Values of one element</source>
        <extracomment>limit_values</extracomment>
        <translation>Valores de un elemento</translation>
    </message>
    <message>
        <source>Viewports begin at one scale in mm; the menu of links changes it for now.</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>Los visores empiezan a una misma escala en mm; el menú de vínculos lo cambia por ahora.</translation>
    </message>
    <message>
        <source>Viewports begin moving their pictures together; the menu of links changes it for now.</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>Los visores mueven al principio sus imágenes juntas; el menú de vínculos lo cambia por ahora.</translation>
    </message>
    <message>
        <source>Viewports begin swapping black and white together; the menu of links changes it for now.</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>Los visores invierten al principio blanco y negro juntos; el menú de vínculos lo cambia por ahora.</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference begin scrolling by position; the menu of links changes it for now.</source>
        <extracomment>starts_linked</extracomment>
        <translation>Los visores de un mismo marco se recorren al principio por posición; el menú de vínculos lo cambia por ahora.</translation>
    </message>
    <message>
        <source>Viewports of one kind of values begin with one window; the menu of links changes it for now.</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>Los visores con el mismo tipo de valores empiezan con una ventana; el menú de vínculos lo cambia por ahora.</translation>
    </message>
    <message>
        <source>What the corners of each picture say. Anonymous leaves out all that tells who it is.</source>
        <extracomment>overlay_text</extracomment>
        <translation>Lo que dicen las esquinas de cada imagen. Anónimo omite todo lo que identifica.</translation>
    </message>
    <message>
        <source>Window together at start</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>Ventana conjunta al inicio</translation>
    </message>
    <message>
        <source>Zoom together at start</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>Zoom conjunto al inicio</translation>
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
        <translation>Ángulo de 4 puntos</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>accession</extracomment>
        <translation>N.º de acceso</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>age</extracomment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>Angiografía</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>angle</extracomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>open_angle</extracomment>
        <translation>Ángulo de dos líneas</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>arrow</extracomment>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>birth_date</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Birth date, sex, age</source>
        <extracomment>person</extracomment>
        <translation>Fecha de nacimiento, sexo, edad</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>Región corporal</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>bone</extracomment>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Brain</source>
        <extracomment>brain</extracomment>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>CT angiography</source>
        <extracomment>ct-angiography</extracomment>
        <translation>Angio-TC</translation>
    </message>
    <message>
        <source>CT bone</source>
        <extracomment>ct-bone</extracomment>
        <translation>TC hueso</translation>
    </message>
    <message>
        <source>CT lung</source>
        <extracomment>ct-lung</extracomment>
        <translation>TC pulmón</translation>
    </message>
    <message>
        <source>CT skin</source>
        <extracomment>ct-skin</extracomment>
        <translation>TC piel</translation>
    </message>
    <message>
        <source>CT soft tissue and bone</source>
        <extracomment>ct-soft-tissue</extracomment>
        <translation>TC partes blandas y hueso</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>calibration</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>calibration</extracomment>
        <translation>Línea de calibración</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>cardiothoracic</extracomment>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>centre_line</extracomment>
        <translation>Línea central</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>circle</extracomment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>circle3</extracomment>
        <translation>Círculo por 3 puntos</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>cobb</extracomment>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>colours</extracomment>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>Medio de contraste</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>curve</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>acquired</extracomment>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>doppler</extracomment>
        <translation>Velocidad Doppler</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>ellipse</extracomment>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Field strength</source>
        <extracomment>field_strength</extracomment>
        <translation>Intensidad de campo</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>frame_rate</extracomment>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>freehand_line</extracomment>
        <translation>Línea a mano alzada</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>freehand</extracomment>
        <translation>Región a mano alzada</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>hip</extracomment>
        <translation>Medidas de la cadera</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>institution</extracomment>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Kind of value (SUV)</source>
        <extracomment>quantity</extracomment>
        <translation>Tipo de valor (SUV)</translation>
    </message>
    <message>
        <source>Laterality and view</source>
        <extracomment>laterality</extracomment>
        <translation>Lateralidad y proyección</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>leg_length</extracomment>
        <translation>Longitudes de las piernas</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>profile</extracomment>
        <translation>Perfil de línea</translation>
    </message>
    <message>
        <source>Liver</source>
        <extracomment>liver</extracomment>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>location</extracomment>
        <translation>Posición del corte</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>bidirectional</extracomment>
        <translation>Eje largo y corto</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <extracomment>lossy</extracomment>
        <translation>Compresión con pérdida</translation>
    </message>
    <message>
        <source>Lung</source>
        <extracomment>lung</extracomment>
        <translation>Pulmón</translation>
    </message>
    <message>
        <source>MR default</source>
        <extracomment>mr-default</extracomment>
        <translation>RM estándar</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>manufacturer</extracomment>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <extracomment>mip</extracomment>
        <translation>Máxima intensidad (MIP)</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <extracomment>mediastinum</extracomment>
        <translation>Mediastino</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>midsagittal</extracomment>
        <translation>Línea mediosagital</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <extracomment>model</extracomment>
        <translation>Modelo del equipo</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <extracomment>frame</extracomment>
        <translation>Número de la imagen</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>number</extracomment>
        <translation>Etiqueta numerada</translation>
    </message>
    <message>
        <source>PET SUV 0 to 6</source>
        <extracomment>pet-suv-6</extracomment>
        <translation>PET SUV 0 a 6</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>parallel</extracomment>
        <translation>Líneas paralelas</translation>
    </message>
    <message>
        <source>Part of the series</source>
        <extracomment>part</extracomment>
        <translation>Parte de la serie</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>patient_id</extracomment>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>patient_name</extracomment>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Patient position</source>
        <extracomment>patient_position</extracomment>
        <translation>Posición del paciente</translation>
    </message>
    <message>
        <source>Plane and slab</source>
        <extracomment>plane</extracomment>
        <translation>Plano y bloque</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>perpendicular</extracomment>
        <translation>Punto a línea</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>polygon</extracomment>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>polyline</extracomment>
        <translation>Polilínea</translation>
    </message>
    <message>
        <source>Posterior fossa</source>
        <extracomment>posterior-fossa</extracomment>
        <translation>Fosa posterior</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation</extracomment>
        <translation>Estado de presentación</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>probe</extracomment>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>protocol</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>ratio</extracomment>
        <translation>Cociente de dos longitudes</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>rectangle</extracomment>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <extracomment>reformatted</extracomment>
        <translation>Reformateado</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>rotated_ellipse</extracomment>
        <translation>Elipse girada</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>rotated_rectangle</extracomment>
        <translation>Rectángulo girado</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>suv_peak</extracomment>
        <translation>Pico de SUV</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>sequence</extracomment>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Series number and description</source>
        <extracomment>series</extracomment>
        <translation>Número y descripción de la serie</translation>
    </message>
    <message>
        <source>Series that lies over</source>
        <extracomment>over</extracomment>
        <translation>Serie superpuesta</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>sex</extracomment>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Side of the patient's left</source>
        <extracomment>sides</extracomment>
        <translation>Lado de la izquierda del paciente</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <extracomment>soft-tissue</extracomment>
        <translation>Partes blandas</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>spline</extracomment>
        <translation>Región spline</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>station</extracomment>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Stroke</source>
        <extracomment>stroke</extracomment>
        <translation>Ictus</translation>
    </message>
    <message>
        <source>Study description</source>
        <extracomment>study_description</extracomment>
        <translation>Descripción del estudio</translation>
    </message>
    <message>
        <source>Subdural</source>
        <extracomment>subdural</extracomment>
        <translation>Subdural</translation>
    </message>
    <message>
        <source>TI and flip angle</source>
        <extracomment>ti_flip</extracomment>
        <translation>TI y ángulo de inclinación</translation>
    </message>
    <message>
        <source>TR and TE</source>
        <extracomment>tr_te</extracomment>
        <translation>TR y TE</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>thickness</extracomment>
        <translation>Grosor de corte</translation>
    </message>
    <message>
        <source>Thickness and location</source>
        <extracomment>place</extracomment>
        <translation>Grosor y posición</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>interval</extracomment>
        <translation>Tiempo en ecografía</translation>
    </message>
    <message>
        <source>Tracer</source>
        <extracomment>tracer</extracomment>
        <translation>Trazador</translation>
    </message>
    <message>
        <source>Trigger time</source>
        <extracomment>trigger_time</extracomment>
        <translation>Tiempo de disparo</translation>
    </message>
    <message>
        <source>Value under the pointer</source>
        <extracomment>value</extracomment>
        <translation>Valor bajo el puntero</translation>
    </message>
    <message>
        <source>Window (W / L)</source>
        <extracomment>window</extracomment>
        <translation>Ventana (W / L)</translation>
    </message>
    <message>
        <source>Zoom and rotation</source>
        <extracomment>zoom</extracomment>
        <translation>Zoom y giro</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>b_value</extracomment>
        <translation>valor b</translation>
    </message>
    <message>
        <source>kV, mA, kernel</source>
        <extracomment>exposure</extracomment>
        <translation>kV, mA, kernel</translation>
    </message>
</context>
<context>
    <name>hanging</name>
    <message>
        <source>A picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>Una imagen tiene la proyección {values}.</translation>
    </message>
    <message>
        <source>A series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>La descripción de una serie contiene {values}.</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>Angiografía</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>Región corporal</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>viewport</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>viewport</extracomment>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom middle</source>
        <extracomment>viewport</extracomment>
        <translation>Abajo en el centro</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>viewport</extracomment>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>CT</extracomment>
        <translation>TC</translation>
    </message>
    <message>
        <source>CT or MR with prior</source>
        <extracomment>ct-mr-prior</extracomment>
        <translation>TC o RM con previo</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>Medio de contraste</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description of a series</source>
        <extracomment>series_description</extracomment>
        <translation>Descripción de una serie</translation>
    </message>
    <message>
        <source>Description of the study</source>
        <extracomment>description</extracomment>
        <translation>Descripción del estudio</translation>
    </message>
    <message>
        <source>Distance of slices</source>
        <extracomment>thickness</extracomment>
        <translation>Separación entre cortes</translation>
    </message>
    <message>
        <source>Image type</source>
        <extracomment>image_type</extracomment>
        <translation>Tipo de imagen (Image Type)</translation>
    </message>
    <message>
        <source>It does not show the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>No muestra: {values}.</translation>
    </message>
    <message>
        <source>It has at least {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>Tiene al menos {number} imágenes.</translation>
    </message>
    <message>
        <source>It has at most {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>Tiene como máximo {number} imágenes.</translation>
    </message>
    <message>
        <source>It is not {values}.</source>
        <extracomment>modality</extracomment>
        <translation>No es: {values}.</translation>
    </message>
    <message>
        <source>It is {values}.</source>
        <extracomment>modality</extracomment>
        <translation>Es: {values}.</translation>
    </message>
    <message>
        <source>It shows the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Muestra: {values}.</translation>
    </message>
    <message>
        <source>It was made {values} contrast agent.</source>
        <extracomment>contrast</extracomment>
        <translation>Se hizo {values} medio de contraste.</translation>
    </message>
    <message>
        <source>Its description does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>Su descripción no contiene {values}.</translation>
    </message>
    <message>
        <source>Its description holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>Su descripción contiene todo: {values}.</translation>
    </message>
    <message>
        <source>Its description holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>Su descripción contiene {values}.</translation>
    </message>
    <message>
        <source>Its image type does not hold {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>Su tipo de imagen no contiene {values}.</translation>
    </message>
    <message>
        <source>Its image type holds {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>Su tipo de imagen contiene {values}.</translation>
    </message>
    <message>
        <source>Its side is not {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>Su lado no es: {values}.</translation>
    </message>
    <message>
        <source>Its side is {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>Su lado: {values}.</translation>
    </message>
    <message>
        <source>Its slices are at least {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>Sus cortes distan al menos {number} mm.</translation>
    </message>
    <message>
        <source>Its slices are at most {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>Sus cortes distan como máximo {number} mm.</translation>
    </message>
    <message>
        <source>Its slices are not {values}.</source>
        <extracomment>plane</extracomment>
        <translation>El plano de sus cortes no es {values}.</translation>
    </message>
    <message>
        <source>Its slices are {values}.</source>
        <extracomment>plane</extracomment>
        <translation>El plano de sus cortes es {values}.</translation>
    </message>
    <message>
        <source>Its view is not {values}.</source>
        <extracomment>view</extracomment>
        <translation>Su proyección no es {values}.</translation>
    </message>
    <message>
        <source>Its view is {values}.</source>
        <extracomment>view</extracomment>
        <translation>Su proyección es {values}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewport</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>MR</source>
        <extracomment>MR</extracomment>
        <translation>RM</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>mammography</extracomment>
        <translation>Mamografía</translation>
    </message>
    <message>
        <source>Mammography with prior</source>
        <extracomment>mammography-prior</extracomment>
        <translation>Mamografía con previo</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>viewport</extracomment>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>Middle left</source>
        <extracomment>viewport</extracomment>
        <translation>Centro izquierda</translation>
    </message>
    <message>
        <source>Middle middle</source>
        <extracomment>viewport</extracomment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Middle right</source>
        <extracomment>viewport</extracomment>
        <translation>Centro derecha</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>No picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>Ninguna imagen tiene la proyección {values}.</translation>
    </message>
    <message>
        <source>No series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>Ninguna descripción de serie contiene {values}.</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <extracomment>images</extracomment>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Number of pictures and stacks</source>
        <extracomment>pictures</extracomment>
        <translation>Número de imágenes y pilas</translation>
    </message>
    <message>
        <source>Number of series</source>
        <extracomment>series</extracomment>
        <translation>Número de series</translation>
    </message>
    <message>
        <source>One series</source>
        <extracomment>usual</extracomment>
        <translation>Una serie</translation>
    </message>
    <message>
        <source>PET</source>
        <extracomment>PT</extracomment>
        <translation>PET</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>pet-ct</extracomment>
        <translation>PET/TC</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>plane</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Prior studies</source>
        <extracomment>priors</extracomment>
        <translation>Estudios previos</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <extracomment>radiographs</extracomment>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewport</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>laterality</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>The description of the study does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>La descripción del estudio no contiene {values}.</translation>
    </message>
    <message>
        <source>The description of the study holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>La descripción del estudio contiene todo: {values}.</translation>
    </message>
    <message>
        <source>The description of the study holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>La descripción del estudio contiene {values}.</translation>
    </message>
    <message>
        <source>The part of the body is not {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>La región corporal no es: {values}.</translation>
    </message>
    <message>
        <source>The part of the body is {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>Región corporal: {values}.</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>El paciente tiene al menos {number} estudios previos que encajan.</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>El paciente tiene al menos {number} estudio previo que encaja.</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>El paciente tiene como máximo {number} estudios previos que encajan.</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>El paciente tiene como máximo {number} estudio previo que encaja.</translation>
    </message>
    <message>
        <source>The study has at least {number} series.</source>
        <extracomment>series</extracomment>
        <translation>El estudio tiene al menos {number} series.</translation>
    </message>
    <message>
        <source>The study has at most {number} series.</source>
        <extracomment>series</extracomment>
        <translation>El estudio tiene como máximo {number} series.</translation>
    </message>
    <message>
        <source>The study holds all of {values}.</source>
        <extracomment>modality</extracomment>
        <translation>El estudio contiene todo: {values}.</translation>
    </message>
    <message>
        <source>The study holds no {values}.</source>
        <extracomment>modality</extracomment>
        <translation>El estudio no contiene: {values}.</translation>
    </message>
    <message>
        <source>The study holds {values}.</source>
        <extracomment>modality</extracomment>
        <translation>El estudio contiene {values}.</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewport</extracomment>
        <translation>El visor</translation>
    </message>
    <message>
        <source>There are at least {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>Hay al menos {number} imágenes o pilas que colgar.</translation>
    </message>
    <message>
        <source>There are at most {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>Hay como máximo {number} imágenes o pilas que colgar.</translation>
    </message>
    <message>
        <source>There are pictures of all the views {values}.</source>
        <extracomment>view</extracomment>
        <translation>Hay imágenes de todas las proyecciones: {values}.</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>viewport</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>viewport</extracomment>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top middle</source>
        <extracomment>viewport</extracomment>
        <translation>Arriba en el centro</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>viewport</extracomment>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>ultrasound</extracomment>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>view</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>a 3D view</source>
        <extracomment>3d</extracomment>
        <translation>una vista 3D</translation>
    </message>
    <message>
        <source>a clip</source>
        <extracomment>clip</extracomment>
        <translation>un clip</translation>
    </message>
    <message>
        <source>a plain picture before a tomosynthesis</source>
        <extracomment>flat</extracomment>
        <translation>una imagen simple antes que una tomosíntesis</translation>
    </message>
    <message>
        <source>a single picture</source>
        <extracomment>picture</extracomment>
        <translation>una imagen única</translation>
    </message>
    <message>
        <source>a stack of pictures</source>
        <extracomment>stack</extracomment>
        <translation>una pila de imágenes</translation>
    </message>
    <message>
        <source>a tomosynthesis</source>
        <extracomment>tomosynthesis</extracomment>
        <translation>una tomosíntesis</translation>
    </message>
    <message>
        <source>a volume</source>
        <extracomment>volume</extracomment>
        <translation>un volumen</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>ABDOMEN</extracomment>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>angiography</source>
        <extracomment>XA</extracomment>
        <translation>angiografía</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ANKLE</extracomment>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment></extracomment>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>axial</source>
        <extracomment>axial</extracomment>
        <translation>axial</translation>
    </message>
    <message>
        <source>axial planes</source>
        <extracomment>axial</extracomment>
        <translation>planos axiales</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>B</extracomment>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>brain</source>
        <extracomment>BRAIN</extracomment>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>breast</source>
        <extracomment>BREAST</extracomment>
        <translation>mama</translation>
    </message>
    <message>
        <source>bright on dark</source>
        <extracomment>no</extracomment>
        <translation>claro sobre oscuro</translation>
    </message>
    <message>
        <source>brightest</source>
        <extracomment>mip</extracomment>
        <translation>los valores más claros</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>CHEST</extracomment>
        <translation>tórax</translation>
    </message>
    <message>
        <source>computed radiography</source>
        <extracomment>CR</extracomment>
        <translation>radiografía computarizada (CR)</translation>
    </message>
    <message>
        <source>coronal</source>
        <extracomment>coronal</extracomment>
        <translation>coronal</translation>
    </message>
    <message>
        <source>coronal planes</source>
        <extracomment>coronal</extracomment>
        <translation>planos coronales</translation>
    </message>
    <message>
        <source>cspine</source>
        <extracomment>CSPINE</extracomment>
        <translation>columna cervical</translation>
    </message>
    <message>
        <source>dark on bright</source>
        <extracomment>yes</extracomment>
        <translation>oscuro sobre claro</translation>
    </message>
    <message>
        <source>darkest</source>
        <extracomment>minip</extracomment>
        <translation>los valores más oscuros</translation>
    </message>
    <message>
        <source>dental X-ray</source>
        <extracomment>IO</extracomment>
        <translation>radiografía dental</translation>
    </message>
    <message>
        <source>digital radiography</source>
        <extracomment>DX</extracomment>
        <translation>radiografía digital (DX)</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ELBOW</extracomment>
        <translation>codo</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <extracomment>ES</extracomment>
        <translation>endoscopia</translation>
    </message>
    <message>
        <source>extremity</source>
        <extracomment>EXTREMITY</extracomment>
        <translation>extremidad</translation>
    </message>
    <message>
        <source>eye photography</source>
        <extracomment>OP</extracomment>
        <translation>fotografía ocular</translation>
    </message>
    <message>
        <source>eye tomography</source>
        <extracomment>OPT</extracomment>
        <translation>tomografía ocular (OCT)</translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <extracomment>RF</extracomment>
        <translation>fluoroscopia</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>FOOT</extracomment>
        <translation>pie</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>HAND</extracomment>
        <translation>mano</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>HEAD</extracomment>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>heart</source>
        <extracomment>HEART</extracomment>
        <translation>corazón</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>HIP</extracomment>
        <translation>cadera</translation>
    </message>
    <message>
        <source>its pictures</source>
        <extracomment>pictures</extracomment>
        <translation>las imágenes</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>KNEE</extracomment>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>L</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>liver</source>
        <extracomment>LIVER</extracomment>
        <translation>hígado</translation>
    </message>
    <message>
        <source>lspine</source>
        <extracomment>LSPINE</extracomment>
        <translation>columna lumbar</translation>
    </message>
    <message>
        <source>mammography</source>
        <extracomment>MG</extracomment>
        <translation>mamografía</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>mean</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>NECK</extracomment>
        <translation>cuello</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>nothing</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <extracomment>NM</extracomment>
        <translation>medicina nuclear</translation>
    </message>
    <message>
        <source>oblique</source>
        <extracomment>oblique</extracomment>
        <translation>oblicuo</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>OT</extracomment>
        <translation>otro</translation>
    </message>
    <message>
        <source>panoramic X-ray</source>
        <extracomment>PX</extracomment>
        <translation>ortopantomografía</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>PELVIS</extracomment>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>photography</source>
        <extracomment>XC</extracomment>
        <translation>fotografía</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>R</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>sagittal</source>
        <extracomment>sagittal</extracomment>
        <translation>sagital</translation>
    </message>
    <message>
        <source>sagittal planes</source>
        <extracomment>sagittal</extracomment>
        <translation>planos sagitales</translation>
    </message>
    <message>
        <source>secondary capture</source>
        <extracomment>SC</extracomment>
        <translation>captura secundaria</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>SHOULDER</extracomment>
        <translation>hombro</translation>
    </message>
    <message>
        <source>slide microscopy</source>
        <extracomment>SM</extracomment>
        <translation>microscopía de portaobjetos</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>SPINE</extracomment>
        <translation>columna</translation>
    </message>
    <message>
        <source>the first one</source>
        <extracomment>first</extracomment>
        <translation>la primera</translation>
    </message>
    <message>
        <source>the one made last</source>
        <extracomment>last</extracomment>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>the one with most pictures</source>
        <extracomment>most</extracomment>
        <translation>la que tiene más imágenes</translation>
    </message>
    <message>
        <source>the one with the thinnest slices</source>
        <extracomment>thinnest</extracomment>
        <translation>la de cortes más finos</translation>
    </message>
    <message>
        <source>tspine</source>
        <extracomment>TSPINE</extracomment>
        <translation>columna torácica</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>US</extracomment>
        <translation>ecografía</translation>
    </message>
    <message>
        <source>wherever it lies</source>
        <extracomment></extracomment>
        <translation>donde esté</translation>
    </message>
    <message>
        <source>wholebody</source>
        <extracomment>WHOLEBODY</extracomment>
        <translation>cuerpo entero</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>yes</extracomment>
        <translation>con</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>no</extracomment>
        <translation>sin</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All about the picture</source>
        <extracomment>tour</extracomment>
        <translation>Todo sobre la imagen</translation>
    </message>
    <message>
        <source>Brightness by number, measurements as a table, the elements of the file, and the list of all that was done. {key:panel.inspector} hides it.</source>
        <extracomment>tour</extracomment>
        <translation>El brillo en números, las mediciones en tabla, los elementos del archivo y la lista de todo lo hecho. {key:panel.inspector} lo oculta.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>tour</extracomment>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>Here are your studies, and below them the series of the one that is open. Double click a picture to show it, or drag it into a viewport. The field above finds studies by name, date or description. {key:panel.browser} hides it all.</source>
        <extracomment>tour</extracomment>
        <translation>Aquí están sus estudios y, debajo, las series del que está abierto. Haga doble clic en una imagen para mostrarla, o arrástrela a un visor. El campo de arriba busca estudios por nombre, fecha o descripción. {key:panel.browser} lo oculta todo.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>tour</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>tour</extracomment>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>Planes of a volume</source>
        <extracomment>tour</extracomment>
        <translation>Planos de un volumen</translation>
    </message>
    <message>
        <source>Press {key:tool.length} and draw a line: the length stands beside it, in mm where the file allows it. The other tools lie beside it in the toolbar.</source>
        <extracomment>tour</extracomment>
        <translation>Pulse {key:tool.length} y trace una línea: la longitud aparece al lado, en mm si el archivo lo permite. Las demás herramientas están al lado en la barra.</translation>
    </message>
    <message>
        <source>Slices that lie evenly make a volume: axial, coronal and sagittal planes, and 3D. Drag the lines to move through the body.</source>
        <extracomment>tour</extracomment>
        <translation>Los cortes uniformes forman un volumen: planos axiales, coronales y sagitales, y 3D. Arrastre las líneas para recorrer el cuerpo.</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <extracomment>tour</extracomment>
        <translation>Estudios y series</translation>
    </message>
    <message>
        <source>The pictures</source>
        <extracomment>tour</extracomment>
        <translation>Las imágenes</translation>
    </message>
    <message>
        <source>The wheel goes from slice to slice. Drag with the left button for brightness and contrast, with the middle one to move the picture, with the right one to enlarge it. A right click opens a menu.</source>
        <extracomment>tour</extracomment>
        <translation>La rueda va de corte en corte. Arrastre con el botón izquierdo para brillo y contraste, con el central para mover la imagen, con el derecho para ampliarla. Un clic derecho abre un menú.</translation>
    </message>
    <message>
        <source>This is a study that the program made itself: nobody's pictures. The tour takes two minutes; Esc ends it, and what it does can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>Este estudio lo creó el propio programa: imágenes de nadie. El recorrido dura dos minutos; Esc lo termina, y lo que hace se puede deshacer.</translation>
    </message>
    <message>
        <source>This is the lung window. The keys 0 to 9 set windows: 0 by the picture's values, 1 as the file says, the others by what is examined.</source>
        <extracomment>tour</extracomment>
        <translation>Esta es la ventana de pulmón. Las teclas 0 a 9 fijan ventanas: 0 según los valores de la imagen, 1 como dice el archivo, las demás según lo examinado.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>tour</extracomment>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>Windows by one key</source>
        <extracomment>tour</extracomment>
        <translation>Ventanas con una tecla</translation>
    </message>
    <message>
        <source>{key:app.palette} finds every action, preset, series and setting by some letters of its name. {key:help.keys} shows all keys.</source>
        <extracomment>tour</extracomment>
        <translation>{key:app.palette} encuentra cada acción, preajuste, serie y ajuste con unas letras de su nombre. {key:help.keys} muestra todas las teclas.</translation>
    </message>
    <message>
        <source>{key:edit.undo} takes the last step back: a measurement, a layout, a window. Nothing asks whether you are sure, because everything can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>{key:edit.undo} deshace el último paso: una medición, una disposición, una ventana. Nada pregunta si está seguro, porque todo se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>3D print model</source>
        <extracomment>object</extracomment>
        <translation>modelo de impresión 3D</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>measurement</extracomment>
        <translation>Ángulo de 4 puntos</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>choice</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>choice</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>choice</extracomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>choice</extracomment>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>choice</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>choice</extracomment>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>choice</extracomment>
        <translation>Dos ejes</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>choice</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>colour</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <extracomment>colour table</extracomment>
        <translation>Azul a amarillo</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>corner</extracomment>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>corner</extracomment>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>choice</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>choice</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Cardiothoracic</source>
        <extracomment>choice</extracomment>
        <translation>Cardiotorácico</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>choice</extracomment>
        <translation>Línea central</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>choice</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>choice</extracomment>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle3</source>
        <extracomment>choice</extracomment>
        <translation>Círculo por 3 puntos</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>choice</extracomment>
        <translation>Grueso</translation>
    </message>
    <message>
        <source>Cobb</source>
        <extracomment>choice</extracomment>
        <translation>Cobb</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>colour table</extracomment>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Copper</source>
        <extracomment>colour table</extracomment>
        <translation>Cobre</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>choice</extracomment>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>choice</extracomment>
        <translation>Retículo</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>choice</extracomment>
        <translation>Cúbica</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>choice</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>choice</extracomment>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Doppler</source>
        <extracomment>choice</extracomment>
        <translation>Doppler</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>choice</extracomment>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>choice</extracomment>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>choice</extracomment>
        <translation>Fino</translation>
    </message>
    <message>
        <source>Four point angle</source>
        <extracomment>choice</extracomment>
        <translation>Ángulo de cuatro puntos</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>choice</extracomment>
        <translation>Mano alzada</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>choice</extracomment>
        <translation>Línea a mano alzada</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>choice</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>colour table</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>choice</extracomment>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>Gsps</source>
        <extracomment>choice</extracomment>
        <translation>GSPS</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>choice</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hip</source>
        <extracomment>choice</extracomment>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>choice</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hot iron</source>
        <extracomment>colour table</extracomment>
        <translation>Hierro candente (Hot Iron)</translation>
    </message>
    <message>
        <source>Hot metal blue</source>
        <extracomment>colour table</extracomment>
        <translation>Metal caliente azul (Hot Metal Blue)</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>choice</extracomment>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>choice</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>choice</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kos</source>
        <extracomment>choice</extracomment>
        <translation>KOS</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>choice</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Leg length</source>
        <extracomment>choice</extracomment>
        <translation>Longitud de pierna</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>choice</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>choice</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>Líneas de la primera y la última</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>links</extracomment>
        <translation>Vincular inversión</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>links</extracomment>
        <translation>Vincular desplazamiento</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>links</extracomment>
        <translation>Vincular ventanas</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>links</extracomment>
        <translation>Vincular zoom</translation>
    </message>
    <message>
        <source>Livewire</source>
        <extracomment>choice</extracomment>
        <translation>Lazo magnético</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>choice</extracomment>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>choice</extracomment>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>choice</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>choice</extracomment>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Midsagittal</source>
        <extracomment>choice</extracomment>
        <translation>Mediosagital</translation>
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
        <translation>Vecino más cercano</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>choice</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>No lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>Sin líneas de la primera y la última</translation>
    </message>
    <message>
        <source>Non target</source>
        <extracomment>choice</extracomment>
        <translation>No diana</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>choice</extracomment>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>choice</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>choice</extracomment>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Open angle</source>
        <extracomment>choice</extracomment>
        <translation>Ángulo abierto</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>colour</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>object</extracomment>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>choice</extracomment>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>choice</extracomment>
        <translation>Paralela</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>choice</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Perceptual rainbow</source>
        <extracomment>colour table</extracomment>
        <translation>Arcoíris perceptual</translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <extracomment>choice</extracomment>
        <translation>Perpendicular</translation>
    </message>
    <message>
        <source>Pet</source>
        <extracomment>colour table</extracomment>
        <translation>PET</translation>
    </message>
    <message>
        <source>Pet 20 step</source>
        <extracomment>colour table</extracomment>
        <translation>PET, 20 pasos</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>choice</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Point no longer</source>
        <extracomment>links</extracomment>
        <translation>Dejar de señalar</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>links</extracomment>
        <translation>Señalar con Mayús</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>choice</extracomment>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>choice</extracomment>
        <translation>Polilínea</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>choice</extracomment>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>choice</extracomment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>choice</extracomment>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>choice</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Progressed</source>
        <extracomment>choice</extracomment>
        <translation>Ha progresado</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour</extracomment>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>choice</extracomment>
        <translation>Empujar</translation>
    </message>
    <message>
        <source>R-R interval {value}</source>
        <extracomment>stack</extracomment>
        <translation>intervalo R-R {value}</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>choice</extracomment>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>choice</extracomment>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>choice</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>choice</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>choice</extracomment>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>choice</extracomment>
        <translation>Elipse girada</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>choice</extracomment>
        <translation>Rectángulo girado</translation>
    </message>
    <message>
        <source>Rtstruct</source>
        <extracomment>choice</extracomment>
        <translation>RTSTRUCT</translation>
    </message>
    <message>
        <source>SUV by body surface area</source>
        <extracomment>uptake</extracomment>
        <translation>SUV por superficie corporal</translation>
    </message>
    <message>
        <source>SUV by body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV por peso corporal</translation>
    </message>
    <message>
        <source>SUV by ideal body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV por peso ideal</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 120)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV por masa magra (James 120)</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 128)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV por masa magra (James 128)</translation>
    </message>
    <message>
        <source>SUV by lean body mass (Janma)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV por masa magra (Janma)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>choice</extracomment>
        <translation>Recorrer</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <extracomment>links</extracomment>
        <translation>Recorrer por separado</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>links</extracomment>
        <translation>Recorrer juntos</translation>
    </message>
    <message>
        <source>Seg</source>
        <extracomment>choice</extracomment>
        <translation>SEG</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>choice</extracomment>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>colour</extracomment>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>choice</extracomment>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>colour table</extracomment>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>choice</extracomment>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Spline</source>
        <extracomment>choice</extracomment>
        <translation>Spline</translation>
    </message>
    <message>
        <source>Spy</source>
        <extracomment>choice</extracomment>
        <translation>Mirilla</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>choice</extracomment>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Suv peak</source>
        <extracomment>choice</extracomment>
        <translation>Pico de SUV</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>choice</extracomment>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>choice</extracomment>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>choice</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>choice</extracomment>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>choice</extracomment>
        <translation>Diana</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>choice</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>choice</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>choice</extracomment>
        <translation>Demasiado pequeña</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>corner</extracomment>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>corner</extracomment>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Unlink inversion</source>
        <extracomment>links</extracomment>
        <translation>Desvincular inversión</translation>
    </message>
    <message>
        <source>Unlink pan</source>
        <extracomment>links</extracomment>
        <translation>Desvincular desplazamiento</translation>
    </message>
    <message>
        <source>Unlink windows</source>
        <extracomment>links</extracomment>
        <translation>Desvincular ventanas</translation>
    </message>
    <message>
        <source>Unlink zoom</source>
        <extracomment>links</extracomment>
        <translation>Desvincular zoom</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>choice</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>choice</extracomment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>colour</extracomment>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>choice</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>choice</extracomment>
        <translation>Varita</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>colour</extracomment>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>choice</extracomment>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>choice</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window region</source>
        <extracomment>choice</extracomment>
        <translation>Ventana por región</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>choice</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <extracomment>preamble</extracomment>
        <translation>un programa de Linux</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>preamble</extracomment>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <extracomment>preamble</extracomment>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>preamble</extracomment>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a macOS or Java program</source>
        <extracomment>preamble</extracomment>
        <translation>un programa de macOS o Java</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <extracomment>preamble</extracomment>
        <translation>un programa de macOS</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>preamble</extracomment>
        <translation>un script</translation>
    </message>
    <message>
        <source>acquisition {value}</source>
        <extracomment>stack</extracomment>
        <translation>adquisición {value}</translation>
    </message>
    <message>
        <source>angle</source>
        <extracomment>measurement</extracomment>
        <translation>ángulo</translation>
    </message>
    <message>
        <source>angle of two lines</source>
        <extracomment>measurement</extracomment>
        <translation>ángulo de dos líneas</translation>
    </message>
    <message>
        <source>arrow</source>
        <extracomment>measurement</extracomment>
        <translation>flecha</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>spacing</extracomment>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>spacing</extracomment>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>spacing</extracomment>
        <translation>calibrado por el usuario</translation>
    </message>
    <message>
        <source>calibration line</source>
        <extracomment>measurement</extracomment>
        <translation>línea de calibración</translation>
    </message>
    <message>
        <source>cardiothoracic ratio</source>
        <extracomment>measurement</extracomment>
        <translation>índice cardiotorácico</translation>
    </message>
    <message>
        <source>centre line</source>
        <extracomment>measurement</extracomment>
        <translation>línea central</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>measurement</extracomment>
        <translation>círculo</translation>
    </message>
    <message>
        <source>circle through 3 points</source>
        <extracomment>measurement</extracomment>
        <translation>círculo por 3 puntos</translation>
    </message>
    <message>
        <source>clinical document</source>
        <extracomment>object</extracomment>
        <translation>documento clínico</translation>
    </message>
    <message>
        <source>cobb angle</source>
        <extracomment>measurement</extracomment>
        <translation>ángulo de cobb</translation>
    </message>
    <message>
        <source>cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>cúbica</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>measurement</extracomment>
        <translation>curva</translation>
    </message>
    <message>
        <source>detector {value}</source>
        <extracomment>stack</extracomment>
        <translation>detector {value}</translation>
    </message>
    <message>
        <source>diffusion</source>
        <extracomment>stack</extracomment>
        <translation>difusión</translation>
    </message>
    <message>
        <source>dimension {value}</source>
        <extracomment>stack</extracomment>
        <translation>dimensión {value}</translation>
    </message>
    <message>
        <source>direction {value}</source>
        <extracomment>stack</extracomment>
        <translation>dirección {value}</translation>
    </message>
    <message>
        <source>doppler velocity</source>
        <extracomment>measurement</extracomment>
        <translation>velocidad doppler</translation>
    </message>
    <message>
        <source>echo {value}</source>
        <extracomment>stack</extracomment>
        <translation>eco {value}</translation>
    </message>
    <message>
        <source>ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>elipse</translation>
    </message>
    <message>
        <source>energy window {value}</source>
        <extracomment>stack</extracomment>
        <translation>ventana de energía {value}</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>spacing</extracomment>
        <translation>est. (ampliación corregida)</translation>
    </message>
    <message>
        <source>fat</source>
        <extracomment>stack</extracomment>
        <translation>grasa</translation>
    </message>
    <message>
        <source>field map</source>
        <extracomment>stack</extracomment>
        <translation>mapa de campo</translation>
    </message>
    <message>
        <source>flip angle {value}</source>
        <extracomment>stack</extracomment>
        <translation>ángulo de inclinación {value}</translation>
    </message>
    <message>
        <source>freehand line</source>
        <extracomment>measurement</extracomment>
        <translation>línea a mano alzada</translation>
    </message>
    <message>
        <source>freehand region</source>
        <extracomment>measurement</extracomment>
        <translation>región a mano alzada</translation>
    </message>
    <message>
        <source>hip set</source>
        <extracomment>measurement</extracomment>
        <translation>medidas de la cadera</translation>
    </message>
    <message>
        <source>imaginary</source>
        <extracomment>stack</extracomment>
        <translation>imaginaria</translation>
    </message>
    <message>
        <source>in phase</source>
        <extracomment>stack</extracomment>
        <translation>en fase</translation>
    </message>
    <message>
        <source>it blends several series</source>
        <extracomment>presentation state</extracomment>
        <translation>mezcla varias series</translation>
    </message>
    <message>
        <source>it blends two series</source>
        <extracomment>presentation state</extracomment>
        <translation>mezcla dos series</translation>
    </message>
    <message>
        <source>it describes 3D views</source>
        <extracomment>presentation state</extracomment>
        <translation>describe vistas 3D</translation>
    </message>
    <message>
        <source>it describes a 3D view</source>
        <extracomment>presentation state</extracomment>
        <translation>describe una vista 3D</translation>
    </message>
    <message>
        <source>it describes a plane of a volume</source>
        <extracomment>presentation state</extracomment>
        <translation>describe un plano de un volumen</translation>
    </message>
    <message>
        <source>it describes planes of several volumes</source>
        <extracomment>presentation state</extracomment>
        <translation>describe planos de varios volúmenes</translation>
    </message>
    <message>
        <source>it needs the window</source>
        <extracomment>not possible</extracomment>
        <translation>necesita la ventana</translation>
    </message>
    <message>
        <source>its table of values varies from picture to picture</source>
        <extracomment>presentation state</extracomment>
        <translation>su tabla de valores varía de una imagen a otra</translation>
    </message>
    <message>
        <source>kernel {value}</source>
        <extracomment>stack</extracomment>
        <translation>kernel {value}</translation>
    </message>
    <message>
        <source>key object selection</source>
        <extracomment>object</extracomment>
        <translation>selección de objetos clave</translation>
    </message>
    <message>
        <source>leg lengths</source>
        <extracomment>measurement</extracomment>
        <translation>longitudes de las piernas</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>measurement</extracomment>
        <translation>longitud</translation>
    </message>
    <message>
        <source>line profile</source>
        <extracomment>measurement</extracomment>
        <translation>perfil de línea</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>interpolation</extracomment>
        <translation>lineal</translation>
    </message>
    <message>
        <source>long and short axis</source>
        <extracomment>measurement</extracomment>
        <translation>eje largo y corto</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>stack</extracomment>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>microscopy annotations</source>
        <extracomment>object</extracomment>
        <translation>anotaciones de microscopía</translation>
    </message>
    <message>
        <source>mid-sagittal line</source>
        <extracomment>measurement</extracomment>
        <translation>línea mediosagital</translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>vecino más cercano</translation>
    </message>
    <message>
        <source>no measuring protocol is followed</source>
        <extracomment>not possible</extracomment>
        <translation>no se sigue ningún protocolo de medida</translation>
    </message>
    <message>
        <source>no series lies over the pictures</source>
        <extracomment>not possible</extracomment>
        <translation>no hay serie sobre las imágenes</translation>
    </message>
    <message>
        <source>no study is open</source>
        <extracomment>not possible</extracomment>
        <translation>no hay ningún estudio abierto</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>spacing</extracomment>
        <translation>nominal, digitalizado</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>spacing</extracomment>
        <translation>sin calibrar: píxeles</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>not possible</extracomment>
        <translation>nada está seleccionado</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <extracomment>not possible</extracomment>
        <translation>aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <extracomment>not possible</extracomment>
        <translation>no se ha deshecho nada</translation>
    </message>
    <message>
        <source>numbered label</source>
        <extracomment>measurement</extracomment>
        <translation>etiqueta numerada</translation>
    </message>
    <message>
        <source>out of phase</source>
        <extracomment>stack</extracomment>
        <translation>fuera de fase</translation>
    </message>
    <message>
        <source>parallel lines</source>
        <extracomment>measurement</extracomment>
        <translation>líneas paralelas</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>stack</extracomment>
        <translation>fase</translation>
    </message>
    <message>
        <source>phase {value}</source>
        <extracomment>stack</extracomment>
        <translation>fase {value}</translation>
    </message>
    <message>
        <source>phase {value} %</source>
        <extracomment>stack</extracomment>
        <translation>fase {value} %</translation>
    </message>
    <message>
        <source>point to line</source>
        <extracomment>measurement</extracomment>
        <translation>punto a línea</translation>
    </message>
    <message>
        <source>polygon</source>
        <extracomment>measurement</extracomment>
        <translation>polígono</translation>
    </message>
    <message>
        <source>polyline</source>
        <extracomment>measurement</extracomment>
        <translation>polilínea</translation>
    </message>
    <message>
        <source>presentation state</source>
        <extracomment>object</extracomment>
        <translation>estado de presentación</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>measurement</extracomment>
        <translation>sonda</translation>
    </message>
    <message>
        <source>radiotherapy object</source>
        <extracomment>object</extracomment>
        <translation>objeto de radioterapia</translation>
    </message>
    <message>
        <source>radiotherapy plan</source>
        <extracomment>object</extracomment>
        <translation>plan de radioterapia</translation>
    </message>
    <message>
        <source>radiotherapy structures</source>
        <extracomment>object</extracomment>
        <translation>estructuras de radioterapia</translation>
    </message>
    <message>
        <source>ratio of two lengths</source>
        <extracomment>measurement</extracomment>
        <translation>cociente de dos longitudes</translation>
    </message>
    <message>
        <source>raw data</source>
        <extracomment>object</extracomment>
        <translation>datos brutos</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>stack</extracomment>
        <translation>real</translation>
    </message>
    <message>
        <source>real world value map</source>
        <extracomment>object</extracomment>
        <translation>mapa de valores reales</translation>
    </message>
    <message>
        <source>rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>rectángulo</translation>
    </message>
    <message>
        <source>rotated ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>elipse girada</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>rectángulo girado</translation>
    </message>
    <message>
        <source>rotation {value}</source>
        <extracomment>stack</extracomment>
        <translation>rotación {value}</translation>
    </message>
    <message>
        <source>segment {value}</source>
        <extracomment>stack</extracomment>
        <translation>segmento {value}</translation>
    </message>
    <message>
        <source>spatial registration</source>
        <extracomment>object</extracomment>
        <translation>registro espacial</translation>
    </message>
    <message>
        <source>spectroscopy</source>
        <extracomment>object</extracomment>
        <translation>espectroscopia</translation>
    </message>
    <message>
        <source>spline region</source>
        <extracomment>measurement</extracomment>
        <translation>región spline</translation>
    </message>
    <message>
        <source>stack {value}</source>
        <extracomment>stack</extracomment>
        <translation>pila {value}</translation>
    </message>
    <message>
        <source>structured report</source>
        <extracomment>object</extracomment>
        <translation>informe estructurado</translation>
    </message>
    <message>
        <source>surface segmentation</source>
        <extracomment>object</extracomment>
        <translation>segmentación de superficie</translation>
    </message>
    <message>
        <source>suv peak</source>
        <extracomment>measurement</extracomment>
        <translation>pico de suv</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>measurement</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>the active series is not a volume</source>
        <extracomment>not possible</extracomment>
        <translation>la serie activa no es un volumen</translation>
    </message>
    <message>
        <source>the active viewport is empty</source>
        <extracomment>not possible</extracomment>
        <translation>el visor activo está vacío</translation>
    </message>
    <message>
        <source>the active viewport is no 3D view</source>
        <extracomment>not possible</extracomment>
        <translation>el visor activo no es una vista 3D</translation>
    </message>
    <message>
        <source>the active viewport shows no grey picture</source>
        <extracomment>not possible</extracomment>
        <translation>el visor activo no muestra una imagen en grises</translation>
    </message>
    <message>
        <source>the active viewport shows no picture</source>
        <extracomment>not possible</extracomment>
        <translation>el visor activo no muestra ninguna imagen</translation>
    </message>
    <message>
        <source>the study holds no presentation state for these pictures</source>
        <extracomment>not possible</extracomment>
        <translation>el estudio no contiene estado de presentación para estas imágenes</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <extracomment>not possible</extracomment>
        <translation>no hay ningún segmento</translation>
    </message>
    <message>
        <source>time on ultrasound</source>
        <extracomment>measurement</extracomment>
        <translation>tiempo en ecografía</translation>
    </message>
    <message>
        <source>time slot {value}</source>
        <extracomment>stack</extracomment>
        <translation>intervalo de tiempo {value}</translation>
    </message>
    <message>
        <source>time {value}</source>
        <extracomment>stack</extracomment>
        <translation>tiempo {value}</translation>
    </message>
    <message>
        <source>time {value} s</source>
        <extracomment>stack</extracomment>
        <translation>tiempo {value} s</translation>
    </message>
    <message>
        <source>trigger {value} ms</source>
        <extracomment>stack</extracomment>
        <translation>disparo {value} ms</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>spacing</extracomment>
        <translation>región de ecografía</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>spacing</extracomment>
        <translation>sin calibrar, en el detector</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <extracomment>stack</extracomment>
        <translation>velocidad {value}</translation>
    </message>
    <message>
        <source>view {value}</source>
        <extracomment>stack</extracomment>
        <translation>vista {value}</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>stack</extracomment>
        <translation>agua</translation>
    </message>
    <message>
        <source>waveform</source>
        <extracomment>object</extracomment>
        <translation>forma de onda</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>Herra&amp;mientas</translation>
    </message>
    <message>
        <source>(a rule that this version does not know: {term})</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>(una regla que esta versión no conoce: {term})</translation>
    </message>
    <message>
        <source>(y - baseline) · Physical Delta Y of the ultrasound region; the gradient is 4 v² with v in m/s</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation>(y - línea de base) · Physical Delta Y de la región de ecografía; el gradiente es 4 v² con v en m/s</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>1 series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>1 serie</translation>
    </message>
    <message>
        <source>10 a second: the file says nothing</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>10 por segundo: el archivo no dice nada</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Percentil 25</translation>
    </message>
    <message>
        <source>3D</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>3D preset {title}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Preajuste 3D {title}</translation>
    </message>
    <message>
        <source>3D view</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Vista 3D</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Percentil 5</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Percentil 75</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>A click shows in the Series doctor what follows from it.</source>
        <extracomment>viewer/ui/warning_line.py</extracomment>
        <translation>Un clic muestra en la revisión de la serie qué se sigue de ello.</translation>
    </message>
    <message>
        <source>A disc with DICOM is in: {name}</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Hay un disco con DICOM: {name}</translation>
    </message>
    <message>
        <source>A distance is measured with the spacing of the picture that it lies in.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Una distancia se mide con el espaciado de su imagen.</translation>
    </message>
    <message>
        <source>A new file is written, none is replaced.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Se escribe un archivo nuevo, ninguno se reemplaza.</translation>
    </message>
    <message>
        <source>A part of the region lies outside of the picture: its area counts, its pixels are not there.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Una parte de la región está fuera de la imagen: su área cuenta, sus píxeles no existen.</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <extracomment>viewer/measure/kind.py</extracomment>
        <translation>Un punto está fuera de la imagen.</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Una regla que esta versión no conoce.</translation>
    </message>
    <message>
        <source>A shutter that is a bitmap is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Un obturador que es un mapa de bits se deja fuera.</translation>
    </message>
    <message>
        <source>A test pattern to judge the display by is in the menu View.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>En el menú Ver hay un patrón de prueba para evaluar la pantalla.</translation>
    </message>
    <message>
        <source>A viewer for DICOM studies: read, measure, reformat, render in 3D.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Un visor de estudios DICOM: leer, medir, reformatear, representar en 3D.</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Una ventana necesita un nombre corto</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Acerca de Hounsfield</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Accession</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>N.º de acceso</translation>
    </message>
    <message>
        <source>Accession {number}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Acceso {number}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a field</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Añadir una regla…</translation>
    </message>
    <message>
        <source>Add the element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Añadir el elemento</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Album: {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Álbum: {name}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All elements of the file. Search in names and values; sequences open as a tree; two files can be compared side by side.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Todos los elementos del archivo. Busque en nombres y valores; las secuencias se abren como árbol; dos archivos se comparan lado a lado.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All keys and what the mouse does. Choose a profile, or give any action another key.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Todas las teclas y lo que hace el ratón. Elija un perfil, o dé otra tecla a una acción.</translation>
    </message>
    <message>
        <source>All measurements of the study. A click goes to the picture; names, labels and groups are typed in place, a click on a head sorts, a right click offers more: colour, lock, hide, lesions over time.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Todas las medidas del estudio. Un clic va a la imagen; nombres, etiquetas y grupos se teclean en su sitio, un clic en un encabezado ordena, un clic derecho ofrece más: color, bloqueo, ocultar, evolución de lesiones.</translation>
    </message>
    <message>
        <source>All of this lies in {folder}</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Todo esto está en {folder}</translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>All settings, each with what it does. Type to find one; each can be set back to what it was.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Todos los ajustes, cada uno con lo que hace. Escriba para hallar uno; cada uno vuelve a lo que era.</translation>
    </message>
    <message>
        <source>All studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Todos los estudios</translation>
    </message>
    <message>
        <source>All studies as a table</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Todos los estudios en tabla</translation>
    </message>
    <message>
        <source>All studies of the library as a table: type to search, click a head to sort. Enter opens what is chosen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Todos los estudios de la biblioteca en una tabla: escriba para buscar, haga clic en un encabezado para ordenar. Intro abre lo elegido.</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Another patient</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>Otro paciente</translation>
    </message>
    <message>
        <source>Any element: StudyComments</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Cualquier elemento: StudyComments</translation>
    </message>
    <message>
        <source>Any study fits.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Cualquier estudio encaja.</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of the pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Área de los píxeles</translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Como las demás</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>As in the file ({unit})</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>Como en el archivo ({unit})</translation>
    </message>
    <message>
        <source>As many viewports are made as series fit, at most {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Se crean tantos visores como series encajen, como máximo {values}.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Como dice el archivo</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Como venían</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>As without the key</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Como sin la tecla</translation>
    </message>
    <message>
        <source>At each place the pictures of all its stacks follow one another. Split it for planes and 3D.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>En cada lugar se siguen las imágenes de todas sus pilas. Divídala para planos y 3D.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At most {size} on this machine.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Como máximo {size} en esta máquina.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>viewer/ui/presets.py</extracomment>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ventana automática</translation>
    </message>
    <message>
        <source>Axial</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Botón atrás</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Volver a: {value}</translation>
    </message>
    <message>
        <source>Ball</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Bola</translation>
    </message>
    <message>
        <source>Ball that reaches into neighbouring slices</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Bola que llega a los cortes vecinos</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Between centres</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Entre centros</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Bitmaps over the pictures are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Los mapas de bits sobre las imágenes se dejan fuera.</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Región corporal</translation>
    </message>
    <message>
        <source>Body part {part}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Región {part}</translation>
    </message>
    <message>
        <source>Body parts</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Regiones corporales</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Both widths should be taken in one direction.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>Ambas anchuras deberían tomarse en una dirección.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Brillo y contraste</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Building the volume…</source>
        <extracomment>viewer/ui/viewport3d.py</extracomment>
        <translation>Construyendo el volumen…</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By {creator}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Por {creator}</translation>
    </message>
    <message>
        <source>Calibrate by this line…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Calibrar con esta línea…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Calibración: {words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cannot be applied: {refusal}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>No aplicable: {refusal}</translation>
    </message>
    <message>
        <source>Cardiac phase</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Fase cardíaca</translation>
    </message>
    <message>
        <source>Centre (L)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Centro (L)</translation>
    </message>
    <message>
        <source>Change from baseline (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Cambio desde el inicio (%)</translation>
    </message>
    <message>
        <source>Change from baseline (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Cambio desde el inicio (mm)</translation>
    </message>
    <message>
        <source>Change from smallest sum (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Cambio desde la menor suma (%)</translation>
    </message>
    <message>
        <source>Change from smallest sum (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Cambio desde la menor suma (mm)</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Hoja de teclas</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Tórax</translation>
    </message>
    <message>
        <source>Chest wall</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Pared torácica</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Choose which studies are shown</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Elegir qué estudios se muestran</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Click sorts, drag moves a column, the right button chooses which are shown</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Clic ordena, arrastrar mueve una columna, el botón derecho elige cuáles se muestran</translation>
    </message>
    <message>
        <source>Click the part of the segment that is to stay.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Haga clic en la parte del segmento que debe quedar.</translation>
    </message>
    <message>
        <source>Click twice on a cell to change it. Keys 3 to 9 set the windows of a picture's modality; 0 is automatic, 1 and 2 are the file's own.</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Haga doble clic en una celda para cambiarla. Las teclas 3 a 9 fijan las ventanas de la modalidad; 0 es automática, 1 y 2 son del archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the cine bar</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Cerrar la barra de cine</translation>
    </message>
    <message>
        <source>Close this study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Cerrar este estudio</translation>
    </message>
    <message>
        <source>Close {title_of}</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>Cerrar {title_of}</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Color de la medición elegida</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Tabla de color</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours for an sRGB display</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Colores para una pantalla sRGB</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Colores de la segunda serie</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Combine</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Comparar elementos</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Comparar con otro</translation>
    </message>
    <message>
        <source>Comparing elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Comparando elementos</translation>
    </message>
    <message>
        <source>Complete response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>Computed as</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Calculado como</translation>
    </message>
    <message>
        <source>Contours: RT structure set…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Contornos: estructuras RT…</translation>
    </message>
    <message>
        <source>Contrast {agent}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Contraste {agent}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Copiar y mover</translation>
    </message>
    <message>
        <source>Copy elements as text</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Copiar elementos como texto</translation>
    </message>
    <message>
        <source>Copy files to</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Copiar archivos a</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Copiar archivos a…</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Copiar a la biblioteca</translation>
    </message>
    <message>
        <source>Copy the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Copiar la curva</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Copiar como texto lo que se muestra</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Coronal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Curve copied</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>Curva copiada</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>Curva en el tiempo</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Elementos DICOM</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the album {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Eliminar el álbum {name}</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Eliminar la medición elegida</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Estudio de demostración</translation>
    </message>
    <message>
        <source>Depth change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cambio de profundidad</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disc in the plane that is shown</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Disco en el plano que se muestra</translation>
    </message>
    <message>
        <source>Discs and archives (DICOMDIR* dicomdir* *.zip *.ZIP)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Discos y archivos comprimidos (DICOMDIR* dicomdir* *.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Divide the window into viewports.</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Divide la ventana en visores.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Dose</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Drag an edge of the range, or its middle</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Arrastre un borde del intervalo, o su centro</translation>
    </message>
    <message>
        <source>Drag an end of the range; click to show a picture</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>Arrastre un extremo del intervalo; un clic muestra una imagen</translation>
    </message>
    <message>
        <source>Drag inside to move the window, an edge to widen it; a double click changes the scale of the bars</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Arrastrar dentro mueve la ventana, un borde la ensancha; un doble clic cambia la escala de las barras</translation>
    </message>
    <message>
        <source>Drag onto another viewport to trade places</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>Arrastre a otro visor para intercambiar</translation>
    </message>
    <message>
        <source>Drag: width of the panel. Double click: fold it away.</source>
        <extracomment>viewer/ui/panes.py</extracomment>
        <translation>Arrastrar: ancho del panel. Doble clic: plegar.</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw a freehand outline first, then push it into shape</source>
        <extracomment>viewer/ui/outline_hand.py</extracomment>
        <translation>Dibuje primero un contorno a mano alzada, después empújelo en forma</translation>
    </message>
    <message>
        <source>Drop a folder, a disc, a ZIP or a DICOMDIR here</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Suelte aquí una carpeta, un disco, un ZIP o un DICOMDIR</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Suelte una serie aquí</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <extracomment>viewer/ui/dropping.py</extracomment>
        <translation>Soltar para abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>ECG</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>ECG</translation>
    </message>
    <message>
        <source>Each picture is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Cada imagen se muestra: {values}.</translation>
    </message>
    <message>
        <source>Each slice is shifted against the one before, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Cada corte está desplazado respecto al anterior, como muestra la imagen de abajo.</translation>
    </message>
    <message>
        <source>Each slice lies at its own position, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Cada corte está en su propia posición, como muestra la imagen de abajo.</translation>
    </message>
    <message>
        <source>Each viewport</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Cada visor</translation>
    </message>
    <message>
        <source>Echo time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Tiempo de eco</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Edit protocols…</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Editar protocolos…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Editar ventanas predefinidas</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Elements side by side</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Elementos lado a lado</translation>
    </message>
    <message>
        <source>Elements used</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Elementos usados</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Terminar el protocolo</translation>
    </message>
    <message>
        <source>Enter give     Esc back</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Intro dar     Esc volver</translation>
    </message>
    <message>
        <source>Enter goes to an entry</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Intro va a una entrada</translation>
    </message>
    <message>
        <source>Entropy</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Everything that was changed, by name. A click goes back to that point, or forward again.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Todo lo que se cambió, por su nombre. Un clic vuelve a ese punto, o avanza de nuevo.</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Libro de Excel…</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Exceso de curtosis</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Exportar todos como JSON…</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Exportar texto de esquinas</translation>
    </message>
    <message>
        <source>Export hanging protocols to</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Exportar protocolos de colgado a</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Export this one as DICOM…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Exportar este como DICOM…</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Exportar ventanas predefinidas</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Few pixels: {count}.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Pocos píxeles: {count}.</translation>
    </message>
    <message>
        <source>Files are read where they are; nothing is changed or copied.</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Los archivos se leen donde están; nada se cambia ni se copia.</translation>
    </message>
    <message>
        <source>Files missing</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Archivos ausentes</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Completar cortes</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Filtrar medidas</translation>
    </message>
    <message>
        <source>Find by pressing</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Buscar pulsando</translation>
    </message>
    <message>
        <source>First head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Primera cabeza</translation>
    </message>
    <message>
        <source>First leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Primera pierna</translation>
    </message>
    <message>
        <source>First length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Primera longitud</translation>
    </message>
    <message>
        <source>First trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Primer trocánter</translation>
    </message>
    <message>
        <source>First width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Primera anchura</translation>
    </message>
    <message>
        <source>Follow as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Seguir como</translation>
    </message>
    <message>
        <source>Followed as</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Seguida como</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Botón adelante</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>viewer/ui/palette_list.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Imágenes por segundo: reales y ajustadas</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant
Passed over, because the machine was late: {dropped}</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Imágenes por segundo: reales y ajustadas
Saltadas porque la máquina iba tarde: {dropped}</translation>
    </message>
    <message>
        <source>Free under the MIT licence. It stands on these libraries, which keep their own licences:</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Libre bajo la licencia MIT. Se apoya en estas bibliotecas, que conservan sus licencias:</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Ir al segmento</translation>
    </message>
    <message>
        <source>Go to: {change}</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Ir a: {change}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Greys</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Grises</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups, locks and hidden marks are known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Grupos, bloqueos y marcas ocultas solo los conoce este programa.</translation>
    </message>
    <message>
        <source>Group…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hang by</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Colgar según</translation>
    </message>
    <message>
        <source>Hang by it</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Colgar así</translation>
    </message>
    <message>
        <source>Hanging protocols</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Protocolos de colgado</translation>
    </message>
    <message>
        <source>Hanging protocols (*.json *.dcm);;All files (*)</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Protocolos de colgado (*.json *.dcm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Hanging protocols, the first that fits is taken</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Protocolos de colgado; vale el primero que encaje</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide list</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Ocultar lista</translation>
    </message>
    <message>
        <source>Highest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Valor más alto</translation>
    </message>
    <message>
        <source>Histogram with the range that is taken</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Histograma con el intervalo que se toma</translation>
    </message>
    <message>
        <source>Histogram with window</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Histograma con ventana</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Hounsfield ended unexpectedly. Measurements are kept.</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Hounsfield terminó inesperadamente. Las mediciones se conservan.</translation>
    </message>
    <message>
        <source>Hounsfield keys.pdf</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Teclas de Hounsfield.pdf</translation>
    </message>
    <message>
        <source>Hounsfield, changed</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Hounsfield, cambiado</translation>
    </message>
    <message>
        <source>Hounsfield, second window</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Hounsfield, segunda ventana</translation>
    </message>
    <message>
        <source>How it is computed: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Cómo se calcula: {words}</translation>
    </message>
    <message>
        <source>How the active picture is drawn: drag the window in the histogram or choose a preset, colours, and what lies over it. All of it can be undone.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Cómo se dibuja la imagen activa: arrastre la ventana en el histograma o elija una predefinida, colores y lo que va encima. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>How the volume is seen in 3D: each preset is a picture of it. Open 3D first, from the toolbar or by the key that its tooltip names.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Cómo se ve el volumen en 3D: cada preajuste es una imagen de él. Abra primero 3D, desde la barra de herramientas o con la tecla que nombra su ayuda.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image {number} of {count}</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>Imagen {number} de {count}</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Importar texto de esquinas</translation>
    </message>
    <message>
        <source>Import hanging protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Importar protocolos de colgado</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Importar ventanas predefinidas</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In the glass: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>En la mirilla: {name}</translation>
    </message>
    <message>
        <source>In this study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>En este estudio</translation>
    </message>
    <message>
        <source>Instead of a table of grey, the window over all of its values is told.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>En vez de una tabla de grises se dice la ventana sobre todos sus valores.</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Tiempo de inversión</translation>
    </message>
    <message>
        <source>It fits too, but another one comes before it.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>También encaja, pero otro va antes.</translation>
    </message>
    <message>
        <source>It fits, but it is switched off.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Encaja, pero está desactivado.</translation>
    </message>
    <message>
        <source>It hangs by “{name}”, in {grid}:</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Cuelga según «{name}»: {grid}</translation>
    </message>
    <message>
        <source>It has {rows} rows of {columns} viewports.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Tiene {rows} filas de {columns} visores.</translation>
    </message>
    <message>
        <source>It is read as far as it can be.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Se lee hasta donde se puede.</translation>
    </message>
    <message>
        <source>It is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Se muestra {values}.</translation>
    </message>
    <message>
        <source>It is the series most like: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Es la serie más parecida: {values}.</translation>
    </message>
    <message>
        <source>It shows {show} of a series of {prior}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Muestra {show} de una serie de {prior}.</translation>
    </message>
    <message>
        <source>It shows {show}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Muestra {show}.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <extracomment>viewer/ui/panels/row_tree.py</extracomment>
        <translation>Elemento {number}</translation>
    </message>
    <message>
        <source>Its colours are {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Sus colores son {values}.</translation>
    </message>
    <message>
        <source>Its planes are {thick} mm thick and show the {mode} value.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Sus planos tienen {thick} mm de grosor y muestran: {mode}.</translation>
    </message>
    <message>
        <source>Its window is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Su ventana es {values}.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with provenance…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>JSON con procedencia…</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Conservar la nota</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Conservar esta ventana</translation>
    </message>
    <message>
        <source>Keep what both share</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Conservar lo que comparten</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key images</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Imágenes clave</translation>
    </message>
    <message>
        <source>Key images are left out; a key object selection holds them.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Las imágenes clave se dejan fuera; una selección de objetos clave las contiene.</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Perfil de teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Teclas o ratón</translation>
    </message>
    <message>
        <source>Keyword or tag of an element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Palabra clave o etiqueta de un elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Laid over</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Superpuesta</translation>
    </message>
    <message>
        <source>Largest part</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Parte mayor</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Disposición…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left and right are those of the patient, as the positions say.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Izquierda y derecha son las del paciente, como dicen las posiciones.</translation>
    </message>
    <message>
        <source>Left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Botón izquierdo</translation>
    </message>
    <message>
        <source>Left series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Serie izquierda</translation>
    </message>
    <message>
        <source>Leg difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Diferencia de piernas</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lengths are by a line that was drawn: they hold at the depth of what it lies on.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Las longitudes vienen de una línea dibujada: valen a la profundidad de aquello en que está.</translation>
    </message>
    <message>
        <source>Lengths are those at the detector: in the patient they are shorter.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Las longitudes son las del detector: en el paciente son menores.</translation>
    </message>
    <message>
        <source>Lengths are those on the film that was scanned, not those in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Las longitudes son las de la película escaneada, no las del paciente.</translation>
    </message>
    <message>
        <source>Lengths may be those at the detector: the file does not tell.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>Las longitudes quizá sean las del detector: el archivo no lo dice.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Lesion table (RECIST 1.1)…</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Tabla de lesiones (RECIST 1.1)…</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lesión {number}</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Evolución de las lesiones</translation>
    </message>
    <message>
        <source>Lesions that are followed from study to study: their diameters, sums, changes and the response by RECIST 1.1. In the table of measurements a right click follows a lesion and links it to a prior.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Lesiones seguidas de estudio en estudio: diámetros, sumas, cambios y la respuesta según RECIST 1.1. En la tabla de medidas un clic derecho sigue una lesión y la enlaza con una previa.</translation>
    </message>
    <message>
        <source>Let the brush take only voxels in the range</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Que el pincel tome solo vóxeles del intervalo</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Semejante</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Lima</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Lines of the corner, from top to bottom</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Líneas de la esquina, de arriba abajo</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Cargar tabla de color</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Cargar de un archivo…</translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Cargar marcas</translation>
    </message>
    <message>
        <source>Loading volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>Cargando volumen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation>Registro de acciones</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Eje largo</translation>
    </message>
    <message>
        <source>Look for its files again</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Buscar de nuevo sus archivos</translation>
    </message>
    <message>
        <source>Look from {name}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Vista desde {name}</translation>
    </message>
    <message>
        <source>Lossy</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Con pérdida</translation>
    </message>
    <message>
        <source>Lossy {ratio}:1</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>Con pérdida {ratio}:1</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Valor más bajo</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Creado el {made}</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Marks are left out whose picture is not open, or whose volume is not loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Se dejan fuera marcas cuya imagen no está abierta, o cuyo volumen no está cargado.</translation>
    </message>
    <message>
        <source>Marks on colour pictures are left out.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Las marcas en imágenes en color se dejan fuera.</translation>
    </message>
    <message>
        <source>Marks on planes of a volume are left out: it refers to acquired pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Las marcas en planos de un volumen se dejan fuera: solo se refiere a imágenes adquiridas.</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Máx</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Media del azul</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Media del verde</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Media del rojo</translation>
    </message>
    <message>
        <source>Mean × area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Media × área</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Measurements are left out: it names pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Las medidas se dejan fuera: solo nombra imágenes.</translation>
    </message>
    <message>
        <source>Measurements copied</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Mediciones copiadas</translation>
    </message>
    <message>
        <source>Measures within one picture stay right.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Las mediciones dentro de una imagen siguen siendo correctas.</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Memoria {used}</translation>
    </message>
    <message>
        <source>Menu of what lies under the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Menú de lo que está bajo el puntero</translation>
    </message>
    <message>
        <source>Merge the {count} stacks of this series</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Unir las {count} pilas de esta serie</translation>
    </message>
    <message>
        <source>Merged of {stacks}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Unida de {stacks}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Botón central</translation>
    </message>
    <message>
        <source>Midline shift</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Desviación de la línea media</translation>
    </message>
    <message>
        <source>Min</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Mín</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Más en el manual</translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Bajar la línea</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Subir la línea</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name for the window of the active picture</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Nombre para la ventana de la imagen activa</translation>
    </message>
    <message>
        <source>Name in any script, ID, accession, date, modality, description, body part, institution, physician or note.
* stands for any letters, ? for one. Also: 2024-03, March 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:word; a minus before a field excludes.</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Nombre en cualquier escritura, ID, número de acceso, fecha, modalidad, descripción, parte del cuerpo, centro, médico o nota.
* vale por cualesquiera letras, ? por una. También: 2024-03, marzo 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:palabra; un menos ante un campo excluye.</translation>
    </message>
    <message>
        <source>Name of a new window preset</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Nombre de una nueva ventana predefinida</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Nombre del álbum</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Nombre del protocolo</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>Nombre del segmento</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Neither complete response nor progression</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Ni respuesta completa ni progresión</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Neurológica: izquierda a la izquierda</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>¿Primera vez? Haga el recorrido</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Lesión nueva</translation>
    </message>
    <message>
        <source>New lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lesiones nuevas</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Estudio siguiente</translation>
    </message>
    <message>
        <source>No SUV: {refusal}.</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>Sin SUV: {refusal}.</translation>
    </message>
    <message>
        <source>No grey values here</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>Aquí no hay grises</translation>
    </message>
    <message>
        <source>No lesion is followed. In the table of measurements a right click offers “Follow as”.</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>No se sigue ninguna lesión. En la tabla de medidas un clic derecho ofrece «Seguir como».</translation>
    </message>
    <message>
        <source>No measurements yet. Choose a measurement in the toolbar and draw on the picture.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Aún no hay mediciones. Elija una en la barra de herramientas y dibújela en la imagen.</translation>
    </message>
    <message>
        <source>No measurements yet. Press {length} for a length, {angle} for an angle, {ellipse} or {rectangle} for a region.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Aún no hay mediciones. Pulse {length} para una longitud, {angle} para un ángulo, {ellipse} o {rectangle} para una región.</translation>
    </message>
    <message>
        <source>No pixel below the region has a value</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Ningún píxel bajo la región tiene valor</translation>
    </message>
    <message>
        <source>No pixel's centre lies in the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Ningún centro de píxel está en la región</translation>
    </message>
    <message>
        <source>No protocol fits.</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Ningún protocolo encaja.</translation>
    </message>
    <message>
        <source>No reference lines with other series; they do not scroll together.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Sin líneas de referencia con otras series; no se recorren juntas.</translation>
    </message>
    <message>
        <source>No second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Sin segunda serie</translation>
    </message>
    <message>
        <source>No segments yet. Choose a tool above and draw on a picture.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Aún no hay segmentos. Elija una herramienta arriba y dibuje en una imagen.</translation>
    </message>
    <message>
        <source>No segments yet. Press {brush} and paint on a picture, {range} to take a range of values, or {grow} and click what is to be grown into.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Aún no hay segmentos. Pulse {brush} y pinte en una imagen, {range} para tomar un intervalo de valores, o {grow} y haga clic en lo que debe crecer.</translation>
    </message>
    <message>
        <source>No series fits any of its viewports.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>Ninguna serie encaja en sus visores.</translation>
    </message>
    <message>
        <source>No series is shown.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>No se muestra ninguna serie.</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>No studies yet.
What you open appears here and stays in the library.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Aún no hay estudios.
Lo que abra aparece aquí y queda en la biblioteca.</translation>
    </message>
    <message>
        <source>No study is open to try it on.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>No hay estudio abierto para probarlo.</translation>
    </message>
    <message>
        <source>No value lies below the line</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>No hay ningún valor bajo la línea</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>None: as acquired</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>Ninguno: como se adquirió</translation>
    </message>
    <message>
        <source>Not a medical device. Not for diagnosis on an uncalibrated display.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>No es un producto sanitario. No apto para diagnóstico en una pantalla sin calibrar.</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not shown: {series}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>No se muestran: {series}</translation>
    </message>
    <message>
        <source>Not starred</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Este disco no</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Nota del estudio</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Nota de {title}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Nada encaja</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Nada encontrado para «{text}».</translation>
    </message>
    <message>
        <source>Nothing is linked</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Nada está vinculado</translation>
    </message>
    <message>
        <source>Nothing is lost: all marks of the study can be written.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>No se pierde nada: todas las marcas del estudio se pueden escribir.</translation>
    </message>
    <message>
        <source>Nothing of {series} lies below the region</source>
        <extracomment>viewer/measure/over.py</extracomment>
        <translation>No hay nada de {series} bajo la región</translation>
    </message>
    <message>
        <source>Nothing to undo yet. What you measure, arrange, hang or window appears here by name.</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Aún nada que deshacer. Lo que mida, disponga, cuelgue o ajuste aparece aquí por su nombre.</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>No se encontró nada inusual.</translation>
    </message>
    <message>
        <source>Numbers are text beside the drawing, not values that other programs can read.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Los números son texto junto al dibujo, no valores que otros programas puedan leer.</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects of the study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Objetos del estudio</translation>
    </message>
    <message>
        <source>Of long outlines, other programs see every few points.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>De los contornos largos, otros programas ven un punto de cada varios.</translation>
    </message>
    <message>
        <source>Of several, it is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>De varias, es: {values}.</translation>
    </message>
    <message>
        <source>Of those that fit a study, the first one hangs.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>De los que encajan con un estudio, vale el primero.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>One of its keys is also given to “{names}”.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Una de sus teclas también está dada a «{names}».</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Only one of the copies is shown. Measures are not affected.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Solo se muestra una de las copias. Las mediciones no se ven afectadas.</translation>
    </message>
    <message>
        <source>Only padding lies below the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>Solo hay relleno bajo la región</translation>
    </message>
    <message>
        <source>Only the DICOM part is read, nothing is run. Do not open these files with others.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Solo se lee la parte DICOM, nada se ejecuta. No abra estos archivos con otros programas.</translation>
    </message>
    <message>
        <source>Only values {low} to {high}</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Solo valores de {low} a {high}</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Opacidad de los segmentos</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Opacidad de la segunda serie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open DICOMDIR or archive</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Abrir DICOMDIR o archivo comprimido</translation>
    </message>
    <message>
        <source>Open a CT or MR series to see it in 3D.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Abra una serie de TC o RM para verla en 3D.</translation>
    </message>
    <message>
        <source>Open a picture to see its elements.</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>Abra una imagen para ver sus elementos.</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Abrir disco</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open studies</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>Estudios abiertos</translation>
    </message>
    <message>
        <source>Open the disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>Abrir el disco</translation>
    </message>
    <message>
        <source>Open two series to compare them.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Abra dos series para compararlas.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Other angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Otro ángulo</translation>
    </message>
    <message>
        <source>Other lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Otra lesión</translation>
    </message>
    <message>
        <source>Other lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Otras lesiones</translation>
    </message>
    <message>
        <source>Other programs see no colours of marks.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Otros programas no ven los colores de las marcas.</translation>
    </message>
    <message>
        <source>Other programs see the text where they like, not where it was moved to.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Otros programas ponen el texto donde quieren, no adonde se movió.</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} cm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Fuera: la imagen más cercana está a {away} cm</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} mm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Fuera: la imagen más cercana está a {away} mm</translation>
    </message>
    <message>
        <source>Outside: there is no image here</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>Fuera: aquí no hay imagen</translation>
    </message>
    <message>
        <source>Over it is laid, half seen through: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Encima va, medio transparente: {values}.</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Overlays</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <source>Own rate</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Velocidad propia</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>PRIOR</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>PREVIO</translation>
    </message>
    <message>
        <source>PRIOR · {time}</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>PREVIO · {time}</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Pintar todos los valores</translation>
    </message>
    <message>
        <source>Paint within</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Pintar dentro</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Partial response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Respuesta parcial</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient's identity</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Identidad del paciente</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Peak (1 ml)</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pico (1 ml)</translation>
    </message>
    <message>
        <source>Peak at x</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pico en x</translation>
    </message>
    <message>
        <source>Peak at y</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pico en y</translation>
    </message>
    <message>
        <source>Peak at z</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pico en z</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Perímetro</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {number} is still being read…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>La imagen {number} aún se está leyendo…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Pictures a second; the lowest value follows the file</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Imágenes por segundo; el valor menor sigue al archivo</translation>
    </message>
    <message>
        <source>Pictures and series</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Imágenes y series</translation>
    </message>
    <message>
        <source>Pictures and volumes that are kept in memory</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Imágenes y volúmenes que se guardan en memoria</translation>
    </message>
    <message>
        <source>Pictures that face another way are a stack of their own.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Las imágenes con otra orientación son una pila propia.</translation>
    </message>
    <message>
        <source>Pictures that play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>Imágenes que se reproducen</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pixel</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>Píxeles contados</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planes</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Planes, 3D and measures across slices use the positions.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Planos, 3D y mediciones entre cortes usan las posiciones.</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are not offered: they would be distorted.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>No se ofrecen planos, 3D ni volúmenes: quedarían distorsionados.</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are straightened: distances and angles in them are true.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Planos, 3D y volúmenes se enderezan: sus distancias y ángulos son verdaderos.</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Positions of the slices</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Posiciones de los cortes</translation>
    </message>
    <message>
        <source>Possibly lossy</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>Quizá con pérdida</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Estado de presentación</translation>
    </message>
    <message>
        <source>Presentation state: {title}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Estado de presentación: {title}</translation>
    </message>
    <message>
        <source>Presentation state: {title}, fitted: not in true size</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Estado de presentación: {title}, ajustado: no a tamaño real</translation>
    </message>
    <message>
        <source>Presentation states: {titles}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Estados de presentación: {titles}</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Presets of the modality</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ventanas de la modalidad</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>viewer/ui/key_field.py</extracomment>
        <translation>Pulse una tecla…</translation>
    </message>
    <message>
        <source>Press on the picture; drag up for a wider range of values. All slices are grown into.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Pulse en la imagen; arrastre hacia arriba para un intervalo mayor. Crece en todos los cortes.</translation>
    </message>
    <message>
        <source>Press the centre and drag the radius.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Pulse el centro y arrastre el radio.</translation>
    </message>
    <message>
        <source>Prior {number} of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Previo {number} del {day}: {description}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Perfil {name}</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>Progreso: {title}</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Enfermedad en progresión</translation>
    </message>
    <message>
        <source>Protocols say which series is hung where when a study is opened. Each rule is a sentence.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Los protocolos dicen qué serie cuelga dónde cuando se abre un estudio. Cada regla es una frase.</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Poner como se registró</translation>
    </message>
    <message>
        <source>RECIST 1.1: {response}</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>RECIST 1.1: {response}</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Radiológica: izquierda a la derecha</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Radio del pincel</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Leyendo las imágenes…</translation>
    </message>
    <message>
        <source>Reading the slices around</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>Leyendo los cortes de alrededor</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Real-world values</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Valores reales</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reformatted, interpolated</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Reformateado, interpolado</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Quitar la tecla {key}</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report with pictures (HTML)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Informe con imágenes (HTML)…</translation>
    </message>
    <message>
        <source>Report with pictures (PDF)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Informe con imágenes (PDF)…</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset all keys and the mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Restablecer todas las teclas y el ratón</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Restaurar la última sesión</translation>
    </message>
    <message>
        <source>Restore the last session: {studies}, {when}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>Restaurar la última sesión: {studies}, {when}</translation>
    </message>
    <message>
        <source>Restore the program's own</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Restaurar los del programa</translation>
    </message>
    <message>
        <source>Reveal file</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Reveal files</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Right of the line: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>A la derecha de la línea: {name}</translation>
    </message>
    <message>
        <source>Right series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Serie derecha</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Rows and columns of viewports</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>Filas y columnas de visores</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>DE</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>Sagital</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Misma lesión que</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Guardar la tabla de lesiones</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Guardar mediciones</translation>
    </message>
    <message>
        <source>Save measurements as DICOM</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Guardar las medidas como DICOM</translation>
    </message>
    <message>
        <source>Save movie</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Guardar vídeo</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save segments in</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>Guardar segmentos en</translation>
    </message>
    <message>
        <source>Save table…</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Guardar la curva</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Guardar la curva…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Guardar el manual</translation>
    </message>
    <message>
        <source>Save the segments of the series as DICOM</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Guardar los segmentos de la serie como DICOM</translation>
    </message>
    <message>
        <source>Save the table to</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>Guardar la tabla en</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Guardar esta búsqueda como álbum</translation>
    </message>
    <message>
        <source>Save to print</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Guardar para imprimir</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Guardar para imprimir…</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say it in another way</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>Decirlo de otro modo</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Recorrer</translation>
    </message>
    <message>
        <source>Scroll by ten images</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Recorrer diez imágenes</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Search actions, windows, series, elements, settings, help</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Buscar acciones, ventanas, series, elementos, ajustes, ayuda</translation>
    </message>
    <message>
        <source>Search by name, or by key as Ctrl+O</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>Buscar por nombre, o por tecla como Ctrl+O</translation>
    </message>
    <message>
        <source>Search elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Buscar elementos</translation>
    </message>
    <message>
        <source>Search name, ID, date, description</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Buscar nombre, ID, fecha, descripción</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>Buscar estudios</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Buscar etiqueta, nombre o valor</translation>
    </message>
    <message>
        <source>Second head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Segunda cabeza</translation>
    </message>
    <message>
        <source>Second leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Segunda pierna</translation>
    </message>
    <message>
        <source>Second length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Segunda longitud</translation>
    </message>
    <message>
        <source>Second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Segunda serie</translation>
    </message>
    <message>
        <source>Second trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Segundo trocánter</translation>
    </message>
    <message>
        <source>Second width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Segunda anchura</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segments are left out; a segmentation holds them.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Los segmentos se dejan fuera; una segmentación los contiene.</translation>
    </message>
    <message>
        <source>Segments: regions in 3D, painted, grown or taken by their values. A click on a line chooses what the tools work on; its signs change colour, hide and lock. Below lies what else came with the study.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Segmentos: regiones en 3D, pintadas, crecidas o tomadas por sus valores. Un clic en una línea elige en qué trabajan las herramientas; sus signos cambian color, visibilidad y bloqueo. Debajo está lo demás que vino con el estudio.</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Series</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Revisión de la serie</translation>
    </message>
    <message>
        <source>Series of the study</source>
        <extracomment>viewer/ui/panels/thumbnails.py</extracomment>
        <translation>Series del estudio</translation>
    </message>
    <message>
        <source>Series that lies over the pictures</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Serie superpuesta a las imágenes</translation>
    </message>
    <message>
        <source>Series {number} · {modality}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Serie {number} · {modality}</translation>
    </message>
    <message>
        <source>Series {series}, picture {number}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Serie {series}, imagen {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings are as at first.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Los ajustes están como al principio.</translation>
    </message>
    <message>
        <source>Several pictures lie at one place and nothing tells them apart.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Varias imágenes están en un lugar y nada las distingue.</translation>
    </message>
    <message>
        <source>Shape of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Forma del pincel</translation>
    </message>
    <message>
        <source>Shift + wheel on the picture, too.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>También Mayús + rueda en la imagen.</translation>
    </message>
    <message>
        <source>Short axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Eje corto</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show picture {number}</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Mostrar imagen {number}</translation>
    </message>
    <message>
        <source>Show the volume in 3D</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Mostrar el volumen en 3D</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Mostrado como</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Slab thickness or phase</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Grosor de bloque o fase</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Smallest sum before (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Menor suma anterior (mm)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Split by {what}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Separada por {what}</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>Volver a dividir la serie</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Mirilla</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>Enfermedad estable</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Estado de la lesión</translation>
    </message>
    <message>
        <source>Stop following</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Structures</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>Estructuras</translation>
    </message>
    <message>
        <source>Studies</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Studies and files</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Estudios y archivos</translation>
    </message>
    <message>
        <source>Studies that are open and those that the library knows, by patient. Type to search; Enter or a double click opens. Below lie the series of one study: drag one into any viewport.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Estudios abiertos y los que conoce la biblioteca, por paciente. Escriba para buscar; Intro o doble clic abre. Debajo están las series de un estudio: arrastre una a un visor.</translation>
    </message>
    <message>
        <source>Studies that are open or known to the library, by patient. Double click or Enter opens; the menu of the right button copies, reveals and removes; drag a study to the file manager to copy its files.</source>
        <extracomment>viewer/ui/panels/study_list.py</extracomment>
        <translation>Estudios abiertos o conocidos por la biblioteca, por paciente. Doble clic o Intro abre; el menú del botón derecho copia, muestra y quita; arrastre un estudio al gestor de archivos para copiar sus archivos.</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Study of {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Estudio del {date}</translation>
    </message>
    <message>
        <source>Study of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>Estudio del {day}: {description}</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum of diameters (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Suma de diámetros (mm)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Cortinilla</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Tables and masks of the presentation state that is shown are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Las tablas y máscaras del estado de presentación mostrado se dejan fuera.</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take all voxels in the range into the chosen segment, or into a new one</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Tomar todos los vóxeles del intervalo en el segmento elegido, o en uno nuevo</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Take the series out of this viewport</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>Quitar la serie de este visor</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Target lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Lesión diana</translation>
    </message>
    <message>
        <source>Target lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Lesiones diana</translation>
    </message>
    <message>
        <source>Temporal position</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Posición temporal</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>Texto en la imagen</translation>
    </message>
    <message>
        <source>That pixels count by the part that is covered is known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>Que los píxeles cuenten por la parte cubierta solo lo sabe este programa.</translation>
    </message>
    <message>
        <source>The active series is not a volume: it needs parallel slices with even gaps.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>La serie activa no es un volumen: necesita cortes paralelos con separación uniforme.</translation>
    </message>
    <message>
        <source>The active viewport shows slices.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>El visor activo muestra cortes.</translation>
    </message>
    <message>
        <source>The anatomical name of a mark is not told to other programs.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>El nombre anatómico de una marca no se dice a otros programas.</translation>
    </message>
    <message>
        <source>The axes are not at a right angle, but at {angle}°.</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>Los ejes no están en ángulo recto, sino a {angle}°.</translation>
    </message>
    <message>
        <source>The chest wall of a breast lies at this side: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>La pared torácica queda de este lado: {values}.</translation>
    </message>
    <message>
        <source>The chosen tool</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>La herramienta elegida</translation>
    </message>
    <message>
        <source>The chosen tool; on a measurement: change it; on crosshair lines: move them</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>La herramienta elegida; sobre una medición: cambiarla; sobre el retículo: moverlo</translation>
    </message>
    <message>
        <source>The colour table is left out: a greyscale state shows grey.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>La tabla de colores se deja fuera: un estado en gris muestra gris.</translation>
    </message>
    <message>
        <source>The copies differ: make sure which of them is the right one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Las copias difieren: asegúrese de cuál es la correcta.</translation>
    </message>
    <message>
        <source>The copy of measurements beside the study lacks those whose picture is not at hand; they are in it after the next change while their volume is shown.</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation>A la copia de medidas junto al estudio le faltan aquellas cuya imagen no está a mano; estarán tras el próximo cambio mientras se muestra su volumen.</translation>
    </message>
    <message>
        <source>The elements of two files or two series side by side; what differs has a tint.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Los elementos de dos archivos o series lado a lado; lo que difiere está teñido.</translation>
    </message>
    <message>
        <source>The file tells no size of pixels: calibrate by this line (right click) for lengths in mm</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>El archivo no dice el tamaño de los píxeles: calibrar con esta línea (clic derecho) para longitudes en mm</translation>
    </message>
    <message>
        <source>The file's own windows</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ventanas del archivo</translation>
    </message>
    <message>
        <source>The files are being looked up: drag once more</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>Se buscan los archivos: arrastre otra vez</translation>
    </message>
    <message>
        <source>The first line should be the heart, the second the chest.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>La primera línea debería ser el corazón, la segunda el tórax.</translation>
    </message>
    <message>
        <source>The keys in force on one sheet, to be printed or kept beside the screen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Las teclas vigentes en una hoja, para imprimir o tener junto a la pantalla.</translation>
    </message>
    <message>
        <source>The line has no one scale here: distances along it are in px.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>La línea no tiene aquí una sola escala: las distancias a lo largo de ella están en px.</translation>
    </message>
    <message>
        <source>The line is short: a pixel more or less changes all lengths by more than 2 %.</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>La línea es corta: un píxel más o menos cambia todas las longitudes en más del 2 %.</translation>
    </message>
    <message>
        <source>The line lies outside of the picture</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>La línea está fuera de la imagen</translation>
    </message>
    <message>
        <source>The magnification is an estimate: it holds for one depth in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>La magnificación es estimada: vale para una profundidad del paciente.</translation>
    </message>
    <message>
        <source>The outline crosses itself: what it goes around twice is outside.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>El contorno se cruza: lo que rodea dos veces queda fuera.</translation>
    </message>
    <message>
        <source>The perpendicular meets the line beyond its ends.</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>La perpendicular corta la línea más allá de sus extremos.</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>La imagen no está</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>La imagen de esta medida no está</translation>
    </message>
    <message>
        <source>The pictures. The wheel scrolls, the left button is the chosen tool, the right one zooms or opens the menu. A double click shows one viewport alone. The bar at the right edge tells which slices are read. A red line warns: a click on it tells what it means.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Las imágenes. La rueda recorre, el botón izquierdo es la herramienta elegida, el derecho amplía o abre el menú. Un doble clic muestra un visor solo. La barra del borde derecho dice qué cortes están leídos. Una línea roja avisa: un clic en ella dice qué significa.</translation>
    </message>
    <message>
        <source>The plane lies oblique to the slices: its pixels mix several of them.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>El plano es oblicuo a los cortes: sus píxeles mezclan varios.</translation>
    </message>
    <message>
        <source>The points lie on one another: move this one first</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>Los puntos coinciden: mueva primero este</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>La región no tiene área.</translation>
    </message>
    <message>
        <source>The region lies outside of the picture</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>La región está fuera de la imagen</translation>
    </message>
    <message>
        <source>The second monitor is gone: its viewports are here again</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>El segundo monitor ya no está: sus visores han vuelto</translation>
    </message>
    <message>
        <source>The series that lies over the pictures is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>La serie puesta sobre las imágenes se deja fuera.</translation>
    </message>
    <message>
        <source>The slices do not lie one behind the other.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Los cortes no están uno tras otro.</translation>
    </message>
    <message>
        <source>The study hangs by it: it is the first that fits.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>El estudio cuelga según él: es el primero que encaja.</translation>
    </message>
    <message>
        <source>The study hangs by “{name}”.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>El estudio cuelga según «{name}».</translation>
    </message>
    <message>
        <source>The table that gives the pictures' values is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>La tabla que da los valores de las imágenes se deja fuera.</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>El visor</translation>
    </message>
    <message>
        <source>The window goes from {low} to {high}, values from {first} to {last}</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>La ventana va de {low} a {high}, los valores de {first} a {last}</translation>
    </message>
    <message>
        <source>There are no studies in this album.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>No hay estudios en este álbum.</translation>
    </message>
    <message>
        <source>There are only {count} prior studies.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Solo hay {count} estudios previos.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose another name.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>Ya hay un archivo «{name}»: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no further series in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>No hay otra serie en {where}.</translation>
    </message>
    <message>
        <source>There is no prior study.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>No hay estudio previo.</translation>
    </message>
    <message>
        <source>There is no {words} in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>Falta en {where}: {words}.</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Grosor en mm</translation>
    </message>
    <message>
        <source>This machine has no letters for it: install a font, as Noto Sans CJK.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>Esta máquina no tiene letras para él: instale una fuente, como Noto Sans CJK.</translation>
    </message>
    <message>
        <source>This measurement has no curve: draw a line profile or a region</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>Esta medida no tiene curva: dibuje un perfil de línea o una región</translation>
    </message>
    <message>
        <source>Tied by hand</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>Atado a mano</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Turn and mirror</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Girar y reflejar</translation>
    </message>
    <message>
        <source>Turn, zoom and pan of a plane of a volume are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Giro, zoom y desplazamiento de un plano de un volumen se dejan fuera.</translation>
    </message>
    <message>
        <source>Turned: see the letters</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>Girada: vea las letras</translation>
    </message>
    <message>
        <source>Turning volume</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Volumen giratorio</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>UIDs, dates and times too</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>También UID, fechas y horas</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Paciente desconocido</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unreliable because</source>
        <extracomment>viewer/ui/card_text.py</extracomment>
        <translation>Inseguro porque</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values are interpolated: the plane was cut from a volume.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Los valores están interpolados: el plano se cortó de un volumen.</translation>
    </message>
    <message>
        <source>Values are not standardized uptake: the number is a peak, but no SUV.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>Los valores no son SUV: el número es un pico, pero no un SUV.</translation>
    </message>
    <message>
        <source>Values of the whole series</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Valores de toda la serie</translation>
    </message>
    <message>
        <source>Values of {series} are interpolated onto this picture: those of its own pixels may reach further.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>Los valores de {series} están interpolados sobre esta imagen: los de sus propios píxeles quizá lleguen más lejos.</translation>
    </message>
    <message>
        <source>Values of {series} were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>La compresión con pérdida cambió los valores de {series}.</translation>
    </message>
    <message>
        <source>Values were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>La compresión con pérdida cambió los valores.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Velocity change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cambio de velocidad</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Viewport {number}</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>Visor {number}</translation>
    </message>
    <message>
        <source>Viewports</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Visores</translation>
    </message>
    <message>
        <source>Viewports of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Visores del protocolo</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Volume, {size} mm</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>Volumen, {size} mm</translation>
    </message>
    <message>
        <source>Voxels are longer than the radius of the ball, {size} mm.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>Los vóxeles son más largos que el radio de la bola, {size} mm.</translation>
    </message>
    <message>
        <source>Voxels: DICOM segmentation…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>Vóxeles: segmentación DICOM…</translation>
    </message>
    <message>
        <source>Warnings, lossy compression and reformatting are always told. Anonymous text leaves out what may tell who, when and where.</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>Las advertencias, la compresión con pérdida y el reformateo siempre se indican. El texto anónimo omite lo que puede decir quién, cuándo y dónde.</translation>
    </message>
    <message>
        <source>What a drag, the wheel and a double click do over a picture.</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>Lo que hacen arrastrar, la rueda y el doble clic sobre una imagen.</translation>
    </message>
    <message>
        <source>What did not fit into the toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>Lo que no cupo en la barra de herramientas</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Lo que se compara</translation>
    </message>
    <message>
        <source>What is seen of the picture is told, not how much room there is beside it.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>Se dice lo que se ve de la imagen, no cuánto sitio hay a su lado.</translation>
    </message>
    <message>
        <source>What is there is shown; a volume made from it is not complete.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Se muestra lo que hay; un volumen hecho de ello no está completo.</translation>
    </message>
    <message>
        <source>What is this for?</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>¿Para qué es esto?</translation>
    </message>
    <message>
        <source>What lies in the gap was not read: look for the missing files.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Lo que hay en el hueco no se leyó: busque los archivos que faltan.</translation>
    </message>
    <message>
        <source>What lies under the pointer: its place in pixels and in mm, and its value with the unit. At the right what the program works on, with a way to stop it, and the memory that pictures take.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Lo que está bajo el puntero: su lugar en píxeles y en mm, y su valor con la unidad. A la derecha, en qué trabaja el programa, con modo de pararlo, y la memoria de las imágenes.</translation>
    </message>
    <message>
        <source>What the corners of a picture say, for each modality. Lines can be added, moved and taken out; the picture shows it at once.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Lo que dicen las esquinas de una imagen, según la modalidad. Se pueden añadir, mover y quitar líneas; la imagen lo muestra al instante.</translation>
    </message>
    <message>
        <source>What the movie shows</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Lo que muestra el vídeo</translation>
    </message>
    <message>
        <source>What values are read as</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>Cómo se leen los valores</translation>
    </message>
    <message>
        <source>What was noticed in the files of this series: gaps, doubles, slices that do not fit. It says what was done about it, and what is better not measured.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Lo que se notó en los archivos de esta serie: huecos, duplicados, cortes que no encajan. Dice qué se hizo y qué es mejor no medir.</translation>
    </message>
    <message>
        <source>What would hang where</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Qué colgaría dónde</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>When it hangs</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Cuándo se aplica</translation>
    </message>
    <message>
        <source>Where no series fits, the protocol {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>Donde ninguna serie encaja: {values}.</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Whoever sent the files should be told: other programs may take the two for one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>Avise a quien envió los archivos: otros programas pueden tomar a los dos por uno.</translation>
    </message>
    <message>
        <source>Whole series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>Serie completa</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Por qué cuelga así</translation>
    </message>
    <message>
        <source>Width (W)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Ancho (W)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window and help</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>Ventana y ayuda</translation>
    </message>
    <message>
        <source>Window centre</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Centro de ventana</translation>
    </message>
    <message>
        <source>Window centre of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Centro de ventana de la segunda serie</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>Ventana predefinida</translation>
    </message>
    <message>
        <source>Window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Ventanas predefinidas</translation>
    </message>
    <message>
        <source>Window presets by modality and body part: change them, add your own, give them keys.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>Ventanas predefinidas por modalidad y región: cámbielas, añada las suyas, deles teclas.</translation>
    </message>
    <message>
        <source>Window width</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>Ancho de ventana</translation>
    </message>
    <message>
        <source>Window width of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>Ancho de ventana de la segunda serie</translation>
    </message>
    <message>
        <source>Window: {title}</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>Ventana: {title}</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>With the open study</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>Con el estudio abierto</translation>
    </message>
    <message>
        <source>With the patient's name</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Con el nombre del paciente</translation>
    </message>
    <message>
        <source>Write a note; it is kept with your work, not in the files</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>Escriba una nota; queda con su trabajo, no en los archivos</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Write name, ID and date of the study into the next table or report, and on its pictures</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>Escribir nombre, identificador y fecha del estudio en la próxima tabla o informe, y en sus imágenes</translation>
    </message>
    <message>
        <source>Write name, ID and dates on the picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>Escribir nombre, ID y fechas en la imagen</translation>
    </message>
    <message>
        <source>Writing the measurements</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Escribiendo las medidas</translation>
    </message>
    <message>
        <source>Written by {program} on {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>Escrito por {program} el {date}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>Zoom y giro</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a series without modality</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>una serie sin modalidad</translation>
    </message>
    <message>
        <source>a study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>un estudio</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>alike as far as it is shown; not compared beyond</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>igual en lo que se muestra; no comparado más allá</translation>
    </message>
    <message>
        <source>all at one place</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>todas en un mismo lugar</translation>
    </message>
    <message>
        <source>all points</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>todos los puntos</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>any other</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>cualquier otra</translation>
    </message>
    <message>
        <source>any series</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>cualquier serie</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Enter sets, twice ends,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>las flechas mueven (Mayús: 10),  Intro pone, dos veces termina,  Retroceso quita,  Esc cancela</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Tab next point,  Enter sets,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>las flechas mueven (Mayús: 10),  Tab punto siguiente,  Intro pone,  Retroceso quita,  Esc cancela</translation>
    </message>
    <message>
        <source>as large as its viewport allows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>tan grande como permite su visor</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>como se tecleó</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>at one scale in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>a una misma escala en mm</translation>
    </message>
    <message>
        <source>at {place} cm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>en {place} cm</translation>
    </message>
    <message>
        <source>at {place} mm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>en {place} mm</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>valor b</translation>
    </message>
    <message>
        <source>back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>botón atrás</translation>
    </message>
    <message>
        <source>by the file</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>calibrado por el usuario</translation>
    </message>
    <message>
        <source>calibration line: a pixel is {width} mm wide</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>línea de calibración: un píxel mide {width} mm de ancho</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>clearly progressed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>claramente en progresión</translation>
    </message>
    <message>
        <source>contours beside the pictures, points and open lines, which RT structures hold alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>contornos aparte de las imágenes, puntos y líneas abiertas, que solo contienen las estructuras RT</translation>
    </message>
    <message>
        <source>contours between pictures, where the slice that they were taken to was changed</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>contornos entre imágenes, donde se cambió el corte al que se llevaron</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>curva</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>distinto</translation>
    </message>
    <message>
        <source>directory of a disc: its files are read themselves</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>directorio de un disco: se leen sus propios archivos</translation>
    </message>
    <message>
        <source>does not hang</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>no se cuelga</translation>
    </message>
    <message>
        <source>dose, half-life, times, weight or height cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>dosis, semivida, horas, peso o talla no pueden ser ciertos</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>est. (ampliación corregida)</translation>
    </message>
    <message>
        <source>est. (magnification {factor} removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>estimado (sin la ampliación {factor})</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>files missing</source>
        <extracomment>viewer/ui/panels/study_drawing.py</extracomment>
        <translation>archivos ausentes</translation>
    </message>
    <message>
        <source>flipped</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>reflejado</translation>
    </message>
    <message>
        <source>forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>botón adelante</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, in another frame of reference</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>fotogramas sobre imágenes que no están, en otro marco de referencia</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, of another size than these</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>fotogramas sobre imágenes que no están, de otro tamaño que estas</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, which a segmentation holds alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>fotogramas sobre imágenes que no están, que solo contiene una segmentación</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>fusión</translation>
    </message>
    <message>
        <source>hangs all the same</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>se cuelga de todos modos</translation>
    </message>
    <message>
        <source>has measurements</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>tiene mediciones</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>it is {value}</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>es {value}</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>imagen clave</translation>
    </message>
    <message>
        <source>left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>botón izquierdo</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>largo</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source>measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>medidas</translation>
    </message>
    <message>
        <source>middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>botón central</translation>
    </message>
    <message>
        <source>movie</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>no pictures</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>no planes and no 3D</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>sin planos ni 3D</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>nominal, digitalizado</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>sin calibrar: píxeles</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>no evaluada</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>aún no leída</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>no se indica nada</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>on u off</translation>
    </message>
    <message>
        <source>one viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>un visor</translation>
    </message>
    <message>
        <source>only on the left</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>solo a la izquierda</translation>
    </message>
    <message>
        <source>only on the right</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>solo a la derecha</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>imagen {number} de {count}</translation>
    </message>
    <message>
        <source>planes and 3D are offered</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>se ofrecen planos y 3D</translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>punto {number}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>punto {number} de {count}</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>presente</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>previo</translation>
    </message>
    <message>
        <source>prior {number}, counted back from the latest</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>previo {number}, contado desde el más reciente</translation>
    </message>
    <message>
        <source>r {radius} mm · {volume} ml</source>
        <extracomment>viewer/ui/segment_hand.py</extracomment>
        <translation>r {radius} mm · {volume} ml</translation>
    </message>
    <message>
        <source>right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>botón derecho</translation>
    </message>
    <message>
        <source>same coordinates, other frame of reference</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>mismas coordenadas, otro marco de referencia</translation>
    </message>
    <message>
        <source>same pixels as recorded</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>mismos píxeles que se registraron</translation>
    </message>
    <message>
        <source>same place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>mismo sitio del paciente</translation>
    </message>
    <message>
        <source>series {number}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>serie {number}</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>corto</translation>
    </message>
    <message>
        <source>stack</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>pila</translation>
    </message>
    <message>
        <source>stacks</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>pilas</translation>
    </message>
    <message>
        <source>stored {stored}: not mapped</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>almacenado {stored}: sin conversión</translation>
    </message>
    <message>
        <source>studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>estudios</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>estudio</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>the angle between both end plates, each from the same side of the spine to the other</source>
        <extracomment>viewer/measure/cobb.py</extracomment>
        <translation>el ángulo entre ambos platillos, cada uno del mismo lado de la columna al otro</translation>
    </message>
    <message>
        <source>the angle between both legs, 0 to 180°, with pixels as wide and high as they are</source>
        <extracomment>viewer/measure/angle.py</extracomment>
        <translation>el ángulo entre ambos lados, 0 a 180°, con la verdadera anchura y altura de los píxeles</translation>
    </message>
    <message>
        <source>the current study</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>el estudio actual</translation>
    </message>
    <message>
        <source>the distance at a right angle between the line and its parallel through the point</source>
        <extracomment>viewer/measure/parallel.py</extracomment>
        <translation>la distancia en ángulo recto entre la línea y su paralela por el punto</translation>
    </message>
    <message>
        <source>the distance at a right angle from the point to the line; the tilt is that to the sagittal plane</source>
        <extracomment>viewer/measure/midsagittal.py</extracomment>
        <translation>la distancia en ángulo recto del punto a la línea; la inclinación es respecto al plano sagital</translation>
    </message>
    <message>
        <source>the distance between the middles of both lines; their own lengths are the widths</source>
        <extracomment>viewer/measure/centre_line.py</extracomment>
        <translation>la distancia entre los centros de ambas líneas; sus propias longitudes son las anchuras</translation>
    </message>
    <message>
        <source>the distance of the first trochanter from the line of the pelvis less that of the second</source>
        <extracomment>viewer/measure/hip.py</extracomment>
        <translation>la distancia del primer trocánter a la línea de la pelvis menos la del segundo</translation>
    </message>
    <message>
        <source>the file does not tell enough</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>el archivo no indica lo suficiente</translation>
    </message>
    <message>
        <source>the first length divided by the second</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation>la primera longitud dividida por la segunda</translation>
    </message>
    <message>
        <source>the highest mean of a ball of 1 ml around a voxel in the sphere, voxels by the part in the ball</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>la media más alta de una bola de 1 ml en torno a un vóxel de la esfera, los vóxeles por su parte en la bola</translation>
    </message>
    <message>
        <source>the known length divided by the length of the line in pixels</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>la longitud conocida dividida por la longitud de la línea en píxeles</translation>
    </message>
    <message>
        <source>the latest prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>el previo más reciente</translation>
    </message>
    <message>
        <source>the length of the Catmull-Rom spline through its points</source>
        <extracomment>viewer/measure/curve.py</extracomment>
        <translation>la longitud del spline de Catmull-Rom por sus puntos</translation>
    </message>
    <message>
        <source>the length of the first line less that of the second</source>
        <extracomment>viewer/measure/leg_length.py</extracomment>
        <translation>la longitud de la primera línea menos la de la segunda</translation>
    </message>
    <message>
        <source>the length of the perpendicular from the point to the line, which goes on beyond its ends</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>la longitud de la perpendicular del punto a la línea, que sigue más allá de sus extremos</translation>
    </message>
    <message>
        <source>the longer of both lines is the long axis, the other one the short axis</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>la más larga de las dos líneas es el eje largo, la otra el corto</translation>
    </message>
    <message>
        <source>the mean of the pixels whose centre lies in the outline or on it</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>la media de los píxeles cuyo centro está en el contorno o sobre él</translation>
    </message>
    <message>
        <source>the prior before that</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>el previo anterior a ese</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the smaller angle between both axes, each through the middles of two lines across a bone</source>
        <extracomment>viewer/measure/four_point_angle.py</extracomment>
        <translation>el menor ángulo entre ambos ejes, cada uno por los centros de dos líneas a través de un hueso</translation>
    </message>
    <message>
        <source>the smaller angle between both lines, 0 to 90°; the other one is 180° less it</source>
        <extracomment>viewer/measure/open_angle.py</extracomment>
        <translation>el menor ángulo entre ambas líneas, 0 a 90°; el otro es 180° menos este</translation>
    </message>
    <message>
        <source>the sum of the lengths between the points of the line, which lie within 0.25 px of the way drawn</source>
        <extracomment>viewer/measure/freehand_line.py</extracomment>
        <translation>la suma de las longitudes entre los puntos de la línea, a menos de 0,25 px del trazo</translation>
    </message>
    <message>
        <source>the sum of the lengths of its lines</source>
        <extracomment>viewer/measure/polyline.py</extracomment>
        <translation>la suma de las longitudes de sus rectas</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>los habituales</translation>
    </message>
    <message>
        <source>the values are no concentration (their units are missing)</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>los valores no son una concentración (falta su unidad)</translation>
    </message>
    <message>
        <source>the width of the heart divided by the width of the chest; magnification does not change it</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>la anchura del corazón dividida por la del tórax; la magnificación no la cambia</translation>
    </message>
    <message>
        <source>tied at {number}</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>atado en {number}</translation>
    </message>
    <message>
        <source>too small to measure</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>demasiado pequeña para medir</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>girado {degrees}°</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>región de ecografía</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>sin calibrar, en el detector</translation>
    </message>
    <message>
        <source>values at equal steps of at most a pixel along the line, each from the four pixels around it</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>valores a pasos iguales de un píxel como mucho a lo largo de la línea, cada uno de los cuatro píxeles de alrededor</translation>
    </message>
    <message>
        <source>what lies beside the pictures in the object it was read from, which is not here any more</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>lo que hay aparte de las imágenes en el objeto leído, que ya no está</translation>
    </message>
    <message>
        <source>what the object it was read from holds beside the pictures, where that is damaged</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>lo que el objeto leído contiene aparte de las imágenes, donde está dañado</translation>
    </message>
    <message>
        <source>wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>rueda</translation>
    </message>
    <message>
        <source>window {width} centre {centre}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>ventana {width} centro {centre}</translation>
    </message>
    <message>
        <source>words, or other words</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>palabras, u otras palabras</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <extracomment>viewer/ui/commands.py</extracomment>
        <translation>{action}: {change}</translation>
    </message>
    <message>
        <source>{axis} from {first} to {last}, values from {low} to {high}</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{axis} de {first} a {last}, valores de {low} a {high}</translation>
    </message>
    <message>
        <source>{change}, done</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, hecho</translation>
    </message>
    <message>
        <source>{change}, the present</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, presente</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}, deshecho</translation>
    </message>
    <message>
        <source>{columns} × {rows} pixels</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{columns} × {rows} píxeles</translation>
    </message>
    <message>
        <source>{counted} skipped</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>Omitidos: {counted}</translation>
    </message>
    <message>
        <source>{count} at one place</source>
        <extracomment>viewer/ui/slice_strip.py</extracomment>
        <translation>{count} en un lugar</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} files are not where they were</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} archivos no están donde estaban</translation>
    </message>
    <message>
        <source>{count} m</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} m</translation>
    </message>
    <message>
        <source>{count} months</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>{count} of {count2} elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>{count} de {count2} elementos</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <source>{count} pixels of padding are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Se dejan fuera {count} píxeles de relleno.</translation>
    </message>
    <message>
        <source>{count} pixels without a value are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>Se dejan fuera {count} píxeles sin valor.</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{count} samples lie on padding, or on pixels without a value.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>{count} muestras están en relleno, o en píxeles sin valor.</translation>
    </message>
    <message>
        <source>{count} series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} series</translation>
    </message>
    <message>
        <source>{count} stacks merged</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{count} pilas unidas</translation>
    </message>
    <message>
        <source>{count} studies</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>{count} estudios</translation>
    </message>
    <message>
        <source>{count} viewports one above the other</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} visores uno sobre otro</translation>
    </message>
    <message>
        <source>{count} viewports side by side</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} visores lado a lado</translation>
    </message>
    <message>
        <source>{count} w</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} sem.</translation>
    </message>
    <message>
        <source>{count} y</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} a</translation>
    </message>
    <message>
        <source>{count} years</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>{different} of {count} elements differ; {shown} are shown.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{different} de {count} elementos difieren; se muestran {shown}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{gap} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>separación de {gap} mm</translation>
    </message>
    <message>
        <source>{key} is given to “{first}” and to “{other}”: the first has it.</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>{key} está dada a «{first}» y a «{other}»: la tiene la primera.</translation>
    </message>
    <message>
        <source>{key} is the key of “{names}”, which then has it no more.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>{key} es la tecla de «{names}», que entonces la pierde.</translation>
    </message>
    <message>
        <source>{least} to {most} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>separación de {least} a {most} mm</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>{modalities} study</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>Estudio {modalities}</translation>
    </message>
    <message>
        <source>{name}, study of {date}</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>{name}, estudio del {date}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{number} of {count}; {number2} to {number3} play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>{number} de {count}; se reproducen de {number2} a {number3}</translation>
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
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{rate} imágenes/s</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} de {wanted} fps</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps · {dropped} dropped</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} de {wanted} fps · {dropped} omitidas</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} viewports</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{rows} filas de {columns} visores</translation>
    </message>
    <message>
        <source>{rstrip} the text of corners</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>{rstrip}: texto de esquinas</translation>
    </message>
    <message>
        <source>{rstrip}: window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>{rstrip}: ventanas predefinidas</translation>
    </message>
    <message>
        <source>{rule}: {found}.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>{rule}: {found}.</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <extracomment>viewer/ui/words.py</extracomment>
        <translation>{shown} y {count} más</translation>
    </message>
    <message>
        <source>{studies} of {when} can be opened as before</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>{studies} de {when} se pueden abrir como antes</translation>
    </message>
    <message>
        <source>{table} (safe for colour blindness)</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>{table} (apta para daltónicos)</translation>
    </message>
    <message>
        <source>{thickness} cm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{thickness} cm de grosor</translation>
    </message>
    <message>
        <source>{thickness} mm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{thickness} mm de grosor</translation>
    </message>
    <message>
        <source>{title} (not everything)</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>{title} (no todo)</translation>
    </message>
    <message>
        <source>{title} (prior of {day})</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>{title} (previo del {day})</translation>
    </message>
    <message>
        <source>{unit} · no SUV</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>{unit} · sin SUV</translation>
    </message>
    <message>
        <source>{unknown} large ones (?) are not compared to their end.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{unknown} grandes (?) no se comparan hasta el final.</translation>
    </message>
    <message>
        <source>{values} ± SD</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{values} ± SD</translation>
    </message>
    <message>
        <source>Δx · Physical Delta X of the ultrasound region; the rate is 60 s divided by it</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation>Δx · Physical Delta X de la región de ecografía; la frecuencia es 60 s dividido por ello</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: draw {step}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>«{protocol}», {number} de {count}: trazar {step}</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: {why}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>«{protocol}», {number} de {count}: {why}</translation>
    </message>
    <message>
        <source>“{protocol}”: all of {count} is measured in this study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>«{protocol}»: todo ({count}) está medido en este estudio</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>«{text}» no es un número</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>… y {number} más</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter perform     Tab with all arguments     Esc close</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>↑ ↓ elegir     Intro ejecutar     Tab con todos los argumentos     Esc cerrar</translation>
    </message>
    <message>
        <source>√((Δx · column spacing)² + (Δy · row spacing)²)</source>
        <extracomment>viewer/measure/length.py</extracomment>
        <translation>√((Δx · espaciado de columnas)² + (Δy · espaciado de filas)²)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 file begins like {name}, before what is DICOM</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 archivo empieza como {name}, antes de la parte DICOM</translation>
    </message>
    <message>
        <source>1 file has the UID of another but other content: both shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 archivo tiene el UID de otro pero distinto contenido: se muestran ambos</translation>
    </message>
    <message>
        <source>1 file is there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 archivo está duplicado</translation>
    </message>
    <message>
        <source>1 file opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 archivo abierto</translation>
    </message>
    <message>
        <source>1 file skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 archivo omitido</translation>
    </message>
    <message>
        <source>1 more is in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>1 más está en el navegador.</translation>
    </message>
    <message>
        <source>1 place holds more than one picture</source>
        <extracomment>viewer/dicom/splitting.py</extracomment>
        <translation>1 lugar contiene más de una imagen</translation>
    </message>
    <message>
        <source>1 protocol read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>1 protocolo leído.</translation>
    </message>
    <message>
        <source>1 segment read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice is missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>Falta 1 corte: la separación tras el corte {after} es de {gap} mm, no {usual} mm</translation>
    </message>
    <message>
        <source>1, 8, 16, 32 and 64 bits are known</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>se conocen 1, 8, 16, 32 y 64 bits</translation>
    </message>
    <message>
        <source>A DICOM object holds one protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Un objeto DICOM contiene un protocolo</translation>
    </message>
    <message>
        <source>A calibration line says how long it is</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cheat sheet is a page of HTML or a PDF</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Una hoja de teclas es una página HTML o un PDF</translation>
    </message>
    <message>
        <source>A copy in the library could not be deleted</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>Una copia de la biblioteca no se pudo eliminar</translation>
    </message>
    <message>
        <source>A corner has at most {MOST_LINES} lines</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Una esquina tiene como máximo {MOST_LINES} líneas</translation>
    </message>
    <message>
        <source>A curve cannot be saved as that</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display is darker at its first level than at its last</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>Una pantalla es más oscura en su primer nivel que en el último</translation>
    </message>
    <message>
        <source>A drawing is of a kind that no tool here draws</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be copied</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Un archivo no se puede copiar</translation>
    </message>
    <message>
        <source>A file cannot be copied into the library</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>Un archivo no se puede copiar a la biblioteca</translation>
    </message>
    <message>
        <source>A file of this study is missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>Falta un archivo de este estudio</translation>
    </message>
    <message>
        <source>A folder is needed</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Se necesita una carpeta</translation>
    </message>
    <message>
        <source>A label needs a word</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout has 1 to 5 rows and columns</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Una disposición tiene de 1 a 5 filas y columnas</translation>
    </message>
    <message>
        <source>A layout has 1 to {MOST} rows and columns</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Una disposición tiene de 1 a {MOST} filas y columnas</translation>
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
        <translation>Un vídeo solo contiene 8 bits</translation>
    </message>
    <message>
        <source>A peak needs a volume</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Falta una imagen del manual</translation>
    </message>
    <message>
        <source>A picture or a volume is of one series</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the measurement is no number</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation>Un punto de la medición no es un número</translation>
    </message>
    <message>
        <source>A protocol has a name</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Un protocolo no tiene «{name}»</translation>
    </message>
    <message>
        <source>A protocol needs a name</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Un protocolo necesita un nombre</translation>
    </message>
    <message>
        <source>A range holds at least two pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Un intervalo contiene al menos dos imágenes</translation>
    </message>
    <message>
        <source>A rate lies between 0.01 and 240 frames a second; 0 is the file's</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Una velocidad está entre 0,01 y 240 imágenes por segundo; 0 es la del archivo</translation>
    </message>
    <message>
        <source>A saved measurement is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Una medición guardada está dañada y no se muestra; queda en el archivo</translation>
    </message>
    <message>
        <source>A saved measurement is of a kind that this version does not know; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Una medición guardada es de un tipo que esta versión no conoce; queda en el archivo</translation>
    </message>
    <message>
        <source>A saved note on a study is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>Una nota guardada está dañada y no se muestra; queda en el archivo</translation>
    </message>
    <message>
        <source>A saved segment is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot needs the name of a picture file</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Una captura necesita el nombre de un archivo de imagen</translation>
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
        <translation>Una serie no puede superponerse a sí misma</translation>
    </message>
    <message>
        <source>A slab is 0 to {THICKEST_MM} mm thick</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Un bloque tiene de 0 a {THICKEST_MM} mm de grosor</translation>
    </message>
    <message>
        <source>A speed lies between 0.1 and 10 times that of the file</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Una velocidad está entre 0,1 y 10 veces la del archivo</translation>
    </message>
    <message>
        <source>A sphere has a radius of up to 500 mm</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn is made of degrees</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>Un giro se da en grados</translation>
    </message>
    <message>
        <source>A viewport has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Un visor no tiene «{name}»</translation>
    </message>
    <message>
        <source>A way needs a point</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is changed by up to {MOST_STEPS} steps</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>Una ventana cambia hasta {MOST_STEPS} pasos</translation>
    </message>
    <message>
        <source>A window is meant for a modality</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Una ventana es para una modalidad</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Una ventana necesita un nombre corto</translation>
    </message>
    <message>
        <source>A zoom factor must be above 0</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Un factor de zoom debe ser mayor que 0</translation>
    </message>
    <message>
        <source>A {lower} has at least {least} points</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add colours {name}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Añadir colores {name}</translation>
    </message>
    <message>
        <source>Add key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Añadir imagen clave</translation>
    </message>
    <message>
        <source>Add window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Añadir ventana {title}</translation>
    </message>
    <message>
        <source>Add {lower}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Añadir: {lower}</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Añadir: {title}</translation>
    </message>
    <message>
        <source>All is measured</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album needs a name and a search</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Un álbum necesita un nombre y una búsqueda</translation>
    </message>
    <message>
        <source>An opacity lies between 0 and 1</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>La opacidad está entre 0 y 1</translation>
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
        <translation>CSV con rojo, verde y azul en cada línea, ImageJ .lut, .pal o JSON</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Cambiar protocolo «{name}»</translation>
    </message>
    <message>
        <source>Change rules of “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Cambiar reglas de «{name}»</translation>
    </message>
    <message>
        <source>Change window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Cambiar ventana {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Cambiar: {title}</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Cerrar estudio</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colours have no peak</source>
        <extracomment>viewer/actions/surroundings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Comparar con previo</translation>
    </message>
    <message>
        <source>Copying files</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Copiando archivos</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation>Contar píxeles por área</translation>
    </message>
    <message>
        <source>Count whole pixels</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>Borrar un punto</translation>
    </message>
    <message>
        <source>Delete album {name}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Eliminar álbum {name}</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Eliminar todas las mediciones</translation>
    </message>
    <message>
        <source>Delete protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Eliminar protocolo «{name}»</translation>
    </message>
    <message>
        <source>Delete the note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Eliminar la nota de un estudio</translation>
    </message>
    <message>
        <source>Delete window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Eliminar ventana {title}</translation>
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
        <translation>Duplicar protocolo «{name}»</translation>
    </message>
    <message>
        <source>Empty viewport {value}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>Vaciar visor {value}</translation>
    </message>
    <message>
        <source>Examining</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Expected: expect NAME VALUE TOLERANCE</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Se esperaba: expect NAME VALUE TOLERANCE</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Seguir la lesión</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Colgar según «{name}»</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung by “{name}”.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>Dispuesto según «{name}».</translation>
    </message>
    <message>
        <source>Import of corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Importación de texto de esquinas</translation>
    </message>
    <message>
        <source>Import of keys</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Importación de teclas</translation>
    </message>
    <message>
        <source>Import of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Importación de ventanas</translation>
    </message>
    <message>
        <source>Import protocol “{name}”</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Importar protocolo «{name}»</translation>
    </message>
    <message>
        <source>Interpolation {mode}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Interpolación {mode}</translation>
    </message>
    <message>
        <source>It is not known any more where the files of that study lie: open it from the library</source>
        <extracomment>viewer/actions/closing.py</extracomment>
        <translation>Ya no se sabe dónde están los archivos de ese estudio: ábralo desde la biblioteca</translation>
    </message>
    <message>
        <source>JPEG holds 8 bits only</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>JPEG solo contiene 8 bits</translation>
    </message>
    <message>
        <source>K marks the picture that is shown</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>K marca la imagen mostrada</translation>
    </message>
    <message>
        <source>Keys and mouse as the profile has them</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Teclas y ratón como en el perfil</translation>
    </message>
    <message>
        <source>Keys of {title}</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Teclas de {title}</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Superponer serie</translation>
    </message>
    <message>
        <source>Layout {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Disposición {rows} × {columns}</translation>
    </message>
    <message>
        <source>Line {number} cannot be read</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>La línea {number} no se puede leer</translation>
    </message>
    <message>
        <source>Line {number}: there is no action “{word}”</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Línea {number}: no existe la acción «{word}»</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>Línea {number}: {message}</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Vincular todo</translation>
    </message>
    <message>
        <source>Link lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>Cargar marcas</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Looking for a prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Buscando un previo</translation>
    </message>
    <message>
        <source>Making the demo studies</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Creando los estudios de demostración</translation>
    </message>
    <message>
        <source>Making the test pattern</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>Creando el patrón de prueba</translation>
    </message>
    <message>
        <source>Measurements are not saved</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation>Las mediciones no se guardan</translation>
    </message>
    <message>
        <source>Measurements cannot be saved as that</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge stacks of {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Unir pilas de {name}</translation>
    </message>
    <message>
        <source>Merged series are not kept</source>
        <extracomment>viewer/state/saver.py</extracomment>
        <translation>Las series unidas no se conservan</translation>
    </message>
    <message>
        <source>Mouse buttons</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>Botones del ratón</translation>
    </message>
    <message>
        <source>Move protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Mover protocolo «{name}»</translation>
    </message>
    <message>
        <source>Move text</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>Mover texto</translation>
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
        <translation>Ningún protocolo de colgado encaja con este estudio</translation>
    </message>
    <message>
        <source>No length can be measured here</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>Aquí no se puede medir ninguna longitud</translation>
    </message>
    <message>
        <source>No lesion is followed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement has {name} {value} ± {tolerance}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>Ninguna medición tiene {name} {value} ± {tolerance}</translation>
    </message>
    <message>
        <source>No measurement is hidden</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement is selected</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>No hay medición seleccionada</translation>
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
        <translation>No hay otro estudio abierto</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No picture has such a window</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>Ninguna imagen tiene tal ventana</translation>
    </message>
    <message>
        <source>No presentation state is applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>No hay estado de presentación aplicado</translation>
    </message>
    <message>
        <source>No presentation state of this series can be applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Ningún estado de presentación de esta serie se puede aplicar</translation>
    </message>
    <message>
        <source>No preset lies on key {digit} for {value}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>No hay ventana en la tecla {digit} para {value}</translation>
    </message>
    <message>
        <source>No prior holds a series like this one</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>Ningún previo tiene una serie como esta</translation>
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
        <translation>No hay series atadas</translation>
    </message>
    <message>
        <source>No series is shown in the active viewport</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series lies over the active pictures</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>No hay serie sobre las imágenes activas</translation>
    </message>
    <message>
        <source>No study is shown in the active viewport</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>No se muestra ningún estudio en el visor activo</translation>
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
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>Not enough memory for 3D</source>
        <extracomment>viewer/ui/render_thread.py</extracomment>
        <translation>No hay memoria suficiente para 3D</translation>
    </message>
    <message>
        <source>Note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Nota de un estudio</translation>
    </message>
    <message>
        <source>Nothing is shown that a protocol could hang</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>No se muestra nada que un protocolo pueda colgar</translation>
    </message>
    <message>
        <source>Nothing that can be shown was found</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>No se encontró nada que se pueda mostrar</translation>
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
        <translation>Un visor</translation>
    </message>
    <message>
        <source>Only acquired pictures can be tiled</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Solo se pueden poner en mosaico imágenes adquiridas</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Superposiciones del archivo</translation>
    </message>
    <message>
        <source>Pasted at the same pixels: the two series share no place in the patient</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Pictures in colour have no values to grow by</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in colour have no window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Las imágenes en color no tienen ventana</translation>
    </message>
    <message>
        <source>Pictures that make no volume are filled each by itself</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation states are for acquired pictures</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>Los estados de presentación son para imágenes adquiridas</translation>
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
        <translation>Leer segmentos</translation>
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
        <translation>Los archivos recientes se han olvidado</translation>
    </message>
    <message>
        <source>Redone: {redo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Rehecho: {redo}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Remove colours {lut}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Quitar colores {lut}</translation>
    </message>
    <message>
        <source>Remove key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>Quitar imagen clave</translation>
    </message>
    <message>
        <source>Remove study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Quitar estudio de la lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Renombrar protocolo «{name}»</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Restaurar los protocolos del programa</translation>
    </message>
    <message>
        <source>Save album {short}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Guardar álbum {short}</translation>
    </message>
    <message>
        <source>Save protocol “{title}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Guardar protocolo «{title}»</translation>
    </message>
    <message>
        <source>Saved as “{title}”: studies like this one hang so from now on.</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Guardado como «{title}»: los estudios como este cuelgan así desde ahora.</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>{name} guardado</translation>
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
        <translation>Diga dónde guardar</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>viewer/actions/second.py</extracomment>
        <translation>Segunda ventana</translation>
    </message>
    <message>
        <source>Segments are not saved</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as at first</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Ajustes como al principio</translation>
    </message>
    <message>
        <source>Settings were as at first already</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Los ajustes ya estaban como al principio</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation>Mostrar las medidas ocultas</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation>Mostrar segmentos</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Show {name} in viewport {number}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Mostrar {name} en el visor {number}</translation>
    </message>
    <message>
        <source>Slab {slab_mm} mm</source>
        <extracomment>viewer/ui/wheel.py</extracomment>
        <translation>Bloque de {slab_mm} mm</translation>
    </message>
    <message>
        <source>Slabs need a reformatted plane</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>Los bloques necesitan un plano reformateado</translation>
    </message>
    <message>
        <source>Smooth {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Dividir {name}</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Mirilla</translation>
    </message>
    <message>
        <source>Star {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Destacar {what}</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>Estado de la lesión</translation>
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
        <translation>Intercambiar visores</translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Desactivar «{name}»</translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>Activar «{name}»</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>Quitar la serie superpuesta</translation>
    </message>
    <message>
        <source>Take the star off {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>Quitar la estrella de {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text on other pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Texto en otras imágenes</translation>
    </message>
    <message>
        <source>Text on pictures as it came</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Texto original en imágenes</translation>
    </message>
    <message>
        <source>Text on pictures: {value}</source>
        <extracomment>viewer/actions/switches.py</extracomment>
        <translation>Texto en imágenes: {value}</translation>
    </message>
    <message>
        <source>Text on {modality} pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>Texto en imágenes {modality}</translation>
    </message>
    <message>
        <source>That disc is not in any more</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>Ese disco ya no está</translation>
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
        <translation>Esa medición ya no existe</translation>
    </message>
    <message>
        <source>That segment does not exist any more</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That study is not open</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Ese estudio no está abierto</translation>
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
        <translation>La hoja de teclas está guardada</translation>
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
        <translation>La herramienta elegida no mide nada</translation>
    </message>
    <message>
        <source>The circle is too large for a peak</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corner text is exported</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>El texto de esquinas se ha exportado</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>La base de datos no se puede usar</translation>
    </message>
    <message>
        <source>The database cannot take this</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>La base de datos no acepta esto</translation>
    </message>
    <message>
        <source>The demo studies could not be written</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>No se pudieron escribir los estudios de demostración</translation>
    </message>
    <message>
        <source>The disc has a radius of 0.5 to 1000 pixels</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>El disco está lleno: {what} no guardado</translation>
    </message>
    <message>
        <source>The elements cannot be read</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>Los elementos no se pueden leer</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>viewer/actions/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>El archivo no se puede escribir</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The file could not be read as a colour table</source>
        <extracomment>viewer/display/lut_files.py</extracomment>
        <translation>El archivo no se pudo leer como tabla de color</translation>
    </message>
    <message>
        <source>The file could not be read as corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>El archivo no se pudo leer como texto de esquinas</translation>
    </message>
    <message>
        <source>The file could not be read as window presets</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>El archivo no se pudo leer como ventanas predefinidas</translation>
    </message>
    <message>
        <source>The file has no window {number}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>El archivo no tiene ventana {number}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>The file is too large for this disk: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>El archivo es demasiado grande para este disco: {what} no guardado</translation>
    </message>
    <message>
        <source>The file is too long</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>El archivo es demasiado largo</translation>
    </message>
    <message>
        <source>The file manager does not answer</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>El gestor de archivos no responde</translation>
    </message>
    <message>
        <source>The file of hanging protocols cannot be read</source>
        <extracomment>viewer/hanging/exchange.py</extracomment>
        <translation>El archivo de protocolos no se puede leer</translation>
    </message>
    <message>
        <source>The file of saved measurements can only be read: {why}. New measurements will not be saved.</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>El archivo de mediciones es de solo lectura: {why}. Las nuevas mediciones no se guardarán.</translation>
    </message>
    <message>
        <source>The file of saved measurements was damaged. {count} measurements{notes} could be read and were kept; the damaged file was kept as {name}</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>El archivo de mediciones estaba dañado. Se leyeron y conservaron {count} mediciones{notes}; el dañado se guardó como {name}</translation>
    </message>
    <message>
        <source>The files of this study are not known any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>Los archivos de este estudio ya no se conocen</translation>
    </message>
    <message>
        <source>The files of this study are not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>Los archivos de este estudio ya no están</translation>
    </message>
    <message>
        <source>The folder does not exist: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>La carpeta no existe: {what} no guardado</translation>
    </message>
    <message>
        <source>The folder holds too many copies already</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>La carpeta ya tiene demasiadas copias</translation>
    </message>
    <message>
        <source>The hanging protocol shows nothing</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>El protocolo de colgado no muestra nada</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept</source>
        <extracomment>viewer/state/protocol_file.py</extracomment>
        <translation>Los protocolos no se pueden conservar</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept so</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Los protocolos no se pueden conservar así</translation>
    </message>
    <message>
        <source>The keys are exported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Las teclas se han exportado</translation>
    </message>
    <message>
        <source>The keys are imported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Las teclas se han importado</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Las teclas no se pueden leer</translation>
    </message>
    <message>
        <source>The keys in {name} cannot be read</source>
        <extracomment>viewer/actions/key_profiles.py</extracomment>
        <translation>Las teclas de {name} no se pueden leer</translation>
    </message>
    <message>
        <source>The library holds a prior of {date}: “Compare with prior” shows it.</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>La biblioteca tiene un previo del {date}: «Comparar con previo» lo muestra.</translation>
    </message>
    <message>
        <source>The library holds no {kind} of that UID</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “{name}” cannot be {value}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>El límite «{name}» no puede ser {value}</translation>
    </message>
    <message>
        <source>The limit “{name}” is {value} from the next start on</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>El límite «{name}» es {value} desde el próximo inicio</translation>
    </message>
    <message>
        <source>The line lies between 0 (left) and 1 (right)</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>La línea está entre 0 (izquierda) y 1 (derecha)</translation>
    </message>
    <message>
        <source>The log is on the clipboard, as Python</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnifier enlarges {LEAST} to {MOST} times</source>
        <extracomment>viewer/actions/magnifying.py</extracomment>
        <translation>La lupa amplía de {LEAST} a {MOST} veces</translation>
    </message>
    <message>
        <source>The manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Falta el manual</translation>
    </message>
    <message>
        <source>The manual is saved</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>El manual está guardado</translation>
    </message>
    <message>
        <source>The measurement cannot be pasted here</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement cannot be shown</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>La medición no se puede mostrar</translation>
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
        <translation>La imagen no se puede decodificar</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>La imagen no se puede decodificar ({name})</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({syntax_name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>La imagen no se puede decodificar ({syntax_name})</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>La imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>The picture has no place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>Falta la imagen</translation>
    </message>
    <message>
        <source>The picture is still being read</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>La imagen aún se está leyendo</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>La imagen es demasiado grande</translation>
    </message>
    <message>
        <source>The picture is too large for JPEG</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>La imagen es demasiado grande para JPEG</translation>
    </message>
    <message>
        <source>The picture of this measurement is not open</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>La imagen de esta medición no está abierta</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/api/replaying.py</extracomment>
        <translation>La imagen de esta medida no está</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Las imágenes difieren en tamaño</translation>
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
        <translation>Los puntos no están en una misma región de ecografía</translation>
    </message>
    <message>
        <source>The points of this kind are fixed: {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state is not open any more</source>
        <extracomment>viewer/actions/presentations.py</extracomment>
        <translation>El estado de presentación ya no está abierto</translation>
    </message>
    <message>
        <source>The presentation state was not read</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>El estado de presentación no se leyó</translation>
    </message>
    <message>
        <source>The preset file {file} is not valid</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>El archivo de preajustes {file} no es válido</translation>
    </message>
    <message>
        <source>The program's own folder cannot be made</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>No se puede crear la carpeta del programa</translation>
    </message>
    <message>
        <source>The protocols cannot be read</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Los protocolos no se pueden leer</translation>
    </message>
    <message>
        <source>The ratio cannot be told</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies beside the picture</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>La región queda fuera de la imagen</translation>
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
        <translation>La captura no se pudo escribir</translation>
    </message>
    <message>
        <source>The series is no volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>La serie no es un volumen</translation>
    </message>
    <message>
        <source>The series of this segment is not open</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be restored</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>La sesión no se puede restaurar</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{text}”</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>El ajuste «{name}» no puede ser «{text}»</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot have that value</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>El ajuste «{name}» no puede tener ese valor</translation>
    </message>
    <message>
        <source>The setting “{name}” had a value that will not do; the usual one is used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>El ajuste «{name}» tenía un valor no válido; se usa el usual</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Los ajustes están dañados; se usan los usuales</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>Los ajustes no se pueden leer</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Los ajustes no se pueden leer; se usan los usuales</translation>
    </message>
    <message>
        <source>The settings cannot be written; they hold until the program ends</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Los ajustes no se pueden escribir; valen hasta que termine el programa</translation>
    </message>
    <message>
        <source>The settings were damaged; they were kept as {name}, and the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>Los ajustes estaban dañados; se guardaron como {name} y se usan los usuales</translation>
    </message>
    <message>
        <source>The settings were exported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Los ajustes se han exportado</translation>
    </message>
    <message>
        <source>The settings were imported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Los ajustes se han importado</translation>
    </message>
    <message>
        <source>The stacks of this series are merged already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Las pilas de esta serie ya están unidas</translation>
    </message>
    <message>
        <source>The stacks of this series are not merged</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Las pilas de esta serie no están unidas</translation>
    </message>
    <message>
        <source>The story cannot be read</source>
        <extracomment>viewer/app.py</extracomment>
        <translation>El guion no se puede leer</translation>
    </message>
    <message>
        <source>The structures have too many points</source>
        <extracomment>viewer/objects/structure_contours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study does not hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>El estudio no cuelga según «{name}»</translation>
    </message>
    <message>
        <source>The study does not hang in this way</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>El estudio no cuelga de este modo</translation>
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
        <translation>Las tablas de la norma no se pueden leer</translation>
    </message>
    <message>
        <source>The test pattern cannot have this size</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>El patrón no puede tener ese tamaño</translation>
    </message>
    <message>
        <source>The three points lie on one line</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uptake (SUV) of this series is not known</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>No se conoce la captación (SUV) de esta serie</translation>
    </message>
    <message>
        <source>The values of this series are being read</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this series can be read in one way only</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Los valores de esta serie solo se leen de un modo</translation>
    </message>
    <message>
        <source>The viewport is empty already</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>El visor ya está vacío</translation>
    </message>
    <message>
        <source>The volume cannot be loaded</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>El volumen no se puede cargar</translation>
    </message>
    <message>
        <source>The volume is still being built</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>El volumen aún se está construyendo</translation>
    </message>
    <message>
        <source>The wheel cannot do “{what}”</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>La rueda no puede «{what}»</translation>
    </message>
    <message>
        <source>The width of a window must be above 0</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>El ancho de una ventana debe ser mayor que 0</translation>
    </message>
    <message>
        <source>The window “{title}” is not meant for {value} pictures</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>La ventana «{title}» no es para imágenes {value}</translation>
    </message>
    <message>
        <source>The windows are exported</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Las ventanas se han exportado</translation>
    </message>
    <message>
        <source>The {what} could not be saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>No se pudo guardar: {what}</translation>
    </message>
    <message>
        <source>The {what} was not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>No guardado: {what}</translation>
    </message>
    <message>
        <source>There are no further pages</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>No hay más páginas</translation>
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
        <translation>Hay demasiados protocolos de colgado</translation>
    </message>
    <message>
        <source>There are too many measuring protocols</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {MOST_RULES} rules already</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>Ya hay {MOST_RULES} reglas</translation>
    </message>
    <message>
        <source>There can be no such text on pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>No puede haber tal texto en imágenes</translation>
    </message>
    <message>
        <source>There can be no such window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>No puede haber tal ventana</translation>
    </message>
    <message>
        <source>There can be {MOST} colour tables of your own</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>Puede haber {MOST} tablas de color propias</translation>
    </message>
    <message>
        <source>There can be {MOST} windows of your own</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Puede haber {MOST} ventanas propias</translation>
    </message>
    <message>
        <source>There is no 3D preset named {preset}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>No existe el preajuste 3D {preset}</translation>
    </message>
    <message>
        <source>There is no 3D preset “{name}”</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>No existe el preajuste 3D «{name}»</translation>
    </message>
    <message>
        <source>There is no action “{action_id}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>No existe la acción «{action_id}»</translation>
    </message>
    <message>
        <source>There is no action “{action}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>No existe la acción «{action}»</translation>
    </message>
    <message>
        <source>There is no album “{name}”</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>No existe el álbum «{name}»</translation>
    </message>
    <message>
        <source>There is no album “{name}” of your own</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>No tiene un álbum propio «{name}»</translation>
    </message>
    <message>
        <source>There is no change {changes}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>No existe el cambio {changes}</translation>
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
        <translation>No existe la tabla de color {name}</translation>
    </message>
    <message>
        <source>There is no colour table of your own called “{lut}”</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>No tiene una tabla de color propia «{lut}»</translation>
    </message>
    <message>
        <source>There is no colour table “{lut}”</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>No existe la tabla de color «{lut}»</translation>
    </message>
    <message>
        <source>There is no demo study named {value}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>No existe el estudio de demostración {value}</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>No hay sesión anterior</translation>
    </message>
    <message>
        <source>There is no element “{tag}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>No existe el elemento «{tag}»</translation>
    </message>
    <message>
        <source>There is no field or element “{name}”</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>No existe campo o elemento «{name}»</translation>
    </message>
    <message>
        <source>There is no format “{format}”</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hanging protocol “{name}”</source>
        <extracomment>viewer/actions/protocols.py</extracomment>
        <translation>No existe el protocolo de colgado «{name}»</translation>
    </message>
    <message>
        <source>There is no key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>No hay imagen clave</translation>
    </message>
    <message>
        <source>There is no key profile “{profile}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>No existe el perfil de teclas «{profile}»</translation>
    </message>
    <message>
        <source>There is no library</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>No hay biblioteca</translation>
    </message>
    <message>
        <source>There is no limit “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>No existe el límite «{name}»</translation>
    </message>
    <message>
        <source>There is no line “{line}” in that corner</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>No hay línea «{line}» en esa esquina</translation>
    </message>
    <message>
        <source>There is no measurement on this picture</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>No hay medición en esta imagen</translation>
    </message>
    <message>
        <source>There is no measurement “{kind}”</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>No existe la medición «{kind}»</translation>
    </message>
    <message>
        <source>There is no measuring protocol “{name}”</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open series “{other}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>No hay serie abierta «{other}»</translation>
    </message>
    <message>
        <source>There is no open series “{stack}”</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>No hay serie abierta «{stack}»</translation>
    </message>
    <message>
        <source>There is no other picture of this place</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other series to look into</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>No hay otra serie que mirar</translation>
    </message>
    <message>
        <source>There is no picture beyond this one</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the active viewport</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>No hay imagen en el visor activo</translation>
    </message>
    <message>
        <source>There is no picture to save</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>No hay imagen que guardar</translation>
    </message>
    <message>
        <source>There is no picture {frame}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {index}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>No existe la imagen {index}</translation>
    </message>
    <message>
        <source>There is no plane named {name}</source>
        <extracomment>viewer/volume/planes.py</extracomment>
        <translation>No existe el plano {name}</translation>
    </message>
    <message>
        <source>There is no point {number}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no presentation state for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>No hay estado de presentación para esta serie</translation>
    </message>
    <message>
        <source>There is no presentation state “{name}” for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>No hay estado de presentación «{name}» para esta serie</translation>
    </message>
    <message>
        <source>There is no prior study of this patient</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>No hay previo de este paciente</translation>
    </message>
    <message>
        <source>There is no prior study of this patient among the open ones</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>No hay previo de este paciente entre los abiertos</translation>
    </message>
    <message>
        <source>There is no range from {first} to {last}</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>No existe el intervalo de {first} a {last}</translation>
    </message>
    <message>
        <source>There is no rule on “{term}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>No hay regla sobre «{term}»</translation>
    </message>
    <message>
        <source>There is no rule {value}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>No existe la regla {value}</translation>
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
        <translation>No hay serie en el visor activo</translation>
    </message>
    <message>
        <source>There is no series {which}</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>No existe el ajuste «{name}»</translation>
    </message>
    <message>
        <source>There is no slice to fill in</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>No existe tal archivo o carpeta</translation>
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
        <translation>No existe la vista {name}</translation>
    </message>
    <message>
        <source>There is no viewport with more than one picture</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Ningún visor tiene más de una imagen</translation>
    </message>
    <message>
        <source>There is no viewport {index}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>No existe el visor {index}</translation>
    </message>
    <message>
        <source>There is no viewport {place}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>No existe el visor {place}</translation>
    </message>
    <message>
        <source>There is no viewport {slot}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>No existe el visor {slot}</translation>
    </message>
    <message>
        <source>There is no volume in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>No hay volumen en el visor activo</translation>
    </message>
    <message>
        <source>There is no window preset “{name}”</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>No existe la ventana predefinida «{name}»</translation>
    </message>
    <message>
        <source>There is nothing to film in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>No hay nada que filmar en el visor activo</translation>
    </message>
    <message>
        <source>There is nothing to record</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tie</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>No hay nada que atar</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one picture to play</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>Solo hay una imagen que reproducir</translation>
    </message>
    <message>
        <source>There is only one picture to tile</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Solo hay una imagen para el mosaico</translation>
    </message>
    <message>
        <source>These are no points</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hanging protocols are of another version</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Estos protocolos son de otra versión</translation>
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
        <translation>Estas series no se pueden superponer</translation>
    </message>
    <message>
        <source>These structures do not belong to the pictures that are open</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no keys of Hounsfield</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>Este archivo no contiene teclas de Hounsfield</translation>
    </message>
    <message>
        <source>This file holds no settings of Hounsfield</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>Este archivo no contiene ajustes de Hounsfield</translation>
    </message>
    <message>
        <source>This file of hanging protocols is not valid</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Este archivo de protocolos no es válido</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>No se puede escribir en esta carpeta: {what} no guardado</translation>
    </message>
    <message>
        <source>This format holds one picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>Este formato contiene una imagen</translation>
    </message>
    <message>
        <source>This is no file of hanging protocols</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>Esto no es un archivo de protocolos de colgado</translation>
    </message>
    <message>
        <source>This is no hanging protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>Esto no es un protocolo de colgado</translation>
    </message>
    <message>
        <source>This is no measuring protocol</source>
        <extracomment>viewer/measure/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no point of a patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Esto no es un punto del paciente</translation>
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
        <translation>Esto necesita la ventana</translation>
    </message>
    <message>
        <source>This object is no segmentation</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no position in the patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>Esta imagen no tiene posición en el paciente</translation>
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
        <translation>Este estado de presentación no se puede aplicar</translation>
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
        <translation>Esta serie no cambia con el tiempo</translation>
    </message>
    <message>
        <source>This series has no phases</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>Esta serie no tiene fases</translation>
    </message>
    <message>
        <source>This series holds no pictures</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>Esta serie no contiene imágenes</translation>
    </message>
    <message>
        <source>This series holds no volume to segment</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series is not a volume</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>Esta serie no es un volumen</translation>
    </message>
    <message>
        <source>This series is one stack already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>Esta serie ya es una sola pila</translation>
    </message>
    <message>
        <source>This session is being restored in another window</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>Esta sesión se está restaurando en otra ventana</translation>
    </message>
    <message>
        <source>This setting holds from the next start on</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>Este ajuste vale desde el próximo inicio</translation>
    </message>
    <message>
        <source>This study holds no segmentation and no structures</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Atar series</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Serie en mosaico</translation>
    </message>
    <message>
        <source>Tile {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>Mosaico {rows} × {columns}</translation>
    </message>
    <message>
        <source>Turn page</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>Pasar página</translation>
    </message>
    <message>
        <source>Undone: {undo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Deshecho: {undo}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>Unlink everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Desvincular todo</translation>
    </message>
    <message>
        <source>Unlink lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Untie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>Desatar series</translation>
    </message>
    <message>
        <source>Values cannot be read as {name} here</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values cannot be read as “{name}” here</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Los valores no se pueden leer aquí como «{name}»</translation>
    </message>
    <message>
        <source>Values differ by 0 or more</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {title}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>Valores: {title}</translation>
    </message>
    <message>
        <source>What is open is not kept for the next start</source>
        <extracomment>viewer/state/session_writer.py</extracomment>
        <translation>Lo abierto no se conserva para el próximo inicio</translation>
    </message>
    <message>
        <source>Where to is not said</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Falta el destino</translation>
    </message>
    <message>
        <source>Window {title}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>Ventana {title}</translation>
    </message>
    <message>
        <source>Windows as they came</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>Ventanas originales</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>Escrito en {name}.</translation>
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
        <translation>un enlace roto</translation>
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
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a picture of {columns} x {rows} pixels is declared, more than can be shown</source>
        <extracomment>viewer/dicom/pixel_info.py</extracomment>
        <translation>se declara una imagen de {columns} x {rows} píxeles, más de lo que se puede mostrar</translation>
    </message>
    <message>
        <source>a position lies beyond any picture</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>una posición queda fuera de cualquier imagen</translation>
    </message>
    <message>
        <source>a second file of the same name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>un segundo archivo con el mismo nombre en el ZIP</translation>
    </message>
    <message>
        <source>a slice has another size</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>un corte tiene otro tamaño</translation>
    </message>
    <message>
        <source>a slice is cut short</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>un corte está truncado</translation>
    </message>
    <message>
        <source>a slice is missing in its file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>falta un corte en su archivo</translation>
    </message>
    <message>
        <source>a video of {samples} samples a pixel</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>un vídeo de {samples} muestras por píxel</translation>
    </message>
    <message>
        <source>a way of compressing that is not opened: unpack the ZIP, and open the folder</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>una compresión que no se abre: descomprima el ZIP y abra la carpeta</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>all series of the study are shown, or can be</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>todas las series del estudio se muestran o pueden mostrarse</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>un archivo comprimido dentro de otro no se abre</translation>
    </message>
    <message>
        <source>an edge of the rectangle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>falta un borde del rectángulo</translation>
    </message>
    <message>
        <source>an element holds {count} values</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>un elemento contiene {count} valores</translation>
    </message>
    <message>
        <source>an element is named by its keyword: StudyComments</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>un elemento se nombra por su palabra clave: StudyComments</translation>
    </message>
    <message>
        <source>an object holds those of one</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both above 0 cd/m2</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>ambas por encima de 0 cd/m2</translation>
    </message>
    <message>
        <source>both of its ends lie on one point</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre or radius of the circle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>falta el centro o el radio del círculo</translation>
    </message>
    <message>
        <source>cheat sheet</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>hoja de teclas</translation>
    </message>
    <message>
        <source>check the name</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>compruebe el nombre</translation>
    </message>
    <message>
        <source>check the rights of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>compruebe los permisos de su carpeta</translation>
    </message>
    <message>
        <source>check the rights of the file and of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>compruebe los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>choose Length, Angle, Ellipse or Rectangle first</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>elija antes longitud, ángulo, elipse o rectángulo</translation>
    </message>
    <message>
        <source>choose PNG or TIFF</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>elija PNG o TIFF</translation>
    </message>
    <message>
        <source>choose a cine or a 4D series</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a series in the active viewport</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>elija una serie en el visor activo</translation>
    </message>
    <message>
        <source>choose a stack of parallel slices with even gaps</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>elija una pila de cortes paralelos con separación uniforme</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>elija otro disco</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>choose another folder with --home or {VARIABLE}</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>elija otra carpeta con --home o {VARIABLE}</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>choose one by its number or UID</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {join}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>elija uno de {join}</translation>
    </message>
    <message>
        <source>choose one of: {join}</source>
        <extracomment>viewer/display/colour.py</extracomment>
        <translation>elija uno de: {join}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>elija uno de: {names}</translation>
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
        <translation>elija la disposición MPR</translation>
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
        <translation>cierre otros estudios</translation>
    </message>
    <message>
        <source>close other studies or programs</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>cierre otros estudios o programas</translation>
    </message>
    <message>
        <source>corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>texto de esquinas</translation>
    </message>
    <message>
        <source>correct or remove the file</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>corrija o elimine el archivo</translation>
    </message>
    <message>
        <source>damaged: an element without a value representation</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>dañado: un elemento sin representación de valor</translation>
    </message>
    <message>
        <source>damaged: an item outside any sequence</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>dañado: un ítem fuera de cualquier secuencia</translation>
    </message>
    <message>
        <source>damaged: it asks for more memory than there is</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>dañado: pide más memoria de la que hay</translation>
    </message>
    <message>
        <source>damaged: it cannot be read</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>dañado: no se puede leer</translation>
    </message>
    <message>
        <source>damaged: it ends within its first elements</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>dañado: termina en sus primeros elementos</translation>
    </message>
    <message>
        <source>damaged: it has no name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>dañado: no tiene nombre en el ZIP</translation>
    </message>
    <message>
        <source>damaged: it holds no element that can be read</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>dañado: ningún elemento legible</translation>
    </message>
    <message>
        <source>damaged: it is called DICOMDIR, but lists no files</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>dañado: se llama DICOMDIR, pero no enumera archivos</translation>
    </message>
    <message>
        <source>damaged: its compressed data set cannot be read</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>dañado: su conjunto de datos comprimido no se puede leer</translation>
    </message>
    <message>
        <source>damaged: sequences are nested too deeply</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>dañado: secuencias anidadas en exceso</translation>
    </message>
    <message>
        <source>damaged: the ZIP cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>dañado: el ZIP no se puede leer</translation>
    </message>
    <message>
        <source>damaged: the ZIP member cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>dañado: el miembro del ZIP no se puede leer</translation>
    </message>
    <message>
        <source>decoding it takes too long</source>
        <extracomment>viewer/jobs/decode_process.py</extracomment>
        <translation>la decodificación tarda demasiado</translation>
    </message>
    <message>
        <source>delete it by hand</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>elimínela a mano</translation>
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
        <translation>arrastre una de sus series a un visor</translation>
    </message>
    <message>
        <source>draw both within one region</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it again</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation>dibújela de nuevo</translation>
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
        <translation>cifrado: se necesita una contraseña</translation>
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
        <translation>se esperaba una cifra de 3 a 9, o nada</translation>
    </message>
    <message>
        <source>expected a key as D, Ctrl+Shift+Z, F5 or PgUp</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>se esperaba una tecla como D, Ctrl+Shift+Z, F5 o PgUp</translation>
    </message>
    <message>
        <source>expected a name, or #rrggbb</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 0 on</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>se esperaba un número desde 0</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>se esperaba un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>expected a whole number from {value} to {value2}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>se esperaba un número entero de {value} a {value2}</translation>
    </message>
    <message>
        <source>expected an action and its arguments: view.go index=1</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>se esperaba una acción y sus argumentos: view.go index=1</translation>
    </message>
    <message>
        <source>expected as Liver, or SCT 10200004</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected millimetres up to {FARTHEST_MM}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>se esperaban milímetros hasta {FARTHEST_MM}</translation>
    </message>
    <message>
        <source>expected numbers up to {LARGEST}</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>se esperaban números hasta {LARGEST}</translation>
    </message>
    <message>
        <source>expected numbers up to {MOST_DEGREES}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>se esperaban números hasta {MOST_DEGREES}</translation>
    </message>
    <message>
        <source>expected one of {expected}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>se esperaba uno de {expected}</translation>
    </message>
    <message>
        <source>expected one of {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>se esperaba uno de {join}</translation>
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
        <translation>se esperaban filas x columnas, como 2x2, o {join}</translation>
    </message>
    <message>
        <source>expected x,y in pixels, as 10.5,20</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>se esperaba x,y en píxeles, como 10.5,20</translation>
    </message>
    <message>
        <source>expected {FARTHEST} to {NEAREST}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>se esperaba de {FARTHEST} a {NEAREST}</translation>
    </message>
    <message>
        <source>expected {expected}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>se esperaba: {expected}</translation>
    </message>
    <message>
        <source>expected {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>se esperaba: {join}</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/exporters/volumes.py</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files of another patient have the UID of this study: they are a study of their own</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>archivos de otro paciente llevan el UID de este estudio: son un estudio propio</translation>
    </message>
    <message>
        <source>fill by slices</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders nested more than {DEEPEST_FOLDER} deep</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>carpetas anidadas más de {DEEPEST_FOLDER} niveles</translation>
    </message>
    <message>
        <source>found {found}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>encontrado: {found}</translation>
    </message>
    <message>
        <source>frame {value} is not in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>la imagen {value} no está en el archivo</translation>
    </message>
    <message>
        <source>frame {value} of {declared}: {frame_count} are there</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>imagen {value} de {declared}: hay {frame_count}</translation>
    </message>
    <message>
        <source>free some space (the demo takes 280 MB), or choose another folder</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>libere espacio (la demostración ocupa 280 MB) o elija otra carpeta</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>libere espacio o elija otro disco</translation>
    </message>
    <message>
        <source>gantry tilt: slices are shifted, {angle}° from perpendicular</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>inclinación del gantry: cortes desplazados, {angle}° de la perpendicular</translation>
    </message>
    <message>
        <source>give a file name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>dé un nombre de archivo</translation>
    </message>
    <message>
        <source>give a label to annotation.label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a name that ends in .pdf</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>dé un nombre que termine en .pdf</translation>
    </message>
    <message>
        <source>give a path</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>dé una ruta</translation>
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
        <translation>dé una etiqueta como 0028,0030, o una palabra clave como PixelSpacing</translation>
    </message>
    <message>
        <source>give the series as the second argument</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was last shown</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>ha cambiado desde que se mostró</translation>
    </message>
    <message>
        <source>if you trust it, raise the limit: hounsfield limits {name} {more}</source>
        <extracomment>viewer/core/budget.py</extracomment>
        <translation>si confía en él, suba el límite: hounsfield limits {name} {more}</translation>
    </message>
    <message>
        <source>insert it, and try again</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>insértelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>insert the disc, or look again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>inserte el disco, o busque de nuevo</translation>
    </message>
    <message>
        <source>insert the disc, or remove the study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>inserte el disco, o quite el estudio de la lista</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>reinstale el programa</translation>
    </message>
    <message>
        <source>is the disc or the folder still there?</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>¿sigue ahí el disco o la carpeta?</translation>
    </message>
    <message>
        <source>is the disk full or write-protected?</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>¿está el disco lleno o protegido?</translation>
    </message>
    <message>
        <source>it has more than {most} fragments, the rest is not shown; {hint}</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>más de {most} fragmentos, el resto no se muestra; {hint}</translation>
    </message>
    <message>
        <source>it has no display sets</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>no tiene conjuntos de visualización</translation>
    </message>
    <message>
        <source>it has {count}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>tiene {count}</translation>
    </message>
    <message>
        <source>it has {points}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: {value}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>tiene: {value}</translation>
    </message>
    <message>
        <source>it holds more than {MOST_ITEMS} items</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>contiene más de {MOST_ITEMS} ítems</translation>
    </message>
    <message>
        <source>it holds more than {elements} elements</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>contiene más de {elements} elementos</translation>
    </message>
    <message>
        <source>it holds more than {header_mib} MiB before its pixels</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>contiene más de {header_mib} MiB antes de sus píxeles</translation>
    </message>
    <message>
        <source>it holds more than {value} MiB before its pixels</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>contiene más de {value} MiB antes de sus píxeles</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>no contiene imágenes</translation>
    </message>
    <message>
        <source>it is a single picture</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>es una sola imagen</translation>
    </message>
    <message>
        <source>it is damaged: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>está dañado: sin gestión de color</translation>
    </message>
    <message>
        <source>it is lossy, which OpenJPH does not clip</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>con pérdida, que OpenJPH no recorta</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is not for RGB: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>no es para RGB: sin gestión de color</translation>
    </message>
    <message>
        <source>it lies in an archive</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than {MOST_REFERENCES} pictures</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>nombra más de {MOST_REFERENCES} imágenes</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>no nombra ninguna imagen</translation>
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
        <translation>reemplazaría un archivo DICOM que se leyó</translation>
    </message>
    <message>
        <source>its 'format' is not '{FORMAT}'</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>su 'format' no es '{FORMAT}'</translation>
    </message>
    <message>
        <source>its RLE header names {count} segments, {expected} are needed</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>su cabecera RLE indica {count} segmentos, se necesitan {expected}</translation>
    </message>
    <message>
        <source>its RLE segments hold {count} bytes of {value}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>sus segmentos RLE contienen {count} de {value} bytes</translation>
    </message>
    <message>
        <source>its RLE segments overlap or lie outside of the data</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>sus segmentos RLE se solapan o quedan fuera de los datos</translation>
    </message>
    <message>
        <source>its bitmaps are larger than any picture</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>sus mapas de bits superan cualquier imagen</translation>
    </message>
    <message>
        <source>its data holds no video</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>sus datos no contienen vídeo</translation>
    </message>
    <message>
        <source>its data is cut short</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>sus datos están truncados</translation>
    </message>
    <message>
        <source>its data is empty</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>sus datos están vacíos</translation>
    </message>
    <message>
        <source>its data set inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>su conjunto de datos descomprimido supera {value} MiB</translation>
    </message>
    <message>
        <source>its drawings have more than {MOST_POINTS} points</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>sus dibujos tienen más de {MOST_POINTS} puntos</translation>
    </message>
    <message>
        <source>its encapsulated pixel data holds no fragment</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>sus píxeles encapsulados no contienen fragmentos</translation>
    </message>
    <message>
        <source>its entries are missing</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>faltan sus entradas</translation>
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
        <translation>su fragmento contiene {count} de {frame_bytes} bytes</translation>
    </message>
    <message>
        <source>its frame of reference is another than theirs</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its origin is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>su origen no es posible</translation>
    </message>
    <message>
        <source>its picture has no position in the patient any more</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>su imagen ya no tiene posición en el paciente</translation>
    </message>
    <message>
        <source>its pictures are in colour</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>sus imágenes son en color</translation>
    </message>
    <message>
        <source>its pictures are not parallel slices at several places</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>sus imágenes no son cortes paralelos en varios lugares</translation>
    </message>
    <message>
        <source>its pictures do not say how large their pixels are</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>sus imágenes no indican el tamaño de los píxeles</translation>
    </message>
    <message>
        <source>its pictures do not say where in the patient they lie</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>sus imágenes no indican dónde están en el paciente</translation>
    </message>
    <message>
        <source>its pixel data is cut short</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>sus píxeles están truncados</translation>
    </message>
    <message>
        <source>its pixel data is empty</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>sus píxeles están vacíos</translation>
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
        <translation>sus muestras tienen {sample_bits} bits, OpenJPEG es exacto hasta {OPENJPEG_BITS}</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>sus segmentos están dañados</translation>
    </message>
    <message>
        <source>its segments repeat without end</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>sus segmentos se repiten sin fin</translation>
    </message>
    <message>
        <source>its sequences are nested more than {most} deep</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>sus secuencias están anidadas más de {most} niveles</translation>
    </message>
    <message>
        <source>its sequences are nested more than {value} deep</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>sus secuencias están anidadas más de {value} niveles</translation>
    </message>
    <message>
        <source>its size is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>su tamaño no es posible</translation>
    </message>
    <message>
        <source>its size is {columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>su tamaño es de {columns} x {rows} píxeles</translation>
    </message>
    <message>
        <source>its stream holds values of more than the {value} bits that its header says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>su flujo contiene valores de más de los {value} bits de la cabecera</translation>
    </message>
    <message>
        <source>its stream holds {count} bytes of {frame_bytes}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>su flujo contiene {count} de {frame_bytes} bytes</translation>
    </message>
    <message>
        <source>its stream holds {size}, its header says {size2}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>su flujo contiene {size}, su cabecera dice {size2}</translation>
    </message>
    <message>
        <source>its stream holds {value} x {value2}, its header says {columns} x {rows}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>su flujo contiene {value} x {value2}, su cabecera dice {columns} x {rows}</translation>
    </message>
    <message>
        <source>its table of frames is wrong: they were found by what they begin with</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>su tabla de imágenes es errónea: se hallaron por su comienzo</translation>
    </message>
    <message>
        <source>its values have {bits_allocated} bits</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>sus valores tienen {bits_allocated} bits</translation>
    </message>
    <message>
        <source>its volume is not open</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all points within one region</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>mantenga los puntos en una región</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>teclas</translation>
    </message>
    <message>
        <source>lay one over them first</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>superponga antes una</translation>
    </message>
    <message>
        <source>list of protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>lista de protocolos</translation>
    </message>
    <message>
        <source>list of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>lista de ventanas</translation>
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
        <translation>manual</translation>
    </message>
    <message>
        <source>measure first</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure in the two-dimensional part of the picture</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>mida en la parte bidimensional de la imagen</translation>
    </message>
    <message>
        <source>measure something first</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the DICOMDIR names it, but it is not there</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>falta: el DICOMDIR lo nombra, pero no está</translation>
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
        <translation>nombre otro archivo</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>nombre el archivo que se escribe</translation>
    </message>
    <message>
        <source>name the protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>nombre el protocolo</translation>
    </message>
    <message>
        <source>neither JSON of this program nor a DICOM Hanging Protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>ni JSON de este programa ni DICOM Hanging Protocol</translation>
    </message>
    <message>
        <source>neither open nor in the library</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>ni abierto ni en la biblioteca</translation>
    </message>
    <message>
        <source>no SUV: {refusal}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>sin SUV: {refusal}</translation>
    </message>
    <message>
        <source>no circle goes through them</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder is known for it</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>no se conoce decodificador para ello</translation>
    </message>
    <message>
        <source>no frame of reference: places cannot be compared with other series</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>sin marco de referencia: las posiciones no se comparan con otras series</translation>
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
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>sin permiso para leerlo</translation>
    </message>
    <message>
        <source>no permission to read the file</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>sin permiso para leer el archivo</translation>
    </message>
    <message>
        <source>no picture is a key image</source>
        <extracomment>viewer/objects/key_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel data</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>sin píxeles</translation>
    </message>
    <message>
        <source>no pixel data: the picture that it announces is missing</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>sin píxeles: falta la imagen que anuncia</translation>
    </message>
    <message>
        <source>no pixel data: {kind}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>sin píxeles: {kind}</translation>
    </message>
    <message>
        <source>no pixel data: {value}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>sin píxeles: {value}</translation>
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
        <translation>no es DICOM</translation>
    </message>
    <message>
        <source>not colour managed</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>sin gestión de color</translation>
    </message>
    <message>
        <source>not conformant: it names no character set for letters that ASCII does not have (PS3.5 6.1.2)</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>no conforme: no indica juego de caracteres para letras que ASCII no tiene (PS3.5 6.1.2)</translation>
    </message>
    <message>
        <source>not conformant: the character set {term} is unknown, its letters are shown as bytes</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>no conforme: juego de caracteres {term} desconocido, sus letras se muestran como bytes</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>nothing but place tells its pictures apart</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>solo la posición distingue sus imágenes</translation>
    </message>
    <message>
        <source>nothing tells its pictures apart</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>nada distingue sus imágenes</translation>
    </message>
    <message>
        <source>nothing was open when the program ended</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>no había nada abierto al terminar el programa</translation>
    </message>
    <message>
        <source>object</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {join}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>uno de {join}</translation>
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
        <translation>solo se pueden mezclar series registradas</translation>
    </message>
    <message>
        <source>open it from its disc or folder</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>ábralo desde su disco o carpeta</translation>
    </message>
    <message>
        <source>open its study first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>abra antes su estudio</translation>
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
        <translation>abra de nuevo los estudios para listarlos</translation>
    </message>
    <message>
        <source>open the whole study</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open them again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>ábralos de nuevo</translation>
    </message>
    <message>
        <source>paint again in a moment</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {shown} of {total} of this object is missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>falta la parte {shown} de {total} de este objeto: no están todas sus imágenes</translation>
    </message>
    <message>
        <source>parts {shown} of {total} of this object are missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>faltan las partes {shown} de {total} de este objeto: no están todas sus imágenes</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions have scales of their own</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>cada región tiene su escala</translation>
    </message>
    <message>
        <source>same object as {short}, which is shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>mismo objeto que {short}, que se muestra</translation>
    </message>
    <message>
        <source>see the sentences of a protocol</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>vea las frases de un protocolo</translation>
    </message>
    <message>
        <source>see “Why it hangs so” for each protocol</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>vea «Por qué cuelga así» de cada protocolo</translation>
    </message>
    <message>
        <source>see: hounsfield actions</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>vea: hounsfield actions</translation>
    </message>
    <message>
        <source>see: hounsfield settings list</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>vea: hounsfield settings list</translation>
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
        <translation>archivo de ajustes</translation>
    </message>
    <message>
        <source>show a parallel plane</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show two series with several pictures side by side</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>muestre lado a lado dos series con varias imágenes</translation>
    </message>
    <message>
        <source>slices are not in line: up to {max} mm beside it</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>los cortes no están en línea: hasta {max} mm de desvío</translation>
    </message>
    <message>
        <source>slices are {usual} mm apart by their positions, which count; the header says {stated} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>según sus posiciones, que cuentan, los cortes están a {usual} mm; la cabecera dice {stated} mm</translation>
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
        <translation>el ZIP contiene más de {most} archivos</translation>
    </message>
    <message>
        <source>the ZIP member inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>el miembro del ZIP descomprimido supera {value} MiB</translation>
    </message>
    <message>
        <source>the ZIP member is encrypted, or its password is wrong</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>el miembro del ZIP está cifrado, o la contraseña es errónea</translation>
    </message>
    <message>
        <source>the axes of this ultrasound region are no lengths (M-mode, Doppler or a graph)</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>los ejes de esta región de ecografía no son longitudes (modo M, Doppler o una gráfica)</translation>
    </message>
    <message>
        <source>the chosen segment lies elsewhere</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo studies are {join}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>los estudios de demostración son {join}</translation>
    </message>
    <message>
        <source>the details of the file tell where it lies</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>los detalles del archivo dicen dónde está</translation>
    </message>
    <message>
        <source>the directory of a disc, not a picture</source>
        <extracomment>viewer/dicom/header.py</extracomment>
        <translation>el directorio de un disco, no una imagen</translation>
    </message>
    <message>
        <source>the dose is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta la dosis</translation>
    </message>
    <message>
        <source>the end of its pixel data is missing</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>falta el final de sus píxeles</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>el archivo ya no se puede leer</translation>
    </message>
    <message>
        <source>the file does not say to which time decay is corrected</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>el archivo no indica a qué hora se corrige la desintegración</translation>
    </message>
    <message>
        <source>the file ends before frame {value} of {frame_count}</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>el archivo termina antes de la imagen {value} de {frame_count}</translation>
    </message>
    <message>
        <source>the file ends before its pixel data</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>el archivo termina antes de sus píxeles</translation>
    </message>
    <message>
        <source>the file is damaged, or not encoded as it says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>el archivo está dañado o no está codificado como dice</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file is none</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>el archivo no lo es</translation>
    </message>
    <message>
        <source>the file is not in the ZIP any more</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>el archivo ya no está en el ZIP</translation>
    </message>
    <message>
        <source>the files tell no other quantity</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation>los archivos no indican otra magnitud</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>la carpeta no se puede leer</translation>
    </message>
    <message>
        <source>the formula is for men and women only</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la fórmula es solo para hombres y mujeres</translation>
    </message>
    <message>
        <source>the frames run left-handed, against the normal of rows and columns; they are shown by their places</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>las imágenes van al revés de la normal de filas y columnas; se muestran según sus lugares</translation>
    </message>
    <message>
        <source>the half-life is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta la semivida</translation>
    </message>
    <message>
        <source>the log has the place</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>el registro indica el lugar</translation>
    </message>
    <message>
        <source>the name is that of a device</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is that of a folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>el nombre es el de una carpeta</translation>
    </message>
    <message>
        <source>the object holds none</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>el objeto no contiene ninguna</translation>
    </message>
    <message>
        <source>the patient's height is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta la talla del paciente</translation>
    </message>
    <message>
        <source>the patient's height of {size} m cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la talla del paciente de {size} m no puede ser cierta</translation>
    </message>
    <message>
        <source>the patient's sex is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta el sexo del paciente</translation>
    </message>
    <message>
        <source>the patient's weight is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta el peso del paciente</translation>
    </message>
    <message>
        <source>the patient's weight of {weight} kg cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>el peso del paciente de {weight} kg no puede ser cierto</translation>
    </message>
    <message>
        <source>the pictures below do not say where in the patient they lie</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>las imágenes de debajo no dicen dónde están en el paciente</translation>
    </message>
    <message>
        <source>the pictures face many ways; they are one stack, in the order of their numbers</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>las imágenes miran en muchas direcciones; son una pila, en el orden de sus números</translation>
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
        <translation>el polígono tiene menos de tres vértices</translation>
    </message>
    <message>
        <source>the profile is damaged</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>el perfil está dañado</translation>
    </message>
    <message>
        <source>the profile is not for RGB</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>el perfil no es para RGB</translation>
    </message>
    <message>
        <source>the program may take {value} MiB more, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>el programa puede tomar {value} MiB más, se necesitan {value2} MiB</translation>
    </message>
    <message>
        <source>the series has {count}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series holds several orientations ({names}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>la serie tiene varias orientaciones ({names}), cada una su pila</translation>
    </message>
    <message>
        <source>the series holds several pixel spacings ({told}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>la serie tiene varios espaciados ({told}), cada uno su pila</translation>
    </message>
    <message>
        <source>the size in its JPEG 2000 stream is damaged: that of its header was taken</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>el tamaño del flujo JPEG 2000 está dañado: se tomó el de la cabecera</translation>
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
        <translation>la tabla está vacía</translation>
    </message>
    <message>
        <source>the three lie on one line</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta la hora de inyección</translation>
    </message>
    <message>
        <source>the time of injection lies after the scan</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>la hora de inyección es posterior a la exploración</translation>
    </message>
    <message>
        <source>the time of the scan is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>falta la hora de la exploración</translation>
    </message>
    <message>
        <source>the values are counts, and nothing says what they are in Bq/ml</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>los valores son cuentas, y nada dice cuánto son en Bq/ml</translation>
    </message>
    <message>
        <source>the values are no concentration ({units})</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>los valores no son una concentración ({units})</translation>
    </message>
    <message>
        <source>the values are not corrected for attenuation</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>los valores no están corregidos por atenuación</translation>
    </message>
    <message>
        <source>the values are not corrected for decay</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>los valores no están corregidos por desintegración</translation>
    </message>
    <message>
        <source>the video ends before frame {value}</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>el vídeo termina antes de la imagen {value}</translation>
    </message>
    <message>
        <source>the viewport shows a plane of a volume</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>el visor muestra un plano de un volumen</translation>
    </message>
    <message>
        <source>the volume takes {size} MiB</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>el volumen ocupa {size} MiB</translation>
    </message>
    <message>
        <source>their file can only be read</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation>su archivo es de solo lectura</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>hay {count}</translation>
    </message>
    <message>
        <source>there are {count} pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>hay {count} imágenes</translation>
    </message>
    <message>
        <source>there are {count}, counted from 0</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>hay {count}, contados desde 0</translation>
    </message>
    <message>
        <source>there are {count}, counted from 1</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>hay {count}, contados desde 1</translation>
    </message>
    <message>
        <source>there are {known}</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation>hay {known}</translation>
    </message>
    <message>
        <source>there are: {there}</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>hay: {there}</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>no existe tal archivo o carpeta</translation>
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
        <translation>no comparten marco de referencia</translation>
    </message>
    <message>
        <source>type a search first</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>escriba antes una búsqueda</translation>
    </message>
    <message>
        <source>uneven gaps between slices: {min} to {max} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>separaciones desiguales entre cortes: de {min} a {max} mm</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --kind sweep or cine</source>
        <extracomment>viewer/actions/movies.py</extracomment>
        <translation>use --kind sweep o cine</translation>
    </message>
    <message>
        <source>use one of {join}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>use uno de {join}</translation>
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
        <translation>peso y talla no dan un peso ideal</translation>
    </message>
    <message>
        <source>weight and height give no lean body mass</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>peso y talla no dan una masa magra</translation>
    </message>
    <message>
        <source>without its length it calibrates nothing</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one: hounsfield hanging explain INPUT</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>sin ella: hounsfield hanging explain INPUT</translation>
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
        <translation>se dibujan de {LEAST} a {MOST}</translation>
    </message>
    <message>
        <source>{away} mm from the nearest one</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} bytes follow the last frame, they are not shown</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{beyond} bytes siguen a la última imagen, no se muestran</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>{columns} x {rows} píxeles</translation>
    </message>
    <message>
        <source>{count} elements copied</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>{count} elementos copiados</translation>
    </message>
    <message>
        <source>{count} files are too many to be dragged</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} archivos son demasiados para arrastrar</translation>
    </message>
    <message>
        <source>{count} files copied to {name}</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} archivos copiados a {name}</translation>
    </message>
    <message>
        <source>{count} frames are in the file, {frame_count} are declared</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>hay {count} imágenes en el archivo, se declaran {frame_count}</translation>
    </message>
    <message>
        <source>{count} loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {frame_count} frames are in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>{count} de {frame_count} imágenes están en el archivo</translation>
    </message>
    <message>
        <source>{count} of {len2} slices cannot be read</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>{count} de {len2} cortes no se pueden leer</translation>
    </message>
    <message>
        <source>{count} protocols read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>{count} protocolos leídos.</translation>
    </message>
    <message>
        <source>{count} segments read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stacks of this series are merged by choice: that is no volume</source>
        <extracomment>viewer/dicom/merging.py</extracomment>
        <translation>{count} pilas de esta serie están unidas por elección: eso no es un volumen</translation>
    </message>
    <message>
        <source>{count} were given</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>se dieron {count}</translation>
    </message>
    <message>
        <source>{failed} files skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{failed} archivos omitidos</translation>
    </message>
    <message>
        <source>{frame_count} of {declared_frames} frames are shown</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>se muestran {frame_count} de {declared_frames} imágenes</translation>
    </message>
    <message>
        <source>{given} were given</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{got} de {frame_bytes} bytes están en el archivo</translation>
    </message>
    <message>
        <source>{kind} over {over}</source>
        <extracomment>viewer/api/curves.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more are in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>{left} más están en el navegador.</translation>
    </message>
    <message>
        <source>{missing} files of this study are missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>Faltan {missing} archivos de este estudio</translation>
    </message>
    <message>
        <source>{missing} slices are missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>Faltan {missing} cortes: la separación tras el corte {after} es de {gap} mm, no {usual} mm</translation>
    </message>
    <message>
        <source>{name} is of another program</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nbytes} bytes came out, {size} are needed</source>
        <extracomment>viewer/jobs/worker.py</extracomment>
        <translation>salieron {nbytes} bytes, se necesitan {size}</translation>
    </message>
    <message>
        <source>{opened} files opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{opened} archivos abiertos</translation>
    </message>
    <message>
        <source>{path}: more than {most_bytes} bytes</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>{path}: más de {most_bytes} bytes</translation>
    </message>
    <message>
        <source>{present} of its {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>{present} de sus {frame_bytes} bytes están en el archivo</translation>
    </message>
    <message>
        <source>{rows_present} of {rows} rows are in the file</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{rows_present} de {rows} filas están en el archivo</translation>
    </message>
    <message>
        <source>{slices} of the saved segment “{name}” are damaged and left out</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be “{value}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} no puede ser «{value}»</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} no tiene opción «{name}»</translation>
    </message>
    <message>
        <source>{title} must be a number</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} debe ser un número</translation>
    </message>
    <message>
        <source>{title} must lie between {low} and {high}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} debe estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>{title} needs {count} {noun}</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} files are there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>{twice} archivos están duplicados</translation>
    </message>
    <message>
        <source>{value} MiB are left, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>quedan {value} MiB, se necesitan {value2} MiB</translation>
    </message>
    <message>
        <source>{value} x {value2} pixels</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{value} x {value2} píxeles</translation>
    </message>
    <message>
        <source>{wanted} pixels</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>{wanted} píxeles</translation>
    </message>
    <message>
        <source>{what} is not as it should be</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>{what} no es como debe</translation>
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
        <translation>«Copiar archivos a…» los saca</translation>
    </message>
    <message>
        <source>“Reveal files” shows their folder</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>«Mostrar archivos» muestra su carpeta</translation>
    </message>
    <message>
        <source>“Split series again” parts them</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>«Volver a dividir la serie» las separa</translation>
    </message>
    <message>
        <source>“{action_id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>«{action_id}» no tiene argumento «{name}»</translation>
    </message>
    <message>
        <source>“{action_id}” needs {name}</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>«{action_id}» necesita {name}</translation>
    </message>
    <message>
        <source>“{chosen}” is no test of {term}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>«{chosen}» no es una prueba de {term}</translation>
    </message>
    <message>
        <source>“{gesture}” is no gesture of the mouse</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>«{gesture}» no es un gesto del ratón</translation>
    </message>
    <message>
        <source>“{id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>«{id}» no tiene argumento «{name}»</translation>
    </message>
    <message>
        <source>“{key}” is no key</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>«{key}» no es una tecla</translation>
    </message>
    <message>
        <source>“{key}” is no key of a window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>«{key}» no es tecla de una ventana</translation>
    </message>
    <message>
        <source>“{layout}” is no layout</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>«{layout}» no es una disposición</translation>
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
        <translation>«{short}» es un álbum que siempre está</translation>
    </message>
    <message>
        <source>“{text}” is no action</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>«{text}» no es una acción</translation>
    </message>
    <message>
        <source>“{text}” is no colour</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>«{text}» no es un número</translation>
    </message>
    <message>
        <source>“{text}” is not a point</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>«{text}» no es un punto</translation>
    </message>
    <message>
        <source>“{text}” tells no length</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not possible now</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>«{title}» no es posible ahora</translation>
    </message>
    <message>
        <source>“{title}” needs {name}</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>«{title}» necesita {name}</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>«{value}» no encaja</translation>
    </message>
    <message>
        <source>“{value}” is no format for a table</source>
        <extracomment>viewer/actions/number_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no format for {what}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>«{value}» no es un formato para {what}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>«{value}» no es válido para {name}</translation>
    </message>
    <message>
        <source>“{value}” is not on or off</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>«{value}» no es on ni off</translation>
    </message>
    <message>
        <source>“{what}” is neither a tool nor an action</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>«{what}» no es herramienta ni acción</translation>
    </message>
    <message>
        <source>“{word}” is one argument too many for {id}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>«{word}» es un argumento de más para {id}</translation>
    </message>
</context>
</TS>
