#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/points_cells.hpp"
#include "io/import/shared_event.hpp"
#include "io/progress.hpp"

namespace io {

/// An id without a letter is a mere number, which other files have, too.
bool is_own_id(std::string_view id);

/// Which event each row of a table of points tells of: that of its id, or the one above it goes on
/// with, as rows do beside merged cells: such a row names a claimant, and nothing of an event.
class RowEvents {
 public:
    explicit RowEvents(PointCells& cells) : cells_(cells), may_go_on_(cells.has("actor")) {}

    /// To be called for each row that is not empty.
    void next();
    bool goes_on() const { return goes_on_; }
    bool has_own_id() const { return has_own_id_; }
    /// Of the event: its own id, else what its first row says; empty where no row can go on with
    /// it.
    const std::string& key() const { return key_; }

 private:
    PointCells& cells_;
    bool may_go_on_, goes_on_ = false, is_event_above_ = false, has_own_id_ = false;
    std::string key_;
};

/// The events of which several rows of a table of points tell. Each is kept until the last of its
/// rows is read.
class PointsSharing {
 public:
    /// Looks through the rows once or twice, where the table has columns for claims.
    PointsSharing(PointCells& cells, bool has_claims, const Progress& progress);

    // Of the current row, from begin_row() to end_row(); for each row that is not empty.
    void begin_row() { rows_.next(); }
    /// Whether other rows tell of the same event.
    bool is_shared() const { return shared_.contains(rows_.key()); }
    /// The event, begun with its first row.
    SharedEvent& event(const SharedEvent::Row& row);
    void end_row(ImportBuilder& builder);

    /// That rows with the same number were not joined, and that rows go on with those above.
    std::vector<std::string> suspicions() const;

 private:
    void count_rows(PointCells& cells, const Progress& progress);

    struct Shared {
        std::size_t rows_left = 0;
        std::optional<SharedEvent> event;
    };
    RowEvents rows_;
    std::map<std::string, Shared, std::less<>> shared_;  ///< by RowEvents::key()
    std::size_t numbered_ = 0;  ///< rows whose id is a number that others have, too
    std::size_t going_on_ = 0;
};

}  // namespace io
