"""Which models there are and how they go together, as the manifests say."""

import difflib
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError, UsageError
from ppocr_desktop.recognition import defaults, manifest
from ppocr_desktop.recognition import languages as codes
from ppocr_desktop.recognition.manifest import Table
from ppocr_desktop.recognition.model import Model, Stage, System, UrlSource, WheelSource

__all__ = ["Catalog", "Model", "Stage", "System", "UrlSource", "WheelSource"]
__all__ += ["extend", "load", "load_default"]

_FEW = 6
"""So many names go into a sentence."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All known models and systems; the first system is the default one.

    `damaged` pairs the name of each added folder that cannot be used with a sentence saying why.
    """

    models: tuple[Model, ...] = ()
    systems: tuple[System, ...] = ()
    damaged: tuple[tuple[str, str], ...] = ()

    def model(self, model_id: str) -> Model:
        """Raises UsageError for an unknown id."""
        for model in self.models:
            if model.id == model_id:
                return model
        raise UsageError(_unknown(model_id, [model.id for model in self.models]))

    def system(self, name: str, languages: Sequence[str] = ()) -> System:
        """The system of that name, with a recognizer that reads all of `languages`.

        `name` may also be "DETECTOR+RECOGNIZER", two model ids. Where the system's own recognizer
        does not read a language, the first in the catalog that reads them all takes its place, or
        else its supplements help out; one whose languages are not known is kept. Without
        `languages` all supplements help. Raises UsageError for an unknown name or languages
        that no recognizer reads, ModelError when the name is that of a damaged folder.
        """
        found = self._combination(name) if "+" in name else self._system(name)
        wanted = tuple(dict.fromkeys(codes.normalize(code) for code in languages))
        if not wanted:
            return found
        if not found.recognizer.languages or set(wanted) <= set(found.recognizer.languages):
            return replace(found, supplements=())
        single = self._recognizer_of(wanted)
        if single:
            return self._with_recognizer(found, single)
        return _with_supplements(found, wanted) or self._refuse(wanted)

    def select(self, names: Iterable[str]) -> tuple[Model, ...]:
        """The files of the systems and models named, each once; the default ones for no name.

        Raises UsageError for a name that is neither a system's nor a model's.
        """
        chosen: dict[Model, None] = {}
        for name in list(names) or [system.name for system in self.systems if system.default]:
            chosen |= dict.fromkeys(self._files(name))
        return tuple(chosen)

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language some recognizer reads, sorted."""
        return tuple(sorted({code for model in self._recognizers for code in model.languages}))

    @property
    def _recognizers(self) -> tuple[Model, ...]:
        return tuple(model for model in self.models if model.stage is Stage.RECOGNIZER)

    def _system(self, name: str) -> System:
        for system in self.systems:
            if system.name == name:
                return system
        self._reject_damaged(name)
        for model in self.models:
            if model.id == name:
                raise UsageError(
                    f'The model "{name}" is a {model.stage} and cannot read alone; '
                    "combine models as DETECTOR+RECOGNIZER."
                )
        raise UsageError(_unknown(name, [system.name for system in self.systems]))

    def _files(self, name: str) -> tuple[Model, ...]:
        systems = [system.name for system in self.systems]
        models = [model.id for model in self.models]
        if name in systems or "+" in name:
            return self.system(name).files
        if name in models:
            return (self.model(name), *self._characters(self.model(name)))
        self._reject_damaged(name)
        raise UsageError(_unknown(name, [*systems, *models]))

    def _reject_damaged(self, name: str) -> None:
        for folder, sentence in self.damaged:
            if name == folder or name.startswith(f"{folder}-"):
                raise ModelError(sentence)

    def _combination(self, name: str) -> System:
        detector, _, recognizer = name.partition("+")
        base = replace(self.systems[0], detector=self._staged(detector, Stage.DETECTOR))
        return self._with_recognizer(base, self._staged(recognizer, Stage.RECOGNIZER))

    def _staged(self, model_id: str, stage: Stage) -> Model:
        for system in self.systems:
            if system.name == model_id:
                part = system.detector if stage is Stage.DETECTOR else system.recognizer
                raise UsageError(
                    f'"{model_id}" is a whole system; name its {stage} alone, "{part.id}".'
                )
        model = self.model(model_id)
        if model.stage is not stage:
            raise UsageError(
                f'The model "{model_id}" is not a {stage} but a {model.stage}; '
                "combine models as DETECTOR+RECOGNIZER."
            )
        return model

    def _with_recognizer(self, system: System, recognizer: Model) -> System:
        return replace(
            system,
            name=f"{system.detector.id}+{recognizer.id}",
            description=f"{system.detector.id} with {recognizer.id}",
            recognizer=recognizer,
            characters=self._characters(recognizer),
            default=False,
            supplements=(),
        )

    def _characters(self, model: Model) -> tuple[Model, ...]:
        return (self.model(model.characters),) if model.characters else ()

    def _recognizer_of(self, wanted: tuple[str, ...]) -> Model | None:
        found = (model for model in self._recognizers if set(wanted) <= set(model.languages))
        return next(found, None)

    def _refuse(self, wanted: tuple[str, ...]) -> NoReturn:
        missing = [code for code in wanted if code not in self.languages]
        if missing:
            raise UsageError(f"No model reads {_listed(missing)}; {self._suggestion(missing[0])}")
        raise UsageError(
            f"No single model reads {_listed(wanted)}; read them one after the other, "
            f"first with --languages {wanted[0]}."
        )

    def _suggestion(self, language: str) -> str:
        close = difflib.get_close_matches(language, codes.spellings(self.languages), n=1)
        if close:
            return f'did you mean "{close[0]}"?'
        return '"ppocr-desktop models list" shows the languages there are.'


def load(*manifests: Path) -> Catalog:
    """The program's manifest, the first, and those of users' folders. Raises ModelError."""
    catalog = Catalog()
    for index, path in enumerate(manifests):
        catalog = extend(catalog, path, folder=path.parent if index else None)
    return catalog


def load_default(*, without: str = "") -> Catalog:
    """All models of this program and of the folders users added, but the one named `without`.

    An added folder whose manifest cannot be used is left out with a warning, see `Catalog.damaged`.
    Raises ModelError when the program's own manifest is unusable.
    """
    catalog = load(places.models() / manifest.NAME)
    for path in sorted(places.user_models().glob(f"*/{manifest.NAME}")):
        if path.parent.name == without:
            continue
        try:
            catalog = extend(catalog, path, folder=path.parent)
        except ModelError as error:
            _log.warning("%s", error)
            note = (path.parent.name, str(error))
            catalog = replace(catalog, damaged=(*catalog.damaged, note))
    return _with_default(catalog, defaults.packaged_system())


def _with_default(catalog: Catalog, name: str) -> Catalog:
    """The catalog with one system as what a new installation has, if there is one of that name."""
    if all(system.name != name for system in catalog.systems):
        return catalog
    systems = (replace(system, default=system.name == name) for system in catalog.systems)
    return replace(catalog, systems=tuple(systems))


def extend(catalog: Catalog, path: Path, folder: Path | None) -> Catalog:
    """The catalog with what one more manifest lists; `folder` is where its files lie.

    Raises ModelError when the manifest is damaged or uses an id or a name that is taken.
    """
    root = manifest.read(path)
    return _with_systems(_with_models(catalog, root, folder), root)


def _with_models(catalog: Catalog, root: Table, folder: Path | None) -> Catalog:
    groups = root.table("languages")
    expansions = {name: groups.texts(name) for name in groups.names}
    for table in root.tables("models"):
        model = manifest.parse(table, manifest.Context(folder, expansions, catalog.models))
        if any(known.id == model.id for known in catalog.models):
            raise table.fault(f'the id "{model.id}" is taken')
        catalog = replace(catalog, models=(*catalog.models, model))
    for table in root.tables("models"):
        listed = table.text("characters", "")
        if listed and not any(known.id == listed for known in catalog.models):
            raise table.fault(f'there is no character list "{listed}"')
    return catalog


def _with_systems(catalog: Catalog, root: Table) -> Catalog:
    for table in root.tables("systems"):
        system = _system(table, catalog)
        if any(known.name == system.name for known in catalog.systems):
            raise table.fault(f'the name "{system.name}" is taken')
        catalog = replace(catalog, systems=(*catalog.systems, system))
    return catalog


def _system(table: Table, catalog: Catalog) -> System:
    """A system may leave out models: it shares those of the first system."""
    recognizer = _part(table, catalog, Stage.RECOGNIZER)
    return System(
        name=table.text("name"),
        description=table.text("description", ""),
        detector=_part(table, catalog, Stage.DETECTOR),
        recognizer=recognizer,
        line_orientation=_part(table, catalog, Stage.LINE_ORIENTATION),
        page_orientation=_page_orientation(table, catalog),
        characters=(catalog.model(recognizer.characters),) if recognizer.characters else (),
        default=table.flag("default"),
        supplements=_supplements(table, catalog),
    )


def _supplements(table: Table, catalog: Catalog) -> tuple[Model, ...]:
    if catalog.systems and "supplements" not in table:
        return catalog.systems[0].supplements
    wanted = table.texts("supplements")
    known = {model.id: model for model in catalog.models if model.stage is Stage.RECOGNIZER}
    for model_id in wanted:
        if model_id not in known:
            raise table.fault(f'there is no recognizer "{model_id}"')
    return tuple(known[model_id] for model_id in wanted)


def _with_supplements(system: System, wanted: Sequence[str]) -> System | None:
    """The system with those supplements that read what it does not; None if that is not enough."""
    missing = set(wanted) - set(system.recognizer.languages)
    needed = tuple(model for model in system.supplements if missing & set(model.languages))
    if missing <= {code for model in needed for code in model.languages}:
        return replace(system, supplements=needed)
    return None


def _part(table: Table, catalog: Catalog, stage: Stage) -> Model:
    wanted = table.text(stage, "")
    if not wanted and catalog.systems:
        first = catalog.systems[0]
        return next(model for model in first.files if model.stage is stage)
    for model in catalog.models:
        if model.id == wanted and model.stage is stage:
            return model
    raise table.fault(f'there is no {stage} "{wanted}"')


def _page_orientation(table: Table, catalog: Catalog) -> Model | None:
    """The one model that a system can do without, as it says by naming none."""
    first = catalog.systems[0] if catalog.systems else None
    has_none = table.text(Stage.PAGE_ORIENTATION, "") == ""
    names_it = Stage.PAGE_ORIENTATION in table
    if has_none and (names_it or (first and first.page_orientation is None)):
        return None
    return _part(table, catalog, Stage.PAGE_ORIENTATION)


def _unknown(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    hint = '"ppocr-desktop models list" shows those there are.'
    if close:
        hint = f'did you mean "{close[0]}"?'
    elif len(known) <= _FEW:
        hint = f"known are {', '.join(known)}."
    return f'There is no model "{name}"; {hint}'


def _listed(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]
