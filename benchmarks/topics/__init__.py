"""What is measured: one module for each topic, in the order of the table; `run()` returns its rows.

`WINDOW` topics need a screen: they get a virtual one where there is none.
"""

TOPICS = {
    "headers": "header scan",
    "volumes": "folder to a sorted volume",
    "opening": "open to the first picture",
    "starting": "process start to a usable window",
    "windowing": "window/level step until painted",
    "scrolling": "scrolling compressed pictures",
    "interaction": "a key until all viewports are painted",
    "rendering3d": "volume rendering",
    "memory": "peak memory",
    "stalls": "stalls of the event loop",
    "decoding": "decoding a frame",
    "library": "search in 1,000,000 instances, re-scan of 100,000 files",
    "cine": "playing without dropped pictures",
    "palette": "a key until the palette shows what it finds",
    "thumbnails": "thumbnails of 100 series",
    "segments": "a move of the brush",
    "marks": "scrolling past 2,000 marks",
    "regions": "statistics while dragging a region",
    "outlines": "painting outlines of many points",
}
WINDOW = frozenset(
    ("opening", "starting", "windowing", "memory", "stalls", "interaction", "cine", "palette", "thumbnails", "marks")
)
