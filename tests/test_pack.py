import json
import shutil
from pathlib import Path

import pytest
import torch

from captioner.errors import PackError
from captioner.inference import load
from captioner.pack import FORMAT_VERSION, find_pack, read_pack
from captioner.resources import resource
from tests.tiny import write_tiny_pack


@pytest.fixture
def pack(tiny_pack: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    return shutil.copytree(tiny_pack, tmp_path / "copy")


def change(pack: Path, **values: object) -> None:
    file = pack / "pack.json"
    content = json.loads(file.read_text())
    file.write_text(json.dumps({**content, **values}))


def test_what_is_written_is_read(tiny_pack: Path) -> None:
    pack = read_pack(tiny_pack)
    assert pack.name == "tiny"
    assert pack.model.encoder == "test_efficientnet"
    assert pack.preprocessing.size == 64
    assert pack.decoding.max_length == 8
    assert "square" in pack.vocabulary
    assert pack.id.startswith("tiny-")
    weights = pack.weights()
    assert all(w.dtype == torch.float16 for w in weights.values() if w.is_floating_point())


def test_the_same_weights_give_the_same_bytes(tiny_pack: Path, tmp_path: Path) -> None:
    again = write_tiny_pack(tmp_path / "tiny")
    for file in tiny_pack.iterdir():
        assert (again / file.name).read_bytes() == file.read_bytes()


@pytest.mark.parametrize("name", ["weights.safetensors", "vocabulary.json", "MODEL_CARD.md"])
def test_one_changed_byte_is_noticed(pack: Path, name: str) -> None:
    file = pack / name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(PackError, match=rf"damaged: {name} has changed"):
        read_pack(pack)


@pytest.mark.parametrize("name", ["weights.safetensors", "vocabulary.json", "MODEL_CARD.md"])
def test_a_missing_file_is_named(pack: Path, name: str) -> None:
    (pack / name).unlink()
    with pytest.raises(PackError, match=rf"incomplete: {name} is missing"):
        read_pack(pack)


def test_a_newer_pack_asks_for_an_update(pack: Path) -> None:
    change(pack, format_version=FORMAT_VERSION + 1)
    with pytest.raises(PackError, match="newer than this program") as caught:
        read_pack(pack)
    assert caught.value.hint == "Update LookAloud."


@pytest.mark.parametrize("version", [None, 0, "1", []])
def test_an_unknown_format_is_refused(pack: Path, version: object) -> None:
    change(pack, format_version=version)
    with pytest.raises(PackError, match="unknown format"):
        read_pack(pack)


@pytest.mark.parametrize("content", ["", "[]", "{", "\udcff"])
def test_a_damaged_manifest_is_one_clear_error(pack: Path, content: str) -> None:
    (pack / "pack.json").write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(PackError):
        read_pack(pack)


PARTS = ["name", "licence", "model", "preprocessing", "decoding", "training", "metrics", "files"]


@pytest.mark.parametrize("part", PARTS)
def test_a_missing_part_is_an_error_and_no_silent_default(pack: Path, part: str) -> None:
    change(pack, **{part: None})
    with pytest.raises(PackError, match=f"incomplete: {part} is missing"):
        read_pack(pack)


@pytest.mark.parametrize(
    ("part", "setting"), [("model", "encoder"), ("preprocessing", "mean"), ("decoding", "beam_size")]
)
def test_a_missing_setting_is_an_error_and_no_silent_default(pack: Path, part: str, setting: str) -> None:
    content = json.loads((pack / "pack.json").read_text())
    del content[part][setting]
    change(pack, **{part: content[part]})
    with pytest.raises(PackError, match=setting):
        read_pack(pack)


def test_an_unknown_setting_is_refused(pack: Path) -> None:
    content = json.loads((pack / "pack.json").read_text())
    change(pack, decoding={**content["decoding"], "sarcasm": 1})
    with pytest.raises(PackError, match="sarcasm"):
        read_pack(pack)


def test_files_outside_the_pack_are_not_touched(pack: Path) -> None:
    content = json.loads((pack / "pack.json").read_text())
    change(pack, files={**content["files"], "../other": "0" * 64})
    with pytest.raises(PackError, match="outside itself"):
        read_pack(pack)


def test_weights_of_another_model_are_refused(pack: Path) -> None:
    content = json.loads((pack / "pack.json").read_text())
    change(pack, model={**content["model"], "hidden_size": 25})
    with pytest.raises(PackError, match="weights of another model"):
        load(pack, "cpu")


def test_a_pack_that_is_not_there() -> None:
    with pytest.raises(PackError, match="no model pack nowhere"):
        find_pack("nowhere")


def test_a_folder_that_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"has no pack\.json"):
        read_pack(tmp_path)


def test_the_shipped_pack_is_whole_and_small() -> None:
    pack = read_pack("default")
    assert pack.folder == resource("packs", "default")
    assert sum(file.stat().st_size for file in pack.folder.iterdir()) <= 60_000_000
    assert pack.metrics[0]["scores"]["CIDEr"] >= 0.5
    load("default", "cpu")


@pytest.mark.parametrize(("part", "classes"), [("classifier", 1000), ("detector", 80)])
@pytest.mark.parametrize("wrong", [7, 81, 1001])
def test_a_head_of_other_classes_is_refused(tmp_path: Path, part: str, classes: int, wrong: int) -> None:
    head = {"weight": torch.zeros(wrong, 256), "bias": torch.zeros(wrong)}
    pack = write_tiny_pack(tmp_path / "pack", **{part: head})
    with pytest.raises(PackError, match=f"its {part} is not one of {classes} classes"):
        load(pack, "cpu")
