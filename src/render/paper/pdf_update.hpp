#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace render {

/// What one of a PDF's objects is to say besides what it says.
struct PdfAddition {
    std::string_view mark;  ///< the last object with that text: "/Type /Catalog"
    std::string entries;    ///< "/Lang (en)"
};

/// Says objects again with more in them, as an update at the file's end; those that are not there
/// are left out. A file whose trailer is not in plain text stays as it is. Source: ISO 32000-1,
/// section 7.5.6.
void add_to_objects(std::vector<std::uint8_t>& file, const std::vector<PdfAddition>& additions);

/// A text of a PDF, in UTF-16, as hexadecimal digits: "<FEFF0041>". Source: section 7.9.2.2.
std::string pdf_text(std::string_view utf8);

}  // namespace render
