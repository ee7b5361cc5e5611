#include "render/paper/svg_path.hpp"

#include <span>

#include "render/paper/xml.hpp"

namespace render {
namespace {

struct Command {
    char letter;
    std::size_t points;
};

Command command_of(Path::Step::Kind kind) {
    switch (kind) {
        case Path::Step::Kind::move:
            return {'M', 1};
        case Path::Step::Kind::line:
            return {'L', 1};
        case Path::Step::Kind::curve:
            return {'C', 3};
        case Path::Step::Kind::close:
            break;
    }
    return {'Z', 0};
}

}  // namespace

std::string svg_path(const Path& path, double scale) {
    std::string text;
    for (const Path::Step& step : path.steps()) {
        const auto [letter, points] = command_of(step.kind);
        text += letter;
        for (const geo::ScreenPoint& at : std::span(step.at).first(points)) {
            if (text.back() != letter) text += ' ';
            text += in_xml(at.x * scale) + ' ' + in_xml(at.y * scale);
        }
    }
    return text;
}

}  // namespace render
