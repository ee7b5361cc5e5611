#pragma once

#include <string>

#include "io/foreign/foreign_table.hpp"

namespace io {

/// A sentence where the table is what this program exported of the events of an atlas, in a format
/// whose claims are not read back; empty for any other table.
std::string own_export(const ForeignTable& table);

}  // namespace io
