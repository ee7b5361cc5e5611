#include <algorithm>
#include <array>

#include "io/csv/csv_reader.hpp"
#include "io/foreign/delimited_table.hpp"

namespace io {
namespace {

constexpr std::array<char, 4> separators{',', ';', '\t', '|'};
constexpr std::size_t bytes_looked_at = 1 << 17;
constexpr std::size_t records_looked_at = 50;

struct Fit {
    std::size_t agreeing = 0;  ///< records with as many cells as the header, in thousandths
    std::size_t cells = 0;

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
    return {static_cast<std::size_t>(agreeing) * 1000 / cells.size(), cells.front()};
}

}  // namespace

char guess_separator(std::string_view text) {
    const std::string_view part = text.substr(0, bytes_looked_at);
    char best = ',';
    Fit best_fit;
    for (const char separator : separators) {
        const Fit fit = fit_of(part, separator, part.size() == text.size());
        if (fit > best_fit) {
            best_fit = fit;
            best = separator;
        }
    }
    return best;
}

}  // namespace io
