"""The process that pyttsx3 lives in, so that it can be killed when it hangs and to be silent at once.

It never imports Qt or anything else of this program. Started as a script; its argument is the name of a
pyttsx3 driver, "" for the system's own. It reads one JSON object per line and answers each with one:
    {"say": "words", "voice": "", "rate": 0, "pitch": 0, "volume": 100}  ->  {} or {"error": "why"}
    {"voices": true}                                                    ->  {"voices": [["id", "name"], ...]}
"""

import contextlib
import json
import os
import shutil
import sys
import tempfile
import threading
from typing import Any

_FASTEST = 2.5  # times the usual rate


class _Speaker:
    """pyttsx3, with its result checked."""

    def __init__(self, driver: str) -> None:
        import pyttsx3

        self._engine = pyttsx3.init(driver or None)
        self._driver = self._engine.driver_name
        self._own_voice = self._engine.getProperty("voice")
        self._own_rate = self._engine.getProperty("rate")
        self._ended = threading.Event()
        self._errors: list[str] = []
        self._engine.connect("finished-utterance", lambda name, completed: self._ended.set())
        self._engine.connect("error", self._note_error)

    def answer(self, request: dict[str, Any]) -> dict[str, object]:
        if "voices" in request:
            return {"voices": [[voice.id, voice.name] for voice in self._engine.getProperty("voices")]}
        return self._say(request)

    def _say(self, request: dict[str, Any]) -> dict[str, object]:
        if self._driver == "espeak" and sys.platform.startswith("linux") and not shutil.which("aplay"):
            return {"error": "aplay is not installed"}  # pyttsx3 would count that as success
        self._errors.clear()
        known = {voice.id for voice in self._engine.getProperty("voices")} if request["voice"] else set()
        self._set("voice", request["voice"] if request["voice"] in known else self._own_voice)
        self._set("rate", round(self._own_rate * _FASTEST ** (request["rate"] / 100)))
        self._set("volume", request["volume"] / 100)
        if self._driver == "espeak":  # the drivers for SAPI 5 and NSSpeech have no pitch
            self._set("pitch", min(99, 50 + request["pitch"] // 2))
        self._ended.clear()
        self._engine.say(request["say"])
        self._engine.runAndWait()
        # The espeak driver returns from its loop before it has spoken, and then speaks in another thread.
        spoken = self._ended.wait(30 + len(request["say"]) / 4)
        if not spoken:
            self._errors.append("pyttsx3 told no end")
        return {"error": self._errors[0]} if self._errors else {}

    def _set(self, name: str, value: object) -> None:
        with contextlib.suppress(Exception):  # what a driver cannot change is no reason to be silent
            self._engine.setProperty(name, value)

    def _note_error(self, name: str | None, exception: Exception) -> None:
        self._errors.append(str(exception))


class _Noise:
    """What pyttsx3, and the player it starts, print: kept out of the answers and searched for failures."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process lives
        os.dup2(self._file.fileno(), 1)
        os.dup2(self._file.fileno(), 2)

    def complaint(self) -> str:
        """The first failure printed since the last time; "" for none."""
        sys.stdout.flush()
        self._file.seek(0)
        lines = self._file.read().decode(errors="replace").splitlines()
        self._file.seek(0)
        self._file.truncate()
        # ALSA grumbles about much that does no harm; what the player says itself counts.
        return next((x for x in lines if x.startswith(("aplay:", "Playback error")) and "error" in x), "")


def _main(driver: str) -> None:
    if hasattr(os, "setsid"):
        os.setsid()  # so that the player that pyttsx3 starts can be killed together with this process
    answers = os.fdopen(os.dup(1), "w", buffering=1, encoding="utf-8")
    noise = _Noise()
    speaker: _Speaker | None = None
    for line in os.fdopen(0, encoding="utf-8"):
        try:
            speaker = speaker or _Speaker(driver)
            answer = speaker.answer(json.loads(line))
        except Exception as error:  # pyttsx3 or its driver may be missing
            answer = {"error": repr(error)}
        if complaint := noise.complaint():
            answer = {"error": complaint}
        answers.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    _main(sys.argv[1])
