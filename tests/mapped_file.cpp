// SPDX-License-Identifier: MIT
// Files mapped into memory: what can be mapped, what cannot, and who owns the mapping.
#include <incise/mapped_file.hpp>

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

using incise::errc;
using incise::mapped_file;

static_assert(!std::is_copy_constructible<mapped_file>::value &&
              !std::is_copy_assignable<mapped_file>::value);
static_assert(std::is_nothrow_move_constructible<mapped_file>::value &&
              std::is_nothrow_move_assignable<mapped_file>::value);

namespace {

/// A folder of its own for each test, gone afterwards.
class scratch_folder {
  public:
    scratch_folder() : path_(std::filesystem::temp_directory_path() / unique_name()) {
        std::filesystem::create_directory(path_);
    }
    ~scratch_folder() { std::filesystem::remove_all(path_); }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;

    std::string path(const char* name) const { return (path_ / name).string(); }
    std::string file(const char* name, std::string_view bytes) const {
        std::ofstream(path(name), std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }

  private:
    std::filesystem::path path_;

    static std::string unique_name() {
        static int count = 0;
        static const int place_in_memory = 0;
        return "incise_mapped_file_" +
               std::to_string(reinterpret_cast<std::size_t>(&place_in_memory) ^
                              static_cast<std::size_t>(process())) +
               "_" + std::to_string(++count);
    }
    static long process() {
#ifdef _WIN32
        return 0;
#else
        return static_cast<long>(::getpid());
#endif
    }
};

errc error_of(const std::string& path) {
    return mapped_file(path.c_str()).error();
}

}  // namespace

TEST_CASE("the bytes of a file, zeros and all") {
    const scratch_folder folder;
    const std::string_view bytes("un\0deux\xFF\n", 9);
    const mapped_file file(folder.file("f", bytes).c_str());
    CHECK(file);
    CHECK(file.bytes() == bytes);
}

TEST_CASE("a file of many pages") {
    const scratch_folder folder;
    std::string bytes;
    for (int i = 0; i < 100000; ++i) bytes += std::to_string(i);
    CHECK(mapped_file(folder.file("f", bytes).c_str()).error() == errc::ok);
    const mapped_file file(folder.path("f").c_str());
    CHECK(file.bytes() == bytes);
}

TEST_CASE("an empty file has no bytes and is no error") {
    const scratch_folder folder;
    const mapped_file file(folder.file("f", "").c_str());
    CHECK(file.error() == errc::ok);
    CHECK(file.bytes().empty());
}

TEST_CASE("no file at all") {
    const mapped_file none;
    CHECK(none.error() == errc::ok);
    CHECK(none.bytes().empty());
}

TEST_CASE("what is missing") {
    const scratch_folder folder;
    CHECK(error_of(folder.path("absent")) == errc::file_not_found);
    CHECK(error_of(folder.path("absent") + "/f") == errc::file_not_found);
    CHECK(error_of(folder.file("f", "x") + "/f") == errc::file_not_found);
    CHECK(error_of("") == errc::file_not_found);
}

TEST_CASE("what is no regular file") {
    const scratch_folder folder;
    CHECK(error_of(folder.path("")) == errc::file_unreadable);
#ifndef _WIN32
    REQUIRE(::mkfifo(folder.path("pipe").c_str(), 0600) == 0);
    CHECK(error_of(folder.path("pipe")) == errc::file_unreadable);  // and nobody waits for a writer
    CHECK(error_of("/dev/null") == errc::file_unreadable);
#endif
}

#ifndef _WIN32
TEST_CASE("what may not be read") {
    if (::geteuid() == 0) return;  // root may read all
    const scratch_folder folder;
    const std::string path = folder.file("f", "x");
    REQUIRE(::chmod(path.c_str(), 0) == 0);
    CHECK(error_of(path) == errc::file_unreadable);
}
#endif

TEST_CASE("a mapping has one owner") {
    const scratch_folder folder;
    mapped_file first(folder.file("a", "un").c_str());
    mapped_file second(folder.file("b", "deux").c_str());
    const char* const place = first.bytes().data();
    mapped_file third(std::move(first));
    CHECK(third.bytes().data() == place);
    CHECK(first.bytes().empty());
    second = std::move(third);
    CHECK(third.bytes().empty());
    CHECK(second.bytes() == "un");
    CHECK(second.bytes().data() == place);
    second = mapped_file();
    CHECK(second.bytes().empty());
}

TEST_CASE("a mapping outlives the name of its file") {
    const scratch_folder folder;
    const mapped_file file(folder.file("f", "un").c_str());
    REQUIRE(std::remove(folder.path("f").c_str()) == 0);
    CHECK(file.bytes() == "un");
}
