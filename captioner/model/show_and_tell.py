"""Show and Tell (Vinyals et al. 2015): the LSTM reads the picture once, as if it were the first word."""

from torch import Tensor, nn

from captioner.model.decoder import Decoder, Memory, State, Step
from captioner.model.encoder import Features


class ShowAndTell(Decoder):
    """One LSTM; the picture's mean vector is its first input. No attention."""

    def __init__(
        self, vocabulary_size: int, feature_size: int, embedding_size: int, hidden_size: int
    ) -> None:
        super().__init__(vocabulary_size, embedding_size, hidden_size)
        self.picture = nn.Linear(feature_size, embedding_size)
        self.lstm = nn.LSTMCell(embedding_size, hidden_size)

    def start(self, features: Features) -> tuple[State, Memory]:
        """Let the LSTM read the picture."""
        picture = self.dropout(self.picture(features.mean))  # (B, E)
        return self.lstm(picture), ()

    def advance(self, words: Tensor, state: State, memory: Memory) -> Step:
        """Let the LSTM read one word."""
        hidden, cell = self.lstm(words, (state[0], state[1]))  # (N, H)
        return Step(hidden, None, (hidden, cell))
