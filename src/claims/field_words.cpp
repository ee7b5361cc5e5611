#include "claims/field_words.hpp"

#include "claims/extra_cells.hpp"

#include <algorithm>
#include <charconv>
#include <span>

namespace claims {
namespace {

std::string number_text(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string place_text(const geo::LngLat& at) {
    return geo::is_plausible(at) ? number_text(at.lat) + ", " + number_text(at.lng) : "";
}

template <class Record>
struct PlainField {
    const char* name;
    std::string (*text)(const Record&);
};
constexpr PlainField<EventDraft> event_fields[]{
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
constexpr PlainField<Actor> actor_fields[]{
    {"name", [](const Actor& a) { return a.name; }},
    {"short name", [](const Actor& a) { return a.short_name; }},
    {"side", [](const Actor& a) { return a.side; }},
    {"kind", [](const Actor& a) { return a.kind; }},
    {"part of", [](const Actor& a) { return a.parent_id; }},
    {"notes", [](const Actor& a) { return a.notes; }},
    {"source", [](const Actor& a) { return a.source_id; }},
};
constexpr PlainField<Source> source_fields[]{
    {"publisher", [](const Source& s) { return s.publisher; }},
    {"title", [](const Source& s) { return s.title; }},
    {"address", [](const Source& s) { return s.url; }},
    {"archived copy", [](const Source& s) { return s.archive_url; }},
    {"published", [](const Source& s) { return s.published; }},
    {"language", [](const Source& s) { return s.language; }},
    {"quotes", [](const Source& s) { return s.via_id; }},
};

std::string cells_in_words(std::string_view extra) {
    std::string words;
    for (const std::string& cell : split_extra(extra))
        if (!cell.empty()) words += (words.empty() ? "" : "; ") + cell;
    return words.empty() ? "none" : words;
}

template <class Record>
std::vector<FieldChange> changes_in(std::span<const PlainField<Record>> fields,
                                    const Record& before, const Record& after,
                                    const char* further) {
    std::vector<FieldChange> changes;
    for (const PlainField<Record>& field : fields)
        if (std::string was = field.text(before), is = field.text(after); was != is)
            changes.push_back({field.name, std::move(was), std::move(is)});
    if (before.extra != after.extra)
        changes.push_back({further, cells_in_words(before.extra), cells_in_words(after.extra)});
    return changes;
}

}  // namespace

std::string in_few_words(const ClaimDraft& claim) {
    std::string words = claim.actor_id + " " + std::string(to_word(claim.stance));
    if (!claim.made.empty()) words += ", " + claim.made;
    if (!claim.summary.empty()) words += ": " + claim.summary;
    return words;
}

std::vector<FieldChange> field_changes(const EventDraft& before, const EventDraft& after) {
    std::vector<FieldChange> changes =
        changes_in<EventDraft>(event_fields, before, after, "links or further columns");
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

std::vector<FieldChange> field_changes(const Actor& before, const Actor& after) {
    return changes_in<Actor>(actor_fields, before, after, "further columns");
}

std::vector<FieldChange> field_changes(const Source& before, const Source& after) {
    return changes_in<Source>(source_fields, before, after, "further columns");
}

}  // namespace claims
