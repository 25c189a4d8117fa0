size 1366x768
test-pattern
wait
screenshot $OUT/pattern.png
quit
