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

OffScreen::Begun::Begun(const claims::Workers& workers)
    : is_awaited_(std::make_shared<std::atomic<bool>>(false)),
      made_(std::async(std::launch::async, [workers, is_awaited = is_awaited_] {
          auto made = std::make_unique<OffScreen>(workers);
          for (const render::Scene& scene : render::one_of_each())
              if (!*is_awaited) made->renderer().draw_picture(scene);
          made->context_.release();
          return made;
      })) {}

OffScreen::Begun::~Begun() {
    if (is_awaited_) *is_awaited_ = true;
}

std::unique_ptr<OffScreen> OffScreen::Begun::take() {
    *is_awaited_ = true;
    std::unique_ptr<OffScreen> made = made_.get();
    made->take_over();
    return made;
}

}  // namespace app
