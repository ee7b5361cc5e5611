#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "claims/columns/text_column.hpp"

namespace claims {

/// A folded text to be looked for in others. Small and capital letters of the basic alphabet are
/// the same to it; in texts with other letters it is found for certain only where they are folded.
class Needle {
 public:
    static constexpr std::size_t npos = std::string_view::npos;

    /// `text` must not be empty and must outlive this. A name is only found at the beginning of a
    /// word: "van" is no part of "Nakhchivan".
    Needle(std::string_view text, bool is_name) : text_(text), is_name_(is_name) {}

    std::size_t size() const { return text_.size(); }
    bool is_ascii() const;
    /// Where its letters come first at or behind `from`, or npos. Sixteen places at a time are
    /// asked whether its first and last byte are there. Many texts may be looked through as if they
    /// were one; stands_in() says of a single text whether what was found is the needle.
    std::size_t find_in(std::string_view texts, std::size_t from = 0) const;
    bool stands_in(std::string_view text, std::size_t at) const;

 private:
    bool is_at(std::string_view text, std::size_t at) const;

    std::string_view text_;
    bool is_name_;
};

/// Calls `hit(row, at)` for texts from `row` up to `end` in which the needle stands, `at` being
/// where in the text; where that returns true, it is called for the next place in the same text,
/// if there is any. Texts between which nothing lies are looked through at once.
template <typename Hit>
void scan(const TextColumn& column, std::size_t row, std::size_t end, const Needle& needle,
          Hit hit) {
    end = std::min(end, column.size());
    if (row >= end) return;
    const std::string_view texts = column.bytes().substr(0, column.end(end - 1));
    for (std::size_t at = needle.find_in(texts, column.begin(row)); at != Needle::npos;) {
        while (column.end(row) <= at) ++row;
        const std::size_t place = at - column.begin(row);
        const bool goes_on = !needle.stands_in(column[row], place) || hit(row, place);
        at = needle.find_in(texts, goes_on ? at + 1 : column.end(row));
    }
}

/// Whether all letters are of the basic alphabet: folding the text changes nothing but case.
bool is_ascii(std::string_view text);

}  // namespace claims
