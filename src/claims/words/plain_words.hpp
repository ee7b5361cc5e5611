#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claims {

/// "4,210"
std::string with_thousands(std::uint64_t number);

/// "1 event", "4,210 events"
std::string counted(std::uint64_t number, std::string_view noun);

/// "a", "a and b", "a, b and c"
std::string listed(const std::vector<std::string>& parts);

}  // namespace claims
