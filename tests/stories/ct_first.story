# Open the CT, look around, measure a known length.
size 1366x768
open $CT
wait
layout 2x2
viewport.select 0
view.go $AT
scroll 10
scroll -10
window.preset bone
window.set 40 400
annotation.add length 192,430 320,430
expect length 100 0.1
screenshot $OUT/first.png
quit
