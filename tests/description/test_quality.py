"""Flags of quality: they rise on spoilt photos, stay down on good ones, and say nothing twice."""

import tarfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image, ImageDraw

from captioner.description.quality import FLAGS, Measures, flags, measure
from captioner.images import read_picture
from tools.degrade import DEGRADATIONS, Degradation, blur, compress, expose, noise, shake, tilt
from tools.measure_quality import main

FLICKR8K = Path(__file__).parents[3] / "shared" / "data" / "flickr8k"
PHOTOS = {
    "astronaut": skimage.data.astronaut(),
    "coffee": skimage.data.coffee(),
    "cat": skimage.data.chelsea(),
    "rocket": skimage.data.rocket(),
    "motorcycle": skimage.data.stereo_motorcycle()[0],
}
GOOD = Measures(
    luma_95=200,
    contrast=200,
    clipped=0.01,
    white_frame=0.0,
    clipped_subject=0.0,
    commonest_colour=0.1,
    sharpness=0.5,
    noise=1.0,
    blockiness=0.1,
    smallest_side=480,
)
BAD = {
    "one_colour": {"commonest_colour": 1.0},
    "dark": {"luma_95": 40},
    "bright": {"clipped": 0.5},
    "blurred": {"sharpness": 0.26},
    "low_contrast": {"contrast": 40},
    "noisy": {"noise": 20},
    "compressed": {"blockiness": 1.0},
    "small": {"smallest_side": 40},
}


def photo(name: str, scale: float = 1) -> Image.Image:
    image = Image.fromarray(PHOTOS[name])
    size = (round(image.width * scale), round(image.height * scale))
    return image if scale == 1 else image.resize(size, Image.Resampling.LANCZOS)


def measured(image: Image.Image) -> Measures:
    return measure(image, *image.size)


def flags_of(image: Image.Image) -> tuple[str, ...]:
    return flags(measured(image))


# --- Photos as they are -------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [0.4, 1, 1.5, 3])
@pytest.mark.parametrize("name", PHOTOS)
def test_good_photos_of_any_size_have_no_flag(name: str, scale: float) -> None:
    assert flags_of(photo(name, scale)) == ()


@pytest.mark.parametrize("name", PHOTOS)
def test_usual_compression_and_a_tilted_camera_have_no_flag(name: str) -> None:
    assert flags_of(compress(photo(name), 75)) == ()
    assert flags_of(tilt(photo(name), 20)) == ()


@pytest.mark.parametrize("name", PHOTOS)
def test_large_photos_that_are_read_reduced_have_no_flag(name: str, tmp_path: Path) -> None:
    photo(name, 4).save(tmp_path / "photo.jpg", quality=90)
    picture = read_picture(tmp_path / "photo.jpg", smallest_side=224)
    assert picture.image.width < picture.width
    assert flags(measure(picture.image, picture.width, picture.height)) == ()


def test_what_does_not_depend_on_the_number_of_pixels() -> None:
    large, usual = measured(photo("coffee", 2)), measured(photo("coffee"))
    assert large.luma_95 == pytest.approx(usual.luma_95, abs=2)
    assert large.contrast == pytest.approx(usual.contrast, abs=3)
    assert large.sharpness == pytest.approx(usual.sharpness, abs=0.03)


# --- Spoilt photos ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["astronaut", "coffee", "cat", "motorcycle"])
@pytest.mark.parametrize("degradation", DEGRADATIONS, ids=lambda degradation: degradation.name)
def test_strongly_spoilt_photos_have_their_flag_first(degradation: Degradation, name: str) -> None:
    assert flags_of(degradation.apply(photo(name), degradation.values[2], 1))[0] == degradation.flag


MEASURE_OF = {
    "dark": ("luma_95", -1),
    "bright": ("clipped", 1),
    "out of focus": ("sharpness", -1),
    "shaken": ("sharpness", -1),
    "low contrast": ("contrast", -1),
    "noisy": ("noise", 1),
    "compressed": ("blockiness", 1),
    "small": ("smallest_side", -1),
}


@pytest.mark.parametrize("name", ["coffee", "cat", "motorcycle"])
@pytest.mark.parametrize("degradation", DEGRADATIONS, ids=lambda degradation: degradation.name)
def test_the_stronger_the_worse(degradation: Degradation, name: str) -> None:
    image = photo(name)
    copies = [image, *(degradation.apply(image, value, 1) for value in degradation.values)]
    field, sign = MEASURE_OF[degradation.name]
    values = [sign * getattr(measured(copy), field) for copy in copies]
    assert values == sorted(values)
    assert values[0] < values[-1]


@pytest.mark.parametrize("degrees", [0, 30, 45, 70, 90, 120, 160])
def test_shaking_in_any_direction_is_seen(degrees: float) -> None:
    assert flags_of(shake(photo("coffee"), 0.06, degrees)) == ("blurred",)


@pytest.mark.parametrize("name", ["astronaut", "coffee", "motorcycle"])
def test_noise_does_not_hide_blur(name: str) -> None:
    assert flags_of(noise(blur(photo(name), 0.02), 10)) == ("blurred",)
    assert flags_of(noise(photo(name), 25)) == ("noisy",)


def test_a_sharp_thing_before_a_soft_background_is_not_blurred() -> None:
    image = photo("astronaut")
    soft = blur(image, 0.02)
    assert flags_of(soft) == ("blurred",)
    face = (120, 40, 330, 300)
    soft.paste(image.crop(face), face[:2])
    assert flags_of(soft) == ()


def test_noise_is_measured_in_levels_of_luma() -> None:
    luma_of_three_channels = (0.299**2 + 0.587**2 + 0.114**2) ** 0.5
    grey = Image.new("RGB", (400, 300), (128, 128, 128))
    for deviation in (5, 15, 30):
        found = measured(noise(grey, deviation)).noise
        assert found == pytest.approx(deviation * luma_of_three_channels, rel=0.2)


def test_blocks_are_found_wherever_they_begin() -> None:
    squeezed = compress(photo("motorcycle"), 6)
    assert "compressed" in flags_of(squeezed.crop((3, 5, 700, 480)))
    turned = squeezed.transpose(Image.Transpose.ROTATE_90)  # 741 pixels wide: the blocks end at the right
    assert "compressed" in flags_of(turned)


def test_blocks_of_a_picture_that_was_reduced_are_not_looked_for() -> None:
    squeezed = compress(photo("motorcycle"), 6)
    assert "compressed" not in flags(measure(squeezed, squeezed.width * 2, squeezed.height * 2))


def test_small_is_what_the_original_is() -> None:
    assert flags(measure(photo("coffee"), 4000, 50)) == ("small",)


def test_a_thing_cut_out_on_white_is_not_overexposed() -> None:
    mask = Image.new("L", (512, 512))
    ImageDraw.Draw(mask).ellipse((120, 90, 400, 450), fill=255)
    white = Image.new("RGB", (512, 512), "white")
    assert flags_of(Image.composite(photo("astronaut"), white, mask)) == ()
    assert flags_of(Image.composite(expose(photo("astronaut"), 4), white, mask)) == ("bright",)


# --- One colour ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("colour", ["white", "black", "red", (120, 130, 140)])
@pytest.mark.parametrize("size", [(640, 480), (1, 1), (2, 900), (9, 9), (224, 224)])
def test_one_colour(size: tuple[int, int], colour: str) -> None:
    assert flags_of(Image.new("RGB", size, colour)) == ("one_colour",)


def test_a_covered_camera_is_one_colour_despite_its_noise() -> None:
    levels = np.random.default_rng(1).normal(3, 5, (480, 640, 3)).clip(0, 255)
    assert flags_of(Image.fromarray(levels.astype(np.uint8))) == ("one_colour",)


def test_a_line_of_text_is_more_than_one_colour() -> None:
    page = Image.new("RGB", (1240, 1754), "white")
    ImageDraw.Draw(page).text((100, 100), "The shop is closed today.", fill="black", font_size=24)
    assert "one_colour" not in flags_of(page)


# --- From measures to flags ---------------------------------------------------------------------------------


def test_good_measures_have_no_flag() -> None:
    assert flags(GOOD) == ()


@pytest.mark.parametrize("flag", FLAGS)
def test_each_flag_by_itself(flag: str) -> None:
    assert flags(replace(GOOD, **BAD[flag])) == (flag,)


@pytest.mark.parametrize(
    ("together", "told"),
    [
        (FLAGS, ("one_colour",)),
        (("dark", "low_contrast", "noisy", "compressed"), ("dark",)),
        (("dark", "blurred"), ("dark", "blurred")),
        (("bright", "low_contrast"), ("bright",)),
        (("blurred", "compressed"), ("blurred",)),
        (("small", "noisy", "compressed", "blurred"), ("small",)),
        (("noisy", "blurred"), ("blurred", "noisy")),
    ],
)
def test_what_explains_the_rest_is_told_alone(together: tuple[str, ...], told: tuple[str, ...]) -> None:
    changes = {field: value for flag in together for field, value in BAD[flag].items()}
    assert flags(replace(GOOD, **changes)) == told


# --- Many photos --------------------------------------------------------------------------------------------


@pytest.mark.skipif(not FLICKR8K.is_dir(), reason="the data sets are not beside this checkout")
def test_the_table_of_validation_photos(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with tarfile.open(FLICKR8K / "images-val.tar") as photos:
        photos.extractall(tmp_path, filter="data")
    listed = FLICKR8K / "Flickr_8k.devImages.txt"
    main(["--images", str(tmp_path / "Images"), "--list", str(listed), "--count", "40"])
    rows = [line.strip("| ").split(" | ") for line in capsys.readouterr().out.splitlines()]
    spoilt = [row for row in rows if len(row) == 5 and "%" in row[4]]
    strong = {row[0].partition(",")[0]: float(row[4].partition("%")[0]) for row in spoilt}
    assert strong.keys() == {degradation.name for degradation in DEGRADATIONS}
    assert min(strong.values()) >= 92.5  # of 40; on all 200 none is below 95, see docs/quality.md
    (flagged,) = (row[1] for row in rows if row[0] == "any")
    assert float(flagged.rstrip("%")) <= 5
