#include "io/evidence/carried_notes.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace {

io::CarriedNotes notes_in(std::string_view file) {
    return io::carried_notes(io::kind_of_file(file).value(),
                             {reinterpret_cast<const std::uint8_t*>(file.data()), file.size()});
}

std::string view_in(std::string_view file) {
    return notes_in(file).view;
}

std::string evidence_in(std::string_view file) {
    return notes_in(file).evidence;
}

/// As it stands in a PDF where it cannot stand as it is.
std::string in_digits(std::string_view ascii) {
    std::string digits = "<FEFF";
    for (const char c : ascii) digits += fmt::format("{:04X}", static_cast<unsigned>(c));
    return digits + ">";
}

}  // namespace

TEST_CASE("a PDF's view stands among its keywords, as text or as digits") {
    CHECK(view_in("%PDF-1.5\n<< /Title (/Keywords \\(x\\))\n/Keywords (Claim Atlas view: {\"a\": "
                  "\">\"}) >>") == "{\"a\": \">\"}");
    CHECK(view_in("%PDF-1.5\n/Keywords <FEFF0078007B00220028005C0022007D> >>") == "{\"(\\\"}");
}

TEST_CASE("an SVG's view stands in its metadata") {
    CHECK(
        view_in("<?xml version=\"1.0\"?>\n<svg><metadata><view xmlns=\"urn:claim-atlas\" "
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
        CHECK(view_in(file) == "");
    }
    for (const char* file : {"{\"claim_atlas_view\": 1}", "<?xml version=\"1.0\"?><kml/>", ""})
        CHECK_FALSE(io::kind_of_file(file));
}

TEST_CASE("the evidence stands on the line after the view, or in an element of its own") {
    const std::string keywords = in_digits(
        "Claim Atlas view: {\"a\": \"(\"}\nClaim Atlas evidence: {\"b\": \"Claim Atlas "
        "evidence: {\"}");
    const std::string pdf = "%PDF-1.5\n/Keywords " + keywords;
    CHECK(io::kind_of_file(pdf) == io::FileKind::pdf);
    CHECK(view_in(pdf) == "{\"a\": \"(\"}");
    CHECK(evidence_in(pdf) == "{\"b\": \"Claim Atlas evidence: {\"}");
    const std::string svg =
        "<?xml?><svg><metadata><view xmlns=\"urn:claim-atlas\">{}</view>\n"
        "<evidence xmlns=\"urn:claim-atlas\">{&quot;b&quot;: 1}</evidence></metadata>";
    CHECK(io::kind_of_file(svg) == io::FileKind::svg);
    CHECK(view_in(svg) == "{}");
    CHECK(evidence_in(svg) == "{\"b\": 1}");
    // What follows in the comments of a JPEG is no part of it.
    CHECK(
        evidence_in("%PDF-1.5\n/Keywords " +
                    in_digits("view: {}\nClaim Atlas evidence: {\"b\": 2}\nClaim Atlas seal: 0")) ==
        "{\"b\": 2}");
    // A page of HTML holds them in its picture.
    const std::string html =
        "<!DOCTYPE html>\n<svg><view xmlns=\"urn:claim-atlas\">{&quot;a&quot;: "
        "&quot;&#39;&quot;}</view></svg>";
    CHECK(io::kind_of_file(html) == io::FileKind::html);
    CHECK(view_in(html) == "{\"a\": \"'\"}");
    // Those of older versions have none.
    CHECK(evidence_in("%PDF-1.5\n/Keywords (Claim Atlas view: {\"a\": 1})").empty());
    CHECK(evidence_in("<?xml?><svg><view xmlns=\"urn:claim-atlas\">{}</view>").empty());
}
