"""The workflow that releases, as far as it can be judged without running it."""

import re

from installers import linux, project

_TEXT = (project.ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


def test_every_action_is_pinned_to_a_commit() -> None:
    uses = re.findall(r"uses: (.+)", _TEXT)
    assert uses
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each) for each in uses)


def test_nothing_but_publishing_may_write() -> None:
    head, _, publish = _TEXT.partition("\n  publish:")
    assert "contents: read" in head
    assert "write" not in re.sub(r"#.*", "", head)
    assert "contents: write" in publish


def test_fetches_the_runtime_whose_checksum_is_known() -> None:
    assert f"/download/{linux._RUNTIME_RELEASE}/runtime-x86_64" in _TEXT
