"""Texts in another language: fields, sentences that arose below the window, texts that nobody has translated."""

from collections.abc import Iterator

import pytest

from viewer.core import phrases
from viewer.core.errors import ViewerError
from viewer.core.phrases import Phrases, Sentence, say, told
from viewer.hanging.records import Condition, Test
from viewer.hanging.sentences import study_sentence

GERMAN = Phrases(
    {
        "Close": "Schließen",
        "Length": "Länge",
        "Picture {number} of {count}": "Bild {number} von {count}",
        "There is no picture {index}": "Es gibt kein Bild {index}",
        "There is no picture {index} in this series": "Diese Serie hat kein Bild {index}",
        "“{title}” is not possible now": "„{title}“ ist jetzt nicht möglich",
        "no study is open": "es ist keine Studie geöffnet",
    }
)


def test_without_a_language_all_is_english() -> None:
    assert say("Picture {number} of {count}", number=3, count=7) == "Picture 3 of 7"
    assert say("{braces} of a text without fields") == "{braces} of a text without fields"
    assert told("There is no picture 3") == "There is no picture 3"


def test_fields_take_their_place_in_the_other_language() -> None:
    assert GERMAN.say("Picture {number} of {count}", {"number": 3, "count": 7}) == "Bild 3 von 7"
    assert GERMAN.say("Nobody has translated {this}", {"this": "it"}) == "Nobody has translated it"


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("There is no picture 12", "Es gibt kein Bild 12"),
        ("There is no picture 12 in this series", "Diese Serie hat kein Bild 12"),
        ("“Length” is not possible now", "„Länge“ ist jetzt nicht möglich"),
        ("Close\nThere is no picture {x}", "Schließen\nEs gibt kein Bild {x}"),
        ("Miller^Jane", "Miller^Jane"),
        ("Dr. Miller. Close", "Dr. Miller. Schließen"),
    ],
)
def test_a_finished_sentence_is_found_by_its_template(english, german) -> None:
    assert GERMAN.told(english) == german


def test_the_parts_of_an_error_are_translated_one_by_one() -> None:
    sentence = ViewerError("“Length” is not possible now", "no study is open", "see: hounsfield actions").sentence()
    assert sentence == "“Length” is not possible now, no study is open, see: hounsfield actions"
    assert isinstance(sentence, Sentence)
    assert (
        GERMAN.told(sentence)
        == "„Länge“ ist jetzt nicht möglich, es ist keine Studie geöffnet, see: hounsfield actions"
    )


@pytest.mark.parametrize("between", [" ", "\n"])
def test_sentences_that_follow_each_other_are_translated_one_by_one(between: str) -> None:
    parts = ("There is no picture 12", "", "no study is open")
    english = Sentence.of(*parts, between=between)
    assert english == f"There is no picture 12{between}no study is open"
    assert GERMAN.told(english) == f"Es gibt kein Bild 12{between}es ist keine Studie geöffnet"


@pytest.fixture
def in_german() -> Iterator[None]:
    phrases.use("de")
    yield
    phrases.use(phrases.ENGLISH)


def test_what_a_message_tells_of_is_told_too(in_german) -> None:
    assert phrases.told("Undone: Window Lung") == "Rückgängig: Fensterung Lunge"
    assert phrases.told("Add length") == "Länge hinzufügen"


def test_reasons_are_told_one_by_one(in_german) -> None:
    found = phrases.told("1 file is there twice; the dose is missing")
    assert found == "1 Datei ist doppelt da; die Dosis fehlt"


def test_what_tells_stacks_apart_is_told_part_by_part(in_german) -> None:
    assert phrases.told_list("time 3, phase 40 %, T2 mapping") == "Zeit 3, Phase 40 %, T2 mapping"


def test_joining_words_are_no_sentence_to_be_known_again(in_german) -> None:
    assert phrases.told("Smith or Miller") == "Smith or Miller"


def test_rules_of_hanging_are_told_with_their_words(in_german) -> None:
    rule = Condition("modality", Test.ANY, ("CT", "MG"))
    assert study_sentence(rule) == "Die Studie enthält CT oder Mammographie."
