#include "io/import/shared_event.hpp"

#include <algorithm>
#include <cmath>

namespace io {
namespace {

constexpr double same_degrees = 1e-6;  // a tenth of a metre: digits that were rounded

bool differ(std::string_view a, std::string_view b) {
    return !a.empty() && !b.empty() && a != b;
}

}  // namespace

SharedEvent::SharedEvent(const Row& first)
    : line_(first.line), has_own_id_(first.has_own_id), claims_(first.event.id) {
    event_.id = claims_.keep(first.event.id);
    event_.at = first.event.at;
    event_.precision = first.event.precision;
    event_.radius_m = first.event.radius_m;
    fill(first);
}

std::string_view SharedEvent::difference(const Row& row) const {
    if (differ(event_.when_text, row.event.when_text)) return "date";
    if (event_.is_located() && row.event.is_located() &&
        (std::abs(event_.at.lng - row.event.at.lng) > same_degrees ||
         std::abs(event_.at.lat - row.event.at.lat) > same_degrees))
        return "place";
    return {};
}

std::vector<const char*> SharedEvent::other_words(const Row& row) const {
    std::vector<const char*> fields;
    if (differ(event_.kind, row.event.kind)) fields.push_back("kind");
    if (differ(event_.place, row.event.place)) fields.push_back("place");
    if (differ(event_.layer, row.event.layer)) fields.push_back("layer");
    if (says_precision_ && row.says_precision && event_.precision != row.event.precision)
        fields.push_back("precision");
    if (says_radius_ && row.says_radius && event_.radius_m != row.event.radius_m)
        fields.push_back("radius_m");
    return fields;
}

void SharedEvent::fill(const Row& row) {
    const auto take = [this](std::string_view& field, std::string_view given) {
        if (field.empty() && !given.empty()) field = claims_.keep(given);
    };
    take(substitute_title_, row.substitute_title);
    take(event_.title, row.event.title);
    take(event_.kind, row.event.kind);
    take(event_.when_text, row.event.when_text);
    take(event_.place, row.event.place);
    take(event_.accused_side, row.event.accused_side);
    take(event_.layer, row.event.layer);
    take_place(row);
}

/// What a row says in words goes before what follows from the shape of another.
void SharedEvent::take_place(const Row& row) {
    const bool is_first_place = !event_.is_located() && row.event.is_located();
    if (is_first_place) event_.at = row.event.at;
    if (!says_precision_ && (row.says_precision || is_first_place))
        event_.precision = row.event.precision;
    if (!says_radius_ && (row.says_radius || is_first_place)) event_.radius_m = row.event.radius_m;
    says_precision_ |= row.says_precision;
    says_radius_ |= row.says_radius;
}

/// By their columns.
std::map<std::size_t, std::string_view> SharedEvent::shared_details() const {
    std::map<std::size_t, std::string_view> shared;
    for (const PointCells::Detail& detail : tellings_.front().details)
        shared.emplace(detail.column, detail.line);
    for (const Telling& telling : tellings_)
        for (const PointCells::Detail& detail : telling.details)
            if (const auto at = shared.find(detail.column);
                at != shared.end() && at->second != detail.line)
                shared.erase(at);
    return shared;
}

void SharedEvent::give_to(ImportBuilder& builder) {
    const std::map<std::size_t, std::string_view> shared = shared_details();
    std::string notes;
    const auto note = [&](std::string_view line) { (notes += notes.empty() ? "" : "\n") += line; };
    for (const auto& [column, line] : shared) note(line);
    for (const Telling& telling : tellings_) {
        const auto tell = [&](const std::string& line) {
            if (telling.claim)
                claims_.tell(claims_.claims()[*telling.claim], line);
            else
                note(line);
        };
        for (const std::string& line : telling.own) tell(line);
        for (const PointCells::Detail& detail : telling.details)
            if (!shared.contains(detail.column)) tell(detail.line);
    }
    event_.notes = notes;
    if (event_.title.empty()) event_.title = substitute_title_;
    if (event_.title.empty()) {
        std::vector<std::size_t> lines = repeated_;
        for (const Telling& telling : tellings_) lines.push_back(telling.line);
        std::ranges::sort(lines);
        for (const std::size_t line : lines)
            builder.leave_out(line, "there is nothing to call the event by");
        return;
    }
    builder.join(tellings_.size() - 1);
    builder.repeat(repeated_.size());
    builder.add(event_, claims_.claims(), line_, has_own_id_);
}

}  // namespace io
