"""Show, Attend and Tell (Xu et al. 2015), soft attention: look again before every word."""

import torch
from torch import Tensor, nn

from captioner.model.attention import AdditiveAttention
from captioner.model.decoder import Decoder, Memory, State, Step
from captioner.model.encoder import Features


class ShowAttendTell(Decoder):
    """One LSTM fed with the last word and a gated look at the regions; the word is read off both."""

    def __init__(
        self,
        vocabulary_size: int,
        feature_size: int,
        embedding_size: int,
        hidden_size: int,
        attention_size: int,
    ) -> None:
        super().__init__(vocabulary_size, embedding_size, hidden_size)
        self.region = nn.Linear(feature_size, hidden_size)
        self.first_hidden = nn.Linear(feature_size, hidden_size)
        self.first_cell = nn.Linear(feature_size, hidden_size)
        self.attention = AdditiveAttention(hidden_size, hidden_size, attention_size)
        self.gate = nn.Linear(hidden_size, hidden_size)
        self.lstm = nn.LSTMCell(embedding_size + hidden_size, hidden_size)
        self.look = nn.Linear(hidden_size, hidden_size)
        self.word = nn.Linear(embedding_size, hidden_size)

    def start(self, features: Features) -> tuple[State, Memory]:
        """State from the mean vector; regions and their keys are kept."""
        hidden = torch.tanh(self.first_hidden(features.mean))  # (B, H)
        cell = torch.tanh(self.first_cell(features.mean))  # (B, H)
        regions = self.dropout(torch.relu(self.region(features.grid)))  # (B, R, H)
        return (hidden, cell), (regions, self.attention.keys(regions))

    def advance(self, words: Tensor, state: State, memory: Memory) -> Step:
        """Look with the old state, then read word and look."""
        hidden, cell = state
        regions, keys = memory
        context, weights = self.attention(hidden, keys, regions)  # (N, H), (N, R)
        context = torch.sigmoid(self.gate(hidden)) * context  # (N, H)
        hidden, cell = self.lstm(torch.cat([words, context], dim=1), (hidden, cell))  # (N, H)
        output = torch.tanh(hidden + self.look(context) + self.word(words))  # (N, H)
        return Step(output, weights, (hidden, cell))
