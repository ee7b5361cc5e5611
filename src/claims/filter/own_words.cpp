#include "claims/filter/own_words.hpp"

#include <cstddef>

#include "claims/columns/hash_index.hpp"

namespace claims {
namespace {

std::size_t hash_of_words(const OwnWords::Group& group) {
    const std::uint64_t words = (std::uint64_t{group.kind} << 32U | group.layer) * 8 +
                                static_cast<std::uint64_t>(group.precision);
    const std::uint64_t hash = words * 0x9E3779B97F4A7C15U;  // 2^64 by the golden ratio
    return hash ^ (hash >> 32U);
}

}  // namespace

OwnWords::OwnWords(const EventChunk& chunk) {
    static_assert(EventChunk::max_rows <= 65'536);
    HashIndex index;
    numbers_.reserve(chunk.size());
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const Group group{chunk.kinds().number(row), chunk.layers().number(row),
                          chunk.precision(row)};
        std::uint32_t number = index.find(
            hash_of_words(group), [&](std::uint32_t known) { return groups_[known] == group; });
        if (number == HashIndex::none) {
            number = static_cast<std::uint32_t>(groups_.size());
            groups_.push_back(group);
            index.add([&](std::uint32_t known) { return hash_of_words(groups_[known]); });
        }
        numbers_.push_back(static_cast<std::uint16_t>(number));
    }
}

}  // namespace claims
