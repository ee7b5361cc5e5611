#pragma once

#include "ui/frame.hpp"

namespace ui {

/// What is selected, to be read like a small article; when nothing is, how to go on.
void draw_card_panel(Frame& frame);

// What it can show.
void draw_event_card(Frame& frame, claims::EventRow row);
void draw_actor_card(Frame& frame, const claims::Actor& actor);
void draw_region_card(Frame& frame, const geo::Boundary& region);
void draw_atlas_card(Frame& frame);

/// Whether there is something that the card is about.
bool card_has_subject(const session::Session& session);

}  // namespace ui
