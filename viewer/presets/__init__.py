"""Named windows and 3D presets: data files in `resources/presets/` and their loader."""
