"""Runs the commands, and turns what they leave behind into pictures."""

import os
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from tools.real_pictures.commands import Command

CONTENT = Path(__file__).with_name("content")
RESOLUTIONS = (75, 100, 150, 60)  # dots an inch, in turn; the screen's up to a scanner's
WIDTHS = (128, 400, 700)  # pixels of vector drawings, in turn
LIMIT = 120.0  # seconds that one command may take


def run(command: Command, out: Path, number: int) -> int:
    """Make the pictures of a command in a folder; how many. number: of the command, by which looks vary.

    Raises:
        subprocess.SubprocessError: a part of it failed or took too long.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        _shell(command.line, work)
        pictures = [
            picture for left in sorted(work.iterdir()) for picture in _pictures(left, command, number)
        ]
        if not all(picture.stat().st_size for picture in pictures) or not pictures:
            raise subprocess.SubprocessError("no picture")
        for picture in pictures:
            name = command.name if picture.stem == "a" else f"{command.name}-{picture.stem}"
            picture.replace(out / f"{name}{picture.suffix}")
    return len(pictures)


def _pictures(left: Path, command: Command, number: int) -> list[Path]:
    """One file as pictures; none where it is something else, such as a profile of LibreOffice."""
    if left.suffix == ".pdf":
        return [picture for page in command.pages for picture in _page(left, page, number + page)]
    if left.suffix == ".svg":
        return [_drawing(left, number)]
    return [left] if left.suffix in (".png", ".jpg") else []


def _page(pdf: Path, page: int, number: int) -> list[Path]:
    """A page as it is, and as somebody scans or photographs it."""
    clean = pdf.with_name(f"{page}.png")
    _run(
        "pdftoppm",
        "-png",
        "-singlefile",
        "-f",
        page,
        "-l",
        page,
        "-r",
        RESOLUTIONS[number % 4],
        pdf,
        clean.with_suffix(""),
    )
    worn = pdf.with_name("worn.png")
    _run("pdftoppm", "-png", "-singlefile", "-f", page, "-l", page, "-r", 110, pdf, worn.with_suffix(""))
    by_hand = _scanned(worn, page, number) if number % 2 else _photographed(worn, page, number)
    worn.unlink()
    return [clean, by_hand]


def _scanned(sheet: Path, page: int, number: int) -> Path:
    """Grey, a little askew, with the noise of a scanner."""
    out = sheet.with_name(f"{page}-scanned.jpg")
    angle = (1.5, -0.8, 2.2, -1.5)[number // 2 % 4]
    noise = ("-attenuate", "0.25", "-seed", number, "+noise", "Gaussian", "-blur", "0x0.5")
    turn = ("-virtual-pixel", "white", "-distort", "SRT", angle)
    _run("convert", sheet, *turn, "-colorspace", "Gray", *noise, "-quality", 65, out)
    return out


def _photographed(sheet: Path, page: int, number: int) -> Path:
    """On a table, seen from a slant, with a shadow from one side."""
    out = sheet.with_name(f"{page}-photographed.jpg")
    with Image.open(sheet) as opened:
        width, height = opened.size
    inset = (0.03, 0.06, 0.1)[number // 2 % 3]
    corners = ((inset, 0.05), (1 - 0.04, 0.02), (1 - 0.01, 0.97), (0.02, 1 - inset / 2))
    moves = " ".join(
        f"{x * width:.0f},{y * height:.0f} {to_x * width:.0f},{to_y * height:.0f}"
        for (x, y), (to_x, to_y) in zip(((0, 0), (1, 0), (1, 1), (0, 1)), corners, strict=True)
    )
    size = f"{width}x{height}"
    table = ("-size", size, ("xc:#6b4a2f", "xc:#39424a", "xc:#a08c6c")[number // 2 % 3])
    grain = ("-seed", number, "-attenuate", "0.4", "+noise", "Gaussian", "-motion-blur", "0x6+8")
    slant = (
        "(",
        sheet,
        "-alpha",
        "set",
        "-virtual-pixel",
        "transparent",
        "-distort",
        "Perspective",
        moves,
        ")",
    )
    shade = ("(", "-size", size, "gradient:#fff6e4-#8a8078", "-distort", "SRT", "1.5,35", ")")
    finish = ("-compose", "over", "-blur", "0x0.6", "-quality", 78)
    _run(
        "convert",
        *table,
        *grain,
        *slant,
        "-composite",
        *shade,
        "-compose",
        "multiply",
        "-composite",
        *finish,
        out,
    )
    return out


def _drawing(svg: Path, number: int) -> Path:
    """An SVG as a picture: every second drawing on white, the others with whatever shines through."""
    out = svg.with_suffix(".png")
    shade = ("--background-color", "white") if len(svg.stem) % 2 else ()
    width = WIDTHS[(number + len(svg.stem)) % 3]
    _run("rsvg-convert", "--keep-aspect-ratio", "-w", width, "-h", width, *shade, svg, "-o", out)
    return out


def _shell(line: str, folder: Path) -> None:
    environment = os.environ | {"CONTENT": str(CONTENT), "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    subprocess.run(
        ["sh", "-c", line], cwd=folder, env=environment, check=True, capture_output=True, timeout=LIMIT
    )


def _run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True, capture_output=True, timeout=LIMIT)
