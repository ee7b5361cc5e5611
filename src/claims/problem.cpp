#include "claims/problem.hpp"

namespace claims {

std::string in_words(const Problem& problem) {
    std::string text = problem.file;
    if (!problem.place.empty()) text += ", " + problem.place;
    return text + ": " + problem.sentence;
}

}  // namespace claims
