"""Document, view state and the store: the one place where changes are made, told and undone."""
