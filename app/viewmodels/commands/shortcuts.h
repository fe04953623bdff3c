// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace callfloor {

class Commands;

//! Turns key presses in the windows of the program into commands. Not by Qt's own shortcuts: those take Ctrl+Alt+E also where
//! AltGr types a euro sign with it, and are deaf for Ctrl+K in a field. What types a character never acts; what edits belongs to
//! the field that has the focus; a held key acts once.
class Shortcuts final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    //! The next key press acts not, but is told by recorded().
    Q_PROPERTY(bool recording READ isRecording WRITE setRecording NOTIFY recordingChanged FINAL)
public:
    //! A key that two commands share (answer and end, hold and retrieve) does not do the other one within this time, in ms: who
    //! presses twice in haste must not end the call that they answer.
    static constexpr quint64 SharedPause = 1000;

    //! Watches `application`; both must outlive it.
    Shortcuts(QObject &application, Commands &commands, QObject *parent = nullptr);
    bool isRecording() const { return m_isRecording; }
    void setRecording(bool recording);
    //! Somebody is in the middle of a text, or of choosing a key. Not in QML: its compiler of 6.4 mixes up the properties of the
    //! two kinds of fields, and crashes.
    Q_INVOKABLE bool isTyping() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void recordingChanged();
    void recorded(const QString &key); //!< as Commands::setKey() takes it; the recording goes on

private:
    bool act(const QKeyEvent &press);
    bool record(const QKeyEvent &press);

    Commands &m_commands;
    QKeyCombination m_last {};
    QString m_lastId {};
    quint64 m_lastAt = 0; // ms, as the window system counts them
    bool m_isRecording = false;
};

} // namespace callfloor
