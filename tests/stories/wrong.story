# The second line cannot be done: the run ends there.
open $STUDY
wait
window.preset nonsense
screenshot $OUT/never.png
quit
