#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "io/import/points_cells.hpp"
#include "io/import/shared_event.hpp"
#include "io/progress.hpp"

namespace io {

/// An id without a letter is a mere number, which other files have, too.
bool is_own_id(std::string_view id);

/// The events of which several rows of a table of points tell: those that have the same id of their
/// own. Each is kept until the last of its rows is read.
class PointsSharing {
 public:
    /// Looks through the ids once, where the table has columns for claims.
    PointsSharing(PointCells& cells, bool has_claims, const Progress& progress);

    /// Whether other rows have this id, too.
    bool is_shared(std::string_view id) const { return ids_.contains(id); }
    /// The event of a shared id, begun with its first row.
    SharedEvent& event(std::string_view id, const SharedEvent::Row& row);
    /// After every row that is not empty.
    void end_row(std::string_view id, ImportBuilder& builder);

    /// That rows with the same number were not joined; empty where there are none.
    std::string suspicion() const;

 private:
    struct Rows {
        std::size_t left = 0;
        std::optional<SharedEvent> event;
    };
    std::map<std::string, Rows, std::less<>> ids_;
    std::size_t numbered_ = 0;  ///< rows whose id is a number that others have, too
};

}  // namespace io
