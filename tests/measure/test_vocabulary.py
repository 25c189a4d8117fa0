"""Words for what is measured: no code is invented, and typing finds them."""

from __future__ import annotations

from pydicom.sr import _concepts_dict
from pydicom.sr.codedict import codes

from viewer.core.codes import Code
from viewer.measure.vocabulary import OWN_SCHEME, code_of, is_node, suggest, terms


def test_each_code_is_one_of_the_standard() -> None:
    known = {
        (scheme, value)
        for scheme, concepts in _concepts_dict.concepts.items()
        for concept in concepts.values()
        for value in concept
    }
    assert len(terms()) > 700
    assert all((term.code.scheme, term.code.value) in known for term in terms())
    assert {term.code.scheme for term in terms()} == {"SCT", "RADLEX", "DCM"}


def test_typing_finds_the_nearest_first() -> None:
    assert suggest("liv")[0].code == Code(codes.SCT.Liver.value, "SCT", "Liver")
    assert suggest("  LYMPH med ")[0].kind == "node"
    assert suggest("") == []
    assert suggest("xyzzy") == []
    assert suggest("lung")[0].code == Code("39607008", "SCT", "Lung")
    assert suggest("upper lobe")[0].code.meaning == "Upper lobe of lung"


def test_findings_have_their_radlex_codes() -> None:
    assert suggest("pi-rads 4")[0].code == Code("RID50299", "RADLEX", "PI-RADS 4 - High (lesion)")
    assert suggest("hyperint")[0].code == Code("RID35805", "RADLEX", "Hyperintense")
    assert code_of("RADLEX RID6060") == Code("RID6060", "RADLEX", "Heterogeneous")


def test_a_label_is_coded_where_it_can_be_and_free_text_else() -> None:
    assert code_of("liver") == Code("10200004", "SCT", "")
    assert code_of("SCT 10200004") == Code("10200004", "SCT", "")
    own = code_of("Lesion behind the second  rib")
    assert own is not None
    assert (own.scheme, own.meaning) == (OWN_SCHEME, "Lesion behind the second rib")
    assert len(own.value) <= 16
    assert code_of("  ") is None


def test_lymph_nodes_are_known_by_code_and_by_words() -> None:
    assert is_node(code_of("abdominal lymph node"))
    assert is_node(code_of("my lymph node"))
    assert not is_node(code_of("Liver"))
    assert not is_node(None)
