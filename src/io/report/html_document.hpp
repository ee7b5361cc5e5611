#pragma once

#include <string>

#include "style/document.hpp"

namespace io {

/// A page of HTML that needs no other file; its picture is an SVG element.
std::string html_document(const style::Document& document, const std::string& picture_svg);

}  // namespace io
