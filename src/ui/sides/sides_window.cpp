#include "ui/sides/sides_window.hpp"

#include <array>

#include "claims/dates/edtf_words.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/switch_buttons.hpp"
#include "ui/parts/text.hpp"
#include "ui/sides/event_sides.hpp"
#include "ui/sides/figures_view.hpp"
#include "ui/sides/matrix_view.hpp"

namespace ui {
namespace {

constexpr std::array tab_names{"Event", "Figures", "Matrix"};

void draw_tabs(Frame& frame) {
    session::SidesView view = frame.session.sides_view();
    const std::size_t chosen = switch_buttons(frame, tab_names, static_cast<std::size_t>(view.tab));
    if (const auto tab = static_cast<session::SidesTab>(chosen); tab != view.tab) {
        view.tab = tab;
        frame.ask(session::CompareSides{view});
    }
    if (const claims::KnownOn& known_on = frame.filter().known_on) {
        ImGui::SameLine(0, frame.px(12));
        ImGui::AlignTextToFramePadding();
        faint_text("As known " + claims::last_day_in_sentence(*known_on));
    }
}

}  // namespace

void draw_sides_window(Frame& frame) {
    if (!begin_floating(frame, "What each side says", session::Panel::sides, 960, 620)) return;
    draw_tabs(frame);
    switch (frame.session.sides_view().tab) {
        case session::SidesTab::event:
            draw_event_sides(frame);
            break;
        case session::SidesTab::figures:
            draw_figures_view(frame);
            break;
        case session::SidesTab::matrix:
            draw_matrix_view(frame);
            break;
    }
    end_floating();
}

}  // namespace ui
