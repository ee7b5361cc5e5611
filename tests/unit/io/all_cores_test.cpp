#include "io/all_cores.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <latch>
#include <stdexcept>
#include <thread>

#include "io/standing_threads.hpp"

TEST_CASE("all cores do each piece of work once") {
    const claims::Workers workers = io::all_cores();
    CHECK(workers.count >= 1);
    std::array<std::atomic<int>, 20> done{};
    workers.run(done.size(), [&](std::size_t number) { ++done[number]; });
    for (const auto& times : done) CHECK(times == 1);
    workers.run(0, [](std::size_t) { FAIL("there is no piece"); });
    std::thread::id first;
    workers.run(3, [&](std::size_t number) {
        if (number == 0) first = std::this_thread::get_id();
    });
    CHECK(first == std::this_thread::get_id());
}

TEST_CASE("what a piece of work throws comes out when all have ended") {
    std::atomic<int> ended = 0;
    const auto work = [&](std::size_t number) {
        if (number == 2) throw std::runtime_error("The third one fails.");
        ++ended;
    };
    CHECK_THROWS_AS(io::all_cores().run(5, work), std::runtime_error);
    CHECK(ended == 4);
}

TEST_CASE("a thread that gives way is helped by threads that give way with it") {
    constexpr int gently = 7;
    const auto nice_value = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    std::array<int, 4> nice_values{};
    std::array<std::thread::id, 4> threads{};
    // They wait for each other, so that they are in different threads.
    const std::size_t together = std::min<std::size_t>(2, io::core_count());
    std::latch begun{static_cast<std::ptrdiff_t>(together)};
    io::stand_ready();
    std::thread([&] {
        setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), gently);
        io::all_cores().run(nice_values.size(), [&](std::size_t number) {
            if (number < together) begun.arrive_and_wait();
            nice_values[number] = nice_value();
            threads[number] = std::this_thread::get_id();
        });
    }).join();
    CHECK((threads[0] != threads[1]) == (together > 1));
    for (const int value : nice_values) CHECK(value == gently);
}

TEST_CASE("pieces of work are divided further while all threads have work") {
    std::atomic<int> done = 0;
    io::all_cores().run(8, [&](std::size_t) {
        io::all_cores().run(
            8, [&](std::size_t) { io::all_cores().run(8, [&](std::size_t) { ++done; }); });
    });
    CHECK(done == 512);
}
