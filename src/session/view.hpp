#pragma once

#include <array>
#include <optional>
#include <string>

#include "claims/filter/filter.hpp"
#include "geo/base_map.hpp"
#include "geo/camera.hpp"
#include "geo/names.hpp"
#include "session/boundary_view.hpp"
#include "session/map/split.hpp"
#include "style/palette.hpp"

namespace session {

/// What the map shows: everything that a picture is made from besides the data.
struct View {
    geo::Camera camera;
    claims::Filter filter;
    std::array<bool, geo::layer_count> layers_shown = geo::all_layers();
    BoundaryView boundaries = BoundaryView::both;
    geo::Names names = geo::Names::usual;
    bool graticule = true;
    bool links = false;               ///< arcs between events that the atlas links
    std::optional<SplitSides> split;  ///< the camera is that of either half
    std::string side;  ///< whose claims the one map shows; empty: everybody's, or the map is split
    style::Theme theme = style::Theme::light;

    friend bool operator==(const View&, const View&) = default;
};

/// A view that was kept under a name.
struct SavedView {
    std::string name;
    View view;
    bool has_camera = true;  ///< otherwise the map stays where it is

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

}  // namespace session
