#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "claims/columns/claim_columns.hpp"
#include "claims/columns/rows_by_id.hpp"
#include "claims/event.hpp"

namespace claims {

/// Up to max_rows events in columns, together with the claims made about them. Immutable once it
/// is part of an Atlas: an edit replaces the one chunk it touches and shares the others.
class EventChunk {
 public:
    static constexpr std::size_t max_rows = 4096;

    /// Adds an event and its claims, in the order given. Throws std::length_error when the chunk is
    /// full.
    void push_back(const Event& event, const std::vector<Claim>& claims);
    /// The same with what stands in a row of another chunk.
    void push_row(const EventChunk& from, std::size_t row);
    /// Gives claims to events that were added without: those of the event in `row` end before
    /// `ends[row]` and begin where those of the row before end.
    void set_claims(ClaimColumns claims, std::vector<std::uint32_t> ends);
    // Another word in some rows, which are in ascending order; only while nobody else has the
    // chunk.
    void set_kinds(std::span<const std::size_t> rows, std::string_view word);
    void set_layers(std::span<const std::size_t> rows, std::string_view word);
    /// Gives room back that was kept for more events.
    void shrink();

    std::size_t size() const { return ids_.size(); }
    /// True when the next event belongs into a new chunk.
    bool is_full() const;
    Event event(std::size_t row) const;
    std::optional<std::size_t> find(std::string_view id) const { return rows_.find(ids_, id); }

    // Single columns, for passes over all events.
    std::string_view id(std::size_t row) const { return ids_[row]; }
    std::string_view title(std::size_t row) const { return titles_[row]; }
    std::string_view kind(std::size_t row) const { return kinds_[row]; }
    std::string_view place(std::size_t row) const { return places_[row]; }
    std::string_view accused_side(std::size_t row) const { return accused_sides_[row]; }
    std::string_view layer(std::size_t row) const { return layers_[row]; }
    std::string_view notes(std::size_t row) const { return notes_[row]; }
    const WordColumn& kinds() const { return kinds_; }
    const WordColumn& layers() const { return layers_; }
    const WordColumn& accused_sides() const { return accused_sides_; }
    const TextColumn& titles() const { return titles_; }
    const WordColumn& places() const { return places_; }
    const TextColumn& all_notes() const { return notes_.texts(); }
    const DateColumn& dates() const { return when_; }
    const Extent& when(std::size_t row) const { return when_.extent(row); }
    const geo::LngLat& at(std::size_t row) const { return at_[row]; }
    Precision precision(std::size_t row) const { return precision_[row]; }
    double radius_m(std::size_t row) const { return radius_m_[row]; }

    std::size_t claim_count(std::size_t row) const { return claims_end(row) - claims_begin(row); }
    /// The claims about the event in `row` are claim(claims_begin(row)) … claim(claims_end(row)-1).
    std::size_t claims_begin(std::size_t row) const { return row == 0 ? 0 : claim_ends_[row - 1]; }
    std::size_t claims_end(std::size_t row) const { return claim_ends_[row]; }
    Claim claim(std::size_t index) const { return claims_[index]; }

    TableIndex claim_actor(std::size_t index) const { return claims_.actor(index); }
    const std::vector<TableIndex>& claim_actors() const { return claims_.actors(); }
    Stance claim_stance(std::size_t index) const { return claims_.stance(index); }
    Basis claim_basis(std::size_t index) const { return claims_.basis(index); }
    const Extent& claim_made(std::size_t index) const { return claims_.made(index); }
    const DateColumn& claim_dates() const { return claims_.dates(); }
    std::string_view claim_accuses_side(std::size_t index) const {
        return claims_.accuses_side(index);
    }
    const WordColumn& claim_accuses_sides() const { return claims_.accuses_sides(); }
    const WordColumn& claim_metrics() const { return claims_.metrics(); }
    std::string_view claim_metric(std::size_t index) const { return claims_.metric(index); }
    double claim_value_min(std::size_t index) const { return claims_.value_min(index); }
    double claim_value_max(std::size_t index) const { return claims_.value_max(index); }
    TableIndex claim_source(std::size_t index) const { return claims_.source(index); }
    std::string_view claim_summary(std::size_t index) const { return claims_.summary(index); }
    const TextColumn& claim_summaries() const { return claims_.summaries(); }
    const TextColumn& claim_quotes() const { return claims_.quotes(); }

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(ids_, titles_, kinds_, places_, accused_sides_, layers_, when_, notes_, created_,
                modified_, extras_, at_, precision_, radius_m_, claims_, claim_ends_);
    }

 private:
    TextColumn ids_, titles_;
    WordColumn kinds_, places_, accused_sides_, layers_;
    DateColumn when_;
    SparseTextColumn notes_, created_, modified_, extras_;
    std::vector<geo::LngLat> at_;
    std::vector<Precision> precision_;
    SparseNumberColumn radius_m_{0.0};
    ClaimColumns claims_;
    std::vector<std::uint32_t> claim_ends_;
    RowsById rows_;
};

}  // namespace claims
