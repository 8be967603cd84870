// SPDX-License-Identifier: MIT
// incise 0.1.0 in one file: made by tools/amalgamate.py, do not edit.
// Copyright (c) 2026 the incise authors; the MIT licence is in the file LICENSE.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

// ---- incise/version.hpp ----------------------------------------------------------------------------------

// L0: the version of incise, the one place where it is written (CMake and Meson read it from here).
#ifndef INCISE_VERSION_HPP
#define INCISE_VERSION_HPP

#define INCISE_VERSION_MAJOR 0
#define INCISE_VERSION_MINOR 1
#define INCISE_VERSION_PATCH 0
#define INCISE_VERSION "0.1.0"

// Everything lives in this inline namespace, so that two versions can be linked into one program.
// It changes whenever a type's layout or a function's meaning does.
#define INCISE_ABI v0_1

#endif

// ---- incise/detail/config.hpp ----------------------------------------------------------------------------

// L0: what must be true of the compiler; the only file that looks at it.
#ifndef INCISE_DETAIL_CONFIG_HPP
#define INCISE_DETAIL_CONFIG_HPP

#if defined(_MSVC_LANG)
static_assert(_MSVC_LANG >= 201703L, "incise needs C++17 or later: compile with /std:c++17");
#else
static_assert(__cplusplus >= 201703L, "incise needs C++17 or later: compile with -std=c++17");
#endif
static_assert(static_cast<unsigned char>(-1) == 255, "incise needs bytes of eight bits");

// INCISE_ASSERT(condition): checks a promise that incise makes to itself. Nothing by default: text
// cannot fail, and a device has nowhere to print. Define it before including to check (our tests do).
#ifndef INCISE_ASSERT
#define INCISE_ASSERT(condition) static_cast<void>(0)
#endif

// INCISE_VECTOR_BYTES: how many bytes validation reads at a time, by what the compiler targets; 0: no
// vectors, 64-bit integers. The answers are the same. Define INCISE_NO_SIMD before including to have none.
#if defined(INCISE_NO_SIMD) || !defined(__GNUC__)
#define INCISE_VECTOR_BYTES 0
#elif defined(__AVX512BW__)
#define INCISE_VECTOR_BYTES 64
#elif defined(__AVX2__)
#define INCISE_VECTOR_BYTES 32
#elif defined(__SSE2__) || defined(__ARM_NEON)
#define INCISE_VECTOR_BYTES 16
#else
#define INCISE_VECTOR_BYTES 0
#endif
// INCISE_HAS_BYTE_SHUFFLE: can a vector of indices look up bytes (SSSE3 and later)?
#if INCISE_VECTOR_BYTES && defined(__SSSE3__)
#define INCISE_HAS_BYTE_SHUFFLE 1
#else
#define INCISE_HAS_BYTE_SHUFFLE 0
#endif

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Are two values of an enumeration the same? A call, since clang weighs two hundred built-in operators for
/// every == of enumerations that it reads, and everybody who includes incise would wait for that.
template <class Enumeration>
constexpr bool same(Enumeration a, Enumeration b) noexcept {
    return a == b;
}

/// Should the plain code run: in a constant expression, on a processor of less than 64 bits, or where the
/// compiler cannot tell? The fast code gives the same answers.
constexpr bool prefers_plain_code() noexcept {
#if defined(__GNUC__)
    return sizeof(void*) < 8 || __builtin_is_constant_evaluated();
#else
    return true;
#endif
}

/// Is the first byte of a number in memory its lowest? If the compiler does not tell: no.
#if defined(__BYTE_ORDER__) && defined(__ORDER_LITTLE_ENDIAN__)
inline constexpr bool is_little_endian = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
#else
inline constexpr bool is_little_endian = false;
#endif

/// The number of the lowest bit of `bits` != 0.
constexpr unsigned first_bit(unsigned long long bits) noexcept {
#if defined(__GNUC__)
    return static_cast<unsigned>(__builtin_ctzll(bits));
#else
    unsigned number = 0;
    while ((bits >> number & 1) == 0) ++number;
    return number;
#endif
}
/// The number of the highest bit of `bits` != 0.
constexpr unsigned last_bit(unsigned long long bits) noexcept {
    unsigned number = 63;
#if defined(__GNUC__)
    number -= static_cast<unsigned>(__builtin_clzll(bits));
#else
    while ((bits >> number & 1) == 0) --number;
#endif
    return number;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/span.hpp -------------------------------------------------------------------------------------

// L0: a pointer and a size, since std::span is C++20 and one type must serve all standards.
#ifndef INCISE_SPAN_HPP
#define INCISE_SPAN_HPP

namespace incise {
inline namespace INCISE_ABI {

/// A view of the caller's memory: `count` elements from `first`. Copies are views of the same memory.
template <class Element>
struct span {
    Element* first = nullptr;
    std::size_t count = 0;

    constexpr span() noexcept = default;
    constexpr span(Element* data, std::size_t size) noexcept : first(data), count(size) {}
    template <std::size_t Size>
    constexpr span(Element (&array)[Size]) noexcept : first(array), count(Size) {}

    constexpr Element* data() const noexcept { return first; }
    constexpr std::size_t size() const noexcept { return count; }
    constexpr bool empty() const noexcept { return count == 0; }
    constexpr Element* begin() const noexcept { return first; }
    constexpr Element* end() const noexcept { return first + count; }
    constexpr Element& operator[](std::size_t index) const noexcept { return first[index]; }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/slice.hpp -----------------------------------------------------------------------------

// L0: std::string_view helpers that cannot throw, and the type of every text parameter.
#ifndef INCISE_DETAIL_SLICE_HPP
#define INCISE_DETAIL_SLICE_HPP

namespace incise {
inline namespace INCISE_ABI {

/// A literal as a view that knows its size. Turned into a view at run time by the standard library it would
/// ask strlen; and the library's own "..."sv makes the compiler build views of four more kinds of characters.
constexpr std::string_view operator""_sv(const char* literal, std::size_t size) noexcept {
    return {literal, size};
}

/// Bytes `begin` to `end` of `text`. Unlike `substr` it cannot throw, which costs a Cortex-M0 15 KB.
/// Requires begin <= end <= text.size().
constexpr std::string_view slice(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    INCISE_ASSERT(begin <= end && end <= text.size());
    return std::string_view(text.data() + begin, end - begin);
}

/// Where `part`, a view into `text`, begins in it, in bytes.
constexpr std::size_t offset(std::string_view text, std::string_view part) noexcept {
    INCISE_ASSERT(part.data() >= text.data() && part.data() <= text.data() + text.size());
    return static_cast<std::size_t>(part.data() - text.data());
}

#if defined(__cpp_char8_t)
/// The bytes of a char8_t text, which all of incise reads as they are. No constant expression may ask for
/// that.
inline std::string_view as_chars(std::u8string_view text) noexcept {
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}
#endif

/// Text whose bytes outlive the call: a `string_view`, a literal, an lvalue string, also of char8_t.
///
/// All results are views into these bytes, so a temporary `std::string` is refused at compile time.
class borrowed_text {
    template <class Source>
    using decayed = std::remove_cv_t<std::remove_reference_t<Source>>;
    template <class Source>
    static constexpr bool is_text = std::is_convertible<const decayed<Source>&, std::string_view>::value &&
                                    !std::is_same<decayed<Source>, borrowed_text>::value;
    template <class Source>
    static constexpr bool is_owning_temporary =
        !std::is_lvalue_reference<Source>::value && std::is_class<decayed<Source>>::value &&
        !std::is_same<decayed<Source>, std::string_view>::value;

  public:
    template <class Source, std::enable_if_t<is_text<Source> && !is_owning_temporary<Source>, int> = 0>
    constexpr borrowed_text(Source&& source) noexcept : bytes_(source) {}

    /// Results would point into a string that dies at the end of the line: name the string first.
    template <class Source, std::enable_if_t<is_text<Source> && is_owning_temporary<Source>, int> = 0>
    borrowed_text(Source&& source) = delete;

#if defined(__cpp_char8_t)
    template <class Source>
    static constexpr bool is_text8 = std::is_convertible<const decayed<Source>&, std::u8string_view>::value;
    template <class Source>
    static constexpr bool is_view8 = std::is_same<decayed<Source>, std::u8string_view>::value;

    template <
        class Source,
        std::enable_if_t<is_text8<Source> && (is_view8<Source> || !is_owning_temporary<Source>), int> = 0>
    borrowed_text(Source&& source) noexcept : bytes_(as_chars(source)) {}

    template <class Source,
              std::enable_if_t<is_text8<Source> && !is_view8<Source> && is_owning_temporary<Source>, int> = 0>
    borrowed_text(Source&& source) = delete;
#endif

    constexpr operator std::string_view() const noexcept {
        return bytes_;
    }

  private:
    std::string_view bytes_;
};

namespace detail {

/// Does `text` have `prefix` at byte `at`? Any `at` will do.
constexpr bool has_at(std::string_view text, std::size_t at, std::string_view prefix) noexcept {
    if (at > text.size() || text.size() - at < prefix.size()) return false;
    return slice(text, at, at + prefix.size()) == prefix;
}

constexpr bool is_ascii_digit(char byte) noexcept {
    return byte >= '0' && byte <= '9';
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/status.hpp -----------------------------------------------------------------------------------

// L0: errors. Text cannot fail; buffers, gazetteers and files can, and say so with one of these.
#ifndef INCISE_STATUS_HPP
#define INCISE_STATUS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What went wrong. Each value has one sentence, `message()`.
enum class errc : std::uint8_t {
    ok,                  ///< Nothing went wrong.
    buffer_full,         ///< The caller's memory is too small; the exact size needed is reported.
    image_too_short,     ///< A gazetteer image ends before its header or its tables do.
    image_bad_magic,     ///< The bytes are no gazetteer image.
    image_bad_version,   ///< The image was written by a version of incise with another layout.
    image_corrupt,       ///< The image contradicts itself: an offset, a size or an order is wrong.
    image_bad_checksum,  ///< The image was changed after it was written.
    name_empty,          ///< A gazetteer name has no letter, digit or sign.
    name_ill_formed,     ///< A gazetteer name is not well-formed UTF-8.
    name_too_long,       ///< A gazetteer name or field is longer than an image can hold.
    name_duplicate,      ///< A gazetteer entry has the same name twice.
    too_many_entries,    ///< The gazetteer has more names or bytes than an image can hold.
    file_not_found,      ///< There is no such file.
    file_unreadable      ///< The file exists but cannot be read.
};

/// One plain sentence for people. constexpr, no allocation; the text lives for ever.
constexpr std::string_view message(errc code) noexcept {
    switch (code) {
        case errc::ok:
            return "no error"_sv;
        case errc::buffer_full:
            return "the buffer is too small; the size needed is reported with it"_sv;
        case errc::image_too_short:
            return "the gazetteer image is truncated"_sv;
        case errc::image_bad_magic:
            return "this is not an incise gazetteer image"_sv;
        case errc::image_bad_version:
            return "the gazetteer image has another layout version; build it again"_sv;
        case errc::image_corrupt:
            return "the gazetteer image contradicts itself; build it again"_sv;
        case errc::image_bad_checksum:
            return "the gazetteer image was changed after it was written"_sv;
        case errc::name_empty:
            return "a gazetteer name is empty or has no letter or digit"_sv;
        case errc::name_ill_formed:
            return "a gazetteer name is not well-formed UTF-8"_sv;
        case errc::name_too_long:
            return "a gazetteer name is too long"_sv;
        case errc::name_duplicate:
            return "a gazetteer entry has the same name twice"_sv;
        case errc::too_many_entries:
            return "the gazetteer has more names than an image can hold"_sv;
        case errc::file_not_found:
            return "no such file"_sv;
        case errc::file_unreadable:
            return "the file cannot be read"_sv;
    }
    return "unknown error"_sv;
}

/// A value, or the reason why there is none.
///
///     if (auto towns = incise::open_gazetteer(bytes)) use(*towns); else puts(message(towns.error));
template <class Value>
struct [[nodiscard]] result {
    Value value{};
    errc error = errc::ok;

    constexpr explicit operator bool() const noexcept { return detail::same(error, errc::ok); }
    constexpr const Value& operator*() const noexcept { return value; }
    constexpr const Value* operator->() const noexcept { return &value; }
};

/// What a writer did with memory of the caller's. It never fails: it stores what fits and goes on counting.
///
///     if (incise::written done = incise::to_ascii(title, line)) show({line, done.stored}); else
///     grow(done.size);
struct [[nodiscard]] written {
    std::size_t size = 0;    ///< bytes of the whole, whether they fit or not
    std::size_t stored = 0;  ///< bytes that were stored: the beginning of the whole, no piece of it in part
    errc error = errc::ok;   ///< ok, or buffer_full: memory of `size` bytes will do

    constexpr explicit operator bool() const noexcept { return detail::same(error, errc::ok); }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/cursor_range.hpp ----------------------------------------------------------------------

// L0: the one iterator of incise. A cursor is a small value with value_type, value(), next(), done()
// and position(); cursor_range makes it a range for `for`, constexpr, re-iterable, without allocation.
#ifndef INCISE_DETAIL_CURSOR_RANGE_HPP
#define INCISE_DETAIL_CURSOR_RANGE_HPP

namespace incise {
inline namespace INCISE_ABI {

/// A lazy forward range over what a cursor yields.
///
/// The iterator holds the cursor by value and never points into the range, so both may be copied and
/// outlive each other. Cost: that of the cursor; no state of its own.
template <class Cursor>
class cursor_range {
  public:
    struct sentinel {};

    class iterator {
      public:
        using value_type = typename Cursor::value_type;
        using difference_type = std::ptrdiff_t;
        using reference = value_type;
        using pointer = void;
        using iterator_category = std::forward_iterator_tag;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(const Cursor& cursor) noexcept : cursor_(cursor) {}

        constexpr value_type operator*() const noexcept { return cursor_.value(); }
        [[gnu::always_inline]] constexpr iterator& operator++() noexcept {
            cursor_.next();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            iterator before = *this;
            cursor_.next();
            return before;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
            return a.cursor_.done() == b.cursor_.done() && a.cursor_.position() == b.cursor_.position();
        }
        friend constexpr bool operator!=(const iterator& a, const iterator& b) noexcept { return !(a == b); }
        friend constexpr bool operator==(const iterator& a, sentinel) noexcept { return a.cursor_.done(); }
        friend constexpr bool operator!=(const iterator& a, sentinel) noexcept { return !a.cursor_.done(); }

      private:
        Cursor cursor_;
    };

    constexpr explicit cursor_range(const Cursor& first) noexcept : first_(first) {}

    constexpr iterator begin() const noexcept { return iterator(first_); }
    constexpr sentinel end() const noexcept { return {}; }
    constexpr bool empty() const noexcept { return first_.done(); }

  private:
    Cursor first_;
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/utf8_error.hpp -------------------------------------------------------------------------------

// L1: why bytes are not UTF-8.
#ifndef INCISE_UTF8_ERROR_HPP
#define INCISE_UTF8_ERROR_HPP

namespace incise {
inline namespace INCISE_ABI {

/// Why bytes are not UTF-8. Each value has one sentence, `message()`.
enum class utf8_error : std::uint8_t {
    none,
    too_short,          ///< the text or the sequence ends before its last byte
    too_long,           ///< a lead byte of five or more bytes (F8..FF)
    overlong,           ///< a shorter sequence encodes the same code point
    surrogate,          ///< U+D800..DFFF, which only UTF-16 uses
    too_large,          ///< above U+10FFFF
    stray_continuation  ///< a continuation byte (80..BF) without a lead byte
};

constexpr std::string_view message(utf8_error error) noexcept {
    switch (error) {
        case utf8_error::none:
            return "well-formed UTF-8"_sv;
        case utf8_error::too_short:
            return "the sequence ends before its last byte"_sv;
        case utf8_error::too_long:
            return "no UTF-8 sequence begins with this byte"_sv;
        case utf8_error::overlong:
            return "a shorter sequence encodes the same character"_sv;
        case utf8_error::surrogate:
            return "the sequence encodes a surrogate, which is for UTF-16 only"_sv;
        case utf8_error::too_large:
            return "the sequence encodes a number above U+10FFFF"_sv;
        case utf8_error::stray_continuation:
            return "a continuation byte has no lead byte before it"_sv;
    }
    return "unknown error"_sv;
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/decode.hpp ----------------------------------------------------------------------------

// L1: one code point out of bytes, forward and backward.
#ifndef INCISE_DETAIL_DECODE_HPP
#define INCISE_DETAIL_DECODE_HPP

namespace incise {
inline namespace INCISE_ABI {

inline constexpr char32_t replacement_character = 0xFFFD;

namespace detail {

struct decoded {
    char32_t value = replacement_character;
    std::uint8_t size = 1;  // bytes, at least 1
    utf8_error error = utf8_error::none;
};

constexpr unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
}

/// What a lead byte promises: the number of bytes and the range of the second (Unicode, table 3-7).
struct lead_byte {
    std::uint8_t size;
    unsigned char second_low;
    unsigned char second_high;
    utf8_error below;  // a continuation byte under second_low means this
    utf8_error above;  // ... over second_high
};

constexpr lead_byte classify_lead(unsigned char lead) noexcept {
    constexpr utf8_error short_of = utf8_error::too_short;
    if (lead < 0x80) return {1, 0, 0, short_of, short_of};
    if (lead < 0xC0) return {0, 0, 0, utf8_error::stray_continuation, short_of};
    if (lead < 0xC2) return {0, 0, 0, utf8_error::overlong, short_of};
    if (lead < 0xE0) return {2, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xE0) return {3, 0xA0, 0xBF, utf8_error::overlong, short_of};
    if (lead == 0xED) return {3, 0x80, 0x9F, short_of, utf8_error::surrogate};
    if (lead < 0xF0) return {3, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xF0) return {4, 0x90, 0xBF, utf8_error::overlong, short_of};
    if (lead < 0xF4) return {4, 0x80, 0xBF, short_of, short_of};
    if (lead == 0xF4) return {4, 0x80, 0x8F, short_of, utf8_error::too_large};
    return {0, 0, 0, lead < 0xF8 ? utf8_error::too_large : utf8_error::too_long, short_of};
}

constexpr decoded ill_formed(std::size_t size, utf8_error why) noexcept {
    return {replacement_character, static_cast<std::uint8_t>(size), why};
}

/// The second byte of a sequence: none if it is allowed, else why not.
constexpr utf8_error check_second(const lead_byte& lead, unsigned char second) noexcept {
    if (second < 0x80 || second > 0xBF) return utf8_error::too_short;
    if (second < lead.second_low) return lead.below;
    if (second > lead.second_high) return lead.above;
    return utf8_error::none;
}

/// Every sequence, and why it is none. Kept out of the loops, which then fit the registers: half as fast
/// again.
[[gnu::noinline, gnu::cold]] constexpr decoded decode_multibyte(std::string_view text,
                                                                std::size_t at) noexcept {
    const unsigned char first = byte_at(text, at);
    const lead_byte lead = classify_lead(first);
    if (lead.size == 0) return ill_formed(1, lead.below);
    if (text.size() - at < 2) return ill_formed(1, utf8_error::too_short);
    const utf8_error second = check_second(lead, byte_at(text, at + 1));
    if (!same(second, utf8_error::none)) return ill_formed(1, second);
    char32_t value = ((first & (0x7Fu >> lead.size)) << 6) | (byte_at(text, at + 1) & 0x3Fu);
    for (std::size_t i = 2; i < lead.size; ++i) {
        if (at + i >= text.size()) return ill_formed(i, utf8_error::too_short);
        const unsigned char next = byte_at(text, at + i);
        if ((next & 0xC0u) != 0x80u) return ill_formed(i, utf8_error::too_short);
        value = (value << 6) | (next & 0x3Fu);
    }
    return {value, lead.size, utf8_error::none};
}

/// The six bits of a continuation byte; 40 or more if it is none.
constexpr unsigned tail_bits(char byte) noexcept {
    return static_cast<unsigned char>(byte) ^ 0x80u;
}

/// Two or three of the `left` bytes from `from`, the fast way; what is not well-formed, or longer, is left to
/// `decode_multibyte`.
constexpr decoded decode_short(const char* from, std::size_t left) noexcept {
    const unsigned lead = static_cast<unsigned char>(*from);
    if (lead < 0xE0) {
        if (lead >= 0xC2 && left > 1) {
            const unsigned second = tail_bits(from[1]);
            if (second < 0x40) return {(lead & 0x1Fu) << 6 | second, 2, utf8_error::none};
        }
    } else if (lead < 0xF0 && left > 2) {
        const unsigned second = tail_bits(from[1]);
        const unsigned third = tail_bits(from[2]);
        const char32_t value = (lead & 0x0Fu) << 12 | second << 6 | third;
        const bool scalar = value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
        if ((second | third) < 0x40 && scalar) return {value, 3, utf8_error::none};
    }
    return decode_multibyte(std::string_view(from, left), 0);
}

constexpr bool is_ascii(char byte) noexcept {
    return static_cast<unsigned char>(byte) < 0x80;
}

/// The code point that begins at byte `at` < text.size(); ill-formed bytes as their maximal subpart.
constexpr decoded decode(std::string_view text, std::size_t at) noexcept {
    if (is_ascii(text[at])) return {static_cast<unsigned char>(text[at]), 1, utf8_error::none};
    return decode_short(text.data() + at, text.size() - at);
}

/// Where the code point begins that ends at byte `end` > 0: the inverse step of `decode`.
constexpr std::size_t step_back(std::string_view text, std::size_t end) noexcept {
    const std::size_t nearest = end >= 4 ? end - 4 : 0;
    for (std::size_t begin = end - 1;; --begin) {
        if ((byte_at(text, begin) & 0xC0u) != 0x80u) {
            return begin + decode(slice(text, 0, end), begin).size == end ? begin : end - 1;
        }
        if (begin == nearest) return end - 1;
    }
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/utf8_blocks.hpp -----------------------------------------------------------------------

// L1: is a block of bytes well-formed UTF-8? Many bytes at a time without a branch, on vectors where the
// compiler targets them (SSE2, AVX2, AVX-512, NEON: its own vector types, no header), else on 64-bit
// integers.
//
// How to think about it: a byte must be a continuation exactly if a lead byte one, two or three places before
// it asks for one. So a block is compared, lane by lane, with the same bytes read one, two and three places
// earlier, and nothing is carried from block to block. Constant expressions and small devices never come
// here.
#ifndef INCISE_DETAIL_UTF8_BLOCKS_HPP
#define INCISE_DETAIL_UTF8_BLOCKS_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

inline constexpr std::size_t look_back = 3;  // bytes before a block that it reads

/// Eight bytes in an integer, four times. It decides French; the bytes that only other scripts and emoji need
/// are left to `decode`, so "not certain" is not yet an error.
struct integer_block {
    static constexpr std::size_t size = 32;
    static constexpr std::uint64_t every = 0x0101010101010101u;
    static constexpr std::uint64_t high = 0x80 * every;

    static std::uint64_t load(const char* from) noexcept {
        std::uint64_t bytes;
        std::memcpy(&bytes, from, sizeof(bytes));
        return bytes;
    }

    /// Is no byte above 7F?
    static bool is_ascii(const char* from) noexcept {
        return ((load(from) | load(from + 8) | load(from + 16) | load(from + 24)) & high) == 0;
    }

    /// The high bits of the bytes that are not certainly right.
    static std::uint64_t doubts(const char* from) noexcept {
        const std::uint64_t b = load(from);
        const std::uint64_t one = load(from - 1);  // before b
        const std::uint64_t two = load(from - 2);
        const std::uint64_t lead2 = b & b << 1;  // bit 7 of a byte says: C0 or more
        const std::uint64_t lead3 = lead2 & b << 2;
        const std::uint64_t lead4 = lead3 & b << 3;
        const std::uint64_t continuation = b & ~(b << 1);
        const std::uint64_t expected = (one & one << 1) | (two & two << 1 & two << 2);
        const std::uint64_t not_short = (b & 0x1E * every) + 0x7E * every;  // not C0, C1 (overlong), E0, E1
        const std::uint64_t late = (b & 0x0F * every) + 0x73 * every;       // ED (surrogates), EE, EF
        const std::uint64_t rare = (lead2 & ~not_short) | (lead3 & late) | lead4;
        return ((continuation ^ expected) | rare) & high;
    }

    /// Are the bytes from `from` well-formed, as far as they go, after what stands before them?
    static bool is_certain(const char* from) noexcept {
        return (doubts(from) | doubts(from + 8) | doubts(from + 16) | doubts(from + 24)) == 0;
    }
};

#if INCISE_HAS_BYTE_SHUFFLE

/// What can be wrong with two bytes in a row, a bit each.
enum pair_fault : unsigned {
    fault_too_short = 1,   // a lead byte, then no continuation
    fault_too_long = 2,    // ASCII, then a continuation
    fault_overlong3 = 4,   // E0, then less than A0
    fault_too_large = 8,   // F4, then 90 or more; F5..FF
    fault_surrogate = 16,  // ED, then A0 or more
    fault_overlong2 = 32,  // C0, C1
    fault_fourth = 64,     // F0, then less than 90; F5..FF, then 80..8F
    fault_two_more = 128,  // two continuations: a fault only if no lead byte wants them
    fault_any_low = fault_too_short | fault_too_long | fault_two_more
};

/// A row for each value of a nibble, as often as the widest vector needs it.
struct nibble_table {
    char bytes[64];
};

constexpr nibble_table nibble_rows(const unsigned (&rows)[16]) noexcept {
    nibble_table table{};
    for (unsigned i = 0; i < 64; ++i) table.bytes[i] = static_cast<char>(rows[i % 16]);
    return table;
}

inline constexpr unsigned any_large = fault_any_low | fault_too_large | fault_fourth;
inline constexpr unsigned any_second = fault_too_long | fault_overlong2 | fault_two_more;

inline constexpr nibble_table faults_of_first_high = nibble_rows(
    {fault_too_long, fault_too_long, fault_too_long, fault_too_long, fault_too_long, fault_too_long,
     fault_too_long, fault_too_long, fault_two_more, fault_two_more, fault_two_more, fault_two_more,
     fault_too_short | fault_overlong2, fault_too_short, fault_too_short | fault_overlong3 | fault_surrogate,
     fault_too_short | fault_too_large | fault_fourth});
inline constexpr nibble_table faults_of_first_low =
    nibble_rows({fault_any_low | fault_overlong3 | fault_overlong2 | fault_fourth,
                 fault_any_low | fault_overlong2, fault_any_low, fault_any_low,
                 fault_any_low | fault_too_large, any_large, any_large, any_large, any_large, any_large,
                 any_large, any_large, any_large, any_large | fault_surrogate, any_large, any_large});
inline constexpr nibble_table faults_of_second_high = nibble_rows(
    {fault_too_short, fault_too_short, fault_too_short, fault_too_short, fault_too_short, fault_too_short,
     fault_too_short, fault_too_short, any_second | fault_overlong3 | fault_fourth,
     any_second | fault_overlong3 | fault_too_large, any_second | fault_surrogate | fault_too_large,
     any_second | fault_surrogate | fault_too_large, fault_too_short, fault_too_short, fault_too_short,
     fault_too_short});

#endif
#if INCISE_VECTOR_BYTES

/// As many bytes as a register of the processor holds, four times. What it doubts is an error.
struct vector_block {
    typedef signed char lanes __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    typedef unsigned long long words __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    typedef unsigned char unsigned_lanes __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    typedef char chars __attribute__((vector_size(INCISE_VECTOR_BYTES)));
    static constexpr std::size_t width = INCISE_VECTOR_BYTES;
    static constexpr std::size_t size = 4 * width;

    static lanes load(const char* from) noexcept {
        lanes bytes;
        std::memcpy(&bytes, from, width);
        return bytes;
    }
    static chars as_chars(lanes bytes) noexcept { return reinterpret_cast<chars>(bytes); }
    /// A byte as the signed lane that holds it: every comparison of lanes is signed.
    static constexpr signed char lane(int byte) noexcept {
        return static_cast<signed char>(byte < 0x80 ? byte : byte - 0x100);
    }
    static bool any(lanes bits) noexcept {
        const words parts = reinterpret_cast<words>(bits);
        unsigned long long all = 0;
        for (std::size_t i = 0; i < width / sizeof(all); ++i) all |= parts[i];
        return all != 0;
    }

    /// How many lanes from number `from` < width on stand before the first one that is set, all of them if
    /// none is; or 0, where the processor does not tell which it is.
#if INCISE_VECTOR_BYTES == 16 && defined(__SSE2__)
    static constexpr bool tells_lane = true;
    static std::size_t lanes_before(lanes bits, std::size_t from = 0) noexcept {
        const unsigned mask = static_cast<unsigned>(__builtin_ia32_pmovmskb128(as_chars(bits))) >> from;
        return mask == 0 ? width - from : static_cast<std::size_t>(__builtin_ctz(mask));
    }
#elif INCISE_VECTOR_BYTES == 32 && defined(__AVX2__)
    static constexpr bool tells_lane = true;
    static std::size_t lanes_before(lanes bits, std::size_t from = 0) noexcept {
        const unsigned mask = static_cast<unsigned>(__builtin_ia32_pmovmskb256(as_chars(bits))) >> from;
        return mask == 0 ? width - from : static_cast<std::size_t>(__builtin_ctz(mask));
    }
#else
    static constexpr bool tells_lane = false;
    static std::size_t lanes_before(lanes bits, std::size_t from = 0) noexcept {
        return any(bits) ? 0 : width - from;
    }
#endif

    static bool is_ascii(const char* from) noexcept {
        const lanes all = load(from) | load(from + width) | load(from + 2 * width) | load(from + 3 * width);
        return !any(all < 0);
    }

#if INCISE_HAS_BYTE_SHUFFLE
    /// table[index & 15] in each lane; no lane of `index` is negative.
    static lanes look_up(const nibble_table& table, lanes index) noexcept {
        const lanes rows = load(table.bytes);
#if INCISE_VECTOR_BYTES == 64 && defined(__clang__)
        return reinterpret_cast<lanes>(__builtin_ia32_pshufb512(as_chars(rows), as_chars(index)));
#elif INCISE_VECTOR_BYTES == 64
        return reinterpret_cast<lanes>(
            __builtin_ia32_pshufb512_mask(as_chars(rows), as_chars(index), chars{}, ~0ull));
#elif INCISE_VECTOR_BYTES == 32
        return reinterpret_cast<lanes>(__builtin_ia32_pshufb256(as_chars(rows), as_chars(index)));
#else
        return reinterpret_cast<lanes>(__builtin_ia32_pshufb128(as_chars(rows), as_chars(index)));
#endif
    }
    static lanes high_nibble(lanes bytes) noexcept {
        return reinterpret_cast<lanes>(reinterpret_cast<words>(bytes) >> 4) & 0x0F;
    }
    /// Bit 7 where a byte is at least `low` + 80.
    static lanes reaches(lanes bytes, unsigned char low) noexcept {
        const auto numbers = reinterpret_cast<unsigned_lanes>(bytes);
        const unsigned_lanes floor = unsigned_lanes{} + low;
        return reinterpret_cast<lanes>((numbers > floor ? numbers : floor) - floor);
    }

    /// Lemire and Keiser, "Validating UTF-8 in less than one instruction per byte": each of three nibbles
    /// says which faults it allows; a fault that all three allow is one. A second continuation is right after
    /// a lead of three or more.
    static lanes errors(const char* from) noexcept {
        const lanes b = load(from);
        const lanes one = load(from - 1);  // before b
        const lanes faults = look_up(faults_of_first_high, high_nibble(one)) &
                             look_up(faults_of_first_low, one & 0x0F) &
                             look_up(faults_of_second_high, high_nibble(b));
        const lanes third = reaches(load(from - 2), 0x60) | reaches(load(from - 3), 0x70);
        return faults ^ (third & lane(0x80));
    }
#else
    static lanes errors(const char* from) noexcept {
        const lanes b = load(from);
        const lanes one = load(from - 1);  // before b
        const lanes two = load(from - 2);
        const lanes three = load(from - 3);
        // Unsigned "at least C0" is signed "at least 40" of the byte with its high bit turned.
        const lanes turn = lanes{} + lane(0x80);
        const lanes expected = ((one ^ turn) >= 0x40) | ((two ^ turn) >= 0x60) | ((three ^ turn) >= 0x70);
        const lanes continuation = b < lane(0xC0);
        const lanes below_a0 = b < lane(0xA0);
        const lanes below_90 = b < lane(0x90);
        const lanes second = ((one == lane(0xE0)) & below_a0) | ((one == lane(0xED)) & ~below_a0) |
                             ((one == lane(0xF0)) & below_90) | ((one == lane(0xF4)) & ~below_90);
        const lanes never = ((b & lane(0xFE)) == lane(0xC0)) | ((b ^ turn) >= 0x75);
        return (continuation ^ expected) | second | never;
    }
#endif

    static bool is_certain(const char* from) noexcept {
        return !any(errors(from) | errors(from + width) | errors(from + 2 * width) |
                    errors(from + 3 * width));
    }
};

using utf8_block = vector_block;
#else
using utf8_block = integer_block;
#endif

/// Does a sequence that began before `from` reach into it? How many bytes before `from` it began, else 0.
constexpr std::size_t begun_before(const char* from) noexcept {
    for (std::size_t back = 1; back <= look_back; ++back) {
        const auto byte = static_cast<unsigned char>(*(from - back));
        if (byte < 0x80) return 0;
        if (byte >= 0xC0) return (byte >= 0xF0 ? 4u : byte >= 0xE0 ? 3u : 2u) > back ? back : 0;
    }
    return 0;
}

/// The end of the blocks from text[at] on that are certainly well-formed; `at` >= look_back, at the end of a
/// code point. A sequence may have begun before that end.
/// Out of line, since gcc warns of the block where a literal of unknown length is shorter.
[[gnu::noinline]] inline std::size_t certain_end(const char* text, std::size_t at,
                                                 std::size_t text_size) noexcept {
    while (text_size >= utf8_block::size && at <= text_size - utf8_block::size) {
        const char* const from = text + at;
        const bool skip = utf8_block::is_ascii(from) && begun_before(from) == 0;
        if (!skip && !utf8_block::is_certain(from)) break;
        at += utf8_block::size;
    }
    return at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/utf8.hpp -------------------------------------------------------------------------------------

// L1: UTF-8, any bytes in, a defined answer out.
#ifndef INCISE_UTF8_HPP
#define INCISE_UTF8_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One code point of a text, or one ill-formed sequence of it.
struct code_point {
    char32_t value = 0;        ///< U+FFFD if ill-formed
    std::string_view bytes;    ///< the 1 to 4 bytes of the text that it stands for
    bool well_formed = false;  ///< false: the bytes are no UTF-8 and become one U+FFFD
};

namespace detail {

constexpr code_point code_point_of(const char* from, const decoded& d) noexcept {
    return {d.value, std::string_view(from, d.size), same(d.error, utf8_error::none)};
}

/// Asks for ASCII first, by itself: that branch, not a size that must be computed, decides where to go on.
class code_point_cursor {
  public:
    using value_type = code_point;

    constexpr code_point_cursor() noexcept = default;
    constexpr explicit code_point_cursor(std::string_view text) noexcept
        : at_(text.data()), left_(text.size()) {}

    constexpr code_point value() const noexcept {
        if (is_ascii(*at_)) return {static_cast<unsigned char>(*at_), std::string_view(at_, 1), true};
        return code_point_of(at_, decode_short(at_, left_));
    }
    constexpr void next() noexcept {
        const std::size_t size = is_ascii(*at_) ? 1 : decode_short(at_, left_).size;
        at_ += size;
        left_ -= size;
    }
    constexpr bool done() const noexcept { return left_ == 0; }
    constexpr const char* position() const noexcept { return at_; }

  private:
    const char* at_ = nullptr;
    std::size_t left_ =
        0;  // not an end: gcc 12 knows no difference of pointers at the end of a row of an array
};

class backward_cursor {
  public:
    using value_type = code_point;

    constexpr backward_cursor() noexcept = default;
    constexpr explicit backward_cursor(std::string_view text) noexcept : rest_(text) {}

    constexpr code_point value() const noexcept {
        const std::size_t begin = step_back(rest_, rest_.size());
        return code_point_of(rest_.data() + begin, decode(rest_, begin));
    }
    constexpr void next() noexcept { rest_ = slice(rest_, 0, step_back(rest_, rest_.size())); }
    constexpr bool done() const noexcept { return rest_.empty(); }
    constexpr const char* position() const noexcept { return rest_.data() + rest_.size(); }

  private:
    std::string_view rest_;
};

}  // namespace detail

/// The code points of `text`, lazily, in order.
///
/// The `bytes` of the pieces concatenate to `text`, whatever it holds. Each maximal subpart of an
/// ill-formed sequence is one U+FFFD, as the Unicode Standard (3.9) recommends and the web does.
///
///     for (incise::code_point c : incise::code_points(text)) show(c.value);
///
/// Cost: one pass; 16 bytes of state.
constexpr auto code_points(borrowed_text text) noexcept {
    return cursor_range<detail::code_point_cursor>(detail::code_point_cursor(text));
}

/// The same code points as `code_points`, from the last to the first, ill-formed sequences cut alike.
///
/// Cost: one pass; no step looks back further than 4 bytes; 16 bytes of state.
constexpr auto code_points_backward(borrowed_text text) noexcept {
    return cursor_range<detail::backward_cursor>(detail::backward_cursor(text));
}

/// What `validate` found: the first error and where it is, or `none` and the size of the text.
struct [[nodiscard]] utf8_check {
    std::size_t at = 0;  ///< byte offset of the first ill-formed sequence, or the size of the text
    utf8_error error = utf8_error::none;

    constexpr explicit operator bool() const noexcept { return detail::same(error, utf8_error::none); }
};

namespace detail {

/// Decodes from byte `at` until an error, or the first code point that ends at or after `stop` <=
/// text.size().
constexpr utf8_check check_up_to(std::string_view text, std::size_t at, std::size_t stop) noexcept {
    while (at < stop) {
        const decoded d = decode(text, at);
        if (!same(d.error, utf8_error::none)) return {at, d.error};
        at += d.size;
    }
    return {at, utf8_error::none};
}

constexpr std::size_t lesser(std::size_t a, std::size_t b) noexcept {
    return a < b ? a : b;
}

/// `validate` from byte `begin`, where a code point begins.
constexpr utf8_check validate_from(std::string_view text, std::size_t begin) noexcept {
    if (prefers_plain_code()) return check_up_to(text, begin, text.size());
    utf8_check found = check_up_to(text, begin, lesser(begin + look_back, text.size()));
    while (found && found.at < text.size()) {
        const std::size_t certain = certain_end(text.data(), found.at, text.size());
        const std::size_t from = certain - begun_before(text.data() + certain);
        found = check_up_to(text, from, lesser(certain + utf8_block::size, text.size()));
    }
    return found;
}

/// The bytes of text[begin, end) that are no continuation bytes.
constexpr std::size_t count_well_formed(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t result = 0;
    for (; begin < end; ++begin) result += static_cast<signed char>(text[begin]) >= -0x40;
    return result;
}

}  // namespace detail

/// Is `text` well-formed UTF-8? Says where it first is not, and why.
/// Cost: one pass; several bytes at a time on processors of 64 bits.
constexpr utf8_check validate(std::string_view text) noexcept {
    return detail::validate_from(text, 0);
}

/// The number of code points of `text`, ill-formed sequences counted as `code_points` yields them.
constexpr std::size_t count(std::string_view text) noexcept {
    std::size_t result = 0;
    for (std::size_t at = 0; at < text.size();) {
        const utf8_check good = detail::validate_from(text, at);
        result += detail::count_well_formed(text, at, good.at);
        at = good.at;
        if (good) break;
        at += detail::decode(text, at).size;
        ++result;
    }
    return result;
}

#if defined(__cpp_char8_t)
inline utf8_check validate(std::u8string_view text) noexcept {
    return validate(as_chars(text));
}
inline std::size_t count(std::u8string_view text) noexcept {
    return count(as_chars(text));
}
#endif

/// A code point as UTF-8: 1 to 4 bytes by value.
struct encoded {
    char bytes[4] = {};
    std::uint8_t size = 0;

    constexpr operator std::string_view() const& noexcept { return {bytes, size}; }
};

/// `value` in UTF-8; a surrogate or a number above U+10FFFF becomes U+FFFD.
constexpr encoded encode(char32_t value) noexcept {
    const auto tail = [](char32_t bits) { return static_cast<char>(0x80u | (bits & 0x3Fu)); };
    const auto head = [](char32_t bits) { return static_cast<char>(bits); };
    if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = replacement_character;
    if (value < 0x80) return {{head(value)}, 1};
    if (value < 0x800) return {{head(0xC0 | value >> 6), tail(value)}, 2};
    if (value < 0x10000) return {{head(0xE0 | value >> 12), tail(value >> 6), tail(value)}, 3};
    return {{head(0xF0 | value >> 18), tail(value >> 12), tail(value >> 6), tail(value)}, 4};
}

inline constexpr std::string_view byte_order_mark{"\xEF\xBB\xBF", 3};

/// `text` without a byte-order mark at its start. Offsets of incise always count the mark.
constexpr std::string_view without_byte_order_mark(std::string_view text) noexcept {
    return detail::has_at(text, 0, byte_order_mark) ? slice(text, 3, text.size()) : text;
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/grapheme_class.hpp --------------------------------------------------------------------

// L2: what a code point does inside a user-perceived character, and what `latin` knows about it.
#ifndef INCISE_DETAIL_GRAPHEME_CLASS_HPP
#define INCISE_DETAIL_GRAPHEME_CLASS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// The Grapheme_Cluster_Break property of Unicode (UAX #29), in the order in which utf8proc numbers it too.
enum class grapheme_class : std::uint8_t {
    other,
    cr,
    lf,
    control,
    extend,              ///< accents, variation selectors, skin tones, tags, U+20E3 of a keycap
    hangul_l,            ///< an initial consonant
    hangul_v,            ///< a vowel
    hangul_t,            ///< a final consonant
    hangul_lv,           ///< a syllable without a final consonant
    hangul_lvt,          ///< ... and with one
    regional_indicator,  ///< half a flag
    spacing_mark,
    prepend,               ///< what joins to the next, like the sign of an Arabic number
    zwj,                   ///< U+200D, which joins emoji to one
    extended_pictographic  ///< emoji, and what may become one
};

namespace detail {

// clang-format off
/// Rows: the first code point, the last, and the class as a letter: A other, B cr, C lf, D control, E extend,
/// ..., K half a flag, N joiner, O pictograph. In order.
///
/// Whole groups of symbols count as pictographs although a few of them are none: that shows only where
/// U+200D stands between two of them, which is how emoji are written and nothing else is.
inline constexpr char32_t latin_graphemes[] =
    U"\u00A9\u00A9" "O"  U"\u00AD\u00AD" "D"  U"\u00AE\u00AE" "O"  U"\u0300\u036F" "E"  // signs, accents
    U"\u1AB0\u1ACE" "E"  U"\u1DC0\u1DFF" "E"
    U"\u200B\u200B" "D"  U"\u200C\u200C" "E"  U"\u200D\u200D" "N"  U"\u200E\u200F" "D"  // punctuation
    U"\u2028\u202E" "D"  U"\u203C\u203C" "O"  U"\u2049\u2049" "O"  U"\u2060\u206F" "D"
    U"\u20D0\u20F0" "E"  U"\u2122\u2122" "O"  U"\u2139\u2139" "O"  U"\u2194\u21AA" "O"  // symbols
    U"\u231A\u23FA" "O"  U"\u24C2\u24C2" "O"  U"\u25AA\u27BF" "O"  U"\u2934\u2935" "O"
    U"\u2B05\u2B55" "O"  U"\u3030\u3030" "O"  U"\u303D\u303D" "O"  U"\u3297\u3299" "O"
    U"\uFE00\uFE0F" "E"  U"\uFE20\uFE2F" "E"  U"\uFEFF\uFEFF" "D"  U"\uFFF0\uFFFB" "D"  // selectors
    U"\U0001F000\U0001F1E5" "O"  U"\U0001F1E6\U0001F1FF" "K"  U"\U0001F200\U0001F3FA" "O"  // emoji, flags
    U"\U0001F3FB\U0001F3FF" "E"  U"\U0001F400\U0001FAFF" "O"
    U"\U000E0000\U000E001F" "D"  U"\U000E0020\U000E007F" "E"  U"\U000E0080\U000E00FF" "D"  // tags
    U"\U000E0100\U000E01EF" "E"  U"\U000E01F0\U000E0FFF" "D";
// clang-format on

/// Below U+00A0, where no row stands.
constexpr grapheme_class ascii_grapheme(char32_t c) noexcept {
    if (c == 0x0D) return grapheme_class::cr;
    if (c == 0x0A) return grapheme_class::lf;
    return c >= 0x20 && c < 0x7F ? grapheme_class::other : grapheme_class::control;
}

constexpr grapheme_class latin_grapheme(char32_t c) noexcept {
    if (c < 0xA0) return ascii_grapheme(c);
    for (const char32_t* row = latin_graphemes; *row != 0; row += 3) {
        if (c <= row[1])
            return c < row[0] ? grapheme_class::other : static_cast<grapheme_class>(row[2] - 'A');
    }
    return grapheme_class::other;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/latin_table.hpp -----------------------------------------------------------------------

// L2: GENERATED by tools/make_latin_table.py from Unicode 15.0.0; do not edit. 4998 bytes of data.
// The data are under the Unicode License (https://www.unicode.org/license.txt).
// clang-format off
#ifndef INCISE_DETAIL_LATIN_TABLE_HPP
#define INCISE_DETAIL_LATIN_TABLE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

inline constexpr char latin_unicode_version[] = "15.0.0";

/// Code points `first` to `last` have the records from number `position` on.
struct latin_block {
    std::uint16_t first;
    std::uint16_t last;
    std::uint16_t position;
};

inline constexpr latin_block latin_blocks[] = {
    {0x0000, 0x024F, 0},
    {0x0300, 0x036F, 592},
    {0x03A9, 0x03A9, 704},
    {0x1E00, 0x1EFF, 705},
    {0x2000, 0x20CF, 961},
    {0x2100, 0x218F, 1169},
    {0xFB00, 0xFB06, 1313},
};

// Three bytes a code point: the general category, then one step of folding (letter number, kind).
// Kind 00..6F: the letter, then the mark U+0300 + kind, always. 7n: n letters, always. 8n: n letters
// from fold_case on. 9n: n letters from fold_accents on. FF: no step.
inline constexpr char latin_records[] =
    // U+0000 to U+024F
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\027\000\377\022\000\377\022\000\377\022\000\377\024\000\377\022\000\377\022\000\377\022\000\377"
    "\016\000\377\017\000\377\022\000\377\023\000\377\022\000\377\015\000\377\022\000\377\022\000\377"
    "\011\000\377\011\000\377\011\000\377\011\000\377\011\000\377\011\000\377\011\000\377\011\000\377"
    "\011\000\377\011\000\377\022\000\377\022\000\377\023\000\377\023\000\377\023\000\377\022\000\377"
    "\022\000\377\001\006\201\001\007\201\001\010\201\001\011\201\001\012\201\001\000\201\001\013\201"
    "\001\014\201\001\002\201\001\015\201\001\016\201\001\005\201\001\017\201\001\020\201\001\021\201"
    "\001\022\201\001\023\201\001\024\201\001\025\201\001\026\201\001\027\201\001\030\201\001\031\201"
    "\001\032\201\001\033\201\001\034\201\016\000\377\022\000\377\017\000\377\025\000\377\014\000\377"
    "\025\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377"
    "\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377"
    "\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377\002\000\377"
    "\002\000\377\002\000\377\002\000\377\016\000\377\023\000\377\017\000\377\023\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377\032\000\377"
    "\027\000\377\022\000\377\024\000\377\024\000\377\024\000\377\024\000\377\026\000\377\022\000\377"
    "\025\000\377\026\000\377\005\000\377\020\000\377\023\000\377\033\000\377\026\000\377\025\000\377"
    "\026\000\377\023\000\377\013\000\377\013\000\377\025\000\377\002\035\201\022\000\377\022\000\377"
    "\025\000\377\013\000\377\005\000\377\021\000\377\013\000\377\013\000\377\013\000\377\022\000\377"
    "\001\036\000\001\036\001\001\036\002\001\036\003\001\036\010\001\036\012\001\037\201\001\040\047"
    "\001\041\000\001\041\001\001\041\002\001\041\010\001\042\000\001\042\001\001\042\002\001\042\010"
    "\001\043\201\001\044\003\001\045\000\001\045\001\001\045\002\001\045\003\001\045\010\023\000\377"
    "\001\046\201\001\047\000\001\047\001\001\047\002\001\047\010\001\050\001\001\051\201\002\052\202"
    "\002\006\000\002\006\001\002\006\002\002\006\003\002\006\010\002\006\012\002\054\222\002\010\047"
    "\002\012\000\002\012\001\002\012\002\002\012\010\002\002\000\002\002\001\002\002\002\002\002\010"
    "\002\011\221\002\020\003\002\021\000\002\021\001\002\021\002\002\021\003\002\021\010\023\000\377"
    "\002\021\221\002\027\000\002\027\001\002\027\002\002\027\010\002\033\001\002\056\222\002\033\010"
    "\001\036\004\002\006\004\001\036\006\002\006\006\001\036\050\002\006\050\001\040\001\002\010\001"
    "\001\040\002\002\010\002\001\040\007\002\010\007\001\040\014\002\010\014\001\060\014\002\011\014"
    "\001\061\201\002\011\221\001\041\004\002\012\004\001\041\006\002\012\006\001\041\007\002\012\007"
    "\001\041\050\002\012\050\001\041\014\002\012\014\001\062\002\002\013\002\001\062\006\002\013\006"
    "\001\062\007\002\013\007\001\062\047\002\013\047\001\063\002\002\014\002\001\064\201\002\014\221"
    "\001\042\003\002\002\003\001\042\004\002\002\004\001\042\006\002\002\006\001\042\050\002\002\050"
    "\001\042\007\002\002\221\001\065\201\002\066\222\001\070\002\002\015\002\001\071\047\002\016\047"
    "\002\016\221\001\072\001\002\005\001\001\072\047\002\005\047\001\072\014\002\005\014\001\073\201"
    "\002\074\222\001\076\201\002\005\221\001\044\001\002\020\001\001\044\047\002\020\047\001\044\014"
    "\002\020\014\002\077\202\001\101\201\002\020\221\001\045\004\002\021\004\001\045\006\002\021\006"
    "\001\045\013\002\021\013\001\102\201\002\103\222\001\105\001\002\024\001\001\105\047\002\024\047"
    "\001\105\014\002\024\014\001\106\001\002\025\001\001\106\002\002\025\002\001\106\047\002\025\047"
    "\001\106\014\002\025\014\001\107\047\002\026\047\001\107\014\002\026\014\001\110\201\002\026\221"
    "\001\047\003\002\027\003\001\047\004\002\027\004\001\047\006\002\027\006\001\047\012\002\027\012"
    "\001\047\013\002\027\013\001\047\050\002\027\050\001\111\002\002\031\002\001\050\002\002\033\002"
    "\001\050\010\001\112\001\002\034\001\001\112\007\002\034\007\001\112\014\002\034\014\002\025\201"
    "\002\007\221\001\113\201\001\114\201\002\007\221\001\115\201\002\000\377\001\116\201\001\117\201"
    "\002\010\221\001\120\201\001\121\201\001\122\201\002\011\221\002\000\377\001\123\201\001\124\201"
    "\001\125\201\001\126\201\002\000\221\001\127\201\001\130\201\002\000\377\001\131\201\001\132\201"
    "\001\133\201\002\016\221\002\005\221\002\000\377\001\134\201\001\135\201\002\020\221\001\136\201"
    "\001\045\033\002\021\033\001\137\201\002\000\377\001\140\201\002\022\221\001\141\201\001\142\201"
    "\002\000\377\001\143\201\002\000\377\002\026\221\001\144\201\002\026\221\001\145\201\001\047\033"
    "\002\027\033\001\146\201\001\147\201\001\150\201\002\033\221\001\151\201\002\034\221\001\152\201"
    "\001\153\201\002\000\377\002\000\377\005\000\377\001\154\201\002\000\377\002\000\377\002\000\377"
    "\005\000\377\005\000\377\005\000\377\005\000\377\001\155\201\003\155\201\002\156\222\001\160\201"
    "\003\160\201\002\161\222\001\163\201\003\163\201\002\164\222\001\036\014\002\006\014\001\042\014"
    "\002\002\014\001\045\014\002\021\014\001\047\014\002\027\014\001\166\004\002\167\004\001\166\001"
    "\002\167\001\001\166\014\002\167\014\001\166\000\002\167\000\002\000\377\001\170\004\002\171\004"
    "\001\172\004\002\173\004\001\174\004\002\037\004\001\175\201\002\013\221\001\062\014\002\013\014"
    "\001\071\014\002\016\014\001\045\050\002\021\050\001\176\004\002\177\004\001\200\014\002\152\014"
    "\002\015\014\001\201\201\003\201\201\002\156\222\001\062\001\002\013\001\001\202\201\001\203\201"
    "\001\044\000\002\020\000\001\204\001\002\205\001\001\174\001\002\037\001\001\206\001\002\046\001"
    "\001\036\017\002\006\017\001\036\021\002\006\021\001\041\017\002\012\017\001\041\021\002\012\021"
    "\001\042\017\002\002\017\001\042\021\002\002\021\001\045\017\002\021\017\001\045\021\002\021\021"
    "\001\105\017\002\024\017\001\105\021\002\024\021\001\047\017\002\027\017\001\047\021\002\027\021"
    "\001\106\046\002\025\046\001\107\046\002\026\046\001\207\201\002\000\377\001\063\014\002\014\014"
    "\001\210\201\002\000\377\001\211\201\002\212\222\001\214\201\002\034\221\001\036\007\002\006\007"
    "\001\041\047\002\012\047\001\215\004\002\216\004\001\217\004\002\220\004\001\045\007\002\021\007"
    "\001\221\004\002\222\004\001\050\004\002\033\004\002\000\377\002\000\377\002\000\377\002\015\221"
    "\002\000\377\002\000\377\001\223\201\001\224\201\002\010\221\001\225\201\001\226\201\002\025\221"
    "\002\034\221\001\227\201\002\000\377\001\230\201\001\231\201\001\232\201\001\233\201\002\012\221"
    "\001\234\201\002\015\221\001\235\201\002\023\221\001\236\201\002\024\221\001\237\201\002\033\221"
    // U+0300 to U+036F
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\240\161\006\241\161\006\000\377\006\242\161\006\243\162\006\245\201\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    "\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377\006\000\377"
    // U+03A9 to U+03A9
    "\001\246\201"
    // U+1E00 to U+1EFF
    "\001\036\045\002\006\045\001\247\007\002\007\007\001\247\043\002\007\043\001\247\061\002\007\061"
    "\001\250\001\002\251\001\001\060\007\002\011\007\001\060\043\002\011\043\001\060\061\002\011\061"
    "\001\060\047\002\011\047\001\060\055\002\011\055\001\252\000\002\253\000\001\252\001\002\253\001"
    "\001\041\055\002\012\055\001\041\060\002\012\060\001\254\006\002\255\006\001\256\007\002\000\007"
    "\001\062\004\002\013\004\001\063\007\002\014\007\001\063\043\002\014\043\001\063\010\002\014\010"
    "\001\063\047\002\014\047\001\063\056\002\014\056\001\042\060\002\002\060\001\257\001\002\260\001"
    "\001\071\001\002\016\001\001\071\043\002\016\043\001\071\061\002\016\061\001\072\043\002\005\043"
    "\001\261\004\002\262\004\001\072\061\002\005\061\001\072\055\002\005\055\001\263\001\002\017\001"
    "\001\263\007\002\017\007\001\263\043\002\017\043\001\044\007\002\020\007\001\044\043\002\020\043"
    "\001\044\061\002\020\061\001\044\055\002\020\055\001\217\001\002\220\001\001\217\010\002\220\010"
    "\001\264\000\002\265\000\001\264\001\002\265\001\001\266\001\002\022\001\001\266\007\002\022\007"
    "\001\105\007\002\024\007\001\105\043\002\024\043\001\267\004\002\270\004\001\105\061\002\024\061"
    "\001\106\007\002\025\007\001\106\043\002\025\043\001\271\007\002\272\007\001\273\007\002\274\007"
    "\001\275\007\002\276\007\001\107\007\002\026\007\001\107\043\002\026\043\001\107\061\002\026\061"
    "\001\107\055\002\026\055\001\047\044\002\027\044\001\047\060\002\027\060\001\047\055\002\027\055"
    "\001\277\001\002\300\001\001\301\010\002\302\010\001\303\003\002\030\003\001\303\043\002\030\043"
    "\001\111\000\002\031\000\001\111\001\002\031\001\001\111\010\002\031\010\001\111\007\002\031\007"
    "\001\111\043\002\031\043\001\304\007\002\032\007\001\304\010\002\032\010\001\050\007\002\033\007"
    "\001\112\002\002\034\002\001\112\043\002\034\043\001\112\061\002\034\061\002\014\061\002\026\010"
    "\002\031\012\002\033\012\002\305\202\002\307\007\002\025\221\002\025\221\001\052\202\002\000\377"
    "\001\036\043\002\006\043\001\036\011\002\006\011\001\310\001\002\311\001\001\310\000\002\311\000"
    "\001\310\011\002\311\011\001\310\003\002\311\003\001\312\002\002\313\002\001\314\001\002\315\001"
    "\001\314\000\002\315\000\001\314\011\002\315\011\001\314\003\002\315\003\001\312\006\002\313\006"
    "\001\041\043\002\012\043\001\041\011\002\012\011\001\041\003\002\012\003\001\316\001\002\317\001"
    "\001\316\000\002\317\000\001\316\011\002\317\011\001\316\003\002\317\003\001\320\002\002\321\002"
    "\001\042\011\002\002\011\001\042\043\002\002\043\001\045\043\002\021\043\001\045\011\002\021\011"
    "\001\322\001\002\323\001\001\322\000\002\323\000\001\322\011\002\323\011\001\322\003\002\323\003"
    "\001\324\002\002\325\002\001\326\001\002\327\001\001\326\000\002\327\000\001\326\011\002\327\011"
    "\001\326\003\002\327\003\001\326\043\002\327\043\001\047\043\002\027\043\001\047\011\002\027\011"
    "\001\330\001\002\331\001\001\330\000\002\331\000\001\330\011\002\331\011\001\330\003\002\331\003"
    "\001\330\043\002\331\043\001\050\000\002\033\000\001\050\043\002\033\043\001\050\011\002\033\011"
    "\001\050\003\002\033\003\001\332\201\002\000\377\001\333\201\002\000\377\001\334\201\002\000\377"
    // U+2000 to U+20CF
    "\027\335\161\027\336\161\027\000\377\027\000\377\027\000\377\027\000\377\027\000\377\027\000\377"
    "\027\000\377\027\000\377\027\000\377\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377"
    "\015\000\377\015\000\377\015\000\377\015\000\377\015\000\377\015\000\377\022\000\377\022\000\377"
    "\020\000\377\021\000\377\016\000\377\020\000\377\020\000\377\021\000\377\016\000\377\020\000\377"
    "\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377"
    "\030\000\377\031\000\377\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377\027\000\377"
    "\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377"
    "\022\000\377\020\000\377\021\000\377\022\000\377\022\000\377\022\000\377\022\000\377\014\000\377"
    "\014\000\377\022\000\377\022\000\377\022\000\377\023\000\377\016\000\377\017\000\377\022\000\377"
    "\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377"
    "\022\000\377\022\000\377\023\000\377\022\000\377\014\000\377\022\000\377\022\000\377\022\000\377"
    "\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\022\000\377\027\000\377"
    "\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377\000\000\377\033\000\377\033\000\377"
    "\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377\033\000\377"
    "\013\000\377\004\000\377\000\000\377\000\000\377\013\000\377\013\000\377\013\000\377\013\000\377"
    "\013\000\377\013\000\377\023\000\377\023\000\377\023\000\377\016\000\377\017\000\377\004\000\377"
    "\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377"
    "\013\000\377\013\000\377\023\000\377\023\000\377\023\000\377\016\000\377\017\000\377\000\000\377"
    "\004\000\377\004\000\377\004\000\377\004\000\377\004\000\377\004\000\377\004\000\377\004\000\377"
    "\004\000\377\004\000\377\004\000\377\004\000\377\004\000\377\000\000\377\000\000\377\000\000\377"
    "\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377"
    "\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377"
    "\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377"
    "\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377\024\000\377"
    "\024\000\377\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377"
    "\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377\000\000\377"
    // U+2100 to U+218F
    "\026\000\377\026\000\377\001\000\377\026\000\377\026\000\377\026\000\377\026\000\377\001\000\377"
    "\026\000\377\026\000\377\002\000\377\001\000\377\001\000\377\001\000\377\002\000\377\002\000\377"
    "\001\000\377\001\000\377\001\000\377\002\000\377\026\000\377\001\000\377\026\000\377\026\000\377"
    "\023\000\377\001\000\377\001\000\377\001\000\377\001\000\377\001\000\377\026\000\377\026\000\377"
    "\026\000\377\026\000\377\026\000\377\026\000\377\001\000\377\026\000\377\001\337\161\026\000\377"
    "\001\000\377\026\000\377\001\071\161\001\204\161\001\000\377\001\000\377\026\000\377\002\000\377"
    "\001\000\377\001\000\377\001\340\201\001\000\377\002\000\377\005\000\377\005\000\377\005\000\377"
    "\005\000\377\002\000\377\026\000\377\026\000\377\002\000\377\002\000\377\001\000\377\001\000\377"
    "\023\000\377\023\000\377\023\000\377\023\000\377\023\000\377\001\000\377\002\000\377\002\000\377"
    "\002\000\377\002\000\377\026\000\377\023\000\377\026\000\377\026\000\377\002\000\377\026\000\377"
    "\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377"
    "\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377\013\000\377"
    "\012\341\201\012\342\201\012\343\201\012\344\201\012\345\201\012\346\201\012\347\201\012\350\201"
    "\012\351\201\012\352\201\012\353\201\012\354\201\012\355\201\012\356\201\012\357\201\012\360\201"
    "\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377"
    "\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377\012\000\377"
    "\012\000\377\012\000\377\012\000\377\001\361\201\002\000\377\012\000\377\012\000\377\012\000\377"
    "\012\000\377\013\000\377\026\000\377\026\000\377\000\000\377\000\000\377\000\000\377\000\000\377"
    // U+FB00 to U+FB06
    "\002\000\202\002\001\202\002\004\202\002\000\203\002\003\203\002\025\202\002\025\202";

// Two bytes a letter, the high one first.
inline constexpr char latin_letters[] =
    "\000\146\000\146\000\151\000\146\000\146\000\154\000\141\000\142\000\143\000\144\000\145\000\147"
    "\000\150\000\152\000\153\000\155\000\156\000\157\000\160\000\161\000\162\000\163\000\164\000\165"
    "\000\166\000\167\000\170\000\171\000\172\003\274\000\101\000\346\000\103\000\105\000\111\000\360"
    "\000\116\000\117\000\370\000\125\000\131\000\376\000\163\000\163\000\141\000\145\000\164\000\150"
    "\000\104\001\021\000\107\000\110\001\047\001\063\000\151\000\152\000\112\000\113\000\114\001\100"
    "\000\154\000\267\001\102\002\274\000\156\001\113\001\123\000\157\000\145\000\122\000\123\000\124"
    "\001\147\000\127\000\132\002\123\001\203\001\205\002\124\001\210\002\126\002\127\001\214\001\335"
    "\002\131\002\133\001\222\002\140\002\143\002\151\002\150\001\231\002\157\002\162\002\165\001\243"
    "\001\245\002\200\001\250\002\203\001\255\002\210\002\212\002\213\001\264\001\266\002\222\001\271"
    "\001\275\001\306\000\144\000\172\001\311\000\154\000\152\001\314\000\156\000\152\000\334\000\374"
    "\000\304\000\344\002\046\002\047\000\306\001\345\001\352\001\353\001\267\001\363\001\225\001\277"
    "\000\305\000\345\000\330\002\035\001\236\002\043\000\157\000\165\002\045\000\326\000\366\000\325"
    "\000\365\002\056\002\057\054\145\002\074\001\232\054\146\002\102\001\200\002\211\002\214\002\107"
    "\002\111\002\113\002\115\002\117\003\000\003\001\003\023\003\010\003\001\003\271\003\311\000\102"
    "\000\307\000\347\001\022\001\023\002\050\002\051\000\106\000\317\000\357\036\066\036\067\000\115"
    "\001\114\001\115\000\120\036\132\036\133\001\132\001\133\001\140\001\141\036\142\036\143\001\150"
    "\001\151\001\152\001\153\000\126\000\130\000\141\002\276\001\177\000\302\000\342\036\240\036\241"
    "\001\002\001\003\000\312\000\352\036\270\036\271\000\324\000\364\036\314\036\315\001\240\001\241"
    "\001\257\001\260\036\373\036\375\036\377\040\002\040\003\003\251\041\116\041\160\041\161\041\162"
    "\041\163\041\164\041\165\041\166\041\167\041\170\041\171\041\172\041\173\041\174\041\175\041\176"
    "\041\177\041\204";

// U+0000 to U+007F at fold_accents.
inline constexpr char folded_ascii[] =
    "\000\001\002\003\004\005\006\007\010\040\040\040\040\040\016\017\020\021\022\023\024\025\026\027"
    "\030\031\032\033\034\035\036\037\040\041\042\043\044\045\046\047\050\051\052\053\054\040\056\057"
    "\060\061\062\063\064\065\066\067\070\071\072\073\074\075\076\077\100\141\142\143\144\145\146\147"
    "\150\151\152\153\154\155\156\157\160\161\162\163\164\165\166\167\170\171\172\133\134\135\136\137"
    "\140\141\142\143\144\145\146\147\150\151\152\153\154\155\156\157\160\161\162\163\164\165\166\167"
    "\170\171\172\173\174\175\176\177";

// U+00C0 to U+017F at fold_accents: two code points each, the second 0 if there is none.
inline constexpr char folded_latin[] =
    "\141\000\141\000\141\000\141\000\141\000\141\000\141\145\143\000\145\000\145\000\145\000\145\000"
    "\151\000\151\000\151\000\151\000\144\000\156\000\157\000\157\000\157\000\157\000\157\000\327\000"
    "\157\000\165\000\165\000\165\000\165\000\171\000\164\150\163\163\141\000\141\000\141\000\141\000"
    "\141\000\141\000\141\145\143\000\145\000\145\000\145\000\145\000\151\000\151\000\151\000\151\000"
    "\144\000\156\000\157\000\157\000\157\000\157\000\157\000\367\000\157\000\165\000\165\000\165\000"
    "\165\000\171\000\164\150\171\000\141\000\141\000\141\000\141\000\141\000\141\000\143\000\143\000"
    "\143\000\143\000\143\000\143\000\143\000\143\000\144\000\144\000\144\000\144\000\145\000\145\000"
    "\145\000\145\000\145\000\145\000\145\000\145\000\145\000\145\000\147\000\147\000\147\000\147\000"
    "\147\000\147\000\147\000\147\000\150\000\150\000\150\000\150\000\151\000\151\000\151\000\151\000"
    "\151\000\151\000\151\000\151\000\151\000\151\000\151\152\151\152\152\000\152\000\153\000\153\000"
    "\153\000\154\000\154\000\154\000\154\000\154\000\154\000\154\267\154\267\154\000\154\000\156\000"
    "\156\000\156\000\156\000\156\000\156\000\047\156\156\000\156\000\157\000\157\000\157\000\157\000"
    "\157\000\157\000\157\145\157\145\162\000\162\000\162\000\162\000\162\000\162\000\163\000\163\000"
    "\163\000\163\000\163\000\163\000\163\000\163\000\164\000\164\000\164\000\164\000\164\000\164\000"
    "\165\000\165\000\165\000\165\000\165\000\165\000\165\000\165\000\165\000\165\000\165\000\165\000"
    "\167\000\167\000\171\000\171\000\171\000\172\000\172\000\172\000\172\000\172\000\172\000\163\000";

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/unicode.hpp ----------------------------------------------------------------------------------

// L2: what Unicode says about a code point. `latin` answers from tables of 5 KB; a policy of your own, or
// that of utf8proc.hpp, may take its place wherever a function has a `Unicode` parameter.
#ifndef INCISE_UNICODE_HPP
#define INCISE_UNICODE_HPP

namespace incise {
inline namespace INCISE_ABI {

/// The 30 general categories of Unicode, in the order in which utf8proc numbers them too.
enum class general_category : std::uint8_t {
    unassigned,             ///< Cn, also what `latin` says outside its blocks
    uppercase_letter,       ///< Lu
    lowercase_letter,       ///< Ll
    titlecase_letter,       ///< Lt
    modifier_letter,        ///< Lm
    other_letter,           ///< Lo
    nonspacing_mark,        ///< Mn
    spacing_mark,           ///< Mc
    enclosing_mark,         ///< Me
    decimal_number,         ///< Nd
    letter_number,          ///< Nl
    other_number,           ///< No
    connector_punctuation,  ///< Pc
    dash_punctuation,       ///< Pd
    open_punctuation,       ///< Ps
    close_punctuation,      ///< Pe
    initial_quote,          ///< Pi
    final_quote,            ///< Pf
    other_punctuation,      ///< Po
    math_symbol,            ///< Sm
    currency_symbol,        ///< Sc
    modifier_symbol,        ///< Sk
    other_symbol,           ///< So
    space_separator,        ///< Zs
    line_separator,         ///< Zl
    paragraph_separator,    ///< Zp
    control,                ///< Cc
    format,                 ///< Cf
    surrogate,              ///< Cs
    private_use             ///< Co
};

/// How much may differ between texts that count as the same. Each level includes the one before.
enum class fold_level : std::uint8_t {
    exact,        ///< encodings of one text: NFC and NFD, ' and U+2019, all white space, all hyphens
    fold_case,    ///< ... and capitals: full case folding, so that GROSS finds what a sharp s spells
    fold_accents  ///< ... and accents, ligatures, strokes; a hyphen is a space (Saint-Denis, Saint Denis)
};

/// What one code point becomes. Size 0: it vanishes.
struct folding {
    char32_t units[4];
    std::uint8_t size;
};

namespace detail {

constexpr bool is_between(general_category c, general_category first, general_category last) noexcept {
    const auto number = static_cast<unsigned>(c);
    return number >= static_cast<unsigned>(first) && number <= static_cast<unsigned>(last);
}

}  // namespace detail

constexpr bool is_letter(general_category c) noexcept {
    return detail::is_between(c, general_category::uppercase_letter, general_category::other_letter);
}
constexpr bool is_mark(general_category c) noexcept {
    return detail::is_between(c, general_category::nonspacing_mark, general_category::enclosing_mark);
}
/// Nd, Nl and No: superscripts and fractions too.
constexpr bool is_number(general_category c) noexcept {
    return detail::is_between(c, general_category::decimal_number, general_category::other_number);
}
constexpr bool is_digit(general_category c) noexcept {
    return detail::same(c, general_category::decimal_number);
}
constexpr bool is_punctuation(general_category c) noexcept {
    return detail::is_between(c, general_category::connector_punctuation,
                              general_category::other_punctuation);
}
constexpr bool is_symbol(general_category c) noexcept {
    return detail::is_between(c, general_category::math_symbol, general_category::other_symbol);
}

/// The White_Space property of Unicode: no-break and thin spaces, tabs and line ends too. No table.
constexpr bool is_space(char32_t c) noexcept {
    if (c < 0x80) return c == 0x20 || (c >= 0x09 && c <= 0x0D);
    if (c < 0x2000) return c == 0xA0 || c == 0x85 || c == 0x1680;
    return c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

namespace detail {

inline constexpr char32_t soft_hyphen = 0xAD;

/// The apostrophes that mean the same: ', U+2019 and the letter U+02BC.
constexpr bool is_apostrophe(char32_t c) noexcept {
    return c == 0x27 || c == 0x2019 || c == 0x2BC;
}

/// The hyphens that join words: U+002D, U+2010 and U+2011. Long dashes do not.
constexpr bool is_hyphen(char32_t c) noexcept {
    return c == 0x2D || c == 0x2010 || c == 0x2011;
}

constexpr bool is_ascii_upper(char32_t c) noexcept {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_lower(char32_t c) noexcept {
    return c >= 'a' && c <= 'z';
}

/// Part of the way of a folding: `applies` or not, and what replaces the code point.
struct fold_step {
    bool applies;
    folding to;
};

inline constexpr fold_step no_step{false, {{}, 0}};

constexpr fold_step step_to(char32_t c) noexcept {
    return {true, {{c}, 1}};
}

/// The signs that one text writes in several ways, at every level, under every policy.
constexpr fold_step sign_step(char32_t c, fold_level level) noexcept {
    if (c == 0x20) return no_step;
    if (is_space(c)) return step_to(0x20);
    if (c == soft_hyphen) return {true, {{}, 0}};
    if (c != 0x27 && is_apostrophe(c)) return step_to(0x27);
    if (!is_hyphen(c)) return no_step;
    if (same(level, fold_level::fold_accents)) return step_to(0x20);
    return c == 0x2D ? no_step : step_to(0x2D);
}

constexpr std::size_t no_record = static_cast<std::size_t>(-1);

/// Where the record of `c` begins in `latin_records`.
constexpr std::size_t latin_record(char32_t c) noexcept {
    for (const latin_block& block : latin_blocks) {
        if (c <= block.last) {
            return c < block.first ? no_record
                                   : 3 * (block.position + static_cast<std::size_t>(c) - block.first);
        }
    }
    return no_record;
}

constexpr unsigned table_byte(const char* table, std::size_t at) noexcept {
    return static_cast<unsigned char>(table[at]);
}

constexpr char32_t latin_letter(std::size_t number) noexcept {
    return table_byte(latin_letters, 2 * number) << 8 | table_byte(latin_letters, 2 * number + 1);
}

/// The step of the table for `c`, if it belongs to a level from `lowest` to `level`.
constexpr fold_step latin_step(char32_t c, fold_level lowest, fold_level level) noexcept {
    const std::size_t record = latin_record(c);
    if (record == no_record) return no_step;
    const std::size_t letter = table_byte(latin_records, record + 1);
    const unsigned kind = table_byte(latin_records, record + 2);
    const unsigned from = kind < 0x70 ? 0 : (kind >> 4) - 7;  // 0, 1, 2: the levels; 8: never
    if (from < static_cast<unsigned>(lowest) || from > static_cast<unsigned>(level)) return no_step;
    if (kind < 0x70) return {true, {{latin_letter(letter), 0x300 + kind}, 2}};
    fold_step step{true, {{}, static_cast<std::uint8_t>(kind & 0x0F)}};
    for (std::size_t i = 0; i < step.to.size; ++i) step.to.units[i] = latin_letter(letter + i);
    return step;
}

/// `all` with the unit at `at` replaced. Nothing is lost: tools/make_latin_table.py checks the lengths.
constexpr folding replaced(const folding& all, std::size_t at, const folding& by) noexcept {
    folding result{{}, 0};
    const auto add = [&result](char32_t unit) {
        if (result.size < 4) result.units[result.size++] = unit;
    };
    for (std::size_t i = 0; i < at; ++i) add(all.units[i]);
    for (std::size_t i = 0; i < by.size; ++i) add(by.units[i]);
    for (std::size_t i = at + 1; i < all.size; ++i) add(all.units[i]);
    return result;
}

/// Repeats steps until none applies: U+01FE is O with stroke and an acute, then small, then a plain o.
/// `lowest`: which steps of the table are still to do (utf8proc has done the decomposition and the case).
template <class Unicode>
constexpr folding fold_by_steps(folding units, fold_level lowest, fold_level level) noexcept {
    std::size_t at = 0;
    while (at < units.size) {
        const char32_t c = units.units[at];
        fold_step step = sign_step(c, level);
        if (!step.applies) step = latin_step(c, lowest, level);
        if (!step.applies && same(level, fold_level::fold_accents)) {
            step.applies = Unicode::category(c) == general_category::nonspacing_mark;
        }
        if (step.applies) {
            units = replaced(units, at, step.to);
        } else {
            ++at;
        }
    }
    return units;
}

constexpr folding fold_ascii(char32_t c, fold_level level) noexcept {
    if (same(level, fold_level::fold_accents)) return {{table_byte(folded_ascii, c)}, 1};
    if (is_space(c)) return {{0x20}, 1};
    return {{same(level, fold_level::fold_case) && is_ascii_upper(c) ? c + 0x20 : c}, 1};
}

/// What the steps lead to; for a sign the first is the last.
template <class Unicode>
constexpr folding fold_other(char32_t c, fold_level level) noexcept {
    if (c < 0x80) return fold_ascii(c, level);
    const fold_step sign = sign_step(c, level);
    return sign.applies ? sign.to : fold_by_steps<Unicode>({{c}, 1}, fold_level::exact, level);
}

/// U+00C0 to U+017F at fold_accents: what the steps lead to.
constexpr folding fold_latin(char32_t c) noexcept {
    const std::size_t at = 2 * static_cast<std::size_t>(c - 0xC0);
    const unsigned second = table_byte(folded_latin, at + 1);
    return {{table_byte(folded_latin, at), second}, static_cast<std::uint8_t>(second == 0 ? 1 : 2)};
}

}  // namespace detail

/// The built-in Unicode policy: the letters, marks and signs of the languages in Latin script.
///
/// It knows U+0000-024F, 0300-036F, 03A9, 1E00-1EFF, 2000-20CF, 2100-218F and FB00-FB06. All else is
/// `unassigned` and folds to itself, apart from white space and U+02BC. No allocation, constexpr.
///
/// A policy is an empty struct with these six static functions (constexpr if it can):
struct latin {
    /// Cost: one look-up.
    static constexpr general_category category(char32_t c) noexcept {
        const std::size_t record = detail::latin_record(c);
        if (record == detail::no_record) return general_category::unassigned;
        return static_cast<general_category>(detail::table_byte(detail::latin_records, record));
    }

    /// What `c` becomes at `level`.
    ///
    /// exact: the canonical decomposition (NFD), and ' for U+2019 and U+02BC, - for U+2010 and U+2011, a
    /// space for all white space, nothing for a soft hyphen. fold_case: also full case folding, decomposed.
    /// fold_accents: also nothing for nonspacing marks, oe ae o d l i h ... for the ligatures and the letters
    /// with a stroke, a space for a hyphen. Several marks on one letter stay in the order of the text: a
    /// letter with a dot above and a dot below compares equal only if both texts write the marks in one
    /// order.
    static constexpr folding fold(char32_t c, fold_level level) noexcept {
        if (!detail::same(level, fold_level::fold_accents)) return detail::fold_other<latin>(c, level);
        if (c < 0x80) return {{detail::table_byte(detail::folded_ascii, c)}, 1};
        return c - 0xC0 < 0xC0 ? detail::fold_latin(c) : detail::fold_other<latin>(c, level);
    }

    /// Lu, Lt.
    static constexpr bool is_upper(char32_t c) noexcept {
        if (c < 0x80) return detail::is_ascii_upper(c);
        const general_category found = category(c);
        return detail::same(found, general_category::uppercase_letter) ||
               detail::same(found, general_category::titlecase_letter);
    }
    /// Ll.
    static constexpr bool is_lower(char32_t c) noexcept {
        if (c < 0x80) return detail::is_ascii_lower(c);
        return category(c) == general_category::lowercase_letter;
    }
    /// L*: every letter.
    static constexpr bool is_alphabetic(char32_t c) noexcept {
        if (c < 0x80) return detail::is_ascii_upper(c) || detail::is_ascii_lower(c);
        return is_letter(category(c));
    }

    /// What `c` does inside a user-perceived character; only `graphemes` asks. This policy knows the accents
    /// of Latin script, controls, and all that emoji are made of; Hangul, Indic marks and the rest are
    /// `other`. Cost: a walk through at most 40 rows, two or four for a French letter.
    static constexpr grapheme_class grapheme_break(char32_t c) noexcept { return detail::latin_grapheme(c); }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/folding.hpp ----------------------------------------------------------------------------------

// L2: text as it is compared: one range of folded code points, each with its place in the original bytes.
#ifndef INCISE_FOLDING_HPP
#define INCISE_FOLDING_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One code point of the folded text.
struct folded_unit {
    char32_t value = 0;       ///< U+FFFD if ill-formed
    std::string_view source;  ///< the bytes of the text that it stands for; several units may share them
    bool well_formed = true;  ///< false: the bytes are no UTF-8; such a unit equals nothing, not even itself
};

namespace detail {

/// On a small processor the tables that make folding fast cost more flash than they are worth.
inline constexpr bool pays_for_tables = sizeof(void*) >= 8;

/// Are `folded_ascii` and `folded_latin` what the policy answers at `level`?
template <class Unicode>
constexpr bool folds_at_a_glance(fold_level) noexcept {
    return false;
}
template <>
constexpr bool folds_at_a_glance<latin>(fold_level level) noexcept {
    return pays_for_tables && same(level, fold_level::fold_accents);
}

/// One unit, what it stands for, and the units that come from the same code point.
struct fold_piece {
    const char* source = nullptr;
    std::size_t size = 0;         // of the source; 0 at the end of the text
    std::size_t left = 0;         // bytes behind the source
    std::uint64_t following = 0;  // up to three more units, 21 bits each, the next one lowest; none is U+0000
    char32_t value = 0;
    bool well_formed = true;
};

constexpr std::uint64_t units_after_first(const folding& all) noexcept {
    if (all.size < 2) return 0;
    std::uint64_t result = all.units[1];
    if (all.size > 2) result |= static_cast<std::uint64_t>(all.units[2]) << 21;
    if (all.size > 3) result |= static_cast<std::uint64_t>(all.units[3]) << 42;
    return result;
}

constexpr unsigned char byte(char c) noexcept {
    return static_cast<unsigned char>(c);
}

/// The lead bytes of U+00C0 to U+017F?
constexpr bool is_latin_lead(unsigned char c) noexcept {
    return c >= 0xC3 && c <= 0xC5;
}

/// May a visible unit end before bytes `after`, `then`? Yes if ASCII, a letter, a sign behind E2 or one
/// behind C2 but the soft hyphen begins there: none vanishes under `latin`. All other bytes want a
/// close look.
constexpr bool may_end_before(unsigned char after, unsigned char then) noexcept {
    return after < 0x80 || is_latin_lead(after) || after == 0xE2 || (after == 0xC2 && then != 0xAD);
}

constexpr bool is_guillemet(unsigned char first, unsigned char second) noexcept {
    return first == 0xC2 && (second == 0xAB || second == 0xBB);
}

/// May white space end before bytes `after`, `then`? Yes if visible ASCII, a letter or a guillemet begins
/// there.
constexpr bool may_space_end_before(unsigned char after, unsigned char then) noexcept {
    return after < 0x80 ? after > 0x20 : is_latin_lead(after) || is_guillemet(after, then);
}

/// What one byte tells of the pair that it stands in: bit 0 concerns a first byte that is visible, bit 1 one
/// that is white space. Is a first byte that: ASCII, by `is_space`? Literals, which compilers read at once.
inline constexpr char plain_first[] =
    "\1\1\1\1\1\1\1\1\1\2\2\2\2\2\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\2\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
    "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
    "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
/// May it end before this byte? Before all ASCII and letters, white space only before what is visible.
inline constexpr char plain_after[] =
    "\3\3\3\3\3\3\3\3\3\1\1\1\1\1\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\1\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3"
    "\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3"
    "\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\3\3\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// Is `first` ASCII, and surely a unit by itself before `after`?
constexpr bool is_plain_pair(unsigned char first, unsigned char after) noexcept {
    return (table_byte(plain_first, first) & table_byte(plain_after, after)) != 0;
}

/// Is `first` ASCII and surely a unit by itself, and no white space that goes on?
constexpr bool stands_alone(unsigned char first, unsigned char after, unsigned char then) noexcept {
    if (first >= 0x80) return false;
    return first > 0x20 ? may_end_before(after, then) : may_space_end_before(after, then);
}

/// A letter of two bytes before what cannot vanish?
constexpr bool is_lone_letter(const char* at) noexcept {
    return is_latin_lead(byte(at[0])) && (byte(at[1]) & 0xC0) == 0x80 &&
           may_end_before(byte(at[2]), byte(at[3]));
}
/// Where its units are in `folded_latin`.
constexpr std::size_t letter_row(const char* at) noexcept {
    return ((byte(at[0]) & 7u) << 7 | (byte(at[1]) & 0x3Fu) << 1) - 0x180;
}

/// A unit that `latin` needs no table of code points for: so small that it is returned in a register.
struct glance {
    char32_t value = 0;
    std::uint32_t size = 0;  // bytes; 0: look closely
};

/// The unit from `at`, where five bytes can be read, if it is ASCII or a sign of French.
[[gnu::noinline]] constexpr glance glance_at(const char* at) noexcept {
    const unsigned char first = byte(at[0]), second = byte(at[1]), third = byte(at[2]), fourth = byte(at[3]);
    if (stands_alone(first, second, third)) return {table_byte(folded_ascii, first), 1};
    // Dashes and curly quotes are themselves, U+2019 is an apostrophe.
    if (first == 0xE2 && second == 0x80 && third >= 0x92 && third <= 0xA6 &&
        may_end_before(fourth, byte(at[4]))) {
        return {third == 0x99 ? U'\x27' : 0x1F80u + third, 3};
    }
    if (is_guillemet(first, second) && may_end_before(third, fourth)) return {second, 2};
    const bool no_break_space = first == 0xC2 && second == 0xA0;
    if (no_break_space && may_space_end_before(third, fourth)) return {0x20, 2};
    return {};
}

template <class Unicode>
class fold_cursor {
  public:
    using value_type = folded_unit;

    /// Several units may come from one place (two from an oe ligature), so the place alone does not do.
    struct place {
        const char* source;
        std::size_t unit;
        friend constexpr bool operator==(const place& a, const place& b) noexcept {
            return a.source == b.source && a.unit == b.unit;
        }
    };

    constexpr fold_cursor() noexcept = default;
    constexpr fold_cursor(std::string_view text, fold_level level) noexcept : level_(level) {
        take(read_closely(text, level));
    }

    constexpr folded_unit value() const noexcept {
        return {value_, std::string_view(source_, size_), well_formed_};
    }
    /// Nearly all text is runs of plain ASCII. Inlined, so that loops keep the cursor in registers.
    [[gnu::always_inline]] constexpr void next() noexcept {
        const char* const at = source_ + size_;
        if (pays_for_tables && left_ >= gate_ && is_plain_pair(byte(at[0]), byte(at[1]))) {
            source_ = at;
            size_ = 1;
            --left_;
            value_ = table_byte(folded_ascii, byte(at[0]));
        } else if (following_ != 0) {
            value_ = static_cast<char32_t>(following_ & 0x1FFFFF);
            following_ >>= 21;
            ++unit_;
        } else {
            go_on(source_ + size_, left_);
        }
    }
    constexpr bool done() const noexcept { return size_ == 0; }
    constexpr place position() const noexcept { return {source_, unit_}; }

  private:
    static constexpr std::size_t closed_gate = static_cast<std::size_t>(-1);

    const char* source_ = nullptr;
    std::size_t size_ = 0;            // of the source; 0 at the end of the text
    std::size_t left_ = 0;            // bytes behind the unit
    std::size_t gate_ = closed_gate;  // what must be left for a glance at the next pair
    std::uint64_t following_ = 0;     // see fold_piece
    char32_t value_ = 0;
    bool well_formed_ = true;
    std::uint8_t unit_ = 0;  // the number of this unit among those of its source
    fold_level level_ = fold_level::exact;

    [[gnu::always_inline]] constexpr void go_on(const char* at, std::size_t left) noexcept {
        if (folds_at_a_glance<Unicode>(level_) && left >= 5) {
            if (is_lone_letter(at)) return take_letter(at, left);
            const glance seen = glance_at(at);
            if (seen.size != 0) return take(at, left, seen.size, seen.value, 0);
        }
        take(read_closely({at, left}, level_));
    }

    [[gnu::always_inline]] constexpr void take_letter(const char* at, std::size_t left) noexcept {
        const std::size_t row = letter_row(at);
        take(at, left, 2, table_byte(folded_latin, row), table_byte(folded_latin, row + 1));
    }

    /// The unit of `size` bytes at `at`, and perhaps another from the same bytes; `left` from `at` on.
    [[gnu::always_inline]] constexpr void take(const char* at, std::size_t left, std::size_t size,
                                               char32_t value, std::uint64_t following) noexcept {
        source_ = at;
        size_ = size;
        left_ = left - size;
        value_ = value;
        following_ = following;
        gate_ = following == 0 && folds_at_a_glance<Unicode>(level_) ? 2 : closed_gate;
        well_formed_ = true;
        unit_ = 0;
    }
    constexpr void take(const fold_piece& piece) noexcept {
        take(piece.source, piece.size + piece.left, piece.size, piece.value, piece.following);
        well_formed_ = piece.well_formed;
        if (!well_formed_) gate_ = closed_gate;
    }

    /// The next code points that become something; all that vanishes before them is passed over.
    [[gnu::noinline]] static constexpr fold_piece read_closely(std::string_view rest,
                                                               fold_level level) noexcept {
        while (!rest.empty()) {
            const decoded d = decode(rest, 0);
            if (!same(d.error, utf8_error::none)) {
                return {rest.data(), d.size, rest.size() - d.size, 0, replacement_character, false};
            }
            const folding all = Unicode::fold(d.value, level);
            if (all.size != 0) {
                const std::size_t size = absorb(rest, d.size, level, is_space(d.value));
                return {rest.data(), size, rest.size() - size, units_after_first(all), all.units[0], true};
            }
            rest.remove_prefix(d.size);
        }
        return {rest.data(), 0, 0, 0, 0, true};
    }

    /// A unit also stands for what vanishes after it (the accent of an e, a soft hyphen), so that no source
    /// ends between a letter and its accent; a space stands for the whole run of white space. `at`: behind
    /// the unit; the answer: behind all of it.
    static constexpr std::size_t absorb(std::string_view text, std::size_t at, fold_level level,
                                        bool in_space) noexcept {
        while (at < text.size()) {
            const decoded d = decode(text, at);
            const bool goes_on = same(d.error, utf8_error::none) &&
                                 ((in_space && is_space(d.value)) ||
                                  (d.value >= 0x80 && Unicode::fold(d.value, level).size == 0));
            if (!goes_on) break;
            at += d.size;
        }
        return at;
    }
};

}  // namespace detail

/// The folded code points of `text`, lazily.
///
/// In: any bytes; a level; a Unicode policy (`latin` if none is named). Out: units whose sources lie in
/// `text` in its order. A run of white space, line breaks too, is one U+0020; a hyphen that is a space at
/// fold_accents stays a unit of its own. Ill-formed bytes are units with `well_formed` false. What vanishes
/// belongs to the source of the unit before it; at the start of the text it belongs to none.
///
///     for (incise::folded_unit u : incise::folded(text, incise::fold_level::fold_accents)) feed(u.value);
///
/// Cost: one pass, at most two look-ups a code point; 64 bytes of state. French at fold_accents under `latin`
/// is read about as fast as a byte-wise hash of it.
template <class Unicode = latin>
constexpr auto folded(borrowed_text text, fold_level level, Unicode = {}) noexcept {
    return cursor_range<detail::fold_cursor<Unicode>>(detail::fold_cursor<Unicode>(text, level));
}

/// Are `a` and `b` the same at `level`? Text with ill-formed bytes equals nothing, not even itself.
/// Cost: one pass over the shorter.
template <class Unicode = latin>
constexpr bool equal_folded(std::string_view a, std::string_view b, fold_level level, Unicode = {}) noexcept {
    detail::fold_cursor<Unicode> left(a, level);
    detail::fold_cursor<Unicode> right(b, level);
    for (; !left.done() && !right.done(); left.next(), right.next()) {
        const folded_unit x = left.value();
        const folded_unit y = right.value();
        if (x.value != y.value || !x.well_formed || !y.well_formed) return false;
    }
    return left.done() && right.done();
}

/// The order of `a` and `b` at `level`: negative, 0 or positive, by code points, a prefix first.
///
/// An order for sorting and searching, not the alphabet of a language. Total: all ill-formed sequences are
/// one value above every code point, so `a` and itself give 0 also where `equal_folded` says false.
template <class Unicode = latin>
constexpr int compare_folded(std::string_view a, std::string_view b, fold_level level,
                             Unicode = {}) noexcept {
    detail::fold_cursor<Unicode> left(a, level);
    detail::fold_cursor<Unicode> right(b, level);
    for (; !left.done() && !right.done(); left.next(), right.next()) {
        const folded_unit x = left.value();
        const folded_unit y = right.value();
        if (x.well_formed != y.well_formed) return x.well_formed ? -1 : 1;
        if (x.value != y.value) return x.value < y.value ? -1 : 1;
    }
    return static_cast<int>(right.done()) - static_cast<int>(left.done());
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/french_lexicon.hpp --------------------------------------------------------------------

// L3: GENERATED from tools/lexicon/*.txt by tools/make_french_lexicon.py; change those, not this.
// 4049 words, 1132 given names, 399 verbs, 489 verb stems, 15733 verb forms; 24303 bytes.
#ifndef INCISE_DETAIL_FRENCH_LEXICON_HPP
#define INCISE_DETAIL_FRENCH_LEXICON_HPP

// clang-format off
namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word can be in a French sentence; each is a file of tools/lexicon.
enum class role : std::uint8_t {
    // Roles of Language::roles:
    abbreviation_also_word,  ///< Abbreviation that is also a French word: est., col., vol., fin.
    abbreviation_may_end,  ///< Abbreviation whose dot may also end the sentence: etc., Cie., av. J.-C., Inc.
    abbreviation_never_final,  ///< Abbreviation (its dot left out here) that announces something: M. Roux, p. 12.
    civility_any,  ///< Title before the name of a man or a woman: Dr Roux, maitre Roux.
    civility_feminine,  ///< Title before a woman's name: Mme Roux, madame Roux.
    civility_masculine,  ///< Title before a man's name: M. Roux, monsieur Roux.
    coordinating_conjunction,  ///< Coordinating conjunction: et, ou, mais.
    determiner,  ///< Determiner, any gender: le, un, ce, son, plusieurs.
    month,  ///< Name of a month.
    name_particle,  ///< Particle inside a name: de Gaulle, van Gogh, ben Ali.
    negation,  ///< Second or first half of a negation: ne, pas, plus.
    news_agency,  ///< News agency, as in a dateline or a sign-off: (afp/nxp).
    place_noun,  ///< Noun that a place name follows: rue de Rivoli, ville de Lyon.
    preposition,  ///< Preposition: a, dans, avec, contraction included.
    relative_pronoun,  ///< Relative pronoun: qui, que, dont, lequel.
    sentence_starter,  ///< Word that, capitalised after a dot, begins a sentence: Le, Il, Mais, Dans.
    subject_pronoun,  ///< Pronoun that can be a subject: je, il, celle-ci, ceux.
    subordinating_conjunction,  ///< Subordinating conjunction: que, si, lorsque, parce.
    weekday,  ///< Day of the week.
    // Roles of Language::speech_roles:
    adverb_common,  ///< Adverb between auxiliary and participle, or verb and subject: a ensuite declare.
    determiner_feminine,  ///< Determiner of a feminine singular: la, une, cette, ma.
    determiner_masculine,  ///< Determiner of a masculine singular: le, un, ce, mon.
    determiner_plural,  ///< Determiner of a plural: les, des, ces, leurs.
    function_any,  ///< Office, profession or person, the same word for both genders: ministre, porte-parole.
    function_feminine,  ///< Office, profession, kinship or person, feminine: directrice, reine, voisine, victime.
    function_masculine,  ///< Office, profession, kinship or person, masculine: directeur, roi, voisin.
    number_word,  ///< Cardinal or ordinal number in letters.
    object_pronoun,  ///< Object pronoun before the verb: me, le, lui, y, en.
    pronoun_feminine,  ///< Third person pronoun of a woman: elle, celle-ci.
    pronoun_masculine,  ///< Third person pronoun of a man: il, lui, celui-ci.
    pronoun_plural,  ///< Plural pronoun of the third person: ils, elles, ceux-ci.
    reporting_noun,  ///< Noun that stands for words said or written: declaration, communique, propos.
    source_phrase_noun,  ///< Noun of a phrase that names a source: aux yeux de, de l'avis de, a en croire.
    source_preposition,  ///< Preposition, or its last part, that names a source: selon, suivant, (d')apres, pour.
    // Roles of Language::source_roles:
    nationality_adjective,  ///< Adjective or noun of nationality or region, all forms: francais, russes, vaudoise.
    organisation_noun,  ///< Noun of an organisation or group that can speak: gouvernement, police, parquet.
    // Roles of Language::other_roles:
    interjection,  ///< Interjection, which a lower-case word may follow: Ah ! quelle joie.
    pronoun_first_second,  ///< Pronoun of the first or second person: je, nous, toi.
    // Roles of Language::given_name:
    first_name_feminine,  ///< Common given name of women.
    first_name_masculine  ///< Common given name of men.
};

/// The 16-bit number `index` of a table of two bytes each, the low one first. Numbers in a string are
/// read by a compiler ten times faster than a list of them.
constexpr std::uint16_t number_at(const char* table, std::size_t index) noexcept {
    const auto low = static_cast<unsigned char>(table[2 * index]);
    const auto high = static_cast<unsigned char>(table[2 * index + 1]);
    return static_cast<std::uint16_t>(low | static_cast<unsigned>(high) << 8);
}

namespace french_tables {

// Words and the roles that sentences ask for, as nodes and edges; see next_node.
inline constexpr char sentence_graph[] =
    " \326\000\242\000M\001\264\000\250\000\377\000\314\000\244\000\266\001\313\000\004\002S\002`\002"
    "\274\000^\003\261\000\320\000\232\001\375\003[\001\346\000m\001\014\002]\001.\001\376\000\304\002{"
    "\002]\003K\0017\001\037\001w\000o\001\273\001\316\002\273\003\022\004I\004h\004\231\004\375\004="
    "\005T\005\327\005\252\006\012\007\077\007\341\007B\010\204\010C\011\224\011\256\011\000\000\366"
    "\011\264\000\373\011\000\000\005\201g\023\201e\011\201_\024\027\016\201O\022\201E\025\201\001\014"
    "\200\360\004\177\017w\020e\015`\026H\006=\002/\027*\000\007\356\315a\201a\015\217\320a\213\025\003"
    "\017&\302\305\357a\205\325a\211!\211\020\004\311\316a\017\221!\002\211\001/\022)\305\003\007\316"
    "\325\305a\214\311\314a\210\316T\007\302a\202!\000\213\023\004\001\004\006\004\322!\201\305\300S"
    "\007\325\024\020\336T\020J\000!\000\211\024\000\017'\314!\200\305o\011\322\323a\217!\007\015\217"
    "\023]\024U\021O\012D\0303\303\325\316!\007\017\220\305!\007\017\220\315\305\316\324a\212!\007\015"
    "\217\321\325\305\314\023\030\314\305\323a\216\317\325\322\304\347\310\325I\005\325\305L\030\317"
    "\322\317\325T\011S\036\024\002\322!\200\304T\000a\200\023\023\007'\301\304\317\314U\004L\000A\004S"
    "\004\016\201C\372T\003S\002\357\322\317\320\317\322T\006\005\134\011U\022H\0148\004\000\017,.(\301"
    "\316\314\311E\200\312D\001\325\314\305\326\301\322D\006\004\000\026\021\317\317\315\302\305\322G"
    "\004D\000\011(\017$\305F\005S\001G\002\316!\211T\003\016\003\014*\301\325\303\317\325\320a\017\220"
    "G\023!\017\220\005\202~\001\202d\011\202X\014\002\004\035\017m\015\002\006\000\010\077'\010-7.$"
    "\354A\010\001-\007(\355\301-\021\300m\021\356T\001\300n\021\301@\201\345!\200\005:\301\0030\020"
    "\000\021'\336\324\305\301U\006\325\305a\007\217\325\316!\220\305a\220\011'\032\007\315\311N\006"
    "\313H\017!\201\016L\022D\015,\314!\000\214\314!\202\305\300G\011\020\002\015&\302\311\305N\005!"
    "\202\025(\305!\017\221\316T\005N\011!\200\022\002P\001\024,\006\000\303\305\322\316\301\316\324a"
    "\215\322E\007\005\001\024\001\022%\316\321a\207C\000!\000\017\220\022\033\020&\316\324O\202\024!"
    "\000\214\024\000\311\324\301L\011a\006\217!\007\017\220\023\012\024c\022O\025J\0036\020\077\314"
    "\001\010\0257\314\305!\017\220\023*\355\003%\314\301@\026I\010!\017\220m\202\233I\202\243\305\316"
    "\304\301N\202>X\202\243\324\005\031\301\311\316!\207\023\032\305!\207\323a\007\017\220!\007\217T"
    "\202\003!\007\011\015\217\005\203`\001\203Q\011f\022]\025O\014\002\0173\020-\347!\007\011\015\217"
    "\301\320\322E\200\345\001\004T\000!\211\023\003\016-\015\017\303\324\305\325\322!\203\323a\203!"
    "\205\024\030C\033!\007\011\015\217\021\2019\322A\200\322!\002\203\323a\002\203!\211\023G\022\000"
    "\015:\0260\030\014\306\306\305\357\322\305\316\324\023\014\305S\014\305\322\323!\207E\2037!\200"
    "\301\316\303\310\305a\222\324!\202\322\311C\025!\211\023\003\016\024\015\034\314\314A\003\305a\204"
    "!\007\011\015\217\023m\016\003\022`\025\134\014S\020N\015H\026\202P\007@\000\024\357\0033\020%\312"
    "\301@\005!\200\024\000\301\322\324\305\315\305N\025!\202\305\315\302\322E\020\314I\003\301I\2023"
    "\325I\024!\211\314\001\003O\003X\014!\211\322\311\305\300\322E\013!\007\011\015\217Q\201&!\211\023"
    "p\024i\016K\025G\014<\004)\0066\030+.'\357\304!\202I\035U\001!\200\303\305\320\324\305o\013E\004!"
    "\211\314\305!\017\220S\010X\026!\015\217\0234\024\202U\026)\006\203\233\303\317\322E\005!\202\305"
    "\322S\013\325\311T\022!\006\217C\001\024\002P\000\005M\011G\022<\0146\017.\301\023\202b\003\022"
    "\325\302\317\325\322G\006!\202\322\305^\025\305\325V\011\005$\301U\016\300\322E\017\016\002G\000"
    "\357\326\322!\202\311\305R\020\001<\0223\025,\017'\305\357\016\000O\002\314F\011\305\300\322E\037!"
    "\000\201\301\336C\022R\011!\200\005K\011B\024\002\025;\014\002\017&\301!\200B\000\016\000\022(\336"
    "\320\311\324\301L\006\023\013\315I\204\003\311T\014\023$\305R\005T\002\322R\017\023N\024x\016L\022"
    "H\014:\004\001\003\036\015/\002(\336\314\305!\214S\006\011\201\204N\003\320\301\323S\011!\017\220"
    "\005\204\256\023\010\314a\000\201N\023\023\202b\024-\004\002\003\001\026$\305o\021\301R\000\0226"
    "\305\322\022%\306\301X\004\317\307\305\357!\217\023\005\305!\217S\005O\021\301\014\000\322\355\324"
    "\301S\027!\017\220\005R\001F\022\001\025''\010\356\355C\001\023+\311\016\020\314!\202\314E\200\354"
    "\321\325!\215\005\007\347!\015\217\301\025\013@\013\016&\315\301\311S\037V\204C!\017\220\325!\200"
    "\304I\203H\015\002\007\002\031.\305\331\323\324\317\316\305!\213\355\301T\027\317\304O\004!\007"
    "\011\217\005\205\274\001c\011\200\325\024X\025S\017/\031)\347!\007\011\217U\202\010\303E\200\373!"
    "\211\011=\016\201\245\022)\303!\202\356\303I\201\350\004\017\323!\015\217\321\325!\017\221\005\015"
    "g\015N\013N\2057!\202\016\000D\001!\007\011\217\024\000\003\006\020.\021&\000\005\304Y\016\325\305"
    "\314\314E\030\322\305\323S\203\340!\007\011\217\023/\025'\021\2019\357G\000\322!\007\217S\012!\007"
    "\011\217Q\201&!\002\205\005\206u\023\002\011\206h\016\206d\022\206]\014\206W\017p\003\003\015`\007"
    "X\301!\007\217\011E\022<\0145\003\003\020\004\012\000\304\005$\301M\034\315\317\311\323\305\314L"
    "\034\307\322\305o\007!\200\023\020D\205:!\210\023\033\016\204\215\336\324\322E\203\002!\200\322a"
    "\002\205!\000\002\205\305!\002\204\323a\002\204\0118\0312\316!\007\217\024\006\323\011%\305\311"
    "\307\316\305U\204\227\305N\202ON\031!\200\314E\2065!\002\205\023\016D\002!\200A\004\016\002\014"
    "\002\017\002\323\023\016\324E\204\227!\002\203\0233\022(\000$\336M\022R\034!\000\214\303\322\305D"
    "\205:!\000\003\007\217\0232\304\005&\301\315\305S\016\315\317\311\323\305\314L\206\230\311\305\325"
    "\322S\017!\012\217\005f\011\033\025W\004R\0174\030\200\247.%\347a\012\217\002\001\304\356\024\001"
    "\314\356R\001!\000\202\0234\024-\016\005\025'\026\203\217\322D\002S\010\005\002R\202\003a\000\007"
    "\217L\206\310\314!\007\220\314\305!\207M\201\034!\012\217\0250\027)\357\301\316\315\317I\206U\323"
    "\316\305T\004F\014!\211\016\010\022\033\025>\0036\020/'\003\356\024%\316n\203\325\356\301\356N\001"
    "!\200n\205\201\324!\202O\203\223!\006\217\011\005\024\202U\014%\300a\016\217D\003!\202\005\207\317"
    "\001\207\264\024\207\262\022l\025]\014J\0173\020\000\356\023\001\015'-\201\243\305X\000!\201\356E"
    "\001\011\201\035\016\025\022\025\020\002\325\322!\015\217\024\202\257\321\325O\036!\202\001,\325"
    "\323!\012\217\311\305\325\322S\032C\011\311\323!\006\217\321\325!\221\005\015g\015!\002\203\023"
    "\203\035\017*\305\000\204\003\357\023\000F\000\026%\306a\000\203\311N\207\210I\004\023\037\0316"
    "\322!\000\015\217\024\002\003)\015%\301G\204\331I\007!\214E\015S\006\022(\000\2049\316D\203\026"
    "\323!\000\201\317\316\316E\010\025+\321!\201\023\001\016\001\303H\001!\016\221\005V\001A\0115\017&"
    "\347a\016\017\221\311!\016\217\321\325!\221\005\042\347a\221!\016\217\303\317\316\321\325E\026\011"
    "\006\024-\022&\316\024\005D\015\324\311\305R\006\322E\014!\016\017\221\314!\007\217\023\012\021%"
    "\314E\205\313\325\005%\347\325N\026!\207S\012\005L\011;\0241\025\204\255\017\201@\356-\203\325\323"
    "\356\326\356P\001\005\000\323\311\316F\205R\001\004\026'\305\316a\012\017\220\311\305@\204f\0232"
    "\025,\015\002\357\026\000\006\000\307I\202n\324\305R\027P\000\005\211-\023\001\001\211\014\011\210"
    "\356\024m\022\001\025W\004\023\017D\021:\007\035\0102'\015\356\005\001\015\001\301!\201\356\023"
    "\001\322\356L\001\305I\202\026!\201\021\001\325A\204f\011+\016\012\025\024\003\002\305\325R\016"
    "\324a\206\022\007\004\002\020*\311\024\022\326!\201A\202QP\201Y!\002\003\211\005&\023\000\301D\011"
    "!\002\003\211S\000!\013\017\221\005\206N\0241\022\017\004\004\020\023\030\014\307\316\317\322!\205"
    "A\016\317\336T\210\010!\007\217\0166\0252\015+\311\316\324!\003\211\305a\003\211!\200E\206\211F"
    "\013!\211\023\007T\203[\023\012\0160\003\002\020%\314\317N\007\324!\000\207E\203\222\177\211\001"
    "\005c\011[\024\001\022K\025\010\0170\301!\007\217\023\027\020\004\002\000\316\304\311S\015\016\012"
    "\0152\325\023\032\324!\007\217\305!\007\217\023\032\306\317I\031E\002!\200\001\021\017$\305@\031I"
    "\2037\324!\200R\211s!\211\023\012\016\003\022\003\014\002o\201Y\0164\020\207\262\356\023)\013\001"
    "\322\356\323n\201\243!\201\356A\001!\007\217E\012\005[\023\000\011N\017/\026(\301\016\003\314L\205"
    "q!\202E\2069\023\012\0247\016\003\025\206\333\014\002\015\003\311\022(\003\207\307\314\301@\007E"
    "\210\311R\202\003\001\013\314\314\005\006A\202*\022\024\025'\316!\202D\206\207V\034\311\316\310U"
    "\023\325!\211R\003";

// The same of the roles that only quotations and attribution ask for.
inline constexpr char speech_graph[] =
    "8\341\000\030\001\333\000-\001\020\001\344\000\353\001\350\000\264\003\324\001\003\001\367\001<"
    "\001\036\001\334\000\352\000\033\002\031\001\304\001\236\0025\002\343\001*\001\032\002\325\001\337"
    "\000\241\002\240\002\265\003\264\002=\001\037\001\345\011C\011\316\006\021\001\012\001\320\001\321"
    "\006&\001J\010\351\000\007\001\252\001\374\005\322\001\266\003\021\002\307\0110\003\317\006k\002R"
    "\005\215\015C\002~\001\247\0004\0032\004g\007\374\010\221\012'\013\304\013C\014(\015\000\000X\015"
    "\364\015K\017\275\017\031\020<\022w\022w\023\036\025\015\026@\026\000\000\000\000\004\027\022\027"
    "\000\000\023\202\377\011\202\347\024\202\330\016\202\266\022\202\201\025\202\035\014\202\001\004"
    "\201\327\003\201\232\020\201\203\015\201\134\026\201/\006\201!\007a\031W\302\017J\302\305/\000\323"
    "\323\305!\230\323a\230!\231\323a\231\316\316\305\357!\231\005\016S\005\301\324\317\314\314\301H"
    "\000\005\015\322\005R\017G\311\303\325\314\324\022$\305\325R\000\311C\002\316\317\315\305!\227\323"
    "a\227\323\323\305\325\023\002R\000\316T\017\306\311\322\315\301\324\311\317\316!\237\323a\237\011`"
    "\017[\305\022N\025D\316\324\325\322\311\305\022\000\300R\002!\037\240\030\003\307L\004\324\311\323"
    "\323\305\315\305\316T\003\303A\037\323a\037\240\001[\011H\302\025@\301\323\323\301D\201\004\314"
    "\301\316C\014!\231\005\016\023\005\322\301\0257\314!\231E\016X\005\316T\000\022I\320\022A\305\314!"
    "\237\005)S\003\305\316\324I\017\305\300\323a\241\024c\017]\003N\010I\301\304\305\357\315\311\303"
    "\311\305\316!\231\023\005N\002\305T\001\325\323\005)\301\324\005*\011\201(R$\314\331T\004\005*\022"
    "$\311\026\011\317\316\316\301\311R\004\311S\022\025_\017W\015M\026G\012=\301\307E\003\025<\317I"
    "\015\304A\015\305\322S%\311\316\311\323\324\322A\012\314\305\323\303E\015L\022\017O\020J\314\011"
    "\007\017>\305\357G\201%\303\325\324\311\317N\003\311N\011\322\323a\223!\225\023\202x\024m\004i\003"
    "`\020V\015M\012B\030\024\302\305\322G\011a\226\317\325\322\304\347\310\325I\020\317\336\316\311E"
    "\201\010\301\322\301\326\301\316T\020\325\316!\225\305a\224I\012\005T\001\202L\022G\317\015\077"
    "\303\310\324\317N\004\317\302\311L\011\011\201\013\305\306\317I\027\325R\017\323\311!\223\324\317^"
    "\202M\024`\003G\015\013\007=\302\311T-\325\315\305\316T\026\310\011I\305/\033\326\305\336\321\325E"
    "\000\317\314\317\307U\004\324\305C\022\311\003\077\323\024\004\301N\017\314E\026\011W\024P\016J"
    "\003D\007\004\301\022<\314Y\030\303H\011\305^\202\213\317\316C\035\310\322\317P\033M\013\024>\310"
    "\314\305@\022\301\021<\303H\007U\006\016L\014E\036\200\347\304\305\355\323\317\311\307N\006\314"
    "\305U\202\031S\202>\023O\024=\320\311R\006\322\317\020@\316\017\201\017\301U\022\310\331S\201\247"
    "\005R\011M\025I\017D\301\023=\311\314L\006\323\311N#\303I\007R\007\323T\006Z\020\005\203\371\011"
    "\203\307\022\203\254\025\203\232\014\203\221\017d\301\023Z\016K\022\077\336\324\317\316N\014\317"
    "\016\201\254\315\305\300\324R\025\021B\304\011\201\201\305\322O\202\263U\014!\223\313\305T\201\263"
    "\030\001\325\022B\014<\303H\036\301\316G\036\022F\307\005>\315\305S\202\213\317\311S\201z\305\301U"
    "7\017=\305\323S\007\307U\001\024\001\014A\336\303\310\305\322\317N\000\314\305\324I\202\024\025J"
    "\311\007A\305\300\326\305\315E\202L\301\0046\316D\000!\230\323!\230\321U\010\005_\014V\017I\012C"
    "\302\314\311\317\324\310\305\357C%\317\325T\014\014\077\307\322\301\320H\004O\2023\001\201)\314E"
    "\201S\316!\223\024\202}\306A\202V\001`\022\203|\014L\357\002F\316\305\357\026>\306\311\303I%O\201I"
    "\305o\000\314\305\355\015\077\323\317\305\325R\016\305@\201A\325\003B\355\020;\306\322\305\300R"
    "\023\317\325P\020\005\206\341\011\206\272\022\206\235\025\206\217\014\206\203\017\2051\010\204\302"
    "\031\204\300\301\011\204\275\024\204\254\016\204\247\022{\014t\020]\015I\026D\304\022\004\305\324!"
    "\231\023\005T\002\301L\014\011E\002>\301\322\301D\004\322\311\317L\001\317\316N\001\024G\017\077"
    "\311\324\301I\202f\322\301\0257L\005\311\026\002F\000\015\010\311F\023\011@\304\311\016\204\211O"
    "\032\303\301\324\325R\011\304\311D\201V\010B\305\357\307\317\322\311Q\203\305\317\314\311Q\202\244"
    "\323S\014C3\005\205\034\011\177\022q\017e\301\023\201\027\016V\022M\025H\015A\303\325\316!\235\305"
    "a\234\320\311O\201\253\306F\001\007\007\320\305\316T6\023\202\023\024\001\303E\204j\022<\336M\001"
    "\305\357G\203\340\017>\305\357T\201\251\316\311Q\203\230\022A\015\011\306\306\322\305S\003\325\322"
    "G\201\251\011I\022D\026\204i\306!\227\023\201\024F\002\303H\001K\200\366\023\206v\011\204\344\016"
    "\206\014\022\205\377\025\205\353\014\205\327\004\205\322\017\205\312\020\205\302\015D\006>\303\310"
    "\305R#\317\316D\013\005\205\276\024\205\266\020f\015=\302\301T1\001[\011V\025K\305\022E\000\201A"
    "\316\324\301\024\201\004\311R\035\303l\006\316\311\023\022\321\325\305o\026S\201\357N\201\352\005"
    "\204+\024X\014S\017N\301\024G\022@\307\316\005\016O\203\244\301\311S\202\023\322\311O\022S\202V"
    "\311C\004\301B\201I\305!\231\323!\231S\002\357D\201\251\011=\301I\203\244N\002\322\304\011;\317"
    "\316N\013\311\322\305C\012\017G\314\005>\301\302O\201\366/\205\031@\202\243\316\305L\017\023,\024"
    "\201:\322\005\021\023\014\322\311\305\022\003L\026I\202\261\022>\304\317N\202B\305\323\320O\205"
    "\213\023}\024p\004g\026b\006O\012J\303\014C\311\005=\324\317Y+\322G\004\325S\201'O\201\350\022\204"
    "*\025A\311\304\305\316\024\017C\035\323\305o\034\311C/\025\205\325\301M\200\347\322\017>\311\302U"
    "\205\262^\204x\024X\025M\017D\305\022\077\311\314!\237L\036V\013\015\202\326\305U\205S\314!\231"
    "\005\016\023\005T\006A\201S\015\077\311\307\316\301T%\317\316A\203\020\011=\301\311R\010\005\015"
    "\315\301T\033\022\204\020\014>\311\323I\203P\324I\206a\011\077\305/\013\304O\003!\237\023\003\024="
    "\315\311N\033\311\321\325\305!\027\237\323a\027\237\024Y\022P\316\021=\305\357A\030!\026\232\325"
    "\011&\301\316\324\305a\232\305\300M\042\303\325\314\301I\203Z\001'O\206 !\225\023\024\024\207a\016"
    "\207P\022\207\077\025x\014F\020\077\357\314\311B\206{\305\316D\202K\025Y\314\305!\234\023D\355\014"
    "=\303I\204\335\301@\204\335!\034\236\355\014>\303\311a\034\236\301@\207\032\311!\235\355\014=\303"
    "\311a\235\301@\207)\330!\035\236\355\014>\303\311a\035\236\301@\2078\324\005\027\301\311\316!\225"
    "\023=\305!\224\323a\026\236\324!\232\0232\011&\022\011\301\311\316\305!\232S2!\225\324E\202T\005"
    "\210L\001\210\077\011\207\305\022\207\276\025x\017M\007#\012D\347\301\020=\311L\202\367R\201\225"
    "\311\310\301D\011\016V\025M\015F\031+\303\324\005\202u\317\322\305S\200\332\305\323T\204\271\001"
    "\203P\003\010Z\042\003\020\316\305\025\201\032o\205\024!\225\303!\231\023\005H\207\232\301\315\301"
    "\324U\206\042\005\210:\023\210#\022y\003q\020f\026\134\006N\030B\032=\301C\204,A\207Z!\026\232\311"
    "\005\206\322T\201\230\306\305\357\322\305\316\324\023\024\305S\024\305\322\323!\226E\207\364\314"
    "\317\015<\336M\007A\022\324\001\012O\202\024\011J\305!\240\023C\303\324\022$\305\025\201\010M.a"
    "\240\307E\006\023J\020D\303\017=\311P\201I\325R\205\025\301\322U\017\311D\201\375\325!\231X\005"
    "\016\201\027\015\002\326\301\316\324\301\307E\020\023\210\361\016\210\357\022\210\341\025\210\333"
    "\015\210\317\026\210\314\357\005\207\233\023\210\306\024\210\270\016\210\262\014s\003h\020Z\015S"
    "\026K\006A\012<\302U1\301@\020\025\015\305\316\323E\202u\305\314\317\320P\001\317\303R\210\005\001"
    "\204{\025>\305\336\303H\025T\007\011>\314\301R\201%D\001\011>\305\357\307U\007\316Q\202\345\317"
    "\316\303\311A/\022B\305\016\2104\303\324\311V\004A\205\325\317\322\315A\202s\311S\025\001@\317\311"
    "\323\305\314L\002\311N\020\330!\026\232I&\316\311\305\022\000\300\322\305!\230\023\031M.T\011!\226"
    "\024=\323I\205\320I\206z\023\212\177\024\212v\016\212 \025\212\011\014\211\352\004\211{\003\211i"
    "\020|\015\211\335\026f\007a\030\211\231\357\024\211\220\004\211{\003|\020g\015\134\026R\007M\314"
    "\025\017\305\026\001\000\210\301\303\324\005*\322\311\303\005\016I+\301L\010\005\202\233\311\304"
    "\305M\034\311\023\201\357\022\000G\203-\017E\311\003\014\304\305\357\315\311\317L\203\345\325\023"
    "\002X\005\022E\317\016\077\314\011\036O\2023\317M\011\311\326A,\025J\311\324\005*\022$\317!\237"
    "\322\311\301\314!\237I\030C\013\022\203z\325\304\005\026I\006\011y\024r\003k\020K\355\004\205\322"
    "\020\077\315\311\316I\203\205\322\305\357S\2106\022Q\014B\017<\305R\037\323\305o\003\017@\311\303"
    "\001'\311T\010\0111R\013\305S\2069\314\301M\210\266\322\305o\211uL\007\011\211N\320\014=\305\322E*"
    "\317Y\007\005\2112\025\017\314\305!\234\023A\355\315\305\336\315E\204\335!\034\236\355\315\305\336"
    "\315\305S\207\032\030B\322\317\304\305\357\320U\210\234!\035\236\355\315\305\336\315\305S\2078!"
    "\233\023\212o\024Y\026\211\347\021F\006=\303\317R(\011\210\331\301\316T#\325\305\336\324\022$\305!"
    "\237\023\003U\201\032\322\005J\301\311\016\001\336\316\305\325\023\002\322!\231\005\031S\005\024G"
    "\020A\315\305\324\324\305U\200\332\322E\204|\311E\201)\005\202\363\325\311T(\022\203z\025\211\224H"
    "\206\255\023F\024A\020\204\340\303\314A\210\301I\201$\301Y\011\005\213\030\011\212\357\022\177\025"
    "x\014s\017B\301\003\012\326\317\322I\204c\022N\017F\316\004\077\303\324\311O\201\316\005)A\012\324"
    "\302\301L\204x\024K\015A\007\203\241\303\305N\204\020\001\012\025\202\263\305L!!\223E\034E\204\244"
    "\307\311T\204\216\005\204+\017A\301\025\210\245\316\303H\010\311D\010\005]\016R\014E\007=\301\316C"
    "\007\325\322\005\016A\015\023\005\314\305!\230\023\031\324T\002\301\016\201m\314\005\034I\030@\206"
    "\207\022A\015=\357M\202\026M\002\315\005\034I\036\005\213\233\022\213\204\025\213x\017u\031i\301"
    "\011\010\022L\025H\015,\032\077\307\316\005\021A\015\305\324I\204\036L3\023\005\001\2023\003G\304"
    "\011+\305!\227\023\201\024\355\303\317^\022l\203\243\016=\315N\206\303\305\357C\033\325\326\305"
    "\322\316\005\202uA\015\011=\305R\201;\004\004\324A\204\245\005G\301\004\007\026\010\316\304\355"
    "\020\204*M\204\036\006<\357V\011F\014\016L\357\022\006\017\032\316\305\357\322\301\0257\314!\231"
    "\005\016I\030\023\005\024@\304\022\023\301R\201\017\311\015.\314\310\317\315M\023\005\2147\011\214"
    "-\025\214\032\017n\301\016h\025D\003@\302\311\324\001\015U\007K4\324!\223\005G\355\322\305\320\322"
    "\305\357\323\305\316\324A\201\200\355\322\305\320\322\305\357\323\305\316\324\301N\213\012D\212"
    "\272\022I\015C\336\324\305!\231\023\205\272L\014\017\032M\023\314O\203|\022G\015@\311\024\210\334"
    "\323S6\017\204\245B!L\201O\023<\305R\020\324\317R\201\251\357\322\011\203\333\317\023\005\311z\205"
    "\310\023\215$\016n\022h\014a\003\202>\015=\304\311O\037\020I\015<\301M\000\011\077\305\357\304\311"
    "A0G\203-\014@\305\357\322\301\324R$\311\303I0!\235S\2078\317N\204\263\023\215\017\011\215\013\024"
    "\214\331\004t\026g\006R\007J\012D\303\025>\317\316N\2104\314P\007\317N\206>\305\357\316I\210\204"
    "\014E\017=\311\322M\014\322\315\301T\201\247\325\305\316C\001\011\210\234\305\016\012\323\324\311G"
    "\013\011C\305\357\320\305\316\304\301N\210\357\022>\307\305@\202f\305C0\305\016\201\352\022J\357"
    "\322\011B\305\323\323\305\357!\231E\031\305U\206\207\016\206\200\020L\026>\314\317\303U\012\011@"
    "\305\316\001\015T\202\022\305W\026R\202\334\324I\211B\024F\025A\020\205\324\303\322\311P/\322G\007"
    "\311\024\214\372G\013\314A\211u\005d\025S\017D\301\004\202s\015\210\311\322D\206\226\031@\325\005"
    "\021\322\316A3\305\325S\010\023@\007\004\322\005)I\030\324\005\034I\201mU\202f!\233\005\215\313"
    "\011\215\264\025|\017h\031b'5\301!\024\233\011U\016\214\266\022N\025G\300!\223\355\004<\302A\027"
    "\305\323\323U\027\322\305o\201VG\010z\204\272a\233\303\305o+\016A\022\027\303\001\206|U\012\307"
    "\025\010\324\305\315P\027\024\201\263\311!\033\235\355\315\305\336\315E\207)\005I\016D\026@\302"
    "\022%\305o\201\366R\001\307U\011\325\324E\202\365!\025\233\023Z\001V\024Q\0160\025H\003\012\357"
    "\307\011=\305\316D\025\323\024\004L\013\322!\233S\024T\205zD4a\026\233!\233\005\216\360\011\216"
    "\300\025\216\270\017\216\207'5\301!\224\011\216o\024\216d\016\216X\022Y\014R\003\213a\015J\012E"
    "\030@\307\311\323\324R\201V\311M\025O\201\010\301N\031!\223A\204s\005T\011J\022D\021\077\303\310"
    "\301\316D\017U\203\211\301I\205\310!\231\005)\023\005N\000\357\303\310\301\0257L\214\350\011\077"
    "\004\206{\301G4\306E\203/\010>\305\314O\2127\305o\214\256\022G\014\026\036\077\316\324\305N\202K"
    "\324R\205\266\305!\227\323!\227S\002\011c\024S\016C\025\203\005\014\200\364\304E\215\276!\225\023"
    "\077\011\012\301R\204\272\011 T-!\237\023\003\017=\301R\216>\303Y\204\300\316\005\000S\020\023\201"
    "\247\322\315U\203Z\023\025\016_\022X\007\203\005\314\014@\311\324\301\011-N\037\0052\311\005C\017>"
    "\301\322D\207]N\207]R\207]\301\303U\211\333\005\202uI\203\205!\233\023}\016l\025d\003\000\015^\036"
    "Z\000\201A\357\024O\004A\303\005\214\323\301N\201\247\005@\011\013\301\311L\211\333C\205\305\305"
    "\357\317R\033M(B-\016\014\322T\201;\005\021\024A\025<\304I\006I\204\276O\205S!\226\323\011B\301"
    "\307\305!\237\023\003R\000\305\325\322S\005\005\217\231\011~\025v\017W\301\024L\022\201\366\025B"
    "\026\214\300\007\001\311z\203\263\306\322A\215\034\311\017\215\077\026\002F\000\023\024\016\205"
    "\310\025C\324\005\026\301\011-\015\034B!\0235\022\214n\326\305\301\325m\212\310\314!\225L\207d\305"
    "@\201\013\025Q\026L\357\007@\301\316\315\317\311N\027\317\303\311\301\024\201\004N\037E\210:\022"
    "\033\006<\326I&a\026\232\024\220\026\016\220\017\022r\025m\003d\020O\006A\302\323\305\322\326A\201"
    "\272\306\311\303\311\305\022\000\014!@\201A\005\215\276\011D\020\077\310\324\301\314M\033\317S\006"
    "N\202\022\324\317\307\305o\201\317V\201;\001\012\004\203Z\020\077\307\301\316\311S\013\310\305L,"
    "\032\042\303\014\023O\032A\206#\005\221\352\023\221\332\011\221\321\022\221&\025\221\024\014\220"
    "\354\004\220\352\017\220\262\010\220\226\301\023\220\214\024~\016w\022Q\003L\020F\007\023\031>\336"
    "\324I\204\275\323A\201\253\005\000A\000\311F\011\005\201\200\024K\022F\017\202\263\006\202r\314"
    "\305\315\305N\206|A\205\305\005\201\317\311\023=\303\311P\006A\202\261\303\301\322T\035\011\201"
    "\375\322\017\201\253\311\301\322C\203\343\024 \323\005\021\301\016\037G\036\011M\022H\017B\031\203"
    "\024\301\322\315A\201\250\324O\204\376\301S\035\314\317\323O\203\342\023h\0246\022Y\025Q\014D\015@"
    "\305\000\022\357T\207\232P\014\311\003\014\015.\324\011\201\250O\032\322!\241T\202K\324\305\025"
    "\201\032\355\320\301R\204\015\324!\237\023\003I\036G#\025R\017I\301\311\007\202\365\304\317\031="
    "\311\322I\025\305R\003\016<\315B6G\001\024\202}\323!\223\311\305\325\322S\207M\011\027\024D\302"
    "\314\311\021\203\305\303\001/I\030S\202\306\011\221\305\017\221\206\305\023\221\203\016 \015s\036"
    "\216{\357\023f\004]\020X\026S\006G\303\011=\305o\211I\323\005\206;I\202\023\005<\301C\025\024\017@"
    "\213\012E\214\225O\203\225\305\357\303\305\323S \011\2107\305\316T\013\311\305\022C\300\322\305!"
    "\030\232\323a\030\232!\031\232\323a\031\232\321U(\024\216a\004p\020a\015Y\026P\006J\007@\303\010"
    "\023\325R\210\204\322\301\315\315\005\021A\012\305S\210\203\011\210\203\305\322B\025\305\023\220"
    "\252N\001\022\077\317\323!\237I/\311\305o\206|U\205\325\023\203N\016=\305@\203ZC\205\266\001\202"
    "\027\022\210\005L\205\252\331\303\310\011A\017\032\301\316\301L\202\304A\202\213\011\2229\024t\022"
    "[\025P\036\205+\000E\357\024@\304\001\201\200I\221\347I'\022\023\314\305R,!\223\324\355\305\336T"
    "\2120\004\006\323\317\316\316\005B\301\007\004\314\311\324\305o\016!\230\023\031L!\311\324\005\077"
    "\355\306\311L\217I\355\306I\210\325N\202\213\325\005^\011U\301\023P\024C\022>\304\322A\217\366A"
    "\206\314\022=\317\322Z\042\005\217\272I&I\034\316\032\042\321U\222J\023'\314!\225\023\024\021\077"
    "\314\305!\224S\024\325E\207\364\005{\011q\017d\301\016^\020I\015B\026=\302B\205\305I\201\026\301"
    "\323S\212c\011\212\355\320\005\021\317\322\324!\237\023\003\305\325\023\002R\017D\204z\011\000\025"
    "\203\333\015\201kY\215@\326\001\201w\305R\211y\023\223]\011\205\310\024\223X\014\223S\003\223D\020"
    "\2238\015\223.\021\223)\006\223%\002\223!\357\023s\004\210\303\003\211J\020Y\021O\006I\007\077\301"
    "\014\220\010C'\005\015\325\314\311E\213\025\325G\203+\325\311\323\311\324O\206\331\025C\017>\314"
    "\311\321U\035N\220\252\302\314\311C\211y\025\077\311\0231D\201\375M\211\275\305L\201I\322A\203\251"
    "\325\305o\203\005\020=\301R\223\012\314A\205|\022=\317\322T4\305\357\323\305N1\024\201\004\017<"
    "\305V\001\315\315\301\316D\201%\311\307I\212c\322\301I\210\234\023J\024D\020=\303A\214\231\317\316"
    "S\205\262\301U\201\366\317\322\324\311S\217\357!\233\005\224\270\011\224\242\024\224\215\025\224T"
    "\014\224O\017\223\360\003\223\335\020x\015\205\025\031e\013]'5\301!\224\011\015\016M\025H\014B\307"
    "\305\355\306\305\315\315E\031\301R\203+V\201\262\323\355\304\317U\212t\311\005\021\320P4\316\304"
    "\311\021\210\254\303!\227\023\201\024A3\017B\305\003\221l\357\303I\215@R\212\334\011C\025>\305\357"
    "N\213\201\314P\012\305\316\324\311F\204\271\005\204\033\011\224I\016\224C\022}\025O\014B\002\206"
    "\207\303\311\0013O\032\011\030\004\201V\305\316\316E\212\321\023W\022J\020E\026.\010=\304A\210\330"
    "\301I\201SI\220\376\004\010\303\305!\030\240\323a\030\240\355\320\322\305\357\306\305\024\000@\213"
    "\012\024\006C\014!\225\304\301G\035\007\202\365X\222M\317\307A\201)\023l\022Y\014T\003\221b\020@"
    "\311\326\301\316T\201\230\020B\305\357\322\311\305\325R\223\253\314\305o\006T\220w\024D\026\077"
    "\311\316\324E\205\213\311V\006\317U\202M\320\305C\037\022F\301\007\204\013\324\311\323\324\311\321"
    "U\205\024\301\324\305@\206#\023\217\354\016B\007\206z\030\210\334\315P!\003\222\365\311\323T\203-!"
    "\233\023\024\011\225\031\016\225\024\022z\025!\014r\003c\020X\030\222J\000\212\351\357\016\013\020"
    "H\015C\026\222\365\314\305\303\324I\204zI\223\343\301\322A\210\357\324!\026\232\011&U\222J\022\221"
    "\276\317\025\204\245\316\304!\232E2\317N\201\230\015\201Q\007\201\375\326\005\021\001\213\376\311T"
    " \324\311N\210\324\032\042\307N !\233\005\225\336\023\225\333\011\225\313\022\225\204\025\225|\017"
    "^\031V\027P'5\301!\224\016A\022=\311\314L D\020\324!\223\005\016O\202~\305E\202\221\020\023\322A"
    "\203\244\025\077\036\202M\316a\225\023\207M\024\077\022\011\312O\202\371!\225\005@\355\301\300\355"
    "C\204.!\224\023\207MF\202r\005\021\322\003\000\321U\002\005g\011\134\025\216<\017Q\301\016I\004"
    "\221\302\003\202\221\026=\306I\210\257\301I\212\274\321\325I\212\321\020\020\311S\210\334\0230\003"
    "\205,\302\325N\025\011\222T\016@\000\027\357\323O\201;\324\001>\305!\232N%\311N\042\024\203Z\022"
    "\001\015\212\354\323\323\305\322\301N\203\275A\201\010!\233\023\024\016W\022O\003J\030C\357\315"
    "\317\311\016#\307N\224F\324\005\026O\003H\217\013\015\035\322O\204\245\001\015\004\206\207\316\311"
    "\323M\225S\023g\024a\016I\022A\314\324\305\357\322I\214\354\017\032\307E\214\314!\025\232\005G\011"
    ">\301\316\311M\010\326\305\322\323I\206|a\024\232\311L\220\010A\203|\005\226\346\011}\022x\017L"
    "\301\014F\003\201k\007\203\305\311\316\321\325E\206gE\201\201\023\024\011[\025W\014D\031\077\305"
    "\325!\237X\003A\221\005\005\021\017=\314\305Y\001\316\324\001\201\321\311E\202\031S5\023,X\031A"
    "\222[\005\226\333\023\226\330\024(\016u\022\033\014k\017c\026\010\007T\032O\303\005H\024C\017=\301"
    "I\204,\315T\205\266I\213 \355P\211\255I\205S\017>\316\305R\204\341\325R\215B\314\005\021O\202\027"
    "\314\301\307E\203\210\307\324!\232\001\225\310I&I\201\263\0257\311\314\314\005\016\301R\203\275"
    "\016\210\245\022M\025\204\217\004D\357\324\305\357\322\001\203\244I\201\317\305T\213\012\304\311C"
    "\201S!\233\017>\305\325X\210\036\325\324\325B\001\305\357\322O2";

// The same of those that only attribution asks for.
inline constexpr char source_graph[] =
    "(\252\000\361\000\255\000\307\000\371\000\271\000\332\001\317\000\001\002\270\000;\001\362\000\306"
    "\001\277\000\363\000A\001\327\000I\001\245\000\333\003.\002\302\000w\001\030\002\177\003\304\002"
    "\360\000\262\004\267\002\316\000\330\000\267\000\032\001\251\000\315\000q\004\243\004\332\003\372"
    "\002\227\001\207\000_\001\337\001\345\002\037\003\233\003\357\0039\004\134\004\227\004\265\004\332"
    "\004\023\005\311\005\005\006E\006\266\006\331\006\023\007\215\007\326\007\356\007\022\010\000\000"
    "\027\010\037\010\000\000\023\201C\016\201=\022\201\036\025\201\011\014{\015l\006Y\007R\032;\304"
    "\315\311\316\311\323\324\322\301\324\311\317\316!\243\323a\243\305\322\302\301\311\372\304\312\301"
    "\316\301\311\323!\242\305!\242\323a\242\305\316\303E\000\0223\307\310\301\316!\242\005\015S\025"
    "\311\303\301I\035\0050\302\301\323\323\301D\003\357R\200\325\023F\0149\002\037\307\305\357\322\311"
    "\305\316!\242\023\025\316E\015\005-\311A\200\305\315\301\316D\007\301C\001\024/\323\324\322\301L"
    "\001\017.\322\311\303H\001\322\311\324\305o\000\024B\022:\0152\007,\301B\004\305\316T\036\305\357"
    "\005\000N\001\305\336\324\305o\002\311\303L\003\307\014\005\317L\005\0230\311\301\324\311\321U\004"
    "\0255\0170\305\315\302\314\305o\003\303I\022\322\305\325R\000\005\201\322\011\201\300\022p\025K"
    "\014F\0178\301\023\021\0160\310\322\305\311\372N\001\321U\003\023-\314\311V\001\316\311\005\016A"
    "\021\317C\000\0225\314\014-\307\301R\004\305\324\311N\002\0056\0251\313\311\316\301\302\305o\015"
    "\316D\005\301\325!\243X\002\0113\305\024.\357\323I\201\017O\016\324\301\316N\201H\0051\022-\302"
    "\314E\002M\042\357\314\317\322\325\323S\004\022.\0140\357\316\311\316O\200\272G\004\005\202\336"
    "\011\202\326\022\202\322\025\202\320\014\202\307\017}\010U\301\023N\011I\024D\016<\015/\302\311"
    "\316\305T\000\005.\302\317\304G\001\322\317U\011\024\200\250\301D\001\301L\042\323S\003\311\316O"
    "\000\011I\031A\301\0166\0222\015-\311\336N\003\302R\003T\014\303\305\314\314\305\322I\003\320\322"
    "\311\317T\004\016\006L\001\016s\022j\025[\014M\015.\301\314I\200\246\011 \020=\315\025.\311\323S"
    "\200\247\316\005\000\011,\301U \321U\201\033\301\307N\2028\0170\314\305\303\324\311F\000\315B\001"
    "\322!\243\023\002\322\311\305\022\002\314S\002\023\004\001'\305o\013\023=\0074\306\305\357\022\200"
    "\304\304\305o\200\244\017\017\322\305@\202\207\024:\0255\017-\305\311L\000\322\324\311\325M\000"
    "\314A\010\0220\311\324\325\324\311O'\325\303T\201[\025.\311\316I\201yB\000B\020\317A\202>\322\303"
    "\325\314\301\311R\014\316\324\322\005\000A\012\001\201\331\011K\017@\305\357\020.\314\305\357G\022"
    "\0051\301\322\324\305\315\305N\010\336\303H\003\303\325\315\305\316\324\301I\024\0234\022.\317\303"
    "\305@\027\305C\200\246\324\322\311\302U\031\023\203\220\024h\016\203\202\025|\014\134\004X\003;"
    "\021G\007=\030a\357\024T\014M\004I\021:\0070\303\317\014\003\323S\005\014-\331\320T\001I\027\325"
    "\011-\301\324O\032\320\005\000\301G\003I\031\331\323\305o\014\001\010\025\200\341\310\311\317P\001"
    "\020/\305\357\303U\202u\314\317\311\324A\202\375\322\317\320E\202\216\024/\321\325\305\336T\003"
    "\322\305\320R\203M\0240\320\301\307\316\317L\007O\026\005l\011X\022E\014@\0179\0155\301\015/\302"
    "\322\311C\203y\311L\012I\002\025\012\316D\022A\201\001\0111\017\202\375\301\316\303l\005\302\317"
    "\325\322\307E\006\0237\016%\022-\314\311A\012M\003\314A\201\245C\002\023-\357D\202\233\324\311\326"
    "\301\014\002\325X\002\005W\022G\025:\0172\010-\301\302O\011\301N\030\325\326\305\322N&\011\203\376"
    "\305\357\322\311\314\314A\000\0172\305\303!\242\023\025Q\201J\325P\003\023:\016.\357\317R\202\010"
    "\005/\304\301\322M\2026V\006\324\311\317\316N\203\011\001F\0172\305\302\304\317\315\301D\203\011"
    "\0166\014/\336\320\311T\203\351\304\311\316G\000\307R\006\311z\203K\023Z\024\201\016\022N\026I\316"
    "\023>\0242\304\011\013\317\316\305\357S\001\305\322\323\331\316\304\311C\203\326\324\001\200\305"
    "\311\324U\010\317I\032\014\023\301\016\001K\001\014\023\322\301\305o\201\017\0259\017-\301P\203"
    "\373\025-\322\304A\026\322N\203\351\023/\322\031\000\301S#\324I\200\306\005H\022A\025<\017/\301"
    "\332\301\313H\007\027/\323\317\326\301R\007E\204X\322D\004\305\315L\201\226\357\316Y\042\005Z\011L"
    "\025E\017=\0318\301\017\203K\302\005\202\256\317\322\301\324O\203\012\317N\011\011\002\316D\203"
    "\231\330\305M\203\307\0241\007\201z\302\001\011Y\013U$\324\324\022\003O\035\005\205\264\011\205"
    "\250\025\205\226\017\205w\301\011n\024g\016^\022Q\025I\014:\0073\012.\303\305o\204\371O\201\030"
    "\301\332I\202+\0012\011\013\024\005\307\301\303H\004I#\322\311\024$C\001\011\202+\017\200\326\323"
    "\305\311L\017\325\306\301\303\324U\024\311\307N\202\300\022\2028\323\317\316!\243\355\302\314\301"
    "\316\303H\014\023@\0162\025.\314\304\301V\004V&\007\203\226\324\305\357\316\305\357\307R\036\303"
    "\317\326I\202>\023\201T\0242\316\311\303\311\320\301L\201\031\325E\203\261\023\202\134\014\033\316"
    "\311\323\324\305@\024\0238\0161\030\200\325\357\304I\204\017\323\325E\202\256\323A\203Z\011Z\017K"
    "\305\025@\0278\357\0170\020,\305R%A\017\355\332\305o%\355\331\317\322K\005\303\310\301\336\324\305"
    "L\006\322\026/\304\355\303\317R\030\305o\202\010\307\305\357\322\311\005\016A\035\024e\016_\022P"
    "\025G\020:\0154\0060\302\323\305\322V\204\356F\033\023\002A\011\020.\305\357\322A\031\317S\202P"
    "\007\023\332\302\305K\007\007/\303\310\305\323T\024\301\316\311S\022\025\002G\002A'\005\206\240"
    "\022q\017\134\010T\301\024M\0228\0141\031\202\207\313\311\323T\037\305\323\324I\026\0015\011#\024/"
    "\014&\321U\202\000I\000\307\325\301Y\013\322\317N\034\311\314\311\320P\036\0226\025/\314\011\200"
    "\306O\011\326\317I\201]\324\325G\005\305\023\027\357\023-\306E\205^\311D\200\304\0167\0253\357\024"
    "-\322U\201\200I\202\276P\012\324\301\307\317N\014\025/\301\324\301\322I\007\005<\0174\301\311\355"
    "\304\347\317\322\323\301Y\002\324\311\304\311E!\357\302\305\357C\006\005@\025\201\317\0176\027\023"
    "\301\004.\320\320\317R\010I\202\034\015\020\325M\020\020C\357\023=\0048\007/\302\305\314L\200\247"
    "\311\005\000\017!M\003A\203\026E\201\250\317\322T\205\306\005\207t\011|\024n\025[\014Q\0177\031."
    "\301\317U\202\022\022\001\316\304\311C\034\016<\0258\015\201\016\026.\303\311\305o \311\305o\201GD"
    "\037D\205\306\317\326\001\021\305\300N\004\0055\011\201\317\304\355\003\205\365\301F\200\344\357D"
    "\006\0250\301\322\324\355\325P\002D\206\352\024\003\316\307\301\320\317U\032\022<\0032\357\316\001"
    "\010\305\357G\205\332\322\305\357\324\301\322I\034\026\033B\004\005e\011^\022L\025A\017<\0033\010-"
    "\301\316Z$\301\311z%\310\001\202\022\305@\021\307O\017\016\205H\322\003\015Q\201J\0113\017\204\034"
    "\301\011\2015\303T\002\302U\204\246\302\305\357T\020\030\203\210\357\314\305\357\326I\202\134\023"
    "\205:\0163\022.\313\322A\206`U\206p\311\017!\326\305\322S\201\031\005C\0119\301\0242\025\207]\314"
    "\301\311\323A\016\311C\206C\014\012\305\324\316\301M\001\357\316\305\357\332U\204\223\301\314L\201"
    "\270\305\357\315\305\357N\205\223\0250\311\315\302\301\302W\030\322\311\303H\006";

// The same of those that no rule asks for.
inline constexpr char other_graph[] =
    "\010P\000\316\000O\000[\000\336\000R\000\204\000{\000G\000]\000}\000\206\000\230\000\234\000\242"
    "\000\251\000\000\000\311\000\000\000\000\000\320\000\372\000\011\001\023\001\000\000\000\000(\001/"
    "\001\000\000@\001\000\000\000\000\000\000\203\000\000\000\014\026\004\005\010\000\311\372\305a\244"
    "\311\305U\000\314\317\036\000\316S\000\001\007\022\037\017\015\311\307R\002\006\000\316!\244\023"
    "\016\312\317\325R\000\317I\200q\301\326O\000H\000\010\015\311\305L\000\325T\000\011\014\301M\002"
    "\005\200T\023\000\024\015\301\302L\002E\003\025\007H\000\311\303\310T\200e\322\301\316\304\355D"
    "\005\001\000\011#\025\037\017\024\305\011\017\357!\244\314A\003N\000!\244\020\000\325\322\322A\000"
    "M\000P\000!\245\005\001\347a\245!\245\005*\011%\017\021'\001\301\355\306\317I\000\011\020\322\004"
    "\005\302L\200S!\245\355\315\305\336\315E\001\316C\002!\245\322C\004\317\016\000\325\323!\245\355"
    "\315\305\336\315\305S\001\010\000\325\011\000\006\000\301I\003\005\031\023\006\301\322\017\200\224"
    "\002\200\346\304\011\000O\200\272\323T\002\301\320\322\311\323T\004!\245\005\001\025\001\017\017'"
    "\001\311\305N\003I\200\351\017\015\311\326A\006\031\027\325\323!\245\355\315\305\336\315\305!\245S"
    "\001O\201;";

// The same of given names.
inline constexpr char name_graph[] =
    "0\313\000\307\000\306\000\330\000#\001[\002\370\000\203\001\223\001\005\001)\001\372\000$\003\020"
    "\003\360\000\311\003<\001\340\002\014\002s\003x\002\013\002m\001\201\001\326\002\013\004\255\004"
    "\357\000\344\001\333\001b\001\003\002\305\000\371\002\303\007\262\0048\005\324\000\343\001N\006"
    "\212\002;\001G\002&\001\037\003\306\005\376\004;\005\227\000\276\002|\003\177\004\006\005\031\006"
    "\320\006\247\007;\010\214\010\303\0110\012\366\012\230\014\020\015I\015\252\015\256\015p\016\253"
    "\017.\020D\020\252\020\327\020\333\0200\021\000\000\023\202\262\011\202\237\016\202\033\022\201"
    "\365\025\201\322\014\201o\004\201E\003\201@\015\201\021\007\201\007\010{\002R\030I\031A\032;\027"
    "\002\357\316\307\305\314\301a\246\311\332a\247\315\305\322\311C\000\305\314!\247\314E\001\005\013"
    "\022O\304\025\013\017@\305\314!\247\0135\301Z\200\311\301\304\305R\000\325!\247\314\301\331E\000L"
    "\000\301\310\301M\000\315\005\011\301D\000\0165\301\324H\003\305\300S\001\005U\011G\031\001\301"
    "\025\077\014\001\0048\316\304\001\001\311N\003\317U\000\322Y\000\022\000\316!\247\005\000\301!\246"
    "T\002\014\001\357\314\311\005\001A\001\310\311\314L\006\005N\011\013\022\077\0179\301!\246\315!"
    "\247A\000\314\320H\006\311\001\036\305\316!\247N\003N\002\015\000\000\026\314!\247I\004L\003\005o"
    "\011^\020W\006H\002=\301\011\007\016\000\323\323\301N\006N\000\305\322\324!\247\005\001O\000\0226"
    "\317\316\323O\000\305\304!\247O\000\310\317\316S\006!\247\016\020\0036\030\001\317U\027\005\001I"
    "\002\030;\323\323\301\316\304\322\001\001O\000!\247\005A\011;\301\316\304\005\016\322\005\000A\001"
    "\023\000A\001\311z\000\022E\0078\304\005\001\322\305Y\001\325\323\324\005\000\311\316!\247E\001"
    "\017:\305\357\314\311\305!\246N\000R\003\023R\024M\016D\014>\0157\311\001\004\305L\026\005\037\301"
    "N\011\305\324T\003\0174\301U\011L\011\310U\016\305@\027\011\202\235\024\202~\016k\004U\007A\301!"
    "\246\005:\0245\311z\201\017O\201Cz\037\305!\247\0149\000\026\357\314\311\321U\003\001\001\311N\020"
    "\031\000\322\305\001\005\011\201\320\027\000\357!\247\005\001A\001S\000!\246\005>\0117\301!\246"
    "\302E\037\005\001\303K\001!\246\024\022\355\0236\315\301\322I\003\317\320H\024\0175\310\317N\012"
    "\011B\0165\357\316I\010!\247\311\023\000\001\001\016\000O\000\316\305!\247T\022T\002\015\077\372"
    "\004\002\0038\323\323\301\324\317U\001H\002\305o\034\0247\015\002\310L\201\332\322\311D\001\005"
    "\203>\011\2039\022}\014p\017i\301\023_\022D\025=\0206\302\301\303A\016\324\311\323T\006\304\317"
    "\325I\007\001E\024<\0027\316\301\302\305o\000\301R\002\310\305\357\314\305M\012\303K\000\011\201C"
    "\324\311E\007\002\000\322I\005\301\011\201\236\316\003\201\013\304I\004\005S\011E\025\077\031\014"
    "\301\0105\316\304O\007I\200\377A\007\016\010C\006\001\007\0246\003\006\307I\025N\201\332\316D\002"
    "\314\001\013L\000\001f\016X\022G\357\016>\0227\301\324\322\311C\003\305\357N\203L\305\357\304\311C"
    "\022\0248\316\301\022\011D\202\012\010\003\322A\202\010!\247\0175\312\301M\021\311\336T\000\324!"
    "\247\322\311X\001\005\204m\011\204j\022\204a\014\2043\017\204\015\010u\031f\301\023]\024W\022=\014"
    "9\0155\316D\203LI\037V\021\011\004\017>\0159\314\001\001\317!\247S\000\305N\001\314!\246\005\001I*"
    "\310\305R\015\323\301\316D\202\357\0226\316\324\310I\002\311\314!\247L\006\005g\022I\014C\301\0226"
    "\316\324\301L\001\314\005\005\017\025\311\005\000N\003\317\305o\001\311\323!\247\324\011B\0177\305"
    "\314!\246L\003\320\310!\247\305!\247R\000\001&N\020\311\313H\000\016D\0226\314\005\025I\004\0058"
    "\0114\301L\024N\004\316T\021\0239\304\317\314\305\305\332Z\002\324\301\316\024\021C\003\005T\017M"
    "\301\011\201\363\025:\322\001\001\013\000\311\323S\003\304\005\202\231\311\001\001\016\003\025\005"
    "O\000\324\311\314D\003\357\315\305\316\024\201iC\003\311\323\324\311\016\002\301N\010\316D\035\003"
    ">\357\023\030\014\015\004\200\317\303\311L\201\253\311L\017\005\204\355\011\204\326\022}\017\134"
    "\015U\012O\301\020H\015\202\377\026A\316!\247\016\012\311\305\000\026\314!\247\005\000L\003I\011"
    "\310N\203\352\301\315E\013\311\324\322I\000\016K\022A\025;\315\311\316\311\321\325\305a&\247\307"
    "\314A\005\011\014\317\324\310\305o\003A\202\023\311S\005\001*\016\002\014@\004<\0154\305G\010\311"
    "\324\322I\203\254I\033M\002\016E\014@\0029\357\0026\323\311R\202\257\317\322\301H\001\320H\015\311"
    "S\034\023\206\017\024\206\012\016\206\001\022\205\353\025\205\344\014\205\262\004\205\230\015\205"
    "\200\026\205x\010\202\021\000\205v\357\024y\022\200\320\014N\015A\026;\304\011/\317\325\301R\011T."
    "\305\314Y\004\0058\311\314\005\000I\201\356L\015\011D\017:\305\357\016\002\317\316O\201\363\004"
    "\024\311!\247z\204D\005\000\001\004\323\0057\301!\246\302E/!\246o\006\311\305N\027V\003\001\001"
    "\305!\246L\205\077\005\205J\015=\311\314\005\000\031\001\311\005\201\357O\000\301!\246\316U\200"
    "\323\011/\025C\017\2057\015:\007\030\327\001\2059\311G\003\317\316D\034\301\322D\010\023\002\001"
    "\015\011I\014\077\017\205Y\305\016\002/\205R\301\316\317R\001\005\203\261\001\001\311O\023\005\000"
    "\023\205f\001:\0176\332\301B\205lT\023\023\000N\003\307\305\000\027\357N\024\011<\0167\027\014\304"
    "\317G\014\305S\023\013\000\303!\247\001\001H\000\032\010\322\311\003\010\321U\006\011\205sH\014"
    "\324\0106\305\014\026B\014E-\005\206\271\011\206\265\022\206s\014r\017m\301\024\134\016X\022J\004"
    "\200\304\031A\302\0229\311\005\201]\001\007O\000\311\003\006Z(\303\354A\013\001.\0114\317U!\304!"
    "\247A\001N\035\0176\311\015\002H\002\325!\246\315A\202\235\325A\011\317\322\001\001\0117\305\316"
    "\024\000C\003A&\005`\011U\301\316\032\000\013K\303\005B\0119\017\000\013\000\354O\205\003\016\003"
    "\323!\247C\010\323!\246C\201\267!\247L\021\024\200\312\305\304\322\311C\031\004<\357\304\305\357"
    "\322\311\003\000Q\202B!\247D\012\004\032O\036\022;\0146\357\314\311X\000\311P\006\0166\304\311N"
    "\203f\301N\201\226\005\207w\011\207\077\022\207*\025j\014e\017`\010X\027P\301\005H\023B\022\012"
    "\0258\302\011\007\322I\200\323\324\011\033H\204\351\024,P$:%\357T\014\305\316\301E\2025\311\323"
    "\314\301I&R\203\036\317R\017\023A\0117\031\000\372\316T\033\004\010\314\314\301\325M\006\324\301V"
    "\006\001\203M\305\024\002\0079\357\307\317\022\012\311R\006!\247O\201(\023d\016^\025U\014H\017:"
    "\301\0165\303\317M\010N#\0264\322G(\301\316\316\001\001I\000!\247\0146\302\305\322T\034E\005\014"
    "\017\323\305P\206\303\005\025A\001\305@\026\016X\022O\017<\357\322\301\022\011\025\011\314D\201i"
    "\0228\306\306\322\005\012O\012\307\305!\247\023\000T\022\022\012\015\207\013H$\305\326\311\305@"
    "\205v\005\210\002\011}\025f\017W\301\023M\016F\022\077\0158\013\203!\302\311B\000\011\011\332A\000"
    "\022\012O\202\023\023\000N\204\375\323\301\316!\247E\000\023\207P\025\2037\027$\316\317R\202\353"
    "\023A\002<\307\017\000\010\000\325\305\023\000T\022\305R\023\323E\021\003\200\375\314\0013\314\301"
    "R\035\001d\011_\016U\022M\014A\003<\357\314\0056\317\311z\204D@\004\324O\016\0157\305\316!\246A"
    "\001U\023\026\202\353B\207\362\322\031\000\311!\247E\025N\206\240\324H\206\027\023f\001\007\016"
    "\134\022S\004L\017\007\015D\026<\007\210\032\302\322\301\310\311M\201Q\301\316!\247K\002\001\004R"
    "\014\001\001R\204\323\011\036\305\016\002@\004\005\201\016G\202\272\023D\022>\015<\301\001\200\321"
    "\302\305\314!\246L\020\301\305z\013\301!\247M\000\005\211J\011\211E\025\211\035\017f\301\023_\016W"
    "\004\003\003C\0158\026\204\351\357\316O\005\005\005\001\013\311\005\000L\002\017\207\276\0216\313!"
    "\247Y\000\325\305\023\000L\015!\247\005\001I\004\017\007M\015\005|\023b\001T\016L\022D\003\205="
    "\0108\031\203M\372\322G\000\001\007\316!\247N\012\011\005\004\014G\006!\247\301\324H\014\0167\077"
    "\010\303H\203!!\246N\020\011E\010A\305\024\022\0209\006\000\357!\247P\205\001H\201iU\042A\004!\247"
    "z%\023T\001\007\016M\014:\0046\372\322G\203\000I/\005\005\311\001\201\357\025\005\017\000\305!\246"
    "\024\022N\000I\210\032T\207\014\315!\247M\012\023\211\277\001U\016N\022G\006\077\357\322\0178\305"
    "\357\315\011\006Y\000^\207$\306!\247\322E\012\005\202\366R\012\316\311F\206\027\316!\247\011\004"
    "\016\003\355\014l\003e\020Z\015M\006C\012;\0316\302\301P\202\330V\207g\301\303\321U\207g\322\301"
    "\316\303\354O\203\005\0117\301\322\011\006C\000\303H\032\0016\311\305R\2078U\013\314\301\325D\006"
    "\025\200\321\317U\203\005\323\311C\002\005\212!\011|\022q\025\207\363\014i\017a\010T\301\024H\0226"
    "\315\005\013A\013\0118\014\000\305\016\001L\000\015\000\316!\246E\001\005\001\011\002\310\314E\203"
    "\260\301\0145\304\311J\002\005\011I\011\316\323\324A\204\037\301U\005\311\323\324\011\036\301\314I"
    "\036\0229\315!\246\302\305\322L\035\323T\203\260\014\212\033\026\021/\203\240\316!\247\316\305T"
    "\031\005\212\303\011\212\256\025q\017Y\031U\301\025@\0159\305\0243\372\324\311T\017\011\027B\207"
    "\362\322\001\001\011\211\027\305!\246\000\004\316!\246\024\000C\003D)\022=\0257\014\002\311z\200"
    "\321\311S\202U\0225\305\316Z\010A\015\011]\004J\303!\247\005A\001\203\254\031\001\311\001\001\014"
    "\003\305!\246N\201^!\246T\022\017=\0159\0274\311V\015I\210\340I V\200\320\023'\007#\032\000o\005"
    "\023\077\0169\0175\314I\206qN\032\001\001D\002\005\212\221A\001\023_\011Y\024T\016\002\022N\017I"
    "\027\203\005\357\001\001\016\002\317!\247\0209\316!\247\001\2059I\003O\202\023N\205\256O\012\311C"
    "\017\014\002z \314I\006\005\214{\011\214B\025\214-\017\213\363\031\213\356\301\005\2025\011\213"
    "\352\024\213\321\016\213\312\022x\025m\014d\015W\007\134\010O\012\204\245\030>\031\002\304\0115"
    "\305\314E\015\323O\203\261!\247\311\315!\247\005\000\311L\202\377\0157\301\315\301D\201%O\202\021"
    "\301\314I\001\005!\001 \311K'\004\001\322\005\203\260I\206>\011t\024j\014e\007S\012K\031@\013:\303"
    "!\247\005%\025\005O\000!\247U\005!\246\023\003\014\015\301M\001\317\022\024L\212v\025;\0177\301"
    "\025\203z\322\305T\001\305\322I\022E\210\027\010\020\311\001\013N\202U\005E\016\020\025\005\017;/"
    "\002\301!\246\016*M\210 !\247N\001!\246\014\077\355\303\0147\310\322\311\323T\015\301U\204VL\020"
    "\017\203\261\325\305L'\024<\310\311\005+\023\000\001\005L\204V\005\010\310\0114\305W\000\005+A\005"
    "\372T\203\352\322\311A\213}\023\201W\011c\016T\022O\0259\310\301\315\005\011M\201\002\023<\0168"
    "\022\206c\301\315M\030I\016\023\042\324\301\320H\042G\206q\001\001\0115\303\305F\000\003\002Q\202B"
    "z\201\236\023=\0227\310\301\315M\206c\311E\203\335\324\301\020\214\030F\042\024d\022\134\014V\007R"
    "\013I\303\013\210\203\310\0057\301\305\014\000z\013\000\026\314!\247\005\000\011\004L\003\005\000"
    "\310\301I\210\205U\032\001\007O\005\005\203\236I\213\360\024\000C\031\022F\014A\010:\357\314\001"
    "\205\351\311\323S\002\004#\315E\023I\214\207\303\305\304E\201\017\005\215\010\011v\017a\301\023"
    "\134\024M\016G\004;\0204\302I\013\317\314\305o,\0115\305@\205\250\001\001N\003\004\010C\035\0107"
    "\301\014)C\202\255\301\016\000L\024S\033\001\031\022;\025-\305:\013\357!\247M\024\001\001B\207\362"
    "\005S\016\002\013F\303\0177\013\000\310O\204\305\314\005\001\301!\247\005\000\023\000o\005\0174"
    "\311T\042\314A\201\317L\005\023\210\031\314\023,L\035\023d\024`\025X\014H\004B\020;\015\030\303"
    "\024\207'\305o\211\027\310\305o\204\033\005\025I\026\005\210\340\007\002\311\326\005\016\311\005"
    "\016A\001\015\030\323M\201\200T\010\003\030M\014\005{\011k\010Z\301\024N\025A\017=\015\200\304\026"
    "\032\0026\323\303\301L\034L\010\314!\247\005\025\001\001\011\004O\000\322\311\303\005\000\011\002K"
    "\000\311\314!\247\0147\311\320!\247P\006\311P\000\014;\305\322\017\000\322\005\000I\202\370A-\024>"
    "\022\203\274\014\202\353\0044\357P\021R\010\005\204\001R\201\227\325E\204\037\005\216S\011\216F"
    "\025\216:\017o\031\014\301\016\017\025d\014`\004+\017\211\261\020R\015I\006@\0319\303\310\005\203"
    "\335I\206M!\247M\205\252\001\032\311\003\000K\000\011\000\317\016\000o\007\310\301\305\014\000z%P"
    "\031\014\000o\013\023b\016Y\014\203f\004L\003\031\015@\007\033\030\211\027\031\000\302\011\007\305"
    "\322T\201\227\025\204\320\301\011\007N\034\017\201U\322\311G\206\010!\247\301\016\000L\011\0058"
    "\011\004\301!\246L\024!\246\314\011\004Y\004\024.\002\203\000\304\031\000\317L\214#\024\002\303"
    "\001\205\257\003\205\256\010$K\000\011\004\016B\002<\357\0155\307I\205\340\011\000Y\000\305C\211"
    "\301\005\202\260\301\024\010U\011\005\217|\011\217c\024\2171\025\217%\014\217\042\017\216\373\003"
    "\216\370\026\216\361\010\216\346\031\177\301\001\011\011x\016r\022k\014Q\004L\0157\302\011\004R"
    "\212\021!\247\011:\025\032\031\000\301\316T\202\255!\247\001\001R'D\200\376\005\200\377\001\031"
    "\011\200\377\015\014\0265\317M\203\352\301\004\210\032\324O\2078\301!\246H\001\304R\201 z\011\314"
    "\326\001\021\011\020\305\323T\2078\011\212s\301\022\213-\313I\202\357\305\016\000\324\314A\036O"
    "\205\336\016\017\022Q\025H\014<\0208\306\311\301!\246N\006H)\0055\301N\205\250\016\004@\004\010"
    "\002\314\305Y\215@\301Y\002I\215@\0328\323\301\316!\246N\003A\204\035\005A\025<\301\316!\247\014"
    "\211g\311S\204\305A\207\363\014 \020G\026@\006:\357\320\310\301\316\005\000I\003\301N\201\227\305!"
    "\247N\000\310\005\007A\205\351\014F\004A\015=\0074\302Y\037\022\202\273\315U\202\010O&N\211gV(\001"
    "\007\022N\014\204\353\002D\357\026=\0077\302\301\323T\202\377\317L\213\225\305R\207\014\301\323"
    "\324I\014\307\011\010\0257\305!\247I\201\320E\201\317\005\220\037\011\220\022\022\220\016\017x\010"
    "G\301\024A\022:\015\202\356\010\030\316\307U\012\005!\311Q\000I\216\366\011P\017I\305\022C\357\022"
    "<\317!\247\004\216\315\320\310I\201C\305@\204DE\214\210\315!\247A\005\005:\302\301\325\024\000\014"
    "\023D\000R\201(\016\012\0258\315!\247\001\005M\012\323\323\301\311N\023\311S\207\000\016\002\315!"
    "\247\317\324\310\031\000\305o\006\0229\004\000\357\322\305o\214\210\005\214\210R\012\022@\014\206"
    "\240\0156\007\010\305L#\302\305R\215C\323!\247U \005\220\240\011Y\014Q\017H\301\016B\314\305\0169"
    "\022\017\357\322\011\003Y\000\324\311N\202UE\214\207\314\317\304\331\315Y\016\301\304\311M\214\021"
    "\024Z\016T\022N\017G\026\077\013\210\031\303\324\317\322!\247\311\005\007A\001\311\005\204\035A"
    "\004\314\005\025A\015\307\311N)\303E\220\014\324\317R(\022\002\357\322\001\001\317N\202@\005Y\011E"
    "\017<\301\0226\314\011\011T\033R\203\000\314\306\307\301N\210\340\016>\314\0146\306\322\311E\011"
    "\011\200\376Y\000\323T,\322N\033\301V\204\351\011\177\025w\017[\026Q\301\023E\0169\0035\305z\203"
    "\335I\027\011\005\316!\247\311\023\000C!\0234\315I*\005\016I\027\005\207\356\001\007O\201]\025@"
    "\014:\0104\301N\007\301N\217Y\301N\204V\022#\323\323\005\214#O+\014\017\323U\214#\324\332\310A!"
    "\005\215(\011H\014B\017;\301\010\202\357\303\310\301R\212\364\005\203\353R\014\301\324K\010\001"
    "\011\316\305\002\001\357D\220\356";

// Words and their voice_sign.
inline constexpr char voice_graph[] =
    "\020l\000p\000t\000m\000\332\000n\000\331\000~\000\230\000\340\000\206\000\257\000\371\000\327\000"
    "\226\000\224\001W\000\214\000\233\000\261\000\342\000\023\001\000\000&\0018\001K\001\000\000O\001["
    "\001\263\001\315\001\327\001\354\001\356\001\373\001*\002\000\000@\002\000\000\000\000\000\000\000"
    "\000\000\000!\203\023>\011\002\0242\025&\026 \007\000\010\001\320\320\305\357\324\311\324a\200a"
    "\202\305\332a\201\312\317\325\322\304\347\310\325I\001\324\322\001\000\311\302U\003\323\305Z\005"
    "\022\012\025\003\301\014\010\010\001\316D\000\301I\005\005\042\022\035\017\027\010\200\211\354A"
    "\001\316\306L\000\305o\016\314A\005\011:\017+\305\014&\015 \357\014\030\020\000\302\011\003U\003"
    "\001\200\231I\003\301\311N\001T\013\011\024\316C\001\024\004\326\305\316\324a\203\324!\210\305S"
    "\002\0237\025-\014$\010\001\030\034\036\027\357\004\000\303R\000\324E\011\324\322A\000\314\305!"
    "\211\323a\211\036\024\324a\205\324a\207!\201\023\010\024\004P\200\362\011\037\025\032\301\025\006"
    "\311\324!\203E\011^\201\007\324a\210\005\031\011\024\301B\000\305R\001\011\200\313\357\314\301S"
    "\001\014\200\375\003\007\316\005\200\254\024\026\323\324\311T\012\305R\016!\201E\002\001\000\011"
    "\003\305\325\322!\213\323a\213!\201\005N\011F\0170\301!\201\011!\304\005\025\301\315E\001\315\317"
    "\311\323\305\314L\201m!\200\316\324\305\316\301\316T\001\011\032\316!\201\323\311\305U\201.!\201"
    "\355\315\305\336\315E\002\305\316!\201N\017!\201\023\024\322C\007!\201\023\027\304\301\315E\2016"
    "\311\305\325R\2016\005\200\212\317\023\002\024!\016\001\036\034\325\323!\201\355\315\305\336M\200"
    "\365\324R\017\016\006\025\007\010\001\320\305R\013\005\037\022\032\017\025\301\322F\014R\200\367"
    "\317F\000\024\000U\200\324U\010\011\003\305\024\200\370\032\005\357\003\000P\000\005;\0011\024,"
    "\025%\017\025\347\301G\000\025\033\015\201\307\006\013\316!\213T\004H\014\011\011F\201\345A\201F!"
    "\213\011\006\014\012V\015S\201Y!\201\005\037\022\200\202\025\002\017\025\311\305N\002I\201\215!"
    "\201S\002\001\004\011\003\022\010\017\027\305\325\024\004L\015\023\002\024\201\313\016\006\025\033"
    "\036\201\312\311\003\007\314\301@\001\323!\201\355\315\305\336\315E\202<";

// Endings, backwards, and theirs.
inline constexpr char voice_endings[] =
    "\0007\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000I\000\000\000\000\000\000\000\000"
    "\000\000\000\000\000\000\000\000\000\000\000\000\000U\000\000\000\000\000\000\000\000\000\000\000"
    "\236\000\000\000!\205\322\005\011\024\011\004\005\026\003\311\317a\204T\200D\301!\206\322!\200\005"
    "\200DD\200D\011=\016\020\025\005\336\301a\207!\205\005\004\017\002\301a\200\011$\017\030\305\022"
    "\010\311\301!\207R\200f\011\007\016\007\025\003\300\305a\205I\200~\322\005\200D\011\200DD\200D\024"
    "\200~V\200~!\205\001\200q\025\200fO\200f\305a\201";

// Words and their clause_head.
inline constexpr char clause_heads[] =
    "\010M\000\225\000L\000\244\000c\000z\000h\000\224\000G\000R\000V\000j\000~\000\000\000\000\000\000"
    "\000\214\000\216\000\000\000\227\000\252\000\272\000\306\000\312\000\337\000\361\000\365\000\010"
    "\001\033\001\036\001\000\000\000\000\225\000\000\000\000\000\026\017\314\317\322\323a\202\305C\000"
    "\311\305N\000!\202\001\006\017\022\305!\202\023\000\324\324E\000\315M\004R\000!\202\005\005\001"
    "\021\025\000\317\316\024\000C\000N\002!\202S\000\024\000\016\015\314\314E\005!\201\303\317R\004L"
    "\005\005\000\301\315\301\311\323a\201!\201\001\001\025\024\305!\201\023\001\325\322!\201S\000I\001"
    "!\201\005\003\017\016\301!\202I\002\011\200xN\000!\201\005\001\317\023\000\024\200\212U\007\016"
    "\000U\000\025\032\014\026\017\016\301\023\001R\000\025\006\311\316T\001U\007I\002\325!\202\005\017"
    "\011\000\301\316D\000!\202\314\321U\200\204\311\305N\001!\201\005\003\011\000\025\006\017\016\301!"
    "\202N\002\016\000U\002!\201\005\003\001\000\025\000\317\016\000\325\023\000\324!\202E\000N\201\027"
    "O\200\277";

// Words and their reach_word.
inline constexpr char reach_words[] =
    "\010g\000V\000\231\000T\000\332\000o\000\251\000d\000G\000i\000t\000\202\000\240\000\264\000\271"
    "\000\000\000\000\000\306\000\000\000\311\000\357\000\366\000\375\000\001\001#\001,\0012\001H\001"
    "\000\000f\001\000\000\000\000p\001\000\000\000\000\011&\025\036\020\027\026\022\000\001\306\311"
    "\316a\203a\205\305C\003\322\305\300S\003\321\325\305\314a\201\322a\210\022\017\317\325\303\310E"
    "\000\301S\000\017\014\301R\003\015\015\305U\200f\315E\003!\203\017\027\305\016\021\000\200^\357"
    "\312\301@\001T\200r\016\020\311\307\324!\210S\000\324a\202\024\031\016\020\357\320\301\325\314E"
    "\002!\204\303\317\322E\001a\211\322\317\316T\000\017\021\305\316\317\325!\210X\000\322G\005\317U"
    "\006!\207\005\030\025\023\301!\207\321\325\305\314\314E\007\311a\204!\207\023\020\021\200a\300\326"
    "R\006!\207\321\325\305\314S\007\301\311\023\200\262N\002!\204\005\004O\200S\305\311L\000\005#\022"
    "\033\025\026\017\020\301\322!\203C\200\200\311\316G\002I\200^\305\323\321U\200\260\316\304\301\316"
    "T\003\325!\206\011\200\236\305a\206\305\307\301\322D\002!\204\005\004\011\001\017\015\301\316S\004"
    "\325\322\011\015\303\311L\002R\005\005\031\017\016\301\316D\201\024\325\024\004\312\317\325\322S"
    "\001\014\014\336T\005\314\305\315\305\316T\001\017\016\311\323A\200\304\311X\000!\204\305U\201n";

// Words and their word_part.
inline constexpr char word_parts[] =
    "\010\313\000L\000J\000\253\000\352\000\342\000\202\000h\000G\000\000\000N\000\211\000\215\000\000"
    "\000\240\000\000\000\255\000\263\000\000\000\315\000\363\000\006\001\016\001\034\001$\001:\001A"
    "\001P\001\000\000_\001c\001\000\000\313\000\000\000\000\000\010\001\300a\207a\206!\200\005,\011("
    "\017\042\010\035,\031\347\305\323\324\355\301-\013\300\355\304\311\322\305a\201a\200\305Z\002\315"
    "\315E\001a\205!\202\025\027\314\025\022\314\305!\006\207\323a\006\207I\006X\006!\200E\001\016\023"
    "\314\314\305!\002\203\323a\002\203!\002\203\324\322E\002\301\322\304\305\355\301\355\326\317\325"
    "\323a\210\014\200\222\303I\001!\200\005\000\025\020\317\316\307\355\311L\003\323\321\325!\200\305!"
    "\006\207S\001a\202!\200\005$\025\004\017\030'\020\301!\202\300a\005\206\031\005\305\316a\204\322"
    "\323\321U\200jI\000!\202\023\000\325R\000!\200\017\004\347\005\200\341\031\005\301\323\355\324\325"
    "\355\326U\007!\200\317\016\002\325S\000\016\200\226\310!\006\207\355\314\301\355\314A\003\025\014"
    "\301R\001I\200\345\325!\200\017\027\347\305\316\355\304\311\322\301\355\324\355\317N\007I\200\346"
    "\305\316\304\305Z\200\246!\200\010\015\301\316S\002\301\316\307\322I\201\030!\000\211\025\000\017"
    "\004'\200\336\322\301m\201\026\317U\201\014\327\327a\212";

// A bit for each hash of an abbreviation; only where flash is not scarce, see may_abbreviate.
inline constexpr char abbreviation_bits[] =
    "\000\000\000\001\000\004\001\000\002\004@\001\000\000\000\020\000\004\000\002\000\000\000\000@\001"
    "\000\000\000\000\000\000\000\200\000 \010\000\000\000\000\000\000\002\020\000@@@\010 \000\000\000"
    "\000\000\000\000\200\000\020@\000\000\000\000\000\000\000\000\000\002\000\000\002\002\000\000 \020"
    "\000\000\000\200\002 \000\010\002\000\000\010\000\000\000\001\030\000\000\000\000\000@@\000\002"
    "\001\000\006\000\004\000\020@\000\200\000\200\000\000\020\020\010\000\000\000\000\000\000\004\000"
    "\000\000\000\000\000\000\020\000\000\000\001\200\001\000\000\020\200\000\003\000\004\000\000\000"
    "\000\200\010\020\000\000\000\000\000\000\000\010\000\000\000\000\002\200 \000\000\000\000\000\000 "
    "\000\000\000\000\001\000\012\000\000\000\000\000@\001\001\000\002\000\000\000\000 \000\000\000\000"
    "\010\000@\000\010\000\000\000\000\020\300\010\000\000\000\001\000\000\004\000\240\000\000\004\004"
    "\000\000\010\010\000\000\001\000\000\020\000\020\000\000\000\000\000@\000\001\000\000\210\006\000"
    "\000\000P@\020@\000\004\000\005$\000\000\010\000\000\000\000 \000\000\000\000\000\210\001\000\000"
    "\000\000\004\220\000@\000\000\000\000\000\000\000\000\000\000\020\240\000\000\010 \001\002\020\000"
    "\000 \006\000\000\021\000\000\002\000@\000\020\001@\000\000\002\000\000\000 \000\000\000\000\000"
    "\000\000\000\000\000\000\000\000@@\000\000\000\002\000\000\000\000\000\000\000\200\000\004\000\000"
    "\000\000\000\200\000@\000\000\000\000\000\000\000\000\002\000\000 \000\000\001\000\000\004\002\000"
    "\210\000\000\204\000\000 \000\004\003\000\000\000\001\000\000\000\000\000\000\000\020\020\200\020"
    "\000\000\000\000\000\000\000\000\000\020\010\000\000\000\000\000\000\000\004\030\000\000\000\020 "
    "\000\000\000\000\200\020\020@\000\000\010\000\000\001\000\000H\004\000\200\000\000\000\000\000\000"
    "P`\000\000\000\000\201\002\000\000A\200\000\000\000\000\000\000\000\000\000\000\000\000\000\001"
    "\000\002\000\000\000\000\000\000!\000\000\000\200\000@\000\010\002\020@";

// Endings of verbs; what stands for the roles is an index in verb_features.
inline constexpr char ending_graph[] =
    "(\017\001$\001@\001\231\000S\000J\001\342\000\201\002f\000y\002V\001\037\001\030\001\367\0003\001"
    "\216\000\350\000\212\001\213\000\264\000\355\000\035\001F\001t\001j\001b\001\250\001\235\001Z\000i"
    "\000\257\000`\001X\001\312\001\277\003y\000\256\000\320\000\345\000\344\000a\204a\206\311\323a\203"
    "\316\324a\213!\204T\004\324\022-\305\323a\212\305a\200!\210\023\200QI\200V\0054\017.\301\316\324a"
    "\202\316\323a\252\332a\253\314\314\305!\243\023\017\316\324a\246a\241\325\024\004\030\003\326E\200"
    "Ya\205!\203\0240\305!\250\023\017N\022a\242\311\023\003\024\004\326\305!\243\023\017\316\324a\254"
    "\016\034\015<\0314\311\023/\024\200\246\305N\022a\250\005\200\200O\200|\315\305\323a\211\005\015"
    "\011\024\017\020\301\311\005'\024\006\323a\216a\217\316\324a\222\016%\311R\035\017-\305\332a\221"
    "\316\323a\220Z\010\325\024\004\014\200\226\030\003\311\314\314\017\000\305!\251\023\017\016\022Z"
    "\010N%\324\001\001\011\024\305\357!\201\005\013\323a\267!\265\323a\272\011\200\333N#\024\006\022"
    "\012\036\005\323!\216\323\011\002\305!\255\023-\316\324a\263a\256\017\026\305\332a\262\316\323a"
    "\261\024-\315E\200\364!\257\305S\200\361E'\001\027\011\030\017\031\305\332a\232\316\024,\323a\231a"
    "\233\017-\305\332a\237\316\323a\236!\230\0239\311!\226\0232\024.\305\316\324a\240a\235a\234a\227R "
    "\316\005\015\001\001\025\014\017\000\311\005\201C\022\035O\026!\201\005\013\024\006\022\012\036"
    "\005\323!\270S\016\005\013\023\032\024\006\022\012\336!\201\024\201PM\201M\305!\251\016\023\022 "
    "\323a\247\017\000\301!\217\0237\016#\036\005\311!\214\005'\023\200\340T\006!\215S\016\023B\311\024"
    "5\022\200h\323!\205\001\001\011\024O\000!\207\023\025\305!\265\323a\273\323\005\200\206\311\017-"
    "\305\332a\245\316\323a\244!\201\005\013\023\032\024\006\022\012\036\005\311\323\323\011\200\310"
    "\305!\251\023\017N\022\325\022\021\326\005\015\001\001\011\024O\020\326\005\015\001\001\011\002"
    "\022 O\020\011\002\305!\251\023\201\305\016\023\0220\032\010/\014\300R\012!\200\005\201_\001\027"
    "\011\030O\031\001!\011\002\017\000\305\022\035\032\010/\014@\202KL\202X\024\004\022\007\323!\205"
    "\001\001\011\002\017\000\305!\243\023\017\016\023Z\010\001\027\011\030\017\031\305!\200Z\037\0055"
    "\016,\336N\005\023\2010\024\006R\012\316\023\003\024\004\016$D\021\011F\025\021\0266\303\310\005"
    "\201\007\001\200x\011\202\000O\000\001\200\332\011\024\017\020\305\016\034Z\010\023\003T\004!\201"
    "\005\013\024P\022A\036\005\323!\271\323\001\001\011\002\017\000\305!\260\023\201>\032\010\316\324a"
    "\264!\200\001\027\011\030\017\031\305\016&Z\037a\224\325\004\021\314\005\015\001\001\011\002\025"
    "\033O\020!\201\023M\001\001\011\002\024\202\363\0227\017\000\036\005\305!\266\016\023\032\010\323a"
    "\274\001\027\011\030\017\031\305!\200\016&Z\037!\271S\016\024;\022\203\036\036\005\323!\223\005"
    "\036\023\016\001\001\011\002O\000!\225\005\201\366S\025\001!\011\002\017\000\305\022\202M\032\010/"
    "\014@\202K\024;\022\203\036\036\005\323!\223\005\011\023\016\001\001\011\002O\000!\225\005\013S"
    "\025\011<\305\316\005\015\001\001\011\002\016$\017\000\304!\206\023\003R\007\024\006\022\012\036"
    "\005\323!\270\005\013S\016\011\203\212\305\324!\206\023\003\324\005\011\001\001\011\002\022\007O"
    "\000\005\202=\001!\011\002O\000\016@\307\316\005\011\001\001\017\000\311\005\201C\023\2010\024\006"
    "\022\012\017\026^\005\023\003\024,\304R\007!\207\005\013S\025\025\033\317\0312\311\005\036\023\003"
    "\024\004R\007\005\015\001\001\011\002O\000\024\203\324\022\007\323!\205\005\011\001\001\011\042O"
    "\000\023\003\024\203\324\022\007V\203\270\023\003\324!\206\005\011\001\001\017\000\311!\201\023"
    "\032\024\006\022\202\346\017\026\036\005\305!\265\023\201\042Z\201D\023\003\024\004\326\005\011"
    "\001\001\022\007\017\000\311!\201\005\204$\023\032\024\006\022\012\017\026^\005!\206\005\011\023"
    "\003\001\001\011\042\022\007\025\014O\000\005\011\023\003\001\001\011\042\024\004\022\007\025\014O"
    "\000\005\201\214I\202\214\011\201)\025\014\317\031\203\350\311\005\036\023\003\024\004R\202M\011"
    "\200\203\0255\314\005\202\276\001\001\011\002\025\033O\020\024\004\004\021X\003\025\033\301\311"
    "\0231\024+\336\324!\206R\007!\205\323\005\011\001\001\011\002O\000";

// Sets of verb_feature.
inline constexpr char verb_features[] =
    "\001\000\002\000\004\000\010\002\020\002\030\002 \002\042\0020\002@\002\200\002\000\003\010\004"
    "\020\004\030\004 \004@\004\200\004\000\005\030\006 \006\042\006\010\010\020\010 \010@\010\200\010"
    "\000\011\030\020 \020@\020\200\020\000\021\020   ( @ \200 \000!\020\042\030\0428\042@\042\200\042"
    "\000#\010$\020$ $($@$\200$\000%\000'\002@*`\002\200\032\204\032\206\002\300\202\302\022\340";

// Infinitives, in UTF-8, and behind them the stems that begin none, each behind the place of its infinitive.
inline constexpr char pool[] =
    "aboyergoterminerab\303\242cheraconterappelerapporterassurerebondironiserecommandereconna\303\256tr"
    "ectifieredoutereformulerefuseregretterejeterelaterelativisereleveremarqueremercierem\303\251morere"
    "niflerenseignerepartirritereprendreprocheretranscriretweeterevendiquericaneriposteronchonnerousp"
    "\303\251terugir\303\242ler\303\251affirmer\303\251agir\303\251capituler\303\251citer\303\251clamer"
    "\303\251criminer\303\251cuser\303\251fl\303\251chir\303\251futer\303\251it\303\251rer\303\251jouir"
    "\303\251pliquer\303\251pondrencha\303\256ner\303\251p\303\251ter\303\251sumer\303\251torquer\303"
    "\251v\303\251ler\303\252veraccepteraccuseracheveracquiescertifieradjureradmettrencourageradressera"
    "gacerajouteralarmeralerterallerall\303\251gueranalyserannoncerapostropherapprendrenflammerapproche"
    "rappuyerargumenterarticulerassumerass\303\251nerverattaquerattesterattribuerattristeraugureravance"
    "ravertiravouerbafouillerbalbutierbavarderbeuglerbl\303\242merbougonnerbraillerbredouillerb\303\242"
    "illerb\303\251gayerb\303\251nircalculercauserchanterchantonnerchuchotercinglerclaironnercommencerc"
    "ommentercommuniquercompl\303\251tercomprendrenjoindrentamerconclurentendrenthousiasmerconc\303\251"
    "dercondamnerconfesserconfierconfirmerconjurerconsid\303\251rerconsolerconstatercontestercontinuerc"
    "ontredirentonnercontrerconvenirconversercorrigercoupersiflercrachercraindrenvisagercritiquercroire"
    "sp\303\251rerc\303\251l\303\251brerdemanderdemeurerdevinerdevoirdiagnostiquerdialoguerdicterdispos"
    "erdivulguerd\303\251buterd\303\251ciderd\303\251clamerd\303\251clarerd\303\251conseillerd\303\251c"
    "riressayerd\303\251cr\303\251terd\303\251duirestimerd\303\251fendrexclamerd\303\251mentird\303\251"
    "montrerd\303\251nigrerd\303\251noncerd\303\251peindrexcuserd\303\251plorerd\303\251sapprouverd\303"
    "\251signerd\303\251solerd\303\251taillerd\303\251veloppersisterexhorterexigerexpliciterexpliquerex"
    "poserexprimerextasierexulterfairefanfaronnerfinirfournirfredonnerfulminerfustigerf\303\251liciterg"
    "arantirgazouillergeindreglapirglissergloussergrimacergrincergrognergrommelergrondergueulerg\303"
    "\251mirhasarderhoqueterhurlerh\303\251siterillustrerimaginerimpatienterimplorerindignerindiquerinf"
    "irmerinformerinjurierinqui\303\251terinsinuerinsisterinsurgerinterpellerinterrogerinterrompreinter"
    "venirintimerinvectiverinventerinviterjubilerjugerjustifierlaisserlamenterlancerlarmoyerlirelouange"
    "rlouerl\303\242chermaintenirmarmonnermarmottermartelermaugr\303\251ermenacermentionnerminimisermon"
    "ologuermoquermorig\303\251nermurmurerm\303\251diternarguernarrernasillerniernoternotifiernuancerob"
    "jecterobserveroffusqueropposerordonnerparlerpenserpesterphilosopherplaiderplaindreplaisanterpleure"
    "rpleurnicherpointerpoufferpoursuivrepousserpouvoirprierproclamerprof\303\251rerpromettreprononcerp"
    "ronostiquerproph\303\251tiserproposerprotesterprovoquerpr\303\251ciserpr\303\251coniserpr\303\251d"
    "irepr\303\251f\303\251rerpr\303\251sagerpr\303\251tendrepr\303\251texterpr\303\251venirpr\303\251v"
    "oirpr\303\252cherpr\303\264nerpublierqualifierquestionnersaluersanglotersavoirscandersentirsiffler"
    "signalersollicitersongersoufflersouhaitersouleversoulignersoupirersouriresoutenirsouvenirsp\303"
    "\251cifiersp\303\251culerstigmatiserstipulersugg\303\251rersuppliersupposersurench\303\251rirsursa"
    "utersusurrersynth\303\251tisertaclertancertaquinertarguertaxertemporisertemp\303\251rertemp\303"
    "\252tertitrertombertoussertoussotertracertranchertriomphertrouvert\303\251moignervaloirvantervilip"
    "endervitup\303\251rervocif\303\251rervouloir\303\242nonner\303\251crier\303\251merveiller\303\251n"
    "orgueillir\303\251num\303\251rer\303\251pingler\303\251ructer\303\251tonner\303\251voquer\303\252t"
    "re\000\000aboi\312\001ach\303\250v\321\001acquies\303\247\001\002aga\303\247\034\002ai\314\011ai!"
    "\002all\303\250gu2\002annon\303\247\037\000appell_\002appui\314\011as\200\002ass\303\250n\314\011a"
    "u\264\002avan\303\247\314\011ay\025\003b\303\251gai\201\004c\303\251l\303\250br\134\003commen\303"
    "\247y\003compl\303\250t\266\003conc\303\250d\351\003consid\303\250r\022\005d\303\251cr\303\250tV"
    "\005d\303\251non\303\247\242\004do\242\004du\252\013\303\251W\005\303\251non\303\247\177\013\303"
    "\251num\303\250r\252\013esy\004esp\303\250r\013\005essai\314\011eu\360\005fe\360\005fi\360\005fo"
    "\252\013fu]\006grima\303\247e\006grin\303\247s\006gromm\303\250l\230\006hoqu\303\250t\372\006inqui"
    "\303\250t\034\002ir}\000jett\212\007lan\303\247\220\007larmoi\230\007lu\313\007mart\303\250l\334"
    "\007mena\303\247\006\010morig\303\250nF\010nuan\303\247\314\011on\334\010peZ\011pr\303\251f\303"
    "\250r\361\010prof\303\250r\003\011pronon\303\247\334\010pu\036\000rappellk\001r\303\251it\303\250r"
    "\225\001r\303\251p\303\250t\255\001r\303\251v\303\250l{\000rejett\221\000rel\303\250v\015\001rousp"
    "\303\250t\252\013se\252\013so\016\012soul\303\250v\313\011su\252\013sud\012sugg\303\250r\254\012ta"
    "n\303\247\320\012temp\303\250r\376\012tra\303\247\034\002vaP\013ve2\004vi<\013vitup\303\250r\034"
    "\002voF\013vocif\303\250r";

// Stems of verbs, sorted by key: the place in the pool << 4 | the size, in bytes.
inline constexpr char verb_stems[] =
    "\301\234v\265\024\273\004\000\266\0335\034v\273\245\034\030\035\371\273\025\036\203\036\226\037&"
    "\022\024 \245\274\022\275R\275u \302!\345 U!\027\042\227\275\246\042&#'\276\251#\365\001\266\276T$"
    "g%\307W5\277\365%\024\202h&\007'\242\277\006(\346\277\225'\345\002\266(6)\267)G*b\300\325*\302\234"
    "E+\246\300\266+$,\042\301\3260\210,'-\266-f\301V1\32515.\245.e\003\027/\246/)062\2642\030H\350\301"
    "\207\035\0253\2103'4\2654\323\023(5D\0247\004\3075\210\302W6\3516\2307(\30358g;\307\303\2669\367;"
    "\207<\025=\207=\026>\250O\231>Y\304F\077\307\077\224\001W@\347@\205BxA\364BwC\006D\007D\204DBGEE"
    "\264E\023\266\267F\042JVM\326MWN\347N{O(Q\010\305FP\306Q\247R\246S8T\327TgU\250\305\366U\367V\213W"
    "WX\346XhY\011Z\266H6I\265I\322A\213JWK\344KFL\307LB\306\364\005\202\306\302\306\365\265UPj\2666(vU"
    "\007\307,\267\370\267\230\307\227\270&\271\246\271&\272\242\272\310\030\370\036\371\036\327$\3058"
    "\207\013E9&:\233:\006B'F(FE\0002\310\226Gv\310\365\310\265P5Rb\311&S\205V\026[\224[\225[\370[\227"
    "\134%]\226]\026^\225^\002_Y_\242\311Xb\342\311\004`\042\312f\006V`\307`b\312Va\326a\327a\367bxc"
    "\245h\023d\205d\345dVe\326e\247\312Uf6\313\305f\270\3137g\305g5h\006ifjW\314\206i\004j\347jvk\371k"
    "\246l&m\246m&n\246n&o\250o\350\314Fp\306pFqGq\311qxryr\031s\306set\330tvu\365u\202\315\246\003e"
    "\014\323\007\304\315ev\323v\324v3\036'w\225z\265w&x\244x%\316\226\316\006y\202yCz\306y\307y\022"
    "\317\005{\227{'|W\317\266|7}\206\201\305}\346\3178~\327~h\177\004\200h\200h\320\006\201\005\202t"
    "\202\326\202R\203\223\203\346\203e\204\006\321\326\204V\205\327\205\202\321e\206\326\206T\207\302"
    "\321\264\207\267D\207Z\024\210y\210\224\211%\211\030\212\265\212)\213\302\215\325\213E\214\267\214"
    "U\215\342\014\347\223y\224&\225\250\225\010\322G\226H\226\330\226x\227\025\230\245\230&\2313\216"
    "\245\231\207\216\027\217\247\322\244\2177\2208\323\312\220\212\221F\222\307\222W\223\322\323\025"
    "\232\207\232\031\233\244\021\367\000v\001\265/\346\001\027\324W\002\326\002\371\021\226\022\372"
    "\022\246\023\027\024\231\0246\025\252\025F\026\270\026\250\324G\027W\031G\325\270\027G\030\326\031"
    "H\032\327\032\327\325T\033G\003\031\004\266\004W\005\264A\326\005H\006\325\0067\007\265\007f\326"
    "\025\010y\010\346\326\025\011w\011x\012\367\011\371\247\006\013x\013\005\014\304\0147\015\272\015W"
    "\016\331\0162\016u\017\326\017H\020\330\020h\327d\021\262\234\304\233'\234\025\235\002\330\203\235"
    "\345\235V\236B\330\330\236t\237u\237\326\237W\240\207\330\346\240g\241\366\241u\242\344\242d\243"
    "\350\243\207\244\031\245\306\245\022\331R\331G\246\227\331\326\246V\247\333\247\227\250&\251\252"
    "\251d\252\304\252%\332&\253\245\253\023\254\310\261\007\255\227\255\227\332h\254\206\000$\256\204"
    "\256\3043\345\256W\257\344\257%\333F\260\307\260U\261u\016\222\333b\262\304\262\042C\322\333\022"
    "\334(\263\310\263X\334\362\334\002\265h\2648\335";

// The first of those that begin with each letter, and of those behind it; unused where flash is scarce.
inline constexpr char verb_firsts[] =
    "\000\0007\000D\000t\000\227\000\305\000\323\000\343\000\350\000\003\001\012\001\012\001\026\001&"
    "\001.\0014\001a\001c\001\242\001\305\001\334\001\334\001\351\001\351\001\351\001\351\001\351\001";

// ... and their kinds; 0x80: the place of the infinitive stands before the stem.
inline constexpr char verb_kinds[] =
    "\000\001\202\003\004\001\205\003\006\207\001\010\004\001\011\212\213\214\001\015\004\001\016\217"
    "\004\006\207\001\003\205\020\004\001\202\003\001\001\001\221\016\217\004\001\004\001\004\004\222"
    "\001\023\011\212\024\001\225\004\001\001\001\217\001\026\001\001\026\001\001\001\004\004\027\202"
    "\001\004\001\001\001\001\001\001\004\011\212\001\001\027\202\030\016\217\031\001\001\001\001\001"
    "\001\016\217\004\001\001\004\004\004\032\033\001\011\012\004\034\004\035\001\001\036\004\037\001"
    "\001\001\016\217 !\042#\004\001\006\207\035\001\001\004\004\001\004\001\037\004\032\004\001\004"
    "\004\001\244\004\245\246\001'\004\004\006\207\026\027\202\001\001\004\001(\001\011\012\004\035\004"
    "\004\042\004\004\011\012\001\251\016\217\252\037\001\253\001\004\001\006\007\001\001\004\001\004"
    "\004,\001\255\001\256/\260\001/\001\261\001\006\007\024\004\0242\024\004\001\011\212\006\207\001"
    "\2634\004\001\001\004\205\003\001\004\004\004\001\004\001\001\001\001\027\202\001\001\011\012\001"
    "\006\0075\033\001\001\004\004\266\001\004\003\205\004\006\007\001\004\004\037\001\011\212\21747"
    "\004\006\007\270\033\001\001\2634\001\004\006\207\001\004\001\004\016\217\001\004\001\001\001\001"
    "\004\006\207\001\004\004\271\004\001\001\272\001\001\004\001\0012\001\001\004\001;\004\001<\037"
    "\030\001\001=\027\202\006\007>\001\077@\001\004\004\001\016\217\010\006\207\001\001\001\001\037"
    "\301\004\004\001\001\001\001\0014\263\001\001\001\026\001\001\001\001\004\026\001\016\217\026\016"
    "\217\001>\001\001\016\217\004\026\001B\001\032\001\001\004\001\003\205\001\001\205\003\001\001\004"
    "\024\004\004C\020\001 \001\004D\001\001\001\016\217\024E\004\004\001\222F\004\001\307\004\011\012"
    "\004\001\205\003\001\001D\077\033\001\001\004\001\310\311\016\217\001\004\024\004\001\001\001\006"
    "\207\004\004\004\001\016\001\217\001\004\001\037\004\004\004J\313\004\004\037\001\314M\001N\317"
    "\320\001\016\217\321R\016\217";

// Of each kind, where its endings begin in ending_graph.
inline constexpr char kind_endings[] =
    "S\000\253\003\275\001X\002\253\003\275\001:\002\307\001\227\003:\002\307\001\203\000\233\000h\002J"
    "\003\275\001u\003Q\000\212\001\323\000\306\002s\000\306\002J\003u\003\003\003/\003i\004\332\003"
    "\264\003/\002\253\003\000\004\360\003I\004\012\004\250\000\254\001\021\001\000\004a\000]\000\275"
    "\001\235\001\340\001\212\001)\001\306\002Y\000)\001\264\003\275\001X\002Y\004X\001k\002\235\001Z"
    "\000\220\000#\002,\004[\003I\004i\004o\004\012\002\231\004\012\004\003\003\243\002\012\004\267\000"
    "\235\001U\000:\002\307\001k\000\202\004\214\001\371\000\214\002Y\000\365\002";

// ... and how many bytes the infinitive has more than the stem, + 8 | the strength << 5.
inline constexpr char kind_lemmas[] =
    "\254\312JJJI\312\311\315JIk\253k\312\312M\253\253\253\311\253IJ-\312\312LL\314l*\312JJ\313ll\253J"
    "\253\253*\253\213\213\213)\213\253L\311\312JkJJ\253mm\313\312\312\314Km\316KJL+\253L\253*)kLkMkkM";

inline constexpr std::size_t verb_stem_count = 489;

}  // namespace french_tables
}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise
// clang-format on

#endif

// ---- incise/detail/lexicon.hpp ---------------------------------------------------------------------------

// L3: what incise knows about French words: the roles of a word and the readings of a verb form. The
// words themselves are data, tools/lexicon/*.txt, which french_lexicon.hpp holds as stems and endings.
#ifndef INCISE_DETAIL_LEXICON_HPP
#define INCISE_DETAIL_LEXICON_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How the lexicon spells a word: 7-bit ASCII, lower case, each accent as a byte after its letter.
///
/// The participle of declarer is `de/clare/`, in capitals and decomposed too; `garc,on` has a cedilla.
struct lexicon_key {
    static constexpr std::size_t capacity = 40;
    static constexpr char unknown = '\x7F';  // stands for what no French word has; matches nothing

    char bytes[capacity] = {};
    std::uint8_t size = 0;

    constexpr operator std::string_view() const& noexcept { return {bytes, size}; }
    constexpr bool wants_more() const noexcept { return true; }
    constexpr void push(char byte) noexcept {
        if (size == capacity) {  // longer than any French word: a key that matches nothing
            bytes[0] = unknown;
        } else {
            bytes[size++] = byte;
        }
    }
};

/// The byte of one folded code point: lower case, decomposed, one kind of apostrophe, hyphen and space.
constexpr char key_byte(char32_t unit) noexcept {
    if ((unit >= U'a' && unit <= U'z') || (unit >= U'0' && unit <= U'9')) return static_cast<char>(unit);
    switch (unit) {
        case U'\'':
            return '\'';
        case U'-':
            return '-';
        case U'.':
            return '.';
        case U' ':
            return ' ';
        case 0x0300:
            return '`';
        case 0x0301:
            return '/';
        case 0x0302:
            return '^';
        case 0x0303:
            return '~';
        case 0x0308:
            return ':';
        case 0x0327:
            return ',';
        case 0x00B0:  // numero: typed with the sign of degrees, the masculine ordinal, or an o
        case 0x00BA:
            return 'o';
        default:
            return lexicon_key::unknown;
    }
}

/// What French makes of U+00E0 to U+00FF and their capitals, two bytes each: all policies agree on these. A
/// blank: ask the policy.
inline constexpr char accented_letters[] = "a`a/a^a~a:  aec,e`e/e^e:i`i/i^i:  n~o`o/o^o~o:    u`u/u^u:y/    ";

/// Spells one word as its key, byte by byte, into `out.push(byte)`, as long as `out.wants_more()`.
/// Cost: one pass over the word; ASCII and the accents of French do not ask the policy.
template <class Unicode, class Out>
constexpr void spell_key(std::string_view one_word, Out& out) noexcept {
    constexpr char32_t oe = 0x0153;  // soeur: what keyboards without the ligature type
    constexpr char32_t ae = 0x00E6;
    for (std::size_t at = 0; at < one_word.size() && out.wants_more();) {
        const unsigned char first = byte_at(one_word, at);
        if (first < 0x80) {
            const unsigned lower = first | 0x20u;
            const bool letter = lower >= 'a' && lower <= 'z';
            out.push(letter ? static_cast<char>(lower) : key_byte(first));
            ++at;
            continue;
        }
        const bool accented = first == 0xC3 && at + 1 < one_word.size();
        if (sizeof(void*) >= 8 && accented) {  // not where flash is scarce
            const unsigned tail = tail_bits(one_word[at + 1]);
            const char* const letter = accented_letters + 2 * (tail & 0x1Fu);
            if (tail < 0x40 && letter[0] != ' ') {
                out.push(letter[0]);
                out.push(letter[1]);
                at += 2;
                continue;
            }
        }
        const decoded point = decode(one_word, at);
        at += point.size;
        const folding folded = Unicode::fold(point.value, fold_level::fold_case);
        for (std::size_t i = 0; i < folded.size; ++i) {
            const char32_t unit = folded.units[i];
            const bool ligature = unit == oe || unit == ae;
            out.push(ligature ? (unit == oe ? 'o' : 'a') : key_byte(unit));
            if (ligature) out.push('e');
        }
    }
}

/// The key of one word. Cost: one pass over the word.
template <class Unicode>
constexpr lexicon_key make_key(std::string_view one_word) noexcept {
    lexicon_key key;
    spell_key<Unicode>(one_word, key);
    return key;
}

/// The roles of one word, by value. `la` is a determiner and an object pronoun.
class role_set {
  public:
    constexpr role_set() noexcept = default;
    constexpr explicit role_set(std::uint64_t bits) noexcept : bits_(bits) {}

    constexpr bool has(role wanted) const noexcept {
        return (bits_ >> static_cast<unsigned>(wanted) & 1u) != 0;
    }
    template <class... Roles>
    constexpr bool has_any(Roles... wanted) const noexcept {
        return (has(wanted) || ...);
    }
    template <class... Roles>
    constexpr bool has_all(Roles... wanted) const noexcept {
        return (has(wanted) && ...);
    }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr void add(role more) noexcept { bits_ |= std::uint64_t{1} << static_cast<unsigned>(more); }
    constexpr void add(role_set more) noexcept { bits_ |= more.bits_; }
    constexpr std::uint64_t bits() const noexcept { return bits_; }

  private:
    std::uint64_t bits_ = 0;
};

/// How much a verb says that somebody speaks. The greater value wins when two verbs share a form.
enum class verb_strength : std::uint8_t {
    none,            ///< not a verb of the lexicon
    faint,           ///< reports only with its subject behind it: "Soit !" trouva-t-il
    weak,            ///< reports only next to a quotation: "Entrez !" sourit-elle
    semi_auxiliary,  ///< aller, pouvoir, devoir, venir: il va dire
    weak_auxiliary,  ///< faire, which is both: il fait dire; << Ah ! >> fit-elle
    auxiliary,       ///< avoir, etre
    strong           ///< reports anywhere: declarer, affirmer
};

/// What a form of a verb can be. A form has all the bits of its readings: `dit` is third_singular,
/// present, past and past_participle.
enum class verb_feature : std::uint16_t {
    infinitive = 1u << 0,
    past_participle = 1u << 1,  ///< with `feminine`, `plural`
    present_participle = 1u << 2,
    first_singular = 1u << 3,
    second_singular = 1u << 4,
    third_singular = 1u << 5,
    first_plural = 1u << 6,
    second_plural = 1u << 7,
    third_plural = 1u << 8,
    present = 1u << 9,  ///< indicative; the imperative is counted here
    past = 1u << 10,    ///< imperfect and passe simple, and the imperfect subjunctive
    future = 1u << 11,
    conditional = 1u << 12,
    subjunctive = 1u << 13,
    feminine = 1u << 14,  ///< of a past participle
    plural = 1u << 15     ///< of a past participle
};

/// A form of a verb of the lexicon, or nothing (false).
struct verb_reading {
    std::string_view lemma;  ///< the infinitive in UTF-8; lives for ever
    verb_strength strength = verb_strength::none;
    std::uint16_t features = 0;

    constexpr explicit operator bool() const noexcept { return !same(strength, verb_strength::none); }
    constexpr bool has(verb_feature wanted) const noexcept {
        return (features & static_cast<std::uint16_t>(wanted)) != 0;
    }
    template <class... Features>
    constexpr bool has_any(Features... wanted) const noexcept {
        return (has(wanted) || ...);
    }
    /// A form with a person: not an infinitive or participle only.
    constexpr bool finite() const noexcept { return (features & 0x01F8u) != 0; }
};

// Words are a graph of nodes; the edges of a node follow each other. An edge is the code of a byte of the
// key, with two flags: the node that it leads to comes right after (else a byte or two say where it is), and
// it is the last edge of its node. A node where a word ends begins with a mark and the roles of the word. In
// front of the nodes are the places of those that most edges lead to, so that one byte can tell them, and of
// those where a word goes on behind its first letter.

inline constexpr unsigned graph_code_mask = 0x3F;
inline constexpr unsigned graph_last_edge = 0x40;
inline constexpr unsigned graph_node_follows = 0x80;
inline constexpr unsigned graph_roles = 0x21;  // '!', which no key has
inline constexpr std::size_t no_node = ~std::size_t{0};

/// Six bits for a byte of a key; those of `unknown`, 0x1F, are on no edge.
constexpr unsigned graph_code(char byte) noexcept {
    if (byte == '~') return 0x3F;  // its own five bits are those of '^'
    return static_cast<unsigned char>(byte) & (byte < '@' ? 0x3Fu : 0x1Fu);
}

constexpr unsigned graph_byte(const char* graph, std::size_t at) noexcept {
    return static_cast<unsigned char>(graph[at]);
}

/// The node that the byte at `at`, or it and the next one, say.
constexpr std::size_t node_said(const char* graph, std::size_t at) noexcept {
    const unsigned said = graph_byte(graph, at);
    const unsigned numbered = graph_byte(graph, 0);
    if (said < numbered) return number_at(graph + 1, said);
    return said < 0x80 ? at + said - numbered : (said & 0x7Fu) << 8 | graph_byte(graph, at + 1);
}

/// Where `node` leads with `code`.
constexpr std::size_t next_node(const char* graph, std::size_t node, unsigned code) noexcept {
    unsigned edge = graph_byte(graph, node);
    if ((edge & graph_code_mask) == graph_roles) {  // they go up to the one with the high bit
        if ((edge & graph_last_edge) != 0) return no_node;
        do ++node;
        while (graph_byte(graph, node) < 0x80);
        edge = graph_byte(graph, ++node);
    }
    while ((edge & graph_code_mask) != code) {
        if ((edge & graph_last_edge) != 0) return no_node;
        node += 2 + (graph_byte(graph, node + 1) >> 7);  // over what says where it leads
        edge = graph_byte(graph, node);
    }
    return (edge & graph_node_follows) != 0 ? node + 1 : node_said(graph, node + 1);
}

/// Where a word begins. The byte there, how many nodes have numbers, is a multiple of eight: no mark of
/// roles.
inline constexpr std::size_t graph_root = 0;

/// Where the first letter or sign of a word leads.
constexpr std::size_t first_node(const char* graph, unsigned code) noexcept {
    const char* const places = graph + 1 + 2 * graph_byte(graph, 0);
    const bool letter = code >= 1 && code <= 26;
    const std::size_t node = number_at(places, letter ? code - 1 : 26);
    if (node == 0) return no_node;
    return letter ? node : next_node(graph, node, code);
}

/// The roles of the words that end at `node`.
constexpr role_set roles_at(const char* graph, std::size_t node) noexcept {
    role_set roles;
    if ((graph_byte(graph, node) & graph_code_mask) != graph_roles) return roles;
    do {
        roles.add(static_cast<role>(graph_byte(graph, ++node) & 0x7Fu));
    } while (graph_byte(graph, node) < 0x80);
    return roles;
}

/// The way of a word through a graph, a byte of its key after the other.
struct graph_walk {
    const char* graph;
    std::size_t node = graph_root;

    constexpr bool wants_more() const noexcept { return node != no_node; }
    constexpr void push(char byte) noexcept {
        if (!wants_more()) return;
        const unsigned code = graph_code(byte);
        node = node == graph_root ? first_node(graph, code) : next_node(graph, node, code);
    }
};

/// The roles that a graph has for a word; none if it lacks the word. Cost: the edges passed on its way, tens
/// of bytes; most words that it lacks are left after a few letters.
template <class Unicode>
constexpr role_set roles_in(const char* graph, std::string_view one_word) noexcept {
    graph_walk walk{graph};
    spell_key<Unicode>(one_word, walk);
    return walk.wants_more() ? roles_at(graph, walk.node) : role_set();
}

/// The one value of the words that end at `node`, -1 if none does.
constexpr int value_at(const char* graph, std::size_t node) noexcept {
    if (node == no_node || (graph_byte(graph, node) & graph_code_mask) != graph_roles) return -1;
    return static_cast<int>(graph_byte(graph, node + 1) & 0x7Fu);
}

/// The value of a key, or of a part of one, in a graph of values; -1 if it is not there.
constexpr int value_in(const char* graph, std::string_view key, std::size_t root = graph_root) noexcept {
    graph_walk walk{graph, root};
    for (std::size_t at = 0; at < key.size() && walk.wants_more(); ++at) walk.push(key[at]);
    return value_at(graph, walk.node);
}

/// The value of the longest ending of a key in a graph of endings, which it spells backwards; -1 if none is.
constexpr int ending_value_in(const char* graph, std::string_view key) noexcept {
    graph_walk walk{graph};
    int found = -1;
    for (std::size_t at = key.size(); at > 0 && walk.wants_more(); --at) {
        walk.push(key[at - 1]);
        const int here = value_at(graph, walk.node);
        if (here >= 0) found = here;
    }
    return found;
}

// Stems are sorted, so those that begin a word lie in ranges that shrink with each letter:
// "d", "de", "de/", ... A stem that ends where the range begins is a prefix of the word; what is left
// of the word must be one of the endings of its kind.

/// The byte of a stem at `column`, in the spelling of `lexicon_key`; 0 after its end, which sorts first. An
/// accented letter is as long in UTF-8 as there.
constexpr char stem_byte(std::size_t row, std::size_t column) noexcept {
    const unsigned stem = number_at(french_tables::verb_stems, row);
    if (column >= (stem & 0xFu)) return '\0';
    const char* const at = french_tables::pool + (stem >> 4) + column;
    if (is_ascii(*at)) return *at;
    const bool lead = *at == '\xC3';
    return accented_letters[2 * (tail_bits(lead ? at[1] : *at) & 0x1Fu) + (lead ? 0 : 1)];
}

/// The first row of [begin, end), whose stems agree before `column`, with a byte not under `least` there.
constexpr std::size_t first_not_under(std::size_t begin, std::size_t end, std::size_t column,
                                      char least) noexcept {
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (stem_byte(middle, column) < least) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

/// What the verb form is that has the stem of `row` and `ending`, a part of a key.
constexpr verb_reading read_form(std::size_t row, std::string_view ending) noexcept {
    using namespace french_tables;
    const unsigned kind = static_cast<unsigned char>(verb_kinds[row]);
    const int value = value_in(ending_graph, ending, number_at(kind_endings, kind & 0x7Fu));
    if (value < 0) return {};
    const unsigned stem = number_at(verb_stems, row);
    const unsigned lemma = static_cast<unsigned char>(kind_lemmas[kind & 0x7Fu]);
    const char* const text = pool + (stem >> 4);
    return {{(kind & 0x80u) != 0 ? pool + number_at(text - 2, 0) : text, (stem & 0xFu) + (lemma & 0x1Fu) - 8},
            static_cast<verb_strength>(lemma >> 5),
            number_at(verb_features, static_cast<std::size_t>(value))};
}

/// What a verb form can be. No two verbs share a form, and no form has two stems.
constexpr verb_reading find_verb(const lexicon_key& key) noexcept {
    std::size_t begin = 0;
    std::size_t end = french_tables::verb_stem_count;
    std::size_t column = 0;
    if (sizeof(void*) >= 8) {  // not where flash is scarce
        const std::size_t letter = static_cast<unsigned char>(key.bytes[0]) - std::size_t{'a'};
        if (letter >= 26) return {};
        begin = number_at(french_tables::verb_firsts, letter);
        end = number_at(french_tables::verb_firsts, letter + 1);
        column = 1;
    }
    for (; begin < end; ++column) {
        for (; begin < end && stem_byte(begin, column) == '\0'; ++begin) {
            const verb_reading found = read_form(begin, slice(key, column, key.size));
            if (found) return found;
        }
        if (column == key.size) break;
        const char next = key.bytes[column];
        begin = first_not_under(begin, end, column, next);
        end = first_not_under(begin, end, column, static_cast<char>(next + 1));
    }
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/french.hpp -----------------------------------------------------------------------------------

// L3: the language policy: which Unicode, which words play which part, how deep quotations nest.
#ifndef INCISE_FRENCH_HPP
#define INCISE_FRENCH_HPP

namespace incise {
inline namespace INCISE_ABI {

using detail::role;
using detail::role_set;
using detail::verb_feature;
using detail::verb_reading;
using detail::verb_strength;

/// French, as data behind static functions; an empty type that every layer above takes as a parameter.
///
/// `Unicode` answers for code points (`latin`, or `utf8proc` for all of Unicode); `Depth` is how many
/// quotations may be open at once (deeper marks are text). To add words of your own, derive from it and
/// hide `roles`:
///
///     struct my_french : incise::french {
///         static constexpr incise::role_set roles(std::string_view one) noexcept {
///             incise::role_set found = incise::french::roles(one);
///             if (one == "Cpl") found.add(incise::role::abbreviation_never_final);
///             return found;
///         }
///     };
template <class Unicode = latin, unsigned Depth = 8>
struct basic_french {
    using unicode = Unicode;
    static constexpr unsigned depth = Depth;

    /// The parts that one word (without its elided article, without dots) can play in a sentence or a line:
    /// abbreviation, civility, determiner ... (the first of `role`); none if unknown.
    static constexpr role_set roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::sentence_graph, one);
    }

    /// The parts it can play around a quotation: office, adverb, pronoun of a man ... Who only splits
    /// sentences does not store these words.
    static constexpr role_set speech_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::speech_graph, one);
    }

    /// The parts that only matter to who asks who speaks: organisation, nationality.
    static constexpr role_set source_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::source_graph, one);
    }

    /// The parts that no rule of incise asks for: interjection, pronoun of the first or second person.
    static constexpr role_set other_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::other_graph, one);
    }

    /// Is `one` a given name of men, of women (`role::first_name_masculine`, `first_name_feminine`)?
    static constexpr role_set given_name(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::name_graph, one);
    }

    /// The reporting verb or auxiliary of which `one` is a form, or nothing.
    static constexpr verb_reading verb(std::string_view one) noexcept {
        return detail::find_verb(detail::make_key<Unicode>(one));
    }
};

using french = basic_french<>;

/// French without the table of given names, 8 KB less where flash is scarce: a name has a gender only by its
/// title or function then.
///
///     incise::attributor<incise::lean_french> who(text);
template <class Unicode = latin, unsigned Depth = 8>
struct basic_lean_french : basic_french<Unicode, Depth> {
    static constexpr role_set given_name(std::string_view) noexcept { return {}; }
};

using lean_french = basic_lean_french<>;

namespace detail {

/// All parts that a word can play, but those of a given name.
template <class Language>
constexpr role_set all_roles(std::string_view one) noexcept {
    role_set found = Language::roles(one);
    found.add(Language::speech_roles(one));
    found.add(Language::source_roles(one));
    found.add(Language::other_roles(one));
    return found;
}

}  // namespace detail

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/marks.hpp -----------------------------------------------------------------------------

// L3: every sign that a French editor looks at, as one lazy range: quotation marks, terminators,
// dashes, brackets, line breaks. A new sign is a row of `mark_rows`.
#ifndef INCISE_DETAIL_MARKS_HPP
#define INCISE_DETAIL_MARKS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// How a quotation is marked. The names are those of the tool's JSON (docs: contract).
enum class quote_style : std::uint8_t {
    none,               ///< single curly quotes, which have no name of their own
    guillemets,         ///< U+00AB U+00BB
    single_guillemets,  ///< U+2039 U+203A
    double_quotes,      ///< U+201C U+201D
    low_high,           ///< U+201E U+201C
    straight,           ///< U+0022 twice
    ascii,              ///< << >> and ,, ''
    dash                ///< a turn of a dialogue, opened by a dash, closed by nothing
};

namespace detail {

enum class mark_kind : std::uint8_t {
    none,
    quote_open,
    quote_close,
    quote_either,  ///< " and two ' : which, only the context tells
    terminator,    ///< . ! ? ...
    comma,
    colon,
    semicolon,
    dash,
    bracket_open,
    bracket_close,
    apostrophe,  ///< U+2019, which closes U+2018 where no letter follows
    line_break
};

struct mark {
    std::size_t begin = 0;  // bytes
    std::size_t end = 0;
    char32_t value = 0;
    mark_kind kind = mark_kind::none;
    quote_style style = quote_style::none;

    // A call, since clang weighs two hundred built-in operators for every == of enumerations.
    constexpr bool is(mark_kind wanted) const noexcept { return kind == wanted; }
    constexpr bool has(quote_style wanted) const noexcept { return style == wanted; }
};

struct mark_row {
    char32_t value;
    std::uint8_t repeat;  // how many times the sign stands; of one sign, rows with more come first
    mark_kind kind;
    quote_style style;
};

/// Signs of ASCII first; the others as they are frequent.
inline constexpr mark_row mark_rows[] = {
    {'.', 1, mark_kind::terminator, quote_style::none},
    {',', 2, mark_kind::quote_open, quote_style::ascii},
    {',', 1, mark_kind::comma, quote_style::none},
    {'\n', 1, mark_kind::line_break, quote_style::none},
    {'!', 1, mark_kind::terminator, quote_style::none},
    {'?', 1, mark_kind::terminator, quote_style::none},
    {'"', 1, mark_kind::quote_either, quote_style::straight},
    {'<', 2, mark_kind::quote_open, quote_style::ascii},
    {'>', 2, mark_kind::quote_close, quote_style::ascii},
    {'\'', 2, mark_kind::quote_either, quote_style::ascii},
    {':', 1, mark_kind::colon, quote_style::none},
    {';', 1, mark_kind::semicolon, quote_style::none},
    {'-', 2, mark_kind::dash, quote_style::dash},  // typewriters and early e-books
    {'(', 1, mark_kind::bracket_open, quote_style::none},
    {'[', 1, mark_kind::bracket_open, quote_style::none},
    {')', 1, mark_kind::bracket_close, quote_style::none},
    {']', 1, mark_kind::bracket_close, quote_style::none},
    {0x2019, 1, mark_kind::apostrophe, quote_style::none},
    {0x00AB, 1, mark_kind::quote_open, quote_style::guillemets},
    {0x00BB, 1, mark_kind::quote_close, quote_style::guillemets},
    {0x2039, 1, mark_kind::quote_open, quote_style::single_guillemets},
    {0x203A, 1, mark_kind::quote_close, quote_style::single_guillemets},
    {0x201C, 1, mark_kind::quote_open, quote_style::double_quotes},
    {0x201D, 1, mark_kind::quote_close, quote_style::double_quotes},
    {0x201E, 1, mark_kind::quote_open, quote_style::low_high},
    {0x2018, 1, mark_kind::quote_open, quote_style::none},
    {0x2026, 1, mark_kind::terminator, quote_style::none},
    {0x203C, 1, mark_kind::terminator, quote_style::none},  // double exclamation mark
    {0x2047, 1, mark_kind::terminator, quote_style::none},  // double question mark
    {0x2048, 1, mark_kind::terminator, quote_style::none},  // question exclamation mark
    {0x2049, 1, mark_kind::terminator, quote_style::none},  // exclamation question mark
    {0x2014, 1, mark_kind::dash, quote_style::dash},        // em dash
    {0x2013, 1, mark_kind::dash, quote_style::dash},        // en dash
    {0x2015, 1, mark_kind::dash, quote_style::dash},        // horizontal bar
};
inline constexpr std::size_t mark_row_count = sizeof mark_rows / sizeof mark_rows[0];

/// Where the rows of each sign begin. The place of a sign beyond ASCII is its last six bits, mixed so that no
/// two signs share one.
struct mark_index {
    std::uint8_t first[0x80] = {};

    static constexpr std::size_t place(char32_t value) noexcept {
        return value < 0x80 ? value : 0x40u | ((value & 0x3Fu) ^ 0x10u);
    }
    constexpr mark_index() noexcept {
        for (std::size_t row = mark_row_count; row > 0; --row) {
            first[place(mark_rows[row - 1].value)] = static_cast<std::uint8_t>(row - 1);
        }
    }
    /// Is every sign where its place says?
    constexpr bool is_sound() const noexcept {
        for (const mark_row& row : mark_rows) {
            if (mark_rows[first[place(row.value)]].value != row.value) return false;
        }
        return true;
    }
};
inline constexpr mark_index mark_begins;
static_assert(mark_begins.is_sound(), "two signs share a place");

/// Can no mark begin with this byte? Letters, digits, blanks and the lead bytes of letters: most bytes.
constexpr bool is_plain_byte(char byte) noexcept {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x80) return value != 0xC2 && value != 0xE2;
    if (value > '?') return value != '[' && value != ']';
    return value == ' ' || (value >= '0' && value <= '9');
}

/// The mark that begins at byte `at` < text.size(), or one of kind `none` as long as the code point.
constexpr mark mark_at(std::string_view text, std::size_t at) noexcept {
    const bool ascii = is_ascii(text[at]);
    const decoded d = ascii ? decoded{byte_at(text, at), 1, utf8_error::none} : decode(text, at);
    const std::size_t end = at + d.size;
    if (is_plain_byte(text[at])) return {at, end, d.value, mark_kind::none, quote_style::none};
    for (std::size_t i = mark_begins.first[mark_index::place(d.value)]; i < mark_row_count; ++i) {
        const mark_row& row = mark_rows[i];
        if (row.value != d.value) break;
        if (row.repeat == 1) return {at, end, d.value, row.kind, row.style};
        if (end < text.size() && text[end] == text[at]) return {at, end + 1, d.value, row.kind, row.style};
    }
    return {at, end, d.value, mark_kind::none, quote_style::none};
}

#if INCISE_VECTOR_BYTES
/// The lanes that are no plain bytes, and some that are: digits, and a letter or two.
inline vector_block::lanes marking_lanes(const char* from) noexcept {
    using block = vector_block;
    const block::lanes one = block::load(from);
    const block::lanes sign = (one > block::lane(' ')) & (one < block::lane('@'));
    const block::lanes bracket = (one | 6) == block::lane('_');
    const block::lanes lead = (one | 0x20) == block::lane(0xE2);
    const block::lanes control = (one > -1) & (one < block::lane(' '));
    return sign | bracket | lead | control;
}

/// No mark begins between `at` and the answer.
inline std::size_t skip_plain(std::string_view text, std::size_t at) noexcept {
    while (text.size() - at >= vector_block::width) {
        const std::size_t plain = vector_block::lanes_before(marking_lanes(text.data() + at));
        at += plain;
        if (plain < vector_block::width) break;
    }
    return at;
}
#else
inline std::size_t skip_plain(std::string_view, std::size_t at) noexcept {
    return at;
}
#endif

/// The first mark at or after byte `from`; of kind `none` and at the end of the text if there is no more.
constexpr mark next_mark(std::string_view text, std::size_t from) noexcept {
    std::size_t at = from;
    while (at < text.size()) {
        if (!prefers_plain_code()) at = skip_plain(text, at);
        while (at < text.size() && is_plain_byte(text[at])) ++at;
        if (at == text.size()) break;
        const mark found = mark_at(text, at);
        if (!found.is(mark_kind::none)) return found;
        at = found.end;
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

class mark_cursor {
  public:
    using value_type = mark;

    constexpr mark_cursor() noexcept = default;
    constexpr mark_cursor(std::string_view text, std::size_t from) noexcept
        : text_(text), current_(next_mark(text, from)) {}

    constexpr mark value() const noexcept { return current_; }
    constexpr void next() noexcept { current_ = next_mark(text_, current_.end); }
    constexpr bool done() const noexcept { return current_.is(mark_kind::none); }
    constexpr std::size_t position() const noexcept { return current_.begin; }

  private:
    std::string_view text_;
    mark current_;
};

/// All marks of `text` from byte `from` on. Cost: one pass, plain bytes are skipped by one comparison.
constexpr auto marks(std::string_view text, std::size_t from = 0) noexcept {
    return cursor_range<mark_cursor>(mark_cursor(text, from));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/scan.hpp ------------------------------------------------------------------------------

// L2: looking one code point ahead or back, and over white space. Every reader of French starts here.
#ifndef INCISE_DETAIL_SCAN_HPP
#define INCISE_DETAIL_SCAN_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The code point at byte `at`, or 0 at or after the end.
constexpr char32_t code_point_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() ? decode(text, at).value : U'\0';
}

/// The code point that ends at byte `end`, or 0 at the start.
constexpr char32_t code_point_before(std::string_view text, std::size_t end) noexcept {
    return end == 0 ? U'\0' : decode(text, step_back(text, end)).value;
}

/// The byte after the code point at byte `at` < text.size().
constexpr std::size_t step(std::string_view text, std::size_t at) noexcept {
    return at + decode(text, at).size;
}

/// The first byte at or after `at` that begins no white space.
constexpr std::size_t skip_space(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        const unsigned char first = byte_at(text, at);
        if (first > 0x20 && first < 0x80) break;  // most of what is asked for
        const decoded d = decode(text, at);
        if (!is_space(d.value)) break;
        at += d.size;
    }
    return at;
}

/// The end of what is left of `begin`..`end` without the white space at its end.
constexpr std::size_t skip_space_back(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    while (end > begin && is_space(code_point_before(text, end))) end = step_back(text, end);
    return end;
}

constexpr bool is_ascii_letter(char byte) noexcept {
    return static_cast<unsigned char>((static_cast<unsigned char>(byte) | 0x20u) - 'a') < 26;
}

template <class Unicode>
constexpr bool is_letter_or_mark(char32_t value) noexcept {
    return Unicode::is_alphabetic(value) || is_mark(Unicode::category(value));
}

template <class Unicode>
constexpr std::size_t letters_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        if (is_ascii(text[at])) {
            if (!is_ascii_letter(text[at])) break;
            ++at;
            continue;
        }
        const decoded d = decode(text, at);
        if (!is_letter_or_mark<Unicode>(d.value)) break;
        at += d.size;
    }
    return at;
}

/// The start of the run of letters that ends at byte `end`. Looks back 64 bytes at most: no French
/// word is longer, and a text without blanks must not cost the square of its length.
template <class Unicode>
constexpr std::size_t letters_begin(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t nearest = end - begin > 64 ? end - 64 : begin;
    while (end > nearest) {
        if (is_ascii(text[end - 1])) {
            if (!is_ascii_letter(text[end - 1])) break;
            --end;
            continue;
        }
        if (!is_letter_or_mark<Unicode>(code_point_before(text, end))) break;
        end = step_back(text, end);
    }
    return end;
}

constexpr std::size_t digits_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_ascii_digit(text[at])) ++at;
    return at;
}

/// `text` without white space and byte-order mark at both ends.
constexpr std::string_view trimmed(std::string_view text) noexcept {
    const std::size_t begin = skip_space(text, text.size() - without_byte_order_mark(text).size());
    return slice(text, begin, skip_space_back(text, begin, text.size()));
}

/// So far is looked for a mark that another one asks for.
inline constexpr std::size_t longest_search = 4000;

/// `text` up to `most` bytes behind byte `at`.
constexpr std::string_view up_to(std::string_view text, std::size_t at, std::size_t most) noexcept {
    return text.size() - at > most ? slice(text, 0, at + most) : text;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/dateline.hpp --------------------------------------------------------------------------

// L3: datelines and sign-offs, the two things that an agency writes on the line of the story itself.
#ifndef INCISE_DETAIL_DATELINE_HPP
#define INCISE_DETAIL_DATELINE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Reads the parts of a dateline one after the other. Every `accept_` moves on if it finds its part.
template <class Language>
class dateline_reader {
    using unicode = typename Language::unicode;

  public:
    constexpr dateline_reader(std::string_view text, std::size_t at) noexcept : text_(text), at_(at) {}

    constexpr std::size_t at() const noexcept { return at_; }
    /// The byte behind which nothing was looked at: what follows it cannot change what was accepted.
    constexpr std::size_t reach() const noexcept { return reach_; }

    constexpr bool accept(char32_t sign) noexcept {
        const std::size_t begin = looked(skip_space(text_, at_));
        if (code_point_at(text_, begin) != sign) return false;
        at_ = step(text_, begin);
        return true;
    }

    constexpr bool accept_dash() noexcept {
        return accept('-') || accept(0x2013) || accept(0x2014) || accept(0x2015);
    }

    /// `le`, `mardi`, `juillet`: a word that plays the part.
    constexpr bool accept_role(role part) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        const std::size_t end = looked(letters_end<unicode>(text_, begin));
        if (end == begin || !Language::roles(slice(text_, begin, end)).has(part)) return false;
        at_ = end;
        return true;
    }

    constexpr bool accept_word(std::string_view lower_case) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        const std::size_t end = looked(letters_end<unicode>(text_, begin));
        if (std::string_view(make_key<unicode>(slice(text_, begin, end))) != lower_case) return false;
        at_ = end;
        return true;
    }

    /// `3`, `1er`, `2016`: up to `most` digits, alone.
    constexpr bool accept_number(std::size_t most) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        std::size_t end = digits_end(text_, begin);
        looked(end + 1);
        if (end == begin || end - begin > most) return false;
        if (end - begin == 1 && text_[begin] == '1' && has_at(text_, end, "er"_sv)) end += 2;
        at_ = end;
        return true;
    }

    /// `2016-08`, `2016-08-26`, `26/08/2016`, `26.08.2016`: numbers joined by one sign.
    constexpr bool accept_numeric_date(int parts_needed) noexcept {
        std::size_t at = skip_space(text_, at_);
        int parts = 0;
        while (true) {
            const std::size_t end = digits_end(text_, at);
            looked(end + 1);
            if (end == at || end - at > 4) return false;
            ++parts;
            at = end;
            if (at + 1 >= text_.size() || !is_date_joint(text_[at]) || !is_ascii_digit(text_[at + 1])) break;
            ++at;
        }
        if (parts < parts_needed || parts > 3) return false;
        at_ = at;
        return true;
    }

    /// `Lausanne`, `La Chaux-de-Fonds`: up to four words, each with a capital or a particle between two.
    constexpr bool accept_place() noexcept {
        std::size_t at = skip_space(text_, at_);
        bool found = false;
        for (int count = 0; count < 4; ++count) {
            if (!unicode::is_upper(code_point_at(text_, looked(at)))) break;
            at = place_word_end(at);
            found = true;
            at_ = at;
            at = skip_space(text_, at);
        }
        return found;
    }

  private:
    static constexpr bool is_date_joint(char byte) noexcept {
        return byte == '-' || byte == '/' || byte == '.';
    }

    constexpr std::size_t looked(std::size_t at) noexcept {
        if (reach_ < at) reach_ = at;
        return at;
    }

    constexpr std::size_t place_word_end(std::size_t at) noexcept {
        std::size_t end = looked(letters_end<unicode>(text_, at));
        while (end < text_.size() &&
               (is_hyphen(code_point_at(text_, end)) || is_apostrophe(code_point_at(text_, end)))) {
            const std::size_t after = looked(letters_end<unicode>(text_, step(text_, end)));
            if (after == step(text_, end)) break;
            end = after;
        }
        return end;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t reach_ = 0;
};

/// `3 mai 2012`, `mardi 3 mai`, `mai 2012`, `2016-08-26`.
template <class Language>
constexpr bool accept_date(dateline_reader<Language>& reader) noexcept {
    if (reader.accept_numeric_date(3)) return true;
    reader.accept_role(role::weekday);
    const bool day = reader.accept_number(2);
    if (!reader.accept_role(role::month)) return false;
    return reader.accept_number(4) || day;
}

/// What stands before the dash: `Berne, 3 mai 2012`, `Berne (ats)`, `3 mai 2012`, `date 2016-08`.
template <class Language>
constexpr bool accept_dateline_body(dateline_reader<Language>& reader) noexcept {
    if (reader.accept_word("date"_sv)) return reader.accept_numeric_date(2);
    if (accept_date(reader)) return true;
    if (!reader.accept_place()) return false;
    if (reader.accept(',')) {
        reader.accept_word("le"_sv);
        return accept_date(reader);
    }
    return reader.accept('(') && reader.accept_role(role::news_agency) && reader.accept(')');
}

/// The sign behind the first words of a dateline, `Berne`, `mardi` or `date`: a number, a comma or a bracket.
/// Behind those of most paragraphs stands another word.
template <class Language>
constexpr std::size_t sign_behind_place(std::string_view head, std::size_t begin) noexcept {
    dateline_reader<Language> reader(head, begin);
    const bool place = reader.accept_place();
    return skip_space(
        head, place ? reader.at() : letters_end<typename Language::unicode>(head, skip_space(head, begin)));
}

/// Where a dateline ends, and the byte behind which nothing was looked at for that.
struct dateline_extent {
    std::size_t end = 0;
    std::size_t reach = 0;
};

/// A dateline at the head of a paragraph: from `begin` to the end returned; `begin` if there is none.
///
/// `Berne, 3 mai 2012. - Le Conseil...` ends after its dash, `date 2016-08 Le secretaire...` (a database
/// export) before the capital that begins the story, and a date that is alone takes the whole line.
template <class Language>
constexpr dateline_extent read_dateline(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view head = slice(text, 0, end);
    const std::size_t sign = sign_behind_place<Language>(head, begin);
    if (sign < end && !is_ascii_digit(head[sign]) && head[sign] != ',' && head[sign] != '(') {
        return {begin, step(head, sign)};
    }
    dateline_reader<Language> reader(head, begin);
    const bool labelled = reader.accept_word("date"_sv);
    reader = dateline_reader<Language>(head, begin);
    if (!accept_dateline_body(reader)) return {begin, reader.reach()};
    reader.accept('.');
    const std::size_t body_end = reader.at();
    if (skip_space(head, body_end) == end) return {end, end};
    if (reader.accept_dash()) return {reader.at(), reader.reach()};
    const bool story_begins = unicode::is_upper(code_point_at(head, skip_space(head, body_end)));
    return {labelled && story_begins ? body_end : begin, reader.reach()};
}

/// `Le conseil`, `hier le`: one word, a space and a small letter, as no dateline begins?
constexpr bool begins_plainly(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t at = begin;
    while (at < end && is_ascii_letter(text[at])) ++at;
    return at > begin && end - at > 1 && text[at] == ' ' && is_ascii_lower(byte_at(text, at + 1));
}

template <class Language>
constexpr std::size_t dateline_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    if (begins_plainly(text, begin, end)) return begin;
    return read_dateline<Language>(text, begin, end).end;
}

constexpr bool has_terminator(std::string_view text) noexcept {
    for (const mark found : marks(text)) {
        if (found.is(mark_kind::terminator)) return true;
    }
    return false;
}

/// Is this unit, trimmed, a sign-off: `(afp/nxp)`, `(jpr)`, `Reuters/FR`, `ATS`?
///
/// In brackets one group without a space is enough, since newsrooms abbreviate their authors; without
/// brackets all groups begin with a capital, one of at most three is an agency, and no full stop ends it:
/// `Reuters confirme.` is a sentence.
template <class Language>
constexpr bool is_sign_off(std::string_view unit) noexcept {
    using unicode = typename Language::unicode;
    if (unit.size() < 3 || unit.size() > 60) return false;
    const bool bracketed = unit[0] == '(' && unit[unit.size() - 1] == ')';
    std::size_t groups = 0;
    bool agency = false;
    bool spaced = false;
    bool capitals = true;
    for (std::size_t at = 0; at < unit.size();) {
        const std::size_t end = letters_end<unicode>(unit, at);
        spaced = spaced || is_space(code_point_at(unit, at));
        if (end == at) {
            at = step(unit, at);
            continue;
        }
        agency = agency || Language::roles(slice(unit, at, end)).has(role::news_agency);
        capitals = capitals && unicode::is_upper(code_point_at(unit, at));
        ++groups;
        at = end;
    }
    if (bracketed) return groups >= 1 && groups <= 6 && (agency || !spaced);
    return agency && capitals && groups <= 3 && !has_terminator(unit);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/byte_search.hpp -----------------------------------------------------------------------

// L1: the next of a few bytes, many bytes at a time: on vectors where the compiler targets them, else on
// 64-bit integers. Constant expressions and small devices take the plain loop; the answer is the same.
#ifndef INCISE_DETAIL_BYTE_SEARCH_HPP
#define INCISE_DETAIL_BYTE_SEARCH_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The high bit of the first byte of `eight` that is `Wanted`, counted from the lowest, and perhaps more high
/// bits above it; the other bits mean nothing.
template <char Wanted>
inline std::uint64_t equal_bytes(std::uint64_t eight) noexcept {
    constexpr auto wanted = static_cast<unsigned char>(Wanted);
    const std::uint64_t other = eight ^ wanted * integer_block::every;
    return (other - integer_block::every) & (wanted < 0x80 ? ~eight : eight);  // of the high bits ~other
}

/// How many bytes of memory stand before the first hit in eight of them; 0 if nobody knows their order, and
/// then a plain loop finds it.
inline std::size_t bytes_before(std::uint64_t hits) noexcept {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return hits == 0 ? 8 : static_cast<std::size_t>(__builtin_ctzll(hits)) / 8;
#else
    return hits == 0 ? 8 : 0;
#endif
}

/// What a search stops at: line ends; on integers all controls, which are as rare and cheaper to find.
struct line_end_hits {
    static constexpr std::size_t look_ahead = 0;  // how many bytes behind a byte tell

    static constexpr bool wants(char byte) noexcept { return byte == '\n' || byte == '\r'; }
    static std::uint64_t in_eight(const char* from) noexcept {
        const std::uint64_t eight = integer_block::load(from);
        return (eight - 0x20 * integer_block::every) & ~eight;
    }
#if INCISE_VECTOR_BYTES
    static vector_block::lanes in_block(const char* from) noexcept {
        const vector_block::lanes bytes = vector_block::load(from);
        return (bytes == '\n') | (bytes == '\r');
    }
#endif
};

/// `. ? !` and `More`, and the lead bytes of what may be an ellipsis (E2 80 A6) or a sign like it (E2 80 BC,
/// E2 81 87), but of no curly apostrophe or quote nor a dash (E2 80 93 to 9F), which are many; and `/ >`,
/// which are few.
template <char More>
struct terminator_hits {
    static constexpr std::size_t look_ahead = 2;

    static constexpr bool wants(char byte) noexcept {
        return byte == '.' || byte == '?' || byte == '!' || byte == '\xE2' || byte == More;
    }
    static std::uint64_t in_eight(const char* from) noexcept {
        const std::uint64_t eight = integer_block::load(from);
        const std::uint64_t tail = integer_block::load(from + 1) << 7 | integer_block::load(from + 2) << 2;
        const std::uint64_t signs = equal_bytes<'?'>(eight | 0x11 * integer_block::every);  // . / > ?
        return signs | equal_bytes<'!'>(eight) | equal_bytes<More>(eight) |
               (eight & eight << 1 & eight << 2 & tail);
    }
#if INCISE_VECTOR_BYTES
    static vector_block::lanes in_block(const char* from) noexcept {
        constexpr auto lane = vector_block::lane;
        const vector_block::lanes bytes = vector_block::load(from);
        const vector_block::lanes dash = (vector_block::load(from + 2) & lane(0xF0)) == lane(0x90);
        return ((bytes | 0x11) == '?') | (bytes == '!') | (bytes == More) | ((bytes == lane(0xE2)) & ~dash);
    }
#endif
};

/// Nothing that `Hits` asks for stands between `at` and the answer.
template <class Hits>
inline std::size_t find_fast(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t more = Hits::look_ahead;
#if INCISE_VECTOR_BYTES
    while (text.size() - at >= vector_block::width + more) {
        const std::size_t before = vector_block::lanes_before(Hits::in_block(text.data() + at));
        at += before;
        if (before == vector_block::width) continue;
        if (vector_block::tells_lane) return at;
        break;
    }
    const std::size_t last = text.size() - vector_block::width - more;  // begins before `at`
    if (vector_block::tells_lane && last < text.size() && at - last < vector_block::width)
        return at + vector_block::lanes_before(Hits::in_block(text.data() + last), at - last);
#endif
    for (; text.size() - at >= 16 + more; at += 16) {
        const std::uint64_t first = Hits::in_eight(text.data() + at) & integer_block::high;
        const std::uint64_t second = Hits::in_eight(text.data() + at + 8) & integer_block::high;
        if ((first | second) != 0)
            return at + (first == 0 ? 8 : 0) + bytes_before(first == 0 ? second : first);
    }
    if (text.size() - at < 8 + more) return at;
    return at + bytes_before(Hits::in_eight(text.data() + at) & integer_block::high);
}

/// How many of the bytes from `at`, `eights` < 32 times eight, are no continuation bytes.
constexpr std::size_t heads_in_eights(const char* at, std::size_t eights) noexcept {
    std::size_t result = 0;
    if (prefers_plain_code()) {
        for (std::size_t i = 0; i < 8 * eights; ++i) result += static_cast<signed char>(at[i]) >= -0x40;
        return result;
    }
    std::uint64_t sums = 0;  // one in each byte, 31 at most
    for (std::size_t i = 0; i < eights; ++i) {
        const std::uint64_t eight = integer_block::load(at + 8 * i);
        sums += ((~eight | eight << 1) & integer_block::high) >> 7;
    }
    return static_cast<std::size_t>(sums * integer_block::every >> 56);
}

/// The first byte at or after `at` that `Hits` wants, but for those that its signs behind it rule out; the
/// end of the text if there is none; `at` if that is beyond it. Cost: one pass, at about a byte a cycle or
/// better on a processor of 64 bits.
template <class Hits>
constexpr std::size_t find_among(std::string_view text, std::size_t at) noexcept {
    for (; at < text.size(); ++at) {
        if (!prefers_plain_code()) at = find_fast<Hits>(text, at);
        if (at == text.size() || Hits::wants(text[at])) break;
    }
    return at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/terminator_site.hpp -------------------------------------------------------------------

// L3: what stands around a terminator, found once: all that the rules of sentence boundaries look at.
#ifndef INCISE_DETAIL_TERMINATOR_SITE_HPP
#define INCISE_DETAIL_TERMINATOR_SITE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// ` word T C  next` with T the terminators `?!`, C the closing marks and brackets behind them.
struct terminator_site {
    std::string_view text;  // up to the end of the paragraph
    std::size_t paragraph = 0;
    std::size_t begin = 0;     // of the terminators
    std::size_t end = 0;       // behind them and their closing marks
    std::size_t next = 0;      // the next sign that is no white space
    bool single_stop = false;  // one full stop, no ellipsis, no other sign
    bool closed = false;       // a closing mark or bracket follows the terminators
};

/// No sentence of French is longer than what is looked back at to pair a straight quote.
inline constexpr std::size_t straight_quote_reach = 400;

/// Does the straight quote at byte `at`, between two blanks, close? `<<" Viens ! " Il vint.` Yes if those
/// before it in the paragraph leave one open.
constexpr bool spaced_quote_closes(std::string_view text, std::size_t paragraph, std::size_t at) noexcept {
    const std::size_t nearest = at - paragraph > straight_quote_reach ? at - straight_quote_reach : paragraph;
    bool open = false;
    for (std::size_t i = nearest; i < at; ++i) open = open != (text[i] == '"');
    const bool blank_behind = at + 1 < text.size() && is_space(code_point_at(text, at + 1));
    return open && nearest == paragraph && blank_behind;
}

/// Closing marks that belong to the sentence: directly behind it, guillemets, curly quotes and brackets
/// also after a space (`Viens ! >>`). A straight quote closes if it touches, `"Viens." "Non."`, or if one is
/// open.
constexpr std::size_t closers_end(std::string_view text, std::size_t paragraph, std::size_t end) noexcept {
    while (end < text.size()) {
        const std::size_t at = skip_space(text, end);
        if (at == text.size()) break;
        const mark found = mark_at(text, at);
        const bool touches = at == end;
        const bool closes = found.is(mark_kind::quote_close) || found.is(mark_kind::bracket_close) ||
                            (touches && (found.is(mark_kind::quote_either) || found.value == 0x2019)) ||
                            (found.value == '"' && spaced_quote_closes(text, paragraph, at));
        if (!closes) break;
        end = found.end;
    }
    return end;
}

constexpr terminator_site survey(std::string_view text, std::size_t paragraph, const mark& first) noexcept {
    std::size_t end = first.end;
    while (end < text.size() && mark_at(text, end).is(mark_kind::terminator)) end = step(text, end);
    terminator_site site{text, paragraph, first.begin, closers_end(text, paragraph, end), 0, false, false};
    site.next = skip_space(text, site.end);
    site.single_stop = first.value == '.' && end == first.end;
    site.closed = site.end != end;
    return site;
}

/// The letters right before the terminators: `Roux` of `M. Roux.`
template <class Unicode>
constexpr std::string_view word_before(const terminator_site& site) noexcept {
    return slice(site.text, letters_begin<Unicode>(site.text, site.paragraph, site.begin), site.begin);
}

/// The longest abbreviation with dots or hyphens inside, in bytes.
inline constexpr std::size_t longest_dotted = 24;

/// The same with dots, hyphens and signs of degrees inside: `c.-a-d` of `c.-a-d.`, the sign of `no.` too
template <class Unicode>
constexpr std::string_view dotted_before(const terminator_site& site) noexcept {
    std::size_t begin = site.begin;
    while (begin > site.paragraph && site.begin - begin < longest_dotted) {
        const char32_t value = code_point_before(site.text, begin);
        if (!is_letter_or_mark<Unicode>(value) && value != '.' && value != 0xB0 && !is_hyphen(value)) break;
        begin = step_back(site.text, begin);
    }
    return slice(site.text, begin, site.begin);
}

/// The first letter of what follows, opening marks and dashes skipped: `O` of `. - << Oui`.
constexpr std::size_t next_letter(const terminator_site& site) noexcept {
    std::size_t at = site.next;
    for (int signs = 0; signs < 8 && at < site.text.size(); ++signs) {
        const mark found = mark_at(site.text, at);
        const bool opens = found.is(mark_kind::quote_open) || found.is(mark_kind::quote_either) ||
                           found.is(mark_kind::bracket_open) || found.is(mark_kind::dash) ||
                           found.value == '-';
        if (!opens) break;
        at = skip_space(site.text, found.end);
    }
    return at;
}

template <class Unicode>
constexpr bool small_follows(const terminator_site& site) noexcept {
    return Unicode::is_lower(code_point_at(site.text, next_letter(site)));
}

/// Does the word at byte `begin`, with a capital, begin a sentence more often than a name: `Il`, `Les`,
/// `Mais`, `L'`?
template <class Language>
constexpr bool is_starter(std::string_view text, std::size_t begin) noexcept {
    using unicode = typename Language::unicode;
    if (!unicode::is_upper(code_point_at(text, begin))) return false;
    std::size_t end = letters_end<unicode>(text, begin);
    if (is_apostrophe(code_point_at(text, end))) end = step(text, end);
    return Language::roles(slice(text, begin, end)).has(role::sentence_starter);
}

template <class Language>
constexpr bool starter_follows(const terminator_site& site) noexcept {
    return is_starter<Language>(site.text, next_letter(site));
}

/// `XIV`: capitals that are Roman numbers only.
constexpr bool is_roman(std::string_view letters) noexcept {
    for (const char letter : letters) {
        bool found = false;
        for (const char digit : "IVXLC"_sv) found = found || letter == digit;
        if (!found) return false;
    }
    return !letters.empty();
}

/// `3`, `XIV`, but not the L of `L'an`.
template <class Unicode>
constexpr bool number_follows(const terminator_site& site) noexcept {
    const std::size_t end = letters_end<Unicode>(site.text, site.next);
    return is_digit(Unicode::category(code_point_at(site.text, site.next))) ||
           (is_roman(slice(site.text, site.next, end)) && !is_apostrophe(code_point_at(site.text, end)));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/sentence_rules.hpp --------------------------------------------------------------------

// L3: is this the end of a sentence? Numbered rules, tried in order; each says with which French
// sentence it came.
#ifndef INCISE_DETAIL_SENTENCE_RULES_HPP
#define INCISE_DETAIL_SENTENCE_RULES_HPP

namespace incise {
inline namespace INCISE_ABI {

/// Why a sentence ends, or goes on, at a terminator. The numbers are stable.
enum class sentence_rule : std::uint8_t {
    end_of_paragraph = 1,     ///< ends: nothing follows in the paragraph
    more_punctuation = 2,     ///< goes on: `etc., mais`; `Quoi ? !`; `<< Non ! >>, dit-il`
    glued = 3,                ///< goes on: `3.5`, `node.js`, `www.exemple.ch`
    lost_space = 4,           ///< ends: `les classiques.Enfin il partit`
    list_number = 5,          ///< goes on: `1. Ouvrir la porte`
    abbreviation = 6,         ///< goes on: `M. Roux`, `art. 5`
    initial = 7,              ///< goes on: `J.-P. Roux`, `U.R.S.S. et`
    initial_then_word = 8,    ///< ends: `le plan B. Il partit`
    open_abbreviation = 9,    ///< goes on: `fromages, etc. et vins`, `vol. 3`
    closing_then_small = 10,  ///< goes on: `<< Viens ! >> dit-il`, `(vraiment ?) et`
    small_after_sign = 11,    ///< goes on: `Ah ! quelle joie`, `Il... dort`
    full_stop = 12,           ///< ends: `Il dort. Elle veille.`
    omission = 13,            ///< goes on: `[...] Les rues sont vides.`
    section_number = 14,      ///< goes on: `le point 1.8.2. du plan`
    semicolon = 15,           ///< ends, if asked for: `Il dort ; elle veille.`
    lost_stop = 16,           ///< ends, if asked for: `le pont Les voisins dorment`
    kept_quotation = 17,      ///< goes on, if asked for: `<< Viens. Entre. >>`
    dateline = 18             ///< ends: `Morges, le 3 mai (ats)`
};

/// One terminator that was looked at: where the sentence would end, and what was decided by which rule.
struct boundary {
    std::size_t at = 0;  ///< byte offset after the terminator and its closing marks
    bool ends = false;
    sentence_rule rule = sentence_rule::full_stop;
};

namespace detail {

constexpr bool punctuation_follows(const terminator_site& site) noexcept {
    if (site.next == site.text.size()) return false;
    const mark found = mark_at(site.text, site.next);
    const bool touches = site.next == site.end;
    return found.is(mark_kind::comma) || found.is(mark_kind::semicolon) || found.is(mark_kind::colon) ||
           (found.is(mark_kind::terminator) && (touches || found.value != '.')) ||
           (touches && found.is(mark_kind::quote_close));
}

constexpr bool touches_next(const terminator_site& site) noexcept {
    return site.next == site.end;
}

/// `classiques.Enfin`: a small letter, the stop, a capital and a small letter; not `St.Gall`.
template <class Language>
constexpr bool is_lost_space(const terminator_site& site) noexcept {
    using Unicode = typename Language::unicode;
    const char32_t capital = code_point_at(site.text, site.next);
    if (!Unicode::is_upper(capital)) return !Unicode::is_alphabetic(capital) && !site.single_stop;
    if (!site.single_stop) return true;
    if (Language::roles(word_before<Unicode>(site)).has(role::abbreviation_never_final)) return false;
    const std::size_t after = step(site.text, site.next);
    const std::size_t size = word_before<Unicode>(site).size();
    return size > 1 && Unicode::is_lower(code_point_before(site.text, site.begin)) &&
           Unicode::is_lower(code_point_at(site.text, after));
}

/// `1.` or `a.` at the head of the paragraph.
template <class Unicode>
constexpr bool is_label_at_head(const terminator_site& site) noexcept {
    const std::size_t head = skip_space(site.text, site.paragraph);
    if (site.begin - head > 4) return false;
    const std::size_t digits = digits_end(site.text, head);
    if (digits > head) return digits == site.begin && digits - head <= 3;
    return Unicode::is_lower(code_point_at(site.text, head)) && step(site.text, head) == site.begin;
}

/// Where the number of one or two digits begins that ends at the terminator, or there.
constexpr std::size_t short_number_begin(const terminator_site& site) noexcept {
    std::size_t begin = site.begin;
    while (begin > site.paragraph && is_ascii_digit(site.text[begin - 1])) --begin;
    return site.begin - begin <= 2 ? begin : site.begin;
}

/// Does the full stop belong to the word before it: `p.`, `art.`, `J.`?
template <class Language>
constexpr bool abbreviates(const terminator_site& site, const mark& stop) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view before =
        slice(site.text, letters_begin<unicode>(site.text, site.paragraph, stop.begin), stop.begin);
    return Language::roles(before).has_any(role::abbreviation_never_final, role::abbreviation_may_end,
                                           role::abbreviation_also_word) ||
           (before.size() == 1 && !is_space(code_point_before(site.text, stop.begin)));
}

/// `Il ferma. 2. Ouvrir la porte`, `trois temps : 1. ouvrir, 2. fermer`: a number where only that of an item
/// stands.
template <class Language>
constexpr bool is_label_in_run(const terminator_site& site) noexcept {
    const std::size_t begin = short_number_begin(site);
    const std::size_t before = skip_space_back(site.text, site.paragraph, begin);
    if (begin == site.begin || before == begin || before == site.paragraph) return false;
    const mark sign = mark_at(site.text, step_back(site.text, before));
    if (sign.value == '.' && abbreviates<Language>(site, sign)) return false;  // `la p. 12.`
    if (sign.is(mark_kind::terminator) || sign.is(mark_kind::semicolon)) return true;
    const bool first = begin + 1 == site.begin && site.text[begin] == '1';
    const bool lower = small_follows<typename Language::unicode>(site);
    return (sign.is(mark_kind::colon) && (first || lower)) || (sign.is(mark_kind::comma) && lower);
}

template <class Language>
constexpr bool is_list_number(const terminator_site& site) noexcept {
    if (!site.single_stop || site.closed) return false;
    return is_label_at_head<typename Language::unicode>(site) || is_label_in_run<Language>(site);
}

/// `(...)`, `[...]`: something was left out, usually before what follows.
constexpr bool is_omission(const terminator_site& site) noexcept {
    if (!site.closed || site.single_stop || site.begin == site.paragraph) return false;
    const mark before = mark_at(site.text, step_back(site.text, site.begin));
    return before.is(mark_kind::bracket_open) &&
           mark_at(site.text, site.end - 1).is(mark_kind::bracket_close);
}

/// `1.8.2. du plan`: a number with a dot inside, and a small letter behind.
template <class Unicode>
constexpr bool is_section_number(const terminator_site& site) noexcept {
    std::size_t begin = site.begin;
    bool dotted = false;
    while (begin > site.paragraph && site.begin - begin < longest_dotted &&
           (is_ascii_digit(site.text[begin - 1]) || site.text[begin - 1] == '.')) {
        --begin;
        dotted = dotted || site.text[begin] == '.';
    }
    return dotted && begin != site.begin && small_follows<Unicode>(site);
}

/// One letter that is no word: `J.`, `t. 3`, `L. v. Beck`; not `Il y a.`
template <class Unicode>
constexpr bool is_initial(std::string_view before) noexcept {
    if (before.empty() || (before.size() > 1 && is_ascii_letter(before[1]))) return false;
    const char32_t letter = code_point_at(before, 0);
    std::size_t end = step(before, 0);
    if (end == before.size() && letter > 'a' && letter < 'y') return true;
    while (is_mark(Unicode::category(code_point_at(before, end)))) end = step(before, end);  // of E/, in NFD
    return end == before.size() && Unicode::is_upper(letter);
}

/// Is the letter a unit: `25 (degree) C.`, `0,2 mg/h.`, `100 m.`?
template <class Unicode>
constexpr bool is_unit(const terminator_site& site, std::string_view before) noexcept {
    const std::size_t begin = site.begin - before.size();
    const char32_t sign = code_point_before(site.text, begin);
    if (sign == 0xB0 || sign == '/') return true;
    const std::size_t number = skip_space_back(site.text, site.paragraph, begin);
    return Unicode::is_lower(code_point_at(before, 0)) && number > site.paragraph &&
           is_ascii_digit(site.text[number - 1]);
}

template <class Unicode>
constexpr bool small_or_number_follows(const terminator_site& site) noexcept {
    return Unicode::is_lower(code_point_at(site.text, next_letter(site))) || number_follows<Unicode>(site);
}

/// `M.`, `art.`; but not `25 mm.`, and not the acronym in `les projets RTE. Mais`, where a road is `rte.`
template <class Language>
constexpr bool announces(const terminator_site& site, std::string_view before, role_set roles) noexcept {
    using unicode = typename Language::unicode;
    if (!roles.has(role::abbreviation_never_final)) return false;
    const bool civility =
        roles.has_any(role::civility_any, role::civility_feminine, role::civility_masculine);
    if (civility && !unicode::is_upper(code_point_at(before, 0))) {
        const std::size_t number = skip_space_back(site.text, site.paragraph, site.begin - before.size());
        const bool counted = number > site.paragraph && is_ascii_digit(site.text[number - 1]);
        return !counted && !starter_follows<Language>(site) && !small_follows<unicode>(site);
    }
    const bool shouted = before.size() > 2 && unicode::is_upper(code_point_before(before, before.size()));
    return !shouted || number_follows<unicode>(site);
}

/// `vol. 3` is an abbreviation, `Il prit son vol. Elle` is a sentence: the next word decides.
template <class Language>
constexpr bool stays_open(const terminator_site& site, role_set before) noexcept {
    if (before.has(role::abbreviation_may_end)) return !starter_follows<Language>(site);
    return before.has(role::abbreviation_also_word) &&
           small_or_number_follows<typename Language::unicode>(site);
}

/// The longest abbreviation without dots, in bytes; a longer word is not looked up.
inline constexpr std::size_t longest_abbreviation = 10;

/// What one full stop says behind a word, or `full_stop` if that word says nothing.
template <class Language>
constexpr sentence_rule rule_of_word(const terminator_site& site) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view before = word_before<unicode>(site);
    if (before.size() > longest_abbreviation) return sentence_rule::full_stop;
    const char32_t joint = code_point_before(site.text, site.begin - before.size());
    const bool joined = joint == '.' || joint == 0xB0 || is_hyphen(joint);
    const std::string_view dotted = joined ? dotted_before<unicode>(site) : before;
    if (joined) {
        const role_set whole = Language::roles(dotted);
        if (whole.has(role::abbreviation_never_final)) return sentence_rule::abbreviation;
        if (stays_open<Language>(site, whole)) return sentence_rule::open_abbreviation;
    }
    if (is_initial<unicode>(before) && is_unit<unicode>(site, before)) {
        return small_or_number_follows<unicode>(site) ? sentence_rule::open_abbreviation
                                                      : sentence_rule::full_stop;
    }
    const role_set roles = Language::roles(before);
    if (announces<Language>(site, before, roles)) return sentence_rule::abbreviation;
    if (is_initial<unicode>(before)) {
        return starter_follows<Language>(site) ? sentence_rule::initial_then_word : sentence_rule::initial;
    }
    return stays_open<Language>(site, roles) ? sentence_rule::open_abbreviation : sentence_rule::full_stop;
}

/// The rules, in order; the first that applies decides.
template <class Language>
constexpr boundary decide(const terminator_site& site) noexcept {
    using unicode = typename Language::unicode;
    const auto ends = [&](sentence_rule rule) { return boundary{site.end, true, rule}; };
    const auto goes_on = [&](sentence_rule rule) { return boundary{site.end, false, rule}; };

    if (site.next == site.text.size()) return ends(sentence_rule::end_of_paragraph);
    if (punctuation_follows(site)) return goes_on(sentence_rule::more_punctuation);
    if (touches_next(site) && !site.closed) {
        return is_lost_space<Language>(site) ? ends(sentence_rule::lost_space)
                                             : goes_on(sentence_rule::glued);
    }
    if (is_omission(site)) return goes_on(sentence_rule::omission);
    if (is_list_number<Language>(site)) return goes_on(sentence_rule::list_number);
    if (site.single_stop && !site.closed) {
        if (is_section_number<unicode>(site)) return goes_on(sentence_rule::section_number);
        const sentence_rule rule = rule_of_word<Language>(site);
        if (same(rule, sentence_rule::initial_then_word)) return ends(rule);
        if (!same(rule, sentence_rule::full_stop)) return goes_on(rule);
    }
    if (small_follows<unicode>(site)) {
        if (site.closed) return goes_on(sentence_rule::closing_then_small);
        if (!site.single_stop) return goes_on(sentence_rule::small_after_sign);
    }
    return ends(sentence_rule::full_stop);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/lines.hpp -----------------------------------------------------------------------------

// L3: lines, and which of them make one paragraph. Hard-wrapped lines are told from one line a paragraph
// by their ends, their widths and what the next one begins with.
#ifndef INCISE_DETAIL_LINES_HPP
#define INCISE_DETAIL_LINES_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What a line break is.
enum class paragraph_breaks : std::uint8_t {
    automatic,    ///< the lines around it tell: hard-wrapped text or one line a paragraph
    blank_lines,  ///< a space; only blank lines separate
    lines         ///< always the end of a paragraph
};

namespace detail {

/// One line of the text: `begin`..`end` without its line end; `next` is where the following one begins.
struct text_line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;
};

constexpr text_line line_at(std::string_view text, std::size_t begin) noexcept {
    const std::size_t end = find_among<line_end_hits>(text, begin);
    std::size_t next = end;
    if (next < text.size()) next += has_at(text, next, "\r\n"_sv) ? 2u : 1u;
    return {begin, end, next};
}

constexpr bool is_blank(std::string_view text, const text_line& line) noexcept {
    return skip_space(slice(text, 0, line.end), line.begin) == line.end;
}

/// The line of the byte `head`, before which nothing but white space stands from the beginning of a line at
/// `from` on.
constexpr text_line line_of(std::string_view text, std::size_t from, std::size_t head) noexcept {
    text_line line = line_at(text, head);
    while (line.begin > from && text[line.begin - 1] != '\n' && text[line.begin - 1] != '\r') --line.begin;
    return line;
}

/// The columns between which lines look hard-wrapped. A line that goes on with a small letter may be narrow.
inline constexpr std::size_t narrowest_column = 25;
inline constexpr std::size_t narrowest_wrap = 40;
inline constexpr std::size_t widest_wrap = 110;

/// How many columns `begin`..`end` has, as far as it matters: one above `widest_wrap` stands for more.
constexpr std::size_t columns(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t found = 0;
    while (begin < end && found <= widest_wrap) {
        const std::size_t eights = lesser((end - begin) / 8, (widest_wrap - found) / 8 + 1);
        const std::size_t part = eights == 0 ? end : begin + 8 * eights;
        found +=
            eights == 0 ? count_well_formed(text, begin, part) : heads_in_eights(text.data() + begin, eights);
        begin = part;
    }
    return lesser(found, widest_wrap + 1);
}

constexpr std::size_t columns(std::string_view text, const text_line& line) noexcept {
    return columns(text, line.begin, line.end);
}

constexpr std::size_t wider(std::size_t a, std::size_t b) noexcept {
    return a < b ? b : a;
}

/// The signs of list items that are no dashes: hyphen, asterisk, bullets, squares, arrow.
inline constexpr std::string_view list_signs =
    "-*\xE2\x80\xA2\xE2\x80\xA3\xE2\x97\xA6\xE2\x96\xAA\xE2\x96\xA0\xE2\x97\x8F\xC2\xB7\xE2\x86\x92"_sv;

constexpr bool has_list_sign(std::string_view text, std::size_t at) noexcept {
    const char32_t sign = code_point_at(text, at);
    for (std::size_t i = 0; i < list_signs.size(); i = step(list_signs, i)) {
        if (code_point_at(list_signs, i) == sign) return is_space(code_point_at(text, step(text, at)));
    }
    return false;
}

/// `1. `, `12) `, `a) `: where the text behind it begins; `at` if there is no such label.
constexpr std::size_t label_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t digits = digits_end(text, at);
    const bool letter = digits == at && at < text.size() && is_ascii_lower(byte_at(text, at));
    const std::size_t sign = letter ? at + 1 : digits;
    const char32_t after = code_point_at(text, sign);
    const bool closed = after == ')' || (after == '.' && !letter);
    if (sign == at || sign - at > 3 || !closed || !is_space(code_point_at(text, sign + 1))) return at;
    return skip_space(text, sign + 1);
}

/// Does a line that begins so open a paragraph whatever stands before it? A list item or a turn.
constexpr bool opens_paragraph(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return false;
    return mark_at(text, at).is(mark_kind::dash) || has_list_sign(text, at) || label_end(text, at) != at;
}

/// Does the line end like a sentence: with a terminator, closing marks behind it allowed?
constexpr bool ends_sentence(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    while (end > begin) {
        const std::size_t last = step_back(text, end);
        const mark_kind kind = mark_at(text, last).kind;
        if (same(kind, mark_kind::terminator)) return true;
        const bool closes = same(kind, mark_kind::quote_close) || same(kind, mark_kind::bracket_close) ||
                            same(kind, mark_kind::quote_either);
        if (!closes && !is_space(code_point_at(text, last))) return false;
        end = last;
    }
    return false;
}

/// What is known of the lines of the paragraph so far.
struct wrap_state {
    bool wrapped = false;    // the break before this line was only there because the line was full
    std::size_t widest = 0;  // in columns, `widest_wrap` at most

    constexpr void widen(std::size_t width) noexcept {
        widest = wider(widest, width < widest_wrap ? width : widest_wrap);
    }
};

/// Would the first word of the next line have had room on this one? Then nobody broke it for its width.
constexpr bool had_room(std::string_view text, const text_line& line, const text_line& after,
                        std::size_t head, std::size_t widest) noexcept {
    std::size_t end = head;
    while (end < after.end && !is_space(code_point_at(text, end))) end = step(text, end);
    return columns(text, line) + 1 + columns(text, head, end) <= wider(widest, columns(text, after));
}

/// The next line begins with `head`. Does it begin a sentence: `Le`, `Elle`, with a capital?
template <class Unicode>
constexpr bool begins_anew(std::string_view text, std::size_t head) noexcept {
    if (!Unicode::is_upper(code_point_at(text, head))) return false;
    return basic_french<Unicode>::roles(slice(text, head, letters_end<Unicode>(text, head)))
        .has(role::sentence_starter);
}

/// Does this line go on in the middle of a sentence, with a small letter on the next line or because it is
/// full? Looks at the next line no further than the widest wrapped line would go.
template <class Unicode>
constexpr bool goes_on(std::string_view text, const text_line& line, bool if_full) noexcept {
    if (ends_sentence(text, line.begin, line.end)) return false;
    const text_line after = line_at(text, line.next);
    const std::size_t head = skip_space(slice(text, 0, after.end), after.begin);
    if (head == after.end) return false;
    if (Unicode::is_lower(code_point_at(text, head))) return true;
    return if_full && columns(text, after) <= widest_wrap && !had_room(text, line, after, head, 0);
}

/// `... le syndic, M.`: the line ends with an abbreviation that announces something.
template <class Unicode>
constexpr bool ends_announcing(std::string_view text, const text_line& line) noexcept {
    const std::size_t end = skip_space_back(text, line.begin, line.end);
    if (end == line.begin || text[end - 1] != '.') return false;
    const terminator_site site{text, line.begin, end - 1, end, skip_space(text, end), true, false};
    const std::string_view before = word_before<Unicode>(site);
    return announces<basic_french<Unicode>>(site, before, basic_french<Unicode>::roles(before));
}

/// What two lines say of the break between them.
enum class wrap_sign : unsigned char { ends, wraps, next_line_decides };

/// Is the line break between two lines only there because the line was full?
///
/// A small letter goes on with the sentence. Otherwise the line must have been full; one that ends a
/// sentence says least: `... la gare.` may end a paragraph, unless the lines around it were full too.
/// A paragraph that wrapped before, and the narrower it is, wraps rather (sentence_at relies on that).
template <class Unicode>
constexpr wrap_sign read_break(std::string_view text, const text_line& line, const text_line& after,
                               const wrap_state& state) noexcept {
    const std::string_view next = slice(text, 0, after.end);
    const std::size_t head = skip_space(next, after.begin);
    if (head == after.end || opens_paragraph(next, head)) return wrap_sign::ends;
    if (ends_announcing<Unicode>(next, line)) return wrap_sign::wraps;
    const std::size_t width = columns(text, line);
    const std::size_t next_width = columns(text, after);
    if (width > widest_wrap || next_width > widest_wrap || width < narrowest_column) return wrap_sign::ends;
    const bool sentence = ends_sentence(text, line.begin, line.end);
    if (!sentence && Unicode::is_lower(code_point_at(text, head))) return wrap_sign::wraps;
    if ((width < narrowest_wrap && !state.wrapped) || had_room(text, line, after, head, state.widest))
        return wrap_sign::ends;
    if (!sentence) {
        return state.wrapped || !begins_anew<Unicode>(text, head) ? wrap_sign::wraps : wrap_sign::ends;
    }
    const bool narrow = next_width < narrowest_wrap;
    const bool heading = narrow && !ends_sentence(text, after.begin, after.end);
    if (state.wrapped) return heading ? wrap_sign::next_line_decides : wrap_sign::wraps;
    return narrow ? wrap_sign::ends : wrap_sign::next_line_decides;
}

template <class Unicode>
constexpr bool is_wrap(std::string_view text, const text_line& line, const text_line& after,
                       const wrap_state& state) noexcept {
    const wrap_sign found = read_break<Unicode>(text, line, after, state);
    if (!same(found, wrap_sign::next_line_decides)) return same(found, wrap_sign::wraps);
    return goes_on<Unicode>(text, after, columns(text, after) >= narrowest_wrap);
}

/// Is the line break behind `line` within a paragraph?
template <class Unicode>
constexpr bool joins(std::string_view text, const text_line& line, const text_line& after,
                     const wrap_state& state, paragraph_breaks breaks) noexcept {
    if (same(breaks, paragraph_breaks::automatic)) return is_wrap<Unicode>(text, line, after, state);
    return same(breaks, paragraph_breaks::blank_lines) && !is_blank(text, after);
}

/// Can a line of `width` columns go on behind its break? One that is too wide cannot, whatever follows.
constexpr bool may_wrap(std::size_t width, paragraph_breaks breaks) noexcept {
    if (same(breaks, paragraph_breaks::lines)) return false;
    return same(breaks, paragraph_breaks::blank_lines) || width <= widest_wrap;
}

/// Where a paragraph begins and ends (trimmed), and where to look for the next one.
struct paragraph_extent {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;

    constexpr bool empty() const noexcept { return begin == end; }
};

/// The first paragraph at or after byte `from`; empty, at the end of the text, if there is none.
template <class Unicode>
constexpr paragraph_extent find_paragraph(std::string_view text, std::size_t from,
                                          paragraph_breaks breaks = paragraph_breaks::automatic) noexcept {
    if (from == 0) from = text.size() - without_byte_order_mark(text).size();
    const std::size_t begin = skip_space(text, from);
    text_line line = line_of(text, begin == text.size() ? begin : from, begin);
    wrap_state state;
    while (line.next < text.size()) {
        const std::size_t width = columns(text, line);
        if (!may_wrap(width, breaks)) break;
        const text_line after = line_at(text, line.next);
        state.widen(width);
        state.wrapped = joins<Unicode>(text, line, after, state, breaks);
        if (!state.wrapped) break;
        line = after;
    }
    return {begin, skip_space_back(text, begin, line.end), line.next};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/line_kind.hpp -------------------------------------------------------------------------

// L3: what a short line can be for: a heading, a date, a byline, a signature.
#ifndef INCISE_DETAIL_LINE_KIND_HPP
#define INCISE_DETAIL_LINE_KIND_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The longest title or heading, in bytes; a longer line is a paragraph that lost its full stop.
inline constexpr std::size_t longest_heading = 120;

/// `<< Tu viens ?`: a quotation that goes on below is no heading.
constexpr bool opens_without_end(std::string_view line) noexcept {
    if (!mark_at(line, 0).is(mark_kind::quote_open)) return false;
    for (const mark found : marks(line)) {
        if (found.is(mark_kind::quote_close)) return false;
    }
    return true;
}

/// Does the line end with an initial: `A. R.`, `la S.N.C.F.`?
template <class Unicode>
constexpr bool ends_with_initial(std::string_view line) noexcept {
    if (line.size() < 2 || line[line.size() - 1] != '.') return false;
    const std::size_t letter = step_back(line, line.size() - 1);
    const char32_t before = code_point_before(line, letter);
    return Unicode::is_upper(code_point_at(line, letter)) &&
           (is_space(before) || before == '.' || is_hyphen(before));
}

/// The last code point of the line that is no closing mark.
constexpr char32_t final_sign(std::string_view line) noexcept {
    std::size_t end = line.size();
    while (end > 0) {
        const std::size_t last = step_back(line, end);
        const mark found = mark_at(line, last);
        if (!found.is(mark_kind::quote_close) && !found.is(mark_kind::quote_either) &&
            !is_space(code_point_at(line, last)))
            return code_point_at(line, last);
        end = last;
    }
    return 0;
}

/// Is this a short line that could be a heading: no final sign but a question or an exclamation mark?
template <class Unicode>
constexpr bool looks_like_heading(std::string_view line, bool first) noexcept {
    if (line.size() > longest_heading || opens_without_end(line)) return false;
    const mark last = mark_at(line, step_back(line, line.size()));
    if (last.is(mark_kind::colon) || last.is(mark_kind::comma) || last.is(mark_kind::semicolon)) return false;
    if (!ends_sentence(line, 0, line.size()) || ends_with_initial<Unicode>(line)) return true;
    if (first) return final_sign(line) != '.' || has_at(line, line.size() - 3, "..."_sv);
    return last.is(mark_kind::terminator) && (last.value == '?' || last.value == '!');
}

/// `Par Jeanne Roux`, `PAR JEANNE ROUX`, `Propos recueillis par Anne Roux`: a byline.
template <class Language>
constexpr bool is_byline(std::string_view line) noexcept {
    using unicode = typename Language::unicode;
    if (line.size() > longest_heading) return false;
    if (ends_sentence(line, 0, line.size()) && !ends_with_initial<unicode>(line)) return false;
    dateline_reader<Language> reader(line, 0);
    if (reader.accept_word("propos"_sv)) reader.accept_word("recueillis"_sv);
    if (!reader.accept_word("par"_sv)) return false;
    if (unicode::is_upper(code_point_at(line, skip_space(line, reader.at())))) return true;
    if (reader.accept_word("notre"_sv)) return true;
    return reader.accept_word("la"_sv) && reader.accept_word("re/daction"_sv);
}

/// `8h05`, `8 h`, `14:30`.
template <class Language>
constexpr bool accept_time(dateline_reader<Language>& reader) noexcept {
    if (!reader.accept_number(2)) return false;
    if (!reader.accept(':') && !reader.accept_word("h"_sv) && !reader.accept_word("heures"_sv)) return false;
    reader.accept_number(2);
    return true;
}

/// What may stand before a date: `Publie le`, `Mis a jour le`; written as lexicon keys, accents apart.
inline constexpr std::string_view date_labels[] = {
    "publie/"_sv,  "publie/e"_sv,  "paru"_sv,       "parue"_sv,  "mis"_sv, "mise"_sv,
    "modifie/"_sv, "modifie/e"_sv, "actualise/"_sv, "cre/e/"_sv, "date"_sv};

template <class Language>
constexpr void skip_date_label(dateline_reader<Language>& reader) noexcept {
    for (const std::string_view label : date_labels) {
        if (reader.accept_word(label)) break;
    }
    if (reader.accept_word("a`"_sv)) reader.accept_word("jour"_sv);
    reader.accept_word("en"_sv);
    reader.accept_word("ligne"_sv);
    reader.accept(':');
    reader.accept_word("le"_sv);
}

template <class Language>
constexpr void accept_separator(dateline_reader<Language>& reader) noexcept {
    if (reader.accept(',') || reader.accept('|') || reader.accept(0xB7) || reader.accept('/')) return;
    reader.accept_dash();
}

/// One date with what belongs to it: `Publie le 3 mai 2012 a 8h05`, `Morges (VD), le 3 mai (ats)`.
template <class Language>
constexpr bool accept_dated_part(dateline_reader<Language>& reader) noexcept {
    skip_date_label(reader);
    for (int places = 0; places < 3; ++places) {
        const dateline_reader<Language> before = reader;
        if (accept_date(reader)) break;
        reader = before;
        if (places == 2 || !reader.accept_place()) return false;
        if (reader.accept('(')) {
            reader.accept_place();
            if (!reader.accept(')')) return false;
        }
        accept_separator(reader);
        reader.accept_word("le"_sv);
    }
    accept_separator(reader);
    reader.accept_word("a`"_sv);
    accept_time(reader);
    if (reader.accept('(')) return reader.accept_role(role::news_agency) && reader.accept(')');
    return true;
}

/// Is the line nothing but a date, or a place and a date, or a place and an agency?
template <class Language>
constexpr bool is_dated_line(std::string_view line) noexcept {
    if (line.size() > longest_heading) return false;
    if (dateline_end<Language>(line, 0, line.size()) == line.size()) return true;
    dateline_reader<Language> reader(line, 0);
    for (int parts = 0; parts < 3; ++parts) {
        if (!accept_dated_part(reader)) return false;
        accept_separator(reader);
        reader.accept('.');
        if (skip_space(line, reader.at()) == line.size()) return true;
    }
    return false;
}

/// How the words of a name line begin.
struct name_words {
    int capitals = 0;     // words with a capital: `Jeanne`, `R.`
    int shouted = 0;      // of these, words of capitals only
    bool agency = false;  // `avec ats`
};

/// A word that begins no name: `UN VOTE`, `ET MAINTENANT`.
template <class Language>
constexpr bool is_function_word(std::string_view one) noexcept {
    constexpr role plain[] = {role::determiner,       role::preposition,     role::coordinating_conjunction,
                              role::sentence_starter, role::subject_pronoun, role::subordinating_conjunction,
                              role::relative_pronoun, role::place_noun,      role::month,
                              role::negation};
    const role_set found = Language::roles(one);
    for (const role each : plain) {
        if (found.has(each)) return true;
    }
    return false;
}

/// Reads one word of a name at `at`, of the kind of `Roux`, `R.`, `de`, `et`, `avec ats`. False if it is
/// none.
template <class Language>
constexpr bool read_name_word(std::string_view one, name_words& words) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view head = slice(one, 0, letters_end<unicode>(one, 0));
    const role_set found = Language::roles(head);
    if (found.has(role::news_agency)) {
        words.agency = true;
        return true;
    }
    const char32_t first = code_point_at(one, 0);
    if (!unicode::is_upper(first)) {
        return words.capitals > 0 && (first == '&' || found.has(role::name_particle) ||
                                      found.has(role::coordinating_conjunction) || head == "avec"_sv);
    }
    const std::size_t second = step(one, 0);
    const bool initial = code_point_at(one, second) == '.' || is_hyphen(code_point_at(one, second));
    if (!initial && is_function_word<Language>(head)) return false;
    ++words.capitals;
    if (!unicode::is_lower(code_point_at(one, second))) ++words.shouted;
    return true;
}

/// Where the name at the head of the line ends: at its end, a comma or a bracket.
constexpr std::size_t name_end(std::string_view line) noexcept {
    for (const mark found : marks(line)) {
        if (found.is(mark_kind::comma) || found.is(mark_kind::bracket_open)) return found.begin;
    }
    return line.size();
}

/// `Jeanne ROUX`, `J. Roux`, `Anne Roux et Paul Noir`, `Jeanne Roux, a Morges`, `A. R.`.
template <class Language>
constexpr bool is_name_line(std::string_view line) noexcept {
    using unicode = typename Language::unicode;
    if (line.size() > 60 || (ends_sentence(line, 0, line.size()) && !ends_with_initial<unicode>(line)))
        return false;
    const std::size_t end = name_end(line);
    name_words words;
    for (std::size_t at = 0; at < end;) {
        std::size_t next = at;
        while (next < end && !is_space(code_point_at(line, next))) next = step(line, next);
        if (!read_name_word<Language>(slice(line, at, next), words)) return false;
        at = skip_space(line, next);
    }
    const bool initials = words.capitals == 1 && end == line.size() && ends_with_initial<unicode>(line) &&
                          code_point_at(line, step(line, 0)) == '.';
    const bool agencies = words.agency && words.capitals == 0;
    return initials || agencies || (words.capitals >= 2 && words.capitals <= 5);
}

/// The author or the agency at the end: `(afp/nxp)`, `Reuters/FR`, `Jeanne ROUX`, `(A. R.)`, `Par Anne Roux`.
template <class Language>
constexpr bool is_signature(std::string_view line) noexcept {
    if (is_sign_off<Language>(line) || is_byline<Language>(line) || is_name_line<Language>(line)) return true;
    if (line.size() < 3 || !mark_at(line, 0).is(mark_kind::bracket_open)) return false;
    if (!mark_at(line, line.size() - 1).is(mark_kind::bracket_close)) return false;
    return is_name_line<Language>(slice(line, 1, line.size() - 1));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/paragraphs.hpp -------------------------------------------------------------------------------

// L3: paragraphs and what they are for. One line a paragraph, blank lines between, or hard-wrapped
// lines: decided from the lines around, so that a part of a text is read like the whole.
#ifndef INCISE_PARAGRAPHS_HPP
#define INCISE_PARAGRAPHS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What a paragraph, or a unit of one, is for.
enum class text_kind : std::uint8_t {
    body,      ///< the story
    title,     ///< the first line, when it is short and names the whole
    heading,   ///< a later short line that introduces what follows
    metadata,  ///< a date, a place and a date, a byline
    signature  ///< the author or the agency at the end
};

struct paragraph {
    std::string_view text;  ///< without white space, line ends and byte-order mark at its edges
    text_kind kind = text_kind::body;
};

namespace detail {

/// What stands before a paragraph.
struct paragraph_past {
    bool first = true;        // no paragraph but metadata
    bool after_body = false;  // the story has begun
    bool in_list = false;     // an item with a number, or the colon that announces it

    constexpr void move_past(std::string_view line, text_kind kind) noexcept {
        const bool body = same(kind, text_kind::body);
        if (!same(kind, text_kind::metadata)) first = false;
        after_body = after_body || body;
        in_list = body && (label_end(line, 0) != 0 || final_sign(line) == ':');
    }
};

/// Where a paragraph stands: what the kind of a line cannot be told without.
struct paragraph_place : paragraph_past {
    bool last = false;         // none follows, or only a signature
    bool only = false;         // none follows
    bool before_item = false;  // an item with a number follows
};

/// The place before `rest`, all that follows; `signed_off`: that is a signature and nothing else.
template <class Language>
constexpr paragraph_place place_before(const paragraph_past& past, std::string_view rest,
                                       bool signed_off) noexcept {
    paragraph_place place;
    static_cast<paragraph_past&>(place) = past;
    place.only = rest.empty();
    place.last = place.only || signed_off;
    place.before_item = label_end(rest, 0) != 0;
    return place;
}

/// `1. Le chantier`, but not an item of a list; `2) une rame` is one.
template <class Language>
constexpr bool is_numbered_heading(std::string_view line, const paragraph_place& place) noexcept {
    const std::size_t begin = label_end(line, 0);
    return begin != 0 && !place.in_list && !place.before_item &&
           Language::unicode::is_upper(code_point_at(line, begin));
}

/// What a paragraph is for, from its shape and its place.
template <class Language>
constexpr text_kind classify(std::string_view line, const paragraph_place& place) noexcept {
    using unicode = typename Language::unicode;
    if (place.first && place.only) return text_kind::body;
    if (place.last && !place.first && is_signature<Language>(line)) return text_kind::signature;
    if (place.only) return text_kind::body;
    if (!place.after_body && (is_dated_line<Language>(line) || is_byline<Language>(line)))
        return text_kind::metadata;
    if (!looks_like_heading<unicode>(line, place.first)) return text_kind::body;
    if (opens_paragraph(line, 0) && !is_numbered_heading<Language>(line, place)) return text_kind::body;
    return place.first ? text_kind::title : text_kind::heading;
}

/// Finds the paragraphs, whatever they are for.
template <class Language>
class paragraph_finder {
  public:
    constexpr paragraph_finder() noexcept = default;
    constexpr explicit paragraph_finder(std::string_view text, paragraph_breaks breaks = {}) noexcept
        : text_(text), breaks_(breaks) {
        read(0);
    }

    constexpr void next() noexcept { read(extent_.next); }
    constexpr bool done() const noexcept { return extent_.empty(); }
    constexpr std::size_t position() const noexcept { return extent_.begin; }
    constexpr std::string_view text() const noexcept { return text_; }
    constexpr const paragraph_extent& extent() const noexcept { return extent_; }

  protected:
    constexpr paragraph_extent find(std::size_t from) const noexcept {
        return find_paragraph<typename Language::unicode>(text_, from, breaks_);
    }

  private:
    constexpr void read(std::size_t from) noexcept { extent_ = find(from); }

    std::string_view text_;
    paragraph_extent extent_;
    paragraph_breaks breaks_ = paragraph_breaks::automatic;
};

/// Finds the paragraphs and tells what each is for.
template <class Language>
class paragraph_cursor : public paragraph_finder<Language> {
    using finder = paragraph_finder<Language>;

  public:
    using value_type = paragraph;

    constexpr paragraph_cursor() noexcept = default;
    constexpr explicit paragraph_cursor(std::string_view text, paragraph_breaks breaks = {}) noexcept
        : finder(text, breaks) {
        tell();
    }

    constexpr paragraph value() const noexcept { return {content(), kind_}; }
    constexpr void next() noexcept {
        past_.move_past(content(), kind_);
        finder::next();
        tell();
    }
    constexpr text_kind kind() const noexcept { return kind_; }

  private:
    constexpr std::string_view content() const noexcept {
        return slice(finder::text(), finder::extent().begin, finder::extent().end);
    }
    constexpr void tell() noexcept {
        if (!finder::done()) kind_ = classify<Language>(content(), place());
    }

    /// Where the paragraph stands. What follows is only read if it is short enough to be a signature.
    constexpr paragraph_place place() const noexcept {
        const std::string_view text = finder::text();
        const std::size_t begin = skip_space(text, finder::extent().next);
        const bool ends = text.size() - begin <= 4 * longest_heading;
        return place_before<Language>(past_, slice(text, begin, text.size()), ends && is_last(begin));
    }
    /// Is the paragraph that begins at byte `begin` the last one, and a signature?
    constexpr bool is_last(std::size_t begin) const noexcept {
        const std::string_view text = finder::text();
        const paragraph_extent after = finder::find(begin);
        return skip_space(text, after.next) == text.size() &&
               is_signature<Language>(slice(text, after.begin, after.end));
    }

    paragraph_past past_;
    text_kind kind_ = text_kind::body;
};

}  // namespace detail

/// The paragraphs of `text`, lazily, in order, each with its kind.
///
/// Blank lines separate; a single line break does too unless the lines look hard-wrapped, or as `breaks`
/// says. Between two paragraphs there is only white space. Cost: one pass over the lines.
///
///     for (incise::paragraph p : incise::paragraphs(text))
///         if (p.kind == incise::text_kind::heading) show(p.text);
template <class Language = french>
constexpr auto paragraphs(borrowed_text text, Language = {}, paragraph_breaks breaks = {}) noexcept {
    return cursor_range<detail::paragraph_cursor<Language>>(detail::paragraph_cursor<Language>(text, breaks));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/word_tables.hpp -----------------------------------------------------------------------

// L3: the words that decide where a French word ends.
#ifndef INCISE_DETAIL_WORD_TABLES_HPP
#define INCISE_DETAIL_WORD_TABLES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word or a part of one is to those who look for the ends of words (tools/lexicon/signs/
/// word_parts.txt, in this order).
enum class word_part : std::uint8_t {
    elided,                 ///< before an apostrophe: l'eau, jusqu'ici
    whole_with_apostrophe,  ///< one word that begins like an elision: qu'en-dira-t-on
    clitic,                 ///< behind a hyphen: dit-il, donne-moi
    after_t,                ///< behind a t that only sounds: a-t-il
    elided_clitic,          ///< va-t'en
    particle,               ///< ces jours-ci
    before_particle,        ///< what a particle is part of: celui-ci
    before_pronoun,         ///< what a pronoun is part of: un chez-moi
    whole,                  ///< one word that ends like a verb with its clitic: un rendez-vous
    sounding_t,             ///< the t of a-t-il
    www                     ///< the head of a URL
};

/// Is `part` such a word? Capitals, NFD and either apostrophe are as good. Cost: some tens of bytes of a
/// graph.
template <class Unicode>
constexpr bool is_listed(std::string_view part, word_part wanted) noexcept {
    return roles_in<Unicode>(french_tables::word_parts, part).has(static_cast<role>(wanted));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/word_links.hpp ------------------------------------------------------------------------

// L3: code points as word boundaries see them, and where links end: URLs, e-mail addresses, names, tags.
#ifndef INCISE_DETAIL_WORD_LINKS_HPP
#define INCISE_DETAIL_WORD_LINKS_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

// Strings are named or arrays: a literal that becomes a string_view at run time would call strlen.
inline constexpr std::string_view scheme_end = "://"_sv;

template <std::size_t Size>
constexpr bool is_one_of(char32_t c, const char (&ascii)[Size]) noexcept {
    for (std::size_t i = 0; i + 1 < Size; ++i) {
        if (c == static_cast<unsigned char>(ascii[i])) return true;
    }
    return false;
}

constexpr bool has_byte(std::string_view text, std::size_t at, char byte) noexcept {
    return at < text.size() && text[at] == byte;
}

/// One code point as word boundaries see it.
struct glyph {
    enum kind_type : std::uint8_t { other, letter, digit, number, extend };

    char32_t value = 0;
    std::uint8_t size = 0;  // 0: the end of the text
    kind_type kind = other;

    constexpr bool is_core() const noexcept { return kind != other && kind != extend; }
    constexpr bool is_word() const noexcept { return kind != other; }
};

/// Raised letters (the end of "1er", small and high), which a table of Latin letters need not have.
constexpr bool is_raised_letter(char32_t c) noexcept {
    return (c >= 0x1D2C && c <= 0x1D6A) || (c >= 0x02B0 && c <= 0x02B8) || (c >= 0x02E0 && c <= 0x02E4);
}

template <class Unicode>
constexpr glyph::kind_type kind_of(char32_t c) noexcept {
    if (c < 0x80) {
        if (c >= '0' && c <= '9') return glyph::digit;
        return is_ascii_upper(c) || is_ascii_lower(c) ? glyph::letter : glyph::other;
    }
    if (is_apostrophe(c)) return glyph::other;  // U+02BC is a letter for Unicode
    if (c == soft_hyphen) return glyph::extend;
    if (is_raised_letter(c)) return glyph::letter;
    const general_category found = Unicode::category(c);
    if (is_letter(found)) return glyph::letter;
    if (is_mark(found)) return glyph::extend;
    if (is_digit(found)) return glyph::digit;
    return is_number(found) ? glyph::number : glyph::other;
}

/// The code point at byte `at`; any `at` will do. Ill-formed bytes are U+FFFD: no part of a word.
template <class Unicode>
constexpr glyph glyph_at(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return {};
    const decoded d = decode(text, at);
    return {d.value, d.size, kind_of<Unicode>(d.value)};
}

/// The code point that ends at byte `end`.
template <class Unicode>
constexpr glyph glyph_before(std::string_view text, std::size_t end) noexcept {
    return end == 0 ? glyph{} : glyph_at<Unicode>(slice(text, 0, end), step_back(text, end));
}

/// Past the marks and soft hyphens at `at`.
template <class Unicode>
constexpr std::size_t skip_extend(std::string_view text, std::size_t at) noexcept {
    for (glyph g = glyph_at<Unicode>(text, at); same(g.kind, glyph::extend);
         g = glyph_at<Unicode>(text, at)) {
        at += g.size;
    }
    return at;
}

// ---- Links: "https://exemple.org/a?b", "anne@exemple.org", "@anne", "#JO"
// -----------------------------------

// Nothing is looked for further than this, so that hostile text costs no more than long text.
inline constexpr std::size_t longest_local_part = 64;  // of an e-mail address (RFC 5321)
inline constexpr std::size_t longest_domain = 255;
inline constexpr std::size_t longest_scheme = 12;

/// Where the scheme of a URL, or "www.", ends that begins at `at`; else `at`.
template <class Unicode>
constexpr std::size_t url_prefix(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    while (end < text.size() && end - at < longest_scheme && byte_at(text, end) < 0x80 &&
           glyph_at<Unicode>(text, end).is_core()) {
        ++end;
    }
    if (end - at >= 2 && has_at(text, end, scheme_end)) return end + 3;
    const bool www =
        end - at == 3 && has_byte(text, end, '.') && is_listed<Unicode>(slice(text, at, end), word_part::www);
    return www ? end + 1 : at;
}

constexpr bool ends_url(char32_t c) noexcept {
    return is_space(c) || is_one_of(c, "<>\"") || c == 0xAB || c == 0xBB || c == 0x2026 ||
           (c >= 0x2018 && c <= 0x201F) || c == 0x2039 || c == 0x203A;
}

/// A URL up to white space or a quotation mark, without the punctuation that closes the sentence, and without
/// a closing bracket that it did not open: "(voir https://exemple.org/Orange_(ville))."
template <class Unicode>
constexpr std::size_t url_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t prefix = url_prefix<Unicode>(text, at);
    if (prefix == at || !glyph_at<Unicode>(text, prefix).is_core()) return at;
    std::size_t end = prefix;
    std::size_t opened = 0;
    std::size_t closed = 0;
    while (end < text.size()) {
        const decoded d = decode(text, end);
        if (!same(d.error, utf8_error::none) || ends_url(d.value)) break;
        if (d.value == '(') ++opened;
        if (d.value == ')') ++closed;
        end += d.size;
    }
    while (end > prefix) {
        const std::size_t begin = step_back(text, end);
        const char32_t last = decode(text, begin).value;
        const bool dash = last == 0x2013 || last == 0x2014;
        if (!(last == ')' && closed > opened) && !dash && !is_one_of(last, ".,;:!?']}*")) break;
        if (last == ')') --closed;
        end = begin;
    }
    return end;
}

/// The domain at `at`, with at least one dot in it: "exemple.co.uk"; else `at`.
template <class Unicode>
constexpr std::size_t domain_end(std::string_view text, std::size_t at) noexcept {
    bool dotted = false;
    std::size_t end = at;
    while (end - at < longest_domain) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (g.is_word()) {
            end += g.size;
            continue;
        }
        const bool joins = end > at && is_one_of(g.value, ".-") && glyph_at<Unicode>(text, end + 1).is_core();
        if (!joins) break;
        dotted = dotted || g.value == '.';
        ++end;
    }
    return dotted ? end : at;
}

/// "jean-paul.o'neil@exemple.co.uk"; else `at`.
template <class Unicode>
constexpr std::size_t email_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    while (end - at <= longest_local_part) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (g.value == '@') {
            const std::size_t domain = domain_end<Unicode>(text, end + 1);
            return domain == end + 1 ? at : domain;
        }
        if (!g.is_word() && !is_one_of(g.value, "._-+'%")) break;
        end += g.size;
    }
    return at;
}

/// "@anne_roux", "#JO2024", not glued to a word before it ("C#4") and not "#4"; else `at`.
template <class Unicode>
constexpr std::size_t tag_end(std::string_view text, std::size_t at) noexcept {
    if (text[at] != '@' && text[at] != '#') return at;
    if (glyph_before<Unicode>(text, at).is_word()) return at;
    bool has_letter = text[at] == '@';
    std::size_t end = at + 1;
    for (glyph g = glyph_at<Unicode>(text, end); g.is_word() || g.value == '_';
         g = glyph_at<Unicode>(text, end)) {
        has_letter = has_letter || same(g.kind, glyph::letter);
        end += g.size;
    }
    return end > at + 1 && has_letter ? end : at;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/word_rules.hpp ------------------------------------------------------------------------

// L3: where French words end: elision, abbreviations, runs of letters and digits, clitics. Small
// functions over the rows of word_tables.hpp, each with the word that made it necessary.
#ifndef INCISE_DETAIL_WORD_RULES_HPP
#define INCISE_DETAIL_WORD_RULES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

// Named: a literal that becomes a string_view at run time would call strlen.
inline constexpr std::string_view ellipsis_dots = "..."_sv;

// ---- Elision
// -----------------------------------------------------------------------------------------------

/// A capital consonant other than H keeps the word whole: N'Djamena, M'Bappe; not L'HOMME, D'Artagnan,
/// d'Yves.
template <class Unicode>
constexpr bool is_capital_consonant(char32_t c) noexcept {
    if (!Unicode::is_upper(c)) return false;
    const folding plain = Unicode::fold(c, fold_level::fold_accents);
    return plain.size > 0 && is_ascii_lower(plain.units[0]) && !is_one_of(plain.units[0], "aeiouyh");
}

/// Does what follows the apostrophe belong to an elided word? `quoted`: a quotation mark stands before it.
template <class Unicode>
constexpr bool follows_elision(const glyph& next, bool quoted) noexcept {
    if (next.is_core()) return !is_capital_consonant<Unicode>(next.value);
    if (is_space(next.value)) return next.size > 0 && !quoted;  // "l' equipe", but not the letter 'l'
    if (!quoted && (is_one_of(next.value, "*_") || next.value == 0x2026)) return true;  // "qu'...", "l'*ete*"
    const general_category found = Unicode::category(next.value);
    return is_one_of(next.value, "\"@#") || same(found, general_category::initial_quote) ||
           same(found, general_category::open_punctuation);  // d'"hiver"
}

/// Words that begin like an elision and are none: "c'est-a-dire" (with its accent); else `at`.
template <class Unicode>
constexpr std::size_t whole_apostrophe_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    bool apostrophe = false;
    bool hyphen = false;  // each of these words has one
    for (int read = 0; read < 24; ++read) {
        const glyph g = glyph_at<Unicode>(text, end);
        apostrophe = apostrophe || is_apostrophe(g.value);
        if (read == 3 && !apostrophe) return at;  // most words: nothing to look up
        hyphen = hyphen || is_hyphen(g.value);
        if (!g.is_word() && !is_apostrophe(g.value) && !is_hyphen(g.value)) break;
        end += g.size;
    }
    return hyphen && is_listed<Unicode>(slice(text, at, end), word_part::whole_with_apostrophe) ? end : at;
}

/// "l'", "jusqu'" at the head of a word; else `at`. Looks at no more than a dozen code points.
template <class Unicode>
constexpr std::size_t elision_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    for (int left = 12; left > 0; --left) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (is_apostrophe(g.value)) {
            if (!is_listed<Unicode>(slice(text, at, end), word_part::elided)) return at;
            const char32_t before = glyph_before<Unicode>(text, at).value;
            const bool quoted = is_apostrophe(before) || before == 0x2018;
            end += g.size;
            const bool breaks_off = !quoted && has_at(text, end, ellipsis_dots);
            return breaks_off || follows_elision<Unicode>(glyph_at<Unicode>(text, end), quoted) ? end : at;
        }
        if (!same(g.kind, glyph::letter) && !same(g.kind, glyph::extend)) return at;
        end += g.size;
    }
    return at;
}

// ---- Abbreviations that keep their signs
// -------------------------------------------------------------------

/// "n(degree sign)", also in the plural with an s; else `at`.
template <class Unicode>
constexpr std::size_t number_sign_end(std::string_view text, std::size_t at) noexcept {
    if (text[at] != 'n' && text[at] != 'N') return at;
    const glyph sign = glyph_at<Unicode>(text, at + 1);
    if (sign.value != 0xB0) return at;
    const std::size_t end = at + 1 + sign.size;
    const bool plural = has_byte(text, end, 's') && !glyph_at<Unicode>(text, end + 1).is_word();
    return plural ? end + 1 : end;
}

/// One initial at `at`: a letter, or a capital and a small letter next to a hyphen (J.-Ch., Ch.-H.); else
/// `at`.
template <class Unicode>
constexpr std::size_t initial_end(std::string_view text, std::size_t at, bool after_hyphen) noexcept {
    const glyph first = glyph_at<Unicode>(text, at);
    if (!same(first.kind, glyph::letter)) return at;
    const std::size_t end = skip_extend<Unicode>(text, at + first.size);
    const glyph second = glyph_at<Unicode>(text, end);
    if (!same(second.kind, glyph::letter) || !Unicode::is_upper(first.value) ||
        !Unicode::is_lower(second.value)) {
        return end;
    }
    const std::size_t both = skip_extend<Unicode>(text, end + second.size);
    const bool before_hyphen = has_byte(text, both, '.') && has_byte(text, both + 1, '-');
    return has_byte(text, both, '.') && (after_hyphen || before_hyphen) ? both : end;
}

/// Dotted initials with every dot: "S.N.C.F.", "J.-P.", "c.-a-d."; at least two dots, else `at`. Bounded.
template <class Unicode>
constexpr std::size_t initials_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    int dots = 0;
    bool after_hyphen = false;
    for (int left = 24; left > 0; --left) {
        const std::size_t initial = initial_end<Unicode>(text, end, after_hyphen);
        if (initial == end) return at;
        end = initial;
        const bool dot = has_byte(text, end, '.');
        if (dot) {
            ++dots;
            ++end;
        }
        const glyph sign = glyph_at<Unicode>(text, end);
        after_hyphen =
            is_hyphen(sign.value) && glyph_at<Unicode>(text, end + sign.size).kind == glyph::letter;
        if (after_hyphen && dots > 0) {
            end += sign.size;
        } else if (!dot) {
            return at;
        } else if (!same(sign.kind, glyph::letter)) {
            return dots >= 2 ? end : at;
        }
    }
    return at;
}

// ---- Runs: letters and digits with the signs that join them
// ---------------------------------------------------

/// Signs that join if both neighbours are of one of the kinds. The apostrophe and the hyphen have their
/// variants.
struct joiner {
    char32_t sign;
    bool between_letters;
    bool between_digits;
    bool between_mixed;  // a letter and a digit
};

inline constexpr joiner joiners[] = {
    {'\'', true, true, false},  // chef-d'oeuvre, 290'000; not 6'A
    {'-', true, true, true},    // arc-en-ciel, 3-2, F-16
    {'.', true, true, false},   // node.js, 3.5; not p.5
    {',', false, true, false},  // 3,5
    {':', false, true, false},  // 14:30
    {'/', false, true, false},  // 26/08/2016; not et/ou
    {'_', true, true, true},    // nom_2
    {'&', true, false, false},  // R&D
    {0xB7, true, false, false}  // etudiant.e.s with middle dots
};

constexpr bool joins(char32_t sign, const glyph& left, const glyph& right) noexcept {
    if (is_apostrophe(sign)) sign = '\'';
    if (is_hyphen(sign)) sign = '-';
    for (const joiner& each : joiners) {
        if (each.sign != sign) continue;
        if (same(left.kind, glyph::letter) && same(right.kind, glyph::letter)) return each.between_letters;
        if (same(left.kind, glyph::digit) && same(right.kind, glyph::digit)) return each.between_digits;
        return each.between_mixed;
    }
    return false;
}

/// The spaces inside a number: no-break, narrow no-break and thin.
constexpr bool is_group_space(char32_t c) noexcept {
    return c == 0xA0 || c == 0x202F || c == 0x2009;
}

/// Exactly three digits at `at`: "12 000", but not "le 12 2016".
template <class Unicode>
constexpr bool is_digit_group(std::string_view text, std::size_t at) noexcept {
    for (int i = 0; i < 3; ++i) {
        const glyph g = glyph_at<Unicode>(text, at);
        if (!same(g.kind, glyph::digit)) return false;
        at += g.size;
    }
    return glyph_at<Unicode>(text, at).kind != glyph::digit;
}

struct word_run {
    std::size_t end;
    bool has_letter;
};

/// The run that begins at `at`, and whether there is a letter in it.
template <class Unicode>
constexpr word_run scan_run(std::string_view text, std::size_t at) noexcept {
    word_run run{at, false};
    glyph left;      // the last letter or digit
    int digits = 0;  // at the end of what was read
    for (;;) {
        const glyph g = glyph_at<Unicode>(text, run.end);
        if (g.is_word()) {
            if (g.is_core()) left = g;
            run.has_letter = run.has_letter || same(g.kind, glyph::letter);
            digits = same(g.kind, glyph::digit) ? digits + 1 : 0;
            run.end += g.size;
            continue;
        }
        const std::size_t after = run.end + g.size;
        const glyph right = glyph_at<Unicode>(text, after);
        const bool grouped =
            digits >= 1 && digits <= 3 && is_group_space(g.value) && is_digit_group<Unicode>(text, after);
        if (!grouped && !(right.is_core() && joins(g.value, left, right))) return run;
        digits = 0;
        run.end = after;
    }
}

// ---- Clitics
// -----------------------------------------------------------------------------------------------

/// The last hyphen of text[begin, end), no further back than a clitic is long; else `end`.
template <class Unicode>
constexpr std::size_t last_hyphen(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t at = end;
    for (int left = 16; left > 0 && at > begin; --left) {
        at = step_back(text, at);
        if (at > begin && is_hyphen(decode(text, at).value)) return at;
    }
    return end;
}

/// What stands behind the hyphen at `hyphen`, up to `end`.
constexpr std::string_view after_hyphen(std::string_view text, std::size_t hyphen, std::size_t end) noexcept {
    return slice(text, hyphen + decode(text, hyphen).size, end);
}

/// The part of a run that ends at `end`: what stands behind its last hyphen, or all of it.
template <class Unicode>
constexpr std::string_view last_part(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t hyphen = last_hyphen<Unicode>(text, begin, end);
    return hyphen == end ? slice(text, begin, end) : after_hyphen(text, hyphen, end);
}

/// A capitalised word right before `at`: "Kim Jong-il" is a name, "Jong" is no verb.
template <class Unicode>
constexpr bool follows_name(std::string_view text, std::size_t at) noexcept {
    if (at == 0 || !is_space(glyph_before<Unicode>(text, at).value)) return false;
    at = step_back(text, at);
    glyph first;
    for (int left = 32; left > 0; --left) {
        const glyph g = glyph_before<Unicode>(text, at);
        if (!g.is_word() && !is_hyphen(g.value)) break;
        if (same(g.kind, glyph::letter)) first = g;
        at -= g.size;
    }
    return Unicode::is_upper(first.value);
}

/// Small after small, or capital after capital: "dit-il", "DIT-IL", not "Anh-Le".
template <class Unicode>
constexpr bool case_continues(std::string_view text, std::size_t hyphen) noexcept {
    const glyph next = glyph_at<Unicode>(text, hyphen + decode(text, hyphen).size);
    std::size_t end = hyphen;
    while (glyph_before<Unicode>(text, end).kind == glyph::extend) end = step_back(text, end);
    const glyph before = glyph_before<Unicode>(text, end);
    return same(before.kind, glyph::letter) &&
           (!Unicode::is_upper(next.value) || Unicode::is_upper(before.value));
}

/// The run text[begin, end): where its last clitic begins, or `end` if it has none.
template <class Unicode>
constexpr std::size_t clitic_begin(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t hyphen = last_hyphen<Unicode>(text, begin, end);
    if (hyphen == end || !case_continues<Unicode>(text, hyphen)) return end;
    const std::string_view part = after_hyphen(text, hyphen, end);
    const std::string_view before = last_part<Unicode>(text, begin, hyphen);
    if (is_listed<Unicode>(part, word_part::particle)) {
        return is_listed<Unicode>(before, word_part::before_particle) ? end : hyphen;
    }
    if (is_listed<Unicode>(part, word_part::elided_clitic)) return hyphen;
    if (!is_listed<Unicode>(part, word_part::clitic)) return end;
    if (is_listed<Unicode>(before, word_part::before_pronoun)) return end;
    const std::size_t second = last_hyphen<Unicode>(text, begin, hyphen);
    const bool with_t = second != hyphen && is_listed<Unicode>(before, word_part::sounding_t) &&
                        is_listed<Unicode>(part, word_part::after_t);
    return with_t ? second : hyphen;
}

/// The run text[begin, end): where its one or two final clitics begin ("Donnez|-le|-moi"), or `end`.
template <class Unicode>
constexpr std::size_t stem_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t last = clitic_begin<Unicode>(text, begin, end);
    if (last == end || is_listed<Unicode>(slice(text, begin, end), word_part::whole)) return end;
    const bool particle = is_listed<Unicode>(after_hyphen(text, last, end), word_part::particle);
    const glyph first = glyph_at<Unicode>(text, begin);
    if (!particle && Unicode::is_upper(first.value) &&
        !Unicode::is_upper(glyph_before<Unicode>(text, last).value) && follows_name<Unicode>(text, begin)) {
        return end;
    }
    return clitic_begin<Unicode>(text, begin, last);
}

/// Where the clitic ends that begins with the hyphen at `at`: "-t-il" and "-le" whole, "-t'" before "en".
template <class Unicode>
constexpr std::size_t clitic_end(std::string_view text, std::size_t at, std::size_t run_end) noexcept {
    const std::string_view rest = after_hyphen(text, at, run_end);
    const glyph t = glyph_at<Unicode>(rest, 0);
    const glyph sign = glyph_at<Unicode>(rest, t.size);
    const std::size_t after_t = offset(text, rest) + t.size + sign.size;
    if (is_apostrophe(sign.value)) return after_t;
    std::size_t end = offset(text, rest);
    if ((t.value == 't' || t.value == 'T') && is_hyphen(sign.value)) end = after_t;
    while (end < run_end && !is_hyphen(decode(text, end).value)) end += decode(text, end).size;
    return end;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/words.hpp ------------------------------------------------------------------------------------

// L3: French words. What is no word (white space, punctuation, symbols) lies between the tokens.
#ifndef INCISE_WORDS_HPP
#define INCISE_WORDS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What a token is made of.
enum class word_shape : std::uint8_t {
    letters,  ///< "maison", "arc-en-ciel", "aujourd'hui", "14h30", "S.N.C.F."
    number,   ///< no letter: "3,5", "12 000" (with a no-break space), "26/08/2016"
    elision,  ///< with its apostrophe: "l'", "jusqu'"
    clitic,   ///< with its hyphen: "-il", "-t-elle", "-ci"
    link      ///< a URL, an e-mail address, "@name" or "#tag"
};

/// One word of a text. Not called `word`: Arduino defines that as a macro.
struct word_token {
    std::string_view text;
    word_shape shape = word_shape::letters;
};

namespace detail {

/// Rules for the head of a word, tried in this order; each says where its token ends, or `at`.
struct head_rule {
    std::size_t (*end)(std::string_view text, std::size_t at) noexcept;
    word_shape shape;
};

template <class Unicode>
inline constexpr head_rule head_rules[] = {
    {url_end<Unicode>, word_shape::link},                  // https://exemple.org
    {tag_end<Unicode>, word_shape::link},                  // @anne, #JO
    {whole_apostrophe_end<Unicode>, word_shape::letters},  // c'est-a-dire
    {elision_end<Unicode>, word_shape::elision},           // l'eau
    {email_end<Unicode>, word_shape::link},                // anne@exemple.org
    {number_sign_end<Unicode>, word_shape::letters},       // n(degree sign) 5
    {initials_end<Unicode>, word_shape::letters},          // S.N.C.F.
};

/// No token crosses one of these.
constexpr bool is_ascii_space(char byte) noexcept {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// Does no word hold this byte, whatever stands beside it?
constexpr bool parts_words(char byte) noexcept {
    return is_ascii_space(byte) || byte == ';' || byte == '!' || byte == '?' || byte == ')' || byte == '"';
}

/// Can no word go on behind byte `end`: a blank, a guillemet, an ellipsis, a sign before a blank?
constexpr bool is_word_border(std::string_view text, std::size_t end) noexcept {
    if (end == text.size()) return true;
    const char byte = text[end];
    if (byte == '\xC2') {
        return has_at(text, end + 1, "\xA0"_sv) || has_at(text, end + 1, "\xAB"_sv) ||
               has_at(text, end + 1, "\xBB"_sv);
    }
    if (byte == '\xE2') return has_at(text, end + 1, "\x80\xA6"_sv) || has_at(text, end + 1, "\x80\xAF"_sv);
    if (byte != ',' && byte != '.') return parts_words(byte);
    return end + 1 == text.size() || is_ascii_space(text[end + 1]);
}

constexpr std::size_t plain_letters_end(std::string_view text, std::size_t at) noexcept {
    for (; at < text.size(); ++at) {
        if (is_ascii_letter(text[at])) continue;
        if (text[at] != '\xC3' || text.size() - at < 2) break;
        const unsigned tail = tail_bits(text[at + 1]);  // U+00D7 and U+00F7 are signs
        if (tail >= 0x40 || tail == 0x17 || tail == 0x37) break;
        ++at;
    }
    return at;
}

/// Where a word ends that is nothing but letters of Latin-1, as most are, up to white space or a sign before
/// it; `at` if a rule has to look. Cost: one pass over the word, no property of a letter is asked for.
constexpr std::size_t plain_word_end(std::string_view text, std::size_t at) noexcept {
    const std::size_t end = plain_letters_end(text, at);
    return is_word_border(text, end) ? end : at;
}

/// The same for a run with hyphens between its words: `dit-il`. No e-mail address goes on behind it.
constexpr std::size_t plain_compound_end(std::string_view text, std::size_t at) noexcept {
    for (std::size_t begin = at;;) {
        const std::size_t end = plain_letters_end(text, begin);
        if (end == begin) return at;
        if (end == text.size() || text[end] != '-') return plain_word_end(text, begin) == begin ? at : end;
        begin = end + 1;
    }
}

/// The end of `l'`, `qu'` and their like before a small letter; else `at`. Not of what may begin
/// `c'est-a-dire`, `m'as-tu-vu`, `qu'en-dira-t-on`.
constexpr std::size_t plain_elision_end(std::string_view text, std::size_t at) noexcept {
    const bool qu = has_at(text, at, "qu"_sv);
    const std::size_t letters = qu ? at + 2 : at + 1;
    const bool straight = has_at(text, letters, "'"_sv);
    const std::size_t end = straight ? letters + 1 : letters + 3;
    if ((!straight && !has_at(text, letters, "\xE2\x80\x99"_sv)) || end >= text.size() ||
        !is_ascii_lower(byte_at(text, end)))
        return at;
    if (qu) return text[end] == 'e' ? at : end;
    bool elided = false;
    for (const char letter : "ldjtsn"_sv) elided = elided || text[at] == letter;
    return elided ? end : at;
}

template <class Unicode>
class word_cursor {
  public:
    using value_type = word_token;

    constexpr word_cursor() noexcept = default;
    constexpr word_cursor(std::string_view text, std::size_t from) noexcept : text_(text), end_(from) {
        next();
    }

    constexpr word_token value() const noexcept { return {slice(text_, begin_, end_), shape_}; }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr const char* position() const noexcept { return text_.data() + begin_; }

    constexpr void next() noexcept {
        begin_ = end_;
        if (begin_ < run_end_) return next_clitic();
        while (begin_ < text_.size() && (parts_words(text_[begin_]) || !starts_at(begin_)))
            begin_ += decode(text_, begin_).size;
        end_ = begin_;
        if (begin_ < text_.size()) read();
    }

  private:
    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;      // of the current token; begin_ == end_ only at the end of the text
    std::size_t run_end_ = 0;  // clitics lie between end_ and here
    word_shape shape_ = word_shape::letters;

    constexpr bool starts_at(std::size_t at) const noexcept {
        if (is_ascii(text_[at]) && text_[at] != '@' && text_[at] != '#')
            return is_ascii_letter(text_[at]) || is_ascii_digit(text_[at]);
        return glyph_at<Unicode>(text_, at).is_core() || tag_end<Unicode>(text_, at) != at;
    }

    constexpr void next_clitic() noexcept {
        shape_ = word_shape::clitic;
        const bool hyphen = is_hyphen(decode(text_, begin_).value);
        end_ = hyphen ? clitic_end<Unicode>(text_, begin_, run_end_) : run_end_;  // the "en" of "va-t'en"
    }

    /// The words that need no rule. The rules would give the same answers, more slowly.
    constexpr bool read_plainly() noexcept {
        shape_ = word_shape::letters;
        end_ = run_end_ = plain_word_end(text_, begin_);
        if (end_ != begin_) return true;
        run_end_ = plain_compound_end(text_, begin_);
        if (run_end_ != begin_) {
            end_ = stem_end<Unicode>(text_, begin_, run_end_);
            return true;
        }
        shape_ = word_shape::elision;
        end_ = plain_elision_end(text_, begin_);
        return end_ != begin_;
    }

    constexpr void read() noexcept {
        if (pays_for_tables && read_plainly()) return;
        for (const head_rule& rule : head_rules<Unicode>) {
            end_ = rule.end(text_, begin_);
            shape_ = rule.shape;
            if (end_ != begin_) return;
        }
        const word_run run = scan_run<Unicode>(text_, begin_);
        shape_ = run.has_letter ? word_shape::letters : word_shape::number;
        run_end_ = run.end;
        end_ = stem_end<Unicode>(text_, begin_, run.end);
    }
};

}  // namespace detail

/// The words of `text`, lazily, in order: no white space, no punctuation, no symbols.
///
/// An elided word keeps its apostrophe ("l'" "eau"), a clitic its hyphen ("dit" "-il"), compounds and numbers
/// stay whole ("arc-en-ciel", "3,5"). Letters that the Unicode policy does not know are no words: pass
/// `utf8proc` for Greek or Cyrillic in a French text.
///
///     for (incise::word_token w : incise::words("Qu'a-t-il dit ?")) show(w.text);  // Qu' a -t-il dit
///
/// Cost: linear whatever the text holds; 48 bytes of state.
template <class Unicode = latin>
constexpr auto words(borrowed_text text, Unicode = {}) noexcept {
    return cursor_range<detail::word_cursor<Unicode>>(detail::word_cursor<Unicode>(text, 0));
}

/// The word that covers byte `at` of `text`, or an empty token if none does.
///
/// No word but a number with no-break spaces crosses white space, and none a plain space or a line end, so
/// only what stands between two of these is read. Cost: the distance to the nearest plain space or line end
/// before.
template <class Unicode = latin>
constexpr word_token word_at(borrowed_text text, std::size_t at, Unicode = {}) noexcept {
    const std::string_view all = text;
    std::size_t from = at < all.size() ? at : all.size();
    while (from > 0 && !detail::is_ascii_space(all[from - 1])) --from;
    for (detail::word_cursor<Unicode> words(all, from); !words.done(); words.next()) {
        const word_token token = words.value();
        const std::size_t begin = offset(all, token.text);
        if (begin > at) break;
        if (at < begin + token.text.size()) return token;
    }
    return {};
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/lost_stop.hpp -------------------------------------------------------------------------

// L3: full stops that a text has lost: `le pont est vieux Les voisins le savent`.
#ifndef INCISE_DETAIL_LOST_STOP_HPP
#define INCISE_DETAIL_LOST_STOP_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Can a sentence stop behind this word? Not behind `de`, `le`, `et`, `qui`, nor behind a name, whose next
/// word may have a capital too: `Jean Le Goff`.
template <class Language>
constexpr bool may_be_last(std::string_view one) noexcept {
    const std::size_t letters = one.size();
    if (letters < 2 || !Language::unicode::is_lower(code_point_at(one, 0))) return false;
    constexpr role never_last[] = {
        role::determiner,       role::preposition,     role::coordinating_conjunction,
        role::relative_pronoun, role::subject_pronoun, role::subordinating_conjunction,
        role::negation,         role::name_particle,   role::sentence_starter};
    const role_set found = Language::roles(one);
    for (const role each : never_last) {
        if (found.has(each)) return false;
    }
    return true;
}

/// `(depuis peu)` and not `(2)`, `(fr)`: words in brackets, which end with one of three letters at least.
template <class Unicode>
constexpr bool ends_remark(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    if (end - begin < 4 || text[end - 1] != ')') return false;
    return end - 1 - letters_begin<Unicode>(text, begin, end - 1) > 2;
}

/// A word that begins sentences, then a word without a capital: `Les voisins`, but not `Le Monde`, nor the D
/// of `vitamine D par jour`.
template <class Language>
constexpr bool opens_sentence(std::string_view text, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (!is_starter<Language>(text, at)) return false;
    std::size_t end = letters_end<unicode>(text, at);
    if (is_apostrophe(code_point_at(text, end))) end = step(text, end);
    const std::size_t second = skip_space(text, end);
    const std::size_t after_first = step(text, at);
    const bool letter = after_first == end && byte_at(text, at) != 'A' && byte_at(text, at) < 0x80;
    const bool shouted = after_first < end && unicode::is_upper(code_point_at(text, after_first));
    return !letter && !shouted && unicode::is_lower(code_point_at(text, second));
}

/// Where the full stop is missing that was lost first between bytes `from` and `end`; `end` if none was.
/// `begin`: where the sentence begins. Cost: a look at each word with a capital.
template <class Language>
constexpr std::size_t find_lost_stop(std::string_view text, std::size_t begin, std::size_t from,
                                     std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    for (std::size_t at = from; at < end; at = step(text, at)) {
        if (!is_space(code_point_at(text, at))) continue;
        const std::size_t next = skip_space(text, at);
        if (next >= end) return end;
        if (opens_sentence<Language>(text, next)) {
            const std::size_t last = letters_begin<unicode>(text, begin, at);
            if (may_be_last<Language>(slice(text, last, at)) || ends_remark<unicode>(text, begin, at))
                return at;
        }
        at = step_back(text, next);
    }
    return end;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/plain_stop.hpp ------------------------------------------------------------------------

// L3: the commonest end of a sentence, one full stop behind a word, decided by a few bytes. The answers are
// those of `decide`, which need not be asked all that it asks.
#ifndef INCISE_DETAIL_PLAIN_STOP_HPP
#define INCISE_DETAIL_PLAIN_STOP_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The high bits of the bytes of `eight` that are `wanted`, a byte in all places.
inline std::uint64_t exactly(std::uint64_t eight, unsigned char wanted) noexcept {
    const std::uint64_t other = eight ^ wanted * integer_block::every;
    return ~(((other & ~integer_block::high) + ~integer_block::high) | other) & integer_block::high;
}

/// The high bits of the bytes that belong to letters of ASCII, or of U+00C0 to U+00FF. The first byte in
/// memory is the lowest; a letter that began before it is none.
inline std::uint64_t letters_of(std::uint64_t eight) noexcept {
    constexpr std::uint64_t every = integer_block::every;
    const std::uint64_t lower = (eight | 0x20 * every) & ~integer_block::high;
    const std::uint64_t ascii = (lower + (0x80 - 'a') * every) & ~(lower + (0x7F - 'z') * every) & ~eight;
    const std::uint64_t sign = exactly(eight | 0x20 * every, 0xB7);  // the signs of times and division
    const std::uint64_t tail = exactly(eight, 0xC3) << 8 & eight & ~(eight << 1) & ~sign;
    return (ascii | tail | tail >> 8) & integer_block::high;
}

/// Does U+2019 stand right before `at`?
inline bool ends_apostrophe(const char* at) noexcept {
    return at[-1] == '\x99' && at[-2] == '\x80' && at[-3] == '\xE2';
}

/// Is it certain that the lexicon holds no abbreviation that ends at byte `at` >= 10, nor an initial, nor a
/// word that a dot joins to another, since a longer word ends there, or one that the filter does not know?
/// (No abbreviation has two letters behind a hyphen; the script sees to that.)
///
/// The word and the byte before it are read as one number. Cost: some forty operations without a branch that
/// is hard to foresee.
inline bool never_abbreviates(const char* at) noexcept {
    const std::uint64_t eight = integer_block::load(at - 8);
    const std::uint64_t others = ~letters_of(eight) & integer_block::high;
    if (others == 0) return true;              // longer than any
    const unsigned before = last_bit(others);  // bit 7 of the byte before the word
    const std::uint64_t joint = eight >> (before - 7) & 0xFF;
    const bool short_word = before >= (is_ascii(at[-1]) ? 55 : 47);  // less than two letters
    if (short_word || joint == '.' || (joint >= 0x80 && !ends_apostrophe(at - (63 - before) / 8)))
        return false;
    const std::uint64_t lower = (eight | 0x20 * integer_block::every) >> (before + 1);
    const auto place = static_cast<std::size_t>(lower * 0x9E3779B97F4A7C15u >> 52);
    return (graph_byte(french_tables::abbreviation_bits, place >> 3) >> (place & 7) & 1u) == 0;
}

/// ` Il`, ` <<`: one blank, then what is no punctuation and closes nothing?
inline bool word_follows(std::string_view text, std::size_t at) noexcept {
    if (text.size() - at < 3 || (text[at] != ' ' && text[at] != '\n')) return false;
    const char next = text[at + 1];
    return is_ascii_letter(next) || next == '\xC3' || (next == '\xC2' && text[at + 2] == '\xAB');
}

/// Are the roles of a word those of the lexicon? Not in a policy that has words of its own.
template <auto Roles>
struct roles_are;
template <class Language>
constexpr bool has_plain_roles(
    std::is_same<roles_are<&Language::roles>,
                 roles_are<&basic_french<typename Language::unicode, Language::depth>::roles>>
        same_function) noexcept {
    return same_function.value;
}
template <class Language>
constexpr bool has_plain_roles(...) noexcept {
    return false;
}

/// Is the byte at `at` one full stop that ends a sentence by the rule `full_stop`, whatever else stands
/// there? Only for a processor on which `never_abbreviates` is fast; else no, and the rules are asked.
template <class Language>
constexpr bool plainly_ends(std::string_view text, std::size_t paragraph, std::size_t at) noexcept {
    if (prefers_plain_code() || !is_little_endian || !has_plain_roles<Language>({})) return false;
    return text[at] == '.' && at - paragraph >= 10 && word_follows(text, at + 1) &&
           never_abbreviates(text.data() + at);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/sentences.hpp --------------------------------------------------------------------------------

// L4: sentences, as a French editor counts them.
#ifndef INCISE_SENTENCES_HPP
#define INCISE_SENTENCES_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One sentence: a heading and a sign-off are sentences too.
struct sentence {
    std::string_view text;  ///< with the white space behind it, so that sentences partition the text

    /// The sentence without the white space around it.
    constexpr std::string_view trimmed() const noexcept { return detail::trimmed(text); }
};

/// Where sentences end around a quotation.
enum class quote_policy : std::uint8_t {
    split,  ///< every sentence inside is one: `<< Entre.` and `Assieds-toi >>, dit-il.`
    keep    ///< a quotation and its attribution are one
};

/// What may be decided otherwise.
struct sentence_options {
    bool semicolons = false;     ///< does a semicolon end a sentence?
    bool recover_stops = false;  ///< does one end where only its full stop is missing: `le pont Les voisins`?
    quote_policy quotes = quote_policy::split;
    paragraph_breaks paragraphs = paragraph_breaks::automatic;
};

namespace detail {

/// What the end of a sentence is looked for in.
struct sentence_scope {
    std::string_view text;  // up to the end of the paragraph
    std::size_t paragraph;  // where that begins
    std::size_t sentence;   // where the sentence begins
    sentence_options options;
};

/// The first byte at or after `from` with which a terminator, or a semicolon if asked for, can begin.
constexpr std::size_t find_terminator_byte(std::string_view text, std::size_t from,
                                           bool semicolons) noexcept {
    return semicolons ? find_among<terminator_hits<';'>>(text, from)
                      : find_among<terminator_hits<'!'>>(text, from);
}

/// Is it one of the many curly apostrophes and dashes, which begin with the same byte as an ellipsis?
constexpr bool is_other_sign(std::string_view text, std::size_t at) noexcept {
    if (text.size() - at < 3 || text[at] != '\xE2' || text[at + 1] != '\x80') return false;
    return text[at + 2] != '\xA6' && text[at + 2] != '\xBC';  // an ellipsis, a double exclamation mark
}

/// The first terminator at or after byte `from`, and what the rules say of it. At the end of the paragraph
/// without one: ends, by rule `end_of_paragraph`.
template <class Language>
constexpr boundary next_terminator(const sentence_scope& scope, std::size_t from) noexcept {
    const std::string_view text = scope.text;
    for (std::size_t at = from;;) {
        at = find_terminator_byte(text, at, scope.options.semicolons);
        if (at >= text.size() || (text[at] == '.' && at + 1 == text.size())) break;
        if (plainly_ends<Language>(text, scope.paragraph, at))
            return {at + 1, true, sentence_rule::full_stop};
        if (is_other_sign(text, at)) {
            ++at;
            continue;
        }
        const mark found = mark_at(text, at);
        if (found.is(mark_kind::terminator)) return decide<Language>(survey(text, scope.paragraph, found));
        if (found.is(mark_kind::semicolon)) {
            return {closers_end(text, scope.paragraph, found.end), true, sentence_rule::semicolon};
        }
        at = found.end;
    }
    return {text.size(), true, sentence_rule::end_of_paragraph};
}

/// The same, and the full stops that are missing before it.
template <class Language>
constexpr boundary next_boundary(const sentence_scope& scope, std::size_t from) noexcept {
    boundary found = next_terminator<Language>(scope, from);
    if (!scope.options.recover_stops) return found;
    const std::size_t lost = find_lost_stop<Language>(scope.text, scope.sentence, from, found.at);
    if (lost < found.at) found = {lost, true, sentence_rule::lost_stop};
    return found;
}

/// The longest rest of a quotation, in bytes, that is kept in one sentence.
inline constexpr std::size_t longest_kept = 2000;

/// Is a quotation open at some place, and does it close in what follows?
enum class quotation_state : std::uint8_t { none, closes, stays_open };

/// Of a quotation that opened at or after `begin`: how it is at `at`. Looks on for its end, `longest_kept`
/// bytes.
constexpr quotation_state quotation_at(std::string_view text, std::size_t begin, std::size_t at) noexcept {
    if (at - begin > longest_kept) begin = at - longest_kept;
    const std::size_t limit = text.size() - at > longest_kept ? at + longest_kept : text.size();
    int depth = 0;
    int straight = 0;
    for (const mark found : marks(slice(text, 0, limit), begin)) {
        if (found.begin >= at && (depth <= 0 && straight == 0)) return quotation_state::none;
        if (found.is(mark_kind::quote_open)) ++depth;
        if (found.is(mark_kind::quote_close) && depth > 0) --depth;
        if (found.value == '"') straight = 1 - straight;
        if (found.begin >= at && depth == 0 && straight == 0) return quotation_state::closes;
    }
    return depth <= 0 && straight == 0 ? quotation_state::none : quotation_state::stays_open;
}

/// `Paragraphs` is what finds the paragraphs; a part, so that its padding is not lost.
template <class Language, class Paragraphs = paragraph_finder<Language>>
class sentence_cursor : protected Paragraphs {
    using paragraphs = Paragraphs;

  public:
    using value_type = sentence;

    constexpr sentence_cursor() noexcept = default;
    constexpr sentence_cursor(std::string_view text, const sentence_options& options) noexcept
        : paragraphs(text, options.paragraphs), flags_(flags_of(options)) {
        read();
    }

    constexpr sentence value() const noexcept { return {slice(paragraphs::text(), begin_, end_)}; }
    constexpr void next() noexcept {
        begin_ = end_;
        read();
    }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr std::size_t position() const noexcept { return begin_; }

    /// What is decided at the first place at or after byte `from` where the sentence could end.
    constexpr boundary decision(const sentence_scope& scope, std::size_t from) const noexcept {
        const boundary found = next_boundary<Language>(scope, from);
        if (found.ends && is_kept(scope, found)) return {found.at, false, sentence_rule::kept_quotation};
        return found;
    }
    /// Where this sentence is looked for; only if it is not all white space.
    constexpr sentence_scope scope() const noexcept {
        const paragraph_extent& here = paragraphs::extent();
        const std::size_t content = begin_ < here.begin ? here.begin : begin_;
        return {slice(paragraphs::text(), 0, here.end), here.begin, content, options()};
    }
    /// The end of the dateline at the head of the paragraph; the start of the sentence if there is none.
    constexpr std::size_t head_end(const sentence_scope& scope) const noexcept {
        if (scope.sentence != scope.paragraph) return scope.sentence;
        return dateline_end<Language>(scope.text, scope.paragraph, scope.text.size());
    }

  private:
    /// Finds `end_` of the sentence that begins at `begin_`.
    constexpr void read() noexcept {
        const std::string_view text = paragraphs::text();
        if (begin_ == text.size()) return;
        while (!paragraphs::done() && begin_ >= paragraphs::extent().end) paragraphs::next();
        if (paragraphs::done()) {  // a text of white space only
            end_ = text.size();
            return;
        }
        const sentence_scope here = scope();
        std::size_t stop = head_end(here);
        if (stop == here.sentence) stop = sentence_end(here);
        const bool plain = text.size() - stop > 1 && text[stop] == ' ' && is_ascii_letter(text[stop + 1]);
        end_ = plain ? stop + 1 : skip_space(text, stop);
    }

    /// Where the sentence ends in its paragraph, its closing marks included.
    constexpr std::size_t sentence_end(const sentence_scope& scope) const noexcept {
        boundary found = decision(scope, scope.sentence);
        while (!found.ends) found = decision(scope, found.at);
        return found.at;
    }

    constexpr bool is_kept(const sentence_scope& scope, const boundary& found) const noexcept {
        return (flags_ & keeps) != 0 && found.at < scope.text.size() &&
               same(quotation_at(scope.text, scope.sentence, found.at), quotation_state::closes);
    }

    constexpr sentence_options options() const noexcept {
        return {(flags_ & ends_at_semicolons) != 0, (flags_ & recovers) != 0, quote_policy::split,
                paragraph_breaks::automatic};
    }

    enum : std::uint8_t { ends_at_semicolons = 1, recovers = 2, keeps = 4 };

    static constexpr std::uint8_t flags_of(const sentence_options& options) noexcept {
        const int flags = (options.semicolons ? ends_at_semicolons : 0) |
                          (options.recover_stops ? recovers : 0) |
                          (same(options.quotes, quote_policy::keep) ? keeps : 0);
        return static_cast<std::uint8_t>(flags);
    }

    std::uint8_t flags_ = 0;  // in the padding of the base, so that all is 64 bytes
    std::size_t begin_ = 0;   // of the sentence
    std::size_t end_ = 0;
};

}  // namespace detail

/// Splits French text into sentences, lazily and without allocating.
///
/// Every byte of `text` belongs to exactly one sentence, so the pieces concatenate back to it. No
/// sentence begins with a closing mark: `<< Viens. >> Il vint.` is two, `<< Viens ! >> dit-il.` is one.
///
///     for (incise::sentence s : incise::sentences(text)) speak(s.trimmed());
///
/// Cost: one pass over the text, with a second look at each line of it for the paragraphs.
template <class Language = french>
constexpr auto sentences(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::sentence_cursor<Language>>(detail::sentence_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/labelled_sentences.hpp -----------------------------------------------------------------------

// L4: sentences, and what each of them is for: a title, a dateline, the story, a sign-off.
#ifndef INCISE_LABELLED_SENTENCES_HPP
#define INCISE_LABELLED_SENTENCES_HPP

namespace incise {
inline namespace INCISE_ABI {

struct labelled_sentence : sentence {
    text_kind kind = text_kind::body;  ///< heading, metadata (`date 2016-08`), signature (`(afp)`), else body
};

namespace detail {

template <class Language>
class labelled_sentence_cursor : sentence_cursor<Language, paragraph_cursor<Language>> {
    using plain = sentence_cursor<Language, paragraph_cursor<Language>>;

  public:
    using value_type = labelled_sentence;
    using plain::done;
    using plain::next;
    using plain::plain;
    using plain::position;

    constexpr labelled_sentence value() const noexcept { return {plain::value(), kind()}; }

  private:
    /// That of its paragraph, but a dateline and a sign-off are sentences of their own.
    constexpr text_kind kind() const noexcept {
        const std::string_view trimmed = plain::value().trimmed();
        const text_kind around = this->paragraph_cursor<Language>::kind();
        if (!same(around, text_kind::body) || trimmed.empty())
            return trimmed.empty() ? text_kind::body : around;
        const sentence_scope here = plain::scope();
        if (plain::head_end(here) > here.sentence) return text_kind::metadata;
        const bool last = position() + plain::value().text.size() == this->text().size();
        return last && is_sign_off<Language>(trimmed) ? text_kind::signature : text_kind::body;
    }
};

}  // namespace detail

/// The sentences of `sentences(text)`, each with its kind. Who needs no kinds saves 2 KB of flash with
/// `sentences`.
///
///     for (incise::labelled_sentence s : incise::labelled_sentences(text))
///         if (s.kind == incise::text_kind::body) speak(s.trimmed());
///
/// Cost: that of `sentences`, and a look at the ends of each short line.
template <class Language = french>
constexpr auto labelled_sentences(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::labelled_sentence_cursor<Language>>(
        detail::labelled_sentence_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/quote_marks.hpp -----------------------------------------------------------------------

// L3: the marks that open and close quotations and turns, found many bytes at a time. Most of a text is
// between them.
#ifndef INCISE_DETAIL_QUOTE_MARKS_HPP
#define INCISE_DETAIL_QUOTE_MARKS_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What U+2019 ends with: skipped unless a quotation is open that it may close. U+2018 has no such reader.
inline constexpr char apostrophe_tail = '\x99';

/// Does the sign at byte `at` look like a quotation mark or a dash, up to three bytes of it looked at?
/// Ellipses and blanks, which begin with the same byte, do not.
constexpr bool may_quote(std::string_view text, std::size_t at, bool apostrophes) noexcept {
    const char first = text[at];
    const char second = at + 1 < text.size() ? text[at + 1] : '\0';
    const char third = at + 2 < text.size() ? text[at + 2] : '\0';
    if (first == '\xE2') {
        return second == '\x80' && (apostrophes || third != apostrophe_tail) &&
               ((third > '\x92' && third < '\x9F') || third == '\xB9' || third == '\xBA');
    }
    if (first == '\xC2') return second == '\xAB' || second == '\xBB';
    if (first == '"') return true;
    return first == second && (first == ',' || first == '-' || first == '\'' || first == '<' || first == '>');
}

#if INCISE_VECTOR_BYTES
/// How many lanes stand before the first of `bits`, of which there is one, or fewer.
inline std::size_t lanes_before(vector_block::lanes bits) noexcept {
    const vector_block::words parts = reinterpret_cast<vector_block::words>(bits);
    std::size_t i = 0;
    while (parts[i] == 0) ++i;
    return 8 * i + bytes_before(parts[i]);
}

/// The lanes whose sign `may_quote`, of a block and the two bytes behind it.
inline vector_block::lanes quoting_lanes(const char* from, bool apostrophes) noexcept {
    using block = vector_block;
    const auto is = [](block::lanes bytes, int byte) { return bytes == block::lane(byte); };
    const signed char left_out = block::lane(apostrophes ? 0 : 0x99);
    const block::lanes one = block::load(from);
    const block::lanes two = block::load(from + 1);
    const block::lanes three = block::load(from + 2);
    const block::lanes pair = is(one | 1, '-') | is(one, '\'') | is(one | 2, '>');
    const block::lanes guillemet = is(one, 0xC2) & is(two | 0x10, 0xBB);
    const block::lanes curly =
        ((three > block::lane(0x92)) & (three < block::lane(0x9F)) & (three != left_out)) | is(three, 0xB9) |
        is(three, 0xBA);
    return is(one, '"') | ((one == two) & pair) | guillemet | (is(one, 0xE2) & is(two, 0x80) & curly);
}

/// No sign between `at` and the answer `may_quote`. The last block overlaps the one before it.
inline std::size_t skip_unquoted(std::string_view text, std::size_t at, bool apostrophes) noexcept {
    constexpr std::size_t needed = vector_block::width + 2;
    while (text.size() - at >= needed) {
        const vector_block::lanes hits = quoting_lanes(text.data() + at, apostrophes);
        if (vector_block::any(hits)) return at + lanes_before(hits);
        at += vector_block::width;
    }
    const std::size_t last = text.size() - needed;
    if (text.size() < needed || vector_block::any(quoting_lanes(text.data() + last, apostrophes))) return at;
    return at < text.size() - 2 ? text.size() - 2 : at;
}
#else
/// No sign between `at` and the answer `may_quote`.
inline std::size_t skip_unquoted(std::string_view text, std::size_t at, bool) noexcept {
    for (; text.size() - at >= 9; at += 8) {
        const std::uint64_t one = integer_block::load(text.data() + at);
        const std::uint64_t two = integer_block::load(text.data() + at + 1);
        const std::uint64_t pair = equal_bytes<'-'>(one | integer_block::every) | equal_bytes<'\''>(one) |
                                   equal_bytes<'>'>(one | 2 * integer_block::every);
        const std::uint64_t hits = equal_bytes<'"'>(one) | equal_bytes<'\xC2'>(one) |
                                   equal_bytes<'\xE2'>(one) | (equal_bytes<'\0'>(one ^ two) & pair);
        if ((hits & integer_block::high) != 0) return at + bytes_before(hits & integer_block::high);
    }
    return at;
}
#endif

/// The first sign at or after `at` that `may_quote`, or the end of the text.
constexpr std::size_t find_quote(std::string_view text, std::size_t at, bool apostrophes) noexcept {
    while (at < text.size()) {
        if (!prefers_plain_code()) at = skip_unquoted(text, at, apostrophes);
        for (int left = 8; at < text.size() && left > 0; --left, ++at) {
            if (may_quote(text, at, apostrophes)) return at;
        }
    }
    return text.size();
}

/// Does a quotation or a turn open or close with such a mark, or may it?
constexpr bool is_quoting(const mark& sign) noexcept {
    return sign.is(mark_kind::quote_open) || sign.is(mark_kind::quote_close) ||
           sign.is(mark_kind::quote_either) || sign.is(mark_kind::dash) || sign.is(mark_kind::apostrophe);
}

/// The first quotation mark or dash at or after byte `from`; `apostrophes`: or U+2019. Of kind `none` and at
/// the end of the text if there is no more.
constexpr mark next_quote(std::string_view text, std::size_t from, bool apostrophes = false) noexcept {
    std::size_t at = find_quote(text, from, apostrophes);
    while (at < text.size()) {
        const mark found = mark_at(text, at);
        if (is_quoting(found)) return found;
        at = find_quote(text, found.end, apostrophes);
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

class quote_cursor {
  public:
    using value_type = mark;

    constexpr quote_cursor() noexcept = default;
    constexpr quote_cursor(std::string_view text, std::size_t from) noexcept
        : text_(text), current_(next_quote(text, from)) {}

    constexpr mark value() const noexcept { return current_; }
    constexpr void next() noexcept { current_ = next_quote(text_, current_.end); }
    constexpr bool done() const noexcept { return current_.is(mark_kind::none); }
    constexpr std::size_t position() const noexcept { return current_.begin; }

  private:
    std::string_view text_;
    mark current_;
};

/// The quotation marks and dashes of `text` from byte `from` on, without apostrophes.
constexpr auto quote_marks(std::string_view text, std::size_t from) noexcept {
    return cursor_range<quote_cursor>(quote_cursor(text, from));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/clause.hpp ----------------------------------------------------------------------------

// L3: a clause as a short list of words with their roles, and the verb groups in it: `a declare`,
// `s'ecria-t-elle`, `va preciser`. What quotations and attribution both read.
#ifndef INCISE_DETAIL_CLAUSE_HPP
#define INCISE_DETAIL_CLAUSE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A word of a clause with what the lexicon says of it.
struct clause_token {
    std::size_t begin = 0;  // bytes, in the text of the clause list
    std::size_t end = 0;
    role_set roles;
    word_shape shape = word_shape::letters;
    mark_kind gap = mark_kind::none;  // the first mark between the word before and this one
    bool capital = false;             // begins with a capital
};

/// The words of a stretch of text, as many as there is room for and no further than 64 KB; the rest is not
/// looked at. A word takes 16 bytes here: these lists are the largest thing on the stack of a small device.
class token_words {
  public:
    std::string_view text;
    std::size_t size = 0;
    mark_kind last_gap = mark_kind::none;  // the first mark behind the last word, or behind a quotation there
    bool ends_quoted = false;              // a quotation was left out behind the last word

    /// Empties the list, for words of `whole` from byte `begin` on.
    constexpr void restart(std::string_view whole, std::size_t begin) noexcept {
        text = whole;
        size = 0;
        base_ = begin;
    }

    constexpr clause_token operator[](std::size_t index) const noexcept {
        const packed& one = tokens_[index];
        return {base_ + one.begin, base_ + one.end, one.roles, one.shape, one.gap, one.capital};
    }
    constexpr std::string_view text_of(std::size_t index) const noexcept { return text_of(index, index); }
    constexpr std::string_view text_of(std::size_t first, std::size_t last) const noexcept {
        return slice(text, base_ + tokens_[first].begin, base_ + tokens_[last].end);
    }
    constexpr std::size_t begin_of(std::size_t index) const noexcept { return base_ + tokens_[index].begin; }
    constexpr std::size_t end_of(std::size_t index) const noexcept { return base_ + tokens_[index].end; }
    constexpr std::size_t size_of(std::size_t index) const noexcept { return text_of(index).size(); }
    constexpr role_set roles_of(std::size_t index) const noexcept { return tokens_[index].roles; }
    constexpr word_shape shape_of(std::size_t index) const noexcept { return tokens_[index].shape; }
    constexpr bool is_capital(std::size_t index) const noexcept { return tokens_[index].capital; }
    /// The mark between word `index` and the word before it.
    constexpr mark_kind gap_before(std::size_t index) const noexcept { return tokens_[index].gap; }
    /// The mark between word `index` and the next word or the end.
    constexpr mark_kind gap_after(std::size_t index) const noexcept {
        return index + 1 < size ? tokens_[index + 1].gap : last_gap;
    }
    /// Adds a word; false if there is no room for it.
    constexpr bool push(std::size_t begin, std::size_t end, word_shape shape, mark_kind gap, bool capital,
                        role_set roles) noexcept {
        if (size == capacity_ || end - base_ > 0xFFFF) return false;
        packed& one = tokens_[size++];
        one.begin = static_cast<std::uint16_t>(begin - base_);
        one.end = static_cast<std::uint16_t>(end - base_);
        one.shape = shape;
        one.gap = gap;
        one.capital = capital;
        one.roles = roles;
        one.no_verb = !same(shape, word_shape::letters);
        return true;
    }
    constexpr void add_roles(std::size_t index, role_set more) noexcept { tokens_[index].roles.add(more); }
    /// Is it known that word `index` is no verb? Most are none, and are asked again and again.
    constexpr bool is_no_verb(std::size_t index) const noexcept { return tokens_[index].no_verb; }
    constexpr void learn_no_verb(std::size_t index) const noexcept { learn(index).no_verb = true; }

  protected:
    struct packed {
        role_set roles;
        std::uint16_t begin = 0;
        std::uint16_t end = 0;
        word_shape shape = word_shape::letters;
        mark_kind gap = mark_kind::none;
        bool capital : 1;
        bool no_verb : 1;

        constexpr packed() noexcept : capital(false), no_verb(false) {}
    };

    constexpr token_words(packed* tokens, std::size_t capacity) noexcept
        : tokens_(tokens), capacity_(capacity) {}

  private:
    /// The word, to note what was looked up: that changes no answer, so a reader may.
    constexpr packed& learn(std::size_t index) const noexcept { return tokens_[index]; }

    packed* tokens_;
    std::size_t capacity_;
    std::size_t base_ = 0;
};

/// Words, and the memory for them. All that reads words takes a `token_words`, and is compiled once.
template <std::size_t Capacity>
class token_list : public token_words {
  public:
    constexpr token_list() noexcept : token_words(memory_, Capacity) {}
    token_list(const token_list&) = delete;
    token_list& operator=(const token_list&) = delete;

  private:
    packed memory_[Capacity] = {};
};

/// The word without the signs that tie it to its neighbour: `il` of `-t-il`, `s` of `s'`.
template <class Unicode>
constexpr std::string_view bare_word(std::string_view one) noexcept {
    const std::size_t last = one.size() - 1;  // most words end with letters, and begin with two
    if (last > 0 && last < one.size() && is_ascii_letter(one[0]) && is_ascii_letter(one[1]) &&
        is_ascii_letter(one[last]))
        return one;
    while (!one.empty() && is_hyphen(code_point_at(one, 0))) one.remove_prefix(step(one, 0));
    const bool euphonic =
        one.size() > 2 && (one[0] == 't' || one[0] == 'T') && is_hyphen(code_point_at(one, 1));
    if (euphonic) one.remove_prefix(step(one, 1));
    while (!one.empty() && is_apostrophe(code_point_before(one, one.size()))) {
        one.remove_suffix(one.size() - step_back(one, one.size()));
    }
    return one;
}

constexpr mark_kind first_mark_between(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    return next_mark(slice(text, 0, end), begin).kind;
}

/// Behind the mark that closes `opening`, or behind `opening` itself if nothing does.
constexpr std::size_t behind_quoted(std::string_view text, const mark& opening) noexcept {
    const quote_style style =
        same(opening.style, quote_style::low_high) ? quote_style::double_quotes : opening.style;
    for (mark closing = next_quote(text, opening.end); !closing.is(mark_kind::none);
         closing = next_quote(text, closing.end)) {
        const bool closes = closing.is(mark_kind::quote_close) || same(style, quote_style::double_quotes);
        if (closes && closing.has(style)) return closing.end;
    }
    return opening.end;
}

/// If a quotation opens between two words at `from` and `at`, the byte behind its closing mark; else
/// `from`. What others say is no part of the clause around it: `Il a dit que <<...>>, mais que`.
constexpr std::size_t skip_quoted(std::string_view text, std::size_t from, std::size_t at) noexcept {
    const std::string_view searched = slice(text, 0, at);
    for (mark opening = next_mark(searched, from); !opening.is(mark_kind::none);
         opening = next_mark(searched, opening.end)) {
        if (!opening.is(mark_kind::quote_open)) continue;
        const std::size_t behind = behind_quoted(text, opening);
        return behind > opening.end ? behind : from;
    }
    return from;
}

/// The first words of bytes `begin` to `end` of `text`, those of quotations left out, without the roles that
/// only attribution asks for. Cost: two look-ups a word.
template <class Language>
constexpr void read_words(token_words& list, std::string_view text, std::size_t begin,
                          std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    list.restart(text, begin);
    std::size_t before = begin;
    for (const word_token found : words(slice(text, begin, end), unicode{})) {
        const std::size_t at = offset(text, found.text);
        if (at < before) continue;
        const bool touches = at == before + 1 && text[before] == ' ';
        mark_kind gap = touches ? mark_kind::none : first_mark_between(text, before, at);
        if (!same(gap, mark_kind::none)) {
            before = skip_quoted(slice(text, 0, end), before, at);
            if (at < before) continue;
            gap = first_mark_between(text, before, at);
        }
        const std::size_t behind = at + found.text.size();
        const bool capital = unicode::is_upper(code_point_at(text, at));
        const std::string_view bare = bare_word<unicode>(found.text);
        role_set roles = Language::roles(bare);
        roles.add(Language::speech_roles(bare));
        if (!list.push(at, behind, found.shape, gap, capital, roles)) break;
        before = behind;
    }
    list.ends_quoted = list.size > 0 && before > list.end_of(list.size - 1);
    list.last_gap = first_mark_between(text, before, end);
}

/// The same with all roles. Cost: three look-ups a word.
template <class Language>
constexpr void read_tokens(token_words& list, std::string_view text, std::size_t begin,
                           std::size_t end) noexcept {
    read_words<Language>(list, text, begin, end);
    for (std::size_t i = 0; i < list.size; ++i) {
        list.add_roles(i, Language::source_roles(bare_word<typename Language::unicode>(list.text_of(i))));
    }
}

/// A verb that says that somebody speaks, with all that belongs to it. Indices of words.
struct verb_group {
    static constexpr std::size_t no_word = static_cast<std::size_t>(-1);

    std::size_t first = no_word;   // the pronoun or auxiliary that begins it
    std::size_t last = no_word;    // the participle, verb or clitic that ends it
    std::size_t clitic = no_word;  // the inverted subject `-il`, if there is one
    std::string_view lemma;
    verb_strength strength = verb_strength::none;
    bool plural = false;      // third person plural
    bool third = false;       // third person
    bool participle = false;  // `affirmant que`: no subject of its own
    bool passive = false;     // `a ete declare`, `est decrit`: its subject does not speak

    constexpr explicit operator bool() const noexcept { return first != no_word; }
};

/// Is word `index` an inverted subject: `-il`, `-t-elle`, `-on`, `-je`?
constexpr bool is_inverted_subject(const token_words& list, std::size_t index) noexcept {
    return index < list.size && same(list.shape_of(index), word_shape::clitic) &&
           list.roles_of(index).has(role::subject_pronoun);
}

template <class Language>
constexpr verb_reading verb_of(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || list.is_no_verb(index)) return {};
    const verb_reading verb = Language::verb(list.text_of(index));
    if (!verb) list.learn_no_verb(index);
    return verb;
}

constexpr bool is_reporting(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::strong) || same(verb.strength, verb_strength::weak) ||
           same(verb.strength, verb_strength::weak_auxiliary) || same(verb.strength, verb_strength::faint);
}

/// `va preciser`, `fait savoir`: is the verb one that an infinitive completes?
constexpr bool takes_infinitive(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::semi_auxiliary) ||
           same(verb.strength, verb_strength::weak_auxiliary);
}

/// How many words may stand between an auxiliary and its participle: `a de son cote precise`.
inline constexpr std::size_t longest_insertion = 5;

/// Is word `index` a noun by its determiner, whatever verb it looks like: `une critique`, `aucune garantie`?
/// An article at the head of its clause is no object pronoun: `L'alerte`.
constexpr bool has_determiner(const token_words& list, std::size_t index, const verb_reading& verb) noexcept {
    if (index == 0 || !same(list.gap_before(index), mark_kind::none)) return false;
    const role_set before = list.roles_of(index - 1);
    if (!before.has(role::determiner) || list.begin_of(index) - list.end_of(index - 1) > 4) return false;
    const bool alone = verb.has(verb_feature::third_plural) && !verb.has(verb_feature::third_singular);
    if (!before.has(role::object_pronoun)) return !alone;  // `tous disent`
    if (alone) return false;
    const bool head = index == 1 || !same(list.gap_before(index - 1), mark_kind::none);
    if (!verb.has_any(verb_feature::third_singular, verb_feature::past_participle))
        return head || !list.roles_of(index - 2).has(role::subject_pronoun);  // `les relations`
    return head || list.roles_of(index - 2).has_any(role::preposition, role::coordinating_conjunction,
                                                    role::determiner);
}

constexpr bool is_to_be(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::auxiliary) && verb.lemma == "\303\252tre"_sv;
}

/// The verb that completes an auxiliary: a participle (`a declare`) or, after `va`, an infinitive. What
/// stands between two commas may come between: `a, hier, declare`.
template <class Language>
constexpr void complete_compound(const token_words& list, std::size_t from, verb_group& group,
                                 verb_feature wanted) noexcept {
    bool inserted = false;
    for (std::size_t i = from; i < list.size && i <= from + longest_insertion; ++i) {
        const bool ends_clause =
            !same(list.gap_before(i), mark_kind::none) && !same(list.gap_before(i), mark_kind::comma);
        if (ends_clause || list.roles_of(i).has_any(role::relative_pronoun, role::subordinating_conjunction))
            return;
        inserted = inserted != (same(list.gap_before(i), mark_kind::comma));
        const verb_reading verb = verb_of<Language>(list, i);
        if (inserted || has_determiner(list, i, verb)) continue;
        group.passive = group.passive || is_to_be(verb);
        if (is_reporting(verb) && verb.has(wanted)) {
            group.last = i;
            group.lemma = verb.lemma;
            group.strength = verb.strength;
            return;
        }
        if (verb && verb.finite() && !verb.has(wanted)) return;
    }
}

/// The verb group whose verb or auxiliary is word `at`; false if none begins there.
template <class Language>
constexpr verb_group read_verb(const token_words& list, std::size_t at) noexcept {
    verb_group group;
    const verb_reading verb = verb_of<Language>(list, at);
    if (!verb || has_determiner(list, at, verb)) return group;
    const bool inverted = is_inverted_subject(list, at + 1);
    const std::size_t after = inverted ? at + 2 : at + 1;
    if (same(verb.strength, verb_strength::auxiliary) && verb.finite()) {
        group.passive = is_to_be(verb);
        complete_compound<Language>(list, after, group, verb_feature::past_participle);
    } else if (takes_infinitive(verb) && verb.finite()) {
        complete_compound<Language>(list, after, group, verb_feature::infinitive);
    }
    if (group.last == verb_group::no_word) {
        const bool gerund = verb.has(verb_feature::present_participle);
        if (!is_reporting(verb) || (!verb.finite() && !gerund)) return group;
        group.last = inverted ? at + 1 : at;
        group.lemma = verb.lemma;
        group.strength = verb.strength;
        group.participle = gerund;
    }
    group.first = at;
    group.clitic = inverted ? at + 1 : verb_group::no_word;
    group.plural = verb.has(verb_feature::third_plural) && !verb.has(verb_feature::third_singular);
    group.third = verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    return group;
}

/// Is word `index` a pronoun or negation that stands before its verb: `s'`, `lui`, `n'`?
constexpr bool is_preverbal(const token_words& list, std::size_t index) noexcept {
    return !same(list.shape_of(index), word_shape::clitic) &&
           list.roles_of(index).has_any(role::object_pronoun, role::negation) &&
           !list.roles_of(index).has(role::subject_pronoun) &&
           same(list.gap_before(index + 1), mark_kind::none);
}

/// The verb group that begins at word `at`, the pronouns before the verb included: `s'est-il ecrie`.
template <class Language>
constexpr verb_group read_verb_group(const token_words& list, std::size_t at) noexcept {
    std::size_t verb = at;
    while (verb + 1 < list.size && verb < at + 3 && is_preverbal(list, verb)) ++verb;
    verb_group group = read_verb<Language>(list, verb);
    if (!group) return group;
    group.first = at;
    group.passive = group.passive && verb == at;  // `s'est dit` is no passive
    return group;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/voice.hpp -----------------------------------------------------------------------------

// L3: whose voice a stretch of text is in. Who speaks says I and you, here and tomorrow, in the present; who
// narrates says he and she, in the past. Each sign has a weight by a rule of grammar; the sum decides.
#ifndef INCISE_DETAIL_VOICE_HPP
#define INCISE_DETAIL_VOICE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word says of the voice (tools/lexicon/signs/voice_words.txt, voice_endings.txt, in this order).
/// Words that say nothing are `plain`.
enum class voice_sign : std::uint8_t {
    plain,
    person,      ///< first and second person: je, votre, venez
    deixis,      ///< the place and time of who speaks, and whom he addresses: ici, demain, voila, oui
    present,     ///< est, ont, peut
    future,      ///< viendra
    told,        ///< passe simple of the third person: tressaillit, s'ecrierent
    told_by_me,  ///< ... and of the first: j'allai
    imperfect,   ///< regardait
    maybe_told,  ///< dit, fit: present or passe simple
    third,       ///< il, elle, at the head of a sentence
    gerund,      ///< en se tournant
    possessed,   ///< son, leur
    count
};

/// How much a sign weighs, more than 0 for speech, less for narration. Three steps that follow from grammar,
/// nothing fitted to texts. Strong: French keeps the sign for one of the two voices. Medium: one voice
/// prefers it. Weak: it goes with the other signs of its voice.
inline constexpr int voice_strong = 4;
inline constexpr int voice_medium = 2;
inline constexpr int voice_weak = 1;

struct voice_weight {
    int weight;
    int most;  // how often it counts in one sentence
};
inline constexpr voice_weight voice_weights[] = {
    {0, 0},
    {voice_strong, 2},   // person: who narrates has nobody to call you
    {voice_strong, 2},   // deixis: here and now are those of who speaks
    {voice_medium, 2},   // present: the tense of speech, and of what is always true
    {voice_strong, 1},   // future: seen from the now of who speaks
    {-voice_strong, 2},  // told: the passe simple is written, not said
    {-voice_strong, 1},  // told_by_me: the same
    {-voice_medium, 2},  // imperfect: the scenery of a tale; who speaks remembers in it too
    {-voice_medium, 1},  // maybe_told: one of two tenses
    {-voice_weak, 1},    // third: a tale is about others; so is talk
    {-voice_weak, 1},    // gerund: two acts in one sentence, as who writes builds it
    {-voice_weak, 2},    // possessed: the possessive of the third person
};
static_assert(sizeof voice_weights / sizeof voice_weights[0] == static_cast<std::size_t>(voice_sign::count));

/// Each sentence (a text tells unless it shows that it speaks), ended by `?` or `!`, by a colon (the end of a
/// turn: `Elle reprit :`), broken off, of few words, of many.
inline constexpr int voice_bias = -voice_medium;
inline constexpr int voice_asks = voice_strong;
inline constexpr int voice_announces = -voice_strong;
inline constexpr int voice_breaks_off = voice_strong;
inline constexpr int voice_short = voice_medium;
inline constexpr int voice_long = -voice_medium;

constexpr bool ends_with(std::string_view one, std::string_view ending) noexcept {
    return one.size() >= ending.size() && slice(one, one.size() - ending.size(), one.size()) == ending;
}

constexpr bool has_word(std::string_view words, std::string_view one) noexcept {
    for (std::size_t at = 0; at + one.size() + 2 <= words.size(); ++at) {
        if (words[at] != ' ' || words[at + 1] != one[0]) continue;
        if (words[at + one.size() + 1] == ' ' && slice(words, at + 1, at + 1 + one.size()) == one)
            return true;
    }
    return false;
}

/// Is word `index`, without its hyphen or apostrophe, one of `words`, keys between spaces: ` de du des d `?
template <class Unicode>
constexpr bool is_word_of(const token_words& list, std::size_t index, std::string_view words) noexcept {
    const lexicon_key key = make_key<Unicode>(bare_word<Unicode>(list.text_of(index)));
    return key.size > 0 && has_word(words, key);
}

/// `tremblant`: a present participle, by its ending.
constexpr bool is_gerund(std::string_view key) noexcept {
    return key.size() > 4 && ends_with(key, "ant"_sv) &&
           !has_word(" avant autant devant enfant pendant cependant instant pourtant important "_sv, key);
}

/// What one word says of the voice. Cost: a look at some hundred bytes of tables.
constexpr voice_sign sign_of(std::string_view key) noexcept {
    if (key.empty()) return voice_sign::plain;
    const int listed = value_in(french_tables::voice_graph, key);
    if (listed >= 0) return static_cast<voice_sign>(listed);
    if (is_gerund(key)) return voice_sign::gerund;
    const int ending = key.size() < 3 ? -1 : ending_value_in(french_tables::voice_endings, key);
    return ending < 0 ? voice_sign::plain : static_cast<voice_sign>(ending);
}

/// The same for a word of a text: `m` and `t` are pronouns where they are elided, not in `M. Roux`.
constexpr voice_sign sign_of(word_shape shape, std::string_view key) noexcept {
    return key.size() == 1 && !same(shape, word_shape::elision) ? voice_sign::plain : sign_of(key);
}

/// A quotation in a sentence whose end is further than so many bytes is not left out: linear time.
inline constexpr std::size_t longest_quoted = 400;

/// Adds up the signs of one sentence.
template <class Language>
class voice_sum {
    using unicode = typename Language::unicode;

  public:
    /// Reads bytes `begin` to `end` of `text`, quotations in it left out.
    constexpr void read(std::string_view text, std::size_t begin, std::size_t end) noexcept {
        std::size_t before = begin;
        for (const word_token found : words(slice(text, begin, end), unicode{})) {
            const std::size_t at = offset(text, found.text);
            if (at >= before + 2)
                before = skip_quoted(up_to(slice(text, 0, end), at, longest_quoted), before, at);
            if (at < before) continue;
            before = at + found.text.size();
            add(found);
        }
    }

    /// What the sentence weighs that ends with `last`: more than 0 for speech.
    constexpr int total(char32_t last) const noexcept {
        const bool tells = has(voice_sign::told) || has(voice_sign::imperfect);
        int sum = voice_bias + (words_ <= 4 && !tells ? voice_short : words_ > 25 ? voice_long : 0);
        if (last == ':') sum += voice_announces;
        if (last == '!' || last == '?') sum += voice_asks;
        if (last == 0x2026) sum += voice_breaks_off;
        for (std::size_t i = 0; i < sizeof counts_; ++i) {
            const voice_weight& row = voice_weights[i];
            sum += row.weight * (counts_[i] < row.most ? counts_[i] : row.most);
        }
        return sum;
    }
    constexpr bool empty() const noexcept { return words_ == 0; }
    constexpr int count(voice_sign sign) const noexcept { return counts_[static_cast<std::size_t>(sign)]; }
    constexpr bool has(voice_sign sign) const noexcept { return count(sign) != 0; }
    /// Is there a verb of narration, and nothing that only a speaker says?
    constexpr bool narrates() const noexcept {
        const bool told = has(voice_sign::told) || has(voice_sign::imperfect) ||
                          has(voice_sign::maybe_told) || has(voice_sign::gerund);
        return told && total('.') < 0;
    }

  private:
    constexpr void add(const word_token& found) noexcept {
        ++words_;
        const std::string_view bare = bare_word<unicode>(found.text);
        const bool name = words_ > 1 && unicode::is_upper(code_point_at(bare, 0));
        if (name) return;
        const lexicon_key key = make_key<unicode>(bare);
        voice_sign sign = sign_of(found.shape, key);
        if (same(sign, voice_sign::third) && words_ > 2) sign = voice_sign::plain;
        if (same(sign, voice_sign::told_by_me) && !same(last_, voice_sign::person)) sign = voice_sign::plain;
        last_ = sign;
        std::uint8_t& count = counts_[static_cast<std::size_t>(sign)];
        if (count < 100) ++count;
    }

    std::uint8_t counts_[static_cast<std::size_t>(voice_sign::count)] = {};
    voice_sign last_ = voice_sign::plain;
    std::size_t words_ = 0;
};

/// Is what stands between two bytes of `text` narration, with a passe simple in it if `told`?
template <class Language>
constexpr bool narrates(std::string_view text, std::size_t begin, std::size_t end, bool told) noexcept {
    voice_sum<Language> voice;
    voice.read(text, begin, end);
    return voice.narrates() && (!told || voice.has(voice_sign::told));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/inverted_group.hpp --------------------------------------------------------------------

// L3: a reporting verb with its subject behind it: `dit-il`, `demanda alors le vieux`, `a declare Paul`.
#ifndef INCISE_DETAIL_INVERTED_GROUP_HPP
#define INCISE_DETAIL_INVERTED_GROUP_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The words of an incise that are read: enough for the verb and the head of its subject.
using incise_words = token_list<10>;

/// `-il`, `-elle`, `-ils`, `-je`: who speaks. Not `-on` (`dit-on` is no incise), not `-vous`.
template <class Unicode>
constexpr bool is_speaking_clitic(const token_words& list, std::size_t index) noexcept {
    const role_set roles = list.roles_of(index);
    if (roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural)) return true;
    return is_word_of<Unicode>(list, index, " je "_sv);
}

/// `cria-t-on`: somebody of a crowd. Not `dit-on`, which means hearsay.
template <class Unicode>
constexpr bool is_speaking_crowd(const token_words& list, std::size_t index) noexcept {
    const std::string_view verb = list.text_of(index - 1);
    return (verb[verb.size() - 1] | 0x20) == 'a' && is_word_of<Unicode>(list, index, " on "_sv);
}

/// Can a noun phrase begin here: a name, `le`, `Mme`?
constexpr bool begins_noun_phrase(const token_words& list, std::size_t index) noexcept {
    const role_set roles = list.roles_of(index);
    return list.is_capital(index) || roles.has_any(role::determiner, role::civility_any,
                                                   role::civility_masculine, role::civility_feminine);
}

/// `celui-ci`, `celle-ci`: a pronoun that is no clitic.
constexpr bool is_strong_pronoun(const token_words& list, std::size_t index) noexcept {
    return same(list.shape_of(index), word_shape::letters) &&
           !list.roles_of(index).has(role::object_pronoun) &&
           list.roles_of(index).has_any(role::pronoun_masculine, role::pronoun_feminine);
}

/// `alors`, `amerement`, `tout a coup`: what may stand between a verb and its subject.
template <class Unicode>
constexpr bool stands_before_subject(const token_words& list, std::size_t index) noexcept {
    if (list.roles_of(index).has_any(role::adverb_common, role::preposition, role::number_word,
                                     role::weekday))
        return true;
    const lexicon_key key = make_key<Unicode>(list.text_of(index));
    return ends_with(key, "ment"_sv) || is_gerund(key);
}

/// `avec douceur le maire`: a preposition and a bare noun, before a subject that is no object: not `un
/// livre`.
template <class Unicode>
constexpr bool begins_manner(const token_words& list, std::size_t index) noexcept {
    if (index + 2 >= list.size || list.roles_of(index + 2).has(role::number_word)) return false;
    return is_word_of<Unicode>(list, index, " avec sans "_sv);
}

/// `d'un ton`, `d'une voix sourde` before a subject: a preposition, a noun with its determiner, an adjective.
/// The number of these words, or 0. `parla d'un ton ferme des voisins` has no subject.
constexpr std::size_t complement_size(const token_words& list, std::size_t index) noexcept {
    if (!list.roles_of(index).has(role::preposition) || index + 2 >= list.size) return 0;
    if (list.is_capital(index + 1) || !list.roles_of(index + 1).has(role::determiner)) return 0;
    const std::size_t subject = index + 4;
    const bool adjective = subject < list.size && same(list.gap_before(index + 3), mark_kind::none) &&
                           !list.roles_of(index + 3).has_any(role::determiner, role::preposition) &&
                           !list.is_capital(index + 3) && begins_noun_phrase(list, subject) &&
                           !list.roles_of(subject).has(role::preposition);
    return adjective ? 4 : 3;
}

/// Does the subject follow the verb: `dit Paul`, `demanda alors le vieux`, `dit tout a coup Lea`?
template <class Unicode>
constexpr bool noun_subject_follows(const token_words& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + 5; ++i) {
        if (!same(list.gap_before(i), mark_kind::none)) return false;
        if (same(list.shape_of(i), word_shape::clitic)) return false;
        if (const std::size_t size = complement_size(list, i); size > 0) {
            i += size - 1;
            continue;
        }
        if (begins_noun_phrase(list, i) || is_strong_pronoun(list, i)) return true;
        if (begins_manner<Unicode>(list, i)) {
            ++i;
            continue;
        }
        if (!stands_before_subject<Unicode>(list, i)) return false;
    }
    return false;
}

/// The `par` of an agent, behind a day or an adverb or none: `a ete dit hier par Paul`; `list.size` if there
/// is none from word `at` on.
template <class Unicode>
constexpr std::size_t agent_link(const token_words& list, std::size_t at) noexcept {
    while (at + 2 < list.size && same(list.gap_before(at), mark_kind::none) &&
           list.roles_of(at).has_any(role::adverb_common, role::weekday))
        ++at;
    if (at + 1 >= list.size || !list.roles_of(at).has(role::preposition)) return list.size;
    return is_word_of<Unicode>(list, at, " par "_sv) ? at : list.size;
}

/// `fit-elle, pale, de croire`: an infinitive behind a comma is no part of the verb.
template <class Language>
constexpr void drop_far_infinitive(const token_words& list, verb_group& group) noexcept {
    if (group.clitic == verb_group::no_word || same(list.gap_after(group.clitic), mark_kind::none)) return;
    const verb_reading verb = verb_of<Language>(list, group.clitic - 1);
    if (!is_reporting(verb)) return;
    group.last = group.clitic;
    group.lemma = verb.lemma;
    group.strength = verb.strength;
}

/// `te dis-je`, `vous dis-je`: who speaks insists.
template <class Language>
constexpr bool is_own_word(const token_words& list, const verb_group& group) noexcept {
    using unicode = typename Language::unicode;
    if (group.clitic == verb_group::no_word || group.clitic != group.first + 2) return false;
    return is_word_of<unicode>(list, group.first, " te t vous "_sv) &&
           is_word_of<unicode>(list, group.clitic, " je "_sv);
}

/// Has the finite verb of the group a third person? `demandez aux Roux` commands.
template <class Language>
constexpr bool has_third_person(const token_words& list, const verb_group& group) noexcept {
    for (std::size_t i = group.first; i <= group.last; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (verb.finite()) return verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    }
    return false;
}

/// The reporting verb with its subject behind it, at the head of the list: `dit-il`, `a declare Paul`.
template <class Language>
constexpr verb_group read_inverted_group(const token_words& list) noexcept {
    if (list.size == 0) return {};
    verb_group group = read_verb_group<Language>(list, 0);
    if (!group || group.participle) return {};
    drop_far_infinitive<Language>(list, group);
    if (list.roles_of(0).has(role::negation) || is_own_word<Language>(list, group))
        return {};  // `ne dit-il pas`
    if (group.clitic != verb_group::no_word) {
        using unicode = typename Language::unicode;
        const bool speaks =
            is_speaking_clitic<unicode>(list, group.clitic) || is_speaking_crowd<unicode>(list, group.clitic);
        return speaks ? group : verb_group{};
    }
    if (!has_third_person<Language>(list, group)) return {};
    if (group.passive && agent_link<typename Language::unicode>(list, group.last + 1) < list.size)
        return group;
    // `fit le notaire` says, `me faisaient des offres` does not
    const bool bare = !same(group.strength, verb_strength::weak_auxiliary) || group.first == group.last;
    return bare && noun_subject_follows<typename Language::unicode>(list, group.last) ? group : verb_group{};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/incise_cue.hpp ------------------------------------------------------------------------

// L3: does an incise begin here? The verb and subject at the head of a clause, found without a list of its
// words where they are plain, as most are.
#ifndef INCISE_DETAIL_INCISE_CUE_HPP
#define INCISE_DETAIL_INCISE_CUE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What stands at the head of a clause, for those who look for an incise: closed classes of French words,
/// which stand behind most commas (tools/lexicon/signs/clause_heads.txt, in this order).
enum class clause_head : std::uint8_t {
    other,    ///< a verb, or nothing that is known
    pronoun,  ///< an object or a negation, behind which the verb may come
    opener    ///< what no incise begins with
};

template <class Unicode>
constexpr clause_head clause_head_of(std::string_view one) noexcept {
    if (is_ascii_upper(byte_at(one, 0))) return clause_head::other;
    graph_walk walk{french_tables::clause_heads};
    spell_key<Unicode>(one, walk);
    const int found = value_at(walk.graph, walk.node);
    return found < 0 ? clause_head::other : static_cast<clause_head>(found);
}

/// A verb that may begin an incise, perhaps with pronouns before it.
struct incise_head {
    std::size_t verb_begin = 0;
    std::size_t verb_end = 0;  // 0: no incise begins here
    verb_reading verb;         // nothing: not looked up yet
};

/// Could a reporting verb or a pronoun before it begin at byte `at`? Says no to most of what follows a comma,
/// at the price of a look-up or two. A verb without a hyphen is in the third person, and that ends so.
template <class Language>
constexpr incise_head read_incise_head(std::string_view text, std::size_t at) noexcept {
    for (int pronouns = 0; pronouns < 3; ++pronouns) {
        const std::size_t end = letters_end<typename Language::unicode>(text, at);
        const char32_t sign = code_point_at(text, end);
        const bool apostrophe = is_apostrophe(sign);
        if (end == at || sign == '-' || (sign > 0x7F && !apostrophe && !is_space(sign)))
            return {at, end + 1, {}};
        const std::string_view one = slice(text, at, end);
        const clause_head head = clause_head_of<typename Language::unicode>(one);
        if (!same(head, clause_head::pronoun)) {
            const int last = one[one.size() - 1] | 0x20;
            const bool third = last == 'a' || last == 'e' || last == 't' || last == 'd' || last == 'c';
            if (!same(head, clause_head::other) || !third || apostrophe) return {};
            const verb_reading verb = Language::verb(one);
            return {at, verb ? end : 0, verb};
        }
        at = skip_space(text, apostrophe ? step(text, end) : end);
    }
    return {};
}

/// The cue of an incise: where its words end, and its verb. Nothing if `end` is 0.
struct incise_cue {
    std::size_t end = 0;
    std::string_view lemma;
};

/// The byte behind the apostrophe at byte `at`, or `at`.
constexpr std::size_t apostrophe_end(std::string_view text, std::size_t at) noexcept {
    if (has_at(text, at, "'"_sv)) return at + 1;
    return has_at(text, at, "\xE2\x80\x99"_sv) ? at + 3 : at;
}

/// Does a subject surely begin at byte `at`: a name, `le`, `l'`, `Mme`?
template <class Language>
constexpr bool begins_plain_subject(std::string_view text, std::size_t at) noexcept {
    if (Language::unicode::is_upper(code_point_at(text, at))) return true;
    const std::size_t end = plain_letters_end(text, at);
    const std::size_t elided = apostrophe_end(text, end);
    if (elided > end)
        return end == at + 1 && text[at] == 'l' && elided < text.size() &&
               is_ascii_lower(byte_at(text, elided));
    return Language::roles(slice(text, at, plain_word_end(text, at)))
        .has_any(role::determiner, role::civility_any, role::civility_masculine, role::civility_feminine);
}

/// Does the verb whose last byte is before `end` have a pronoun behind it, `dit-il`, `a-t-elle`? The end of
/// that, or 0. `ended`: only if a mark follows, so that nothing completes the verb: `fit-elle,`.
constexpr std::size_t plain_clitic_end(std::string_view text, std::size_t verb, std::size_t end,
                                       bool ended) noexcept {
    const std::size_t clitic = has_at(text, end, "-t-"_sv) ? end + 3 : end + 1;
    const std::size_t run = plain_compound_end(text, verb);
    const bool speaks = run > clitic && has_word(" il elle ils elles je "_sv, slice(text, clitic, run));
    const bool closed = run < text.size() && is_one_of(byte_at(text, run), ",.;:!?");
    return speaks && (closed || !ended) ? run : 0;
}

/// Does the verb at byte `verb` begin the text from `at` on, or stand behind `s'`, `lui` or their like?
constexpr bool has_plain_head(std::string_view text, std::size_t at, std::size_t verb) noexcept {
    if (verb == at) return true;
    const std::size_t end = plain_letters_end(text, at);
    const std::size_t elided = apostrophe_end(text, end);
    const bool apostrophe = elided > end;
    const std::string_view plain = apostrophe ? " s m "_sv : " se me lui "_sv;
    return end > at && (apostrophe || has_at(text, end, " "_sv)) && verb == (apostrophe ? elided : end + 1) &&
           has_word(plain, slice(text, at, end));
}

/// `dit-il`, `s'ecria Paul`, `lui demanda le maire` at byte `at`: most incises, found without a list of
/// words. Else nothing; what it finds, `read_cue` would find.
template <class Language>
constexpr incise_cue read_plain_cue(std::string_view text, std::size_t at, const incise_head& head) noexcept {
    const std::size_t begin = head.verb_begin;
    if (!has_plain_head(text, at, begin)) return {};
    const std::size_t end = plain_letters_end(text, begin);
    if (end == begin || end == text.size() || (text[end] != ' ' && text[end] != '-')) return {};
    const verb_reading verb = head.verb ? head.verb : Language::verb(slice(text, begin, end));
    const bool simple = is_reporting(verb) && verb.finite() && !verb.has(verb_feature::present_participle);
    const bool open = takes_infinitive(verb);
    if (!simple || (open && text[end] == ' ')) return {};
    if (text[end] == '-') return {plain_clitic_end(text, begin, end, open), verb.lemma};
    const bool third = verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    return {third && begins_plain_subject<Language>(text, end + 1) ? end : 0, verb.lemma};
}

template <class Language>
constexpr incise_cue read_cue(std::string_view text, std::size_t at) noexcept {
    incise_words list;
    read_words<Language>(list, text, at, up_to(text, at, 160).size());
    const verb_group group = read_inverted_group<Language>(list);
    return group ? incise_cue{list.end_of(group.last), group.lemma} : incise_cue{};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/incise_reach.hpp ----------------------------------------------------------------------

// L3: how far an incise reaches behind its first comma: `dit-elle, les mains jointes, en tremblant`.
#ifndef INCISE_DETAIL_INCISE_REACH_HPP
#define INCISE_DETAIL_INCISE_REACH_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word of a stretch between two commas behind an incise is, and what that means where the stretch
/// begins with it (tools/lexicon/signs/reach_words.txt, in this order).
enum class reach_word : std::uint8_t {
    none,
    relative,  ///< lequel, auquel: goes on up to its verb
    linked,    ///< qui, dont: the same; and a noun with its clause: un vieux qui tremblait
    manner,    ///< d'une voix, avec, sans: belongs to the verb of saying
    gerund,    ///< en se levant, sans bouger: only before a participle or infinitive
    degree,    ///< si effraye, a demi couche: only before a past participle
    clause,    ///< qu'il trouvait laid: only before a pronoun of the third person
    body,      ///< les mains jointes: only before a part of the body
    part,      ///< a part of the body
    joins      ///< et, mais: what matters stands behind it
};

constexpr bool is_relative(reach_word one) noexcept {
    return same(one, reach_word::relative) || same(one, reach_word::linked);
}

/// One stretch between two commas, read once.
struct reach_stretch {
    reach_word head = reach_word::none;
    bool fits = false;      // the head is followed by what it wants
    bool speaks = false;    // I, you, here: nobody but the speaker says so
    bool has_verb = false;  // told or imperfect
    std::size_t size = 0;   // words
};

/// `effraye/e`: a past participle in -e, by its ending.
constexpr bool is_past_participle(std::string_view key) noexcept {
    return key.size() > 4 && (ends_with(key, "e/"_sv) || ends_with(key, "e/e"_sv) ||
                              ends_with(key, "e/s"_sv) || ends_with(key, "e/es"_sv));
}

/// `retourner`, of `sans se retourner`: an infinitive, by its ending.
constexpr bool is_infinitive(std::string_view key) noexcept {
    return key.size() > 3 && (ends_with(key, "er"_sv) || ends_with(key, "ir"_sv) || ends_with(key, "re"_sv));
}

constexpr reach_word reach_word_of(std::string_view key) noexcept {
    const int found = value_in(french_tables::reach_words, key);
    return found < 0 ? reach_word::none : static_cast<reach_word>(found);
}

/// What a stretch is that begins with such a word.
constexpr reach_word head_of(std::string_view key, reach_word one) noexcept {
    if (is_gerund(key)) return reach_word::gerund;
    return is_past_participle(key) ? reach_word::manner : one;
}

/// Is the word what `head` wants behind it? `size`: how many words there are, with this one.
constexpr bool fits_head(reach_word head, std::size_t size, std::string_view key, reach_word one,
                         voice_sign sign) noexcept {
    if (size > 4) return false;
    if (same(head, reach_word::gerund)) return is_gerund(key) || is_infinitive(key);
    if (same(head, reach_word::degree)) return is_past_participle(key);
    if (same(head, reach_word::body)) return same(one, reach_word::part);
    return same(head, reach_word::clause) && size == 2 && same(sign, voice_sign::third);
}

template <class Unicode>
constexpr reach_stretch read_stretch(std::string_view text) noexcept {
    reach_stretch result;
    bool linked = false;  // a noun with its clause: `un vieux qui tremblait`
    bool has_main_verb = false;
    for (const word_token found : words(text, Unicode{})) {
        const std::string_view bare = bare_word<Unicode>(found.text);
        const bool capital = Unicode::is_upper(code_point_at(bare, 0));
        const lexicon_key key = make_key<Unicode>(bare);
        const reach_word one = reach_word_of(key);
        if (result.size == 0) {
            if (same(one, reach_word::joins)) continue;
            result.head = head_of(key, one);
            result.speaks = capital;
        }
        ++result.size;
        const voice_sign sign = sign_of(found.shape, key);
        linked =
            linked || (!has_main_verb && (same(one, reach_word::linked) || same(one, reach_word::clause)));
        result.fits = result.fits || fits_head(result.head, result.size, key, one, sign);
        if (result.size > 1 && capital) continue;
        result.speaks = result.speaks || same(sign, voice_sign::person) || same(sign, voice_sign::deixis);
        const bool past = same(sign, voice_sign::told) || same(sign, voice_sign::imperfect);
        has_main_verb = has_main_verb || past || same(sign, voice_sign::present);
        result.has_verb = result.has_verb || past;
        result.fits = result.fits || (past && linked);
    }
    result.fits = result.fits || is_relative(result.head) || same(result.head, reach_word::manner);
    return result;
}

/// Does this stretch belong to the incise before it? `last`: the sentence ends with it.
constexpr bool continues_incise(const reach_stretch& one, bool last) noexcept {
    if (one.speaks) return false;
    return one.fits || (!last && one.size == 1);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/incises.hpp ---------------------------------------------------------------------------

// L3: incises, the reporting clauses inside speech: `Oui, dit-il, je viens.`
#ifndef INCISE_DETAIL_INCISES_HPP
#define INCISE_DETAIL_INCISES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A reporting clause inside speech; offsets in bytes of the text that was searched.
struct incise_site {
    std::size_t begin = 0;
    std::size_t end = 0;                    // without the sign that closes it
    std::size_t resume = 0;                 // behind that sign
    mark_kind closed_by = mark_kind::none;  // comma, terminator, semicolon, or none: the speech ends
    std::size_t cue_begin = 0;
    std::size_t cue_end = 0;
    std::string_view lemma;

    constexpr explicit operator bool() const noexcept { return begin != end; }
};

/// Does this mark end an incise? A full stop of `dit M. Roux` does not.
template <class Language>
constexpr bool ends_incise(std::string_view text, std::size_t begin, const mark& found) noexcept {
    if (!found.is(mark_kind::terminator)) {
        return found.is(mark_kind::comma) || found.is(mark_kind::semicolon) || found.is(mark_kind::colon) ||
               found.is(mark_kind::quote_close) || found.is(mark_kind::dash);
    }
    const sentence_rule rule = decide<Language>(survey(text, begin, found)).rule;
    return !same(rule, sentence_rule::abbreviation) && !same(rule, sentence_rule::initial) &&
           !same(rule, sentence_rule::glued);
}

/// An incise that has no end within so many bytes is none: the search must not cost the square of a text.
inline constexpr std::size_t longest_incise = 400;

/// `Note : un vieux mot`, `N.D.A.`: a note that the author or the editor put into the text.
template <class Unicode>
constexpr bool begins_note(std::string_view text) noexcept {
    const std::size_t at = skip_space(text, 0);
    const lexicon_key key = make_key<Unicode>(slice(text, at, letters_end<Unicode>(text, at)));
    return has_word(" note notes nda ndlr ndt nde "_sv, key);
}

/// The first mark from byte `from` on that ends an incise or a stretch of it; none at the end of `text`.
template <class Language>
constexpr mark next_incise_end(std::string_view text, std::size_t begin, std::size_t from) noexcept {
    for (mark found = next_mark(text, from); !found.is(mark_kind::none); found = next_mark(text, found.end)) {
        if (ends_incise<Language>(text, begin, found)) return found;
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

/// `dit Paul ; et il ajouta : Venez` - `dit Paul. Puis il cria : Venez`: the narrator's sentence behind an
/// incise belongs to it if a colon gives the floor back. Else `end`.
template <class Language>
constexpr mark behind_announcement(std::string_view text, const mark& end) noexcept {
    if (end.value != '.' && end.value != ';') return end;
    for (mark next = next_mark(text, end.end); !next.is(mark_kind::none); next = next_mark(text, next.end)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        const std::size_t after = skip_space(text, next.end);
        if (!next.is(mark_kind::colon) || after == text.size()) break;
        const mark head = mark_at(text, after);
        if (head.is(mark_kind::dash) || head.is(mark_kind::quote_open)) break;
        return narrates<Language>(text, end.end, next.begin, false) ? next : end;
    }
    return end;
}

/// A remark of the narrator in brackets: `(il leva la main)`, `[Note : un vieux mot.]`; with its brackets.
template <class Language>
constexpr incise_site read_aside(std::string_view text, const mark& opening) noexcept {
    const std::string_view searched = up_to(text, opening.begin, longest_incise);
    for (mark closing = next_mark(searched, opening.end); !closing.is(mark_kind::none);
         closing = next_mark(searched, closing.end)) {
        if (!closing.is(mark_kind::bracket_close)) continue;
        const bool note = opening.value == '[' &&
                          begins_note<typename Language::unicode>(slice(text, opening.end, closing.begin));
        if (!note && !narrates<Language>(text, opening.end, closing.begin, false)) break;
        return {opening.begin, closing.end,   closing.end, mark_kind::bracket_close,
                opening.begin, opening.begin, {}};
    }
    return {};
}

/// `... tout. Puis, se tournant vers Lea : Et toi ?`: the narrator says whom the speaker turns to.
template <class Language>
constexpr incise_site read_turning(std::string_view text, std::size_t from) noexcept {
    using unicode = typename Language::unicode;
    const std::size_t at = skip_space(text, from);
    const lexicon_key head = make_key<unicode>(slice(text, at, letters_end<unicode>(text, at)));
    if (at == from || head.size == 0 || !has_word(" puis mais et alors "_sv, head)) return {};
    const std::string_view searched = up_to(text, at, longest_incise);
    for (mark next = next_mark(searched, at); !next.is(mark_kind::none);
         next = next_mark(searched, next.end)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        if (!next.is(mark_kind::colon) || !narrates<Language>(text, at, next.begin, true)) break;
        return {at, skip_space_back(text, at, next.begin), next.end, next.kind, at, at, {}};
    }
    return {};
}

/// The first remark in brackets between `from` and `end`.
template <class Language>
constexpr incise_site find_aside(std::string_view text, std::size_t from, std::size_t end) noexcept {
    const std::string_view searched = slice(text, 0, end);
    for (mark found = next_mark(searched, from); !found.is(mark_kind::none);
         found = next_mark(searched, found.end)) {
        incise_site site;
        if (found.is(mark_kind::bracket_open)) site = read_aside<Language>(text, found);
        if (found.is(mark_kind::terminator)) site = read_turning<Language>(text, found.end);
        if (site && site.begin < end) return site;
    }
    return {};
}

/// Where the incise that begins at `begin` ends, whose verb ends at `from`: behind its first comma, or
/// further where the words behind the comma are the narrator's.
template <class Language>
constexpr mark find_incise_end(std::string_view text, std::size_t begin, std::size_t from) noexcept {
    mark end = next_incise_end<Language>(text, begin, from);
    bool verb_missing = false;  // `qui, ce jour-la, tremblait`
    while (end.is(mark_kind::comma)) {
        const mark next = next_incise_end<Language>(text, begin, end.end);
        const reach_stretch one = read_stretch<typename Language::unicode>(slice(text, end.end, next.begin));
        if (!verb_missing && !continues_incise(one, !next.is(mark_kind::comma))) break;
        verb_missing = (verb_missing || is_relative(one.head)) && !one.has_verb;
        end = next;
    }
    return behind_announcement<Language>(text, end);
}

/// The incise that begins at byte `at`, if one does.
template <class Language>
constexpr incise_site read_incise(std::string_view text, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (!unicode::is_lower(code_point_at(text, at))) return {};
    incise_cue cue;
    if (pays_for_tables) {  // a small device takes the long way
        const incise_head head = read_incise_head<Language>(text, at);
        if (head.verb_end == 0) return {};
        cue = read_plain_cue<Language>(text, at, head);
    }
    if (cue.end == 0) cue = read_cue<Language>(text, at);
    if (cue.end == 0) return {};
    const std::string_view reach = up_to(text, at, longest_incise);
    const mark end = find_incise_end<Language>(reach, at, cue.end);
    if (end.value == '?') return {};  // `Que dit-il ?` asks
    if (end.is(mark_kind::none) && reach.size() < text.size()) return {};
    return {at, skip_space_back(text, at, end.begin), end.end, end.kind, at, cue.end, cue.lemma};
}

/// May an incise stand behind this sign? Not behind what is quoted in the speech: `il dit << non >>,
/// reprit-il`.
constexpr bool precedes_incise(std::string_view text, const mark& sign) noexcept {
    if (sign.is(mark_kind::terminator) || sign.is(mark_kind::bracket_close) || sign.is(mark_kind::semicolon))
        return true;
    if (!sign.is(mark_kind::comma)) return false;
    const std::size_t before = skip_space_back(text, 0, sign.begin);
    return before == 0 || !mark_at(text, step_back(text, before)).is(mark_kind::quote_close);
}

/// The first incise of the speech that reaches from byte `from` to the end of `text`.
///
/// It stands behind a comma, a terminator or a bracket and begins small: `Non ! s'ecria-t-elle. Jamais !`
/// What is quoted in the speech has incises of its own.
template <class Language>
constexpr incise_site find_incise(std::string_view text, std::size_t from) noexcept {
    std::size_t inner_end = from;  // of what is quoted
    std::size_t searched = from;   // up to here no closing mark was found
    for (mark found = next_mark(text, from); !found.is(mark_kind::none); found = next_mark(text, found.end)) {
        if (found.begin < inner_end) continue;
        if (found.is(mark_kind::quote_open) && found.begin >= searched) {
            const std::string_view reach = up_to(text, found.begin, longest_search);
            inner_end = behind_quoted(reach, found);
            if (inner_end == found.end) searched = reach.size();
        }
        if (!precedes_incise(text, found)) continue;
        const std::size_t at = skip_space(text, found.end);
        if (at == text.size() || at == found.end) continue;
        if (const incise_site site = read_incise<Language>(text, at)) return site;
    }
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/proper_name.hpp -----------------------------------------------------------------------

// L3: names of people in a clause, with title, particles and initials: `Mme de Roux`, `J.-P. Roux`.
#ifndef INCISE_DETAIL_PROPER_NAME_HPP
#define INCISE_DETAIL_PROPER_NAME_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

enum class gender : std::uint8_t { unknown, masculine, feminine };

/// A mention of somebody. Indices of words; `name_first`..`name_last` is the proper name in it, `title`
/// the first word of a function that stands before the name.
struct noun_phrase {
    static constexpr std::size_t no_word = static_cast<std::size_t>(-1);

    std::size_t first = no_word;
    std::size_t last = no_word;
    std::size_t name_first = no_word;
    std::size_t name_last = no_word;
    std::size_t title_first = no_word;  // without determiner: `maire` of `le maire Paul Roux`
    std::size_t title_last = no_word;
    gender sex = gender::unknown;
    bool pronoun = false;
    bool plural = false;
    bool person = false;  // its noun is a function or somebody: `le maire`
    bool body = false;    // its noun is an organisation, or begins with a capital: `la mairie`, `l'ONU`

    constexpr explicit operator bool() const noexcept { return first != no_word; }
    /// Can it speak, as far as the words tell?
    constexpr bool can_speak() const noexcept { return pronoun || person || body || has_name(); }
    constexpr bool has_name() const noexcept { return name_first != no_word; }
    constexpr bool has_title() const noexcept { return title_first != no_word; }
};

constexpr gender gender_of(role_set roles) noexcept {
    const bool feminine = roles.has_any(role::pronoun_feminine, role::civility_feminine,
                                        role::function_feminine, role::determiner_feminine);
    const bool masculine = roles.has_any(role::pronoun_masculine, role::civility_masculine,
                                         role::function_masculine, role::determiner_masculine);
    if (feminine == masculine) return gender::unknown;
    return feminine ? gender::feminine : gender::masculine;
}

constexpr void learn_gender(noun_phrase& phrase, role_set roles) noexcept {
    if (same(phrase.sex, gender::unknown)) phrase.sex = gender_of(roles);
}

/// `el-Assad`: a small letter, but a capital behind the hyphen.
template <class Unicode>
constexpr bool has_inner_capital(std::string_view one) noexcept {
    for (std::size_t at = step(one, 0); at < one.size(); at = step(one, at)) {
        if (is_ascii_letter(one[at - 1])) continue;
        if (is_hyphen(code_point_before(one, at)) && Unicode::is_upper(code_point_at(one, at))) return true;
    }
    return false;
}

/// `J.` of `J. Roux`: one capital with its full stop.
constexpr bool is_initial(const token_words& list, std::size_t index) noexcept {
    const std::string_view one = list.text_of(index);
    return list.is_capital(index) && step(one, 0) == one.size() &&
           same(list.gap_after(index), mark_kind::terminator);
}

/// Can word `index` be part of a name: a capital, and no word that only begins its sentence?
template <class Language>
constexpr bool is_name_part(const token_words& list, std::size_t index) noexcept {
    if (!same(list.shape_of(index), word_shape::letters)) return false;
    if (is_initial(list, index)) return true;
    if (!list.is_capital(index)) return has_inner_capital<typename Language::unicode>(list.text_of(index));
    const bool other = list[index].roles.has_any(
        role::determiner, role::preposition, role::subject_pronoun, role::coordinating_conjunction,
        role::subordinating_conjunction, role::relative_pronoun, role::weekday, role::month,
        role::adverb_common, role::sentence_starter, role::civility_masculine, role::civility_feminine,
        role::civility_any, role::negation, role::object_pronoun);
    return !other || !Language::given_name(list.text_of(index)).empty();
}

/// Do words `index - 1` and `index` touch: only white space between them, or the dot of an initial?
constexpr bool is_joined(const token_words& list, std::size_t index) noexcept {
    if (same(list.gap_before(index), mark_kind::none)) return true;
    const std::size_t before = list.end_of(index - 1) - list.begin_of(index - 1);
    return same(list.gap_before(index), mark_kind::terminator) && list.is_capital(index - 1) && before <= 2 &&
           list.begin_of(index) - list.end_of(index - 1) <= 4;  // the stop, a no-break space
}

/// Is word `index` an article, so that what follows is no part of a name of two words: `Paul Roux de
/// l'Observatoire`, `Paul Roux du Parti`?
constexpr bool is_article(const token_words& list, std::size_t index) noexcept {
    return !list.is_capital(index) && list[index].roles.has(role::determiner) &&
           list[index].roles.has_any(role::object_pronoun, role::determiner_masculine,
                                     role::determiner_plural);
}

/// Does somebody's full name follow the particle at word `index`, as in `Mort de Paul Roux`?
template <class Language>
constexpr bool is_owned(const token_words& list, std::size_t index) noexcept {
    return index > 0 && index + 2 < list.size && list.is_capital(index + 2) && is_joined(list, index + 2) &&
           !Language::given_name(list.text_of(index + 1)).empty() &&
           Language::given_name(list.text_of(index - 1)).empty();
}

/// How many words a name has at most: what goes on longer is a list in capitals.
inline constexpr std::size_t longest_name = 8;

/// The last word of the name that begins at word `first`; particles between names are part of it.
template <class Language>
constexpr std::size_t name_end(const token_words& list, std::size_t first) noexcept {
    std::size_t last = first;
    std::size_t i = first + 1;
    while (i < list.size && i - last <= 3 && i < first + longest_name && is_joined(list, i)) {
        if (is_name_part<Language>(list, i)) {
            last = i;
        } else if (!list[i].roles.has(role::name_particle) || (last > first && is_article(list, i)) ||
                   is_owned<Language>(list, i)) {
            break;
        }
        ++i;
    }
    return last;
}

/// The gender of a given name: of `Paul`, and of `Marie-Paule` by its first half. The particle of
/// `La Fontaine` has none.
template <class Language>
constexpr gender given_gender(std::string_view given) noexcept {
    role_set roles = Language::given_name(given);
    const std::size_t half = letters_end<typename Language::unicode>(given, 0);
    if (roles.empty() && half < given.size()) roles = Language::given_name(slice(given, 0, half));
    const bool feminine = roles.has(role::first_name_feminine);
    if (feminine == roles.has(role::first_name_masculine)) return gender::unknown;
    return feminine ? gender::feminine : gender::masculine;
}

template <class Language>
constexpr void learn_given_name(noun_phrase& phrase, std::string_view given) noexcept {
    if (same(phrase.sex, gender::unknown)) phrase.sex = given_gender<Language>(given);
}

/// `repondit Le Goff`: a capital particle inside a sentence begins the name behind it.
template <class Language>
constexpr bool is_capital_particle(const token_words& list, std::size_t index) noexcept {
    const bool inside = index > 0 && same(list.gap_before(index), mark_kind::none);
    return inside && list.is_capital(index) && list[index].roles.has(role::name_particle) &&
           index + 1 < list.size && is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

/// `de Roux` of `Mme de Roux`: a particle, and the name behind it.
template <class Language>
constexpr bool begins_with_particle(const token_words& list, std::size_t index) noexcept {
    return list[index].roles.has(role::name_particle) && index + 1 < list.size &&
           is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

constexpr bool names_person(const token_words& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::function_masculine, role::function_feminine, role::function_any);
}

constexpr bool is_civility(const token_words& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::civility_masculine, role::civility_feminine, role::civility_any);
}

/// `Citant`: a gerund that begins its sentence.
template <class Language>
constexpr bool begins_with_gerund(const token_words& list) noexcept {
    const std::string_view first = list.text_of(0);
    const bool fits = first.size() > 3 && slice(first, first.size() - 3, first.size()) == "ant"_sv;
    return fits && verb_of<Language>(list, 0).has(verb_feature::present_participle);
}

/// Is the capital of the first word only that of its sentence: `Ancien maire de Morges`, `Natif de Nyon`,
/// `Citant Paul Roux`, `Question :`?
template <class Language>
constexpr bool begins_description(const token_words& list) noexcept {
    const bool statement = list[0].roles.has(role::reporting_noun);
    const bool alone = list.size == 1 || !is_joined(list, 1);
    bool describes = begins_with_gerund<Language>(list);
    if (alone) describes = describes || statement;
    if (!alone && !list.is_capital(1))
        describes = describes || statement || names_person(list, 0) ||
                    list[1].roles.has_all(role::preposition, role::name_particle);
    return describes && Language::given_name(list.text_of(0)).empty();
}

/// Most words are neither a title nor have a capital.
template <class Language>
constexpr bool may_begin_name(const token_words& list, std::size_t at) noexcept {
    return list.is_capital(at) || is_civility(list, at) ||
           has_inner_capital<typename Language::unicode>(list.text_of(at));
}

/// `M. Roux`, `Paul Roux`, `J. Roux`: a name with its title, at word `at`.
template <class Language>
constexpr noun_phrase read_name(const token_words& list, std::size_t at) noexcept {
    noun_phrase phrase;
    std::size_t first = at;
    if (!may_begin_name<Language>(list, at)) return phrase;
    while (first < list.size && first < at + 2 && is_civility(list, first)) {
        learn_gender(phrase, list[first].roles);
        ++first;
    }
    if (first >= list.size) return {};
    if (first == 0 && begins_description<Language>(list)) return {};
    const bool particle = first > at && begins_with_particle<Language>(list, first);
    if (!particle && !is_name_part<Language>(list, first) && !is_capital_particle<Language>(list, first))
        return {};
    phrase.first = at;
    phrase.name_first = first;
    phrase.last = phrase.name_last = name_end<Language>(list, particle ? first + 1 : first);
    learn_given_name<Language>(phrase, list.text_of(first));
    return phrase;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/noun_phrase.hpp -----------------------------------------------------------------------

// L3: who is meant: names, functions with their names (`le maire Paul Roux`), pronouns, read from the
// words of a clause without a parser.
#ifndef INCISE_DETAIL_NOUN_PHRASE_HPP
#define INCISE_DETAIL_NOUN_PHRASE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The longest word that links a complement, in bytes: `d` with a curly apostrophe.
inline constexpr std::size_t longest_link = 4;

/// Does a complement go on at word `index`: `de`, `du`, `des`, `d'`?
template <class Language>
constexpr bool is_complement_link(const token_words& list, std::size_t index) noexcept {
    return list.size_of(index) <= longest_link &&
           is_word_of<typename Language::unicode>(list, index, " de du des d "_sv);
}

/// Does a word that no table has look like a verb with a person: `quitta`, `disaient`, `finirent`?
template <class Language>
constexpr bool looks_finite(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || list.is_capital(index) || !list[index].roles.empty()) return false;
    const std::string_view whole = list.text_of(index);
    const char last = whole[whole.size() - 1];
    if (is_ascii(last) && last != 'a' && last != 't' && last != 'A' && last != 'T') return false;
    const lexicon_key key = make_key<typename Language::unicode>(whole);
    for (const std::string_view ending :
         {"a"_sv, "ait"_sv, "aient"_sv, "rent"_sv, "it"_sv, "ut"_sv, "int"_sv}) {
        if (key.size > ending.size() + 1 && ends_with(key, ending)) return true;
    }
    return false;
}

/// Does a noun phrase stop before word `index`: at a verb, a conjunction, another preposition?
template <class Language>
constexpr bool stops_phrase(const token_words& list, std::size_t index) noexcept {
    if (!is_joined(list, index) || same(list.shape_of(index), word_shape::clitic)) return true;
    const role_set roles = list[index].roles;
    if (roles.has_any(role::function_masculine, role::function_feminine, role::function_any,
                      role::organisation_noun)) {
        return false;
    }
    if (roles.has_any(role::preposition, role::coordinating_conjunction, role::subordinating_conjunction,
                      role::relative_pronoun, role::subject_pronoun, role::negation, role::object_pronoun,
                      role::adverb_common, role::weekday)) {
        return true;
    }
    const verb_reading verb = verb_of<Language>(list, index);
    return verb.finite() || (verb && verb.has(verb_feature::present_participle)) ||
           looks_finite<Language>(list, index);
}

/// `AFP`: two capitals at least and nothing else.
template <class Unicode>
constexpr bool is_acronym(std::string_view one) noexcept {
    const std::size_t second = step(one, 0);
    return Unicode::is_upper(code_point_at(one, 0)) && Unicode::is_upper(code_point_at(one, second)) &&
           Unicode::is_upper(code_point_before(one, one.size()));
}

/// Is word `index` still the name of a place or body: `ministre de Haute Savoie Lea Roux`, but not `Lea`?
template <class Language>
constexpr bool goes_on_name(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || !list.is_capital(index)) return false;
    return same(given_gender<Language>(list.text_of(index)), gender::unknown) &&
           !is_acronym<typename Language::unicode>(list.text_of(index - 1));
}

/// Does a verb that no table has end the phrase before word `next`: `le maire dort et declare`, `le maire
/// quitte sa mairie`? Then its last word, `last`, is that verb.
template <class Language>
constexpr bool ends_with_verb(const token_words& list, std::size_t last, std::size_t next) noexcept {
    if (next >= list.size || !is_joined(list, next) || list.is_capital(last) || !list[last].roles.empty())
        return false;
    if (list[next].roles.has(role::coordinating_conjunction))
        return next + 1 < list.size && verb_of<Language>(list, next + 1).finite();
    return list[next].roles.has(role::determiner) && !list[next].roles.has(role::preposition);
}

/// Is the name of a body over at word `index`: `ministre de la Justice Ana Roux`? Behind an article, one
/// capital is its name, and two more are somebody's.
constexpr bool ends_body(const token_words& list, std::size_t index) noexcept {
    const bool article =
        index > 1 && list[index - 1].roles.has(role::determiner) && !list.is_capital(index - 1);
    return article && index + 2 < list.size && is_joined(list, index + 1) && list.is_capital(index + 1) &&
           is_joined(list, index + 2) && list.is_capital(index + 2);
}

/// Behind the determiner, its noun with adjectives and complements: the last word of it, or `before`.
///
/// `chef de la diplomatie russe`, `secretaire d'Etat americain`; a capital that no `de` introduces is the
/// name in apposition and not part of it. `behind_comma`: the noun stands behind a comma instead, as in
/// `Paul Roux, maire de Morges`.
template <class Language>
constexpr std::size_t title_end(const token_words& list, std::size_t before,
                                bool behind_comma = false) noexcept {
    std::size_t last = before;
    bool linked = false;
    bool complement = false;
    if (behind_comma) last = ++before;
    std::size_t i = before + 1;
    for (; i < list.size && i <= before + 14; ++i) {
        const bool link = is_complement_link<Language>(list, i) && is_joined(list, i) && last > before;
        const bool determiner = list[i].roles.has(role::determiner);
        if (link || (linked && determiner && is_joined(list, i))) {
            linked = complement = true;
            continue;
        }
        const bool noun = i == before + 1 && list[i].roles.has(role::reporting_noun);
        if (determiner && last > before) break;
        if (i == before + 1 && list[i].roles.has(role::adverb_common)) continue;  // `le tres jeune maire`
        const bool adverb = linked && list[i].roles.has(role::adverb_common);     // `le complice de toujours`
        if (!noun && !adverb && stops_phrase<Language>(list, i)) break;
        const bool proper = !complement && list.is_capital(last) && !names_person(list, last) &&
                            goes_on_name<Language>(list, i);
        if (list.is_capital(i) && !linked && !proper && last > before) break;
        last = i;
        linked = linked && list.is_capital(i) && goes_on_name<Language>(list, i + 1) && !ends_body(list, i);
    }
    return last > before + 1 && ends_with_verb<Language>(list, last, last + 1) ? last - 1 : last;
}

/// `ce`, `cette`; as a subject `c'`, `cela` too.
template <class Language>
constexpr bool is_demonstrative(const token_words& list, std::size_t at) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at));
    return key.bytes[0] == 'c';
}

/// The name in apposition behind a function: `le maire Paul Roux`, `le maire, Paul Roux,`.
template <class Language>
constexpr void read_apposition(const token_words& list, noun_phrase& phrase, bool person) noexcept {
    const std::size_t next = phrase.last + 1;
    if (next >= list.size) return;
    const bool comma = same(list.gap_before(next), mark_kind::comma);
    if (!comma && (!person || !same(list.gap_before(next), mark_kind::none))) return;
    const noun_phrase name = read_name<Language>(list, next);
    const bool member = !comma && is_demonstrative<Language>(list, phrase.first) &&
                        same(name.sex, gender::unknown);  // `ce militant Force Paysanne`
    if (!name || member ||
        (comma && same(list.gap_after(name.last), mark_kind::none) && name.last + 1 < list.size))
        return;
    phrase.name_first = name.name_first;
    phrase.name_last = name.name_last;
    phrase.last = name.last;
    if (same(phrase.sex, gender::unknown)) phrase.sex = name.sex;
}

/// Is word `at`, an article by its form, the object of the verb behind it: `l'ecoutait`, `la tenant`?
template <class Language>
constexpr bool is_object_pronoun(const token_words& list, std::size_t at) noexcept {
    if (!list[at].roles.has(role::object_pronoun) || at + 1 >= list.size || !is_joined(list, at + 1))
        return false;
    if (list.is_capital(at + 1) || !list[at + 1].roles.empty()) return false;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at + 1));
    return key.size >= 5 &&
           (ends_with(key, "ait"_sv) || ends_with(key, "ant"_sv) || ends_with(key, "aient"_sv));
}

/// `ce dernier`, `cette derniere`: as good as a pronoun.
template <class Language>
constexpr bool is_latter(const token_words& list, std::size_t noun) noexcept {
    return is_word_of<typename Language::unicode>(list, noun, " dernier dernie`re "_sv) &&
           is_demonstrative<Language>(list, noun - 1);
}

/// `le maire`, `le secretaire d'Etat americain John Kerry`, `l'agence`: at a determiner, word `at`.
template <class Language>
constexpr noun_phrase read_described(const token_words& list, std::size_t at) noexcept {
    noun_phrase phrase;
    if (is_object_pronoun<Language>(list, at)) return phrase;
    if (at + 1 < list.size && is_joined(list, at + 1) && is_civility(list, at + 1) &&
        list.is_capital(at + 1)) {
        phrase = read_name<Language>(list, at + 1);  // `le Dr Roux`
        if (phrase) phrase.first = at;
        return phrase;
    }
    const std::size_t last = title_end<Language>(list, at);
    if (last == at) return phrase;
    phrase.first = at;
    phrase.last = last;
    phrase.title_first = at + 1;
    phrase.title_last = last;
    bool person = false;
    bool body = false;
    for (std::size_t i = at + 1; i <= last && !person; ++i) {
        person = names_person(list, i);
        body = body ||
               list[i].roles.has_any(role::organisation_noun, role::reporting_noun, role::source_phrase_noun);
        if (person) learn_gender(phrase, list[i].roles);
    }
    phrase.plural = list[at].roles.has(role::determiner_plural);
    phrase.body = !person &&
                  (body || (list.is_capital(at + 1) && !list[at + 1].roles.has(role::nationality_adjective)));
    phrase.person = person =
        person || (list.is_capital(at + 1) && list[at + 1].roles.has(role::nationality_adjective));
    if (person || body) read_apposition<Language>(list, phrase, person);
    learn_gender(phrase, list[at].roles);  // last: `son homologue Ana Petit`
    phrase.pronoun = is_latter<Language>(list, at + 1);
    return phrase;
}

constexpr noun_phrase read_pronoun(const token_words& list, std::size_t at) noexcept {
    noun_phrase phrase;
    phrase.first = phrase.last = at;
    phrase.pronoun = true;
    phrase.sex = gender_of(list[at].roles);
    phrase.plural = list[at].roles.has(role::pronoun_plural);
    return phrase;
}

/// The mention that begins at word `at`; false if none does.
template <class Language>
constexpr noun_phrase read_phrase(const token_words& list, std::size_t at) noexcept {
    if (at >= list.size) return {};
    const role_set roles = list[at].roles;
    if (const noun_phrase name = read_name<Language>(list, at)) return name;
    if (roles.has(role::determiner)) {
        const bool governs = roles.has(role::preposition);  // `au maire`, `de chasse`; but `des gens`
        const bool plural = roles.has(role::determiner_plural) && is_complement_link<Language>(list, at);
        const noun_phrase described = governs && !plural ? noun_phrase{} : read_described<Language>(list, at);
        if (described || !roles.has(role::subject_pronoun)) return described;
    }
    const bool third = roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural);
    if (third || (roles.has(role::subject_pronoun) && !is_demonstrative<Language>(list, at)))
        return read_pronoun(list, at);
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/cue_words.hpp -------------------------------------------------------------------------

// L3: the words that name a source: `selon`, `aux yeux de`, a verb with its subject or agent behind it.
#ifndef INCISE_DETAIL_CUE_WORDS_HPP
#define INCISE_DETAIL_CUE_WORDS_HPP

namespace incise {
inline namespace INCISE_ABI {
/// By which pattern a source was found.
enum class evidence : std::uint8_t {
    none,           ///< nothing in the text says who speaks
    incise,         ///< `Oui, dit Paul, je viens.` inside the marks
    inversion,      ///< `... a declare Paul` behind them
    preposed,       ///< `Paul a dit que ...`
    relative,       ///< `Paul, qui a parle de ...`
    participle,     ///< `Paul part, affirmant que ...`
    source_phrase,  ///< `selon Paul`, `pour Paul`, `d'apres Paul`
    colon,          ///< `Paul : ...`
    continued       ///< nothing new: the quotation before it goes on
};

namespace detail {

/// What announces a quotation; offsets in bytes of the text. `clause_begin`..`clause_end` is the stretch
/// beside the quotation in which its words and its source stand.
struct cue_site {
    evidence how = evidence::none;
    std::size_t sentence_begin = 0;  // of the sentence in which the quotation opens
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view lemma;
    std::size_t clause_begin = 0;
    std::size_t clause_end = 0;
    bool plural = false;
    bool passive = false;  // whoever says it is the agent: `a ete dit par Paul`

    constexpr explicit operator bool() const noexcept { return !same(how, evidence::none); }
};

constexpr void set_cue(cue_site& site, evidence how, std::size_t begin, std::size_t end,
                       std::string_view lemma) noexcept {
    site.how = how;
    site.begin = begin;
    site.end = end;
    site.lemma = lemma;
}

/// `selon`, `d'apres`: is word `index` (the last of the phrase) a preposition that names a source?
template <class Language>
constexpr bool is_source_preposition(const token_words& list, std::size_t index, bool at_head) noexcept {
    if (!list[index].roles.has(role::source_preposition) || index + 1 >= list.size) return false;
    if (!read_phrase<Language>(list, index + 1).can_speak()) return false;
    const bool head = index == 0 || !same(list.gap_before(index), mark_kind::none);
    if (is_word_of<typename Language::unicode>(list, index, " pour "_sv)) return at_head && head;
    if (is_word_of<typename Language::unicode>(list, index, " apre`s "_sv))
        return index > 0 && same(list.shape_of(index - 1), word_shape::elision);
    return true;
}

/// The lemma of a source preposition, by its key.
constexpr std::string_view source_lemma(std::string_view key) noexcept {
    if (key[0] == 'a') return "d'apr\303\250s"_sv;
    if (key[0] == 'p') return "pour"_sv;
    return key[1] == 'u' ? "suivant"_sv : "selon"_sv;
}

/// `aux yeux de`, `de l'avis de`, `a en croire`: the first word of such a phrase of which word `index` is the
/// noun or verb; `index` itself if it is none.
template <class Language>
constexpr std::size_t source_idiom(const token_words& list, std::size_t index) noexcept {
    if (index == 0 || index + 1 >= list.size || !same(list.gap_before(index), mark_kind::none)) return index;
    const role_set before = list[index - 1].roles;
    if (index > 1 && before.has(role::object_pronoun) && list[index - 2].roles.has(role::preposition)) {
        if (is_word_of<typename Language::unicode>(list, index, " croire "_sv)) return index - 2;
    }
    const bool noun = list[index].roles.has(role::source_phrase_noun) &&
                      is_complement_link<Language>(list, index + 1) && before.has(role::determiner);
    if (!noun) return index;
    if (before.has(role::preposition)) return index - 1;                                   // aux yeux de
    return index > 1 && list[index - 2].roles.has(role::preposition) ? index - 2 : index;  // de l'avis de
}

/// The last phrase of the list that names a source.
template <class Language>
constexpr void find_source_phrase(const token_words& list, bool at_head, cue_site& site) noexcept {
    for (std::size_t i = 0; i < list.size; ++i) {
        const std::size_t idiom = source_idiom<Language>(list, i);
        if (idiom != i) {
            set_cue(site, evidence::source_phrase, list.begin_of(idiom), list.end_of(i),
                    slice(list.text, list.begin_of(idiom), list.end_of(i)));
            continue;
        }
        if (!is_source_preposition<Language>(list, i, at_head)) continue;
        const bool two_words = i > 0 && same(list.shape_of(i - 1), word_shape::elision) &&
                               same(list.gap_before(i), mark_kind::none);
        const std::size_t first = two_words ? i - 1 : i;
        const lexicon_key key = make_key<typename Language::unicode>(list.text_of(i));
        set_cue(site, evidence::source_phrase, list.begin_of(first), list.end_of(i), source_lemma(key));
    }
}

/// The agent behind a verb: `a ete dit par Paul`, `decrit hier par le maire`.
template <class Language>
constexpr noun_phrase read_agent(const token_words& list, std::size_t at) noexcept {
    const std::size_t link = agent_link<typename Language::unicode>(list, at);
    if (link == list.size) return {};
    const noun_phrase agent = read_phrase<Language>(list, link + 1);
    return agent.person || agent.body || agent.has_name() ? agent : noun_phrase{};
}

/// `est accuse de <<...>>`: nobody says it.
template <class Language>
constexpr bool is_bare_passive(const token_words& list, const verb_group& group) noexcept {
    return group.passive && !read_agent<Language>(list, group.last + 1);
}

/// Is a mention at word `at` the object of a preposition: `de Paul`, `a Paul`? Then it is no subject.
constexpr bool is_governed(const token_words& list, std::size_t at) noexcept {
    if (at == 0 || !same(list.gap_before(at), mark_kind::none)) return false;
    const role_set before = list[at - 1].roles;
    return before.has(role::preposition) && !before.has(role::subordinating_conjunction);
}

/// `a dit a Radio Lac Paul Roux`: of a name behind `a`, `au`, the person that begins with a given name.
template <class Language>
constexpr noun_phrase behind_governed(const token_words& list, const noun_phrase& governed) noexcept {
    if (!governed.has_name() || governed.first == 0 || list.is_capital(governed.first - 1)) return {};
    if (!is_word_of<typename Language::unicode>(list, governed.first - 1, " a` au "_sv)) return {};
    if (!Language::given_name(list.text_of(governed.name_first)).empty()) return {};
    for (std::size_t i = governed.name_first + 1; i < governed.name_last; ++i) {
        if (!Language::given_name(list.text_of(i)).empty()) return read_name<Language>(list, i);
    }
    return {};
}

/// Behind the aside that begins at word `from`: `a regrette, amer, le maire`; `from` itself without one.
constexpr std::size_t behind_aside(const token_words& list, std::size_t from) noexcept {
    if (from >= list.size || !same(list.gap_before(from), mark_kind::comma)) return from;
    for (std::size_t i = from + 1; i < list.size && i <= from + 8; ++i) {
        if (!same(list.gap_before(i), mark_kind::none))
            return same(list.gap_before(i), mark_kind::comma) ? i : from;
    }
    return from;
}

/// The subject behind its verb, from word `from` on. `a dit a l'AFP le 12 mars Paul Roux` has Paul Roux.
template <class Language>
constexpr noun_phrase inverted_subject(const token_words& list, std::size_t from) noexcept {
    from = behind_aside(list, from);
    for (std::size_t i = from; i < list.size && i <= from + 8; ++i) {
        if (i > from && !same(list.gap_before(i), mark_kind::none)) break;
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        const bool date = phrase.has_title() && same(list.shape_of(phrase.title_first), word_shape::number);
        if (!date && !is_governed(list, i)) return phrase;
        if (const noun_phrase person = behind_governed<Language>(list, phrase)) return person;
        i = phrase.last;
    }
    return {};
}

/// Do the words follow the quotation with nothing but a comma or a dash between? In `<<... "demain" >>,
/// dit-il` they do not follow the inner one.
constexpr bool follow_closely(const token_words& list) noexcept {
    const mark_kind gap = list.gap_before(0);
    return same(gap, mark_kind::none) || same(gap, mark_kind::comma) || same(gap, mark_kind::dash);
}

/// A reporting verb with its subject behind it, further on in the clause: `<<...>>, qui dort, a dit Paul`.
template <class Language>
constexpr verb_group later_inverted_group(const token_words& list) noexcept {
    for (std::size_t i = follow_closely(list) ? 0 : 1; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool strong = same(group.strength, verb_strength::strong) && !group.participle && group.third;
        if (strong && group.clitic != verb_group::no_word &&
            is_speaking_clitic<typename Language::unicode>(list, group.clitic))
            return group;
        const bool behind = same(list.gap_before(i), mark_kind::comma) || i == 0;
        if (strong && behind && !group.passive) {
            const noun_phrase subject = inverted_subject<Language>(list, group.last + 1);
            if (subject && subject.can_speak() && !subject.pronoun) return group;
        }
        i = group.last;
    }
    return {};
}

/// `<<...>>, assure-t-on a la mairie`: somebody says it. Inside the marks `dit-on` is hearsay, and no incise.
template <class Language>
constexpr verb_group anonymous_group(const token_words& list) noexcept {
    const verb_group group = read_verb_group<Language>(list, 0);
    const bool on = group.clitic != verb_group::no_word && same(group.strength, verb_strength::strong) &&
                    is_word_of<typename Language::unicode>(list, group.clitic, " on "_sv);
    return on ? group : verb_group{};
}

/// The group at the head of the list, if it can report: `y compris` has no third person, `s'est invite en
/// Suede` no subject.
template <class Language>
constexpr verb_group first_inverted_group(const token_words& list) noexcept {
    if (!follow_closely(list)) return {};
    const verb_group group = read_inverted_group<Language>(list);
    if (!group) return anonymous_group<Language>(list);
    if (group.clitic != verb_group::no_word) return group;
    return group.third && !is_bare_passive<Language>(list, group) ? group : verb_group{};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/cue.hpp -------------------------------------------------------------------------------

// L3: the words that announce a quotation, and on which side of it they stand.
#ifndef INCISE_DETAIL_CUE_HPP
#define INCISE_DETAIL_CUE_HPP

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// A quotation and the paragraph around it; bytes of `text`.
struct quoted_span {
    std::string_view text;
    std::size_t paragraph_begin = 0;
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;
    std::size_t paragraph_end = 0;
};

/// How far beside a quotation its source is looked for, in bytes: the longest sentences of agencies.
inline constexpr std::size_t clause_reach = 320;
using clause_words = token_list<64>;
/// The longest heading of a turn, in bytes.
inline constexpr std::size_t longest_turn_name = 48;

/// Where the line begins that ends at byte `end`; a line break inside a sentence, as wrapped text has, does
/// not begin one. No further back than a clause reaches.
constexpr std::size_t line_begin(std::string_view text, std::size_t end) noexcept {
    const std::size_t least = end > clause_reach ? end - clause_reach : 0;
    for (std::size_t at = end; at > least; --at) {
        if (text[at - 1] != '\n') continue;
        const std::size_t before = skip_space_back(text, least, at);
        if (before == least ||
            (text[before - 1] != ',' && !mark_at(text, step_back(text, before)).is(mark_kind::none)))
            return at;
    }
    return least;
}

/// Where the words begin that may announce a quotation: in its paragraph, or in the one before if that ends
/// with a colon and the quotation stands at the head of its own.
constexpr std::size_t stretch_before(const quoted_span& q) noexcept {
    std::size_t begin = q.paragraph_begin;
    if (skip_space(slice(q.text, 0, q.begin), begin) == q.begin) {
        const std::size_t end = skip_space_back(q.text, 0, begin);
        if (end > 0 && q.text[end - 1] == ':') begin = line_begin(q.text, end);
    }
    return begin;
}

/// The sentence before the quotation, up to its mark.
template <class Language>
constexpr std::size_t clause_before(const quoted_span& q) noexcept {
    const std::size_t stretch = stretch_before(q);
    const bool near_head = q.begin - stretch <= clause_reach;
    std::size_t begin = near_head ? stretch : q.begin - clause_reach;
    const std::string_view head = slice(q.text, 0, q.begin);
    begin = skip_space(head, begin);
    if (near_head) begin = skip_space(head, dateline_end<Language>(head, begin, q.begin));
    for (const mark found : marks(head, begin)) {
        if (!found.is(mark_kind::terminator) || found.begin < begin) continue;
        const boundary end = decide<Language>(survey(head, stretch, found));
        if (end.ends) begin = end.at;
    }
    return begin;
}

/// Does the sentence end with the quotation: `... fini. >> Il partit`?
template <class Language>
constexpr bool ends_with_quotation(const quoted_span& q) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view paragraph = slice(q.text, 0, q.paragraph_end);
    const std::size_t next = skip_space(paragraph, q.end);
    if (next == paragraph.size()) return true;
    const std::size_t last = skip_space_back(q.text, q.speech_begin, q.speech_end);
    if (last == q.speech_begin) return false;
    const bool finished = mark_at(q.text, step_back(q.text, last)).is(mark_kind::terminator);
    return finished && !unicode::is_lower(code_point_at(paragraph, next)) &&
           !mark_at(paragraph, next).is(mark_kind::comma);
}

/// The end of the sentence behind the quotation.
template <class Language>
constexpr std::size_t clause_after(const quoted_span& q) noexcept {
    if (ends_with_quotation<Language>(q)) return q.end;
    const bool near_end = q.paragraph_end - q.end <= clause_reach;
    const std::size_t reach = near_end ? q.paragraph_end : q.end + clause_reach;
    const std::string_view tail = slice(q.text, 0, reach);
    for (const mark found : marks(tail, q.end)) {
        if (!found.is(mark_kind::terminator)) continue;
        const boundary end = decide<Language>(survey(tail, q.end, found));
        if (end.ends) return found.begin;
    }
    return reach;
}

/// Behind the quotation: `, a declare Paul`, `, selon Paul`, `, a ete dit par Paul`.
template <class Language>
constexpr cue_site find_cue_after(const quoted_span& q, token_words& list) noexcept {
    cue_site site;
    site.clause_begin = q.end;
    site.clause_end = clause_after<Language>(q);
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    verb_group group = first_inverted_group<Language>(list);
    if (!group) group = later_inverted_group<Language>(list);
    if (group) {
        set_cue(site, evidence::inversion, list.begin_of(group.first), list.end_of(group.last), group.lemma);
        site.plural = group.plural;
        site.passive = group.passive;
        return site;
    }
    find_source_phrase<Language>(list, false, site);
    return site;
}

/// Is the verb group that of a relative clause: `qui a parle de`?
constexpr bool is_relative(const token_words& list, const verb_group& group) noexcept {
    return group.first > 0 && list[group.first - 1].roles.has(role::relative_pronoun);
}

/// Does a relative clause that began before word `from` reach the quotation? A comma closes it, but for that
/// of `qui precise que, selon lui, <<...>>`.
constexpr bool reaches_end(const token_words& list, std::size_t from) noexcept {
    bool aside = false;
    for (std::size_t i = from + 1; i < list.size; ++i) {
        if (!same(list.gap_before(i), mark_kind::comma)) continue;
        if (!aside && !list[i].roles.has(role::source_preposition)) return false;
        aside = !aside;
    }
    return aside == (same(list.last_gap, mark_kind::comma));
}

/// Does a verb group stand right before the quotation: `salue <<...>>`, `qualifie de <<...>>`?
constexpr bool touches_quotation(const token_words& list, const verb_group& group) noexcept {
    const bool more = list.ends_quoted && same(list.last_gap, mark_kind::comma);  // `salue <<...>>, <<...>>`
    if ((!more && !same(list.last_gap, mark_kind::none)) || group.participle) return false;
    if (group.last + 1 == list.size) return true;
    const role_set behind = list[group.last + 1].roles;
    return group.last + 3 >= list.size && same(list.gap_before(group.last + 1), mark_kind::none) &&
           !behind.has(role::source_preposition) &&
           behind.has_any(role::preposition, role::subordinating_conjunction, role::coordinating_conjunction);
}

/// Can the verb group announce what follows the list? A weak verb only near a colon or next to the
/// quotation.
constexpr bool announces(const token_words& list, const verb_group& group) noexcept {
    if (same(group.strength, verb_strength::strong)) return true;
    if (!same(group.strength, verb_strength::weak)) return false;
    return touches_quotation(list, group) ||
           (same(list.last_gap, mark_kind::colon) && !group.participle && list.size - group.last <= 8);
}

/// The last reporting verb of the clause before the quotation that can announce it.
template <class Language>
constexpr verb_group last_announcing_group(const token_words& list) noexcept {
    verb_group best;
    for (std::size_t i = 0; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool closed = is_relative(list, group) && !reaches_end(list, group.last);
        if (announces(list, group) && !closed && !is_bare_passive<Language>(list, group)) best = group;
        i = group.last;
    }
    return best;
}

/// Does the list tell what somebody did: `Il leva la main :`? Then the colon behind it is no word of saying,
/// as that of `Le maire, hier :` is.
template <class Language>
constexpr bool narrates(const token_words& list) noexcept {
    for (std::size_t i = 1; i < list.size; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (looks_finite<Language>(list, i) || (verb.finite() && verb.has(verb_feature::past))) return true;
    }
    return false;
}

/// `Et Paul de preciser :`, `avant d'ajouter :`: an infinitive behind a preposition, right before the colon.
template <class Language>
constexpr void find_infinitive(const token_words& list, cue_site& site) noexcept {
    if (list.size < 3) return;
    const std::size_t last = list.size - 1;
    const std::size_t link = last - (list[last - 1].roles.has(role::object_pronoun) ? 2 : 1);  // `de me dire`
    if (!list[link].roles.has(role::preposition) || !same(list.last_gap, mark_kind::colon)) return;
    const verb_reading verb = verb_of<Language>(list, last);
    if (is_reporting(verb) && verb.has(verb_feature::infinitive))
        set_cue(site, evidence::preposed, list.begin_of(link), list.end_of(last), verb.lemma);
}

/// Before the quotation: `Paul a dit que`, `qui a parle de`, `Selon Paul,`, `Paul :`.
template <class Language>
constexpr cue_site find_cue_before(const quoted_span& q, std::size_t sentence_begin,
                                   token_words& list) noexcept {
    cue_site site;
    site.clause_begin = sentence_begin;
    site.clause_end = q.begin;
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    if (const verb_group group = last_announcing_group<Language>(list)) {
        const evidence how = group.participle           ? evidence::participle
                             : is_relative(list, group) ? evidence::relative
                                                        : evidence::preposed;
        set_cue(site, how, list.begin_of(group.first), list.end_of(group.last), group.lemma);
        site.plural = group.plural;
        site.passive = group.passive;
        return site;
    }
    find_source_phrase<Language>(list, true, site);
    if (!site) find_infinitive<Language>(list, site);
    if (!site && same(list.last_gap, mark_kind::colon)) {
        const mark sign = next_mark(q.text, list.end_of(list.size - 1));
        const bool bare = !narrates<Language>(list);
        set_cue(site, evidence::colon, sign.begin, bare ? sign.end : sign.begin, bare ? ":"_sv : ""_sv);
    }
    return site;
}

/// Inside it: the first incise.
template <class Language>
constexpr cue_site find_cue_inside(const quoted_span& q) noexcept {
    cue_site site;
    const incise_site found = find_incise<Language>(slice(q.text, 0, q.speech_end), q.speech_begin);
    if (!found) return site;
    set_cue(site, evidence::incise, found.cue_begin, found.cue_end, found.lemma);
    site.clause_begin = found.begin;
    site.clause_end = found.end;
    return site;
}

/// A turn of a play or an interview behind the name of who has it, in the same line: `LEA. - Viens.`
template <class Language>
constexpr cue_site find_heading(const quoted_span& q, token_words& list) noexcept {
    cue_site site;
    const bool turn = mark_at(q.text, q.begin).is(mark_kind::dash);
    if (!turn || q.begin - q.paragraph_begin > longest_turn_name) return site;
    read_tokens<Language>(list, q.text, q.paragraph_begin, q.begin);
    const noun_phrase who = read_phrase<Language>(list, 0);
    if (!who.can_speak() || who.pronoun || who.last + 1 != list.size) return site;
    if (!list.is_capital(who.last) || same(list.last_gap, mark_kind::comma)) return site;
    const std::size_t end = list.end_of(who.last);
    set_cue(site, evidence::colon, end, end, {});
    site.clause_begin = q.paragraph_begin;
    site.clause_end = q.begin;
    return site;
}

/// What announces a quotation: first what stands inside it, then behind it, then before it. `list` then has
/// the words of its clause, unless that is an incise.
template <class Language>
constexpr cue_site find_cue(const quoted_span& q, token_words& list) noexcept {
    if (q.speech_begin == q.speech_end) {  // nobody said it: a megabyte of marks costs no clause each
        cue_site nothing;
        nothing.sentence_begin = q.begin;
        return nothing;
    }
    const std::size_t sentence_begin = clause_before<Language>(q);
    cue_site site = find_cue_inside<Language>(q);
    if (!site) site = find_cue_after<Language>(q, list);
    if (!site) site = find_cue_before<Language>(q, sentence_begin, list);
    if (!site) site = find_heading<Language>(q, list);
    site.sentence_begin = sentence_begin;
    return site;
}

template <class Language>
constexpr cue_site find_cue(const quoted_span& q) noexcept {
    clause_words list;
    return find_cue<Language>(q, list);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/pairing.hpp ---------------------------------------------------------------------------

// L4: which mark opens a quotation and which one closes it. Never fails: what pairs with nothing is text.
#ifndef INCISE_DETAIL_PAIRING_HPP
#define INCISE_DETAIL_PAIRING_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

enum class mark_effect : std::uint8_t { none, opens, closes };

/// One open mark. `reversed`: opened by a mark that usually closes, as in German: >>so<<. `alike`: opened and
/// closed by that one, as in Swedish: >>so>>.
struct open_mark {
    quote_style style = quote_style::none;
    bool reversed = false;
    bool single = false;  // U+2018, the one whose closing mark is an apostrophe too
    bool alike = false;
};

/// The signs around a mark.
template <class Unicode>
struct mark_context {
    char32_t before;
    char32_t after;

    constexpr mark_context(std::string_view text, const mark& found) noexcept
        : before(code_point_before(text, found.begin)), after(code_point_at(text, found.end)) {}

    constexpr bool letter_before() const noexcept { return is_letter_or_mark<Unicode>(before); }
    constexpr bool letter_after() const noexcept { return is_letter_or_mark<Unicode>(after); }
    constexpr bool digit_before() const noexcept { return is_digit(Unicode::category(before)); }
    constexpr bool free_after() const noexcept { return after == 0 || is_space(after); }
};

/// Does `found` close what `open` opened?
template <class Unicode>
constexpr bool closes(std::string_view text, const mark& found, const open_mark& open) noexcept {
    if (open.single) {
        return found.is(mark_kind::apostrophe) && !mark_context<Unicode>(text, found).letter_after();
    }
    if (open.alike) {
        return found.is(mark_kind::quote_close) && found.has(open.style) &&
               !mark_context<Unicode>(text, found).letter_after();
    }
    if (open.reversed) return found.is(mark_kind::quote_open) && found.has(open.style);
    const bool low_high = same(open.style, quote_style::low_high);
    if (low_high && same(found.style, quote_style::double_quotes)) return true;
    if (found.is(mark_kind::quote_close)) return found.has(open.style);
    return found.is(mark_kind::quote_either) && found.has(open.style);
}

/// `>>so<<` and `>>so>>`: the next guillemet of the paragraph touches what it ends. It is one that usually
/// opens (`opened.reversed`), or the same again (`opened.alike`).
template <class Unicode>
constexpr bool opens_reversed(std::string_view text, const mark& found, open_mark& opened) noexcept {
    const mark_context<Unicode> around(text, found);
    if (!around.letter_after() || around.letter_before()) return false;
    for (mark next = next_quote(text, found.end); !next.is(mark_kind::none);
         next = next_quote(text, next.end)) {
        if (!next.has(found.style)) continue;
        const mark_context<Unicode> behind(text, next);
        opened.alike = next.is(mark_kind::quote_close) && !behind.letter_after();
        opened.reversed = next.is(mark_kind::quote_open);
        return (opened.alike || opened.reversed) && !is_space(behind.before);
    }
    return false;
}

/// `Il dit : " Venez. "`: a straight quote with blanks on both sides opens behind a colon or comma.
constexpr bool is_announced(std::string_view text, const mark& found) noexcept {
    const std::size_t before = skip_space_back(text, 0, found.begin);
    return before < found.begin && before > 0 && (text[before - 1] == ':' || text[before - 1] == ',');
}

/// Is this straight quote free to open: not behind a word (`5"`), not before a blank or a sign that ends?
template <class Unicode>
constexpr bool either_opens(std::string_view text, const mark& found) noexcept {
    const mark_context<Unicode> around(text, found);
    if (around.letter_before() || around.digit_before()) return false;
    if (around.free_after()) return around.after != 0 && is_announced(text, found);
    const mark next = mark_at(text, found.end);
    return !next.is(mark_kind::comma) && !next.is(mark_kind::semicolon) && next.value != '.';
}

/// The mark that `found` opens, if it opens one where nothing that it could close is open.
template <class Unicode>
constexpr bool opens(std::string_view text, const mark& found, open_mark& opened) noexcept {
    const mark_context<Unicode> around(text, found);
    opened = {found.style, false, false, false};
    switch (found.kind) {
        case mark_kind::quote_open:
            if (same(found.style, quote_style::none)) {  // U+2018, where it is no apostrophe
                opened.single = true;
                return !around.letter_before() && around.letter_after();
            }
            if (found.value == ',') return around.letter_after() && !around.letter_before();
            return true;
        case mark_kind::quote_close:
            return same(found.style, quote_style::guillemets) && opens_reversed<Unicode>(text, found, opened);
        case mark_kind::quote_either:
            return either_opens<Unicode>(text, found);
        default:
            return false;
    }
}

/// The marks that are open at one place of a paragraph, the outermost first.
template <class Unicode, unsigned Depth>
class open_marks {
  public:
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr const open_mark& operator[](std::size_t level) const noexcept { return marks_[level]; }

    /// The next sign that may open or close something, from byte `from` on.
    constexpr mark next(std::string_view text, std::size_t from) const noexcept {
        bool single = false;
        for (std::size_t level = 0; level < size_; ++level) single = single || marks_[level].single;
        return next_quote(text, from, single);
    }

    /// Reads one mark: pushes what it opens, pops what it closes together with all that is inside.
    constexpr mark_effect read(std::string_view text, const mark& found) noexcept {
        for (std::size_t level = size_; level > 0; --level) {
            if (!closes<Unicode>(text, found, marks_[level - 1])) continue;
            size_ = level - 1;
            return mark_effect::closes;
        }
        open_mark opened;
        if (size_ == Depth || !opens<Unicode>(text, found, opened)) return mark_effect::none;
        marks_[size_++] = opened;
        return mark_effect::opens;
    }

  private:
    open_mark marks_[Depth] = {};
    std::size_t size_ = 0;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/repeated_marks.hpp --------------------------------------------------------------------

// L4: marks that say an open one again: at the head of a paragraph, in a line whose ends are lost, by a slip;
// whether the closing one is still to come; and the sign that only looks like one.
#ifndef INCISE_DETAIL_REPEATED_MARKS_HPP
#define INCISE_DETAIL_REPEATED_MARKS_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Behind the mark that a paragraph repeats because a quotation goes on: the opening mark, or the
/// closing one (*guillemet de reprise*); `at` if there is none.
constexpr std::size_t behind_repeated_mark(std::string_view text, std::size_t at,
                                           quote_style style) noexcept {
    if (at >= text.size() || same(style, quote_style::dash)) return at;
    const mark first = mark_at(text, at);
    const bool straight = first.is(mark_kind::quote_either) && !is_space(code_point_at(text, first.end));
    const bool repeats =
        first.has(style) && (straight || first.is(mark_kind::quote_open) || first.is(mark_kind::quote_close));
    return repeats ? first.end : at;
}

/// Does this mark only repeat the one that is open, as at the head of a paragraph whose line end is lost?
/// `<< Je vins. << Je vis. << Je partis. >>`: behind a sentence, and no second closing mark follows.
template <class Unicode>
constexpr bool repeats_inside(std::string_view part, std::size_t from, const mark& sign) noexcept {
    if (!sign.is(mark_kind::quote_open) || !ends_sentence(part, from, sign.begin)) return false;
    if (!Unicode::is_upper(code_point_at(part, skip_space(part, sign.end)))) return false;
    bool closed = false;
    const std::string_view searched = up_to(part, sign.end, longest_search);
    for (mark next = next_quote(searched, sign.end); !next.is(mark_kind::none);
         next = next_quote(searched, next.end)) {
        if (!next.has(sign.style)) continue;
        if (next.is(mark_kind::quote_open)) return true;
        if (next.is(mark_kind::quote_close) && closed) return false;
        closed = true;
    }
    return closed;
}

/// Is the closing mark missing before a turn that ends at `from`? Yes if the next mark of this style opens,
/// or if it is further than 4,000 bytes.
constexpr bool lacks_closing(std::string_view part, std::size_t from, quote_style style) noexcept {
    const std::string_view searched = up_to(part, from, longest_search);
    for (mark sign = next_quote(searched, from); !sign.is(mark_kind::none);
         sign = next_quote(searched, sign.end)) {
        if (sign.has(style) && !sign.is(mark_kind::terminator)) return sign.is(mark_kind::quote_open);
    }
    return searched.size() < part.size();
}

/// Does the closing mark come in one of the next paragraphs: is the first mark of this style there a closing
/// one? Looks at 4,000 bytes and 64 marks at most, and never for straight quotes, which do not say which
/// they are.
constexpr bool closes_later(std::string_view text, std::size_t from, quote_style style) noexcept {
    if (same(style, quote_style::straight) || same(style, quote_style::none)) return false;
    const quote_style closing_style = same(style, quote_style::low_high) ? quote_style::double_quotes : style;
    int looked_at = 0;
    const std::string_view searched = up_to(text, from, longest_search);
    for (mark sign = next_mark(searched, from); !sign.is(mark_kind::none);
         sign = next_mark(searched, sign.end)) {
        const bool pairs = sign.is(mark_kind::quote_open) || sign.is(mark_kind::quote_close);
        if (pairs && (sign.has(style) || sign.has(closing_style))) {
            return sign.is(mark_kind::quote_close) || !sign.has(style);
        }
        if (++looked_at == 64) break;
    }
    return false;
}

/// So far is looked for the second closing mark of a doubled one.
inline constexpr std::size_t longest_doubled = 1000;

/// A mark that is written twice by a slip, `<<<<Oui.>>`, as one: not if two closing marks follow, nor three
/// in a row. Else `opening` as it is.
constexpr mark join_doubled(std::string_view part, const mark& opening) noexcept {
    const auto repeats = [&](const mark& one) {
        return one.value == opening.value && one.is(mark_kind::quote_open) &&
               opening.is(mark_kind::quote_open);
    };
    if (opening.end == part.size() || !repeats(mark_at(part, opening.end))) return opening;
    const mark second = mark_at(part, opening.end);
    int open = 2;
    const std::string_view searched = up_to(part, second.end, longest_doubled);
    for (mark next = next_mark(searched, second.end); !next.is(mark_kind::none);
         next = next_mark(searched, next.end)) {
        if (repeats(next) && next.begin == second.end) return opening;
        if (!next.has(opening.style)) continue;
        open += next.is(mark_kind::quote_open) ? 1 : next.is(mark_kind::quote_close) ? -1 : 0;
        if (open == 0) return opening;
    }
    mark both = opening;
    both.end = second.end;
    return both;
}

/// Is this what `join_doubled` joined?
constexpr bool is_doubled(std::string_view opening) noexcept {
    if (opening.empty()) return false;
    const mark first = mark_at(opening, 0);
    return first.is(mark_kind::quote_open) && first.end < opening.size() &&
           mark_at(opening, first.end).value == first.value;
}

constexpr bool breaks_line(std::string_view blanks) noexcept {
    for (const char one : blanks) {
        if (one == '\n') return true;
    }
    return false;
}

/// Is this closing mark that closes nothing a sign of another kind: a bullet at the head of a line, or a
/// ditto mark, alone in its column?
constexpr bool is_ornament(std::string_view part, std::size_t begin, const mark& sign) noexcept {
    const std::size_t before = skip_space_back(part, begin, sign.begin);
    const std::string_view gap = slice(part, before, sign.begin);
    if (before == begin || breaks_line(gap)) return true;
    const std::size_t after = skip_space(part, sign.end);
    const auto is_column = [](std::string_view blanks) {
        return !blanks.empty() && (blanks[0] == '\t' || step(blanks, 0) < blanks.size());
    };
    const std::string_view behind = slice(part, sign.end, after);
    return is_column(gap) && (after == part.size() || is_column(behind) || breaks_line(behind));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/tale.hpp ------------------------------------------------------------------------------

// L4: a tale in a tale: paragraphs that each repeat the opening mark, in which a narrator tells what others
// did.
#ifndef INCISE_DETAIL_TALE_HPP
#define INCISE_DETAIL_TALE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// So many bytes show whether a paragraph tells. What is shorter may be the answer of a witness.
inline constexpr std::size_t shortest_telling = 200;
inline constexpr std::size_t longest_telling = 1200;

/// Does the paragraph, whose head `opening` marks, tell in the voice of a narrator? Nothing closes the mark
/// before the next one opens, and the passe simple, which nobody says, and the imperfect outweigh by far the
/// I, the you, the here and now of who speaks. `going_on`: the paragraph before it told; one verb is enough.
template <class Language>
constexpr bool tells_tale(std::string_view text, std::size_t paragraph_end, const mark& opening,
                          bool going_on) noexcept {
    const std::string_view part = up_to(slice(text, 0, paragraph_end), opening.end, longest_telling);
    std::size_t end = part.size();
    for (mark next = next_quote(part, opening.end); !next.is(mark_kind::none);
         next = next_quote(part, next.end)) {
        if (next.is(mark_kind::quote_close) && next.has(opening.style)) return false;
        if (!next.is(mark_kind::quote_open)) continue;
        end = next.begin;
        break;
    }
    voice_sum<Language> voice;
    voice.read(part, opening.end, end);
    const int told = voice.count(voice_sign::told) + voice.count(voice_sign::told_by_me);
    const int past = voice_strong * told + voice_medium * voice.count(voice_sign::imperfect);
    const int spoken = voice_strong * (voice.count(voice_sign::person) + voice.count(voice_sign::deixis));
    if (going_on) return past > 2 * spoken;
    return end - opening.end >= shortest_telling && told > 1 && past >= 2 * (spoken + voice_strong);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/turns.hpp -----------------------------------------------------------------------------

// L4: turns of a dialogue that a dash opens: where they begin, and where the narrator goes on.
#ifndef INCISE_DETAIL_TURNS_HPP
#define INCISE_DETAIL_TURNS_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A turn; bytes. `speech_begin` is behind the dash.
struct turn_site {
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;
    bool has_marks =
        true;  // there is a quotation mark or a dash between `speech_begin` and the paragraph's end

    constexpr explicit operator bool() const noexcept { return begin != end; }
};

/// Is the sign at byte `at` a dash or a hyphen that stands alone? Its end, or `at`.
constexpr std::size_t dash_end(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return at;
    const mark found = mark_at(text, at);
    if (found.is(mark_kind::dash)) return found.end;
    const bool hyphen = is_hyphen(found.value) || text[at] == '-';
    return hyphen && is_space(code_point_at(text, at + 1)) ? at + 1 : at;
}

/// Is there a sign of speech in the line: a question, an exclamation, an incise?
template <class Language>
constexpr bool sounds_spoken(std::string_view line, std::size_t from) noexcept {
    for (mark found = next_mark(line, from); !found.is(mark_kind::none); found = next_mark(line, found.end)) {
        if (found.is(mark_kind::terminator) && found.value != '.') return true;
    }
    return static_cast<bool>(find_incise<Language>(line, from));
}

/// Does a turn begin with the paragraph? The long dash says so by itself; the shorter ones are also
/// signs of lists: an en dash needs a sentence behind it (`- Oui.`), a hyphen one that sounds spoken.
template <class Language>
constexpr bool opens_turn(std::string_view paragraph, std::size_t at) noexcept {
    const std::size_t behind = dash_end(paragraph, at);
    if (behind == at) return false;
    const std::size_t head = skip_space(paragraph, behind);
    if (head == paragraph.size()) return false;
    if (is_digit(Language::unicode::category(code_point_at(paragraph, head)))) return false;
    const char32_t sign = code_point_at(paragraph, at);
    const bool hyphen = sign == '-' && behind == at + 1;
    if (!hyphen && sign != 0x2013) return true;
    const bool sentence = !hyphen && !Language::unicode::is_lower(code_point_at(paragraph, head));
    const bool ends = sentence && (ends_sentence(paragraph, at, paragraph.size()) ||
                                   paragraph[paragraph.size() - 1] == ':');
    return ends || sounds_spoken<Language>(paragraph, head);
}

/// Behind a turn: does the paragraph answer with a hyphen and a whole sentence? `- Tu viens ?` makes a
/// dialogue of
/// `- Il pleut.`, which alone could be an item of a list.
template <class Language>
constexpr bool answers(std::string_view paragraph) noexcept {
    const std::size_t head = skip_space(paragraph, dash_end(paragraph, 0));
    return head > 0 && head < paragraph.size() &&
           Language::unicode::is_upper(code_point_at(paragraph, head)) &&
           ends_sentence(paragraph, 0, paragraph.size());
}

/// Does a turn begin at this dash inside a paragraph? `- Oui. - Non.`: behind the end of a sentence or a
/// colon, with a capital after it.
template <class Language>
constexpr bool opens_inline_turn(std::string_view paragraph, std::size_t begin, const mark& dash) noexcept {
    using unicode = typename Language::unicode;
    const std::size_t before = skip_space_back(paragraph, begin, dash.begin);
    const std::size_t head = skip_space(paragraph, dash.end);
    if (before == begin || head == paragraph.size()) return false;
    const bool spoken_before = ends_sentence(paragraph, begin, before) || paragraph[before - 1] == ':';
    const bool opening = mark_at(paragraph, head).is(mark_kind::quote_open);
    return spoken_before && (opening || unicode::is_upper(code_point_at(paragraph, head)));
}

/// How much narration must weigh before a turn ends where narration may begin: behind the full stop or
/// semicolon of an incise; behind a sentence where turns follow each other on one line. Behind another
/// sentence nothing is enough.
inline constexpr int narration_behind_incise = voice_strong;
inline constexpr int narration_behind_semicolon = voice_strong + voice_weak;
inline constexpr int narration_in_line = voice_strong;
inline constexpr int narration_is_certain = 8 * voice_strong;

/// Where the narrator goes on inside a turn, if he does: the place that parts speech from narration best.
///
/// Every sentence weighs as its words do; of all places where narration may begin, the one counts before
/// which most speech stands, if what follows outweighs its threshold. What stands before the first of these
/// places is not weighed, nor anything in a turn without one: most turns.
template <class Language>
class narration_search {
  public:
    constexpr narration_search(std::string_view turn, std::size_t speech, bool in_line) noexcept
        : turn_(turn), from_(speech), in_line_(in_line) {
        incise_ = find_incise<Language>(turn_, from_);
    }

    /// The end of the speech, at most `end`.
    constexpr std::size_t find(std::size_t end) noexcept {
        while (from_ < turn_.size() && sum_ > best_ - narration_is_certain) {
            if (!in_line_ && found_ == 0) {
                if (!incise_) break;
                pass_incise();
                continue;
            }
            if (sentence_.end <= from_) sentence_ = next_sentence_end();
            if (incise_ && incise_.begin < sentence_.end) {
                pass_incise();
            } else {
                pass_sentence(sentence_);
            }
        }
        return found_ != 0 && best_ > sum_ ? found_ : end;
    }

  private:
    /// The terminator that ends the sentence at `from_`, widened over what belongs to it.
    constexpr mark next_sentence_end() const noexcept {
        std::size_t seen = from_;  // a run of terminators is looked at once
        for (mark sign = next_mark(turn_, from_); !sign.is(mark_kind::none);
             sign = next_mark(turn_, sign.end)) {
            if (!sign.is(mark_kind::terminator) || sign.begin < seen) continue;
            const boundary end = decide<Language>(survey(turn_, from_, sign));
            seen = end.at;
            if (end.ends) return {sign.begin, end.at, sign.value, sign.kind, sign.style};
        }
        const std::size_t end = skip_space_back(turn_, from_, turn_.size());
        const char32_t last = end > from_ ? code_point_before(turn_, end) : U'\0';
        return {end, turn_.size(), last, mark_kind::none, quote_style::none};
    }

    constexpr void pass_incise() noexcept {
        if (found_ != 0) voice_.read(turn_, from_, incise_.begin);
        from_ = incise_.resume;
        const bool semicolon = same(incise_.closed_by, mark_kind::semicolon);
        if (semicolon || same(incise_.closed_by, mark_kind::terminator)) {
            weigh(code_point_at(turn_, incise_.end));
            if (semicolon) {
                offer(incise_.end, narration_behind_semicolon);
            } else {
                offer(incise_.resume, narration_behind_incise);
            }
        }
        incise_ = find_incise<Language>(turn_, from_);
    }

    constexpr void pass_sentence(const mark& sign) noexcept {
        if (found_ != 0) voice_.read(turn_, from_, sign.end);
        weigh(sign.value);
        from_ = sign.end;
        if (in_line_) offer(sign.end, narration_in_line);
    }

    constexpr void weigh(char32_t sign) noexcept {
        if (!voice_.empty()) sum_ += voice_.total(sign);
        voice_ = {};
    }

    constexpr void offer(std::size_t at, int threshold) noexcept {
        if (skip_space(turn_, at) == turn_.size() || sum_ - threshold <= best_) return;
        best_ = sum_ - threshold;
        found_ = at;
    }

    std::string_view turn_;
    std::size_t from_;
    bool in_line_;
    incise_site incise_;
    mark sentence_;  // the end of the sentence at `from_`
    voice_sum<Language> voice_;
    int sum_ = 0;
    int best_ = -1000000;
    std::size_t found_ = 0;
};

/// The first dash at or after `from` that opens the next turn, or the end of the paragraph.
template <class Language>
constexpr std::size_t next_turn(std::string_view paragraph, std::size_t begin, std::size_t from) noexcept {
    for (mark found = next_quote(paragraph, from); !found.is(mark_kind::none);
         found = next_quote(paragraph, found.end)) {
        if (found.is(mark_kind::dash) && opens_inline_turn<Language>(paragraph, begin, found))
            return found.begin;
    }
    return paragraph.size();
}

/// The turn that begins with the dash at byte `at` of a paragraph. `in_line`: not at its head.
template <class Language>
constexpr turn_site read_turn(std::string_view paragraph, std::size_t at, bool in_line) noexcept {
    const std::size_t speech = skip_space(paragraph, dash_end(paragraph, at));
    const bool has_marks = !next_quote(paragraph, speech).is(mark_kind::none);
    const std::size_t limit = has_marks ? next_turn<Language>(paragraph, speech, speech) : paragraph.size();
    const std::string_view turn = slice(paragraph, 0, limit);
    const std::size_t last = skip_space_back(turn, speech, limit);
    const std::size_t end =
        narration_search<Language>(turn, speech, in_line || limit < paragraph.size()).find(last);
    return {at, speech, end, end, has_marks};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/quote_extent.hpp ----------------------------------------------------------------------

// L4: from where to where a quotation reaches, over paragraphs if need be, and how it ends.
#ifndef INCISE_DETAIL_QUOTE_EXTENT_HPP
#define INCISE_DETAIL_QUOTE_EXTENT_HPP

namespace incise {
inline namespace INCISE_ABI {

/// How a quotation ends.
enum class closing : std::uint8_t {
    closed,     ///< by its mark, or a turn by the end of the turn
    continued,  ///< it opens a dialogue whose turns have dashes; the mark comes with a later turn
    unclosed    ///< by the end of its paragraph: the mark is missing
};

namespace detail {

/// The places of one quotation, in bytes of the text.
struct quote_extent {
    std::size_t begin = 0;
    std::size_t speech_begin = 0;
    std::size_t speech_end = 0;
    std::size_t end = 0;
    paragraph_extent first_paragraph;
    std::size_t paragraph_begin = 0;  // of the first paragraph
    std::size_t paragraph_end = 0;    // of the last one
    quote_style style = quote_style::none;
    incise::closing closing = incise::closing::unclosed;
    bool alone = false;  // a turn, and no mark is behind its dash in the paragraph

    /// Is there an opening mark? A text may begin inside a quotation.
    constexpr bool opened() const noexcept { return begin != speech_begin; }
};

/// The quotation around an inner one.
struct enclosing_quotation {
    std::size_t speech_end = 0;
    std::size_t end = 0;
    quote_style style = quote_style::none;
    closing how = closing::unclosed;
};

constexpr quote_extent start_extent(const paragraph_extent& paragraph, std::size_t begin, std::size_t speech,
                                    quote_style style) noexcept {
    return {
        begin, speech, speech, speech, paragraph, paragraph.begin, paragraph.end, style, closing::unclosed,
        false};
}

constexpr void end_extent(quote_extent& q, std::size_t speech_end, std::size_t end, closing how) noexcept {
    q.speech_end = speech_end < q.speech_begin ? q.speech_begin : speech_end;
    q.end = end;
    q.closing = how;
}

/// A mark that is no quotation, as an extent of its own, for those who list doubtful marks.
constexpr quote_extent quote_extent_of_mark(const mark& sign, const paragraph_extent& paragraph) noexcept {
    quote_extent q = start_extent(paragraph, sign.begin, sign.end, sign.style);
    end_extent(q, sign.end, sign.end, closing::unclosed);
    return q;
}

/// What one paragraph says of a quotation that is open in it.
template <class Language>
struct paragraph_scan {
    bool outermost = false;  // watch for turns; those inside an inner quotation are part of it
    mark closing_mark;       // closes the quotation, or closes the last one inside it and the quotation too
    std::size_t turn = 0;    // the dash of the first turn inside it, if there is one
    bool opens_behind = false;  // the mark behind that dash opens: the closing one is missing

    /// Reads the marks from `from` to the end of `part`, with `opening` open.
    constexpr void read(std::string_view part, std::size_t from, const mark& opening) noexcept {
        using unicode = typename Language::unicode;
        open_marks<unicode, Language::depth> open;
        open.read(part, opening);
        mark shared;
        for (mark sign = open.next(part, from); !sign.is(mark_kind::none); sign = open.next(part, sign.end)) {
            if (outermost && turn == 0 && sign.is(mark_kind::dash) &&
                opens_inline_turn<Language>(part, from, sign)) {
                turn = sign.begin;
                opens_behind = lacks_closing(part, sign.end, opening.style);
                if (opens_behind) return;
            }
            if (sign.has(opening.style) && repeats_inside<unicode>(part, from, sign)) continue;
            const mark_effect effect = open.read(part, sign);
            if (same(effect, mark_effect::opens)) shared = {};
            if (!same(effect, mark_effect::closes)) continue;
            if (open.size() == 0) {
                closing_mark = sign;
                return;
            }
            shared = sign;
        }
        if (shared.has(opening.style)) closing_mark = shared;
    }
};

/// Does a mark that opens stand at the head of the paragraph, and does a tale begin behind it?
template <class Language>
constexpr bool begins_tale(std::string_view text, const paragraph_extent& paragraph, bool going_on) noexcept {
    const mark head = mark_at(text, paragraph.begin);
    return head.is(mark_kind::quote_open) && tells_tale<Language>(text, paragraph.end, head, going_on);
}

/// The extent of the outermost quotation that `opening` opens in `paragraph`.
template <class Language>
constexpr quote_extent outer_extent(std::string_view text, paragraph_extent paragraph,
                                    const mark& opening) noexcept {
    using unicode = typename Language::unicode;
    quote_extent q = start_extent(paragraph, opening.begin, opening.end, opening.style);
    std::size_t from = opening.end;
    while (true) {
        paragraph_scan<Language> scan;
        scan.outermost = true;
        scan.read(slice(text, 0, paragraph.end), from, opening);
        q.paragraph_end = paragraph.end;
        const mark last = scan.closing_mark;
        if (!last.is(mark_kind::none)) {
            end_extent(q, last.begin, last.end, closing::closed);
            return q;
        }
        if (scan.turn != 0) {
            const std::size_t end = skip_space_back(text, from, scan.turn);
            end_extent(q, end, end, scan.opens_behind ? closing::unclosed : closing::continued);
            return q;
        }
        end_extent(q, paragraph.end, paragraph.end, closing::unclosed);
        const paragraph_extent next = find_paragraph<unicode>(text, paragraph.next);
        if (next.empty()) return q;
        if (opens_turn<Language>(slice(text, next.begin, next.end), 0)) {
            q.closing = closing::continued;
            return q;
        }
        from = behind_repeated_mark(text, next.begin, opening.style);
        if (from != next.begin && begins_tale<Language>(text, next, false)) {
            q.closing = closing::continued;
            return q;
        }
        if (from == next.begin && !closes_later(text, next.begin, opening.style)) return q;
        paragraph = next;
    }
}

/// Does the closing mark `sign` end a sentence, or does a reporting verb follow it: `... jours >>, dit Paul`?
template <class Language>
constexpr bool ends_speech(std::string_view text, const mark& sign) noexcept {
    std::size_t at = skip_space(text, sign.end);
    if (at == text.size()) return true;
    const mark next = mark_at(text, at);
    if (next.is(mark_kind::terminator)) return skip_space(text, next.end) == text.size();
    if (next.is(mark_kind::comma)) at = skip_space(text, next.end);
    return static_cast<bool>(read_incise<Language>(text, at));
}

/// An extract that begins inside a quotation, `Il me l'a dit hier >>.`: from the head of the text to its
/// first mark, if that one closes and nothing is open. Empty if it is none.
template <class Language>
constexpr quote_extent headless_extent(std::string_view text, const paragraph_extent& first) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view part = slice(text, 0, first.end);
    for (mark sign = next_quote(part, first.begin); !sign.is(mark_kind::none);
         sign = next_quote(part, sign.end)) {
        const bool opening = sign.is(mark_kind::quote_open);
        if (!opening && !sign.is(mark_kind::quote_close) && !sign.is(mark_kind::quote_either)) continue;
        open_mark opened;
        const bool guillemets = sign.is(mark_kind::quote_close) && sign.has(quote_style::guillemets);
        const bool closes = guillemets || sign.has(quote_style::straight);
        const mark_context<unicode> around(part, sign);
        if (!closes || around.digit_before() || sign.begin == first.begin ||
            opens<unicode>(part, sign, opened) || !ends_speech<Language>(part, sign))
            break;
        quote_extent q = start_extent(first, first.begin, first.begin, sign.style);
        end_extent(q, sign.begin, sign.end, closing::closed);
        return q;
    }
    return {};
}

/// The extent of a quotation inside another: it ends with that one or with its paragraph at the latest.
/// A closing mark that both share closes both.
template <class Language>
constexpr quote_extent inner_extent(std::string_view text, const paragraph_extent& paragraph,
                                    const mark& opening, const enclosing_quotation& outer) noexcept {
    quote_extent q = start_extent(paragraph, opening.begin, opening.end, opening.style);
    const std::size_t limit = outer.speech_end < paragraph.end ? outer.speech_end : paragraph.end;
    paragraph_scan<Language> scan;
    scan.read(slice(text, 0, limit), opening.end, opening);
    if (!scan.closing_mark.is(mark_kind::none)) {
        end_extent(q, scan.closing_mark.begin, scan.closing_mark.end, closing::closed);
        return q;
    }
    const bool shared =
        same(outer.how, closing::closed) && opening.has(outer.style) && limit == outer.speech_end;
    end_extent(q, limit, shared ? outer.end : limit, shared ? closing::closed : closing::unclosed);
    return q;
}

/// The closing mark that ends `speech` and closes nothing that opened in it from byte `from` on.
template <class Language>
constexpr mark unpaired_at_end(std::string_view speech, std::size_t from) noexcept {
    open_marks<typename Language::unicode, Language::depth> open;
    mark last;
    for (mark sign = open.next(speech, from); !sign.is(mark_kind::none); sign = open.next(speech, sign.end)) {
        last = same(open.read(speech, sign), mark_effect::none) && sign.end == speech.size() ? sign : mark{};
    }
    return last;
}

/// The extent of the turn that the dash at byte `at` opens. Guillemets around the whole turn are part of
/// its marks, and so is the one that closes the dialogue.
template <class Language>
constexpr quote_extent turn_extent(std::string_view text, const paragraph_extent& paragraph,
                                   std::size_t at) noexcept {
    const turn_site turn = read_turn<Language>(slice(text, 0, paragraph.end), at, at > paragraph.begin);
    quote_extent q = start_extent(paragraph, turn.begin, turn.speech_begin, quote_style::dash);
    end_extent(q, turn.speech_end, turn.end, closing::closed);
    q.alone = !turn.has_marks;
    if (q.alone) return q;
    const std::string_view speech = slice(text, 0, q.speech_end);
    const mark head = q.speech_begin < q.speech_end ? mark_at(text, q.speech_begin) : mark{};
    std::size_t from = q.speech_begin;
    if (head.is(mark_kind::quote_open)) {
        paragraph_scan<Language> scan;
        scan.read(speech, head.end, head);
        const bool whole = scan.closing_mark.is(mark_kind::none) || scan.closing_mark.end == q.speech_end;
        if (!whole) return q;
        q.speech_begin = from = head.end;
    }
    if (const mark last = unpaired_at_end<Language>(speech, from); last.is(mark_kind::quote_close)) {
        q.speech_end = skip_space_back(text, from, last.begin);
    }
    return q;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/quotation_cursor.hpp ------------------------------------------------------------------

// L4: the marks of a text, read once, become quotations inside each other.
#ifndef INCISE_DETAIL_QUOTATION_CURSOR_HPP
#define INCISE_DETAIL_QUOTATION_CURSOR_HPP

namespace incise {
inline namespace INCISE_ABI {

template <class Language>
struct basic_quotation;

namespace detail {

/// A quotation that is open: where its speech ends, and how far behind that its mark does. Packed into eight
/// bytes; the 56 bits of the place are enough for every memory.
class open_quotation {
  public:
    constexpr open_quotation() noexcept = default;
    constexpr explicit open_quotation(const quote_extent& q) noexcept
        : bits_(static_cast<std::uint64_t>(q.speech_end) << 8 | static_cast<unsigned>(q.style) << 5 |
                static_cast<unsigned>(q.closing) << 3 | ((q.end - q.speech_end) & 7u)) {}

    constexpr std::size_t speech_end() const noexcept { return static_cast<std::size_t>(bits_ >> 8); }
    /// Of a mark of at most seven bytes, right behind the speech.
    constexpr std::size_t end() const noexcept { return speech_end() + static_cast<std::size_t>(bits_ & 7u); }
    constexpr quote_style style() const noexcept { return static_cast<quote_style>(bits_ >> 5 & 7u); }
    constexpr closing how() const noexcept { return static_cast<closing>(bits_ >> 3 & 3u); }

  private:
    std::uint64_t bits_ = 0;
};

/// Yields the quotations in the order in which they open. `stray`: instead of a quotation, the cursor
/// stands at a closing mark that closes nothing.
///
/// 128 bytes: what follows from the text is found again instead of being kept. While a quotation is the
/// value, `at_` is where its speech begins and the innermost of `open_` is the quotation itself.
template <class Language>
class quotation_cursor {
    using unicode = typename Language::unicode;

  public:
    using value_type = basic_quotation<Language>;

    constexpr quotation_cursor() noexcept = default;
    constexpr explicit quotation_cursor(std::string_view text, bool with_strays = false) noexcept
        : text_(text), with_strays_(with_strays) {
        enter(0);
        const quote_extent head = headless_extent<Language>(text_, paragraph());
        if (head.end == 0) {
            read();
        } else {
            at_head_ = false;
            found(head);
        }
    }
    /// The quotations inside `outer`.
    constexpr explicit quotation_cursor(const basic_quotation<Language>& outer) noexcept
        : text_(outer.document),
          paragraph_begin_(outer.extent.first_paragraph.begin),
          paragraph_end_(outer.extent.first_paragraph.end),
          depth_(outer.depth),
          outer_(outer.depth) {
        found(outer.extent);
        read();
    }

    constexpr value_type value() const noexcept {
        return {text_, stray() ? quote_extent_of_mark(mark_at(text_, begin_), paragraph()) : current(),
                static_cast<std::uint8_t>(depth_ - 1)};
    }
    constexpr void next() noexcept { read(); }
    constexpr bool done() const noexcept { return same(place_, standing::end); }
    constexpr std::size_t position() const noexcept { return at_; }
    constexpr bool stray() const noexcept { return same(place_, standing::stray); }

  private:
    enum class standing : std::uint8_t { inside, silent, stray, end };
    static constexpr std::uint8_t none = 0xFF;

    /// The paragraph in which `at_` is. The next one is found as well from its end as from the next line.
    constexpr paragraph_extent paragraph() const noexcept {
        return {paragraph_begin_, paragraph_end_, paragraph_end_};
    }

    /// The innermost open quotation. Most end in the paragraph in which they begin.
    constexpr quote_extent current() const noexcept {
        const open_quotation& inner = open_[depth_ - 1];
        quote_extent q = start_extent(paragraph(), begin_, at_, inner.style());
        end_extent(q, inner.speech_end(), end_of(depth_ - 1u), inner.how());
        for (paragraph_extent last = paragraph(); last.end < q.speech_end;) {
            last = find_paragraph<unicode>(text_, last.end);
            q.paragraph_end = last.end;
        }
        return q;
    }

    constexpr std::size_t end_of(unsigned level) const noexcept {
        // The second question is for gcc, which does not see that there is no level 1 in a depth of 1.
        return level == 0 || level >= Language::depth ? outermost_end_ : open_[level].end();
    }

    /// Where this cursor stops: at the end of the text or of the quotation that it was made for.
    constexpr std::size_t limit() const noexcept {
        return outer_ == none ? text_.size() : open_[outer_].speech_end();
    }

    constexpr void enter(std::size_t from) noexcept {
        const paragraph_extent found = find_paragraph<unicode>(text_, from);
        paragraph_begin_ = at_ = found.begin;
        paragraph_end_ = found.end;
        at_head_ = true;
        after_turn_ = dialogue_;
        dialogue_ = false;
        const bool empty = paragraph_begin_ == paragraph_end_;
        if (in_tale_ && !empty && !mark_at(text_, at_).is(mark_kind::quote_open)) in_tale_ = false;
    }

    /// Forgets the quotations that end before byte `at`; moves `at_` behind their marks.
    constexpr void leave(std::size_t at) noexcept {
        while (depth_ > 0 && open_[depth_ - 1].speech_end() <= at) {
            --depth_;
            if (at_ < end_of(depth_)) at_ = end_of(depth_);
        }
    }

    constexpr void found(const quote_extent& q) noexcept {
        begin_ = q.begin;
        at_ = q.speech_begin;
        if (q.alone) place_ = standing::silent;
        if (depth_ < Language::depth) {
            open_[depth_] = open_quotation(q);
            if (depth_ == 0) outermost_end_ = q.end;  // a mark with blanks before it, perhaps
        }
        ++depth_;
    }

    /// Goes on to the next quotation, or to the end.
    constexpr void read() noexcept {
        bool silent = same(place_, standing::silent);  // nothing else is in the paragraph
        place_ = standing::inside;
        while (true) {
            if (at_head_ && read_head()) return;
            const std::string_view part = slice(text_, 0, paragraph_end_);
            const mark sign = next_quote(part, silent ? part.size() : at_);
            silent = false;
            if (sign.is(mark_kind::none)) {
                if (paragraph_end_ >= limit() || paragraph_begin_ == paragraph_end_) break;
                enter(paragraph_end_);
                if (paragraph_begin_ >= limit()) break;
                continue;
            }
            if (sign.begin >= limit()) break;
            at_ = sign.begin;
            leave(sign.begin);
            if (at_ > sign.begin) continue;
            at_ = sign.end;
            if (read_mark(part, sign)) return;
        }
        place_ = standing::end;
        at_ = limit();
    }

    /// At the head of a paragraph: a turn, or the mark that an open quotation repeats there.
    constexpr bool read_head() noexcept {
        at_head_ = false;
        leave(at_);
        if (paragraph_begin_ == paragraph_end_) return false;
        if (depth_ > 0) {
            at_ = behind_repeated_mark(text_, at_, open_[depth_ - 1].style());
            return false;
        }
        if (begins_tale<Language>(text_, paragraph(), in_tale_)) {
            in_tale_ = true;
            at_ = mark_at(text_, at_).end;
            return false;
        }
        const std::string_view part = slice(text_, paragraph_begin_, paragraph_end_);
        if (!opens_turn<Language>(part, 0) && !(after_turn_ && answers<Language>(part))) return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, paragraph(), at_));
        return true;
    }

    constexpr bool read_mark(std::string_view part, const mark& sign) noexcept {
        if (sign.is(mark_kind::dash)) return read_inline_turn(part, sign);
        if (repeats(part, sign)) return false;
        if (depth_ >= Language::depth) {
            return with_strays_ && sign.is(mark_kind::quote_open) && stand_at(sign);
        }
        open_mark opened;
        if (opens<unicode>(part, sign, opened)) {
            found(depth_ == 0 ? outer_extent<Language>(text_, paragraph(), join_doubled(part, sign))
                              : inner_extent<Language>(text_, paragraph(), sign, enclosing()));
            return true;
        }
        const bool is_stray = with_strays_ && !in_tale_ && sign.is(mark_kind::quote_close) &&
                              !is_ornament(part, paragraph_begin_, sign);
        return is_stray && stand_at(sign);
    }

    /// The cursor stands at a mark that pairs with nothing.
    constexpr bool stand_at(const mark& sign) noexcept {
        place_ = standing::stray;
        begin_ = sign.begin;
        return true;
    }

    constexpr bool read_inline_turn(std::string_view part, const mark& sign) noexcept {
        const std::size_t before = skip_space_back(part, paragraph_begin_, sign.begin);
        const bool announced = before > paragraph_begin_ && part[before - 1] == ':';
        const bool may_open = dialogue_ || announced || sign.value == 0x2014 || sign.value == '-';
        if (depth_ > 0 || !may_open || !opens_inline_turn<Language>(part, paragraph_begin_, sign))
            return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, paragraph(), sign.begin));
        return true;
    }

    /// Does the mark only repeat that of the quotation around it?
    constexpr bool repeats(std::string_view part, const mark& sign) const noexcept {
        return depth_ > 0 && sign.has(open_[depth_ - 1].style()) &&
               repeats_inside<unicode>(part, paragraph_begin_, sign);
    }

    constexpr enclosing_quotation enclosing() const noexcept {
        const open_quotation& outer = open_[depth_ - 1];
        return {outer.speech_end(), end_of(depth_ - 1u), outer.style(), outer.how()};
    }

    std::string_view text_;
    std::size_t paragraph_begin_ = 0;
    std::size_t paragraph_end_ = 0;
    std::size_t begin_ = 0;  // of the quotation, or the stray mark
    std::size_t at_ = 0;
    std::size_t outermost_end_ = 0;
    open_quotation open_[Language::depth] = {};
    std::uint8_t depth_ = 0;
    std::uint8_t outer_ = none;
    bool at_head_ = false;
    bool dialogue_ = false;
    bool after_turn_ = false;  // there was a turn in the paragraph before
    bool in_tale_ = false;     // a tale is told in paragraphs that repeat the mark
    bool with_strays_ = false;
    standing place_ = standing::inside;
};

}  // namespace detail

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/mark_doubts.hpp -----------------------------------------------------------------------

// L4: the marks of a text that pair with nothing, for those who proofread it.
#ifndef INCISE_DETAIL_MARK_DOUBTS_HPP
#define INCISE_DETAIL_MARK_DOUBTS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What is doubtful about a mark.
enum class doubt_code : std::uint8_t {
    unclosed_quotation,  ///< the closing mark is missing
    stray_closing_mark,  ///< a closing mark closes nothing
    unopened_quotation,  ///< the opening mark is missing: the text begins inside the quotation
    doubled_mark,        ///< the opening mark stands twice, and only one closes it
    too_deep             ///< an opening mark inside as many quotations as are read: it is text
};

namespace detail {

inline constexpr std::string_view doubt_names[] = {"unclosed-quotation"_sv, "stray-closing-mark"_sv,
                                                   "unopened-quotation"_sv, "doubled-mark"_sv, "too-deep"_sv};
inline constexpr std::string_view doubt_messages[] = {
    "this quotation has no closing mark; it ends with its paragraph"_sv,
    "this closing mark closes no quotation"_sv,
    "this quotation has no opening mark; it begins with the text"_sv,
    "this opening mark stands twice; one closing mark ends both"_sv,
    "this mark is inside too many quotations; it opens nothing"_sv};

}  // namespace detail

/// The name of a doubt in JSON and lint output.
constexpr std::string_view name_of(doubt_code code) noexcept {
    return detail::doubt_names[static_cast<std::size_t>(code)];
}

constexpr std::string_view message(doubt_code code) noexcept {
    return detail::doubt_messages[static_cast<std::size_t>(code)];
}

/// A mark that pairs with nothing.
struct mark_doubt {
    std::string_view mark;  ///< the quotation that lacks a mark, or the stray mark
    doubt_code code = doubt_code::unclosed_quotation;
};

namespace detail {

template <class Language>
class doubt_cursor {
  public:
    using value_type = mark_doubt;

    constexpr doubt_cursor() noexcept = default;
    constexpr explicit doubt_cursor(std::string_view text) noexcept : marks_(text, true) { settle(); }

    constexpr mark_doubt value() const noexcept {
        const basic_quotation<Language> one = marks_.value();
        if (marks_.stray()) {
            const bool opens = mark_at(one.text(), 0).is(mark_kind::quote_open);
            return {one.text(), opens ? doubt_code::too_deep : doubt_code::stray_closing_mark};
        }
        if (!one.extent.opened()) return {one.text(), doubt_code::unopened_quotation};
        if (same(one.closing(), closing::unclosed)) return {one.text(), doubt_code::unclosed_quotation};
        return {one.text(), doubt_code::doubled_mark};
    }
    constexpr void next() noexcept {
        marks_.next();
        settle();
    }
    constexpr bool done() const noexcept { return marks_.done(); }
    constexpr std::size_t position() const noexcept { return marks_.position(); }

  private:
    constexpr void settle() noexcept {
        while (!marks_.done() && !marks_.stray() && is_sound(marks_.value())) marks_.next();
    }

    static constexpr bool is_sound(const basic_quotation<Language>& one) noexcept {
        const quote_extent& q = one.extent;
        return q.opened() && !same(q.closing, closing::unclosed) &&
               !is_doubled(slice(one.document, q.begin, q.speech_begin));
    }

    quotation_cursor<Language> marks_;
};

}  // namespace detail

/// The marks of `text` that pair with nothing, lazily, in order. Cost: that of `quotations`.
template <class Language = french>
constexpr auto mark_doubts(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::doubt_cursor<Language>>(detail::doubt_cursor<Language>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/quote_kind.hpp ------------------------------------------------------------------------

// L4: what a quotation does in its sentence: speech, words inside the writer's clause, a name.
#ifndef INCISE_DETAIL_QUOTE_KIND_HPP
#define INCISE_DETAIL_QUOTE_KIND_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What a quotation does in its sentence.
enum class quote_kind : std::uint8_t {
    direct,  ///< speech that stands by itself: after a colon, with an incise, alone
    mixed,   ///< words of somebody inside the writer's own clause
    term     ///< a title, a name, a word as a word, words kept at arm's length
};

namespace detail {

template <class Language>
constexpr std::size_t count_words(std::string_view text, std::size_t most) noexcept {
    std::size_t result = 0;
    for (const word_token one : words(text, typename Language::unicode{})) {
        if (!same(one.shape, word_shape::elision) && ++result == most) break;
    }
    return result;
}

/// Does the writer's clause run into the quotation: `il dit que <<...>>`?
template <class Language>
constexpr bool follows_que(const quoted_span& q, std::size_t clause) noexcept {
    using unicode = typename Language::unicode;
    std::size_t end = skip_space_back(q.text, clause, q.begin);
    if (is_apostrophe(code_point_before(q.text, end))) end = step_back(q.text, end);
    const std::string_view last = slice(q.text, letters_begin<unicode>(q.text, clause, end), end);
    return Language::roles(last).has(role::subordinating_conjunction);
}

/// Words right before a quotation that make it a name, in the spelling of `lexicon_key`: who names, and what
/// has a title or is a word.
inline constexpr std::string_view naming_words =
    " surnomme/ surnomme/e surnomme/s intitule/ intitule/e intitule/s intitule/es baptise/ baptise/e nomme/ "
    "nomme/e "
    "appele/ appele/e appele/s appele/es de/nomme/ de/nomme/e alias appelle appellent "
    "album livre film roman chanson poe`me pie`ce revue journal magazine ope/ra titre e/mission spectacle "
    "exposition ope/ration mot mots terme expression formule nom label collection "_sv;
/// ... and behind which comes `de` or `du`: `le theme du <<changement>>`.
inline constexpr std::string_view named_words =
    " the`me nom titre surnom sobriquet label slogan mot terme "_sv;

/// Is the quotation the name of what stands before it: `le film <<...>>`, `le mot de <<...>>`,
/// `Paul Roux, dit <<...>>`?
template <class Language>
constexpr bool is_named(const quoted_span& q, std::size_t clause) noexcept {
    using unicode = typename Language::unicode;
    std::size_t end = skip_space_back(q.text, clause, q.begin);
    std::size_t begin = letters_begin<unicode>(q.text, clause, end);
    lexicon_key noun = make_key<unicode>(slice(q.text, begin, end));
    if (noun.size == 0) return false;
    if (has_word(naming_words, noun)) return true;
    end = skip_space_back(q.text, clause, begin);
    if (has_word(" dit dite dits dites "_sv, noun)) return end > clause && q.text[end - 1] == ',';
    if (!has_word(" de du des "_sv, noun)) return false;
    begin = letters_begin<unicode>(q.text, clause, end);
    noun = make_key<unicode>(slice(q.text, begin, end));
    return noun.size != 0 && has_word(named_words, noun);
}

/// Does the sentence end with the quotation, or with a sign behind its mark: `... fini >>.`?
template <class Language>
constexpr bool stands_at_end(const quoted_span& q) noexcept {
    if (ends_with_quotation<Language>(q)) return true;
    const std::string_view paragraph = slice(q.text, 0, q.paragraph_end);
    const std::size_t next = skip_space(paragraph, q.end);
    const mark sign = next < paragraph.size() ? mark_at(paragraph, next) : mark{};
    return sign.is(mark_kind::terminator) || sign.is(mark_kind::semicolon);
}

/// What the quotation does in its sentence, from its shape and from what announces it. Rules in order.
template <class Language>
constexpr quote_kind classify(const quoted_span& q, quote_style style, const cue_site& cue) noexcept {
    using unicode = typename Language::unicode;
    if (same(style, quote_style::dash) || same(cue.how, evidence::incise)) return quote_kind::direct;
    const std::size_t clause = cue.sentence_begin;
    const std::size_t before = skip_space_back(q.text, clause, q.begin);
    if (before > clause && q.text[before - 1] == ':') return quote_kind::direct;
    if (before > clause && follows_que<Language>(q, clause)) return quote_kind::mixed;
    if (before > clause && is_named<Language>(q, clause)) return quote_kind::term;

    const std::string_view speech = slice(q.text, q.speech_begin, q.speech_end);
    const bool capital = unicode::is_upper(code_point_at(speech, skip_space(speech, 0)));
    const bool finished = ends_sentence(speech, 0, speech.size());
    const bool at_head = before <= clause;
    const bool at_end = stands_at_end<Language>(q);
    const std::size_t size = count_words<Language>(speech, 6);
    if (capital && same(cue.how, evidence::inversion)) return quote_kind::direct;
    if (capital && at_head && same(cue.how, evidence::source_phrase) && size > 2) return quote_kind::direct;
    if (capital && finished && (at_head || size > 3)) return quote_kind::direct;
    const bool after_source = same(cue.how, evidence::source_phrase) && cue.begin < q.begin;
    const bool governed = after_source && !at_head && q.text[before - 1] == ',' && size > 3;
    if (at_end && (governed || (at_head && size > 2))) return quote_kind::direct;
    if (!cue) return size < 6 ? quote_kind::term : quote_kind::mixed;
    return capital && size < 5 ? quote_kind::term : quote_kind::mixed;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/speech.hpp ----------------------------------------------------------------------------

// L4: the speech of a quotation, piece by piece: fragments and the incises between them.
#ifndef INCISE_DETAIL_SPEECH_HPP
#define INCISE_DETAIL_SPEECH_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Where the sign is that a fragment does not want at its end: the comma before an incise or a mark.
constexpr std::size_t without_comma(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    end = skip_space_back(text, begin, end);
    if (end > begin && text[end - 1] == ',') end = skip_space_back(text, begin, end - 1);
    return end;
}

/// Walks the speech of a quotation: a fragment, the incise behind it, the next fragment ... A new
/// paragraph begins a new fragment, behind the mark that it repeats.
template <class Language>
class speech_walker {
  public:
    constexpr speech_walker() noexcept = default;
    constexpr speech_walker(std::string_view text, const quote_extent& q) noexcept
        : text_(slice(text, 0, q.speech_end)),
          end_(q.first_paragraph),
          style_(q.style),
          next_(q.speech_begin) {
        read();
    }

    constexpr std::string_view fragment() const noexcept { return slice(text_, begin_, fragment_end_); }
    constexpr const incise_site& incise() const noexcept { return incise_; }
    constexpr bool done() const noexcept { return done_; }
    constexpr std::size_t position() const noexcept { return begin_; }
    constexpr void next() noexcept { read(); }

  private:
    constexpr std::size_t limit() const noexcept { return end_.end < text_.size() ? end_.end : text_.size(); }

    constexpr void read() noexcept {
        const bool behind_aside = same(incise_.closed_by, mark_kind::bracket_close);
        incise_ = {};
        begin_ = skip_space(text_, next_);
        while (begin_ >= limit() && limit() < text_.size()) {
            end_ = find_paragraph<typename Language::unicode>(text_, end_.next);
            begin_ = skip_space(text_, behind_repeated_mark(text_, end_.begin, style_));
        }
        done_ = begin_ >= text_.size();
        if (done_) {
            begin_ = fragment_end_ = text_.size();
            return;
        }
        const std::string_view part = slice(text_, 0, limit());
        if (behind_aside) incise_ = read_incise<Language>(part, begin_);
        if (!incise_) incise_ = find_break(part);
        fragment_end_ = without_comma(part, begin_, incise_ ? incise_.begin : part.size());
        next_ = incise_ ? incise_.resume : part.size();
    }

    /// The first incise or remark in brackets behind `begin_`. The incise is kept until it is passed, lest
    /// every bracket before it look for it again.
    constexpr incise_site find_break(std::string_view part) noexcept {
        if (searched_ < part.size() && (!ahead_ || ahead_.begin < begin_)) {
            ahead_ = find_incise<Language>(part, begin_);
            searched_ = ahead_ ? ahead_.begin : part.size();
        }
        const bool is_ahead = ahead_ && ahead_.begin >= begin_;
        const std::size_t reach = is_ahead ? ahead_.begin : part.size();
        if (const incise_site aside = find_aside<Language>(part, begin_, reach)) return aside;
        return is_ahead ? ahead_ : incise_site{};
    }

    std::string_view text_;
    paragraph_extent end_;
    incise_site ahead_;         // the next incise
    std::size_t searched_ = 0;  // up to where incises were looked for
    quote_style style_ = quote_style::none;
    std::size_t begin_ = 0;
    std::size_t fragment_end_ = 0;
    std::size_t next_ = 0;
    incise_site incise_;
    bool done_ = true;
};

enum class speech_part : std::uint8_t { fragment, incise };

/// The fragments of a speech, or its incises.
template <class Language, speech_part Part>
class speech_cursor {
  public:
    using value_type = std::string_view;

    constexpr speech_cursor() noexcept = default;
    constexpr speech_cursor(std::string_view text, const quote_extent& q) noexcept
        : text_(text), walker_(text, q) {
        settle();
    }

    constexpr std::string_view value() const noexcept {
        if (same(Part, speech_part::fragment)) return walker_.fragment();
        return slice(text_, walker_.incise().begin, walker_.incise().end);
    }
    constexpr void next() noexcept {
        walker_.next();
        settle();
    }
    constexpr bool done() const noexcept { return walker_.done(); }
    constexpr std::size_t position() const noexcept { return walker_.position(); }

  private:
    /// Passes over what is empty: no words before an incise, no incise behind the last words.
    constexpr void settle() noexcept {
        while (!walker_.done() && value().empty()) walker_.next();
    }

    std::string_view text_;
    speech_walker<Language> walker_;
};

template <class Language>
using fragments_of = cursor_range<speech_cursor<Language, speech_part::fragment>>;
template <class Language>
using incises_of = cursor_range<speech_cursor<Language, speech_part::incise>>;

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/quotations.hpp -------------------------------------------------------------------------------

// L4: quotations, whatever marks them: guillemets of every country, curly and straight quotes, dashes.
#ifndef INCISE_QUOTATIONS_HPP
#define INCISE_QUOTATIONS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One quotation: a span of the text with its marks, and what is said between them.
///
/// A value of offsets; it stays valid as long as the text does. `depth` 0 is outermost.
template <class Language = french>
struct basic_quotation {
    std::string_view document;    ///< the whole text, to which all offsets refer
    detail::quote_extent extent;  ///< where the marks and the speech are, in bytes of it
    std::uint8_t depth = 0;

    /// The quotation with its marks.
    constexpr std::string_view text() const noexcept { return slice(document, extent.begin, extent.end); }
    constexpr quote_style style() const noexcept { return extent.style; }
    constexpr incise::closing closing() const noexcept { return extent.closing; }

    /// What is said, piece by piece: without marks, incises and the commas beside them.
    constexpr auto speech() const noexcept {
        using range = detail::fragments_of<Language>;
        return range({document, extent});
    }
    /// The reporting clauses inside the speech.
    constexpr auto incises() const noexcept {
        using range = detail::incises_of<Language>;
        return range({document, extent});
    }
    /// The quotations inside this one, of every depth.
    constexpr auto nested() const noexcept {
        return cursor_range<detail::quotation_cursor<Language>>(detail::quotation_cursor<Language>(*this));
    }
    /// The quotation and its paragraph, as the readers of cues want it.
    constexpr detail::quoted_span span() const noexcept {
        return {document,   extent.paragraph_begin, extent.begin, extent.speech_begin, extent.speech_end,
                extent.end, extent.paragraph_end};
    }
};

using quotation = basic_quotation<french>;

namespace detail {

template <class Language>
constexpr quote_kind classify_quotation(const basic_quotation<Language>& one, const cue_site& cue) noexcept {
    return classify<Language>(one.span(), one.style(), cue);
}

}  // namespace detail

/// What `one` does in its sentence. Cost: reads the sentence around it, 320 bytes on each side at most.
template <class Language>
constexpr quote_kind kind_of(const basic_quotation<Language>& one) noexcept {
    return detail::classify_quotation(one, detail::find_cue<Language>(one.span()));
}

/// The quotations of `text`, lazily, in the order in which they open: the outer one first, then those in it.
///
/// Never fails: a mark that pairs with nothing is text, and a quotation that is never closed ends with its
/// paragraph. Spans nest or are disjoint. Marks deeper than `Language::depth` are text.
///
///     for (incise::quotation q : incise::quotations(text))
///         for (std::string_view part : q.speech()) show(part);  // `Oui` and `je viens.`
///
/// Cost: one pass, and a look at each paragraph for each quotation that is open in it.
template <class Language = french>
constexpr auto quotations(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::quotation_cursor<Language>>(detail::quotation_cursor<Language>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/incise.hpp -----------------------------------------------------------------------------------

// incise reads French text the way a French editor does: sentences, quotations, who says them, names.
// Header-only, C++17, without heap, exceptions or a model file.
//
// The umbrella: from bytes to sentences and quotations, in the order of the layers, each built on those above
// it only. It stays cheap to include, so all else is asked for by name: who says what (attribution.hpp), names
// from a list (gazetteer.hpp), a text as a whole (document.hpp, json.hpp), a stream (sentence_feed.hpp) and the
// other headers of this folder. The single header has all but utf8proc.hpp (all of Unicode) and mapped_file.hpp
// (an operating system).
#ifndef INCISE_INCISE_HPP
#define INCISE_INCISE_HPP

// L0: what everything else is made of
// L1: bytes and code points
// L2: properties, folding, user-perceived characters
// L3: words, the language, paragraphs
// L4: sentences and quotations: siblings that do not know each other

#endif

// ---- incise/detail/bounded_writer.hpp --------------------------------------------------------------------

// L0: writing into memory of the caller's, which may be too small.
#ifndef INCISE_DETAIL_BOUNDED_WRITER_HPP
#define INCISE_DETAIL_BOUNDED_WRITER_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Stores whole pieces while they fit, nothing after the first that does not, and counts them all.
class bounded_writer {
  public:
    constexpr explicit bounded_writer(span<char> memory) noexcept : memory_(memory) {}

    constexpr void put(std::string_view piece) noexcept {
        if (piece.size() > memory_.size() - done_.stored) done_.error = errc::buffer_full;
        if (done_) {
            for (const char byte : piece) memory_[done_.stored++] = byte;
        }
        done_.size += piece.size();
    }
    constexpr written done() const noexcept { return done_; }

  private:
    span<char> memory_;
    written done_;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/sanitize.hpp ---------------------------------------------------------------------------------

// L1: well-formed UTF-8 out of any bytes.
#ifndef INCISE_SANITIZE_HPP
#define INCISE_SANITIZE_HPP

namespace incise {
inline namespace INCISE_ABI {

/// Writes `text` into `memory`, with one U+FFFD for each ill-formed sequence that `code_points` yields.
///
/// Out: the bytes that the whole takes, and errc::buffer_full if `memory` has fewer; then whole code points
/// from the start of the text are there. Well-formed text comes out as it is, and `validate` holds for what
/// was written. `memory` must not overlap `text`. A text grows to three times its size at most.
///
///     char memory[256];
///     if (auto done = incise::sanitize(line, memory)) show({memory, done.stored});
///
/// Cost: one pass.
constexpr written sanitize(std::string_view text, span<char> memory) noexcept {
    detail::bounded_writer out(memory);
    const encoded replacement = encode(replacement_character);
    for (const code_point c : code_points(text)) out.put(c.well_formed ? c.bytes : replacement);
    return out.done();
}

#if defined(__cpp_char8_t)
inline written sanitize(std::u8string_view text, span<char> memory) noexcept {
    return sanitize(as_chars(text), memory);
}
#endif

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/text_position.hpp ----------------------------------------------------------------------------

// L1: places in a text as others count them: code points (Python), UTF-16 units (JavaScript, Java).
#ifndef INCISE_TEXT_POSITION_HPP
#define INCISE_TEXT_POSITION_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One place between two code points, counted in three ways from the start of the text.
struct text_position {
    std::size_t byte = 0;
    std::size_t code_point = 0;
    std::size_t utf16 = 0;  ///< code units of UTF-16: two above U+FFFF
};

/// Converts offsets in bytes, code points and UTF-16 units into each other.
///
/// In: an offset in one unit. Out: the place in all three. An offset inside a code point means its beginning,
/// one behind the text its end. An ill-formed sequence counts as the U+FFFD that it becomes; a byte-order
/// mark counts.
///
///     incise::position_counter places(text);
///     highlight(places.at_byte(s.begin).utf16, places.at_byte(s.end).utf16);
///
/// Cost: it goes on from the last place that it gave, so offsets in rising order cost one pass together; an
/// earlier one starts over. 40 bytes of state.
class position_counter {
  public:
    constexpr explicit position_counter(borrowed_text text) noexcept : text_(text) {}

    constexpr text_position at_byte(std::size_t offset) noexcept { return go(&text_position::byte, offset); }
    constexpr text_position at_code_point(std::size_t offset) noexcept {
        return go(&text_position::code_point, offset);
    }
    constexpr text_position at_utf16(std::size_t offset) noexcept {
        return go(&text_position::utf16, offset);
    }

  private:
    std::string_view text_;
    text_position now_;

    constexpr text_position go(std::size_t text_position::*unit, std::size_t offset) noexcept {
        if (now_.*unit > offset) now_ = {};
        while (now_.byte < text_.size()) {
            const detail::decoded d = detail::decode(text_, now_.byte);
            const text_position next{now_.byte + d.size, now_.code_point + 1,
                                     now_.utf16 + (d.value > 0xFFFF ? 2 : 1)};
            if (next.*unit > offset) break;
            now_ = next;
        }
        return now_;
    }
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/graphemes.hpp --------------------------------------------------------------------------------

// L2: user-perceived characters: what an editor deletes with one stroke, and where a text may be cut.
#ifndef INCISE_GRAPHEMES_HPP
#define INCISE_GRAPHEMES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

// clang-format off
/// The rules GB3 to GB13 of UAX #29: does the class of the row join to that of the column? Both are in the
/// order of grapheme_class.
inline constexpr char grapheme_joins[] =
//   o c l k e L V T v t r s p j x
    ". . . . x . . . . . . x . x . "  // other: GB9, GB9a
    ". . x . . . . . . . . . . . . "  // cr: GB3
    ". . . . . . . . . . . . . . . "  // lf: GB4
    ". . . . . . . . . . . . . . . "  // control: GB4
    ". . . . x . . . . . . x . x . "  // extend
    ". . . . x x x . x x . x . x . "  // hangul_l: GB6
    ". . . . x . x x . . . x . x . "  // hangul_v: GB7
    ". . . . x . . x . . . x . x . "  // hangul_t: GB8
    ". . . . x . x x . . . x . x . "  // hangul_lv: GB7
    ". . . . x . . x . . . x . x . "  // hangul_lvt: GB8
    ". . . . x . . . . . x x . x . "  // regional_indicator: GB12, GB13
    ". . . . x . . . . . . x . x . "  // spacing_mark
    "x . . . x x x x x x x x x x x "  // prepend: GB9b
    ". . . . x . . . . . . x . x x "  // zwj after a pictograph: GB11
    ". . . . x . . . . . . x . x . "; // extended_pictographic
// clang-format on

constexpr bool joins(grapheme_class before, grapheme_class next) noexcept {
    return grapheme_joins[30 * static_cast<std::size_t>(before) + 2 * static_cast<std::size_t>(next)] == 'x';
}

/// What to remember when `next` has joined to `before`: one class is enough for the rules that look further
/// back. A pictograph is seen through its accents, a joiner after anything else is no more than an accent,
/// and a flag that is whole takes no third half.
constexpr grapheme_class joined(grapheme_class before, grapheme_class next) noexcept {
    const bool after_pictograph = same(before, grapheme_class::extended_pictographic);
    const bool flag_is_whole = same(before, grapheme_class::regional_indicator);
    if (same(next, grapheme_class::extend)) return after_pictograph ? before : next;
    if (same(next, grapheme_class::zwj)) return after_pictograph ? next : grapheme_class::extend;
    if (same(next, grapheme_class::regional_indicator) && flag_is_whole) return grapheme_class::other;
    return next;
}

template <class Unicode>
class grapheme_cursor {
  public:
    using value_type = std::string_view;

    constexpr grapheme_cursor() noexcept = default;
    constexpr explicit grapheme_cursor(std::string_view text) noexcept : rest_(text) { read(); }

    constexpr std::string_view value() const noexcept { return slice(rest_, 0, size_); }
    constexpr bool done() const noexcept { return rest_.empty(); }
    constexpr const char* position() const noexcept { return rest_.data(); }
    constexpr void next() noexcept {
        rest_.remove_prefix(size_);
        size_ = 0;
        read();
    }

  private:
    std::string_view rest_;
    std::size_t size_ = 0;  // of the current piece, 0 only at the end

    /// Ill-formed bytes are like a control: nothing joins to them, nor they to anything.
    constexpr void read() noexcept {
        grapheme_class before = grapheme_class::other;
        while (size_ < rest_.size()) {
            const decoded d = decode(rest_, size_);
            const bool well_formed = same(d.error, utf8_error::none);
            const grapheme_class next =
                well_formed ? Unicode::grapheme_break(d.value) : grapheme_class::control;
            if (size_ != 0 && !joins(before, next)) return;
            before = joined(before, next);
            size_ += d.size;
        }
    }
};

}  // namespace detail

/// The user-perceived characters of `text`, lazily: the extended grapheme clusters of UAX #29.
///
/// In: any bytes; a Unicode policy. Out: pieces that concatenate to `text`, none empty. A letter stays with
/// its accents, CR with LF, an emoji with its skin tone, selector, tags and what U+200D joins to it; a flag
/// is two letters, a keycap three code points. Each ill-formed sequence, as `code_points` yields it, is a
/// piece of its own.
///
/// `latin` (see there) knows no Hangul syllables, no marks of Indic and other scripts: pass `utf8proc`, under
/// which the whole GraphemeBreakTest.txt of Unicode passes.
///
///     for (std::string_view character : incise::graphemes("cafe\u0301")) show(character);  // c a f e\u0301
///
/// Cost: linear, at most two look-ups a code point; 24 bytes of state.
template <class Unicode = latin>
constexpr auto graphemes(borrowed_text text, Unicode = {}) noexcept {
    return cursor_range<detail::grapheme_cursor<Unicode>>(detail::grapheme_cursor<Unicode>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/to_ascii.hpp ---------------------------------------------------------------------------------

// L2: text for devices without accents: plain ASCII, into the caller's memory.
#ifndef INCISE_TO_ASCII_HPP
#define INCISE_TO_ASCII_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Rows: an ASCII text, then the signs that it stands for; the signs before the first text vanish.
inline constexpr char16_t ascii_signs[] =
    u"\u200B\u200C\u200D\u2060\uFEFF\uFE0E\uFE0F"          // zero width, byte-order mark, variation
    u"\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u301D"  // quotation marks, seconds
    u"'\u2018\u201A\u201B\u2039\u203A\u2032\u00B4\u02B9"   // single ones, minutes
    u"-\u2012\u2013\u2014\u2015\u2212\u2043\u00AC"         // dashes, minus
    u"...\u2026"
    u"..\u2025"
    u".\u00B7\u2027\u2024"
    u"*\u2022\u25CF"
    u"l.\u0140"
    u"L.\u013F"
    u"EUR\u20AC"
    u"GBP\u00A3"
    u"JPY\u00A5"
    u"c\u00A2"
    u"No\u2116"
    u"o\u00BA"
    u"a\u00AA"
    u"deg\u00B0"
    u"u\u00B5"
    u"par.\u00A7"
    u"o/oo\u2030"
    u"(C)\u00A9"
    u"(R)\u00AE"
    u"(TM)\u2122"
    u"1/2\u00BD"
    u"1/4\u00BC"
    u"3/4\u00BE"
    u"1/3\u2153"
    u"2/3\u2154"
    u"1/8\u215B"
    u"0\u2070\u2080"
    u"1\u00B9\u2081"
    u"2\u00B2\u2082"
    u"3\u00B3\u2083"
    u"4\u2074\u2084"
    u"5\u2075\u2085"
    u"6\u2076\u2086"
    u"7\u2077\u2087"
    u"8\u2078\u2088"
    u"9\u2079\u2089"
    u"x\u00D7"
    u"/\u00F7\u2044\u2215"
    u"+/-\u00B1"
    u"<=\u2264"
    u">=\u2265"
    u"!=\u2260"
    u"->\u2192"
    u"!\u00A1"
    u"?\u00BF"
    u"|\u00A6"
    u"~\u2248\u223C";

/// The row of `c`, if it has one.
constexpr fold_step ascii_sign(char32_t c) noexcept {
    fold_step row{true, {{}, 0}};
    bool in_text = false;
    for (const char16_t unit : ascii_signs) {
        if (unit == c) return row;
        if (unit < 0x80) {
            if (!in_text) row.to.size = 0;
            row.to.units[row.to.size++] = unit;
        }
        in_text = unit < 0x80;
    }
    return no_step;
}

constexpr bool is_all_ascii(const folding& all) noexcept {
    for (std::size_t i = 0; i < all.size; ++i) {
        if (all.units[i] >= 0x80) return false;
    }
    return true;
}

/// What stands for `c`: its letters without accents in its case, its row, or a question mark.
constexpr folding ascii_for(char32_t c) noexcept {
    if (c < 0x80) return {{c}, 1};
    if (is_hyphen(c)) return {{0x2D}, 1};
    folding all = latin::fold(c, fold_level::fold_accents);
    if (!is_all_ascii(all)) {
        const fold_step row = ascii_sign(c);
        return row.applies ? row.to : folding{{0x3F}, 1};
    }
    if (!latin::is_upper(c)) return all;
    for (std::size_t i = 0; i < all.size; ++i) {
        if (is_ascii_lower(all.units[i])) all.units[i] -= 0x20;
    }
    return all;
}

/// The degree sign after an n is written for the ordinal: n(o) 7.
constexpr bool is_ordinal_degree(char32_t c, std::string_view text, std::size_t at) noexcept {
    return c == 0xB0 && at > 0 && (text[at - 1] == 'n' || text[at - 1] == 'N');
}

}  // namespace detail

/// `text` in ASCII, for displays and printers that know nothing else.
///
/// In: any bytes, and memory that does not overlap them; `out` may be empty, to ask for the size. Out:
/// letters lose accents and strokes and keep their case (a capital ligature is OE, two capitals); guillemets
/// and all quotation marks are " or ', dashes -, an ellipsis ..., the euro EUR; a space of any width is one
/// space, so that guillemets keep theirs; combining marks and soft hyphens vanish. ASCII stays as it is, line
/// ends too. A code point without a row and an ill-formed sequence are one ? each. No terminating zero is
/// written, and no replacement in part.
///
/// Cost: one pass; a sign that is no letter costs a walk through 200 others.
constexpr written to_ascii(std::string_view text, span<char> out) noexcept {
    detail::bounded_writer writer(out);
    for (std::size_t at = 0; at < text.size();) {
        const detail::decoded d = detail::decode(text, at);
        const bool is_ordinal = detail::is_ordinal_degree(d.value, text, at);
        const bool is_good = detail::same(d.error, utf8_error::none);
        const folding all = detail::ascii_for(is_ordinal ? 0xBA : is_good ? d.value : 0x3F);
        char piece[4] = {};
        for (std::size_t i = 0; i < all.size; ++i) piece[i] = static_cast<char>(all.units[i]);
        writer.put({piece, all.size});
        at += d.size;
    }
    return writer.done();
}

#if defined(__cpp_char8_t)
inline written to_ascii(std::u8string_view text, span<char> out) noexcept {
    return to_ascii(as_chars(text), out);
}
#endif

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/sentence_decisions.hpp -----------------------------------------------------------------------

// L4: why sentences end where they do: every decision of `sentences`, kept or refused, with its rule.
#ifndef INCISE_SENTENCE_DECISIONS_HPP
#define INCISE_SENTENCE_DECISIONS_HPP

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// One name for each number, in their order.
inline constexpr std::string_view sentence_rule_names[] = {
    "none"_sv,
    "end-of-paragraph"_sv,
    "more-punctuation"_sv,
    "glued"_sv,
    "lost-space"_sv,
    "list-number"_sv,
    "abbreviation"_sv,
    "initial"_sv,
    "initial-then-word"_sv,
    "open-abbreviation"_sv,
    "closing-then-small"_sv,
    "small-after-sign"_sv,
    "full-stop"_sv,
    "omission"_sv,
    "section-number"_sv,
    "semicolon"_sv,
    "lost-stop"_sv,
    "kept-quotation"_sv,
    "dateline"_sv,
};

/// Walks the sentences, and within each the places where it could end.
template <class Language>
class decision_cursor {
  public:
    using value_type = boundary;

    constexpr decision_cursor() noexcept = default;
    constexpr decision_cursor(std::string_view text, const sentence_options& options) noexcept
        : sentences_(text, options) {
        enter();
    }

    constexpr boundary value() const noexcept { return found_; }
    constexpr void next() noexcept {
        if (found_.ends) {
            sentences_.next();
            enter();
        } else {
            found_ = sentences_.decision(sentences_.scope(), found_.at);
        }
    }
    constexpr bool done() const noexcept { return sentences_.done(); }
    constexpr std::size_t position() const noexcept { return found_.at; }

  private:
    constexpr void enter() noexcept {
        if (sentences_.done()) return;
        const sentence one = sentences_.value();
        if (one.trimmed().empty()) {
            found_ = {sentences_.position() + one.text.size(), true, sentence_rule::end_of_paragraph};
            return;
        }
        const sentence_scope scope = sentences_.scope();
        const std::size_t head = sentences_.head_end(scope);
        found_ = head > scope.sentence ? boundary{head, true, sentence_rule::dateline}
                                       : sentences_.decision(scope, scope.sentence);
    }

    sentence_cursor<Language> sentences_;
    boundary found_;
};

}  // namespace detail

/// The name of a rule, as `incise sentences --explain` prints it: `abbreviation`.
constexpr std::string_view rule_name(sentence_rule rule) noexcept {
    const auto number = static_cast<std::size_t>(rule);
    constexpr std::size_t count = sizeof(detail::sentence_rule_names) / sizeof(std::string_view);
    return detail::sentence_rule_names[number < count ? number : 0];
}

/// All decisions of `sentences` with the same options, in the order of the text: byte `at` behind the
/// terminator and its closing marks, whether a sentence ends there, and the rule that says so.
///
///     for (incise::boundary b : incise::sentence_decisions(text))
///         if (!b.ends) show(b.at, incise::rule_name(b.rule));
///
/// Those that end are the ends of the sentences, white space behind them apart. Cost: twice that of
/// `sentences`.
template <class Language = french>
constexpr auto sentence_decisions(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::decision_cursor<Language>>(detail::decision_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/open_paragraph.hpp --------------------------------------------------------------------

// L3: the paragraph at the end of a text that is still arriving: how far it certainly goes.
#ifndef INCISE_DETAIL_OPEN_PARAGRAPH_HPP
#define INCISE_DETAIL_OPEN_PARAGRAPH_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

constexpr bool is_line_end(char byte) noexcept {
    return byte == '\n' || byte == '\r';
}

/// Where the line begins that holds byte `at`; its line end is part of it.
constexpr std::size_t line_start(std::string_view text, std::size_t at) noexcept {
    if (at > 0 && at < text.size() && text[at] == '\n' && text[at - 1] == '\r') --at;
    while (at > 0 && !is_line_end(text[at - 1])) --at;
    return at;
}

/// Does the text show enough of a line for all that `read_break` and `goes_on` ask?
constexpr bool shows(std::string_view text, const text_line& line) noexcept {
    if (line.next > line.end) return true;
    return columns(text, skip_space(text, line.begin), line.end) > widest_wrap;
}

/// `... le syndic, M.`: does the line end with an abbreviation that can announce what follows?
template <class Unicode>
constexpr bool may_announce(std::string_view text, const text_line& line) noexcept {
    const std::size_t end = skip_space_back(text, line.begin, line.end);
    if (end == line.begin || text[end - 1] != '.') return false;
    const std::size_t begin = letters_begin<Unicode>(text, line.begin, end - 1);
    return basic_french<Unicode>::roles(slice(text, begin, end - 1)).has(role::abbreviation_never_final);
}

/// `after` is still arriving. Is the break before it the end of a paragraph, however it goes on? A line only
/// becomes wider, and a word that had room still has it.
template <class Unicode>
constexpr bool surely_ends(std::string_view text, const text_line& line, const text_line& after,
                           const wrap_state& state) noexcept {
    if (may_announce<Unicode>(text, line)) return false;
    const std::size_t width = columns(text, line);
    if (width > widest_wrap || width < narrowest_column) return true;
    const std::size_t head = skip_space(text, after.begin);
    if (head == text.size()) return false;
    if (opens_paragraph(text, head)) return true;
    const bool lower = Unicode::is_lower(code_point_at(text, head));
    if (lower && !ends_sentence(text, line.begin, line.end)) return false;
    if (width < narrowest_wrap && !state.wrapped) return true;
    std::size_t word_end = head;
    while (word_end < text.size() && !is_space(code_point_at(text, word_end))) {
        word_end = step(text, word_end);
    }
    return word_end < text.size() && had_room(text, line, after, head, state.widest);
}

/// The paragraph that begins at `begin()`. In: the text so far, longer at each `read`. Between `begin()` and
/// `limit()` no break ends it, whatever follows; where it ends for certain, `ended()` says so. At first none
/// is open.
template <class Unicode>
class open_paragraph {
  public:
    constexpr void open(std::size_t line, std::size_t begin, paragraph_breaks breaks) noexcept {
        *this = open_paragraph();
        breaks_ = breaks;
        ended_ = false;
        line_ = line;
        begin_ = begin;
        limit_ = begin;
    }
    constexpr std::size_t begin() const noexcept { return begin_; }
    constexpr std::size_t limit() const noexcept { return limit_; }
    constexpr bool ended() const noexcept { return ended_; }

    /// `complete`: nothing will follow. Cost: what is new, and two lines of `widest_wrap` columns.
    constexpr void read(std::string_view text, bool complete) noexcept {
        while (!ended_) {
            if (limit_ < line_) limit_ = line_;
            while (limit_ < text.size() && !is_line_end(text[limit_])) ++limit_;
            if (limit_ == text.size() && !complete) return;
            const text_line line{line_, limit_, line_at(text, limit_).next};
            state_.widen(columns(text, line));
            const wrap_sign found = break_after(text, line, complete);
            if (same(found, wrap_sign::next_line_decides)) return;
            ended_ = same(found, wrap_sign::ends);
            if (ended_) limit_ = skip_space_back(text, begin_, limit_);
            state_.wrapped = true;
            line_ = line.next;
        }
    }

    /// The text lost its first `size` bytes. What is left of the current line is all of it, or wider than a
    /// line that wraps.
    constexpr void forget(std::size_t size) noexcept {
        for (std::size_t* place : {&line_, &begin_, &limit_}) *place = *place < size ? 0 : *place - size;
    }

  private:
    constexpr wrap_sign break_after(std::string_view text, const text_line& line,
                                    bool complete) const noexcept {
        constexpr wrap_sign unknown = wrap_sign::next_line_decides;
        const text_line after = line_at(text, line.next);
        if (same(breaks_, paragraph_breaks::lines)) return wrap_sign::ends;
        if (same(breaks_, paragraph_breaks::blank_lines)) {
            if (!is_blank(text, after)) return wrap_sign::wraps;
            return complete || after.next > after.end ? wrap_sign::ends : unknown;
        }
        if (!complete && !shows(text, after)) {
            return surely_ends<Unicode>(text, line, after, state_) ? wrap_sign::ends : unknown;
        }
        const wrap_sign found = read_break<Unicode>(text, line, after, state_);
        if (!same(found, unknown)) return found;
        if (!complete && !shows(text, line_at(text, after.next))) return unknown;
        return is_wrap<Unicode>(text, line, after, state_) ? wrap_sign::wraps : wrap_sign::ends;
    }

    std::size_t line_ = 0;   // the last line that certainly belongs to it
    std::size_t begin_ = 0;  // of the paragraph
    std::size_t limit_ = 0;
    wrap_state state_;
    paragraph_breaks breaks_ = paragraph_breaks::automatic;
    bool ended_ = true;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/sentence_at.hpp ------------------------------------------------------------------------------

// L4: the sentence at a place of a text, without reading the text before its paragraph.
#ifndef INCISE_SENTENCE_AT_HPP
#define INCISE_SENTENCE_AT_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The code point that covers byte `at` of the text, or the last one before it that is no white space: the
/// sentence at `at` begins there or before. 0 if there is none.
constexpr std::size_t content_before(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) at = text.size();
    std::size_t lead = at;
    while (lead > 0 && lead < text.size() && at - lead < 3 && tail_bits(text[lead]) < 0x40) --lead;
    if (lead < at && step(text, lead) > at) at = lead;
    if (at < text.size() && !is_space(code_point_at(text, at))) return at;
    const std::size_t end = skip_space_back(text, 0, at);
    return end == 0 ? 0 : end - 1;
}

/// Does a paragraph begin with the line at `begin`, whatever stands more than one line before it?
///
/// After a blank line it does. Otherwise the break before it must be none that the most willing state takes
/// for a wrap: `read_break` wraps rather if the paragraph wrapped before and is narrow. A byte-order mark
/// means something else at the head of a text, so none may stand here.
template <class Unicode>
constexpr bool surely_begins_paragraph(std::string_view text, std::size_t begin,
                                       paragraph_breaks breaks) noexcept {
    const std::size_t head = text.size() - without_byte_order_mark(text).size();
    if (begin <= head) return true;
    if (has_at(text, begin, byte_order_mark)) return false;
    const std::size_t previous = line_start(text, begin - 1);
    const text_line before = line_at(text, previous < head ? head : previous);
    if (is_blank(text, before)) return true;
    wrap_state willing{true, 0};
    willing.widen(columns(text, before));
    return !joins<Unicode>(text, before, line_at(text, begin), willing, breaks);
}

/// Where a paragraph begins from which splitting gives the sentence at byte `at`: the nearest one that
/// needs no more than the line before it to be known. White space at the head of the text belongs to the
/// first sentence.
template <class Unicode>
constexpr std::size_t paragraph_before(std::string_view text, std::size_t at,
                                       paragraph_breaks breaks) noexcept {
    std::size_t begin = line_start(text, content_before(text, at));
    while (!surely_begins_paragraph<Unicode>(text, begin, breaks)) begin = line_start(text, begin - 1);
    const std::size_t head = text.size() - without_byte_order_mark(text).size();
    return begin <= head || skip_space_back(text, head, begin) == head ? 0 : begin;
}

}  // namespace detail

/// The sentence of `text` that holds byte `at`: the piece that `sentences(text)` would yield there, for every
/// `at`. Behind the end of the text it is the last sentence; of an empty text, nothing.
///
///     std::string_view here = incise::sentence_at(text, cursor);  // what the reader points at
///
/// No kind: whether a line is a title depends on the whole text. Cost: it looks back to the start of the
/// paragraph, and further only where the lines do not show it (hard-wrapped, no blank line), and reads from
/// there to the sentence; the state of `sentences`.
template <class Language = french>
constexpr std::string_view sentence_at(borrowed_text text, std::size_t at, Language language = {},
                                       sentence_options options = {}) noexcept {
    const std::string_view all = text;
    const std::size_t from =
        detail::paragraph_before<typename Language::unicode>(all, at, options.paragraphs);
    std::string_view found;
    for (const sentence one : sentences(slice(all, from, all.size()), language, options)) {
        found = one.text;
        if (offset(all, found) + found.size() > at) break;
    }
    if (from == 0 || found.data() != all.data() + from) return found;
    return slice(found, detail::skip_space(found, 0), found.size());
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/certain_end.hpp -----------------------------------------------------------------------

// L3: is a decision certain while the text is still arriving?
#ifndef INCISE_DETAIL_CERTAIN_END_HPP
#define INCISE_DETAIL_CERTAIN_END_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How much of a text that is still arriving is there for good: all but an unfinished UTF-8 sequence.
constexpr std::size_t settled_size(std::string_view text) noexcept {
    const std::size_t size = text.size();
    for (std::size_t tail = 1; tail <= 3 && tail <= size; ++tail) {
        if (tail_bits(text[size - tail]) < 0x40) continue;
        const decoded last = decode(text, size - tail);
        if (same(last.error, utf8_error::too_short) && last.size == tail) return size - tail;
        break;
    }
    return size;
}

/// A full stop behind a word of small letters that is no abbreviation: what the next word is decides nothing.
template <class Language>
constexpr bool is_plain_end(std::string_view part, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (code_point_before(part, at) != '.') return true;
    const terminator_site site{part, 0, at - 1, at, at, true, false};
    const std::string_view before = word_before<unicode>(site);
    if (before.size() < 2 || !unicode::is_lower(code_point_before(part, at - 1))) return false;
    for (const std::string_view one : {before, dotted_before<unicode>(site)}) {
        if (Language::roles(one).has_any(role::abbreviation_never_final, role::abbreviation_may_end,
                                         role::abbreviation_also_word))
            return false;
    }
    return true;
}

/// Was all that the rules look at behind a boundary there: the closing marks before it, white space, opening
/// marks, and the next word with the sign behind it? Then no continuation of `part` decides otherwise. (A
/// full stop that is lost is found by the words that follow.)
template <class Language>
constexpr bool is_certain(std::string_view part, const boundary& found) noexcept {
    using unicode = typename Language::unicode;
    if (same(found.rule, sentence_rule::lost_stop)) return true;
    const std::size_t at = found.at;
    const std::size_t next = skip_space(part, at);
    const std::size_t head = next_letter({part, 0, at, at, next, false, false});
    if (head >= part.size()) return false;
    const std::size_t end = letters_end<unicode>(part, head);
    if (end == head) return step(part, head) < part.size();  // one more: `>` may become `>>`
    if (end < part.size()) return true;
    return next > at && unicode::is_upper(code_point_at(part, head)) && is_plain_end<Language>(part, at);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/sentence_feed.hpp ----------------------------------------------------------------------------

// L4: sentences of a text that arrives in pieces: a speech engine that reads what a model writes.
#ifndef INCISE_SENTENCE_FEED_HPP
#define INCISE_SENTENCE_FEED_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One sentence of a stream.
struct fed_sentence {
    std::string_view text;   ///< as in `sentence`; in the feed's space, until its next call
    std::size_t begin = 0;   ///< its first byte, counted from the start of the stream
    errc status = errc::ok;  ///< buffer_full: cut here since the space was full, not because it ends

    constexpr std::string_view trimmed() const noexcept { return detail::trimmed(text); }
};

/// Splits a stream into sentences: for every way of cutting it into chunks, inside a UTF-8 sequence too, the
/// pieces that `sentences` gives of the whole.
///
///     char space[2048];
///     incise::sentence_feed feed(space);
///     while (read(chunk)) {
///         feed.push(chunk);
///         while (feed.next()) speak(feed.value().trimmed());
///     }
///     feed.finish();
///     while (feed.next()) speak(feed.value().trimmed());
///
/// A sentence is there as soon as no continuation can change it: when the next word shows that it ended, and
/// at the end of a line when the next one shows that it is no hard-wrapped one. It has no kind, since
/// whether a line is a title or a signature depends on the rest of the text.
///
/// In: space of the caller's, for the longest sentence, two lines behind it and 450 bytes before it: 2 KB do
/// for most prose, 4 KB for nearly all (with `quote_policy::keep`, 2 KB more). A sentence that it cannot hold
/// is delivered in pieces, each with the status `buffer_full`; no byte is lost. Out: views of that space.
/// Cost: linear, and a copy of each byte; 200 bytes of state. No heap.
template <class Language = french>
class sentence_feed {
  public:
    constexpr explicit sentence_feed(span<char> space, Language = {}, sentence_options options = {}) noexcept
        : memory_(space), options_(options) {}

    /// Takes the next chunk, of any size. It must live until `next` returned false. After `finish` a new
    /// stream begins. `buffer_full`: there are sentences to fetch first (or no space), nothing was taken.
    constexpr errc push(borrowed_text chunk) noexcept {
        if (!rest_.empty() || (finished_ && end_ != size_) || memory_.empty()) return errc::buffer_full;
        if (finished_) *this = sentence_feed(memory_, Language{}, options_);
        rest_ = chunk;
        if (rest_.size() <= memory_.size() - size_) take();
        return errc::ok;
    }

    /// There are no more chunks: what is left is certain.
    constexpr void finish() noexcept { finished_ = true; }

    /// Goes to the next sentence that is certain; false if there is none yet.
    constexpr bool next() noexcept {
        begin_ = end_;
        while (!find()) {
            if (rest_.empty()) return false;
            if (rest_.size() > memory_.size() - size_) forget();
            if (size_ == memory_.size()) return cut();
            take();
        }
        return true;
    }

    constexpr fed_sentence value() const noexcept {
        return {slice(text(), begin_, end_), gone_ + begin_, status_};
    }

  private:
    using unicode = typename Language::unicode;

    constexpr std::string_view text() const noexcept { return {memory_.data(), size_}; }
    constexpr bool complete() const noexcept { return finished_ && rest_.empty(); }

    /// Finds `end_` of the sentence at `begin_`, if it is certain.
    constexpr bool find() noexcept {
        const std::string_view seen = complete() ? text() : slice(text(), 0, detail::settled_size(text()));
        if (begin_ >= seen.size()) return false;
        if (!in_paragraph(seen)) return complete() && close(seen, seen.size());
        const std::string_view part = slice(seen, 0, paragraph_.limit());
        if (from_ > part.size()) return false;  // the space was full, and what is cut off ends beyond `part`
        if (at_head_) {
            const std::size_t begin = paragraph_.begin();
            const auto head = detail::read_dateline<Language>(part, begin, part.size());
            if (!paragraph_.ended() && head.reach >= part.size()) return false;
            if (head.end > begin) return close(seen, head.end);
            at_head_ = false;
        }
        return find_boundary(seen, part);
    }

    /// Is what is left in a paragraph? Opens it at its first sign; white space alone opens none.
    constexpr bool in_paragraph(std::string_view seen) noexcept {
        const std::size_t mark = seen.size() - without_byte_order_mark(seen).size();
        const std::size_t head = gone_ + begin_ == 0 ? mark : begin_;
        const std::size_t content = detail::skip_space(seen, head);
        paragraph_.read(seen, complete());
        if (content < paragraph_.limit() || !paragraph_.ended()) return true;
        if (content == seen.size()) return false;
        const std::size_t line = detail::line_start(seen, content);
        paragraph_.open(gone_ == 0 && line < mark ? mark : line, content, options_.paragraphs);
        paragraph_.read(seen, complete());
        at_head_ = true;
        from_ = content;
        return true;
    }

    constexpr bool find_boundary(std::string_view seen, std::string_view part) noexcept {
        const std::size_t head = paragraph_.begin() > begin_ ? paragraph_.begin() : begin_;
        const detail::sentence_scope scope{part, paragraph_.begin(), head, options_};
        while (true) {
            const boundary found = detail::next_boundary<Language>(scope, from_);
            if (!paragraph_.ended() && !detail::is_certain<Language>(part, found)) {
                if (found.at == part.size()) skip_words(part);
                return false;
            }
            if (found.ends) {
                const detail::quotation_state around = quotation_around(scope, found);
                if (detail::same(around, detail::quotation_state::stays_open)) return false;
                if (detail::same(around, detail::quotation_state::none)) return close(seen, found.at);
            }
            from_ = found.at;
        }
    }

    /// Does a quotation keep its sentences together here? `stays_open`: what follows will tell.
    constexpr detail::quotation_state quotation_around(const detail::sentence_scope& scope,
                                                       const boundary& found) const noexcept {
        using state = detail::quotation_state;
        if (!detail::same(options_.quotes, quote_policy::keep) || found.at == scope.text.size())
            return state::none;
        const state here = detail::quotation_at(scope.text, scope.sentence, found.at);
        const bool all = paragraph_.ended() || scope.text.size() - found.at > detail::longest_kept;
        return all && detail::same(here, state::stays_open) ? state::none : here;
    }

    /// No boundary was found up to the end of `part`. If that ends with a word, the white space before it is
    /// where to look on.
    constexpr void skip_words(std::string_view part) noexcept {
        std::size_t end = detail::skip_space_back(part, from_, part.size());
        if (detail::letters_begin<unicode>(part, from_, end < from_ ? from_ : end) >= end) return;
        const std::size_t nearest = end - from_ > 64 ? end - 64 : from_;
        while (end > nearest && !is_space(detail::code_point_before(part, end))) {
            end = detail::step_back(part, end);
        }
        if (end > nearest) from_ = detail::skip_space_back(part, from_, end);
    }

    /// The sentence ends at `stop`, and with the white space behind it, once something else is seen.
    constexpr bool close(std::string_view seen, std::size_t stop) noexcept {
        const std::size_t end = detail::skip_space(seen, stop);
        if (end == seen.size() && !complete()) return false;
        return end_at(end, errc::ok);
    }

    /// The space is full of one sentence.
    constexpr bool cut() noexcept {
        const std::size_t end = detail::settled_size(text());
        return end_at(end > begin_ ? end : size_, errc::buffer_full);
    }

    constexpr bool end_at(std::size_t end, errc status) noexcept {
        end_ = end;
        from_ = end;
        status_ = status;
        at_head_ = false;
        return true;
    }

    /// As much of the chunk as there is room for.
    constexpr void take() noexcept {
        const std::size_t room = memory_.size() - size_;
        const std::size_t taken = rest_.size() < room ? rest_.size() : room;
        for (std::size_t i = 0; i < taken; ++i) memory_[size_ + i] = rest_[i];
        size_ += taken;
        rest_.remove_prefix(taken);
    }

    /// Makes room. Of what was delivered it keeps the columns that show that a line is too wide to wrap, and
    /// the bytes that the rules look back, in half of the space at most.
    constexpr void forget() noexcept {
        std::size_t kept = detail::skip_space_back(text(), 0, begin_);
        for (std::size_t column = 0; column <= detail::widest_wrap && kept > 0; ++column) {
            kept = detail::step_back(text(), kept);
        }
        while (kept > 0 && begin_ - kept <= detail::straight_quote_reach) --kept;
        const std::size_t most = memory_.size() / 2;
        if (begin_ > most && kept < begin_ - most) kept = begin_ - most;
        if (kept == 0) return;
        for (std::size_t i = kept; i < size_; ++i) memory_[i - kept] = memory_[i];
        for (std::size_t* place : {&size_, &begin_, &end_, &from_}) *place -= *place < kept ? *place : kept;
        paragraph_.forget(kept);
        gone_ += kept;
    }

    span<char> memory_;
    std::string_view rest_;  // of the chunk
    std::size_t size_ = 0;   // of the text in space
    std::size_t gone_ = 0;   // bytes of the stream before it
    std::size_t begin_ = 0;  // of the sentence
    std::size_t end_ = 0;    // == begin_ while it is not found
    std::size_t from_ = 0;   // no boundary lies between begin_ and here
    detail::open_paragraph<unicode> paragraph_;
    sentence_options options_;
    errc status_ = errc::ok;
    bool at_head_ = false;  // a dateline may follow
    bool finished_ = false;
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/cut_place.hpp -------------------------------------------------------------------------

// L3: how good a place within a sentence is to cut it, for a voice or a line of subtitles.
#ifndef INCISE_DETAIL_CUT_PLACE_HPP
#define INCISE_DETAIL_CUT_PLACE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How good a place is to cut, the best first.
enum class cut_place : std::uint8_t {
    pause,        ///< behind ; : ! ? . and before a dash
    comma,        ///< behind a comma, before a bracket
    conjunction,  ///< before `mais`, `que`, `qui`, `parce que`
    space,
    tight_space,  ///< behind `le`, `de`, `et`; beside a number
    fixed_space,  ///< a no-break space
    inside,       ///< between two characters of a word
    never         ///< in `3,5`, `l'eau`, `M. Roux`; before a closing mark, behind an opening one
};

/// What a place costs, in 24ths of the greatest size: so much nearer to the middle must a worse one be.
inline constexpr unsigned char cut_costs[] = {0, 3, 5, 8, 12, 48, 96, 192};

/// The words that a clause begins with.
inline constexpr role clause_openers[] = {role::coordinating_conjunction, role::subordinating_conjunction,
                                          role::relative_pronoun};

/// The words that lean on the next one: no voice stops behind them.
inline constexpr role leaning_words[] = {role::determiner,
                                         role::preposition,
                                         role::coordinating_conjunction,
                                         role::subordinating_conjunction,
                                         role::relative_pronoun,
                                         role::subject_pronoun,
                                         role::object_pronoun,
                                         role::negation,
                                         role::name_particle,
                                         role::civility_feminine,
                                         role::civility_masculine,
                                         role::civility_any};

template <std::size_t Size>
constexpr bool has_one(role_set found, const role (&wanted)[Size]) noexcept {
    for (const role each : wanted) {
        if (found.has(each)) return true;
    }
    return false;
}

/// Both sides of a place, and the white space there.
struct cut_site {
    std::string_view text;
    std::size_t end = 0;    // of what stands before it, without white space
    std::size_t begin = 0;  // of what follows
    mark before;            // the signs that end and begin there
    mark after;

    constexpr bool spaced() const noexcept { return end < begin; }
};

constexpr bool is_ascii_digit_sign(const mark& sign) noexcept {
    return sign.value >= '0' && sign.value <= '9';
}

constexpr mark mark_before(std::string_view text, std::size_t end) noexcept {
    const std::size_t last = step_back(text, end);
    if (last > 0 && text[last] == text[last - 1]) {  // `<<`, which is one sign
        const mark twice = mark_at(text, last - 1);
        if (twice.end == end) return twice;
    }
    return mark_at(text, last);
}

/// Marks that no piece ends with. A straight one opens if it touches what follows, not what stands before.
constexpr bool opens_here(const cut_site& site) noexcept {
    const mark& sign = site.before;
    if (sign.is(mark_kind::quote_open) || sign.is(mark_kind::bracket_open)) return true;
    const char32_t outside = code_point_before(site.text, sign.begin);
    const bool alone = sign.begin == 0 || is_space(outside) || outside == '(';
    return alone && (sign.is(mark_kind::quote_either) || sign.is(mark_kind::dash) || sign.value == '-');
}

/// Marks that no piece begins with.
constexpr bool closes_here(const cut_site& site) noexcept {
    const mark& sign = site.after;
    constexpr mark_kind closing[] = {mark_kind::quote_close, mark_kind::bracket_close, mark_kind::terminator,
                                     mark_kind::comma,       mark_kind::colon,         mark_kind::semicolon};
    for (const mark_kind kind : closing) {
        if (sign.is(kind)) return true;
    }
    const bool alone = sign.end == site.text.size() || is_space(code_point_at(site.text, sign.end));
    return sign.is(mark_kind::quote_either) && (alone || !site.spaced());
}

/// `M. `, `art. `, `J.-P. `; also `etc. ` and `vol. ` if no capital follows.
template <class Language>
constexpr bool is_abbreviated(const cut_site& site) noexcept {
    using unicode = typename Language::unicode;
    if (site.before.value != '.') return false;
    const std::size_t begin = letters_begin<unicode>(site.text, 0, site.before.begin);
    const std::string_view one = slice(site.text, begin, site.before.begin);
    if (one.empty()) return false;
    const bool initial = step(one, 0) == one.size() && unicode::is_upper(code_point_at(one, 0));
    const role_set found = Language::roles(one);
    return initial || found.has(role::abbreviation_never_final) ||
           (found.has_any(role::abbreviation_also_word, role::abbreviation_may_end) &&
            !unicode::is_upper(site.after.value));
}

/// May no piece end here, in a number, an elision, an abbreviation, or within the marks of a quotation?
template <class Language>
constexpr bool is_bound(const cut_site& site) noexcept {
    if (opens_here(site) || closes_here(site)) return true;
    if (is_apostrophe(site.before.value) && !is_space(code_point_before(site.text, site.before.begin)))
        return true;
    if (!site.spaced() && is_apostrophe(site.after.value)) return true;
    if (is_ascii_digit_sign(site.after)) {
        const bool joint = !site.spaced() && (site.before.value == ',' || site.before.value == '.');
        if (is_ascii_digit_sign(site.before) || joint) return true;
    }
    return site.spaced() && is_abbreviated<Language>(site);
}

/// The letters right before a place: `le` of `le chat`.
template <class Language>
constexpr role_set roles_before(const cut_site& site) noexcept {
    using unicode = typename Language::unicode;
    return Language::roles(slice(site.text, letters_begin<unicode>(site.text, 0, site.end), site.end));
}

template <class Language>
constexpr cut_place place_between_words(const cut_site& site) noexcept {
    std::size_t end = site.end;
    mark last = site.before;
    while (last.begin > 0 && (last.is(mark_kind::quote_close) || last.is(mark_kind::bracket_close) ||
                              last.is(mark_kind::quote_either))) {
        end = skip_space_back(site.text, 0, last.begin);
        if (end == 0) break;
        last = mark_before(site.text, end);
    }
    if (last.is(mark_kind::terminator) || last.is(mark_kind::semicolon) || last.is(mark_kind::colon))
        return cut_place::pause;
    if (site.after.is(mark_kind::dash) || site.after.value == '-') return cut_place::pause;
    if (last.is(mark_kind::comma) || site.after.is(mark_kind::bracket_open)) return cut_place::comma;
    const char32_t space = code_point_at(site.text, site.end);
    if (space == 0xA0 || space == 0x202F) return cut_place::fixed_space;
    const bool leans = has_one(roles_before<Language>(site), leaning_words);
    if (leans || is_ascii_digit_sign(site.before) || is_ascii_digit_sign(site.after))
        return cut_place::tight_space;
    const std::size_t word_end = letters_end<typename Language::unicode>(site.text, site.begin);
    const role_set next = Language::roles(slice(site.text, site.begin, word_end));
    return has_one(next, clause_openers) ? cut_place::conjunction : cut_place::space;
}

/// How good a place is byte `at` of `text`, in a piece that begins at `begin` < `at` < text.size()?
template <class Language>
constexpr cut_place place_at(std::string_view text, std::size_t begin, std::size_t at) noexcept {
    if (is_space(code_point_at(text, at))) return cut_place::never;
    const std::size_t end = skip_space_back(text, begin, at);
    if (end == begin) return cut_place::never;
    const cut_site site{text, end, at, mark_before(text, end), mark_at(text, at)};
    if (is_bound<Language>(site)) return cut_place::never;
    return site.spaced() ? place_between_words<Language>(site) : cut_place::inside;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/soft_split.hpp -------------------------------------------------------------------------------

// L4: a long sentence in pieces that a voice can breathe between, or that fit a line of subtitles.
#ifndef INCISE_SOFT_SPLIT_HPP
#define INCISE_SOFT_SPLIT_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

template <class Language>
class soft_split_cursor {
  public:
    using value_type = std::string_view;

    constexpr soft_split_cursor() noexcept = default;
    constexpr soft_split_cursor(std::string_view text, std::size_t most) noexcept
        : text_(text), most_(most == 0 ? 1 : most), left_(count(text)) {
        read();
    }

    constexpr std::string_view value() const noexcept { return slice(text_, begin_, end_); }
    constexpr void next() noexcept {
        begin_ = end_;
        read();
    }
    constexpr bool done() const noexcept { return begin_ == end_; }
    constexpr std::size_t position() const noexcept { return begin_; }

  private:
    /// Finds `end_`, and what is left behind it. As few pieces as will do, of one size if the places allow.
    constexpr void read() noexcept {
        if (left_ <= most_) {
            end_ = text_.size();
            return;
        }
        const std::size_t pieces = left_ / most_ + (left_ % most_ != 0 ? 1 : 0);
        const std::size_t wanted = left_ / pieces + (left_ % pieces != 0 ? 1 : 0);
        const std::size_t least = left_ - (pieces - 1) * most_;  // a shorter one costs another piece
        std::size_t size = 0;
        std::size_t at = begin_;
        std::size_t best = 0;
        std::size_t best_cost = ~std::size_t{0};
        for (const std::string_view character : graphemes(slice(text_, begin_, text_.size()))) {
            size += count(character);
            if (size > most_ && at > begin_) break;
            at += character.size();
            if (at == text_.size()) break;
            const auto place = static_cast<std::size_t>(place_at<Language>(text_, begin_, at));
            const std::size_t distance = size < wanted ? wanted - size : size - wanted;
            const std::size_t cost = 24 * distance + most_ * (cut_costs[place] + (size < least ? 6u : 0u));
            if (cost <= best_cost) {
                best_cost = cost;
                best = size;
                end_ = at;
            }
        }
        if (end_ == begin_) end_ = text_.size();  // one character, longer than a piece
        left_ -= best;
    }

    std::string_view text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t most_ = 1;  // code points of a piece
    std::size_t left_ = 0;  // code points behind `end_`
};

}  // namespace detail

/// Cuts `text` into pieces of at most `most` code points, lazily: for voices that must breathe and for
/// subtitles.
///
/// In: a sentence, or any text. Out: pieces that concatenate to it, each with the white space behind it, as
/// few as will do and rather of one size: behind ; : and , before dashes and conjunctions, else at a space.
/// Never in a number, an elision or an abbreviation, before a closing mark or behind an opening one, unless
/// there is nothing else in reach. A word that is too long is cut between two characters; a single character
/// of more code points stays whole.
///
///     for (std::string_view line : incise::soft_split(s.trimmed(), 42)) show(line);
///
/// Cost: linear, each character is looked at a few times; 48 bytes of state.
template <class Language = french>
constexpr auto soft_split(borrowed_text text, std::size_t most, Language = {}) noexcept {
    return cursor_range<detail::soft_split_cursor<Language>>(detail::soft_split_cursor<Language>(text, most));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/name_hash.hpp -------------------------------------------------------------------------

// L4: how names are hashed: word by word, so that a text is hashed as fast as it can be cut into words.
//
// A key (a folded name) is a row of tokens: words, which are runs of letters, digits and marks, and the signs
// between them, one code point each. A stop is the end of a token; the hash at a stop is that of all tokens
// up to it. The filter knows the hash at every stop of every name, so a reader gives up at the first stop
// with which no name begins.
#ifndef INCISE_DETAIL_NAME_HASH_HPP
#define INCISE_DETAIL_NAME_HASH_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Eight bytes as a number, the first one the lowest.
[[gnu::always_inline]] constexpr std::uint64_t load_64(const char* from) noexcept {
    if (is_little_endian && !prefers_plain_code()) return integer_block::load(from);
    std::uint64_t value = 0;
    for (unsigned i = 0; i < 8; ++i) value |= std::uint64_t{byte(from[i])} << 8 * i;
    return value;
}

inline constexpr std::uint64_t hash_factor = 0x9E3779B97F4A7C15u;
inline constexpr std::uint64_t empty_hash = 0x2545F4914F6CDD1Du;
/// A first word that begins with a capital has another hash: most names want it, most words have none.
inline constexpr std::uint64_t capital_hash = 0xD1B54A32D192ED03u;
/// Of a first word with which some name begins; `first_hash` itself: with which a name also ends, or goes on
/// by more than one sign.
inline constexpr std::uint64_t any_head = 0xA0761D6478BD642Fu;

[[gnu::always_inline]] constexpr std::uint64_t stir(std::uint64_t hash, std::uint64_t value) noexcept {
    hash = (hash ^ value) * hash_factor;
    return hash ^ hash >> 32;
}
/// `hash` as a number below `bound` < 2^32.
[[gnu::always_inline]] constexpr std::uint64_t scaled(std::uint64_t hash, std::uint64_t bound) noexcept {
    return (hash >> 32) * bound >> 32;
}
constexpr std::uint32_t tag_of(std::uint64_t hash) noexcept {
    return static_cast<std::uint32_t>(hash >> 18 & 0xFF);
}
constexpr std::uint64_t first_hash(std::uint64_t run, bool capital) noexcept {
    return stir(empty_hash, run) ^ (capital ? capital_hash : 0);
}
/// Of two words and the ASCII sign between them; `first`: the `first_hash` of the first one.
[[gnu::always_inline]] constexpr std::uint64_t pair_hash(std::uint64_t first, std::uint64_t sign,
                                                         std::uint64_t second) noexcept {
    return stir(first + sign * hash_factor, second);
}

/// A part of a word? `inside`: it follows one; a mark begins none. A subset, under every policy, of what a
/// name cannot end beside.
template <class Unicode>
constexpr bool is_word_unit(char32_t unit, bool inside) noexcept {
    if (unit < 0x80) return is_ascii_lower(unit | 0x20) || (unit >= '0' && unit <= '9');
    const general_category found = Unicode::category(unit);
    return is_letter(found) || is_number(found) || (inside && is_mark(found));
}

/// The hash of a word, of its folded bytes eight at a time.
template <class Unicode>
class word_hash {
  public:
    constexpr bool empty() const noexcept { return hash_ == empty_hash && count_ == 0; }
    constexpr void add_byte(unsigned char byte) noexcept {
        eight_ |= std::uint64_t{byte} << 8 * count_;
        if (++count_ < 8) return;
        hash_ = stir(hash_, eight_);
        eight_ = 0;
        count_ = 0;
    }
    /// So many bytes at once, at most 8; all others are 0.
    [[gnu::always_inline]] constexpr void add_bytes(std::uint64_t bytes, unsigned size) noexcept {
        eight_ |= bytes << 8 * count_;
        count_ += size;
        if (count_ < 8) return;
        hash_ = stir(hash_, eight_);
        count_ -= 8;
        eight_ = count_ == 0 ? 0 : bytes >> 8 * (size - count_);
    }
    constexpr void add(char32_t unit) noexcept {
        if (unit < 0x80) return add_byte(static_cast<unsigned char>(unit));
        const encoded bytes = encode(unit);
        for (std::size_t i = 0; i < bytes.size; ++i) add_byte(static_cast<unsigned char>(bytes.bytes[i]));
    }
    constexpr std::uint64_t value() const noexcept { return count_ == 0 ? hash_ : stir(hash_, eight_); }

  private:
    std::uint64_t hash_ = empty_hash;
    std::uint64_t eight_ = 0;
    unsigned count_ = 0;
};

/// Goes from stop to stop through the units of a name, or of a text that may hold one.
template <class Unicode, class Units>
class stop_cursor {
  public:
    constexpr explicit stop_cursor(const Units& units) noexcept : units_(units), word_(at_word(false)) {}

    /// To the next stop; false if there is none.
    constexpr bool next() noexcept {
        if (units_.done()) return false;
        const bool after_word = word_done_;
        word_done_ = word_;
        if (word_) {
            read_word();
        } else {
            read_unit();
            word_ = at_word(false);
        }
        gap_ = after_word && token_ == ' ';
        hash_ = stir(hash_, token_);
        first_ = !started_;
        started_ = true;
        return true;
    }

    constexpr std::uint64_t value() const noexcept { return hash_; }
    /// The end of a first word, about which the filter knows other things?
    constexpr bool is_first_word() const noexcept { return first_ && word_done_; }
    /// If the last token is a word: its hash; else the sign.
    constexpr std::uint64_t token() const noexcept { return token_; }
    constexpr bool is_word() const noexcept { return word_done_; }
    /// The space after a word? The filter knows it only at the end of a name.
    constexpr bool is_gap() const noexcept { return gap_; }
    constexpr bool is_last() const noexcept { return units_.done(); }
    /// A space or, at fold_accents, a hyphen?
    constexpr bool is_space() const noexcept { return token_ == ' '; }
    /// What the text has for the last unit, and whether more units come from the same code point.
    constexpr std::string_view source() const noexcept { return source_; }
    constexpr bool is_half() const noexcept { return !units_.done() && units_.position().unit != 0; }

  private:
    Units units_;
    std::uint64_t hash_ = empty_hash;
    std::uint64_t token_ = 0;
    std::string_view source_;
    bool word_;               // is the next unit part of a word?
    bool word_done_ = false;  // is the last token one?
    bool started_ = false;
    bool first_ = false;
    bool gap_ = false;

    constexpr void read_unit() noexcept {
        token_ = units_.value().value;
        source_ = units_.value().source;
        units_.next();
    }
    constexpr void read_word() noexcept {
        word_hash<Unicode> run;
        for (; word_; word_ = at_word(true)) {
            read_unit();
            run.add(static_cast<char32_t>(token_));
        }
        token_ = run.value();
    }
    constexpr bool at_word(bool inside) const noexcept {
        return !units_.done() && is_word_unit<Unicode>(units_.value().value, inside);
    }
};

/// A Bloom filter in blocks of 64 bits: one load a question, four bits a hash.
struct key_filter {
    const char* bytes;
    std::uint64_t blocks;

    static constexpr std::uint64_t bits(std::uint64_t hash) noexcept {
        return std::uint64_t{1} << (hash & 63) | std::uint64_t{1} << (hash >> 6 & 63) |
               std::uint64_t{1} << (hash >> 12 & 63) | std::uint64_t{1} << (hash >> 24 & 63);
    }
    [[gnu::always_inline]] constexpr bool may_have(std::uint64_t hash) const noexcept {
        const char* const at = bytes + 8 * static_cast<std::size_t>(scaled(hash, blocks));
        return (bits(hash) & ~load_64(at)) == 0;
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/image.hpp -----------------------------------------------------------------------------

// L4: the bytes of a gazetteer, the same in flash, in a file and in the caller's memory. Nothing in them
// is an address, all numbers are little-endian and read byte by byte, so any place and alignment will do.
//
//   place   bytes  what
//   0       4      magic: 89 'I' 'G' 'Z'
//   4       1      layout version: 2
//   5       1      fold level of the keys: 0 exact, 1 case, 2 accents
//   6       1      1: some names begin with a sign; 2: capitals are free; or both
//   7       1      0
//   8       4      size of the image in bytes
//   12      4      checksum: FNV-1a of all bytes but these four
//   16      4      entry places E: one more than the greatest entry number
//   20      4      names N
//   24      4      filter blocks F
//   28      4      0
//   32      16     bit c: a name may begin where a text has the ASCII byte c
//   48      256    bit head_bit(b): a name may be written from the three ASCII bytes b on
//   304     256    the same of the second word of a name, after one sign
//   560     4 B    for each of B = N / 4 + 1 buckets of names: the row after its last
//   ...     5 N    rows of names: 1 byte of the hash of the key, 4 bytes: the place of the record
//   ...     12 E   for each entry number: the places of its name, id and type; 0 for none
//   ...     8 F    Bloom filter of the beginnings of keys, in blocks of 64 bits
//   to the end     pool of strings and name records, in any order
//
//   string         1 byte: size; or FF and the size in 2 bytes; then so many bytes of UTF-8
//   name record    4 bytes: entry number; then the name, a string, without white space at its ends
//
// A key is a name folded at the image's level; it is not stored. name_hash.hpp says how it is hashed, which
// bucket it lies in and which of its beginnings the filter knows. Rows of a bucket are in the order of
// (byte of the hash, key, entry number, place).
#ifndef INCISE_DETAIL_IMAGE_HPP
#define INCISE_DETAIL_IMAGE_HPP

namespace incise {
inline namespace INCISE_ABI {

/// How much of an image `open_gazetteer` reads before it is searched.
enum class image_check : std::uint8_t {
    all,       ///< every byte: what was changed since it was written is refused
    structure  ///< the header: a mapped file of any size opens at once; what it says wrongly is not found
};

namespace detail {

/// The numbers of the table above.
struct image_layout {
    static constexpr std::string_view magic{"\x89IGZ", 4};
    static constexpr std::uint8_t version = 2;
    static constexpr std::size_t version_at = 4;
    static constexpr std::size_t level_at = 5;
    static constexpr std::size_t flags_at = 6;
    static constexpr std::size_t size_at = 8;
    static constexpr std::size_t checksum_at = 12;
    static constexpr std::size_t places_at = 16;
    static constexpr std::size_t names_at = 20;
    static constexpr std::size_t blocks_at = 24;
    static constexpr std::size_t zero_at = 28;
    static constexpr std::size_t first_bytes_at = 32;
    static constexpr std::size_t heads_at = 48;
    static constexpr std::size_t seconds_at = 304;
    static constexpr std::size_t header_size = 560;
    static constexpr std::size_t bucket_size = 4;
    static constexpr std::size_t names_a_bucket = 4;
    static constexpr std::size_t row_size = 5;
    static constexpr std::size_t place_size = 12;  // name, id, type
    static constexpr std::size_t block_size = 8;
    static constexpr std::size_t string_limit = 0xFFFF;
    static constexpr std::uint32_t size_limit = 0xFFFFFFFF;
    static constexpr std::uint32_t sign_heads = 1;  // flags
    static constexpr std::uint32_t free_capitals = 2;
};

/// The bit of the first three bytes of a word, all ASCII, `bytes` being those and any others; the case counts
/// in the first one only. After a short word it is that of what follows. Words that begin with a capital have
/// half of the table for themselves.
[[gnu::always_inline]] constexpr std::uint32_t head_bit(std::uint64_t bytes) noexcept {
    const std::uint32_t three = static_cast<std::uint32_t>(bytes) & 0x5F5F7F;
    return three * 0x9E3779B1u >> 22 | (three & 0x20) << 5;
}

/// Where the tables of an image lie; 64 bits, since a header may claim anything.
struct image_tables {
    std::uint64_t buckets = 0;  // how many
    std::uint64_t rows_at = 0;
    std::uint64_t places_at = 0;
    std::uint64_t filter_at = 0;
    std::uint64_t pool_at = 0;
};

constexpr std::uint64_t buckets_of(std::uint64_t names) noexcept {
    return names / image_layout::names_a_bucket + 1;
}
constexpr std::uint64_t rows_place(std::uint64_t names) noexcept {
    return image_layout::header_size + buckets_of(names) * image_layout::bucket_size;
}

constexpr image_tables tables_of(std::uint64_t names, std::uint64_t places, std::uint64_t blocks) noexcept {
    using layout = image_layout;
    image_tables tables;
    tables.buckets = buckets_of(names);
    tables.rows_at = rows_place(names);
    tables.places_at = tables.rows_at + names * layout::row_size;
    tables.filter_at = tables.places_at + places * layout::place_size;
    tables.pool_at = tables.filter_at + blocks * layout::block_size;
    return tables;
}

/// The strings of an entry, in the order of its place.
enum class entry_field : std::uint8_t { name, id, type };

constexpr std::uint32_t load_byte(const char* bytes, std::size_t at) noexcept {
    return static_cast<unsigned char>(bytes[at]);
}
// In one expression each, so that a compiler sees one load.
constexpr std::uint32_t load_16(const char* bytes, std::size_t at) noexcept {
    const char* const from = bytes + at;
    return load_byte(from, 0) | load_byte(from, 1) << 8;
}
constexpr std::uint32_t load_32(const char* bytes, std::size_t at) noexcept {
    const char* const from = bytes + at;
    return load_byte(from, 0) | load_byte(from, 1) << 8 | load_byte(from, 2) << 16 | load_byte(from, 3) << 24;
}

/// FNV-1a: each step is one-to-one, so no change of a single byte goes unseen. Cost: one pass.
constexpr std::uint32_t image_checksum(std::string_view bytes) noexcept {
    std::uint32_t sum = 0x811C9DC5u;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == image_layout::checksum_at) i += 4;
        if (i == bytes.size()) break;
        sum = (sum ^ load_byte(bytes.data(), i)) * 0x01000193u;
    }
    return sum;
}

/// Rows of one bucket whose byte of the hash is the one looked for.
struct row_range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Reads an image that `check_image` accepts, or none at all (no bytes: no names). One pointer, one size.
/// Every place that it reads from the image is checked, so that no image can lead out of its bytes.
class image {
  public:
    constexpr image() noexcept = default;
    constexpr explicit image(std::string_view bytes) noexcept : bytes_(bytes) {}

    constexpr bool empty() const noexcept { return bytes_.empty(); }
    constexpr std::string_view bytes() const noexcept { return bytes_; }
    constexpr fold_level level() const noexcept {
        return empty() ? fold_level::fold_accents : static_cast<fold_level>(bytes_[image_layout::level_at]);
    }
    constexpr bool has(std::uint32_t flag) const noexcept {
        return !empty() && (load_byte(bytes_.data(), image_layout::flags_at) & flag) != 0;
    }
    constexpr std::uint32_t places() const noexcept { return number(image_layout::places_at); }
    constexpr std::uint32_t names() const noexcept { return number(image_layout::names_at); }
    constexpr std::uint32_t blocks() const noexcept { return number(image_layout::blocks_at); }
    constexpr image_tables tables() const noexcept { return tables_of(names(), places(), blocks()); }

    /// The filter, only of an image that is not empty.
    constexpr key_filter filter() const noexcept {
        return {bytes_.data() + static_cast<std::size_t>(tables().filter_at), blocks()};
    }
    /// May a name begin where a text has this byte?
    constexpr bool may_begin(unsigned char byte) const noexcept {
        const std::uint32_t eight = load_byte(bytes_.data(), image_layout::first_bytes_at + (byte >> 3 & 15));
        return byte >= 0x80 || (eight >> (byte & 7) & 1) != 0;
    }

    /// The bits of how first words begin; 256 bytes behind them, those of second words.
    constexpr const char* heads() const noexcept { return bytes_.data() + image_layout::heads_at; }

    /// Any entry number; empty if the image has no such string.
    constexpr std::string_view field(std::uint32_t entry, entry_field which) const noexcept {
        if (entry >= places()) return {};
        const std::uint32_t at = field_at(entry, which);
        return at == 0 ? std::string_view() : string_at(at);
    }
    constexpr std::uint32_t field_at(std::uint32_t entry, entry_field which) const noexcept {
        return load(static_cast<std::size_t>(tables().places_at) +
                    std::size_t{entry} * image_layout::place_size + 4 * static_cast<std::size_t>(which));
    }

    // Of the name in a row < names().
    constexpr std::uint32_t tag(std::uint32_t row) const noexcept {
        return load_byte(bytes_.data(), row_at(row));
    }
    constexpr std::uint32_t record(std::uint32_t row) const noexcept { return load(row_at(row) + 1); }
    constexpr std::uint32_t entry(std::uint32_t row) const noexcept { return entry_at(record(row)); }
    constexpr std::string_view name(std::uint32_t row) const noexcept { return name_at(record(row)); }

    // Of the record at a byte, which may be any number.
    constexpr std::uint32_t entry_at(std::size_t record) const noexcept {
        return record < bytes_.size() && bytes_.size() - record >= 4 ? load(record) : 0;
    }
    constexpr std::string_view name_at(std::size_t record) const noexcept {
        return record < bytes_.size() ? string_at(record + 4) : std::string_view();
    }

    /// The rows that may have the key with this hash.
    constexpr row_range rows_of(std::uint64_t hash) const noexcept {
        const auto bucket = static_cast<std::size_t>(scaled(hash, buckets_of(names())));
        row_range found{bucket == 0 ? 0 : bucket_end(bucket - 1), bucket_end(bucket)};
        if (found.end > names()) return {};
        while (found.begin < found.end && tag(found.begin) != tag_of(hash)) ++found.begin;
        std::uint32_t end = found.begin;
        while (end < found.end && tag(end) == tag_of(hash)) ++end;
        return {found.begin, end};
    }
    constexpr std::uint32_t bucket_end(std::size_t bucket) const noexcept {
        return load(image_layout::header_size + bucket * image_layout::bucket_size);
    }

  private:
    std::string_view bytes_;

    constexpr std::uint32_t load(std::size_t at) const noexcept { return load_32(bytes_.data(), at); }
    constexpr std::uint32_t number(std::size_t at) const noexcept { return empty() ? 0 : load(at); }
    constexpr std::size_t row_at(std::uint32_t row) const noexcept {
        return static_cast<std::size_t>(rows_place(names())) + std::size_t{row} * image_layout::row_size;
    }
    constexpr std::string_view string_at(std::size_t at) const noexcept {
        if (at >= bytes_.size()) return {};
        std::size_t size = load_byte(bytes_.data(), at);
        std::size_t left = bytes_.size() - at - 1;
        if (size == 0xFF) {
            if (left < 2) return {};
            size = load_16(bytes_.data(), at + 1);
            left -= 2;
        }
        const std::size_t begin = bytes_.size() - left;
        return size <= left ? slice(bytes_, begin, begin + size) : std::string_view();
    }
};

/// Is what the header says possible? Bytes that are too few are told from bytes of another kind.
constexpr errc check_header(std::string_view bytes) noexcept {
    using layout = image_layout;
    const std::size_t seen = bytes.size() < layout::magic.size() ? bytes.size() : layout::magic.size();
    if (slice(bytes, 0, seen) != slice(layout::magic, 0, seen)) return errc::image_bad_magic;
    if (bytes.size() <= layout::version_at) return errc::image_too_short;
    if (load_byte(bytes.data(), layout::version_at) != layout::version) return errc::image_bad_version;
    if (bytes.size() < layout::header_size) return errc::image_too_short;
    const std::uint64_t size = load_32(bytes.data(), layout::size_at);
    if (bytes.size() < size) return errc::image_too_short;
    const bool possible = bytes.size() == size && image(bytes).tables().pool_at <= size &&
                          image(bytes).blocks() != 0 && load_32(bytes.data(), layout::zero_at) == 0 &&
                          load_byte(bytes.data(), layout::level_at) <= 2 &&
                          load_16(bytes.data(), layout::flags_at) <= 3;
    return possible ? errc::ok : errc::image_corrupt;
}

/// Are the buckets in order, and do all places of the names and of the entries' strings lie in the pool?
constexpr errc check_tables(std::string_view bytes) noexcept {
    const image all(bytes);
    const image_tables tables = all.tables();
    std::uint32_t last = 0;
    for (std::size_t bucket = 0; bucket < tables.buckets; ++bucket) {
        if (all.bucket_end(bucket) < last) return errc::image_corrupt;
        last = all.bucket_end(bucket);
    }
    if (last != all.names()) return errc::image_corrupt;
    for (std::uint32_t row = 0; row < all.names(); ++row) {
        const bool placed = all.record(row) >= tables.pool_at && !all.name(row).empty();
        if (!placed || all.entry(row) >= all.places()) return errc::image_corrupt;
    }
    for (std::uint32_t entry = 0; entry < all.places(); ++entry) {
        for (const entry_field which : {entry_field::name, entry_field::id, entry_field::type}) {
            const std::uint32_t at = all.field_at(entry, which);
            if (at != 0 && (at < tables.pool_at || all.field(entry, which).empty())) {
                return errc::image_corrupt;
            }
        }
    }
    return errc::ok;
}

/// May these bytes be searched? After `ok` nothing that `image` reads lies outside them, whatever they say.
/// Cost: two passes, or the header.
constexpr errc check_image(std::string_view bytes, image_check wanted) noexcept {
    const errc header = check_header(bytes);
    if (!same(header, errc::ok) || same(wanted, image_check::structure)) return header;
    if (image_checksum(bytes) != load_32(bytes.data(), image_layout::checksum_at)) {
        return errc::image_bad_checksum;
    }
    return check_tables(bytes);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/name_edges.hpp ------------------------------------------------------------------------

// L4: where a name may begin and end and what may stand inside it: hyphens, blank lines, words, capitals.
#ifndef INCISE_DETAIL_NAME_EDGES_HPP
#define INCISE_DETAIL_NAME_EDGES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How many lines end in this white space; CR LF is one line end. Two or more: a blank line.
constexpr std::size_t line_ends(std::string_view space) noexcept {
    std::size_t found = 0;
    for (std::size_t at = 0; at < space.size(); at = step(space, at)) {
        const char32_t c = code_point_at(space, at);
        found += c == '\n' || (c == '\r' && code_point_at(space, at + 1) != '\n') || c == 0x85 || c == 0x2028;
        found += c == 0x2029 ? 2u : 0u;  // the paragraph separator
    }
    return found;
}

/// A letter, digit, mark or underscore: where one touches a name, the name is not the whole word.
template <class Unicode>
constexpr bool touches_word(char32_t c) noexcept {
    if (is_apostrophe(c)) return false;  // U+02BC is a letter for Unicode, but l'EI is also written with it
    const general_category found = Unicode::category(c);
    return is_letter(found) || is_mark(found) || is_number(found) || c == '_';
}

/// Does a hyphen that ends at byte `end` join what follows to the word before it? It does in Rio-Paris, not
/// in `--` typed for a dash, and not at the head of a line, where it is the sign of a list.
constexpr bool joins_leftwards(std::string_view text, std::size_t end) noexcept {
    if (!is_hyphen(code_point_before(text, end))) return false;
    const std::size_t begin = step_back(text, end);
    const char32_t before = code_point_before(text, begin);
    return begin != 0 && before != '\n' && before != '\r' && !is_hyphen(before);
}

/// May a name begin at byte `at`, where a word or a sign begins?
template <class Unicode>
constexpr bool is_left_edge(std::string_view text, std::size_t at) noexcept {
    const bool plain = at >= 2 && text[at - 1] == ' ' &&
                       is_ascii_lower(static_cast<unsigned char>(text[at - 2]));  // nearly always
    if (plain) return true;
    if (joins_leftwards(text, at)) return false;
    const char32_t before = code_point_before(text, at);
    if (!is_space(before)) return !touches_word<Unicode>(before);
    // "le vol Rio-" at the end of a line: Paris at the head of the next one is a part of Rio-Paris.
    const std::size_t hyphen = skip_space_back(text, 0, at);
    return !joins_leftwards(text, hyphen) || line_ends(slice(text, hyphen, at)) != 1 ||
           is_space(code_point_before(text, step_back(text, hyphen)));
}

/// The byte of `text` after its part `part`.
constexpr std::size_t end_of(std::string_view text, std::string_view part) noexcept {
    return offset(text, part) + part.size();
}

constexpr bool is_ascii_alphanumeric(char byte) noexcept {
    return is_ascii_digit(byte) || is_ascii_lower(static_cast<unsigned char>(byte) | 0x20u);
}
/// A space or the end at byte `at`?
constexpr bool ends_chunk(std::string_view text, std::size_t at) noexcept {
    return at >= text.size() || is_ascii_space(text[at]);
}
/// Is byte `at` surely an edge on the right: white space, also after one sign that ends a clause? No word
/// goes on there, and one that ends with that dot may be a sentence's last.
constexpr bool is_plain_end(std::string_view text, std::size_t at) noexcept {
    return ends_chunk(text, at) ||
           (is_one_of(static_cast<unsigned char>(text[at]), ".,;:!?)") && ends_chunk(text, at + 1));
}
/// Does a word surely begin at byte `at`, one that is no link? It does after white space, if nothing but
/// letters, digits, hyphens and apostrophes follows up to `end` or white space.
constexpr bool begins_plain_word(std::string_view text, std::size_t at, std::size_t end) noexcept {
    if ((at != 0 && !is_ascii_space(text[at - 1])) || !is_ascii_alphanumeric(text[at])) return false;
    while (at < end &&
           (is_ascii_alphanumeric(text[at]) || !is_ascii(text[at]) || text[at] == '-' || text[at] == '\'')) {
        ++at;
    }
    return at < end ? is_ascii_space(text[at]) : is_plain_end(text, end);
}

/// Which words have a capital initial? Fed with the folded units of a listed name or of a text, it counts
/// the same words in both: in Cote d'Ivoire three, in the dotted S.N.C.F. four.
template <class Unicode>
class capital_scan {
  public:
    /// `source` is what the text has for `unit`, at least one code point.
    constexpr void add(char32_t unit, std::string_view source) noexcept {
        if (unit >= 0x300 && unit <= 0x36F) return;  // a mark begins no word
        const bool between = is_between_words(unit);
        if (!between && between_) {
            if (next_ != 0 && Unicode::is_upper(decode(source, 0).value)) bits_ |= next_;
            next_ <<= 1;
        }
        between_ = between;
    }
    /// Bit i: the i-th word begins with a capital. Words after the 32nd have no bit.
    constexpr std::uint32_t bits() const noexcept { return bits_; }

  private:
    std::uint32_t bits_ = 0;
    std::uint32_t next_ = 1;
    bool between_ = true;

    static constexpr bool is_between_words(char32_t unit) noexcept {
        if (unit >= 0x80) return unit >= 0x2000 && unit <= 0x206F;
        const bool letter = is_ascii_upper(unit) || is_ascii_lower(unit);
        return !letter && !(unit >= '0' && unit <= '9');
    }
};

/// The word at a place, for places that only move forward. A word cannot cross an ASCII space, so nothing is
/// read but what stands between two of them, and nothing twice.
template <class Unicode>
class word_finder {
  public:
    constexpr word_finder() noexcept = default;
    constexpr explicit word_finder(std::string_view text) noexcept : text_(text), words_(text, 0) {}

    constexpr std::string_view text() const noexcept { return text_; }

    /// The first word that ends after byte `at`, or an empty one.
    constexpr word_token ending_after(std::size_t at) noexcept {
        if (words_.done()) return {};
        const std::size_t end = end_of(text_, words_.value().text);
        if (end <= at) {
            std::size_t chunk = at;
            while (chunk > end && !is_ascii_space(text_[chunk - 1])) --chunk;
            if (chunk > end) words_ = word_cursor<Unicode>(text_, chunk);
            while (!words_.done() && end_of(text_, words_.value().text) <= at) words_.next();
        }
        return words_.done() ? word_token() : words_.value();
    }

    /// May a name begin at byte `at`? In a word at its head, in an address or @name nowhere, in a #tag at and
    /// after its sign; between words at any sign but an accent on its own: a million of them would be read a
    /// million times.
    constexpr bool may_begin(std::size_t at, fold_level level) noexcept {
        const word_token here = ending_after(at);
        const std::size_t begin = here.text.empty() ? text_.size() : offset(text_, here.text);
        if (at < begin) return Unicode::fold(decode(text_, at).value, level).size != 0;
        if (same(here.shape, word_shape::link)) return here.text[0] == '#' && at - begin <= 1;
        return at == begin;
    }

  private:
    std::string_view text_;
    word_cursor<Unicode> words_;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/word_block.hpp ------------------------------------------------------------------------

// L4: which of 64 bytes of a text are words, as bits.
#ifndef INCISE_DETAIL_WORD_BLOCK_HPP
#define INCISE_DETAIL_WORD_BLOCK_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// 64 bytes of a text; bit i concerns byte i. A template, which costs nothing until names are searched.
template <class Unicode>
struct word_block {
    static constexpr std::size_t size = 64;
    static constexpr std::size_t reach = size + 8;  // bytes that can be read from its start

    std::uint64_t words = 0;  // ASCII letters and digits, and all that is not ASCII
    std::uint64_t high = 0;   // not ASCII
    std::uint64_t odd = 0;    // of these, other than the letters U+00C0 to U+00FF by themselves

    static constexpr std::uint64_t every = 0x0101010101010101u;
    static constexpr std::uint64_t tops = 0x80 * every;

    /// Bit 7 of each byte as one of eight bits; `bytes` has no others.
    [[gnu::always_inline]] static constexpr std::uint64_t gathered(std::uint64_t bytes) noexcept {
        return bytes * 0x0002040810204081u >> 56;
    }
    /// Bit 7: a letter or digit, if the byte is ASCII. What reaches the end of a range has reached its
    /// beginning, so between them is what one of the two sums tells.
    [[gnu::always_inline]] static constexpr std::uint64_t alphanumeric(std::uint64_t ascii) noexcept {
        const std::uint64_t lower = ascii | 0x20 * every;
        return (lower + 0x1F * every) ^ (lower + 0x05 * every) ^ (ascii + 0x50 * every) ^
               (ascii + 0x46 * every);
    }

    [[gnu::always_inline]] static constexpr word_block at(const char* text) noexcept {
        word_block block;
        for (unsigned i = 0; i < 64; i += 8) {
            const std::uint64_t bytes = load_64(text + i);
            block.words |= gathered((alphanumeric(bytes & ~tops) | bytes) & tops) << i;
            block.high |= gathered(bytes & tops) << i;
        }
        for (std::uint64_t left = block.high; left != 0; left &= left - 1) {
            const unsigned first = first_bit(left);
            if (is_plain_letter(text + first)) {
                left &= ~(std::uint64_t{2} << first);
            } else {
                block.odd |= std::uint64_t{1} << first;
                block.remove_sign(text, first);
            }
        }
        block.odd &= block.words;
        return block;
    }

    /// U+00C0 to U+00FF but the two signs among them.
    [[gnu::always_inline]] static constexpr bool is_plain_letter(const char* at) noexcept {
        return byte(at[0]) == 0xC3 && (byte(at[1]) & 0xC0) == 0x80 && (byte(at[1]) & 0xDF) != 0x97;
    }
    /// U+2000 to U+203F, a no-break space and guillemets are no part of a word; what else is, the reader
    /// says.
    [[gnu::always_inline]] constexpr void remove_sign(const char* text, unsigned at) noexcept {
        const unsigned char second = byte(text[at + 1]);
        if (byte(text[at]) == 0xE2) {
            const bool punctuation = second == 0x80 && (byte(text[at + 2]) & 0xC0) == 0x80;
            if (punctuation && at < 62) words &= ~(std::uint64_t{7} << at);
        } else if (byte(text[at]) == 0xC2 && (second == 0xA0 || is_guillemet(0xC2, second)) && at < 63) {
            words &= ~(std::uint64_t{3} << at);
        }
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/name_scan.hpp -------------------------------------------------------------------------

// L4: the places of a text where a name may begin. The text is cut into words 64 bytes at a time; a word is
// hashed if some name begins with such a byte, and read if the filter knows its hash: one in thirty of
// French.
#ifndef INCISE_DETAIL_NAME_SCAN_HPP
#define INCISE_DETAIL_NAME_SCAN_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Calls `reader.read(at, limit)` at each place where a name may begin, until it says yes.
template <class Unicode, class Reader>
class name_scan {
    using word_block = detail::word_block<Unicode>;

  public:
    constexpr name_scan(const image& list, std::string_view text, Reader& reader) noexcept
        : names_(list),
          text_(text),
          reader_(reader),
          filter_(list.filter()),
          level_(list.level()),
          case_bits_(same(level_, fold_level::exact) ? 0 : 0x20 * word_block::every),
          heads_(list.heads()),
          has_sign_heads_(list.has(image_layout::sign_heads)),
          at_a_glance_(folds_at_a_glance<Unicode>(level_)) {}

    /// Is there a name at or after byte `at`?
    constexpr bool from(std::size_t at) noexcept {
        if (!prefers_plain_code()) {
            last_word last;
            while (text_.size() - at >= word_block::reach) {
                if (in_block(at, last)) return true;
            }
            if (begins_name(last)) return true;
        }
        return in_units(at, text_.size());
    }

  private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// The word before, which is a name's first if the next one is its second.
    struct last_word {
        std::uint64_t hash = 0;
        std::size_t begin = nowhere;  // nowhere: there is none, or it was read
        std::size_t end = 0;
    };

    image names_;
    std::string_view text_;
    Reader& reader_;
    key_filter filter_;
    fold_level level_;
    std::uint64_t case_bits_;
    const char* heads_;
    bool has_sign_heads_;
    bool at_a_glance_;

    constexpr bool read(std::size_t at) noexcept { return reader_.read(at, nowhere); }

    /// Is there a name at the last word? Asked where the next word cannot be hashed at once.
    [[gnu::always_inline]] constexpr bool begins_name(last_word& last) noexcept {
        const std::size_t begin = last.begin;
        last.begin = nowhere;  // by itself, so that `last` stays in registers
        return begin != nowhere && filter_.may_have(last.hash ^ any_head) && read(begin);
    }

    /// The block from `at`, which becomes the place of the next one. A word that it cuts waits for that.
    [[gnu::always_inline]] constexpr bool in_block(std::size_t& at, last_word& last) noexcept {
        const std::size_t begin = at;
        const char* const text = text_.data() + begin;
        const word_block block = word_block::at(text);
        if (~block.words == 0) return begins_name(last) || in_long_word(at);
        const unsigned whole = (block.words >> 63) == 0 ? word_block::size : last_bit(~block.words) + 1;
        const std::uint64_t words = block.words & ~std::uint64_t{0} >> (word_block::size - whole);
        at = begin + whole;
        std::uint64_t heads = words & ~(words << 1);
        std::uint64_t signs = 0;
        if (has_sign_heads_) {
            signs = sign_heads(text, whole, words);
            heads |= signs;
        }
        for (; heads != 0; heads &= heads - 1) {
            const unsigned head = first_bit(heads);
            if (signs != 0 && (signs >> head & 1) != 0) {
                if (begins_name(last) || read(begin + head)) return true;
                continue;
            }
            const std::uint64_t eight = load_64(text + head);
            bool may_be_first = true;
            if (is_in_no_name(text + head, eight, last, may_be_first) && block.odd == 0) {
                last.begin = nowhere;
                continue;
            }
            const std::uint64_t run = words >> head;
            const std::uint64_t bits = run & ~(run + 1);
            const unsigned size = first_bit(~run);
            std::uint64_t hash = 0;
            bool capital = (eight & 0x20) == 0;
            if ((block.high >> head & bits) == 0) {
                hash = hash_of(text + head, size, eight | case_bits_);
            } else if (at_a_glance_ && (block.odd >> head & bits) == 0) {
                hash = hash_of_letters(text + head, size, block.high >> head & bits);
                if ((eight & 0x80) != 0) capital = (eight & 0x2000) == 0;
            } else {
                if (begins_name(last) || in_units(begin + head, begin + head + size)) return true;
                continue;
            }
            const std::uint64_t first = first_hash(hash, capital);
            const last_word before = last;
            last = {first, may_be_first ? begin + head : nowhere, begin + head + size};
            if (before.begin != nowhere && is_second(before, hash) && read(before.begin)) return true;
            if (!may_be_first || !filter_.may_have(first)) continue;
            if (read(begin + head)) return true;
            last.begin = nowhere;
        }
        return false;
    }

    /// Does no name begin, or go on after the last word, with this one? `eight`: bytes of it.
    [[gnu::always_inline]] constexpr bool is_in_no_name(const char* at, std::uint64_t eight,
                                                        const last_word& last,
                                                        bool& may_be_first) const noexcept {
        const std::uint64_t start = (eight & 0x808080) == 0 ? eight : plain_start(at);
        if (start == 0) return false;
        const std::uint32_t place = head_bit(start);
        may_be_first = has_bit(heads_, place);
        constexpr std::size_t seconds = image_layout::seconds_at - image_layout::heads_at;
        return !may_be_first && (last.begin == nowhere || !has_bit(heads_ + seconds, place));
    }
    [[gnu::always_inline]] static constexpr bool has_bit(const char* table, std::uint32_t place) noexcept {
        return (load_64(table + place / 64 * 8) >> place % 64 & 1) != 0;
    }
    /// Three bytes for `head_bit` of a word with letters that are not ASCII; 0 if it has to be looked at
    /// closely.
    [[gnu::noinline]] constexpr std::uint64_t plain_start(const char* at) const noexcept {
        std::uint64_t found = 0;
        for (unsigned shift = 0; shift < 24; shift += 8) {
            std::uint64_t letter = byte(at[0]);
            if (letter >= 0x80) {
                if (!at_a_glance_ || !word_block::is_plain_letter(at)) return 0;
                if (table_byte(folded_latin, letter_row(at) + 1) != 0) return 0;
                letter = table_byte(folded_latin, letter_row(at)) & ~(~byte(at[1]) & 0x20u);
                ++at;
            }
            found |= letter << shift;
            ++at;
        }
        return found;
    }
    /// Is the word with this hash one with which a name goes on?
    [[gnu::always_inline]] constexpr bool is_second(const last_word& last,
                                                    std::uint64_t hash) const noexcept {
        return filter_.may_have(pair_hash(last.hash, separator(text_.data() + last.end), hash));
    }

    /// The unit of the sign at `at`, after a word: ASCII, or a space for all others but apostrophes and
    /// hyphens.
    [[gnu::always_inline]] constexpr std::uint64_t separator(const char* at) const noexcept {
        const unsigned char c = byte(*at);
        if (c < 0x80 && at_a_glance_) return table_byte(folded_ascii, c);
        return c < 0x80 ? fold_ascii(c, level_).units[0] : far_separator(at);
    }
    [[gnu::noinline]] constexpr std::uint64_t far_separator(const char* at) const noexcept {
        if (byte(at[0]) != 0xE2) return ' ';
        if (byte(at[2]) == 0x99) return 0x27;
        const bool hyphen = byte(at[2]) == 0x90 || byte(at[2]) == 0x91;
        return hyphen ? fold_ascii('-', level_).units[0] : ' ';
    }

    /// The first `size` bytes of eight, at most 8 and at least 1.
    [[gnu::always_inline]] static constexpr std::uint64_t first_bytes(std::uint64_t eight,
                                                                      unsigned size) noexcept {
        return eight & ~std::uint64_t{0} >> (64 - 8 * size);
    }
    /// Of a word of ASCII, which is folded by one bit; `eight`: what is read of it first.
    [[gnu::always_inline]] constexpr std::uint64_t hash_of(const char* run, unsigned size,
                                                           std::uint64_t eight) const noexcept {
        std::uint64_t hash = empty_hash;
        for (; size > 8; size -= 8, eight = load_64(run) | case_bits_) {
            hash = stir(hash, eight);
            run += 8;
        }
        return stir(hash, first_bytes(eight, size));
    }

    /// Of a word of ASCII and letters U+00C0 to U+00FF, at fold_accents. `high`: its bytes that are not
    /// ASCII.
    [[gnu::always_inline]] constexpr std::uint64_t hash_of_letters(const char* at, unsigned size,
                                                                   std::uint64_t high) const noexcept {
        word_hash<Unicode> hash;
        for (;;) {
            const unsigned plain = high == 0 ? size : first_bit(high);
            for (unsigned left = plain; left != 0;) {
                const unsigned now = left < 8 ? left : 8;
                hash.add_bytes(first_bytes(load_64(at) | case_bits_, now), now);
                at += now;
                left -= now;
            }
            size -= plain;
            if (size == 0) return hash.value();
            const unsigned first = table_byte(folded_latin, letter_row(at));
            const unsigned second = table_byte(folded_latin, letter_row(at) + 1);
            hash.add_bytes(first | second << 8, second == 0 ? 1 : 2);
            at += 2;
            size -= 2;
            high >>= plain + 2;
        }
    }

    /// Signs with which a name may begin.
    constexpr std::uint64_t sign_heads(const char* text, unsigned size, std::uint64_t words) const noexcept {
        std::uint64_t found = 0;
        for (unsigned i = 0; i < size; ++i) {
            const bool sign =
                (words >> i & 1) == 0 && names_.may_begin(byte(text[i])) && (byte(text[i]) & 0xC0) != 0x80;
            if (sign && !is_space(decode({text + i, 4}, 0).value)) found |= std::uint64_t{1} << i;
        }
        return found;
    }

    /// A word of more bytes than a block has.
    constexpr bool in_long_word(std::size_t& at) noexcept {
        const std::size_t begin = at;
        at += word_block::size;
        while (at < text_.size() && (!is_ascii(text_[at]) || is_ascii_alphanumeric(text_[at]))) ++at;
        return in_units(begin, at);
    }

    /// Unit by unit: where a closer look is needed, in constant expressions, on small processors.
    [[gnu::noinline]] constexpr bool in_units(std::size_t begin, std::size_t end) noexcept {
        word_hash<Unicode> hash;
        bool inside = false;
        bool whole = false;  // does the word begin with a code point?
        std::size_t head = begin;
        fold_cursor<Unicode> units(slice(text_, begin, end), level_);
        for (;; units.next()) {
            const bool done = units.done();
            const folded_unit unit = done ? folded_unit() : units.value();
            const bool run = !done && unit.well_formed && is_word_unit<Unicode>(unit.value, inside);
            if (inside && !run && whole) {
                const bool capital = Unicode::is_upper(decode(text_, head).value);
                if (filter_.may_have(first_hash(hash.value(), capital) ^ any_head) && read(head)) return true;
            }
            if (done) return false;
            if (!inside || !run) {
                hash = {};
                head = offset(text_, unit.source);
                whole = units.position().unit == 0;
            }
            inside = run;
            if (run) hash.add(unit.value);
            const bool sign = has_sign_heads_ && !run && whole && unit.well_formed;
            if (sign && names_.may_begin(byte(text_[head])) && !is_space(decode(text_, head).value) &&
                read(head)) {
                return true;
            }
        }
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/name_match.hpp ------------------------------------------------------------------------

// L4: the names of an image in a text: is this part of the text that name, the longest name at one place, the
// cursor over all places.
#ifndef INCISE_DETAIL_NAME_MATCH_HPP
#define INCISE_DETAIL_NAME_MATCH_HPP

namespace incise {
inline namespace INCISE_ABI {

/// A place in a text where an entry is named.
struct mention {
    std::string_view text;                 ///< as the text writes it
    std::uint32_t entry = 0;               ///< whose name it is
    fold_level level = fold_level::exact;  ///< how much the text differs from the name as it is listed
};

namespace detail {

/// The folded units of a text as names are read in it: the line end after a hyphen is none (Etats-Unis,
/// broken after its hyphen), and a blank line or an ill-formed byte is the end.
template <class Unicode>
class name_units {
  public:
    constexpr name_units(std::string_view text, fold_level level) noexcept : units_(text, level) { settle(); }

    constexpr folded_unit value() const noexcept { return units_.value(); }
    constexpr bool done() const noexcept { return stopped_ || units_.done(); }
    constexpr auto position() const noexcept { return units_.position(); }
    constexpr void next() noexcept {
        const folded_unit last = units_.value();
        const bool sign = last.value == ' ' || last.value == '-';
        after_hyphen_ = sign && is_hyphen(decode(last.source, 0).value);
        units_.next();
        settle();
    }

  private:
    fold_cursor<Unicode> units_;
    bool after_hyphen_ = false;
    bool stopped_ = false;

    constexpr void settle() noexcept {
        if (units_.done()) return;
        if (units_.value().value == ' ') {
            const std::size_t lines = line_ends(units_.value().source);  // none in a hyphen
            stopped_ = lines > 1;
            if (lines == 1 && after_hyphen_) units_.next();
        }
        stopped_ = stopped_ || (!units_.done() && !units_.value().well_formed);
    }
};

/// Does the text write the name, and with the capitals that it is listed with? `level` may be lower than the
/// image's.
template <class Unicode>
constexpr bool writes_name(std::string_view text, std::string_view name, fold_level level,
                           bool free_capitals) noexcept {
    if (text == name) return true;
    name_units<Unicode> given(text, level);
    fold_cursor<Unicode> wanted(name, level);
    capital_scan<Unicode> given_capitals;
    capital_scan<Unicode> wanted_capitals;
    for (; !given.done() && !wanted.done(); given.next(), wanted.next()) {
        if (given.value().value != wanted.value().value || !wanted.value().well_formed) return false;
        given_capitals.add(given.value().value, given.value().source);
        wanted_capitals.add(wanted.value().value, wanted.value().source);
    }
    const bool fits = free_capitals || (wanted_capitals.bits() & ~given_capitals.bits()) == 0;
    return given.done() && wanted.done() && fits;
}

/// The first level at which the text writes the name.
template <class Unicode>
constexpr fold_level needed_level(std::string_view text, std::string_view name, fold_level most) noexcept {
    for (const fold_level level : {fold_level::exact, fold_level::fold_case}) {
        if (same(level, most) || writes_name<Unicode>(text, name, level, true)) return level;
    }
    return most;
}

/// What stands at one place: a name, as a range of rows, the first of which is known to fit.
struct found_name {
    std::size_t begin = 0;
    std::size_t end = 0;  // of the text; equal to `begin`: no name
    row_range rows;
};

/// Passes over the rows that are not what the text writes.
template <class Unicode>
constexpr void skip_misfits(image listed, std::string_view part, row_range& rows) noexcept {
    const bool free_capitals = listed.has(image_layout::free_capitals);
    while (rows.begin < rows.end &&
           !writes_name<Unicode>(part, listed.name(rows.begin), listed.level(), free_capitals)) {
        ++rows.begin;
    }
}

/// Reads the text from one place on, as long as it may become a name.
template <class Unicode>
class name_reader {
    using word_block = detail::word_block<Unicode>;

  public:
    constexpr name_reader(image listed, std::string_view text, std::size_t begin,
                          word_finder<Unicode>& words) noexcept
        : names_(listed), text_(text), begin_(begin), words_(words) {}

    /// The longest name that ends before `limit`, or one that ends where it begins.
    constexpr found_name longest(std::size_t limit) noexcept {
        found_name best{begin_, begin_, {}};
        const key_filter filter = names_.filter();
        if (!prefers_plain_code() && folds_at_a_glance<Unicode>(names_.level()) &&
            at_a_glance(limit, filter, best)) {
            return best;
        }
        best = {begin_, begin_, {}};
        using units = name_units<Unicode>;
        stop_cursor<Unicode, units> stops(units(slice(text_, begin_, text_.size()), names_.level()));
        while (stops.next()) {
            const bool goes_on = stops.is_first_word() || filter.may_have(stops.value());
            const std::size_t end = end_of(text_, stops.source());
            const bool space = is_space(decode(stops.source(), 0).value);  // no name ends with one
            if (goes_on && end < limit && !space && !stops.is_half()) {
                if (!read(end, stops.value(), best)) return best;
            }
            if (!goes_on && !stops.is_gap()) break;
        }
        return best;
    }

  private:
    image names_;
    std::string_view text_;
    std::size_t begin_;
    word_finder<Unicode>& words_;

    /// `longest` at fold_accents, of letters and signs of French; false if there is something else.
    constexpr bool at_a_glance(std::size_t limit, const key_filter& filter, found_name& best) noexcept {
        std::uint64_t hash = empty_hash;
        std::uint64_t before = 0;  // the token before; a line end after a hyphen is for a closer look
        for (std::size_t at = begin_; text_.size() - at >= word_block::reach;) {
            const std::size_t head = at;
            std::uint64_t token = hash_word(at);
            const bool letters = at != head;
            glance sign;
            if (!letters || !is_ascii(text_[at])) sign = glance_at(text_.data() + at);
            if ((!letters || !is_ascii(text_[at])) && sign.size == 0) return false;
            if (!letters) {
                token = sign.value;
                at += sign.size;
                if (token == ' ' && before == ' ') return false;
            }
            hash = stir(hash, token);
            before = letters ? 0 : token;
            if (before == ' ' && text_[head] != '-')
                continue;  // no name ends here: what is asked costs a cache line
            const bool first = letters && head == begin_;
            const bool ends_or_goes_on = filter.may_have(first ? first_hash(token, is_capital()) : hash);
            if (ends_or_goes_on && at < limit && !read(at, hash, best)) return true;
            if (!ends_or_goes_on && !first && before != ' ') return true;
        }
        return false;
    }
    constexpr bool is_capital() const noexcept { return Unicode::is_upper(decode(text_, begin_).value); }
    /// The hash of the plain letters and digits from byte `at` on, which moves behind them.
    constexpr std::uint64_t hash_word(std::size_t& at) const noexcept {
        word_hash<Unicode> hash;
        while (text_.size() - at >= word_block::size) {
            const char* const here = text_.data() + at;
            const std::uint64_t bytes = load_64(here);
            const std::uint64_t others =
                (~word_block::alphanumeric(bytes & ~word_block::tops) | bytes) & word_block::tops;
            const unsigned size = others == 0 ? 8 : first_bit(others) / 8;
            if (size != 0) {
                const std::uint64_t letters =
                    (bytes | 0x20 * word_block::every) & ~std::uint64_t{0} >> (64 - 8 * size);
                hash.add_bytes(letters, size);
                at += size;
            } else if (word_block::is_plain_letter(here)) {
                const unsigned second = table_byte(folded_latin, letter_row(here) + 1);
                hash.add_bytes(table_byte(folded_latin, letter_row(here)) | second << 8, second == 0 ? 1 : 2);
                at += 2;
            } else {
                break;
            }
        }
        return hash.value();
    }

    /// Is there a name that ends here? False if none may begin where this one does.
    constexpr bool read(std::size_t end, std::uint64_t hash, found_name& best) noexcept {
        row_range rows = names_.rows_of(hash);
        if (rows.begin == rows.end) return true;
        skip_misfits<Unicode>(names_, slice(text_, begin_, end), rows);
        if (rows.begin == rows.end || !is_right_edge(end)) return true;
        if (best.end == begin_ && !is_left_edge(end)) return false;
        best = {begin_, end, rows};
        return true;
    }

    constexpr bool is_left_edge(std::size_t end) noexcept {
        if (!begins_plain_word(text_, begin_, end) && !words_.may_begin(begin_, names_.level())) return false;
        return detail::is_left_edge<Unicode>(text_, begin_);
    }

    /// May a name end at byte `at`?
    constexpr bool is_right_edge(std::size_t at) noexcept {
        if (is_plain_end(text_, at)) return true;
        word_finder<Unicode> ahead = words_;
        const word_token next_word = ahead.ending_after(at);
        const std::size_t next = next_word.text.empty() ? text_.size() : offset(text_, next_word.text);
        // Inside a word only before its last dot: that of "le plan B.C." may be the sentence's.
        if (next < at) return text_[at] == '.' && end_of(text_, next_word.text) == at + 1;
        const char32_t after = code_point_at(text_, at);
        if (is_hyphen(after)) {
            const bool inverted = next == at && same(next_word.shape, word_shape::clitic);  // affirme-t-il
            return inverted || is_hyphen(code_point_at(text_, step(text_, at)));
        }
        return !touches_word<Unicode>(after);
    }
};

template <class Unicode>
class mention_cursor {
  public:
    using value_type = mention;

    struct place {
        const char* text;
        std::size_t size;
        std::uint32_t row;
        friend constexpr bool operator==(const place& a, const place& b) noexcept {
            return a.text == b.text && a.size == b.size && a.row == b.row;
        }
    };

    constexpr mention_cursor() noexcept = default;
    constexpr mention_cursor(image listed, std::string_view text, bool overlapping) noexcept
        : names_(listed), words_(text), overlapping_(overlapping) {
        if (listed.names() != 0) find(0);
    }

    constexpr mention value() const noexcept {
        const std::uint32_t row = found_.rows.begin;
        return {part(), names_.entry(row), needed_level<Unicode>(part(), names_.name(row), names_.level())};
    }
    /// Entries that share a form are neighbours, and so are the forms of one entry that fold to one key.
    constexpr void next() noexcept {
        row_range& rows = found_.rows;
        const std::uint32_t entry = names_.entry(rows.begin);
        while (rows.begin < rows.end && names_.entry(rows.begin) == entry) {
            ++rows.begin;
            skip_misfits<Unicode>(names_, part(), rows);
        }
        if (rows.begin < rows.end) return;
        const std::size_t begin = found_.begin;
        if (!overlapping_) return find(found_.end);
        if (!read(begin, found_.end)) find(step(words_.text(), begin));
    }
    constexpr bool done() const noexcept { return found_.begin == found_.end; }
    constexpr place position() const noexcept { return {part().data(), part().size(), found_.rows.begin}; }

    /// For `scan_names`: is there a name at byte `at`, where one may begin?
    [[gnu::noinline]] constexpr bool read(std::size_t at, std::size_t limit) noexcept {
        found_ = name_reader<Unicode>(names_, words_.text(), at, words_).longest(limit);
        return !done();
    }

  private:
    image names_;
    word_finder<Unicode> words_;  // of the text
    found_name found_;
    bool overlapping_ = false;

    constexpr std::string_view part() const noexcept {
        return slice(words_.text(), found_.begin, found_.end);
    }
    /// The first name at or after byte `at`.
    constexpr void find(std::size_t at) noexcept {
        name_scan<Unicode, mention_cursor> scan(names_, words_.text(), *this);
        if (!scan.from(at)) found_ = {};
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/gazetteer.hpp --------------------------------------------------------------------------------

// L4: the names of a list, found in a text as a French reader would: whole words, the longest first.
#ifndef INCISE_GAZETTEER_HPP
#define INCISE_GAZETTEER_HPP

namespace incise {
inline namespace INCISE_ABI {

/// One name of a list. Several names with the same `entry` are aliases: the first one given is the canonical
/// name, and `id` and `type` are those of the first row that has them. Entries are numbered from 0 or 1 up:
/// an image keeps a place of 12 bytes for each number up to the greatest.
struct gazetteer_entry {
    std::string_view name;
    std::uint32_t entry;
    std::string_view id = {};
    std::string_view type = {};
};

/// What a name that is listed with a capital wants of a text.
enum class capitals : std::uint8_t {
    as_listed,  ///< a capital at the head of each word that is listed with one: Orange is not the fruit
    free        ///< nothing: orange is Orange
};

namespace detail {

/// Goes through the names of an image in the order of its table.
class name_cursor {
  public:
    using value_type = gazetteer_entry;

    constexpr name_cursor() noexcept = default;
    constexpr explicit name_cursor(image listed) noexcept : names_(listed) {}

    constexpr gazetteer_entry value() const noexcept {
        const std::uint32_t entry = names_.entry(row_);
        return {names_.name(row_), entry, names_.field(entry, entry_field::id),
                names_.field(entry, entry_field::type)};
    }
    constexpr void next() noexcept { ++row_; }
    constexpr bool done() const noexcept { return row_ == names_.names(); }
    constexpr std::uint32_t position() const noexcept { return row_; }

  private:
    image names_;
    std::uint32_t row_ = 0;
};

}  // namespace detail

/// A gazetteer that may be searched: a pointer to its image and the size of it, cheap to copy. The bytes must
/// outlive it. Made by `open_gazetteer` or the makers of gazetteer_builder.hpp; a default one is empty.
class gazetteer_view {
  public:
    constexpr gazetteer_view() noexcept = default;
    /// For the makers: `checked` is an image that they made or checked.
    constexpr explicit gazetteer_view(detail::image checked) noexcept : image_(checked) {}

    /// The names in `text`, lazily, in order; where several begin at one place, the longest.
    ///
    /// Spans do not overlap and lie in `text`; entries that share a form give one mention each on the same
    /// span. A name is found as whole words only (`l'EI` has EI, Rio-Paris no Paris), with capitals where it
    /// is listed with capital initials, never across a blank line or an ill-formed byte, never in an address
    /// or @name. Pass the Unicode policy that the gazetteer was built with.
    ///
    ///     for (incise::mention m : towns.mentions(text)) mark(m.text, towns.name(m.entry));
    ///
    /// Cost: one pass over the text, whatever the number of names, and for each word the length of what could
    /// become a name. 120 bytes of state.
    template <class Unicode = latin>
    constexpr auto mentions(borrowed_text text, Unicode = {}) const noexcept {
        using cursor = detail::mention_cursor<Unicode>;
        return cursor_range<cursor>(cursor(image_, text, false));
    }

    /// Every name in `text`, also inside a longer one: in order of their beginnings, the longest first.
    template <class Unicode = latin>
    constexpr auto overlapping_mentions(borrowed_text text, Unicode = {}) const noexcept {
        using cursor = detail::mention_cursor<Unicode>;
        return cursor_range<cursor>(cursor(image_, text, true));
    }

    /// All names and aliases, as `gazetteer_entry`, in the order of the table, which is that of no alphabet.
    constexpr auto names() const noexcept {
        return cursor_range<detail::name_cursor>(detail::name_cursor(image_));
    }

    /// One more than the greatest entry number.
    constexpr std::uint32_t entry_count() const noexcept { return image_.places(); }
    /// Names and aliases.
    constexpr std::uint32_t name_count() const noexcept { return image_.names(); }

    // Of an entry; empty if there is none with that number, or if it has no such string.
    constexpr std::string_view name(std::uint32_t entry) const noexcept {
        return image_.field(entry, detail::entry_field::name);
    }
    constexpr std::string_view id(std::uint32_t entry) const noexcept {
        return image_.field(entry, detail::entry_field::id);
    }
    constexpr std::string_view type(std::uint32_t entry) const noexcept {
        return image_.field(entry, detail::entry_field::type);
    }

    /// What may differ between a name and a text.
    constexpr fold_level level() const noexcept { return image_.level(); }
    constexpr capitals wanted_capitals() const noexcept {
        return image_.has(detail::image_layout::free_capitals) ? capitals::free : capitals::as_listed;
    }
    /// The image: what a file of it holds.
    constexpr std::string_view bytes() const noexcept { return image_.bytes(); }

  private:
    detail::image image_;
};

/// A gazetteer in bytes that come from elsewhere: a file, a flash page. They are checked once and searched
/// in place, at any alignment.
///
/// In: an image, the whole of it and nothing else, that outlives the result; how much of it to check. Errors:
/// `image_bad_magic`, `image_too_short`, `image_bad_version`, `image_bad_checksum`, `image_corrupt`.
/// Invariant: a gazetteer without an error never reads outside its bytes, whatever they are. Cost: two passes
/// over the bytes; with `image_check::structure` none, and the first answer comes at once.
constexpr result<gazetteer_view> open_gazetteer(borrowed_text bytes,
                                                image_check wanted = image_check::all) noexcept {
    const errc error = detail::check_image(bytes, wanted);
    if (!detail::same(error, errc::ok)) return {gazetteer_view(), error};
    return {gazetteer_view(detail::image(bytes)), errc::ok};
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/image_writer.hpp ----------------------------------------------------------------------

// L4: writes the numbers and strings of an image, and puts the names of a bucket in order.
#ifndef INCISE_DETAIL_IMAGE_WRITER_HPP
#define INCISE_DETAIL_IMAGE_WRITER_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Writes what fits into the memory and counts on. Each `put` of a part returns the byte after it.
class image_writer {
  public:
    constexpr image_writer() noexcept = default;
    constexpr explicit image_writer(span<char> out) noexcept : out_(out) {}

    constexpr void put_byte(std::uint64_t at, std::uint32_t value) noexcept {
        if (at < out_.size()) out_[static_cast<std::size_t>(at)] = static_cast<char>(value & 0xFF);
    }
    constexpr std::uint64_t put_16(std::uint64_t at, std::size_t value) noexcept {
        put_byte(at, static_cast<std::uint32_t>(value & 0xFF));
        put_byte(at + 1, static_cast<std::uint32_t>(value >> 8 & 0xFF));
        return at + 2;
    }
    constexpr std::uint64_t put_32(std::uint64_t at, std::uint64_t value) noexcept {
        put_16(at, static_cast<std::size_t>(value & 0xFFFF));
        return put_16(at + 2, static_cast<std::size_t>(value >> 16 & 0xFFFF));
    }
    constexpr std::uint64_t put_bytes(std::uint64_t at, std::string_view bytes) noexcept {
        for (const char byte : bytes) put_byte(at++, static_cast<unsigned char>(byte));
        return at;
    }
    constexpr std::uint64_t put_string(std::uint64_t at, std::string_view bytes) noexcept {
        const bool is_short = bytes.size() < 0xFF;
        put_byte(at++, is_short ? static_cast<std::uint32_t>(bytes.size()) : 0xFFu);
        return put_bytes(is_short ? at : put_16(at, bytes.size()), bytes);
    }

    constexpr std::uint64_t capacity() const noexcept { return out_.size(); }
    constexpr const char* data() const noexcept { return out_.data(); }

  private:
    span<char> out_;
};

/// Sorts the rows of names of one bucket where they lie: a heap needs no more memory and never more than
/// n log n steps.
template <class Unicode>
class name_sorter {
  public:
    /// `table`: where the rows begin.
    constexpr name_sorter(image_writer out, std::size_t table, image list) noexcept
        : out_(out), table_(table), names_(list) {}

    constexpr void sort(std::uint32_t begin, std::uint32_t end) noexcept {
        begin_ = begin;
        const std::uint32_t count = end - begin;
        for (std::uint32_t root = count / 2; root > 0; --root) sift(root - 1, count);
        for (std::uint32_t last = count; last > 1; --last) {
            const row greatest = load(0);
            store(0, load(last - 1));
            store(last - 1, greatest);
            sift(0, last - 1);
        }
    }

  private:
    struct row {
        std::uint32_t tag;
        std::uint32_t place;
    };

    image_writer out_;
    std::size_t table_;
    image names_;
    std::uint32_t begin_ = 0;

    constexpr std::size_t row_at(std::uint32_t index) const noexcept {
        return table_ + (std::size_t{begin_} + index) * image_layout::row_size;
    }
    constexpr row load(std::uint32_t index) const noexcept {
        return {load_byte(out_.data(), row_at(index)), load_32(out_.data(), row_at(index) + 1)};
    }
    constexpr void store(std::uint32_t index, const row& moved) noexcept {
        out_.put_byte(row_at(index), moved.tag);
        out_.put_32(row_at(index) + 1, moved.place);
    }
    constexpr bool comes_before(const row& a, const row& b) const noexcept {
        if (a.tag != b.tag) return a.tag < b.tag;
        const int keys =
            compare_folded(names_.name_at(a.place), names_.name_at(b.place), names_.level(), Unicode{});
        if (keys != 0) return keys < 0;
        const std::uint32_t entry = names_.entry_at(a.place);
        const std::uint32_t other = names_.entry_at(b.place);
        if (entry != other) return entry < other;
        const int bytes = names_.name_at(a.place).compare(names_.name_at(b.place));
        return bytes == 0 ? a.place < b.place : bytes < 0;
    }
    constexpr void sift(std::uint32_t root, std::uint32_t count) noexcept {
        const row moved = load(root);
        for (std::uint32_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
            row greater = load(child);
            const row other = child + 1 < count ? load(child + 1) : greater;
            if (comes_before(greater, other)) {
                greater = other;
                ++child;
            }
            if (!comes_before(moved, greater)) break;
            store(root, greater);
            root = child;
        }
        store(root, moved);
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/name_beginnings.hpp -------------------------------------------------------------------

// L4: how a text may begin a name: the bits of an image that a scan asks before it reads a word.
#ifndef INCISE_DETAIL_NAME_BEGINNINGS_HPP
#define INCISE_DETAIL_NAME_BEGINNINGS_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Does a word of a name want a capital of the text?
template <class Unicode>
constexpr bool wants_capital(std::string_view listed, capitals wanted) noexcept {
    return same(wanted, capitals::as_listed) && Unicode::is_upper(decode(listed, 0).value);
}

/// Adds to the header of an image how texts may begin names.
template <class Unicode>
class name_beginnings {
  public:
    constexpr name_beginnings(image_writer out, fold_level level, capitals wanted) noexcept
        : out_(out), level_(level), wanted_(wanted) {}

    /// With which bytes a text may begin this name; with others than ASCII it may begin any.
    /// Does the name begin with a sign?
    constexpr bool add(std::string_view name) noexcept {
        fold_cursor<Unicode> units(name, level_);
        if (!is_word_unit<Unicode>(units.value().value, false)) {
            add_sign_head(units.value().value);
            return true;
        }
        add_beginning(units, layout::heads_at, wants_capital<Unicode>(name, wanted_));
        while (!units.done() && is_word_unit<Unicode>(units.value().value, true)) units.next();
        if (!units.done()) units.next();  // the sign before the second word
        if (!units.done() && is_word_unit<Unicode>(units.value().value, false))
            add_beginning(units, layout::seconds_at, wants_capital<Unicode>(units.value().source, wanted_));
        return false;
    }

  private:
    using layout = image_layout;
    static constexpr std::size_t half = (layout::seconds_at - layout::heads_at) / 2;

    image_writer out_;
    fold_level level_;
    capitals wanted_;

    /// How a text may write the word at `units`, if its first three bytes are ASCII.
    constexpr void add_beginning(fold_cursor<Unicode> units, std::size_t table, bool capital_only) noexcept {
        std::uint32_t bytes = 0;
        for (unsigned shift = 0; shift < 24; shift += 8, units.next()) {
            const bool done = units.done();
            const char32_t unit = done ? 0 : units.value().value;
            if (done || !is_word_unit<Unicode>(unit, true)) {
                return add_short(units, table, bytes, shift, capital_only);
            }
            if (unit >= 0x80) {  // a letter before its mark is ASCII
                return shift == 16 ? add_thirds(table, bytes, capital_only) : void();
            }
            bytes |= static_cast<std::uint32_t>(unit) << shift;
        }
        add_head_bits(table, bytes, capital_only);
    }

    /// A word of one or two bytes, before the sign at `units`.
    constexpr void add_short(fold_cursor<Unicode> units, std::size_t table, std::uint32_t bytes,
                             unsigned shift, bool capital_only) noexcept {
        const bool done = units.done();
        if (shift == 8 && done) {  // one letter before whatever: all bits
            for (std::size_t i = 0; i < (capital_only ? half : 2 * half); ++i) out_.put_byte(table + i, 0xFF);
            return;
        }
        const char32_t sign = done ? 0 : units.value().value;
        if (!done) units.next();
        const char32_t third = units.done() ? 0 : units.value().value;
        for (std::uint32_t c = 0; c < 0x80; ++c) {
            if (is_word_unit<Unicode>(c, false) || (!done && fold_ascii(c, level_).units[0] != sign))
                continue;
            const std::uint32_t more = bytes | c << shift;
            if (shift == 16) {
                add_head_bits(table, more, capital_only);
            } else if (sign != ' ' && third < 0x80 && is_word_unit<Unicode>(third, false)) {
                add_head_bits(table, more | static_cast<std::uint32_t>(third) << 16, capital_only);
            } else {  // more white space, a sign, the end
                add_thirds(table, more, capital_only);
            }
        }
    }
    constexpr void add_thirds(std::size_t table, std::uint32_t two, bool capital_only) noexcept {
        for (std::uint32_t d = 0; d < 64; ++d) {
            add_head_bits(table, two | (d & 0x1F) << 16 | (d & 0x20) << 17, capital_only);
        }
    }
    constexpr void add_sign_head(char32_t unit) noexcept {
        const char32_t sign = unit == ' ' ? U'-' : unit;  // a hyphen, since no name begins with a space
        if (sign < 0x80) add_bit(layout::first_bytes_at, static_cast<std::size_t>(sign));
    }
    constexpr void add_head_bits(std::size_t table, std::uint32_t three, bool capital_only) noexcept {
        const bool letter = is_ascii_lower((three & 0xFF) | 0x20u);
        if (!letter || !capital_only) add_bit(table, head_bit(letter ? three | 0x20u : three));
        if (letter) add_bit(table, head_bit(three & ~0x20u));
    }
    constexpr void add_bit(std::size_t table, std::size_t number) noexcept {
        const std::size_t at = table + (number >> 3);
        if (at >= out_.capacity()) return;
        out_.put_byte(at, load_byte(out_.data(), at) | 1u << (number & 7));
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/image_builder.hpp ---------------------------------------------------------------------

// L4: lays out the image of a gazetteer in the caller's memory, or only measures it. image.hpp says what
// the bytes mean.
#ifndef INCISE_DETAIL_IMAGE_BUILDER_HPP
#define INCISE_DETAIL_IMAGE_BUILDER_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What a build came to.
struct [[nodiscard]] build_result {
    std::size_t size = 0;  ///< of the image in bytes, also if the buffer was too small for it
    errc error = errc::ok;
    std::size_t row = 0;  ///< with an error other than `buffer_full`: the name at fault, counted from 0

    constexpr explicit operator bool() const noexcept { return detail::same(error, errc::ok); }
};

namespace detail {

/// How far an image is laid out. Numbers only, so that one constant expression can hand it to the next.
struct layout_progress {
    std::size_t step = 0;  // of the row that is next, or at fault
    errc error = errc::ok;
    bool has_id = false;  // the entry of the row before has one already
    bool has_type = false;
    bool has_sign_heads = false;
    std::uint64_t places = 0;
    std::uint64_t stops = 0;  // how many hashes the filter will be given
    std::uint64_t at = 0;     // the end of what is laid out
    std::size_t type_row = 0;
    std::uint64_t type_at = 0;  // where the type of that row was written, for entries alike to share
};

/// Lays an image out: the size first, the bytes as far as there is memory for them. In parts, because a
/// compiler limits the steps of each part.
template <class Unicode>
class image_builder {
  public:
    /// Without memory it only measures.
    constexpr image_builder(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                            span<char> out, const layout_progress& progress = {}) noexcept
        : rows_(rows), out_(out), level_(level), capitals_(wanted), now_(progress) {}

    /// How many steps `lay_out` has to do: it clears the buckets, counts each row, clears the other tables,
    /// adds each row.
    constexpr std::size_t steps() const noexcept { return 2 * rows_.size() + 2; }
    constexpr const layout_progress& progress() const noexcept { return now_; }

    constexpr void lay_out(std::size_t steps_now) noexcept {
        for (; steps_now > 0 && now_.step < steps() && same(now_.error, errc::ok); --steps_now) {
            const std::size_t second = rows_.size() + 1;
            if (now_.step == 0) {
                now_.error = clear_buckets();
            } else if (now_.step < second) {
                now_.error = count(rows_[now_.step - 1]);
            } else if (now_.step == second) {
                now_.error = clear_tables();
            } else {
                now_.error = add(now_.step - second - 1);
            }
            if (same(now_.error, errc::ok)) ++now_.step;
        }
    }

    constexpr build_result result() const noexcept {
        const std::size_t step = now_.step == 0 ? 0 : now_.step - 1;
        const std::size_t row = step > rows_.size() ? step - rows_.size() - 1 : step;
        if (!same(now_.error, errc::ok)) return {0, now_.error, row};
        return {size(), now_.at > out_.capacity() ? errc::buffer_full : errc::ok, 0};
    }

    // After `lay_out`, if the result is ok:

    /// Afterwards it may be `name_duplicate`: only names in order show that.
    constexpr void sort() noexcept {
        write_header();
        const image made(std::string_view(out_.data(), size()));
        name_sorter<Unicode> sorter(out_, static_cast<std::size_t>(made.tables().rows_at), made);
        std::uint32_t begin = 0;
        for (std::size_t bucket = 0; bucket < made.tables().buckets; ++bucket) {
            const std::uint32_t end = made.bucket_end(bucket);
            if (end - begin > 1) sorter.sort(begin, end);
            for (std::uint32_t row = begin + 1; row < end; ++row) {
                const bool same_name =
                    made.entry(row) == made.entry(row - 1) && made.name(row) == made.name(row - 1);
                if (same_name) return refuse_duplicate(made.entry(row), made.name(row));
            }
            begin = end;
        }
    }
    constexpr void seal() noexcept {
        out_.put_32(layout::checksum_at, image_checksum(std::string_view(out_.data(), size())));
    }

  private:
    using layout = image_layout;
    using stop_type = stop_cursor<Unicode, fold_cursor<Unicode>>;

    span<const gazetteer_entry> rows_;
    image_writer out_;
    fold_level level_;
    capitals capitals_;
    layout_progress now_;

    static constexpr std::uint64_t bits_a_stop = 13;

    /// The second row with this name is at fault, and there is no image.
    constexpr void refuse_duplicate(std::uint32_t entry, std::string_view name) noexcept {
        bool again = false;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (rows_[row].entry != entry || trimmed(rows_[row].name) != name) continue;
            if (again) {
                now_.step = row + 1;
                break;
            }
            again = true;
        }
        now_.error = errc::name_duplicate;
        clear(0, layout::magic.size());
    }

    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(now_.at); }
    constexpr std::uint64_t blocks() const noexcept { return now_.stops * bits_a_stop / 64 + 1; }
    constexpr image_tables tables() const noexcept { return tables_of(rows_.size(), now_.places, blocks()); }
    constexpr errc check_size(std::uint64_t end) const noexcept {
        return end > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    constexpr void write_header() noexcept {
        const bool free = same(capitals_, capitals::free);
        out_.put_bytes(0, layout::magic);
        out_.put_byte(layout::version_at, layout::version);
        out_.put_byte(layout::level_at, static_cast<std::uint32_t>(level_));
        out_.put_byte(layout::flags_at,
                      (now_.has_sign_heads ? layout::sign_heads : 0u) | (free ? layout::free_capitals : 0u));
        out_.put_32(layout::size_at, now_.at);
        out_.put_32(layout::places_at, now_.places);
        out_.put_32(layout::names_at, rows_.size());
        out_.put_32(layout::blocks_at, blocks());
    }

    constexpr void clear(std::uint64_t begin, std::uint64_t end) noexcept {
        if (end > out_.capacity()) end = out_.capacity();
        for (; begin < end; ++begin) out_.put_byte(begin, 0);
    }
    /// An image exists when it is finished: until then there is no magic in the memory, not even an old one.
    constexpr errc clear_buckets() noexcept {
        clear(0, tables().rows_at);
        return check_size(tables().pool_at);
    }

    constexpr stop_type stops_of(std::string_view name) const noexcept {
        return stop_type(fold_cursor<Unicode>(name, level_));
    }
    /// With the rest of the table: how many names lie in the bucket of `hash`, then where the last one does.
    constexpr std::uint64_t bucket_at(std::uint64_t hash) const noexcept {
        return layout::header_size + scaled(hash, tables().buckets) * layout::bucket_size;
    }
    constexpr std::uint32_t increase(std::uint64_t at) noexcept {
        if (at + 4 > out_.capacity()) return 0;
        const std::uint32_t before = load_32(out_.data(), static_cast<std::size_t>(at));
        out_.put_32(at, std::uint64_t{before} + 1);
        return before;
    }

    /// What can be wrong with a row, and what the tables need to know of it.
    constexpr errc count(const gazetteer_entry& row) noexcept {
        for (const std::string_view field : {row.name, row.id, row.type}) {
            if (field.size() > layout::string_limit) return errc::name_too_long;
            if (!validate(field)) return errc::name_ill_formed;
        }
        bool blank = true;  // nothing, or only hyphens, which are spaces at fold_accents
        const std::string_view name = trimmed(row.name);
        stop_type stops = stops_of(name);
        while (stops.next()) {
            now_.stops += !stops.is_first_word() ? 1u : wants_capital<Unicode>(name, capitals_) ? 2u : 4u;
            blank = blank && stops.is_space();
        }
        if (blank) return errc::name_empty;
        increase(bucket_at(stops.value()));
        if (now_.places <= row.entry) now_.places = std::uint64_t{row.entry} + 1;
        return check_size(tables().pool_at);
    }

    /// From the sizes of the buckets to the row before each: `add` then counts up to its end.
    constexpr errc clear_tables() noexcept {
        const image_tables all = tables();
        std::uint32_t before = 0;
        for (std::uint64_t at = layout::header_size; at < all.rows_at && at + 4 <= out_.capacity(); at += 4) {
            const std::uint32_t names = load_32(out_.data(), static_cast<std::size_t>(at));
            out_.put_32(at, before);
            before += names;
        }
        clear(all.places_at, all.pool_at);
        now_.at = all.pool_at;
        return errc::ok;
    }

    constexpr errc add(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const std::uint64_t record = now_.at;
        add_key(trimmed(row.name), record);
        out_.put_32(record, row.entry);
        now_.at = out_.put_string(record + 4, trimmed(row.name));
        const bool alias = index > 0 && rows_[index - 1].entry == row.entry;
        if (!alias) set_field(row.entry, entry_field::name, record + 4);
        now_.has_id = alias && now_.has_id;
        now_.has_type = alias && now_.has_type;
        if (!row.id.empty() && !now_.has_id) add_field(row.entry, entry_field::id, row.id);
        if (!row.type.empty() && !now_.has_type) add_type(index);
        now_.has_id = now_.has_id || !row.id.empty();
        now_.has_type = now_.has_type || !row.type.empty();
        return check_size(now_.at);
    }

    /// Puts the name of the record into its bucket, and all its stops into the filter.
    constexpr void add_key(std::string_view name, std::uint64_t record) noexcept {
        stop_type stops = stops_of(name);
        name_beginnings<Unicode> beginnings(out_, level_, capitals_);
        if (beginnings.add(name)) now_.has_sign_heads = true;
        add_heads(stops, wants_capital<Unicode>(name, capitals_));
        while (stops.next()) {
            const bool unknown = stops.is_first_word() || (stops.is_gap() && !stops.is_last());
            if (!unknown) add_stop(stops.value());
        }
        const std::uint64_t row =
            tables().rows_at + std::uint64_t{increase(bucket_at(stops.value()))} * layout::row_size;
        if (row + layout::row_size > out_.capacity()) return;
        out_.put_byte(row, tag_of(stops.value()));
        out_.put_32(row + 1, record);
    }
    /// What a scan asks before it reads a name.
    constexpr void add_heads(stop_type stops, bool capital_only) noexcept {
        stops.next();
        if (!stops.is_word()) return;
        const std::uint64_t first = stops.token();
        stops.next();
        const std::uint64_t sign = stops.token();
        const bool one_sign = !stops.is_last() && !stops.is_word() && sign < 0x80;
        stops.next();
        const bool pair = one_sign && stops.is_word();
        for (const bool capital : {true, false}) {
            if (!capital && capital_only) break;
            const std::uint64_t head = first_hash(first, capital);
            add_stop(head ^ any_head);
            add_stop(pair ? pair_hash(head, sign, stops.token()) : head);
        }
    }
    constexpr void add_stop(std::uint64_t hash) noexcept {
        const std::uint64_t at = tables().filter_at + scaled(hash, blocks()) * layout::block_size;
        if (at + layout::block_size > out_.capacity()) return;
        const auto place = static_cast<std::size_t>(at);
        const std::uint64_t block = load_64(out_.data() + place) | key_filter::bits(hash);
        out_.put_32(at, block & 0xFFFFFFFF);
        out_.put_32(at + 4, block >> 32);
    }

    /// The first row that gives a field wins, also if rows of other entries stand between.
    constexpr void set_field(std::uint32_t entry, entry_field which, std::uint64_t place) noexcept {
        const std::uint64_t at = tables().places_at + std::uint64_t{entry} * layout::place_size +
                                 4 * static_cast<std::uint64_t>(which);
        if (at + 4 > out_.capacity()) return;
        if (load_32(out_.data(), static_cast<std::size_t>(at)) == 0) out_.put_32(at, place);
    }
    constexpr void add_field(std::uint32_t entry, entry_field which, std::string_view value) noexcept {
        set_field(entry, which, now_.at);
        now_.at = out_.put_string(now_.at, value);
    }
    constexpr void add_type(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const bool shared = now_.type_at != 0 && rows_[now_.type_row].type == row.type;
        if (shared) return set_field(row.entry, entry_field::type, now_.type_at);
        now_.type_row = index;
        now_.type_at = now_.at;
        add_field(row.entry, entry_field::type, row.type);
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/gazetteer_builder.hpp ------------------------------------------------------------------------

// L4: the makers of gazetteers: `make_gazetteer` in the compiler, `build_gazetteer` in the caller's memory.
// Both run the same code and give the same bytes.
#ifndef INCISE_GAZETTEER_BUILDER_HPP
#define INCISE_GAZETTEER_BUILDER_HPP

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// Says in the compiler's messages what is wrong and, as `Row`, with which name of the list.
template <errc Error, std::size_t Row>
struct listed_name {
    static_assert(Error != errc::name_empty, "incise: this row of the gazetteer has no name");
    static_assert(Error != errc::name_ill_formed,
                  "incise: this row of the gazetteer is not well-formed UTF-8");
    static_assert(Error != errc::name_too_long,
                  "incise: this row of the gazetteer is longer than 65535 bytes");
    static_assert(Error != errc::name_duplicate,
                  "incise: this row of the gazetteer has a name that its entry has already");
    static_assert(Error != errc::too_many_entries,
                  "incise: this row of the gazetteer has too great a number");
    static constexpr bool checked = true;
};

// The compiler makes an image in stages of some rows each, since it limits the steps of one constant
// expression: clang to a million, which is 150 names. `Done` counts the stages.

inline constexpr std::size_t steps_a_stage = 16;

template <std::size_t Size>
struct image_bytes {
    char bytes[Size] = {};
};
template <std::size_t Size>
struct image_stage {
    image_bytes<Size> image;
    layout_progress progress;
};

template <class Unicode>
constexpr layout_progress measure_more(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                       const layout_progress& before) noexcept {
    image_builder<Unicode> builder(rows, level, wanted, {}, before);
    builder.lay_out(steps_a_stage);
    return builder.progress();
}
template <class Unicode, std::size_t Size>
constexpr image_stage<Size> fill_more(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                      image_stage<Size> stage) noexcept {
    image_builder<Unicode> builder(rows, level, wanted, stage.image.bytes, stage.progress);
    builder.lay_out(steps_a_stage);
    stage.progress = builder.progress();
    return stage;
}
template <class Unicode, std::size_t Size>
constexpr image_stage<Size> sort_all(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                     image_stage<Size> stage) noexcept {
    image_builder<Unicode> builder(rows, level, wanted, stage.image.bytes, stage.progress);
    if (builder.result()) builder.sort();
    stage.progress = builder.progress();
    return stage;
}
template <class Unicode, std::size_t Size>
constexpr image_bytes<Size> seal_all(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                     const image_stage<Size>& stage) noexcept {
    image_bytes<Size> image = stage.image;
    image_builder<Unicode> builder(rows, level, wanted, image.bytes, stage.progress);
    if (builder.result()) builder.seal();
    return image;
}

template <const auto& Names, fold_level Level, capitals Capitals, class Unicode, std::size_t Done>
struct measured_stage {
    static constexpr layout_progress value = measure_more<Unicode>(
        Names, Level, Capitals, measured_stage<Names, Level, Capitals, Unicode, Done - 1>::value);
};
template <const auto& Names, fold_level Level, capitals Capitals, class Unicode>
struct measured_stage<Names, Level, Capitals, Unicode, 0> {
    static constexpr layout_progress value{};
};

template <const auto& Names, fold_level Level, capitals Capitals, class Unicode, std::size_t Done>
struct filled_stage {
    using before = filled_stage<Names, Level, Capitals, Unicode, Done - 1>;
    static constexpr std::size_t size = before::size;
    static constexpr image_stage<size> value = fill_more<Unicode>(Names, Level, Capitals, before::value);
};
template <const auto& Names, fold_level Level, capitals Capitals, class Unicode>
struct filled_stage<Names, Level, Capitals, Unicode, 0> {
    static constexpr std::size_t stages =
        image_builder<Unicode>(Names, Level, Capitals, {}).steps() / steps_a_stage + 1;
    static constexpr build_result measured =
        image_builder<Unicode>(Names, Level, Capitals, {},
                               measured_stage<Names, Level, Capitals, Unicode, stages>::value)
            .result();
    static_assert(listed_name<measured.error, measured.row>::checked, "");
    static constexpr std::size_t size = measured.size != 0 ? measured.size : 1;  // one error is enough
    static_assert(size <= (1u << 22), "incise: an image of more than 4 MB: number the entries from 0 up");
    static constexpr image_stage<size> value{};
};

template <const auto& Names, fold_level Level, capitals Capitals, class Unicode>
struct made_gazetteer {
    using first = filled_stage<Names, Level, Capitals, Unicode, 0>;
    using filled = filled_stage<Names, Level, Capitals, Unicode, first::stages>;
    static constexpr image_stage<first::size> sorted =
        sort_all<Unicode>(Names, Level, Capitals, filled::value);
    static constexpr build_result checked =
        image_builder<Unicode>(Names, Level, Capitals, span<char>(static_cast<char*>(nullptr), 0),
                               sorted.progress)
            .result();
    static_assert(listed_name < same(checked.error, errc::buffer_full) ? errc::ok : checked.error,
                  checked.row > ::checked, "");
    static constexpr image_bytes<first::size> image = seal_all<Unicode>(Names, Level, Capitals, sorted);
};

}  // namespace detail

/// A gazetteer that the compiler makes of an array of names; its image is read-only data of the program.
///
///     static constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {"Veil", 1}, {"CNRS", 2}};
///     static constexpr auto people = incise::make_gazetteer<names>();
///
/// In: an array with static storage (or an object that converts to a span of one); a level; the Unicode
/// policy that the texts will be read with. Out: a view that is valid for ever. Errors: static_assert, a
/// sentence and the row. For hundreds of names: compilers limit their steps, clang to 500 names of 20 bytes;
/// for more use `build_gazetteer` or the tool.
template <const auto& Names, fold_level Level = fold_level::fold_accents, class Unicode = latin,
          capitals Capitals = capitals::as_listed>
constexpr gazetteer_view make_gazetteer() noexcept {
    constexpr auto& made = detail::made_gazetteer<Names, Level, Capitals, Unicode>::image;
    return gazetteer_view(detail::image(std::string_view(made.bytes, sizeof made.bytes)));
}

/// Writes the image of a gazetteer into the caller's memory, where `open_gazetteer` opens it.
///
/// In: the rows, in any order; memory of any size (none: only measures); a level; the Unicode policy that the
/// texts will be read with. Out: the size of the image in bytes. Errors: `buffer_full`, with the exact size
/// needed; `name_empty`, `name_ill_formed`, `name_too_long`, `name_duplicate` (not found without memory),
/// `too_many_entries`, with the row. Two forms of one entry that differ in case are mentioned once.
/// Invariant: no byte after `size` is written, and with an error there is no image in the memory. Cost: two
/// passes over the names.
template <class Unicode = latin>
constexpr build_result build_gazetteer(span<const gazetteer_entry> rows, span<char> buffer,
                                       fold_level level = fold_level::fold_accents, Unicode = {},
                                       capitals wanted = capitals::as_listed) noexcept {
    detail::image_builder<Unicode> builder(rows, level, wanted, buffer);
    builder.lay_out(builder.steps());
    if (detail::same(builder.result().error, errc::ok)) {
        builder.sort();
        if (detail::same(builder.result().error, errc::ok)) builder.seal();
    }
    return builder.result();
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/find_source.hpp -----------------------------------------------------------------------

// L3: whose words a cue announces: the subject of its verb, before or behind it, the antecedent, the agent.
#ifndef INCISE_DETAIL_FIND_SOURCE_HPP
#define INCISE_DETAIL_FIND_SOURCE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Does a clause begin at word `at`: the first word, or behind a mark, a conjunction or a relative?
constexpr bool begins_clause(const token_words& list, std::size_t at) noexcept {
    if (at == 0 || !same(list.gap_before(at), mark_kind::none)) return true;
    return list[at - 1].roles.has_any(role::coordinating_conjunction, role::subordinating_conjunction,
                                      role::relative_pronoun);
}

/// Is the mention `next` only said of the name before it: `M. Roux, le maire, a dit`? A mark closes it, or
/// the name can only be the subject: `M. Roux, le maire se dit`, not `Selon M. Roux, le maire se dit`.
constexpr bool is_described_again(const token_words& list, const noun_phrase& before,
                                  const noun_phrase& next) noexcept {
    const std::size_t at = next.first;
    if (!before.has_name()) return false;
    const bool closed = !same(list.gap_after(next.last), mark_kind::none) ||
                        (begins_clause(list, before.first) && !is_governed(list, before.first));
    return closed && before.last + 1 == at && same(list.gap_before(at), mark_kind::comma) &&
           !list.is_capital(at) && list[at].roles.has(role::determiner);
}

/// Behind the clause that depends on word `at`, up to the comma that closes it: `M. Roux, qui l'ecoutait,
/// a dit`. `at` itself if no clause does, or if it goes on up to word `end`.
constexpr std::size_t behind_dependent(const token_words& list, std::size_t at, std::size_t end) noexcept {
    if (!list[at].roles.has_any(role::relative_pronoun, role::subordinating_conjunction)) return at;
    for (std::size_t i = at + 2; i <= end && i < list.size; ++i) {
        if (same(list.gap_before(i), mark_kind::comma)) return i;
    }
    return same(list.last_gap, mark_kind::comma) && end == list.size ? end : at;
}

/// Does `phrase` make a better subject than the one found before it? The last one at the head of a clause,
/// unless it can not speak and the other can.
constexpr bool is_better_subject(const token_words& list, const noun_phrase& phrase,
                                 const noun_phrase& best) noexcept {
    if (!best) return true;
    if (best.can_speak() && !phrase.can_speak()) return false;
    const bool listed =
        best.pronoun && !phrase.pronoun && same(list.gap_before(phrase.first), mark_kind::comma);
    return !listed;  // `il prit Paul a sa droite, Lea a sa gauche, et declara`
}

/// `X et Y` as one mention, if `X` is right before `et Y` and both can speak.
template <class Language>
constexpr noun_phrase join_coordinated(const token_words& list, const noun_phrase& one) noexcept {
    const std::size_t link = one.last + 1;
    if (!one || one.pronoun || link + 1 >= list.size || !same(list.gap_before(link), mark_kind::none))
        return one;
    if (!list[link].roles.has(role::coordinating_conjunction)) return one;
    const noun_phrase other = read_phrase<Language>(list, link + 1);
    if (!other || other.pronoun || !one.can_speak() || !other.can_speak()) return one;
    noun_phrase both;
    both.first = one.first;
    both.last = other.last;
    both.plural = true;
    both.person = true;
    return both;
}

/// The subject of the verb group that begins at word `verb`: the last mention at the head of a clause
/// before it. `Le maire a recu les elus et a declare` has the mayor, not the councillors.
template <class Language>
constexpr noun_phrase find_subject(const token_words& list, std::size_t verb) noexcept {
    noun_phrase best;
    noun_phrase nearest;
    for (std::size_t i = 0; i < verb; ++i) {
        const std::size_t behind = behind_dependent(list, i, verb);
        if (behind > i) {
            i = behind - 1;
            continue;
        }
        const noun_phrase one = read_phrase<Language>(list, i);
        if (one && same(list.gap_before(i), mark_kind::bracket_open)) {  // `les Nations unies (ONU) ont dit`
            i = one.last;
            continue;
        }
        const noun_phrase pair = join_coordinated<Language>(list, one);
        const noun_phrase phrase = pair.last + 1 == verb ? pair : one;
        if (!phrase || phrase.last >= verb) continue;
        const bool object = phrase.pronoun && phrase.first == phrase.last &&
                            !list[i].roles.has(role::subject_pronoun);  // `lui a repondu`
        if (!object && !is_governed(list, i) && !is_described_again(list, nearest, phrase)) {
            nearest = phrase;
            if (begins_clause(list, i) && is_better_subject(list, phrase, best)) best = phrase;
        }
        i = phrase.last;
    }
    const bool touches = nearest && nearest.last + 1 == verb && verb < list.size &&
                         same(list.gap_before(verb), mark_kind::none) &&
                         !list[verb].roles.has(role::preposition);
    return touches || !best ? nearest : best;
}

/// Whose words or paper a phrase is: `Paul` of `les mots de Paul`, `maire` of `la lettre du maire`.
template <class Language>
constexpr noun_phrase owner_of(const token_words& list, const noun_phrase& phrase) noexcept {
    for (std::size_t i = phrase.title_first + 1; i < list.size && i <= phrase.last + 2; ++i) {
        if (!is_joined(list, i)) break;
        if (!is_complement_link<Language>(list, i)) continue;
        const bool article = list.size_of(i) > 2 || list[i].roles.has(role::determiner_masculine);
        noun_phrase whose = article ? read_described<Language>(list, i) : read_phrase<Language>(list, i + 1);
        if (article && whose.has_title()) whose.first = whose.title_first;  // `du maire`: without the `du`
        if (whose && whose.can_speak()) return whose;
    }
    return {};
}

/// The mention that ends right before the relative pronoun at word `relative`, or the last one before it;
/// of `M. Roux, le maire, qui` the name.
template <class Language>
constexpr noun_phrase find_antecedent(const token_words& list, std::size_t relative) noexcept {
    noun_phrase nearest;
    for (std::size_t i = 0; i < relative; ++i) {
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase || phrase.last >= relative) continue;
        if (!is_described_again(list, nearest, phrase)) nearest = phrase;
        i = phrase.last;
    }
    if (!nearest.can_speak() && nearest.has_title()) {  // `a l'image de Paul, qui`
        if (const noun_phrase whose = owner_of<Language>(list, nearest)) return whose;
    }
    return nearest;
}

/// The first word of the list at or behind byte `at`.
constexpr std::size_t word_from(const token_words& list, std::size_t at) noexcept {
    std::size_t i = 0;
    while (i < list.size && list.begin_of(i) < at) ++i;
    return i;
}

/// The inverted pronoun as a mention: `il` of `a-t-il ajoute`.
template <class Language>
constexpr noun_phrase inverted_pronoun(const token_words& list, std::size_t first,
                                       std::size_t behind) noexcept {
    for (std::size_t i = first; i < behind && i < list.size; ++i) {
        if (is_inverted_subject(list, i)) return read_pronoun(list, i);
    }
    return {};
}

/// The first mention at or behind word `from` of the same clause: the inverted subject, `selon` whom.
template <class Language>
constexpr noun_phrase first_phrase(const token_words& list, std::size_t from) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + 4; ++i) {
        if (i > from && !same(list.gap_before(i), mark_kind::none)) break;
        if (const noun_phrase phrase = read_phrase<Language>(list, i)) return phrase;
    }
    return {};
}

/// Is it the noun of what is said or written? A document speaks for itself if `papers` are left out.
constexpr bool is_statement(const token_words& list, const noun_phrase& phrase, bool papers) noexcept {
    if (!phrase.has_title()) return false;
    const role_set noun = list[phrase.title_first].roles;
    return noun.has(role::reporting_noun) && (papers || !noun.has(role::organisation_noun));
}

/// `selon les mots de Paul`: behind a noun of saying, whose words they are. A document speaks for itself:
/// `selon le rapport de la mairie`.
template <class Language>
constexpr noun_phrase speaker_of(const token_words& list, const noun_phrase& phrase) noexcept {
    if (!is_statement(list, phrase, false)) return phrase;
    const noun_phrase whose = owner_of<Language>(list, phrase);
    return whose ? whose : phrase;
}

/// `Paul : ...`, `La reaction de Paul : ...`, `Reaction de Paul : ...`
template <class Language>
constexpr noun_phrase announced_speaker(const token_words& list, std::size_t end) noexcept {
    noun_phrase bare;
    bare.title_first = bare.last = 0;
    if (list.size > 1 && list.is_capital(0) && is_statement(list, bare, false) &&
        is_complement_link<Language>(list, 1))
        return owner_of<Language>(list, bare);
    return speaker_of<Language>(list, find_subject<Language>(list, end));
}

/// Is word `index` a relative pronoun that is the subject of its clause: `qui`, `lequel`?
template <class Language>
constexpr bool is_subject_relative(const token_words& list, std::size_t index) noexcept {
    return is_word_of<typename Language::unicode>(list, index,
                                                  " qui lequel laquelle lesquels lesquelles "_sv);
}

/// `Il s'agit, explique Paul Roux, d'un`: who says it between commas, behind a verb before word `behind`.
template <class Language>
constexpr noun_phrase told_aside(const token_words& list, std::size_t cue, std::size_t behind) noexcept {
    if (!same(list.gap_before(cue), mark_kind::comma) || behind >= list.size || !is_joined(list, behind))
        return {};
    const noun_phrase who = read_phrase<Language>(list, behind);
    const bool closed = who && same(list.gap_after(who.last), mark_kind::comma);
    return closed && (who.person || who.has_name()) ? who : noun_phrase{};
}

/// The source of what `site` announces, among the words of its clause.
template <class Language>
constexpr noun_phrase find_source(const token_words& list, const cue_site& site) noexcept {
    const std::size_t cue = word_from(list, site.begin);
    const std::size_t behind = word_from(list, site.end);
    switch (site.how) {
        case evidence::incise:
        case evidence::inversion:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (const noun_phrase agent = read_agent<Language>(list, behind)) return agent;
            if (site.plural)
                return join_coordinated<Language>(list, inverted_subject<Language>(list, behind));
            return inverted_subject<Language>(list, behind);
        case evidence::source_phrase:
            return speaker_of<Language>(list, first_phrase<Language>(list, behind));
        case evidence::relative:
            if (cue == 0) return {};
            if (!is_subject_relative<Language>(list, cue - 1)) {
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
            return find_antecedent<Language>(list, cue - 1);
        case evidence::preposed:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (site.passive || behind == cue + 1) {  // `decrit par Paul`; not `a dit par son avocat`
                if (const noun_phrase agent = read_agent<Language>(list, behind)) return agent;
            }
            if (cue > 0 &&
                list[cue - 1].roles.has(role::subordinating_conjunction)) {  // `comme l'a dit Paul`
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
            if (const noun_phrase subject = told_aside<Language>(list, cue, behind)) return subject;
            if (const noun_phrase subject = find_subject<Language>(list, cue)) return subject;
            return inverted_subject<Language>(list, behind);  // `<< Bien >>, dit Paul, << a demain. >>`
        case evidence::participle:
            return find_subject<Language>(list, cue);
        case evidence::colon:
            return announced_speaker<Language>(list, cue);
        default:
            return {};
    }
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/same_name.hpp -------------------------------------------------------------------------

// L3: which names, titles and nationalities are the same, whatever their case and accents.
#ifndef INCISE_DETAIL_SAME_NAME_HPP
#define INCISE_DETAIL_SAME_NAME_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Do two names end with different letters of ASCII? Most pairs do, and need no folding.
constexpr bool ends_differ(std::string_view a, std::string_view b) noexcept {
    if (a.empty() || b.empty()) return a.empty() != b.empty();
    const auto last_a = static_cast<unsigned char>(a[a.size() - 1]);
    const auto last_b = static_cast<unsigned char>(b[b.size() - 1]);
    return last_a < 0x80 && last_b < 0x80 && (last_a | 0x20u) != (last_b | 0x20u);
}

template <class Unicode>
constexpr bool is_same_name(std::string_view a, std::string_view b) noexcept {
    return !ends_differ(a, b) && equal_folded(a, b, fold_level::fold_accents, Unicode{});
}

/// Is `part` the end of `whole`, at a word, and not all of it: `Kerry` of `John Kerry`, `Eroux` of `Zoe
/// Eroux` whatever their accents?
template <class Unicode>
constexpr bool is_last_part(std::string_view whole, std::string_view part) noexcept {
    if (ends_differ(whole, part)) return false;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        const unsigned char byte = byte_at(whole, at);
        const bool begins_space = byte <= 0x20 || byte >= 0xC2;
        if (!begins_space || !is_space(code_point_at(whole, at))) continue;
        if (is_same_name<Unicode>(slice(whole, skip_space(whole, at), whole.size()), part)) return true;
    }
    return false;
}

/// How many bytes two words have in common at their start.
constexpr std::size_t common_size(std::string_view a, std::string_view b) noexcept {
    std::size_t size = 0;
    while (size < a.size() && size < b.size() && a[size] == b[size]) ++size;
    return size;
}

/// Are two adjectives forms of one: `russe` and `russes`, `italien` and `italienne`?
constexpr bool is_same_adjective(std::string_view a, std::string_view b) noexcept {
    const std::size_t same = common_size(a, b);
    if (same < 4) return false;
    for (const std::string_view ending : {slice(a, same, a.size()), slice(b, same, b.size())}) {
        if (ending.size() > 3) return false;
        for (const char byte : ending) {
            if (byte != 'n' && byte != 'e' && byte != 's') return false;
        }
    }
    return true;
}

constexpr std::string_view last_word(std::string_view text) noexcept {
    std::size_t begin = text.size();
    while (begin > 0 && !is_space(code_point_before(text, begin))) begin = step_back(text, begin);
    return slice(text, begin, text.size());
}

/// Does `whole` begin with `part`, at a word: `president du conseil` with `president`?
template <class Unicode>
constexpr bool is_first_part(std::string_view whole, std::string_view part) noexcept {
    for (std::size_t at = 0; at < whole.size(); at = step(whole, at)) {
        if (is_space(code_point_at(whole, at)) && is_same_name<Unicode>(slice(whole, 0, at), part))
            return true;
    }
    return is_same_name<Unicode>(whole, part);
}

/// The offices that have counterparts abroad, by rank: a minister's counterpart is no president.
enum class state_rank : std::uint8_t { none, minister, head };

/// The rank of the office that a title begins with: `chef de la diplomatie`, `president`; none of `opposant`.
template <class Unicode>
constexpr state_rank rank_of(std::string_view title) noexcept {
    const lexicon_key key = make_key<Unicode>(slice(title, 0, letters_end<Unicode>(title, 0)));
    for (const std::string_view office : {"chef"_sv, "minist"_sv, "secre/tair"_sv, "patron"_sv}) {
        if (has_at(key, 0, office)) return state_rank::minister;
    }
    for (const std::string_view office : {"pre/sid"_sv, "chancel"_sv, "premi"_sv}) {
        if (has_at(key, 0, office)) return state_rank::head;
    }
    return state_rank::none;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/known_bodies.hpp ----------------------------------------------------------------------

// L5: the bodies that a text has named, and their acronyms: `le Programme alimentaire mondial (PAM)`.
#ifndef INCISE_DETAIL_KNOWN_BODIES_HPP
#define INCISE_DETAIL_KNOWN_BODIES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A body as the text has named it. Views into the text; the acronym may be empty.
struct known_body {
    std::string_view name;
    std::string_view acronym;
};

/// The name of a body: `ONU`, `Commission europeenne`, `ministere de l'Interieur`; none for `la mairie`.
template <class Language>
constexpr std::string_view body_name(const token_words& list, const noun_phrase& phrase) noexcept {
    if (!phrase.body || !phrase.has_title()) return {};
    const std::string_view whole = list.text_of(phrase.title_first, phrase.title_last);
    if (list.is_capital(phrase.title_first)) return whole;
    if (!list[phrase.title_first].roles.has(role::organisation_noun)) return {};
    for (std::size_t i = phrase.title_first + 1; i <= phrase.title_last; ++i) {
        if (list.is_capital(i) && is_article(list, i - 1))  // `du Budget`, `de l'Interieur`; not `de Lyon`
            return whole;
    }
    return {};
}

/// The words in brackets from word `first` on: the last of them, or `first - 1` if the bracket does not close
/// soon.
constexpr std::size_t bracket_last(const token_words& list, std::size_t first) noexcept {
    for (std::size_t i = first; i < list.size && i < first + 10; ++i) {
        if (same(list.gap_after(i), mark_kind::bracket_close)) return i;
        if (!same(list.gap_after(i), mark_kind::none)) break;
    }
    return first - 1;
}

/// The body that a mention names: `le Programme alimentaire mondial (PAM)`, `le PAM (Programme ...)`, `le
/// ministere de l'Interieur`; its name is empty for `la mairie`.
template <class Language>
constexpr known_body read_body(const token_words& list, const noun_phrase& phrase) noexcept {
    using unicode = typename Language::unicode;
    known_body body{body_name<Language>(list, phrase), {}};
    const std::size_t next = phrase.last + 1;
    if (next >= list.size || !same(list.gap_before(next), mark_kind::bracket_open) || !phrase.has_title())
        return body;
    const std::size_t last = bracket_last(list, next);
    if (last < next || !list.is_capital(next)) return body;
    const std::string_view inside = list.text_of(next, last);
    const std::string_view whole = list.text_of(phrase.title_first, phrase.title_last);
    if (last == next && is_acronym<unicode>(inside)) return {whole, inside};
    if (last > next && is_acronym<unicode>(whole)) return {inside, whole};
    return body;
}

/// The last few bodies that have another name: an acronym, or `le ministere` for short.
template <class Unicode>
class known_bodies {
  public:
    constexpr void remember(const known_body& heard) noexcept {
        const bool common = !heard.name.empty() && Unicode::is_lower(code_point_at(heard.name, 0));
        if (heard.acronym.empty() && !common) return;
        for (const known_body& one : bodies_) {
            if (one.name == heard.name && one.acronym == heard.acronym) return;
        }
        for (std::size_t i = capacity - 1; i > 0; --i) bodies_[i] = bodies_[i - 1];
        bodies_[0] = heard;
    }

    /// The full name of an acronym; the acronym itself if the text has told none.
    constexpr std::string_view expansion(std::string_view acronym) const noexcept {
        for (const known_body& one : bodies_) {
            if (!acronym.empty() && one.acronym == acronym) return one.name;
        }
        return acronym;
    }

    /// The name that begins with a common noun: of `ministere`; empty if there is none.
    constexpr std::string_view named_by(std::string_view noun) const noexcept {
        for (const known_body& one : bodies_) {
            if (one.name.size() > noun.size() && is_first_part<Unicode>(one.name, noun)) return one.name;
        }
        return {};
    }

  private:
    static constexpr std::size_t capacity = 6;

    known_body bodies_[capacity] = {};
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/source_memory.hpp ---------------------------------------------------------------------

// L5: the people whom a text has introduced, the last few of them: by name and by function.
#ifndef INCISE_DETAIL_SOURCE_MEMORY_HPP
#define INCISE_DETAIL_SOURCE_MEMORY_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Somebody the text has named. Views into the text.
struct known_source {
    std::string_view name;   // the fullest form so far, without title
    std::string_view title;  // `secretaire d'Etat americain`, if the text gave one
    gender sex = gender::unknown;
    std::uint32_t sentence = 0;  // where it was named last, by number
};

/// The last `Capacity` people, the most recent last. A name heard again moves to the end.
template <class Language, std::size_t Capacity>
class source_memory {
    using unicode = typename Language::unicode;

  public:
    /// Remembers a name, with what else is known; joins it with a longer or shorter form of itself.
    constexpr void remember(const known_source& heard) noexcept {
        known_source source = heard;
        std::size_t place = find_name(heard.name);
        if (place < size_) {
            const known_source& known = sources_[place];
            if (known.name.size() > source.name.size()) source.name = known.name;
            if (source.title.empty()) source.title = known.title;
            if (same(source.sex, gender::unknown)) source.sex = known.sex;
        } else if (size_ == Capacity) {
            place = 0;
        } else {
            place = size_++;
        }
        // Counted so that gcc sees that a memory of one is never left.
        for (std::size_t i = 1; i < Capacity; ++i) {
            if (i > place && i < size_) sources_[i - 1] = sources_[i];
        }
        if (size_ - 1 < Capacity) sources_[size_ - 1] = source;
    }

    /// The fullest form of a name that the text has given; `name` itself if it is new.
    constexpr std::string_view full_name(std::string_view name) const noexcept {
        const std::size_t place = find_name(name);
        return place < size_ && sources_[place].name.size() > name.size() ? sources_[place].name : name;
    }

    /// Who was introduced with this function; empty if nobody, or two.
    constexpr std::string_view by_title(std::string_view title) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            if (sources_[i].title.empty() || !is_first_part<unicode>(sources_[i].title, title)) continue;
            if (!found.empty()) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// Who was introduced as somebody's counterpart of this nationality, if that can be his gender. `son
    /// homologue russe Serguei Lavrov` makes `le chef de la diplomatie russe` him, since a counterpart has
    /// the same office.
    constexpr std::string_view by_counterpart(std::string_view nationality, gender sex) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::string_view title = sources_[i].title;
            const bool other = sources_[i].sex != sex && !same(sex, gender::unknown) &&
                               !same(sources_[i].sex, gender::unknown);
            if (other || !is_first_part<unicode>(title, "homologue"_sv) ||
                !is_same_adjective(last_word(title), nationality))
                continue;
            if (!found.empty()) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// Has somebody an office of this rank, and no counterpart's?
    constexpr bool has_rank(state_rank rank) const noexcept {
        for (std::size_t i = 0; i < size_; ++i) {
            if (same(rank_of<unicode>(sources_[i].title), rank)) return true;
        }
        return false;
    }

    /// The most recent name that this gender allows; empty if there is none.
    constexpr std::string_view most_recent(gender sex) const noexcept {
        for (std::size_t i = size_; i > 0; --i) {
            if (sources_[i - 1].sex == sex) return sources_[i - 1].name;
        }
        return {};
    }

    /// The only name of this gender in the few sentences before sentence `now`, none before sentence `least`.
    constexpr std::string_view only_one(gender sex, std::uint32_t least, std::uint32_t now) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::uint32_t sentence = sources_[i].sentence;
            if (sources_[i].sex != sex || sentence + 2 < now || sentence < least) continue;
            if (!found.empty() || sentence == now) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// The bodies that the text has named.
    constexpr known_bodies<unicode>& bodies() noexcept { return bodies_; }
    constexpr const known_bodies<unicode>& bodies() const noexcept { return bodies_; }

    constexpr bool knows(std::string_view name) const noexcept { return find_name(name) < size_; }

    constexpr std::string_view title_of(std::string_view name) const noexcept {
        const std::size_t place = find_name(name);
        return place < size_ ? sources_[place].title : std::string_view();
    }

    constexpr gender gender_of_name(std::string_view name) const noexcept {
        const std::size_t place = find_name(name);
        return place < size_ ? sources_[place].sex : gender::unknown;
    }

  private:
    /// The most recent source that has this name, or one of which it is a part, or that is a part of it.
    constexpr std::size_t find_name(std::string_view name) const noexcept {
        for (std::size_t i = size_; i > 0; --i) {
            const std::string_view known = sources_[i - 1].name;
            if (ends_differ(known, name)) continue;
            if (is_same_name<unicode>(known, name) || is_last_part<unicode>(known, name) ||
                is_last_part<unicode>(name, known))
                return i - 1;
        }
        return Capacity;
    }

    known_source sources_[Capacity] = {};
    known_bodies<unicode> bodies_;
    std::size_t size_ = 0;
};

/// The function behind a name, `Paul Roux, maire de Morges`: its words, or empty.
template <class Language>
constexpr std::string_view title_behind(const token_words& list, std::size_t name_last) noexcept {
    const std::size_t first = name_last + 1;
    if (first >= list.size || !same(list.gap_before(first), mark_kind::comma) || !names_person(list, first))
        return {};
    return list.text_of(first, title_end<Language>(list, name_last, true));
}

/// Remembers the name of a mention that has one. `Kerry` alone, which may be a town, is not new.
template <class Language, std::size_t Capacity>
constexpr void remember_phrase(source_memory<Language, Capacity>& memory, const token_words& list,
                               const noun_phrase& phrase, std::uint32_t sentence) noexcept {
    const std::string_view name = list.text_of(phrase.name_first, phrase.name_last);
    const bool alone = phrase.first == phrase.name_first || phrase.plural;  // `les clients Axa`
    const bool one_word = phrase.name_first == phrase.name_last && alone;
    if (one_word && !memory.knows(name)) return;
    known_source heard{name, {}, phrase.sex, sentence};
    heard.title = phrase.has_title() ? list.text_of(phrase.title_first, phrase.title_last)
                                     : title_behind<Language>(list, phrase.last);
    memory.remember(heard);
}

/// The first word at or behind `from` with a capital, or with one behind its hyphen: a name may begin there.
template <class Language>
constexpr std::size_t next_capital(const token_words& list, std::size_t from) noexcept {
    while (from < list.size && !list.is_capital(from) &&
           !has_inner_capital<typename Language::unicode>(list.text_of(from)))
        ++from;
    return from;
}

/// May a mention that begins at word `at` have the name that begins at word `capital`? Not over a mark, but
/// for a comma before the name, and not from afar: `le maire de la ville, Paul Roux`.
constexpr bool may_reach(const token_words& list, std::size_t at, std::size_t capital) noexcept {
    if (capital - at > 18) return false;
    for (std::size_t i = at + 1; i < capital; ++i) {
        if (!same(list.gap_before(i), mark_kind::none) && i > at + 1) return false;
    }
    return true;
}

/// Remembers everybody and every body that a sentence names. Returns its subject, as far as its head tells:
/// the first mention that can speak and begins a clause.
template <class Language, std::size_t Capacity>
constexpr noun_phrase remember_names(source_memory<Language, Capacity>& memory, const token_words& list,
                                     std::uint32_t sentence) noexcept {
    noun_phrase subject;
    std::size_t capital = 0;
    for (std::size_t i = 0; i < list.size; ++i) {
        if (subject) {  // only names are still wanted
            if (capital <= i) capital = next_capital<Language>(list, i);
            if (capital == list.size) break;
            if (!may_reach(list, i, capital)) continue;
        }
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        if (!subject && phrase.can_speak() && !is_governed(list, i) && begins_clause(list, i))
            subject = phrase;
        const noun_phrase told = behind_governed<Language>(list, phrase);
        if (phrase.has_name()) remember_phrase(memory, list, told ? told : phrase, sentence);
        if (phrase.body) memory.bodies().remember(read_body<Language>(list, phrase));
        i = phrase.last;
    }
    return subject;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/reference.hpp -------------------------------------------------------------------------

// L5: whom a mention means: the person a text is about, who spoke last, who was introduced so.
#ifndef INCISE_DETAIL_REFERENCE_HPP
#define INCISE_DETAIL_REFERENCE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Somebody with a name, as the text writes it, and the paragraph where the text spoke of him last.
struct referent {
    std::string_view name;
    gender sex = gender::unknown;
    std::uint32_t paragraph = 0;
    std::uint32_t sentence = 0;

    constexpr bool fits(gender wanted) const noexcept {
        return !name.empty() && (sex == wanted || same(sex, gender::unknown));
    }
};

/// The nationality that a title ends with: `russe` of `chef de la diplomatie russe`.
constexpr std::string_view nationality_of(const token_words& list, const noun_phrase& phrase) noexcept {
    if (!list[phrase.title_last].roles.has(role::nationality_adjective)) return {};
    return list.text_of(phrase.title_last);
}

/// What a text has said so far about its people, in constant memory.
template <class Language, std::size_t Capacity>
class reader_memory {
  public:
    constexpr void begin_paragraph() noexcept {
        ++paragraph_;
        recent_ = begin_;
        begin_ = sentence_ + 1;
    }

    /// Reads a sentence of the narration.
    constexpr void read(const token_words& list) noexcept {
        ++sentence_;
        follow(list, remember_names<Language>(memory_, list, sentence_));
    }

    /// Who the source of a quotation was.
    constexpr void heard(std::string_view name, gender sex) noexcept {
        const gender known = memory_.gender_of_name(name);
        last_ = {name, same(known, gender::unknown) ? sex : known, paragraph_, sentence_};
    }

    constexpr void remember(const token_words& list, const noun_phrase& phrase) noexcept {
        remember_phrase<Language>(memory_, list, phrase, sentence_);
    }

    /// The name of a mention; empty if the text gives none.
    constexpr std::string_view name_of(const token_words& list, const noun_phrase& phrase) const noexcept {
        if (phrase.has_name()) return own_name(list, phrase);
        if (phrase.pronoun) return by_pronoun(list, phrase);
        if (!phrase.has_title()) return {};
        if (is_statement(list, phrase, true)) return author_name(list, phrase);
        const std::string_view own = full_body_name(list, phrase);
        if (!own.empty()) return own;
        return phrase.plural ? std::string_view() : by_title(list, phrase);
    }

  private:
    constexpr std::string_view own_name(const token_words& list, const noun_phrase& phrase) const noexcept {
        return memory_.full_name(list.text_of(phrase.name_first, phrase.name_last));
    }

    /// The fullest name of a body; `le ministere` is that which the text has named before.
    constexpr std::string_view full_body_name(const token_words& list,
                                              const noun_phrase& phrase) const noexcept {
        if (!phrase.has_title()) return {};
        const std::string_view own = body_name<Language>(list, phrase);
        if (!own.empty()) return memory_.bodies().expansion(own);
        const bool definite = phrase.body && !phrase.plural && !list.is_capital(phrase.title_first) &&
                              list[phrase.first].roles.has(role::object_pronoun);
        if (!definite) return {};
        return memory_.bodies().named_by(list.text_of(phrase.title_first, phrase.title_last));
    }

    /// Whose document it is: `le communique du ministere de l'Interieur`, `l'article de Lea Roux`.
    constexpr std::string_view author_name(const token_words& list,
                                           const noun_phrase& phrase) const noexcept {
        if (same(list.shape_of(phrase.title_first + 1), word_shape::number))
            return {};  // `l'article 3 de la Loi`
        const noun_phrase author = owner_of<Language>(list, phrase);
        if (!author.has_name()) return full_body_name(list, author);
        const std::string_view name = own_name(list, author);
        const bool sure = author.name_last > author.name_first || !same(author.sex, gender::unknown);
        return sure || memory_.knows(name) ? name : std::string_view();
    }

    /// Has the text spoken of him in this paragraph or in the one before it?
    constexpr bool is_fresh(const referent& one) const noexcept { return paragraph_ - one.paragraph <= 1; }

    /// Keeps up with whom the narration is about: the named subject of a sentence, or who reports in it.
    constexpr void follow(const token_words& list, const noun_phrase& subject) noexcept {
        if (subject.pronoun) {
            if (!subject.plural && focus_.fits(subject.sex) && is_fresh(focus_))
                focus_.paragraph = paragraph_;
            return;
        }
        if (subject.body) body_ = {full_body_name(list, subject), subject.sex, paragraph_, sentence_};
        if (subject.person || subject.has_name()) {
            if (!subject.plural) set_focus(name_of(list, subject), subject.sex);
            return;
        }
        const noun_phrase behind = reporting_name(list);
        if (behind) set_focus(name_of(list, behind), behind.sex);
    }

    /// Who has a name and reports behind a comma: `La digue tient bon, a dit Paul Roux`, or behind what he
    /// said.
    constexpr noun_phrase reporting_name(const token_words& list) const noexcept {
        for (std::size_t i = 0; i < list.size; ++i) {
            if (i > 0 && !same(list.gap_before(i), mark_kind::comma)) continue;
            const verb_group group = read_verb_group<Language>(list, i);
            const bool reports = same(group.strength, verb_strength::strong) && group.third &&
                                 !group.participle && !group.passive;
            if (!reports || !same(list.gap_after(group.last), mark_kind::none)) continue;
            const noun_phrase behind = read_phrase<Language>(list, group.last + 1);
            if (behind.has_name()) return behind;
        }
        return {};
    }

    /// Only somebody whose gender is known: other capitals may be towns, or begin their sentence.
    constexpr void set_focus(std::string_view name, gender sex) noexcept {
        const gender known = memory_.gender_of_name(name);
        const gender best = same(known, gender::unknown) ? sex : known;
        if (!name.empty() && !same(best, gender::unknown)) focus_ = {name, best, paragraph_, sentence_};
    }

    /// `il`: the named subject of the same sentence, who spoke last in this paragraph, whom the text is
    /// about, or the only one of this gender.
    constexpr std::string_view by_pronoun(const token_words& list, const noun_phrase& phrase) const noexcept {
        if (phrase.plural || same(phrase.sex, gender::unknown)) return {};
        const bool latter = phrase.first != phrase.last;
        if (latter) return memory_.most_recent(phrase.sex);
        const noun_phrase subject = find_subject<Language>(list, phrase.first);
        if (subject.has_name() && subject.sex == phrase.sex) return own_name(list, subject);
        if (is_body_meant(phrase.sex)) return body_.name;
        if (last_.fits(phrase.sex) && last_.paragraph == paragraph_) return last_.name;
        if (focus_.fits(phrase.sex) && is_fresh(focus_) && focus_.paragraph >= last_.paragraph)
            return focus_.name;
        if (last_.fits(phrase.sex) &&
            (last_.sex == phrase.sex ? paragraph_ - last_.paragraph <= 2 : is_fresh(last_)))
            return last_.name;
        return memory_.only_one(phrase.sex, recent_, sentence_);
    }

    /// Was the sentence before about a body of this gender, and about nobody: `Le gouvernement dort. Il ...`?
    constexpr bool is_body_meant(gender sex) const noexcept {
        return body_.sex == sex && body_.sentence + 1 >= sentence_ && body_.paragraph == paragraph_ &&
               body_.sentence > last_.sentence && body_.sentence > focus_.sentence;
    }

    constexpr std::string_view by_title(const token_words& list, const noun_phrase& phrase) const noexcept {
        const std::string_view title = list.text_of(phrase.title_first, phrase.title_last);
        const std::string_view name = memory_.by_title(title);
        if (!name.empty()) return name;
        const std::string_view nationality = nationality_of(list, phrase);
        const state_rank rank = rank_of<typename Language::unicode>(title);
        if (!nationality.empty() && !same(rank, state_rank::none) && memory_.has_rank(rank)) {
            const std::string_view counterpart = memory_.by_counterpart(nationality, phrase.sex);
            if (!counterpart.empty()) return counterpart;
        }
        const bool definite = phrase.person && list[phrase.first].roles.has(role::object_pronoun);
        const bool theirs = definite && focus_.fits(phrase.sex) && focus_.paragraph == paragraph_;
        return theirs && memory_.title_of(focus_.name).empty() ? focus_.name : std::string_view();
    }

    source_memory<Language, Capacity> memory_;
    referent last_;   // who was quoted last
    referent focus_;  // whom the narration is about
    referent body_;   // the body that a sentence was about last
    std::uint32_t paragraph_ = 0;
    std::uint32_t sentence_ = 0;
    std::uint32_t begin_ = 0;   // the first sentence of this paragraph
    std::uint32_t recent_ = 0;  // and of the one before it
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/attribution.hpp ------------------------------------------------------------------------------

// L5: who said it, by which words, under which name. The first layer where quotations meet names.
#ifndef INCISE_ATTRIBUTION_HPP
#define INCISE_ATTRIBUTION_HPP

namespace incise {
inline namespace INCISE_ABI {

/// Who said a quotation. Every view is a part of the text, or of the gazetteer; empty where the text
/// says nothing: no name is ever made up.
struct attribution {
    quote_kind kind = quote_kind::term;  ///< what the quotation does; a term has no source
    evidence how = evidence::none;       ///< by which pattern
    std::string_view cue;                ///< the words that announce: `a-t-il ajoute`, `selon`, `:`
    std::string_view lemma;              ///< the infinitive or the preposition itself, in UTF-8
    std::string_view speaker;            ///< the mention that the text uses: `le maire`, `il`
    std::string_view name;               ///< the fullest name known of that source, without title

    constexpr explicit operator bool() const noexcept { return !detail::same(how, evidence::none); }
};

/// Stands for a gazetteer where none is given: names stay as the text has them.
struct no_names {};

namespace detail {

/// The bytes of a mention; of an inverted pronoun without its hyphens.
template <class Language>
constexpr std::string_view mention_text(const token_words& list, const noun_phrase& phrase) noexcept {
    const std::string_view whole = list.text_of(phrase.first, phrase.last);
    return phrase.pronoun ? bare_word<typename Language::unicode>(whole) : whole;
}

/// The canonical form of a name that a gazetteer lists; `name` itself otherwise.
template <class Language, class Names>
constexpr std::string_view canonical(const Names& people, std::string_view name) noexcept {
    for (const auto found : people.mentions(name, typename Language::unicode{})) {
        if (found.text.size() == name.size()) return people.name(found.entry);
    }
    return name;
}
template <class Language>
constexpr std::string_view canonical(no_names, std::string_view name) noexcept {
    return name;
}

/// The source of the quotation before, and where its sentence ended.
struct earlier_quotation {
    std::string_view speaker;
    std::string_view name;
    std::size_t end = 0;
};

/// Does a line end in the white space behind a sentence?
constexpr bool ends_line(std::string_view sentence) noexcept {
    for (std::size_t at = skip_space_back(sentence, 0, sentence.size()); at < sentence.size(); ++at) {
        if (sentence[at] == '\n') return true;
    }
    return false;
}

}  // namespace detail

/// How many people an `attributor` remembers, two views and a byte each.
inline constexpr std::size_t default_memory = 16;

/// Reads a text from its start and says of each quotation who speaks.
///
/// Give it the quotations of one text in their order. It remembers the last `Capacity` people whom the
/// text has named before, so that `a-t-il ajoute` and `le maire` get a name too.
///
///     incise::attributor<> who(text);
///     for (incise::quotation q : incise::quotations(text)) show(who(q).name);
///
/// With a gazetteer (`attributor who(text, people)`) a name that it lists is told in its canonical form.
/// Cost: reads each sentence of the text once, and the one around each quotation again.
template <class Language = french, std::size_t Capacity = default_memory, class Names = no_names>
class attributor {
  public:
    constexpr attributor() noexcept = default;
    constexpr explicit attributor(borrowed_text text, const Names& people = {}) noexcept
        : text_(text), people_(people), unread_(text, {}) {}

    constexpr attribution operator()(const basic_quotation<Language>& q) noexcept {
        read_until(q.extent);
        const detail::quoted_span span = q.span();
        detail::clause_words list;
        const detail::cue_site site = detail::find_cue<Language>(span, list);
        attribution result;
        result.kind = detail::classify_quotation(q, site);
        if (detail::same(result.kind, quote_kind::term)) return result;
        if (site) {
            if (detail::same(site.how, evidence::incise))
                detail::read_tokens<Language>(list, q.document, site.clause_begin, site.clause_end);
            attribute(span, site, list, result);
        } else if (continues(span, site.sentence_begin)) {
            result.how = evidence::continued;
            result.speaker = before_.speaker;
            result.name = before_.name;
        }
        if (q.depth == 0)
            before_ = {result.speaker, result.name, site.clause_end > span.end ? site.clause_end : span.end};
        return result;
    }

  private:
    /// Reads all sentences that begin before the end of `q`.
    constexpr void read_until(const detail::quote_extent& q) noexcept {
        while (!unread_.done() && unread_.position() < q.end) {
            const std::string_view sentence = unread_.value().text;
            std::size_t begin = offset(text_, sentence);
            std::size_t end = begin + sentence.size();
            if (new_paragraph_) memory_.begin_paragraph();
            new_paragraph_ = detail::ends_line(sentence);
            if (begin <= q.speech_begin) {  // what is said inside is no narration
                if (end > q.speech_begin && end <= q.speech_end) end = q.speech_begin;
            } else if (begin < q.speech_end) {
                begin = q.end;
            }
            if (begin < end) {
                detail::clause_words list;
                detail::read_tokens<Language>(list, text_, begin, end);
                memory_.read(list);
            }
            unread_.next();
        }
    }

    /// Who the clause before the colon is about: `M. Roux s'avance : << Oui, dit-il, ... >>`; empty without
    /// one.
    constexpr std::string_view introducer(const detail::quoted_span& q, const detail::cue_site& site,
                                          detail::gender sex) const noexcept {
        detail::clause_words list;
        detail::read_tokens<Language>(list, q.text, site.sentence_begin, q.begin);
        if (!same(list.last_gap, detail::mark_kind::colon)) return {};
        const detail::noun_phrase subject = detail::find_subject<Language>(list, list.size);
        if (!subject.has_name() ||
            (subject.sex != sex && !detail::same(subject.sex, detail::gender::unknown)))
            return {};
        return memory_.name_of(list, subject);
    }

    /// Does a quotation that nothing announces go on with what the one before it said: `<< Oui >>, dit
    /// Paul. << Je viens. >>`? It is a sentence of its own, in the same line.
    constexpr bool continues(const detail::quoted_span& q, std::size_t sentence_begin) const noexcept {
        if (before_.speaker.empty() || before_.end > q.begin) return false;
        if (detail::skip_space(slice(text_, 0, q.begin), sentence_begin) != q.begin) return false;
        const std::string_view between = slice(text_, before_.end, q.begin);
        if (between.size() > 8 || detail::ends_line(between)) return false;  // `. `, a no-break space
        const std::size_t next = detail::skip_space(slice(text_, 0, q.paragraph_end), q.end);
        const bool ends =
            next >= q.paragraph_end || detail::mark_at(text_, next).is(detail::mark_kind::terminator);
        return ends || detail::ends_with_quotation<Language>(q);
    }

    /// `list`: the words of the clause of the cue.
    constexpr void attribute(const detail::quoted_span& q, const detail::cue_site& site,
                             const detail::token_words& list, attribution& result) noexcept {
        result.how = site.how;
        result.cue = slice(q.text, site.begin, site.end);
        result.lemma = site.lemma;
        const detail::noun_phrase phrase = detail::find_source<Language>(list, site);
        if (!phrase) return;
        if (phrase.has_name()) memory_.remember(list, phrase);  // it may stand in an incise only
        result.speaker = detail::mention_text<Language>(list, phrase);
        const std::string_view introduced =
            phrase.pronoun ? introducer(q, site, phrase.sex) : std::string_view();
        const std::string_view name = introduced.empty() ? memory_.name_of(list, phrase) : introduced;
        if (name.empty()) return;
        memory_.heard(name, phrase.sex);
        result.name = detail::canonical<Language>(people_, name);
    }

    std::string_view text_;
    Names people_;
    detail::sentence_cursor<Language> unread_;
    detail::earlier_quotation before_;
    bool new_paragraph_ = false;  // a line ended behind the sentence read last
    detail::reader_memory<Language, Capacity> memory_;
};

attributor(borrowed_text) -> attributor<>;
template <class Names>
attributor(borrowed_text, const Names&) -> attributor<french, default_memory, Names>;

/// Who said one quotation, as far as its own sentence tells: a pronoun gets no name.
///
///     if (auto a = incise::attribute(q, people)) show(a.speaker, a.cue);
template <class Language, class Names = no_names>
constexpr attribution attribute(const basic_quotation<Language>& q, const Names& people = {}) noexcept {
    return attributor<Language, 1, Names>(std::string_view(), people)(q);
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/reports.hpp ----------------------------------------------------------------------------------

// L5: indirect reports, what somebody said without marks: `Paul Roux a precise que la mer montait`. Opt-in.
#ifndef INCISE_REPORTS_HPP
#define INCISE_REPORTS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What somebody said, in the writer's words: a clause of the text, and who said it. `source.kind` is mixed.
struct report {
    std::string_view text;  ///< the reported clause, without `que` and without the full stop
    attribution source;
};

namespace detail {

/// A report found in one sentence; bytes of the text.
struct report_site {
    cue_site cue;
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr explicit operator bool() const noexcept { return begin < end; }
};

/// How many words may stand between the verb and its `que`: `a declare dimanche sur la BBC que`.
inline constexpr std::size_t longest_complement = 8;

/// The word `que` that a reporting verb, word `verb`, governs; the size of the list if there is none.
template <class Language>
constexpr std::size_t governed_que(const token_words& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + longest_complement; ++i) {
        if (!same(list.gap_before(i), mark_kind::none)) break;
        if (!list[i].roles.has_all(role::subordinating_conjunction, role::relative_pronoun)) {
            if (verb_of<Language>(list, i).finite() || list[i].roles.has(role::relative_pronoun)) break;
            continue;
        }
        return i;  // que, qu'
    }
    return list.size;
}

/// `Paul Roux a dit que la mer monte`: the first verb with its `que`.
template <class Language>
constexpr report_site find_that_clause(const token_words& list, std::size_t end) noexcept {
    report_site site;
    for (std::size_t i = 0; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const std::size_t que = governed_que<Language>(list, group.last);
        const bool reports = same(group.strength, verb_strength::strong) ||
                             (same(group.strength, verb_strength::weak) && que == group.last + 1);
        const bool only = list[group.first].roles.has(role::negation) && que == group.last + 1;  // ne ... que
        if (reports && (group.third || group.participle) && !only && !group.passive && que + 1 < list.size) {
            const bool relative = is_relative(list, group);
            set_cue(site.cue,
                    group.participle ? evidence::participle
                    : relative       ? evidence::relative
                                     : evidence::preposed,
                    list.begin_of(group.first), list.end_of(group.last), group.lemma);
            site.begin = list.end_of(que);
            site.end = end;
            return site;
        }
        i = group.last;
    }
    return site;
}

/// `La mer monte, affirme Paul Roux`: all before the comma.
template <class Language>
constexpr report_site find_inverted_report(const token_words& list, std::size_t begin) noexcept {
    report_site site;
    const verb_group group = later_inverted_group<Language>(list);
    if (!group || !same(list.gap_before(group.first), mark_kind::comma)) return site;
    set_cue(site.cue, evidence::inversion, list.begin_of(group.first), list.end_of(group.last), group.lemma);
    const std::size_t verb = group.first;
    site.begin = begin;
    for (std::size_t i = 1; i < verb; ++i) {
        if (same(list.gap_before(i), mark_kind::semicolon)) site.begin = list.begin_of(i);
    }
    site.end = list.end_of(verb - 1);
    return site;
}

/// `Selon Paul Roux, la mer monte` and `La mer monte, selon Paul Roux`.
template <class Language>
constexpr report_site find_source_report(const token_words& list, std::size_t begin,
                                         std::size_t end) noexcept {
    report_site site;
    find_source_phrase<Language>(list, true, site.cue);
    if (!site.cue) return site;
    const std::size_t cue = word_from(list, site.cue.begin);
    if (cue > 0 && same(list.gap_before(cue), mark_kind::comma) && site.cue.lemma != "pour"_sv) {
        site.begin = begin;
        site.end = list.end_of(cue - 1);
        return site;
    }
    const noun_phrase source = first_phrase<Language>(list, word_from(list, site.cue.end));
    if (!source || cue > 1) return site;
    std::size_t next = source.last + 1;
    if (next < list.size && names_person(list, next)) ++next;  // `selon Paul Roux, maire de Morges, ...`
    while (next < list.size && !same(list.gap_before(next), mark_kind::comma)) ++next;
    if (next == list.size) return site;
    site.begin = list.begin_of(next);
    site.end = end;
    return site;
}

/// The report of the sentence between two bytes, if it has one.
template <class Language>
constexpr report_site find_report(const token_words& list, std::size_t begin, std::size_t end) noexcept {
    report_site site = find_that_clause<Language>(list, end);
    if (!site) site = find_inverted_report<Language>(list, begin);
    if (!site) site = find_source_report<Language>(list, begin, end);
    site.cue.sentence_begin = site.cue.clause_begin = begin;
    site.cue.clause_end = end;
    return site;
}

template <class Language, std::size_t Capacity, class Names>
class report_cursor {
  public:
    using value_type = report;

    constexpr report_cursor() noexcept = default;
    constexpr report_cursor(std::string_view text, const Names& people) noexcept
        : text_(text), people_(people), unread_(text, {}), quotes_(text) {
        read_quotation();
        next();
    }

    constexpr report value() const noexcept { return current_; }
    constexpr bool done() const noexcept { return done_; }
    constexpr std::size_t position() const noexcept { return offset(text_, current_.text); }
    constexpr void next() noexcept {
        for (; !unread_.done(); unread_.next()) {
            if (!read_sentence()) continue;
            unread_.next();
            return;
        }
        done_ = true;
    }

  private:
    /// Is byte `at` inside a quotation: what is said there is its speaker's?
    constexpr bool is_quoted(std::size_t at) noexcept {
        while (!quotes_.done() && quoted_end_ <= at) {
            quotes_.next();
            read_quotation();
        }
        return !quotes_.done() && quoted_begin_ <= at;
    }

    /// Once a quotation: to tell its end is to read all of its paragraphs.
    constexpr void read_quotation() noexcept {
        if (quotes_.done()) return;
        const quote_extent q = quotes_.value().extent;
        quoted_begin_ = q.begin;
        quoted_end_ = q.end;
    }

    constexpr bool read_sentence() noexcept {
        const std::string_view sentence = unread_.value().text;
        const std::size_t begin = skip_space(text_, offset(text_, sentence));
        const bool speech = is_quoted(begin);
        std::size_t end = skip_space_back(text_, begin, offset(text_, sentence) + sentence.size());
        while (end > begin && mark_at(text_, step_back(text_, end)).is(mark_kind::terminator))
            end = step_back(text_, end);
        if (new_paragraph_) memory_.begin_paragraph();
        new_paragraph_ = ends_line(sentence);
        if (speech) return false;
        clause_words list;
        read_tokens<Language>(list, text_, begin, end);
        memory_.read(list);
        const report_site site = find_report<Language>(list, begin, end);
        if (!site) return false;
        const std::size_t from = skip_space(text_, site.begin);
        if (is_quoted(from) || is_quoted(site.end - 1)) return false;
        const noun_phrase phrase = find_source<Language>(list, site.cue);
        if (!phrase) return false;
        current_.text = slice(text_, from, site.end);
        current_.source = {quote_kind::mixed,
                           site.cue.how,
                           slice(text_, site.cue.begin, site.cue.end),
                           site.cue.lemma,
                           mention_text<Language>(list, phrase),
                           {}};
        const std::string_view name = memory_.name_of(list, phrase);
        if (name.empty()) return true;
        memory_.heard(name, phrase.sex);
        current_.source.name = canonical<Language>(people_, name);
        return true;
    }

    std::string_view text_;
    Names people_;
    sentence_cursor<Language> unread_;
    quotation_cursor<Language> quotes_;
    std::size_t quoted_begin_ = 0;
    std::size_t quoted_end_ = 0;
    reader_memory<Language, Capacity> memory_;
    report current_;
    bool new_paragraph_ = false;
    bool done_ = false;
};

}  // namespace detail

/// The indirect reports of `text`, lazily, in order: one a sentence at most, never inside a quotation.
///
///     for (incise::report r : incise::reports(text)) show(r.source.name, r.text);
///
/// Cost: one pass over the sentences, and one over the quotations.
template <class Names = no_names, class Language = french>
constexpr auto reports(borrowed_text text, const Names& people = {}, Language = {}) noexcept {
    using cursor = detail::report_cursor<Language, default_memory, Names>;
    return cursor_range<cursor>(cursor(text, people));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/events.hpp -----------------------------------------------------------------------------------

// L5: a text as a stream of events for a voice: sentences, quotations, turns and incises begin and end.
// Opt-in.
#ifndef INCISE_EVENTS_HPP
#define INCISE_EVENTS_HPP

namespace incise {
inline namespace INCISE_ABI {

/// What happens at a byte of the text. The end of a kind is the number behind its beginning.
enum class event_kind : std::uint8_t {
    sentence_begin,
    sentence_end,
    quote_open,
    quote_close,
    turn_begin,  ///< a quotation that a dash opens
    turn_end,
    incise_begin,
    incise_end
};

/// One event. `depth` is that of the quotation, or of the quotation around an incise; 0 for a sentence.
struct speech_event {
    std::size_t at = 0;     ///< byte of the text; a beginning is before it, an end behind the byte before it
    std::string_view mark;  ///< the mark of a quotation, to be passed over in silence; often empty
    event_kind kind = event_kind::sentence_begin;
    quote_style style = quote_style::none;
    std::uint8_t depth = 0;

    constexpr bool is(event_kind wanted) const noexcept { return kind == wanted; }
};

namespace detail {

inline constexpr std::string_view event_names[] = {"sentence-begin"_sv, "sentence-end"_sv, "quote-open"_sv,
                                                   "quote-close"_sv,    "turn-begin"_sv,   "turn-end"_sv,
                                                   "incise-begin"_sv,   "incise-end"_sv};
}  // namespace detail

constexpr std::string_view name_of(event_kind kind) noexcept {
    return detail::event_names[static_cast<std::size_t>(kind)];
}

namespace detail {

/// A quotation that is open, and its next incise or the one that is open in it.
template <class Language>
struct open_speech {
    std::size_t speech_end = 0;
    std::size_t end = 0;
    speech_walker<Language> walker;
    std::size_t incise_end = 0;  // 0: none is open
    quote_style style = quote_style::none;

    /// Goes on to the first incise that begins at or after byte `at`.
    constexpr void seek(std::size_t at) noexcept {
        while (!walker.done() && (!walker.incise() || walker.incise().begin < at)) walker.next();
    }
};

/// Merges the cursors of sentences and of quotations, and the incises of each open quotation.
template <class Language>
class event_cursor {
  public:
    using value_type = speech_event;

    constexpr event_cursor() noexcept = default;
    constexpr event_cursor(std::string_view text, const sentence_options& options) noexcept
        : text_(text), sentences_(text, options), quotes_(text) {
        next();
    }

    constexpr speech_event value() const noexcept { return current_; }
    constexpr bool done() const noexcept { return done_; }
    /// The number of the event, as many stand at one byte.
    constexpr std::size_t position() const noexcept { return count_; }
    constexpr void next() noexcept {
        ++count_;
        const std::size_t end = next_end();
        const std::size_t begin = next_begin();
        done_ = end == nowhere && begin == nowhere;
        if (done_) return;
        if (end <= begin) {
            pass_end(end);
        } else {
            pass_begin(begin);
        }
    }

  private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    constexpr open_speech<Language>& inner() noexcept { return open_[depth_ - 1]; }
    constexpr const open_speech<Language>& inner() const noexcept { return open_[depth_ - 1]; }

    /// Where the innermost incise or quotation ends, else where the sentence does.
    constexpr std::size_t next_end() const noexcept {
        const std::size_t sentence = in_sentence_ ? sentence_end() : nowhere;
        if (depth_ == 0) return sentence;
        const std::size_t speech = inner().incise_end != 0 ? inner().incise_end : inner().end;
        return speech < sentence ? speech : sentence;
    }
    constexpr std::size_t next_begin() const noexcept {
        const std::size_t sentence = in_sentence_ ? nowhere : sentence_begin();
        const std::size_t speech = quote_begin() < incise_begin() ? quote_begin() : incise_begin();
        return sentence < speech ? sentence : speech;
    }
    constexpr std::size_t sentence_begin() const noexcept {
        if (sentences_.done()) return nowhere;
        const std::size_t at = skip_space(text_, sentences_.position());
        return at == text_.size() ? nowhere : at;  // a text of blanks says nothing
    }
    constexpr std::size_t sentence_end() const noexcept {
        const std::size_t begin = sentences_.position();
        return skip_space_back(text_, begin, begin + sentences_.value().text.size());
    }
    constexpr std::size_t quote_begin() const noexcept {
        return quotes_.done() ? nowhere : quotes_.value().extent.begin;
    }
    constexpr std::size_t incise_begin() const noexcept {
        if (depth_ == 0 || inner().incise_end != 0 || inner().walker.done()) return nowhere;
        return inner().walker.incise().begin;
    }

    /// At one byte the innermost ends first, and the sentence last.
    constexpr void pass_end(std::size_t at) noexcept {
        if (depth_ > 0 && inner().incise_end == at) {
            set(event_kind::incise_end, at, at, at);
            inner().incise_end = 0;
            inner().seek(at);
        } else if (depth_ > 0 && inner().incise_end == 0 && inner().end == at) {
            set(ends(inner().style), at, inner().speech_end, at);
            if (--depth_ > 0) inner().seek(at);
        } else {
            in_sentence_ = false;
            sentences_.next();
            current_ = {at, {}, event_kind::sentence_end, quote_style::none, 0};
        }
    }

    /// At one byte the sentence begins first, and the incise last.
    constexpr void pass_begin(std::size_t at) noexcept {
        if (!in_sentence_ && sentence_begin() == at) {
            in_sentence_ = true;
            current_ = {at, {}, event_kind::sentence_begin, quote_style::none, 0};
        } else if (quote_begin() == at) {
            open(quotes_.value());
        } else {
            inner().incise_end = inner().walker.incise().end;
            set(event_kind::incise_begin, at, at, at);
        }
    }

    constexpr void open(const basic_quotation<Language>& one) noexcept {
        const quote_extent& q = one.extent;
        if (depth_ > 0 && inner().incise_end != 0 && inner().incise_end < q.end) {
            inner().incise_end = q.begin;  // it crosses the quotation: the mark cuts it short, and is next
            pass_end(q.begin);
            return;
        }
        open_speech<Language>& level = open_[depth_++];
        level = {q.speech_end, q.end, speech_walker<Language>(text_, q), 0, q.style};
        level.seek(q.begin);
        set(same(q.style, quote_style::dash) ? event_kind::turn_begin : event_kind::quote_open, q.begin,
            q.begin, q.speech_begin);
        quotes_.next();
    }

    static constexpr event_kind ends(quote_style style) noexcept {
        return same(style, quote_style::dash) ? event_kind::turn_end : event_kind::quote_close;
    }

    /// An event of the innermost quotation, with the mark between two bytes.
    constexpr void set(event_kind kind, std::size_t at, std::size_t mark, std::size_t mark_end) noexcept {
        mark = skip_space(slice(text_, 0, mark_end), mark);
        current_ = {at, slice(text_, mark, skip_space_back(text_, mark, mark_end)), kind, inner().style,
                    static_cast<std::uint8_t>(depth_ - 1)};
    }

    std::string_view text_;
    sentence_cursor<Language> sentences_;
    quotation_cursor<Language> quotes_;
    open_speech<Language> open_[Language::depth] = {};
    unsigned depth_ = 0;
    speech_event current_;
    std::size_t count_ = 0;
    bool in_sentence_ = false;
    bool done_ = true;
};

}  // namespace detail

/// The events of `text`, lazily, in the order of the text: what a voice must know to read it aloud.
///
///     for (incise::speech_event e : incise::events(text)) {
///         if (e.is(incise::event_kind::turn_begin)) use_voice_of_character();
///         if (e.is(incise::event_kind::incise_begin)) use_voice_of_narrator();
///     }
///
/// Each sentence with words, each quotation and each incise of the plain views begins once and ends once, at
/// the ends of its span, white space apart. Offsets never decrease. At one byte ends come before beginnings;
/// what is inside ends first and begins last, where a sentence counts as what is outside. Quotations, turns
/// and incises nest. A quotation may hold several sentences and begin in mid-sentence, so sentences follow
/// each other, but may cross quotations. An incise that would cross a quotation in it ends before its mark;
/// one that begins in a quotation inside the quotation belongs to that one alone.
///
/// Cost: one pass of each view. State: about 300 bytes for each level of `Language::depth`, and no heap.
template <class Language = french>
constexpr auto events(borrowed_text text, Language = {}, sentence_options options = {}) noexcept {
    return cursor_range<detail::event_cursor<Language>>(detail::event_cursor<Language>(text, options));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/document.hpp ---------------------------------------------------------------------------------

// L6: a whole text: paragraphs, sentences, quotations with their sources, names. Lazily, or into memory
// of the caller's.
#ifndef INCISE_DOCUMENT_HPP
#define INCISE_DOCUMENT_HPP

namespace incise {
inline namespace INCISE_ABI {

/// A quotation with what it does and who says it.
template <class Language = french>
struct basic_attributed_quotation {
    basic_quotation<Language> quote;
    quote_kind kind = quote_kind::term;
    attribution source;
};

using attributed_quotation = basic_attributed_quotation<french>;

namespace detail {

template <class Language>
class attributed_cursor {
  public:
    using value_type = basic_attributed_quotation<Language>;

    constexpr attributed_cursor() noexcept = default;
    constexpr attributed_cursor(std::string_view text, const gazetteer_view& people) noexcept
        : quotes_(text), who_(text, people) {
        read();
    }

    constexpr value_type value() const noexcept { return current_; }
    constexpr void next() noexcept {
        quotes_.next();
        read();
    }
    constexpr bool done() const noexcept { return quotes_.done(); }
    constexpr std::size_t position() const noexcept { return quotes_.position(); }

  private:
    constexpr void read() noexcept {
        if (quotes_.done()) return;
        const basic_quotation<Language> quote = quotes_.value();
        const attribution source = who_(quote);
        current_ = {quote, source.kind, source};
    }

    quotation_cursor<Language> quotes_;
    attributor<Language, default_memory, gazetteer_view> who_;
    value_type current_;
};

}  // namespace detail

/// Everything that incise reads in a text, as lazy ranges: nothing is stored, any size of text will do.
///
///     const incise::document<> story(text, people);
///     for (auto q : story.quotations()) show(q.quote.text(), q.source.name);
template <class Language = french>
class document {
  public:
    constexpr explicit document(borrowed_text text, const gazetteer_view& people = {}) noexcept
        : text_(text), people_(people) {}

    constexpr std::string_view text() const noexcept { return text_; }
    constexpr const gazetteer_view& people() const noexcept { return people_; }

    constexpr auto paragraphs() const noexcept { return incise::paragraphs(text_, Language{}); }
    constexpr auto sentences() const noexcept { return labelled_sentences(text_, Language{}); }
    constexpr auto quotations() const noexcept {
        using cursor = detail::attributed_cursor<Language>;
        return cursor_range<cursor>(cursor(text_, people_));
    }
    constexpr auto mentions() const noexcept { return people_.mentions(text_, typename Language::unicode{}); }
    constexpr auto doubts() const noexcept { return mark_doubts(text_, Language{}); }

  private:
    std::string_view text_;
    gazetteer_view people_;
};

/// How many of each there are.
struct document_counts {
    std::size_t paragraphs = 0;
    std::size_t sentences = 0;
    std::size_t quotations = 0;
    std::size_t mentions = 0;
};

/// Memory of the caller's for the results of `analyze`. An empty span only counts.
template <class Language = french>
struct basic_document_buffers {
    span<paragraph> paragraphs;
    span<labelled_sentence> sentences;
    span<basic_attributed_quotation<Language>> quotations;
    span<mention> mentions;
};

/// What `analyze` found. The spans are parts of the buffers; `needed` has the exact sizes.
template <class Language = french>
struct [[nodiscard]] basic_analysis {
    span<paragraph> paragraphs;
    span<labelled_sentence> sentences;
    span<basic_attributed_quotation<Language>> quotations;
    span<mention> mentions;
    document_counts needed;
    errc status = errc::ok;
};

using document_buffers = basic_document_buffers<french>;
using analysis = basic_analysis<french>;

namespace detail {

/// Stores what fits and goes on counting. Returns the count.
template <class Range, class Element>
constexpr std::size_t store(const Range& range, span<Element>& buffer) noexcept {
    std::size_t count = 0;
    for (const Element& one : range) {
        if (count < buffer.count) buffer[count] = one;
        ++count;
    }
    if (count < buffer.count) buffer.count = count;
    return count;
}

}  // namespace detail

/// Reads a whole text into memory of the caller's.
///
/// Never fails half-way: what does not fit is counted, `status` is then `buffer_full`, and one more call
/// with buffers of the sizes `needed` succeeds. Cost: that of the four ranges of `document`.
template <class Language = french>
constexpr basic_analysis<Language> analyze(borrowed_text text, const gazetteer_view& people,
                                           const basic_document_buffers<Language>& buffers) noexcept {
    const document<Language> story(text, people);
    basic_analysis<Language> result{
        buffers.paragraphs, buffers.sentences, buffers.quotations, buffers.mentions, {}, errc::ok};
    document_counts& needed = result.needed;
    needed.paragraphs = detail::store(story.paragraphs(), result.paragraphs);
    needed.sentences = detail::store(story.sentences(), result.sentences);
    needed.quotations = detail::store(story.quotations(), result.quotations);
    needed.mentions = detail::store(story.mentions(), result.mentions);
    const bool fits =
        needed.paragraphs <= buffers.paragraphs.count && needed.sentences <= buffers.sentences.count &&
        needed.quotations <= buffers.quotations.count && needed.mentions <= buffers.mentions.count;
    result.status = fits ? errc::ok : errc::buffer_full;
    return result;
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/json.hpp -------------------------------------------------------------------------------------

// L7: JSON, written piece by piece into a sink of the caller's; no heap, no size limit.
#ifndef INCISE_JSON_HPP
#define INCISE_JSON_HPP

namespace incise {
inline namespace INCISE_ABI {

constexpr std::string_view name_of(text_kind kind) noexcept {
    constexpr std::string_view names[] = {"body"_sv, "title"_sv, "heading"_sv, "metadata"_sv, "signature"_sv};
    return names[static_cast<std::size_t>(kind)];
}

constexpr std::string_view name_of(quote_kind kind) noexcept {
    constexpr std::string_view names[] = {"direct"_sv, "mixed"_sv, "term"_sv};
    return names[static_cast<std::size_t>(kind)];
}

constexpr std::string_view name_of(closing how) noexcept {
    constexpr std::string_view names[] = {"closed"_sv, "continued"_sv, "unclosed"_sv};
    return names[static_cast<std::size_t>(how)];
}

/// Single curly quotes have no name: empty, `null` in JSON.
constexpr std::string_view name_of(quote_style style) noexcept {
    constexpr std::string_view names[] = {""_sv,       "guillemets"_sv, "single-guillemets"_sv,
                                          "double"_sv, "low-high"_sv,   "straight"_sv,
                                          "ascii"_sv,  "dash"_sv};
    return names[static_cast<std::size_t>(style)];
}

/// Writes JSON into `sink`, a callable that takes `std::string_view` pieces. Separators are its business:
/// a comma comes before every member and element but the first.
///
/// The output is always well-formed UTF-8: ill-formed bytes of a text become U+FFFD.
template <class Sink>
class json_writer {
  public:
    constexpr explicit json_writer(Sink& sink) noexcept : sink_(&sink) {}

    constexpr void begin_object() { open("{"_sv); }
    constexpr void end_object() { close("}"_sv); }
    constexpr void begin_array() { open("["_sv); }
    constexpr void end_array() { close("]"_sv); }

    constexpr void key(std::string_view name) {
        value(name);
        put(":"_sv);
        first_ = true;
    }
    constexpr void value(std::string_view text) {
        separate();
        put("\""_sv);
        for (const code_point c : code_points(text)) put_character(c);
        put("\""_sv);
    }
    constexpr void value(std::size_t number) {
        separate();
        char digits[20] = {};
        std::size_t begin = sizeof digits;
        do {
            digits[--begin] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        put({digits + begin, sizeof digits - begin});
    }
    constexpr void null() {
        separate();
        put("null"_sv);
    }
    /// A string, or null if it is empty.
    constexpr void value_or_null(std::string_view text) {
        if (text.empty()) {
            null();
        } else {
            value(text);
        }
    }

  private:
    constexpr void put(std::string_view piece) { (*sink_)(piece); }
    constexpr void separate() {
        if (!first_) put(","_sv);
        first_ = false;
    }
    constexpr void open(std::string_view bracket) {
        separate();
        put(bracket);
        first_ = true;
    }
    constexpr void close(std::string_view bracket) {
        put(bracket);
        first_ = false;
    }
    constexpr void put_character(const code_point& c) {
        if (c.value == '"' || c.value == '\\') put("\\"_sv);
        if (c.value < 0x20) {
            put_escape(static_cast<unsigned>(c.value));
        } else if (c.well_formed) {
            put(c.bytes);
        } else {
            put(encode(replacement_character));
        }
    }
    constexpr void put_escape(unsigned control) {
        constexpr char hex[] = "0123456789abcdef";
        const char escape[] = {'\\', 'u', '0', '0', hex[control >> 4], hex[control & 15u]};
        put({escape, sizeof escape});
    }

    Sink* sink_;
    bool first_ = true;
};

/// The members `"begin":...,"end":...` of `part`, a view into `text`, in bytes.
template <class Sink>
constexpr void write_json_span(json_writer<Sink>& json, std::string_view text, std::string_view part) {
    const std::size_t begin = offset(text, part);
    json.key("begin"_sv);
    json.value(begin);
    json.key("end"_sv);
    json.value(begin + part.size());
}

namespace detail {

/// `[[1, 4], [9, 12]]`
template <class Sink, class Range>
constexpr void write_pairs(json_writer<Sink>& json, std::string_view text, const Range& parts) {
    json.begin_array();
    for (const std::string_view part : parts) {
        const std::size_t begin = offset(text, part);
        json.begin_array();
        json.value(begin);
        json.value(begin + part.size());
        json.end_array();
    }
    json.end_array();
}

template <class Sink>
constexpr void write_source(json_writer<Sink>& json, std::string_view text, const attribution& source) {
    json.key("speaker"_sv);
    if (source.speaker.empty()) {
        json.null();
    } else {
        json.begin_object();
        write_json_span(json, text, source.speaker);
        json.key("name"_sv);
        json.value_or_null(source.name);
        json.end_object();
    }
    json.key("cue"_sv);
    if (source.cue.empty()) {
        json.null();
    } else {
        json.begin_object();
        write_json_span(json, text, source.cue);
        json.key("lemma"_sv);
        json.value(source.lemma);
        json.end_object();
    }
}

}  // namespace detail

/// One element of the lists in the output of the tool: a paragraph; below, whatever else incise finds.
/// Offsets are bytes of `text`.
template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const paragraph& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const word_token& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const labelled_sentence& one) {
    const std::string_view trimmed = one.trimmed();
    if (trimmed.empty()) return;
    json.begin_object();
    write_json_span(json, text, trimmed);
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.end_object();
}

template <class Sink, class Language>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text,
                               const basic_attributed_quotation<Language>& one) {
    json.begin_object();
    write_json_span(json, text, one.quote.text());
    json.key("depth"_sv);
    json.value(std::size_t{one.quote.depth});
    json.key("style"_sv);
    json.value_or_null(name_of(one.quote.style()));
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.key("closing"_sv);
    json.value(name_of(one.quote.closing()));
    json.key("fragments"_sv);
    detail::write_pairs(json, text, one.quote.speech());
    json.key("incises"_sv);
    detail::write_pairs(json, text, one.quote.incises());
    detail::write_source(json, text, one.source);
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const gazetteer_view& names,
                               const mention& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    json.key("id"_sv);
    json.value(names.id(one.entry));
    json.key("type"_sv);
    json.value(names.type(one.entry));
    json.key("name"_sv);
    json.value(names.name(one.entry));
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const mark_doubt& one) {
    json.begin_object();
    json.key("at"_sv);
    json.value(offset(text, one.mark));
    json.key("code"_sv);
    json.value(name_of(one.code));
    json.key("message"_sv);
    json.value(message(one.code));
    json.end_object();
}

/// `"key":[...]`: one member of an object, its elements those of a range of incise.
template <class Sink, class Range>
constexpr void write_json_member(json_writer<Sink>& json, std::string_view key, std::string_view text,
                                 const Range& range) {
    json.key(key);
    json.begin_array();
    for (const auto& one : range) write_json_item(json, text, one);
    json.end_array();
}

/// The names found, with what the gazetteer says of them.
template <class Sink, class Range>
constexpr void write_json_entities(json_writer<Sink>& json, std::string_view text,
                                   const gazetteer_view& names, const Range& mentions) {
    json.key("entities"_sv);
    json.begin_array();
    for (const auto& one : mentions) write_json_item(json, text, names, one);
    json.end_array();
}

/// `"file":..., "bytes":...`: how every object about a text begins.
template <class Sink>
constexpr void write_json_head(json_writer<Sink>& json, std::string_view file, std::string_view text) {
    json.key("file"_sv);
    json.value(file);
    json.key("bytes"_sv);
    json.value(text.size());
}

namespace detail {

/// Writes no further member.
struct no_more_members {
    template <class Json>
    constexpr void operator()(Json&) const noexcept {}
};

}  // namespace detail

/// Everything about one text as one JSON object, without a line end. All offsets are bytes of the text.
///
/// `sink` takes `std::string_view` pieces; nothing is stored, so the size of the text does not matter.
/// `more` is called with the writer before the object ends, to add members to it.
///
///     auto print = [](std::string_view piece) { fwrite(piece.data(), 1, piece.size(), stdout); };
///     incise::write_json(incise::document<>(text, people), "story.txt", print);
template <class Language, class Sink, class More = detail::no_more_members>
constexpr void write_json(const document<Language>& story, std::string_view file, Sink&& sink,
                          More more = {}) {
    const std::string_view text = story.text();
    json_writer<std::remove_reference_t<Sink>> json(sink);
    json.begin_object();
    write_json_head(json, file, text);
    write_json_member(json, "paragraphs"_sv, text, story.paragraphs());
    write_json_member(json, "sentences"_sv, text, story.sentences());
    write_json_member(json, "quotes"_sv, text, story.quotations());
    write_json_entities(json, text, story.people(), story.mentions());
    write_json_member(json, "warnings"_sv, text, story.doubts());
    more(json);
    json.end_object();
}

/// Who speaks, as the members `speaker` and `cue` of an object.
template <class Sink>
constexpr void write_json_source(json_writer<Sink>& json, std::string_view text, const attribution& source) {
    detail::write_source(json, text, source);
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
