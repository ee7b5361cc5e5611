#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/claim.hpp"
#include "claims/columns/hash_index.hpp"
#include "claims/columns/text_column.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// The ids of one table: which row has them, and on which line they were read. Laid out for
/// millions of them: many ids of which each is longer than the one before, or as long and behind it
/// in the order of bytes, are none of them repeated, and have an index only when it is needed.
class TableIds {
 public:
    /// Takes the id of the next row. An empty or repeated id is reported, and false is returned:
    /// the row is to be left out.
    bool add(std::string_view id, std::size_t line, FileProblems& problems);

    /// no_entry for an id that is not in the table.
    claims::TableIndex find(std::string_view id) const;
    /// The same, and the faster where the id is one of the next behind `row` (no_entry: from the
    /// first on). Where it is none, an index is made.
    claims::TableIndex find_behind(claims::TableIndex row, std::string_view id);
    /// 0 where it is not known: for an id that is not in the table, and beyond 4 billion lines.
    std::size_t line_of(std::string_view id) const;
    std::size_t size() const { return ids_.size(); }
    /// Of a row.
    std::string_view operator[](std::size_t row) const { return ids_[row]; }

 private:
    void make_index();

    claims::TextColumn ids_;
    std::vector<std::uint32_t> lines_;
    claims::HashIndex index_;  ///< of all of them, or of none where all rise
    bool all_rise_ = true;
};

}  // namespace io
