"""Text is read from pictures. How well and how fast in general: benchmarks/reading.py."""

import io
import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from skimage import data

from benchmarks.reading_pictures import ENGLISH, GERMAN, GROUNDS, PAGE, accuracy, font, page
from captioner.description import ocr_models
from captioner.description.reading import Reading
from captioner.description.text_reader import TextReader
from captioner.errors import Cancelled, ImageError

SANS = "truetype/dejavu/DejaVuSans.ttf"
GERMAN_LETTERS = pytest.mark.skipif(
    isinstance(font(SANS, 12), ImageFont.ImageFont) or "DejaVu" not in str(font(SANS, 12).getname()),
    reason="needs the font DejaVu Sans; that of Pillow has no umlauts",
)


@pytest.fixture(scope="module")
def reader() -> TextReader:
    return TextReader()


def written(*lines: str, size: int = 28, area: tuple[int, int] = (640, 200)) -> Image.Image:
    image = Image.new("RGB", area, "white")
    ImageDraw.Draw(image).text((30, 30), "\n".join(lines), fill="black", font=ImageFont.load_default(size))
    return image


@pytest.mark.parametrize("size", [12, 16, 32])
@pytest.mark.parametrize(
    ("ground", "sentences"),
    [("black on white", ENGLISH), pytest.param("light on dark", GERMAN, marks=GERMAN_LETTERS)],
)
def test_print_is_read(reader: TextReader, size: int, ground: str, sentences: str) -> None:
    image, text = page(sentences, font(SANS, size), GROUNDS[ground], (24 * size, 10 * size + 50))
    reading = reader.read(image)
    assert accuracy(" ".join(reading.paragraphs), text) >= 0.97
    assert min(line.confidence for line in reading.lines) > 0.9
    assert reading.milliseconds.keys() == {"text"}
    assert reading.codes == ()


def test_a_photographed_page_is_read(reader: TextReader) -> None:
    reading = reader.read(data.page())
    assert accuracy(" ".join(reading.paragraphs), PAGE) >= 0.97
    assert len(reading.paragraphs) == 3


@GERMAN_LETTERS
def test_umlauts_and_sharp_s(reader: TextReader) -> None:
    image = Image.new("RGB", (400, 130), "white")
    ImageDraw.Draw(image).text((30, 30), "Äpfel, Öl, Übung\nsüße Grüße, schön", "black", font(SANS, 24))
    assert reader.read(image).paragraphs == ("Äpfel, Öl, Übung", "süße Grüße, schön")


def test_a_line_knows_where_it_is(reader: TextReader) -> None:
    image = Image.new("RGB", (800, 400), "white")
    ImageDraw.Draw(image).text((400, 200), "Here", fill="black", font=ImageFont.load_default(40))
    (line,) = reader.read(image).lines
    left, top, width, height = line.box
    assert (left, top) == (pytest.approx(0.5, abs=0.03), pytest.approx(0.51, abs=0.05))
    assert (width, height) == (pytest.approx(0.12, abs=0.05), pytest.approx(0.11, abs=0.06))


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_lies_on_its_side_or_head_is_read_in_order(reader: TextReader, turned: int) -> None:
    upright = written("The first line of three", "The second line of three", "The third line of three")
    image = upright.rotate(turned, expand=True)
    reading = reader.read(image)
    lines = ["The first line of three", "The second line of three", "The third line of three"]
    assert [line.text for line in reading.lines] == lines
    first = reading.lines[0].box
    place = first[0] + first[2] / 2, first[1] + first[3] / 2
    across, down = {90: (0.22, 0.65), 180: (0.65, 0.78), 270: (0.78, 0.35)}[turned]
    assert place == (pytest.approx(across, abs=0.1), pytest.approx(down, abs=0.1))


def test_what_a_camera_says_of_its_position_is_obeyed(reader: TextReader) -> None:
    stream, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    written("Turn me around").rotate(90, expand=True).save(stream, "JPEG", exif=exif)
    (line,) = reader.read(stream.getvalue()).lines
    assert line.text == "Turn me around"
    assert line.box[2] > line.box[3]


def test_slanted_text(reader: TextReader) -> None:
    image = written("No parking here").rotate(
        20, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC
    )
    assert reader.read(image).paragraphs == ("No parking here",)


def test_large_letters_and_small_ones_in_a_picture_of_many_pixels(reader: TextReader) -> None:
    image = Image.new("RGB", (1400, 1200), "white")
    draw = ImageDraw.Draw(image)
    draw.text((50, 150), "HOTEL", fill="navy", font=ImageFont.load_default(400))
    draw.text((50, 1100), "Rooms from 49 euros", fill="black", font=ImageFont.load_default(18))
    assert reader.read(image).paragraphs == ("HOTEL", "Rooms from 49 euros")


def test_a_long_page_is_not_reduced(reader: TextReader) -> None:
    image = Image.new("RGB", (300, 8000), "white")
    for number in range(6):
        ImageDraw.Draw(image).text((20, 40 + 1300 * number), f"Line number {number}", "black", font(SANS, 14))
    assert reader.read(image).paragraphs == tuple(f"Line number {number}" for number in range(6))


@pytest.mark.parametrize(
    "image",
    [
        Image.new("RGB", (640, 480), "grey"),
        Image.new("RGB", (1, 1)),
        Image.new("RGB", (3000, 2)),
        data.coffee(),
    ],
    ids=["grey", "one pixel", "a stroke", "photo"],
)
def test_pictures_without_text(reader: TextReader, image: Image.Image) -> None:
    assert reader.read(image) == Reading()


def test_strokes_and_textures_are_no_text(reader: TextReader) -> None:
    for texture in (data.brick(), data.grass(), data.gravel(), data.checkerboard()):
        assert reader.read(texture).lines == ()


def test_it_stops_when_asked(reader: TextReader) -> None:
    asked = 0

    def after(count: int) -> Callable[[], bool]:
        def should_stop() -> bool:
            nonlocal asked
            asked += 1
            return asked > count

        return should_stop

    for count in (0, 2):  # before the search for lines; while they are read
        asked = 0
        with pytest.raises(Cancelled):
            reader.read(written("one", "two", "three"), after(count))
        assert asked == count + 1


def test_an_unreadable_picture(reader: TextReader) -> None:
    with pytest.raises(ImageError):
        reader.read(b"no picture")


def test_an_unloaded_reader_reads_again() -> None:
    reader = TextReader()
    reader.unload()
    for _ in range(2):
        assert reader.read(written("Again")).paragraphs == ("Again",)
        reader.unload()


def test_missing_models_are_an_error_with_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr_models, "DETECTOR", "gone.onnx")
    with pytest.raises(ocr_models.TextReaderError, match="missing"):
        TextReader().read(written("Hello"))


ALONE = """
import socket, sys
def refuse(*arguments, **options):
    raise SystemExit("a socket was opened")
socket.socket.__init__ = refuse
socket.create_connection = socket.getaddrinfo = refuse
sys.addaudithook(lambda event, arguments: refuse() if event.startswith("socket.") else None)
import captioner.description.text_reader, captioner.description.second_look
HEAVY = {"torch", "rapidocr", "requests", "urllib3"}
early = (HEAVY | {"onnxruntime", "cv2", "zxingcpp"}) & sys.modules.keys()
assert not early, early
from captioner.description.description import Parts
reader = captioner.description.text_reader.TextReader()
reading = captioner.description.second_look.read(sys.argv[1], "document", Parts(), reader)
assert reading.paragraphs == ("All alone",), reading
assert not HEAVY & sys.modules.keys(), HEAVY & sys.modules.keys()
def memory():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
loaded = memory() if sys.platform == "linux" else 0
reader.unload()
if sys.platform == "linux":
    assert loaded - memory() > 50, (loaded, memory())
"""


def test_alone_it_is_quiet_opens_no_socket_loads_late_and_gives_memory_back(tmp_path: object) -> None:
    file = f"{tmp_path}/picture.png"
    written("All alone").save(file)
    done = subprocess.run([sys.executable, "-c", ALONE, file], capture_output=True, text=True, timeout=120)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_arrays_are_read_too(reader: TextReader) -> None:
    assert reader.read(np.asarray(written("As numbers"))).paragraphs == ("As numbers",)
