#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/shape/geometry.hpp"

namespace geo {

/// The boundary layers of a base map, in drawing order. Each is one shapefile of that name.
enum class Layer {
    world,         ///< countries beyond the region, coarse
    countries,     ///< polygons
    lakes,         ///< polygons, the Caspian Sea among them
    rivers,        ///< lines
    regions,       ///< first-level regions, lines or polygons
    disputed,      ///< the former oblast, and the area behind the 1994 line of contact
    borders,       ///< international borders as lines, each once
    control,       ///< the oblast's border and the line of contact
    places,        ///< populated places
    region_areas,  ///< first-level regions with names, polygons; not drawn, they tell where one is
};
inline constexpr std::size_t layer_count = 10;

/// Each of them is shown.
constexpr std::array<bool, layer_count> all_layers() {
    std::array<bool, layer_count> shown{};
    shown.fill(true);
    return shown;
}

/// The shapefile's name without its ending, which is also the layer's id: "countries".
std::string_view layer_id(Layer layer);

/// One feature of a layer. Fields that a layer does not have stay empty.
struct Boundary {
    std::string id;
    std::string name;                          ///< the one drawn
    std::map<std::string, std::string> names;  ///< language code → name
    std::string kind;                          ///< control: "oblast_border", "line_of_contact"
    std::string note;
    std::string source;
    std::string country;
    std::string valid_from;  ///< EDTF, empty = always
    std::string valid_to;    ///< EDTF, empty = still
    int rank = 0;            ///< 0 = most important
    long population = 0;
    bool focus = false;    ///< a country that the atlas is about
    bool capital = false;  ///< places
    LngLat label_at;       ///< where the name goes; equals {0,0} when the layer gives none
    Geometry geometry;

    friend bool operator==(const Boundary&, const Boundary&) = default;
};

/// The ground that events lie on. Immutable once loaded; shared by pointer.
struct BaseMap {
    std::array<std::vector<Boundary>, layer_count> layers;
    /// Attribution line of each layer; equal lines are shown once.
    std::array<std::string, layer_count> attributions;
    /// What nodes_of() would find in Web Mercator, where that is known; else it is found anew.
    std::optional<std::vector<LngLat>> mercator_nodes;

    const std::vector<Boundary>& operator[](Layer layer) const {
        return layers[static_cast<std::size_t>(layer)];
    }
    std::vector<Boundary>& operator[](Layer layer) {
        return layers[static_cast<std::size_t>(layer)];
    }
};

/// How many corners its lines and rings have.
std::size_t corners_of(const BaseMap& map);

/// Bounds of the countries in focus, or of everything when none is in focus.
Bounds home_bounds(const BaseMap& map);

}  // namespace geo
