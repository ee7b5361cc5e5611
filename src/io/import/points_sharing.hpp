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

/// Which event each row of a table of points tells of: that of its id or, in a sheet, the one above
/// that it goes on with, as rows do beside merged cells: such a row names a claimant, and nothing
/// of an event. An empty row ends what is above it.
class RowEvents {
 public:
    explicit RowEvents(PointCells& cells)
        : cells_(cells), may_go_on_(cells.table().is_sheet() && cells.has("actor")) {}

    /// Whether rows of the table can go on with others at all.
    bool may_go_on() const { return may_go_on_; }
    /// To be called for each row. False for an empty one.
    bool next();
    /// With the event above; astray: with one whose row could not be used. Where that is found out
    /// after next(), lose_above() says so.
    enum class Going { alone, on, astray };
    Going going() const { return going_; }
    void lose_above() {
        if (says_event_) above_ = Above::lost;
    }
    bool has_own_id() const { return has_own_id_; }
    /// Of the event: its own id, else what its first row says; empty where no row can go on with
    /// it, and for what goes astray behind a row that the table passed over.
    const std::string& key() const { return key_; }

 private:
    enum class Above { nothing, event, lost };

    PointCells& cells_;
    bool may_go_on_, has_own_id_ = false, says_event_ = false;
    Going going_ = Going::alone;
    Above above_ = Above::nothing;
    std::size_t passed_over_ = 0;
    std::string key_, above_key_;
};

/// The events of which several rows of a table of points tell. Each is kept until the last of its
/// rows is read.
class PointsSharing {
 public:
    /// Looks through the rows once or twice, where the table has columns for claims.
    PointsSharing(PointCells& cells, bool has_claims, const Progress& progress);

    // Of the current row, from begin_row() to end_row().
    /// False for an empty row, of which nothing else is to be asked.
    bool begin_row() { return rows_.next(); }
    bool goes_on() const { return rows_.going() == RowEvents::Going::on; }
    /// Whether it would go on with a row that is left out.
    bool is_astray() const { return rows_.going() == RowEvents::Going::astray; }
    /// The current row is left out, and so are those that go on with it.
    void lose() { rows_.lose_above(); }
    /// Whether other rows tell of the same event.
    bool is_shared() const { return shared_.contains(rows_.key()); }
    /// The event, begun with its first row.
    SharedEvent& event(const SharedEvent::Row& row);
    void end_row(ImportBuilder& builder);

    /// That rows with the same number were not joined, and that rows go on with those above.
    std::vector<std::string> suspicions() const;

 private:
    void count_rows(PointCells& cells, const Progress& progress);
    void note_going_on(PointCells& cells);

    struct Shared {
        std::size_t rows_left = 0;
        std::optional<SharedEvent> event;
    };
    RowEvents rows_;
    std::map<std::string, Shared, std::less<>> shared_;  ///< by RowEvents::key()
    std::size_t numbered_ = 0;  ///< rows whose id is a number that others have, too
    std::size_t going_on_ = 0;
    std::string first_going_on_;  ///< "line 3, line 4"
};

}  // namespace io
