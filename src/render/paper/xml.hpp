#pragma once

#include <string>
#include <string_view>

namespace render {

/// Text as it stands in an XML file, between tags or inside of quotes. Characters that XML does not
/// have become U+FFFD. Source: XML 1.0, section 2.2.
std::string in_xml(std::string_view text);

/// A number to two decimals, without needless zeros: "3.5".
std::string in_xml(double number);

}  // namespace render
