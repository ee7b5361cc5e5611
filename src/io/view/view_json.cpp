#include "io/view/view_json.hpp"

#include <fmt/format.h>

#include "io/error.hpp"
#include "io/view/filter_json.hpp"
#include "io/view/members.hpp"

namespace io {
namespace {

constexpr const char* format_member = "claim_atlas_view";
constexpr int format = 1;

Json json_of(const geo::Camera& camera) {
    return {{"lng", camera.centre.lng}, {"lat", camera.centre.lat}, {"zoom", camera.zoom}};
}

geo::Camera camera_from(const Json& value) {
    geo::Camera camera;
    bool has_lng = false, has_lat = false;
    read_members(value, "“camera”",
                 {{"lng",
                   [&](const Json& number) {
                       camera.centre.lng = number_from(number);
                       has_lng = true;
                   }},
                  {"lat",
                   [&](const Json& number) {
                       camera.centre.lat = number_from(number);
                       has_lat = true;
                   }},
                  {"zoom", [&](const Json& number) { camera.zoom = number_from(number); }}});
    if (!has_lng || !has_lat || !geo::is_plausible(camera.centre))
        throw Error("“camera” needs “lng” and “lat” in degrees.");
    if (camera.zoom < geo::min_zoom || camera.zoom > geo::max_zoom)
        throw Error(fmt::format("“zoom” is not between {} and {}.", geo::min_zoom, geo::max_zoom));
    return camera;
}

Json hidden_layers(const NamedView& view) {
    Json ids = Json::array();
    for (std::size_t i = 0; i < geo::layer_count; ++i)
        if (!view.layers_shown[i])
            ids.push_back(std::string(geo::layer_id(static_cast<geo::Layer>(i))));
    return ids;
}

void hide_layers(NamedView& view, const Json& value) {
    for (const std::string& id : texts_from(value)) {
        std::size_t layer = 0;
        while (layer < geo::layer_count && geo::layer_id(static_cast<geo::Layer>(layer)) != id)
            ++layer;
        if (layer == geo::layer_count)
            throw Error(fmt::format("has “{}”, which is no layer of the map.", id));
        view.layers_shown[layer] = false;
    }
}

geo::Projection projection_from(const Json& value) {
    if (const auto found = geo::projection_from_word(text_from(value))) return *found;
    throw Error("is none of “web-mercator”, “lambert-caucasus” and “equal-earth”.");
}

geo::BoundaryView boundaries_from(const Json& value) {
    if (const auto found = geo::boundary_view_from_word(text_from(value))) return *found;
    throw Error("is none of “both”, “recognised” and “in-effect”.");
}

geo::Names names_from(const Json& value) {
    if (const auto found = geo::names_from_word(text_from(value))) return *found;
    throw Error(
        "is none of “usual”, “local”, “armenian”, “azerbaijani”, “georgian”, “russian” and "
        "“turkish”.");
}

style::Theme theme_from(const Json& value) {
    if (const auto found = style::theme_from_word(text_from(value))) return *found;
    throw Error("is none of “light”, “dark” and “print”.");
}

std::array<std::string, 2> split_from(const Json& value) {
    const std::vector<std::string> sides = texts_from(value);
    if (sides.size() != 2) throw Error("is no list of two sides.");
    return {sides[0], sides[1]};
}

void check_format(const Json& value) {
    if (value.is_number_integer() && value.get<std::int64_t>() == format) return;
    throw Error(fmt::format("is not {}: this program cannot read such a view.", format));
}

}  // namespace

NamedView view_from(const Json& json) {
    NamedView view;
    if (!json.is_object() || !json.contains(format_member))
        throw Error(fmt::format("is no view: “{}” is missing.", format_member));
    read_members(
        json, "",
        {{format_member, check_format},
         {"name", [&](const Json& value) { view.name = text_from(value); }},
         {"camera", [&](const Json& value) { view.camera = camera_from(value); }},
         {"projection", [&](const Json& value) { view.projection = projection_from(value); }},
         {"boundaries", [&](const Json& value) { view.boundaries = boundaries_from(value); }},
         {"names", [&](const Json& value) { view.names = names_from(value); }},
         {"filter", [&](const Json& value) { view.filter = filter_from_json(value); }},
         {"hidden_layers", [&](const Json& value) { hide_layers(view, value); }},
         {"graticule", [&](const Json& value) { view.graticule = flag_from(value); }},
         {"links", [&](const Json& value) { view.links = flag_from(value); }},
         {"split", [&](const Json& value) { view.split = split_from(value); }},
         {"side", [&](const Json& value) { view.side = text_from(value); }},
         {"theme", [&](const Json& value) { view.theme = theme_from(value); }}});
    if (view.split && !view.side.empty())
        throw Error("has both “split” and “side”: a map shows two sides or one.");
    if (view.camera) view.camera->projection = view.projection;
    return view;
}

Json json_of(const NamedView& view) {
    Json json{{format_member, format}, {"name", view.name}};
    if (view.camera) json["camera"] = json_of(*view.camera);
    json["projection"] = std::string(geo::to_word(view.projection));
    json["boundaries"] = std::string(geo::to_word(view.boundaries));
    json["names"] = std::string(geo::to_word(view.names));
    json["filter"] = filter_to_json(view.filter);
    json["hidden_layers"] = hidden_layers(view);
    json["graticule"] = view.graticule;
    if (view.links) json["links"] = true;
    if (view.split) json["split"] = *view.split;
    if (!view.side.empty()) json["side"] = view.side;
    json["theme"] = std::string(style::to_word(view.theme));
    return json;
}

}  // namespace io
