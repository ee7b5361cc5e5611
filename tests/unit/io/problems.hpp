#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

#include "claims/problem.hpp"

namespace test {

/// Every problem in words, one a line, for messages of failed tests.
inline std::string in_words(const claims::Problems& problems) {
    std::string text;
    for (const claims::Problem& problem : problems) text += claims::in_words(problem) + "\n";
    return text;
}

/// Whether a problem of that file and place says something that contains `words`.
inline bool has_problem(const claims::Problems& problems, std::string_view file,
                        std::string_view place, std::string_view words) {
    return std::ranges::any_of(problems, [&](const claims::Problem& problem) {
        return std::filesystem::path(problem.file).filename() == file && problem.place == place &&
               problem.sentence.find(words) != std::string::npos;
    });
}

}  // namespace test
