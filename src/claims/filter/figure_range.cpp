#include "claims/filter/figure_range.hpp"

#include <cmath>

namespace claims {

bool FigureRange::may_hold(double min, double max) const {
    if (std::isnan(min)) min = max;
    if (std::isnan(max)) max = min;
    return !std::isnan(min) && (!least || max >= *least) && (!most || min <= *most);
}

}  // namespace claims
