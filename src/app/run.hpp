#pragma once

namespace app {

/// The whole program: reads the command line and carries it out. Results go to stdout, talk to
/// stderr. Returns the exit code: 0 done, 1 failed, 2 wrong usage.
int run(int argc, char** argv);

}  // namespace app
