"""Every sentence the program says or shows by itself, each with a comment that tells when it is met.

The comments that begin with #: reach the translators. What is said is short: the content first, then what
helps. Values in braces are filled in by say().
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

#: Heard at once when a picture is to be described, before any work.
LOOKING = QT_TRANSLATE_NOOP("messages", "Looking…")

# The model

#: Heard when the process that describes pictures ended by itself, for want of memory for example.
MODEL_ENDED = QT_TRANSLATE_NOOP("messages", "The part that looks at pictures stopped unexpectedly.")
#: Heard when the process that reads text and codes in pictures ended by itself.
READER_ENDED = QT_TRANSLATE_NOOP("messages", "The part that reads text in pictures stopped unexpectedly.")
#: Follows either sentence above.
WORKER_ENDED_HINT = QT_TRANSLATE_NOOP(
    "messages", "It starts again with the next picture. If it stops again, close other programs."
)
#: Heard when something happened that nobody foresaw. {what} is a technical word.
UNFORESEEN = QT_TRANSLATE_NOOP("messages", "Something went wrong: {what}.")
#: Follows the sentence above.
UNFORESEEN_HINT = QT_TRANSLATE_NOOP(
    "messages", "Try again. The log file tells more: see Diagnose in the Help menu."
)

# Where words go

#: Shown when there is no voice on this computer that the program can use.
NO_VOICE = QT_TRANSLATE_NOOP("messages", "No voice was found on this computer.")
#: Follows the sentence above on Linux. speech-dispatcher and espeak-ng are names of packages to install.
NO_VOICE_HINT_LINUX = QT_TRANSLATE_NOOP(
    "messages", "Install speech-dispatcher or espeak-ng, or choose your screen reader in Settings."
)
#: Follows the sentence above on Windows and macOS.
NO_VOICE_HINT = QT_TRANSLATE_NOOP(
    "messages", "Install a voice in the system's speech settings, or choose your screen reader in Settings."
)
#: Shown when every voice of this computer was tried and failed.
NO_VOICE_WORKS = QT_TRANSLATE_NOOP("messages", "No voice of this computer can be heard.")
#: Shown when a voice failed. {voice} is the name of what speaks, such as eSpeak NG.
VOICE_FAILED = QT_TRANSLATE_NOOP("messages", "{voice} could not speak.")
#: Follows either sentence above when sound cannot be played.
VOICE_FAILED_SOUND_HINT = QT_TRANSLATE_NOOP(
    "messages", "No sound can be played. Check that headphones or speakers are connected and chosen."
)
#: Follows the sentence "... could not speak." when the program that speaks does not work.
VOICE_FAILED_PROGRAM_HINT = QT_TRANSLATE_NOOP(
    "messages", "It does not answer or has ended. Choose another voice in Settings, or log in again."
)
#: Follows the sentence "... could not speak." when it has nothing to speak with.
VOICE_FAILED_NO_VOICES_HINT = QT_TRANSLATE_NOOP(
    "messages", "No voice is installed for it. Install one, such as espeak-ng, or choose another in Settings."
)
#: Follows the sentence "... could not speak." when it is not installed.
VOICE_FAILED_MISSING_HINT = QT_TRANSLATE_NOOP(
    "messages", "It is not installed. Install it, or choose another voice in Settings."
)
#: Shown when words are to go to the screen reader only, and none is running.
NO_SCREEN_READER = QT_TRANSLATE_NOOP("messages", "No screen reader is running.")
#: Follows the sentence above and the one below. "Automatic" is a choice in the settings.
NO_SCREEN_READER_HINT = QT_TRANSLATE_NOOP(
    "messages", "Start your screen reader, or choose Automatic in Settings to hear the program's own voice."
)
#: Shown when words are to go to the screen reader only, and it is one that passes them over: old Orca.
DEAF_SCREEN_READER = QT_TRANSLATE_NOOP("messages", "{name} does not read what programs announce.")
#: Follows the sentence above.
DEAF_SCREEN_READER_HINT = QT_TRANSLATE_NOOP(
    "messages", "Update it to version 45 or later, or choose Automatic in Settings."
)
#: In the list of voices: the speech service of Linux desktops.
ENGINE_SPEECH_DISPATCHER = QT_TRANSLATE_NOOP("messages", "Speech Dispatcher")
#: In the list of voices: the program of that name.
ENGINE_ESPEAK = QT_TRANSLATE_NOOP("messages", "eSpeak NG")
#: In the list of voices: the voices of the system, reached through Qt.
ENGINE_QT = QT_TRANSLATE_NOOP("messages", "System voices (Qt)")
#: In the list of voices: the voices of the system, reached through pyttsx3.
ENGINE_PYTTSX3 = QT_TRANSLATE_NOOP("messages", "System voices (pyttsx3)")

# Where pictures come from: files, drop, clipboard

#: Title of the dialog that opens files.
CHOOSE_PICTURES = QT_TRANSLATE_NOOP("messages", "Choose pictures")
#: Kind of file to choose from in that dialog. {patterns}: "*.jpg *.png" and so on; keep the parentheses.
PICTURE_FILES = QT_TRANSLATE_NOOP("messages", "Pictures ({patterns})")
#: Kind of file to choose from in that dialog; keep "(*)".
ALL_FILES = QT_TRANSLATE_NOOP("messages", "All files (*)")
#: Heard when a file that was named or dropped is not there.
FILE_NOT_FOUND = QT_TRANSLATE_NOOP("messages", "{name} was not found.")
#: Follows the sentence above.
FILE_NOT_FOUND_HINT = QT_TRANSLATE_NOOP("messages", "Check the name, or choose the picture again.")
#: Heard when a folder was named or dropped.
FOLDER_WITHOUT_PICTURES = QT_TRANSLATE_NOOP("messages", "There are no pictures in the folder {name}.")
#: Follows the sentence above.
FOLDER_WITHOUT_PICTURES_HINT = QT_TRANSLATE_NOOP(
    "messages", "Folders inside it are not looked into. Choose one of them, or the pictures themselves."
)
#: Heard when a folder was named or dropped.
FOLDER_FORBIDDEN = QT_TRANSLATE_NOOP("messages", "The folder {name} may not be opened.")
#: Follows the sentence above.
FOLDER_FORBIDDEN_HINT = QT_TRANSLATE_NOOP("messages", "Ask its owner to let you read it.")
#: What a picture without a name of its own is called in the history.
PICTURE_FROM_CLIPBOARD = QT_TRANSLATE_NOOP("messages", "the picture from the clipboard")
#: What a picture without a name of its own is called in the history.
PICTURE_DROPPED = QT_TRANSLATE_NOOP("messages", "the dropped picture")
#: Heard after Paste.
CLIPBOARD_EMPTY = QT_TRANSLATE_NOOP("messages", "The clipboard is empty.")
#: Heard after Paste.
CLIPBOARD_TEXT = QT_TRANSLATE_NOOP("messages", "The clipboard holds text, not a picture.")
#: Heard after Paste.
CLIPBOARD_OTHER = QT_TRANSLATE_NOOP("messages", "The clipboard holds something that is not a picture.")
#: Follows one of the sentences above.
CLIPBOARD_HINT = QT_TRANSLATE_NOOP("messages", "Copy a picture or a picture's file, then paste again.")
#: Heard on Linux desktops with Wayland, where a window in the background may not read the clipboard.
CLIPBOARD_OUT_OF_REACH = QT_TRANSLATE_NOOP(
    "messages", "This desktop shows the clipboard only to the window in use."
)
#: Follows the sentence above.
CLIPBOARD_OUT_OF_REACH_HINT = QT_TRANSLATE_NOOP("messages", "Go to the window of LookAloud, then paste.")
#: Heard when nothing usable was dropped on the window.
DROPPED_NOTHING = QT_TRANSLATE_NOOP("messages", "Nothing was dropped.")
#: Heard when something was dropped on the window.
DROPPED_TEXT = QT_TRANSLATE_NOOP("messages", "This is text, not a picture.")
#: Heard when something was dropped on the window.
DROPPED_OTHER = QT_TRANSLATE_NOOP("messages", "This is not a picture.")
#: Follows one of the sentences above.
DROPPED_HINT = QT_TRANSLATE_NOOP("messages", "Drop a picture, its file, or a folder of pictures.")
#: Heard when a web address was pasted or dropped.
WEB_ADDRESS = QT_TRANSLATE_NOOP("messages", "This is a web address, and LookAloud downloads nothing.")
#: Follows the sentence above.
WEB_ADDRESS_HINT = QT_TRANSLATE_NOOP(
    "messages", "Copy the picture itself in the browser, or save it, then use that."
)
#: Heard when the address that was pasted should hold a picture itself ("data:image/png..."), but is cut off.
DATA_ADDRESS_DAMAGED = QT_TRANSLATE_NOOP("messages", "The picture in this data address is damaged.")
#: Follows the sentence above.
DATA_ADDRESS_DAMAGED_HINT = QT_TRANSLATE_NOOP("messages", "Copy the whole address again.")

# Where pictures come from: the screen

#: What the picture is called in the history.
THE_SCREEN = QT_TRANSLATE_NOOP("messages", "the screen")
#: What the picture is called in the history. {number}: 1, 2... {name}: the monitor's own name.
THE_MONITOR = QT_TRANSLATE_NOOP("messages", "monitor {number}, {name}")
#: What the picture is called in the history, and a choice in a menu, where a monitor has no name.
THE_MONITOR_UNNAMED = QT_TRANSLATE_NOOP("messages", "monitor {number}")
#: What the picture is called in the history. {title}: the title of another program's window.
THE_WINDOW = QT_TRANSLATE_NOOP("messages", "the window {title}")
#: What the picture is called in the history, where the window has no title.
THE_WINDOW_UNTITLED = QT_TRANSLATE_NOOP("messages", "the active window")
#: What the picture is called in the history.
PART_OF_SCREEN = QT_TRANSLATE_NOOP("messages", "a part of the screen")
#: Heard when a monitor was unplugged since it was chosen.
MONITOR_GONE = QT_TRANSLATE_NOOP("messages", "That monitor is no longer connected.")
#: Follows the sentence above.
MONITOR_GONE_HINT = QT_TRANSLATE_NOOP("messages", "Choose another one in the menu.")
#: Heard when the desktop gives no picture of the screen.
SCREEN_UNREADABLE = QT_TRANSLATE_NOOP("messages", "The screen could not be read.")
#: Follows the sentence above.
SCREEN_UNREADABLE_HINT = QT_TRANSLATE_NOOP(
    "messages", "Use the screenshot key of your desktop, then paste the picture here."
)
#: Heard when the program runs where there is no screen at all, over a remote shell for example.
NO_SCREEN = QT_TRANSLATE_NOOP("messages", "There is no screen here to look at.")
#: Follows the sentence above.
NO_SCREEN_HINT = QT_TRANSLATE_NOOP("messages", "Start LookAloud on a desktop, or open a picture instead.")
#: Heard on macOS as long as the permission is missing.
SCREEN_FORBIDDEN_MACOS = QT_TRANSLATE_NOOP("messages", "macOS does not let LookAloud look at the screen yet.")
#: Follows the sentence above.
SCREEN_FORBIDDEN_MACOS_HINT = QT_TRANSLATE_NOOP(
    "messages",
    "Switch LookAloud on in System Settings, Privacy and Security, Screen Recording, then start it again.",
)
#: Heard on Linux desktops with Wayland when the desktop said no.
SCREEN_FORBIDDEN = QT_TRANSLATE_NOOP("messages", "The desktop did not allow a picture of the screen.")
#: Follows the sentence above.
SCREEN_FORBIDDEN_HINT = QT_TRANSLATE_NOOP(
    "messages",
    "Allow it when you are asked. If you are not asked: in GNOME under Settings, Apps; in KDE under"
    " System Settings, Application Permissions.",
)
#: Heard on Linux desktops with Wayland. {seconds}: a whole number.
PORTAL_SILENT = QT_TRANSLATE_NOOP(
    "messages", "The desktop gave no picture of the screen within {seconds} seconds."
)
#: Follows the sentence above.
PORTAL_SILENT_HINT = QT_TRANSLATE_NOOP(
    "messages", "If it asked for your permission, give it, then try again."
)
#: Heard on Linux desktops with Wayland where the service that gives pictures of the screen is not installed.
PORTAL_MISSING = QT_TRANSLATE_NOOP("messages", "This desktop has no service for pictures of the screen.")
#: Follows the sentence above. xdg-desktop-portal is the name of a package.
PORTAL_MISSING_HINT = QT_TRANSLATE_NOOP(
    "messages", "Install xdg-desktop-portal and its part for your desktop, then log in again."
)
#: Heard when there is no window but ours.
NO_OTHER_WINDOW = QT_TRANSLATE_NOOP("messages", "No other window is open.")
#: Follows the sentence above.
NO_OTHER_WINDOW_HINT = QT_TRANSLATE_NOOP("messages", "Open one, or describe the screen instead.")
#: Heard on Wayland and macOS, where a single window cannot be told from the others.
WINDOW_OUT_OF_REACH = QT_TRANSLATE_NOOP("messages", "This desktop does not tell which window was in use.")
#: Follows the sentence above.
WINDOW_OUT_OF_REACH_HINT = QT_TRANSLATE_NOOP("messages", "Describe the screen or a region of it instead.")

# The camera

#: Heard when a camera was started. {name}: what the system calls it, or a file or an address.
CAMERA_ON = QT_TRANSLATE_NOOP("messages", "The camera is on: {name}.")
#: Heard after Start camera when it is on.
CAMERA_ON_ALREADY = QT_TRANSLATE_NOOP("messages", "The camera is on already: {name}.")
#: Heard when the camera was stopped.
CAMERA_OFF = QT_TRANSLATE_NOOP("messages", "The camera is off.")
#: Heard after Stop camera when it is off.
CAMERA_OFF_ALREADY = QT_TRANSLATE_NOOP("messages", "The camera is off already.")
#: Heard when a film that was read like a camera has come to its end.
CAMERA_ENDED = QT_TRANSLATE_NOOP("messages", "The film is over. The camera is off.")
#: Heard once when a camera that failed gives pictures again.
CAMERA_BACK = QT_TRANSLATE_NOOP("messages", "The camera gives pictures again.")
#: Follows the sentence that the camera is off. {key}: of the action Start camera, or its title.
CAMERA_IS_OFF_HINT = QT_TRANSLATE_NOOP("messages", "{key} starts it.")
#: Heard when the first picture of a camera is asked for before it has come.
CAMERA_NO_PICTURE = QT_TRANSLATE_NOOP("messages", "The camera has given no picture yet.")
#: Follows the sentence above.
CAMERA_NO_PICTURE_HINT = QT_TRANSLATE_NOOP("messages", "Try again in a moment.")
#: Heard when the camera is to be started and this computer has none.
NO_CAMERA = QT_TRANSLATE_NOOP("messages", "No camera was found.")
#: Follows the sentence above and the one below.
NO_CAMERA_HINT = QT_TRANSLATE_NOOP(
    "messages", "Plug one in, or choose another camera, a file or an address in the menu Camera."
)
#: Heard when the chosen camera is not plugged in. {name}: what the system calls it.
CAMERA_NOT_FOUND = QT_TRANSLATE_NOOP("messages", "The camera {name} was not found.")
#: Heard when a camera was unplugged.
CAMERA_GONE = QT_TRANSLATE_NOOP("messages", "The camera {name} is no longer connected.")
#: Follows the sentence above.
CAMERA_GONE_HINT = QT_TRANSLATE_NOOP("messages", "Plug it in again; LookAloud then goes on by itself.")
#: Heard when a camera is there but refuses.
CAMERA_BUSY = QT_TRANSLATE_NOOP("messages", "The camera {name} cannot be opened.")
#: Follows the sentence above.
CAMERA_BUSY_HINT = QT_TRANSLATE_NOOP(
    "messages", "Another program may be using it. Close that program; LookAloud then goes on by itself."
)
#: Heard when the system does not let programs use the camera.
CAMERA_FORBIDDEN = QT_TRANSLATE_NOOP("messages", "LookAloud may not use the camera {name}.")
#: Follows the sentence above on Linux. "video" is the name of a group of users.
CAMERA_FORBIDDEN_HINT_LINUX = QT_TRANSLATE_NOOP(
    "messages", "Add your user to the group video, then log in again."
)
#: Follows the same sentence on Windows and macOS.
CAMERA_FORBIDDEN_HINT = QT_TRANSLATE_NOOP(
    "messages", "Allow it in the system's settings under Privacy, Camera, then start the camera again."
)
#: Heard when a camera is there but gives nothing any more.
CAMERA_HANGING = QT_TRANSLATE_NOOP("messages", "{name} gives no pictures any more.")
#: Follows the sentence above.
CAMERA_HANGING_HINT = QT_TRANSLATE_NOOP(
    "messages", "If it does not come back by itself, unplug the camera and plug it in again."
)
#: Follows the same sentence, of a camera at an address.
CAMERA_WEB_HANGING_HINT = QT_TRANSLATE_NOOP(
    "messages", "If it does not come back by itself, switch that camera off and on again."
)
#: Heard when all is black for seconds.
CAMERA_BLACK = QT_TRANSLATE_NOOP("messages", "The camera sees nothing but black.")
#: Follows the sentence above.
CAMERA_BLACK_HINT = QT_TRANSLATE_NOOP("messages", "Take away what covers it, or make light.")
#: Heard when a camera at an address does not answer. {name}: the address.
CAMERA_SILENT = QT_TRANSLATE_NOOP("messages", "There is no camera at {name}.")
#: Follows the sentence above.
CAMERA_SILENT_HINT = QT_TRANSLATE_NOOP(
    "messages", "Check the address, and that the camera is switched on; LookAloud then goes on by itself."
)
#: Follows the sentence that a file was not found.
CAMERA_MISSING_HINT = QT_TRANSLATE_NOOP("messages", "Check its name with Choose camera.")
#: Heard when a file is read like a camera and cannot be. {name}: the file's name.
CAMERA_UNREADABLE = QT_TRANSLATE_NOOP("messages", "{name} is no film that can be read.")
#: Follows the sentence above.
CAMERA_UNREADABLE_HINT = QT_TRANSLATE_NOOP("messages", "Choose another file with Choose camera.")
#: Heard when another source than a camera is chosen and not named.
CAMERA_NO_SOURCE = QT_TRANSLATE_NOOP("messages", "No file and no address is named.")
#: Follows the sentence above. The beginning is meant literally.
CAMERA_NO_SOURCE_HINT = QT_TRANSLATE_NOOP(
    "messages", "Write the name of a film, or an address that begins with http://."
)
#: Heard when an address begins with something unknown.
CAMERA_ADDRESS_UNKNOWN = QT_TRANSLATE_NOOP("messages", "{address} is no address of a camera.")
#: Follows the sentence above. The beginnings are meant literally.
CAMERA_ADDRESS_UNKNOWN_HINT = QT_TRANSLATE_NOOP(
    "messages", "Such addresses begin with http://, https:// or rtsp://."
)
#: Title of the dialog that chooses a camera.
CHOOSE_CAMERA = QT_TRANSLATE_NOOP("messages", "Choose a camera")
#: Label of the list of cameras in that dialog.
CAMERAS_LABEL = QT_TRANSLATE_NOOP("messages", "C&ameras")
#: Heard after that label.
CAMERAS_HELP = QT_TRANSLATE_NOOP("messages", "Choose with the arrow keys. Enter takes it.")
#: First line of that list: the camera that the system prefers.
CAMERA_OF_SYSTEM = QT_TRANSLATE_NOOP("messages", "The one the system prefers")
#: Last line of that list: what stands in the field below it.
CAMERA_OTHER = QT_TRANSLATE_NOOP("messages", "Other source: file or address")
#: A line of that list: a camera that was chosen and is not plugged in.
CAMERA_UNPLUGGED = QT_TRANSLATE_NOOP("messages", "{name}, not connected")
#: Label of the field for the other source.
OTHER_SOURCE = QT_TRANSLATE_NOOP("messages", "&File or address")
#: Heard after that label. The parts with signs are examples.
OTHER_SOURCE_HELP = QT_TRANSLATE_NOOP(
    "messages",
    "A film, numbered pictures such as shot-%03d.png, or the address of a camera in your network, such as"
    " http://192.168.1.7/video. Nothing but that address is contacted.",
)
#: Heard when the chosen source is used from now on. {name}: a camera, a file or an address.
CAMERA_CHOSEN = QT_TRANSLATE_NOOP("messages", "Chosen: {name}.")
#: Name of the camera's picture in the window.
PREVIEW = QT_TRANSLATE_NOOP("messages", "What the camera sees")
#: Heard when the camera's picture is shown in the window.
PREVIEW_SHOWN = QT_TRANSLATE_NOOP("messages", "The preview is shown.")
#: Heard when it is hidden.
PREVIEW_HIDDEN = QT_TRANSLATE_NOOP("messages", "The preview is hidden.")

# Choosing a part of a picture

#: Title of the dialog.
CHOOSE_PART_OF_SCREEN = QT_TRANSLATE_NOOP("messages", "Choose a part of the screen")
#: Title of the dialog.
CHOOSE_PART_OF_PICTURE = QT_TRANSLATE_NOOP("messages", "Choose a part of the picture")
#: Heard when the dialog opens, and after F1 in it.
HOW_TO_CHOOSE_PART = QT_TRANSLATE_NOOP(
    "messages",
    "Keys 1 to 9 zoom in, 1 is the top left. Arrows move, Backspace zooms out. Enter takes the part,"
    " Escape leaves.",
)
#: Name of the box that tells which part is chosen.
CHOSEN_PART = QT_TRANSLATE_NOOP("messages", "Chosen part")
#: Heard after the name of that box.
CHOSEN_PART_HELP = QT_TRANSLATE_NOOP("messages", "F1 tells the keys.")
#: Name of the picture in the dialog.
PICTURE_TO_CHOOSE_FROM = QT_TRANSLATE_NOOP("messages", "The picture; drag with the mouse to choose a part")
#: Button of the dialog.
TAKE_PART = QT_TRANSLATE_NOOP("messages", "&Take this part")
#: Button of the dialog.
LEAVE_PART = QT_TRANSLATE_NOOP("messages", "&Leave")
#: Heard when the chosen part cannot be made smaller.
PART_TOO_SMALL = QT_TRANSLATE_NOOP("messages", "It cannot get smaller.")
#: Heard when there is nothing to zoom out of.
PART_IS_ALL = QT_TRANSLATE_NOOP("messages", "This is already everything.")
#: Heard when the chosen part is at the border already. {position}: the part, as in "top left, a quarter".
PART_AT_BORDER = QT_TRANSLATE_NOOP("messages", "Border. {position}")
#: Heard when everything is chosen.
THE_WHOLE_SCREEN = QT_TRANSLATE_NOOP("messages", "the whole screen")
#: Heard when everything is chosen.
THE_WHOLE_PICTURE = QT_TRANSLATE_NOOP("messages", "the whole picture")
#: Heard after each change, for example "top left, a quarter of the screen".
PLACE_AND_SIZE_OF_SCREEN = QT_TRANSLATE_NOOP("messages", "{place}, {size} of the screen")
#: Heard after each change, for example "top left, a quarter of the picture".
PLACE_AND_SIZE_OF_PICTURE = QT_TRANSLATE_NOOP("messages", "{place}, {size} of the picture")
#: Where a small part lies: {outer} is one ninth of everything, {inner} the place within that ninth.
PLACE_WITHIN = QT_TRANSLATE_NOOP("messages", "{outer}, in it {inner}")
#: A place in a picture.
TOP_LEFT = QT_TRANSLATE_NOOP("messages", "top left")
#: A place in a picture.
TOP = QT_TRANSLATE_NOOP("messages", "top")
#: A place in a picture.
TOP_RIGHT = QT_TRANSLATE_NOOP("messages", "top right")
#: A place in a picture.
LEFT = QT_TRANSLATE_NOOP("messages", "left")
#: A place in a picture.
CENTRE = QT_TRANSLATE_NOOP("messages", "centre")
#: A place in a picture.
RIGHT = QT_TRANSLATE_NOOP("messages", "right")
#: A place in a picture.
BOTTOM_LEFT = QT_TRANSLATE_NOOP("messages", "bottom left")
#: A place in a picture.
BOTTOM = QT_TRANSLATE_NOOP("messages", "bottom")
#: A place in a picture.
BOTTOM_RIGHT = QT_TRANSLATE_NOOP("messages", "bottom right")
#: How large a part is, of everything.
THREE_QUARTERS = QT_TRANSLATE_NOOP("messages", "three quarters")
#: How large a part is, of everything.
TWO_THIRDS = QT_TRANSLATE_NOOP("messages", "two thirds")
#: How large a part is, of everything.
HALF = QT_TRANSLATE_NOOP("messages", "half")
#: How large a part is, of everything.
THIRD = QT_TRANSLATE_NOOP("messages", "a third")
#: How large a part is, of everything.
QUARTER = QT_TRANSLATE_NOOP("messages", "a quarter")
#: How large a part is, of everything.
NINTH = QT_TRANSLATE_NOOP("messages", "a ninth")
#: How large a part is, of everything. {percent}: a whole number.
PERCENT = QT_TRANSLATE_NOOP("messages", "{percent} percent")
#: How large a part is, of everything.
BELOW_ONE_PERCENT = QT_TRANSLATE_NOOP("messages", "less than 1 percent")


# The window

#: Stands in the description box when the program starts; the keys are the user's. Its first line is heard.
WELCOME = QT_TRANSLATE_NOOP(
    "messages",
    "{keys} lists all keys.\n"
    "{open} opens a picture.\n"
    "{paste} describes what was copied.\n"
    "{screen} describes the screen.",
)
#: Heard after "Looking…" when several pictures were asked for.
SO_MANY = QT_TRANSLATE_NOOP("messages", "Pictures: {count}.")
#: Heard after the last of several pictures.
ALL_DESCRIBED = QT_TRANSLATE_NOOP("messages", "That was the last picture.")
#: Label of the box that holds the description.
TEXT_LABEL = QT_TRANSLATE_NOOP("messages", "What the picture shows")
#: Heard after the label of the description box.
TEXT_HELP = QT_TRANSLATE_NOOP("messages", "The last description. Read it with the arrow keys.")
#: Label of the box for notices about the program, such as a missing voice.
NOTICES_LABEL = QT_TRANSLATE_NOOP("messages", "Notices")
#: Heard after the label of the notices box.
NOTICES_HELP = QT_TRANSLATE_NOOP("messages", "The last thing the program had to tell about itself.")
#: Label of the list of earlier descriptions.
HISTORY_LABEL = QT_TRANSLATE_NOOP("messages", "History")
#: Heard after the label of the history.
HISTORY_HELP = QT_TRANSLATE_NOOP("messages", "Earlier descriptions, the newest first.")
#: One line of the history: what was said, of which picture, when.
HISTORY_LINE = QT_TRANSLATE_NOOP("messages", "{text} ({source}, {time})")

#: Entry of a menu that leads to one entry for each monitor.
ONE_MONITOR = QT_TRANSLATE_NOOP("messages", "Describe one mo&nitor")

# Answers to keys

#: Heard at once when something takes some seconds that is no picture.
ONE_MOMENT = QT_TRANSLATE_NOOP("messages", "One moment.")
#: Heard after Escape stopped a description.
CANCELLED = QT_TRANSLATE_NOOP("messages", "Cancelled.")
#: Heard when there is nothing to cancel.
NOTHING_TO_CANCEL = QT_TRANSLATE_NOOP("messages", "Nothing to cancel.")
#: Heard when the last description is asked for before there is one.
NOTHING_TO_REPEAT = QT_TRANSLATE_NOOP("messages", "Nothing to repeat yet.")
#: Heard when more, or a part of a picture, is asked for before any was described.
NOTHING_DESCRIBED = QT_TRANSLATE_NOOP("messages", "No picture has been described yet.")
#: Heard when the empty description box is to be copied or saved.
NOTHING_TO_COPY = QT_TRANSLATE_NOOP("messages", "There is no text yet.")
#: Heard when a text is in the clipboard.
COPIED = QT_TRANSLATE_NOOP("messages", "Copied.")
#: Heard when a text is in a file.
SAVED = QT_TRANSLATE_NOOP("messages", "Saved as {file}.")
#: Heard when the description box is empty now.
CLEARED = QT_TRANSLATE_NOOP("messages", "Cleared.")
#: Heard when the model has given its memory back.
UNLOADED = QT_TRANSLATE_NOOP("messages", "The model is unloaded.")
#: Heard when an entry of the history is asked for and none is chosen.
NO_ENTRY = QT_TRANSLATE_NOOP("messages", "No entry of the history is chosen.")
#: Heard when the history is to be exported and is empty.
NO_ENTRIES = QT_TRANSLATE_NOOP("messages", "The history is empty.")
#: Heard when entries were taken out of the history.
DELETED = QT_TRANSLATE_NOOP("messages", "Deleted: {count}. Undo brings back.")
#: Heard when deleted entries are there again.
RESTORED = QT_TRANSLATE_NOOP("messages", "Brought back: {count}.")
#: Heard when nothing was deleted that could be brought back.
NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("messages", "Nothing to bring back.")
#: Heard the first time that closing the window does not end the program.
STILL_RUNNING = QT_TRANSLATE_NOOP(
    "messages",
    "LookAloud goes on without a window. Start it again to see it. Quit in the menu Tools ends it.",
)
#: Heard when the window is hidden by its key.
HIDDEN = QT_TRANSLATE_NOOP("messages", "Hidden. Start LookAloud again to bring it back.")
#: Heard when a setting counts only from the next start.
AFTER_RESTART = QT_TRANSLATE_NOOP("messages", "The language changes when the program is started again.")

# More about a picture

#: How sure the caption is: its probability in tenths. {count}: 1 to 9.
SO_OFTEN_RIGHT = QT_TRANSLATE_NOOP("messages", "Of ten descriptions as sure as this one, {count} are right.")
#: The same for 10 of 10.
NEARLY_ALWAYS_RIGHT = QT_TRANSLATE_NOOP(
    "messages", "Descriptions as sure as this one are nearly always right."
)
#: The same for 0 of 10.
HARDLY_EVER_RIGHT = QT_TRANSLATE_NOOP("messages", "Descriptions as unsure as this one are hardly ever right.")
#: Name in the history of a part of a picture.
PART_OF = QT_TRANSLATE_NOOP("messages", "Part of {name}")

# Text in a picture

#: Heard after the description of a page or a screen without text, and when the text is asked for.
NO_TEXT = QT_TRANSLATE_NOOP("messages", "No text was found.")
#: Heard when the text is asked for and still to come.
STILL_READING = QT_TRANSLATE_NOOP("messages", "Still reading.")
#: Heard when the text is asked for and reading was cancelled or has failed.
NOT_READ = QT_TRANSLATE_NOOP("messages", "The text was not read. Describe the picture again to have it read.")
#: Heard when the text is asked for.
READING_OFF = QT_TRANSLATE_NOOP("messages", "Reading text is switched off in Settings.")
#: Title of the dialog with all text that was found in a picture; heading of a column in an exported history.
TEXT_TITLE = QT_TRANSLATE_NOOP("messages", "Text in the picture")
#: Label of the box with that text. {name} is what the picture is called.
TEXT_FOUND_LABEL = QT_TRANSLATE_NOOP("messages", "Text found in {name}")
#: Button below that box.
COPY_ALL = QT_TRANSLATE_NOOP("messages", "Co&py all")
#: Heard after the button's name.
COPY_ALL_HELP = QT_TRANSLATE_NOOP("messages", "Put the whole text into the clipboard.")

# The nine parts of a picture

#: Title of the dialog.
EXPLORE_TITLE = QT_TRANSLATE_NOOP("messages", "Explore the picture")
#: Stands above the nine parts.
EXPLORE_HOW = QT_TRANSLATE_NOOP(
    "messages",
    "Arrows move between the parts, keys 1 to 9 jump, 1 is the top left. Enter repeats, Escape leaves.",
)
#: Heard when an arrow leads out of the picture. {part}: what was heard of the part where one stays.
EXPLORE_BORDER = QT_TRANSLATE_NOOP("messages", "Border. {part}")
#: Label above a part. {number}: 1 to 9, the key that jumps to it. {place}: such as "top left".
EXPLORE_PART = QT_TRANSLATE_NOOP("messages", "{number}, {place}")
#: Heard after the name of a part, such as "top left". {number}: 1 to 9, the key that jumps to it.
EXPLORE_NUMBER = QT_TRANSLATE_NOOP("messages", "{number} of 9")

# Videos

#: Title of the dialog that opens a video.
CHOOSE_VIDEO = QT_TRANSLATE_NOOP("messages", "Choose a video")
#: Kind of file to choose from in that dialog. {patterns}: "*.mp4 *.mkv" and so on; keep the parentheses.
VIDEO_FILES = QT_TRANSLATE_NOOP("messages", "Videos ({patterns})")
#: What one shot of a video is called in the history. {name}: a file's name. {begin}, {end}: such as 1:05.
VIDEO_PART = QT_TRANSLATE_NOOP("messages", "{name}, {begin} to {end}")
#: What a single picture of a video is called in the history. {time}: such as 1:05.
VIDEO_FRAME = QT_TRANSLATE_NOOP("messages", "{name} at {time}")
#: Heard and shown of each shot of a video. {time}: when it begins, such as 1:05. {text}: what it shows.
VIDEO_SHOT = QT_TRANSLATE_NOOP("messages", "{time}: {text}")
#: Heard after the shots of a video. {text}: what most of it shows.
VIDEO_WHOLE = QT_TRANSLATE_NOOP("messages", "Most of the video: {text}")
#: Heard when a video has been described. {count}: of its shots.
VIDEO_DESCRIBED = QT_TRANSLATE_NOOP("messages", "The video is described. Shots: {count}.")
#: Heard in place of the sentence above when only a part of the video could be read. {time}: such as 1:05.
VIDEO_DESCRIBED_PARTLY = QT_TRANSLATE_NOOP(
    "messages", "The video is described as far as it could be read, up to {time}. Shots: {count}."
)
#: Heard when a video is opened that was stopped before. {time}: up to where it is known, such as 1:05.
VIDEO_GOES_ON = QT_TRANSLATE_NOOP("messages", "Going on at {time}.")
#: Heard when a video was stopped with Escape. {time}: up to where it is known, such as 1:05.
VIDEO_STOPPED = QT_TRANSLATE_NOOP("messages", "Stopped at {time}. Open the video again to go on.")
#: Heard when it is asked how far a video is. {time}, {length}: such as 1:05. {count}: of its shots.
VIDEO_PROGRESS = QT_TRANSLATE_NOOP("messages", "{name}: {time} of {length} is described. Shots: {count}.")
#: The same of a video that does not tell its length.
VIDEO_PROGRESS_ONLY = QT_TRANSLATE_NOOP("messages", "{name}: {time} is described. Shots: {count}.")
#: Heard when a video is asked for before one was opened.
NO_VIDEO = QT_TRANSLATE_NOOP("messages", "No video has been opened yet.")
#: Heard when descriptions of a video are to be saved and there are none.
NO_SHOTS = QT_TRANSLATE_NOOP("messages", "Nothing of the video has been described yet.")
#: Title of the dialog that asks where to save the descriptions of a video.
SAVE_VIDEO_TITLE = QT_TRANSLATE_NOOP("messages", "Save video descriptions")
#: Kind of file in that dialog: WebVTT, which browsers and players know.
SAVE_AS_VTT = QT_TRANSLATE_NOOP("messages", "WebVTT descriptions")
#: Kind of file in that dialog: SubRip.
SAVE_AS_SRT = QT_TRANSLATE_NOOP("messages", "SubRip subtitles")

# Playing a video

#: Title of the dialog. {name}: a file's name.
PLAYER_TITLE = QT_TRANSLATE_NOOP("messages", "Play {name}")
#: Heard when the dialog opens, and after F1 in it.
HOW_TO_PLAY = QT_TRANSLATE_NOOP(
    "messages",
    "Space plays and pauses. Left and right arrow go 5 seconds back and on, up and down arrow to the previous"
    " and next description. T tells the place, D describes this picture, Escape leaves.",
)
#: Label of the box that tells whether the video plays, and where it is.
PLAYER_STATE = QT_TRANSLATE_NOOP("messages", "Player")
#: Heard after the label of that box.
PLAYER_STATE_HELP = QT_TRANSLATE_NOOP("messages", "Space plays and pauses. F1 tells all keys.")
#: Label of the box with the last description that was spoken.
PLAYER_TEXT = QT_TRANSLATE_NOOP("messages", "Description")
#: In the player's box, and heard when asked for. {time}, {length}: such as 1:05.
PLAYER_PLAYS = QT_TRANSLATE_NOOP("messages", "Playing, {time} of {length}")
#: The same while the video stands still until a description has been heard.
PLAYER_WAITS = QT_TRANSLATE_NOOP("messages", "Waiting for the description, {time} of {length}")
#: The same while the user has paused it.
PLAYER_PAUSED = QT_TRANSLATE_NOOP("messages", "Paused, {time} of {length}")
#: The same at the end of the video.
PLAYER_ENDED = QT_TRANSLATE_NOOP("messages", "At the end, {length}")
#: Heard when there is no description before or after the place in the video.
PLAYER_NO_OTHER = QT_TRANSLATE_NOOP("messages", "There is no other description that way.")
#: Heard when the picture at a place in the video cannot be had.
PLAYER_NO_FRAME = QT_TRANSLATE_NOOP("messages", "There is no picture at this place. Play on and try again.")
#: Title of the player's buttons.
PLAYER_BUTTONS = QT_TRANSLATE_NOOP("messages", "Controls")
#: Name of the picture in the player.
PLAYER_SCREEN = QT_TRANSLATE_NOOP("messages", "The video")
#: Button of the player.
PLAYER_PLAY = QT_TRANSLATE_NOOP("messages", "P&lay or pause")
#: Heard after the button's name.
PLAYER_PLAY_HELP = QT_TRANSLATE_NOOP("messages", "Also with Space.")
#: Button of the player.
PLAYER_PREVIOUS = QT_TRANSLATE_NOOP("messages", "P&revious description")
#: Heard after the button's name.
PLAYER_PREVIOUS_HELP = QT_TRANSLATE_NOOP("messages", "Also with arrow up.")
#: Button of the player.
PLAYER_NEXT = QT_TRANSLATE_NOOP("messages", "&Next description")
#: Heard after the button's name.
PLAYER_NEXT_HELP = QT_TRANSLATE_NOOP("messages", "Also with arrow down.")
#: Button of the player.
PLAYER_FRAME = QT_TRANSLATE_NOOP("messages", "&Describe this picture")
#: Heard after the button's name.
PLAYER_FRAME_HELP = QT_TRANSLATE_NOOP("messages", "Also with D. The video waits until you have heard it.")
#: Heard when a video cannot be played.
PLAYER_FAILED = QT_TRANSLATE_NOOP("messages", "{name} cannot be played.")
#: Follows the sentence above when its format is unknown, or the file is damaged.
PLAYER_FORMAT_HINT = QT_TRANSLATE_NOOP(
    "messages", "Its descriptions stand in the history. To play it, save it as MP4 with another program."
)
#: Follows the same sentence when the file cannot be read.
PLAYER_FILE_HINT = QT_TRANSLATE_NOOP("messages", "Check that the file is still there and may be read.")
#: Follows the same sentence when libraries of the system are missing. {missing}: what the system says.
PLAYER_PARTS_HINT = QT_TRANSLATE_NOOP(
    "messages", "A part of the system is missing: {missing}. Run start.py, which says how to install it."
)

# Dialogs

#: Title of the dialog that lists all keys.
KEYS_TITLE = QT_TRANSLATE_NOOP("messages", "Keys")
#: Label of the list of keys.
KEYS_LABEL = QT_TRANSLATE_NOOP("messages", "All keys")
#: Heard after the label of the list of keys.
KEYS_HELP = QT_TRANSLATE_NOOP("messages", "Enter changes the chosen one.")
#: One line of the list of keys.
KEYS_LINE = QT_TRANSLATE_NOOP("messages", "{action}, {keys}: {help}")
#: In place of a key where an action has none.
KEYS_NONE = QT_TRANSLATE_NOOP("messages", "no key")
#: Button in the list of keys.
KEYS_CHANGE = QT_TRANSLATE_NOOP("messages", "C&hange key…")
#: Heard after the button's name.
KEYS_CHANGE_HELP = QT_TRANSLATE_NOOP("messages", "Give the chosen action another key.")
#: Button in the list of keys.
KEYS_DEFAULT = QT_TRANSLATE_NOOP("messages", "&Default key")
#: Heard after the button's name.
KEYS_DEFAULT_HELP = QT_TRANSLATE_NOOP("messages", "Give the chosen action the key it came with.")
#: Title of the dialog that waits for a new key.
KEY_PROMPT_TITLE = QT_TRANSLATE_NOOP("messages", "Key for {action}")
#: Label of the field that takes the new key.
KEY_PROMPT_LABEL = QT_TRANSLATE_NOOP("messages", "Press the new key for {action}")
#: Heard after the label of that field.
KEY_PROMPT_HELP = QT_TRANSLATE_NOOP("messages", "Enter takes it, Escape leaves, Backspace means no key.")
#: Heard when a new key belongs to something else already.
KEY_TAKEN = QT_TRANSLATE_NOOP("messages", "{keys} already belongs to {action}. Press another key.")
#: Heard when a new key is a letter or the like without Ctrl: Shift+A, or Print.
KEY_ALONE = QT_TRANSLATE_NOOP("messages", "{keys} needs Ctrl beside it. Press both, or a function key.")
#: Heard when a new key is one like Ctrl+C, an arrow or Alt+F4, which do something in every window.
KEY_OF_WINDOWS = QT_TRANSLATE_NOOP(
    "messages", "{keys} is needed to read, to write or to get about. Press another key."
)
#: Heard when a new key is a letter with Alt.
KEY_OF_MENUS = QT_TRANSLATE_NOOP(
    "messages", "Letters with Alt open menus and press buttons. Press another key."
)
#: Heard when a new key is one that cannot be written down.
KEY_UNKNOWN = QT_TRANSLATE_NOOP("messages", "This key has no name. Press another key.")
#: Heard when an action shall get the key back it came with, and another has it.
KEY_DEFAULT_TAKEN = QT_TRANSLATE_NOOP(
    "messages", "{keys} belongs to {action} now. Give that another key first."
)
#: Title of the settings dialog.
SETTINGS_TITLE = QT_TRANSLATE_NOOP("messages", "Settings")
#: Button in the settings dialog.
TEST_VOICE = QT_TRANSLATE_NOOP("messages", "&Test voice")
#: Heard after the button's name.
TEST_VOICE_HELP = QT_TRANSLATE_NOOP("messages", "Speak a sentence as it is set here.")
#: What is spoken to try a voice.
TEST_SENTENCE = QT_TRANSLATE_NOOP("messages", "This is how LookAloud sounds.")
#: The choice in the settings that leaves it to the program or to the system.
AUTOMATIC = QT_TRANSLATE_NOOP("messages", "Automatic")
#: Title of the dialog for one's own text to an entry of the history.
OWN_TEXT_TITLE = QT_TRANSLATE_NOOP("messages", "Own text")
#: Label of the box for one's own text; {text} is what the program said.
OWN_TEXT_LABEL = QT_TRANSLATE_NOOP("messages", "Your own text in place of: {text}")
#: Heard after the label of a box with text to read.
READING_HELP = QT_TRANSLATE_NOOP("messages", "Read it with the arrow keys.")
#: Heard after the label of a box to write in.
WRITING_HELP = QT_TRANSLATE_NOOP("messages", "Enter begins a new line, Tab leaves the box.")
#: Title of the dialog with what was found on this computer.
DIAGNOSE_TITLE = QT_TRANSLATE_NOOP("messages", "Diagnose")
#: Label of the box with what was found on this computer.
DIAGNOSE_LABEL = QT_TRANSLATE_NOOP(
    "messages", "What was found on this computer. Nothing of it is sent anywhere."
)
#: Title of the about dialog.
ABOUT_TITLE = QT_TRANSLATE_NOOP("messages", "About LookAloud")
#: Label of the box in the about dialog.
ABOUT_LABEL = QT_TRANSLATE_NOOP("messages", "About this program and its model")
#: Text of the about dialog.
ABOUT_TEXT = QT_TRANSLATE_NOOP(
    "messages",
    "LookAloud {version}\n"
    "Tells what pictures show, on this computer alone: no picture ever leaves it.\n"
    "Descriptions come from a small model and can be wrong. Do not rely on them where it matters.\n"
    "The program is free under the MIT licence.\n\n"
    "{model_card}",
)
#: Title of the dialog that asks where to save the description.
SAVE_TITLE = QT_TRANSLATE_NOOP("messages", "Save text")
#: Kind of file in the dialog that asks where to save the description.
TEXT_FILES = QT_TRANSLATE_NOOP("messages", "Text (*.txt)")
#: Title of the dialog that asks where to export the history.
EXPORT_DIALOG_TITLE = QT_TRANSLATE_NOOP("messages", "Export history")
#: Suggested name for the exported history, without ending.
EXPORT_FILE_NAME = QT_TRANSLATE_NOOP("messages", "descriptions")

# The tray

#: Tool tip of the tray icon.
TRAY = QT_TRANSLATE_NOOP("messages", "LookAloud tells what pictures show")
#: Entry of the tray icon's menu that brings the window back.
TRAY_SHOW = QT_TRANSLATE_NOOP("messages", "Sh&ow the window")

# Settings, history and what lies beneath

#: Heading of a group of settings: who speaks, and how.
SETTINGS_SPEECH = QT_TRANSLATE_NOOP("messages", "Speech")
#: Heading of a group of settings: what is told of pictures.
SETTINGS_DESCRIPTIONS = QT_TRANSLATE_NOOP("messages", "Descriptions")
#: Heading of a group of settings.
SETTINGS_CAMERA = QT_TRANSLATE_NOOP("messages", "Camera")
#: Heading of a group of settings.
SETTINGS_SOUNDS = QT_TRANSLATE_NOOP("messages", "Sounds")
#: Heading of a group of settings.
SETTINGS_LOOK = QT_TRANSLATE_NOOP("messages", "Language and look")
#: Heading of a group of settings.
SETTINGS_HISTORY = QT_TRANSLATE_NOOP("messages", "History")
#: Heading of a group of settings.
SETTINGS_PROGRAM = QT_TRANSLATE_NOOP("messages", "Program")
#: Behind a number in the settings, for example "50 %".
SETTING_PERCENT = QT_TRANSLATE_NOOP("messages", "%")
#: Behind a number in the settings, for example "10 minutes". The number can be 1.
SETTING_MINUTES = QT_TRANSLATE_NOOP("messages", "minutes")
#: In place of the number 0 of minutes.
SETTING_NEVER = QT_TRANSLATE_NOOP("messages", "never")
#: The choice that follows the system's language or colours.
SETTING_AS_SYSTEM = QT_TRANSLATE_NOOP("messages", "As the system")
#: Label of a setting: how much is told of a picture.
SETTING_LEVEL = QT_TRANSLATE_NOOP("messages", "How much is told")
#: Heard after that label.
SETTING_LEVEL_HELP = QT_TRANSLATE_NOOP(
    "messages", "Full adds other possible descriptions, places, colours, light and size."
)
#: A choice of how much is told.
SETTING_LEVEL_BRIEF = QT_TRANSLATE_NOOP("messages", "Brief")
#: A choice of how much is told.
SETTING_LEVEL_NORMAL = QT_TRANSLATE_NOOP("messages", "Normal")
#: A choice of how much is told.
SETTING_LEVEL_FULL = QT_TRANSLATE_NOOP("messages", "Full")
#: Label of a setting.
SETTING_NEUTRAL = QT_TRANSLATE_NOOP("messages", "Neutral words for people")
#: Heard after that label.
SETTING_NEUTRAL_HELP = QT_TRANSLATE_NOOP(
    "messages", "Says person, child and people, and guesses neither man nor woman."
)
#: Label of a setting.
SETTING_READ_TEXT = QT_TRANSLATE_NOOP("messages", "Read text in pictures")
#: Heard after that label.
SETTING_READ_TEXT_HELP = QT_TRANSLATE_NOOP(
    "messages", "Text is told after the description, as soon as it has been read."
)
#: Label of a setting.
SETTING_READ_CODES = QT_TRANSLATE_NOOP("messages", "Read QR codes and bar codes")
#: Heard after that label.
SETTING_READ_CODES_HELP = QT_TRANSLATE_NOOP(
    "messages", "What they hold is told as text. A web address is never opened."
)
#: Label of a setting: whether a picture is a photo, a screenshot, a page, a drawing or blank.
SETTING_KIND = QT_TRANSLATE_NOOP("messages", "Tell what kind of picture it is")
#: Heard after that label.
SETTING_KIND_HELP = QT_TRANSLATE_NOOP(
    "messages", "Of screenshots, pages of text, drawings and blank pictures no scene is then made up."
)
#: Label of a setting.
SETTING_QUALITY = QT_TRANSLATE_NOOP("messages", "Warn of bad pictures")
#: Heard after that label.
SETTING_QUALITY_HELP = QT_TRANSLATE_NOOP(
    "messages", "Says when a picture is dark, blurred or on its side, and what helps."
)
#: Label of a setting.
SETTING_CONFIDENCE = QT_TRANSLATE_NOOP("messages", "Say when a description is not sure")
#: Heard after that label.
SETTING_CONFIDENCE_HELP = QT_TRANSLATE_NOOP(
    "messages", "When it is very unsure, no description is told, only what is known."
)
#: Name of something the program remembers; met only when the settings file is damaged just there.
SETTING_CAMERA = QT_TRANSLATE_NOOP("messages", "Camera")
#: Name of something the program remembers; met only when the settings file is damaged just there.
SETTING_OTHER_SOURCE = QT_TRANSLATE_NOOP("messages", "File or address in place of a camera")
#: Name of something the program remembers; met only when the settings file is damaged just there.
SETTING_USE_OTHER_SOURCE = QT_TRANSLATE_NOOP("messages", "A file or an address in place of a camera")
#: Label of a setting: when the camera speaks by itself.
SETTING_VERBOSITY = QT_TRANSLATE_NOOP("messages", "The camera speaks")
#: Heard after that label.
SETTING_VERBOSITY_HELP = QT_TRANSLATE_NOOP(
    "messages", "Describe now always answers, whatever is chosen here."
)
#: A choice of when the camera speaks: only when it is asked.
SETTING_VERBOSITY_ON_DEMAND = QT_TRANSLATE_NOOP("messages", "Only when asked")
#: A choice of when the camera speaks: when there is something new to see.
SETTING_VERBOSITY_CHANGES = QT_TRANSLATE_NOOP("messages", "When something is new")
#: A choice of when the camera speaks: as above, and every now and then.
SETTING_VERBOSITY_REGULAR = QT_TRANSLATE_NOOP("messages", "When something is new, and regularly")
#: Label of a setting: a sound.
SETTING_STILL_SAME = QT_TRANSLATE_NOOP("messages", "Sound while nothing changes")
#: Heard after that label.
SETTING_STILL_SAME_HELP = QT_TRANSLATE_NOOP(
    "messages", "Two low tones tell every now and then that the camera still sees the same."
)
#: Label of a setting: the camera's picture in the window.
SETTING_PREVIEW = QT_TRANSLATE_NOOP("messages", "Show what the camera sees")
#: Heard after that label.
SETTING_PREVIEW_HELP = QT_TRANSLATE_NOOP("messages", "For people who see; it is not mirrored.")
#: Label of a setting: by which way words reach the user.
SETTING_ANNOUNCING = QT_TRANSLATE_NOOP("messages", "Who speaks")
#: Heard after that label.
SETTING_ANNOUNCING_HELP = QT_TRANSLATE_NOOP(
    "messages", "Automatic lets the screen reader speak where one runs, else the program's own voice."
)
#: A choice of who speaks.
SETTING_ANNOUNCING_AUTOMATIC = QT_TRANSLATE_NOOP("messages", "Automatic")
#: A choice of who speaks.
SETTING_ANNOUNCING_VOICE = QT_TRANSLATE_NOOP("messages", "The program's own voice")
#: A choice of who speaks.
SETTING_ANNOUNCING_SCREEN_READER = QT_TRANSLATE_NOOP("messages", "The screen reader")
#: A choice of who speaks: screen reader and own voice.
SETTING_ANNOUNCING_BOTH = QT_TRANSLATE_NOOP("messages", "Both")
#: A choice of who speaks: nobody.
SETTING_ANNOUNCING_SILENT = QT_TRANSLATE_NOOP("messages", "Nobody")
#: Label of a setting: the program that makes the voice.
SETTING_ENGINE = QT_TRANSLATE_NOOP("messages", "Speech engine")
#: Heard after that label.
SETTING_ENGINE_HELP = QT_TRANSLATE_NOOP("messages", "What makes the program's own voice.")
#: Label of a setting.
SETTING_VOICE = QT_TRANSLATE_NOOP("messages", "Voice")
#: Heard after that label.
SETTING_VOICE_HELP = QT_TRANSLATE_NOOP("messages", "The voices that the speech engine has.")
#: Label of a setting: how fast the voice speaks.
SETTING_RATE = QT_TRANSLATE_NOOP("messages", "Rate")
#: Heard after that label.
SETTING_RATE_HELP = QT_TRANSLATE_NOOP("messages", "From -100, slow, to 100, fast. 0 is the voice's own.")
#: Label of a setting: how high the voice speaks.
SETTING_PITCH = QT_TRANSLATE_NOOP("messages", "Pitch")
#: Heard after that label.
SETTING_PITCH_HELP = QT_TRANSLATE_NOOP("messages", "From -100, low, to 100, high. 0 is the voice's own.")
#: Label of a setting: how loud the voice speaks.
SETTING_VOLUME = QT_TRANSLATE_NOOP("messages", "Volume of the voice")
#: Heard after that label.
SETTING_VOLUME_HELP = QT_TRANSLATE_NOOP("messages", "How loud the program's own voice is.")
#: Label of a setting: short sounds on or off.
SETTING_SOUNDS = QT_TRANSLATE_NOOP("messages", "Play sounds")
#: Heard after that label.
SETTING_SOUNDS_HELP = QT_TRANSLATE_NOOP(
    "messages", "Short sounds tell that a description has been started, is ready or failed."
)
#: Label of a setting.
SETTING_SOUND_VOLUME = QT_TRANSLATE_NOOP("messages", "Volume of the sounds")
#: Heard after that label.
SETTING_SOUND_VOLUME_HELP = QT_TRANSLATE_NOOP("messages", "How loud the short sounds are.")
#: Label of a setting: the language of the program.
SETTING_LANGUAGE = QT_TRANSLATE_NOOP("messages", "Language")
#: Heard after that label.
SETTING_LANGUAGE_HELP = QT_TRANSLATE_NOOP(
    "messages", "The language of the program. It changes with the next start."
)
#: A choice of language; each is named in itself.
SETTING_LANGUAGE_ENGLISH = QT_TRANSLATE_NOOP("messages", "English")
#: A choice of language; each is named in itself.
SETTING_LANGUAGE_GERMAN = QT_TRANSLATE_NOOP("messages", "Deutsch")
#: Label of a setting.
SETTING_FONT_SIZE = QT_TRANSLATE_NOOP("messages", "Size of the letters")
#: Heard after that label.
SETTING_FONT_SIZE_HELP = QT_TRANSLATE_NOOP("messages", "100 percent is the size that the system uses.")
#: Label of a setting: the colours of the program.
SETTING_THEME = QT_TRANSLATE_NOOP("messages", "Colours")
#: Heard after that label.
SETTING_THEME_HELP = QT_TRANSLATE_NOOP("messages", "The colours of the windows.")
#: A choice of colours.
SETTING_THEME_LIGHT = QT_TRANSLATE_NOOP("messages", "Light")
#: A choice of colours.
SETTING_THEME_DARK = QT_TRANSLATE_NOOP("messages", "Dark")
#: A choice of colours.
SETTING_THEME_HIGH_CONTRAST = QT_TRANSLATE_NOOP("messages", "High contrast")
#: Label of a setting.
SETTING_KEEP_HISTORY = QT_TRANSLATE_NOOP("messages", "Keep the history when the program ends")
#: Heard after that label.
SETTING_KEEP_HISTORY_HELP = QT_TRANSLATE_NOOP(
    "messages", "Descriptions are then kept in a file on this computer. Switching it off deletes the file."
)
#: Label of a setting.
SETTING_HISTORY_LENGTH = QT_TRANSLATE_NOOP("messages", "Descriptions in the history")
#: Heard after that label.
SETTING_HISTORY_LENGTH_HELP = QT_TRANSLATE_NOOP("messages", "When there are more, the oldest are forgotten.")
#: Label of a setting.
SETTING_KEEP_RUNNING = QT_TRANSLATE_NOOP("messages", "Keep running when the window is closed")
#: Heard after that label.
SETTING_KEEP_RUNNING_HELP = QT_TRANSLATE_NOOP(
    "messages", "Your desktop's shortcuts are then answered at once. Quit ends the program all the same."
)
#: Name of something the program remembers; met only when the settings file is damaged just there.
SETTING_TOLD_KEEP_RUNNING = QT_TRANSLATE_NOOP("messages", "Told that the program keeps running")
#: Label of a setting: a key that works in every program.
SETTING_GLOBAL_KEY = QT_TRANSLATE_NOOP("messages", "Key for everywhere")
#: Heard after that label.
SETTING_GLOBAL_KEY_HELP = QT_TRANSLATE_NOOP(
    "messages",
    "Press a key that describes the screen whatever program is in front, for example Ctrl+Alt+D. "
    "Backspace means no key. Works on X11 desktops only.",
)
#: Label of a setting.
SETTING_UNLOAD_MINUTES = QT_TRANSLATE_NOOP("messages", "Unload the model when idle for")
#: Heard after that label.
SETTING_UNLOAD_MINUTES_HELP = QT_TRANSLATE_NOOP(
    "messages", "An unloaded model needs no memory; the next description takes some seconds longer."
)
#: Label of a setting: which part of the computer works.
SETTING_DEVICE = QT_TRANSLATE_NOOP("messages", "Device")
#: Heard after that label.
SETTING_DEVICE_HELP = QT_TRANSLATE_NOOP("messages", "What part of the computer describes the pictures.")
#: A choice of device.
SETTING_DEVICE_AUTO = QT_TRANSLATE_NOOP("messages", "The fastest there is")
#: A choice of device.
SETTING_DEVICE_CPU = QT_TRANSLATE_NOOP("messages", "Processor")
#: A choice of device.
SETTING_DEVICE_CUDA = QT_TRANSLATE_NOOP("messages", "Graphics card (CUDA)")
#: A choice of device.
SETTING_DEVICE_MPS = QT_TRANSLATE_NOOP("messages", "Apple graphics (MPS)")
#: Name of the table of changed keys; met only when the settings file is damaged just there.
SETTING_KEYS = QT_TRANSLATE_NOOP("messages", "Keys")
#: Heard when a value cannot be set. {setting} is a label of the settings.
SETTING_REFUSED = QT_TRANSLATE_NOOP("messages", "{value} cannot be set for {setting}.")
#: Heard at the start when a value in the settings file cannot be understood.
SETTING_DAMAGED = QT_TRANSLATE_NOOP(
    "messages", "The setting {setting} was damaged and is back at its default."
)
#: Follows one of the two sentences above.
SETTING_SWITCH_HINT = QT_TRANSLATE_NOOP("messages", "It can be on or off.")
#: Follows one of those sentences.
SETTING_NUMBER_HINT = QT_TRANSLATE_NOOP("messages", "It can be a whole number from {low} to {high}.")
#: Follows one of those sentences. {options} is a list of choices.
SETTING_CHOICE_HINT = QT_TRANSLATE_NOOP("messages", "It can be one of these: {options}.")
#: Follows one of those sentences.
SETTING_TEXT_HINT = QT_TRANSLATE_NOOP("messages", "It can be any text.")
#: Follows one of those sentences.
SETTING_KEYS_HINT = QT_TRANSLATE_NOOP("messages", "Set your keys again in the list of keys.")
#: Heard when a file of the program's own is there but cannot be opened.
STORED_UNREADABLE = QT_TRANSLATE_NOOP("messages", "{file} cannot be read.")
#: Follows the sentence above. {why} comes from the system.
STORED_UNREADABLE_HINT = QT_TRANSLATE_NOOP(
    "messages", "{why}. Make sure that the file belongs to you; until then the program goes on without it."
)
#: Heard when the content of a file of the program's own makes no sense.
STORED_DAMAGED = QT_TRANSLATE_NOOP("messages", "The file {file} is damaged.")
#: Follows the sentence above.
STORED_SET_ASIDE = QT_TRANSLATE_NOOP(
    "messages", "It was set aside as {file}, and the program goes on without it."
)
#: Follows the same sentence, when the file cannot even be renamed. {why} comes from the system.
STORED_NOT_SET_ASIDE = QT_TRANSLATE_NOOP(
    "messages", "{why}. Delete the file; the program goes on without it."
)
#: Heard when settings, history or an exported file cannot be saved.
STORED_UNWRITABLE = QT_TRANSLATE_NOOP("messages", "{file} cannot be saved.")
#: Follows the sentence above. {why} comes from the system.
STORED_UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "messages", "{why}. Make room on the disk, or choose a folder that you may write to."
)
#: Heard when the user no longer wants the history kept, and its file resists.
HISTORY_NOT_REMOVED = QT_TRANSLATE_NOOP("messages", "The history's file {file} cannot be deleted.")
#: Follows the sentence above. {why} comes from the system.
HISTORY_NOT_REMOVED_HINT = QT_TRANSLATE_NOOP("messages", "{why}. Delete it yourself.")
#: Title of an exported history.
EXPORT_TITLE = QT_TRANSLATE_NOOP("messages", "Descriptions by LookAloud")
#: Heard with the table of an exported history.
EXPORT_CAPTION = QT_TRANSLATE_NOOP("messages", "Pictures: {count}, the newest first")
#: Kind of file in the dialog that asks where to export the history.
EXPORT_AS_TEXT = QT_TRANSLATE_NOOP("messages", "Text")
#: Kind of file in that dialog: comma-separated values.
EXPORT_AS_CSV = QT_TRANSLATE_NOOP("messages", "Table for a spreadsheet, CSV")
#: Kind of file in that dialog: HTML.
EXPORT_AS_HTML = QT_TRANSLATE_NOOP("messages", "Web page")
#: Heading of a column in an exported history.
EXPORT_TIME = QT_TRANSLATE_NOOP("messages", "Time")
#: Heading of a column in an exported history: what the picture is called.
EXPORT_SOURCE = QT_TRANSLATE_NOOP("messages", "Picture")
#: Heading of a column in an exported history.
EXPORT_SPOKEN = QT_TRANSLATE_NOOP("messages", "Description")
#: Heading of a column in an exported history: what the user wrote.
EXPORT_OWN_TEXT = QT_TRANSLATE_NOOP("messages", "Own text")
#: Heard, or read in a terminal, when the program is called a second time and the first one hangs.
INSTANCE_UNANSWERED = QT_TRANSLATE_NOOP("messages", "LookAloud is running already and does not answer.")
#: Follows the sentence above.
INSTANCE_UNANSWERED_HINT = QT_TRANSLATE_NOOP(
    "messages", "Try again in a moment. If that does not help, end it and start it again."
)
#: Heard at the start when later starts will not be able to reach this one.
INSTANCE_DEAF = QT_TRANSLATE_NOOP("messages", "Your desktop's shortcuts will not reach LookAloud.")
#: Follows the sentence above. {why} comes from the system.
INSTANCE_DEAF_HINT = QT_TRANSLATE_NOOP(
    "messages", "{why}. Make sure that your own folders can be written to, then start LookAloud again."
)
#: Heard at the start when nothing can be logged.
LOG_UNWRITABLE = QT_TRANSLATE_NOOP("messages", "The log file {file} cannot be written.")
#: Follows the sentence above. {why} comes from the system.
LOG_UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "messages", "{why}. Everything else works; failures are told but not written down."
)
#: Heard when the key for everywhere cannot be had.
GLOBAL_KEY_REFUSED = QT_TRANSLATE_NOOP("messages", "{key} cannot be the key for everywhere.")
#: Follows the sentence above.
GLOBAL_KEY_TAKEN_HINT = QT_TRANSLATE_NOOP("messages", "Another program has it. Choose another key.")
#: Follows the same sentence.
GLOBAL_KEY_ONE_HINT = QT_TRANSLATE_NOOP(
    "messages", "Write one key, with or without Ctrl, Alt, Shift and Meta, for example Ctrl+Alt+D."
)
#: Follows the same sentence: no other program could be typed into any more.
GLOBAL_KEY_BARE_HINT = QT_TRANSLATE_NOOP("messages", "It is needed for writing. Add Ctrl, Alt or Meta to it.")
#: Follows the same sentence.
GLOBAL_KEY_MISSING_HINT = QT_TRANSLATE_NOOP("messages", "This keyboard does not have it. Choose another key.")
#: Follows the same sentence: there is no access to the X11 display.
GLOBAL_KEY_NO_DISPLAY_HINT = QT_TRANSLATE_NOOP(
    "messages",
    "The display refused. Use your desktop's own shortcuts instead, with the command "
    "lookaloud --describe-screen",
)
#: Heard when a key for everywhere is wanted where programs cannot have one: Wayland, Windows, macOS.
GLOBAL_KEY_UNSUPPORTED = QT_TRANSLATE_NOOP("messages", "This desktop gives programs no key for everywhere.")
#: Follows the sentence above.
GLOBAL_KEY_UNSUPPORTED_HINT = QT_TRANSLATE_NOOP(
    "messages",
    "Make a shortcut in your desktop's own keyboard settings, with the command lookaloud --describe-screen",
)


def say(message: object, **values: object) -> str:
    """A message of this module in the user's language, with its values filled in."""
    return QCoreApplication.translate("messages", str(message)).format(**values)
