#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace io {

/// The JSON of the view that a PDF or an SVG of this program holds: render/paper/vector_picture.hpp
/// says where. Empty when it holds none; nothing when it is another kind of file.
std::optional<std::string> view_in_paper(std::span<const std::uint8_t> bytes);

}  // namespace io
