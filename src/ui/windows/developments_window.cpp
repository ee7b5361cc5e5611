#include <imgui.h>

#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_words.hpp"
#include "ui/fields/date_field.hpp"
#include "ui/parts/chevron.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/windows/info_windows.hpp"

namespace ui {
namespace {

constexpr float day_width = 116;  // at 100 %

/// Both fields mean the end of a day: what was known then.
DateField day_field(const char* name, claims::Instant at) {
    return {name, at, [](const claims::Extent& day) { return day.end; },
            [](claims::Instant end) { return claims::to_iso_day(end - 1); }};
}

/// The moment that the field has now; says what is wrong with it.
claims::Instant draw_day(const Frame& frame, const char* name, claims::Instant at) {
    ImGui::AlignTextToFramePadding();
    ImGui::TextDisabled("%s", name);
    ImGui::SameLine();
    const DateAnswer answer = date_field(frame, day_field(name, at), frame.px(day_width));
    ImGui::SameLine();
    return answer.changed && answer.value ? *answer.value : at;
}

void draw_days(Frame& frame) {
    const claims::Extent& now = frame.session.compared();
    const claims::Instant begin = draw_day(frame, "Between the end of", now.begin);
    const claims::Instant end = draw_day(frame, "and of", now.end);
    ImGui::NewLine();
    if (begin == now.begin && end == now.end) return;
    if (begin < end) {
        frame.ask(session::CompareKnown{{begin, end}});
    } else {
        frame.ask(session::ShowMessage{"The first day must be before the second."});
    }
}

void draw_change(Frame& frame, const claims::Development& development) {
    const float radius = frame.px(6);
    if (development.known_before > 0 && development.before != development.after) {
        symbol_item(frame, development.before, radius);
        ImGui::SameLine(0, 0);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const ImVec2 size{frame.px(16), ImGui::GetTextLineHeight()};
        draw_chevron(frame, {at.x + size.x / 2, at.y + size.y / 2}, false,
                     to_u32(frame.colours.text_faint));
        ImGui::Dummy(size);
        ImGui::SameLine(0, 0);
    }
    symbol_item(frame, development.after, radius);
    ImGui::SameLine();
    if (link(frame, frame.atlas().event(development.row).title)) {
        frame.ask(session::Select{development.row, true});
        frame.open(session::Panel::card);
    }
    ImGui::Indent(frame.px(24));
    text(claims::change_in_words(development));
    for (const claims::Claim& claim : development.news)
        faint_text(claims::news_in_words(frame.atlas(), claim));
    ImGui::Unindent(frame.px(24));
}

}  // namespace

void draw_developments_window(Frame& frame) {
    if (!begin_floating(frame, "What changed", session::Panel::developments, 600, 460)) return;
    if (frame.session.compared().begin >= frame.session.compared().end) {
        text("No claim about the shown events has a date.");
        return end_floating();
    }
    draw_days(frame);
    const std::vector<claims::Development>& all = frame.session.developments();
    if (all.empty()) {
        text("No claim about a shown event became known in this time.");
    } else {
        faint_text(counted(all.size(), "shown event") + " with news.");
    }
    constexpr std::size_t most_developments = 200;  // each frame lays all of them out
    for (std::size_t i = 0; i < all.size() && i < most_developments; ++i) {
        ImGui::PushID(static_cast<int>(i));
        ImGui::Separator();
        draw_change(frame, all[i]);
        ImGui::PopID();
    }
    if (all.size() > most_developments)
        faint_text("and " + number(all.size() - most_developments) +
                   " more; “claim-atlas list --changed” prints all of them.");
    end_floating();
}

}  // namespace ui
