#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "session/apply/narrator.hpp"

namespace session {
namespace {

constexpr std::size_t most_taken_back = 200;

Narrative* narrative_called(std::vector<Narrative>& narratives, std::string_view id) {
    const auto found = std::ranges::find(narratives, id, &Narrative::id);
    return found == narratives.end() ? nullptr : &*found;
}

/// Which step of the narrative as it is now was the one of that number before; nothing when it is
/// there no longer. One that was only written in stays where it is.
std::optional<std::size_t> followed_step(const Narrative& before, std::size_t step,
                                         const Narrative& now) {
    const NarrativeStep& told = before.steps[step];
    if (step < now.steps.size() && now.steps[step] == told) return step;
    const auto found = std::ranges::find(now.steps, told);
    if (found != now.steps.end()) return static_cast<std::size_t>(found - now.steps.begin());
    if (before.steps.size() == now.steps.size()) return step;
    return std::nullopt;
}

}  // namespace

void Session::Narrator::operator()(const NarrativesRead& read) {
    s.narratives_ = read.narratives;
    if (!s.telling_) return;
    // What is open counts: it may hold words that are not on disk yet, or cannot be written there.
    const Narrative& open = s.telling_->narrative;
    if (Narrative* same = narrative_called(s.narratives_, open.id))
        *same = open;
    else
        s.narratives_.push_back(open);
}

void Session::Narrator::operator()(const OpenNarrative& open) {
    if (s.telling_ && s.telling_->is_being_typed)
        s.errands_.emplace_back(KeepNarrative{s.telling_->narrative});
    s.telling_.reset();
    if (const Narrative* narrative = narrative_called(s.narratives_, open.id))
        s.telling_ = Telling{*narrative, {}, {}};
}

void Session::Narrator::put(Narrative narrative) {
    Telling& telling = *s.telling_;
    if (telling.step) telling.step = followed_step(telling.narrative, *telling.step, narrative);
    telling.narrative = std::move(narrative);
    if (Narrative* kept = narrative_called(s.narratives_, telling.narrative.id))
        *kept = telling.narrative;
    if (!telling.is_being_typed) s.errands_.emplace_back(KeepNarrative{telling.narrative});
}

void Session::Narrator::operator()(const ChangeNarrative& change) {
    if (!s.telling_ || s.telling_->narrative.id != change.narrative.id) return;
    Telling& telling = *s.telling_;
    telling.is_playing = false;
    // Words typed one after the other are one change.
    const bool goes_on = std::exchange(telling.is_being_typed, change.is_typing);
    if (!goes_on)
        telling.before.push_back(telling.narrative);
    else if (telling.before.back() == change.narrative)
        telling.before.back() = telling.narrative;  // Escape gave it up: it can be had again
    if (telling.before.size() > most_taken_back) telling.before.erase(telling.before.begin());
    put(change.narrative);
}

void Session::Narrator::operator()(const TakeBackNarrative&) {
    if (!s.telling_ || s.telling_->before.empty()) return;
    s.telling_->is_playing = s.telling_->is_being_typed = false;
    Narrative before = std::move(s.telling_->before.back());
    s.telling_->before.pop_back();
    put(std::move(before));
}

void Session::Narrator::operator()(const TellStep& tell) {
    if (!s.telling_ || s.telling_->narrative.steps.empty()) return;
    Telling& telling = *s.telling_;
    telling.step = std::min(tell.step, telling.narrative.steps.size() - 1);
    s.since_step_ = 0.0;
    const NarrativeStep step = telling.narrative.steps[*telling.step];
    s.apply(ShowView{step.view, tell.eased});
    if (!step.view.has_camera) s.apply(FitHome{tell.eased});
    const auto row = step.event_id.empty() ? std::nullopt : s.atlas().find_event(step.event_id);
    const std::vector<Panel> asked_for = s.asked_panels_;
    s.apply(Select{row});
    s.asked_panels_ = asked_for;  // who writes the narrative goes on writing it
    if (!step.event_id.empty() && !row)
        s.message_ = {fmt::format("Step {} is about “{}”, an event that this atlas does not have.",
                                  *telling.step + 1, step.event_id)};
}

void Session::Narrator::operator()(const PlayNarrative&) {
    if (!s.telling_) {
        s.message_ = {"Open a narrative first, or begin one (F8)."};
        return;
    }
    Telling& telling = *s.telling_;
    if (telling.narrative.steps.empty()) {
        s.message_ = {"This narrative has no steps yet."};
        return;
    }
    if (std::exchange(telling.is_playing, !telling.is_playing)) return;
    const bool is_at_end = telling.step && *telling.step + 1 == telling.narrative.steps.size();
    (*this)(TellStep{is_at_end ? 0 : telling.step.value_or(0)});
}

void Session::Narrator::tell_on(double seconds) {
    const NarrativeStep* step = told_step(s);
    if (step == nullptr || !s.telling_->is_playing) return;
    // What is flown to is read from there.
    if (!s.motion_.is_moving()) s.since_step_ += seconds;
    if (s.since_step_ < reading_time(step->caption)) return;
    const std::size_t next = *s.telling_->step + 1;
    if (next < s.telling_->narrative.steps.size()) return (*this)(TellStep{next});
    s.telling_->is_playing = false;
}

void Session::Narrator::operator()(const StopTelling&) {
    if (!s.telling_) return;
    s.telling_->step.reset();
    s.telling_->is_playing = false;
}

void Session::Narrator::operator()(const NewNarrative& errand) {
    s.errands_.emplace_back(errand);
}

void Session::Narrator::operator()(const KeepNarrative& errand) {
    s.errands_.emplace_back(errand);
}

void Session::Narrator::operator()(const RemoveNarrative& errand) {
    if (s.telling_ && s.telling_->narrative.id == errand.id) s.telling_.reset();
    s.errands_.emplace_back(errand);
}

void Session::Narrator::operator()(const DrawNarrative& errand) {
    s.errands_.emplace_back(errand);
}

}  // namespace session
