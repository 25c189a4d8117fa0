"""The manual as one page of HTML that needs nothing else: no network, no scripts, its pictures inside."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

_STYLE = """
:root { color-scheme: light dark;
  --text: #1b1f24; --muted: #57606a; --line: #d0d7de; --back: #ffffff; --link: #0b63b8; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --muted: #9aa3ad; --line: #2a2e35; --back: #16181c; --link: #3fa7ff; }
}
body { margin: 0 auto; padding: 32px 24px 96px; max-width: 880px; background: var(--back); color: var(--text);
  font: 16px/1.6 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 0.6em; } h1 { margin-top: 0; }
a { color: var(--link); } nav { columns: 2; margin: 24px 0; padding: 16px 0; border-block: 1px solid var(--line); }
nav a { display: block; text-decoration: none; padding: 2px 0; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0;
  border-bottom: 1px solid var(--line); }
code { font: 0.9em ui-monospace, monospace; background: color-mix(in srgb, var(--muted) 18%, transparent);
  padding: 1px 5px; border-radius: 4px; }
@media print { nav { display: none; } h2 { break-after: avoid; } img { break-inside: avoid; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def page(markdown: str, picture: Callable[[str], bytes]) -> str:
    """Return the page; `picture` reads a picture (PNG) by the name that the text gives it."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(markdown)
    headings = _anchored(tokens)
    _hold(tokens, picture)
    body = parser.renderer.render(tokens, parser.options, {})
    title = html.escape(next((text for level, text, _ in headings if level == 1), "Manual"))
    contents = "".join(f'<a href="#{id_}">{html.escape(text)}</a>' for level, text, id_ in headings if level == 2)
    body = body.replace("</h1>", f"</h1>\n<nav>{contents}</nav>", 1)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        f'<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" '
        f'content="{_POLICY}">\n<style>{_STYLE}</style></head>\n<body>\n{body}</body></html>\n'
    )


def pictures(markdown: str) -> list[str]:
    """Return the names of the pictures in a text, each once."""
    inside = (child for token in MarkdownIt("commonmark").parse(markdown) for child in token.children or ())
    return list(dict.fromkeys(str(child.attrs["src"]) for child in inside if child.type == "image"))


def _anchored(tokens: Sequence[Token]) -> list[tuple[int, str, str]]:
    """Give headings ids; return level, text and id of each."""
    found = []
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            id_ = re.sub(r"[^a-z0-9]+", "-", inline.content.lower()).strip("-")
            opening.attrSet("id", id_)
            found.append((int(opening.tag[1]), inline.content, id_))
    return found


def _hold(tokens: Sequence[Token], picture: Callable[[str], bytes]) -> None:
    """Put the pictures into the page."""
    for child in (child for token in tokens for child in token.children or ()):
        if child.type == "image":
            content = base64.b64encode(picture(str(child.attrs["src"]))).decode("ascii")
            child.attrSet("src", f"data:image/png;base64,{content}")
