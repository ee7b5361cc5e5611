#include <doctest/doctest.h>

#include "claims/edit/merge.hpp"
#include "claims/status/status.hpp"
#include "importing.hpp"
#include "problems.hpp"

using test::added;
using test::imported;

namespace {

claims::Status status_of(const io::Import& import, std::string_view id) {
    return claims::derive(import.additions, *import.additions.find_event(id)).status;
}

/// An atlas with the actor “Ministry”.
claims::Atlas with_ministry(const std::string& side) {
    claims::Atlas atlas;
    claims::Actor& ministry = atlas.actors.emplace_back();
    ministry.id = "m";
    ministry.name = "Ministry";
    ministry.side = side;
    return atlas;
}

/// What importing one sheet after another makes of the second.
claims::Merge second(const test::Scratch& scratch, const std::string& head,
                     const std::string& first, const std::string& then) {
    const io::Import once = imported(scratch, "first.csv", head + "\n" + first);
    return io::read_import(scratch.write("then.csv", head + "\n" + then), {}, once.additions).merge;
}

const std::string statements =
    "id,title,date,lat,lng,actor,side,stance,accused,made,quote,url,spokesperson,region\n"
    "ganja,Shelling of Ganja,2020-10-11,40.6828,46.3606,Ministry A,North,asserts,South,"
    "2020-10-11,They fired,http://a.example,Mr A,West\n"
    "other,Something else,2020-10-12,40,46,Ministry A,North,asserts,,2020-10-12,,,,\n"
    "ganja,Fire denied,,,,Ministry B,South,denies,,2020-10-12,We did not,http://b.example,Ms B,"
    "West\n";

}  // namespace

TEST_CASE("rows with the same id are claims about one event") {
    const test::Scratch scratch("import-statements");
    const io::Import import = imported(scratch, "t.csv", statements);
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.problems.empty());
    CHECK(import.preview.left_out == 0);
    CHECK(import.preview.joined == 1);
    CHECK(import.additions.event_count() == 2);
    const claims::EventDraft event = added(import, "ganja");
    CHECK(event.title == "Shelling of Ganja");
    CHECK(event.when == "2020-10-11");
    CHECK(event.accused_side == "south");
    CHECK(event.notes == "region: West");
    REQUIRE(event.claims.size() == 2);
    const claims::ClaimDraft &first = event.claims[0], &second = event.claims[1];
    CHECK(first.actor_id == "actor-ministry-a");
    CHECK(first.accuses_side == "south");
    CHECK(first.quote == "They fired");
    CHECK(first.summary == "spokesperson: Mr A");
    CHECK(second.actor_id == "actor-ministry-b");
    CHECK(second.stance == claims::Stance::denies);
    CHECK(second.made == "2020-10-12");
    CHECK(second.summary == "Fire denied\nspokesperson: Ms B");
    CHECK(second.source_id != first.source_id);
    CHECK(second.id != first.id);
    CHECK(import.additions.find_actor("actor-ministry-b")->side == "south");
    CHECK(status_of(import, "ganja") == claims::Status::contested);
    CHECK(status_of(import, "other") == claims::Status::claimed);
}

TEST_CASE("a row of another day or place is no claim about the same event") {
    const test::Scratch scratch("import-statements-unlike");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,date,lat,lng,actor\n"
                                       "a,A,2020-10-11,40,46,X\n"
                                       "a,A,2020-10-12,40,46,Y\n"
                                       "a,A,2020-10-11,41,46,Z\n");
    CHECK(added(import, "a").claims.size() == 1);
    CHECK(import.preview.left_out == 2);
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 3",
                            "is used before, on line 2, for an event with another date"));
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 4",
                            "for an event with another place"));
}

TEST_CASE("rows fill what others left empty, in any order, and their other words are kept") {
    const test::Scratch scratch("import-statements-fill");
    const claims::EventDraft event =
        test::only(imported(scratch, "t.csv",
                            "id,title,date,lat,lng,precision,kind,place,actor\n"
                            "a,,,,,district,shelling,,X\n"
                            "a,A,2020-10-11,40,46,,clash,Ganja,Y\n"
                            "a,,,,,,,Gence,\n"));
    CHECK(event.title == "A");
    CHECK(event.when == "2020-10-11");
    CHECK(event.at == geo::LngLat{46, 40});
    CHECK(event.precision == claims::Precision::district);
    CHECK(event.place == "Ganja");
    CHECK(event.kind == "shelling");
    CHECK(event.notes == "place: Gence");  // of a row that claims nothing
    REQUIRE(event.claims.size() == 2);
    CHECK(event.claims[1].summary == "kind: clash");
}

TEST_CASE("what one row says is never told as another's") {
    const test::Scratch scratch("import-statements-words-of");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,actor,stance,quote,notes\n"
                                       "a,A,X,asserts,q1,\n"
                                       "a,,Y,perhaps,q2,Y spoke late\n"
                                       "a,,Z,denies,q3,Z was asked\n"
                                       "b,B,,,,Background\n"
                                       "b,,X,,q4,X said so on TV\n");
    const claims::EventDraft a = added(import, "a"), b = added(import, "b");
    REQUIRE(a.claims.size() == 2);
    CHECK(a.claims[0].summary.empty());
    CHECK(a.claims[1].actor_id == "actor-z");
    CHECK(a.claims[1].summary == "Z was asked");
    CHECK(a.notes == "stance: perhaps\nactor: Y\nquote: q2\nY spoke late");
    REQUIRE(b.claims.size() == 1);
    CHECK(b.claims[0].summary == "X said so on TV");
    CHECK(b.notes == "Background");
}

TEST_CASE("a mere number joins no rows, and that is said") {
    const test::Scratch scratch("import-statements-numbers");
    const std::string rows = "7,A,2020-10-11,X\n7,A,2020-10-11,Y\n8,B,2020-10-11,X\n";
    const io::Import import = imported(scratch, "t.csv", "id,title,date,actor\n" + rows);
    CHECK(import.additions.event_count() == 3);
    CHECK(test::suspicions(import).find("2 rows have a number as their id") != std::string::npos);
    // Where nobody claims anything the number may be a code of something else.
    const io::Import codes = imported(scratch, "c.csv", "id,title,date,source\n" + rows);
    CHECK(test::suspicions(codes).empty());
}

TEST_CASE("the same row twice is one claim, and a denial in a list is said once") {
    const test::Scratch scratch("import-statements-twice");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,actor,denied_by\n"
                                       "a,A,X,B\na,A,X,B\na,A,Y,B; C\n");
    CHECK(import.preview.repeated == 1);
    CHECK(import.preview.joined == 1);
    CHECK(import.preview.left_out == 0);
    CHECK(added(import, "a").claims.size() == 4);
}

TEST_CASE("a sheet that grows adds its new statements to the events that are there") {
    const test::Scratch scratch("import-statements-grow");
    const std::string head = "id,title,actor,stance\n", a = "a,A,X,asserts\n", b = "a,A,Y,denies\n",
                      c = "a,A,Z,asserts\n";
    const io::Import once = imported(scratch, "t.csv", head + a);
    const auto again = [&](const claims::Atlas& into, const std::string& rows) {
        return io::read_import(scratch.write("t.csv", head + rows), {}, into).merge;
    };
    const claims::Merge grown = again(once.additions, a + c + b);
    CHECK(grown.events_added == 0);
    CHECK(grown.events_extended == 1);
    CHECK(grown.claims_added == 2);
    CHECK(grown.different == 0);
    CHECK(draft_of(grown.atlas, 0).claims.size() == 3);
    // In another order, too, it holds nothing that is new.
    const claims::Merge same = again(grown.atlas, b + c + a);
    CHECK_FALSE(same.adds_anything());
    CHECK(same.already_there == 1);
}

TEST_CASE("a statement that is told in other words is still the same") {
    const test::Scratch scratch("import-statements-words");
    const auto merge = [&](const claims::Atlas& into, const std::string& rows) {
        return io::read_import(scratch.write("t.csv", "id,title,actor,made,quote,speaker\n" + rows),
                               {}, into)
            .merge;
    };
    const std::string other = "a,A,Y,2020,No,Q\n";
    const claims::Merge once = merge({}, "a,A,X,2020,It was,P\n");
    // Its speaker stands with the claim only where there is another.
    const claims::Merge grown = merge(once.atlas, "a,A,X,2020,It was,P\n" + other);
    CHECK(grown.claims_added == 1);
    CHECK(grown.different == 1);
    const claims::Merge corrected = merge(grown.atlas, "a,A,X,2020,It was so,P\n" + other);
    CHECK_FALSE(corrected.adds_anything());
    // The same actor on the same day once more.
    const claims::Merge more = merge(grown.atlas, "a,A,X,2020,Again,P\na,A,X,2020,It was,P\n");
    CHECK(more.claims_added == 1);
}

TEST_CASE("a stance is said in the words of several languages") {
    const test::Scratch scratch("import-stance-words");
    for (const char* word : {"Denied", "опровергает", "Təkzib edir", "yalanlıyor", "հերքում է",
                             "bestreitet", "dément"}) {
        INFO(word);
        const io::Import import =
            imported(scratch, "t.csv", std::string("title,actor,stance\nA,X,") + word + "\n");
        CHECK(import.preview.problems.empty());
        CHECK(test::only(import).claims.at(0).stance == claims::Stance::denies);
    }
}

TEST_CASE("words such as “claim” and “side” mean a claim only where somebody makes it") {
    const test::Scratch scratch("import-statement-headers");
    const claims::EventDraft event =
        test::only(imported(scratch, "t.csv", "lat,lng,statement,basis\n40,46,It burns,visual\n"));
    CHECK(event.title == "It burns");
    CHECK(event.claims.empty());
    const claims::EventDraft claimed =
        test::only(imported(scratch, "c.csv", "lat,lng,statement,actor\n40,46,It burns,X\n"));
    CHECK(claimed.title == "It burns");
    CHECK(claimed.claims.at(0).summary == "It burns");
}

TEST_CASE("a sheet grows at its head, too, and a speaker does not make another claim") {
    const test::Scratch scratch("import-statements-head");
    const std::string old = "e1,S,2020-10-11,M,2020-10-11,5,X\n";
    const claims::Merge merge = second(scratch, "id,title,date,actor,made,killed,spokesperson", old,
                                       "e1,S,2020-10-11,M,2020-10-11,9,Y\n" + old);
    const claims::EventDraft event = draft_of(merge.atlas, 0);
    REQUIRE(event.claims.size() == 2);
    CHECK(event.claims[0].value_min == 5);
    CHECK(event.claims[1].value_min == 9);
}

TEST_CASE("a sheet that is sorted otherwise holds nothing new, whatever its first row is") {
    const test::Scratch scratch("import-statements-sorted");
    const std::string a = "e1,T1,A,qa,X\n", b = "e1,T2,B,qb,\n";
    const claims::Merge merge = second(scratch, "id,title,actor,quote,spokesperson", a + b, b + a);
    CHECK_FALSE(merge.adds_anything());
}

TEST_CASE("two sheets may have given one id to two events") {
    const test::Scratch scratch("import-statements-foreign");
    const claims::Merge merge =
        second(scratch, "id,title,date,actor,made", "e1,Shelling,2020-10-11,M,2020-10-11\n",
               "e1,Fire,2021-03-01,F,2021-03-01\n");
    CHECK_FALSE(merge.adds_anything());
    CHECK(merge.different_ids == std::vector<std::string>{"e1"});
}

TEST_CASE("an empty cell is no other word than the workspace's") {
    const test::Scratch scratch("import-statements-empty");
    const claims::Merge merge =
        second(scratch, "id,title,lat,lng,precision,actor,quote", "e1,S,40,46,district,M,q\n",
               "e1,,40,46,,N,new\ne2,Other,41,47,,N,z\n");
    CHECK(merge.events_added == 1);
    CHECK(merge.claims_to_known == 1);
    CHECK(merge.different == 0);
}

TEST_CASE("a sheet without claimants grows, too") {
    const test::Scratch scratch("import-statements-data-set");
    const std::string head = "id,title,killed,source,reporter\n", first = "a,A,5,S,P\n";
    const io::Import once = imported(scratch, "t.csv", head + first);
    const claims::Merge grown =
        io::read_import(scratch.write("t.csv", head + first + "a,A,7,T,Q\n"), {}, once.additions)
            .merge;
    CHECK(grown.claims_added == 1);
    CHECK(draft_of(grown.atlas, 0).claims.size() == 2);
}

TEST_CASE("a sheet of nothing but claims adds them to the events of the workspace") {
    const test::Scratch scratch("import-claims-alone");
    const io::Import import = io::read_import(
        scratch.write("c.csv",
                      "id,actor,stance,quote\nganja,Ministry C,denies,No\nnew,X,,It was\n"),
        {}, imported(scratch, "t.csv", statements).additions);
    CHECK(import.merge.events_added == 1);
    CHECK(import.merge.claims_to_known == 1);
    CHECK(import.merge.different == 0);
    CHECK(draft_of(import.merge.atlas, 1).title == "Shelling of Ganja");
    CHECK(draft_of(import.merge.atlas, 1).claims.size() == 3);
    CHECK(draft_of(import.merge.atlas, 2).title == "It was");
}

TEST_CASE("an actor has one side: that of the workspace, else the first that a row gives") {
    const test::Scratch scratch("import-statements-sides");
    const claims::Atlas into = with_ministry("north");
    const io::Import import = io::read_import(scratch.write("t.csv",
                                                            "title,actor,side\n"
                                                            "A,Ministry,South\n"
                                                            "B,Office,\n"
                                                            "C,Office,South\n"
                                                            "D,Office,North\n"),
                                              {}, into);
    CHECK(import.additions.find_actor("m")->side == "north");
    CHECK(import.additions.find_actor("actor-office")->side == "south");
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 2",
                            "“Ministry” is of the side “north” already"));
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 5",
                            "“Office” is of the side “south” already"));
}

TEST_CASE("a side may be named by an actor of the sheet, however its name is spelt") {
    const test::Scratch scratch("import-statements-side-chain");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,actor,side,accused\n"
                                       "a,A,north,N,South\n"
                                       "b,B,Ministry A,North,\n"
                                       "c,C,Ministry B,South,North\n"
                                       "d,D,ministry c,,\n"
                                       "e,E,Ministry C,South,\n"
                                       "f,F,Self,Self,\n"
                                       "g,G,P,Q,\ng2,G,Q,P,\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(import.additions.find_actor("actor-north")->side == "n");
    CHECK(import.additions.find_actor("actor-ministry-a")->side == "n");
    CHECK(import.additions.find_actor("actor-ministry-b")->side == "south");
    CHECK(import.additions.find_actor("actor-ministry-c")->side == "south");
    CHECK(import.additions.find_actor("actor-self")->side == "self");
    CHECK(added(import, "c").accused_side == "n");
    CHECK(import.preview.problems.empty());
}

TEST_CASE("whom a row accuses is kept where it makes no claim") {
    const test::Scratch scratch("import-statements-accused");
    const claims::EventDraft event = test::only(imported(scratch, "t.csv",
                                                         "id,title,actor,stance,accused\n"
                                                         "e1,T,A,,b\n"
                                                         "e1,,,,c\n"
                                                         "e1,,D,shrugs,d\n"));
    CHECK(event.accused_side == "b");
    CHECK(event.notes == "accused: c\nstance: shrugs\nactor: D\naccused: d");
}

TEST_CASE("a side is known by its word, by the workspace's actors and by those of the sheet") {
    const test::Scratch scratch("import-statements-side-words");
    const claims::Atlas into = with_ministry("far_north");
    const io::Import import = io::read_import(scratch.write("t.csv",
                                                            "id,title,actor,side,accused\n"
                                                            "a,A,Office,far_north,Guard\n"
                                                            "b,B,Guard,South,Far North\n"
                                                            "c,C,Guard,,Ministry\n"),
                                              {}, into);
    CHECK(import.preview.problems.empty());
    CHECK(import.additions.find_actor("actor-office")->side == "far_north");
    CHECK(added(import, "a").accused_side == "south");
    CHECK(added(import, "b").accused_side == "far_north");
    CHECK(added(import, "c").accused_side == "far_north");
}

TEST_CASE("a claim may be a verification, and is a statement where its basis is not understood") {
    const test::Scratch scratch("import-basis");
    const io::Import import = imported(scratch, "t.csv",
                                       "id,title,actor,basis\n"
                                       "a,A,X,verification\n"
                                       "b,B,X,seen\n");
    CHECK(status_of(import, "a") == claims::Status::verified);
    CHECK(added(import, "b").claims[0].basis == claims::Basis::statement);
    CHECK(added(import, "b").notes == "basis: seen");
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 3", "the basis “seen”"));
}
