"""Results on standard output, one JSON object a line; errors in their place."""

import json
import sys
from typing import Any

from captioner.errors import CaptionerError


def report_error(name: str, error: CaptionerError, as_json: bool) -> None:
    """A picture or video that could not be read: on standard error, or as its JSON object."""
    if not as_json:
        print(f"{name}: {error.title} {error.hint}", file=sys.stderr, flush=True)
        return
    nothing = dict.fromkeys(("caption", "confidence", "kind", "width", "height", "pack"))
    empty: dict[str, list[Any]] = {
        key: [] for key in ("alternatives", "quality", "text", "codes", "tags", "grid")
    }
    told = {"title": error.title, "hint": error.hint}
    print_json(
        {
            "file": name,
            "spoken": f"{error.title} {error.hint}",
            **nothing,
            **empty,
            "abstained": False,
            "milliseconds": {},
            "error": told,
        }
    )


def print_json(content: dict[str, Any]) -> None:
    """One object, a line of its own, written at once."""
    print(json.dumps(content, ensure_ascii=False), flush=True)
