"""Makes a text easy to listen to, without changing what it says."""

import re
from urllib.parse import urlsplit

# Words of four letters and more that are said letter by letter although they hold a vowel.
_ABBREVIATIONS = {"HDMI", "IEEE", "ISBN", "JPEG", "MPEG", "OLED", "UEFI", "UNHCR"}
_LONGEST_WORD = 50
_CUT_WORD = 20

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
# Zero-width joiners (U+200C, U+200D) are not among them: Persian, Hindi and some emoji are written with them.
_INVISIBLE = re.compile("[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_WHITESPACE = re.compile(r"\s+")
_ADDRESS = re.compile(
    r"\b(?:https?|ftp)://[^\s<>\"]*[^\s<>\".,;:!?)\]}']|\bwww\.[^\s<>\"]*[^\s<>\".,;:!?)\]}']", re.IGNORECASE
)
_LONG_WORD = re.compile(rf"[!-~]{{{_LONGEST_WORD + 1},}}")
_WORD = re.compile(r"(?<![\w'\u2019])[^\W\d_]+(?:['\u2019][^\W\d_]+)*(?![\w'\u2019])")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_QUESTIONS = re.compile(r"[!?]{3,}")
_MARKS = re.compile(r"([,;:])\1{2,}")
_DOTS = re.compile(r"\.{4,}|…{2,}")
_DECORATION = re.compile(r"[-=*_~#+|/\\<>^@$%&•·─━═█▓▒░]{3,}")
_PICTOGRAM = (
    "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f1e5\U0001f200-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
)
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_EMOJI = rf"(?:{_FLAG}|{_PICTOGRAM}(?:\u200d(?:{_PICTOGRAM}|[\u2640\u2642]\ufe0f?))*)"
_EMOJI_RUN = re.compile(rf"({_EMOJI})(?:\s*{_EMOJI})+")


def fit_for_speech(text: str) -> str:
    """The text as a voice should get it; an ordinary sentence comes back exactly as it is.

    - What cannot be seen goes (control characters, marks of writing direction); runs of spaces and line
      breaks become one space.
    - A web address becomes the name of its site. Any other run of more than 50 letters and signs without a
      space is cut to its first 20, a path to its last part first. Only ASCII counts: Chinese and Thai
      sentences have no spaces.
    - WORDS IN CAPITALS of four letters and more become Words with one capital, or engines spell them. Left
      are those that are meant to be spelled (no vowel, as in HTML, or a known one), Roman numbers, and codes
      with digits (ABCD12).
    - "!!!!" becomes "!", "?!?!" becomes "?!", ":::" ":", "......" "...". Three signs and more that only draw
      a line ("-----", "=*=*=", "____") go.
    - Of several emoji in a row the first is left.
    """
    text = _INVISIBLE.sub("", _CONTROL.sub(" ", text))
    text = _ADDRESS.sub(_site, text)
    text = _DECORATION.sub(" ", text)
    text = _LONG_WORD.sub(_shorter, text)
    text = _WORD.sub(_calm, text)
    text = _QUESTIONS.sub(lambda run: "".join(dict.fromkeys(run[0])), text)
    text = _MARKS.sub(r"\1", text)
    text = _DOTS.sub("...", text)
    text = _EMOJI_RUN.sub(r"\1", text)
    return _WHITESPACE.sub(" ", text).strip()


def _site(address: re.Match[str]) -> str:
    try:
        host = urlsplit(address[0] if "://" in address[0] else f"//{address[0]}").hostname
    except ValueError:
        host = None
    return (host or address[0]).removeprefix("www.")


def _shorter(long: re.Match[str]) -> str:
    word = re.split(r"[/\\]", long[0].rstrip("/\\"))[-1]
    return word if len(word) <= _LONGEST_WORD else f"{word[:_CUT_WORD]}..."


def _calm(match: re.Match[str]) -> str:
    word = match[0]
    letters = re.sub(r"['\u2019]", "", word)
    if len(letters) < 4 or not word.isupper() or word in _ABBREVIATIONS or _ROMAN.fullmatch(letters):
        return word
    if letters.isascii() and not re.search("[AEIOUY]", letters):
        return word
    return word.capitalize()
