"""Every sentence that is said about a picture, each with a comment that tells when it is heard.

The comments that begin with #: reach the translators of the desktop program, who find the texts by the name
of the function around them (tools/translate.py). Values in braces are filled in. A value that is a word has a
text of its own here; captions, names of things and what was read come as they are, captions in English.
"""

from typing import Literal


def translatable(context: Literal["description"], text: str) -> str:
    """Marks a text for the translators, and gives it back as it is."""
    return text


# The caption

#: The caption as a fact. {caption} begins with a capital.
CAPTION = translatable("description", "{caption}.")
#: Instead of the caption alone where it is quite possibly wrong. It must be hard to overhear.
HEDGED = translatable("description", "I'm not sure, this may be wrong: {caption}.")
#: The same in as few words as possible.
HEDGED_BRIEF = translatable("description", "This may be wrong: {caption}.")
#: A screenshot that one photo fills. {caption} is the photo's.
PHOTO_IN_SCREENSHOT = translatable("description", "A photo in a screenshot: {caption}.")
#: The same where the caption is quite possibly wrong.
PHOTO_IN_SCREENSHOT_HEDGED = translatable(
    "description", "A photo in a screenshot. I'm not sure, this may be wrong: {caption}."
)
#: The same in as few words as possible.
PHOTO_IN_SCREENSHOT_HEDGED_BRIEF = translatable(
    "description", "A photo in a screenshot, this may be wrong: {caption}."
)

# No caption

#: A photo that the model makes nothing of. What is known follows, such as "Mostly green and blue, bright."
UNKNOWN_PHOTO = translatable("description", "I can't tell what this photo shows.")
#: What follows that, or a doubtful description. {thing} is English, such as "a cat" or "sunglasses".
PERHAPS = translatable("description", "Perhaps {thing}.")
#: The same where not even the kind of picture is known.
UNKNOWN_PICTURE = translatable("description", "I can't tell what this picture shows.")
#: A picture with nothing on it. {colours} is one colour, or two as in "black and grey".
BLANK = translatable("description", "The picture is blank: {colours}.")
#: A picture of one colour.
BLANK_ALL = translatable("description", "The picture is blank: all {colour}.")
#: A picture with nothing on it, of many colours.
BLANK_ONLY = translatable("description", "The picture is blank.")

# Kinds of picture

#: A picture of a computer's or telephone's screen.
SCREENSHOT = translatable("description", "A screenshot")
#: A picture that is nothing but text, such as a letter or a form.
DOCUMENT = translatable("description", "A page of text")
#: A picture that was drawn or painted, a chart, a map or an icon.
DRAWING = translatable("description", "A drawing")
#: A picture by a camera.
PHOTO = translatable("description", "A photo")
#: All that is known of a picture without a caption. {kind} is one of the four above.
KIND = translatable("description", "{kind}.")
#: The same with its colours, one, or two as in "white and blue".
KIND_AND_COLOURS = translatable("description", "{kind}, mostly {colours}.")
#: At the end of a full description. {kind} is one of the four above.
KIND_AND_SIZE = translatable("description", "{kind}, {width} by {height} pixels.")
#: At the end of a full description, where the kind was told before or is not known.
SIZE = translatable("description", "{width} by {height} pixels.")

# What is wrong with a picture: before the caption

#: A warning. {fault} is one of those below.
WARNING = translatable("description", "The picture is {fault}.")
#: Two things are wrong. {fault} and {other} are two of those below.
WARNING_OF_TWO = translatable("description", "The picture is {fault} and {other}.")
#: A warning in as few words as possible: one of those below, which begins with a capital here.
WARNING_BRIEF = translatable("description", "{fault}.")
#: What is wrong with a picture: nothing can be seen in it.
ONE_COLOUR = translatable("description", "all one colour")
#: What is wrong with a picture.
DARK = translatable("description", "very dark")
#: What is wrong with a picture: too much light.
BRIGHT = translatable("description", "very bright")
#: What is wrong with a picture.
BLURRED = translatable("description", "blurred")
#: What is wrong with a picture: everything in it is much the same shade.
LOW_CONTRAST = translatable("description", "faint")
#: What is wrong with a picture: noise, as cameras make it in the dark.
NOISY = translatable("description", "grainy")
#: What is wrong with a picture: too strongly, so that details are lost.
COMPRESSED = translatable("description", "heavily compressed")
#: What is wrong with a picture.
SMALL = translatable("description", "very small")
#: What is wrong with a picture: left or right is up.
SIDEWAYS = translatable("description", "on its side")
#: What is wrong with a picture.
UPSIDE_DOWN = translatable("description", "upside down")

# What helps: follows the warnings

#: The picture is all one colour, as when a finger or a cover is before the camera.
CHECK_LENS = translatable("description", "If a camera took it, check the lens.")
#: The picture is dark or grainy.
MORE_LIGHT = translatable("description", "Try more light.")
#: The picture is too bright.
LESS_LIGHT = translatable("description", "Try less light, or turn away from it.")
#: The picture is blurred.
HOLD_STILL = translatable("description", "Hold the camera still, a little further away.")
#: The picture is faint.
CLEAN_LENS = translatable("description", "Wipe the lens, or try other light.")
#: The picture is small or compressed.
BETTER_COPY = translatable("description", "Use a better copy if there is one.")
#: The picture lies on its side; it is put right by turning it clockwise.
TURN_RIGHT = translatable("description", "Turn it to the right.")
#: The picture lies on its side; it is put right by turning it anticlockwise.
TURN_LEFT = translatable("description", "Turn it to the left.")
#: The picture is upside down.
TURN_AROUND = translatable("description", "Turn it around.")

# More, in full descriptions

#: Other captions the model considered, with semicolons between them.
ALTERNATIVES = translatable("description", "Or: {captions}.")
#: Where a thing of the caption is, such as "A dog: bottom left." {thing} is English; {place}: see below.
THING_AND_PLACE = translatable("description", "{thing}: {place}.")
#: Two colours.
AND = translatable("description", "{one} and {other}")
#: {colours} is one colour, or two as in "green and blue".
COLOURS = translatable("description", "Mostly {colours}.")
#: The same; {light} is one of the four words below.
COLOURS_AND_LIGHT = translatable("description", "Mostly {colours}, {light}.")
#: {light} is one of the four words below and begins with a capital here.
LIGHT = translatable("description", "{light}.")
#: How light a picture is.
LIGHT_DARK = translatable("description", "dark")
#: How light a picture is: between dark and even.
LIGHT_DIM = translatable("description", "dim")
#: How light a picture is: neither dark nor bright.
LIGHT_EVEN = translatable("description", "evenly lit")
#: How light a picture is.
LIGHT_BRIGHT = translatable("description", "bright")

# Colours

#: A colour.
BLACK = translatable("description", "black")
#: A colour.
DARK_GREY = translatable("description", "dark grey")
#: A colour.
GREY = translatable("description", "grey")
#: A colour.
LIGHT_GREY = translatable("description", "light grey")
#: A colour.
WHITE = translatable("description", "white")
#: A colour.
RED = translatable("description", "red")
#: A colour.
DARK_RED = translatable("description", "dark red")
#: A colour.
ORANGE = translatable("description", "orange")
#: A colour.
BROWN = translatable("description", "brown")
#: A colour.
DARK_BROWN = translatable("description", "dark brown")
#: A colour.
LIGHT_BROWN = translatable("description", "light brown")
#: A colour.
YELLOW = translatable("description", "yellow")
#: A colour.
LIGHT_YELLOW = translatable("description", "light yellow")
#: A colour.
DARK_YELLOW = translatable("description", "dark yellow")
#: A colour.
GREEN = translatable("description", "green")
#: A colour.
DARK_GREEN = translatable("description", "dark green")
#: A colour.
LIGHT_GREEN = translatable("description", "light green")
#: A colour.
BLUE = translatable("description", "blue")
#: A colour.
DARK_BLUE = translatable("description", "dark blue")
#: A colour.
LIGHT_BLUE = translatable("description", "light blue")
#: A colour.
PURPLE = translatable("description", "purple")
#: A colour.
DARK_PURPLE = translatable("description", "dark purple")
#: A colour.
LIGHT_PURPLE = translatable("description", "light purple")
#: A colour.
PINK = translatable("description", "pink")
#: A colour.
LIGHT_PINK = translatable("description", "light pink")
#: A colour, that of sand.
BEIGE = translatable("description", "beige")

# Places

#: A place in a picture.
TOP_LEFT = translatable("description", "top left")
#: A place in a picture: in the middle of the upper edge.
TOP = translatable("description", "top")
#: A place in a picture.
TOP_RIGHT = translatable("description", "top right")
#: A place in a picture: in the middle of the left edge.
LEFT = translatable("description", "left")
#: A place in a picture.
CENTRE = translatable("description", "centre")
#: A place in a picture: in the middle of the right edge.
RIGHT = translatable("description", "right")
#: A place in a picture.
BOTTOM_LEFT = translatable("description", "bottom left")
#: A place in a picture: in the middle of the lower edge.
BOTTOM = translatable("description", "bottom")
#: A place in a picture.
BOTTOM_RIGHT = translatable("description", "bottom right")

# What was read: after the caption

#: Little text was found. {text} ends with a full stop or another mark.
TEXT = translatable("description", "Text: {text}")
#: Much text was found, in one line. {text} ends with three dots.
TEXT_BEGINNING = translatable("description", "Text, beginning: {text}")
#: Much text was found. {count} is 2 or more. {text} ends with a mark, most often with three dots.
TEXT_LINES = translatable("description", "Text, {count} lines, beginning: {text}")
#: A code that holds a text. {format} is its name, such as "QR code" or "EAN-13".
CODE = translatable("description", "{format}: {content}")
#: A code that holds a web address, which is never opened. {format} is its name.
CODE_WITH_ADDRESS = translatable("description", "{format} with a web address: {content}")
#: A code with nothing in it. {format} is its name.
CODE_EMPTY = translatable("description", "{format}, empty.")

# One of the nine parts of a picture

#: {place} is one of the places and begins with a capital here. {caption} is that of the part.
PART_CAPTION = translatable("description", "{place}: {caption}.")
#: The same where the caption is quite possibly wrong.
PART_HEDGED = translatable("description", "{place}, this may be wrong: {caption}.")
#: A part without a caption. {colours} is one colour, or two as in "green and blue".
PART_COLOURS = translatable("description", "{place}: mostly {colours}.")
#: The same; {light} is one of the four words for it.
PART_COLOURS_AND_LIGHT = translatable("description", "{place}: mostly {colours}, {light}.")
#: A part of one colour, with nothing in it.
PART_ALL = translatable("description", "{place}: all {colour}.")
#: A part that nothing is known of.
PART_UNKNOWN = translatable("description", "{place}: I can't tell.")
