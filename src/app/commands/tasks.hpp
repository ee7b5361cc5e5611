#pragma once

#include "app/command_line/options.hpp"

namespace app {

// One function for each thing that the program can be started for. Each returns the exit code and
// throws std::exception with a sentence when nothing could be done.

int run_window(const Options& options);
int run_render(const Options& options);
int run_series(const Options& options);
int run_report(const Options& options);
int run_list(const Options& options);
int run_show(const Options& options);
int run_import(const Options& options);
int run_export(const Options& options);
int run_verify(const Options& options);
int run_check(const Options& options);
int run_info();

}  // namespace app
