"""Volume rendering without a window: scene, camera, pictures."""
