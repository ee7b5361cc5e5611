#include "io/import/points_events.hpp"

#include <fmt/format.h>

#include "claims/dates/edtf.hpp"
#include "claims/reach.hpp"
#include "claims/written_dates/date_spans.hpp"
#include "io/atlas/words.hpp"
#include "io/import/points_sharing.hpp"

namespace io {

std::optional<claims::Event> PointEvents::known() {
    claims::EventRow row = 0;
    if (known_.empty())
        for (const auto& chunk : into_.chunks())
            for (std::size_t i = 0; i < chunk->size(); ++i) known_.emplace(chunk->id(i), row++);
    const auto at = known_.find(cell("id"));
    if (at == known_.end()) return std::nullopt;
    return into_.event(at->second);
}

std::string PointEvents::read_id() {
    const std::string_view own = cell("id");
    if (is_own_id(own)) return std::string(own);
    cells_.keep("id");
    return "point-" + cells_.content_hash();
}

std::string PointEvents::read_day(std::string_view field, ImportBuilder& builder) {
    claims::WrittenDate date = claims::read_written_date(cell(field), order_);
    if (!date.problem.empty()) {
        builder.report(line(), fmt::format("{}; the event is kept without it.", date.problem));
        cells_.keep(field);
    }
    return std::move(date.edtf);
}

/// An end alone says when something was over, not when it was.
std::string PointEvents::read_when(ImportBuilder& builder) {
    const bool begin_is_open = cell("when") == "..", end_is_open = cell("until") == "..";
    std::string start = begin_is_open ? "" : read_day("when", builder);
    std::string end = end_is_open ? "" : read_day("until", builder);
    if (start.empty() && end.empty()) return {};
    if (end.empty()) return end_is_open ? start.substr(0, start.find('/')) + "/.." : start;
    if (start.empty()) return "../" + end.substr(end.rfind('/') + 1);
    if (claims::read_extent(end).end <= claims::read_extent(start).begin) {
        builder.report(line(), "ends before it begins; only the beginning was taken.");
        cells_.keep("until");
        return start;
    }
    return claims::span_of(start, end);
}

claims::Precision PointEvents::read_precision(const PointPlaces::Place& place,
                                              const claims::Event* before, ImportBuilder& builder) {
    const std::string_view word = cell("precision");
    if (word.empty() && before != nullptr) return before->precision;
    if (word.empty() && place.reach_m > 0.0) return claims::precision_of_reach(place.reach_m);
    if (word.empty()) return builder.untold_precision(place.at);
    const auto read = claims::precision_from_word(word);
    if (!read) {
        builder.report(line(), fmt::format("the precision {} is none of exact, settlement, "
                                           "district, region and country; the place counts as "
                                           "known to the country only.",
                                           in_quotes(word)));
        cells_.keep("precision");
    }
    return read.value_or(claims::Precision::country);
}

double PointEvents::read_radius(double unsaid_m, ImportBuilder& builder) {
    const std::string_view text = cell("radius_m");
    if (text.empty()) return unsaid_m;
    const auto radius = figures_.read("radius_m", builder);
    if (radius && radius->min == radius->max) return radius->min;
    builder.report(line(), fmt::format("the radius {} is no distance in metres; the event is "
                                       "drawn without it.",
                                       in_quotes(text)));
    cells_.keep("radius_m");
    return 0.0;
}

bool PointEvents::is_titled_before() {
    const auto event = known();
    return event && !event->title.empty();
}

std::string PointEvents::substitute_title() {
    if (is_titled_before()) return std::string(known()->title);
    for (const char* field : {"notes", "summary", "quote", "place", "kind", "when"}) {
        const std::string_view text = cell(field);
        if (!text.empty()) return shortened(text);
    }
    return std::string(cells_.first_unused());
}

claims::Event PointEvents::read(ImportBuilder& builder) {
    id_ = read_id();
    when_ = read_when(builder);
    const PointPlaces::Place place = places_.read(builder);
    claims::Event event;
    event.id = id_;
    event.title = cell("title");
    event.kind = cell("kind");
    event.when_text = when_;
    event.at = place.at;
    event.place = cell("place");
    // Where only a line or an area says where the event was, it was somewhere on that; where
    // nothing does, what the workspace says of it holds.
    const auto before = place.reach_m == 0.0 ? known() : std::nullopt;
    event.precision = read_precision(place, before ? &*before : nullptr, builder);
    event.radius_m = read_radius(before ? before->radius_m : place.reach_m, builder);
    event.layer = cell("layer");
    return event;
}

}  // namespace io
