#pragma once

namespace platform {

/// A file that grows beyond what the system allows this process fails to be written, as on a full
/// disk, instead of ending the program with half of it on the disk.
void outlive_full_files();

}  // namespace platform
