"""Up-down (Anderson et al. 2018), over the encoder's grid in place of detected objects."""

import torch
from torch import Tensor, nn

from captioner.model.attention import AdditiveAttention
from captioner.model.decoder import Decoder, Memory, State, Step
from captioner.model.encoder import Features


class UpDown(Decoder):
    """Two LSTMs: the first decides where to look, the second what to say about it.

    The first LSTM's input is the sum of three projections, which is the paper's projection of their
    concatenation: what depends on the picture alone is then computed once, not at every word.
    """

    def __init__(
        self,
        vocabulary_size: int,
        feature_size: int,
        embedding_size: int,
        hidden_size: int,
        attention_size: int,
    ) -> None:
        super().__init__(vocabulary_size, embedding_size, hidden_size)
        gates = 4 * hidden_size
        self.region = nn.Linear(feature_size, hidden_size)
        self.looking_from_mean = nn.Linear(hidden_size, gates, bias=False)
        self.looking_from_word = nn.Linear(embedding_size, gates, bias=False)
        self.looking_from_state = nn.Linear(2 * hidden_size, gates)
        self.attention = AdditiveAttention(hidden_size, hidden_size, attention_size)
        self.saying = nn.Linear(3 * hidden_size, gates)
        # As torch.nn.LSTM begins; nn.Linear's own smaller numbers learn far more slowly here.
        for layer in (self.looking_from_mean, self.looking_from_word, self.looking_from_state, self.saying):
            nn.init.uniform_(layer.weight, -(hidden_size**-0.5), hidden_size**-0.5)

    def start(self, features: Features) -> tuple[State, Memory]:
        """Both LSTMs start from zero; regions, their keys and what their mean contributes are kept."""
        regions = self.dropout(torch.relu(self.region(features.grid)))  # (B, R, H)
        mean = regions.mean(dim=1)  # (B, H)
        zero = torch.zeros_like(mean)
        memory = (regions, self.attention.keys(regions), self.looking_from_mean(mean))
        return (zero, zero, zero, zero), memory

    def embed(self, tokens: Tensor) -> Tensor:
        """What words contribute to the first LSTM: (...) to (..., 4H)."""
        gates: Tensor = self.looking_from_word(super().embed(tokens))
        return gates

    def advance(self, words: Tensor, state: State, memory: Memory) -> Step:
        """Where to look, look, what to say."""
        looking, looking_cell, saying, saying_cell = state
        regions, keys, from_mean = memory
        from_state = self.looking_from_state(torch.cat([saying, looking], dim=1))  # (N, 4H)
        from_mean = from_mean.repeat_interleave(len(words) // len(from_mean), dim=0)  # (N, 4H)
        looking, looking_cell = lstm(from_state + from_mean + words, looking_cell)  # (N, H)
        context, weights = self.attention(looking, keys, regions)  # (N, H), (N, R)
        gates = self.saying(torch.cat([context, looking, saying], dim=1))  # (N, 4H)
        saying, saying_cell = lstm(gates, saying_cell)  # (N, H)
        return Step(saying, weights, (looking, looking_cell, saying, saying_cell))


def lstm(gates: Tensor, cell: Tensor) -> tuple[Tensor, Tensor]:
    """One LSTM step (Hochreiter and Schmidhuber 1997; Gers et al. 2000) from its summed inputs.

    gates: (N, 4H) input, forget, candidate and output gate, as in torch.nn.LSTM. Returns hidden state and
    cell, (N, H) each.
    """
    enter, keep, candidate, leave = gates.chunk(4, dim=1)
    cell = torch.sigmoid(keep) * cell + torch.sigmoid(enter) * torch.tanh(candidate)  # (N, H)
    return torch.sigmoid(leave) * torch.tanh(cell), cell
