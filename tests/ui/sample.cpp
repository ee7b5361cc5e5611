#include "sample.hpp"

#include <limits>
#include <string>

#include "claims/dates/edtf.hpp"

namespace sample {
namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

claims::Event event(std::string_view id, std::string_view title, std::string_view when,
                    geo::LngLat at) {
    claims::Event made;
    made.id = id;
    made.title = title;
    made.kind = "attack";
    made.layer = "Autumn";
    made.when_text = when;
    made.when = claims::read_edtf(when).date->extent;
    made.at = at;
    made.place = "Ganja";
    made.precision = claims::Precision::settlement;
    made.radius_m = 6000;
    return made;
}

claims::Claim claim(std::string_view id, claims::TableIndex actor, claims::Stance stance,
                    std::string_view summary) {
    claims::Claim made;
    made.id = id;
    made.actor = actor;
    made.stance = stance;
    made.made_text = "2020-10-11";
    made.made = claims::read_edtf(made.made_text).date->extent;
    made.summary = summary;
    made.source = 0;
    return made;
}

std::shared_ptr<claims::Atlas> people_and_sources() {
    auto atlas = std::make_shared<claims::Atlas>();
    atlas->title = "Sample atlas";
    atlas->actors = {
        {"east-ministry", "East Ministry", "", "east", "ministry", "east", "The east speaks.",
         "paper"},
        {"west-ministry", "West Ministry", "", "west", "ministry", "west", "", ""},
        {"observer", "Observer", "", "", "mission", "", "", ""},
        {"east", "Eastland", "", "east", "state", "", "", ""},
        {"west", "Westland", "", "west", "state", "", "", ""},
    };
    atlas->sources = {
        {"paper", "The Paper", "Report", "https://example.org/report", "", "2020-10-12", "en",
         "agency"},
        {"agency", "The Agency", "Dispatch", "", "", "2020-10-11", "en", ""},
    };
    return atlas;
}

std::shared_ptr<claims::EventChunk> chunk_of_events() {
    using enum claims::Stance;
    auto chunk = std::make_shared<claims::EventChunk>();
    claims::Claim accusation = claim("c1", 0, asserts, "The east says so.");
    accusation.accuses_side = "west";
    claims::Claim denial = claim("c2", 1, denies, "The west says no.");
    denial.accuses_side = "west";
    chunk->push_back(event("contested", "Shells on a town", "2020-10-11", {46.4, 40.7}),
                     {accusation, denial});

    claims::Event talks = event("reported", "Talks in a capital", "2020-10-09", {44.5, 40.2});
    talks.kind = "talks";
    chunk->push_back(talks, {claim("c3", 2, asserts, "The mission saw the talks.")});

    claims::Claim dead = claim("c4", 0, asserts, "The east counts its dead.");
    dead.metric = "killed_military";
    dead.value_min = dead.value_max = 201;
    claims::Claim unknown = claim("c5", 0, asserts, "Civilians died too.");
    unknown.metric = "killed_civilian";
    chunk->push_back(event("claimed", "Losses of the east", "2020-10", {47.9, 40.0}),
                     {dead, unknown});
    chunk->push_back(event("unlocated", "Somewhere unknown", "2014-22", {nowhere, nowhere}), {});
    chunk->push_back(event("scripts", "Gəncə Гянджа Գանձակ განჯა", "1994", {45.0, 41.3}), {});
    return chunk;
}

/// Events along a line of `length` degrees.
std::shared_ptr<const claims::Atlas> row_of(std::size_t count, double length) {
    auto atlas = people_and_sources();
    auto chunk = std::make_shared<claims::EventChunk>();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        const std::string id = "e" + number, title = "Event " + number;
        const double lng = 46.4 + length * static_cast<double>(i) / static_cast<double>(count);
        if (chunk->is_full()) {
            atlas->add_chunk(chunk);
            chunk = std::make_shared<claims::EventChunk>();
        }
        chunk->push_back(event(id, title, "2020", {lng, 40.2}), {});
    }
    atlas->add_chunk(chunk);
    return atlas;
}

geo::Polygon square(double west, double south, double east, double north) {
    return {{{west, south}, {east, south}, {east, north}, {west, north}}, {}};
}

}  // namespace

std::shared_ptr<const claims::Atlas> atlas() {
    auto atlas = people_and_sources();
    atlas->add_chunk(chunk_of_events());
    return atlas;
}

std::shared_ptr<const claims::Atlas> empty_atlas() {
    return std::make_shared<claims::Atlas>();
}

std::shared_ptr<const claims::Atlas> stacked_atlas(std::size_t count) {
    return row_of(count, 0);
}

std::shared_ptr<const claims::Atlas> scattered_atlas(std::size_t count) {
    return row_of(count, 0.1);
}

std::shared_ptr<const geo::BaseMap> base() {
    auto map = std::make_shared<geo::BaseMap>();
    geo::Boundary country;
    country.id = country.name = "country";
    country.focus = true;
    country.geometry.polygons = {square(43.5, 38.5, 50.0, 42.0)};
    (*map)[geo::Layer::countries].push_back(country);
    geo::Boundary disputed;
    disputed.id = "square";
    disputed.name = "The Square";
    disputed.note = "Both say it is theirs.";
    disputed.source = "A survey";
    disputed.geometry.polygons = {square(46.7, 39.2, 47.3, 39.8)};
    (*map)[geo::Layer::disputed].push_back(disputed);
    return map;
}

session::Session session() {
    return {atlas(), base(), {}};
}

}  // namespace sample
