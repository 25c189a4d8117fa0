"""Measurements: what is measured and how it is drawn, one file each, nothing of the mouse."""

from viewer.core.registry import Registry

REGISTRY = Registry(
    "hounsfield.measure",
    {
        "length": "viewer.measure.length:Length",
        "polyline": "viewer.measure.polyline:PolylineLength",
        "curve": "viewer.measure.curve:Curve",
        "bidirectional": "viewer.measure.bidirectional:Bidirectional",
        "perpendicular": "viewer.measure.perpendicular:Perpendicular",
        "angle": "viewer.measure.angle:Angle",
        "open_angle": "viewer.measure.open_angle:OpenAngle",
        "cobb": "viewer.measure.cobb:Cobb",
        "four_point_angle": "viewer.measure.four_point_angle:FourPointAngle",
        "cardiothoracic": "viewer.measure.cardiothoracic:Cardiothoracic",
        "ratio": "viewer.measure.ratio:Ratio",
        "leg_length": "viewer.measure.leg_length:LegLength",
        "hip": "viewer.measure.hip:Hip",
        "parallel": "viewer.measure.parallel:Parallel",
        "centre_line": "viewer.measure.centre_line:CentreLine",
        "midsagittal": "viewer.measure.midsagittal:Midsagittal",
        "doppler": "viewer.measure.doppler:Doppler",
        "interval": "viewer.measure.interval:Interval",
        "calibration": "viewer.measure.calibration:Calibration",
        "rectangle": "viewer.measure.rectangle:Rectangle",
        "ellipse": "viewer.measure.ellipse:EllipseRegion",
        "probe": "viewer.measure.probe:Probe",
        "text": "viewer.measure.text_mark:Text",
        "arrow": "viewer.measure.arrow:Arrow",
        "number": "viewer.measure.number:Number",
    },
)
