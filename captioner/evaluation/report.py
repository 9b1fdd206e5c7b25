"""The results as one web page: pictures with their captions and references, from best to worst."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from captioner.errors import CaptionerError
from captioner.evaluation.page import SKIP_LINK, STYLE, picture_tag
from captioner.evaluation.scores import Scores
from captioner.evaluation.signature import Signature

QUARTERS = ("Best quarter", "Second quarter", "Third quarter", "Worst quarter")


@dataclass(frozen=True)
class PictureResult:
    """One picture, what was said about it, and how good that was.

    file: where the picture lies. caption: ours. references: what people wrote. cider: CIDEr-D of this
    picture, from 0 to 10.
    """

    file: Path
    caption: str
    references: tuple[str, ...]
    cider: float


def write_html_report(
    path: Path,
    results: Sequence[PictureResult],
    scores: Scores,
    signature: Signature,
    title: str,
    limit: int = 60,
) -> None:
    """Writes one page that needs no other file, with pictures taken evenly from the ranking by CIDEr.

    limit: how many pictures at most; the best and the worst are always among them. A picture that cannot
    be read is named instead of shown.

    Raises: ValueError when limit is below 2; CaptionerError when the page cannot be written.
    """
    if limit < 2:
        raise ValueError("A report shows at least the best and the worst picture.")
    text = _page(results, scores, signature, title, limit)
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CaptionerError(
            f"The report {path} cannot be written: {error.strerror}.", "Choose a folder you may write to."
        ) from error


def _page(
    results: Sequence[PictureResult], scores: Scores, signature: Signature, title: str, limit: int
) -> str:
    ranking = sorted(results, key=lambda result: result.cider, reverse=True)
    groups: dict[int, list[int]] = {}
    for rank in _evenly(len(ranking), limit):
        groups.setdefault(rank * len(QUARTERS) // len(ranking), []).append(rank)
    links = "".join(
        f'<li><a href="#quarter-{quarter + 1}">{QUARTERS[quarter]}</a></li>\n' for quarter in groups
    )
    sections = "".join(_section(quarter, ranks, ranking) for quarter, ranks in groups.items())
    shown = sum(map(len, groups.values()))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{escape(title)}</title>
<style>{STYLE}</style>
</head>
<body>
{SKIP_LINK}
<header>
<h1>{escape(title)}</h1>
<p>{shown:,} of {len(ranking):,} pictures, from best to worst by CIDEr.</p>
<p>Measured as: <code>{escape(str(signature))}</code></p>
</header>
<nav aria-label="Parts of this page">
<ul>
<li><a href="#scores">Scores</a></li>
{links}</ul>
</nav>
<main id="main" tabindex="-1">
<section aria-labelledby="scores">
<h2 id="scores">Scores</h2>
{_table(scores)}
</section>
{sections}</main>
<footer>
<p>Made by LookAloud {escape(signature.version)}. The pictures and the sentences people wrote belong to the
data set: keep to its terms before you pass this page on.</p>
</footer>
</body>
</html>
"""


def _evenly(count: int, limit: int) -> list[int]:
    if count <= limit:
        return list(range(count))
    return [index * (count - 1) // (limit - 1) for index in range(limit)]


def _table(scores: Scores) -> str:
    rows = "\n".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>'
        for name, value in scores.rows()
    )
    return f"<table>\n<caption>Scores of all {scores.pictures:,} pictures</caption>\n{rows}\n</table>"


def _section(quarter: int, ranks: list[int], ranking: list[PictureResult]) -> str:
    articles = "".join(_article(rank, len(ranking), ranking[rank]) for rank in ranks)
    label = f"quarter-{quarter + 1}"
    return f"""<section aria-labelledby="{label}">
<h2 id="{label}">{QUARTERS[quarter]}</h2>
<div class="pictures">
{articles}</div>
</section>
"""


def _article(rank: int, count: int, result: PictureResult) -> str:
    caption = result.caption.strip() or "No caption"
    references = "".join(f"<li>{escape(reference)}</li>\n" for reference in result.references)
    label = f"picture-{rank + 1}"
    return f"""<article aria-labelledby="{label}">
<h3 id="{label}">Picture {rank + 1:,} of {count:,}, CIDEr {result.cider:.2f}</h3>
{picture_tag(result.file, caption)}
<p class="caption">{escape(caption)}</p>
<p>People wrote:</p>
<ul>
{references}</ul>
<p class="file">{escape(result.file.name)}</p>
</article>
"""
