# PET/CT hangs as CT, PET, fused and maximum; then the CT beside its prior from the library.
size 1366x768
open $OLD
wait
study.close
open $NEW
wait
screenshot $OUT/pet_ct.png
scroll 3
viewport.select 0
compare
wait
screenshot $OUT/prior.png
undo
wait
screenshot $OUT/back.png
quit
