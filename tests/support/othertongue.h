// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>
#include <QTranslator>

//! While it lives, the program speaks a language in which every text of its own stands in brackets.
class OtherTongue final : public QTranslator {
public:
    OtherTongue() { QCoreApplication::installTranslator(this); }
    ~OtherTongue() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(OtherTongue)
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};
