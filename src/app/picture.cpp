#include "app/picture.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/compose.hpp"
#include "app/furniture.hpp"
#include "io/png/png.hpp"

namespace app {
namespace {

std::string joined(const std::vector<std::string>& lines) {
    return fmt::format("{}", fmt::join(lines, "\n"));
}

// Keywords from the PNG specification, section 11.3.3.2.
std::vector<io::PngNote> notes_of(const render::Scene& scene, const session::Session& session,
                                  const Whole& whole) {
    const render::Furniture furniture = furniture_of(session, whole);
    return {{"Title", furniture.title},
            {"Description", joined(furniture.notes)},
            {"Comment", furniture.subtitle},
            {"Source", joined(scene.attributions)},
            {"Software", "Claim Atlas " CLAIM_ATLAS_VERSION}};
}

}  // namespace

std::vector<std::uint8_t> take_picture(render::MapRenderer& renderer,
                                       const session::Session& session, const PictureStyle& style) {
    const render::Scene scene = compose(session, style.furniture, style.whole);
    return io::encode_png(renderer.draw_picture(scene), notes_of(scene, session, style.whole),
                          style.dots_per_inch);
}

std::filesystem::path free_picture_name(const std::filesystem::path& folder,
                                        const std::string& title) {
    std::string stem = title.empty() ? "Claim Atlas" : title;
    std::ranges::replace(stem, '/', '-');
    std::filesystem::path path = folder / (stem + ".png");
    for (int number = 2; std::filesystem::exists(path); ++number)
        path = folder / fmt::format("{} ({}).png", stem, number);
    return path;
}

}  // namespace app
