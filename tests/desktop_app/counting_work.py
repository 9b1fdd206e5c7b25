"""A worker that counts instead of seeing, to test how answers come from process to process."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from captioner.errors import Cancelled, CaptionerError
from desktop_app.work import Task


@dataclass(frozen=True)
class Count(Task[int]):
    """Tell each number below this one, then answer with it. fails: after that many. waits: for a stop."""

    below: int
    fails: int | None = None
    waits: bool = False


@dataclass(frozen=True)
class CountingWork:
    name: ClassVar[str] = "counter"

    def begin(self) -> Callable[..., int]:
        def do(
            task: Count, _: object, should_stop: Callable[[], bool], tell: Callable[[object], None]
        ) -> int:
            for number in range(task.below):
                if number == task.fails:
                    raise CaptionerError("It broke.", "Mend it.")
                tell(number)
            while task.waits:
                if should_stop():
                    raise Cancelled
                time.sleep(0.01)
            return task.below

        return do
