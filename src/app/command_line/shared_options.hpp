#pragma once

#include <CLI/CLI.hpp>

#include "app/command_line/options.hpp"

namespace app {

// Options that several commands have.

/// Which events. `until` is the name of the option that ends the window of time.
void add_filter(CLI::App& app, FilterOptions& filter, const char* until = "--to");
void add_bounds(CLI::App& app, FilterOptions& filter, const char* help);

void add_view(CLI::App& app, PictureOptions& picture);
void add_format(CLI::App& app, PictureOptions& picture);
/// How a picture is made, where it looks, and what it shows.
void add_picture(CLI::App& app, Options& options);

}  // namespace app
