#pragma once

#include <string>

#include "io/import/read_import.hpp"

namespace app {

// Which columns a person gave which fields, by the header_signature() of the table; kept in the
// state folder. A file that cannot be read or written is as if nothing were remembered.

io::ColumnMapping remembered_mapping(const std::string& signature);
/// Of a table that was taken in; nothing where it is no table of points.
void remember_mapping(const io::ImportPreview& taken_in);

}  // namespace app
