#include "claims/sides/side_statements.hpp"

#include <algorithm>

#include "claims/sides/side_account.hpp"
#include "claims/status/judgement.hpp"

namespace claims {
namespace {

/// Whether a party's claim speaks of what the party itself is accused of. Who accuses another side
/// denies what its own is accused of; see docs/claim-rules.md.
bool is_answer(const Judged& claim) {
    if (claim.accused == claim.side) return true;
    if (claim.stance == Stance::asserts) return !claim.accused.empty();
    return claim.accused.empty();
}

/// Collects what is said, side by side.
class SideTable {
 public:
    explicit SideTable(const Atlas& atlas) : atlas_(atlas) {
        for (const std::string& side : sides_of(atlas)) column(Speaker::party, side);
    }

    void accuse(std::string_view side) {
        if (!side.empty()) column(Speaker::party, side).is_accused = true;
    }

    void add(const Judged& judged, const Claim& claim) {
        SideStatements& own = column(speaker_of(atlas_, judged.actor), judged.side);
        own.answers = own.answers || (judged.by_party() && is_answer(judged));
        own.statements.push_back({claim, judged.outcome});
        const bool accuses = judged.stance == Stance::asserts && judged.accused != judged.side;
        if (!accuses || judged.accused.empty()) return;
        SideStatements& accused = column(Speaker::party, judged.accused);
        accused.is_accused = true;
        const Actor* actor = atlas_.actor(judged.actor);
        const std::string name = actor == nullptr ? "somebody unnamed" : actor->label();
        if (judged.stands() && std::ranges::find(accused.accusers, name) == accused.accusers.end())
            accused.accusers.push_back(name);
    }

    EventSides finished() {
        column(Speaker::third_parties, {});
        std::ranges::stable_sort(columns_, {}, &SideStatements::speaker);
        EventSides result;
        for (SideStatements& column : columns_) {
            if (column.statements.empty() && !column.is_accused)
                result.silent.push_back(speaker_in_words(atlas_, column.speaker, column.side));
            else
                result.sides.push_back(std::move(column));
        }
        return result;
    }

 private:
    SideStatements& column(Speaker speaker, std::string_view side) {
        for (SideStatements& each : columns_)
            if (each.speaker == speaker && each.side == side) return each;
        SideStatements& added = columns_.emplace_back();
        added.speaker = speaker;
        added.side = side;
        return added;
    }

    const Atlas& atlas_;
    std::vector<SideStatements> columns_;
};

}  // namespace

EventSides side_statements(const Atlas& atlas, EventRow row, const KnownOn& known_on) {
    const auto [chunk, at] = atlas.locate(row);
    Judge judge(atlas);
    SideTable table(atlas);
    table.accuse(chunk->accused_side(at));
    std::size_t later = 0;
    for (const Judged& judged : in_order_of_time(judge.claims_about(*chunk, at, known_on))) {
        if (judged.outcome == Outcome::not_yet_known)
            ++later;
        else
            table.add(judged, chunk->claim(judged.index));
    }
    EventSides result = table.finished();
    result.later = later;
    return result;
}

}  // namespace claims
