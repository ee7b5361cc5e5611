#pragma once

#include <exception>
#include <functional>
#include <string>
#include <utility>

#include "app/task_runner.hpp"
#include "render/map_renderer.hpp"
#include "session/session.hpp"

namespace app {

/// Saves what the map shows as a picture: of the window's size at once, of another on a thread of
/// its own.
class PictureErrands {
 public:
    /// `location` tells where the present atlas was read from.
    PictureErrands(session::Session& session, render::MapRenderer& renderer, TaskRunner& tasks,
                   std::function<std::string()> location)
        : session_(session), renderer_(renderer), tasks_(tasks), location_(std::move(location)) {}

    void save();

 private:
    void save_as_seen();
    void save_laid_out();
    void tell_saved(const std::string& path);
    void fail(const std::exception& error);

    session::Session& session_;
    render::MapRenderer& renderer_;
    TaskRunner& tasks_;
    std::function<std::string()> location_;
};

}  // namespace app
