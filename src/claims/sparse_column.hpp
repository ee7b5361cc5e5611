#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/text_column.hpp"

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
    std::string_view operator[](std::size_t row) const {
        return row < texts_.size() ? texts_[row] : std::string_view{};
    }
    /// Those of the first rows, up to the last that has any.
    const TextColumn& texts() const { return texts_; }
    std::size_t byte_count() const { return texts_.byte_count(); }
    void shrink() { texts_.shrink(); }

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
    double operator[](std::size_t row) const {
        return row < numbers_.size() ? numbers_[row] : usual_;
    }
    void shrink() { numbers_.shrink_to_fit(); }

 private:
    /// Bit for bit: NaN is NaN, and -0 is not 0.
    bool is_usual(double number) const {
        return std::bit_cast<std::uint64_t>(number) == std::bit_cast<std::uint64_t>(usual_);
    }

    double usual_;
    std::vector<double> numbers_;
};

}  // namespace claims
