# Started anew: the measurement is still there; the volume turns; a picture and a movie leave.
size 1024x700
open $CT
wait
expect length 100 0.1
layout 1x1
view.go $AT
export.picture $OUT/measured.png
layout 3d
turn 30 10
export.picture $OUT/volume.png
screenshot $OUT/second.png
layout 2x2
viewport.select 0
stack.open 2 0
view.go $AT
export.movie $OUT/slices.mp4 sweep
quit
