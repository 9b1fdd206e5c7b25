"""Every number that decides when a live camera speaks. docs/live.md tells how they were chosen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """Times are seconds, shares are of the frame's area, levels those of 8-bit luma, 0 to 255."""

    # How much has changed: change.py
    shift: int = 3  # pixels of the small luma, 5 % of its width: what a hand shakes, and more
    tolerance: float = 8.0  # levels by which a pixel may differ anyway: compression, what is left of flicker
    tolerated_noise: float = 3.0  # times the level by which a pixel differs while nothing happens
    noise_rate: float = 2.0  # levels a second by which that level rises: a passer-by hardly moves it
    most_noise: float = 5.0  # levels it may come to: beside a television a visitor is still seen
    edge: float = 0.6  # of the range of luma around a pixel: half a pixel of shift that the search leaves
    gain: float = 2.0  # the most that exposure is taken to have changed: one stop. More is a switched lamp
    band: float = 12.0  # levels a row may differ as a whole: mains flicker under a rolling shutter

    # When to look: narration.py
    moving: float = 0.016  # share, from which something moves: a hand in the background is less
    changed: float = 0.014  # share, from which a scene is another. Novelty forgives what is none
    settled_s: float = (
        0.4  # without movement, until a scene has settled: a gesture's turning point is shorter
    )
    longest_wait_s: float = 8.0  # between two looks at a scene that never settles
    retry_s: float = 3.0  # until the next look, after a description failed

    # When to speak: narration.py
    gap_s: float = 1.0  # of silence after every utterance, to think and to hear the world
    letters_s: float = 14.0  # spoken in a second at a usual rate, where nobody tells when speech ends
    regular_s: float = 10.0  # between sentences with the verbosity REGULAR
    still_same_s: float = 20.0  # between two tones that say nothing has changed
    advice_s: float = 10.0  # until the same advice, if it was fine in between: a lamp that flickers is one

    # What is new: novelty.py
    new: float = 0.5  # share of a caption's weight that was not said before
    detail: float = 0.3  # weight of colours, clothes and ages, and of who it is; of anything else it is 1
    recent_s: float = 10.0  # for which a sentence other than the last is remembered


STANDARD = Thresholds()
