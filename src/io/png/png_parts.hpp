#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace io {

/// The name of a part of a PNG that changes what others show of it besides its pixels and notes,
/// such as the frames of an animation ("acTL"), a turn ("eXIf") or other colours ("iCCP"); of bytes
/// behind its end, "IEND". Empty: there is none. What any program writes when it packs the same
/// picture anew is no such part. `notes` are those that could be read: where there are more,
/// "iTXt". Source: PNG specification, third edition, sections 5.3 and 11.
std::string foreign_part(std::span<const std::uint8_t> png, std::size_t notes);

}  // namespace io
