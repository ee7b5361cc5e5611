#pragma once

#include <optional>
#include <vector>

#include "render/labels/collision_grid.hpp"
#include "render/labels/label_look.hpp"
#include "render/labels/place_labels.hpp"

namespace render {

/// What the ways of placing a name share while one picture is being lettered.
struct LabelDesk {
    const FontSet& fonts;
    const LabelScene& scene;
    ScreenBox extent;     ///< of the names considered: the viewport and some more around it
    CollisionGrid taken;  ///< where no name can stand
    CollisionGrid dots;   ///< where no dot can stand; an event may lie on one
    CollisionGrid lines;  ///< the line of contact, which names keep off where they can
    std::vector<const geo::Geometry*> focus{};  ///< of the countries that the atlas is about

    geo::ScreenPoint to_screen(const geo::ProjectedPoint& at) const {
        return geo::to_screen(scene.camera, scene.viewport, at);
    }
    /// To whole device pixels, so that a name looks the same wherever it is panned to.
    geo::ScreenPoint snapped(const geo::ScreenPoint& at) const;
    bool contains(const geo::ScreenPoint& at) const {
        return at.x >= extent.left && at.x <= extent.right && at.y >= extent.top &&
               at.y <= extent.bottom;
    }
};

/// A dot with its name at one of several sides.
std::optional<PlacedLabel> place_beside_dot(const LabelSource& source, const LabelLook& look,
                                            LabelDesk& desk);
/// A name of one or two lines about its place, or a little off it.
std::optional<PlacedLabel> place_over(const LabelSource& source, const LabelLook& look,
                                      LabelDesk& desk);
/// A name along a line, perhaps several times on a long one.
std::vector<PlacedLabel> place_along(const LabelSource& source, const LabelLook& look,
                                     LabelDesk& desk);
/// Enters the source's lines into desk.lines.
void take_room_of_line(const LabelSource& source, LabelDesk& desk);

}  // namespace render
