import subprocess
import sys

import pytest

from desktop_app.announcing.engines import all_engines


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", ["speech-dispatcher", "espeak", "qt", "pyttsx3"]),
        ("win32", ["pyttsx3", "qt", "espeak"]),
        ("darwin", ["pyttsx3", "qt", "espeak"]),
    ],
)
def test_the_best_engine_of_each_system_comes_first(
    qapp: object, monkeypatch: pytest.MonkeyPatch, platform: str, expected: list[str]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    engines = all_engines()
    assert [engine.id for engine in engines] == expected
    assert len({engine.name for engine in engines}) == len(engines)
    for engine in engines:
        engine.close()


def test_importing_engines_is_cheap() -> None:
    code = (
        "import sys; import desktop_app.announcing.engines, desktop_app.announcing.announcer; "
        "print([x for x in ('torch', 'numpy', 'pyttsx3', 'PySide6.QtTextToSpeech') if x in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
