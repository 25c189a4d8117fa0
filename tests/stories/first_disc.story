# The first disc ever: the empty window offers it, it is hung, looked through and closed.
size 1366x768
wait
screenshot $OUT/offered.png
open-disc
wait
scroll 3
screenshot $OUT/hung.png
view.theme light
screenshot $OUT/hung-light.png
study.close
wait
screenshot $OUT/closed.png
quit
