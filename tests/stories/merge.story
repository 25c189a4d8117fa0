# A heart in twelve phases: its stacks merged to one scroll, split again, and the merging taken back.
size 1366x768
open $STUDY
wait
view.go 4
merge
wait
view.go 17
screenshot $OUT/merged.png
split
wait
edit.undo
wait
view.go 120
edit.undo
wait
layout.mpr
wait
screenshot $OUT/planes.png
quit
