#include "claims/edit/joined_draft.hpp"

#include <algorithm>
#include <set>

#include "claims/words/field_words.hpp"

namespace claims {
namespace {

/// The fields that were written here; the others stay those of `into`.
template <class... Fields>
void take_written(const EventDraft& before, const EventDraft& mine, EventDraft& into,
                  Fields... fields) {
    const auto take = [&](auto field) {
        if (before.*field != mine.*field) into.*field = mine.*field;
    };
    (take(fields), ...);
}

std::set<std::string> fields_changed(const EventDraft& from, const EventDraft& to) {
    std::set<std::string> names;
    for (const FieldChange& change : field_changes(from, to)) names.insert(change.field);
    return names;
}

/// Claims are told one by one: others may have changed their order.
std::vector<std::string> contested_fields(const EventDraft& before, const EventDraft& mine,
                                          const EventDraft& theirs) {
    const std::set<std::string> here = fields_changed(before, mine);
    const std::set<std::string> there = fields_changed(before, theirs);
    std::vector<std::string> lines;
    for (const FieldChange& change : field_changes(mine, theirs))
        if (here.contains(change.field) && there.contains(change.field) &&
            !change.field.starts_with("claim "))
            lines.push_back(here_and_there(change));
    return lines;
}

const ClaimDraft* find_claim(const EventDraft& event, const std::string& id) {
    const auto found = std::ranges::find(event.claims, id, &ClaimDraft::id);
    return id.empty() || found == event.claims.end() ? nullptr : &*found;
}

bool is_same(const ClaimDraft* a, const ClaimDraft* b) {
    return a != nullptr && b != nullptr ? same(*a, *b) : a == b;
}

/// "a claim: here “army denies”, there it is gone"
std::string told(const ClaimDraft* here, const ClaimDraft* there) {
    const auto words = [](const ClaimDraft* claim) {
        return claim == nullptr ? std::string("it is gone") : "“" + in_few_words(*claim) + "”";
    };
    return "a claim: here " + words(here) + ", there " + words(there);
}

/// The version that stays; a claim that one side took away and the other one wrote stays, too.
const ClaimDraft* version_of(const std::string& id, const EventDraft& before,
                             const EventDraft& mine, const EventDraft& theirs,
                             std::vector<std::string>& contested) {
    const ClaimDraft* was = find_claim(before, id);
    const ClaimDraft* here = find_claim(mine, id);
    const ClaimDraft* there = find_claim(theirs, id);
    if (is_same(here, was)) return there;
    if (is_same(there, was) || is_same(here, there)) return here;
    contested.push_back(told(here, there));
    return here != nullptr ? here : there;
}

}  // namespace

JoinedDraft joined_draft(const EventDraft& before, const EventDraft& mine,
                         const EventDraft& theirs) {
    JoinedDraft joined{theirs, contested_fields(before, mine, theirs)};
    EventDraft& draft = joined.draft;
    take_written(before, mine, draft, &EventDraft::title, &EventDraft::kind, &EventDraft::when,
                 &EventDraft::place, &EventDraft::precision, &EventDraft::radius_m,
                 &EventDraft::accused_side, &EventDraft::layer, &EventDraft::notes,
                 &EventDraft::extra, &EventDraft::unread);
    if (!same_place(before.at, mine.at)) draft.at = mine.at;
    draft.claims.clear();
    const auto add = [&](const std::string& id) {
        if (const ClaimDraft* claim = version_of(id, before, mine, theirs, joined.contested))
            draft.claims.push_back(*claim);
    };
    // In the order of the side that made one, theirs where both did.
    const bool is_order_theirs =
        !std::ranges::equal(before.claims, theirs.claims, {}, &ClaimDraft::id, &ClaimDraft::id);
    const EventDraft& first = is_order_theirs ? theirs : mine;
    const EventDraft& second = is_order_theirs ? mine : theirs;
    const auto add_all = [&](const EventDraft& side, const EventDraft* done) {
        for (const ClaimDraft& claim : side.claims)
            if (claim.id.empty())
                draft.claims.push_back(claim);  // added here, and not kept yet
            else if (done == nullptr || find_claim(*done, claim.id) == nullptr)
                add(claim.id);
    };
    add_all(first, nullptr);
    add_all(second, &first);
    return joined;
}

}  // namespace claims
