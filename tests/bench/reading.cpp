// reading ATLAS: reads an atlas as the program does and nothing else. Says how much it holds, the
// seconds of processor time and on the clock, and the peak of memory before and after.

#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>

#include "io/atlas/read_atlas.hpp"

namespace {

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

rusage used_so_far() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used;
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return EXIT_FAILURE;
    const long peak_before = used_so_far().ru_maxrss;
    const auto begin = std::chrono::steady_clock::now();
    const io::AtlasReading reading = io::read_atlas(words[1]);
    const std::chrono::duration<double> on_the_clock = std::chrono::steady_clock::now() - begin;
    const rusage used = used_so_far();
    fmt::print(
        "{} events, {} claims, {} problems: {:.2f} s user, {:.2f} s system, {:.2f} s on the "
        "clock, peak {} MiB before and {} MiB after\n",
        reading.atlas->event_count(), reading.atlas->claim_count(), reading.problems.size(),
        seconds(used.ru_utime), seconds(used.ru_stime), on_the_clock.count(), peak_before / 1024,
        used.ru_maxrss / 1024);
    return EXIT_SUCCESS;
}
