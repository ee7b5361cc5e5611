#include <fmt/format.h>

#include "app/commands/tasks.hpp"
#include "io/atlas/check.hpp"
#include "io/utf8.hpp"

namespace app {

int run_check(const Options& options) {
    std::size_t problems = 0;
    for (const std::string& path : options.paths) {
        const io::CheckReport report = io::check_path(path);
        if (!report.summary.empty()) fmt::print("{}\n", report.summary);
        for (const claims::Problem& problem : report.problems)
            fmt::print("{}\n", io::on_one_line(claims::in_words(problem)));
        problems += report.problems.size();
    }
    fmt::print("{}\n", problems == 0   ? "No problems."
                       : problems == 1 ? std::string("1 problem.")
                                       : fmt::format("{} problems.", problems));
    return problems == 0 ? 0 : 1;
}

}  // namespace app
