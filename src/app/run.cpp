#include "app/run.hpp"

#include <exception>
#include <new>

#include "app/command_line/options.hpp"
#include "app/command_line/outputs.hpp"
#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/further_fonts.hpp"
#include "app/usage_error.hpp"
#include "platform/full_files.hpp"
#include "platform/standard_streams.hpp"

namespace app {
namespace {

int carry_out(const Options& options) {
    switch (options.task) {
        case Task::window:
            return run_window(options);
        case Task::render:
            return run_render(options);
        case Task::series:
            return run_series(options);
        case Task::report:
            return run_report(options);
        case Task::list:
            return run_list(options);
        case Task::show:
            return run_show(options);
        case Task::import_files:
            return run_import(options);
        case Task::export_atlas:
            return run_export(options);
        case Task::check:
            return run_check(options);
        case Task::verify:
            return run_verify(options);
        case Task::info:
            return run_info();
        case Task::nothing:
            break;
    }
    return options.exit_code;
}

}  // namespace

int run(int argc, char** argv) {
    platform::hold_standard_streams();
    platform::outlive_full_files();
    try {
        const Options options = read_options(argc, argv);
        check_outputs(options);
        const int code = carry_out(options);
        if (const std::string missing = letters_missing(); !missing.empty()) say(missing);
        const std::string lost = platform::finish_standard_output();
        if (lost.empty()) return code;
        say(lost);
    } catch (const UsageError& error) {
        // Of several files an earlier one may have been told of.
        platform::finish_standard_output();
        say(error.what());
        return 2;
    } catch (const std::bad_alloc&) {
        say("There is not enough memory for this.");
    } catch (const std::exception& error) {
        // A long result fails before its end, with the words of the library that wrote it.
        const std::string lost = platform::finish_standard_output();
        say(lost.empty() ? error.what() : lost);
    }
    return 1;
}

}  // namespace app
