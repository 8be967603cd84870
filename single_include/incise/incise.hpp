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
/// that is white space. `first`: is it that? `after`: may it end before this byte?
struct pair_table {
    unsigned char first[256];
    unsigned char after[256];
};

constexpr pair_table make_plain_pairs() noexcept {
    pair_table table{};
    for (unsigned c = 0; c < 256; ++c) {
        const bool space = is_space(c);
        const bool letter = is_latin_lead(static_cast<unsigned char>(c));
        if (c < 0x80) table.first[c] = space ? 2 : 1;
        if (c < 0x80) table.after[c] = space ? 1 : 3;
        if (letter) table.after[c] = 3;
        if (c == 0xE2) table.after[c] = 1;
    }
    return table;
}

inline constexpr pair_table plain_pairs = make_plain_pairs();

/// Is `first` ASCII, and surely a unit by itself before `after`?
constexpr bool is_plain_pair(unsigned char first, unsigned char after) noexcept {
    return (plain_pairs.first[first] & plain_pairs.after[after]) != 0;
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

// ---- incise/detail/french_lexicon.hpp --------------------------------------------------------------------

// L3: GENERATED from tools/lexicon/*.txt by tools/make_french_lexicon.py; change those, not this.
// 4163 words, 348 verbs, 490 verb stems, 13703 verb forms; 24532 bytes.
#ifndef INCISE_DETAIL_FRENCH_LEXICON_HPP
#define INCISE_DETAIL_FRENCH_LEXICON_HPP

// clang-format off
namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word can be in a French sentence; each is a file of tools/lexicon.
enum class role : std::uint8_t {
    abbreviation_also_word,  ///< Abbreviation that is also a French word: est., col., vol., fin.
    abbreviation_may_end,  ///< Abbreviation whose dot may also end the sentence: etc., Cie., av. J.-C., Inc.
    abbreviation_never_final,  ///< Abbreviation (its dot left out here) that announces something: M. Roux, p. 12.
    adverb_common,  ///< Adverb between auxiliary and participle, or verb and subject: a ensuite declare.
    civility_any,  ///< Title before the name of a man or a woman: Dr Roux, maitre Roux.
    civility_feminine,  ///< Title before a woman's name: Mme Roux, madame Roux.
    civility_masculine,  ///< Title before a man's name: M. Roux, monsieur Roux.
    coordinating_conjunction,  ///< Coordinating conjunction: et, ou, mais.
    determiner,  ///< Determiner, any gender: le, un, ce, son, plusieurs.
    determiner_feminine,  ///< Determiner of a feminine singular: la, une, cette, ma.
    determiner_masculine,  ///< Determiner of a masculine singular: le, un, ce, mon.
    determiner_plural,  ///< Determiner of a plural: les, des, ces, leurs.
    first_name_feminine,  ///< Common given name of women.
    first_name_masculine,  ///< Common given name of men.
    function_any,  ///< Office, profession or person, the same word for both genders: ministre, porte-parole.
    function_feminine,  ///< Office, profession, kinship or person, feminine: directrice, reine, voisine, victime.
    function_masculine,  ///< Office, profession, kinship or person, masculine: directeur, roi, voisin.
    interjection,  ///< Interjection, which a lower-case word may follow: Ah ! quelle joie.
    month,  ///< Name of a month.
    name_particle,  ///< Particle inside a name: de Gaulle, van Gogh, ben Ali.
    nationality_adjective,  ///< Adjective or noun of nationality or region, all forms: francais, russes, vaudoise.
    negation,  ///< Second or first half of a negation: ne, pas, plus.
    news_agency,  ///< News agency, as in a dateline or a sign-off: (afp/nxp).
    number_word,  ///< Cardinal or ordinal number in letters.
    object_pronoun,  ///< Object pronoun before the verb: me, le, lui, y, en.
    organisation_noun,  ///< Noun of an organisation or group that can speak: gouvernement, police, parquet.
    place_noun,  ///< Noun that a place name follows: rue de Rivoli, ville de Lyon.
    preposition,  ///< Preposition: a, dans, avec, contraction included.
    pronoun_feminine,  ///< Third person pronoun of a woman: elle, celle-ci.
    pronoun_first_second,  ///< Pronoun of the first or second person: je, nous, toi.
    pronoun_masculine,  ///< Third person pronoun of a man: il, lui, celui-ci.
    pronoun_plural,  ///< Plural pronoun of the third person: ils, elles, ceux-ci.
    relative_pronoun,  ///< Relative pronoun: qui, que, dont, lequel.
    reporting_noun,  ///< Noun that stands for words said or written: declaration, communique, propos.
    sentence_starter,  ///< Word that, capitalised after a dot, begins a sentence: Le, Il, Mais, Dans.
    source_phrase_noun,  ///< Noun of a phrase that names a source: aux yeux de, de l'avis de, a en croire.
    source_preposition,  ///< Preposition, or its last part, that names a source: selon, suivant, (d')apres, pour.
    subject_pronoun,  ///< Pronoun that can be a subject: je, il, celle-ci, ceux.
    subordinating_conjunction,  ///< Subordinating conjunction: que, si, lorsque, parce.
    weekday  ///< Day of the week.
};

/// Sorted stems, column by column, and the classes of endings that they take.
struct stem_table {
    std::size_t count;
    const char* offsets;  // 16-bit numbers, see number_at
    const char* sizes;
    const char* classes;
    const char* endings;
    const char* ending_offsets;
};

/// The 16-bit number `index` of a table of two bytes each, the low one first. Numbers in a string are
/// read by a compiler ten times faster than a list of them.
constexpr std::uint16_t number_at(const char* table, std::size_t index) noexcept {
    const auto low = static_cast<unsigned char>(table[2 * index]);
    const auto high = static_cast<unsigned char>(table[2 * index + 1]);
    return static_cast<std::uint16_t>(low | static_cast<unsigned>(high) << 8);
}

namespace french_tables {

// All words and their roles, as nodes and edges; see next_node.
inline constexpr char word_graph[] =
    "\002\3410\003\256+\004\330(\005\337%\006p$\007\327\042\010\250!\011\347\037\012o\036\013\373\035"
    "\014'\034\015\022\030\016\244\026\017\221\025\020\272\021\021\371\020\022\334\016\023\377\012\024"
    "\352\010\025`\010\026e\006\027C\006\0305\006\031\353\005\032\315\005\301\000\367\000\002\253\005"
    "\003x\005\004%\005\005\034\005\006\000\005\007\324\004\010\317\004\011\241\004\014\023\004\015\302"
    "\003\016)\003\017!\003\020\365\002\022v\002\023\017\002\024\374\001\025\021\001\026\266\000\027"
    "\263\000\031\247\000\032\222\000\356\315a\201\305\322\302\301\311\372\304\312\301\316\301\311\323!"
    "\224\305!\224\323a\224\301\324\317\314\314\301\310!\220\323a\220\320a\226!\002\223\001\015\001\011"
    "\011\001\017\376\000\022\372\000\305\003\367\000\022\354\000\025\346\000\316\025\343\000\324\325"
    "\322\311\305\022\256\000\300\322\305!\217\323a\217\305a\232!!\243\330a\241\324\311\323\323\305\315"
    "\305\316T\352\000a\033\242\311\314a\222\303\301\324!\220\005\336\000S\261\000\323a!\243\316T\367"
    "\000!\010\012\033\242\004\350\001\012\335\001\015\325\001\020\316\001\021\311\001\022\277\001\023"
    "\255\001\024V\001\030E\001\303\325\316!\010\012\042\245\305!\010\011\042\245\315\305\316\324a\225!"
    "\010\013\033\242\321\325\305\314\023T\001\314\305\323a\240\001\251\001\005\245\001\022\212\001\317"
    "\015\201\001\022q\001\303\310\324\317\316\305!\216\323a\216\011y\001\317\325T\343\000\324\305\357!"
    "\231\323a\231\317\302\311\314\311\323Tk\001\011\224\001\305\306\317\311\323a\203\303\005\336\000"
    "\310\311\305\316!\224\023\245\000\316E\242\000\325R\001\001\316T\222\001\024\272\001\323\311!\003"
    "\242\324\317^\252\001\322\301L\231\001\305\357\314\311\305!\214\316a\215\325\305LT\001\301\322\301"
    "\326A\251\001\317\336\316\311\305R\256\000\317\325\322\304\347\310\325\311a\003\242\011\360\001"
    "\322\305\331a\214\324\022\370\001\305U\332\001\311C\335\000\023\264\000\024\010\002\310\314\305@"
    "\207\001\301\303\310\305o\001\001\020r\002\023@\002\024 \002\311\301\324\311\321U\242\001\322\317"
    "\0200\002\316\017-\002\301U\207\001Mk\001\310\331\323\311\303\311\305\316!\220\016\335\000S\261"
    "\000!\200\011l\002\017`\002\025W\002\305\032\222\001\315\302\314\305\357E|\001\322\305/\001\001"
    "\325R|\001\303\311\005\014\002\301\324\311\317N|\001\323\324\301N\000\001\311Rn\002\002\360\002"
    "\003\324\002\007\276\002\015\266\002\016\261\002\022\253\002\024\217\002\301B\242\001!\200\011\231"
    "\002\310\325R\307\001\003\244\002\323\024k\001\301N\001\001\314\305!\241S\352\000!\200\304\324a"
    "\202\301\325D\307\001\305\357\005|\001N\231\001\025\316\002\305\316\324\311\316!\224\005\242\000S"
    "\245\000\315\305\316T\246\002\310\011\353\002\305/\344\002\326\305\336\321\325E\256\000\317\314"
    "\317\307Uk\001\324\305C\207\001\311\324Rk\001!\000\226\001\264\000\006\264\000\022\030\003\023\264"
    "\000\320\022\022\003\305\314!\241\005\014\002S\352\000\305\316\324I\001\001!\201\305\300\323a\033"
    "\042\244\325\024\374\000\336T\374\000\003\276\003\004\266\003\007\236\003\011\232\003\016z\003\023"
    "w\003\024[\003\301!\214\011W\003\014T\003\022P\003\304\317\314U\264\000\303H\205\001Y\206\001\372S"
    "\356\001\017k\003\310\022g\003\317\316Y\307\001\317P\344\002\011s\003\316\311O\307\001\316E\307"
    "\001A\264\000\001\356\001\011\216\003\017\226\003\305!\214\355\023\221\003\315\301\322\311E\356"
    "\001\317\320H\215\003\316C\245\002\315A\360\001\014\261\003\017\256\003\305!\216\023o\001\314A\356"
    "\001L\234\000!\202A\235\000\322\305/\307\001W\307\001\305^\361\002\002\367\003\005\355\003\011\327"
    "\003\301\016\324\003\304\317U\307\001T\256\000!\220\005\336\000\023\261\000\322\301\025\352\003"
    "\314!\220E\336\000X\261\000\357\014\215\003\322\311\303A\304\002!\202\025\015\004\301\323\323\301"
    "\304\022\370\001\305!\231\023\177\001U\332\001\314\301\316C\326\000!\000\223\001\235\004\005\215"
    "\004\006\211\004\007\204\004\011\177\004\014I\004\017E\004\020A\004\023=\004\024\257\002\302\001"
    "\233\000\305\322T\307\001\301C\231\001\311N\205\001\322S\345\001!\200\011w\004\017f\004\305\015a"
    "\004\357\005\344\000\307\301\324\311\317N\246\002\301\316D\306\002\036u\004\016t\004\303\325\324"
    "\311\317N\352\000\323a\221\005\014\002\301\316CT\002!\215C\216\003\305\357R\231\001\322E\263\002"
    "\330\011\232\004\301\316\304\005\226\002Rt\003S\307\001\311N\307\001\036\314\004\004\303\004\014"
    "\275\004\016\272\004\372\005u\004\024\270\004\303H\253\003a\223S\344\001\314\305\325R\221\001\305"
    "\355\323\317\311\307Nn\002N\013\002!\221M\212\004\005\371\004\022\337\004\316\305@X\003\011\364"
    "\004\017\360\004\305\323\323\305\325\022\256\000S\335\000\316O-\002\303\325L\360\001\316\003T\002T"
    "\001\001!\223\007\030\005\011\024\005\020\264\000\022\362\003\306\311\322MZ\004\316a\042\246\310A"
    "\305\002\357\322\317\320\317\322T\344\000\011t\005\012h\005\015W\005\017P\005\022L\005\025I\005"
    "\026B\005\301\015\307\001\307E\352\000\305\322\323\301I\362\002L\207\001\311E\236\004\314\305\323"
    "\303Eo\002\311\316\311\323\324\322\301\324\005\365\001\011h\002R\370\001!\202\025q\005\317Io\002Dn"
    "\002\305Uu\004\003\233\005\010\227\005\024\210\005\301\304\305\357M3\002\005\365\001\022\370\001"
    "\311\026\205\001\317\316NE\005\305T\350\004\325\323\005\014\002\301\324\005\365\001\011]\004R\370"
    "\001\004\311\005\017\303\005\025\270\004\302\305/\275\005\323S\335\000!\006\220S\261\000\016\314"
    "\004U\270\004\305L\307\001\017\347\005\025\331\005\305\357\322\317a\227!\223\024u\004\322!\223\311"
    "\303\310O\235\000\305o\356\001!\023\230\005&\006\017\030\006\026\011\006\301\023\004\006\316\316!"
    "\215\311\303K\307\001\315\311N\253\003\017\024\006\305\023\307\001\324T\216\003\316N\216\003\325"
    "\024\042\006\323\323\305F\307\001\325B\350\004\0252\006\357\315\305\357\316\311T\242\001\330a\243"
    "\001>\006\311\316\310Uw\003\326\311E\226\002\005a\006\011Z\006\017R\006\301\314\314O\233\001\314"
    "\306\307\301\316G\307\001\314\314\311\301M\307\001\322N@\006\005\020\010\011H\007\014A\007\017\316"
    "\006\022\312\006\023\257\002\026\304\006\301\003\016\004\007\276\006\014\237\006\016\270\004\024"
    "\231\006\025\226\006\311\316\321\325\305\325Rl\001D\344\005\311\303\301N\177\001\005\257\006\014"
    "\253\006\301\311\323A\233\001\305o\343\000/\214\003\024\256\000\316\324\311\316!\215E\356\001\325"
    "\305\315E\251\001!\202\305a\002\205\301I\300\006\011'\007\014\021\007\015\270\004\016\270\004\023"
    "\015\007\024\010\007\025\367\006\031\355\006\305\325!\241X\352\000\017\364\006\301G\350\004Nt\004"
    "\323!\030\035\042\245\355\315\305\336\315\305!\235\323a\235\322\305a\010\242a\010\013\242!\200\005"
    "\351\004\017\036\007\314\305Y\350\004\316\324\001F\005\311E\300\004\003>\007\022;\007\0238\007\030"
    "\341\000\314\301@\367\000I\241\002\305a\207I\367\000\301\304\311\315I\226\002\001\016\010\005\370"
    "\007\007\347\007\014\323\007\016\272\007\017\263\007\022\253\007\023\250\007\024\245\007\026\230"
    "\007\303\005\216\007\017\203\007\024u\007\301\311R\341\002\011\200\007\317\022\307\001\311R\216"
    "\003M\335\000\315\324\305!\220\323!\220S\335\000\355\320\322\305\357\323\311DT\005\005\300\006\011"
    "\242\007\301Tu\004A\025\006E\222\001I\230\005\017\345\002\307\311N\215\003\314\005\351\004OB\004"
    "\007\302\007\303\305N:\004\324!\227\011\316\007\301\311\316E\327\005\305\300M\313\007\314\005\341"
    "\007\301\307\305!\232\317\311S\345\003!\031\232S\177\001\016\362\007\317\325\322\305\325S\277\006"
    "\305\322\317N\256\000\024\011\010\025\352\003\311\314\314\005\336\000\301\322D\256\000\316\301M"
    "\231\001a\233\004[\010\016O\010\022G\010\025<\010\357\0225\010\024,\010\316\305\357\332\325\305o"
    "\274\001\305\357\322\001\365\007I\224\005\317\316\311\321U\216\003\006\256\000\326\305!\005\217S"
    "\341\000\023\367\000\304\311C\364\000!\202\304\005\351\004\322\305\304\311a\247\305\324T\335\000"
    "\005\346\010\013\340\010\014\326\010\016\261\010\020\256\010\022\234\010\023\222\010\024\214\010"
    "\356\013\220\000\023\206\010\322\356\323\356S\220\000!\201\356A\220\000\311\314\311S\233\003\011"
    "\231\010\301G\327\000NT\002\017\345\002\023\250\010\307\305\316T\205\001!\215\325L\253\003I\264"
    "\000!\010\012\027\242\005\321\010\011\302\010\301\316\311M\277\006\017i\002\326\305\322\323\311"
    "\324\001F\005E{\001a\010\011\027\242\324\305\357\322\311\305\325R\277\006\322\301\311N\231\001\314"
    "I\307\001!\030\235'\374\012\003\361\012\005\245\012\010r\012\011V\012\017\375\011\022\177\011\023|"
    "\011\024\220\000\025Y\011\027U\011\031N\011\301!\010\011\242\002\257\002\0168\011\020\264\000\0225"
    "\011\0232\011\024.\011\311\314\314E\365\001\311A\006\006S\264\000D\222\001\007K\011\024C\011\304"
    "\311S\025\005!\203\005\336\000O\267\001Ud\003\020\341\002\322A\365\007\305E\321\002!\035\042\245"
    "\005\365\001\016x\011\322\021o\011\303!\020\224\323a\020\224\325\305!\017\224\323a\017\224\311S"
    "\231\001A\332\001!\200\005\345\011\011\307\011\017\265\011\025\260\011\301\006\253\011\016\244\011"
    "\026\236\011\304!\202\325C\360\001\301\311\314L\350\004\321\325\311\314L\277\006\311\321Un\002\301"
    "\316D\001\001\020\222\001\025\304\011\311\323!\010\013\227I\316\007PT\002\003\342\011\023\333\011"
    "\302\325\316\005\352\000\301\014\177\001\325X\177\001\324\001\236\004E\300\006H\350\004\000F\004"
    "\011\372\011\016\363\011\357\323O\325\000\324\001\311\007E\327\005Z\313\007\036\252\001\011L\012"
    "\015G\012\016@\012\025\020\012\307O\256\003\022\205\001\023:\012\024\035\012\312O\277\004!\010\012"
    "\242\005.\012\355\301\300\355\303\317\325P\222\001!\010\011\242\023:\012\306\317IF\004a\010\013"
    "\037\042\245!\010\012\242Y\307\001!\215\305a\200!\235\355\315\305\336\315E\006\007\005\364\006\015"
    "l\012\024e\012\302\305\357T\364\003!\200\322\305a\000\241!\215\311D\277\006\005\215\012\011\210"
    "\012\017\204\012\301\311\372\314\301\316D\234\000\315A\232\004\305\322Rd\003\022\241\012\357\022"
    "\234\012\317!\215\304\317Rt\003\305\300S\216\003\305S\253\003!\023\030\235\003\355\012\014J\012"
    "\016\345\012\022\333\012\023\015\007\030\324\012\357\015\311\012\314!\202\305\357\326\311Sg\002"
    "\317\311\016l\001\307\316\301G\245\002\324\005\246\002O\352\000!\223\015\245\002\322\317R\205\001!"
    "\223\001o\002D\335\010\310N3\002\310\001\371\012\305@\034\002D\231\001a\030\235!\230.\312\016\001K"
    "\016\003.\016\004w\003\005g\015\007\256\002\010a\015\011\017\015\013\014\015\014\374\014\015\371"
    "\014\017_\014\020F\014\021<\014\022\220\000\023\220\000\024\364\013\025n\013\026i\013\031B\013\347"
    "a\030\042\246\016T\013\022\231\001\314\326\001\235\004\311\001\356\001E\356\001\304\311\021f\013"
    "\303!\216\023o\001\301\014\205\001T|\001U\013\002\305\324L/\011\003\356\013\005\353\013\011\326"
    "\013\014\322\013\020\276\013\022\246\013\023\233\013\032\230\013\304!\200\355\003\222\013\301\306R"
    "\362\003\317\322\305o\232\001A\024\006\001\243\013\320\305C\000\001N\356\001!\033\242\024\272\013"
    "\026\266\013\311\316\324\305Nq\005\311Vn\002\317U\252\001\020\313\013\305\357\322\311\305\325\322E"
    "\341\000\314!\202\305on\002\324A\241\002\023\350\013\024\345\013\326!\201\301\316\324a\033\244\305"
    "a\242S\242\001o\226\006\303\305\323S+\011!\002\004\223\005!\014\022\032\014\023\257\002\025\025"
    "\014\301\004\343\000\007\022\014\322\324\355\325P\177\001IE\005\304\311O|\001\301\324\305\300Gk"
    "\001!\002\004\223\0069\014\023\257\002\026t\003\357\320\310\301\316\005\307\001I\216\003A\236\004!"
    "\201\021\220\000\325\301R\343\000\017V\014\305\003S\014\357\303\311A\204\001T\233\003\322\324\311"
    "\006\256\000V\335\000\002\335\010\005\365\014\011\351\014\014\331\014\015\273\001\016\322\014\020"
    "\223\003\022\314\014\025\220\014\026\213\014\303!\200\311\001\204\001\017\345\002\305oy\001\311"
    "\305o\032\002\010\310\014\020\304\014\022\270\014\023\250\014\026\301\006\304\301\016\234\000\311N"
    "\222\001!\033\242\355\320\322\305\357\306\305\000]\010T\256\000\004\277\006\303\305!\017\243\323a"
    "\017\243\311R\352\000\301I\364\000\003\326\000Tn\002!\010\012\242I\253\003\004\377\000\005\344\014"
    "\301\316G\216\003\316\316E\247\011\007\311\004\024<\007\330\301\316T\313\007\325RA\010S\352\000"
    "\317\026\004\015\307A^\004\001\034\002\305\300N\242\001I\350\004!\026\042\246\004\264\000\005]\015"
    "\014Z\015\015T\015\016G\015\020w\003\022E\015\024=\015\030\275\011\307\316\001:\015\317\322!\206"
    "\301a\205TE\005\005|\001\317\336\324a\246a\206\003P\015\311\323\324R\013\002\305@\335\010\017\270"
    "\006P\250\011Vo\003\325RE\015\305\311\313HE\015!\230\000*\016\003\020\016\011\011\016\014\005\016"
    "\016\367\015\020\347\015\022\277\015\023\015\007\025\250\011\357\007\271\015\015\264\015\016\237"
    "\015\020\232\015\026P\015\302\301\323TL\005\301\322A\245\010\001\250\015\305\357\307A\256\003\324!"
    "\231\005\365\001\022\370\001S\177\001\311\316A\342\012\317\314\305@\025\006\002\242\001\015\362"
    "\000\026\327\015\307\025\322\015\305!\215N\000\001\305\311z\307\001\001\344\015\005\351\004\311"
    "\003T\002T+\011N]\010\324!\000\010\013\227\011\316\007\305\315\302\322E\374\000\077\002\016\324"
    "\311\316\305\314L\335\000O4\015\317N\035\003\032\313\007\307N+\011!\200\022\035\016\317\316\304!"
    "\227E\327\005\305\357\324\301\011\362\002\322\311\301T|\001\303H\277\006\011B\016\017\077\016\025;"
    "\016\305o\265\015\314P\360\001T:\004\305\316\324\311\306\311Q\350\002!\010\011\242\007\302\016\011"
    "\256\016\014\251\016\015\234\016\016\202\016\017\177\016\020x\016\022t\016\025n\016\302R\005\006"
    "\006\016\010V\227\005\301H\356\001\322\311\323\324Iu\004U\371\012!\223\004\230\016\024\225\016\323"
    "!\033\242\355\304\317\325T\245\007A\270\004\322I\025\006!\000\215\005W\010\025\311\005\311R\253"
    "\003\301\322I\013\002:\263\002\316\324!\004\020\223\023\261\000\305!\004\017\223S\341\000\305\355"
    "\306\305\315M\310\013\005\220\000\015\220\000\301!\201\356\023\220\000\322\356L\220\000\001\246"
    "\020\005v\017\011S\017\017\025\017\024\013\017\025\377\016\027\177\012\356-\374\016\323\356\326"
    "\356P\220\000U\220\000\023\350\013\024u\016\305!\232S\344\000\005\257\002\323\311\316\306O\264\000"
    "\002P\017\007@\006\011\256\000\014L\017\023D\017\025:\017\031P\014\315\301\016\020\004\311\316!"
    "\015\224\005\242\000S\245\000\015\364\003\324\005\344\000I\327\000\001\356\001\305\314Y\025\006"
    "\301N\263\002E9\004\001\264\000\005q\017\026b\017\303\310\301R\263\002\001\341\003\011m\017\305"
    "\322A8\007\305@C\014\316a\025\042\245\002\242\020\003\224\020\006\217\020\011\214\020\014\205\020"
    "\015v\020\016r\020\020b\020\021]\020\0238\020\0242\020\025-\020\357\002(\020\003$\020\004 \020\006"
    "\032\020\007\377\017\015\371\017\020\343\017\021\331\017\023\300\017\026\257\002\301\003[\004L\216"
    "\010\005\322\017\025\315\017\311\004T\005Sm\002\315\305o\352\000\301\325!\231X\177\001\325\311\323"
    "\311\324\317\311R\077\005\017\365\017\025\357\017\314\311\321U\245\002\302\314\311Cj\017\316S\245"
    "\002\011\307\001Y\307\001\005o\002\025\026\020\311\005|\001\015T\002\016\216\003\023\307\001\317N"
    "\341\007\314IP\015!\202\325G\253\016\301C^\005\305M\300\006\305\314Lg\002\324\305R2\011\322\301"
    "\311T\013\002\020S\020\023K\020\024F\020\303\301P\013\002\301\325R\233\003\317\322\324\311\323Sn"
    "\002!\202\317\316\323\301\302Lk\001\325\305os\002\022k\020\317\322\324E\223\006\305\357\323\305Nm"
    "\002\305o\271\006!\200\020\177\020\301R\353\017\314\301\303ln\002\311\307\311\305U\272\005N\335"
    "\000\322\301Iq\004\017\233\020\305V\350\004\315\315\301\316DZ\004\305LZ\020\003\361\020\004\026"
    "\014\015\354\020\016\346\020\017\343\020\020\304\020\031\300\020\302\302I\365\007\315OM\017\010"
    "\336\020\011o\012\320\005\351\004\317\322\324!\241\023\352\000\305\325\022\001\001S\335\000\301"
    "\305z\312\005U\312\005\304\317\316N\350\004\301\323S\210\020\310\311\304!\215A\356\001\021\256\021"
    "\025\006\021\301\324\301\322I\306\002! \246\001w\021\005\077\021\0111\021\017\032\021\347a \042"
    "\246\024+\021\311! \242\321\325!\246'C\015EC\015\311\304\311Ei\002! \242\016\372\011\303\317\316"
    "\321\325\305a\245! \042\246\014V\021\016S\021\023[\004\357\302\305\357C\344\005T\235\004!\010\012"
    "\242\021i\021\023\015\007\314\305!\010\011\242S\015\007\325\005r\021\347\325N=\021!\210S\015\007"
    "\016\250\021\022\237\021\023\313\006\024\220\021\311!\232\355\304\347\317\322\323\301Y\177\001\022"
    "\227\021\317R\372\011\011\316\007\305a\010\013\227\001\361\014\324\311\305R\344\000\004\025\005T"
    "\346\013!\201\016\220\000\023\220\000\303H\220\000!\202\001\223\024\004\220\024\005\015\024\010"
    "\336\023\011\313\023\014\233\023\017(\023\020\257\002\022.\022\023\031\022\024\256\010\025\364\021"
    "\356-\203\010\015\356\021\023\220\000\305X\257\002!\201\356E\220\000\011\012\022\024\007\022\302"
    "\314\311\021\276\006\303\001n\004I\206\001SP\003\323!\003\007\242\321\325!\246'\025\005E\025\005"
    "\024u\004\331\303\310\011+\022\017\345\002\301\316\301LT\003A\361\002!\002\204\011\026\023\017\276"
    "\022\023\273\022\305\036\267\022\000\264\022\015\236\022\023\227\022\357\004\223\022\006~\022\020z"
    "\022\023m\022\026h\022\303\011`\022\305\357D$\020\323\011p\004\305o\300\006\305\316U\001\001!\202"
    "\011v\022\305NS\014\304E\371\004\317S\013\002!\202\005\207\022\301C\077\005\000]\010\024\001\001"
    "\303\324\325RT\002\305o\356\013\023T\002\321U\245\007\311\305\022\255\022\300\322\305!\017\227\323"
    "a\017\227!\020\227\323a\020\227S\016\010\324R\205\007a\002\204\004\023\023\006\013\023\007\001\023"
    "\015\372\022\020\353\022\024\350\022\026\334\022\303\010\341\002\325\322E\245\001\011\344\022\305"
    "\322B\077\005\316C\343\000El\002\022\365\022\317\323!\241In\004\311\305o:\015\305\016\350\004S\366"
    "\017\322\301\315\315\001\360\001E\351\004!\000\204\305\323S\331\022U\233\011\016%\023\023 \023\305"
    "@\340\017\317\316N\326\000C\205\007\011A\001\014\204\023\015\201\023\016\042\005\020J\012\022m\023"
    "\023d\023\025J\023\305\000\207\001\357\324\305S\272\005\026`\023\322!\033\042\244\024[\023\321\325"
    "\317I\346\013\301\316T\345\001\317I]\002\324!\241\011\327\000S\352\000\324!\232\025~\023\305\025"
    "\352\004\355\320\301\322OZ\020G\234\000P\326\000\017\233\000\311\003\225\023\015\301\006\324\0114"
    "\002O\345\002\005|\001I\327\000!\202\017\307\023\025\270\023\301\003\343\000\311\007\311\004\304"
    "\317\031\265\023\311\322I\077\005E\305\014\024\266\001\323!\003\025\242\311\305\325\322S:\012\315B"
    "\330\001\001B\004\014\333\023\022\330\023\305R\231\012A\207\001O\207\001\011\374\023\017\363\023"
    "\022\360\023\0312\002\301\322\315A4\002A\366\017\324\317\307\322\301\320Hk\001\314\017\011\024\311"
    "\320\320\005\307\001I\305\002\323O\370\023\036\215\024\000\211\024\004\206\024\016x\024\022Y\024"
    "\023U\024\024A\024\0251\024\357\022-\024\304I+\022\325V\231\001!\203\020>\024\324\355\305\336\324R"
    "\245\007LT\002\005\226\002\311\324\005P\024\355\306\311\314S\261\000\355\306I\376\015\324Eu\004"
    "\004n\002\323!\000\201\317\316\316\005n\024\301\314\311\324\305o\336\000!\017\042\245\014\250\011S"
    "\341\000\004\203\024\324\301\307\317\316E\177\001A\015\001Rp\003\322E\275\005C\342\011Gl\001\003"
    "\215\025\007\341\002\013\210\025\014\203\025\016}\025\017z\025\020t\025\022\004\025\023\355\024"
    "\024\313\024\025\305\024\031\276\024\336\324\311\323S\326\000\323!\031\232A7\002\314!\215I\025\006"
    "\011T\005\322\017\341\024\311\003\333\024\301\322C\371\023\011\253\003K\307\001\316!\220\001'\016"
    "\016\335\000S\261\000!\225\023\372\024\024+\011\303\301L\271\006\005\351\004\301\007\327\000N\000"
    "\001!\000\033\242\002q\025\003l\025\004e\025\005b\025\006\217\001\011y\011\014U\025\015>\007\017M"
    "\025\021I\025\022F\025\0241\025\301\307R\257\002!\200\005\224\005\311!\231\023A\025\303\311Pn\002!"
    "\231A\241\002A\275\020\325E'\016\314\305!\021\241S\352\000\305\315\305\316\324!\231\001F\005S\177"
    "\001N\324\003\011u\004\317Nu\004!\232E\025\005Lt\005\001\256\000E\256\000Lp\003\303\301\322T\245"
    "\002\305\323T\342\010\311\323T\232\000\311F\205\001!\223'\270\004\002\221\026\003\213\026\004\207"
    "\026\006y\026\010u\004\014s\026\015m\026\016Z\026\020\035\026\022\374\025\023\370\025\024\361\025"
    "\025\313\025\356\024\305\025\316n\374\016\356\301\356N\220\000!\007\242\001\356\025\006u\004\011"
    "\353\025\014\350\025\024\344\025\026\325\000\300a \242\322E\367\000D\270\004a\021\242It\004\301"
    "\007k\001N\177\001\303A\226\002!\007\242\001\360\001\004\340\017\007\027\026\020\022\026\303\310"
    "\305\323T\220\022\310\305L8\007\301\316\311S]\005!\200.U\026\010H\026\011E\026\020=\026\305\357"
    "\322\301\324\022\370\001\305\325\322!\020\231\323a\020\231\317\323\001o\002If\002No\004\024P\026"
    "\305\357L\215\003\301\314M\344\002\303\311T\220\000!\042\245\007\177\001\025\177\001\032\313\007"
    "\303\014\341\002O\345\002\001\226\002S\177\001\007\253\003I>\006\306\311\303\005|\001\311\305\014"
    "\250\011R\256\000\311L\216\003\324!\202O\362\015\323\305\322\326\301\324\005\365\001\011]\004\022"
    "\370\001\317I\220\022!\025\242.\006\030\001\303\027\004\277\027\005`\027\0119\027\017\320\026\025"
    "\303\026\030\263\000\347a\025\242\314!\010\012\245\314\305!\010\211M@\001!\000\202\005\340\020\016"
    "\353\025\0234\027\024\036\027\025\375\026\026\370\026\322\002P\017\026\363\026\304!\200\355C\222"
    "\013\305\357G\231\001!\202E\361\015\022\033\027\026\022\027\323!\030\035\042\245\355\315\305\336"
    "\315\305S\006\007\305\301\325\355\316\305o\256\000R\370\001\005.\027\022\011\007\301\002\250\011"
    "\011\362\002M\300\006!\000\241S\352\000a\000\010\013\242!\007\242\005]\027\007S\027\013N\027\303"
    "\317\314\001\232\004E\356\001\311\324A\307\001\305\357\322\311\001\305\002E\233\001@\371\001!\025"
    "\242\025\252\027\026\243\027\027\224\027\357\005\221\027\007\207\027\017\201\027\020\245\015\301"
    "\316\315\317\311NF\004\355\332\305o~\012\317\303\311\301\016\000\001T\361\001R~\012\023\236\027"
    "\355\331\317\322K\234\000\316\305T\264\000\305\325!\220X\261\000\006\233\021\022\344\002\026\274"
    "\027\303\310\301\336\324\305L\344\005I\316\007\314R\220\000\007\350\004\011\002\030\016\377\027"
    "\022H\020\024\343\027\025\335\027\304\311\001\356\001N\216\003\306\322\301G\013\002\010\370\027"
    "\011\356\027\301\314I\253\003\006\256\000\026\335\000\317NP\014\301\014\215\003N\307\001C\355\001"
    "\372V\277\006\002\220\000\304\356\024\220\000\314n\300\027!\002\006\030\235'\374\012\003\270\004"
    "\005\211\033\007\203\033\011\372\032\014\364\032\015\351\032\016\344\032\017G\032\022>\032\023J"
    "\012\025\014\032\031\006\032\301!\010\011\242\003\373\031\004\344\031\007\327\031\010\323\031\011"
    "\224\031\012\210\031\014j\031\015c\031\016E\031\020\264\000\022\256\030\024\206\030\025z\030\030r"
    "\030\355\306O|\016!\215\311\315\305a\015\241\004\356\001\322\311\003t\003\324A\343\010\011\251\030"
    "\024\241\030\310\011\227\030\305\357\315\301T3\002\005\321\003\023\307\001\314D\216\003\005p\003"
    "\310\311E\321\003\307\316O\234\006!\200\004X\010\0058\031\007*\031\011\360\030\013\353\030\017\363"
    "\003\022\347\030\023\340\030\024\332\030\031\356\001\303!\215\005\312\005\010\260\011O\307\001\010"
    "\216\003I\270\006!\222\305\311L\256\003\301I\214\020!\215U\232\004!\220\005\025\031\016\011\031"
    "\017\004\031\023\261\000\301!\214N\025\006!\215N\356\001!\220\023\261\000\305!\014\231S\177\001!"
    "\214/\001\001\355\303\014&\031\310\322\311\323T\231\016\301U\236\030\0253\031\301\322\305T\356\001"
    "\305\322I\021\006\357\303\310\301\025\352\003\314!\220E\341\000\004`\031\011]\031\017\243\013\025U"
    "\031\301Gh\020\005\312\005\306\301C\216\022F\350\022A:\015\301\004\320\003N\341\000!\203\001x\011"
    "\011\202\031\024\234\000\307\022~\031\301\303H\242\001\305o\367\000\005\233\001K\253\003!\202\317"
    "\322!\220\011y\001S\261\000!\222\014\246\002\016\314\031\022\300\031\023\260\031\336\324\322\305!"
    "\004\220\323!\004\220S\335\000!\007\242\317\316!\231\355\302\314\301\316\303H\200\024\011T\002\305"
    "!\216\323!\216S\335\000\324!\210\305N\322\001\315O\262\002\011\337\031\301\332I\231\010\323\324R"
    "\377\000\005\354\031\301\315E8\015\015\363\031\314E\231\016\317\311\323\305\314L\351\031!\223,\364"
    "\007\305\357\304O\343\010\322\311\301M\356\001\0165\032\022*\032\023$\032\024\037\032\310\301\315"
    "\315A\263\002\325\305L>\024\005S\002I4\002\0152\032\311\305L\356\001U\340\017\311\303\311\320\301"
    "\314Iy\001!\002\206\004J\012S8\015\010\334\032\011\320\032\014\253\000\016\234\032\022\225\032\023"
    "\220\032\024\177\032\025o\032\031g\032\304\305oH\020\305\316\316\301\316T\016\010\022n\002\026y"
    "\032\323SP\027\305\315\305N'\016!\241\017\213\032\023\352\000\301R\262\011\303\331C\204\001\303"
    "\317V.\006\002q\025\304It\005!\010\012\242\011\312\032\023\270\032\024\255\032\301RH\016!\232\305"
    "\357\316\305\357\307R\304\002\011\305\032\024\362\002\305\311\307\316E]\015\305\325R\275\005\0219"
    "\010T\361\001!\235-O\012\316\005\256\000S\345\001\301\315\005\263\002M\212\004!\200A\264\000!\000"
    "\002\206\305!\002\205S\307\006!\200\314E\356\032\007}\033\013x\033\014O\033\016=\033\017J\012\0220"
    "\033\023!\033\303\013\336\020\310\001\311\005\305\000\210\026\314!\215L\216\003\005\352\000\024-"
    "\033\323!\205Ih\002E^\015\0059\033\301\303\325L\013\002\311L\210\026!\200\003V\024\005\245\001\311"
    "\323\324\022k\001\305@\220\022!\200\014`\033\311\003T\002\324\301\011\362\002N\000\001\005\327\005"
    "\311\005u\033\017r\033\301\322\304!\227S\327\005Nm\033Rm\033\310\301I\340\020\022n\002U\311\005!"
    "\200\322a\002\206!\002\004\030\235\036#\034\000 \034\003\256\000\015\035\034\016\007\034\022\375"
    "\033\023\314\033\025\310\033\030\362\003\357\014\305\033\304\005\302\033\011\271\033\301\311L6\033"
    "\301!\231\023\177\001T\361\001C\275\020A\260\007\322T\325\000!\000\004\010\013\242\023\350\033\304"
    "\005\337\033\301\315\305S8\015\315\317\311\323\305\314L\333\033\011\366\033\301\307\305!\241\022"
    "\256\000S\352\000\305\325\322\323a\006\220!\000\232\303\011u\004RV\010\004\032\034\005\351\004\025"
    "\026\034\323\325\305L|\001\311S\330\001In\002B\362\002R@\010\315E\345\001!\010\023\030\242\001\222"
    "\035\0052\035\011\360\034\017\247\034\024\237\034\025]\034\031N\034\347!\010\023\030\242\325\316!"
    "\245E=\021\017Z\034\303\305\357\305!\232N8\002N\233\000\004\231\034\011\213\034\016\206\034\024"
    "\230\005\030|\034\303!\215\001\232\004\311\305!\214\316!\215N\216\003\305\315\302\317\325\322\307E"
    "\344\005!\200DX\010!\030\236\023\307\001\355\315\305\336\315\305a\236\317\326\311C\307\001!\202"
    "\004\220\000N\257\002!\223\011\352\034\014\253\003\016\333\034\022\310\034\025\304\034\303!\202.U"
    "\026\001:\015U\360\001\311S\271\006\004E\015\323!\003\033\242\321\325!\042\246'\025\005E\025\005"
    "\004\003\032\307!\200\025\277\006\324\305\315P\221\001:\234\034N\016\010\005-\035\007*\035\014'"
    "\035\016 \035\017\035\035\023\216\003\024\032\035\026\027\035\302!\202\001\233\000\005d\032\022E"
    "\005Y\232\001R\350\004U\203\030N\311\005\004\253\003\307U\205\001I\242\007UT\002\325\324E\311\004!"
    "\010\012\023\030\242\001\217\035\003\360\001\011\214\035\016\211\035\021\311\001\023\200\035\024y"
    "\035\025q\035\357\001\356\001\017i\035\307!\202\011b\035\305\316D\077\005\323\014\233\003Tk\001!"
    "\215\316!\215I\216\003\322!\010\030\242S\015\007\324\017\305\002R\245\002!\010\013\023\030\242QK"
    "\001T\277\006z\253\010Dh\020!\010\011\023\030\242\002\361\035\003\344\000\004\356\035\011\353\035"
    "\016\350\035\020\341\035\021\332\035\022\327\035\024\257\002\025\310\035\300!\003\242\355\004\302"
    "\035\302A\221\001\305\323\323U\221\001\322\001\356\001\305/\377\000\316\003\216\003T\307\001G\277"
    "\006\325\305\314\314ET\001\322\305\323\323E\264\000C\350\004zH\016Y8\015\005\023\034\317\322\301"
    "\324O\241\026\005U\036\007J\012\010O\036\014K\036\015J\012\017;\036\0225\036\0251\036\031-\036\301"
    "\024\216\003\032(\036\322\014\307\001\311\015\307\001N\216\003\301\313H\306\002\317D\022\017\322D"
    "\242\001\305\315\314I\234\006\027E\036\323\317\326\301R\306\002\305\311\372T\231\001\301U\232\004"
    "\301\304\311J\253\003\026\235\004\031c\036\357\026\235\004\316Y\031\005\323\324\317\316\305!\226"
    "\355\301T2\011!\035\042\245.\343\037\001\246\037\005(\037\017\353\036\022\220\000\025\212\036\347a"
    "\035\042\245\001\236\004\004\347\036\007k\001\011\335\036\014\320\036\022\303\036\023\244\036\372"
    "\322GM\005\024\271\036\321\325!\233\005\367\000\347!\033\242\301\000\016\010U\016\010\005\300\006"
    "\311\003\225\023N\216\003\005\014\002\011\206\001\031|\001\301Sy\011\005\232\004\311\305!\214\016"
    "\307\001T\021\006\016\374\000\314!\202\314E&\003\311Tu\016\010\236\004\016#\037\022 \037\023\022"
    "\037\025\003\037\031\355\007\305!\215z\312\005\005\351\004\322\316\301\025\330\011\314!\231I\206"
    "\001\305\020\035\037\357!\215\320H\231\016H\307\001D\203\030\301\324H9\014!\035\042\245\001K\037"
    "\016D\037\025<\037\357\322\317\336Mt\003!\200\004X\010Nk\001\316\311\306\305R\356\001\316!\215\016"
    "\216\003\355\003\240\037\006\230\037\012\222\037\014\212\037\015{\037\020t\037\031p\037\302\301"
    "\320\324\311\323Tt\003\326E\232\004\001\343\020\311E\325\023\011\206\037\301\322\003\307\001It\003"
    "\303H\311\005\025\234\034\317\325I\232\004\301\303\321Uq\037\322\301\316\303\354O\217\037\314\301"
    "\325Dt\003\004\335\037\015\324\037\016\311\037\020\306\037\022\302\037\303\013\307\001\321\325\305"
    "\014\231\016S\307\001\304I\042\023O\233\000\005\356\001\326!\202\311\305R\374\000\005\232\004\301"
    "\311\323a\003\225\005\356\001I\221\001\355C\220\000\002\231!\003\344\001\004\223!\014\200!\015S!"
    "\016T \022< \023! \024\021 \026\012 \336\314E\006\017\001\236\004\317I\206\004\301\022\033 \314!"
    "\202I\232\001\355\324\301S2\011\0145 \016w\003\0222 \301\001\234\034\302E:\033A(\010\301\015\205"
    "\001N\201\012\005\274\015\014\177\012\016w\003\017O \301\013\231\001N\231\001\316\311Q\276\006\004"
    ".!\005(!\006\025!\007\017!\011\012!\012\005!\023\343 \024\214 \026| \303!\201\025y \317Ni\022LC"
    "\020\001.\025\0115\020\305\016\360\001\323\324\311G\233\003\022\337 \305/\331\010\016q\005\322\014"
    "\332 \016\327 \020\324 \022\305 \023\275 \026\256 \306\301X\264\000\011\271 \305\316\001o\002To"
    "\004\305W\246\002\331\316\304\311\303A>\024\317\307\305\357!\242\023\346\013\305!\242S\346\013R"
    "\004\002A*\002\317\303U\360\001\317D\257\002\020\002!\024\367 \025\364 \303!\202\322\311Pn\004R"
    "\340\027\001{\004\311\007\233\003\324U\250\015E\233\011\317\316Cn\004\324\311A\250\011\305\357\316"
    "I\331\022\014#!\017 !\311\322M\326\000R\222\030\325\305N\350\035/\340 @X\003!\200\011D!\017\077!"
    "\305\357\320\305\316\304A\244\010\316\305oy\011\005\233\001\022O!\307\305@j\001\305C\211\035\015s!"
    "\020]!\301M\256\000\005m!\014h!\301\323S\343\000\311\303I\211\035\357\322\301T\033\027\011}!\305"
    "\357\304\311A\211\035GM\015!\036\042\245\005\006\017\023\216!\314a\000\201a\036\037\042\245!\201"
    "\311O\000\001\011\245!\016\270\004\322\301\310I^\006D\220\000!\200\005\217\042\011v\042\014J\012"
    "\017,\042\024J\012\025\004\042\301!\000\221\011G\036\016\374!\023\371!\025\327!\302!\202\311\324"
    "\001o\002U\013\002\324!\203\005\353!\355\322\305\320\322\305\357\323\305\316\324Ab\025\355\322\305"
    "\320\322\305\357\323\305\316\324A\344\015S9\014\023\307\001\304\302A\240\011\011&\042\015\036\042"
    "\022\033\042\023\027\042\307\017\307\001Uq\037\323E\235\004L\360\000!\221\002\250\011O\342\012\023"
    "\027\034T\275\011!\221\014p\042\015j\042\016d\042\020u\004\022]\042\025X\042\336\024O\042\320\311"
    "\324\301\025\330\011\314a\031\232\305!\220\014\326\000S\211\007\322\322Au\004\023\016\010\315I\264"
    "\022!\202\307R\344\005\015\341\002O\345\002\304\311\316G|\001\014\212\042\020u\004\023\203\042\305"
    "R\345\001\324!\200\317R5\002\314\301R\355\001\002\317\042\011\307\042\014\304\042\016\301\042\022"
    "\271\042\357!\221\022\253\042\314\001t\004E\274\015\011\266\042\317\023\261\000\311z\214\020T\326"
    "\000\022E\015\326\305o\307\001R\371\017E\243\013\316!\221\322\311C\035\037\304\317\315\301\304A"
    "\241\026\005\374#\010\370#\011\334#\017\301#\022z#\025J#\031=#\301\0076#\011\277\006\015\275\020"
    "\022\032#\023\026#\025\023#\032\014#\302\017\233\000\322\311\305L\034\033\305\324\311\305@\334\000"
    "L\204\001\324O\236\004\004'#\005\344\000\023\261\000\303l\364\007\0116\002\305!\216\023o\001\355"
    "\303\317^\207\001\316\001o\002E\351\004\016E#\315\316A\206\001\305\357C\344\002\011k#\023f#\031"
    "\307\001\305\000b#\022\325\000\357\322\311\314\314A|\001\322EC\001\324\301Vt\003\004k\001\016\224"
    "\013\024\266\015\314\314\301U9\037!\000\201\005\241#\017\236#\301\004\013\002\016\221#\026\277\006"
    "\336C\345\013\304\355\004\231\032\015\017#\320\305@r\007U\304\011\003\271#\006\266#\024\253\003"
    "\357\026\205\001\307\317\011\231\012Rd\003F\326\000!\224\021\035\002S\245\000\022\331#\025\313#"
    "\314F\343\000\326\305\322\316\001o\002\305\015{\032U\246\001D\027#\017\362#\025\351#\314\002P\017L"
    "q\037\014\353\027\323\305\320Pt\003\326\301\316N\347\010\301N\224\013\016D$\017<$\0228$\0231$\357"
    "\017)$\022\042$\316!\202\305\357\322\301\025\352\003\314!\220\005\336\000I\206\001\301\016\000\001"
    "R\263\002!\200\014\346\002R\365\026\324\311\317\316N\324\042\315A\231\016\322\307\305!\215S\307"
    "\001\005f$\023\261\000\024[$\304\301\322\315\305!\216\023o\001\322IT\002\311\015\301\006\314\310"
    "\317\315M\341\002\326\017\235\000\311\305\300V\216\003\005\246%\011W%\014=%\015:%\017\001%\022\303"
    "$\025\277$\301\003\271$\015\266$\016\263$\023\260$\024\254$\025\245$\302\011M\005\322\311\303\001|"
    "\032E\307\001\302\317\325\322G\344\000\311M\253\003C\257\002N\355\001I!\032\005\346\013T\361\001"
    "\307IW\014\005\367$\011~\034\017\361$\301\025\354$\316\013\307\001\303\005\350$\010\277\006\011"
    "\232\004\013\307\001\354\001\235\000O\304\034\323C\253\003!\205D\350\004\011o\012N'\016\000\211"
    "\024\357\304\305\357R\233\034!\202\0177%\022\034%\025>\024\316\004\026%\303\324\311O\223\005\001^"
    "\005E\014\002\007\362\007\015.%\024)%\305^\042\005!\203E\300\006\001\360\001\005\247\011U\244\002T"
    "\000\042I\177\001\005P%\017G%\301Ma\004\322\0119\014\305\316C\216\003\325\022\205\001V\343\000\003"
    "\241%\005Q\015\007\227%\014\207%\016w%\022t%\023q%\301\316C\013\002C\177\001MT\002!\200\014\177"
    "\012\301\016\020\004\314\005\300\006I\206\001\011\302 \023\261\000\314\305!\217\023\341\000T]\010!"
    "\202\325\322\001o\002E\336\000\310\324RV\024\015\200\007\022\315%\023\307%\357\004\301%\015A\004"
    "\026\276%\314\311X\307\001R\315\037\305\357\322Af\002\324\311\326A\324\011\016\327%\315\005\300"
    "\006I\327\000\301\316\304!\215O\307\001!\223.\374\016\000m$\003\345&\004\275(\006\345\035\007\327&"
    "\010u\004\014y(\015a(\016\362'\020\177&\021u&\022\352'\023\301'\024\250'\025\201'\026u'\030\004'"
    "\357\003\345&\007\327&\014\242&\015\225&\020\177&\021u&\022\233\034\024X&\026R&\304!\202\017O&\311"
    "\324!\202\0054\026\022\370\001\317!\241\322\311\301\314!\241I\206\001U^\017\005\336\002I]\022\001'"
    "\016\011q&\022m&\025j&\310\311\317P\231\001D\032\034\301N\226\010\305Ns\003\325\311\320\005|\001"
    "\301GT\002\017\216&\311\304\305\357\315\311\317\314\317G\205\001\325\023\335\000X\261\000\311\007M"
    "\015\014\215\003\022\256\000SD\005\011\316&\017\313&\025\001\001\031\306&\305\000\303&\026\350\004"
    "\303\324\005\365\001\322\311\303\005\336\000I6\002Vk\001\323\305o\200\024D\215\003\323\005\356\001"
    "\301\302E\350\036\001\250\011\031\342&\314\311ST\002PH\036\022\000'\317\016\374&\023\371&\314\005|"
    "\001\011\327\000O\213&S\234\000\317M\205\001\311Vj\017!\200\003f'\005^'\0116\033\020,'\024''\355"
    "\004#'\020\220\007\315\311\316\311S\361\002\311R\002!\322\305o\375&\014B'\017\077'\0229'\305R\000"
    "\001\305\323\323Ee\022S\316\017\017M'\311\303\001[\004I\211\035\022\233\003\311\324\301\316\324!"
    "\020\231\005\336\000S:\026\357\303\325\324\311F|\001\014p'\305\320\324\305o\016\010\301\315An\004"
    "\001\356\001\011]\022\305!\214^\337\002\010u\004\022\235'\030\217'\307\305@s\003!\036\037\245\355"
    "\315\305\336\315\305\323a\036\237\317\020\224\013\304\305\357\320U5\020!\007\242\001'\016\003\220"
    "\000\011q&\022m&\025j&\310\011f&N\344\002\020\333'\023\327'\024\317'\303\314A\303&!\200\010G\037O"
    "\343\010\301Y\205\001!\202\011\347'\301\307\316\317L\306\002O7\002\011\234\034\316\305S:\004!\030"
    "\033\242\006V(\021Q(\023I(\024\026(\026\012(\303\317R$\034!\202\017\023(\305R\264\022Y\013\002\322"
    "\005/(\301\311\016\350\004\336\316\305\325\023\335\000\322!\220\005\341\000S\261\000!\033\242\020B"
    "(\024>(\315\305\324T\210\020\311E^\004\322\005\351\020I\337&\005\307\004\325\311T$\034\325\305^"
    "\230\005\011^(\301\316Tl\001N\345\001\011\226&\020o(\315\301!\214\316U\010#\014v(\305R+\011O\023(!"
    "\223\011\266(\014\227(\017\313&\025\001\001\031\306&\305\000\303&\003\266&\016\253\003V\350\004"
    "\305!\034\042\245\023\247(\355\315\305\336\315\305a\234!\034\037\042\245\355\315\305\336\315\305"
    "\323a\034\237\023\317&\332A\323&!\202\015\301\020\017O&\027^\017\311\324!\202\0054\026\010\356\001"
    "\017D&R\370\001!\010\023\033\242\001z+\005g*\007l\001\011\241)\012\233)\014J\012\015\226)\0179)"
    "\0203)\022%)\025\020)\347!\010\023\033\242\301\020\014)\311L\275\004\322E\033\003!\010\012\023\033"
    "\242\021\311\001\022\203\024\303!\220\010F\023S\261\000!\002\204\023\273\022\301\315\301\324\325R"
    "\036\014\001\264\000T\257\002!\223\015\204)\016q)\023\270\004\025h)\0316\002\303\025b)\324\017_)"
    "\305\325\322!\004\220\005\336\000\323a\004\220RF\023\315\305\316T\324\042\001\042\023\003\277\006Z"
    "\313\007!\206\003\200)\016\350\004\024T\001\301L\263\002a\003\007\242!\206\011\216)\305\323TG\016"
    "\316\311\321\325\305a\014\215\311\324R\347\010\311\310\301D\205\001!\223\003`*\004\077\006\005Y*"
    "\006L*\015C*\017>*\0205*\022\027*\023\364)\024\361)\026\346)\030\333)\032\325)\301\003r\007\016"
    "\216\003\302LV\024\301\311\316Em\033!\010\013\227\311\005\317\007\324a\244\305\322\323!\010\213"
    "\305\323a\010\213Et\004!\221\020\023*\023\224\007\024\005*\303\317\325R\371\014!\202\322\311\003"
    "\042\005\302\325\324\305U]\002\301Rj\022!\202\0111*\305!\243\0233\006\303\324\011h\002\022\370\001"
    "\305\015\301\006U\332\001\307En\002\314\317\015\330\023\336M\013\002\303\305@\337&!\200\301\316"
    "\303\310EY\010\306\305\357\322\305\316\324\005\355)S\356)\325!\020\221X\261\000\324\001\360\001Oq"
    "\004!\010\023\033\242\000T+\007v+\014j+\015_+\016W+\020R+\0225+\023 +\025\035+\026\026+\357\003"
    "\006+\005G\023\006\377*\012\373*\014\354*\015\347*\016\341*\020\304*\023\276*\024\267*\026\260*"
    "\302Um\002\305\314\317\320P\350\004\005i\022\322A\233\011\317\322\315A\220\001!\200\005\334*\024"
    "\257\002\0255\020\301\016\351\020\322\324\305\315\305\316T\341\007\336\303H\077\005\317\316\303Ir'"
    "\317\303R\330\023\011\370*\305\357\307\001f\002U\013\002N\254\011\301@\345\001\025o\002\305N\020"
    "\023!\202\005\361\015\014\022+\311D\350\004\301RZ\004\001k\032\311S\077\005X\275\011!\010\013\023"
    "\033\242\021K\001\0241+\323\311N\233\003\311N`\031!\223\022K+\316\311\305\022\256\000\300\322\305!"
    "\217\015\301\006S\341\000\311\305\300\322E\016\010\325\311S\367\000!\223\011\305\034T\205\001\017f"
    "+\301I^(\311S\375\015!\223\020\032\037\314\001\270\004O\270\004\314I\270\004!\223\015\243+\016\226"
    "+\023\270\004\026\214+\314L\225\016\011\263\002\301\316\324\301G\245\007\011\010#\017\235\000\323!"
    "\033\242E\351\004\011M\005\305!\005\017\221S\341\000!\042\245'\340+-\3350.\3070\001\372/\004\256"
    "\002\0057/\006\257\002\010e.\011<.\014\006.\015J\012\017#,\022\365+\025\343+\031\215\032\354\301a"
    "\042\245\002\364\003\014\360+\022\027\027\311S\303\037\324\311V\233\003\011\006,\017\003,\305/\233"
    "\003\304O\352\000A/\006!\241\023\036,\024\023,\315\311N\344\002\311\321\325\305!\016\241\323a\016"
    "\241!\241T\005\006!\201\004#'\006\001.\011\375-\014\312-\015C-\016\231,\017\220,\020\212,\022l,"
    "\023h,\025K,\301\314If\002\0238\007\024\324\000\322!\231\005\351\004\023c,\322\311\305\014\246\002"
    "R\352\000!\231I\327\000\311G2+!\200\005\225\013\011\024\006\020\220\000\022\202,\023\242\001\304"
    "\317N\327\001!\200\305\323\320O\263\013\001\275\020I\214\020\322\304\011.+\317N.+\004<-\006\037-"
    "\007\026-\012\023-\023\327,\024\310,\026\305,\303\011\275,\014\271,\305Ri\032\325S\134\004\0050)"
    "\324\317Y6\002I\007!\322\005\367\000\017\324,\311\302UX\020^\241\011\017\006-\024\376,\025\357,"
    "\305\022\362+\311\314!\031\241\014\327\000S\177\001\314!\220\001'\016\005\336\000\023\261\000Tn"
    "\002\001\364\000\322\325C\016*\005\222\006\015\232\003\322\324\311\325M|\001On\005\017\256\003\322"
    "\305\300S\177\001!\202\0113-\022\232#\025;'\305\357\004\301%\322E{\004\304\305\316\003\245\002T"
    "\001\001\025\233\011\301M\314\004\005\306-\011y\001\015\214-\020^-\024\205\007\302\011Z-\301Tm\002"
    "\305N\346\013!\200\014\210-\017\204-\024X\020\301\022\177-\024{-\307\316\005\336\000\011T\002O\365"
    "\007\322I\333\023\301\311Sp\004\323I\360\001\311Ck\001!\202\001\263\013\011\276-\025\252-\305!\042"
    "\246\022\201\020\316\324!\242\301\024\361\001\311R\245\002\316\005\341\007\011\265-\301Uy\001\023"
    "\207\001\321\325\305o\246\002\323\323\001F\005Ih\002\357D5\002!\000\232\005\372-\017\357-\314!\202"
    "\005\336-\301\302OH\020/\354-\003a'\300\307\005\344\000Uk\001G5\002\016\366-\315B\231\001\305L\001"
    "\001T\021\006\306F\350\004\317\316D\233\003!\200\0052.\011#.\025 .\301\022\253\003\025\243\037\311"
    "\322\305!\214M\301\006B|\001\005o\002\016..\315\301T\344\002\311Q*\035\357\315\305\316\003\216\003"
    "T\306\024\016S.\022\260$\024K.\305!\201Lu\004!\201\001[\004O\302,\021Z.\305oB#!\010\013\227\325"
    "\001\361\014I\316\007!\200\005\023/\011\005/\014\002/\022\341.\025\237\007\031\333.\301\003\322."
    "\011\317.\015\310.\016\261.\020\257\002\021\256.\022\234.\023\347\004\025\375-\336\324\305\301U"
    "\344\000\007\013\002\020\251.\314\005\232\004O\372-\305\316T\330\001U\011\007\023p\004\024\302."
    "\303\305\314\011\327\000\314\305RX$\001/\032E\351\004\002\220\022\320I\347'^\231\010\325\316!\036"
    "\245\305a\034\245\320\322\311O/\006\011\362.\017\354.\305\357T5\002\316\311\321U\350\004\323\324"
    "\017\376.\311\001\270\006N\216\003\320Ht\003O\347\005\014\231\001\015\205\001\016\344\005\322\325R"
    "\354-\0113/\015//\022\215\024\026+/\032\367\000\306!\216\006\335\000So\001\301L\326\000\311N\344"
    "\000\313H\275\005!\010\012\042\245\003\367/\014\260/\016\232/\020\225/\022\201/\023\015\007\024w/"
    "\025c/\357\003\207\026\004\376$\314\311\002`\031N\216\003\330!\036\037\042\245\355\014q/\303I\216!"
    "\301\300a\036\037\245!\010\012\242\324\305a\010\011\242\324\005F\004\301\311\316!\010\212\023:\012"
    "\305!\010\211S:\012\305\316D[\023\324!\227\001\326)\011\316\007\023\327\005\322\001>\024\005|\001I"
    "\206\001\001\340+\025\343/\314\305!\034\042\245\023\315/\355\014\311/\303\311a\034\042\245\301@"
    "\330.!\034\037\042\245\355\014\335/\303\311a\034\037\042\245\301\300a\034\037\245\311!\036\042\245"
    "\355\014\362/\303\311a\036\042\245\301\300a\036\245I\340+!\000\042\245\004\2720\011\2660\014\2570"
    "\015\2200\016\2020\020h0\022<0\02380\024!0\026+/\302\311NJ\025\00520\010+0\301L\031\005\005\230"
    "\016\317LG\016\357\307\317RP \311N\027\014!\007\242\011b0\014_0\015\304\042\017X0\304\311\017\345"
    "\002\316\301\014\261\000U\352\003\314\005\356\001I\025\006O\232\004\303\301\324U\342\012!\000\232"
    "\017\1770\024z0\311\324\301\011j\001L\343\000!\202IY\014RQ0\001\371\012\024\2150\304\311D\377\000O"
    "\023\020\002\2520\005\2450\011\2370\301\322\301Dk\001\014\210\026O\350\020\322\317U\233\000\322"
    "\311O\241\011\015\277\006\311F\341\002\323S\225\023\022k\001\305\324!\220\023\261\000T\335\000\001"
    "\3310\007\3260\355\301-\340 \300m\340 nW\026\300n\340 \301@\3230.\245!\004\257\002\005E2\011\3711"
    "\014\3361\017\2151\022M1\025.1\301\010u\004\020j\037\022(1\023\0361\316\014\0311\021\0261\304\011"
    "\324\003\305\322O\244\002U\225\023\311\305U\343\000!\203\021\035\002\313\305T\230\005\001\000\006O"
    "7\002\022A1\024\350\004\314\014=1\307\301R\242\001\305T\221\020\005\322\017\313\311\316\301\302"
    "\305o\242\000\005\2021\011d1\017\203\010\025^1\301\326Ou\004\016p\003SQ \001\236\004\007v1\024q1"
    "\305@\003\030\301\316N\033\002!\200\011\372-\301\004\330\001N\006\010\006\346\013\024O\006\357\323"
    "I\274\001\006u\004\016\3171\022\217\037\023\3121\025\2431\030\350\004\314I.\024\014\3001\022\2551"
    "\303H\327\000\022\2731\307\015\2701\305O\335\007E '\305\301U\352\003\001n&\305\326\301\322D\344"
    "\000\316\311A\034\002!\221\023\3321\312\317\325Ru\004\317I\3271\004\257\002\017\3531\026\340 \305S"
    "{\022\003|\001\007\357.\317\315\302\305\322G\264\000\00512\007\243%\012-2\014'2\016\0422\017\0342"
    "\022\0312\302\314\311\317\324\310\305\357CE\005M\031\005\007\366\023L\212&!\223T\270\004\314!\215E"
    "\364\000\317U\266\042\016<2\357\314\317\322\325S\350\013!\203\024\266\001\306A\205-\001\2522\014"
    "\2242\016\2052\022u2\357\002\027\027\016^2\301\324\322IM%\011r2\305\357\006n2\026{\023\304\311C"
    "\021\006\311C\022\014N\344\005\007\327\000\024\2022\316\001_\017O\235\000RL\017!\015\223\017\2202"
    "\312\301M\235\004\311^:\004\014\2362\307\001\264\000E\242\000\305\355\015\017#\323\317\305\325R"
    "\336\000\024\307\001\325\003\2712\355\020\232#\306R\232#\317\325\320a\003\042\245";

// Stems and lemmas of verbs, as they come; a stem inside another text has no bytes of its own.
inline constexpr char pool[] =
    "aboillustrera^la^chantermineraconterappelerappellaisserapporterassurere/affirmaintenironisere/agim"
    "aginere/citaclere/clamentere/crimindignere/fle/chimpatientere/futaquinere/ite/re/ite`re/jouimplore"
    "re/pe/tonnarguere/pe`targuere/pliqualifiere/ponde/bute/moignarrere/sumaintiendre/torquestionnere/v"
    "e/lanc,aboyere/ve`lancertifiere^valoirriterecommandereconnai^trac,acceptereconnaissaluereconnaitra"
    "cereconna\303\256trectifieredoutereformulerefuseregretterejeterejettempe^temp\303\252terelaterele`"
    "vantereleveremarquereme/mordonneremercierem\303\251morerenche/ricanerench\303\251rireniflerenseign"
    "erepartireprendreprocheretranscriretweeterevendiqueriposteronchonnerouspe/titrerouspe`tomberousp"
    "\303\251terugir\303\242ler\303\251affirmer\303\251agir\303\251citer\303\251clamer\303\251criminer"
    "\303\251fl\303\251chir\303\251futer\303\251it\303\251rer\303\251jouir\303\251pliquer\303\251pondre"
    "/merveillarmoindiquer\303\251p\303\251ter\303\251sumer\303\251torquer\303\251v\303\251ler\303\252v"
    "eraccuserache`vaudracheveracquiesc,acquiesceradmettre/nervilipenderadresseragac,agacerajouteralarm"
    "eralerteralle/gualle`guallerall\303\251gueranalyserannonc,annoncerapostropherapprendre/norgueillir"
    "e/voquapprocherapprouverappuinfirmerappuyerargumenterarticulerasse/nierasse`noterassumerass\303"
    "\251nerverattaquerattesterattristeraugureravanc,avanceravertiravouerba^illarmoyerbafouillerbalbuti"
    "erbavarderbe/gainformerbe/gaybe/ninjurierbeuglerbla^marmonnerbl\303\242merbondirbougonnerbraillerb"
    "redouillerb\303\242illerb\303\251gayerb\303\251nircauserchantonnerchuchotercommenc,commencercommen"
    "tercommuniquercomple/toussercomple`toussotercompl\303\251tercomprendrenchai^nuanc,conce/de/cide/cl"
    "amarte`louangerconce`de/clarconclurencha\303\256nerconc\303\251dercondamnerconfesserconfierconfirm"
    "erconjurerconside/rconside`rconsid\303\251rerconsolerconstatercontestercontinuercontredirenflammer"
    "contrerconvenirconverserconviendrcorrigercoupersiflercrachercraignuancercraindrenjoigncritiquercro"
    "irenjoindrentamercroyde/conseill\303\242cherde/cre/trancherde/cre`triompherde/crinquie/trouverde/f"
    "ende/mentirde/nigrimac,de/nonc,de/plorde/solliciterde/taillde/velopposerdemanderdemeurerdevinerdev"
    "oirdevrdialoguerdivulguerdud\303\251buterd\303\251ciderd\303\251clamerd\303\251clarerd\303\251cons"
    "eillerd\303\251crirentendrenthousiasmerd\303\251cr\303\251terd\303\251fendrentonnerd\303\251mentir"
    "d\303\251nigrerd\303\251noncerd\303\251plorerd\303\251solerd\303\251taillerd\303\251velopperespe/r"
    "espe`resp\303\251reressainquie`t\303\251moigneressayerestimerexclamerexcuserexhorterexigerexplicit"
    "erexpliquerexposerexprimerextasierexulterfairefaisangloterfe/licitfinirfournirfredonnerfulminerfus"
    "tigerf\303\251licitergarantirgazouillerge/minqui\303\251tergeigngeindreglapirglissergloussergrimac"
    "ergrinc,grincergrognergromme`lgrommelergronderg\303\251mirhe/sithoque`thoqueterhurlerh\303\251site"
    "rinsinuerinsisterinsurgerinterpellerinterrogerinterrompre/cisaurintervenirinterviendrintimerinvect"
    "iverinviterjubilerjugerjustifiermartelermaugre/maugr\303\251erme/ditmenac,menacermentionnermonolog"
    "uermoquermurmurerm\303\251diterobjecterobserveroffusquerparlerpenserpesterphilosopherplaiderplaign"
    "plaindreplaisanterpleurerpleurnicherpoufferpourrpoursuivrepousserpouvoirpre/conisavoirpre/dirpre/d"
    "iscanderpre/fe/rpre/fe`rpre/tendpre/textpre/venpre/viendrpre/voirpre/voypre^chproclamerprofe/rprof"
    "e`rprof\303\251rerpromettreprononc,prononcerpronostiquerprophe/tisentirproph\303\251tiserproposerp"
    "rotesterprovoquerpr\303\251ciserpr\303\251coniserpr\303\251direpr\303\251f\303\251rerpr\303\251ten"
    "drepr\303\251texterpr\303\251venirpr\303\251voirpr\303\252cherpubliersifflersignalersongersouffler"
    "souhaitersoule`vocife/rsouleversoulignersoupirersouriresoutenirsoutiendrsouvenirsouviendrspe/cifis"
    "p\303\251cifierstipulersugge/rsugge`rsugg\303\251rersuppliersupposersursautersusurrervocife`rvocif"
    "\303\251rervoudrvouloir\303\251crier\303\251merveiller\303\251norgueillir\303\251tonner\303\251voq"
    "uer\303\252tre";

// Stems of verbs, sorted.
inline constexpr char verb_offsets[] =
    "\000\000\000\000-\001h\0017\003>\003H\003O\003O\003b\003b\003b\003x\003H\000\200\003\200\0031\0001"
    "\000\213\003\347\000\222\003\231\003\240\003\247\003\274\003\304\003\304\003\323\003$\000+\000\336"
    "\003\371\003\002\004\013\004\027\004\316\000\036\004(\004\077\0001\004:\004D\004\077\000V\004^\004"
    "f\004o\004\357\011v\004v\004v\004\203\004\212\004\311\004\220\004\235\004\247\004\260\004\270\004"
    "\305\004\313\004\327\004\336\004\362\004\370\004\001\005\011\005*\005;\001\021\0000\005:\005j\000t"
    "\000R\001C\005C\005T\005]\005h\005v\005\220\005\246\005\305\005\322\005\322\005\322\005\354\005"
    "\365\005\376\005\005\006\016\006\342\006\026\006\037\0063\006;\006\036\000D\006M\006V\006V\006o"
    "\006o\006w\006\200\006\211\006\211\006\221\006\177\000\235\006\244\006\244\006\260\006\177\000\276"
    "\006\307\006\333\006\363\000\363\000\254\005\261\005\313\005\337\006\360\006\377\006\017\007\042"
    "\007(\007(\007(\0071\007=\007=\007E\007L\007Y\007a\007n\007v\007~\007~\007\213\007\205\000\217\007"
    "\230\007\236\001\236\001\241\007F\000}\000}\000\374\002i\003>\007>\007\346\003\310\000\310\000\363"
    "\003D\001\231\005_\006\267\006\267\006\314\006-\002\324\006\331\007\340\007\377\007\032\001H\010N"
    "\010\134\010q\010x\010\330\004\177\010\207\010\216\010\226\010\226\010\234\010\246\010\257\010\266"
    "\010\276\010\306\010\315\010\322\010\336\010\364\012J\000\346\010\245\001\353\010\362\010\240\000"
    "\373\010\003\011\003\011\025\011\035\011'\0115\0115\011:\011A\011G\011N\0116\0076\007^\011^\011k"
    "\011r\011z\011\203\011\220\011\226\011\235\011\245\011\003\000`\000\223\000\275\000\203\000\012"
    "\003\017\004\275\004\317\004\024\007`\010\263\011\273\011\303\011\303\011\313\011\326\011\326\011"
    "\340\011\340\011\362\011\362\011\374\011\007\012\016\012\030\012K\000T\000J\001\274\001\302\001"
    "\037\012&\012&\012\321\004+\012\016\0000\000u\000(\001(\001\005\003\225\004\343\000\360\003H\011"
    "\275\005\275\005\005\000M\000M\000\011\001\342\004\267\0054\012<\012L\012R\012R\012_\012i\012s\012"
    "y\012\315\000\377\000S\000\077\004\240\005\240\005\211\012\221\012\231\012\037\000g\007\367\001"
    "\242\012&\000\250\012\224\006\256\012\264\012\277\012\277\012\306\012\314\012\324\012\336\012\345"
    "\0129\000\360\012\367\012\374\012\374\012\374\012\006\013\015\013>\002\350\011\024\013\042\013\042"
    "\013\042\013)\0136\013>\013F\013N\013V\013V\013V\013]\013g\013o\013v\013|\013\205\013\214\013\234"
    "\013\234\013\234\013\245\013\245\013\266\013\302\013\335\013\345\013\356\013\015\004J\014\345\000"
    "\030\001\013\000\034\000\002\005#\000*\0006\000>\000E\000[\000g\000q\000|\000\212\000\235\000\251"
    "\000\260\000\267\000\304\000\323\000\337\000\355\000\004\001\022\001\042\0012\001C\001P\001Z\001Z"
    "\001o\001}\001\224\001Z\006\234\001\243\001\254\001\262\001\272\001\300\001\323\001\331\001\343"
    "\001\351\001\361\001\376\001\017\002%\002,\0025\0025\0025\002<\002C\002K\002U\002]\002\200\000\026"
    "\002g\002n\002w\002\203\002\230\002x\001x\001\325\010\356\011\034\013/\013\313\013\313\013\313\013"
    "4\000Q\014X\014\201\005O\007`\014`\014f\014n\014w\014\205\014\215\014\226\014\236\014\245\014\245"
    "\014\255\014\266\014\266\014\276\014\307\014\331\014A\000A\000\341\014\350\014\370\014\000\015\010"
    "\015\021\015l\000\242\000\331\000\370\000\305\001\025\000~\002\212\002\312\000o\005}\005c\001c\001"
    "\367\006\006\007\033\007W\002F\001F\001F\001\336\001C\003%\001%\001_\002n\003\203\006n\003\365\003"
    "\365\003}\014\031\015+\0150\015";

inline constexpr char verb_sizes[] =
    "\001\004\004\006\005\006\005\010\011\003\006\007\006\006\004\005\002\002\005\002\005\005\007\007"
    "\006\006\007\011\005\006\004\007\007\005\005\004\010\007\002\006\006\005\005\006\006\007\005\003"
    "\002\005\006\006\004\002\006\010\007\006\006\006\005\005\005\005\007\006\011\004\007\005\010\007"
    "\003\004\007\007\010\007\011\010\010\005\007\007\005\006\007\007\007\005\007\006\010\011\011\006"
    "\007\004\007\007\005\010\004\006\007\011\006\007\004\002\005\004\006\007\003\007\005\004\002\006"
    "\006\007\007\013\010\010\006\007\006\007\011\007\007\010\007\006\010\011\006\006\003\005\004\002"
    "\007\007\002\004\002\002\005\005\012\006\006\007\014\003\006\006\002\010\007\005\007\010\007\005"
    "\006\013\006\002\006\006\005\005\005\002\006\005\006\004\005\010\007\005\006\006\005\002\004\010"
    "\003\002\004\002\006\007\002\006\006\007\007\010\005\003\005\006\005\005\006\006\007\005\006\005"
    "\010\007\005\006\007\006\004\007\006\011\006\006\006\006\006\006\010\010\006\006\006\007\011\010"
    "\011\011\012\006\010\013\005\010\005\002\006\005\003\004\005\003\004\003\007\005\005\006\004\005"
    "\006\006\002\003\003\006\007\002\005\007\012\007\007\006\007\006\005\006\010\010\004\006\005\004"
    "\002\003\005\006\006\006\007\002\005\006\004\002\004\007\004\011\004\005\006\007\010\005\011\002"
    "\005\005\007\010\011\005\004\002\007\011\005\006\007\007\010\010\010\010\005\005\007\012\010\007"
    "\006\007\007\007\004\007\010\007\010\012\012\006\007\007\002\005\007\011\004\006\005\006\007\007"
    "\006\011\006\006\007\011\012\006\010\010\007\007\007\010\007\006\010\007\007\004\011\006\013\012"
    "\012\007\004\006\010\005\007\005\006\005\006\005\007\010\007\011\006\010\005\006\010\004\007\012"
    "\007\011\002\005\006\010\010\010\004\002\004\007\004\003\005\003\004\006\003\005\006\002\010\004"
    "\005\006\007\007\006\007\006\005\004\006\011\004\006\011\010\006\002\002\007\007\006\006\007\006"
    "\004\006\005\010\007\006\004\004\004\005\007\004\005\006\007\005\005\002\002\003\004\005\002\002"
    "\003\002\006\010\002\002\010\010\005\004";

inline constexpr char verb_classes[] =
    "\001\037-99\037-+&,\015\02799+&\011\0149.997\0379+&9-\037899\037-999\0007\037999999\027\022+&49"
    "\0109999\0379499499999999999+&997\03787\037\032\042\0279999997\03799999960\0159\027+&9/9 '\02799"
    "\027\015\020999997\037:;#'\0279+&999999\0159\027699\0169\035\0179:99+&4\01599\00699 '\02799;99\005"
    "7\037\03799\034999+&999999\033\0159\027\0264\00349\0269+&494 '\027499+&+&9\037-99\037-99999999997"
    "\03799+&9+&3\0270\015\027999\02799-\0379+&99999+&\037-\031\027\015+&\0340\015\0279\037-99+&9999999"
    "9+&999\004999\0129999 9'\027999\0139\027$'\0279\015899\030!\027\0157\037;901\015\027\027\015997"
    "\037,\015\027+&99999*999999-\0379994999497\03747\0379;997\037992\027\015\027969999-\0379\037-99949"
    "9#'\02789:9959997\0374\03699\027\0159#'\027\02799\0219+&99\037-9950\015\0270\015\02799\034\0027"
    "\037999999999999999+&9999\007)(9\027\024\023\015%\0279\003\0257\037\027(";

// Classes of endings of verbs; an ending is closed by its index in verb_features | 0x80.
inline constexpr char verb_endings[] =
    "\204\206is\203nt\213t\213\204t\206tes\212tre\200\210is\203s\204ant\202ez\253ons\252lle\243llent"
    "\246lles\241ut\206uvent\213ux\205uvant\202uvez\212uvoir\200uvons\211\203e\250ent\246es\241t\242aie"
    "nt\222ais\216ait\217iez\221ions\220is\205it\206ive\243ivent\254ives\241tant\202te/\201te/e\265te/e"
    "s\273te/s\267vant\202vez\212viez\245vions\244voir\200vons\211ient\246is\250it\242mmes\211nt\213yez"
    "\253yons\252aient\222ais\216ait\217ez\212iez\221ions\220oir\200ons\211uille\251uillent\246uilles"
    "\241uillez\212uillons\211ulent\213ut\206ux\205nant\202nez\212niez\245nions\244nir\200nons\211nu"
    "\201nue\265nues\273nus\267ulant\202ulez\212uliez\245ulions\244uloir\200ulons\211ulu\201ulue\265ulu"
    "es\273ulus\267^mes\220^t\257^tes\221rent\222s\216sse\255ssent\263sses\256ssiez\262ssions\261t\217a"
    "\230ai\226aient\240ais\234ait\235as\227ez\232iez\237ions\236ons\231ont\233i^mes\220i^t\257i^tes"
    "\221irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217re\200s\205sant\202se\243"
    "sent\254ses\241sez\212siez\245sions\244sons\211t\206u^mes\220u^t\257u^tes\221urent\222us\216usse"
    "\255ussent\263usses\256ussiez\262ussions\261ut\217ire\200is\205isant\202isons\211it\207ite\265ites"
    "\274its\267sse\243ssent\246sses\241ssiez\245ssions\244\201^mes\220^t\257^tes\221e\265es\273rent"
    "\222s\271sse\255ssent\263sses\256ssiez\262ssions\261t\217^\201^mes\220^t\257^tes\221e\265es\273ren"
    "t\222s\271sse\255ssent\263sses\256ssiez\262ssions\261t\217chant\202che\251chent\246ches\241chez"
    "\212chiez\245chions\244chons\211is\205it\206vent\213vez\212voir\200vons\211e\251ent\254era\230erai"
    "\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions\236erons\231eront\233es\247gnant"
    "\202gne\243gnent\254gnes\241gnez\212gniez\245gnions\244gnons\211ndre\200ns\205nt\207nte\265ntes"
    "\273nts\267re\200s\205sant\202se\243sent\254ses\241sez\212siez\245sions\244sons\211t\207te\265tes"
    "\273ts\267\201aient\222ais\216ait\217ant\202e\266ent\254es\275ez\212iez\262ions\261ons\211re\200s"
    "\270t\206s\205t\206tant\202te\243tent\254tes\241tez\212ti\201tie\265ties\273tiez\245tions\244tir"
    "\200tis\267tons\211s\205t\206vant\202ve\243vent\254ves\241vez\212vi\201vie\265vies\273viez\245vion"
    "s\244vis\267vons\211vre\200^nmes\220^nt\257^ntes\221enne\243ennent\254ennes\241ens\205ent\206nrent"
    "\222ns\216nsse\255nssent\263nsses\256nssiez\262nssions\261nt\217a\217a^mes\220a^t\257a^tes\221ai"
    "\214aient\222ais\216ait\217ant\202as\215asse\255assent\263asses\256assiez\262assions\261ons\211aie"
    "nt\222ais\216ait\217i^mes\220i^t\257i^tes\221iez\221ions\220irent\222is\216isse\255issent\263isses"
    "\256issiez\262issions\261it\217aient\222ais\216ait\217iez\221ions\220u^mes\220u^t\257u^tes\221uren"
    "t\222us\216usse\255ussent\263usses\256ussiez\262ussions\261ut\217ille\243illent\246illes\241lant"
    "\202lent\213lez\212liez\245lions\244loir\200lons\211lu\201lue\265lues\273lus\267ut\206ux\205\201^m"
    "es\220^t\257^tes\221e\265es\273isse\251issent\246isses\241issiez\253issions\252rent\222s\271sse"
    "\255ssent\263sses\256ssiez\262ssions\261t\217e\251e/\201e/e\265e/es\273e/s\267e`rent\222ent\254er"
    "\200era\230erai\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions\236erons\231eront"
    "\233es\247ez\212iez\262ions\261et\206ets\205ettant\202ette\243ettent\254ettes\241ettez\212ettiez"
    "\245ettions\244ettons\211ettre\200i^mes\220i^t\257i^tes\221irent\222is\271ise\265ises\273isse\255i"
    "ssent\263isses\256issiez\262issions\261it\217a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216a"
    "it\217ant\202as\215asse\255assent\263asses\256assiez\262assions\261e/\201e/e\265e/es\273e/s\267e`r"
    "ent\222er\200ez\212iez\262ions\261ons\211la\217la^mes\220la^t\257la^tes\221lai\214laient\222lais"
    "\216lait\217lant\202las\215lasse\255lassent\263lasses\256lassiez\262lassions\261le/\201le/e\265le/"
    "es\273le/s\267le`rent\222ler\200lez\212liez\262lions\261lons\211oie\243oient\254oies\241oire\200oi"
    "s\205oit\206oyant\202oyez\212oyiez\245oyions\244oyons\211u\201u^mes\220u^t\257u^tes\221ue\265ues"
    "\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217enant\202enez\212eniez"
    "\245enions\244enir\200enons\211enu\201enue\265enues\273enus\267i^nmes\220i^nt\257i^ntes\221ienne"
    "\243iennent\254iennes\241iens\205ient\206inrent\222ins\216insse\255inssent\263insses\256inssiez"
    "\262inssions\261int\217i^mes\220i^t\257i^tes\221irent\222is\216isse\255issent\263isses\256issiez"
    "\262issions\261it\217oie\243oient\254oies\241oir\200ois\205oit\206oyant\202oyez\212oyiez\245oyions"
    "\244oyons\211u\201ue\265ues\273us\267ai^t\206ai^tre\200ais\205aissant\202aisse\243aissent\254aisse"
    "s\241aissez\212aissiez\245aissions\244aissons\211ait\206aitre\200u\201u^mes\220u^t\257u^tes\221ue"
    "\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217aient\222ais\216ai"
    "t\217ant\202e\243ent\254es\241ez\212i^mes\220i^t\257i^tes\221iez\262ions\261irent\222is\216isse"
    "\255issent\263isses\256issiez\262issions\261it\217ons\211re\200s\205t\206u\201ue\265ues\273us\267"
    "\201^mes\220^t\257^tes\221e\265es\273r\200ra\230rai\226raient\240rais\234rait\235ras\227rent\222re"
    "z\232riez\237rions\236rons\231ront\233s\272ssaient\222ssais\216ssait\217ssant\202sse\260ssent\264s"
    "ses\256ssez\212ssiez\262ssions\261ssons\211t\224\201^mes\220^t\257^tes\221aient\222ais\216ait\217a"
    "nt\202e\266ent\254es\275ez\212iez\262ions\261ons\211ra\230rai\226raient\240rais\234rait\235ras\227"
    "re\200rent\222rez\232riez\237rions\236rons\231ront\233s\272sse\255ssent\263sses\256ssiez\262ssions"
    "\261t\224^mes\220^t\257^tes\221ra\230rai\226raient\240rais\234rait\235ras\227re\200rent\222rez\232"
    "riez\237rions\236rons\231ront\233s\223saient\222sais\216sait\217sant\202se\243sent\254ses\241siez"
    "\262sions\261sons\211sse\255ssent\263sses\256ssiez\262ssions\261t\225te\265tes\274ts\267a\217a^mes"
    "\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant\202as\215asse\255assent\263asses\256assiez"
    "\262assions\261e/\201e/e\265e/es\273e/s\267e`rent\222er\200era\230erai\226eraient\240erais\234erai"
    "t\235eras\227erez\232eriez\237erions\236erons\231eront\233ez\212iez\262ions\261ons\211enaient\222e"
    "nais\216enait\217enant\202end\206endra\230endrai\226endraient\240endrais\234endrait\235endras\227e"
    "ndre\200endrez\232endriez\237endrions\236endrons\231endront\233ends\205enez\212eniez\262enions\261"
    "enne\243ennent\254ennes\241enons\211i^mes\220i^t\257i^tes\221irent\222is\271ise\265ises\273isse"
    "\255issent\263isses\256issiez\262issions\261it\217a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais"
    "\216ait\217ant\202as\215asse\255assent\263asses\256assiez\262assions\261e\251e/\201e/e\265e/es\273"
    "e/s\267e`rent\222ent\254er\200era\230erai\226eraient\240erais\234erait\235eras\227erez\232eriez"
    "\237erions\236erons\231eront\233es\247ez\212iez\262ions\261ons\211ra\230rai\226raient\240rais\234r"
    "ait\235ras\227re\200rez\232riez\237rions\236rons\231ront\233s\205t\207te\265tes\273ts\267vaient"
    "\222vais\216vait\217vant\202ve\243vent\254ves\241vez\212vi^mes\220vi^t\257vi^tes\221viez\262vions"
    "\261virent\222vis\216visse\255vissent\263visses\256vissiez\262vissions\261vit\217vons\211\206aient"
    "\222ais\216ait\217ant\202e\243ent\254es\241ez\212i^mes\220i^t\257i^tes\221iez\262ions\261irent\222"
    "is\216isse\255issent\263isses\256issiez\262issions\261it\217ons\211ra\230rai\226raient\240rais\234"
    "rait\235ras\227re\200rez\232riez\237rions\236rons\231ront\233s\205u\201ue\265ues\273us\267";

inline constexpr char verb_ending_offsets[] =
    "\000\000\001\000\002\000\005\000\010\000\012\000\015\000\025\000\033\000&\0005\000A\000X\000d\000{"
    "\000\220\000\251\000\307\000\343\000\005\0015\001b\001\232\001\314\001\366\0013\002_\002\234\002"
    "\333\002\023\003L\003\222\003\333\003 \004V\004\211\004\306\004\003\005Z\005\251\005\375\005Q\006"
    "\234\006\365\006d\007\354\007a\010\357\010o\011\015\012\217\012,\013\247\013;\014\321\014w\015,"
    "\016\033\017\331\017\235\020L\021";

// Sets of verb_feature.
inline constexpr char verb_features[] =
    "\001\000\002\000\004\000\010\002\020\002\030\002 \002\042\0020\002@\002\200\002\000\003\010\004"
    "\020\004\030\004 \004@\004\200\004\000\005\030\006 \006\042\006\010\010\020\010 \010@\010\200\010"
    "\000\011\030\020 \020@\020\200\020\000\021\020   ( @ \200 \000!\020\042\030\0428\042@\042\200\042"
    "\000#\010$\020$ $($@$\200$\000%\000'\002@*`\002\200\032\202\032\204\032\206\002\300\202\302\022"
    "\340";

// The infinitive that each verb stem belongs to (in the pool, UTF-8): its size | its strength << 5.
inline constexpr char lemma_offsets[] =
    "\035\013-\001-\001h\0017\003H\003H\003X\003X\003b\003b\003b\003x\003\244\002\205\003\205\003\256"
    "\003\035\013\213\003\256\003\222\003\231\003\263\003\263\003\274\003\313\003\313\003\323\003$\000$"
    "\000\336\003\371\003\002\004\027\004\027\004\316\000\036\004(\004\035\013K\004K\004D\004\077\000V"
    "\004^\004f\004o\004\035\013\035\013|\004|\004\203\004\212\004\035\013\024\005\235\004\247\004\260"
    "\004\034\005\034\005$\005\327\004\353\004\362\004\370\004\001\005\011\005*\005;\001\021\0000\005:"
    "\005\264\002\273\002R\001K\005K\005T\005]\005\206\005\206\005\220\005\343\005\343\005\322\005\322"
    "\005\322\005\354\005\365\005\376\005\005\006\016\006\310\007(\006(\0063\006;\006\036\000D\006M\006"
    "h\006V\006o\006o\006w\006o\006\211\006\211\006\221\006\307\006\235\006\260\006\260\006\260\0069"
    "\015\276\006\307\006\307\006\205\007\243\007\253\007\263\007\274\007\305\007\355\007\355\007\322"
    "\007\367\007\007\010\007\010\007\010\020\010\031\010\031\010\042\010+\0103\010=\010n\007v\007\205"
    "\007~\007\205\007\134\006\217\007\230\007\205\007\236\001\205\007g\0157\015\323\007>\015N\004\032"
    "\010\032\010J\015g\015W\015_\015g\015\331\005_\006\314\006\314\006\314\006-\002\324\006\331\007"
    "\340\007\377\007g\015T\010T\010q\010q\010x\010\035\013\177\010\207\010\216\010\226\010\226\010\234"
    "\010\246\010\257\010\266\010\276\010\306\010\315\010\315\010\013\011\315\010\315\010\346\010\315"
    "\010\353\010\362\010g\015\373\010\003\011\003\011\025\011\035\011\212\011:\011:\011:\011A\011G\011"
    "N\011V\011V\011d\011d\011k\011z\011z\011\203\011\253\011\235\011\235\011\245\011\003\000`\000\223"
    "\000\275\000\203\000\012\003\017\004\275\004\317\004+\011+\011\263\011\273\011\303\011\303\011\313"
    "\011\326\011\326\011\340\011\340\011\362\011\362\011\362\011\007\012\016\012\030\012\256\003T\000J"
    "\001\274\001\274\001\037\012&\012&\012\021\006+\012\351\0060\000u\0008\0018\001\225\004\225\004"
    "\360\003\360\003\360\003\275\005\275\005\360\003M\000M\000M\000\342\0044\0124\012C\012\201\012X"
    "\012X\012_\012i\012s\012y\012\315\000\377\0006\004\077\004\251\006\251\006\211\012\221\012\231\012"
    "\035\013g\007\367\001\242\012\015\013\250\012\224\006\256\012\264\012\314\012\277\012\314\012\314"
    "\012\324\012\336\012\345\012\015\013\360\012\015\013\374\012\374\012\374\012\006\013\015\013>\002"
    "\367\013\000\014\013\014\013\014\013\014\013\014\023\014\023\014\035\014'\0141\014:\0141\0141\014:"
    "\014:\014B\014|\013\223\013\223\013\234\013\234\013\234\013\255\013\255\013\266\013\321\013\335"
    "\013\345\013\356\013\015\013J\014\345\000\030\001\234\002\034\000\002\005#\000#\0006\000>\000\241"
    "\002\253\002\261\002\270\002\300\002\312\002\324\002\333\002\333\002\344\002\021\003\021\003\353"
    "\002\364\002\031\003 \003)\003)\0031\003P\001\212\001\212\001\212\001\212\001\224\001Z\006\234\001"
    "\243\001\254\001\262\001\272\001\272\001\323\001\343\001\343\001\351\001\006\002\376\001\034\002%"
    "\002,\0025\0025\0025\002<\002C\002K\002U\002]\002#\002\026\002g\002n\002\217\002\217\002\230\002"
    "\034\013x\001\325\010\034\013\034\013/\013\313\013\313\013\313\013g\015Q\014X\014g\015O\007`\014`"
    "\014f\014n\014\205\014\205\014\215\014\226\014\236\014\245\014\245\014\245\014\266\014\266\014\266"
    "\014\317\014\331\014\034\013g\015\357\014\357\014\370\014\000\015\010\015\021\015l\000\242\000\331"
    "\000g\010\313\001\025\000~\002\212\0024\005o\005}\005\205\001\205\001\367\006\006\007\033\007W\002"
    "\256\003F\001F\001\336\001F\001r\0060\015r\006r\006r\006n\003\256\0030\015!\015!\0150\0150\015";

inline constexpr char lemma_sizes[] =
    "\205&&(\247''\252\252\250\250\250(\250&&E\205\247E'\247\251\251(\250\250\253''))\251''\246\252\251"
    "\205\250\250'\247(\250)\247\205\205''\247\246\205(\252\251\250\250\250&\247\247&\251\250\253&\251'"
    "\252\251\245\246)))\251\253***\251\251\250\250\250\251\251\247\251\250\252\253\253(\251\246))'\252"
    "((\251(((&&'\250\250\250\245\251&&F((\251\251\255\252\252\250)\251\251\251\251\251\251\251(\252+"
    "\250(F'F\244\251\251F&F\205\247',(\250\250-\205(\250\205\252)\251\251\251)'(-(\205\250\250''\247"
    "\205\250'\250\246\246\252\251'\250('ee\252ee%e'\251\205\250\250\250\250*\246'''\246'\250((\247\247"
    "\247\251\251'(((\246)(+\250(\250\250\250\250**\250\250((\253\252\252++***\247\252'E\250'%%'\245"
    "\245\245)''\250&&\250\250$$$\250\250$)))\251\250\250\251(\247\247\252\252&\250'\246\244\245\247"
    "\247\250()\205'\250\246G\246\251\246\253(\247((\252'\253G\247G\252\252\252'G'\251\253\250\250\250"
    "\250**\252\252\251(\251\251((\250\251\251\251\251\251\251\251\251\254\254\250\251)G')\253\246\250"
    "\247\250\250\251\250\253'\250\251\253+\250\252\252(\251\251\252\251\250\252\251\251&\253\254\254"
    "\254\254\251\246\250\252'\251''\247''\251\252)\252(*((()\251\254\251+$\247\250\252\252\252\245&&)&"
    "&\247&&&\205'\250\205*&&(\251((\251\250'\250\250\250(((\252\250&\205\251\251\250()\250\246('\252"
    "\251(\246&&')&&()'\247E&&\246&E'EEE\252E'\252\252''";

inline constexpr stem_table verbs{490, verb_offsets, verb_sizes, verb_classes, verb_endings, verb_ending_offsets};

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

constexpr void push_unit(lexicon_key& key, char32_t unit) noexcept {
    constexpr char32_t oe = 0x0153;
    constexpr char32_t ae = 0x00E6;
    if (unit != oe && unit != ae) return key.push(key_byte(unit));
    key.push(unit == oe ? 'o' : 'a');  // soeur: what keyboards without the ligature type
    key.push('e');
}

/// The key of one word. Cost: one pass over the word; ASCII does not ask the policy.
template <class Unicode>
constexpr lexicon_key make_key(std::string_view one_word) noexcept {
    lexicon_key key;
    for (std::size_t at = 0; at < one_word.size();) {
        const decoded point = decode(one_word, at);
        at += point.size;
        if (point.value < 0x80) {
            const bool capital = point.value >= U'A' && point.value <= U'Z';
            key.push(key_byte(capital ? point.value + 0x20 : point.value));
            continue;
        }
        const folding folded = Unicode::fold(point.value, fold_level::fold_case);
        for (std::size_t i = 0; i < folded.size; ++i) push_unit(key, folded.units[i]);
    }
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
    constexpr std::uint64_t bits() const noexcept { return bits_; }

  private:
    std::uint64_t bits_ = 0;
};

/// How much a verb says that somebody speaks. The greater value wins when two verbs share a form.
enum class verb_strength : std::uint8_t {
    none,            ///< not a verb of the lexicon
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

constexpr unsigned graph_byte(std::size_t at) noexcept {
    return static_cast<unsigned char>(french_tables::word_graph[at]);
}

/// Where `node` leads with `code`.
constexpr std::size_t next_node(std::size_t node, unsigned code) noexcept {
    for (;;) {
        const unsigned edge = graph_byte(node);
        const bool leads = (edge & graph_code_mask) == code;
        const bool is_roles = (edge & graph_code_mask) == graph_roles;
        if (leads && (edge & graph_node_follows) != 0) return node + 1;
        if (leads) return graph_byte(node + 1) | graph_byte(node + 2) << 8;
        if ((edge & graph_last_edge) != 0) return no_node;
        if (!is_roles) ++node;  // two bytes of offset, or roles up to the one with the high bit
        for (++node; is_roles && graph_byte(node) < 0x80;) ++node;
        ++node;
    }
}

/// The roles of the words that end at `node`.
constexpr role_set roles_at(std::size_t node) noexcept {
    role_set roles;
    if ((graph_byte(node) & graph_code_mask) != graph_roles) return roles;
    do {
        roles.add(static_cast<role>(graph_byte(++node) & 0x7Fu));
    } while (graph_byte(node) < 0x80);
    return roles;
}

/// All roles of a word; none if the lexicon lacks it. Cost: the edges passed on its way, tens of bytes.
constexpr role_set roles_of(const lexicon_key& key) noexcept {
    std::size_t node = 0;
    for (std::size_t i = 0; i < key.size && node != no_node; ++i) {
        node = next_node(node, graph_code(key.bytes[i]));
    }
    return node == no_node ? role_set() : roles_at(node);
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

/// The value of `ending` in a class, -1 if it is not there. A class is a run of endings, each closed by
/// its value | 0x80: "e\203es\204" gives 3 to `e` and 4 to `es`.
constexpr int value_of(std::string_view endings, std::string_view ending) noexcept {
    std::size_t matched = 0;  // bytes of the current one, while it agrees with `ending`
    bool agrees = true;
    for (const char byte : endings) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80) {
            agrees = agrees && matched < ending.size() && ending[matched] == byte;
            ++matched;
            continue;
        }
        if (agrees && matched == ending.size()) return value & 0x7F;
        matched = 0;
        agrees = true;
    }
    return -1;
}

constexpr std::string_view endings_of(const stem_table& table, std::size_t row) noexcept {
    const std::size_t list = static_cast<unsigned char>(table.classes[row]);
    const std::size_t begin = number_at(table.ending_offsets, list);
    return {table.endings + begin, number_at(table.ending_offsets, list + 1) - begin};
}

/// Calls `found(row, value)` for each stem and ending that make up `key`.
template <class Found>
constexpr void for_each_split(const stem_table& table, std::string_view key, Found found) noexcept {
    std::size_t begin = 0;
    std::size_t end = table.count;
    for (std::size_t column = 0; begin < end; ++column) {
        for (; begin < end && stem_byte(table, begin, column) == '\0'; ++begin) {
            const int value = value_of(endings_of(table, begin), slice(key, column, key.size()));
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
///             if (one == "Sgt") found.add(incise::role::abbreviation_never_final);
///             return found;
///         }
///     };
template <class Unicode = latin, unsigned Depth = 8>
struct basic_french {
    using unicode = Unicode;
    static constexpr unsigned depth = Depth;

    /// The parts that one word (without its elided article, without dots) can play; none if unknown.
    static constexpr role_set roles(std::string_view one) noexcept {
        return detail::roles_of(detail::make_key<Unicode>(one));
    }

    /// The reporting verb or auxiliary of which `one` is a form, or nothing.
    static constexpr verb_reading verb(std::string_view one) noexcept {
        return detail::find_verb(detail::make_key<Unicode>(one));
    }
};

using french = basic_french<>;

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
    std::uint8_t repeat;  // how many times the sign stands; rows with more come first
    mark_kind kind;
    quote_style style;
};

inline constexpr mark_row mark_rows[] = {
    {0x00AB, 1, mark_kind::quote_open, quote_style::guillemets},
    {0x00BB, 1, mark_kind::quote_close, quote_style::guillemets},
    {0x2039, 1, mark_kind::quote_open, quote_style::single_guillemets},
    {0x203A, 1, mark_kind::quote_close, quote_style::single_guillemets},
    {0x201C, 1, mark_kind::quote_open, quote_style::double_quotes},
    {0x201D, 1, mark_kind::quote_close, quote_style::double_quotes},
    {0x201E, 1, mark_kind::quote_open, quote_style::low_high},
    {0x2018, 1, mark_kind::quote_open, quote_style::none},
    {0x2019, 1, mark_kind::apostrophe, quote_style::none},
    {'"', 1, mark_kind::quote_either, quote_style::straight},
    {'<', 2, mark_kind::quote_open, quote_style::ascii},
    {'>', 2, mark_kind::quote_close, quote_style::ascii},
    {',', 2, mark_kind::quote_open, quote_style::ascii},
    {'\'', 2, mark_kind::quote_either, quote_style::ascii},
    {'.', 1, mark_kind::terminator, quote_style::none},
    {'!', 1, mark_kind::terminator, quote_style::none},
    {'?', 1, mark_kind::terminator, quote_style::none},
    {0x2026, 1, mark_kind::terminator, quote_style::none},
    {0x203C, 1, mark_kind::terminator, quote_style::none},  // double exclamation mark
    {0x2047, 1, mark_kind::terminator, quote_style::none},  // double question mark
    {0x2048, 1, mark_kind::terminator, quote_style::none},  // question exclamation mark
    {0x2049, 1, mark_kind::terminator, quote_style::none},  // exclamation question mark
    {',', 1, mark_kind::comma, quote_style::none},
    {':', 1, mark_kind::colon, quote_style::none},
    {';', 1, mark_kind::semicolon, quote_style::none},
    {0x2014, 1, mark_kind::dash, quote_style::dash},  // em dash
    {0x2013, 1, mark_kind::dash, quote_style::dash},  // en dash
    {0x2015, 1, mark_kind::dash, quote_style::dash},  // horizontal bar
    {'-', 2, mark_kind::dash, quote_style::dash},     // typewriters and early e-books
    {'(', 1, mark_kind::bracket_open, quote_style::none},
    {'[', 1, mark_kind::bracket_open, quote_style::none},
    {')', 1, mark_kind::bracket_close, quote_style::none},
    {']', 1, mark_kind::bracket_close, quote_style::none},
    {'\n', 1, mark_kind::line_break, quote_style::none},
};

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
    for (const mark_row& row : mark_rows) {
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
    while (at < text.size() && is_space(decode(text, at).value)) at = step(text, at);
    return at;
}

/// The end of what is left of `begin`..`end` without the white space at its end.
constexpr std::size_t skip_space_back(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    while (end > begin && is_space(code_point_before(text, end))) end = step_back(text, end);
    return end;
}

template <class Unicode>
constexpr bool is_letter_or_mark(char32_t value) noexcept {
    return Unicode::is_alphabetic(value) || is_mark(Unicode::category(value));
}

template <class Unicode>
constexpr std::size_t letters_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_letter_or_mark<Unicode>(decode(text, at).value)) at = step(text, at);
    return at;
}

/// The start of the run of letters that ends at byte `end`. Looks back 64 bytes at most: no French
/// word is longer, and a text without blanks must not cost the square of its length.
template <class Unicode>
constexpr std::size_t letters_begin(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    const std::size_t nearest = end - begin > 64 ? end - 64 : begin;
    while (end > nearest && is_letter_or_mark<Unicode>(code_point_before(text, end))) {
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

    constexpr bool accept(char32_t sign) noexcept {
        const std::size_t begin = skip_space(text_, at_);
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
        const std::size_t end = letters_end<unicode>(text_, begin);
        if (end == begin || !Language::roles(slice(text_, begin, end)).has(part)) return false;
        at_ = end;
        return true;
    }

    constexpr bool accept_word(std::string_view lower_case) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        const std::size_t end = letters_end<unicode>(text_, begin);
        if (std::string_view(make_key<unicode>(slice(text_, begin, end))) != lower_case) return false;
        at_ = end;
        return true;
    }

    /// `3`, `1er`, `2016`: up to `most` digits, alone.
    constexpr bool accept_number(std::size_t most) noexcept {
        const std::size_t begin = skip_space(text_, at_);
        std::size_t end = digits_end(text_, begin);
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
            if (!unicode::is_upper(code_point_at(text_, at))) break;
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

    constexpr std::size_t place_word_end(std::size_t at) const noexcept {
        std::size_t end = letters_end<unicode>(text_, at);
        while (end < text_.size() &&
               (is_hyphen(code_point_at(text_, end)) || is_apostrophe(code_point_at(text_, end)))) {
            const std::size_t after = letters_end<unicode>(text_, step(text_, end));
            if (after == step(text_, end)) break;
            end = after;
        }
        return end;
    }

    std::string_view text_;
    std::size_t at_;
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

/// A dateline at the head of a paragraph: from `begin` to the byte returned; `begin` if there is none.
///
/// `Berne, 3 mai 2012. - Le Conseil...` ends after its dash, `date 2016-08 Le secretaire...` (a database
/// export) before the capital that begins the story, and a date that is alone takes the whole line.
template <class Language>
constexpr std::size_t dateline_end(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view head = slice(text, 0, end);
    dateline_reader<Language> reader(head, begin);
    const bool labelled = reader.accept_word("date"_sv);
    reader = dateline_reader<Language>(head, begin);
    if (!accept_dateline_body(reader)) return begin;
    reader.accept('.');
    const std::size_t body_end = reader.at();
    if (skip_space(head, body_end) == end) return end;
    if (reader.accept_dash()) return reader.at();
    const bool story_begins = unicode::is_upper(code_point_at(head, skip_space(head, body_end)));
    return labelled && story_begins ? body_end : begin;
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
    const bool small = small_follows<typename Language::unicode>(site);
    return (sign.is(mark_kind::colon) && (first || small)) || (sign.is(mark_kind::comma) && small);
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
    if (before.empty() || step(before, 0) != before.size()) return false;
    const char32_t letter = code_point_at(before, 0);
    return Unicode::is_upper(letter) || (letter > 'a' && letter < 'y');
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

/// What one full stop says behind a word, or `full_stop` if that word says nothing.
template <class Language>
constexpr sentence_rule rule_of_word(const terminator_site& site) noexcept {
    using unicode = typename Language::unicode;
    const std::string_view before = word_before<unicode>(site);
    const std::string_view dotted = dotted_before<unicode>(site);
    if (dotted.size() != before.size()) {
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
    std::size_t end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r') ++end;
    std::size_t next = end;
    if (next < text.size()) next += has_at(text, next, "\r\n"_sv) ? 2u : 1u;
    return {begin, end, next};
}

constexpr bool is_blank(std::string_view text, const text_line& line) noexcept {
    return skip_space(slice(text, 0, line.end), line.begin) == line.end;
}

/// The columns between which lines look hard-wrapped. A line that goes on with a small letter may be narrow.
inline constexpr std::size_t narrowest_column = 25;
inline constexpr std::size_t narrowest_wrap = 40;
inline constexpr std::size_t widest_wrap = 110;

/// How many code points stand in `begin`..`end`.
constexpr std::size_t columns(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::size_t found = 0;
    for (std::size_t at = begin; at < end; at = step(text, at)) ++found;
    return found;
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
    std::size_t widest = 0;  // in columns
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
/// full?
template <class Unicode>
constexpr bool goes_on(std::string_view text, const text_line& line, bool if_full) noexcept {
    if (ends_sentence(text, line.begin, line.end)) return false;
    const text_line after = line_at(text, line.next);
    const std::size_t head = skip_space(slice(text, 0, after.end), after.begin);
    if (head == after.end) return false;
    return Unicode::is_lower(code_point_at(text, head)) || (if_full && !had_room(text, line, after, head, 0));
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

/// Is the line break between two lines only there because the line was full?
///
/// A small letter goes on with the sentence. Otherwise the line must have been full; one that ends a
/// sentence says least: `... la gare.` may end a paragraph, unless the lines around it were full too.
template <class Unicode>
constexpr bool is_wrap(std::string_view text, const text_line& line, const text_line& after,
                       const wrap_state& state) noexcept {
    const std::string_view next = slice(text, 0, after.end);
    const std::size_t head = skip_space(next, after.begin);
    if (head == after.end || opens_paragraph(next, head)) return false;
    if (ends_announcing<Unicode>(next, line)) return true;
    const std::size_t width = columns(text, line);
    if (width > widest_wrap || columns(text, after) > widest_wrap || width < narrowest_column) return false;
    const bool sentence = ends_sentence(text, line.begin, line.end);
    if (!sentence && Unicode::is_lower(code_point_at(text, head))) return true;
    if ((width < narrowest_wrap && !state.wrapped) || had_room(text, line, after, head, state.widest))
        return false;
    if (sentence) {
        const bool narrow = columns(text, after) < narrowest_wrap;
        const bool heading = narrow && !ends_sentence(text, after.begin, after.end);
        if (state.wrapped && !heading) return true;
        return goes_on<Unicode>(text, after, !narrow) && (state.wrapped || !narrow);
    }
    return state.wrapped || !begins_anew<Unicode>(text, head);
}

/// Is the line break behind `line` within a paragraph?
template <class Unicode>
constexpr bool joins(std::string_view text, const text_line& line, const text_line& after,
                     const wrap_state& state, paragraph_breaks breaks) noexcept {
    if (same(breaks, paragraph_breaks::automatic)) return is_wrap<Unicode>(text, line, after, state);
    return same(breaks, paragraph_breaks::blank_lines) && !is_blank(text, after);
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
    text_line line = line_at(text, from);
    while (line.next > line.begin && is_blank(text, line)) line = line_at(text, line.next);
    const std::size_t begin = skip_space(slice(text, 0, line.end), line.begin);
    wrap_state state;
    while (line.next < text.size()) {
        const text_line after = line_at(text, line.next);
        state.widest = wider(state.widest, columns(text, line));
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
    constexpr role plain[] = {
        role::determiner,        role::preposition,     role::coordinating_conjunction,
        role::sentence_starter,  role::subject_pronoun, role::negation,
        role::relative_pronoun,  role::place_noun,      role::month,
        role::organisation_noun, role::reporting_noun,  role::subordinating_conjunction};
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

/// The place before the paragraph `next`; `ends`: the text ends behind it.
template <class Language>
constexpr paragraph_place place_before(const paragraph_past& past, std::string_view next,
                                       bool ends) noexcept {
    paragraph_place place;
    static_cast<paragraph_past&>(place) = past;
    place.only = next.empty();
    place.last = place.only || (ends && is_signature<Language>(next));
    place.before_item = label_end(next, 0) != 0;
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

template <class Language>
class paragraph_cursor {
    using unicode = typename Language::unicode;

  public:
    using value_type = paragraph;

    constexpr paragraph_cursor() noexcept = default;
    constexpr explicit paragraph_cursor(std::string_view text, paragraph_breaks breaks = {}) noexcept
        : text_(text), breaks_(breaks) {
        read(0);
    }

    constexpr paragraph value() const noexcept { return {slice(text_, extent_.begin, extent_.end), kind_}; }
    constexpr void next() noexcept {
        past_.move_past(value().text, kind_);
        read(extent_.next);
    }
    constexpr bool done() const noexcept { return extent_.empty(); }
    constexpr std::size_t position() const noexcept { return extent_.begin; }
    constexpr std::string_view text() const noexcept { return text_; }
    constexpr const paragraph_extent& extent() const noexcept { return extent_; }
    constexpr text_kind kind() const noexcept { return kind_; }

  private:
    constexpr void read(std::size_t from) noexcept {
        extent_ = find_paragraph<unicode>(text_, from, breaks_);
        if (done()) return;
        const paragraph_extent after = find_paragraph<unicode>(text_, extent_.next, breaks_);
        const bool ends = skip_space(text_, after.next) == text_.size();
        kind_ = classify<Language>(value().text,
                                   place_before<Language>(past_, slice(text_, after.begin, after.end), ends));
    }

    std::string_view text_;
    paragraph_extent extent_;
    paragraph_past past_;
    text_kind kind_ = text_kind::body;
    paragraph_breaks breaks_ = paragraph_breaks::automatic;
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

/// Is `part` one of the words of `rows`? Cost: the number of rows; a long part fails at its first letters.
template <class Unicode>
constexpr bool is_listed(std::string_view part, std::string_view rows) noexcept {
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= rows.size(); ++at) {
        if (at < rows.size() && rows[at] != ' ') continue;
        if (equal_folded(part, slice(rows, begin, at), fold_level::fold_case, Unicode{})) return true;
        begin = at + 1;
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
    for (int read = 0; read < 24; ++read) {
        const glyph g = glyph_at<Unicode>(text, end);
        apostrophe = apostrophe || is_apostrophe(g.value);
        if (read == 3 && !apostrophe) return at;  // most words: nothing to look up
        if (!g.is_word() && !is_apostrophe(g.value) && !is_hyphen(g.value)) break;
        end += g.size;
    }
    return is_listed<Unicode>(slice(text, at, end), whole_with_apostrophe) ? end : at;
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
        while (begin_ < text_.size() && !starts_at(begin_)) begin_ += decode(text_, begin_).size;
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
        return glyph_at<Unicode>(text_, at).is_core() || tag_end<Unicode>(text_, at) != at;
    }

    constexpr void next_clitic() noexcept {
        shape_ = word_shape::clitic;
        const bool hyphen = is_hyphen(decode(text_, begin_).value);
        end_ = hyphen ? clitic_end<Unicode>(text_, begin_, run_end_) : run_end_;  // the "en" of "va-t'en"
    }

    constexpr void read() noexcept {
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

// ---- incise/detail/image.hpp -----------------------------------------------------------------------------

// L4: the bytes of a gazetteer, the same in flash, in a file and in the caller's memory. Nothing in them
// is an address, all numbers are little-endian and read byte by byte, so any place and alignment will do.
//
//   place       bytes  what
//   0           4      magic: 89 'I' 'G' 'Z'
//   4           1      layout version: 1
//   5           1      fold level of the keys: 0 exact, 1 case, 2 accents
//   6           2      0
//   8           4      size of the image in bytes
//   12          4      checksum: FNV-1a of all bytes but these four
//   16          4      entry places E: one more than the greatest entry number
//   20          4      names N
//   24          12 E   for each entry number: the places of its name, id and type; 0 for none
//   24 + 12 E   4 N    for each name, in the order of compare_names: the place of its record
//   to the end         pool of strings and name records, in any order
//
//   string             2 bytes: size; then so many bytes of UTF-8
//   name record        4 bytes: entry number; 4 bytes: capitals; then its key, a string
//
// A key is the name without white space at its ends, folded at the image's level. Bit i of the capitals
// says that the i-th word of the name (up to the 32nd) is listed with a capital initial.
#ifndef INCISE_DETAIL_IMAGE_HPP
#define INCISE_DETAIL_IMAGE_HPP

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The numbers of the table above.
struct image_layout {
    static constexpr std::string_view magic{"\x89IGZ", 4};
    static constexpr std::uint8_t version = 1;
    static constexpr std::size_t version_at = 4;
    static constexpr std::size_t level_at = 5;
    static constexpr std::size_t zero_at = 6;
    static constexpr std::size_t size_at = 8;
    static constexpr std::size_t checksum_at = 12;
    static constexpr std::size_t places_at = 16;
    static constexpr std::size_t names_at = 20;
    static constexpr std::size_t header_size = 24;
    static constexpr std::size_t place_size = 12;  // name, id, type
    static constexpr std::size_t row_size = 4;
    static constexpr std::size_t record_size = 8;  // what stands before the key
    static constexpr std::size_t string_limit = 0xFFFF;
    static constexpr std::uint32_t size_limit = 0xFFFFFFFF;
};

/// The strings of an entry, in the order of its place.
enum class entry_field : std::uint8_t { name, id, type };

constexpr std::uint32_t load_byte(const char* bytes, std::size_t at) noexcept {
    return static_cast<unsigned char>(bytes[at]);
}
constexpr std::uint32_t load_16(const char* bytes, std::size_t at) noexcept {
    return load_byte(bytes, at) | load_byte(bytes, at + 1) << 8;
}
constexpr std::uint32_t load_32(const char* bytes, std::size_t at) noexcept {
    return load_16(bytes, at) | load_16(bytes, at + 2) << 16;
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

/// Negative, 0 or positive, byte by byte: the order of the code points. A prefix comes first.
constexpr int compare_keys(std::string_view a, std::string_view b) noexcept {
    const std::size_t shorter = a.size() < b.size() ? a.size() : b.size();
    for (std::size_t i = 0; i < shorter; ++i) {
        if (a.data()[i] != b.data()[i]) return load_byte(a.data(), i) < load_byte(b.data(), i) ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
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

/// Reads an image that `check_image` accepts, or none at all (no bytes: no names). One pointer, one size.
class image {
  public:
    constexpr image() noexcept = default;
    constexpr explicit image(std::string_view bytes) noexcept : bytes_(bytes) {}

    constexpr bool empty() const noexcept { return bytes_.empty(); }
    constexpr std::string_view bytes() const noexcept { return bytes_; }
    constexpr fold_level level() const noexcept {
        return empty() ? fold_level::fold_accents : static_cast<fold_level>(bytes_[image_layout::level_at]);
    }
    constexpr std::uint32_t places() const noexcept { return empty() ? 0 : load(image_layout::places_at); }
    constexpr std::uint32_t names() const noexcept { return empty() ? 0 : load(image_layout::names_at); }

    /// Any entry number; empty if the image has no such string.
    constexpr std::string_view field(std::uint32_t entry, entry_field which) const noexcept {
        if (entry >= places()) return {};
        const std::uint32_t at = field_at(entry, which);
        return at == 0 ? std::string_view() : string_at(at);
    }
    constexpr std::uint32_t field_at(std::uint32_t entry, entry_field which) const noexcept {
        return load(image_layout::header_size + std::size_t{entry} * image_layout::place_size +
                    4 * static_cast<std::size_t>(which));
    }

    // Of the name in a row < names().
    constexpr std::uint32_t record(std::uint32_t row) const noexcept {
        return load(image_layout::header_size + std::size_t{places()} * image_layout::place_size +
                    std::size_t{row} * image_layout::row_size);
    }
    constexpr std::uint32_t entry(std::uint32_t row) const noexcept { return load(record(row)); }
    constexpr std::uint32_t capitals(std::uint32_t row) const noexcept { return load(record(row) + 4); }
    constexpr std::string_view key(std::uint32_t row) const noexcept { return key_at(record(row)); }

    /// The key of the record at byte `at`.
    constexpr std::string_view key_at(std::size_t at) const noexcept {
        return string_at(at + image_layout::record_size);
    }

    /// The order of two records: by key, then entry, then place; 0 only for the same record.
    constexpr int compare_names(std::uint32_t a, std::uint32_t b) const noexcept {
        const int keys = compare_keys(key_at(a), key_at(b));
        if (keys != 0) return keys;
        if (load(a) != load(b)) return load(a) < load(b) ? -1 : 1;
        return a == b ? 0 : a < b ? -1 : 1;
    }

  private:
    std::string_view bytes_;

    constexpr std::uint32_t load(std::size_t at) const noexcept { return load_32(bytes_.data(), at); }
    constexpr std::string_view string_at(std::size_t at) const noexcept {
        return std::string_view(bytes_.data() + at + 2, load_16(bytes_.data(), at));
    }
};

/// Does a string lie at byte `at`, whole, in the pool?
constexpr bool has_string(std::string_view bytes, std::size_t pool, std::size_t at) noexcept {
    if (at < pool || at > bytes.size() || bytes.size() - at < 2) return false;
    return load_16(bytes.data(), at) <= bytes.size() - at - 2;
}

constexpr bool has_record(std::string_view bytes, std::size_t pool, std::uint32_t at) noexcept {
    if (at < pool || at > bytes.size() || bytes.size() - at < image_layout::record_size) return false;
    return has_string(bytes, pool, at + image_layout::record_size);
}

/// Is what the first 24 bytes say possible? Bytes that are too few are told from bytes of another kind.
constexpr errc check_header(std::string_view bytes) noexcept {
    using layout = image_layout;
    const std::size_t seen = bytes.size() < layout::magic.size() ? bytes.size() : layout::magic.size();
    if (slice(bytes, 0, seen) != slice(layout::magic, 0, seen)) return errc::image_bad_magic;
    if (bytes.size() < layout::header_size) return errc::image_too_short;
    if (load_byte(bytes.data(), layout::version_at) != layout::version) return errc::image_bad_version;
    const std::uint64_t size = load_32(bytes.data(), layout::size_at);
    if (bytes.size() < size) return errc::image_too_short;
    const std::uint64_t tables =
        layout::header_size + std::uint64_t{load_32(bytes.data(), layout::places_at)} * layout::place_size +
        std::uint64_t{load_32(bytes.data(), layout::names_at)} * layout::row_size;
    const bool possible = bytes.size() == size && tables <= size &&
                          load_16(bytes.data(), layout::zero_at) == 0 &&
                          load_byte(bytes.data(), layout::level_at) <= 2;
    return possible ? errc::ok : errc::image_corrupt;
}

/// Do all places of the entries and of the names lie in the pool, and are the names in order?
constexpr errc check_tables(std::string_view bytes) noexcept {
    const image all(bytes);
    const std::size_t pool = image_layout::header_size +
                             std::size_t{all.places()} * image_layout::place_size +
                             std::size_t{all.names()} * image_layout::row_size;
    for (std::uint32_t entry = 0; entry < all.places(); ++entry) {
        for (const entry_field which : {entry_field::name, entry_field::id, entry_field::type}) {
            const std::uint32_t at = all.field_at(entry, which);
            if (at != 0 && !has_string(bytes, pool, at)) return errc::image_corrupt;
        }
    }
    for (std::uint32_t row = 0; row < all.names(); ++row) {
        if (!has_record(bytes, pool, all.record(row))) return errc::image_corrupt;
        if (all.key(row).empty() || all.entry(row) >= all.places()) return errc::image_corrupt;
        const bool ordered = row == 0 || all.compare_names(all.record(row - 1), all.record(row)) < 0;
        if (!ordered) return errc::image_corrupt;
    }
    return errc::ok;
}

/// May these bytes be searched? After `ok` nothing that `image` reads lies outside them, even if somebody
/// made the checksum fit. Cost: two passes.
constexpr errc check_image(std::string_view bytes) noexcept {
    const errc header = check_header(bytes);
    if (!same(header, errc::ok)) return header;
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

// L4: where a name may begin and what may stand inside it: hyphens, blank lines, neighbours.
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
    if (joins_leftwards(text, at)) return false;
    const char32_t before = code_point_before(text, at);
    if (!is_space(before)) return !touches_word<Unicode>(before);
    // "le vol Rio-" at the end of a line: Paris at the head of the next one is a part of Rio-Paris.
    const std::size_t hyphen = skip_space_back(text, 0, at);
    return !joins_leftwards(text, hyphen) || line_ends(slice(text, hyphen, at)) != 1 ||
           is_space(code_point_before(text, step_back(text, hyphen)));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/name_match.hpp ------------------------------------------------------------------------

// L4: the names of an image in a text: the range of keys that may still match, the longest name at one
// place, the cursor over all places.
#ifndef INCISE_DETAIL_NAME_MATCH_HPP
#define INCISE_DETAIL_NAME_MATCH_HPP

namespace incise {
inline namespace INCISE_ABI {

/// A place in a text where an entry is named.
struct mention {
    std::string_view text;    ///< as the text writes it
    std::uint32_t entry = 0;  ///< whose name it is
};

namespace detail {

/// The rows of the names whose keys begin with the bytes given so far. The keys are sorted, so they are
/// neighbours, and each byte narrows the range by two binary searches.
class key_range {
  public:
    constexpr explicit key_range(image listed) noexcept : names_(listed), end_(listed.names()) {}

    constexpr bool empty() const noexcept { return begin_ == end_; }
    constexpr std::uint32_t begin() const noexcept { return begin_; }

    constexpr void narrow(char32_t unit) noexcept {
        const encoded bytes = encode(unit);
        for (std::size_t i = 0; i < bytes.size && !empty(); ++i) {
            const int byte = byte_at(bytes, i);
            begin_ = first_not_under(byte);
            end_ = first_not_under(byte + 1);
            ++column_;
        }
    }

    /// Where the names end that are exactly the bytes given: they come before the longer ones.
    constexpr std::uint32_t whole_end() const noexcept {
        return empty() || names_.key(begin_).size() != column_ ? begin_ : first_not_under(0);
    }

  private:
    image names_;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
    std::size_t column_ = 0;

    /// The first row of the range whose key has no byte under `least` in this column; an end is under all.
    constexpr std::uint32_t first_not_under(int least) const noexcept {
        std::uint32_t low = begin_;
        std::uint32_t high = end_;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            const std::string_view key = names_.key(middle);
            const int byte = column_ < key.size() ? byte_at(key, column_) : -1;
            if (byte < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
};

/// The byte of `text` after its part `part`.
constexpr std::size_t end_of(std::string_view text, std::string_view part) noexcept {
    return offset(text, part) + part.size();
}

/// What stands at one place: the longest name, as a range of rows, and the capitals of the text there.
struct found_name {
    std::size_t begin = 0;
    std::size_t end = 0;  // of the text; equal to `begin`: no name
    std::uint32_t row = 0;
    std::uint32_t row_end = 0;
    std::uint32_t capitals = 0;

    constexpr bool fits(image listed, std::uint32_t at) const noexcept {
        return (listed.capitals(at) & ~capitals) == 0;
    }
    /// Passes over the names that want more capitals than the text has: the fruit is not Orange.
    constexpr void skip_misfits(image listed) noexcept {
        while (row < row_end && !fits(listed, row)) ++row;
    }
};

/// Reads the text from one place on, as long as it may become a name.
template <class Unicode>
class name_reader {
  public:
    /// `words` stands at the first word that ends after byte `begin`.
    constexpr name_reader(image listed, std::string_view text, std::size_t begin,
                          const word_cursor<Unicode>& words) noexcept
        : names_(listed), rows_(listed), text_(text), begin_(begin), ahead_(words) {}

    /// The longest name, or one that ends where it begins.
    constexpr found_name longest() noexcept {
        found_name best;
        fold_cursor<Unicode> units(slice(text_, begin_, text_.size()), names_.level());
        if (units.done()) return best;
        const std::size_t from = offset(text_, units.value().source);
        while (!units.done() && read(units.value())) {
            const std::size_t end = end_of(text_, units.value().source);
            const bool space = is_space(decode(units.value().source, 0).value);  // no name ends with one
            units.next();
            const bool half = !units.done() && units.position().unit != 0;  // the o of an oe ligature
            if (space || half) continue;
            const std::uint32_t whole = rows_.whole_end();
            if (whole == rows_.begin() || !is_right_edge(end)) continue;
            found_name name{from, end, rows_.begin(), whole, capitals_.bits()};
            name.skip_misfits(names_);
            if (name.row == whole) continue;
            if (best.end == 0 && !is_left_edge<Unicode>(text_, begin_)) return best;
            best = name;
        }
        return best;
    }

  private:
    image names_;
    key_range rows_;
    std::string_view text_;
    std::size_t begin_;
    word_cursor<Unicode> ahead_;  // the word that was read last, or a later one
    capital_scan<Unicode> capitals_;
    bool after_hyphen_ = false;

    /// Takes one unit in; false if no name goes on with it.
    constexpr bool read(const folded_unit& unit) noexcept {
        if (!unit.well_formed) return false;
        const char32_t first = decode(unit.source, 0).value;
        const std::size_t breaks = is_space(first) ? line_ends(unit.source) : 0;
        if (breaks > 1) return false;
        if (breaks == 1 && after_hyphen_) return true;  // Etats-Unis, broken after its hyphen
        after_hyphen_ = is_hyphen(first);
        capitals_.add(unit.value, unit.source);
        rows_.narrow(unit.value);
        return !rows_.empty();
    }

    /// May a name end at byte `at`?
    constexpr bool is_right_edge(std::size_t at) noexcept {
        while (!ahead_.done() && end_of(text_, ahead_.value().text) <= at) ahead_.next();
        const std::size_t next = ahead_.done() ? text_.size() : offset(text_, ahead_.value().text);
        // Inside a word only before its last dot: that of "le plan B.C." may be the sentence's.
        if (next < at) return text_[at] == '.' && end_of(text_, ahead_.value().text) == at + 1;
        const char32_t after = code_point_at(text_, at);
        if (is_hyphen(after)) {
            const bool inverted =
                next == at && same(ahead_.value().shape, word_shape::clitic);  // affirme-t-il
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
        std::uint32_t row;
        friend constexpr bool operator==(const place& a, const place& b) noexcept {
            return a.text == b.text && a.row == b.row;
        }
    };

    constexpr mention_cursor() noexcept = default;
    constexpr mention_cursor(image listed, std::string_view text) noexcept
        : names_(listed), text_(text), words_(listed.names() == 0 ? std::string_view() : text, 0) {
        if (listed.names() != 0) find(0);
    }

    constexpr mention value() const noexcept {
        return {slice(text_, found_.begin, found_.end), names_.entry(found_.row)};
    }
    /// Entries that share a form are neighbours, and so are the forms of one entry that fold to one key.
    constexpr void next() noexcept {
        const std::uint32_t entry = names_.entry(found_.row);
        while (found_.row < found_.row_end && names_.entry(found_.row) == entry) {
            ++found_.row;
            found_.skip_misfits(names_);
        }
        if (found_.row == found_.row_end) find(found_.end);
    }
    constexpr bool done() const noexcept { return found_.begin == found_.end; }
    constexpr place position() const noexcept { return {text_.data() + found_.begin, found_.row}; }

  private:
    image names_;
    std::string_view text_;
    word_cursor<Unicode> words_;
    found_name found_;

    /// The first name at or after byte `at`: at the head of a word, or at a sign between words.
    constexpr void find(std::size_t at) noexcept {
        found_ = {};
        at = skip_space(text_, at);
        while (at < text_.size()) {
            while (!words_.done() && end_of(text_, words_.value().text) <= at) words_.next();
            if (may_begin(at)) {
                found_ = name_reader<Unicode>(names_, text_, at, words_).longest();
                if (!done()) return;
            }
            at = after(at);
        }
    }

    constexpr bool between_words(std::size_t at) const noexcept {
        return words_.done() || at < offset(text_, words_.value().text);
    }

    /// In a word at its head, in an address or @name nowhere, in a #tag at and after its sign; between words
    /// at any sign but an accent on its own: a million of them would be read a million times.
    constexpr bool may_begin(std::size_t at) const noexcept {
        if (between_words(at)) return Unicode::fold(decode(text_, at).value, names_.level()).size != 0;
        const word_token here = words_.value();
        const std::size_t inside = at - offset(text_, here.text);
        if (same(here.shape, word_shape::link)) return here.text[0] == '#' && inside <= 1;
        return inside == 0;
    }

    /// The next place to look at.
    constexpr std::size_t after(std::size_t at) const noexcept {
        if (between_words(at)) return skip_space(text_, step(text_, at));
        const bool sign = text_[at] == '#' && at == offset(text_, words_.value().text);
        return sign ? at + 1 : end_of(text_, words_.value().text);
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
    /// or
    /// @name. Pass the Unicode policy that the gazetteer was built with.
    ///
    ///     for (incise::mention m : towns.mentions(text)) mark(m.text, towns.name(m.entry));
    ///
    /// Cost: for each word of the text the length of what could become a name, times log2 of the number of
    /// names. 120 bytes of state.
    template <class Unicode = latin>
    constexpr auto mentions(borrowed_text text, Unicode = {}) const noexcept {
        using cursor = detail::mention_cursor<Unicode>;
        return cursor_range<cursor>(cursor(image_, text));
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
    /// The image: what a file of it holds.
    constexpr std::string_view bytes() const noexcept { return image_.bytes(); }

  private:
    detail::image image_;
};

/// A gazetteer in bytes that come from elsewhere: a file, a flash page. They are checked once and searched
/// in place, at any alignment.
///
/// In: an image, the whole of it and nothing else, that outlives the result. Errors: `image_bad_magic`,
/// `image_too_short`, `image_bad_version`, `image_bad_checksum`, `image_corrupt`. Invariant: a gazetteer
/// without an error never reads outside its bytes. Cost: two passes over the bytes.
constexpr result<gazetteer_view> open_gazetteer(borrowed_text bytes) noexcept {
    const errc error = detail::check_image(bytes);
    if (!detail::same(error, errc::ok)) return {gazetteer_view(), error};
    return {gazetteer_view(detail::image(bytes)), errc::ok};
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/detail/image_writer.hpp ----------------------------------------------------------------------

// L4: writes the numbers and strings of an image, and puts its names in order.
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
        return put_bytes(put_16(at, bytes.size()), bytes);
    }

    constexpr std::uint64_t capacity() const noexcept { return out_.size(); }
    constexpr const char* data() const noexcept { return out_.data(); }

  private:
    span<char> out_;
};

/// Sorts the table of names where it lies: a heap needs no more memory and never more than n log n steps.
class name_sorter {
  public:
    constexpr name_sorter(image_writer out, std::size_t table, std::size_t size) noexcept
        : out_(out), image_(std::string_view(out.data(), size)), table_(table) {}

    constexpr void sort(std::size_t count) noexcept {
        for (std::size_t root = count / 2; root > 0; --root) sift(root - 1, count);
        for (std::size_t end = count; end > 1; --end) {
            const std::uint32_t greatest = row(0);
            set_row(0, row(end - 1));
            set_row(end - 1, greatest);
            sift(0, end - 1);
        }
    }

  private:
    image_writer out_;
    image image_;
    std::size_t table_;

    constexpr std::uint32_t row(std::size_t index) const noexcept {
        return load_32(out_.data(), table_ + index * image_layout::row_size);
    }
    constexpr void set_row(std::size_t index, std::uint32_t place) noexcept {
        out_.put_32(table_ + index * image_layout::row_size, place);
    }
    constexpr void sift(std::size_t root, std::size_t count) noexcept {
        const std::uint32_t moved = row(root);
        for (std::size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
            std::uint32_t greater = row(child);
            const std::uint32_t other = child + 1 < count ? row(child + 1) : greater;
            if (image_.compare_names(greater, other) < 0) {
                greater = other;
                ++child;
            }
            if (image_.compare_names(moved, greater) >= 0) break;
            set_row(root, greater);
            root = child;
        }
        set_row(root, moved);
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
    std::uint64_t places = 0;
    std::uint64_t at = 0;  // the end of what is laid out
    std::size_t type_row = 0;
    std::uint64_t type_at = 0;  // where the type of that row was written, for entries alike to share
};

/// Lays an image out: the size first, the bytes as far as there is memory for them. In parts, because a
/// compiler limits the steps of each part.
template <class Unicode>
class image_builder {
  public:
    /// Without memory it only measures.
    constexpr image_builder(span<const gazetteer_entry> rows, fold_level level, span<char> out,
                            const layout_progress& progress = {}) noexcept
        : rows_(rows), out_(out), level_(level), now_(progress) {}

    /// How many steps `lay_out` has to do: it checks each row, clears the tables, adds each row.
    constexpr std::size_t steps() const noexcept { return 2 * rows_.size() + 1; }
    constexpr const layout_progress& progress() const noexcept { return now_; }

    constexpr void lay_out(std::size_t steps_now) noexcept {
        for (; steps_now > 0 && now_.step < steps() && same(now_.error, errc::ok); --steps_now) {
            if (now_.step < rows_.size()) {
                now_.error = check(rows_[now_.step]);
            } else if (now_.step == rows_.size()) {
                clear_tables();
            } else {
                now_.error = add(now_.step - rows_.size() - 1);
            }
            if (same(now_.error, errc::ok)) ++now_.step;
        }
    }

    constexpr build_result result() const noexcept {
        const std::size_t row = now_.step > rows_.size() ? now_.step - rows_.size() - 1 : now_.step;
        if (!same(now_.error, errc::ok)) return {0, now_.error, row};
        return {size(), now_.at > out_.capacity() ? errc::buffer_full : errc::ok, 0};
    }

    // After `lay_out`, if the result is ok:

    constexpr void sort() noexcept {
        name_sorter(out_, static_cast<std::size_t>(table()), size()).sort(rows_.size());
    }
    constexpr void seal() noexcept {
        out_.put_bytes(0, layout::magic);
        out_.put_byte(layout::version_at, layout::version);
        out_.put_byte(layout::level_at, static_cast<std::uint32_t>(level_));
        out_.put_32(layout::size_at, now_.at);
        out_.put_32(layout::places_at, now_.places);
        out_.put_32(layout::names_at, rows_.size());
        out_.put_32(layout::checksum_at, image_checksum(std::string_view(out_.data(), size())));
    }

  private:
    using layout = image_layout;

    span<const gazetteer_entry> rows_;
    image_writer out_;
    fold_level level_;
    layout_progress now_;

    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(now_.at); }
    constexpr std::uint64_t table() const noexcept {
        return layout::header_size + now_.places * layout::place_size;
    }

    /// What can be wrong with a row before its key is made.
    constexpr errc check(const gazetteer_entry& row) noexcept {
        for (const std::string_view field : {row.name, row.id, row.type}) {
            if (field.size() > layout::string_limit) return errc::name_too_long;
            if (!validate(field)) return errc::name_ill_formed;
        }
        if (now_.places <= row.entry) now_.places = std::uint64_t{row.entry} + 1;
        const std::uint64_t pool = table() + std::uint64_t{rows_.size()} * layout::row_size;
        return pool > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    /// An image exists when it is finished: until then there is no magic in the memory, not even an old one.
    constexpr void clear_tables() noexcept {
        now_.at = table() + std::uint64_t{rows_.size()} * layout::row_size;
        const std::uint64_t end = now_.at < out_.capacity() ? now_.at : out_.capacity();
        for (std::uint64_t i = 0; i < end; ++i) out_.put_byte(i, 0);
    }

    constexpr errc add(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const std::string_view name = trimmed(row.name);
        const std::uint64_t record = now_.at;
        const errc error = add_key(name, row.entry);
        if (!same(error, errc::ok)) return error;
        out_.put_32(table() + index * layout::row_size, record);
        const bool alias = index > 0 && rows_[index - 1].entry == row.entry;
        if (!alias) add_field(row.entry, entry_field::name, name);
        now_.has_id = alias && now_.has_id;
        now_.has_type = alias && now_.has_type;
        if (!row.id.empty() && !now_.has_id) add_field(row.entry, entry_field::id, row.id);
        if (!row.type.empty() && !now_.has_type) add_type(index);
        now_.has_id = now_.has_id || !row.id.empty();
        now_.has_type = now_.has_type || !row.type.empty();
        return now_.at > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    constexpr errc add_key(std::string_view name, std::uint32_t entry) noexcept {
        capital_scan<Unicode> capitals;
        bool blank = true;
        const std::uint64_t key = now_.at + layout::record_size + 2;
        std::uint64_t end = key;
        for (fold_cursor<Unicode> units(name, level_); !units.done(); units.next()) {
            const folded_unit unit = units.value();
            capitals.add(unit.value, unit.source);
            blank = blank && unit.value == ' ';
            end = out_.put_bytes(end, encode(unit.value));
        }
        if (blank) return errc::name_empty;  // nothing, or only hyphens, which are spaces here
        if (end - key > layout::string_limit) return errc::name_too_long;
        out_.put_32(now_.at, entry);
        out_.put_32(now_.at + 4, capitals.bits());
        out_.put_16(key - 2, static_cast<std::size_t>(end - key));
        now_.at = end;
        return errc::ok;
    }

    /// The first row that gives a field wins, also if rows of other entries stand between.
    constexpr void set_field(std::uint32_t entry, entry_field which, std::uint64_t place) noexcept {
        const std::uint64_t at = layout::header_size + std::uint64_t{entry} * layout::place_size +
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
constexpr layout_progress measure_more(span<const gazetteer_entry> rows, fold_level level,
                                       const layout_progress& before) noexcept {
    image_builder<Unicode> builder(rows, level, {}, before);
    builder.lay_out(steps_a_stage);
    return builder.progress();
}
template <class Unicode, std::size_t Size>
constexpr image_stage<Size> fill_more(span<const gazetteer_entry> rows, fold_level level,
                                      image_stage<Size> stage) noexcept {
    image_builder<Unicode> builder(rows, level, stage.image.bytes, stage.progress);
    builder.lay_out(steps_a_stage);
    stage.progress = builder.progress();
    return stage;
}
template <class Unicode, std::size_t Size>
constexpr image_stage<Size> sort_all(span<const gazetteer_entry> rows, fold_level level,
                                     image_stage<Size> stage) noexcept {
    image_builder<Unicode> builder(rows, level, stage.image.bytes, stage.progress);
    if (builder.result()) builder.sort();
    return stage;
}
template <class Unicode, std::size_t Size>
constexpr image_bytes<Size> seal_all(span<const gazetteer_entry> rows, fold_level level,
                                     const image_stage<Size>& stage) noexcept {
    image_bytes<Size> image = stage.image;
    image_builder<Unicode> builder(rows, level, image.bytes, stage.progress);
    if (builder.result()) builder.seal();
    return image;
}

template <const auto& Names, fold_level Level, class Unicode, std::size_t Done>
struct measured_stage {
    static constexpr layout_progress value =
        measure_more<Unicode>(Names, Level, measured_stage<Names, Level, Unicode, Done - 1>::value);
};
template <const auto& Names, fold_level Level, class Unicode>
struct measured_stage<Names, Level, Unicode, 0> {
    static constexpr layout_progress value{};
};

template <const auto& Names, fold_level Level, class Unicode, std::size_t Done>
struct filled_stage {
    using before = filled_stage<Names, Level, Unicode, Done - 1>;
    static constexpr std::size_t size = before::size;
    static constexpr image_stage<size> value = fill_more<Unicode>(Names, Level, before::value);
};
template <const auto& Names, fold_level Level, class Unicode>
struct filled_stage<Names, Level, Unicode, 0> {
    static constexpr std::size_t stages =
        image_builder<Unicode>(Names, Level, {}).steps() / steps_a_stage + 1;
    static constexpr build_result measured =
        image_builder<Unicode>(Names, Level, {}, measured_stage<Names, Level, Unicode, stages>::value)
            .result();
    static_assert(listed_name<measured.error, measured.row>::checked, "");
    static constexpr std::size_t size = measured.size != 0 ? measured.size : 1;  // one error is enough
    static_assert(size <= (1u << 22), "incise: an image of more than 4 MB: number the entries from 0 up");
    static constexpr image_stage<size> value{};
};

template <const auto& Names, fold_level Level, class Unicode>
struct made_gazetteer {
    using first = filled_stage<Names, Level, Unicode, 0>;
    using filled = filled_stage<Names, Level, Unicode, first::stages>;
    static constexpr image_stage<first::size> sorted = sort_all<Unicode>(Names, Level, filled::value);
    static constexpr image_bytes<first::size> image = seal_all<Unicode>(Names, Level, sorted);
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
template <const auto& Names, fold_level Level = fold_level::fold_accents, class Unicode = latin>
constexpr gazetteer_view make_gazetteer() noexcept {
    constexpr auto& made = detail::made_gazetteer<Names, Level, Unicode>::image;
    return gazetteer_view(detail::image(std::string_view(made.bytes, sizeof made.bytes)));
}

/// Writes the image of a gazetteer into the caller's memory, where `open_gazetteer` opens it.
///
/// In: the rows, in any order; memory of any size (none: only measures); a level; the Unicode policy that the
/// texts will be read with. Out: the size of the image in bytes. Errors: `buffer_full`, with the exact size
/// needed; `name_empty`, `name_ill_formed`, `name_too_long`, `too_many_entries`, with the row. A form that is
/// given twice for one entry is no error: it is stored twice and mentioned once. Invariant: no byte after
/// `size` is written, and with an error there is no image in the memory. Cost: n log n comparisons.
template <class Unicode = latin>
constexpr build_result build_gazetteer(span<const gazetteer_entry> rows, span<char> buffer,
                                       fold_level level = fold_level::fold_accents, Unicode = {}) noexcept {
    detail::image_builder<Unicode> builder(rows, level, buffer);
    builder.lay_out(builder.steps());
    if (detail::same(builder.result().error, errc::ok)) {
        builder.sort();
        builder.seal();
    }
    return builder.result();
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

/// The words of a stretch of text, `Capacity` at most and no further than 64 KB; the rest is not looked at.
///
/// A word takes 16 bytes here: these lists are the largest thing on the stack of a small device.
template <std::size_t Capacity>
class token_list {
  public:
    std::string_view text;
    std::size_t size = 0;
    mark_kind last_gap = mark_kind::none;  // the first mark behind the last word

    constexpr token_list() noexcept = default;
    constexpr token_list(std::string_view whole, std::size_t begin) noexcept : text(whole), base_(begin) {}

    constexpr clause_token operator[](std::size_t index) const noexcept {
        const packed& one = tokens_[index];
        return {base_ + one.begin, base_ + one.end, one.roles, one.shape, one.gap, one.capital};
    }
    constexpr std::string_view text_of(std::size_t index) const noexcept { return text_of(index, index); }
    constexpr std::string_view text_of(std::size_t first, std::size_t last) const noexcept {
        return slice(text, base_ + tokens_[first].begin, base_ + tokens_[last].end);
    }
    /// The mark between word `index` and the next word or the end.
    constexpr mark_kind gap_after(std::size_t index) const noexcept {
        return index + 1 < size ? tokens_[index + 1].gap : last_gap;
    }
    /// Adds a word; false if there is no room for it.
    constexpr bool push(const clause_token& one) noexcept {
        if (size == Capacity || one.end - base_ > 0xFFFF) return false;
        tokens_[size++] = {one.roles,
                           static_cast<std::uint16_t>(one.begin - base_),
                           static_cast<std::uint16_t>(one.end - base_),
                           one.shape,
                           one.gap,
                           one.capital};
        return true;
    }

  private:
    struct packed {
        role_set roles;
        std::uint16_t begin = 0;
        std::uint16_t end = 0;
        word_shape shape = word_shape::letters;
        mark_kind gap = mark_kind::none;
        bool capital = false;
    };

    std::size_t base_ = 0;
    packed tokens_[Capacity] = {};
};

/// The word without the signs that tie it to its neighbour: `il` of `-t-il`, `s` of `s'`.
template <class Unicode>
constexpr std::string_view bare_word(std::string_view one) noexcept {
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

template <class Language>
constexpr clause_token read_token(std::string_view text, const word_token& found,
                                  std::size_t before) noexcept {
    using unicode = typename Language::unicode;
    const std::size_t begin = offset(text, found.text);
    return {begin,
            begin + found.text.size(),
            Language::roles(bare_word<unicode>(found.text)),
            found.shape,
            first_mark_between(text, before, begin),
            unicode::is_upper(code_point_at(found.text, 0))};
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

/// The first words of bytes `begin` to `end` of `text`, those of quotations left out. Cost: one look-up
/// a word.
template <class Language, std::size_t Capacity>
constexpr void read_tokens(token_list<Capacity>& list, std::string_view text, std::size_t begin,
                           std::size_t end) noexcept {
    list = token_list<Capacity>(text, begin);
    std::size_t before = begin;
    for (const word_token found : words(slice(text, begin, end), typename Language::unicode{})) {
        const std::size_t at = offset(text, found.text);
        if (at >= before) before = skip_quoted(slice(text, 0, end), before, at);
        if (at < before) continue;
        if (!list.push(read_token<Language>(text, found, before))) break;
        before = at + found.text.size();
    }
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
    bool participle = false;  // `affirmant que`: no subject of its own

    constexpr explicit operator bool() const noexcept { return first != no_word; }
};

/// Is word `index` an inverted subject: `-il`, `-t-elle`, `-on`, `-je`?
template <class List>
constexpr bool is_inverted_subject(const List& list, std::size_t index) noexcept {
    return index < list.size && list[index].shape == word_shape::clitic &&
           list[index].roles.has(role::subject_pronoun);
}

template <class Language, class List>
constexpr verb_reading verb_of(const List& list, std::size_t index) noexcept {
    if (index >= list.size || list[index].shape != word_shape::letters) return {};
    return Language::verb(list.text_of(index));
}

constexpr bool is_reporting(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::strong) || same(verb.strength, verb_strength::weak) ||
           same(verb.strength, verb_strength::weak_auxiliary);
}

/// `va preciser`, `fait savoir`: is the verb one that an infinitive completes?
constexpr bool takes_infinitive(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::semi_auxiliary) ||
           same(verb.strength, verb_strength::weak_auxiliary);
}

/// How many words may stand between an auxiliary and its participle: `a de son cote precise`.
inline constexpr std::size_t longest_insertion = 5;

/// The verb that completes an auxiliary: a participle (`a declare`) or, after `va`, an infinitive.
template <class Language, class List>
constexpr void complete_compound(const List& list, std::size_t from, verb_group& group,
                                 verb_feature wanted) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + longest_insertion; ++i) {
        const bool ends_clause = list[i].gap != mark_kind::none && list[i].gap != mark_kind::comma;
        if (ends_clause || list[i].roles.has_any(role::relative_pronoun, role::subordinating_conjunction))
            return;
        const verb_reading verb = verb_of<Language>(list, i);
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
template <class Language, class List>
constexpr verb_group read_verb(const List& list, std::size_t at) noexcept {
    verb_group group;
    const verb_reading verb = verb_of<Language>(list, at);
    if (!verb) return group;
    const bool inverted = is_inverted_subject(list, at + 1);
    const std::size_t after = inverted ? at + 2 : at + 1;
    if (same(verb.strength, verb_strength::auxiliary) && verb.finite()) {
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
    return group;
}

/// Is word `index` a pronoun or negation that stands before its verb: `s'`, `lui`, `n'`?
template <class List>
constexpr bool is_preverbal(const List& list, std::size_t index) noexcept {
    return list[index].shape != word_shape::clitic &&
           list[index].roles.has_any(role::object_pronoun, role::negation) &&
           !list[index].roles.has(role::subject_pronoun) && list[index + 1].gap == mark_kind::none;
}

/// The verb group that begins at word `at`, the pronouns before the verb included: `s'est-il ecrie`.
template <class Language, class List>
constexpr verb_group read_verb_group(const List& list, std::size_t at) noexcept {
    std::size_t verb = at;
    while (verb + 1 < list.size && verb < at + 3 && is_preverbal(list, verb)) ++verb;
    verb_group group = read_verb<Language>(list, verb);
    if (group) group.first = at;
    return group;
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

/// The words of an incise that are read: enough for the verb and the head of its subject.
using incise_words = token_list<10>;

/// `-il`, `-elle`, `-ils`, `-je`: who speaks. Not `-on` (`dit-on` is no incise), not `-vous`.
template <class Unicode, class List>
constexpr bool is_speaking_clitic(const List& list, std::size_t index) noexcept {
    const role_set roles = list[index].roles;
    if (roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural)) return true;
    return std::string_view(make_key<Unicode>(bare_word<Unicode>(list.text_of(index)))) == "je"_sv;
}

/// Can a noun phrase begin here: a name, `le`, `Mme`?
template <class List>
constexpr bool begins_noun_phrase(const List& list, std::size_t index) noexcept {
    const role_set roles = list[index].roles;
    return list[index].capital || roles.has_any(role::determiner, role::civility_any,
                                                role::civility_masculine, role::civility_feminine);
}

/// Does the subject follow the verb: `dit Paul`, `demanda alors le vieux`, `dit tout a coup Lea`?
template <class List>
constexpr bool noun_subject_follows(const List& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + 4; ++i) {
        if (list[i].gap != mark_kind::none) return false;
        if (begins_noun_phrase(list, i)) return true;
        if (!list[i].roles.has_any(role::adverb_common, role::preposition, role::number_word, role::weekday))
            return false;
    }
    return false;
}

/// The reporting verb with its subject behind it, at the head of the list: `dit-il`, `a declare Paul`.
template <class Language, class List>
constexpr verb_group read_inverted_group(const List& list) noexcept {
    if (list.size == 0) return {};
    const verb_group group = read_verb_group<Language>(list, 0);
    if (!group || group.participle) return {};
    if (group.clitic != verb_group::no_word) {
        return is_speaking_clitic<typename Language::unicode>(list, group.clitic) ? group : verb_group{};
    }
    // `fit le notaire` says, `me faisaient des offres` does not
    const bool bare = !same(group.strength, verb_strength::weak_auxiliary) || group.first == group.last;
    return bare && noun_subject_follows(list, group.last) ? group : verb_group{};
}

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

/// The incise that begins at byte `at`, if one does.
template <class Language>
constexpr incise_site read_incise(std::string_view text, std::size_t at) noexcept {
    using unicode = typename Language::unicode;
    if (!unicode::is_lower(code_point_at(text, at))) return {};
    incise_words list;
    read_tokens<Language>(list, text, at, text.size() - at > 160 ? at + 160 : text.size());
    const verb_group group = read_inverted_group<Language>(list);
    if (!group) return {};
    incise_site site{
        at, text.size(), text.size(), mark_kind::none, list[0].begin, list[group.last].end, group.lemma};
    const bool near_end = text.size() - at <= longest_incise;
    const std::string_view reach = slice(text, 0, near_end ? text.size() : at + longest_incise);
    if (!near_end) site.end = at;  // none, unless its end is found
    for (const mark found : marks(reach, site.cue_end)) {
        if (!ends_incise<Language>(reach, at, found)) continue;
        if (found.value == '?') return {};  // `Que dit-il ?` asks
        site.end = found.begin;
        site.resume = found.end;
        site.closed_by = found.kind;
        break;
    }
    site.end = skip_space_back(text, at, site.end);
    return site;
}

/// The first incise of the speech that reaches from byte `from` to the end of `text`.
///
/// It stands behind a comma or a terminator and begins small: `Non ! s'ecria-t-elle. Jamais !`
template <class Language>
constexpr incise_site find_incise(std::string_view text, std::size_t from) noexcept {
    for (const mark found : marks(text, from)) {
        if (!found.is(mark_kind::comma) && !found.is(mark_kind::terminator)) continue;
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

// ---- incise/detail/cue.hpp -------------------------------------------------------------------------------

// L3: the words that announce a quotation, and on which side of it they stand.
#ifndef INCISE_DETAIL_CUE_HPP
#define INCISE_DETAIL_CUE_HPP

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
    colon           ///< `Paul : ...`
};

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

    constexpr explicit operator bool() const noexcept { return !same(how, evidence::none); }
};

/// How far beside a quotation its source is looked for, in bytes: the longest sentences of agencies.
inline constexpr std::size_t clause_reach = 320;
using clause_words = token_list<64>;

/// The sentence before the quotation, up to its mark.
template <class Language>
constexpr std::size_t clause_before(const quoted_span& q) noexcept {
    const bool near_head = q.begin - q.paragraph_begin <= clause_reach;
    std::size_t begin = near_head ? q.paragraph_begin : q.begin - clause_reach;
    const std::string_view head = slice(q.text, 0, q.begin);
    begin = skip_space(head, begin);
    if (near_head) begin = skip_space(head, dateline_end<Language>(head, begin, q.begin));
    for (const mark found : marks(head, begin)) {
        if (!found.is(mark_kind::terminator) || found.begin < begin) continue;
        const boundary end = decide<Language>(survey(head, q.paragraph_begin, found));
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

constexpr void set_cue(cue_site& site, evidence how, std::size_t begin, std::size_t end,
                       std::string_view lemma) noexcept {
    site.how = how;
    site.begin = begin;
    site.end = end;
    site.lemma = lemma;
}

/// `selon`, `d'apres`: is word `index` (the last of the phrase) a preposition that names a source?
template <class Language, class List>
constexpr bool is_source_preposition(const List& list, std::size_t index, bool at_head) noexcept {
    if (!list[index].roles.has(role::source_preposition) || index + 1 >= list.size) return false;
    if (list[index + 1].roles.has_any(role::relative_pronoun, role::subordinating_conjunction)) return false;
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    if (std::string_view(key) == "pour"_sv) return at_head && index == 0;
    if (std::string_view(key) == "apre`s"_sv)
        return index > 0 && list[index - 1].shape == word_shape::elision;
    return true;
}

/// The lemma of a source preposition, by its key.
constexpr std::string_view source_lemma(std::string_view key) noexcept {
    if (key == "apre`s"_sv) return "d'apr\303\250s"_sv;
    if (key == "pour"_sv) return "pour"_sv;
    return key == "suivant"_sv ? "suivant"_sv : "selon"_sv;
}

template <class Language, class List>
constexpr void find_source_phrase(const List& list, bool at_head, cue_site& site) noexcept {
    for (std::size_t i = 0; i < list.size; ++i) {
        if (!is_source_preposition<Language>(list, i, at_head)) continue;
        const bool two_words =
            i > 0 && list[i - 1].shape == word_shape::elision && list[i].gap == mark_kind::none;
        const std::size_t first = two_words ? i - 1 : i;
        const lexicon_key key = make_key<typename Language::unicode>(list.text_of(i));
        set_cue(site, evidence::source_phrase, list[first].begin, list[i].end, source_lemma(key));
        return;
    }
}

/// Behind the quotation: `, a declare Paul`, `, selon Paul`, `, a ete dit par Paul`.
template <class Language>
constexpr cue_site find_cue_after(const quoted_span& q) noexcept {
    cue_site site;
    site.clause_begin = q.end;
    site.clause_end = clause_after<Language>(q);
    clause_words list;
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    const mark_kind gap = list[0].gap;
    if (same(gap, mark_kind::none) || same(gap, mark_kind::comma) || same(gap, mark_kind::dash)) {
        if (const verb_group group = read_inverted_group<Language>(list)) {
            set_cue(site, evidence::inversion, list[0].begin, list[group.last].end, group.lemma);
            site.plural = group.plural;
            return site;
        }
    }
    find_source_phrase<Language>(list, false, site);
    return site;
}

/// Is the verb group that of a relative clause: `qui a parle de`?
template <class List>
constexpr bool is_relative(const List& list, const verb_group& group) noexcept {
    return group.first > 0 && list[group.first - 1].roles.has(role::relative_pronoun);
}

/// Does a relative clause that began before word `from` reach the quotation? A comma closes it.
template <class List>
constexpr bool reaches_end(const List& list, std::size_t from) noexcept {
    for (std::size_t i = from + 1; i < list.size; ++i) {
        if (list[i].gap == mark_kind::comma) return false;
    }
    return list.last_gap != mark_kind::comma;
}

/// The last reporting verb of the clause before the quotation that can announce it.
template <class Language, class List>
constexpr verb_group last_announcing_group(const List& list) noexcept {
    verb_group best;
    for (std::size_t i = 0; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const bool next_to_colon = list.last_gap == mark_kind::colon && list.size - group.last <= 8;
        const bool announces = same(group.strength, verb_strength::strong) ||
                               (next_to_colon && same(group.strength, verb_strength::weak));
        if (announces && (!is_relative(list, group) || reaches_end(list, group.last))) best = group;
        i = group.last;
    }
    return best;
}

/// Before the quotation: `Paul a dit que`, `qui a parle de`, `Selon Paul,`, `Paul :`.
template <class Language>
constexpr cue_site find_cue_before(const quoted_span& q, std::size_t sentence_begin) noexcept {
    cue_site site;
    site.clause_begin = sentence_begin;
    site.clause_end = q.begin;
    clause_words list;
    read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
    if (list.size == 0) return site;
    if (const verb_group group = last_announcing_group<Language>(list)) {
        const evidence how = group.participle           ? evidence::participle
                             : is_relative(list, group) ? evidence::relative
                                                        : evidence::preposed;
        set_cue(site, how, list[group.first].begin, list[group.last].end, group.lemma);
        site.plural = group.plural;
        return site;
    }
    find_source_phrase<Language>(list, true, site);
    if (!site && list.last_gap == mark_kind::colon) {
        const mark sign = next_mark(q.text, list[list.size - 1].end);
        set_cue(site, evidence::colon, sign.begin, sign.end, ":"_sv);
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

/// What announces a quotation: first what stands inside it, then behind it, then before it.
template <class Language>
constexpr cue_site find_cue(const quoted_span& q) noexcept {
    const std::size_t sentence_begin = clause_before<Language>(q);
    cue_site site = find_cue_inside<Language>(q);
    if (!site) site = find_cue_after<Language>(q);
    if (!site) site = find_cue_before<Language>(q, sentence_begin);
    site.sentence_begin = sentence_begin;
    return site;
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

/// One open mark. `reversed`: opened by a mark that usually closes, as in German: >>so<<.
struct open_mark {
    quote_style style = quote_style::none;
    bool reversed = false;
    bool single = false;  // U+2018, the one whose closing mark is an apostrophe too
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
    if (open.reversed) return found.is(mark_kind::quote_open) && found.has(open.style);
    const bool low_high = same(open.style, quote_style::low_high);
    if (low_high && same(found.style, quote_style::double_quotes)) return true;
    if (found.is(mark_kind::quote_close)) return found.has(open.style);
    return found.is(mark_kind::quote_either) && found.has(open.style);
}

/// `>>so<<`: the next guillemet of the paragraph is one that usually opens and touches what it ends.
template <class Unicode>
constexpr bool opens_reversed(std::string_view text, const mark& found) noexcept {
    const mark_context<Unicode> around(text, found);
    if (!around.letter_after() || around.letter_before()) return false;
    for (const mark next : marks(text, found.end)) {
        if (!next.has(found.style) || next.is(mark_kind::terminator)) continue;
        return next.is(mark_kind::quote_open) && !is_space(code_point_before(text, next.begin));
    }
    return false;
}

/// Is this straight quote free to open: not behind a word (`5"`), not before a blank?
template <class Unicode>
constexpr bool either_opens(const mark_context<Unicode>& around) noexcept {
    return !around.free_after() && !around.letter_before() && !around.digit_before();
}

/// The mark that `found` opens, if it opens one where nothing that it could close is open.
template <class Unicode>
constexpr bool opens(std::string_view text, const mark& found, open_mark& opened) noexcept {
    const mark_context<Unicode> around(text, found);
    opened = {found.style, false, false};
    switch (found.kind) {
        case mark_kind::quote_open:
            if (same(found.style, quote_style::none)) {  // U+2018, where it is no apostrophe
                opened.single = true;
                return !around.letter_before() && around.letter_after();
            }
            if (found.value == ',') return around.letter_after() && !around.letter_before();
            return true;
        case mark_kind::quote_close:
            opened.reversed = true;
            return same(found.style, quote_style::guillemets) && opens_reversed<Unicode>(text, found);
        case mark_kind::quote_either:
            return either_opens(around);
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
    if (!ends_sentence(paragraph, at, paragraph.size())) return false;
    return !hyphen || sounds_spoken<Language>(paragraph, head);
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

/// Is the sentence at byte `at`, behind the full stop of an incise, the narrator's? Whoever says I or
/// you, asks or exclaims is still speaking; a sentence that begins with `Il` or `Elle` is told.
template <class Language>
constexpr bool is_narration(std::string_view text, std::size_t at) noexcept {
    std::size_t end = text.size() - at > 200 ? at + 200 : text.size();
    for (const mark found : marks(slice(text, 0, end), at)) {
        if (!found.is(mark_kind::terminator)) continue;
        if (found.value != '.') return false;
        end = found.end;
        break;
    }
    token_list<24> list;
    read_tokens<Language>(list, text, at, end);
    for (std::size_t i = 0; i < list.size; ++i) {
        if (list[i].roles.has(role::pronoun_first_second)) return false;
    }
    const std::size_t subject = list.size > 1 && list[0].roles.has(role::coordinating_conjunction) ? 1 : 0;
    return list.size > subject && list[subject].roles.has(role::subject_pronoun) &&
           list[subject].roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural);
}

/// The first dash at or after `from` that opens the next turn, or the end of the paragraph.
template <class Language>
constexpr std::size_t next_turn(std::string_view paragraph, std::size_t begin, std::size_t from) noexcept {
    for (const mark found : marks(paragraph, from)) {
        if (found.is(mark_kind::dash) && opens_inline_turn<Language>(paragraph, begin, found))
            return found.begin;
    }
    return paragraph.size();
}

/// The turn that begins with the dash at byte `at` of a paragraph.
template <class Language>
constexpr turn_site read_turn(std::string_view paragraph, std::size_t at) noexcept {
    const std::size_t speech = skip_space(paragraph, dash_end(paragraph, at));
    const std::size_t limit = next_turn<Language>(paragraph, speech, speech);
    const std::string_view turn = slice(paragraph, 0, limit);
    std::size_t end = skip_space_back(turn, speech, limit);
    std::size_t from = speech;
    while (const incise_site found = find_incise<Language>(turn, from)) {
        from = found.resume;
        const bool stops =
            same(found.closed_by, mark_kind::terminator) || same(found.closed_by, mark_kind::semicolon);
        const std::size_t after = skip_space(turn, found.resume);
        if (!stops || after == turn.size() || !is_narration<Language>(turn, after)) continue;
        end = same(found.closed_by, mark_kind::semicolon) ? found.end : found.resume;
        break;
    }
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

/// Behind the mark that a paragraph repeats because a quotation goes on: the opening mark, or the
/// closing one (*guillemet de reprise*); `at` if there is none.
constexpr std::size_t behind_repeated_mark(std::string_view text, std::size_t at,
                                           quote_style style) noexcept {
    if (at >= text.size() || same(style, quote_style::dash)) return at;
    const mark first = mark_at(text, at);
    const bool repeats =
        first.has(style) && (first.is(mark_kind::quote_open) || first.is(mark_kind::quote_close));
    return repeats ? first.end : at;
}

/// What one paragraph says of a quotation that is open in it.
template <class Unicode, unsigned Depth>
struct paragraph_scan {
    mark closing_mark;     // closes the quotation
    mark last_inner_mark;  // the last one that closed something inside it

    /// Reads the marks from `from` to the end of `part`, with `opening` open.
    constexpr void read(std::string_view part, std::size_t from, const mark& opening) noexcept {
        open_marks<Unicode, Depth> open;
        open.read(part, opening);
        for (const mark sign : marks(part, from)) {
            if (open.read(part, sign) != mark_effect::closes) continue;
            if (open.size() == 0) {
                closing_mark = sign;
                return;
            }
            last_inner_mark = sign;
        }
    }
};

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

/// The extent of the outermost quotation that `opening` opens in `paragraph`.
template <class Language>
constexpr quote_extent outer_extent(std::string_view text, paragraph_extent paragraph,
                                    const mark& opening) noexcept {
    using unicode = typename Language::unicode;
    quote_extent q = start_extent(paragraph, opening.begin, opening.end, opening.style);
    std::size_t from = opening.end;
    while (true) {
        paragraph_scan<unicode, Language::depth> scan;
        scan.read(slice(text, 0, paragraph.end), from, opening);
        q.paragraph_end = paragraph.end;
        const bool shared = scan.closing_mark.is(mark_kind::none) &&
                            scan.last_inner_mark.has(opening.style) &&
                            !scan.last_inner_mark.is(mark_kind::none);
        const mark last = shared ? scan.last_inner_mark : scan.closing_mark;
        if (!last.is(mark_kind::none)) {
            end_extent(q, last.begin, last.end, closing::closed);
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
        if (from == next.begin && !closes_later(text, next.begin, opening.style)) return q;
        paragraph = next;
    }
}

/// The extent of a quotation inside another: it ends with that one or with its paragraph at the latest.
/// A closing mark that both share closes both.
template <class Language>
constexpr quote_extent inner_extent(std::string_view text, const paragraph_extent& paragraph,
                                    const mark& opening, const enclosing_quotation& outer) noexcept {
    quote_extent q = start_extent(paragraph, opening.begin, opening.end, opening.style);
    const std::size_t limit = outer.speech_end < paragraph.end ? outer.speech_end : paragraph.end;
    paragraph_scan<typename Language::unicode, Language::depth> scan;
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

/// The extent of the turn that the dash at byte `at` opens. Guillemets around the whole turn are part of
/// its marks, and so is the one that closes the dialogue.
template <class Language>
constexpr quote_extent turn_extent(std::string_view text, const paragraph_extent& paragraph,
                                   std::size_t at) noexcept {
    const turn_site turn = read_turn<Language>(slice(text, 0, paragraph.end), at);
    quote_extent q = start_extent(paragraph, turn.begin, turn.speech_begin, quote_style::dash);
    end_extent(q, turn.speech_end, turn.end, closing::closed);
    const std::string_view speech = slice(text, 0, q.speech_end);
    const mark head = q.speech_begin < q.speech_end ? mark_at(text, q.speech_begin) : mark{};
    std::size_t from = q.speech_begin;
    if (head.is(mark_kind::quote_open)) {
        paragraph_scan<typename Language::unicode, Language::depth> scan;
        scan.read(speech, head.end, head);
        const bool whole = scan.closing_mark.is(mark_kind::none) || scan.closing_mark.end == q.speech_end;
        if (!whole) return q;
        q.speech_begin = from = head.end;
    }
    const std::size_t last = q.speech_end > from ? step_back(text, q.speech_end) : from;
    if (last > from && mark_at(text, last).is(mark_kind::quote_close) &&
        (head.is(mark_kind::quote_open) || !next_mark(speech, from).is(mark_kind::quote_open))) {
        q.speech_end = skip_space_back(text, from, last);
    }
    return q;
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
        incise_ = find_incise<Language>(part, begin_);
        fragment_end_ = without_comma(part, begin_, incise_ ? incise_.begin : part.size());
        next_ = incise_ ? incise_.resume : part.size();
    }

    std::string_view text_;
    paragraph_extent end_;
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

/// What a quotation does in its sentence.
enum class quote_kind : std::uint8_t {
    direct,  ///< speech that stands by itself: after a colon, with an incise, alone
    mixed,   ///< words of somebody inside the writer's own clause
    term     ///< a title, a name, a word as a word, words kept at arm's length
};

namespace detail {

template <class Language>
class quotation_cursor;

}  // namespace detail

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

/// Yields the quotations in the order in which they open. `stray`: instead of a quotation, the cursor
/// stands at a closing mark that closes nothing.
template <class Language>
class quotation_cursor {
    using unicode = typename Language::unicode;

  public:
    using value_type = basic_quotation<Language>;

    constexpr quotation_cursor() noexcept = default;
    constexpr explicit quotation_cursor(std::string_view text, bool with_strays = false) noexcept
        : text_(text), with_strays_(with_strays), limit_(text.size()) {
        enter(find_paragraph<unicode>(text_, 0));
        read();
    }
    /// The quotations inside `outer`.
    constexpr explicit quotation_cursor(const basic_quotation<Language>& outer) noexcept
        : text_(outer.document), extent_(outer.extent.first_paragraph), limit_(outer.extent.speech_end) {
        at_ = outer.extent.speech_begin;
        depth_ = outer.depth;
        push(outer.extent);
        read();
    }

    constexpr value_type value() const noexcept {
        return {text_, current_, static_cast<std::uint8_t>(depth_ - 1)};
    }
    constexpr void next() noexcept { read(); }
    constexpr bool done() const noexcept { return done_; }
    constexpr std::size_t position() const noexcept { return at_; }
    constexpr bool stray() const noexcept { return stray_; }

  private:
    /// A quotation that is open at `at_`: its speech ends at one byte, its mark at another.
    struct open_quotation {
        std::size_t speech_end = 0;
        std::size_t end = 0;
        quote_style style = quote_style::none;
        closing how = closing::unclosed;
    };

    constexpr void enter(const paragraph_extent& extent) noexcept {
        extent_ = extent;
        at_ = extent.begin;
        at_head_ = true;
        dialogue_ = false;
    }

    constexpr void push(const quote_extent& q) noexcept {
        if (depth_ < Language::depth) open_[depth_] = {q.speech_end, q.end, q.style, q.closing};
        ++depth_;
    }

    /// Forgets the quotations that end before byte `at`; moves `at_` behind their marks.
    constexpr void leave(std::size_t at) noexcept {
        while (depth_ > 0 && open_[depth_ - 1].speech_end <= at) {
            --depth_;
            if (at_ < open_[depth_].end) at_ = open_[depth_].end;
        }
    }

    constexpr void found(const quote_extent& q) noexcept {
        current_ = q;
        at_ = q.speech_begin;
        push(q);
    }

    /// Goes on to the next quotation, or to the end.
    constexpr void read() noexcept {
        stray_ = false;
        while (true) {
            if (at_head_ && read_head()) return;
            const std::string_view part = slice(text_, 0, extent_.end);
            const mark sign = next_mark(part, at_);
            if (sign.is(mark_kind::none)) {
                if (extent_.next >= limit_ || extent_.empty()) break;
                enter(find_paragraph<unicode>(text_, extent_.next));
                continue;
            }
            if (sign.begin >= limit_) break;
            at_ = sign.begin;
            leave(sign.begin);
            if (at_ > sign.begin) continue;
            at_ = sign.end;
            if (read_mark(part, sign)) return;
        }
        done_ = true;
        at_ = limit_;
    }

    /// At the head of a paragraph: a turn, or the mark that an open quotation repeats there.
    constexpr bool read_head() noexcept {
        at_head_ = false;
        leave(at_);
        if (extent_.empty()) return false;
        const std::string_view part = slice(text_, extent_.begin, extent_.end);
        if (depth_ > 0) {
            at_ = behind_repeated_mark(text_, at_, open_[depth_ - 1].style);
            return false;
        }
        if (!opens_turn<Language>(part, 0)) return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, extent_, at_));
        return true;
    }

    constexpr bool read_mark(std::string_view part, const mark& sign) noexcept {
        if (sign.is(mark_kind::dash)) return read_inline_turn(part, sign);
        if (depth_ >= Language::depth) return false;
        open_mark opened;
        if (opens<unicode>(part, sign, opened)) {
            found(depth_ == 0 ? outer_extent<Language>(text_, extent_, sign)
                              : inner_extent<Language>(text_, extent_, sign, enclosing()));
            return true;
        }
        stray_ = with_strays_ && sign.is(mark_kind::quote_close);
        if (stray_) current_ = quote_extent_of_mark(sign, extent_);
        return stray_;
    }

    constexpr bool read_inline_turn(std::string_view part, const mark& sign) noexcept {
        const bool may_open = dialogue_ || sign.value == 0x2014 || sign.value == '-';
        if (depth_ > 0 || !may_open || !opens_inline_turn<Language>(part, extent_.begin, sign)) return false;
        dialogue_ = true;
        found(turn_extent<Language>(text_, extent_, sign.begin));
        return true;
    }

    constexpr enclosing_quotation enclosing() const noexcept {
        const open_quotation& outer = open_[depth_ - 1];
        return {outer.speech_end, outer.end, outer.style, outer.how};
    }

    std::string_view text_;
    paragraph_extent extent_;
    quote_extent current_;
    open_quotation open_[Language::depth] = {};
    unsigned depth_ = 0;
    std::size_t at_ = 0;
    bool at_head_ = false;
    bool dialogue_ = false;
    bool with_strays_ = false;
    bool stray_ = false;
    bool done_ = false;
    std::size_t limit_ = 0;
};

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

/// What the quotation does in its sentence, from its shape and from what announces it. Rules in order.
template <class Language>
constexpr quote_kind classify_quotation(const basic_quotation<Language>& one, const cue_site& cue) noexcept {
    using unicode = typename Language::unicode;
    const quoted_span q = one.span();
    if (same(one.style(), quote_style::dash) || same(cue.how, evidence::incise)) return quote_kind::direct;
    const std::size_t clause = cue.sentence_begin;
    const std::size_t before = skip_space_back(q.text, clause, q.begin);
    if (before > clause && q.text[before - 1] == ':') return quote_kind::direct;
    if (before > clause && follows_que<Language>(q, clause)) return quote_kind::mixed;

    const std::string_view speech = slice(q.text, q.speech_begin, q.speech_end);
    const bool capital = unicode::is_upper(code_point_at(speech, skip_space(speech, 0)));
    const bool finished = ends_sentence(speech, 0, speech.size());
    const bool at_head = before <= clause;
    const std::size_t size = count_words<Language>(speech, 6);
    if (capital && same(cue.how, evidence::inversion)) return quote_kind::direct;
    if (capital && at_head && same(cue.how, evidence::source_phrase) && size > 2) return quote_kind::direct;
    if (capital && finished && (at_head || size > 3)) return quote_kind::direct;
    if (at_head && size > 2 && ends_with_quotation<Language>(q)) return quote_kind::direct;
    if (!cue) return size < 6 ? quote_kind::term : quote_kind::mixed;
    return capital && size < 5 ? quote_kind::term : quote_kind::mixed;
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

/// What is doubtful about a mark.
enum class doubt_code : std::uint8_t {
    unclosed_quotation,  ///< the closing mark is missing
    stray_closing_mark   ///< a closing mark closes nothing
};

/// The name of a doubt in JSON and lint output.
constexpr std::string_view name_of(doubt_code code) noexcept {
    return detail::same(code, doubt_code::unclosed_quotation) ? "unclosed-quotation"_sv
                                                              : "stray-closing-mark"_sv;
}

constexpr std::string_view message(doubt_code code) noexcept {
    return detail::same(code, doubt_code::unclosed_quotation)
               ? "this quotation has no closing mark; it ends with its paragraph"_sv
               : "this closing mark closes no quotation"_sv;
}

/// A mark that pairs with nothing.
struct mark_doubt {
    std::string_view mark;  ///< the unclosed quotation, or the stray mark
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
        const auto code = marks_.stray() ? doubt_code::stray_closing_mark : doubt_code::unclosed_quotation;
        return {marks_.value().text(), code};
    }
    constexpr void next() noexcept {
        marks_.next();
        settle();
    }
    constexpr bool done() const noexcept { return marks_.done(); }
    constexpr std::size_t position() const noexcept { return marks_.position(); }

  private:
    constexpr void settle() noexcept {
        while (!marks_.done() && !marks_.stray() && !same(marks_.value().closing(), closing::unclosed))
            marks_.next();
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
            const std::size_t word = letters_begin<unicode>(text, begin, at);
            if (may_be_last<Language>(slice(text, word, at)) || ends_remark<unicode>(text, begin, at))
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
    text_kind kind = text_kind::body;  ///< heading, metadata (`date 2016-08`), signature (`(afp)`), else body

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

/// The first terminator at or after byte `from`, and what the rules say of it. At the end of the paragraph
/// without one: ends, by rule `end_of_paragraph`.
template <class Language>
constexpr boundary next_terminator(const sentence_scope& scope, std::size_t from) noexcept {
    for (const mark found : marks(scope.text, from)) {
        if (found.is(mark_kind::terminator))
            return decide<Language>(survey(scope.text, scope.paragraph, found));
        if (scope.options.semicolons && found.is(mark_kind::semicolon)) {
            return {closers_end(scope.text, scope.paragraph, found.end), true, sentence_rule::semicolon};
        }
    }
    return {scope.text.size(), true, sentence_rule::end_of_paragraph};
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

/// Is a quotation that opened at or after `begin` open at `at`, and does it close in the paragraph?
constexpr bool is_inside_quotation(std::string_view text, std::size_t begin, std::size_t at) noexcept {
    if (at - begin > longest_kept) begin = at - longest_kept;
    const std::size_t far = text.size() - at > longest_kept ? at + longest_kept : text.size();
    int depth = 0;
    int straight = 0;
    for (const mark found : marks(slice(text, 0, far), begin)) {
        if (found.begin >= at && (depth <= 0 && straight == 0)) return false;
        if (found.is(mark_kind::quote_open)) ++depth;
        if (found.is(mark_kind::quote_close) && depth > 0) --depth;
        if (found.value == '"') straight = 1 - straight;
        if (found.begin >= at && depth == 0 && straight == 0) return true;
    }
    return false;
}

template <class Language>
class sentence_cursor : paragraph_cursor<Language> {
    using paragraphs = paragraph_cursor<Language>;

  public:
    using value_type = sentence;

    constexpr sentence_cursor() noexcept = default;
    constexpr sentence_cursor(std::string_view text, const sentence_options& options) noexcept
        : paragraphs(text, options.paragraphs), flags_(flags_of(options)) {
        read();
    }

    constexpr sentence value() const noexcept { return {slice(paragraphs::text(), begin_, end_), kind_}; }
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
            kind_ = text_kind::body;
            return;
        }
        const sentence_scope here = scope();
        kind_ = paragraphs::kind();
        std::size_t stop = head_end(here);
        if (stop > here.sentence && same(kind_, text_kind::body)) kind_ = text_kind::metadata;
        if (stop == here.sentence) stop = sentence_end(here);
        end_ = skip_space(text, stop);
        if (same(kind_, text_kind::body) && end_ == text.size() &&
            is_sign_off<Language>(slice(text, here.sentence, stop))) {
            kind_ = text_kind::signature;
        }
    }

    /// Where the sentence ends in its paragraph, its closing marks included.
    constexpr std::size_t sentence_end(const sentence_scope& scope) const noexcept {
        boundary found = decision(scope, scope.sentence);
        while (!found.ends) found = decision(scope, found.at);
        return found.at;
    }

    constexpr bool is_kept(const sentence_scope& scope, const boundary& found) const noexcept {
        return (flags_ & keeps) != 0 && found.at < scope.text.size() &&
               is_inside_quotation(scope.text, scope.sentence, found.at);
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

    // These two lie in the padding of the base, so that all is 64 bytes.
    std::uint8_t flags_ = 0;
    text_kind kind_ = text_kind::body;
    std::size_t begin_ = 0;  // of the sentence
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

// ---- incise/detail/noun_phrase.hpp -----------------------------------------------------------------------

// L3: who is meant: names, functions with their names (`le maire Paul Roux`), pronouns, read from the
// words of a clause without a parser.
#ifndef INCISE_DETAIL_NOUN_PHRASE_HPP
#define INCISE_DETAIL_NOUN_PHRASE_HPP

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

    constexpr explicit operator bool() const noexcept { return first != no_word; }
    constexpr bool has_name() const noexcept { return name_first != no_word; }
    constexpr bool has_title() const noexcept { return title_first != no_word; }
};

constexpr gender gender_of(role_set roles) noexcept {
    const bool feminine =
        roles.has_any(role::pronoun_feminine, role::civility_feminine, role::function_feminine,
                      role::determiner_feminine, role::first_name_feminine);
    const bool masculine =
        roles.has_any(role::pronoun_masculine, role::civility_masculine, role::function_masculine,
                      role::determiner_masculine, role::first_name_masculine);
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
        if (is_hyphen(code_point_before(one, at)) && Unicode::is_upper(code_point_at(one, at))) return true;
    }
    return false;
}

/// `J.` of `J. Roux`: one capital with its full stop.
template <class List>
constexpr bool is_initial(const List& list, std::size_t index) noexcept {
    const std::string_view one = list.text_of(index);
    return list[index].capital && step(one, 0) == one.size() &&
           list.gap_after(index) == mark_kind::terminator;
}

/// Can word `index` be part of a name: a capital, and no word that only begins its sentence?
template <class Language, class List>
constexpr bool is_name_part(const List& list, std::size_t index) noexcept {
    const clause_token& one = list[index];
    if (!same(one.shape, word_shape::letters)) return false;
    if (is_initial(list, index)) return true;
    if (!one.capital) return has_inner_capital<typename Language::unicode>(list.text_of(index));
    if (one.roles.has_any(role::first_name_masculine, role::first_name_feminine)) return true;
    return !one.roles.has_any(role::determiner, role::preposition, role::subject_pronoun,
                              role::coordinating_conjunction, role::subordinating_conjunction,
                              role::relative_pronoun, role::weekday, role::month, role::adverb_common,
                              role::sentence_starter, role::civility_masculine, role::civility_feminine,
                              role::civility_any, role::negation, role::object_pronoun);
}

/// Do words `index - 1` and `index` touch: only white space between them, or the dot of an initial?
template <class List>
constexpr bool is_joined(const List& list, std::size_t index) noexcept {
    if (list[index].gap == mark_kind::none) return true;
    const std::size_t before = list[index - 1].end - list[index - 1].begin;
    return list[index].gap == mark_kind::terminator && list[index - 1].capital && before <= 2 &&
           list[index].begin - list[index - 1].end <= 4;  // the stop, a no-break space
}

/// The last word of the name that begins at word `first`; particles between names are part of it.
template <class Language, class List>
constexpr std::size_t name_end(const List& list, std::size_t first) noexcept {
    std::size_t last = first;
    std::size_t i = first + 1;
    while (i < list.size && i - last <= 3 && is_joined(list, i)) {
        if (is_name_part<Language>(list, i)) {
            last = i;
        } else if (!list[i].roles.has(role::name_particle)) {
            break;
        }
        ++i;
    }
    return last;
}

template <class List>
constexpr bool is_civility(const List& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::civility_masculine, role::civility_feminine, role::civility_any);
}

/// The gender of a given name: of `Paul`, and of `Marie-Paule` by its first half. The particle of
/// `La Fontaine` has none.
template <class Language>
constexpr void learn_given_name(noun_phrase& phrase, std::string_view given) noexcept {
    role_set roles = Language::roles(given);
    if (roles.empty()) {
        roles = Language::roles(slice(given, 0, letters_end<typename Language::unicode>(given, 0)));
    }
    const bool feminine = roles.has(role::first_name_feminine);
    if (!same(phrase.sex, gender::unknown) || feminine == roles.has(role::first_name_masculine)) return;
    phrase.sex = feminine ? gender::feminine : gender::masculine;
}

/// `repondit Le Goff`: a capital particle inside a sentence begins the name behind it.
template <class Language, class List>
constexpr bool is_capital_particle(const List& list, std::size_t index) noexcept {
    const bool inside = index > 0 && list[index].gap == mark_kind::none;
    return inside && list[index].capital && list[index].roles.has(role::name_particle) &&
           index + 1 < list.size && is_joined(list, index + 1) && is_name_part<Language>(list, index + 1);
}

/// `M. Roux`, `Paul Roux`, `J. Roux`: a name with its title, at word `at`.
template <class Language, class List>
constexpr noun_phrase read_name(const List& list, std::size_t at) noexcept {
    noun_phrase phrase;
    std::size_t first = at;
    while (first < list.size && first < at + 2 && is_civility(list, first)) {
        learn_gender(phrase, list[first].roles);
        ++first;
    }
    if (first >= list.size) return {};
    if (!is_name_part<Language>(list, first) && !is_capital_particle<Language>(list, first)) return {};
    phrase.first = at;
    phrase.name_first = first;
    phrase.last = phrase.name_last = name_end<Language>(list, first);
    learn_given_name<Language>(phrase, list.text_of(first));
    return phrase;
}

/// Does a complement go on at word `index`: `de`, `du`, `des`, `d'`?
template <class Language, class List>
constexpr bool is_complement_link(const List& list, std::size_t index) noexcept {
    const lexicon_key key =
        make_key<typename Language::unicode>(bare_word<typename Language::unicode>(list.text_of(index)));
    const std::string_view one = key;
    return one == "de"_sv || one == "du"_sv || one == "des"_sv || one == "d"_sv;
}

/// Does a noun phrase stop before word `index`: at a verb, a conjunction, another preposition?
template <class Language, class List>
constexpr bool stops_phrase(const List& list, std::size_t index) noexcept {
    const clause_token& one = list[index];
    if (!is_joined(list, index) || same(one.shape, word_shape::clitic)) return true;
    if (one.roles.has_any(role::function_masculine, role::function_feminine, role::function_any,
                          role::organisation_noun)) {
        return false;
    }
    if (one.roles.has_any(role::preposition, role::coordinating_conjunction, role::subordinating_conjunction,
                          role::relative_pronoun, role::subject_pronoun, role::negation, role::object_pronoun,
                          role::adverb_common, role::weekday)) {
        return true;
    }
    const verb_reading verb = verb_of<Language>(list, index);
    return verb.finite() || (verb && verb.has(verb_feature::present_participle));
}

/// Is word `index` still the name of a place or body: `ministre de Haute Savoie Lea Roux`, but not `Lea`?
template <class List>
constexpr bool goes_on_name(const List& list, std::size_t index) noexcept {
    return index < list.size && list[index].capital &&
           !list[index].roles.has_any(role::first_name_masculine, role::first_name_feminine);
}

/// Behind the determiner, its noun with adjectives and complements: the last word of it, or `before`.
///
/// `chef de la diplomatie russe`, `secretaire d'Etat americain`; a capital that no `de` introduces is the
/// name in apposition and not part of it. `behind_comma`: the noun stands behind a comma instead, as in
/// `Paul Roux, maire de Morges`.
template <class Language, class List>
constexpr std::size_t title_end(const List& list, std::size_t before, bool behind_comma = false) noexcept {
    std::size_t last = before;
    bool linked = false;
    if (behind_comma) last = ++before;
    for (std::size_t i = before + 1; i < list.size && i <= before + 14; ++i) {
        const bool link = is_complement_link<Language>(list, i) && is_joined(list, i) && last > before;
        const bool article = linked && list[i].roles.has(role::determiner) && is_joined(list, i);
        if (link || article) {
            linked = true;
            continue;
        }
        if (stops_phrase<Language>(list, i)) break;
        if (list[i].capital && !linked && last > before) break;
        last = i;
        linked = linked && list[i].capital && goes_on_name(list, i + 1);
    }
    return last;
}

template <class List>
constexpr bool names_person(const List& list, std::size_t index) noexcept {
    return list[index].roles.has_any(role::function_masculine, role::function_feminine, role::function_any);
}

/// The name in apposition behind a function: `le maire Paul Roux`, `le maire, Paul Roux,`.
template <class Language, class List>
constexpr void read_apposition(const List& list, noun_phrase& phrase) noexcept {
    const std::size_t next = phrase.last + 1;
    if (next >= list.size) return;
    const bool comma = list[next].gap == mark_kind::comma;
    if (list[next].gap != mark_kind::none && !comma) return;
    const noun_phrase name = read_name<Language>(list, next);
    if (!name || (comma && list.gap_after(name.last) == mark_kind::none && name.last + 1 < list.size)) return;
    phrase.name_first = name.name_first;
    phrase.name_last = name.name_last;
    phrase.last = name.last;
    if (same(phrase.sex, gender::unknown)) phrase.sex = name.sex;
}

/// `le maire`, `le secretaire d'Etat americain John Kerry`, `l'agence`: at a determiner, word `at`.
template <class Language, class List>
constexpr noun_phrase read_described(const List& list, std::size_t at) noexcept {
    noun_phrase phrase;
    const std::size_t last = title_end<Language>(list, at);
    if (last == at) return phrase;
    phrase.first = at;
    phrase.last = last;
    phrase.title_first = at + 1;
    phrase.title_last = last;
    bool person = false;
    for (std::size_t i = at + 1; i <= last && !person; ++i) {
        person = names_person(list, i);
        if (person) learn_gender(phrase, list[i].roles);
    }
    learn_gender(phrase, list[at].roles);
    phrase.plural = list[at].roles.has(role::determiner_plural);
    if (person) read_apposition<Language>(list, phrase);
    return phrase;
}

template <class List>
constexpr noun_phrase read_pronoun(const List& list, std::size_t at) noexcept {
    noun_phrase phrase;
    phrase.first = phrase.last = at;
    phrase.pronoun = true;
    phrase.sex = gender_of(list[at].roles);
    phrase.plural = list[at].roles.has(role::pronoun_plural);
    return phrase;
}

/// The mention that begins at word `at`; false if none does.
template <class Language, class List>
constexpr noun_phrase read_phrase(const List& list, std::size_t at) noexcept {
    if (at >= list.size) return {};
    const role_set roles = list[at].roles;
    if (const noun_phrase name = read_name<Language>(list, at)) return name;
    const bool third = roles.has_any(role::pronoun_masculine, role::pronoun_feminine, role::pronoun_plural);
    if (roles.has(role::subject_pronoun) || (third && !roles.has(role::determiner)))
        return read_pronoun(list, at);
    if (roles.has(role::determiner)) return read_described<Language>(list, at);
    return {};
}

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
};

template <class Unicode>
constexpr bool is_same_name(std::string_view a, std::string_view b) noexcept {
    return equal_folded(a, b, fold_level::fold_accents, Unicode{});
}

/// Is `part` the end of `whole`, at a word, and not all of it: `Kerry` of `John Kerry`, `Eroux` of `Zoe
/// Eroux` whatever their accents?
template <class Unicode>
constexpr bool is_last_part(std::string_view whole, std::string_view part) noexcept {
    for (std::size_t at = 0; at < whole.size(); at = step(whole, at)) {
        if (!is_space(code_point_at(whole, at))) continue;
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
        for (; place + 1 < size_; ++place) sources_[place] = sources_[place + 1];
        sources_[size_ - 1] = source;
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

    /// Who was introduced as somebody's counterpart of this nationality. `son homologue russe Serguei
    /// Lavrov` makes `le chef de la diplomatie russe` him, since a counterpart has the same office.
    constexpr std::string_view by_counterpart(std::string_view nationality) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::string_view title = sources_[i].title;
            if (!is_first_part<unicode>(title, "homologue"_sv) ||
                !is_same_adjective(last_word(title), nationality))
                continue;
            if (!found.empty()) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// The most recent name that this gender allows; empty if there is none.
    constexpr std::string_view most_recent(gender sex) const noexcept {
        for (std::size_t i = size_; i > 0; --i) {
            if (sources_[i - 1].sex == sex) return sources_[i - 1].name;
        }
        return {};
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
            if (is_same_name<unicode>(known, name) || is_last_part<unicode>(known, name) ||
                is_last_part<unicode>(name, known))
                return i - 1;
        }
        return Capacity;
    }

    known_source sources_[Capacity] = {};
    std::size_t size_ = 0;
};

/// The function behind a name, `Paul Roux, maire de Morges`: its words, or empty.
template <class Language, class List>
constexpr std::string_view title_behind(const List& list, std::size_t name_last) noexcept {
    const std::size_t first = name_last + 1;
    if (first >= list.size || list[first].gap != mark_kind::comma || !names_person(list, first)) return {};
    return list.text_of(first, title_end<Language>(list, name_last, true));
}

/// Remembers the name of a mention that has one. `Kerry` alone, which may be a town, is not new.
template <class Language, std::size_t Capacity, class List>
constexpr void remember_phrase(source_memory<Language, Capacity>& memory, const List& list,
                               const noun_phrase& phrase) noexcept {
    const bool one_word = phrase.name_first == phrase.name_last && phrase.first == phrase.name_first;
    if (one_word) return;
    known_source heard{list.text_of(phrase.name_first, phrase.name_last), {}, phrase.sex};
    heard.title = phrase.has_title() ? list.text_of(phrase.title_first, phrase.title_last)
                                     : title_behind<Language>(list, phrase.last);
    memory.remember(heard);
}

/// Remembers everybody whom a sentence names.
template <class Language, std::size_t Capacity, class List>
constexpr void remember_names(source_memory<Language, Capacity>& memory, const List& list) noexcept {
    for (std::size_t i = 0; i < list.size; ++i) {
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        if (phrase.has_name()) remember_phrase(memory, list, phrase);
        i = phrase.last;
    }
}

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

namespace detail {

/// Is a mention at word `at` the object of a preposition: `de Paul`, `a Paul`? Then it is no subject.
template <class List>
constexpr bool is_governed(const List& list, std::size_t at) noexcept {
    if (at == 0 || list[at].gap != mark_kind::none) return false;
    const role_set before = list[at - 1].roles;
    return before.has(role::preposition) && !before.has(role::subordinating_conjunction);
}

/// Does a clause begin at word `at`: the first word, or behind a mark, a conjunction or a relative?
template <class List>
constexpr bool begins_clause(const List& list, std::size_t at) noexcept {
    if (at == 0 || list[at].gap != mark_kind::none) return true;
    return list[at - 1].roles.has_any(role::coordinating_conjunction, role::subordinating_conjunction,
                                      role::relative_pronoun);
}

/// Is the mention at word `at` only said of the name before it: `M. Roux, le maire, a dit`?
template <class List>
constexpr bool is_described_again(const List& list, const noun_phrase& before, std::size_t at) noexcept {
    return before.has_name() && before.last + 1 == at && list[at].gap == mark_kind::comma &&
           !list[at].capital && list[at].roles.has(role::determiner);
}

/// The subject of the verb group that begins at word `verb`: the last mention at the head of a clause
/// before it. `Le maire a recu les elus et a declare` has the mayor, not the councillors.
template <class Language, class List>
constexpr noun_phrase find_subject(const List& list, std::size_t verb) noexcept {
    noun_phrase best;
    noun_phrase nearest;
    for (std::size_t i = 0; i < verb; ++i) {
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase || phrase.last >= verb) continue;
        const bool object = phrase.pronoun && !list[i].roles.has(role::subject_pronoun);  // `lui a repondu`
        if (!object && !is_governed(list, i) && !is_described_again(list, nearest, i)) {
            nearest = phrase;
            if (begins_clause(list, i)) best = phrase;
        }
        i = phrase.last;
    }
    const bool touches = nearest && nearest.last + 1 == verb;
    return touches || !best ? nearest : best;
}

/// The mention that ends right before the relative pronoun at word `relative`.
template <class Language, class List>
constexpr noun_phrase find_antecedent(const List& list, std::size_t relative) noexcept {
    for (std::size_t i = 0; i < relative; ++i) {
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        if (phrase.last + 1 == relative) return phrase;
        i = phrase.last;
    }
    return {};
}

/// The first word of the list at or behind byte `at`.
template <class List>
constexpr std::size_t word_from(const List& list, std::size_t at) noexcept {
    std::size_t i = 0;
    while (i < list.size && list[i].begin < at) ++i;
    return i;
}

/// The inverted pronoun as a mention: `il` of `a-t-il ajoute`.
template <class Language, class List>
constexpr noun_phrase inverted_pronoun(const List& list, std::size_t first, std::size_t behind) noexcept {
    for (std::size_t i = first; i < behind && i < list.size; ++i) {
        if (is_inverted_subject(list, i)) return read_pronoun(list, i);
    }
    return {};
}

/// The first mention at or behind word `from` of the same clause: the inverted subject, `selon` whom.
template <class Language, class List>
constexpr noun_phrase first_phrase(const List& list, std::size_t from) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + 4; ++i) {
        if (i > from && list[i].gap != mark_kind::none) break;
        if (const noun_phrase phrase = read_phrase<Language>(list, i)) return phrase;
    }
    return {};
}

/// The subject behind its verb, from word `from` on. `a dit a l'AFP le 12 mars Paul Roux` has Paul Roux.
template <class Language, class List>
constexpr noun_phrase inverted_subject(const List& list, std::size_t from) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + 8; ++i) {
        if (i > from && list[i].gap != mark_kind::none) break;
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        const bool date = phrase.has_title() && list[phrase.title_first].shape == word_shape::number;
        if (!date && !is_governed(list, i)) return phrase;
        i = phrase.last;
    }
    return {};
}

/// `selon les mots de Paul`: behind a noun of saying, whose words they are.
template <class Language, class List>
constexpr noun_phrase source_of(const List& list, std::size_t from) noexcept {
    const noun_phrase phrase = first_phrase<Language>(list, from);
    if (!phrase.has_title() || !list[phrase.title_first].roles.has(role::reporting_noun)) return phrase;
    for (std::size_t i = phrase.title_first + 1; i < list.size && i <= phrase.last + 2; ++i) {
        if (!is_complement_link<Language>(list, i)) continue;
        const noun_phrase whose = first_phrase<Language>(list, i + 1);
        if (whose) return whose;
    }
    return {};
}

/// The source of what `site` announces, among the words of its clause.
template <class Language, class List>
constexpr noun_phrase find_source(const List& list, const cue_site& site) noexcept {
    const std::size_t cue = word_from(list, site.begin);
    const std::size_t behind = word_from(list, site.end);
    switch (site.how) {
        case evidence::incise:
        case evidence::inversion:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            return inverted_subject<Language>(list, behind);
        case evidence::source_phrase:
            return source_of<Language>(list, behind);
        case evidence::relative:
            return cue > 0 ? find_antecedent<Language>(list, cue - 1) : noun_phrase{};
        case evidence::preposed:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (const noun_phrase subject = find_subject<Language>(list, cue)) return subject;
            return inverted_subject<Language>(list, behind);  // `<< Bien >>, dit Paul, << a demain. >>`
        case evidence::participle:
        case evidence::colon:
            return find_subject<Language>(list, cue);
        default:
            return {};
    }
}

/// The bytes of a mention; of an inverted pronoun without its hyphens.
template <class Language, class List>
constexpr std::string_view mention_text(const List& list, const noun_phrase& phrase) noexcept {
    const std::string_view whole = list.text_of(phrase.first, phrase.last);
    return phrase.pronoun ? bare_word<typename Language::unicode>(whole) : whole;
}

/// The nationality that a title ends with: `russe` of `chef de la diplomatie russe`.
template <class List>
constexpr std::string_view nationality_of(const List& list, const noun_phrase& phrase) noexcept {
    if (!list[phrase.title_last].roles.has(role::nationality_adjective)) return {};
    return list.text_of(phrase.title_last);
}

/// The last source that had a name, as the text writes it, and its gender: `Marie` is a woman even where
/// her one name is all that is known.
struct last_source {
    std::string_view name;
    gender sex = gender::unknown;
};

/// The name of a source: its own, or that of the person whom the text introduced so.
template <class Language, std::size_t Capacity, class List>
constexpr std::string_view resolve(const source_memory<Language, Capacity>& memory, const List& list,
                                   const noun_phrase& phrase, const last_source& last) noexcept {
    if (phrase.has_name()) return memory.full_name(list.text_of(phrase.name_first, phrase.name_last));
    if (phrase.pronoun) {
        if (phrase.plural || same(phrase.sex, gender::unknown)) return {};
        const bool fits = !last.name.empty() && (last.sex == phrase.sex || same(last.sex, gender::unknown));
        return fits ? last.name : memory.most_recent(phrase.sex);
    }
    if (!phrase.has_title() || phrase.plural) return {};
    const std::string_view by_title = memory.by_title(list.text_of(phrase.title_first, phrase.title_last));
    if (!by_title.empty()) return by_title;
    const std::string_view nationality = nationality_of(list, phrase);
    return nationality.empty() ? nationality : memory.by_counterpart(nationality);
}

/// The canonical form of a name that the gazetteer lists; `name` itself otherwise.
template <class Language>
constexpr std::string_view canonical(const gazetteer_view& people, std::string_view name) noexcept {
    for (const mention found : people.mentions(name, typename Language::unicode{})) {
        if (found.text.size() == name.size()) return people.name(found.entry);
    }
    return name;
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
/// Cost: reads each sentence of the text once, and the one around each quotation again.
template <class Language = french, std::size_t Capacity = default_memory>
class attributor {
  public:
    constexpr attributor() noexcept = default;
    constexpr explicit attributor(borrowed_text text, const gazetteer_view& people = {}) noexcept
        : text_(text), people_(people), unread_(text, {}) {}

    constexpr attribution operator()(const basic_quotation<Language>& q) noexcept {
        read_until(q.extent.end);
        const detail::quoted_span span = q.span();
        const detail::cue_site site = detail::find_cue<Language>(span);
        attribution result;
        result.kind = detail::classify_quotation(q, site);
        if (site && !detail::same(result.kind, quote_kind::term)) attribute(span, site, result);
        return result;
    }

  private:
    /// Remembers the names of all sentences that begin before byte `end`.
    constexpr void read_until(std::size_t end) noexcept {
        while (!unread_.done() && unread_.position() < end) {
            const std::string_view sentence = unread_.value().text;
            const std::size_t begin = offset(text_, sentence);
            detail::clause_words list;
            detail::read_tokens<Language>(list, text_, begin, begin + sentence.size());
            detail::remember_names(memory_, list);
            unread_.next();
        }
    }

    /// Who the clause before the colon is about: `M. Roux s'avance : << Oui, dit-il, ... >>`; empty without
    /// one.
    constexpr std::string_view introducer(const detail::quoted_span& q, const detail::cue_site& site,
                                          detail::gender sex) const noexcept {
        detail::clause_words list;
        detail::read_tokens<Language>(list, q.text, site.sentence_begin, q.begin);
        if (list.last_gap != detail::mark_kind::colon) return {};
        const detail::noun_phrase subject = detail::find_subject<Language>(list, list.size);
        if (!subject.has_name() ||
            (subject.sex != sex && !detail::same(subject.sex, detail::gender::unknown)))
            return {};
        return detail::resolve(memory_, list, subject, last_);
    }

    constexpr void attribute(const detail::quoted_span& q, const detail::cue_site& site,
                             attribution& result) noexcept {
        result.how = site.how;
        result.cue = slice(q.text, site.begin, site.end);
        result.lemma = site.lemma;
        detail::clause_words list;
        detail::read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
        const detail::noun_phrase phrase = detail::find_source<Language>(list, site);
        if (!phrase) return;
        if (phrase.has_name())
            detail::remember_phrase(memory_, list, phrase);  // it may stand in an incise only
        result.speaker = detail::mention_text<Language>(list, phrase);
        const std::string_view introduced =
            phrase.pronoun ? introducer(q, site, phrase.sex) : std::string_view();
        const std::string_view name =
            introduced.empty() ? detail::resolve(memory_, list, phrase, last_) : introduced;
        if (name.empty()) return;
        const detail::gender known = memory_.gender_of_name(name);
        last_ = {name, detail::same(known, detail::gender::unknown) ? phrase.sex : known};
        result.name = detail::canonical<Language>(people_, name);
    }

    std::string_view text_;
    gazetteer_view people_;
    detail::sentence_cursor<Language> unread_;
    detail::source_memory<Language, Capacity> memory_;
    detail::last_source last_;
};

/// Who said one quotation, as far as its own sentence tells: a pronoun gets no name.
///
///     if (auto a = incise::attribute(q, people)) show(a.speaker, a.cue);
template <class Language>
constexpr attribution attribute(const basic_quotation<Language>& q,
                                const gazetteer_view& people = {}) noexcept {
    return attributor<Language, 1>(std::string_view(), people)(q);
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
    attributor<Language> who_;
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
    constexpr auto sentences() const noexcept { return incise::sentences(text_, Language{}); }
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
    span<sentence> sentences;
    span<basic_attributed_quotation<Language>> quotations;
    span<mention> mentions;
};

/// What `analyze` found. The spans are parts of the buffers; `needed` has the exact sizes.
template <class Language = french>
struct [[nodiscard]] basic_analysis {
    span<paragraph> paragraphs;
    span<sentence> sentences;
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
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const sentence& one) {
    const std::string_view trimmed = one.trimmed();
    if (trimmed.empty()) return;
    json.begin_object();
    write_json_span(json, text, trimmed);
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.end_object();
}

/// `{"at":12,"ends":"full-stop"}` or `{"at":2,"goes-on":"abbreviation"}`: a byte offset and the rule.
template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view, const boundary& one) {
    json.begin_object();
    json.key("at"_sv);
    json.value(one.at);
    json.key(one.ends ? "ends"_sv : "goes-on"_sv);
    json.value(rule_name(one.rule));
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

/// Everything about one text as one JSON object, without a line end. All offsets are bytes of the text.
///
/// `sink` takes `std::string_view` pieces; nothing is stored, so the size of the text does not matter.
///
///     auto print = [](std::string_view piece) { fwrite(piece.data(), 1, piece.size(), stdout); };
///     incise::write_json(incise::document<>(text, people), "story.txt", print);
template <class Language, class Sink>
constexpr void write_json(const document<Language>& story, std::string_view file, Sink&& sink) {
    const std::string_view text = story.text();
    json_writer<std::remove_reference_t<Sink>> json(sink);
    json.begin_object();
    write_json_head(json, file, text);
    write_json_member(json, "paragraphs"_sv, text, story.paragraphs());
    write_json_member(json, "sentences"_sv, text, story.sentences());
    write_json_member(json, "quotes"_sv, text, story.quotations());
    write_json_entities(json, text, story.people(), story.mentions());
    write_json_member(json, "warnings"_sv, text, story.doubts());
    json.end_object();
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif

// ---- incise/incise.hpp -----------------------------------------------------------------------------------

// incise reads French text the way a French editor does: sentences, quotations, who says them, names.
// Header-only, C++17, without heap, exceptions or a model file.
//
// The umbrella: every feature in the order of the layers, each built on those above it only. Not here:
// utf8proc.hpp (all of Unicode) and mapped_file.hpp (an operating system), which are asked for by name.
#ifndef INCISE_INCISE_HPP
#define INCISE_INCISE_HPP

// L0: what everything else is made of
// L1: bytes and code points
// L2: properties, folding, user-perceived characters
// L3: words, the language, paragraphs
// L4: sentences, quotations, names: three siblings that do not know each other
// L5: who says what
// L6: a whole text
// L7: ... for other programs

#endif
