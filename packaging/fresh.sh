#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# The README's commands on a machine that has nothing: a clean Debian in a folder, with this checkout's tracked files.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: packaging/fresh.sh bookworm|trixie [demo|test]

Makes a clean Debian 12 or 13 in a temporary folder, copies the files that git tracks into it and runs
packaging/bootstrap.sh there; test unless told otherwise. Needs root and debootstrap.

  CALLFLOOR_FRESH_CACHE   base system, packages and compiled objects that the next run finds again
                          (default /var/cache/callfloor-fresh; nothing is installed from it that bootstrap.sh does not ask for)
  CALLFLOOR_FRESH_MIRROR  where Debian comes from (default: debootstrap's own)
  CCACHE_DIR              compiled objects (default: this user's ccache, else a folder in the cache)
TEXT
}

fail() {
    printf 'fresh: %s\n' "$*" >&2
    exit 1
}

step() { printf '\n### %s  [%d:%02d]\n' "$*" $((SECONDS / 60)) $((SECONDS % 60)); }

git_here() { git -c safe.directory='*' -C "$root" "$@"; }

# The base system alone, as debootstrap makes it: what bootstrap.sh forgets to install must be missing.
make_base() {
    local tarball=$cache/$suite.tar.gz building
    [[ -s $tarball ]] && return
    step "debootstrap $suite"
    building=$(mktemp -d "$cache/debootstrap.XXXXXX")
    if ! debootstrap --variant=minbase "$suite" "$building/root" "${mirror[@]}" >"$building/log" 2>&1; then
        tail -n 20 "$building/log" "$building"/root/debootstrap/debootstrap.log 2>/dev/null >&2 || true
        rm -rf "$building"
        fail "debootstrap could not make a clean $suite"
    fi
    rm -f "$building"/root/var/cache/apt/archives/*.deb
    tar -C "$building/root" -czf "$building/base.tar.gz" .
    mv "$building/base.tar.gz" "$tarball"
    rm -rf "$building"
}

# Name resolution and the way out are the host's; the packages are plain Debian's.
connect_to_network() {
    local file
    cp -L /etc/resolv.conf "$machine/etc/resolv.conf"
    cp -L /etc/hosts "$machine/etc/hosts"
    while IFS= read -r file; do
        cp "$file" "$machine/etc/apt/apt.conf.d/"
    done < <(grep -lsi 'Acquire::.*proxy' /etc/apt/apt.conf.d/* || true)
}

tracked_files() {
    local file
    git_here ls-files -z --cached | while IFS= read -r -d '' file; do
        if [[ -e $root/$file || -L $root/$file ]]; then
            printf '%s\0' "$file"
        fi
    done
}

copy_checkout() {
    mkdir -p "$machine/callfloor"
    tracked_files | tar -C "$root" --no-recursion --null -T - -c | tar -C "$machine/callfloor" --no-same-owner -x
}

# Runs in a mount and process namespace of its own: what is mounted and started here ends with it, whatever happens.
enter_machine() {
    mount -t proc proc "$machine/proc"
    mount -t tmpfs tmpfs "$machine/dev/shm"
    mkdir -p "$machine/ccache"
    mount --bind "$compiled" "$machine/ccache"
    mount --bind "$cache/$suite-packages" "$machine/var/cache/apt/archives"
    local environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root
        CCACHE_DIR=/ccache CCACHE_BASEDIR=/callfloor CCACHE_NOHASHDIR=1 "CALLFLOOR_CHANGED=$changed") name
    for name in CI http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        if [[ -n ${!name:-} ]]; then
            environment+=("$name=${!name}")
        fi
    done
    chroot "$machine" env -i "${environment[@]}" /callfloor/packaging/bootstrap.sh "$verb" </dev/null
}

read_arguments() {
    if (($# < 1 || $# > 2)) || [[ ! $1 =~ ^(bookworm|trixie)$ || ! ${2:-test} =~ ^(demo|test)$ ]]; then
        usage >&2
        exit 2
    fi
    suite=$1
    verb=${2:-test}
    ((EUID == 0)) || fail "a clean system in a folder can only be made by root"
    command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
}

main() {
    read_arguments "$@"
    root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/..")
    cache=${CALLFLOOR_FRESH_CACHE:-/var/cache/callfloor-fresh}
    mirror=()
    if [[ -n ${CALLFLOOR_FRESH_MIRROR:-} ]]; then
        mirror=("$CALLFLOOR_FRESH_MIRROR")
    fi
    compiled=${CCACHE_DIR:-${HOME:-/root}/.cache/ccache}
    [[ -d $compiled ]] || compiled=$cache/ccache
    mkdir -p "$compiled" "$cache/$suite-packages/partial"
    changed=$("$root/packaging/lint.sh" changed)

    make_base
    step "A clean $suite with $(git_here ls-files | wc -l) tracked files of $root"
    machine=$(mktemp -d "${TMPDIR:-/var/tmp}/callfloor-$suite.XXXXXX")
    # Only ever reached when no mount of ours exists any more: they live in the namespace below.
    trap 'rm -rf --one-file-system "$machine"' EXIT
    tar -C "$machine" -xzf "$cache/$suite.tar.gz"
    echo force-unsafe-io >"$machine/etc/dpkg/dpkg.cfg.d/throw-away" # nobody needs this machine after a power cut
    connect_to_network
    copy_checkout
    step "packaging/bootstrap.sh $verb"
    export suite verb cache machine compiled changed
    unshare --mount --pid --fork --kill-child --propagation private "${BASH_SOURCE[0]}" --inside
}

if [[ ${1:-} == --inside ]]; then
    enter_machine
else
    main "$@"
fi
