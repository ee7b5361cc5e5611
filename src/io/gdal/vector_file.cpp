#include "io/gdal/vector_file.hpp"

#include <cpl_vsi.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include "io/error.hpp"
#include "io/export/text_file.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

OGRSpatialReference degrees() {
    OGRSpatialReference system;
    system.importFromEPSG(4326);
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

}  // namespace

VectorFile::VectorFile(const std::filesystem::path& path, Taken taken, const char* driver,
                       const std::string& ending)
    : named_(path), beside_(path, NewPath::Kind::file, taken) {
    GDALAllRegister();
    in_memory_ = fmt::format("/vsimem/export-{}{}", static_cast<const void*>(this), ending);
    GDALDriver* const found = GetGDALDriverManager()->GetDriverByName(driver);
    if (found == nullptr)
        throw FileError(named_.string(),
                        fmt::format("cannot be written: this GDAL has no driver {}.", driver));
    dataset_.reset(found->Create(in_memory_.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (dataset_ == nullptr) refuse();
}

VectorFile::~VectorFile() {
    dataset_.reset();
    VSIUnlink(in_memory_.c_str());
}

void VectorFile::refuse() const {
    const std::string why = CPLGetLastErrorMsg();
    throw FileError(named_.string(), why.empty()
                                         ? "cannot be written; GDAL gives no reason."
                                         : fmt::format("cannot be written (GDAL: {}).", why));
}

OGRLayer& VectorFile::add_layer(const std::string& name, bool has_points, const char* option) {
    OGRSpatialReference system = degrees();
    CPLStringList options;
    if (option != nullptr) options.AddString(option);
    OGRLayer* const layer = dataset_->CreateLayer(name.c_str(), has_points ? &system : nullptr,
                                                  has_points ? wkbPoint : wkbNone, options.List());
    if (layer == nullptr) refuse();
    return *layer;
}

void VectorFile::add(OGRLayer& layer, OGRFeature& feature) {
    if (layer.CreateFeature(&feature) != OGRERR_NONE) refuse();
}

void VectorFile::finish() {
    CPLErrorReset();
    dataset_.reset();
    if (CPLGetLastErrorType() == CE_Failure) refuse();
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(in_memory_.c_str(), &size, FALSE);
    if (bytes == nullptr || size == 0) refuse();
    TextFile file(beside_.path(), named_);
    file.write({reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)});
    file.close();
    beside_.finish();
}

std::string xml_text(std::string_view text) {
    std::string clean = is_utf8(text) ? std::string(text) : repaired_utf8(text);
    std::erase_if(clean, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
    return clean;
}

}  // namespace io
