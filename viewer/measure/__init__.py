"""Measurements: what is measured and how it is drawn, one file each, nothing of the mouse."""

from viewer.core.registry import Registry

REGISTRY = Registry(
    "hounsfield.measure",
    {
        "length": "viewer.measure.length:Length",
        "angle": "viewer.measure.angle:Angle",
        "rectangle": "viewer.measure.rectangle:Rectangle",
        "ellipse": "viewer.measure.ellipse:EllipseRegion",
        "probe": "viewer.measure.probe:Probe",
        "text": "viewer.measure.text_mark:Text",
        "arrow": "viewer.measure.arrow:Arrow",
        "number": "viewer.measure.number:Number",
    },
)
