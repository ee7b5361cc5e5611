#pragma once

#include <string>
#include <string_view>

namespace claims {

/// Whether a quote stands in quotation marks of its own, whatever their kind: “…”, «…», „…“, "…".
/// Not so “one” and “another”.
bool has_own_marks(std::string_view quote);

/// The quote in quotation marks, its own if it has such.
std::string in_quotation_marks(std::string_view quote);

}  // namespace claims
