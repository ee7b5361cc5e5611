#include "session/commands/reasons.hpp"

#include <algorithm>

#include "claims/sides/side_account.hpp"
#include "session/edit/editing.hpp"

namespace session {
namespace {

std::string sentence_unless(bool is_possible, const char* sentence) {
    return is_possible ? std::string() : sentence;
}

}  // namespace

std::string nothing_to_save(const Session& s) {
    if (s.workspace().empty() || !s.is_persisted()) return {};
    return "Everything is saved in " + s.workspace();
}

std::string nothing_to_undo(const Session& s) {
    return sentence_unless(s.history().can_undo() || s.has_dropped(), "There is nothing to undo.");
}

std::string nothing_to_redo(const Session& s) {
    return sentence_unless(s.history().can_redo(), "There is nothing to do again.");
}

std::string no_event_selected(const Session& s) {
    return sentence_unless(s.selected().has_value(), "Select an event first.");
}

std::string nothing_to_delete(const Session& s) {
    if (!s.chosen().empty() || s.selected()) return {};
    return s.draft() ? in_form_in_words(*s.draft()) : "Select the event to delete first.";
}

std::string nothing_to_keep(const Session& s) {
    if (!s.draft()) return "No event is in the form.";
    // A form that is hidden is shown first.
    if (!s.is_shown(Panel::card) || s.draft()->problems.empty()) return {};
    return s.draft()->problems.front().sentence;
}

std::string no_event_listed(const Session& s) {
    return sentence_unless(!s.list().empty(), "No event is shown.");
}

std::string no_event_placed(const Session& s) {
    return sentence_unless(s.marks().unlocated < s.overview().rows.size(),
                           "No event that is shown has a place.");
}

std::string no_card_open(const Session& s) {
    return sentence_unless(
        s.selected() || !s.selected_actor().empty() || !s.selected_region().empty(),
        "Nothing is selected.");
}

std::string no_two_sides(const Session& s) {
    return sentence_unless(
        s.view().split || claims::sides_of(s.atlas()).size() >= 2,
        "Fewer than two sides speak in this atlas: there is nothing to put side by side.");
}

std::string no_zoom(const Session& s, double levels) {
    geo::Camera camera = s.destination();
    const double before = camera.zoom;
    camera.zoom += levels;
    return sentence_unless(
        geo::clamped(camera).zoom != before,
        levels > 0 ? "The map comes no closer." : "The map shows all that there is.");
}

std::string no_scale(const Session& s, double scale) {
    const bool is_larger = scale > s.scale();
    return sentence_unless(std::clamp(scale, smallest_scale, largest_scale) != s.scale(),
                           scale == s.scale() ? "This is the normal size."
                           : is_larger        ? "This is the largest size."
                                              : "This is the smallest size.");
}

std::string no_narrative_to_play(const Session& s) {
    if (!s.telling()) return "Open a narrative first, or begin one (F8).";
    return sentence_unless(!s.telling()->narrative.steps.empty(),
                           "This narrative has no steps yet.");
}

std::string no_further_step(const Session& s, int by) {
    if (std::string why = no_narrative_to_play(s); !why.empty()) return why;
    const std::optional<std::size_t> now = s.telling()->step;
    if (!now) return {};
    if (by < 0) return sentence_unless(*now > 0, "This is the first step.");
    return sentence_unless(*now + 1 < s.telling()->narrative.steps.size(),
                           "This is the last step.");
}

std::string no_narrative_told(const Session& s) {
    return sentence_unless(told_step(s) != nullptr, "No narrative is being told.");
}

std::string no_time_chosen(const Session& s) {
    return sentence_unless(s.view().filter.window.has_value(), "All times are shown.");
}

std::string no_day_of_knowledge(const Session& s) {
    return sentence_unless(s.view().filter.known_on.has_value(), "All claims on record are taken.");
}

}  // namespace session
