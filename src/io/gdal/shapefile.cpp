#include "io/gdal/shapefile.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/files/path_kind.hpp"
#include "io/gdal/gdal_option.hpp"

namespace io {
namespace {

using Bytes = std::vector<std::uint8_t>;

// Both .shp and .shx begin with a header of this length; bytes 24 to 27 tell the file's length in
// 16-bit words, the most significant byte first.
constexpr std::size_t header_bytes = 100;

/// The length a .shp or .shx says it has.
std::size_t announced_length(const Bytes& bytes) {
    std::size_t words = 0;
    for (std::size_t at = 24; at < 28; ++at) words = words << 8 | bytes[at];
    return words * 2;
}

bool is_cut_short(const Bytes& bytes) {
    return bytes.size() < header_bytes || bytes.size() < announced_length(bytes);
}

/// Number of shapes that a .shx lists.
std::size_t listed_shapes(const Bytes& index) {
    return (std::max(index.size(), header_bytes) - header_bytes) / 8;
}

/// Number of rows that a .dbf says it has: bytes 4 to 7, the least significant byte first.
std::size_t announced_rows(const Bytes& table) {
    std::size_t rows = 0;
    for (std::size_t at = 8; at-- > 4;) rows = rows << 8 | table[at];
    return rows;
}

}  // namespace

Shapefile::Shapefile(const std::filesystem::path& path, FileProblems& problems,
                     const std::string& encoding)
    : stem_(path.stem().string()) {
    copy_parts(path, problems);
    judge_outline(problems);
    const bool restores_index = !judge_index(problems);
    judge_table(problems);
    open(restores_index, encoding);
}

void Shapefile::copy_parts(const std::filesystem::path& path, FileProblems& problems) {
    folder_.add(part(".shp"), read_file(path));
    const auto read_part = [&](const char* ending) -> Bytes {
        const std::filesystem::path beside = std::filesystem::path(path).replace_extension(ending);
        if (!is_there(beside)) return {};
        try {
            return read_file(beside);
        } catch (const FileError& error) {
            problems.add(fmt::format("{} {}", part(ending), error.why));
            return {};
        }
    };
    for (const char* ending : {".shx", ".dbf", ".cpg"})
        if (Bytes bytes = read_part(ending); !bytes.empty())
            folder_.add(part(ending), std::move(bytes));
    // Not given to the driver, which would look the system up in PROJ's data base: that takes
    // longer than reading the shapes.
    const Bytes projection = read_part(".prj");
    projection_text_.assign(projection.begin(), projection.end());
}

void Shapefile::judge_outline(FileProblems& problems) {
    const Bytes& outline = folder_.bytes(part(".shp"));
    if (outline.size() < header_bytes)
        throw FileError(part(".shp"), fmt::format("is no shapefile: it holds {} only.",
                                                  counted(outline.size(), "byte")));
    if (is_cut_short(outline))
        problems.add(fmt::format(
            "the file is cut short: {} of {} are there; shapes in the missing "
            "part are left out.",
            with_thousands(outline.size()), counted(announced_length(outline), "byte")));
}

/// Whether the .shx part can be used.
bool Shapefile::judge_index(FileProblems& problems) {
    const bool is_there = folder_.has(part(".shx"));
    if (is_there && !is_cut_short(folder_.bytes(part(".shx")))) return true;
    problems.add(fmt::format("{} is {}; the index of the shapes was rebuilt in memory.",
                             part(".shx"), is_there ? "cut short" : "missing"));
    if (is_there) folder_.remove(part(".shx"));
    return false;
}

void Shapefile::judge_table(FileProblems& problems) {
    const std::string name = part(".dbf");
    if (!folder_.has(name)) {
        problems.add(fmt::format("{} is missing; the shapes are shown without names.", name));
        return;
    }
    const Bytes& table = folder_.bytes(name);
    if (table.size() < 32) {
        problems.add(fmt::format("{} is cut short; the shapes are shown without names.", name));
        folder_.remove(name);
        return;
    }
    if (!folder_.has(part(".shx"))) return;
    const std::size_t shapes = listed_shapes(folder_.bytes(part(".shx")));
    if (const std::size_t rows = announced_rows(table); rows != shapes)
        problems.add(fmt::format("{} holds {} for {}; what has no counterpart is left out.", name,
                                 counted(rows, "row"), counted(shapes, "shape")));
}

void Shapefile::open(bool restores_index, const std::string& encoding) {
    const GdalOption restore("SHAPE_RESTORE_SHX", restores_index ? "YES" : "NO");
    std::vector<const char*> options{"ADJUST_GEOM_TYPE=NO", "AUTO_REPACK=NO"};
    // Without a .cpg the driver would guess Latin-1.
    const std::string names = "ENCODING=" + (encoding.empty() ? "UTF-8" : encoding);
    if (!encoding.empty() || !folder_.has(part(".cpg"))) options.push_back(names.c_str());
    dataset_ = open_vector(folder_.path(part(".shp")), "ESRI Shapefile", options);
    layer_ = dataset_ == nullptr ? nullptr : dataset_->GetLayer(0);
    if (layer_ == nullptr)
        throw FileError(part(".shp"), fmt::format("cannot be read as a shapefile: {}.",
                                                  fmt::join(errors_.take(), "; ")));
    errors_.take();
}

}  // namespace io
