#pragma once

#include <string>
#include <vector>

namespace claims {

/// Something wrong with data that was read. The rest of the data is still used.
struct Problem {
    std::string file;        ///< path as the user would recognise it
    std::string place;       ///< "line 12", "feature 3"; empty when it concerns the whole file
    std::string sentence;    ///< what is wrong and what happens now
    std::string event_id{};  ///< of the event that it is about, if it is about one
};
using Problems = std::vector<Problem>;

/// "events.csv, line 12: the longitude “abc” is no number; the event is listed but not drawn."
std::string in_words(const Problem& problem);

}  // namespace claims
