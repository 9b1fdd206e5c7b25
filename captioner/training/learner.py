"""The model as training sees it: one forward pass gives one loss, whatever the objective."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager

import torch
from torch import Tensor, nn

from captioner.model.build import CaptioningModel
from captioner.model.config import PreprocessingConfig
from captioner.model.decoder import take_rows
from captioner.model.encoder import Features
from captioner.preprocessing import normalize
from captioner.training.auxiliary import AuxiliaryHeads
from captioner.vocabulary import END, START


class Learner(nn.Module):
    """Wraps a model so that DistributedDataParallel can wrap this: every gradient flows through forward()."""

    def __init__(
        self,
        model: CaptioningModel,
        preprocessing: PreprocessingConfig,
        precision: str,
        pooling: str = "mean",
    ) -> None:
        super().__init__()
        self.model = model
        self.auxiliary = AuxiliaryHeads(model.encoder.feature_size, {})
        self._preprocessing = preprocessing
        self._pooling = pooling
        self._bfloat16 = precision == "bfloat16"

    def forward(
        self,
        seen: Tensor,
        owners: Tensor,
        tokens: Tensor,
        lengths: Tensor,
        weights: Tensor,
        label_smoothing: float = 0.0,
        labels: Mapping[str, Tensor] | None = None,
        label_weights: Mapping[str, float] | None = None,
    ) -> Tensor:
        """Mean over all tokens of their cross-entropy, each caption weighted, and the auxiliary losses.

        seen: pixels (B, F, 3, S, S) bytes of F frames each, or a grid (B, R, D). owners, lengths, weights:
        (N,); weights of 1 give plain maximum likelihood, advantages give a policy gradient. tokens:
        (N, T + 1). labels: (B, C) of each kind that has a weight in label_weights.
        """
        with self._autocast(seen.device):
            features = self.features(seen)
            losses, row = self.model.decoder.token_losses(features, owners, tokens, lengths, label_smoothing)
            beside = self.auxiliary.losses(features.mean, labels or {})
        loss = (losses * weights[row]).sum() / lengths.sum()
        for name, weight in (label_weights or {}).items():
            loss = loss + weight * beside[name]
        return loss

    def features(self, seen: Tensor) -> Features:
        """Features of pixels (B, F, 3, S, S) or of a grid that was computed before."""
        if seen.ndim == 3:
            return Features.of_grid(seen.float())
        frames = normalize(seen.flatten(0, 1), self._preprocessing)  # (B x F, 3, S, S)
        features: Features = self.model.encoder(frames.contiguous(memory_format=torch.channels_last))
        return features.over_time([seen.shape[1]] * seen.shape[0], self._pooling)

    @torch.no_grad()
    def sample(self, seen: Tensor, samples: int, longest: int) -> list[list[int]]:
        """Captions drawn at random from the model, samples for each of B pictures, in the pictures' order.

        No token is barred: a policy gradient is true only for samples of the very distribution whose
        likelihood it changes. Barring <unk> here let its probability grow unseen until sentences broke.
        """
        decoder = self.model.decoder
        with self._autocast(seen.device):
            state, memory = decoder.start(self.features(seen))
            owners = torch.arange(len(seen), device=seen.device).repeat_interleave(samples)
            state = take_rows(state, owners)
            word = torch.full_like(owners, START)
            words: list[Tensor] = []
            ended = torch.zeros_like(owners, dtype=torch.bool)
            for _ in range(longest):
                step = decoder.advance(decoder.embed(word), state, memory)
                state = step.state
                probabilities = decoder.logits(step.output).float().softmax(dim=1)  # (N, V)
                word = torch.multinomial(probabilities, 1).squeeze(1)
                words.append(word)
                ended |= word == END
                if bool(ended.all()):
                    break
        return [_until_end(row) for row in torch.stack(words, dim=1).tolist()]

    def _autocast(self, device: torch.device) -> AbstractContextManager[None]:
        return torch.autocast(device.type, torch.bfloat16, enabled=self._bfloat16)


def _until_end(ids: Sequence[int]) -> list[int]:
    return list(ids[: ids.index(END)]) if END in ids else list(ids)
