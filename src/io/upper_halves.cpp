#include "io/upper_halves.hpp"

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace io {

#ifdef __x86_64__

namespace {

__attribute__((target("avx"))) void zero_them() {
    _mm256_zeroupper();
}

}  // namespace

void clear_upper_halves() {
    if (__builtin_cpu_supports("avx")) zero_them();
}

#else

void clear_upper_halves() {}

#endif

}  // namespace io
