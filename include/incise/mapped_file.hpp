// SPDX-License-Identifier: MIT
// L0: a file as bytes in memory, read by the operating system when they are looked at. Opt-in: the only
// header of incise that includes one of the system's.
#ifndef INCISE_MAPPED_FILE_HPP
#define INCISE_MAPPED_FILE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "status.hpp"

#if defined(_WIN32)
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// What the operating system gave: the bytes, or why there are none.
struct file_mapping {
    const char* bytes = nullptr;
    std::size_t size = 0;
    errc error = errc::ok;
};

#if defined(_WIN32)

inline file_mapping map_opened(HANDLE file) noexcept {
    LARGE_INTEGER size;
    if (GetFileType(file) != FILE_TYPE_DISK || !GetFileSizeEx(file, &size)) {
        return {nullptr, 0, errc::file_unreadable};
    }
    if (size.QuadPart == 0) return {};
    const auto wanted = static_cast<unsigned long long>(size.QuadPart);
    if (wanted > static_cast<std::size_t>(-1)) return {nullptr, 0, errc::file_unreadable};
    const HANDLE mapping = CreateFileMappingA(file, nullptr, PAGE_READONLY, 0, 0, nullptr);
    if (mapping == nullptr) return {nullptr, 0, errc::file_unreadable};
    const void* bytes = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
    CloseHandle(mapping);
    if (bytes == nullptr) return {nullptr, 0, errc::file_unreadable};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(wanted), errc::ok};
}

inline file_mapping map_file(const char* path) noexcept {
    const HANDLE file = CreateFileA(path, GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD why = GetLastError();
        const bool absent = why == ERROR_FILE_NOT_FOUND || why == ERROR_PATH_NOT_FOUND;
        return {nullptr, 0, absent ? errc::file_not_found : errc::file_unreadable};
    }
    const file_mapping result = map_opened(file);
    CloseHandle(file);
    return result;
}

inline void unmap_file(const file_mapping& mapping) noexcept {
    if (mapping.bytes != nullptr) UnmapViewOfFile(mapping.bytes);
}

#else

inline file_mapping map_opened(int file) noexcept {
    struct stat about;
    if (::fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) return {nullptr, 0, errc::file_unreadable};
    if (about.st_size == 0) return {};  // mmap refuses to map nothing
    const auto wanted = static_cast<unsigned long long>(about.st_size);
    if (wanted > static_cast<std::size_t>(-1)) return {nullptr, 0, errc::file_unreadable};
    const auto size = static_cast<std::size_t>(wanted);
    void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes == MAP_FAILED) return {nullptr, 0, errc::file_unreadable};
    return {static_cast<const char*>(bytes), size, errc::ok};
}

/// Asks what the file is before opening it: to open a pipe would wait for somebody to write into it.
inline file_mapping map_file(const char* path) noexcept {
    struct stat about;
    if (::stat(path, &about) != 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        return {nullptr, 0, absent ? errc::file_not_found : errc::file_unreadable};
    }
    if (!S_ISREG(about.st_mode)) return {nullptr, 0, errc::file_unreadable};
    const int file = ::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) return {nullptr, 0, errno == ENOENT ? errc::file_not_found : errc::file_unreadable};
    const file_mapping result = map_opened(file);
    ::close(file);  // the mapping stays
    return result;
}

inline void unmap_file(const file_mapping& mapping) noexcept {
    if (mapping.bytes != nullptr) ::munmap(const_cast<char*>(mapping.bytes), mapping.size);
}

#endif

}  // namespace detail

/// A regular file, mapped read-only for as long as this object lives. Moved, never copied.
///
///     incise::mapped_file file("towns.gaz");
///     if (file.error() != incise::errc::ok) return fail(incise::message(file.error()));
///     auto towns = incise::open_gazetteer(file.bytes());
///
/// In: a path as `fopen` takes it. Out: the bytes; an empty file has none and is no error. Errors:
/// `file_not_found`; `file_unreadable` for want of permission, and for what is no regular file (a
/// directory, a pipe, a terminal): the caller may read that with `read` instead. No exception, no
/// allocation. Whoever shortens the file meanwhile takes the bytes away: that ends the program.
class mapped_file {
  public:
    mapped_file() noexcept = default;
    explicit mapped_file(const char* path) noexcept : mapping_(detail::map_file(path)) {}
    mapped_file(mapped_file&& other) noexcept : mapping_(other.mapping_) { other.mapping_ = {}; }
    mapped_file& operator=(mapped_file&& other) noexcept {
        const detail::file_mapping taken = other.mapping_;
        other.mapping_ = {};
        detail::unmap_file(mapping_);
        mapping_ = taken;
        return *this;
    }
    mapped_file(const mapped_file&) = delete;
    mapped_file& operator=(const mapped_file&) = delete;
    ~mapped_file() { detail::unmap_file(mapping_); }

    errc error() const noexcept { return mapping_.error; }
    explicit operator bool() const noexcept { return detail::same(error(), errc::ok); }

    /// Views of them die with this object, or move with it.
    std::string_view bytes() const& noexcept { return {mapping_.bytes, mapping_.size}; }
    std::string_view bytes() && = delete;

  private:
    detail::file_mapping mapping_;
};

}  // namespace INCISE_ABI
}  // namespace incise

#endif
