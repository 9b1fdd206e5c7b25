"""Any kind of pixels becomes upright 8-bit sRGB: depth, palette, transparency, profile, orientation."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from PIL import Image

from captioner.errors import ImageError

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, np.dtype[Any]]

BACKGROUND = (128, 128, 128)
"""What shows through transparent parts: on mid-grey both black ink and a white logo stay visible."""

_ORIENTATION_TAG = 0x0112
_UPRIGHT_BY_ORIENTATION = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDES_SWAPPED = (5, 6, 7, 8)


def upright_rgb(image: Image.Image, smallest_side: int | None) -> tuple[Image.Image, bool]:
    """Return the image upright in sRGB (mode RGB, no metadata), and whether its sides were swapped for it.

    smallest_side: when given, sides of at least twice as many pixels are enough, and the result is reduced
    by a whole factor towards that. The image itself is loaded, but not changed.

    Raises whatever Pillow raises when the pixels cannot be decoded.
    """
    image.load()
    # Only after loading: PNG may keep it behind the pixels, and Pillow turns a TIFF by itself.
    orientation = _orientation(image)
    result = _reduced(_eight_bit(image), smallest_side)
    result = _flat(_srgb(result, image.info.get("icc_profile")))
    if orientation in _UPRIGHT_BY_ORIENTATION:
        result = result.transpose(_UPRIGHT_BY_ORIENTATION[orientation])
    if result is image:
        result = image.copy()  # the caller's image may change or be closed later
    result.info = {}  # nobody may turn the picture or convert its colours a second time
    return result, orientation in _SIDES_SWAPPED


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION_TAG)
    except Exception:  # damaged metadata must not cost the picture
        return 1
    return value if isinstance(value, int) else 1


def _eight_bit(image: Image.Image) -> Image.Image:
    """Return the image in mode L, RGB, RGBA or CMYK."""
    if image.mode in ("I", "F"):
        return _grey_from_numbers(image)
    if image.mode.startswith("I;16"):
        import numpy as np

        return image_from_array(np.asarray(image))
    if image.mode == "La":
        image = image.convert("LA")  # Pillow knows no direct way from here to RGBA
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    if image.mode == "1":
        return image.convert("L")
    return image.convert("RGB")


def _grey_from_numbers(image: Image.Image) -> Image.Image:
    """Map one channel of 32-bit whole or float numbers to 0..255.

    The usual ranges keep their meaning: 0..65535 for whole numbers, 0..1 or 0..255 for floats. Anything else
    (heights, temperatures) is stretched from its lowest to its highest value; undefined points are black.
    """
    import numpy as np

    numbers = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0, neginf=0)
    low, high = float(numbers.min()), float(numbers.max())
    usual_tops = (65535,) if image.mode == "I" else (1, 255)
    for top in usual_tops:
        if low >= 0 and high <= top:
            low, high = 0, top
            break
    scaled = (numbers - low) * (255 / max(high - low, 1e-9))
    return Image.fromarray(scaled.round().astype(np.uint8))


def _reduced(image: Image.Image, smallest_side: int | None) -> Image.Image:
    factor = 1 if smallest_side is None else min(image.size) // (2 * smallest_side)
    return image.reduce(factor) if factor > 1 else image


def _srgb(image: Image.Image, profile: object) -> Image.Image:
    """Return the image as RGB or RGBA; a profile that is missing, damaged or does not fit is ignored."""
    if isinstance(profile, bytes) and profile:
        try:
            return _with_profile_applied(image, profile)
        except Exception:  # ImageCms raises many kinds; the colours are then taken as they are
            pass
    return image if image.mode in ("RGB", "RGBA") else image.convert("RGB")


def _with_profile_applied(image: Image.Image, data: bytes) -> Image.Image:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
    if "sRGB" in ImageCms.getProfileDescription(profile):
        return image if image.mode in ("RGB", "RGBA") else image.convert("RGB")
    is_for_rgb = profile.profile.xcolor_space.strip() == "RGB"
    colours = image.convert("RGB") if is_for_rgb and image.mode in ("L", "RGBA") else image
    converted = ImageCms.profileToProfile(
        colours,
        profile,
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert converted is not None  # only None when working in place
    if image.mode == "RGBA":
        converted.putalpha(image.getchannel("A"))
    return converted


def _flat(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    background = Image.new("RGB", image.size, BACKGROUND)
    background.paste(image, mask=image.getchannel("A"))
    return background


def image_from_array(array: Array) -> Image.Image:
    """Turn an array (H, W), (H, W, 1), (H, W, 3) or (H, W, 4) into a Pillow image of mode L, RGB or RGBA.

    dtype uint8 (0..255), uint16 (0..65535), bool, or any float within 0..1.

    Raises:
        ImageError: Any other shape, type or range, or no pixels at all.
    """
    import numpy as np

    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.ndim != 2 and not (array.ndim == 3 and array.shape[2] in (3, 4)):
        raise _array_error(f"Its shape is {array.shape}; give height by width, with 1, 3 or 4 channels last.")
    if array.size == 0:
        raise ImageError("The picture is empty.", "Give at least one pixel.")
    if array.dtype.kind == "u" and array.dtype.itemsize == 2:  # of either byte order
        array = array >> 8
    elif array.dtype == np.bool_:
        array = array * np.uint8(255)
    elif np.issubdtype(array.dtype, np.floating):
        # Resizing leaves values a rounding error outside; NaN fails both comparisons.
        if not (array.min() >= -1e-3 and array.max() <= 1 + 1e-3):
            raise _array_error("Its numbers must lie between 0 and 1.")
        array = (array.clip(0, 1) * 255).round()
    elif array.dtype != np.uint8:
        raise _array_error(f"Its type is {array.dtype}; give uint8, uint16, bool, or float between 0 and 1.")
    return Image.fromarray(np.ascontiguousarray(array, dtype=np.uint8))


def _array_error(hint: str) -> ImageError:
    return ImageError("The array is not a picture.", hint)
