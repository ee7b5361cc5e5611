#include <doctest/doctest.h>

#include "claims/status/status.hpp"
#include "unit/claims/little_atlas.hpp"

using claims::Basis;
using claims::Stance;

namespace {

std::string reason(const std::vector<ClaimRow>& rows, const std::string& known_on = {}) {
    claims::KnownOn moment;
    if (!known_on.empty()) moment = end_of(known_on);
    return claims::derive(little_atlas(rows), 0, moment).reason;
}

}  // namespace

TEST_CASE("the reason names who asserts and who denies, and when") {
    CHECK(reason({{"az-mod", asserts, day, "armenia"}, {"am-mod", denies, day, "armenia"}}) ==
          "contested: asserted by the Azerbaijani Defence Ministry on 11 October 2020; "
          "denied by the Armenian Defence Ministry on 11 October 2020");
    CHECK(reason({{"az-mod", asserts, day, "armenia"}}) ==
          "alleged: asserted by the Azerbaijani Defence Ministry on 11 October 2020, "
          "accusing Armenia");
    CHECK(reason({{"amnesty", asserts, "2020-10"}}) ==
          "reported: asserted by Amnesty International in October 2020");
    CHECK(reason({{"osce", asserts, ""}}) == "reported: asserted by OSCE on an unknown date");
    CHECK(reason({{"nobody"}}) == "reported: asserted by somebody unnamed on 11 October 2020");
}

TEST_CASE("the reason joins several actors and counts those it does not name") {
    CHECK(reason({{"az-mfa"}, {"am-mfa"}}) ==
          "acknowledged: asserted by the Azerbaijani Foreign Ministry and the Armenian Foreign "
          "Ministry on 11 October 2020");
    CHECK(reason({{"osce"}, {"icrc", asserts, "2020-10-12"}, {"amnesty", asserts, "2020-10-13"}}) ==
          "reported: asserted by OSCE on 11 October 2020, the International Committee of the Red "
          "Cross on 12 October 2020 and Amnesty International on 13 October 2020");
    CHECK(reason({{"az-mod"}, {"az-mfa"}, {"am-mod"}, {"am-mfa"}}) ==
          "acknowledged: asserted by the Azerbaijani Defence Ministry, the Azerbaijani Foreign "
          "Ministry and 2 others on 11 October 2020");
}

TEST_CASE("the reason gives each actor's latest figures") {
    CHECK(
        reason({{"az-mod", asserts, day, "", Basis::statement, "killed_civilian", 20, 20},
                {"az-mod", asserts, "2020-10-12", "", Basis::statement, "killed_civilian", 22, 22},
                {"az-mod", asserts, "2020-10-12", "", Basis::statement, "killed_military"}}) ==
        "claimed: asserted by the Azerbaijani Defence Ministry on 12 October 2020 "
        "(22 civilians killed)");
}

TEST_CASE("a verified or refuted event still says who denies or asserts it") {
    CHECK(
        reason({{"az-mod", asserts, day, "armenia"},
                {"am-mod", denies, day, "armenia"},
                {"osce", asserts, "2020-10-12", "armenia", Basis::verification}}) ==
        "verified: confirmed by OSCE on 12 October 2020; asserted by the Azerbaijani Defence "
        "Ministry on 11 October 2020; denied by the Armenian Defence Ministry on 11 October 2020");
    CHECK(reason({{"az-mod"}, {"osce", denies, "2020-10-12", "", Basis::verification}}) ==
          "refuted: disproved by OSCE on 12 October 2020; asserted by the Azerbaijani Defence "
          "Ministry on 11 October 2020");
}

TEST_CASE("the reason of mutual accusation goes accusation by accusation") {
    const std::string start = "2020-09-27";
    CHECK(
        reason({{"az-mod", asserts, start, "armenia"}, {"am-mod", asserts, start, "azerbaijan"}}) ==
        "contested: the sides accuse each other; "
        "Armenia accused by the Azerbaijani Defence Ministry on 27 September 2020; "
        "Azerbaijan accused by the Armenian Defence Ministry on 27 September 2020");
    CHECK(
        reason({{"az-mod", asserts, start, "armenia"},
                {"az-mod", denies, start, "azerbaijan"},
                {"am-mod", denies, start, "armenia"},
                {"osce", asserts, start}}) ==
        "contested: Armenia accused by the Azerbaijani Defence Ministry on 27 September 2020, "
        "denied by the Armenian Defence Ministry on 27 September 2020; "
        "accusation against Azerbaijan denied by the Azerbaijani Defence Ministry on 27 September "
        "2020; asserted by OSCE on 27 September 2020");
}

TEST_CASE("the reason says what was taken back and what is missing") {
    CHECK(reason({{"az-mod"}, {"az-mod", withdraws, "2020-10-12"}}) ==
          "withdrawn: taken back by the Azerbaijani Defence Ministry on 12 October 2020");
    CHECK(reason({{"osce"}, {"az-mod"}, {"az-mod", withdraws, "2020-10-12"}}) ==
          "reported: asserted by OSCE on 11 October 2020; taken back by the Azerbaijani Defence "
          "Ministry on 12 October 2020");
    CHECK(reason({{"am-mod", denies}}) ==
          "contested: denied by the Armenian Defence Ministry on 11 October 2020; the claim itself "
          "is not on record");
    CHECK(reason({}) == "reported: no claims on record");
    CHECK(reason({{"az-mod"}}, "2020-10-09") == "reported: no claims on record on 9 October 2020");
}

TEST_CASE("the reason says when the accused side speaks for itself") {
    CHECK(
        reason({{"az-mod", asserts, day, "armenia"}, {"am-mod", asserts, "2020-10-12"}}) ==
        "acknowledged: asserted by the Azerbaijani Defence Ministry on 11 October 2020 and the "
        "Armenian Defence Ministry on 12 October 2020; Armenia, the accused side, says so itself");
}
