"""What a video shows: one sentence a shot, with its times, and one for the whole clip.

`describer.VideoDescriber` does it. The values are here, and need neither PyTorch nor PyAV.
"""

from captioner.video.description import ShotDescription, VideoDescription, VideoInfo, VideoOptions

__all__ = ["ShotDescription", "VideoDescription", "VideoInfo", "VideoOptions"]
