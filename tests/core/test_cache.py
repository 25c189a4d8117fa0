"""The cache keeps what was used last, within its bytes, and what is pinned."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.cache import ByteCache


def test_the_least_recently_used_goes_first() -> None:
    cache: ByteCache[str, str] = ByteCache(30)
    for key in "abc":
        cache.put(key, key, 10)
    assert cache.get("a") == "a"
    assert cache.put("d", "d", 10) == ["b"]
    assert [key for key in "abcd" if key in cache] == ["a", "c", "d"]
    assert cache.used_bytes == 30


def test_what_is_pinned_stays_beyond_the_budget_until_it_is_let_go() -> None:
    cache: ByteCache[str, str] = ByteCache(20)
    cache.put("seen", "", 15)
    cache.pin("viewport", ["seen"])
    assert cache.put("next", "", 15) == ["next"]
    assert cache.pin("viewport", []) == []
    assert cache.put("next", "", 15) == ["seen"]


def test_a_value_put_again_counts_once() -> None:
    cache: ByteCache[str, str] = ByteCache(20)
    cache.put("a", "", 5)
    cache.put("a", "", 8)
    assert cache.used_bytes == 8
    cache.discard("a")
    assert cache.used_bytes == 0


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 50)), max_size=60), st.integers(0, 200))
def test_the_budget_holds_and_the_count_of_bytes_is_right(puts: list[tuple[int, int]], budget: int) -> None:
    cache: ByteCache[int, int] = ByteCache(budget)
    sizes = {}
    for key, size in puts:
        sizes[key] = size
        for dropped in cache.put(key, size, size):
            del sizes[dropped]
    assert cache.used_bytes == sum(sizes.values()) <= budget
