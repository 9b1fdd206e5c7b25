"""Lines are found where rapidocr's own code, which this project does not use, finds them."""

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from skimage import data

from benchmarks.reading_pictures import ENGLISH, GROUNDS, font, page
from captioner.description import ocr_models
from captioner.description.text_detection import boxes_in, text_probability
from captioner.description.text_recognition import characters_of, cut_out, recognise

Floats = npt.NDArray[np.float64]


def test_boxes_are_those_of_rapidocr() -> None:
    from rapidocr.ch_ppocr_det.utils import DBPostProcess

    network = ocr_models.open_model(ocr_models.DETECTOR)
    theirs = DBPostProcess(thresh=0.3, box_thresh=0.5, unclip_ratio=1.6, use_dilation=True)
    for image in (_page(), Image.fromarray(data.page()).convert("RGB").resize((768, 382))):
        probability = text_probability(network, np.asarray(image))
        corners, _ = theirs(probability[None, None], (image.height, image.width))
        expected = _bounds(corners)
        found = np.array([box.bounds for box in boxes_in(probability)])
        found[:, 2:] += found[:, :2]  # to right and bottom
        found = np.clip(found, 0, (image.width, image.height) * 2)
        found = found[np.lexsort((found[:, 0], found[:, 1].round(-1)))]
        assert found == pytest.approx(expected, abs=3)


def test_lines_are_read_as_rapidocr_reads_them() -> None:
    from rapidocr.ch_ppocr_rec.utils import CTCLabelDecode

    detector = ocr_models.open_model(ocr_models.DETECTOR)
    recogniser = ocr_models.open_model(ocr_models.RECOGNISER)
    characters = recogniser.get_modelmeta().custom_metadata_map["character"].splitlines()
    decode = CTCLabelDecode(character=characters)
    pixels = np.asarray(_page())
    for box in boxes_in(text_probability(detector, pixels)):
        strip = cut_out(pixels, box)
        entry = np.zeros((1, 3, 48, strip.shape[1] + 64), np.float32)
        entry[0, :, :, : strip.shape[1]] = (strip[..., ::-1].transpose(2, 0, 1) / 255 - 0.5) / 0.5
        ((text, confidence),), _ = decode(recogniser.run(None, {"x": entry})[0])
        found = recognise(recogniser, characters_of(recogniser), strip)
        assert found == (text, pytest.approx(confidence, abs=0.02))


def _page() -> Image.Image:
    return page(ENGLISH, font("truetype/dejavu/DejaVuSans.ttf", 20), GROUNDS["grey on light"], (640, 300))[0]


def _bounds(corners: npt.NDArray[np.int32]) -> Floats:
    bounds = np.concatenate([corners.min(axis=1), corners.max(axis=1)], axis=1).astype(float)
    return bounds[np.lexsort((bounds[:, 0], bounds[:, 1].round(-1)))]
