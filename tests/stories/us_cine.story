# A colour cine plays at its own rate; 250 pixels of its calibrated region are 70 mm.
size 1366x768
open $US
wait
cine.toggle
cine.speed 0.5
cine.toggle
# Five pictures there and back, at a rate of one's own; a step past the end begins anew.
cine.range 8 12
cine.sweep
cine.fps 15
cine.toggle
cine.toggle
go 12
cine.next
screenshot $OUT/bar.png
cine.whole
cine.fps 0
cine.bar
view.first
annotation.add length 200,150 200,400
expect length 70 0.1
edit.undo
edit.redo
expect length 70 0.1
screenshot $OUT/us.png
export.movie $OUT/cine.mp4 cine
quit
