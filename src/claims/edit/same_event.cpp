#include "claims/edit/same_event.hpp"

#include "claims/draft.hpp"
#include "claims/number.hpp"

namespace claims {
namespace {

template <class Entry>
std::string_view id_of(const Entry* entry) {
    return entry == nullptr ? std::string_view() : std::string_view(entry->id);
}

bool same_fields(const Event& a, const Event& b) {
    return a.id == b.id && a.title == b.title && a.kind == b.kind && a.when_text == b.when_text &&
           same_place(a.at, b.at) && a.place == b.place && a.precision == b.precision &&
           a.radius_m == b.radius_m && a.accused_side == b.accused_side && a.layer == b.layer &&
           a.notes == b.notes && a.created == b.created && a.modified == b.modified &&
           a.extra == b.extra;
}

bool same_fields(const Claim& a, const Claim& b) {
    return a.id == b.id && a.stance == b.stance && a.basis == b.basis &&
           a.accuses_side == b.accuses_side && a.made_text == b.made_text && a.metric == b.metric &&
           same_figure(a.value_min, b.value_min) && same_figure(a.value_max, b.value_max) &&
           a.summary == b.summary && a.quote == b.quote && a.extra == b.extra;
}

}  // namespace

bool same_event(const Atlas& a, const Atlas::Place& in_a, const Atlas& b,
                const Atlas::Place& in_b) {
    const std::size_t count = in_a.chunk->claim_count(in_a.row);
    if (count != in_b.chunk->claim_count(in_b.row)) return false;
    if (!same_fields(in_a.chunk->event(in_a.row), in_b.chunk->event(in_b.row))) return false;
    for (std::size_t i = 0; i < count; ++i) {
        const Claim x = in_a.chunk->claim(in_a.chunk->claims_begin(in_a.row) + i);
        const Claim y = in_b.chunk->claim(in_b.chunk->claims_begin(in_b.row) + i);
        if (!same_fields(x, y) || id_of(a.actor(x.actor)) != id_of(b.actor(y.actor)) ||
            id_of(a.source(x.source)) != id_of(b.source(y.source)))
            return false;
    }
    return true;
}

}  // namespace claims
