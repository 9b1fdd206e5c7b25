"""How good the model is now: free-running captions of pictures it does not learn from."""

from collections.abc import Sequence

import torch

from captioner.decoding import DecodingOptions, beam_search
from captioner.training.cider import CiderD
from captioner.training.examples import Choice, Example, PixelReader
from captioner.training.learner import Learner
from captioner.vocabulary import Vocabulary


class Validation:
    """Scores a model by the mean CIDEr-D of its beam-search captions, on our own tokens, without Java."""

    def __init__(
        self,
        examples: Sequence[Example],
        vocabulary: Vocabulary,
        options: DecodingOptions,
        reader: PixelReader,
    ) -> None:
        self._examples = examples
        self._vocabulary = vocabulary
        self._options = options
        self._reader = reader
        self._cider = CiderD([[list(caption) for caption in example.captions] for example in examples])

    def captions(self, learner: Learner, device: torch.device, batch_size: int = 50) -> list[list[str]]:
        """Tokens of the best caption of every picture."""
        choices = [Choice(example, False, "") for example in self._examples]
        batches = [choices[start : start + batch_size] for start in range(0, len(choices), batch_size)]
        model = learner.model
        was_training = model.training
        model.eval()
        found: list[list[str]] = []
        with torch.inference_mode():
            for pixels in self._reader.read(batches):
                features = learner.features(pixels.to(device))
                best = (hypotheses[0] for hypotheses in beam_search(model.decoder, features, self._options))
                found.extend(self._vocabulary.decode(hypothesis.tokens) for hypothesis in best)
        model.train(was_training)
        return found

    def score(self, learner: Learner, device: torch.device) -> float:
        """Mean CIDEr-D over the pictures; 1.0 is what coco-caption prints as 1.0."""
        scores = self._cider.score(self.captions(learner, device), range(len(self._examples)))
        return float(sum(scores) / len(self._examples))
