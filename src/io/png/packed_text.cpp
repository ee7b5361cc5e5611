#include "io/png/packed_text.hpp"

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <array>
#include <memory>

#include "io/upper_halves.hpp"

namespace io {
namespace {

struct Unpacking {
    inflate_state state;
    std::array<std::uint8_t, std::size_t{1} << 16> text;
};

}  // namespace

bool has_zero_inside(std::string_view packed) {
    const auto unpacking = std::make_unique_for_overwrite<Unpacking>();
    inflate_state& state = unpacking->state;
    isal_inflate_init(&state);
    state.crc_flag = ISAL_ZLIB;
    // ISA-L only reads what is to be unpacked.
    state.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(packed.data()));
    state.avail_in = static_cast<std::uint32_t>(packed.size());
    while (state.block_state != ISAL_BLOCK_FINISH) {
        state.next_out = unpacking->text.data();
        state.avail_out = static_cast<std::uint32_t>(unpacking->text.size());
        const bool is_damaged = isal_inflate(&state) != ISAL_DECOMP_OK;
        clear_upper_halves();
        const bool is_cut = state.avail_out > 0 && state.block_state != ISAL_BLOCK_FINISH;
        const auto end = state.next_out;
        if (is_damaged || is_cut || std::find(unpacking->text.data(), end, 0) != end) return true;
    }
    return false;
}

}  // namespace io
