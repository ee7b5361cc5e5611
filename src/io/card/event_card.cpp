#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claims/association.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_words.hpp"
#include "io/card/card.hpp"
#include "io/card/card_claims.hpp"
#include "io/card/event_words.hpp"

namespace io {
namespace {

/// Stands for the symbol on the map, in the order of claims::Status.
std::string_view sign(claims::Status status) {
    static constexpr std::array<std::string_view, claims::status_count> signs{"●", "○", "▲", "◆",
                                                                              "■", "✔", "✘", "◌"};
    return signs[static_cast<std::size_t>(status)];
}

std::string_view without_status(std::string_view reason, claims::Status status) {
    const std::string start = fmt::format("{}: ", claims::to_word(status));
    if (reason.starts_with(start)) reason.remove_prefix(start.size());
    return reason;
}

std::string filing_in_words(const claims::Event& event) {
    std::string words = fmt::format("Id: {}", event.id);
    if (!event.kind.empty()) words += fmt::format(". Kind: {}", event.kind);
    if (!event.layer.empty()) words += fmt::format(". Layer: {}", event.layer);
    return words;
}

std::string day_in_words(const claims::KnownOn& known_on) {
    if (!known_on) return {};
    return ", as known " + claims::last_day_in_sentence(*known_on);
}

void write_status(CardText& card, const claims::Derivation& derivation,
                  const claims::KnownOn& known_on) {
    card.paragraph(fmt::format("{} {}{}: {}", sign(derivation.status),
                               claims::to_word(derivation.status), day_in_words(known_on),
                               without_status(derivation.reason, derivation.status)));
    const auto& rules = claims::status_rules();
    const auto rule = std::ranges::find(rules, derivation.rule, &claims::StatusRule::number);
    if (rule != rules.end())
        card.paragraph(fmt::format("  (rule {}: {})", rule->number, rule->condition));
}

void write_links(CardText& card, const claims::Atlas& atlas, claims::EventRow row) {
    const auto ends = claims::ends_of(claims::links_in(atlas), row);
    if (ends.empty()) return;
    card.blank();
    card.heading("Linked events");
    for (const claims::LinkEnd& end : ends)
        card.paragraph(fmt::format("{}: {} ({})", claims::in_words(end.relation, end.is_reversed),
                                   atlas.event(end.other).title, atlas.event(end.other).id));
}

}  // namespace

std::string event_card(const claims::Atlas& atlas, claims::EventRow row, claims::KnownOn known_on) {
    const claims::Event event = atlas.event(row);
    const claims::Derivation derivation = claims::derive(atlas, row, known_on);
    CardText card;
    card.heading(event.title);
    card.paragraph(event.when_text.empty() ? "no date on record"
                                           : claims::edtf_in_words(event.when_text));
    card.paragraph(place_with_position(event));
    card.paragraph(filing_in_words(event));
    card.blank();
    write_status(card, derivation, known_on);
    card.blank();
    card.paragraph(event.notes);
    write_links(card, atlas, row);
    write_claims(card, atlas, derivation.history);
    write_sources(card, atlas, derivation.history);
    return card.text();
}

}  // namespace io
