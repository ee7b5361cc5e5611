#include <algorithm>
#include <array>

#include "io/csv/csv_reader.hpp"
#include "io/foreign/delimited_table.hpp"

namespace io {
namespace {

constexpr std::array<char, 4> separators{',', ';', '\t', '|'};
constexpr std::size_t bytes_looked_at = 1 << 17;
constexpr std::size_t records_looked_at = 50;
constexpr std::size_t title_lines_looked_at = 20;

struct Fit {
    std::size_t agreeing = 0;  ///< records with as many cells as the header, in thousandths
    std::size_t cells = 0, records = 0;

    bool is_likely() const { return cells > 1 && agreeing >= 500; }
    bool is_certain() const { return cells > 2 && records > 2 && agreeing >= 900; }

    friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fit_of(std::string_view text, char separator, bool is_whole) {
    CsvReader reader(text, separator);
    std::vector<std::size_t> cells;
    while (cells.size() <= records_looked_at && reader.next()) cells.push_back(reader.cell_count());
    const bool has_more = cells.size() > records_looked_at;
    if (cells.size() > 1 && (has_more || !is_whole)) cells.pop_back();
    if (cells.empty() || cells.front() < 2) return {};
    const auto agreeing = std::ranges::count(cells, cells.front());
    return {static_cast<std::size_t>(agreeing) * 1000 / cells.size(), cells.front(), cells.size()};
}

struct Guess {
    char separator = ',';
    Fit fit;
};

Guess best_guess(std::string_view text, bool is_whole) {
    Guess best;
    for (const char separator : separators)
        if (const Fit fit = fit_of(text, separator, is_whole); fit > best.fit)
            best = {separator, fit};
    return best;
}

std::string_view behind_line(std::string_view text) {
    const std::size_t end = text.find_first_of("\r\n");
    return end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
}

}  // namespace

char guess_separator(std::string_view text) {
    std::string_view part = text.substr(0, bytes_looked_at);
    const bool is_whole = part.size() == text.size();
    const Guess of_first = best_guess(part, is_whole);
    if (of_first.fit.is_likely()) return of_first.separator;
    // The header may stand below a title. A list of texts, in some of which a separator stands,
    // does not look like this.
    for (std::size_t line = 0; line < title_lines_looked_at && !part.empty(); ++line) {
        part = behind_line(part);
        const Guess guess = best_guess(part, is_whole);
        if (guess.fit.is_certain()) return guess.separator;
    }
    return of_first.separator;
}

}  // namespace io
