// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <QObject>

namespace ctitool {

//! The lines of the standard input, as they come, without a thread that waits for them.
class LineSource final : public QObject {
    Q_OBJECT
public:
    explicit LineSource(QObject *parent = nullptr);

Q_SIGNALS:
    void line(const QString &text); //!< without its end
    void ended(); //!< there are no more

private:
    void take(const QByteArray &bytes);
    void finish();
    QByteArray m_rest;
};

} // namespace ctitool
