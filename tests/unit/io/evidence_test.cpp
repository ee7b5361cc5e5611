#include "io/evidence/evidence.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <random>

#include "claims/edit/edit.hpp"
#include "io/error.hpp"
#include "io/evidence/atlas_change.hpp"
#include "io/evidence/fingerprint.hpp"
#include "io/evidence/picture_file.hpp"
#include "io/files/files.hpp"
#include "scratch.hpp"
#include "workspace_atlas.hpp"

namespace {

/// Evidence with parts taken at random.
io::Evidence random_evidence(std::mt19937& random) {
    const auto maybe = [&] { return random() % 2 == 0; };
    const auto number = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    io::Evidence evidence;
    evidence.program = "Claim Atlas 1.2.3";
    evidence.renderer = "llvmpipe (\"256 bits\")";
    if (maybe()) evidence.created = "2020-10-12T00:00:00Z";
    evidence.atlas_title = "Gəncə, „quoted“ \"too\" \\ \n";
    evidence.atlas_name = "atlas.gpkg";
    evidence.atlas_events = random() % 100'000;
    if (maybe()) evidence.atlas_fingerprint = std::string(64, maybe() ? 'a' : '0');
    evidence.viewport = {number(64, 16384), number(64, 16384), number(0.5, 4)};
    if (maybe()) evidence.boundaries = std::string(64, 'b');
    if (maybe()) evidence.second_left = number(64, 20000);
    evidence.form = static_cast<io::Form>(random() % 4);
    for (std::size_t i = random() % 3; i > 0; --i)
        evidence.pictures.push_back(
            {"11 “October”", number(0, 20), R"({"claim_atlas_view":1,"graticule":false})",
             maybe() ? "x" : "",
             maybe() ? std::optional(io::ToldStep{"A walk", "Step", i, 3}) : std::nullopt});
    evidence.dots_per_inch = number(10, 2400);
    for (bool& part : evidence.parts) part = maybe();
    if (maybe()) evidence.told = io::ToldStep{"A walk", "Two\nlines", 1 + random() % 3, 3};
    evidence.is_cut_at_edge = maybe();
    if (maybe()) evidence.selected = "event ' \"";
    evidence.has_all_prints = maybe();
    for (std::size_t i = random() % 5; i > 0; --i) {
        evidence.visible.push_back(fmt::format("event {}, Գանձակ", i));
        evidence.prints[evidence.visible.back()] = std::uint64_t{random()} << 32U | random();
    }
    evidence.visible_count = evidence.visible.size() + random() % 3;
    return evidence;
}

/// The sentence with which a note is refused; empty when it is taken.
std::string evidence_refusal(const std::string& members) {
    try {
        io::evidence_from_json(R"({"claim_atlas_evidence": 1, "map": {"width": 8, "height": 8})" +
                               members + "}");
        return {};
    } catch (const io::Error& error) {
        return error.what();
    }
}

/// What a picture of all events of an atlas holds.
io::Evidence evidence_about(const claims::Atlas& atlas) {
    const io::Fingerprints prints = io::fingerprints_of(atlas);
    io::Evidence evidence;
    evidence.atlas_title = atlas.title;
    evidence.atlas_events = atlas.event_count();
    evidence.atlas_fingerprint = prints.atlas;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row)
        evidence.prints.emplace(atlas.event(row).id, prints.events[row]);
    return evidence;
}

claims::Atlas retitled(const claims::Atlas& atlas, claims::EventRow row) {
    claims::EventDraft draft = draft_of(atlas, row);
    draft.title += " (corrected)";
    return with_event(atlas, draft);
}

std::string told(const io::Evidence& evidence, const claims::Atlas& now, bool is_whole = true) {
    return in_words(io::change_since(evidence, now, is_whole));
}

const style::Picture dot{1, 1, {1, 2, 3, 255}};

}  // namespace

TEST_CASE("evidence comes back from its note as it was") {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const io::Evidence evidence = random_evidence(random);
        CAPTURE(io::evidence_to_json(evidence));
        CHECK(io::evidence_from_json(io::evidence_to_json(evidence)) == evidence);
    }
}

TEST_CASE("what is wrong with evidence is said with the member's name") {
    CHECK(evidence_refusal("").empty());
    CHECK(evidence_refusal(R"(, "colour": 1)") == "has a member “colour” that is not known.");
    CHECK(evidence_refusal(R"(, "map": {"width": 1e6, "height": 8})") ==
          "“width” is not between 1 and 16384.");
    CHECK(evidence_refusal(R"(, "map": {"width": 8})") ==
          "“map” needs “width” and “height” in pixels.");
    CHECK(evidence_refusal(R"(, "map": {"width": 8, "height": 8, "pixel_ratio": 0})") ==
          "“pixel_ratio” is not between 0.1 and 25.");
    CHECK(evidence_refusal(R"(, "atlas": {"fingerprint": "12"})")
              .starts_with("“fingerprint” is no fingerprint"));
    CHECK(
        evidence_refusal(R"(, "boundaries": "12")").starts_with("“boundaries” is no fingerprint"));
    CHECK(evidence_refusal(R"(, "form": "poster")") ==
          "“form” has “poster”, which is no form of a picture.");
    CHECK(evidence_refusal(R"(, "pictures": [{"seconds": -1}])") ==
          "“seconds” is not between 0 and 1000000.");
    CHECK(evidence_refusal(R"(, "pictures": {})") == "“pictures” is no list in “[ ]”.");
    CHECK(evidence_refusal(R"(, "atlas": {"events": -1})") == "“events” is no number of events.");
    CHECK(evidence_refusal(R"(, "prints": {"a": "ABC"})").starts_with("“prints” has “ABC”"));
    CHECK(evidence_refusal(R"(, "prints_of": "some")") ==
          "“prints_of” is neither “atlas” nor “visible”.");
    CHECK(evidence_refusal(R"(, "visible": ["a"])") ==
          "“visible” lists more events than “visible_events” says.");
    CHECK(evidence_refusal(R"(, "claim_atlas_evidence": 2)")
              .starts_with("“claim_atlas_evidence” is not 1"));
    CHECK_THROWS_WITH(io::evidence_from_json("{"),
                      "has a note “Claim Atlas evidence” that is not valid JSON (at byte 2).");
    CHECK_THROWS_WITH(io::evidence_from_json("[]"),
                      "has a note “Claim Atlas evidence” without “claim_atlas_evidence”.");
}

TEST_CASE("what has changed in an atlas since is counted") {
    const claims::Atlas atlas = test::made_atlas(3, 9);
    const io::Evidence evidence = evidence_about(atlas);
    CHECK(told(evidence, atlas).empty());
    claims::Atlas now = retitled(retitled(atlas, 2), 5);
    CHECK(told(evidence, now) ==
          "The atlas has changed since this picture was taken: 2 events changed.");
    now = with_event(without_event(now, atlas.event(7).id), test::made_event(1, "new"));
    CHECK(told(evidence, now) ==
          "The atlas has changed since this picture was taken: 2 events changed, 1 added, 1 gone.");
    CHECK(told(evidence, with_event(atlas, test::made_event(1, "new"))) ==
          "The atlas has changed since this picture was taken: 1 event added.");
    now.title = "Another";
    CHECK(told(evidence, now) ==
          "The picture was taken of another atlas, “A “made” atlas of events”; this one is "
          "“Another”.");
}

TEST_CASE("of a large atlas, or a part of one, the events in the picture are compared") {
    const claims::Atlas atlas = test::made_atlas(3, 9);
    io::Evidence evidence = evidence_about(atlas);
    evidence.has_all_prints = false;
    evidence.prints.erase(std::string(atlas.event(8).id));
    CHECK(told(evidence, atlas).empty());
    CHECK(told(evidence, retitled(atlas, 8)) ==
          "The atlas has changed since this picture was taken, but none of the events in it.");
    CHECK(told(evidence, retitled(without_event(atlas, atlas.event(3).id), 1)) ==
          "The atlas has changed since this picture was taken; of the events in it: 1 event "
          "changed, 1 gone.");
    // A server left events out: what is not there is not gone.
    CHECK(told(evidence, without_event(atlas, atlas.event(3).id), false).empty());
    evidence.atlas_fingerprint.clear();
    CHECK(told(evidence, retitled(atlas, 8)).empty());
    CHECK_FALSE(told(evidence, retitled(atlas, 1)).empty());
}

TEST_CASE("a view is shown from an SVG with its evidence, and such files are known for pictures") {
    const test::Scratch scratch("paper");
    std::mt19937 random(1);
    const io::Evidence evidence = random_evidence(random);
    io::NamedView view;
    view.filter.text = "Gence";
    const auto svg = [](const std::string& notes) {
        return "<?xml version=\"1.0\"?>\n<svg><metadata>" + notes + "</metadata></svg>";
    };
    const std::string view_note =
        "<view xmlns=\"urn:claim-atlas\">" + io::view_to_json(view) + "</view>";
    // What needs escapes in XML is the business of whoever wrote it; this has none.
    io::Evidence plain = evidence;
    plain.renderer = plain.atlas_title = "";
    plain.form = io::Form::picture;
    const auto evidence_note = [&plain] {
        return "<evidence xmlns=\"urn:claim-atlas\">" + io::evidence_to_json(plain) + "</evidence>";
    };
    io::write_text(scratch / "map.svg", svg(view_note + evidence_note()));
    const io::ShownBefore shown = io::read_shown(scratch / "map.svg");
    CHECK(shown.view.filter == view.filter);
    CHECK(shown.evidence == plain);
    CHECK(io::is_picture(scratch / "map.svg"));
    CHECK(io::read_noted_file(scratch / "map.svg")->kind == io::FileKind::svg);

    for (const io::Form form : {io::Form::report, io::Form::contact_sheet, io::Form::animation}) {
        plain.form = form;
        io::write_text(scratch / "forged.svg", svg(view_note + evidence_note()));
        CHECK_THROWS_WITH_AS(io::read_noted_file(scratch / "forged.svg"),
                             doctest::Contains("by which it would be of another kind"),
                             io::FileError);
    }

    io::write_text(scratch / "old.svg", svg(view_note));
    CHECK_FALSE(io::read_shown(scratch / "old.svg").evidence);
    io::write_text(scratch / "other.svg", svg(""));
    CHECK_THROWS_WITH(io::read_shown(scratch / "other.svg"),
                      ((scratch / "other.svg").string() +
                       " is a picture without a view: this program did not make it, or its notes "
                       "are lost.")
                          .c_str());
    io::write_text(scratch / "map.kml", "<?xml version=\"1.0\"?><kml/>");
    CHECK_FALSE(io::is_picture(scratch / "map.kml"));
    CHECK_FALSE(io::read_noted_file(scratch / "map.kml"));
    CHECK_FALSE(io::is_picture(scratch / "none"));
}

TEST_CASE("a view is shown from JSON, and from a picture with its evidence") {
    const test::Scratch scratch("shown");
    io::NamedView view;
    view.filter.text = "Gence";
    io::write_view(scratch / "view.json", view);
    CHECK(io::read_shown(scratch / "view.json").view.filter == view.filter);
    CHECK_FALSE(io::read_shown(scratch / "view.json").evidence);

    std::mt19937 random(1);
    const io::Evidence evidence = random_evidence(random);
    const auto write = [&](const std::vector<io::PngNote>& notes) {
        io::write_file(scratch / "map.png", io::encode_png(dot, notes, 96.0));
        return io::read_shown(scratch / "map.png");
    };
    const io::PngNote view_note{io::view_keyword, io::view_to_json(view)};
    CHECK(write({view_note, {io::evidence_keyword, io::evidence_to_json(evidence)}}).evidence ==
          evidence);
    CHECK(write({view_note}).view.filter == view.filter);
    CHECK_FALSE(write({view_note}).evidence);
    const std::string path = (scratch / "map.png").string();
    CHECK_THROWS_WITH(write({{"Title", "T"}}),
                      (path + " is a picture without a view: this program did not make it, or its "
                              "notes are lost.")
                          .c_str());
    CHECK_THROWS_WITH(write({view_note, {io::evidence_keyword, "{}"}}),
                      (path + " has a note “Claim Atlas evidence” without "
                              "“claim_atlas_evidence”.")
                          .c_str());
}

TEST_CASE("what would take very long to be drawn again is refused") {
    io::Evidence large;
    large.viewport = {16384, 16384, 1.5};
    const auto is_refused = [&large] {
        try {
            io::demand_few_pixels("map.png", large);
            return false;
        } catch (const io::FileError& error) {
            CHECK(error.what() ==
                  std::string("map.png has more pictures or pixels than are drawn again to compare "
                              "them."));
            return true;
        }
    };
    CHECK_FALSE(is_refused());
    large.pictures.resize(14);
    CHECK_FALSE(is_refused());
    large.pictures.resize(15);
    CHECK(is_refused());
    large.pictures.resize(1);
    large.viewport.pixel_ratio = 3;
    CHECK(is_refused());
    large.viewport = {64, 64, 1};
    large.pictures.resize(20'000);
    CHECK_FALSE(is_refused());
    large.pictures.resize(20'001);
    CHECK(is_refused());
}
