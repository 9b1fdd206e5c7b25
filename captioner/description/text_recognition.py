"""What a line says: a network over a strip of fixed height, decoded by CTC (Graves et al., ICML 2006)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from captioner.description.text_detection import Pixels, TextBox

if TYPE_CHECKING:
    import onnxruntime

HEIGHT = 48  # pixels of the strip the network takes
STRIDE = 8  # pixels of the strip to each of its answers
MARGIN = 16  # grey pixels before the end, as the network was trained with
LONGEST = 4096  # pixels of a strip; a longer one is squeezed
LEVEL = 1.0  # degrees: what is tilted less is cut out without being turned


def characters_of(network: onnxruntime.InferenceSession) -> list[str]:
    """The characters of the network's answers, after the blank, with the space at the end."""
    return ["", *network.get_modelmeta().custom_metadata_map["character"].splitlines(), " "]


def recognise(
    network: onnxruntime.InferenceSession, characters: list[str], strip: Pixels
) -> tuple[str, float]:
    """The text of a strip from cut_out, and the mean probability of its characters, 0 to 1."""
    width = strip.shape[1] + MARGIN
    entry = np.zeros((1, 3, HEIGHT, width + -width % (4 * STRIDE)), np.float32)
    entry[0, :, :, : strip.shape[1]] = strip[..., ::-1].transpose(2, 0, 1) / 127.5 - 1  # BGR, -1 to 1
    answers = np.asarray(network.run(None, {network.get_inputs()[0].name: entry})[0])[0]  # (T, characters)
    return _decode(answers, characters)


def cut_out(pixels: Pixels, box: TextBox, squeeze: float = 1.0) -> Pixels:
    """The strip of a line, (HEIGHT, W, 3); squeeze: its width against that of the letters' true shape."""
    import cv2

    width = min(LONGEST, max(STRIDE, round(HEIGHT * squeeze * box.width / box.height)))
    if abs(box.angle) < LEVEL:
        part = _upright_part(pixels, box)
        how = cv2.INTER_AREA if part.shape[0] > HEIGHT else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(part, (width, HEIGHT), interpolation=how), np.uint8)
    turn = math.radians(box.angle)
    along = np.array([math.cos(turn), math.sin(turn)]) * box.width / 2
    across = np.array([-math.sin(turn), math.cos(turn)]) * box.height / 2
    middle = np.array([box.x, box.y])
    corners = np.array(
        [middle - along - across, middle + along - across, middle - along + across], np.float32
    )
    # Reduced at once, thin strokes would fall between the sampled pixels.
    larger = max(1, round(box.height / HEIGHT))
    target = np.array([[0, 0], [width, 0], [0, HEIGHT]], np.float32) * larger
    strip = cv2.warpAffine(
        pixels,
        cv2.getAffineTransform(corners, target),
        (width * larger, HEIGHT * larger),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cv2.resize(strip, (width, HEIGHT), interpolation=cv2.INTER_AREA), np.uint8)


def _upright_part(pixels: Pixels, box: TextBox) -> Pixels:
    height, width = pixels.shape[:2]
    left, top, across, down = box.bounds
    first_column, first_row = min(max(0, round(left)), width - 1), min(max(0, round(top)), height - 1)
    last_column = max(first_column + 1, round(left + across))
    last_row = max(first_row + 1, round(top + down))
    return pixels[first_row:last_row, first_column:last_column]


def _decode(answers: NDArray[np.float32], characters: list[str]) -> tuple[str, float]:
    best = answers.argmax(axis=1)
    told = best != 0
    told[1:] &= best[1:] != best[:-1]
    places = np.flatnonzero(told)
    if not len(places):
        return "", 0.0
    return "".join(characters[best[place]] for place in places), float(answers[places, best[places]].mean())
