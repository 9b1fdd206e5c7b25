"""python -m desktop_app does what the command lookaloud does."""

import sys

from desktop_app.start import main

if __name__ == "__main__":
    sys.exit(main())
