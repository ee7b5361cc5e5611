#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/search/folded_texts.hpp"
#include "claims/search/needle.hpp"
#include "claims/search/sought_word.hpp"

namespace claims {

/// Words to be found in an event: every one of them in its title, place, notes, or in the actor,
/// summary or quote of one of its claims. A word that is the name of a place is also found under
/// the place's other names. Texts are looked through a chunk at a time, not event by event.
class TextQuery {
 public:
    /// How far one has to look in an event for all words.
    enum Found : std::uint8_t { in_title, in_place, in_notes, in_claims, nowhere };

    /// `text` as typed.
    TextQuery(std::string_view text, const std::vector<Actor>& actors, const OtherNames& names);

    bool asks_nothing() const { return words_.empty(); }
    /// Looks for the words in those events of a chunk for which `found`, by row, is not `nowhere`,
    /// and says there where they are. `texts` are the chunk's.
    void look_in(const EventChunk& chunk, const FoldedTexts& texts, std::vector<Found>& found);

 private:
    struct Word {
        std::vector<Needle> needles;             ///< it and the place's other names
        std::vector<std::uint8_t> names_actors;  ///< by number of the actor; empty: none
        std::size_t sought = 0, found = 0;       ///< events so far

        double share() const {
            return static_cast<double>(found) /
                   static_cast<double>(std::max<std::size_t>(1, sought));
        }
    };

    /// Which of a column's texts are an event's: its own one, or those of its claims.
    struct Owners;

    void look_for(Word& word, const EventChunk& chunk, const FoldedTexts& texts);
    void look_in_column(const Word& word, const TextColumn& column, const FoldedColumn& folded,
                        const Owners& owners, Found where);
    void look_in_places(const Word& word, const WordColumn& places, const FoldedColumn& folded);
    void look_at_actors(const Word& word, const EventChunk& chunk);
    void mark(std::size_t row, Found where) {
        missing_ -= found_[row] > where ? 1 : 0;
        found_[row] = std::min(found_[row], where);
    }

    std::vector<SoughtWord> sought_;  ///< needles point into it
    std::vector<Word> words_;         ///< the rarest so far first
    // Of the word that is being looked for:
    std::vector<Found> found_;  ///< by row; what need not be looked at counts as found
    std::size_t missing_ = 0;   ///< events in which it was not found so far
};

}  // namespace claims
