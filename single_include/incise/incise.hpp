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

    /// How many lanes stand before the first one that is set, all of them if none is; or 0, where the
    /// processor does not tell which it is.
    static std::size_t lanes_before(lanes bits) noexcept {
#if INCISE_VECTOR_BYTES == 16 && defined(__SSE2__)
        const int mask = __builtin_ia32_pmovmskb128(as_chars(bits));
        return mask == 0 ? width : static_cast<std::size_t>(__builtin_ctz(static_cast<unsigned>(mask)));
#elif INCISE_VECTOR_BYTES == 32 && defined(__AVX2__)
        const int mask = __builtin_ia32_pmovmskb256(as_chars(bits));
        return mask == 0 ? width : static_cast<std::size_t>(__builtin_ctz(static_cast<unsigned>(mask)));
#else
        return any(bits) ? 0 : width;
#endif
    }

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
// 3980 words, 1132 given names, 385 verbs, 474 verb stems, 15183 verb forms; 27470 bytes.
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
    interjection,  ///< Interjection, which a lower-case word may follow: Ah ! quelle joie.
    nationality_adjective,  ///< Adjective or noun of nationality or region, all forms: francais, russes, vaudoise.
    number_word,  ///< Cardinal or ordinal number in letters.
    object_pronoun,  ///< Object pronoun before the verb: me, le, lui, y, en.
    organisation_noun,  ///< Noun of an organisation or group that can speak: gouvernement, police, parquet.
    pronoun_feminine,  ///< Third person pronoun of a woman: elle, celle-ci.
    pronoun_first_second,  ///< Pronoun of the first or second person: je, nous, toi.
    pronoun_masculine,  ///< Third person pronoun of a man: il, lui, celui-ci.
    pronoun_plural,  ///< Plural pronoun of the third person: ils, elles, ceux-ci.
    reporting_noun,  ///< Noun that stands for words said or written: declaration, communique, propos.
    source_phrase_noun,  ///< Noun of a phrase that names a source: aux yeux de, de l'avis de, a en croire.
    source_preposition,  ///< Preposition, or its last part, that names a source: selon, suivant, (d')apres, pour.
    // Roles of Language::given_name:
    first_name_feminine,  ///< Common given name of women.
    first_name_masculine  ///< Common given name of men.
};

/// Sorted stems, column by column, and the classes of endings that they take.
struct stem_table {
    std::size_t count;
    const char* offsets;  // 16-bit numbers, see number_at
    const char* sizes;
    const char* classes;
    const char* endings;  // a graph
    const char* roots;    // 16-bit numbers: the node of each class
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
    "\005\214\013\023\241\012\011&\012\024\276\011\016M\011\022\367\010\025\330\010\014C\010\0043\007"
    "\017\355\006\003\256\005\020\342\004\015\343\003\026{\003\021\377\002\006\273\002\007\221\002\010O"
    "\002\002\356\001\012\231\001\030\223\001\031\222\000\032\215\001\013q\001\301\005h\001\023e\001"
    "\011^\001\024[\001\016H\001\022<\001\025\356\000\014\332\000\004\327\000\017\317\000\020\273\000"
    "\015\270\000\026\236\000\006\224\000\002\206\000\027\203\000\000\200\000\356\315a\201a\015\217\320"
    "a\213\025\222\000\017\221\000\302\305\357a\205\325a\211!\211\020\204\000\311\316a\017\221!\002\211"
    "\001\264\000\022\260\000\305\003\200\000\316\325\305a\214\311\314a\210\316T\200\000\302a\202!\000"
    "\213\023\204\000\001\204\000\006\204\000\322!\201\305\300S\200\000\325\024\262\000\336T\262\000J"
    "\271\000!\000\211\024\271\000\017\352\000\314!\200\305o\255\000\322\323a\217!\007\015\217\0239\001"
    "\0242\001\021-\001\012#\001\030\023\001\303\325\316!\007\017\220\305!\007\017\220\315\305\316\324a"
    "\212!\007\015\217\321\325\305\314\023!\001\314\305\323a\216\317\325\322\304\347\310\325I\354\000"
    "\325\305L!\001\317\322\317\325T\255\000S*\001\024F\001\322!\200\304T\271\000a\200\023X\001\007U"
    "\001\301\304\317\314U\204\000L\271\000A\204\000S\204\000\0169\001\372T\222\000SF\001\357\322\317"
    "\320\317\322T\256\000\015F\001\007F\001\031\210\001\305\331\323\324\317\316\305!\213\355\301T[\001"
    "\317\304O\204\000\325!\211R\222\000\311\316\310UX\001!\017\220\005\344\001\001\323\001\022~\000"
    "\025\263\001'\260\001\356\355C~\000a\017\220\023\301\001\311\016\262\000\314!\202\314E\324\000\321"
    "\325!\215\005\200\000\347!\015\217\301\025\321\001\300a\215\016\334\001\315\301\311S\021\001\326!"
    "\202\311\305R\262\000!\017\220\325!\200\304\311a\222\005>\002\0118\002\022(\002\014\026\002\004"
    "\271\000\017\015\002.\012\002\301\316\314\311E\254\000D~\000\325\314\305\326\301\322D\256\000\004"
    "\271\000\026%\002\317\317\315\302\305\322G\204\000D\271\000\0115\002\0172\002\305F\354\000S~\000GF"
    "\001\316!\211T\222\000\016\222\000\014L\002\301\325\303\317\325P\260\001GX\001!\200\005\215\002"
    "\011\203\002\024F\001\025\177\002\014F\001\017i\002\301!\200B\271\000\016\271\000\022w\002\336\320"
    "\311\324\301L\256\000\023\321\001\315\311S\321\001\311\324a\207\023\212\002\305R\354\000TF\001\322"
    "R\217\000\001\270\002\022\257\002\025\251\002\017\245\002\305\357\016\271\000OF\001\314F\255\000"
    "\305\300\322E\021\001!\000\201\301\336\303E\354\000R\255\000\005\372\002\011\364\002\022\350\002"
    "\014\343\002\017\334\002\301\023\331\002\003\265\002\325\302\317\325\322G\256\000C\271\000!\202"
    "\322\305^n\001\305\325V\255\000\005\357\002\301\325a\204\300\322E\217\000\016F\001G\271\000\357"
    "\326R\335\001\025\017\003\321!\201\023~\000\016~\000\303H~\000!\016\221\005V\003\001<\003\0111\003"
    "\017#\003\347a\016\017\221\311!\016\217\321\325!\221\005/\003\347a\221!\016\217\303\317\316\321"
    "\325\305a\220\011\256\000\024R\003\022L\003\316\024\354\000D\233\000\324\311\305R\256\000\322E\201"
    "\002!\016\017\221\314!\007\217\023j\003\021m\003\314\305!\007\217\323a\007\217\325\005v\003\347"
    "\325N:\003!\207Sj\003\005\320\003\023\271\000\011\304\003\017\231\003\026\223\003\301\016\222\000"
    "\314\314E\347\000!\202\305a\002\204\023j\003\024\300\003\016\222\000\025\275\003\014F\001\015\222"
    "\000\311\022\272\003\003\267\003\314\301@\200\000I\200\000\305a\206S\260\001\322Ej\003\001\321\001"
    "\314\314\005\256\000\301G\255\000\022\314\000\025\337\003\316!\202\304\322\305D\353\001\326E\355"
    "\002!\002\205\005\247\004\023F\001\011\226\004\016\221\004\022\210\004\014\202\004\017^\004\003"
    "\222\000\015S\004\007M\004\301!\007\217\0119\004\0221\004\014+\004\003\222\000\020\204\000\012\271"
    "\000\304\005\042\004\301M\340\003\315\317\311\323\305\314L\340\003\307\322\305o\200\000!\200\023"
    "\262\000D\353\001!\210\023J\004\016\200\002\336\324\322\305!\203\323a\203a\006\217!\200\322a\002"
    "\205!\000\002\205\305!\002\204S\226\003\011\177\004\031w\004\316!\007\217\024\256\000\323\011s\004"
    "\305\311\307\316\305U\216\002\305\316\316\301\316T\321\001N\353\000!\200\314EX\004!\002\205\023"
    "\355\002DF\001!\200A\204\000\016F\001\014F\001\017F\001\323\023\355\002\324E\216\002!\002\203\023"
    "\300\004\022\272\004\000\267\004\336M\265\002R\340\003!\000\214C\332\003!\000\003\007\217\023\333"
    "\004\304\005\322\004\301\315\305S\355\002\315\317\311\323\305\314L\316\004\311\305\325\322S\217"
    "\000!\202\005\231\005\001x\005\024u\005\022S\005\025D\005\014.\005\017\020\005\020\271\000\356\023"
    "~\000\015\012\005-2\002\305X\271\000!\201\356E~\000\011\017\001\016n\001\022n\001\020F\001\325\322"
    "!\015\217\024)\005\321\325O*\001\301\316T\354\000!\202\001A\005\325\323!\012\217\311\305\325\322"
    "\323a\007\017\220C\255\000\311\323!\006\217\321\325!\221\005\233\000g\233\000!\002\203\023r\005"
    "\017g\005\305\000|\002\357\023\271\000F\271\000\026n\005\306a\000\203\311NA\005a\002\203I\204\000"
    "\023\021\001\031\226\005\322!\000\015\217\024F\001\003\221\005\015\267\003\301\307R\271\000!\214E"
    "\233\000S\256\000\022\244\005\000\360\002\316\304A\264\000\323!\000\201\317\316\316E\260\001!\017"
    "\220\005\223\006\001x\006\011k\006\014F\001\004C\001\017#\006\015F\001\006\271\000\010\364\005'"
    "\260\001-\360\005.\331\005\354A\260\001\001\354\005\007\350\005\355\301-%\002\300m%\002\356T~\000"
    "\300n%\002\301@\345\005!\200\005\024\006\301\003\015\006\020\271\000\021\012\006\336\324\305\301U"
    "\256\000U\301\003\325\316!\220E:\003\011\037\006\032\200\000\315\311N\256\000\313H\217\000!\201"
    "\016\134\006\022T\006\0159\006\314!\000\214\314!\202\305@\315\003\020F\001\015E\006\302\311\305N"
    "\354\000!\202\025Q\006\305!\017\221N+\005N\255\000!\200\022F\001P~\000\024g\006\006\271\000\303"
    "\305Ry\004\322E\200\000\005~\000\024~\000\022\331\002\316Q\201\002!\000\017\220\022J\004\020\207"
    "\006\316\324O\034\006!\000\214\024\271\000\311\324\301L\255\000!\007\017\220\023j\003\024\347\006"
    "\022\325\006\025\322\006\003\301\006\020\315\006\314\001\260\001\025\312\006\314\305!\017\220\023"
    "\304\006\355\003\301\006\314\301@:\003I\260\001!\017\220m\271\006I\304\006\305\316D)\005X\304\006"
    "\324\005\353\000\301\311\316!\207\023=\005\305!\207S=\005!\007\217T\301\003!\211\016\260\001\022J"
    "\004\025 \007\003\027\007\020\020\007'\222\000\356\024\012\007\316\356U~\000\356\301\356N~\000!"
    "\200\356\303I\351\005\324!\202\317\302\322E\262\000!\006\217\011\354\000\024g\006\0140\007\300a"
    "\016\217D\222\000!\007\011\015\217\005\326\007\001\306\007\011\215\007\022\207\007\025|\007\014F"
    "\001\017b\007\020\134\007\347!\007\011\015\217\301\320\322E\313\000\001\204\000T\271\000!\211\023"
    "\222\000\016t\007\015\217\000\303\324\305\325RE\004!\205\024!\001CJ\004!\007\011\015\217\022\241"
    "\005Q-\001!\002\203Sr\005!\211\023\276\007\022\271\000\015\265\007\026\255\007\030\201\002\306\306"
    "\305\357\322\305\316\324\023\201\002\305S\201\002\305\322\323!\207E\252\007!\200\301\316\303\310E"
    "\354\001\324!\202\322\311Cn\001!\211\023\222\000\016\314\000\015\340\003\314\314A\222\000!\007\011"
    "\015\217\023;\010\016\222\000\0221\010\025.\010\014%\010\020!\010\015\035\010\026z\004\007\031\010"
    "\000\314\000\357\003\023\010\020\005\010\312\301@\354\000!\200\024\271\000\301\322\324\305\315\305"
    "Nn\001!\202\305M\033\007\314I\222\000\301IB\006\325I\314\000!\211\314\001\222\000O\222\000X\201"
    "\002!\211\322\311\305\300\322E\321\001!\007\011\015\217Q\030\001!\007\011\217\005\275\010\001\230"
    "\010\011\270\000\024\220\010\025\215\010\017g\010\031d\010\347!\007\011\217U\016\006C\220\003!\211"
    "\011\212\010\0165\002\022x\010\303!\202n\023\007\004\217\000\323!\015\217\321\325!\017\221\005\233"
    "\000g\233\000N\321\001N\350\001!\202\016\271\000D~\000!\007\011\217\024\271\000\003\256\000\020"
    "\266\010\021\257\010\000\354\000\304Y\355\002\325\305\314\314E!\001\322\305\323\323E\204\000!\007"
    "\011\217\023\321\010\025\316\010\021-\001\357G\271\000Rf\003!\007\011\217Q\030\001\016\361\010\020"
    "u\005\356\023\353\010\013~\000\322\356\323n2\002!\201\356A~\000!\007\217Ej\003\0051\011\011 \011"
    "\024\027\011\025\021\011\0175\001\356-\007\007\323\356\326\356P~\000\305!\214S\256\000\005\271\000"
    "\323\311\316F\212\001\001\204\000\026,\011\305\316a\012\017\220\311\305@\270\002\023J\011\025E\011"
    "\015F\001\357\026\271\000\006\271\000\307I\204\006\324\305R[\001P\271\000!\012\217\005\244\011\011"
    "J\004\025\231\011\004\226\011\017v\011\030\203\000.i\011\347a\012\217\002~\000\304\356\024~\000"
    "\314\356R~\000!\000\202\023\222\011\024\214\011\016\354\000\025\275\003\026\023\010\322DF\001\005F"
    "\001R\301\003a\000\007\217Ls\011\314!\007\220\314\305!\207M\016\001!\012\217\025\273\011\027\265"
    "\011\357\301\316\315\317I\177\004\323\316\305T\204\000F\201\002\005\025\012\011\017\012\024~\000"
    "\022\000\012\025\260\001\017\343\011\301!\007\217\023[\001\020\204\000\002\271\000\316\304\311S"
    "\233\000\016j\003\015\375\011\325\023=\005\324!\007\217\305!\007\217\023=\005\306\317I\353\000EF"
    "\001!\200\001%\002\017\014\012\305@\353\000I\252\007\324!\200R\375\011!\211\023j\003\016\222\000"
    "\022\222\000\014F\001oU\001\023^\012\024\226\012\016a\012\022^\012\014Q\012\004~\000\003*\001\015K"
    "\012\002E\012\336L\021\011\011\012\002N\222\000\320\301\323S\255\000!\017\220\005\022\011\023\260"
    "\001\314a\000\201NX\001\023\331\002\024w\012\004F\001\003~\000\026t\012\305o%\002A\216\005\022\223"
    "\012\305\322\022\204\012\306\301X\204\000\317\307\305\357!\217\023\354\000\305!\217S\354\000O%\002"
    "\301\014\271\000\322\355\324\301S[\001\005q\013\023~\000\001K\013\011'\013\024\022\013\022~\000"
    "\025\374\012\004X\001\017\350\012\021\337\012\007C\001\010\333\012'\233\000\356\005~\000\015~\000"
    "\301!\201\356\023~\000\322\356L~\000\305I\037\006!\201\021~\000\325A\270\002\011\371\012\016j\003"
    "\025\314\000\003F\001\305\325R\355\002T\273\003\022\200\000\004F\001\020\017\013\311\024\265\002"
    "\326!\201A{\004PU\001!\002\003\211\005 \013\023\271\000\301D\255\000!\002\003\211S\271\000!\013"
    "\017\221\005t\004\024F\013\022\217\000\004\204\000\020X\001\030\201\002\307\316\317\322!\205A\355"
    "\002\317\336T/\003!\007\217\016i\013\025f\013\015a\013\311\316\324!\003\211\305a\003\211!\200E\334"
    "\003F\321\001!\211\023\200\000T\323\007\023j\003\016\211\013\003F\001\020\202\013\314\317N\200\000"
    "\324!\000\207E\026\010\177\077\013!\211\023\354\013\024\346\013\016\307\013\025\304\013\014\272"
    "\013\004\253\013\006\272\010\030\260\013.\007\007\357\304!\202IC\001!\200\303\305\320\324\305o\321"
    "\001!\211\314\305!\017\220S\260\001X:\003!\015\217\023\341\013\024g\006\026\333\013\006\036\010"
    "\303\317R\265\002!\202\305R|\002\325\311T\265\002!\006\217C~\000\024F\001P\271\000";

// The same of the roles that only quotations and attribution ask for.
inline constexpr char speech_graph[] =
    "\005u!\023\025\037\011\336\035\024k\034\016~\033\022\030\032\025\306\031\014\317\030\004\307\026"
    "\017\026\026\003\253\021\020\206\016\015\346\013\026\253\012\0212\012\006\014\011\007\363\007\010"
    "\371\006\002A\005\012\317\004\031\264\004\032\241\004\013n\004\027h\004\301\023\006\004\011\345"
    "\003\024\321\003\016\230\003\022-\003\025\237\002\014H\002\004\377\001\003\262\001\020\226\001\015"
    "T\001\026\034\001\006\367\000\007\276\000\010\274\000\031\263\000\032\236\000\302\017\222\000\302"
    "\305/\215\000\323\323\305!\230\323a\230!\231\323a\231\316\316\305\357!\231\005\210\000S\220\000"
    "\305\322\302\301\311\372\304\312\301\316\301\311\323!\233\305!\233\323a\233\301\324\317\314\314"
    "\301H\215\000a\232\005\354\000\322\005\342\000\017\331\000\311\303\325\314\324\022\325\000\305\325"
    "R\215\000\311C\207\000\316\317\315\305!\227\323a\227\323\323\305\325\023\207\000R\215\000\316\024"
    "\226\000\303\305!\236\323a\236\022\026\001\007\013\001\306\311\322\315\301\324\311\317\316!\243"
    "\323a\243\310\301\316!\233\005\256\000S\261\000\311\303\301I\015\001\011P\001\017K\001\305\022@"
    "\001\0256\001\316\324\325\322\311\305\022\215\000\300R\207\000!#\244\030\011\001\307L\334\000\324"
    "\311\323\323\305\315\305\316T\011\001\303\301T\226\000\323a#\244\005\222\001\001\216\001\011x\001"
    "\302\025r\001\301\323\323\301\304\022\325\000\305!\236\023\365\000U\322\000\314\301\316C-\001!\231"
    "\005\210\000\023\220\000\322\301\025\213\001\314!\231E\210\000X\220\000\316T\215\000\357R\026\001"
    "\022\255\001\320\022\247\001\305\314!\243\005\225\000S\011\001\305\316\324I\226\000\305\300\323a"
    "\245\024\351\001\017\344\001\003\324\001\010\320\001\301\304\305\357\315\311\303\311\305\316!\231"
    "\023\220\000N\207\000\305T\344\000\325\323\005\225\000\301\324\005\321\000\011\004\001R\325\000"
    "\314\331T\334\000\005\321\000\022\325\000\311\026\373\001\317\316\316\301\311R\334\000\311S\346"
    "\001\011D\002\025A\002\017:\002\015'\002\026\042\002\012\026\002\301\307E\011\001\025\036\002\317"
    "\311NM\001\304A\033\002\305\322S\366\001\311\316\311\323\324\322\301\324\005\321\000\022\325\000"
    "\311\317N\362\000\314\305\323\303E\033\002L\346\001\305U\274\000\023\233\002\014o\002\017k\002\020"
    "g\002\002\246\000\307\305\357\322\311\305\316!\233\023\261\000\316E\256\000\311N\373\001\322\323a"
    "\223\011\223\002\017\202\002\305\015}\002\357G\001\001\301\316D\016\001\016\220\002\036\274\000"
    "\303\325\324\311\317N\011\001S\274\000\005\225\000\301\316C\361\000\301C[\002!\225\023\034\003\024"
    "\345\002\004\342\002\003\333\002\020\322\002\015\313\002\012\301\002\030\277\002\302\305\322G\373"
    "\001a\226\317\325\322\304\347\310\325Im\002\317\336\316\311E\322\000\301\322\301\326\301\316Tm\002"
    "\325\316!\225\305a\224I\314\000\005\030\003\001\327\002\022\010\003\317\022\002\003\015\374\002"
    "\303\310\324\317N\334\000\317\302\311L\373\001\311\324\305o\362\000\011\021\003\305\306\317Il\002"
    "\303\005\210\000H[\002\325R\226\000\024(\003\323\311!\223\324\317^\330\002\322\301L[\002\024\203"
    "\003\022|\003\003`\003\015U\003\007G\003\002C\003\301Bd\002\311T\370\001\025O\003\305\316T\031\001"
    "\315\305\316T\006\001\001\314\000\305\357\005\362\000N[\002\310\011w\003\305/p\003\326\305\336\321"
    "\325E\215\000\317\314\317\307U\334\000\324\305C\346\001\305\336\324\305o\365\000\311\023\221\003"
    "\303\314\305!\036\243\323a\036\243\024\334\000\301N\226\000\011\315\003\024\307\003\016\301\003"
    "\003\275\003\007\263\003\301\022\257\003\314Y\374\001\303H\373\001\005\335\000\014\250\000\317L"
    "\250\000\305^D\003\317\316\303E\006\001\310\322\317Pp\003\315A\314\000\024\332\003\310\314\305@"
    "\346\001\301\021\342\003\303H\224\000U\037\002\016\003\004\014\376\003:\373\003\036\223\000\304"
    "\305\355\323\317\311\307N\037\002E\274\000\314\305Uk\002S\310\002\023-\004\024\033\004\020\027\004"
    "\311\301\324\311\321Ud\002\311R\037\002\322\317\020(\004\316\017\333\000\301U\346\001\310\331S\303"
    "\001\005^\004\011Z\004\025Q\004\017G\004\301\023B\004\311\314L\037\002\323\311N\335\000\303\311"
    "\005\225\000\301\324I6\002\322\305/\226\000\325R\362\000\323T\037\002\032m\002\315\302\314\305o"
    "\361\000\301\314\314O]\002\005\234\004\022\225\004\025\221\004\017\201\004\301\332\301\313H\016"
    "\001\027\213\004\323\317\326\301R\016\001\305\311\372T[\002\322Dd\002\305\315\314\311N\365\000\357"
    "\316Y\014\001\025\252\004\305\357\322\317a\234\024\274\000\322\311\303\310O\251\000!\235\017\311"
    "\004\305\025\306\004\357\315\305\357\316\311Td\002\330a\244\325\324\325B\344\000!\240\005<\005\025"
    "\033\005\017\365\004'\363\004\301\004\016\003\020\360\004\015\355\004\322\304\311N-\001A\016\003O"
    "\247\000a\240\025\011\005\031\001\005\322\304\301N[\002\305\325\323\305\315E\327\002\005\345\000"
    "\322\316\301\025\030\005\314!\236I\374\001X\365\000\0230\005\007\334\000\322\005\225\000\011\374"
    "\001\031\362\000\301\323S[\002\324\005\005\005\311\303\005\362\000I.\001!\240U\371\002\005\245\006"
    "\011Q\006\022\032\006\025\347\005\014\330\005\017\213\005\301\023\201\005\016q\005\022f\005\010"
    "\274\000\336\324\317N\352\004\317\016\310\001\315\305\300\324R\023\002\021~\005\304\011\217\001"
    "\305\322\317L\304\003U6\005!\223\021\024\004\313\305T\321\001\023\323\005\016\304\005\025\237\005"
    "\006\274\000\030\344\000\314\311V[\002\022\256\005\014\251\005\303H.\001\301\316G.\001\022\277\005"
    "\307\005\272\005\315\305SD\003\317\311S\206\001\305\301U\213\001!\232\023\317\005\312\317\325R\274"
    "\000\317I\314\005\316\311A\023\004\017\340\005\305\323S\224\000\003\362\000\307U\344\000\024\344"
    "\000\022\007\006\014\371\005\336\303\310\305\322\317N\215\000\014\001\006\307\301Rd\002\305\324"
    "\311N\216\003\005\023\006\313\311\316\301\302\305o\256\000\301\325!\236X\365\000\005I\006\0111\006"
    "\025(\006\301\326O\274\000!\230\323!\230\321U\004\005\024D\006\007<\006\305\300V\004\005\301\004"
    "\316\002\316D\215\000\301\316N\022\004\024k\004\357\323I*\003\005\220\006\022\215\006\014\206\006"
    "\017y\006\007v\006\012q\006\302\314\005\365\000\311\317\324\310\305\357C\366\001\317\325T-\001R"
    "\373\003\014\203\006\307\322\301\320H\334\000O\274\002\001\005\001\314EH\001M\014\001\016\234\006"
    "\357\314\317\322\325\323Sd\002!\223\024$\003\306A\342\002\001\345\006\022\337\006\014\313\006\357"
    "\002\307\006\316\011\304\006\305\357\026\301\006\306\311\303I\366\001O=\001N\261\004\305o\215\000"
    "\007d\002\314\305\355\015\333\006\323\317\305\325R\210\000\305@3\001\016\261\004G.\001\325\003\364"
    "\006\355\020\357\006\306\322\305\300Rm\003\317\325Pm\002\005\312\007\011\273\007\025\224\007\017M"
    "\007\301!\232\011\215\004\016F\007\025\042\007\003\035\007\302\311\324\001\033\002U\224\000\313"
    "\305R\335\000\324!\223\0056\007\355\322\305\320\322\305\357\323\305\316\324A\216\001\355\322\305"
    "\320\322\305\357\323\305\316\324\301\316T\207\000\304\302\301\314L\344\000!\232\016\220\007\022"
    "\214\007\025\207\007\014\201\007\020\274\000\015{\007\336\024o\007\320\311\324\301\025\030\005L"
    "\365\000\305!\231\014-\001\323!\231S\207\000\017q\003Mm\003\304\311\316G\362\000\322\322A\274\000"
    "\314O\253\005\307R\261\004\022\270\007\015\254\007\311\024\242\007\323S\316\002!\026\234\311\305"
    "\300\315E\250\004!\232\002\265\007\317R\373\001L\004\005LD\001\023\305\007\020\274\000\305Rm\002"
    "\324\317R\305\001\011\360\007\002\346\007\357!\232\022\332\007\314A\220\002\011s\006\317\023\220"
    "\000\311\372N\207\000\304\317\315\301\304\301\311R\361\000N\274\000\005\270\010\022\205\010\025l"
    "\010\017Z\010\010T\010\031G\010\301\011\004\005\022+\010\025(\010\015%\010\002\360\004\032 \010"
    "\307\316\005\345\000A\033\002\305\324I\333\006I\225\003L\377\002\023\220\000\001\274\002\0048\010"
    "\303l\365\005\011\306\001\305!\227\023\340\000\355\303\317^\346\001\016O\010\315\316A\374\001\305"
    "\357Cp\003\301\316\305o\134\002\325\326\305\322\316\001\033\002\305\025\031\003\315\305\316T\362"
    "\000\011{\010\305\022,\001\357\322\311\314\314A\362\000\016V\010\004\334\000\324A\262\007\005\243"
    "\010\017\237\010\301\004\224\000\026\004\005\316\304\355\020\357\006\015\333\006\304ID\002\325P"
    "\361\000\003\260\010\006\255\010\357V\373\001F-\001!\233\023\261\000Q\024\004\023\005\011\016\335"
    "\010\357\022\037\002\017\326\010\316\305\357\322\301\025\213\001\314!\231\005\210\000I\374\001\014"
    "r\003\322G[\002\005\002\011\023\220\000\024\367\010\304\022m\003\301\322\315\305!\227\023\340\000"
    "\322I\361\000\311\015\006\005\314\310\317\315Mm\003V\261\004\324\311\317\316N\353\007\005\017\012"
    "\011\271\011\022\222\011\025\210\011\014~\011\017E\011\015B\011\301\003\314\000\015=\011\0262\011"
    "\302\322\311\303Ah\010\317\322\311!\231\023\220\000T\207\000\311\314L\361\000I\365\000\022a\011"
    "\025\077\011\017^\011\316\004X\011\303\324\311O\364\001\005\225\000A.\002TG\007\024y\011\015o\011"
    "\007\363\005\303\305N\307\006\001\314\000\025{\005\305L\265\007!\223E\005\005\005\205\011\301M}"
    "\002U\262\007\307\311\324\311\026\207\000F\215\000\005\360\006\011\261\011\017\252\011\301\025\247"
    "\011\316\303\010\004\005l\250\000D\344\000\016i\010\311D\004\005\302\317\325\322\307E\261\004\005"
    "\013\012\023\010\012\016\365\011\022\362\011\014\337\011\003\333\011\007\323\011\301\316C\224\000"
    "\325\322\005\210\000A\033\002\310Tv\006\023\220\000\011\357\011\314\305!\230\023\213\000TC\007A"
    "\077\011M\361\000\014\003\012\301\016u\001\314\005\005\005I\374\001\301\316D\250\000C\365\000\300R"
    "\004\005\023-\012\022&\012\015#\012\357\015g\002\304\305\357\322AM\004M\207\000\315\005\005\005I."
    "\001\324\311Vh\007\025<\012\301\324\301\322I\016\001\005\212\012\011\202\012\017{\012\301\023x\012"
    "\011n\012\024_\012\022Z\012\304\322\301\307\305o\365\001\301\316T\251\007\022g\012\317\322Z\251"
    "\007\011\246\007\305a\026\234\355\304\347\317\322\323\301Y\365\000I\005\005\324\311\304\311E7\002"
    "\316\032\251\007\321UT\012\023\002\001\014\227\012\357\302\305\357C\261\004!\225\023\277\002\021"
    "\246\012\314\305!\224S\277\002\325\305S\277\002\005\273\013\011,\013\022)\013\017\340\012\301\024"
    "\333\012\025\330\012\014\317\012\003s\001\007.\006\311\316\321\325\305U\037\007\005\217\001\301"
    "\311\323A]\002D\261\004\311\303A\231\004\023\277\002\011#\013\025\024\013\014\000\013\031\366\012"
    "\305\325!\243X\011\001\017\375\012\301G\344\000N\220\002\005\345\000\017\013\013\314\305Y\344\000"
    "\316\324\001\367\001\311Ek\002\323!\035\240\355\315\305\336\315\305!\240S\363\004\023%\010X\213"
    "\000Ax\012\005\246\013\023\243\013\024\240\013\016\224\013\022p\003\014\213\013\017\204\013\026}"
    "\013\007p\013\032m\013\303\005c\013\024`\013\017X\013\301I\361\006\315\324\305!\231Sv\007I#\012"
    "\355\320\322\305\357\323\311D>\002I\037\007\017y\013\316\305\322O\307\001\325R\001\005\005\005\005"
    "\301T\274\000\314\005\345\000Oh\002\314\005\362\000\301\307E\272\005\307\324!\234\011\246\007\301"
    "\311N\251\007Em\002I\321\001\024\266\013\025\213\001\311\314\314\005\210\000\301RA\006\316\301M["
    "\002\016\247\011\022\341\013\025\214\011\004\335\013\357\024\324\013\316\305\357\332\325\305o*\003"
    "\305\357\322\001\366\005I\365\001\305TC\007\304\311CH\001!\035\240\005\364\015\011\244\015\025\204"
    "\015\017\021\015'\016\015\301!\224\011\336\014\024\306\014\016\252\014\022g\014\025b\014\014K\014"
    "\003B\014\015>\014\0070\014\012&\014\030\042\014\355\306\317I\274\000\311M\023\002\317\322!\231"
    "\023\220\000I\003\003\0119\014\301\332\311N\361\000\323\324RL\001\301N\213\000,\365\005\305\357"
    "\304O\376\004!\223\011\134\002\024\250\000\007]\014\301\011-\005D\334\000\301\303Hd\002\322\311T"
    "\375\004\005\235\014\023\230\014\011\207\014\022\203\014\017\027\001\021\200\014\303\310\301\316D"
    "\226\000U\273\005\301I\343\007!\231\005\225\000\023\220\000\316!\231\005\362\000S\220\000\305\311L"
    "\272\003\357\303\310\301\025\213\001\314!\231E\213\000\011\302\014\025\273\014\004\267\014\301G"
    "\036\007\301T\366\001\306\301\303\324U\355\007\306EZ\004\011\331\014\010\322\014\305\314\317T\335"
    "\000\305\357\315\301T\303\001\307\316O\231\004\023\000\015\022\364\014\014\006\001\036\360\014\316"
    "\324\305N\326\002\324RZ\013\011\361\000\305!\227\323!\227S\207\000\317\316!\236\355\302\314\301"
    "\316\303\310E\365\000a\035\240\023\177\015\011l\015\024[\015\016;\015\0224\015\025,\015\014\267"
    "\000\304\305\357R\316\003\022\037\002\326\305Mg\010\004\234\010\302LD\002!\225\023T\015\011\314"
    "\000\024K\015\301\322Qt\003\305\357\316\305\357\307R\031\001\024\370\001\311E\321\000!\243\023\011"
    "\001\017g\015\301R}\014\303\331C\377\002!\240-x\015\316\005\215\000Sm\002\315\305\336\315E\363\004"
    "\303\317V\302\004\023\236\015\024\232\015\022\226\015\316\311\303\311\320\301L\002\003\315Un\005"
    "\325E>\011\005e\004I\304\001\023\356\015\016\336\015\022\330\015\007\030\004\314\014\300\015\311"
    "\003\361\000\324\301\011\370\001NM\001\005\250\004\311\005\325\015\017\322\015\301\322\304!\234S"
    "\250\004N\315\015R\315\015\301\303\325L\224\000\005\030\003\003\373\003\311\323\324\022\334\000"
    "\305@\355\007\005\011\001SN\004!\035\240\023n\016\016R\016\022O\016\025H\016\003\215\000\015E\016"
    "\030\026\001\036B\016\0003\001\357\024<\016\004$\016\303\005!\016\301N\303\001@\371\002\0058\016"
    "\011/\016\301\311L\333\015\301!\236\023\365\000T\315\000\303I\366\005\305\357\317Rp\003M\240\013B"
    "\370\001\016-\001\322T,\001C\037\014\005\345\000\023i\016\024f\016\025b\016\304I\037\002\311S-\001"
    "O\037\007\325\305L\362\000!\226\323\011\200\016\301\307\305!\036\243\023\216\003R\215\000\305\325"
    "\322S\220\000\005\042\021\023\015\021\011\000\021\022%\020\025\017\020\014\341\017\004\336\017\017"
    "\207\017\010_\017\301\023Q\017\0248\017\0162\017\022\341\016\014\333\016\003\327\016\020\321\016"
    "\007m\003\031\313\016\013\306\016\336\324\311Sc\016\311\323T\246\000\323!\236A\307\001\005\215\000"
    "A\215\000\311F\373\001\305\323\324I\376\004\005\216\001\011-\005\024\037\017\022\034\017\014\017"
    "\017\017\007\017\021\003\017\006\015\003\0028\015\304\011\274\000O\360\007\325Ei\010\314\305!\032"
    "\243S\011\001\305\315\305\316\324!\236\023\365\000A\367\001A9\016\005\365\001\311!\236\023-\017"
    "\303\311P\037\002!\236A\225\003\303\301\322T\304\003\011>\002\322\017E\017\311\301\322C\200\006"
    "\316!\231\023\220\000\001i\010N\207\000\024X\015\323\005\345\000\301\016M\001G.\001\011z\017\022v"
    "\017\017q\017\031*\004\301\322\315A\304\001\324\317G}\006\301S\304\003\314\017\203\017\311\320P"
    "\031\001\323O\177\006\023\325\017\024\316\002\022\304\017\025\267\017\014\246\017\015\243\017\305"
    "\000\346\001\357\324\305S\206\000P-\001\017\247\000\311\0036\005\015\006\005\324\011\304\001Oq\003"
    "\026\300\017\322!\245T\326\002\317IW\004\324\025\322\017\305\025\346\000\355\320\301R\301\006G\250"
    "\000\324!\243\023\011\001I.\001G\335\000\025\001\020\017\372\017\301\311\007\370\003\304\317\031"
    "\366\017\311\322I\023\002\305R\011\001\016\372\012\315B\316\002\024$\003\323!\223\311\305\325\322"
    "\323a\026\242\011l\002\024\042\020\302\314\311\021.\006\303\001\212\002I\374\001S\257\003\011\363"
    "\020\017\244\020\305\023\235\020\016X\015\015\207\020\036\360\014\357\023{\020\004s\020\020p\020"
    "\026k\020\006[\020\303\011S\020\305\357\304\305M\005\005\323\011\214\002\305o\005\005\005b\020\301"
    "C\023\002\024\226\000\003\276\014@C\007\305\316U\226\000O\335\005\305\357\303\305\323SX\015\011"
    "\203\020\305\316T\316\003\304E\354\000\311\305\022\226\020\300\322\305!\030\234\323a\030\234!\031"
    "\234\323a\031\234\023\361\000\321U\240\013\024\303\014\004\357\020\020\340\020\015\331\020\026\321"
    "\020\006\314\020\007\302\020\303\010m\003\325\322E\030\003\322\301\315\315\005\345\000A\314\000"
    "\305\323S\277\020\011\316\020\305\322B\023\002\305\023w\017N\344\000\022\352\020\317\323!\243I\212"
    "\002\311\305o\270\014\325C\314\000\023b\005\016\375\020\305@n\005CZ\013\001h\002\022\012\021\314O"
    "\346\001A\346\001\024\274\000\331\303\310\011\037\021\017q\003\301\316\301L\254\003AD\003\023\250"
    "\021\011\245\021\024\223\021\016\214\021\022o\021\025b\021\036^\021\000V\021\357\024K\021\022H\021"
    "\304\001\216\001I\037\021U\234\005\311\324\311\317\316!\036\243S\011\001\022m\003\314\305R%\010"
    "\303H\344\000!\223\020\077\011\324\355\305\336\324R\240\013\004\037\002\323\317\316\316\005\204"
    "\021\301\007\334\000\314\311\324\305o\210\000!\230\023\213\000L\265\007\324\301\307\317N\013\015"
    "\311\324\005\236\021\355\306\311L\203\016\355\306\311\314L\207\000ND\003T\373\003\005{\025\011N"
    "\025\022%\025\025\024\025\014\367\024\017\014\023\010i\022\031i\015\301\023d\022\011`\022\024I\022"
    "\016;\022\022+\022\014$\022\004\035\022\020\011\022\015\353\021\026\347\021\302\311N\004\017\301L-"
    "\001\005\004\022\011\377\021\002\372\021\301\322\301D\334\000\322\311OJ\007\317\316N\344\000\322"
    "\317U\247\000\024\213\011\017\025\022\311\324\301I\371\002\322\301\025\213\001L\220\000\022\334"
    "\000\305T5\011\015\004\005\311Fm\003\0116\022\304\311\016\026\022Oq\003\303\301T\205\011\001F\022"
    "\0246\002\304\311DL\001D[\002\005X\022\010S\022\301L\014\001\317\314IH\015\357\307\317\322\311Q."
    "\006\323S6\005\311\316O\362\000\005\367\022\011\337\022\022\322\022\025\201\013\017\307\022\031"
    "\301\022\301\023\343\000\011\276\022\016\255\022\022\241\022\025\235\022\015\226\022\303\325\316!"
    "\241\305a\237\002\355\007\320Iv\013\306F\344\000\024\013\015\007\224\000\320\305\316T\316\002\023"
    "\214\002\024\344\000\303\305\314\011.\001\314\305R\364\010^6\014\320\322\311O\303\004\022\316\022"
    "\336M\344\000\305os\017\017\332\022\305\357T\305\001\316\311Q\344\005\016\261\004\022\362\022\014["
    "\002\015\373\001\306\306\322\305S\011\001\325\322G\305\001\011\011\023\022^\021\026\347\021\306!"
    "\227\023\340\000F\207\000K\271\000\023\352\024\011\235\022\0163\024\022\034\024\025\374\023\014"
    "\331\023\004\324\023\017\312\023\003\307\023\020\301\023\015:\023\0065\023\301\314IM\004\317\316D"
    "\316\003\005\275\023\011\003\003\024Z\013\020\213\023\015N\023\302\301T[\004\001\210\023\011\200"
    "\023\025l\023\305\022h\023\0003\001\316\324\301\024\315\000\311R\304\003\303l\037\002\316\005\362"
    "\000\011w\023\301U\003\003\023\346\001\321\325\305o\212\003\323\323\001\367\001I6\002N\036\002\005"
    "\360\006\024\271\023\014\265\023\017\262\023\301\024\256\023\022\251\023\307\316\005\210\000\011"
    "\361\000O\366\005\301\311S\214\002\322I\007\021S\342\002\311C\334\000\301B=\001\357D\305\001\0019"
    "\016I\343\007H\036\007\322\304\011\321\023\317\316N\316\003\311\322E\360\020\017\361\023\314\005"
    "\345\023\301\302O)\015/\364\022\000s\003\303\324\311F\362\000\016\370\023\315B[\002\305L\226\000"
    "\023%\010\024+\001\322!\236\005\345\000\023\027\024\322\311\305\022\216\003\314!\243S\216\003!\236"
    "I.\001\005W\010\023d\002\001\231\004\022-\024\304\317N\315\002\305\323\320O\210\023\023\237\024"
    "\024\223\024\004\214\024\026\210\024\006i\024\007`\024\012]\024\303\014Y\024\311\005U\024\324\317Y"
    "\306\001\322G\334\000\325S\003\001O\032\002\017\272\003\322\305\300S\365\000\011\177\024\022\357"
    "\006\025{\024\305\357\004\035\012\322E\227\002\323EX\020\304\305\316\024\226\000C\304\003\311C\212"
    "\002\025\360\020\301M\223\000\322\017\234\024\311\302U\271\023^J\007\024\326\024\025\307\024\017"
    "\272\024\305\022\267\024\311\314!\036\243\023\365\000L.\001V\316\003\005\314\012\015\315\003\322"
    "\324\311\325M\362\000\314!\231\005\210\000\023\220\000\001i\010T\037\002\001H\001\022\343\024\311"
    "\324\325\324I\333\014\325\303\324\305UW\004\015\362\024\311\307N\267\014\317\316A%\004\011\004\025"
    "\025\001\025\301I\014\012B\362\000\005\033\002\016\017\025\315\301Tp\003\311\321U\361\000\022\307"
    "\006\014!\025\002\030\001\311S\351\004\324I\267\024\0116\025\0173\025\305/\316\003\304O\011\001A"
    "\303\004!\243\023\011\001\024C\025\315\311Np\003\311\321\325\305!\027\243\323a\027\243\024u\025"
    "\016d\025\022[\025\305L\274\000\303\325\314\301\311\322E\216\003\021k\025\305oL\010!\026\234\325"
    "\001[\012I\246\007\001\002\001OR\024!\225\023\277\002\024\020\026\016\365\025\022\343\025\025\322"
    "\025\014\235\025\020\230\025\357\314\311B\267\014\305\316D\326\002\025\303\025\314\305!\237\023"
    "\263\025\355\014\257\025\303I\224\022\301@\224\022!\037\242\355\014\277\025\303\311a\037\242\301@"
    "\274\025\311!\241\355\014\316\025\303\311a\241\301@\314\025\330!!\242\355\014\337\025\303\311a!"
    "\242\301@\334\025\324\005l\002\301\311\316!\225\023\014\020\305!\224S\014\020\324!\234\023\250\004"
    "\001\013\026\011\246\007\322\005\362\000\001\077\011I\374\001\311\316E\315\015!\225\324E\340\002"
    "\024\300\026\016\260\026\022\222\026\025\205\026\003\201\026\020U\026\015f\024\006D\026\010\274"
    "\000\302\323\305\322\326\301\324\005\321\000\011\004\001\022\325\000O\354\007\306\311\303\005\362"
    "\000\311\305\022\215\000\014\265\007@3\001\011~\026\020v\026\010p\026\305\357\322\301\324\022\325"
    "\000\305\325\322!\031\236\323a\031\236\324\301\314Mp\003\317\323\001\033\002IM\004N\213\002\324OU"
    "\012\011\274\000\026,\001\006\274\000\301I\220\002\001\314\000\004n\005\020\253\026\007\245\026"
    "\303\310\305\323T\355\007\301\316\311S-\002\310\305L%\010\025\365\000\007\365\000\032\251\007\303"
    "\014m\003Oq\003\301\016\365\000G\334\000\005\375\027\001\342\027\011:\027\0223\027\025(\027\017"
    "\361\026\007\335\000\012\353\026\347\301\020\350\026\311L\376\003R\255\001\311\310\301D\373\001"
    "\016\035\027\025\024\027\015\017\027\031\306\001\303\025\011\027\324\005\030\003\317R\237\017\315"
    "\305\316T\353\007\305\323TU\022\001\352\004\003\004\005Z\251\007\003m\002\316\305\025\346\000o\356"
    "\022!\225\303!\231\023\220\000H\237\017\301\315\301\324UU\024\005\333\027\023\272\027\024\267\027"
    "\022\233\027\017\225\027\003\216\027\020\205\027\026}\027\006p\027\030f\027\032c\027\301\003\361"
    "\006\302L\373\003A\013\026!\026\234\311\005\247\007T\260\001\306\305\357\322\305\316\324\005\250"
    "\012S\277\002\305\322\323!\226E\250\012\314\317\015\012\021\336M\224\000\324\001\314\000O\215\002"
    "\303\305\300S\361\000\011\263\027\305!\244\023\307\004\303\324\0116\002\022\325\000\305\025\322"
    "\000M\006\005\307E\037\002E\220\002!\232\023i\013\024\325\027\020\321\027\303\017\315\027\311P="
    "\001\325R\357\022\301Rm\020\322\311\302U\345\024\325!\031\232X\220\000\016\367\027\026\360\027\315"
    "\305!\030\232S\213\000\301\316\324\301G\240\013\023\344\000O\251\000\023\303\030\016\300\030\022"
    "\257\030\025\254\030\015\237\030\026\233\030\357\005\240\017\023\226\030\024\206\030\016\177\030"
    "\014o\030\003g\030\020L\030\015G\030\026@\030\0069\030\0125\030\302U[\004\301@m\002\025\033\002"
    "\305N\316\020\305\314\317\320P\344\000\317\303R\012\021\005]\030\025Z\030\301\016\001\022\322T0"
    "\015T\224\000\336\303\310\305!\036\243S\365\000\011\247\011\314\301R\001\001\011{\030\305\357\307"
    "\001M\004U\224\000\316Q\342\003\317\316\303\311A\212\002\022\223\030\305\016m\020\303\324\311V\334"
    "\000A\360\020\317\322M\355\004\311S\023\002\017\247\030\301\311Nm\002\311\323E\241\021X\242\007"
    "\316\311\305\022\215\000\300\322\305!\230\023\213\000M\006\005T\373\001!\226\024\314\030\323I\321"
    "\023I\357\024!\235\005\212\031\011_\031\025I\031\017,\031\031!\031'\037\031\301!\024\235\011\034"
    "\031\016\031\031\022\026\031\025\021\031\002\007\031\300!\223\355\004\001\031\302Al\002\305\323"
    "\323Ul\002\005k\016\317\322\301\324O\354\007\322\305oL\001G\004\005C\344\000zH\015a\235\017)\031"
    "\303\305o\306\001N\247\000\011\365\000\016<\031\022l\002\303\001\270\014U\314\000\004H\014\307\025"
    "\004\005\324\305\315Pl\002\024\321\001\030[\031\311!\035\241\355\315\305\336\315E\314\025\305M\261"
    "\011\005\205\031\024\202\031\016~\031\026{\031\007\021\025\302\005(\015\001\247\000\022\366\001Y"
    "\134\002R\344\000\307U\373\001U\375\004\325\324E\370\003!\025\235\023\303\031\001\300\031\024\271"
    "\031\016\266\031\025\260\031\003\314\000\357\307\011\251\031\305\316D\023\002\323\024\334\000L\316"
    "\003\322!\235S\277\002T\004\005\324\022\211\003O\015\001D\036\007a\026\235\023\022\032\024\014\032"
    "\016\353\031\022\343\031\014\332\031\313\322A\336\016\324\305\357\322\311\305U\014\012\017q\003"
    "\307\305N\300\030!\025\234\005\011\032\011\372\031\301\316\311M\004\005\0177\002\326\305\322\323"
    "\311\324\005\005\003A\367\001a\024\234\311\314\311S\316\003\001\253\005I6\014\005\206\032\011}\032"
    "\025\230\006\017c\032\027\003\012\301\016`\032\004]\032\020E\032\015>\032\026;\032\302B9\016I\342"
    "\000\301\323\323\305U\206\000\011\256\011\320\005\345\000\317\322\324!\036\243\023\216\003\305\325"
    "\023\207\000R\226\000If\022D\377\021\011\215\000\025w\032\031t\032\315\301\011\015\001Nu\001A\377"
    "\002\024-\001M\030\001\326\001\202\001\305\322A%\010\023_\033\011\343\007\024Z\033\014U\033\003D"
    "\033\0200\033\015%\033\021 \033\006\033\033\002\027\033\357\023\005\033\004\001\033\003O\020\020"
    "\354\032\021\343\032\006\336\032\007\311\032\002\304\032\301\014\016\032C\002\001\305\314LN\004"
    "\005\033\002\025\331\032\311\005\362\000\0177\002M\361\000\314\311E\013\012\325\307I\224\000\325"
    "\311\323\311\324\317In\005\025\373\032\017\370\032\314\311\321U\304\003Nw\017\302\314\311C\203\032"
    "\301C.\002\005\023\006\025\022\033\311\023[\004D>\002\315\305o\011\001\305L=\001\322\301I\215\002"
    "\325\305o\030\004\020,\033\301R\364\032\314Ah\023\022=\033\317\322\324\005\037\007\301G\361\000"
    "\305\357\323\305N[\004\024\315\000\017N\033\305V\344\000\315\315\301\316D\001\001\311\307IA\032"
    "\322\301IZ\030\023v\033\024r\033\020m\033\303\301P\224\000\317\316S\271\023\301U)\015\317\322\324"
    "\311\323S\037\002\005\023\034\011\002\034\025\374\033\017\263\033\301\024\250\033\022)\015\025\242"
    "\033\026\236\033\007\344\000\311z9\006\311G\316\003\306\322\301G\224\000\311\026\207\000\006\215"
    "\000\317Nt\032\023\277\002\024\357\033\022\341\033\025\305\033\316!\232N\207\000\022\336\033\026"
    "\330\033\323!\035\240\355\315\305\336\315\305S\363\004\305\301\325ml\011R\325\000\026\353\033\304"
    "\355\303\317RV\010\305o\332\010\005\006\001\301\011\370\001\015\005\005B\265\007\314!\225L\023\026"
    "\007\011\034\305@\326\000\305\357\322\311\005]\002A\015\001\025V\034\026O\034\027H\034\357\005E"
    "\034\017>\034\020;\034\0071\034\301\316\315\317\311Nl\002\317\303\311\301\024\315\000NM\001A\272"
    "\003\355\332\305\357L\003\012RB\034\355\331\317\322K\250\000\305\325!\231X\220\000\022p\003\026h"
    "\034\006k\012\303\310\301\336\324\305L\261\004I\246\007!\035\240\005\230\035\023\225\035\011v\035"
    "\022\031\035\025\371\034\017\301\034\003\271\034\010\264\034\031\255\034\027\251\034'\016\015\301!"
    "\224\016\240\034\022\235\034\311\314LX\015Dm\002\324!\223\005\210\000O%\003\305ER\003\020m\003\322"
    "A\366\005\301\311zB\034\310\001F\022\305@\023\004\011\364\034\016\362\034\025\321\034\036\330\002"
    "\307O\272\003\023\014\020\024\336\034\022\373\001\312O\000\004!\225\005\352\034\355\301\300\355C"
    "\364\006!\224\023\014\020F\015\003a\225!\240mx\015!\240\005\345\000\022\005\035\316I-\005\021\020"
    "\035\303!\031\233\323a\031\233\325\305!\030\233\323a\030\233\005^\035\011O\035\025{\014\017E\035"
    "\301\011~\003\016@\035\004\357\020\026<\035\0069\035\303TP\021I|\030\301II\007\321\325Iv\011\025"
    "\240\010\020m\002\311S\242\007\023\266\031\003_\021\302\325\316\005\011\001Ai\007\011d\012\016l"
    "\035\000l\002\357\323O,\001\324\001\234\013\305!\234N\366\001\005\375\012\023\216\035\024n\005\022"
    "\344\000\015\213\035\302\305\357T\030\001I\256\011\323\305\322\301NA\006A\322\000!\035\240\023\277"
    "\002\016\322\035\022\313\035\003\310\035\030\301\035\357\015\266\035\314\305\357\326\311SN\004\317"
    "\311\016\335\000\307\316\301G\304\003\324\005\212\003O\011\001H\036\016\015\304\003\322O\262\007"
    "\001\033\002\004\014\012\316\311\323M\261\034\023\007\037\024)\003\016;\036\022+\036\014&\036\003"
    "\310\002\015\377\035\026\373\035\304\311OM\001\317IZ\002\020\027\036\015\011\036\301M\215\000\011"
    "\023\036\305\357\304\311A\266\031\307R\224\000\014!\036\305\357\322\301T\336\033\311\303I\266\031!"
    "\241S\334\025\014\003\012\0178\036\301\016[\002K[\002N\134\022\023\340\036\011\333\036\024\250\036"
    "\004\206\036\026{\036\006h\036\007b\036\012^\036\303\025[\036\317Nl\020Lj\033\317N\211\024\305\357"
    "\316I\277\020\014v\036\017s\036\311\322M-\001R\324\014\325\305N\031\031\011Z\030\305\016\314\000"
    "\323T\236\033\011\232\036\017\225\036\305\357\320\305\316\304A\350\031\316\305o-\005\005]\002\022"
    "\244\036\307E!\016\305C\266\031\305\016\036\002/\335\031\322\023\324\036\016\364\024\020\321\036"
    "\026\302\036\314\317\303U\314\000\011\315\036\305\316\001\033\002T\213\002\305W\006\001R\326\003"
    "\331\316\304\311C\357\011\324\311A\265\007\024\362\036\025\357\036\020\326\023\303\322\311P\212"
    "\002R\245\033\001\227\002\311\007\316\003\324\325\324!\236\005\321\000\023\365\000R\325\000\022"
    "\022\037\314\301\016\005\012M\373\001A\320\013!\235\005\342 \011\307 \024\242 \025J \014: \017\270"
    "\037\003\242\037\020\223\037\015\357\022\031z\037\013r\037'\037\031\301!\224\011\033\002\016j\037"
    "\025g\037\014c\037\017`\037\020Z\037\307\305\355\306\305\315\315E\213\000\322\311\323T\037\014UF"
    "\022\301R\340\032V\320\001\323\355\304\317\325T\240\013\311\005\345\000\320P\036\007\022[\002\316"
    "\304\311\021\220\037\303!\227\023\340\000\301\024\362\000L\373\001U\224\000\017\237\037\305\003"
    "\200\020\357\303It\032R\212\011\011\261\037\025\255\037\305\357N\202\010\314P\314\000\305\316\324"
    "\311FU\022\005\327\006\0114 \016- \022' \025\360\037\014\344\037\015)\003\026\337\037\002\014\012"
    "\303\311\001\377\002\017q\003\305o\003\003\311\305o\021\004\011\374\001\004L\001\305\316\316Ev\011"
    "\023\032 \022\016 \020\013 \026\006\005\010\007 \304\301\011\244\030N\250\000\301IH\001I\367\017"
    "\004\004\005\303\305!\030\244\323a\030\244\355\320\322\305\357\306\305\024\215\000@C\007\024\037"
    "\002C-\001!\225\304\301G\211\003\007\370\003XZ\012\317\026B \307A\005\001\001\023\004\305\300Nd"
    "\002\005\237 \023\232 \011\221 \022} \014y \003u\020\020h \304\355\003\347\033\301F\223\001\020t "
    "\305\357\322\311\305\325RW\037\314\305o\037\002\324A\225\003\024\215 \026\211 \311\316\324E\210"
    "\023\311V\037\002\317U\330\002\023\231\006\326\301\316T\260\001\320\305CM\001o\330\012\022\301 "
    "\025\276 \301\024\266 \007\276\006\322\324\355\325P\365\000\311\323\324\311\321U\356\022D]\032\301"
    "\324\305@V\024\023s\026\024\361\000\016\332 \007\357\024\030\242\007\315P\265\007\003\333\032\311"
    "\323T\024\036!\235\023\277\002\011n!\016i!\022R!\025\265\007\014N!\0034!\020*!\030T\012\000&!\357"
    "\016\036!\020\031!\015\026!\026\333\032\314\305\303\324I\377\021I\252\037\301\322A\300\030\001\373"
    "\036\305\357G;\034\303H\004\005\324!\026\234\011\246\007UT\012\022B!\317\025\262\007\316\304!\234E"
    "\250\004\305\357\324\301\011\370\001\322\311Ai\010\317N\260\001\015F\001\007>\002\002d\002\326\005"
    "\345\000\001B\007\311\024X\015C\361\000\324\311N\251\030\032\251\007\307NX\015\023\205#\024u#\016"
    "\021#\025\363\042\014\317\042\0045\042\003\026\042\020\377!\015\300\042\026\357!\021\346!\007\331!"
    "\010\274\000\030e\042\357\024O\042\0045\042\003\026\042\020\377!\015\365!\026\357!\021\346!\007"
    "\331!\314\025\226\000\031\324!\305\026\344\000\000\220\030\303\324\005\321\000\322\311\303\005\210"
    "\000I\306\001\323\305o\013\015\001\265\007\031\343!\314I\230\027P\216\004\325\311\320\005\362\000A"
    ":\033\005j\003IN\020\311\023$\002\022\215\000G\024\036\017\017\042\311\003-\001\304\305\357\315"
    "\311\317L\203\006\325\023\207\000X\220\000\0221\042\317\023.\042\016*\042\314\005\362\000\011.\001"
    "O\274\002\317M\373\001S\250\000\311V\203\032\025L\042\311\324\005g\026\022\325\000\317!\243\322"
    "\311\301\314!\243I\374\001C\316\003\001i\010\022\251\005\025^\042\310\311\317P[\002\304\005\212"
    "\003I\037\002\005\273\042\011\333\015\024\266\042\003\261\042\020\201\042\355\004\324\023\020e\013"
    "\315\311\316I\267\005\022\255\042\014\221\042\017\216\042\305RM\001S\023\033\017\234\042\311\303"
    "\001\002\001I\266\031\022\316\003\311\324\301\316\324!\031\236\005\210\000Sm\026\305S{\024\314\301"
    "M\203\030\322\305o+\042\357\303U\354\023\011\366!\320\014\313\042\305RX\015\317Y\224\000\005\300!"
    "\025\226\000\031\324!\314\305!\237\023\347\042\355\315\305\336\315E\224\022!\037\242\355\315\305"
    "\336\315\305S\274\025\010\274\000\030\005#\322\317\020V\010\304\305\357\320UZ\030!!\242\355\315"
    "\305\336\315\305S\334\025!\235\023n#\024>#\026\313\042\021-#\006&#\303Ol\021\011\244\030\301N\317"
    "\014\325\305\336\324\022\325\000\305!\036\243\023\216\003U\346\000\322\005W#\301\311\016\344\000"
    "\336\316\305\325\023\207\000\322!\231\005\213\000S\220\000\024j#\020c#\315\305\324TA\032\322\005"
    "\001\022I\230\027\311E\005\001\005\366\003\325Io\037\001i\010\022\251\005\025^\042\310\011Z\042Np"
    "\003\023\243#\024\235#\020\223#\303\314A\220\030\011v\013\301\307\316\317L\016\001\011\000\001O"
    "\376\004\301Y\373\001";

// The same of given names.
inline constexpr char name_graph[] =
    "\005\034\024\023\247\022\011F\022\024\244\021\016\004\021\022\007\020\025\354\017\014\356\016\004S"
    "\016\017\012\016\003\336\014\020[\014\015N\012\026\314\011\021\310\011\006\343\010\007\330\007\010"
    "\032\007\002\077\006\012\231\004\030\224\004\031\031\004\032\337\003\013I\003\027\015\003\301\023"
    "\376\002\011\345\002\016<\002\022\007\002\025\333\001\014X\001\004!\001\003\033\001\015\334\000"
    "\007\317\000\010\307\000\002\227\000\030\217\000\031\210\000\032\204\000\027\201\000\357\316\307"
    "\305\314\301a\246\311\332a\247\315\305\322\311C\206\000\305\314!\247\314E\202\000\005\276\000\022"
    "\301\000\304\025\276\000\017\265\000\305\314!\247\013\257\000\301Z\204\000\301\304\305R\206\000"
    "\325!\247\314\301\331E\206\000L\206\000\301\310\301M\206\000\315\005\314\000\301D\206\000\016\327"
    "\000\301\324H\224\000\305\300S\202\000\005\017\001\011\000\001\031\202\000\301\025\374\000\014\202"
    "\000\004\370\000\316\304\001\202\000\311N\224\000\317U\206\000\322Y\206\000\022\206\000\316!\247"
    "\005\206\000\301!\246T\201\000\014\202\000\357\314\311\005\202\000A\202\000\310\311\314L\273\000"
    "\005I\001\011\276\000\022;\001\0176\001\301!\246\315!\247A\206\000\314\320H\273\000\311\001F\001"
    "\305\316!\247N\224\000N\201\000\015\206\000\000U\001\314!\247I\365\000L\224\000\005\255\001\011"
    "\230\001\020\222\001\006\202\001\002w\001\301\011t\001\016\206\000\323\323\301N\273\000N\206\000"
    "\305\322\324!\247\005\202\000O\206\000\022\213\001\317\316\323O\206\000\305\304!\247O\206\000\310"
    "\317\316S\273\000!\247\016\025\001\003\247\001\030\202\000\317Uq\001\005\202\000I\201\000\030\274"
    "\001\323\323\301\316\304\322\001\202\000O\206\000!\247\005\327\001\011\321\001\301\316\304\005\262"
    "\000\322\005\206\000A\202\000\023\206\000A\202\000\311z\206\000\022\367\001\007\352\001\304\005"
    "\202\000\322\305Y\202\000\325\323\324\005\206\000\311\316!\247E\202\000\017\004\002\305\357\314"
    "\311\305!\246N\206\000R\224\000\0238\002\0244\002\016*\002\014%\002\015\036\002\311\001\365\000"
    "\305LU\001\005\033\002\301N\314\000\305\324T\224\000\0171\002\301U\314\000L\314\000\310U\262\000"
    "\305@q\001\011\342\002\024\271\002\016\217\002\004u\002\007^\002\301!\246\005[\002\024X\002\311z"
    "\331\000O\036\001z\033\002\305!\247\014n\002\000U\001\357\314\311\321U\224\000\001\202\000\311N"
    "\025\001\031\206\000\322\305\001\214\002\011\330\001\027\206\000\357!\247\005\202\000A\202\000S"
    "\206\000!\246\005\245\002\011\236\002\301!\246\302E\033\002\005\202\000\303K\202\000!\246\024'\002"
    "\355\023\264\002\315\301\322I\224\000\317\320H\261\002\017\301\002\310\317N\375\000\011\333\002"
    "\016\314\002\357\316I\210\001!\247\311\023\206\000\001\202\000\016\206\000O\206\000\316\305!\247T'"
    "\002T\201\000\015\372\002\372\004\201\000\003\367\002\323\323\301\324\317U\202\000H\201\000\305o"
    "\362\001\024\010\003\015\201\000\310L\346\001\322\311D\202\000\005E\003\011-\003\017%\003\301\022!"
    "\003\314\011\314\000T\261\000\322Et\001\314\306\307\301\316G\206\000\016@\003\314\014:\003\306\322"
    "\311E\314\000\011\303\000Y\206\000\323\324Ot\001\322N\261\000\005\312\003\011\272\003\022\257\003"
    "\025\253\003\014\247\003\017\236\003\010\217\003\301\024\202\003\022l\003\315\005\276\000A\276\000"
    "\011y\003\014\206\000\305\016\202\000L\206\000\015\206\000\316!\246E\202\000\005\202\000\011\201"
    "\000\310\314\305\305N\202\000\301\014\230\003\304\311J\201\000\005\314\000I\314\000\316\323\324"
    "\301\316\324It\001\301U\214\002\322T\206\000\311\323\324\011F\001\301\314IF\001\022\306\003\315!"
    "\246\302\305\322L\347\001\323T\213\003\014\303\003\026\244\003/\334\003\316!\247\316\305\324H\206"
    "\000V\244\003\005\025\004\011\010\004\014\003\004\017\371\003\301\010\366\003\303\310\301\322I\273"
    "\000R\201\000\022\000\004\305o\202\000At\001\301\324K\210\001\001\314\000\316\305\002\202\000\357"
    "\304Iq\001\357L\261\002\011\216\004\025\204\004\017\134\004\026O\004\301\023B\004\0164\004\003\022"
    "\004\305\372L\202\000\011\214\002\316!\247\311\023\206\000\303K\206\000\023I\004\315Ir\002\005\262"
    "\000Iq\001\001t\001\017@\001\305\023\206\000T'\002\025u\004\014p\004\010i\004\301Nt\001\301\316!"
    "\247N\206\000\301\316D\224\000\022\201\004\323\323\017\371\000\305F\206\000I\206\000\014\213\004"
    "\323U~\004I\201\000\324\332\310A\077\004\301\326I\261\000\005\240\005\011\232\005\025c\005\017\360"
    "\004\301\023\352\004\016\342\004\004\224\000\003\312\004\015\275\004\026\226\004\357\316O\214\002"
    "\005\214\002\001\276\000\311\005\206\000L\201\000\017\337\004\021\326\004\313!\247Y\206\000\325"
    "\305\023\206\000\314I\365\000B\206\000!\247\005\202\000I\365\000\017t\001M\334\004\005^\005\023="
    "\005\001-\005\016&\005\022\035\005\003\030\005\010\017\005\031\014\005\372R*\003C\224\000\001t\001"
    "\316!\247N\375\000\305\314Y\365\000\011\214\002\004\000\004G\273\000!\247\301\324H\000\004\0168"
    "\005\077\210\001\303\310I\304\000!\246N\025\001\011[\005\010W\005\305\024'\002\020T\005\006\206"
    "\000\357!\247\320H\334\004HP\001\325A\206\000A\365\000!\247z\220\000\023\226\005\001t\001\016\222"
    "\005\014|\005\004w\005\372\322G\042\003\311\324H\202\000\005\214\002\311\001\377\001\025\214\002"
    "\017\206\000\305!\246\024'\002N\206\000\311O\262\000\324I\361\001\315!\247M\375\000\023:\006\001"
    "\326\005\016\317\005\022\310\005\006\301\005\357\322\017\275\005\305\357\315\011\273\000Y\206\000"
    "\336M\273\000\306!\247\322E\375\000\022\375\000\305M\375\000\316\311\306\305R\202\000\316!\247\011"
    "\365\000\016\224\000\355\0143\006\003-\006\020!\006\015\021\006\006\010\006\012\002\006\031\376"
    "\005\302\301\320\324\311\323T\273\000\326E\214\002\301\303\321U\377\005\322\301\316\303\354\317I"
    "\214\002\011\034\006\301\322\011\273\000C\206\000\303\310E\276\000\001*\006\311\305\322R\273\000U"
    "\276\000\314\301\325D\273\000\025\214\000\317U\016\006\323\311C\201\000\005\320\006\011\311\006"
    "\022\233\006\014\220\006\017\212\006\301\023\203\006\022f\006\025a\006\020\370\005\302\301\303A"
    "\262\000\304\317U\244\003\001\200\006\024y\006\002v\006\316\301\302\305o\206\000A\366\003\310\305"
    "\357\314E\314\005C\077\004\011\036\001\324I\042\003\022\016\006B\206\000\301\011\225\001\316\004"
    "\334\004C\324\000\005\305\006\011\265\006\025\257\006\031\000\004\301\0105\005\316DB\003\016\210"
    "\001C\273\000\001t\001\024\302\006\003\273\000\307I&\002N\346\001\316D\201\000\314\001\276\000L"
    "\206\000\001\022\007\016\004\007\022\362\006\357\016\353\006\022\346\006\301\324\322I\014\005\305"
    "\357N\343\006\305\357\304\311C'\002\024\375\006\316\301\022\314\000D%\002\010\224\000\322A\042\002"
    "!\247\017\016\007\312\301M\244\003\311^\254\003\324!\247\322\311X\202\000\005\216\007\011\202\007"
    "\025j\007\017U\007\301\023M\007\016F\007\022@\007\015:\007\0135\005\302I\337\004\011\314\000ZX\005"
    "\022\375\000O1\002\023\206\000\316Ay\005\323\301\316!\247E\206\000\023g\007\025\306\006\027c\007"
    "\316\317Rr\006\301R\314\000N\201\004\023~\007\002{\007\307\017\206\000\010\206\000\325EV\004E\253"
    "\003\323E\244\003\003\302\000\314\001\213\007\314\301R\347\001\001\324\007\011\316\007\016\304\007"
    "\022\276\007\014\261\007\003\256\007\357\314\005\253\007\317\311\372S\224\000@\365\000T\223\005"
    "\015\273\007\305\316!\246A\202\000U\254\003\026r\006B{\007\322\031\206\000\311!\247E&\002\316\322"
    "\311C\331\003\324H\322\005\005\246\010\011`\010\022H\010\025,\010\014(\010\017%\010\010\037\010"
    "\027\031\010\301\005\022\010\023\014\010\022\375\000\025\005\010\302\011t\001\322I\217\000\324\011"
    "\261\000H\226\004\024B\003Pc\007:\220\000\357T\000\004\305\316\301E[\002\311\323\314A\227\005R\254"
    "\006\317R\213\004\023C\010\011:\010\031\206\000\372\316T\261\000\004\210\001\314\314\301U\276\005"
    "\324\301V\273\000\001\014\005\305\024\201\000\007[\010\357\307\317\011'\006R\375\000!\247O\374\000"
    "\023\242\010\016\234\010\025\223\010\014\210\010\017x\010\301\016g\007\303\317M\210\001\026\177"
    "\010\322G\311\002\301\316\316\001\202\000I\206\000!\247\014\377\005\302\305\322T\362\001\014\213"
    "\004\323\305\320P\273\000\005&\002A\202\000\305@U\001\016\333\010\022\322\010\017\274\010\357\322"
    "\301\022\314\000\025\314\000\314DP\001\022\310\010\306\306\322\005\375\000O\375\000\307\305!\247"
    "\023\206\000T'\002\022\375\000\015\042\010Hc\007\305\326\311\305\300V\224\000\005\255\011\011\247"
    "\011\022W\011\014D\011\017@\011\301\024/\011\016,\011\022\034\011\004\177\000\031\027\011\302\022"
    "\020\011\311\005@\001\001t\001O\206\000\311\003\273\000Z\311\002\303\354A\276\000\001y\005\011&"
    "\011\317U\077\004\304!\247A\202\000N\347\001\0179\011\311\015\201\000H\201\000\325!\246\315A\342"
    "\002\325A\314\000\317\322\001\202\000\011T\011\305\316\024\206\000C\224\000A\361\001\005\223\011"
    "\011\214\011\301\316\032\206\000\013\207\011\303\005\201\011\011x\011\017\206\000\013\206\000\354"
    "\317\311S\362\001\016\224\000\323!\247C\210\001\323!\246C\266\001!\247L\244\003\024\205\000\305D"
    "\317\007\004\242\011\357\304\305\357\322\311\003\206\000Qk\002!\247D\375\000\004\036\006OF\001\022"
    "\274\011\014\271\011\357\314\311X\206\000I\231\010\016\304\011\304\311N\001\007\301N\214\001\325E"
    "\242\003\005B\012\011\005\012\014\376\011\017\366\011\301\016\361\011\314\305\016\354\011\022\213"
    "\004\357\322\011\224\000Y\206\000\324\311N\204\002\305\323S\201\000\314\317\304\331\315Y\262\000"
    "\301\304\311\315I\262\000\024=\012\0168\012\0223\012\017,\012\026$\012\013\256\007\303\324\317\322"
    "!\247\311\005t\001A\202\000\311\001\365\000\305N\365\000\314\005&\002A\334\004\307\311N\024\001"
    "\303\305N\254\003\324\317R\311\002\022\201\000\357\322\001\202\000\317Ni\002\0059\014\011\350\013"
    "\025\320\013\017\213\013\031\206\013\301\005[\002\011\201\013\024_\013\016W\013\022\307\012\025"
    "\275\012\014\263\012\015\247\012\007\256\012\010\242\012\012\237\012\030\222\012\031\201\000\304"
    "\011\216\012\305\314E\334\004\323O\214\003!\247\311\315!\247\005\206\000\311L\207\006I\314\000\015"
    "\253\012\301\315\301D\370\000O.\002\301\314I\202\000\005\077\004\001\200\000\311K'\011\004\202\000"
    "\322\005\213\003I\021\011\011\042\013\024\030\013\014\025\013\007\001\013\012\371\012\031\355\012"
    "\013\350\012\303!\247\005\220\000\025\214\002O\206\000!\247U\214\002!\246\023\224\000\014\334\004"
    "\301M\202\000\317\022\261\002\314A\334\004\025\020\013\017\015\013\301\025\027\007\322\305T\202"
    "\000\305\322I'\002E\253\007\010\025\001\311\001\276\000N\204\002\005\077\013\016\025\001\025\214"
    "\002\017:\013/\201\000\301!\246\016r\002M\266\007!\247N\202\000!\246\014T\013\355\303\014P\013\310"
    "\322\311\323T\334\004\301Ur\004L\025\001\017\214\003\325\305L'\011\024p\013\310\311\005\371\000"
    "\023\206\000\001\214\002Lr\004\005\210\001\310\011{\013\305W\206\000\005\371\000A\214\002\372\324E"
    "\375\003\322\311A\366\012\0238\001\011\315\013\016\275\013\022\272\013\025\243\013\310\301\315\005"
    "\314\000M\310\000\023\261\013\016\002\012\022A\011\301\315M^\006\023X\005\324\301\320HX\005GT\011"
    "\001\202\000\011\307\013\303E~\004\003\201\000Qk\002z\225\001\023\340\013\022\334\013\310\301\315M"
    "A\011\311E1\004\324\301\020\267\013FX\005\0243\014\022,\014\014&\014\007#\014\013\033\014\303\013"
    "\026\014\310\005\007\014\301\305\014\206\000z\276\000\000U\001\314!\247\005\206\000\011\365\000L"
    "\224\000\301\305z\276\000\005\206\000\310\301I\030\014U\036\006\001t\001O\214\002\011\210\013\305I"
    "\033\002\024\206\000C\331\003\022U\014\014R\014\010K\014\357\314\011\362\011\301N\261\002\004\201"
    "\004\315E\254\003I\362\011\303\305\304E\331\000\005\277\014\011\255\014\010\233\014\301\024\217"
    "\014\025\200\014\017}\014\015\177\000\026\036\006\002}\014\323\303\301L\362\001L\210\001\314!\247"
    "\005&\002\001\202\000\011\365\000O\206\000\322\311\303\005\206\000\011\201\000K\206\000\311\314!"
    "\247\014\251\014\311\320!\247P\273\000\311P\206\000\014\274\014\305\322\017\206\000\322\005\206"
    "\000I\200\006A\323\005\024\325\014\022\322\014\014r\006\004\317\014\357P\244\003R\210\001R\334\004"
    "\022\215\001\305!\247R\206\000\005\364\015\011\360\015\022\345\015\014\255\015\017\202\015\010<"
    "\015\031-\015\301\023'\015\024#\015\022\007\015\014\334\003\0150\014\316D\343\006\011\365\000\017"
    "\032\015\015\213\003\314\001\202\000\317!\247S\206\000\314!\246\005\202\000Ir\002\310E\322\014\323"
    "\301\316D\366\003\0225\015\316\324H\213\004\311\314!\247L\273\000\005~\015\022_\015\014\134\015"
    "\301\022N\015\316\324A1\004\314\005\214\002\017&\002\311\005\206\000N\224\000O\203\013\311\323!"
    "\247\324\011x\015\017q\015\305\314!\246L\224\000\320\310!\247E\331\014\001\361\001N\025\001\311K"
    "\331\003\016\230\015\022\217\015\314\005&\002I\365\000\005\242\003\001\026\004I)\012\023\244\015"
    "\304\317\314\305\305\332Z\201\000\324\301\316\024\244\003C\224\000\005\333\015\017\326\015\301\011"
    "\004\002\025\305\015\322\001\202\000\013\206\000\311S\250\007\304\005\335\002\311\001\202\000\016"
    "\224\000\025\214\002O\206\000\324\311Lr\004\357\315\305\316\024P\001C\224\000\311\323\324\311\016"
    "\201\000\301N\210\001\316D\347\001\003\006\016\357\023^\006\014\334\004\004\212\000\303\311L\247"
    "\001\311L\213\004\023M\016\024J\016\025C\016\0141\016\004+\016\020'\016\015^\006\303\024D\010\305o"
    "[\005\310E\025\004\005&\002IU\001\005*\003\007\201\000\311\326\005\262\000\311\005\262\000A\202"
    "\000\015^\006\323Mp\001T\210\001\003^\006M\000\004\005\325\016\011\271\016\022\265\016\017\220\016"
    "\015\213\016\012\207\016\301\020\203\016\015\207\006\026\237\012\316!\247\016\375\000\311\305\000U"
    "\001\314!\247\005\206\000L\224\000\310N\203\013\301M\036\006\311\324R\201\004\016\262\016\022\250"
    "\016\025\243\016\315\311\316\311\321\325\305a&\247\307\314A\214\002\011\000\004\317\324\310\305o"
    "\224\000A1\002\311S\214\002\001r\002\016\201\000\014\322\016\004\226\004\015\314\016\305G\210\001"
    "\311\324\322I\025\015M\201\000\016t\011\014\353\016\002\347\016\357\002\347\016\323\311R\372\002"
    "\317RJ\007PQ\005\005\250\017\011\214\017\025F\017\017-\017\031*\017\301\025\024\017\015\016\017"
    "\305\024\012\017\372\324\311T\213\004\011q\001B{\007\322\001\202\000\011[\005\305!\246\000\365\000"
    "\316!\246\024\206\000C\224\000D\024\001\022>\017\025:\017\014\201\000\311z\214\000\311S\204\002"
    "\022\376\012\305\316Z\210\001\011\200\017\004j\017\303!\247\005e\017\001\025\015\031\202\000\311"
    "\001\202\000\014\224\000\305!\246NA\001!\246T'\002\017}\017\015z\017\027w\017\311V\334\004I*\003I"
    "\200\000V\213\000\023'\011\007\201\004\032\206\000o\214\002\023\242\017\016\234\017\017\231\017"
    "\314IT\011N\036\006\001\202\000D\201\000\005e\017A\202\000\023\351\017\011\343\017\024\337\017\016"
    "\201\000\022\334\017\017\326\017\027\016\006\357\001\202\000\016\201\000\317!\247\020\323\017\316!"
    "\247\001d\007I\224\000O1\002\316\301\322D\210\001O\375\000\311C\213\004\014\201\000z\200\000L\363"
    "\003\022\001\020\014\317\007\015\374\017\007\210\001\305L\201\004\302\305RJ\016\323!\247U\200\000"
    "\005\333\020\011\313\020\025\275\020\017h\020\031\000\004\301\016\213\004\025b\020\014_\020\004"
    "\371\000\017*\006\020V\020\015L\020\006B\020\031:\020\303\310\0051\004I&\011!\247\315\317\316D\362"
    "\001\001\036\006\311\003\206\000K\206\000\011\206\000\317\016\206\000ot\001\310\301\305\014\206"
    "\000z\220\000P\331\003\014\206\000o\276\000\023\250\020\016\237\020\014\001\007\004\226\020\003"
    "\331\003\015\214\020\007\261\000\030[\005\031\206\000\302\011t\001\305\322T\215\001\025\262\016"
    "\301\011t\001N\362\001\0176\001\322\311\307U\273\000!\247\301\016\206\000L\314\000\005\264\020\011"
    "\365\000\301!\246L\261\002!\246\314\011\365\000Y\365\000\024y\005\002\042\003\304\031\206\000\317L"
    "~\004\024\201\000\303\001\330\017\003\327\017\010c\007K\206\000\011\365\000\016\372\020\002\366"
    "\020\357\015\360\020\307\311\023\206\000N\224\000\011\206\000Y\206\000\305C<\006\005\373\002\301"
    "\024\210\001U\314\000\005\232\021\011h\021\017O\021\301\023L\021\024;\021\0165\021\004'\021\020!"
    "\021\302I\276\000\317\314\305oB\003\011/\021\305\300G\224\000\001\202\000N\224\000\004\210\001C"
    "\347\001\010E\021\301\014\024\001C\367\002\301\016\206\000L\261\002S\261\000\001\331\003\022b\021"
    "\025\323\005\305:\276\000\357!\247M\261\002\001\202\000B{\007\005\227\021\016\201\000\013\214\021"
    "\303\017|\021\013\206\000\310O\244\016\314\005\202\000\301!\247\005\206\000\023\206\000o\214\002"
    "\017\223\021\311TX\005\314A\327\001L\214\002\023\256\007\314\023B\003L\347\001\0054\022\011$\022"
    "\022 \022\017\013\022\010\320\021\301\024\314\021\022\305\021\015v\006\010^\006\316\307U\375\000"
    "\005\077\004\311Q\206\000\311AF\001\011\371\021\017\363\021\305\022\360\021\357\022\354\021\317!"
    "\247\004\351\021\320\310I\036\001O'\006\305@\250\007E\363\011\315!\247A\214\002\005\010\022\302"
    "\301\325\024\206\000\014\254\003D\206\000R\374\000\016\375\000\025\032\022\315!\247\001\214\002M"
    "\375\000\323\323\301I:\012\311S\026\010\016\201\000\315!\247\317\324\310\031\206\000\305o\273\000"
    "\022@\022\004\206\000\357\322\305o\363\011\005\363\011R\375\000\023\214\022\001t\001\016\206\022"
    "\022|\022\004v\022\017t\001\015p\022\026i\022\007\223\005\302\322\301\310\311M1\001\301\316!\247K"
    "\201\000\001\365\000R\000\004\001\202\000R\265\016\011F\001\305\016\201\000@\365\000\005\330\000G"
    "\010\003\023\241\022\022\026\014\015\026\014\301\001\214\000\302\305\314!\246L\025\001\301!\247M"
    "\206\000\005\345\023\011\305\023\024\214\023\025~\023\014{\023\017H\023\003D\023\026<\023\0101\023"
    "\031$\023\301\001\314\000\011!\023\016\035\023\022\027\023\014\375\022\004\372\022\015\342\022\302"
    "\011\365\000R\267\003!\247\011\362\022\025\036\006\031\206\000\301\316T\367\002!\247\001\202\000R'"
    "\011D\303\000\005\304\000\001\331\003\011\304\000\015\000\004\026\020\023\317M\203\013\301\024\351"
    "\021D\223\005\301!\246H\202\000\304R\361\000z\314\000\314\326\001\244\003\011\025\001\305\323T'"
    "\006\011B\017\301\022\217\012\313I\366\003\305\016\206\000\324L\315\021\317T\254\003\016\213\004"
    "\022w\023\025o\023\014b\023\020_\023\306\311\301!\246N\273\000H\024\001\005i\023\301N,\021\016\365"
    "\000@\365\000\010\201\000\314\305YG\016\301Y\201\000IG\016\032\211\023\323\301\316!\246N\224\000A)"
    "\012\005\240\023\025\235\023\301\316!\247\014\305\005\311S\244\016A\253\003\014\200\000\020\276"
    "\023\026\273\023\006\267\023\357\320\310\301\316\005\206\000I\224\000\301N\215\001Ek\004\310\005t"
    "\001AH\014\014\342\023\004\337\023\015\334\023\007\325\023\302Y\033\002\022\011\003\315U\042\002O"
    "\361\001N\305\005V\311\002\001t\001\022\014\024\014\322\016\002\006\024\357\026\002\024\007\376"
    "\023\302\301\323T\207\006\317L\025\013\305R\227\005\301\323\324I\000\004\307\011\210\001\025\031"
    "\024\305!\247I\330\001E\327\001\023\077\025\0249\025\016.\025\022\020\025\025\010\025\014\322\024"
    "\004\274\024\015\240\024\026\227\024\010.\002\000\340\010\357\024\222\024\022\213\000\014c\024\015"
    "U\024\026\030\005\304\011x\005\317Uc\007\005`\024\311\314\005\206\000I\376\001L\334\004\011|\024"
    "\017s\024\305\357\016\201\000\317\316O\004\002\004\261\002\311!\247z\250\007\005\206\000\001\365"
    "\000\323\005\215\024\301!\246\302Ex\005!\246o\273\000\311\305Nq\001\001\202\000\305!\246L\032\005"
    "\005`\024\015\265\024\311\314\005\206\000\031\202\000\311\005\377\001O\206\000\301!\246\316U\217"
    "\000\011x\005\025\327\017\017R\024\015=\020\007^\006\327\001d\007I,\021\023\201\000\001\334\004"
    "\011\367\024\014\355\024\017s\024\305\016\201\000/k\024\301\316O\323\005\005\214\003\001\202\000"
    "\311O\254\003\005\206\000\023\203\024\001\352\020\017E\023\332\301B\212\024\307\305/H\014@q\001"
    "\011\042\025\016\036\025\027\000\004\304\317G\000\004\305S\254\003\013\206\000\303!\247\001\202"
    "\000H\206\000\032\210\001\322\311\003\210\001Q\234\020\011\223\024H\000\004\324\010\322\005\305"
    "\014U\001B\000\004";

// Words and their voice_sign.
inline constexpr char voice_graph[] =
    "\005\233\002\023^\002\011B\002\024,\002\016\020\002\022\377\001\014\361\001\004\274\001\017\256"
    "\001\003\221\001\020o\001\015\013\001\026\312\000\021\307\000\006\253\000\010\221\000\002|\000\012"
    "w\000\301!\203\023r\000\011[\000\024h\000\025]\000\026Y\000\007S\000\010W\000\320\320\305\357\324"
    "\311\324a\200a\202\305\332a\201\312\317\325\322\304\347\310\325IW\000\324\322\001S\000\311\302UT"
    "\000\323\305ZU\000!\201E[\000\022o\000\025T\000\301\014\215\000\010W\000\316DS\000\301IU\000\005"
    "\237\000\011\233\000\301BS\000\305RW\000\011\250\000\357\314\301SW\000NW\000\011\304\000\025\300"
    "\000\301\025\275\000\311\324!\203\305S[\000\324a\203\336\324a\207\324a\210U\215\000\001\276\000"
    "\011T\000\022\215\000\017\340\000\305\325\024\276\000\314\305N\275\000\023[\000\024\371\000\016"
    "\275\000\025\375\000\036\370\000\311\003e\000\314\301@W\000\324\322E[\000\323!\201\355\315\305\336"
    "\315\305!\201S[\000!\201\005U\001\011N\001\0179\001\301!\201\011.\001\304\005%\001\301\315EW\000"
    "\315\317\311\323\305\314L\042\001!\200\316\324\305\316\301\316TW\000\011E\001\316!\201\323\311\305"
    "U\234\000!\201\355\315\305\336M\372\000\305\316!\201N\372\000!\201\023^\001\322Ce\000!\201\023i"
    "\001\304\301\315E\245\000\311\305\325R\245\000\005\207\001\022\203\001\017~\001\301\322\306AS\000"
    "\322\324R{\001\317FS\000\024S\000\325\024\276\000V\334\000\005\252\001\022\246\001\017\241\001\010"
    "s\000\354AW\000\316\306LS\000\305o\212\000\314AU\000\016\275\000\025e\000\010W\000\320\305R\253"
    "\001\011\353\001\017\344\001\305\014\341\001\015\335\001\357\014\327\001\020S\000\302\011T\000UT"
    "\000\001\216\000IT\000\301I\250\000T\253\001\011\213\001\316CW\000\324!\210E\272\000\001S\000\011T"
    "\000\305\325\322!\213\323a\213\011T\000\305\024\200\001\032U\000\357\003S\000PS\000\005t\000\317"
    "\023[\000\024\371\000\016W\000\036\370\000\325\323!\201\355\315\305\336\315E\272\000!\201\005\006"
    "\001\022j\000\025[\000\017\077\002\311\305N[\000IE\001\014Y\002\003e\000\316\005\247\001\024U\002"
    "\323\324\311To\000\305R\212\000!\211\323a\211\005\230\002\001\215\002\024\212\002\025\204\002\017r"
    "\002\347\301GS\000\025\201\002\015(\002\006\253\001\316!\213T\276\000H{\001\011\272\000F\204\001AR"
    "\002!\213\011\275\000\014o\000V\334\000S\375\001\023\302\002\025\274\002\014\270\002\010W\000\030"
    "\177\001\036\265\002\357\004S\000\303RS\000T)\002\314EY\002\036\301\000\324a\205!\201\023\215\000"
    "\024\276\000P\262\002";

// Endings, backwards, and theirs.
inline constexpr char voice_endings[] =
    "\011w\000\024#\000\032 \000\301!\205\322\005\033\000\024\035\000\004\033\000\026\033\000\311\317a"
    "\204T\033\000\305a\201\011l\000\016;\000\0250\000\336\301a\207!\205\0059\000\0179\000\301a\200\011"
    "f\000\017\134\000\305\022L\000\311\301!\207R9\000\011W\000\016Y\000\025W\000\300\305a\205IW\000"
    "\322\005\033\000\011\033\000D\033\000\024W\000VW\000!\205\001G\000\0259\000O9\000\301!\206\322!"
    "\200\005\033\000D\033\000";

// Words and their clause_head.
inline constexpr char clause_heads[] =
    "\005\077\001\023%\001\011\042\001\024\014\001\016\004\001\022\377\000\025\371\000\014\344\000\004"
    "\321\000\017\313\000\003\265\000\020\224\000\015z\000\026n\000\021U\000\002P\000\012F\000\031D\000"
    "\301\026@\000\314\317\322\323a\202\305C>\000a\201\005>\000\301\315\301\311SD\000\311\305N>\000\325"
    "!\202\005c\000\011>\000\301\316D>\000!\202\314\321\325\305!\202S>\000\317\023>\000\025M\000\324"
    "\322E>\000!\201\005\217\000\017\210\000\301!\202I=\000\016>\000\311N=\000!\201S>\000\025\262\000"
    "\014\257\000\017\244\000\301\023D\000R>\000\025\254\000\311\316TD\000R>\000UM\000I=\000!\202\001"
    "\254\000\017\307\000\305!\202\023>\000\324Tw\000\315Mw\000\016>\000U>\000!\202\005i\000\001\214"
    "\000\025>\000\317\316\024>\000C>\000!\201\001D\000\025\366\000\305!\201\023D\000\325R\217\000ID"
    "\000\316!\202E>\000\311\305ND\000!\201\005D\000Oo\000!\201\005\217\000\001>\000\025>\000\317\016>"
    "\000\325\023>\000T\372\000Li\000!\201\005\217\000\011>\000\025\254\000\0179\001\301!\202N=\000\016"
    ">\000U=\000\024>\000\016I\001\314Lh\000!\201\303Ov\000";

// Stems and lemmas of verbs, as they come; a stem inside another text has no bytes of its own.
inline constexpr char pool[] =
    "a^nonnarguera^la^chantermineraba^chantonnerab\303\242cheraconterappelerappellaisserapporterassurer"
    "e/affirmaintenironisere/agillustrere/citaclere/clamentere/crimindignere/fle/chimaginere/futanc,abo"
    "impatientere/ite/ructancertifiere/ite`re/jouimplorere/pe/tonnarrere/pe`taquinere/pliqualifiere/pon"
    "de/butarguere/sumarmonnere/torquestionnere/ve/lanc,aboyere/ve`lancere^valoirriterebondirecommander"
    "econna\303\256trectifieredoutereformulerefuseregretterejeterejette/moignasillerelaterelativiserele"
    "`vantereleveremarquereme/morige/nervilipenderemercierem\303\251morerenche/ricanerench\303\251riren"
    "iflerenseignerepartireprendreprocheretranscriretweeterevendiqueriposteronchonnerouspe/tempe/rouspe"
    "`tempe^tempe`rousp\303\251terugir\303\242ler\303\251affirmer\303\251agir\303\251citer\303\251clame"
    "r\303\251criminer\303\251fl\303\251chir\303\251futer\303\251it\303\251rer\303\251jouir\303\251pliq"
    "uer\303\251pondre/merveillarmoindiquer\303\251p\303\251ter\303\251sumer\303\251torquer\303\251v"
    "\303\251ler\303\252veraccepteraccuserache`vitupe/racheveracquiesc,acquiesceradjureradmettre/norgue"
    "illire/pinglapiradresseragac,agacerajouteralarmeralerteralle/gueuleralle`guallerall\303\251guerana"
    "lyserannonc,annoncerapostropherapprendre/voquapprocherappuinfirmerappuyerargumenterarticulerasse/n"
    "ierasse`noterassumerass\303\251nerverattaquerattesterattribuerattristeraugureravanc,avanceravertir"
    "avouerba^illarmoyerbafouillerbalbutierbavarderbe/gainformerbe/gaybe/ninjurierbeuglerbla^marmotterb"
    "l\303\242merbougonnerbraillerbredouillerb\303\242illerb\303\251gayerb\303\251nircalculercauserce/l"
    "e/brce/le`brchuchoterclaironnercommenc,commencercommentercommuniquercomple/temp\303\251rercomple`t"
    "emp\303\252tercompl\303\251tercomprendrenchai^notifierconce/de/cide/clamarte`louangerconce`de/clar"
    "conclurencha\303\256nerconc\303\251dercondamnerconfesserconfierconfirmerconjurerconside/rconside`r"
    "consid\303\251rerconsolerconstatercontestercontinuercontredirencouragercontrerconvenirconversercor"
    "rigercoupersiflercrachercraindrenflammercritiquercroirenjoindrentamerc\303\251l\303\251brerde/cons"
    "eillouerde/cre/titrerde/cre`tomberde/crinquie/tousserde/duinquie`toussoterde/fende/menac,de/montra"
    "c,de/nigrimac,de/nonc,de/peinqui\303\251terde/plordonnerde/sapprouvitupe`rde/signalerde/solliciter"
    "de/taill\303\242cherde/velopposerdemanderdemeurerdevinerdevoirdialoguerdicterdisposerdivulguerd"
    "\303\251buterd\303\251ciderd\303\251clamerd\303\251clarerd\303\251conseillerd\303\251crirentendren"
    "thousiasmerd\303\251cr\303\251terd\303\251duirentonnerd\303\251fendrenvisagerd\303\251mentird\303"
    "\251montrerd\303\251nigrerd\303\251noncerd\303\251peindrespe/rd\303\251plorerd\303\251sapprouverd"
    "\303\251signerd\303\251solerd\303\251taillerd\303\251veloppersisterespe`resp\303\251reressainsinue"
    "ressayerestimerexclamerexcuserexhorterexigerexpliciterexpliquerexposerexprimerextasierexulterfaire"
    "fe/licitracerfinirfournirfredonnerfulminerfustigerf\303\251licitergarantirgazouillerge/minsisterge"
    "indreglissergloussergrimacergrinc,grincergrognergromme`lgrommelergronderg\303\251mirhe/sitrancherh"
    "oque`triompherhoqueterhurlerh\303\251siterinsurgerinterpellerinterrogerinterrompre/cisaluerinterve"
    "nirintimerinvectiverinventerinviterjubilerjugerjustifiermartelermaugre/maugr\303\251erme/ditrouver"
    "menacermentionnermonologuermoquermorige`nuanc,morig\303\251nermurmurerm\303\251diternuancerobjecte"
    "robserveroffusquerparlerpenserpesterphilosopherplaiderplaindreplaisanterpleurerpleurnicherpointerp"
    "oufferpoursuivrepousserpouvoirpre/conisangloterpre/dipre/fe/rpre/fe`rpre/sagepre/tendpre/text\303"
    "\251moignerpre/vitup\303\251rerpre^chprierpro^nproclamerprofe/rprofe`rprof\303\251rerpromettrepron"
    "onc,prononcerpronostiquerprophe/tisavoirproph\303\251tiserproposerprotesterprovoquerpr\303\251cise"
    "rpr\303\251coniserpr\303\251direpr\303\251f\303\251rerpr\303\251sagerpr\303\251tendrepr\303\251tex"
    "terpr\303\251venirpr\303\251voirpr\303\252cherpr\303\264nerpublierscandersentirsifflersongersouffl"
    "ersouhaitersoule`vocife/rsouleversoulignersoupirersouriresoutenirsouvenirspe/cifispe/culsp\303\251"
    "cifiersp\303\251culerstipulersugge/rsugge`rsugg\303\251rersuppliersupposersursautersusurrervocife`"
    "rvocif\303\251rervouloir\303\242nonner\303\251crier\303\251merveiller\303\251norgueillir\303\251pi"
    "ngler\303\251ructer\303\251tonner\303\251voquer\303\252tre";

// Stems of verbs, sorted.
inline constexpr char verb_offsets[] =
    "\000\000\000\000\273\000S\001K\003S\003Z\003g\003n\003n\003\201\003\210\003\247\003^\000\257\003"
    "\257\003G\000G\000\272\003\024\001\301\003\310\003\317\003\333\003\360\003\370\003\370\003\007\004"
    ":\000A\000\022\004 \004\257\007)\0045\004\006\000<\004F\004U\000O\004X\004b\004U\000t\004|\004\204"
    "\004\215\004\226\004\226\004\235\004\235\004\235\004\252\004\261\004\360\004\267\004\304\004\316"
    "\004\327\004\337\004\354\004\362\004\376\004\005\005r\001\031\005\042\005*\005K\005S\005Y\005a\005"
    "\325\000\021\000!\000i\005\201\000r\005\213\000y\001|\005|\005\215\005\226\005\241\005\261\005\313"
    "\005\343\005\002\006\017\006)\0062\006;\006B\006K\006\023\007S\006\134\006p\006x\0064\000\201\006"
    "\212\006\223\006\223\006\255\006\265\006\276\006\276\006\306\006\226\000\322\006\331\006\226\000"
    "\351\006 \001 \001\351\005\356\005\010\006\020\007\037\007,\0079\007L\007a\007g\007p\007{\007\207"
    "\007\207\007\217\007\236\007\253\007\275\007\310\007\325\007\343\007\360\007\370\007\000\010\234"
    "\000\015\010\026\010\034\010$\010\225\001\225\001O\007\134\000\224\000\224\000\020\003\374\001\210"
    "\007\210\007\217\003\234\003\315\000\365\000\032\004d\001\324\005\234\006\234\006\340\006\367\0069"
    "\002\377\006c\010j\010\210\010\230\010\230\010@\001\317\010\027\011%\0111\0118\011\326\003\077\011"
    "G\011N\011V\011V\011\134\011f\011o\011v\011~\011\206\011\215\0115\006\222\011`\000\237\011\234\001"
    "\234\001\244\011\253\011\264\000\264\011\274\011\274\011\316\011\326\011\340\011\354\011\241\003"
    "\363\011\372\011\200\007\200\007\012\012\012\012\027\012\036\012&\012/\012\324\003<\012I\012X\012`"
    "\012v\000\252\000\276\000\352\000\232\000\036\003-\004\344\004\366\004>\007Q\007)\011\344\011n\012"
    "n\012v\012\201\012\201\012\213\012\237\012\251\012\260\012\272\012\302\012a\000j\000j\001\263\001"
    "\271\001\311\012\320\012\320\012\203\003\325\012\016\000F\000\214\000N\001N\001\031\003\274\004"
    "\020\001\372\005\372\005\372\005x\000c\0000\001\011\005\364\005\336\012\346\012\366\012j\007j\007"
    "\011\013\023\013\035\013\367\001#\013:\013\005\000\372\000\303\001i\000]\004\333\005*\013*\013Q"
    "\013Y\013a\013\003\000\351\007\243\007j\013<\000p\013\311\006\016\011v\013|\013\207\013\207\013"
    "\226\013\240\013\247\013O\000\262\013\271\013\300\013\312\013J\002\223\012\330\013\351\013\357\013"
    "\367\013\377\013\377\013\007\014\017\014 \014 \014.\014x\0119\014>\014G\014N\014^\014g\014g\014x"
    "\014\204\014\237\014\247\014\260\014+\004\034\015\022\001>\001\013\000\034\0002\000#\0059\000@\000"
    "L\000T\000[\000q\000~\000\210\000\223\000\241\000\261\000\310\000\335\000\344\000\361\000\377\000"
    "\014\001\032\001+\0018\001H\001X\001c\001p\001w\001\201\001\213\001\227\006\223\001\232\001\243"
    "\001\251\001\261\001\267\001\312\001\320\001\332\001\344\001\352\001\362\001\012\002\033\0021\0028"
    "\002A\002H\002O\002W\002a\002i\002\227\000\042\002s\002z\002\203\002\220\002\254\002\256\007\231"
    "\012\340\013#\015J\000*\0150\015\300\007s\006\313\0077\0157\015=\015E\015N\015\134\015d\015m\015u"
    "\015|\015\204\015\214\015\224\015\256\015W\000W\000\266\015\275\015\315\015\325\015\335\015\346"
    "\015\203\000\266\000\266\000\005\001%\001\274\001\212\002\227\002\235\002\025\000&\0073\007%\000E"
    "\007X\007v\007v\007A\012O\012\373\012c\002f\001f\001\337\001K\001K\001\326\001\001\002_\003\265"
    "\007\034\004\034\004T\015\356\015";

inline constexpr char verb_sizes[] =
    "\001\006\004\004\006\005\006\005\010\011\005\003\006\006\004\005\002\002\005\002\005\005\007\007"
    "\006\006\007\011\005\006\004\007\007\005\005\004\010\007\002\006\006\005\005\006\006\007\007\002"
    "\005\002\005\006\006\004\002\006\010\007\006\006\006\005\005\005\005\007\006\011\006\004\010\010"
    "\007\005\010\007\003\010\004\007\007\010\007\011\010\010\005\007\007\006\007\007\005\007\006\010"
    "\011\011\006\007\004\007\007\005\010\004\007\006\007\004\002\005\004\003\007\002\006\006\007\007"
    "\013\010\010\006\006\007\006\010\007\007\010\006\007\013\007\006\010\011\006\006\005\002\007\004"
    "\006\007\002\004\002\002\005\005\012\006\006\007\014\007\006\006\006\002\010\010\011\007\005\007"
    "\005\006\013\006\007\010\002\006\006\005\005\005\002\006\005\006\004\005\010\007\005\006\006\005"
    "\002\002\010\002\004\002\006\006\007\002\006\006\007\007\010\005\003\005\005\006\006\007\005\006"
    "\005\010\007\005\005\006\007\006\004\007\006\011\006\006\006\006\006\006\010\010\006\006\006\007"
    "\011\010\011\011\006\005\010\006\005\002\006\005\003\004\005\003\004\003\007\005\005\006\004\005"
    "\006\006\002\003\006\007\002\005\007\007\007\006\007\006\005\006\010\010\004\010\010\006\005\004"
    "\006\002\003\006\005\006\006\006\007\002\005\006\004\002\004\007\007\004\011\004\005\010\005\011"
    "\002\005\005\007\005\002\007\011\006\010\010\007\010\010\010\005\005\006\003\005\007\007\007\004"
    "\007\010\012\012\006\007\007\002\005\007\011\004\007\006\005\006\007\007\006\011\006\006\007\011"
    "\012\006\010\010\007\007\007\010\007\006\010\007\007\004\007\011\006\007\004\006\010\005\007\005"
    "\006\005\011\006\005\007\010\007\011\006\010\005\004\007\012\007\011\002\005\006\010\010\010\004"
    "\002\004\007\005\002\003\005\006\002\010\004\005\006\007\007\006\007\006\005\004\004\010\007\006"
    "\002\002\007\007\006\006\007\006\004\004\005\006\005\010\007\007\007\006\004\004\004\005\007\004"
    "\005\006\007\005\005\002\002\004\002\002\002\010\010\010\002\002\010\010";

inline constexpr char verb_classes[] =
    "\001+\027\036++\027\036\035\030+*++\035\030\011\013+\037++'\027+\035\030+\036\027)++\027\036+++"
    "\000'\027++++++\023+\016\035\030#+\010++++\027+#++#+++++'\027++++++++\035\030++'\027)'\027%++++++'"
    "\027++++++&4+\035\030+-+,++\034+++++'\027/.20++\035\030,+++++++++&++++\014+\026\020+/++\035\030#++"
    "++\006+\035\030+,++2++\035\030\005'\027\027++\025+++\035\030++++++\031\023+\021#\003+#+\021+\035"
    "\030#+#,#++\035\030\035\030+\027\036+++\027\036++++++++++'\027++\035\030+\035\03034++++\022++\036"
    "\027+\035\030+++++\035\030\027\036 +\035\030\0254++\027\036++\035\030+++'\027+++++++\035\030+++"
    "\004+++\012+++++,++++\033++1+)++('\027\035\0302+45++++'\027*\035\030+++++\032+++++++\036\027+++#++"
    "+#+'\027#'\027+2++'\027+#+7+&++++\036\027++\027\036+++#++0)+/++%+++'\027#\042+++\0230++\015+\035"
    "\030++\027\036++%44+++\025\002'\027+++++\035\030+++'+\027++++++\035\030++++\0076+\024\017!+'\027"
    "\003$'\027";

// Endings of verbs; what stands for the roles is an index in verb_features.
inline constexpr char ending_graph[] =
    "a\204a\206\311\323a\203\316\324a\213!\204T\002\000\324\022\031\000\305\323a\212\305a\200!\210\023"
    "\000\000I\005\000\0053\000\017/\000\301\316\324a\202\316\323a\252\332a\253\314\314\305!\243\023B"
    "\000\316\324a\246a\241\325\024\002\000\030O\000\326E\010\000a\205!\203\024_\000\305!\250\023B\000N"
    "\077\000a\242\311\023O\000\024\002\000\326\305!\243\023B\000\316\324a\254\016\011\000\015\217\000"
    "\031\211\000\311\023\207\000\024_\000\305N\077\000a\250\0053\000O/\000\315\305\323a\211\005\300"
    "\000\011\265\000\017\256\000\301\311\005\252\000\024\250\000\323a\216a\217\316\324a\222\016\221"
    "\000\311R\032\000\017\274\000\305\332a\221\316\323a\220Z\027\000\325\024\002\000\014L\000\030O\000"
    "\311\314\314\017\337\000\305!\251\023B\000\016\077\000Z\027\000N\221\000\324\001\370\000\011\265"
    "\000\305\357!\201\005\363\000\323a\267!\265\323a\272\011\237\000N,\000\024\250\000\0222\001\036%"
    "\001\323!\216\323\011\032\001\305!\255\023\030\001\316\324a\263a\256\017!\001\305\332a\262\316\323"
    "a\261\024,\001\315E\275\000!\257\305S\272\000E\252\000\001V\001\011K\001\017B\001\305\332a\232\316"
    "\024I\001\323a\231a\233\017R\001\305\332a\237\316\323a\236!\230\023m\001\311!\226\023k\001\024i"
    "\001\305\316\324a\240a\235a\234a\227R5\001\316\005\300\000\001\370\000\025\353\000\017\337\000\311"
    "\005\036\001\022\032\000O!\001!\201\005\363\000\024\250\000\0222\001\036%\001\323!\270S\013\001"
    "\005\363\000\023\230\001\024\250\000\0222\001\336!\201\024,\001M)\001\305!\251\016p\000\0225\001"
    "\323a\247\017\337\000\301!\217\023\331\001\016,\000\036%\001\311!\214\005\252\000\023\246\000T\250"
    "\000!\215S\013\001\023\377\001\311\024\364\001\022\031\000\323!\205\001\370\000\011\265\000O\337"
    "\000!\207\023\361\000\305!\265\323a\273\323\0059\000\311\017\013\002\305\332a\245\316\323a\244!"
    "\201\005\363\000\023\230\001\024\250\000\0222\001\036%\001\311\323\323\011\211\000\305!\251\023B"
    "\000N\077\000\325\022o\001\326\005\300\000\001\370\000\011\265\000O\256\000\326\005\300\000\001"
    "\370\000\011\032\001\0225\001O\256\000\011\032\001\305!\251\023\274\001\016p\000\022i\002\032\027"
    "\000/\353\000\300R2\001!\200\005\077\001\001V\001\011K\001OB\001\001\302\001\011\032\001\017\337"
    "\000\305\022\032\000\032\027\000/\353\000@f\002Lw\002\024\002\000\022\256\002\323!\205\001\370\000"
    "\011\032\001\017\337\000\305!\243\023B\000\016p\000Z\027\000\001V\001\011K\001\017B\001\305!\200Z@"
    "\001\005\320\002\016\307\002\336N%\001\023\010\001\024\250\000R2\001\316\023O\000\024\002\000\016i"
    "\000Do\001\011\004\003\025o\001\026\364\002\303\310\005\324\000\001+\000\011\004\002O\337\000\001"
    "\236\000\011\265\000\017\256\000\305\016\011\000Z\027\000\023O\000T\002\000!\201\005\363\000\024D"
    "\003\0222\003\036%\001\323!\271\323\001\370\000\011\032\001\017\337\000\305!\260\023\030\001\032"
    "\027\000\316\324a\264!\200\001V\001\011K\001\017B\001\305\016\253\000Z@\001a\224\325\004o\001\314"
    "\005\300\000\001\370\000\011\032\001\025\211\001O\256\000!\201\023\217\003\001\370\000\011\032\001"
    "\024D\003\022}\003\017\337\000\036%\001\305!\266\016p\000\032\027\000\323a\274\001V\001\011K\001"
    "\017B\001\305!\200\016\253\000Z@\001!\271S\013\001\024\257\003\022}\003\036%\001\323!\223\005j\000"
    "\023\013\001\001\370\000\011\032\001O\337\000!\225\005\372\001S\361\000\001\302\001\011\032\001"
    "\017\337\000\305\022i\002\032\027\000/\353\000@f\002\024\350\003\022}\003\036%\001\323!\223\005"
    "\243\002\023\013\001\001\370\000\011\032\001O\337\000!\225\005\363\000S\361\000\011\015\004\305"
    "\316\005\300\000\001\370\000\011\032\001\016i\000\017\337\000\304!\206\023O\000R\256\002\024\250"
    "\000\0222\001\036%\001\323!\270\005\363\000S\013\001\011\015\004\305\324!\206\023O\000\324\005\243"
    "\002\001\370\000\011\032\001\022\256\002O\337\000\005T\002\001\302\001\011\032\001O\337\000\016f"
    "\004\307\316\005\243\002\001\370\000\017\337\000\311\005\036\001\023\010\001\024\250\000\0222\001"
    "\017!\001^%\001\023O\000\024p\004\304R\256\002!\207\005\363\000S\361\000\025\211\001\317\031\214"
    "\004\311\005j\000\023O\000\024\002\000R\256\002\005\300\000\001\370\000\011\032\001O\337\000\024p"
    "\004\022\256\002\323!\205\005\243\002\001\370\000\011T\004O\337\000\023O\000\024p\004\022\256\002V"
    "J\004\023O\000\324!\206\005\243\002\001\370\000\017\337\000\311!\201\023\230\001\024\250\000\0222"
    "\003\017!\001\036%\001\305!\265\023\366\000Z\037\001\023O\000\024\002\000\326\005\243\002\001\370"
    "\000\022\256\002\017\337\000\311!\201\005\333\004\023\230\001\024\250\000\0222\001\017!\001^%\001!"
    "\206\005\243\002\023O\000\001\370\000\011T\004\022\256\002\025\353\000O\337\000\005\243\002\023O"
    "\000\001\370\000\011T\004\024\002\000\022\256\002\025\353\000O\337\000\005r\001I\275\002\011\376"
    "\000\025\353\000\317\031\214\004\311\005j\000\023O\000\024\002\000Ri\002\0116\000\025m\005\314\005"
    "\376\002\001\370\000\011\032\001\025\211\001O\256\000\024\002\000\004o\001XO\000\025\211\001\301"
    "\311\023\210\005\024\203\005\336\324!\206R\256\002!\205\323\005\243\002\001\370\000\011\032\001O"
    "\337\000";

// Where the endings of each class of verbs begin in it.
inline constexpr char ending_roots[] =
    "\000\000\002\000\004\000\010\000\011\000\014\000\021\000\034\000$\0006\000D\000Q\000a\000s\000\224"
    "\000\303\000\342\000\376\0005\001o\001r\001\211\001\235\001\262\001\276\001\336\001\017\002/\002@"
    "\002P\002w\002\215\002\220\002\275\002\335\002\012\003F\003Z\003\224\003\267\003\315\003\360\003"
    "\037\0049\004E\004x\004\230\004\255\004\271\004\343\004\013\005\042\005:\005@\005W\005v\005";

// Sets of verb_feature.
inline constexpr char verb_features[] =
    "\001\000\002\000\004\000\010\002\020\002\030\002 \002\042\0020\002@\002\200\002\000\003\010\004"
    "\020\004\030\004 \004@\004\200\004\000\005\030\006 \006\042\006\010\010\020\010 \010@\010\200\010"
    "\000\011\030\020 \020@\020\200\020\000\021\020   ( @ \200 \000!\020\042\030\0428\042@\042\200\042"
    "\000#\010$\020$ $($@$\200$\000%\000'\002@*`\002\200\032\204\032\206\002\300\202\302\022\340";

// The infinitive that each verb stem belongs to (in the pool, UTF-8): its size | its strength << 5.
inline constexpr char lemma_offsets[] =
    "\216\014\007\016S\001S\001K\003S\003g\003g\003w\003w\003\201\003\210\003\247\003\270\002\264\003"
    "\264\003\342\003\216\014\272\003\342\003\301\003\310\003\347\003\347\003\360\003\377\003\377\003"
    "\007\004:\000:\000\022\004 \004\342\0105\0045\004\006\000<\004F\004\216\014i\004i\004b\004U\000t"
    "\004|\004\204\004\215\004\216\014\226\004\216\014\243\004\243\004\252\004\261\004\216\0145\005\304"
    "\004\316\004\327\004=\005=\005E\005\376\004\022\005r\001\031\005\042\005*\005K\005S\005\006\007"
    "\006\007\325\000\021\000!\000i\005\310\002r\005\317\002y\001\204\005\204\005\215\005\226\005\301"
    "\005\301\005\313\005 \006 \006\017\006)\0062\006;\006B\006K\006R\010e\006e\006p\006x\0064\000\201"
    "\006\212\006\246\006\223\006\255\006\265\006\276\006\276\006\306\006\362\006\322\006\331\006\021"
    "\016\351\006\007\010-\0105\010=\010F\010O\010w\010w\010\134\010\201\010\220\010\241\010\252\010"
    "\264\010\275\010\275\010\306\010\325\010\336\010\353\010\364\010\374\010\006\011\360\007\370\007"
    "\000\010u\001\015\010\026\010\034\010$\010\007\010\225\001\007\010P\016\017\016]\010\026\016l\004"
    "\276\010\276\010\042\016/\0168\016@\016H\016P\016\026\006\234\006\234\006\340\006\367\0069\002\377"
    "\006c\010j\010\210\010\230\010\230\010P\016\035\011\035\0111\0111\0118\011\216\014\077\011G\011N"
    "\011V\011V\011\134\011f\011o\011v\011~\011\206\011\215\011\215\011\304\011\215\011\237\011\215\011"
    "\234\001\244\011\253\011P\016\264\011\274\011\274\011\316\011\326\0116\012\354\011\241\003\363\011"
    "\372\011\002\012\002\012\020\012\020\012\027\012&\012&\012/\012\324\003f\012X\012X\012`\012v\000"
    "\252\000\276\000\352\000\232\000\036\003-\004\344\004\366\004\224\007\224\007)\011\344\011n\012n"
    "\012v\012\201\012\201\012\213\012\237\012\251\012\260\012\272\012\302\012\342\003j\000j\001\263"
    "\001\263\001\311\012\320\012\320\012\203\003\325\012\334\007F\000\214\000^\001^\001\274\004\274"
    "\004\231\003\032\007\372\005\372\005\231\003c\0000\001\011\005\336\012\336\012\355\012B\013\002"
    "\013\002\013\011\013\023\013\035\0130\0130\013:\013\005\000\372\000\303\001T\004]\004\333\005J\013"
    "J\013Q\013Y\013a\013\216\014\351\007\243\007j\013\321\013p\013\311\006\016\011v\013|\013\216\013"
    "\207\013\226\013\240\013\247\013\321\013\262\013\271\013\300\013\312\013J\002\271\014\302\014\315"
    "\014\325\014\325\014\337\014\337\014\350\014\362\014\374\014\005\015\015\0154\014\025\015>\014U"
    "\014U\014^\014o\014o\014x\014\223\014\237\014\247\014\260\014\321\013\034\015\022\001>\001\260\002"
    "*\0002\000#\0059\0009\000L\000T\000\265\002\277\002\305\002\314\002\324\002\336\002\350\002\357"
    "\002\357\002\370\002%\003%\003\377\002\010\003-\0034\003=\003=\003E\003p\001w\001\201\001\213\001"
    "\227\006\223\001\232\001\243\001\251\001\261\001\261\001\312\001\320\001\344\001\344\001\352\001"
    "\022\002\012\002(\0021\0028\002A\002H\002O\002W\002a\002i\002/\002\042\002s\002z\002\243\002\243"
    "\002\254\002\215\014\231\012\340\013#\015P\016*\0150\015\300\007P\016\313\0077\0157\015=\015E\015"
    "\134\015\134\015d\015m\015u\015|\015\204\015\233\015\245\015\256\015\215\014P\016\304\015\304\015"
    "\315\015\325\015\335\015\346\015\203\000\322\000\322\000\005\001%\001\026\014\250\005\270\005\250"
    "\005\025\000&\0073\007%\000E\007X\007\231\011\231\011A\012O\012\373\012c\002\342\003f\001\337\001"
    "\260\006\000\016\260\006\001\002$\014$\014\342\003\000\016\366\015\366\015";

inline constexpr char lemma_sizes[] =
    "\245\310FFH\307GG\312\312\307\310H\310FFe\245\307eG\307\311\311H\310\310\313GGII\311GG\306\312\311"
    "\245\310\310G\307H\310II\245\307\245GG\307\306\245H\312\311\310\310\310F\307\307F\311\310\313HFJJ"
    "\311G\312\311\305\312\306III\311\313JJ*\311\311\310\311\311\307\311\310\312\313\313H\311\306IIG"
    "\312H\311HHFFG\310\305\311fH(\311\311\315\312\312\310HI\311J\311\311\311\312\311\315IH\312K\310(G"
    "\304\311FH\311fFf\245\307GLH\310\310M\311\310H\310\245\312JJI\311IGHMHII\245\310\310''\307\245\310"
    "G\310\306\306\312\311G\310HG\205\205\312\205%\205\310'\311\245\310\310\310\310J\306G\306G\310HH"
    "\307\307\307\311\311G\307HHH\306IHK\310H\310\310\310\310JJ\310\310HH\313\312\312KJ\307\312HGe\310G"
    "EEG\305\305\305IG'\310FF\310\310DE\310\310DI\311\311\310\310\311H\307\307\312\312F\312\312\310G"
    "\306\310\304\305H\307\307\310HI\245G\310\306g\306\311I\306\313H\307\312G\313gG\307\312''\311\313"
    "\310JJ\311\311\312\312\311H\310EG\311\311\311\311\311\311\314\314\310\311)gGI\313\306\311\310\307"
    "\310\310\311\310\313G\310\311\313K\310\312\312H\311\311\312\311\310\312\311\311FH\313\314\311\306"
    "\310\312G\311GG\307\313GG\311\312I\312HJHI\311\314\311KD\307\310\312\312\312\305FFI\307\245&G\310"
    "\245JFFH\311HH\311\310G\310H\312\311\310F\245\311\311\310HI\310\306\306\306HG\312\311\311\311H\306"
    "&FGI&&HI'\307eF\306eGe\312\312\312eG\312\312";

inline constexpr stem_table verbs{474, verb_offsets, verb_sizes, verb_classes, ending_graph, ending_roots};

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
            const bool capital = first >= 'A' && first <= 'Z';
            out.push(key_byte(first + (capital ? 0x20u : 0u)));
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
// key, with two flags: the node that it leads to comes right after (else two bytes say where it is), and it
// is the last edge of its node. A node where a word ends begins with a mark and the roles of the word.

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
        edge = graph_byte(graph, node += 3);  // over its two bytes of offset
    }
    if ((edge & graph_node_follows) != 0) return node + 1;
    return graph_byte(graph, node + 1) | graph_byte(graph, node + 2) << 8;
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
    std::size_t node = 0;

    constexpr bool wants_more() const noexcept { return node != no_node; }
    constexpr void push(char byte) noexcept {
        if (wants_more()) node = next_node(graph, node, graph_code(byte));
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
constexpr int value_in(const char* graph, std::string_view key, std::size_t root = 0) noexcept {
    graph_walk walk{graph, root};
    for (std::size_t at = 0; at < key.size() && walk.wants_more(); ++at) walk.push(key[at]);
    return value_at(graph, walk.node);
}

/// The value of the longest ending of a key in a graph of endings, which it spells backwards; -1 if none is.
constexpr int ending_value_in(const char* graph, std::string_view key) noexcept {
    graph_walk walk{graph};
    int found = -1;
    for (std::size_t at = key.size(); at > 0 && walk.wants_more(); --at) {
        const int here = value_at(graph, walk.node);
        if (here >= 0) found = here;
        walk.push(key[at - 1]);
    }
    const int last = value_at(graph, walk.node);
    return last >= 0 ? last : found;
}

// Stems are sorted, so those that begin a word lie in ranges that shrink with each letter:
// "d", "de", "de/", ... A stem that ends where the range begins is a prefix of the word; what is left
// of the word must be one of the endings of its class.

/// The byte of a stem at `column`; 0 after its end, which sorts first.
constexpr char stem_byte(const stem_table& table, std::size_t row, std::size_t column) noexcept {
    if (column >= static_cast<unsigned char>(table.sizes[row])) return '\0';
    return french_tables::pool[number_at(table.offsets, row) + column];
}

/// The first row of [begin, end), whose stems agree before `column`, with a byte not under `least` there.
constexpr std::size_t first_not_under(const stem_table& table, std::size_t begin, std::size_t end,
                                      std::size_t column, char least) noexcept {
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (stem_byte(table, middle, column) < least) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

/// The value of `ending`, a part of a key, in the class of `row`; -1 if it is not there.
constexpr int value_of(const stem_table& table, std::size_t row, std::string_view ending) noexcept {
    const std::size_t list = static_cast<unsigned char>(table.classes[row]);
    return value_in(table.endings, ending, number_at(table.roots, list));
}

/// Calls `found(row, value)` for each stem and ending that make up `key`.
template <class Found>
constexpr void for_each_split(const stem_table& table, std::string_view key, Found found) noexcept {
    std::size_t begin = 0;
    std::size_t end = table.count;
    for (std::size_t column = 0; begin < end; ++column) {
        for (; begin < end && stem_byte(table, begin, column) == '\0'; ++begin) {
            const int value = value_of(table, begin, slice(key, column, key.size()));
            if (value >= 0) found(begin, static_cast<std::size_t>(value));
        }
        if (column == key.size()) return;
        const char next = key[column];
        begin = first_not_under(table, begin, end, column, next);
        end = first_not_under(table, begin, end, column, static_cast<char>(next + 1));
    }
}

/// What a verb form can be. Should two verbs share a form, as etre and sommer would share `sommes`, the
/// stronger one wins; among equals the first in the order of bytes.
constexpr verb_reading find_verb(const lexicon_key& key) noexcept {
    verb_reading best;
    for_each_split(french_tables::verbs, key, [&best](std::size_t row, std::size_t value) {
        const auto size_and_strength = static_cast<unsigned char>(french_tables::lemma_sizes[row]);
        const auto strength = static_cast<verb_strength>(size_and_strength >> 5);
        const std::string_view lemma(french_tables::pool + number_at(french_tables::lemma_offsets, row),
                                     size_and_strength & 0x1Fu);
        const bool same = best.lemma == lemma;  // dit: the present and the participle add up
        if (!same && (strength < best.strength || (strength == best.strength && best.lemma < lemma))) return;
        if (!same) best = {lemma, strength, 0};
        best.features =
            static_cast<std::uint16_t>(best.features | number_at(french_tables::verb_features, value));
    });
    return best;
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

    /// The parts it can play around a quotation: office, nationality, organisation, pronoun of a man ... Who
    /// only splits sentences does not store these words.
    static constexpr role_set speech_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::speech_graph, one);
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

/// Where the rows of each byte below 60 begin, and those of all that is not ASCII.
struct mark_index {
    static constexpr std::size_t wide = 0x5F;  // no sign
    std::uint8_t first[0x60] = {};

    constexpr mark_index() noexcept {
        for (std::uint8_t& row : first) row = mark_row_count;
        for (std::size_t row = mark_row_count; row > 0; --row) {
            const char32_t value = mark_rows[row - 1].value;
            first[value < 0x80 ? value : wide] = static_cast<std::uint8_t>(row - 1);
        }
    }
};
inline constexpr mark_index mark_begins;

/// Can no mark begin with this byte? Letters, digits, blanks and the lead bytes of letters: most bytes.
constexpr bool is_plain_byte(char byte) noexcept {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x80) return value != 0xC2 && value != 0xE2;
    if (value > '?') return value != '[' && value != ']';
    return value == ' ' || (value >= '0' && value <= '9');
}

/// The mark that begins at byte `at` < text.size(), or one of kind `none` as long as the code point.
constexpr mark mark_at(std::string_view text, std::size_t at) noexcept {
    const decoded d = decode(text, at);
    const std::size_t end = at + d.size;
    if (is_plain_byte(text[at])) return {at, end, d.value, mark_kind::none, quote_style::none};
    for (std::size_t i = mark_begins.first[d.value < 0x80 ? d.value : mark_index::wide]; i < mark_row_count;
         ++i) {
        const mark_row& row = mark_rows[i];
        if (row.value != d.value && d.value < 0x80) break;  // those of a sign of ASCII follow each other
        if (row.value != d.value) continue;
        if (row.repeat == 1) return {at, end, d.value, row.kind, row.style};
        if (end < text.size() && text[end] == text[at]) return {at, end + 1, d.value, row.kind, row.style};
    }
    return {at, end, d.value, mark_kind::none, quote_style::none};
}

/// The first mark at or after byte `from`; of kind `none` and at the end of the text if there is no more.
constexpr mark next_mark(std::string_view text, std::size_t from) noexcept {
    std::size_t at = from;
    while (at < text.size()) {
        if (is_plain_byte(text[at])) {
            ++at;
            continue;
        }
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

template <class Language>
constexpr std::size_t dateline_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
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
    return static_cast<std::size_t>(__builtin_ctzll(hits)) / 8;
#else
    return hits == 0 ? 8 : 0;
#endif
}

#if INCISE_VECTOR_BYTES
/// The first wanted byte from `at` on, or the first block that holds it, or the last block that fits.
template <char... Wanted>
inline std::size_t skip_blocks(std::string_view text, std::size_t at) noexcept {
    while (text.size() - at >= vector_block::width) {
        const vector_block::lanes bytes = vector_block::load(text.data() + at);
        const std::size_t before = vector_block::lanes_before(
            (... | (bytes == vector_block::lane(static_cast<unsigned char>(Wanted)))));
        at += before;
        if (before < vector_block::width) break;
    }
    return at;
}
#endif

/// No wanted byte stands between `at` and the answer.
template <char... Wanted>
inline std::size_t find_bytes_fast(std::string_view text, std::size_t at) noexcept {
#if INCISE_VECTOR_BYTES
    at = skip_blocks<Wanted...>(text, at);
#endif
    if (text.size() < 8) return at;
    for (const std::size_t last = text.size() - 8; at <= last; at += 8) {
        const std::uint64_t eight = integer_block::load(text.data() + at);
        const std::uint64_t hits = (... | equal_bytes<Wanted>(eight)) & integer_block::high;
        if (hits != 0) return at + bytes_before(hits);
    }
    return at;
}

/// How many of the eight bytes from `at` are no continuation bytes.
constexpr std::size_t heads_in_eight(const char* at) noexcept {
    if (!prefers_plain_code()) {
        const std::uint64_t eight = integer_block::load(at);
        const std::uint64_t heads = (~eight | eight << 1) & integer_block::high;
        return static_cast<std::size_t>((heads >> 7) * integer_block::every >> 56);
    }
    std::size_t result = 0;
    for (std::size_t i = 0; i < 8; ++i) result += static_cast<signed char>(at[i]) >= -0x40;
    return result;
}

/// The first byte at or after `at` that is one of `Wanted`, or the end of the text; `at` if that is beyond
/// it. Cost: one pass, at about a byte a cycle or better on a processor of 64 bits.
template <char... Wanted>
constexpr std::size_t find_bytes(std::string_view text, std::size_t at) noexcept {
    if (!prefers_plain_code() && at < text.size()) at = find_bytes_fast<Wanted...>(text, at);
    while (at < text.size() && (... && (text[at] != Wanted))) ++at;
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

/// `Elle dort. Il veille`: is the byte at `at` one full stop between two letters of a word and a capital? The
/// commonest case, told by a few bytes, of which `decide` need not ask all that it asks.
constexpr bool is_plain_stop(std::string_view text, std::size_t paragraph, std::size_t at) noexcept {
    if (text[at] != '.' || at - paragraph < 3 || text.size() - at < 3) return false;
    if ((text[at + 1] != ' ' && text[at + 1] != '\n') || !is_ascii_upper(byte_at(text, at + 2))) return false;
    const bool accent = text[at - 2] == '\xC3';
    return is_ascii_letter(text[at - 3]) &&
           (accent || (is_ascii_letter(text[at - 2]) && is_ascii_letter(text[at - 1])));
}

/// What `decide` says of such a stop: only the word before it can keep the sentence open.
template <class Language>
constexpr boundary decide_plain_stop(std::string_view text, std::size_t paragraph, std::size_t at) noexcept {
    const sentence_rule rule =
        rule_of_word<Language>(terminator_site{text, paragraph, at, at + 1, at + 2, true, false});
    const bool ends = same(rule, sentence_rule::full_stop) || same(rule, sentence_rule::initial_then_word);
    return {at + 1, ends, rule};
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
    const std::size_t end = find_bytes<'\n', '\r'>(text, begin);
    std::size_t next = end;
    if (next < text.size()) next += has_at(text, next, "\r\n"_sv) ? 2u : 1u;
    return {begin, end, next};
}

constexpr bool is_blank(std::string_view text, const text_line& line) noexcept {
    return skip_space(slice(text, 0, line.end), line.begin) == line.end;
}

/// The first line that is not blank from the line at byte `from` on; an empty one at the end of the text if
/// there is none.
constexpr text_line written_line(std::string_view text, std::size_t from) noexcept {
    const std::size_t head = skip_space(text, from);
    text_line line = line_at(text, head);
    if (head == text.size()) return line;
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
        const std::size_t part = lesser(end, begin + 8);
        found +=
            part - begin == 8 ? heads_in_eight(text.data() + begin) : count_well_formed(text, begin, part);
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
    text_line line = written_line(text, from);
    const std::size_t begin = skip_space(slice(text, 0, line.end), line.begin);
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

// L3: the words that decide where a French word ends. Rows are separated by one space and written in
// small letters; they are compared at fold_case, so the text may have capitals, NFD or either apostrophe.
#ifndef INCISE_DETAIL_WORD_TABLES_HPP
#define INCISE_DETAIL_WORD_TABLES_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Elided forms, without the apostrophe: "l'eau", "jusqu'ici", "c'a ete" (with a cedilla: \xC3\xA7). Not
/// presqu, which lives in presqu'ile only.
inline constexpr std::string_view elided_forms = "l d j m t s c \xC3\xA7 n qu jusqu lorsqu puisqu quoiqu"_sv;

/// Words that begin like an elision but are one word.
inline constexpr std::string_view whole_with_apostrophe =
    "c'est-\xC3\xA0-dire c'est-a-dire qu'en-dira-t-on m'as-tu-vu"_sv;

/// Clitics after a hyphen: "dit-il", "donne-moi".
inline constexpr std::string_view clitic_pronouns =
    "je tu il ils elle elles on nous vous ce moi toi lui leur le la les y en"_sv;

/// The same after a t that only sounds: "a-t-il"; "va-t-en" is often written so.
inline constexpr std::string_view clitics_after_t = "il ils elle elles on en"_sv;

/// Clitics that are elided themselves: "va-t'en", "parle-m'en".
inline constexpr std::string_view elided_clitics = "t'en m'en l'en t'y m'y l'y"_sv;

/// Particles after a noun: "ce jour-la" (with a grave accent), "ces jours-ci".
inline constexpr std::string_view clitic_particles = "ci l\xC3\xA0"_sv;

/// What comes before a particle that is part of the word: "celui-ci", "jusque-la".
inline constexpr std::string_view whole_before_particle =
    "celui celle ceux celles jusque jusques par de ici comme ah oh l\xC3\xA0"_sv;

/// What comes before a pronoun that is part of the word: "un chez-moi", "garde-a-vous", "CELUI-LA" (capitals
/// without accents).
inline constexpr std::string_view whole_before_pronoun =
    "chez \xC3\xA0 entre non sans oh celui celle ceux celles jusque"_sv;

/// Compounds and given names that end like a verb with its clitic: "un rendez-vous", "Jong-il".
inline constexpr std::string_view whole_with_clitic =
    "rendez-vous shangri-la oh-la-la tra-la-la jong-il garde-a-vous"_sv;

/// Is `part`, which is ASCII, `row` but for its capitals?
constexpr bool is_row(std::string_view part, std::string_view row) noexcept {
    if (part.size() != row.size()) return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool capital = part[i] >= 'A' && part[i] <= 'Z';
        if ((capital ? part[i] + ('a' - 'A') : part[i]) != row[i]) return false;
    }
    return true;
}

constexpr bool is_all_ascii(std::string_view part) noexcept {
    for (const char byte : part) {
        if (static_cast<unsigned char>(byte) >= 0x80) return false;
    }
    return true;
}

/// Is `part` one of the words of `rows`? Cost: the number of rows; a long part fails at its first letters.
template <class Unicode>
constexpr bool is_listed(std::string_view part, std::string_view rows) noexcept {
    const bool ascii = is_all_ascii(part);
    const bool ascii_head = !part.empty() && is_ascii(part[0]);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= rows.size(); ++at) {
        if (at < rows.size() && rows[at] != ' ') continue;
        const std::string_view row = slice(rows, begin, at);
        begin = at + 1;
        if (ascii_head && is_ascii(row[0]) && (part[0] | 0x20) != row[0]) continue;
        if (ascii ? is_row(part, row) : equal_folded(part, row, fold_level::fold_case, Unicode{}))
            return true;
    }
    return false;
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
inline constexpr std::string_view web_host = "www"_sv;

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
        end - at == 3 && has_byte(text, end, '.') && is_listed<Unicode>(slice(text, at, end), web_host);
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
inline constexpr std::string_view sounding_t = "t"_sv;  // of "a-t-il"

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
    return hyphen && is_listed<Unicode>(slice(text, at, end), whole_with_apostrophe) ? end : at;
}

/// "l'", "jusqu'" at the head of a word; else `at`. Looks at no more than a dozen code points.
template <class Unicode>
constexpr std::size_t elision_end(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    for (int left = 12; left > 0; --left) {
        const glyph g = glyph_at<Unicode>(text, end);
        if (is_apostrophe(g.value)) {
            if (!is_listed<Unicode>(slice(text, at, end), elided_forms)) return at;
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
    if (is_listed<Unicode>(part, clitic_particles)) {
        return is_listed<Unicode>(before, whole_before_particle) ? end : hyphen;
    }
    if (is_listed<Unicode>(part, elided_clitics)) return hyphen;
    if (!is_listed<Unicode>(part, clitic_pronouns)) return end;
    if (is_listed<Unicode>(before, whole_before_pronoun)) return end;
    const std::size_t second = last_hyphen<Unicode>(text, begin, hyphen);
    const bool with_t = second != hyphen && is_listed<Unicode>(before, sounding_t) &&
                        is_listed<Unicode>(part, clitics_after_t);
    return with_t ? second : hyphen;
}

/// The run text[begin, end): where its one or two final clitics begin ("Donnez|-le|-moi"), or `end`.
template <class Unicode>
constexpr std::size_t stem_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t last = clitic_begin<Unicode>(text, begin, end);
    if (last == end || is_listed<Unicode>(slice(text, begin, end), whole_with_clitic)) return end;
    const bool particle = is_listed<Unicode>(after_hyphen(text, last, end), clitic_particles);
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
    return semicolons ? find_bytes<'.', '!', '?', '\xE2', ';'>(text, from)
                      : find_bytes<'.', '!', '?', '\xE2'>(text, from);
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
    const bool semicolons = scope.options.semicolons;
    const std::string_view text = scope.text;
    for (std::size_t at = find_terminator_byte(text, from, semicolons); at < text.size();) {
        if (is_other_sign(text, at)) {
            at = find_terminator_byte(text, at + 1, semicolons);
            continue;
        }
        if (is_plain_stop(text, scope.paragraph, at))
            return decide_plain_stop<Language>(text, scope.paragraph, at);
        const mark found = mark_at(text, at);
        if (found.is(mark_kind::terminator)) return decide<Language>(survey(text, scope.paragraph, found));
        if (found.is(mark_kind::semicolon)) {
            return {closers_end(text, scope.paragraph, found.end), true, sentence_rule::semicolon};
        }
        at = find_terminator_byte(text, found.end, semicolons);
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
        end_ = skip_space(text, stop);
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

/// What the lexicon says of a word, its apostrophe or hyphen apart.
template <class Language>
constexpr role_set roles_of_word(std::string_view one) noexcept {
    return all_roles<Language>(bare_word<typename Language::unicode>(one));
}

/// Behind the mark that closes `opening`, or behind `opening` itself if nothing does.
constexpr std::size_t behind_quoted(std::string_view text, const mark& opening) noexcept {
    const quote_style style =
        same(opening.style, quote_style::low_high) ? quote_style::double_quotes : opening.style;
    for (const mark closing : marks(text, opening.end)) {
        const bool closes = closing.is(mark_kind::quote_close) || same(style, quote_style::double_quotes);
        if (closes && closing.has(style)) return closing.end;
    }
    return opening.end;
}

/// If a quotation opens between two words at `from` and `at`, the byte behind its closing mark; else
/// `from`. What others say is no part of the clause around it: `Il a dit que <<...>>, mais que`.
constexpr std::size_t skip_quoted(std::string_view text, std::size_t from, std::size_t at) noexcept {
    for (const mark opening : marks(slice(text, 0, at), from)) {
        if (!opening.is(mark_kind::quote_open)) continue;
        const std::size_t behind = behind_quoted(text, opening);
        return behind > opening.end ? behind : from;
    }
    return from;
}

/// The first words of bytes `begin` to `end` of `text`, those of quotations left out. Cost: one look-up a
/// word.
template <class Language>
constexpr void read_tokens(token_words& list, std::string_view text, std::size_t begin,
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
        if (!list.push(at, behind, found.shape, gap, capital, roles_of_word<Language>(found.text))) break;
        before = behind;
    }
    list.ends_quoted = list.size > 0 && before > list.end_of(list.size - 1);
    list.last_gap = first_mark_between(text, before, end);
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
           list[index].roles.has(role::subject_pronoun);
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
    const role_set before = list[index - 1].roles;
    if (!before.has(role::determiner) || list.begin_of(index) - list.end_of(index - 1) > 4) return false;
    const bool alone = verb.has(verb_feature::third_plural) && !verb.has(verb_feature::third_singular);
    if (!before.has(role::object_pronoun)) return !alone;  // `tous disent`
    if (alone) return false;
    const bool head = index == 1 || !same(list.gap_before(index - 1), mark_kind::none);
    if (!verb.has_any(verb_feature::third_singular, verb_feature::past_participle))
        return head || !list[index - 2].roles.has(role::subject_pronoun);  // `les relations`
    return head ||
           list[index - 2].roles.has_any(role::preposition, role::coordinating_conjunction, role::determiner);
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
        if (ends_clause || list[i].roles.has_any(role::relative_pronoun, role::subordinating_conjunction))
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
           list[index].roles.has_any(role::object_pronoun, role::negation) &&
           !list[index].roles.has(role::subject_pronoun) && same(list.gap_before(index + 1), mark_kind::none);
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
            const std::size_t reach = end - at > longest_quoted ? at + longest_quoted : end;
            if (at >= before + 2) before = skip_quoted(slice(text, 0, reach), before, at);
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
template <class Unicode, class List>
constexpr bool is_speaking_clitic(const List& list, std::size_t index) noexcept {
    const role_set roles = list[index].roles;
    if (roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural)) return true;
    return std::string_view(make_key<Unicode>(bare_word<Unicode>(list.text_of(index)))) == "je"_sv;
}

/// `cria-t-on`: somebody of a crowd. Not `dit-on`, which means hearsay.
template <class Unicode, class List>
constexpr bool is_speaking_crowd(const List& list, std::size_t index) noexcept {
    const lexicon_key subject = make_key<Unicode>(bare_word<Unicode>(list.text_of(index)));
    return std::string_view(subject) == "on"_sv &&
           ends_with(make_key<Unicode>(list.text_of(index - 1)), "a"_sv);
}

/// Can a noun phrase begin here: a name, `le`, `Mme`?
template <class List>
constexpr bool begins_noun_phrase(const List& list, std::size_t index) noexcept {
    const role_set roles = list[index].roles;
    return list[index].capital || roles.has_any(role::determiner, role::civility_any,
                                                role::civility_masculine, role::civility_feminine);
}

/// `celui-ci`, `celle-ci`: a pronoun that is no clitic.
template <class List>
constexpr bool is_strong_pronoun(const List& list, std::size_t index) noexcept {
    return list[index].shape == word_shape::letters && !list[index].roles.has(role::object_pronoun) &&
           list[index].roles.has_any(role::pronoun_masculine, role::pronoun_feminine);
}

/// `alors`, `amerement`, `tout a coup`: what may stand between a verb and its subject.
template <class Unicode, class List>
constexpr bool stands_before_subject(const List& list, std::size_t index) noexcept {
    if (list[index].roles.has_any(role::adverb_common, role::preposition, role::number_word, role::weekday))
        return true;
    const lexicon_key key = make_key<Unicode>(list.text_of(index));
    return ends_with(key, "ment"_sv) || is_gerund(key);
}

/// `avec douceur le maire`: a preposition and a bare noun, before a subject that is no object: not `un
/// livre`.
template <class Unicode, class List>
constexpr bool begins_manner(const List& list, std::size_t index) noexcept {
    if (index + 2 >= list.size || list[index + 2].roles.has(role::number_word)) return false;
    return has_word(" avec sans "_sv, make_key<Unicode>(list.text_of(index)));
}

/// `d'un ton`, `d'une voix sourde` before a subject: a preposition, a noun with its determiner, an adjective.
/// The number of these words, or 0. `parla d'un ton ferme des voisins` has no subject.
template <class List>
constexpr std::size_t complement_size(const List& list, std::size_t index) noexcept {
    if (!list[index].roles.has(role::preposition) || index + 2 >= list.size) return 0;
    if (list[index + 1].capital || !list[index + 1].roles.has(role::determiner)) return 0;
    const std::size_t subject = index + 4;
    const bool adjective = subject < list.size && list[index + 3].gap == mark_kind::none &&
                           !list[index + 3].roles.has_any(role::determiner, role::preposition) &&
                           !list[index + 3].capital && begins_noun_phrase(list, subject) &&
                           !list[subject].roles.has(role::preposition);
    return adjective ? 4 : 3;
}

/// Does the subject follow the verb: `dit Paul`, `demanda alors le vieux`, `dit tout a coup Lea`?
template <class Unicode, class List>
constexpr bool noun_subject_follows(const List& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + 5; ++i) {
        if (list[i].gap != mark_kind::none) return false;
        if (list[i].shape == word_shape::clitic) return false;
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
template <class Unicode, class List>
constexpr std::size_t agent_link(const List& list, std::size_t at) noexcept {
    while (at + 2 < list.size && list[at].gap == mark_kind::none &&
           list[at].roles.has_any(role::adverb_common, role::weekday))
        ++at;
    if (at + 1 >= list.size || !list[at].roles.has(role::preposition)) return list.size;
    return std::string_view(make_key<Unicode>(list.text_of(at))) == "par"_sv ? at : list.size;
}

/// `fit-elle, pale, de croire`: an infinitive behind a comma is no part of the verb.
template <class Language, class List>
constexpr void drop_far_infinitive(const List& list, verb_group& group) noexcept {
    if (group.clitic == verb_group::no_word || list.gap_after(group.clitic) == mark_kind::none) return;
    const verb_reading verb = verb_of<Language>(list, group.clitic - 1);
    if (!is_reporting(verb)) return;
    group.last = group.clitic;
    group.lemma = verb.lemma;
    group.strength = verb.strength;
}

/// `te dis-je`, `vous dis-je`: who speaks insists.
template <class Language, class List>
constexpr bool is_own_word(const List& list, const verb_group& group) noexcept {
    using unicode = typename Language::unicode;
    if (group.clitic == verb_group::no_word || group.clitic != group.first + 2) return false;
    const lexicon_key object = make_key<unicode>(bare_word<unicode>(list.text_of(group.first)));
    const lexicon_key subject = make_key<unicode>(bare_word<unicode>(list.text_of(group.clitic)));
    return has_word(" te t vous "_sv, object) && std::string_view(subject) == "je"_sv;
}

/// Has the finite verb of the group a third person? `demandez aux Roux` commands.
template <class Language, class List>
constexpr bool has_third_person(const List& list, const verb_group& group) noexcept {
    for (std::size_t i = group.first; i <= group.last; ++i) {
        const verb_reading verb = verb_of<Language>(list, i);
        if (verb.finite()) return verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    }
    return false;
}

/// The reporting verb with its subject behind it, at the head of the list: `dit-il`, `a declare Paul`.
template <class Language, class List>
constexpr verb_group read_inverted_group(const List& list) noexcept {
    if (list.size == 0) return {};
    verb_group group = read_verb_group<Language>(list, 0);
    if (!group || group.participle) return {};
    drop_far_infinitive<Language>(list, group);
    if (list[0].roles.has(role::negation) || is_own_word<Language>(list, group))
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

/// Does a subject surely begin at byte `at`: a name, `le`, `Mme`?
template <class Language>
constexpr bool begins_plain_subject(std::string_view text, std::size_t at) noexcept {
    if (Language::unicode::is_upper(code_point_at(text, at))) return true;
    return Language::roles(slice(text, at, plain_word_end(text, at)))
        .has_any(role::determiner, role::civility_any, role::civility_masculine, role::civility_feminine);
}

/// Does the verb whose last byte is before `end` have a pronoun behind it, `dit-il`, `a-t-elle`? The end of
/// that, or 0.
constexpr std::size_t plain_clitic_end(std::string_view text, std::size_t verb, std::size_t end) noexcept {
    const std::size_t clitic = has_at(text, end, "-t-"_sv) ? end + 3 : end + 1;
    const std::size_t run = plain_compound_end(text, verb);
    const bool speaks = run > clitic && has_word(" il elle ils elles je "_sv, slice(text, clitic, run));
    return speaks ? run : 0;
}

/// `dit-il`, `s'ecria Paul`, `demanda le maire` at byte `at`: most incises, found without a list of words.
/// Else nothing; what it finds, `read_cue` would find.
template <class Language>
constexpr incise_cue read_plain_cue(std::string_view text, std::size_t at, const incise_head& head) noexcept {
    const std::size_t begin = text[at] == 's' ? plain_elision_end(text, at) : at;
    if (begin != head.verb_begin) return {};
    const std::size_t end = plain_letters_end(text, begin);
    if (end == text.size() || (text[end] != ' ' && text[end] != '-')) return {};
    const verb_reading verb = head.verb ? head.verb : Language::verb(slice(text, begin, end));
    const bool simple = is_reporting(verb) && !takes_infinitive(verb) && verb.finite() &&
                        !verb.has(verb_feature::present_participle);
    if (!simple) return {};
    if (text[end] == '-') return {plain_clitic_end(text, begin, end), verb.lemma};
    const bool third = verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    return {third && begins_plain_subject<Language>(text, end + 1) ? end : 0, verb.lemma};
}

template <class Language>
constexpr incise_cue read_cue(std::string_view text, std::size_t at) noexcept {
    incise_words list;
    read_tokens<Language>(list, text, at, text.size() - at > 160 ? at + 160 : text.size());
    const verb_group group = read_inverted_group<Language>(list);
    return group ? incise_cue{list[group.last].end, group.lemma} : incise_cue{};
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

/// What a stretch between two commas behind an incise begins with, and what that means.
enum class reach_head : std::uint8_t {
    none,
    relative,  ///< qui, dont: goes on up to its verb
    manner,    ///< d'une voix, avec, sans: belongs to the verb of saying
    gerund,    ///< en se levant, sans bouger: only before a participle or infinitive
    degree,    ///< si effraye, a demi couche: only before a past participle
    clause,    ///< qu'il trouvait laid: only before a pronoun of the third person
    body       ///< les mains jointes: only before a part of the body
};

struct reach_row {
    reach_head head;
    std::string_view words;  // each between two blanks, in the spelling of `lexicon_key`
};
inline constexpr reach_row reach_heads[] = {
    {reach_head::relative, " qui dont lequel laquelle lesquels auquel "_sv},
    {reach_head::clause, " que qu "_sv},
    {reach_head::manner, " d avec tandis pendant car comme apre`s puis afin de`s par parce non "_sv},
    {reach_head::degree, " si tellement a` presque encore de/ja` toujours "_sv},
    {reach_head::gerund, " en tout se s n ne y lui sans "_sv},
    {reach_head::body, " les la le l "_sv},
};
inline constexpr std::string_view body_words =
    " yeux oeil main mains te^te voix air regard regards visage front bras coeur le`vre le`vres bouche dents "
    "sourire "
    "doigt doigts poing poings e/paule e/paules joue joues genou genoux sourcil sourcils gorge "_sv;

/// One stretch between two commas, read once.
struct reach_stretch {
    reach_head head = reach_head::none;
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

constexpr reach_head head_of(std::string_view key) noexcept {
    if (is_gerund(key)) return reach_head::gerund;
    if (is_past_participle(key)) return reach_head::manner;
    for (const reach_row& row : reach_heads) {
        if (has_word(row.words, key)) return row.head;
    }
    return reach_head::none;
}

template <class Unicode>
constexpr reach_stretch read_stretch(std::string_view text) noexcept {
    reach_stretch result;
    bool relative = false;  // a noun with its clause: `un vieux qui tremblait`
    bool has_main_verb = false;
    for (const word_token found : words(text, Unicode{})) {
        const std::string_view bare = bare_word<Unicode>(found.text);
        const lexicon_key key = make_key<Unicode>(bare);
        if (result.size == 0 && has_word(" et mais "_sv, key)) continue;
        if (result.size == 0) {
            result.head = head_of(key);
            result.speaks = Unicode::is_upper(code_point_at(bare, 0));
        }
        const bool at_start = ++result.size <= 4;
        const bool gerund =
            at_start && same(result.head, reach_head::gerund) && (is_gerund(key) || is_infinitive(key));
        const bool degree = at_start && same(result.head, reach_head::degree) && is_past_participle(key);
        const bool body = at_start && same(result.head, reach_head::body) && has_word(body_words, key);
        const voice_sign sign = sign_of(found.shape, key);
        const bool clause =
            result.size == 2 && same(result.head, reach_head::clause) && same(sign, voice_sign::third);
        relative = relative || (!has_main_verb && has_word(" qui que qu dont "_sv, key));
        result.fits = result.fits || gerund || degree || body || clause;
        if (result.size > 1 && Unicode::is_upper(code_point_at(bare, 0))) continue;
        result.speaks = result.speaks || same(sign, voice_sign::person) || same(sign, voice_sign::deixis);
        const bool past = same(sign, voice_sign::told) || same(sign, voice_sign::imperfect);
        has_main_verb = has_main_verb || past || same(sign, voice_sign::present);
        result.has_verb = result.has_verb || past;
        result.fits = result.fits || (past && relative);
    }
    result.fits =
        result.fits || same(result.head, reach_head::relative) || same(result.head, reach_head::manner);
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
    for (const mark found : marks(text, from)) {
        if (ends_incise<Language>(text, begin, found)) return found;
    }
    return {text.size(), text.size(), 0, mark_kind::none, quote_style::none};
}

/// `dit Paul ; et il ajouta : Venez` - `dit Paul. Puis il cria : Venez`: the narrator's sentence behind an
/// incise belongs to it if a colon gives the floor back. Else `end`.
template <class Language>
constexpr mark behind_announcement(std::string_view text, const mark& end) noexcept {
    if (end.value != '.' && end.value != ';') return end;
    for (const mark next : marks(text, end.end)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        const std::size_t after = skip_space(text, next.end);
        if (!next.is(mark_kind::colon) || after == text.size()) break;
        const mark head = mark_at(text, after);
        if (head.is(mark_kind::dash) || head.is(mark_kind::quote_open)) break;
        voice_sum<Language> voice;
        voice.read(text, end.end, next.begin);
        if (voice.narrates()) return next;
        break;
    }
    return end;
}

/// A remark of the narrator in brackets: `(il leva la main)`, `[Note : un vieux mot.]`; with its brackets.
template <class Language>
constexpr incise_site read_aside(std::string_view text, const mark& opening) noexcept {
    const std::size_t reach =
        text.size() - opening.begin > longest_incise ? opening.begin + longest_incise : text.size();
    for (const mark closing : marks(slice(text, 0, reach), opening.end)) {
        if (!closing.is(mark_kind::bracket_close)) continue;
        voice_sum<Language> voice;
        voice.read(text, opening.end, closing.begin);
        const bool note = opening.value == '[' &&
                          begins_note<typename Language::unicode>(slice(text, opening.end, closing.begin));
        if (!note && !voice.narrates()) break;
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
    const std::size_t reach = text.size() - at > longest_incise ? at + longest_incise : text.size();
    for (const mark next : marks(slice(text, 0, reach), at)) {
        if (next.is(mark_kind::comma) || next.is(mark_kind::apostrophe)) continue;
        voice_sum<Language> voice;
        voice.read(text, at, next.begin);
        if (!next.is(mark_kind::colon) || !voice.narrates() || !voice.has(voice_sign::told)) break;
        return {at, skip_space_back(text, at, next.begin), next.end, next.kind, at, at, {}};
    }
    return {};
}

/// The first remark in brackets between `from` and `end`.
template <class Language>
constexpr incise_site find_aside(std::string_view text, std::size_t from, std::size_t end) noexcept {
    for (const mark found : marks(slice(text, 0, end), from)) {
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
        verb_missing = (verb_missing || same(one.head, reach_head::relative)) && !one.has_verb;
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
    const bool near_end = text.size() - at <= longest_incise;
    const std::string_view reach = slice(text, 0, near_end ? text.size() : at + longest_incise);
    const mark end = find_incise_end<Language>(reach, at, cue.end);
    if (end.value == '?') return {};  // `Que dit-il ?` asks
    if (end.is(mark_kind::none) && !near_end) return {};
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
    for (const mark found : marks(text, from)) {
        if (found.begin < inner_end) continue;
        if (found.is(mark_kind::quote_open) && found.begin >= searched) {
            const bool near_end = text.size() - found.begin <= 4000;
            const std::string_view reach = slice(text, 0, near_end ? text.size() : found.begin + 4000);
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
        } else if (!list[i].roles.has(role::name_particle) || (last > first && is_article(list, i))) {
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
    if (list.size_of(index) > longest_link) return false;
    const lexicon_key key =
        make_key<typename Language::unicode>(bare_word<typename Language::unicode>(list.text_of(index)));
    const std::string_view one = key;
    return one == "de"_sv || one == "du"_sv || one == "des"_sv || one == "d"_sv;
}

/// Does a word that no table has look like a verb with a person: `quitta`, `disaient`, `finirent`?
template <class Language>
constexpr bool looks_finite(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || list.is_capital(index) || !list[index].roles.empty()) return false;
    const std::string_view whole = list.text_of(index);
    const char last = whole[whole.size() - 1];
    if (is_ascii(last) && last != 'a' && last != 't' && last != 'A' && last != 'T') return false;
    const lexicon_key key = make_key<typename Language::unicode>(whole);
    const std::string_view one = key;
    for (const std::string_view ending :
         {"a"_sv, "ait"_sv, "aient"_sv, "rent"_sv, "it"_sv, "ut"_sv, "int"_sv}) {
        if (one.size() > ending.size() + 1 && slice(one, one.size() - ending.size(), one.size()) == ending)
            return true;
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

/// The name in apposition behind a function: `le maire Paul Roux`, `le maire, Paul Roux,`.
template <class Language>
constexpr void read_apposition(const token_words& list, noun_phrase& phrase, bool person) noexcept {
    const std::size_t next = phrase.last + 1;
    if (next >= list.size) return;
    const bool comma = same(list.gap_before(next), mark_kind::comma);
    if (!comma && (!person || !same(list.gap_before(next), mark_kind::none))) return;
    const noun_phrase name = read_name<Language>(list, next);
    if (!name || (comma && same(list.gap_after(name.last), mark_kind::none) && name.last + 1 < list.size))
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
    const std::string_view one = key;
    if (one.size() < 5) return false;
    const std::string_view ending = slice(one, one.size() - 3, one.size());
    return ending == "ait"_sv || ending == "ant"_sv || slice(one, one.size() - 5, one.size()) == "aient"_sv;
}

/// `ce dernier`, `cette derniere`: as good as a pronoun.
template <class Language>
constexpr bool is_latter(const token_words& list, std::size_t noun) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(noun));
    const std::string_view one = key;
    const bool fits = one == "dernier"_sv || one == "dernie`re"_sv;
    return fits && make_key<typename Language::unicode>(list.text_of(noun - 1)).bytes[0] == 'c';
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

/// `c'`, `ce`, `cela`: subjects that nobody is.
template <class Language>
constexpr bool is_neuter(const token_words& list, std::size_t at) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(at));
    return key.bytes[0] == 'c';
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
    if (third || (roles.has(role::subject_pronoun) && !is_neuter<Language>(list, at)))
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
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    const bool head = index == 0 || !same(list.gap_before(index), mark_kind::none);
    if (std::string_view(key) == "pour"_sv) return at_head && head;
    if (std::string_view(key) == "apre`s"_sv)
        return index > 0 && same(list.shape_of(index - 1), word_shape::elision);
    return true;
}

/// The lemma of a source preposition, by its key.
constexpr std::string_view source_lemma(std::string_view key) noexcept {
    if (key == "apre`s"_sv) return "d'apr\303\250s"_sv;
    if (key == "pour"_sv) return "pour"_sv;
    return key == "suivant"_sv ? "suivant"_sv : "selon"_sv;
}

/// `aux yeux de`, `de l'avis de`, `a en croire`: the first word of such a phrase of which word `index` is the
/// noun or verb; `index` itself if it is none.
template <class Language>
constexpr std::size_t source_idiom(const token_words& list, std::size_t index) noexcept {
    if (index == 0 || index + 1 >= list.size || !same(list.gap_before(index), mark_kind::none)) return index;
    const role_set before = list[index - 1].roles;
    if (index > 1 && before.has(role::object_pronoun) && list[index - 2].roles.has(role::preposition)) {
        const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
        if (std::string_view(key) == "croire"_sv) return index - 2;
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

/// A reporting verb with its subject behind it, further on in the clause: `<<...>>, qui dort, a dit Paul`.
template <class Language>
constexpr verb_group later_inverted_group(const token_words& list) noexcept {
    for (std::size_t i = 1; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool strong = same(group.strength, verb_strength::strong) && !group.participle && group.third;
        if (strong && group.clitic != verb_group::no_word &&
            is_speaking_clitic<typename Language::unicode>(list, group.clitic))
            return group;
        const bool behind = same(list.gap_before(i), mark_kind::comma) && group.last + 1 < list.size &&
                            same(list.gap_before(group.last + 1), mark_kind::none);
        if (strong && behind && !group.passive) {
            const noun_phrase subject = read_phrase<Language>(list, group.last + 1);
            if (subject && subject.can_speak() && !subject.pronoun) return group;
        }
        i = group.last;
    }
    return {};
}

/// The group at the head of the list, if it can report: `y compris` has no third person, `s'est invite en
/// Suede` no subject.
template <class Language>
constexpr verb_group first_inverted_group(const token_words& list) noexcept {
    const mark_kind gap = list.gap_before(0);
    if (!same(gap, mark_kind::none) && !same(gap, mark_kind::comma) && !same(gap, mark_kind::dash)) return {};
    const verb_group group = read_inverted_group<Language>(list);
    if (!group || group.clitic != verb_group::no_word) return group;
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
    constexpr bool free_before() const noexcept { return before == 0 || is_space(before); }
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
    for (const mark next : quote_marks(text, found.end)) {
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
    const std::size_t reach = part.size() - sign.end > 4000 ? sign.end + 4000 : part.size();
    bool closed = false;
    for (const mark next : quote_marks(slice(part, 0, reach), sign.end)) {
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
    const bool beyond = part.size() - from > 4000;
    for (const mark sign : quote_marks(slice(part, 0, beyond ? from + 4000 : part.size()), from)) {
        if (sign.has(style) && !sign.is(mark_kind::terminator)) return sign.is(mark_kind::quote_open);
    }
    return beyond;
}

/// Does the closing mark come in one of the next paragraphs: is the first mark of this style there a closing
/// one? Looks at 4,000 bytes and 64 marks at most, and never for straight quotes, which do not say which
/// they are.
constexpr bool closes_later(std::string_view text, std::size_t from, quote_style style) noexcept {
    if (same(style, quote_style::straight) || same(style, quote_style::none)) return false;
    const quote_style closing_style = same(style, quote_style::low_high) ? quote_style::double_quotes : style;
    const std::size_t reach = text.size() - from > 4000 ? from + 4000 : text.size();
    int looked_at = 0;
    for (const mark sign : marks(slice(text, 0, reach), from)) {
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
    const bool cut = part.size() - second.end > longest_doubled;
    int open = 2;
    for (const mark next :
         marks(slice(part, 0, cut ? second.end + longest_doubled : part.size()), second.end)) {
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
    const bool cut = paragraph_end - opening.end > longest_telling;
    const std::string_view part = slice(text, 0, cut ? opening.end + longest_telling : paragraph_end);
    std::size_t end = part.size();
    for (const mark next : marks(part, opening.end)) {
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
    for (const mark found : marks(line, from)) {
        if (found.is(mark_kind::terminator) && found.value != '.') return true;
    }
    return static_cast<bool>(find_incise<Language>(line, from));
}

/// Does a turn begin with the paragraph? The long dash says so by itself; the shorter ones are also
/// signs of lists: an en dash needs a sentence behind it (`- Oui.`), a hyphen one that sounds spoken.
template <class Language>
constexpr bool opens_turn(std::string_view paragraph, std::size_t at) noexcept {
    const std::size_t behind = dash_end(paragraph, at);
    const std::size_t head = skip_space(paragraph, behind);
    if (behind == at || head == paragraph.size()) return false;
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
        for (const mark sign : marks(turn_, from_)) {
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
    for (const mark found : quote_marks(paragraph, from)) {
        if (found.is(mark_kind::dash) && opens_inline_turn<Language>(paragraph, begin, found))
            return found.begin;
    }
    return paragraph.size();
}

/// The turn that begins with the dash at byte `at` of a paragraph. `in_line`: not at its head.
template <class Language>
constexpr turn_site read_turn(std::string_view paragraph, std::size_t at, bool in_line) noexcept {
    const std::size_t speech = skip_space(paragraph, dash_end(paragraph, at));
    const std::size_t limit = next_turn<Language>(paragraph, speech, speech);
    const std::string_view turn = slice(paragraph, 0, limit);
    const std::size_t last = skip_space_back(turn, speech, limit);
    const std::size_t end =
        narration_search<Language>(turn, speech, in_line || limit < paragraph.size()).find(last);
    return {at, speech, end, end};
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
    return {begin,           speech,        speech, speech,           paragraph,
            paragraph.begin, paragraph.end, style,  closing::unclosed};
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
    for (const mark sign : quote_marks(part, first.begin)) {
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
    enum class standing : std::uint8_t { inside, stray, end };
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
        if (depth_ < Language::depth) {
            open_[depth_] = open_quotation(q);
            if (depth_ == 0) outermost_end_ = q.end;  // a mark with blanks before it, perhaps
        }
        ++depth_;
    }

    /// Goes on to the next quotation, or to the end.
    constexpr void read() noexcept {
        place_ = standing::inside;
        while (true) {
            if (at_head_ && read_head()) return;
            const std::string_view part = slice(text_, 0, paragraph_end_);
            const mark sign = next_quote(part, at_);
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

// ---- incise/detail/find_source.hpp -----------------------------------------------------------------------

// L3: whose words a cue announces: the subject of its verb, before or behind it, the antecedent, the agent.
#ifndef INCISE_DETAIL_FIND_SOURCE_HPP
#define INCISE_DETAIL_FIND_SOURCE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Is a mention at word `at` the object of a preposition: `de Paul`, `a Paul`? Then it is no subject.
constexpr bool is_governed(const token_words& list, std::size_t at) noexcept {
    if (at == 0 || !same(list.gap_before(at), mark_kind::none)) return false;
    const role_set before = list[at - 1].roles;
    return before.has(role::preposition) && !before.has(role::subordinating_conjunction);
}

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

/// `a dit a Radio Lac Paul Roux`: of a name behind `a`, `au`, the person that begins with a given name.
template <class Language>
constexpr noun_phrase behind_governed(const token_words& list, const noun_phrase& governed) noexcept {
    if (!governed.has_name() || governed.first == 0 || list.is_capital(governed.first - 1)) return {};
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(governed.first - 1));
    if (std::string_view(key) != "a`"_sv && std::string_view(key) != "au"_sv) return {};
    if (!Language::given_name(list.text_of(governed.name_first)).empty()) return {};
    for (std::size_t i = governed.name_first + 1; i < governed.name_last; ++i) {
        if (!Language::given_name(list.text_of(i)).empty()) return read_name<Language>(list, i);
    }
    return {};
}

/// The subject behind its verb, from word `from` on. `a dit a l'AFP le 12 mars Paul Roux` has Paul Roux.
template <class Language>
constexpr noun_phrase inverted_subject(const token_words& list, std::size_t from) noexcept {
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
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    return std::string_view(key) == "qui"_sv || key.bytes[0] == 'l';
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
            if (site.passive) {
                if (const noun_phrase agent = read_agent<Language>(list, behind)) return agent;
            }
            if (cue > 0 &&
                list[cue - 1].roles.has(role::subordinating_conjunction)) {  // `comme l'a dit Paul`
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
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

    /// The only name of this gender in the few sentences before sentence `now`.
    constexpr std::string_view only_one(gender sex, std::uint32_t now) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            if (sources_[i].sex != sex || sources_[i].sentence + 2 < now) continue;
            if (!found.empty() || sources_[i].sentence == now) return {};
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
    const bool one_word = phrase.name_first == phrase.name_last && phrase.first == phrase.name_first;
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
    constexpr void begin_paragraph() noexcept { ++paragraph_; }

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

    /// Who has a name and reports behind a comma: `La digue tient bon, a dit Paul Roux`.
    constexpr noun_phrase reporting_name(const token_words& list) const noexcept {
        for (std::size_t i = 1; i < list.size; ++i) {
            if (!same(list.gap_before(i), mark_kind::comma)) continue;
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
        if (last_.sex == phrase.sex && paragraph_ - last_.paragraph <= 2) return last_.name;
        return memory_.only_one(phrase.sex, sentence_);
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
            const std::size_t begin = offset(text_, sentence);
            if (new_paragraph_) memory_.begin_paragraph();
            new_paragraph_ = detail::ends_line(sentence);
            if (begin <= q.speech_begin || begin >= q.speech_end) {  // what is said inside is no narration
                detail::clause_words list;
                detail::read_tokens<Language>(list, text_, begin, begin + sentence.size());
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

// ---- incise/incise.hpp -----------------------------------------------------------------------------------

// incise reads French text the way a French editor does: sentences, quotations, who says them, names.
// Header-only, C++17, without heap, exceptions or a model file.
//
// The umbrella: from bytes to who says what, in the order of the layers, each built on those above it only.
// It stays cheap to include, so all else is asked for by name: names from a list (gazetteer.hpp), a text as a
// whole (document.hpp, json.hpp), a stream (sentence_feed.hpp) and the other headers of this folder. The
// single header has all but utf8proc.hpp (all of Unicode) and mapped_file.hpp (an operating system).
#ifndef INCISE_INCISE_HPP
#define INCISE_INCISE_HPP

// L0: what everything else is made of
// L1: bytes and code points
// L2: properties, folding, user-perceived characters
// L3: words, the language, paragraphs
// L4: sentences and quotations: siblings that do not know each other
// L5: who says what

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
