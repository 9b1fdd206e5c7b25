"""The benchmarks measure what they say; how long anything takes is not tested."""

import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

pytest.importorskip("transformers", reason="transformers comes with the extra named benchmark")
pytest.importorskip("psutil", reason="psutil comes with the extra named benchmark")

from benchmarks import peers, pictures, run
from benchmarks.measure import Row, in_turns
from benchmarks.start_up import summarise_imports

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def tiny_peers() -> list[peers.Peer]:
    return peers.build_peers(peers.TINY, tokens=5, device=CPU)


@pytest.mark.parametrize(("number", "beams"), [(0, 1), (1, 4), (2, 1)])
def test_peers_make_exactly_as_many_tokens_as_asked(
    tiny_peers: list[peers.Peer], number: int, beams: int
) -> None:
    peer = tiny_peers[number]
    model: Any = peer.model
    decoder = model.text_decoder if hasattr(model, "text_decoder") else model.decoder
    read = []

    def note(_module: torch.nn.Module, _args: object, kwargs: dict[str, torch.Tensor]) -> None:
        read.append(tuple(kwargs["input_ids"].shape))

    hook = decoder.register_forward_pre_hook(note, with_kwargs=True)
    ids = peer.generate(torch.randn(1, 3, peer.side, peer.side))
    hook.remove()
    assert ids.shape == (1, 1 + 5)
    # One step a token, reading one token a beam: the rest comes from the cache.
    assert read == [(beams, 1)] * 5


@pytest.mark.parametrize("number", [0, 2])
def test_a_peer_that_would_end_at_once_goes_on(tiny_peers: list[peers.Peer], number: int) -> None:
    peer = tiny_peers[number]
    model: Any = peer.model
    decoder, end = (
        (model.text_decoder, model.config.text_config.sep_token_id)
        if hasattr(model, "text_decoder")
        else (model.decoder, model.config.decoder.eos_token_id)
    )

    def prefer_end(_module: object, _args: object, output: Any) -> Any:
        output.logits[..., end] = 100.0
        return output

    hook = decoder.register_forward_hook(prefer_end)
    ids = peer.generate(torch.randn(1, 3, peer.side, peer.side))
    hook.remove()
    assert ids.shape == (1, 1 + 5)
    assert end not in ids[0, 1:]


def test_peers_of_full_size_are_of_the_size_published() -> None:
    vit, gpt2, bert, cross_attention = 86e6, 124e6, 110e6, 12 * 4 * 768**2
    with torch.device("meta"):
        assert count(peers.build_vit_gpt2(peers.BASE)) == pytest.approx(
            vit + gpt2 + cross_attention, rel=0.01
        )
        assert count(peers.build_blip(peers.BASE)) == pytest.approx(vit + bert + cross_attention, rel=0.01)


def count(model: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def test_tasks_take_turns() -> None:
    calls: list[str] = []
    tasks = {"first": lambda: calls.append("first"), "second": lambda: time.sleep(0.001)}
    timed = in_turns(tasks, rounds=3, device=CPU, warm_up=1)
    assert len(calls) == 4
    assert [len(values) for values in timed.milliseconds.values()] == [3, 3]
    assert len(timed.reference) == 3
    assert min(timed.milliseconds["second"]) >= 1
    twice = timed.ratios("second", "second")
    assert twice == [1, 1, 1]


def test_median_and_spread() -> None:
    row = Row("name", "ms", [*range(11)])
    assert row.median == 5
    assert row.spread == (1, 9)
    assert Row("once", "ms", [7.0]).spread == (7.0, 7.0)


def test_pictures(tmp_path: Path) -> None:
    large = pictures.write_large(tmp_path)
    assert size(large) == (4000, 3000)
    assert 3e6 < large.stat().st_size < 6e6
    assert size(pictures.write_small(tmp_path)) == (500, 375)
    sides = [max(size(file)) for file in pictures.write_many(tmp_path, 40)]
    assert len(set(sides)) > 10
    assert min(sides) >= 224
    assert max(sides) <= 500


def size(file: Path) -> tuple[int, int]:
    with Image.open(file) as image:
        return image.size


def test_imports_are_summed_by_package() -> None:
    text = """import time: self [us] | cumulative | imported package
import time:      1000 |       1000 |   numpy.linalg
import time:      2000 |       3000 | numpy
Loading the model.
import time:      4000 |       4000 |     torch._dynamo.utils
import time:       500 |       4500 | torch.nn
"""
    assert summarise_imports(text) == {"numpy": 3.0, "torch._dynamo": 4.0, "torch": 0.5}


def test_a_quick_run_prints_every_row(
    tiny_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "figures.json"
    assert run.main(["--quick", "--pack", str(tiny_pack), "--json", str(file)]) == 0
    text = capsys.readouterr().out
    expected = [
        *("- Processor: ", "- Threads of PyTorch: ", "- Commit: ", "- Date: "),
        *(f"| {part}, {size} |" for part in ("Read", "Preprocess") for size in SIZES),
        *("| Encode |", "| Encode, judge and search, beam 3 |"),
        *(f"| All of Captioner.caption, {size} |" for size in SIZES),
        "| LookAloud, beam 3 |",
        *(f"| {peer}{rest} |" for peer in PEERS for rest in ("", ", against LookAloud")),
        *(f"| caption_batch, {kind}{rest} |" for kind in ("files", "arrays") for rest in ("", RATIO)),
        "| Encoder alone, ready tensors |",
        "## How noisy it was",
    ]
    if sys.platform != "win32":
        expected += [
            *(f"| captioner describe, 12-megapixel JPEG{rest} |" for rest in OF_A_PROCESS),
            *("| captioner --help |", "| import captioner |", "| import torch |", "| Python, nothing"),
        ]
    assert [row for row in expected if row not in text] == []
    rows = [row for section in json.loads(file.read_text("utf-8"))["sections"] for row in section["rows"]]
    assert all(f"| {row['name']} | {run.number(row['median'])} {row['unit']} |" in text for row in rows)
    assert all(row["values"] and min(row["values"]) > 0 for row in rows)


SIZES = ("12-megapixel JPEG", "500-pixel JPEG")
PEERS = ("ViT-GPT2, greedy", "ViT-GPT2, beam 4", "BLIP base, greedy")
RATIO = ", against the encoder alone"
OF_A_PROCESS = ("", ", processor time", ", peak memory")
