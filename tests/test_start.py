"""start.py, which sets the program up: what it decides, without a network and without installing anything."""

import ast
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

START = Path(__file__).resolve().parents[1] / "start.py"
DEBIAN = {"ID": "debian"}


@pytest.fixture
def start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", START)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with nothing but an environment of which everything needed has been installed."""
    root = tmp_path / "Look aloud é"
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / "pyproject.toml").write_text("[project]\n")
    (root / ".venv" / "bin" / "python").touch()
    for name, path in {
        "ROOT": root,
        "VENV": root / ".venv",
        "BIN": root / ".venv" / "bin",
        "PYTHON": root / ".venv" / "bin" / "python",
        "STAMP": root / ".venv" / start.STAMP.name,
    }.items():
        monkeypatch.setattr(start, name, path)
    write_stamp(start, set())
    return root


def write_stamp(start: ModuleType, extras: set[str]) -> None:
    start.STAMP.write_text("\n".join([*start.identity(), *sorted(extras)]))


class Commands:
    """Stands in for `start.run`: notes the commands, and fails those that contain a given word."""

    def __init__(self, failing: str = "nothing", effect: Callable[[], object] = lambda: None) -> None:
        self.seen: list[list[str]] = []
        self.failing = failing
        self.effect = effect

    def __call__(self, command: list[str], **environment: str) -> str | None:
        self.seen.append(command)
        self.effect()
        return "the network is down" if self.failing in command else None


def test_python_3_8_can_read_it() -> None:
    ast.parse(START.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_it_imports_nothing_but_the_standard_library() -> None:
    tree = ast.parse(START.read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


class TestPython:
    def test_new_enough(self, start: ModuleType) -> None:
        assert start.python_advice((3, 11)) is None
        assert start.python_advice((3, 14)) is None

    @pytest.mark.parametrize(
        ("installed", "cure"),
        [
            ({"python3.12", "python3.11", "uv"}, "python3.12 start.py"),
            ({"uv"}, "uv run --no-project"),
            (set(), "Install it"),
        ],
    )
    def test_too_old(self, start: ModuleType, installed: set[str], cure: str) -> None:
        advice = start.python_advice((3, 9), lambda name: name if name in installed else None)
        assert advice.startswith("LookAloud needs Python 3.11 or newer. This is Python 3.9.\n")
        assert cure in advice


class TestStamp:
    @pytest.mark.parametrize(
        ("stamp", "wanted", "expected"),
        [
            (None, set(), ("install", set())),
            ("unfinished", {"train"}, ("rebuild", {"train"})),
            ("", set(), ("rebuild", set())),
            ("here\nhash", set(), ("nothing", set())),
            ("here\nhash", {"train"}, ("install", {"train"})),
            ("here\nhash\ntest\ntrain", {"train"}, ("nothing", {"test", "train"})),
            ("here\nolder\ntrain", set(), ("install", {"train"})),
            ("elsewhere\nhash\ntrain", set(), ("rebuild", {"train"})),
        ],
    )
    def test_what_is_left_to_do(
        self, start: ModuleType, stamp: str | None, wanted: set[str], expected: tuple[str, set[str]]
    ) -> None:
        action, extras = start.todo(stamp, "here", "hash", wanted)
        assert action == expected[0]
        if action != "nothing":
            assert extras == expected[1]

    def test_nothing_is_run_when_all_is_in_place(
        self, start: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(start, "run", commands := Commands())
        start.set_up(set())
        assert commands.seen == []

    def test_a_changed_project_is_installed_again_with_its_extras(
        self, start: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_stamp(start, {"train"})
        (checkout / "pyproject.toml").write_text("[project]\n# another library\n")
        monkeypatch.setattr(start, "run", commands := Commands())
        start.set_up(set())
        assert commands.seen[-1][-2:] == ["--editable", ".[train]"]
        assert not any("--clear" in command for command in commands.seen)
        assert start.still_to_do({"train"})[0] == "nothing"

    def test_a_moved_checkout_is_rebuilt(self, start: ModuleType, checkout: Path) -> None:
        start.STAMP.write_text(start.STAMP.read_text().replace("Look", "look"))
        assert start.still_to_do(set())[0] == "rebuild"

    def test_an_environment_whose_python_has_gone_is_rebuilt(self, start: ModuleType, checkout: Path) -> None:
        start.PYTHON.unlink()
        start.PYTHON.symlink_to(checkout / "removed")
        assert start.still_to_do(set())[0] == "rebuild"

    @pytest.mark.parametrize("broken", [False, True])
    def test_an_environment_made_by_hand_is_kept_unless_it_is_broken(
        self, start: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch, broken: bool
    ) -> None:
        start.STAMP.unlink()
        monkeypatch.setattr(start, "run", commands := Commands("--help" if broken else "nothing"))
        start.set_up(set())
        assert any("--clear" in command for command in commands.seen) is broken

    def test_a_killed_installation_is_begun_afresh(
        self, start: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def killed_while_installing() -> None:
            if start.STAMP.read_text() == start.UNFINISHED:
                raise KeyboardInterrupt

        (checkout / "pyproject.toml").write_text("[project]\n# another library\n")
        monkeypatch.setattr(start, "run", Commands(effect=killed_while_installing))
        with pytest.raises(KeyboardInterrupt):
            start.set_up(set())
        assert start.still_to_do(set())[0] == "rebuild"

    def test_no_network_is_one_clear_sentence(
        self,
        start: ModuleType,
        checkout: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        start.STAMP.unlink()
        monkeypatch.setattr(start, "run", Commands(failing="--editable"))
        assert start.main(["describe", "photo.jpg"]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert "Check the internet connection, and" in err
        assert err.endswith("run it again.\nthe network is down\n")
        assert start.still_to_do(set())[0] == "rebuild"

    @pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only that way on Windows")
    def test_a_read_only_folder_is_named(
        self,
        start: ModuleType,
        checkout: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        start.STAMP.unlink()
        monkeypatch.setattr(start.os, "access", lambda path, mode: False)
        assert start.main(["describe", "photo.jpg"]) == 1
        assert f"cannot write to its folder, {checkout}" in capsys.readouterr().err


def lacking(need: Any) -> Any:
    """The same need where none of its parts is found."""
    return need._replace(found=lambda part: False)


class TestSystemLibraries:
    @pytest.mark.parametrize(
        ("release", "expected"),
        [
            ({"ID": "debian"}, True),
            ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
            ({"ID": "fedora", "ID_LIKE": "rhel"}, False),
            ({}, False),
        ],
    )
    def test_which_systems_have_debian_names(
        self, start: ModuleType, release: dict[str, str], expected: bool
    ) -> None:
        assert bool(start.remedy([lacking(start.JAVA)], release, root=True)[0]) is expected

    def test_root_installs_them_at_once(self, start: ModuleType) -> None:
        commands, _ = start.remedy([lacking(start.JAVA), lacking(start.VOICE)], DEBIAN, root=True)
        assert commands[0] == ["apt-get", "update"]
        packages = ["default-jre-headless", "speech-dispatcher", "speech-dispatcher-espeak-ng", "espeak-ng"]
        assert commands[1][-4:] == packages
        assert len(commands) == 2

    def test_others_are_told_the_one_command(self, start: ModuleType) -> None:
        needs = [lacking(start.ENVIRONMENTS), lacking(start.JAVA)]
        commands, message = start.remedy(needs, DEBIAN, root=False)
        assert commands == []
        venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        assert message.endswith(f": sudo apt-get install {venv} default-jre-headless")

    def test_other_systems_are_told_what_to_look_for(self, start: ModuleType) -> None:
        commands, message = start.remedy([lacking(start.VOICE)], {"ID": "fedora"}, root=True)
        assert commands == []
        assert message.startswith("Missing: a voice. ")
        assert message.endswith(" speech-dispatcher, espeak-ng.")

    def test_what_is_there_is_left_alone(self, start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(start, "run", commands := Commands())
        assert start.provide(start.JAVA._replace(found=lambda part: True))
        assert commands.seen == []

    @pytest.mark.skipif(sys.platform != "linux", reason="names of Linux libraries")
    def test_libraries_are_found_by_loading_them(self, start: ModuleType) -> None:
        need = start.WINDOW._replace(parts={"libc.so.6": "libc6", "libnowhere.so.1": "libnowhere1"})
        assert start.missing(need) == ["libnowhere.so.1"]
        assert start.packages(need) == ["libnowhere1"]

    @pytest.mark.parametrize("failing", ["update", "install"])
    def test_only_the_installation_matters(
        self,
        start: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        failing: str,
    ) -> None:
        monkeypatch.setattr(start.platform, "freedesktop_os_release", lambda: DEBIAN)
        monkeypatch.setattr(start.os, "geteuid", lambda: 0, raising=False)
        monkeypatch.setattr(start, "run", Commands(failing))
        start.provide(lacking(start.JAVA))
        assert ("the network is down" in capsys.readouterr().err) is (failing == "install")

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings what it needs")
    @pytest.mark.parametrize(
        ("command", "expected"),
        [
            ("describe", ""),
            ("train", "Java"),
            ("window", "window, voice"),
            ("test", "window, Java, voice, tests"),
        ],
    )
    def test_what_a_command_needs(
        self,
        start: ModuleType,
        checkout: Path,
        monkeypatch: pytest.MonkeyPatch,
        command: str,
        expected: str,
    ) -> None:
        asked = []
        needs = {"JAVA": "Java", "WINDOW": "window", "VOICE": "voice", "TEST_DESKTOP": "tests"}
        names = {getattr(start, need).name: name for need, name in needs.items()}
        monkeypatch.setattr(start, "provide", lambda *needs: asked.extend(needs) or True)
        write_stamp(start, start.EXTRAS.get(command, set()))
        start.prepare(command, start.EXTRAS.get(command, set()))
        assert ", ".join(names[need.name] for need in asked) == expected

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings what it needs")
    @pytest.mark.parametrize("lost", ["WINDOW", "VOICE"])
    def test_the_window_opens_without_a_voice_but_not_without_its_libraries(
        self, start: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch, lost: str
    ) -> None:
        monkeypatch.setattr(start, "remedy", lambda needs, release, root: ([], "Missing."))
        for name in ("WINDOW", "VOICE"):
            need = getattr(start, name)
            found = name != lost
            monkeypatch.setattr(start, name, need._replace(found=lambda part, found=found: found))
        if lost == "VOICE":
            start.prepare("window", set())
        else:
            with pytest.raises(start.SetupError):
                start.prepare("window", set())


class TestRunning:
    def test_a_failure_is_told_by_its_errors(self, start: ModuleType) -> None:
        code = "print('at work\\n' * 99 + 'E: no https://name:password@example.org/x', flush=True)\n1/0"
        assert start.run([sys.executable, "-c", code]) == (
            "E: no [address]\nZeroDivisionError: division by zero"
        )

    def test_a_failure_without_errors_is_told_by_its_end(self, start: ModuleType) -> None:
        assert (
            start.run([sys.executable, "-c", "print(*range(99), sep='\\n'); exit(1)"])
            == "93\n94\n95\n96\n97\n98"
        )
        assert start.run([sys.executable, "-c", "exit(1)"]).endswith(" said nothing.")

    def test_success_says_nothing(self, start: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
        assert start.run([sys.executable, "-c", "print('hello')"]) is None
        assert capfd.readouterr() == ("", "")

    def test_modules_of_the_user_are_not_in_the_way(
        self, start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "venv.py").write_text("raise SystemExit('this is not the venv that was meant')")
        monkeypatch.chdir(tmp_path)
        assert start.run([sys.executable, "-m", "venv", "--help"]) is None

    def test_extra_arguments_are_environment_variables(self, start: ModuleType) -> None:
        code = "import os, sys; sys.exit(os.environ['DEBIAN_FRONTEND'] != 'noninteractive')"
        assert start.run([sys.executable, "-c", code], DEBIAN_FRONTEND="noninteractive") is None


class TestCommands:
    def test_usage(self, start: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
        assert start.main(["--help"]) == 0
        out, err = capsys.readouterr()
        assert "python3 start.py describe photo.jpg" in out
        assert "python3 start.py test" in out
        assert err == ""

    @pytest.mark.parametrize(
        ("arguments", "program"),
        [
            ([], "lookaloud"),
            (["photo.jpg", "other.jpg"], "lookaloud"),
            (["--describe-screen"], "lookaloud"),
            (["describe", "photo.jpg"], "captioner"),
            (["pack", "--help"], "captioner"),
        ],
    )
    def test_which_program_is_launched(
        self, start: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str], program: str
    ) -> None:
        launched = []
        monkeypatch.setattr(start, "prepare", lambda command, extras: None)
        monkeypatch.setattr(start, "set_up", lambda wanted: None)
        monkeypatch.setattr(start, "launch", lambda *call: launched.append(call) or 0)
        assert start.main(arguments) == 0
        assert launched == [(program, arguments)]

    @pytest.mark.skipif(os.name == "nt", reason="a shell script stands in for the program")
    def test_pictures_are_looked_for_where_the_user_is(self, checkout: Path, tmp_path: Path) -> None:
        """The whole way in a process of its own, to a stand-in for the captioner that lists its arguments."""
        (checkout / "start.py").write_text(START.read_text(encoding="utf-8"), encoding="utf-8")
        program = checkout / ".venv" / "bin" / "captioner"
        program.write_text('#!/bin/sh\nprintf "%s\\n" "$PWD" "$@"\nexit 3\n')
        program.chmod(0o755)
        pictures = tmp_path / "my pictures"
        pictures.mkdir()

        result = subprocess.run(
            [sys.executable, checkout / "start.py", "describe", "größe 1.jpg", "--json"],
            cwd=pictures,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert result.stdout.splitlines() == [str(pictures), "describe", "größe 1.jpg", "--json"]
        assert result.stderr == ""
        assert result.returncode == 3

    def test_a_test_named_from_elsewhere_is_found(
        self, start: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "test_x.py").touch()
        monkeypatch.chdir(tmp_path)
        assert start.from_root("test_x.py::test_y") == f"{tmp_path / 'test_x.py'}::test_y"
        assert [start.from_root(word) for word in ("-k", "x", "no.py")] == ["-k", "x", "no.py"]

    @pytest.mark.parametrize("bad", [None, "mypy", "pytest"])
    def test_every_check_runs_and_counts(
        self,
        start: ModuleType,
        checkout: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        bad: str | None,
    ) -> None:
        seen = []

        def call(command: list[str], cwd: Path) -> int:
            seen.append(Path(command[0]).name)
            return int(seen[-1] == bad)

        write_stamp(start, {"train", "test"})
        monkeypatch.setattr(start, "WINDOW", start.WINDOW._replace(parts={}))
        monkeypatch.setattr(start.subprocess, "call", call)
        monkeypatch.setattr(start, "provide", lambda *needs: False)  # no Java: the other checks go on
        assert start.main(["test", "-x"]) == int(bad is not None)
        assert seen == ["ruff", "ruff", "mypy", "lint-imports", "pytest"]
        assert (f"Failed: {bad}" if bad else "All checks passed.") in capsys.readouterr().err

    def test_ctrl_c(
        self, start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def interrupted(wanted: set[str]) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(start, "set_up", interrupted)
        assert start.main(["describe"]) == 130
        assert capsys.readouterr().err == "Stopped.\n"
