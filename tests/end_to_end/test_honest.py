"""Six pictures, each through the window: what is heard of pages, bad photos, codes and nothing at all."""

import re
from pathlib import Path

import numpy as np
import pytest
import skimage.data
import zxingcpp
from PIL import Image

from captioner.pack import read_pack
from tests.end_to_end.desktop import Desktop, Node, wait_until
from tools.degrade import expose

TEXT_BOX = "What the picture shows"
PHOTOS = Path(skimage.data.__file__).parent
LETTER = ("Dear Ms Miller", "the meeting begins at noon", "Please bring your own chair")

knows_kinds = pytest.mark.skipif(
    read_pack("default").heads() is None, reason="the shipped pack knows no kinds: run captioner pack fit"
)


class Visit:
    """The program with its window open, and what it says of one picture after another."""

    def __init__(self, desk: Desktop) -> None:
        self.desk = desk
        self.program = desk.start_lookaloud()
        self.window: Node = desk.window("LookAloud")
        self.box = self.window.find("text", TEXT_BOX)
        desk.focused(TEXT_BOX)

    def describe(self, picture: Path) -> None:
        """Paste its path, as one would who copied it in a file manager."""
        self.desk.copy(str(picture).encode())
        self.desk.press("ctrl+v")

    def hears(self, words: str) -> str:
        """Wait until something with these words is announced after "Looking…"; all of it."""

        def found() -> str | None:
            texts = [announcement.text for announcement in self.desk.announcements()]
            return next((text for text in texts[1:] if re.search(words, text)), None)

        return wait_until(found, f"{words!r} to be announced")

    def heard(self) -> list[str]:
        """What was announced of the last picture so far."""
        return [announcement.text for announcement in self.desk.announcements()][1:]


@pytest.fixture
def visit(desk: Desktop) -> Visit:
    folder = desk.home / ".config" / "LookAloud"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text('{"announcing": "both"}')
    return Visit(desk)


def invented(texts: list[str]) -> list[str]:
    """Those that tell of people, animals or things to do: what captions of Flickr photos are about."""
    things = r"\b(man|woman|boy|girl|person|people|child|dog|cat|surf\w*|ball|bike|beach|mountain|snow)\b"
    return [text for text in texts if re.search(things, text)]


def photo(name: str) -> Image.Image:
    return Image.open(PHOTOS / name).convert("RGB")


@knows_kinds
def test_a_window_with_text_is_a_screenshot_and_is_read(visit: Visit, tmp_path: Path) -> None:
    desk = visit.desk
    letter = tmp_path / "letter.txt"
    letter.write_text("\n\n".join(LETTER))
    command = "clear; cat " + str(letter) + "; sleep 600"
    desk.start("editor", "xterm", "-title", "Letter", "-fs", "14", "-fa", "DejaVu Sans Mono", "-e", command)
    desk.xdotool("search", "--sync", "--onlyvisible", "--name", "Letter")
    desk.start_lookaloud()
    desk.window("LookAloud")
    desk.focused(TEXT_BOX)
    desk.press("ctrl+2")
    assert visit.hears("screenshot|page of text")
    told = visit.hears(r"^Text.*Dear Ms Miller")
    assert invented(visit.heard()) == []
    assert told in visit.box.text
    desk.hears("Dear Ms Miller")  # the voice, too

    # All of it, line by line, and into the clipboard.
    desk.press("ctrl+t")
    text = desk.window("Text in the picture").find("text", "Text found in the window Letter").text
    assert all(line in text for line in LETTER)
    desk.press("Tab", "space")
    desk.announces("Copied.")
    assert desk.clipboard().decode() == text
    desk.press("Escape")
    desk.focused(TEXT_BOX)

    # The history has it, and Repeat says it.
    desk.press("ctrl+r")
    assert "Dear Ms Miller" in desk.announces("Text").text
    assert "Dear Ms Miller" in visit.window.find("list", "History").children[0].name


def test_a_dark_photo_is_warned_of_first_with_what_helps(visit: Visit, tmp_path: Path) -> None:
    expose(photo("astronaut.png"), stops=-4).save(tmp_path / "dark.png")
    visit.describe(tmp_path / "dark.png")
    assert visit.hears("dark").startswith("The picture is very dark. Try more light.")


@knows_kinds
def test_a_photo_on_its_side_is_told_with_the_way_to_turn_it(visit: Visit, tmp_path: Path) -> None:
    photo("motorcycle_left.png").transpose(Image.Transpose.ROTATE_90).save(tmp_path / "side.png")
    visit.describe(tmp_path / "side.png")
    told = visit.hears("side")
    assert told.startswith("The picture is on its side. Turn it to the right.")
    assert "motorcycle" in told  # it is captioned as if it stood upright


@knows_kinds
def test_what_a_code_holds_is_told_and_never_opened(visit: Visit, tmp_path: Path) -> None:
    address = "https://example.org/menu"
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode)
    drawn = Image.fromarray(np.asarray(code.to_image(scale=8)))
    page = Image.new("RGB", (drawn.width + 120, drawn.height + 120), "white")
    page.paste(drawn, (60, 60))
    page.save(tmp_path / "code.png")
    visit.describe(tmp_path / "code.png")
    told = visit.hears("web address")
    assert address in told
    assert invented(visit.heard()) == []
    visit.desk.press("ctrl+t")
    box = visit.desk.window("Text in the picture").find("text", "Text found in code.png")
    assert address in box.text
    assert box.role == "text"  # and no link


@knows_kinds
def test_a_blank_picture_is_called_blank(visit: Visit, tmp_path: Path) -> None:
    Image.new("RGB", (800, 600), "white").save(tmp_path / "blank.png")
    visit.describe(tmp_path / "blank.png")
    assert "white" in visit.hears("blank")
    visit.desk.press("ctrl+t")
    visit.desk.announces("No text was found.")
    assert invented(visit.heard()) == []


def test_a_good_photo_is_told_at_once_and_explored_part_by_part(visit: Visit) -> None:
    visit.describe(PHOTOS / "camera.png")
    caption = visit.hears("man")
    assert not re.search("screenshot|page|drawing|blank|The picture is", caption)
    assert visit.box.text.startswith(caption)

    desk = visit.desk
    desk.press("ctrl+g")
    desk.window("Explore the picture")
    desk.announces("Top left")
    desk.press("5")
    desk.announces("Centre")
    desk.press("Right")
    desk.announces("Right")
    desk.press("Right")
    desk.announces("Border. Right")
    desk.press("9", "Return")
    told = desk.announces("Bottom right").text
    desk.hears("Bottom right")
    desk.focused("Bottom right")
    box = desk.window("Explore the picture").find("text", "Bottom right")
    assert box.text[1:] in told
    desk.press("Escape")
    desk.focused(TEXT_BOX)

    # More tells all there is, and the settings change what is shown at once.
    desk.press("ctrl+m")
    desk.announces("512 by 512 pixels")
    assert "pixels" not in caption
