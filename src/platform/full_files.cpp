#include "platform/full_files.hpp"

#include <csignal>

namespace platform {

void outlive_full_files() {
    std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace platform
