#include "app/picture/paper_part.hpp"

#include "io/late_part.hpp"

namespace app {
namespace {

constexpr io::LatePart vector_drawing{"paper", "What draws PDF and SVG",
                                      "no such pictures and no reports can be made"};

}  // namespace

const render::PaperPart& paper_part() {
    static const auto* part = static_cast<const render::PaperPart*>(io::load(vector_drawing));
    return *part;
}

}  // namespace app
