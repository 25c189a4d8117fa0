# A radiograph whose low values are white; 500 of its pixels are 70 mm.
size 1366x768
open $DX
wait
view.one_to_one
view.fit
annotation.add length 150,1800 150,2300
expect length 70 0.1
export.picture $OUT/dx.png annotations=false
screenshot $OUT/screen.png
quit
