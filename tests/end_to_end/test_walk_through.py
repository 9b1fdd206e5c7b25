"""A whole visit with the keyboard alone: everything that is promised, heard and seen by a screen reader."""

import sys
from pathlib import Path

from captioner.resources import resource
from tests.end_to_end.desktop import LIMIT, Desktop, Node, sample_window, wait_until

PHOTO = resource("samples", "photographer.png")
LOOKING = "Looking…"
TEXT_BOX = "What the picture shows"


def last_caption(desk: Desktop) -> str:
    """What was announced after "Looking…"."""

    def answer() -> str | None:
        texts = [announcement.text for announcement in desk.announcements()]
        return texts[texts.index(LOOKING) + 1] if LOOKING in texts[:-1] else None

    return wait_until(answer, "a caption after Looking…")


def history(window: Node) -> list[str]:
    return [item.name for item in window.find("list", "History").children]


def test_a_visit_with_the_keyboard_alone(desk_with_sound: Desktop, tmp_path: Path) -> None:
    desk = desk_with_sound
    program = desk.start_lookaloud()
    window = desk.window("LookAloud")
    desk.focused(TEXT_BOX)
    text = window.find("text", TEXT_BOX)
    assert "Ctrl+O" in text.text

    # Settings: the voice and the screen reader shall both be served, to hear and to read here.
    desk.press("ctrl+comma")
    desk.window("Settings")
    desk.press("Down", "Down", "Down", "Return")
    desk.focused(TEXT_BOX)

    # Open a photo, and hear what it shows.
    desk.press("ctrl+o")
    desk.window("Choose pictures")
    desk.write(str(PHOTO))
    desk.press("Return")
    caption = last_caption(desk)
    assert desk.announcements()[0].assertive, "Looking… must not wait for anything"
    desk.hears(caption)
    desk.sounds(caption)
    assert text.text.startswith(caption)  # text in the picture may follow
    assert PHOTO.name in history(window)[0]

    # Repeat, and stop in the middle of a long text.
    desk.press("ctrl+r")
    desk.announces(caption)
    desk.sounds(caption)
    desk.press("ctrl+m")
    long = desk.hears("512 by 512 pixels.")
    desk.press("ctrl+period")
    wait_until(lambda: desk.loudest(0.3) == 0, "silence")
    desk.press("ctrl+m", "ctrl+period")
    wait_until(lambda: any(spoken.stopped for spoken in desk.heard()) or not desk.heard(), "speech to stop")
    assert long.text.startswith(caption)

    # Copy.
    desk.press("ctrl+r", "ctrl+shift+c")
    desk.announces("Copied.")
    assert desk.clipboard().decode().startswith(caption)

    # The screen, another program's window, and a part of the screen chosen by keys.
    desk.start("sample", sys.executable, sample_window.__file__, "A sentence.", "/picture.png")
    desk.window("Sample window")
    desk.start_lookaloud()
    desk.window("LookAloud")
    desk.focused(TEXT_BOX)
    for key, source in (("ctrl+1", "the screen"), ("ctrl+2", "Sample window")):
        desk.press(key)
        desk.hears(last_caption(desk))
        wait_until(lambda source=source: source in history(window)[0], f"{source} in the history")
        desk.focused(TEXT_BOX)
    desk.press("ctrl+3")
    desk.window("Choose a part of the screen")
    desk.press("1")
    desk.announces("top left")
    desk.press("Return")
    desk.hears(last_caption(desk))
    assert "a part of the screen" in history(window)[0]

    # A part of the picture that is open.
    desk.focused(TEXT_BOX)
    desk.press("ctrl+4")
    desk.window("Choose a part of the picture")
    desk.press("5")
    desk.announces("centre")
    desk.press("Return")
    last_caption(desk)

    # Paste.
    desk.focused(TEXT_BOX)
    desk.copy(PHOTO.read_bytes(), "image/png")
    desk.press("ctrl+v")
    assert last_caption(desk) == caption
    desk.copy(b"https://example.org/photo.jpg")
    desk.press("ctrl+v")
    desk.announces("downloads nothing")

    # The voice's rate.
    desk.press("ctrl+r")
    before = desk.hears("downloads nothing").settings["rate"]
    desk.press("ctrl+comma")
    desk.window("Settings")
    desk.press("Tab", "Tab", "Tab")
    desk.focused("Rate")
    desk.press("Up", "Up", "Up", "Return")
    desk.focused(TEXT_BOX)
    desk.press("ctrl+r")
    assert float(desk.hears("downloads nothing").settings["rate"]) > float(before)

    # Another key for Repeat; one that is taken is refused.
    desk.press("F1")
    desk.focused("Open pictures, Ctrl+O")
    desk.write("Repeat")
    desk.press("Return")
    desk.window("Key for Repeat")
    desk.press("ctrl+o")
    desk.announces("already belongs to Open pictures")
    desk.press("F6")
    desk.announces("F6")
    desk.press("Return")
    desk.focused("Repeat, F6")
    desk.press("Escape")
    desk.focused(TEXT_BOX)
    desk.press("F6")
    desk.announces("downloads nothing")

    desk.press("ctrl+q")
    assert program.wait(LIMIT) == 0
