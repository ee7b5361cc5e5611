#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/other_names.hpp"

namespace claims {

/// Words to be found in an event: every one of them in its title, place, notes, or in the actor,
/// summary or quote of one of its claims. A word that is the name of a place is also found under
/// the place's other names. Keeps its memory from one event to the next.
class TextQuery {
 public:
    /// `text` as typed; folded and taken apart at spaces. `names` must outlive the query.
    TextQuery(std::string_view text, const std::vector<Actor>& actors, const OtherNames& names);

    bool asks_nothing() const { return words_.empty(); }
    /// How far it had to look for all words: 0 the title, 1 the place, 2 the notes, 3 the claims;
    /// nothing when they are not there.
    std::optional<std::uint8_t> find(const EventChunk& chunk, std::size_t row);

 private:
    struct Word {
        std::string text;
        std::vector<std::string_view> others;  ///< the place's other names, folded

        bool is_in(std::string_view folded) const;
    };
    /// Looks for the words not yet found; true when none is left.
    bool look_in(std::string_view text);
    bool look_in_folded(std::string_view folded);
    bool look_in_claims(const EventChunk& chunk, std::size_t row);

    std::vector<Word> words_;
    std::vector<std::string> actors_;  ///< names, folded
    std::vector<bool> found_;
    std::size_t missing_ = 0;
    std::string buffer_;
};

}  // namespace claims
