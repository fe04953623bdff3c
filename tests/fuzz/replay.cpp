// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

// Plays what a fuzzer has found through its target, built by any compiler: replay FILE, one input in base64 a line.
#include <QByteArray>
#include <QFile>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size);

int main(int argc, char **argv)
{
    QFile findings(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!findings.open(QIODevice::ReadOnly)) {
        std::fputs("Usage: replay FILE\n", stderr);
        return 2;
    }
    int played = 0;
    for (QByteArray line = findings.readLine(); !line.isEmpty(); line = findings.readLine()) {
        const QByteArray text = line.left(line.indexOf('#')).trimmed();
        if (text.isEmpty())
            continue;
        const auto input = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!input) {
            std::fprintf(stderr, "no base64: %s\n", text.constData());
            return 2;
        }
        const QByteArray &bytes = input.decoded;
        LLVMFuzzerTestOneInput(reinterpret_cast<const quint8 *>(bytes.constData()), std::size_t(bytes.size()));
        ++played;
    }
    std::printf("%d inputs\n", played);
    return played > 0 ? 0 : 2;
}
