#include "io/atlas/claim_table.hpp"

#include <algorithm>
#include <numeric>

namespace io {

void ClaimTable::add(claims::EventRow about, const claims::Claim& claim, double rank) {
    if (about_.size() % block_size == 0) {
        if (!blocks_.empty()) blocks_.back().claims.shrink();
        blocks_.emplace_back();
    }
    blocks_.back().claims.push_back(claim);
    if (rank != 0.0) ranks_.resize(about_.size(), 0.0);
    if (rank != 0.0 || !ranks_.empty()) ranks_.push_back(rank);
    about_.push_back(about);
}

bool ClaimTable::is_in_order() const {
    for (std::size_t at = 1; at < about_.size(); ++at) {
        if (about_[at] < about_[at - 1]) return false;
        if (about_[at] == about_[at - 1] && !ranks_.empty() && ranks_[at] < ranks_[at - 1])
            return false;
    }
    return true;
}

std::vector<std::uint32_t> ClaimTable::order() const {
    std::vector<std::uint32_t> order(about_.size());
    std::iota(order.begin(), order.end(), 0U);
    if (is_in_order()) return order;
    std::ranges::sort(order, [this](std::uint32_t one, std::uint32_t other) {
        if (about_[one] != about_[other]) return about_[one] < about_[other];
        if (!ranks_.empty() && ranks_[one] != ranks_[other]) return ranks_[one] < ranks_[other];
        return one < other;
    });
    return order;
}

/// A block of which nothing is left gives its memory back.
void ClaimTable::hand_over(std::uint32_t number, claims::ClaimColumns& to) {
    Block& block = blocks_[number / block_size];
    to.push_back(block.claims[number % block_size]);
    if (++block.handed_over == block.claims.size()) block.claims = {};
}

void ClaimTable::hand_out(std::span<const std::shared_ptr<claims::EventChunk>> chunks) {
    const std::vector<std::uint32_t> numbers = order();
    ranks_ = {};
    std::size_t at = 0;
    claims::EventRow row = 0;
    for (const auto& chunk : chunks) {
        claims::ClaimColumns columns;
        std::vector<std::uint32_t> ends;
        ends.reserve(chunk->size());
        while (ends.size() < chunk->size()) {
            for (; at < numbers.size() && about_[numbers[at]] == row; ++at)
                hand_over(numbers[at], columns);
            ends.push_back(static_cast<std::uint32_t>(columns.size()));
            ++row;
        }
        columns.shrink();
        chunk->set_claims(std::move(columns), std::move(ends));
    }
}

}  // namespace io
