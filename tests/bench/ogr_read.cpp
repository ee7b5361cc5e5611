// ogr_read FILE…: reads every field of every feature of every layer as text through OGR and does
// nothing with it: what the reading of an atlas is measured against. Says how many rows there were,
// the seconds of processor time, and the peak of memory.

#include <fmt/format.h>
#include <ogrsf_frmts.h>
#include <sys/resource.h>

#include <cstdlib>
#include <cstring>

namespace {

struct Seen {
    std::size_t rows = 0;
    std::size_t bytes = 0;
};

void read_layer(OGRLayer& layer, Seen& seen) {
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        ++seen.rows;
        for (int field = 0; field < feature->GetFieldCount(); ++field)
            seen.bytes += std::strlen(feature->GetFieldAsString(field));
    }
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

int main(int count, char** names) {
    GDALAllRegister();
    Seen seen;
    for (int i = 1; i < count; ++i) {
        const GDALDatasetUniquePtr dataset(
            GDALDataset::Open(names[i], GDAL_OF_VECTOR | GDAL_OF_READONLY));
        if (dataset == nullptr) return EXIT_FAILURE;
        for (OGRLayer* layer : dataset->GetLayers()) read_layer(*layer, seen);
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    fmt::print("{} rows, {} bytes: {:.2f} s user, {:.2f} s system, peak {} MiB\n", seen.rows,
               seen.bytes, seconds(used.ru_utime), seconds(used.ru_stime), used.ru_maxrss / 1024);
    return EXIT_SUCCESS;
}
