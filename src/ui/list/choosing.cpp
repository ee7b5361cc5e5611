#include "ui/list/choosing.hpp"

#include <imgui.h>

#include <algorithm>
#include <set>

namespace ui {
namespace {

/// The rows of the list between two events, both included.
std::set<claims::EventRow> range_of(const session::Session& session, claims::EventRow a,
                                    claims::EventRow b) {
    const std::vector<claims::EventRow>& list = session.list();
    auto from = std::ranges::find(list, a), to = std::ranges::find(list, b);
    if (from == list.end() || to == list.end()) return {b};
    if (to < from) std::swap(from, to);
    return {from, to + 1};
}

/// What is chosen so far; one that is only selected is the first.
std::set<claims::EventRow> chosen_so_far(const session::Session& session) {
    std::set<claims::EventRow> rows = session.chosen();
    if (rows.empty() && session.selected()) rows.insert(*session.selected());
    return rows;
}

}  // namespace

void toggle_chosen(Frame& frame, claims::EventRow row) {
    std::set<claims::EventRow> rows = chosen_so_far(frame.session);
    if (rows.erase(row) == 0) rows.insert(row);
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
