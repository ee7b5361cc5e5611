#include "claims/edit/merge.hpp"

#include <deque>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "claims/columns/extra_move.hpp"
#include "claims/draft.hpp"
#include "claims/edit/edit.hpp"
#include "claims/edit/new_claims.hpp"

namespace claims {
namespace {

/// Where the entries of one table of the additions stand in the table of the result.
struct Placing {
    std::vector<TableIndex> indices;
    std::size_t added = 0;
    std::size_t different = 0;

    TableIndex operator[](TableIndex index) const {
        return index < indices.size() ? indices[index] : no_entry;
    }
};

template <class Entry>
Placing place_entries(std::vector<Entry>& table, const std::vector<Entry>& additions,
                      const std::vector<std::string>& from, const std::vector<std::string>& to) {
    std::unordered_map<std::string, TableIndex> known;
    known.reserve(table.size() + additions.size());
    for (const Entry& entry : table) known.emplace(entry.id, static_cast<TableIndex>(known.size()));
    Placing placing;
    placing.indices.reserve(additions.size());
    for (Entry entry : additions) {
        if (!entry.extra.empty()) entry.extra = moved_extra(entry.extra, from, to);
        const auto next = static_cast<TableIndex>(table.size());
        const auto [at, is_new] = known.emplace(entry.id, next);
        placing.indices.push_back(at->second);
        if (is_new) {
            table.push_back(std::move(entry));
            ++placing.added;
        } else if (!(table[at->second] == entry)) {
            ++placing.different;
        }
    }
    return placing;
}

class Merger {
 public:
    Merger(const Atlas& base, const Atlas& additions) : base_(base), additions_(additions) {
        merge_.atlas = base;
        ExtraColumns& to = merge_.atlas.extra_columns;
        const ExtraColumns& from = additions.extra_columns;
        to = joined(base.extra_columns, from);
        actors_ = place_entries(merge_.atlas.actors, additions.actors, from.actors, to.actors);
        sources_ = place_entries(merge_.atlas.sources, additions.sources, from.sources, to.sources);
        merge_.actors_added = actors_.added;
        merge_.sources_added = sources_.added;
        merge_.different_entries = actors_.different + sources_.different;
        know_base();
    }

    Merge run() {
        EventRow row = 0;
        for (const auto& from : additions_.chunks())
            for (std::size_t i = 0; i < from->size(); ++i) take(*from, i, row++);
        finish_chunk();
        if (!extended_.empty()) merge_.atlas = with_events(merge_.atlas, extended_);
        count_added(merge_, base_);
        return std::move(merge_);
    }

 private:
    void know_base();
    void take(const EventChunk& from, std::size_t row, EventRow in_additions);
    void add(const EventChunk& from, std::size_t row);
    /// Whether the base has all else that it says in the same words.
    bool extend(EventRow in_base, EventRow in_additions);
    std::string_view free_claim_id(std::string_view wanted);
    void finish_chunk();

    const Atlas& base_;
    const Atlas& additions_;
    Merge merge_;
    Placing actors_, sources_;
    std::unordered_map<std::string_view, EventRow> events_;
    std::unordered_set<std::string> claim_ids_;
    std::shared_ptr<EventChunk> chunk_ = std::make_shared<EventChunk>();
    std::vector<Claim> claims_;
    std::vector<EventDraft> extended_;
};

void Merger::know_base() {
    events_.reserve(base_.event_count() + additions_.event_count());
    claim_ids_.reserve(base_.claim_count() + additions_.claim_count());
    EventRow row = 0;
    for (const auto& chunk : base_.chunks()) {
        for (std::size_t i = 0; i < chunk->size(); ++i) events_.emplace(chunk->id(i), row++);
        const std::size_t count = chunk->size() == 0 ? 0 : chunk->claims_end(chunk->size() - 1);
        for (std::size_t i = 0; i < count; ++i) claim_ids_.emplace(chunk->claim(i).id);
    }
}

void Merger::take(const EventChunk& from, std::size_t row, EventRow in_additions) {
    const auto count = static_cast<EventRow>(base_.event_count());
    const auto [at, is_new] = events_.emplace(from.id(row), count);
    if (is_new) return add(from, row);
    // An id that is used twice among the additions: the first one was taken.
    const EventRow in_base = std::exchange(at->second, count);
    if (in_base < count && extend(in_base, in_additions)) return;
    ++merge_.different;
    if (merge_.different_ids.size() < Merge::most_named)
        merge_.different_ids.emplace_back(from.id(row));
}

bool Merger::extend(EventRow in_base, EventRow in_additions) {
    EventDraft ours = draft_of(base_, in_base), theirs = draft_of(additions_, in_additions);
    move_extra(theirs, additions_.extra_columns, merge_.atlas.extra_columns);
    if (same(ours, theirs)) {
        ++merge_.already_there;
        return true;
    }
    NewClaims found = new_claims(ours, theirs);
    const bool is_same = !found.are_some_different && !says_otherwise(ours, theirs);
    // The same id may have been given to two events.
    if (contradict(ours, theirs) && !found.are_some_shared) return false;
    if (found.claims.empty()) {
        merge_.already_there += is_same ? 1 : 0;
        return is_same;
    }
    for (ClaimDraft& claim : found.claims) {
        claim.id = free_claim_id(claim.id);
        ours.claims.push_back(std::move(claim));
    }
    extended_.push_back(std::move(ours));
    return is_same;
}

/// Ids of claims are unique in an atlas; another event's claim may have the one wanted.
std::string_view Merger::free_claim_id(std::string_view wanted) {
    auto [at, is_free] = claim_ids_.emplace(wanted);
    for (int number = 2; !is_free; ++number)
        std::tie(at, is_free) =
            claim_ids_.emplace(std::string(wanted) + "-" + std::to_string(number));
    return *at;
}

void Merger::add(const EventChunk& from, std::size_t row) {
    claims_.clear();
    std::deque<std::string> moved;  // until the chunk has copied them
    const auto move = [&](std::string_view extra, const auto& columns, const auto& to) {
        if (extra.empty()) return extra;
        return std::string_view(moved.emplace_back(moved_extra(extra, columns, to)));
    };
    const ExtraColumns &were = additions_.extra_columns, &are = merge_.atlas.extra_columns;
    for (std::size_t i = from.claims_begin(row); i < from.claims_end(row); ++i) {
        Claim claim = from.claim(i);
        claim.id = free_claim_id(claim.id);
        claim.actor = actors_[claim.actor];
        claim.source = sources_[claim.source];
        claim.extra = move(claim.extra, were.claims, are.claims);
        claims_.push_back(claim);
    }
    if (chunk_->is_full()) finish_chunk();
    Event event = from.event(row);
    event.extra = move(event.extra, were.events, are.events);
    chunk_->push_back(event, claims_);
}

void Merger::finish_chunk() {
    if (chunk_->size() == 0) return;
    merge_.atlas.add_chunk(std::move(chunk_));
    chunk_ = std::make_shared<EventChunk>();
}

}  // namespace

Merge merged(const Atlas& base, const Atlas& additions) {
    return Merger(base, additions).run();
}

void count_added(Merge& merge, const Atlas& base) {
    const auto claims_of = [](const Atlas::Place& at) {
        return at.chunk->claims_end(at.row) - at.chunk->claims_begin(at.row);
    };
    merge.events_added = merge.atlas.event_count() - base.event_count();
    merge.claims_added = merge.atlas.claim_count() - base.claim_count();
    merge.events_extended = merge.claims_to_known = 0;
    EventRow row = 0;
    for (std::size_t i = 0; i < base.chunks().size(); ++i) {
        const EventRow end = row + static_cast<EventRow>(base.chunks()[i]->size());
        if (base.chunks()[i] == merge.atlas.chunks()[i]) row = end;
        for (; row < end; ++row) {
            const std::size_t more =
                claims_of(merge.atlas.locate(row)) - claims_of(base.locate(row));
            merge.claims_to_known += more;
            merge.events_extended += more > 0 ? 1 : 0;
        }
    }
}

}  // namespace claims
