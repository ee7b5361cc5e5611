#include <algorithm>
#include <array>

#include "io/atlas/csv_records.hpp"
#include "io/import/delimited_table.hpp"

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
    std::vector<CsvRecord> records = find_csv_records(text, separator).records;
    if (records.size() > 1 && !is_whole) records.pop_back();
    if (records.size() > records_looked_at) records.resize(records_looked_at);
    if (records.empty() || records.front().cells < 2) return {};
    const auto agreeing = std::ranges::count(records, records.front().cells, &CsvRecord::cells);
    return {static_cast<std::size_t>(agreeing) * 1000 / records.size(), records.front().cells};
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
