"""A video that plays with its descriptions: the player does what the decisions in cues.py say."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.video.cues import Cue, CueReader
from desktop_app.video.player import Player

TICK_MS = 50  # between two looks at the place: how late a description may begin


class State(Enum):
    """What the video does."""

    PAUSED = auto()
    PLAYING = auto()
    WAITING = auto()  # until something has been heard
    ENDED = auto()


class Playback(QObject):
    """Plays a video as the user wishes, and has its descriptions spoken.

    told: a description to be announced now. moved: the state or the second that is shown has changed.
    """

    told = Signal(str)
    moved = Signal()

    def __init__(self, player: Player, is_heard: Callable[[], bool], silence: Callable[[], None]) -> None:
        super().__init__()
        self.player = player
        self.state = State.PAUSED
        self._reader = CueReader(is_heard)
        self._is_heard, self._silence = is_heard, silence
        self._shown: tuple[State, int] | None = None
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        player.ended.connect(self._end)
        player.failed.connect(lambda _: self.pause())
        player.measured.connect(self.moved)

    def set_cues(self, cues: list[Cue]) -> None:
        """Say these from now on; more may come while it plays."""
        self._reader.cues = cues

    def toggle(self) -> None:
        """Play or pause; while it waits for what is being said, wait no more."""
        if self.state is State.PLAYING:
            self.pause()
        elif self.state is State.WAITING:
            self._silence()
        else:
            self._silence()  # such as the words on how to use it
            if self.state is State.ENDED:
                self._jump(0.0)
            self._set(State.PLAYING)
            self._timer.start()

    def pause(self) -> None:
        """Stand still until the user lets it play."""
        self._timer.stop()
        self.player.pause()
        self._set(State.PAUSED)

    def seek(self, seconds: float) -> None:
        """Go on or back by so many seconds; what is seen there is told."""
        self._jump(max(0.0, min(self.player.position() + seconds, self.player.length())))

    def go_to_next(self) -> bool:
        """Go to the next description; whether there is one."""
        return self._go_to(self._reader.next_after(self.player.position()))

    def go_to_previous(self) -> bool:
        """Go to the description before this place; whether there is one."""
        return self._go_to(self._reader.previous_before(self.player.position()))

    def wait_for_answer(self) -> None:
        """Stand still until what is shown has been described and heard; then go on, if it played."""
        self._reader.ask()

    def answer(self) -> None:
        """The answer is being said, or there will be none."""
        self._reader.answered()

    def close(self) -> None:
        """Let go of everything."""
        self._timer.stop()
        self.player.close()

    def _go_to(self, cue: Cue | None) -> bool:
        if cue is None:
            return False
        self._jump(cue.begin)
        if self.state is not State.PLAYING:  # else it is told as it plays
            self.told.emit(cue.text)
        return True

    def _jump(self, position: float) -> None:
        self._silence()
        self.player.seek(position)
        self._reader.jump(position)
        if self.state in (State.WAITING, State.ENDED):
            self._set(State.PLAYING if self._timer.isActive() else State.PAUSED)
        self._note()

    def _tick(self) -> None:
        step = self._reader.at(self.player.position())
        if step.wait == self.player.is_moving():
            (self.player.pause if step.wait else self.player.play)()
        self._set(State.WAITING if step.wait else State.PLAYING)
        if step.speak:
            self.told.emit(step.speak.text)
        self.player.speak_over(self._is_heard())

    def _end(self) -> None:
        self._timer.stop()
        self._set(State.ENDED)

    def _set(self, state: State) -> None:
        self.state = state
        self._note()

    def _note(self) -> None:
        shown = self.state, int(self.player.position())
        if shown != self._shown:
            self._shown = shown
            self.moved.emit()
