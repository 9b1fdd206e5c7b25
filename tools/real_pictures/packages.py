"""The Debian packages that recipes make use of."""

import subprocess
from collections.abc import Iterable
from typing import Protocol

NEEDED = "xvfb openbox xdotool x11-xserver-utils dbus tint2 poppler-utils imagemagick librsvg2-bin"


class Recipe(Protocol):
    """Something that needs packages, separated by spaces."""

    @property
    def packages(self) -> str: ...  # noqa: D102


def needed(recipes: Iterable[Recipe]) -> list[str]:
    """All packages of some recipes, and of what turns them into pictures."""
    names = {name for recipe in recipes for name in recipe.packages.split()}
    return sorted(names | set(NEEDED.split()))


def installed() -> set[str]:
    """The packages that are there."""
    command = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return {name for status, name in (line.split() for line in lines) if status == "installed"}


def missing(packages: str, there: set[str]) -> list[str]:
    """Those packages that are not there."""
    return [name for name in packages.split() if name not in there]
