#include "io/atlas/claim_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

#include "io/atlas/short_line.hpp"
#include "io/atlas/words.hpp"

namespace io {

void ClaimTable::add(std::string_view event, std::size_t line, const claims::Claim& claim,
                     double rank) {
    if (about_.size() % block_size == 0) {
        if (!blocks_.empty()) blocks_.back().claims.shrink();
        blocks_.emplace_back();
    }
    blocks_.back().claims.push_back(claim);
    if (rank != 0.0) ranks_.resize(about_.size(), 0.0);
    if (rank != 0.0 || !ranks_.empty()) ranks_.push_back(rank);
    if (named_.size() == 0 || named_[named_.size() - 1] != event) named_.push_back(event);
    about_.push_back(static_cast<std::uint32_t>(named_.size() - 1));
    lines_.push_back(short_line(line));
}

void ClaimTable::find_events(TableIds& events, FileProblems& problems) {
    std::uint32_t name = 0;
    claims::EventRow row = claims::no_entry;
    for (std::size_t at = 0; at < about_.size(); ++at) {
        if (at == 0 || about_[at] != name) {
            name = about_[at];
            row = events.find_behind(row, named_[name]);
        }
        about_[at] = row;
        if (row == claims::no_entry)
            problems.add(
                lines_[at],
                fmt::format("the event {} is not in the events table; the claim is left out.",
                            in_quotes(named_[name])));
    }
    named_ = {};
    lines_ = {};
}

bool ClaimTable::comes_before(std::uint32_t one, std::uint32_t other) const {
    if (about_[one] != about_[other]) return about_[one] < about_[other];
    if (!ranks_.empty() && ranks_[one] != ranks_[other]) return ranks_[one] < ranks_[other];
    return one < other;
}

std::vector<std::uint32_t> ClaimTable::order() const {
    std::vector<std::uint32_t> order;
    order.reserve(about_.size());
    for (std::uint32_t number = 0; number < about_.size(); ++number)
        if (about_[number] != claims::no_entry) order.push_back(number);
    const auto before = [this](std::uint32_t one, std::uint32_t other) {
        return comes_before(one, other);
    };
    if (!std::ranges::is_sorted(order, before)) std::ranges::sort(order, before);
    return order;
}

/// Claims that follow each other in one block. When nothing is left of it, it gives its memory
/// back.
void ClaimTable::hand_over(std::uint32_t first, std::uint32_t end, claims::ClaimColumns& to) {
    if (first == end) return;
    Block& block = blocks_[first / block_size];
    const std::size_t begin = first % block_size, count = end - first, all = block.claims.size();
    to.append(block.claims, begin, begin + count);
    if (std::atomic_ref(block.handed_over).fetch_add(count) + count == all) block.claims = {};
}

/// To chunks that follow each other, the first of which begins with the event `row`: the claims
/// that `numbers` begin with.
void ClaimTable::hand_out(Chunks chunks, claims::EventRow row,
                          std::span<const std::uint32_t> numbers) {
    std::size_t at = 0;
    for (const auto& chunk : chunks) {
        claims::ClaimColumns columns;
        std::vector<std::uint32_t> ends;
        ends.reserve(chunk->size());
        std::uint32_t first = 0, end = 0, count = 0;
        while (ends.size() < chunk->size()) {
            for (; at < numbers.size() && about_[numbers[at]] == row; ++at, ++count, ++end) {
                if (numbers[at] == end && end % block_size != 0) continue;
                hand_over(first, end, columns);
                first = end = numbers[at];
            }
            ends.push_back(count);
            ++row;
        }
        hand_over(first, end, columns);
        columns.shrink();
        chunk->set_claims(std::move(columns), std::move(ends));
    }
}

void ClaimTable::hand_out(Chunks chunks, const claims::Workers& workers) {
    const std::vector<std::uint32_t> numbers = order();
    ranks_ = {};
    std::vector<claims::EventRow> rows{0};
    for (const auto& chunk : chunks)
        rows.push_back(rows.back() + static_cast<claims::EventRow>(chunk->size()));
    const std::size_t runs = std::min(workers.count, chunks.size());
    workers.run(runs, [&](std::size_t run) {
        const std::size_t begin = chunks.size() * run / runs;
        const std::size_t end = chunks.size() * (run + 1) / runs;
        const auto first = std::ranges::lower_bound(
            numbers, rows[begin], {}, [this](std::uint32_t number) { return about_[number]; });
        hand_out(chunks.subspan(begin, end - begin), rows[begin], {first, numbers.end()});
    });
}

}  // namespace io
