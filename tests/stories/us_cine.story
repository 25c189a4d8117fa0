# A colour cine plays at its own rate; 250 pixels of its calibrated region are 70 mm.
size 1366x768
open $US
wait
cine.toggle
cine.toggle
view.first
annotation.add length 200,150 200,400
expect length 70 0.1
edit.undo
edit.redo
expect length 70 0.1
screenshot $OUT/us.png
export.movie $OUT/cine.mp4 cine
quit
