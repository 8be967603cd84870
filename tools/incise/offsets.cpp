// SPDX-License-Identifier: MIT
#include "offsets.hpp"

#include <incise/utf8.hpp>

namespace tool {

namespace {

std::size_t units_of(char32_t c, offset_unit unit) noexcept {
    return unit == offset_unit::utf16 && c > 0xFFFF ? 2 : 1;
}

}  // namespace

offset_counter::offset_counter(std::string_view text, offset_unit unit) : text_(text), unit_(unit) {
    if (unit == offset_unit::byte) return;
    checkpoints_.reserve(text.size() / stride + 1);
    std::size_t units = 0;
    for (const incise::code_point c : incise::code_points(text)) {
        const std::size_t at = incise::offset(text, c.bytes);
        if (at >= checkpoints_.size() * stride) checkpoints_.push_back({at, units});
        units += units_of(c.value, unit);
    }
}

std::size_t offset_counter::operator()(std::size_t at) const noexcept {
    if (checkpoints_.empty()) return at;
    std::size_t index = at / stride;
    if (index >= checkpoints_.size()) index = checkpoints_.size() - 1;
    if (checkpoints_[index].at > at && index > 0) --index;
    std::size_t units = checkpoints_[index].units;
    const std::size_t from = checkpoints_[index].at;
    const std::string_view between = from < at ? incise::slice(text_, from, at) : std::string_view();
    for (const incise::code_point c : incise::code_points(between)) units += units_of(c.value, unit_);
    return units;
}

line_column line_counter::operator()(std::size_t at) noexcept {
    const std::string_view between = at > at_ ? incise::slice(text_, at_, at) : std::string_view();
    for (const incise::code_point c : incise::code_points(between)) {
        const std::size_t next = incise::offset(text_, c.bytes) + 1;
        const bool half = c.value == '\r' && next < text_.size() && text_[next] == '\n';
        if (c.value == '\n' || (c.value == '\r' && !half)) {
            place_ = {place_.line + 1, 1};
        } else if (!half && !(c.value == 0xFEFF && next == 1)) {  // a byte-order mark has no column
            ++place_.column;
        }
    }
    if (at > at_) at_ = at;
    return place_;
}

}  // namespace tool
