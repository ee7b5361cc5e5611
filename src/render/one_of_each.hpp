#pragma once

#include <vector>

#include "render/scene.hpp"

namespace render {

/// Small scenes that together have one of each kind of thing that is drawn, first those that most
/// pictures have. A driver that makes machine code of a program when it first draws with it has
/// made that of all programs once these were drawn.
std::vector<Scene> one_of_each();

}  // namespace render
