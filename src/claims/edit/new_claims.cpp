#include "claims/edit/new_claims.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace claims {
namespace {

// A key is a text by which claims of an event are told apart; one that is empty tells nothing.

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
    if (claim.made.empty() && claim.source_id.empty()) return {};
    return joined(
        {claim.actor_id, to_word(claim.stance), claim.made, claim.metric, claim.source_id});
}

std::string key_but_summary(const ClaimDraft& claim) {
    return joined({claim.actor_id, to_word(claim.stance), claim.made, claim.metric, claim.source_id,
                   to_word(claim.basis), claim.accuses_side, std::to_string(claim.value_min),
                   std::to_string(claim.value_max), claim.quote, claim.extra});
}

std::string key_of_words(const ClaimDraft& claim) {
    return key_but_summary(claim) + claim.summary;
}

/// A quote or a figure tells a claim apart, whatever its summary says.
std::string key_of_content(const ClaimDraft& claim) {
    if (claim.quote.empty() && claim.metric.empty()) return {};
    return key_but_summary(claim);
}

std::set<std::string_view> lines_of(std::string_view text) {
    std::set<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.insert(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool one_holds_the_other(std::string_view a, std::string_view b) {
    const auto in_a = lines_of(a), in_b = lines_of(b);
    return std::ranges::includes(in_a, in_b) || std::ranges::includes(in_b, in_a);
}

bool always(const ClaimDraft&, const ClaimDraft&) {
    return true;
}

bool summaries_fit(const ClaimDraft& a, const ClaimDraft& b) {
    return one_holds_the_other(a.summary, b.summary);
}

/// Ours and theirs, and which of them have found each other.
class Matching {
 public:
    Matching(const EventDraft& ours, const EventDraft& theirs)
        : ours_(ours.claims), theirs_(theirs.claims), have_(ours_.size()), had_(theirs_.size()) {}

    using Key = std::string (*)(const ClaimDraft&);
    using Fit = bool (*)(const ClaimDraft&, const ClaimDraft&);
    /// Those that have the same key, and fit. Whether any were found.
    bool by(Key key, Fit fit = always);
    std::vector<ClaimDraft> left() const;

 private:
    const std::vector<ClaimDraft>&ours_, &theirs_;
    std::vector<bool> have_, had_;
};

bool Matching::by(Key key, Fit fit) {
    constexpr std::size_t most_looked_at = 100;  // of those with the same key
    std::unordered_map<std::string, std::deque<std::size_t>> groups;
    for (std::size_t i = 0; i < ours_.size(); ++i)
        if (std::string text = have_[i] ? "" : key(ours_[i]); !text.empty())
            groups[std::move(text)].push_back(i);
    bool is_any = false;
    for (std::size_t i = 0; i < theirs_.size(); ++i) {
        const auto group = had_[i] ? groups.end() : groups.find(key(theirs_[i]));
        if (group == groups.end()) continue;
        std::deque<std::size_t>& own = group->second;
        const auto end =
            own.begin() + static_cast<std::ptrdiff_t>(std::min(own.size(), most_looked_at));
        const auto at = std::find_if(
            own.begin(), end, [&](std::size_t each) { return fit(ours_[each], theirs_[i]); });
        if (at == end) continue;
        have_[*at] = had_[i] = is_any = true;
        own.erase(at);
    }
    return is_any;
}

std::vector<ClaimDraft> Matching::left() const {
    std::vector<ClaimDraft> left;
    for (std::size_t i = 0; i < theirs_.size(); ++i)
        if (!had_[i]) left.push_back(theirs_[i]);
    return left;
}

}  // namespace

NewClaims new_claims(const EventDraft& ours, const EventDraft& theirs) {
    Matching matching(ours, theirs);
    NewClaims found;
    found.are_some_shared = matching.by(key_of_words);
    found.are_some_different = matching.by(key_but_summary, summaries_fit);
    found.are_some_different |= matching.by(key_of_content);
    found.are_some_different |= matching.by(key_of_voice);
    found.are_some_different |= matching.by(key_of_id);
    found.are_some_shared |= found.are_some_different;
    found.claims = matching.left();
    return found;
}

bool contradict(const EventDraft& ours, const EventDraft& theirs) {
    if (!ours.when.empty() && !theirs.when.empty() && ours.when != theirs.when) return true;
    return geo::is_plausible(ours.at) && geo::is_plausible(theirs.at) &&
           !same_place(ours.at, theirs.at);
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
