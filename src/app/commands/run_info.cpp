#include <fmt/format.h>

#include <exception>

#include "app/commands/tasks.hpp"
#include "app/data_folder.hpp"
#include "app/picture/off_screen.hpp"
#include "app/picture/paper_part.hpp"
#include "io/versions.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

std::string opengl_description() {
    try {
        return OffScreen().renderer().device_description();
    } catch (const std::exception& error) {
        return error.what();
    }
}

/// Or why there is none.
std::string pdf_writer() {
    try {
        return paper_part().pdf_writer();
    } catch (const std::exception& error) {
        return error.what();
    }
}

}  // namespace

int run_info() {
    fmt::print("Claim Atlas      {}\n", CLAIM_ATLAS_VERSION);
    for (const auto& [name, version] : io::library_versions())
        fmt::print("{:<16} {}\n", name, version);
    fmt::print("PDF              {}\n", pdf_writer());
    fmt::print("OpenGL headless  {}\n", opengl_description());
    fmt::print("Data             {}\n", data_folder().string());
    fmt::print("Pictures         {}\n", platform::pictures_folder().string());
    fmt::print("Settings         {}\n", platform::settings_folder().string());
    fmt::print("State            {}\n", platform::state_folder().string());
    fmt::print("Cache            {}\n", platform::cache_folder().string());
    return 0;
}

}  // namespace app
