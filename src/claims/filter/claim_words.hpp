#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// What a filter may ask of a claim, but for its figure.
enum class ClaimQuestion : std::uint8_t { actor, side, accused, stance, publisher, metric };
inline constexpr std::size_t claim_question_count = 6;

/// The words with which the claims of an atlas answer, numbered within each question: 0 is "", no
/// word. Kept from one filter to the next; a word keeps its number.
class ClaimWords {
 public:
    using Index = std::uint32_t;

    /// Looks through the atlas if it is not the one from before. True when its actors or sources
    /// are others: words are then numbered anew.
    bool look_through(const Atlas& atlas);

    const std::vector<std::string>& of(ClaimQuestion question) const {
        return words_[static_cast<std::size_t>(question)].words;
    }
    /// Whether any claim of the atlas has the word, on whatever day.
    bool is_met(ClaimQuestion question, Index word) const {
        return words_[static_cast<std::size_t>(question)].is_met[word] != 0;
    }
    // By number in the atlas's tables; whoever is in none has no word.
    Index actor(TableIndex actor) const { return actors_[actor_slot(actor)]; }
    Index side_of(TableIndex actor) const { return sides_[actor_slot(actor)]; }
    /// Of a source, then of those that it quotes.
    std::span<const Index> publishers(TableIndex source) const {
        const std::size_t at = source_slot(source);
        const Index begin = at == 0 ? 0 : source_ends_[at - 1];
        return {publishers_.data() + begin, publishers_.data() + source_ends_[at]};
    }
    /// Where an actor or a source stands among them and, behind the last, what is none.
    std::size_t actor_slot(TableIndex actor) const { return slot(actor, actors_); }
    std::size_t actor_slots() const { return actors_.size(); }
    std::size_t source_slot(TableIndex source) const { return slot(source, source_ends_); }
    std::size_t source_slots() const { return source_ends_.size(); }
    Index stance(Stance stance) const { return static_cast<Index>(stance) + 1; }
    /// Of a word that some chunk of the atlas has.
    Index index_of(ClaimQuestion question, std::string_view word) const;

 private:
    /// Those of one question.
    struct Words {
        std::vector<std::string> words;
        std::vector<std::uint8_t> is_met;
        std::unordered_map<std::string, Index> index;

        Index add(std::string_view word);
        void meet(std::string_view word) { is_met[add(word)] = 1; }
        void meet_all(const WordColumn& column);
    };

    Words& words(ClaimQuestion question) { return words_[static_cast<std::size_t>(question)]; }
    /// The last entry stands for all that are in no table.
    static std::size_t slot(TableIndex index, const std::vector<Index>& entries) {
        return index < entries.size() ? index : entries.size() - 1;
    }
    void number_tables(const Atlas& atlas);
    void meet_claims(const Atlas& atlas);

    // What was looked through.
    std::vector<std::shared_ptr<const EventChunk>> chunks_;
    std::vector<Actor> table_of_actors_;
    std::vector<Source> table_of_sources_;

    std::array<Words, claim_question_count> words_;
    std::vector<Index> actors_, sides_;
    std::vector<Index> source_ends_, publishers_;
};

}  // namespace claims
