#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// Who can be heard about an event: a party to the conflict, the third parties, or those whose name
/// is not on record.
enum class Speaker { party, third_parties, unnamed };

Speaker speaker_of(const Atlas& atlas, TableIndex actor);

/// The name of a side as a heading: "Armenia", "Third parties", "Unnamed".
std::string speaker_in_words(const Atlas& atlas, Speaker speaker, std::string_view side);

/// In which order speakers are listed: parties side by side, then third parties, each in the order
/// of the table; last the unnamed.
class SpeakerOrder {
 public:
    explicit SpeakerOrder(const Atlas& atlas);
    std::uint32_t rank(TableIndex actor) const {
        return actor < ranks_.size() ? ranks_[actor] : static_cast<std::uint32_t>(ranks_.size());
    }

 private:
    std::vector<std::uint32_t> ranks_;
};

}  // namespace claims
