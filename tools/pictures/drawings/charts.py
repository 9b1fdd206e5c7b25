"""Charts of all sorts, most of them made by matplotlib."""

import math
from random import Random
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from tools.pictures.fonts import font, resized
from tools.pictures.icons import SHAPES, symbol
from tools.pictures.painting import box, canvas, colour, painter_on, text
from tools.pictures.textures import numbers
from tools.pictures.themes import hue, ink_on, mix
from tools.pictures.words import ENGLISH, Writer

STYLES = (
    "default",
    "classic",
    "ggplot",
    "dark_background",
    "bmh",
    "fivethirtyeight",
    "grayscale",
    "Solarize_Light2",
    "seaborn-v0_8-whitegrid",
    "seaborn-v0_8-darkgrid",
    "seaborn-v0_8-pastel",
    "fast",
    "default",
    "default",
)
MAPS = (
    "viridis",
    "plasma",
    "coolwarm",
    "Blues",
    "terrain",
    "hot",
    "jet",
    "Greys",
    "RdYlGn",
    "tab20",
    "cubehelix",
)


def _label(rng: Random) -> str:
    return " ".join(rng.choices(ENGLISH, k=rng.randint(1, 3))).capitalize()


def _lines(rng: Random, data: np.random.Generator, axes: Any) -> None:
    x = np.linspace(0, rng.choice((1, 10, 100)), rng.randint(5, 120))
    for _ in range(rng.randint(1, 6)):
        y = (
            np.cumsum(data.standard_normal(len(x)))
            if rng.random() < 0.6
            else np.sin(x * rng.uniform(0.05, 2)) * rng.uniform(0.5, 5)
        )
        axes.plot(
            x,
            y,
            rng.choice(("-", "--", "-o", ":", "-s")),
            label=_label(rng),
            linewidth=rng.uniform(0.7, 4),
            markersize=4,
        )
        if rng.random() < 0.2:
            axes.fill_between(x, y, y.min(), alpha=0.3)


def _bars(rng: Random, data: np.random.Generator, axes: Any) -> None:
    many, groups = rng.randint(2, 14), rng.choice((1, 1, 2, 3))
    names = [_label(rng)[: rng.choice((3, 8))] for _ in range(many)]
    flat, stacked = rng.random() < 0.3, rng.random() < 0.4
    base = np.zeros(many)
    for group in range(groups):
        values = data.random(many) * rng.choice((1, 50, 1000))
        if flat:
            axes.barh(np.arange(many) + group * 0.8 / groups, values, 0.8 / groups, label=_label(rng))
        elif stacked:
            axes.bar(range(many), values, bottom=base, label=_label(rng))
            base = base + values
        else:
            axes.bar(np.arange(many) + group * 0.8 / groups, values, 0.8 / groups, label=_label(rng))
    (axes.set_yticks if flat else axes.set_xticks)(
        range(many), names, rotation=0 if flat else rng.choice((0, 45, 90))
    )


def _scatter(rng: Random, data: np.random.Generator, axes: Any) -> None:
    for _ in range(rng.randint(1, 5)):
        many = rng.randint(8, 300)
        points = data.standard_normal((2, many)) * rng.uniform(0.3, 2) + data.standard_normal((2, 1)) * 2
        sizes = rng.uniform(4, 60) if rng.random() < 0.7 else data.random(many) * 400
        axes.scatter(
            *points, sizes, alpha=rng.uniform(0.4, 1), marker=rng.choice("oos^xD+"), label=_label(rng)
        )


def _histogram(rng: Random, data: np.random.Generator, axes: Any) -> None:
    for _ in range(rng.randint(1, 3)):
        axes.hist(
            data.normal(rng.uniform(-2, 2), rng.uniform(0.5, 2), 800),
            rng.randint(8, 60),
            alpha=0.7,
            label=_label(rng),
        )


def _pie(rng: Random, data: np.random.Generator, axes: Any) -> None:
    many = rng.randint(2, 9)
    ring = {"width": rng.uniform(0.3, 0.6)} if rng.random() < 0.4 else {}
    labels = [_label(rng) for _ in range(many)] if rng.random() < 0.7 else None
    axes.pie(
        data.random(many) + 0.1,
        labels=labels,
        autopct=rng.choice(("%1.0f%%", None)),
        startangle=rng.randint(0, 360),
        wedgeprops=ring,
    )


def _field(rng: Random, data: np.random.Generator, axes: Any) -> None:
    small = data.random((rng.randint(3, 14), rng.randint(3, 14)))
    if rng.random() < 0.5:
        shown = axes.imshow(small, cmap=rng.choice(MAPS), aspect="auto")
        if rng.random() < 0.4:
            for (row, column), value in np.ndenumerate(small):
                axes.text(column, row, f"{value:.1f}", ha="center", va="center", fontsize=7)
    else:
        x, y = np.meshgrid(np.linspace(-3, 3, 60), np.linspace(-3, 3, 60))
        z = np.sin(x * rng.uniform(0.5, 2)) + np.cos(y * rng.uniform(0.5, 2) + x * rng.uniform(0, 1))
        shown = (axes.contourf if rng.random() < 0.6 else axes.contour)(
            x, y, z, rng.randint(4, 16), cmap=rng.choice(MAPS)
        )
    if rng.random() < 0.5:
        axes.figure.colorbar(shown, ax=axes)


def _spread(rng: Random, data: np.random.Generator, axes: Any) -> None:
    groups = [data.normal(rng.uniform(-2, 2), rng.uniform(0.4, 2), 60) for _ in range(rng.randint(2, 8))]
    if rng.random() < 0.6:
        axes.boxplot(groups, notch=rng.random() < 0.3)
    else:
        axes.violinplot(groups, showmeans=True)


def _areas(rng: Random, data: np.random.Generator, axes: Any) -> None:
    layers = [np.abs(np.cumsum(data.standard_normal(30))) + 1 for _ in range(rng.randint(2, 6))]
    labels = [_label(rng) for _ in layers]
    axes.stackplot(range(30), *layers, labels=labels, alpha=rng.uniform(0.6, 1))


def _steps(rng: Random, data: np.random.Generator, axes: Any) -> None:
    x = np.arange(rng.randint(6, 30))
    y = np.cumsum(data.standard_normal(len(x)))
    sort = rng.choice(("step", "stem", "error", "candles"))
    if sort == "step":
        axes.step(x, y, where="mid", label=_label(rng))
    elif sort == "stem":
        axes.stem(x, y)
    elif sort == "error":
        axes.errorbar(x, y, data.random(len(x)), fmt="-o", capsize=3, label=_label(rng))
    else:
        change = data.standard_normal(len(x))
        axes.bar(x, change, 0.6, bottom=y, color=["#26a69a" if up > 0 else "#ef5350" for up in change])
        axes.vlines(x, y - 0.7, y + change + 0.7, colors="grey")


SORTS = (_lines, _lines, _bars, _bars, _scatter, _histogram, _pie, _field, _spread, _areas, _steps)


def chart(rng: Random) -> Image.Image:
    """A chart as programs for charts draw it."""
    import matplotlib.style as style
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    data = numbers(rng)
    with style.context(rng.choice(STYLES)):
        across, down = rng.uniform(3.5, 9), rng.uniform(3, 6.5)
        figure = Figure((across, down), dpi=rng.randint(70, 120))
        canvas_ = FigureCanvasAgg(figure)
        down_, across_ = rng.choices(((1, 1), (1, 2), (2, 1), (2, 2), (2, 3)), [14, 2, 2, 1, 1])[0]
        for place in range(down_ * across_):
            sort = rng.choice(SORTS)
            axes = figure.add_subplot(down_, across_, place + 1)
            if rng.random() < 0.25:
                axes.set_prop_cycle(color=[tuple(part / 255 for part in hue(rng)) for _ in range(6)])
            sort(rng, data, axes)
            _dress(rng, axes, sort is _pie)
        if rng.random() < 0.5:
            figure.tight_layout()
        canvas_.draw()
        return Image.fromarray(np.asarray(canvas_.buffer_rgba())[..., :3].copy())


def _dress(rng: Random, axes: Any, round_: bool) -> None:
    """Titles, a grid, a legend, or none of them."""
    size = rng.uniform(8, 17)
    if rng.random() < 0.7:
        axes.set_title(_label(rng) + " " + _label(rng).lower(), fontsize=size * 1.2)
    if axes.get_legend_handles_labels()[0] and rng.random() < 0.6:
        axes.legend(fontsize=size * 0.7)
    if round_:
        return
    if rng.random() < 0.7:
        axes.set_xlabel(_label(rng), fontsize=size)
        axes.set_ylabel(_label(rng), fontsize=size)
    if rng.random() < 0.4:
        axes.grid(True, alpha=0.5)
    if rng.random() < 0.3:
        axes.spines[["top", "right"]].set_visible(False)
    if rng.random() < 0.1:
        axes.set_axis_off()


def infographic(rng: Random) -> QImage:
    """Large numbers, symbols, rings and bars on coloured fields."""
    write, wide, high = Writer(rng), rng.randint(500, 1100), rng.randint(500, 1300)
    ground = rng.choice(((255, 255, 255), hue(rng, (0.1, 0.6), (0.8, 1)), hue(rng, (0.4, 0.9), (0.1, 0.3))))
    image, accents = canvas(wide, high, ground), [hue(rng) for _ in range(3)]
    look, ink = font(write, wide / 30), colour(ink_on(ground))
    centre = Qt.AlignmentFlag.AlignCenter
    across, down = rng.randint(1, 4), rng.randint(2, 4)
    with painter_on(image) as painter:
        head = high * 0.14
        text(
            painter, QRectF(0, 0, wide, head), write.title(2, 5), resized(look, wide / 16, True), ink, centre
        )
        for place in range(across * down):
            cell = QRectF(
                place % across * wide / across,
                head + place // across * (high - head) / down,
                wide / across,
                (high - head) / down,
            )
            cell.adjust(8, 8, -8, -8)
            tone = rng.choice(accents)
            if rng.random() < 0.5:
                box(painter, cell, colour(mix(tone, ground, 0.8)), None, rng.choice((0, 12)))
            side = min(cell.width(), cell.height()) * 0.6
            middle = QRectF(cell.center().x() - side / 2, cell.top() + cell.height() * 0.08, side, side)
            sort = rng.choice(("ring", "symbol", "number", "bars", "people"))
            if sort == "ring":
                part = rng.random()
                painter.setPen(Qt.PenStyle.NoPen)
                for start, span, fill in ((0, 5760, mix(tone, ground, 0.6)), (1440, -part * 5760, tone)):
                    painter.setBrush(colour(fill))
                    painter.drawPie(middle, round(start), round(span))
                painter.setBrush(colour(ground))
                hole = side * 0.25
                painter.drawEllipse(middle.adjusted(hole, hole, -hole, -hole))
                text(painter, middle, f"{part:.0%}", resized(look, side / 6, True), ink, centre)
            elif sort == "symbol":
                symbol(painter, middle, rng.randrange(len(SHAPES)), colour(tone))
            elif sort == "number":
                text(
                    painter,
                    middle.adjusted(-side, 0, side, 0),
                    write.number(),
                    resized(look, side / 2.5, True),
                    colour(tone),
                    centre,
                )
            elif sort == "bars":
                for bar in range(5):
                    tall = side * rng.uniform(0.1, 1)
                    box(
                        painter,
                        QRectF(middle.left() + bar * side / 5, middle.bottom() - tall, side / 7, tall),
                        colour(rng.choice(accents)),
                    )
            else:
                for person in range(10):
                    spot = QRectF(
                        middle.left() + person % 5 * side / 5,
                        middle.top() + person // 5 * side / 2,
                        side / 5.5,
                        side / 2.4,
                    )
                    symbol(
                        painter,
                        spot,
                        6,
                        colour(tone if person < math.ceil(rng.random() * 10) else mix(tone, ground, 0.7)),
                    )
            text(
                painter,
                QRectF(cell.left(), cell.bottom() - cell.height() * 0.28, cell.width(), cell.height() * 0.25),
                write.title(1, 5),
                look,
                ink,
                centre,
                True,
            )
    return image
