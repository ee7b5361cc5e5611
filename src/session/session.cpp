#include "session/session.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "claims/columns/extra_move.hpp"
#include "claims/filter/undated.hpp"
#include "session/edit/editing.hpp"
#include "session/map/home_bounds.hpp"
#include "session/search/list_order.hpp"
#include "session/search/place_search.hpp"

namespace session {
namespace {
constexpr double home_padding = 28.0;  // px
}

Session::Session(std::shared_ptr<const claims::Atlas> atlas,
                 std::shared_ptr<const geo::BaseMap> base, const claims::Problems& of_atlas,
                 claims::Problems of_base, claims::Workers workers)
    : Session({.base = std::move(base),
               .base_problems = std::move(of_base),
               .workers = std::move(workers)},
              std::move(atlas), of_atlas) {}

Session::Session(const Ground& ground, std::shared_ptr<const claims::Atlas> atlas,
                 const claims::Problems& of_atlas)
    : history_(std::move(atlas)),
      base_(ground.base),
      base_problems_(ground.base_problems),
      workers_(ground.workers),
      is_for_pictures_(ground.is_for_pictures) {
    take_problems(of_atlas);
    persisted_ = history_.current();
    place_names_ = place_names(*base_);
    places_ = PlaceIndex(*base_);
    view_.filter = ground.view.filter;
    filter_events();
    stand_on(ground);
}

/// On a ground of the same boundaries and filter, for which its events are filtered already.
void Session::stand_on(const Ground& ground) {
    view_ = ground.view;
    viewport_ = ground.viewport;
    panels_ = ground.panels;
    list_order_ = ground.list_order;
    const claims::Extent fitted = time_axis_.span;
    time_axis_ = ground.time_axis;
    if (!time_axis_.is_shown()) time_axis_.span = fitted;
    view_.camera = home();
    at_home_ = true;
    show_filtered();
    // Before the panel asks for it: the window would have to wait.
    if (is_open(Panel::timeline) && !is_for_pictures_ && !time_axis_.is_shown()) fit_time();
}

void Session::take_problems(const claims::Problems& of_atlas) {
    problems_ = base_problems_;
    problems_.insert(problems_.end(), of_atlas.begin(), of_atlas.end());
}

std::vector<Errand> Session::take_errands() {
    return std::exchange(errands_, {});
}

geo::Camera Session::home() const {
    return geo::fitted(view_.camera.projection, home_bounds(*base_, atlas()), viewport_,
                       home_padding);
}

void Session::move_to(const geo::Camera& camera, bool eased) {
    const geo::Camera to = geo::clamped({camera.centre, camera.zoom, view_.camera.projection});
    if (eased) {
        motion_.ease_to(view_.camera, to);
    } else {
        motion_.stop();
        view_.camera = to;
        place();
    }
}

void Session::filter_events() {
    if (is_for_pictures_) {
        overview_ =
            claims::uncounted(atlas(), filter_memory_, view_.filter, place_names_, workers_);
        return;
    }
    // Before anybody searches or drags a time window or a day, who would have to wait for it.
    filter_memory_.read_texts(atlas(), workers_);
    filter_memory_.read_dates(atlas(), workers_);
    filter_memory_.statuses.read_steps(atlas(), workers_);
    overview_ = claims::apply_filter(atlas(), filter_memory_, view_.filter, place_names_, workers_);
}

void Session::sort_list() {
    if (is_for_pictures_) return;
    list_ = list_sorter_.sorted(history_.current(), overview_, list_order_, workers_);
}

void Session::refilter() {
    filter_events();
    show_filtered();
}

void Session::show_filtered() {
    chosen_.keep_among(overview_.rows);
    undated_ = view_.filter.window ? claims::undated_among(atlas(), overview_.rows) : 0;
    groups_.reset();
    hear_sides();
    look_for_links();
    if (survey_) tally_counted();
    look_at_developments();
    look_for_duplicates();
    boundary_date_ = session::boundary_date(atlas(), view_.filter);
    choose_boundaries();
    // None knows of the others.
    constexpr std::array pieces{&Session::place, &Session::sort_list, &Session::look_along_time};
    workers_.run(pieces.size(), [&](std::size_t piece) { (this->*pieces[piece])(); });
}

void Session::look_for_links() {
    if (linked_ == history_.current()) return;
    linked_ = history_.current();
    links_ = claims::links_in(atlas());
}

void Session::choose_boundaries() {
    hidden_ = session::hidden_boundaries(*base_, view_.boundaries, boundary_date_);
    const auto is_selected = [&](const geo::Boundary* boundary) {
        return boundary->id == selected_region_;
    };
    if (!selected_region_.empty() && std::ranges::any_of(hidden_, is_selected))
        selected_region_.clear();
}

void Session::place() {
    ++map_revision_;
    if (awaited_) return place_awaited();
    const geo::Camera& camera = view_.camera;
    event_places_.lay_out(atlas(), camera.projection, workers_);
    const auto put = [&](std::optional<MarkGroups>& groups, const auto& shown, Marks& marks) {
        if (!groups || !groups->cover(camera, viewport_))
            groups = MarkGroups(event_places_, shown.rows, shown.statuses, camera, viewport_);
        marks = place_marks(event_places_, *groups, camera, viewport_, selected_);
    };
    put(groups_, overview_, marks_);
    for (Half& half : halves_) put(half.groups, half.account, half.marks);
    if (survey_) place_counted();
}

void Session::commit(const std::string& words, claims::Atlas atlas) {
    commit(words, std::make_shared<const claims::Atlas>(std::move(atlas)));
}

void Session::commit(const std::string& words, History::Snapshot atlas) {
    const Before before = before_change();
    message_.pass();
    dropped_.reset();
    history_.push(words, std::move(atlas));
    after_change(before);
    errands_.emplace_back(Persist{words});
}

void Session::go_to_step(std::size_t step) {
    const Before before = before_change();
    message_.pass();
    dropped_.reset();
    history_.go_to(step);
    after_change(before);
}

std::string Session::id_of(std::optional<claims::EventRow> row) const {
    return row ? std::string(atlas().event(*row).id) : std::string();
}

namespace {

/// The columns of the atlas may have come into another order under a draft.
void keep_cells_in_place(const claims::Atlas& before, const claims::Atlas& now,
                         claims::EventDraft& draft) {
    const claims::ExtraColumns from = claims::with_links_column(before, draft).extra_columns;
    claims::ExtraColumns to = now.extra_columns;
    // Behind all others, where a first link is until it is kept.
    if (std::ranges::find(to.events, claims::links_column) == to.events.end())
        to.events.emplace_back(claims::links_column);
    claims::move_extra(draft, from, to);
}

}  // namespace

/// The atlas has become another one: rows have moved, ids have not.
void Session::after_change(const Before& before) {
    hovered_.reset();
    dragged_.reset();
    chosen_.clear();
    changes_ = {};
    selected_ = before.selected_id.empty() ? std::nullopt : atlas().find_event(before.selected_id);
    const bool was_in_form = draft_.has_value();
    for (std::optional<DraftState>* draft : {&draft_, &dropped_})
        if (*draft) {
            keep_cells_in_place(*before.atlas, atlas(), (*draft)->event);
            keep_cells_in_place(*before.atlas, atlas(), (*draft)->before);
            *draft = joined_with(atlas(), std::move(**draft));
        }
    if (was_in_form && !draft_) picking_place_ = false;
    const bool was_bare = time_axis_.is_shown() && timeline_.is_bare();
    if (was_bare) time_axis_.span = {0, 0};  // to be fitted to the first dates
    refilter();
    if (was_bare && is_open(Panel::timeline)) fit_time();
    // Hits name events by their rows.
    hits_ = is_open(Panel::seek) ? search(*this, sought_, most_hits) : std::vector<Hit>();
}

}  // namespace session
