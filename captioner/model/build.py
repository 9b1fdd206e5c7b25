"""From a configuration to a model."""

from torch import nn

from captioner.errors import ConfigError
from captioner.model.config import ModelConfig
from captioner.model.decoder import Decoder
from captioner.model.encoder import Encoder
from captioner.model.show_and_tell import ShowAndTell
from captioner.model.show_attend_tell import ShowAttendTell
from captioner.model.up_down import UpDown

DECODERS = ("show_and_tell", "show_attend_tell", "up_down")


class CaptioningModel(nn.Module):
    """Encoder and decoder; what they do together is decoding.py's and training's business."""

    def __init__(self, encoder: Encoder, decoder: Decoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = decoder


def build_model(config: ModelConfig, vocabulary_size: int) -> CaptioningModel:
    """A model with random weights. Raises: ConfigError for an unknown encoder or decoder."""
    encoder = Encoder(config.encoder)
    return CaptioningModel(encoder, _build_decoder(config, vocabulary_size, encoder.feature_size))


def _build_decoder(config: ModelConfig, vocabulary_size: int, feature_size: int) -> Decoder:
    sizes = (vocabulary_size, feature_size, config.embedding_size, config.hidden_size)
    match config.decoder:
        case "show_and_tell":
            return ShowAndTell(*sizes)
        case "show_attend_tell":
            return ShowAttendTell(*sizes, config.attention_size)
        case "up_down":
            return UpDown(*sizes, config.attention_size)
    raise ConfigError(
        "There is no decoder called {name}.",
        "Choose one of {names}.",
        name=config.decoder,
        names=", ".join(DECODERS),
    )
