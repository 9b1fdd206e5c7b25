"""What makes pages, drawings and blanks: lines for a shell, run in an empty folder.

What they leave there is made a picture: a PDF by pdftoppm, an SVG by rsvg-convert, a PNG or JPEG as it is.
CONTENT is the folder of our own files.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """What makes pictures. packages: Debian packages needed. pages: numbers of a PDF's pages to take."""

    kind: str
    name: str
    packages: str
    line: str
    pages: tuple[int, ...] = (1,)


def _page(name: str, packages: str, line: str, *pages: int) -> Command:
    """Pages that a command prints as PDF."""
    return Command("document", name, packages, f"{line} > page.pdf", pages or (1,))


def _office(name: str, packages: str, source: str, *pages: int) -> Command:
    """Pages as LibreOffice sets them."""
    # Without this filter, it sets HTML as a web page, whose first page comes out empty.
    options = '--infilter="HTML (StarWriter)"' if source.endswith(".html") else ""
    office = f"soffice -env:UserInstallation=file://$PWD/profile --headless {options}"
    line = f"{office} --convert-to pdf --outdir . $CONTENT/{source}"
    return Command("document", name, packages, line, pages or (1,))


def _some(name: str, package: str, pattern: str, every: int, most: int) -> Command:
    """Drawings in a package: every so manieth, and so many at most."""
    chosen = f"grep -E '{pattern}' | sort | awk 'NR % {every} == 0' | head -n {most}"
    return Command("drawing", name, package, f"dpkg -L {package} | {chosen} | xargs -I F cp F .")


def _demo(name: str) -> Command:
    """A chart of gnuplot's own demonstrations: what the file draws last."""
    head = "set terminal pngcairo size 800,600; set output '../a.png'"
    line = f'cp -r /usr/share/doc/gnuplot/examples e; cd e; gzip -dqf *.gz; gnuplot -e "{head}" {name}.dem'
    return Command("drawing", f"gnuplot-{name}", "gnuplot-nox gnuplot-doc", f"{line} </dev/null")


def _graph(name: str, engine: str = "dot") -> Command:
    """A graph of graphviz' own examples."""
    source = f"/usr/share/doc/graphviz/examples/graphs/*/{name}.gv*"
    line = f"gzip -cdf {source} | {engine} -Tpng > a.png"
    return Command("drawing", f"graphviz-{name}", "graphviz", line)


def _map(name: str, options: str) -> Command:
    """A map with coasts."""
    line = f"gmt pscoast -Dl {options} -P > a.ps && gmt psconvert a.ps -Tg -E90 -A && rm a.ps"
    return Command("drawing", name, "gmt gmt-gshhg-low ghostscript", line)


def _blank(name: str, options: str, suffix: str = "png") -> Command:
    """A blank of ImageMagick."""
    return Command("blank", name, "imagemagick", f"convert -seed 7 {options} a.{suffix}")


def _blank_video(name: str, source: str, suffix: str = "png") -> Command:
    """The first frame of one of ffmpeg's sources."""
    line = f"ffmpeg -v error -f lavfi -i '{source}' -frames:v 1 a.{suffix}"
    return Command("blank", name, "ffmpeg", line)


_DOC = "gzip -cdf /usr/share/doc"
_MOM = f"{_DOC}/groff-base/examples/mom"
_CUPS = "cat /usr/share/cups/data"
_WRITER = "libreoffice-writer"

DOCUMENTS = (
    _page("man-bash", "groff man-db", "man -Tpdf bash", 1, 9),
    _page("man-ls-german", "groff man-db manpages-de", "man -Lde -Tpdf ls"),
    _page("groff-report", "groff", "groff -t -ms -k -Tpdf $CONTENT/report.ms"),
    _page("faq-german", "debian-faq-de", f"{_DOC}/debian/FAQ/debian-faq.de.pdf*", 9, 12),
    _page("faq-french", "debian-faq-fr", f"{_DOC}/debian/FAQ/debian-faq.fr.pdf*", 3, 15),
    _page("faq-russian", "debian-faq-ru", f"{_DOC}/debian/FAQ/debian-faq.ru.pdf*", 4, 17),
    _page("maintainers-guide", "maint-guide", f"{_DOC}/maint-guide/maint-guide.en.pdf", 4, 20),
    _page("dot-guide", "graphviz-doc", f"{_DOC}/graphviz/pdf/dotguide.pdf.gz", 5),
    _page("mom-macros", "groff", f"{_MOM}/mom-pdf.pdf.gz", 4),
    _page("mom-letter", "groff", f"{_MOM}/letter.pdf.gz"),
    _page("mom-columns", "groff", f"{_MOM}/sample_docs.pdf.gz", 7, 11),
    _page("cups-form", "cups-filters", f"{_CUPS}/form_english.pdf"),
    _page("cups-form-russian", "cups-filters", f"{_CUPS}/form_russian.pdf"),
    _page("cups-test-page", "cups-filters", f"{_CUPS}/default-testpage.pdf"),
    _office("letter-german", _WRITER, "letter_german.html"),
    _office("invoice-french", _WRITER, "invoice_french.html"),
    _office("form-spanish", _WRITER, "form_spanish.html"),
    _office("book-english", _WRITER, "book_english.html"),
    _office("timetable-polish", f"{_WRITER} fonts-noto-core", "timetable_polish.html"),
    _office("page-chinese", f"{_WRITER} fonts-wqy-zenhei", "page_chinese.html"),
    _office("newspaper-russian", _WRITER, "newspaper_russian.fodt"),
    _office("slides-italian", "libreoffice-impress", "slides_italian.fodp", 1, 2),
    _office("budget", "libreoffice-calc", "budget.csv"),
)

DRAWINGS = (
    _demo("boxplot"),
    _demo("candlesticks"),
    _demo("histograms"),
    _demo("violinplot"),
    _demo("world2"),
    _demo("hidden2"),
    _demo("finance"),
    _graph("clust4"),
    _graph("hashtable"),
    _graph("unix"),
    _graph("world"),
    _graph("fsm"),
    _graph("process", "neato"),
    _some("icons-large", "gnome-icon-theme", "/256x256/.*[.]png$", 70, 9),
    _some("icons-small", "gnome-icon-theme", "/48x48/.*[.]png$", 190, 5),
    _some("animals", "openclipart-svg", "/animals/.*[.]svg$", 23, 8),
    _some("people", "openclipart-svg", "/people/.*[.]svg$", 31, 7),
    _some("things", "openclipart-svg", "/(food|tools|plants|transportation)/.*[.]svg$", 67, 10),
    _some("signs", "openclipart-svg", "/signs_and_symbols/.*[.]svg$", 83, 6),
    _map("map-europe", "-R-12/32/35/62 -JM16c -Gtan -Slightblue -W0.5p -N1/0.5p -Baf"),
    _map("map-globe", "-Rg -JG20/10/14c -Gdarkgreen -Sazure -W0.3p -Bg30"),
    Command(
        "drawing",
        "plotutils",
        "plotutils",
        "seq 1 40 | awk '{print $1, sin($1 / 5) * $1}' | graph -T png -L 'Swing' -X time -C > a.png",
    ),
    Command(
        "drawing",
        "message-chart",
        "mscgen",
        """echo 'msc { a,b,c; a->b [label="ask"]; b=>c [label="look up"]; c>>b [label="row"];'"""
        """' b->a [label="answer"]; ---; a->c [label="thanks"]; }' | mscgen -T png -o a.png""",
    ),
)

BLANKS = (
    _blank("white", "-size 1000x700 xc:white"),
    _blank("gradient-down", "-size 900x600 gradient:'#204060-#a0c0e0'"),
    _blank("gradient-across", "-size 600x900 gradient:khaki-chocolate -rotate 90"),
    _blank("gradient-round", "-size 800x800 radial-gradient:white-gray50"),
    _blank("noise", "-size 800x600 xc:gray50 +noise Random"),
    _blank("covered-lens", "-size 1600x1200 xc:'gray(3%)' -attenuate 0.15 +noise Gaussian -blur 0x1", "jpg"),
    _blank("lens-in-pocket", "-size 1280x960 radial-gradient:'#1a0805-black' +noise Poisson", "jpg"),
    _blank("empty-sheet", "-size 1240x1754 xc:'gray(96%)' -attenuate 0.1 +noise Gaussian -blur 0x1", "jpg"),
    _blank_video("red", "color=c=0xb02a30:s=1280x720"),
    _blank_video("blue", "color=c=0x27408b:s=640x480", "jpg"),
    _blank_video("gradient-aslant", "gradients=s=960x540:seed=5:n=3"),
    _blank_video("snow", "nullsrc=s=720x576,geq=random(1)*255:128:128"),
)
