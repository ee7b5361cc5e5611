#include <cmath>

#include "claims/draft.hpp"
#include "claims/written_dates/typed_date.hpp"

namespace claims {
namespace {

constexpr double widest_radius_m = 20'000'000.0;  // half way around the earth

class Findings {
 public:
    void add(std::string field, std::string sentence) {
        all.push_back({std::move(field), std::move(sentence)});
    }
    void add_unread(const std::string& at, const std::vector<Unread>& unread) {
        for (const Unread& each : unread) add(at + each.field, each.sentence);
    }
    void check_date(const std::string& field, const std::string& text) {
        if (WrittenDate date = read_typed_date(text); !date.problem.empty())
            add(field, std::move(date.problem));
    }

    std::vector<FieldProblem> all;
};

void check_place(const EventDraft& draft, Findings& findings) {
    const bool nowhere = std::isnan(draft.at.lng) && std::isnan(draft.at.lat);
    if (!nowhere && !geo::is_plausible(draft.at))
        findings.add("lng",
                     "The place must be a longitude of -180 to 180 and a "
                     "latitude of -90 to 90 degrees.");
    if (!(draft.radius_m >= 0.0 && draft.radius_m <= widest_radius_m))
        findings.add("radius_m", "The radius is a distance in metres, 0 when it is not said.");
}

void check_claim(const ClaimDraft& claim, const std::string& at, const Atlas& atlas,
                 Findings& findings) {
    findings.add_unread(at, claim.unread);
    if (claim.actor_id.empty())
        findings.add(at + "actor_id", "A claim needs somebody who makes it.");
    else if (atlas.find_actor(claim.actor_id) == nullptr)
        findings.add(at + "actor_id", "There is no actor “" + claim.actor_id + "”.");
    findings.check_date(at + "made", claim.made);
    if (claim.value_min > claim.value_max)
        findings.add(at + "value_max", "The highest figure is below the lowest.");
    if (claim.metric.empty() && !(std::isnan(claim.value_min) && std::isnan(claim.value_max)))
        findings.add(at + "metric", "Say what the figure counts, such as killed_civilian.");
}

}  // namespace

std::vector<FieldProblem> problems_of(const EventDraft& draft, const Atlas& atlas) {
    Findings findings;
    findings.add_unread({}, draft.unread);
    if (draft.title.find_first_not_of(" \t\n") == std::string::npos)
        findings.add("title", "An event needs a title.");
    findings.check_date("when", draft.when);
    check_place(draft, findings);
    for (std::size_t i = 0; i < draft.claims.size(); ++i)
        check_claim(draft.claims[i], "claims." + std::to_string(i) + ".", atlas, findings);
    return std::move(findings.all);
}

}  // namespace claims
