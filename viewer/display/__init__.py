"""The pixel pipeline: stored values, modality, VOI, presentation, colour, overlays; one file for each stage."""
