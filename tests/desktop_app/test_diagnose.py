import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import diagnose

ROOT = Path(__file__).parents[2]


def facts(text: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in text.splitlines())


def test_every_fact_has_a_line_and_nothing_tells_who_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    home = tmp_path / "jane-doe"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.delenv("LOOKALOUD_HOME", raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))
    text = diagnose.report("cpu")
    found = facts(text)
    assert "jane-doe" not in text
    assert found["Settings"] == os.path.join("~", ".config", "LookAloud", "settings.json")  # noqa: PTH118
    assert found["Devices"] == "cpu"
    assert "offscreen" in found["Qt"]
    assert found["Portal"] == "no session bus"
    assert found["Model pack"].startswith("default")
    assert all(found.values())


def test_the_devices_are_found_and_torch_stays_away() -> None:
    code = (
        "import sys; from desktop_app.diagnose import find_devices\n"
        "if __name__ == '__main__': print(find_devices()); sys.exit('torch' in sys.modules)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=90, check=True
    )
    assert answer.stdout.startswith("cpu")
    assert "PyTorch" in answer.stdout


def test_a_broken_pytorch_is_part_of_the_report(tmp_path: Path) -> None:
    (tmp_path / "torch.py").write_text("raise ImportError('no such library')")
    code = "from desktop_app.diagnose import find_devices\nif __name__ == '__main__': print(find_devices())"
    for content, told in (
        ("raise ImportError('no such library')", "no such library"),
        ("import os; os.kill(os.getpid(), 9)", "crashed"),
    ):
        (tmp_path / "torch.py").write_text(content)
        answer = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        assert told in answer.stdout


@pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="dbus-daemon is needed")
def test_a_portal_that_is_installed_is_found(tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QCoreApplication; from desktop_app.diagnose import _portal\n"
        "application = QCoreApplication([]); print(_portal())"
    )
    services = tmp_path / "dbus-1" / "services"
    services.mkdir(parents=True)
    found = []
    for name in ("org.example.Other", diagnose.PORTAL):
        service = services / f"{name}.service"
        service.write_text(f"[D-BUS Service]\nName={name}\nExec=/bin/false\n")
        config = tmp_path / "bus.conf"
        config.write_text(
            f"<busconfig><type>session</type><listen>unix:tmpdir={tmp_path}</listen>"
            f"<servicedir>{services}</servicedir><policy context='default'><allow eavesdrop='true'/>"
            "<allow send_destination='*' eavesdrop='true'/><allow own='*'/></policy></busconfig>"
        )
        command = ["dbus-run-session", f"--config-file={config}", "--", sys.executable, "-c", code]
        answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True)
        found.append(answer.stdout.strip())
    assert found == ["none", "installed"]
