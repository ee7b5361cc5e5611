#include "ui/edit/chosen_card.hpp"

#include <imgui.h>

#include "ui/edit/form.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr int most_named = 12;

void name_events(Frame& frame) {
    int named = 0;
    for (const claims::EventRow row : frame.session.chosen()) {
        if (++named > most_named) break;
        elided_text(frame.atlas().event(row).title, ImGui::GetContentRegionAvail().x);
    }
    if (const std::size_t count = frame.session.chosen().size(); count > most_named)
        faint_text("and " + number(count - most_named) + " more");
}

/// A word for all of them; an empty field says nothing that could be set.
bool set_button(const char* name, const std::string& word) {
    ImGui::BeginDisabled(word.empty());
    const bool is_pressed = ImGui::Button(name);
    ImGui::EndDisabled();
    return is_pressed;
}

}  // namespace

void draw_chosen_card(Frame& frame) {
    static std::string layer, kind;  // the fields' own memory
    title(counted(frame.session.chosen().size(), "event") + " chosen");
    name_events(frame);
    const std::vector<claims::FieldProblem> none;
    const Form form{frame, none, {}};
    suggestion_row(form, "Layer", "layer", layer, layer_options(frame.session));
    if (set_button("Set the layer of all", layer)) frame.ask(session::ChangeChosen{layer, {}});
    suggestion_row(form, "Kind", "kind", kind, kind_options(frame.session));
    if (set_button("Set the kind of all", kind)) frame.ask(session::ChangeChosen{{}, kind});
    ImGui::Dummy({0, frame.px(8)});
    if (ImGui::Button("Delete all")) frame.ask(session::RemoveChosen{});
    if (flowing_button("Choose none")) frame.ask(session::Choose{});
}

}  // namespace ui
