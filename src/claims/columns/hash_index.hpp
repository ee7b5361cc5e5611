#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace claims {

/// Finds the numbers of entries by a hash of what they hold, in seven to fourteen bytes each. The
/// entries lie with the owner, who says which one is meant; they are numbered from 0 in the order
/// in which they are added. Open addressing with linear probing (Knuth, The Art of Computer
/// Programming, volume 3, section 6.4, algorithm L); a byte of each hash lies beside, so that
/// entries are hardly ever looked at in vain.
class HashIndex {
 public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::size_t size() const { return size_; }

    /// The entry with this hash for which `is_it(number)` is true, or none.
    template <typename IsIt>
    std::uint32_t find(std::size_t hash, IsIt is_it) const {
        if (marks_.empty()) return none;
        for (std::size_t at = slot(hash); marks_[at] != empty; at = slot(at + 1))
            if (marks_[at] == mark(hash) && is_it(numbers_[at])) return numbers_[at];
        return none;
    }

    /// Adds the next entry, which is not yet there; `hash_of(number)` tells the hash of any.
    template <typename HashOf>
    void add(HashOf hash_of) {
        const auto number = static_cast<std::uint32_t>(size_);
        if (4 * (size_ + 1) > 3 * marks_.size()) grow(hash_of);
        put(hash_of(number), number);
        ++size_;
    }

 private:
    static constexpr std::uint8_t empty = 0;

    std::size_t slot(std::size_t hash) const { return hash & (marks_.size() - 1); }
    /// Never empty.
    static std::uint8_t mark(std::size_t hash) {
        return static_cast<std::uint8_t>(hash >> 56U) | 1U;
    }

    void put(std::size_t hash, std::uint32_t number) {
        std::size_t at = slot(hash);
        while (marks_[at] != empty) at = slot(at + 1);
        marks_[at] = mark(hash);
        numbers_[at] = number;
    }

    template <typename HashOf>
    void grow(HashOf hash_of) {
        const std::size_t slots = marks_.empty() ? 8 : 2 * marks_.size();
        numbers_ = {};
        numbers_.resize(slots);
        marks_.assign(slots, empty);
        for (std::uint32_t number = 0; number < size_; ++number) put(hash_of(number), number);
    }

    std::vector<std::uint8_t> marks_;  ///< a power of two of them
    std::vector<std::uint32_t> numbers_;
    std::size_t size_ = 0;
};

}  // namespace claims
