// SPDX-License-Identifier: MIT
// cursor_range: any cursor as a forward range.
#include <incise/detail/cursor_range.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <type_traits>
#include <vector>

using incise::cursor_range;

namespace {

/// Yields 3, 2, 1: small, and its position is not its value.
class countdown {
  public:
    using value_type = int;

    constexpr countdown() noexcept = default;
    constexpr explicit countdown(int from) noexcept : left_(from) {}

    constexpr int value() const noexcept { return left_; }
    constexpr void next() noexcept {
        --left_;
        ++at_;
    }
    constexpr bool done() const noexcept { return left_ == 0; }
    constexpr int position() const noexcept { return at_; }

  private:
    int left_ = 0;
    int at_ = 0;
};

using range = cursor_range<countdown>;
using iterator = range::iterator;

constexpr int digits(const range& values) {
    int number = 0;
    for (const int value : values) number = 10 * number + value;
    return number;
}

constexpr bool steps_like_an_iterator() {
    const range values(countdown(3));
    iterator i = values.begin();
    const iterator before = i++;
    const iterator& after = ++i;
    return *before == 3 && *i == 1 && &after == &i && i != before && *values.begin() == 3;
}

constexpr bool outlives_its_range() {
    iterator kept;
    {
        const range values(countdown(2));
        kept = values.begin();
    }
    return *kept == 2 && kept != range::sentinel{} && ++ ++kept == range::sentinel{};
}

static_assert(digits(range(countdown(3))) == 321);
static_assert(digits(range(countdown(0))) == 0);
static_assert(range(countdown(0)).empty() && !range(countdown(1)).empty());
static_assert(range(countdown(0)).begin() == range(countdown(0)).end());
static_assert(steps_like_an_iterator());
static_assert(outlives_its_range());
static_assert(iterator() == iterator());
static_assert(iterator(countdown(3)) == iterator(countdown(3)));
static_assert(iterator(countdown(0)) != iterator(countdown(3)), "one is at its end, the other is not");
static_assert(sizeof(iterator) == sizeof(countdown), "no state but that of the cursor");
static_assert(std::is_trivially_copyable<iterator>::value);
static_assert(
    std::is_same<std::iterator_traits<iterator>::iterator_category, std::forward_iterator_tag>::value);
static_assert(std::is_same<std::iterator_traits<iterator>::value_type, int>::value);

}  // namespace

TEST_CASE("a range can be read again") {
    const range values(countdown(4));
    CHECK(digits(values) == 4321);
    CHECK(digits(values) == 4321);
    const range copy = values;
    CHECK(digits(copy) == 4321);
}

TEST_CASE("iterators are values") {
    CHECK(steps_like_an_iterator());
    CHECK(outlives_its_range());
}

TEST_CASE("two iterators are equal where their cursors are") {
    const range values(countdown(3));
    iterator slow = values.begin();
    iterator fast = values.begin();
    CHECK(slow == fast);
    ++fast;
    CHECK(slow != fast);
    ++slow;
    CHECK(slow == fast);
}

TEST_CASE("standard algorithms of two iterators can use a range") {
    const range values(countdown(3));
    iterator last = values.begin();
    while (last != values.end()) ++last;
    CHECK(std::vector<int>(values.begin(), last) == std::vector<int>{3, 2, 1});
    CHECK(std::distance(values.begin(), last) == 3);
}
