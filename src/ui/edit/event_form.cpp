#include "ui/edit/event_form.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <utility>

#include "ui/edit/claim_form.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/edit/link_rows.hpp"
#include "ui/edit/place_rows.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float lowest_with_status = 360;  // at 100 %: lower, the status stands among the fields

bool event_rows(const Form& form, claims::EventDraft& event) {
    const session::Session& session = form.frame.session;
    bool changed = text_row(form, "Title", "title", event.title, "what is said, not what is true");
    changed |= date_row(form, "When", "when", event.when);
    changed |= place_rows(form, event);
    changed |= suggestion_row(form, "Kind", "kind", event.kind, kind_options(session));
    changed |= suggestion_row(form, "Layer", "layer", event.layer, layer_options(session));
    changed |= choice_row(form, "Accused side", "accused_side", event.accused_side,
                          side_options(session.atlas()));
    changed |= long_text_row(form, "Notes", "notes", event.notes);
    return changed;
}

/// ImGui keeps a text of its own for the field that is typed into, and would write it over what
/// others have made of the event.
void leave_field_of_older_draft(const session::DraftState& draft) {
    int& joins = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("joins"), draft.joins);
    if (joins != draft.joins) leave_field();
    joins = draft.joins;
}

/// The form that stands there already was asked for.
bool is_called(const session::DraftState& draft) {
    int& calls = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("calls"), draft.calls);
    return std::exchange(calls, draft.calls) < draft.calls;
}

/// What others made of the event while the form stood open.
void draw_contested(const Frame& frame, const session::DraftState& draft) {
    if (draft.contested.empty()) return;
    ImGui::PushStyleColor(ImGuiCol_Text, to_vec4(frame.colours.warning));
    text("It was changed in the atlas meanwhile. What is written here stays:");
    for (const std::string& line : draft.contested) text(line);
    ImGui::PopStyleColor();
    ImGui::Dummy({0, frame.px(6)});
}

void draw_status(const Frame& frame, const session::DraftState& draft) {
    symbol_item(frame, draft.status, frame.px(9));
    ImGui::SameLine();
    text(draft.reason);
}

void draw_buttons(Frame& frame, const session::DraftState& draft) {
    const bool can_keep = draft.problems.empty();
    ImGui::BeginDisabled(!can_keep);
    if (ImGui::Button("Keep")) frame.ask(session::CommitDraft{});
    ImGui::EndDisabled();
    if (can_keep && ImGui::IsItemHovered()) tooltip("Ctrl+Enter");
    if (flowing_button(draft.is_new ? "Drop it" : draft.is_changed ? "Drop the changes" : "Leave"))
        frame.ask(session::DropDraft{});
    if (can_keep) return;
    ImGui::SameLine();
    ImGui::AlignTextToFramePadding();
    elided_text(draft.problems.size() == 1
                    ? draft.problems.front().sentence
                    : fmt::format("{} to see to", counted(draft.problems.size(), "field")),
                ImGui::GetContentRegionAvail().x);
}

/// Room for status and reason beneath the scrolling fields, at most a third.
float status_height(const Frame& frame, const session::DraftState& draft) {
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const float width = room.x - frame.px(30);
    const float reason = ImGui::CalcTextSize(shown_label(draft.reason), nullptr, false, width).y;
    return std::max(1.0F, std::min(reason + frame.px(6), room.y / 3));
}

}  // namespace

void draw_event_form(Frame& frame) {
    const session::DraftState& draft = *frame.session.draft();
    claims::EventDraft event = draft.event;
    const Form form{frame, draft.problems, {}};
    const bool is_low = ImGui::GetContentRegionAvail().y < frame.px(lowest_with_status);
    const float status = is_low ? 0 : status_height(frame, draft);
    const float gaps = (is_low ? 2 : 4) * ImGui::GetStyle().ItemSpacing.y;
    const float footer = status + ImGui::GetFrameHeight() + gaps;
    begin_scroll("form", std::max(1.0F, ImGui::GetContentRegionAvail().y - footer));
    const EscapeKeepsText escape;
    const bool is_asked_for = is_called(draft) || ImGui::IsWindowAppearing();
    if (is_asked_for) {
        forget_last_field();
        ImGui::SetKeyboardFocusHere();
    }
    leave_field_of_older_draft(draft);
    draw_contested(frame, draft);
    bool changed = event_rows(form, event);
    heading(frame, counted(event.claims.size(), "claim"));
    changed |= claims_rows(form, event.claims);
    changed |= link_rows(form, event);
    ImGui::Dummy({0, frame.px(8)});
    if (is_low) draw_status(frame, draft);
    end_scroll();
    ImGui::Separator();
    if (!is_low) {
        begin_scroll("status", status);  // a long reason
        draw_status(frame, draft);
        end_scroll();
    }
    draw_buttons(frame, draft);
    if (changed) frame.ask(session::ChangeDraft{std::move(event)});
}

}  // namespace ui
