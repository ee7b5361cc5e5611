#pragma once

namespace platform {

/// From now on the calling thread, and those that it starts, leave nearly all of the processor to
/// whoever else wants it.
void give_way();

}  // namespace platform
