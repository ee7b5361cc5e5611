#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// Words to be found in an event: every one of them in its title, place, notes, or in the actor,
/// summary or quote of one of its claims. Keeps its memory from one event to the next.
class TextQuery {
 public:
    /// `text` as typed; folded and taken apart at spaces. `actors` must outlive the query.
    TextQuery(std::string_view text, const std::vector<Actor>& actors);

    bool asks_nothing() const { return words_.empty(); }
    bool matches(const EventChunk& chunk, std::size_t row);

 private:
    /// Looks for the words not yet found; true when none is left.
    bool look_in(std::string_view text);
    bool look_in_folded(std::string_view folded);

    std::vector<std::string> words_;
    std::vector<std::string> actors_;  ///< names, folded
    std::vector<bool> found_;
    std::size_t missing_ = 0;
    std::string buffer_;
};

}  // namespace claims
