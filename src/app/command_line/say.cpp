#include "app/command_line/say.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "io/utf8.hpp"

namespace app {

void say(std::string_view sentence) {
    // Unlike fmt::print this throws nothing where nobody listens.
    std::fputs(fmt::format("claim-atlas: {}\n", io::on_one_line(sentence)).c_str(), stderr);
}

}  // namespace app
