"""The states in which photos are captioned to see how well captions stand them."""

from PIL import ImageChops

from tests.tiny import draw
from tools.measure_robustness import states


def test_the_clean_photo_comes_first_and_every_other_state_spoils_it() -> None:
    photo = draw("red", "circle", side=224)
    (first, leave), *others = states()
    assert (first, leave(photo)) == ("as it is", photo)
    assert len(others) == 13
    assert {"out of focus, medium (0.012 of the side)", "tilted by 20 degrees"} <= {
        name for name, _ in others
    }
    for name, spoil in others:
        spoilt = spoil(photo)
        assert spoilt.size == photo.size or name.startswith("tilted")
        assert ImageChops.difference(spoilt.resize(photo.size), photo).getbbox(), name
