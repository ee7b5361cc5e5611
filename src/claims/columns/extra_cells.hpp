#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claims {

/// The columns of each table that this program does not know, by name, in the order of the file
/// they were read from. Entries hold the cells of these columns in one text, `extra`, in the same
/// order. While an atlas is edited, columns are only ever added at the end.
struct ExtraColumns {
    std::vector<std::string> actors;
    std::vector<std::string> sources;
    std::vector<std::string> events;
    std::vector<std::string> claims;

    friend bool operator==(const ExtraColumns&, const ExtraColumns&) = default;
};

/// Cells as one text: U+001F between them. Empty cells at the end are left away, so that an entry
/// without any has an empty text, and so that a column that is added changes no entry.
std::string join_extra(std::span<const std::string> cells);

/// The cells again, without the empty ones at the end.
std::vector<std::string> split_extra(std::string_view extra);

/// The cells of `extra`, which stand under the columns `from`, as they stand under the columns
/// `to`. Columns are matched by name, those of the same name in their order; a cell whose column
/// is missing in `to` is left out.
std::string moved_extra(std::string_view extra, std::span<const std::string> from,
                        std::span<const std::string> to);

/// `columns` and behind them those of `more` that are missing there.
std::vector<std::string> joined_columns(std::span<const std::string> columns,
                                        std::span<const std::string> more);

}  // namespace claims
