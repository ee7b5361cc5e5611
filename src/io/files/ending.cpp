#include "io/files/ending.hpp"

#include "io/atlas/free_names.hpp"

namespace io {

std::string ending_of(const std::filesystem::path& path) {
    return lower_ascii(path.extension().string());
}

}  // namespace io
