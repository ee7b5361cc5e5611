#include <fmt/format.h>

#include "app/command_line/known_words.hpp"
#include "app/command_line/read_filter.hpp"
#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/open_session.hpp"
#include "app/place_names.hpp"
#include "app/usage_error.hpp"
#include "claims/filter/undated.hpp"
#include "io/card/development_listing.hpp"
#include "io/card/word_listing.hpp"

namespace app {
namespace {

/// From the end of the one date to the end of the other.
std::optional<claims::Extent> read_changed(const Options& options) {
    const std::string& text = options.changed;
    if (text.empty()) return std::nullopt;
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos)
        throw UsageError(
            fmt::format("--changed: “{}” is not two dates, such as 2020-10-11..2020-10-13.", text));
    if (!options.filter.known_on.empty())
        throw UsageError("--changed says itself what is known; leave --known-on out.");
    const claims::Extent between{read_date("--changed", text.substr(0, dots)).end,
                                 read_date("--changed", text.substr(dots + 2)).end};
    if (between.begin >= between.end)
        throw UsageError(
            fmt::format("--changed {}: the first date is not before the other.", text));
    return between;
}

std::string news(const claims::Atlas& atlas, const claims::Overview& overview,
                 const claims::Extent& between, io::ListFormat format) {
    return io::list_developments(atlas, claims::developments(atlas, overview.rows, between),
                                 between, overview.rows.size(), format);
}

}  // namespace

int run_list(const Options& options) {
    claims::Filter filter = read_filter(options.filter);
    if (!options.filter.bounds.empty()) filter.bounds = read_bounds(options.filter.bounds);
    const std::optional<claims::Extent> changed = read_changed(options);
    if (changed) filter.known_on = changed->end;
    const auto format =
        io::list_format_from_word(options.format.empty() ? "table" : options.format);
    if (options.words && *format == io::ListFormat::geojson)
        throw UsageError("--words: words lie nowhere on a map; --format is table, csv or json.");

    const claims::OtherNames names = names_for(filter);
    const io::AtlasReading reading =
        read_or_kept(options.atlas, {filter, 0, claims::sought_words(filter.text, names)});
    tell_problems(reading.problems);
    if (!reading.part.empty()) say(reading.part);
    const claims::Overview overview = claims::apply_filter(*reading.atlas, filter, names);
    if (reading.part.empty()) demand_known_words(options.filter, overview);
    if (filter.window)
        if (const auto words =
                claims::undated_in_words(claims::undated_among(*reading.atlas, overview.rows));
            !words.empty())
            say(words + ".");
    if (options.words) {
        fmt::print("{}", io::list_words(*reading.atlas, overview, *format));
        return 0;
    }
    fmt::print("{}", changed ? news(*reading.atlas, overview, *changed, *format)
                             : io::list_events(*reading.atlas, overview, filter.known_on, *format,
                                               reading.events_in_all));
    return 0;
}

}  // namespace app
