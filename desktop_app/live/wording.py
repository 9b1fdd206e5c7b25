"""The words for what the live camera has to say."""

from captioner.description.compose import tell
from captioner.description.description import Wording
from captioner.description.faults import warning
from captioner.description.phrases import Say, english
from desktop_app.live.narration import Utterance


def sentence(utterance: Utterance, wording: Wording, say: Say = english) -> str:
    """What is said: the scene, after the advice there is; or the advice alone.

    say: see captioner.description.compose.tell.
    """
    if utterance.is_scene_told:
        return tell(utterance.description, wording, say)
    return warning(utterance.description, wording.level, say)
