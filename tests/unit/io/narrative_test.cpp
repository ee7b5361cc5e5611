#include "io/narrative/narrative_file.hpp"

#include <doctest/doctest.h>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "scratch.hpp"

namespace {

io::NarrativeText walk() {
    io::NarrativeText narrative{"Ganja, „as told“\n", {}};
    io::NarrativeStop first{"Two lines,\nand \"quotes\".", "ganja", {}};
    first.view.camera = geo::Camera{{46.36, 40.68}, 8.5};
    first.view.filter.text = "Gəncə";
    io::NarrativeStop second;
    second.view.theme = style::Theme::dark;
    second.view.split = {"azerbaijan", "armenia"};
    narrative.steps = {first, second};
    return narrative;
}

/// The sentence with which a narrative is refused; empty when it is taken.
std::string narrative_refusal(std::string_view text) {
    try {
        io::narrative_from_json(text);
        return {};
    } catch (const io::Error& error) {
        return error.what();
    }
}

}  // namespace

TEST_CASE("a narrative comes back from its file as it was") {
    const test::Scratch scratch("narratives");
    const io::NarrativeText written = walk();
    io::write_narrative(scratch / "walk.json", written);
    const io::NarrativeText read = io::read_narrative(scratch / "walk.json");
    CHECK(read.title == written.title);
    REQUIRE(read.steps.size() == 2);
    CHECK(read.steps[0].caption == written.steps[0].caption);
    CHECK(read.steps[0].event_id == "ganja");
    CHECK(read.steps[0].view.camera == written.steps[0].view.camera);
    CHECK(read.steps[0].view.filter == written.steps[0].view.filter);
    CHECK(read.steps[1].event_id.empty());
    CHECK_FALSE(read.steps[1].view.camera);
    CHECK(read.steps[1].view.theme == style::Theme::dark);
    CHECK(read.steps[1].view.split == written.steps[1].view.split);
}

TEST_CASE("what is no narrative is refused with the step and the member that is wrong") {
    CHECK(narrative_refusal("[1, 2\n") == "is not valid JSON on line 2.");
    CHECK(narrative_refusal("{}") == "is no narrative: “claim_atlas_narrative” is missing.");
    CHECK(narrative_refusal(R"({"claim_atlas_narrative": 2})") ==
          "“claim_atlas_narrative” is not 1: this program cannot read such a narrative.");
    const auto with_steps = [](const std::string& steps) {
        return narrative_refusal(R"({"claim_atlas_narrative": 1, "steps": )" + steps + "}");
    };
    CHECK(with_steps("3") == "“steps” is no list.");
    CHECK(with_steps(R"([{"caption": "x"}])") == "“steps”: step 1: has no “view”.");
    CHECK(with_steps(R"([{"view": {"claim_atlas_view": 1}}, {"caption": 3}])") ==
          "“steps”: step 2: “caption” is no text.");
    CHECK(with_steps(R"([{"view": {"claim_atlas_view": 1, "camera": {"lng": 1}}}])") ==
          "“steps”: step 1: “camera” needs “lng” and “lat” in degrees.");
    CHECK(with_steps(R"([{"view": {}}])") ==
          "“steps”: step 1: “view” is no view: “claim_atlas_view” is missing.");
    CHECK(with_steps(R"([{"view": {"claim_atlas_view": 1}, "sound": 1}])") ==
          "“steps”: step 1: has a member “sound” that is not known.");
    CHECK(with_steps(R"([{"view": {"claim_atlas_view": 1}}])").empty());
}

TEST_CASE("the sentence about a file names it") {
    const test::Scratch scratch("narratives");
    io::write_text(scratch / "walk.json", "{}");
    CHECK_THROWS_WITH_AS(
        io::read_narrative(scratch / "walk.json"),
        ((scratch / "walk.json").string() + " is no narrative: “claim_atlas_narrative” is missing.")
            .c_str(),
        io::FileError);
}
