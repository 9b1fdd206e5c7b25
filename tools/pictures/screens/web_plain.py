"""Pages of the web without any style of their own, as browsers show manuals and lists of files."""

from random import Random

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextDocument

from tools.pictures.fonts import font
from tools.pictures.painting import box, colour
from tools.pictures.words import Writer


def plain_page(rng: Random, painter: QPainter, area: QRectF, scale: float) -> None:
    """A page in an area: headings, paragraphs, lists, links, tables, program text."""
    write = Writer(rng)
    ground = rng.choice(((255, 255, 255), (255, 255, 255), (255, 255, 255), (238, 238, 238), (28, 27, 34)))
    ink, link = (
        ("#ddd", "#8cf") if sum(ground) < 300 else ("#000", rng.choice(("#00e", "#00e", "#551a8b", "#06c")))
    )
    parts = [f"<h1>{write.title(2, 6)}</h1>"]
    for _ in range(rng.randint(2, 16)):
        sort = rng.choice(("p", "p", "p", "h2", "list", "links", "hr", "pre", "table", "files"))
        if sort == "p":
            words = write.paragraph().split(" ")
            place = rng.randrange(len(words))
            words[place] = f'<a href="x">{words[place]} {write.words(1, 3)}</a>'
            parts.append(f"<p>{' '.join(words)}</p>")
        elif sort == "h2":
            parts.append(f"<h2>{write.title(1, 6)}</h2>")
        elif sort == "list":
            parts.append(
                "<ul>" + "".join(f"<li>{write.sentence()}</li>" for _ in range(rng.randint(2, 7))) + "</ul>"
            )
        elif sort == "links":
            links = (f'<li><a href="x">{write.title(1, 7)}</a></li>' for _ in range(rng.randint(3, 12)))
            parts.append(f"<ul>{''.join(links)}</ul>")
        elif sort == "hr":
            parts.append("<hr>")
        elif sort == "pre":
            parts.append(f"<pre>{write.words(2, 9)}\n    {write.words(2, 9)}\n{write.words(1, 5)}</pre>")
        elif sort == "table":
            cells = "".join(f"<td>{write.title(1, 4)}</td>" for _ in range(rng.randint(2, 6)))
            rows = "".join(f"<tr>{cells}</tr>" for _ in range(rng.randint(2, 8)))
            parts.append(f'<table border="{rng.randint(0, 1)}" cellpadding="4">{rows}</table>')
        else:
            rows = (
                f'<a href="x">{write.file_name()}</a>  {write.date()}  {write.number()}\n' for _ in range(12)
            )
            parts.append(f"<pre>{''.join(rows)}</pre>")
    document = QTextDocument()
    document.setDefaultFont(
        font(write, rng.choice((14, 16, 16, 18)) * scale, rng.choice(("serif", "serif", "sans")))
    )
    document.setDefaultStyleSheet(
        f"body {{ color: {ink} }} a {{ color: {link}; text-decoration: underline }}"
    )
    document.setDocumentMargin(rng.choice((8, 8, 30, 60)) * scale)
    document.setHtml(f"<body>{''.join(parts)}</body>")
    document.setTextWidth(area.width() * rng.choice((1, 1, 0.7)))
    box(painter, area, colour(ground))
    painter.save()
    painter.setClipRect(area)
    painter.translate(area.left(), area.top() - rng.choice((0, 0, rng.uniform(0, 300))))
    document.drawContents(painter)
    painter.restore()
