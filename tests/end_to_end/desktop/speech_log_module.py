"""An output module for speech-dispatcher that writes down what it is to speak, one JSON object a line.

SPEECH_LOG names the file. With SPEECH_ALOUD it also speaks, by espeak-ng; else it only takes its time, so
that there is something to interrupt. speech-dispatcher starts it, and writes to its standard input.
"""

import html
import json
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

CHARACTERS_PER_SECOND = 60  # quick, but a sentence still lasts long enough to be stopped

REPLIES = {
    "INIT": "299-it writes down\n299 OK LOADED SUCCESSFULLY",
    "LIST VOICES": "200-Anna\ten-US\tnone\n200-Ben\ten-GB\tnone\n200 OK VOICE LIST SENT",
    "QUIT": "210 OK QUIT",
}
SETTINGS = {  # commands that are followed by lines with settings
    "AUDIO": ("207 OK RECEIVING AUDIO SETTINGS", "203 OK AUDIO INITIALIZED"),
    "LOGLEVEL": ("207 OK RECEIVING LOGLEVEL SETTINGS", "203 OK LOG LEVEL SET"),
    "SET": ("203 OK RECEIVING SETTINGS", "203 OK SETTINGS RECEIVED"),
}

_writing = threading.Lock()


def reply(text: str) -> None:
    """Answer speech-dispatcher."""
    with _writing:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def message() -> str:
    """Read the lines up to a single full stop; a line that begins with one has it doubled."""
    lines = iter(sys.stdin.readline, "")
    read = []
    for line in lines:
        if line == ".\n":
            break
        read.append(line[1:] if line.startswith("..") else line)
    return "".join(read)


class Utterance:
    """Something being spoken."""

    def __init__(self, text: str, settings: dict[str, str]) -> None:
        self._text = text
        self._settings = settings
        self._stopped = threading.Event()
        self._voice = subprocess.Popen(command(text, settings)) if "SPEECH_ALOUD" in os.environ else None
        threading.Thread(target=self._speak, daemon=True).start()

    def stop(self) -> None:
        """Fall silent."""
        self._stopped.set()
        if self._voice:
            self._voice.kill()

    def _speak(self) -> None:
        self._log("begin", text=self._text, settings=self._settings)
        reply("701 BEGIN")
        if self._voice:
            self._voice.wait()
        else:
            self._stopped.wait(len(self._text) / CHARACTERS_PER_SECOND)
        self._log("stop" if self._stopped.is_set() else "end")
        reply("703 STOP" if self._stopped.is_set() else "702 END")

    def _log(self, event: str, **more: object) -> None:
        with _writing, Path(os.environ["SPEECH_LOG"]).open("a") as log:
            print(json.dumps({"event": event, "at": time.monotonic(), **more}), file=log)


def command(text: str, settings: dict[str, str]) -> list[str]:
    """What speaks a text: -100 to 100 become the ranges of espeak-ng, 0 its own defaults."""
    rate, pitch, volume = (int(settings.get(name, 0)) for name in ("rate", "pitch", "volume"))
    options = {"-v": "en-us", "-s": 175 + rate, "-p": 50 + pitch // 2, "-a": 100 + volume}
    return ["espeak-ng", *(str(part) for option in options.items() for part in option), "--", text]


def main() -> None:
    """Answer commands until speech-dispatcher ends."""
    settings: dict[str, str] = {}
    utterance: Utterance | None = None
    for line in iter(sys.stdin.readline, ""):
        name = line.strip()
        if name in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
            reply("202 OK RECEIVING MESSAGE")
            text = html.unescape(re.sub(r"<[^>]*>", "", message())).strip()
            reply("200 OK SPEAKING")
            utterance = Utterance(text, settings)
        elif name in ("STOP", "PAUSE"):
            if utterance:
                utterance.stop()
        elif name in SETTINGS:
            before, after = SETTINGS[name]
            reply(before)
            pairs = (pair.partition("=") for pair in message().splitlines())
            new = {key: value for key, _, value in pairs}
            if new.get("audio_output_method") == "server":
                # This module has no samples for the server to play, which may then wait for them for ever.
                reply("300 ERR THE MODULE PLAYS ITSELF")
            else:
                settings = {**settings, **new}
                reply(after)
        else:
            reply(REPLIES.get(name, "300 ERR UNKNOWN COMMAND"))
            if name == "QUIT":
                break


if __name__ == "__main__":
    main()
