"""What a captioning model is made of."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ModelConfig:
    """The architecture; together with a vocabulary size it fixes every tensor's shape.

    encoder: name of a timm CNN backbone. decoder: "show_and_tell", "show_attend_tell" or "up_down".
    embedding_size, hidden_size, attention_size: widths of word vectors, LSTM states and of the space in
    which attention compares state and region.
    """

    encoder: str = "tf_efficientnetv2_b0"
    decoder: str = "show_attend_tell"
    embedding_size: int = 300
    hidden_size: int = 512
    attention_size: int = 256


@dataclass(frozen=True)
class PreprocessingConfig:
    """How an upright RGB picture becomes the encoder's input.

    size: side of the square in pixels, to which the whole picture is squashed. mean, std: per channel, of
    values in 0..1. interpolation: "bilinear" or "bicubic", antialiased.
    """

    size: int = 224
    mean: tuple[float, float, float] = (0.485, 0.456, 0.406)
    std: tuple[float, float, float] = (0.229, 0.224, 0.225)
    interpolation: str = "bicubic"
