#include "claims/edit/shared_chunks.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>

#include "claims/edit/same_event.hpp"

namespace claims {
namespace {

template <class List, class Key>
bool begins_with(const List& list, const List& first, Key key) {
    return list.size() >= first.size() &&
           std::ranges::equal(first, std::span(list).first(first.size()), {}, key, key);
}

/// Whether the rows of `known` mean the same in the atlas.
bool numbers_alike(const Atlas& atlas, const Atlas& known) {
    const auto itself = std::identity{};
    const ExtraColumns& columns = atlas.extra_columns;
    return begins_with(atlas.actors, known.actors, &Actor::id) &&
           begins_with(atlas.sources, known.sources, &Source::id) &&
           begins_with(columns.events, known.extra_columns.events, itself) &&
           begins_with(columns.claims, known.extra_columns.claims, itself);
}

class Sharing {
 public:
    Sharing(const Atlas& atlas, const Atlas& known)
        : atlas_(atlas), known_(known), shared_(atlas.bare()) {}

    Atlas run() && {
        for (const auto& chunk : known_.chunks()) {
            if (chunk->size() == 0) continue;
            const std::optional<EventRow> begin = find(chunk->id(0));
            if (!begin || !holds(*chunk, *begin)) continue;
            copy_until(*begin);
            add(std::exchange(last_, chunk));
            next_ += static_cast<EventRow>(chunk->size());
        }
        copy_until(static_cast<EventRow>(atlas_.event_count()));
        add(std::move(last_));
        return std::move(shared_);
    }

 private:
    /// Among the rows that have no chunk yet.
    std::optional<EventRow> find(std::string_view id) const {
        for (EventRow row = next_; row < atlas_.event_count();) {
            const Atlas::Place at = atlas_.locate(row);
            for (std::size_t i = at.row; i < at.chunk->size(); ++i, ++row)
                if (at.chunk->id(i) == id) return row;
        }
        return std::nullopt;
    }

    /// Whether the events of the chunk are those of the atlas from row `begin` on.
    bool holds(const EventChunk& chunk, EventRow begin) const {
        if (begin + chunk.size() > atlas_.event_count()) return false;
        for (std::size_t i = 0; i < chunk.size(); ++i)
            if (!same_event(known_, {&chunk, i}, atlas_,
                            atlas_.locate(begin + static_cast<EventRow>(i))))
                return false;
        return true;
    }

    /// The rows that no chunk of the other holds, up to `end`, behind those of the last chunk where
    /// that has room for them all.
    void copy_until(EventRow end) {
        if (next_ == end) return;
        auto own = std::make_shared<EventChunk>();
        if (last_ && !last_->is_full() && last_->size() + (end - next_) <= EventChunk::max_rows) {
            for (std::size_t i = 0; i < last_->size(); ++i) own->push_row(*last_, i);
            last_.reset();
        }
        for (; next_ < end; ++next_) {
            if (own->is_full())
                add(std::exchange(last_, std::exchange(own, std::make_shared<EventChunk>())));
            const Atlas::Place at = atlas_.locate(next_);
            own->push_row(*at.chunk, at.row);
        }
        add(std::exchange(last_, std::move(own)));
    }

    void add(std::shared_ptr<const EventChunk> chunk) {
        if (chunk) shared_.add_chunk(std::move(chunk));
    }

    const Atlas& atlas_;
    const Atlas& known_;
    Atlas shared_;
    std::shared_ptr<const EventChunk> last_;  ///< not in the atlas yet: more may go into it
    EventRow next_ = 0;                       ///< the first row that has no chunk yet
};

}  // namespace

Atlas sharing_chunks(const Atlas& atlas, const Atlas& known) {
    return numbers_alike(atlas, known) ? Sharing(atlas, known).run() : atlas;
}

}  // namespace claims
