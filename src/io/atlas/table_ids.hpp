#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "claims/claim.hpp"
#include "io/atlas/text_store.hpp"
#include "io/file_problems.hpp"

namespace io {

/// The ids of one table: which row has them, and on which line they were read.
class TableIds {
 public:
    /// Takes the id of the next row. An empty or repeated id is reported, and false is returned:
    /// the row is to be left out.
    bool add(std::string_view id, std::size_t line, FileProblems& problems);

    /// no_entry for an id that is not in the table.
    claims::TableIndex find(std::string_view id) const;
    std::size_t line_of(std::string_view id) const;
    std::size_t size() const { return rows_.size(); }

 private:
    struct Row {
        claims::TableIndex index;
        std::size_t line;
    };
    TextStore texts_;
    std::unordered_map<std::string_view, Row> rows_;
};

}  // namespace io
