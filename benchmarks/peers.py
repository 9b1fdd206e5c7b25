"""What people would use instead, built to the same sizes with random weights: these do not change the time.

Nothing is downloaded. Each peer goes from ready pixels to exactly as many tokens as asked.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from benchmarks import ours
from benchmarks.measure import Row, Section, in_turns
from captioner.images import PictureSource
from captioner.inference import Captioner

os.environ["HF_HUB_OFFLINE"] = "1"  # before transformers is imported

TOKENS = 14
"""New tokens of each peer: a usual caption of 10 or 11 words, some in pieces, with its full stop and end."""


@dataclass(frozen=True)
class Sizes:
    """Sizes of a peer; the base models' own by default. heads: of attention, everywhere."""

    layers: int = 12
    width: int = 768
    heads: int = 12


BASE = Sizes()
TINY = Sizes(layers=1, width=24, heads=2)


@dataclass(frozen=True)
class Peer:
    """A model and how to run it.

    generate: one normalised picture (1, 3, side, side) to token ids (1, 1 + tokens), the start among them.
    """

    name: str
    model: nn.Module
    side: int
    generate: Callable[[Tensor], Tensor]


def measure(
    captioner: Captioner, image: PictureSource, rounds: int, sizes: Sizes = BASE, tokens: int = TOKENS
) -> Section:
    """Time the peers and all that we do with a picture once it is read, in turns."""
    device = captioner.device
    our_name = f"LookAloud, beam {captioner.pack.decoding.beam_size}"

    our_own = ours.look(captioner, image)
    tasks: dict[str, Callable[[], object]] = {our_name: our_own}
    words = len(our_own()[0].caption.words)
    for peer in build_peers(sizes, tokens, device):
        pixels = torch.randn(1, 3, peer.side, peer.side, device=device)
        tasks[peer.name] = partial(peer.generate, pixels)
    timed = in_turns(tasks, rounds, device)
    ratios = [
        Row(f"{name}, against LookAloud", "times as long", timed.ratios(name, our_name))
        for name in tasks
        if name != our_name
    ]
    notes = [
        f"One picture, read before: peers to token ids, ours with its heads, too. "
        f"Peers make exactly {tokens} new tokens; our caption has {words} words.",
        f"Peers and our encoder compute in float32, our decoder in {ours.decoder_type(captioner)}.",
    ]
    return Section(
        f"Next to others, compute only, on {device.type}", [*timed.rows(), *ratios], notes, timed.reference
    )


def build_peers(sizes: Sizes, tokens: int, device: torch.device) -> list[Peer]:
    """ViT-GPT2 greedy and with four beams (its own default), and BLIP greedy (its own default)."""
    vit_gpt2 = build_vit_gpt2(sizes).eval().to(device)
    blip = build_blip(sizes).eval().to(device)
    return [
        Peer("ViT-GPT2, greedy", vit_gpt2, 224, _generator(vit_gpt2, tokens, beams=1)),
        Peer("ViT-GPT2, beam 4", vit_gpt2, 224, _generator(vit_gpt2, tokens, beams=4)),
        Peer("BLIP base, greedy", blip, 384, _generator(blip, tokens, beams=1)),
    ]


def build_vit_gpt2(sizes: Sizes) -> Any:
    """As nlpconnect/vit-gpt2-image-captioning: ViT-B/16 at 224 pixels, GPT-2 small with cross-attention."""
    from transformers import (
        GPT2Config,
        VisionEncoderDecoderConfig,
        VisionEncoderDecoderModel,
        ViTConfig,
    )

    encoder = ViTConfig(
        hidden_size=sizes.width,
        num_hidden_layers=sizes.layers,
        num_attention_heads=sizes.heads,
        intermediate_size=4 * sizes.width,
    )
    decoder = GPT2Config(n_embd=sizes.width, n_layer=sizes.layers, n_head=sizes.heads)
    config = VisionEncoderDecoderConfig.from_encoder_decoder_configs(
        encoder, decoder, decoder_start_token_id=50256, pad_token_id=50256
    )
    return VisionEncoderDecoderModel(config=config)


def build_blip(sizes: Sizes) -> Any:
    """As Salesforce/blip-image-captioning-base: ViT-B/16 at 384 pixels, BERT base with cross-attention."""
    from transformers import BlipConfig, BlipForConditionalGeneration

    shared = {
        "hidden_size": sizes.width,
        "num_hidden_layers": sizes.layers,
        "num_attention_heads": sizes.heads,
        "intermediate_size": 4 * sizes.width,
        # BLIP's default for pictures, 1e-10, leads to numbers so small that processors are slow with them.
        "initializer_range": 0.02,
    }
    text = {**shared, "encoder_hidden_size": sizes.width}
    return BlipForConditionalGeneration(BlipConfig(vision_config=shared, text_config=text))


def _generator(model: Any, tokens: int, beams: int) -> Callable[[Tensor], Tensor]:
    """min_new_tokens forbids the end until there are as many tokens as asked; then it is over anyway."""

    def generate(pixels: Tensor) -> Tensor:
        with torch.inference_mode():
            ids: Tensor = model.generate(
                pixel_values=pixels,
                min_new_tokens=tokens,
                max_new_tokens=tokens,
                num_beams=beams,
                do_sample=False,
                use_cache=True,
            )
        return ids

    return generate
