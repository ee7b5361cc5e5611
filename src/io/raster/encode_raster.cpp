#include "io/raster/encode_raster.hpp"

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <gdal_priv.h>

#include "io/error.hpp"
#include "io/gdal_errors.hpp"
#include "io/gdal_option.hpp"

namespace io {
namespace {

constexpr int bands = 3, bytes_a_pixel_in = 4;
constexpr const char* memory = "/vsimem/";

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

GDALDatasetUniquePtr in_gdal(const style::Picture& picture, double dots_per_inch) {
    GDALDatasetUniquePtr raster(
        driver("MEM").Create("", picture.width, picture.height, bands, GDT_Byte, nullptr));
    if (raster == nullptr) return raster;
    // GDAL shares this call with reading; writing leaves the pixels alone.
    auto* pixels = const_cast<std::uint8_t*>(picture.rgba.data());
    if (raster->RasterIO(GF_Write, 0, 0, picture.width, picture.height, pixels, picture.width,
                         picture.height, GDT_Byte, bands, nullptr, bytes_a_pixel_in, 0, 1,
                         nullptr) != CE_None)
        return nullptr;
    const std::string resolution = fmt::format("({:.4g})", dots_per_inch);
    raster->SetMetadataItem("EXIF_XResolution", resolution.c_str());
    raster->SetMetadataItem("EXIF_YResolution", resolution.c_str());
    raster->SetMetadataItem("EXIF_ResolutionUnit", "2");  // inches
    return raster;
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

std::vector<std::uint8_t> encode_raster(const style::Picture& picture, RasterFormat format,
                                        double dots_per_inch, const Progress& progress) {
    GDALAllRegister();
    const Way way = way_of(format);
    GDALDriver& writer = driver(way.driver);
    GdalErrors errors{memory};
    const GdalOption no_side_files("GDAL_PAM_ENABLED", "NO");
    const MemoryFile file(&picture, way.driver);
    const GDALDatasetUniquePtr raster = in_gdal(picture, dots_per_inch);
    CPLStringList options;
    options.AddString(way.option);
    Listener listener{progress};
    GDALDatasetUniquePtr written(raster == nullptr
                                     ? nullptr
                                     : writer.CreateCopy(file.path.c_str(), raster.get(), FALSE,
                                                         options.List(), pass_on, &listener));
    const bool done = written != nullptr;
    written.reset();
    const std::vector<std::string> failures = errors.take_failures();
    if (listener.stopped) throw Cancelled();
    std::vector<std::uint8_t> bytes = file.bytes();
    if (!done || !failures.empty() || bytes.empty())
        throw Error(fmt::format("The {} picture could not be made: {}.", way.driver,
                                failures.empty() ? "GDAL gives no reason" : failures.front()));
    return bytes;
}

}  // namespace io
