#include "app/command_line/option_checks.hpp"

#include <fmt/format.h>

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

CLI::Validator some_name() {
    return {
        [](const std::string& text) {
            return std::string(text.empty() ? "the name of what is to be written is missing." : "");
        },
        ""};
}

}  // namespace app
