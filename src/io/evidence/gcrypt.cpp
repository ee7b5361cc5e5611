#include "io/evidence/gcrypt.hpp"

#include <gcrypt.h>

namespace io {
namespace {

/// Before anything else is asked of the library, in one thread. Another library of this process may
/// have done it.
bool has_begun() {
    if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P) != 0) return true;
    if (gcry_check_version(nullptr) == nullptr) return false;
    // What keys are made of lies in ordinary memory, too.
    gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
    return gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0) == 0;
}

}  // namespace

bool has_gcrypt() {
    static const bool has_library = has_begun();
    return has_library;
}

}  // namespace io
