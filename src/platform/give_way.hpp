#pragma once

namespace platform {

/// From now on the calling thread, and those that it starts, work with what others leave of the
/// processor.
void give_way();

}  // namespace platform
