#pragma once

#include <cstddef>
#include <vector>

#include "claims/claim.hpp"
#include "claims/columns/sparse_column.hpp"
#include "claims/columns/text_column.hpp"
#include "claims/columns/word_column.hpp"

namespace claims {

/// Claims in columns; see EventChunk.
class ClaimColumns {
 public:
    void push_back(const Claim& claim);
    /// The claims of other columns from `begin` up to `end`.
    void append(const ClaimColumns& from, std::size_t begin, std::size_t end);
    std::size_t size() const { return ids_.size(); }
    /// Of its longest column.
    std::size_t text_bytes() const;
    /// Gives room back that was kept for more.
    void shrink();

    /// A view, valid as long as nothing is added.
    Claim operator[](std::size_t index) const;

    // Single columns, for passes over all claims.
    TableIndex actor(std::size_t index) const { return actors_[index]; }
    const std::vector<TableIndex>& actors() const { return actors_; }
    TableIndex source(std::size_t index) const { return sources_[index]; }
    Stance stance(std::size_t index) const { return stances_[index]; }
    Basis basis(std::size_t index) const { return bases_[index]; }
    const Extent& made(std::size_t index) const { return made_.extent(index); }
    const DateColumn& dates() const { return made_; }
    std::string_view accuses_side(std::size_t index) const { return accuses_sides_[index]; }
    const WordColumn& accuses_sides() const { return accuses_sides_; }
    const WordColumn& metrics() const { return metrics_; }
    std::string_view metric(std::size_t index) const { return metrics_[index]; }
    double value_min(std::size_t index) const { return values_min_[index]; }
    double value_max(std::size_t index) const { return values_max_[index]; }
    std::string_view summary(std::size_t index) const { return summaries_[index]; }
    std::string_view quote(std::size_t index) const { return quotes_[index]; }
    const TextColumn& summaries() const { return summaries_; }
    const TextColumn& quotes() const { return quotes_.texts(); }

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(ids_, summaries_, accuses_sides_, metrics_, made_, quotes_, extras_, values_min_,
                values_max_, actors_, sources_, stances_, bases_);
    }

 private:
    TextColumn ids_, summaries_;
    WordColumn accuses_sides_, metrics_;
    DateColumn made_;
    SparseTextColumn quotes_, extras_;
    SparseNumberColumn values_min_{not_provided}, values_max_{not_provided};
    std::vector<TableIndex> actors_, sources_;
    std::vector<Stance> stances_;
    std::vector<Basis> bases_;
};

}  // namespace claims
