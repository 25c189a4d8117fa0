# Everything through the palette, by keys alone.
size 1366x768
key Ctrl+K
type open
screenshot $OUT/found.png
key Return
type "$CT"
key Return
wait
key Ctrl+K
type layout
key Return
type 1x2
key Return
wait
key Ctrl+K
type lung
screenshot $OUT/lung.png
key Return
key Ctrl+K
type go to image
key Return
type 20
key Return
wait
key Ctrl+K
type slice thick
wait
screenshot $OUT/element.png
key Return
wait
screenshot $OUT/page.png
key Ctrl+K
type measure
key Return
type length
key Return
type "192,300 320,300"
key Return
wait
expect length 100 0.1
key Ctrl+K
type save picture
key Tab
type $OUT/saved.png
key Return Return Return Return
wait
screenshot $OUT/last.png
key Ctrl+K
type quit
key Return
