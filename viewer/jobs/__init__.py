"""Lanes, decode processes, byte-bounded caches, and the long jobs that run on them: pictures, volumes, opening."""
