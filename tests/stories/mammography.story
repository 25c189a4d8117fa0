# A mammography hangs with the breasts back to back; one view alone and back; with the prior in eight.
size 1366x768
open $MG
wait
screenshot $OUT/four.png
viewport.alone
wait
viewport.alone
hanging.next
wait
undo
wait
open $OLD
wait
tab.previous
wait
hanging.apply
wait
screenshot $OUT/eight.png
quit
