"""Where the numbers are crunched."""

import torch

from captioner.errors import DeviceError


def choose_device(name: str = "auto") -> torch.device:
    """The device asked for; "auto" takes cuda, then mps, then cpu.

    Raises: DeviceError when this computer has no such device.
    """
    available = {
        "cuda": torch.cuda.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    if name == "auto":
        name = next(device for device, there in available.items() if there)
    if name not in available:
        raise DeviceError("There is no device called {name}.", "Choose auto, cpu, cuda or mps.", name=name)
    if not available[name]:
        raise DeviceError(
            "This computer has no usable {name} device.",
            "Leave the device at auto, or choose cpu.",
            name=name,
        )
    return torch.device(name)


def decoder_type(device: torch.device) -> torch.dtype:
    """The floating-point type in which the decoder runs.

    A decoder's step multiplies a few rows with large matrices and waits for memory; 16-bit floats halve the
    bytes. They are taken where the CPU multiplies them by itself, elsewhere they would be slower.
    """
    native = device.type == "cpu" and torch.cpu.get_capabilities()
    if native and (native.get("avx512_bf16") or native.get("amx_bf16")):
        return torch.bfloat16
    return torch.float32
