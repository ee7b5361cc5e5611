#include "claims/field_words.hpp"

#include "claims/extra_cells.hpp"

#include <algorithm>
#include <charconv>

namespace claims {
namespace {

std::string number_text(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string place_text(const geo::LngLat& at) {
    return geo::is_plausible(at) ? number_text(at.lat) + ", " + number_text(at.lng) : "";
}

struct PlainField {
    const char* name;
    std::string (*text)(const EventDraft&);
};
constexpr PlainField plain_fields[]{
    {"title", [](const EventDraft& e) { return e.title; }},
    {"kind", [](const EventDraft& e) { return e.kind; }},
    {"date", [](const EventDraft& e) { return e.when; }},
    {"place", [](const EventDraft& e) { return place_text(e.at); }},
    {"place name", [](const EventDraft& e) { return e.place; }},
    {"precision", [](const EventDraft& e) { return std::string(to_word(e.precision)); }},
    {"radius", [](const EventDraft& e) { return number_text(e.radius_m) + " m"; }},
    {"accused side", [](const EventDraft& e) { return e.accused_side; }},
    {"layer", [](const EventDraft& e) { return e.layer; }},
    {"notes", [](const EventDraft& e) { return e.notes; }},
};

}  // namespace

std::string in_few_words(const ClaimDraft& claim) {
    std::string words = claim.actor_id + " " + std::string(to_word(claim.stance));
    if (!claim.made.empty()) words += ", " + claim.made;
    if (!claim.summary.empty()) words += ": " + claim.summary;
    return words;
}

namespace {

std::string cells_in_words(std::string_view extra) {
    std::string words;
    for (const std::string& cell : split_extra(extra))
        if (!cell.empty()) words += (words.empty() ? "" : "; ") + cell;
    return words.empty() ? "none" : words;
}

}  // namespace

std::vector<FieldChange> field_changes(const EventDraft& before, const EventDraft& after) {
    std::vector<FieldChange> changes;
    for (const PlainField& field : plain_fields)
        if (std::string was = field.text(before), is = field.text(after); was != is)
            changes.push_back({field.name, std::move(was), std::move(is)});
    if (before.extra != after.extra)
        changes.push_back({"links or further columns", cells_in_words(before.extra),
                           cells_in_words(after.extra)});
    const std::size_t most = std::max(before.claims.size(), after.claims.size());
    for (std::size_t i = 0; i < most; ++i) {
        const bool had = i < before.claims.size(), has = i < after.claims.size();
        if (had && has && same(before.claims[i], after.claims[i])) continue;
        changes.push_back({"claim " + std::to_string(i + 1),
                           had ? in_few_words(before.claims[i]) : "none",
                           has ? in_few_words(after.claims[i]) : "none"});
    }
    return changes;
}

}  // namespace claims
