// SPDX-License-Identifier: MIT
// `incise lint` and `incise validate`: what an editor wants to jump to, one line each, and a status.
#include <incise/quotations.hpp>
#include <incise/utf8.hpp>

#include "commands.hpp"
#include "input.hpp"
#include "offsets.hpp"
#include "output.hpp"
#include "report.hpp"

namespace tool {

namespace {

std::string_view code_of(incise::utf8_error error) noexcept {
    switch (error) {
        case incise::utf8_error::none:
            break;
        case incise::utf8_error::too_short:
            return "too-short";
        case incise::utf8_error::too_long:
            return "too-long";
        case incise::utf8_error::overlong:
            return "overlong";
        case incise::utf8_error::surrogate:
            return "surrogate";
        case incise::utf8_error::too_large:
            return "too-large";
        case incise::utf8_error::stray_continuation:
            return "stray-continuation";
    }
    return "none";
}

}  // namespace

exit_status lint(const options& asked) {
    output out;
    const exit_status result = for_each_file(asked, [&](const std::string& file, std::string_view text) {
        exit_status status = exit_status::done;
        line_counter where(text);
        for (const incise::mark_doubt one : incise::mark_doubts(text)) {
            write_place(out, file, where(incise::offset(text, one.mark)));
            out(incise::name_of(one.code));
            out(": ");
            out(incise::message(one.code));
            out("\n");
            status = exit_status::found;
        }
        return status;
    });
    out.flush();
    return result;
}

exit_status validate(const options& asked) {
    output out;
    const exit_status result = for_each_file(asked, [&](const std::string& file, std::string_view text) {
        const incise::utf8_check check = incise::validate(text);
        if (check) return exit_status::done;
        line_counter where(text);
        write_place(out, file, where(check.at));
        out(code_of(check.error));
        out(": ");
        out(incise::message(check.error));
        out(" (byte offset " + std::to_string(check.at) + ")\n");
        return exit_status::found;
    });
    out.flush();
    return result;
}

}  // namespace tool
