#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# From a fresh clone to a running Callfloor, on Debian 12 and 13 and Ubuntu 24.04.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: packaging/bootstrap.sh demo|test|build [--no-install]

  demo    build, then start Callfloor against a contact centre of its own
  test    build for developers, then run every test and every lint gate
  build   build into build/release: bin/callfloor and bin/ctitool

Packages that are missing are installed with apt (through sudo when you are not root);
--no-install leaves your system alone.
TEXT
}

# ---------------------------------------------------------------- what has to be installed
# The names are the same on Debian 12, Debian 13 and Ubuntu 24.04 unless packages_of_distribution says otherwise.
to_build=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools qt6-svg-dev
    qt6-multimedia-dev # ring and zip tones
    libxcb1-dev # the answer key while another program has the keyboard
    libgl-dev libxkbcommon-dev libspdlog-dev libcli11-dev libphonenumber-dev libprotobuf-dev
)
to_run=(
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtquick qml6-module-qtquick-window
    qml6-module-qtquick-layouts qml6-module-qtquick-templates qml6-module-qtquick-controls
    qt6-qpa-plugins fonts-dejavu-core libqt6sql6-sqlite
    qt6-translations-l10n # keys are called as on the keyboard: Strg
)
to_test=(
    python3 libbenchmark-dev qml6-module-qttest shellcheck
    mold # links a hundred tests
    xvfb xauth openbox xdotool dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 # a person at a screen
)

# Version 14 of the clang tools is the one that lays out this tree; Debian 13 no longer has it, and its lint gates say so.
packages_of_distribution() {
    case "$1" in
        debian:12 | ubuntu:24.04) to_test+=(clang-format-14 clang-tidy-14) ;;
        debian:13) ;;
        *) return 1 ;;
    esac
}

# ---------------------------------------------------------------- saying what happens
step() { printf '\n==> %s  [%d:%02d]\n' "$*" $((SECONDS / 60)) $((SECONDS % 60)); }

fail() {
    printf 'bootstrap: %s\n' "$*" >&2
    exit 1
}

# ---------------------------------------------------------------- installing
distribution() {
    # shellcheck source=/dev/null
    (. /etc/os-release 2>/dev/null && printf '%s:%s' "${ID:-unknown}" "${VERSION_ID:-unknown}") || printf 'unknown:unknown'
}

# Those of the packages given that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [[ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" == installed ]] || printf '%s\n' "$package"
    done
}

install_packages() {
    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        step "All packages are there"
        return
    fi
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "these packages are missing, and installing them takes root or sudo: ${missing[*]}"
        as_root=(sudo)
    fi
    step "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 \
        "${missing[@]}" >/dev/null
}

prepare() {
    local here
    here=$(distribution)
    packages_of_distribution "$here" ||
        fail "package names are known for Debian 12, Debian 13 and Ubuntu 24.04, not for $here; install what this script lists, then use --no-install"
    case "$1" in
        build) install_packages "${to_build[@]}" ;;
        demo) install_packages "${to_build[@]}" "${to_run[@]}" ;;
        test) install_packages "${to_build[@]}" "${to_run[@]}" "${to_test[@]}" ;;
    esac
}

# ---------------------------------------------------------------- the verbs
build_preset() {
    step "Configuring the $1 preset"
    cmake --preset "$1" --log-level=WARNING
    step "Building build/$1"
    cmake --build --preset "$1"
}

show_how_to_look() {
    cat <<'TEXT'

This machine has no display, so here Callfloor proves itself without one. To look at it:
  from your own Linux desktop:   ssh -X <this machine>, then packaging/bootstrap.sh demo again
  by VNC:                        apt-get install xvfb xauth x11vnc, then
      xvfb-run -a -s '-screen 0 1280x800x24' sh -c 'x11vnc -quiet -localhost -forever -bg && exec build/release/bin/callfloor --demo'
      and on your own machine    ssh -L 5900:localhost:5900 <this machine>, and a VNC viewer on localhost:5900
TEXT
}

prove_without_display() {
    local scratch status=0
    scratch=$(mktemp -d)
    step "Self-test: every page, one sign-in, one call"
    QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$scratch" \
        build/release/bin/callfloor --self-test --profile "$scratch/profile" || status=$?
    rm -rf "$scratch"
    if ((status != 0)); then
        fail "the self-test failed with status $status"
    fi
    step "The self-test passed"
}

demo() {
    build_preset release
    if [[ -z "${DISPLAY:-}" && -z "${WAYLAND_DISPLAY:-}" ]]; then
        show_how_to_look
        prove_without_display
    else
        step "Starting Callfloor; sign in as agent01, extension 2001, password demo"
        exec build/release/bin/callfloor --demo
    fi
}

run_tests() {
    build_preset dev
    step "Running every test and every lint gate"
    exec ctest --preset dev --parallel "$(nproc)" --no-tests=error
}

main() {
    local verb='' install=yes argument
    for argument in "$@"; do
        case "$argument" in
            demo | test | build) verb=$argument ;;
            --no-install) install=no ;;
            -h | --help)
                usage
                exit 0
                ;;
            *)
                usage >&2
                exit 2
                ;;
        esac
    done
    if [[ -z "$verb" ]]; then
        usage >&2
        exit 2
    fi
    cd "$(dirname "${BASH_SOURCE[0]}")/.."
    if [[ "$(locale charmap 2>/dev/null)" != UTF-8 ]]; then
        export LC_ALL=C.UTF-8 # each of Qt's tools complains about any other, once per file
    fi
    if [[ $install == yes ]]; then
        prepare "$verb"
    fi
    case "$verb" in
        demo) demo ;;
        test) run_tests ;;
        build)
            build_preset release
            step "Built build/release/bin/callfloor and build/release/bin/ctitool"
            ;;
    esac
}

main "$@"
