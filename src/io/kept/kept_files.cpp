#include "io/kept/kept_files.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "io/evidence/sha256.hpp"

namespace io {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view parts = "part-of-";

using Touched = std::pair<fs::file_time_type, fs::path>;

/// Without those that go meanwhile.
std::vector<Touched> files_with(const fs::path& cache, std::string_view beginning) {
    std::vector<Touched> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(cache)) {
        if (!entry.path().filename().string().starts_with(beginning)) continue;
        std::error_code is_gone;
        const fs::file_time_type touched = entry.last_write_time(is_gone);
        if (!is_gone) files.emplace_back(touched, entry.path());
    }
    return files;
}

}  // namespace

fs::path kept_file(const fs::path& cache, std::string_view beginning, std::string_view name) {
    const Digest named = Sha256().of(name);
    return cache / fmt::format("{}{}", beginning, hex(std::span(named).first<8>()));
}

void make_cache(const fs::path& cache) {
    if (fs::create_directories(cache)) fs::permissions(cache, fs::perms::owner_all);
}

fs::path part_of(const fs::path& file) {
    return file.parent_path() / fmt::format("{}{}-{}", parts, file.filename().string(), ::getpid());
}

void remove_left_parts(const fs::path& cache, std::string_view beginning) {
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(1);
    for (const Touched& part : files_with(cache, fmt::format("{}{}", parts, beginning)))
        if (part.first < long_ago) fs::remove(part.second);
}

void remove_oldest(const fs::path& cache, std::string_view beginning, std::size_t most) {
    std::vector<Touched> kept = files_with(cache, beginning);
    std::ranges::sort(kept, std::greater());
    for (std::size_t old = most; old < kept.size(); ++old) fs::remove(kept[old].second);
}

}  // namespace io
