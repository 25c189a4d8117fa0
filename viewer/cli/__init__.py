"""The command line: what the window does, without one. One file per command."""

from viewer.core.registry import Registry

REGISTRY = Registry(
    "hounsfield.commands",
    {
        "scan": "viewer.cli.scan:COMMAND",
        "library": "viewer.cli.library:COMMAND",
        "tags": "viewer.cli.tags:COMMAND",
        "pixels": "viewer.cli.pixels:COMMAND",
        "render": "viewer.cli.render:COMMAND",
        "measure": "viewer.cli.measure:COMMAND",
        "measurements": "viewer.cli.measurements:COMMAND",
        "lesions": "viewer.cli.measurements:LESIONS",
        "export": "viewer.cli.export:COMMAND",
        "marks": "viewer.cli.marks_of:COMMAND",
        "segment": "viewer.cli.segment:COMMAND",
        "volume": "viewer.cli.volume:COMMAND",
        "render3d": "viewer.cli.render3d:COMMAND",
        "movie": "viewer.cli.movie:COMMAND",
        "test-pattern": "viewer.cli.pattern:COMMAND",
        "actions": "viewer.cli.actions:COMMAND",
        "manual": "viewer.cli.manual:COMMAND",
        "doctor": "viewer.cli.doctor:COMMAND",
        "hanging": "viewer.cli.hanging:COMMAND",
        "settings": "viewer.cli.settings:COMMAND",
        "limits": "viewer.cli.limits:COMMAND",
        "tour": "viewer.cli.tour:COMMAND",
    },
)
