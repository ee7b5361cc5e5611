#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "io/card/card.hpp"
#include "io/card/card_text.hpp"

namespace io {
namespace {

std::string validity_in_words(const geo::Boundary& region) {
    if (region.valid_from.empty() && region.valid_to.empty()) return {};
    const auto words = [](const std::string& date) {
        return date.empty() ? std::string("…") : claims::edtf_in_words(date);
    };
    return fmt::format("{} to {}", words(region.valid_from), words(region.valid_to));
}

}  // namespace

std::string region_card(const geo::Boundary& region) {
    CardText card;
    card.heading(region.name);
    card.paragraph(validity_in_words(region));
    card.paragraph("Id: " + region.id + ". A disputed area of the boundaries.");
    if (region.note.empty()) return card.text();
    card.heading("What the record says");
    card.paragraph(region.note);
    card.paragraph(region.source.empty() ? "No source on record" : "Source: " + region.source);
    return card.text();
}

}  // namespace io
