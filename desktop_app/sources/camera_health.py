"""What of a camera's ups and downs is worth telling. Pure: the time is given."""

from desktop_app.sources.camera_process import Trouble

BLACK_LUMA = 8.0  # of 255, on average: what a covered lens gives, noise included; a candle gives more
BLACK_SECONDS = 2.0  # a cut through black, or a hand before the lens, is shorter
STEADY_SECONDS = 1.0  # of good frames before a camera counts as back: a loose contact comes and goes


class Health:
    """Tells each trouble once, and its end once, however often the camera comes and goes between.

    is_well: whether the last frame is worth looking at.
    """

    def __init__(self, black_seconds: float = BLACK_SECONDS, steady_seconds: float = STEADY_SECONDS) -> None:
        self._black_seconds, self._steady_seconds = black_seconds, steady_seconds
        self._trouble: Trouble | None = None
        self._black_since: float | None = None
        self._well_since: float | None = None

    @property
    def trouble(self) -> Trouble | None:
        """What was told and is not over."""
        return self._trouble

    @property
    def is_well(self) -> bool:
        """Whether there is no trouble, and the last frame was not black."""
        return self._trouble is None and self._black_since is None and self._well_since is not None

    def failed(self, trouble: Trouble) -> Trouble | None:
        """There are no frames; what to tell of that. Only what comes after black is told beside the first."""
        self._black_since = self._well_since = None
        if self._trouble not in (None, Trouble.BLACK):
            return None
        self._trouble = trouble
        return trouble

    def frame(self, now: float, luma: bytes) -> tuple[Trouble | None, bool]:
        """A frame has come: the trouble to tell, and whether to tell that it is over. now: in seconds."""
        if sum(luma) < BLACK_LUMA * len(luma):
            self._well_since = None
            if self._black_since is None:
                self._black_since = now
            if self._trouble is None and now - self._black_since >= self._black_seconds:
                self._trouble = Trouble.BLACK
                return Trouble.BLACK, False
            return None, False
        self._black_since = None
        if self._well_since is None:
            self._well_since = now
        if self._trouble is None or now - self._well_since < self._steady_seconds:
            return None, False
        self._trouble = None
        return None, True
