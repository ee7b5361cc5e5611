#include "claims/search/sought_word.hpp"

#include <algorithm>

#include "claims/filter/filter.hpp"

namespace claims {

std::vector<SoughtWord> sought_words(std::string_view text, const OtherNames& names) {
    std::vector<SoughtWord> words;
    const std::string all = folded(text);
    constexpr std::string_view spaces = " \t\r\n";
    for (std::size_t at = all.find_first_not_of(spaces); at != std::string::npos;) {
        const std::size_t end = std::min(all.find_first_of(spaces, at), all.size());
        SoughtWord& word = words.emplace_back();
        word.text = all.substr(at, end - at);
        for (const std::string_view name : names.of(word.text)) word.names.emplace_back(name);
        at = all.find_first_not_of(spaces, end);
    }
    return words;
}

}  // namespace claims
