"""What a user may choose about recognition; flags and settings are derived from these fields."""

from dataclasses import dataclass, field
from enum import StrEnum

from ppocr_desktop.recognition import defaults


class Orientation(StrEnum):
    """Whether pages that lie on their side or upside down are noticed."""

    AUTO = "auto"
    OFF = "off"


class ReadingOrder(StrEnum):
    """How lines follow each other: along columns and vertical text, or in rows across the page."""

    AUTO = "auto"
    ROWS = "rows"


class Accelerator(StrEnum):
    """What computes: the processor, another execution provider of ONNX Runtime, or the best."""

    AUTO = "auto"
    CPU = "cpu"
    OPENVINO = "openvino"
    CUDA = "cuda"
    DIRECTML = "directml"
    COREML = "coreml"


@dataclass(frozen=True, slots=True)
class RecognitionOptions:
    """One choice for a whole job. A field's metadata words its flag and bounds its value."""

    model: str = field(
        default_factory=defaults.system,
        metadata={"help": "models to read with; 'models list' names them", "metavar": "NAME"},
    )
    languages: tuple[str, ...] = field(
        default=(),
        metadata={
            "help": "languages that must be readable, such as ja,en; picks a recognizer for them",
            "metavar": "CODES",
        },
    )
    orientation: Orientation = field(
        default=Orientation.AUTO,
        metadata={"help": "whether to turn pages that lie on their side or upside down"},
    )
    reading_order: ReadingOrder = field(
        default=ReadingOrder.AUTO,
        metadata={"help": "whether to notice columns, or to read in plain rows across the page"},
    )
    threads: int = field(
        default=0,
        metadata={
            "help": "processor threads to use; 0 uses every core",
            "metavar": "N",
            "minimum": 0,
            "maximum": 256,
        },
    )
    min_score: float = field(
        default=0.5,
        metadata={
            "help": "leave out lines read less surely than this",
            "metavar": "S",
            "minimum": 0,
            "maximum": 1,
        },
    )
    accelerator: Accelerator = field(
        default=Accelerator.AUTO,
        metadata={
            "help": "what computes, of that which is installed; auto tries all of it once and "
            "keeps to the processor unless another is faster and reads the same"
        },
    )
