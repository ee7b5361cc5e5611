#include "claims/words/plain_words.hpp"

namespace claims {

std::string with_thousands(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
    return digits;
}

std::string counted(std::uint64_t number, std::string_view noun) {
    std::string words = with_thousands(number) + " " + std::string(noun);
    return number == 1 ? words : words + "s";
}

std::string listed(const std::vector<std::string>& parts) {
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) words += i + 1 == parts.size() ? " and " : ", ";
        words += parts[i];
    }
    return words;
}

}  // namespace claims
