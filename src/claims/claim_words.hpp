#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// What a filter may ask of a claim, but for its figure.
enum class ClaimQuestion : std::uint8_t { actor, side, accused, stance, publisher, metric };
inline constexpr std::size_t claim_question_count = 6;

/// The words with which the claims of an atlas answer, numbered within each question: 0 is "", no
/// word. A word is there if any claim has it, on whatever day. Kept from one filter to the next.
class ClaimWords {
 public:
    using Index = std::uint32_t;

    /// Looks through the atlas if it is not the one from before.
    void look_through(const Atlas& atlas);

    const std::vector<std::string>& of(ClaimQuestion question) const {
        return words_[static_cast<std::size_t>(question)];
    }
    // By number in the atlas's tables; whoever is in none has no word.
    Index actor(TableIndex actor) const { return actors_[slot(actor, actors_)]; }
    Index side_of(TableIndex actor) const { return sides_[slot(actor, sides_)]; }
    /// Of a source, then of those that it quotes.
    std::span<const Index> publishers(TableIndex source) const {
        const std::size_t at = source_slot(source);
        const Index begin = at == 0 ? 0 : source_ends_[at - 1];
        return {publishers_.data() + begin, publishers_.data() + source_ends_[at]};
    }
    /// Where a source stands among them and, behind the last, what is none.
    std::size_t source_slot(TableIndex source) const { return slot(source, source_ends_); }
    std::size_t source_slots() const { return source_ends_.size(); }
    Index stance(Stance stance) const { return stances_[static_cast<std::size_t>(stance)]; }

 private:
    /// The last entry stands for all that are in no table.
    static std::size_t slot(TableIndex index, const std::vector<Index>& entries) {
        return index < entries.size() ? index : entries.size() - 1;
    }

    // What was looked through.
    std::vector<std::shared_ptr<const EventChunk>> chunks_;
    std::vector<Actor> table_of_actors_;
    std::vector<Source> table_of_sources_;

    std::array<std::vector<std::string>, claim_question_count> words_;
    std::vector<Index> actors_, sides_;
    std::vector<Index> source_ends_, publishers_;
    std::array<Index, all_stances.size()> stances_{};
};

}  // namespace claims
