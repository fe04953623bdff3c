// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "shortcuts.h"
#include "commands.h"
#include "services/keys/keyrules.h"
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QWindow>

namespace callfloor {

namespace {

bool isTextFocused()
{
    QObject *focus = QGuiApplication::focusObject();
    QInputMethodQueryEvent query(Qt::ImEnabled);
    return focus && QCoreApplication::sendEvent(focus, &query) && query.value(Qt::ImEnabled).toBool();
}

} // namespace

Shortcuts::Shortcuts(QObject &application, Commands &commands, QObject *parent) : QObject(parent), m_commands(commands)
{
    application.installEventFilter(this);
}

bool Shortcuts::isTyping() const
{
    QInputMethodQueryEvent query(Qt::ImEnabled | Qt::ImReadOnly | Qt::ImTextBeforeCursor | Qt::ImTextAfterCursor);
    QObject *focus = QGuiApplication::focusObject();
    if (!focus || !QCoreApplication::sendEvent(focus, &query) || !query.value(Qt::ImEnabled).toBool()
        || query.value(Qt::ImReadOnly).toBool())
        return m_isRecording;
    return !query.value(Qt::ImTextBeforeCursor).toString().isEmpty() || !query.value(Qt::ImTextAfterCursor).toString().isEmpty();
}

void Shortcuts::setRecording(bool recording)
{
    if (std::exchange(m_isRecording, recording) != recording)
        Q_EMIT recordingChanged();
}

bool Shortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return false;
    const auto &press = static_cast<const QKeyEvent &>(*event);
    return m_isRecording ? record(press) : act(press);
}

bool Shortcuts::record(const QKeyEvent &press)
{
    const QKeyCombination chord = chordOf(press);
    if (chord.key() == Qt::Key_Escape) {
        setRecording(false);
        return true;
    }
    if (!press.isAutoRepeat() && faultOf(chord) != KeyFault::NotAKey)
        Q_EMIT recorded(QKeySequence(chord).toString(QKeySequence::PortableText));
    return true;
}

bool Shortcuts::act(const QKeyEvent &press)
{
    const QKeyCombination chord = chordOf(press);
    if (isTyped(press) || (isEditing(chord) && isTextFocused()))
        return false;
    const QString id = m_commands.commandFor(chord);
    if (id.isEmpty())
        return false;
    const bool turnsRound = chord == m_last && id != m_lastId && press.timestamp() - m_lastAt < SharedPause;
    if (!press.isAutoRepeat() && !turnsRound) {
        m_last = chord;
        m_lastAt = press.timestamp();
        m_lastId = id;
        m_commands.run(id);
    }
    return true; // it is ours, also where it is not possible now
}

} // namespace callfloor
