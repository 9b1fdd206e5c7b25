"""The look of the report and its pictures: everything inside the page, nothing fetched, no script."""

import base64
import io
from html import escape
from pathlib import Path

from PIL import Image, ImageOps

PICTURE_SIDE = 320  # pixels; the longer side at most
JPEG_QUALITY = 80

SKIP_LINK = '<a class="skip" href="#main">Skip to the results</a>'

# Contrast of text is at least 7:1 (WCAG AAA) in both schemes; a test measures it.
STYLE = """
:root {
  color-scheme: light dark;
  --text: #1a1a1a; --back: #ffffff; --quiet: #474747; --link: #0a4080; --line: #767676;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --back: #161616; --quiet: #c4c4c4; --link: #a8d0ff; --line: #8c8c8c; }
}
body { margin: 0 auto; max-width: 80rem; padding: 1rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); }
a:focus-visible { outline: 0.2rem solid var(--link); outline-offset: 0.2rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
main:focus { outline: none; }
code { overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; list-style: none; padding: 0; }
table { border-collapse: collapse; }
caption { text-align: left; color: var(--quiet); }
th, td { text-align: left; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid var(--line); }
.pictures { display: grid; gap: 1.5rem;
  grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
article { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0 1rem; }
img { max-width: 100%; height: auto; }
h3 { font-size: 1rem; }
.caption { font-weight: bold; }
.file { color: var(--quiet); overflow-wrap: anywhere; }
"""


def picture_tag(file: Path, caption: str) -> str:
    """The picture as an HTML element with its bytes inside, or a sentence saying that it cannot be read.

    caption: the text instead of the picture.
    """
    try:
        data, width, height = _small_jpeg(file)
    # Pillow answers damaged files with any of these.
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return f"<p>The picture {escape(file.name)} cannot be read.</p>"
    source = f"data:image/jpeg;base64,{base64.b64encode(data).decode('ascii')}"
    return f'<img src="{source}" alt="{escape(caption)}" width="{width}" height="{height}" loading="lazy">'


def _small_jpeg(file: Path) -> tuple[bytes, int, int]:
    with Image.open(file) as picture:
        small = ImageOps.exif_transpose(picture).convert("RGB")
    small.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
    buffer = io.BytesIO()
    # No metadata: where a picture was taken does not belong in a report. Pillow carries comments over.
    small.info.clear()
    small.save(buffer, "JPEG", quality=JPEG_QUALITY)
    return buffer.getvalue(), small.width, small.height
