"""What the captioner library says to people, in the user's language: it speaks English and knows no Qt.

Its errors and warnings are listed here for the translators; a test holds this to the patterns in the library.
What it says about pictures they find in captioner/description/messages.py. The comments that begin with #:
reach the translators. Names in braces are filled in; most errors are two sentences, what happened and what
helps.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from captioner.errors import Message

TEXTS = (
    # Pictures
    #: Takes the place of {name} below for a picture without a file, such as one out of the clipboard.
    QT_TRANSLATE_NOOP("library", "The picture"),
    #: A picture is missing. {name}, here and below, is a file's name or "The picture".
    QT_TRANSLATE_NOOP("library", "{name} was not found."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Check the name, or choose the picture again."),
    #: A file that stands for another one, which was deleted.
    QT_TRANSLATE_NOOP("library", "{name} is a link to a picture that is no longer there."),
    #: A file that stands for another one, which stands for the first.
    QT_TRANSLATE_NOOP("library", "{name} is a link that leads back to itself."),
    #: Follows either sentence above.
    QT_TRANSLATE_NOOP("library", "Choose the picture itself instead of the link."),
    #: A folder where a picture was expected.
    QT_TRANSLATE_NOOP("library", "{name} is a folder."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Choose a picture inside it."),
    #: A pipe, a socket or a device of the system where a picture was expected.
    QT_TRANSLATE_NOOP("library", "{name} is a device, not a picture."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Choose a picture file."),
    #: The system forbids it.
    QT_TRANSLATE_NOOP("library", "{name} may not be opened."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Ask the owner of the file to let you read it."),
    #: Reading began and failed.
    QT_TRANSLATE_NOOP("library", "{name} could not be read."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "The disk or the connection to it may have failed. Try again."),
    #: A web address where a picture was expected.
    QT_TRANSLATE_NOOP("library", "This is a web address."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Save the picture on this computer, then choose the saved file."),
    #: There is nothing in the file.
    QT_TRANSLATE_NOOP("library", "{name} is empty."),
    #: The end of the file is missing.
    QT_TRANSLATE_NOOP("library", "{name} is incomplete."),
    #: What is in the file makes no sense.
    QT_TRANSLATE_NOOP("library", "{name} is damaged."),
    #: Follows any of the three sentences above.
    QT_TRANSLATE_NOOP("library", "It may not have been copied or downloaded fully. Copy it again."),
    #: Hundreds of megabytes.
    QT_TRANSLATE_NOOP("library", "{name} is too large a file."),
    #: More than a hundred millions.
    QT_TRANSLATE_NOOP("library", "{name} has too many pixels."),
    #: Follows either sentence above.
    QT_TRANSLATE_NOOP("library", "Save a smaller copy of it with another program, then choose that copy."),
    #: The computer's memory is used up.
    QT_TRANSLATE_NOOP("library", "{name} needs more memory than is free."),
    #: Follows the sentence above, and "There is not enough memory."
    QT_TRANSLATE_NOOP("library", "Close other programs and try again."),
    #: It may be a text, or a picture in a format that cannot be read.
    QT_TRANSLATE_NOOP("library", "{name} is not a picture of a known kind."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Save it as JPEG or PNG, then choose that copy."),
    #: The program was not installed whole.
    QT_TRANSLATE_NOOP("library", "{name} needs a part of the program that is missing."),
    #: Follows the sentence above, and "The part that reads text is missing."
    QT_TRANSLATE_NOOP("library", "Install the program again."),
    # Videos
    #: A video is missing.
    QT_TRANSLATE_NOOP("library", "Check the name, or choose the video again."),
    #: A folder where a video was expected.
    QT_TRANSLATE_NOOP("library", "Choose a video in it."),
    #: A pipe, a socket or a device of the system where a video was expected.
    QT_TRANSLATE_NOOP("library", "{name} is a device, not a video."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Choose a video file."),
    #: It may be a text, or a video in a format that cannot be read.
    QT_TRANSLATE_NOOP("library", "{name} is not a video of a known kind."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Save it as MP4, then choose that copy."),
    #: What is in the file makes no sense from its beginning on.
    QT_TRANSLATE_NOOP("library", "{name} is damaged: nothing of it can be read."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Copy it again."),
    #: The end of the video is missing. {seconds} is a number such as 12.5.
    QT_TRANSLATE_NOOP("library", "{name} ends early, after {seconds} seconds."),
    #: Some of the video could not be read.
    QT_TRANSLATE_NOOP("library", "Parts of {name} are damaged."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "What could be read is described. Copy it again."),
    #: A copy of a video with its descriptions was to be written. {reason} comes from the system.
    QT_TRANSLATE_NOOP("library", "{name} cannot be written: {reason}."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Name another file, or free some space."),
    # Reading text
    #: The program was not installed whole.
    QT_TRANSLATE_NOOP("library", "The part that reads text is missing."),
    # The device
    #: Memory was used up while a picture was described.
    QT_TRANSLATE_NOOP("library", "There is not enough memory."),
    #: A notice; it took several pictures at once. {device} is cuda or mps, {count} is 1 or more.
    QT_TRANSLATE_NOOP("library", "The {device} is out of memory: going on with {count} pictures at a time."),
    #: A notice. {device} is cuda or mps.
    QT_TRANSLATE_NOOP("library", "The {device} is out of memory: going on with the CPU, more slowly."),
    #: {name} is what was asked for.
    QT_TRANSLATE_NOOP("library", "There is no device called {name}."),
    #: Follows the sentence above. The four words are typed as they are.
    QT_TRANSLATE_NOOP("library", "Choose auto, cpu, cuda or mps."),
    #: The setting "Device" asks for a device that is not there. {name} is cuda or mps.
    QT_TRANSLATE_NOOP("library", "This computer has no usable {name} device."),
    #: Follows the sentence above. Call them what the setting does: "The fastest there is", "Processor".
    QT_TRANSLATE_NOOP("library", "Leave the device at auto, or choose cpu."),
    # The model pack: the folder that holds the trained model
    #: {name}, here and below, is the name of the model pack or of its folder.
    QT_TRANSLATE_NOOP("library", "There is no model pack {name}."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Give the name of a pack or a pack's folder."),
    #: The folder holds something else. pack.json is a file's name.
    QT_TRANSLATE_NOOP("library", "{name} is not a model pack: it has no pack.json."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Give a pack's folder."),
    #: It was made for a later version.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is newer than this program."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Update LookAloud."),
    #: The system forbids it, or the disk failed. {part} is a file's name.
    QT_TRANSLATE_NOOP("library", "The model pack {name} cannot be read: {part}."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Check the file's permissions."),
    #: {error} comes from the system.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is damaged: {error}."),
    #: pack.json is a file's name.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is damaged: pack.json cannot be read."),
    #: {part} is the name of a file, which is not what it was when the pack was made.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is damaged: {part} has changed."),
    #: {part} is the name of a file, or of something in a file.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is incomplete: {part} is missing."),
    #: {part} is the name of a file.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is incomplete: it does not list {part}."),
    #: The pack's list of its files is wrong.
    QT_TRANSLATE_NOOP("library", "The model pack {name} names files outside itself."),
    #: Nothing is known of what it holds.
    QT_TRANSLATE_NOOP("library", "The model pack {name} is of an unknown format."),
    #: {settings} are technical words.
    QT_TRANSLATE_NOOP("library", "The model pack {name} has missing or unknown settings: {settings}."),
    #: {setting} is a technical word.
    QT_TRANSLATE_NOOP("library", "The model pack {name} has a wrong value for {setting}."),
    #: The weights are the numbers that the model has learned.
    QT_TRANSLATE_NOOP("library", "The model pack {name} has weights of another model."),
    #: The vocabulary is the file of the words that the model can say. {error} comes from the system.
    QT_TRANSLATE_NOOP("library", "The vocabulary {file} cannot be read: {error}."),
    #: Follows any of the sentences above that say what is wrong with the model pack or its vocabulary.
    QT_TRANSLATE_NOOP("library", "Install the model pack again."),
    #: For who makes a model pack. The encoder is the part of the model that sees.
    QT_TRANSLATE_NOOP("library", "There is no encoder called {name}."),
    #: Follows the sentence above. timm is a library.
    QT_TRANSLATE_NOOP("library", "Give the name of a CNN that timm knows."),
    #: For who makes a model pack.
    QT_TRANSLATE_NOOP("library", "This encoder gives no grid of features."),
    #: Follows the sentence above. Both are kinds of neural networks.
    QT_TRANSLATE_NOOP("library", "Choose a CNN, not a transformer."),
    #: For who makes a model pack. The decoder is the part of the model that says the sentence.
    QT_TRANSLATE_NOOP("library", "There is no decoder called {name}."),
    #: Follows the sentence above.
    QT_TRANSLATE_NOOP("library", "Choose one of {names}."),
)


def say_of_picture(pattern: str, /, **values: object) -> str:
    """A sentence about a picture in the user's language; see the Say that the library's tell() takes."""
    return QCoreApplication.translate("description", pattern).format(**values)


def translated(text: str) -> str:
    """An error or a warning of the library, in the user's language. Other texts stay as they are."""
    if not isinstance(text, Message):
        return text
    values = {name: _translate(value) for name, value in text.values.items()}
    return str(Message(_translate(text.pattern), **values))


def _translate(text: str) -> str:
    return QCoreApplication.translate("library", text)
