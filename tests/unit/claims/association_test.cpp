#include "claims/association.hpp"

#include <doctest/doctest.h>

#include <random>

#include "claims/columns/extra_cells.hpp"
#include "claims/edit/edit.hpp"
#include "unit/claims/little_atlas.hpp"

using namespace claims;

namespace {

Atlas with_events(const std::vector<std::string>& ids) {
    Atlas atlas;
    for (const std::string& id : ids) {
        EventDraft draft;
        draft.id = id;
        draft.title = id;
        atlas = with_event(atlas, draft);
    }
    return atlas;
}

Atlas linked(Atlas atlas, const std::string& from, const std::vector<Association>& to) {
    EventDraft draft = draft_of(atlas, atlas.find_event(from).value());
    set_associations(atlas, draft, {to, {}});
    return with_event(with_links_column(std::move(atlas), draft), draft);
}

}  // namespace

TEST_CASE("associations are read as they are written") {
    std::mt19937 random(7);
    const std::vector<std::string> ids{"plain", "with space", "a;b",         "50%",
                                       "%3B",   "ə",          "a; part-of b"};
    for (int i = 0; i < 200; ++i) {
        Associations wanted;
        for (std::size_t n = random() % 4; n > 0; --n)
            wanted.list.push_back({all_relations[random() % 4], ids[random() % ids.size()]});
        CHECK(read_associations(associations_text(wanted)).list == wanted.list);
    }
}

TEST_CASE("what is no association is kept and named") {
    const Associations read =
        read_associations(" part-of a ;; causes b; same-as ; contradicts  c d ");
    CHECK(read.list ==
          std::vector<Association>{{Relation::part_of, "a"}, {Relation::contradicts, "c d"}});
    CHECK(read.unread == std::vector<std::string>{"causes b", "same-as"});
    CHECK(associations_text(read) == "part-of a; contradicts c d; causes b; same-as");
}

TEST_CASE("links are found from both ends, and those to nowhere are left out") {
    Atlas atlas = with_events({"talks", "statement", "denial"});
    CHECK(links_in(atlas).empty());
    atlas = linked(std::move(atlas), "statement",
                   {{Relation::part_of, "talks"}, {Relation::part_of, "gone"}});
    atlas = linked(std::move(atlas), "denial", {{Relation::contradicts, "statement"}});
    const Links links = links_in(atlas);
    CHECK(links.by_from ==
          std::vector<Link>{{1, Relation::part_of, 0}, {2, Relation::contradicts, 1}});
    const std::vector<LinkEnd> ends = ends_of(links, 1);
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].other == 0);
    CHECK_FALSE(ends[0].is_reversed);
    CHECK(ends[1].other == 2);
    CHECK(in_words(ends[1].relation, ends[1].is_reversed) == "Contradicted by");
}

TEST_CASE("the column is added once, behind those that are there") {
    Atlas atlas = with_events({"a", "b"});
    atlas.extra_columns.events = {"weather"};
    atlas = linked(std::move(atlas), "a", {{Relation::same_as, "b"}});
    atlas = linked(std::move(atlas), "b", {{Relation::part_of, "a"}});
    CHECK(atlas.extra_columns.events == std::vector<std::string>{"weather", "links"});
    CHECK(split_extra(atlas.event(0).extra) == std::vector<std::string>{"", "same-as b"});
    atlas = linked(std::move(atlas), "a", {});
    CHECK(atlas.event(0).extra.empty());
}

TEST_CASE("a draft without associations adds no column") {
    const Atlas atlas = with_events({"a"});
    EventDraft draft = draft_of(atlas, 0);
    set_associations(atlas, draft, {});
    CHECK(with_links_column(atlas, draft).extra_columns.events.empty());
}
