#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "claims/association.hpp"
#include "claims/atlas.hpp"
#include "claims/problem.hpp"
#include "claims/sides/developments.hpp"
#include "session/actions/action.hpp"
#include "session/awaited.hpp"
#include "session/edit/chosen.hpp"
#include "session/edit/draft_state.hpp"
#include "session/edit/history.hpp"
#include "session/files.hpp"
#include "session/ground.hpp"
#include "session/map/drawn.hpp"
#include "session/map/mark_groups.hpp"
#include "session/map/marks.hpp"
#include "session/map/motion.hpp"
#include "session/map/place_index.hpp"
#include "session/message.hpp"
#include "session/narrative.hpp"
#include "session/picture_setup.hpp"
#include "session/search/list_order.hpp"
#include "session/search/search.hpp"
#include "session/series_length.hpp"
#include "session/sides.hpp"
#include "session/stake.hpp"
#include "session/time/time_axis.hpp"
#include "session/time/timeline.hpp"
#include "session/view.hpp"

namespace session {

/// The state of the program: what is open, what is shown, what is chosen. Read it anywhere; only
/// apply() changes it. What can be derived (which events are shown, where their marks stand) is
/// derived here once per change.
class Session {
 public:
    Session(std::shared_ptr<const claims::Atlas> atlas, std::shared_ptr<const geo::BaseMap> base,
            const claims::Problems& of_atlas, claims::Problems of_base = {},
            claims::Workers workers = {});
    Session(const Ground& ground, std::shared_ptr<const claims::Atlas> atlas,
            const claims::Problems& of_atlas);
    Session(Session&&) noexcept = default;
    Session& operator=(Session&&) noexcept = default;

    void apply(const Action& action);
    /// Why an action would be refused as long as an atlas is being read; empty: it would not.
    std::string why_not_yet(const Action& action) const;
    /// Actions that reach beyond the session, since the last call, in order.
    std::vector<Errand> take_errands();

    /// What another atlas begins with in the place of this one. See AtlasOpened.
    Ground ground() const;

    const claims::Atlas& atlas() const { return *history_.current(); }
    const History& history() const { return history_; }
    /// The event in the form, if one is being written.
    const std::optional<DraftState>& draft() const { return draft_; }
    bool is_picking_place() const { return picking_place_; }
    /// What clicks on the map are drawing, if they are.
    const std::optional<Drawn>& drawn() const { return drawn_; }
    /// Views kept under a name, by name.
    const std::vector<SavedView>& views() const { return views_; }
    const PictureSetup& picture() const { return picture_; }
    /// While Panel::picture is open for a series.
    const SeriesLength& series_length() const { return series_length_; }
    /// Walks through events that were kept, by title.
    const std::vector<Narrative>& narratives() const { return narratives_; }
    /// The one of them that is open.
    const std::optional<Telling>& telling() const { return telling_; }
    /// The mark that follows the pointer, and where it is.
    const std::optional<DragEvent>& dragged() const { return dragged_; }
    /// Several events that are to be changed at once.
    const Chosen& chosen() const { return chosen_; }
    /// As last found. They are looked for while Panel::duplicates is open.
    const Duplicates& duplicates() const { return duplicates_; }
    /// Whether they are those of the present atlas and filter.
    bool are_duplicates_known() const;
    /// How far the search for them is, 0 to 1.
    double duplicates_share() const { return duplicates_share_; }
    /// Whether something in the form was dropped that Undo brings back.
    bool has_dropped() const { return dropped_.has_value(); }
    /// File that commits go to; empty: the atlas is read only until it is saved as a workspace.
    const std::string& workspace() const { return workspace_; }
    const std::string& suggested_workspace() const { return suggested_workspace_; }
    /// Whether the workspace holds the present state, and that is known.
    bool is_persisted() const { return !is_being_saved_ && persisted_ == history_.current(); }
    const std::shared_ptr<const claims::Atlas>& persisted() const { return persisted_; }
    /// What of the atlas would be lost if it were left now.
    Stake stake() const;
    const std::optional<Conflict>& conflict() const { return conflict_; }
    /// The log about one event, as last asked for by ReadChanges.
    const ChangesRead& changes() const { return changes_; }
    const ImportState& import() const { return import_; }
    const ExportState& exported() const { return exported_; }
    const Opening& opening() const { return opening_; }
    const std::vector<SavedConnection>& connections() const { return connections_; }
    const Files& files() const { return files_; }
    /// How an atlas is shown that is too large to be read; the atlas is then what was read of it.
    const std::optional<Survey>& survey() const { return survey_; }
    /// While an atlas is being read of which the map shows what has come.
    const std::optional<Awaited>& awaited() const { return awaited_; }
    /// The long job that runs beside the window, if there is one.
    const std::optional<Task>& task() const { return task_; }
    const std::shared_ptr<const geo::BaseMap>& base() const { return base_; }
    const PlaceIndex& places() const { return places_; }
    const claims::Problems& problems() const { return problems_; }

    const View& view() const { return view_; }
    const geo::Viewport& viewport() const { return viewport_; }
    const geo::ScreenPoint& map_origin() const {
        return map_origin_;
    }                                                    ///< px of the viewport, from the window
    double second_left() const { return second_left_; }  ///< see SetMapArea
    const claims::Overview& overview() const { return overview_; }
    /// Shown events without a date, where a time is asked for.
    std::size_t undated() const { return undated_; }
    /// How often all events were asked for: what was typed for the filter before counts no longer.
    std::size_t clearings() const { return clearings_; }
    /// Associations between events of the atlas.
    const claims::Links& links() const { return links_; }
    const Marks& marks() const { return marks_; }
    /// The maps that stand side by side: 1, or 2 where the map is split.
    std::size_t sheet_count() const { return halves_.empty() ? 1 : halves_.size(); }
    /// The map of that number, from the left.
    Sheet sheet(std::size_t number) const;
    /// Shown events in the order of the list.
    const std::vector<claims::EventRow>& list() const { return list_; }

    const TimeAxis& time_axis() const { return time_axis_; }
    /// What lies along the time axis; worked out while Panel::timeline is open.
    const Timeline& timeline() const { return timeline_; }
    /// The stretch of time that developments() is about; empty until it is first looked at.
    const claims::Extent& compared() const { return compared_; }
    /// What became known within compared() about the shown events.
    const std::vector<claims::Development>& developments() const { return developments_; }
    const SidesView& sides_view() const { return sides_view_; }
    /// What each side says; worked out while Panel::sides is open.
    const Sides& sides() const { return sides_; }
    /// What is searched in the events, letters folded.
    const claims::PerChunk<claims::FoldedTexts>& texts() const { return filter_memory_.texts; }
    const std::string& sought() const { return sought_; }
    const std::vector<Hit>& hits() const { return hits_; }
    /// Boundaries of base() that the view and its date leave out.
    const std::vector<const geo::Boundary*>& hidden_boundaries() const { return hidden_; }
    claims::Instant boundary_date() const { return boundary_date_; }

    std::optional<claims::EventRow> selected() const { return selected_; }
    std::optional<claims::EventRow> hovered() const { return hovered_; }
    const std::string& selected_actor() const { return selected_actor_; }
    const std::string& selected_region() const { return selected_region_; }

    const PanelsOpen& panels() const { return panels_; }
    bool is_open(Panel panel) const { return panels_[static_cast<std::size_t>(panel)]; }
    /// It is open, and the window has room for it; see CrowdOut.
    bool is_shown(Panel panel) const {
        return is_open(panel) && !crowded_out_[static_cast<std::size_t>(panel)];
    }
    const PanelsOpen& crowded_out() const { return crowded_out_; }
    /// Panels beside the map that were asked for, the last one first: others give way to them in a
    /// small window.
    const std::vector<Panel>& asked_panels() const { return asked_panels_; }
    const ListOrder& list_order() const { return list_order_; }
    double scale() const { return scale_; }
    const std::string& message() const { return message_.text; }  ///< empty: nothing to say

    /// The map was not moved: it shows the whole atlas.
    bool is_at_home() const { return at_home_; }
    bool is_moving() const { return motion_.is_moving(); }
    /// Where the camera is, or will be when its flight has ended.
    const geo::Camera& destination() const {
        return motion_.is_easing() ? motion_.target() : view_.camera;
    }
    /// Seconds after which the session changes by itself; nothing while it waits for a person.
    std::optional<double> due_in() const;
    /// Changes whenever the map would look different.
    std::uint64_t map_revision() const { return map_revision_; }

 private:
    struct Narrator;
    struct Explorer;
    struct Editor;
    struct Applier;
    /// The events that the filter without its window shows.
    struct AnyTime {
        std::shared_ptr<const claims::Atlas> atlas;
        claims::Filter filter;
        std::vector<claims::EventRow> rows;
        claims::Extent laid_out{0, 0};  ///< along this the timeline shows them; empty: it does not
    };
    /// What the sides were compared from.
    struct SidesGround {
        std::shared_ptr<const claims::Atlas> atlas;
        claims::Filter filter;
        std::optional<claims::EventRow> selected;
        SidesView view;
    };

    /// What the length of a series was worked out from.
    struct SeriesGround {
        std::shared_ptr<const claims::Atlas> atlas;
        claims::Filter filter;
        claims::Extent stretch;
        SeriesSetup setup;
    };

    void move_to(const geo::Camera& camera, bool eased);
    geo::Camera home() const;
    void stand_on(const Ground& ground);
    void take_problems(const claims::Problems& of_atlas);
    void refilter();
    void filter_events();
    void show_filtered();
    void sort_list();
    /// Events that the filter without its window shows.
    const std::vector<claims::EventRow>& rows_at_any_time();
    void look_along_time();
    void fit_time();
    void look_at_developments();
    void look_for_duplicates();
    bool are_of_now(const Duplicates& duplicates) const;
    void look_at_sides();
    void look_at_series();
    void choose_boundaries();
    void hear_sides();
    void look_for_links();
    void place();
    void place_counted();
    void tally_counted();
    void ask_survey();
    void take_from_survey(std::shared_ptr<const claims::Atlas> atlas);
    void place_awaited();
    void await_bundled(const std::string& problem);
    void commit(const std::string& words, claims::Atlas atlas);
    void commit(const std::string& words, History::Snapshot atlas);
    void go_to_step(std::size_t step);
    std::string id_of(std::optional<claims::EventRow> row) const;
    /// What a change of the atlas has to know of how it was.
    struct Before {
        History::Snapshot atlas;
        std::string selected_id;  ///< empty: none was selected
    };
    Before before_change() const { return {history_.current(), id_of(selected_)}; }
    void after_change(const Before& before);
    bool is_held_back(const Action& action) const;
    void hold_back(const Action& action);
    bool would_lose_something();

    History history_;
    std::shared_ptr<const claims::Atlas> persisted_;
    bool is_being_saved_ = false;  ///< what the workspace holds is not known
    std::optional<DraftState> draft_;
    std::optional<DraftState> dropped_;  ///< comes back with Undo until something else is done
    std::string workspace_, suggested_workspace_;
    std::optional<Action> postponed_;  ///< what is to be done once there is a workspace
    bool picking_place_ = false;
    std::optional<Drawn> drawn_;
    std::vector<SavedView> views_;
    PictureSetup picture_;
    SeriesLength series_length_;
    SeriesGround series_ground_;
    std::vector<Narrative> narratives_;
    std::optional<Telling> telling_;
    double since_step_ = 0.0;  ///< seconds that the step told has stood still
    std::optional<DragEvent> dragged_;
    Chosen chosen_;
    Duplicates duplicates_, duplicates_asked_;  ///< found, and what they are looked for in
    double duplicates_share_ = 0.0;
    std::optional<Conflict> conflict_;
    ChangesRead changes_;
    ImportState import_;
    ExportState exported_;
    Opening opening_;
    std::vector<SavedConnection> connections_;
    Files files_;
    std::optional<Survey> survey_;
    std::optional<Awaited> awaited_;
    std::optional<Task> task_;
    std::vector<Action> held_back_;  ///< to be done when the task has ended
    std::shared_ptr<const geo::BaseMap> base_;
    claims::OtherNames place_names_;
    PlaceIndex places_;
    claims::Problems base_problems_;  ///< stay when another atlas is opened
    claims::Problems problems_;       ///< of the base map, then of the atlas
    View view_;
    geo::Viewport viewport_;
    geo::ScreenPoint map_origin_;
    claims::Workers workers_;       ///< for what takes long with many events
    bool is_for_pictures_ = false;  ///< see Ground
    claims::FilterMemory filter_memory_;
    claims::Overview overview_;
    std::size_t undated_ = 0;
    std::size_t clearings_ = 0;
    EventPlaces event_places_;
    std::optional<MarkGroups> groups_;  ///< of the shown events; empty: to be made anew
    Marks marks_;
    claims::Links links_;
    std::shared_ptr<const claims::Atlas> linked_;           ///< the atlas that links_ is of
    std::vector<Half> halves_;                              ///< none, one, or two
    std::array<claims::DerivedStatuses, 2> side_statuses_;  ///< of the halves
    double second_left_ = 0.0;
    ListSorter list_sorter_;
    std::vector<claims::EventRow> list_;
    TimeAxis time_axis_;
    double since_frame_ = 0.0;  ///< seconds that the frame playing is shown
    AnyTime any_time_;
    Timeline timeline_;
    claims::Extent compared_{0, 0};
    std::vector<claims::Development> developments_;
    SidesView sides_view_;
    SidesGround sides_ground_;
    Sides sides_;
    std::string sought_;
    std::vector<Hit> hits_;
    claims::Instant boundary_date_ = 0;
    std::vector<const geo::Boundary*> hidden_;
    std::optional<claims::EventRow> selected_, hovered_;
    std::string selected_actor_, selected_region_;
    PanelsOpen panels_;
    PanelsOpen panels_before_hiding_{};
    PanelsOpen crowded_out_{};
    std::vector<Panel> asked_panels_;
    ListOrder list_order_;
    double scale_ = 1.0;
    Message message_;
    Motion motion_;
    std::vector<Errand> errands_;
    std::uint64_t map_revision_ = 1;
    bool at_home_ = true;  ///< the map has not been moved: it follows the window's size
};

}  // namespace session
