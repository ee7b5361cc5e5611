#include "ui/edit/pickers.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "claims/draft.hpp"
#include "claims/filter/filter.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/source_name.hpp"
#include "claims/words/voices.hpp"
#include "claims/written_dates/typed_date.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/edit/picker.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

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

/// With all that tells it from others of the same publisher.
std::string words_of(const claims::Source& source) {
    std::string words = claims::source_title(source);
    if (!source.published.empty()) words += " (" + source.published + ")";
    if (!source.url.empty()) words += " – " + source.url;
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

/// What is to be done with the new entry.
enum class Answer { none, change, keep, leave };
Answer keep_or_leave(const Form& form, bool is_changed, bool can_keep) {
    Answer answer = is_changed ? Answer::change : Answer::none;
    ImGui::BeginDisabled(!can_keep);
    if (ImGui::Button("Keep it")) answer = Answer::keep;
    ImGui::EndDisabled();
    if (flowing_button("Leave it")) answer = Answer::leave;
    ImGui::Dummy({0, form.frame.px(4)});
    return answer;
}

/// A side that is named by its words, or in other letters, is that one and not a second.
std::string known_side(const claims::Atlas& atlas, const std::string& typed) {
    const std::string sought = claims::folded(typed);
    for (const Option& option : side_options(atlas))
        if (claims::folded(option.value) == sought || claims::folded(option.words) == sought)
            return option.value;
    return typed;
}

Answer draw_entry(const Form& form, claims::Actor& actor) {
    bool changed = text_row(form, "Name", "new.name", actor.name, "Armenian Defence Ministry");
    changed |= text_row(form, "Short name", "new.short", actor.short_name,
                        "shown where there is little room");
    changed |= suggestion_row(form, "Speaks for the side of", "new.side", actor.side,
                              side_options(form.frame.atlas()), "empty: a third party");
    changed |= text_row(form, "Kind", "new.kind", actor.kind, "state, ministry, organisation");
    return keep_or_leave(form, changed, !actor.name.empty());
}

/// A source cannot quote itself, by whatever way.
bool quotes_itself(const claims::Atlas& atlas, const claims::Source& source) {
    const claims::Source* quoted = atlas.find_source(source.via_id);
    if (quoted == nullptr || source.id.empty()) return false;
    const auto index = static_cast<claims::TableIndex>(quoted - atlas.sources.data());
    return std::ranges::any_of(atlas.source_chain(index),
                               [&](const claims::Source* each) { return each->id == source.id; });
}

Answer draw_entry(const Form& form, claims::Source& source) {
    bool changed =
        text_row(form, "Publisher", "new.publisher", source.publisher, "who published it");
    changed |= text_row(form, "Title", "new.title", source.title);
    changed |= text_row(form, "Link", "new.url", source.url, "https://");
    changed |= date_row(form, "Published", "new.published", source.published);
    changed |= text_row(form, "Language", "new.language", source.language, "en");
    changed |= picker(form, "Quotes", "new.via", source.via_id,
                      source_table(form.frame.atlas(), source.via_id))
                   .changed;
    const bool is_dated = claims::read_typed_date(source.published).problem.empty();
    const bool is_round = quotes_itself(form.frame.atlas(), source);
    if (is_round) warning_text(form.frame, "This way it quotes itself.");
    return keep_or_leave(form, changed, !source.publisher.empty() && is_dated && !is_round);
}

/// Puts it into the atlas, and gives its id.
std::string keep(Frame& frame, claims::Actor& actor) {
    actor.side = known_side(frame.atlas(), actor.side);
    const bool is_correction = !actor.id.empty();
    if (!is_correction) actor.id = claims::free_actor_id(frame.atlas(), actor);
    frame.ask(session::PutActor{actor, is_correction});
    return actor.id;
}

/// An address as people write it: "reuters.com/world".
std::string with_scheme(const std::string& url) {
    const bool is_bare = url.find(':') == std::string::npos && url.find(' ') == std::string::npos &&
                         url.find('.') != std::string::npos;
    return is_bare ? "https://" + url : url;
}

std::string keep(Frame& frame, claims::Source& source) {
    source.published = claims::as_edtf(source.published);
    source.url = with_scheme(source.url);
    const bool is_correction = !source.id.empty();
    if (!is_correction) source.id = claims::free_source_id(frame.atlas(), source);
    frame.ask(session::PutSource{source, is_correction});
    return source.id;
}

/// One at a time: what is written in another row stays.
template <class Entry>
void begin(const Form& form, const char* field, Entry entry) {
    const auto& made = form.frame.session.draft()->making;
    if (made && made->has_words() && made->field != form.prefix + field)
        form.frame.ask(session::ShowMessage{made->unfinished_in_words(), true});
    else
        form.frame.ask(session::ChangeMaking{{{form.prefix + field, std::move(entry)}}});
}

/// The form for an entry under the row that asked for it. True when it was kept as `id`.
template <class Entry>
bool entry_under(const Form& form, const char* field, std::string& id) {
    const std::optional<session::EntryInMaking>& made = form.frame.session.draft()->making;
    const Entry* of_this_kind = made ? std::get_if<Entry>(&made->entry) : nullptr;
    if (of_this_kind == nullptr || made->field != form.prefix + field) return false;
    Entry entry = *of_this_kind;
    ImGui::PushID(field);
    ImGui::Indent(form.frame.px(12));
    const Answer answer = draw_entry(form, entry);
    ImGui::Unindent(form.frame.px(12));
    ImGui::PopID();
    if (answer == Answer::change)
        form.frame.ask(session::ChangeMaking{{{form.prefix + field, entry}}});
    if (answer == Answer::keep || answer == Answer::leave) form.frame.ask(session::ChangeMaking{});
    if (answer != Answer::keep) return false;
    const std::string before = std::exchange(id, keep(form.frame, entry));
    return id != before;
}

/// Under a row that names an entry: the way to its own fields.
template <class Entry>
void offer_correction(const Form& form, const char* field, const Entry* entry, const char* words) {
    const std::optional<session::EntryInMaking>& made = form.frame.session.draft()->making;
    if (entry == nullptr || (made && made->field == form.prefix + field)) return;
    ImGui::PushID(field);
    if (link(form.frame, words)) begin(form, field, *entry);
    ImGui::PopID();
}

}  // namespace

bool actor_row(const Form& form, const char* label, const char* field, std::string& id) {
    const PickerAnswer answer = picker(form, label, field, id, actor_table(form.frame.atlas(), id));
    if (answer.wants_new) {
        claims::Actor actor;
        actor.name = answer.searched;
        begin(form, field, std::move(actor));
    }
    offer_correction(form, field, form.frame.atlas().find_actor(id), "Correct this actor");
    return entry_under<claims::Actor>(form, field, id) || answer.changed;
}

bool source_row(const Form& form, const char* label, const char* field, std::string& id) {
    const PickerAnswer answer =
        picker(form, label, field, id, source_table(form.frame.atlas(), id));
    if (answer.wants_new) {
        claims::Source source;
        source.publisher = answer.searched;
        begin(form, field, std::move(source));
    }
    offer_correction(form, field, form.frame.atlas().find_source(id), "Correct this source");
    return entry_under<claims::Source>(form, field, id) || answer.changed;
}

}  // namespace ui
