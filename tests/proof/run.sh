#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# The proof in full: the whole fault matrix, and as many random walks as fit in the time. Keeps what they print in results/.
#
# Usage: tests/proof/run.sh BUILD_FOLDER [MINUTES]
set -euo pipefail
build=$(cd "${1:?build folder}" && pwd)
minutes=${2:-30}
cd "$(dirname "${BASH_SOURCE[0]}")"
export CALLFLOOR_MATRIX=full LC_ALL=C.UTF-8 TZ=UTC CALLFLOOR_WALKS=${CALLFLOOR_WALKS:-1000000} CALLFLOOR_WALK_ACTS=${CALLFLOOR_WALK_ACTS:-1000}
export CALLFLOOR_WALK_MINUTES=$minutes QTEST_FUNCTION_TIMEOUT=$(((minutes + 30) * 60000))
commit=$(git describe --always --dirty) # before the results change it
mkdir -p results

head_lines() {
    printf '%s\n' "$1" "date    $(date -u +%Y-%m-%dT%H:%MZ)" "commit  $commit" \
        "machine $(nproc) cores, $(uname -sm)" ''
}

head_lines 'The fault matrix in full: tests/proof/run.sh' >results/faultmatrix.txt
"$build/tests/bin/tst_faultmatrix" -maxwarnings 0 | tee -a results/faultmatrix.txt
head_lines 'Random walks in full: tests/proof/run.sh' >results/walks.txt
"$build/tests/bin/tst_walks" -maxwarnings 0 | tee -a results/walks.txt
