#pragma once

namespace app {

/// Name and version, as pictures and reports tell them.
inline constexpr const char* program_name = "Claim Atlas " CLAIM_ATLAS_VERSION;

}  // namespace app
