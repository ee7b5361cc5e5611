#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "claims/edit/edit.hpp"
#include "claims/edit/same_event.hpp"

namespace claims {
namespace {

using ChunkSet = std::set<const EventChunk*>;

ChunkSet chunks_of(const Atlas& atlas) {
    ChunkSet set;
    for (const auto& chunk : atlas.chunks()) set.insert(chunk.get());
    return set;
}

/// The rows of an atlas that lie in chunks the other does not have.
std::vector<EventRow> unshared(const Atlas& atlas, const ChunkSet& others) {
    std::vector<EventRow> rows;
    EventRow row = 0;
    for (const auto& chunk : atlas.chunks()) {
        const EventRow end = row + static_cast<EventRow>(chunk->size());
        for (; row < end && !others.contains(chunk.get()); ++row) rows.push_back(row);
        row = end;
    }
    return rows;
}

/// What became of the events of one atlas in another.
class Comparison {
 public:
    Comparison(const Atlas& before, const Atlas& after) : before_(before), after_(after) {}

    void run(Difference& found) {
        walk(unshared(before_, chunks_of(after_)), unshared(after_, chunks_of(before_)));
        for (const auto& [id, row] : gone_) {
            const auto other = come_.find(id);
            if (other == come_.end())
                found.removed.emplace_back(id);
            else
                compare(row, other->second);
        }
        for (const auto& [id, row] : come_)
            if (!gone_.contains(id)) changed_.push_back(row);
        std::ranges::sort(changed_);
        found.put = std::move(changed_);
    }

 private:
    using Rows = std::vector<EventRow>;
    using RowById = std::map<std::string_view, EventRow>;

    static std::string_view id_of(const Atlas& atlas, EventRow row) {
        const Atlas::Place place = atlas.locate(row);
        return place.chunk->id(place.row);
    }
    bool is_same_id(const Rows& old, std::size_t i, const Rows& now, std::size_t j) const {
        return i < old.size() && j < now.size() && id_of(before_, old[i]) == id_of(after_, now[j]);
    }
    void compare(EventRow old, EventRow now) {
        const Atlas::Place place = after_.locate(now);
        if (!same_event(before_, before_.locate(old), after_, place)) changed_.push_back(now);
    }

    /// Both mostly lie in the same order. What has no partner beside it is looked for by its id.
    void walk(const Rows& old, const Rows& now) {
        std::size_t i = 0, j = 0;
        while (i < old.size() || j < now.size()) {
            if (is_same_id(old, i, now, j)) {
                compare(old[i++], now[j++]);
                continue;
            }
            const bool is_added = is_same_id(old, i, now, j + 1);
            const bool is_removed = !is_added && is_same_id(old, i + 1, now, j);
            if (i < old.size() && !is_added) gone_.emplace(id_of(before_, old[i]), old[i]), ++i;
            if (j < now.size() && !is_removed) come_.emplace(id_of(after_, now[j]), now[j]), ++j;
        }
    }

    const Atlas& before_;
    const Atlas& after_;
    RowById gone_, come_;  ///< without a partner beside them
    Rows changed_;         ///< of the atlas after
};

template <class Entry>
std::vector<Entry> changed(const std::vector<Entry>& before, const std::vector<Entry>& after) {
    std::map<std::string_view, const Entry*> old;
    for (const Entry& entry : before) old.emplace(entry.id, &entry);
    std::vector<Entry> list;
    for (const Entry& entry : after) {
        const auto at = old.find(entry.id);
        if (at == old.end() || !(*at->second == entry)) list.push_back(entry);
    }
    return list;
}

}  // namespace

Difference difference(const Atlas& before, const Atlas& after) {
    Difference found;
    Comparison(before, after).run(found);
    found.actors = changed(before.actors, after.actors);
    found.sources = changed(before.sources, after.sources);
    return found;
}

}  // namespace claims
