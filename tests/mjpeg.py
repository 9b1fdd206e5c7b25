"""A camera in the network, on this computer: MJPEG over HTTP, which can be unplugged, hang and go black."""

import io
import itertools
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from PIL import Image

BOUNDARY = "frame"


def jpeg(image: Image.Image) -> bytes:
    """A picture as a camera sends it."""
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


class MjpegCamera:
    """Shows pictures in turn, rate of them a second, to whoever asks. All may be changed while it runs.

    leads_to: the address it sends everybody to instead.
    """

    def __init__(self, *images: Image.Image | bytes, rate: float = 20, leads_to: str = "") -> None:
        self.rate = rate
        self.asked = 0  # how often somebody connected
        self.hangs = False
        self.leads_to = leads_to
        self.show(*images)
        self._port = 0
        self._server: _Server | None = None

    def __enter__(self) -> "MjpegCamera":
        self.plug_in()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()

    @property
    def address(self) -> str:
        """Where it is; it keeps it when it is plugged in again."""
        return f"http://127.0.0.1:{self._port}/video"

    def next_picture(self) -> bytes:
        """What is sent now."""
        return next(self._pictures)

    def show(self, *images: Image.Image | bytes) -> None:
        """Be before another scene. Bytes are what jpeg() made already, so that it takes no time."""
        self._pictures = itertools.cycle(
            [image if isinstance(image, bytes) else jpeg(image) for image in images]
        )

    def plug_in(self) -> None:
        """Answer at the address."""
        self._server = _Server(self, self._port)
        self._port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def unplug(self) -> None:
        """End every connection, and refuse new ones."""
        if self._server:
            self._server.shutdown()
            self._server.end()
            self._server = None


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that server_close waits for them
    allow_reuse_address = True

    def __init__(self, camera: MjpegCamera, port: int) -> None:
        self.camera = camera
        self.is_on = True
        self._connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Handler)

    def end(self) -> None:
        self.is_on = False
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Who looks may leave at any time."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        camera = self.server.camera
        camera.asked += 1
        if camera.leads_to:
            self.send_response(302)
            self.send_header("Location", camera.leads_to)
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={BOUNDARY}")
        self.end_headers()
        while self.server.is_on:
            if not camera.hangs:
                content = camera.next_picture()
                head = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(content)}\r\n\r\n"
                self.wfile.write(head.encode() + content + b"\r\n")
            time.sleep(1 / camera.rate)
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Be silent."""
