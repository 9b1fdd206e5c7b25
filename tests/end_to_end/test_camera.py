"""The live camera by keys alone: one sentence per scene, "Describe now", and silence when it is off."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import skimage.data
from PIL import Image

from captioner.pack import read_pack
from tests.end_to_end.desktop import Desktop, Utterance, wait_until
from tests.mjpeg import MjpegCamera

TEXT_BOX = "What the picture shows"
PHOTOS = Path(skimage.data.__file__).parent
QUIET = 40  # of 32768; the recording of a sound card that plays nothing

pytestmark = pytest.mark.skipif(
    read_pack("default").heads() is None, reason="the shipped pack knows no kinds: run captioner pack fit"
)


def scene(name: str) -> Image.Image:
    """A picture as a camera sees it."""
    picture = Image.open(PHOTOS / name).convert("RGB")
    picture.thumbnail((640, 480))
    frame = Image.new("RGB", (640, 480), picture.resize((1, 1)).getpixel((0, 0)))
    frame.paste(picture, ((640 - picture.width) // 2, (480 - picture.height) // 2))
    return frame


@pytest.fixture
def camera() -> Iterator[MjpegCamera]:
    with MjpegCamera(scene("motorcycle_left.png")) as camera:
        yield camera


def scenes(desk: Desktop) -> list[Utterance]:
    """What was said of scenes since the last act, and not about the camera."""
    return [heard for heard in desk.heard() if not re.search("camera|moment|Looking|Chosen", heard.text)]


def next_scene(desk: Desktop) -> str:
    """Wait until a scene has been told to its end."""
    return wait_until(
        lambda: next((told.text for told in scenes(desk) if told.ended), None), "a scene to be told"
    )


def test_the_camera_by_keys_alone(desk_with_sound: Desktop, camera: MjpegCamera) -> None:
    desk = desk_with_sound
    desk.start_lookaloud()
    window = desk.window("LookAloud")
    desk.focused(TEXT_BOX)

    # Nothing was started: the answer names the key that does.
    desk.press("ctrl+d")
    desk.hears("Ctrl+J starts it")

    # The last line of the list is the other source; its field is the next thing Tab comes to.
    desk.press("ctrl+shift+d")
    desk.window("Choose a camera")
    desk.focused("Cameras")
    desk.press("End", "Tab")
    desk.focused("File or address")
    desk.write(camera.address)
    desk.press("Return")
    desk.hears("Chosen")
    desk.focused(TEXT_BOX)

    desk.press("ctrl+j")
    desk.hears("The camera is on")
    first = next_scene(desk)
    assert "motorcycle" in first
    desk.sounds(first)
    desk.loudest(4)  # while nothing changes, nothing is said
    assert [told.text for told in scenes(desk)] == [first]

    desk.listen()
    camera.show(scene("page.png"))
    second = next_scene(desk)
    assert re.search("page|text", second)
    desk.loudest(4)
    assert [told.text for told in scenes(desk)] == [second]
    assert second in window.find("text", TEXT_BOX).text
    history = [entry.name for entry in window.find("list", "History").children]
    assert [line.startswith(told) for line, told in zip(history, (second, first), strict=True)] == [True] * 2

    # Whoever asks is answered, though nothing is new.
    desk.press("ctrl+d")
    desk.hears("Looking")
    assert next_scene(desk).startswith(second)

    # A failure is told once, with its cure, and so is its end.
    desk.listen()
    camera.unplug()
    desk.hears("There is no camera")
    camera.plug_in()
    desk.hears("gives pictures again")
    assert len([told for told in desk.heard() if "There is no camera" in told.text]) == 1

    desk.press("ctrl+shift+j")
    desk.hears("The camera is off")
    wait_until(lambda: desk.heard()[-1].ended, "the end of the sentence")
    desk.listen()
    camera.show(scene("motorcycle_left.png"))
    assert desk.loudest(4) < QUIET
    assert desk.heard() == []

    stored = json.loads((desk.home / ".config" / "LookAloud" / "settings.json").read_text())
    assert stored["other_source"] == camera.address
    assert stored["use_other_source"] is True
