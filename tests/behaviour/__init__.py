"""What the window does and looks like, and the tests and pictures that show it."""
