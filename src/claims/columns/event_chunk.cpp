#include "claims/columns/event_chunk.hpp"

#include <stdexcept>
#include <utility>

namespace claims {
namespace {

/// Long before a column of texts could pass its limit of 4 GiB.
constexpr std::size_t most_text_bytes = std::size_t{1} << 28;

}  // namespace

bool EventChunk::is_full() const {
    return size() >= max_rows || notes_.byte_count() >= most_text_bytes ||
           extras_.byte_count() >= most_text_bytes || claims_.text_bytes() >= most_text_bytes;
}

void EventChunk::push_back(const Event& event, const std::vector<Claim>& claims) {
    if (size() >= max_rows) throw std::length_error("a chunk of events is full");

    const std::size_t row = size();
    ids_.push_back(event.id);
    titles_.push_back(event.title);
    kinds_.push_back(event.kind);
    when_.push_back(event.when_text, event.when);
    at_.push_back(event.at);
    places_.push_back(event.place);
    precision_.push_back(event.precision);
    radius_m_.set(row, event.radius_m);
    accused_sides_.push_back(event.accused_side);
    layers_.push_back(event.layer);
    notes_.set(row, event.notes);
    created_.set(row, event.created);
    modified_.set(row, event.modified);
    extras_.set(row, event.extra);

    for (const Claim& claim : claims) claims_.push_back(claim);
    claim_ends_.push_back(static_cast<std::uint32_t>(claims_.size()));
}

void EventChunk::push_row(const EventChunk& from, std::size_t row) {
    std::vector<Claim> claims;
    for (std::size_t i = from.claims_begin(row); i < from.claims_end(row); ++i)
        claims.push_back(from.claim(i));
    push_back(from.event(row), claims);
}

void EventChunk::set_claims(ClaimColumns claims, std::vector<std::uint32_t> ends) {
    if (ends.size() != size()) throw std::invalid_argument("claims for other events");
    claims_ = std::move(claims);
    claim_ends_ = std::move(ends);
}

void EventChunk::set_kinds(std::span<const std::size_t> rows, std::string_view word) {
    kinds_ = kinds_.with(word, rows);
}

void EventChunk::set_layers(std::span<const std::size_t> rows, std::string_view word) {
    layers_ = layers_.with(word, rows);
}

void EventChunk::shrink() {
    for (TextColumn* texts : {&ids_, &titles_}) texts->shrink();
    for (WordColumn* words : {&kinds_, &places_, &accused_sides_, &layers_}) words->shrink();
    for (SparseTextColumn* texts : {&notes_, &created_, &modified_, &extras_}) texts->shrink();
    when_.shrink();
    at_.shrink_to_fit();
    precision_.shrink_to_fit();
    radius_m_.shrink();
    claims_.shrink();
    claim_ends_.shrink_to_fit();
}

Event EventChunk::event(std::size_t row) const {
    return {.id = ids_[row],
            .title = titles_[row],
            .kind = kinds_[row],
            .when_text = when_.text(row),
            .when = when_.extent(row),
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

}  // namespace claims
