#pragma once

#include <array>
#include <cstddef>

namespace session {

/// What can be opened beside the map.
enum class Panel {
    layers,
    events,
    card,
    timeline,
    problems,
    help,
    rules,
    history,
    save_as,
    duplicates,
    import,
    developments,
    sides,
    narratives,
    picture,
    seek,
    export_atlas,
    open_atlas,
    open_database,
    save_picture_as,
    new_atlas,
    reopen_picture
};
inline constexpr std::size_t panel_count = 22;
using PanelsOpen = std::array<bool, panel_count>;
/// Those that stand beside the map and need its room.
inline constexpr std::array panels_beside_map{Panel::layers, Panel::events, Panel::card,
                                              Panel::timeline, Panel::narratives};
/// Windows that put another atlas in the place of the present one.
inline constexpr std::array opening_windows{Panel::open_atlas, Panel::open_database,
                                            Panel::new_atlas};
/// Windows that are about the atlas as a whole, its claims or its history.
inline constexpr std::array atlas_windows{Panel::problems,     Panel::history, Panel::duplicates,
                                          Panel::developments, Panel::sides,   Panel::narratives,
                                          Panel::export_atlas, Panel::seek};

/// What the window that compares the sides shows.
enum class SidesTab { event, figures, matrix };

/// How large panels, type and marks can be, 1 = 100 %.
inline constexpr double smallest_scale = 0.75, largest_scale = 3.0;

enum class ListColumn { when, title, status, place };

/// How the event list is sorted.
struct ListOrder {
    ListColumn column = ListColumn::when;
    bool descending = false;

    friend bool operator==(const ListOrder&, const ListOrder&) = default;
};

}  // namespace session
