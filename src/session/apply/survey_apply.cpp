#include <algorithm>
#include <type_traits>
#include <utility>

#include "session/apply/action_kinds.hpp"
#include "session/apply/editor.hpp"

namespace session {
namespace {

constexpr const char* another_is_read = "Another atlas is being read. Try again when it is here.";

/// What writes the atlas or begins to, or takes what is read for all of it.
template <class What>
constexpr bool writes = writes_events<What> || is_among<What, TakeInImport, SaveAs>;
/// What goes through the events by itself.
template <class What>
constexpr bool plays = is_among<What, PlayTime, PlayNarrative>;
/// What looks into the events, chooses among them or keeps how they are shown.
template <class What>
constexpr bool explores =
    is_among<What, Select, SelectNext, SelectActor, SetFilter, ShowAllEvents, StepTime, StepKnownOn,
             CompareKnown, CompareSides, HearSide, SetSplit, SplitMap, DrawArea, Choose, ShowView,
             SaveView, NewNarrative, OpenNarrative, ChangeNarrative, TakeBackNarrative, TellStep>;
/// What carries the events that are shown.
template <class What>
constexpr bool tells_of_events =
    is_among<What, SavePicture, CopyPicture, DrawNarrative, ExportAtlas>;

bool leaves_off(const Action& action) {
    if (const auto* pick = action.get_if<PickPlace>()) return !pick->on;
    if (const auto* area = action.get_if<DrawArea>()) return !area->on;
    if (const auto* select = action.get_if<Select>()) return !select->row;
    if (const auto* select = action.get_if<SelectActor>()) return select->id.empty();
    if (const auto* open = action.get_if<OpenNarrative>()) return open->id.empty();
    return false;
}

}  // namespace

/// A sentence when the action cannot be done with what was read; empty where it can.
std::string Session::why_not_yet(const Action& action) const {
    if (!survey_ && !awaited_) return {};
    if (leaves_off(action)) return {};
    const bool is_beneath = awaited_ && awaited_->is_over_another;
    if (const auto* toggle = action.get_if<TogglePanel>())
        return is_beneath && std::ranges::find(atlas_windows, toggle->panel) != atlas_windows.end()
                   ? another_is_read
                   : std::string();
    return action.visit([&](const auto& what) -> std::string {
        using What = std::decay_t<decltype(what)>;
        if ((awaited_ && (writes<What> || tells_of_events<What> || plays<What>)) ||
            (is_beneath && explores<What>))
            return awaited_->is_over_another
                       ? another_is_read
                       : "The atlas is still being read. Try again when it is here.";
        if (!survey_) return {};
        if (writes<What>)
            return "This atlas is too large to be read whole, so it is open for reading only. "
                   "Export writes what was read to a file that can be edited.";
        if (tells_of_events<What> && !survey_->is_read)
            return "The events here are only counted. Zoom in or filter until they are read.";
        if (tells_of_events<What> && !survey_->is_counted)
            return "The events at the server are still being counted. Try again in a moment.";
        return {};
    });
}

/// Counts stand where no events are read. The server is asked where they do not cover the map.
void Session::place_counted() {
    if (!survey_->is_read) {
        if (!survey_->groups || !survey_->groups->are_for(view_.camera))
            survey_->groups = SurveyGroups(survey_->squares, view_.camera);
        marks_ = session::place_counted(*survey_->groups, view_.camera, viewport_);
    }
    ask_survey();
}

/// Numbers for the panels while no events are read.
void Session::tally_counted() {
    if (survey_->is_read) return;
    overview_.by_kind = survey_->totals.by_kind;
    overview_.by_layer = survey_->totals.by_layer;
    overview_.by_status.clear();
    for (const claims::CountedSquare& square : survey_->squares)
        for (const claims::Status status : claims::all_statuses)
            if (const auto count = square.by_status[static_cast<std::size_t>(status)]; count > 0)
                overview_.by_status[std::string(claims::to_word(status))] += count;
}

/// Asks about where the map is going to be, unless that is known or asked already.
void Session::ask_survey() {
    const auto question = [this](double room_px) {
        return survey_question(destination(), viewport_, room_px, view_.filter, survey_->reach,
                               place_names_);
    };
    const claims::SurveyQuestion seen = question(0.0);
    const auto is_known = [&](const std::optional<claims::SurveyQuestion>& had, bool is_read) {
        return had && is_answered_by(*had, is_read, seen);
    };
    if (is_known(survey_->asked, false)) return;
    std::optional<claims::SurveyQuestion> wanted;
    if (!is_known(survey_->answered, survey_->is_read)) wanted = question(survey_room_px);
    if (wanted == survey_->asked || (wanted && wanted == survey_->answered)) return;
    survey_->asked = wanted;
    errands_.emplace_back(AskSurvey{std::move(wanted)});
}

/// The events that were read take the place of those before; what was selected stays selected
/// where it is among them.
void Session::take_from_survey(std::shared_ptr<const claims::Atlas> atlas) {
    const Before before = before_change();
    history_ = History(std::move(atlas));
    persisted_ = history_.current();
    after_change(before);
}

void Session::Editor::operator()(const SurveyBegan& began) {
    s.survey_ = Survey{
        .bare = s.history_.current(), .reach = began.reach, .totals = {began.more_than, {}, {}}};
    s.place();
}

void Session::Editor::operator()(const SurveyAnswered& answered) {
    if (!s.survey_ || s.survey_->asked != answered.question) return;
    Survey& survey = *s.survey_;
    survey.answered = std::exchange(survey.asked, std::nullopt);
    const bool was_read = std::exchange(survey.is_read, answered.answer.atlas != nullptr);
    if (survey.is_read && !was_read) s.time_axis_.span = {0, 0};  // to be fitted to what was read
    survey.squares = answered.answer.squares;
    survey.events_here = claims::events_in(survey.squares);
    survey.groups.reset();
    survey.problem.clear();
    s.problems_ = s.base_problems_;
    s.problems_.insert(s.problems_.end(), answered.answer.problems.begin(),
                       answered.answer.problems.end());
    s.take_from_survey(survey.is_read ? answered.answer.atlas : survey.bare);
}

void Session::Editor::operator()(const SurveyFailed& failed) {
    if (!s.survey_ || s.survey_->asked != failed.question) return;
    s.survey_->asked.reset();
    s.survey_->problem = failed.problem;
}

void Session::Editor::operator()(const SurveyCounted& counted) {
    if (!s.survey_) return;
    s.survey_->totals = counted.totals;
    s.survey_->is_counted = true;
    s.tally_counted();
}

void Session::Editor::operator()(const AskAgain&) {
    if (!s.survey_) return;
    s.survey_->problem.clear();
    s.ask_survey();
}

}  // namespace session
