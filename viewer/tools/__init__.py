"""Mouse tools: a drag is a generator that turns pointer events into changes, its state in local variables."""

from viewer.core.registry import Registry

REGISTRY = Registry(
    "hounsfield.tools",
    {
        "window": "viewer.tools.window:drag",
        "window_region": "viewer.tools.window_region:drag",
        "pan": "viewer.tools.pan:drag",
        "zoom": "viewer.tools.zoom:drag",
        "scroll": "viewer.tools.scroll:drag",
        "crosshair": "viewer.tools.crosshair:drag",
        "loupe": "viewer.tools.loupe:drag",
        "brush": "viewer.tools.brush:drag",
        "eraser": "viewer.tools.brush:erase",
        "grow": "viewer.tools.grow:drag",
        "sphere": "viewer.tools.sphere:drag",
        "wand": "viewer.tools.wand:drag",
        "livewire": "viewer.tools.livewire:drag",
        "push": "viewer.tools.push:drag",
        "part": "viewer.tools.part:drag",
    },
)
