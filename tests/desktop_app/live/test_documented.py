"""docs/live.md lists every threshold with the value it has."""

import re
from dataclasses import asdict
from pathlib import Path

from desktop_app.live.thresholds import STANDARD

PAGE = Path(__file__).parents[3] / "docs" / "live.md"


def test_every_threshold_is_listed_with_its_value() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+)", PAGE.read_text("utf-8"), re.MULTILINE)
    assert [(name, float(value)) for name, value in rows] == list(asdict(STANDARD).items())
