#include "io/kept/file_stamp.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

namespace io {

std::string file_stamp(const std::filesystem::path& path) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return path.string() + ": none\n";
    return fmt::format("{}: {} bytes, {}.{:09}, {}.{:09}, {}\n", path.string(), about.st_size,
                       about.st_mtim.tv_sec, about.st_mtim.tv_nsec, about.st_ctim.tv_sec,
                       about.st_ctim.tv_nsec, about.st_ino);
}

bool has_just_changed(const std::filesystem::path& path, std::chrono::milliseconds tick) {
    struct stat about {};
    if (stat(path.c_str(), &about) != 0) return true;
    const auto changed = std::chrono::seconds(about.st_ctim.tv_sec) +
                         std::chrono::nanoseconds(about.st_ctim.tv_nsec);
    return std::chrono::system_clock::now().time_since_epoch() < changed + tick;
}

std::filesystem::path program_file() {
    return std::filesystem::canonical("/proc/self/exe");
}

}  // namespace io
