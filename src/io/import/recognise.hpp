#pragma once

#include <string>
#include <vector>

#include "io/import/read_import.hpp"

namespace io {

/// A layout and what it was recognised by, in words.
struct Recognition {
    ImportProfile profile = ImportProfile::points;
    std::string why;
};

/// By the names of the columns, whatever their order and case. A mapping may rename them.
Recognition recognise(const std::vector<std::string>& columns, const ColumnMapping& mapping);

}  // namespace io
