"""Texts in the user's language, found by the English that stands in the code.

The code says everything in English; where a text is shown in the window it goes through `say` (a text of the program,
with named fields) or `told` (a sentence that arose below the window, as the message of an error). Without a language
both give back what they got, so that command line, logs and tests stay English. Texts of files are never looked up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from xml.etree import ElementTree

from viewer.core import resources

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語", "zh_CN": "简体中文"}
)
"""Languages by code, each by the name that its speakers give it."""

OWN_WORDS = frozenset({"what", "undo", "redo", "change", "message", "refusal", "why", "expected", "hint"})
"""Fields of messages that hold sentences of the program, never a text of a file."""
_END = re.compile(r"(?<=[.!?]) ")
_REASONS = re.compile(r"; ")
_FIELD = re.compile(r"\{(\w+)\}")


class Sentence(str):
    """A line, or some, made of several sentences, which are translated one by one."""

    __slots__ = ("between", "parts")
    parts: tuple[str, ...]
    between: str

    @classmethod
    def of(cls, *parts: str, between: str = ", ") -> Sentence:
        """Join what is not empty, each part in a line."""
        made = cls(between.join(part.replace("\n", " ") for part in parts if part))
        made.parts, made.between = tuple(part for part in parts if part), between
        return made


def _words(text: str) -> int:
    return len(_FIELD.sub("", text))


def _is_sentence(text: str) -> bool:
    """Whether a text with fields can be known again: '{first} or {last}' would fit half of all sentences."""
    own = sum(map(str.isalpha, _FIELD.sub("", text)))
    return _FIELD.search(text) is not None and (own > 4 or not text.startswith("{"))


def _pattern(text: str) -> re.Pattern[str]:
    parts = _FIELD.split(text)
    seen: set[str] = set()
    made = ""
    for number, part in enumerate(parts):
        if number % 2 == 0:
            made += re.escape(part)
        else:
            made += f"(?P={part})" if part in seen else f"(?P<{part}>.+?)"
            seen.add(part)
    return re.compile(made, re.DOTALL)


class Phrases:
    """The texts of one language; `sentences` are those with fields, the one with most words first."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        with_fields = sorted(filter(_is_sentence, texts), key=_words, reverse=True)
        self._sentences = [(text, _pattern(text)) for text in with_fields]

    def say(self, text: str, fields: Mapping[str, object]) -> str:
        """Return a text with its fields filled."""
        found = self._texts.get(text, text)
        return found.format_map(fields) if fields else found

    def told(self, sentence: str) -> str:
        """Return a finished sentence in this language, as it is where nobody has translated it."""
        if isinstance(sentence, Sentence):
            return sentence.between.join(self.told(part) for part in sentence.parts)
        found = self._texts.get(sentence)
        if found is not None:
            return found
        if "\n" in sentence:
            return "\n".join(self.told(line) for line in sentence.split("\n"))
        for text, pattern in self._sentences:
            match = pattern.fullmatch(sentence)
            if match:
                return self._texts[text].format_map(self._filled(match.groupdict()))
        for end, joined in ((_END, " "), (_REASONS, "; ")):
            parts = end.split(sentence)
            if len(parts) > 1:
                return joined.join(self.told(part) for part in parts)
        return sentence

    def _filled(self, fields: Mapping[str, str]) -> dict[str, str]:
        return {
            name: self.told(value) if name in OWN_WORDS else self._texts.get(value, value)
            for name, value in fields.items()
        }


_current = Phrases({})


def say(text: str, /, **fields: object) -> str:
    """Return a text of the program in the user's language; `{name}` in it becomes the field of that name."""
    return _current.say(text, fields)


def noted(text: str) -> str:
    """Return a text as it is: it stands in a table, and is said later."""
    return text


def told(sentence: str) -> str:
    """Return a sentence that arose below the window in the user's language."""
    return _current.told(sentence)


def told_list(words: str) -> str:
    """Return words of the program joined by commas, as those that tell stacks apart, in the user's language."""
    return ", ".join(told(word) for word in words.split(", "))


def use(language: str) -> None:
    """Speak another language from now on: once, before the window is made. Unknown ones are English."""
    global _current  # noqa: PLW0603 - the one place: language reaches every text without passing through every caller
    _current = Phrases(texts(language) if language != ENGLISH and language in LANGUAGES else {})


def texts(language: str) -> dict[str, str]:
    """Read the translations of a language, a file of Qt Linguist, by their English; unfinished ones are left out."""
    tree = ElementTree.parse(resources.path("translations", f"hounsfield_{language}.ts"))
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and not translation.get("type"):
            found[message.findtext("source", "")] = translation.text
    return found
