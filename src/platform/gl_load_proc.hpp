#pragma once

namespace platform {

/// Finds an OpenGL function by name in the current context.
using GlLoadProc = void* (*)(const char* name);

}  // namespace platform
