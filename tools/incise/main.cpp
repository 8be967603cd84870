// SPDX-License-Identifier: MIT
// incise, the command-line tool: what may be asked, and who does it.
#include <cstdio>
#include <map>
#include <new>
#include <string>

#include <CLI/CLI.hpp>

#include <incise/version.hpp>

#include "commands.hpp"
#include "cpp_name.hpp"
#include "options.hpp"
#include "output.hpp"

namespace {

using tool::exit_status;
using tool::options;
using command = exit_status (*)(const options&);

const std::map<std::string, tool::output_format> formats{{"text", tool::output_format::text},
                                                         {"json", tool::output_format::json},
                                                         {"ndjson", tool::output_format::ndjson}};
const std::map<std::string, tool::offset_unit> units{{"byte", tool::offset_unit::byte},
                                                     {"codepoint", tool::offset_unit::codepoint},
                                                     {"utf16", tool::offset_unit::utf16}};
const std::map<std::string, tool::when> colors{
    {"auto", tool::when::automatic}, {"always", tool::when::always}, {"never", tool::when::never}};
const std::map<std::string, incise::fold_level> levels{{"exact", incise::fold_level::exact},
                                                       {"case", incise::fold_level::fold_case},
                                                       {"accents", incise::fold_level::fold_accents}};
const std::map<std::string, incise::quote_policy> quote_policies{{"split", incise::quote_policy::split},
                                                                 {"keep", incise::quote_policy::keep}};
const std::map<std::string, incise::paragraph_breaks> breaks{{"auto", incise::paragraph_breaks::automatic},
                                                             {"blank", incise::paragraph_breaks::blank_lines},
                                                             {"line", incise::paragraph_breaks::lines}};

/// An option whose values are the words of `words`.
template <class Value>
CLI::Option* add_choice(CLI::App& app, const std::string& name, Value& value,
                        const std::map<std::string, Value>& words, const std::string& help) {
    std::string list;
    for (const auto& word : words) list += (list.empty() ? "" : ", ") + word.first;
    const auto choose = [&value, &words, name, list](const std::string& word) {
        const auto place = words.find(word);
        if (place == words.end()) throw CLI::ValidationError(name, word + " is none of " + list);
        value = place->second;
    };
    return app.add_option_function<std::string>(name, choose, help)->type_name("WORD")->take_last();
}

/// The arguments of the whole tool; `chosen` is the command that they name.
class arguments {
  public:
    arguments() : app_("Reads French text: sentences, quotations and who says them, names.", "incise") {
        app_.set_version_flag("--version", "incise " INCISE_VERSION);
        app_.set_help_flag("-h,--help", "This help");
        app_.require_subcommand(1);
        app_.footer(
            "No FILE, or -, reads standard input. Exit status: 0 done, 1 a check found something,\n"
            "2 usage, 3 something cannot be read or written.");
        add_readers();
        add_checks();
        add_gazetteers();
    }

    CLI::App& app() noexcept { return app_; }
    command chosen() const noexcept { return chosen_; }
    const options& asked() const noexcept { return asked_; }

  private:
    CLI::App app_;
    options asked_;
    command chosen_ = nullptr;

    CLI::App& add(CLI::App& parent, const std::string& name, const std::string& help, command work) {
        CLI::App& sub = *parent.add_subcommand(name, help);
        sub.fallthrough();
        sub.callback([this, work] { chosen_ = work; });
        return sub;
    }
    void add_files(CLI::App& sub) {
        sub.add_option("FILE", asked_.files, "Files to read; none, or -: standard input")->type_name(" ");
    }
    CLI::App& add_reader(const std::string& name, const std::string& help, command work) {
        CLI::App& sub = add(app_, name, help, work);
        add_files(sub);
        add_choice(sub, "--format", asked_.format, formats, "text (default), json or ndjson");
        add_choice(sub, "--offsets", asked_.offsets, units,
                   "Of JSON, in: byte (default), codepoint or utf16");
        return sub;
    }
    void add_color(CLI::App& sub) {
        add_choice(sub, "--color", asked_.color, colors,
                   "auto (default: on a terminal only), always or never");
    }
    CLI::Option* add_gazetteer(CLI::App& sub) {
        return sub
            .add_option("--gazetteer", asked_.gazetteers,
                        "Names to find: a TSV list (several are merged) or an image")
            ->type_name("FILE")
            ->expected(1)
            ->allow_extra_args(false)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
    void add_fold(CLI::App& sub) {
        add_choice(
            sub, "--fold", asked_.fold, levels,
            "What may differ between a name and the text: exact (nothing), case, accents (default: both)")
            ->each([this](const std::string&) { asked_.fold_given = true; });
    }

    void add_sentence_options(CLI::App& sub) {
        incise::sentence_options& how = asked_.sentences;
        add_choice(sub, "--quotes", how.quotes, quote_policies,
                   "split (default): each sentence of a quotation; keep: the whole, with its attribution");
        add_choice(sub, "--paragraphs", how.paragraphs, breaks,
                   "End at: auto (default: the lines tell), blank (lines) or line (each)");
        sub.add_flag("--semicolons", how.semicolons, "A semicolon ends a sentence");
        sub.add_flag("--recover", how.recover_stops, "End sentences where a full stop was lost");
        sub.add_flag("--explain", asked_.explain, "Each place where a sentence could end, and the rule");
    }

    void add_readers() {
        CLI::App& all = add_reader("analyze", "Everything: paragraphs, sentences, quotations, names, doubts",
                                   tool::analyze);
        add_gazetteer(all);
        all.add_flag("--indirect", asked_.indirect, "Also what is reported without marks: he said that ...");
        add_color(all);
        CLI::App& sentences = add_reader("sentences", "The sentences, one a line", tool::list_sentences);
        add_sentence_options(sentences);
        add_color(sentences);
        add_color(add_reader("quotes", "The quotations, and who says them", tool::list_quotes));
        CLI::App& match = add_reader("match", "The names of a gazetteer", tool::list_matches);
        add_gazetteer(match)->required();
        add_fold(match);
        add_color(match);
        add_color(add_reader("words", "The words, one a line", tool::list_words));
    }
    void add_checks() {
        add_files(add(app_, "lint", "Doubtful marks, as file:line:column: code: message", tool::lint));
        add_files(add(app_, "validate", "The first bytes of each file that are not UTF-8", tool::validate));
    }
    void add_gazetteers() {
        CLI::App& family = *app_.add_subcommand("gazetteer", "Builds and describes images of name lists");
        family.require_subcommand(1);
        family.fallthrough();
        family.footer(" ");
        CLI::App& build = add(family, "build", "Builds an image, or a C++ header with the same bytes",
                              tool::build_gazetteer);
        build.add_option("IN", asked_.files, "Lists: id TAB type TAB name TAB alias|alias")
            ->required()
            ->type_name("TSV");
        build.add_option("-o,--output", asked_.image, "The file to write")->required()->type_name("FILE");
        build.add_option("--header", asked_.header_name, "Write a C++ header that declares NAME()")
            ->type_name("NAME")
            ->check(is_identifier);
        add_fold(build);
        CLI::App& info =
            add(family, "info", "Entries, names, sizes and fold level of an image", tool::show_gazetteer);
        info.add_option("IMAGE", asked_.image, "The image")->required()->type_name("FILE");
    }

    static std::string is_identifier(const std::string& name) {
        return tool::is_cpp_name(name) ? std::string() : "'" + name + "' is no C++ name";
    }
};

int run(int argc, char** argv) {
    arguments given;
    try {
        given.app().parse(argc, argv);
    } catch (const CLI::Success& answer) {  // --help, --version
        return given.app().exit(answer);
    } catch (const CLI::ParseError& wrong) {
        tool::complain_line("incise: " + std::string(wrong.what()) + ". Try: incise --help");
        return exit_status::usage;
    }
    return given.chosen()(given.asked());
}

}  // namespace

int main(int argc, char** argv) {
    tool::prepare_output();
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        tool::complain_line("incise: there is not enough memory for this");
        return exit_status::failed;
    }
}
