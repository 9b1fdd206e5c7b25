"""How good a picture is: measures in plain units, and the flags that follow from them.

Why each measure is as it is, and how often it errs, is told in docs/quality.md.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FLAGS = ("one_colour", "dark", "bright", "blurred", "low_contrast", "noisy", "compressed", "small")
"""All flags, the worst first."""

THRESHOLDS = MappingProxyType(
    {
        # Chosen on the training split of Flickr8k, 6091 photos, and spoilt copies of them; docs/quality.md
        # has the figures on the validation split, and tools/measure_quality.py prints them.
        "commonest_colour": 0.9998,  # share, above: one_colour. Two letters on a page leave 0.9996
        "luma_95": 80.0,  # level, below: dark. Sunlit white is 71 at four stops too little, 99 at three
        "clipped": 0.24,  # share, above: bright. White skies and snow: 0.22 in one photo of a hundred
        "white_frame": 0.9,  # share, above: cut out on white, which is no overexposure...
        "clipped_subject": 0.1,  # share, ...unless what is not white is clipped too
        "sharpness": 0.315,  # ratio, below: blurred. A ramp has 0.25, the softest of the photos 0.32
        "contrast": 70.0,  # levels, below: low_contrast. One of the photos has less, fog keeps 33 to 77
        "noise": 11.0,  # levels, above: noisy. Grass and gravel: 6.5 in one photo of a hundred
        "blockiness": 0.55,  # share, above: compressed. No photo has more than 0.32 at JPEG quality 85
        "smallest_side": 64.0,  # pixels, below: small. The encoder sees 224; faces and words are gone
    }
)
"""The border between told and not told of each measure, in the measure's unit."""

_SILENCES = {
    # What a flag explains by itself is not told again; the louder one names the cure.
    "one_colour": frozenset(FLAGS),
    "dark": frozenset({"low_contrast", "noisy", "compressed"}),
    "bright": frozenset({"low_contrast"}),
    "blurred": frozenset({"compressed"}),
    "small": frozenset({"blurred", "noisy", "compressed"}),
}

_SIDE = 224  # of the square whose area the reduced copy has: about what the encoder sees
_DETAIL = 256  # side of the part in the middle whose single pixels are looked at
_SCREEN = 448  # noise is measured where the smallest side has at most twice as many pixels
_BLOCK = 8  # side of the squares that JPEG compresses by, and of the tiles that noise is measured in
_STEP = 4  # pixels of the reduced copy between which coarse edges are taken
_WHITE = 250  # from this level on a value counts as clipped: JPEG moves 255 a little


@dataclass(frozen=True)
class Measures:
    """One picture in numbers. Levels are those of 8-bit sRGB, 0 to 255; luma is as in ITU-R BT.601.

    All but noise, blockiness and smallest_side are of a copy with at most the area of 224 x 224 pixels.

    luma_95: level below which 95 % of the pixels are. contrast: levels between the 1st and the 99th
    percentile of luma. clipped: share of all red, green and blue values that are white. white_frame: share
    of white pixels along the border. clipped_subject: share of the pixels not white that are clipped in a
    channel. commonest_colour: share of the pixels within 16 levels of the median colour. sharpness: how
    steep edges are, from 0.25 (a ramp, in the blurriest direction) to about 0.7. noise: standard deviation
    in levels of luma, in the smoothest tenth of the middle. blockiness: how much more luma jumps at the
    borders of JPEG blocks than elsewhere, as a share; 0 where the picture was reduced, for then no blocks
    are left. smallest_side: of the original, in pixels.
    """

    luma_95: float
    contrast: float
    clipped: float
    white_frame: float
    clipped_subject: float
    commonest_colour: float
    sharpness: float
    noise: float
    blockiness: float
    smallest_side: int


def measure(image: Image.Image, width: int, height: int) -> Measures:
    """Measure an upright RGB picture of any size.

    width, height: of the original in pixels; image may have been reduced from it.
    """
    small = _reduced(image, _SIDE)
    luma = small.convert("L")
    low, high, higher = _percentiles(luma, (0.01, 0.95, 0.99))
    red, green, blue = (np.asarray(channel) >= _WHITE for channel in small.split())
    white, touched = red & green & blue, red | green | blue
    return Measures(
        luma_95=high,
        contrast=higher - low,
        clipped=float(red.mean() + green.mean() + blue.mean()) / 3,
        white_frame=_border_share(white),
        clipped_subject=float((touched.sum() - white.sum()) / max(1, white.size - white.sum())),
        commonest_colour=_commonest_colour(small),
        sharpness=_sharpness(np.asarray(luma, np.float32)),
        noise=_noise(_middle(image, max(1, min(image.size) // _SCREEN))),
        blockiness=_blockiness(_middle(image, 1)) if image.size == (width, height) else 0.0,
        smallest_side=min(width, height),
    )


def flags(measures: Measures) -> tuple[str, ...]:
    """What is wrong with a picture, the worst first; nothing twice."""
    limits = THRESHOLDS
    cut_out = measures.white_frame > limits["white_frame"]
    raised = {
        "one_colour": measures.commonest_colour > limits["commonest_colour"],
        "dark": measures.luma_95 < limits["luma_95"],
        "bright": measures.clipped > limits["clipped"]
        and not (cut_out and measures.clipped_subject <= limits["clipped_subject"]),
        "blurred": measures.sharpness < limits["sharpness"],
        "low_contrast": measures.contrast < limits["contrast"],
        "noisy": measures.noise > limits["noise"],
        "compressed": measures.blockiness > limits["blockiness"],
        "small": measures.smallest_side < limits["smallest_side"],
    }
    silent = {
        other for flag, others in _SILENCES.items() if raised[flag] for other in others if other != flag
    }
    return tuple(flag for flag in FLAGS if raised[flag] and flag not in silent)


def _reduced(image: Image.Image, side: int) -> Image.Image:
    """A copy with the area of a square of this side; the image itself where it is no larger."""
    factor = side / math.sqrt(image.width * image.height)
    if factor >= 1:
        return image
    size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
    return image.resize(size, Image.Resampling.BILINEAR, reducing_gap=1.1)


def _middle(image: Image.Image, factor: int) -> Floats:
    """Luma (H, W) of a square in the middle, its single pixels or the means of factor times factor."""
    width, height = (min(side, _DETAIL * factor) for side in image.size)
    left, top = (image.width - width) // 2, (image.height - height) // 2
    part = image.crop((left, top, left + width, top + height)).convert("L")
    return np.asarray(part.reduce(factor) if factor > 1 else part, np.float32)


def _percentiles(luma: Image.Image, shares: tuple[float, ...]) -> tuple[float, ...]:
    """The levels below which these shares of the pixels are."""
    counted = np.cumsum(luma.histogram())
    return tuple(float(np.searchsorted(counted, share * counted[-1])) for share in shares)


def _border_share(marked: NDArray[np.bool_]) -> float:
    """Share of marked pixels among those of the border, 1/56 of the sides wide."""
    height, width = marked.shape
    across, down = max(1, width // 56), max(1, height // 56)
    strips = marked[:down], marked[-down:], marked[:, :across], marked[:, -across:]
    return sum(int(strip.sum()) for strip in strips) / sum(strip.size for strip in strips)


def _commonest_colour(small: Image.Image) -> float:
    """Share of pixels near the median colour, after means of four have taken noise away."""
    calm = small.reduce(2) if min(small.size) > 1 else small
    near = np.ones((calm.height, calm.width), np.bool_)
    for channel, calm_channel in zip(small.split(), calm.split(), strict=True):
        (middle,) = _percentiles(channel, (0.5,))
        near &= np.abs(np.asarray(calm_channel, np.int16) - int(middle)) <= 16
    return float(near.mean())


def _sharpness(luma: Floats) -> float:
    """How steep edges are in the direction in which they are least steep.

    The energy of differences between neighbours over that between pixels four steps apart, as amplitudes.
    Both are structure tensors, so the least ratio over all directions is their smaller generalised
    eigenvalue: a shaken picture is blurred in one direction only. Strong edges weigh most, so what is sharp
    before a soft background counts.
    """
    if min(luma.shape) <= 2 * _STEP:
        return 1.0  # too few pixels to be blurred
    noise = _noise(luma) ** 2  # it adds as much energy to differences of any step, and looks like sharpness
    a, b, c = _structure(luma, 1)
    a, c = max(a - noise, 0.0), max(c - noise, 0.0)
    coarse_a, coarse_b, coarse_c = _structure(luma, _STEP)
    # 4: so that differences of one or two levels say little.
    coarse_a, coarse_c = max(coarse_a - noise, 0.0) + 4, max(coarse_c - noise, 0.0) + 4
    square = max(coarse_a * coarse_c - coarse_b * coarse_b, 1e-3)
    linear = a * coarse_c + c * coarse_a - 2 * b * coarse_b
    root = math.sqrt(max(0.0, linear * linear - 4 * square * (a * c - b * b)))
    return math.sqrt(max(0.0, (linear - root) / (2 * square)))


def _structure(luma: Floats, step: int) -> tuple[float, float, float]:
    """Mean squares of the differences over a step: across, across times down, down."""
    falling = luma[step:, step:] - luma[:-step, :-step]
    rising = luma[:-step, step:] - luma[step:, :-step]
    # The diagonals are the axes turned by 45 degrees, so their sums and differences are twice those.
    across, down = (falling + rising).ravel(), (falling - rising).ravel()
    count = 4 * across.size
    return float(across @ across) / count, float(across @ down) / count, float(down @ down) / count


def _noise(luma: Floats) -> float:
    """Standard deviation of noise: Immerkaer's mask, in the tenth of the tiles where there is least else.

    J. Immerkaer, Fast noise variance estimation, CVIU 64 (1996). Tiles near black and white are left out,
    where noise is clipped.
    """
    rows = luma[:-2] - 2 * luma[1:-1] + luma[2:]
    second = np.abs(rows[:, :-2] - 2 * rows[:, 1:-1] + rows[:, 2:])
    level, detail = _tiles(luma[1:-1, 1:-1]), _tiles(second) * math.sqrt(math.pi / 2) / 6
    detail = detail[(level > 16) & (level < 239)]
    if not detail.size:
        return 0.0
    smoothest = np.partition(detail, detail.size // 10)[detail.size // 10]
    return float(smoothest / 0.8)  # of nothing but noise, the smoothest tenth seems to have so much less


def _tiles(values: Floats) -> Floats:
    """Means of whole tiles, (N,)."""
    height, width = (side // _BLOCK for side in values.shape)
    rows: Floats = values[: height * _BLOCK].reshape(height, _BLOCK, values.shape[1]).mean(axis=1)
    tiles: Floats = rows[:, : width * _BLOCK].reshape(height, width, _BLOCK).mean(axis=2)
    return tiles.ravel()


def _blockiness(luma: Floats) -> float:
    """How much more luma jumps at every eighth column and row, wherever these begin, than elsewhere."""
    return min(_jumps(np.abs(np.diff(luma, axis=axis)).mean(axis=1 - axis)) for axis in (0, 1))


def _jumps(profile: Floats) -> float:
    count = len(profile) // _BLOCK
    if count < 2:
        return 0.0
    # The median, so that the edge of a single thing does not look like a grid.
    phases = np.sort(np.median(profile[: count * _BLOCK].reshape(count, _BLOCK), axis=0))
    elsewhere = phases[:-1].mean()
    return float((phases[-1] - elsewhere) / (elsewhere + 2))  # in a smooth sky the least steps would be many
