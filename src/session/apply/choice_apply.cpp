#include <fmt/format.h>

#include <algorithm>

#include "claims/edit/edit.hpp"
#include "claims/edit/edit_rows.hpp"
#include "claims/edit/merge_events.hpp"
#include "claims/edit/merge_links.hpp"
#include "claims/words/plain_words.hpp"
#include "session/apply/editor.hpp"

namespace session {
namespace {

std::string change_in_words(const ChangeChosen& change, std::size_t count) {
    const std::string of = fmt::format("of {}", claims::counted(count, "event"));
    if (change.layer && change.kind)
        return fmt::format("Set layer “{}” and kind “{}” {}", *change.layer, *change.kind, of);
    if (change.layer) return fmt::format("Set layer “{}” {}", *change.layer, of);
    return fmt::format("Set kind “{}” {}", change.kind.value_or(""), of);
}

}  // namespace

void Session::Editor::operator()(const Choose& choose) {
    s.chosen_ = choose.rows;
    if (!s.chosen_.empty()) ask_for_card();
    ++s.map_revision_;
}

void Session::Editor::operator()(const ChangeChosen& change) {
    if (s.chosen_.empty() || !may_write(change)) return;
    const Chosen chosen = s.chosen_;
    s.commit(change_in_words(change, chosen.size()),
             claims::with_words(s.atlas(), chosen.rows(), {change.layer, change.kind}, s.workers_));
    s.chosen_ = chosen;  // nothing was added or taken away: the rows are the same events
    s.message_ = {s.history_.undo_words() + ". Ctrl+Z takes it back."};
}

void Session::Editor::operator()(const RemoveChosen& remove) {
    if (s.chosen_.empty() || !may_write(remove)) return;
    if (s.draft_) return point_to_form();  // the card shows none of them
    const std::size_t count = s.chosen_.size();
    s.commit(fmt::format("Deleted {}", claims::counted(count, "event")),
             claims::without_rows(s.atlas(), s.chosen_.rows(), s.workers_));
    s.message_ = {s.history_.undo_words() + ". Ctrl+Z brings them back."};
}

void Session::Editor::operator()(const MergeEvents& merge) {
    const auto keep = s.atlas().find_event(merge.keep), drop = s.atlas().find_event(merge.drop);
    if (!keep || !drop || keep == drop || !may_write(merge)) return;
    if (is_written_in_form(merge.keep) || is_written_in_form(merge.drop)) return;
    const claims::EventDraft kept = claims::draft_of(s.atlas(), *keep),
                             dropped = claims::draft_of(s.atlas(), *drop);
    s.commit(fmt::format("Merged “{}” into “{}”", dropped.title, kept.title),
             claims::with_events(claims::without_event(s.atlas(), dropped.id),
                                 claims::with_links_of_both(s.atlas(), s.links_, *keep, *drop,
                                                            claims::merged(kept, dropped))));
    s.selected_ = s.atlas().find_event(merge.keep);
    s.place();
}

}  // namespace session
