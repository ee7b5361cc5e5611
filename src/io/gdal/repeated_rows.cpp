#include "io/gdal/repeated_rows.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <string_view>
#include <vector>

#include "io/error.hpp"
#include "io/gdal/archive_parts.hpp"

namespace io {
namespace {

constexpr std::string_view repeated = "table:number-rows-repeated=\"";
constexpr std::uint64_t most_repeated = 10'000;

/// Whether a cell has something in it, by its value or its text.
bool has_cells(std::string_view rows) {
    return rows.find("office:value") != std::string_view::npos ||
           rows.find("<text:p") != std::string_view::npos;
}

}  // namespace

void refuse_repeated_rows(const std::filesystem::path& path, const std::string& archive) {
    const std::vector<std::uint8_t> content = archive_part(archive, "content.xml");
    std::string_view rest(reinterpret_cast<const char*>(content.data()), content.size());
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
