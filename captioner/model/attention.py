"""Soft attention over the regions of a picture (Bahdanau et al. 2015; Xu et al. 2015)."""

import torch
from torch import Tensor, nn


class AdditiveAttention(nn.Module):
    """Weights regions by how well each fits the decoder's state: w tanh(W_region v + W_state h)."""

    def __init__(self, region_size: int, state_size: int, attention_size: int) -> None:
        super().__init__()
        self.region_key = nn.Linear(region_size, attention_size)
        self.state_query = nn.Linear(state_size, attention_size, bias=False)
        self.score = nn.Linear(attention_size, 1, bias=False)

    def keys(self, regions: Tensor) -> Tensor:
        """What is compared with the state, computed once per picture: (N, R, D) to (N, R, A)."""
        keys: Tensor = self.region_key(regions)
        return keys

    def forward(self, state: Tensor, keys: Tensor, regions: Tensor) -> tuple[Tensor, Tensor]:
        """Attend with state (N, H). Returns the context (N, D) and the weights (N, R), which sum to 1."""
        query = self.state_query(state).unsqueeze(1)  # (N, 1, A)
        scores = self.score(torch.tanh(keys + query)).squeeze(2)  # (N, R)
        weights = scores.softmax(dim=1)  # (N, R)
        context = torch.bmm(weights.unsqueeze(1), regions).squeeze(1)  # (N, D)
        return context, weights
