#include "ui/sides/event_sides.hpp"

#include <imgui.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "claims/words/event_words.hpp"
#include "claims/words/plain_words.hpp"
#include "ui/card/claim_view.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float narrowest_column = 210;      // at 100 %
constexpr std::size_t most_statements = 60;  // of a side; each frame lays all of them out
constexpr int most_columns = 48;             // a table of ImGui holds 64

using claims::SideStatements;

void draw_subject(const Frame& frame, claims::EventRow row) {
    const claims::Event event = frame.atlas().event(row);
    const claims::Status status = frame.session.overview().statuses[row];
    bold_text(event.title);
    symbol_item(frame, status, frame.px(6.5F));
    ImGui::SameLine();
    faint_text(std::string(claims::to_word(status)) + ", " +
               (event.when_text.empty() ? "no date" : claims::edtf_in_words(event.when_text)));
}

/// The first few of many: what they say stands in columns of their own.
void draw_accusers(const std::vector<std::string>& accusers) {
    constexpr std::size_t most = 3;
    if (accusers.size() <= most + 1) return faint_text("accused by " + claims::listed(accusers));
    std::vector<std::string> some(accusers.begin(), accusers.begin() + most);
    some.push_back(counted(accusers.size() - most, "other"));
    faint_text("accused by " + claims::listed(some));
    if (is_pointed_at()) tooltip("accused by " + claims::listed(accusers));
}

void draw_side_heading(const Frame& frame, const SideStatements& side) {
    bold_text(claims::speaker_in_words(frame.atlas(), side.speaker, side.side));
    if (!side.is_accused) return;
    if (side.accusers.empty())
        faint_text("accused, as the event is recorded");
    else
        draw_accusers(side.accusers);
}

void draw_statements(Frame& frame, const SideStatements& side) {
    if (side.statements.empty()) return warning_text(frame, "No statement on record");
    if (side.is_accused && !side.answers)
        warning_text(frame, "No answer to the accusation on record");
    const std::size_t shown = std::min(side.statements.size(), most_statements);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& [claim, outcome] = side.statements[i];
        draw_claim(frame, claim, claims::why_not_counted(outcome));
    }
    if (shown < side.statements.size())
        faint_text("and " + counted(side.statements.size() - shown, "later claim") +
                   "; the event card has all of them.");
}

void draw_columns(Frame& frame, const std::vector<SideStatements>& sides) {
    constexpr ImGuiTableFlags flags =
        ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY | ImGuiTableFlags_BordersInnerV |
        ImGuiTableFlags_SizingFixedFit | ImGuiTableFlags_NoSavedSettings;
    const int count = std::min(static_cast<int>(sides.size()), most_columns);
    const float padding = frame.px(8);
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const float share = (room.x - ImGui::GetStyle().ScrollbarSize) / static_cast<float>(count);
    const float width = std::max(frame.px(narrowest_column), share - 2 * padding);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {padding, frame.px(2)});
    if (ImGui::BeginTable("columns", count, flags, {0, std::max(frame.px(80), room.y)})) {
        for (int i = 0; i < count; ++i)
            ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed, width);
        ImGui::TableSetupScrollFreeze(0, 1);
        ImGui::TableNextRow();
        for (int i = 0; i < count; ++i)
            if (ImGui::TableNextColumn())
                draw_side_heading(frame, sides[static_cast<std::size_t>(i)]);
        ImGui::TableNextRow();
        for (int i = 0; i < count; ++i) {
            if (!ImGui::TableNextColumn()) continue;
            ImGui::PushID(i);
            draw_statements(frame, sides[static_cast<std::size_t>(i)]);
            ImGui::PopID();
        }
        ImGui::EndTable();
    }
    ImGui::PopStyleVar();
}

}  // namespace

void draw_event_sides(Frame& frame) {
    const std::optional<claims::EventRow> row = frame.session.selected();
    const auto& said = frame.session.sides().event;
    if (!row || !said) {
        text(
            "Select an event on the map, in the list or in the matrix. Here stands what each side "
            "says about it.");
        return;
    }
    draw_subject(frame, *row);
    if (!said->silent.empty())
        faint_text("No statement on record: " + claims::listed(said->silent) + ".");
    if (said->later > 0)
        faint_text(counted(said->later, "claim") + " made after this day " +
                   (said->later == 1 ? "is" : "are") + " left out.");
    if (said->sides.size() > static_cast<std::size_t>(most_columns))
        faint_text(counted(said->sides.size() - most_columns, "further side") +
                   " in the event card.");
    if (said->sides.empty()) return text("Nobody’s claim about this is on record.");
    draw_columns(frame, said->sides);
}

}  // namespace ui
