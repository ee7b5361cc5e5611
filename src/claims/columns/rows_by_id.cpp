#include "claims/columns/rows_by_id.hpp"

#include "claims/columns/text_key.hpp"

namespace claims {
namespace {

/// Making the index takes as long as about so many searches without.
constexpr int worth_an_index = 8;

std::optional<std::size_t> found_in_order(const TextColumn& ids, std::string_view id) {
    for (std::size_t row = 0; row < ids.size(); ++row)
        if (is_same_text(ids[row], id)) return row;
    return std::nullopt;
}

std::shared_ptr<const HashIndex> index_of(const TextColumn& ids) {
    auto index = std::make_shared<HashIndex>();
    const auto hash_of = [&ids](std::uint32_t row) { return hash_of_text(ids[row]); };
    while (index->size() < ids.size()) index->add(hash_of);
    return index;
}

}  // namespace

std::optional<std::size_t> RowsById::find(const TextColumn& ids, std::string_view id) const {
    std::shared_ptr<const HashIndex> index = index_;
    if (!index || index->size() != ids.size()) {
        if (asked_++ < worth_an_index) return found_in_order(ids, id);
        index_ = index = index_of(ids);
    }
    const std::uint32_t row = index->find(
        hash_of_text(id), [&](std::uint32_t number) { return is_same_text(ids[number], id); });
    if (row == HashIndex::none) return std::nullopt;
    return row;
}

}  // namespace claims
