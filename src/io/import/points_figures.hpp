#pragma once

#include <optional>
#include <string_view>

#include "io/foreign/foreign_number.hpp"
#include "io/import/import_builder.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/written_figure.hpp"

namespace io {

/// The figures in a table of points.
class PointFigures {
 public:
    /// Looks through the table for what its marks stand before.
    PointFigures(PointCells& cells, const Progress& progress);

    /// Of the current row; nothing where the cell holds none. Told where it can be read in two
    /// ways.
    std::optional<WrittenFigure> read(std::string_view field, ImportBuilder& builder);

 private:
    void tell_two_ways(std::string_view field, const WrittenFigure& figure,
                       const WrittenFigure& other, ImportBuilder& builder) const;

    PointCells& cells_;
    std::optional<DecimalMark> mark_;  ///< where anything tells
};

}  // namespace io
