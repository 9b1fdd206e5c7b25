"""The test desktop itself: what it tells other tests must be true."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.end_to_end.desktop import Desktop, Node, sample_window, wait_until
from tests.end_to_end.desktop.processes import Processes

SENTENCE = "A brown dog runs along the beach."
OTHER = "Two children play football in the park."


def open_sample(desk: Desktop) -> Node:
    desk.start("sample", sys.executable, sample_window.__file__, SENTENCE, "/picture.png")
    return desk.window("Sample window")


def test_keys_clipboard_and_announcements(desk: Desktop, tmp_path: Path) -> None:
    window = open_sample(desk)
    desk.focused("Announce")
    desk.press("space")
    assert desk.announces(SENTENCE).assertive
    desk.press("Tab", "space")
    box = desk.focused("Aloud")
    wait_until(lambda: "checked" in box.states, "the check box to be checked")
    assert desk.announcements() == []
    assert desk.heard() == []

    field = window.find("text", "Name")
    field.focus()
    desk.focused("Name")
    desk.write("Ann 7")
    wait_until(lambda: field.text == "Ann 7", "the text")
    desk.press("ctrl+a", "ctrl+c")
    wait_until(lambda: desk.clipboard().decode() == "Ann 7", "the copy")
    desk.copy("größer".encode())
    desk.press("ctrl+v")
    wait_until(lambda: field.text == "größer", "the pasted text")

    desk.press("ctrl+a", "Delete")
    desk.drag(window.find("label", "File").centre, field.centre)
    wait_until(lambda: field.text == "/picture.png", "the dropped file")

    desk.listen()
    window.find("button", "Announce").press()
    desk.announces(SENTENCE)
    assert "check box 'Aloud' checked" in desk.report()

    desk.screenshot(tmp_path / "screen.png")
    with Image.open(tmp_path / "screen.png") as screen:
        assert screen.size == (1280, 800)
        assert len(screen.getcolors(2**16) or []) > 10


def test_what_orca_speaks_after_a_key(desk_with_orca: Desktop) -> None:
    desk = desk_with_orca
    open_sample(desk)
    desk.hears("Announce")
    desk.press("Tab")
    assert "not checked" in desk.hears("Aloud").text
    desk.press("space")
    desk.hears("checked")
    assert not any("Announce" in utterance.text for utterance in desk.heard())


def test_a_sentence_in_the_sound(desk_with_sound: Desktop) -> None:
    desk = desk_with_sound
    assert desk.loudest(1.0) == 0
    desk.start("spd-say", "spd-say", SENTENCE)
    desk.sounds(SENTENCE)
    assert desk.likeness(OTHER) < 0.6
    wait_until(lambda: desk.heard()[0].ended, "the end of the sentence")
    assert not desk.heard()[0].stopped

    desk.start("spd-say", "spd-say", "--rate", "50", OTHER)
    desk.sounds(OTHER, speed=225)
    assert desk.heard()[0].settings["rate"] == "50"
    assert desk.likeness(SENTENCE) < 0.6


def test_speech_that_is_stopped(desk_with_sound: Desktop) -> None:
    desk = desk_with_sound
    desk.start("spd-say", "spd-say", f"{SENTENCE} {OTHER}" * 5)
    desk.sounds(SENTENCE)
    desk.start("stop", "spd-say", "--cancel")
    desk.listen()
    wait_until(lambda: desk.loudest(0.5) == 0, "silence")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these desktops")
def test_nothing_outlives_a_desktop(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "DESK": str(tmp_path)}
    processes = Processes(tmp_path, f"DESK={tmp_path}")
    command = ("sh", "-c", "sleep 60 & echo $!")  # what it leaves behind is nobody's child
    left_behind = processes.start("left", command, environment, stdout=subprocess.PIPE)
    assert left_behind.stdout
    with left_behind.stdout as output:
        found = Path("/proc", output.readline().decode().strip(), "cmdline")
    wait_until(lambda: found.read_bytes().startswith(b"sleep"), "its start")
    processes.stop()
    wait_until(lambda: not found.exists() or not found.read_bytes(), "its end")  # a zombie has no command
