"""Advice is given once, and again only after all was fine."""

from captioner.description.description import Description
from desktop_app.live.advice import Advice
from desktop_app.live.thresholds import STANDARD


def description(*quality: str, turned: int = 0) -> Description:
    return Description("", None, (), 160, 120, {}, "", quality=quality, turned=turned)


def test_each_condition_once() -> None:
    advice = Advice()
    assert advice.take(description("dark"), 0).quality == ("dark",)
    assert advice.take(description("dark"), 100).quality == ()
    both = advice.take(description("dark", "blurred", turned=90), 101)
    assert (both.quality, both.turned) == (("blurred",), 90)
    assert advice.take(description("dark", "blurred", turned=90), 102) == description()


def test_again_after_it_was_fine_and_not_at_once() -> None:
    advice = Advice()
    advice.take(description("dark"), 0)
    assert advice.take(description(), 5).quality == ()
    assert advice.take(description("dark"), STANDARD.advice_s - 1).quality == ()
    advice.take(description(), 20)
    assert advice.take(description("dark"), 30).quality == ("dark",)


def test_what_nobody_before_a_camera_can_cure_is_not_told() -> None:
    assert Advice().take(description("compressed", "small"), 0).quality == ()
