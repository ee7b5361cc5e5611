#include "small_base_map.hpp"

#include <cmath>
#include <utility>

namespace test {
namespace {

using geo::Boundary;
using geo::Layer;
using geo::Line;
using geo::LngLat;

/// A wavy way between two places.
void append_wave(Line& line, LngLat from, LngLat to, double height, int waves) {
    const double dx = to.lng - from.lng, dy = to.lat - from.lat;
    constexpr int steps = 60;
    for (int i = 0; i <= steps; ++i) {
        const double part = static_cast<double>(i) / steps;
        const double off = height * std::sin(part * waves * 6.283185307) * (1 - part) * part * 4;
        line.push_back({from.lng + part * dx - off * dy, from.lat + part * dy + off * dx});
    }
}

Line wave(LngLat from, LngLat to, double height, int waves) {
    Line line;
    append_wave(line, from, to, height, waves);
    return line;
}

Line joined(std::initializer_list<Line> lines) {
    Line all;
    for (const Line& line : lines) all.insert(all.end(), line.begin(), line.end());
    return all;
}

Line circle(LngLat centre, double radius) {
    Line ring;
    for (int i = 0; i < 48; ++i) {
        const double angle = 6.283185307 * i / 48;
        const double wobble = radius * (1 + 0.12 * std::sin(3 * angle));
        ring.push_back(
            {centre.lng + wobble * std::cos(angle), centre.lat + 0.75 * wobble * std::sin(angle)});
    }
    return ring;
}

Boundary area(std::string name, Line ring, LngLat label_at, bool focus = false) {
    Boundary boundary;
    boundary.id = boundary.name = std::move(name);
    boundary.label_at = label_at;
    boundary.focus = focus;
    boundary.geometry.polygons.push_back({std::move(ring), {}});
    return boundary;
}

Boundary line_of(std::string name, std::string kind, Line line) {
    Boundary boundary;
    boundary.id = boundary.name = std::move(name);
    boundary.kind = std::move(kind);
    boundary.geometry.lines.push_back(std::move(line));
    return boundary;
}

Boundary place(std::string name, LngLat at, long population, bool capital = false) {
    Boundary boundary;
    boundary.id = boundary.name = std::move(name);
    boundary.population = population;
    boundary.capital = capital;
    boundary.geometry.points.push_back(at);
    return boundary;
}

void add_places(geo::BaseMap& map) {
    map[Layer::places] = {
        place("Westhaven", {44.5, 40.2}, 1'090'000, true),
        place("Eastport", {48.7, 40.4}, 2'300'000, true),
        place("Ganca", {46.3, 40.7}, 335'000),
        place("Near Ganca", {46.36, 40.68}, 60'000),
        place("Mingre", {47.05, 40.77}, 104'000),
        place("Stepan / Xankand", {46.75, 39.82}, 55'000),
        place("Şuşa", {46.74, 39.76}, 5'000),
        place("Գյումրի", {44.1, 40.9}, 121'000),
        place("Тбилиси", {45.2, 41.6}, 1'100'000),
        place("რუსთავი", {45.5, 41.3}, 125'000),
    };
}

}  // namespace

std::shared_ptr<const geo::BaseMap> small_base_map() {
    auto map = std::make_shared<geo::BaseMap>();
    const Line north = wave({43, 41.2}, {48.6, 41.4}, 0.05, 3);
    const Line south = wave({48.9, 38.9}, {43, 39.0}, 0.06, 2);
    const Line middle = wave({45.6, 41.24}, {46.2, 38.97}, 0.08, 2);
    const Line coast = wave({48.6, 41.4}, {48.9, 38.9}, 0.07, 3);
    const Line middle_up(middle.rbegin(), middle.rend());

    map->layers[0] = {
        area("Northland", {{40, 41.1}, {48.7, 41.1}, {48.2, 44}, {40, 44}}, {44.5, 42}),
        area("Southland", {{40, 36}, {49.2, 36}, {48.9, 39.2}, {40, 39.2}}, {46, 38.4})};
    (*map)[Layer::countries] = {
        area("Westland",
             joined({{{43, 41.2}}, {north.begin(), north.begin() + 29}, middle, {{43, 39.0}}}),
             {44.7, 40.6}, true),
        area("Eastland",
             joined({middle_up,
                     {north.begin() + 29, north.end()},
                     coast,
                     {south.begin(), south.begin() + 25}}),
             {47.6, 40.1}, true)};
    (*map)[Layer::lakes] = {area("Lake Blue", circle({45.2, 40.35}, 0.32), {45.2, 40.35})};
    (*map)[Layer::rivers] = {line_of("Long River", "", wave({44.0, 41.3}, {48.85, 39.5}, 0.06, 4))};
    (*map)[Layer::regions] = {line_of("", "", wave({47.3, 41.3}, {47.6, 39.0}, 0.05, 3))};

    Boundary wide = area("Area behind the line of contact",
                         joined({wave({46.0, 40.3}, {47.3, 39.9}, 0.1, 1),
                                 wave({47.3, 39.9}, {46.9, 38.95}, 0.1, 1),
                                 {{46.2, 38.97}}}),
                         {46.5, 39.3});
    Boundary oblast = area("Former oblast", circle({46.75, 39.8}, 0.42), {46.75, 39.9});
    oblast.kind = "oblast";
    (*map)[Layer::disputed] = {wide, oblast};
    Line ring = circle({46.75, 39.8}, 0.42);
    ring.push_back(ring.front());
    Boundary contact = line_of("Line of contact", "line_of_contact",
                               joined({wave({46.0, 40.3}, {47.3, 39.9}, 0.1, 1),
                                       wave({47.3, 39.9}, {46.9, 38.95}, 0.1, 1)}));
    contact.valid_from = "1994-05-12";
    contact.valid_to = "2020-11-09";
    (*map)[Layer::control] = {line_of("", "oblast_border", ring), contact};
    (*map)[Layer::borders] = {line_of("", "border", north), line_of("", "border", south),
                              line_of("", "border", middle), line_of("", "coast", coast)};
    add_places(*map);
    map->attributions[0] = "Invented land: for tests";
    return map;
}

}  // namespace test
