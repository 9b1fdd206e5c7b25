"""timm, imported without PyTorch's compiler: nearly half of the time until a fresh process's first caption.

"import timm" needs torch._dynamo, and with it sympy, for two lines: torchvision.ops.roi_align looks up
is_compile_supported, timm.models.naflexvit marks a method as never to be compiled. We use neither. A
stand-in answers while timm is imported; whoever compiles something later gets the real module.
"""

import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_COMPILER, _UTILS = "torch._dynamo", "torch._dynamo.utils"


def import_timm() -> ModuleType:
    """The timm package, imported the quick way where possible."""
    if "timm" in sys.modules or _COMPILER in sys.modules:
        return importlib.import_module("timm")
    try:
        with _compiler_stand_in():
            return importlib.import_module("timm")
    except (ImportError, AttributeError):  # a version that asks the compiler for more: the slow way, then
        for name in [name for name in sys.modules if name.partition(".")[0] == "timm"]:
            del sys.modules[name]
        return importlib.import_module("timm")


@contextmanager
def _compiler_stand_in() -> Iterator[None]:
    compiler, utils = ModuleType(_COMPILER), ModuleType(_UTILS)
    compiler.disable = _disable  # type: ignore[attr-defined]
    utils.is_compile_supported = _is_compile_supported  # type: ignore[attr-defined]
    sys.modules |= {_COMPILER: compiler, _UTILS: utils}
    try:
        yield
    finally:
        del sys.modules[_COMPILER], sys.modules[_UTILS]


def _disable(function: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Callable[..., Any]:
    return function if function is not None else lambda later: later


def _is_compile_supported(device_type: Any) -> Any:
    return importlib.import_module(_UTILS).is_compile_supported(device_type)
