"""All that can be done, declared once: menus, buttons, keys, the list of keys and the command line read this.

Titles carry their mnemonic, the letter after &. Those of buttons differ from one another and from the menus'.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

Keys = dict[str, list[str]]
"""Actions' ids, each with keys in Qt's portable form."""


def translated(text: object) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("actions", str(text))


@dataclass(frozen=True)
class Menu:
    """A menu of the window, and the group its buttons stand in."""

    id: str
    title: object


@dataclass(frozen=True)
class ActionSpec:
    """Something the user can do. help: one sentence, what it does. keys: by default, in Qt's portable form.

    option: the command line's, without value. button: whether it has a button in the window too.
    """

    id: str
    menu: str
    title: object
    help: object
    keys: tuple[str, ...] = ()
    option: str = ""
    button: bool = True


MENUS = (
    Menu("picture", QT_TRANSLATE_NOOP("actions", "&Picture")),
    Menu("camera", QT_TRANSLATE_NOOP("actions", "Cam&era")),
    Menu("description", QT_TRANSLATE_NOOP("actions", "&Description")),
    Menu("history", QT_TRANSLATE_NOOP("actions", "Histor&y")),
    Menu("tools", QT_TRANSLATE_NOOP("actions", "&Tools")),
    Menu("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)

ACTIONS = (
    ActionSpec(
        "open",
        "picture",
        QT_TRANSLATE_NOOP("actions", "&Open pictures…"),
        QT_TRANSLATE_NOOP("actions", "Choose one or more picture files and hear what they show."),
        ("Ctrl+O",),
    ),
    ActionSpec(
        "paste",
        "picture",
        QT_TRANSLATE_NOOP("actions", "P&aste picture"),
        QT_TRANSLATE_NOOP("actions", "Describe the picture or the files in the clipboard."),
        ("Ctrl+V",),
        "--describe-clipboard",
    ),
    ActionSpec(
        "screen",
        "picture",
        QT_TRANSLATE_NOOP("actions", "Describe &screen"),
        QT_TRANSLATE_NOOP("actions", "Describe a whole screen, without this window."),
        ("Ctrl+1",),
        "--describe-screen",
    ),
    ActionSpec(
        "window",
        "picture",
        QT_TRANSLATE_NOOP("actions", "Describe &window"),
        QT_TRANSLATE_NOOP("actions", "Describe the window that was active before this one."),
        ("Ctrl+2",),
        "--describe-window",
    ),
    ActionSpec(
        "region",
        "picture",
        QT_TRANSLATE_NOOP("actions", "Describe re&gion…"),
        QT_TRANSLATE_NOOP("actions", "Choose a part of the screen by keys or mouse and hear what it shows."),
        ("Ctrl+3",),
        "--describe-region",
    ),
    ActionSpec(
        "part",
        "picture",
        QT_TRANSLATE_NOOP("actions", "Descri&be part…"),
        QT_TRANSLATE_NOOP("actions", "Choose a part of the last picture and hear what it shows."),
        ("Ctrl+4",),
    ),
    ActionSpec(
        "open_video",
        "picture",
        QT_TRANSLATE_NOOP("actions", "Open &video…"),
        QT_TRANSLATE_NOOP("actions", "Choose a video and hear shot by shot what it shows."),
        ("Ctrl+Shift+O",),
        button=False,
    ),
    ActionSpec(
        "play_video",
        "picture",
        QT_TRANSLATE_NOOP("actions", "&Play video…"),
        QT_TRANSLATE_NOOP("actions", "Play the last video with its descriptions."),
        ("Ctrl+P",),
        button=False,
    ),
    ActionSpec(
        "video_progress",
        "picture",
        QT_TRANSLATE_NOOP("actions", "&How far the video is"),
        QT_TRANSLATE_NOOP("actions", "Tell how much of the video has been described."),
        ("Ctrl+I",),
        button=False,
    ),
    ActionSpec(
        "save_video",
        "picture",
        QT_TRANSLATE_NOOP("actions", "Save video &descriptions…"),
        QT_TRANSLATE_NOOP(
            "actions", "Write the video's descriptions to a file that players can show or speak."
        ),
        ("Ctrl+Shift+S",),
        button=False,
    ),
    ActionSpec(
        "camera",
        "camera",
        QT_TRANSLATE_NOOP("actions", "&Start camera"),
        QT_TRANSLATE_NOOP("actions", "Watch what is before the camera and hear what is new."),
        ("Ctrl+J",),
        button=False,
    ),
    ActionSpec(
        "camera_off",
        "camera",
        QT_TRANSLATE_NOOP("actions", "S&top camera"),
        QT_TRANSLATE_NOOP("actions", "Switch the camera off."),
        ("Ctrl+Shift+J",),
        button=False,
    ),
    ActionSpec(
        "now",
        "camera",
        QT_TRANSLATE_NOOP("actions", "&Describe now"),
        QT_TRANSLATE_NOOP("actions", "Hear what the camera sees at this moment."),
        ("Ctrl+D",),
        button=False,
    ),
    ActionSpec(
        "choose_camera",
        "camera",
        QT_TRANSLATE_NOOP("actions", "&Choose camera…"),
        QT_TRANSLATE_NOOP("actions", "Choose a camera by its name, or a film, or a camera in the network."),
        ("Ctrl+Shift+D",),
        button=False,
    ),
    ActionSpec(
        "preview",
        "camera",
        QT_TRANSLATE_NOOP("actions", "Show or hide &preview"),
        QT_TRANSLATE_NOOP("actions", "Show what the camera sees in the window, or hide it."),
        ("Ctrl+Shift+P",),
        button=False,
    ),
    ActionSpec(
        "repeat",
        "description",
        QT_TRANSLATE_NOOP("actions", "&Repeat"),
        QT_TRANSLATE_NOOP("actions", "Say the last description again."),
        ("Ctrl+R",),
        "--repeat",
    ),
    ActionSpec(
        "stop",
        "description",
        QT_TRANSLATE_NOOP("actions", "Stop spea&king"),
        QT_TRANSLATE_NOOP("actions", "Be silent at once."),
        ("Ctrl+.",),
        "--stop",
    ),
    ActionSpec(
        "cancel",
        "description",
        QT_TRANSLATE_NOOP("actions", "Ca&ncel"),
        QT_TRANSLATE_NOOP("actions", "Stop describing, and be silent."),
        ("Esc",),
    ),
    ActionSpec(
        "more",
        "description",
        QT_TRANSLATE_NOOP("actions", "&More about this picture"),
        QT_TRANSLATE_NOOP("actions", "Tell other possible descriptions, and facts about the picture."),
        ("Ctrl+M",),
    ),
    ActionSpec(
        "text",
        "description",
        QT_TRANSLATE_NOOP("actions", "Te&xt in the picture…"),
        QT_TRANSLATE_NOOP("actions", "Show all text and codes that were found in the picture."),
        ("Ctrl+T",),
    ),
    ActionSpec(
        "explore",
        "description",
        QT_TRANSLATE_NOOP("actions", "Ex&plore the picture…"),
        QT_TRANSLATE_NOOP("actions", "Go through the last picture part by part and hear what each holds."),
        ("Ctrl+G",),
        button=False,
    ),
    ActionSpec(
        "copy",
        "description",
        QT_TRANSLATE_NOOP("actions", "&Copy text"),
        QT_TRANSLATE_NOOP("actions", "Put the description into the clipboard."),
        ("Ctrl+Shift+C",),
    ),
    ActionSpec(
        "save",
        "description",
        QT_TRANSLATE_NOOP("actions", "Sa&ve text…"),
        QT_TRANSLATE_NOOP("actions", "Write the description to a text file."),
        ("Ctrl+S",),
    ),
    ActionSpec(
        "clear",
        "description",
        QT_TRANSLATE_NOOP("actions", "Cl&ear"),
        QT_TRANSLATE_NOOP("actions", "Empty the description box. The history keeps what was in it."),
        ("Ctrl+L",),
        button=False,
    ),
    ActionSpec(
        "copy_entry",
        "history",
        QT_TRANSLATE_NOOP("actions", "&Copy entry"),
        QT_TRANSLATE_NOOP("actions", "Put the chosen entry of the history into the clipboard."),
        ("Ctrl+Alt+C",),
        button=False,
    ),
    ActionSpec(
        "edit_entry",
        "history",
        QT_TRANSLATE_NOOP("actions", "&Own text…"),
        QT_TRANSLATE_NOOP("actions", "Write your own text to the chosen entry of the history."),
        ("F2",),
        button=False,
    ),
    ActionSpec(
        "delete_entry",
        "history",
        QT_TRANSLATE_NOOP("actions", "&Delete entry"),
        QT_TRANSLATE_NOOP("actions", "Take the chosen entry out of the history."),
        ("Del",),
        button=False,
    ),
    ActionSpec(
        "clear_history",
        "history",
        QT_TRANSLATE_NOOP("actions", "Delete &all entries"),
        QT_TRANSLATE_NOOP("actions", "Empty the history."),
        button=False,
    ),
    ActionSpec(
        "undo",
        "history",
        QT_TRANSLATE_NOOP("actions", "&Undo delete"),
        QT_TRANSLATE_NOOP("actions", "Bring back what was last deleted from the history."),
        ("Ctrl+Z",),
        button=False,
    ),
    ActionSpec(
        "export",
        "history",
        QT_TRANSLATE_NOOP("actions", "&Export…"),
        QT_TRANSLATE_NOOP("actions", "Write the history to a file: text, CSV or a web page."),
        ("Ctrl+E",),
        button=False,
    ),
    ActionSpec(
        "settings",
        "tools",
        QT_TRANSLATE_NOOP("actions", "Sett&ings…"),
        QT_TRANSLATE_NOOP("actions", "Change how the program speaks, looks and works."),
        ("Ctrl+,",),
    ),
    ActionSpec(
        "unload",
        "tools",
        QT_TRANSLATE_NOOP("actions", "Un&load model"),
        QT_TRANSLATE_NOOP("actions", "Give the model's memory back. The next picture loads it again."),
        ("Ctrl+U",),
    ),
    ActionSpec(
        "hide",
        "tools",
        QT_TRANSLATE_NOOP("actions", "Hide the windo&w"),
        QT_TRANSLATE_NOOP("actions", "Go on without a window. Starting the program again brings it back."),
        ("Ctrl+W",),
        button=False,
    ),
    ActionSpec(
        "quit",
        "tools",
        QT_TRANSLATE_NOOP("actions", "&Quit"),
        QT_TRANSLATE_NOOP("actions", "End the program."),
        ("Ctrl+Q",),
        button=False,
    ),
    ActionSpec(
        "keys",
        "help",
        QT_TRANSLATE_NOOP("actions", "List o&f keys…"),
        QT_TRANSLATE_NOOP("actions", "Hear all keys, and change them."),
        ("F1",),
    ),
    ActionSpec(
        "diagnose",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Diagnose…"),
        QT_TRANSLATE_NOOP("actions", "Show what was found on this computer, as text for a report."),
        button=False,
    ),
    ActionSpec(
        "about",
        "help",
        QT_TRANSLATE_NOOP("actions", "Abo&ut LookAloud…"),
        QT_TRANSLATE_NOOP("actions", "Tell the version, the licence and where the model comes from."),
    ),
)


def spec_of(action_id: str) -> ActionSpec:
    """The declaration of an action."""
    return next(spec for spec in ACTIONS if spec.id == action_id)


def plain_title(spec: ActionSpec) -> str:
    """The title as it is read aloud, without mnemonic and dots."""
    return translated(spec.title).replace("&", "").removesuffix("…").rstrip()
