#include "claims/sides/claim_matrix.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "claims/status/judgement.hpp"

namespace claims {
namespace {

std::vector<EventRow> in_order_of_time(const Atlas& atlas, std::vector<EventRow> rows,
                                       std::size_t most) {
    const auto comes_first = [&](EventRow a, EventRow b) {
        const auto key = [&](EventRow row) {
            const auto [chunk, at] = atlas.locate(row);
            const Extent& when = chunk->when(at);
            return std::tuple(when == Extent{}, when.begin, when.end, row);
        };
        return key(a) < key(b);
    };
    const std::size_t kept = std::min(most, rows.size());
    std::ranges::partial_sort(rows, rows.begin() + static_cast<std::ptrdiff_t>(kept), comes_first);
    rows.resize(kept);
    return rows;
}

std::vector<ClaimMatrix::Group> groups_of(const Atlas& atlas,
                                          const std::vector<TableIndex>& actors) {
    std::vector<ClaimMatrix::Group> groups;
    for (std::size_t row = 0; row < actors.size(); ++row) {
        const Speaker speaker = speaker_of(atlas, actors[row]);
        const std::string side =
            speaker == Speaker::party ? atlas.actors[actors[row]].side : std::string();
        if (groups.empty() || groups.back().speaker != speaker || groups.back().side != side)
            groups.push_back({speaker, side, row});
    }
    return groups;
}

}  // namespace

std::span<const ClaimMatrix::Cell> ClaimMatrix::column(std::size_t at) const {
    return std::span(cells_).subspan(begins_[at], begins_[at + 1] - begins_[at]);
}

const ClaimMatrix::Cell* ClaimMatrix::cell(std::size_t at, std::size_t actor_row) const {
    const std::span<const Cell> cells = column(at);
    const auto found = std::ranges::lower_bound(cells, actor_row, {}, &Cell::actor_row);
    return found != cells.end() && found->actor_row == actor_row ? &*found : nullptr;
}

ClaimMatrix claim_matrix(const Atlas& atlas, const std::vector<EventRow>& rows,
                         const KnownOn& known_on, std::size_t most_events) {
    ClaimMatrix matrix;
    matrix.events_ = in_order_of_time(atlas, rows, most_events);
    matrix.left_out_ = rows.size() - matrix.events_.size();
    matrix.begins_.push_back(0);
    const SpeakerOrder order(atlas);
    std::set<std::pair<std::uint32_t, TableIndex>> speakers;
    Judge judge(atlas);
    for (const EventRow row : matrix.events_) {
        const auto [chunk, at] = atlas.locate(row);
        const std::size_t begin = matrix.cells_.size();
        // Grouped by actor and in order of time within each: the last one is the latest.
        for (const Judged& judged : judge.claims_about(*chunk, at, known_on)) {
            if (judged.outcome == Outcome::not_yet_known) continue;
            const std::uint32_t rank = order.rank(judged.actor);
            if (matrix.cells_.size() == begin || matrix.cells_.back().actor_row != rank) {
                matrix.cells_.push_back({rank, 0, 0, judged.stance});
                speakers.emplace(rank, judged.actor);
            }
            ClaimMatrix::Cell& cell = matrix.cells_.back();
            cell.claim = static_cast<std::uint32_t>(judged.index);
            cell.stance = judged.stance;
            ++cell.claims;
        }
        std::ranges::sort(matrix.cells_.begin() + static_cast<std::ptrdiff_t>(begin),
                          matrix.cells_.end(), {}, &ClaimMatrix::Cell::actor_row);
        matrix.begins_.push_back(matrix.cells_.size());
    }
    // So far rows are ranks among all actors; now they are places among those that speak.
    std::vector<std::uint32_t> place_of_rank(atlas.actors.size() + 1);
    for (const auto& [rank, actor] : speakers) {
        place_of_rank[rank] = static_cast<std::uint32_t>(matrix.actors_.size());
        matrix.actors_.push_back(actor);
    }
    for (ClaimMatrix::Cell& cell : matrix.cells_) cell.actor_row = place_of_rank[cell.actor_row];
    matrix.groups_ = groups_of(atlas, matrix.actors_);
    return matrix;
}

}  // namespace claims
