"""Desktops for tests of the whole program, and what they show when a test fails."""

import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

import start
from tests.end_to_end.desktop import Desktop


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop without a screen reader. What is spoken is written down, and not heard."""
    _require_parts()
    with Desktop(tmp_path / "desktop") as desktop:
        yield desktop


@pytest.fixture
def desk_with_orca(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop on which Orca reads the screen. What is spoken is written down, and not heard."""
    _require_parts()
    with Desktop(tmp_path / "desktop", orca=True) as desktop:
        yield desktop


@pytest.fixture
def desk_with_sound(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop without a screen reader. What is spoken, and every other sound, is recorded."""
    _require_parts()
    with Desktop(tmp_path / "desktop", sound=True) as desktop:
        yield desktop


def _require_parts() -> None:
    """Skip the test where something is not installed that these desktops are made of."""
    if sys.platform != "linux":
        pytest.skip("needs Linux")
    packages = start.packages(start.WINDOW, start.VOICE, start.TEST_DESKTOP)
    if packages:
        pytest.skip(f"needs the Debian packages {' '.join(packages)}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Function, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """When a test fails that has a desktop, tell what was heard and there, and the logs."""
    report = yield
    if report.failed and call.when == "call":
        for value in item.funcargs.values():
            if isinstance(value, Desktop):
                report.sections.append(("The desktop", value.report()))
    return report
