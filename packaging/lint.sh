#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# The gates that need no running program. ctest calls each as a test labelled "lint".
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: packaging/lint.sh format|spdx|shell|translations|promises
       packaging/lint.sh tidy|qml BUILD_FOLDER
       packaging/lint.sh changed

  format        clang-format 14 has nothing to change
  spdx          every source file names its licence
  shell         shellcheck has nothing to say
  translations  every text is in every language, whole
  promises      every promise of the desktop names tests, and they exist
  tidy          clang-tidy 14 finds nothing in the C++ files that changed
  qml           qmllint finds nothing
  changed       prints what tidy takes for changed: since the branch left main, or on main with the last commit

A gate whose tool the distribution does not package ends with 77, which ctest shows as skipped.
TEXT
}

fail() {
    printf 'lint: %s\n' "$*" >&2
    exit 1
}

# Every file of ours with one of the endings given. Works in a checkout and in an unpacked archive alike.
sources() {
    local ending names=()
    for ending in "$@"; do
        names+=(-o -name "$ending")
    done
    find app libcti qml tests packaging CMakeLists.txt .ci \( "${names[@]:1}" \) -type f -not -path '*/__pycache__/*' | sort
}

# Debian 13 has no clang tools 14, and later ones lay code out differently; anywhere else they are simply not installed.
need_clang_tool() {
    command -v "$1" >/dev/null && return
    if grep -qs '^VERSION_CODENAME=trixie' /etc/os-release; then
        echo "$1 is not packaged for Debian 13: this gate is for Debian 12 and Ubuntu 24.04"
        exit 77
    fi
    fail "$1 is missing; packaging/bootstrap.sh test installs it"
}

check_format() {
    need_clang_tool clang-format-14
    sources '*.h' '*.cpp' | xargs clang-format-14 --dry-run -Werror
}

check_spdx() {
    local file bad=0
    while IFS= read -r file; do
        if [[ $(head -n 5 "$file" | grep -cE 'SPDX-(FileCopyrightText: 2026 The Callfloor authors|License-Identifier: Apache-2\.0)') != 2 ]]; then
            echo "$file: no SPDX lines at its head"
            bad=1
        fi
    done < <(sources '*.h' '*.cpp' '*.qml' '*.py' '*.sh' '*.js' 'CMakeLists.txt' '*.cmake' 'run')
    return $bad
}

check_shell() {
    command -v shellcheck >/dev/null || fail "shellcheck is missing; packaging/bootstrap.sh test installs it"
    shellcheck packaging/*.sh tests/*/*.sh .ci/run
}

# CALLFLOOR_CHANGED, when set, was found by whoever copied this tree out of its repository.
changed_files() {
    if [[ -n ${CALLFLOOR_CHANGED+set} ]]; then
        printf '%s\n' "$CALLFLOOR_CHANGED"
        return
    fi
    local git=(git -c safe.directory='*') base
    "${git[@]}" rev-parse -q --verify HEAD >/dev/null 2>&1 || return 0
    base=$("${git[@]}" merge-base HEAD origin/main 2>/dev/null || "${git[@]}" merge-base HEAD main 2>/dev/null || true)
    if [[ -z $base || $base == "$("${git[@]}" rev-parse HEAD)" ]]; then
        base=$("${git[@]}" rev-parse -q --verify HEAD~1 || true)
    fi
    if [[ -n $base ]]; then # a shallow clone has nothing to compare with
        "${git[@]}" diff --name-only --diff-filter=d "$base"
    fi
}

check_tidy() {
    local build=$1 files
    need_clang_tool clang-tidy-14
    # What is for Windows alone needs the headers of Windows.
    mapfile -t files < <(changed_files | grep -E '^(app|libcti)/.*\.cpp$' | grep -v '/windowskey\.cpp$' || true)
    echo "${#files[@]} changed C++ files"
    if ((${#files[@]} > 0)); then
        printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy-14 --quiet -p "$build"
    fi
}

main() {
    cd "$(dirname "${BASH_SOURCE[0]}")/.."
    case "$*" in
        format) check_format ;;
        spdx) check_spdx ;;
        shell) check_shell ;;
        translations) python3 -B packaging/translations.py check ;;
        promises) python3 -B packaging/promises.py check ;;
        changed) changed_files ;;
        'tidy '*) check_tidy "$2" ;;
        'qml '*) cmake --build "$2" --target all_qmllint ;;
        *)
            usage >&2
            exit 2
            ;;
    esac
}

main "$@"
