#!/usr/bin/env python3
"""A synthesizer for speech-dispatcher that needs no sound: it notes what it is to say, and takes time for it.

SPOKEN_LOG: the file for its notes, one JSON object per line: {"begin": words, "settings": {...}} when it
begins, {"stop": words} when it is stopped.
"""

import html
import json
import os
import re
import sys
import threading
from pathlib import Path

LETTERS_PER_SECOND = 150
VOICES = "200-Anna\ten-US\tnone\n200-Karl (deep)\tde-DE\tnone\n200 OK VOICE LIST SENT"


class Synthesizer:
    def __init__(self) -> None:
        self._writing = threading.Lock()
        self._stop = threading.Event()
        self._settings: dict[str, str] = {}

    def serve(self) -> None:
        for line in iter(sys.stdin.readline, ""):
            command = line.strip()
            if command == "INIT":
                self._tell("299-ready\n299 OK LOADED SUCCESSFULLY")
            elif command in ("AUDIO", "LOGLEVEL"):
                self._tell("207 OK RECEIVING SETTINGS")
                self._data()
                self._tell("203 OK SETTINGS RECEIVED")
            elif command == "SET":
                self._tell("203 OK RECEIVING SETTINGS")
                self._settings.update(line.split("=", 1) for line in self._data().splitlines())
                self._tell("203 OK SETTINGS RECEIVED")
            elif command.startswith("LIST VOICES"):
                self._tell(VOICES)
            elif command in ("SPEAK", "CHAR", "KEY", "SOUND_ICON"):
                self._tell("202 OK RECEIVING MESSAGE")
                self._speak(html.unescape(re.sub("<[^>]*>", "", self._data())).strip())
            elif command in ("STOP", "PAUSE"):
                self._stop.set()
            elif command == "QUIT":
                self._tell("210 OK QUIT")
                return
            else:
                self._tell("300 ERR UNKNOWN COMMAND")

    def _speak(self, words: str) -> None:
        self._note(begin=words, settings=dict(self._settings))
        self._tell("200 OK SPEAKING")
        self._stop = stop = threading.Event()
        threading.Thread(target=self._finish, args=(words, stop), daemon=True).start()

    def _finish(self, words: str, stop: threading.Event) -> None:
        self._tell("701 BEGIN")
        if stop.wait(len(words) / LETTERS_PER_SECOND):
            self._note(stop=words)
            self._tell("703 STOP")
        else:
            self._tell("702 END")

    def _data(self) -> str:
        lines = [line.rstrip("\n") for line in iter(sys.stdin.readline, ".\n")]
        return "\n".join(line[1:] if line.startswith("..") else line for line in lines)

    def _tell(self, answer: str) -> None:
        with self._writing:
            print(answer, flush=True)  # noqa: T201 - this is how it talks to the server

    def _note(self, **note: object) -> None:
        with self._writing, Path(os.environ["SPOKEN_LOG"]).open("a") as log:
            log.write(json.dumps(note) + "\n")


if __name__ == "__main__":
    Synthesizer().serve()
