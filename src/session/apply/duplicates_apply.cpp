#include "session/apply/editor.hpp"

namespace session {

/// Whether they are those of the present atlas and filter, found or asked for.
bool Session::are_of_now(const Duplicates& duplicates) const {
    return duplicates.atlas == history_.current() && duplicates.filter == view_.filter;
}

bool Session::are_duplicates_known() const {
    return are_of_now(duplicates_);
}

/// Asks for them where they are shown and neither known nor asked for yet.
void Session::look_for_duplicates() {
    if (!is_open(Panel::duplicates) && duplicates_.atlas != history_.current()) duplicates_ = {};
    if (!is_open(Panel::duplicates) || are_duplicates_known()) {
        // What is still looked for is of an atlas or a filter that was there in between.
        if (duplicates_asked_.atlas) errands_.emplace_back(FindDuplicates{});
        duplicates_asked_ = {};
    } else if (!are_of_now(duplicates_asked_)) {
        duplicates_asked_ = {history_.current(), view_.filter, {}};
        duplicates_share_ = 0.0;
        errands_.emplace_back(FindDuplicates{history_.current(), view_.filter, overview_.rows});
    }
}

void Session::Editor::operator()(const DuplicatesProgress& progress) {
    s.duplicates_share_ = progress.share;
}

void Session::Editor::operator()(const DuplicatesFound& found) {
    // Those of an earlier atlas would keep it in memory, those of another filter are not asked for.
    if (!s.are_of_now(found.duplicates)) return;
    s.duplicates_ = found.duplicates;
    s.duplicates_asked_ = {};
}

}  // namespace session
