#include <imgui.h>

#include <algorithm>

#include "claims/problem.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/windows/info_windows.hpp"

namespace ui {
namespace {

constexpr std::size_t most_listed = 500;  // more help nobody, and each frame lays all of them out

/// What was read may have been changed since.
void show_event(Frame& frame, const std::string& id) {
    const auto row = frame.atlas().find_event(id);
    if (!row) return frame.ask(session::ShowMessage{"The event “" + id + "” is not in the atlas."});
    frame.ask(session::Select{*row, true});
    if (!frame.session.is_open(session::Panel::card))
        frame.ask(session::TogglePanel{session::Panel::card});
    if (!std::ranges::binary_search(frame.session.overview().rows, *row))
        frame.ask(session::ShowMessage{
            "The filter leaves this event out: Ctrl+Backspace shows all events."});
}

void draw_problem(Frame& frame, const claims::Problem& problem) {
    text(claims::in_words(problem));
    if (!problem.event_id.empty() && link(frame, "Show the event"))
        show_event(frame, problem.event_id);
}

}  // namespace

void draw_problems_window(Frame& frame) {
    const claims::Problems& problems = frame.session.problems();
    const float height = problems.size() < 4 ? 240 : 480;
    if (!begin_floating(frame, "Problems in the data", session::Panel::problems, 640, height))
        return;
    scroll_with_keys();
    if (problems.empty()) {
        text("Everything that was read is in order.");
    } else {
        faint_text(counted(problems.size(), "problem") +
                   ". What is not named here was read and is used.");
    }
    for (std::size_t i = 0; i < problems.size() && i < most_listed; ++i) {
        ImGui::Separator();
        ImGui::PushID(static_cast<int>(i));
        draw_problem(frame, problems[i]);
        ImGui::PopID();
    }
    if (problems.size() > most_listed) {
        ImGui::Separator();
        faint_text("and " + number(problems.size() - most_listed) +
                   " more; “claim-atlas check” prints all of them.");
    }
    end_floating();
}

}  // namespace ui
