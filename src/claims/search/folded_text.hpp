#pragma once

#include <string>
#include <string_view>

namespace claims {

/// claims::folded into a string that is used again and again. No longer than `text`.
void fold_into(std::string& out, std::string_view text);

}  // namespace claims
