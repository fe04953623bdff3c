#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the certificates beside it anew. They guard nothing: the keys lie here for everybody to read. authority.pem signs all but
# stranger.pem; who tests trusts it. The issuers' own keys are thrown away.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head='# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0'

authority() { # FILE NAME
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$work/$1.key" -out "$work/$1" -days 36500 -subj "/CN=$2" 2>/dev/null
}
server() { # FILE ISSUER NAMES FROM TO
  openssl req -new -key "$work/key" -subj "/CN=Callfloor test" -out "$work/request"
  : >"$work/index"
  printf '[ca]\ndefault_ca=a\n[a]\ndatabase=%s/index\nnew_certs_dir=%s\nrand_serial=yes\npolicy=p\ndefault_md=sha256\n[p]\ncommonName=supplied\n' "$work" "$work" >"$work/config"
  printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' "$3" >"$work/extensions"
  openssl ca -batch -notext -config "$work/config" -cert "$work/$2" -keyfile "$work/$2.key" -in "$work/request" -out "$work/$1" \
    -startdate "$4" -enddate "$5" -extfile "$work/extensions" 2>/dev/null
  { echo "$head"; cat "$work/$1"; } >"$1"
}
openssl ecparam -name prime256v1 -genkey -noout -out "$work/key"
{ echo "$head"; cat "$work/key"; } >key.pem
authority authority.pem "Callfloor test authority"
authority nobody.pem "Nobody"
{ echo "$head"; cat "$work/authority.pem"; } >authority.pem
server server.pem authority.pem DNS:localhost,IP:127.0.0.1 20200101000000Z 21250101000000Z
server other.pem authority.pem DNS:other.example 20200101000000Z 21250101000000Z
server expired.pem authority.pem DNS:localhost,IP:127.0.0.1 20200101000000Z 20210101000000Z
server early.pem authority.pem DNS:localhost,IP:127.0.0.1 21000101000000Z 21250101000000Z
server stranger.pem nobody.pem DNS:localhost,IP:127.0.0.1 20200101000000Z 21250101000000Z
