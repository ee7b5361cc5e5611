#include "claims/words/article.hpp"

#include <algorithm>
#include <array>

#include "claims/words/isolated.hpp"

namespace claims {
namespace {

constexpr std::array<std::string_view, 34> nouns_with_article{
    "agency",      "alliance",   "army",       "assembly",   "association", "authorities",
    "authority",   "bureau",     "centre",     "commission", "committee",   "council",
    "delegation",  "department", "embassy",    "federation", "forces",      "foundation",
    "government",  "group",      "leadership", "ministers",  "ministries",  "ministry",
    "mission",     "nations",    "office",     "parliament", "presidency",  "republic",
    "secretariat", "service",    "union",      "university"};

char to_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string with_article(std::string_view name) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), to_lower);
    if (lower.starts_with("the ")) return "the " + isolated(name.substr(4));

    std::string_view rest = lower;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (std::ranges::find(nouns_with_article, rest.substr(0, end)) != nouns_with_article.end())
            return "the " + isolated(name);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return isolated(name);
}

}  // namespace claims
