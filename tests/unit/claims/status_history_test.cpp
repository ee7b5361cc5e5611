#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "claims/status/status.hpp"
#include "unit/claims/little_atlas.hpp"

using claims::Basis;
using claims::Outcome;
using claims::Stance;
using claims::Status;

namespace {

Status status_of(const std::vector<ClaimRow>& rows, const std::string& known_on = {}) {
    claims::KnownOn moment;
    if (!known_on.empty()) moment = end_of(known_on);
    return claims::derive_status(little_atlas(rows), 0, moment);
}

std::vector<Outcome> outcomes(const std::vector<ClaimRow>& rows, claims::KnownOn known_on = {}) {
    std::vector<Outcome> result;
    for (const auto& entry : claims::derive(little_atlas(rows), 0, known_on).history)
        result.push_back(entry.outcome);
    return result;
}

}  // namespace

TEST_CASE("the status changes with the day on which it is asked for") {
    const std::vector<ClaimRow> rows{{"az-mod", asserts, "2020-10-11", "armenia"},
                                     {"am-mod", denies, "2020-10-12"},
                                     {"osce", asserts, "2020-11", "", Basis::verification},
                                     {"az-mod", withdraws, "2021"}};
    CHECK(status_of(rows, "2020-10-10") == Status::reported);
    CHECK(status_of(rows, "2020-10-11") == Status::alleged);
    CHECK(status_of(rows, "2020-10-12") == Status::contested);
    // Made some day in November: known for sure when the month is over.
    CHECK(status_of(rows, "2020-11-29") == Status::contested);
    CHECK(status_of(rows, "2020-11-30") == Status::verified);
    CHECK(status_of(rows) == Status::verified);
}

TEST_CASE("a claim without a date always counts and an open-ended one from its beginning") {
    CHECK(status_of({{"az-mod", asserts, ""}}, "1900-01-01") == Status::claimed);
    const std::vector<ClaimRow> open{{"az-mod", asserts, "2020-09-27/.."}};
    CHECK(status_of(open, "2020-09-26") == Status::reported);
    CHECK(status_of(open, "2020-09-27") == Status::claimed);
    const std::vector<ClaimRow> until{{"az-mod", asserts, "../2020-09-27"}};
    CHECK(status_of(until, "2020-09-26") == Status::reported);
    CHECK(status_of(until, "2020-09-27") == Status::claimed);
}

TEST_CASE("an actor's latest stance counts, whatever the order of the table") {
    CHECK(status_of({{"az-mod"}, {"az-mod", denies, "2020-10-12"}}) == Status::contested);
    CHECK(outcomes({{"az-mod"}, {"az-mod", denies, "2020-10-12"}}) ==
          std::vector{Outcome::replaced, Outcome::stands});
    CHECK(status_of({{"am-mod", denies, "2020-10-11"},
                     {"am-mod", asserts, "2020-10-12"},
                     {"az-mod", asserts, "2020-10-11"}}) == Status::acknowledged);
    CHECK(status_of({{"am-mod", asserts, "2020-10-12"},
                     {"am-mod", denies, "2020-10-11"},
                     {"az-mod", asserts, "2020-10-11"}}) == Status::acknowledged);
    // On one and the same day the table decides.
    CHECK(status_of({{"am-mod", denies}, {"am-mod"}, {"az-mod"}}) == Status::acknowledged);
    CHECK(status_of({{"am-mod"}, {"am-mod", denies}, {"az-mod"}}) == Status::contested);
}

TEST_CASE("repeating a stance takes nothing away from what was said before") {
    CHECK(status_of({{"az-mod", asserts, "2020-10-11", "armenia"},
                     {"az-mod", asserts, "2020-10-12"}}) == Status::alleged);
    CHECK(status_of({{"osce", asserts, "2020-10-11", "", Basis::verification},
                     {"osce", asserts, "2020-10-12"}}) == Status::verified);
    CHECK(status_of({{"osce", asserts, "2020-10-11", "", Basis::verification},
                     {"osce", denies, "2020-10-12"}}) == Status::contested);
}

TEST_CASE("a withdrawal removes what the actor said before and nothing else") {
    const std::vector<ClaimRow> rows{{"az-mod"},
                                     {"osce"},
                                     {"az-mod", withdraws, "2020-10-12"},
                                     {"am-mod", denies, "2020-10-12"}};
    CHECK(status_of(rows) == Status::contested);
    CHECK(outcomes(rows) ==
          std::vector{Outcome::withdrawn, Outcome::stands, Outcome::withdrawal, Outcome::stands});
    CHECK(status_of({{"az-mod"}, {"am-mod"}, {"am-mod", withdraws, "2020-10-12"}}) ==
          Status::claimed);
    CHECK(status_of({{"am-mod", denies}, {"am-mod", withdraws, "2020-10-12"}, {"az-mod"}}) ==
          Status::claimed);
    // Said again after it was taken back.
    CHECK(status_of({{"az-mod"},
                     {"az-mod", withdraws, "2020-10-12"},
                     {"az-mod", asserts, "2020-10-13"}}) == Status::claimed);
    // Taken back before anything is on record.
    CHECK(status_of({{"az-mod", withdraws}}) == Status::withdrawn);
    CHECK(status_of({{"az-mod", withdraws}, {"az-mod", asserts, "2020-10-12"}}) == Status::claimed);
}

TEST_CASE("a withdrawal that names a side takes back that accusation only") {
    const std::vector<ClaimRow> rows{{"az-mod", asserts, "2020-10-11", "armenia"},
                                     {"az-mod", asserts, "2020-10-11"},
                                     {"az-mod", withdraws, "2020-10-12", "armenia"}};
    CHECK(status_of(rows) == Status::claimed);
    CHECK(outcomes(rows) == std::vector{Outcome::withdrawn, Outcome::stands, Outcome::withdrawal});
}

TEST_CASE("a withdrawal without a date follows the claims above it") {
    CHECK(status_of({{"az-mod"}, {"az-mod", withdraws, ""}}) == Status::withdrawn);
    CHECK(status_of({{"az-mod", withdraws, ""}, {"az-mod"}}) == Status::claimed);
    CHECK(status_of({{"az-mod", asserts, ""}, {"az-mod", withdraws}}) == Status::withdrawn);
}

TEST_CASE("a claim not yet known has no effect on those that are") {
    const std::vector<ClaimRow> rows{{"az-mod"}, {"az-mod", withdraws, "2020-10-12"}};
    CHECK(status_of(rows, "2020-10-11") == Status::claimed);
    CHECK(outcomes(rows, end_of("2020-10-11")) ==
          std::vector{Outcome::stands, Outcome::not_yet_known});
}

TEST_CASE("sides that blame each other contest the event, with or without denials") {
    const std::vector<ClaimRow> accusations{{"az-mod", asserts, "2020-09-27", "armenia"},
                                            {"am-mod", asserts, "2020-09-27", "azerbaijan"}};
    CHECK(status_of(accusations) == Status::contested);

    std::vector<ClaimRow> with_denials = accusations;
    with_denials.push_back({"az-mod", denies, "2020-09-27", "azerbaijan"});
    with_denials.push_back({"am-mod", denies, "2020-09-27", "armenia"});
    CHECK(status_of(with_denials) == Status::contested);
    CHECK(outcomes(with_denials) == std::vector(4, Outcome::stands));

    // Accusing back denies a third party's accusation as well.
    CHECK(status_of({{"osce", asserts, "2020-09-27", "armenia"},
                     {"am-mod", asserts, "2020-09-28", "azerbaijan"}}) == Status::contested);
    // A side that admits it has not been accused by another.
    CHECK(status_of({{"am-mod", asserts, "2020-09-27", "armenia"},
                     {"am-mfa", asserts, "2020-09-28", "azerbaijan"}}) == Status::acknowledged);
    // A third party that blames both sides contradicts nobody.
    CHECK(status_of({{"osce", asserts, "2020-09-27", "armenia"},
                     {"osce", asserts, "2020-09-28", "azerbaijan"}}) == Status::reported);
}

TEST_CASE("an actor's stances on different accusations stand together") {
    // It happened, but we did not do it.
    CHECK(outcomes({{"am-mod"}, {"am-mod", denies, "2020-10-12", "armenia"}}) ==
          std::vector(2, Outcome::stands));
    // It did not happen; later: they did it.
    CHECK(outcomes({{"am-mod", denies}, {"am-mod", asserts, "2020-10-12", "azerbaijan"}}) ==
          std::vector{Outcome::replaced, Outcome::stands});
    // They did it; later: it did not happen.
    CHECK(outcomes({{"am-mod", asserts, "2020-10-11", "azerbaijan"},
                    {"am-mod", denies, "2020-10-12"}}) ==
          std::vector{Outcome::replaced, Outcome::stands});
    // They did it; later: they did not.
    CHECK(outcomes({{"am-mod", asserts, "2020-10-11", "azerbaijan"},
                    {"am-mod", denies, "2020-10-12", "azerbaijan"}}) ==
          std::vector{Outcome::replaced, Outcome::stands});
}

TEST_CASE("a denial that names no side is about the side that the event accuses") {
    std::vector<ClaimRow> rows{{"az-mod", denies, "2020-10-11", ""},
                               {"az-mod", asserts, "2020-10-12", "armenia"}};
    // Nobody is accused by the event: both are about all of it, and the later one replaces.
    CHECK(status_of(rows) == Status::alleged);
    claims::Atlas accusing = little_atlas(rows);
    claims::EventDraft draft = claims::draft_of(accusing, 0);
    draft.accused_side = "azerbaijan";
    accusing = claims::with_event(accusing, draft);
    CHECK(claims::derive_status(accusing, 0, {}) == Status::contested);
}

TEST_CASE("an event with very many claims is judged at once") {
    std::vector<ClaimRow> rows(50'000, ClaimRow{"az-mod", asserts, "2020-10-11", "armenia"});
    rows.push_back({"am-mod", denies, "2020-10-11"});
    CHECK(status_of(rows) == Status::contested);
}
