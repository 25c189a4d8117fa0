"""Preset files and their reader."""

import json

import pytest

from viewer.core.errors import ViewerError
from viewer.core.pixels import VoiFunction
from viewer.presets.volumes import Blend, Scale, read_volume_preset, volume_preset, volume_presets
from viewer.presets.windows import read_window, window_preset, window_presets

WIDTH_CENTER = {
    "Brain": (80, 40),
    "Stroke": (40, 40),
    "Subdural": (200, 75),
    "Posterior fossa": (120, 40),
    "Soft tissue": (400, 40),
    "Liver": (150, 90),
    "Lung": (1500, -600),
    "Mediastinum": (350, 50),
    "Bone": (2000, 350),
    "Angiography": (600, 170),
}


@pytest.mark.ux("preset-values")
def test_the_windows_of_ct():
    found = {p.title: (p.window.width, p.window.center) for p in window_presets("CT")}
    assert found == WIDTH_CENTER
    assert [p.title for p in window_presets("CT")] == list(WIDTH_CENTER)


def test_keys_are_3_to_9_and_unique_within_a_modality():
    for modality in ("CT", "PT"):
        keys = [p.key for p in window_presets(modality) if p.key]
        assert len(keys) == len(set(keys))
        assert set(keys) <= set("3456789")
    assert sorted(p.key for p in window_presets("CT") if p.key) == list("3456789")


@pytest.mark.ux("preset-auto")
def test_mr_has_no_windows_of_ct():
    assert window_presets("MR") == []


@pytest.mark.ux("preset-values")
def test_pet_is_inverse_from_0_to_6():
    preset = window_preset("pet suv 0 to 6")
    assert preset.window.range == (0, 6)
    assert preset.window.function is VoiFunction.LINEAR_EXACT
    assert preset.is_inverted


def test_names_and_titles_find_a_preset_whatever_their_case():
    assert window_preset("LUNG") is window_preset("lung") is not None
    assert volume_preset("CT bone") is volume_preset("ct-bone") is not None
    assert window_preset("nothing") is None
    assert volume_preset("nothing") is None


def test_volume_presets_of_a_modality_include_those_for_any():
    assert [p.name for p in volume_presets("MR")] == ["mr-default", "mip"]
    assert "ct-lung" in [p.name for p in volume_presets("CT")]
    assert volume_preset("mip").blend is Blend.MIP
    assert volume_preset("mr-default").scale is Scale.RELATIVE


def test_presets_for_values_are_clear_in_air():
    for preset in volume_presets("CT"):
        assert preset.opacity[0][1] == 0, preset.name


GOOD = {"title": "T", "opacity": [[0, 0], [1, 1]], "colour": [[0, 0, 0, 0], [1, 1, 1, 1]]}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": 3}, "'title' must be a text"),
        ({"opacity": [[0, 0]]}, "at least two points"),
        ({"opacity": [[0, 0], [0, 1]]}, "must ascend"),
        ({"opacity": [[0, 0], [1, 2]]}, "between 0 and 1"),
        ({"opacity": [[0, 0], [1, "x"]]}, "must be a number"),
        ({"colour": [[0, 0, 0], [1, 1, 1]]}, "points of 4 numbers"),
        ({"blend": "sum"}, "must be one of composite, mip"),
        ({"shading": {"ambient": 1}}, "shading.diffuse"),
        ({"shading": [1]}, "group of numbers"),
    ],
)
def test_a_wrong_volume_preset_is_told_by_file_and_field(tmp_path, change, words):
    file = tmp_path / "mine.json"
    file.write_text(json.dumps(GOOD))
    assert read_volume_preset(file)[1].title == "T"
    file.write_text(json.dumps(GOOD | change))
    with pytest.raises(ViewerError, match=r"mine\.json") as caught:
        read_volume_preset(file)
    assert words in caught.value.detail


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"title": "T", "center": 1, "width": 0.5}', '{"title": "T", "width": 5}']
)
def test_a_wrong_window_is_told(tmp_path, text):
    file = tmp_path / "mine.json"
    file.write_text(text)
    with pytest.raises(ViewerError, match=r"mine\.json"):
        read_window(file)
