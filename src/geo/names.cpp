#include "geo/names.hpp"

#include <algorithm>
#include <utility>

namespace geo {
namespace {

constexpr std::array<std::string_view, all_names.size()> name_words{
    "usual", "local", "armenian", "azerbaijani", "georgian", "russian", "turkish"};
constexpr std::array<std::string_view, all_names.size()> titles{
    "", "local", "Armenian", "Azerbaijani", "Georgian", "Russian", "Turkish"};
constexpr std::array<std::string_view, all_names.size()> codes{"",   "",   "hy", "az",
                                                               "ka", "ru", "tr"};

/// Country code → language code, of those whose script the map can letter.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> languages{
    {{"AM", "hy"}, {"AZ", "az"}, {"GE", "ka"}, {"RU", "ru"}, {"TR", "tr"}}};

std::string text_of(const Boundary& boundary, std::string_view code) {
    const auto found = boundary.names.find(std::string(code));
    return found == boundary.names.end() ? std::string() : found->second;
}

/// A place that the two sides call differently, or a territory that is disputed.
bool has_two_names(const Boundary& boundary) {
    return boundary.name.find(" / ") != std::string::npos || boundary.kind == "disputed_region";
}

std::string_view code_for(const Boundary& boundary, Names names) {
    if (names != Names::local) return codes[static_cast<std::size_t>(names)];
    const auto* found = std::ranges::find(languages, boundary.country,
                                          &std::pair<std::string_view, std::string_view>::first);
    return found == languages.end() ? std::string_view() : found->second;
}

}  // namespace

std::string_view to_word(Names names) {
    return name_words[static_cast<std::size_t>(names)];
}

std::optional<Names> names_from_word(std::string_view word) {
    const auto* found = std::ranges::find(name_words, word);
    if (found == name_words.end()) return std::nullopt;
    return all_names[static_cast<std::size_t>(found - name_words.begin())];
}

std::string name_in(const Boundary& boundary, Names names) {
    if (names == Names::local && has_two_names(boundary)) {
        // In the order of the alphabet: Armenian, Azerbaijani.
        const std::string armenian = text_of(boundary, "hy"), azerbaijani = text_of(boundary, "az");
        if (armenian.empty() || azerbaijani.empty()) return boundary.name;
        return armenian + " / " + azerbaijani;
    }
    const std::string_view code = code_for(boundary, names);
    std::string name = code.empty() ? std::string() : text_of(boundary, code);
    return name.empty() ? boundary.name : name;
}

std::string name_with_years(const Boundary& boundary, Names names) {
    constexpr std::size_t digits = 4;
    const std::string name = name_in(boundary, names);
    const std::string from = boundary.valid_from.substr(0, digits);
    const std::string to = boundary.valid_to.substr(0, digits);
    if (from.size() < digits || name.find(from) != std::string::npos) return name;
    return name + " " + from + "–" + to;
}

bool has_dotted_capital(const Boundary& boundary, Names names) {
    const std::string_view code = code_for(boundary, names);
    return (code == "az" || code == "tr") && !text_of(boundary, code).empty();
}

std::string in_words(Names names) {
    if (names == Names::usual) return {};
    return "Names: " + std::string(titles[static_cast<std::size_t>(names)]) +
           ", where the map has them";
}

}  // namespace geo
