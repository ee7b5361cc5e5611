#include "app/command_line/output_file.hpp"

#include <cstdio>
#include <stdexcept>

#include "io/files/files.hpp"

namespace app {

void write_output(const std::string& out, std::span<const std::uint8_t> bytes) {
    if (out != "-") return io::write_file(out, bytes);
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() ||
        std::fflush(stdout) != 0)
        throw std::runtime_error("The result could not be written to standard output.");
}

void write_output(const std::string& out, std::string_view text) {
    write_output(out, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}  // namespace app
