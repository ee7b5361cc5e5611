#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "session/session.hpp"
#include "style/palette.hpp"
#include "ui/layout.hpp"

namespace ui {

/// What all panels of one frame share: the session to read and the list of what the person asks.
struct Frame {
    const session::Session& session;
    std::vector<session::Action>& actions;
    Layout layout;
    const style::Palette& colours;
    float scale;
    Rect map{};           ///< the map itself, within layout.map
    float map_scale = 1;  ///< ImGui's px to a px of the map
    /// Of a split map, the half that is meant: 0 left, 1 right. That under the pointer, but where
    /// something is drawn in both.
    std::size_t half = 0;

    /// The event that the pointer is over, on the map or in the list.
    std::optional<claims::EventRow> pointed_at = std::nullopt;

    void ask(session::Action action) { actions.push_back(std::move(action)); }
    void open(session::Panel panel) {
        if (!session.is_shown(panel)) ask(session::TogglePanel{panel});
    }
    /// A length at 100 % in ImGui's px.
    float px(float length) const { return length * scale; }

    /// Marks and colours of statuses look in panels as they do on the map.
    style::Theme map_theme() const { return session.view().theme; }
    style::Theme theme() const { return style::panel_theme(session.view().theme); }
    const claims::Atlas& atlas() const { return session.atlas(); }
    const claims::Filter& filter() const { return session.view().filter; }
};

}  // namespace ui
