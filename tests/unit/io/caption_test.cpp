#include "io/caption/caption.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <numeric>

#include "claims/dates/edtf.hpp"
#include "claims/edit/edit.hpp"
#include "io/caption/markdown.hpp"

namespace {

claims::ClaimDraft denial(const std::string& source) {
    claims::ClaimDraft claim;
    claim.id = "c-" + source;
    claim.actor_id = "ministry";
    claim.stance = claims::Stance::denies;
    claim.accuses_side = "one";
    claim.made = "2020-10-12";
    claim.summary = "It *never* happened";
    claim.quote = "Never!";
    claim.metric = "killed_civilian";
    claim.value_min = claim.value_max = 2;
    claim.source_id = source;
    return claim;
}

claims::Atlas told_atlas() {
    claims::Atlas atlas;
    atlas.title = "A [told] atlas";
    atlas.actors = {{"one", "Side One", "", "one", "", "", "", "", ""},
                    {"ministry", "Ministry_of_One", "", "one", "", "", "", "", ""}};
    atlas.sources = {
        {"agency", "Agency", "A <b>report</b>", "https://a.example/(1) 2", "", "2020", "", "", ""},
        {"paper", "Paper", "", "javascript:alert(1)", "", "", "", "agency", ""}};
    claims::EventDraft late, early;
    late.id = "late";
    late.title = "1. Late #2";
    late.when = "2020-10-11";
    late.claims = {denial("paper"), denial("agency")};
    early.id = "early";
    early.title = "Early";
    early.when = "1999";
    claims::EventDraft undated;
    undated.id = "undated";
    undated.title = "Undated";
    return with_events(atlas, {undated, late, early});
}

std::string caption_of(const claims::Atlas& atlas, claims::KnownOn known_on = {}) {
    std::vector<claims::EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), 0U);
    return io::caption(atlas, rows, known_on,
                       {atlas.title, "Map of it.", {"Statuses", "3 of 3 events"}, {"Ground: X"}});
}

}  // namespace

TEST_CASE("texts of an atlas cannot become marks of a Markdown file") {
    CHECK(io::markdown_text("a*b_c [x](y) <i> `z` \\ & ~ | $") ==
          "a\\*b\\_c \\[x\\](y) \\<i\\> \\`z\\` \\\\ \\& \\~ \\| \\$");
    CHECK(io::markdown_text("# one\n\n- two") == "\\# one - two");
    CHECK(io::markdown_text("  - one") == "\\- one");
    CHECK(io::markdown_text("12. one") == "12\\. one");
    CHECK(io::markdown_text("12 one. 3) x") == "12 one. 3) x");
    CHECK(io::markdown_text("2020") == "2020");
    CHECK(io::markdown_text("").empty());
    CHECK(io::markdown_link("https://a.example/b c>d") == "<https://a.example/b%20c%3Ed>");
    CHECK(io::markdown_link("javascript:x_y") == "javascript:x\\_y");
    CHECK(io::as_sentence("So") == "So.");
    CHECK(io::as_sentence("“So!”") == "“So!”");
}

TEST_CASE("a caption tells each event with who says what and in which source") {
    const std::string text = caption_of(told_atlas());
    CHECK(
        text.starts_with("# A \\[told\\] atlas\n\nStatuses. 3 of 3 events.\n\n## Alt text\n\n"
                         "Map of it.\n\n## 3 events in the picture, in order of time\n\n"
                         "### Early\n\n1999. "));
    CHECK(text.find("### Early") < text.find("### 1\\. Late \\#2"));
    CHECK(text.find("### 1\\. Late \\#2") < text.find("### Undated\n\nNo date on record."));
    CHECK(text.find("- **Ministry\\_of\\_One (party: Side One)** denies what Side One is accused "
                    "of; 12 October 2020. It \\*never\\* happened. “Never!” Its figure: 2 "
                    "civilians killed. Source: Paper, quoting the Agency \\[1, 2\\].\n") !=
          std::string::npos);
    CHECK(text.find("Source: Agency \\[2\\].\n") != std::string::npos);
    CHECK(
        text.ends_with("\n## Sources\n\n1. Paper. javascript:alert(1)\n"
                       "2. Agency: A \\<b\\>report\\</b\\>; 2020. <https://a.example/(1)%202>\n"
                       "\n## The map\n\n- Ground: X\n"));
}

TEST_CASE("a caption knows no more than its picture") {
    const std::string text = caption_of(told_atlas(), claims::read_extent("2020-10-11").end);
    CHECK(text.find("Ministry") == std::string::npos);
    CHECK(text.find("## Sources") == std::string::npos);
}

TEST_CASE("a caption lists no more events than can be read") {
    std::vector<claims::EventDraft> drafts(io::most_events_in_caption + 12);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        drafts[i].id = fmt::format("{:04}", i);
        drafts[i].title = fmt::format("Event {:04}", i);
        drafts[i].when = "2020";
    }
    const std::string text = caption_of(with_events({}, drafts));
    CHECK(text.find("## 512 events in the picture") != std::string::npos);
    CHECK(text.find("Event 0499") != std::string::npos);
    CHECK(text.find("Event 0500") == std::string::npos);
    CHECK(text.find("\nThe first 500 are listed; there are 12 more.\n") != std::string::npos);
}
