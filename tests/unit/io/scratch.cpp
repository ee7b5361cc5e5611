#include "scratch.hpp"

#include <fstream>
#include <iterator>

namespace test {

Scratch::Scratch(const std::string& name) : folder_(fs::path(TEST_OUTPUT_DIR) / "io" / name) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
}

fs::path Scratch::write(const std::string& name, std::string_view text) const {
    overwrite(folder_ / name, text);
    return folder_ / name;
}

void Scratch::copy_data(const std::string& name) const {
    fs::copy(fs::path(TEST_SOURCE_DIR) / "data" / name, folder_,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

std::string contents(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void overwrite(const fs::path& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
}

void cut(const fs::path& path, std::size_t size) {
    fs::resize_file(path, size);
}

}  // namespace test
