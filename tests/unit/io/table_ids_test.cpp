#include "io/atlas/table_ids.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

/// What a table of these ids keeps, beside a plain map of them.
struct Kept {
    io::TableIds ids;
    std::unordered_map<std::string, claims::TableIndex> rows;
    io::FileProblems problems{"events.csv", "line"};

    void add(const std::string& id) {
        const std::size_t line = ids.size() + 2;
        const bool is_new =
            !id.empty() && rows.emplace(id, static_cast<claims::TableIndex>(ids.size())).second;
        REQUIRE(ids.add(id, line, problems) == is_new);
    }
    claims::TableIndex row_of(const std::string& id) const {
        const auto found = rows.find(id);
        return found == rows.end() ? claims::no_entry : found->second;
    }
};

std::string word(std::mt19937& random) {
    std::string text;
    for (std::size_t size = random() % 12; size > 0; --size)
        text += static_cast<char>('a' + random() % 3);
    return text;
}

}  // namespace

TEST_CASE("ids are found by their rows, be they in order, in none, or both") {
    for (const std::size_t rising : {0u, 10u, 4096u, 4097u, 9000u})
        for (const std::size_t others : {0u, 1u, 3000u}) {
            std::mt19937 random(static_cast<unsigned>(rising + others));
            Kept kept;
            for (std::size_t row = 0; row < rising; ++row) kept.add("e" + std::to_string(row));
            for (std::size_t row = 0; row < others; ++row)
                kept.add(row % 7 == 0 ? "e" + std::to_string(random() % 10'000) : word(random));
            CHECK(kept.ids.size() == kept.rows.size());
            for (const auto& [id, row] : kept.rows) {
                REQUIRE(kept.ids.find(id) == row);
                REQUIRE(kept.ids.line_of(id) == row + 2);
            }
            for (const char* id : {"", "e", "e00", "e99999", "x", "abcabcabcabcabc"})
                CHECK(kept.ids.find(id) == kept.row_of(id));
        }
}

TEST_CASE("an id that was used before is told with its line, in order or not") {
    io::FileProblems problems("events.csv", "line");
    io::TableIds ids;
    for (int row = 0; row < 6000; ++row) ids.add(std::to_string(row), 2 + row, problems);
    CHECK(problems.count() == 0);
    CHECK_FALSE(ids.add("5999", 6002, problems));
    CHECK_FALSE(ids.add("17", 6003, problems));
    CHECK(ids.add("6000", 6004, problems));
    CHECK_FALSE(ids.add("6000", 6005, problems));
    claims::Problems told;
    problems.append_to(told);
    REQUIRE(told.size() == 3);
    CHECK(told[0].sentence ==
          "the id “5999” is already used on line 6001; the later row is left out.");
    CHECK(told[1].sentence ==
          "the id “17” is already used on line 19; the later row is left out.");
    CHECK(told[2].place == "line 6005");
}

TEST_CASE("an id is found from any row, with and without an index") {
    std::mt19937 random(5);
    for (const bool in_order : {true, false}) {
        Kept kept;
        for (int row = 0; row < 6000; ++row) kept.add("e" + std::to_string(row));
        if (!in_order) kept.add("a");
        claims::TableIndex row = claims::no_entry;
        for (int asked = 0; asked < 20'000; ++asked) {
            const std::string id = asked < 6000  ? "e" + std::to_string(asked + asked % 3)
                                   : asked % 5 == 0 ? word(random)
                                                    : "e" + std::to_string(random() % 7000);
            const claims::TableIndex found = kept.ids.find_behind(row, id);
            REQUIRE(found == kept.row_of(id));
            row = found;
        }
    }
}
