#include "app/command_line/option_checks.hpp"

#include <fmt/format.h>

#include "io/foreign/text_encoding.hpp"
#include "io/numbers.hpp"

namespace app {

CLI::Validator number_within(double least, double most) {
    return {[=](const std::string& text) {
                const auto number = io::read_number(text);
                if (number && *number >= least && *number <= most) return std::string();
                return fmt::format("“{}” is no number from {} to {}.", text, least, most);
            },
            ""};
}

CLI::Validator known_encoding() {
    return {[](const std::string& text) {
                if (io::is_known_encoding(text)) return std::string();
                return fmt::format(
                    "“{}” is no encoding that is known here; “iconv --list” names those that are, "
                    "such as windows-1251.",
                    text);
            },
            ""};
}

CLI::Validator some_name() {
    return {
        [](const std::string& text) {
            return std::string(text.empty() ? "the name of what is to be written is missing." : "");
        },
        ""};
}

}  // namespace app
