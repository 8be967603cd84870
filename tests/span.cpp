// SPDX-License-Identifier: MIT
// span: a pointer and a size.
#include <incise/span.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <type_traits>

using incise::span;

namespace {

constexpr int numbers[] = {3, 5, 8};

constexpr int sum(span<const int> values) {
    int total = 0;
    for (const int value : values) total += value;
    return total;
}

constexpr int sum_by_index(span<const int> values) {
    int total = 0;
    for (std::size_t i = 0; i < values.size(); ++i) total += values[i];
    return total;
}

/// Writes through a copy of a copy: the memory is the caller's.
constexpr bool shares_memory() {
    int memory[3] = {};
    const span<int> whole = memory;
    const span<int> copy = whole;
    copy[2] = 9;
    for (int& value : copy) ++value;
    return memory[0] == 1 && memory[1] == 1 && memory[2] == 10 && whole.data() == memory;
}

static_assert(span<int>().empty() && span<int>().size() == 0 && span<int>().data() == nullptr);
static_assert(span<int>().begin() == span<int>().end());
static_assert(sum(numbers) == 16 && sum_by_index(numbers) == 16);
static_assert(sum(span<const int>(numbers + 1, 1)) == 5);
static_assert(sum(span<const int>(numbers, 0)) == 0);
static_assert(!span<const int>(numbers).empty());
static_assert(span<const int>(numbers).end() - span<const int>(numbers).begin() == 3);
static_assert(shares_memory());
static_assert(std::is_trivially_copyable<span<int>>::value);
static_assert(sizeof(span<int>) == 2 * sizeof(void*));

}  // namespace

TEST_CASE("a span of nothing") {
    CHECK(span<int>().empty());
    CHECK(sum({}) == 0);
}

TEST_CASE("a span of an array, and of a part of it") {
    CHECK(sum(numbers) == 16);
    CHECK(sum_by_index({numbers + 1, 2}) == 13);
    CHECK(span<const int>(numbers)[1] == 5);
}

TEST_CASE("a span writes into the caller's memory") {
    CHECK(shares_memory());
}
