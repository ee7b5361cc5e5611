// How jemalloc hands out the program's memory, the graphics driver's included (jemalloc(3), "TUNING").
// In pages of two megabytes where the system has them to give: a picture fills its memory once, and
// giving it in pages of four kilobytes takes longer than filling it. From one arena: every further one
// begins with pages of its own, and threads keep some memory at hand as it is.
extern "C" {
__attribute__((visibility("default"))) extern const char* malloc_conf;
const char* malloc_conf = "thp:always,metadata_thp:always,narenas:1,oversize_threshold:0";
}
