#pragma once

#include <vector>

#include "claims/filter/claim_words.hpp"

namespace claims {

/// How the claims of a chunk answer what a filter may ask: words by their numbers in ClaimWords.
class ClaimAnswers {
 public:
    using Index = ClaimWords::Index;
    /// Of one claim, or of an event without any. Either of the two sides will do.
    struct Answer {
        Index actor, side, other_side, accused, stance, metric;
        TableIndex source;
    };

    /// `words` are those of the atlas, and must outlive this.
    explicit ClaimAnswers(const ClaimWords& words) : words_(words) {}

    /// The claims asked for from now on lie in this chunk of the atlas.
    void enter(const EventChunk& chunk) {
        chunk_ = &chunk;
        accused_ = side_words(chunk.accused_sides());
        accuses_ = side_words(chunk.claim_accuses_sides());
        metrics_.clear();
        for (std::uint32_t number = 0; number < chunk.claim_metrics().word_count(); ++number)
            metrics_.push_back(
                words_.index_of(ClaimQuestion::metric, chunk.claim_metrics().word(number)));
    }
    /// Of a claim about the event in `row`.
    Answer of(std::size_t row, std::size_t claim) const {
        const TableIndex speaker = chunk_->claim_actor(claim);
        const SideWord of_claim = accuses_[chunk_->claim_accuses_sides().number(claim)];
        const SideWord of_event = accused_[chunk_->accused_sides().number(row)];
        // Without a branch: whether a claim accuses anybody cannot be foretold.
        const Index named = of_claim.as_side != 0 ? of_claim.as_side : of_event.as_side;
        const Index own = words_.side_of(speaker);
        return {.actor = words_.actor(speaker),
                .side = own != 0 ? own : named,
                .other_side = named != 0 ? named : own,
                .accused = of_claim.as_side != 0 ? of_claim.as_accused : of_event.as_accused,
                .stance = words_.stance(chunk_->claim_stance(claim)),
                .metric = metrics_[chunk_->claim_metrics().number(claim)],
                .source = chunk_->claim_source(claim)};
    }
    /// An event without claims answers with its own accused side, that of this number.
    Answer without_claims(std::uint32_t accused) const {
        const SideWord& own = accused_[accused];
        return {0, own.as_side, own.as_side, own.as_accused, 0, 0, no_entry};
    }

 private:
    /// A side as the answer to two questions.
    struct SideWord {
        Index as_side, as_accused;
    };
    std::vector<SideWord> side_words(const WordColumn& column) const {
        std::vector<SideWord> sides;
        for (std::uint32_t number = 0; number < column.word_count(); ++number)
            sides.push_back({words_.index_of(ClaimQuestion::side, column.word(number)),
                             words_.index_of(ClaimQuestion::accused, column.word(number))});
        return sides;
    }

    const ClaimWords& words_;
    const EventChunk* chunk_ = nullptr;
    std::vector<SideWord> accused_, accuses_;  ///< by their numbers in the chunk's columns
    std::vector<Index> metrics_;               ///< the same
};

}  // namespace claims
