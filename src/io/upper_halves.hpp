#pragma once

namespace io {

/// Tells the processor that nothing is needed any more of the upper halves of its vector registers.
/// ISA-L (2.30, crc32_gzip_refl_by16_10 among others) leaves something in them, and from then on
/// whatever the thread calculates without AVX waits for what stood in the same register before,
/// which takes up to twenty times as long: to be called after each of its functions. Does nothing
/// on processors without such halves. See "Mixing AVX Code with SSE Code" in Intel 64 and IA-32
/// Architectures Optimization Reference Manual.
void clear_upper_halves();

}  // namespace io
