"""All that was read in a picture, as one text."""

from captioner.description import messages as library
from captioner.description.reading import Reading
from desktop_app.library_messages import say_of_picture


def all_text(reading: Reading) -> str:
    """A paragraph a line, then the codes. What a code holds is shown, and never opened."""
    codes = [say_of_picture(library.CODE, format=code.format, content=code.content) for code in reading.codes]
    return "\n".join([*reading.paragraphs, *dict.fromkeys(codes)])
