"""From an upright RGB picture to the encoder's input: the same in training and inference."""

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from captioner.model.config import PreprocessingConfig

_FILTERS = {"bilinear": Image.Resampling.BILINEAR, "bicubic": Image.Resampling.BICUBIC}


def squash(image: Image.Image, config: PreprocessingConfig) -> Image.Image:
    """The whole picture as a square of config.size pixels, its proportions given up, nothing cropped."""
    return image.resize((config.size, config.size), _FILTERS[config.interpolation])


def to_tensor(image: Image.Image) -> Tensor:
    """An RGB picture as (3, H, W) bytes."""
    return torch.from_numpy(np.array(image, dtype=np.uint8)).permute(2, 0, 1)


def normalize(pixels: Tensor, config: PreprocessingConfig) -> Tensor:
    """Bytes (..., 3, H, W) as floats, with the encoder's mean and standard deviation taken out."""
    mean = torch.tensor(config.mean, device=pixels.device).view(3, 1, 1) * 255
    std = torch.tensor(config.std, device=pixels.device).view(3, 1, 1) * 255
    return (pixels.float() - mean) / std
