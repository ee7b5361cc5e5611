#pragma once

#include "render/paper/page.hpp"
#include "render/paper/vector_picture.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// As large as all of its maps.
PageSize size_of(const Paper& paper);

void draw_paper(Page& page, const Paper& paper, const FontSet& fonts);

}  // namespace render
