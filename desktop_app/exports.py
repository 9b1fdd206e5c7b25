"""The history as a file for others: text, a table for a spreadsheet, or a page for a browser."""

import csv
import html
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale

from desktop_app import messages
from desktop_app.history import Entry
from desktop_app.messages import say

# What a spreadsheet would take for the beginning of a formula, in wide letters too.
FORMULA_BEGINNINGS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def as_text(entries: Sequence[Entry], locale: QLocale) -> str:
    """A paragraph for each, which reads well aloud."""
    return "\n\n".join(
        "\n".join(filter(None, (f"{_time(entry, locale)}, {entry.source}", *_words(entry))))
        for entry in entries
    ) + ("\n" if entries else "")


def as_csv(entries: Sequence[Entry], locale: QLocale) -> str:
    """A row for each. Nothing in it can act as a formula."""
    file = io.StringIO()
    table = csv.writer(file)
    table.writerow(_headings())
    table.writerows(map(_harmless, _cells(entry, locale)) for entry in entries)
    return "\ufeff" + file.getvalue()  # the mark by which spreadsheets know UTF-8


def as_html(entries: Sequence[Entry], locale: QLocale) -> str:
    """A page with one table that a screen reader can walk through, the headings read with each cell."""
    title = html.escape(say(messages.EXPORT_TITLE))
    caption = html.escape(say(messages.EXPORT_CAPTION, count=len(entries)))
    headings = "".join(f'<th scope="col">{html.escape(heading)}</th>' for heading in _headings())
    rows = "\n".join(_row(entry, locale) for entry in entries)
    return f"""<!DOCTYPE html>
<html lang="{html.escape(locale.bcp47Name())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; font-family: sans-serif; }}
table {{ border-collapse: collapse; }}
caption {{ text-align: start; }}
th, td {{ border: 1px solid; padding: 0.4em; text-align: start; vertical-align: top; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<table>
<caption>{caption}</caption>
<thead><tr>{headings}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</main>
</body>
</html>
"""


@dataclass(frozen=True)
class Format:
    """A way to write the history down. title: a message. suffix: how such files' names end."""

    title: object
    suffix: str
    write: Callable[[Sequence[Entry], QLocale], str]


FORMATS = (
    Format(messages.EXPORT_AS_TEXT, ".txt", as_text),
    Format(messages.EXPORT_AS_CSV, ".csv", as_csv),
    Format(messages.EXPORT_AS_HTML, ".html", as_html),
)


def _headings() -> list[str]:
    names = (messages.EXPORT_TIME, messages.EXPORT_SOURCE, messages.EXPORT_SPOKEN, messages.EXPORT_OWN_TEXT)
    return [say(name) for name in (*names, messages.TEXT_TITLE)]


def _cells(entry: Entry, locale: QLocale) -> list[str]:
    return [_time(entry, locale), entry.source, *_words(entry)]


def _words(entry: Entry) -> tuple[str, ...]:
    return entry.spoken, entry.own_text, entry.text


def _time(entry: Entry, locale: QLocale) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(entry.time.timestamp()))
    return locale.toString(moment, QLocale.FormatType.ShortFormat)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA_BEGINNINGS) else cell


def _row(entry: Entry, locale: QLocale) -> str:
    time, source, spoken, own_text, text = (
        html.escape(cell).replace("\n", "<br>") for cell in _cells(entry, locale)
    )
    stamp = entry.time.isoformat(timespec="seconds")
    # The model speaks English, whatever the language of the page.
    return (
        f'<tr><th scope="row"><time datetime="{stamp}">{time}</time></th>'
        f'<td>{source}</td><td lang="en">{spoken}</td><td>{own_text}</td><td>{text}</td></tr>'
    )
