#pragma once

#include <memory>
#include <optional>
#include <string>

#include "claims/filter/filter.hpp"
#include "geo/base_map.hpp"
#include "geo/camera.hpp"
#include "geo/names.hpp"
#include "session/actions/edit_action.hpp"
#include "session/actions/export_action.hpp"
#include "session/actions/one_of.hpp"
#include "session/actions/time_action.hpp"
#include "session/actions/view_action.hpp"
#include "session/awaited.hpp"
#include "session/boundary_view.hpp"
#include "session/files.hpp"
#include "session/kept.hpp"
#include "session/narrative.hpp"
#include "session/opening.hpp"
#include "session/panels.hpp"
#include "session/picture_setup.hpp"
#include "session/survey.hpp"
#include "session/task.hpp"
#include "style/palette.hpp"

namespace session {

// Everything that a person can ask for. Panels return actions; only Session::apply carries them
// out. Errands are the few that reach beyond the session; see Session::take_errands.

struct SetMapArea {  ///< the part of the window that the map fills
    geo::ScreenPoint origin;
    geo::Viewport viewport;    ///< where the map is split, that of one half
    double second_left = 0.0;  ///< px from one half's left edge to the other's; 0: one map
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
struct FlyTo {  ///< the camera's projection does not count: the one shown stays
    geo::Camera camera;
    bool eased = true;
};
struct FitHome {  ///< the countries that the atlas is about
    bool eased = true;
};
struct FitShownEvents {
    bool eased = true;
};
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
struct ShowAllEvents {};  ///< what was typed for the filter goes, too
struct ToggleLayer {
    geo::Layer layer;
};
struct ToggleGraticule {};
struct ToggleLinks {};
struct SetProjection {
    geo::Projection projection;
};
struct SetBoundaryView {
    BoundaryView view;
};
struct SetNames {
    geo::Names names;
};
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
struct CrowdOut {  ///< open panels for which the window has no room
    PanelsOpen panels;
};
struct ToggleAllPanels {};  ///< leave the map alone, and back
struct ShowMessage {
    std::string text;
    bool is_problem = false;  ///< see Message
};
struct DismissMessage {};

struct SavePicture {};
struct CopyPicture {};  ///< the same, to the clipboard
struct ReopenPicture {  ///< the map is to show what that one shows
    std::string path;
};
struct CopyText {  ///< to the clipboard
    std::string text;
    std::string told;  ///< a sentence about it
};
struct OpenLink {
    std::string url;
};
struct Quit {};

using Action = OneOf<
    SetMapArea, PanBy, Fling, ZoomAbout, FlyTo, FitHome, FitShownEvents, Tick, Hover, Select,
    SelectNext, SelectActor, SelectRegion, SetFilter, ShowAllEvents, ToggleLayer, ToggleGraticule,
    ToggleLinks, SetProjection, SetBoundaryView, SetNames, SetTheme, SetScale, SetListOrder,
    TogglePanel, CrowdOut, ToggleAllPanels, ShowMessage, DismissMessage, PickPlace, NewEvent,
    EditEvent, ChangeDraft, ChangeMaking, CommitDraft, DropDraft, DragEvent, MoveEvent, RemoveEvent,
    RenameAtlas, PutActor, PutSource, Choose, ChangeChosen, RemoveChosen, MergeEvents,
    DuplicatesProgress, DuplicatesFound, Undo, Redo, GoToStep, SuggestWorkspace, WorkspaceOpened,
    SavingBegan, SavingFailed, Persisted, JoinTheirs, ConflictFound, ResolveConflict, ChangesRead,
    ImportProgress, ImportRead, CommitAtlas, TaskStarted, TaskProgress, TaskEnded, DoHeldBack,
    ExportBlocked, ExportEnded, OpeningFailed, AtlasOpened, ConnectionsRead, ShowTime, FitTime,
    SetTimeStep, SetTimeSpeed, ToggleTimeLoop, PlayTime, StepTime, StepKnownOn, CompareKnown,
    CompareSides, Seek, Resume, SetSplit, HearSide, SplitMap, SetPicture, DrawArea, Measure,
    AddCorner, RemoveCorner, FinishArea, ShowView, ViewsRead, NarrativesRead, OpenNarrative,
    ChangeNarrative, TakeBackNarrative, TellStep, PlayNarrative, StopTelling, NewNarrative,
    KeepNarrative, RemoveNarrative, DrawNarrative, SaveView, RemoveView, ReadImport, TakeInImport,
    StopImport, SaveAs, Persist, ReadChanges, LookForChanges, StopTask, ExportAtlas, NewAtlas,
    OpenAtlas, SaveConnection, ForgetConnection, SavePicture, CopyPicture, ReopenPicture, CopyText,
    OpenLink, Quit, SurveyBegan, SurveyAnswered, SurveyFailed, SurveyCounted, AskAgain, AwaitAtlas,
    EventsGlimpsed, BrowseFolder, FolderRead, LookForRecents, RecentsRead, ForgetRecent>;
using Errand =
    OneOf<ReadImport, TakeInImport, StopImport, SaveAs, Persist, ReadChanges, LookForChanges,
          SaveView, RemoveView, NewNarrative, KeepNarrative, RemoveNarrative, DrawNarrative,
          StopTask, ExportAtlas, NewAtlas, OpenAtlas, SaveConnection, ForgetConnection, SavePicture,
          CopyPicture, ReopenPicture, CopyText, OpenLink, Quit, AskSurvey, FindDuplicates,
          BrowseFolder, LookForRecents, ForgetRecent>;

}  // namespace session
