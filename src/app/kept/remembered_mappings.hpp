#pragma once

#include <string>

#include "io/mapping/column_mapping.hpp"

namespace app {

// Which columns a person gave which fields, by the header_signature() of the table; kept in the
// state folder. A file that cannot be read or written is as if nothing were remembered.

io::ColumnMapping remembered_mapping(const std::string& signature);
void remember_mapping(const std::string& signature, const io::ColumnMapping& mapping);

}  // namespace app
