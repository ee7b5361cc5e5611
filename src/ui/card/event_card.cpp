#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <span>

#include "claims/association.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/status/status.hpp"
#include "claims/words/event_words.hpp"
#include "session/map/where_words.hpp"
#include "ui/card/card_panel.hpp"
#include "ui/card/claim_view.hpp"
#include "ui/card/opposition.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/where.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float narrowest_opposition = 272;  // at 100 %; below it claims stand under each other

using Entry = claims::Derivation::Entry;
using Entries = std::vector<Entry>;

/// The reason repeats the status; here the status has its own line.
std::string_view without_status(std::string_view reason, claims::Status status) {
    const std::string start = fmt::format("{}: ", claims::to_word(status));
    if (reason.starts_with(start)) reason.remove_prefix(start.size());
    return reason;
}

void draw_status(Frame& frame, const claims::Derivation& derivation) {
    ImGui::Dummy({0, frame.px(2)});
    symbol_item(frame, derivation.status, frame.px(9));
    ImGui::SameLine();
    bold_text(claims::to_word(derivation.status));
    text(without_status(derivation.reason, derivation.status));
    if (link(frame, fmt::format("Rule {} of how a status is derived", derivation.rule)))
        frame.open(session::Panel::rules);
}

bool counts(const Entry& entry) {
    return entry.outcome == claims::Outcome::stands;
}

template <typename Which>
void draw_claims(Frame& frame, const Entries& history, Which which) {
    for (const Entry& entry : history)
        if (which(entry)) draw_claim(frame, entry.claim, claims::why_not_counted(entry.outcome));
}

void draw_opposition(Frame& frame, const Entries& history, const Opposition& opposition) {
    constexpr ImGuiTableFlags flags = ImGuiTableFlags_SizingStretchSame |
                                      ImGuiTableFlags_BordersInnerV |
                                      ImGuiTableFlags_NoSavedSettings;
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {frame.px(8), frame.px(2)});
    if (ImGui::BeginTable("opposition", 2, flags)) {
        const auto is_right = [&](const Entry& entry) { return opposition.is_right(entry.claim); };
        ImGui::TableNextColumn();
        faint_text(opposition.left);
        draw_claims(frame, history, [&](auto& each) { return counts(each) && !is_right(each); });
        ImGui::TableNextColumn();
        faint_text(opposition.right);
        draw_claims(frame, history, [&](auto& each) { return counts(each) && is_right(each); });
        ImGui::EndTable();
    }
    ImGui::PopStyleVar();
}

void draw_history(Frame& frame, const Entries& history) {
    if (history.empty()) {
        faint_text("Nobody’s claim about this is on record.");
        return;
    }
    const std::optional<Opposition> opposition = opposition_in(frame.atlas(), history);
    if (opposition && ImGui::GetContentRegionAvail().x >= frame.px(narrowest_opposition)) {
        draw_opposition(frame, history, *opposition);
    } else {
        draw_claims(frame, history, counts);
    }
    if (std::ranges::all_of(history, counts)) return;
    heading(frame, "Not counted");
    draw_claims(frame, history, [](const Entry& entry) { return !counts(entry); });
}

/// Events that the atlas links with this one; a click goes there.
void draw_links(Frame& frame, claims::EventRow row) {
    const std::vector<claims::LinkEnd> ends = claims::ends_of(frame.session.links(), row);
    if (ends.empty()) return;
    heading(frame, "Linked in this atlas");
    constexpr std::size_t most_links = 60;
    for (const claims::LinkEnd& end : std::span(ends).first(std::min(most_links, ends.size()))) {
        ImGui::PushID(static_cast<int>(&end - ends.data()));
        faint_text(claims::in_words(end.relation, end.is_reversed));
        if (link(frame, std::string(frame.atlas().event(end.other).title)))
            frame.ask(session::Select{end.other, true});
        ImGui::PopID();
    }
    if (ends.size() > most_links)
        faint_text(fmt::format("and {}", counted(ends.size() - most_links, "more link")));
}

/// What can be done with the event, and what was done.
void draw_work(Frame& frame, claims::EventRow row) {
    ImGui::Dummy({0, frame.px(4)});
    if (ImGui::Button("Edit")) frame.ask(session::EditEvent{row});
    if (flowing_button("Delete")) frame.ask(session::RemoveEvent{row});
    if (frame.session.workspace().empty()) return;
    const std::string_view id = frame.atlas().event(row).id;
    const session::ChangesRead& changes = frame.session.changes();
    if (changes.event_id != id) {
        if (link(frame, "Who changed this, and when"))
            frame.ask(session::ReadChanges{std::string(id)});
        return;
    }
    heading(frame, "Changes on record");
    if (changes.lines.empty()) faint_text("None since the workspace was made.");
    for (const std::string& line : changes.lines) faint_text(line);
}

/// What it lies in, where the place is known well enough to say so.
void draw_surroundings(const Frame& frame, const claims::Event& event) {
    static Where where(session::surroundings_in_words);
    if (!event.is_located() || event.precision > claims::Precision::district) return;
    const std::string& words = where.at(frame.session, event.at);
    if (!words.empty()) faint_text("Lies in: " + words);
}

}  // namespace

void draw_event_card(Frame& frame, claims::EventRow row) {
    const claims::Event event = frame.atlas().event(row);
    const claims::Derivation derivation =
        claims::derive(frame.atlas(), row, frame.filter().known_on);
    title(event.title);
    text(event.when_text.empty() ? "no date on record" : claims::edtf_in_words(event.when_text));
    faint_text(claims::place_in_words(event));
    draw_surroundings(frame, event);
    draw_status(frame, derivation);
    heading(frame, derivation.history.empty()
                       ? "Claims"
                       : counted(derivation.history.size(), "claim") + ", in order of time");
    draw_history(frame, derivation.history);
    if (!event.notes.empty()) {
        heading(frame, "Notes");
        text(event.notes);
    }
    draw_links(frame, row);
    draw_work(frame, row);
}

}  // namespace ui
