"""What rules and looks are called in DICOM Hanging Protocol objects (PS3.3 C.23)."""

from __future__ import annotations

from types import MappingProxyType

SOP_CLASS = "1.2.840.10008.5.1.4.38.1"
# Terms of series by the attribute that tells them: keyword and VR.
SELECTORS = MappingProxyType(
    {
        "modality": ("Modality", "CS"),
        "body_part": ("BodyPartExamined", "CS"),
        "laterality": ("ImageLaterality", "CS"),
        "view": ("ViewPosition", "CS"),
        "image_type": ("ImageType", "CS"),
    }
)
PLANES = MappingProxyType({"axial": "TRANSVERSE", "coronal": "CORONAL", "sagittal": "SAGITTAL", "oblique": "OBLIQUE"})
# VOI Type (0072,0702) by window preset.
WINDOWS = MappingProxyType(
    {
        "brain": "BRAIN",
        "posterior-fossa": "POST_FOSSA",
        "soft-tissue": "SOFT_TISSUE",
        "liver": "LIVER",
        "lung": "LUNG",
        "mediastinum": "MEDIASTINUM",
        "bone": "BONE",
    }
)
COLOURS = MappingProxyType({"hot iron": "HOT_IRON", "pet": "PET"})
# Anatomic regions (CID 4 and others) by Body Part Examined: SNOMED CT code and meaning.
REGIONS = MappingProxyType(
    {
        "HEAD": ("69536005", "Head"),
        "BRAIN": ("12738006", "Brain"),
        "NECK": ("45048000", "Neck"),
        "CHEST": ("51185008", "Chest"),
        "BREAST": ("76752008", "Breast"),
        "HEART": ("80891009", "Heart"),
        "ABDOMEN": ("818981001", "Abdomen"),
        "LIVER": ("10200004", "Liver"),
        "PELVIS": ("816092008", "Pelvis"),
        "SPINE": ("421060004", "Spine"),
        "SHOULDER": ("16982005", "Shoulder"),
        "ELBOW": ("16953009", "Elbow"),
        "HAND": ("85562004", "Hand"),
        "HIP": ("29836001", "Hip"),
        "KNEE": ("72696002", "Knee"),
        "ANKLE": ("70258002", "Ankle"),
        "FOOT": ("56459004", "Foot"),
        "WHOLEBODY": ("38266002", "Entire body"),
    }
)
