#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/vocabulary.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/points_figures.hpp"
#include "io/import/points_sides.hpp"
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
    /// Whether the table has a column that makes a claim.
    bool can_be() const;
    /// Adds what the current row claims as a record of its own. A figure is always somebody's: of
    /// the actor that the row names, else of the data set.
    void read(RecordClaims& claims, ImportBuilder& builder);

 private:
    bool has_claims();
    claims::TableIndex claimant(ImportBuilder& builder);
    bool read_stance(claims::Stance& stance, ImportBuilder& builder);
    claims::Basis read_basis(ImportBuilder& builder);
    std::string read_made(ImportBuilder& builder);
    void keep_words(std::string_view field, const WrittenFigure& figure, ImportBuilder& builder);
    void add_figures(RecordClaims& claims, ImportBuilder& builder);
    void cite_source(RecordClaims& claims, ImportBuilder& builder);
    void add_denials(RecordClaims& claims, ImportBuilder& builder);

    PointCells& cells_;
    PointFigures& figures_;
    PointSides sides_;
    claims::Actor author_;
    claims::DayOrder order_ = claims::DayOrder::automatic;
    claims::Basis stated_basis_ = claims::Basis::statement;  ///< by the row's stance
};

}  // namespace io
