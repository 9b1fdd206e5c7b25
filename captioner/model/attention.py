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
        """Attend with state (N, H), the same number of rows for each of B pictures, a picture's together.

        Returns the context (N, D) and the weights (N, R), which sum to 1.
        """
        query = self.state_query(state).view(len(keys), -1, 1, keys.shape[2])  # (B, N / B, 1, A)
        scores = self.score(torch.tanh(keys.unsqueeze(1) + query)).squeeze(3)  # (B, N / B, R)
        weights = scores.softmax(dim=2)  # (B, N / B, R)
        return torch.bmm(weights, regions).flatten(0, 1), weights.flatten(0, 1)
