"""Windows, viewports and panels: a thin layer over the store and the action table."""
