#include "claims/edit/new_claims.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <unordered_map>

namespace claims {
namespace {

/// Claims of one event by a text that tells them apart or not, each to be taken once.
class Unmatched {
 public:
    template <class Key>
    Unmatched(const std::vector<ClaimDraft>& claims, const std::vector<bool>& is_matched, Key key) {
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (!is_matched[i]) claims_.emplace(key(claims[i]), i);
    }
    /// False where there is none of that text left.
    bool take(const std::string& key, std::vector<bool>& is_matched) {
        const auto at = claims_.find(key);
        if (at == claims_.end()) return false;
        is_matched[at->second] = true;
        claims_.erase(at);
        return true;
    }

 private:
    std::unordered_multimap<std::string, std::size_t> claims_;
};

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) (text += part) += '\x1F';
    return text;
}

/// Others may have given the same id; who speaks tells theirs apart.
std::string key_of_id(const ClaimDraft& claim) {
    return joined({claim.id, claim.actor_id});
}

/// Who says it, when, of what and where it can be read: what it says may have been corrected. An
/// actor may have said many things of which neither day nor source are known.
std::string key_of_voice(const ClaimDraft& claim) {
    if (claim.made.empty() && claim.source_id.empty()) return key_of_id(claim);
    return joined(
        {claim.actor_id, to_word(claim.stance), claim.made, claim.metric, claim.source_id});
}

std::string key_of_words(const ClaimDraft& claim) {
    return joined({claim.actor_id, to_word(claim.stance), claim.made, claim.metric, claim.source_id,
                   to_word(claim.basis), claim.accuses_side, std::to_string(claim.value_min),
                   std::to_string(claim.value_max), claim.summary, claim.quote, claim.extra});
}

}  // namespace

NewClaims new_claims(const EventDraft& ours, const EventDraft& theirs) {
    std::vector<bool> have(ours.claims.size()), had(theirs.claims.size());
    NewClaims found;
    // What says the same first, so that nothing else is taken for it.
    const auto match = [&](auto key) {
        Unmatched left(ours.claims, have, key);
        bool is_any = false;
        for (std::size_t i = 0; i < theirs.claims.size(); ++i)
            if (!had[i] && left.take(key(theirs.claims[i]), have)) is_any = had[i] = true;
        return is_any;
    };
    match(key_of_words);
    found.are_some_different = match(key_of_voice);
    found.are_some_different |= match(key_of_id);
    for (std::size_t i = 0; i < theirs.claims.size(); ++i)
        if (!had[i]) found.claims.push_back(theirs.claims[i]);
    return found;
}

bool says_otherwise(const EventDraft& ours, const EventDraft& theirs) {
    constexpr std::array fields{&EventDraft::title, &EventDraft::kind,         &EventDraft::when,
                                &EventDraft::place, &EventDraft::accused_side, &EventDraft::layer,
                                &EventDraft::notes, &EventDraft::extra};
    for (const auto field : fields)
        if (!(theirs.*field).empty() && theirs.*field != ours.*field) return true;
    return geo::is_plausible(theirs.at) &&
           !(same_place(ours.at, theirs.at) && ours.precision == theirs.precision &&
             ours.radius_m == theirs.radius_m);
}

}  // namespace claims
