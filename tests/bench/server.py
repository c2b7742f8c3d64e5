"""One program reading pictures, a request and an answer a line: what `peers` starts.

Started by the program's own Python as `server.py PROGRAM MODEL THREADS` (0 threads: as many as the
program takes by itself), so nothing of this project may be imported at the top. Requests are JSON
texts with a path; the end of the requests is answered with the peak of the memory used.
"""

import importlib
import importlib.metadata
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

Lines = list[tuple[str, list[list[float]]]]
"""Texts with their four points."""

Reader = Callable[[str], Lines]


def _load_ours(model: str, threads: int) -> tuple[str, Reader]:
    import ppocr_desktop
    from ppocr_desktop import sources
    from ppocr_desktop.recognition.options import RecognitionOptions
    from ppocr_desktop.recognition.pipeline import Recognizer

    recognizer = Recognizer(RecognitionOptions(model=model, threads=threads))

    def read(path: str) -> Lines:
        page = recognizer.read(sources.load(next(iter(sources.pages(Path(path))))))
        return [(line.text, [list(point) for point in line.polygon]) for line in page.lines]

    return ppocr_desktop.__version__, read


def _load_faster_paddle(model: str, threads: int) -> tuple[str, Reader]:
    engine = importlib.import_module("faster_paddle").OcrEngine(
        model_size=model, threads=threads or None
    )

    def read(path: str) -> Lines:
        bounds = engine.ocr(Path(path).read_bytes())["bounds"].values()
        return [
            (line["text"], _corners(*line["topLeftCoord"], *line["bottomRightCoord"]))
            for line in bounds
        ]

    return importlib.metadata.version("faster-paddle"), read


def _corners(left: float, top: float, right: float, bottom: float) -> list[list[float]]:
    return [[left, top], [right, top], [right, bottom], [left, bottom]]


def _load_rapidocr(model: str, threads: int) -> tuple[str, Reader]:
    module = importlib.import_module("rapidocr")
    size = module.ModelType(model)
    params: dict[str, object] = {
        "Global.log_level": "error",
        "Det.model_type": size,
        "Rec.model_type": size,
    }
    if threads:
        params["EngineConfig.onnxruntime.intra_op_num_threads"] = threads
    engine = module.RapidOCR(params=params)

    def read(path: str) -> Lines:
        found = engine(path)
        if not found.txts:
            return []
        return list(zip(found.txts, found.boxes.tolist(), strict=True))

    return importlib.metadata.version("rapidocr"), read


_LOADERS: dict[str, Callable[[str, int], tuple[str, Reader]]] = {
    "ours": _load_ours,
    "faster-paddle": _load_faster_paddle,
    "rapidocr": _load_rapidocr,
}


def _peak_mib() -> float:
    """The most memory this process has held, 0 where the system does not tell.

    Linux hands the parent's peak on to `getrusage` of a child, so its own table goes first.
    """
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(row for row in status.read_text().splitlines() if row.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    if sys.platform == "win32":
        return 0.0
    import resource

    peak_bytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak_bytes / (1 << 20)


def main() -> None:
    # The answers get a channel of their own: programs print to standard output as they like.
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    os.dup2(2, 1)

    def answer(**content: object) -> None:
        answers.write(json.dumps(content) + "\n")
        answers.flush()

    program, model, threads = sys.argv[1:]
    try:
        version, read = _LOADERS[program](model, int(threads))
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent reports it
        answer(failure=f"{type(error).__name__}: {error}")
        return
    answer(version=version)
    for request in sys.stdin:
        start = time.perf_counter()
        try:
            lines = read(json.loads(request))
        except Exception as error:  # noqa: BLE001 - as above
            answer(failure=f"{type(error).__name__}: {error}")
        else:
            answer(lines=lines, seconds=time.perf_counter() - start)
    answer(peak_mib=_peak_mib())


if __name__ == "__main__":
    main()
