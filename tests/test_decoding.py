"""Beam search against an exhaustive search and against plain loops, never against itself."""

import itertools
import math
from dataclasses import replace

import pytest
import torch

from captioner.decoding import NEUTRAL, DecodingOptions, Hypothesis, beam_search, rank_by_words
from captioner.errors import Cancelled
from captioner.model.build import DECODERS, build_model
from captioner.model.config import ModelConfig
from captioner.model.decoder import Decoder
from captioner.model.encoder import Features
from captioner.vocabulary import END, PAD, START, UNKNOWN


def random_decoder(kind: str, vocabulary_size: int, sharpness: float = 6.0) -> Decoder:
    """A decoder with random weights that has strong opinions, so that no two sentences score alike."""
    torch.manual_seed(11)
    config = ModelConfig("test_efficientnet", kind, embedding_size=8, hidden_size=12, attention_size=6)
    decoder = build_model(config, vocabulary_size).decoder.eval()
    with torch.no_grad():
        decoder.output.weight.mul_(sharpness)
        decoder.embedding.weight.mul_(sharpness)
    return decoder


def some_features(pictures: int, decoder: Decoder) -> Features:
    generator = torch.Generator().manual_seed(5)
    sizes = [m.in_features for m in decoder.modules() if isinstance(m, torch.nn.Linear)]
    return Features.of_grid(8 * torch.randn(pictures, 9, max(sizes), generator=generator))


def log_probability(decoder: Decoder, features: Features, tokens: tuple[int, ...]) -> float:
    """Of one sentence with its END, by a plain loop."""
    return sum(word_log_probabilities(decoder, features, tokens))


def word_log_probabilities(decoder: Decoder, features: Features, tokens: tuple[int, ...]) -> list[float]:
    state, memory = decoder.start(features)
    found = []
    for previous, token in itertools.pairwise((START, *tokens, END)):
        step = decoder.advance(decoder.embed(torch.tensor([previous])), state, memory)
        state = step.state
        found.append(float(decoder.logits(step.output).log_softmax(dim=1)[0, token]))
    return found


@pytest.mark.parametrize("kind", DECODERS)
@pytest.mark.parametrize("length_penalty", [0.0, 0.7, 1.0])
@torch.inference_mode()
def test_a_wide_beam_finds_what_exhaustive_search_finds(kind: str, length_penalty: float) -> None:
    decoder = random_decoder(kind, vocabulary_size=7)
    features = some_features(1, decoder)
    longest = 4
    words = [token for token in range(7) if token not in (PAD, START, END, UNKNOWN)]
    everything = []
    for length in range(1, longest + 1):
        for tokens in itertools.product(words, repeat=length):
            value = log_probability(decoder, features, tokens)
            everything.append((value / (length + 1) ** length_penalty, tokens))
    everything.sort(reverse=True)
    options = DecodingOptions(len(everything) + 1, longest, length_penalty, block_trigrams=False)
    found = beam_search(decoder, features, options)[0]
    assert [h.tokens for h in found] == [tokens for _, tokens in everything]
    assert [h.score for h in found] == pytest.approx([score for score, _ in everything], abs=1e-4)


@pytest.mark.parametrize("kind", DECODERS)
@torch.inference_mode()
def test_beam_one_is_greedy(kind: str) -> None:
    decoder = random_decoder(kind, vocabulary_size=30)
    features = some_features(6, decoder)
    found = beam_search(decoder, features, DecodingOptions(1, 12, 0.7, block_trigrams=False))
    for picture, hypotheses in enumerate(found):
        state, memory = decoder.start(Features(features.grid[[picture]], features.mean[[picture]]))
        words: list[int] = []
        word = START
        while len(words) < 12:
            step = decoder.advance(decoder.embed(torch.tensor([word])), state, memory)
            state = step.state
            scores = decoder.logits(step.output)[0]
            scores[[PAD, START, UNKNOWN]] = -math.inf
            if not words:
                scores[END] = -math.inf
            word = int(scores.argmax())
            if word == END:
                break
            words.append(word)
        assert hypotheses[0].tokens == tuple(words)


# With END made likelier by so much, sentences of several lengths come out of each random decoder.
@pytest.mark.parametrize(
    ("kind", "end"), [("show_and_tell", 1.0), ("show_attend_tell", 2.0), ("up_down", 0.5)]
)
def test_a_batch_says_what_its_pictures_say_one_by_one(kind: str, end: float) -> None:
    decoder = random_decoder(kind, vocabulary_size=40)
    with torch.no_grad():
        decoder.output.bias[END] += end
    features = some_features(24, decoder)
    options = DecodingOptions(3, 10)
    together = beam_search(decoder, features, options)
    assert (
        len({len(hypotheses[0].tokens) for hypotheses in together}) > 1
    )  # some leave the batch before others
    for picture, expected in enumerate(together):
        alone = beam_search(decoder, Features(features.grid[[picture]], features.mean[[picture]]), options)[0]
        assert [h.tokens for h in alone] == [h.tokens for h in expected]
        for one, other in zip(alone, expected, strict=True):
            assert one.log_probability == pytest.approx(other.log_probability, abs=1e-4)
            if one.attention is not None:
                torch.testing.assert_close(one.attention, other.attention, atol=1e-5, rtol=0)


@torch.inference_mode()
def test_log_probabilities_and_attention_belong_to_their_words() -> None:
    decoder = random_decoder("show_attend_tell", vocabulary_size=40)
    features = some_features(3, decoder)
    for picture, hypotheses in enumerate(beam_search(decoder, features, DecodingOptions(4, 9))):
        own = Features(features.grid[[picture]], features.mean[[picture]])
        for hypothesis in hypotheses:
            expected = word_log_probabilities(decoder, own, hypothesis.tokens)
            assert hypothesis.word_log_probabilities == pytest.approx(expected, abs=1e-4)
            assert hypothesis.log_probability == pytest.approx(sum(expected), abs=1e-4)
            check_attention(decoder, own, hypothesis)


def check_attention(decoder: Decoder, features: Features, hypothesis: Hypothesis) -> None:
    assert hypothesis.attention is not None
    assert hypothesis.attention.shape == (len(hypothesis.tokens), 9)
    state, memory = decoder.start(features)
    for previous, weights in zip((START, *hypothesis.tokens[:-1]), hypothesis.attention, strict=True):
        step = decoder.advance(decoder.embed(torch.tensor([previous])), state, memory)
        state = step.state
        assert step.attention is not None
        torch.testing.assert_close(step.attention[0], weights, atol=1e-5, rtol=0)
        assert float(weights.sum()) == pytest.approx(1.0, abs=1e-5)


def looping_decoder() -> Decoder:
    """Says 4, 5, 6, 4, 5, 6, ... for ever unless it is kept from it, and likes <unk> best of all."""
    decoder = random_decoder("show_and_tell", vocabulary_size=9)

    class Looping(torch.nn.Module):
        def forward(self, output: torch.Tensor) -> torch.Tensor:
            return output[:, :9]

    decoder.output.out_features = 9
    following = {START: 4, 4: 5, 5: 6, 6: 4, 7: 8, 8: 7}

    def advance(words: torch.Tensor, state: tuple[torch.Tensor, ...], memory: object) -> object:
        from captioner.model.decoder import Step

        scores = torch.full((len(words), 9), -4.0)
        for row, word in enumerate(words[:, 0].long().tolist()):
            scores[row, following.get(word, 7)] = 2.0
            scores[row, UNKNOWN] = 5.0
            scores[row, END] = -6.0
        return Step(scores, None, state)

    decoder.advance = advance  # type: ignore[method-assign, assignment]
    decoder.logits = lambda output: output  # type: ignore[method-assign, assignment]
    decoder.embed = lambda tokens: tokens.unsqueeze(-1).float()  # type: ignore[method-assign, assignment]
    return decoder


def trigrams(tokens: tuple[int, ...]) -> list[tuple[int, ...]]:
    return list(zip(tokens, tokens[1:], tokens[2:], strict=False))


@pytest.mark.parametrize("beam_size", [1, 3])
def test_no_trigram_is_said_twice_and_unknown_words_never(beam_size: int) -> None:
    decoder = looping_decoder()
    features = Features.of_grid(torch.rand(2, 9, 1280))
    decoder.start = lambda features: ((torch.zeros(2, 1),), ())  # type: ignore[method-assign]
    options = DecodingOptions(beam_size, 15, 0.0)
    unblocked = beam_search(decoder, features, replace(options, block_trigrams=False))
    assert len(set(trigrams(unblocked[0][0].tokens))) < len(trigrams(unblocked[0][0].tokens))
    for hypotheses in beam_search(decoder, features, options):
        for hypothesis in hypotheses:
            assert len(set(trigrams(hypothesis.tokens))) == len(trigrams(hypothesis.tokens))
            assert UNKNOWN not in hypothesis.tokens


def test_a_sentence_without_end_is_cut_at_the_maximum_and_still_ranked() -> None:
    decoder = random_decoder("up_down", vocabulary_size=20)
    with torch.no_grad():
        decoder.output.bias[END] = -1000.0
    for hypotheses in beam_search(decoder, some_features(4, decoder), DecodingOptions(3, 6)):
        assert [len(h.tokens) for h in hypotheses] == [6, 6, 6]


def test_hypotheses_come_best_first_and_differ() -> None:
    decoder = random_decoder("up_down", vocabulary_size=40)
    for hypotheses in beam_search(decoder, some_features(4, decoder), DecodingOptions(5, 10)):
        scores = [h.score for h in hypotheses]
        assert scores == sorted(scores, reverse=True)
        assert len({h.tokens for h in hypotheses}) == len(hypotheses) == 5


@pytest.mark.parametrize("steps", [0, 1, 4])
def test_it_stops_at_the_next_word_when_asked(steps: int) -> None:
    decoder = random_decoder("up_down", vocabulary_size=20)
    with torch.no_grad():
        decoder.output.bias[END] = -1000.0
    asked = itertools.count()
    advanced = 0
    original = decoder.advance

    def counting(*arguments: object) -> object:
        nonlocal advanced
        advanced += 1
        return original(*arguments)  # type: ignore[arg-type]

    decoder.advance = counting  # type: ignore[method-assign, assignment]
    with pytest.raises(Cancelled):
        beam_search(decoder, some_features(1, decoder), DecodingOptions(), lambda: next(asked) == steps)
    assert advanced == steps


def test_a_word_detector_lifts_what_it_sees_and_lowers_what_it_does_not() -> None:
    dog, cat, rare = 5, 6, 7
    liked, seen, unknown = (
        Hypothesis(tokens, score, score, (), None)
        for tokens, score in (((cat,), -1.0), ((dog, dog), -1.2), ((rare,), -1.1))
    )
    ranked = rank_by_words([liked, unknown, seen], {dog: NEUTRAL + 2, cat: NEUTRAL - 2}, weight=0.1)
    assert [one.tokens for one in ranked] == [seen.tokens, unknown.tokens, liked.tokens]
    assert [one.score for one in ranked] == pytest.approx([-1.0, -1.1, -1.2])  # each word counts once
    assert [one.log_probability for one in ranked] == [-1.2, -1.1, -1.0]
