#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "claims/association.hpp"
#include "claims/status/status_counts.hpp"
#include "claims/vocabulary.hpp"
#include "geo/base_map.hpp"
#include "geo/camera.hpp"
#include "geo/measure/scale_bar.hpp"
#include "geo/names.hpp"
#include "style/palette.hpp"

namespace render {

/// The mark of one event, already placed on the screen.
struct Mark {
    geo::ScreenPoint at;      ///< px
    geo::ScreenPoint anchor;  ///< px, where the event is; a thin leader joins it to `at`
    claims::Status status = claims::Status::reported;
    bool hovered = false;
    bool selected = false;
    std::size_t number = 0;  ///< beside it, that of its note; 0, or one without room: none
    bool on_opened = false;  ///< on the scene's opened stack, or over it
};

/// Several events in one place: a disc with their number, ringed by the shares of statuses.
struct StackMark {
    geo::ScreenPoint at;  ///< px
    claims::StatusCounts counts{};
    std::uint32_t without_status = 0;  ///< more events, whose claims are not read yet
    bool hovered = false;
    bool selected = false;               ///< holds the selected event
    std::vector<std::size_t> numbers{};  ///< of its events' notes, ascending
};

/// The disc of a stack whose events stand apart, over whatever else lies there; that shines
/// through.
struct OpenedDisc {
    geo::ScreenPoint at;  ///< px
    double radius = 0.0;  ///< px
};

/// Where an imprecise event may lie: an ellipse where the projection stretches circles.
struct UncertaintyCircle {
    geo::ScreenPoint at;     ///< px
    double radius_px = 0.0;  ///< of the ellipse, half the major axis
    bool selected = false;
    double flatness = 1.0;  ///< minor axis over major axis
    double angle = 0.0;     ///< of the major axis, radians clockwise from rightwards
};

/// Two events that the atlas links; an arc from the one that names the other.
struct EventLink {
    geo::ScreenPoint from, to;  ///< px
    claims::Relation relation = claims::Relation::responds_to;
    bool is_highlighted = false;  ///< one of them is selected or under the pointer
};

struct LegendEntry {
    claims::Status status;
    std::string words;  ///< "contested — asserted and denied"
    std::size_t count;
};

/// What a key explains.
enum class GroundSign {
    disputed_area,
    disputed_border,
    held_line,
    contact_line,
    oblast_border,
    uncertain_place
};

/// An entry of the key.
struct KeyEntry {
    std::variant<GroundSign, claims::Relation> sign;  ///< or an arc between events
    std::string words;                                ///< "Line of contact 1994–2020"

    friend bool operator==(const KeyEntry&, const KeyEntry&) = default;
};

/// What is said about a numbered event below the map's other words.
struct NumberedNote {
    std::size_t number = 0;  ///< as beside the mark; 0: “…” stands in its place
    std::string words;
};

/// What frames a picture so that it can stand alone. Empty parts are left out.
struct Furniture {
    std::string title;
    std::string subtitle;
    std::string caption;  ///< what is said about the picture; may have several lines
    std::vector<LegendEntry> legend;
    std::vector<KeyEntry> key;          ///< of what else the map shows, under the legend
    std::vector<NumberedNote> sources;  ///< ascending
    std::size_t without_source = 0;     ///< visible events beyond these
    std::vector<std::string> notes;     ///< dates, filter in words with counts, what is hidden
    std::optional<double> north;        ///< of the arrow, radians clockwise from upwards
    bool locator = false;               ///< a small map of the wider area
};

/// Everything on one map picture. A value: drawing the same scene twice gives the same pixels.
struct Scene {
    geo::Camera camera;
    geo::Viewport viewport;
    style::Theme theme = style::Theme::light;

    std::shared_ptr<const geo::BaseMap> base;  ///< pointer identity tells whether it has changed
    std::array<bool, geo::layer_count> layers_shown = geo::all_layers();
    std::vector<const geo::Boundary*> hidden;  ///< of `base`, whatever their layer
    geo::Names names = geo::Names::usual;
    bool whole_names = false;  ///< those that the edge would cut stand elsewhere, or are left out
    bool graticule = true;

    /// Closed lines, px: areas that the events were asked for by.
    std::vector<std::vector<geo::ScreenPoint>> areas;
    std::vector<UncertaintyCircle> circles;
    std::vector<EventLink> links;
    std::vector<Mark> marks;
    std::vector<StackMark> stacks;
    std::optional<OpenedDisc> opened;

    std::optional<geo::ScaleBar> scale_bar;
    std::vector<std::string> attributions;  ///< one line each, of the visible layers
    std::optional<Furniture> furniture;
};

}  // namespace render
