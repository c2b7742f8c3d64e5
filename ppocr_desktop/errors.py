"""The ways a job can fail, each with a sentence its user can act on."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells the shell; documented in docs/command-line.md."""

    OK = 0
    SOME_FAILED = 1
    USAGE = 2
    MODELS_MISSING = 3
    STOPPED = 130


class AppError(Exception):
    """A failure whose text is one sentence for the user: what is wrong and what to do."""

    exit_code = ExitCode.SOME_FAILED


class InputError(AppError):
    """A file cannot be read; the sentence begins with its name."""


class PasswordError(InputError):
    """A PDF is encrypted and the password is missing or wrong."""


class OutputError(AppError):
    """A result cannot be written; what was there before is untouched."""


class UsageError(AppError):
    """The request contradicts itself or names something that does not exist."""

    exit_code = ExitCode.USAGE


class ModelError(AppError):
    """A model file is missing, damaged or of a kind this program cannot run."""

    exit_code = ExitCode.MODELS_MISSING


class Cancelled(Exception):  # noqa: N818 - a request of the user, not an error
    """Raised by a report hook to stop the work it reports on."""
