"""Every voice the program can use, the best first."""

import sys

from desktop_app.announcing import Engine
from desktop_app.announcing.espeak import Espeak
from desktop_app.announcing.pyttsx3_engine import Pyttsx3
from desktop_app.announcing.qt_speech import QtSpeech
from desktop_app.announcing.speech_dispatcher import SpeechDispatcher


def all_engines() -> list[Engine]:
    """New engines, none of them started. The first that is available is the one for "automatic"."""
    if sys.platform in ("win32", "darwin"):
        return [Pyttsx3(), QtSpeech(), Espeak()]
    # pyttsx3 is the last: on Linux it is eSpeak by a longer way.
    return [SpeechDispatcher(), Espeak(), QtSpeech(), Pyttsx3()]
