#include "ui/edit/pickers.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/draft.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/source_name.hpp"
#include "claims/words/voices.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/edit/picker.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

/// The entry that is being made in place, and for which row: one at a time, until it is kept.
template <class Entry>
struct NewEntry {
    ImGuiID row = 0;
    Entry entry;
};

template <class Entry>
NewEntry<Entry>& new_entry() {
    static NewEntry<Entry> entry;
    return entry;
}

/// "Armenian MoD – side of Armenia"
std::string words_of(const claims::Atlas& atlas, const claims::Actor& actor) {
    if (actor.side.empty()) return claims::isolated(actor.label()) + " – third party";
    return fmt::format("{} – side of {}", claims::isolated(actor.label()),
                       claims::side_in_words(atlas, actor.side));
}

std::vector<Option> actor_options(const claims::Atlas& atlas) {
    std::vector<Option> options;
    for (const claims::Actor& actor : atlas.actors)
        options.push_back({actor.id, words_of(atlas, actor)});
    return options;
}

std::string words_of(const claims::Source& source) {
    std::string words = claims::source_title(source);
    if (!source.published.empty()) words += " (" + source.published + ")";
    return words;
}

std::vector<Option> source_options(const claims::Atlas& atlas) {
    std::vector<Option> options{{"", "no source"}};
    for (const claims::Source& source : atlas.sources)
        options.push_back({source.id, words_of(source)});
    return options;
}

PickerTable actor_table(const claims::Atlas& atlas, const std::string& id) {
    const claims::Actor* actor = atlas.find_actor(id);
    return {"actor", actor == nullptr ? "Choose an actor" : words_of(atlas, *actor),
            [&atlas] { return actor_options(atlas); }};
}

PickerTable source_table(const claims::Atlas& atlas, const std::string& id) {
    const claims::Source* source = atlas.find_source(id);
    return {"source", source == nullptr ? "no source" : words_of(*source),
            [&atlas] { return source_options(atlas); }};
}

/// Keep and leave; true when the entry is to be kept.
enum class Answer { none, keep, leave };
Answer keep_or_leave(const Form& form, bool can_keep) {
    Answer answer = Answer::none;
    ImGui::BeginDisabled(!can_keep);
    if (ImGui::Button("Keep it")) answer = Answer::keep;
    ImGui::EndDisabled();
    if (flowing_button("Leave it")) answer = Answer::leave;
    ImGui::Dummy({0, form.frame.px(4)});
    return answer;
}

Answer draw_new_actor(const Form& form, claims::Actor& actor) {
    text_row(form, "Name", "new.name", actor.name, "Armenian Defence Ministry");
    text_row(form, "Short name", "new.short", actor.short_name, "shown where there is little room");
    suggestion_row(form, "Speaks for the side of", "new.side", actor.side,
                   side_options(form.frame.atlas()), "empty: a third party");
    text_row(form, "Kind", "new.kind", actor.kind, "state, ministry, organisation");
    return keep_or_leave(form, !actor.name.empty());
}

Answer draw_new_source(const Form& form, claims::Source& source) {
    text_row(form, "Publisher", "new.publisher", source.publisher, "who published it");
    text_row(form, "Title", "new.title", source.title);
    text_row(form, "Link", "new.url", source.url, "https://");
    date_row(form, "Published", "new.published", source.published);
    text_row(form, "Language", "new.language", source.language, "en");
    picker(form, "Quotes", "new.via", source.via_id,
           source_table(form.frame.atlas(), source.via_id));
    return keep_or_leave(form, !source.publisher.empty());
}

/// The form for a new entry under the row that asked for it. True when it was kept as `id`.
template <class Entry, class Draw, class FreeId, class Put>
bool new_entry_under(const Form& form, const char* field, std::string& id, Draw draw,
                     FreeId free_id, Put put) {
    NewEntry<Entry>& made = new_entry<Entry>();
    if (made.row != ImGui::GetID(field)) return false;
    ImGui::PushID(field);
    ImGui::Indent(form.frame.px(12));
    const Answer answer = draw(form, made.entry);
    ImGui::Unindent(form.frame.px(12));
    ImGui::PopID();
    if (answer == Answer::none) return false;
    if (answer == Answer::keep) {
        made.entry.id = free_id(form.frame.atlas(), made.entry);
        id = made.entry.id;
        form.frame.ask(put(made.entry));
    }
    made = {};
    return answer == Answer::keep;
}

}  // namespace

bool actor_row(const Form& form, const char* label, const char* field, std::string& id) {
    const PickerAnswer answer = picker(form, label, field, id, actor_table(form.frame.atlas(), id));
    if (answer.wants_new) {
        new_entry<claims::Actor>() = {ImGui::GetID(field), {}};
        new_entry<claims::Actor>().entry.name = answer.searched;
    }
    const bool made = new_entry_under<claims::Actor>(
        form, field, id, draw_new_actor, claims::free_actor_id,
        [](const claims::Actor& actor) { return session::PutActor{actor}; });
    return answer.changed || made;
}

bool source_row(const Form& form, const char* label, const char* field, std::string& id) {
    const PickerAnswer answer =
        picker(form, label, field, id, source_table(form.frame.atlas(), id));
    if (answer.wants_new) {
        new_entry<claims::Source>() = {ImGui::GetID(field), {}};
        new_entry<claims::Source>().entry.publisher = answer.searched;
    }
    const bool made = new_entry_under<claims::Source>(
        form, field, id, draw_new_source, claims::free_source_id,
        [](const claims::Source& source) { return session::PutSource{source}; });
    return answer.changed || made;
}

}  // namespace ui
