// SPDX-License-Identifier: MIT
// How it is measured: Google Benchmark times every engine once per round, and an engine's figure is the
// median over the rounds of its ratio to a yardstick of the same round. What slows the machine for a while
// slows both, so a ratio stays where megabytes per second do not. Time is that of the processor.
#ifndef INCISE_TESTS_BENCH_RATIO_HPP
#define INCISE_TESTS_BENCH_RATIO_HPP

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

inline double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The name of a measurement: `french/validate/incise`.
inline std::string key_of(std::string_view text, std::string_view measure, std::string_view name) {
    return std::string(text).append("/").append(measure).append("/").append(name);
}

/// Keeps what Google Benchmark reports: seconds per pass over the text, one for each round.
class timings final : public benchmark::BenchmarkReporter {
  public:
    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration) continue;
            seconds_[run.run_name.function_name].push_back(run.cpu_accumulated_time /
                                                           static_cast<double>(run.iterations));
        }
    }

    bool has(const std::string& key) const { return seconds_.count(key) != 0; }

    double seconds(const std::string& key) const { return has(key) ? median(seconds_.at(key)) : 0; }

    /// How many times faster `key` is than `yardstick`; 0 if one of them was not measured.
    double ratio(const std::string& key, const std::string& yardstick) const {
        if (!has(key) || !has(yardstick)) return 0;
        const std::vector<double>& ours = seconds_.at(key);
        const std::vector<double>& theirs = seconds_.at(yardstick);
        std::vector<double> ratios;
        for (std::size_t round = 0; round < std::min(ours.size(), theirs.size()); ++round) {
            ratios.push_back(theirs[round] / ours[round]);
        }
        return median(ratios);
    }

  private:
    std::map<std::string, std::vector<double>> seconds_;
};

/// Announces `run` over `text` to Google Benchmark; both must outlive the measurement.
template <class Run>
void add_measurement(const std::string& key, Run run, std::string_view text) {
    const auto passes = [run, text](benchmark::State& state) {
        benchmark::DoNotOptimize(run(text));  // untimed: the processor learns where the branches of a loop go
        for (auto _ : state) benchmark::DoNotOptimize(run(text));
    };
    // Long enough for memcpy of a small text, one pass for all that is slow.
    benchmark::RegisterBenchmark(key.c_str(), passes)->MinTime(0.02);
}

/// Measures all that was announced, every engine in each round. False if nothing was (see
/// --benchmark_filter).
inline bool run_rounds(timings& times, std::size_t rounds) {
    for (std::size_t round = 0; round < rounds; ++round) {
        if (benchmark::RunSpecifiedBenchmarks(&times) == 0) return false;
    }
    return true;
}

}  // namespace bench

#endif
