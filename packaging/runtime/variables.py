"""Gives programs that this one starts the variables it was started with itself."""

import os

# The loader put the program's own folder first, for its libraries; it has done its work by now.
# A browser or viewer would load libraries from there instead of its own, and might not start.
_PATHS = "LD_LIBRARY_PATH"

if os.environ.pop(_PATHS, None) is not None and f"{_PATHS}_ORIG" in os.environ:
    os.environ[_PATHS] = os.environ.pop(f"{_PATHS}_ORIG")
