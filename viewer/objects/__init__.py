"""DICOM objects without pictures of their own: marks, key images and segments, written for other programs and read."""
