"""Every number that decides when a live camera speaks. docs/live.md tells how they were chosen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """Times are seconds, shares are of the frame's area, levels those of 8-bit luma, 0 to 255."""

    settled_s: float = 0.4  # without movement, until a scene has settled. A hand's shake pauses no longer
    longest_wait_s: float = 8.0  # between two looks at a scene that never settles
    gap_s: float = 1.0  # of silence after each utterance, to think and to hear the world
    regular_s: float = 10.0  # between sentences with the verbosity REGULAR
    still_same_s: float = 20.0  # between two tones that say nothing has changed
    retry_s: float = 3.0  # after a description failed
