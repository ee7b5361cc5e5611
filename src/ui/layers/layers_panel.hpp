#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What the map shows: events by status, kind, layer and what is claimed about them, saved views
/// and boundary layers.
void draw_layers_panel(Frame& frame);

// Its parts.
void draw_event_layers(Frame& frame);
void draw_claim_filters(Frame& frame);
void draw_saved_views(Frame& frame);
void draw_boundary_layers(Frame& frame);

}  // namespace ui
