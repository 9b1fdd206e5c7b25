"""The desktop itself: starts its parts in order, uses them as a person does, and ends them all."""

import json
import os
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from PIL import Image

from tests.end_to_end.desktop import speech_log_module
from tests.end_to_end.desktop.accessibility import Accessibility, Announcement, Node
from tests.end_to_end.desktop.processes import LIMIT, Processes, wait_until
from tests.end_to_end.desktop.sound import HEARD, RATE, Recording, agreement, spoken

ROOT = Path(__file__).resolve().parents[3]
SCREEN = "1280x800x24"
SINK = "nowhere"  # the name of the sound card

SPEECH_CONFIGURATION = """
LogLevel 3
DefaultLanguage "en-US"
DefaultModule log
SymbolsPreproc "none"
AddModule "log" "{module}"
"""
LOG_LINES = 25  # of each log, shown when a test fails


@dataclass(frozen=True)
class Utterance:
    """Something given to the voice.

    began, ended: as of time.monotonic(). settings: rate, pitch, volume and others, as speech-dispatcher names
    them. stopped: whether it was ended before all was spoken.
    """

    text: str
    began: float
    settings: dict[str, str]
    ended: float | None = None
    stopped: bool = False


class Desktop:
    """See the package's description for how a test reads. folder: a new one, for logs and home."""

    def __init__(self, folder: Path, *, orca: bool = False, sound: bool = False) -> None:
        self.home = folder / "home"
        self._logs = folder / "logs"
        self._speech_log = folder / "speech.jsonl"
        for new in (self.home, self._logs):
            new.mkdir(parents=True)
        self._speech_log.touch()
        self._orca = orca
        self._sound = sound
        # Sockets lie here: their paths may have about 100 characters, and pytest's folders have long names.
        self._runtime = Path(tempfile.mkdtemp(prefix="desk-"))
        self.environment = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_SESSION_TYPE": "x11",
            "PULSE_SERVER": f"unix:{self._runtime}/sound",  # nobody answers there if no sound is asked for
            "GSETTINGS_BACKEND": "memory",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",  # a tree to read, even while no screen reader runs
            "SPEECH_LOG": str(self._speech_log),
        }
        self._processes = Processes(self._logs, f"XDG_RUNTIME_DIR={self._runtime}")
        self._accessibility: Accessibility | None = None
        self._recording = Recording(folder / "recording.raw")
        self._act = (0, 0, 0)  # utterances, announcements and samples before the last act

    def __enter__(self) -> Self:
        try:
            self._start_parts()
        except BaseException as error:
            error.add_note(self.report())
            self.close()
            raise
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        """End everything that runs here. The logs stay."""
        if self._accessibility:
            self._accessibility.close()
        self._processes.stop()
        shutil.rmtree(self._runtime)

    # --- Programs and keys: each begins a new act -----------------------------------------------------------

    def listen(self) -> None:
        """Begin a new act: what came before does not count any more."""
        self._act = (
            len(self._utterances()),
            len(self._services.announcements()),
            len(self._recording) if self._sound else 0,
        )

    def start(self, name: str, *command: str | Path, **options: Any) -> subprocess.Popen[bytes]:
        """Start a program in its home folder; what it writes goes to a log with this name."""
        self.listen()
        return self._start(name, *command, **options)

    def start_lookaloud(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Start this checkout's program, as the command lookaloud does."""
        python = {**self.environment, "PYTHONPATH": str(ROOT)}
        return self.start("lookaloud", sys.executable, "-m", "desktop_app", *arguments, env=python)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as by X: "ctrl+o", "Tab", "Return", "Escape", "F1"."""
        self._wait_for_the_keyboard()
        self.listen()
        self.xdotool("key", *keys)

    def write(self, text: str) -> None:
        """Type a text of letters that are on an American keyboard."""
        self._wait_for_the_keyboard()
        self.listen()
        self.xdotool("type", text)

    def _wait_for_the_keyboard(self) -> None:
        """Wait until the screen and the window manager agree on which window keys go to.

        While one closes and the next one takes over, the one drops keys, and the other its own ones (Alt+F4).
        """

        def agreed() -> bool:
            in_front = self._run_xdotool("getactivewindow")  # fails while there is none
            return in_front.stdout == self.xdotool("getwindowfocus")

        wait_until(agreed, "a window to have the keyboard")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the mouse from a point to another."""
        self.listen()
        (left, top), (right, bottom) = start, end
        self.xdotool("mousemove", str(left), str(top), "mousedown", "1")
        steps = 8  # programs begin a drag after a few movements, and follow it by them
        for step in range(1, steps + 1):
            x = left + (right - left) * step // steps
            y = top + (bottom - top) * step // steps
            self.xdotool("mousemove", str(x), str(y))
            time.sleep(0.1)  # the two programs talk to each other about every step; nothing tells of the end
        self.xdotool("mouseup", "1")

    # --- What is heard --------------------------------------------------------------------------------------

    def heard(self) -> list[Utterance]:
        """What speech-dispatcher was given to speak since the last act, by the program or by Orca."""
        return self._utterances()[self._act[0] :]

    def hears(self, text: str) -> Utterance:
        """Wait until an utterance with a text in it has begun."""
        return wait_until(
            lambda: next((heard for heard in self.heard() if text in heard.text), None),
            f"{text!r} to be spoken",
        )

    def announcements(self) -> list[Announcement]:
        """What programs have asked screen readers to say since the last act."""
        return self._services.announcements()[self._act[1] :]

    def announces(self, text: str) -> Announcement:
        """Wait until a program asks screen readers to say something with a text in it."""

        def found() -> Announcement | None:
            self._services.announcements(wait=0.5)
            return next((announced for announced in self.announcements() if text in announced.text), None)

        return wait_until(found, f"{text!r} to be announced", pause=0)

    def likeness(self, sentence: str, speed: int = 175) -> float:
        """How much of a sentence is in the sound since the last act, 0 to 1. speed: words a minute."""
        return agreement(self._recording.since(self._act[2]), spoken(sentence, speed))

    def sounds(self, sentence: str, speed: int = 175) -> None:
        """Wait until a sentence is audible."""
        wait_until(lambda: self.likeness(sentence, speed) > HEARD, f"the sound of {sentence!r}", pause=0.3)

    def loudest(self, seconds: float) -> float:
        """Listen for some seconds from now on: the loudest sample, 0 to 32768."""
        start = len(self._recording)
        wait_until(lambda: len(self._recording) >= start + seconds * RATE, f"{seconds:g} s of sound")
        return float(abs(self._recording.since(start)).max())

    def first_sound(self, loud: int = 300) -> float:
        """Wait for a sound since the last act: after how many seconds it began. loud: of 32768."""

        def begun() -> float | None:
            places = (abs(self._recording.since(self._act[2])) > loud).nonzero()[0]
            return (int(places[0]) + 1) / RATE if len(places) else None

        return wait_until(begun, "a sound")

    # --- What is there --------------------------------------------------------------------------------------

    def window(self, title: str) -> Node:
        """Wait until a window with a text in its title is in front."""

        def found() -> Node | None:
            # A program may take its window for the one in front for some time after it is not.
            keys_go_to = self.xdotool("getwindowfocus", "getwindowname")
            return self._services.window(title) if title in keys_go_to else None

        return wait_until(found, f"the window {title!r}")

    def focused(self, name: str) -> Node:
        """Wait until a control with a text in its name has the keyboard."""
        return wait_until(lambda: self._services.focused(name), f"{name!r} to have the keyboard")

    def copy(self, content: bytes, kind: str = "UTF8_STRING") -> None:
        """Put something on the clipboard, as another program. kind: "image/png", "text/uri-list"..."""
        # It goes on in the background until something else is copied.
        command = ["xclip", "-selection", "clipboard", "-target", kind, "-in"]
        subprocess.run(
            command, input=content, env=self.environment, stdout=subprocess.DEVNULL, check=True, timeout=LIMIT
        )

    def clipboard(self, kind: str = "UTF8_STRING") -> bytes:
        """What is on the clipboard; nothing if it is not of this kind."""
        command = ["xclip", "-selection", "clipboard", "-target", kind, "-out"]
        return subprocess.run(
            command, env=self.environment, capture_output=True, check=False, timeout=LIMIT
        ).stdout

    def screenshot(self, path: Path) -> None:
        """Save a picture of the whole screen."""
        # Xvfb keeps the screen in a file: XWD header in big-endian numbers, table of colours, pixels.
        frame = (self._runtime / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", frame[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = frame[size + 12 * colours :]
        Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", line, 1).save(path)

    def xdotool(self, *arguments: str) -> str:
        """Let xdotool do something, such as look for windows; what it printed."""
        done = self._run_xdotool(*arguments)
        assert done.returncode == 0, f"{shlex.join(done.args)}: {done.stderr}"
        return done.stdout

    def _run_xdotool(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=LIMIT,
        )

    def report(self) -> str:
        """What somebody needs to know who looks for a mistake."""
        parts = ["\n".join(f"heard: {utterance}" for utterance in self._utterances())]
        if self._accessibility:
            parts += [f"announced: {announced}" for announced in self._accessibility.announcements()]
            parts += self._accessibility.outlines()
            picture = self._logs / "screen.png"
            self.screenshot(picture)
            parts.append(f"screen: {picture}")
        for log in sorted(self._logs.glob("*.log")):
            if lines := log.read_text(errors="replace").splitlines()[-LOG_LINES:]:
                parts.append("\n  ".join([f"{log.name}:", *lines]))
        return "\n".join(part for part in parts if part)

    # --- How it starts --------------------------------------------------------------------------------------

    def _start_parts(self) -> None:
        self._start_screen()
        options = ["--session", "--nofork", "--print-address"]
        bus = self._start("bus", "dbus-daemon", *options, stdout=subprocess.PIPE)
        assert bus.stdout
        with bus.stdout as address:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = address.readline().decode().strip()
        self._accessibility = Accessibility(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        if self._sound:
            self._start_sound()
        self._start_speech()
        self._start("openbox", "openbox", "--sm-disable")
        wait_until(self._windows_are_managed, "openbox")
        if self._orca:
            self._start_orca()
        self.listen()

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        # It would start anew, and refuse others meanwhile, whenever the last program leaves it.
        options = ["-noreset", "-screen", "0", SCREEN, "-nolisten", "tcp", "-fbdir", str(self._runtime)]
        self._start("screen", "Xvfb", "-displayfd", str(writing), *options, pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as number:  # written once it is ready; closed if it fails
            self.environment["DISPLAY"] = ":" + number.readline().strip()

    def _start_sound(self) -> None:
        server = f"module-native-protocol-unix auth-anonymous=1 socket={self._runtime}/sound"
        sink = f"module-null-sink sink_name={SINK}"
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        self._start("pulseaudio", "pulseaudio", *options, "--load", server, "--load", sink)
        pactl = ["pactl", "set-default-sink", SINK]
        wait_until(
            lambda: (
                not subprocess.run(pactl, env=self.environment, capture_output=True, check=False).returncode
            ),
            "pulseaudio",
        )
        form = [f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw", "--latency-msec=20"]
        path = self._recording.path
        path.touch()
        self._start("parec", "parec", f"--device={SINK}.monitor", *form, str(path))
        wait_until(lambda: len(self._recording), "the recording to begin")

    def _start_speech(self) -> None:
        if self._sound:
            self.environment["SPEECH_ALOUD"] = "1"
        configuration = self._runtime / "speech"
        for folder in ("clients", "modules"):
            (configuration / folder).mkdir(parents=True)
        module = self._runtime / "speech-log-module"
        module.write_text(f"#!/bin/sh\nexec {shlex.join([sys.executable, speech_log_module.__file__])}\n")
        module.chmod(0o700)
        (configuration / "speechd.conf").write_text(SPEECH_CONFIGURATION.format(module=module))
        options = ["--config-dir", str(configuration), "--log-dir", str(self._logs), "--timeout", "0"]
        pid_file = ["--pid-file", str(configuration / "pid")]
        self._start("speech-dispatcher", "speech-dispatcher", "--run-single", *options, *pid_file)
        wait_until((self._runtime / "speech-dispatcher" / "speechd.sock").exists, "speech-dispatcher")

    def _start_orca(self) -> None:
        # Orca looks for others of the same user by pgrep, and then refuses to start, or kills them if told
        # --replace. The one of whoever runs the tests must live on; so let it find none.
        programs = self._runtime / "programs"
        programs.mkdir()
        (programs / "pgrep").write_text("#!/bin/sh\nexit 1\n")
        (programs / "pgrep").chmod(0o700)
        path = f"{programs}:{self.environment['PATH']}"
        self.start("orca", "orca", env={**self.environment, "PATH": path})
        self.hears("Screen reader on")

    def _start(self, name: str, *command: str | Path, **options: Any) -> subprocess.Popen[bytes]:
        environment = options.pop("env", self.environment)
        return self._processes.start(name, command, environment, cwd=self.home, **options)

    def _windows_are_managed(self) -> bool:
        command = ["xdotool", "get_num_desktops"]
        return not subprocess.run(
            command, env=self.environment, capture_output=True, check=False, timeout=LIMIT
        ).returncode

    @property
    def _services(self) -> Accessibility:
        assert self._accessibility, "the desktop has not started"
        return self._accessibility

    def _utterances(self) -> list[Utterance]:
        """All utterances so far, in the order in which they began."""
        utterances: list[Utterance] = []
        for line in self._speech_log.read_text("utf-8").split("\n")[:-1]:  # whole lines only
            event = json.loads(line)
            if event["event"] == "begin":
                utterances.append(Utterance(event["text"], event["at"], event["settings"]))
            else:  # there is only one at a time
                stopped = event["event"] == "stop"
                utterances[-1] = replace(utterances[-1], ended=event["at"], stopped=stopped)
        return utterances
