"""The whole torso, from skin to marrow, in the order in which it is painted."""

from __future__ import annotations

from functools import cache

from viewer.demo.phantom import Layer
from viewer.demo.torso_bones import arm_layers, pelvis_layers, rib_layers, shoulder_layers, spine_layers
from viewer.demo.torso_organs import abdomen_layers, heart_layers, lesion_layers, lung_layers, wall_layers
from viewer.demo.torso_vessels import airway_layers, artery_layers, vein_layers


@cache
def torso_layers(arms: bool = True) -> tuple[Layer, ...]:
    """Return every layer of the torso; without arms for a picture taken with the arms at the sides."""
    return (
        *(arm_layers() if arms else ()),
        *wall_layers(),
        *lung_layers(),
        *abdomen_layers(),
        *spine_layers(),
        *vein_layers(),
        *artery_layers(),
        *heart_layers(),
        *airway_layers(),
        *lesion_layers(),
        *rib_layers(),
        *shoulder_layers(),
        *pelvis_layers(),
    )
