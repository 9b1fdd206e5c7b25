"""What tests look at instead of a window."""

from captioner.errors import CaptionerError


class Reports(list[CaptionerError]):
    """Collects what would be told to the user."""

    def __call__(self, error: CaptionerError) -> None:
        self.append(error)
