"""Painter of shapes, corner text and whole pictures."""
