"""The two networks that read text: PP-OCRv6 small, as the wheel of rapidocr carries them.

Only its model files are used, never its code, which can download what it misses: nothing here can reach a
network. The models are by PaddleOCR (Baidu), Apache License 2.0.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import TYPE_CHECKING

from captioner.errors import CaptionerError

if TYPE_CHECKING:
    import onnxruntime

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"
THREADS = 2
"""At most; more would take the processor from the caption and from the screen reader's voice."""


class TextReaderError(CaptionerError):
    """What reads text is not installed, or not whole."""


def open_model(name: str) -> onnxruntime.InferenceSession:
    """Load one of the two networks, in 0.1 s. Raises: TextReaderError when it cannot be found or loaded."""
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = min(THREADS, os.cpu_count() or 1)
        options.log_severity_level = 4  # only what ends the process anyway
        # Threads that wait for work sleep instead of burning the processor.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Pictures have many shapes: plans and memory for each would be kept for ever.
        options.enable_mem_pattern = False
        options.enable_cpu_mem_arena = False
        return onnxruntime.InferenceSession(_folder() / name, options, providers=["CPUExecutionProvider"])
    except TextReaderError:
        raise
    except Exception as error:  # onnxruntime has a class of its own for every failure
        raise _missing() from error


def _folder() -> Path:
    found = importlib.util.find_spec("rapidocr")  # found, not imported
    if found is None or not found.submodule_search_locations:
        raise _missing()
    return Path(found.submodule_search_locations[0]) / "models"


def _missing() -> TextReaderError:
    return TextReaderError("The part that reads text is missing.", "Install the program again.")
