#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace claims {

/// "4,210"
std::string with_thousands(std::uint64_t number);

/// "a", "a and b", "a, b and c"
std::string listed(const std::vector<std::string>& parts);

}  // namespace claims
