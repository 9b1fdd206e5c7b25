"""Where the files that ship with the program lie: the same from a checkout, a wheel and a frozen bundle."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder, e.g. ``resource("packs", "default")``. It need not exist."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)  # where PyInstaller unpacks what it carries
    roots = [package / "_resources", package.parent / "resources"]
    if bundle:
        roots.insert(0, Path(bundle) / "resources")
    root = next((r for r in roots if r.is_dir()), roots[-1])
    return root.joinpath(*parts)
