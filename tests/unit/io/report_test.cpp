#include "io/report/report.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "claims/dates/edtf.hpp"
#include "claims/edit/edit.hpp"
#include "io/report/html_document.hpp"

namespace {

claims::ClaimDraft count_of(const std::string& source, double value) {
    claims::ClaimDraft claim;
    claim.id = "c-" + source;
    claim.actor_id = "ministry";
    claim.made = "2020-10-12";
    claim.quote = "We count.";
    claim.metric = "killed_civilian";
    claim.value_min = claim.value_max = value;
    claim.source_id = source;
    return claim;
}

claims::Atlas counted_atlas() {
    claims::Atlas atlas;
    atlas.title = "A <told> atlas";
    atlas.actors = {{"ministry", "Ministry", "", "one", "", "", "", "", ""}};
    atlas.sources = {
        {"agency", "Agency", "A report", "https://a.example/1", "", "2020", "", "", ""},
        {"paper", "Paper", "", "javascript:alert(1)", "", "", "", "agency", ""},
        {"odd", "Odd", "", "#source-1", "", "", "", "", ""}};
    claims::EventDraft early, late, silent;
    early.id = "early";
    early.title = "Early";
    early.when = "1999";
    early.claims = {count_of("odd", 3)};
    late.id = "late";
    late.title = "Late";
    late.when = "2020-10-11";
    late.claims = {count_of("paper", 2)};
    silent.id = "silent";
    silent.title = "Silent";
    return with_events(atlas, {silent, late, early});
}

style::Document report_on(const claims::Atlas& atlas, claims::KnownOn known_on = {}) {
    std::vector<claims::EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), 0U);
    return io::report(
        atlas, rows, known_on,
        {{atlas.title, "Map of it.", {"Fact"}, {"Ground: X"}}, "Program 1", "abc123"});
}

template <class Kind>
std::vector<Kind> all_of(const style::Document& document) {
    std::vector<Kind> found;
    for (const style::Block& block : document.blocks)
        if (const Kind* one = std::get_if<Kind>(&block)) found.push_back(*one);
    return found;
}

std::vector<std::string> headings(const style::Document& document) {
    std::vector<std::string> texts;
    for (const auto& heading : all_of<style::Heading>(document))
        texts.push_back(fmt::format("{} {}", heading.level, heading.text));
    return texts;
}

std::string words_of(const style::Text& text) {
    std::string words;
    for (const style::Span& span : text) words += span.text;
    return words;
}

std::vector<style::Text> texts_of(const style::Document& document) {
    std::vector<style::Text> texts;
    for (const auto& paragraph : all_of<style::Paragraph>(document))
        texts.push_back(paragraph.text);
    for (const auto& list : all_of<style::List>(document))
        for (const auto& item : list.items) texts.push_back(item.text);
    for (const auto& table : all_of<style::Table>(document))
        for (const auto& row : table.rows) texts.insert(texts.end(), row.begin(), row.end());
    return texts;
}

}  // namespace

TEST_CASE("a report has a section for each of its questions, in order of time") {
    const style::Document report = report_on(counted_atlas());
    CHECK(headings(report) ==
          std::vector<std::string>{"1 A <told> atlas", "2 3 events", "2 Who says what", "3 Early",
                                   "3 Late", "2 Figures by claimant", "2 Sources", "2 The map"});
    const auto tables = all_of<style::Table>(report);
    REQUIRE(tables.size() == 2);
    CHECK(words_of(tables[0].rows[0][1]) == "Early");
    CHECK(words_of(tables[0].rows[2][1]) == "Silent");
    CHECK(words_of(tables[1].rows[0][0]) == "3 civilians killed");  // each for itself, no sum
    CHECK(words_of(tables[1].rows[1][0]) == "2 civilians killed");
    CHECK(tables[1].rows.size() == 2);
    CHECK(words_of(tables[1].rows[1][4]) == "Paper, quoting the Agency [2, 3]");
    for (const style::Table& table : tables) {
        double shares = 0;
        for (const auto& column : table.columns) shares += column.share;
        CHECK(shares == doctest::Approx(1.0));
        for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
    }
}

TEST_CASE("each link of a report leads to the web or to a name that is there once") {
    const style::Document report = report_on(counted_atlas());
    std::multiset<std::string> names;
    for (const auto& heading : all_of<style::Heading>(report))
        if (!heading.name.empty()) names.insert(heading.name);
    for (const auto& list : all_of<style::List>(report))
        for (const auto& item : list.items)
            if (!item.name.empty()) names.insert(item.name);
    std::vector<std::string> web, inner;
    for (const style::Text& text : texts_of(report))
        for (const style::Span& span : text)
            if (!span.link.empty())
                (style::leads_to_web(span.link) ? web : inner).push_back(span.link);
    CHECK(web == std::vector<std::string>{"https://a.example/1"});
    REQUIRE(std::ranges::count(inner, "#source-3") == 2);  // under its event, and by its figure
    REQUIRE(std::ranges::count(inner, "#event-2") == 1);
    CHECK(std::ranges::count(inner, "#event-3") == 0);  // nobody says anything about it
    for (const std::string& link : inner) {
        REQUIRE(link.starts_with('#'));
        CHECK(names.count(link.substr(1)) == 1);
    }
}

TEST_CASE("a report knows no more than its map, and says so where that is nothing") {
    const style::Document early = report_on(counted_atlas(), claims::read_extent("2020-10-11").end);
    CHECK(headings(early) ==
          std::vector<std::string>{"1 A <told> atlas", "2 3 events", "2 The map"});
    claims::Atlas nothing;
    nothing.title = "Empty";
    const style::Document empty = report_on(nothing);
    CHECK(headings(empty) == std::vector<std::string>{"1 Empty", "2 0 events", "2 The map"});
    CHECK(all_of<style::Table>(empty).empty());
    CHECK(words_of(all_of<style::Paragraph>(empty).front().text) == "The map shows no event.");
}

TEST_CASE("a report lists no more events than can be read, and counts the rest") {
    std::vector<claims::EventDraft> drafts(io::most_events_in_report + 12);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        drafts[i].id = fmt::format("{:04}", i);
        drafts[i].title = fmt::format("Event {:04}", i);
        drafts[i].when = "2020";
    }
    const style::Document report = report_on(with_events({}, drafts));
    CHECK(headings(report)[1] == "2 2,012 events");
    CHECK(all_of<style::Table>(report).front().rows.size() == io::most_events_in_report);
    CHECK(words_of(all_of<style::Paragraph>(report).front().text) ==
          "The first 2,000 are listed; there are 12 more.");
}

TEST_CASE("a document in HTML says what it says, and nothing of it becomes a mark") {
    using style::Look;
    style::Document document{"T & <t>", {}};
    document.blocks = {
        style::Heading{1, "T & <t>", {}},
        style::Heading{2, "Part", "part"},
        style::Paragraph{{{"a<b", Look::strong},
                          {" "},
                          {"one [", Look::faint},
                          {"1", Look::faint, "#part"},
                          {"]", Look::faint},
                          {"q", Look::quoted},
                          {"ff", Look::code}}},
        style::List{style::List::Marks::numbers,
                    {{{{"x", Look::plain, "https://a.example/?a=1&b='2'"}}, "item"}}},
        style::List{style::List::Marks::bullets,
                    {{{{"y", Look::plain, "javascript:alert(1)"}}, {}}}},
        style::Table{{{"H&", 1.0}}, {{{{"c"}}}}},
        style::Figure{"Map <i>"}};
    const std::string html = io::html_document(document, "<svg/>");
    CHECK(html.find("<title>T &amp; &lt;t&gt;</title>") != std::string::npos);
    CHECK(html.substr(html.find("<body>")) ==
          "<body>\n<h1>T &amp; &lt;t&gt;</h1>\n<h2 id=\"part\">Part</h2>\n"
          "<p><strong>a&lt;b</strong> <span class=\"faint\">one [<a href=\"#part\">1</a>]</span>"
          "<q>q</q><code>ff</code></p>\n"
          "<ol>\n<li id=\"item\"><a href=\"https://a.example/?a=1&amp;b=&#39;2&#39;\">x</a></li>\n"
          "</ol>\n<ul>\n<li>y</li>\n</ul>\n"
          "<table><thead><tr><th>H&amp;</th></tr></thead><tbody>\n<tr><td>c</td></tr>\n"
          "</tbody></table>\n<figure><svg/>\n<figcaption>Map &lt;i&gt;</figcaption></figure>\n"
          "</body></html>\n");
}
