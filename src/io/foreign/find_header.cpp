#include "io/foreign/find_header.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace io {
namespace {

using Row = std::vector<std::string>;

constexpr std::ptrdiff_t fewest_columns = 3, most_in_title = 2;
constexpr std::size_t most_rows_in_5 = 4;

std::ptrdiff_t filled(const Row& row) {
    return std::ranges::count_if(row, [](const std::string& cell) { return !cell.empty(); });
}

bool has_letter(const std::string& cell) {
    return std::ranges::any_of(cell, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte & 0x80) != 0;
    });
}

bool has_digit(const std::string& cell) {
    return cell.find_first_of("0123456789") != std::string::npos;
}

/// Whether the column holds numbers or dates in most rows from `begin` on.
bool holds_figures(const std::vector<Row>& rows, std::size_t begin, std::size_t column) {
    std::size_t cells = 0, figures = 0;
    for (std::size_t i = begin; i < rows.size(); ++i) {
        if (column >= rows[i].size() || rows[i][column].empty()) continue;
        ++cells;
        figures += has_digit(rows[i][column]);
    }
    return cells > 0 && figures * 5 >= cells * most_rows_in_5;
}

/// Whether what stands below can be rows of it: most have as many cells, and fill more of them than
/// a title does.
bool has_rows(const std::vector<Row>& rows, std::size_t number) {
    std::size_t below = 0, fitting = 0;
    for (std::size_t i = number + 1; i < rows.size(); ++i) {
        if (filled(rows[i]) == 0) continue;
        ++below;
        fitting += rows[i].size() == rows[number].size() && filled(rows[i]) > most_in_title;
    }
    return below > 0 && fitting * 5 >= below * most_rows_in_5;
}

bool names_columns(const std::vector<Row>& rows, std::size_t number) {
    const Row& row = rows[number];
    bool is_above_figures = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].empty()) continue;
        if (!has_letter(row[i]) && has_digit(row[i])) return false;
        is_above_figures |= !has_digit(row[i]) && holds_figures(rows, number + 1, i);
    }
    return is_above_figures;
}

}  // namespace

std::size_t find_header(const std::vector<Row>& rows) {
    std::ptrdiff_t widest = 0;
    for (const Row& row : rows) widest = std::max(widest, filled(row));
    // The name of its only column, or of two, stands above a table, too, but no title has two
    // cells.
    if (widest < fewest_columns || filled(rows.front()) > 1) return 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::ptrdiff_t cells = filled(rows[i]);
        if (cells * 2 > widest && cells > most_in_title)
            return names_columns(rows, i) && has_rows(rows, i) ? i : 0;
        if (cells > most_in_title) return 0;
    }
    return 0;
}

std::string header_in_words(std::string_view unit, std::size_t line, const std::vector<Row>& rows,
                            std::size_t header) {
    std::string_view title;
    for (std::size_t i = 0; i < header && title.empty(); ++i)
        for (const std::string& cell : rows[i])
            if (title.empty()) title = cell;
    return fmt::format(", its header in {} {} below “{}”", unit, line, title);
}

}  // namespace io
