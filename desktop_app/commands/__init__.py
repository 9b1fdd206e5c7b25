"""What the actions do: one file for each menu. Each hands out its methods by the ids of actions.py."""

from collections.abc import Callable

Callbacks = dict[str, Callable[[], object]]
