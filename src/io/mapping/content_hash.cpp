#include "io/mapping/content_hash.hpp"

#include <fmt/format.h>

namespace io {

std::string ContentHash::text() const {
    return fmt::format("{:016x}", value_);
}

}  // namespace io
