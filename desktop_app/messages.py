"""Every sentence the program says or shows by itself, each with a comment that tells when it is met.

The comments that begin with #: reach the translators. What is said is short: the content first, then what
helps. Values in braces are filled in by say().
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

#: Heard at once when a picture is to be described, before any work.
LOOKING = QT_TRANSLATE_NOOP("messages", "Looking…")

# The model

#: Heard when the process that describes pictures ended by itself, for want of memory for example.
MODEL_PROCESS_ENDED = QT_TRANSLATE_NOOP("messages", "The part that looks at pictures stopped unexpectedly.")
#: Follows the sentence above.
MODEL_PROCESS_ENDED_HINT = QT_TRANSLATE_NOOP(
    "messages", "It starts again with the next picture. If it stops again, close other programs."
)
#: Heard when something happened that nobody foresaw. {what} is a technical word.
UNFORESEEN = QT_TRANSLATE_NOOP("messages", "Something went wrong: {what}.")
#: Follows the sentence above.
UNFORESEEN_HINT = QT_TRANSLATE_NOOP(
    "messages", "Try again. The log file tells more: see Diagnose in the Help menu."
)


def say(message: object, **values: object) -> str:
    """A message of this module in the user's language, with its values filled in."""
    return QCoreApplication.translate("messages", str(message)).format(**values)
