#include "io/gdal/repeated_rows.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <memory>
#include <string_view>

#include "io/error.hpp"

namespace io {
namespace {

constexpr std::string_view repeated = "table:number-rows-repeated=\"";
constexpr std::uint64_t most_repeated = 10'000;

std::string content_of(const std::string& archive) {
    const std::string path = "/vsizip/{" + archive + "}/content.xml";
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path.c_str(), "rb"),
                                                                VSIFCloseL);
    std::string content;
    if (!file) return content;
    constexpr std::size_t block = 1 << 20;
    for (std::size_t read = block; read == block;) {
        const std::size_t size = content.size();
        content.resize(size + block);
        read = VSIFReadL(content.data() + size, 1, block, file.get());
        content.resize(size + read);
    }
    return content;
}

/// Whether a cell has something in it, by its value or its text.
bool has_cells(std::string_view rows) {
    return rows.find("office:value") != std::string_view::npos ||
           rows.find("<text:p") != std::string_view::npos;
}

}  // namespace

void refuse_repeated_rows(const std::filesystem::path& path, const std::string& archive) {
    const std::string content = content_of(archive);
    std::string_view rest = content;
    for (std::size_t at = rest.find(repeated); at != std::string_view::npos;
         at = rest.find(repeated)) {
        rest.remove_prefix(at + repeated.size());
        std::uint64_t count = 0;
        std::from_chars(rest.data(), rest.data() + rest.size(), count);
        const std::string_view until_end = rest.substr(0, rest.find("</table:table>"));
        if (count > most_repeated && has_cells(until_end))
            throw FileError(path.string(),
                            fmt::format("has {} rows alike, one below the other, and cells in them "
                                        "or behind them, which cannot be read; save it as XLSX or "
                                        "CSV.",
                                        count));
    }
}

}  // namespace io
