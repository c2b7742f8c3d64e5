"""What was used last is kept, within a number of bytes."""

from ppocr_desktop.gui.byte_cache import ByteCache


def test_entry_used_longest_ago_goes_first() -> None:
    cache: ByteCache[str, int] = ByteCache(30)
    for number, key in enumerate("abc"):
        cache.put(key, number, 10)
    cache.get("a")
    cache.put("d", 3, 10)
    assert [key in cache for key in "abcd"] == [True, False, True, True]
    assert cache.size_bytes == 30


def test_the_last_one_stays_however_large() -> None:
    cache: ByteCache[str, int] = ByteCache(30)
    cache.put("a", 1, 10)
    cache.put("b", 2, 100)
    assert cache.get("a") is None
    assert cache.get("b") == 2


def test_an_entry_put_again_counts_once() -> None:
    cache: ByteCache[str, int] = ByteCache(30)
    cache.put("a", 1, 20)
    cache.put("a", 2, 25)
    assert (cache.get("a"), cache.size_bytes) == (2, 25)


def test_dropping_gives_room() -> None:
    cache: ByteCache[str, int] = ByteCache(30)
    cache.put("a", 1, 20)
    cache.drop("a")
    cache.drop("never there")
    assert cache.size_bytes == 0
