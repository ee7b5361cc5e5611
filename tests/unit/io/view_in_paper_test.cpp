#include "io/view/view_in_paper.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::optional<std::string> found_in(std::string_view file) {
    return io::view_in_paper({reinterpret_cast<const std::uint8_t*>(file.data()), file.size()});
}

}  // namespace

TEST_CASE("a PDF's view stands among its keywords, as text or as digits") {
    CHECK(found_in("%PDF-1.5\n<< /Title (/Keywords \\(x\\))\n/Keywords (Claim Atlas view: {\"a\": "
                   "\">\"}) >>") == "{\"a\": \">\"}");
    CHECK(found_in("%PDF-1.5\n/Keywords <FEFF0078007B00220028005C0022007D> >>") == "{\"(\\\"}");
}

TEST_CASE("an SVG's view stands in its metadata") {
    CHECK(
        found_in("<?xml version=\"1.0\"?>\n<svg><metadata><view xmlns=\"urn:claim-atlas\" "
                 "program=\"x\">{&quot;a&quot;: &quot;&lt;&amp;lt;&gt;&quot;}</view></metadata>") ==
        "{\"a\": \"<&lt;>\"}");
}

TEST_CASE("where the view is missing or damaged there is none, and other files are none of these") {
    for (const char* file :
         {"%PDF-1.5", "%PDF-1.5 /Keywords (lakes, maps)", "%PDF-1.5 /Keywords <FEFF00",
          "%PDF-1.5 "
          "/Keywords <FEFF00zz>",
          "%PDF-1.5 /Keywords <FEFF0438007B>", "<?xml?><svg/>",
          "<?xml?><svg><view xmlns=\"urn:claim-atlas\"</view>",
          "<?xml?><svg><view xmlns=\"urn:claim-atlas\">{}"}) {
        CAPTURE(std::string(file));
        CHECK(found_in(file) == "");
    }
    CHECK_FALSE(found_in("{\"claim_atlas_view\": 1}"));
    CHECK_FALSE(found_in("<?xml version=\"1.0\"?><kml/>"));
    CHECK_FALSE(found_in(""));
}
