#pragma once

#include <string_view>
#include <vector>

#include "claims/columns/per_chunk.hpp"
#include "claims/search/folded_texts.hpp"

namespace session {

struct TitleFit {
    int distance = 0;  ///< session::fuzzy_distance of the title
    claims::EventRow row = 0;
};

/// The events whose titles are nearest to what was typed, folded: at most `most`, those equally
/// near in the order of the atlas. `texts` are the atlas's.
std::vector<TitleFit> best_titles(const claims::Atlas& atlas,
                                  const claims::PerChunk<claims::FoldedTexts>& texts,
                                  std::string_view typed, std::size_t most);

}  // namespace session
