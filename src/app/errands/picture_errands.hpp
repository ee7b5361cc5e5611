#pragma once

#include <exception>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "app/errands/task_runner.hpp"
#include "app/picture/picture_format.hpp"
#include "app/picture/report_file.hpp"
#include "render/map_renderer.hpp"
#include "session/session.hpp"

namespace app {

/// Saves or copies what the map shows as a picture: of the window's size it is drawn at once, of
/// another, of a large atlas, with a report, or as one of many, on a thread of its own.
class PictureErrands {
 public:
    /// `location` tells where the present atlas was read from.
    PictureErrands(session::Session& session, render::MapRenderer& renderer, TaskRunner& tasks,
                   std::function<std::string()> location)
        : session_(session), renderer_(renderer), tasks_(tasks), location_(std::move(location)) {}

    void save();
    /// The picture that save() would write, as a PNG to the clipboard.
    void copy();

 private:
    /// Draws a picture, here or on another thread.
    using Draw = std::function<std::vector<std::uint8_t>(const io::Progress&)>;

    /// A file's bytes, and the words around its path when it is saved.
    struct Made {
        std::vector<std::uint8_t> bytes;
        std::string what, remarks;
    };

    bool is_drawn_at_once() const;
    void save_as_seen();
    void save_laid_out();
    void save_series();
    void save_beside(const std::string& doing, std::function<Made(const io::Progress&)> make);
    std::vector<std::uint8_t> picture_as_seen();
    Draw picture_laid_out(PictureFormat format);
    Draw report_laid_out(ReportFormat format);
    Draw laid_out();
    std::string name() const;
    void tell_saved(const std::string& what, const std::string& path);
    void fail(const std::exception& error);

    session::Session& session_;
    render::MapRenderer& renderer_;
    TaskRunner& tasks_;
    std::function<std::string()> location_;
};

}  // namespace app
