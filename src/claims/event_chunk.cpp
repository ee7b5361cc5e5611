#include "claims/event_chunk.hpp"

#include <stdexcept>

namespace claims {
namespace {

/// Long before a column of texts could pass its limit of 4 GiB.
constexpr std::size_t most_text_bytes = std::size_t{1} << 28;

}  // namespace

bool EventChunk::is_full() const {
    return size() >= max_rows || notes_.byte_count() >= most_text_bytes ||
           summaries_.byte_count() >= most_text_bytes || quotes_.byte_count() >= most_text_bytes ||
           extras_.byte_count() >= most_text_bytes || claim_extras_.byte_count() >= most_text_bytes;
}

void EventChunk::push_back(const Event& event, const std::vector<Claim>& claims) {
    if (size() >= max_rows) throw std::length_error("a chunk of events is full");

    ids_.push_back(event.id);
    titles_.push_back(event.title);
    kinds_.push_back(event.kind);
    when_texts_.push_back(event.when_text);
    places_.push_back(event.place);
    accused_sides_.push_back(event.accused_side);
    layers_.push_back(event.layer);
    notes_.push_back(event.notes);
    created_.push_back(event.created);
    modified_.push_back(event.modified);
    when_.push_back(event.when);
    at_.push_back(event.at);
    extras_.set(size() - 1, event.extra);
    precision_.push_back(event.precision);
    radius_m_.push_back(event.radius_m);

    for (const Claim& claim : claims) {
        claim_extras_.set(claim_ids_.size(), claim.extra);
        claim_ids_.push_back(claim.id);
        accuses_sides_.push_back(claim.accuses_side);
        made_texts_.push_back(claim.made_text);
        metrics_.push_back(claim.metric);
        summaries_.push_back(claim.summary);
        quotes_.push_back(claim.quote);
        made_.push_back(claim.made);
        actors_.push_back(claim.actor);
        sources_.push_back(claim.source);
        stances_.push_back(claim.stance);
        bases_.push_back(claim.basis);
        values_min_.push_back(claim.value_min);
        values_max_.push_back(claim.value_max);
    }
    claim_ends_.push_back(static_cast<std::uint32_t>(claim_ids_.size()));
}

Event EventChunk::event(std::size_t row) const {
    return {.id = ids_[row],
            .title = titles_[row],
            .kind = kinds_[row],
            .when_text = when_texts_[row],
            .when = when_[row],
            .at = at_[row],
            .place = places_[row],
            .precision = precision_[row],
            .radius_m = radius_m_[row],
            .accused_side = accused_sides_[row],
            .layer = layers_[row],
            .notes = notes_[row],
            .created = created_[row],
            .modified = modified_[row],
            .extra = extras_[row]};
}

Claim EventChunk::claim(std::size_t index) const {
    return {.id = claim_ids_[index],
            .actor = actors_[index],
            .stance = stances_[index],
            .basis = bases_[index],
            .accuses_side = accuses_sides_[index],
            .made_text = made_texts_[index],
            .made = made_[index],
            .metric = metrics_[index],
            .value_min = values_min_[index],
            .value_max = values_max_[index],
            .summary = summaries_[index],
            .quote = quotes_[index],
            .source = sources_[index],
            .extra = claim_extras_[index]};
}

}  // namespace claims
