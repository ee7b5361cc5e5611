#include "ui/edit/event_form.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "ui/edit/claim_form.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/edit/link_rows.hpp"
#include "ui/edit/place_rows.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

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

void draw_status(const Frame& frame, const session::DraftState& draft) {
    symbol_item(draft.status, frame.px(9));
    ImGui::SameLine();
    text(draft.reason);
}

void draw_buttons(Frame& frame, const session::DraftState& draft) {
    const bool can_keep = draft.problems.empty();
    ImGui::BeginDisabled(!can_keep);
    if (ImGui::Button("Keep")) frame.ask(session::CommitDraft{});
    ImGui::EndDisabled();
    if (can_keep && ImGui::IsItemHovered()) tooltip("Ctrl+Enter");
    ImGui::SameLine();
    if (ImGui::Button(draft.is_new ? "Drop it" : "Drop the changes"))
        frame.ask(session::DropDraft{});
    if (can_keep) return;
    ImGui::SameLine();
    ImGui::AlignTextToFramePadding();
    elided_text(draft.problems.size() == 1
                    ? draft.problems.front().sentence
                    : fmt::format("{} to see to", counted(draft.problems.size(), "field")),
                ImGui::GetContentRegionAvail().x);
}

/// Room for status, reason and buttons beneath the scrolling fields.
float footer_height(const Frame& frame, const session::DraftState& draft) {
    const float width = ImGui::GetContentRegionAvail().x - frame.px(30);
    const float reason = ImGui::CalcTextSize(draft.reason.c_str(), nullptr, false, width).y;
    const float most = ImGui::GetContentRegionAvail().y / 3;
    return std::min(reason, most) + ImGui::GetFrameHeight() + frame.px(30);
}

}  // namespace

void draw_event_form(Frame& frame) {
    const session::DraftState& draft = *frame.session.draft();
    claims::EventDraft event = draft.event;
    const Form form{frame, draft.problems, {}};
    const float room = ImGui::GetContentRegionAvail().y - footer_height(frame, draft);
    begin_scroll("form", std::max(frame.px(80), room));
    if (draft.is_new && ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
    bool changed = event_rows(form, event);
    heading(frame, counted(event.claims.size(), "claim"));
    changed |= claims_rows(form, event.claims);
    changed |= link_rows(form, event);
    ImGui::Dummy({0, frame.px(8)});
    end_scroll();
    ImGui::Separator();
    draw_status(frame, draft);
    draw_buttons(frame, draft);
    if (changed) frame.ask(session::ChangeDraft{std::move(event)});
}

}  // namespace ui
