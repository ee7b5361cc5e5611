#include "io/card/event_words.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "claims/dates/edtf.hpp"
#include "claims/words/event_words.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/source_name.hpp"
#include "claims/words/voices.hpp"

namespace io {
namespace {

/// What a claim says of the side that somebody accuses; only an assertion accuses it.
std::string_view stance_on_accusation(claims::Stance stance) {
    static constexpr std::array<std::string_view, 3> words{
        ", accusing {}", " what {} is accused of", " what it said of {}"};
    return words[static_cast<std::size_t>(stance)];
}

std::string degrees(double value, const char* positive, const char* negative) {
    constexpr auto unbroken = "{:.4f}°\u00a0{}";  // a space at which no line ends
    return fmt::format(unbroken, std::abs(value), value < 0 ? negative : positive);
}

}  // namespace

std::string place_with_position(const claims::Event& event) {
    const std::string words = claims::place_in_words(event);
    if (!event.is_located()) return words;
    return fmt::format("{} ({}, {})", words, degrees(event.at.lat, "N", "S"),
                       degrees(event.at.lng, "E", "W"));
}

std::string claimant_in_words(const claims::Atlas& atlas, const claims::Claim& claim) {
    const claims::Actor* actor = atlas.actor(claim.actor);
    if (actor == nullptr) return "Unnamed";
    const std::string name = claims::isolated(actor->label());
    if (actor->side.empty()) return name + " (third party)";
    const std::string side = claims::side_in_words(atlas, actor->side);
    return name + (side == name ? " (party)" : " (party: " + side + ")");
}

std::string act_in_words(const claims::Atlas& atlas, const claims::Claim& claim) {
    std::string words(claims::to_word(claim.stance));
    if (!claim.accuses_side.empty())
        words += fmt::format(fmt::runtime(stance_on_accusation(claim.stance)),
                             claims::side_in_words(atlas, claim.accuses_side));
    if (claim.basis == claims::Basis::verification) words += ", having checked it";
    return words + "; " +
           (claim.made_text.empty() ? "no date on record" : claims::edtf_in_words(claim.made_text));
}

std::string source_in_words(const claims::Source& source) {
    std::string words = claims::source_title(source);
    if (!source.published.empty()) words += "; " + claims::edtf_in_words(source.published);
    return words;
}

}  // namespace io
