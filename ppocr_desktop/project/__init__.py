"""Project files, the journal of unsaved work, and locks that keep two windows off one file.

For each document that is opened: `hold` its project file if it has one, `begin` a draft, `load` the
project into the draft's folder `files`, which is where pasted pictures go too, `write` the draft
when something has changed, and `save` with the folder of all drafts as `private`. In the end close
the draft and release the hold. When the program starts, offer what was `left_behind`.
"""

from ppocr_desktop.project.container import SUFFIX
from ppocr_desktop.project.content import Project
from ppocr_desktop.project.holding import Hold, hold
from ppocr_desktop.project.journal import Draft, begin
from ppocr_desktop.project.links import checksum
from ppocr_desktop.project.loading import has_unread, is_project, load
from ppocr_desktop.project.recovery import Recovered, left_behind
from ppocr_desktop.project.saving import save

__all__ = [
    "SUFFIX",
    "Draft",
    "Hold",
    "Project",
    "Recovered",
    "begin",
    "checksum",
    "has_unread",
    "hold",
    "is_project",
    "left_behind",
    "load",
    "save",
]
