#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/drawing/drawing.hpp"
#include "render/labels/screen_box.hpp"
#include "render/scene.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// Circles of uncertain places, under all marks.
Drawing lay_out_circles(const Scene& scene);
/// Outlines of the areas that are asked for.
Drawing lay_out_areas(const Scene& scene);
/// Arcs between events that the atlas links.
Drawing lay_out_links(const Scene& scene);
/// One that does not bend and reaches to its ends, for a legend.
Drawing lay_out_straight_link(const Scene& scene, const EventLink& link);
/// Symbols with their leaders, but for those on the opened stack.
Drawing lay_out_marks(const Scene& scene);
/// Discs of several events, with shares and number.
Drawing lay_out_stacks(const Scene& scene, const FontSet& fonts);
/// The opened stack: its disc and the symbols on it. Only those that one points at or has chosen
/// have leaders: many that come from one place cannot be told apart.
Drawing lay_out_opened(const Scene& scene);
/// What shows which event is selected, over all marks.
Drawing lay_out_selection(const Scene& scene);

/// Numbers that lead from marks and stacks to their notes, up to the last one.
Drawing lay_out_numbers(const Scene& scene, const FontSet& fonts, std::size_t last);

/// "2–4, 7"; those beyond the last are left out.
std::string numbers_in_words(const std::vector<std::size_t>& numbers, std::size_t last);

/// Half the width of a stack's disc with its ring, px.
double stack_radius(const StackMark& stack);

/// The room that marks, stacks and their numbers take; hovering and selecting does not change it.
std::vector<ScreenBox> event_boxes(const Scene& scene);

}  // namespace render
