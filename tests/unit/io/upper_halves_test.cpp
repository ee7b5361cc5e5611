#include "io/upper_halves.hpp"

#include <doctest/doctest.h>

#include "io/kept/base_map_bytes.hpp"
#include "io/png/packed_rows.hpp"

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>

namespace {

/// Whether the processor tells which parts of its registers are in use.
bool tells_use() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    return __builtin_cpu_supports("avx") && __get_cpuid_count(0xD, 1, &a, &b, &c, &d) == 1 &&
           (a & 4U) != 0;
}

__attribute__((target("xsave"))) bool are_upper_halves_in_use() {
    constexpr unsigned upper_halves = 4;
    return (_xgetbv(1) & upper_halves) != 0;
}

__attribute__((target("avx"))) void use_upper_halves() {
    asm volatile("vpcmpeqd %%xmm0, %%xmm0, %%xmm0\n vinsertf128 $1, %%xmm0, %%ymm0, %%ymm0" ::
                     : "xmm0");
}

}  // namespace

TEST_CASE("what packs and sums with ISA-L leaves no upper halves of registers in use") {
    if (!tells_use()) return;
    use_upper_halves();
    REQUIRE(are_upper_halves_in_use());
    io::clear_upper_halves();
    CHECK_FALSE(are_upper_halves_in_use());

    io::BaseMapReading reading;
    reading.map = std::make_shared<const geo::BaseMap>();
    for (int i = 0; i < 100; ++i) reading.problems.push_back({"file", "feature", "sentence"});
    const std::vector<std::uint8_t> bytes = io::bytes_of(reading, "stamp");
    CHECK_FALSE(are_upper_halves_in_use());
    CHECK(io::base_map_from(bytes, "stamp"));
    CHECK_FALSE(are_upper_halves_in_use());

    std::vector<std::uint8_t> packed;
    io::PackedRows rows(300, io::PngWriter::Alpha::opaque, packed);
    style::Picture picture{300, 200, std::vector<std::uint8_t>(300 * 200 * 4)};
    for (std::size_t i = 0; i < picture.rgba.size(); ++i)
        picture.rgba[i] = static_cast<std::uint8_t>(i * i / 7);
    rows.add(picture);
    rows.finish();
    CHECK_FALSE(are_upper_halves_in_use());
}
#endif
