#include "claims/columns/extra_cells.hpp"

#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"

using Texts = std::vector<std::string>;

TEST_CASE("cells of unknown columns come back from one text, whatever they hold") {
    for (const Texts& cells :
         {Texts{}, Texts{"a"}, Texts{"", "b"}, Texts{"a\x1F", "\x1E\x1Es", "\x1E", "last"}})
        CHECK(claims::split_extra(claims::join_extra(cells)) == cells);
    CHECK(claims::join_extra(Texts{"", "", ""}).empty());
    CHECK(claims::join_extra(Texts{"a", "", ""}) == "a");
}

TEST_CASE("cells move with their columns, equal names in their order") {
    const std::string extra = claims::join_extra(Texts{"1", "2", "3"});
    CHECK(claims::split_extra(
              claims::moved_extra(extra, Texts{"x", "y", "x"}, Texts{"x", "new", "x", "y"})) ==
          Texts{"1", "", "3", "2"});
    CHECK(claims::moved_extra(extra, Texts{"x", "y", "z"}, Texts{"other"}).empty());
    CHECK(claims::joined_columns(Texts{"a", "b"}, Texts{"b", "c", "b"}) ==
          Texts{"a", "b", "c", "b"});
}

TEST_CASE("an edit keeps the unknown cells of every event and claim") {
    claims::Atlas atlas;
    atlas.description = "about";
    atlas.extra_columns.events = {"coder"};
    for (const char* id : {"a", "b", "c"}) {
        claims::EventDraft draft;
        draft.id = draft.title = id;
        if (draft.id != "a") draft.extra = draft.id;
        claims::ClaimDraft claim;
        claim.id = "claim";
        claim.extra = draft.extra;
        draft.claims.push_back(claim);
        atlas = with_event(atlas, draft);
    }
    claims::EventDraft changed = draft_of(atlas, 1);
    changed.title = "B";
    const claims::Atlas after = with_event(atlas, changed);
    CHECK(after.event(0).extra == "");
    CHECK(after.event(1).extra == "b");
    CHECK(after.event(2).extra == "c");
    CHECK(after.claims_about(2).front().extra == "c");
    CHECK(after.extra_columns == atlas.extra_columns);
    CHECK(after.description == "about");
    changed.extra = "other";
    CHECK(difference(after, with_event(after, changed)).put.size() == 1);
}
