"""What the library says is all there for the translators, and is heard in the user's language."""

import ast
import logging
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from captioner.errors import CaptionerError, ImageError, Message
from captioner.images import read_picture
from desktop_app.library_messages import TEXTS, translated
from desktop_app.picture import SourceError
from desktop_app.worker_child import _Notices

LIBRARY = Path(__file__).resolve().parents[2] / "captioner"
ONLY_IN_A_TERMINAL = {"training", "evaluation", "data", "_cli", "fitting"}
SAID_OF_PICTURES = Path("description", "messages.py")  # which translators find without the table
# Arrays, and weights to begin training with: nothing that the window uses.
ONLY_FOR_PROGRAMMERS = {"image_from_array", "_array_error", "load_encoder_weights"}
MISTAKES_OF_PROGRAMMERS = {"ValueError", "TypeError", "AttributeError"}

in_german = pytest.mark.parametrize("language", ["de"], indirect=True)
in_english = pytest.mark.parametrize("language", ["en"], indirect=True)


def sentences(node: ast.AST) -> Iterator[str]:
    """All but those in comments. One put together by an f-string comes as code, which no translator has."""
    match node:
        case ast.Expr(value=ast.Constant()):  # a docstring
            return
        case ast.FunctionDef(name=name) if name in ONLY_FOR_PROGRAMMERS:
            return
        case ast.Call(func=ast.Name(id=name)) if name in MISTAKES_OF_PROGRAMMERS:
            return
        case ast.Constant(value=str(text)) if re.fullmatch(r"[A-Z{].* .*\.", text):
            yield text
        case ast.JoinedStr(values=parts) if re.fullmatch(r".* .*\.", words(parts)):
            yield ast.unparse(node)
    for child in ast.iter_child_nodes(node):
        yield from sentences(child)


def words(parts: list[ast.expr]) -> str:
    return "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))


def test_the_table_has_what_the_library_says_and_nothing_else() -> None:
    files = [
        file
        for file in LIBRARY.rglob("*.py")
        if file.relative_to(LIBRARY).parts[0] not in ONLY_IN_A_TERMINAL
        and file.relative_to(LIBRARY) != SAID_OF_PICTURES
    ]
    said = {text for file in files for text in sentences(ast.parse(file.read_text("utf-8")))}
    texts = [str(text) for text in TEXTS]
    assert len(texts) == len(set(texts))
    assert set(texts) == said | {"The picture"}


def failure(source: Path | bytes) -> ImageError:
    with pytest.raises(ImageError) as caught:
        read_picture(source)
    return caught.value


@in_german
def test_errors_are_german_even_out_of_another_process(language: str, tmp_path: Path) -> None:
    error = pickle.loads(pickle.dumps(failure(tmp_path / "{x}.jpg")))
    assert isinstance(error, ImageError)
    assert (str(error), error.title) == (f"{error.title} {error.hint}", "{x}.jpg was not found.")
    assert translated(error.title) == "{x}.jpg wurde nicht gefunden."
    assert translated(error.hint) == "Den Namen prüfen, oder das Bild noch einmal wählen."


@in_german
def test_warnings_are_german_even_out_of_another_process(language: str) -> None:
    notices = _Notices()
    log = logging.getLogger("captioner")
    try:
        log.getChild("inference").warning(Message("There is no device called {name}.", name="{100 %s}"))
        log.warning("%d of %s", 1, "another kind")
    finally:
        log.removeHandler(notices)
    texts = pickle.loads(pickle.dumps(notices.take()))
    assert [translated(text) for text in texts] == [
        "Ein Gerät namens {100 %s} gibt es nicht.",
        "1 of another kind",
    ]


@in_german
def test_a_picture_without_a_name_is_german_too(language: str) -> None:
    assert translated(failure(b"").title) == "Das Bild ist leer."


@in_english
def test_english_is_what_the_library_says(language: str) -> None:
    for title in (failure(b"").title, failure(Path("{x}.jpg")).title):
        assert translated(title) == title


@in_german
def test_what_is_translated_already_stays(language: str) -> None:
    error = SourceError("{x} fehlt.", "{name} suchen.")
    assert [translated(error.title), translated(error.hint)] == ["{x} fehlt.", "{name} suchen."]
    assert translated("{x}") == "{x}"


def test_a_message_keeps_what_it_was_made_of() -> None:
    message = pickle.loads(pickle.dumps(Message("{name} is {size}.", name="{size}", size=3)))
    assert isinstance(message, Message)
    assert (message, message.pattern) == ("{size} is 3.", "{name} is {size}.")
    assert message.values == {"name": "{size}", "size": "3"}
    assert CaptionerError("Of {a}.", "With {b}.", a=1, b=2).hint == "With 2."
