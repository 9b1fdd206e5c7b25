"""A data set and a model small enough to train and use within seconds."""

from pathlib import Path

import torch
from PIL import Image, ImageDraw

from captioner.decoding import DecodingOptions
from captioner.model.build import build_model
from captioner.model.config import ModelConfig, PreprocessingConfig
from captioner.pack import write_pack
from captioner.text import tokenize
from captioner.training.examples import Example
from captioner.vocabulary import Vocabulary

COLOURS = ("red", "green", "blue", "yellow", "black")
SHAPES = ("circle", "square")
MODEL = ModelConfig("test_efficientnet", "up_down", 16, 24, 8)
PREPROCESSING = PreprocessingConfig(size=64)


def draw(colour: str, shape: str, side: int = 64) -> Image.Image:
    """A shape in the left half of a white picture."""
    image = Image.new("RGB", (side, side), "white")
    box = (side // 16, side // 4, side // 2, 3 * side // 4)
    pen = ImageDraw.Draw(image)
    (pen.ellipse if shape == "circle" else pen.rectangle)(box, fill=colour)
    return image


def write_dataset(folder: Path) -> None:
    """Ten pictures with two captions each, as Flickr8k lays them out; all are both train and val pictures."""
    images = folder / "Images"
    images.mkdir(parents=True)
    rows, names = ["image,caption"], []
    for colour in COLOURS:
        for shape in SHAPES:
            for split in ("train", "dev"):
                name = f"{split}-{colour}-{shape}.png"
                draw(colour, shape).save(images / name)
                rows += [f"{name},A {colour} {shape} .", f"{name},There is a {colour} {shape} on the left ."]
                names.append(name)
    (folder / "captions.txt").write_text("\n".join(rows) + "\n")
    for split in ("train", "dev"):
        listed = [name for name in names if name.startswith(split)]
        (folder / f"Flickr_8k.{split}Images.txt").write_text("\n".join(listed) + "\n")


def example(number: int, *captions: str) -> Example:
    """A picture that has captions and no file."""
    return Example(number, Path(f"{number}.png"), tuple(tuple(tokenize(c)) for c in captions), captions)


def write_tiny_pack(
    folder: Path,
    decoder: str = "up_down",
    more_words: tuple[str, ...] = (),
    classifier: dict[str, torch.Tensor] | None = None,
    detector: dict[str, torch.Tensor] | None = None,
) -> Path:
    """A whole pack with random weights; it says nonsense, but always the same."""
    torch.manual_seed(3)
    vocabulary = Vocabulary(["a", "on", "the", "left", *COLOURS, *SHAPES, *more_words])
    model = build_model(ModelConfig("test_efficientnet", decoder, 16, 24, 8), len(vocabulary))
    write_pack(
        folder,
        name="tiny",
        licence="MIT",
        model=ModelConfig("test_efficientnet", decoder, 16, 24, 8),
        preprocessing=PREPROCESSING,
        decoding=DecodingOptions(max_length=8),
        vocabulary=vocabulary,
        weights=model.state_dict(),
        card="# Model card: tiny\n",
        training={"data": "none", "seed": 3, "commit": "none", "stages": []},
        metrics=[],
        classifier=classifier,
        detector=detector,
    )
    return folder
