"""Colours that go together."""

import colorsys
from dataclasses import dataclass
from random import Random

from tools.pictures.painting import Colour


def hue(
    rng: Random, saturation: tuple[float, float] = (0.3, 1), value: tuple[float, float] = (0.3, 1)
) -> Colour:
    """Any colour within bounds of saturation and brightness."""
    red, green, blue = colorsys.hsv_to_rgb(rng.random(), rng.uniform(*saturation), rng.uniform(*value))
    return round(red * 255), round(green * 255), round(blue * 255)


def mix(first: Colour, second: Colour, part: float) -> Colour:
    """A colour between two: part 0 is the first."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(first, second, strict=True))
    return red, green, blue


def brightness(value: Colour) -> float:
    """How bright a colour looks, 0 to 255."""
    return 0.3 * value[0] + 0.59 * value[1] + 0.11 * value[2]


def ink_on(ground: Colour) -> Colour:
    """Black or white, whichever can be read."""
    return (20, 20, 20) if brightness(ground) > 140 else (245, 245, 245)


@dataclass(frozen=True)
class Theme:
    """The colours of a program. window: its ground; base: of fields and lists; bar: of its title."""

    window: Colour
    base: Colour
    text: Colour
    accent: Colour
    bar: Colour
    dark: bool

    @property
    def muted(self) -> Colour:
        """Text of less weight."""
        return mix(self.text, self.base, 0.4)

    @property
    def line(self) -> Colour:
        """Thin lines between parts."""
        return mix(self.text, self.window, 0.8)


def theme(rng: Random) -> Theme:
    """Any theme: light, dark, coloured, or of high contrast."""
    accent = hue(rng, (0.45, 0.95), (0.45, 0.95))
    sort = rng.choices(
        ("light", "white", "dark", "black", "tinted", "dark tinted", "contrast"), [8, 6, 7, 2, 3, 3, 1]
    )[0]
    grey = rng.randint(-6, 6)
    if sort == "light":
        level = rng.randint(205, 245)
        window, base, ink = (
            (level, level, level + grey if level + grey < 256 else 255),
            (255, 255, 255),
            (20, 20, 20),
        )
    elif sort == "white":
        window, base, ink = (
            (252, 252, 252),
            (255, 255, 255),
            rng.choice(((0, 0, 0), (34, 34, 34), (60, 64, 67))),
        )
    elif sort == "dark":
        level = rng.randint(28, 62)
        window = (level, level, max(0, level + grey))
        base, ink = (
            mix(window, (0, 0, 0), rng.uniform(0.1, 0.5)),
            rng.choice(((238, 238, 238), (205, 205, 205))),
        )
    elif sort == "black":
        window, base, ink = (0, 0, 0), (12, 12, 12), (220, 220, 220)
    elif sort == "tinted":
        window = hue(rng, (0.08, 0.45), (0.75, 1))
        base, ink = mix(window, (255, 255, 255), rng.uniform(0.3, 1)), mix(window, (0, 0, 0), 0.85)
    elif sort == "dark tinted":
        window = hue(rng, (0.2, 0.7), (0.12, 0.32))
        base, ink = mix(window, (0, 0, 0), rng.uniform(0, 0.5)), (230, 232, 235)
    else:
        window, base = (0, 0, 0), (0, 0, 0)
        ink = accent = rng.choice(((255, 255, 0), (0, 255, 0), (255, 255, 255), (0, 255, 255)))
    bar = rng.choice((window, window, mix(window, (0, 0, 0), 0.15), accent, base, mix(window, accent, 0.3)))
    return Theme(window, base, ink, accent, bar, brightness(window) < 110)
