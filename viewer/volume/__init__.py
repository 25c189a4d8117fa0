"""Volumes, and the planes and slabs cut from them."""
