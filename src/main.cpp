#include <cstdlib>

#include "app/run.hpp"

int main(int argc, char** argv) {
    const int code = app::run(argc, argv);
#ifdef __SANITIZE_ADDRESS__
    return code;  // leaks are looked for at the end
#else
    // The system takes back at once what libraries would take apart piece by piece.
    std::quick_exit(code);
#endif
}
