<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <source>'CT', 'MR', ...; '' for all that have no lines of their own</source>
        <extracomment>text.lines</extracomment>
        <translation>'CT'、'MR' 等；'' 为没有专属行的所有类型</translation>
    </message>
    <message>
        <source>-1 up, 1 down</source>
        <extracomment>text.move</extracomment>
        <translation>-1 上移，1 下移</translation>
    </message>
    <message>
        <source>0 for the study, else a viewport from 1</source>
        <extracomment>hanging.rule</extracomment>
        <translation>0 为检查，否则为从 1 起的视口</translation>
    </message>
    <message>
        <source>0 is automatic, 1 and 2 are the file's own, 3 to 9 belong to the modality.</source>
        <extracomment>window.key_0</extracomment>
        <translation>0 为自动，1、2 为文件自带，3 至 9 属于设备类型。</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>segment.opacity</extracomment>
        <translation>0 到 100</translation>
    </message>
    <message>
        <source>0.1 to 10; 1 is the rate of the file</source>
        <extracomment>cine.speed</extracomment>
        <translation>0.1 至 10；1 为文件帧率</translation>
    </message>
    <message>
        <source>1 : 1</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>layout.set</extracomment>
        <translation>1 至 5</translation>
    </message>
    <message>
        <source>1 to 5; the grid's own without it</source>
        <extracomment>layout.tile</extracomment>
        <translation>1 至 5；省略则按现有网格</translation>
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
        <translation>2 至 8</translation>
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
        <translation>3D 预设</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>四点角</translation>
    </message>
    <message>
        <source>A little brighter</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>稍亮</translation>
    </message>
    <message>
        <source>A little brighter, by a hundredth of the window.</source>
        <extracomment>window.brighter_fine</extracomment>
        <translation>变亮窗宽的百分之一。</translation>
    </message>
    <message>
        <source>A little darker</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>稍暗</translation>
    </message>
    <message>
        <source>A little darker, by a hundredth of the window.</source>
        <extracomment>window.darker_fine</extracomment>
        <translation>变暗窗宽的百分之一。</translation>
    </message>
    <message>
        <source>A little narrower window</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>稍窄的窗</translation>
    </message>
    <message>
        <source>A little narrower window, by a hundredth of the window.</source>
        <extracomment>window.narrower_fine</extracomment>
        <translation>窗宽减百分之一。</translation>
    </message>
    <message>
        <source>A little wider window</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>稍宽的窗</translation>
    </message>
    <message>
        <source>A little wider window, by a hundredth of the window.</source>
        <extracomment>window.wider_fine</extracomment>
        <translation>窗宽加百分之一。</translation>
    </message>
    <message>
        <source>A protocol that is off hangs no study by itself.</source>
        <extracomment>hanging.switch</extracomment>
        <translation>停用的协议不会自动挂片。</translation>
    </message>
    <message>
        <source>A window is set on all pictures of the same modality and unit.</source>
        <extracomment>link.window</extracomment>
        <translation>窗设置应用于同设备类型和单位的所有图像。</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>help.about</extracomment>
        <translation>关于 Hounsfield</translation>
    </message>
    <message>
        <source>Add a line</source>
        <extracomment>text.add</extracomment>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Add a line to a corner.</source>
        <extracomment>text.add</extracomment>
        <translation>在角落添加一行。</translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Add a point to the selected mark, on the side that is nearest to a place. By mouse: double click the side.</source>
        <extracomment>annotation.add_point</extracomment>
        <translation>在所选标记最接近某处的边上添加一个点。鼠标：双击该边。</translation>
    </message>
    <message>
        <source>Add a rule on the study or on the series of a viewport, or replace one.</source>
        <extracomment>hanging.rule</extracomment>
        <translation>为检查或视口的序列添加或替换规则。</translation>
    </message>
    <message>
        <source>Add another segment of the same series to a segment, remove it from it, or keep what both share.</source>
        <extracomment>segment.combine</extracomment>
        <translation>把同一序列的另一分割加入、从中减去，或保留共有部分。</translation>
    </message>
    <message>
        <source>Add those of a file.</source>
        <extracomment>preset.import</extracomment>
        <translation>添加文件中的预设。</translation>
    </message>
    <message>
        <source>Add to library</source>
        <extracomment>library.add</extracomment>
        <translation>添加到资料库</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>album.show</extracomment>
        <translation>相册</translation>
    </message>
    <message>
        <source>All keys, and what the mouse does.</source>
        <extracomment>help.keys</extracomment>
        <translation>所有按键及鼠标功能。</translation>
    </message>
    <message>
        <source>All pictures are moved together, by as many mm.</source>
        <extracomment>link.pan</extracomment>
        <translation>所有图像按相同毫米数一起移动。</translation>
    </message>
    <message>
        <source>All pictures are shown at the same scale in mm.</source>
        <extracomment>link.zoom</extracomment>
        <translation>所有图像按相同毫米比例显示。</translation>
    </message>
    <message>
        <source>Also what a plane meets of marks that were drawn on others: lines near it, crosses where it cuts them.</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>也显示平面与画在其他平面上的标记的相交：附近的线，切过处的十字。</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>tool.angle</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle of two lines</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>两线夹角</translation>
    </message>
    <message>
        <source>Anterior</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>tool.arrow</extracomment>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>window.auto</extracomment>
        <translation>自动窗</translation>
    </message>
    <message>
        <source>Axial, coronal and sagittal planes with a crosshair.</source>
        <extracomment>layout.mpr</extracomment>
        <translation>轴位、冠状位、矢状位平面与十字线。</translation>
    </message>
    <message>
        <source>Backward</source>
        <extracomment>cine.backward</extracomment>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Begin with the chosen tool: arrows move, Shift by ten pixels, Enter sets a point. Enter alone does it, too.</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>用所选工具开始：方向键移动，Shift 每次十像素，Enter 定点。直接按 Enter 亦可。</translation>
    </message>
    <message>
        <source>Black and white are swapped on all pictures.</source>
        <extracomment>link.invert</extracomment>
        <translation>在所有图像上交换黑白。</translation>
    </message>
    <message>
        <source>Blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>融合、卷帘或透视镜</translation>
    </message>
    <message>
        <source>Both breasts back to back from above and from the side, at one scale; priors below.</source>
        <extracomment>layout.mammography</extracomment>
        <translation>双侧乳房背靠背（头尾位与侧斜位），同一比例；既往在下。</translation>
    </message>
    <message>
        <source>Brighter</source>
        <extracomment>window.brighter</extracomment>
        <translation>更亮</translation>
    </message>
    <message>
        <source>Brighter, by a twentieth of the window.</source>
        <extracomment>window.brighter</extracomment>
        <translation>变亮窗宽的二十分之一。</translation>
    </message>
    <message>
        <source>Bring an open study to the front.</source>
        <extracomment>tab.show</extracomment>
        <translation>将一个打开的检查置前。</translation>
    </message>
    <message>
        <source>Bring back from second window</source>
        <extracomment>window.gather</extracomment>
        <translation>从第二窗口收回</translation>
    </message>
    <message>
        <source>Bring back the hanging protocols that came with the program, as they came; your own stay before them.</source>
        <extracomment>hanging.restore</extracomment>
        <translation>恢复随程序提供的协议；自建的仍排在前。</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, and measure it by the protocol.</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>把下一个打开的检查调到前台，并按方案测量。</translation>
    </message>
    <message>
        <source>Bring the next open study to the front, with its viewports as they were left.</source>
        <extracomment>tab.next</extracomment>
        <translation>将下一个打开的检查置前，视口保持原样。</translation>
    </message>
    <message>
        <source>Bring the previous open study to the front.</source>
        <extracomment>tab.previous</extracomment>
        <translation>将上一个打开的检查置前。</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>panel.browser</extracomment>
        <translation>浏览面板</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>tool.brush</extracomment>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush as a ball</source>
        <extracomment>segment.ball</extracomment>
        <translation>球形画笔</translation>
    </message>
    <message>
        <source>CT and PET side by side, the PET over the CT and the maximum of the PET below.</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>CT 与 PET 并列，下方为融合图像与 PET 最大密度投影。</translation>
    </message>
    <message>
        <source>Calibrate by the selected line</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>用所选线校准</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>tool.calibration</extracomment>
        <translation>校准线</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <extracomment>settings.set</extracomment>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Change a window preset</source>
        <extracomment>preset.change</extracomment>
        <translation>更改窗预设</translation>
    </message>
    <message>
        <source>Change a window's name, values, pictures or key.</source>
        <extracomment>preset.change</extracomment>
        <translation>更改窗的名称、数值、适用图像或按键。</translation>
    </message>
    <message>
        <source>Change how a viewport shows its series, or the grid of a protocol.</source>
        <extracomment>hanging.set</extracomment>
        <translation>更改视口显示序列的方式或协议的网格。</translation>
    </message>
    <message>
        <source>Change keys and mouse</source>
        <extracomment>settings.keys</extracomment>
        <translation>更改按键与鼠标</translation>
    </message>
    <message>
        <source>Change next measurement</source>
        <extracomment>measure.change_next</extracomment>
        <translation>修改下一测量</translation>
    </message>
    <message>
        <source>Change one of the settings; those that do not hold at once say so.</source>
        <extracomment>settings.set</extracomment>
        <translation>更改一项设置；不立即生效者会说明。</translation>
    </message>
    <message>
        <source>Change points of measurement</source>
        <extracomment>annotation.change</extracomment>
        <translation>更改测量的点</translation>
    </message>
    <message>
        <source>Change previous measurement</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>修改上一测量</translation>
    </message>
    <message>
        <source>Change rule</source>
        <extracomment>hanging.rule</extracomment>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Change viewport of protocol</source>
        <extracomment>hanging.set</extracomment>
        <translation>更改协议的视口</translation>
    </message>
    <message>
        <source>Choose a profile, give actions other keys and mouse buttons other tools.</source>
        <extracomment>settings.keys</extracomment>
        <translation>选择配置，为操作指定其他按键，为鼠标键指定其他工具。</translation>
    </message>
    <message>
        <source>Choose opacity, colour and shading of the volume.</source>
        <extracomment>volume.preset</extracomment>
        <translation>选择容积的不透明度、颜色和明暗。</translation>
    </message>
    <message>
        <source>Choose segment</source>
        <extracomment>segment.choose</extracomment>
        <translation>选择分割</translation>
    </message>
    <message>
        <source>Choose the segment that tools work on.</source>
        <extracomment>segment.choose</extracomment>
        <translation>选择工具所作用的分割。</translation>
    </message>
    <message>
        <source>Choose the theme.</source>
        <extracomment>view.theme</extracomment>
        <translation>选择主题。</translation>
    </message>
    <message>
        <source>Choose what each corner says, by modality.</source>
        <extracomment>text.configure</extracomment>
        <translation>按设备类型选择各角落的内容。</translation>
    </message>
    <message>
        <source>Choose what the left mouse button does.</source>
        <extracomment>tool.select</extracomment>
        <translation>选择鼠标左键的功能。</translation>
    </message>
    <message>
        <source>Cine bar</source>
        <extracomment>cine.bar</extracomment>
        <translation>电影播放栏</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>tool.circle</extracomment>
        <translation>圆</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>tool.circle3</extracomment>
        <translation>三点圆</translation>
    </message>
    <message>
        <source>Click a part of the chosen segment: what is not joined to it is dropped.</source>
        <extracomment>tool.part</extracomment>
        <translation>点击所选分割的一部分：与之不相连的被去掉。</translation>
    </message>
    <message>
        <source>Click on a part of the window, and it says what it is for.</source>
        <extracomment>help.whats_this</extracomment>
        <translation>单击窗口的某部分，即说明其用途。</translation>
    </message>
    <message>
        <source>Click points around the region; a double click or Enter closes the curve.</source>
        <extracomment>tool.spline</extracomment>
        <translation>点击区域周围的点；双击或回车闭合曲线。</translation>
    </message>
    <message>
        <source>Click the corners; a double click or Enter closes it.</source>
        <extracomment>tool.polygon</extracomment>
        <translation>点击各角；双击或回车闭合。</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>study.close</extracomment>
        <translation>关闭检查</translation>
    </message>
    <message>
        <source>Close the program.</source>
        <extracomment>app.quit</extracomment>
        <translation>关闭程序。</translation>
    </message>
    <message>
        <source>Close the study in front; marks are kept, and undo opens it again.</source>
        <extracomment>study.close</extracomment>
        <translation>关闭前台检查；标记保留，撤销可重新打开。</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>tool.cobb</extracomment>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Colour grey pictures by a table.</source>
        <extracomment>view.lut</extracomment>
        <translation>按颜色表为灰度图像着色。</translation>
    </message>
    <message>
        <source>Colour of measurement</source>
        <extracomment>annotation.color</extracomment>
        <translation>测量颜色</translation>
    </message>
    <message>
        <source>Colour of segment</source>
        <extracomment>segment.color</extracomment>
        <translation>分割颜色</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>颜色表</translation>
    </message>
    <message>
        <source>Colour the second series by a table.</source>
        <extracomment>overlay.lut</extracomment>
        <translation>按颜色表为第二序列着色。</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>overlay.lut</extracomment>
        <translation>第二序列的颜色</translation>
    </message>
    <message>
        <source>Combine with another segment</source>
        <extracomment>segment.combine</extracomment>
        <translation>与另一分割组合</translation>
    </message>
    <message>
        <source>Come nearer, or go away.</source>
        <extracomment>volume.zoom</extracomment>
        <translation>靠近或远离。</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>tags.compare</extracomment>
        <translation>比较数据元素</translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>layout.compare</extracomment>
        <translation>与既往检查比较</translation>
    </message>
    <message>
        <source>Configure text on pictures</source>
        <extracomment>text.configure</extracomment>
        <translation>配置图像文字</translation>
    </message>
    <message>
        <source>Copy all elements of the picture's file as text.</source>
        <extracomment>tags.copy</extracomment>
        <translation>将图像文件的所有元素复制为文本。</translation>
    </message>
    <message>
        <source>Copy curve</source>
        <extracomment>curve.copy</extracomment>
        <translation>复制曲线</translation>
    </message>
    <message>
        <source>Copy elements</source>
        <extracomment>tags.copy</extracomment>
        <translation>复制元素</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>study.copy_files</extracomment>
        <translation>复制文件到…</translation>
    </message>
    <message>
        <source>Copy log of actions</source>
        <extracomment>log.copy</extracomment>
        <translation>复制操作记录</translation>
    </message>
    <message>
        <source>Copy measurement</source>
        <extracomment>annotation.copy</extracomment>
        <translation>复制测量</translation>
    </message>
    <message>
        <source>Copy measurements</source>
        <extracomment>measurements.copy</extracomment>
        <translation>复制全部测量</translation>
    </message>
    <message>
        <source>Copy the DICOM files of the study as they are into a folder, out of archives too.</source>
        <extracomment>study.copy_files</extracomment>
        <translation>将检查的 DICOM 文件原样复制到文件夹，也可从压缩包中取出。</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>把所选测量复制到下一图像，并转到那里。</translation>
    </message>
    <message>
        <source>Copy the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>把所选测量复制到上一图像，并转到那里。</translation>
    </message>
    <message>
        <source>Copy the selected measurement.</source>
        <extracomment>annotation.copy</extracomment>
        <translation>复制所选测量。</translation>
    </message>
    <message>
        <source>Copy the study's files into the library's folder.</source>
        <extracomment>library.add</extracomment>
        <translation>将检查文件复制到资料库文件夹。</translation>
    </message>
    <message>
        <source>Copy to the next image</source>
        <extracomment>annotation.copy_next</extracomment>
        <translation>复制到下一图像</translation>
    </message>
    <message>
        <source>Copy to the previous image</source>
        <extracomment>annotation.copy_previous</extracomment>
        <translation>复制到上一图像</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>按面积计像素</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>十字线</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>tool.curve</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>curve.show</extracomment>
        <translation>时间曲线</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>view.theme</extracomment>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Darker</source>
        <extracomment>window.darker</extracomment>
        <translation>更暗</translation>
    </message>
    <message>
        <source>Darker, by a twentieth of the window.</source>
        <extracomment>window.darker</extracomment>
        <translation>变暗窗宽的二十分之一。</translation>
    </message>
    <message>
        <source>Delete a hanging protocol; undo brings it back.</source>
        <extracomment>hanging.delete</extracomment>
        <translation>删除挂片协议；可撤销。</translation>
    </message>
    <message>
        <source>Delete a measuring protocol; undo brings it back.</source>
        <extracomment>measuring.delete</extracomment>
        <translation>删除测量方案；撤销可恢复。</translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Delete a point of the selected mark. By mouse: double click the point.</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>删除所选标记的一个点。鼠标：双击该点。</translation>
    </message>
    <message>
        <source>Delete a segment; undo brings it back.</source>
        <extracomment>segment.delete</extracomment>
        <translation>删除分割；撤销可恢复。</translation>
    </message>
    <message>
        <source>Delete a window preset</source>
        <extracomment>preset.delete</extracomment>
        <translation>删除窗预设</translation>
    </message>
    <message>
        <source>Delete album</source>
        <extracomment>album.delete</extracomment>
        <translation>删除相册</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>annotation.clear</extracomment>
        <translation>删除所有测量</translation>
    </message>
    <message>
        <source>Delete all measurements of the study; undo brings them back.</source>
        <extracomment>annotation.clear</extracomment>
        <translation>删除该检查的所有测量；可撤销。</translation>
    </message>
    <message>
        <source>Delete an album of your own; its studies stay.</source>
        <extracomment>album.delete</extracomment>
        <translation>删除自建相册；其中的检查保留。</translation>
    </message>
    <message>
        <source>Delete measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>删除测量</translation>
    </message>
    <message>
        <source>Delete measuring protocol</source>
        <extracomment>measuring.delete</extracomment>
        <translation>删除测量方案</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <extracomment>hanging.delete</extracomment>
        <translation>删除协议</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <extracomment>segment.delete</extracomment>
        <translation>删除分割</translation>
    </message>
    <message>
        <source>Delete the selected measurement.</source>
        <extracomment>annotation.delete</extracomment>
        <translation>删除所选测量。</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>app.demo</extracomment>
        <translation>演示检查</translation>
    </message>
    <message>
        <source>Divide the centre into rows and columns, or choose an arrangement by its name.</source>
        <extracomment>layout.set</extracomment>
        <translation>将中央区划分为行列，或按名称选择布局。</translation>
    </message>
    <message>
        <source>Do it again.</source>
        <extracomment>edit.redo</extracomment>
        <translation>再次执行。</translation>
    </message>
    <message>
        <source>Do not offer the disc that is in any more.</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>不再提示当前光盘。</translation>
    </message>
    <message>
        <source>Do not restore now</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>现在不恢复</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>help.doctor</extracomment>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>tool.doppler</extracomment>
        <translation>多普勒速度</translation>
    </message>
    <message>
        <source>Draw a line along something of known length, then type how long it is: later lengths are in mm.</source>
        <extracomment>tool.calibration</extracomment>
        <translation>沿已知长度画线，再输入长度：之后的长度以 mm 计。</translation>
    </message>
    <message>
        <source>Draw a line along the first leg, from the middle of the hip to that of the ankle; then along the second.</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>沿第一条腿从髋中心到踝中心画线，再沿第二条腿画线。</translation>
    </message>
    <message>
        <source>Draw a line along the upper end plate, and one along the lower one.</source>
        <extracomment>tool.cobb</extracomment>
        <translation>沿上终板画一条线，再沿下终板画一条。</translation>
    </message>
    <message>
        <source>Draw a line: the values along it are plotted in the panel of measurements.</source>
        <extracomment>tool.profile</extracomment>
        <translation>画一条线：沿线的值绘于测量面板。</translation>
    </message>
    <message>
        <source>Draw a measurement on the active picture.</source>
        <extracomment>annotation.add</extracomment>
        <translation>在当前图像上绘制测量。</translation>
    </message>
    <message>
        <source>Draw an outline through points that follows the edges of the picture between them.</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>画一条经过各点、其间沿图像边缘的轮廓。</translation>
    </message>
    <message>
        <source>Draw around the pixels that are joined to one and differ from its value by no more than a spread.</source>
        <extracomment>annotation.wand</extracomment>
        <translation>勾画与某像素相连且与其值相差不超过一个幅度的像素。</translation>
    </message>
    <message>
        <source>Draw around the region; the line closes where you let go.</source>
        <extracomment>tool.freehand</extracomment>
        <translation>围绕区域画；松开处闭合。</translation>
    </message>
    <message>
        <source>Draw one axis, then set how far the ellipse reaches beside it.</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>画一轴，再放置椭圆向旁伸展多远。</translation>
    </message>
    <message>
        <source>Draw one side, then set how far away the other one is.</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>画一边，再放置另一边的距离。</translation>
    </message>
    <message>
        <source>Draw the greatest width of the heart, then that of the chest.</source>
        <extracomment>tool.cardiothoracic</extracomment>
        <translation>画心脏的最大宽度，再画胸廓的最大宽度。</translation>
    </message>
    <message>
        <source>Draw the line from front to back, then set the point that should lie on it.</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>由前向后画线，再放置应在其上的点。</translation>
    </message>
    <message>
        <source>Draw the line, then set the point that its parallel goes through.</source>
        <extracomment>tool.parallel</extracomment>
        <translation>画线，再放置平行线经过的点。</translation>
    </message>
    <message>
        <source>Draw the line, then set the point.</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>画线，再放置点。</translation>
    </message>
    <message>
        <source>Draw the longest diameter of a lesion, then the longest one at a right angle to it.</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>画病灶的最长径，再画与之垂直的最长径。</translation>
    </message>
    <message>
        <source>Draw two lines across the first bone, then two across the second: their middles give the axes.</source>
        <extracomment>tool.four_point_angle</extracomment>
        <translation>横过第一骨画两条线，再横过第二骨画两条：其中点给出轴线。</translation>
    </message>
    <message>
        <source>Draw two lines across: the centre line goes through their middles.</source>
        <extracomment>tool.centre_line</extracomment>
        <translation>横画两条线：中心线经过其中点。</translation>
    </message>
    <message>
        <source>Drop selection, reset</source>
        <extracomment>view.escape</extracomment>
        <translation>取消选择、重置</translation>
    </message>
    <message>
        <source>Drop the selection; without one, reset the view.</source>
        <extracomment>view.escape</extracomment>
        <translation>取消选择；无选择则重置视图。</translation>
    </message>
    <message>
        <source>Duplicate protocol</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>复制协议</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>study.edit_note</extracomment>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>preset.edit</extracomment>
        <translation>编辑窗预设</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Empty viewport</source>
        <extracomment>viewport.clear</extracomment>
        <translation>清空视口</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>measuring.end</extracomment>
        <translation>结束方案</translation>
    </message>
    <message>
        <source>Enlarge or reduce around the middle.</source>
        <extracomment>view.zoom</extracomment>
        <translation>围绕中心放大或缩小。</translation>
    </message>
    <message>
        <source>Enlarge the picture.</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>放大图像。</translation>
    </message>
    <message>
        <source>Erase along a way on the active picture from the chosen segment.</source>
        <extracomment>segment.erase</extracomment>
        <translation>在当前图像上沿路径从所选分割擦除。</translation>
    </message>
    <message>
        <source>Erase from segment</source>
        <extracomment>segment.erase</extracomment>
        <translation>从分割擦除</translation>
    </message>
    <message>
        <source>Erase from the chosen segment. Shift + wheel changes the size.</source>
        <extracomment>tool.eraser</extracomment>
        <translation>从所选分割擦除。Shift + 滚轮改变大小。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>tool.eraser</extracomment>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Explain measurement</source>
        <extracomment>annotation.explain</extracomment>
        <translation>解释测量</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>text.export</extracomment>
        <translation>导出角落文字</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>keys.export</extracomment>
        <translation>导出按键</translation>
    </message>
    <message>
        <source>Export measuring protocol</source>
        <extracomment>measuring.export</extracomment>
        <translation>导出测量方案</translation>
    </message>
    <message>
        <source>Export protocols</source>
        <extracomment>hanging.export</extracomment>
        <translation>导出协议</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>settings.export</extracomment>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>preset.export</extracomment>
        <translation>导出窗预设</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>cine.faster</extracomment>
        <translation>加快</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>segment.fill</extracomment>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>补全层</translation>
    </message>
    <message>
        <source>Fill in the slices between those that were drawn: the shape goes over evenly from one to the next.</source>
        <extracomment>segment.interpolate</extracomment>
        <translation>补全所画各层之间的层：形状由一层均匀过渡到下一层。</translation>
    </message>
    <message>
        <source>Fill the holes of each slice of a segment, or what it encloses on all sides.</source>
        <extracomment>segment.fill</extracomment>
        <translation>填充分割每层的孔洞，或其四面包围之处。</translation>
    </message>
    <message>
        <source>Fill the screen, or go back.</source>
        <extracomment>window.full_screen</extracomment>
        <translation>填满屏幕，或还原。</translation>
    </message>
    <message>
        <source>Find actions, windows, series, elements and help by a few letters.</source>
        <extracomment>app.palette</extracomment>
        <translation>输入几个字母即可查找操作、窗、序列、元素和帮助。</translation>
    </message>
    <message>
        <source>Find elements</source>
        <extracomment>tags.find</extracomment>
        <translation>查找元素</translation>
    </message>
    <message>
        <source>Find studies by words, dates (2024-03, &gt;2023, last week), mod:CT, body:chest, is:starred, note:word.</source>
        <extracomment>library.search</extracomment>
        <translation>按词、日期（2024-03、&gt;2023、last week）、mod:CT、body:chest、is:starred、note:词 查找检查。</translation>
    </message>
    <message>
        <source>First and last lines</source>
        <extracomment>link.ends</extracomment>
        <translation>首末定位线</translation>
    </message>
    <message>
        <source>First image</source>
        <extracomment>view.first</extracomment>
        <translation>第一幅图像</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>view.fit</extracomment>
        <translation>适合视口</translation>
    </message>
    <message>
        <source>Fit the picture into its viewport.</source>
        <extracomment>view.fit</extracomment>
        <translation>使图像适合视口。</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>lesion.role</extracomment>
        <translation>跟踪病灶</translation>
    </message>
    <message>
        <source>Follow no protocol any more; what was measured stays.</source>
        <extracomment>measuring.end</extracomment>
        <translation>不再遵循方案；已测量的保留。</translation>
    </message>
    <message>
        <source>Follow the selected measurement by RECIST 1.1: as target, non-target or new lesion.</source>
        <extracomment>lesion.role</extracomment>
        <translation>按 RECIST 1.1 跟踪所选测量：作为靶病灶、非靶病灶或新病灶。</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>清除最近文件</translation>
    </message>
    <message>
        <source>Forget the paths of what was opened; studies stay in the library.</source>
        <extracomment>file.forget_recent</extracomment>
        <translation>清除已打开内容的路径；检查仍在资料库中。</translation>
    </message>
    <message>
        <source>Four viewports.</source>
        <extracomment>layout.four</extracomment>
        <translation>四个视口。</translation>
    </message>
    <message>
        <source>Frames a second; 0 follows the file.</source>
        <extracomment>cine.fps</extracomment>
        <translation>每秒帧数；0 表示按文件。</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>手绘线</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>tool.freehand</extracomment>
        <translation>手绘区域</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>window.full_screen</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full, anonymous, none in turn.</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>依次为完整、匿名、无。</translation>
    </message>
    <message>
        <source>Give a hanging protocol another name.</source>
        <extracomment>hanging.rename</extracomment>
        <translation>为挂片协议改名。</translation>
    </message>
    <message>
        <source>Give a measurement a name.</source>
        <extracomment>annotation.rename</extracomment>
        <translation>为测量命名。</translation>
    </message>
    <message>
        <source>Give a measurement other points on its picture.</source>
        <extracomment>annotation.change</extracomment>
        <translation>为测量指定图像上的其他点。</translation>
    </message>
    <message>
        <source>Give a mouse button another tool</source>
        <extracomment>keys.mouse</extracomment>
        <translation>为鼠标键指定其他工具</translation>
    </message>
    <message>
        <source>Give a segment a name.</source>
        <extracomment>segment.rename</extracomment>
        <translation>为分割命名。</translation>
    </message>
    <message>
        <source>Give a segment another colour.</source>
        <extracomment>segment.color</extracomment>
        <translation>为分割换一种颜色。</translation>
    </message>
    <message>
        <source>Give an action other keys; others that have one of them lose it.</source>
        <extracomment>keys.set</extracomment>
        <translation>为操作指定其他按键；占用同键的其他操作将失去该键。</translation>
    </message>
    <message>
        <source>Give keys to an action</source>
        <extracomment>keys.set</extracomment>
        <translation>为操作指定按键</translation>
    </message>
    <message>
        <source>Give the selected measurement a colour of its own.</source>
        <extracomment>annotation.color</extracomment>
        <translation>为所选测量设定单独颜色。</translation>
    </message>
    <message>
        <source>Go by keys from the toolbar to browser, pictures, inspector and status bar.</source>
        <extracomment>window.next_area</extracomment>
        <translation>用键盘在工具栏、浏览面板、图像、检查器和状态栏之间移动。</translation>
    </message>
    <message>
        <source>Go by keys to the part of the window before this one.</source>
        <extracomment>window.previous_area</extracomment>
        <translation>用键盘移到窗口的上一部分。</translation>
    </message>
    <message>
        <source>Go forward or back by a number of pictures.</source>
        <extracomment>view.scroll</extracomment>
        <translation>前进或后退若干图像。</translation>
    </message>
    <message>
        <source>Go ten pictures back.</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>后退十幅图像。</translation>
    </message>
    <message>
        <source>Go ten pictures forward.</source>
        <extracomment>view.next_ten</extracomment>
        <translation>向前十幅图像。</translation>
    </message>
    <message>
        <source>Go to a change</source>
        <extracomment>edit.go_to</extracomment>
        <translation>转到某次更改</translation>
    </message>
    <message>
        <source>Go to element</source>
        <extracomment>tags.go</extracomment>
        <translation>转到元素</translation>
    </message>
    <message>
        <source>Go to image</source>
        <extracomment>view.go</extracomment>
        <translation>转到图像</translation>
    </message>
    <message>
        <source>Go to measurement</source>
        <extracomment>annotation.go</extracomment>
        <translation>转到测量</translation>
    </message>
    <message>
        <source>Go to point</source>
        <extracomment>view.point</extracomment>
        <translation>转到点</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>segment.go</extracomment>
        <translation>转到分割</translation>
    </message>
    <message>
        <source>Group of measurement</source>
        <extracomment>annotation.group</extracomment>
        <translation>测量的组</translation>
    </message>
    <message>
        <source>Grow region</source>
        <extracomment>tool.grow</extracomment>
        <translation>区域生长</translation>
    </message>
    <message>
        <source>Grow segment</source>
        <extracomment>segment.grow</extracomment>
        <translation>生长分割</translation>
    </message>
    <message>
        <source>Hang a study by the first protocol that fits as soon as it is open.</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>检查打开后立即按首个匹配的协议挂片。</translation>
    </message>
    <message>
        <source>Hang by protocol</source>
        <extracomment>hanging.apply</extracomment>
        <translation>按协议挂片</translation>
    </message>
    <message>
        <source>Hang by the next protocol that fits the study.</source>
        <extracomment>hanging.next</extracomment>
        <translation>按下一个匹配的协议挂片。</translation>
    </message>
    <message>
        <source>Hang by the protocol before, of those that fit the study.</source>
        <extracomment>hanging.previous</extracomment>
        <translation>按上一个匹配的协议挂片。</translation>
    </message>
    <message>
        <source>Hang studies when opened</source>
        <extracomment>hanging.automatic</extracomment>
        <translation>打开时自动挂片</translation>
    </message>
    <message>
        <source>Hang the current study by a protocol, by its name, or by the first that fits.</source>
        <extracomment>hanging.apply</extracomment>
        <translation>按指定名称或首个匹配的协议为当前检查挂片。</translation>
    </message>
    <message>
        <source>Hanging protocols…</source>
        <extracomment>hanging.edit</extracomment>
        <translation>挂片协议…</translation>
    </message>
    <message>
        <source>Hide a segment, or show it again.</source>
        <extracomment>segment.visible</extracomment>
        <translation>隐藏分割，或重新显示。</translation>
    </message>
    <message>
        <source>Hide measurement</source>
        <extracomment>annotation.hide</extracomment>
        <translation>隐藏测量</translation>
    </message>
    <message>
        <source>Hide or show segment</source>
        <extracomment>segment.visible</extracomment>
        <translation>隐藏或显示分割</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>tool.hip</extracomment>
        <translation>髋部测量组</translation>
    </message>
    <message>
        <source>How much larger the magnifier shows pictures.</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>放大镜的放大倍数。</translation>
    </message>
    <message>
        <source>How much of the picture the filling of segments hides.</source>
        <extracomment>segment.opacity</extracomment>
        <translation>分割填充遮住图像的程度。</translation>
    </message>
    <message>
        <source>How much of the second series is seen.</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>第二序列的可见程度。</translation>
    </message>
    <message>
        <source>How pictures are enlarged.</source>
        <extracomment>view.interpolation</extracomment>
        <translation>图像的放大方式。</translation>
    </message>
    <message>
        <source>How the second series lies over the pictures; the next way in turn.</source>
        <extracomment>overlay.mode</extracomment>
        <translation>第二序列的叠加方式；依次切换。</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>text.import</extracomment>
        <translation>导入角落文字</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>keys.import</extracomment>
        <translation>导入按键</translation>
    </message>
    <message>
        <source>Import measuring protocol</source>
        <extracomment>measuring.import</extracomment>
        <translation>导入测量方案</translation>
    </message>
    <message>
        <source>Import protocols…</source>
        <extracomment>hanging.import</extracomment>
        <translation>导入协议…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>settings.import</extracomment>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>preset.import</extracomment>
        <translation>导入窗预设</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>cine.in_step</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>panel.inspector</extracomment>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Inspector page</source>
        <extracomment>panel.page</extracomment>
        <translation>检查器页面</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>view.interpolation</extracomment>
        <translation>插值</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>view.invert</extracomment>
        <translation>反相</translation>
    </message>
    <message>
        <source>Judge the display: a pattern after TG18-QC, and the curve of the greyscale standard display function.</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>评估显示器：TG18-QC 测试图与灰阶标准显示函数（GSDF）曲线。</translation>
    </message>
    <message>
        <source>Keep one part</source>
        <extracomment>tool.part</extracomment>
        <translation>保留一部分</translation>
    </message>
    <message>
        <source>Keep the largest joined part of a segment, and drop all else of it.</source>
        <extracomment>segment.largest</extracomment>
        <translation>保留分割最大的相连部分，去掉其余。</translation>
    </message>
    <message>
        <source>Keep the largest part</source>
        <extracomment>segment.largest</extracomment>
        <translation>保留最大部分</translation>
    </message>
    <message>
        <source>Keep the measurements of this study as a protocol: what is measured, on which series, in which order.</source>
        <extracomment>measuring.record</extracomment>
        <translation>把此检查的测量作为方案保留：测量什么、在哪个序列、按什么顺序。</translation>
    </message>
    <message>
        <source>Keep the part at a point</source>
        <extracomment>segment.part</extracomment>
        <translation>保留某点的部分</translation>
    </message>
    <message>
        <source>Keep the window of the active picture under a name.</source>
        <extracomment>preset.add</extracomment>
        <translation>以名称保存当前图像的窗。</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>preset.add</extracomment>
        <translation>保存此窗</translation>
    </message>
    <message>
        <source>Keep what is searched for under a name.</source>
        <extracomment>album.save</extracomment>
        <translation>以名称保存搜索条件。</translation>
    </message>
    <message>
        <source>Keep what of the chosen segment is joined to a point of the active picture.</source>
        <extracomment>segment.part</extracomment>
        <translation>保留所选分割中与当前图像某点相连的部分。</translation>
    </message>
    <message>
        <source>Key image</source>
        <extracomment>image.key</extracomment>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>keys.profile</extracomment>
        <translation>按键配置</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>help.keys</extracomment>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Keys and mouse as in another program; what was changed in a profile stays with it.</source>
        <extracomment>keys.profile</extracomment>
        <translation>按键与鼠标如同其他程序；更改随配置保存。</translation>
    </message>
    <message>
        <source>Keys of one action, or all keys and the mouse, as the profile has them.</source>
        <extracomment>keys.reset</extracomment>
        <translation>将某操作的按键，或全部按键与鼠标恢复为配置默认。</translation>
    </message>
    <message>
        <source>Kind of value, how many, and the modules that hold an element; without a network.</source>
        <extracomment>tags.describe</extracomment>
        <translation>值的类型、数目及包含该元素的模块；无需网络。</translation>
    </message>
    <message>
        <source>LPS mm</source>
        <extracomment>view.point</extracomment>
        <translation>LPS 毫米</translation>
    </message>
    <message>
        <source>Label measurement</source>
        <extracomment>annotation.label</extracomment>
        <translation>标注测量</translation>
    </message>
    <message>
        <source>Label of segment</source>
        <extracomment>segment.label</extracomment>
        <translation>分割的标注</translation>
    </message>
    <message>
        <source>Label on the picture…</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>图像上的标注…</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>画笔变大</translation>
    </message>
    <message>
        <source>Larger or smaller brush</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>画笔变大或变小</translation>
    </message>
    <message>
        <source>Last image</source>
        <extracomment>view.last</extracomment>
        <translation>最后一幅图像</translation>
    </message>
    <message>
        <source>Lay a registered series over the pictures: blend, swipe, or spy.</source>
        <extracomment>overlay.set</extracomment>
        <translation>将已配准的序列叠加到图像上：融合、卷帘或透视镜。</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>overlay.set</extracomment>
        <translation>叠加序列</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>layout.set</extracomment>
        <translation>布局</translation>
    </message>
    <message>
        <source>Leave out the step that is to be measured now.</source>
        <extracomment>measuring.skip</extracomment>
        <translation>略过现在要测量的一步。</translation>
    </message>
    <message>
        <source>Leave the selected measurement out of the pictures, or show it again; the table keeps it.</source>
        <extracomment>annotation.hide</extracomment>
        <translation>在图像中不显示所选测量，或重新显示；表格中保留。</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>volume.view_left</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>tool.leg_length</extracomment>
        <translation>下肢长度</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>tool.length</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>lesion.table</extracomment>
        <translation>病灶随访</translation>
    </message>
    <message>
        <source>Less of the second series</source>
        <extracomment>overlay.less</extracomment>
        <translation>减弱第二序列</translation>
    </message>
    <message>
        <source>Less opacity; a swipe's line to the right; a smaller glass.</source>
        <extracomment>overlay.less</extracomment>
        <translation>降低不透明度；卷帘线右移；透镜变小。</translation>
    </message>
    <message>
        <source>Let a button, the wheel or a double click do something else.</source>
        <extracomment>keys.mouse</extracomment>
        <translation>更改按键、滚轮或双击的功能。</translation>
    </message>
    <message>
        <source>Let a corner say these fields.</source>
        <extracomment>text.lines</extracomment>
        <translation>让角落显示这些字段。</translation>
    </message>
    <message>
        <source>Let corners say what they said at first.</source>
        <extracomment>text.reset</extracomment>
        <translation>让角落恢复最初的内容。</translation>
    </message>
    <message>
        <source>Let files that you trust ask for more; holds from the next start on.</source>
        <extracomment>settings.limit</extracomment>
        <translation>允许可信文件使用更多资源；下次启动起生效。</translation>
    </message>
    <message>
        <source>Let nothing change the selected measurement, or let it be changed again.</source>
        <extracomment>annotation.lock</extracomment>
        <translation>使所选测量不被更改，或允许更改。</translation>
    </message>
    <message>
        <source>Let the brush reach into neighbouring slices as a ball, or stay in the plane as a disc.</source>
        <extracomment>segment.ball</extracomment>
        <translation>让画笔作为球伸入相邻层，或作为圆盘留在平面内。</translation>
    </message>
    <message>
        <source>Let the brush take only voxels whose value lies in a range; the eraser takes away all.</source>
        <extracomment>segment.limit</extracomment>
        <translation>画笔只取值在范围内的体素；橡皮擦去所有。</translation>
    </message>
    <message>
        <source>Let the brush take voxels of any value again.</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>让画笔重新取任意值的体素。</translation>
    </message>
    <message>
        <source>Let the window span the values between two corners, in picture pixels.</source>
        <extracomment>window.region</extracomment>
        <translation>使窗覆盖两角点（图像像素）之间的数值。</translation>
    </message>
    <message>
        <source>Let two viewports trade what they show; dragging the grip of one to the other does the same.</source>
        <extracomment>viewport.swap</extracomment>
        <translation>两个视口交换内容；拖动手柄到另一视口亦可。</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>library.table</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>help.limits</extracomment>
        <translation>限制</translation>
    </message>
    <message>
        <source>Line of the swipe</source>
        <extracomment>overlay.split</extracomment>
        <translation>卷帘线</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>tool.profile</extracomment>
        <translation>线剖面</translation>
    </message>
    <message>
        <source>Lines of a corner</source>
        <extracomment>text.lines</extracomment>
        <translation>角落的各行</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>link.all</extracomment>
        <translation>全部联动</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>link.invert</extracomment>
        <translation>联动反相</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>link.pan</extracomment>
        <translation>联动平移</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>link.window</extracomment>
        <translation>联动窗</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>link.zoom</extracomment>
        <translation>联动缩放</translation>
    </message>
    <message>
        <source>List, add, change and delete windows.</source>
        <extracomment>preset.edit</extracomment>
        <translation>列出、添加、更改和删除窗。</translation>
    </message>
    <message>
        <source>Live wire</source>
        <extracomment>tool.livewire</extracomment>
        <translation>活动线</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>lut.load</extracomment>
        <translation>载入颜色表</translation>
    </message>
    <message>
        <source>Load marks of the study's objects</source>
        <extracomment>objects.load</extracomment>
        <translation>载入检查对象中的标记</translation>
    </message>
    <message>
        <source>Lock a segment so that nothing changes it, or unlock it.</source>
        <extracomment>segment.lock</extracomment>
        <translation>锁定分割使其不被更改，或解锁。</translation>
    </message>
    <message>
        <source>Lock measurement</source>
        <extracomment>annotation.lock</extracomment>
        <translation>锁定测量</translation>
    </message>
    <message>
        <source>Lock or unlock segment</source>
        <extracomment>segment.lock</extracomment>
        <translation>锁定或解锁分割</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>log.show</extracomment>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>tool.bidirectional</extracomment>
        <translation>长径与短径</translation>
    </message>
    <message>
        <source>Look again whether the study's files are there.</source>
        <extracomment>library.rescan</extracomment>
        <translation>再次检查文件是否存在。</translation>
    </message>
    <message>
        <source>Look at the volume from a standard direction.</source>
        <extracomment>volume.view</extracomment>
        <translation>从标准方向观看容积。</translation>
    </message>
    <message>
        <source>Look at the volume from anterior.</source>
        <extracomment>volume.view_anterior</extracomment>
        <translation>从前方观看容积。</translation>
    </message>
    <message>
        <source>Look at the volume from inferior.</source>
        <extracomment>volume.view_inferior</extracomment>
        <translation>从下方观看容积。</translation>
    </message>
    <message>
        <source>Look at the volume from left.</source>
        <extracomment>volume.view_left</extracomment>
        <translation>从左侧观看容积。</translation>
    </message>
    <message>
        <source>Look at the volume from posterior.</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>从后方观看容积。</translation>
    </message>
    <message>
        <source>Look at the volume from right.</source>
        <extracomment>volume.view_right</extracomment>
        <translation>从右侧观看容积。</translation>
    </message>
    <message>
        <source>Look at the volume from superior.</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>从上方观看容积。</translation>
    </message>
    <message>
        <source>Look into the other series through a glass below the pointer.</source>
        <extracomment>overlay.spy</extracomment>
        <translation>透过指针下的透镜查看另一序列。</translation>
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
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Magnifier by</source>
        <extracomment>view.loupe_factor</extracomment>
        <translation>放大镜倍数</translation>
    </message>
    <message>
        <source>Magnify below the pointer; the wheel changes how much. Held, the key magnifies until it is let go.</source>
        <extracomment>view.loupe</extracomment>
        <translation>放大指针处；滚轮调节倍数。按住按键时放大，松开即止。</translation>
    </message>
    <message>
        <source>Make a copy of a hanging protocol, before it in the list.</source>
        <extracomment>hanging.duplicate</extracomment>
        <translation>复制挂片协议，置于其前。</translation>
    </message>
    <message>
        <source>Make a viewport the active one, counted from 0.</source>
        <extracomment>viewport.select</extracomment>
        <translation>激活指定视口，从 0 起。</translation>
    </message>
    <message>
        <source>Make an empty segment over the active series, and choose it.</source>
        <extracomment>segment.new</extracomment>
        <translation>在当前序列上建立一个空分割并选中。</translation>
    </message>
    <message>
        <source>Make the brush larger by about a seventh.</source>
        <extracomment>segment.brush_larger</extracomment>
        <translation>使画笔变大约七分之一。</translation>
    </message>
    <message>
        <source>Make the brush larger, or smaller with negative steps.</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>使画笔变大，负步数则变小。</translation>
    </message>
    <message>
        <source>Make the brush smaller by about a seventh.</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>使画笔变小约七分之一。</translation>
    </message>
    <message>
        <source>Make the next viewport the active one.</source>
        <extracomment>viewport.next</extracomment>
        <translation>激活下一视口。</translation>
    </message>
    <message>
        <source>Make the selected outline smoother; again for more.</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>使所选轮廓更平滑；再次执行更平滑。</translation>
    </message>
    <message>
        <source>Mammography</source>
        <extracomment>layout.mammography</extracomment>
        <translation>乳腺摄影</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>help.manual</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>Mark the picture as one that matters, or take the mark away.</source>
        <extracomment>image.key</extracomment>
        <translation>将图像标为重要，或取消标记。</translation>
    </message>
    <message>
        <source>Marks of other planes</source>
        <extracomment>view.marks_elsewhere</extracomment>
        <translation>其他平面的标记</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotation.add</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure along a line that is drawn in one go.</source>
        <extracomment>tool.freehand_line</extracomment>
        <translation>沿一笔画成的线测量。</translation>
    </message>
    <message>
        <source>Measure along a smooth curve through points; a double click or Enter ends it.</source>
        <extracomment>tool.curve</extracomment>
        <translation>沿经过各点的平滑曲线测量；双击或回车结束。</translation>
    </message>
    <message>
        <source>Measure along straight lines from point to point; a double click or Enter ends it.</source>
        <extracomment>tool.polyline</extracomment>
        <translation>沿点到点的直线测量；双击或回车结束。</translation>
    </message>
    <message>
        <source>Measure by protocol</source>
        <extracomment>measuring.start</extracomment>
        <translation>按方案测量</translation>
    </message>
    <message>
        <source>Measure the next study</source>
        <extracomment>measuring.next_study</extracomment>
        <translation>测量下一检查</translation>
    </message>
    <message>
        <source>Measure the study in front by a recorded protocol: each step shows its series and takes its tool.</source>
        <extracomment>measuring.start</extracomment>
        <translation>按记录的方案测量前台检查：每一步显示其序列并选用其工具。</translation>
    </message>
    <message>
        <source>Measure with the keys</source>
        <extracomment>measure.draw_keys</extracomment>
        <translation>用键盘测量</translation>
    </message>
    <message>
        <source>Merge stacks of series</source>
        <extracomment>series.merge</extracomment>
        <translation>合并序列堆栈</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>tool.midsagittal</extracomment>
        <translation>正中矢状线</translation>
    </message>
    <message>
        <source>Mirror left to right</source>
        <extracomment>view.flip_h</extracomment>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>Mirror the picture.</source>
        <extracomment>view.flip_h</extracomment>
        <translation>镜像图像。</translation>
    </message>
    <message>
        <source>Mirror top to bottom</source>
        <extracomment>view.flip_v</extracomment>
        <translation>上下镜像</translation>
    </message>
    <message>
        <source>More of the second series</source>
        <extracomment>overlay.more</extracomment>
        <translation>增强第二序列</translation>
    </message>
    <message>
        <source>More opacity; a swipe's line to the left; a larger glass.</source>
        <extracomment>overlay.more</extracomment>
        <translation>提高不透明度；卷帘线左移；透镜变大。</translation>
    </message>
    <message>
        <source>Move a hanging protocol in the list: of those that fit, the first one hangs.</source>
        <extracomment>hanging.move</extracomment>
        <translation>在列表中移动协议：匹配者中取第一个。</translation>
    </message>
    <message>
        <source>Move a line</source>
        <extracomment>text.move</extracomment>
        <translation>移动一行</translation>
    </message>
    <message>
        <source>Move a line up or down in its corner.</source>
        <extracomment>text.move</extracomment>
        <translation>在角落中上移或下移一行。</translation>
    </message>
    <message>
        <source>Move protocol</source>
        <extracomment>hanging.move</extracomment>
        <translation>移动协议</translation>
    </message>
    <message>
        <source>Move the right half of the viewports to a window of their own, on a second monitor; again brings them back.</source>
        <extracomment>window.second</extracomment>
        <translation>将右半视口移至第二显示器的独立窗口；再次执行则收回。</translation>
    </message>
    <message>
        <source>Move the selected measurement to the next image, and go there.</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>把所选测量移到下一图像，并转到那里。</translation>
    </message>
    <message>
        <source>Move the selected measurement to the previous image, and go there.</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>把所选测量移到上一图像，并转到那里。</translation>
    </message>
    <message>
        <source>Move to the next image</source>
        <extracomment>annotation.move_next</extracomment>
        <translation>移到下一图像</translation>
    </message>
    <message>
        <source>Move to the previous image</source>
        <extracomment>annotation.move_previous</extracomment>
        <translation>移到上一图像</translation>
    </message>
    <message>
        <source>Narrower window</source>
        <extracomment>window.narrower</extracomment>
        <translation>窄窗</translation>
    </message>
    <message>
        <source>Narrower window, by a twentieth of the window.</source>
        <extracomment>window.narrower</extracomment>
        <translation>窗宽减二十分之一。</translation>
    </message>
    <message>
        <source>New segment</source>
        <extracomment>segment.new</extracomment>
        <translation>新建分割</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>cine.next</extracomment>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next image</source>
        <extracomment>view.next</extracomment>
        <translation>下一幅图像</translation>
    </message>
    <message>
        <source>Next key image</source>
        <extracomment>image.next_key</extracomment>
        <translation>下一关键图像</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>page.next</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>window.next_area</extracomment>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Next phase</source>
        <extracomment>series.phase</extracomment>
        <translation>下一时相</translation>
    </message>
    <message>
        <source>Next presentation state</source>
        <extracomment>presentation.next</extracomment>
        <translation>下一呈现状态</translation>
    </message>
    <message>
        <source>Next protocol</source>
        <extracomment>hanging.next</extracomment>
        <translation>下一协议</translation>
    </message>
    <message>
        <source>Next quantity of the values</source>
        <extracomment>values.next</extracomment>
        <translation>下一种数值量</translation>
    </message>
    <message>
        <source>Next series</source>
        <extracomment>series.next</extracomment>
        <translation>下一序列</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>tab.next</extracomment>
        <translation>下一检查</translation>
    </message>
    <message>
        <source>Next viewport</source>
        <extracomment>viewport.next</extracomment>
        <translation>下一视口</translation>
    </message>
    <message>
        <source>No label of segment</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>去掉分割的标注</translation>
    </message>
    <message>
        <source>No presentation state</source>
        <extracomment>presentation.none</extracomment>
        <translation>无呈现状态</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>disc.dismiss</extracomment>
        <translation>忽略此光盘</translation>
    </message>
    <message>
        <source>Note on study</source>
        <extracomment>study.note</extracomment>
        <translation>检查备注</translation>
    </message>
    <message>
        <source>Number places of the picture: each gets the next number.</source>
        <extracomment>tool.number</extracomment>
        <translation>为图像上的位置编号：每个得到下一个数。</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>tool.number</extracomment>
        <translation>编号标签</translation>
    </message>
    <message>
        <source>One picture pixel on one pixel of the screen.</source>
        <extracomment>view.one_to_one</extracomment>
        <translation>图像像素与屏幕像素一比一。</translation>
    </message>
    <message>
        <source>One viewport.</source>
        <extracomment>layout.single</extracomment>
        <translation>一个视口。</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>segment.opacity</extracomment>
        <translation>分割的不透明度</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>overlay.opacity</extracomment>
        <translation>第二序列的不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>file.open</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open DICOMDIR or ZIP…</source>
        <extracomment>file.open_zip</extracomment>
        <translation>打开 DICOMDIR 或 ZIP…</translation>
    </message>
    <message>
        <source>Open a study of the library.</source>
        <extracomment>library.open</extracomment>
        <translation>打开资料库中的检查。</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>disc.open</extracomment>
        <translation>打开光盘</translation>
    </message>
    <message>
        <source>Open files, folders, ZIP archives or DICOMDIRs by their paths.</source>
        <extracomment>file.open</extracomment>
        <translation>按路径打开文件、文件夹、ZIP 或 DICOMDIR。</translation>
    </message>
    <message>
        <source>Open files…</source>
        <extracomment>file.open_files</extracomment>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>file.open_folder</extracomment>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open from library</source>
        <extracomment>library.open</extracomment>
        <translation>从资料库打开</translation>
    </message>
    <message>
        <source>Open studies that the program makes itself.</source>
        <extracomment>app.demo</extracomment>
        <translation>打开程序自行生成的检查。</translation>
    </message>
    <message>
        <source>Open the disc that is in; without one, pick a DICOMDIR or a ZIP.</source>
        <extracomment>disc.open</extracomment>
        <translation>打开已插入的光盘；没有时选择 DICOMDIR 或 ZIP。</translation>
    </message>
    <message>
        <source>Open what was open when the program ended, and show it as it was: layout, pictures, windows.</source>
        <extracomment>app.restore</extracomment>
        <translation>按退出时的状态重新打开：布局、图像、窗。</translation>
    </message>
    <message>
        <source>Outline along edges</source>
        <extracomment>annotation.livewire</extracomment>
        <translation>沿边缘勾画</translation>
    </message>
    <message>
        <source>Outline along edges: click on the edge here and there, double click closes. Backspace takes a click back.</source>
        <extracomment>tool.livewire</extracomment>
        <translation>沿边缘勾画：在边缘上各处点击，双击闭合。退格撤回一次点击。</translation>
    </message>
    <message>
        <source>Outline like values</source>
        <extracomment>annotation.wand</extracomment>
        <translation>勾画相近的值</translation>
    </message>
    <message>
        <source>Outline what is joined to a place and has values like it, on this picture. Drag up for a wider range.</source>
        <extracomment>tool.wand</extracomment>
        <translation>在此图像上勾画与某处相连且值相近的部分。向上拖动扩大范围。</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>view.overlays</extracomment>
        <translation>文件叠加层</translation>
    </message>
    <message>
        <source>PET/CT</source>
        <extracomment>layout.pet_ct</extracomment>
        <translation>PET/CT</translation>
    </message>
    <message>
        <source>Paint a way into the chosen segment on the active picture, or into a new one.</source>
        <extracomment>segment.paint</extracomment>
        <translation>在当前图像上把一条路径画入所选分割，或新的分割。</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>segment.limit_end</extracomment>
        <translation>画所有值</translation>
    </message>
    <message>
        <source>Paint into the chosen segment, or into a new one. Shift + wheel changes the size; Ctrl at the press erases.</source>
        <extracomment>tool.brush</extracomment>
        <translation>画入所选分割，或新的分割。Shift + 滚轮改变大小；按下时按 Ctrl 为擦除。</translation>
    </message>
    <message>
        <source>Paint segment</source>
        <extracomment>segment.paint</extracomment>
        <translation>涂画分割</translation>
    </message>
    <message>
        <source>Paint values in a range</source>
        <extracomment>segment.limit</extracomment>
        <translation>只画范围内的值</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>tool.pan</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>tool.parallel</extracomment>
        <translation>平行线</translation>
    </message>
    <message>
        <source>Paste measurement</source>
        <extracomment>annotation.paste</extracomment>
        <translation>粘贴测量</translation>
    </message>
    <message>
        <source>Pick a DICOMDIR of a disc, or a ZIP archive.</source>
        <extracomment>file.open_zip</extracomment>
        <translation>选择光盘的 DICOMDIR 或 ZIP 压缩包。</translation>
    </message>
    <message>
        <source>Pick a folder; everything below it is opened.</source>
        <extracomment>file.open_folder</extracomment>
        <translation>选择文件夹；打开其中全部内容。</translation>
    </message>
    <message>
        <source>Pick files and open them.</source>
        <extracomment>file.open_files</extracomment>
        <translation>选择并打开文件。</translation>
    </message>
    <message>
        <source>Pixels of the selected region count by the part of them that it covers, not as wholes by their centre.</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>所选区域的像素按被覆盖的部分计，而不是按中心整个计。</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>cine.toggle</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play all in step</source>
        <extracomment>cine.all</extracomment>
        <translation>全部同步播放</translation>
    </message>
    <message>
        <source>Play all pictures again.</source>
        <extracomment>cine.whole</extracomment>
        <translation>重新播放全部图像。</translation>
    </message>
    <message>
        <source>Play backward, or forward again.</source>
        <extracomment>cine.backward</extracomment>
        <translation>倒放，或恢复正放。</translation>
    </message>
    <message>
        <source>Play faster.</source>
        <extracomment>cine.faster</extracomment>
        <translation>加快播放。</translation>
    </message>
    <message>
        <source>Play from the shown picture on.</source>
        <extracomment>cine.start_here</extracomment>
        <translation>从当前图像开始播放。</translation>
    </message>
    <message>
        <source>Play only some of the pictures.</source>
        <extracomment>cine.range</extracomment>
        <translation>只播放部分图像。</translation>
    </message>
    <message>
        <source>Play or stop all viewports, in the phase of the active one: beats of a heart lie side by side.</source>
        <extracomment>cine.all</extracomment>
        <translation>按当前视口的时相播放或停止所有视口，便于并排比较心动周期。</translation>
    </message>
    <message>
        <source>Play or stop.</source>
        <extracomment>cine.toggle</extracomment>
        <translation>播放或停止。</translation>
    </message>
    <message>
        <source>Play slower.</source>
        <extracomment>cine.slower</extracomment>
        <translation>减慢播放。</translation>
    </message>
    <message>
        <source>Play so many times as fast.</source>
        <extracomment>cine.speed</extracomment>
        <translation>按此倍速播放。</translation>
    </message>
    <message>
        <source>Play there and back, or round and round.</source>
        <extracomment>cine.sweep</extracomment>
        <translation>往复播放，或循环播放。</translation>
    </message>
    <message>
        <source>Play up to the shown picture.</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>播放到当前图像为止。</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>cine.fps</extracomment>
        <translation>播放帧率</translation>
    </message>
    <message>
        <source>Plot the mean of the selected region, or the value of a probe, over the times of a cine or a 4D series.</source>
        <extracomment>curve.show</extracomment>
        <translation>把所选区域的平均值或探针的值对电影或 4D 序列的时间作图。</translation>
    </message>
    <message>
        <source>Point at something: press at it and drag away, then write what it is.</source>
        <extracomment>tool.arrow</extracomment>
        <translation>指向某物：按下并拖开，再写它是什么。</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>tool.perpendicular</extracomment>
        <translation>点到线</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>link.point</extracomment>
        <translation>按 Shift 指点</translation>
    </message>
    <message>
        <source>Points that are set or dragged go to the nearest edge of the picture.</source>
        <extracomment>tool.snap</extracomment>
        <translation>放置或拖动的点移到图像最近的边缘。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>tool.polygon</extracomment>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>tool.polyline</extracomment>
        <translation>折线</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>volume.view_posterior</extracomment>
        <translation>后</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation.apply</extracomment>
        <translation>呈现状态</translation>
    </message>
    <message>
        <source>Press at the centre and drag to the rim.</source>
        <extracomment>tool.circle</extracomment>
        <translation>按下圆心并拖到边缘。</translation>
    </message>
    <message>
        <source>Press in the middle of a lesion and drag around it: the hottest ball of 1 ml in it counts.</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>按下病灶中部并向外拖：取其中最热的 1 ml 球。</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>cine.previous</extracomment>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Previous image</source>
        <extracomment>view.previous</extracomment>
        <translation>上一幅图像</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>page.previous</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>window.previous_area</extracomment>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Previous protocol</source>
        <extracomment>hanging.previous</extracomment>
        <translation>上一协议</translation>
    </message>
    <message>
        <source>Previous series</source>
        <extracomment>series.previous</extracomment>
        <translation>上一序列</translation>
    </message>
    <message>
        <source>Previous study</source>
        <extracomment>tab.previous</extracomment>
        <translation>上一检查</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>tool.probe</extracomment>
        <translation>探针</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>tool.push</extracomment>
        <translation>推</translation>
    </message>
    <message>
        <source>Push an outline</source>
        <extracomment>annotation.push</extracomment>
        <translation>推轮廓</translation>
    </message>
    <message>
        <source>Push the outline of a freehand region: from within outwards, from without inwards. Shift: a smaller disc.</source>
        <extracomment>tool.push</extracomment>
        <translation>推手绘区域的轮廓：由内向外，或由外向内。Shift：更小的圆盘。</translation>
    </message>
    <message>
        <source>Push the selected outline with a disc: from within outwards, from without inwards.</source>
        <extracomment>annotation.push</extracomment>
        <translation>用圆盘推所选轮廓：由内向外，或由外向内。</translation>
    </message>
    <message>
        <source>Put all numbers of the measurements on the clipboard, for a spreadsheet.</source>
        <extracomment>measurements.copy</extracomment>
        <translation>把测量的所有数值放到剪贴板，供电子表格使用。</translation>
    </message>
    <message>
        <source>Put all that is not measured yet where it was recorded; one undo takes it away.</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>把所有尚未测量的放到记录的位置；一次撤销即可去掉。</translation>
    </message>
    <message>
        <source>Put all where recorded</source>
        <extracomment>measuring.put_all</extracomment>
        <translation>全部放到记录处</translation>
    </message>
    <message>
        <source>Put the copied measurement on the shown image: at its place in the patient, else at its pixels.</source>
        <extracomment>annotation.paste</extracomment>
        <translation>把复制的测量放到当前图像：在患者中的同一位置，否则在同样的像素。</translation>
    </message>
    <message>
        <source>Put the log on the clipboard, as a program in Python.</source>
        <extracomment>log.copy</extracomment>
        <translation>把记录作为 Python 程序放到剪贴板。</translation>
    </message>
    <message>
        <source>Put the profile, histogram or curve over time of the selected measurement on the clipboard.</source>
        <extracomment>curve.copy</extracomment>
        <translation>把所选测量的剖面、直方图或时间曲线放到剪贴板。</translation>
    </message>
    <message>
        <source>Put the selected measurement into a group of the table.</source>
        <extracomment>annotation.group</extracomment>
        <translation>把所选测量放入表格的一个组。</translation>
    </message>
    <message>
        <source>Put what is to be measured now where it was recorded; it can be moved from there.</source>
        <extracomment>measuring.put</extracomment>
        <translation>把现在要测量的放到记录的位置；可从那里移动。</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>measuring.put</extracomment>
        <translation>放到记录处</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>app.quit</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Raise a limit</source>
        <extracomment>settings.limit</extracomment>
        <translation>提高限制</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>cine.range</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Range starts here</source>
        <extracomment>cine.start_here</extracomment>
        <translation>范围从此开始</translation>
    </message>
    <message>
        <source>Range stops here</source>
        <extracomment>cine.stop_here</extracomment>
        <translation>范围到此结束</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>tool.ratio</extracomment>
        <translation>两长度之比</translation>
    </message>
    <message>
        <source>Re-scan</source>
        <extracomment>library.rescan</extracomment>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Read a measuring protocol of a file.</source>
        <extracomment>measuring.import</extracomment>
        <translation>从文件读取测量方案。</translation>
    </message>
    <message>
        <source>Read and change the rules by which studies hang, as sentences; try them on the open study.</source>
        <extracomment>hanging.edit</extracomment>
        <translation>以语句形式查看和修改挂片规则，并在打开的检查上试用。</translation>
    </message>
    <message>
        <source>Read hanging protocols of a file: JSON of this program, or a DICOM Hanging Protocol of any.</source>
        <extracomment>hanging.import</extracomment>
        <translation>从文件读取挂片协议：本程序的 JSON，或任意 DICOM Hanging Protocol。</translation>
    </message>
    <message>
        <source>Read reports</source>
        <extracomment>objects.read</extracomment>
        <translation>阅读报告</translation>
    </message>
    <message>
        <source>Read segments</source>
        <extracomment>segment.read</extracomment>
        <translation>读取分割</translation>
    </message>
    <message>
        <source>Read the segments of DICOM segmentations and RT structure sets of the study, or of a file.</source>
        <extracomment>segment.read</extracomment>
        <translation>读取检查或文件中 DICOM 分割和 RT 结构集的分割。</translation>
    </message>
    <message>
        <source>Read values as</source>
        <extracomment>values.read</extracomment>
        <translation>数值读作</translation>
    </message>
    <message>
        <source>Record measuring protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>记录测量方案</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>edit.redo</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduce the picture.</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>缩小图像。</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>定位线</translation>
    </message>
    <message>
        <source>Reference lines of the first and the last picture, too.</source>
        <extracomment>link.ends</extracomment>
        <translation>同时显示首末图像的定位线。</translation>
    </message>
    <message>
        <source>Remove a colour table</source>
        <extracomment>lut.remove</extracomment>
        <translation>移除颜色表</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <extracomment>text.remove</extracomment>
        <translation>移除一行</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>library.remove</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Rename measurement</source>
        <extracomment>annotation.rename</extracomment>
        <translation>重命名测量</translation>
    </message>
    <message>
        <source>Rename protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>重命名协议</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>重命名分割</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <extracomment>keys.reset</extracomment>
        <translation>重置按键</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <extracomment>settings.reset</extracomment>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>view.reset</extracomment>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>app.restore</extracomment>
        <translation>恢复上次会话</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>hanging.restore</extracomment>
        <translation>恢复自带协议</translation>
    </message>
    <message>
        <source>Reveal file of picture</source>
        <extracomment>series.reveal</extracomment>
        <translation>定位图像文件</translation>
    </message>
    <message>
        <source>Reveal files of study</source>
        <extracomment>study.reveal</extracomment>
        <translation>定位检查文件</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>volume.view_right</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>tool.rotated_ellipse</extracomment>
        <translation>旋转椭圆</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>tool.rotated_rectangle</extracomment>
        <translation>旋转矩形</translation>
    </message>
    <message>
        <source>SOP instance UID, or a file; all of the study without it</source>
        <extracomment>segment.read</extracomment>
        <translation>SOP Instance UID 或文件；没有则为检查的全部</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>tool.suv_peak</extracomment>
        <translation>SUV 峰值</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>lesion.link</extracomment>
        <translation>同一病灶</translation>
    </message>
    <message>
        <source>Save arrangement as protocol</source>
        <extracomment>hanging.save</extracomment>
        <translation>将排列存为协议</translation>
    </message>
    <message>
        <source>Save curve</source>
        <extracomment>curve.export</extracomment>
        <translation>保存曲线数据</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>lesion.export</extracomment>
        <translation>保存病灶表</translation>
    </message>
    <message>
        <source>Save log of actions</source>
        <extracomment>log.save</extracomment>
        <translation>保存操作记录</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>measurements.export</extracomment>
        <translation>保存测量</translation>
    </message>
    <message>
        <source>Save measurements as DICOM…</source>
        <extracomment>export.marks</extracomment>
        <translation>将测量保存为 DICOM…</translation>
    </message>
    <message>
        <source>Save movie…</source>
        <extracomment>export.movie</extracomment>
        <translation>保存影片…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>export.picture</extracomment>
        <translation>保存图像…</translation>
    </message>
    <message>
        <source>Save search as album</source>
        <extracomment>album.save</extracomment>
        <translation>将搜索存为相册</translation>
    </message>
    <message>
        <source>Save segments as DICOM</source>
        <extracomment>segment.save</extracomment>
        <translation>将分割保存为 DICOM</translation>
    </message>
    <message>
        <source>Save table of the protocol</source>
        <extracomment>measuring.table</extracomment>
        <translation>保存方案的表格</translation>
    </message>
    <message>
        <source>Save the active viewport as PNG, JPEG or TIFF; identity is left out unless you ask for it.</source>
        <extracomment>export.picture</extracomment>
        <translation>将当前视口保存为 PNG、JPEG 或 TIFF；除非要求，不含身份信息。</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>保存按键速查表</translation>
    </message>
    <message>
        <source>Save the cine, the slices or the turning volume as MP4 or GIF.</source>
        <extracomment>export.movie</extracomment>
        <translation>将电影、层面或旋转的容积保存为 MP4 或 GIF。</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>help.save_manual</extracomment>
        <translation>保存手册</translation>
    </message>
    <message>
        <source>Say how long the selected line is: lengths on its picture are then in mm. Undo takes it back.</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>说明所选线有多长：其图像上的长度即以 mm 计。撤销可取消。</translation>
    </message>
    <message>
        <source>Say no more with a code what a segment is.</source>
        <extracomment>segment.unlabel</extracomment>
        <translation>不再用代码说明分割是什么。</translation>
    </message>
    <message>
        <source>Say that the selected measurement is of the same lesion as one in an earlier study.</source>
        <extracomment>lesion.link</extracomment>
        <translation>说明所选测量与较早检查中的某个是同一病灶。</translation>
    </message>
    <message>
        <source>Say what became of the lesion at the selected mark; too small to measure counts 5 mm.</source>
        <extracomment>lesion.state</extracomment>
        <translation>说明所选标记处的病灶变成怎样；小到无法测量按 5 mm 计。</translation>
    </message>
    <message>
        <source>Say what is wrong with the slices of a series, and draw where they lie.</source>
        <extracomment>series.doctor</extracomment>
        <translation>说明序列层面的问题，并绘出其位置。</translation>
    </message>
    <message>
        <source>Say what was measured: a structure or finding with its code (SNOMED CT, RadLex), or words of your own.</source>
        <extracomment>annotation.label</extracomment>
        <translation>说明测量了什么：带代码（SNOMED CT、RadLex）的结构或发现，或自己的文字。</translation>
    </message>
    <message>
        <source>Say with a code of a vocabulary what a segment is.</source>
        <extracomment>segment.label</extracomment>
        <translation>用词汇表的代码说明分割是什么。</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>view.scroll</extracomment>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>view.synchronize</extracomment>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Scrolling, window, zoom, pan and inversion, or nothing where all are linked.</source>
        <extracomment>link.all</extracomment>
        <translation>滚动、窗、缩放、平移、反相全部联动；已全部联动则取消。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>app.palette</extracomment>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>library.search</extracomment>
        <translation>搜索检查</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>window.second</extracomment>
        <translation>第二窗口</translation>
    </message>
    <message>
        <source>See the parts of the window, on the demo study.</source>
        <extracomment>help.tour</extracomment>
        <translation>用演示检查介绍窗口各部分。</translation>
    </message>
    <message>
        <source>Select a measurement.</source>
        <extracomment>annotation.select</extracomment>
        <translation>选择一个测量。</translation>
    </message>
    <message>
        <source>Select measurement</source>
        <extracomment>annotation.select</extracomment>
        <translation>选择测量</translation>
    </message>
    <message>
        <source>Select viewport</source>
        <extracomment>viewport.select</extracomment>
        <translation>选择视口</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>series.doctor</extracomment>
        <translation>序列诊断</translation>
    </message>
    <message>
        <source>Series that share no frame of reference scroll together from the pictures that they show now.</source>
        <extracomment>link.tie</extracomment>
        <translation>无共同参照系的序列从当前图像起一起滚动。</translation>
    </message>
    <message>
        <source>Set a named window.</source>
        <extracomment>window.preset</extracomment>
        <translation>采用命名的窗。</translation>
    </message>
    <message>
        <source>Set a point on the spectrum: its velocity from the baseline, and 4 v² in mmHg.</source>
        <extracomment>tool.doppler</extracomment>
        <translation>在频谱上放一点：其相对基线的速度，及 4 v²（mmHg）。</translation>
    </message>
    <message>
        <source>Set a window that the file gives.</source>
        <extracomment>window.file</extracomment>
        <translation>采用文件给出的窗。</translation>
    </message>
    <message>
        <source>Set centre and width in the values of the second series.</source>
        <extracomment>overlay.window</extracomment>
        <translation>按第二序列的值设定窗位和窗宽。</translation>
    </message>
    <message>
        <source>Set centre and width of the window.</source>
        <extracomment>window.set</extracomment>
        <translation>设定窗位和窗宽。</translation>
    </message>
    <message>
        <source>Set one setting back, or all of them.</source>
        <extracomment>settings.reset</extracomment>
        <translation>将一项或全部设置恢复初始值。</translation>
    </message>
    <message>
        <source>Set the crosshair to a point in LPS mm.</source>
        <extracomment>view.point</extracomment>
        <translation>将十字线置于 LPS 毫米坐标点。</translation>
    </message>
    <message>
        <source>Set the radius of brush and eraser.</source>
        <extracomment>segment.brush</extracomment>
        <translation>设置画笔和橡皮的半径。</translation>
    </message>
    <message>
        <source>Set the window from the picture's values.</source>
        <extracomment>window.auto</extracomment>
        <translation>按图像数值设定窗。</translation>
    </message>
    <message>
        <source>Set three points on the edge of the first femoral head, three on the second; two for the line of the pelvis; one on the lesser trochanter of the first side, one on that of the second.</source>
        <extracomment>tool.hip</extracomment>
        <translation>在第一股骨头边缘放三点，第二个放三点；骨盆线放两点；第一侧小转子一点，第二侧一点。</translation>
    </message>
    <message>
        <source>Set three points on the rim.</source>
        <extracomment>tool.circle3</extracomment>
        <translation>在边缘放三点。</translation>
    </message>
    <message>
        <source>Set two points in one region whose axis is a time: the time between them, as a rate too.</source>
        <extracomment>tool.interval</extracomment>
        <translation>在有时间轴的区域放两点：其间的时间，也作频率。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>settings.show</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show a page of the inspector.</source>
        <extracomment>panel.page</extracomment>
        <translation>显示检查器的一页。</translation>
    </message>
    <message>
        <source>Show a series, by its key, number or description, in a viewport.</source>
        <extracomment>stack.open</extracomment>
        <translation>按键、编号或描述在视口中显示序列。</translation>
    </message>
    <message>
        <source>Show all hidden measurements again.</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>重新显示所有隐藏的测量。</translation>
    </message>
    <message>
        <source>Show all stacks of a series on one scroll: by place, then by what tells them apart. No planes, no 3D.</source>
        <extracomment>series.merge</extracomment>
        <translation>将序列的所有堆栈合为一个：按位置，再按差异排列。无平面、无 3D。</translation>
    </message>
    <message>
        <source>Show all studies as a table with columns to choose and to sort by.</source>
        <extracomment>library.table</extracomment>
        <translation>以表格显示所有检查，可选列和排序。</translation>
    </message>
    <message>
        <source>Show all viewports in the first window.</source>
        <extracomment>window.gather</extracomment>
        <translation>在第一窗口显示所有视口。</translation>
    </message>
    <message>
        <source>Show greyscale test pattern</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>显示灰阶测试图</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>annotation.show_all</extracomment>
        <translation>显示隐藏的测量</translation>
    </message>
    <message>
        <source>Show measurements</source>
        <extracomment>view.annotations</extracomment>
        <translation>显示测量</translation>
    </message>
    <message>
        <source>Show no range of values on pictures any more.</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>不再在图像上显示值范围。</translation>
    </message>
    <message>
        <source>Show on the pictures of the series which pixels lie in a range of values, before they are taken.</source>
        <extracomment>segment.preview</extracomment>
        <translation>在取用之前，在序列图像上显示哪些像素在值范围内。</translation>
    </message>
    <message>
        <source>Show one element of the file, by its path.</source>
        <extracomment>tags.go</extracomment>
        <translation>按路径显示文件的一个元素。</translation>
    </message>
    <message>
        <source>Show or hide all marks.</source>
        <extracomment>view.annotations</extracomment>
        <translation>显示或隐藏所有标记。</translation>
    </message>
    <message>
        <source>Show or hide display, measurements, objects, 3D, series doctor, tags and history.</source>
        <extracomment>panel.inspector</extracomment>
        <translation>显示或隐藏显示、测量、对象、3D、序列检查、元素和历史。</translation>
    </message>
    <message>
        <source>Show or hide overlay bitmaps (60xx).</source>
        <extracomment>view.overlays</extracomment>
        <translation>显示或隐藏叠加位图（60xx）。</translation>
    </message>
    <message>
        <source>Show or hide studies and thumbnails.</source>
        <extracomment>panel.browser</extracomment>
        <translation>显示或隐藏检查与缩略图。</translation>
    </message>
    <message>
        <source>Show or hide the bar that plays.</source>
        <extracomment>cine.bar</extracomment>
        <translation>显示或隐藏播放栏。</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>segment.show_all</extracomment>
        <translation>显示分割</translation>
    </message>
    <message>
        <source>Show segments over pictures, or none of them.</source>
        <extracomment>segment.show_all</extracomment>
        <translation>在图像上显示分割，或全部不显示。</translation>
    </message>
    <message>
        <source>Show series</source>
        <extracomment>stack.open</extracomment>
        <translation>显示序列</translation>
    </message>
    <message>
        <source>Show study</source>
        <extracomment>tab.show</extracomment>
        <translation>显示检查</translation>
    </message>
    <message>
        <source>Show the active series beside that of the latest prior which is most alike; the library is searched for one.</source>
        <extracomment>layout.compare</extracomment>
        <translation>将当前序列与最近既往检查中最相似的序列并列；在资料库中查找。</translation>
    </message>
    <message>
        <source>Show the active viewport alone, or all again.</source>
        <extracomment>viewport.alone</extracomment>
        <translation>只显示当前视口，或恢复全部。</translation>
    </message>
    <message>
        <source>Show the elements of two pictures or series side by side, differences marked.</source>
        <extracomment>tags.compare</extracomment>
        <translation>并排显示两幅图像或序列的元素，标出差异。</translation>
    </message>
    <message>
        <source>Show the file of the picture in the file manager.</source>
        <extracomment>series.reveal</extracomment>
        <translation>在文件管理器中显示图像文件。</translation>
    </message>
    <message>
        <source>Show the files of the study in the file manager.</source>
        <extracomment>study.reveal</extracomment>
        <translation>在文件管理器中显示检查文件。</translation>
    </message>
    <message>
        <source>Show the first picture.</source>
        <extracomment>view.first</extracomment>
        <translation>显示第一幅图像。</translation>
    </message>
    <message>
        <source>Show the followed lesions of the patient's open studies: diameters, sums, changes, response (RECIST 1.1).</source>
        <extracomment>lesion.table</extracomment>
        <translation>显示患者已打开检查中跟踪的病灶：径线、总和、变化、疗效（RECIST 1.1）。</translation>
    </message>
    <message>
        <source>Show the last picture.</source>
        <extracomment>view.last</extracomment>
        <translation>显示最后一幅图像。</translation>
    </message>
    <message>
        <source>Show the middle of a segment in all viewports.</source>
        <extracomment>segment.go</extracomment>
        <translation>在所有视口显示分割的中部。</translation>
    </message>
    <message>
        <source>Show the next page of tiles, or of the study's series.</source>
        <extracomment>page.next</extracomment>
        <translation>显示平铺或序列的下一页。</translation>
    </message>
    <message>
        <source>Show the next phase, echo or b-value of a split series at the same place.</source>
        <extracomment>series.phase</extracomment>
        <translation>在同一位置显示拆分序列的下一时相、回波或 b 值。</translation>
    </message>
    <message>
        <source>Show the next picture that was marked.</source>
        <extracomment>image.next_key</extracomment>
        <translation>显示下一幅标记的图像。</translation>
    </message>
    <message>
        <source>Show the next picture.</source>
        <extracomment>view.next</extracomment>
        <translation>显示下一幅图像。</translation>
    </message>
    <message>
        <source>Show the next series of the study.</source>
        <extracomment>series.next</extracomment>
        <translation>显示检查的下一序列。</translation>
    </message>
    <message>
        <source>Show the page of elements, those that hold a text.</source>
        <extracomment>tags.find</extracomment>
        <translation>显示元素页中包含某文本的元素。</translation>
    </message>
    <message>
        <source>Show the page of tiles, or of the study's series, before.</source>
        <extracomment>page.previous</extracomment>
        <translation>显示平铺或序列的上一页。</translation>
    </message>
    <message>
        <source>Show the picture of a number, counted from 1.</source>
        <extracomment>view.go</extracomment>
        <translation>显示指定编号的图像，从 1 起。</translation>
    </message>
    <message>
        <source>Show the picture that a measurement lies on.</source>
        <extracomment>annotation.go</extracomment>
        <translation>显示测量所在的图像。</translation>
    </message>
    <message>
        <source>Show the pictures alone.</source>
        <extracomment>overlay.none</extracomment>
        <translation>只显示图像本身。</translation>
    </message>
    <message>
        <source>Show the pictures as they ask for themselves.</source>
        <extracomment>presentation.none</extracomment>
        <translation>按图像自身要求显示。</translation>
    </message>
    <message>
        <source>Show the pictures by a presentation state of the study.</source>
        <extracomment>presentation.apply</extracomment>
        <translation>按检查的呈现状态显示图像。</translation>
    </message>
    <message>
        <source>Show the previous picture.</source>
        <extracomment>view.previous</extracomment>
        <translation>显示上一幅图像。</translation>
    </message>
    <message>
        <source>Show the previous series of the study.</source>
        <extracomment>series.previous</extracomment>
        <translation>显示检查的上一序列。</translation>
    </message>
    <message>
        <source>Show the stacks of a merged series apart, one for each echo, time or kind.</source>
        <extracomment>series.split</extracomment>
        <translation>将合并的序列按回波、时间或类型分开显示。</translation>
    </message>
    <message>
        <source>Show the structured reports of the study as text, those of unknown templates too.</source>
        <extracomment>objects.read</extracomment>
        <translation>以文本显示检查的结构化报告，包括模板未知的。</translation>
    </message>
    <message>
        <source>Show the studies of an album: today, last week, starred, with notes, files missing, a modality, your own.</source>
        <extracomment>album.show</extracomment>
        <translation>显示相册中的检查：今天、上周、加星标、有备注、文件缺失、某种设备类型、自建。</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <extracomment>segment.brush</extracomment>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Skip this measurement</source>
        <extracomment>measuring.skip</extracomment>
        <translation>跳过此测量</translation>
    </message>
    <message>
        <source>Slab</source>
        <extracomment>view.slab</extracomment>
        <translation>厚层</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>cine.slower</extracomment>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <extracomment>segment.brush_smaller</extracomment>
        <translation>画笔变小</translation>
    </message>
    <message>
        <source>Smooth segment</source>
        <extracomment>segment.smooth</extracomment>
        <translation>平滑分割</translation>
    </message>
    <message>
        <source>Smooth the outline</source>
        <extracomment>annotation.smooth</extracomment>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <source>Smooth the surface of a segment.</source>
        <extracomment>segment.smooth</extracomment>
        <translation>平滑分割的表面。</translation>
    </message>
    <message>
        <source>Snap to edges</source>
        <extracomment>tool.snap</extracomment>
        <translation>吸附到边缘</translation>
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
        <translation>向分割加球</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>tool.spline</extracomment>
        <translation>样条区域</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>series.split</extracomment>
        <translation>重新拆分序列</translation>
    </message>
    <message>
        <source>Spread the pictures of the active series over all viewports, or back to one.</source>
        <extracomment>layout.tile</extracomment>
        <translation>将当前序列的图像铺满所有视口，或恢复为一个。</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>overlay.spy</extracomment>
        <translation>透视镜</translation>
    </message>
    <message>
        <source>Standard view</source>
        <extracomment>volume.view</extracomment>
        <translation>标准视角</translation>
    </message>
    <message>
        <source>Star study</source>
        <extracomment>study.star</extracomment>
        <translation>为检查加星标</translation>
    </message>
    <message>
        <source>Star the study, or take its star away; stars are kept apart from the library.</source>
        <extracomment>study.star</extracomment>
        <translation>为检查加上或取消星标；星标独立于资料库保存。</translation>
    </message>
    <message>
        <source>Start anew after the program ended unexpectedly; the session stays in File &gt; Restore the last session.</source>
        <extracomment>app.put_off_restoring</extracomment>
        <translation>程序意外退出后重新开始；会话保留在“文件 &gt; 恢复上次会话”。</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>lesion.state</extracomment>
        <translation>病灶状态</translation>
    </message>
    <message>
        <source>Step of the window</source>
        <extracomment>window.step</extracomment>
        <translation>窗的步进</translation>
    </message>
    <message>
        <source>Stop following lesion</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>停止跟踪病灶</translation>
    </message>
    <message>
        <source>Stop, and show the next picture of the range.</source>
        <extracomment>cine.next</extracomment>
        <translation>停止并显示范围内的下一幅图像。</translation>
    </message>
    <message>
        <source>Stop, and show the picture before.</source>
        <extracomment>cine.previous</extracomment>
        <translation>停止并显示前一幅图像。</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>volume.view_superior</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Swap black and white.</source>
        <extracomment>view.invert</extracomment>
        <translation>交换黑白。</translation>
    </message>
    <message>
        <source>Swap viewports</source>
        <extracomment>viewport.swap</extracomment>
        <translation>交换视口</translation>
    </message>
    <message>
        <source>Switch protocol on or off</source>
        <extracomment>hanging.switch</extracomment>
        <translation>启用或停用协议</translation>
    </message>
    <message>
        <source>Take a colour table from a file: CSV, ImageJ .lut, .pal or JSON.</source>
        <extracomment>lut.load</extracomment>
        <translation>从文件读取颜色表：CSV、ImageJ .lut、.pal 或 JSON。</translation>
    </message>
    <message>
        <source>Take a colour table of your own away.</source>
        <extracomment>lut.remove</extracomment>
        <translation>移除自建颜色表。</translation>
    </message>
    <message>
        <source>Take a line out of a corner.</source>
        <extracomment>text.remove</extracomment>
        <translation>从角落移除一行。</translation>
    </message>
    <message>
        <source>Take a range of values</source>
        <extracomment>segment.threshold</extracomment>
        <translation>取用值范围</translation>
    </message>
    <message>
        <source>Take a rule away from the study or from a viewport.</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>移除检查或视口的一条规则。</translation>
    </message>
    <message>
        <source>Take a sphere around a point of the active picture into the chosen segment, or into a new one.</source>
        <extracomment>segment.sphere</extracomment>
        <translation>把当前图像上某点周围的球加入所选分割，或新的分割。</translation>
    </message>
    <message>
        <source>Take a sphere: press its centre, drag its radius.</source>
        <extracomment>tool.sphere</extracomment>
        <translation>取一个球：按下球心，拖动半径。</translation>
    </message>
    <message>
        <source>Take a study out of the library; undo brings it back, and the files that it was read from stay.</source>
        <extracomment>library.remove</extracomment>
        <translation>将检查移出资料库；可撤销，原文件保留。</translation>
    </message>
    <message>
        <source>Take a window preset away.</source>
        <extracomment>preset.delete</extracomment>
        <translation>移除一个窗预设。</translation>
    </message>
    <message>
        <source>Take all voxels of the series in a range of values into the chosen segment, or into a new one.</source>
        <extracomment>segment.threshold</extracomment>
        <translation>把序列中值在范围内的所有体素取入所选分割，或新的分割。</translation>
    </message>
    <message>
        <source>Take away all changes.</source>
        <extracomment>preset.reset</extracomment>
        <translation>撤去所有更改。</translation>
    </message>
    <message>
        <source>Take away the ties that were made by hand.</source>
        <extracomment>link.untie</extracomment>
        <translation>移除手动绑定。</translation>
    </message>
    <message>
        <source>Take over measurements and key images of the study's reports, presentation states and selections.</source>
        <extracomment>objects.load</extracomment>
        <translation>采用检查的报告、显示状态和选择中的测量与关键图像。</translation>
    </message>
    <message>
        <source>Take profile, keys and mouse from a file that was exported.</source>
        <extracomment>keys.import</extracomment>
        <translation>从导出文件取得配置、按键与鼠标设置。</translation>
    </message>
    <message>
        <source>Take rule away</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>overlay.none</extracomment>
        <translation>取下叠加序列</translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <extracomment>edit.undo</extracomment>
        <translation>撤回上一次更改。</translation>
    </message>
    <message>
        <source>Take the lines from a file.</source>
        <extracomment>text.import</extracomment>
        <translation>从文件取得各行。</translation>
    </message>
    <message>
        <source>Take the next measurement on the picture in hand: Tab chooses a point, arrows move it, Enter keeps it.</source>
        <extracomment>measure.change_next</extracomment>
        <translation>编辑图像上的下一测量：Tab 选点，方向键移动，Enter 确认。</translation>
    </message>
    <message>
        <source>Take the previous measurement on the picture in hand.</source>
        <extracomment>measure.change_previous</extracomment>
        <translation>编辑图像上的上一测量。</translation>
    </message>
    <message>
        <source>Take the selected measurement out of the course of its lesion.</source>
        <extracomment>lesion.unlink</extracomment>
        <translation>把所选测量从病灶的病程中取出。</translation>
    </message>
    <message>
        <source>Take the series out of the active viewport, or out of one by its number.</source>
        <extracomment>viewport.clear</extracomment>
        <translation>从当前视口或指定编号的视口移除序列。</translation>
    </message>
    <message>
        <source>Take the settings of a file that was exported.</source>
        <extracomment>settings.import</extracomment>
        <translation>采用导出文件中的设置。</translation>
    </message>
    <message>
        <source>Take what is joined to a place and has values like it, in all slices. Drag up for a wider range of values.</source>
        <extracomment>tool.grow</extracomment>
        <translation>在所有层取与某处相连且值相近的部分。向上拖动扩大值范围。</translation>
    </message>
    <message>
        <source>Take what is joined to a point of the active picture and has values like it, in all slices.</source>
        <extracomment>segment.grow</extracomment>
        <translation>在所有层取与当前图像某点相连且值相近的部分。</translation>
    </message>
    <message>
        <source>Tell beside the selected measurement where its numbers come from and what makes them unreliable; again: stop.</source>
        <extracomment>annotation.explain</extracomment>
        <translation>在所选测量旁说明其数值的来源和不可靠的原因；再次：停止。</translation>
    </message>
    <message>
        <source>Tell the value at a point, and keep it there.</source>
        <extracomment>tool.probe</extracomment>
        <translation>显示某点的值，并留在那里。</translation>
    </message>
    <message>
        <source>Ten images back</source>
        <extracomment>view.previous_ten</extracomment>
        <translation>后退十幅</translation>
    </message>
    <message>
        <source>Ten images forward</source>
        <extracomment>view.next_ten</extracomment>
        <translation>前进十幅</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>tool.text</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text as it came</source>
        <extracomment>text.reset</extracomment>
        <translation>恢复原始文字</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>view.overlay_text</extracomment>
        <translation>图像文字</translation>
    </message>
    <message>
        <source>The file's window</source>
        <extracomment>window.file</extracomment>
        <translation>文件的窗</translation>
    </message>
    <message>
        <source>The kinds of SUV and other quantities in turn that values can be read as.</source>
        <extracomment>values.next</extracomment>
        <translation>依次切换数值的读法（各种 SUV 等）。</translation>
    </message>
    <message>
        <source>The left mouse button: angle of two lines.</source>
        <extracomment>tool.open_angle</extracomment>
        <translation>鼠标左键：两线夹角。</translation>
    </message>
    <message>
        <source>The left mouse button: angle.</source>
        <extracomment>tool.angle</extracomment>
        <translation>鼠标左键：角度。</translation>
    </message>
    <message>
        <source>The left mouse button: crosshair.</source>
        <extracomment>tool.crosshair</extracomment>
        <translation>鼠标左键：十字线。</translation>
    </message>
    <message>
        <source>The left mouse button: ellipse.</source>
        <extracomment>tool.ellipse</extracomment>
        <translation>鼠标左键：椭圆。</translation>
    </message>
    <message>
        <source>The left mouse button: length.</source>
        <extracomment>tool.length</extracomment>
        <translation>鼠标左键：长度。</translation>
    </message>
    <message>
        <source>The left mouse button: magnifier.</source>
        <extracomment>tool.loupe</extracomment>
        <translation>鼠标左键：放大镜。</translation>
    </message>
    <message>
        <source>The left mouse button: pan.</source>
        <extracomment>tool.pan</extracomment>
        <translation>鼠标左键：平移。</translation>
    </message>
    <message>
        <source>The left mouse button: ratio of two lengths.</source>
        <extracomment>tool.ratio</extracomment>
        <translation>鼠标左键：两长度之比。</translation>
    </message>
    <message>
        <source>The left mouse button: rectangle.</source>
        <extracomment>tool.rectangle</extracomment>
        <translation>鼠标左键：矩形。</translation>
    </message>
    <message>
        <source>The left mouse button: scroll.</source>
        <extracomment>tool.scroll</extracomment>
        <translation>鼠标左键：滚动。</translation>
    </message>
    <message>
        <source>The left mouse button: window of a region.</source>
        <extracomment>tool.window_region</extracomment>
        <translation>鼠标左键：区域调窗。</translation>
    </message>
    <message>
        <source>The left mouse button: window.</source>
        <extracomment>tool.window</extracomment>
        <translation>鼠标左键：调窗。</translation>
    </message>
    <message>
        <source>The left mouse button: zoom.</source>
        <extracomment>tool.zoom</extracomment>
        <translation>鼠标左键：缩放。</translation>
    </message>
    <message>
        <source>The states of the series in turn, then none.</source>
        <extracomment>presentation.next</extracomment>
        <translation>依次切换序列的状态，最后为无。</translation>
    </message>
    <message>
        <source>The volume alone.</source>
        <extracomment>layout.volume</extracomment>
        <translation>仅容积。</translation>
    </message>
    <message>
        <source>Theme, language, size of letters, memory and all else that can be set.</source>
        <extracomment>settings.show</extracomment>
        <translation>主题、语言、文字大小、内存等所有设置。</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>cine.sweep</extracomment>
        <translation>往复</translation>
    </message>
    <message>
        <source>Thickness and mode of a reformatted plane.</source>
        <extracomment>view.slab</extracomment>
        <translation>重组平面的厚度与方式。</translation>
    </message>
    <message>
        <source>Three planes and the volume.</source>
        <extracomment>layout.mpr_3d</extracomment>
        <translation>三个平面与容积。</translation>
    </message>
    <message>
        <source>Tie here</source>
        <extracomment>link.tie</extracomment>
        <translation>在此绑定</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>layout.tile</extracomment>
        <translation>序列平铺</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>tool.interval</extracomment>
        <translation>超声时间</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tool.select</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>help.tour</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>Try a range of values</source>
        <extracomment>segment.preview</extracomment>
        <translation>试一个值范围</translation>
    </message>
    <message>
        <source>Try no range</source>
        <extracomment>segment.preview_end</extracomment>
        <translation>不试范围</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>view.rotate_right</extracomment>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Turn the picture by 90 degrees.</source>
        <extracomment>view.rotate_left</extracomment>
        <translation>将图像旋转 90 度。</translation>
    </message>
    <message>
        <source>Turn the volume</source>
        <extracomment>volume.turn</extracomment>
        <translation>旋转容积</translation>
    </message>
    <message>
        <source>Turn the volume by degrees.</source>
        <extracomment>volume.turn</extracomment>
        <translation>按度数旋转容积。</translation>
    </message>
    <message>
        <source>Two viewports side by side.</source>
        <extracomment>layout.pair</extracomment>
        <translation>左右两个视口。</translation>
    </message>
    <message>
        <source>Type what was measured at the selected measurement; words of the vocabulary are offered meanwhile.</source>
        <extracomment>annotation.label_here</extracomment>
        <translation>输入所选测量处测量了什么；同时提供词汇表的词。</translation>
    </message>
    <message>
        <source>UID of one report; all of them without it</source>
        <extracomment>objects.read</extracomment>
        <translation>一份报告的 UID；没有则全部</translation>
    </message>
    <message>
        <source>UIDs of studies; none: the active one</source>
        <extracomment>study.star</extracomment>
        <translation>检查的 UID；无则为当前检查</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>edit.undo</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo or redo until that many changes of the history are done; 0 goes back to the start.</source>
        <extracomment>edit.go_to</extracomment>
        <translation>撤销或重做，直到完成历史中的若干更改；0 回到起点。</translation>
    </message>
    <message>
        <source>Undo zoom, pan, turn and window.</source>
        <extracomment>view.reset</extracomment>
        <translation>撤销缩放、平移、旋转和窗。</translation>
    </message>
    <message>
        <source>Untie</source>
        <extracomment>link.untie</extracomment>
        <translation>解除绑定</translation>
    </message>
    <message>
        <source>Version, licence, libraries.</source>
        <extracomment>help.about</extracomment>
        <translation>版本、许可、程序库。</translation>
    </message>
    <message>
        <source>Versions, decoders, graphics, library health.</source>
        <extracomment>help.doctor</extracomment>
        <translation>版本、解码器、图形、资料库状态。</translation>
    </message>
    <message>
        <source>Viewport alone and back</source>
        <extracomment>viewport.alone</extracomment>
        <translation>单视口与还原</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference scroll by position, tied series from where they were tied.</source>
        <extracomment>view.synchronize</extracomment>
        <translation>同一参照系的视口按位置滚动，绑定的序列从绑定处起滚动。</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>tool.wand</extracomment>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>What a file may ask of the program before it is refused.</source>
        <extracomment>help.limits</extracomment>
        <translation>文件在被拒绝前可向程序要求的资源。</translation>
    </message>
    <message>
        <source>What each part does.</source>
        <extracomment>help.manual</extracomment>
        <translation>各部分的功能。</translation>
    </message>
    <message>
        <source>What plays goes through its round in the time of the active viewport, or each at its own pace.</source>
        <extracomment>cine.in_step</extracomment>
        <translation>各视口按当前视口的时间走完一轮，或各按自身速度播放。</translation>
    </message>
    <message>
        <source>What the standard says</source>
        <extracomment>tags.describe</extracomment>
        <translation>标准的说明</translation>
    </message>
    <message>
        <source>What values are read as: a kind of SUV, a real-world value, or as in the file.</source>
        <extracomment>values.read</extracomment>
        <translation>数值的读法：某种 SUV、真实世界值，或按文件。</translation>
    </message>
    <message>
        <source>What was done since the start, each action as a line of Python for viewer.api.</source>
        <extracomment>log.show</extracomment>
        <translation>启动以来所做的操作，每个操作为 viewer.api 的一行 Python。</translation>
    </message>
    <message>
        <source>What's this?</source>
        <extracomment>help.whats_this</extracomment>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Where the active picture cuts the others.</source>
        <extracomment>view.reference_lines</extracomment>
        <translation>当前图像与其他图像的交线。</translation>
    </message>
    <message>
        <source>Where the second series begins.</source>
        <extracomment>overlay.split</extracomment>
        <translation>第二序列的起始处。</translation>
    </message>
    <message>
        <source>Which protocol the study hangs by, and for each other one why not.</source>
        <extracomment>hanging.explain</extracomment>
        <translation>检查采用哪个协议，以及其他协议为何不适用。</translation>
    </message>
    <message>
        <source>Whole range</source>
        <extracomment>cine.whole</extracomment>
        <translation>全部范围</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>hanging.explain</extracomment>
        <translation>为何如此挂片</translation>
    </message>
    <message>
        <source>Widen the window or brighten the picture by steps.</source>
        <extracomment>window.step</extracomment>
        <translation>逐步加宽窗或提亮图像。</translation>
    </message>
    <message>
        <source>Wider window</source>
        <extracomment>window.wider</extracomment>
        <translation>宽窗</translation>
    </message>
    <message>
        <source>Wider window, by a twentieth of the window.</source>
        <extracomment>window.wider</extracomment>
        <translation>窗宽加二十分之一。</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>window.set</extracomment>
        <translation>调窗</translation>
    </message>
    <message>
        <source>Window of a region</source>
        <extracomment>window.region</extracomment>
        <translation>区域调窗</translation>
    </message>
    <message>
        <source>Window of the second series</source>
        <extracomment>overlay.window</extracomment>
        <translation>第二序列的窗</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>window.preset</extracomment>
        <translation>窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 0</source>
        <extracomment>window.key_0</extracomment>
        <translation>按键 0 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 1</source>
        <extracomment>window.key_1</extracomment>
        <translation>按键 1 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 2</source>
        <extracomment>window.key_2</extracomment>
        <translation>按键 2 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 3</source>
        <extracomment>window.key_3</extracomment>
        <translation>按键 3 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 4</source>
        <extracomment>window.key_4</extracomment>
        <translation>按键 4 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 5</source>
        <extracomment>window.key_5</extracomment>
        <translation>按键 5 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 6</source>
        <extracomment>window.key_6</extracomment>
        <translation>按键 6 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 7</source>
        <extracomment>window.key_7</extracomment>
        <translation>按键 7 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 8</source>
        <extracomment>window.key_8</extracomment>
        <translation>按键 8 的窗预设</translation>
    </message>
    <message>
        <source>Window preset on key 9</source>
        <extracomment>window.key_9</extracomment>
        <translation>按键 9 的窗预设</translation>
    </message>
    <message>
        <source>Window presets as they came</source>
        <extracomment>preset.reset</extracomment>
        <translation>恢复原始窗预设</translation>
    </message>
    <message>
        <source>With Shift held, all viewports show the point below the pointer.</source>
        <extracomment>link.point</extracomment>
        <translation>按住 Shift 时，所有视口显示指针下的点。</translation>
    </message>
    <message>
        <source>Write a measuring protocol to a file, for hounsfield measure --protocol and for others.</source>
        <extracomment>measuring.export</extracomment>
        <translation>把测量方案写入文件，供 hounsfield measure --protocol 和他人使用。</translation>
    </message>
    <message>
        <source>Write a note on the study, in the browser.</source>
        <extracomment>study.edit_note</extracomment>
        <translation>在浏览面板中为检查写备注。</translation>
    </message>
    <message>
        <source>Write a note on the study; an empty text takes it away.</source>
        <extracomment>study.note</extracomment>
        <translation>为检查写备注；空文本则删除。</translation>
    </message>
    <message>
        <source>Write all keys in force as a page to print: HTML, or PDF.</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>将所有有效按键写成可打印页面：HTML 或 PDF。</translation>
    </message>
    <message>
        <source>Write at a mark</source>
        <extracomment>annotation.text</extracomment>
        <translation>在标记处书写</translation>
    </message>
    <message>
        <source>Write hanging protocols to a new file: all of them as JSON, or one as a DICOM Hanging Protocol.</source>
        <extracomment>hanging.export</extracomment>
        <translation>将挂片协议写入新文件：全部为 JSON，或单个为 DICOM Hanging Protocol。</translation>
    </message>
    <message>
        <source>Write on the picture.</source>
        <extracomment>tool.text</extracomment>
        <translation>在图像上书写。</translation>
    </message>
    <message>
        <source>Write the RECIST 1.1 table of the patient's open studies as CSV, JSON, Excel workbook, HTML or PDF.</source>
        <extracomment>lesion.export</extracomment>
        <translation>把患者已打开检查的 RECIST 1.1 表写成 CSV、JSON、Excel 工作簿、HTML 或 PDF。</translation>
    </message>
    <message>
        <source>Write the lines to a file.</source>
        <extracomment>text.export</extracomment>
        <translation>将各行写入文件。</translation>
    </message>
    <message>
        <source>Write the log to a new file, as a program in Python. Paths and texts in it may name a patient.</source>
        <extracomment>log.save</extracomment>
        <translation>把记录作为 Python 程序写入新文件。其中的路径和文字可能含患者姓名。</translation>
    </message>
    <message>
        <source>Write the manual as one page of HTML, its pictures inside.</source>
        <extracomment>help.save_manual</extracomment>
        <translation>将手册连同图片写成一个 HTML 页面。</translation>
    </message>
    <message>
        <source>Write the measurements of the open studies as CSV, JSON, Excel workbook, HTML or PDF report with pictures.</source>
        <extracomment>measurements.export</extracomment>
        <translation>把已打开检查的测量写成 CSV、JSON、Excel 工作簿，或带图的 HTML、PDF 报告。</translation>
    </message>
    <message>
        <source>Write the profile and all changes of keys and mouse as JSON.</source>
        <extracomment>keys.export</extracomment>
        <translation>将配置及按键、鼠标的全部更改写成 JSON。</translation>
    </message>
    <message>
        <source>Write the profile, histogram or curve over time of the selected measurement as CSV, JSON or Excel workbook.</source>
        <extracomment>curve.export</extracomment>
        <translation>把所选测量的剖面、直方图或时间曲线写成 CSV、JSON 或 Excel 工作簿。</translation>
    </message>
    <message>
        <source>Write the rules by which studies like this one hang as this one does now.</source>
        <extracomment>hanging.save</extracomment>
        <translation>写出使同类检查按当前方式挂片的规则。</translation>
    </message>
    <message>
        <source>Write the segments of the active series to a new file: a DICOM segmentation, or an RT structure set.</source>
        <extracomment>segment.save</extracomment>
        <translation>把当前序列的分割写入新文件：DICOM 分割或 RT 结构集。</translation>
    </message>
    <message>
        <source>Write the settings that were changed as JSON; what was opened stays out.</source>
        <extracomment>settings.export</extracomment>
        <translation>将更改过的设置写成 JSON；不含打开过的内容。</translation>
    </message>
    <message>
        <source>Write the study's measurements as a structured report or presentation state, its key images as a selection.</source>
        <extracomment>export.marks</extracomment>
        <translation>把检查的测量写成结构化报告或显示状态，关键图像写成选择。</translation>
    </message>
    <message>
        <source>Write what the protocol asked for of all open studies as CSV, Excel or JSON.</source>
        <extracomment>measuring.table</extracomment>
        <translation>把方案对所有打开检查所要求的写成 CSV、Excel 或 JSON。</translation>
    </message>
    <message>
        <source>Write what the selected mark says on the picture.</source>
        <extracomment>annotation.text</extracomment>
        <translation>写下所选标记在图像上显示的文字。</translation>
    </message>
    <message>
        <source>Write your windows.</source>
        <extracomment>preset.export</extracomment>
        <translation>写出自建的窗。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tool.zoom</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom by</source>
        <extracomment>view.zoom</extracomment>
        <translation>按倍数缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>view.zoom_in</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>view.zoom_out</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom the volume</source>
        <extracomment>volume.zoom</extracomment>
        <translation>缩放容积</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <extracomment>preset.export</extracomment>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>a digit from 3 to 9, '' for none</source>
        <extracomment>preset.add</extracomment>
        <translation>3 至 9 的数字，'' 为无</translation>
    </message>
    <message>
        <source>a file name that ends in .html</source>
        <extracomment>help.save_manual</extracomment>
        <translation>以 .html 结尾的文件名</translation>
    </message>
    <message>
        <source>a file name that ends in .pdf or .html</source>
        <extracomment>help.cheat_sheet</extracomment>
        <translation>以 .pdf 或 .html 结尾的文件名</translation>
    </message>
    <message>
        <source>a file with red, green and blue of each colour</source>
        <extracomment>lut.load</extracomment>
        <translation>含每种颜色红绿蓝值的文件</translation>
    </message>
    <message>
        <source>a heading of the manual</source>
        <extracomment>help.manual</extracomment>
        <translation>手册的标题</translation>
    </message>
    <message>
        <source>a hundredth, a twentieth or a fifth</source>
        <extracomment>window.step</extracomment>
        <translation>百分之一、二十分之一或五分之一</translation>
    </message>
    <message>
        <source>a line a study, or a line a number</source>
        <extracomment>measuring.table</extracomment>
        <translation>每检查一行，或每数值一行</translation>
    </message>
    <message>
        <source>a modality, or all</source>
        <extracomment>text.reset</extracomment>
        <translation>某设备类型，或全部</translation>
    </message>
    <message>
        <source>a tool, an action, 'tool' for the chosen one, or 'none'</source>
        <extracomment>keys.mouse</extracomment>
        <translation>工具、操作、'tool'（所选工具）或 'none'</translation>
    </message>
    <message>
        <source>a word, a number, or nothing</source>
        <extracomment>hanging.set</extracomment>
        <translation>词、数或空</translation>
    </message>
    <message>
        <source>about a seventh each</source>
        <extracomment>segment.brush_step</extracomment>
        <translation>每步约七分之一</translation>
    </message>
    <message>
        <source>above 1 comes nearer</source>
        <extracomment>volume.zoom</extracomment>
        <translation>大于 1 为靠近</translation>
    </message>
    <message>
        <source>above 1 enlarges</source>
        <extracomment>view.zoom</extracomment>
        <translation>大于 1 为放大</translation>
    </message>
    <message>
        <source>any, all, none, at_least or at_most</source>
        <extracomment>hanging.rule</extracomment>
        <translation>any、all、none、at_least 或 at_most</translation>
    </message>
    <message>
        <source>as 0028,0030 or PixelSpacing</source>
        <extracomment>tags.describe</extracomment>
        <translation>如 0028,0030 或 PixelSpacing</translation>
    </message>
    <message>
        <source>as 00280030, or 00081140[0].00081155 in a sequence</source>
        <extracomment>tags.go</extracomment>
        <translation>如 00280030，或序列中的 00081140[0].00081155</translation>
    </message>
    <message>
        <source>as 2x2, or mpr, mpr3d, 3d, compare, mammography, petct</source>
        <extracomment>layout.set</extracomment>
        <translation>如 2x2，或 mpr、mpr3d、3d、compare、mammography、petct</translation>
    </message>
    <message>
        <source>as L or Ctrl+Shift+L; none for no key</source>
        <extracomment>keys.set</extracomment>
        <translation>如 L 或 Ctrl+Shift+L；无则不设按键</translation>
    </message>
    <message>
        <source>blend, swipe or spy</source>
        <extracomment>overlay.mode</extracomment>
        <translation>blend、swipe 或 spy</translation>
    </message>
    <message>
        <source>by how much values may differ, to either side</source>
        <extracomment>segment.grow</extracomment>
        <translation>值可相差多少，向两侧</translation>
    </message>
    <message>
        <source>by the file's name without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>省略则按文件名</translation>
    </message>
    <message>
        <source>codes of body parts (HEAD), '' for all</source>
        <extracomment>preset.add</extracomment>
        <translation>部位代码（HEAD），'' 为全部</translation>
    </message>
    <message>
        <source>counted from 1</source>
        <extracomment>annotation.delete_point</extracomment>
        <translation>从 1 起</translation>
    </message>
    <message>
        <source>counted from 1; -1 is the last</source>
        <extracomment>view.go</extracomment>
        <translation>从 1 起；-1 为最后</translation>
    </message>
    <message>
        <source>degrees to the side</source>
        <extracomment>volume.turn</extracomment>
        <translation>水平度数</translation>
    </message>
    <message>
        <source>degrees up</source>
        <extracomment>volume.turn</extracomment>
        <translation>向上度数</translation>
    </message>
    <message>
        <source>draw the measurements</source>
        <extracomment>export.picture</extracomment>
        <translation>绘出测量</translation>
    </message>
    <message>
        <source>each slice by itself, or on all sides</source>
        <extracomment>segment.fill</extracomment>
        <translation>逐层，或四面</translation>
    </message>
    <message>
        <source>empty: as all others</source>
        <extracomment>annotation.color</extracomment>
        <translation>留空：与其他相同</translation>
    </message>
    <message>
        <source>ends in .csv, .json or .xlsx</source>
        <extracomment>curve.export</extracomment>
        <translation>以 .csv、.json 或 .xlsx 结尾</translation>
    </message>
    <message>
        <source>ends in .csv, .json, .xlsx, .html or .pdf</source>
        <extracomment>lesion.export</extracomment>
        <translation>以 .csv、.json、.xlsx、.html 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>ends in .mp4 or .gif</source>
        <extracomment>export.movie</extracomment>
        <translation>以 .mp4 或 .gif 结尾</translation>
    </message>
    <message>
        <source>ends in .png, .jpg or .tif</source>
        <extracomment>export.picture</extracomment>
        <translation>以 .png、.jpg 或 .tif 结尾</translation>
    </message>
    <message>
        <source>for which pictures; '' for those of the active one's modality</source>
        <extracomment>preset.add</extracomment>
        <translation>适用图像；'' 为当前图像的设备类型</translation>
    </message>
    <message>
        <source>frames a second, 0.01 to 240; 0 follows the file</source>
        <extracomment>cine.fps</extracomment>
        <translation>每秒帧数 0.01 至 240；0 表示按文件</translation>
    </message>
    <message>
        <source>green, coral, blue, amber, violet, turquoise, pink, lime, brown, white, or #rrggbb</source>
        <extracomment>segment.color</extracomment>
        <translation>green、coral、blue、amber、violet、turquoise、pink、lime、brown、white，或 #rrggbb</translation>
    </message>
    <message>
        <source>highest value</source>
        <extracomment>segment.limit</extracomment>
        <translation>最高值</translation>
    </message>
    <message>
        <source>how it lies over the pictures</source>
        <extracomment>overlay.set</extracomment>
        <translation>叠加方式</translation>
    </message>
    <message>
        <source>how long the line is in mm</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>线的长度（mm）</translation>
    </message>
    <message>
        <source>how many are done, in their order</source>
        <extracomment>edit.go_to</extracomment>
        <translation>已完成的数目，按顺序</translation>
    </message>
    <message>
        <source>how many columns of viewports; 0 for half of them</source>
        <extracomment>window.second</extracomment>
        <translation>视口列数；0 为一半</translation>
    </message>
    <message>
        <source>how many further; negative goes back</source>
        <extracomment>viewport.next</extracomment>
        <translation>前进几个；负数后退</translation>
    </message>
    <message>
        <source>in its values</source>
        <extracomment>overlay.window</extracomment>
        <translation>以其值</translation>
    </message>
    <message>
        <source>in mm</source>
        <extracomment>segment.sphere</extracomment>
        <translation>以 mm 计</translation>
    </message>
    <message>
        <source>in mm, 0.1 to 200</source>
        <extracomment>segment.brush</extracomment>
        <translation>mm，0.1 到 200</translation>
    </message>
    <message>
        <source>in mm; 0 is a thin plane</source>
        <extracomment>view.slab</extracomment>
        <translation>毫米；0 为薄平面</translation>
    </message>
    <message>
        <source>in modality values</source>
        <extracomment>window.set</extracomment>
        <translation>以设备值</translation>
    </message>
    <message>
        <source>in modality values, above 0</source>
        <extracomment>window.set</extracomment>
        <translation>设备值，大于 0</translation>
    </message>
    <message>
        <source>in pixels</source>
        <extracomment>annotation.wand</extracomment>
        <translation>以像素计</translation>
    </message>
    <message>
        <source>its id, with arguments as 'window.preset name=lung'</source>
        <extracomment>keys.set</extracomment>
        <translation>其标识，可带参数如 'window.preset name=lung'</translation>
    </message>
    <message>
        <source>its id; all without it</source>
        <extracomment>keys.reset</extracomment>
        <translation>其标识；省略则全部</translation>
    </message>
    <message>
        <source>its key (suvbw ...), title, unit or number in the list</source>
        <extracomment>values.read</extracomment>
        <translation>键（suvbw 等）、标题、单位或列表编号</translation>
    </message>
    <message>
        <source>its label, UID or number in the list</source>
        <extracomment>presentation.apply</extracomment>
        <translation>其标签、UID 或列表编号</translation>
    </message>
    <message>
        <source>its name</source>
        <extracomment>annotation.rename</extracomment>
        <translation>其名称</translation>
    </message>
    <message>
        <source>its name, as lung</source>
        <extracomment>window.preset</extracomment>
        <translation>其名称，如 lung</translation>
    </message>
    <message>
        <source>its name; empty for none</source>
        <extracomment>annotation.group</extracomment>
        <translation>组名；空为无</translation>
    </message>
    <message>
        <source>its name; “Segment 1” and so on without</source>
        <extracomment>segment.new</extracomment>
        <translation>名称；没有则为“Segment 1”等</translation>
    </message>
    <message>
        <source>its new value</source>
        <extracomment>settings.limit</extracomment>
        <translation>新值</translation>
    </message>
    <message>
        <source>key, number or description of the series</source>
        <extracomment>overlay.set</extracomment>
        <translation>序列的键、编号或描述</translation>
    </message>
    <message>
        <source>key, number or words of the description</source>
        <extracomment>stack.open</extracomment>
        <translation>键、编号或描述中的词</translation>
    </message>
    <message>
        <source>key, number or words of the description; empty: active series</source>
        <extracomment>series.reveal</extracomment>
        <translation>键、编号或描述中的词；留空：当前序列</translation>
    </message>
    <message>
        <source>length, angle, ellipse, arrow … as the tools are called</source>
        <extracomment>annotation.add</extracomment>
        <translation>length, angle, ellipse, arrow … 工具的名称</translation>
    </message>
    <message>
        <source>let the patient's name and ID go out with it</source>
        <extracomment>measurements.export</extracomment>
        <translation>包含患者姓名和 ID</translation>
    </message>
    <message>
        <source>lines; negative moves up</source>
        <extracomment>hanging.move</extracomment>
        <translation>行数；负数上移</translation>
    </message>
    <message>
        <source>lowest value, in the unit of the pictures</source>
        <extracomment>segment.limit</extracomment>
        <translation>最低值，按图像的单位</translation>
    </message>
    <message>
        <source>modalities, with blanks between</source>
        <extracomment>preset.change</extracomment>
        <translation>设备类型，以空格分隔</translation>
    </message>
    <message>
        <source>name of a colour table</source>
        <extracomment>view.lut</extracomment>
        <translation>颜色表名称</translation>
    </message>
    <message>
        <source>name of a field, or keyword of an element: StudyComments</source>
        <extracomment>text.add</extracomment>
        <translation>字段名称或元素关键字：StudyComments</translation>
    </message>
    <message>
        <source>name of a protocol</source>
        <extracomment>hanging.rename</extracomment>
        <translation>协议名称</translation>
    </message>
    <message>
        <source>name of a protocol; all of them without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>协议名称；省略则全部</translation>
    </message>
    <message>
        <source>name of a protocol; the first that fits without one</source>
        <extracomment>hanging.apply</extracomment>
        <translation>协议名称；省略则取首个匹配者</translation>
    </message>
    <message>
        <source>name of the album</source>
        <extracomment>album.save</extracomment>
        <translation>相册名称</translation>
    </message>
    <message>
        <source>name of the album; empty for all studies</source>
        <extracomment>album.show</extracomment>
        <translation>相册名称；留空为全部检查</translation>
    </message>
    <message>
        <source>name of the preset</source>
        <extracomment>preset.change</extracomment>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>name of the protocol</source>
        <extracomment>measuring.record</extracomment>
        <translation>协议的名称</translation>
    </message>
    <message>
        <source>names of fields or keywords, with blanks between</source>
        <extracomment>text.lines</extracomment>
        <translation>字段名或关键字，以空格分隔</translation>
    </message>
    <message>
        <source>number of the first picture, from 1</source>
        <extracomment>cine.range</extracomment>
        <translation>首幅图像编号，从 1 起</translation>
    </message>
    <message>
        <source>number of the last picture; -1 is the last of all</source>
        <extracomment>cine.range</extracomment>
        <translation>末幅图像编号；-1 为最后一幅</translation>
    </message>
    <message>
        <source>number of the rule to replace, from 1; 0 adds one</source>
        <extracomment>hanging.rule</extracomment>
        <translation>要替换的规则编号，从 1 起；0 为新增</translation>
    </message>
    <message>
        <source>number of the rule, from 1</source>
        <extracomment>hanging.drop_rule</extracomment>
        <translation>规则编号，从 1 起</translation>
    </message>
    <message>
        <source>of the disc, in pixels</source>
        <extracomment>annotation.push</extracomment>
        <translation>圆盘的，以像素计</translation>
    </message>
    <message>
        <source>one or more paths</source>
        <extracomment>file.open</extracomment>
        <translation>一个或多个路径</translation>
    </message>
    <message>
        <source>one picture of each, or all</source>
        <extracomment>tags.compare</extracomment>
        <translation>各取一幅，或全部</translation>
    </message>
    <message>
        <source>over how many mm</source>
        <extracomment>segment.smooth</extracomment>
        <translation>在多少 mm 上</translation>
    </message>
    <message>
        <source>part of a name, or a key</source>
        <extracomment>settings.keys</extracomment>
        <translation>名称的一部分或按键</translation>
    </message>
    <message>
        <source>part of a tag, name or value</source>
        <extracomment>tags.find</extracomment>
        <translation>标签、名称或值的一部分</translation>
    </message>
    <message>
        <source>phases; negative goes back</source>
        <extracomment>series.phase</extracomment>
        <translation>时相数；负数后退</translation>
    </message>
    <message>
        <source>picture pixels</source>
        <extracomment>window.region</extracomment>
        <translation>图像像素</translation>
    </message>
    <message>
        <source>pictures a second; 0 follows the file</source>
        <extracomment>export.movie</extracomment>
        <translation>每秒图像数；0 表示按文件</translation>
    </message>
    <message>
        <source>pictures; negative goes back</source>
        <extracomment>view.scroll</extracomment>
        <translation>图像数；负数后退</translation>
    </message>
    <message>
        <source>pixels of its side; 0 takes the viewport's</source>
        <extracomment>display.test_pattern</extracomment>
        <translation>边长像素；0 取视口大小</translation>
    </message>
    <message>
        <source>replace a file of that name</source>
        <extracomment>curve.export</extracomment>
        <translation>替换同名文件</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <extracomment>lesion.export</extracomment>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>report, presentation state or key objects</source>
        <extracomment>export.marks</extracomment>
        <translation>报告、显示状态或关键对象</translation>
    </message>
    <message>
        <source>seg: voxels; rtstruct: contours</source>
        <extracomment>segment.save</extracomment>
        <translation>seg：体素；rtstruct：轮廓</translation>
    </message>
    <message>
        <source>share of the width, 0 to 1</source>
        <extracomment>overlay.split</extracomment>
        <translation>宽度的比例，0 至 1</translation>
    </message>
    <message>
        <source>steps; negative darkens</source>
        <extracomment>window.step</extracomment>
        <translation>步数；负数变暗</translation>
    </message>
    <message>
        <source>steps; negative narrows</source>
        <extracomment>window.step</extracomment>
        <translation>步数；负数变窄</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>measuring.export</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>the file to read</source>
        <extracomment>settings.import</extracomment>
        <translation>要读取的文件</translation>
    </message>
    <message>
        <source>the file to write</source>
        <extracomment>settings.export</extracomment>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>the file to write, .json or .dcm; a folder is asked for without it</source>
        <extracomment>hanging.export</extracomment>
        <translation>要写入的文件，.json 或 .dcm；省略则询问文件夹</translation>
    </message>
    <message>
        <source>the file to write; a folder is asked for without it</source>
        <extracomment>segment.save</extracomment>
        <translation>要写的文件；没有则询问文件夹</translation>
    </message>
    <message>
        <source>the file to write; asked for without it</source>
        <extracomment>export.marks</extracomment>
        <translation>要写的文件；没有则询问</translation>
    </message>
    <message>
        <source>the file, as actions.py</source>
        <extracomment>log.save</extracomment>
        <translation>文件，如 actions.py</translation>
    </message>
    <message>
        <source>the file, as numbers.csv</source>
        <extracomment>measuring.table</extracomment>
        <translation>文件，如 numbers.csv</translation>
    </message>
    <message>
        <source>the file; asked for without it</source>
        <extracomment>hanging.import</extracomment>
        <translation>文件；省略则询问</translation>
    </message>
    <message>
        <source>the key of another open series</source>
        <extracomment>tags.compare</extracomment>
        <translation>另一打开序列的键</translation>
    </message>
    <message>
        <source>the mark in the other study: id or name</source>
        <extracomment>lesion.link</extracomment>
        <translation>另一检查中的标记：ID 或名称</translation>
    </message>
    <message>
        <source>the mark, else the selected one</source>
        <extracomment>annotation.push</extracomment>
        <translation>标记，否则为所选的</translation>
    </message>
    <message>
        <source>the measurement</source>
        <extracomment>annotation.delete</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>the measurement, or several</source>
        <extracomment>annotation.label</extracomment>
        <translation>测量，可多个</translation>
    </message>
    <message>
        <source>the measurement; empty: the selected one</source>
        <extracomment>annotation.copy</extracomment>
        <translation>测量；空为所选的</translation>
    </message>
    <message>
        <source>the measurements, the selected one without</source>
        <extracomment>curve.show</extracomment>
        <translation>测量；没有则为所选的</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <extracomment>keys.export</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <source>the new name</source>
        <extracomment>hanging.rename</extracomment>
        <translation>新名称</translation>
    </message>
    <message>
        <source>the note</source>
        <extracomment>study.note</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>the other one; the active one without it</source>
        <extracomment>viewport.swap</extracomment>
        <translation>另一个；省略为当前视口</translation>
    </message>
    <message>
        <source>the other segment, by its id or name</source>
        <extracomment>segment.combine</extracomment>
        <translation>另一分割，按 ID 或名称</translation>
    </message>
    <message>
        <source>the protocol to show first</source>
        <extracomment>hanging.edit</extracomment>
        <translation>首先显示的协议</translation>
    </message>
    <message>
        <source>the region</source>
        <extracomment>annotation.weigh</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>the search; empty: what is typed</source>
        <extracomment>album.save</extracomment>
        <translation>搜索条件；留空则用已输入的内容</translation>
    </message>
    <message>
        <source>the setting to show</source>
        <extracomment>settings.show</extracomment>
        <translation>要显示的设置</translation>
    </message>
    <message>
        <source>the study's UID</source>
        <extracomment>study.close</extracomment>
        <translation>检查的 UID</translation>
    </message>
    <message>
        <source>the words</source>
        <extracomment>annotation.text</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>time, or values</source>
        <extracomment>curve.show</extracomment>
        <translation>time 或 values</translation>
    </message>
    <message>
        <source>to either side, as values are shown</source>
        <extracomment>annotation.wand</extracomment>
        <translation>向两侧，按显示的值</translation>
    </message>
    <message>
        <source>values (along a profile, histogram of a region) or time; empty: as shown</source>
        <extracomment>curve.copy</extracomment>
        <translation>values（沿剖面的值、区域直方图）或 time；空为所示的</translation>
    </message>
    <message>
        <source>viewport, from 0</source>
        <extracomment>stack.open</extracomment>
        <translation>视口，从 0 起</translation>
    </message>
    <message>
        <source>viewport, from 0; the active one without it</source>
        <extracomment>viewport.clear</extracomment>
        <translation>视口，从 0 起；省略为当前视口</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>segment.combine</extracomment>
        <translation>做什么</translation>
    </message>
    <message>
        <source>what is seen of it</source>
        <extracomment>lesion.state</extracomment>
        <translation>所见情况</translation>
    </message>
    <message>
        <source>what is sought; empty for all</source>
        <extracomment>library.search</extracomment>
        <translation>要查找的内容；留空为全部</translation>
    </message>
    <message>
        <source>what it holds for</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>what it is called</source>
        <extracomment>preset.add</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>what it is followed as</source>
        <extracomment>lesion.role</extracomment>
        <translation>作为什么跟踪</translation>
    </message>
    <message>
        <source>what it is, as Liver, or a code as SCT 10200004</source>
        <extracomment>segment.label</extracomment>
        <translation>是什么，如 Liver，或代码如 SCT 10200004</translation>
    </message>
    <message>
        <source>what it is; empty for nothing</source>
        <extracomment>annotation.label</extracomment>
        <translation>是什么；空为无</translation>
    </message>
    <message>
        <source>what it looks at, as modality, description, laterality, view</source>
        <extracomment>hanging.rule</extracomment>
        <translation>所看内容：modality、description、laterality、view</translation>
    </message>
    <message>
        <source>what moves</source>
        <extracomment>export.movie</extracomment>
        <translation>运动的内容</translation>
    </message>
    <message>
        <source>what to look for</source>
        <extracomment>app.palette</extracomment>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>where the disc is; empty: the one that is in</source>
        <extracomment>disc.open</extracomment>
        <translation>光盘位置；留空为已插入的光盘</translation>
    </message>
    <message>
        <source>where to; empty asks</source>
        <extracomment>study.copy_files</extracomment>
        <translation>目标位置；留空则询问</translation>
    </message>
    <message>
        <source>which</source>
        <extracomment>annotation.change</extracomment>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>which line; the selected one without</source>
        <extracomment>annotation.calibrate</extracomment>
        <translation>哪条线；无则为所选的</translation>
    </message>
    <message>
        <source>which segment</source>
        <extracomment>segment.rename</extracomment>
        <translation>哪个分割</translation>
    </message>
    <message>
        <source>which segment; the chosen one without</source>
        <extracomment>segment.choose</extracomment>
        <translation>哪个分割；没有则为所选的</translation>
    </message>
    <message>
        <source>which segments, with commas; all of the series without</source>
        <extracomment>segment.save</extracomment>
        <translation>哪些分割，用逗号分隔；没有则为序列的全部</translation>
    </message>
    <message>
        <source>which setting</source>
        <extracomment>settings.set</extracomment>
        <translation>哪项设置</translation>
    </message>
    <message>
        <source>which setting; all without it</source>
        <extracomment>settings.reset</extracomment>
        <translation>哪项设置；省略则全部</translation>
    </message>
    <message>
        <source>words or a number to compare with</source>
        <extracomment>hanging.rule</extracomment>
        <translation>用于比较的词或数</translation>
    </message>
    <message>
        <source>x,y in pixels, each</source>
        <extracomment>annotation.add</extracomment>
        <translation>每点的 x,y（像素）</translation>
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
        <translation>注释</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>View/Blend</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>View/Cine</extracomment>
        <translation>电影</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>View/Go to</extracomment>
        <translation>转到</translation>
    </message>
    <message>
        <source>Hanging</source>
        <extracomment>View/Hanging</extracomment>
        <translation>挂片</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>View/Layout</extracomment>
        <translation>布局</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>View/Link</extracomment>
        <translation>联动</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Tools/Measure</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>On pictures</source>
        <extracomment>View/On pictures</extracomment>
        <translation>图像上的内容</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Tools/Protocol</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Tools/Region</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>Tools/Segment</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>View/Series</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Turn</source>
        <extracomment>View/Turn</extracomment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>View/Window</extracomment>
        <translation>调窗</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>View/Zoom</extracomment>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A file that asks for more is refused before it takes memory. Raise it for files that you trust.</source>
        <extracomment>limit_depth</extracomment>
        <translation>超出者在占用内存前即被拒绝。可为可信文件提高。</translation>
    </message>
    <message>
        <source>A structured report beside the study's files holds its measurements, written anew after each change; segments and key images are saved as objects of their own.</source>
        <extracomment>has_sidecar</extracomment>
        <translation>检查文件旁的结构化报告包含其测量，每次更改后重写；分割和关键图像另存为各自的对象。</translation>
    </message>
    <message>
        <source>A study that opens is laid out by the first hanging protocol that fits it.</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>检查打开后按首个匹配的挂片协议排列。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>overlay_text</extracomment>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>page</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>theme</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Bitmaps that a file draws over its pictures are shown.</source>
        <extracomment>has_overlays</extracomment>
        <translation>显示文件在图像上绘制的位图。</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>厘米</translation>
    </message>
    <message>
        <source>Cine bar at start</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>启动时显示播放栏</translation>
    </message>
    <message>
        <source>Colours of everything around the pictures.</source>
        <extracomment>theme</extracomment>
        <translation>图像周围一切的颜色。</translation>
    </message>
    <message>
        <source>Copy measurements beside the study</source>
        <extracomment>has_sidecar</extracomment>
        <translation>把测量复制到检查旁</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>三次</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Elements and items of a file</source>
        <extracomment>limit_elements</extracomment>
        <translation>文件的元素与条目</translation>
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
        <translation>单个 ZIP 的文件数</translation>
    </message>
    <message>
        <source>Folder where discs appear</source>
        <extracomment>disc_folder</extracomment>
        <translation>光盘出现的文件夹</translation>
    </message>
    <message>
        <source>Folders in it are offered like discs, beside the places where the system mounts those. Empty for none.</source>
        <extracomment>disc_folder</extracomment>
        <translation>其中的文件夹与系统挂载位置一样作为光盘提示。留空则无。</translation>
    </message>
    <message>
        <source>Fragments of one file's pixels</source>
        <extracomment>limit_fragments</extracomment>
        <translation>文件像素的片段数</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>language</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay_text</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Hang studies by protocol</source>
        <extracomment>hanging_automatic</extracomment>
        <translation>按协议挂片检查</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>theme</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>How lengths and areas are told on pictures, in the table and in the status bar. Files that leave the program and the command line keep to mm.</source>
        <extracomment>length_unit</extracomment>
        <translation>图像、表格和状态栏中长度与面积的单位。导出文件和命令行仍用 mm。</translation>
    </message>
    <message>
        <source>How pictures are enlarged. Nearest shows each pixel as a square.</source>
        <extracomment>interpolation</extracomment>
        <translation>图像的放大方式。“最近邻”将每个像素显示为方块。</translation>
    </message>
    <message>
        <source>Inflated to packed, over 64 MiB</source>
        <extracomment>limit_inflated_ratio</extracomment>
        <translation>解压比，超过 64 MiB 时</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>interpolation</extracomment>
        <translation>插值</translation>
    </message>
    <message>
        <source>Invert together at start</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>启动时同步反色</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>language</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere, on pictures too.</source>
        <extracomment>font_scale</extracomment>
        <translation>放大或缩小所有文字，包括图像上的。</translation>
    </message>
    <message>
        <source>Levels of sequences</source>
        <extracomment>limit_depth</extracomment>
        <translation>序列嵌套层数</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limits on files</source>
        <extracomment>page</extracomment>
        <translation>文件限制</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>interpolation</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>Lines that show where the active picture cuts the others are drawn at first; a key changes it for now.</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>起初绘出当前图像与其他图像的交线；按键可临时更改。</translation>
    </message>
    <message>
        <source>Memory and folders</source>
        <extracomment>page</extracomment>
        <translation>内存与文件夹</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <extracomment>memory_share</extracomment>
        <translation>图像内存</translation>
    </message>
    <message>
        <source>MiB for decoding one picture</source>
        <extracomment>limit_decoder_mib</extracomment>
        <translation>解码单幅图像的 MiB</translation>
    </message>
    <message>
        <source>MiB of a file before its pixels</source>
        <extracomment>limit_header_mib</extracomment>
        <translation>像素数据之前的 MiB</translation>
    </message>
    <message>
        <source>MiB of an inflated data set</source>
        <extracomment>limit_inflated_mib</extracomment>
        <translation>解压数据集的 MiB</translation>
    </message>
    <message>
        <source>MiB of one inflated ZIP file</source>
        <extracomment>limit_archive_file_mib</extracomment>
        <translation>ZIP 中单个解压文件的 MiB</translation>
    </message>
    <message>
        <source>MiB of one picture</source>
        <extracomment>limit_frame_mib</extracomment>
        <translation>单幅图像的 MiB</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <extracomment>length_unit</extracomment>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Neurological mirrors axial and coronal pictures, so that left is at the left, and says so on each. Projections, 3D, presentation states and the command line stay radiological.</source>
        <extracomment>sides</extracomment>
        <translation>神经学方式将轴位与冠状位图像镜像，使左在左，并在每幅上注明。投影、3D、呈现状态和命令行保持放射学方式。</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>sides</extracomment>
        <translation>神经学：左在左</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>overlay_text</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>has_overlays</extracomment>
        <translation>文件叠加层</translation>
    </message>
    <message>
        <source>Pan together at start</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>启动时同步平移</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>page</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pictures of one file</source>
        <extracomment>limit_frames</extracomment>
        <translation>文件的图像数</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>sides</extracomment>
        <translation>放射学：左在右</translation>
    </message>
    <message>
        <source>Reference lines at start</source>
        <extracomment>starts_with_lines</extracomment>
        <translation>启动时显示定位线</translation>
    </message>
    <message>
        <source>Scroll together at start</source>
        <extracomment>starts_linked</extracomment>
        <translation>启动时同步滚动</translation>
    </message>
    <message>
        <source>Sides of the patient</source>
        <extracomment>sides</extracomment>
        <translation>患者的左右</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <extracomment>font_scale</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>overlay_text</extracomment>
        <translation>图像文字</translation>
    </message>
    <message>
        <source>The bar for playing is there at first wherever pictures can play; an action changes it for now.</source>
        <extracomment>starts_with_cine_bar</extracomment>
        <translation>凡可播放之处起初显示播放栏；可用操作临时更改。</translation>
    </message>
    <message>
        <source>The language of menus, tools and messages. Texts of files stay as they are.</source>
        <extracomment>language</extracomment>
        <translation>菜单、工具和消息的语言。文件中的文字不变。</translation>
    </message>
    <message>
        <source>The share of the machine's memory that decoded pictures may take. More of it: fewer pictures are read again.</source>
        <extracomment>memory_share</extracomment>
        <translation>已解码图像可占用的内存比例。越多，重读越少。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>theme</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Unit of lengths</source>
        <extracomment>length_unit</extracomment>
        <translation>长度单位</translation>
    </message>
    <message>
        <source>Values of one element</source>
        <extracomment>limit_values</extracomment>
        <translation>单个元素的值数</translation>
    </message>
    <message>
        <source>Viewports begin at one scale in mm; the menu of links changes it for now.</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>视口起初使用同一毫米比例；联动菜单可临时更改。</translation>
    </message>
    <message>
        <source>Viewports begin moving their pictures together; the menu of links changes it for now.</source>
        <extracomment>starts_pan_linked</extracomment>
        <translation>视口起初一起移动图像；联动菜单可临时更改。</translation>
    </message>
    <message>
        <source>Viewports begin swapping black and white together; the menu of links changes it for now.</source>
        <extracomment>starts_invert_linked</extracomment>
        <translation>视口起初一起互换黑白；联动菜单可临时更改。</translation>
    </message>
    <message>
        <source>Viewports of one frame of reference begin scrolling by position; the menu of links changes it for now.</source>
        <extracomment>starts_linked</extracomment>
        <translation>同一参照系的视口起初按位置滚动；联动菜单可临时更改。</translation>
    </message>
    <message>
        <source>Viewports of one kind of values begin with one window; the menu of links changes it for now.</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>同类数值的视口起初共用一个窗；联动菜单可临时更改。</translation>
    </message>
    <message>
        <source>What the corners of each picture say. Anonymous leaves out all that tells who it is.</source>
        <extracomment>overlay_text</extracomment>
        <translation>各图像角落的内容。匿名则略去一切可识别身份的信息。</translation>
    </message>
    <message>
        <source>Window together at start</source>
        <extracomment>starts_window_linked</extracomment>
        <translation>启动时同步调窗</translation>
    </message>
    <message>
        <source>Zoom together at start</source>
        <extracomment>starts_zoom_linked</extracomment>
        <translation>启动时同步缩放</translation>
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
        <translation>四点角</translation>
    </message>
    <message>
        <source>Accession number</source>
        <extracomment>accession</extracomment>
        <translation>检查号 (Accession)</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>age</extracomment>
        <translation>年龄</translation>
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
        <translation>两线夹角</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>arrow</extracomment>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>birth_date</extracomment>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth date, sex, age</source>
        <extracomment>person</extracomment>
        <translation>出生日期、性别、年龄</translation>
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
        <translation>脑</translation>
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
        <translation>CT 皮肤</translation>
    </message>
    <message>
        <source>CT soft tissue and bone</source>
        <extracomment>ct-soft-tissue</extracomment>
        <translation>CT 软组织与骨</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>calibration</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration line</source>
        <extracomment>calibration</extracomment>
        <translation>校准线</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <extracomment>cardiothoracic</extracomment>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>centre_line</extracomment>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>circle</extracomment>
        <translation>圆</translation>
    </message>
    <message>
        <source>Circle through 3 points</source>
        <extracomment>circle3</extracomment>
        <translation>三点圆</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>cobb</extracomment>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <extracomment>colours</extracomment>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>对比剂</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>curve</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>acquired</extracomment>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>Doppler velocity</source>
        <extracomment>doppler</extracomment>
        <translation>多普勒速度</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>ellipse</extracomment>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Field strength</source>
        <extracomment>field_strength</extracomment>
        <translation>场强</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>frame_rate</extracomment>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>freehand_line</extracomment>
        <translation>手绘线</translation>
    </message>
    <message>
        <source>Freehand region</source>
        <extracomment>freehand</extracomment>
        <translation>手绘区域</translation>
    </message>
    <message>
        <source>Hip set</source>
        <extracomment>hip</extracomment>
        <translation>髋部测量组</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>institution</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Kind of value (SUV)</source>
        <extracomment>quantity</extracomment>
        <translation>数值类型（SUV）</translation>
    </message>
    <message>
        <source>Laterality and view</source>
        <extracomment>laterality</extracomment>
        <translation>侧别与体位</translation>
    </message>
    <message>
        <source>Leg lengths</source>
        <extracomment>leg_length</extracomment>
        <translation>下肢长度</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Line profile</source>
        <extracomment>profile</extracomment>
        <translation>线剖面</translation>
    </message>
    <message>
        <source>Liver</source>
        <extracomment>liver</extracomment>
        <translation>肝</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>location</extracomment>
        <translation>层面位置</translation>
    </message>
    <message>
        <source>Long and short axis</source>
        <extracomment>bidirectional</extracomment>
        <translation>长径与短径</translation>
    </message>
    <message>
        <source>Lossy compression</source>
        <extracomment>lossy</extracomment>
        <translation>有损压缩</translation>
    </message>
    <message>
        <source>Lung</source>
        <extracomment>lung</extracomment>
        <translation>肺</translation>
    </message>
    <message>
        <source>MR default</source>
        <extracomment>mr-default</extracomment>
        <translation>MR 默认</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <extracomment>manufacturer</extracomment>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Maximum intensity (MIP)</source>
        <extracomment>mip</extracomment>
        <translation>最大密度投影（MIP）</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <extracomment>mediastinum</extracomment>
        <translation>纵隔</translation>
    </message>
    <message>
        <source>Mid-sagittal line</source>
        <extracomment>midsagittal</extracomment>
        <translation>正中矢状线</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <extracomment>model</extracomment>
        <translation>设备型号</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <extracomment>frame</extracomment>
        <translation>图像编号</translation>
    </message>
    <message>
        <source>Numbered label</source>
        <extracomment>number</extracomment>
        <translation>编号标签</translation>
    </message>
    <message>
        <source>PET SUV 0 to 6</source>
        <extracomment>pet-suv-6</extracomment>
        <translation>PET SUV 0 至 6</translation>
    </message>
    <message>
        <source>Parallel lines</source>
        <extracomment>parallel</extracomment>
        <translation>平行线</translation>
    </message>
    <message>
        <source>Part of the series</source>
        <extracomment>part</extracomment>
        <translation>序列的部分</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <extracomment>patient_id</extracomment>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Patient name</source>
        <extracomment>patient_name</extracomment>
        <translation>患者姓名</translation>
    </message>
    <message>
        <source>Patient position</source>
        <extracomment>patient_position</extracomment>
        <translation>患者体位</translation>
    </message>
    <message>
        <source>Plane and slab</source>
        <extracomment>plane</extracomment>
        <translation>平面与厚层</translation>
    </message>
    <message>
        <source>Point to line</source>
        <extracomment>perpendicular</extracomment>
        <translation>点到线</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>polygon</extracomment>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>polyline</extracomment>
        <translation>折线</translation>
    </message>
    <message>
        <source>Posterior fossa</source>
        <extracomment>posterior-fossa</extracomment>
        <translation>后颅窝</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>presentation</extracomment>
        <translation>呈现状态</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>probe</extracomment>
        <translation>探针</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>protocol</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Ratio of two lengths</source>
        <extracomment>ratio</extracomment>
        <translation>两长度之比</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>rectangle</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Reformatted</source>
        <extracomment>reformatted</extracomment>
        <translation>重组</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>rotated_ellipse</extracomment>
        <translation>旋转椭圆</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>rotated_rectangle</extracomment>
        <translation>旋转矩形</translation>
    </message>
    <message>
        <source>SUV peak</source>
        <extracomment>suv_peak</extracomment>
        <translation>SUV 峰值</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>sequence</extracomment>
        <translation>序列类型</translation>
    </message>
    <message>
        <source>Series number and description</source>
        <extracomment>series</extracomment>
        <translation>序列号与描述</translation>
    </message>
    <message>
        <source>Series that lies over</source>
        <extracomment>over</extracomment>
        <translation>叠加的序列</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>sex</extracomment>
        <translation>性别</translation>
    </message>
    <message>
        <source>Side of the patient's left</source>
        <extracomment>sides</extracomment>
        <translation>患者左侧所在</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <extracomment>soft-tissue</extracomment>
        <translation>软组织</translation>
    </message>
    <message>
        <source>Spline region</source>
        <extracomment>spline</extracomment>
        <translation>样条区域</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>station</extracomment>
        <translation>设备工作站</translation>
    </message>
    <message>
        <source>Stroke</source>
        <extracomment>stroke</extracomment>
        <translation>卒中</translation>
    </message>
    <message>
        <source>Study description</source>
        <extracomment>study_description</extracomment>
        <translation>检查描述</translation>
    </message>
    <message>
        <source>Subdural</source>
        <extracomment>subdural</extracomment>
        <translation>硬膜下</translation>
    </message>
    <message>
        <source>TI and flip angle</source>
        <extracomment>ti_flip</extracomment>
        <translation>TI 与翻转角</translation>
    </message>
    <message>
        <source>TR and TE</source>
        <extracomment>tr_te</extracomment>
        <translation>TR 与 TE</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>thickness</extracomment>
        <translation>层厚</translation>
    </message>
    <message>
        <source>Thickness and location</source>
        <extracomment>place</extracomment>
        <translation>层厚与位置</translation>
    </message>
    <message>
        <source>Time on ultrasound</source>
        <extracomment>interval</extracomment>
        <translation>超声时间</translation>
    </message>
    <message>
        <source>Tracer</source>
        <extracomment>tracer</extracomment>
        <translation>示踪剂</translation>
    </message>
    <message>
        <source>Trigger time</source>
        <extracomment>trigger_time</extracomment>
        <translation>触发时间</translation>
    </message>
    <message>
        <source>Value under the pointer</source>
        <extracomment>value</extracomment>
        <translation>指针处的值</translation>
    </message>
    <message>
        <source>Window (W / L)</source>
        <extracomment>window</extracomment>
        <translation>窗 (W / L)</translation>
    </message>
    <message>
        <source>Zoom and rotation</source>
        <extracomment>zoom</extracomment>
        <translation>缩放与旋转</translation>
    </message>
    <message>
        <source>b-value</source>
        <extracomment>b_value</extracomment>
        <translation>b 值</translation>
    </message>
    <message>
        <source>kV, mA, kernel</source>
        <extracomment>exposure</extracomment>
        <translation>kV、mA、卷积核</translation>
    </message>
</context>
<context>
    <name>hanging</name>
    <message>
        <source>A picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>有体位为 {values} 的图像。</translation>
    </message>
    <message>
        <source>A series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>某序列的描述含 {values}。</translation>
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
        <translation>中下</translation>
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
        <translation>CT 或 MR 与既往检查</translation>
    </message>
    <message>
        <source>Contrast agent</source>
        <extracomment>contrast</extracomment>
        <translation>对比剂</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description of a series</source>
        <extracomment>series_description</extracomment>
        <translation>序列描述</translation>
    </message>
    <message>
        <source>Description of the study</source>
        <extracomment>description</extracomment>
        <translation>检查描述</translation>
    </message>
    <message>
        <source>Distance of slices</source>
        <extracomment>thickness</extracomment>
        <translation>层间距</translation>
    </message>
    <message>
        <source>Image type</source>
        <extracomment>image_type</extracomment>
        <translation>图像类型 (Image Type)</translation>
    </message>
    <message>
        <source>It does not show the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>部位不是 {values}。</translation>
    </message>
    <message>
        <source>It has at least {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>至少有 {number} 幅图像。</translation>
    </message>
    <message>
        <source>It has at most {number} pictures.</source>
        <extracomment>images</extracomment>
        <translation>最多有 {number} 幅图像。</translation>
    </message>
    <message>
        <source>It is not {values}.</source>
        <extracomment>modality</extracomment>
        <translation>不是 {values}。</translation>
    </message>
    <message>
        <source>It is {values}.</source>
        <extracomment>modality</extracomment>
        <translation>是 {values}。</translation>
    </message>
    <message>
        <source>It shows the {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>部位是 {values}。</translation>
    </message>
    <message>
        <source>It was made {values} contrast agent.</source>
        <extracomment>contrast</extracomment>
        <translation>{values}对比剂。</translation>
    </message>
    <message>
        <source>Its description does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>描述不含 {values}。</translation>
    </message>
    <message>
        <source>Its description holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>描述含全部：{values}。</translation>
    </message>
    <message>
        <source>Its description holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>描述含 {values}。</translation>
    </message>
    <message>
        <source>Its image type does not hold {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>图像类型不含 {values}。</translation>
    </message>
    <message>
        <source>Its image type holds {values}.</source>
        <extracomment>image_type</extracomment>
        <translation>图像类型含 {values}。</translation>
    </message>
    <message>
        <source>Its side is not {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>侧别不是 {values}。</translation>
    </message>
    <message>
        <source>Its side is {values}.</source>
        <extracomment>laterality</extracomment>
        <translation>侧别是 {values}。</translation>
    </message>
    <message>
        <source>Its slices are at least {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>层间距至少 {number} mm。</translation>
    </message>
    <message>
        <source>Its slices are at most {number} mm apart.</source>
        <extracomment>thickness</extracomment>
        <translation>层间距最多 {number} mm。</translation>
    </message>
    <message>
        <source>Its slices are not {values}.</source>
        <extracomment>plane</extracomment>
        <translation>层面方向不是 {values}。</translation>
    </message>
    <message>
        <source>Its slices are {values}.</source>
        <extracomment>plane</extracomment>
        <translation>层面方向是 {values}。</translation>
    </message>
    <message>
        <source>Its view is not {values}.</source>
        <extracomment>view</extracomment>
        <translation>体位不是 {values}。</translation>
    </message>
    <message>
        <source>Its view is {values}.</source>
        <extracomment>view</extracomment>
        <translation>体位是 {values}。</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind</extracomment>
        <translation>类型</translation>
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
        <translation>乳腺摄影</translation>
    </message>
    <message>
        <source>Mammography with prior</source>
        <extracomment>mammography-prior</extracomment>
        <translation>乳腺摄影与既往检查</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>viewport</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Middle left</source>
        <extracomment>viewport</extracomment>
        <translation>中左</translation>
    </message>
    <message>
        <source>Middle middle</source>
        <extracomment>viewport</extracomment>
        <translation>正中</translation>
    </message>
    <message>
        <source>Middle right</source>
        <extracomment>viewport</extracomment>
        <translation>中右</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>modality</extracomment>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>No picture has the view {values}.</source>
        <extracomment>view</extracomment>
        <translation>没有体位为 {values} 的图像。</translation>
    </message>
    <message>
        <source>No series is described with {values}.</source>
        <extracomment>series_description</extracomment>
        <translation>没有序列的描述含 {values}。</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <extracomment>images</extracomment>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Number of pictures and stacks</source>
        <extracomment>pictures</extracomment>
        <translation>图像与堆栈数</translation>
    </message>
    <message>
        <source>Number of series</source>
        <extracomment>series</extracomment>
        <translation>序列数</translation>
    </message>
    <message>
        <source>One series</source>
        <extracomment>usual</extracomment>
        <translation>单个序列</translation>
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
        <translation>平面</translation>
    </message>
    <message>
        <source>Prior studies</source>
        <extracomment>priors</extracomment>
        <translation>既往检查</translation>
    </message>
    <message>
        <source>Radiographs</source>
        <extracomment>radiographs</extracomment>
        <translation>X 线片</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewport</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>laterality</extracomment>
        <translation>侧别</translation>
    </message>
    <message>
        <source>The description of the study does not hold {values}.</source>
        <extracomment>description</extracomment>
        <translation>检查描述不含 {values}。</translation>
    </message>
    <message>
        <source>The description of the study holds all of {values}.</source>
        <extracomment>description</extracomment>
        <translation>检查描述含全部：{values}。</translation>
    </message>
    <message>
        <source>The description of the study holds {values}.</source>
        <extracomment>description</extracomment>
        <translation>检查描述含 {values}。</translation>
    </message>
    <message>
        <source>The part of the body is not {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>身体部位不是 {values}。</translation>
    </message>
    <message>
        <source>The part of the body is {values}.</source>
        <extracomment>body_part</extracomment>
        <translation>身体部位是 {values}。</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>患者至少有 {number} 个匹配的既往检查。</translation>
    </message>
    <message>
        <source>The patient has at least {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>患者至少有 {number} 个匹配的既往检查。</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior studies that fit.</source>
        <extracomment>priors</extracomment>
        <translation>患者最多有 {number} 个匹配的既往检查。</translation>
    </message>
    <message>
        <source>The patient has at most {number} prior study that fits.</source>
        <extracomment>priors</extracomment>
        <translation>患者最多有 {number} 个匹配的既往检查。</translation>
    </message>
    <message>
        <source>The study has at least {number} series.</source>
        <extracomment>series</extracomment>
        <translation>检查至少有 {number} 个序列。</translation>
    </message>
    <message>
        <source>The study has at most {number} series.</source>
        <extracomment>series</extracomment>
        <translation>检查最多有 {number} 个序列。</translation>
    </message>
    <message>
        <source>The study holds all of {values}.</source>
        <extracomment>modality</extracomment>
        <translation>检查含全部：{values}。</translation>
    </message>
    <message>
        <source>The study holds no {values}.</source>
        <extracomment>modality</extracomment>
        <translation>检查不含 {values}。</translation>
    </message>
    <message>
        <source>The study holds {values}.</source>
        <extracomment>modality</extracomment>
        <translation>检查含 {values}。</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewport</extracomment>
        <translation>视口</translation>
    </message>
    <message>
        <source>There are at least {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>至少有 {number} 个图像或堆栈可挂。</translation>
    </message>
    <message>
        <source>There are at most {number} pictures or stacks to hang.</source>
        <extracomment>pictures</extracomment>
        <translation>最多有 {number} 个图像或堆栈可挂。</translation>
    </message>
    <message>
        <source>There are pictures of all the views {values}.</source>
        <extracomment>view</extracomment>
        <translation>各体位图像齐全：{values}。</translation>
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
        <translation>中上</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>viewport</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>ultrasound</extracomment>
        <translation>超声</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>view</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>a 3D view</source>
        <extracomment>3d</extracomment>
        <translation>3D 视图</translation>
    </message>
    <message>
        <source>a clip</source>
        <extracomment>clip</extracomment>
        <translation>动态图像</translation>
    </message>
    <message>
        <source>a plain picture before a tomosynthesis</source>
        <extracomment>flat</extracomment>
        <translation>平片优先于断层合成</translation>
    </message>
    <message>
        <source>a single picture</source>
        <extracomment>picture</extracomment>
        <translation>单幅图像</translation>
    </message>
    <message>
        <source>a stack of pictures</source>
        <extracomment>stack</extracomment>
        <translation>图像堆栈</translation>
    </message>
    <message>
        <source>a tomosynthesis</source>
        <extracomment>tomosynthesis</extracomment>
        <translation>断层合成</translation>
    </message>
    <message>
        <source>a volume</source>
        <extracomment>volume</extracomment>
        <translation>容积</translation>
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
        <translation>踝</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment></extracomment>
        <translation>照常</translation>
    </message>
    <message>
        <source>axial</source>
        <extracomment>axial</extracomment>
        <translation>轴位</translation>
    </message>
    <message>
        <source>axial planes</source>
        <extracomment>axial</extracomment>
        <translation>轴位平面</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>B</extracomment>
        <translation>双侧</translation>
    </message>
    <message>
        <source>brain</source>
        <extracomment>BRAIN</extracomment>
        <translation>脑</translation>
    </message>
    <message>
        <source>breast</source>
        <extracomment>BREAST</extracomment>
        <translation>乳腺</translation>
    </message>
    <message>
        <source>bright on dark</source>
        <extracomment>no</extracomment>
        <translation>暗底亮像</translation>
    </message>
    <message>
        <source>brightest</source>
        <extracomment>mip</extracomment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>chest</source>
        <extracomment>CHEST</extracomment>
        <translation>胸部</translation>
    </message>
    <message>
        <source>computed radiography</source>
        <extracomment>CR</extracomment>
        <translation>计算机 X 线摄影 (CR)</translation>
    </message>
    <message>
        <source>coronal</source>
        <extracomment>coronal</extracomment>
        <translation>冠状位</translation>
    </message>
    <message>
        <source>coronal planes</source>
        <extracomment>coronal</extracomment>
        <translation>冠状平面</translation>
    </message>
    <message>
        <source>cspine</source>
        <extracomment>CSPINE</extracomment>
        <translation>颈椎</translation>
    </message>
    <message>
        <source>dark on bright</source>
        <extracomment>yes</extracomment>
        <translation>亮底暗像</translation>
    </message>
    <message>
        <source>darkest</source>
        <extracomment>minip</extracomment>
        <translation>最小值</translation>
    </message>
    <message>
        <source>dental X-ray</source>
        <extracomment>IO</extracomment>
        <translation>牙科 X 线</translation>
    </message>
    <message>
        <source>digital radiography</source>
        <extracomment>DX</extracomment>
        <translation>数字 X 线摄影 (DX)</translation>
    </message>
    <message>
        <source>elbow</source>
        <extracomment>ELBOW</extracomment>
        <translation>肘</translation>
    </message>
    <message>
        <source>endoscopy</source>
        <extracomment>ES</extracomment>
        <translation>内镜</translation>
    </message>
    <message>
        <source>extremity</source>
        <extracomment>EXTREMITY</extracomment>
        <translation>四肢</translation>
    </message>
    <message>
        <source>eye photography</source>
        <extracomment>OP</extracomment>
        <translation>眼科摄影</translation>
    </message>
    <message>
        <source>eye tomography</source>
        <extracomment>OPT</extracomment>
        <translation>眼科断层 (OCT)</translation>
    </message>
    <message>
        <source>fluoroscopy</source>
        <extracomment>RF</extracomment>
        <translation>透视</translation>
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
        <translation>头部</translation>
    </message>
    <message>
        <source>heart</source>
        <extracomment>HEART</extracomment>
        <translation>心脏</translation>
    </message>
    <message>
        <source>hip</source>
        <extracomment>HIP</extracomment>
        <translation>髋</translation>
    </message>
    <message>
        <source>its pictures</source>
        <extracomment>pictures</extracomment>
        <translation>图像</translation>
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
        <translation>肝</translation>
    </message>
    <message>
        <source>lspine</source>
        <extracomment>LSPINE</extracomment>
        <translation>腰椎</translation>
    </message>
    <message>
        <source>mammography</source>
        <extracomment>MG</extracomment>
        <translation>乳腺摄影</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>mean</extracomment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>neck</source>
        <extracomment>NECK</extracomment>
        <translation>颈部</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>nothing</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <extracomment>NM</extracomment>
        <translation>核医学</translation>
    </message>
    <message>
        <source>oblique</source>
        <extracomment>oblique</extracomment>
        <translation>斜位</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>OT</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>panoramic X-ray</source>
        <extracomment>PX</extracomment>
        <translation>全景 X 线</translation>
    </message>
    <message>
        <source>pelvis</source>
        <extracomment>PELVIS</extracomment>
        <translation>骨盆</translation>
    </message>
    <message>
        <source>photography</source>
        <extracomment>XC</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>R</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>sagittal</source>
        <extracomment>sagittal</extracomment>
        <translation>矢状位</translation>
    </message>
    <message>
        <source>sagittal planes</source>
        <extracomment>sagittal</extracomment>
        <translation>矢状平面</translation>
    </message>
    <message>
        <source>secondary capture</source>
        <extracomment>SC</extracomment>
        <translation>二次采集</translation>
    </message>
    <message>
        <source>shoulder</source>
        <extracomment>SHOULDER</extracomment>
        <translation>肩</translation>
    </message>
    <message>
        <source>slide microscopy</source>
        <extracomment>SM</extracomment>
        <translation>玻片显微</translation>
    </message>
    <message>
        <source>spine</source>
        <extracomment>SPINE</extracomment>
        <translation>脊柱</translation>
    </message>
    <message>
        <source>the first one</source>
        <extracomment>first</extracomment>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the one made last</source>
        <extracomment>last</extracomment>
        <translation>最后生成的</translation>
    </message>
    <message>
        <source>the one with most pictures</source>
        <extracomment>most</extracomment>
        <translation>图像最多的</translation>
    </message>
    <message>
        <source>the one with the thinnest slices</source>
        <extracomment>thinnest</extracomment>
        <translation>层厚最薄的</translation>
    </message>
    <message>
        <source>tspine</source>
        <extracomment>TSPINE</extracomment>
        <translation>胸椎</translation>
    </message>
    <message>
        <source>ultrasound</source>
        <extracomment>US</extracomment>
        <translation>超声</translation>
    </message>
    <message>
        <source>wherever it lies</source>
        <extracomment></extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>wholebody</source>
        <extracomment>WHOLEBODY</extracomment>
        <translation>全身</translation>
    </message>
    <message>
        <source>with</source>
        <extracomment>yes</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>without</source>
        <extracomment>no</extracomment>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>All about the picture</source>
        <extracomment>tour</extracomment>
        <translation>图像的一切</translation>
    </message>
    <message>
        <source>Brightness by number, measurements as a table, the elements of the file, and the list of all that was done. {key:panel.inspector} hides it.</source>
        <extracomment>tour</extracomment>
        <translation>亮度数值、测量表格、文件元素以及所有操作的列表。{key:panel.inspector} 可隐藏。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <extracomment>tour</extracomment>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>Here are your studies, and below them the series of the one that is open. Double click a picture to show it, or drag it into a viewport. The field above finds studies by name, date or description. {key:panel.browser} hides it all.</source>
        <extracomment>tour</extracomment>
        <translation>此处是您的检查，下方为已打开检查的序列。双击图像即可显示，或将其拖入视口。上方输入框可按姓名、日期或描述查找检查。{key:panel.browser} 可全部隐藏。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>tour</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <extracomment>tour</extracomment>
        <translation>不会丢失</translation>
    </message>
    <message>
        <source>Planes of a volume</source>
        <extracomment>tour</extracomment>
        <translation>容积的平面</translation>
    </message>
    <message>
        <source>Press {key:tool.length} and draw a line: the length stands beside it, in mm where the file allows it. The other tools lie beside it in the toolbar.</source>
        <extracomment>tour</extracomment>
        <translation>按 {key:tool.length} 画一条线：长度显示在旁边，文件允许时以毫米为单位。其他工具在工具栏的旁边。</translation>
    </message>
    <message>
        <source>Slices that lie evenly make a volume: axial, coronal and sagittal planes, and 3D. Drag the lines to move through the body.</source>
        <extracomment>tour</extracomment>
        <translation>均匀排列的层面构成容积：轴位、冠状、矢状平面和 3D。拖动线条即可在体内移动。</translation>
    </message>
    <message>
        <source>Studies and series</source>
        <extracomment>tour</extracomment>
        <translation>检查与序列</translation>
    </message>
    <message>
        <source>The pictures</source>
        <extracomment>tour</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>The wheel goes from slice to slice. Drag with the left button for brightness and contrast, with the middle one to move the picture, with the right one to enlarge it. A right click opens a menu.</source>
        <extracomment>tour</extracomment>
        <translation>滚轮逐层翻动。左键拖动调节亮度与对比度，中键移动图像，右键放大。右键单击打开菜单。</translation>
    </message>
    <message>
        <source>This is a study that the program made itself: nobody's pictures. The tour takes two minutes; Esc ends it, and what it does can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>此检查由程序自行生成，不属于任何人。导览需两分钟；按 Esc 结束，其操作均可撤销。</translation>
    </message>
    <message>
        <source>This is the lung window. The keys 0 to 9 set windows: 0 by the picture's values, 1 as the file says, the others by what is examined.</source>
        <extracomment>tour</extracomment>
        <translation>这是肺窗。按键 0 至 9 设置窗：0 按图像数值，1 按文件所注，其余按检查部位。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>tour</extracomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Windows by one key</source>
        <extracomment>tour</extracomment>
        <translation>一键调窗</translation>
    </message>
    <message>
        <source>{key:app.palette} finds every action, preset, series and setting by some letters of its name. {key:help.keys} shows all keys.</source>
        <extracomment>tour</extracomment>
        <translation>{key:app.palette} 可用名称中的几个字查找任何操作、预设、序列和设置。{key:help.keys} 显示所有按键。</translation>
    </message>
    <message>
        <source>{key:edit.undo} takes the last step back: a measurement, a layout, a window. Nothing asks whether you are sure, because everything can be undone.</source>
        <extracomment>tour</extracomment>
        <translation>{key:edit.undo} 撤销上一步：测量、布局或调窗。一切均可撤销，因此不会要求确认。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>3D print model</source>
        <extracomment>object</extracomment>
        <translation>3D 打印模型</translation>
    </message>
    <message>
        <source>4-point angle</source>
        <extracomment>measurement</extracomment>
        <translation>四点角</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>choice</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>choice</extracomment>
        <translation>加入</translation>
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
        <translation>前</translation>
    </message>
    <message>
        <source>Arrow</source>
        <extracomment>choice</extracomment>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Bidirectional</source>
        <extracomment>choice</extracomment>
        <translation>双径</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>choice</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>colour</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <extracomment>colour table</extracomment>
        <translation>蓝至黄</translation>
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
        <translation>画笔</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>choice</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Cardiothoracic</source>
        <extracomment>choice</extracomment>
        <translation>心胸</translation>
    </message>
    <message>
        <source>Centre line</source>
        <extracomment>choice</extracomment>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>choice</extracomment>
        <translation>电影</translation>
    </message>
    <message>
        <source>Circle</source>
        <extracomment>choice</extracomment>
        <translation>圆</translation>
    </message>
    <message>
        <source>Circle3</source>
        <extracomment>choice</extracomment>
        <translation>三点圆</translation>
    </message>
    <message>
        <source>Coarse</source>
        <extracomment>choice</extracomment>
        <translation>粗</translation>
    </message>
    <message>
        <source>Cobb</source>
        <extracomment>choice</extracomment>
        <translation>Cobb</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>colour table</extracomment>
        <translation>冷色</translation>
    </message>
    <message>
        <source>Copper</source>
        <extracomment>colour table</extracomment>
        <translation>铜</translation>
    </message>
    <message>
        <source>Corners</source>
        <extracomment>choice</extracomment>
        <translation>角落</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <extracomment>choice</extracomment>
        <translation>十字线</translation>
    </message>
    <message>
        <source>Cubic</source>
        <extracomment>choice</extracomment>
        <translation>三次</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>choice</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>choice</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>choice</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Doppler</source>
        <extracomment>choice</extracomment>
        <translation>多普勒</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <extracomment>choice</extracomment>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Eraser</source>
        <extracomment>choice</extracomment>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>choice</extracomment>
        <translation>细</translation>
    </message>
    <message>
        <source>Four point angle</source>
        <extracomment>choice</extracomment>
        <translation>四点角</translation>
    </message>
    <message>
        <source>Freehand</source>
        <extracomment>choice</extracomment>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <extracomment>choice</extracomment>
        <translation>手绘线</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>choice</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>colour table</extracomment>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Grow</source>
        <extracomment>choice</extracomment>
        <translation>生长</translation>
    </message>
    <message>
        <source>Gsps</source>
        <extracomment>choice</extracomment>
        <translation>GSPS</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>choice</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hip</source>
        <extracomment>choice</extracomment>
        <translation>髋</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>choice</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Hot iron</source>
        <extracomment>colour table</extracomment>
        <translation>热铁 (Hot Iron)</translation>
    </message>
    <message>
        <source>Hot metal blue</source>
        <extracomment>colour table</extracomment>
        <translation>热金属蓝 (Hot Metal Blue)</translation>
    </message>
    <message>
        <source>Inferior</source>
        <extracomment>choice</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>choice</extracomment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>choice</extracomment>
        <translation>保留</translation>
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
        <translation>下肢长</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>choice</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>choice</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>choice</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>Lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>首末定位线</translation>
    </message>
    <message>
        <source>Link inversion</source>
        <extracomment>links</extracomment>
        <translation>联动反相</translation>
    </message>
    <message>
        <source>Link pan</source>
        <extracomment>links</extracomment>
        <translation>联动平移</translation>
    </message>
    <message>
        <source>Link windows</source>
        <extracomment>links</extracomment>
        <translation>联动窗</translation>
    </message>
    <message>
        <source>Link zoom</source>
        <extracomment>links</extracomment>
        <translation>联动缩放</translation>
    </message>
    <message>
        <source>Livewire</source>
        <extracomment>choice</extracomment>
        <translation>活动线</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>choice</extracomment>
        <translation>长表</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>choice</extracomment>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>choice</extracomment>
        <translation>均值</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>choice</extracomment>
        <translation>测量</translation>
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
        <translation>最近邻</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>choice</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>No lines of first and last</source>
        <extracomment>links</extracomment>
        <translation>无首末定位线</translation>
    </message>
    <message>
        <source>Non target</source>
        <extracomment>choice</extracomment>
        <translation>非靶</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <extracomment>choice</extracomment>
        <translation>未评估</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>choice</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>choice</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Open angle</source>
        <extracomment>choice</extracomment>
        <translation>开放角</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>colour</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>object</extracomment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>choice</extracomment>
        <translation>平移</translation>
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
        <translation>感知均匀彩虹</translation>
    </message>
    <message>
        <source>Perpendicular</source>
        <extracomment>choice</extracomment>
        <translation>垂线</translation>
    </message>
    <message>
        <source>Pet</source>
        <extracomment>colour table</extracomment>
        <translation>PET</translation>
    </message>
    <message>
        <source>Pet 20 step</source>
        <extracomment>colour table</extracomment>
        <translation>PET 20 级</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>choice</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Point no longer</source>
        <extracomment>links</extracomment>
        <translation>停止指示</translation>
    </message>
    <message>
        <source>Point with Shift</source>
        <extracomment>links</extracomment>
        <translation>按 Shift 指点</translation>
    </message>
    <message>
        <source>Polygon</source>
        <extracomment>choice</extracomment>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Polyline</source>
        <extracomment>choice</extracomment>
        <translation>折线</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>choice</extracomment>
        <translation>后</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>choice</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>choice</extracomment>
        <translation>探针</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>choice</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Progressed</source>
        <extracomment>choice</extracomment>
        <translation>进展</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Push</source>
        <extracomment>choice</extracomment>
        <translation>推</translation>
    </message>
    <message>
        <source>R-R interval {value}</source>
        <extracomment>stack</extracomment>
        <translation>R-R 间期 {value}</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>choice</extracomment>
        <translation>比值</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <extracomment>choice</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>choice</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>choice</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Rotate</source>
        <extracomment>choice</extracomment>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rotated ellipse</source>
        <extracomment>choice</extracomment>
        <translation>旋转椭圆</translation>
    </message>
    <message>
        <source>Rotated rectangle</source>
        <extracomment>choice</extracomment>
        <translation>旋转矩形</translation>
    </message>
    <message>
        <source>Rtstruct</source>
        <extracomment>choice</extracomment>
        <translation>RTSTRUCT</translation>
    </message>
    <message>
        <source>SUV by body surface area</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（体表面积）</translation>
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
        <translation>SUV（瘦体重，James 120）</translation>
    </message>
    <message>
        <source>SUV by lean body mass (James 128)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（瘦体重，James 128）</translation>
    </message>
    <message>
        <source>SUV by lean body mass (Janma)</source>
        <extracomment>uptake</extracomment>
        <translation>SUV（瘦体重，Janma）</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>choice</extracomment>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Scroll apart</source>
        <extracomment>links</extracomment>
        <translation>分别滚动</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <extracomment>links</extracomment>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Seg</source>
        <extracomment>choice</extracomment>
        <translation>SEG</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>choice</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>colour</extracomment>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>choice</extracomment>
        <translation>层面</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>colour table</extracomment>
        <translation>光谱</translation>
    </message>
    <message>
        <source>Sphere</source>
        <extracomment>choice</extracomment>
        <translation>球</translation>
    </message>
    <message>
        <source>Spline</source>
        <extracomment>choice</extracomment>
        <translation>样条</translation>
    </message>
    <message>
        <source>Spy</source>
        <extracomment>choice</extracomment>
        <translation>透视</translation>
    </message>
    <message>
        <source>Superior</source>
        <extracomment>choice</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Suv peak</source>
        <extracomment>choice</extracomment>
        <translation>SUV 峰值</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>choice</extracomment>
        <translation>扫掠</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>choice</extracomment>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>choice</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>choice</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>choice</extracomment>
        <translation>靶</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>choice</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>choice</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Too small</source>
        <extracomment>choice</extracomment>
        <translation>过小</translation>
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
        <translation>取消反色联动</translation>
    </message>
    <message>
        <source>Unlink pan</source>
        <extracomment>links</extracomment>
        <translation>取消平移联动</translation>
    </message>
    <message>
        <source>Unlink windows</source>
        <extracomment>links</extracomment>
        <translation>取消窗联动</translation>
    </message>
    <message>
        <source>Unlink zoom</source>
        <extracomment>links</extracomment>
        <translation>取消缩放联动</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>choice</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>choice</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>colour</extracomment>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>choice</extracomment>
        <translation>容积</translation>
    </message>
    <message>
        <source>Wand</source>
        <extracomment>choice</extracomment>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>colour</extracomment>
        <translation>白色</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>choice</extracomment>
        <translation>宽表</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>choice</extracomment>
        <translation>调窗</translation>
    </message>
    <message>
        <source>Window region</source>
        <extracomment>choice</extracomment>
        <translation>区域调窗</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>choice</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>a Linux program</source>
        <extracomment>preamble</extracomment>
        <translation>Linux 程序</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>preamble</extracomment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <extracomment>preamble</extracomment>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>preamble</extracomment>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>a macOS or Java program</source>
        <extracomment>preamble</extracomment>
        <translation>macOS 或 Java 程序</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <extracomment>preamble</extracomment>
        <translation>macOS 程序</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>preamble</extracomment>
        <translation>脚本</translation>
    </message>
    <message>
        <source>acquisition {value}</source>
        <extracomment>stack</extracomment>
        <translation>采集 {value}</translation>
    </message>
    <message>
        <source>angle</source>
        <extracomment>measurement</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>angle of two lines</source>
        <extracomment>measurement</extracomment>
        <translation>两线夹角</translation>
    </message>
    <message>
        <source>arrow</source>
        <extracomment>measurement</extracomment>
        <translation>箭头</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>spacing</extracomment>
        <translation>探测器平面</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>spacing</extracomment>
        <translation>已校准</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>spacing</extracomment>
        <translation>用户校准</translation>
    </message>
    <message>
        <source>calibration line</source>
        <extracomment>measurement</extracomment>
        <translation>校准线</translation>
    </message>
    <message>
        <source>cardiothoracic ratio</source>
        <extracomment>measurement</extracomment>
        <translation>心胸比</translation>
    </message>
    <message>
        <source>centre line</source>
        <extracomment>measurement</extracomment>
        <translation>中心线</translation>
    </message>
    <message>
        <source>circle</source>
        <extracomment>measurement</extracomment>
        <translation>圆</translation>
    </message>
    <message>
        <source>circle through 3 points</source>
        <extracomment>measurement</extracomment>
        <translation>三点圆</translation>
    </message>
    <message>
        <source>clinical document</source>
        <extracomment>object</extracomment>
        <translation>临床文档</translation>
    </message>
    <message>
        <source>cobb angle</source>
        <extracomment>measurement</extracomment>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>cubic</source>
        <extracomment>interpolation</extracomment>
        <translation>三次</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>measurement</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>detector {value}</source>
        <extracomment>stack</extracomment>
        <translation>探测器 {value}</translation>
    </message>
    <message>
        <source>diffusion</source>
        <extracomment>stack</extracomment>
        <translation>扩散</translation>
    </message>
    <message>
        <source>dimension {value}</source>
        <extracomment>stack</extracomment>
        <translation>维度 {value}</translation>
    </message>
    <message>
        <source>direction {value}</source>
        <extracomment>stack</extracomment>
        <translation>方向 {value}</translation>
    </message>
    <message>
        <source>doppler velocity</source>
        <extracomment>measurement</extracomment>
        <translation>多普勒速度</translation>
    </message>
    <message>
        <source>echo {value}</source>
        <extracomment>stack</extracomment>
        <translation>回波 {value}</translation>
    </message>
    <message>
        <source>ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>energy window {value}</source>
        <extracomment>stack</extracomment>
        <translation>能窗 {value}</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>spacing</extracomment>
        <translation>估计（已去除放大）</translation>
    </message>
    <message>
        <source>fat</source>
        <extracomment>stack</extracomment>
        <translation>脂肪</translation>
    </message>
    <message>
        <source>field map</source>
        <extracomment>stack</extracomment>
        <translation>场图</translation>
    </message>
    <message>
        <source>flip angle {value}</source>
        <extracomment>stack</extracomment>
        <translation>翻转角 {value}</translation>
    </message>
    <message>
        <source>freehand line</source>
        <extracomment>measurement</extracomment>
        <translation>手绘线</translation>
    </message>
    <message>
        <source>freehand region</source>
        <extracomment>measurement</extracomment>
        <translation>手绘区域</translation>
    </message>
    <message>
        <source>hip set</source>
        <extracomment>measurement</extracomment>
        <translation>髋部测量组</translation>
    </message>
    <message>
        <source>imaginary</source>
        <extracomment>stack</extracomment>
        <translation>虚部</translation>
    </message>
    <message>
        <source>in phase</source>
        <extracomment>stack</extracomment>
        <translation>同相位</translation>
    </message>
    <message>
        <source>it blends several series</source>
        <extracomment>presentation state</extracomment>
        <translation>它融合多个序列</translation>
    </message>
    <message>
        <source>it blends two series</source>
        <extracomment>presentation state</extracomment>
        <translation>它融合两个序列</translation>
    </message>
    <message>
        <source>it describes 3D views</source>
        <extracomment>presentation state</extracomment>
        <translation>它描述多个 3D 视图</translation>
    </message>
    <message>
        <source>it describes a 3D view</source>
        <extracomment>presentation state</extracomment>
        <translation>它描述 3D 视图</translation>
    </message>
    <message>
        <source>it describes a plane of a volume</source>
        <extracomment>presentation state</extracomment>
        <translation>它描述容积的一个平面</translation>
    </message>
    <message>
        <source>it describes planes of several volumes</source>
        <extracomment>presentation state</extracomment>
        <translation>它描述多个容积的平面</translation>
    </message>
    <message>
        <source>it needs the window</source>
        <extracomment>not possible</extracomment>
        <translation>需要窗口</translation>
    </message>
    <message>
        <source>its table of values varies from picture to picture</source>
        <extracomment>presentation state</extracomment>
        <translation>其数值表因图像而异</translation>
    </message>
    <message>
        <source>kernel {value}</source>
        <extracomment>stack</extracomment>
        <translation>卷积核 {value}</translation>
    </message>
    <message>
        <source>key object selection</source>
        <extracomment>object</extracomment>
        <translation>关键对象选择</translation>
    </message>
    <message>
        <source>leg lengths</source>
        <extracomment>measurement</extracomment>
        <translation>下肢长度</translation>
    </message>
    <message>
        <source>length</source>
        <extracomment>measurement</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>line profile</source>
        <extracomment>measurement</extracomment>
        <translation>线剖面</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>interpolation</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>long and short axis</source>
        <extracomment>measurement</extracomment>
        <translation>长径与短径</translation>
    </message>
    <message>
        <source>magnitude</source>
        <extracomment>stack</extracomment>
        <translation>幅值</translation>
    </message>
    <message>
        <source>microscopy annotations</source>
        <extracomment>object</extracomment>
        <translation>显微标注</translation>
    </message>
    <message>
        <source>mid-sagittal line</source>
        <extracomment>measurement</extracomment>
        <translation>正中矢状线</translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>interpolation</extracomment>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>no measuring protocol is followed</source>
        <extracomment>not possible</extracomment>
        <translation>没有遵循测量方案</translation>
    </message>
    <message>
        <source>no series lies over the pictures</source>
        <extracomment>not possible</extracomment>
        <translation>图像上没有叠加序列</translation>
    </message>
    <message>
        <source>no study is open</source>
        <extracomment>not possible</extracomment>
        <translation>没有打开的检查</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>spacing</extracomment>
        <translation>标称（扫描）</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>spacing</extracomment>
        <translation>未校准：像素</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <extracomment>not possible</extracomment>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <extracomment>not possible</extracomment>
        <translation>尚未更改</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <extracomment>not possible</extracomment>
        <translation>尚无撤销</translation>
    </message>
    <message>
        <source>numbered label</source>
        <extracomment>measurement</extracomment>
        <translation>编号标签</translation>
    </message>
    <message>
        <source>out of phase</source>
        <extracomment>stack</extracomment>
        <translation>反相位</translation>
    </message>
    <message>
        <source>parallel lines</source>
        <extracomment>measurement</extracomment>
        <translation>平行线</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>stack</extracomment>
        <translation>相位</translation>
    </message>
    <message>
        <source>phase {value}</source>
        <extracomment>stack</extracomment>
        <translation>时相 {value}</translation>
    </message>
    <message>
        <source>phase {value} %</source>
        <extracomment>stack</extracomment>
        <translation>时相 {value} %</translation>
    </message>
    <message>
        <source>point to line</source>
        <extracomment>measurement</extracomment>
        <translation>点到线</translation>
    </message>
    <message>
        <source>polygon</source>
        <extracomment>measurement</extracomment>
        <translation>多边形</translation>
    </message>
    <message>
        <source>polyline</source>
        <extracomment>measurement</extracomment>
        <translation>折线</translation>
    </message>
    <message>
        <source>presentation state</source>
        <extracomment>object</extracomment>
        <translation>呈现状态</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>measurement</extracomment>
        <translation>探针</translation>
    </message>
    <message>
        <source>radiotherapy object</source>
        <extracomment>object</extracomment>
        <translation>放疗对象</translation>
    </message>
    <message>
        <source>radiotherapy plan</source>
        <extracomment>object</extracomment>
        <translation>放疗计划</translation>
    </message>
    <message>
        <source>radiotherapy structures</source>
        <extracomment>object</extracomment>
        <translation>放疗结构</translation>
    </message>
    <message>
        <source>ratio of two lengths</source>
        <extracomment>measurement</extracomment>
        <translation>两长度之比</translation>
    </message>
    <message>
        <source>raw data</source>
        <extracomment>object</extracomment>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>stack</extracomment>
        <translation>实部</translation>
    </message>
    <message>
        <source>real world value map</source>
        <extracomment>object</extracomment>
        <translation>真实世界值映射</translation>
    </message>
    <message>
        <source>rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>rotated ellipse</source>
        <extracomment>measurement</extracomment>
        <translation>旋转椭圆</translation>
    </message>
    <message>
        <source>rotated rectangle</source>
        <extracomment>measurement</extracomment>
        <translation>旋转矩形</translation>
    </message>
    <message>
        <source>rotation {value}</source>
        <extracomment>stack</extracomment>
        <translation>旋转 {value}</translation>
    </message>
    <message>
        <source>segment {value}</source>
        <extracomment>stack</extracomment>
        <translation>分割 {value}</translation>
    </message>
    <message>
        <source>spatial registration</source>
        <extracomment>object</extracomment>
        <translation>空间配准</translation>
    </message>
    <message>
        <source>spectroscopy</source>
        <extracomment>object</extracomment>
        <translation>波谱</translation>
    </message>
    <message>
        <source>spline region</source>
        <extracomment>measurement</extracomment>
        <translation>样条区域</translation>
    </message>
    <message>
        <source>stack {value}</source>
        <extracomment>stack</extracomment>
        <translation>堆栈 {value}</translation>
    </message>
    <message>
        <source>structured report</source>
        <extracomment>object</extracomment>
        <translation>结构化报告</translation>
    </message>
    <message>
        <source>surface segmentation</source>
        <extracomment>object</extracomment>
        <translation>表面分割</translation>
    </message>
    <message>
        <source>suv peak</source>
        <extracomment>measurement</extracomment>
        <translation>SUV 峰值</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>measurement</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>the active series is not a volume</source>
        <extracomment>not possible</extracomment>
        <translation>当前序列不是容积</translation>
    </message>
    <message>
        <source>the active viewport is empty</source>
        <extracomment>not possible</extracomment>
        <translation>当前视口为空</translation>
    </message>
    <message>
        <source>the active viewport is no 3D view</source>
        <extracomment>not possible</extracomment>
        <translation>当前视口不是 3D 视图</translation>
    </message>
    <message>
        <source>the active viewport shows no grey picture</source>
        <extracomment>not possible</extracomment>
        <translation>当前视口未显示灰度图像</translation>
    </message>
    <message>
        <source>the active viewport shows no picture</source>
        <extracomment>not possible</extracomment>
        <translation>当前视口未显示图像</translation>
    </message>
    <message>
        <source>the study holds no presentation state for these pictures</source>
        <extracomment>not possible</extracomment>
        <translation>检查中没有这些图像的呈现状态</translation>
    </message>
    <message>
        <source>there is no segment</source>
        <extracomment>not possible</extracomment>
        <translation>没有分割</translation>
    </message>
    <message>
        <source>time on ultrasound</source>
        <extracomment>measurement</extracomment>
        <translation>超声时间</translation>
    </message>
    <message>
        <source>time slot {value}</source>
        <extracomment>stack</extracomment>
        <translation>时间段 {value}</translation>
    </message>
    <message>
        <source>time {value}</source>
        <extracomment>stack</extracomment>
        <translation>时间 {value}</translation>
    </message>
    <message>
        <source>time {value} s</source>
        <extracomment>stack</extracomment>
        <translation>时间 {value} s</translation>
    </message>
    <message>
        <source>trigger {value} ms</source>
        <extracomment>stack</extracomment>
        <translation>触发 {value} ms</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>spacing</extracomment>
        <translation>超声区域</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>spacing</extracomment>
        <translation>未校准，探测器平面</translation>
    </message>
    <message>
        <source>velocity {value}</source>
        <extracomment>stack</extracomment>
        <translation>速度 {value}</translation>
    </message>
    <message>
        <source>view {value}</source>
        <extracomment>stack</extracomment>
        <translation>视角 {value}</translation>
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
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>(a rule that this version does not know: {term})</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>（此版本不认识的规则：{term}）</translation>
    </message>
    <message>
        <source>(y - baseline) · Physical Delta Y of the ultrasound region; the gradient is 4 v² with v in m/s</source>
        <extracomment>viewer/measure/doppler.py</extracomment>
        <translation>(y - 基线) · 超声区域的 Physical Delta Y；压差为 4 v²，v 以 m/s 计</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>1 幅图像</translation>
    </message>
    <message>
        <source>1 series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>1 个序列</translation>
    </message>
    <message>
        <source>10 a second: the file says nothing</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>每秒 10 帧：文件未注明</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第 25 百分位</translation>
    </message>
    <message>
        <source>3D</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>3D</translation>
    </message>
    <message>
        <source>3D preset {title}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>3D 预设 {title}</translation>
    </message>
    <message>
        <source>3D view</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>3D 视图</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第 5 百分位</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第 75 百分位</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>A click shows in the Series doctor what follows from it.</source>
        <extracomment>viewer/ui/warning_line.py</extracomment>
        <translation>点击后，序列诊断会说明其影响。</translation>
    </message>
    <message>
        <source>A disc with DICOM is in: {name}</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>已插入含 DICOM 的光盘：{name}</translation>
    </message>
    <message>
        <source>A distance is measured with the spacing of the picture that it lies in.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>距离按所在图像的间距测量。</translation>
    </message>
    <message>
        <source>A new file is written, none is replaced.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>写入新文件，不替换任何文件。</translation>
    </message>
    <message>
        <source>A part of the region lies outside of the picture: its area counts, its pixels are not there.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>区域有一部分在图像之外：其面积计入，其像素不存在。</translation>
    </message>
    <message>
        <source>A point lies outside of the picture.</source>
        <extracomment>viewer/measure/kind.py</extracomment>
        <translation>有一点在图像之外。</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>此版本不认识的规则。</translation>
    </message>
    <message>
        <source>A shutter that is a bitmap is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>位图遮光器被略去。</translation>
    </message>
    <message>
        <source>A test pattern to judge the display by is in the menu View.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>“视图”菜单中有评估显示器的测试图。</translation>
    </message>
    <message>
        <source>A viewer for DICOM studies: read, measure, reformat, render in 3D.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>DICOM 检查浏览器：阅片、测量、重组、3D 渲染。</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>窗需要一个简短名称</translation>
    </message>
    <message>
        <source>About Hounsfield</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>关于 Hounsfield</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>加速度</translation>
    </message>
    <message>
        <source>Accession</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>检查号</translation>
    </message>
    <message>
        <source>Accession {number}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>检查号 {number}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add a field</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>添加按键</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>Add the element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>添加元素</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Album: {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>相册：{name}</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All elements of the file. Search in names and values; sequences open as a tree; two files can be compared side by side.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>文件的所有元素。可搜索名称与值；序列以树展开；可并排比较两个文件。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All keys and what the mouse does. Choose a profile, or give any action another key.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>所有按键及鼠标功能。可选择配置，或为操作指定其他按键。</translation>
    </message>
    <message>
        <source>All measurements of the study. A click goes to the picture; names, labels and groups are typed in place, a click on a head sorts, a right click offers more: colour, lock, hide, lesions over time.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>检查的所有测量。点击转到图像；名称、标注和组就地输入，点击表头排序，右键提供更多：颜色、锁定、隐藏、病灶随访。</translation>
    </message>
    <message>
        <source>All of this lies in {folder}</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>以上全部位于 {folder}</translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>所有其他</translation>
    </message>
    <message>
        <source>All settings, each with what it does. Type to find one; each can be set back to what it was.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>所有设置及其作用。输入即可查找；每项均可恢复初始值。</translation>
    </message>
    <message>
        <source>All studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>所有检查</translation>
    </message>
    <message>
        <source>All studies as a table</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>以表格显示所有检查</translation>
    </message>
    <message>
        <source>All studies of the library as a table: type to search, click a head to sort. Enter opens what is chosen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>以表格列出资料库中的全部检查：输入即搜索，单击表头即排序。按 Enter 打开所选内容。</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>角度</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>Another patient</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>不同患者</translation>
    </message>
    <message>
        <source>Any element: StudyComments</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>任意元素：StudyComments</translation>
    </message>
    <message>
        <source>Any study fits.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>适用于任何检查。</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area of the pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>像素面积</translation>
    </message>
    <message>
        <source>As all others</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>与其他相同</translation>
    </message>
    <message>
        <source>As in the file</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>按文件</translation>
    </message>
    <message>
        <source>As in the file ({unit})</source>
        <extracomment>viewer/actions/quantities.py</extracomment>
        <translation>按文件（{unit}）</translation>
    </message>
    <message>
        <source>As many viewports are made as series fit, at most {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>按匹配的序列数创建视口，最多 {values} 个。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>按文件所注</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>照常</translation>
    </message>
    <message>
        <source>As without the key</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>与不按键时相同</translation>
    </message>
    <message>
        <source>At each place the pictures of all its stacks follow one another. Split it for planes and 3D.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>每一位置依次为各堆栈的图像。如需平面和 3D 请拆分。</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>At most {size} on this machine.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>本机最多 {size}。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>viewer/ui/presets.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>自动窗</translation>
    </message>
    <message>
        <source>Axial</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>轴位</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>轴</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>后退键</translation>
    </message>
    <message>
        <source>Back to: {value}</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>恢复为：{value}</translation>
    </message>
    <message>
        <source>Ball</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>球</translation>
    </message>
    <message>
        <source>Ball that reaches into neighbouring slices</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>伸入相邻层的球</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>基线</translation>
    </message>
    <message>
        <source>Between centres</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>两中心之间</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Bitmaps over the pictures are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>图像上的位图被略去。</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>蓝色</translation>
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
        <translation>双侧</translation>
    </message>
    <message>
        <source>Both widths should be taken in one direction.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>两个宽度应取同一方向。</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>亮度与对比度</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Building the volume…</source>
        <extracomment>viewer/ui/viewport3d.py</extracomment>
        <translation>正在构建容积…</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By {creator}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>作者 {creator}</translation>
    </message>
    <message>
        <source>Calibrate by this line…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>用此线校准…</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>校准：{words}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be applied: {refusal}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>无法应用：{refusal}</translation>
    </message>
    <message>
        <source>Cardiac phase</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>心动周期相位</translation>
    </message>
    <message>
        <source>Centre (L)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>窗位 (L)</translation>
    </message>
    <message>
        <source>Change from baseline (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>相对基线变化 (%)</translation>
    </message>
    <message>
        <source>Change from baseline (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>相对基线变化 (mm)</translation>
    </message>
    <message>
        <source>Change from smallest sum (%)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>相对最小总和变化 (%)</translation>
    </message>
    <message>
        <source>Change from smallest sum (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>相对最小总和变化 (mm)</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>按键速查表</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>胸廓</translation>
    </message>
    <message>
        <source>Chest wall</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>胸壁</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose which studies are shown</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>选择显示哪些检查</translation>
    </message>
    <message>
        <source>Cine</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>电影</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Click sorts, drag moves a column, the right button chooses which are shown</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>单击排序，拖动移动列，右键选择显示的列</translation>
    </message>
    <message>
        <source>Click the part of the segment that is to stay.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>点击要保留的分割部分。</translation>
    </message>
    <message>
        <source>Click twice on a cell to change it. Keys 3 to 9 set the windows of a picture's modality; 0 is automatic, 1 and 2 are the file's own.</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>双击单元格进行更改。按键 3 至 9 设置该设备类型的窗；0 为自动，1、2 为文件自带。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the cine bar</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>关闭播放栏</translation>
    </message>
    <message>
        <source>Close this study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>关闭此检查</translation>
    </message>
    <message>
        <source>Close {title_of}</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>关闭 {title_of}</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>Cobb 角</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>所选测量的颜色</translation>
    </message>
    <message>
        <source>Colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>颜色表</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours for an sRGB display</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>用于 sRGB 显示器的颜色</translation>
    </message>
    <message>
        <source>Colours of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第二序列的颜色</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Combine</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>组合</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>比较数据元素</translation>
    </message>
    <message>
        <source>Compare with another</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>与另一个比较</translation>
    </message>
    <message>
        <source>Comparing elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>正在比较元素</translation>
    </message>
    <message>
        <source>Complete response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>完全缓解</translation>
    </message>
    <message>
        <source>Computed as</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Contours: RT structure set…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>轮廓：RT 结构集…</translation>
    </message>
    <message>
        <source>Contrast {agent}</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>对比剂 {agent}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy and move</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>复制和移动</translation>
    </message>
    <message>
        <source>Copy elements as text</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>将元素复制为文本</translation>
    </message>
    <message>
        <source>Copy files to</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>复制文件到</translation>
    </message>
    <message>
        <source>Copy files to…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>复制文件到…</translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>复制到资料库</translation>
    </message>
    <message>
        <source>Copy the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>复制此曲线</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy what is shown as text</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>将所示内容复制为文本</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>珊瑚色</translation>
    </message>
    <message>
        <source>Corner</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>角落</translation>
    </message>
    <message>
        <source>Coronal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>冠状位</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curve copied</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation>已复制曲线</translation>
    </message>
    <message>
        <source>Curve over time</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>时间曲线</translation>
    </message>
    <message>
        <source>DICOM elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>DICOM 元素</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the album {name}</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>删除相册 {name}</translation>
    </message>
    <message>
        <source>Delete the chosen measurement</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>删除所选测量</translation>
    </message>
    <message>
        <source>Demo study</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>演示检查</translation>
    </message>
    <message>
        <source>Depth change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>深度变化</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>圆盘</translation>
    </message>
    <message>
        <source>Disc in the plane that is shown</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>所示平面内的圆盘</translation>
    </message>
    <message>
        <source>Discs and archives (DICOMDIR* dicomdir* *.zip *.ZIP)</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>光盘与压缩包 (DICOMDIR* dicomdir* *.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>距离</translation>
    </message>
    <message>
        <source>Divide the window into viewports.</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>将窗口划分为视口。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dose</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>剂量</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>双击</translation>
    </message>
    <message>
        <source>Drag an edge of the range, or its middle</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>拖动范围的边或中部</translation>
    </message>
    <message>
        <source>Drag an end of the range; click to show a picture</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>拖动范围端点；单击显示图像</translation>
    </message>
    <message>
        <source>Drag inside to move the window, an edge to widen it; a double click changes the scale of the bars</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>内部拖动移动窗，拖边缘改变窗宽；双击更改柱形刻度</translation>
    </message>
    <message>
        <source>Drag onto another viewport to trade places</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>拖到另一视口以交换位置</translation>
    </message>
    <message>
        <source>Drag: width of the panel. Double click: fold it away.</source>
        <extracomment>viewer/ui/panes.py</extracomment>
        <translation>拖动：面板宽度。双击：折叠。</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw a freehand outline first, then push it into shape</source>
        <extracomment>viewer/ui/outline_hand.py</extracomment>
        <translation>先画一个手绘轮廓，再推成形</translation>
    </message>
    <message>
        <source>Drop a folder, a disc, a ZIP or a DICOMDIR here</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>将文件夹、光盘、ZIP 或 DICOMDIR 拖放到此处</translation>
    </message>
    <message>
        <source>Drop a series here</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>将序列拖放到此处</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <extracomment>viewer/ui/dropping.py</extracomment>
        <translation>松开即可打开</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>ECG</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>心电图</translation>
    </message>
    <message>
        <source>Each picture is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>每幅图像的显示：{values}。</translation>
    </message>
    <message>
        <source>Each slice is shifted against the one before, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>如下图所示，各层面相对前一层错位。</translation>
    </message>
    <message>
        <source>Each slice lies at its own position, as the picture below shows.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>如下图所示，各层面位于各自位置。</translation>
    </message>
    <message>
        <source>Each viewport</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>每个视口</translation>
    </message>
    <message>
        <source>Echo time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>回波时间</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>Edit protocols…</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>编辑协议…</translation>
    </message>
    <message>
        <source>Edit window presets</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>编辑窗预设</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>元素</translation>
    </message>
    <message>
        <source>Elements side by side</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>元素并排</translation>
    </message>
    <message>
        <source>Elements used</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>所用元素</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>End protocol</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>结束方案</translation>
    </message>
    <message>
        <source>Enter give     Esc back</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>Enter 确定     Esc 返回</translation>
    </message>
    <message>
        <source>Enter goes to an entry</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>按 Enter 转到条目</translation>
    </message>
    <message>
        <source>Entropy</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>熵</translation>
    </message>
    <message>
        <source>Everything that was changed, by name. A click goes back to that point, or forward again.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>按名称列出的所有更改。单击即回到该处或再前进。</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>Excel 工作簿…</translation>
    </message>
    <message>
        <source>Excess kurtosis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>超额峰度</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export all as JSON…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>全部导出为 JSON…</translation>
    </message>
    <message>
        <source>Export corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>导出角落文字</translation>
    </message>
    <message>
        <source>Export hanging protocols to</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>导出挂片协议到</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>导出按键</translation>
    </message>
    <message>
        <source>Export settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export this one as DICOM…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>将此项导出为 DICOM…</translation>
    </message>
    <message>
        <source>Export window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>导出窗预设</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Few pixels: {count}.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>像素很少：{count}。</translation>
    </message>
    <message>
        <source>Files are read where they are; nothing is changed or copied.</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>文件在原处读取；不更改也不复制。</translation>
    </message>
    <message>
        <source>Files missing</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Fill in slices</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>补全层</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>筛选测量</translation>
    </message>
    <message>
        <source>Find by pressing</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>按下按键查找</translation>
    </message>
    <message>
        <source>First head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第一股骨头</translation>
    </message>
    <message>
        <source>First leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第一条腿</translation>
    </message>
    <message>
        <source>First length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第一长度</translation>
    </message>
    <message>
        <source>First trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第一小转子</translation>
    </message>
    <message>
        <source>First width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第一宽度</translation>
    </message>
    <message>
        <source>Follow as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>跟踪为</translation>
    </message>
    <message>
        <source>Followed as</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>跟踪为</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>前进键</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>viewer/ui/palette_list.py</extracomment>
        <translation>找到</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>每秒图像数：实际与设定</translation>
    </message>
    <message>
        <source>Frames a second: as played, and as meant
Passed over, because the machine was late: {dropped}</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>每秒图像数：实际与设定
因机器滞后跳过：{dropped}</translation>
    </message>
    <message>
        <source>Free under the MIT licence. It stands on these libraries, which keep their own licences:</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>以 MIT 许可证自由使用。基于以下各自许可的程序库：</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Go to segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>转到分割</translation>
    </message>
    <message>
        <source>Go to: {change}</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>转到：{change}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>压差</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Greys</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Groups, locks and hidden marks are known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>组、锁定和隐藏的标记只有本程序知道。</translation>
    </message>
    <message>
        <source>Group…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>组…</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Hang by</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>挂片方式</translation>
    </message>
    <message>
        <source>Hang by it</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>按此挂片</translation>
    </message>
    <message>
        <source>Hanging protocols</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>挂片协议</translation>
    </message>
    <message>
        <source>Hanging protocols (*.json *.dcm);;All files (*)</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>挂片协议 (*.json *.dcm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Hanging protocols, the first that fits is taken</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>挂片协议，取首个匹配者</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>帮助(&amp;L)</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>心脏</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide list</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>隐藏列表</translation>
    </message>
    <message>
        <source>Highest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>最高值</translation>
    </message>
    <message>
        <source>Histogram with the range that is taken</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>带所取范围的直方图</translation>
    </message>
    <message>
        <source>Histogram with window</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>直方图与窗</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>下次启动起生效。</translation>
    </message>
    <message>
        <source>Hounsfield ended unexpectedly. Measurements are kept.</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>Hounsfield 意外退出。测量已保留。</translation>
    </message>
    <message>
        <source>Hounsfield keys.pdf</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>Hounsfield 按键.pdf</translation>
    </message>
    <message>
        <source>Hounsfield, changed</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>Hounsfield，已更改</translation>
    </message>
    <message>
        <source>Hounsfield, second window</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>Hounsfield，第二窗口</translation>
    </message>
    <message>
        <source>How it is computed: {words}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>计算方法：{words}</translation>
    </message>
    <message>
        <source>How the active picture is drawn: drag the window in the histogram or choose a preset, colours, and what lies over it. All of it can be undone.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>当前图像的绘制方式：在直方图中拖动窗或选预设、颜色及叠加内容。均可撤销。</translation>
    </message>
    <message>
        <source>How the volume is seen in 3D: each preset is a picture of it. Open 3D first, from the toolbar or by the key that its tooltip names.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>容积的 3D 显示方式：每个预设都有示例图。请先从工具栏或其提示的按键打开 3D。</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image {number} of {count}</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>图像 {number}/{count}</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Import corner text</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>导入角落文字</translation>
    </message>
    <message>
        <source>Import hanging protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>导入挂片协议</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>导入按键</translation>
    </message>
    <message>
        <source>Import settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>导入窗预设</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In the glass: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>透视镜内：{name}</translation>
    </message>
    <message>
        <source>In this study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>在此检查中</translation>
    </message>
    <message>
        <source>Instead of a table of grey, the window over all of its values is told.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>以覆盖其所有值的窗代替灰度表。</translation>
    </message>
    <message>
        <source>Institution</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>机构</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>插值</translation>
    </message>
    <message>
        <source>Inversion time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>反转时间</translation>
    </message>
    <message>
        <source>It fits too, but another one comes before it.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>也匹配，但有其他协议在前。</translation>
    </message>
    <message>
        <source>It fits, but it is switched off.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>匹配，但已关闭。</translation>
    </message>
    <message>
        <source>It hangs by “{name}”, in {grid}:</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>按“{name}”挂片：{grid}</translation>
    </message>
    <message>
        <source>It has {rows} rows of {columns} viewports.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>{rows} 行，每行 {columns} 个视口。</translation>
    </message>
    <message>
        <source>It is read as far as it can be.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>尽可能读取。</translation>
    </message>
    <message>
        <source>It is shown {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>显示方式：{values}。</translation>
    </message>
    <message>
        <source>It is the series most like: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>最相似的序列：{values}。</translation>
    </message>
    <message>
        <source>It shows {show} of a series of {prior}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>显示 {prior} 中某序列的 {show}。</translation>
    </message>
    <message>
        <source>It shows {show}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>显示 {show}。</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <extracomment>viewer/ui/panels/row_tree.py</extracomment>
        <translation>条目 {number}</translation>
    </message>
    <message>
        <source>Its colours are {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>颜色为{values}。</translation>
    </message>
    <message>
        <source>Its planes are {thick} mm thick and show the {mode} value.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>平面厚 {thick} mm，显示 {mode}。</translation>
    </message>
    <message>
        <source>Its window is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>窗为{values}。</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON with provenance…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>带来源的 JSON…</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Keep this window</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>保存此窗</translation>
    </message>
    <message>
        <source>Keep what both share</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>保留共有部分</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key images</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>Key images are left out; a key object selection holds them.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>关键图像被略去；关键对象选择包含它们。</translation>
    </message>
    <message>
        <source>Key profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>按键配置</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Keys or mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>按键或鼠标</translation>
    </message>
    <message>
        <source>Keyword or tag of an element</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>元素的关键字或标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>标注</translation>
    </message>
    <message>
        <source>Label…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>标注…</translation>
    </message>
    <message>
        <source>Laid over</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Largest part</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>最大部分</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>上周</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>布局</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>布局…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>保留原状</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Left and right are those of the patient, as the positions say.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>左右为患者的左右，依位置而定。</translation>
    </message>
    <message>
        <source>Left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>左键</translation>
    </message>
    <message>
        <source>Left series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>左侧序列</translation>
    </message>
    <message>
        <source>Leg difference</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>双腿差</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lengths are by a line that was drawn: they hold at the depth of what it lies on.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>长度依据所画的线：在其所在深度成立。</translation>
    </message>
    <message>
        <source>Lengths are those at the detector: in the patient they are shorter.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>长度是探测器处的：患者中更短。</translation>
    </message>
    <message>
        <source>Lengths are those on the film that was scanned, not those in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>长度是所扫描胶片上的，不是患者中的。</translation>
    </message>
    <message>
        <source>Lengths may be those at the detector: the file does not tell.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>长度可能是探测器处的：文件未说明。</translation>
    </message>
    <message>
        <source>Lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病灶</translation>
    </message>
    <message>
        <source>Lesion table (RECIST 1.1)…</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>病灶表 (RECIST 1.1)…</translation>
    </message>
    <message>
        <source>Lesion {number}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病灶 {number}</translation>
    </message>
    <message>
        <source>Lesions over time</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>病灶随访</translation>
    </message>
    <message>
        <source>Lesions that are followed from study to study: their diameters, sums, changes and the response by RECIST 1.1. In the table of measurements a right click follows a lesion and links it to a prior.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>逐次检查跟踪的病灶：径线、总和、变化及 RECIST 1.1 疗效。在测量表中右键可跟踪病灶并与既往关联。</translation>
    </message>
    <message>
        <source>Let the brush take only voxels in the range</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>画笔只取范围内的体素</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Like</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>相似</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>青柠</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>限制</translation>
    </message>
    <message>
        <source>Lines of the corner, from top to bottom</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>角落的各行，自上而下</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>联动</translation>
    </message>
    <message>
        <source>Load a colour table</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>载入颜色表</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>从文件载入…</translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>载入标记</translation>
    </message>
    <message>
        <source>Loading volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>正在载入容积</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>viewer/ui/panels/measurement_table.py</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Long axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>长径</translation>
    </message>
    <message>
        <source>Look for its files again</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>重新查找文件</translation>
    </message>
    <message>
        <source>Look from {name}</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>视角：{name}</translation>
    </message>
    <message>
        <source>Lossy</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>有损</translation>
    </message>
    <message>
        <source>Lossy {ratio}:1</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>有损 {ratio}:1</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>最低值</translation>
    </message>
    <message>
        <source>Made {made}</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>创建于 {made}</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>Marks are left out whose picture is not open, or whose volume is not loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>图像未打开或体数据未载入的标记被略去。</translation>
    </message>
    <message>
        <source>Marks on colour pictures are left out.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>彩色图像上的标记被略去。</translation>
    </message>
    <message>
        <source>Marks on planes of a volume are left out: it refers to acquired pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>体数据平面上的标记被略去：只引用采集图像。</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean of blue</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>蓝色平均</translation>
    </message>
    <message>
        <source>Mean of green</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>绿色平均</translation>
    </message>
    <message>
        <source>Mean of red</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>红色平均</translation>
    </message>
    <message>
        <source>Mean × area</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>平均值 × 面积</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measurements are left out: it names pictures alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>测量被略去：只列出图像。</translation>
    </message>
    <message>
        <source>Measurements copied</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>测量已复制</translation>
    </message>
    <message>
        <source>Measures within one picture stay right.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>单幅图像内的测量仍然正确。</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Memory {used}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>内存 {used}</translation>
    </message>
    <message>
        <source>Menu of what lies under the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>指针处的菜单</translation>
    </message>
    <message>
        <source>Merge the {count} stacks of this series</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>合并此序列的 {count} 个堆栈</translation>
    </message>
    <message>
        <source>Merged of {stacks}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>合并自 {stacks}</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>中键</translation>
    </message>
    <message>
        <source>Midline shift</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>中线移位</translation>
    </message>
    <message>
        <source>Min</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>详见手册</translation>
    </message>
    <message>
        <source>More tools</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>更多工具</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>下移此行</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>上移此行</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name for the window of the active picture</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>当前图像窗的名称</translation>
    </message>
    <message>
        <source>Name in any script, ID, accession, date, modality, description, body part, institution, physician or note.
* stands for any letters, ? for one. Also: 2024-03, March 2024, &gt;2023, 2022..2023, last week, mod:CT,
body:chest, name:, id:, acc:, is:starred, is:missing, note:word; a minus before a field excludes.</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>任何文字的姓名、ID、检查号、日期、模态、描述、部位、机构、医师或备注。
* 代表任意多个字母，? 代表一个。还可用：2024-03、2024年3月、&gt;2023、2022..2023、last week、mod:CT、
body:chest、name:、id:、acc:、is:starred、is:missing、note:词；字段前加减号表示排除。</translation>
    </message>
    <message>
        <source>Name of a new window preset</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>新窗预设的名称</translation>
    </message>
    <message>
        <source>Name of the album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>相册名称</translation>
    </message>
    <message>
        <source>Name of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>协议名称</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>分割名称</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>必需</translation>
    </message>
    <message>
        <source>Neither complete response nor progression</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>既非完全缓解也非进展</translation>
    </message>
    <message>
        <source>Neurological: left is left</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>神经学：左在左</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>初次使用？参加导览</translation>
    </message>
    <message>
        <source>New lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>新病灶</translation>
    </message>
    <message>
        <source>New lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>新病灶</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>下一检查</translation>
    </message>
    <message>
        <source>No SUV: {refusal}.</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>无 SUV：{refusal}。</translation>
    </message>
    <message>
        <source>No grey values here</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>此处无灰度值</translation>
    </message>
    <message>
        <source>No lesion is followed. In the table of measurements a right click offers “Follow as”.</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>没有跟踪病灶。在测量表中右键提供“跟踪为”。</translation>
    </message>
    <message>
        <source>No measurements yet. Choose a measurement in the toolbar and draw on the picture.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>尚无测量。在工具栏中选择测量并在图像上绘制。</translation>
    </message>
    <message>
        <source>No measurements yet. Press {length} for a length, {angle} for an angle, {ellipse} or {rectangle} for a region.</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>尚无测量。按 {length} 测长度，{angle} 测角度，{ellipse} 或 {rectangle} 测区域。</translation>
    </message>
    <message>
        <source>No pixel below the region has a value</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>区域下没有有值的像素</translation>
    </message>
    <message>
        <source>No pixel's centre lies in the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>没有像素中心在区域内</translation>
    </message>
    <message>
        <source>No protocol fits.</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>没有匹配的协议。</translation>
    </message>
    <message>
        <source>No reference lines with other series; they do not scroll together.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>与其他序列无定位线，也不同步滚动。</translation>
    </message>
    <message>
        <source>No second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>无第二序列</translation>
    </message>
    <message>
        <source>No segments yet. Choose a tool above and draw on a picture.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>还没有分割。在上方选择工具并在图像上画。</translation>
    </message>
    <message>
        <source>No segments yet. Press {brush} and paint on a picture, {range} to take a range of values, or {grow} and click what is to be grown into.</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>还没有分割。按 {brush} 在图像上涂画，按 {range} 取值范围，或按 {grow} 并点击要生长之处。</translation>
    </message>
    <message>
        <source>No series fits any of its viewports.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>没有序列匹配其任一视口。</translation>
    </message>
    <message>
        <source>No series is shown.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>未显示任何序列。</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>No studies yet.
What you open appears here and stays in the library.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>尚无检查。
打开的内容将显示于此并保留在资料库中。</translation>
    </message>
    <message>
        <source>No study is open to try it on.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>没有打开的检查可供试用。</translation>
    </message>
    <message>
        <source>No value lies below the line</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>线下没有值</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>没有值</translation>
    </message>
    <message>
        <source>None: as acquired</source>
        <extracomment>viewer/ui/panels/presentations.py</extracomment>
        <translation>无：按采集显示</translation>
    </message>
    <message>
        <source>Not a medical device. Not for diagnosis on an uncalibrated display.</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>非医疗器械。不得用于在未校准显示器上进行诊断。</translation>
    </message>
    <message>
        <source>Not evaluable</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>无法评估</translation>
    </message>
    <message>
        <source>Not measured</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not shown: {series}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>未显示：{series}</translation>
    </message>
    <message>
        <source>Not starred</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>无星标</translation>
    </message>
    <message>
        <source>Not this disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>忽略此光盘</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>检查备注</translation>
    </message>
    <message>
        <source>Note on {title}</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>{title} 的备注</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>未找到“{text}”。</translation>
    </message>
    <message>
        <source>Nothing is linked</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>未联动</translation>
    </message>
    <message>
        <source>Nothing is lost: all marks of the study can be written.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>没有丢失：检查的所有标记都可写入。</translation>
    </message>
    <message>
        <source>Nothing of {series} lies below the region</source>
        <extracomment>viewer/measure/over.py</extracomment>
        <translation>区域下没有 {series}</translation>
    </message>
    <message>
        <source>Nothing to undo yet. What you measure, arrange, hang or window appears here by name.</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>尚无可撤销内容。测量、排列、挂片或调窗会按名称显示于此。</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>未发现异常。</translation>
    </message>
    <message>
        <source>Numbers are text beside the drawing, not values that other programs can read.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>数值是图旁的文字，不是其他程序可读的值。</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Objects of the study</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>检查的对象</translation>
    </message>
    <message>
        <source>Of long outlines, other programs see every few points.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>长轮廓在其他程序中只见每隔几点。</translation>
    </message>
    <message>
        <source>Of several, it is {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>有多个时取：{values}。</translation>
    </message>
    <message>
        <source>Of those that fit a study, the first one hangs.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>匹配检查的协议中取第一个。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>One of its keys is also given to “{names}”.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>其中一个按键也分配给了“{names}”。</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>单幅图像</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Only one of the copies is shown. Measures are not affected.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>只显示其中一份。测量不受影响。</translation>
    </message>
    <message>
        <source>Only padding lies below the region</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>区域下只有填充</translation>
    </message>
    <message>
        <source>Only the DICOM part is read, nothing is run. Do not open these files with others.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>仅读取 DICOM 部分，不执行任何内容。请勿用其他程序打开。</translation>
    </message>
    <message>
        <source>Only values {low} to {high}</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>仅值 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>分割的不透明度</translation>
    </message>
    <message>
        <source>Opacity of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第二序列的不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open DICOMDIR or archive</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>打开 DICOMDIR 或压缩包</translation>
    </message>
    <message>
        <source>Open a CT or MR series to see it in 3D.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>打开 CT 或 MR 序列以查看 3D。</translation>
    </message>
    <message>
        <source>Open a picture to see its elements.</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>打开图像以查看其元素。</translation>
    </message>
    <message>
        <source>Open disc</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>打开光盘</translation>
    </message>
    <message>
        <source>Open files</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open studies</source>
        <extracomment>viewer/ui/study_tabs.py</extracomment>
        <translation>打开的检查</translation>
    </message>
    <message>
        <source>Open the disc</source>
        <extracomment>viewer/ui/disc_bar.py</extracomment>
        <translation>打开光盘</translation>
    </message>
    <message>
        <source>Open two series to compare them.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>打开两个序列以进行比较。</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>打开 {title}</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Other angle</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>另一角</translation>
    </message>
    <message>
        <source>Other lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>其他病灶</translation>
    </message>
    <message>
        <source>Other lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>其他病灶</translation>
    </message>
    <message>
        <source>Other programs see no colours of marks.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>其他程序看不到标记的颜色。</translation>
    </message>
    <message>
        <source>Other programs see the text where they like, not where it was moved to.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>其他程序把文字放在它们想放之处，而非移到之处。</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} cm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>范围外：最近的图像相距 {away} cm</translation>
    </message>
    <message>
        <source>Outside: the nearest image is {away} mm away</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>范围外：最近的图像相距 {away} mm</translation>
    </message>
    <message>
        <source>Outside: there is no image here</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>范围外：此处无图像</translation>
    </message>
    <message>
        <source>Over it is laid, half seen through: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>其上半透明叠加：{values}。</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Overlays</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Own rate</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>原帧率</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>PRIOR</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>既往</translation>
    </message>
    <message>
        <source>PRIOR · {time}</source>
        <extracomment>viewer/actions/roles.py</extracomment>
        <translation>既往 · {time}</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Paint all values</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>画所有值</translation>
    </message>
    <message>
        <source>Paint within</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>在范围内画</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Pan</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>平移</translation>
    </message>
    <message>
        <source>Partial response</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>部分缓解</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patient's identity</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>患者身份</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Peak (1 ml)</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>峰值 (1 ml)</translation>
    </message>
    <message>
        <source>Peak at x</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>峰值 x</translation>
    </message>
    <message>
        <source>Peak at y</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>峰值 y</translation>
    </message>
    <message>
        <source>Peak at z</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>峰值 z</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>周长</translation>
    </message>
    <message>
        <source>Phases</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>时相</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Picture {number} is still being read…</source>
        <extracomment>viewer/ui/viewport2d.py</extracomment>
        <translation>图像 {number} 仍在读取…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>Pictures a second; the lowest value follows the file</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>每秒图像数；最小值按文件</translation>
    </message>
    <message>
        <source>Pictures and series</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>图像与序列</translation>
    </message>
    <message>
        <source>Pictures and volumes that are kept in memory</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>保存在内存中的图像与容积</translation>
    </message>
    <message>
        <source>Pictures that face another way are a stack of their own.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>朝向不同的图像自成堆栈。</translation>
    </message>
    <message>
        <source>Pictures that play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>播放的图像</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>粉红</translation>
    </message>
    <message>
        <source>Pixel</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>viewer/actions/traces.py</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>所计像素</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Planes</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>平面</translation>
    </message>
    <message>
        <source>Planes, 3D and measures across slices use the positions.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>平面、3D 和跨层测量采用位置。</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are not offered: they would be distorted.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>不提供平面、3D 和容积：否则会失真。</translation>
    </message>
    <message>
        <source>Planes, 3D and volumes are straightened: distances and angles in them are true.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>平面、3D 和容积已校直：其中距离与角度真实。</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Playing rate</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>播放帧率</translation>
    </message>
    <message>
        <source>Positions of the slices</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>层面位置</translation>
    </message>
    <message>
        <source>Possibly lossy</source>
        <extracomment>viewer/paint/lossy.py</extracomment>
        <translation>可能有损</translation>
    </message>
    <message>
        <source>Presentation state</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>呈现状态</translation>
    </message>
    <message>
        <source>Presentation state: {title}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>呈现状态：{title}</translation>
    </message>
    <message>
        <source>Presentation state: {title}, fitted: not in true size</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>呈现状态：{title}，已适配：非真实尺寸</translation>
    </message>
    <message>
        <source>Presentation states: {titles}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>呈现状态：{titles}</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets of the modality</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>该检查类型的预设</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>viewer/ui/key_field.py</extracomment>
        <translation>请按键…</translation>
    </message>
    <message>
        <source>Press on the picture; drag up for a wider range of values. All slices are grown into.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>在图像上按下；向上拖动扩大值范围。向所有层生长。</translation>
    </message>
    <message>
        <source>Press the centre and drag the radius.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>按下球心并拖动半径。</translation>
    </message>
    <message>
        <source>Prior {number} of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>既往检查 {number}（{day}）：{description}</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>配置 {name}</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>viewer/ui/statusbar.py</extracomment>
        <translation>进度：{title}</translation>
    </message>
    <message>
        <source>Progressive disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>疾病进展</translation>
    </message>
    <message>
        <source>Protocols say which series is hung where when a study is opened. Each rule is a sentence.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>协议规定检查打开时各序列挂于何处。每条规则是一个语句。</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Put where recorded</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>放到记录处</translation>
    </message>
    <message>
        <source>RECIST 1.1: {response}</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>RECIST 1.1：{response}</translation>
    </message>
    <message>
        <source>Radiological: left is right</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>放射学：左在右</translation>
    </message>
    <message>
        <source>Radius</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>半径</translation>
    </message>
    <message>
        <source>Radius of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>画笔半径</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>频率</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>比值</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Reading the slices around</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>正在读取周围的层</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Real-world values</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>真实世界值</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>最近的检查</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reformatted, interpolated</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>重组，已插值</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>viewer/core/protocols.py</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>配准</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove the key {key}</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>移除按键 {key}</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report with pictures (HTML)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>带图报告 (HTML)…</translation>
    </message>
    <message>
        <source>Report with pictures (PDF)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>带图报告 (PDF)…</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset all keys and the mouse</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>重置全部按键与鼠标</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>疗效</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the last session</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>恢复上次会话</translation>
    </message>
    <message>
        <source>Restore the last session: {studies}, {when}</source>
        <extracomment>viewer/ui/empty_state.py</extracomment>
        <translation>恢复上次会话：{studies}，{when}</translation>
    </message>
    <message>
        <source>Restore the program's own</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>恢复自带协议</translation>
    </message>
    <message>
        <source>Reveal file</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>定位文件</translation>
    </message>
    <message>
        <source>Reveal files</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>定位文件</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>右键</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Right of the line: {name}</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>线右侧：{name}</translation>
    </message>
    <message>
        <source>Right series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>右侧序列</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>行与列</translation>
    </message>
    <message>
        <source>Rows and columns of viewports</source>
        <extracomment>viewer/ui/layout_popup.py</extracomment>
        <translation>视口的行与列</translation>
    </message>
    <message>
        <source>SD</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>SD</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>矢状位</translation>
    </message>
    <message>
        <source>Same lesion as</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>同一病灶</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>采样数</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>另存为 HTML…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save lesion table</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>保存病灶表</translation>
    </message>
    <message>
        <source>Save measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>保存测量</translation>
    </message>
    <message>
        <source>Save measurements as DICOM</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>将测量保存为 DICOM</translation>
    </message>
    <message>
        <source>Save movie</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>保存影片</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Save segments in</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>分割保存到</translation>
    </message>
    <message>
        <source>Save table…</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>保存曲线…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>保存手册</translation>
    </message>
    <message>
        <source>Save the segments of the series as DICOM</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>将序列的分割保存为 DICOM</translation>
    </message>
    <message>
        <source>Save the table to</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>表格保存到</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>将此搜索存为相册</translation>
    </message>
    <message>
        <source>Save to print</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>保存以便打印</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <extracomment>viewer/ui/key_sheet.py</extracomment>
        <translation>保存以便打印…</translation>
    </message>
    <message>
        <source>Save what is shown now</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>保存当前显示</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>viewer/ui/lesions_page.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say it in another way</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>换种说法</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>比例</translation>
    </message>
    <message>
        <source>Scroll</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Scroll by ten images</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>滚动十幅图像</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>viewer/ui/controls.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search actions</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Search actions, windows, series, elements, settings, help</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>搜索操作、窗、序列、元素、设置、帮助</translation>
    </message>
    <message>
        <source>Search by name, or by key as Ctrl+O</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>按名称或按键（如 Ctrl+O）搜索</translation>
    </message>
    <message>
        <source>Search elements</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>搜索元素</translation>
    </message>
    <message>
        <source>Search name, ID, date, description</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>搜索姓名、ID、日期、描述</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>搜索检查</translation>
    </message>
    <message>
        <source>Search tag, name or value</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>搜索标签、名称或值</translation>
    </message>
    <message>
        <source>Second head</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第二股骨头</translation>
    </message>
    <message>
        <source>Second leg</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第二条腿</translation>
    </message>
    <message>
        <source>Second length</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第二长度</translation>
    </message>
    <message>
        <source>Second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第二序列</translation>
    </message>
    <message>
        <source>Second trochanter</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第二小转子</translation>
    </message>
    <message>
        <source>Second width</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>第二宽度</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>章节</translation>
    </message>
    <message>
        <source>Segment</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Segments</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>分割</translation>
    </message>
    <message>
        <source>Segments are left out; a segmentation holds them.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>分割被略去；DICOM 分割对象包含它们。</translation>
    </message>
    <message>
        <source>Segments: regions in 3D, painted, grown or taken by their values. A click on a line chooses what the tools work on; its signs change colour, hide and lock. Below lies what else came with the study.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>分割：涂画、生长或按值取得的三维区域。点击一行选择工具所作用的；其符号改变颜色、显示和锁定。下方是检查附带的其他内容。</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Series doctor</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>序列诊断</translation>
    </message>
    <message>
        <source>Series of the study</source>
        <extracomment>viewer/ui/panels/thumbnails.py</extracomment>
        <translation>检查的序列</translation>
    </message>
    <message>
        <source>Series that lies over the pictures</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>叠加在图像上的序列</translation>
    </message>
    <message>
        <source>Series {number} · {modality}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>序列 {number} · {modality}</translation>
    </message>
    <message>
        <source>Series {series}, picture {number}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>序列 {series}，图像 {number}</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings are as at first.</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>设置已恢复初始状态。</translation>
    </message>
    <message>
        <source>Several pictures lie at one place and nothing tells them apart.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>同一位置有多幅图像且无从区分。</translation>
    </message>
    <message>
        <source>Shape of the brush</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>画笔形状</translation>
    </message>
    <message>
        <source>Shift + wheel on the picture, too.</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>也可在图像上 Shift + 滚轮。</translation>
    </message>
    <message>
        <source>Short axis</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>短径</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show picture {number}</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>显示图像 {number}</translation>
    </message>
    <message>
        <source>Show the volume in 3D</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>以 3D 显示容积</translation>
    </message>
    <message>
        <source>Shown as</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>viewer/ui/study_table.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>偏度</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>跳过的文件</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Slab thickness or phase</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>厚层厚度或时相</translation>
    </message>
    <message>
        <source>Slices</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>层面</translation>
    </message>
    <message>
        <source>Slope</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Smallest sum before (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>此前最小总和 (mm)</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Split by {what}</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>按 {what} 拆分</translation>
    </message>
    <message>
        <source>Split series again</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>重新拆分序列</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>透视镜</translation>
    </message>
    <message>
        <source>Stable disease</source>
        <extracomment>viewer/measure/recist.py</extracomment>
        <translation>疾病稳定</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>起点</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>病灶状态</translation>
    </message>
    <message>
        <source>Stop following</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>停止跟踪</translation>
    </message>
    <message>
        <source>Structures</source>
        <extracomment>viewer/ui/panels/study_objects.py</extracomment>
        <translation>结构集</translation>
    </message>
    <message>
        <source>Studies</source>
        <extracomment>viewer/ui/library_page.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Studies and files</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>检查与文件</translation>
    </message>
    <message>
        <source>Studies that are open and those that the library knows, by patient. Type to search; Enter or a double click opens. Below lie the series of one study: drag one into any viewport.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>打开的检查与资料库中的检查，按患者排列。输入即搜索；Enter 或双击打开。下方为检查的序列：可拖入任一视口。</translation>
    </message>
    <message>
        <source>Studies that are open or known to the library, by patient. Double click or Enter opens; the menu of the right button copies, reveals and removes; drag a study to the file manager to copy its files.</source>
        <extracomment>viewer/ui/panels/study_list.py</extracomment>
        <translation>已打开或资料库中的检查，按患者排列。双击或 Enter 打开；右键菜单可复制、定位和移除；拖到文件管理器可复制其文件。</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Study of {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>{date} 的检查</translation>
    </message>
    <message>
        <source>Study of {day}: {description}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>检查（{day}）：{description}</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>总和</translation>
    </message>
    <message>
        <source>Sum of diameters (mm)</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>径线总和 (mm)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Tables and masks of the presentation state that is shown are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>所示显示状态的表和掩模被略去。</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>viewer/ui/panels/inspector.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>取用</translation>
    </message>
    <message>
        <source>Take all voxels in the range into the chosen segment, or into a new one</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>把范围内所有体素取入所选分割，或新的分割</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>占用</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>viewer/ui/settings_page.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the series out of this viewport</source>
        <extracomment>viewer/ui/viewport_handle.py</extracomment>
        <translation>从此视口移除序列</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Take this rule away</source>
        <extracomment>viewer/ui/sentence.py</extracomment>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>Target lesion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>靶病灶</translation>
    </message>
    <message>
        <source>Target lesions</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>靶病灶</translation>
    </message>
    <message>
        <source>Temporal position</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>时间位置</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <extracomment>viewer/ui/manual_page.py</extracomment>
        <translation>手册正文</translation>
    </message>
    <message>
        <source>Text on pictures</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>图像文字</translation>
    </message>
    <message>
        <source>Text on the picture</source>
        <extracomment>viewer/ui/label_editor.py</extracomment>
        <translation>图像上的文字</translation>
    </message>
    <message>
        <source>That pixels count by the part that is covered is known to this program alone.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>像素按覆盖部分计只有本程序知道。</translation>
    </message>
    <message>
        <source>The active series is not a volume: it needs parallel slices with even gaps.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>当前序列不是容积：需要间距均匀的平行层面。</translation>
    </message>
    <message>
        <source>The active viewport shows slices.</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>当前视口显示层面。</translation>
    </message>
    <message>
        <source>The anatomical name of a mark is not told to other programs.</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation>标记的解剖名称不告知其他程序。</translation>
    </message>
    <message>
        <source>The axes are not at a right angle, but at {angle}°.</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>两轴不成直角，而是 {angle}°。</translation>
    </message>
    <message>
        <source>The chest wall of a breast lies at this side: {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>胸壁位于此侧：{values}。</translation>
    </message>
    <message>
        <source>The chosen tool</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>所选工具</translation>
    </message>
    <message>
        <source>The chosen tool; on a measurement: change it; on crosshair lines: move them</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>所选工具；在测量上：编辑；在十字线上：移动</translation>
    </message>
    <message>
        <source>The colour table is left out: a greyscale state shows grey.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>颜色表被略去：灰度状态显示灰色。</translation>
    </message>
    <message>
        <source>The copies differ: make sure which of them is the right one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>各副本不同：请确认哪一份正确。</translation>
    </message>
    <message>
        <source>The copy of measurements beside the study lacks those whose picture is not at hand; they are in it after the next change while their volume is shown.</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation>检查旁的测量副本缺少图像不在手边的那些；在显示其体数据时下次更改后即包含。</translation>
    </message>
    <message>
        <source>The elements of two files or two series side by side; what differs has a tint.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>并排两个文件或序列的元素；不同处着色。</translation>
    </message>
    <message>
        <source>The file tells no size of pixels: calibrate by this line (right click) for lengths in mm</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>文件未给出像素大小：用此线校准（右键）即得 mm 长度</translation>
    </message>
    <message>
        <source>The file's own windows</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>文件自带的窗</translation>
    </message>
    <message>
        <source>The files are being looked up: drag once more</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>正在查找文件：请再拖一次</translation>
    </message>
    <message>
        <source>The first line should be the heart, the second the chest.</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>第一条线应为心脏，第二条为胸廓。</translation>
    </message>
    <message>
        <source>The keys in force on one sheet, to be printed or kept beside the screen.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>有效按键汇于一页，可打印或置于屏幕旁。</translation>
    </message>
    <message>
        <source>The line has no one scale here: distances along it are in px.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>此处线没有单一比例：沿线距离以 px 计。</translation>
    </message>
    <message>
        <source>The line is short: a pixel more or less changes all lengths by more than 2 %.</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>线太短：一个像素之差使所有长度变化超过 2 %。</translation>
    </message>
    <message>
        <source>The line lies outside of the picture</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>线在图像之外</translation>
    </message>
    <message>
        <source>The magnification is an estimate: it holds for one depth in the patient.</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>放大率是估计的：只对患者中一个深度成立。</translation>
    </message>
    <message>
        <source>The outline crosses itself: what it goes around twice is outside.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>轮廓自相交：被绕两次之处为外。</translation>
    </message>
    <message>
        <source>The perpendicular meets the line beyond its ends.</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>垂线与线相交于端点之外。</translation>
    </message>
    <message>
        <source>The picture is not there</source>
        <extracomment>viewer/actions/measuring.py</extracomment>
        <translation>图像不存在</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/actions/protocol_table.py</extracomment>
        <translation>此测量的图像不在</translation>
    </message>
    <message>
        <source>The pictures. The wheel scrolls, the left button is the chosen tool, the right one zooms or opens the menu. A double click shows one viewport alone. The bar at the right edge tells which slices are read. A red line warns: a click on it tells what it means.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>图像区。滚轮翻页，左键为所选工具，右键缩放或打开菜单。双击单独显示一个视口。右缘的条显示已读取的层面。红色的一行是警告：点击它会说明其含义。</translation>
    </message>
    <message>
        <source>The plane lies oblique to the slices: its pixels mix several of them.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>平面与各层斜交：其像素混合了多层。</translation>
    </message>
    <message>
        <source>The points lie on one another: move this one first</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>各点重合：请先移动此点</translation>
    </message>
    <message>
        <source>The region has no area.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>区域没有面积。</translation>
    </message>
    <message>
        <source>The region lies outside of the picture</source>
        <extracomment>viewer/measure/region_values.py</extracomment>
        <translation>区域在图像之外</translation>
    </message>
    <message>
        <source>The second monitor is gone: its viewports are here again</source>
        <extracomment>viewer/ui/second_window.py</extracomment>
        <translation>第二显示器已断开：其视口已回到此处</translation>
    </message>
    <message>
        <source>The series that lies over the pictures is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>叠加在图像上的序列被略去。</translation>
    </message>
    <message>
        <source>The slices do not lie one behind the other.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>各层面未前后对齐。</translation>
    </message>
    <message>
        <source>The study hangs by it: it is the first that fits.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>检查按此挂片：它是首个匹配的协议。</translation>
    </message>
    <message>
        <source>The study hangs by “{name}”.</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>检查按“{name}”挂片。</translation>
    </message>
    <message>
        <source>The table that gives the pictures' values is left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>给出图像值的表被略去。</translation>
    </message>
    <message>
        <source>The viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>视口</translation>
    </message>
    <message>
        <source>The window goes from {low} to {high}, values from {first} to {last}</source>
        <extracomment>viewer/ui/panels/histogram.py</extracomment>
        <translation>窗为 {low} 至 {high}，值为 {first} 至 {last}</translation>
    </message>
    <message>
        <source>There are no studies in this album.</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>此相册中没有检查。</translation>
    </message>
    <message>
        <source>There are only {count} prior studies.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>既往检查只有 {count} 个。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose another name.</source>
        <extracomment>viewer/ui/marks_panel.py</extracomment>
        <translation>已有文件“{name}”：请选另一名称。</translation>
    </message>
    <message>
        <source>There is no further series in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>{where}中没有其他序列。</translation>
    </message>
    <message>
        <source>There is no prior study.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>没有既往检查。</translation>
    </message>
    <message>
        <source>There is no {words} in {where}.</source>
        <extracomment>viewer/hanging/arranging.py</extracomment>
        <translation>{where}中没有 {words}。</translation>
    </message>
    <message>
        <source>Thickness in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>厚度（mm）</translation>
    </message>
    <message>
        <source>This machine has no letters for it: install a font, as Noto Sans CJK.</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>本机缺少该语言字体：请安装，如 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>This measurement has no curve: draw a line profile or a region</source>
        <extracomment>viewer/actions/curves.py</extracomment>
        <translation>此测量没有曲线：请画线剖面或区域</translation>
    </message>
    <message>
        <source>Tied by hand</source>
        <extracomment>viewer/ui/link_menu.py</extracomment>
        <translation>手动绑定</translation>
    </message>
    <message>
        <source>Tilt</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>viewer/ui/panels/segment_tools.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>Turn and mirror</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>旋转与镜像</translation>
    </message>
    <message>
        <source>Turn, zoom and pan of a plane of a volume are left out.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>体数据平面的旋转、缩放和平移被略去。</translation>
    </message>
    <message>
        <source>Turned: see the letters</source>
        <extracomment>viewer/actions/sides.py</extracomment>
        <translation>已旋转：见方位字母</translation>
    </message>
    <message>
        <source>Turning volume</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>旋转容积</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>绿松石</translation>
    </message>
    <message>
        <source>UIDs, dates and times too</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>含 UID、日期和时间</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unknown patient</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>未知患者</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unreliable because</source>
        <extracomment>viewer/ui/card_text.py</extracomment>
        <translation>不可靠的原因</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <extracomment>viewer/ui/menus.py</extracomment>
        <translation>视图(&amp;I)</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values are interpolated: the plane was cut from a volume.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>值经插值：平面由体数据切出。</translation>
    </message>
    <message>
        <source>Values are not standardized uptake: the number is a peak, but no SUV.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>值不是标准化摄取：该数是峰值，但不是 SUV。</translation>
    </message>
    <message>
        <source>Values of the whole series</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>整个序列的值</translation>
    </message>
    <message>
        <source>Values of {series} are interpolated onto this picture: those of its own pixels may reach further.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>{series} 的值已插值到此图像：其自身像素的值范围可能更大。</translation>
    </message>
    <message>
        <source>Values of {series} were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>{series} 的值因有损压缩而改变。</translation>
    </message>
    <message>
        <source>Values were changed by lossy compression.</source>
        <extracomment>viewer/actions/picture_facts.py</extracomment>
        <translation>有损压缩改变了值。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocity change</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>速度变化</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>朱红</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Viewport {number}</source>
        <extracomment>viewer/actions/argument_choices.py</extracomment>
        <translation>视口 {number}</translation>
    </message>
    <message>
        <source>Viewports</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>视口</translation>
    </message>
    <message>
        <source>Viewports of the protocol</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>协议的视口</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>viewer/ui/panels/volume.py</extracomment>
        <translation>视角</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>紫罗兰</translation>
    </message>
    <message>
        <source>Volume, {size} mm</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>容积，{size} mm</translation>
    </message>
    <message>
        <source>Voxels are longer than the radius of the ball, {size} mm.</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>体素比球半径还长，{size} mm。</translation>
    </message>
    <message>
        <source>Voxels: DICOM segmentation…</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>体素：DICOM 分割…</translation>
    </message>
    <message>
        <source>Warnings, lossy compression and reformatting are always told. Anonymous text leaves out what may tell who, when and where.</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>警告、有损压缩和重组始终显示。匿名文字略去可能透露何人、何时、何地的信息。</translation>
    </message>
    <message>
        <source>What a drag, the wheel and a double click do over a picture.</source>
        <extracomment>viewer/ui/mouse_editor.py</extracomment>
        <translation>在图像上拖动、滚轮与双击的功能。</translation>
    </message>
    <message>
        <source>What did not fit into the toolbar</source>
        <extracomment>viewer/ui/toolbar.py</extracomment>
        <translation>工具栏放不下的内容</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>What is seen of the picture is told, not how much room there is beside it.</source>
        <extracomment>viewer/actions/shown_states.py</extracomment>
        <translation>记录图像可见的部分，而非其旁有多少空间。</translation>
    </message>
    <message>
        <source>What is there is shown; a volume made from it is not complete.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>显示现有部分；由此构成的容积不完整。</translation>
    </message>
    <message>
        <source>What is this for?</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>这有什么用？</translation>
    </message>
    <message>
        <source>What lies in the gap was not read: look for the missing files.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>缺口处未读取：请查找缺失文件。</translation>
    </message>
    <message>
        <source>What lies under the pointer: its place in pixels and in mm, and its value with the unit. At the right what the program works on, with a way to stop it, and the memory that pictures take.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>指针处的位置（像素与毫米）及带单位的值。右侧为正在进行的任务（可停止）与图像占用的内存。</translation>
    </message>
    <message>
        <source>What the corners of a picture say, for each modality. Lines can be added, moved and taken out; the picture shows it at once.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>图像角落的内容，按设备类型。可添加、移动和移除各行；图像即时显示。</translation>
    </message>
    <message>
        <source>What the movie shows</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>影片内容</translation>
    </message>
    <message>
        <source>What values are read as</source>
        <extracomment>viewer/ui/panels/reading.py</extracomment>
        <translation>数值的读法</translation>
    </message>
    <message>
        <source>What was noticed in the files of this series: gaps, doubles, slices that do not fit. It says what was done about it, and what is better not measured.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>在此序列文件中发现的情况：缺口、重复、不符的层面。说明所作处理及不宜测量之处。</translation>
    </message>
    <message>
        <source>What would hang where</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>挂片预览</translation>
    </message>
    <message>
        <source>Wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>When it hangs</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Where no series fits, the protocol {values}.</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>无匹配序列时：{values}。</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>viewer/core/segment_colors.py</extracomment>
        <translation>白色</translation>
    </message>
    <message>
        <source>Whoever sent the files should be told: other programs may take the two for one.</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>应告知文件发送方：其他程序可能将二者混为一人。</translation>
    </message>
    <message>
        <source>Whole series</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>整个序列</translation>
    </message>
    <message>
        <source>Why it hangs so</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>为何如此挂片</translation>
    </message>
    <message>
        <source>Width (W)</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>窗宽 (W)</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>调窗</translation>
    </message>
    <message>
        <source>Window and help</source>
        <extracomment>viewer/actions/cheat_sheet.py</extracomment>
        <translation>窗口与帮助</translation>
    </message>
    <message>
        <source>Window centre</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>窗位</translation>
    </message>
    <message>
        <source>Window centre of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第二序列的窗位</translation>
    </message>
    <message>
        <source>Window preset</source>
        <extracomment>viewer/actions/palette_sources.py</extracomment>
        <translation>窗预设</translation>
    </message>
    <message>
        <source>Window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>窗预设</translation>
    </message>
    <message>
        <source>Window presets by modality and body part: change them, add your own, give them keys.</source>
        <extracomment>viewer/ui/panel_help.py</extracomment>
        <translation>按设备类型与部位的窗预设：可更改、自建、指定按键。</translation>
    </message>
    <message>
        <source>Window width</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>窗宽</translation>
    </message>
    <message>
        <source>Window width of the second series</source>
        <extracomment>viewer/ui/panels/blend.py</extracomment>
        <translation>第二序列的窗宽</translation>
    </message>
    <message>
        <source>Window: {title}</source>
        <extracomment>viewer/ui/key_rows.py</extracomment>
        <translation>窗：{title}</translation>
    </message>
    <message>
        <source>With notes</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>有备注</translation>
    </message>
    <message>
        <source>With the open study</source>
        <extracomment>viewer/ui/hanging_page.py</extracomment>
        <translation>对打开的检查</translation>
    </message>
    <message>
        <source>With the patient's name</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>含患者姓名</translation>
    </message>
    <message>
        <source>Write a note; it is kept with your work, not in the files</source>
        <extracomment>viewer/ui/panels/note_editor.py</extracomment>
        <translation>写备注；它与您的工作一起保存，不写入文件</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>写备注…</translation>
    </message>
    <message>
        <source>Write name, ID and date of the study into the next table or report, and on its pictures</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>在下一个表格或报告及其图像上写入姓名、ID 和检查日期</translation>
    </message>
    <message>
        <source>Write name, ID and dates on the picture</source>
        <extracomment>viewer/ui/export_panel.py</extracomment>
        <translation>在图像上写入姓名、ID 和日期</translation>
    </message>
    <message>
        <source>Writing the measurements</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>正在写入测量</translation>
    </message>
    <message>
        <source>Written by {program} on {date}</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation>由 {program} 写于 {date}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>自建</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom and turn</source>
        <extracomment>viewer/ui/context_menu.py</extracomment>
        <translation>缩放与旋转</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>a series without modality</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>无模态的序列</translation>
    </message>
    <message>
        <source>a study</source>
        <extracomment>viewer/ui/panels/browser.py</extracomment>
        <translation>一个检查</translation>
    </message>
    <message>
        <source>a text</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>alike as far as it is shown; not compared beyond</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>所示部分相同；其余未比较</translation>
    </message>
    <message>
        <source>all at one place</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>都在同一位置</translation>
    </message>
    <message>
        <source>all points</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>所有点</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <extracomment>viewer/ui/panels/series.py</extracomment>
        <translation>及另外 {number} 个</translation>
    </message>
    <message>
        <source>any other</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>任何其他</translation>
    </message>
    <message>
        <source>any series</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>任意序列</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Enter sets, twice ends,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>方向键移动（Shift：10）,  回车确定，两次结束,  退格撤回,  Esc 取消</translation>
    </message>
    <message>
        <source>arrows move (Shift: 10),  Tab next point,  Enter sets,  Backspace takes back,  Esc cancels</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>方向键移动（Shift：10）,  Tab 下一点,  回车确定,  退格撤回,  Esc 取消</translation>
    </message>
    <message>
        <source>as large as its viewport allows</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>尽视口之大</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>viewer/actions/palette.py</extracomment>
        <translation>按输入</translation>
    </message>
    <message>
        <source>at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>探测器平面</translation>
    </message>
    <message>
        <source>at one scale in mm</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>按同一毫米比例</translation>
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
        <translation>b 值</translation>
    </message>
    <message>
        <source>back button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>后退键</translation>
    </message>
    <message>
        <source>by the file</source>
        <extracomment>viewer/actions/explaining.py</extracomment>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>已校准</translation>
    </message>
    <message>
        <source>calibrated by user</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>用户校准</translation>
    </message>
    <message>
        <source>calibration line: a pixel is {width} mm wide</source>
        <extracomment>viewer/measure/provenance.py</extracomment>
        <translation>校准线：一个像素宽 {width} mm</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>viewer/ui/setting_control.py</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>clearly progressed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>明显进展</translation>
    </message>
    <message>
        <source>contours beside the pictures, points and open lines, which RT structures hold alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>图像之外的轮廓、点和开放线，只有 RT 结构集可包含</translation>
    </message>
    <message>
        <source>contours between pictures, where the slice that they were taken to was changed</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>图像之间的轮廓，其所归入的层已被更改</translation>
    </message>
    <message>
        <source>curve</source>
        <extracomment>viewer/ui/panels/curve_view.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>directory of a disc: its files are read themselves</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>光盘目录：直接读取其文件</translation>
    </message>
    <message>
        <source>does not hang</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>不挂片</translation>
    </message>
    <message>
        <source>dose, half-life, times, weight or height cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>剂量、半衰期、时间、体重或身高不可信</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>est. (magnification removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>估计（已去除放大）</translation>
    </message>
    <message>
        <source>est. (magnification {factor} removed)</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>估计值（已去除放大 {factor}）</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>个文件</translation>
    </message>
    <message>
        <source>files</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>个文件</translation>
    </message>
    <message>
        <source>files missing</source>
        <extracomment>viewer/ui/panels/study_drawing.py</extracomment>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>flipped</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>forward button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>前进键</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, in another frame of reference</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>不在此处且参考系不同的图像上的帧</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, of another size than these</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>不在此处且大小不同的图像上的帧</translation>
    </message>
    <message>
        <source>frames on pictures that are not here, which a segmentation holds alone</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>不在此处的图像上的帧，只有分割对象可包含</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>融合</translation>
    </message>
    <message>
        <source>hangs all the same</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>仍然挂片</translation>
    </message>
    <message>
        <source>has measurements</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>有测量</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>幅图像</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>幅图像</translation>
    </message>
    <message>
        <source>it is {value}</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>实为 {value}</translation>
    </message>
    <message>
        <source>key image</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>关键图像</translation>
    </message>
    <message>
        <source>left button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>左键</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>长</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>平均值</translation>
    </message>
    <message>
        <source>measurements</source>
        <extracomment>viewer/ui/panels/measurements.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>middle button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>中键</translation>
    </message>
    <message>
        <source>movie</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no description</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>无描述</translation>
    </message>
    <message>
        <source>no picture</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>无图像</translation>
    </message>
    <message>
        <source>no pictures</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>no planes and no 3D</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>无平面和三维</translation>
    </message>
    <message>
        <source>nominal scanned</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>标称（扫描）</translation>
    </message>
    <message>
        <source>not calibrated: pixels</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>未校准：像素</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>未评估</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>viewer/ui/slice_bar.py</extracomment>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>on or off</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>on 或 off</translation>
    </message>
    <message>
        <source>one viewport</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>一个视口</translation>
    </message>
    <message>
        <source>only on the left</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only on the right</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>picture {number} of {count}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>图像 {number}/{count}</translation>
    </message>
    <message>
        <source>planes and 3D are offered</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>提供平面和三维</translation>
    </message>
    <message>
        <source>point {number}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>点 {number}</translation>
    </message>
    <message>
        <source>point {number} of {count}</source>
        <extracomment>viewer/ui/key_measure.py</extracomment>
        <translation>点 {number}/{count}</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>既往</translation>
    </message>
    <message>
        <source>prior {number}, counted back from the latest</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>自最近起第 {number} 次既往检查</translation>
    </message>
    <message>
        <source>r {radius} mm · {volume} ml</source>
        <extracomment>viewer/ui/segment_hand.py</extracomment>
        <translation>r {radius} mm · {volume} ml</translation>
    </message>
    <message>
        <source>right button</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>右键</translation>
    </message>
    <message>
        <source>same coordinates, other frame of reference</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>相同坐标，不同参考系</translation>
    </message>
    <message>
        <source>same pixels as recorded</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>与记录相同的像素</translation>
    </message>
    <message>
        <source>same place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation>患者中的同一位置</translation>
    </message>
    <message>
        <source>series {number}</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>序列 {number}</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>短</translation>
    </message>
    <message>
        <source>stack</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>stacks</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>stored {stored}: not mapped</source>
        <extracomment>viewer/ui/hover.py</extracomment>
        <translation>存储值 {stored}：未映射</translation>
    </message>
    <message>
        <source>studies</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>个检查</translation>
    </message>
    <message>
        <source>study</source>
        <extracomment>viewer/ui/panels/search_box.py</extracomment>
        <translation>个检查</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>the angle between both end plates, each from the same side of the spine to the other</source>
        <extracomment>viewer/measure/cobb.py</extracomment>
        <translation>两终板之间的角，各自由脊柱同侧到另一侧</translation>
    </message>
    <message>
        <source>the angle between both legs, 0 to 180°, with pixels as wide and high as they are</source>
        <extracomment>viewer/measure/angle.py</extracomment>
        <translation>两边之间的角，0 到 180°，按像素的真实宽高</translation>
    </message>
    <message>
        <source>the current study</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>当前检查</translation>
    </message>
    <message>
        <source>the distance at a right angle between the line and its parallel through the point</source>
        <extracomment>viewer/measure/parallel.py</extracomment>
        <translation>线与过该点的平行线之间的垂直距离</translation>
    </message>
    <message>
        <source>the distance at a right angle from the point to the line; the tilt is that to the sagittal plane</source>
        <extracomment>viewer/measure/midsagittal.py</extracomment>
        <translation>点到线的垂直距离；倾斜是相对矢状面的</translation>
    </message>
    <message>
        <source>the distance between the middles of both lines; their own lengths are the widths</source>
        <extracomment>viewer/measure/centre_line.py</extracomment>
        <translation>两线中点之间的距离；线本身的长度为宽度</translation>
    </message>
    <message>
        <source>the distance of the first trochanter from the line of the pelvis less that of the second</source>
        <extracomment>viewer/measure/hip.py</extracomment>
        <translation>第一小转子到骨盆线的距离减去第二个的</translation>
    </message>
    <message>
        <source>the file does not tell enough</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>文件信息不足</translation>
    </message>
    <message>
        <source>the first length divided by the second</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation>第一长度除以第二长度</translation>
    </message>
    <message>
        <source>the highest mean of a ball of 1 ml around a voxel in the sphere, voxels by the part in the ball</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation>球内以某体素为中心的 1 ml 球的最高平均值，体素按在球内的部分计</translation>
    </message>
    <message>
        <source>the known length divided by the length of the line in pixels</source>
        <extracomment>viewer/measure/calibration.py</extracomment>
        <translation>已知长度除以线的像素长度</translation>
    </message>
    <message>
        <source>the latest prior</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>最近一次既往检查</translation>
    </message>
    <message>
        <source>the length of the Catmull-Rom spline through its points</source>
        <extracomment>viewer/measure/curve.py</extracomment>
        <translation>经过各点的 Catmull-Rom 样条的长度</translation>
    </message>
    <message>
        <source>the length of the first line less that of the second</source>
        <extracomment>viewer/measure/leg_length.py</extracomment>
        <translation>第一条线的长度减去第二条的</translation>
    </message>
    <message>
        <source>the length of the perpendicular from the point to the line, which goes on beyond its ends</source>
        <extracomment>viewer/measure/perpendicular.py</extracomment>
        <translation>点到线的垂线长度，线延伸到端点之外</translation>
    </message>
    <message>
        <source>the longer of both lines is the long axis, the other one the short axis</source>
        <extracomment>viewer/measure/bidirectional.py</extracomment>
        <translation>两线中较长者为长径，另一条为短径</translation>
    </message>
    <message>
        <source>the mean of the pixels whose centre lies in the outline or on it</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>中心在轮廓内或轮廓上的像素的平均值</translation>
    </message>
    <message>
        <source>the prior before that</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>再前一次既往检查</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>the smaller angle between both axes, each through the middles of two lines across a bone</source>
        <extracomment>viewer/measure/four_point_angle.py</extracomment>
        <translation>两轴之间较小的角，各轴经过横过一骨的两线中点</translation>
    </message>
    <message>
        <source>the smaller angle between both lines, 0 to 90°; the other one is 180° less it</source>
        <extracomment>viewer/measure/open_angle.py</extracomment>
        <translation>两线间较小的角，0 到 90°；另一角为 180° 减去它</translation>
    </message>
    <message>
        <source>the sum of the lengths between the points of the line, which lie within 0.25 px of the way drawn</source>
        <extracomment>viewer/measure/freehand_line.py</extracomment>
        <translation>线上各点间长度之和，各点距所画路径 0.25 px 以内</translation>
    </message>
    <message>
        <source>the sum of the lengths of its lines</source>
        <extracomment>viewer/measure/polyline.py</extracomment>
        <translation>各直线长度之和</translation>
    </message>
    <message>
        <source>the usual one</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>常用窗</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>常用颜色</translation>
    </message>
    <message>
        <source>the values are no concentration (their units are missing)</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>数值不是浓度（缺少单位）</translation>
    </message>
    <message>
        <source>the width of the heart divided by the width of the chest; magnification does not change it</source>
        <extracomment>viewer/measure/cardiothoracic.py</extracomment>
        <translation>心脏宽度除以胸廓宽度；放大率不影响</translation>
    </message>
    <message>
        <source>tied at {number}</source>
        <extracomment>viewer/ui/viewport_paint.py</extracomment>
        <translation>绑定于 {number}</translation>
    </message>
    <message>
        <source>too small to measure</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>小到无法测量</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>旋转 {degrees}°</translation>
    </message>
    <message>
        <source>ultrasound region</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>超声区域</translation>
    </message>
    <message>
        <source>uncalibrated, at detector</source>
        <extracomment>viewer/core/geometry.py</extracomment>
        <translation>未校准，探测器平面</translation>
    </message>
    <message>
        <source>values at equal steps of at most a pixel along the line, each from the four pixels around it</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>沿线以至多一个像素的等步取值，每个由周围四个像素得出</translation>
    </message>
    <message>
        <source>what lies beside the pictures in the object it was read from, which is not here any more</source>
        <extracomment>viewer/objects/carried.py</extracomment>
        <translation>所读对象在图像之外的内容，该对象已不在</translation>
    </message>
    <message>
        <source>what the object it was read from holds beside the pictures, where that is damaged</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation>所读对象在图像之外的内容（损坏之处）</translation>
    </message>
    <message>
        <source>wheel</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>window {width} centre {centre}</source>
        <extracomment>viewer/actions/spoken.py</extracomment>
        <translation>窗宽 {width} 窗位 {centre}</translation>
    </message>
    <message>
        <source>words, or other words</source>
        <extracomment>viewer/ui/protocol_rules.py</extracomment>
        <translation>词，或其他词</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <extracomment>viewer/ui/commands.py</extracomment>
        <translation>{action}：{change}</translation>
    </message>
    <message>
        <source>{axis} from {first} to {last}, values from {low} to {high}</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{axis} 从 {first} 到 {last}，值从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{change}, done</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}，已完成</translation>
    </message>
    <message>
        <source>{change}, the present</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}，当前</translation>
    </message>
    <message>
        <source>{change}, undone</source>
        <extracomment>viewer/ui/panels/history.py</extracomment>
        <translation>{change}，已撤销</translation>
    </message>
    <message>
        <source>{columns} × {rows} pixels</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>{columns} × {rows} 像素</translation>
    </message>
    <message>
        <source>{counted} skipped</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>跳过 {counted}</translation>
    </message>
    <message>
        <source>{count} at one place</source>
        <extracomment>viewer/ui/slice_strip.py</extracomment>
        <translation>同一位置 {count} 个</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} files are not where they were</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} 个文件不在原处</translation>
    </message>
    <message>
        <source>{count} m</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} of {count2} elements</source>
        <extracomment>viewer/ui/panels/tags.py</extracomment>
        <translation>{count}/{count2} 个元素</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>{count} 幅图像</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>viewer/measure/text.py</extracomment>
        <translation>{count} 像素</translation>
    </message>
    <message>
        <source>{count} pixels of padding are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>略去 {count} 个填充像素。</translation>
    </message>
    <message>
        <source>{count} pixels without a value are left out.</source>
        <extracomment>viewer/measure/region.py</extracomment>
        <translation>略去 {count} 个无值像素。</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>viewer/ui/panels/segment_list.py</extracomment>
        <translation>{count} px</translation>
    </message>
    <message>
        <source>{count} samples lie on padding, or on pixels without a value.</source>
        <extracomment>viewer/measure/profile.py</extracomment>
        <translation>{count} 个采样在填充或无值像素上。</translation>
    </message>
    <message>
        <source>{count} series</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{count} 个序列</translation>
    </message>
    <message>
        <source>{count} stacks merged</source>
        <extracomment>viewer/ui/panels/thumbnail_drawing.py</extracomment>
        <translation>已合并 {count} 个堆栈</translation>
    </message>
    <message>
        <source>{count} studies</source>
        <extracomment>viewer/ui/panels/study_menu.py</extracomment>
        <translation>{count} 个检查</translation>
    </message>
    <message>
        <source>{count} viewports one above the other</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} 个上下排列的视口</translation>
    </message>
    <message>
        <source>{count} viewports side by side</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{count} 个并排视口</translation>
    </message>
    <message>
        <source>{count} w</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 周</translation>
    </message>
    <message>
        <source>{count} y</source>
        <extracomment>viewer/paint/corner_words.py</extracomment>
        <translation>{count} 岁</translation>
    </message>
    <message>
        <source>{count} years</source>
        <extracomment>viewer/hanging/priors.py</extracomment>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>{different} of {count} elements differ; {shown} are shown.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{count} 个元素中 {different} 个不同；显示 {shown} 个。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{first}或{last}</translation>
    </message>
    <message>
        <source>{gap} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>间距 {gap} mm</translation>
    </message>
    <message>
        <source>{key} is given to “{first}” and to “{other}”: the first has it.</source>
        <extracomment>viewer/ui/key_editor.py</extracomment>
        <translation>{key} 同时分配给“{first}”和“{other}”：前者有效。</translation>
    </message>
    <message>
        <source>{key} is the key of “{names}”, which then has it no more.</source>
        <extracomment>viewer/ui/key_detail.py</extracomment>
        <translation>{key} 是“{names}”的按键，占用后其将失去该键。</translation>
    </message>
    <message>
        <source>{least} to {most} mm apart</source>
        <extracomment>viewer/actions/series_doctor.py</extracomment>
        <translation>间距 {least} 至 {most} mm</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation>{low} 到 {high} {unit}</translation>
    </message>
    <message>
        <source>{modalities} study</source>
        <extracomment>viewer/ui/panels/entries.py</extracomment>
        <translation>{modalities} 检查</translation>
    </message>
    <message>
        <source>{name}, study of {date}</source>
        <extracomment>viewer/ui/panels/measurement_menu.py</extracomment>
        <translation>{name}，{date} 的检查</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>viewer/ui/tour.py</extracomment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{number} of {count}; {number2} to {number3} play</source>
        <extracomment>viewer/ui/range_strip.py</extracomment>
        <translation>{number}/{count}；播放 {number2} 至 {number3}</translation>
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
        <translation>每秒 {rate}</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} frames/s</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>{rate} 帧/秒</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} / {wanted} fps</translation>
    </message>
    <message>
        <source>{rate} of {wanted} fps · {dropped} dropped</source>
        <extracomment>viewer/ui/cine_bar.py</extracomment>
        <translation>{rate} / {wanted} fps · 跳过 {dropped}</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} viewports</source>
        <extracomment>viewer/hanging/sentences.py</extracomment>
        <translation>{rows} 行 {columns} 列视口</translation>
    </message>
    <message>
        <source>{rstrip} the text of corners</source>
        <extracomment>viewer/ui/panels/corners.py</extracomment>
        <translation>{rstrip}：角落文字</translation>
    </message>
    <message>
        <source>{rstrip}: window presets</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>{rstrip}：窗预设</translation>
    </message>
    <message>
        <source>{rule}: {found}.</source>
        <extracomment>viewer/hanging/matching.py</extracomment>
        <translation>{rule}：{found}。</translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <extracomment>viewer/ui/words.py</extracomment>
        <translation>{shown} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{studies} of {when} can be opened as before</source>
        <extracomment>viewer/ui/restore_bar.py</extracomment>
        <translation>可按原样打开 {when} 的 {studies}</translation>
    </message>
    <message>
        <source>{table} (safe for colour blindness)</source>
        <extracomment>viewer/ui/panels/display.py</extracomment>
        <translation>{table}（色盲友好）</translation>
    </message>
    <message>
        <source>{thickness} cm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>层厚 {thickness} cm</translation>
    </message>
    <message>
        <source>{thickness} mm thick</source>
        <extracomment>viewer/paint/corner_table.py</extracomment>
        <translation>层厚 {thickness} mm</translation>
    </message>
    <message>
        <source>{title} (not everything)</source>
        <extracomment>viewer/ui/panels/objects.py</extracomment>
        <translation>{title}（不完整）</translation>
    </message>
    <message>
        <source>{title} (prior of {day})</source>
        <extracomment>viewer/hanging/telling.py</extracomment>
        <translation>{title}（{day} 既往检查）</translation>
    </message>
    <message>
        <source>{unit} · no SUV</source>
        <extracomment>viewer/actions/drawing.py</extracomment>
        <translation>{unit} · 无 SUV</translation>
    </message>
    <message>
        <source>{unknown} large ones (?) are not compared to their end.</source>
        <extracomment>viewer/ui/comparison.py</extracomment>
        <translation>{unknown} 个大元素（?）未比较到末尾。</translation>
    </message>
    <message>
        <source>{values} ± SD</source>
        <extracomment>viewer/ui/plot.py</extracomment>
        <translation>{values} ± SD</translation>
    </message>
    <message>
        <source>Δx · Physical Delta X of the ultrasound region; the rate is 60 s divided by it</source>
        <extracomment>viewer/measure/interval.py</extracomment>
        <translation>Δx · 超声区域的 Physical Delta X；频率为 60 s 除以它</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: draw {step}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>“{protocol}”，{number}/{count}：画 {step}</translation>
    </message>
    <message>
        <source>“{protocol}”, {number} of {count}: {why}</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>“{protocol}”，{number}/{count}：{why}</translation>
    </message>
    <message>
        <source>“{protocol}”: all of {count} is measured in this study</source>
        <extracomment>viewer/ui/guide_bar.py</extracomment>
        <translation>“{protocol}”：此检查的 {count} 项已全部测量</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/ui/preset_page.py</extracomment>
        <translation>“{text}”不是数字</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <extracomment>viewer/ui/panels/skipped.py</extracomment>
        <translation>… 及另外 {number} 个</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter perform     Tab with all arguments     Esc close</source>
        <extracomment>viewer/ui/palette.py</extracomment>
        <translation>↑ ↓ 选择     Enter 执行     Tab 填写参数     Esc 关闭</translation>
    </message>
    <message>
        <source>√((Δx · column spacing)² + (Δy · row spacing)²)</source>
        <extracomment>viewer/measure/length.py</extracomment>
        <translation>√((Δx · 列间距)² + (Δy · 行间距)²)</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>1 file begins like {name}, before what is DICOM</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 个文件在 DICOM 部分之前以 {name} 的形式开头</translation>
    </message>
    <message>
        <source>1 file has the UID of another but other content: both shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 个文件与另一文件 UID 相同但内容不同：均显示</translation>
    </message>
    <message>
        <source>1 file is there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>1 个文件重复</translation>
    </message>
    <message>
        <source>1 file opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>已打开 1 个文件</translation>
    </message>
    <message>
        <source>1 file skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>跳过 1 个文件</translation>
    </message>
    <message>
        <source>1 more is in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>另有 1 个在浏览器中。</translation>
    </message>
    <message>
        <source>1 place holds more than one picture</source>
        <extracomment>viewer/dicom/splitting.py</extracomment>
        <translation>1 个位置有多幅图像</translation>
    </message>
    <message>
        <source>1 protocol read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>已读取 1 个协议。</translation>
    </message>
    <message>
        <source>1 segment read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slice is missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>缺少 1 层：第 {after} 层之后的间距为 {gap} mm，而非 {usual} mm</translation>
    </message>
    <message>
        <source>1, 8, 16, 32 and 64 bits are known</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>支持 1、8、16、32 和 64 位</translation>
    </message>
    <message>
        <source>A DICOM object holds one protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>一个 DICOM 对象含一个协议</translation>
    </message>
    <message>
        <source>A calibration line says how long it is</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cheat sheet is a page of HTML or a PDF</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>按键速查表为 HTML 页面或 PDF</translation>
    </message>
    <message>
        <source>A copy in the library could not be deleted</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>资料库中有副本无法删除</translation>
    </message>
    <message>
        <source>A corner has at most {MOST_LINES} lines</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>角落最多 {MOST_LINES} 行</translation>
    </message>
    <message>
        <source>A curve cannot be saved as that</source>
        <extracomment>viewer/actions/plotting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display is darker at its first level than at its last</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>显示器首级应暗于末级</translation>
    </message>
    <message>
        <source>A drawing is of a kind that no tool here draws</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be copied</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>有文件无法复制</translation>
    </message>
    <message>
        <source>A file cannot be copied into the library</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>有文件无法复制到资料库</translation>
    </message>
    <message>
        <source>A file of this study is missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>此检查缺少一个文件</translation>
    </message>
    <message>
        <source>A folder is needed</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>需要文件夹</translation>
    </message>
    <message>
        <source>A label needs a word</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout has 1 to 5 rows and columns</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>布局有 1 至 5 行列</translation>
    </message>
    <message>
        <source>A layout has 1 to {MOST} rows and columns</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>布局有 1 至 {MOST} 行列</translation>
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
        <translation>影片仅支持 8 位</translation>
    </message>
    <message>
        <source>A peak needs a volume</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>缺少手册图片</translation>
    </message>
    <message>
        <source>A picture or a volume is of one series</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the measurement is no number</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation>测量的某点不是数字</translation>
    </message>
    <message>
        <source>A protocol has a name</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>协议没有“{name}”</translation>
    </message>
    <message>
        <source>A protocol needs a name</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>协议需要名称</translation>
    </message>
    <message>
        <source>A range holds at least two pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>范围至少含两幅图像</translation>
    </message>
    <message>
        <source>A rate lies between 0.01 and 240 frames a second; 0 is the file's</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>帧率介于每秒 0.01 与 240 之间；0 为文件帧率</translation>
    </message>
    <message>
        <source>A saved measurement is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>有一个已存测量损坏而不显示；仍保留在文件中</translation>
    </message>
    <message>
        <source>A saved measurement is of a kind that this version does not know; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>有一个已存测量属此版本未知的类型；仍保留在文件中</translation>
    </message>
    <message>
        <source>A saved note on a study is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>有一条已存备注损坏而不显示；仍保留在文件中</translation>
    </message>
    <message>
        <source>A saved segment is damaged and is not shown; it stays in the file</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenshot needs the name of a picture file</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>截图需要图像文件名</translation>
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
        <translation>序列不能叠加于自身</translation>
    </message>
    <message>
        <source>A slab is 0 to {THICKEST_MM} mm thick</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>厚层为 0 至 {THICKEST_MM} mm</translation>
    </message>
    <message>
        <source>A speed lies between 0.1 and 10 times that of the file</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>速度介于文件速度的 0.1 与 10 倍之间</translation>
    </message>
    <message>
        <source>A sphere has a radius of up to 500 mm</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn is made of degrees</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>旋转须以度为单位</translation>
    </message>
    <message>
        <source>A viewport has no “{name}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>视口没有“{name}”</translation>
    </message>
    <message>
        <source>A way needs a point</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is changed by up to {MOST_STEPS} steps</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>窗一次最多调整 {MOST_STEPS} 步</translation>
    </message>
    <message>
        <source>A window is meant for a modality</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>窗须对应设备类型</translation>
    </message>
    <message>
        <source>A window needs a short name</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>窗需要一个简短名称</translation>
    </message>
    <message>
        <source>A zoom factor must be above 0</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>缩放倍数必须大于 0</translation>
    </message>
    <message>
        <source>A {lower} has at least {least} points</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Add colours {name}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>添加颜色 {name}</translation>
    </message>
    <message>
        <source>Add key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>添加关键图像</translation>
    </message>
    <message>
        <source>Add window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>添加窗 {title}</translation>
    </message>
    <message>
        <source>Add {lower}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>添加{lower}</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>添加{title}</translation>
    </message>
    <message>
        <source>All is measured</source>
        <extracomment>viewer/actions/guiding.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album needs a name and a search</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>相册需要名称和搜索条件</translation>
    </message>
    <message>
        <source>An opacity lies between 0 and 1</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>不透明度介于 0 与 1 之间</translation>
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
        <translation>每行含红绿蓝的 CSV、ImageJ .lut、.pal 或 JSON</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>更改协议“{name}”</translation>
    </message>
    <message>
        <source>Change rules of “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>更改“{name}”的规则</translation>
    </message>
    <message>
        <source>Change window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>更改窗 {title}</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>更改{title}</translation>
    </message>
    <message>
        <source>Close study</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>关闭检查</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours have no peak</source>
        <extracomment>viewer/actions/surroundings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>与既往检查比较</translation>
    </message>
    <message>
        <source>Copying files</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Count pixels by area</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation>按面积计像素</translation>
    </message>
    <message>
        <source>Count whole pixels</source>
        <extracomment>viewer/actions/weighing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a point</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Delete album {name}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>删除相册 {name}</translation>
    </message>
    <message>
        <source>Delete all measurements</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>删除所有测量</translation>
    </message>
    <message>
        <source>Delete protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>删除协议“{name}”</translation>
    </message>
    <message>
        <source>Delete the note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>删除检查备注</translation>
    </message>
    <message>
        <source>Delete window {title}</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>删除窗 {title}</translation>
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
        <translation>复制协议“{name}”</translation>
    </message>
    <message>
        <source>Empty viewport {value}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>清空视口 {value}</translation>
    </message>
    <message>
        <source>Examining</source>
        <extracomment>viewer/actions/panels.py</extracomment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Expected: expect NAME VALUE TOLERANCE</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>应为：expect NAME VALUE TOLERANCE</translation>
    </message>
    <message>
        <source>Follow lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>跟踪病灶</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>按“{name}”挂片</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung by “{name}”.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>已按“{name}”挂片。</translation>
    </message>
    <message>
        <source>Import of corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>导入角落文字</translation>
    </message>
    <message>
        <source>Import of keys</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>导入按键</translation>
    </message>
    <message>
        <source>Import of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>导入窗</translation>
    </message>
    <message>
        <source>Import protocol “{name}”</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>导入协议“{name}”</translation>
    </message>
    <message>
        <source>Interpolation {mode}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>插值 {mode}</translation>
    </message>
    <message>
        <source>It is not known any more where the files of that study lie: open it from the library</source>
        <extracomment>viewer/actions/closing.py</extracomment>
        <translation>已不知道该检查的文件在哪里：请从检查库中打开</translation>
    </message>
    <message>
        <source>JPEG holds 8 bits only</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>JPEG 仅支持 8 位</translation>
    </message>
    <message>
        <source>K marks the picture that is shown</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>按 K 标记当前图像</translation>
    </message>
    <message>
        <source>Keys and mouse as the profile has them</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>按键与鼠标恢复为配置默认</translation>
    </message>
    <message>
        <source>Keys of {title}</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>{title} 的按键</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>标注</translation>
    </message>
    <message>
        <source>Lay series over</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>叠加序列</translation>
    </message>
    <message>
        <source>Layout {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>布局 {rows} × {columns}</translation>
    </message>
    <message>
        <source>Line {number} cannot be read</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>无法读取第 {number} 行</translation>
    </message>
    <message>
        <source>Line {number}: there is no action “{word}”</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>第 {number} 行：没有操作“{word}”</translation>
    </message>
    <message>
        <source>Line {number}: {message}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>第 {number} 行：{message}</translation>
    </message>
    <message>
        <source>Link everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>全部联动</translation>
    </message>
    <message>
        <source>Link lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load marks</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>载入标记</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Looking for a prior</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>正在查找既往检查</translation>
    </message>
    <message>
        <source>Making the demo studies</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>正在生成演示检查</translation>
    </message>
    <message>
        <source>Making the test pattern</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>正在生成测试图</translation>
    </message>
    <message>
        <source>Measurements are not saved</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation>测量未保存</translation>
    </message>
    <message>
        <source>Measurements cannot be saved as that</source>
        <extracomment>viewer/actions/measurement_files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge stacks of {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>合并 {name} 的堆栈</translation>
    </message>
    <message>
        <source>Merged series are not kept</source>
        <extracomment>viewer/state/saver.py</extracomment>
        <translation>合并的序列未保存</translation>
    </message>
    <message>
        <source>Mouse buttons</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>鼠标键</translation>
    </message>
    <message>
        <source>Move protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>移动协议“{name}”</translation>
    </message>
    <message>
        <source>Move text</source>
        <extracomment>viewer/ui/mouse.py</extracomment>
        <translation>移动文字</translation>
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
        <translation>没有适合此检查的挂片协议</translation>
    </message>
    <message>
        <source>No length can be measured here</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>此处无法测量长度</translation>
    </message>
    <message>
        <source>No lesion is followed</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement has {name} {value} ± {tolerance}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>没有 {name} 为 {value} ± {tolerance} 的测量</translation>
    </message>
    <message>
        <source>No measurement is hidden</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measurement is selected</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>未选择测量</translation>
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
        <translation>没有其他打开的检查</translation>
    </message>
    <message>
        <source>No picture</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>无图像</translation>
    </message>
    <message>
        <source>No picture has such a window</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>没有图像有此窗</translation>
    </message>
    <message>
        <source>No presentation state is applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>未应用呈现状态</translation>
    </message>
    <message>
        <source>No presentation state of this series can be applied</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>此序列没有可应用的呈现状态</translation>
    </message>
    <message>
        <source>No preset lies on key {digit} for {value}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>按键 {digit} 上没有 {value} 的预设</translation>
    </message>
    <message>
        <source>No prior holds a series like this one</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>没有含类似序列的既往检查</translation>
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
        <translation>没有绑定的序列</translation>
    </message>
    <message>
        <source>No series is shown in the active viewport</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series lies over the active pictures</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>当前图像上没有叠加序列</translation>
    </message>
    <message>
        <source>No study is shown in the active viewport</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>当前视口未显示检查</translation>
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
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Not enough memory for 3D</source>
        <extracomment>viewer/ui/render_thread.py</extracomment>
        <translation>3D 内存不足</translation>
    </message>
    <message>
        <source>Note on a study</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>检查备注</translation>
    </message>
    <message>
        <source>Nothing is shown that a protocol could hang</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>没有可供协议挂片的内容</translation>
    </message>
    <message>
        <source>Nothing that can be shown was found</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>未找到可显示的内容</translation>
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
        <translation>一个视口</translation>
    </message>
    <message>
        <source>Only acquired pictures can be tiled</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>只有采集的图像可平铺</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Overlays of the file</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>文件叠加层</translation>
    </message>
    <message>
        <source>Pasted at the same pixels: the two series share no place in the patient</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>时相</translation>
    </message>
    <message>
        <source>Pictures in colour have no values to grow by</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in colour have no window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>彩色图像没有窗</translation>
    </message>
    <message>
        <source>Pictures that make no volume are filled each by itself</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation states are for acquired pictures</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>呈现状态用于采集的图像</translation>
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
        <translation>读取分割</translation>
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
        <translation>已清除最近文件</translation>
    </message>
    <message>
        <source>Redone: {redo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>已重做：{redo}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Remove colours {lut}</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>移除颜色 {lut}</translation>
    </message>
    <message>
        <source>Remove key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>移除关键图像</translation>
    </message>
    <message>
        <source>Remove study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>从列表移除检查</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename protocol “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>重命名协议“{name}”</translation>
    </message>
    <message>
        <source>Reset view</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Restore the program's protocols</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>恢复自带协议</translation>
    </message>
    <message>
        <source>Save album {short}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>保存相册 {short}</translation>
    </message>
    <message>
        <source>Save protocol “{title}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>保存协议“{title}”</translation>
    </message>
    <message>
        <source>Saved as “{title}”: studies like this one hang so from now on.</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>已存为“{title}”：今后同类检查将如此挂片。</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation>已保存 {name}</translation>
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
        <translation>请指明保存位置</translation>
    </message>
    <message>
        <source>Second window</source>
        <extracomment>viewer/actions/second.py</extracomment>
        <translation>第二窗口</translation>
    </message>
    <message>
        <source>Segments are not saved</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings as at first</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>设置已恢复初始状态</translation>
    </message>
    <message>
        <source>Settings were as at first already</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>设置已是初始状态</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show hidden measurements</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation>显示隐藏的测量</translation>
    </message>
    <message>
        <source>Show segments</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation>显示分割</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>Show {name} in viewport {number}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>在视口 {number} 显示 {name}</translation>
    </message>
    <message>
        <source>Slab {slab_mm} mm</source>
        <extracomment>viewer/ui/wheel.py</extracomment>
        <translation>厚层 {slab_mm} mm</translation>
    </message>
    <message>
        <source>Slabs need a reformatted plane</source>
        <extracomment>viewer/actions/placing.py</extracomment>
        <translation>厚层需要重组平面</translation>
    </message>
    <message>
        <source>Smooth {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name}</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>拆分 {name}</translation>
    </message>
    <message>
        <source>Spy glass</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>透视镜</translation>
    </message>
    <message>
        <source>Star {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>为 {what} 加星标</translation>
    </message>
    <message>
        <source>State of lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation>病灶状态</translation>
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
        <translation>交换视口</translation>
    </message>
    <message>
        <source>Switch off “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>关闭“{name}”</translation>
    </message>
    <message>
        <source>Switch on “{name}”</source>
        <extracomment>viewer/actions/editing_protocols.py</extracomment>
        <translation>开启“{name}”</translation>
    </message>
    <message>
        <source>Take series off</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>取下叠加序列</translation>
    </message>
    <message>
        <source>Take the star off {what}</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>取消 {what} 的星标</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text on other pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>其他图像文字</translation>
    </message>
    <message>
        <source>Text on pictures as it came</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>恢复原始图像文字</translation>
    </message>
    <message>
        <source>Text on pictures: {value}</source>
        <extracomment>viewer/actions/switches.py</extracomment>
        <translation>图像文字：{value}</translation>
    </message>
    <message>
        <source>Text on {modality} pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>{modality} 图像文字</translation>
    </message>
    <message>
        <source>That disc is not in any more</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>该光盘已取出</translation>
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
        <translation>该测量已不存在</translation>
    </message>
    <message>
        <source>That segment does not exist any more</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That study is not open</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>该检查未打开</translation>
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
        <translation>按键速查表已保存</translation>
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
        <translation>所选工具不用于测量</translation>
    </message>
    <message>
        <source>The circle is too large for a peak</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corner text is exported</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>角落文字已导出</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>无法使用数据库</translation>
    </message>
    <message>
        <source>The database cannot take this</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>数据库无法接受</translation>
    </message>
    <message>
        <source>The demo studies could not be written</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>无法写入演示检查</translation>
    </message>
    <message>
        <source>The disc has a radius of 0.5 to 1000 pixels</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>磁盘已满：{what} 未保存</translation>
    </message>
    <message>
        <source>The elements cannot be read</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>无法读取元素</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>viewer/actions/measured.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file could not be read as a colour table</source>
        <extracomment>viewer/display/lut_files.py</extracomment>
        <translation>文件无法读作颜色表</translation>
    </message>
    <message>
        <source>The file could not be read as corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>文件无法读作角落文字</translation>
    </message>
    <message>
        <source>The file could not be read as window presets</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>文件无法读作窗预设</translation>
    </message>
    <message>
        <source>The file has no window {number}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>文件没有窗 {number}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>The file is too large for this disk: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>文件对此磁盘过大：{what} 未保存</translation>
    </message>
    <message>
        <source>The file is too long</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>文件过长</translation>
    </message>
    <message>
        <source>The file manager does not answer</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>文件管理器无响应</translation>
    </message>
    <message>
        <source>The file of hanging protocols cannot be read</source>
        <extracomment>viewer/hanging/exchange.py</extracomment>
        <translation>无法读取挂片协议文件</translation>
    </message>
    <message>
        <source>The file of saved measurements can only be read: {why}. New measurements will not be saved.</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>测量文件为只读：{why}。新测量将不会保存。</translation>
    </message>
    <message>
        <source>The file of saved measurements was damaged. {count} measurements{notes} could be read and were kept; the damaged file was kept as {name}</source>
        <extracomment>viewer/state/work.py</extracomment>
        <translation>测量文件已损坏。已读取并保留 {count} 个测量{notes}；损坏文件保留为 {name}</translation>
    </message>
    <message>
        <source>The files of this study are not known any more</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>已不知此检查的文件</translation>
    </message>
    <message>
        <source>The files of this study are not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>此检查的文件已不在</translation>
    </message>
    <message>
        <source>The folder does not exist: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>文件夹不存在：{what} 未保存</translation>
    </message>
    <message>
        <source>The folder holds too many copies already</source>
        <extracomment>viewer/library/copies.py</extracomment>
        <translation>文件夹中副本过多</translation>
    </message>
    <message>
        <source>The hanging protocol shows nothing</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>挂片协议不显示任何内容</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept</source>
        <extracomment>viewer/state/protocol_file.py</extracomment>
        <translation>无法保存挂片协议</translation>
    </message>
    <message>
        <source>The hanging protocols cannot be kept so</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>无法如此保存挂片协议</translation>
    </message>
    <message>
        <source>The keys are exported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>按键已导出</translation>
    </message>
    <message>
        <source>The keys are imported</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>按键已导入</translation>
    </message>
    <message>
        <source>The keys cannot be read</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>无法读取按键</translation>
    </message>
    <message>
        <source>The keys in {name} cannot be read</source>
        <extracomment>viewer/actions/key_profiles.py</extracomment>
        <translation>无法读取 {name} 中的按键</translation>
    </message>
    <message>
        <source>The library holds a prior of {date}: “Compare with prior” shows it.</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>资料库有 {date} 的既往检查：“与既往检查比较”可显示。</translation>
    </message>
    <message>
        <source>The library holds no {kind} of that UID</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit “{name}” cannot be {value}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>限制“{name}”不能为 {value}</translation>
    </message>
    <message>
        <source>The limit “{name}” is {value} from the next start on</source>
        <extracomment>viewer/actions/limits.py</extracomment>
        <translation>限制“{name}”自下次启动起为 {value}</translation>
    </message>
    <message>
        <source>The line lies between 0 (left) and 1 (right)</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>线位于 0（左）与 1（右）之间</translation>
    </message>
    <message>
        <source>The log is on the clipboard, as Python</source>
        <extracomment>viewer/actions/journal.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The magnifier enlarges {LEAST} to {MOST} times</source>
        <extracomment>viewer/actions/magnifying.py</extracomment>
        <translation>放大镜放大 {LEAST} 至 {MOST} 倍</translation>
    </message>
    <message>
        <source>The manual is not there</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>缺少手册</translation>
    </message>
    <message>
        <source>The manual is saved</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>手册已保存</translation>
    </message>
    <message>
        <source>The measurement cannot be pasted here</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement cannot be shown</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>无法显示测量</translation>
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
        <translation>无法解码图像</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>无法解码图像（{name}）</translation>
    </message>
    <message>
        <source>The picture cannot be decoded ({syntax_name})</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>无法解码图像（{syntax_name}）</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>无法显示图像</translation>
    </message>
    <message>
        <source>The picture has no place in the patient</source>
        <extracomment>viewer/actions/replaying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>图像缺失</translation>
    </message>
    <message>
        <source>The picture is still being read</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>图像仍在读取</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>图像过大</translation>
    </message>
    <message>
        <source>The picture is too large for JPEG</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>图像对 JPEG 过大</translation>
    </message>
    <message>
        <source>The picture of this measurement is not open</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>此测量的图像未打开</translation>
    </message>
    <message>
        <source>The picture of this measurement is not there</source>
        <extracomment>viewer/api/replaying.py</extracomment>
        <translation>此测量的图像不在</translation>
    </message>
    <message>
        <source>The pictures differ in size</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>图像大小不一</translation>
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
        <translation>各点不在同一超声区域</translation>
    </message>
    <message>
        <source>The points of this kind are fixed: {lower}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation state is not open any more</source>
        <extracomment>viewer/actions/presentations.py</extracomment>
        <translation>呈现状态已不再打开</translation>
    </message>
    <message>
        <source>The presentation state was not read</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>未能读取呈现状态</translation>
    </message>
    <message>
        <source>The preset file {file} is not valid</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>预设文件 {file} 无效</translation>
    </message>
    <message>
        <source>The program's own folder cannot be made</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>无法创建程序文件夹</translation>
    </message>
    <message>
        <source>The protocols cannot be read</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>无法读取协议</translation>
    </message>
    <message>
        <source>The ratio cannot be told</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region lies beside the picture</source>
        <extracomment>viewer/actions/window_steps.py</extracomment>
        <translation>区域在图像之外</translation>
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
        <translation>无法写入截图</translation>
    </message>
    <message>
        <source>The series is no volume</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>序列不是容积</translation>
    </message>
    <message>
        <source>The series of this segment is not open</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be restored</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>无法恢复会话</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be “{text}”</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>设置“{name}”不能为“{text}”</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot have that value</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>设置“{name}”不能取该值</translation>
    </message>
    <message>
        <source>The setting “{name}” had a value that will not do; the usual one is used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>设置“{name}”的值无效；使用默认值</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>设置已损坏；使用默认值</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The settings cannot be read; the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>无法读取设置；使用默认值</translation>
    </message>
    <message>
        <source>The settings cannot be written; they hold until the program ends</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>无法写入设置；在程序结束前有效</translation>
    </message>
    <message>
        <source>The settings were damaged; they were kept as {name}, and the usual ones are used</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>设置已损坏；保留为 {name}，使用默认值</translation>
    </message>
    <message>
        <source>The settings were exported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>设置已导出</translation>
    </message>
    <message>
        <source>The settings were imported</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>设置已导入</translation>
    </message>
    <message>
        <source>The stacks of this series are merged already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>此序列的堆栈已合并</translation>
    </message>
    <message>
        <source>The stacks of this series are not merged</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>此序列的堆栈未合并</translation>
    </message>
    <message>
        <source>The story cannot be read</source>
        <extracomment>viewer/app.py</extracomment>
        <translation>无法读取脚本</translation>
    </message>
    <message>
        <source>The structures have too many points</source>
        <extracomment>viewer/objects/structure_contours.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study does not hang by “{name}”</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>检查不按“{name}”挂片</translation>
    </message>
    <message>
        <source>The study does not hang in this way</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>检查不按此方式挂片</translation>
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
        <translation>无法读取标准的表</translation>
    </message>
    <message>
        <source>The test pattern cannot have this size</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>测试图不能为此尺寸</translation>
    </message>
    <message>
        <source>The three points lie on one line</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uptake (SUV) of this series is not known</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>此序列的摄取值（SUV）未知</translation>
    </message>
    <message>
        <source>The values of this series are being read</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this series can be read in one way only</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>此序列的数值只有一种读法</translation>
    </message>
    <message>
        <source>The viewport is empty already</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>视口已为空</translation>
    </message>
    <message>
        <source>The volume cannot be loaded</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>无法载入容积</translation>
    </message>
    <message>
        <source>The volume is still being built</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>容积仍在构建</translation>
    </message>
    <message>
        <source>The wheel cannot do “{what}”</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>滚轮无法执行“{what}”</translation>
    </message>
    <message>
        <source>The width of a window must be above 0</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>窗宽必须大于 0</translation>
    </message>
    <message>
        <source>The window “{title}” is not meant for {value} pictures</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>窗“{title}”不适用于 {value} 图像</translation>
    </message>
    <message>
        <source>The windows are exported</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>窗预设已导出</translation>
    </message>
    <message>
        <source>The {what} could not be saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>无法保存：{what}</translation>
    </message>
    <message>
        <source>The {what} was not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>未保存：{what}</translation>
    </message>
    <message>
        <source>There are no further pages</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>没有更多页</translation>
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
        <translation>挂片协议过多</translation>
    </message>
    <message>
        <source>There are too many measuring protocols</source>
        <extracomment>viewer/state/measuring_file.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {MOST_RULES} rules already</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>已有 {MOST_RULES} 条规则</translation>
    </message>
    <message>
        <source>There can be no such text on pictures</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>图像上不能有此文字</translation>
    </message>
    <message>
        <source>There can be no such window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>不能有此窗</translation>
    </message>
    <message>
        <source>There can be {MOST} colour tables of your own</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>自建颜色表最多 {MOST} 个</translation>
    </message>
    <message>
        <source>There can be {MOST} windows of your own</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>自建窗最多 {MOST} 个</translation>
    </message>
    <message>
        <source>There is no 3D preset named {preset}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>没有名为 {preset} 的 3D 预设</translation>
    </message>
    <message>
        <source>There is no 3D preset “{name}”</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>没有 3D 预设“{name}”</translation>
    </message>
    <message>
        <source>There is no action “{action_id}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>没有操作“{action_id}”</translation>
    </message>
    <message>
        <source>There is no action “{action}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>没有操作“{action}”</translation>
    </message>
    <message>
        <source>There is no album “{name}”</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>没有相册“{name}”</translation>
    </message>
    <message>
        <source>There is no album “{name}” of your own</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>没有自建相册“{name}”</translation>
    </message>
    <message>
        <source>There is no change {changes}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>没有更改 {changes}</translation>
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
        <translation>没有名为 {name} 的颜色表</translation>
    </message>
    <message>
        <source>There is no colour table of your own called “{lut}”</source>
        <extracomment>viewer/actions/luts.py</extracomment>
        <translation>没有自建颜色表“{lut}”</translation>
    </message>
    <message>
        <source>There is no colour table “{lut}”</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>没有颜色表“{lut}”</translation>
    </message>
    <message>
        <source>There is no demo study named {value}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>没有名为 {value} 的演示检查</translation>
    </message>
    <message>
        <source>There is no earlier session</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>没有先前的会话</translation>
    </message>
    <message>
        <source>There is no element “{tag}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>没有元素“{tag}”</translation>
    </message>
    <message>
        <source>There is no field or element “{name}”</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>没有字段或元素“{name}”</translation>
    </message>
    <message>
        <source>There is no format “{format}”</source>
        <extracomment>viewer/objects/held.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hanging protocol “{name}”</source>
        <extracomment>viewer/actions/protocols.py</extracomment>
        <translation>没有挂片协议“{name}”</translation>
    </message>
    <message>
        <source>There is no key image</source>
        <extracomment>viewer/actions/key_images.py</extracomment>
        <translation>没有关键图像</translation>
    </message>
    <message>
        <source>There is no key profile “{profile}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>没有按键配置“{profile}”</translation>
    </message>
    <message>
        <source>There is no library</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>没有资料库</translation>
    </message>
    <message>
        <source>There is no limit “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>没有限制“{name}”</translation>
    </message>
    <message>
        <source>There is no line “{line}” in that corner</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>该角落没有“{line}”行</translation>
    </message>
    <message>
        <source>There is no measurement on this picture</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>此图像上没有测量</translation>
    </message>
    <message>
        <source>There is no measurement “{kind}”</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>没有测量“{kind}”</translation>
    </message>
    <message>
        <source>There is no measuring protocol “{name}”</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open series “{other}”</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>没有打开的序列“{other}”</translation>
    </message>
    <message>
        <source>There is no open series “{stack}”</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>没有打开的序列“{stack}”</translation>
    </message>
    <message>
        <source>There is no other picture of this place</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other series to look into</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>没有其他序列可透视</translation>
    </message>
    <message>
        <source>There is no picture beyond this one</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in the active viewport</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>当前视口中没有图像</translation>
    </message>
    <message>
        <source>There is no picture to save</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>没有可保存的图像</translation>
    </message>
    <message>
        <source>There is no picture {frame}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {index}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>没有图像 {index}</translation>
    </message>
    <message>
        <source>There is no plane named {name}</source>
        <extracomment>viewer/volume/planes.py</extracomment>
        <translation>没有名为 {name} 的平面</translation>
    </message>
    <message>
        <source>There is no point {number}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no presentation state for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>此序列没有呈现状态</translation>
    </message>
    <message>
        <source>There is no presentation state “{name}” for this series</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>此序列没有呈现状态“{name}”</translation>
    </message>
    <message>
        <source>There is no prior study of this patient</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>没有该患者的既往检查</translation>
    </message>
    <message>
        <source>There is no prior study of this patient among the open ones</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>打开的检查中没有该患者的既往检查</translation>
    </message>
    <message>
        <source>There is no range from {first} to {last}</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>没有从 {first} 到 {last} 的范围</translation>
    </message>
    <message>
        <source>There is no rule on “{term}”</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>没有关于“{term}”的规则</translation>
    </message>
    <message>
        <source>There is no rule {value}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>没有规则 {value}</translation>
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
        <translation>当前视口中没有序列</translation>
    </message>
    <message>
        <source>There is no series {which}</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>没有设置“{name}”</translation>
    </message>
    <message>
        <source>There is no slice to fill in</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>没有此文件或文件夹</translation>
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
        <translation>没有名为 {name} 的视角</translation>
    </message>
    <message>
        <source>There is no viewport with more than one picture</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>没有含多幅图像的视口</translation>
    </message>
    <message>
        <source>There is no viewport {index}</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>没有视口 {index}</translation>
    </message>
    <message>
        <source>There is no viewport {place}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>没有视口 {place}</translation>
    </message>
    <message>
        <source>There is no viewport {slot}</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>没有视口 {slot}</translation>
    </message>
    <message>
        <source>There is no volume in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>当前视口中没有容积</translation>
    </message>
    <message>
        <source>There is no window preset “{name}”</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>没有窗预设“{name}”</translation>
    </message>
    <message>
        <source>There is nothing to film in the active viewport</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>当前视口中没有可录制的内容</translation>
    </message>
    <message>
        <source>There is nothing to record</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to tie</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>没有可绑定的内容</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one picture to play</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>只有一幅图像可播放</translation>
    </message>
    <message>
        <source>There is only one picture to tile</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>只有一幅图像可平铺</translation>
    </message>
    <message>
        <source>These are no points</source>
        <extracomment>viewer/api/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hanging protocols are of another version</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>这些协议属于其他版本</translation>
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
        <translation>这些序列无法叠加</translation>
    </message>
    <message>
        <source>These structures do not belong to the pictures that are open</source>
        <extracomment>viewer/objects/structures_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no keys of Hounsfield</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>此文件不含 Hounsfield 按键</translation>
    </message>
    <message>
        <source>This file holds no settings of Hounsfield</source>
        <extracomment>viewer/state/settings_export.py</extracomment>
        <translation>此文件不含 Hounsfield 设置</translation>
    </message>
    <message>
        <source>This file of hanging protocols is not valid</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>此挂片协议文件无效</translation>
    </message>
    <message>
        <source>This folder cannot be written to: {what} not saved</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>无法写入此文件夹：{what} 未保存</translation>
    </message>
    <message>
        <source>This format holds one picture</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>此格式只含一幅图像</translation>
    </message>
    <message>
        <source>This is no file of hanging protocols</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>这不是挂片协议文件</translation>
    </message>
    <message>
        <source>This is no hanging protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>这不是挂片协议</translation>
    </message>
    <message>
        <source>This is no measuring protocol</source>
        <extracomment>viewer/measure/recorded.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no point of a patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>这不是患者体内的点</translation>
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
        <translation>此操作需要窗口</translation>
    </message>
    <message>
        <source>This object is no segmentation</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no position in the patient</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>此图像没有患者内位置</translation>
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
        <translation>此呈现状态无法应用</translation>
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
        <translation>此序列不随时间变化</translation>
    </message>
    <message>
        <source>This series has no phases</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>此序列没有时相</translation>
    </message>
    <message>
        <source>This series holds no pictures</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>此序列不含图像</translation>
    </message>
    <message>
        <source>This series holds no volume to segment</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This series is not a volume</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>此序列不是容积</translation>
    </message>
    <message>
        <source>This series is one stack already</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>此序列已是一个堆栈</translation>
    </message>
    <message>
        <source>This session is being restored in another window</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>此会话正在另一窗口中恢复</translation>
    </message>
    <message>
        <source>This setting holds from the next start on</source>
        <extracomment>viewer/actions/settings.py</extracomment>
        <translation>此设置下次启动起生效</translation>
    </message>
    <message>
        <source>This study holds no segmentation and no structures</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>绑定序列</translation>
    </message>
    <message>
        <source>Tile series</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>序列平铺</translation>
    </message>
    <message>
        <source>Tile {rows} × {columns}</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>平铺 {rows} × {columns}</translation>
    </message>
    <message>
        <source>Turn page</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Undone: {undo}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>已撤销：{undo}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>viewer/actions/undoing.py</extracomment>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>Unlink everything</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>取消全部联动</translation>
    </message>
    <message>
        <source>Unlink lesion</source>
        <extracomment>viewer/actions/lesions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Untie series</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>解除序列绑定</translation>
    </message>
    <message>
        <source>Values cannot be read as {name} here</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values cannot be read as “{name}” here</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>此处数值不能读作“{name}”</translation>
    </message>
    <message>
        <source>Values differ by 0 or more</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: {title}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>数值：{title}</translation>
    </message>
    <message>
        <source>What is open is not kept for the next start</source>
        <extracomment>viewer/state/session_writer.py</extracomment>
        <translation>打开的内容未为下次启动保存</translation>
    </message>
    <message>
        <source>Where to is not said</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>未指明目标</translation>
    </message>
    <message>
        <source>Window {title}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>窗 {title}</translation>
    </message>
    <message>
        <source>Windows as they came</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>恢复原始窗</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>已写入 {name}。</translation>
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
        <translation>缩放</translation>
    </message>
    <message>
        <source>a ball reaches through several slices</source>
        <extracomment>viewer/measure/suv_peak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a broken link</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>失效的链接</translation>
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
        <translation>链接</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>{least} 至 {most} 的数字</translation>
    </message>
    <message>
        <source>a picture of {columns} x {rows} pixels is declared, more than can be shown</source>
        <extracomment>viewer/dicom/pixel_info.py</extracomment>
        <translation>声明的图像为 {columns} x {rows} 像素，超出可显示范围</translation>
    </message>
    <message>
        <source>a position lies beyond any picture</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>某位置超出任何图像</translation>
    </message>
    <message>
        <source>a second file of the same name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ZIP 中的同名文件</translation>
    </message>
    <message>
        <source>a slice has another size</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>有层面大小不同</translation>
    </message>
    <message>
        <source>a slice is cut short</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>有层面被截断</translation>
    </message>
    <message>
        <source>a slice is missing in its file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>文件中缺少层面</translation>
    </message>
    <message>
        <source>a video of {samples} samples a pixel</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>每像素 {samples} 个采样的视频</translation>
    </message>
    <message>
        <source>a way of compressing that is not opened: unpack the ZIP, and open the folder</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>不支持的压缩方式：请解压 ZIP 并打开文件夹</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <extracomment>viewer/state/setting.py</extracomment>
        <translation>{least} 至 {most} 的整数</translation>
    </message>
    <message>
        <source>all series of the study are shown, or can be</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>检查的所有序列均已或可显示</translation>
    </message>
    <message>
        <source>an archive inside an archive is not opened</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>不打开嵌套的压缩包</translation>
    </message>
    <message>
        <source>an edge of the rectangle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>矩形缺少一边</translation>
    </message>
    <message>
        <source>an element holds {count} values</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>某元素含 {count} 个值</translation>
    </message>
    <message>
        <source>an element is named by its keyword: StudyComments</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>元素用关键字命名：StudyComments</translation>
    </message>
    <message>
        <source>an object holds those of one</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both above 0 cd/m2</source>
        <extracomment>viewer/display/gsdf.py</extracomment>
        <translation>均须大于 0 cd/m2</translation>
    </message>
    <message>
        <source>both of its ends lie on one point</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre or radius of the circle is missing</source>
        <extracomment>viewer/dicom/shutters.py</extracomment>
        <translation>圆缺少圆心或半径</translation>
    </message>
    <message>
        <source>cheat sheet</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>按键速查表</translation>
    </message>
    <message>
        <source>check the name</source>
        <extracomment>viewer/actions/files.py</extracomment>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>check the rights of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>请检查文件夹权限</translation>
    </message>
    <message>
        <source>check the rights of the file and of its folder</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>请检查文件及其文件夹的权限</translation>
    </message>
    <message>
        <source>choose Length, Angle, Ellipse or Rectangle first</source>
        <extracomment>viewer/actions/key_measuring.py</extracomment>
        <translation>请先选择长度、角度、椭圆或矩形</translation>
    </message>
    <message>
        <source>choose PNG or TIFF</source>
        <extracomment>viewer/exporters/jpeg.py</extracomment>
        <translation>请选择 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>choose a cine or a 4D series</source>
        <extracomment>viewer/actions/moments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a series in the active viewport</source>
        <extracomment>viewer/actions/paging.py</extracomment>
        <translation>请在当前视口选择序列</translation>
    </message>
    <message>
        <source>choose a stack of parallel slices with even gaps</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>请选择间距均匀的平行层面堆栈</translation>
    </message>
    <message>
        <source>choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>请另选磁盘</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>请另选文件夹</translation>
    </message>
    <message>
        <source>choose another folder with --home or {VARIABLE}</source>
        <extracomment>viewer/state/home.py</extracomment>
        <translation>用 --home 或 {VARIABLE} 另选文件夹</translation>
    </message>
    <message>
        <source>choose another name</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>choose another place</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>choose one by its number or UID</source>
        <extracomment>viewer/api/naming.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {join}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>请从 {join} 中选择</translation>
    </message>
    <message>
        <source>choose one of: {join}</source>
        <extracomment>viewer/display/colour.py</extracomment>
        <translation>请选择其一：{join}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <extracomment>viewer/scene3d/scene.py</extracomment>
        <translation>请选择其一：{names}</translation>
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
        <translation>请选择 MPR 布局</translation>
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
        <translation>请关闭其他检查</translation>
    </message>
    <message>
        <source>close other studies or programs</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>请关闭其他检查或程序</translation>
    </message>
    <message>
        <source>corner text</source>
        <extracomment>viewer/actions/corner_text.py</extracomment>
        <translation>角落文字</translation>
    </message>
    <message>
        <source>correct or remove the file</source>
        <extracomment>viewer/presets/fields.py</extracomment>
        <translation>请更正或移除该文件</translation>
    </message>
    <message>
        <source>damaged: an element without a value representation</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>损坏：元素缺少值表示</translation>
    </message>
    <message>
        <source>damaged: an item outside any sequence</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>损坏：条目不在任何序列中</translation>
    </message>
    <message>
        <source>damaged: it asks for more memory than there is</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>损坏：要求超过现有内存</translation>
    </message>
    <message>
        <source>damaged: it cannot be read</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>损坏：无法读取</translation>
    </message>
    <message>
        <source>damaged: it ends within its first elements</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>损坏：在前几个元素内结束</translation>
    </message>
    <message>
        <source>damaged: it has no name in the ZIP</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>损坏：在 ZIP 中没有名称</translation>
    </message>
    <message>
        <source>damaged: it holds no element that can be read</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>损坏：没有可读元素</translation>
    </message>
    <message>
        <source>damaged: it is called DICOMDIR, but lists no files</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>损坏：名为 DICOMDIR 但未列出文件</translation>
    </message>
    <message>
        <source>damaged: its compressed data set cannot be read</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>损坏：无法读取压缩数据集</translation>
    </message>
    <message>
        <source>damaged: sequences are nested too deeply</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>损坏：序列嵌套过深</translation>
    </message>
    <message>
        <source>damaged: the ZIP cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>损坏：无法读取 ZIP</translation>
    </message>
    <message>
        <source>damaged: the ZIP member cannot be read</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>损坏：无法读取 ZIP 成员</translation>
    </message>
    <message>
        <source>decoding it takes too long</source>
        <extracomment>viewer/jobs/decode_process.py</extracomment>
        <translation>解码耗时过长</translation>
    </message>
    <message>
        <source>delete it by hand</source>
        <extracomment>viewer/library/library.py</extracomment>
        <translation>请手动删除</translation>
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
        <translation>将其序列拖入视口</translation>
    </message>
    <message>
        <source>draw both within one region</source>
        <extracomment>viewer/measure/ratio.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw it again</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation>请重新绘制</translation>
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
        <translation>已加密：需要密码</translation>
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
        <translation>应为 3 至 9 的数字，或留空</translation>
    </message>
    <message>
        <source>expected a key as D, Ctrl+Shift+Z, F5 or PgUp</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>应为 D、Ctrl+Shift+Z、F5 或 PgUp 等按键</translation>
    </message>
    <message>
        <source>expected a name, or #rrggbb</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 0 on</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>应为不小于 0 的数字</translation>
    </message>
    <message>
        <source>expected a whole number from {least} to {most}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>应为 {least} 至 {most} 的整数</translation>
    </message>
    <message>
        <source>expected a whole number from {value} to {value2}</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>应为 {value} 至 {value2} 的整数</translation>
    </message>
    <message>
        <source>expected an action and its arguments: view.go index=1</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>应为操作及其参数：view.go index=1</translation>
    </message>
    <message>
        <source>expected as Liver, or SCT 10200004</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected millimetres up to {FARTHEST_MM}</source>
        <extracomment>viewer/actions/scrolling.py</extracomment>
        <translation>应为不超过 {FARTHEST_MM} 的毫米数</translation>
    </message>
    <message>
        <source>expected numbers up to {LARGEST}</source>
        <extracomment>viewer/actions/slots.py</extracomment>
        <translation>应为不超过 {LARGEST} 的数字</translation>
    </message>
    <message>
        <source>expected numbers up to {MOST_DEGREES}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>应为不超过 {MOST_DEGREES} 的数字</translation>
    </message>
    <message>
        <source>expected one of {expected}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>应为其一：{expected}</translation>
    </message>
    <message>
        <source>expected one of {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>应为其一：{join}</translation>
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
        <translation>应为行x列，如 2x2，或 {join}</translation>
    </message>
    <message>
        <source>expected x,y in pixels, as 10.5,20</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>应为像素 x,y，如 10.5,20</translation>
    </message>
    <message>
        <source>expected {FARTHEST} to {NEAREST}</source>
        <extracomment>viewer/actions/volumes3d.py</extracomment>
        <translation>应为 {FARTHEST} 至 {NEAREST}</translation>
    </message>
    <message>
        <source>expected {expected}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>应为：{expected}</translation>
    </message>
    <message>
        <source>expected {join}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>应为：{join}</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>viewer/exporters/volumes.py</extracomment>
        <translation>个文件</translation>
    </message>
    <message>
        <source>files of another patient have the UID of this study: they are a study of their own</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>另一患者的文件使用了此检查的 UID：已作为独立检查</translation>
    </message>
    <message>
        <source>fill by slices</source>
        <extracomment>viewer/actions/segment_growing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders nested more than {DEEPEST_FOLDER} deep</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>文件夹嵌套超过 {DEEPEST_FOLDER} 层</translation>
    </message>
    <message>
        <source>found {found}</source>
        <extracomment>viewer/ui/story_player.py</extracomment>
        <translation>找到 {found}</translation>
    </message>
    <message>
        <source>frame {value} is not in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>文件中没有第 {value} 帧</translation>
    </message>
    <message>
        <source>frame {value} of {declared}: {frame_count} are there</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>第 {value}/{declared} 帧：实有 {frame_count}</translation>
    </message>
    <message>
        <source>free some space (the demo takes 280 MB), or choose another folder</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>请释放空间（演示需 280 MB）或另选文件夹</translation>
    </message>
    <message>
        <source>free some space or choose another disk</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>请释放空间或另选磁盘</translation>
    </message>
    <message>
        <source>gantry tilt: slices are shifted, {angle}° from perpendicular</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>机架倾斜：层面错位，偏离垂直 {angle}°</translation>
    </message>
    <message>
        <source>give a file name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>请给出文件名</translation>
    </message>
    <message>
        <source>give a label to annotation.label</source>
        <extracomment>viewer/actions/organizing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a name that ends in .pdf</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>请给出以 .pdf 结尾的名称</translation>
    </message>
    <message>
        <source>give a path</source>
        <extracomment>viewer/actions/exporting.py</extracomment>
        <translation>请给出路径</translation>
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
        <translation>请给出如 0028,0030 的标签或如 PixelSpacing 的关键字</translation>
    </message>
    <message>
        <source>give the series as the second argument</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was last shown</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>自上次显示后已更改</translation>
    </message>
    <message>
        <source>if you trust it, raise the limit: hounsfield limits {name} {more}</source>
        <extracomment>viewer/core/budget.py</extracomment>
        <translation>若可信，请提高限制：hounsfield limits {name} {more}</translation>
    </message>
    <message>
        <source>insert it, and try again</source>
        <extracomment>viewer/actions/discs.py</extracomment>
        <translation>插入后重试</translation>
    </message>
    <message>
        <source>insert the disc, or look again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>请插入光盘或重新查找</translation>
    </message>
    <message>
        <source>insert the disc, or remove the study from the list</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>请插入光盘，或将检查移出列表</translation>
    </message>
    <message>
        <source>install the program anew</source>
        <extracomment>viewer/actions/about.py</extracomment>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>is the disc or the folder still there?</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>光盘或文件夹还在吗？</translation>
    </message>
    <message>
        <source>is the disk full or write-protected?</source>
        <extracomment>viewer/core/database.py</extracomment>
        <translation>磁盘是否已满或写保护？</translation>
    </message>
    <message>
        <source>it has more than {most} fragments, the rest is not shown; {hint}</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>片段超过 {most} 个，其余不显示；{hint}</translation>
    </message>
    <message>
        <source>it has no display sets</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>没有显示集</translation>
    </message>
    <message>
        <source>it has {count}</source>
        <extracomment>viewer/actions/looks.py</extracomment>
        <translation>共有 {count} 个</translation>
    </message>
    <message>
        <source>it has {points}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has: {value}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>现有：{value}</translation>
    </message>
    <message>
        <source>it holds more than {MOST_ITEMS} items</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>条目超过 {MOST_ITEMS} 个</translation>
    </message>
    <message>
        <source>it holds more than {elements} elements</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>元素超过 {elements} 个</translation>
    </message>
    <message>
        <source>it holds more than {header_mib} MiB before its pixels</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>像素之前的数据超过 {header_mib} MiB</translation>
    </message>
    <message>
        <source>it holds more than {value} MiB before its pixels</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>像素之前的数据超过 {value} MiB</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>其中没有图像</translation>
    </message>
    <message>
        <source>it is a single picture</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>仅为单幅图像</translation>
    </message>
    <message>
        <source>it is damaged: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>已损坏：未进行色彩管理</translation>
    </message>
    <message>
        <source>it is lossy, which OpenJPH does not clip</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>有损，OpenJPH 不作截断</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not for RGB: not colour managed</source>
        <extracomment>viewer/dicom/icc.py</extracomment>
        <translation>非 RGB 配置：未进行色彩管理</translation>
    </message>
    <message>
        <source>it lies in an archive</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than {MOST_REFERENCES} pictures</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>引用图像超过 {MOST_REFERENCES} 幅</translation>
    </message>
    <message>
        <source>it names no picture</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>未引用任何图像</translation>
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
        <translation>将替换已读取的 DICOM 文件</translation>
    </message>
    <message>
        <source>its 'format' is not '{FORMAT}'</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>其 'format' 不是 '{FORMAT}'</translation>
    </message>
    <message>
        <source>its RLE header names {count} segments, {expected} are needed</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>RLE 头声明 {count} 段，需 {expected} 段</translation>
    </message>
    <message>
        <source>its RLE segments hold {count} bytes of {value}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>RLE 段含 {value} 字节中的 {count}</translation>
    </message>
    <message>
        <source>its RLE segments overlap or lie outside of the data</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>RLE 段重叠或超出数据</translation>
    </message>
    <message>
        <source>its bitmaps are larger than any picture</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>位图大于任何图像</translation>
    </message>
    <message>
        <source>its data holds no video</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>数据中没有视频</translation>
    </message>
    <message>
        <source>its data is cut short</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>数据被截断</translation>
    </message>
    <message>
        <source>its data is empty</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>其数据为空</translation>
    </message>
    <message>
        <source>its data set inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>数据集解压后超过 {value} MiB</translation>
    </message>
    <message>
        <source>its drawings have more than {MOST_POINTS} points</source>
        <extracomment>viewer/dicom/presentation_items.py</extracomment>
        <translation>图形的点超过 {MOST_POINTS} 个</translation>
    </message>
    <message>
        <source>its encapsulated pixel data holds no fragment</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>封装像素数据中没有片段</translation>
    </message>
    <message>
        <source>its entries are missing</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>缺少条目</translation>
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
        <translation>片段含 {frame_bytes} 字节中的 {count}</translation>
    </message>
    <message>
        <source>its frame of reference is another than theirs</source>
        <extracomment>viewer/objects/segmentation_reading.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its origin is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>原点无效</translation>
    </message>
    <message>
        <source>its picture has no position in the patient any more</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation>其图像已无患者内位置</translation>
    </message>
    <message>
        <source>its pictures are in colour</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>其图像为彩色</translation>
    </message>
    <message>
        <source>its pictures are not parallel slices at several places</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>其图像不是多位置的平行层面</translation>
    </message>
    <message>
        <source>its pictures do not say how large their pixels are</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>图像未注明像素大小</translation>
    </message>
    <message>
        <source>its pictures do not say where in the patient they lie</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>图像未注明其在患者体内的位置</translation>
    </message>
    <message>
        <source>its pixel data is cut short</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>像素数据被截断</translation>
    </message>
    <message>
        <source>its pixel data is empty</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>像素数据为空</translation>
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
        <translation>采样为 {sample_bits} 位，OpenJPEG 精确至 {OPENJPEG_BITS} 位</translation>
    </message>
    <message>
        <source>its segments are damaged</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>其分段损坏</translation>
    </message>
    <message>
        <source>its segments repeat without end</source>
        <extracomment>viewer/dicom/palette.py</extracomment>
        <translation>其分段无限重复</translation>
    </message>
    <message>
        <source>its sequences are nested more than {most} deep</source>
        <extracomment>viewer/dicom/mending.py</extracomment>
        <translation>序列嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>its sequences are nested more than {value} deep</source>
        <extracomment>viewer/dicom/budget.py</extracomment>
        <translation>序列嵌套超过 {value} 层</translation>
    </message>
    <message>
        <source>its size is not possible</source>
        <extracomment>viewer/dicom/overlays.py</extracomment>
        <translation>大小无效</translation>
    </message>
    <message>
        <source>its size is {columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>大小为 {columns} x {rows} 像素</translation>
    </message>
    <message>
        <source>its stream holds values of more than the {value} bits that its header says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>数据流含超出文件头 {value} 位的值</translation>
    </message>
    <message>
        <source>its stream holds {count} bytes of {frame_bytes}</source>
        <extracomment>viewer/dicom/codecs.py</extracomment>
        <translation>数据流含 {frame_bytes} 字节中的 {count}</translation>
    </message>
    <message>
        <source>its stream holds {size}, its header says {size2}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>数据流为 {size}，文件头为 {size2}</translation>
    </message>
    <message>
        <source>its stream holds {value} x {value2}, its header says {columns} x {rows}</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>数据流为 {value} x {value2}，文件头为 {columns} x {rows}</translation>
    </message>
    <message>
        <source>its table of frames is wrong: they were found by what they begin with</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>帧表有误：已按帧起始标志查找</translation>
    </message>
    <message>
        <source>its values have {bits_allocated} bits</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>其值为 {bits_allocated} 位</translation>
    </message>
    <message>
        <source>its volume is not open</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep all points within one region</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>请将各点保持在同一区域</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>viewer/actions/keys.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>lay one over them first</source>
        <extracomment>viewer/actions/blending.py</extracomment>
        <translation>请先叠加一个</translation>
    </message>
    <message>
        <source>list of protocols</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>协议列表</translation>
    </message>
    <message>
        <source>list of windows</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>窗列表</translation>
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
        <translation>手册</translation>
    </message>
    <message>
        <source>measure first</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure in the two-dimensional part of the picture</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>请在图像的二维部分测量</translation>
    </message>
    <message>
        <source>measure something first</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the DICOMDIR names it, but it is not there</source>
        <extracomment>viewer/dicom/dicomdir.py</extracomment>
        <translation>缺失：DICOMDIR 列出但不存在</translation>
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
        <translation>请指定其他文件</translation>
    </message>
    <message>
        <source>name the file to write</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>请指明要写入的文件</translation>
    </message>
    <message>
        <source>name the protocol</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>请指明协议</translation>
    </message>
    <message>
        <source>neither JSON of this program nor a DICOM Hanging Protocol</source>
        <extracomment>viewer/hanging/dicom_reading.py</extracomment>
        <translation>既非本程序 JSON，也非 DICOM Hanging Protocol</translation>
    </message>
    <message>
        <source>neither open nor in the library</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>未打开，也不在资料库中</translation>
    </message>
    <message>
        <source>no SUV: {refusal}</source>
        <extracomment>viewer/actions/reading_values.py</extracomment>
        <translation>无 SUV：{refusal}</translation>
    </message>
    <message>
        <source>no circle goes through them</source>
        <extracomment>viewer/measure/circle3.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decoder is known for it</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>没有相应的解码器</translation>
    </message>
    <message>
        <source>no frame of reference: places cannot be compared with other series</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>无参照系：无法与其他序列比较位置</translation>
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
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>无权限</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>无读取权限</translation>
    </message>
    <message>
        <source>no permission to read the file</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>无权读取文件</translation>
    </message>
    <message>
        <source>no picture is a key image</source>
        <extracomment>viewer/objects/key_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pixel data</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>无像素数据</translation>
    </message>
    <message>
        <source>no pixel data: the picture that it announces is missing</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>无像素数据：缺少其声明的图像</translation>
    </message>
    <message>
        <source>no pixel data: {kind}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>无像素数据：{kind}</translation>
    </message>
    <message>
        <source>no pixel data: {value}</source>
        <extracomment>viewer/dicom/entries.py</extracomment>
        <translation>无像素数据：{value}</translation>
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
        <translation>不是 DICOM</translation>
    </message>
    <message>
        <source>not colour managed</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>未进行色彩管理</translation>
    </message>
    <message>
        <source>not conformant: it names no character set for letters that ASCII does not have (PS3.5 6.1.2)</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>不符合标准：含 ASCII 以外字符但未注明字符集（PS3.5 6.1.2）</translation>
    </message>
    <message>
        <source>not conformant: the character set {term} is unknown, its letters are shown as bytes</source>
        <extracomment>viewer/dicom/charsets.py</extracomment>
        <translation>不符合标准：字符集 {term} 未知，字符以字节显示</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>viewer/actions/library.py</extracomment>
        <translation>已不在</translation>
    </message>
    <message>
        <source>nothing but place tells its pictures apart</source>
        <extracomment>viewer/actions/phases.py</extracomment>
        <translation>其图像仅位置不同</translation>
    </message>
    <message>
        <source>nothing tells its pictures apart</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>其图像无可区分之处</translation>
    </message>
    <message>
        <source>nothing was open when the program ended</source>
        <extracomment>viewer/actions/restoring.py</extracomment>
        <translation>程序结束时未打开任何内容</translation>
    </message>
    <message>
        <source>object</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {join}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>{join} 之一</translation>
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
        <translation>只有已配准的序列才能融合</translation>
    </message>
    <message>
        <source>open it from its disc or folder</source>
        <extracomment>viewer/actions/comparing.py</extracomment>
        <translation>请从光盘或文件夹打开</translation>
    </message>
    <message>
        <source>open its study first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>请先打开其检查</translation>
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
        <translation>请重新打开检查以列出</translation>
    </message>
    <message>
        <source>open the whole study</source>
        <extracomment>viewer/objects/found.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open them again</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>请重新打开</translation>
    </message>
    <message>
        <source>paint again in a moment</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {shown} of {total} of this object is missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>此对象 {total} 部分中缺第 {shown} 部分：帧不全</translation>
    </message>
    <message>
        <source>parts {shown} of {total} of this object are missing: not all of its frames are here</source>
        <extracomment>viewer/dicom/concatenations.py</extracomment>
        <translation>此对象 {total} 部分中缺第 {shown} 部分：帧不全</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>viewer/actions/recording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions have scales of their own</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>各区域比例不同</translation>
    </message>
    <message>
        <source>same object as {short}, which is shown</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>与所示的 {short} 为同一对象</translation>
    </message>
    <message>
        <source>see the sentences of a protocol</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>参见协议的语句</translation>
    </message>
    <message>
        <source>see “Why it hangs so” for each protocol</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>参见“为何如此挂片”</translation>
    </message>
    <message>
        <source>see: hounsfield actions</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>参见：hounsfield actions</translation>
    </message>
    <message>
        <source>see: hounsfield settings list</source>
        <extracomment>viewer/state/settings.py</extracomment>
        <translation>参见：hounsfield settings list</translation>
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
        <translation>设置文件</translation>
    </message>
    <message>
        <source>show a parallel plane</source>
        <extracomment>viewer/actions/mark_editing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show two series with several pictures side by side</source>
        <extracomment>viewer/actions/linking.py</extracomment>
        <translation>请并排显示两个多图像序列</translation>
    </message>
    <message>
        <source>slices are not in line: up to {max} mm beside it</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>层面不成直线：偏离最多 {max} mm</translation>
    </message>
    <message>
        <source>slices are {usual} mm apart by their positions, which count; the header says {stated} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>按位置（以此为准）层距 {usual} mm；文件头为 {stated} mm</translation>
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
        <translation>ZIP 中的文件超过 {most} 个</translation>
    </message>
    <message>
        <source>the ZIP member inflates to more than {value} MiB</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ZIP 成员解压后超过 {value} MiB</translation>
    </message>
    <message>
        <source>the ZIP member is encrypted, or its password is wrong</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>ZIP 成员已加密或密码错误</translation>
    </message>
    <message>
        <source>the axes of this ultrasound region are no lengths (M-mode, Doppler or a graph)</source>
        <extracomment>viewer/measure/scale.py</extracomment>
        <translation>此超声区域的轴不是长度（M 型、多普勒或曲线）</translation>
    </message>
    <message>
        <source>the chosen segment lies elsewhere</source>
        <extracomment>viewer/actions/segment_drawing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo studies are {join}</source>
        <extracomment>viewer/demo/studies.py</extracomment>
        <translation>演示检查有 {join}</translation>
    </message>
    <message>
        <source>the details of the file tell where it lies</source>
        <extracomment>viewer/ui/services.py</extracomment>
        <translation>文件详情说明其位置</translation>
    </message>
    <message>
        <source>the directory of a disc, not a picture</source>
        <extracomment>viewer/dicom/header.py</extracomment>
        <translation>光盘目录，而非图像</translation>
    </message>
    <message>
        <source>the dose is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少注射剂量</translation>
    </message>
    <message>
        <source>the end of its pixel data is missing</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>像素数据缺少结尾</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>文件已无法读取</translation>
    </message>
    <message>
        <source>the file does not say to which time decay is corrected</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>文件未注明衰减校正至何时</translation>
    </message>
    <message>
        <source>the file ends before frame {value} of {frame_count}</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>文件在第 {value}/{frame_count} 帧之前结束</translation>
    </message>
    <message>
        <source>the file ends before its pixel data</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>文件在像素数据之前结束</translation>
    </message>
    <message>
        <source>the file is damaged, or not encoded as it says</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>文件损坏，或编码与所述不符</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>viewer/dicom/reading.py</extracomment>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>viewer/dicom/boundary.py</extracomment>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>the file is none</source>
        <extracomment>viewer/dicom/presentation_states.py</extracomment>
        <translation>该文件不是呈现状态</translation>
    </message>
    <message>
        <source>the file is not in the ZIP any more</source>
        <extracomment>viewer/dicom/archive.py</extracomment>
        <translation>文件已不在 ZIP 中</translation>
    </message>
    <message>
        <source>the files tell no other quantity</source>
        <extracomment>viewer/actions/reading_as.py</extracomment>
        <translation>文件未给出其他量</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>the formula is for men and women only</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>公式仅适用于男性和女性</translation>
    </message>
    <message>
        <source>the frames run left-handed, against the normal of rows and columns; they are shown by their places</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>帧沿行列法线反向（左手系）排列；按位置显示</translation>
    </message>
    <message>
        <source>the half-life is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少半衰期</translation>
    </message>
    <message>
        <source>the log has the place</source>
        <extracomment>viewer/jobs/lanes.py</extracomment>
        <translation>日志中有位置</translation>
    </message>
    <message>
        <source>the name is that of a device</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is that of a folder</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>该名称为文件夹</translation>
    </message>
    <message>
        <source>the object holds none</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>对象不含图像</translation>
    </message>
    <message>
        <source>the patient's height is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少患者身高</translation>
    </message>
    <message>
        <source>the patient's height of {size} m cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者身高 {size} m 不可信</translation>
    </message>
    <message>
        <source>the patient's sex is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少患者性别</translation>
    </message>
    <message>
        <source>the patient's weight is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少患者体重</translation>
    </message>
    <message>
        <source>the patient's weight of {weight} kg cannot be true</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>患者体重 {weight} kg 不可信</translation>
    </message>
    <message>
        <source>the pictures below do not say where in the patient they lie</source>
        <extracomment>viewer/actions/blended.py</extracomment>
        <translation>下层图像未说明其在患者体内的位置</translation>
    </message>
    <message>
        <source>the pictures face many ways; they are one stack, in the order of their numbers</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>图像朝向多样；按编号顺序合为一个堆栈</translation>
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
        <translation>多边形顶点少于三个</translation>
    </message>
    <message>
        <source>the profile is damaged</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>配置文件损坏</translation>
    </message>
    <message>
        <source>the profile is not for RGB</source>
        <extracomment>viewer/display/profile.py</extracomment>
        <translation>配置文件不适用于 RGB</translation>
    </message>
    <message>
        <source>the program may take {value} MiB more, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>程序还可占用 {value} MiB，需要 {value2} MiB</translation>
    </message>
    <message>
        <source>the series has {count}</source>
        <extracomment>viewer/api/exporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series holds several orientations ({names}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>序列含多个方向（{names}），各为一个堆栈</translation>
    </message>
    <message>
        <source>the series holds several pixel spacings ({told}), each a stack of its own</source>
        <extracomment>viewer/dicom/parts.py</extracomment>
        <translation>序列含多种像素间距（{told}），各为一个堆栈</translation>
    </message>
    <message>
        <source>the size in its JPEG 2000 stream is damaged: that of its header was taken</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>JPEG 2000 数据流中的尺寸损坏：采用文件头尺寸</translation>
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
        <translation>表为空</translation>
    </message>
    <message>
        <source>the three lie on one line</source>
        <extracomment>viewer/measure/square.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of injection is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少注射时间</translation>
    </message>
    <message>
        <source>the time of injection lies after the scan</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>注射时间晚于扫描</translation>
    </message>
    <message>
        <source>the time of the scan is missing</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>缺少扫描时间</translation>
    </message>
    <message>
        <source>the values are counts, and nothing says what they are in Bq/ml</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>数值为计数，无法换算为 Bq/ml</translation>
    </message>
    <message>
        <source>the values are no concentration ({units})</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>数值不是浓度（{units}）</translation>
    </message>
    <message>
        <source>the values are not corrected for attenuation</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>数值未作衰减（吸收）校正</translation>
    </message>
    <message>
        <source>the values are not corrected for decay</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>数值未作放射性衰变校正</translation>
    </message>
    <message>
        <source>the video ends before frame {value}</source>
        <extracomment>viewer/dicom/video.py</extracomment>
        <translation>视频在第 {value} 帧之前结束</translation>
    </message>
    <message>
        <source>the viewport shows a plane of a volume</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>视口显示的是容积的平面</translation>
    </message>
    <message>
        <source>the volume takes {size} MiB</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>容积需要 {size} MiB</translation>
    </message>
    <message>
        <source>their file can only be read</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation>其文件为只读</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>共有 {count} 个</translation>
    </message>
    <message>
        <source>there are {count} pictures</source>
        <extracomment>viewer/actions/cine.py</extracomment>
        <translation>共有 {count} 幅图像</translation>
    </message>
    <message>
        <source>there are {count}, counted from 0</source>
        <extracomment>viewer/actions/viewports.py</extracomment>
        <translation>共有 {count} 个，从 0 起</translation>
    </message>
    <message>
        <source>there are {count}, counted from 1</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>共有 {count} 个，从 1 起</translation>
    </message>
    <message>
        <source>there are {known}</source>
        <extracomment>viewer/actions/measuring_protocols.py</extracomment>
        <translation>现有 {known}</translation>
    </message>
    <message>
        <source>there are: {there}</source>
        <extracomment>viewer/actions/presenting.py</extracomment>
        <translation>现有：{there}</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <extracomment>viewer/exporters/atomic.py</extracomment>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <extracomment>viewer/actions/flat_pictures.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <extracomment>viewer/dicom/sources.py</extracomment>
        <translation>没有此文件或文件夹</translation>
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
        <translation>它们没有共同参照系</translation>
    </message>
    <message>
        <source>type a search first</source>
        <extracomment>viewer/actions/browsing.py</extracomment>
        <translation>请先输入搜索</translation>
    </message>
    <message>
        <source>uneven gaps between slices: {min} to {max} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>层间距不均：{min} 至 {max} mm</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --kind sweep or cine</source>
        <extracomment>viewer/actions/movies.py</extracomment>
        <translation>请使用 --kind sweep 或 cine</translation>
    </message>
    <message>
        <source>use one of {join}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>请使用 {join} 之一</translation>
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
        <translation>由体重和身高无法得出理想体重</translation>
    </message>
    <message>
        <source>weight and height give no lean body mass</source>
        <extracomment>viewer/display/suv.py</extracomment>
        <translation>由体重和身高无法得出瘦体重</translation>
    </message>
    <message>
        <source>without its length it calibrates nothing</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one: hounsfield hanging explain INPUT</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>无窗口时：hounsfield hanging explain INPUT</translation>
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
        <translation>可绘 {LEAST} 至 {MOST}</translation>
    </message>
    <message>
        <source>{away} mm from the nearest one</source>
        <extracomment>viewer/measure/placing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beyond} bytes follow the last frame, they are not shown</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>末帧之后有 {beyond} 字节，未显示</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels</source>
        <extracomment>viewer/dicom/decoders.py</extracomment>
        <translation>{columns} x {rows} 像素</translation>
    </message>
    <message>
        <source>{count} elements copied</source>
        <extracomment>viewer/actions/tags.py</extracomment>
        <translation>已复制 {count} 个元素</translation>
    </message>
    <message>
        <source>{count} files are too many to be dragged</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>{count} 个文件过多，无法拖动</translation>
    </message>
    <message>
        <source>{count} files copied to {name}</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>已将 {count} 个文件复制到 {name}</translation>
    </message>
    <message>
        <source>{count} frames are in the file, {frame_count} are declared</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>文件含 {count} 帧，声明 {frame_count} 帧</translation>
    </message>
    <message>
        <source>{count} loaded.</source>
        <extracomment>viewer/actions/mark_objects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {frame_count} frames are in the file</source>
        <extracomment>viewer/dicom/fragments.py</extracomment>
        <translation>文件中有 {frame_count} 帧中的 {count} 帧</translation>
    </message>
    <message>
        <source>{count} of {len2} slices cannot be read</source>
        <extracomment>viewer/jobs/volumes.py</extracomment>
        <translation>{len2} 个层面中 {count} 个无法读取</translation>
    </message>
    <message>
        <source>{count} protocols read.</source>
        <extracomment>viewer/actions/exchanging_protocols.py</extracomment>
        <translation>已读取 {count} 个协议。</translation>
    </message>
    <message>
        <source>{count} segments read.</source>
        <extracomment>viewer/actions/exchanging_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stacks of this series are merged by choice: that is no volume</source>
        <extracomment>viewer/dicom/merging.py</extracomment>
        <translation>此序列的 {count} 个堆栈已按选择合并：这不是容积</translation>
    </message>
    <message>
        <source>{count} were given</source>
        <extracomment>viewer/actions/outlines.py</extracomment>
        <translation>给出了 {count} 个</translation>
    </message>
    <message>
        <source>{failed} files skipped</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>跳过 {failed} 个文件</translation>
    </message>
    <message>
        <source>{frame_count} of {declared_frames} frames are shown</source>
        <extracomment>viewer/core/records.py</extracomment>
        <translation>显示 {declared_frames} 帧中的 {frame_count} 帧</translation>
    </message>
    <message>
        <source>{given} were given</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>文件中有 {frame_bytes} 字节中的 {got}</translation>
    </message>
    <message>
        <source>{kind} over {over}</source>
        <extracomment>viewer/api/curves.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} more are in the browser.</source>
        <extracomment>viewer/actions/hanging.py</extracomment>
        <translation>另有 {left} 个在浏览器中。</translation>
    </message>
    <message>
        <source>{missing} files of this study are missing</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>此检查缺少 {missing} 个文件</translation>
    </message>
    <message>
        <source>{missing} slices are missing: the gap after slice {after} is {gap} mm, not {usual} mm</source>
        <extracomment>viewer/dicom/volume_check.py</extracomment>
        <translation>缺少 {missing} 层：第 {after} 层之后的间距为 {gap} mm，而非 {usual} mm</translation>
    </message>
    <message>
        <source>{name} is of another program</source>
        <extracomment>viewer/actions/sidecars.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nbytes} bytes came out, {size} are needed</source>
        <extracomment>viewer/jobs/worker.py</extracomment>
        <translation>得到 {nbytes} 字节，需要 {size}</translation>
    </message>
    <message>
        <source>{opened} files opened</source>
        <extracomment>viewer/actions/opening.py</extracomment>
        <translation>已打开 {opened} 个文件</translation>
    </message>
    <message>
        <source>{path}: more than {most_bytes} bytes</source>
        <extracomment>viewer/core/short_files.py</extracomment>
        <translation>{path}：超过 {most_bytes} 字节</translation>
    </message>
    <message>
        <source>{present} of its {frame_bytes} bytes are in the file</source>
        <extracomment>viewer/dicom/native.py</extracomment>
        <translation>文件中有 {frame_bytes} 字节中的 {present}</translation>
    </message>
    <message>
        <source>{rows_present} of {rows} rows are in the file</source>
        <extracomment>viewer/dicom/pixels.py</extracomment>
        <translation>文件中有 {rows} 行中的 {rows_present} 行</translation>
    </message>
    <message>
        <source>{slices} of the saved segment “{name}” are damaged and left out</source>
        <extracomment>viewer/state/kept_segments.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be “{value}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} 不能为“{value}”</translation>
    </message>
    <message>
        <source>{title} has no option “{name}”</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} 没有选项“{name}”</translation>
    </message>
    <message>
        <source>{title} must be a number</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} 须为数字</translation>
    </message>
    <message>
        <source>{title} must lie between {low} and {high}</source>
        <extracomment>viewer/exporters/exporter.py</extracomment>
        <translation>{title} 须介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>{title} needs {count} {noun}</source>
        <extracomment>viewer/measure/evaluate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{twice} files are there twice</source>
        <extracomment>viewer/dicom/stacking.py</extracomment>
        <translation>{twice} 个文件重复</translation>
    </message>
    <message>
        <source>{value} MiB are left, {value2} MiB are needed</source>
        <extracomment>viewer/core/memory.py</extracomment>
        <translation>剩余 {value} MiB，需要 {value2} MiB</translation>
    </message>
    <message>
        <source>{value} x {value2} pixels</source>
        <extracomment>viewer/jobs/slices.py</extracomment>
        <translation>{value} x {value2} 像素</translation>
    </message>
    <message>
        <source>{wanted} pixels</source>
        <extracomment>viewer/actions/calibration.py</extracomment>
        <translation>{wanted} 像素</translation>
    </message>
    <message>
        <source>{what} is not as it should be</source>
        <extracomment>viewer/hanging/stored.py</extracomment>
        <translation>{what} 不正确</translation>
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
        <translation>“复制文件到…”可将其取出</translation>
    </message>
    <message>
        <source>“Reveal files” shows their folder</source>
        <extracomment>viewer/actions/file_places.py</extracomment>
        <translation>“定位文件”可显示其文件夹</translation>
    </message>
    <message>
        <source>“Split series again” parts them</source>
        <extracomment>viewer/actions/merging.py</extracomment>
        <translation>“重新拆分序列”可将其分开</translation>
    </message>
    <message>
        <source>“{action_id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>“{action_id}”没有参数“{name}”</translation>
    </message>
    <message>
        <source>“{action_id}” needs {name}</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>“{action_id}”需要 {name}</translation>
    </message>
    <message>
        <source>“{chosen}” is no test of {term}</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>“{chosen}”不是 {term} 的判断</translation>
    </message>
    <message>
        <source>“{gesture}” is no gesture of the mouse</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>“{gesture}”不是鼠标手势</translation>
    </message>
    <message>
        <source>“{id}” has no argument “{name}”</source>
        <extracomment>viewer/actions/keymap.py</extracomment>
        <translation>“{id}”没有参数“{name}”</translation>
    </message>
    <message>
        <source>“{key}” is no key</source>
        <extracomment>viewer/actions/key_names.py</extracomment>
        <translation>“{key}”不是按键</translation>
    </message>
    <message>
        <source>“{key}” is no key of a window</source>
        <extracomment>viewer/actions/window_presets.py</extracomment>
        <translation>“{key}”不是窗的按键</translation>
    </message>
    <message>
        <source>“{layout}” is no layout</source>
        <extracomment>viewer/actions/layouts.py</extracomment>
        <translation>“{layout}”不是布局</translation>
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
        <translation>“{short}”是固有相册</translation>
    </message>
    <message>
        <source>“{text}” is no action</source>
        <extracomment>viewer/actions/binding.py</extracomment>
        <translation>“{text}”不是操作</translation>
    </message>
    <message>
        <source>“{text}” is no colour</source>
        <extracomment>viewer/actions/segment_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>“{text}”不是数字</translation>
    </message>
    <message>
        <source>“{text}” is not a point</source>
        <extracomment>viewer/actions/annotating.py</extracomment>
        <translation>“{text}”不是点</translation>
    </message>
    <message>
        <source>“{text}” tells no length</source>
        <extracomment>viewer/actions/calibrating.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not possible now</source>
        <extracomment>viewer/actions/desk.py</extracomment>
        <translation>现在无法执行“{title}”</translation>
    </message>
    <message>
        <source>“{title}” needs {name}</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>“{title}”需要 {name}</translation>
    </message>
    <message>
        <source>“{value}” does not fit</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>“{value}”不合适</translation>
    </message>
    <message>
        <source>“{value}” is no format for a table</source>
        <extracomment>viewer/actions/number_sheet.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no format for {what}</source>
        <extracomment>viewer/exporters/pictures.py</extracomment>
        <translation>“{value}”不是 {what} 的格式</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}</source>
        <extracomment>viewer/actions/action.py</extracomment>
        <translation>“{value}”不是有效的 {name}</translation>
    </message>
    <message>
        <source>“{value}” is not on or off</source>
        <extracomment>viewer/hanging/editing.py</extracomment>
        <translation>“{value}”既非 on 也非 off</translation>
    </message>
    <message>
        <source>“{what}” is neither a tool nor an action</source>
        <extracomment>viewer/actions/gestures.py</extracomment>
        <translation>“{what}”既非工具也非操作</translation>
    </message>
    <message>
        <source>“{word}” is one argument too many for {id}</source>
        <extracomment>viewer/actions/story.py</extracomment>
        <translation>“{word}”对 {id} 是多余参数</translation>
    </message>
</context>
</TS>
