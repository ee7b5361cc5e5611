#pragma once

#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// What became known about an event in a stretch of time.
struct Development {
    EventRow row = 0;
    Status before = Status::reported;  ///< as known when the stretch began
    Status after = Status::reported;   ///< as known when it ended
    std::size_t known_before = 0;      ///< claims
    std::vector<Claim> news;           ///< claims that became known within, in order of time
};

/// The events among `rows` about which a claim became known after `between.begin` and up to
/// `between.end`; see claims::known_from. In the order of the first news about each.
std::vector<Development> developments(const Atlas& atlas, const std::vector<EventRow>& rows,
                                      const Extent& between);

/// "no claim before, now alleged", "alleged before, now contested", "contested, as before"
std::string change_in_words(const Development& development);

/// "12 October 2020: Ministry of Defence of Armenia denies"
std::string news_in_words(const Atlas& atlas, const Claim& claim);

}  // namespace claims
