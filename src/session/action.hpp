#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "claims/draft.hpp"
#include "claims/filter.hpp"
#include "geo/base_map.hpp"
#include "geo/camera.hpp"
#include "session/panels.hpp"
#include "style/palette.hpp"

namespace session {

// Everything that a person can ask for. Panels return actions; only Session::apply carries them
// out. Errands are the few that reach beyond the session; see Session::take_errands.

struct SetMapArea {  ///< the part of the window that the map fills
    geo::ScreenPoint origin;
    geo::Viewport viewport;
};
struct PanBy {  ///< the map follows the pointer, px
    double dx, dy;
};
struct Fling {  ///< the map goes on after the pointer let go, px per second
    double dx, dy;
};
struct ZoomAbout {
    geo::ScreenPoint anchor;  ///< px in the map
    double levels;
    bool eased;
};
struct FlyTo {
    geo::Camera camera;
    bool eased = true;
};
struct FitHome {};  ///< the countries that the atlas is about
struct FitShownEvents {};
struct Tick {  ///< time that passed, for motion, seconds
    double seconds;
};

struct Hover {
    std::optional<claims::EventRow> row;
};
struct Select {
    std::optional<claims::EventRow> row;
    bool centre = false;  ///< move the map so that the event is seen
};
struct SelectNext {
    int step;  ///< +1 or -1 in the list
};
struct SelectActor {
    std::string id;  ///< empty: back to the event
};
struct SelectRegion {
    std::string id;  ///< a boundary of geo::Layer::disputed; empty: none
};

struct SetFilter {
    claims::Filter filter;
};
struct ToggleLayer {
    geo::Layer layer;
};
struct ToggleGraticule {};
struct SetTheme {
    style::Theme theme;
};
struct SetScale {  ///< size of panels and map signs, 1 = 100 %
    double scale;
};
struct SetListOrder {
    ListOrder order;
};
struct TogglePanel {
    Panel panel;
};
struct ToggleAllPanels {};  ///< leave the map alone, and back
struct ShowMessage {
    std::string text;
};
struct DismissMessage {};

// Writing. One event at a time is a draft in the form; committing it makes a step of the history.

struct PickPlace {};  ///< the next click on the map says where the draft (or a new one) lies
struct NewEvent {
    geo::LngLat at;  ///< claims::nowhere when the place comes later
};
struct EditEvent {
    claims::EventRow row;
};
struct ChangeDraft {
    claims::EventDraft event;
};
struct CommitDraft {};
struct DropDraft {};
struct MoveEvent {  ///< dragged on the map
    claims::EventRow row;
    geo::LngLat to;
};
struct RemoveEvent {
    claims::EventRow row;
};
struct PutActor {
    claims::Actor actor;
};
struct PutSource {
    claims::Source source;
};
struct Undo {};
struct Redo {};
struct GoToStep {
    std::size_t step;
};
struct WorkspaceOpened {  ///< from now on commits go there
    std::string path;
};
struct Persisted {  ///< the workspace holds this state
    std::shared_ptr<const claims::Atlas> atlas;
};
struct ReplaceAtlas {  ///< others changed the workspace: go on from what it holds now
    std::shared_ptr<const claims::Atlas> atlas;
    std::string words;
};

struct SaveAs {
    std::string path;
};
/// Asked for by the session itself after each step: write the present state to the workspace.
struct Persist {
    std::string words;
};
struct SavePicture {};
struct OpenLink {
    std::string url;
};
struct Quit {};

using Action = std::variant<SetMapArea, PanBy, Fling, ZoomAbout, FlyTo, FitHome, FitShownEvents,
                            Tick, Hover, Select, SelectNext, SelectActor, SelectRegion, SetFilter,
                            ToggleLayer, ToggleGraticule, SetTheme, SetScale, SetListOrder,
                            TogglePanel, ToggleAllPanels, ShowMessage, DismissMessage, PickPlace,
                            NewEvent, EditEvent, ChangeDraft, CommitDraft, DropDraft, MoveEvent,
                            RemoveEvent, PutActor, PutSource, Undo, Redo, GoToStep, WorkspaceOpened,
                            Persisted, ReplaceAtlas, SaveAs, Persist, SavePicture, OpenLink, Quit>;
using Errand = std::variant<SaveAs, Persist, SavePicture, OpenLink, Quit>;

}  // namespace session
