#pragma once

#include "claims/workers.hpp"

namespace io {

/// As many workers as there are cores: whoever asks, and those of the threads that stand ready (see
/// stand_ready()) which are free by then. A thread that gives way (its nice value is above 0) gets
/// threads of its own, which give way with it.
claims::Workers all_cores();

}  // namespace io
