#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/source.hpp"
#include "io/import/import_builder.hpp"

namespace io {

/// The parts of a list with semicolons, without blanks around them and without empty ones.
std::vector<std::string_view> list_items(std::string_view list);

/// A source with an id made from what it says, `prefix`-…; the same source always gets the same id.
claims::Source made_source(std::string_view prefix, claims::Source source);

/// Adds each once and gives their numbers.
std::vector<claims::TableIndex> add_sources(ImportBuilder& builder,
                                            const std::vector<claims::Source>& sources);

}  // namespace io
