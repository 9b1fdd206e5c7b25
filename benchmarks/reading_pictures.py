"""Pictures whose text is known: pages in many fonts, sizes and colours, and photos with signs in them."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont
from rapidfuzz.distance import Levenshtein

Colour = tuple[int, int, int]

SIZES = (12, 13, 14, 16, 20, 28, 40)
"""Of the letters, in pixels, as a browser counts them: the height of the em square."""

GROUNDS: dict[str, tuple[Colour, Colour]] = {
    "black on white": ((255, 255, 255), (0, 0, 0)),
    "white on black": ((0, 0, 0), (255, 255, 255)),
    "grey on light": ((246, 245, 244), (80, 80, 80)),
    "light on dark": ((36, 41, 51), (216, 222, 233)),
    "blue on cream": ((253, 246, 227), (20, 60, 140)),
}
FONTS = (
    "truetype/dejavu/DejaVuSans.ttf",
    "truetype/dejavu/DejaVuSerif.ttf",
    "truetype/dejavu/DejaVuSansMono.ttf",
    "truetype/liberation/LiberationSans-Regular.ttf",
    "truetype/liberation/LiberationSerif-Regular.ttf",
    "truetype/liberation/LiberationSans-Bold.ttf",
    "truetype/liberation/LiberationSerif-Italic.ttf",
    "truetype/noto/NotoSans-Regular.ttf",
    "truetype/noto/NotoSerif-Regular.ttf",
    "truetype/quicksand/Quicksand-Regular.ttf",
    "opentype/urw-base35/NimbusSans-Regular.otf",
    "opentype/urw-base35/C059-Roman.otf",
    "opentype/urw-base35/P052-Roman.otf",
)
"""Below /usr/share/fonts. Those that are not installed are left out; with none, Pillow's own font is used."""

ENGLISH = """
The harbour office opens at 7:30 on weekdays and at 9:00 on Saturdays. Tickets for the ferry cost 12.50
euros; children under six travel free. Please keep your receipt, as it will be checked on board.
A quick letter from Judge Vex amazed the five boxing wizards, who had packed my bag with six dozen jugs.
When the wind rises above 60 km/h, the northern pier is closed and all boats stay in the inner basin.
Questions? Write to office@harbour.example or call 0171 555-0138 (24 hours a day). We answer within two days!
It's not the load that breaks you down, it's the way you carry it: half of 1/3 is 16.7 % of the whole.
Save your work before you leave; unsaved changes in "notes.txt" will be lost, and nobody can bring them back.
Illinois, Willow and Hill fill the little alley with still water, while William waits at the mill below.
"""
GERMAN = """
Das Hafenamt öffnet werktags um 7:30 Uhr und samstags um 9:00 Uhr. Fahrkarten für die Fähre kosten 12,50
Euro; Kinder unter sechs Jahren fahren kostenlos. Bitte bewahren Sie den Beleg auf, er wird an Bord geprüft.
Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, während Jörg süße Äpfel und Öl kauft.
Übermäßig große Füße müssen draußen in größeren Schuhen stecken; die Straße heißt jetzt Schloßgässchen.
Fragen? Schreiben Sie an büro@hafen.example oder rufen Sie 0171 555-0138 an (rund um die Uhr).
Die Ärztin fährt täglich über die Brücke nach Köln, aber heute blieb sie zu Hause.
Für Mitglieder ist der Eintritt frei, für alle anderen beträgt er 8 Euro. Hunde dürfen nicht mit!
"""
PAGE = """
Region-based segmentation
Let us first determine markers of the coins and the background. These markers are pixels that we can label
unambiguously as either object or background. Here, the markers are found at the two extreme parts of the
histogram of grey values:
>>> markers = np.zeros_like(coins)
"""
"""What stands on the page photographed as page() in scikit-image, but for a line that is cut off below."""
SIGNS = """
EXIT
Open
Bakery
Stop
Hotel Adler
Köln Hbf
No parking
Café
Platform 4
Sale 50%
Zimmer frei
Police
Museum
Taxi
Room 12
Ausgang
Apotheke
Line 7 North
DANGER
Push
"""
SIGN_COLOURS = (
    ((30, 90, 50), (250, 250, 245)),
    ((20, 40, 120), (250, 250, 245)),
    ((150, 20, 20), (250, 250, 245)),
    ((40, 40, 40), (250, 250, 245)),
    ((235, 230, 215), (20, 20, 30)),
)


@dataclass(frozen=True)
class Sample:
    """A picture and what is written in it, in reading order. size: of its letters, in pixels."""

    name: str
    image: Image.Image
    text: str
    size: int
    ground: str


def accuracy(read: str, text: str) -> float:
    """1 - edit distance / length of the text, at least 0; spaces and line ends count as one space each."""
    one, other = " ".join(read.split()), " ".join(text.split())
    return max(0.0, 1 - Levenshtein.distance(one, other) / len(other))


def font(path: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """A font of FONTS; Pillow's own where it is not installed."""
    file = Path("/usr/share/fonts", path)
    return ImageFont.truetype(file, size) if file.is_file() else ImageFont.load_default(size)


def page(
    text: str,
    letters: ImageFont.FreeTypeFont | ImageFont.ImageFont,
    colours: tuple[Colour, Colour],
    size: tuple[int, int],
    margin: int = 20,
) -> tuple[Image.Image, str]:
    """A page filled with as many words of the text, line after line, as fit; and what stands on it."""
    image = Image.new("RGB", size, colours[0])
    draw = ImageDraw.Draw(image)
    height = round(1.35 * draw.textbbox((0, 0), "ÄÖgjpq|", font=letters)[3])
    words, lines = iter(text.split()), [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if draw.textlength(longer, font=letters) <= size[0] - 2 * margin:
            lines[-1] = longer
        elif (len(lines) + 1) * height + 2 * margin <= size[1]:
            lines.append(word)
        else:
            break
    for number, line in enumerate(lines):
        draw.text((margin, margin + number * height), line, fill=colours[1], font=letters)
    return image, "\n".join(lines)


def pages(sizes: tuple[int, ...] = SIZES, seed: int = 0) -> Iterator[Sample]:
    """One page for every size and ground, fonts and languages in turns: 35 with all sizes."""
    fonts = [path for path in FONTS if Path("/usr/share/fonts", path).is_file()] or [""]
    chosen, texts = itertools.cycle(fonts), itertools.cycle((ENGLISH, GERMAN))
    choice = random.Random(seed)
    for size, (ground, colours) in itertools.product(sizes, GROUNDS.items()):
        path = next(chosen)
        sentences = next(texts).strip().splitlines()
        choice.shuffle(sentences)
        image, text = page(
            " ".join(sentences), font(path, size), colours, (60 * size // 2 + 80, 12 * size + 80)
        )
        yield Sample(f"{size} px {ground} {Path(path).stem}", image, text, size, ground)


def photos_with_signs(files: Sequence[Path], seed: int = 1) -> Iterator[tuple[Image.Image, Image.Image]]:
    """Each photo as it is, and with a sign, its letters 6 to 14 % of the height; a third are bare letters."""
    choice = random.Random(seed)
    for file in files:
        photo = Image.open(file).convert("RGB")
        yield photo, _with_sign(photo, choice)


def _with_sign(photo: Image.Image, choice: random.Random) -> Image.Image:
    capitals = choice.uniform(0.06, 0.14) * photo.height
    letters, word = (
        font(choice.choice(FONTS), max(8, round(capitals / 0.73))),
        choice.choice(SIGNS.strip().splitlines()),
    )
    ground, ink = choice.choice(SIGN_COLOURS)
    left, top, right, bottom = ImageDraw.Draw(photo).textbbox((0, 0), word, font=letters)
    margin = round(capitals / 2)
    size = round(right - left) + 2 * margin, round(bottom - top) + 2 * margin
    sign = Image.new("RGBA", size, (*ground, choice.choice((0, 255, 255))))
    ImageDraw.Draw(sign).text((margin - left, margin - top), word, font=letters, fill=ink)
    sign = sign.rotate(choice.uniform(-12, 12), expand=True, resample=Image.Resampling.BICUBIC)
    if sign.width > photo.width:
        sign = sign.resize((photo.width, max(1, sign.height * photo.width // sign.width)))
    place = choice.randint(0, photo.width - sign.width), choice.randint(0, max(0, photo.height - sign.height))
    made = photo.copy()
    made.paste(sign, place, sign)
    return made.filter(ImageFilter.GaussianBlur(choice.uniform(0, 0.8)))
