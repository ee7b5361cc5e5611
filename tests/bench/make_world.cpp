// make_world FOLDER [HALVINGS]: writes a base map of an invented world as shapefiles: 96 countries,
// their 2,400 regions, the borders as lines, and a continent whose one ring has a million corners.
//
// What two regions share are the very same corners, drawn from one fixed seed: each side between
// two of them is halved so often (9 times by default, which makes 7.5 million corners in all), and
// each middle pushed aside.

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <cstdint>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/winding_line.hpp"

namespace {

constexpr std::uint64_t seed = 20201011;
constexpr int columns = 60, rows = 40, regions_a_side = 5;  // of a country
constexpr double west = -170, south = -50, width = 340, height = 125;
constexpr double coast_lat = -65;
constexpr int coast_pieces = 16, coast_halvings = 16;

using Place = geo::LngLat;
using Line = std::vector<Place>;

/// Pushes that are the same with every standard library, from -1 to 1.
class Pushes {
 public:
    double next() { return static_cast<double>(engine_() >> 11) * 0x1p-52 - 1; }

 private:
    std::mt19937_64 engine_{seed};
};

Line wound(const Place& from, const Place& to, int halvings, Pushes& pushes) {
    return support::winding_line(from, to, halvings, [&] { return 0.15 * pushes.next(); });
}

/// A net of regions, side by side.
class Net {
 public:
    Net(int halvings, Pushes& pushes) {
        std::vector<Place> nodes;
        for (int row = 0; row <= rows; ++row)
            for (int column = 0; column <= columns; ++column)
                nodes.push_back({west + (column + 0.3 * pushes.next()) * width / columns,
                                 south + (row + 0.3 * pushes.next()) * height / rows});
        for (int row = 0; row <= rows; ++row)
            for (int column = 0; column <= columns; ++column) {
                const Place& here = nodes[number(column, row)];
                eastward_.push_back(
                    column < columns ? wound(here, nodes[number(column + 1, row)], halvings, pushes)
                                     : Line());
                northward_.push_back(
                    row < rows ? wound(here, nodes[number(column, row + 1)], halvings, pushes)
                               : Line());
            }
    }

    const Line& eastward(int column, int row) const { return eastward_[number(column, row)]; }
    const Line& northward(int column, int row) const { return northward_[number(column, row)]; }

    /// Around so many regions, counter-clockwise.
    OGRPolygon around(int column, int row, int side) const {
        OGRLinearRing ring;
        for (int i = 0; i < side; ++i) add(eastward(column + i, row), false, ring);
        for (int i = 0; i < side; ++i) add(northward(column + side, row + i), false, ring);
        for (int i = side; i-- > 0;) add(eastward(column + i, row + side), true, ring);
        for (int i = side; i-- > 0;) add(northward(column, row + i), true, ring);
        ring.closeRings();
        OGRPolygon polygon;
        polygon.addRing(&ring);
        return polygon;
    }

 private:
    static std::size_t number(int column, int row) {
        return static_cast<std::size_t>(row * (columns + 1) + column);
    }
    static void add(const Line& line, bool backwards, OGRLinearRing& ring) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const Place& at = line[backwards ? line.size() - 1 - i : i];
            ring.addPoint(at.lng, at.lat);
        }
    }

    std::vector<Line> eastward_, northward_;
};

/// One shapefile.
class Layer {
 public:
    Layer(const std::filesystem::path& folder, const std::string& name, OGRwkbGeometryType type) {
        GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName("ESRI Shapefile");
        const std::string path = (folder / (name + ".shp")).string();
        file_.reset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        if (file_ == nullptr) throw std::runtime_error(path + " cannot be written.");
        OGRSpatialReference degrees;
        degrees.SetWellKnownGeogCS("WGS84");
        layer_ = file_->CreateLayer(name.c_str(), &degrees, type, nullptr);
        OGRFieldDefn id("id", OFTString);
        layer_->CreateField(&id);
    }

    void add(const OGRGeometry& shape) {
        OGRFeature feature(layer_->GetLayerDefn());
        feature.SetField("id", fmt::format("{}", layer_->GetFeatureCount()).c_str());
        feature.SetGeometry(&shape);
        if (layer_->CreateFeature(&feature) != OGRERR_NONE)
            throw std::runtime_error("A shape cannot be written.");
    }

 private:
    GDALDatasetUniquePtr file_;
    OGRLayer* layer_ = nullptr;
};

void write_borders(const Net& net, Layer& layer) {
    const auto add = [&](const Line& line) {
        OGRLineString shape;
        for (const Place& at : line) shape.addPoint(at.lng, at.lat);
        layer.add(shape);
    };
    for (int row = 0; row <= rows; ++row)
        for (int column = 0; column <= columns; ++column) {
            if (column < columns && row % regions_a_side == 0) add(net.eastward(column, row));
            if (row < rows && column % regions_a_side == 0) add(net.northward(column, row));
        }
}

OGRPolygon continent(Pushes& pushes) {
    OGRLinearRing ring;
    for (int piece = 0; piece < coast_pieces; ++piece) {
        const double begin = west + width * piece / coast_pieces;
        for (const Place& at : wound({begin, coast_lat}, {begin + width / coast_pieces, coast_lat},
                                     coast_halvings, pushes))
            ring.addPoint(at.lng, at.lat);
    }
    ring.addPoint(west + width, -84.5);
    ring.addPoint(west, -84.5);
    ring.closeRings();
    OGRPolygon polygon;
    polygon.addRing(&ring);
    return polygon;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        fmt::print(stderr, "usage: make_world FOLDER [HALVINGS]\n");
        return 2;
    }
    GDALAllRegister();
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    Pushes pushes;
    const Net net(argc == 3 ? std::stoi(argv[2]) : 9, pushes);
    Layer countries(folder, "countries", wkbPolygon), regions(folder, "regions", wkbPolygon),
        borders(folder, "borders", wkbLineString), world(folder, "world", wkbPolygon);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            regions.add(net.around(column, row, 1));
            if (row % regions_a_side == 0 && column % regions_a_side == 0)
                countries.add(net.around(column, row, regions_a_side));
        }
    write_borders(net, borders);
    world.add(continent(pushes));
}
