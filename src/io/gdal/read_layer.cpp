#include "io/gdal/read_layer.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include "io/atlas/words.hpp"
#include "io/error.hpp"
#include "io/gdal/boundary_fields.hpp"
#include "io/gdal/layer_system.hpp"
#include "io/gdal/read_geometry.hpp"
#include "io/gdal/shapefile.hpp"

namespace io {
namespace {

/// "“Georgia”", or what else there is to know a feature by.
std::string subject(const geo::Boundary& boundary) {
    if (!boundary.name.empty()) return in_quotes(boundary.name);
    return boundary.id.empty() ? "the feature" : in_quotes(boundary.id);
}

/// Reads the features of one open shapefile.
class LayerReader {
 public:
    LayerReader(Shapefile& file, FileProblems& problems, RingCheck ring_check)
        : file_(file),
          problems_(problems),
          ring_check_(ring_check),
          system_(read_layer_system(file.projection_text())),
          fields_(*file.layer().GetLayerDefn()) {
        // What the .prj is worth has been judged.
        file_.errors().take();
    }

    LayerReading read();

 private:
    void read_feature(OGRFeature& feature);
    GeometryReading read_shape(OGRFeature& feature);
    std::string reason_for_no_shape();
    void report_crossing(const OGRFeature& feature, const geo::Boundary& boundary);
    void judge_system();

    Shapefile& file_;
    FileProblems& problems_;
    RingCheck ring_check_;
    LayerSystem system_;
    BoundaryFields fields_;
    LayerReading reading_;
    std::size_t number_ = 0;
    std::size_t beyond_degrees_ = 0;
};

std::string LayerReader::reason_for_no_shape() {
    const std::vector<std::string> errors = file_.errors().take();
    if (errors.empty()) return "has no shape";
    return fmt::format("has a shape that cannot be read ({})", fmt::join(errors, "; "));
}

GeometryReading LayerReader::read_shape(OGRFeature& feature) {
    OGRGeometry* shape = feature.GetGeometryRef();
    GeometryReading failed;
    if (shape == nullptr) {
        failed.problem = reason_for_no_shape();
        return failed;
    }
    if (system_.transformation != nullptr &&
        shape->transform(system_.transformation.get()) != OGRERR_NONE) {
        failed.problem = fmt::format("cannot be converted from {}", system_.name);
        file_.errors().take();
        return failed;
    }
    return read_geometry(*shape);
}

void LayerReader::read_feature(OGRFeature& feature) {
    geo::Boundary boundary = fields_.read(feature, number_, problems_);
    GeometryReading shape = read_shape(feature);
    if (shape.is_beyond_degrees) ++beyond_degrees_;
    if (!shape.problem.empty()) {
        problems_.add(number_,
                      fmt::format("{} {}; it is left out.", subject(boundary), shape.problem));
        return;
    }
    if (shape.dropped_parts > 0)
        problems_.add(number_,
                      fmt::format("{} of {} have too few places to have a shape; the rest "
                                  "is drawn.",
                                  counted(shape.dropped_parts, "part"), subject(boundary)));
    if (ring_check_ == RingCheck::thorough) report_crossing(feature, boundary);
    boundary.geometry = std::move(shape.geometry);
    reading_.boundaries.push_back(std::move(boundary));
}

void LayerReader::report_crossing(const OGRFeature& feature, const geo::Boundary& boundary) {
    file_.errors().take();
    if (feature.GetGeometryRef()->IsValid()) return;
    problems_.add(number_, fmt::format("the outline of {} is not clean ({}); it is drawn, but what "
                                       "lies inside may be drawn wrong there.",
                                       subject(boundary), fmt::join(file_.errors().take(), "; ")));
}

/// One wrong feature is a slip; when most are wrong, the coordinates are not what they were taken
/// for, and those that happen to look right are wrong as well.
void LayerReader::judge_system() {
    const bool is_assumed = system_.kind == LayerSystem::Kind::assumed;
    if (beyond_degrees_ * 2 > number_)
        throw FileError(
            file_.part(".shp"),
            fmt::format("has coordinates that are no degrees, {}.",
                        is_assumed ? fmt::format("and {} {}", file_.part(".prj"), system_.problem)
                                   : fmt::format("although {} names {}", file_.part(".prj"),
                                                 system_.name)));
    if (is_assumed)
        problems_.add(
            fmt::format("{} {}; the coordinates are plausible as degrees and were taken "
                        "as such (WGS 84).",
                        file_.part(".prj"), system_.problem));
}

LayerReading LayerReader::read() {
    OGRLayer& layer = file_.layer();
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        ++number_;
        read_feature(*feature);
    }
    for (const std::string& error : file_.errors().take_failures())
        problems_.add(fmt::format("not everything could be read: {}.", error));
    judge_system();
    reading_.system = system_.name;
    return std::move(reading_);
}

}  // namespace

LayerReading read_layer(const std::filesystem::path& path, FileProblems& problems,
                        RingCheck ring_check) {
    Shapefile file(path, problems);
    return LayerReader(file, problems, ring_check).read();
}

}  // namespace io
