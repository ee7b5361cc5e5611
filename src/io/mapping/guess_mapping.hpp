#pragma once

#include <string_view>

#include "io/foreign/foreign_table.hpp"
#include "io/mapping/column_mapping.hpp"

namespace io {

/// The field that a header names, in English, Russian, Azerbaijani, Turkish, Armenian, Georgian,
/// German or French; empty when it is none. `key` as column_key() gives it.
std::string_view field_of_header(std::string_view key);

/// Which column may hold what: by the headers first, then by what the first rows hold. Every column
/// is in the mapping, with an empty field where it is of no use.
ColumnMapping guess_mapping(ForeignTable& table);

/// Corrections with their columns named as in the guess; a person may write them in other case.
/// Throws UnusableMapping.
ColumnMapping as_written(const ColumnMapping& corrections, const ColumnMapping& guess);

/// The guess with a person's corrections, as_written(). Throws UnusableMapping.
ColumnMapping corrected(ColumnMapping guess, const ColumnMapping& corrections);

}  // namespace io
