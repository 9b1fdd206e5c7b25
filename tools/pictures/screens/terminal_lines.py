"""What stands in terminals: prompts, listings, logs, code, and programs that fill the screen with letters."""

from random import Random

from tools.pictures.languages import ENGLISH
from tools.pictures.painting import Colour
from tools.pictures.themes import hue, mix
from tools.pictures.words import Writer

Run = tuple[str, Colour]  # some letters and their colour


def _prompt(rng: Random, write: Writer, ink: Colour, tones: list[Colour]) -> list[Run]:
    user, host, place = (rng.choice(ENGLISH) for _ in range(3))
    sign = rng.choice("$#%>")
    command = " ".join(
        [
            rng.choice(("ls", "cd", "git", "make", "cat", "grep", "sudo", "python3", "ssh", "vim")),
            write.file_name(),
        ]
    )
    return [
        (f"{user}@{host}", tones[0]),
        (":", ink),
        (f"~/{place}", tones[1]),
        (f"{sign} ", ink),
        (command, ink),
    ]


def lines(rng: Random, write: Writer, many: int, wide: int, ink: Colour) -> list[list[Run]]:
    """What stands in the terminal, line by line."""
    tones = [hue(rng, (0.3, 1), (0.6, 1) if sum(ink) > 400 else (0.2, 0.7)) for _ in range(6)]
    sort = rng.choice(("shell", "shell", "shell", "code", "log", "list", "monitor", "text", "panes", "signs"))
    if sort == "panes":
        return _panes(rng, write, many, wide, ink, tones)
    if sort == "signs":
        return _signs(rng, many, wide, [ink, *tones])
    found: list[list[Run]] = []
    filled = many if rng.random() < 0.7 else rng.randint(1, many)
    coloured = rng.random() < 0.75
    while len(found) < filled:
        draw = rng.random()
        if sort == "code":
            found.append(
                [(word + " ", rng.choice((ink, ink, *tones))) for word in write.code_line().split(" ")]
            )
            found[-1].insert(
                0, (f"{len(found):4} " + "    " * rng.randint(0, 3), mix(ink, (128, 128, 128), 0.7))
            )
        elif sort == "log":
            found.append(
                [
                    (f"[{write.time()}:{rng.randint(0, 59):02}] ", tones[0]),
                    (rng.choice(("INFO ", "WARN ", "ERROR ", "OK ")), rng.choice(tones)),
                    (write.sentence(), ink),
                ]
            )
        elif sort == "monitor":
            share = f"{rng.random() * 99:5.1f} {rng.random() * 20:5.1f} {write.time():9}"
            row = f"{rng.randint(1, 99999):6} {rng.choice(ENGLISH):9} {share} {rng.choice(ENGLISH)}"
            found.append([(row, rng.choice((ink, ink, ink, tones[0])))])
        elif sort == "text":
            found.append([(write.words(3, 14), ink)])
        elif sort == "list" or draw < 0.35:
            rights = rng.choice(("-rw-r--r--", "drwxr-xr-x"))
            size = f"{rights} 1 {rng.choice(ENGLISH)} {rng.randint(0, 99999):6} {write.date()} "
            found.append([(size, ink), (write.file_name(), rng.choice((ink, *tones[:3])))])
        elif draw < 0.6:
            found.append(_prompt(rng, write, ink, tones))
        elif draw < 0.7:
            found.append([])
        elif draw < 0.85:
            found.append([(f"{write.file_name():24}", rng.choice(tones)) for _ in range(max(1, wide // 26))])
        else:
            found.append([(write.sentence(), rng.choice((ink, ink, *tones)))])
    return found if coloured else [[(words, ink) for words, _ in line] for line in found]


def _panes(
    rng: Random, write: Writer, many: int, wide: int, ink: Colour, tones: list[Colour]
) -> list[list[Run]]:
    """Lists in frames side by side, drawn with the signs for lines, and a row of keys below."""
    panes = rng.choice((1, 2, 2, 3))
    inner = max(8, wide // panes - 2)
    line, corners = rng.choice((("─", "┌┐└┘│"), ("═", "╔╗╚╝║"), ("-", "++++|")))
    edge = rng.choice((ink, tones[0]))
    found: list[list[Run]] = [[(corners[0] + line * inner + corners[1], edge) for _ in range(panes)]]
    for _ in range(max(1, many - 4)):
        row: list[Run] = []
        for _ in range(panes):
            words = f" {rng.choice((write.file_name(), write.title(1, 4), ''))}"[:inner]
            if rng.random() < 0.1:
                part = rng.randint(0, inner - 8)
                words = " [" + "|" * part + " " * (inner - 8 - part) + "]"
            row += [
                (corners[4], edge),
                (f"{words:{inner}}", rng.choice((ink, ink, *tones))),
                (corners[4], edge),
            ]
        found.append(row)
    found.append([(corners[2] + line * inner + corners[3], edge) for _ in range(panes)])
    found.append([(f"{key} {write.label()[:8]:9}", rng.choice((ink, tones[1]))) for key in range(1, 11)])
    return found


def _signs(rng: Random, many: int, wide: int, tones: list[Colour]) -> list[list[Run]]:
    """A game, a map or a picture made of signs, most of the screen empty."""
    signs, full = rng.choice(("#.@+|-", "/\\|_^o", "*o.x", "01", "▄█▀░▒")), rng.uniform(0.03, 0.6)
    found: list[list[Run]] = []
    for row in range(many):
        middle, reach = wide * rng.uniform(0.45, 0.55), wide * rng.uniform(0.05, 0.5)
        cells = (
            rng.choice(signs) if abs(column - middle) < reach and rng.random() < full else " "
            for column in range(wide)
        )
        found.append([("".join(cells) if row % 3 or full > 0.3 else "", rng.choice(tones))])
    return found
