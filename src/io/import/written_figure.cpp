#include "io/import/written_figure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "claims/filter/filter.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/foreign/foreign_number.hpp"
#include "io/import/figure_words.hpp"

namespace io {
namespace {

constexpr double open_end = std::numeric_limits<double>::quiet_NaN();

// "20 to 25", as folding writes them; the last ones only where "between" stands before.
constexpr std::array<std::string_view, 5> between{"-", "to", "/", "до", "bis"};
constexpr std::array<std::string_view, 5> after_between{"and", "и", "und", "et", "a"};

/// As texts are compared: words of a table once, in the form that folding gives them.
std::vector<std::pair<std::string, Bound>> folded_words(std::span<const BoundWord> words) {
    std::vector<std::pair<std::string, Bound>> folded;
    for (const BoundWord& each : words) folded.emplace_back(claims::folded(each.word), each.bound);
    return folded;
}

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte & 0x80) != 0;
}

/// Takes the word away from the beginning of the text.
Bound take_before(std::string_view& text) {
    static const auto words = folded_words(words_before_figure());
    for (const auto& [word, bound] : words) {
        if (!text.starts_with(word)) continue;
        const std::string_view rest = text.substr(word.size());
        if (!rest.empty() && is_letter(word.back()) && is_letter(rest.front())) continue;
        text = without_blanks(rest);
        return bound;
    }
    return Bound::none;
}

Bound take_behind(std::string_view& text) {
    static const auto words = folded_words(words_behind_figure());
    for (const auto& [word, bound] : words) {
        if (!text.ends_with(word)) continue;
        text = without_blanks(text.substr(0, text.size() - word.size()));
        return bound;
    }
    return Bound::none;
}

using Range = std::pair<double, double>;

std::optional<Range> read_range(std::string_view text, std::span<const std::string_view> words,
                                claims::DecimalMark mark) {
    for (const std::string_view word : words) {
        const std::size_t at = text.find(word);
        if (at == std::string::npos || at == 0) continue;
        const auto low = claims::read_written_number(text.substr(0, at), mark);
        const auto high = claims::read_written_number(text.substr(at + word.size()), mark);
        if (low && high && *low >= 0.0 && *low <= *high) return Range{*low, *high};
    }
    return std::nullopt;
}

std::optional<Range> read_values(std::string_view text, bool is_between, claims::DecimalMark mark) {
    if (const auto count = claims::read_written_number(text, mark); count && !is_between)
        return *count >= 0.0 ? std::optional(Range{*count, *count}) : std::nullopt;
    auto range = read_range(text, between, mark);
    if (!range && is_between) range = read_range(text, after_between, mark);
    return range;
}

}  // namespace

std::optional<WrittenFigure> read_written_figure(std::string_view text, claims::DecimalMark mark) {
    std::string folded = claims::folded(with_plain_signs(text));
    const auto both_blank = [](char a, char b) { return a == ' ' && b == ' '; };
    folded.erase(std::ranges::unique(folded, both_blank).begin(), folded.end());
    std::string_view rest = without_blanks(folded);
    Bound bound = take_before(rest);
    if (bound == Bound::none) bound = take_behind(rest);
    const auto values = read_values(rest, bound == Bound::range, mark);
    if (!values) return std::nullopt;
    const auto [min, max] = *values;
    switch (bound) {
        case Bound::none:
        case Bound::range:
            return WrittenFigure{min, max};
        case Bound::least:
        case Bound::more:
            return WrittenFigure{min, open_end, bound == Bound::more || min != max};
        case Bound::most:
        case Bound::fewer:
            return WrittenFigure{open_end, max, bound == Bound::fewer || min != max};
        case Bound::about:
            break;
    }
    return WrittenFigure{min, max, true, true};
}

std::string figure_in_words(const WrittenFigure& figure) {
    if (std::isnan(figure.max)) return fmt::format("at least {}", figure.min);
    if (std::isnan(figure.min)) return fmt::format("up to {}", figure.max);
    if (figure.min == figure.max) return fmt::format("{}", figure.min);
    return fmt::format("{} to {}", figure.min, figure.max);
}

}  // namespace io
