"""The encoder: a CNN that turns a picture into a grid of region vectors."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from captioner.errors import ConfigError
from captioner.model.light_timm import import_timm

POOLINGS = ("mean", "attention")


class Features(NamedTuple):
    """What the encoder sees in B pictures: R = rows x columns regions of D numbers each, row by row.

    grid: (B, R, D) float. mean: (B, D) float, the mean of the regions.
    """

    grid: Tensor
    mean: Tensor

    @classmethod
    def of_grid(cls, grid: Tensor) -> "Features":
        """Features of a (B, R, D) grid."""
        return cls(grid, grid.mean(dim=1))

    def over_time(self, counts: Sequence[int], pooling: str) -> "Features":
        """Features of shots, from those of their frames in a row.

        counts: frames of each shot. pooling: one of POOLINGS. "mean" takes the mean of each region over the
        frames (Venugopalan et al. 2015, who had one region). "attention" puts the regions of all frames side
        by side, to be attended to in space and time at once; all shots then need the same number of frames.
        """
        if max(counts) == 1:
            return self
        shots = torch.split(self.grid, list(counts))  # (F, R, D) each
        if pooling == "attention":
            return Features.of_grid(torch.stack([shot.flatten(0, 1) for shot in shots]))  # (B, F x R, D)
        return Features.of_grid(torch.stack([shot.mean(dim=0) for shot in shots]))  # (B, R, D)

    def expand(self, owners: Tensor) -> "Features":
        """Features with one row for each of owners: (N,) picture indices."""
        return Features(self.grid[owners], self.mean[owners])


class Encoder(nn.Module):
    """A timm backbone without its classifier. Batch-norm statistics stay as they were pre-trained.

    Captioning batches are small and their pictures repeat; statistics learned from them would be worse
    than ImageNet's, so the encoder is always in evaluation mode, also while its weights are fine-tuned. Only
    stochastic depth, if it is set, follows train and eval.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        try:
            self.backbone = import_timm().create_model(name, pretrained=False, num_classes=0, global_pool="")
        except RuntimeError as error:
            raise ConfigError(
                "There is no encoder called {name}.", "Give the name of a CNN that timm knows.", name=name
            ) from error
        self.feature_size = int(self.backbone.num_features)
        super().train(False)

    def train(self, mode: bool = True) -> "Encoder":
        """Switch stochastic depth on or off. The rest stays in evaluation mode, see the class."""
        for module in self.modules():
            if isinstance(module, import_timm().layers.DropPath):
                module.train(mode)
        return self

    def forward(self, images: Tensor) -> Features:
        """Features of normalised pictures (B, 3, H, W)."""
        maps = self.backbone(images)  # (B, D, rows, columns)
        if maps.ndim != 4:
            raise ConfigError("This encoder gives no grid of features.", "Choose a CNN, not a transformer.")
        return Features.of_grid(maps.flatten(2).transpose(1, 2))


def set_stochastic_depth(encoder: Encoder, rate: float) -> None:
    """Skip each residual block at random (Huang et al. 2016), from when train is called until eval is.

    rate: probability for the last block, below 1; it rises in equal steps from 0 for the first one.
    """
    drop_path = import_timm().layers.DropPath
    blocks = [module for module in encoder.modules() if hasattr(module, "drop_path")]
    for place, block in enumerate(blocks):
        block.drop_path = drop_path(rate * place / max(len(blocks) - 1, 1)).eval()


def layer_groups(encoder: Encoder, rate: float, decay: float, weight_decay: float) -> list[dict[str, Any]]:
    """Parameter groups for an optimizer, with a learning rate each as "peak" (Howard and Ruder 2018).

    rate: of the last layer; each layer below has decay times that of the one above it. The lower a layer,
    the more general is what it knows, and the less it should change.
    """
    import_timm()
    from timm.optim import param_groups_layer_decay  # type: ignore[attr-defined]

    groups = param_groups_layer_decay(
        encoder.backbone, weight_decay, layer_decay=decay, weight_decay_exclude_1d=False
    )
    return [
        {"params": g["params"], "weight_decay": weight_decay, "peak": rate * g["lr_scale"]} for g in groups
    ]


def freeze_statistics(encoder: Encoder) -> None:
    """Fold what never changes in inference into the weights: batch norm into the convolution before it."""
    from torch.nn.utils.fusion import fuse_conv_bn_eval

    for parent in list(encoder.modules()):
        names = list(parent._modules)
        for first, second in pairwise(names):
            conv, norm = parent._modules[first], parent._modules[second]
            if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                activation = getattr(norm, "act", nn.Identity())
                setattr(parent, first, fuse_conv_bn_eval(conv, norm))
                setattr(parent, second, activation)


def load_encoder_weights(encoder: Encoder, tensors: dict[str, Tensor]) -> None:
    """Take over pre-trained weights under timm's names; a classifier among them is left out.

    Raises: ConfigError when they do not fit.
    """
    kept = {name: tensor.float() for name, tensor in tensors.items() if not name.startswith("classifier.")}
    missing, unexpected = encoder.backbone.load_state_dict(kept, strict=False)
    missing = [name for name in missing if not name.endswith("num_batches_tracked")]
    if missing or unexpected:
        raise ConfigError(
            f"These weights are for another encoder ({len(missing)} missing, {len(unexpected)} unknown).",
            "Give weights of the encoder that the configuration names.",
        )


def to_channels_last(encoder: Encoder) -> Encoder:
    """Order weights as CPU and GPU kernels for convolutions like them best."""
    return encoder.to(memory_format=torch.channels_last)
