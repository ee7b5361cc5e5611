#include "claims/status/reason.hpp"

#include <algorithm>
#include <functional>

#include "claims/dates/edtf_words.hpp"
#include "claims/words/voices.hpp"

namespace claims {
namespace {

class Reason {
 public:
    Reason(const Atlas& atlas, const EventChunk& chunk, std::span<const Judged> claims)
        : atlas_(atlas), chunk_(chunk), claims_(claims) {}

    void say(const std::string& words) {
        if (!words.empty()) text_ += (text_.empty() ? "" : "; ") + words;
    }

    /// "denied by …", or nothing when nobody does.
    template <typename Which>
    std::string voices(const std::string& verb, Which which) const {
        std::vector<Judged> chosen;
        std::ranges::copy_if(claims_, std::back_inserter(chosen), which);
        return chosen.empty() ? std::string()
                              : verb + " by " + voices_in_words(atlas_, chunk_, chosen);
    }

    void say_checks() {
        const auto is_check = [](const Judged& claim) { return claim.is_verification(); };
        say(voices("confirmed", [&](auto& claim) { return is_check(claim) && claim.asserts(); }));
        say(voices("disproved", [&](auto& claim) { return is_check(claim) && claim.denies(); }));
    }

    void say_statements(const std::string& accusing) {
        const auto is_statement = [](const Judged& claim) { return !claim.is_verification(); };
        const std::string asserted =
            voices("asserted", [&](auto& claim) { return is_statement(claim) && claim.asserts(); });
        say(asserted.empty() ? asserted : asserted + accusing);
        say(voices("denied", [&](auto& claim) { return is_statement(claim) && claim.denies(); }));
    }

    /// Where several sides are accused: accusation by accusation.
    void say_statements_about(std::string_view side) {
        const auto is_about = [&](const Judged& claim) {
            return claim.accused == side && !claim.is_verification();
        };
        const std::string name = side_in_words(atlas_, side);
        const std::string asserted =
            voices(side.empty() ? "asserted" : name + " accused",
                   [&](auto& claim) { return is_about(claim) && claim.asserts(); });
        const std::string denied =
            voices("denied", [&](auto& claim) { return is_about(claim) && claim.denies(); });
        if (asserted.empty() && !denied.empty() && !side.empty())
            say("accusation against " + name + " " + denied);
        else
            say(asserted + (asserted.empty() || denied.empty() ? "" : ", ") + denied);
    }

    std::vector<std::string_view> accused_sides() const {
        std::vector<std::string_view> sides;
        for (const Judged& claim : claims_)
            if (claim.stands() && !claim.accused.empty() &&
                std::ranges::find(sides, claim.accused) == sides.end())
                sides.push_back(claim.accused);
        return sides;
    }

    void say_withdrawals() {
        say(voices("taken back", [](auto& claim) { return claim.outcome == Outcome::withdrawal; }));
    }

    std::string side_name(std::string_view side) const { return side_in_words(atlas_, side); }
    std::string text() const { return text_; }

 private:
    const Atlas& atlas_;
    const EventChunk& chunk_;
    std::span<const Judged> claims_;
    std::string text_;
};

std::string nothing_on_record(const KnownOn& known_on, bool has_later_claims) {
    if (!known_on || !has_later_claims) return "no claims on record";
    return "no claims on record " + last_day_in_sentence(*known_on);
}

}  // namespace

std::string reason_in_words(const Atlas& atlas, const EventChunk& chunk,
                            std::span<const Judged> claims, const Finding& finding,
                            const KnownOn& known_on) {
    if (finding.rule == 1) return nothing_on_record(known_on, !claims.empty());
    Reason reason(atlas, chunk, claims);
    const std::vector<std::string_view> accused = reason.accused_sides();
    reason.say_checks();
    if (accused.size() > 1) {
        if (finding.sides_accuse_each_other) reason.say("the sides accuse each other");
        for (const std::string_view side : accused) reason.say_statements_about(side);
        reason.say_statements_about({});
    } else {
        const bool adds_accused = accused.size() == 1 && finding.rule == 8;
        reason.say_statements(adds_accused ? ", accusing " + reason.side_name(accused[0]) : "");
    }
    if (finding.rule == 7 && !finding.acknowledged_by.empty())
        reason.say(reason.side_name(finding.acknowledged_by) +
                   ", the accused side, says so itself");
    if (finding.rule == 11) reason.say("the claim itself is not on record");
    reason.say_withdrawals();
    return reason.text();
}

}  // namespace claims
