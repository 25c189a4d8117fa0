# The contrasts of an MR side by side, scrolled together, with reference lines (both are on); the oblique series below.
size 1366x768
open $MR
wait
layout 2x2
stack.open 1 0
stack.open 2 1
stack.open 3 2
viewport.select 0
view.go 31
scroll 3
view.rotate_right
view.flip_h
view.invert
view.zoom 2
view.reset
screenshot $OUT/mr.png
quit
