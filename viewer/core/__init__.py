"""Records, geometry, units, errors, registry and drawing shapes that every other package stands on."""
