#include <doctest/doctest.h>

#include <algorithm>

#include "claims/columns/extra_cells.hpp"
#include "server.hpp"

using claims::Atlas;
using io::Workspace;

namespace {

constexpr int many = 3000;

std::vector<claims::EventDraft> made_events(const std::string& prefix) {
    std::vector<claims::EventDraft> drafts;
    for (std::uint32_t i = 0; i < many; ++i)
        drafts.push_back(test::made_event(i, prefix + std::to_string(i)));
    return drafts;
}

Atlas large_atlas() {
    return with_events(test::made_atlas(7, 0), made_events("event "));
}

/// As the window does with a whole selection, and every second claim reworded.
Atlas with_layer(const Atlas& atlas, const std::string& layer) {
    std::vector<claims::EventDraft> drafts;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        claims::EventDraft& draft = drafts.emplace_back(draft_of(atlas, row));
        draft.layer = layer;
        for (std::size_t i = 0; i < draft.claims.size(); i += 2)
            draft.claims[i].summary = "“in” \\ " + layer + "\n" + draft.id;
    }
    return with_events(atlas, drafts);
}

/// Without the first claim of each event that has several; the others move up.
Atlas with_fewer_claims(const Atlas& atlas) {
    std::vector<claims::EventDraft> drafts;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        claims::EventDraft draft = draft_of(atlas, row);
        if (draft.claims.size() < 2) continue;
        draft.claims.erase(draft.claims.begin());
        drafts.push_back(std::move(draft));
    }
    return with_events(atlas, drafts);
}

/// As an import does.
Atlas with_more(const Atlas& atlas) {
    std::vector<claims::Source> sources(many);
    for (std::size_t i = 0; i < sources.size(); ++i) sources[i].id = "more " + std::to_string(i);
    return with_entries(with_events(atlas, made_events("more ")), {}, sources);
}

}  // namespace

// How few answers that takes is for postgis_test.py to count.
TEST_CASE("thousands of rows are written together, and arrive whole") {
    const Atlas start = large_atlas();
    Workspace::create(test::location("bulk"), start);
    Workspace workspace = Workspace::open(test::location("bulk", "POSTGIS_COUNTED")).workspace;
    const Atlas moved = with_layer(start, "moved"), more = with_more(moved);
    workspace.commit(start, moved, "Moved all");
    CHECK(test::unlike(test::now("bulk"), moved) == "");
    workspace.commit(moved, more, "Imported");
    CHECK(test::unlike(test::now("bulk"), more) == "");
    workspace.commit(more, moved, "Took the import back");
    CHECK(test::unlike(test::now("bulk"), moved) == "");
    const Atlas fewer = with_fewer_claims(moved);
    REQUIRE(fewer.claim_count() + 1'500 < moved.claim_count());
    workspace.commit(moved, fewer, "Deleted claims");
    CHECK(test::unlike(test::now("bulk"), fewer) == "");
    workspace.commit(fewer, start, "Moved back");
    CHECK(test::unlike(test::now("bulk"), start) == "");
}

TEST_CASE(
    "JSON in a column that a table has besides ours stays JSON when many rows are rewritten") {
    Workspace::create(test::location("bulk_json"), large_atlas());
    test::sql("ALTER TABLE bulk_json.events ADD COLUMN more jsonb");
    test::sql("UPDATE bulk_json.events SET more = '{\"a\": 1}'");
    Workspace::Opened opened = Workspace::open(test::location("bulk_json"));
    const Atlas& start = *opened.reading.atlas;
    const auto& columns = start.extra_columns.events;
    const auto column = std::ranges::find(columns, "more");
    REQUIRE(column != columns.end());
    std::vector<claims::EventDraft> drafts;
    for (claims::EventRow row = 0; row < 20; ++row) {
        claims::EventDraft& draft = drafts.emplace_back(draft_of(start, row));
        std::vector<std::string> cells = claims::split_extra(draft.extra);
        cells.resize(columns.size());
        cells[static_cast<std::size_t>(column - columns.begin())] = R"({"a": 2})";
        draft.extra = claims::join_extra(cells);
    }
    opened.workspace.commit(start, with_events(start, drafts), "Changed twenty");
    CHECK(test::sql("SELECT count(*) FROM bulk_json.events WHERE more ->> 'a' = '2'").text(0, 0) ==
          "20");
}

TEST_CASE("one row among thousands that somebody else changed is named, and nothing is written") {
    const Atlas start = large_atlas();
    Workspace::create(test::location("bulk_clash"), start);
    Workspace workspace = Workspace::open(test::location("bulk_clash")).workspace;
    test::sql("UPDATE bulk_clash.events SET title = 'psql' WHERE position = 1234");
    const Atlas theirs = test::now("bulk_clash");
    try {
        workspace.commit(start, with_layer(start, "moved"), "Moved all");
        FAIL("no clash");
    } catch (const io::Clash& clash) {
        CHECK(clash.event_ids == std::vector{std::string(start.event(1233).id)});
    }
    CHECK(test::unlike(test::now("bulk_clash"), theirs) == "");
}
