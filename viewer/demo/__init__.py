"""The studies that the program makes itself: valid DICOM with known true values."""
