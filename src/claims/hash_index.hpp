#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace claims {

/// Finds the numbers of entries by a hash of what they hold, in five to eleven bytes each. The
/// entries lie with the owner, who says which one is meant. Open addressing with linear probing:
/// Knuth, The Art of Computer Programming, volume 3, section 6.4, algorithm L.
class HashIndex {
 public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::size_t size() const { return size_; }

    /// The entry with this hash for which `is_it(number)` is true, or none.
    template <typename IsIt>
    std::uint32_t find(std::size_t hash, IsIt is_it) const {
        if (slots_.empty()) return none;
        for (std::size_t at = slot(hash); slots_[at] != none; at = slot(at + 1))
            if (is_it(slots_[at])) return slots_[at];
        return none;
    }

    /// Adds an entry that is not yet there; `hash_of(number)` is asked for it and again for others.
    template <typename HashOf>
    void add(std::uint32_t number, HashOf hash_of) {
        if (4 * (size_ + 1) > 3 * slots_.size()) grow(hash_of);
        put(hash_of(number), number);
        ++size_;
    }

 private:
    std::size_t slot(std::size_t hash) const { return hash & (slots_.size() - 1); }

    void put(std::size_t hash, std::uint32_t number) {
        std::size_t at = slot(hash);
        while (slots_[at] != none) at = slot(at + 1);
        slots_[at] = number;
    }

    template <typename HashOf>
    void grow(HashOf hash_of) {
        std::vector<std::uint32_t> old(slots_.empty() ? 8 : 2 * slots_.size(), none);
        old.swap(slots_);
        for (const std::uint32_t number : old)
            if (number != none) put(hash_of(number), number);
    }

    std::vector<std::uint32_t> slots_;  ///< a power of two of them
    std::size_t size_ = 0;
};

}  // namespace claims
