"""What starting the program loads, and what it answers without a window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_window_carries_no_pytorch() -> None:
    code = "import sys, desktop_app.app; print([m for m in ('torch', 'numpy', 'timm') if m in sys.modules])"
    assert run(code) == "[]"


def test_a_shortcuts_command_carries_no_qt() -> None:
    code = """
import sys
from desktop_app import start
from desktop_app.one_instance import forward
assert not forward(["--repeat"])
print("PySide6" in sys.modules)
"""
    assert run(code, LOOKALOUD_HOME="/nonexistent") == "False"


def command(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LOOKALOUD_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_version_and_the_options_are_told(tmp_path: Path) -> None:
    assert command("--version", home=tmp_path).stdout.startswith("LookAloud ")
    told = command("--help", home=tmp_path).stdout
    assert "--describe-screen" in told
    assert "PICTURE" in told


def test_diagnose_tells_what_was_found(tmp_path: Path) -> None:
    done = command("--diagnose", home=tmp_path)
    assert done.returncode == 0, done.stderr
    facts = dict(line.split(": ", 1) for line in done.stdout.strip().splitlines())
    assert facts["Devices"].startswith("cpu")
    assert {"LookAloud", "Model pack", "Screen reader", "Voices", "Portal", "Log"} <= set(facts)


def test_stop_does_not_start_a_program_just_to_be_silent(tmp_path: Path) -> None:
    done = command("--stop", home=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("wrong", ["--describe-moon"])
def test_an_unknown_option_is_refused(tmp_path: Path, wrong: str) -> None:
    done = command(wrong, home=tmp_path)
    assert done.returncode == 2
    assert wrong in done.stderr
