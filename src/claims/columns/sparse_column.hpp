#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/columns/text_column.hpp"

namespace claims {

/// Texts that most rows do not have: a column without any takes no memory.
class SparseTextColumn {
 public:
    /// Rows are set in rising order; those passed over are empty.
    void set(std::size_t row, std::string_view text) {
        if (text.empty()) return;
        while (texts_.size() < row) texts_.push_back({});
        texts_.push_back(text);
    }
    /// Sets the rows from `row` on to those of another column from `begin` up to `end`.
    void append(std::size_t row, const SparseTextColumn& from, std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < std::min(end, from.texts_.size()); ++at)
            set(row + at - begin, from.texts_[at]);
    }
    std::string_view operator[](std::size_t row) const {
        return row < texts_.size() ? texts_[row] : std::string_view{};
    }
    /// Those of the first rows, up to the last that has any.
    const TextColumn& texts() const { return texts_; }
    std::size_t byte_count() const { return texts_.byte_count(); }
    void shrink() { texts_.shrink(); }

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(texts_);
    }

 private:
    TextColumn texts_;
};

/// Numbers that are the same in most rows: a column without others takes no memory.
class SparseNumberColumn {
 public:
    explicit SparseNumberColumn(double usual) : usual_(usual) {}

    /// Rows are set in rising order; those passed over have the usual number.
    void set(std::size_t row, double number) {
        if (is_usual(number)) return;
        numbers_.resize(row, usual_);
        numbers_.push_back(number);
    }
    /// Sets the rows from `row` on to those of another column, which has the same usual number,
    /// from `begin` up to `end`.
    void append(std::size_t row, const SparseNumberColumn& from, std::size_t begin,
                std::size_t end) {
        for (std::size_t at = begin; at < std::min(end, from.numbers_.size()); ++at)
            set(row + at - begin, from.numbers_[at]);
    }
    double operator[](std::size_t row) const {
        return row < numbers_.size() ? numbers_[row] : usual_;
    }
    void shrink() { numbers_.shrink_to_fit(); }

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(numbers_);
    }

 private:
    /// Bit for bit: NaN is NaN, and -0 is not 0.
    bool is_usual(double number) const {
        return std::bit_cast<std::uint64_t>(number) == std::bit_cast<std::uint64_t>(usual_);
    }

    double usual_;
    std::vector<double> numbers_;
};

}  // namespace claims
