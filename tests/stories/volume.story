# A small volume: three planes with a crosshair, thick slabs, the volume in 3D.
size 1366x768
open $STUDY
wait
layout mpr3d
viewport.select 0
view.point 0 0 0
view.slab 10 mip
screenshot $OUT/planes.png
layout 3d
volume.preset ct-bone
volume.view left
turn 20 10
volume.zoom 1.2
export.picture $OUT/volume.png
layout 1x1
view.theme light
screenshot $OUT/light.png
quit
