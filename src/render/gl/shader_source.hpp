#pragma once

#include <string_view>

namespace render {

/// The text of shaders/NAME ("line.vert"), built into the program. Throws std::runtime_error for a
/// name that is not there.
const char* shader_source(std::string_view name);

}  // namespace render
