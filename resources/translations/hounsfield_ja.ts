<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>'CT', 'MR', ...; '' for all that have no lines of their own</source>
        <extracomment>text.lines</extracomment>
        <translation>'CT'、'MR' など。'' は固有の行のないすべて</translation>
    </message>
    <message>
        <source>-1 up, 1 down</source>
        <extracomment>text.move</extracomment>
        <translation>-1 で上、1 で下</translation>
    </message>
    <message>
        <source>0 for the study, else a viewport from 1</source>
        <extracomment>hanging.rule</extracomment>
        <translation>0 は検査、1以上はビューポート</translation>
    </message>
    <message>
        <source>0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.</source>
        <extracomment>window.key_0</extracomment>
        <translation>0 は自動、1・2 はファイル、3～9 はモダリティのもの。</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>0～1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>segment.opacity</extracomment>
        <translation>0～100</translation>
    </message>
    <message>
        <source>0.1 to 10; 1 is the rate of the file</source>
        <extracomment>cine.speed</extracomment>
        <translation>0.1～10。1 はファイルのレート</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>layout.set</extracomment>
        <translation>1～5</translation>
    </message>
    <message>
        <source>1 to 5; the grid's own without it</source>
        <extracomment>layout.tile</extracomment>
        <translation>1～5。なければ今の格子</translation>
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
        <translation>2～8</translation>
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
        <translation>3D プリセット</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>4点角</translation>
    </message>
    <message>
        <source>A little brighter</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>少し明るく</translation>
    </message>
    <message>
        <source>A little brighter, by a hundredth of the window.</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>ウィンドウの100分の1だけ明るく。</translation>
    </message>
    <message>
        <source>A little darker</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>少し暗く</translation>
    </message>
    <message>
        <source>A little darker, by a hundredth of the window.</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>ウィンドウの100分の1だけ暗く。</translation>
    </message>
    <message>
        <source>A little narrower window</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>ウィンドウを少し狭く</translation>
    </message>
    <message>
        <source>A little narrower window, by a hundredth of the window.</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>ウィンドウを100分の1狭く。</translation>
    </message>
    <message>
        <source>A little wider window</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>ウィンドウを少し広く</translation>
    </message>
    <message>
        <source>A little wider window, by a hundredth of the window.</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>ウィンドウを100分の1広く。</translation>
    </message>
    <message>
        <source>A protocol that is off hangs no study by itself.</source>
        <extracomment>hanging.switch</extracomment>
        <translation>無効なプロトコルは自動では使われません。</translation>
    </message>
    <message>
        <source>A window is set on all pictures of the same modality and unit.</source>
        <extracomment>link.window</extracomment>
        <translation>同じモダリティと単位のすべての画像にウィンドウを適用します。</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>help.about</extracomment>
        <translation>Hounsfield について</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>text.add</extracomment>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Add a line to a corner.</source>
        <extracomment>text.add</extracomment>
        <translation>隅に行を追加します。</translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>点を追加</translation>
    </message>
    <message>
        <source>Add a point to the selected mark, on the side that is nearest to a place. By mouse: double click the side.</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>選択したマークの、場所に最も近い辺に点を追加します。マウス：辺をダブルクリック。</translation>
    </message>
    <message>
        <source>Add a rule on the study or on the series of a viewport, or replace one.</source>
        <extracomment>hanging.rule</extracomment>
        <translation>検査またはビューポートのシリーズの規則を追加・置換します。</translation>
    </message>
    <message>
        <source>Add another segment of the same series to a segment, remove it from it, or keep what both share.</source>
        <extracomment>segment.combine</extracomment>
        <translation>同じシリーズの他のセグメントを加える、引く、または共通部分を残します。</translation>
    </message>
    <message>
        <source>Add those of a file.</source>
        <extracomment>preset.import</extracomment>
        <translation>ファイルのものを追加します。</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>library.add</extracomment>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>album.show</extracomment>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>All keys, and what the mouse does.</source>
        <extracomment>help.keys</extracomment>
        <translation>すべてのキーとマウス操作。</translation>
    </message>
    <message>
        <source>All pictures are moved together, by as many mm.</source>
        <extracomment>link.pan</extracomment>
        <translation>すべての画像を同じ mm だけ動かします。</translation>
    </message>
    <message>
        <source>All pictures are shown at the same scale in mm.</source>
        <extracomment>link.zoom</extracomment>
        <translation>すべての画像を mm で同じ縮尺に表示します。</translation>
    </message>
    <message>
        <source>Also what a plane meets of marks that were drawn on others: lines near it, crosses where it cuts them.</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>他の面に描いたマークと面が交わるものも表示します：近くの線、切る所の十字。</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>tool.angle</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>2線の角度</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>前面</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>tool.arrow</extracomment>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>window.auto</extracomment>
        <translation>自動ウィンドウ</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal planes with a crosshair.</source>
        <extracomment>layout.mpr</extracomment>
        <translation>軸位・冠状・矢状断面と十字カーソル。</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>cine.backward</extracomment>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Begin with the chosen tool: arrows move, Shift by ten pixels, Enter sets a point. Enter alone does it, too.</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>選んだツールで始めます：矢印で移動、Shift で10ピクセル、Enter で点を置きます。Enter だけでも始まります。</translation>
    </message>
    <message>
        <source>Black and white are swapped on all pictures.</source>
        <extracomment>link.invert</extracomment>
        <translation>すべての画像で白黒を反転します。</translation>
    </message>
    <message>
        <source>Blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>ブレンド・スワイプ・スパイ</translation>
    </message>
    <message>
        <source>Both breasts back to back from above and from the side, at one scale; priors below.</source>
        <extracomment>layout.mammography</extracomment>
        <translation>両側乳房を背中合わせに CC と MLO で同じ縮尺に表示。過去は下に。</translation>
    </message>
    <message>
        <source>Brighter</source>
        <extracomment>window.brighter</extracomment>
        <translation>明るく</translation>
    </message>
    <message>
        <source>Brighter, by a twentieth of the window.</source>
        <extracomment>window.brighter</extracomment>
        <translation>ウィンドウの20分の1だけ明るく。</translation>
    </message>
    <message>
        <source>Bring an open study to the front.</source>
        <extracomment>tab.show</extracomment>
        <translation>開いている検査を前面に出します。</translation>
    </message>
    <message>
        <source>Bring back from second window</source>
        <extracomment>window.gather</extracomment>
        <translation>第2画面から戻す</translation>
    </message>
    <message>
        <source>Bring back the hanging protocols that came with the program, as they came; your own stay before them.</source>
        <extracomment>hanging.restore</extracomment>
        <translation>付属のプロトコルを初期状態で戻します。自作のものはその前に残ります。</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, and measure it by the protocol.</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>次の開いている検査を前面に出し、プロトコルで計測します。</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, with its viewports as they were left.</source>
        <extracomment>tab.next</extracomment>
        <translation>次の開いた検査を、ビューポートの状態のまま前面に出します。</translation>
    </message>
    <message>
        <source>Bring the previous open study to the front.</source>
        <extracomment>tab.previous</extracomment>
        <translation>前の開いた検査を前面に出します。</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>panel.browser</extracomment>
        <translation>ブラウザ</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>tool.brush</extracomment>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Brush as a ball</source>
        <extracomment>segment.ball</extracomment>
        <translation>球のブラシ</translation>
    </message>
    <message>
        <source>CT and PET side by side, the PET over the CT and the maximum of the PET below.</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>CT と PET を並べ、下に重ね合わせと PET の最大値投影。</translation>
    </message>
    <message>
        <source>Calibrate by the selected line</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>選択した線で校正</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>tool.calibration</extracomment>
        <translation>校正線</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>心胸郭比</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>中心線</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <extracomment>settings.set</extracomment>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Change a window preset</source>
        <extracomment>preset.change</extracomment>
        <translation>ウィンドウプリセットを変更</translation>
    </message>
    <message>
        <source>Change a window's name, values, pictures or key.</source>
        <extracomment>preset.change</extracomment>
        <translation>名前、値、対象、キーを変更します。</translation>
    </message>
    <message>
        <source>Change how a viewport shows its series, or the grid of a protocol.</source>
        <extracomment>hanging.set</extracomment>
        <translation>ビューポートの表示方法、またはプロトコルの格子を変えます。</translation>
    </message>
    <message>
        <source>Change keys and mouse</source>
        <extracomment>settings.keys</extracomment>
        <translation>キーとマウスを変更</translation>
    </message>
    <message>
        <source>Change next measurement</source>
        <extracomment>measure.change_next</extracomment>
        <translation>次の計測を編集</translation>
    </message>
    <message>
        <source>Change one of the settings; those that do not hold at once say so.</source>
        <extracomment>settings.set</extracomment>
        <translation>設定を変更します。すぐに効かないものはそう表示します。</translation>
    </message>
    <message>
        <source>Change points of measurement</source>
        <extracomment>annotation.change</extracomment>
        <translation>計測の点を変更</translation>
    </message>
    <message>
        <source>Change previous measurement</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>前の計測を編集</translation>
    </message>
    <message>
        <source>Change rule</source>
        <extracomment>hanging.rule</extracomment>
        <translation>規則を変更</translation>
    </message>
    <message>
        <source>Change viewport of protocol</source>
        <extracomment>hanging.set</extracomment>
        <translation>プロトコルのビューポートを変更</translation>
    </message>
    <message>
        <source>Choose a profile, give actions other keys and mouse buttons other tools.</source>
        <extracomment>settings.keys</extracomment>
        <translation>プロファイルを選び、キーやマウスボタンの割り当てを変えます。</translation>
    </message>
    <message>
        <source>Choose opacity, colour and shading of the volume.</source>
        <extracomment>volume.preset</extracomment>
        <translation>ボリュームの不透明度、色、陰影を選びます。</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <extracomment>segment.choose</extracomment>
        <translation>セグメントを選択</translation>
    </message>
    <message>
        <source>Choose the segment that tools work on.</source>
        <extracomment>segment.choose</extracomment>
        <translation>ツールが使うセグメントを選択します。</translation>
    </message>
    <message>
        <source>Choose the theme.</source>
        <extracomment>view.theme</extracomment>
        <translation>テーマを選びます。</translation>
    </message>
    <message>
        <source>Choose what each corner says, by modality.</source>
        <extracomment>text.configure</extracomment>
        <translation>各隅の内容をモダリティ別に選びます。</translation>
    </message>
    <message>
        <source>Choose what the left mouse button does.</source>
        <extracomment>tool.select</extracomment>
        <translation>左ボタンの働きを選びます。</translation>
    </message>
    <message>
        <source>Cine bar</source>
        <extracomment>cine.bar</extracomment>
        <translation>シネバー</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>tool.circle</extracomment>
        <translation>円</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>tool.circle3</extracomment>
        <translation>3点の円</translation>
    </message>
    <message>
        <source>Click a part of the chosen segment: what is not joined to it is dropped.</source>
        <extracomment>tool.part</extracomment>
        <translation>選択したセグメントの一部をクリック：つながらないものは消えます。</translation>
    </message>
    <message>
        <source>Click on a part of the window, and it says what it is for.</source>
        <extracomment>help.whats_this</extracomment>
        <translation>画面の部分をクリックすると、その役割を説明します。</translation>
    </message>
    <message>
        <source>Click points around the region; a double click or Enter closes the curve.</source>
        <extracomment>tool.spline</extracomment>
        <translation>領域の周りの点をクリックします。ダブルクリックかEnterで曲線が閉じます。</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes it.</source>
        <extracomment>tool.polygon</extracomment>
        <translation>頂点をクリックします。ダブルクリックかEnterで閉じます。</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>study.close</extracomment>
        <translation>検査を閉じる</translation>
    </message>
    <message>
        <source>Close the program.</source>
        <extracomment>app.quit</extracomment>
        <translation>プログラムを終了します。</translation>
    </message>
    <message>
        <source>Close the study in front; marks are kept, and undo opens it again.</source>
        <extracomment>study.close</extracomment>
        <translation>手前の検査を閉じます。印は残り、元に戻すと再び開きます。</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Cobb角</translation>
    </message>
    <message>
        <source>Colour grey pictures by a table.</source>
        <extracomment>view.lut</extracomment>
        <translation>グレー画像をテーブルで着色します。</translation>
    </message>
    <message>
        <source>Colour of measurement</source>
        <extracomment>annotation.color</extracomment>
        <translation>計測の色</translation>
    </message>
    <message>
        <source>Colour of segment</source>
        <extracomment>segment.color</extracomment>
        <translation>セグメントの色</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>カラーテーブル</translation>
    </message>
    <message>
        <source>Colour the second series by a table.</source>
        <extracomment>overlay.lut</extracomment>
        <translation>第2シリーズをカラーテーブルで着色します。</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>overlay.lut</extracomment>
        <translation>第2シリーズの色</translation>
    </message>
    <message>
        <source>Combine with another segment</source>
        <extracomment>segment.combine</extracomment>
        <translation>他のセグメントと組み合わせる</translation>
    </message>
    <message>
        <source>Come nearer, or go away.</source>
        <extracomment>volume.zoom</extracomment>
        <translation>近づくか遠ざかります。</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>tags.compare</extracomment>
        <translation>要素を比較</translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>layout.compare</extracomment>
        <translation>過去検査と比較</translation>
    </message>
    <message>
        <source>Configure text on pictures</source>
        <extracomment>text.configure</extracomment>
        <translation>画像上のテキストを設定</translation>
    </message>
    <message>
        <source>Copy all elements of the picture's file as text.</source>
        <extracomment>tags.copy</extracomment>
        <translation>画像ファイルの全要素をテキストでコピーします。</translation>
    </message>
    <message>
        <source>Copy curve</source>
        <extracomment>curve.copy</extracomment>
        <translation>曲線をコピー</translation>
    </message>
    <message>
        <source>Copy elements</source>
        <extracomment>tags.copy</extracomment>
        <translation>要素をコピー</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>study.copy_files</extracomment>
        <translation>ファイルをコピー…</translation>
    </message>
    <message>
        <source>Copy log of actions</source>
        <extracomment>log.copy</extracomment>
        <translation>操作の記録をコピー</translation>
    </message>
    <message>
        <source>Copy measurement</source>
        <extracomment>annotation.copy</extracomment>
        <translation>計測をコピー</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>measurements.copy</extracomment>
        <translation>全計測をコピー</translation>
    </message>
    <message>
        <source>Copy the DICOM files of the study as they are into a folder, out of archives too.</source>
        <extracomment>study.copy_files</extracomment>
        <translation>検査の DICOM ファイルをそのままフォルダへ、書庫からもコピーします。</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>選択した計測を次の画像へコピーし、そこへ移ります。</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>選択した計測を前の画像へコピーし、そこへ移ります。</translation>
    </message>
    <message>
        <source>Copy the selected measurement.</source>
        <extracomment>annotation.copy</extracomment>
        <translation>選択した計測をコピーします。</translation>
    </message>
    <message>
        <source>Copy the study's files into the library's folder.</source>
        <extracomment>library.add</extracomment>
        <translation>検査のファイルをライブラリのフォルダにコピーします。</translation>
    </message>
    <message>
        <source>Copy to the next image</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>次の画像へコピー</translation>
    </message>
    <message>
        <source>Copy to the previous image</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>前の画像へコピー</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>面積で画素を数える</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>十字カーソル</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>tool.curve</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>curve.show</extracomment>
        <translation>時間曲線</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>view.theme</extracomment>
        <translation>ダーク・ライト</translation>
    </message>
    <message>
        <source>Darker</source>
        <extracomment>window.darker</extracomment>
        <translation>暗く</translation>
    </message>
    <message>
        <source>Darker, by a twentieth of the window.</source>
        <extracomment>window.darker</extracomment>
        <translation>ウィンドウの20分の1だけ暗く。</translation>
    </message>
    <message>
        <source>Delete a hanging protocol; undo brings it back.</source>
        <extracomment>hanging.delete</extracomment>
        <translation>ハンギングプロトコルを削除します。元に戻せます。</translation>
    </message>
    <message>
        <source>Delete a measuring protocol; undo brings it back.</source>
        <extracomment>measuring.delete</extracomment>
        <translation>計測プロトコルを削除します。元に戻すで復元します。</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>点を削除</translation>
    </message>
    <message>
        <source>Delete a point of the selected mark. By mouse: double click the point.</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>選択したマークの点を削除します。マウス：点をダブルクリック。</translation>
    </message>
    <message>
        <source>Delete a segment; undo brings it back.</source>
        <extracomment>segment.delete</extracomment>
        <translation>セグメントを削除します。元に戻すで復元します。</translation>
    </message>
    <message>
        <source>Delete a window preset</source>
        <extracomment>preset.delete</extracomment>
        <translation>ウィンドウプリセットを削除</translation>
    </message>
    <message>
        <source>Delete album</source>
        <extracomment>album.delete</extracomment>
        <translation>アルバムを削除</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>annotation.clear</extracomment>
        <translation>すべての計測を削除</translation>
    </message>
    <message>
        <source>Delete all measurements of the study; undo brings them back.</source>
        <extracomment>annotation.clear</extracomment>
        <translation>検査の計測をすべて削除します。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Delete an album of your own; its studies stay.</source>
        <extracomment>album.delete</extracomment>
        <translation>自分のアルバムを削除します。検査は残ります。</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>計測を削除</translation>
    </message>
    <message>
        <source>Delete measuring protocol</source>
        <extracomment>measuring.delete</extracomment>
        <translation>計測プロトコルを削除</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <extracomment>hanging.delete</extracomment>
        <translation>プロトコルを削除</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>segment.delete</extracomment>
        <translation>セグメントを削除</translation>
    </message>
    <message>
        <source>Delete the selected measurement.</source>
        <extracomment>annotation.delete</extracomment>
        <translation>選択した計測を削除します。</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>app.demo</extracomment>
        <translation>デモ検査</translation>
    </message>
    <message>
        <source>Divide the centre into rows and columns, or choose an arrangement by its name.</source>
        <extracomment>layout.set</extracomment>
        <translation>中央を行と列に分けるか、名前でレイアウトを選びます。</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>edit.redo</extracomment>
        <translation>もう一度実行します。</translation>
    </message>
    <message>
        <source>Do not offer the disc that is in any more.</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>挿入中のディスクを今後提示しません。</translation>
    </message>
    <message>
        <source>Do not restore now</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>今は復元しない</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>help.doctor</extracomment>
        <translation>診断</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>tool.doppler</extracomment>
        <translation>ドプラ速度</translation>
    </message>
    <message>
        <source>Draw a line along something of known length, then type how long it is: later lengths are in mm.</source>
        <extracomment>tool.calibration</extracomment>
        <translation>長さのわかるものに沿って線を引き、長さを入力します：以後の長さはmmです。</translation>
    </message>
    <message>
        <source>Draw a line along the first leg, from the middle of the hip to that of the ankle; then along the second.</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>最初の脚に沿って股関節の中央から足首の中央へ線を引き、次に2本目の脚に沿って引きます。</translation>
    </message>
    <message>
        <source>Draw a line along the upper end plate, and one along the lower one.</source>
        <extracomment>tool.cobb</extracomment>
        <translation>上の終板に沿って線を引き、下の終板に沿って線を引きます。</translation>
    </message>
    <message>
        <source>Draw a line: the values along it are plotted in the panel of measurements.</source>
        <extracomment>tool.profile</extracomment>
        <translation>線を引くと、それに沿う値が計測パネルにグラフで示されます。</translation>
    </message>
    <message>
        <source>Draw a measurement on the active picture.</source>
        <extracomment>annotation.add</extracomment>
        <translation>アクティブな画像に計測を描きます。</translation>
    </message>
    <message>
        <source>Draw an outline through points that follows the edges of the picture between them.</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>点を通り、その間は画像の縁に沿う輪郭を描きます。</translation>
    </message>
    <message>
        <source>Draw around the pixels that are joined to one and differ from its value by no more than a spread.</source>
        <extracomment>annotation.wand</extracomment>
        <translation>ある画素につながり、値の差が幅以内の画素を囲みます。</translation>
    </message>
    <message>
        <source>Draw around the region; the line closes where you let go.</source>
        <extracomment>tool.freehand</extracomment>
        <translation>領域の周りを描きます。離した所で線が閉じます。</translation>
    </message>
    <message>
        <source>Draw one axis, then set how far the ellipse reaches beside it.</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>一つの軸を引き、次に横への広がりを置きます。</translation>
    </message>
    <message>
        <source>Draw one side, then set how far away the other one is.</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>一辺を引き、次に反対の辺までの距離を置きます。</translation>
    </message>
    <message>
        <source>Draw the greatest width of the heart, then that of the chest.</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>心臓の最大幅、次に胸郭の最大幅を引きます。</translation>
    </message>
    <message>
        <source>Draw the line from front to back, then set the point that should lie on it.</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>前から後ろへ線を引き、次にその上にあるはずの点を置きます。</translation>
    </message>
    <message>
        <source>Draw the line, then set the point that its parallel goes through.</source>
        <extracomment>tool.parallel</extracomment>
        <translation>線を引き、次に平行線が通る点を置きます。</translation>
    </message>
    <message>
        <source>Draw the line, then set the point.</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>線を引き、次に点を置きます。</translation>
    </message>
    <message>
        <source>Draw the longest diameter of a lesion, then the longest one at a right angle to it.</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>病変の最長径を引き、次にそれに直交する最長径を引きます。</translation>
    </message>
    <message>
        <source>Draw two lines across the first bone, then two across the second: their middles give the axes.</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>最初の骨を横切る2本、次の骨を横切る2本を引きます：中点が軸になります。</translation>
    </message>
    <message>
        <source>Draw two lines across: the centre line goes through their middles.</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>横切る2本の線を引きます：中心線はその中点を通ります。</translation>
    </message>
    <message>
        <source>Drop selection, reset</source>
        <extracomment>view.escape</extracomment>
        <translation>選択解除・リセット</translation>
    </message>
    <message>
        <source>Drop the selection; without one, reset the view.</source>
        <extracomment>view.escape</extracomment>
        <translation>選択を解除します。なければ表示をリセットします。</translation>
    </message>
    <message>
        <source>Duplicate protocol</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>プロトコルを複製</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>study.edit_note</extracomment>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>preset.edit</extracomment>
        <translation>ウィンドウプリセットを編集</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Empty viewport</source>
        <extracomment>viewport.clear</extracomment>
        <translation>ビューポートを空に</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>measuring.end</extracomment>
        <translation>プロトコルを終了</translation>
    </message>
    <message>
        <source>Enlarge or reduce around the middle.</source>
        <extracomment>view.zoom</extracomment>
        <translation>中心を基準に拡大・縮小します。</translation>
    </message>
    <message>
        <source>Enlarge the picture.</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>画像を拡大します。</translation>
    </message>
    <message>
        <source>Erase along a way on the active picture from the chosen segment.</source>
        <extracomment>segment.erase</extracomment>
        <translation>現在の画像で線に沿って選択したセグメントから消します。</translation>
    </message>
    <message>
        <source>Erase from segment</source>
        <extracomment>segment.erase</extracomment>
        <translation>セグメントから消す</translation>
    </message>
    <message>
        <source>Erase from the chosen segment. Shift + wheel changes the size.</source>
        <extracomment>tool.eraser</extracomment>
        <translation>選択したセグメントから消します。Shift＋ホイールで大きさ。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>tool.eraser</extracomment>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Explain measurement</source>
        <extracomment>annotation.explain</extracomment>
        <translation>計測を説明</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>text.export</extracomment>
        <translation>隅テキストを書き出す</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>keys.export</extracomment>
        <translation>キーを書き出す</translation>
    </message>
    <message>
        <source>Export measuring protocol</source>
        <extracomment>measuring.export</extracomment>
        <translation>計測プロトコルを書き出す</translation>
    </message>
    <message>
        <source>Export protocols</source>
        <extracomment>hanging.export</extracomment>
        <translation>プロトコルを書き出す</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>settings.export</extracomment>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>preset.export</extracomment>
        <translation>ウィンドウプリセットを書き出す</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>cine.faster</extracomment>
        <translation>速く</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>segment.fill</extracomment>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>スライスを補間</translation>
    </message>
    <message>
        <source>Fill in the slices between those that were drawn: the shape goes over evenly from one to the next.</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>描いたスライスの間を埋めます：形は順に移り変わります。</translation>
    </message>
    <message>
        <source>Fill the holes of each slice of a segment, or what it encloses on all sides.</source>
        <extracomment>segment.fill</extracomment>
        <translation>セグメントの各スライスの穴、または四方を囲まれた所を埋めます。</translation>
    </message>
    <message>
        <source>Fill the screen, or go back.</source>
        <extracomment>window.full_screen</extracomment>
        <translation>画面いっぱいに、または元に戻します。</translation>
    </message>
    <message>
        <source>Find actions, windows, series, elements and help by a few letters.</source>
        <extracomment>app.palette</extracomment>
        <translation>操作、ウィンドウ、シリーズ、要素、ヘルプを数文字で探します。</translation>
    </message>
    <message>
        <source>Find elements</source>
        <extracomment>tags.find</extracomment>
        <translation>要素を検索</translation>
    </message>
    <message>
        <source>Find studies by words, dates (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:word.</source>
        <extracomment>library.search</extracomment>
        <translation>語、日付（2024-03、&gt;2023、last week）、mod:CT、body:chest、is:starred、note:語 で検査を探します。</translation>
    </message>
    <message>
        <source>First and last lines</source>
        <extracomment>link.ends</extracomment>
        <translation>最初と最後の線</translation>
    </message>
    <message>
        <source>First image</source>
        <extracomment>view.first</extracomment>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>view.fit</extracomment>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Fit the picture into its viewport.</source>
        <extracomment>view.fit</extracomment>
        <translation>画像をビューポートに合わせます。</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>lesion.role</extracomment>
        <translation>病変を追跡</translation>
    </message>
    <message>
        <source>Follow no protocol any more; what was measured stays.</source>
        <extracomment>measuring.end</extracomment>
        <translation>プロトコルに従うのをやめます。計測したものは残ります。</translation>
    </message>
    <message>
        <source>Follow the selected measurement by RECIST 1.1: as target, non-target or new lesion.</source>
        <extracomment>lesion.role</extracomment>
        <translation>選択した計測をRECIST 1.1に従い、標的・非標的・新病変として追跡します。</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>最近使ったファイルを消去</translation>
    </message>
    <message>
        <source>Forget the paths of what was opened; studies stay in the library.</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>開いたもののパスを消去します。検査はライブラリに残ります。</translation>
    </message>
    <message>
        <source>Four viewports.</source>
        <extracomment>layout.four</extracomment>
        <translation>4つのビューポート。</translation>
    </message>
    <message>
        <source>Frames a second; 0 follows the file.</source>
        <extracomment>cine.fps</extracomment>
        <translation>1秒あたりの枚数。0 はファイルに従います。</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>フリーハンド線</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>tool.freehand</extracomment>
        <translation>フリーハンド領域</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>window.full_screen</extracomment>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Full, anonymous, none in turn.</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>全部・匿名・なしを順に。</translation>
    </message>
    <message>
        <source>Give a hanging protocol another name.</source>
        <extracomment>hanging.rename</extracomment>
        <translation>ハンギングプロトコルの名前を変えます。</translation>
    </message>
    <message>
        <source>Give a measurement a name.</source>
        <extracomment>annotation.rename</extracomment>
        <translation>計測に名前を付けます。</translation>
    </message>
    <message>
        <source>Give a measurement other points on its picture.</source>
        <extracomment>annotation.change</extracomment>
        <translation>計測に画像上の別の点を与えます。</translation>
    </message>
    <message>
        <source>Give a mouse button another tool</source>
        <extracomment>keys.mouse</extracomment>
        <translation>マウスボタンに別のツールを割り当て</translation>
    </message>
    <message>
        <source>Give a segment a name.</source>
        <extracomment>segment.rename</extracomment>
        <translation>セグメントに名前を付けます。</translation>
    </message>
    <message>
        <source>Give a segment another colour.</source>
        <extracomment>segment.color</extracomment>
        <translation>セグメントの色を変えます。</translation>
    </message>
    <message>
        <source>Give an action other keys; others that have one of them lose it.</source>
        <extracomment>keys.set</extracomment>
        <translation>操作に別のキーを割り当てます。同じキーを持つ他の操作は失います。</translation>
    </message>
    <message>
        <source>Give keys to an action</source>
        <extracomment>keys.set</extracomment>
        <translation>操作にキーを割り当て</translation>
    </message>
    <message>
        <source>Give the selected measurement a colour of its own.</source>
        <extracomment>annotation.color</extracomment>
        <translation>選択した計測に固有の色を付けます。</translation>
    </message>
    <message>
        <source>Go by keys from the toolbar to browser, pictures, inspector and status bar.</source>
        <extracomment>window.next_area</extracomment>
        <translation>キーでツールバーからブラウザ、画像、インスペクタ、ステータスバーへ移動します。</translation>
    </message>
    <message>
        <source>Go by keys to the part of the window before this one.</source>
        <extracomment>window.previous_area</extracomment>
        <translation>キーで画面の前の部分へ移動します。</translation>
    </message>
    <message>
        <source>Go forward or back by a number of pictures.</source>
        <extracomment>view.scroll</extracomment>
        <translation>指定枚数だけ進むか戻ります。</translation>
    </message>
    <message>
        <source>Go ten pictures back.</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>画像を10枚戻します。</translation>
    </message>
    <message>
        <source>Go ten pictures forward.</source>
        <extracomment>view.next_ten</extracomment>
        <translation>画像を10枚進めます。</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <extracomment>edit.go_to</extracomment>
        <translation>変更へ移動</translation>
    </message>
    <message>
        <source>Go to element</source>
        <extracomment>tags.go</extracomment>
        <translation>要素へ移動</translation>
    </message>
    <message>
        <source>Go to image</source>
        <extracomment>view.go</extracomment>
        <translation>画像へ移動</translation>
    </message>
    <message>
        <source>Go to measurement</source>
        <extracomment>annotation.go</extracomment>
        <translation>計測へ移動</translation>
    </message>
    <message>
        <source>Go to point</source>
        <extracomment>view.point</extracomment>
        <translation>点へ移動</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>segment.go</extracomment>
        <translation>セグメントへ移動</translation>
    </message>
    <message>
        <source>Group of measurement</source>
        <extracomment>annotation.group</extracomment>
        <translation>計測のグループ</translation>
    </message>
    <message>
        <source>Grow region</source>
        <extracomment>tool.grow</extracomment>
        <translation>領域拡張</translation>
    </message>
    <message>
        <source>Grow segment</source>
        <extracomment>segment.grow</extracomment>
        <translation>セグメントを成長</translation>
    </message>
    <message>
        <source>Hang a study by the first protocol that fits as soon as it is open.</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>検査を開くとすぐ、最初に合うプロトコルで配置します。</translation>
    </message>
    <message>
        <source>Hang by protocol</source>
        <extracomment>hanging.apply</extracomment>
        <translation>プロトコルで配置</translation>
    </message>
    <message>
        <source>Hang by the next protocol that fits the study.</source>
        <extracomment>hanging.next</extracomment>
        <translation>検査に合う次のプロトコルで配置します。</translation>
    </message>
    <message>
        <source>Hang by the protocol before, of those that fit the study.</source>
        <extracomment>hanging.previous</extracomment>
        <translation>検査に合う前のプロトコルで配置します。</translation>
    </message>
    <message>
        <source>Hang studies when opened</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>開いたら自動で配置</translation>
    </message>
    <message>
        <source>Hang the current study by a protocol, by its name, or by the first that fits.</source>
        <extracomment>hanging.apply</extracomment>
        <translation>現在の検査を、名前で指定した、または最初に合うプロトコルで配置します。</translation>
    </message>
    <message>
        <source>Hanging protocols…</source>
        <extracomment>hanging.edit</extracomment>
        <translation>ハンギングプロトコル…</translation>
    </message>
    <message>
        <source>Hide a segment, or show it again.</source>
        <extracomment>segment.visible</extracomment>
        <translation>セグメントを隠すか、再び表示します。</translation>
    </message>
    <message>
        <source>Hide measurement</source>
        <extracomment>annotation.hide</extracomment>
        <translation>計測を隠す</translation>
    </message>
    <message>
        <source>Hide or show segment</source>
        <extracomment>segment.visible</extracomment>
        <translation>セグメントの表示・非表示</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>tool.hip</extracomment>
        <translation>股関節セット</translation>
    </message>
    <message>
        <source>How much larger the magnifier shows pictures.</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>拡大鏡の倍率。</translation>
    </message>
    <message>
        <source>How much of the picture the filling of segments hides.</source>
        <extracomment>segment.opacity</extracomment>
        <translation>セグメントの塗りが画像を隠す度合い。</translation>
    </message>
    <message>
        <source>How much of the second series is seen.</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>第2シリーズの見える度合い。</translation>
    </message>
    <message>
        <source>How pictures are enlarged.</source>
        <extracomment>view.interpolation</extracomment>
        <translation>画像の拡大方法。</translation>
    </message>
    <message>
        <source>How the second series lies over the pictures; the next way in turn.</source>
        <extracomment>overlay.mode</extracomment>
        <translation>第2シリーズの重ね方を順に切り替えます。</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>text.import</extracomment>
        <translation>隅テキストを読み込む</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>keys.import</extracomment>
        <translation>キーを読み込む</translation>
    </message>
    <message>
        <source>Import measuring protocol</source>
        <extracomment>measuring.import</extracomment>
        <translation>計測プロトコルを読み込む</translation>
    </message>
    <message>
        <source>Import protocols…</source>
        <extracomment>hanging.import</extracomment>
        <translation>プロトコルを読み込む…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>settings.import</extracomment>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>preset.import</extracomment>
        <translation>ウィンドウプリセットを読み込む</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>cine.in_step</extracomment>
        <translation>同期</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>下面</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panel.inspector</extracomment>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Inspector page</source>
        <extracomment>panel.page</extracomment>
        <translation>インスペクタのページ</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>view.interpolation</extracomment>
        <translation>補間</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>view.invert</extracomment>
        <translation>白黒反転</translation>
    </message>
    <message>
        <source>Judge the display: a pattern after TG18-QC, and the curve of the greyscale standard display function.</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>モニタを評価します：TG18-QC に準じたパターンと標準グレースケール表示関数（GSDF）の曲線。</translation>
    </message>
    <message>
        <source>Keep one part</source>
        <extracomment>tool.part</extracomment>
        <translation>一部を残す</translation>
    </message>
    <message>
        <source>Keep the largest joined part of a segment, and drop all else of it.</source>
        <extracomment>segment.largest</extracomment>
        <translation>セグメントの最大の連結部分を残し、他を捨てます。</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <extracomment>segment.largest</extracomment>
        <translation>最大の部分を残す</translation>
    </message>
    <message>
        <source>Keep the measurements of this study as a protocol: what is measured, on which series, in which order.</source>
        <extracomment>measuring.record</extracomment>
        <translation>この検査の計測をプロトコルとして保存します：何を、どのシリーズで、どの順に計測するか。</translation>
    </message>
    <message>
        <source>Keep the part at a point</source>
        <extracomment>segment.part</extracomment>
        <translation>点の部分を残す</translation>
    </message>
    <message>
        <source>Keep the window of the active picture under a name.</source>
        <extracomment>preset.add</extracomment>
        <translation>アクティブな画像のウィンドウに名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>preset.add</extracomment>
        <translation>このウィンドウを保存</translation>
    </message>
    <message>
        <source>Keep what is searched for under a name.</source>
        <extracomment>album.save</extracomment>
        <translation>検索条件に名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Keep what of the chosen segment is joined to a point of the active picture.</source>
        <extracomment>segment.part</extracomment>
        <translation>選択したセグメントのうち、現在の画像の点につながる部分を残します。</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>image.key</extracomment>
        <translation>キー画像</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>keys.profile</extracomment>
        <translation>キープロファイル</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>help.keys</extracomment>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Keys and mouse as in another program; what was changed in a profile stays with it.</source>
        <extracomment>keys.profile</extracomment>
        <translation>他のプログラムと同じキーとマウスにします。変更はプロファイルごとに残ります。</translation>
    </message>
    <message>
        <source>Keys of one action, or all keys and the mouse, as the profile has them.</source>
        <extracomment>keys.reset</extracomment>
        <translation>1つの操作、またはすべてのキーとマウスをプロファイルどおりに戻します。</translation>
    </message>
    <message>
        <source>Kind of value, how many, and the modules that hold an element; without a network.</source>
        <extracomment>tags.describe</extracomment>
        <translation>値の型、個数、要素を含むモジュール。ネットワーク不要。</translation>
    </message>
    <message>
        <source>LPS mm</source>
        <extracomment>view.point</extracomment>
        <translation>LPS mm</translation>
    </message>
    <message>
        <source>Label measurement</source>
        <extracomment>annotation.label</extracomment>
        <translation>計測にラベルを付ける</translation>
    </message>
    <message>
        <source>Label of segment</source>
        <extracomment>segment.label</extracomment>
        <translation>セグメントのラベル</translation>
    </message>
    <message>
        <source>Label on the picture…</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>画像上のラベル…</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Larger or smaller brush</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>ブラシを大きく・小さく</translation>
    </message>
    <message>
        <source>Last image</source>
        <extracomment>view.last</extracomment>
        <translation>最後の画像</translation>
    </message>
    <message>
        <source>Lay a registered series over the pictures: blend, swipe, or spy.</source>
        <extracomment>overlay.set</extracomment>
        <translation>位置の合うシリーズを画像に重ねます：ブレンド、スワイプ、スパイ。</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>overlay.set</extracomment>
        <translation>シリーズを重ねる</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>layout.set</extracomment>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Leave out the step that is to be measured now.</source>
        <extracomment>measuring.skip</extracomment>
        <translation>今計測する段階を省きます。</translation>
    </message>
    <message>
        <source>Leave the selected measurement out of the pictures, or show it again; the table keeps it.</source>
        <extracomment>annotation.hide</extracomment>
        <translation>選択した計測を画像から外すか、再び表示します。表には残ります。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>volume.view_left</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>下肢長</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>tool.length</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>lesion.table</extracomment>
        <translation>病変の経過</translation>
    </message>
    <message>
        <source>Less of the second series</source>
        <extracomment>overlay.less</extracomment>
        <translation>第2シリーズを弱く</translation>
    </message>
    <message>
        <source>Less opacity; a swipe's line to the right; a smaller glass.</source>
        <extracomment>overlay.less</extracomment>
        <translation>不透明度を下げ、スワイプ線を右へ、ルーペを小さく。</translation>
    </message>
    <message>
        <source>Let a button, the wheel or a double click do something else.</source>
        <extracomment>keys.mouse</extracomment>
        <translation>ボタン、ホイール、ダブルクリックの働きを変えます。</translation>
    </message>
    <message>
        <source>Let a corner say these fields.</source>
        <extracomment>text.lines</extracomment>
        <translation>隅にこれらの項目を表示します。</translation>
    </message>
    <message>
        <source>Let corners say what they said at first.</source>
        <extracomment>text.reset</extracomment>
        <translation>隅を最初の内容に戻します。</translation>
    </message>
    <message>
        <source>Let files that you trust ask for more; holds from the next start on.</source>
        <extracomment>settings.limit</extracomment>
        <translation>信頼するファイルにより多くを許します。次回起動から有効。</translation>
    </message>
    <message>
        <source>Let nothing change the selected measurement, or let it be changed again.</source>
        <extracomment>annotation.lock</extracomment>
        <translation>選択した計測を変更から守るか、解除します。</translation>
    </message>
    <message>
        <source>Let the brush reach into neighbouring slices as a ball, or stay in the plane as a disc.</source>
        <extracomment>segment.ball</extracomment>
        <translation>ブラシを球として隣のスライスへ及ぼすか、円板として面内に留めます。</translation>
    </message>
    <message>
        <source>Let the brush take only voxels whose value lies in a range; the eraser takes away all.</source>
        <extracomment>segment.limit</extracomment>
        <translation>値が範囲内のボクセルだけをブラシで塗ります。消しゴムはすべて消します。</translation>
    </message>
    <message>
        <source>Let the brush take voxels of any value again.</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>再びどの値のボクセルも塗れるようにします。</translation>
    </message>
    <message>
        <source>Let the window span the values between two corners, in picture pixels.</source>
        <extracomment>window.region</extracomment>
        <translation>2つの角（画像ピクセル）の間の値にウィンドウを合わせます。</translation>
    </message>
    <message>
        <source>Let two viewports trade what they show; dragging the grip of one to the other does the same.</source>
        <extracomment>viewport.swap</extracomment>
        <translation>2つのビューポートの内容を入れ替えます。つまみをドラッグしても同じです。</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>library.table</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>help.limits</extracomment>
        <translation>制限</translation>
    </message>
    <message>
        <source>Line of the swipe</source>
        <extracomment>overlay.split</extracomment>
        <translation>スワイプの線</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>tool.profile</extracomment>
        <translation>線プロファイル</translation>
    </message>
    <message>
        <source>Lines of a corner</source>
        <extracomment>text.lines</extracomment>
        <translation>隅の行</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>link.all</extracomment>
        <translation>すべて連動</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>link.invert</extracomment>
        <translation>白黒反転を連動</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>link.pan</extracomment>
        <translation>移動を連動</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>link.window</extracomment>
        <translation>ウィンドウを連動</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>link.zoom</extracomment>
        <translation>ズームを連動</translation>
    </message>
    <message>
        <source>List, add, change and delete windows.</source>
        <extracomment>preset.edit</extracomment>
        <translation>ウィンドウの一覧、追加、変更、削除。</translation>
    </message>
    <message>
        <source>Live wire</source>
        <extracomment>tool.livewire</extracomment>
        <translation>ライブワイヤ</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>lut.load</extracomment>
        <translation>カラーテーブルを読み込む</translation>
    </message>
    <message>
        <source>Load marks of the study's objects</source>
        <extracomment>objects.load</extracomment>
        <translation>検査のオブジェクトからマークを読み込む</translation>
    </message>
    <message>
        <source>Lock a segment so that nothing changes it, or unlock it.</source>
        <extracomment>segment.lock</extracomment>
        <translation>セグメントを変更から守るか、解除します。</translation>
    </message>
    <message>
        <source>Lock measurement</source>
        <extracomment>annotation.lock</extracomment>
        <translation>計測をロック</translation>
    </message>
    <message>
        <source>Lock or unlock segment</source>
        <extracomment>segment.lock</extracomment>
        <translation>セグメントのロック・解除</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>log.show</extracomment>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>長径と短径</translation>
    </message>
    <message>
        <source>Look again whether the study's files are there.</source>
        <extracomment>library.rescan</extracomment>
        <translation>検査のファイルがあるか再確認します。</translation>
    </message>
    <message>
        <source>Look at the volume from a standard direction.</source>
        <extracomment>volume.view</extracomment>
        <translation>標準方向からボリュームを見ます。</translation>
    </message>
    <message>
        <source>Look at the volume from anterior.</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>前面から見ます。</translation>
    </message>
    <message>
        <source>Look at the volume from inferior.</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>下から見ます。</translation>
    </message>
    <message>
        <source>Look at the volume from left.</source>
        <extracomment>volume.view_left</extracomment>
        <translation>左から見ます。</translation>
    </message>
    <message>
        <source>Look at the volume from posterior.</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>後面から見ます。</translation>
    </message>
    <message>
        <source>Look at the volume from right.</source>
        <extracomment>volume.view_right</extracomment>
        <translation>右から見ます。</translation>
    </message>
    <message>
        <source>Look at the volume from superior.</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>上から見ます。</translation>
    </message>
    <message>
        <source>Look into the other series through a glass below the pointer.</source>
        <extracomment>overlay.spy</extracomment>
        <translation>ポインタ下のルーペで別のシリーズを覗きます。</translation>
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
        <translation>拡大鏡</translation>
    </message>
    <message>
        <source>Magnifier by</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>拡大鏡の倍率</translation>
    </message>
    <message>
        <source>Magnify below the pointer; the wheel changes how much. Held, the key magnifies until it is let go.</source>
        <extracomment>view.loupe</extracomment>
        <translation>ポインタ下を拡大します。ホイールで倍率変更。キーを押す間だけの拡大もできます。</translation>
    </message>
    <message>
        <source>Make a copy of a hanging protocol, before it in the list.</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>ハンギングプロトコルの複製を一覧のその前に作ります。</translation>
    </message>
    <message>
        <source>Make a viewport the active one, counted from 0.</source>
        <extracomment>viewport.select</extracomment>
        <translation>番号（0から）のビューポートをアクティブにします。</translation>
    </message>
    <message>
        <source>Make an empty segment over the active series, and choose it.</source>
        <extracomment>segment.new</extracomment>
        <translation>現在のシリーズに空のセグメントを作り、選択します。</translation>
    </message>
    <message>
        <source>Make the brush larger by about a seventh.</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>ブラシを約7分の1大きくします。</translation>
    </message>
    <message>
        <source>Make the brush larger, or smaller with negative steps.</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>ブラシを大きく、負の値で小さくします。</translation>
    </message>
    <message>
        <source>Make the brush smaller by about a seventh.</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>ブラシを約7分の1小さくします。</translation>
    </message>
    <message>
        <source>Make the next viewport the active one.</source>
        <extracomment>viewport.next</extracomment>
        <translation>次のビューポートをアクティブにします。</translation>
    </message>
    <message>
        <source>Make the selected outline smoother; again for more.</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>選択した輪郭を滑らかにします。もう一度でさらに。</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>layout.mammography</extracomment>
        <translation>マンモグラフィ</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>help.manual</extracomment>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Mark the picture as one that matters, or take the mark away.</source>
        <extracomment>image.key</extracomment>
        <translation>重要な画像として印を付け、または外します。</translation>
    </message>
    <message>
        <source>Marks of other planes</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>他の面のマーク</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotation.add</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Measure along a line that is drawn in one go.</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>一筆で描いた線に沿って計測します。</translation>
    </message>
    <message>
        <source>Measure along a smooth curve through points; a double click or Enter ends it.</source>
        <extracomment>tool.curve</extracomment>
        <translation>点を通る滑らかな曲線に沿って計測します。ダブルクリックかEnterで終わります。</translation>
    </message>
    <message>
        <source>Measure along straight lines from point to point; a double click or Enter ends it.</source>
        <extracomment>tool.polyline</extracomment>
        <translation>点から点への直線に沿って計測します。ダブルクリックかEnterで終わります。</translation>
    </message>
    <message>
        <source>Measure by protocol</source>
        <extracomment>measuring.start</extracomment>
        <translation>プロトコルで計測</translation>
    </message>
    <message>
        <source>Measure the next study</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>次の検査を計測</translation>
    </message>
    <message>
        <source>Measure the study in front by a recorded protocol: each step shows its series and takes its tool.</source>
        <extracomment>measuring.start</extracomment>
        <translation>前面の検査を記録したプロトコルで計測します：各段階でシリーズを表示し、ツールを選びます。</translation>
    </message>
    <message>
        <source>Measure with the keys</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>キーボードで計測</translation>
    </message>
    <message>
        <source>Merge stacks of series</source>
        <extracomment>series.merge</extracomment>
        <translation>シリーズのスタックを結合</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>正中矢状線</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <extracomment>view.flip_h</extracomment>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Mirror the picture.</source>
        <extracomment>view.flip_h</extracomment>
        <translation>画像を反転します。</translation>
    </message>
    <message>
        <source>Mirror top to bottom</source>
        <extracomment>view.flip_v</extracomment>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>More of the second series</source>
        <extracomment>overlay.more</extracomment>
        <translation>第2シリーズを強く</translation>
    </message>
    <message>
        <source>More opacity; a swipe's line to the left; a larger glass.</source>
        <extracomment>overlay.more</extracomment>
        <translation>不透明度を上げ、スワイプ線を左へ、ルーペを大きく。</translation>
    </message>
    <message>
        <source>Move a hanging protocol in the list: of those that fit, the first one hangs.</source>
        <extracomment>hanging.move</extracomment>
        <translation>一覧内で移動します。合うもののうち最初のものが使われます。</translation>
    </message>
    <message>
        <source>Move a line</source>
        <extracomment>text.move</extracomment>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Move a line up or down in its corner.</source>
        <extracomment>text.move</extracomment>
        <translation>隅の中で行を上下に動かします。</translation>
    </message>
    <message>
        <source>Move protocol</source>
        <extracomment>hanging.move</extracomment>
        <translation>プロトコルを移動</translation>
    </message>
    <message>
        <source>Move the right half of the viewports to a window of their own, on a second monitor; again brings them back.</source>
        <extracomment>window.second</extracomment>
        <translation>右半分のビューポートを第2モニタの別ウィンドウに移します。もう一度で戻ります。</translation>
    </message>
    <message>
        <source>Move the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>選択した計測を次の画像へ移動し、そこへ移ります。</translation>
    </message>
    <message>
        <source>Move the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>選択した計測を前の画像へ移動し、そこへ移ります。</translation>
    </message>
    <message>
        <source>Move to the next image</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>次の画像へ移動</translation>
    </message>
    <message>
        <source>Move to the previous image</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>前の画像へ移動</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <extracomment>window.narrower</extracomment>
        <translation>ウィンドウを狭く</translation>
    </message>
    <message>
        <source>Narrower window, by a twentieth of the window.</source>
        <extracomment>window.narrower</extracomment>
        <translation>ウィンドウを20分の1狭く。</translation>
    </message>
    <message>
        <source>New segment</source>
        <extracomment>segment.new</extracomment>
        <translation>新しいセグメント</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>cine.next</extracomment>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Next image</source>
        <extracomment>view.next</extracomment>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Next key image</source>
        <extracomment>image.next_key</extracomment>
        <translation>次のキー画像</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>page.next</extracomment>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>window.next_area</extracomment>
        <translation>画面の次の部分</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>series.phase</extracomment>
        <translation>次の位相</translation>
    </message>
    <message>
        <source>Next presentation state</source>
        <extracomment>presentation.next</extracomment>
        <translation>次のプレゼンテーションステート</translation>
    </message>
    <message>
        <source>Next protocol</source>
        <extracomment>hanging.next</extracomment>
        <translation>次のプロトコル</translation>
    </message>
    <message>
        <source>Next quantity of the values</source>
        <extracomment>values.next</extracomment>
        <translation>次の値の種類</translation>
    </message>
    <message>
        <source>Next series</source>
        <extracomment>series.next</extracomment>
        <translation>次のシリーズ</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>tab.next</extracomment>
        <translation>次の検査</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <extracomment>viewport.next</extracomment>
        <translation>次のビューポート</translation>
    </message>
    <message>
        <source>No label of segment</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>セグメントのラベルを外す</translation>
    </message>
    <message>
        <source>No presentation state</source>
        <extracomment>presentation.none</extracomment>
        <translation>ステートなし</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>このディスクは開かない</translation>
    </message>
    <message>
        <source>Note on study</source>
        <extracomment>study.note</extracomment>
        <translation>検査のメモ</translation>
    </message>
    <message>
        <source>Number places of the picture: each gets the next number.</source>
        <extracomment>tool.number</extracomment>
        <translation>画像の場所に番号を付けます：それぞれ次の番号になります。</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>tool.number</extracomment>
        <translation>番号ラベル</translation>
    </message>
    <message>
        <source>One picture pixel on one pixel of the screen.</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>画像1ピクセルを画面1ピクセルに。</translation>
    </message>
    <message>
        <source>One viewport.</source>
        <extracomment>layout.single</extracomment>
        <translation>1つのビューポート。</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>segment.opacity</extracomment>
        <translation>セグメントの不透明度</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>第2シリーズの不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>file.open</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open DICOMDIR or ZIP…</source>
        <extracomment>file.open_zip</extracomment>
        <translation>DICOMDIR または ZIP を開く…</translation>
    </message>
    <message>
        <source>Open a study of the library.</source>
        <extracomment>library.open</extracomment>
        <translation>ライブラリの検査を開きます。</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>disc.open</extracomment>
        <translation>ディスクを開く</translation>
    </message>
    <message>
        <source>Open files, folders, ZIP archives or DICOMDIRs by their paths.</source>
        <extracomment>file.open</extracomment>
        <translation>パスを指定してファイル、フォルダ、ZIP、DICOMDIR を開きます。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>file.open_files</extracomment>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>file.open_folder</extracomment>
        <translation>フォルダを開く…</translation>
    </message>
    <message>
        <source>Open from library</source>
        <extracomment>library.open</extracomment>
        <translation>ライブラリから開く</translation>
    </message>
    <message>
        <source>Open studies that the program makes itself.</source>
        <extracomment>app.demo</extracomment>
        <translation>プログラムが自ら作る検査を開きます。</translation>
    </message>
    <message>
        <source>Open the disc that is in; without one, pick a DICOMDIR or a ZIP.</source>
        <extracomment>disc.open</extracomment>
        <translation>挿入中のディスクを開きます。なければ DICOMDIR か ZIP を選びます。</translation>
    </message>
    <message>
        <source>Open what was open when the program ended, and show it as it was: layout, pictures, windows.</source>
        <extracomment>app.restore</extracomment>
        <translation>終了時に開いていたものを、レイアウト・画像・ウィンドウも含めてそのまま開きます。</translation>
    </message>
    <message>
        <source>Outline along edges</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>縁に沿って囲む</translation>
    </message>
    <message>
        <source>Outline along edges: click on the edge here and there, double click closes. Backspace takes a click back.</source>
        <extracomment>tool.livewire</extracomment>
        <translation>縁に沿って囲みます：縁をところどころクリック、ダブルクリックで閉じます。BackSpaceで一つ戻ります。</translation>
    </message>
    <message>
        <source>Outline like values</source>
        <extracomment>annotation.wand</extracomment>
        <translation>似た値を囲む</translation>
    </message>
    <message>
        <source>Outline what is joined to a place and has values like it, on this picture. Drag up for a wider range.</source>
        <extracomment>tool.wand</extracomment>
        <translation>この画像で場所につながり似た値のものを囲みます。上へドラッグで範囲を広げます。</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>view.overlays</extracomment>
        <translation>ファイルのオーバーレイ</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>PET/CT</translation>
    </message>
    <message>
        <source>Paint a way into the chosen segment on the active picture, or into a new one.</source>
        <extracomment>segment.paint</extracomment>
        <translation>現在の画像で選択したセグメント、または新しいものに線を塗ります。</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>すべての値を塗る</translation>
    </message>
    <message>
        <source>Paint into the chosen segment, or into a new one. Shift + wheel changes the size; Ctrl at the press erases.</source>
        <extracomment>tool.brush</extracomment>
        <translation>選択したセグメント、または新しいものに塗ります。Shift＋ホイールで大きさ、Ctrlを押して始めると消します。</translation>
    </message>
    <message>
        <source>Paint segment</source>
        <extracomment>segment.paint</extracomment>
        <translation>セグメントを塗る</translation>
    </message>
    <message>
        <source>Paint values in a range</source>
        <extracomment>segment.limit</extracomment>
        <translation>範囲内の値を塗る</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>tool.pan</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>tool.parallel</extracomment>
        <translation>平行線</translation>
    </message>
    <message>
        <source>Paste measurement</source>
        <extracomment>annotation.paste</extracomment>
        <translation>計測を貼り付け</translation>
    </message>
    <message>
        <source>Pick a DICOMDIR of a disc, or a ZIP archive.</source>
        <extracomment>file.open_zip</extracomment>
        <translation>ディスクの DICOMDIR か ZIP を選びます。</translation>
    </message>
    <message>
        <source>Pick a folder; everything below it is opened.</source>
        <extracomment>file.open_folder</extracomment>
        <translation>フォルダを選びます。中のすべてを開きます。</translation>
    </message>
    <message>
        <source>Pick files and open them.</source>
        <extracomment>file.open_files</extracomment>
        <translation>ファイルを選んで開きます。</translation>
    </message>
    <message>
        <source>Pixels of the selected region count by the part of them that it covers, not as wholes by their centre.</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>選択した領域の画素を、中心ではなく覆われた割合で数えます。</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>cine.toggle</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play all in step</source>
        <extracomment>cine.all</extracomment>
        <translation>すべて同期再生</translation>
    </message>
    <message>
        <source>Play all pictures again.</source>
        <extracomment>cine.whole</extracomment>
        <translation>再びすべての画像を再生します。</translation>
    </message>
    <message>
        <source>Play backward, or forward again.</source>
        <extracomment>cine.backward</extracomment>
        <translation>逆方向に、または再び順方向に再生します。</translation>
    </message>
    <message>
        <source>Play faster.</source>
        <extracomment>cine.faster</extracomment>
        <translation>再生を速くします。</translation>
    </message>
    <message>
        <source>Play from the shown picture on.</source>
        <extracomment>cine.start_here</extracomment>
        <translation>表示中の画像から再生します。</translation>
    </message>
    <message>
        <source>Play only some of the pictures.</source>
        <extracomment>cine.range</extracomment>
        <translation>一部の画像だけを再生します。</translation>
    </message>
    <message>
        <source>Play or stop all viewports, in the phase of the active one: beats of a heart lie side by side.</source>
        <extracomment>cine.all</extracomment>
        <translation>アクティブなビューポートの位相に合わせて全部を再生・停止します。心拍を並べて比較できます。</translation>
    </message>
    <message>
        <source>Play or stop.</source>
        <extracomment>cine.toggle</extracomment>
        <translation>再生または停止します。</translation>
    </message>
    <message>
        <source>Play slower.</source>
        <extracomment>cine.slower</extracomment>
        <translation>再生を遅くします。</translation>
    </message>
    <message>
        <source>Play so many times as fast.</source>
        <extracomment>cine.speed</extracomment>
        <translation>この倍率で再生します。</translation>
    </message>
    <message>
        <source>Play there and back, or round and round.</source>
        <extracomment>cine.sweep</extracomment>
        <translation>往復再生、または繰り返し再生します。</translation>
    </message>
    <message>
        <source>Play up to the shown picture.</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>表示中の画像まで再生します。</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>cine.fps</extracomment>
        <translation>再生レート</translation>
    </message>
    <message>
        <source>Plot the mean of the selected region, or the value of a probe, over the times of a cine or a 4D series.</source>
        <extracomment>curve.show</extracomment>
        <translation>選択した領域の平均、またはプローブの値を、シネや4Dシリーズの時間に対して描きます。</translation>
    </message>
    <message>
        <source>Point at something: press at it and drag away, then write what it is.</source>
        <extracomment>tool.arrow</extracomment>
        <translation>何かを指します：そこを押して引き離し、それが何かを書きます。</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>点と線の距離</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>link.point</extracomment>
        <translation>Shift で位置を示す</translation>
    </message>
    <message>
        <source>Points that are set or dragged go to the nearest edge of the picture.</source>
        <extracomment>tool.snap</extracomment>
        <translation>置いた点や動かした点が画像の最も近い縁へ移ります。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>tool.polygon</extracomment>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>tool.polyline</extracomment>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>後面</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation.apply</extracomment>
        <translation>プレゼンテーションステート</translation>
    </message>
    <message>
        <source>Press at the centre and drag to the rim.</source>
        <extracomment>tool.circle</extracomment>
        <translation>中心を押し、縁までドラッグします。</translation>
    </message>
    <message>
        <source>Press in the middle of a lesion and drag around it: the hottest ball of 1 ml in it counts.</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>病変の中央を押し、周りまでドラッグします：中で最も高い1 mlの球を数えます。</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>cine.previous</extracomment>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Previous image</source>
        <extracomment>view.previous</extracomment>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>page.previous</extracomment>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>window.previous_area</extracomment>
        <translation>画面の前の部分</translation>
    </message>
    <message>
        <source>Previous protocol</source>
        <extracomment>hanging.previous</extracomment>
        <translation>前のプロトコル</translation>
    </message>
    <message>
        <source>Previous series</source>
        <extracomment>series.previous</extracomment>
        <translation>前のシリーズ</translation>
    </message>
    <message>
        <source>Previous study</source>
        <extracomment>tab.previous</extracomment>
        <translation>前の検査</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>tool.probe</extracomment>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>tool.push</extracomment>
        <translation>押す</translation>
    </message>
    <message>
        <source>Push an outline</source>
        <extracomment>annotation.push</extracomment>
        <translation>輪郭を押す</translation>
    </message>
    <message>
        <source>Push the outline of a freehand region: from within outwards, from without inwards. Shift: a smaller disc.</source>
        <extracomment>tool.push</extracomment>
        <translation>フリーハンド領域の輪郭を押します：内から外へ、外から内へ。Shift：小さい円板。</translation>
    </message>
    <message>
        <source>Push the selected outline with a disc: from within outwards, from without inwards.</source>
        <extracomment>annotation.push</extracomment>
        <translation>選択した輪郭を円板で押します：内から外へ、外から内へ。</translation>
    </message>
    <message>
        <source>Put all numbers of the measurements on the clipboard, for a spreadsheet.</source>
        <extracomment>measurements.copy</extracomment>
        <translation>計測のすべての数値を表計算用にクリップボードへ置きます。</translation>
    </message>
    <message>
        <source>Put all that is not measured yet where it was recorded; one undo takes it away.</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>未計測のものをすべて記録した場所に置きます。一度の元に戻すで消えます。</translation>
    </message>
    <message>
        <source>Put all where recorded</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>すべて記録した場所に置く</translation>
    </message>
    <message>
        <source>Put the copied measurement on the shown image: at its place in the patient, else at its pixels.</source>
        <extracomment>annotation.paste</extracomment>
        <translation>コピーした計測を表示中の画像に置きます：患者内の同じ場所、なければ同じ画素。</translation>
    </message>
    <message>
        <source>Put the log on the clipboard, as a program in Python.</source>
        <extracomment>log.copy</extracomment>
        <translation>記録をPythonプログラムとしてクリップボードに置きます。</translation>
    </message>
    <message>
        <source>Put the profile, histogram or curve over time of the selected measurement on the clipboard.</source>
        <extracomment>curve.copy</extracomment>
        <translation>選択した計測のプロファイル、ヒストグラム、時間曲線をクリップボードに置きます。</translation>
    </message>
    <message>
        <source>Put the selected measurement into a group of the table.</source>
        <extracomment>annotation.group</extracomment>
        <translation>選択した計測を表のグループに入れます。</translation>
    </message>
    <message>
        <source>Put what is to be measured now where it was recorded; it can be moved from there.</source>
        <extracomment>measuring.put</extracomment>
        <translation>今計測するものを記録した場所に置きます。そこから動かせます。</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>measuring.put</extracomment>
        <translation>記録した場所に置く</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app.quit</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <extracomment>settings.limit</extracomment>
        <translation>制限を引き上げる</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>cine.range</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Range starts here</source>
        <extracomment>cine.start_here</extracomment>
        <translation>範囲の始まり</translation>
    </message>
    <message>
        <source>Range stops here</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>範囲の終わり</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>tool.ratio</extracomment>
        <translation>2つの長さの比</translation>
    </message>
    <message>
        <source>Re-scan</source>
        <extracomment>library.rescan</extracomment>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Read a measuring protocol of a file.</source>
        <extracomment>measuring.import</extracomment>
        <translation>ファイルから計測プロトコルを読み込みます。</translation>
    </message>
    <message>
        <source>Read and change the rules by which studies hang, as sentences; try them on the open study.</source>
        <extracomment>hanging.edit</extracomment>
        <translation>検査の配置規則を文章で読み、変更し、開いている検査で試します。</translation>
    </message>
    <message>
        <source>Read hanging protocols of a file: JSON of this program, or a DICOM Hanging Protocol of any.</source>
        <extracomment>hanging.import</extracomment>
        <translation>ファイルから読み込みます：このプログラムの JSON、または任意の DICOM Hanging Protocol。</translation>
    </message>
    <message>
        <source>Read reports</source>
        <extracomment>objects.read</extracomment>
        <translation>レポートを読む</translation>
    </message>
    <message>
        <source>Read segments</source>
        <extracomment>segment.read</extracomment>
        <translation>セグメントを読み込む</translation>
    </message>
    <message>
        <source>Read the segments of DICOM segmentations and RT structure sets of the study, or of a file.</source>
        <extracomment>segment.read</extracomment>
        <translation>検査またはファイルのDICOMセグメンテーションとRTストラクチャを読み込みます。</translation>
    </message>
    <message>
        <source>Read values as</source>
        <extracomment>values.read</extracomment>
        <translation>値の読み方</translation>
    </message>
    <message>
        <source>Record measuring protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>計測プロトコルを記録</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>edit.redo</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reduce the picture.</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>画像を縮小します。</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>参照線</translation>
    </message>
    <message>
        <source>Reference lines of the first and the last picture, too.</source>
        <extracomment>link.ends</extracomment>
        <translation>最初と最後の画像の参照線も表示します。</translation>
    </message>
    <message>
        <source>Remove a colour table</source>
        <extracomment>lut.remove</extracomment>
        <translation>カラーテーブルを削除</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <extracomment>text.remove</extracomment>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>library.remove</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Rename measurement</source>
        <extracomment>annotation.rename</extracomment>
        <translation>計測の名前を変更</translation>
    </message>
    <message>
        <source>Rename protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>プロトコル名を変更</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>セグメントの名前を変更</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <extracomment>keys.reset</extracomment>
        <translation>キーをリセット</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>settings.reset</extracomment>
        <translation>設定をリセット</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>view.reset</extracomment>
        <translation>表示をリセット</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>app.restore</extracomment>
        <translation>前回のセッションを復元</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>hanging.restore</extracomment>
        <translation>付属のプロトコルを復元</translation>
    </message>
    <message>
        <source>Reveal file of picture</source>
        <extracomment>series.reveal</extracomment>
        <translation>画像のファイルを表示</translation>
    </message>
    <message>
        <source>Reveal files of study</source>
        <extracomment>study.reveal</extracomment>
        <translation>検査のファイルを表示</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>volume.view_right</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>回転した楕円</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>回転した矩形</translation>
    </message>
    <message>
        <source>SOP instance UID, or a file; all of the study without it</source>
        <extracomment>segment.read</extracomment>
        <translation>SOP Instance UIDまたはファイル。なければ検査のすべて</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>SUVピーク</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>lesion.link</extracomment>
        <translation>同じ病変</translation>
    </message>
    <message>
        <source>Save arrangement as protocol</source>
        <extracomment>hanging.save</extracomment>
        <translation>配置をプロトコルとして保存</translation>
    </message>
    <message>
        <source>Save curve</source>
        <extracomment>curve.export</extracomment>
        <translation>曲線の保存</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>lesion.export</extracomment>
        <translation>病変の表を保存</translation>
    </message>
    <message>
        <source>Save log of actions</source>
        <extracomment>log.save</extracomment>
        <translation>操作の記録を保存</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>measurements.export</extracomment>
        <translation>計測を保存</translation>
    </message>
    <message>
        <source>Save measurements as DICOM…</source>
        <extracomment>export.marks</extracomment>
        <translation>計測をDICOMで保存…</translation>
    </message>
    <message>
        <source>Save movie…</source>
        <extracomment>export.movie</extracomment>
        <translation>動画を保存…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>export.picture</extracomment>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save search as album</source>
        <extracomment>album.save</extracomment>
        <translation>検索をアルバムとして保存</translation>
    </message>
    <message>
        <source>Save segments as DICOM</source>
        <extracomment>segment.save</extracomment>
        <translation>セグメントをDICOMで保存</translation>
    </message>
    <message>
        <source>Save table of the protocol</source>
        <extracomment>measuring.table</extracomment>
        <translation>プロトコルの表を保存</translation>
    </message>
    <message>
        <source>Save the active viewport as PNG, JPEG or TIFF; identity is left out unless you ask for it.</source>
        <extracomment>export.picture</extracomment>
        <translation>アクティブなビューポートを PNG、JPEG、TIFF で保存します。指定しない限り患者情報は含みません。</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>キー一覧を保存</translation>
    </message>
    <message>
        <source>Save the cine, the slices or the turning volume as MP4 or GIF.</source>
        <extracomment>export.movie</extracomment>
        <translation>シネ、スライス、回転するボリュームを MP4 または GIF で保存します。</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>help.save_manual</extracomment>
        <translation>マニュアルを保存</translation>
    </message>
    <message>
        <source>Say how long the selected line is: lengths on its picture are then in mm. Undo takes it back.</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>選択した線の長さを示します：その画像の長さがmmになります。元に戻すで取り消せます。</translation>
    </message>
    <message>
        <source>Say no more with a code what a segment is.</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>セグメントをコードで示すのをやめます。</translation>
    </message>
    <message>
        <source>Say that the selected measurement is of the same lesion as one in an earlier study.</source>
        <extracomment>lesion.link</extracomment>
        <translation>選択した計測が以前の検査のものと同じ病変であることを示します。</translation>
    </message>
    <message>
        <source>Say what became of the lesion at the selected mark; too small to measure counts 5 mm.</source>
        <extracomment>lesion.state</extracomment>
        <translation>選択したマークの病変がどうなったかを示します。小さすぎて計測できないものは5 mmとします。</translation>
    </message>
    <message>
        <source>Say what is wrong with the slices of a series, and draw where they lie.</source>
        <extracomment>series.doctor</extracomment>
        <translation>シリーズのスライスの問題を示し、位置を図示します。</translation>
    </message>
    <message>
        <source>Say what was measured: a structure or finding with its code (SNOMED CT, RadLex), or words of your own.</source>
        <extracomment>annotation.label</extracomment>
        <translation>何を計測したかを示します：コード（SNOMED CT、RadLex）付きの構造や所見、または自由な言葉。</translation>
    </message>
    <message>
        <source>Say with a code of a vocabulary what a segment is.</source>
        <extracomment>segment.label</extracomment>
        <translation>セグメントが何であるかを用語集のコードで示します。</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>view.scroll</extracomment>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>view.synchronize</extracomment>
        <translation>一緒にスクロール</translation>
    </message>
    <message>
        <source>Scrolling, window, zoom, pan and inversion, or nothing where all are linked.</source>
        <extracomment>link.all</extracomment>
        <translation>スクロール、ウィンドウ、ズーム、移動、反転を連動、または解除します。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>app.palette</extracomment>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>library.search</extracomment>
        <translation>検査を検索</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>window.second</extracomment>
        <translation>第2ウィンドウ</translation>
    </message>
    <message>
        <source>See the parts of the window, on the demo study.</source>
        <extracomment>help.tour</extracomment>
        <translation>デモ検査で画面の各部を案内します。</translation>
    </message>
    <message>
        <source>Select a measurement.</source>
        <extracomment>annotation.select</extracomment>
        <translation>計測を選択します。</translation>
    </message>
    <message>
        <source>Select measurement</source>
        <extracomment>annotation.select</extracomment>
        <translation>計測を選択</translation>
    </message>
    <message>
        <source>Select viewport</source>
        <extracomment>viewport.select</extracomment>
        <translation>ビューポートを選択</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>series.doctor</extracomment>
        <translation>シリーズ診断</translation>
    </message>
    <message>
        <source>Series that share no frame of reference scroll together from the pictures that they show now.</source>
        <extracomment>link.tie</extracomment>
        <translation>基準座標系を共有しないシリーズを、今の画像を起点に一緒にスクロールします。</translation>
    </message>
    <message>
        <source>Set a named window.</source>
        <extracomment>window.preset</extracomment>
        <translation>名前付きウィンドウにします。</translation>
    </message>
    <message>
        <source>Set a point on the spectrum: its velocity from the baseline, and 4 v² in mmHg.</source>
        <extracomment>tool.doppler</extracomment>
        <translation>スペクトル上に点を置きます：基線からの速度と4 v²（mmHg）。</translation>
    </message>
    <message>
        <source>Set a window that the file gives.</source>
        <extracomment>window.file</extracomment>
        <translation>ファイルが指定するウィンドウにします。</translation>
    </message>
    <message>
        <source>Set centre and width in the values of the second series.</source>
        <extracomment>overlay.window</extracomment>
        <translation>第2シリーズの値で中心と幅を設定します。</translation>
    </message>
    <message>
        <source>Set centre and width of the window.</source>
        <extracomment>window.set</extracomment>
        <translation>ウィンドウの中心と幅を設定します。</translation>
    </message>
    <message>
        <source>Set one setting back, or all of them.</source>
        <extracomment>settings.reset</extracomment>
        <translation>1つまたはすべての設定を初期値に戻します。</translation>
    </message>
    <message>
        <source>Set the crosshair to a point in LPS mm.</source>
        <extracomment>view.point</extracomment>
        <translation>十字カーソルを LPS mm の点に置きます。</translation>
    </message>
    <message>
        <source>Set the radius of brush and eraser.</source>
        <extracomment>segment.brush</extracomment>
        <translation>ブラシと消しゴムの半径を設定します。</translation>
    </message>
    <message>
        <source>Set the window from the picture's values.</source>
        <extracomment>window.auto</extracomment>
        <translation>画像の値からウィンドウを決めます。</translation>
    </message>
    <message>
        <source>Set three points on the edge of the first femoral head, three on the second; two for the line of the pelvis; one on the lesser trochanter of the first side, one on that of the second.</source>
        <extracomment>tool.hip</extracomment>
        <translation>最初の大腿骨頭の縁に3点、2つ目に3点、骨盤の線に2点、最初の側の小転子に1点、2つ目の側に1点を置きます。</translation>
    </message>
    <message>
        <source>Set three points on the rim.</source>
        <extracomment>tool.circle3</extracomment>
        <translation>縁に3点を置きます。</translation>
    </message>
    <message>
        <source>Set two points in one region whose axis is a time: the time between them, as a rate too.</source>
        <extracomment>tool.interval</extracomment>
        <translation>時間軸のある領域に2点を置きます：その間の時間、および頻度。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>settings.show</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show a page of the inspector.</source>
        <extracomment>panel.page</extracomment>
        <translation>インスペクタのページを表示します。</translation>
    </message>
    <message>
        <source>Show a series, by its key, number or description, in a viewport.</source>
        <extracomment>stack.open</extracomment>
        <translation>キー、番号、説明で指定したシリーズをビューポートに表示します。</translation>
    </message>
    <message>
        <source>Show all hidden measurements again.</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>隠した計測をすべて再び表示します。</translation>
    </message>
    <message>
        <source>Show all stacks of a series on one scroll: by place, then by what tells them apart. No planes, no 3D.</source>
        <extracomment>series.merge</extracomment>
        <translation>シリーズの全スタックを1つにまとめて表示します：位置順、次に違いの順。断面と 3D は使えません。</translation>
    </message>
    <message>
        <source>Show all studies as a table with columns to choose and to sort by.</source>
        <extracomment>library.table</extracomment>
        <translation>すべての検査を、列を選び並べ替えられる表で表示します。</translation>
    </message>
    <message>
        <source>Show all viewports in the first window.</source>
        <extracomment>window.gather</extracomment>
        <translation>すべてのビューポートを最初のウィンドウに表示します。</translation>
    </message>
    <message>
        <source>Show greyscale test pattern</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>グレースケールテストパターンを表示</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>隠した計測を表示</translation>
    </message>
    <message>
        <source>Show measurements</source>
        <extracomment>view.annotations</extracomment>
        <translation>計測を表示</translation>
    </message>
    <message>
        <source>Show no range of values on pictures any more.</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>値の範囲を画像に示すのをやめます。</translation>
    </message>
    <message>
        <source>Show on the pictures of the series which pixels lie in a range of values, before they are taken.</source>
        <extracomment>segment.preview</extracomment>
        <translation>取り込む前に、値の範囲にある画素をシリーズの画像で示します。</translation>
    </message>
    <message>
        <source>Show one element of the file, by its path.</source>
        <extracomment>tags.go</extracomment>
        <translation>パスで指定した要素を表示します。</translation>
    </message>
    <message>
        <source>Show or hide all marks.</source>
        <extracomment>view.annotations</extracomment>
        <translation>すべての印の表示を切り替えます。</translation>
    </message>
    <message>
        <source>Show or hide display, measurements, objects, 3D, series doctor, tags and history.</source>
        <extracomment>panel.inspector</extracomment>
        <translation>表示、計測、オブジェクト、3D、シリーズ診断、要素、履歴を表示・非表示にします。</translation>
    </message>
    <message>
        <source>Show or hide overlay bitmaps (60xx).</source>
        <extracomment>view.overlays</extracomment>
        <translation>オーバーレイ（60xx）の表示を切り替えます。</translation>
    </message>
    <message>
        <source>Show or hide studies and thumbnails.</source>
        <extracomment>panel.browser</extracomment>
        <translation>検査とサムネイルの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Show or hide the bar that plays.</source>
        <extracomment>cine.bar</extracomment>
        <translation>再生バーの表示を切り替えます。</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>segment.show_all</extracomment>
        <translation>セグメントを表示</translation>
    </message>
    <message>
        <source>Show segments over pictures, or none of them.</source>
        <extracomment>segment.show_all</extracomment>
        <translation>画像にセグメントを重ねて表示するか、すべて隠します。</translation>
    </message>
    <message>
        <source>Show series</source>
        <extracomment>stack.open</extracomment>
        <translation>シリーズを表示</translation>
    </message>
    <message>
        <source>Show study</source>
        <extracomment>tab.show</extracomment>
        <translation>検査を表示</translation>
    </message>
    <message>
        <source>Show the active series beside that of the latest prior which is most alike; the library is searched for one.</source>
        <extracomment>layout.compare</extracomment>
        <translation>アクティブなシリーズを、最新の過去検査の最も近いシリーズと並べます。ライブラリから探します。</translation>
    </message>
    <message>
        <source>Show the active viewport alone, or all again.</source>
        <extracomment>viewport.alone</extracomment>
        <translation>アクティブなビューポートだけ、または全部を表示します。</translation>
    </message>
    <message>
        <source>Show the elements of two pictures or series side by side, differences marked.</source>
        <extracomment>tags.compare</extracomment>
        <translation>2つの画像またはシリーズの要素を並べ、違いに印を付けます。</translation>
    </message>
    <message>
        <source>Show the file of the picture in the file manager.</source>
        <extracomment>series.reveal</extracomment>
        <translation>画像のファイルをファイルマネージャで表示します。</translation>
    </message>
    <message>
        <source>Show the files of the study in the file manager.</source>
        <extracomment>study.reveal</extracomment>
        <translation>検査のファイルをファイルマネージャで表示します。</translation>
    </message>
    <message>
        <source>Show the first picture.</source>
        <extracomment>view.first</extracomment>
        <translation>最初の画像を表示します。</translation>
    </message>
    <message>
        <source>Show the followed lesions of the patient's open studies: diameters, sums, changes, response (RECIST 1.1).</source>
        <extracomment>lesion.table</extracomment>
        <translation>開いている検査の追跡病変を表示します：径、和、変化、効果（RECIST 1.1）。</translation>
    </message>
    <message>
        <source>Show the last picture.</source>
        <extracomment>view.last</extracomment>
        <translation>最後の画像を表示します。</translation>
    </message>
    <message>
        <source>Show the middle of a segment in all viewports.</source>
        <extracomment>segment.go</extracomment>
        <translation>すべてのビューポートでセグメントの中央を表示します。</translation>
    </message>
    <message>
        <source>Show the next page of tiles, or of the study's series.</source>
        <extracomment>page.next</extracomment>
        <translation>タイルまたはシリーズの次のページを表示します。</translation>
    </message>
    <message>
        <source>Show the next phase, echo or b-value of a split series at the same place.</source>
        <extracomment>series.phase</extracomment>
        <translation>分割されたシリーズの同じ位置の次の位相・エコー・b値を表示します。</translation>
    </message>
    <message>
        <source>Show the next picture that was marked.</source>
        <extracomment>image.next_key</extracomment>
        <translation>次の印付き画像を表示します。</translation>
    </message>
    <message>
        <source>Show the next picture.</source>
        <extracomment>view.next</extracomment>
        <translation>次の画像を表示します。</translation>
    </message>
    <message>
        <source>Show the next series of the study.</source>
        <extracomment>series.next</extracomment>
        <translation>検査の次のシリーズを表示します。</translation>
    </message>
    <message>
        <source>Show the page of elements, those that hold a text.</source>
        <extracomment>tags.find</extracomment>
        <translation>語を含む要素をタグのページに表示します。</translation>
    </message>
    <message>
        <source>Show the page of tiles, or of the study's series, before.</source>
        <extracomment>page.previous</extracomment>
        <translation>タイルまたはシリーズの前のページを表示します。</translation>
    </message>
    <message>
        <source>Show the picture of a number, counted from 1.</source>
        <extracomment>view.go</extracomment>
        <translation>番号（1から）の画像を表示します。</translation>
    </message>
    <message>
        <source>Show the picture that a measurement lies on.</source>
        <extracomment>annotation.go</extracomment>
        <translation>計測のある画像を表示します。</translation>
    </message>
    <message>
        <source>Show the pictures alone.</source>
        <extracomment>overlay.none</extracomment>
        <translation>元の画像だけを表示します。</translation>
    </message>
    <message>
        <source>Show the pictures as they ask for themselves.</source>
        <extracomment>presentation.none</extracomment>
        <translation>画像自身の指定どおりに表示します。</translation>
    </message>
    <message>
        <source>Show the pictures by a presentation state of the study.</source>
        <extracomment>presentation.apply</extracomment>
        <translation>検査のプレゼンテーションステートに従って表示します。</translation>
    </message>
    <message>
        <source>Show the previous picture.</source>
        <extracomment>view.previous</extracomment>
        <translation>前の画像を表示します。</translation>
    </message>
    <message>
        <source>Show the previous series of the study.</source>
        <extracomment>series.previous</extracomment>
        <translation>検査の前のシリーズを表示します。</translation>
    </message>
    <message>
        <source>Show the stacks of a merged series apart, one for each echo, time or kind.</source>
        <extracomment>series.split</extracomment>
        <translation>結合したシリーズをエコー・時刻・種類ごとに分けて表示します。</translation>
    </message>
    <message>
        <source>Show the structured reports of the study as text, those of unknown templates too.</source>
        <extracomment>objects.read</extracomment>
        <translation>検査の構造化レポートをテキストで表示します。未知のテンプレートも含みます。</translation>
    </message>
    <message>
        <source>Show the studies of an album: today, last week, starred, with notes, files missing, a modality, your own.</source>
        <extracomment>album.show</extracomment>
        <translation>アルバムの検査を表示します：今日、先週、スター付き、メモ付き、ファイルなし、モダリティ別、自作。</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>segment.brush</extracomment>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Skip this measurement</source>
        <extracomment>measuring.skip</extracomment>
        <translation>この計測を飛ばす</translation>
    </message>
    <message>
        <source>Slab</source>
        <extracomment>view.slab</extracomment>
        <translation>スラブ</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>cine.slower</extracomment>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Smooth segment</source>
        <extracomment>segment.smooth</extracomment>
        <translation>セグメントを滑らかに</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>輪郭を滑らかに</translation>
    </message>
    <message>
        <source>Smooth the surface of a segment.</source>
        <extracomment>segment.smooth</extracomment>
        <translation>セグメントの表面を滑らかにします。</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <extracomment>tool.snap</extracomment>
        <translation>縁に吸着</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>cine.speed</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>tool.sphere</extracomment>
        <translation>球</translation>
    </message>
    <message>
        <source>Sphere in segment</source>
        <extracomment>segment.sphere</extracomment>
        <translation>セグメントに球</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>tool.spline</extracomment>
        <translation>スプライン領域</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>series.split</extracomment>
        <translation>シリーズを再び分割</translation>
    </message>
    <message>
        <source>Spread the pictures of the active series over all viewports, or back to one.</source>
        <extracomment>layout.tile</extracomment>
        <translation>アクティブなシリーズの画像を全ビューポートに並べ、または1つに戻します。</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>overlay.spy</extracomment>
        <translation>スパイグラス</translation>
    </message>
    <message>
        <source>Standard view</source>
        <extracomment>volume.view</extracomment>
        <translation>標準方向</translation>
    </message>
    <message>
        <source>Star study</source>
        <extracomment>study.star</extracomment>
        <translation>検査にスター</translation>
    </message>
    <message>
        <source>Star the study, or take its star away; stars are kept apart from the library.</source>
        <extracomment>study.star</extracomment>
        <translation>スターを付け外しします。スターはライブラリとは別に保存されます。</translation>
    </message>
    <message>
        <source>Start anew after the program ended unexpectedly; the session stays in File &gt; Restore the last session.</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>予期しない終了の後、新しく始めます。前回のセッションは「ファイル &gt; 前回のセッションを復元」に残ります。</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>lesion.state</extracomment>
        <translation>病変の状態</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <extracomment>window.step</extracomment>
        <translation>ウィンドウの増減</translation>
    </message>
    <message>
        <source>Stop following lesion</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>病変の追跡をやめる</translation>
    </message>
    <message>
        <source>Stop, and show the next picture of the range.</source>
        <extracomment>cine.next</extracomment>
        <translation>停止して範囲内の次の画像を表示します。</translation>
    </message>
    <message>
        <source>Stop, and show the picture before.</source>
        <extracomment>cine.previous</extracomment>
        <translation>停止して前の画像を表示します。</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>上面</translation>
    </message>
    <message>
        <source>Swap black and white.</source>
        <extracomment>view.invert</extracomment>
        <translation>黒と白を入れ替えます。</translation>
    </message>
    <message>
        <source>Swap viewports</source>
        <extracomment>viewport.swap</extracomment>
        <translation>ビューポートを入れ替え</translation>
    </message>
    <message>
        <source>Switch protocol on or off</source>
        <extracomment>hanging.switch</extracomment>
        <translation>プロトコルの有効・無効</translation>
    </message>
    <message>
        <source>Take a colour table from a file: CSV, ImageJ .lut, .pal or JSON.</source>
        <extracomment>lut.load</extracomment>
        <translation>ファイルからカラーテーブルを読み込みます：CSV、ImageJ .lut、.pal、JSON。</translation>
    </message>
    <message>
        <source>Take a colour table of your own away.</source>
        <extracomment>lut.remove</extracomment>
        <translation>自分のカラーテーブルを削除します。</translation>
    </message>
    <message>
        <source>Take a line out of a corner.</source>
        <extracomment>text.remove</extracomment>
        <translation>隅から行を外します。</translation>
    </message>
    <message>
        <source>Take a range of values</source>
        <extracomment>segment.threshold</extracomment>
        <translation>値の範囲を取り込む</translation>
    </message>
    <message>
        <source>Take a rule away from the study or from a viewport.</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>検査またはビューポートの規則を外します。</translation>
    </message>
    <message>
        <source>Take a sphere around a point of the active picture into the chosen segment, or into a new one.</source>
        <extracomment>segment.sphere</extracomment>
        <translation>現在の画像の点を中心とする球を選択したセグメント、または新しいものに入れます。</translation>
    </message>
    <message>
        <source>Take a sphere: press its centre, drag its radius.</source>
        <extracomment>tool.sphere</extracomment>
        <translation>球を取り込みます：中心を押し、半径をドラッグ。</translation>
    </message>
    <message>
        <source>Take a study out of the library; undo brings it back, and the files that it was read from stay.</source>
        <extracomment>library.remove</extracomment>
        <translation>検査をライブラリから外します。元に戻せ、ファイルは残ります。</translation>
    </message>
    <message>
        <source>Take a window preset away.</source>
        <extracomment>preset.delete</extracomment>
        <translation>プリセットを取り除きます。</translation>
    </message>
    <message>
        <source>Take all voxels of the series in a range of values into the chosen segment, or into a new one.</source>
        <extracomment>segment.threshold</extracomment>
        <translation>値の範囲にあるシリーズの全ボクセルを選択したセグメント、または新しいものに入れます。</translation>
    </message>
    <message>
        <source>Take away all changes.</source>
        <extracomment>preset.reset</extracomment>
        <translation>すべての変更を取り消します。</translation>
    </message>
    <message>
        <source>Take away the ties that were made by hand.</source>
        <extracomment>link.untie</extracomment>
        <translation>手動の結び付けを外します。</translation>
    </message>
    <message>
        <source>Take over measurements and key images of the study's reports, presentation states and selections.</source>
        <extracomment>objects.load</extracomment>
        <translation>検査のレポート、表示状態、選択から計測とキー画像を取り込みます。</translation>
    </message>
    <message>
        <source>Take profile, keys and mouse from a file that was exported.</source>
        <extracomment>keys.import</extracomment>
        <translation>書き出したファイルからプロファイル・キー・マウスを取り込みます。</translation>
    </message>
    <message>
        <source>Take rule away</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>規則を外す</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>overlay.none</extracomment>
        <translation>重ねたシリーズを外す</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <extracomment>edit.undo</extracomment>
        <translation>最後の変更を取り消します。</translation>
    </message>
    <message>
        <source>Take the lines from a file.</source>
        <extracomment>text.import</extracomment>
        <translation>ファイルから行を取り込みます。</translation>
    </message>
    <message>
        <source>Take the next measurement on the picture in hand: Tab chooses a point, arrows move it, Enter keeps it.</source>
        <extracomment>measure.change_next</extracomment>
        <translation>画像の次の計測を編集します：Tab で点を選び、矢印で動かし、Enter で確定。</translation>
    </message>
    <message>
        <source>Take the previous measurement on the picture in hand.</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>画像の前の計測を編集します。</translation>
    </message>
    <message>
        <source>Take the selected measurement out of the course of its lesion.</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>選択した計測を病変の経過から外します。</translation>
    </message>
    <message>
        <source>Take the series out of the active viewport, or out of one by its number.</source>
        <extracomment>viewport.clear</extracomment>
        <translation>アクティブな、または番号のビューポートからシリーズを外します。</translation>
    </message>
    <message>
        <source>Take the settings of a file that was exported.</source>
        <extracomment>settings.import</extracomment>
        <translation>書き出したファイルの設定を取り込みます。</translation>
    </message>
    <message>
        <source>Take what is joined to a place and has values like it, in all slices. Drag up for a wider range of values.</source>
        <extracomment>tool.grow</extracomment>
        <translation>場所につながり似た値のものを全スライスで取り込みます。上へドラッグで範囲を広げます。</translation>
    </message>
    <message>
        <source>Take what is joined to a point of the active picture and has values like it, in all slices.</source>
        <extracomment>segment.grow</extracomment>
        <translation>現在の画像の点につながり似た値のものを全スライスで取り込みます。</translation>
    </message>
    <message>
        <source>Tell beside the selected measurement where its numbers come from and what makes them unreliable; again: stop.</source>
        <extracomment>annotation.explain</extracomment>
        <translation>選択した計測の横に、数値の由来と不確かな理由を示します。もう一度で終わります。</translation>
    </message>
    <message>
        <source>Tell the value at a point, and keep it there.</source>
        <extracomment>tool.probe</extracomment>
        <translation>点の値を示し、そこに残します。</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>10枚戻る</translation>
    </message>
    <message>
        <source>Ten images forward</source>
        <extracomment>view.next_ten</extracomment>
        <translation>10枚進む</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>tool.text</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text as it came</source>
        <extracomment>text.reset</extracomment>
        <translation>テキストを初期状態に</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>画像上のテキスト</translation>
    </message>
    <message>
        <source>The file's window</source>
        <extracomment>window.file</extracomment>
        <translation>ファイルのウィンドウ</translation>
    </message>
    <message>
        <source>The kinds of SUV and other quantities in turn that values can be read as.</source>
        <extracomment>values.next</extracomment>
        <translation>値の読み方（SUV の種類など）を順に切り替えます。</translation>
    </message>
    <message>
        <source>The left mouse button: angle of two lines.</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>マウスの左ボタン：2線の角度。</translation>
    </message>
    <message>
        <source>The left mouse button: angle.</source>
        <extracomment>tool.angle</extracomment>
        <translation>左ボタン：角度。</translation>
    </message>
    <message>
        <source>The left mouse button: crosshair.</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>左ボタン：十字カーソル。</translation>
    </message>
    <message>
        <source>The left mouse button: ellipse.</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>左ボタン：楕円。</translation>
    </message>
    <message>
        <source>The left mouse button: length.</source>
        <extracomment>tool.length</extracomment>
        <translation>左ボタン：長さ。</translation>
    </message>
    <message>
        <source>The left mouse button: magnifier.</source>
        <extracomment>tool.loupe</extracomment>
        <translation>左ボタン：拡大鏡。</translation>
    </message>
    <message>
        <source>The left mouse button: pan.</source>
        <extracomment>tool.pan</extracomment>
        <translation>左ボタン：移動。</translation>
    </message>
    <message>
        <source>The left mouse button: ratio of two lengths.</source>
        <extracomment>tool.ratio</extracomment>
        <translation>マウスの左ボタン：2つの長さの比。</translation>
    </message>
    <message>
        <source>The left mouse button: rectangle.</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>左ボタン：矩形。</translation>
    </message>
    <message>
        <source>The left mouse button: scroll.</source>
        <extracomment>tool.scroll</extracomment>
        <translation>左ボタン：スクロール。</translation>
    </message>
    <message>
        <source>The left mouse button: window of a region.</source>
        <extracomment>tool.window_region</extracomment>
        <translation>左ボタン：領域のウィンドウ。</translation>
    </message>
    <message>
        <source>The left mouse button: window.</source>
        <extracomment>tool.window</extracomment>
        <translation>左ボタン：ウィンドウ。</translation>
    </message>
    <message>
        <source>The left mouse button: zoom.</source>
        <extracomment>tool.zoom</extracomment>
        <translation>左ボタン：ズーム。</translation>
    </message>
    <message>
        <source>The states of the series in turn, then none.</source>
        <extracomment>presentation.next</extracomment>
        <translation>シリーズの状態を順に、最後はなし。</translation>
    </message>
    <message>
        <source>The volume alone.</source>
        <extracomment>layout.volume</extracomment>
        <translation>ボリュームのみ。</translation>
    </message>
    <message>
        <source>Theme, language, size of letters, memory and all else that can be set.</source>
        <extracomment>settings.show</extracomment>
        <translation>テーマ、言語、文字サイズ、メモリなど、すべての設定。</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>cine.sweep</extracomment>
        <translation>往復</translation>
    </message>
    <message>
        <source>Thickness and mode of a reformatted plane.</source>
        <extracomment>view.slab</extracomment>
        <translation>再構成断面の厚さと方法。</translation>
    </message>
    <message>
        <source>Three planes and the volume.</source>
        <extracomment>layout.mpr_3d</extracomment>
        <translation>3断面とボリューム。</translation>
    </message>
    <message>
        <source>Tie here</source>
        <extracomment>link.tie</extracomment>
        <translation>ここで結び付け</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>layout.tile</extracomment>
        <translation>シリーズをタイル表示</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>tool.interval</extracomment>
        <translation>超音波の時間</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tool.select</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>help.tour</extracomment>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Try a range of values</source>
        <extracomment>segment.preview</extracomment>
        <translation>値の範囲を試す</translation>
    </message>
    <message>
        <source>Try no range</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>範囲の試行をやめる</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>view.rotate_right</extracomment>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Turn the picture by 90 degrees.</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>画像を90度回転します。</translation>
    </message>
    <message>
        <source>Turn the volume</source>
        <extracomment>volume.turn</extracomment>
        <translation>ボリュームを回転</translation>
    </message>
    <message>
        <source>Turn the volume by degrees.</source>
        <extracomment>volume.turn</extracomment>
        <translation>ボリュームを角度で回転します。</translation>
    </message>
    <message>
        <source>Two viewports side by side.</source>
        <extracomment>layout.pair</extracomment>
        <translation>横に2つのビューポート。</translation>
    </message>
    <message>
        <source>Type what was measured at the selected measurement; words of the vocabulary are offered meanwhile.</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>選択した計測で何を計ったかを入力します。用語集の言葉が候補に出ます。</translation>
    </message>
    <message>
        <source>UID of one report; all of them without it</source>
        <extracomment>objects.read</extracomment>
        <translation>レポートのUID。なければすべて</translation>
    </message>
    <message>
        <source>UIDs of studies; none: the active one</source>
        <extracomment>study.star</extracomment>
        <translation>検査の UID。なければアクティブなもの</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>edit.undo</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo or redo until that many changes of the history are done; 0 goes back to the start.</source>
        <extracomment>edit.go_to</extracomment>
        <translation>履歴のこの数の変更が済んだ状態まで戻すかやり直します。0 は最初に戻ります。</translation>
    </message>
    <message>
        <source>Undo zoom, pan, turn and window.</source>
        <extracomment>view.reset</extracomment>
        <translation>ズーム、移動、回転、ウィンドウを戻します。</translation>
    </message>
    <message>
        <source>Untie</source>
        <extracomment>link.untie</extracomment>
        <translation>結び付けを解除</translation>
    </message>
    <message>
        <source>Version, licence, libraries.</source>
        <extracomment>help.about</extracomment>
        <translation>バージョン、ライセンス、ライブラリ。</translation>
    </message>
    <message>
        <source>Versions, decoders, graphics, library health.</source>
        <extracomment>help.doctor</extracomment>
        <translation>バージョン、デコーダ、グラフィックス、ライブラリの状態。</translation>
    </message>
    <message>
        <source>Viewport alone and back</source>
        <extracomment>viewport.alone</extracomment>
        <translation>単独表示と復帰</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference scroll by position, tied series from where they were tied.</source>
        <extracomment>view.synchronize</extracomment>
        <translation>同じ基準座標系は位置で、結び付けたシリーズはその起点から一緒にスクロールします。</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>tool.wand</extracomment>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>What a file may ask of the program before it is refused.</source>
        <extracomment>help.limits</extracomment>
        <translation>拒否されるまでにファイルが要求できる量。</translation>
    </message>
    <message>
        <source>What each part does.</source>
        <extracomment>help.manual</extracomment>
        <translation>各部の説明。</translation>
    </message>
    <message>
        <source>What plays goes through its round in the time of the active viewport, or each at its own pace.</source>
        <extracomment>cine.in_step</extracomment>
        <translation>再生中の各ビューポートの一巡を、アクティブなものの時間に合わせるか、それぞれの速さにします。</translation>
    </message>
    <message>
        <source>What the standard says</source>
        <extracomment>tags.describe</extracomment>
        <translation>規格の説明</translation>
    </message>
    <message>
        <source>What values are read as: a kind of SUV, a real-world value, or as in the file.</source>
        <extracomment>values.read</extracomment>
        <translation>値を SUV、実世界値、ファイルのままのいずれで読むか。</translation>
    </message>
    <message>
        <source>What was done since the start, each action as a line of Python for viewer.api.</source>
        <extracomment>log.show</extracomment>
        <translation>起動後に行ったこと。各操作を viewer.api のPythonの一行として示します。</translation>
    </message>
    <message>
        <source>What's this?</source>
        <extracomment>help.whats_this</extracomment>
        <translation>これは何？</translation>
    </message>
    <message>
        <source>Where the active picture cuts the others.</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>アクティブな画像が他を切る位置。</translation>
    </message>
    <message>
        <source>Where the second series begins.</source>
        <extracomment>overlay.split</extracomment>
        <translation>第2シリーズの始まる位置。</translation>
    </message>
    <message>
        <source>Which protocol the study hangs by, and for each other one why not.</source>
        <extracomment>hanging.explain</extracomment>
        <translation>どのプロトコルで配置されたか、他のものはなぜ合わないかを示します。</translation>
    </message>
    <message>
        <source>Whole range</source>
        <extracomment>cine.whole</extracomment>
        <translation>全範囲</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>hanging.explain</extracomment>
        <translation>この配置の理由</translation>
    </message>
    <message>
        <source>Widen the window or brighten the picture by steps.</source>
        <extracomment>window.step</extracomment>
        <translation>段階的に幅を広げ、または明るくします。</translation>
    </message>
    <message>
        <source>Wider window</source>
        <extracomment>window.wider</extracomment>
        <translation>ウィンドウを広く</translation>
    </message>
    <message>
        <source>Wider window, by a twentieth of the window.</source>
        <extracomment>window.wider</extracomment>
        <translation>ウィンドウを20分の1広く。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>window.set</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Window of a region</source>
        <extracomment>window.region</extracomment>
        <translation>領域のウィンドウ</translation>
    </message>
    <message>
        <source>Window of the second series</source>
        <extracomment>overlay.window</extracomment>
        <translation>第2シリーズのウィンドウ</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>window.preset</extracomment>
        <translation>ウィンドウプリセット</translation>
    </message>
    <message>
        <source>Window preset on key 0</source>
        <extracomment>window.key_0</extracomment>
        <translation>キー 0 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 1</source>
        <extracomment>window.key_1</extracomment>
        <translation>キー 1 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 2</source>
        <extracomment>window.key_2</extracomment>
        <translation>キー 2 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 3</source>
        <extracomment>window.key_3</extracomment>
        <translation>キー 3 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 4</source>
        <extracomment>window.key_4</extracomment>
        <translation>キー 4 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 5</source>
        <extracomment>window.key_5</extracomment>
        <translation>キー 5 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 6</source>
        <extracomment>window.key_6</extracomment>
        <translation>キー 6 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 7</source>
        <extracomment>window.key_7</extracomment>
        <translation>キー 7 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 8</source>
        <extracomment>window.key_8</extracomment>
        <translation>キー 8 のウィンドウ</translation>
    </message>
    <message>
        <source>Window preset on key 9</source>
        <extracomment>window.key_9</extracomment>
        <translation>キー 9 のウィンドウ</translation>
    </message>
    <message>
        <source>Window presets as they came</source>
        <extracomment>preset.reset</extracomment>
        <translation>プリセットを初期状態に</translation>
    </message>
    <message>
        <source>With Shift held, all viewports show the point below the pointer.</source>
        <extracomment>link.point</extracomment>
        <translation>Shift を押す間、全ビューポートがポインタ下の点を表示します。</translation>
    </message>
    <message>
        <source>Write a measuring protocol to a file, for hounsfield measure --protocol and for others.</source>
        <extracomment>measuring.export</extracomment>
        <translation>計測プロトコルをファイルに書き出します。hounsfield measure --protocol や他の人のために。</translation>
    </message>
    <message>
        <source>Write a note on the study, in the browser.</source>
        <extracomment>study.edit_note</extracomment>
        <translation>ブラウザで検査のメモを書きます。</translation>
    </message>
    <message>
        <source>Write a note on the study; an empty text takes it away.</source>
        <extracomment>study.note</extracomment>
        <translation>検査にメモを書きます。空にすると消えます。</translation>
    </message>
    <message>
        <source>Write all keys in force as a page to print: HTML, or PDF.</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>有効なすべてのキーを印刷用の HTML または PDF に書き出します。</translation>
    </message>
    <message>
        <source>Write at a mark</source>
        <extracomment>annotation.text</extracomment>
        <translation>マークに書く</translation>
    </message>
    <message>
        <source>Write hanging protocols to a new file: all of them as JSON, or one as a DICOM Hanging Protocol.</source>
        <extracomment>hanging.export</extracomment>
        <translation>ハンギングプロトコルを新しいファイルに書き出します：全部を JSON、または1つを DICOM Hanging Protocol で。</translation>
    </message>
    <message>
        <source>Write on the picture.</source>
        <extracomment>tool.text</extracomment>
        <translation>画像に書きます。</translation>
    </message>
    <message>
        <source>Write the RECIST 1.1 table of the patient's open studies as CSV, JSON, Excel workbook, HTML or PDF.</source>
        <extracomment>lesion.export</extracomment>
        <translation>患者の開いている検査のRECIST 1.1表をCSV、JSON、Excelブック、HTML、PDFで書き出します。</translation>
    </message>
    <message>
        <source>Write the lines to a file.</source>
        <extracomment>text.export</extracomment>
        <translation>行をファイルに書き出します。</translation>
    </message>
    <message>
        <source>Write the log to a new file, as a program in Python. Paths and texts in it may name a patient.</source>
        <extracomment>log.save</extracomment>
        <translation>記録をPythonプログラムとして新しいファイルに書きます。パスや文に患者名が含まれることがあります。</translation>
    </message>
    <message>
        <source>Write the manual as one page of HTML, its pictures inside.</source>
        <extracomment>help.save_manual</extracomment>
        <translation>マニュアルを画像込みの1つの HTML に書き出します。</translation>
    </message>
    <message>
        <source>Write the measurements of the open studies as CSV, JSON, Excel workbook, HTML or PDF report with pictures.</source>
        <extracomment>measurements.export</extracomment>
        <translation>開いている検査の計測をCSV、JSON、Excelブック、画像付きHTML・PDFレポートで書き出します。</translation>
    </message>
    <message>
        <source>Write the profile and all changes of keys and mouse as JSON.</source>
        <extracomment>keys.export</extracomment>
        <translation>プロファイルとキー・マウスの変更を JSON で書き出します。</translation>
    </message>
    <message>
        <source>Write the profile, histogram or curve over time of the selected measurement as CSV, JSON or Excel workbook.</source>
        <extracomment>curve.export</extracomment>
        <translation>選択した計測のプロファイル、ヒストグラム、時間曲線をCSV、JSON、Excelブックで書き出します。</translation>
    </message>
    <message>
        <source>Write the rules by which studies like this one hang as this one does now.</source>
        <extracomment>hanging.save</extracomment>
        <translation>同様の検査を今と同じに配置する規則を作ります。</translation>
    </message>
    <message>
        <source>Write the segments of the active series to a new file: a DICOM segmentation, or an RT structure set.</source>
        <extracomment>segment.save</extracomment>
        <translation>現在のシリーズのセグメントを新しいファイルに書き出します：DICOMセグメンテーションまたはRTストラクチャ。</translation>
    </message>
    <message>
        <source>Write the settings that were changed as JSON; what was opened stays out.</source>
        <extracomment>settings.export</extracomment>
        <translation>変更した設定を JSON で書き出します。開いたものは含みません。</translation>
    </message>
    <message>
        <source>Write the study's measurements as a structured report or presentation state, its key images as a selection.</source>
        <extracomment>export.marks</extracomment>
        <translation>検査の計測を構造化レポートまたは表示状態として、キー画像を選択として書き出します。</translation>
    </message>
    <message>
        <source>Write what the protocol asked for of all open studies as CSV, Excel or JSON.</source>
        <extracomment>measuring.table</extracomment>
        <translation>開いている全検査でプロトコルが求めたものをCSV、Excel、JSONで書き出します。</translation>
    </message>
    <message>
        <source>Write what the selected mark says on the picture.</source>
        <extracomment>annotation.text</extracomment>
        <translation>選択したマークが画像で示す言葉を書きます。</translation>
    </message>
    <message>
        <source>Write your windows.</source>
        <extracomment>preset.export</extracomment>
        <translation>自分のウィンドウを書き出します。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tool.zoom</extracomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom by</source>
        <extracomment>view.zoom</extracomment>
        <translation>倍率でズーム</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom the volume</source>
        <extracomment>volume.zoom</extracomment>
        <translation>ボリュームをズーム</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <extracomment>preset.export</extracomment>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>a digit from 3 to 9, '' for none</source>
        <extracomment>preset.add</extracomment>
        <translation>3～9 の数字。'' はなし</translation>
    </message>
    <message>
        <source>a file name that ends in .html</source>
        <extracomment>help.save_manual</extracomment>
        <translation>.html で終わるファイル名</translation>
    </message>
    <message>
        <source>a file name that ends in .pdf or .html</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>.pdf または .html で終わるファイル名</translation>
    </message>
    <message>
        <source>a file with red, green and blue of each colour</source>
        <extracomment>lut.load</extracomment>
        <translation>各色の赤・緑・青を持つファイル</translation>
    </message>
    <message>
        <source>a heading of the manual</source>
        <extracomment>help.manual</extracomment>
        <translation>マニュアルの見出し</translation>
    </message>
    <message>
        <source>a hundredth, a twentieth or a fifth</source>
        <extracomment>window.step</extracomment>
        <translation>100分の1、20分の1、5分の1</translation>
    </message>
    <message>
        <source>a line a study, or a line a number</source>
        <extracomment>measuring.table</extracomment>
        <translation>検査ごとに一行、または数値ごとに一行</translation>
    </message>
    <message>
        <source>a modality, or all</source>
        <extracomment>text.reset</extracomment>
        <translation>モダリティ、またはすべて</translation>
    </message>
    <message>
        <source>a tool, an action, 'tool' for the chosen one, or 'none'</source>
        <extracomment>keys.mouse</extracomment>
        <translation>ツール、操作、'tool'（選択中のもの）、または 'none'</translation>
    </message>
    <message>
        <source>a word, a number, or nothing</source>
        <extracomment>hanging.set</extracomment>
        <translation>語、数、または空</translation>
    </message>
    <message>
        <source>about a seventh each</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>一段は約7分の1</translation>
    </message>
    <message>
        <source>above 1 comes nearer</source>
        <extracomment>volume.zoom</extracomment>
        <translation>1 より大きいと近づく</translation>
    </message>
    <message>
        <source>above 1 enlarges</source>
        <extracomment>view.zoom</extracomment>
        <translation>1 より大きいと拡大</translation>
    </message>
    <message>
        <source>any, all, none, at_least or at_most</source>
        <extracomment>hanging.rule</extracomment>
        <translation>any、all、none、at_least、at_most</translation>
    </message>
    <message>
        <source>as 0028,0030 or PixelSpacing</source>
        <extracomment>tags.describe</extracomment>
        <translation>0028,0030 または PixelSpacing など</translation>
    </message>
    <message>
        <source>as 00280030, or 00081140[0].00081155 in a sequence</source>
        <extracomment>tags.go</extracomment>
        <translation>00280030、シーケンス内は 00081140[0].00081155 など</translation>
    </message>
    <message>
        <source>as 2x2, or mpr, mpr3d, 3d, compare, mammography, petct</source>
        <extracomment>layout.set</extracomment>
        <translation>2x2 など、または mpr、mpr3d、3d、compare、mammography、petct</translation>
    </message>
    <message>
        <source>as L or Ctrl+Shift+L; none for no key</source>
        <extracomment>keys.set</extracomment>
        <translation>L や Ctrl+Shift+L など。なければキーなし</translation>
    </message>
    <message>
        <source>blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>blend、swipe、spy</translation>
    </message>
    <message>
        <source>by how much values may differ, to either side</source>
        <extracomment>segment.grow</extracomment>
        <translation>値の許容差（両側）</translation>
    </message>
    <message>
        <source>by the file's name without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>なければファイル名から</translation>
    </message>
    <message>
        <source>codes of body parts (HEAD), '' for all</source>
        <extracomment>preset.add</extracomment>
        <translation>部位コード（HEAD）。'' はすべて</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>1から数える</translation>
    </message>
    <message>
        <source>counted from 1; -1 is the last</source>
        <extracomment>view.go</extracomment>
        <translation>1から数える。-1 は最後</translation>
    </message>
    <message>
        <source>degrees to the side</source>
        <extracomment>volume.turn</extracomment>
        <translation>横方向の角度</translation>
    </message>
    <message>
        <source>degrees up</source>
        <extracomment>volume.turn</extracomment>
        <translation>上方向の角度</translation>
    </message>
    <message>
        <source>draw the measurements</source>
        <extracomment>export.picture</extracomment>
        <translation>計測も描く</translation>
    </message>
    <message>
        <source>each slice by itself, or on all sides</source>
        <extracomment>segment.fill</extracomment>
        <translation>スライスごと、または四方</translation>
    </message>
    <message>
        <source>empty: as all others</source>
        <extracomment>annotation.color</extracomment>
        <translation>空欄：他と同じ</translation>
    </message>
    <message>
        <source>ends in .csv, .json or .xlsx</source>
        <extracomment>curve.export</extracomment>
        <translation>末尾は .csv、.json、.xlsx</translation>
    </message>
    <message>
        <source>ends in .csv, .json, .xlsx, .html or .pdf</source>
        <extracomment>lesion.export</extracomment>
        <translation>末尾は .csv、.json、.xlsx、.html、.pdf</translation>
    </message>
    <message>
        <source>ends in .mp4 or .gif</source>
        <extracomment>export.movie</extracomment>
        <translation>.mp4 または .gif で終わる</translation>
    </message>
    <message>
        <source>ends in .png, .jpg or .tif</source>
        <extracomment>export.picture</extracomment>
        <translation>.png、.jpg、.tif で終わる</translation>
    </message>
    <message>
        <source>for which pictures; '' for those of the active one's modality</source>
        <extracomment>preset.add</extracomment>
        <translation>対象の画像。'' はアクティブな画像のモダリティ</translation>
    </message>
    <message>
        <source>frames a second, 0.01 to 240; 0 follows the file</source>
        <extracomment>cine.fps</extracomment>
        <translation>1秒あたりの枚数 0.01～240。0 はファイルに従う</translation>
    </message>
    <message>
        <source>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, or #rrggbb</source>
        <extracomment>segment.color</extracomment>
        <translation>green、coral、blue、amber、violet、turquoise、pink、lime、brown、white、または #rrggbb</translation>
    </message>
    <message>
        <source>highest value</source>
        <extracomment>segment.limit</extracomment>
        <translation>最大値</translation>
    </message>
    <message>
        <source>how it lies over the pictures</source>
        <extracomment>overlay.set</extracomment>
        <translation>重ね方</translation>
    </message>
    <message>
        <source>how long the line is in mm</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>線の長さ（mm）</translation>
    </message>
    <message>
        <source>how many are done, in their order</source>
        <extracomment>edit.go_to</extracomment>
        <translation>済んだ変更の数（順番どおり）</translation>
    </message>
    <message>
        <source>how many columns of viewports; 0 for half of them</source>
        <extracomment>window.second</extracomment>
        <translation>ビューポートの列数。0 は半分</translation>
    </message>
    <message>
        <source>how many further; negative goes back</source>
        <extracomment>viewport.next</extracomment>
        <translation>いくつ先か。負なら戻る</translation>
    </message>
    <message>
        <source>in its values</source>
        <extracomment>overlay.window</extracomment>
        <translation>その値で</translation>
    </message>
    <message>
        <source>in mm</source>
        <extracomment>segment.sphere</extracomment>
        <translation>mm単位</translation>
    </message>
    <message>
        <source>in mm, 0.1 to 200</source>
        <extracomment>segment.brush</extracomment>
        <translation>mm、0.1～200</translation>
    </message>
    <message>
        <source>in mm; 0 is a thin plane</source>
        <extracomment>view.slab</extracomment>
        <translation>mm 単位。0 は薄い断面</translation>
    </message>
    <message>
        <source>in modality values</source>
        <extracomment>window.set</extracomment>
        <translation>モダリティ値で</translation>
    </message>
    <message>
        <source>in modality values, above 0</source>
        <extracomment>window.set</extracomment>
        <translation>モダリティ値、0 より大</translation>
    </message>
    <message>
        <source>in pixels</source>
        <extracomment>annotation.wand</extracomment>
        <translation>画素単位</translation>
    </message>
    <message>
        <source>its id, with arguments as 'window.preset name=lung'</source>
        <extracomment>keys.set</extracomment>
        <translation>操作の ID、引数付きなら 'window.preset name=lung' など</translation>
    </message>
    <message>
        <source>its id; all without it</source>
        <extracomment>keys.reset</extracomment>
        <translation>操作の ID。なければすべて</translation>
    </message>
    <message>
        <source>its key (suvbw ...), title, unit or number in the list</source>
        <extracomment>values.read</extracomment>
        <translation>キー（suvbw など）、名前、単位、または番号</translation>
    </message>
    <message>
        <source>its label, UID or number in the list</source>
        <extracomment>presentation.apply</extracomment>
        <translation>ラベル、UID、または一覧の番号</translation>
    </message>
    <message>
        <source>its name</source>
        <extracomment>annotation.rename</extracomment>
        <translation>その名前</translation>
    </message>
    <message>
        <source>its name, as lung</source>
        <extracomment>window.preset</extracomment>
        <translation>名前（lung など）</translation>
    </message>
    <message>
        <source>its name; empty for none</source>
        <extracomment>annotation.group</extracomment>
        <translation>その名前。空なら無し</translation>
    </message>
    <message>
        <source>its name; “Segment 1” and so on without</source>
        <extracomment>segment.new</extracomment>
        <translation>名前。なければ「Segment 1」など</translation>
    </message>
    <message>
        <source>its new value</source>
        <extracomment>settings.limit</extracomment>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>key, number or description of the series</source>
        <extracomment>overlay.set</extracomment>
        <translation>シリーズのキー、番号、または説明</translation>
    </message>
    <message>
        <source>key, number or words of the description</source>
        <extracomment>stack.open</extracomment>
        <translation>キー、番号、または説明の語</translation>
    </message>
    <message>
        <source>key, number or words of the description; empty: active series</source>
        <extracomment>series.reveal</extracomment>
        <translation>キー、番号、または説明の語。空欄：アクティブなシリーズ</translation>
    </message>
    <message>
        <source>length, angle, ellipse, arrow … as the tools are called</source>
        <extracomment>annotation.add</extracomment>
        <translation>length, angle, ellipse, arrow … ツールの名前</translation>
    </message>
    <message>
        <source>let the patient's name and ID go out with it</source>
        <extracomment>measurements.export</extracomment>
        <translation>患者の名前と ID を含める</translation>
    </message>
    <message>
        <source>lines; negative moves up</source>
        <extracomment>hanging.move</extracomment>
        <translation>行数。負なら上へ</translation>
    </message>
    <message>
        <source>lowest value, in the unit of the pictures</source>
        <extracomment>segment.limit</extracomment>
        <translation>最小値（画像の単位）</translation>
    </message>
    <message>
        <source>modalities, with blanks between</source>
        <extracomment>preset.change</extracomment>
        <translation>モダリティ（空白区切り）</translation>
    </message>
    <message>
        <source>name of a colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>カラーテーブルの名前</translation>
    </message>
    <message>
        <source>name of a field, or keyword of an element: StudyComments</source>
        <extracomment>text.add</extracomment>
        <translation>項目名、または要素のキーワード：StudyComments</translation>
    </message>
    <message>
        <source>name of a protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>プロトコル名</translation>
    </message>
    <message>
        <source>name of a protocol; all of them without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>プロトコル名。なければすべて</translation>
    </message>
    <message>
        <source>name of a protocol; the first that fits without one</source>
        <extracomment>hanging.apply</extracomment>
        <translation>プロトコル名。なければ最初に合うもの</translation>
    </message>
    <message>
        <source>name of the album</source>
        <extracomment>album.save</extracomment>
        <translation>アルバムの名前</translation>
    </message>
    <message>
        <source>name of the album; empty for all studies</source>
        <extracomment>album.show</extracomment>
        <translation>アルバムの名前。空欄ならすべての検査</translation>
    </message>
    <message>
        <source>name of the preset</source>
        <extracomment>preset.change</extracomment>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>name of the protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>プロトコルの名前</translation>
    </message>
    <message>
        <source>names of fields or keywords, with blanks between</source>
        <extracomment>text.lines</extracomment>
        <translation>項目名またはキーワード（空白区切り）</translation>
    </message>
    <message>
        <source>number of the first picture, from 1</source>
        <extracomment>cine.range</extracomment>
        <translation>最初の画像の番号（1から）</translation>
    </message>
    <message>
        <source>number of the last picture; -1 is the last of all</source>
        <extracomment>cine.range</extracomment>
        <translation>最後の画像の番号。-1 は最終画像</translation>
    </message>
    <message>
        <source>number of the rule to replace, from 1; 0 adds one</source>
        <extracomment>hanging.rule</extracomment>
        <translation>置き換える規則の番号（1から）。0 は追加</translation>
    </message>
    <message>
        <source>number of the rule, from 1</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>規則の番号（1から）</translation>
    </message>
    <message>
        <source>of the disc, in pixels</source>
        <extracomment>annotation.push</extracomment>
        <translation>円板の（画素）</translation>
    </message>
    <message>
        <source>one or more paths</source>
        <extracomment>file.open</extracomment>
        <translation>1つ以上のパス</translation>
    </message>
    <message>
        <source>one picture of each, or all</source>
        <extracomment>tags.compare</extracomment>
        <translation>各1枚、またはすべて</translation>
    </message>
    <message>
        <source>over how many mm</source>
        <extracomment>segment.smooth</extracomment>
        <translation>何mmにわたって</translation>
    </message>
    <message>
        <source>part of a name, or a key</source>
        <extracomment>settings.keys</extracomment>
        <translation>名前の一部、またはキー</translation>
    </message>
    <message>
        <source>part of a tag, name or value</source>
        <extracomment>tags.find</extracomment>
        <translation>タグ、名前、値の一部</translation>
    </message>
    <message>
        <source>phases; negative goes back</source>
        <extracomment>series.phase</extracomment>
        <translation>位相の数。負なら戻る</translation>
    </message>
    <message>
        <source>picture pixels</source>
        <extracomment>window.region</extracomment>
        <translation>画像ピクセル</translation>
    </message>
    <message>
        <source>pictures a second; 0 follows the file</source>
        <extracomment>export.movie</extracomment>
        <translation>1秒あたりの枚数。0 はファイルに従う</translation>
    </message>
    <message>
        <source>pictures; negative goes back</source>
        <extracomment>view.scroll</extracomment>
        <translation>枚数。負なら戻る</translation>
    </message>
    <message>
        <source>pixels of its side; 0 takes the viewport's</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>一辺のピクセル数。0 はビューポートに合わせる</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <extracomment>curve.export</extracomment>
        <translation>同名のファイルを置き換える</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <extracomment>lesion.export</extracomment>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>report, presentation state or key objects</source>
        <extracomment>export.marks</extracomment>
        <translation>レポート、表示状態、またはキーオブジェクト</translation>
    </message>
    <message>
        <source>seg: voxels; rtstruct: contours</source>
        <extracomment>segment.save</extracomment>
        <translation>seg：ボクセル、rtstruct：輪郭</translation>
    </message>
    <message>
        <source>share of the width, 0 to 1</source>
        <extracomment>overlay.split</extracomment>
        <translation>幅に対する割合 0～1</translation>
    </message>
    <message>
        <source>steps; negative darkens</source>
        <extracomment>window.step</extracomment>
        <translation>段数。負なら暗く</translation>
    </message>
    <message>
        <source>steps; negative narrows</source>
        <extracomment>window.step</extracomment>
        <translation>段数。負なら狭く</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>measuring.export</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>the file to read</source>
        <extracomment>settings.import</extracomment>
        <translation>読み込むファイル</translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>settings.export</extracomment>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>the file to write, .json or .dcm; a folder is asked for without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>書き出すファイル（.json か .dcm）。なければフォルダを尋ねます</translation>
    </message>
    <message>
        <source>the file to write; a folder is asked for without it</source>
        <extracomment>segment.save</extracomment>
        <translation>書き出すファイル。なければフォルダを尋ねます</translation>
    </message>
    <message>
        <source>the file to write; asked for without it</source>
        <extracomment>export.marks</extracomment>
        <translation>書き出すファイル。なければ尋ねます</translation>
    </message>
    <message>
        <source>the file, as actions.py</source>
        <extracomment>log.save</extracomment>
        <translation>ファイル。例 actions.py</translation>
    </message>
    <message>
        <source>the file, as numbers.csv</source>
        <extracomment>measuring.table</extracomment>
        <translation>ファイル。例 numbers.csv</translation>
    </message>
    <message>
        <source>the file; asked for without it</source>
        <extracomment>hanging.import</extracomment>
        <translation>ファイル。なければ尋ねます</translation>
    </message>
    <message>
        <source>the key of another open series</source>
        <extracomment>tags.compare</extracomment>
        <translation>開いている別シリーズのキー</translation>
    </message>
    <message>
        <source>the mark in the other study: id or name</source>
        <extracomment>lesion.link</extracomment>
        <translation>他の検査のマーク：IDまたは名前</translation>
    </message>
    <message>
        <source>the mark, else the selected one</source>
        <extracomment>annotation.push</extracomment>
        <translation>マーク。なければ選択したもの</translation>
    </message>
    <message>
        <source>the measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>the measurement, or several</source>
        <extracomment>annotation.label</extracomment>
        <translation>計測（複数可）</translation>
    </message>
    <message>
        <source>the measurement; empty: the selected one</source>
        <extracomment>annotation.copy</extracomment>
        <translation>計測。空なら選択したもの</translation>
    </message>
    <message>
        <source>the measurements, the selected one without</source>
        <extracomment>curve.show</extracomment>
        <translation>計測。なければ選択したもの</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>keys.export</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>the new name</source>
        <extracomment>hanging.rename</extracomment>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>the note</source>
        <extracomment>study.note</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>the other one; the active one without it</source>
        <extracomment>viewport.swap</extracomment>
        <translation>もう一方。なければアクティブなもの</translation>
    </message>
    <message>
        <source>the other segment, by its id or name</source>
        <extracomment>segment.combine</extracomment>
        <translation>他のセグメント（IDまたは名前）</translation>
    </message>
    <message>
        <source>the protocol to show first</source>
        <extracomment>hanging.edit</extracomment>
        <translation>最初に表示するプロトコル</translation>
    </message>
    <message>
        <source>the region</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>領域</translation>
    </message>
    <message>
        <source>the search; empty: what is typed</source>
        <extracomment>album.save</extracomment>
        <translation>検索条件。空欄なら入力中のもの</translation>
    </message>
    <message>
        <source>the setting to show</source>
        <extracomment>settings.show</extracomment>
        <translation>表示する設定</translation>
    </message>
    <message>
        <source>the study's UID</source>
        <extracomment>study.close</extracomment>
        <translation>検査の UID</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>annotation.text</extracomment>
        <translation>言葉</translation>
    </message>
    <message>
        <source>time, or values</source>
        <extracomment>curve.show</extracomment>
        <translation>time または values</translation>
    </message>
    <message>
        <source>to either side, as values are shown</source>
        <extracomment>annotation.wand</extracomment>
        <translation>表示値で両側へ</translation>
    </message>
    <message>
        <source>values (along a profile, histogram of a region) or time; empty: as shown</source>
        <extracomment>curve.copy</extracomment>
        <translation>values（プロファイルに沿う値、領域のヒストグラム）または time。空なら表示中のもの</translation>
    </message>
    <message>
        <source>viewport, from 0</source>
        <extracomment>stack.open</extracomment>
        <translation>ビューポート（0から）</translation>
    </message>
    <message>
        <source>viewport, from 0; the active one without it</source>
        <extracomment>viewport.clear</extracomment>
        <translation>ビューポート（0から）。なければアクティブなもの</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>segment.combine</extracomment>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>what is seen of it</source>
        <extracomment>lesion.state</extracomment>
        <translation>何が見えるか</translation>
    </message>
    <message>
        <source>what is sought; empty for all</source>
        <extracomment>library.search</extracomment>
        <translation>検索語。空欄ならすべて</translation>
    </message>
    <message>
        <source>what it holds for</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>適用する範囲</translation>
    </message>
    <message>
        <source>what it is called</source>
        <extracomment>preset.add</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>what it is followed as</source>
        <extracomment>lesion.role</extracomment>
        <translation>何として追跡するか</translation>
    </message>
    <message>
        <source>what it is, as Liver, or a code as SCT 10200004</source>
        <extracomment>segment.label</extracomment>
        <translation>何であるか。Liverなど、または SCT 10200004 のようなコード</translation>
    </message>
    <message>
        <source>what it is; empty for nothing</source>
        <extracomment>annotation.label</extracomment>
        <translation>何であるか。空なら無し</translation>
    </message>
    <message>
        <source>what it looks at, as modality, description, laterality, view</source>
        <extracomment>hanging.rule</extracomment>
        <translation>対象：modality、description、laterality、view</translation>
    </message>
    <message>
        <source>what moves</source>
        <extracomment>export.movie</extracomment>
        <translation>動くもの</translation>
    </message>
    <message>
        <source>what to look for</source>
        <extracomment>app.palette</extracomment>
        <translation>検索する語</translation>
    </message>
    <message>
        <source>where the disc is; empty: the one that is in</source>
        <extracomment>disc.open</extracomment>
        <translation>ディスクの場所。空欄なら挿入中のもの</translation>
    </message>
    <message>
        <source>where to; empty asks</source>
        <extracomment>study.copy_files</extracomment>
        <translation>コピー先。空欄なら尋ねます</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>annotation.change</extracomment>
        <translation>どれか</translation>
    </message>
    <message>
        <source>which line; the selected one without</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>どの線か。なければ選択したもの</translation>
    </message>
    <message>
        <source>which segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>どのセグメントか</translation>
    </message>
    <message>
        <source>which segment; the chosen one without</source>
        <extracomment>segment.choose</extracomment>
        <translation>どのセグメントか。なければ選択したもの</translation>
    </message>
    <message>
        <source>which segments, with commas; all of the series without</source>
        <extracomment>segment.save</extracomment>
        <translation>どのセグメントか（コンマ区切り）。なければシリーズのすべて</translation>
    </message>
    <message>
        <source>which setting</source>
        <extracomment>settings.set</extracomment>
        <translation>どの設定か</translation>
    </message>
    <message>
        <source>which setting; all without it</source>
        <extracomment>settings.reset</extracomment>
        <translation>設定名。なければすべて</translation>
    </message>
    <message>
        <source>words or a number to compare with</source>
        <extracomment>hanging.rule</extracomment>
        <translation>比較する語または数</translation>
    </message>
    <message>
        <source>x,y in pixels, each</source>
        <extracomment>annotation.add</extracomment>
        <translation>各点の x,y（ピクセル）</translation>
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
        <translation>注釈</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>View/Blend</extracomment>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>View/Cine</extracomment>
        <translation>シネ</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>View/Go to</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Hanging</source>
        <extracomment>View/Hanging</extracomment>
        <translation>ハンギング</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>View/Layout</extracomment>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>View/Link</extracomment>
        <translation>連動</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Tools/Measure</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>On pictures</source>
        <extracomment>View/On pictures</extracomment>
        <translation>画像上の表示</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Tools/Protocol</extracomment>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Tools/Region</extracomment>
        <translation>領域</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>Tools/Segment</extracomment>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>View/Series</extracomment>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>View/Turn</extracomment>
        <translation>回転</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>View/Window</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>View/Zoom</extracomment>
        <translation>ズーム</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A file that asks for more is refused before it takes memory. Raise it for files that you trust.</source>
        <extracomment>limit_depth</extracomment>
        <translation>これを超えるファイルはメモリを使う前に拒否します。信頼するファイルのために引き上げてください。</translation>
    </message>
    <message>
        <source>A structured report beside the study's files holds its measurements, written anew after each change; segments and key images are saved as objects of their own.</source>
        <extracomment>has_sidecar</extracomment>
        <translation>検査のファイルの隣の構造化レポートが計測を含み、変更のたびに書き直されます。セグメントとキー画像は別のオブジェクトとして保存します。</translation>
    </message>
    <message>
        <source>A study that opens is laid out by the first hanging protocol that fits it.</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>開いた検査を、最初に合うハンギングプロトコルで配置します。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>overlay_text</extracomment>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>page</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme</extracomment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Bitmaps that a file draws over its pictures are shown.</source>
        <extracomment>has_overlays</extracomment>
        <translation>ファイルが画像に重ねるビットマップを表示します。</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>センチメートル</translation>
    </message>
    <message>
        <source>Cine bar at start</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>起動時にシネバー</translation>
    </message>
    <message>
        <source>Colours of everything around the pictures.</source>
        <extracomment>theme</extracomment>
        <translation>画像の周りすべての色。</translation>
    </message>
    <message>
        <source>Copy measurements beside the study</source>
        <extracomment>has_sidecar</extracomment>
        <translation>計測を検査の隣にコピー</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>キュービック</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Elements and items of a file</source>
        <extracomment>limit_elements</extracomment>
        <translation>1ファイルの要素と項目</translation>
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
        <translation>1つの ZIP のファイル数</translation>
    </message>
    <message>
        <source>Folder where discs appear</source>
        <extracomment>disc_folder</extracomment>
        <translation>ディスクが現れるフォルダ</translation>
    </message>
    <message>
        <source>Folders in it are offered like discs, beside the places where the system mounts those. Empty for none.</source>
        <extracomment>disc_folder</extracomment>
        <translation>その中のフォルダを、システムのマウント先と同様にディスクとして提示します。空欄ならなし。</translation>
    </message>
    <message>
        <source>Fragments of one file's pixels</source>
        <extracomment>limit_fragments</extracomment>
        <translation>1ファイルのピクセル断片</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>language</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay_text</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Hang studies by protocol</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>検査をプロトコルで配置</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>theme</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>How lengths and areas are told on pictures, in the table and in the status bar. Files that leave the program and the command line keep to mm.</source>
        <extracomment>length_unit</extracomment>
        <translation>画像上・表・ステータスバーでの長さと面積の表示単位。書き出すファイルとコマンドラインは mm のままです。</translation>
    </message>
    <message>
        <source>How pictures are enlarged. Nearest shows each pixel as a square.</source>
        <extracomment>interpolation</extracomment>
        <translation>画像の拡大方法。「最近傍」は各ピクセルを正方形で示します。</translation>
    </message>
    <message>
        <source>Inflated to packed, over 64 MiB</source>
        <extracomment>limit_inflated_ratio</extracomment>
        <translation>展開比（64 MiB 超）</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>interpolation</extracomment>
        <translation>補間</translation>
    </message>
    <message>
        <source>Invert together at start</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>起動時に反転を連動</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>language</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere, on pictures too.</source>
        <extracomment>font_scale</extracomment>
        <translation>画像上も含め、全体の文字の大きさ。</translation>
    </message>
    <message>
        <source>Levels of sequences</source>
        <extracomment>limit_depth</extracomment>
        <translation>シーケンスの深さ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Limits on files</source>
        <extracomment>page</extracomment>
        <translation>ファイルの制限</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>interpolation</extracomment>
        <translation>線形</translation>
    </message>
    <message>
        <source>Lines that show where the active picture cuts the others are drawn at first; a key changes it for now.</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>アクティブな画像が他を切る線を最初から描きます。キーで一時的に変更できます。</translation>
    </message>
    <message>
        <source>Memory and folders</source>
        <extracomment>page</extracomment>
        <translation>メモリとフォルダ</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <extracomment>memory_share</extracomment>
        <translation>画像用メモリ</translation>
    </message>
    <message>
        <source>MiB for decoding one picture</source>
        <extracomment>limit_decoder_mib</extracomment>
        <translation>1画像のデコードの MiB</translation>
    </message>
    <message>
        <source>MiB of a file before its pixels</source>
        <extracomment>limit_header_mib</extracomment>
        <translation>ピクセル前の MiB</translation>
    </message>
    <message>
        <source>MiB of an inflated data set</source>
        <extracomment>limit_inflated_mib</extracomment>
        <translation>展開後データセットの MiB</translation>
    </message>
    <message>
        <source>MiB of one inflated ZIP file</source>
        <extracomment>limit_archive_file_mib</extracomment>
        <translation>ZIP 内の展開後1ファイルの MiB</translation>
    </message>
    <message>
        <source>MiB of one picture</source>
        <extracomment>limit_frame_mib</extracomment>
        <translation>1画像の MiB</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>ミリメートル</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>最近傍</translation>
    </message>
    <message>
        <source>Neurological mirrors axial and coronal pictures, so that left is at the left, and says so on each. Projections, 3D, presentation states and the command line stay radiological.</source>
        <extracomment>sides</extracomment>
        <translation>神経学方式は軸位断・冠状断を左右反転して左を左側に置き、各画像に明示します。投影、3D、プレゼンテーションステート、コマンドラインは放射線科方式のままです。</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>sides</extracomment>
        <translation>神経学方式：左が左側</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>overlay_text</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>has_overlays</extracomment>
        <translation>ファイルのオーバーレイ</translation>
    </message>
    <message>
        <source>Pan together at start</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>起動時に移動を連動</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>page</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures of one file</source>
        <extracomment>limit_frames</extracomment>
        <translation>1ファイルの画像数</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>sides</extracomment>
        <translation>放射線科方式：左が右側</translation>
    </message>
    <message>
        <source>Reference lines at start</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>起動時に参照線</translation>
    </message>
    <message>
        <source>Scroll together at start</source>
        <extracomment>starts_linked</extracomment>
        <translation>起動時に一緒にスクロール</translation>
    </message>
    <message>
        <source>Sides of the patient</source>
        <extracomment>sides</extracomment>
        <translation>患者の左右</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <extracomment>font_scale</extracomment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>overlay_text</extracomment>
        <translation>画像上のテキスト</translation>
    </message>
    <message>
        <source>The bar for playing is there at first wherever pictures can play; an action changes it for now.</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>再生できる画像には最初から再生バーを表示します。操作で一時的に変更できます。</translation>
    </message>
    <message>
        <source>The language of menus, tools and messages. Texts of files stay as they are.</source>
        <extracomment>language</extracomment>
        <translation>メニュー、ツール、メッセージの言語。ファイルの文字はそのままです。</translation>
    </message>
    <message>
        <source>The share of the machine's memory that decoded pictures may take. More of it: fewer pictures are read again.</source>
        <extracomment>memory_share</extracomment>
        <translation>デコード済み画像が使えるメモリの割合。多いほど読み直しが減ります。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>theme</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Unit of lengths</source>
        <extracomment>length_unit</extracomment>
        <translation>長さの単位</translation>
    </message>
    <message>
        <source>Values of one element</source>
        <extracomment>limit_values</extracomment>
        <translation>1要素の値の数</translation>
    </message>
    <message>
        <source>Viewports begin at one scale in mm; the menu of links changes it for now.</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>ビューポートは同じ縮尺（mm）で始まります。連動メニューで一時的に変更できます。</translation>
    </message>
    <message>
        <source>Viewports begin moving their pictures together; the menu of links changes it for now.</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>ビューポートは最初から画像を一緒に動かします。連動メニューで一時的に変更できます。</translation>
    </message>
    <message>
        <source>Viewports begin swapping black and white together; the menu of links changes it for now.</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>ビューポートは最初から白黒を一緒に反転します。連動メニューで一時的に変更できます。</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference begin scrolling by position; the menu of links changes it for now.</source>
        <extracomment>starts_linked</extracomment>
        <translation>同じ基準座標系のビューポートは最初から位置で連動します。連動メニューで一時的に変更できます。</translation>
    </message>
    <message>
        <source>Viewports of one kind of values begin with one window; the menu of links changes it for now.</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>同種の値のビューポートは同じウィンドウで始まります。連動メニューで一時的に変更できます。</translation>
    </message>
    <message>
        <source>What the corners of each picture say. Anonymous leaves out all that tells who it is.</source>
        <extracomment>overlay_text</extracomment>
        <translation>各画像の隅の表示。匿名は本人を示すものをすべて省きます。</translation>
    </message>
    <message>
        <source>Window together at start</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>起動時にウィンドウを連動</translation>
    </message>
    <message>
        <source>Zoom together at start</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>起動時にズームを連動</translation>
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
        <translation>4点角</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>accession</extracomment>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>age</extracomment>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>血管造影</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>angle</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>open_angle</extracomment>
        <translation>2線の角度</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>arrow</extracomment>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>birth_date</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Birth date, sex, age</source>
        <extracomment>person</extracomment>
        <translation>生年月日、性別、年齢</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>部位</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>bone</extracomment>
        <translation>骨</translation>
    </message>
    <message>
        <source>Brain</source>
        <extracomment>brain</extracomment>
        <translation>脳</translation>
    </message>
    <message>
        <source>CT angiography</source>
        <extracomment>ct-angiography</extracomment>
        <translation>CT 血管造影</translation>
    </message>
    <message>
        <source>CT bone</source>
        <extracomment>ct-bone</extracomment>
        <translation>CT 骨</translation>
    </message>
    <message>
        <source>CT lung</source>
        <extracomment>ct-lung</extracomment>
        <translation>CT 肺</translation>
    </message>
    <message>
        <source>CT skin</source>
        <extracomment>ct-skin</extracomment>
        <translation>CT 皮膚</translation>
    </message>
    <message>
        <source>CT soft tissue and bone</source>
        <extracomment>ct-soft-tissue</extracomment>
        <translation>CT 軟部と骨</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>calibration</extracomment>
        <translation>校正</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>calibration</extracomment>
        <translation>校正線</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>cardiothoracic</extracomment>
        <translation>心胸郭比</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>centre_line</extracomment>
        <translation>中心線</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>circle</extracomment>
        <translation>円</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>circle3</extracomment>
        <translation>3点の円</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>cobb</extracomment>
        <translation>Cobb角</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>colours</extracomment>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>造影剤</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>curve</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>acquired</extracomment>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>doppler</extracomment>
        <translation>ドプラ速度</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>ellipse</extracomment>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Field strength</source>
        <extracomment>field_strength</extracomment>
        <translation>磁場強度</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>frame_rate</extracomment>
        <translation>1秒あたりの枚数</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>freehand_line</extracomment>
        <translation>フリーハンド線</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>freehand</extracomment>
        <translation>フリーハンド領域</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>hip</extracomment>
        <translation>股関節セット</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>institution</extracomment>
        <translation>施設</translation>
    </message>
    <message>
        <source>Kind of value (SUV)</source>
        <extracomment>quantity</extracomment>
        <translation>値の種類（SUV）</translation>
    </message>
    <message>
        <source>Laterality and view</source>
        <extracomment>laterality</extracomment>
        <translation>左右と撮影方向</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>leg_length</extracomment>
        <translation>下肢長</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>profile</extracomment>
        <translation>線プロファイル</translation>
    </message>
    <message>
        <source>Liver</source>
        <extracomment>liver</extracomment>
        <translation>肝</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>location</extracomment>
        <translation>スライス位置</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>bidirectional</extracomment>
        <translation>長径と短径</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <extracomment>lossy</extracomment>
        <translation>非可逆圧縮</translation>
    </message>
    <message>
        <source>Lung</source>
        <extracomment>lung</extracomment>
        <translation>肺</translation>
    </message>
    <message>
        <source>MR default</source>
        <extracomment>mr-default</extracomment>
        <translation>MR 標準</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>manufacturer</extracomment>
        <translation>製造元</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <extracomment>mip</extracomment>
        <translation>最大値投影（MIP）</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <extracomment>mediastinum</extracomment>
        <translation>縦隔</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>midsagittal</extracomment>
        <translation>正中矢状線</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <extracomment>model</extracomment>
        <translation>装置の型式</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <extracomment>frame</extracomment>
        <translation>画像の番号</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>number</extracomment>
        <translation>番号ラベル</translation>
    </message>
    <message>
        <source>PET SUV 0 to 6</source>
        <extracomment>pet-suv-6</extracomment>
        <translation>PET SUV 0～6</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>parallel</extracomment>
        <translation>平行線</translation>
    </message>
    <message>
        <source>Part of the series</source>
        <extracomment>part</extracomment>
        <translation>シリーズの部分</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>patient_id</extracomment>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>patient_name</extracomment>
        <translation>患者名</translation>
    </message>
    <message>
        <source>Patient position</source>
        <extracomment>patient_position</extracomment>
        <translation>患者体位</translation>
    </message>
    <message>
        <source>Plane and slab</source>
        <extracomment>plane</extracomment>
        <translation>断面とスラブ</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>perpendicular</extracomment>
        <translation>点と線の距離</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>polygon</extracomment>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>polyline</extracomment>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Posterior fossa</source>
        <extracomment>posterior-fossa</extracomment>
        <translation>後頭蓋窩</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation</extracomment>
        <translation>プレゼンテーションステート</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>probe</extracomment>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>protocol</extracomment>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>ratio</extracomment>
        <translation>2つの長さの比</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>rectangle</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <extracomment>reformatted</extracomment>
        <translation>再構成</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>rotated_ellipse</extracomment>
        <translation>回転した楕円</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>rotated_rectangle</extracomment>
        <translation>回転した矩形</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>suv_peak</extracomment>
        <translation>SUVピーク</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>sequence</extracomment>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Series number and description</source>
        <extracomment>series</extracomment>
        <translation>シリーズ番号と説明</translation>
    </message>
    <message>
        <source>Series that lies over</source>
        <extracomment>over</extracomment>
        <translation>重なるシリーズ</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>sex</extracomment>
        <translation>性別</translation>
    </message>
    <message>
        <source>Side of the patient's left</source>
        <extracomment>sides</extracomment>
        <translation>患者の左の側</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <extracomment>soft-tissue</extracomment>
        <translation>軟部組織</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>spline</extracomment>
        <translation>スプライン領域</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>station</extracomment>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Stroke</source>
        <extracomment>stroke</extracomment>
        <translation>脳卒中</translation>
    </message>
    <message>
        <source>Study description</source>
        <extracomment>study_description</extracomment>
        <translation>検査の説明</translation>
    </message>
    <message>
        <source>Subdural</source>
        <extracomment>subdural</extracomment>
        <translation>硬膜下</translation>
    </message>
    <message>
        <source>TI and flip angle</source>
        <extracomment>ti_flip</extracomment>
        <translation>TI とフリップ角</translation>
    </message>
    <message>
        <source>TR and TE</source>
        <extracomment>tr_te</extracomment>
        <translation>TR と TE</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>thickness</extracomment>
        <translation>スライス厚</translation>
    </message>
    <message>
        <source>Thickness and location</source>
        <extracomment>place</extracomment>
        <translation>厚さと位置</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>interval</extracomment>
        <translation>超音波の時間</translation>
    </message>
    <message>
        <source>Tracer</source>
        <extracomment>tracer</extracomment>
        <translation>トレーサ</translation>
    </message>
    <message>
        <source>Trigger time</source>
        <extracomment>trigger_time</extracomment>
        <translation>トリガ時間</translation>
    </message>
    <message>
        <source>Value under the pointer</source>
        <extracomment>value</extracomment>
        <translation>ポインタ下の値</translation>
    </message>
    <message>
        <source>Window (W / L)</source>
        <extracomment>window</extracomment>
        <translation>ウィンドウ (W / L)</translation>
    </message>
    <message>
        <source>Zoom and rotation</source>
        <extracomment>zoom</extracomment>
        <translation>ズームと回転</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>b_value</extracomment>
        <translation>b 値</translation>
    </message>
    <message>
        <source>kV, mA, kernel</source>
        <extracomment>exposure</extracomment>
        <translation>kV、mA、関数</translation>
    </message>
</context>
<context>
    <name>hanging</name>
    <message>
        <source>A picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>撮影方向が {values} の画像がある。</translation>
    </message>
    <message>
        <source>A series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>説明に {values} を含むシリーズがある。</translation>
    </message>
    <message>
        <source>Angiography</source>
        <extracomment>angiography</extracomment>
        <translation>血管造影</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>body_part</extracomment>
        <translation>部位</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>viewport</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>viewport</extracomment>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom middle</source>
        <extracomment>viewport</extracomment>
        <translation>中央下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>viewport</extracomment>
        <translation>右下</translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>CT</extracomment>
        <translation>CT</translation>
    </message>
    <message>
        <source>CT or MR with prior</source>
        <extracomment>ct-mr-prior</extracomment>
        <translation>CT・MR（過去画像と比較）</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>造影剤</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Description of a series</source>
        <extracomment>series_description</extracomment>
        <translation>シリーズの説明</translation>
    </message>
    <message>
        <source>Description of the study</source>
        <extracomment>description</extracomment>
        <translation>検査の説明</translation>
    </message>
    <message>
        <source>Distance of slices</source>
        <extracomment>thickness</extracomment>
        <translation>スライス間隔</translation>
    </message>
    <message>
        <source>Image type</source>
        <extracomment>image_type</extracomment>
        <translation>画像の種類（Image Type）</translation>
    </message>
    <message>
        <source>It does not show the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>部位は {values} ではない。</translation>
    </message>
    <message>
        <source>It has at least {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>画像が {number} 枚以上ある。</translation>
    </message>
    <message>
        <source>It has at most {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>画像は {number} 枚以下。</translation>
    </message>
    <message>
        <source>It is not {values}.</source>
        <extracomment>modality</extracomment>
        <translation>{values} ではない。</translation>
    </message>
    <message>
        <source>It is {values}.</source>
        <extracomment>modality</extracomment>
        <translation>{values} である。</translation>
    </message>
    <message>
        <source>It shows the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>部位は {values}。</translation>
    </message>
    <message>
        <source>It was made {values} contrast agent.</source>
        <extracomment>contrast</extracomment>
        <translation>造影剤{values}。</translation>
    </message>
    <message>
        <source>Its description does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>説明に {values} を含まない。</translation>
    </message>
    <message>
        <source>Its description holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>説明に {values} をすべて含む。</translation>
    </message>
    <message>
        <source>Its description holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>説明に {values} を含む。</translation>
    </message>
    <message>
        <source>Its image type does not hold {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>画像の種類に {values} を含まない。</translation>
    </message>
    <message>
        <source>Its image type holds {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>画像の種類に {values} を含む。</translation>
    </message>
    <message>
        <source>Its side is not {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>左右は {values} ではない。</translation>
    </message>
    <message>
        <source>Its side is {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>左右は {values}。</translation>
    </message>
    <message>
        <source>Its slices are at least {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>スライス間隔は {number} mm 以上。</translation>
    </message>
    <message>
        <source>Its slices are at most {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>スライス間隔は {number} mm 以下。</translation>
    </message>
    <message>
        <source>Its slices are not {values}.</source>
        <extracomment>plane</extracomment>
        <translation>スライスの向きは {values} ではない。</translation>
    </message>
    <message>
        <source>Its slices are {values}.</source>
        <extracomment>plane</extracomment>
        <translation>スライスの向きは {values}。</translation>
    </message>
    <message>
        <source>Its view is not {values}.</source>
        <extracomment>view</extracomment>
        <translation>撮影方向は {values} ではない。</translation>
    </message>
    <message>
        <source>Its view is {values}.</source>
        <extracomment>view</extracomment>
        <translation>撮影方向は {values}。</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewport</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>MR</source>
        <extracomment>MR</extracomment>
        <translation>MR</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>mammography</extracomment>
        <translation>マンモグラフィ</translation>
    </message>
    <message>
        <source>Mammography with prior</source>
        <extracomment>mammography-prior</extracomment>
        <translation>マンモグラフィ（過去画像と比較）</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>viewport</extracomment>
        <translation>中央</translation>
    </message>
    <message>
        <source>Middle left</source>
        <extracomment>viewport</extracomment>
        <translation>中段左</translation>
    </message>
    <message>
        <source>Middle middle</source>
        <extracomment>viewport</extracomment>
        <translation>中央</translation>
    </message>
    <message>
        <source>Middle right</source>
        <extracomment>viewport</extracomment>
        <translation>中段右</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>No picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>撮影方向が {values} の画像はない。</translation>
    </message>
    <message>
        <source>No series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>説明に {values} を含むシリーズはない。</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <extracomment>images</extracomment>
        <translation>画像の数</translation>
    </message>
    <message>
        <source>Number of pictures and stacks</source>
        <extracomment>pictures</extracomment>
        <translation>画像とスタックの数</translation>
    </message>
    <message>
        <source>Number of series</source>
        <extracomment>series</extracomment>
        <translation>シリーズの数</translation>
    </message>
    <message>
        <source>One series</source>
        <extracomment>usual</extracomment>
        <translation>1 シリーズ</translation>
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
        <translation>断面</translation>
    </message>
    <message>
        <source>Prior studies</source>
        <extracomment>priors</extracomment>
        <translation>過去検査</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <extracomment>radiographs</extracomment>
        <translation>単純X線</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewport</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>laterality</extracomment>
        <translation>左右</translation>
    </message>
    <message>
        <source>The description of the study does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>検査の説明に {values} を含まない。</translation>
    </message>
    <message>
        <source>The description of the study holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>検査の説明に {values} をすべて含む。</translation>
    </message>
    <message>
        <source>The description of the study holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>検査の説明に {values} を含む。</translation>
    </message>
    <message>
        <source>The part of the body is not {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>部位は {values} ではない。</translation>
    </message>
    <message>
        <source>The part of the body is {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>部位は {values}。</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>患者に合う過去検査が {number} 件以上ある。</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>患者に合う過去検査が {number} 件以上ある。</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>患者に合う過去検査は {number} 件以下。</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>患者に合う過去検査は {number} 件以下。</translation>
    </message>
    <message>
        <source>The study has at least {number} series.</source>
        <extracomment>series</extracomment>
        <translation>検査にシリーズが {number} 以上ある。</translation>
    </message>
    <message>
        <source>The study has at most {number} series.</source>
        <extracomment>series</extracomment>
        <translation>検査のシリーズは {number} 以下。</translation>
    </message>
    <message>
        <source>The study holds all of {values}.</source>
        <extracomment>modality</extracomment>
        <translation>検査に {values} をすべて含む。</translation>
    </message>
    <message>
        <source>The study holds no {values}.</source>
        <extracomment>modality</extracomment>
        <translation>検査に {values} を含まない。</translation>
    </message>
    <message>
        <source>The study holds {values}.</source>
        <extracomment>modality</extracomment>
        <translation>検査に {values} を含む。</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewport</extracomment>
        <translation>ビューポート</translation>
    </message>
    <message>
        <source>There are at least {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>配置する画像やスタックが {number} 以上ある。</translation>
    </message>
    <message>
        <source>There are at most {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>配置する画像やスタックは {number} 以下。</translation>
    </message>
    <message>
        <source>There are pictures of all the views {values}.</source>
        <extracomment>view</extracomment>
        <translation>撮影方向 {values} の画像がすべてある。</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>viewport</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>viewport</extracomment>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top middle</source>
        <extracomment>viewport</extracomment>
        <translation>中央上</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>viewport</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>ultrasound</extracomment>
        <translation>超音波</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>view</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>a 3D view</source>
        <extracomment>3d</extracomment>
        <translation>3D 表示</translation>
    </message>
    <message>
        <source>a clip</source>
        <extracomment>clip</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>a plain picture before a tomosynthesis</source>
        <extracomment>flat</extracomment>
        <translation>トモシンセシスより単純画像を優先</translation>
    </message>
    <message>
        <source>a single picture</source>
        <extracomment>picture</extracomment>
        <translation>単独の画像</translation>
    </message>
    <message>
        <source>a stack of pictures</source>
        <extracomment>stack</extracomment>
        <translation>画像のスタック</translation>
    </message>
    <message>
        <source>a tomosynthesis</source>
        <extracomment>tomosynthesis</extracomment>
        <translation>トモシンセシス</translation>
    </message>
    <message>
        <source>a volume</source>
        <extracomment>volume</extracomment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>abdomen</source>
        <extracomment>ABDOMEN</extracomment>
        <translation>腹部</translation>
    </message>
    <message>
        <source>angiography</source>
        <extracomment>XA</extracomment>
        <translation>血管造影</translation>
    </message>
    <message>
        <source>ankle</source>
        <extracomment>ANKLE</extracomment>
        <translation>足関節</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment></extracomment>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>axial</source>
        <extracomment>axial</extracomment>
        <translation>軸位断</translation>
    </message>
    <message>
        <source>axial planes</source>
        <extracomment>axial</extracomment>
        <translation>軸位断面</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>B</extracomment>
        <translation>両側</translation>
    </message>
    <message>
        <source>brain</source>
        <extracomment>BRAIN</extracomment>
        <translation>脳</translation>
    </message>
    <message>
        <source>breast</source>
        <extracomment>BREAST</extracomment>
        <translation>乳房</translation>
    </message>
    <message>
        <source>bright on dark</source>
        <extracomment>no</extracomment>
        <translation>暗地に明</translation>
    </message>
    <message>
        <source>brightest</source>
        <extracomment>mip</extracomment>
        <translation>最大値</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>CHEST</extracomment>
        <translation>胸部</translation>
    </message>
    <message>
        <source>computed radiography</source>
        <extracomment>CR</extracomment>
        <translation>CR</translation>
    </message>
    <message>
        <source>coronal</source>
        <extracomment>coronal</extracomment>
        <translation>冠状断</translation>
    </message>
    <message>
        <source>coronal planes</source>
        <extracomment>coronal</extracomment>
        <translation>冠状断面</translation>
    </message>
    <message>
        <source>cspine</source>
        <extracomment>CSPINE</extracomment>
        <translation>頸椎</translation>
    </message>
    <message>
        <source>dark on bright</source>
        <extracomment>yes</extracomment>
        <translation>明地に暗</translation>
    </message>
    <message>
        <source>darkest</source>
        <extracomment>minip</extracomment>
        <translation>最小値</translation>
    </message>
    <message>
        <source>dental X-ray</source>
        <extracomment>IO</extracomment>
        <translation>歯科 X 線</translation>
    </message>
    <message>
        <source>digital radiography</source>
        <extracomment>DX</extracomment>
        <translation>デジタル X 線撮影</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ELBOW</extracomment>
        <translation>肘</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <extracomment>ES</extracomment>
        <translation>内視鏡</translation>
    </message>
    <message>
        <source>extremity</source>
        <extracomment>EXTREMITY</extracomment>
        <translation>四肢</translation>
    </message>
    <message>
        <source>eye photography</source>
        <extracomment>OP</extracomment>
        <translation>眼底写真</translation>
    </message>
    <message>
        <source>eye tomography</source>
        <extracomment>OPT</extracomment>
        <translation>眼科 OCT</translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <extracomment>RF</extracomment>
        <translation>透視</translation>
    </message>
    <message>
        <source>foot</source>
        <extracomment>FOOT</extracomment>
        <translation>足</translation>
    </message>
    <message>
        <source>hand</source>
        <extracomment>HAND</extracomment>
        <translation>手</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>HEAD</extracomment>
        <translation>頭部</translation>
    </message>
    <message>
        <source>heart</source>
        <extracomment>HEART</extracomment>
        <translation>心臓</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>HIP</extracomment>
        <translation>股関節</translation>
    </message>
    <message>
        <source>its pictures</source>
        <extracomment>pictures</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>knee</source>
        <extracomment>KNEE</extracomment>
        <translation>膝</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>L</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>liver</source>
        <extracomment>LIVER</extracomment>
        <translation>肝臓</translation>
    </message>
    <message>
        <source>lspine</source>
        <extracomment>LSPINE</extracomment>
        <translation>腰椎</translation>
    </message>
    <message>
        <source>mammography</source>
        <extracomment>MG</extracomment>
        <translation>マンモグラフィ</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>mean</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>NECK</extracomment>
        <translation>頸部</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>nothing</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <extracomment>NM</extracomment>
        <translation>核医学</translation>
    </message>
    <message>
        <source>oblique</source>
        <extracomment>oblique</extracomment>
        <translation>斜断</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>OT</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>panoramic X-ray</source>
        <extracomment>PX</extracomment>
        <translation>パノラマ X 線</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>PELVIS</extracomment>
        <translation>骨盤</translation>
    </message>
    <message>
        <source>photography</source>
        <extracomment>XC</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>R</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>sagittal</source>
        <extracomment>sagittal</extracomment>
        <translation>矢状断</translation>
    </message>
    <message>
        <source>sagittal planes</source>
        <extracomment>sagittal</extracomment>
        <translation>矢状断面</translation>
    </message>
    <message>
        <source>secondary capture</source>
        <extracomment>SC</extracomment>
        <translation>二次取り込み</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>SHOULDER</extracomment>
        <translation>肩</translation>
    </message>
    <message>
        <source>slide microscopy</source>
        <extracomment>SM</extracomment>
        <translation>スライド顕微鏡</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>SPINE</extracomment>
        <translation>脊椎</translation>
    </message>
    <message>
        <source>the first one</source>
        <extracomment>first</extracomment>
        <translation>最初のもの</translation>
    </message>
    <message>
        <source>the one made last</source>
        <extracomment>last</extracomment>
        <translation>最後に作られたもの</translation>
    </message>
    <message>
        <source>the one with most pictures</source>
        <extracomment>most</extracomment>
        <translation>画像が最も多いもの</translation>
    </message>
    <message>
        <source>the one with the thinnest slices</source>
        <extracomment>thinnest</extracomment>
        <translation>スライスが最も薄いもの</translation>
    </message>
    <message>
        <source>tspine</source>
        <extracomment>TSPINE</extracomment>
        <translation>胸椎</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>US</extracomment>
        <translation>超音波</translation>
    </message>
    <message>
        <source>wherever it lies</source>
        <extracomment></extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>wholebody</source>
        <extracomment>WHOLEBODY</extracomment>
        <translation>全身</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>yes</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>no</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All about the picture</source>
        <extracomment>tour</extracomment>
        <translation>画像のすべて</translation>
    </message>
    <message>
        <source>Brightness by number, measurements as a table, the elements of the file, and the list of all that was done. {key:panel.inspector} hides it.</source>
        <extracomment>tour</extracomment>
        <translation>明るさの数値、計測の表、ファイルの要素、操作の一覧です。{key:panel.inspector} で隠せます。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>tour</extracomment>
        <translation>何でも探す</translation>
    </message>
    <message>
        <source>Here are your studies, and below them the series of the one that is open. Double click a picture to show it, or drag it into a viewport. The field above finds studies by name, date or description. {key:panel.browser} hides it all.</source>
        <extracomment>tour</extracomment>
        <translation>ここに検査、その下に開いている検査のシリーズが並びます。画像をダブルクリックするか、ビューポートへドラッグして表示します。上の欄で名前・日付・説明から検索できます。{key:panel.browser} で隠せます。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>tour</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>tour</extracomment>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>Planes of a volume</source>
        <extracomment>tour</extracomment>
        <translation>ボリュームの断面</translation>
    </message>
    <message>
        <source>Press {key:tool.length} and draw a line: the length stands beside it, in mm where the file allows it. The other tools lie beside it in the toolbar.</source>
        <extracomment>tour</extracomment>
        <translation>{key:tool.length} を押して線を引くと、長さが横に表示されます（可能なら mm）。他のツールはツールバーの隣にあります。</translation>
    </message>
    <message>
        <source>Slices that lie evenly make a volume: axial, coronal and sagittal planes, and 3D. Drag the lines to move through the body.</source>
        <extracomment>tour</extracomment>
        <translation>等間隔のスライスはボリュームになり、軸位・冠状・矢状断面と 3D で見られます。線をドラッグして体内を移動します。</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <extracomment>tour</extracomment>
        <translation>検査とシリーズ</translation>
    </message>
    <message>
        <source>The pictures</source>
        <extracomment>tour</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>The wheel goes from slice to slice. Drag with the left button for brightness and contrast, with the middle one to move the picture, with the right one to enlarge it. A right click opens a menu.</source>
        <extracomment>tour</extracomment>
        <translation>ホイールでスライスを送ります。左ボタンのドラッグで明るさとコントラスト、中ボタンで移動、右ボタンで拡大。右クリックでメニューが開きます。</translation>
    </message>
    <message>
        <source>This is a study that the program made itself: nobody's pictures. The tour takes two minutes; Esc ends it, and what it does can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>これはプログラムが作った検査で、実在の人の画像ではありません。ツアーは2分です。Esc で終了でき、行った操作は元に戻せます。</translation>
    </message>
    <message>
        <source>This is the lung window. The keys 0 to 9 set windows: 0 by the picture's values, 1 as the file says, the others by what is examined.</source>
        <extracomment>tour</extracomment>
        <translation>これは肺野のウィンドウです。キー 0～9 で設定します：0 は画像の値、1 はファイルの値、他は検査対象に応じた値です。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>tour</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Windows by one key</source>
        <extracomment>tour</extracomment>
        <translation>キー1つでウィンドウ</translation>
    </message>
    <message>
        <source>{key:app.palette} finds every action, preset, series and setting by some letters of its name. {key:help.keys} shows all keys.</source>
        <extracomment>tour</extracomment>
        <translation>{key:app.palette} で操作・プリセット・シリーズ・設定を名前の一部から探せます。{key:help.keys} ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>{key:edit.undo} takes the last step back: a measurement, a layout, a window. Nothing asks whether you are sure, because everything can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>{key:edit.undo} で直前の操作（計測、レイアウト、ウィンドウなど）を取り消します。すべて元に戻せるので、確認は求めません。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>3D print model</source>
        <extracomment>object</extracomment>
        <translation>3D プリントモデル</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>measurement</extracomment>
        <translation>4点角</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>choice</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>choice</extracomment>
        <translation>加える</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>choice</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>choice</extracomment>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>choice</extracomment>
        <translation>前面</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>choice</extracomment>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>choice</extracomment>
        <translation>二軸</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>choice</extracomment>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>colour</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <extracomment>colour table</extracomment>
        <translation>青から黄</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>corner</extracomment>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>corner</extracomment>
        <translation>右下</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>choice</extracomment>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>choice</extracomment>
        <translation>校正</translation>
    </message>
    <message>
        <source>Cardiothoracic</source>
        <extracomment>choice</extracomment>
        <translation>心胸郭</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>choice</extracomment>
        <translation>中心線</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>choice</extracomment>
        <translation>シネ</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>choice</extracomment>
        <translation>円</translation>
    </message>
    <message>
        <source>Circle3</source>
        <extracomment>choice</extracomment>
        <translation>3点の円</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>choice</extracomment>
        <translation>粗く</translation>
    </message>
    <message>
        <source>Cobb</source>
        <extracomment>choice</extracomment>
        <translation>Cobb</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>colour table</extracomment>
        <translation>寒色</translation>
    </message>
    <message>
        <source>Copper</source>
        <extracomment>colour table</extracomment>
        <translation>銅</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>choice</extracomment>
        <translation>隅</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>choice</extracomment>
        <translation>十字カーソル</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>choice</extracomment>
        <translation>キュービック</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>choice</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>choice</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Doppler</source>
        <extracomment>choice</extracomment>
        <translation>ドプラ</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>choice</extracomment>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>choice</extracomment>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>choice</extracomment>
        <translation>細かく</translation>
    </message>
    <message>
        <source>Four point angle</source>
        <extracomment>choice</extracomment>
        <translation>4点角</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>choice</extracomment>
        <translation>フリーハンド</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>choice</extracomment>
        <translation>フリーハンド線</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>choice</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>colour table</extracomment>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>choice</extracomment>
        <translation>成長</translation>
    </message>
    <message>
        <source>Gsps</source>
        <extracomment>choice</extracomment>
        <translation>GSPS</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>choice</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Hip</source>
        <extracomment>choice</extracomment>
        <translation>股関節</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>choice</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Hot iron</source>
        <extracomment>colour table</extracomment>
        <translation>ホットアイアン</translation>
    </message>
    <message>
        <source>Hot metal blue</source>
        <extracomment>colour table</extracomment>
        <translation>ホットメタルブルー</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>choice</extracomment>
        <translation>下面</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>choice</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>choice</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Kos</source>
        <extracomment>choice</extracomment>
        <translation>KOS</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>choice</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Leg length</source>
        <extracomment>choice</extracomment>
        <translation>下肢長</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>choice</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>choice</extracomment>
        <translation>線形</translation>
    </message>
    <message>
        <source>Lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>最初と最後の線</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>links</extracomment>
        <translation>白黒反転を連動</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>links</extracomment>
        <translation>移動を連動</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>links</extracomment>
        <translation>ウィンドウを連動</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>links</extracomment>
        <translation>ズームを連動</translation>
    </message>
    <message>
        <source>Livewire</source>
        <extracomment>choice</extracomment>
        <translation>ライブワイヤ</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>choice</extracomment>
        <translation>縦長</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>choice</extracomment>
        <translation>拡大鏡</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>choice</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>choice</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Midsagittal</source>
        <extracomment>choice</extracomment>
        <translation>正中矢状</translation>
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
        <translation>最近傍</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>choice</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>No lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>最初と最後の線なし</translation>
    </message>
    <message>
        <source>Non target</source>
        <extracomment>choice</extracomment>
        <translation>非標的</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>choice</extracomment>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>choice</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>choice</extracomment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Open angle</source>
        <extracomment>choice</extracomment>
        <translation>開いた角</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>colour</extracomment>
        <translation>橙</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>object</extracomment>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>choice</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Parallel</source>
        <extracomment>choice</extracomment>
        <translation>平行</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>choice</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Perceptual rainbow</source>
        <extracomment>colour table</extracomment>
        <translation>知覚均等な虹色</translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <extracomment>choice</extracomment>
        <translation>垂線</translation>
    </message>
    <message>
        <source>Pet</source>
        <extracomment>colour table</extracomment>
        <translation>PET</translation>
    </message>
    <message>
        <source>Pet 20 step</source>
        <extracomment>colour table</extracomment>
        <translation>PET 20 段階</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>choice</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Point no longer</source>
        <extracomment>links</extracomment>
        <translation>指示をやめる</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>links</extracomment>
        <translation>Shift で位置を示す</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>choice</extracomment>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>choice</extracomment>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>choice</extracomment>
        <translation>後面</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>choice</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>choice</extracomment>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>choice</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Progressed</source>
        <extracomment>choice</extracomment>
        <translation>増悪</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour</extracomment>
        <translation>紫</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>choice</extracomment>
        <translation>押す</translation>
    </message>
    <message>
        <source>R-R interval {value}</source>
        <extracomment>stack</extracomment>
        <translation>R-R 間隔 {value}</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>choice</extracomment>
        <translation>比</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>choice</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>choice</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>choice</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>choice</extracomment>
        <translation>回転</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>choice</extracomment>
        <translation>回転した楕円</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>choice</extracomment>
        <translation>回転した矩形</translation>
    </message>
    <message>
        <source>Rtstruct</source>
        <extracomment>choice</extracomment>
        <translation>RTSTRUCT</translation>
    </message>
    <message>
        <source>SUV by body surface area</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（体表面積）</translation>
    </message>
    <message>
        <source>SUV by body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（体重）</translation>
    </message>
    <message>
        <source>SUV by ideal body weight</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（理想体重）</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 120)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（除脂肪体重、James 120）</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 128)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（除脂肪体重、James 128）</translation>
    </message>
    <message>
        <source>SUV by lean body mass (Janma)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（除脂肪体重、Janma）</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>choice</extracomment>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <extracomment>links</extracomment>
        <translation>別々にスクロール</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>links</extracomment>
        <translation>一緒にスクロール</translation>
    </message>
    <message>
        <source>Seg</source>
        <extracomment>choice</extracomment>
        <translation>SEG</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>choice</extracomment>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>colour</extracomment>
        <translation>空色</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>choice</extracomment>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>colour table</extracomment>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>choice</extracomment>
        <translation>球</translation>
    </message>
    <message>
        <source>Spline</source>
        <extracomment>choice</extracomment>
        <translation>スプライン</translation>
    </message>
    <message>
        <source>Spy</source>
        <extracomment>choice</extracomment>
        <translation>スパイグラス</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>choice</extracomment>
        <translation>上面</translation>
    </message>
    <message>
        <source>Suv peak</source>
        <extracomment>choice</extracomment>
        <translation>SUVピーク</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>choice</extracomment>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>choice</extracomment>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>choice</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>choice</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>choice</extracomment>
        <translation>標的</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>choice</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>choice</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>choice</extracomment>
        <translation>小さすぎる</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>corner</extracomment>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>corner</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>Unlink inversion</source>
        <extracomment>links</extracomment>
        <translation>反転の連動を解除</translation>
    </message>
    <message>
        <source>Unlink pan</source>
        <extracomment>links</extracomment>
        <translation>移動の連動を解除</translation>
    </message>
    <message>
        <source>Unlink windows</source>
        <extracomment>links</extracomment>
        <translation>ウィンドウの連動を解除</translation>
    </message>
    <message>
        <source>Unlink zoom</source>
        <extracomment>links</extracomment>
        <translation>ズームの連動を解除</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>choice</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>choice</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>colour</extracomment>
        <translation>朱色</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>choice</extracomment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>choice</extracomment>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>colour</extracomment>
        <translation>白</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>choice</extracomment>
        <translation>横長</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>choice</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Window region</source>
        <extracomment>choice</extracomment>
        <translation>領域のウィンドウ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>choice</extracomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <extracomment>preamble</extracomment>
        <translation>Linux プログラム</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>preamble</extracomment>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <extracomment>preamble</extracomment>
        <translation>Windows プログラム</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>preamble</extracomment>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>a macOS or Java program</source>
        <extracomment>preamble</extracomment>
        <translation>macOS または Java プログラム</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <extracomment>preamble</extracomment>
        <translation>macOS プログラム</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>preamble</extracomment>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>acquisition {value}</source>
        <extracomment>stack</extracomment>
        <translation>収集 {value}</translation>
    </message>
    <message>
        <source>angle</source>
        <extracomment>measurement</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>angle of two lines</source>
        <extracomment>measurement</extracomment>
        <translation>2線の角度</translation>
    </message>
    <message>
        <source>arrow</source>
        <extracomment>measurement</extracomment>
        <translation>矢印</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>spacing</extracomment>
        <translation>検出器面</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>spacing</extracomment>
        <translation>校正済み</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>spacing</extracomment>
        <translation>ユーザ校正</translation>
    </message>
    <message>
        <source>calibration line</source>
        <extracomment>measurement</extracomment>
        <translation>校正線</translation>
    </message>
    <message>
        <source>cardiothoracic ratio</source>
        <extracomment>measurement</extracomment>
        <translation>心胸郭比</translation>
    </message>
    <message>
        <source>centre line</source>
        <extracomment>measurement</extracomment>
        <translation>中心線</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>measurement</extracomment>
        <translation>円</translation>
    </message>
    <message>
        <source>circle through 3 points</source>
        <extracomment>measurement</extracomment>
        <translation>3点の円</translation>
    </message>
    <message>
        <source>clinical document</source>
        <extracomment>object</extracomment>
        <translation>臨床文書</translation>
    </message>
    <message>
        <source>cobb angle</source>
        <extracomment>measurement</extracomment>
        <translation>Cobb角</translation>
    </message>
    <message>
        <source>cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>キュービック</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>measurement</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>detector {value}</source>
        <extracomment>stack</extracomment>
        <translation>検出器 {value}</translation>
    </message>
    <message>
        <source>diffusion</source>
        <extracomment>stack</extracomment>
        <translation>拡散</translation>
    </message>
    <message>
        <source>dimension {value}</source>
        <extracomment>stack</extracomment>
        <translation>次元 {value}</translation>
    </message>
    <message>
        <source>direction {value}</source>
        <extracomment>stack</extracomment>
        <translation>方向 {value}</translation>
    </message>
    <message>
        <source>doppler velocity</source>
        <extracomment>measurement</extracomment>
        <translation>ドプラ速度</translation>
    </message>
    <message>
        <source>echo {value}</source>
        <extracomment>stack</extracomment>
        <translation>エコー {value}</translation>
    </message>
    <message>
        <source>ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>楕円</translation>
    </message>
    <message>
        <source>energy window {value}</source>
        <extracomment>stack</extracomment>
        <translation>エネルギーウィンドウ {value}</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>spacing</extracomment>
        <translation>推定（拡大率補正済み）</translation>
    </message>
    <message>
        <source>fat</source>
        <extracomment>stack</extracomment>
        <translation>脂肪</translation>
    </message>
    <message>
        <source>field map</source>
        <extracomment>stack</extracomment>
        <translation>磁場マップ</translation>
    </message>
    <message>
        <source>flip angle {value}</source>
        <extracomment>stack</extracomment>
        <translation>フリップ角 {value}</translation>
    </message>
    <message>
        <source>freehand line</source>
        <extracomment>measurement</extracomment>
        <translation>フリーハンド線</translation>
    </message>
    <message>
        <source>freehand region</source>
        <extracomment>measurement</extracomment>
        <translation>フリーハンド領域</translation>
    </message>
    <message>
        <source>hip set</source>
        <extracomment>measurement</extracomment>
        <translation>股関節セット</translation>
    </message>
    <message>
        <source>imaginary</source>
        <extracomment>stack</extracomment>
        <translation>虚部</translation>
    </message>
    <message>
        <source>in phase</source>
        <extracomment>stack</extracomment>
        <translation>同位相</translation>
    </message>
    <message>
        <source>it blends several series</source>
        <extracomment>presentation state</extracomment>
        <translation>複数のシリーズを重ねるものです</translation>
    </message>
    <message>
        <source>it blends two series</source>
        <extracomment>presentation state</extracomment>
        <translation>2つのシリーズを重ねるものです</translation>
    </message>
    <message>
        <source>it describes 3D views</source>
        <extracomment>presentation state</extracomment>
        <translation>複数の 3D 表示を表すものです</translation>
    </message>
    <message>
        <source>it describes a 3D view</source>
        <extracomment>presentation state</extracomment>
        <translation>3D 表示を表すものです</translation>
    </message>
    <message>
        <source>it describes a plane of a volume</source>
        <extracomment>presentation state</extracomment>
        <translation>ボリュームの断面を表すものです</translation>
    </message>
    <message>
        <source>it describes planes of several volumes</source>
        <extracomment>presentation state</extracomment>
        <translation>複数のボリュームの断面を表すものです</translation>
    </message>
    <message>
        <source>it needs the window</source>
        <extracomment>not possible</extracomment>
        <translation>ウィンドウが必要です</translation>
    </message>
    <message>
        <source>its table of values varies from picture to picture</source>
        <extracomment>presentation state</extracomment>
        <translation>値のテーブルが画像ごとに異なります</translation>
    </message>
    <message>
        <source>kernel {value}</source>
        <extracomment>stack</extracomment>
        <translation>関数 {value}</translation>
    </message>
    <message>
        <source>key object selection</source>
        <extracomment>object</extracomment>
        <translation>キーオブジェクト選択</translation>
    </message>
    <message>
        <source>leg lengths</source>
        <extracomment>measurement</extracomment>
        <translation>下肢長</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>measurement</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>line profile</source>
        <extracomment>measurement</extracomment>
        <translation>線プロファイル</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>interpolation</extracomment>
        <translation>線形</translation>
    </message>
    <message>
        <source>long and short axis</source>
        <extracomment>measurement</extracomment>
        <translation>長径と短径</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>stack</extracomment>
        <translation>強度</translation>
    </message>
    <message>
        <source>microscopy annotations</source>
        <extracomment>object</extracomment>
        <translation>顕微鏡アノテーション</translation>
    </message>
    <message>
        <source>mid-sagittal line</source>
        <extracomment>measurement</extracomment>
        <translation>正中矢状線</translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>最近傍</translation>
    </message>
    <message>
        <source>no measuring protocol is followed</source>
        <extracomment>not possible</extracomment>
        <translation>計測プロトコルに従っていません</translation>
    </message>
    <message>
        <source>no series lies over the pictures</source>
        <extracomment>not possible</extracomment>
        <translation>画像に重ねたシリーズがありません</translation>
    </message>
    <message>
        <source>no study is open</source>
        <extracomment>not possible</extracomment>
        <translation>検査が開いていません</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>spacing</extracomment>
        <translation>公称値（スキャン）</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>spacing</extracomment>
        <translation>未校正：ピクセル</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>not possible</extracomment>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <extracomment>not possible</extracomment>
        <translation>まだ変更がありません</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <extracomment>not possible</extracomment>
        <translation>元に戻した操作がありません</translation>
    </message>
    <message>
        <source>numbered label</source>
        <extracomment>measurement</extracomment>
        <translation>番号ラベル</translation>
    </message>
    <message>
        <source>out of phase</source>
        <extracomment>stack</extracomment>
        <translation>逆位相</translation>
    </message>
    <message>
        <source>parallel lines</source>
        <extracomment>measurement</extracomment>
        <translation>平行線</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>stack</extracomment>
        <translation>位相</translation>
    </message>
    <message>
        <source>phase {value}</source>
        <extracomment>stack</extracomment>
        <translation>位相 {value}</translation>
    </message>
    <message>
        <source>phase {value} %</source>
        <extracomment>stack</extracomment>
        <translation>位相 {value} %</translation>
    </message>
    <message>
        <source>point to line</source>
        <extracomment>measurement</extracomment>
        <translation>点と線の距離</translation>
    </message>
    <message>
        <source>polygon</source>
        <extracomment>measurement</extracomment>
        <translation>多角形</translation>
    </message>
    <message>
        <source>polyline</source>
        <extracomment>measurement</extracomment>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>presentation state</source>
        <extracomment>object</extracomment>
        <translation>プレゼンテーションステート</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>measurement</extracomment>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>radiotherapy object</source>
        <extracomment>object</extracomment>
        <translation>放射線治療オブジェクト</translation>
    </message>
    <message>
        <source>radiotherapy plan</source>
        <extracomment>object</extracomment>
        <translation>放射線治療計画</translation>
    </message>
    <message>
        <source>radiotherapy structures</source>
        <extracomment>object</extracomment>
        <translation>放射線治療の輪郭</translation>
    </message>
    <message>
        <source>ratio of two lengths</source>
        <extracomment>measurement</extracomment>
        <translation>2つの長さの比</translation>
    </message>
    <message>
        <source>raw data</source>
        <extracomment>object</extracomment>
        <translation>生データ</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>stack</extracomment>
        <translation>実部</translation>
    </message>
    <message>
        <source>real world value map</source>
        <extracomment>object</extracomment>
        <translation>実値マップ</translation>
    </message>
    <message>
        <source>rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>rotated ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>回転した楕円</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>回転した矩形</translation>
    </message>
    <message>
        <source>rotation {value}</source>
        <extracomment>stack</extracomment>
        <translation>回転 {value}</translation>
    </message>
    <message>
        <source>segment {value}</source>
        <extracomment>stack</extracomment>
        <translation>セグメント {value}</translation>
    </message>
    <message>
        <source>spatial registration</source>
        <extracomment>object</extracomment>
        <translation>位置合わせ情報</translation>
    </message>
    <message>
        <source>spectroscopy</source>
        <extracomment>object</extracomment>
        <translation>スペクトロスコピー</translation>
    </message>
    <message>
        <source>spline region</source>
        <extracomment>measurement</extracomment>
        <translation>スプライン領域</translation>
    </message>
    <message>
        <source>stack {value}</source>
        <extracomment>stack</extracomment>
        <translation>スタック {value}</translation>
    </message>
    <message>
        <source>structured report</source>
        <extracomment>object</extracomment>
        <translation>構造化レポート</translation>
    </message>
    <message>
        <source>surface segmentation</source>
        <extracomment>object</extracomment>
        <translation>表面セグメンテーション</translation>
    </message>
    <message>
        <source>suv peak</source>
        <extracomment>measurement</extracomment>
        <translation>SUVピーク</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>measurement</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the active series is not a volume</source>
        <extracomment>not possible</extracomment>
        <translation>アクティブなシリーズはボリュームではありません</translation>
    </message>
    <message>
        <source>the active viewport is empty</source>
        <extracomment>not possible</extracomment>
        <translation>アクティブなビューポートは空です</translation>
    </message>
    <message>
        <source>the active viewport is no 3D view</source>
        <extracomment>not possible</extracomment>
        <translation>アクティブなビューポートは 3D 表示ではありません</translation>
    </message>
    <message>
        <source>the active viewport shows no grey picture</source>
        <extracomment>not possible</extracomment>
        <translation>アクティブなビューポートにグレースケール画像がありません</translation>
    </message>
    <message>
        <source>the active viewport shows no picture</source>
        <extracomment>not possible</extracomment>
        <translation>アクティブなビューポートに画像がありません</translation>
    </message>
    <message>
        <source>the study holds no presentation state for these pictures</source>
        <extracomment>not possible</extracomment>
        <translation>検査にこの画像のプレゼンテーションステートはありません</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <extracomment>not possible</extracomment>
        <translation>セグメントがありません</translation>
    </message>
    <message>
        <source>time on ultrasound</source>
        <extracomment>measurement</extracomment>
        <translation>超音波の時間</translation>
    </message>
    <message>
        <source>time slot {value}</source>
        <extracomment>stack</extracomment>
        <translation>時間枠 {value}</translation>
    </message>
    <message>
        <source>time {value}</source>
        <extracomment>stack</extracomment>
        <translation>時間 {value}</translation>
    </message>
    <message>
        <source>time {value} s</source>
        <extracomment>stack</extracomment>
        <translation>時間 {value} s</translation>
    </message>
    <message>
        <source>trigger {value} ms</source>
        <extracomment>stack</extracomment>
        <translation>トリガ {value} ms</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>spacing</extracomment>
        <translation>超音波領域</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>spacing</extracomment>
        <translation>未校正、検出器面</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <extracomment>stack</extracomment>
        <translation>速度 {value}</translation>
    </message>
    <message>
        <source>view {value}</source>
        <extracomment>stack</extracomment>
        <translation>方向 {value}</translation>
    </message>
    <message>
        <source>water</source>
        <extracomment>stack</extracomment>
        <translation>水</translation>
    </message>
    <message>
        <source>waveform</source>
        <extracomment>object</extracomment>
        <translation>波形</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>(a rule that this version does not know: {term})</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>（この版が知らない規則：{term}）</translation>
    </message>
    <message>
        <source>(y - baseline) · Physical Delta Y of the ultrasound region; the gradient is 4 v² with v in m/s</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation>(y - 基線) · 超音波領域の Physical Delta Y。圧較差は 4 v²（v は m/s）</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>1 画像</translation>
    </message>
    <message>
        <source>1 series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>1 シリーズ</translation>
    </message>
    <message>
        <source>10 a second: the file says nothing</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>毎秒10枚：ファイルに記載なし</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>25パーセンタイル</translation>
    </message>
    <message>
        <source>3D</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>3D preset {title}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>3D プリセット {title}</translation>
    </message>
    <message>
        <source>3D view</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>3D 表示</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>5パーセンタイル</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>75パーセンタイル</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>95パーセンタイル</translation>
    </message>
    <message>
        <source>A click shows in the Series doctor what follows from it.</source>
        <extracomment>viewer/ui/warning_line.py</extracomment>
        <translation>クリックすると、シリーズ診断がその影響を示します。</translation>
    </message>
    <message>
        <source>A disc with DICOM is in: {name}</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>DICOM のディスクがあります：{name}</translation>
    </message>
    <message>
        <source>A distance is measured with the spacing of the picture that it lies in.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>距離はその画像のピクセル間隔で測ります。</translation>
    </message>
    <message>
        <source>A new file is written, none is replaced.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>新しいファイルを書き、既存のものは置き換えません。</translation>
    </message>
    <message>
        <source>A part of the region lies outside of the picture: its area counts, its pixels are not there.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>領域の一部が画像の外にあります：面積は数えますが、画素はありません。</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <extracomment>viewer/measure/kind.py</extracomment>
        <translation>点が画像の外にあります。</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>この版が知らない規則。</translation>
    </message>
    <message>
        <source>A shutter that is a bitmap is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>ビットマップのシャッターは省かれます。</translation>
    </message>
    <message>
        <source>A test pattern to judge the display by is in the menu View.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>画面を評価するテストパターンはメニュー「表示」にあります。</translation>
    </message>
    <message>
        <source>A viewer for DICOM studies: read, measure, reformat, render in 3D.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>DICOM 検査のビューア：読影、計測、断面再構成、3D 表示。</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>ウィンドウには短い名前が必要です</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>Hounsfield について</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>加速度</translation>
    </message>
    <message>
        <source>Accession</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Accession {number}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>受付番号 {number}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>加える</translation>
    </message>
    <message>
        <source>Add a field</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>規則を追加</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>規則を追加…</translation>
    </message>
    <message>
        <source>Add the element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>要素を追加</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Album: {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>アルバム：{name}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All elements of the file. Search in names and values; sequences open as a tree; two files can be compared side by side.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>ファイルの全要素。名前と値を検索でき、シーケンスは木で開き、2ファイルを並べて比較できます。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All keys and what the mouse does. Choose a profile, or give any action another key.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>すべてのキーとマウスの働き。プロファイルを選ぶか、操作に別のキーを割り当てます。</translation>
    </message>
    <message>
        <source>All measurements of the study. A click goes to the picture; names, labels and groups are typed in place, a click on a head sorts, a right click offers more: colour, lock, hide, lesions over time.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>検査のすべての計測。クリックで画像へ移動、名前・ラベル・グループはその場で入力、見出しのクリックで並べ替え、右クリックで色、ロック、非表示、病変の経過など。</translation>
    </message>
    <message>
        <source>All of this lies in {folder}</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>これらはすべて {folder} にあります</translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>All settings, each with what it does. Type to find one; each can be set back to what it was.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>すべての設定とその働き。入力して探せ、それぞれ初期値に戻せます。</translation>
    </message>
    <message>
        <source>All studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>すべての検査</translation>
    </message>
    <message>
        <source>All studies as a table</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>すべての検査を表で表示</translation>
    </message>
    <message>
        <source>All studies of the library as a table: type to search, click a head to sort. Enter opens what is chosen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>ライブラリの全検査を表で示します。入力すると検索し、見出しをクリックすると並べ替えます。Enterで選んだものを開きます。</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Another patient</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>別の患者</translation>
    </message>
    <message>
        <source>Any element: StudyComments</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>任意の要素：StudyComments</translation>
    </message>
    <message>
        <source>Any study fits.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>どの検査にも合います。</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>面積</translation>
    </message>
    <message>
        <source>Area of the pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>画素の面積</translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>他と同じ</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>As in the file ({unit})</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>ファイルのとおり（{unit}）</translation>
    </message>
    <message>
        <source>As many viewports are made as series fit, at most {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>合うシリーズの数だけビューポートを作ります（最大 {values}）。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>As without the key</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>キーなしと同じ</translation>
    </message>
    <message>
        <source>At each place the pictures of all its stacks follow one another. Split it for planes and 3D.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>各位置で全スタックの画像が続きます。断面と 3D には分割してください。</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>At most {size} on this machine.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>このマシンで最大 {size}。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>viewer/ui/presets.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>自動ウィンドウ</translation>
    </message>
    <message>
        <source>Axial</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>軸位断</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>軸</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>戻るボタン</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>戻す：{value}</translation>
    </message>
    <message>
        <source>Ball</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>球</translation>
    </message>
    <message>
        <source>Ball that reaches into neighbouring slices</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>隣のスライスへ及ぶ球</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>基準</translation>
    </message>
    <message>
        <source>Between centres</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>中心間</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Bitmaps over the pictures are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>画像上のビットマップは省かれます。</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>Body part</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>部位</translation>
    </message>
    <message>
        <source>Body part {part}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>部位 {part}</translation>
    </message>
    <message>
        <source>Body parts</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>部位</translation>
    </message>
    <message>
        <source>Both sides</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>両側</translation>
    </message>
    <message>
        <source>Both widths should be taken in one direction.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>両方の幅は同じ方向で取るべきです。</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>明るさとコントラスト</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>ブラウン</translation>
    </message>
    <message>
        <source>Building the volume…</source>
        <extracomment>viewer/ui/viewport3d.py</extracomment>
        <translation>ボリュームを構築中…</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>名前で</translation>
    </message>
    <message>
        <source>By {creator}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>作成者 {creator}</translation>
    </message>
    <message>
        <source>Calibrate by this line…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>この線で校正…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>校正</translation>
    </message>
    <message>
        <source>Calibration: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>校正：{words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Cannot be applied: {refusal}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>適用できません：{refusal}</translation>
    </message>
    <message>
        <source>Cardiac phase</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>心位相</translation>
    </message>
    <message>
        <source>Centre (L)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>中心 (L)</translation>
    </message>
    <message>
        <source>Change from baseline (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>基準からの変化 (%)</translation>
    </message>
    <message>
        <source>Change from baseline (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>基準からの変化 (mm)</translation>
    </message>
    <message>
        <source>Change from smallest sum (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>最小の和からの変化 (%)</translation>
    </message>
    <message>
        <source>Change from smallest sum (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>最小の和からの変化 (mm)</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>胸郭</translation>
    </message>
    <message>
        <source>Chest wall</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>胸壁</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose which studies are shown</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>表示する検査を選択</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>シネ</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Click sorts, drag moves a column, the right button chooses which are shown</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>クリックで並べ替え、ドラッグで列移動、右ボタンで列を選択</translation>
    </message>
    <message>
        <source>Click the part of the segment that is to stay.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>残すセグメントの部分をクリックします。</translation>
    </message>
    <message>
        <source>Click twice on a cell to change it. Keys 3 to 9 set the windows of a picture's modality; 0 is automatic, 1 and 2 are the file's own.</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>セルをダブルクリックして変更します。キー3～9はモダリティのウィンドウ、0は自動、1・2はファイルのもの。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the cine bar</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>シネバーを閉じる</translation>
    </message>
    <message>
        <source>Close this study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>この検査を閉じる</translation>
    </message>
    <message>
        <source>Close {title_of}</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>{title_of} を閉じる</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cobb角</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour of the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>選択した計測の色</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>カラーテーブル</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>Colours for an sRGB display</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>sRGB ディスプレイ用の色</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第2シリーズの色</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Combine</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>組み合わせる</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>要素を比較</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>他と比較</translation>
    </message>
    <message>
        <source>Comparing elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>要素を比較中</translation>
    </message>
    <message>
        <source>Complete response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>完全奏効</translation>
    </message>
    <message>
        <source>Computed as</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>計算</translation>
    </message>
    <message>
        <source>Contours: RT structure set…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>輪郭：RTストラクチャ…</translation>
    </message>
    <message>
        <source>Contrast {agent}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>造影剤 {agent}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>コピーと移動</translation>
    </message>
    <message>
        <source>Copy elements as text</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>要素をテキストでコピー</translation>
    </message>
    <message>
        <source>Copy files to</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>ファイルのコピー先</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>ファイルをコピー…</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>ライブラリにコピー</translation>
    </message>
    <message>
        <source>Copy the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>この曲線をコピー</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>表示内容をテキストでコピー</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>コーラル</translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>隅</translation>
    </message>
    <message>
        <source>Coronal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>冠状断</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Curve copied</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>曲線をコピーしました</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>時間曲線</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>DICOM 要素</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the album {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>アルバム {name} を削除</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>選択した計測を削除</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>デモ検査</translation>
    </message>
    <message>
        <source>Depth change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>深さの変化</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>円板</translation>
    </message>
    <message>
        <source>Disc in the plane that is shown</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>表示面内の円板</translation>
    </message>
    <message>
        <source>Discs and archives (DICOMDIR* dicomdir* *.zip *.ZIP)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>ディスクとアーカイブ (DICOMDIR* dicomdir* *.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>距離</translation>
    </message>
    <message>
        <source>Divide the window into viewports.</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>ウィンドウをビューポートに分けます。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>診断</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>文書</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Dose</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>線量</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Drag an edge of the range, or its middle</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>範囲の端または中央をドラッグ</translation>
    </message>
    <message>
        <source>Drag an end of the range; click to show a picture</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>範囲の端をドラッグ、クリックで画像を表示</translation>
    </message>
    <message>
        <source>Drag inside to move the window, an edge to widen it; a double click changes the scale of the bars</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>内側をドラッグで移動、端で幅を変更。ダブルクリックで縦軸の目盛を変更</translation>
    </message>
    <message>
        <source>Drag onto another viewport to trade places</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>別のビューポートへドラッグして入れ替え</translation>
    </message>
    <message>
        <source>Drag: width of the panel. Double click: fold it away.</source>
        <extracomment>viewer/ui/panes.py</extracomment>
        <translation>ドラッグ：パネルの幅。ダブルクリック：折りたたむ。</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>描く</translation>
    </message>
    <message>
        <source>Draw a freehand outline first, then push it into shape</source>
        <extracomment>viewer/ui/outline_hand.py</extracomment>
        <translation>まずフリーハンドの輪郭を描き、それから押して形を整えます</translation>
    </message>
    <message>
        <source>Drop a folder, a disc, a ZIP or a DICOMDIR here</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>フォルダ、ディスク、ZIP、DICOMDIR をここにドロップ</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>シリーズをここにドロップ</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <extracomment>viewer/ui/dropping.py</extracomment>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>ECG</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>心電図</translation>
    </message>
    <message>
        <source>Each picture is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>各画像の表示：{values}。</translation>
    </message>
    <message>
        <source>Each slice is shifted against the one before, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>下図のとおり、各スライスは前のものからずれています。</translation>
    </message>
    <message>
        <source>Each slice lies at its own position, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>下図のとおり、各スライスは固有の位置にあります。</translation>
    </message>
    <message>
        <source>Each viewport</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>各ビューポート</translation>
    </message>
    <message>
        <source>Echo time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>エコー時間</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Edit protocols…</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>プロトコルを編集…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>ウィンドウプリセットを編集</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>要素</translation>
    </message>
    <message>
        <source>Elements side by side</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>要素の並列表示</translation>
    </message>
    <message>
        <source>Elements used</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>使った要素</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>プロトコルを終了</translation>
    </message>
    <message>
        <source>Enter give     Esc back</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Enter 決定     Esc 戻る</translation>
    </message>
    <message>
        <source>Enter goes to an entry</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>Enter で項目へ移動</translation>
    </message>
    <message>
        <source>Entropy</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>Everything that was changed, by name. A click goes back to that point, or forward again.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>すべての変更の一覧。クリックでその時点へ戻り、また進みます。</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Excelブック…</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>超過尖度</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>すべて JSON で書き出す…</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>隅テキストを書き出す</translation>
    </message>
    <message>
        <source>Export hanging protocols to</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>ハンギングプロトコルの書き出し先</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キーを書き出す</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Export this one as DICOM…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>これを DICOM で書き出す…</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>ウィンドウプリセットを書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Few pixels: {count}.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>画素が少ない：{count}。</translation>
    </message>
    <message>
        <source>Files are read where they are; nothing is changed or copied.</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>ファイルはその場で読み、変更もコピーもしません。</translation>
    </message>
    <message>
        <source>Files missing</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>スライスを補間</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>計測を絞り込む</translation>
    </message>
    <message>
        <source>Find by pressing</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キーを押して検索</translation>
    </message>
    <message>
        <source>First head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最初の骨頭</translation>
    </message>
    <message>
        <source>First leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最初の脚</translation>
    </message>
    <message>
        <source>First length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最初の長さ</translation>
    </message>
    <message>
        <source>First trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最初の小転子</translation>
    </message>
    <message>
        <source>First width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最初の幅</translation>
    </message>
    <message>
        <source>Follow as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>追跡の種類</translation>
    </message>
    <message>
        <source>Followed as</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>追跡の種類</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>進むボタン</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>viewer/ui/palette_list.py</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>1秒あたりの枚数：実際と設定</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant
Passed over, because the machine was late: {dropped}</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>1秒あたりの枚数：実際と設定
遅れのため飛ばした枚数：{dropped}</translation>
    </message>
    <message>
        <source>Free under the MIT licence. It stands on these libraries, which keep their own licences:</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>MIT ライセンスのフリーソフトウェアです。以下のライブラリを使用し、それぞれのライセンスに従います：</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>セグメントへ移動</translation>
    </message>
    <message>
        <source>Go to: {change}</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>移動：{change}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>圧較差</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>緑</translation>
    </message>
    <message>
        <source>Greys</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups, locks and hidden marks are known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>グループ、ロック、隠したマークはこのプログラムだけが知っています。</translation>
    </message>
    <message>
        <source>Group…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>グループ…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hang by</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Hang by it</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>これで配置</translation>
    </message>
    <message>
        <source>Hanging protocols</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>ハンギングプロトコル</translation>
    </message>
    <message>
        <source>Hanging protocols (*.json *.dcm);;All files (*)</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>ハンギングプロトコル (*.json *.dcm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Hanging protocols, the first that fits is taken</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>ハンギングプロトコル（最初に合うものを使用）</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>ヘルプ(&amp;L)</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>心臓</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide list</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>一覧を隠す</translation>
    </message>
    <message>
        <source>Highest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Histogram with the range that is taken</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>取り込む範囲付きヒストグラム</translation>
    </message>
    <message>
        <source>Histogram with window</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>ヒストグラムとウィンドウ</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>次回起動から有効です。</translation>
    </message>
    <message>
        <source>Hounsfield ended unexpectedly. Measurements are kept.</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Hounsfield は予期せず終了しました。計測は保存されています。</translation>
    </message>
    <message>
        <source>Hounsfield keys.pdf</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Hounsfield キー.pdf</translation>
    </message>
    <message>
        <source>Hounsfield, changed</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Hounsfield（変更あり）</translation>
    </message>
    <message>
        <source>Hounsfield, second window</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Hounsfield 第2ウィンドウ</translation>
    </message>
    <message>
        <source>How it is computed: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>計算方法：{words}</translation>
    </message>
    <message>
        <source>How the active picture is drawn: drag the window in the histogram or choose a preset, colours, and what lies over it. All of it can be undone.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>アクティブな画像の描き方：ヒストグラムのウィンドウをドラッグするかプリセットを選び、色や重ねるものを決めます。すべて元に戻せます。</translation>
    </message>
    <message>
        <source>How the volume is seen in 3D: each preset is a picture of it. Open 3D first, from the toolbar or by the key that its tooltip names.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>ボリュームの 3D 表示：各プリセットはその見本です。まずツールバーか、そのヒントにあるキーで 3D を開きます。</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image {number} of {count}</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>画像 {number} / {count}</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>隅テキストを読み込む</translation>
    </message>
    <message>
        <source>Import hanging protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>ハンギングプロトコルを読み込む</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キーを読み込む</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>ウィンドウプリセットを読み込む</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>In the glass: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>スパイグラス内：{name}</translation>
    </message>
    <message>
        <source>In this study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>この検査内</translation>
    </message>
    <message>
        <source>Instead of a table of grey, the window over all of its values is told.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>灰色のテーブルの代わりに、その全値のウィンドウを示します。</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>施設</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>補間</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>反転時間</translation>
    </message>
    <message>
        <source>It fits too, but another one comes before it.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>合いますが、先に別のものがあります。</translation>
    </message>
    <message>
        <source>It fits, but it is switched off.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>合いますが、オフになっています。</translation>
    </message>
    <message>
        <source>It hangs by “{name}”, in {grid}:</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>「{name}」で配置：{grid}</translation>
    </message>
    <message>
        <source>It has {rows} rows of {columns} viewports.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>{rows} 行 {columns} 列のビューポート。</translation>
    </message>
    <message>
        <source>It is read as far as it can be.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>読める範囲で読みます。</translation>
    </message>
    <message>
        <source>It is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>表示：{values}。</translation>
    </message>
    <message>
        <source>It is the series most like: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>最も近いシリーズ：{values}。</translation>
    </message>
    <message>
        <source>It shows {show} of a series of {prior}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>{prior} のシリーズの {show} を表示します。</translation>
    </message>
    <message>
        <source>It shows {show}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>{show} を表示します。</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <extracomment>viewer/ui/panels/row_tree.py</extracomment>
        <translation>項目 {number}</translation>
    </message>
    <message>
        <source>Its colours are {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>配色は{values}です。</translation>
    </message>
    <message>
        <source>Its planes are {thick} mm thick and show the {mode} value.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>断面の厚さは {thick} mm、表示は {mode}。</translation>
    </message>
    <message>
        <source>Its window is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>ウィンドウは{values}です。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with provenance…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>由来付きJSON…</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>このウィンドウを保存</translation>
    </message>
    <message>
        <source>Keep what both share</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>共通部分を残す</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key images</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>キー画像</translation>
    </message>
    <message>
        <source>Key images are left out; a key object selection holds them.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>キー画像は省かれます。キーオブジェクト選択に含まれます。</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キープロファイル</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>キーまたはマウス</translation>
    </message>
    <message>
        <source>Keyword or tag of an element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>要素のキーワードまたはタグ</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Label…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>ラベル…</translation>
    </message>
    <message>
        <source>Laid over</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>重ね合わせ</translation>
    </message>
    <message>
        <source>Largest part</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>最大の部分</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>先週</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>レイアウト…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Left and right are those of the patient, as the positions say.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>左右は位置情報による患者の左右です。</translation>
    </message>
    <message>
        <source>Left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>左ボタン</translation>
    </message>
    <message>
        <source>Left series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>左のシリーズ</translation>
    </message>
    <message>
        <source>Leg difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>脚長差</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lengths are by a line that was drawn: they hold at the depth of what it lies on.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>長さは引いた線によります：それが置かれた深さで成り立ちます。</translation>
    </message>
    <message>
        <source>Lengths are those at the detector: in the patient they are shorter.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>長さは検出器上のものです：患者内ではより短くなります。</translation>
    </message>
    <message>
        <source>Lengths are those on the film that was scanned, not those in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>長さはスキャンしたフィルム上のもので、患者内のものではありません。</translation>
    </message>
    <message>
        <source>Lengths may be those at the detector: the file does not tell.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>長さは検出器上のものかもしれません：ファイルは示していません。</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病変</translation>
    </message>
    <message>
        <source>Lesion table (RECIST 1.1)…</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>病変の表 (RECIST 1.1)…</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病変 {number}</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>病変の経過</translation>
    </message>
    <message>
        <source>Lesions that are followed from study to study: their diameters, sums, changes and the response by RECIST 1.1. In the table of measurements a right click follows a lesion and links it to a prior.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>検査から検査へ追跡する病変：径、和、変化、RECIST 1.1による効果。計測の表の右クリックで病変を追跡し、過去のものと結び付けます。</translation>
    </message>
    <message>
        <source>Let the brush take only voxels in the range</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>範囲内のボクセルだけをブラシで塗る</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>類似</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>ライム</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>制限</translation>
    </message>
    <message>
        <source>Lines of the corner, from top to bottom</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>隅の行（上から下へ）</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>連動</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>カラーテーブルを読み込む</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>マークを読み込む</translation>
    </message>
    <message>
        <source>Loading volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>ボリュームを読み込み中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>長径</translation>
    </message>
    <message>
        <source>Look for its files again</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>ファイルを再確認</translation>
    </message>
    <message>
        <source>Look from {name}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>視点：{name}</translation>
    </message>
    <message>
        <source>Lossy</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>非可逆</translation>
    </message>
    <message>
        <source>Lossy {ratio}:1</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>非可逆 {ratio}:1</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>作成 {made}</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Marks are left out whose picture is not open, or whose volume is not loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>画像が開いていない、またはボリュームが読み込まれていないマークは省かれます。</translation>
    </message>
    <message>
        <source>Marks on colour pictures are left out.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>カラー画像上のマークは省かれます。</translation>
    </message>
    <message>
        <source>Marks on planes of a volume are left out: it refers to acquired pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>ボリュームの面上のマークは省かれます：取得画像だけを参照します。</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>青の平均</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>緑の平均</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>赤の平均</translation>
    </message>
    <message>
        <source>Mean × area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>平均×面積</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>Measurements are left out: it names pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>計測は省かれます：画像だけを示します。</translation>
    </message>
    <message>
        <source>Measurements copied</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>計測をコピーしました</translation>
    </message>
    <message>
        <source>Measures within one picture stay right.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>1枚の画像内の計測は正しいままです。</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>メモリ {used}</translation>
    </message>
    <message>
        <source>Menu of what lies under the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>ポインタ下のメニュー</translation>
    </message>
    <message>
        <source>Merge the {count} stacks of this series</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>このシリーズの {count} スタックを結合</translation>
    </message>
    <message>
        <source>Merged of {stacks}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>結合元：{stacks}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>中ボタン</translation>
    </message>
    <message>
        <source>Midline shift</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>正中偏位</translation>
    </message>
    <message>
        <source>Min</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>マニュアルの詳細</translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>その他のツール</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>行を下へ</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>行を上へ</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name for the window of the active picture</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>アクティブな画像のウィンドウの名前</translation>
    </message>
    <message>
        <source>Name in any script, ID, accession, date, modality, description, body part, institution, physician or note.
* stands for any letters, ? for one. Also: 2024-03, March 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:word; a minus before a field excludes.</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>氏名（文字種を問わず）、ID、受付番号、日付、モダリティ、説明、部位、施設、医師、メモ。
* は任意の文字列、? は1文字です。ほかに 2024-03、2024年3月、&gt;2023、2022..2023、last week、mod:CT、
body:chest、name:、id:、acc:、is:starred、is:missing、note:語。項目の前のマイナスは除外します。</translation>
    </message>
    <message>
        <source>Name of a new window preset</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>新しいプリセットの名前</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>アルバムの名前</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>プロトコルの名前</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>セグメントの名前</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>必須</translation>
    </message>
    <message>
        <source>Neither complete response nor progression</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>完全奏効でも進行でもない</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>神経学方式：左が左側</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>初めての方はツアーをどうぞ</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>新病変</translation>
    </message>
    <message>
        <source>New lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>新病変</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>次の検査</translation>
    </message>
    <message>
        <source>No SUV: {refusal}.</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>SUV なし：{refusal}。</translation>
    </message>
    <message>
        <source>No grey values here</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>グレー値なし</translation>
    </message>
    <message>
        <source>No lesion is followed. In the table of measurements a right click offers “Follow as”.</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>追跡中の病変はありません。計測の表で右クリックすると「追跡の種類」を選べます。</translation>
    </message>
    <message>
        <source>No measurements yet. Choose a measurement in the toolbar and draw on the picture.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>計測はまだありません。ツールバーで選び、画像に描いてください。</translation>
    </message>
    <message>
        <source>No measurements yet. Press {length} for a length, {angle} for an angle, {ellipse} or {rectangle} for a region.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>計測はまだありません。長さは {length}、角度は {angle}、領域は {ellipse} か {rectangle} を押します。</translation>
    </message>
    <message>
        <source>No pixel below the region has a value</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>領域の下に値のある画素がありません</translation>
    </message>
    <message>
        <source>No pixel's centre lies in the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>領域内に画素の中心がありません</translation>
    </message>
    <message>
        <source>No protocol fits.</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>合うプロトコルがありません。</translation>
    </message>
    <message>
        <source>No reference lines with other series; they do not scroll together.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>他のシリーズとの参照線はなく、連動もしません。</translation>
    </message>
    <message>
        <source>No second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第2シリーズなし</translation>
    </message>
    <message>
        <source>No segments yet. Choose a tool above and draw on a picture.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>セグメントはまだありません。上のツールを選び、画像に描きます。</translation>
    </message>
    <message>
        <source>No segments yet. Press {brush} and paint on a picture, {range} to take a range of values, or {grow} and click what is to be grown into.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>セグメントはまだありません。{brush} を押して画像に塗るか、{range} で値の範囲を取り込むか、{grow} を押して成長させる所をクリックします。</translation>
    </message>
    <message>
        <source>No series fits any of its viewports.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>どのビューポートにも合うシリーズがありません。</translation>
    </message>
    <message>
        <source>No series is shown.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>シリーズは表示されていません。</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>No studies yet.
What you open appears here and stays in the library.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>検査はまだありません。
開いたものがここに表示され、ライブラリに残ります。</translation>
    </message>
    <message>
        <source>No study is open to try it on.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>試せる検査が開いていません。</translation>
    </message>
    <message>
        <source>No value lies below the line</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>線の下に値がありません</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>None: as acquired</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>なし：取得時のまま</translation>
    </message>
    <message>
        <source>Not a medical device. Not for diagnosis on an uncalibrated display.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>医療機器ではありません。未校正のディスプレイでの診断には使用できません。</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>評価不能</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>未計測</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Not shown: {series}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>表示なし：{series}</translation>
    </message>
    <message>
        <source>Not starred</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>このディスクは開かない</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>検査のメモ</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>{title} のメモ</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>メモ：{text}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>「{text}」は見つかりません。</translation>
    </message>
    <message>
        <source>Nothing is linked</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>連動なし</translation>
    </message>
    <message>
        <source>Nothing is lost: all marks of the study can be written.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>失われるものはありません：検査のマークはすべて書き出せます。</translation>
    </message>
    <message>
        <source>Nothing of {series} lies below the region</source>
        <extracomment>viewer/measure/over.py</extracomment>
        <translation>領域の下に {series} がありません</translation>
    </message>
    <message>
        <source>Nothing to undo yet. What you measure, arrange, hang or window appears here by name.</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>元に戻すものはまだありません。計測、配置、ウィンドウなどの操作がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>特に異常は見つかりません。</translation>
    </message>
    <message>
        <source>Numbers are text beside the drawing, not values that other programs can read.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>数値は図の横のテキストで、他のプログラムが読める値ではありません。</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Objects of the study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>検査のオブジェクト</translation>
    </message>
    <message>
        <source>Of long outlines, other programs see every few points.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>長い輪郭は、他のプログラムでは間引いた点だけが見えます。</translation>
    </message>
    <message>
        <source>Of several, it is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>複数ある場合：{values}。</translation>
    </message>
    <message>
        <source>Of those that fit a study, the first one hangs.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>検査に合うもののうち最初のものが使われます。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>One of its keys is also given to “{names}”.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>キーの1つは「{names}」にも割り当てられています。</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>画像1枚</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>違いのみ</translation>
    </message>
    <message>
        <source>Only one of the copies is shown. Measures are not affected.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>複製のうち1つだけを表示します。計測に影響はありません。</translation>
    </message>
    <message>
        <source>Only padding lies below the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>領域の下はパディングだけです</translation>
    </message>
    <message>
        <source>Only the DICOM part is read, nothing is run. Do not open these files with others.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>DICOM 部分だけを読み、何も実行しません。他のプログラムで開かないでください。</translation>
    </message>
    <message>
        <source>Only values {low} to {high}</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>値 {low}～{high} のみ</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>セグメントの不透明度</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第2シリーズの不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open DICOMDIR or archive</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>DICOMDIR またはアーカイブを開く</translation>
    </message>
    <message>
        <source>Open a CT or MR series to see it in 3D.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>3D で見るには CT か MR のシリーズを開いてください。</translation>
    </message>
    <message>
        <source>Open a picture to see its elements.</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>要素を見るには画像を開いてください。</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>ディスクを開く</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Open studies</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>開いている検査</translation>
    </message>
    <message>
        <source>Open the disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>ディスクを開く</translation>
    </message>
    <message>
        <source>Open two series to compare them.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>比較するには2つのシリーズを開いてください。</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>{title} を開く</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>開いた日</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>橙</translation>
    </message>
    <message>
        <source>Other angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>もう一方の角度</translation>
    </message>
    <message>
        <source>Other lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>その他の病変</translation>
    </message>
    <message>
        <source>Other lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>その他の病変</translation>
    </message>
    <message>
        <source>Other programs see no colours of marks.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>他のプログラムではマークの色は見えません。</translation>
    </message>
    <message>
        <source>Other programs see the text where they like, not where it was moved to.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>他のプログラムはテキストを移動先でなく好きな場所に置きます。</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} cm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>範囲外：最も近い画像は {away} cm 先</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} mm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>範囲外：最も近い画像は {away} mm 先</translation>
    </message>
    <message>
        <source>Outside: there is no image here</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>範囲外：ここに画像はありません</translation>
    </message>
    <message>
        <source>Over it is laid, half seen through: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>半透明で重ねるもの：{values}。</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>時間に対して</translation>
    </message>
    <message>
        <source>Overlays</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Own rate</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>元のレート</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>PRIOR</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>過去画像</translation>
    </message>
    <message>
        <source>PRIOR · {time}</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>過去画像 · {time}</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>すべての値を塗る</translation>
    </message>
    <message>
        <source>Paint within</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>範囲内を塗る</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Partial response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>部分奏効</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient's identity</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>患者情報</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Peak (1 ml)</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>ピーク (1 ml)</translation>
    </message>
    <message>
        <source>Peak at x</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>ピークの x</translation>
    </message>
    <message>
        <source>Peak at y</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>ピークの y</translation>
    </message>
    <message>
        <source>Peak at z</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>ピークの z</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>周囲長</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>位相</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture {number} is still being read…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>画像 {number} を読み込み中…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>1秒あたりの枚数</translation>
    </message>
    <message>
        <source>Pictures a second; the lowest value follows the file</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>1秒あたりの枚数。最小値はファイルに従う</translation>
    </message>
    <message>
        <source>Pictures and series</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>画像とシリーズ</translation>
    </message>
    <message>
        <source>Pictures and volumes that are kept in memory</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>メモリに保持している画像とボリューム</translation>
    </message>
    <message>
        <source>Pictures that face another way are a stack of their own.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>向きの異なる画像は別のスタックです。</translation>
    </message>
    <message>
        <source>Pictures that play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>再生する画像</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Pixel</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>画素</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>画素</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>数えた画素</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>計画</translation>
    </message>
    <message>
        <source>Planes</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>断面</translation>
    </message>
    <message>
        <source>Planes, 3D and measures across slices use the positions.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>断面・3D・スライス間の計測は位置を用います。</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are not offered: they would be distorted.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>断面・3D・ボリュームは歪むため提供しません。</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are straightened: distances and angles in them are true.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>断面・3D・ボリュームは補正され、距離と角度は正しい値です。</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>再生レート</translation>
    </message>
    <message>
        <source>Positions of the slices</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>スライスの位置</translation>
    </message>
    <message>
        <source>Possibly lossy</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>非可逆の可能性</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>プレゼンテーションステート</translation>
    </message>
    <message>
        <source>Presentation state: {title}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>プレゼンテーションステート：{title}</translation>
    </message>
    <message>
        <source>Presentation state: {title}, fitted: not in true size</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>プレゼンテーションステート：{title}、調整済み：実寸ではありません</translation>
    </message>
    <message>
        <source>Presentation states: {titles}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>プレゼンテーションステート：{titles}</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets of the modality</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>モダリティのプリセット</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>viewer/ui/key_field.py</extracomment>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Press on the picture; drag up for a wider range of values. All slices are grown into.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>画像を押し、上へドラッグで値の範囲を広げます。全スライスへ成長します。</translation>
    </message>
    <message>
        <source>Press the centre and drag the radius.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>中心を押し、半径をドラッグします。</translation>
    </message>
    <message>
        <source>Prior {number} of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>過去検査 {number}（{day}）：{description}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>プロファイル {name}</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>進行状況：{title}</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>進行</translation>
    </message>
    <message>
        <source>Protocols say which series is hung where when a study is opened. Each rule is a sentence.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>検査を開いたとき、どのシリーズをどこに置くかを決めます。規則は文章です。</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>紫</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>記録した場所に置く</translation>
    </message>
    <message>
        <source>RECIST 1.1: {response}</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>RECIST 1.1：{response}</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>放射線科方式：左が右側</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>半径</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>ブラシの半径</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>比</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>画像を読んでいます…</translation>
    </message>
    <message>
        <source>Reading the slices around</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>周囲のスライスを読んでいます</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>読み込み中 …</translation>
    </message>
    <message>
        <source>Real-world values</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>実世界値</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>最近の検査</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Reformatted, interpolated</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>再構成・補間</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>領域</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>レジストレーション</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>キー {key} を削除</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report with pictures (HTML)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>画像付きレポート (HTML)…</translation>
    </message>
    <message>
        <source>Report with pictures (PDF)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>画像付きレポート (PDF)…</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset all keys and the mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>すべてのキーとマウスをリセット</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>効果</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>前回のセッションを復元</translation>
    </message>
    <message>
        <source>Restore the last session: {studies}, {when}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>前回のセッションを復元：{studies}、{when}</translation>
    </message>
    <message>
        <source>Restore the program's own</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>付属のものを復元</translation>
    </message>
    <message>
        <source>Reveal file</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Reveal files</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>Right of the line: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>線の右：{name}</translation>
    </message>
    <message>
        <source>Right series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>右のシリーズ</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{row} 行 {column} 列</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>行と列</translation>
    </message>
    <message>
        <source>Rows and columns of viewports</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>ビューポートの行と列</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>SD</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>矢状断</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>同じ病変</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>標本数</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>HTML で保存…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>病変の表を保存</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>計測を保存</translation>
    </message>
    <message>
        <source>Save measurements as DICOM</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>計測をDICOMで保存</translation>
    </message>
    <message>
        <source>Save movie</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>動画を保存</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save segments in</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>セグメントの保存先</translation>
    </message>
    <message>
        <source>Save table…</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>曲線を保存</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>曲線を保存…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>マニュアルを保存</translation>
    </message>
    <message>
        <source>Save the segments of the series as DICOM</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>シリーズのセグメントをDICOMで保存</translation>
    </message>
    <message>
        <source>Save the table to</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>表の保存先</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>この検索をアルバムとして保存</translation>
    </message>
    <message>
        <source>Save to print</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>印刷用に保存</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>印刷用に保存…</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>現在の表示を保存</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say it in another way</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>言い換える</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>縮尺</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll by ten images</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>10枚ずつスクロール</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Search actions, windows, series, elements, settings, help</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>操作、ウィンドウ、シリーズ、要素、設定、ヘルプを検索</translation>
    </message>
    <message>
        <source>Search by name, or by key as Ctrl+O</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>名前、または Ctrl+O などのキーで検索</translation>
    </message>
    <message>
        <source>Search elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>要素を検索</translation>
    </message>
    <message>
        <source>Search name, ID, date, description</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>名前・ID・日付・説明を検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>検査を検索</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>タグ・名前・値を検索</translation>
    </message>
    <message>
        <source>Second head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>2つ目の骨頭</translation>
    </message>
    <message>
        <source>Second leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>2本目の脚</translation>
    </message>
    <message>
        <source>Second length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>2つ目の長さ</translation>
    </message>
    <message>
        <source>Second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第2シリーズ</translation>
    </message>
    <message>
        <source>Second trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>2つ目の小転子</translation>
    </message>
    <message>
        <source>Second width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>2つ目の幅</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>節</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>セグメンテーション</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Segments are left out; a segmentation holds them.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>セグメントは省かれます。セグメンテーションに含まれます。</translation>
    </message>
    <message>
        <source>Segments: regions in 3D, painted, grown or taken by their values. A click on a line chooses what the tools work on; its signs change colour, hide and lock. Below lies what else came with the study.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>セグメント：塗る、成長させる、値で取り込む3Dの領域。行のクリックでツールの対象を選択し、記号で色、表示、ロックを変えます。下には検査に付属するものが並びます。</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>シリーズ診断</translation>
    </message>
    <message>
        <source>Series of the study</source>
        <extracomment>viewer/ui/panels/thumbnails.py</extracomment>
        <translation>検査のシリーズ</translation>
    </message>
    <message>
        <source>Series that lies over the pictures</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>画像に重なるシリーズ</translation>
    </message>
    <message>
        <source>Series {number} · {modality}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>シリーズ {number} · {modality}</translation>
    </message>
    <message>
        <source>Series {series}, picture {number}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>シリーズ {series}、画像 {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings are as at first.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>設定は初期状態です。</translation>
    </message>
    <message>
        <source>Several pictures lie at one place and nothing tells them apart.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>同じ位置に複数の画像があり、区別がつきません。</translation>
    </message>
    <message>
        <source>Shape of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>ブラシの形</translation>
    </message>
    <message>
        <source>Shift + wheel on the picture, too.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>画像上の Shift＋ホイールでも。</translation>
    </message>
    <message>
        <source>Short axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>短径</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show picture {number}</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>画像 {number} を表示</translation>
    </message>
    <message>
        <source>Show the volume in 3D</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>ボリュームを 3D で表示</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>表示方法</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>歪度</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>スキップしたファイル</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>空色</translation>
    </message>
    <message>
        <source>Slab thickness or phase</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>スラブ厚または位相</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>スライス</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>傾斜</translation>
    </message>
    <message>
        <source>Smallest sum before (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>以前の最小の和 (mm)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>滑らかに</translation>
    </message>
    <message>
        <source>Split by {what}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>分割の基準：{what}</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>シリーズを再び分割</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>スパイグラス</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>安定</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>スター</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>病変の状態</translation>
    </message>
    <message>
        <source>Stop following</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>追跡をやめる</translation>
    </message>
    <message>
        <source>Structures</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>ストラクチャ</translation>
    </message>
    <message>
        <source>Studies</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Studies and files</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>検査とファイル</translation>
    </message>
    <message>
        <source>Studies that are open and those that the library knows, by patient. Type to search; Enter or a double click opens. Below lie the series of one study: drag one into any viewport.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>開いている検査とライブラリの検査（患者別）。入力で検索、Enter かダブルクリックで開きます。下は検査のシリーズで、ビューポートへドラッグできます。</translation>
    </message>
    <message>
        <source>Studies that are open or known to the library, by patient. Double click or Enter opens; the menu of the right button copies, reveals and removes; drag a study to the file manager to copy its files.</source>
        <extracomment>viewer/ui/panels/study_list.py</extracomment>
        <translation>開いている、またはライブラリにある検査（患者別）。ダブルクリックか Enter で開き、右ボタンのメニューでコピー・表示・除外。ファイルマネージャへドラッグするとファイルをコピーします。</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Study of {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>{date} の検査</translation>
    </message>
    <message>
        <source>Study of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>検査（{day}）：{description}</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sum of diameters (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>径の和 (mm)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>表 (CSV)…</translation>
    </message>
    <message>
        <source>Tables and masks of the presentation state that is shown are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>表示中の表示状態のテーブルとマスクは省かれます。</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take all voxels in the range into the chosen segment, or into a new one</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>範囲内の全ボクセルを選択したセグメント、または新しいものに入れる</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take the series out of this viewport</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>このビューポートからシリーズを外す</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>この規則を外す</translation>
    </message>
    <message>
        <source>Target lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>標的病変</translation>
    </message>
    <message>
        <source>Target lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>標的病変</translation>
    </message>
    <message>
        <source>Temporal position</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>時間位置</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>マニュアルの本文</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>画像上のテキスト</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>画像のテキスト</translation>
    </message>
    <message>
        <source>That pixels count by the part that is covered is known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>画素を覆われた割合で数えることはこのプログラムだけが知っています。</translation>
    </message>
    <message>
        <source>The active series is not a volume: it needs parallel slices with even gaps.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>アクティブなシリーズはボリュームではありません。等間隔の平行スライスが必要です。</translation>
    </message>
    <message>
        <source>The active viewport shows slices.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>アクティブなビューポートはスライスを表示中です。</translation>
    </message>
    <message>
        <source>The anatomical name of a mark is not told to other programs.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>マークの解剖学名は他のプログラムに伝わりません。</translation>
    </message>
    <message>
        <source>The axes are not at a right angle, but at {angle}°.</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>軸は直角ではなく {angle}° です。</translation>
    </message>
    <message>
        <source>The chest wall of a breast lies at this side: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>胸壁側：{values}。</translation>
    </message>
    <message>
        <source>The chosen tool</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>選択中のツール</translation>
    </message>
    <message>
        <source>The chosen tool; on a measurement: change it; on crosshair lines: move them</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>選択中のツール。計測の上では編集、十字線の上では移動</translation>
    </message>
    <message>
        <source>The colour table is left out: a greyscale state shows grey.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>カラーテーブルは省かれます：グレースケール状態は灰色を示します。</translation>
    </message>
    <message>
        <source>The copies differ: make sure which of them is the right one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>複製の内容が異なります。正しいものを確認してください。</translation>
    </message>
    <message>
        <source>The copy of measurements beside the study lacks those whose picture is not at hand; they are in it after the next change while their volume is shown.</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation>検査の隣の計測のコピーには、画像が手元にないものが欠けています。そのボリュームを表示中に次の変更をすると入ります。</translation>
    </message>
    <message>
        <source>The elements of two files or two series side by side; what differs has a tint.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>2つのファイルまたはシリーズの要素を並べ、違いに色を付けます。</translation>
    </message>
    <message>
        <source>The file tells no size of pixels: calibrate by this line (right click) for lengths in mm</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>ファイルに画素の大きさがありません：この線で校正すると（右クリック）長さがmmになります</translation>
    </message>
    <message>
        <source>The file's own windows</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>ファイルのウィンドウ</translation>
    </message>
    <message>
        <source>The files are being looked up: drag once more</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>ファイルを調べています。もう一度ドラッグしてください</translation>
    </message>
    <message>
        <source>The first line should be the heart, the second the chest.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>最初の線は心臓、次は胸郭であるべきです。</translation>
    </message>
    <message>
        <source>The keys in force on one sheet, to be printed or kept beside the screen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>有効なキーを1枚にまとめ、印刷したり画面の横に置けます。</translation>
    </message>
    <message>
        <source>The line has no one scale here: distances along it are in px.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>ここでは線に単一の縮尺がありません：線に沿う距離はpxです。</translation>
    </message>
    <message>
        <source>The line is short: a pixel more or less changes all lengths by more than 2 %.</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>線が短い：1画素の差ですべての長さが2 %以上変わります。</translation>
    </message>
    <message>
        <source>The line lies outside of the picture</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>線が画像の外にあります</translation>
    </message>
    <message>
        <source>The magnification is an estimate: it holds for one depth in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>拡大率は推定です：患者内の一つの深さで成り立ちます。</translation>
    </message>
    <message>
        <source>The outline crosses itself: what it goes around twice is outside.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>輪郭が交差しています：2回囲まれた所は外側です。</translation>
    </message>
    <message>
        <source>The perpendicular meets the line beyond its ends.</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>垂線は線の端の外で交わります。</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>この計測の画像がありません</translation>
    </message>
    <message>
        <source>The pictures. The wheel scrolls, the left button is the chosen tool, the right one zooms or opens the menu. A double click shows one viewport alone. The bar at the right edge tells which slices are read. A red line warns: a click on it tells what it means.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>画像です。ホイールでスクロール、左ボタンは選択中のツール、右ボタンはズームまたはメニュー。ダブルクリックで単独表示。右端のバーは読み込み済みのスライスを示します。赤い行は警告です。クリックするとその意味を示します。</translation>
    </message>
    <message>
        <source>The plane lies oblique to the slices: its pixels mix several of them.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>面はスライスに対して斜めです：画素は複数のスライスを混ぜています。</translation>
    </message>
    <message>
        <source>The points lie on one another: move this one first</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>点が重なっています。先にこの点を動かしてください</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>領域に面積がありません。</translation>
    </message>
    <message>
        <source>The region lies outside of the picture</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>領域が画像の外にあります</translation>
    </message>
    <message>
        <source>The second monitor is gone: its viewports are here again</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>第2モニタがなくなりました。ビューポートはここに戻りました</translation>
    </message>
    <message>
        <source>The series that lies over the pictures is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>画像に重ねたシリーズは省かれます。</translation>
    </message>
    <message>
        <source>The slices do not lie one behind the other.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>スライスが一列に並んでいません。</translation>
    </message>
    <message>
        <source>The study hangs by it: it is the first that fits.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>この検査はこれで配置されます：最初に合うものです。</translation>
    </message>
    <message>
        <source>The study hangs by “{name}”.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>この検査は「{name}」で配置されます。</translation>
    </message>
    <message>
        <source>The table that gives the pictures' values is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>画像の値を与えるテーブルは省かれます。</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>ビューポート</translation>
    </message>
    <message>
        <source>The window goes from {low} to {high}, values from {first} to {last}</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>ウィンドウは {low}～{high}、値は {first}～{last}</translation>
    </message>
    <message>
        <source>There are no studies in this album.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>このアルバムに検査はありません。</translation>
    </message>
    <message>
        <source>There are only {count} prior studies.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>過去検査は {count} 件だけです。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose another name.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>ファイル「{name}」は既にあります：別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no further series in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>{where}に他のシリーズはありません。</translation>
    </message>
    <message>
        <source>There is no prior study.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>過去検査がありません。</translation>
    </message>
    <message>
        <source>There is no {words} in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>{where}に {words} がありません。</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>厚さ（mm）</translation>
    </message>
    <message>
        <source>This machine has no letters for it: install a font, as Noto Sans CJK.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>このマシンに対応フォントがありません。Noto Sans CJK などをインストールしてください。</translation>
    </message>
    <message>
        <source>This measurement has no curve: draw a line profile or a region</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>この計測に曲線はありません：線プロファイルまたは領域を描いてください</translation>
    </message>
    <message>
        <source>Tied by hand</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>手動で結び付け</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Turn and mirror</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>回転と反転</translation>
    </message>
    <message>
        <source>Turn, zoom and pan of a plane of a volume are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>ボリュームの面の回転、ズーム、移動は省かれます。</translation>
    </message>
    <message>
        <source>Turned: see the letters</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>回転：文字を参照</translation>
    </message>
    <message>
        <source>Turning volume</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>回転するボリューム</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>ターコイズ</translation>
    </message>
    <message>
        <source>UIDs, dates and times too</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>UID・日付・時刻も</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>患者不明</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unreliable because</source>
        <extracomment>viewer/ui/card_text.py</extracomment>
        <translation>不確かな理由</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>表示(&amp;I)</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Values are interpolated: the plane was cut from a volume.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>値は補間されています：面はボリュームから切り出されました。</translation>
    </message>
    <message>
        <source>Values are not standardized uptake: the number is a peak, but no SUV.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>値は標準化取り込みではありません：数値はピークですがSUVではありません。</translation>
    </message>
    <message>
        <source>Values of the whole series</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>シリーズ全体の値</translation>
    </message>
    <message>
        <source>Values of {series} are interpolated onto this picture: those of its own pixels may reach further.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>{series} の値はこの画像に補間されています：元の画素の値はより広い範囲かもしれません。</translation>
    </message>
    <message>
        <source>Values of {series} were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>{series} の値は非可逆圧縮で変わっています。</translation>
    </message>
    <message>
        <source>Values were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>非可逆圧縮で値が変わっています。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocity change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>速度変化</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>朱色</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Viewport {number}</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>ビューポート {number}</translation>
    </message>
    <message>
        <source>Viewports</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>ビューポート</translation>
    </message>
    <message>
        <source>Viewports of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>プロトコルのビューポート</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>視点</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>バイオレット</translation>
    </message>
    <message>
        <source>Volume, {size} mm</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>ボリューム、{size} mm</translation>
    </message>
    <message>
        <source>Voxels are longer than the radius of the ball, {size} mm.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>ボクセルが球の半径より長い（{size} mm）。</translation>
    </message>
    <message>
        <source>Voxels: DICOM segmentation…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>ボクセル：DICOMセグメンテーション…</translation>
    </message>
    <message>
        <source>Warnings, lossy compression and reformatting are always told. Anonymous text leaves out what may tell who, when and where.</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>警告、非可逆圧縮、再構成は常に表示します。匿名では、誰・いつ・どこを示すものを省きます。</translation>
    </message>
    <message>
        <source>What a drag, the wheel and a double click do over a picture.</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>画像上のドラッグ、ホイール、ダブルクリックの働き。</translation>
    </message>
    <message>
        <source>What did not fit into the toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>ツールバーに収まらなかったもの</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What is seen of the picture is told, not how much room there is beside it.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>画像の見える範囲を示し、その横の余白は示しません。</translation>
    </message>
    <message>
        <source>What is there is shown; a volume made from it is not complete.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>あるものを表示します。ボリュームは不完全です。</translation>
    </message>
    <message>
        <source>What is this for?</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>これは何のため？</translation>
    </message>
    <message>
        <source>What lies in the gap was not read: look for the missing files.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>欠落部分は読まれていません。不足ファイルを探してください。</translation>
    </message>
    <message>
        <source>What lies under the pointer: its place in pixels and in mm, and its value with the unit. At the right what the program works on, with a way to stop it, and the memory that pictures take.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>ポインタ下の位置（ピクセルと mm）と単位付きの値。右は実行中の処理（中止可）と画像のメモリ。</translation>
    </message>
    <message>
        <source>What the corners of a picture say, for each modality. Lines can be added, moved and taken out; the picture shows it at once.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>画像の隅の内容（モダリティ別）。行の追加・移動・削除ができ、すぐに反映されます。</translation>
    </message>
    <message>
        <source>What the movie shows</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>動画の内容</translation>
    </message>
    <message>
        <source>What values are read as</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>値の読み方</translation>
    </message>
    <message>
        <source>What was noticed in the files of this series: gaps, doubles, slices that do not fit. It says what was done about it, and what is better not measured.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>このシリーズのファイルで気付いたこと：欠落、重複、合わないスライス。対処と、計測を避けるべきものを示します。</translation>
    </message>
    <message>
        <source>What would hang where</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>配置の予定</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>When it hangs</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>使われる条件</translation>
    </message>
    <message>
        <source>Where no series fits, the protocol {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>合うシリーズがない場合：{values}。</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>白</translation>
    </message>
    <message>
        <source>Whoever sent the files should be told: other programs may take the two for one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>送信元に知らせてください。他のプログラムでは同一患者とされる恐れがあります。</translation>
    </message>
    <message>
        <source>Whole series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>シリーズ全体</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>この配置の理由</translation>
    </message>
    <message>
        <source>Width (W)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>幅 (W)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Window and help</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>ウィンドウとヘルプ</translation>
    </message>
    <message>
        <source>Window centre</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>ウィンドウ中心</translation>
    </message>
    <message>
        <source>Window centre of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第2シリーズのウィンドウ中心</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>ウィンドウプリセット</translation>
    </message>
    <message>
        <source>Window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>ウィンドウプリセット</translation>
    </message>
    <message>
        <source>Window presets by modality and body part: change them, add your own, give them keys.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>モダリティと部位別のウィンドウプリセット：変更、追加、キーの割り当て。</translation>
    </message>
    <message>
        <source>Window width</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>ウィンドウ幅</translation>
    </message>
    <message>
        <source>Window width of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第2シリーズのウィンドウ幅</translation>
    </message>
    <message>
        <source>Window: {title}</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>ウィンドウ：{title}</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>メモ付き</translation>
    </message>
    <message>
        <source>With the open study</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>開いている検査では</translation>
    </message>
    <message>
        <source>With the patient's name</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>患者名を含める</translation>
    </message>
    <message>
        <source>Write a note; it is kept with your work, not in the files</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>メモはファイルではなく、あなたの作業と共に保存されます</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <source>Write name, ID and date of the study into the next table or report, and on its pictures</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>次の表またはレポートとその画像に検査の名前、ID、日付を書きます</translation>
    </message>
    <message>
        <source>Write name, ID and dates on the picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>名前・ID・日付を画像に記入</translation>
    </message>
    <message>
        <source>Writing the measurements</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>計測を書き出しています</translation>
    </message>
    <message>
        <source>Written by {program} on {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>{program} により {date} に作成</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>ズームと回転</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>ポインタ位置でズーム</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>数</translation>
    </message>
    <message>
        <source>a series without modality</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>モダリティのないシリーズ</translation>
    </message>
    <message>
        <source>a study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>alike as far as it is shown; not compared beyond</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>表示範囲では同じ。それ以降は未比較</translation>
    </message>
    <message>
        <source>all at one place</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>すべて同じ位置</translation>
    </message>
    <message>
        <source>all points</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>すべての点</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>ほか {number}</translation>
    </message>
    <message>
        <source>any other</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>他のいずれか</translation>
    </message>
    <message>
        <source>any series</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Enter sets, twice ends,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>矢印で移動（Shift：10）,  Enter 決定、2回で終了,  BackSpace 戻す,  Esc 取消</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Tab next point,  Enter sets,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>矢印で移動（Shift：10）,  Tab 次の点,  Enter 決定,  BackSpace 戻す,  Esc 取消</translation>
    </message>
    <message>
        <source>as large as its viewport allows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>ビューポートに合わせて最大</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>入力どおり</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>検出器面</translation>
    </message>
    <message>
        <source>at one scale in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>同じ縮尺（mm）</translation>
    </message>
    <message>
        <source>at {place} cm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>位置 {place} cm</translation>
    </message>
    <message>
        <source>at {place} mm</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>位置 {place} mm</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>b 値</translation>
    </message>
    <message>
        <source>back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>戻るボタン</translation>
    </message>
    <message>
        <source>by the file</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>ファイルによる</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>校正済み</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>ユーザ校正</translation>
    </message>
    <message>
        <source>calibration line: a pixel is {width} mm wide</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>校正線：1画素の幅は {width} mm</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>clearly progressed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>明らかな増悪</translation>
    </message>
    <message>
        <source>contours beside the pictures, points and open lines, which RT structures hold alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>画像以外の輪郭、点、開いた線。RTストラクチャだけが含められます</translation>
    </message>
    <message>
        <source>contours between pictures, where the slice that they were taken to was changed</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>画像の間の輪郭。移された先のスライスが変更された所</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>directory of a disc: its files are read themselves</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>ディスクの目録：ファイルを直接読みます</translation>
    </message>
    <message>
        <source>does not hang</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>適用されません</translation>
    </message>
    <message>
        <source>dose, half-life, times, weight or height cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>投与量・半減期・時刻・体重・身長のいずれかが不正です</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>推定（拡大率補正済み）</translation>
    </message>
    <message>
        <source>est. (magnification {factor} removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>推定（拡大率 {factor} を補正）</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>files missing</source>
        <extracomment>viewer/ui/panels/study_drawing.py</extracomment>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>flipped</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>反転</translation>
    </message>
    <message>
        <source>forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>進むボタン</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, in another frame of reference</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>ここにない、別の基準座標系の画像上のフレーム</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, of another size than these</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>ここにない、大きさの違う画像上のフレーム</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, which a segmentation holds alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>ここにない画像上のフレーム。セグメンテーションだけが含められます</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>hangs all the same</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>それでも適用されます</translation>
    </message>
    <message>
        <source>has measurements</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>計測あり</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>非表示</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>it is {value}</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>実際は {value}</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>キー画像</translation>
    </message>
    <message>
        <source>left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>左ボタン</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>長</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>計測</translation>
    </message>
    <message>
        <source>middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>中ボタン</translation>
    </message>
    <message>
        <source>movie</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>no pictures</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>no planes and no 3D</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>断面と3Dはありません</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>公称値（スキャン）</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>未校正：ピクセル</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>未評価</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>on または off</translation>
    </message>
    <message>
        <source>one viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>1つのビューポート</translation>
    </message>
    <message>
        <source>only on the left</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>only on the right</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>画像 {number} / {count}</translation>
    </message>
    <message>
        <source>planes and 3D are offered</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>断面と3Dを使えます</translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>点 {number}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>点 {number} / {count}</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>あり</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>過去</translation>
    </message>
    <message>
        <source>prior {number}, counted back from the latest</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>最新から数えて {number} 番目の過去検査</translation>
    </message>
    <message>
        <source>r {radius} mm · {volume} ml</source>
        <extracomment>viewer/ui/segment_hand.py</extracomment>
        <translation>r {radius} mm · {volume} ml</translation>
    </message>
    <message>
        <source>right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>same coordinates, other frame of reference</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>同じ座標、別の基準座標系</translation>
    </message>
    <message>
        <source>same pixels as recorded</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>記録と同じ画素</translation>
    </message>
    <message>
        <source>same place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>患者内の同じ場所</translation>
    </message>
    <message>
        <source>series {number}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>シリーズ {number}</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>短</translation>
    </message>
    <message>
        <source>stack</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>スタック</translation>
    </message>
    <message>
        <source>stacks</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>スタック</translation>
    </message>
    <message>
        <source>stored {stored}: not mapped</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>格納値 {stored}：変換なし</translation>
    </message>
    <message>
        <source>studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>検査</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the angle between both end plates, each from the same side of the spine to the other</source>
        <extracomment>viewer/measure/cobb.py</extracomment>
        <translation>両終板の間の角度。それぞれ脊椎の同じ側から他側へ</translation>
    </message>
    <message>
        <source>the angle between both legs, 0 to 180°, with pixels as wide and high as they are</source>
        <extracomment>viewer/measure/angle.py</extracomment>
        <translation>両辺の間の角度、0～180°、画素の実際の幅と高さで</translation>
    </message>
    <message>
        <source>the current study</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>現在の検査</translation>
    </message>
    <message>
        <source>the distance at a right angle between the line and its parallel through the point</source>
        <extracomment>viewer/measure/parallel.py</extracomment>
        <translation>線と点を通る平行線の間の直角の距離</translation>
    </message>
    <message>
        <source>the distance at a right angle from the point to the line; the tilt is that to the sagittal plane</source>
        <extracomment>viewer/measure/midsagittal.py</extracomment>
        <translation>点から線への直角の距離。傾きは矢状面に対するもの</translation>
    </message>
    <message>
        <source>the distance between the middles of both lines; their own lengths are the widths</source>
        <extracomment>viewer/measure/centre_line.py</extracomment>
        <translation>両線の中点の距離。線自身の長さは幅です</translation>
    </message>
    <message>
        <source>the distance of the first trochanter from the line of the pelvis less that of the second</source>
        <extracomment>viewer/measure/hip.py</extracomment>
        <translation>骨盤の線から最初の小転子までの距離から2つ目の距離を引いたもの</translation>
    </message>
    <message>
        <source>the file does not tell enough</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>ファイルの情報が足りません</translation>
    </message>
    <message>
        <source>the first length divided by the second</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation>最初の長さを2つ目で割ったもの</translation>
    </message>
    <message>
        <source>the highest mean of a ball of 1 ml around a voxel in the sphere, voxels by the part in the ball</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>球形の範囲内のボクセルを中心とする1 mlの球の最高の平均。ボクセルは球内の割合で数えます</translation>
    </message>
    <message>
        <source>the known length divided by the length of the line in pixels</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>既知の長さを線の画素長で割ったもの</translation>
    </message>
    <message>
        <source>the latest prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>直近の過去検査</translation>
    </message>
    <message>
        <source>the length of the Catmull-Rom spline through its points</source>
        <extracomment>viewer/measure/curve.py</extracomment>
        <translation>点を通るCatmull-Romスプラインの長さ</translation>
    </message>
    <message>
        <source>the length of the first line less that of the second</source>
        <extracomment>viewer/measure/leg_length.py</extracomment>
        <translation>最初の線の長さから2本目の長さを引いたもの</translation>
    </message>
    <message>
        <source>the length of the perpendicular from the point to the line, which goes on beyond its ends</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>点から線への垂線の長さ。線は端を越えて延びるとします</translation>
    </message>
    <message>
        <source>the longer of both lines is the long axis, the other one the short axis</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>2線のうち長い方が長径、他方が短径</translation>
    </message>
    <message>
        <source>the mean of the pixels whose centre lies in the outline or on it</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>中心が輪郭内または輪郭上にある画素の平均</translation>
    </message>
    <message>
        <source>the prior before that</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>その前の過去検査</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>the smaller angle between both axes, each through the middles of two lines across a bone</source>
        <extracomment>viewer/measure/four_point_angle.py</extracomment>
        <translation>両軸の間の小さい方の角度。各軸は骨を横切る2線の中点を通る</translation>
    </message>
    <message>
        <source>the smaller angle between both lines, 0 to 90°; the other one is 180° less it</source>
        <extracomment>viewer/measure/open_angle.py</extracomment>
        <translation>両線の間の小さい方の角度、0～90°。他方は180°からこれを引いたもの</translation>
    </message>
    <message>
        <source>the sum of the lengths between the points of the line, which lie within 0.25 px of the way drawn</source>
        <extracomment>viewer/measure/freehand_line.py</extracomment>
        <translation>線の点の間の長さの和。点は描いた線から0.25 px以内</translation>
    </message>
    <message>
        <source>the sum of the lengths of its lines</source>
        <extracomment>viewer/measure/polyline.py</extracomment>
        <translation>各直線の長さの和</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>通常のもの</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>通常の色</translation>
    </message>
    <message>
        <source>the values are no concentration (their units are missing)</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>値は濃度ではありません（単位がありません）</translation>
    </message>
    <message>
        <source>the width of the heart divided by the width of the chest; magnification does not change it</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>心臓の幅を胸郭の幅で割ったもの。拡大率は影響しません</translation>
    </message>
    <message>
        <source>tied at {number}</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>{number} で結び付け</translation>
    </message>
    <message>
        <source>too small to measure</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>小さすぎて計測できない</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>回転 {degrees}°</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>超音波領域</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>未校正、検出器面</translation>
    </message>
    <message>
        <source>values at equal steps of at most a pixel along the line, each from the four pixels around it</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>線に沿って1画素以下の等間隔の値。それぞれ周囲の4画素から</translation>
    </message>
    <message>
        <source>what lies beside the pictures in the object it was read from, which is not here any more</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>もうここにない、読み込んだオブジェクトの画像以外の内容</translation>
    </message>
    <message>
        <source>what the object it was read from holds beside the pictures, where that is damaged</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>読み込んだオブジェクトの画像以外の内容（破損した所）</translation>
    </message>
    <message>
        <source>wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>window {width} centre {centre}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>ウィンドウ {width} 中心 {centre}</translation>
    </message>
    <message>
        <source>words, or other words</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>語、または別の語</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <extracomment>viewer/ui/commands.py</extracomment>
        <translation>{action}：{change}</translation>
    </message>
    <message>
        <source>{axis} from {first} to {last}, values from {low} to {high}</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{axis} は {first} から {last}、値は {low} から {high}</translation>
    </message>
    <message>
        <source>{change}, done</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}、実行済み</translation>
    </message>
    <message>
        <source>{change}, the present</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}、現在</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}、取り消し済み</translation>
    </message>
    <message>
        <source>{columns} × {rows} pixels</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{columns} × {rows} ピクセル</translation>
    </message>
    <message>
        <source>{counted} skipped</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>{counted}をスキップ</translation>
    </message>
    <message>
        <source>{count} at one place</source>
        <extracomment>viewer/ui/slice_strip.py</extracomment>
        <translation>同じ位置に {count}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} 日</translation>
    </message>
    <message>
        <source>{count} files are not where they were</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} 個のファイルが元の場所にありません</translation>
    </message>
    <message>
        <source>{count} m</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} か月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} か月</translation>
    </message>
    <message>
        <source>{count} of {count2} elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>{count} / {count2} 要素</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>{count} 画像</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>{count} ピクセル</translation>
    </message>
    <message>
        <source>{count} pixels of padding are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>パディングの {count} 画素を除きました。</translation>
    </message>
    <message>
        <source>{count} pixels without a value are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>値のない {count} 画素を除きました。</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{count} samples lie on padding, or on pixels without a value.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>{count} 個の標本がパディングまたは値のない画素にあります。</translation>
    </message>
    <message>
        <source>{count} series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} シリーズ</translation>
    </message>
    <message>
        <source>{count} stacks merged</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{count} スタックを結合</translation>
    </message>
    <message>
        <source>{count} studies</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>{count} 検査</translation>
    </message>
    <message>
        <source>{count} viewports one above the other</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>縦に {count} つのビューポート</translation>
    </message>
    <message>
        <source>{count} viewports side by side</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>横に {count} つのビューポート</translation>
    </message>
    <message>
        <source>{count} w</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 週</translation>
    </message>
    <message>
        <source>{count} y</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 歳</translation>
    </message>
    <message>
        <source>{count} years</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>{different} of {count} elements differ; {shown} are shown.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{count} 要素中 {different} が異なり、{shown} を表示。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first}または{last}</translation>
    </message>
    <message>
        <source>{gap} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>間隔 {gap} mm</translation>
    </message>
    <message>
        <source>{key} is given to “{first}” and to “{other}”: the first has it.</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>{key} は「{first}」と「{other}」に割り当てられ、前者が有効です。</translation>
    </message>
    <message>
        <source>{key} is the key of “{names}”, which then has it no more.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>{key} は「{names}」のキーです。割り当てるとそちらから外れます。</translation>
    </message>
    <message>
        <source>{least} to {most} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>間隔 {least}～{most} mm</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation>{low}～{high} {unit}</translation>
    </message>
    <message>
        <source>{modalities} study</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{modalities} 検査</translation>
    </message>
    <message>
        <source>{name}, study of {date}</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>{name}、{date} の検査</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{number} of {count}; {number2} to {number3} play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>{number} / {count}、再生 {number2}～{number3}</translation>
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
        <translation>毎秒 {rate}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{rate} フレーム/秒</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} / {wanted} fps</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps · {dropped} dropped</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} / {wanted} fps · {dropped} 枚省略</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} viewports</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{rows} 行 {columns} 列のビューポート</translation>
    </message>
    <message>
        <source>{rstrip} the text of corners</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>{rstrip}：隅テキスト</translation>
    </message>
    <message>
        <source>{rstrip}: window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>{rstrip}：ウィンドウプリセット</translation>
    </message>
    <message>
        <source>{rule}: {found}.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>{rule}：{found}。</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <extracomment>viewer/ui/words.py</extracomment>
        <translation>{shown} ほか {count}</translation>
    </message>
    <message>
        <source>{studies} of {when} can be opened as before</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>{when} の {studies} を以前のように開けます</translation>
    </message>
    <message>
        <source>{table} (safe for colour blindness)</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>{table}（色覚多様性対応）</translation>
    </message>
    <message>
        <source>{thickness} cm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>厚さ {thickness} cm</translation>
    </message>
    <message>
        <source>{thickness} mm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>厚さ {thickness} mm</translation>
    </message>
    <message>
        <source>{title} (not everything)</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>{title}（一部）</translation>
    </message>
    <message>
        <source>{title} (prior of {day})</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>{title}（{day} の過去検査）</translation>
    </message>
    <message>
        <source>{unit} · no SUV</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>{unit} · SUV なし</translation>
    </message>
    <message>
        <source>{unknown} large ones (?) are not compared to their end.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{unknown} 個の大きなもの（?）は最後まで比較していません。</translation>
    </message>
    <message>
        <source>{values} ± SD</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{values} ± SD</translation>
    </message>
    <message>
        <source>Δx · Physical Delta X of the ultrasound region; the rate is 60 s divided by it</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation>Δx · 超音波領域の Physical Delta X。頻度は60 sをそれで割ったもの</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: draw {step}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>「{protocol}」{number}/{count}：{step} を描く</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: {why}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>「{protocol}」{number}/{count}：{why}</translation>
    </message>
    <message>
        <source>“{protocol}”: all of {count} is measured in this study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>「{protocol}」：この検査では全 {count} 件を計測済み</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>「{text}」は数ではありません</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>… ほか {number}</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter perform     Tab with all arguments     Esc close</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>↑ ↓ 選択     Enter 実行     Tab 引数を指定     Esc 閉じる</translation>
    </message>
    <message>
        <source>√((Δx · column spacing)² + (Δy · row spacing)²)</source>
        <extracomment>viewer/measure/length.py</extracomment>
        <translation>√((Δx · 列間隔)² + (Δy · 行間隔)²)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 file begins like {name}, before what is DICOM</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>DICOM 部分の前が {name} のように始まるファイルが1個</translation>
    </message>
    <message>
        <source>1 file has the UID of another but other content: both shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>同じ UID で内容の異なるファイルが1個：両方を表示</translation>
    </message>
    <message>
        <source>1 file is there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 個のファイルが重複しています</translation>
    </message>
    <message>
        <source>1 file opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 ファイルを開きました</translation>
    </message>
    <message>
        <source>1 file skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>1 ファイルをスキップ</translation>
    </message>
    <message>
        <source>1 more is in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>もう1件はブラウザにあります。</translation>
    </message>
    <message>
        <source>1 place holds more than one picture</source>
        <extracomment>viewer/dicom/splitting.py</extracomment>
        <translation>1 か所に複数の画像があります</translation>
    </message>
    <message>
        <source>1 protocol read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>プロトコルを1件読み込みました。</translation>
    </message>
    <message>
        <source>1 segment read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice is missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>スライスが1枚不足：スライス {after} の後の間隔は {usual} mm でなく {gap} mm</translation>
    </message>
    <message>
        <source>1, 8, 16, 32 and 64 bits are known</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>対応は 1、8、16、32、64 ビットです</translation>
    </message>
    <message>
        <source>A DICOM object holds one protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>DICOM オブジェクトはプロトコルを1つだけ持ちます</translation>
    </message>
    <message>
        <source>A calibration line says how long it is</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cheat sheet is a page of HTML or a PDF</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>キー一覧は HTML か PDF です</translation>
    </message>
    <message>
        <source>A copy in the library could not be deleted</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>ライブラリのコピーを削除できませんでした</translation>
    </message>
    <message>
        <source>A corner has at most {MOST_LINES} lines</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>隅の行は最大 {MOST_LINES} です</translation>
    </message>
    <message>
        <source>A curve cannot be saved as that</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display is darker at its first level than at its last</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>ディスプレイは最初の階調が最後より暗いはずです</translation>
    </message>
    <message>
        <source>A drawing is of a kind that no tool here draws</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be copied</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>コピーできないファイルがあります</translation>
    </message>
    <message>
        <source>A file cannot be copied into the library</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>ライブラリにコピーできないファイルがあります</translation>
    </message>
    <message>
        <source>A file of this study is missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>この検査のファイルが1つありません</translation>
    </message>
    <message>
        <source>A folder is needed</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>フォルダが必要です</translation>
    </message>
    <message>
        <source>A label needs a word</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout has 1 to 5 rows and columns</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>レイアウトは1～5の行と列です</translation>
    </message>
    <message>
        <source>A layout has 1 to {MOST} rows and columns</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>レイアウトは 1～{MOST} の行と列です</translation>
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
        <translation>動画は8ビットのみです</translation>
    </message>
    <message>
        <source>A peak needs a volume</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>マニュアルの画像がありません</translation>
    </message>
    <message>
        <source>A picture or a volume is of one series</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the measurement is no number</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation>計測の点が数ではありません</translation>
    </message>
    <message>
        <source>A protocol has a name</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>プロトコルに「{name}」はありません</translation>
    </message>
    <message>
        <source>A protocol needs a name</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコルには名前が必要です</translation>
    </message>
    <message>
        <source>A range holds at least two pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>範囲には2枚以上必要です</translation>
    </message>
    <message>
        <source>A rate lies between 0.01 and 240 frames a second; 0 is the file's</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>レートは毎秒 0.01～240 枚、0 はファイルの値です</translation>
    </message>
    <message>
        <source>A saved measurement is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>保存された計測の1つが壊れており表示できません。ファイルには残ります</translation>
    </message>
    <message>
        <source>A saved measurement is of a kind that this version does not know; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>保存された計測の1つはこの版が知らない種類です。ファイルには残ります</translation>
    </message>
    <message>
        <source>A saved note on a study is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>保存されたメモの1つが壊れており表示できません。ファイルには残ります</translation>
    </message>
    <message>
        <source>A saved segment is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot needs the name of a picture file</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>スクリーンショットには画像ファイル名が必要です</translation>
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
        <translation>シリーズを自身に重ねることはできません</translation>
    </message>
    <message>
        <source>A slab is 0 to {THICKEST_MM} mm thick</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>スラブは 0～{THICKEST_MM} mm です</translation>
    </message>
    <message>
        <source>A speed lies between 0.1 and 10 times that of the file</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>速度はファイルの 0.1～10 倍です</translation>
    </message>
    <message>
        <source>A sphere has a radius of up to 500 mm</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn is made of degrees</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>回転は角度で指定します</translation>
    </message>
    <message>
        <source>A viewport has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>ビューポートに「{name}」はありません</translation>
    </message>
    <message>
        <source>A way needs a point</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is changed by up to {MOST_STEPS} steps</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>ウィンドウの変更は {MOST_STEPS} 段階までです</translation>
    </message>
    <message>
        <source>A window is meant for a modality</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウにはモダリティが必要です</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウには短い名前が必要です</translation>
    </message>
    <message>
        <source>A zoom factor must be above 0</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>倍率は 0 より大きい必要があります</translation>
    </message>
    <message>
        <source>A {lower} has at least {least} points</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>点を追加</translation>
    </message>
    <message>
        <source>Add colours {name}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>色 {name} を追加</translation>
    </message>
    <message>
        <source>Add key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>キー画像を追加</translation>
    </message>
    <message>
        <source>Add window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウ {title} を追加</translation>
    </message>
    <message>
        <source>Add {lower}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>{lower}を追加</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>{title}を追加</translation>
    </message>
    <message>
        <source>All is measured</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album needs a name and a search</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>アルバムには名前と検索条件が必要です</translation>
    </message>
    <message>
        <source>An opacity lies between 0 and 1</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>不透明度は 0～1 です</translation>
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
        <translation>各行に赤・緑・青を持つ CSV、ImageJ の .lut、.pal、または JSON</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコル「{name}」を変更</translation>
    </message>
    <message>
        <source>Change rules of “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>「{name}」の規則を変更</translation>
    </message>
    <message>
        <source>Change window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウ {title} を変更</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>{title}を変更</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>検査を閉じる</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>Colours have no peak</source>
        <extracomment>viewer/actions/surroundings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>過去検査と比較</translation>
    </message>
    <message>
        <source>Copying files</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>ファイルをコピー中</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation>面積で画素を数える</translation>
    </message>
    <message>
        <source>Count whole pixels</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>点を削除</translation>
    </message>
    <message>
        <source>Delete album {name}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>アルバム {name} を削除</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>すべての計測を削除</translation>
    </message>
    <message>
        <source>Delete protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコル「{name}」を削除</translation>
    </message>
    <message>
        <source>Delete the note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>検査のメモを削除</translation>
    </message>
    <message>
        <source>Delete window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウ {title} を削除</translation>
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
        <translation>プロトコル「{name}」を複製</translation>
    </message>
    <message>
        <source>Empty viewport {value}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>ビューポート {value} を空に</translation>
    </message>
    <message>
        <source>Examining</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>調べています</translation>
    </message>
    <message>
        <source>Expected: expect NAME VALUE TOLERANCE</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>書式：expect NAME VALUE TOLERANCE</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病変を追跡</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>「{name}」で配置</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung by “{name}”.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>「{name}」で配置しました。</translation>
    </message>
    <message>
        <source>Import of corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>隅テキストの読み込み</translation>
    </message>
    <message>
        <source>Import of keys</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>キーの読み込み</translation>
    </message>
    <message>
        <source>Import of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウの読み込み</translation>
    </message>
    <message>
        <source>Import protocol “{name}”</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>プロトコル「{name}」を読み込む</translation>
    </message>
    <message>
        <source>Interpolation {mode}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>補間 {mode}</translation>
    </message>
    <message>
        <source>It is not known any more where the files of that study lie: open it from the library</source>
        <extracomment>viewer/actions/closing.py</extracomment>
        <translation>この検査のファイルの場所がもう分かりません。ライブラリから開いてください</translation>
    </message>
    <message>
        <source>JPEG holds 8 bits only</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>JPEG は8ビットのみです</translation>
    </message>
    <message>
        <source>K marks the picture that is shown</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>K で表示中の画像に印を付けます</translation>
    </message>
    <message>
        <source>Keys and mouse as the profile has them</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>キーとマウスをプロファイルどおりに</translation>
    </message>
    <message>
        <source>Keys of {title}</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>{title} のキー</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>シリーズを重ねる</translation>
    </message>
    <message>
        <source>Layout {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>レイアウト {rows} × {columns}</translation>
    </message>
    <message>
        <source>Line {number} cannot be read</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>行 {number} を読めません</translation>
    </message>
    <message>
        <source>Line {number}: there is no action “{word}”</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>行 {number}：操作「{word}」はありません</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>行 {number}：{message}</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>すべて連動</translation>
    </message>
    <message>
        <source>Link lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>マークを読み込む</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Looking for a prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>過去検査を検索中</translation>
    </message>
    <message>
        <source>Making the demo studies</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>デモ検査を作成中</translation>
    </message>
    <message>
        <source>Making the test pattern</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>テストパターンを作成中</translation>
    </message>
    <message>
        <source>Measurements are not saved</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation>計測が保存されません</translation>
    </message>
    <message>
        <source>Measurements cannot be saved as that</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge stacks of {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>{name} のスタックを結合</translation>
    </message>
    <message>
        <source>Merged series are not kept</source>
        <extracomment>viewer/state/saver.py</extracomment>
        <translation>結合したシリーズが保存されません</translation>
    </message>
    <message>
        <source>Mouse buttons</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>マウスボタン</translation>
    </message>
    <message>
        <source>Move protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコル「{name}」を移動</translation>
    </message>
    <message>
        <source>Move text</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>テキストを移動</translation>
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
        <translation>この検査に合うハンギングプロトコルがありません</translation>
    </message>
    <message>
        <source>No length can be measured here</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>ここでは長さを測れません</translation>
    </message>
    <message>
        <source>No lesion is followed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement has {name} {value} ± {tolerance}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>{name} {value} ± {tolerance} の計測はありません</translation>
    </message>
    <message>
        <source>No measurement is hidden</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement is selected</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>計測が選択されていません</translation>
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
        <translation>他に開いている検査はありません</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>No picture has such a window</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>そのようなウィンドウの画像はありません</translation>
    </message>
    <message>
        <source>No presentation state is applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>適用中のステートはありません</translation>
    </message>
    <message>
        <source>No presentation state of this series can be applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>このシリーズに適用できるステートはありません</translation>
    </message>
    <message>
        <source>No preset lies on key {digit} for {value}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>キー {digit} に {value} のプリセットはありません</translation>
    </message>
    <message>
        <source>No prior holds a series like this one</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>同様のシリーズを持つ過去検査がありません</translation>
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
        <translation>結び付けたシリーズはありません</translation>
    </message>
    <message>
        <source>No series is shown in the active viewport</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series lies over the active pictures</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>アクティブな画像に重ねたシリーズはありません</translation>
    </message>
    <message>
        <source>No study is shown in the active viewport</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>アクティブなビューポートに検査がありません</translation>
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
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Not enough memory for 3D</source>
        <extracomment>viewer/ui/render_thread.py</extracomment>
        <translation>3D のメモリが足りません</translation>
    </message>
    <message>
        <source>Note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>検査のメモ</translation>
    </message>
    <message>
        <source>Nothing is shown that a protocol could hang</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコルにできる表示がありません</translation>
    </message>
    <message>
        <source>Nothing that can be shown was found</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>表示できるものが見つかりません</translation>
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
        <translation>1つのビューポート</translation>
    </message>
    <message>
        <source>Only acquired pictures can be tiled</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>タイル表示できるのは撮影画像のみです</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>ファイルのオーバーレイ</translation>
    </message>
    <message>
        <source>Pasted at the same pixels: the two series share no place in the patient</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>位相</translation>
    </message>
    <message>
        <source>Pictures in colour have no values to grow by</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in colour have no window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>カラー画像にウィンドウはありません</translation>
    </message>
    <message>
        <source>Pictures that make no volume are filled each by itself</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation states are for acquired pictures</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>プレゼンテーションステートは撮影画像用です</translation>
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
        <translation>セグメントを読み込む</translation>
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
        <translation>最近使ったファイルを消去しました</translation>
    </message>
    <message>
        <source>Redone: {redo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>やり直しました：{redo}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>やり直しました：{what}</translation>
    </message>
    <message>
        <source>Remove colours {lut}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>色 {lut} を削除</translation>
    </message>
    <message>
        <source>Remove key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>キー画像を外す</translation>
    </message>
    <message>
        <source>Remove study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>検査を一覧から外す</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコル「{name}」の名前を変更</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>表示をリセット</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>付属のプロトコルを復元</translation>
    </message>
    <message>
        <source>Save album {short}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>アルバム {short} を保存</translation>
    </message>
    <message>
        <source>Save protocol “{title}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>プロトコル「{title}」を保存</translation>
    </message>
    <message>
        <source>Saved as “{title}”: studies like this one hang so from now on.</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>「{title}」として保存しました。今後、同様の検査はこのように配置されます。</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>{name} を保存しました</translation>
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
        <translation>保存先を指定してください</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>viewer/actions/second.py</extracomment>
        <translation>第2ウィンドウ</translation>
    </message>
    <message>
        <source>Segments are not saved</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as at first</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>設定を初期状態に戻しました</translation>
    </message>
    <message>
        <source>Settings were as at first already</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>設定は既に初期状態です</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation>隠した計測を表示</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation>セグメントを表示</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>{name} を表示</translation>
    </message>
    <message>
        <source>Show {name} in viewport {number}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>{name} をビューポート {number} に表示</translation>
    </message>
    <message>
        <source>Slab {slab_mm} mm</source>
        <extracomment>viewer/ui/wheel.py</extracomment>
        <translation>スラブ {slab_mm} mm</translation>
    </message>
    <message>
        <source>Slabs need a reformatted plane</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>スラブには再構成断面が必要です</translation>
    </message>
    <message>
        <source>Smooth {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>{name} を分割</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>スパイグラス</translation>
    </message>
    <message>
        <source>Star {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>{what} にスター</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病変の状態</translation>
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
        <translation>ビューポートを入れ替え</translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>「{name}」をオフにする</translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>「{name}」をオンにする</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>重ねたシリーズを外す</translation>
    </message>
    <message>
        <source>Take the star off {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>{what} のスターを外す</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text on other pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>その他の画像のテキスト</translation>
    </message>
    <message>
        <source>Text on pictures as it came</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>画像上のテキストを初期状態に</translation>
    </message>
    <message>
        <source>Text on pictures: {value}</source>
        <extracomment>viewer/actions/switches.py</extracomment>
        <translation>画像上のテキスト：{value}</translation>
    </message>
    <message>
        <source>Text on {modality} pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>{modality} 画像のテキスト</translation>
    </message>
    <message>
        <source>That disc is not in any more</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>そのディスクはもう入っていません</translation>
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
        <translation>その計測はもうありません</translation>
    </message>
    <message>
        <source>That segment does not exist any more</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That study is not open</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>その検査は開いていません</translation>
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
        <translation>キー一覧を保存しました</translation>
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
        <translation>選択中のツールは計測ではありません</translation>
    </message>
    <message>
        <source>The circle is too large for a peak</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corner text is exported</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>隅テキストを書き出しました</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>データベースを使用できません</translation>
    </message>
    <message>
        <source>The database cannot take this</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>データベースに保存できません</translation>
    </message>
    <message>
        <source>The demo studies could not be written</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>デモ検査を書き込めませんでした</translation>
    </message>
    <message>
        <source>The disc has a radius of 0.5 to 1000 pixels</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>ディスクがいっぱいです：{what} は未保存</translation>
    </message>
    <message>
        <source>The elements cannot be read</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>要素を読めません</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>viewer/actions/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>ファイルを読めませんでした</translation>
    </message>
    <message>
        <source>The file could not be read as a colour table</source>
        <extracomment>viewer/display/lut_files.py</extracomment>
        <translation>カラーテーブルとして読めませんでした</translation>
    </message>
    <message>
        <source>The file could not be read as corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>隅テキストとして読めませんでした</translation>
    </message>
    <message>
        <source>The file could not be read as window presets</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>プリセットとして読めませんでした</translation>
    </message>
    <message>
        <source>The file has no window {number}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>ファイルにウィンドウ {number} はありません</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>ファイルはもうありません</translation>
    </message>
    <message>
        <source>The file is too large for this disk: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>このディスクには大きすぎます：{what} は未保存</translation>
    </message>
    <message>
        <source>The file is too long</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>ファイルが長すぎます</translation>
    </message>
    <message>
        <source>The file manager does not answer</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>ファイルマネージャが応答しません</translation>
    </message>
    <message>
        <source>The file of hanging protocols cannot be read</source>
        <extracomment>viewer/hanging/exchange.py</extracomment>
        <translation>ハンギングプロトコルのファイルを読めません</translation>
    </message>
    <message>
        <source>The file of saved measurements can only be read: {why}. New measurements will not be saved.</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>計測のファイルは読み取り専用です：{why}。新しい計測は保存されません。</translation>
    </message>
    <message>
        <source>The file of saved measurements was damaged. {count} measurements{notes} could be read and were kept; the damaged file was kept as {name}</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>計測のファイルが壊れていました。{count} 件の計測{notes}を読み取り保存しました。壊れたファイルは {name} に残しました</translation>
    </message>
    <message>
        <source>The files of this study are not known any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>この検査のファイルはもう分かりません</translation>
    </message>
    <message>
        <source>The files of this study are not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>この検査のファイルはもうありません</translation>
    </message>
    <message>
        <source>The folder does not exist: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>フォルダがありません：{what} は未保存</translation>
    </message>
    <message>
        <source>The folder holds too many copies already</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>フォルダのコピーが多すぎます</translation>
    </message>
    <message>
        <source>The hanging protocol shows nothing</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>ハンギングプロトコルに表示がありません</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept</source>
        <extracomment>viewer/state/protocol_file.py</extracomment>
        <translation>ハンギングプロトコルを保存できません</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept so</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>ハンギングプロトコルをこのままでは保存できません</translation>
    </message>
    <message>
        <source>The keys are exported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>キーを書き出しました</translation>
    </message>
    <message>
        <source>The keys are imported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>キーを読み込みました</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>キーを読めません</translation>
    </message>
    <message>
        <source>The keys in {name} cannot be read</source>
        <extracomment>viewer/actions/key_profiles.py</extracomment>
        <translation>{name} のキーを読めません</translation>
    </message>
    <message>
        <source>The library holds a prior of {date}: “Compare with prior” shows it.</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>ライブラリに {date} の過去検査があります。「過去検査と比較」で表示します。</translation>
    </message>
    <message>
        <source>The library holds no {kind} of that UID</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “{name}” cannot be {value}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>制限「{name}」を {value} にはできません</translation>
    </message>
    <message>
        <source>The limit “{name}” is {value} from the next start on</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>制限「{name}」は次回起動から {value} です</translation>
    </message>
    <message>
        <source>The line lies between 0 (left) and 1 (right)</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>線は 0（左）～1（右）です</translation>
    </message>
    <message>
        <source>The log is on the clipboard, as Python</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnifier enlarges {LEAST} to {MOST} times</source>
        <extracomment>viewer/actions/magnifying.py</extracomment>
        <translation>拡大鏡は {LEAST}～{MOST} 倍です</translation>
    </message>
    <message>
        <source>The manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>マニュアルがありません</translation>
    </message>
    <message>
        <source>The manual is saved</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>マニュアルを保存しました</translation>
    </message>
    <message>
        <source>The measurement cannot be pasted here</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement cannot be shown</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>計測を表示できません</translation>
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
        <translation>画像をデコードできません</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>画像をデコードできません（{name}）</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({syntax_name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>画像をデコードできません（{syntax_name}）</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>画像を表示できません</translation>
    </message>
    <message>
        <source>The picture has no place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>The picture is still being read</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>画像を読み込み中です</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>The picture is too large for JPEG</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>JPEG には大きすぎます</translation>
    </message>
    <message>
        <source>The picture of this measurement is not open</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>この計測の画像は開いていません</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/api/replaying.py</extracomment>
        <translation>この計測の画像がありません</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>画像の大きさが異なります</translation>
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
        <translation>点が1つの超音波領域にありません</translation>
    </message>
    <message>
        <source>The points of this kind are fixed: {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state is not open any more</source>
        <extracomment>viewer/actions/presentations.py</extracomment>
        <translation>プレゼンテーションステートは閉じられました</translation>
    </message>
    <message>
        <source>The presentation state was not read</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>プレゼンテーションステートを読めませんでした</translation>
    </message>
    <message>
        <source>The preset file {file} is not valid</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>プリセットファイル {file} は無効です</translation>
    </message>
    <message>
        <source>The program's own folder cannot be made</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>プログラムのフォルダを作れません</translation>
    </message>
    <message>
        <source>The protocols cannot be read</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>プロトコルを読めません</translation>
    </message>
    <message>
        <source>The ratio cannot be told</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies beside the picture</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>領域が画像の外です</translation>
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
        <translation>スクリーンショットを書き込めません</translation>
    </message>
    <message>
        <source>The series is no volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>シリーズはボリュームではありません</translation>
    </message>
    <message>
        <source>The series of this segment is not open</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be restored</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>セッションを復元できません</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{text}”</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>設定「{name}」を「{text}」にはできません</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot have that value</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定「{name}」はその値にできません</translation>
    </message>
    <message>
        <source>The setting “{name}” had a value that will not do; the usual one is used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定「{name}」の値が無効なので既定値を使います</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定が壊れているため既定値を使います</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>設定を読めません</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定を読めないので既定値を使います</translation>
    </message>
    <message>
        <source>The settings cannot be written; they hold until the program ends</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定を書き込めません。終了まで有効です</translation>
    </message>
    <message>
        <source>The settings were damaged; they were kept as {name}, and the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定が壊れていたため {name} として残し、既定値を使います</translation>
    </message>
    <message>
        <source>The settings were exported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>設定を書き出しました</translation>
    </message>
    <message>
        <source>The settings were imported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>設定を読み込みました</translation>
    </message>
    <message>
        <source>The stacks of this series are merged already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>このシリーズのスタックは結合済みです</translation>
    </message>
    <message>
        <source>The stacks of this series are not merged</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>このシリーズのスタックは結合されていません</translation>
    </message>
    <message>
        <source>The story cannot be read</source>
        <extracomment>viewer/app.py</extracomment>
        <translation>ストーリーを読めません</translation>
    </message>
    <message>
        <source>The structures have too many points</source>
        <extracomment>viewer/objects/structure_contours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study does not hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>この検査は「{name}」では配置されません</translation>
    </message>
    <message>
        <source>The study does not hang in this way</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>この検査はこの形では配置されません</translation>
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
        <translation>規格の表を読めません</translation>
    </message>
    <message>
        <source>The test pattern cannot have this size</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>テストパターンをこの大きさにはできません</translation>
    </message>
    <message>
        <source>The three points lie on one line</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uptake (SUV) of this series is not known</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>このシリーズの集積（SUV）は分かりません</translation>
    </message>
    <message>
        <source>The values of this series are being read</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this series can be read in one way only</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>このシリーズの値の読み方は1通りです</translation>
    </message>
    <message>
        <source>The viewport is empty already</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>ビューポートは既に空です</translation>
    </message>
    <message>
        <source>The volume cannot be loaded</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>ボリュームを読み込めません</translation>
    </message>
    <message>
        <source>The volume is still being built</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>ボリュームを構築中です</translation>
    </message>
    <message>
        <source>The wheel cannot do “{what}”</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>ホイールに「{what}」は割り当てられません</translation>
    </message>
    <message>
        <source>The width of a window must be above 0</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>ウィンドウ幅は 0 より大きい必要があります</translation>
    </message>
    <message>
        <source>The window “{title}” is not meant for {value} pictures</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>ウィンドウ「{title}」は {value} 画像用ではありません</translation>
    </message>
    <message>
        <source>The windows are exported</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウを書き出しました</translation>
    </message>
    <message>
        <source>The {what} could not be saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>保存できませんでした：{what}</translation>
    </message>
    <message>
        <source>The {what} was not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>保存されませんでした：{what}</translation>
    </message>
    <message>
        <source>There are no further pages</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>これ以上ページはありません</translation>
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
        <translation>ハンギングプロトコルが多すぎます</translation>
    </message>
    <message>
        <source>There are too many measuring protocols</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {MOST_RULES} rules already</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>規則は既に {MOST_RULES} 個です</translation>
    </message>
    <message>
        <source>There can be no such text on pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>画像上にそのテキストは置けません</translation>
    </message>
    <message>
        <source>There can be no such window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>そのようなウィンドウは作れません</translation>
    </message>
    <message>
        <source>There can be {MOST} colour tables of your own</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>自分のカラーテーブルは {MOST} 個までです</translation>
    </message>
    <message>
        <source>There can be {MOST} windows of your own</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>自分のウィンドウは {MOST} 個までです</translation>
    </message>
    <message>
        <source>There is no 3D preset named {preset}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>3D プリセット {preset} はありません</translation>
    </message>
    <message>
        <source>There is no 3D preset “{name}”</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>3D プリセット「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no action “{action_id}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>操作「{action_id}」はありません</translation>
    </message>
    <message>
        <source>There is no action “{action}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>操作「{action}」はありません</translation>
    </message>
    <message>
        <source>There is no album “{name}”</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>アルバム「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no album “{name}” of your own</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>自作アルバム「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no change {changes}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>変更 {changes} はありません</translation>
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
        <translation>カラーテーブル {name} はありません</translation>
    </message>
    <message>
        <source>There is no colour table of your own called “{lut}”</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>自分のカラーテーブル「{lut}」はありません</translation>
    </message>
    <message>
        <source>There is no colour table “{lut}”</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>カラーテーブル「{lut}」はありません</translation>
    </message>
    <message>
        <source>There is no demo study named {value}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>デモ検査 {value} はありません</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>以前のセッションはありません</translation>
    </message>
    <message>
        <source>There is no element “{tag}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>要素「{tag}」はありません</translation>
    </message>
    <message>
        <source>There is no field or element “{name}”</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>項目または要素「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no format “{format}”</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hanging protocol “{name}”</source>
        <extracomment>viewer/actions/protocols.py</extracomment>
        <translation>ハンギングプロトコル「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>キー画像がありません</translation>
    </message>
    <message>
        <source>There is no key profile “{profile}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>キープロファイル「{profile}」はありません</translation>
    </message>
    <message>
        <source>There is no library</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>ライブラリがありません</translation>
    </message>
    <message>
        <source>There is no limit “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>制限「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no line “{line}” in that corner</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>その隅に「{line}」の行はありません</translation>
    </message>
    <message>
        <source>There is no measurement on this picture</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>この画像に計測はありません</translation>
    </message>
    <message>
        <source>There is no measurement “{kind}”</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>計測「{kind}」はありません</translation>
    </message>
    <message>
        <source>There is no measuring protocol “{name}”</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open series “{other}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>開いているシリーズ「{other}」はありません</translation>
    </message>
    <message>
        <source>There is no open series “{stack}”</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>開いているシリーズ「{stack}」はありません</translation>
    </message>
    <message>
        <source>There is no other picture of this place</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other series to look into</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>覗く別のシリーズがありません</translation>
    </message>
    <message>
        <source>There is no picture beyond this one</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the active viewport</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>アクティブなビューポートに画像がありません</translation>
    </message>
    <message>
        <source>There is no picture to save</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>保存する画像がありません</translation>
    </message>
    <message>
        <source>There is no picture {frame}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {index}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>画像 {index} はありません</translation>
    </message>
    <message>
        <source>There is no plane named {name}</source>
        <extracomment>viewer/volume/planes.py</extracomment>
        <translation>断面 {name} はありません</translation>
    </message>
    <message>
        <source>There is no point {number}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no presentation state for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>このシリーズにステートはありません</translation>
    </message>
    <message>
        <source>There is no presentation state “{name}” for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>このシリーズにステート「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no prior study of this patient</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>この患者の過去検査がありません</translation>
    </message>
    <message>
        <source>There is no prior study of this patient among the open ones</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>開いている検査にこの患者の過去検査がありません</translation>
    </message>
    <message>
        <source>There is no range from {first} to {last}</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>{first}～{last} の範囲はありません</translation>
    </message>
    <message>
        <source>There is no rule on “{term}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>「{term}」の規則はありません</translation>
    </message>
    <message>
        <source>There is no rule {value}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>規則 {value} はありません</translation>
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
        <translation>アクティブなビューポートにシリーズがありません</translation>
    </message>
    <message>
        <source>There is no series {which}</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>設定「{name}」はありません</translation>
    </message>
    <message>
        <source>There is no slice to fill in</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>そのようなファイルやフォルダはありません</translation>
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
        <translation>視点 {name} はありません</translation>
    </message>
    <message>
        <source>There is no viewport with more than one picture</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>複数の画像を持つビューポートがありません</translation>
    </message>
    <message>
        <source>There is no viewport {index}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>ビューポート {index} はありません</translation>
    </message>
    <message>
        <source>There is no viewport {place}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>ビューポート {place} はありません</translation>
    </message>
    <message>
        <source>There is no viewport {slot}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>ビューポート {slot} はありません</translation>
    </message>
    <message>
        <source>There is no volume in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>アクティブなビューポートにボリュームがありません</translation>
    </message>
    <message>
        <source>There is no window preset “{name}”</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>プリセット「{name}」はありません</translation>
    </message>
    <message>
        <source>There is nothing to film in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>アクティブなビューポートに動画にするものがありません</translation>
    </message>
    <message>
        <source>There is nothing to record</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tie</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>結び付けるものがありません</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one picture to play</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>再生できる画像は1枚だけです</translation>
    </message>
    <message>
        <source>There is only one picture to tile</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>タイル表示できる画像は1枚だけです</translation>
    </message>
    <message>
        <source>These are no points</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hanging protocols are of another version</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>別の版のハンギングプロトコルです</translation>
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
        <translation>これらのシリーズは重ねられません</translation>
    </message>
    <message>
        <source>These structures do not belong to the pictures that are open</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no keys of Hounsfield</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>このファイルに Hounsfield のキーはありません</translation>
    </message>
    <message>
        <source>This file holds no settings of Hounsfield</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>このファイルに Hounsfield の設定はありません</translation>
    </message>
    <message>
        <source>This file of hanging protocols is not valid</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>このファイルは無効です</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>このフォルダには書けません：{what} は未保存</translation>
    </message>
    <message>
        <source>This format holds one picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>この形式は1画像のみです</translation>
    </message>
    <message>
        <source>This is no file of hanging protocols</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>ハンギングプロトコルのファイルではありません</translation>
    </message>
    <message>
        <source>This is no hanging protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>ハンギングプロトコルではありません</translation>
    </message>
    <message>
        <source>This is no measuring protocol</source>
        <extracomment>viewer/measure/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no point of a patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>患者内の点ではありません</translation>
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
        <translation>ウィンドウが必要です</translation>
    </message>
    <message>
        <source>This object is no segmentation</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no position in the patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>この画像に患者内の位置はありません</translation>
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
        <translation>このプレゼンテーションステートは適用できません</translation>
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
        <translation>このシリーズは時間変化しません</translation>
    </message>
    <message>
        <source>This series has no phases</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>このシリーズに位相はありません</translation>
    </message>
    <message>
        <source>This series holds no pictures</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>このシリーズに画像はありません</translation>
    </message>
    <message>
        <source>This series holds no volume to segment</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series is not a volume</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>このシリーズはボリュームではありません</translation>
    </message>
    <message>
        <source>This series is one stack already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>このシリーズは既に1スタックです</translation>
    </message>
    <message>
        <source>This session is being restored in another window</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>このセッションは別のウィンドウで復元中です</translation>
    </message>
    <message>
        <source>This setting holds from the next start on</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>この設定は次回起動から有効です</translation>
    </message>
    <message>
        <source>This study holds no segmentation and no structures</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>シリーズを結び付け</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>シリーズをタイル表示</translation>
    </message>
    <message>
        <source>Tile {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>タイル {rows} × {columns}</translation>
    </message>
    <message>
        <source>Turn page</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>ページをめくる</translation>
    </message>
    <message>
        <source>Undone: {undo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>元に戻しました：{undo}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <source>Unlink everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>すべての連動を解除</translation>
    </message>
    <message>
        <source>Unlink lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Untie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>シリーズの結び付けを解除</translation>
    </message>
    <message>
        <source>Values cannot be read as {name} here</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values cannot be read as “{name}” here</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>ここでは「{name}」として読めません</translation>
    </message>
    <message>
        <source>Values differ by 0 or more</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {title}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>値：{title}</translation>
    </message>
    <message>
        <source>What is open is not kept for the next start</source>
        <extracomment>viewer/state/session_writer.py</extracomment>
        <translation>開いているものは次回起動用に保存されません</translation>
    </message>
    <message>
        <source>Where to is not said</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>書き込み先がありません</translation>
    </message>
    <message>
        <source>Window {title}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>ウィンドウ {title}</translation>
    </message>
    <message>
        <source>Windows as they came</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウを初期状態に</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>{name} に書き出しました。</translation>
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
        <translation>ズーム</translation>
    </message>
    <message>
        <source>a ball reaches through several slices</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a broken link</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>リンク切れ</translation>
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
        <translation>リンク</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>{least}～{most} の数</translation>
    </message>
    <message>
        <source>a picture of {columns} x {rows} pixels is declared, more than can be shown</source>
        <extracomment>viewer/dicom/pixel_info.py</extracomment>
        <translation>表示できる大きさを超える {columns} x {rows} ピクセルの画像です</translation>
    </message>
    <message>
        <source>a position lies beyond any picture</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>位置がどの画像にも入りません</translation>
    </message>
    <message>
        <source>a second file of the same name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ZIP 内に同名のファイルが既にあります</translation>
    </message>
    <message>
        <source>a slice has another size</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>大きさの異なるスライスがあります</translation>
    </message>
    <message>
        <source>a slice is cut short</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>途中で切れたスライスがあります</translation>
    </message>
    <message>
        <source>a slice is missing in its file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>ファイルにスライスがありません</translation>
    </message>
    <message>
        <source>a video of {samples} samples a pixel</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>1ピクセル {samples} サンプルの動画</translation>
    </message>
    <message>
        <source>a way of compressing that is not opened: unpack the ZIP, and open the folder</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>対応しない圧縮方式です：ZIP を展開してフォルダを開いてください</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>{least}～{most} の整数</translation>
    </message>
    <message>
        <source>all series of the study are shown, or can be</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>検査の全シリーズが表示済み、または表示できます</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>アーカイブ内のアーカイブは開きません</translation>
    </message>
    <message>
        <source>an edge of the rectangle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>矩形の辺が足りません</translation>
    </message>
    <message>
        <source>an element holds {count} values</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>要素に {count} 個の値があります</translation>
    </message>
    <message>
        <source>an element is named by its keyword: StudyComments</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>要素はキーワードで指定します：StudyComments</translation>
    </message>
    <message>
        <source>an object holds those of one</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both above 0 cd/m2</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>どちらも 0 cd/m2 より大きい値</translation>
    </message>
    <message>
        <source>both of its ends lie on one point</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre or radius of the circle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>円の中心または半径がありません</translation>
    </message>
    <message>
        <source>cheat sheet</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>check the name</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>名前を確認してください</translation>
    </message>
    <message>
        <source>check the rights of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>フォルダの権限を確認してください</translation>
    </message>
    <message>
        <source>check the rights of the file and of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>ファイルとフォルダの権限を確認してください</translation>
    </message>
    <message>
        <source>choose Length, Angle, Ellipse or Rectangle first</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>先に長さ・角度・楕円・矩形を選んでください</translation>
    </message>
    <message>
        <source>choose PNG or TIFF</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>PNG か TIFF を選んでください</translation>
    </message>
    <message>
        <source>choose a cine or a 4D series</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a series in the active viewport</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>アクティブなビューポートでシリーズを選んでください</translation>
    </message>
    <message>
        <source>choose a stack of parallel slices with even gaps</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>等間隔の平行スライスのスタックを選んでください</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>別のディスクを選んでください</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>choose another folder with --home or {VARIABLE}</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>--home か {VARIABLE} で別のフォルダを指定してください</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>別の名前にしてください</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>別の場所を選んでください</translation>
    </message>
    <message>
        <source>choose one by its number or UID</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {join}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{join} から選んでください</translation>
    </message>
    <message>
        <source>choose one of: {join}</source>
        <extracomment>viewer/display/colour.py</extracomment>
        <translation>次から選んでください：{join}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>次から選んでください：{names}</translation>
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
        <translation>MPR レイアウトを選んでください</translation>
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
        <translation>他の検査を閉じてください</translation>
    </message>
    <message>
        <source>close other studies or programs</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>他の検査やプログラムを閉じてください</translation>
    </message>
    <message>
        <source>corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>隅テキスト</translation>
    </message>
    <message>
        <source>correct or remove the file</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>ファイルを修正するか削除してください</translation>
    </message>
    <message>
        <source>damaged: an element without a value representation</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>破損：値表現のない要素</translation>
    </message>
    <message>
        <source>damaged: an item outside any sequence</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>破損：シーケンス外の項目</translation>
    </message>
    <message>
        <source>damaged: it asks for more memory than there is</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>破損：メモリより多くを要求しています</translation>
    </message>
    <message>
        <source>damaged: it cannot be read</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>破損：読めません</translation>
    </message>
    <message>
        <source>damaged: it ends within its first elements</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>破損：最初の要素の途中で終わっています</translation>
    </message>
    <message>
        <source>damaged: it has no name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>破損：ZIP 内に名前がありません</translation>
    </message>
    <message>
        <source>damaged: it holds no element that can be read</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>破損：読める要素がありません</translation>
    </message>
    <message>
        <source>damaged: it is called DICOMDIR, but lists no files</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>破損：DICOMDIR という名前ですがファイルの記載がありません</translation>
    </message>
    <message>
        <source>damaged: its compressed data set cannot be read</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>破損：圧縮データセットを読めません</translation>
    </message>
    <message>
        <source>damaged: sequences are nested too deeply</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>破損：シーケンスの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>damaged: the ZIP cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>破損：ZIP を読めません</translation>
    </message>
    <message>
        <source>damaged: the ZIP member cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>破損：ZIP 内のファイルを読めません</translation>
    </message>
    <message>
        <source>decoding it takes too long</source>
        <extracomment>viewer/jobs/decode_process.py</extracomment>
        <translation>デコードに時間がかかりすぎます</translation>
    </message>
    <message>
        <source>delete it by hand</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>手動で削除してください</translation>
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
        <translation>そのシリーズをビューポートへドラッグしてください</translation>
    </message>
    <message>
        <source>draw both within one region</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it again</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation>描き直してください</translation>
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
        <translation>暗号化：パスワードが必要です</translation>
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
        <translation>3～9 の数字、または空欄にしてください</translation>
    </message>
    <message>
        <source>expected a key as D, Ctrl+Shift+Z, F5 or PgUp</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>D、Ctrl+Shift+Z、F5、PgUp のようなキーを指定してください</translation>
    </message>
    <message>
        <source>expected a name, or #rrggbb</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 0 on</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>0 以上の数を指定してください</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>{least}～{most} の整数を指定してください</translation>
    </message>
    <message>
        <source>expected a whole number from {value} to {value2}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>{value}～{value2} の整数を指定してください</translation>
    </message>
    <message>
        <source>expected an action and its arguments: view.go index=1</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>操作と引数を指定してください：view.go index=1</translation>
    </message>
    <message>
        <source>expected as Liver, or SCT 10200004</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected millimetres up to {FARTHEST_MM}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>{FARTHEST_MM} までのミリメートルを指定してください</translation>
    </message>
    <message>
        <source>expected numbers up to {LARGEST}</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>{LARGEST} までの数を指定してください</translation>
    </message>
    <message>
        <source>expected numbers up to {MOST_DEGREES}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>{MOST_DEGREES} までの数を指定してください</translation>
    </message>
    <message>
        <source>expected one of {expected}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>次のいずれか：{expected}</translation>
    </message>
    <message>
        <source>expected one of {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>次のいずれか：{join}</translation>
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
        <translation>2x2 のような行x列、または {join} を指定してください</translation>
    </message>
    <message>
        <source>expected x,y in pixels, as 10.5,20</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>10.5,20 のようにピクセルの x,y を指定してください</translation>
    </message>
    <message>
        <source>expected {FARTHEST} to {NEAREST}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>{FARTHEST}～{NEAREST} を指定してください</translation>
    </message>
    <message>
        <source>expected {expected}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>期待値：{expected}</translation>
    </message>
    <message>
        <source>expected {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>期待値：{join}</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/exporters/volumes.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>files of another patient have the UID of this study: they are a study of their own</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>別の患者のファイルがこの検査の UID を持つため、別の検査としました</translation>
    </message>
    <message>
        <source>fill by slices</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders nested more than {DEEPEST_FOLDER} deep</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>フォルダの入れ子が {DEEPEST_FOLDER} を超えています</translation>
    </message>
    <message>
        <source>found {found}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>見つかったもの：{found}</translation>
    </message>
    <message>
        <source>frame {value} is not in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>フレーム {value} がファイルにありません</translation>
    </message>
    <message>
        <source>frame {value} of {declared}: {frame_count} are there</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{declared} 中のフレーム {value}：{frame_count} のみあります</translation>
    </message>
    <message>
        <source>free some space (the demo takes 280 MB), or choose another folder</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>空きを作る（デモは 280 MB）か別のフォルダを選んでください</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>空きを作るか別のディスクを選んでください</translation>
    </message>
    <message>
        <source>gantry tilt: slices are shifted, {angle}° from perpendicular</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>ガントリ傾斜：スライスがずれ、垂直から {angle}°</translation>
    </message>
    <message>
        <source>give a file name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>ファイル名を指定してください</translation>
    </message>
    <message>
        <source>give a label to annotation.label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a name that ends in .pdf</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>.pdf で終わる名前にしてください</translation>
    </message>
    <message>
        <source>give a path</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>パスを指定してください</translation>
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
        <translation>0028,0030 のようなタグか PixelSpacing のようなキーワードを指定してください</translation>
    </message>
    <message>
        <source>give the series as the second argument</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was last shown</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>前回の表示から変更されています</translation>
    </message>
    <message>
        <source>if you trust it, raise the limit: hounsfield limits {name} {more}</source>
        <extracomment>viewer/core/budget.py</extracomment>
        <translation>信頼できるなら制限を上げてください：hounsfield limits {name} {more}</translation>
    </message>
    <message>
        <source>insert it, and try again</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>挿入してもう一度お試しください</translation>
    </message>
    <message>
        <source>insert the disc, or look again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>ディスクを入れるか、再確認してください</translation>
    </message>
    <message>
        <source>insert the disc, or remove the study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>ディスクを入れるか、一覧から外してください</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>プログラムを再インストールしてください</translation>
    </message>
    <message>
        <source>is the disc or the folder still there?</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>ディスクやフォルダはまだありますか？</translation>
    </message>
    <message>
        <source>is the disk full or write-protected?</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>ディスクがいっぱいか書き込み禁止ではありませんか？</translation>
    </message>
    <message>
        <source>it has more than {most} fragments, the rest is not shown; {hint}</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>断片が {most} を超えるため、残りは表示しません。{hint}</translation>
    </message>
    <message>
        <source>it has no display sets</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>表示セットがありません</translation>
    </message>
    <message>
        <source>it has {count}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>{count} あります</translation>
    </message>
    <message>
        <source>it has {points}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: {value}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>あるもの：{value}</translation>
    </message>
    <message>
        <source>it holds more than {MOST_ITEMS} items</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>項目が {MOST_ITEMS} を超えています</translation>
    </message>
    <message>
        <source>it holds more than {elements} elements</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>要素が {elements} を超えています</translation>
    </message>
    <message>
        <source>it holds more than {header_mib} MiB before its pixels</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>ピクセルの前に {header_mib} MiB を超えるデータがあります</translation>
    </message>
    <message>
        <source>it holds more than {value} MiB before its pixels</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>ピクセルの前に {value} MiB を超えるデータがあります</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>it is a single picture</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>画像が1枚だけです</translation>
    </message>
    <message>
        <source>it is damaged: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>破損：カラー管理なし</translation>
    </message>
    <message>
        <source>it is lossy, which OpenJPH does not clip</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>非可逆で、OpenJPH では値が制限されません</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is not for RGB: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>RGB 用ではありません：カラー管理なし</translation>
    </message>
    <message>
        <source>it lies in an archive</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than {MOST_REFERENCES} pictures</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>参照画像が {MOST_REFERENCES} を超えています</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>参照画像がありません</translation>
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
        <translation>読み込んだ DICOM ファイルを置き換えてしまいます</translation>
    </message>
    <message>
        <source>its 'format' is not '{FORMAT}'</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>'format' が '{FORMAT}' ではありません</translation>
    </message>
    <message>
        <source>its RLE header names {count} segments, {expected} are needed</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>RLE ヘッダのセグメント数は {count}、必要なのは {expected}</translation>
    </message>
    <message>
        <source>its RLE segments hold {count} bytes of {value}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>RLE セグメントは {value} バイト中 {count}</translation>
    </message>
    <message>
        <source>its RLE segments overlap or lie outside of the data</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>RLE セグメントが重複またはデータ外にあります</translation>
    </message>
    <message>
        <source>its bitmaps are larger than any picture</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>ビットマップが画像より大きすぎます</translation>
    </message>
    <message>
        <source>its data holds no video</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>データに動画がありません</translation>
    </message>
    <message>
        <source>its data is cut short</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>データが途中で切れています</translation>
    </message>
    <message>
        <source>its data is empty</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>データが空です</translation>
    </message>
    <message>
        <source>its data set inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>展開後のデータセットが {value} MiB を超えます</translation>
    </message>
    <message>
        <source>its drawings have more than {MOST_POINTS} points</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>図形の点が {MOST_POINTS} を超えています</translation>
    </message>
    <message>
        <source>its encapsulated pixel data holds no fragment</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>カプセル化されたピクセルデータに断片がありません</translation>
    </message>
    <message>
        <source>its entries are missing</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>エントリがありません</translation>
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
        <translation>断片は {frame_bytes} バイト中 {count}</translation>
    </message>
    <message>
        <source>its frame of reference is another than theirs</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its origin is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>原点が不正です</translation>
    </message>
    <message>
        <source>its picture has no position in the patient any more</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>画像の患者内の位置がなくなりました</translation>
    </message>
    <message>
        <source>its pictures are in colour</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>カラー画像です</translation>
    </message>
    <message>
        <source>its pictures are not parallel slices at several places</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>複数位置の平行スライスではありません</translation>
    </message>
    <message>
        <source>its pictures do not say how large their pixels are</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>画像にピクセルの大きさの情報がありません</translation>
    </message>
    <message>
        <source>its pictures do not say where in the patient they lie</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>画像に患者内の位置情報がありません</translation>
    </message>
    <message>
        <source>its pixel data is cut short</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>ピクセルデータが途中で切れています</translation>
    </message>
    <message>
        <source>its pixel data is empty</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>ピクセルデータが空です</translation>
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
        <translation>サンプルは {sample_bits} ビット、OpenJPEG は {OPENJPEG_BITS} まで正確です</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>セグメントが破損しています</translation>
    </message>
    <message>
        <source>its segments repeat without end</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>セグメントが無限に繰り返されます</translation>
    </message>
    <message>
        <source>its sequences are nested more than {most} deep</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>シーケンスの入れ子が {most} を超えています</translation>
    </message>
    <message>
        <source>its sequences are nested more than {value} deep</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>シーケンスの入れ子が {value} を超えています</translation>
    </message>
    <message>
        <source>its size is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>大きさが不正です</translation>
    </message>
    <message>
        <source>its size is {columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>大きさは {columns} x {rows} ピクセル</translation>
    </message>
    <message>
        <source>its stream holds values of more than the {value} bits that its header says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>データにヘッダの {value} ビットを超える値があります</translation>
    </message>
    <message>
        <source>its stream holds {count} bytes of {frame_bytes}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>データは {frame_bytes} バイト中 {count}</translation>
    </message>
    <message>
        <source>its stream holds {size}, its header says {size2}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>データは {size}、ヘッダは {size2}</translation>
    </message>
    <message>
        <source>its stream holds {value} x {value2}, its header says {columns} x {rows}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>データは {value} x {value2}、ヘッダは {columns} x {rows}</translation>
    </message>
    <message>
        <source>its table of frames is wrong: they were found by what they begin with</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>フレームの表が誤りのため、先頭のデータから探しました</translation>
    </message>
    <message>
        <source>its values have {bits_allocated} bits</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>値は {bits_allocated} ビットです</translation>
    </message>
    <message>
        <source>its volume is not open</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all points within one region</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>点を1つの領域内に置いてください</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>lay one over them first</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>先に重ねてください</translation>
    </message>
    <message>
        <source>list of protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>プロトコルの一覧</translation>
    </message>
    <message>
        <source>list of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>ウィンドウの一覧</translation>
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
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>measure first</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure in the two-dimensional part of the picture</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>画像の2次元部分で計測してください</translation>
    </message>
    <message>
        <source>measure something first</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the DICOMDIR names it, but it is not there</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>欠落：DICOMDIR に記載がありますが存在しません</translation>
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
        <translation>別のファイルを指定してください</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>書き込むファイルを指定してください</translation>
    </message>
    <message>
        <source>name the protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>プロトコルを指定してください</translation>
    </message>
    <message>
        <source>neither JSON of this program nor a DICOM Hanging Protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>このプログラムの JSON でも DICOM Hanging Protocol でもありません</translation>
    </message>
    <message>
        <source>neither open nor in the library</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>開いておらず、ライブラリにもありません</translation>
    </message>
    <message>
        <source>no SUV: {refusal}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>SUV なし：{refusal}</translation>
    </message>
    <message>
        <source>no circle goes through them</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder is known for it</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>対応するデコーダがありません</translation>
    </message>
    <message>
        <source>no frame of reference: places cannot be compared with other series</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>基準座標系なし：他のシリーズと位置を比較できません</translation>
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
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>読み取り権限がありません</translation>
    </message>
    <message>
        <source>no permission to read the file</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>ファイルの読み取り権限がありません</translation>
    </message>
    <message>
        <source>no picture is a key image</source>
        <extracomment>viewer/objects/key_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel data</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>ピクセルデータなし</translation>
    </message>
    <message>
        <source>no pixel data: the picture that it announces is missing</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>ピクセルデータなし：記載の画像がありません</translation>
    </message>
    <message>
        <source>no pixel data: {kind}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>ピクセルデータなし：{kind}</translation>
    </message>
    <message>
        <source>no pixel data: {value}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>ピクセルデータなし：{value}</translation>
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
        <translation>DICOM ではありません</translation>
    </message>
    <message>
        <source>not colour managed</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>カラー管理なし</translation>
    </message>
    <message>
        <source>not conformant: it names no character set for letters that ASCII does not have (PS3.5 6.1.2)</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>不適合：ASCII 以外の文字に文字集合の指定がありません（PS3.5 6.1.2）</translation>
    </message>
    <message>
        <source>not conformant: the character set {term} is unknown, its letters are shown as bytes</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>不適合：文字集合 {term} は不明で、文字をバイトで表示します</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>nothing but place tells its pictures apart</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>位置以外に区別がありません</translation>
    </message>
    <message>
        <source>nothing tells its pictures apart</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>画像を区別するものがありません</translation>
    </message>
    <message>
        <source>nothing was open when the program ended</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>終了時に何も開いていませんでした</translation>
    </message>
    <message>
        <source>object</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {join}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>{join} のいずれか</translation>
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
        <translation>位置合わせ済みのシリーズのみ重ねられます</translation>
    </message>
    <message>
        <source>open it from its disc or folder</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>ディスクまたはフォルダから開いてください</translation>
    </message>
    <message>
        <source>open its study first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>先にその検査を開いてください</translation>
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
        <translation>検査を開き直すと一覧に載ります</translation>
    </message>
    <message>
        <source>open the whole study</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open them again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>もう一度開いてください</translation>
    </message>
    <message>
        <source>paint again in a moment</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {shown} of {total} of this object is missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>このオブジェクトの {total} 部中 {shown} が不足：フレームが揃っていません</translation>
    </message>
    <message>
        <source>parts {shown} of {total} of this object are missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>このオブジェクトの {total} 部中 {shown} が不足：フレームが揃っていません</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions have scales of their own</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>領域ごとに尺度が異なります</translation>
    </message>
    <message>
        <source>same object as {short}, which is shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>表示中の {short} と同じオブジェクト</translation>
    </message>
    <message>
        <source>see the sentences of a protocol</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>プロトコルの文をご覧ください</translation>
    </message>
    <message>
        <source>see “Why it hangs so” for each protocol</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>「この配置の理由」をご覧ください</translation>
    </message>
    <message>
        <source>see: hounsfield actions</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>参照：hounsfield actions</translation>
    </message>
    <message>
        <source>see: hounsfield settings list</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>参照：hounsfield settings list</translation>
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
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>show a parallel plane</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show two series with several pictures side by side</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>複数画像の2シリーズを並べてください</translation>
    </message>
    <message>
        <source>slices are not in line: up to {max} mm beside it</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>スライスが一列でない：最大 {max} mm のずれ</translation>
    </message>
    <message>
        <source>slices are {usual} mm apart by their positions, which count; the header says {stated} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>位置による間隔は {usual} mm（こちらを採用）、ヘッダは {stated} mm</translation>
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
        <translation>ZIP のファイルが {most} を超えています</translation>
    </message>
    <message>
        <source>the ZIP member inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ZIP 内のファイルは展開すると {value} MiB を超えます</translation>
    </message>
    <message>
        <source>the ZIP member is encrypted, or its password is wrong</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ZIP 内のファイルが暗号化されているか、パスワードが違います</translation>
    </message>
    <message>
        <source>the axes of this ultrasound region are no lengths (M-mode, Doppler or a graph)</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>この超音波領域の軸は長さではありません（Mモード、ドプラ、グラフ）</translation>
    </message>
    <message>
        <source>the chosen segment lies elsewhere</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo studies are {join}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>デモ検査は {join} です</translation>
    </message>
    <message>
        <source>the details of the file tell where it lies</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>場所はファイルの詳細に示されます</translation>
    </message>
    <message>
        <source>the directory of a disc, not a picture</source>
        <extracomment>viewer/dicom/header.py</extracomment>
        <translation>ディスクの目録で、画像ではありません</translation>
    </message>
    <message>
        <source>the dose is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>投与量がありません</translation>
    </message>
    <message>
        <source>the end of its pixel data is missing</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>ピクセルデータの終わりがありません</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>ファイルをもう読めません</translation>
    </message>
    <message>
        <source>the file does not say to which time decay is corrected</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>減衰補正の基準時刻の記載がありません</translation>
    </message>
    <message>
        <source>the file ends before frame {value} of {frame_count}</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>フレーム {value} / {frame_count} の前でファイルが終わっています</translation>
    </message>
    <message>
        <source>the file ends before its pixel data</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>ピクセルデータの前でファイルが終わっています</translation>
    </message>
    <message>
        <source>the file is damaged, or not encoded as it says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>ファイルが破損しているか、符号化が表示と異なります</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the file is none</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>プレゼンテーションステートではありません</translation>
    </message>
    <message>
        <source>the file is not in the ZIP any more</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ファイルはもう ZIP にありません</translation>
    </message>
    <message>
        <source>the files tell no other quantity</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation>ファイルに他の量はありません</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>フォルダを読めません</translation>
    </message>
    <message>
        <source>the formula is for men and women only</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>この式は男性・女性のみに適用されます</translation>
    </message>
    <message>
        <source>the frames run left-handed, against the normal of rows and columns; they are shown by their places</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>フレームが行と列の法線と逆順（左手系）のため、位置に従って表示します</translation>
    </message>
    <message>
        <source>the half-life is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>半減期がありません</translation>
    </message>
    <message>
        <source>the log has the place</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>ログに箇所があります</translation>
    </message>
    <message>
        <source>the name is that of a device</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is that of a folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>フォルダの名前です</translation>
    </message>
    <message>
        <source>the object holds none</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>オブジェクトに画像がありません</translation>
    </message>
    <message>
        <source>the patient's height is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者の身長がありません</translation>
    </message>
    <message>
        <source>the patient's height of {size} m cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者の身長 {size} m はあり得ません</translation>
    </message>
    <message>
        <source>the patient's sex is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者の性別がありません</translation>
    </message>
    <message>
        <source>the patient's weight is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者の体重がありません</translation>
    </message>
    <message>
        <source>the patient's weight of {weight} kg cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者の体重 {weight} kg はあり得ません</translation>
    </message>
    <message>
        <source>the pictures below do not say where in the patient they lie</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>下の画像に患者内の位置情報がありません</translation>
    </message>
    <message>
        <source>the pictures face many ways; they are one stack, in the order of their numbers</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>画像の向きが様々なため、番号順の1スタックです</translation>
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
        <translation>多角形の頂点が3つ未満です</translation>
    </message>
    <message>
        <source>the profile is damaged</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>プロファイルが破損しています</translation>
    </message>
    <message>
        <source>the profile is not for RGB</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>プロファイルは RGB 用ではありません</translation>
    </message>
    <message>
        <source>the program may take {value} MiB more, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>あと {value} MiB 使えますが、{value2} MiB 必要です</translation>
    </message>
    <message>
        <source>the series has {count}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series holds several orientations ({names}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>シリーズに複数の向き（{names}）があり、それぞれ別スタックです</translation>
    </message>
    <message>
        <source>the series holds several pixel spacings ({told}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>シリーズに複数のピクセル間隔（{told}）があり、それぞれ別スタックです</translation>
    </message>
    <message>
        <source>the size in its JPEG 2000 stream is damaged: that of its header was taken</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>JPEG 2000 データの大きさが破損しているため、ヘッダの値を使います</translation>
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
        <translation>テーブルが空です</translation>
    </message>
    <message>
        <source>the three lie on one line</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>注射時刻がありません</translation>
    </message>
    <message>
        <source>the time of injection lies after the scan</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>注射時刻がスキャンより後です</translation>
    </message>
    <message>
        <source>the time of the scan is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>スキャン時刻がありません</translation>
    </message>
    <message>
        <source>the values are counts, and nothing says what they are in Bq/ml</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>値はカウントで、Bq/ml への換算がありません</translation>
    </message>
    <message>
        <source>the values are no concentration ({units})</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>値は濃度ではありません（{units}）</translation>
    </message>
    <message>
        <source>the values are not corrected for attenuation</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>値は減弱補正されていません</translation>
    </message>
    <message>
        <source>the values are not corrected for decay</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>値は減衰補正されていません</translation>
    </message>
    <message>
        <source>the video ends before frame {value}</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>動画がフレーム {value} の前で終わっています</translation>
    </message>
    <message>
        <source>the viewport shows a plane of a volume</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>ビューポートはボリュームの断面を表示中です</translation>
    </message>
    <message>
        <source>the volume takes {size} MiB</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>ボリュームに {size} MiB 必要です</translation>
    </message>
    <message>
        <source>their file can only be read</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>{count} あります</translation>
    </message>
    <message>
        <source>there are {count} pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>画像は {count} 枚です</translation>
    </message>
    <message>
        <source>there are {count}, counted from 0</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>{count} あります（0から）</translation>
    </message>
    <message>
        <source>there are {count}, counted from 1</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>{count} あります（1から）</translation>
    </message>
    <message>
        <source>there are {known}</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation>{known} があります</translation>
    </message>
    <message>
        <source>there are: {there}</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>あるもの：{there}</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>同名のファイルがあります</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>そのようなファイルやフォルダはありません</translation>
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
        <translation>基準座標系が共通ではありません</translation>
    </message>
    <message>
        <source>type a search first</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>先に検索語を入力してください</translation>
    </message>
    <message>
        <source>uneven gaps between slices: {min} to {max} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>スライス間隔が不揃い：{min}～{max} mm</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --kind sweep or cine</source>
        <extracomment>viewer/actions/movies.py</extracomment>
        <translation>--kind sweep か cine を使ってください</translation>
    </message>
    <message>
        <source>use one of {join}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>{join} を使ってください</translation>
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
        <translation>体重と身長から理想体重を求められません</translation>
    </message>
    <message>
        <source>weight and height give no lean body mass</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>体重と身長から除脂肪体重を求められません</translation>
    </message>
    <message>
        <source>without its length it calibrates nothing</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one: hounsfield hanging explain INPUT</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>ウィンドウなしでは：hounsfield hanging explain INPUT</translation>
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
        <translation>{LEAST}～{MOST} を描けます</translation>
    </message>
    <message>
        <source>{away} mm from the nearest one</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} bytes follow the last frame, they are not shown</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>最後のフレームの後に {beyond} バイトあり、表示しません</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>{columns} x {rows} ピクセル</translation>
    </message>
    <message>
        <source>{count} elements copied</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>{count} 要素をコピーしました</translation>
    </message>
    <message>
        <source>{count} files are too many to be dragged</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} ファイルは多すぎてドラッグできません</translation>
    </message>
    <message>
        <source>{count} files copied to {name}</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} ファイルを {name} にコピーしました</translation>
    </message>
    <message>
        <source>{count} frames are in the file, {frame_count} are declared</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>ファイルに {count} フレーム、記載は {frame_count}</translation>
    </message>
    <message>
        <source>{count} loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {frame_count} frames are in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>{frame_count} フレーム中 {count} がファイルにあります</translation>
    </message>
    <message>
        <source>{count} of {len2} slices cannot be read</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>{len2} スライス中 {count} を読めません</translation>
    </message>
    <message>
        <source>{count} protocols read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>プロトコルを {count} 件読み込みました。</translation>
    </message>
    <message>
        <source>{count} segments read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stacks of this series are merged by choice: that is no volume</source>
        <extracomment>viewer/dicom/merging.py</extracomment>
        <translation>このシリーズの {count} スタックを結合しました：ボリュームではありません</translation>
    </message>
    <message>
        <source>{count} were given</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>{count} 個でした</translation>
    </message>
    <message>
        <source>{failed} files skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{failed} ファイルをスキップ</translation>
    </message>
    <message>
        <source>{frame_count} of {declared_frames} frames are shown</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>{declared_frames} フレーム中 {frame_count} を表示</translation>
    </message>
    <message>
        <source>{given} were given</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{frame_bytes} バイト中 {got} がファイルにあります</translation>
    </message>
    <message>
        <source>{kind} over {over}</source>
        <extracomment>viewer/api/curves.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more are in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>ほか{left}件はブラウザにあります。</translation>
    </message>
    <message>
        <source>{missing} files of this study are missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>この検査のファイルが {missing} 個ありません</translation>
    </message>
    <message>
        <source>{missing} slices are missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>スライスが {missing} 枚不足：スライス {after} の後の間隔は {usual} mm でなく {gap} mm</translation>
    </message>
    <message>
        <source>{name} is of another program</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nbytes} bytes came out, {size} are needed</source>
        <extracomment>viewer/jobs/worker.py</extracomment>
        <translation>{nbytes} バイト得られましたが {size} 必要です</translation>
    </message>
    <message>
        <source>{opened} files opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>{opened} ファイルを開きました</translation>
    </message>
    <message>
        <source>{path}: more than {most_bytes} bytes</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>{path}：{most_bytes} バイト超</translation>
    </message>
    <message>
        <source>{present} of its {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>{frame_bytes} バイト中 {present} がファイルにあります</translation>
    </message>
    <message>
        <source>{rows_present} of {rows} rows are in the file</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>{rows} 行中 {rows_present} 行がファイルにあります</translation>
    </message>
    <message>
        <source>{slices} of the saved segment “{name}” are damaged and left out</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be “{value}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} を「{value}」にはできません</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} にオプション「{name}」はありません</translation>
    </message>
    <message>
        <source>{title} must be a number</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} は数です</translation>
    </message>
    <message>
        <source>{title} must lie between {low} and {high}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} は {low}～{high} です</translation>
    </message>
    <message>
        <source>{title} needs {count} {noun}</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} files are there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>{twice} 個のファイルが重複しています</translation>
    </message>
    <message>
        <source>{value} MiB are left, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>残り {value} MiB、必要なのは {value2} MiB</translation>
    </message>
    <message>
        <source>{value} x {value2} pixels</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{value} x {value2} ピクセル</translation>
    </message>
    <message>
        <source>{wanted} pixels</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>{wanted} ピクセル</translation>
    </message>
    <message>
        <source>{what} is not as it should be</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>{what} が正しくありません</translation>
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
        <translation>「ファイルをコピー…」で取り出せます</translation>
    </message>
    <message>
        <source>“Reveal files” shows their folder</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>「ファイルを表示」でフォルダを示します</translation>
    </message>
    <message>
        <source>“Split series again” parts them</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>「シリーズを再び分割」で分けられます</translation>
    </message>
    <message>
        <source>“{action_id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>「{action_id}」に引数「{name}」はありません</translation>
    </message>
    <message>
        <source>“{action_id}” needs {name}</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>「{action_id}」には {name} が必要です</translation>
    </message>
    <message>
        <source>“{chosen}” is no test of {term}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>「{chosen}」は {term} の条件ではありません</translation>
    </message>
    <message>
        <source>“{gesture}” is no gesture of the mouse</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>「{gesture}」はマウス操作ではありません</translation>
    </message>
    <message>
        <source>“{id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>「{id}」に引数「{name}」はありません</translation>
    </message>
    <message>
        <source>“{key}” is no key</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>「{key}」はキーではありません</translation>
    </message>
    <message>
        <source>“{key}” is no key of a window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>「{key}」はウィンドウのキーではありません</translation>
    </message>
    <message>
        <source>“{layout}” is no layout</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>「{layout}」はレイアウトではありません</translation>
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
        <translation>「{short}」は常にあるアルバムです</translation>
    </message>
    <message>
        <source>“{text}” is no action</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>「{text}」は操作ではありません</translation>
    </message>
    <message>
        <source>“{text}” is no colour</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>「{text}」は数ではありません</translation>
    </message>
    <message>
        <source>“{text}” is not a point</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>「{text}」は点ではありません</translation>
    </message>
    <message>
        <source>“{text}” tells no length</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not possible now</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>「{title}」は今はできません</translation>
    </message>
    <message>
        <source>“{title}” needs {name}</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>「{title}」には {name} が必要です</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>「{value}」は合いません</translation>
    </message>
    <message>
        <source>“{value}” is no format for a table</source>
        <extracomment>viewer/actions/number_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no format for {what}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>「{value}」は {what} の形式ではありません</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>「{value}」は {name} として無効です</translation>
    </message>
    <message>
        <source>“{value}” is not on or off</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>「{value}」は on でも off でもありません</translation>
    </message>
    <message>
        <source>“{what}” is neither a tool nor an action</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>「{what}」はツールでも操作でもありません</translation>
    </message>
    <message>
        <source>“{word}” is one argument too many for {id}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>「{word}」は {id} には余分な引数です</translation>
    </message>
</context>
</TS>
