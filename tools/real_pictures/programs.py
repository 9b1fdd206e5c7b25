"""The programs of which screenshots are made. Their arguments are files of content/, in their home folder."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Program:
    """A program to open.

    name: of its pictures. packages: Debian packages it needs, separated by spaces. command: for a shell.
    title: part of the title of the window to wait for, where others come before it. keys: pressed when it
    has been drawn, named as xdotool does.
    """

    name: str
    packages: str
    command: str
    title: str = ""
    keys: tuple[str, ...] = ()


# "exec cat" waits, so that the terminal stays.
_LISTING = "-e sh -c 'ls -l --color /usr/lib | head -60; exec cat'"
_LOG = "-e sh -c 'tail -40 /var/log/dpkg.log; exec cat'"
_PYTHON = "-e sh -c 'python3 tides.py; exec python3'"
_VIM = "-e vim -c 'syntax on' -c 'set number' tides.py"
_PAGE = "(echo Content-Type: text/x-zim-wiki; echo; cat notes.txt) > Book/Home.txt"
_NOTEBOOK = f"mkdir Book; {_PAGE}; echo [Notebook] > Book/notebook.zim; zim --standalone ~/Book"
_OFFICE = "soffice --norestore --nologo"
_CSV = "--infilter=CSV:44,34,76,1"
_WRITING = "galculator & xterm -geometry 70x20+30+60 -e sh -c 'ls -l; exec cat' & exec mousepad notes.txt"
_KEEPING = "xclock -geometry 160x160-10+40 & sakura -x 'man --pager=less cron' & exec pcmanfm /etc"

TERMINALS = (
    Program("xterm", "xterm", f"xterm -fa 'DejaVu Sans Mono' -fs 10 {_LISTING}"),
    Program("xterm-bitmap", "xterm", f"xterm -bg black -fg green -geometry 100x40 {_LOG}"),
    Program("xterm-python", "xterm", f"xterm -bg '#2e3440' -fg '#d8dee9' -fa Monospace -fs 11 {_PYTHON}"),
    Program("xterm-vim", "xterm vim-gtk3", f"xterm -fa Monospace -fs 11 {_VIM}"),
    Program("urxvt", "rxvt-unicode", f"urxvt -bg '#fdf6e3' -fg '#586e75' -geometry 90x35 {_LISTING}"),
    Program("sakura", "sakura man-db", "sakura -x 'man --pager=less dpkg'"),
    Program("htop", "xfce4-terminal htop", "xfce4-terminal --disable-server -x htop -d 100"),
    Program("mc", "xterm mc", "xterm -fa Monospace -fs 11 -geometry 110x34 -e mc /etc /usr/share"),
    Program("mc-menu", "xterm mc", "xterm -geometry 100x36 -e mc", keys=("F9", "Return")),
    Program(
        "nethack",
        "xterm nethack-console",
        "xterm -fs 12 -fa Mono -e nethack -u Ada-Val-Hum-Fem-Law",
        keys=("y",),
    ),
    Program("w3m", "sakura w3m", "sakura -x 'w3m village.html'"),
)
EDITORS = (
    Program("mousepad", "mousepad", "mousepad notes.txt"),
    Program("mousepad-menu", "mousepad", "mousepad tides.py", keys=("alt+e",)),
    Program("featherpad", "featherpad", "featherpad notes.txt tides.py"),
    Program("l3afpad", "l3afpad", "l3afpad notes.txt"),
    Program("gedit", "gedit", "gedit tides.py"),
    Program("gnome-text-editor", "gnome-text-editor", "gnome-text-editor notes.txt"),
    Program("gvim", "vim-gtk3", "gvim -f -c 'syntax on' village.html"),
    Program("geany", "geany", "geany tides.py report.ms"),
    Program("idle", "idle", "idle tides.py", title="tides"),
    Program("zim", "zim", _NOTEBOOK),
)
FILES = (
    Program("pcmanfm", "pcmanfm", "pcmanfm ."),
    Program("thunar", "thunar", "thunar /usr/share/doc"),
    Program("xfe", "xfe", "xfe", keys=("Return",)),
    Program("rox-filer", "rox-filer", "rox-filer -n -d /usr/share"),
    Program("xarchiver", "xarchiver", "tar czf papers.tar.gz *.html *.fodt *.txt && xarchiver papers.tar.gz"),
)
BROWSERS = (
    Program("firefox", "firefox-esr", "firefox-esr --no-remote village.html", title="Oberwald"),
    Program("firefox-settings", "firefox-esr", "firefox-esr --no-remote about:preferences", title="Settings"),
    Program("netsurf", "netsurf-gtk", "netsurf-gtk village.html", title="Oberwald"),
    Program("dillo", "dillo", "dillo village.html", title="Oberwald"),
    Program("falkon", "falkon", "falkon shop.html", title="Teehaus"),
)
TOOLS = (
    Program("galculator", "galculator", "galculator"),
    Program("qalculate", "qalculate-gtk", "qalculate-gtk"),
    Program("kcalc", "kcalc", "kcalc"),
    Program("gnome-calculator", "gnome-calculator", "gnome-calculator"),
    Program("xcalc", "x11-apps", "xcalc -geometry 300x380"),
    Program("lxappearance", "lxappearance", "lxappearance"),
    Program("qt5ct", "qt5ct", "QT_QPA_PLATFORMTHEME=qt5ct qt5ct"),
    Program("xfce4-appearance", "xfce4-settings", "xfce4-appearance-settings"),
    Program("xfce4-keyboard", "xfce4-settings", "xfce4-keyboard-settings"),
    Program("xfce4-taskmanager", "xfce4-taskmanager", "xfce4-taskmanager"),
    Program("hexchat", "hexchat", "hexchat", keys=("Return",)),
    Program("transmission", "transmission-gtk", "transmission-gtk", keys=("alt+a",)),
    Program("gucharmap", "gucharmap", "gucharmap"),
    Program("audacious", "audacious", "audacious"),
)
GAMES = (
    Program("gnome-mines", "gnome-mines", "gnome-mines", keys=("space",)),
    Program("gnome-mahjongg", "gnome-mahjongg", "gnome-mahjongg"),
    Program("xboard", "xboard", "xboard -ncp"),
    Program("freecell", "ace-of-penguins", "ace-freecell"),
    Program("solo", "sgt-puzzles", "sgt-solo"),
    Program("net", "sgt-puzzles", "sgt-net"),
)
VIEWERS = (
    Program("xpdf", "xpdf groff man-db", "man -Tpdf tar > page.pdf && xpdf page.pdf"),
    Program("evince", "evince groff man-db", "man -Tpdf find > page.pdf && evince page.pdf"),
    Program(
        "zathura", "zathura zathura-pdf-poppler groff man-db", "man -Tpdf sed > page.pdf && zathura page.pdf"
    ),
    Program("gpicview", "gpicview", "gpicview photographer.png"),
    Program("ristretto", "ristretto", "ristretto photographer.png"),
)
OFFICES = (
    Program("abiword", "abiword", "abiword book_english.html"),
    Program("gnumeric", "gnumeric", "gnumeric budget.csv"),
    Program("writer", "libreoffice-writer", f"{_OFFICE} --writer letter_german.html", "letter"),
    Program("calc", "libreoffice-calc", f"{_OFFICE} {_CSV} budget.csv", "budget"),
    Program("impress", "libreoffice-impress", f"{_OFFICE} slides_italian.fodp", "slides"),
)
DESKTOPS = (  # several programs at once, as people work
    Program("writing", "xterm mousepad galculator", _WRITING, "notes"),
    Program("keeping", "sakura pcmanfm x11-apps man-db", _KEEPING, "etc"),
)
PROGRAMS = (*TERMINALS, *EDITORS, *FILES, *BROWSERS, *TOOLS, *GAMES, *VIEWERS, *OFFICES, *DESKTOPS)
