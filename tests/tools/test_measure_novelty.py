"""What the measurement of novelty compares with what."""

from pathlib import Path
from random import Random

import numpy as np
import pytest
import skimage.data
from PIL import Image

from captioner.description.description import Description
from captioner.errors import ImageError
from tools.measure_novelty import captions_told, is_news, look, main, pairs


def told(caption: str | None, hedged: bool = False) -> Description:
    return Description("", caption, (), 1, 1, {}, "", hedged=hedged)


def test_only_what_a_live_camera_would_tell_is_compared() -> None:
    described = [told("a dog"), told(None), ImageError("", ""), told("a cat", hedged=True), told("a bus")]
    assert captions_told([0, 0, 1, 1, 1], described) == [["a dog"], ["a bus"]]


def test_captions_are_compared_with_the_first_of_their_photo_and_of_others() -> None:
    captions = [[f"{number}", f"{number} again"] for number in range(9)]
    same, other = pairs(captions, Random(1))
    assert same == [(f"{number}", f"{number} again") for number in range(9)]
    assert other
    assert all(one != another and "again" not in one + another for one, another in other)
    assert is_news("a dog runs", "a cat sleeps")
    assert not is_news("a dog runs", "a dog is running")


def test_looks_differ_a_little() -> None:
    photo = Image.fromarray(skimage.data.chelsea())
    seen = look(photo, Random(2))
    assert seen.size == photo.size
    difference = np.abs(np.asarray(seen, float) - np.asarray(photo, float)).mean()
    assert 3 < difference < 60


def test_the_command_prints_both_shares(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = []
    for name in ("chelsea", "coffee", "astronaut", "rocket", "stereo_motorcycle", "camera", "coins"):
        data = getattr(skimage.data, name)()
        Image.fromarray(data[0] if isinstance(data, tuple) else data).save(tmp_path / f"{name}.png")
        names.append(f"{name}.png")
    (tmp_path / "list").write_text("\n".join(names))
    main(["--images", str(tmp_path), "--list", str(tmp_path / "list"), "--count", "7", "--pairs"])
    assert "%" in capsys.readouterr().out
