"""Model packs: everything a trained model needs to be used, in one folder, checked when it is read.

A pack holds pack.json, vocabulary.json, weights.safetensors and MODEL_CARD.md; docs/model-pack.md describes
each. Nothing in it is code, and nothing missing is ever filled in with a default. A pack may also hold
heads.safetensors, and with it "doubt" in pack.json: added by captioner pack fit, so that the program knows
what kind of picture it sees and how far to trust its captions. And classifier.safetensors, where the encoder
was trained without forgetting the classes that it once knew, which naming.py asks; and detector.safetensors,
where a detector taught it, which sightings.py asks.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from captioner.classifier import CLASSES
from captioner.decoding import DecodingOptions
from captioner.description.confidence import Doubt
from captioner.description.heads import Heads
from captioner.detector import KINDS
from captioner.errors import PackError
from captioner.model.config import ModelConfig, PreprocessingConfig
from captioner.resources import resource
from captioner.vocabulary import Vocabulary

FORMAT_VERSION = 2
WEIGHTS, VOCABULARY, CARD = "weights.safetensors", "vocabulary.json", "MODEL_CARD.md"
HEADS, CLASSIFIER, DETECTOR = "heads.safetensors", "classifier.safetensors", "detector.safetensors"
_REINSTALL = "Install the model pack again."
_DAMAGED = "The model pack {name} is damaged: {error}."
_INCOMPLETE = "The model pack {name} is incomplete: {part} is missing."


@dataclass(frozen=True)
class ModelPack:
    """A pack that was read and found whole.

    training: data, seed, commit and configuration it was trained with. metrics: scores with their
    signatures. sha256: of each file, in hexadecimal. doubt: how far to trust its captions; None
    where the pack was not fitted.
    """

    folder: Path
    name: str
    licence: str
    model: ModelConfig
    preprocessing: PreprocessingConfig
    decoding: DecodingOptions
    vocabulary: Vocabulary
    training: Mapping[str, Any]
    metrics: list[Mapping[str, Any]]
    sha256: Mapping[str, str]
    doubt: Doubt | None = None

    @property
    def id(self) -> str:
        """Name and first digits of the weights' hash: says which model made a caption."""
        return f"{self.name}-{self.sha256[WEIGHTS][:8]}"

    def weights(self) -> dict[str, Tensor]:
        """The model's tensors under their names, as stored (16-bit floats)."""
        return self._tensors(WEIGHTS)

    def heads(self) -> Heads | None:
        """The classifiers fitted on the encoder; None where the pack was not fitted."""
        if self.doubt is None:
            return None
        tensors = {name: tensor.numpy() for name, tensor in self._tensors(HEADS).items()}
        try:
            return Heads.from_tensors(tensors)
        except (KeyError, ValueError) as error:
            raise PackError(_DAMAGED, _REINSTALL, name=self.name, error=error) from error

    def classifier(self) -> tuple[Tensor, Tensor] | None:
        """weight (1000, D) and bias (1000,) for the classes of ImageNet-1k on the encoder's mean features."""
        return self._linear(CLASSIFIER, "classifier", CLASSES)

    def detector(self) -> tuple[Tensor, Tensor] | None:
        """weight (80, D) and bias (80,) for the kinds of detector.py on the encoder's mean features."""
        return self._linear(DETECTOR, "detector", len(KINDS))

    def _linear(self, part: str, what: str, classes: int) -> tuple[Tensor, Tensor] | None:
        if part not in self.sha256:
            return None
        tensors = self._tensors(part)
        try:
            weight, bias = tensors["weight"], tensors["bias"]
        except KeyError as error:
            raise PackError(_DAMAGED, _REINSTALL, name=self.name, error=error) from error
        if weight.shape[:1] != (classes,) or bias.shape != (classes,):
            wrong = f"its {what} is not one of {classes} classes"
            raise PackError(_DAMAGED, _REINSTALL, name=self.name, error=wrong)
        return weight, bias

    def _tensors(self, part: str) -> dict[str, Tensor]:
        try:
            return load_file(self.folder / part)
        except (OSError, SafetensorError) as error:
            raise PackError(_DAMAGED, _REINSTALL, name=self.name, error=error) from error


def find_pack(name_or_folder: str | Path) -> Path:
    """The folder of a pack: one of the shipped packs by name, or any folder.

    Raises: PackError when there is none.
    """
    if isinstance(name_or_folder, str) and re.fullmatch(r"[\w-]+", name_or_folder):
        shipped = resource("packs", name_or_folder)
        if shipped.is_dir():
            return shipped
    folder = Path(name_or_folder)
    if not folder.is_dir():
        raise PackError(
            "There is no model pack {name}.",
            "Give the name of a pack or a pack's folder.",
            name=name_or_folder,
        )
    return folder


def read_pack(name_or_folder: str | Path) -> ModelPack:
    """Read a pack and check every file against its hash.

    Raises: PackError when it is missing, incomplete, damaged or newer than this program.
    """
    folder = find_pack(name_or_folder)
    content = _read_manifest(folder)
    sha256 = content["files"]
    for name, expected in sha256.items():
        _check_file(folder / name, expected)
    return ModelPack(
        folder=folder,
        name=content["name"],
        licence=content["licence"],
        model=_build(ModelConfig, content, "model"),
        preprocessing=_build(PreprocessingConfig, content, "preprocessing"),
        decoding=_build(DecodingOptions, content, "decoding"),
        vocabulary=Vocabulary.load(folder / VOCABULARY),
        training=content["training"],
        metrics=content["metrics"],
        sha256=sha256,
        doubt=_build(Doubt, content, "doubt") if HEADS in sha256 else None,
    )


def write_pack(
    folder: Path,
    *,
    name: str,
    licence: str,
    model: ModelConfig,
    preprocessing: PreprocessingConfig,
    decoding: DecodingOptions,
    vocabulary: Vocabulary,
    weights: Mapping[str, Tensor],
    card: str,
    training: Mapping[str, Any],
    metrics: list[Mapping[str, Any]],
    classifier: Mapping[str, Tensor] | None = None,
    detector: Mapping[str, Tensor] | None = None,
) -> None:
    """Write a pack; floats are stored with 16 bits. What lay in its files before is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    _save_small(weights, folder / WEIGHTS)
    taught = {file: head for file, head in ((CLASSIFIER, classifier), (DETECTOR, detector)) if head}
    for file, head in taught.items():
        _save_small(head, folder / file)
    vocabulary.save(folder / VOCABULARY)
    (folder / CARD).write_text(card, "utf-8")
    content = {
        "format_version": FORMAT_VERSION,
        "name": name,
        "licence": licence,
        "model": asdict(model),
        "preprocessing": asdict(preprocessing),
        "decoding": asdict(decoding),
        "training": dict(training),
        "metrics": metrics,
        "files": _hashes(folder, [WEIGHTS, VOCABULARY, CARD, *taught]),
    }
    _write_manifest(folder, content)


def add_heads(
    pack: ModelPack, heads: Heads, doubt: Doubt, card: str, metrics: list[Mapping[str, Any]] | None = None
) -> None:
    """Give a pack its classifiers and its doubt, and a card that tells of them; older ones are replaced.

    metrics: of the pack with these classifiers, in place of its older ones; None keeps those.
    """
    folder = pack.folder
    tensors = {name: torch.from_numpy(values) for name, values in heads.to_tensors().items()}
    _save_small(tensors, folder / HEADS)
    (folder / CARD).write_text(card, "utf-8")
    content = _read_manifest(folder)
    content["doubt"] = asdict(doubt)
    content["metrics"] = content["metrics"] if metrics is None else metrics
    content["files"] = _hashes(folder, [*dict.fromkeys([*content["files"], HEADS])])
    _write_manifest(folder, content)


def _save_small(tensors: Mapping[str, Tensor], file: Path) -> None:
    """Write tensors, floats with 16 bits."""
    small = {
        key: (value.half() if value.is_floating_point() else value).contiguous().cpu()
        for key, value in tensors.items()
    }
    save_file(small, file)
    file.chmod(0o644)  # save_file makes it readable for its owner alone


def _write_manifest(folder: Path, content: Mapping[str, Any]) -> None:
    (folder / "pack.json").write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _read_manifest(folder: Path) -> dict[str, Any]:
    file = folder / "pack.json"
    try:
        content = json.loads(file.read_text("utf-8"))
    except FileNotFoundError as error:
        raise PackError(
            "{name} is not a model pack: it has no pack.json.", "Give a pack's folder.", name=folder.name
        ) from error
    except (OSError, ValueError) as error:
        raise PackError(
            "The model pack {name} is damaged: pack.json cannot be read.", _REINSTALL, name=folder.name
        ) from error
    version = content.get("format_version") if isinstance(content, dict) else None
    if type(version) is int and version > FORMAT_VERSION:
        raise PackError(
            "The model pack {name} is newer than this program.", "Update LookAloud.", name=folder.name
        )
    if type(version) is not int or version != FORMAT_VERSION:
        raise PackError("The model pack {name} is of an unknown format.", _REINSTALL, name=folder.name)
    if isinstance(content.get("files"), dict) and HEADS in content["files"] and "doubt" not in content:
        raise PackError(_INCOMPLETE, _REINSTALL, name=folder.name, part="doubt")
    kinds = {"name": str, "licence": str, "training": dict, "metrics": list, "files": dict}
    for part, kind in {**kinds, "model": dict, "preprocessing": dict, "decoding": dict}.items():
        if not isinstance(content.get(part), kind):
            raise PackError(_INCOMPLETE, _REINSTALL, name=folder.name, part=part)
    for name in (WEIGHTS, VOCABULARY, CARD):
        if name not in content["files"]:
            raise PackError(
                "The model pack {name} is incomplete: it does not list {part}.",
                _REINSTALL,
                name=folder.name,
                part=name,
            )
    if any(Path(name).name != name for name in content["files"]):
        raise PackError("The model pack {name} names files outside itself.", _REINSTALL, name=folder.name)
    return dict(content)


def _check_file(file: Path, expected: str) -> None:
    pack = file.parent.name
    try:
        found = _sha256(file)
    except FileNotFoundError as error:
        raise PackError(_INCOMPLETE, _REINSTALL, name=pack, part=file.name) from error
    except OSError as error:
        raise PackError(
            "The model pack {name} cannot be read: {part}.",
            "Check the file's permissions.",
            name=pack,
            part=file.name,
        ) from error
    if found != expected:
        raise PackError(
            "The model pack {name} is damaged: {part} has changed.", _REINSTALL, name=pack, part=file.name
        )


def _hashes(folder: Path, parts: Iterable[str]) -> dict[str, str]:
    return {part: _sha256(folder / part) for part in parts}


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


T = TypeVar("T")


def _build(kind: type[T], content: Mapping[str, Any], part: str) -> T:
    """A dataclass from its JSON object, which must have exactly its fields."""
    values = content[part]
    expected = {f.name for f in fields(kind)}  # type: ignore[arg-type]
    if set(values) != expected:
        wrong = ", ".join(sorted(set(values) ^ expected))
        raise PackError(
            "The model pack {name} has missing or unknown settings: {settings}.",
            _REINSTALL,
            name=content["name"],
            settings=wrong,
        )
    built = kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})
    for name, value in vars(kind()).items():
        if type(getattr(built, name)) is not type(value):
            raise PackError(
                "The model pack {name} has a wrong value for {setting}.",
                _REINSTALL,
                name=content["name"],
                setting=name,
            )
    return built
