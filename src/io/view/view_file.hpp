#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "claims/filter/filter.hpp"
#include "geo/base_map.hpp"
#include "geo/boundary_view.hpp"
#include "geo/camera.hpp"
#include "geo/names.hpp"
#include "style/palette.hpp"

namespace io {

/// What a map shows, kept under a name: a small JSON file. The format: docs/views.md.
struct NamedView {
    std::string name;
    std::optional<geo::Camera> camera;                           ///< nothing: where the atlas lies
    geo::Projection projection = geo::Projection::web_mercator;  ///< also the camera's
    geo::BoundaryView boundaries = geo::BoundaryView::both;
    geo::Names names = geo::Names::usual;
    claims::Filter filter;
    std::array<bool, geo::layer_count> layers_shown = geo::all_layers();
    bool graticule = true;
    bool links = false;  ///< arcs between events that the atlas links
    /// Left and right of a split map: whose claims each half shows; empty: everybody's.
    std::optional<std::array<std::string, 2>> split;
    std::string side;  ///< whose claims the one map shows; empty: everybody's
    style::Theme theme = style::Theme::light;
};

/// Under this keyword a picture holds its view as text.
inline constexpr const char* view_keyword = "Claim Atlas view";

/// Of a JSON file; pictures: io/evidence/picture_file.hpp. Throws io::FileError that names the
/// member that is wrong. A member that is not known is wrong, too: a view that shows something else
/// than it says would be worse than none.
NamedView read_view(const std::filesystem::path& path);
/// Throws io::FileError with the reason.
void write_view(const std::filesystem::path& path, const NamedView& view);

// The same from and to text; throws io::Error with the rest of a sentence.
NamedView view_from_json(std::string_view text);
std::string view_to_json(const NamedView& view);

}  // namespace io
