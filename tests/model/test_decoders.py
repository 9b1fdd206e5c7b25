"""The decoders against plain loops and plain formulas."""

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from captioner.errors import ConfigError
from captioner.model.attention import AdditiveAttention
from captioner.model.build import DECODERS, build_model
from captioner.model.config import ModelConfig
from captioner.model.decoder import Decoder
from captioner.model.encoder import (
    Encoder,
    Features,
    freeze_statistics,
    layer_groups,
    load_encoder_weights,
    set_stochastic_depth,
)
from captioner.vocabulary import END, START

REGIONS, VOCABULARY = 9, 15


@pytest.fixture(params=DECODERS)
def decoder(request: pytest.FixtureRequest) -> Decoder:
    torch.manual_seed(0)
    config = ModelConfig("test_efficientnet", request.param, 8, 12, 6)
    return build_model(config, VOCABULARY).decoder.eval()


def features_for(decoder: Decoder, pictures: int) -> Features:
    widths = [m.in_features for m in decoder.modules() if isinstance(m, nn.Linear)]
    return Features.of_grid(torch.rand(pictures, REGIONS, max(widths)))


def test_teacher_forcing_gives_the_losses_of_a_plain_loop(decoder: Decoder) -> None:
    features = features_for(decoder, 3)
    captions = [(0, [5, 6, 7, 8]), (2, [9, 5]), (2, [6, 6]), (1, [10])]  # (picture, words), longest first
    tokens = torch.zeros(4, 6, dtype=torch.long)
    for row, (_, words) in enumerate(captions):
        tokens[row, : len(words) + 2] = torch.tensor([START, *words, END])
    owners = torch.tensor([picture for picture, _ in captions])
    lengths = torch.tensor([len(words) + 1 for _, words in captions])
    losses, rows = decoder.token_losses(features, owners, tokens, lengths)
    assert len(losses) == int(lengths.sum())
    for row, (picture, words) in enumerate(captions):
        state, memory = decoder.start(features.expand(torch.tensor([picture])))
        expected = []
        for previous, target in zip([START, *words], [*words, END], strict=True):
            step = decoder.advance(decoder.embed(torch.tensor([previous])), state, memory)
            state = step.state
            expected.append(-decoder.logits(step.output).log_softmax(dim=1)[0, target])
        torch.testing.assert_close(losses[rows == row], torch.stack(expected), atol=1e-5, rtol=1e-5)


def test_every_weight_learns(decoder: Decoder) -> None:
    features = features_for(decoder, 1)
    tokens = torch.tensor([[START, 5, 6, END]])
    losses, _ = decoder.token_losses(features, torch.tensor([0]), tokens, torch.tensor([3]))
    losses.sum().backward()
    for name, parameter in decoder.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().sum() > 0, name


def test_the_picture_changes_what_is_said(decoder: Decoder) -> None:
    features = features_for(decoder, 2)
    state, memory = decoder.start(features)
    step = decoder.advance(decoder.embed(torch.tensor([START, START])), state, memory)
    first, second = decoder.logits(step.output)
    assert (first - second).abs().max() > 1e-4


def test_attention_is_what_the_paper_says() -> None:
    torch.manual_seed(1)
    attention = AdditiveAttention(region_size=5, state_size=4, attention_size=3)
    state, regions = torch.rand(2, 4), torch.rand(2, 6, 5)
    context, weights = attention(state, attention.keys(regions), regions)
    for row in range(2):
        scores = [
            attention.score.weight[0]
            @ torch.tanh(
                attention.region_key.weight @ regions[row, r]
                + attention.region_key.bias
                + attention.state_query.weight @ state[row]
            )
            for r in range(6)
        ]
        expected = F.softmax(torch.stack(scores), dim=0)
        torch.testing.assert_close(weights[row], expected)
        torch.testing.assert_close(context[row], expected @ regions[row])


def test_the_encoder_keeps_its_statistics_in_training() -> None:
    encoder = Encoder("test_efficientnet").train()
    before = {name: value.clone() for name, value in encoder.named_buffers()}
    encoder(torch.rand(4, 3, 64, 64))
    for name, value in encoder.named_buffers():
        torch.testing.assert_close(value, before[name])


def test_stochastic_depth_skips_blocks_only_while_training() -> None:
    torch.manual_seed(3)
    encoder = Encoder("tf_efficientnetv2_b0")
    images = torch.rand(2, 3, 64, 64)
    with torch.no_grad():
        expected = encoder(images).grid
        set_stochastic_depth(encoder, 0.9)
        torch.testing.assert_close(encoder(images).grid, expected)
        assert not torch.equal(encoder.train()(images).grid, expected)
        torch.testing.assert_close(encoder.eval()(images).grid, expected)
        set_stochastic_depth(encoder, 0.0)
        torch.testing.assert_close(encoder.train()(images).grid, expected)


def test_lower_layers_of_the_encoder_learn_more_slowly() -> None:
    encoder = Encoder("tf_efficientnetv2_b0")
    groups = layer_groups(encoder, rate=1e-4, decay=0.5, weight_decay=0.01)
    rates = {id(parameter): group["peak"] for group in groups for parameter in group["params"]}
    assert sorted(rates) == sorted(id(parameter) for parameter in encoder.parameters())
    layers = encoder.backbone.conv_stem, encoder.backbone.blocks[0][0].conv, encoder.backbone.conv_head
    stem, first, head = (rates[id(layer.weight)] for layer in layers)
    assert head == 1e-4
    assert stem == first / 2 < head / 1000


def test_folding_batch_norm_changes_nothing_but_the_time() -> None:
    torch.manual_seed(2)
    encoder = Encoder("test_efficientnet")
    for module in encoder.modules():
        if isinstance(module, nn.BatchNorm2d):
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.uniform_(module.bias, -0.5, 0.5)
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 1.5)
    images = torch.rand(2, 3, 64, 64)
    with torch.no_grad():
        expected = encoder(images)
        freeze_statistics(encoder)
        folded = encoder(images)
    assert not any(isinstance(module, nn.BatchNorm2d) for module in encoder.modules())
    torch.testing.assert_close(folded.grid, expected.grid, atol=1e-4, rtol=1e-4)


def test_the_grid_runs_row_by_row_and_the_mean_is_its_mean() -> None:
    encoder = Encoder("test_efficientnet")
    image = torch.rand(1, 3, 64, 96)
    with torch.no_grad():
        features, maps = encoder(image), encoder.backbone(image)
    rows, columns = maps.shape[2:]
    assert features.grid.shape == (1, rows * columns, encoder.feature_size)
    torch.testing.assert_close(features.grid[0, columns + 1], maps[0, :, 1, 1])
    torch.testing.assert_close(features.mean, maps.mean(dim=(2, 3)))


@pytest.mark.parametrize("name", ["no_such_network", "test_vit"])
def test_an_encoder_must_be_a_known_cnn(name: str) -> None:
    with pytest.raises(ConfigError):
        Encoder(name)(torch.rand(1, 3, 160, 160))


def test_an_unknown_decoder_is_a_clear_error() -> None:
    with pytest.raises(ConfigError, match="no decoder called transformer"):
        build_model(ModelConfig("test_efficientnet", "transformer"), 10)


def test_weights_of_another_encoder_are_refused() -> None:
    with pytest.raises(ConfigError, match="another encoder"):
        load_encoder_weights(Encoder("test_efficientnet"), {"stem.weight": torch.zeros(1)})
