"""Files in, records and frames out: sources, header scan, stacking, decoding, tags."""
