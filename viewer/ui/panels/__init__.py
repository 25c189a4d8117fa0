"""Panels beside the pictures: browser, inspector and its pages."""
