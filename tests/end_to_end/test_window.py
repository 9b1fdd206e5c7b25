"""The window on a real desktop: other programs, screen readers, shortcuts and silence."""

import json
import sys
from pathlib import Path

import pytest

from captioner.resources import resource
from tests.end_to_end.desktop import LIMIT, Desktop, sample_window, wait_until

PHOTO = resource("samples", "photographer.png")
TEXT_BOX = "What the picture shows"


def configure(desk: Desktop, **settings: object) -> None:
    folder = desk.home / ".config" / "LookAloud"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(settings))


def caption_shown(desk: Desktop) -> str:
    box = desk.window("LookAloud").find("text", TEXT_BOX)
    wait_until(lambda: "Ctrl+O" not in box.text and "Looking" not in box.text, "a caption in the box")
    return box.text


def test_a_shortcut_is_answered_by_voice_while_the_window_is_hidden(desk: Desktop) -> None:
    desk.copy(PHOTO.read_bytes(), "image/png")
    program = desk.start_lookaloud("--describe-clipboard")
    wait_until(lambda: [said.ended is not None for said in desk.heard()[:2]] == [True] * 2, "the caption")
    looking, caption = desk.heard()[:2]
    assert looking.text.startswith("Looking")
    with pytest.raises(AssertionError):  # xdotool finds no such window
        desk.xdotool("search", "--onlyvisible", "--name", "LookAloud")

    assert desk.start_lookaloud("--repeat").wait(LIMIT) == 0  # the second only hands over
    desk.hears(caption.text)
    assert program.poll() is None
    desk.start_lookaloud()
    assert caption_shown(desk).startswith(caption.text)
    desk.press("ctrl+q")
    assert program.wait(LIMIT) == 0


def test_a_file_is_dragged_from_another_program(desk: Desktop) -> None:
    desk.start_lookaloud()
    ours = desk.window("LookAloud")
    desk.start("sample", sys.executable, sample_window.__file__, "A sentence.", str(PHOTO))
    theirs = desk.window("Sample window")
    desk.drag(theirs.find("label", "File").centre, ours.find("text", TEXT_BOX).centre)
    desk.hears("Looking")
    wait_until(lambda: len(desk.heard()) >= 2, "the caption")
    caption = desk.heard()[1].text
    wait_until(lambda: ours.find("text", TEXT_BOX).text.startswith(caption), "the caption in the box")


def test_a_screen_reader_that_is_deaf_to_announcements_is_helped_out_by_the_voice_once(
    desk_with_orca: Desktop,
) -> None:
    desk = desk_with_orca
    desk.start_lookaloud()
    desk.hears(TEXT_BOX)  # Orca reads what has the focus
    desk.hears("lists all keys")
    desk.copy(str(PHOTO).encode())
    desk.press("ctrl+v")
    caption = caption_shown(desk)
    wait_until(lambda: any(caption in said.text for said in desk.heard()), "the caption to be spoken")
    assert sum(caption in said.text for said in desk.heard()) == 1
    desk.press("Tab")
    desk.hears("History")  # whatever Orca had to say before has been said
    assert not any(caption == said.text for said in desk.heard())
    desk.press("shift+Tab")
    desk.hears(caption)  # read by Orca now, from the box


def test_nothing_is_heard_when_it_is_to_be_silent(desk_with_sound: Desktop) -> None:
    desk = desk_with_sound
    configure(desk, announcing="silent", sounds=False)
    desk.start_lookaloud(PHOTO)
    assert caption_shown(desk)
    assert desk.loudest(1.0) == 0
    assert desk.heard() == []


def test_speech_and_sounds_are_heard_by_default(desk_with_sound: Desktop) -> None:
    desk = desk_with_sound
    desk.start_lookaloud(PHOTO)
    desk.sounds(caption_shown(desk))


@pytest.mark.parametrize("damaged", ["", "{", '{"rate": "fast", "volume": 50}'])
def test_damaged_settings_are_told_and_do_not_stop_it(desk: Desktop, damaged: str) -> None:
    configure(desk)
    (desk.home / ".config" / "LookAloud" / "settings.json").write_text(damaged)
    desk.start_lookaloud()
    window = desk.window("LookAloud")
    assert (
        "settings" in window.find("text", "Notices").text.lower()
        or "rate" in window.find("text", "Notices").text.lower()
    )
    desk.hears("settings" if "rate" not in damaged else "Rate")


def test_damaged_settings_do_not_cost_the_history(desk: Desktop) -> None:
    history = desk.home / ".local" / "state" / "LookAloud" / "history.json"
    history.parent.mkdir(parents=True)
    entry = {"time": "2026-11-21T12:00:00+00:00", "source": "dog.jpg", "spoken": "A dog.", "own_text": "Rex."}
    history.write_text(json.dumps([{**entry, "pack": ""}]))
    configure(desk)
    (desk.home / ".config" / "LookAloud" / "settings.json").write_text('{"keep_history": true, ')
    program = desk.start_lookaloud()
    desk.window("LookAloud")
    desk.press("ctrl+q")
    program.wait(LIMIT)
    assert "Rex." in history.read_text()


def test_a_closed_window_goes_on_if_that_is_wanted_and_quit_ends_it(desk: Desktop) -> None:
    configure(desk, keep_running=True)
    program = desk.start_lookaloud()
    desk.window("LookAloud")
    desk.press("alt+F4")
    desk.hears("LookAloud goes on without a window.")
    wait_until(lambda: desk.heard()[-1].ended is not None, "the end of the sentence")
    assert program.poll() is None
    desk.start_lookaloud()
    desk.window("LookAloud")
    desk.press("ctrl+q")
    assert program.wait(LIMIT) == 0
    assert desk.heard() == []


def test_two_impatient_presses_are_answered_once(desk: Desktop) -> None:
    desk.start_lookaloud()
    desk.window("LookAloud")
    desk.press("ctrl+1", "ctrl+1", "ctrl+1")

    def answered() -> bool:
        said = desk.heard()
        return bool(said) and "Looking" not in said[-1].text and said[-1].ended is not None

    wait_until(answered, "a caption")
    entries = desk.window("LookAloud").find("list", "History")
    assert len(entries.children) == 1

    def nothing_is_left() -> bool:
        if any("Nothing to cancel." in said.text for said in desk.heard()):
            return True
        desk.press("Escape")  # the first ones may stop the reading of text, and the voice
        return False

    wait_until(nothing_is_left, "nothing to be left to cancel", pause=1.0)


def test_a_terminated_program_ends_in_order(desk: Desktop) -> None:
    program = desk.start_lookaloud(PHOTO)
    desk.hears("Looking")  # the model is being loaded
    program.terminate()
    assert program.wait(LIMIT) == 130


def test_a_missing_photo_is_told_with_its_cure(desk: Desktop, tmp_path: Path) -> None:
    desk.start_lookaloud(tmp_path / "missing.jpg")
    desk.hears("missing.jpg")
    text = caption_shown(desk)
    assert "missing.jpg" in text
    assert len(text.split(". ")) >= 2, "what happened, and what helps"
