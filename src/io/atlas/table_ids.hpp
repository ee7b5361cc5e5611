#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/claim.hpp"
#include "claims/hash_index.hpp"
#include "claims/text_column.hpp"
#include "io/file_problems.hpp"

namespace io {

/// The ids of one table: which row has them, and on which line they were read. Laid out for
/// millions of them.
class TableIds {
 public:
    /// Takes the id of the next row. An empty or repeated id is reported, and false is returned:
    /// the row is to be left out.
    bool add(std::string_view id, std::size_t line, FileProblems& problems);

    /// no_entry for an id that is not in the table.
    claims::TableIndex find(std::string_view id) const;
    /// 0 where it is not known: for an id that is not in the table, and beyond 4 billion lines.
    std::size_t line_of(std::string_view id) const;
    std::size_t size() const { return ids_.size(); }

 private:
    claims::TextColumn ids_;
    std::vector<std::uint32_t> lines_;
    claims::HashIndex index_;
};

}  // namespace io
