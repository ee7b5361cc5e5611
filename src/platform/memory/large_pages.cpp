#include <cstddef>
#include <cstdlib>

// How jemalloc hands out the program's memory, the graphics driver's included (jemalloc(3), "TUNING").
// In pages of two megabytes where the system has them to give: a picture fills its memory once, and
// giving it in pages of four kilobytes takes longer than filling it. From one arena: every further one
// begins with pages of its own, and threads keep some memory at hand as it is.
extern "C" {
__attribute__((visibility("default"))) extern const char* malloc_conf;
const char* malloc_conf = "thp:always,metadata_thp:always,narenas:1,oversize_threshold:0";
}

namespace {

/// jemalloc asks the system for two megabytes, then for ever half a megabyte more: little of that is
/// large pages, since Linux aligns to them only what is a multiple of them. What was asked for at once
/// is, and nothing of it is there before it is written to.
const bool is_asked_for_at_once = [] {
    constexpr std::size_t at_once = std::size_t{64} << 20;
    void* volatile memory = std::malloc(at_once);  // else a compiler may leave it out
    std::free(memory);
    return true;
}();

}  // namespace
