"""From what is known about a picture to the sentence that is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from captioner.description.description import Alternative, Description

if TYPE_CHECKING:  # a description is a plain value, also where PyTorch is not to be loaded
    from captioner.inference import Caption


def compose(caption: Caption) -> Description:
    """The description of a captioned picture: the content first, one sentence."""
    return Description(
        spoken=sentence(caption.text),
        caption=caption.text,
        alternatives=tuple(Alternative(text, value) for text, value in caption.alternatives),
        width=caption.width,
        height=caption.height,
        milliseconds=caption.milliseconds,
        pack=caption.pack,
    )


def sentence(caption: str) -> str:
    """A caption with a capital and a full stop, as it is spoken."""
    return f"{caption[:1].upper()}{caption[1:]}."
