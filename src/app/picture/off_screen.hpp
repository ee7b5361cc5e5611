#pragma once

#include <future>
#include <memory>

#include "claims/workers.hpp"
#include "platform/headless_context.hpp"
#include "render/map_renderer.hpp"

namespace app {

/// A renderer without a display, and the context that it draws with. Draws in the thread that made
/// it or has taken it over last, and ends there. Throws platform::Error when the machine has no
/// such driver.
class OffScreen {
 public:
    explicit OffScreen(const claims::Workers& workers = {});
    ~OffScreen();
    OffScreen(const OffScreen&) = delete;
    OffScreen& operator=(const OffScreen&) = delete;

    /// Begins to make one in another thread, which takes as long as reading a small atlas. To be
    /// taken over. It has drawn once, so that its driver has made machine code of all programs.
    static std::future<std::unique_ptr<OffScreen>> begin(const claims::Workers& workers);
    /// From the thread that made it, which is done with it.
    void take_over() const { context_.make_current(); }

    render::MapRenderer& renderer() { return *renderer_; }

 private:
    platform::HeadlessContext context_;
    std::unique_ptr<render::MapRenderer> renderer_;
};

}  // namespace app
