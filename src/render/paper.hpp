#pragma once

#include <string>
#include <vector>

#include "render/scene.hpp"

namespace render {

/// One map on a page.
struct Sheet {
    Scene scene;
    double left = 0.0;  ///< px from the page's left edge
};

/// A page with maps beside each other. It is as large as they are in px, of which there are
/// `px_per_inch`; pixel ratios only decide about the finest lines.
struct Paper {
    std::vector<Sheet> sheets;
    double px_per_inch = 96.0;
};

/// What a vector picture says about itself besides what is drawn.
struct PaperNotes {
    std::string title;
    std::string description;
    std::string alt_text;  ///< the picture for whoever cannot see it
    std::string program;   ///< name and version
    std::string created;   ///< ISO 8601, such as "2020-10-12T00:00:00Z"; empty: not said
    std::string view;      ///< the view as JSON on one line, ASCII
    std::string evidence;  ///< what it was drawn from, the same way
    std::string seal;      ///< a text to be held as it is, of ASCII; empty: none
};

}  // namespace render
