"""The command line as people and programs use it."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from captioner._cli.main import main
from tests.images.hostile_pictures import write_hostile_pictures
from tests.tiny import draw

KEYS = {
    "file", "spoken", "caption", "confidence", "alternatives", "kind", "quality", "text", "codes", "tags",
    "abstained", "width", "height", "milliseconds", "pack", "grid", "error",
}  # fmt: skip


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    (folder / "inner").mkdir(parents=True)
    draw("red", "circle").save(folder / "b.png")
    draw("blue", "square", 128).save(folder / "a.JPG", "JPEG")
    draw("green", "square").save(folder / "inner" / "c.webp")
    (folder / "notes.txt").write_text("no picture")
    return folder


def describe(*arguments: str | Path) -> int:
    return main(["describe", "--device", "cpu", *map(str, arguments)])


def objects(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_one_picture_is_one_sentence(
    tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert describe("--pack", tiny_pack, pictures / "b.png") == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.count("\n") == 1
    assert out[0].isupper()
    assert out.endswith(".\n")
    assert not out.startswith(str(pictures))


def test_several_pictures_are_told_apart_by_name(
    tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert describe("--pack", tiny_pack, pictures / "b.png", pictures / "a.JPG") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{pictures / 'b.png'}: ")
    assert second.startswith(f"{pictures / 'a.JPG'}: ")


def test_a_folder_in_order_and_with_its_folders_only_when_asked(
    tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert describe("--pack", tiny_pack, "--json", pictures) == 0
    assert [Path(o["file"]).name for o in objects(capsys.readouterr().out)] == ["a.JPG", "b.png"]
    assert describe("--pack", tiny_pack, "--json", "--recursive", pictures) == 0
    assert [Path(o["file"]).name for o in objects(capsys.readouterr().out)] == ["a.JPG", "b.png", "c.webp"]


def test_the_json_contract(tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert describe("--pack", tiny_pack, "--json", pictures / "a.JPG", pictures / "missing.png") == 1
    good, bad = objects(capsys.readouterr().out)
    assert set(good) == set(bad) == KEYS
    assert good["spoken"].endswith(f"{good['caption'].capitalize()}.")
    assert (good["width"], good["height"]) == (128, 128)
    assert [set(other) for other in good["alternatives"]] == [{"caption", "log_probability"}] * 2
    times = {"load", "encode", "decode", "kind", "quality", "text", "codes", "total"}
    assert set(good["milliseconds"]) == times
    assert good["pack"].startswith("tiny-")
    assert good["error"] is None
    assert good["quality"] == ["bright"]  # a white picture with a square
    assert good["text"] == good["codes"] == good["grid"] == []
    # What this pack does not know is never invented.
    assert (good["confidence"], good["kind"], good["abstained"]) == (None, None, False)
    assert good["tags"] == []
    assert bad["caption"] is None
    assert bad["error"] == {"title": "missing.png was not found.", "hint": bad["error"]["hint"]}
    assert bad["error"]["hint"]


def test_parts_can_be_left_out(tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    without = [argument for part in ("quality", "text", "codes") for argument in ("--without", part)]
    assert describe("--pack", tiny_pack, "--json", *without, pictures / "a.JPG") == 0
    (told,) = objects(capsys.readouterr().out)
    assert told["quality"] == []
    assert not {"text", "codes"} & set(told["milliseconds"])
    assert told["spoken"] == f"{told['caption'].capitalize()}."


def test_levels_and_the_grid(tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert describe("--pack", tiny_pack, "--level", "full", "--grid", pictures / "a.JPG") == 0
    first, *parts = capsys.readouterr().out.splitlines()
    assert "128 by 128 pixels" in first
    assert len(parts) == 9
    assert parts[0].startswith("Top left: ")
    assert parts[8].startswith("Bottom right: ")


def test_bad_pictures_go_to_stderr_and_the_others_go_on(
    tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pictures / "a0.png").write_bytes(b"")
    assert describe("--pack", tiny_pack, pictures) == 1
    out, err = capsys.readouterr()
    assert [line.split(":")[0] for line in out.splitlines()] == [
        str(pictures / "a.JPG"),
        str(pictures / "b.png"),
    ]
    assert err.splitlines() == [f"{pictures / 'a0.png'}: a0.png is empty. {err.split('empty. ')[1].strip()}"]


def test_standard_input(
    tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = io.TextIOWrapper(io.BytesIO((pictures / "b.png").read_bytes()))
    monkeypatch.setattr(sys, "stdin", data)
    assert describe("--pack", tiny_pack, "-") == 0
    spoken = capsys.readouterr().out
    assert describe("--pack", tiny_pack, pictures / "b.png") == 0
    assert capsys.readouterr().out == spoken


def test_beam_size(tiny_pack: Path, pictures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert describe("--pack", tiny_pack, "--json", "--beam-size", "5", pictures / "b.png") == 0
    assert len(objects(capsys.readouterr().out)[0]["alternatives"]) == 4


def test_a_folder_without_pictures_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert describe(tmp_path / "empty") == 1
    assert "There are no pictures in empty. Add --recursive" in capsys.readouterr().err


def test_a_missing_pack_is_one_line(pictures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert describe("--pack", "nowhere", pictures) == 1
    assert capsys.readouterr().err.startswith("captioner: There is no model pack nowhere. ")


@pytest.mark.parametrize("size", ["0", "-1", "many"])
def test_a_senseless_batch_size_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        describe("--batch-size", size, "a.png")
    assert stopped.value.code == 2
    assert "--batch-size" in capsys.readouterr().err


def test_pack_verify_and_info(tiny_pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "verify", str(tiny_pack)]) == 0
    assert "is whole: 3 files." in capsys.readouterr().out
    assert main(["pack", "info", str(tiny_pack)]) == 0
    out = capsys.readouterr().out
    assert "Encoder: test_efficientnet at 64 pixels" in out
    assert "Licence: MIT" in out
    assert "knows no kinds" in out.lower()


def test_evaluate(
    tiny_pack: Path, tiny_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["evaluate", "--pack", str(tiny_pack), "--annotations", str(tiny_data / "captions.txt")]
    arguments += ["--images", str(tiny_data / "Images"), "--device", "cpu", "--name", "shapes"]
    assert main([*arguments, "--json", "--html", str(tmp_path / "page.html")]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["signature"].startswith("data:shapes|split:val|pictures:10|refs:2|")
    assert 0 <= result["scores"]["BLEU-1"] <= 1
    assert (tmp_path / "page.html").read_text().count("<img") == 10
    assert main([*arguments, "--split", "test"]) == 1
    assert "captioner: " in capsys.readouterr().err


def run(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "captioner._cli.main", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **options)


def test_help_does_not_load_pytorch() -> None:
    code = "import sys; sys.argv = ['captioner', '--help']\nfrom captioner._cli.main import main\n"
    code += "try: main()\nexcept SystemExit: print('torch' in sys.modules, 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False False"
    assert "describe" in done.stdout


def test_hostile_files_do_not_stop_the_good_ones(tiny_pack: Path, tmp_path: Path) -> None:
    files = write_hostile_pictures(tmp_path / "hostile")
    done = run("describe", "--pack", tiny_pack, "--json", "--recursive", tmp_path / "hostile")
    assert done.returncode == 1
    assert done.stderr == ""
    told = {Path(o["file"]).name: o for o in objects(done.stdout)}
    for file in files.good:
        assert told[file.name]["caption"], file.name
    for answer in told.values():
        assert answer["caption"] or (answer["error"]["title"] and answer["error"]["hint"])
    assert len(told) >= len(files.good) + 500


def test_nothing_opens_a_network_connection(tiny_pack: Path, pictures: Path) -> None:
    forbid = """
import socket, sys
def refuse(*arguments, **options):
    raise SystemExit("a socket was opened")
socket.socket.__init__ = refuse
socket.create_connection = socket.getaddrinfo = refuse
sys.addaudithook(lambda event, arguments: refuse() if event.startswith("socket.") else None)
from captioner._cli.main import main
sys.exit(main(sys.argv[1:]))
"""
    command = [sys.executable, "-c", forbid, "describe", "--pack", str(tiny_pack), str(pictures)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for child processes")
def test_an_interruption_ends_it_quietly(tiny_pack: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        draw("red", "circle", 512).save(folder / f"{number:03}.png", compress_level=0)
    command = [sys.executable, "-m", "captioner._cli.main", "describe", "--pack", str(tiny_pack), str(folder)]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background has it ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert process.stdout is not None
    process.stdout.readline()  # it is at work
    begin = time.monotonic()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == "Interrupted.\n"
    assert len(out.splitlines()) < 399
    assert time.monotonic() - begin < 30


def test_a_reader_who_leaves_is_no_error(tiny_pack: Path, pictures: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "captioner._cli.main",
        "describe",
        "--pack",
        str(tiny_pack),
        str(pictures),
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == ""
    process.stderr.close()
    process.wait(timeout=60)
