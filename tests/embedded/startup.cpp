// SPDX-License-Identifier: MIT
// The start of a Cortex-M without operating system: vectors, Reset_Handler, semihosting. Text goes to
// the debugger (qemu prints it), the value of main is the exit status; a fault ends with status 70.
#include <cstdint>

#include "device.hpp"

int main();

extern "C" {
extern std::uint32_t _estack, _sidata, _sdata, _edata, _sbss, _ebss;  // cortexm.ld
void Reset_Handler();
void fault();
}

namespace {

constexpr std::uint32_t paint = 0xA5A5A5A5u;
constexpr int status_of_a_fault = 70;

/// One request to the debugger (semihosting): `bkpt 0xAB` with its number in r0, its argument in r1.
void ask_debugger(std::uint32_t request, const void* argument) {
    register std::uint32_t r0 asm("r0") = request;
    register const void* r1 asm("r1") = argument;
    asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

[[noreturn]] void stop(int status) {
    const std::uint32_t reason[2] = {0x20026u, static_cast<std::uint32_t>(status)};  // application exit
    ask_debugger(0x20u, reason);
    for (;;) {
    }
}

void paint_stack() {
    std::uint32_t* top;
    asm volatile("mov %0, sp" : "=r"(top));
    for (volatile std::uint32_t* at = &_ebss; at < top; ++at) *at = paint;
}

}  // namespace

namespace device {

void write(std::string_view text) noexcept {
    for (const char& byte : text) ask_debugger(0x03u, &byte);
}

void write(std::size_t number) noexcept {
    char digits[10];
    std::size_t first = sizeof digits;
    do {
        digits[--first] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number != 0);
    write(std::string_view(digits + first, sizeof digits - first));
}

std::size_t stack_used() noexcept {
    const volatile std::uint32_t* at = &_ebss;
    while (*at == paint) ++at;
    return static_cast<std::size_t>(&_estack - at) * sizeof paint;
}

}  // namespace device

void Reset_Handler() {
    for (std::uint32_t *from = &_sidata, *to = &_sdata; to != &_edata;) *to++ = *from++;
    for (std::uint32_t* at = &_sbss; at != &_ebss;) *at++ = 0;
    paint_stack();
    stop(main());
}

void fault() {
    stop(status_of_a_fault);
}

/// The first 16 words of flash: where the stack begins, then whom to call for reset and each fault.
[[gnu::section(".vectors"), gnu::used]] void (*const vectors[16])() = {reinterpret_cast<void (*)()>(&_estack),
                                                                       Reset_Handler,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault,
                                                                       fault};
