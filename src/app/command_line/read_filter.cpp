#include "app/command_line/read_filter.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <filesystem>
#include <sstream>
#include <vector>

#include "app/usage_error.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/vocabulary.hpp"
#include "claims/written_dates/typed_date.hpp"
#include "io/geojson/areas.hpp"

namespace app {
namespace {

/// Refuses words that are not in a vocabulary. `all` are its words, `parse` reads one.
template <typename All, typename Parse>
void check_words(const char* option, const char* what, const std::vector<std::string>& words,
                 const All& all, Parse parse) {
    for (const std::string& word : words) {
        if (parse(word)) continue;
        std::string known;
        for (const auto each : all)
            known += fmt::format("{}{}", known.empty() ? "" : ", ", claims::to_word(each));
        throw UsageError(
            fmt::format("{}: “{}” is no {}. There are: {}.", option, word, what, known));
    }
}

std::vector<double> read_numbers(const std::string& text) {
    std::vector<double> numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (true) {
        double number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc() || !std::isfinite(number)) return {};
        numbers.push_back(number);
        if (next == end) return numbers;
        if (*next != ',') return {};
        at = next + 1;
    }
}

/// One side of "20..50"; nothing where it is left open.
std::optional<double> read_limit(const std::string& whole, std::string_view text) {
    if (text.empty()) return std::nullopt;
    const std::vector<double> numbers = read_numbers(std::string(text));
    if (numbers.size() == 1) return numbers.front();
    throw UsageError(fmt::format(
        "--figure: “{}” is neither a number nor a range such as 20..50, 20.. or ..50.", whole));
}

/// What an option says, or that the view says it.
std::string or_of_view(const std::string& option) {
    return option.empty() ? "of the view" : option;
}

claims::FigureRange read_figure(const std::string& text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos) {
        const std::optional<double> value = read_limit(text, text);
        return {value, value};
    }
    const claims::FigureRange range{read_limit(text, std::string_view(text).substr(0, dots)),
                                    read_limit(text, std::string_view(text).substr(dots + 2))};
    if (range.asks_nothing() || (range.least && range.most && *range.least > *range.most))
        throw UsageError(fmt::format("--figure: no figure can lie within “{}”.", text));
    return range;
}

/// Corners with blanks between them.
geo::Ring read_ring(const std::string& text) {
    geo::Ring ring;
    std::istringstream corners(text);
    for (std::string corner; corners >> corner;) {
        const std::vector<double> numbers = read_numbers(corner);
        if (numbers.size() != 2 || !geo::is_plausible({numbers[0], numbers[1]}))
            throw UsageError(fmt::format(
                "--polygon: “{}” is neither a file nor longitude,latitude in degrees.", corner));
        ring.push_back({numbers[0], numbers[1]});
    }
    if (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
    if (ring.size() < 3) throw UsageError("--polygon: an area has at least three corners.");
    return ring;
}

std::vector<geo::Polygon> read_polygon(const std::string& text) {
    std::error_code error;
    if (std::filesystem::exists(text, error) || text.ends_with("json")) return io::read_areas(text);
    return {{read_ring(text), {}}};
}

void choose(claims::Choice& choice, const std::vector<std::string>& words) {
    if (!words.empty()) choice = {{}, {words.begin(), words.end()}};
}

void read_questions(const FilterOptions& options, claims::Filter& filter) {
    check_words("--status", "status", options.statuses, claims::all_statuses,
                claims::status_from_word);
    check_words("--stance", "stance", options.stances, claims::all_stances,
                claims::stance_from_word);
    choose(filter.statuses, options.statuses);
    choose(filter.kinds, options.kinds);
    choose(filter.layers, options.layers);
    choose(filter.actors, options.actors);
    choose(filter.sides, options.sides);
    choose(filter.accused, options.accused);
    choose(filter.stances, options.stances);
    choose(filter.publishers, options.publishers);
    choose(filter.metrics, options.metrics);
    if (!options.figure.empty()) filter.figures = read_figure(options.figure);
    if (options.precision.empty()) return;
    check_words("--precision", "precision", {options.precision}, claims::all_precisions,
                claims::precision_from_word);
    filter.precision = claims::precision_from_word(options.precision);
}

}  // namespace

claims::Extent read_date(const char* option, const std::string& text) {
    const claims::WrittenDate date = claims::read_typed_date(text);
    if (text.empty()) throw UsageError(fmt::format("{}: a date is missing.", option));
    if (!date.problem.empty()) throw UsageError(fmt::format("{}: {}.", option, date.problem));
    return claims::read_extent(date.edtf);
}

claims::Filter read_filter(const FilterOptions& options, claims::Filter filter) {
    read_questions(options, filter);
    if (!options.polygon.empty()) filter.areas = read_polygon(options.polygon);
    if (!options.text.empty()) filter.text = options.text;
    if (!options.from.empty() || !options.to.empty()) {
        claims::Extent window = filter.window.value_or(claims::Extent{});
        if (!options.from.empty()) window.begin = read_date("--from", options.from).begin;
        if (!options.to.empty()) window.end = read_date("--to", options.to).end;
        if (window.begin >= window.end)
            throw UsageError(fmt::format("--from {} is later than --to {}.",
                                         or_of_view(options.from), or_of_view(options.to)));
        filter.window = window;
    }
    if (!options.known_on.empty())
        filter.known_on = claims::known_until(read_date("--known-on", options.known_on).end);
    return filter;
}

geo::Bounds read_bounds(const std::string& text) {
    const std::vector<double> numbers = read_numbers(text);
    if (numbers.size() == 4) {
        const geo::Bounds bounds{numbers[0], numbers[1], numbers[2], numbers[3]};
        if (!bounds.is_empty() && geo::is_plausible({bounds.west, bounds.south}) &&
            geo::is_plausible({bounds.east, bounds.north}))
            return bounds;
    }
    throw UsageError(fmt::format(
        "--bounds: “{}” is not west,south,east,north in degrees, west before east and south before "
        "north, such as 44,38,51,42.",
        text));
}

geo::LngLat read_lng_lat(const std::string& text) {
    const std::vector<double> numbers = read_numbers(text);
    if (numbers.size() == 2 && geo::is_plausible({numbers[0], numbers[1]}))
        return {numbers[0], numbers[1]};
    throw UsageError(fmt::format(
        "--center: “{}” is not longitude,latitude in degrees (-180 to 180, -90 to 90), such as "
        "46.36,40.68.",
        text));
}

}  // namespace app
