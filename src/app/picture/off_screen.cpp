#include "app/picture/off_screen.hpp"

#include "app/fonts.hpp"
#include "platform/error.hpp"
#include "render/one_of_each.hpp"

namespace app {

OffScreen::OffScreen(const claims::Workers& workers)
    : renderer_(std::make_unique<render::MapRenderer>(context_.load, fonts(), workers)) {}

OffScreen::~OffScreen() {
    try {
        take_over();
    } catch (const platform::Error&) {
        // What the renderer holds ends with the context.
        static_cast<void>(renderer_.release());
    }
}

std::future<std::unique_ptr<OffScreen>> OffScreen::begin(const claims::Workers& workers) {
    return std::async(std::launch::async, [workers] {
        auto made = std::make_unique<OffScreen>(workers);
        made->renderer().draw_picture(render::one_of_each());
        made->context_.release();
        return made;
    });
}

}  // namespace app
