#include "render/pages/page_breaks.hpp"

#include <doctest/doctest.h>

#include <map>

using render::break_into_pages;
using render::Strip;
using render::StripPart;

namespace {

constexpr double high = 100.0;

Strip row(std::size_t lines, std::size_t head) {
    return {.padding = 4, .line_height = 10, .lines = lines, .head = head};
}

Strip paragraph(std::size_t lines) {
    return {.above = 5, .line_height = 10, .lines = lines, .may_split = true};
}

Strip heading() {
    return {.above = 20, .line_height = 10, .keeps_next = true};
}

Strip table_head() {
    return {.line_height = 10, .keeps_next = true};
}

/// Nothing overlaps or leaves the page, and every line of every strip is there once; heads of
/// tables, which may stand again, at least once.
void check_whole(const std::vector<Strip>& strips, const std::vector<StripPart>& parts) {
    std::map<std::size_t, std::size_t> lines;
    double bottom = 0.0;
    std::size_t number = 0;
    for (const StripPart& part : parts) {
        if (part.page != number) bottom = 0.0;
        number = part.page;
        CHECK(part.top >= bottom);
        bottom = part.top + strips[part.strip].height_of(part.end - part.begin);
        CHECK(bottom <= high + 1e-6);
        if (part.begin == 0) lines[part.strip] = 0;
        CHECK(part.begin == lines[part.strip]);
        lines[part.strip] = part.end;
    }
    for (std::size_t i = 0; i < strips.size(); ++i) CHECK(lines[i] == strips[i].lines);
}

std::vector<StripPart> broken(const std::vector<Strip>& strips) {
    std::vector<StripPart> parts = break_into_pages(strips, high);
    check_whole(strips, parts);
    return parts;
}

}  // namespace

TEST_CASE("what fits is on one page, with room between but none at its top") {
    const auto parts = broken({paragraph(3), paragraph(5)});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].top == 0);
    CHECK(parts[1].top == 35);
    CHECK(parts[1].page == 0);
    CHECK(break_into_pages({}, high).empty());
}

TEST_CASE("a paragraph goes on with two lines or more on either side") {
    const auto parts = broken({paragraph(7), paragraph(4)});  // 25 are left, of which 5 are room
    REQUIRE(parts.size() == 3);
    CHECK(parts[1].end == 2);
    CHECK(parts[2].page == 1);
    CHECK(parts[2].top == 0);
    const auto last_line = broken({paragraph(5), paragraph(5)});  // 4 lines would fit
    REQUIRE(last_line.size() == 3);
    CHECK(last_line[1].end == 3);
    const auto first_line = broken({paragraph(8), paragraph(5)});  // 1 line would fit
    REQUIRE(first_line.size() == 2);
    CHECK(first_line[1].page == 1);
    const auto three = broken({paragraph(7), paragraph(3)});
    REQUIRE(three.size() == 2);
    CHECK(three[1].page == 1);
}

TEST_CASE("a heading is never alone at the foot of a page") {
    const auto parts = broken({paragraph(6), heading(), paragraph(2)});
    REQUIRE(parts.size() == 3);
    CHECK(parts[1].page == 1);
    CHECK(parts[1].top == 0);
    CHECK(parts[2].page == 1);
    // With the head of its table and the first row.
    const auto table = broken({paragraph(4), heading(), table_head(), row(2, 2), row(1, 2)});
    REQUIRE(table.size() == 5);
    for (std::size_t i = 1; i < 5; ++i) CHECK(table[i].page == 1);
}

TEST_CASE("rows stay whole, and the head of their table stands on each of its pages") {
    std::vector<Strip> strips{table_head()};
    for (int i = 0; i < 9; ++i) strips.push_back(row(2, 0));
    strips.push_back(paragraph(1));
    const auto parts = broken(strips);
    std::size_t heads = 0, pages = 1;
    for (const StripPart& part : parts) {
        heads += part.strip == 0;
        pages = part.page + 1;
        CHECK(part.end - part.begin == strips[part.strip].lines);
    }
    CHECK(pages == 3);  // three rows a page
    CHECK(heads == 3);
    CHECK(parts.back().strip == 10);
}

TEST_CASE("a row that is higher than a page is split, and every line of it is there") {
    const auto parts = broken({table_head(), row(1, 0), row(20, 0), row(1, 0)});
    std::vector<std::size_t> ends, heads;
    for (const StripPart& part : parts) {
        if (part.strip == 2) ends.push_back(part.end);
        if (part.strip == 0) heads.push_back(part.page);
    }
    CHECK(ends == std::vector<std::size_t>{7, 15, 20});
    CHECK(heads == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("what no page can hold ends all the same") {
    const Strip huge{.line_height = 250};
    const auto parts = break_into_pages({huge, heading(), huge}, high);
    REQUIRE(parts.size() == 3);
    CHECK(parts[2].end == 1);
    const Strip high_head{.line_height = 120, .keeps_next = true};
    CHECK(break_into_pages({high_head, row(3, 0)}, high).back().end == 3);
}
