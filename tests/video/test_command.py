"""captioner video, as people and programs use it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import webvtt
from PIL import Image

from captioner._cli.main import main
from tests.video.conftest import Film
from tools.films import damage, scenes, write_film


def video(*arguments: str | Path) -> int:
    return main(["video", "--device", "cpu", *map(str, arguments)])


def objects(text: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in text.splitlines()]
    for one in found:
        one.pop("milliseconds", None)
    return found


def test_a_line_for_each_scene(tiny_pack: Path, film: Film, capsys: pytest.CaptureFixture[str]) -> None:
    assert video(film.file, "--pack", tiny_pack) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("0:00 to 0:0")
    assert all(line.endswith(".") for line in out.splitlines())


def test_the_json_contract(tiny_pack: Path, film: Film, capsys: pytest.CaptureFixture[str]) -> None:
    assert video(film.file, "--pack", tiny_pack, "--json") == 0
    *shots, whole = objects(capsys.readouterr().out)
    assert [shot["number"] for shot in shots] == [1, 2, 3, 4]
    assert [round(shot["begin"], 3) for shot in shots] == film.times[:-1]
    assert (whole["number"], whole["begin"], whole["end"]) == (None, 0.0, shots[-1]["end"])
    assert whole["shots"] == 4
    assert set(whole) - set(shots[0]) == {"shots"}
    assert {"file", "spoken", "caption", "confidence", "kind", "width", "pack", "error"} <= set(whole)


def test_all_files_at_once(
    tiny_pack: Path, film: Film, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {name: tmp_path / f"film.{name}" for name in ("vtt", "srt", "mp4", "jsonl")}
    options = ["--vtt", files["vtt"], "--srt", files["srt"], "--annotated", files["mp4"]]
    assert video(film.file, "--pack", tiny_pack, *options, "--resume", files["jsonl"]) == 0
    assert sorted(tmp_path.iterdir()) == sorted(files.values())
    cues, same = list(webvtt.read(str(files["vtt"]))), list(webvtt.from_srt(str(files["srt"])))
    assert [(cue.start, cue.text) for cue in cues] == [(cue.start, cue.text) for cue in same]
    assert len(objects(files["jsonl"].read_text("utf-8"))) == 5


@pytest.mark.parametrize("cut", ["in a line", "between lines"])
def test_a_killed_run_goes_on_without_loss(
    tiny_pack: Path, film: Film, tmp_path: Path, cut: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, killed = tmp_path / "whole.jsonl", tmp_path / "killed.jsonl"
    assert video(film.file, "--pack", tiny_pack, "--resume", whole) == 0
    lines = whole.read_bytes().splitlines(keepends=True)
    killed.write_bytes(b"".join(lines[:2]) + (lines[2][:50] if cut == "in a line" else b""))
    capsys.readouterr()
    assert video(film.file, "--pack", tiny_pack, "--resume", killed, "--json") == 0
    assert objects(killed.read_text("utf-8")) == objects(whole.read_text("utf-8"))
    assert objects(capsys.readouterr().out) == objects(whole.read_text("utf-8"))
    before = killed.read_bytes()
    assert video(film.file, "--pack", tiny_pack, "--resume", killed, "--json") == 0
    assert killed.read_bytes() == before


def test_what_belongs_to_something_else_is_not_gone_on_from(
    tiny_pack: Path, film: Film, gif: Film, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.jsonl"
    assert video(gif.file, "--pack", tiny_pack, "--resume", kept) == 0
    content = kept.read_bytes()
    assert video(film.file, "--pack", tiny_pack, "--resume", kept) == 1
    assert "kept.jsonl is of another video." in capsys.readouterr().err
    assert kept.read_bytes() == content
    kept.write_text("My diary\n")
    assert video(gif.file, "--pack", tiny_pack, "--resume", kept) == 1
    assert "kept.jsonl, line 1: this is no shot" in capsys.readouterr().err
    assert kept.read_text() == "My diary\n"
    assert video(film.file, "--pack", tiny_pack, "--resume", Path(os.devnull)) == 1
    assert "is no file" in capsys.readouterr().err
    assert video(film.file, "--pack", tiny_pack, "--vtt", film.file) == 1
    assert "is the video itself" in capsys.readouterr().err


def test_a_damaged_film_is_told_in_part_and_again_when_it_is_whole(
    tiny_pack: Path, gif: Film, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, kept = tmp_path / "copy.gif", tmp_path / "kept.jsonl"
    content = gif.file.read_bytes()
    copy.write_bytes(content[: len(content) * 3 // 4])
    assert video(copy, "--pack", tiny_pack, "--resume", kept, "--vtt", tmp_path / "part.vtt") == 1
    assert "copy.gif" in capsys.readouterr().err
    assert len(list(webvtt.read(str(tmp_path / "part.vtt")))) >= 1
    *shots, whole = objects(kept.read_text("utf-8"))
    assert shots
    assert set(whole["error"]) == {"title", "hint"}
    copy.write_bytes(content)
    assert video(copy, "--pack", tiny_pack, "--resume", kept) == 0
    assert [shot["end"] for shot in objects(kept.read_text("utf-8"))[:-1]] == pytest.approx(gif.times[1:])


def test_what_cannot_be_read_is_an_error_with_a_cure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert video(tmp_path / "missing.mp4", "--json") == 1
    (found,) = objects(capsys.readouterr().out)
    assert found["error"]["title"] == "missing.mp4 was not found."
    assert found["caption"] is None
    assert video(tmp_path / "missing.mp4") == 1
    assert capsys.readouterr().err.endswith("Check the name, or choose the video again.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_an_interrupted_run_ends_cleanly_and_goes_on(tiny_pack: Path, tmp_path: Path) -> None:
    long = tmp_path / "long.mp4"
    write_film(long, scenes(40, 1.0, 1.0), (320, 180), 25)
    kept = tmp_path / "kept.jsonl"
    command = [sys.executable, "-m", "captioner._cli.main", "video", str(long), "--resume", str(kept)]
    with subprocess.Popen(
        [*command, "--pack", str(tiny_pack), "--device", "cpu"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.send_signal(signal.SIGINT)
        assert child.wait(60) == 130
        assert child.stderr.read() == "Stopped. The same command goes on from here.\n"
    assert 1 <= len(objects(kept.read_text("utf-8"))) < 41


def test_damaged_films_never_crash_nor_hang(
    tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for suffix in (".mp4", ".mkv", ".avi", ".ts", ".webp"):
        good = tmp_path / f"good{suffix}"
        if suffix == ".webp":
            slides = [Image.fromarray(shot) for shot in _pixels()]
            slides[0].save(good, save_all=True, append_images=slides[1:], duration=500)
        else:
            write_film(good, scenes(2, 1.0, 1.0), (160, 90), 10, codec="mpeg4")
        for seed in range(5):
            bad = tmp_path / f"bad{seed}{suffix}"
            damage(good, bad, seed)
            status = video(bad, "--pack", tiny_pack, "--json")
            last = objects(capsys.readouterr().out)[-1]
            assert (status == 0) == (last["error"] is None)
            if last["error"]:
                assert last["error"]["title"]
                assert last["error"]["hint"]


def _pixels() -> list[Any]:
    import numpy as np

    return [np.asarray(shot.picture.resize((160, 90))) for shot in scenes(3, 1.0, 1.0)]
