#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"
#include "io/workspace/database.hpp"
#include "io/workspace/workspace_row.hpp"

namespace io {

/// What rows that were removed held and this program does not read: cells of binary columns, shapes
/// that are no points, claims that were left out for a fault. A row of the same id that is written
/// anew, as undoing a removal does, gets it back. Kept as long as the workspace is open.
class RemovedRows {
 public:
    // Before the rows are removed.
    void keep(Database& base, std::string_view table, std::span<const std::string> ids);
    /// Events of an atlas as it was read, with what is claimed about them.
    void keep_events(Database& base, const claims::Atlas& atlas,
                     std::span<const claims::EventRow> rows);

    /// Adds to the cells of a new row, the id first; they live as long as this.
    void give_back(std::string_view table, std::vector<Cell>& cells) const;
    /// The cells of claims about an event that were left out, the id first.
    std::vector<std::vector<Cell>> claims_left_out(std::string_view event_id) const;

 private:
    using Columns = std::shared_ptr<const std::vector<std::string>>;
    struct Kept {
        Columns columns;
        Database::Row cells;
    };
    void keep_cells(Database& base, std::string_view table, std::vector<std::string> columns,
                    std::span<const std::string> ids);
    void keep_left_out(Database& base, std::span<const std::string> event_ids,
                       const std::vector<std::string>& read);

    std::map<std::pair<std::string, std::string>, std::vector<Kept>> rows_;  ///< by table and id
    std::map<std::string, std::vector<Kept>, std::less<>> left_out_;         ///< by event
};

}  // namespace io
