#include "io/export/text_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>

#include "io/error.hpp"

namespace io {

TextFile::TextFile(const std::filesystem::path& path, std::filesystem::path named)
    : named_(std::move(named)), stream_(path, std::ios::binary | std::ios::trunc) {}

void TextFile::write(std::string_view text) {
    if (!stream_.good()) return close();
    stream_.write(text.data(), static_cast<std::streamsize>(text.size()));
}

void TextFile::close() {
    const bool was_good = stream_.good();
    const int before = errno;
    errno = 0;
    stream_.close();
    if (was_good && stream_.good()) return;
    const int error = errno != 0 ? errno : before;
    throw FileError(named_.string(),
                    fmt::format("cannot be written: {}.",
                                std::generic_category().message(error != 0 ? error : EIO)));
}

}  // namespace io
