"""What is measured of the window; each scene runs in a process of its own, started by `window`.

Started as `window_scenes.py SCENE FOLDER`, it writes its figures to FOLDER/SCENE.json.
"""

import gc
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # A measured start must not load what it does not need.
    from ppocr_desktop.document import Document
    from ppocr_desktop.progress import Report


def first_paint(window: str) -> dict[str, float]:
    """Seconds from the start of the process to the first painted window, and modules loaded."""
    spawned = float(os.environ["SPAWNED_S"])
    if window == "bare":
        from PySide6.QtWidgets import QApplication, QMainWindow

        application = QApplication([])
        shown: QMainWindow | None = QMainWindow()
        shown.show()  # type: ignore[union-attr]
    else:
        from ppocr_desktop import places
        from ppocr_desktop.gui.application import Application, Program

        application = Application([])
        program = Program(application, places.user_settings())
        program.show_window()
        shown = program.window
    modules = len(sys.modules)
    from tests.bench import watching

    assert shown
    watching.wait_for_paint(shown)
    return {"seconds": time.time() - spawned, "modules": modules}


def reading(folder: Path) -> dict[str, float]:
    """Delays while a photo is read, and its first pixels, beside nothing and beside reading."""
    from tests.bench import made, stage

    desk = stage.Desk()
    first, second = made.photo(folder / "first.jpg"), made.photo(folder / "second.jpg", 5)
    figures = {"first_pixels_ms": desk.drop_until_seen(first)}
    desk.until(lambda: desk.percent > 0, 120)
    with desk.pulse("reading", figures):
        desk.until(lambda: not desk.session.reading.is_busy, 300)
    desk.session.reading.read(desk.session.workspace.keys)
    desk.until(lambda: desk.percent > 5, 120)
    figures["first_pixels_busy_ms"] = desk.drop_until_seen(second)
    figures["lines"] = float(sum(len(page.page.lines) for page in desk.pages))
    desk.session.reading.cancel()
    return figures


def queue(folder: Path) -> dict[str, float]:
    """A dozen pages, the first of which is in view, and the others are read side by side."""
    from tests.bench import made, stage

    paths = made.scans(folder / "scans", 12)
    desk = stage.Desk()
    figures: dict[str, float] = {}
    seen: list[float] = []
    started = time.perf_counter()
    desk.session.reading.page_read.connect(lambda *_: seen.append(time.perf_counter() - started))
    with desk.pulse("queue", figures):
        desk.session.intake.open_paths(paths)
        desk.until(lambda: len(seen) == len(paths), 300)
    figures["first_read_s"], figures["queue_s"] = seen[0], seen[-1]
    figures["queue_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return figures


def cancelling(folder: Path) -> dict[str, float]:
    """How long a photo's reading goes on after it was canceled, from several moments on."""
    from tests.bench import made, stage

    desk = stage.Desk()
    desk.session.intake.open_paths([made.photo(folder / "cancel.jpg")])
    desk.until(lambda: bool(desk.pages) and desk.percent > 0, 120)
    desk.until(lambda: not desk.session.reading.is_busy, 300)
    taken = []
    for percent in (0, 2, 10, 40, 70, 90):
        desk.session.reading.read(desk.session.workspace.keys)
        desk.until(lambda wanted=percent: desk.percent >= wanted, 120)  # type: ignore[misc]
        started = time.perf_counter()
        desk.session.reading.cancel()
        desk.until(lambda: not desk.session.reading.is_busy, 60)
        taken.append((time.perf_counter() - started) * 1000)
    return {"cancel_ms": max(taken), "cancel_median_ms": statistics.median(taken)}


def dense(folder: Path) -> dict[str, float]:
    """Three thousand lines on a photo: frames while panning and zooming, selecting, editing."""
    from PySide6.QtCore import QPointF

    from tests.bench import made, stage

    desk = stage.Desk(is_maximized=True)
    desk.session.workspace.open(made.dense(made.photo(folder / "dense.jpg")))
    desk.until(desk.is_sharp, 60)
    view = desk.window.view
    view.fit_width()
    desk.until(lambda: not view._zoom.is_moving, 10)
    desk.rest(300)
    bar = view.verticalScrollBar()
    span = bar.maximum() - bar.minimum()
    figures = {
        "pan_ms": desk.frame_ms(lambda step: bar.setValue(bar.minimum() + span * step // 120), 120)
    }
    view.fit_page()
    desk.until(lambda: not view._zoom.is_moving, 10)
    sizes = [view.zoom * 1.03**step for step in range(60)]
    center = QPointF(view.viewport().rect().center())
    figures["zoom_ms"] = desk.frame_ms(
        lambda step: view._zoom.scale_by(sizes[step + 1] / sizes[step], center, at_once=True), 59
    )
    view.fit_page()
    desk.until(lambda: not view._zoom.is_moving, 10)
    figures["select_all_ms"] = desk.timed(view.select_all)
    desk.window.commands["tool-boxes"].trigger()
    figures["select_boxes_ms"] = desk.timed(view.select_all)
    desk.session.selection.select_line(1500)
    desk.rest(100)
    figures["edit_ms"] = desk.timed(lambda: desk.session.editor.rewrite(1500, "An edited line"))
    figures["undo_ms"] = desk.timed(desk.session.workspace.undo_stack.undo)
    figures["delete_ms"] = desk.timed(desk.session.editor.delete)
    return figures


def long(folder: Path) -> dict[str, float]:
    """A document of 500 pages: opened, read into, scrolled through, kept safe, saved, exported."""
    from ppocr_desktop import exports
    from tests.bench import made, stage

    paths = made.scans(folder / "scans", 500)
    desk = stage.Desk()
    session = desk.session
    figures: dict[str, float] = {}
    session.reading.pause(is_paused=True)
    # As soon as the pages come they wait to be read, and that goes on by itself.
    with desk.pulse("opening", figures):
        started = time.perf_counter()
        session.intake.open_paths([folder / "scans"])
        desk.until(lambda: len(session.workspace.keys) == len(paths), 120)
        figures["opening_s"] = time.perf_counter() - started
    desk.until(lambda: bool(session.workspace.page(session.workspace.keys[0]).is_read), 120)
    session.reading.cancel()
    desk.until(lambda: not session.reading.is_busy, 30)
    content = made.document(paths)
    keys = session.workspace.keys
    for key, page in zip(keys, content.pages, strict=True):
        session.workspace.fill(key, page.page)
    del content
    gc.collect()
    with desk.pulse("journal", figures):
        session.editor.rewrite(0, "An edited line")
        desk.until(lambda: session.filing._worker.is_idle, 120, least_s=2.5)
    with desk.pulse("scrolling", figures):
        figures["scrolling_s"] = desk.scroll_pages()
    with desk.pulse("saving", figures):
        session.filing.save(folder / "saved.ppocr", is_embedded=False)
        desk.until(lambda: session.filing._worker.is_idle, 120)
    for name in ("json", "html", "text"):
        with desk.pulse(f"exporting {name}", figures):
            job = session.exports.submit(_export(session.workspace.document, folder, name))
            desk.until(lambda: session.exports.is_idle, 300)
        if job.error:
            raise job.error
    figures["formats"] = float(len(exports.FORMATS))
    figures["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return figures


def _export(document: "Document", folder: Path, name: str) -> Callable[["Report"], None]:
    from ppocr_desktop import exports, sources
    from ppocr_desktop.exports.extras import Extras

    def work(report: "Report") -> None:
        extras = Extras(load=sources.load, report=report)
        path = folder / f"export{exports.FORMATS[name].suffix}"
        exports.write(document, path, name, overwrite=True, extras=extras)

    return work


def main(scene: str, folder: Path) -> None:
    """Run one scene."""
    if scene in {"bare", "ours"}:
        figures = first_paint(scene)
    else:
        scenes = (reading, queue, cancelling, dense, long)
        figures = next(each for each in scenes if each.__name__ == scene)(folder)
    (folder / f"{scene}.json").write_text(json.dumps(figures), encoding="utf-8")
    sys.stdout.flush()
    # Whatever is still under way is of no interest any more.
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
