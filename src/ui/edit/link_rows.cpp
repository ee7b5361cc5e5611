#include "ui/edit/link_rows.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include "claims/association.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/words/isolated.hpp"
#include "ui/edit/picker.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr std::size_t most_events_offered = 5000;

std::string words_of_event(const claims::Atlas& atlas, const std::string& id) {
    const auto row = atlas.find_event(id);
    return row ? claims::isolated(atlas.event(*row).title) : id + ", which is not in this atlas";
}

/// The shown events, without the one in the form.
std::vector<Option> event_options(const Form& form, const std::string& own_id) {
    std::vector<Option> options;
    for (const claims::EventRow row : form.frame.session.list()) {
        const claims::Event event = form.frame.atlas().event(row);
        if (event.id == own_id) continue;
        if (options.size() == most_events_offered) break;
        options.push_back(
            {std::string(event.id), fmt::format("{} – {}", claims::isolated(event.title),
                                                claims::edtf_in_words(event.when_text))});
    }
    return options;
}

std::vector<Option> relation_options() {
    std::vector<Option> options;
    for (const claims::Relation relation : claims::all_relations)
        options.push_back(
            {std::string(claims::to_word(relation)), std::string(claims::in_words(relation))});
    return options;
}

/// True when the association is to go.
bool draw_association(const Form& form, const claims::Association& association) {
    const float room = ImGui::GetContentRegionAvail().x - form.frame.px(28);
    elided_text(fmt::format("{}: {}", claims::in_words(association.relation),
                            words_of_event(form.frame.atlas(), association.to)),
                room);
    ImGui::SameLine(ImGui::GetCursorPosX() + room + form.frame.px(8));
    return cross_button(form.frame, "unlink");
}

/// One row that waits for an event; with it, the association is there.
bool draw_new_association(const Form& form, const std::string& own_id,
                          std::vector<claims::Association>& list) {
    static std::string relation(claims::to_word(claims::Relation::responds_to));
    choice_row(form, "Add a link: this event", "links.relation", relation, relation_options());
    std::string to;
    const PickerTable table{"event", "Choose one of the shown events",
                            [&] { return event_options(form, own_id); }, false};
    if (!picker(form, "which event", "links.to", to, table).changed) return false;
    list.push_back({claims::relation_from_word(relation).value(), to});
    return true;
}

}  // namespace

bool link_rows(const Form& form, claims::EventDraft& event) {
    const claims::Atlas& atlas = form.frame.atlas();
    claims::Associations associations = claims::associations_of(atlas, event.extra);
    heading(form.frame, "Links with other events");
    bool changed = false;
    for (std::size_t i = 0; i < associations.list.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        const bool goes = draw_association(form, associations.list[i]);
        ImGui::PopID();
        if (!goes) continue;
        associations.list.erase(associations.list.begin() + static_cast<std::ptrdiff_t>(i));
        changed = true;
        break;
    }
    for (const std::string& part : associations.unread)
        faint_text(fmt::format("“{}” is no link; it stays as it is.", part));
    changed |= draw_new_association(form, event.id, associations.list);
    if (changed) claims::set_associations(atlas, event, associations);
    return changed;
}

}  // namespace ui
