#include "claims/edit/merge_links.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace claims {
namespace {

void add_missing(std::vector<Association>& list, const std::vector<Association>& more) {
    for (const Association& association : more)
        if (std::ranges::find(list, association) == list.end()) list.push_back(association);
}

Associations joined_associations(const Atlas& atlas, const Event& keep, const Event& drop) {
    Associations joined = associations_of(atlas, keep.extra);
    const Associations more = associations_of(atlas, drop.extra);
    add_missing(joined.list, more.list);
    for (const std::string& part : more.unread)
        if (std::ranges::find(joined.unread, part) == joined.unread.end())
            joined.unread.push_back(part);
    std::erase_if(joined.list, [&](const Association& association) {
        return association.to == keep.id || association.to == drop.id;
    });
    return joined;
}

/// The event with `from` renamed to `to` in its associations.
EventDraft redirected(const Atlas& atlas, EventRow row, std::string_view from,
                      std::string_view to) {
    EventDraft draft = draft_of(atlas, row);
    const Associations before = associations_of(atlas, draft.extra);
    Associations after{{}, before.unread};
    for (Association association : before.list) {
        if (association.to == from) association.to = to;
        add_missing(after.list, {association});
    }
    set_associations(atlas, draft, after);
    return draft;
}

}  // namespace

std::vector<EventDraft> with_links_of_both(const Atlas& atlas, const Links& links, EventRow keep,
                                           EventRow drop, EventDraft whole) {
    const Event kept = atlas.event(keep), dropped = atlas.event(drop);
    set_associations(atlas, whole, joined_associations(atlas, kept, dropped));
    std::vector<EventDraft> drafts{std::move(whole)};
    std::set<EventRow> done{keep, drop};
    for (const LinkEnd& end : ends_of(links, drop))
        if (end.is_reversed && done.insert(end.other).second)
            drafts.push_back(redirected(atlas, end.other, dropped.id, kept.id));
    return drafts;
}

}  // namespace claims
