"""When a live camera may speak. No Qt, no threads: times are seconds of any clock that does not jump.

For every captured frame the window calls `Narration.see(small_luma(frame), now)`. When that gives a Wish, the
window has the newest frame described, and gives what comes of it to `described` or `failed` under the wish's
number. What comes back from `described` is an Utterance, or nothing. `sentence` words an Utterance.
"""

from desktop_app.live.change import Luma, small_luma
from desktop_app.live.narration import Narration, Reason, StillTheSame, Utterance, Verbosity, Wish
from desktop_app.live.thresholds import Thresholds
from desktop_app.live.wording import sentence

__all__ = [
    "Luma",
    "Narration",
    "Reason",
    "StillTheSame",
    "Thresholds",
    "Utterance",
    "Verbosity",
    "Wish",
    "sentence",
    "small_luma",
]
