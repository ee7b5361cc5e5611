#include <imgui.h>

#include <optional>
#include <string>

#include "ui/card/card_panel.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/map/survey_notes.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/windows/legend.hpp"

namespace ui {
namespace {

/// A title as it is being changed.
struct Renaming {
    std::string before, typed;
};

/// With a field in its place while it is changed.
void draw_title(Frame& frame, const claims::Atlas& atlas) {
    static std::optional<Renaming> renaming;  // the field's own memory
    // What is typed is meant for the atlas that had this title.
    if (renaming && renaming->before != atlas.title) renaming.reset();
    if (!renaming) {
        title(atlas.title.empty() ? "Untitled atlas" : atlas.title);
        if (!link(frame, "Rename")) return;
        renaming = {atlas.title, atlas.title};
        ImGui::SetKeyboardFocusHere();
    }
    ImGui::SetNextItemWidth(-1);
    const std::string& typed = renaming->typed;
    const bool entered =
        text_field("##title", "Title", renaming->typed, ImGuiInputTextFlags_EnterReturnsTrue);
    const bool kept = (ImGui::Button("Keep") || entered) && !typed.empty();
    if (kept) frame.ask(session::RenameAtlas{typed});
    if (flowing_button("Leave") || kept) renaming.reset();
}

}  // namespace

void draw_atlas_card(Frame& frame) {
    const claims::Atlas& atlas = frame.atlas();
    draw_title(frame, atlas);
    const bool is_survey = frame.session.survey().has_value();
    const std::optional<session::Awaited>& awaited = frame.session.awaited();
    if (is_survey) text(survey_counts_in_words(frame.session));
    if (!(is_survey || awaited) || atlas.event_count() > 0)
        text(counted(atlas.event_count(), "event") + ", " + counted(atlas.claim_count(), "claim") +
             ", " + counted(atlas.sources.size(), "source"));
    if (awaited && awaited->is_over_another) {
        faint_text(
            "Another atlas is being read. The map counts its events as they come; what is claimed "
            "about them comes last, and only that tells their status. This atlas comes back where "
            "the other one cannot be read.");
    } else if (awaited) {
        faint_text(
            "This atlas is being read. The map counts its events as they come. What is claimed "
            "about them comes last, and only that tells their status.");
    } else if (is_survey && atlas.event_count() == 0) {
        faint_text(
            "The server counts what is too much to be read. Click a stack to look closer; where "
            "the map shows few enough events, they are read and listed.");
    } else if (atlas.event_count() > 0) {
        faint_text(
            "Click a symbol on the map or a row in the list to read who claims what. Click a "
            "hatched area to read what is known about it.");
    } else {
        faint_text(
            "There is nothing to show yet. Events can be added (menu Edit), imported, or opened "
            "with another atlas (menu File).");
    }
    heading(frame, "What the symbols mean");
    draw_legend(frame);
    if (link(frame, "How a status is derived")) frame.open(session::Panel::rules);
    if (link(frame, "Keys and mouse")) frame.open(session::Panel::help);
}

}  // namespace ui
