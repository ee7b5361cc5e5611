#include "io/kept/kept_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "io/evidence/sha256.hpp"

namespace io {

namespace fs = std::filesystem;

fs::path kept_file(const fs::path& cache, std::string_view beginning, std::string_view name) {
    const Digest named = Sha256().of(name);
    return cache / fmt::format("{}{}", beginning, hex(std::span(named).first<8>()));
}

void remove_oldest(const fs::path& cache, std::string_view beginning, std::size_t most) {
    std::vector<std::pair<fs::file_time_type, fs::path>> kept;
    for (const fs::directory_entry& entry : fs::directory_iterator(cache))
        if (entry.path().filename().string().starts_with(beginning))
            kept.emplace_back(entry.last_write_time(), entry.path());
    std::ranges::sort(kept, std::greater());
    for (std::size_t old = most; old < kept.size(); ++old) fs::remove(kept[old].second);
}

}  // namespace io
