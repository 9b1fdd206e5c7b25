"""Real pictures to judge the kind of picture on: programs, pages and drawings that the project has not made.

python -m tools.real_pictures FOLDER starts Debian programs on screens of their own (Xvfb), turns documents
into pages, renders drawings and makes blanks, in FOLDER/screenshot, document, drawing and blank. The kinds of
picture that the program tells are trained on pictures from our own generator, which knows none of these.
"""
