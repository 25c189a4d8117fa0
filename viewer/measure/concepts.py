"""Codes of what lines measure, as structured reports write them (PS3.16 CID 7470, 7550 and others)."""

from viewer.core.codes import Code

LENGTH = Code("410668003", "SCT", "Length")
PATH_LENGTH = Code("121211", "DCM", "Path length")
DISTANCE = Code("121206", "DCM", "Distance")
LONG_AXIS = Code("103339001", "SCT", "Long axis")
SHORT_AXIS = Code("103340004", "SCT", "Short axis")
WIDTH = Code("103355008", "SCT", "Width")
DIAMETER = Code("81827009", "SCT", "Diameter")
ANGLE = Code("1483009", "SCT", "Angle")
COBB_ANGLE = Code("285285000", "SCT", "Cobb angle")
RATIO = Code("118586006", "SCT", "Ratio")
TIME = Code("110858", "DCM", "Time")
HEART_RATE = Code("8867-4", "LN", "Heart rate")
PEAK_GRADIENT = Code("20247-3", "LN", "Peak Gradient")
