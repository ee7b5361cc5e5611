#include "claims/words/field_words.hpp"

#include "claims/columns/extra_cells.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <span>
#include <variant>

namespace claims {
namespace {

std::string number_text(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string position_of(const EventDraft& event) {
    const geo::LngLat& at = event.at;
    return geo::is_plausible(at) ? number_text(at.lat) + ", " + number_text(at.lng) : "";
}

std::string precision_of(const EventDraft& event) {
    return std::string(to_word(event.precision));
}

std::string radius_of(const EventDraft& event) {
    return number_text(event.radius_m) + " m";
}

/// A field of text, or a function that puts one into words.
template <class Record>
struct PlainField {
    const char* name;
    std::variant<std::string Record::*, std::string (*)(const Record&)> field;

    std::string text(const Record& record) const {
        return std::visit([&](auto of) { return std::string(std::invoke(of, record)); }, field);
    }
};
constexpr PlainField<EventDraft> event_fields[]{
    {"title", &EventDraft::title},
    {"kind", &EventDraft::kind},
    {"date", &EventDraft::when},
    {"place", position_of},
    {"place name", &EventDraft::place},
    {"precision", precision_of},
    {"radius", radius_of},
    {"accused side", &EventDraft::accused_side},
    {"layer", &EventDraft::layer},
    {"notes", &EventDraft::notes},
};
constexpr PlainField<Actor> actor_fields[]{
    {"name", &Actor::name},        {"short name", &Actor::short_name}, {"side", &Actor::side},
    {"kind", &Actor::kind},        {"part of", &Actor::parent_id},     {"notes", &Actor::notes},
    {"source", &Actor::source_id},
};
constexpr PlainField<Source> source_fields[]{
    {"publisher", &Source::publisher}, {"title", &Source::title},
    {"address", &Source::url},         {"archived copy", &Source::archive_url},
    {"published", &Source::published}, {"language", &Source::language},
    {"quotes", &Source::via_id},
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

std::string here_and_there(const FieldChange& change) {
    return change.field + ": here “" + change.before + "”, there “" + change.after + "”";
}

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
