# A series of which a slice was lost: the doctor says so, and planes are refused there, at the last line.
size 1366x768
open $STUDY
wait
series.doctor
wait
screenshot $OUT/doctor.png
view.theme light
view.go 3
screenshot $OUT/doctor-light.png
layout.mpr
quit
