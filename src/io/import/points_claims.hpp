#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/vocabulary.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/points_figures.hpp"
#include "io/import/record_claims.hpp"
#include "io/import/row_reader.hpp"

namespace io {

/// What the rows of a table of points claim, and who denies it.
class PointClaims {
 public:
    PointClaims(PointCells& cells, PointFigures& figures, const ReaderSetup& setup,
                std::vector<std::string>& remarks);

    /// The side that the current row holds responsible; empty where it names none.
    std::string accused_side();
    /// A figure is always somebody's: of the actor that the row names, else of the data set.
    RecordClaims read(std::string_view event_id, ImportBuilder& builder);

 private:
    bool has_claims();
    bool read_stance(claims::Stance& stance, ImportBuilder& builder);
    std::string read_made(ImportBuilder& builder);
    void add_figures(RecordClaims& claims, ImportBuilder& builder);
    void cite_source(RecordClaims& claims, ImportBuilder& builder);
    void add_denials(RecordClaims& claims, ImportBuilder& builder);

    PointCells& cells_;
    PointFigures& figures_;
    const claims::Atlas& into_;
    claims::Actor author_;
    DateOrder order_ = DateOrder::automatic;
};

}  // namespace io
