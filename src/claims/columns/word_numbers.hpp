#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace claims {

/// For each row the number of its entry among few: two bytes, and four only where there are more
/// than 65,536 entries.
class WordNumbers {
 public:
    void push_back(std::uint32_t number) {
        if (wide_.empty() && number <= std::numeric_limits<std::uint16_t>::max()) {
            narrow_.push_back(static_cast<std::uint16_t>(number));
            return;
        }
        if (wide_.empty()) {
            wide_.assign(narrow_.begin(), narrow_.end());
            narrow_ = {};
        }
        wide_.push_back(number);
    }
    std::uint32_t operator[](std::size_t row) const {
        return wide_.empty() ? narrow_[row] : wide_[row];
    }
    /// Calls `work(row, number)` for every row.
    template <typename Work>
    void for_each(Work work) const {
        for (std::size_t row = 0; row < narrow_.size(); ++row) work(row, narrow_[row]);
        for (std::size_t row = 0; row < wide_.size(); ++row) work(row, wide_[row]);
    }
    /// Where every `count` rows belong together: calls `work(i, numbers)` with those of the i-th.
    template <std::size_t count, typename Work>
    void for_each_of(Work work) const {
        for (std::size_t i = 0; i < narrow_.size() / count; ++i) work(i, &narrow_[i * count]);
        for (std::size_t i = 0; i < wide_.size() / count; ++i) work(i, &wide_[i * count]);
    }
    std::size_t size() const { return narrow_.size() + wide_.size(); }
    void shrink() {
        narrow_.shrink_to_fit();
        wide_.shrink_to_fit();
    }

    /// For who keeps it as bytes and makes it again of them.
    template <class Archive>
    void serialize(Archive& archive) {
        archive(narrow_, wide_);
    }

 private:
    std::vector<std::uint16_t> narrow_;
    std::vector<std::uint32_t> wide_;
};

}  // namespace claims
