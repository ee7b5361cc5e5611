#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/written_dates/written_date.hpp"
#include "io/import/import_builder.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/points_figures.hpp"
#include "io/import/points_places.hpp"

namespace io {

/// What the rows of a table of points say of their events, besides claims and notes.
class PointEvents {
 public:
    PointEvents(PointCells& cells, PointFigures& figures, claims::DayOrder order,
                const claims::Atlas& into)
        : cells_(cells), figures_(figures), order_(order), into_(into) {}

    /// Of the current row; its texts live until the next. What is not understood is reported.
    claims::Event read(ImportBuilder& builder);
    /// What the event can be called where the row gives it no title: as it is in the workspace,
    /// else by what the row says. Empty where there is nothing.
    std::string substitute_title();
    /// Whether the event of the current row has a title in the workspace.
    bool is_titled_before();

    std::vector<std::string> suspicions() const { return places_.suspicions(); }

 private:
    std::string_view cell(std::string_view field) { return cells_.cell(field); }
    std::size_t line() const { return cells_.line(); }

    /// The event of the current row as the workspace has it.
    std::optional<claims::Event> known();
    std::string read_id();
    std::string read_when(ImportBuilder& builder);
    std::string read_day(std::string_view field, ImportBuilder& builder);
    /// `before`: the event as the workspace has it, where nothing else says its place.
    claims::Precision read_precision(const PointPlaces::Place& place, const claims::Event* before,
                                     ImportBuilder& builder);
    double read_radius(double unsaid_m, ImportBuilder& builder);

    PointCells& cells_;
    PointFigures& figures_;
    claims::DayOrder order_;
    PointPlaces places_{cells_};
    std::string id_, when_;
    const claims::Atlas& into_;
    std::unordered_map<std::string_view, claims::EventRow> known_;  ///< by id, once it is asked for
};

}  // namespace io
