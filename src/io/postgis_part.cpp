#include "io/postgis_part.hpp"

#include "io/late_part.hpp"

namespace io {
namespace {

constexpr LatePart postgis{"postgis", "The client library of PostgreSQL",
                           "atlases at a server cannot be reached"};

}  // namespace

const PostgisPart& postgis_part() {
    static const auto* part = static_cast<const PostgisPart*>(load(postgis));
    return *part;
}

}  // namespace io
