#include "io/raster/encode_raster.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <gdal_priv.h>

#include <cstdint>
#include <exception>

#include "claims/plain_words.hpp"
#include "io/error.hpp"
#include "io/gdal_errors.hpp"
#include "io/gdal_option.hpp"
#include "io/raster/pulled_raster.hpp"

namespace io {
namespace {

constexpr const char* memory = "/vsimem/";
constexpr int longest_side_of_webp = 16383;
constexpr std::int64_t most_pixels_of_webp = std::int64_t{1} << 27U;  // a good gigabyte, held

struct Way {
    const char* driver;  ///< as GDAL calls it
    const char* option;
};

Way way_of(RasterFormat format) {
    return format == RasterFormat::jpeg ? Way{"JPEG", "QUALITY=92"} : Way{"WEBP", "LOSSLESS=YES"};
}

GDALDriver& driver(const char* name) {
    GDALDriver* const found = GetGDALDriverManager()->GetDriverByName(name);
    if (found == nullptr)
        throw Error(
            fmt::format("A {} picture cannot be made: this GDAL has no driver {}.", name, name));
    return *found;
}

/// A file in memory that is gone at the end.
struct MemoryFile {
    std::string path;

    MemoryFile(const void* owner, const char* kind)
        : path(fmt::format("{}claim-atlas-picture-{}.{}", memory, owner, kind)) {}
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { VSIUnlink(path.c_str()); }

    std::vector<std::uint8_t> bytes() const {
        vsi_l_offset size = 0;
        const GByte* begin = VSIGetMemFileBuffer(path.c_str(), &size, FALSE);
        if (begin == nullptr) return {};
        return {begin, begin + size};
    }
};

void tell_resolution(GDALDataset& raster, double dots_per_inch) {
    const std::string resolution = fmt::format("({:.4g})", dots_per_inch);
    raster.SetMetadataItem("EXIF_XResolution", resolution.c_str());
    raster.SetMetadataItem("EXIF_YResolution", resolution.c_str());
    raster.SetMetadataItem("EXIF_ResolutionUnit", "2");  // inches
}

void refuse_too_large(int width, int height, RasterFormat format) {
    if (format == RasterFormat::jpeg) return;
    const bool is_long = width > longest_side_of_webp || height > longest_side_of_webp;
    if (!is_long && std::int64_t{width} * height <= most_pixels_of_webp) return;
    throw Error(fmt::format(
        "A WebP of {} × {} pixels cannot be made: it has at most {} pixels a side and, because it "
        "must be held whole while it is packed, {} in all. A PNG or a JPEG can be larger.",
        width, height, longest_side_of_webp, claims::with_thousands(most_pixels_of_webp)));
}

/// Whoever is told how far GDAL is, and whether that wanted to stop.
struct Listener {
    const Progress& progress;
    bool stopped = false;
};

int CPL_STDCALL pass_on(double share, const char*, void* to) {
    auto& listener = *static_cast<Listener*>(to);
    listener.stopped = listener.progress && !listener.progress("Encoding", share);
    return listener.stopped ? FALSE : TRUE;
}

}  // namespace

std::vector<std::uint8_t> encode_raster(int width, int height, const RowSource& rows,
                                        RasterFormat format, double dots_per_inch,
                                        const Progress& progress) {
    refuse_too_large(width, height, format);
    GDALAllRegister();
    const Way way = way_of(format);
    GDALDriver& writer = driver(way.driver);
    GdalErrors errors{memory};
    const GdalOption no_side_files("GDAL_PAM_ENABLED", "NO");
    PulledRaster raster(width, height, rows);
    tell_resolution(raster, dots_per_inch);
    const MemoryFile file(&raster, way.driver);
    CPLStringList options;
    options.AddString(way.option);
    // While a JPEG is packed its rows are drawn, and their source tells how far it is.
    const Progress quiet;
    Listener listener{format == RasterFormat::jpeg ? quiet : progress};
    GDALDatasetUniquePtr written(
        writer.CreateCopy(file.path.c_str(), &raster, FALSE, options.List(), pass_on, &listener));
    const bool done = written != nullptr;
    written.reset();
    const std::vector<std::string> failures = errors.take_failures();
    if (raster.failure()) std::rethrow_exception(raster.failure());
    if (listener.stopped) throw Cancelled();
    std::vector<std::uint8_t> bytes = file.bytes();
    if (!done || !failures.empty() || bytes.empty())
        throw Error(fmt::format("The {} picture could not be made: {}.", way.driver,
                                failures.empty() ? "GDAL gives no reason" : failures.front()));
    return bytes;
}

}  // namespace io
