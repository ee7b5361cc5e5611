#include "ui/list/choosing.hpp"

#include <imgui.h>

#include <algorithm>

namespace ui {
namespace {

/// The rows of the list between two events, both included.
session::Chosen range_of(const session::Session& session, claims::EventRow a, claims::EventRow b) {
    const std::vector<claims::EventRow>& list = session.list();
    auto from = std::ranges::find(list, a), to = std::ranges::find(list, b);
    if (from == list.end() || to == list.end()) return {b};
    if (to < from) std::swap(from, to);
    return std::vector<claims::EventRow>{from, to + 1};
}

/// What is chosen so far; one that is only selected is the first.
session::Chosen chosen_so_far(const session::Session& session) {
    if (session.chosen().empty() && session.selected()) return {*session.selected()};
    return session.chosen();
}

}  // namespace

void toggle_chosen(Frame& frame, claims::EventRow row) {
    session::Chosen rows = chosen_so_far(frame.session);
    rows.toggle(row);
    frame.ask(session::Choose{std::move(rows)});
}

void click_in_list(Frame& frame, claims::EventRow row) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl) {
        toggle_chosen(frame, row);
    } else if (io.KeyShift && frame.session.selected()) {
        frame.ask(session::Choose{range_of(frame.session, *frame.session.selected(), row)});
    } else {
        if (!frame.session.chosen().empty()) frame.ask(session::Choose{});
        frame.ask(session::Select{row, true});
    }
}

}  // namespace ui
