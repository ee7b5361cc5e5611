#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace claims {

/// The words of many titles, by which these are compared. Short words ("of", "in") say nothing
/// about what happened and do not count, unless they are figures.
class TitleWords {
 public:
    /// Of the next title; the first is number 0.
    void add(std::string_view title);
    /// Share of the words of two titles that both have, 0 to 1, whatever the case of their letters.
    double likeness(std::size_t one, std::size_t other) const;

 private:
    std::span<const std::uint32_t> words_of(std::size_t title) const;

    std::vector<std::uint32_t> words_;  ///< hashes, ascending within a title, each once
    std::vector<std::uint32_t> ends_;   ///< of each title's words
};

}  // namespace claims
