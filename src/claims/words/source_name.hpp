#pragma once

#include <string>

#include "claims/source.hpp"

namespace claims {

/// What a source is called: its publisher; where none is given its title, else the host of its
/// address ("a.example"), else its id.
std::string source_name(const Source& source);

/// The same, and the title behind a publisher: "IANS: Ganja shelled again".
std::string source_title(const Source& source);

}  // namespace claims
