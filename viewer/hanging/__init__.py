"""Hanging protocols: rules that say which series of a study hangs where, and how it is shown."""
