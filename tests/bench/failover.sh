#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# Measures fail-overs and keeps the figures: tests/bench/failover.sh [BUILD] [ROUNDS] (build/dev, 200)
set -euo pipefail
cd "$(dirname "$0")/../.."
build=${1:-build/dev}
results=tests/bench/results/failover.txt
trap 'rm -f "$results.new"' EXIT
{
    echo "commit  $(git describe --always --dirty --exclude '*')"
    echo "date    $(date -u '+%F %R UTC')"
    echo "machine $(nproc) x $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(uname -srm), load $(cut -d ' ' -f 1 /proc/loadavg)"
    echo "build   $(sed -n 's/^CMAKE_BUILD_TYPE:.*=//p' "$build/CMakeCache.txt"), offscreen display, software renderer"
    echo
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$build/tests/bin/bench_failover" "${2:-200}"
} | tee "$results.new"
mv "$results.new" "$results"
