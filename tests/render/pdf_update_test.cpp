#include "render/paper/pdf_update.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace {

std::string with_language(const std::string& file) {
    std::vector<std::uint8_t> bytes(file.begin(), file.end());
    render::add_to_objects(bytes, {{"/Type /Catalog", "/Lang (en)"}, {"/S /Figure", "/Alt (x)"}});
    return {bytes.begin(), bytes.end()};
}

}  // namespace

TEST_CASE("a PDF's catalog is said again with more in it, and found by the last table") {
    const std::string file =
        "%PDF-1.4\n11 0 obj\n<< /Other 1 >>\nendobj\n1 0 obj\n<< /Type /Catalog\n   /Pages 2 0 R\n"
        ">>\nendobj\nxref\n0 3\ntrailer\n<< /Size 3\n   /Root 1 0 R\n>>\nstartxref\n87\n%%EOF\n";
    const std::string updated = with_language(file);
    REQUIRE(updated.starts_with(file));
    CHECK(updated.substr(file.size()) ==
          "1 0 obj\n<< /Lang (en) /Type /Catalog\n   /Pages 2 0 R\n>>\nendobj\n"
          "xref\n1 1\n0000000157 00000 n \ntrailer\n<<  /Size 3\n   /Root 1 0 R\n   /Prev 87\n>>\n"
          "startxref\n220\n%%EOF\n");
    CHECK(file.size() == 157);
    CHECK(updated.find("xref\n1 1") == 220);
}

TEST_CASE("a PDF whose trailer cannot be read stays as it is") {
    const std::string file =
        "%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n";
    CHECK(with_language(file) == file);
    CHECK(with_language("").empty());
}

TEST_CASE("several objects are said again, each where the last table finds it") {
    const std::string file =
        "%PDF-1.4\n4 0 obj\n<< /S /Figure\n>>\nendobj\n1 0 obj\n<< /Type /Catalog\n>>\nendobj\n"
        "xref\n0 5\ntrailer\n<< /Size 5\n   /Root 1 0 R\n>>\nstartxref\n70\n%%EOF\n";
    const std::string updated = with_language(file);
    for (const char* object : {"\n1 0 obj\n<< /Lang (en) /Type", "\n4 0 obj\n<< /Alt (x) /S"}) {
        const std::size_t at = updated.find(object);
        REQUIRE(at != std::string::npos);
        CHECK(updated.find(fmt::format("\n{} 1\n{:010} 00000 n \n", object[1], at + 1)) > at);
    }
    CHECK(updated.find("startxref\n" + std::to_string(updated.rfind("\nxref") + 1)) !=
          std::string::npos);
}

TEST_CASE("a text of a PDF is UTF-16 in digits") {
    CHECK(render::pdf_text("Aə") == "<FEFF00410259>");
    CHECK(render::pdf_text("\U0001F5FA") == "<FEFFD83DDDFA>");
    CHECK(render::pdf_text("") == "<FEFF>");
}
