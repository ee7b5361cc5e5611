# Warnings are errors in our code; headers of libraries are SYSTEM and exempt.
add_library(warnings INTERFACE)
target_compile_options(warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast -Werror)
# GCC 12 warns of an overlap that cannot be when texts are joined (its bug 105651).
target_compile_options(warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
