#include "io/words.hpp"

namespace io {

std::string with_thousands(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
    return digits;
}

std::string counted(std::size_t number, std::string_view noun) {
    std::string text = with_thousands(number) + " ";
    text += noun;
    if (number != 1) text += "s";
    return text;
}

}  // namespace io
