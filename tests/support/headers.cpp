// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
//
// Nothing: CMake compiles the tests' common headers with a source.
