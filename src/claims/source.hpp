#pragma once

#include <string>

namespace claims {

/// Where a claim can be read. `via_id` names the source that this one quotes.
struct Source {
    std::string id;
    std::string publisher;
    std::string title;
    std::string url;
    std::string archive_url;
    std::string published;  ///< EDTF
    std::string language;
    std::string via_id;
    std::string extra{};  ///< cells of the columns that are not known; see extra_cells.hpp

    friend bool operator==(const Source&, const Source&) = default;
};

}  // namespace claims
