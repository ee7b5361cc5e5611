#pragma once

#include <atomic>
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

    /// One that another thread makes, which takes as long as reading a small atlas. Until it is
    /// taken it goes on drawing one of each, so that its driver makes machine code meanwhile.
    class Begun {
     public:
        Begun() = default;
        explicit Begun(const claims::Workers& workers);
        Begun(Begun&&) noexcept = default;
        Begun& operator=(Begun&&) noexcept = default;
        /// Waits for the thread, which draws nothing more for it.
        ~Begun();

        bool is_there() const { return made_.valid(); }
        /// Once; draws in this thread from now on.
        std::unique_ptr<OffScreen> take();

     private:
        std::shared_ptr<std::atomic<bool>> is_awaited_;
        std::future<std::unique_ptr<OffScreen>> made_;
    };

    render::MapRenderer& renderer() { return *renderer_; }

 private:
    void take_over() const { context_.make_current(); }

    platform::HeadlessContext context_;
    std::unique_ptr<render::MapRenderer> renderer_;
};

}  // namespace app
