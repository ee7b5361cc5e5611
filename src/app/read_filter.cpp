#include "app/read_filter.hpp"

#include <fmt/format.h>

#include <charconv>
#include <vector>

#include "app/usage_error.hpp"
#include "claims/edtf.hpp"
#include "claims/vocabulary.hpp"

namespace app {
namespace {

void check_statuses(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        if (claims::status_from_word(word)) continue;
        std::string known;
        for (const claims::Status status : claims::all_statuses)
            known += fmt::format("{}{}", known.empty() ? "" : ", ", claims::to_word(status));
        throw UsageError(fmt::format("--status: “{}” is no status. There are: {}.", word, known));
    }
}

std::vector<double> read_numbers(const std::string& text) {
    std::vector<double> numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (true) {
        double number = 0;
        const auto [next, error] = std::from_chars(at, end, number);
        if (error != std::errc()) return {};
        numbers.push_back(number);
        if (next == end) return numbers;
        if (*next != ',') return {};
        at = next + 1;
    }
}

}  // namespace

claims::Extent read_date(const char* option, const std::string& text) {
    const claims::EdtfReading reading = claims::read_edtf(text);
    if (!reading.date) throw UsageError(fmt::format("{}: {}", option, reading.problem));
    return reading.date->extent;
}

claims::Filter read_filter(const FilterOptions& options) {
    claims::Filter filter;
    check_statuses(options.statuses);
    filter.statuses.only = {options.statuses.begin(), options.statuses.end()};
    filter.kinds.only = {options.kinds.begin(), options.kinds.end()};
    filter.layers.only = {options.layers.begin(), options.layers.end()};
    filter.actors = options.actors;
    filter.text = options.text;
    if (!options.from.empty() || !options.to.empty()) {
        claims::Extent window;
        if (!options.from.empty()) window.begin = read_date("--from", options.from).begin;
        if (!options.to.empty()) window.end = read_date("--to", options.to).end;
        if (window.begin >= window.end)
            throw UsageError(
                fmt::format("--from {} is later than --to {}.", options.from, options.to));
        filter.window = window;
    }
    if (!options.known_on.empty()) filter.known_on = read_date("--known-on", options.known_on).end;
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
        "--bounds: “{}” is not west,south,east,north in degrees, such as 44,38,51,42.", text));
}

geo::LngLat read_lng_lat(const std::string& text) {
    const std::vector<double> numbers = read_numbers(text);
    if (numbers.size() == 2 && geo::is_plausible({numbers[0], numbers[1]}))
        return {numbers[0], numbers[1]};
    throw UsageError(fmt::format(
        "--center: “{}” is not longitude,latitude in degrees, such as 46.36,40.68.", text));
}

}  // namespace app
