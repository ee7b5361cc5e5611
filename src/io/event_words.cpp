#include "io/event_words.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "claims/edtf.hpp"
#include "claims/voices.hpp"

namespace io {
namespace {

std::string_view precision_in_words(claims::Precision precision) {
    static constexpr std::array<std::string_view, 5> words{
        "the exact place", "known to the settlement", "known to the district",
        "known to the region", "known to the country"};
    return words[static_cast<std::size_t>(precision)];
}

std::string distance(double metres) {
    return metres < 1000 ? fmt::format("{:.0f} m", metres)
                         : fmt::format("{:.3g} km", metres / 1000.0);
}

/// What a claim says of the side that somebody accuses; only an assertion accuses it.
std::string_view stance_on_accusation(claims::Stance stance) {
    static constexpr std::array<std::string_view, 3> words{
        ", accusing {}", " what {} is accused of", " what it said of {}"};
    return words[static_cast<std::size_t>(stance)];
}

std::string degrees(double value, const char* positive, const char* negative) {
    return fmt::format("{:.4f}° {}", std::abs(value), value < 0 ? negative : positive);
}

}  // namespace

std::string place_in_words(const claims::Event& event) {
    std::string words(event.place);
    if (!event.is_located())
        return words.empty() ? "no place on record" : words + ", not on the map";
    if (!words.empty()) words += ", ";
    words += precision_in_words(event.precision);
    if (event.radius_m > 0) words += ", within " + distance(event.radius_m);
    return fmt::format("{} ({}, {})", words, degrees(event.at.lat, "N", "S"),
                       degrees(event.at.lng, "E", "W"));
}

std::string claimant_in_words(const claims::Atlas& atlas, const claims::Claim& claim) {
    const claims::Actor* actor = atlas.actor(claim.actor);
    if (actor == nullptr) return "Unnamed";
    if (actor->side.empty()) return actor->label() + " (third party)";
    const std::string side = claims::side_in_words(atlas, actor->side);
    return actor->label() + (side == actor->label() ? " (party)" : " (party: " + side + ")");
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

std::string_view why_not_counted(claims::Outcome outcome) {
    switch (outcome) {
        case claims::Outcome::stands:
            return {};
        case claims::Outcome::replaced:
            return "replaced: the same actor later said the contrary";
        case claims::Outcome::withdrawn:
            return "withdrawn: the same actor took it back";
        case claims::Outcome::withdrawal:
            return "takes back what the same actor said before";
        case claims::Outcome::not_yet_known:
            return "made after the day asked for";
    }
    return {};
}

}  // namespace io
