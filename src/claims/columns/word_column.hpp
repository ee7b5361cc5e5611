#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "claims/columns/hash_index.hpp"
#include "claims/columns/text_column.hpp"
#include "claims/columns/word_numbers.hpp"
#include "claims/dates/extent.hpp"

namespace claims {

/// Texts that return again and again, such as kinds and sides. Each is kept once: two bytes a row
/// beyond that.
class WordColumn {
 public:
    /// Throws std::length_error when all different texts together would pass 4 GiB.
    void push_back(std::string_view word);
    /// The rows of another column from `begin` up to `end`.
    void append(const WordColumn& from, std::size_t begin, std::size_t end);
    /// The same with `word` in those rows, which are in ascending order. A word that is nowhere any
    /// more is not kept.
    WordColumn with(std::string_view word, std::span<const std::size_t> rows) const;
    std::string_view operator[](std::size_t row) const { return words_[numbers_[row]]; }
    std::size_t size() const { return numbers_.size(); }
    // Each of the different words by its number.
    std::uint32_t number(std::size_t row) const { return numbers_[row]; }
    const WordNumbers& numbers() const { return numbers_; }
    std::size_t word_count() const { return words_.size(); }
    std::string_view word(std::uint32_t number) const { return words_[number]; }
    const TextColumn& words() const { return words_; }
    /// Gives room back that was kept for more. More can be added all the same.
    void shrink();

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(numbers_, words_);
    }

 private:
    WordNumbers numbers_;
    TextColumn words_;
    HashIndex index_;
};

/// The same of dates, each with the time that it covers.
class DateColumn {
 public:
    void push_back(std::string_view text, const Extent& extent);
    /// The rows of another column from `begin` up to `end`.
    void append(const DateColumn& from, std::size_t begin, std::size_t end);
    std::string_view text(std::size_t row) const { return texts_[numbers_[row]]; }
    const Extent& extent(std::size_t row) const { return extents_[numbers_[row]]; }
    // Each of the different dates by its number.
    std::uint32_t number(std::size_t row) const { return numbers_[row]; }
    const WordNumbers& numbers() const { return numbers_; }
    const std::vector<Extent>& extents() const { return extents_; }
    /// Whether any covers all time, as that of an event without a date does.
    bool has_undated() const { return has_undated_; }
    /// Of those that end, the latest end; distant_past where none does.
    Instant latest_end() const { return latest_end_; }
    void shrink();

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(numbers_, texts_, extents_, has_undated_, latest_end_);
    }

 private:
    WordNumbers numbers_;
    TextColumn texts_;
    std::vector<Extent> extents_;
    bool has_undated_ = false;
    Instant latest_end_ = distant_past;
    HashIndex index_;
};

}  // namespace claims
