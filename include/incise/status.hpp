// SPDX-License-Identifier: MIT
// L0: errors. Text cannot fail; buffers, gazetteers and files can, and say so with one of these.
#ifndef INCISE_STATUS_HPP
#define INCISE_STATUS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/config.hpp"
#include "detail/slice.hpp"

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
