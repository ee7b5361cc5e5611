#pragma once

namespace io {

/// Makes libgcrypt ready, once; to be asked before anything else is of it. False where it does not
/// fit.
bool has_gcrypt();

}  // namespace io
