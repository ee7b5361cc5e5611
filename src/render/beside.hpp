#pragma once

#include <functional>

namespace render {

/// Something to do beside the one that draws, with values of its own; what it returns is called by
/// the one that draws, in its own time.
using Work = std::function<std::function<void()>()>;

/// Whoever takes such work and does it, one after the other. Here nobody knows of threads: a
/// program that has some brings this along.
using Beside = std::function<void(Work)>;

}  // namespace render
