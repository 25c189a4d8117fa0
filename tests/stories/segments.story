# A CT: bone by its values, its largest part, a sphere, a way of the brush; planes show all of it.
size 1366x768
open $CT
wait
layout 1x1
panel.page objects
view.go $AT
segment.preview 250 3000
wait
segment.preview_end
threshold 250 3000
wait
segment.largest
wait
segment.choose ""
segment.sphere 180 260 22
wait
segment.choose ""
tool.select brush
segment.brush 8
paint 350,250 380,260 390,280
segment.smooth 1.5
wait
layout.mpr
wait
screenshot $OUT/segments.png
undo
quit
