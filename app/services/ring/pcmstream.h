// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>

namespace callfloor {

//! Samples to be read, over and over or once, each for as many channels as the device wants.
class PcmStream final : public QIODevice {
    Q_OBJECT
public:
    //! `mono` is a whole number of 16 bit samples, at least one.
    PcmStream(const QByteArray &mono, int channels, bool repeats, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_samples;
    qsizetype m_at = 0;
    const bool m_repeats;
};

} // namespace callfloor
