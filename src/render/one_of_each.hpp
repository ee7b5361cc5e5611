#pragma once

#include "render/scene.hpp"

namespace render {

/// A small scene that has one of each kind of thing that is drawn. A driver that makes machine code
/// of a program when it first draws with it has made that of all programs once this was drawn.
Scene one_of_each();

}  // namespace render
