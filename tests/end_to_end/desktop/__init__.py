"""A throw-away Linux desktop, on which a test uses the program as a person does: keys in, words out.

It has a screen (Xvfb), a window manager (openbox), a session bus with the accessibility services, and
speech-dispatcher, whose only voice writes down what it is given. If asked for: Orca, and a sound card that
goes nowhere but into a recording. Nothing of it touches the desktop, the home folder or the loudspeaker of
whoever runs the tests, and nothing of it outlives the test.

A test takes one of the fixtures in conftest.py, which skip where something is not installed: `desk`,
`desk_with_orca`, `desk_with_sound`. It reads like what a person does and hears:

    def test_a_photo_is_described(desk: Desktop) -> None:
        program = desk.start_lookaloud("photo.jpg")
        desk.window("LookAloud")                # waits until this window is in front
        desk.hears("a man with a camera")       # any voice that speaks by speech-dispatcher
        desk.press("ctrl+r")
        desk.announces("a man with a camera")   # what a screen reader is given, whether it speaks it or not
        desk.press("ctrl+q")
        assert program.wait(LIMIT) == 0

`press`, `write`, `drag`, `start`, `start_lookaloud` and `listen` begin a new act: `hears`, `announces` and
`sounds` wait for what comes after the last of them, and `heard`, `announcements` and `likeness` tell what has
come since. So a sentence that was spoken before the key was pressed cannot pass for the answer.

With `desk_with_sound`, `desk.sounds(sentence)` waits until the sentence is in the recording, whoever spoke
it, and `desk.loudest(1.0)` listens for a second. `desk.window(...)` gives a node of the accessibility tree,
from which a test can look for controls (`find`), read them, press and focus them. `desk.copy`,
`desk.clipboard`, `desk.drag` and `desk.screenshot` do what they say. When a test fails, what was heard, the
accessibility tree, a picture of the screen and the ends of all logs stand in pytest's report.

Where a test would sleep, it waits for a condition with `wait_until`.
"""

from tests.end_to_end.desktop.accessibility import Announcement, Node
from tests.end_to_end.desktop.desktop import Desktop, Utterance
from tests.end_to_end.desktop.processes import LIMIT, wait_until

__all__ = ["LIMIT", "Announcement", "Desktop", "Node", "Utterance", "wait_until"]
