"""Writers of pictures and movies, one file per format."""

from viewer.core.registry import Registry

REGISTRY = Registry(
    "hounsfield.exporters",
    {
        "png": "viewer.exporters.png:PNG",
        "jpeg": "viewer.exporters.jpeg:JPEG",
        "tiff": "viewer.exporters.tiff:TIFF",
        "mp4": "viewer.exporters.mp4:MP4",
        "gif": "viewer.exporters.gif:GIF",
    },
)
