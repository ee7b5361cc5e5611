#include "claims/columns/extra_cells.hpp"

#include <algorithm>

namespace claims {
namespace {

constexpr char separator = '\x1F';
/// Stands before 's' for a separator and before 'e' for itself within a cell.
constexpr char escape = '\x1E';

void append_cell(std::string& text, std::string_view cell) {
    for (const char byte : cell) {
        if (byte == separator)
            text += {escape, 's'};
        else if (byte == escape)
            text += {escape, 'e'};
        else
            text += byte;
    }
}

/// Where in `columns` the n-th column of that name stands, counted from 0; its size if nowhere.
std::size_t find_column(std::span<const std::string> columns, std::string_view name,
                        std::size_t n) {
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (columns[at] == name && n-- == 0) return at;
    return columns.size();
}

/// How many columns before `at` have the same name.
std::size_t number_among_equals(std::span<const std::string> columns, std::size_t at) {
    return static_cast<std::size_t>(std::ranges::count(columns.first(at), columns[at]));
}

}  // namespace

std::string join_extra(std::span<const std::string> cells) {
    while (!cells.empty() && cells.back().empty()) cells = cells.first(cells.size() - 1);
    std::string text;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0) text += separator;
        append_cell(text, cells[at]);
    }
    return text;
}

std::vector<std::string> split_extra(std::string_view extra) {
    std::vector<std::string> cells;
    if (extra.empty()) return cells;
    cells.emplace_back();
    for (std::size_t at = 0; at < extra.size(); ++at) {
        if (extra[at] == separator)
            cells.emplace_back();
        else if (extra[at] == escape && at + 1 < extra.size())
            cells.back() += extra[++at] == 's' ? separator : escape;
        else
            cells.back() += extra[at];
    }
    return cells;
}

std::string moved_extra(std::string_view extra, std::span<const std::string> from,
                        std::span<const std::string> to) {
    if (extra.empty() || std::ranges::equal(from, to)) return std::string(extra);
    const std::vector<std::string> cells = split_extra(extra);
    std::vector<std::string> moved(to.size());
    for (std::size_t at = 0; at < std::min(cells.size(), from.size()); ++at) {
        const std::size_t place = find_column(to, from[at], number_among_equals(from, at));
        if (place < to.size()) moved[place] = cells[at];
    }
    return join_extra(moved);
}

std::vector<std::string> joined_columns(std::span<const std::string> columns,
                                        std::span<const std::string> more) {
    std::vector<std::string> joined(columns.begin(), columns.end());
    for (std::size_t at = 0; at < more.size(); ++at)
        if (find_column(columns, more[at], number_among_equals(more, at)) == columns.size())
            joined.push_back(more[at]);
    return joined;
}

}  // namespace claims
