#include "io/view/filter_json.hpp"

#include <fmt/format.h>

#include <array>

#include "claims/dates/calendar.hpp"
#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf.hpp"
#include "io/error.hpp"
#include "io/geojson/areas.hpp"
#include "io/view/members.hpp"

namespace io {
namespace {

using claims::Filter;

struct NamedChoice {
    const char* name;
    claims::Choice Filter::*choice;
};
constexpr std::array<NamedChoice, 9> choices{{{"status", &Filter::statuses},
                                              {"kind", &Filter::kinds},
                                              {"layer", &Filter::layers},
                                              {"actor", &Filter::actors},
                                              {"side", &Filter::sides},
                                              {"accused", &Filter::accused},
                                              {"stance", &Filter::stances},
                                              {"publisher", &Filter::publishers},
                                              {"metric", &Filter::metrics}}};

/// A whole day, or a second as EDTF writes it.
std::string date_of(claims::Instant second, bool is_whole_day) {
    const claims::Instant in_day = second - claims::floor_to(second, claims::TimeUnit::day);
    const std::string day = claims::to_iso_day(second);
    if (is_whole_day || day.starts_with('Y')) return day;
    return fmt::format("{}T{:02}:{:02}:{:02}Z", day, in_day / 3600, in_day / 60 % 60, in_day % 60);
}

std::string from_text(claims::Instant begin) {
    return date_of(begin, begin % claims::seconds_per_day == 0);
}

/// The last second that belongs to it, because its end is the first that does not.
std::string to_text(claims::Instant end) {
    return date_of(end - 1, end % claims::seconds_per_day == 0);
}

claims::Extent date_from(const Json& value) {
    claims::EdtfReading reading = claims::read_edtf(text_from(value));
    if (!reading.date) throw Error(fmt::format("is no date: {}.", reading.problem));
    return reading.date->extent;
}

Json json_of(const claims::Choice& choice) {
    Json json = Json::object();
    if (!choice.only.empty()) json["only"] = choice.only;
    if (!choice.hidden.empty()) json["hidden"] = choice.hidden;
    return json;
}

claims::Choice choice_from(const Json& value) {
    claims::Choice choice;
    const auto words = [](std::set<std::string, std::less<>>& into) {
        return [&into](const Json& list) {
            for (std::string& word : texts_from(list)) into.insert(std::move(word));
        };
    };
    read_members(value, "", {{"only", words(choice.only)}, {"hidden", words(choice.hidden)}});
    return choice;
}

geo::Bounds bounds_from(const Json& value) {
    if (value.is_array() && value.size() == 4) {
        const geo::Bounds bounds{number_from(value[0]), number_from(value[1]),
                                 number_from(value[2]), number_from(value[3])};
        if (!bounds.is_empty() && geo::is_plausible({bounds.west, bounds.south}) &&
            geo::is_plausible({bounds.east, bounds.north}))
            return bounds;
    }
    throw Error("is not [west, south, east, north] in degrees.");
}

claims::FigureRange figures_from(const Json& value) {
    claims::FigureRange range;
    read_members(value, "",
                 {{"least", [&](const Json& number) { range.least = number_from(number); }},
                  {"most", [&](const Json& number) { range.most = number_from(number); }}});
    if (range.least && range.most && *range.least > *range.most)
        throw Error("lets no figure pass: “least” is greater than “most”.");
    return range;
}

claims::Precision precision_of(const Json& value) {
    if (const auto precision = claims::precision_from_word(text_from(value))) return *precision;
    throw Error("is none of exact, settlement, district, region and country.");
}

}  // namespace

Json filter_to_json(const Filter& filter) {
    Json json = Json::object();
    for (const NamedChoice& each : choices)
        if (!(filter.*each.choice).allows_all()) json[each.name] = json_of(filter.*each.choice);
    if (filter.precision) json["precision"] = std::string(to_word(*filter.precision));
    if (!filter.figures.asks_nothing()) {
        Json& range = json["figure"] = Json::object();
        if (filter.figures.least) range["least"] = *filter.figures.least;
        if (filter.figures.most) range["most"] = *filter.figures.most;
    }
    if (filter.window && filter.window->begin != claims::distant_past)
        json["from"] = from_text(filter.window->begin);
    if (filter.window && filter.window->end != claims::distant_future)
        json["to"] = to_text(filter.window->end);
    if (filter.known_on) json["known_on"] = to_text(*filter.known_on);
    if (!filter.text.empty()) json["text"] = filter.text;
    if (const auto& b = filter.bounds) json["bounds"] = {b->west, b->south, b->east, b->north};
    if (!filter.areas.empty()) json["area"] = areas_to_json(filter.areas);
    return json;
}

Filter filter_from_json(const Json& object) {
    Filter filter;
    const auto window = [&]() -> claims::Extent& {
        if (!filter.window) filter.window.emplace();
        return *filter.window;
    };
    MemberReaders readers{
        {"precision", [&](const Json& value) { filter.precision = precision_of(value); }},
        {"figure", [&](const Json& value) { filter.figures = figures_from(value); }},
        {"from", [&](const Json& value) { window().begin = date_from(value).begin; }},
        {"to", [&](const Json& value) { window().end = date_from(value).end; }},
        {"known_on",
         [&](const Json& value) { filter.known_on = claims::known_until(date_from(value).end); }},
        {"text", [&](const Json& value) { filter.text = text_from(value); }},
        {"bounds", [&](const Json& value) { filter.bounds = bounds_from(value); }},
        {"area", [&](const Json& value) { filter.areas = areas_from_json(value); }}};
    for (const NamedChoice& each : choices)
        readers[each.name] = [&filter, each](const Json& value) {
            filter.*each.choice = choice_from(value);
        };
    read_members(object, "“filter”", readers);
    if (filter.window && filter.window->begin >= filter.window->end)
        throw Error("“from” is later than “to”.");
    for (const std::string& word : filter.statuses.only)
        if (!claims::status_from_word(word))
            throw Error(fmt::format("“status” has “{}”, which is no status.", word));
    for (const std::string& word : filter.stances.only)
        if (!word.empty() && !claims::stance_from_word(word))
            throw Error(fmt::format("“stance” has “{}”, which is no stance.", word));
    return filter;
}

}  // namespace io
