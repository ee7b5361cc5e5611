#pragma once

#include "claims/workers.hpp"

namespace io {

/// A thread for each core of the machine, which lives as long as its piece of work.
claims::Workers all_cores();

}  // namespace io
