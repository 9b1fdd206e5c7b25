"""A browser reads the WebVTT that is written, by the parser it has for tracks."""

import html
import http.server
import json
import shutil
import subprocess
import threading
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from captioner.description.description import Description
from captioner.video import ShotDescription
from captioner.video.subtitles import to_webvtt

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
PAGE = """<!doctype html><meta charset="utf-8">
<video><track kind="descriptions" src="film.vtt"></video>
<script>
const element = document.querySelector("track");
const tell = found => fetch("/found", {method: "POST", body: JSON.stringify(found)});
element.onerror = () => tell(null);
element.onload = () => tell([...element.track.cues].map(cue => [cue.startTime, cue.endTime, cue.text]));
element.track.mode = "hidden";
</script>"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Gives the page and its track, and takes what the page found."""

    found: list[Any]
    done: threading.Event

    def do_POST(self) -> None:
        self.found.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()
        self.done.set()

    def log_message(self, *_: Any) -> None:
        pass


def shot(number: int, begin: float, end: float, spoken: str) -> ShotDescription:
    return ShotDescription(number, begin, end, Description(spoken, None, (), 640, 480, {}, "default-1"))


@pytest.mark.skipif(FIREFOX is None, reason="needs Firefox")
def test_firefox_finds_every_cue(tmp_path: Path) -> None:
    assert FIREFOX is not None
    shots = [
        shot(1, 0.0, 2.5, "A man <b>rides</b> & waves."),
        shot(2, 2.5, 3600.0, "Two dogs --> play."),
        shot(3, 3600.0, 3725.25, "Ein Junge läuft."),
    ]
    (tmp_path / "film.vtt").write_text(to_webvtt(shots), "utf-8")
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    (tmp_path / "profile").mkdir()
    Handler.found, Handler.done = [], threading.Event()
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Handler, directory=str(tmp_path))
    ) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/page.html"
        command = [FIREFOX, "--headless", "--no-remote", "--profile", str(tmp_path / "profile"), address]
        browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            assert Handler.done.wait(90), "the page found nothing"
        finally:
            browser.terminate()
            browser.wait(30)
            server.shutdown()
    (cues,) = Handler.found
    assert [(begin, end) for begin, end, _ in cues] == [(one.begin, one.end) for one in shots]
    assert [html.unescape(text) for _, _, text in cues] == [one.description.spoken for one in shots]
