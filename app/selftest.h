// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

class QAccessibleInterface;
class QWindow;

namespace callfloor {

//! Works one call as a person would: finds what the window shows by its accessible name, types and presses, and waits for what
//! must follow. Prints each step; the first that does not come true within 20 s ends it.
class SelfTest final : public QObject {
    Q_OBJECT
public:
    //! `ring` lets a caller ring at the agent's phone. `window` must outlive the test.
    SelfTest(QWindow &window, std::function<void()> ring, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(bool passed); //!< once

private:
    struct Step {
        QString text;
        std::function<bool()> tried; //!< true: done
    };
    void write();
    void tryStep();
    void step(const QString &text, std::function<bool()> tried) { m_steps.append({text, std::move(tried)}); }
    void seeing(const QString &name);
    void typing(const QString &text, const QString &into);
    void pressing(const QString &name);
    QAccessibleInterface *find(const QString &name, bool whole = true) const;

    QWindow &m_window;
    std::function<void()> m_ring;
    QList<Step> m_steps;
    QTimer m_retry;
    QTimer m_deadline;
};

} // namespace callfloor
