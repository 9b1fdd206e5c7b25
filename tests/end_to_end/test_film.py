"""Films through the window: heard shot by shot, stopped and taken up again, played and described."""

import re
import time
from pathlib import Path

import pytest
import webvtt

from tests.desktop_app.video.films import PHOTOS, write_film
from tests.end_to_end.desktop import LIMIT, Desktop, Node, wait_until

TEXT_BOX = "What the picture shows"
DONE = "The video is described. Shots: {}."


class Visit:
    """The program with its window open."""

    def __init__(self, desk: Desktop, *arguments: Path) -> None:
        self.desk = desk
        desk.start_lookaloud(*arguments)
        self.window: Node = desk.window("LookAloud")
        self.box = self.window.find("text", TEXT_BOX)

    def heard(self) -> list[str]:
        return [announcement.text for announcement in self.desk.announcements()]

    def sentences(self) -> list[str]:
        """What was said of each shot since the last key, with the time before it."""
        return [text for text in self.heard() if re.match(r"\d+:\d\d: ", text)]

    def history(self) -> list[str]:
        return [entry.name for entry in self.window.find("list", "History").children]

    def paste(self, path: Path) -> None:
        self.desk.copy(str(path).encode())
        self.desk.press("ctrl+v")


@pytest.fixture
def desk(desk: Desktop) -> Desktop:
    folder = desk.home / ".config" / "LookAloud"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text('{"announcing": "both"}')
    return desk


def test_a_film_is_heard_shot_by_shot_and_played_with_its_descriptions(desk: Desktop, tmp_path: Path) -> None:
    film = write_film(tmp_path / "film.mp4", (2, 2, 12), size=(640, 480))
    visit = Visit(desk)
    desk.focused(TEXT_BOX)

    # Opened by the menu's key: each shot with its time, then the whole.
    desk.press("ctrl+shift+o")
    desk.window("Choose a video")
    desk.write(str(film))
    desk.press("Return")
    desk.announces(DONE.format(3))
    sentences = visit.sentences()
    assert [sentence[:6] for sentence in sentences] == ["0:00: ", "0:02: ", "0:04: "]
    assert "man" in sentences[0]
    assert visit.heard()[0] == "Looking…"
    for sentence in sentences:
        desk.hears(sentence)  # the voice, too
    assert visit.box.text.splitlines()[:3] == sentences

    # In the history with their times, the newest first, the whole on top.
    whole, third, second, first = visit.history()
    assert "(film.mp4, 0:00 to 0:02" in first
    assert "(film.mp4, 0:02 to 0:04" in second
    assert "(film.mp4, 0:04 to 0:16" in third
    assert "(film.mp4, " in whole
    assert sentences[0][6:] in first

    # Played: each description at its time. The first takes longer than its shot: the film waits.
    first, second, third = (sentence[6:] for sentence in sentences)
    desk.press("ctrl+p")
    player = desk.window("Play film.mp4")
    desk.announces("Space plays and pauses.")
    state = player.find("text", "Player")
    wait_until(lambda: state.text == "Paused, 0:00 of 0:16", "the film to be loaded")
    desk.press("space")
    desk.announces(first)
    assert state.text.endswith("0:00 of 0:16")
    wait_until(lambda: state.text == "Waiting for the description, 0:02 of 0:16", "the film to wait")
    assert desk.announcements()[-1].text == first
    began = time.monotonic()
    desk.announces(second)
    assert time.monotonic() - began > 0.5
    assert state.text.endswith(", 0:02 of 0:16")
    assert player.find("text", "Description").text == second
    desk.announces(third)
    assert state.text.endswith(", 0:04 of 0:16")
    spoken = {announced.text: announced.at for announced in desk.announcements()}
    assert spoken[second] - spoken[first] > len(first) / 20  # no two at once

    # What is shown just now, by the ordinary captions; the film waits for it, then goes on.
    wait_until(lambda: state.text.startswith("Playing"), "the film to go on")
    desk.press("d")
    wait_until(lambda: visit.heard()[:1] == ["Looking…"], "an answer at once")
    wait_until(lambda: len(visit.heard()) > 1, "the frame's description")
    assert player.find("text", "Description").text == visit.heard()[1]
    wait_until(lambda: re.search(r"\(film.mp4 at 0:\d\d, ", visit.history()[0]), "the frame in the history")

    # From description to description, the place, and out.
    wait_until(lambda: state.text.startswith("Playing"), "the film to go on")
    desk.press("space")
    desk.press("Up", "t")
    desk.announces("of 0:16")
    desk.press("Home", "Up", "Up", "Up", "Up")
    desk.announces("There is no other description that way.")
    desk.press("Down")
    desk.announces(second)
    desk.press("Right", "t")
    desk.announces("Paused, 0:07 of 0:16")
    desk.press("Escape")
    desk.focused(TEXT_BOX)

    # The descriptions, for other players.
    desk.press("ctrl+shift+s")
    desk.window("Save video descriptions")
    desk.press("Return")
    desk.announces("Saved as film.vtt.")
    cues = webvtt.read(str(tmp_path / "film.vtt"))
    assert [cue.text for cue in cues] == [first, second, third]
    assert [round(cue.start_in_seconds) for cue in cues] == [0, 2, 4]


def test_the_sound_of_a_described_film_is_its_sentences(desk_with_sound: Desktop, tmp_path: Path) -> None:
    desk = desk_with_sound
    film = write_film(tmp_path / "film.mp4", (3, 9), PHOTOS[:2], size=(640, 480))
    desk.start_lookaloud(film)
    desk.window("LookAloud")
    desk.hears(DONE.format(2))
    told = [heard.text for heard in desk.heard() if re.match(r"\d+:\d\d: ", heard.text)]
    first, second = (text[6:] for text in told)
    desk.press("ctrl+p")
    desk.window("Play film.mp4")
    wait_until(lambda: any("Space plays" in heard.text for heard in desk.heard()), "the player to be ready")
    desk.press("space")
    desk.hears(first)
    desk.sounds(first)
    desk.hears(second)
    desk.sounds(second)


def test_a_film_is_stopped_by_escape_and_goes_on_where_it_was(desk: Desktop, tmp_path: Path) -> None:
    film = write_film(tmp_path / "long.mp4", [1] * 15, PHOTOS * 5)
    visit = Visit(desk, film)  # as from a file manager
    wait_until(lambda: len(visit.sentences()) >= 2, "the first shots")
    desk.press("Escape")
    stopped = desk.announces("Stopped at 0:").text
    known = len(visit.history())
    assert 2 <= known < 15, f"the film was over before it could be stopped: {stopped}"
    desk.press("ctrl+i")
    assert re.fullmatch(r"long.mp4: 0:\d\d of 0:15 is described. Shots: \d+.", visit_last(visit))

    visit.paste(film)
    desk.announces("Going on at 0:")
    done = DONE.format(15)
    wait_until(lambda: any(done in text for text in visit.heard()), "the end of the film", 4 * LIMIT)
    assert len(visit.history()) == 15 + 1
    assert len({entry.partition("(")[2] for entry in visit.history()}) == 15 + 1  # none twice
    desk.press("ctrl+i")
    desk.announces(DONE.format(15))


def visit_last(visit: Visit) -> str:
    return wait_until(lambda: visit.heard() and visit.heard()[-1], "an answer")


def test_what_cannot_be_played_or_read_is_told_with_a_cure(desk: Desktop, tmp_path: Path) -> None:
    visit = Visit(desk)
    desk.focused(TEXT_BOX)
    desk.press("ctrl+p")
    desk.announces("No video has been opened yet.")
    (tmp_path / "broken.mp4").write_bytes(b"nothing that moves " * 999)
    visit.paste(tmp_path / "broken.mp4")
    assert "Save it as MP4" in desk.announces("broken.mp4 is not a video of a known kind.").text
    desk.press("ctrl+p")
    assert "MP4" in desk.announces("broken.mp4 cannot be played.").text
    desk.focused(TEXT_BOX)
