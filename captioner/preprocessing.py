"""From an upright RGB picture to the encoder's input: the same in training and inference."""

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from captioner.model.config import PreprocessingConfig


def squash(image: Image.Image, config: PreprocessingConfig) -> Tensor:
    """The whole RGB picture as a square of S = config.size pixels, nothing cropped: (3, S, S) bytes.

    PyTorch's antialiased resampling is Pillow's but for a level here and there, several times as fast.
    """
    pixels = torch.from_numpy(np.array(image, dtype=np.uint8)).permute(2, 0, 1)
    size = (config.size, config.size)
    square: Tensor = F.interpolate(pixels.unsqueeze(0), size, mode=config.interpolation, antialias=True)[0]
    return square


def normalize(pixels: Tensor, config: PreprocessingConfig) -> Tensor:
    """Bytes (..., 3, H, W) as floats, with the encoder's mean and standard deviation taken out."""
    mean = torch.tensor(config.mean, device=pixels.device).view(3, 1, 1) * 255
    std = torch.tensor(config.std, device=pixels.device).view(3, 1, 1) * 255
    return (pixels.float() - mean) / std
