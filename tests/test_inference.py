"""The library as others use it, with a tiny pack; what it says is tested with the shipped pack elsewhere."""

import io
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import skimage.data
import torch

import captioner
from captioner.errors import Cancelled, DeviceError, ImageError
from captioner.inference import Caption, Captioner, load
from captioner.streams import MOST
from tests.tiny import COLOURS, SHAPES, draw


@pytest.fixture(scope="module")
def tiny(tiny_pack: Path) -> Captioner:
    return load(tiny_pack, "cpu")


def test_the_public_names() -> None:
    assert captioner.__all__ == sorted(captioner.__all__)
    for name in captioner.__all__:
        assert getattr(captioner, name).__doc__
        assert name in dir(captioner)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        captioner.nonsense  # noqa: B018 - looking it up is the test


def test_importing_the_library_does_not_import_pytorch() -> None:
    code = "import sys, captioner, captioner._cli.main, captioner.images; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_describing_does_not_load_pytorchs_compiler(tiny_pack: Path) -> None:
    """It would double the time until a fresh process's first caption."""
    code = "import sys; from captioner._cli.main import main; main(sys.argv[1:]);"
    code += "print([name for name in ('torch._dynamo', 'sympy') if name in sys.modules])"
    picture = Path(skimage.data.__file__).parent / "camera.png"
    command = [sys.executable, "-c", code, "describe", "--pack", str(tiny_pack), str(picture)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_every_kind_of_source_gives_the_same_caption(tiny: Captioner, tmp_path: Path) -> None:
    image = draw("red", "circle")
    file = tmp_path / "picture.png"
    image.save(file)
    data = file.read_bytes()
    sources = [file, str(file), data, io.BytesIO(data), image, np.asarray(image)]
    captions = [tiny.caption(source) for source in sources]
    assert all(caption == captions[0] for caption in captions)


def test_a_caption_tells_all_about_itself(tiny: Captioner) -> None:
    caption = tiny.caption(draw("blue", "square", side=96))
    assert caption.text == " ".join(caption.words)
    assert caption.log_probability < 0
    assert caption.attention is not None
    assert caption.attention.shape == (len(caption.words), 2, 2)
    assert caption.attention.sum(axis=(1, 2)) == pytest.approx(1.0, abs=0.01)  # in 16 bits
    assert len(caption.alternatives) == tiny.pack.decoding.beam_size - 1
    assert caption.text not in [text for text, _ in caption.alternatives]
    assert (caption.width, caption.height) == (96, 96)
    times = caption.milliseconds
    assert times["total"] == pytest.approx(times["load"] + times["encode"] + times["decode"])
    assert caption.pack == tiny.pack.id


@pytest.mark.parametrize("batch_size", [1, 3, 4, 100])
def test_a_batch_says_what_its_pictures_say_one_by_one(tiny: Captioner, batch_size: int) -> None:
    images = [draw(colour, shape) for colour in COLOURS for shape in SHAPES]
    together = list(tiny.caption_batch(images, batch_size=batch_size))
    assert len(together) == len(images)
    for image, caption in zip(images, together, strict=True):
        assert isinstance(caption, Caption)
        assert caption.text == tiny.caption(image).text


def test_bad_pictures_yield_their_errors_in_their_places(tiny: Captioner) -> None:
    images = [b"", draw("red", "circle"), b"no picture", draw("red", "square"), Path("missing.jpg")]
    results = list(tiny.caption_batch(images, batch_size=2))
    assert [type(result) for result in results] == [ImageError, Caption, ImageError, Caption, ImageError]


def test_nothing_in_nothing_out(tiny: Captioner) -> None:
    assert list(tiny.caption_batch([])) == []


def test_results_come_while_pictures_are_still_being_found(tiny: Captioner) -> None:
    taken = 0

    def endless() -> Iterator[object]:
        nonlocal taken
        while True:
            taken += 1
            yield draw("red", "circle")

    stream = tiny.caption_batch(endless(), batch_size=4)
    assert isinstance(next(stream), Caption)
    assert taken <= 4 * (MOST + 3)  # a batch in each stream, one that waits, and two read ahead
    stream.close()


def test_it_stops_when_asked(tiny: Captioner) -> None:
    with pytest.raises(Cancelled):
        tiny.caption(draw("red", "circle"), should_stop=lambda: True)
    with pytest.raises(Cancelled):
        next(tiny.caption_batch([draw("red", "circle")], should_stop=lambda: True))


def test_features(tiny: Captioner) -> None:
    features = tiny.encode(draw("red", "circle"))
    assert features.grid.shape[:2] == (1, 4)
    assert features.mean.shape == (1, features.grid.shape[2])
    torch.testing.assert_close(features.mean, features.grid.mean(dim=1))


def test_describe_in_one_call(tiny_pack: Path) -> None:
    description = captioner.describe(draw("red", "circle"), pack=tiny_pack, device="cpu")
    assert description.caption is not None
    assert description.spoken.endswith(description.caption[0].upper() + description.caption[1:] + ".")
    assert (description.kind, description.confidence) == (None, None)


@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_a_device_that_is_not_there(tiny_pack: Path, device: str) -> None:
    there = {"cuda": torch.cuda.is_available, "mps": torch.backends.mps.is_available}
    if there[device]():
        pytest.skip(f"this computer has {device}")
    with pytest.raises(DeviceError, match=f"no usable {device}"):
        load(tiny_pack, device)


class OnGpu(Captioner):
    """A Captioner whose device, until it is left, has room for only so many pictures at once.

    No machine that runs the tests need have a GPU; what is tested is what happens after it refuses.
    """

    room = 2

    def _encode(self, inputs):  # type: ignore[no-untyped-def]
        if self.device.type == "meta" and len(inputs) > self.room:
            raise torch.OutOfMemoryError("CUDA out of memory")
        device, self.device = self.device, torch.device("cpu")
        try:
            return super()._encode(inputs)
        finally:
            self.device = device


def on_gpu(tiny: Captioner, room: int) -> OnGpu:
    captioner = OnGpu(tiny.pack, torch.device("cpu"))
    captioner.device = torch.device("meta")
    captioner.room = room
    return captioner


def test_out_of_memory_halves_the_batch_and_says_so(
    tiny: Captioner, caplog: pytest.LogCaptureFixture
) -> None:
    images = [draw(colour, "circle") for colour in COLOURS]
    with caplog.at_level(logging.WARNING):
        captions = list(on_gpu(tiny, room=2).caption_batch(images, batch_size=5))
    assert [c.text for c in captions] == [tiny.caption(image).text for image in images]  # type: ignore[union-attr]
    assert "2 pictures at a time" in caplog.text


def test_out_of_memory_with_one_picture_falls_back_to_the_cpu(
    tiny: Captioner, caplog: pytest.LogCaptureFixture
) -> None:
    captioner = on_gpu(tiny, room=0)
    with caplog.at_level(logging.WARNING):
        caption = captioner.caption(draw("red", "circle"))
    assert caption.text == tiny.caption(draw("red", "circle")).text
    assert captioner.device.type == "cpu"
    assert "going on with the CPU" in caplog.text
