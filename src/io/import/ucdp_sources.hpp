#pragma once

#include <string_view>
#include <vector>

#include "claims/source.hpp"
#include "io/import/import_builder.hpp"

namespace io {

/// The columns of UCDP GED that say where an event was read. Source: UCDP GED Codebook.
struct UcdpSourceCells {
    std::string_view article;   ///< "\"Reuters,2020-10-11,Headline\";\"AFP,…\""
    std::string_view office;    ///< "Reuters;AFP"
    std::string_view date;      ///< "2020-10-11;2020-10-12"
    std::string_view original;  ///< who told it to them: "police"
};

/// The numbers of the sources named there; new ones are added. An article quotes its original
/// source where there is one for each article, or one for all.
std::vector<claims::TableIndex> add_ucdp_sources(ImportBuilder& builder,
                                                 const UcdpSourceCells& cells);

}  // namespace io
