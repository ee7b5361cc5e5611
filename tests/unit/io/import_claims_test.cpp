#include <doctest/doctest.h>
#include <fmt/format.h>

#include "claims/status/status.hpp"
#include "importing.hpp"
#include "problems.hpp"

using test::added;
using test::imported;

TEST_CASE("a row may name its claimant, its day, who denies it and whom it accuses") {
    const test::Scratch scratch("import-core-use");
    const io::Import import =
        imported(scratch, "t.csv",
                 "id,title,killed,actor,made,denied_by,accused_side,source\n"
                 "a,A,5,Ministry of A,12.10.2020,Ministry of B; Office of B,B-land,Agency\n"
                 "b,B,,,,Ministry of B,,\n"
                 "c,C,,,,,B-land,\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.problems.empty());
    const claims::EventDraft event = added(import, "a");
    CHECK(event.accused_side == "b-land");
    REQUIRE(event.claims.size() == 3);
    CHECK(event.claims[0].actor_id == "actor-ministry-of-a");
    CHECK(event.claims[0].made == "2020-10-12");
    CHECK(event.claims[0].stance == claims::Stance::asserts);
    CHECK(event.claims[0].accuses_side == "b-land");
    CHECK(event.claims[1].actor_id == "actor-ministry-of-b");
    CHECK(event.claims[1].stance == claims::Stance::denies);
    CHECK(event.claims[1].made.empty());
    CHECK(event.claims[1].source_id.empty());
    CHECK(event.claims[2].actor_id == "actor-office-of-b");
    // Who denies something denies what somebody asserts.
    REQUIRE(added(import, "b").claims.size() == 2);
    CHECK(added(import, "b").claims[0].actor_id == "data-set-t");
    CHECK(claims::derive(import.additions, *import.additions.find_event("b")).status ==
          claims::Status::contested);
    CHECK(added(import, "c").claims.empty());
    CHECK(added(import, "c").accused_side == "b-land");
}

TEST_CASE("the side of an accused actor is that in the workspace") {
    const test::Scratch scratch("import-accused");
    claims::Atlas into;
    claims::Actor actor;
    actor.id = "mod-b";
    actor.name = "Ministry of B";
    actor.side = "bland";
    into.actors.push_back(actor);
    const io::Import import = io::read_import(
        scratch.write("t.csv", "id,title,actor,accused_side\na,A,X,Ministry of B\n"), {}, into);
    CHECK(added(import, "a").accused_side == "bland");
}

TEST_CASE("a claim has the stance that its row gives, and none where that is not understood") {
    const test::Scratch scratch("import-stance");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,actor,stance,made\n"
                                       "a,A,X,denies,soon\n"
                                       "b,B,X,maybe,2020\n"
                                       "c,C,,,2020\n");
    REQUIRE(added(import, "a").claims.size() == 1);
    CHECK(added(import, "a").claims[0].stance == claims::Stance::denies);
    CHECK(added(import, "a").notes == "made: soon");
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 2",
                            "“soon” is no date; the claim is kept without it"));
    CHECK(added(import, "b").claims.empty());
    CHECK(added(import, "b").notes == "stance: maybe\nactor: X\nmade: 2020");
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 3", "the stance “maybe”"));
    CHECK(added(import, "c").notes == "made: 2020");
}

TEST_CASE(
    "whether a claim was checked is in the word for it or in the basis, and a doubt is said") {
    const test::Scratch scratch("import-checked");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,actor,stance,basis\n"
                                       "a,A,OSCE,verified,\n"
                                       "b,B,OSCE,confirmed,\n"
                                       "c,C,OSCE,confirmed,verification\n"
                                       "d,D,OSCE,refuted,\n"
                                       "e,E,OSCE,accuses,\n");
    using claims::Basis, claims::Stance;
    const auto is = [&](const char* id, Stance stance, Basis basis) {
        const claims::ClaimDraft claim = added(import, id).claims.at(0);
        return claim.stance == stance && claim.basis == basis;
    };
    CHECK(is("a", Stance::asserts, Basis::verification));
    CHECK(is("b", Stance::asserts, Basis::statement));
    CHECK(is("c", Stance::asserts, Basis::verification));
    CHECK(is("d", Stance::denies, Basis::statement));
    CHECK(is("e", Stance::asserts, Basis::statement));
    CHECK(import.preview.problems.size() == 2);
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 3",
                            "“confirmed” counts as a statement"));
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 5",
                            "“refuted” counts as a statement"));
}

TEST_CASE("the columns about claims have headers in several languages") {
    const test::Scratch scratch("import-claim-headers");
    for (const char* header : {"Denied by,Accused,Claim date,Claimed by",
                               "Опровергнуто,Обвиняемая сторона,Дата заявления,Заявитель",
                               "Yalanlayan,Suçlanan taraf,İddia tarihi,İddia eden",
                               "Təkzib edən,İttiham olunan tərəf,İddia tarixi,İddia edən",
                               "Հերքող,Մեղադրվող կողմ,Հայտարարության ամսաթիվ,Հայտարարող"}) {
        INFO(header);
        const claims::EventDraft event = test::only(
            imported(scratch, "t.csv", fmt::format("title,{}\nA,Y,South,12.10.2020,X\n", header)));
        CHECK(event.accused_side == "south");
        REQUIRE(event.claims.size() == 2);
        CHECK(event.claims[0].made == "2020-10-12");
        CHECK(event.claims[0].actor_id == "actor-x");
        CHECK(event.claims[1].actor_id == "actor-y");
    }
}

TEST_CASE("empty cells behind a row's last column do not cost the row") {
    const test::Scratch scratch("import-surplus");
    const io::Import import =
        imported(scratch, "t.csv", "id,title,killed\na,A,5,\nb,B,5,, \nc,C,5,,x\ne,E,5,\n");
    CHECK(import.additions.event_count() == 3);
    CHECK(import.preview.left_out == 1);
    CHECK(import.preview.problems.size() == 1);
    // In a single row they may also mean that a comma within a cell moved the others.
    const io::Import once =
        imported(scratch, "o.csv", "id,title,killed,notes\na,A,5,x\nb,B,C,5,\nc,C,5,x\n");
    CHECK(once.additions.event_count() == 3);
    CHECK(test::has_problem(once.preview.problems, "o.csv", "line 3", "under the wrong names"));
}

TEST_CASE("a list that a service has wrapped is read, with its own lines") {
    const test::Scratch scratch("import-wrapped");
    for (const char* name : {"data", "Result"}) {
        const io::Import import =
            imported(scratch, "t.json",
                     fmt::format("{{\"status\": 200, \"tags\": [\"a\"],\n\"{}\": [\n"
                                 "{{\"id\": \"a\", \"title\": \"A\"}},\n"
                                 "{{\"id\": \"b\", \"title\": \"B\", \"date\": \"soon\"}}\n"
                                 "], \"more\": {{\"x\": [{{}}]}}}}\n",
                                 name));
        CHECK(import.additions.event_count() == 2);
        CHECK(added(import, "b").title == "B");
        CHECK(test::has_problem(import.preview.problems, "t.json", "line 4", "is no date"));
    }
    const io::Import features =
        imported(scratch, "f.json",
                 R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,
                     "properties":{"id":"a","title":"A"}}],"links":[{"href":"x"}]})");
    CHECK(test::only(features).title == "A");
    CHECK_THROWS(imported(scratch, "two.json", R"({"a":[{"title":"A"}],"b":[{"title":"B"}]})"));
}
