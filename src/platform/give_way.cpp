#include "platform/give_way.hpp"

#include <sys/resource.h>
#include <unistd.h>

namespace platform {

void give_way() {
    // On Linux every thread has a nice value of its own. One that cannot be set stays as it is.
    constexpr int last_of_all = 19;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), last_of_all);
}

}  // namespace platform
