# A disc, by its DICOMDIR.
size 1366x768
open $DICOMDIR
wait
layout 1x2
scroll 1
screenshot $OUT/disc.png
quit
