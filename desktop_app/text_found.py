"""What was read in a picture: all of it, or what of it stands in a part."""

from captioner.description import messages as library
from captioner.description.description import Box
from captioner.description.reading import Line, Reading
from desktop_app.library_messages import say_of_picture


def all_text(reading: Reading) -> str:
    """A paragraph a line, then the codes. What a code holds is shown, and never opened."""
    codes = [say_of_picture(library.CODE, format=code.format, content=code.content) for code in reading.codes]
    return "\n".join([*reading.paragraphs, *dict.fromkeys(codes)])


def text_in(reading: Reading, part: Box) -> Reading:
    """The lines that have their middle in a part; codes are nowhere in particular."""
    lines = tuple(line for line in reading.lines if _is_in(line, part))
    return Reading(lines, tuple(line.text for line in lines))


def _is_in(line: Line, part: Box) -> bool:
    left, top, width, height = line.box
    across, down = left + width / 2 - part[0], top + height / 2 - part[1]
    return 0 <= across <= part[2] and 0 <= down <= part[3]
