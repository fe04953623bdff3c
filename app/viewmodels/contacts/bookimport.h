// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/contacts/contactbook.h"
#include <QFutureWatcher>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! Takes a file of contacts, CSV or vCard, into the agent's own book: which one, and what came of it.
class BookImport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookImport)
    QML_ELEMENT
    QML_UNCREATABLE("Provided by ContactsViewModel")
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL) //!< a file is being chosen, or its result is shown
    Q_PROPERTY(
        QStringList files READ files NOTIFY activeChanged FINAL) //!< paths of what lies where people keep files, newest first
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL) //!< what came of the last file; empty before there is one
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed FINAL) //!< nothing came of it
    //! What was left out, line by line; see PhoneBookFile.
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed FINAL)
public:
    static constexpr qsizetype MostFiles = 20;

    //! `book` must outlive it.
    explicit BookImport(ContactBook &book, QObject *parent = nullptr);
    ~BookImport() override { m_reading.waitForFinished(); }
    //! Where files are looked for; at first where people save documents and downloads.
    void setFolders(const QStringList &folders) { m_folders = folders; }
    bool isActive() const { return m_isActive; }
    QStringList files() const { return m_files; }
    bool isRunning() const { return m_reading.isRunning(); }
    QString resultText() const { return m_result.text(); }
    bool isWrong() const { return m_isWrong; }
    QStringList problems() const { return textsOf(m_problems); }

    Q_INVOKABLE void begin(); //!< looks for files. Nothing happens where no own book is kept
    Q_INVOKABLE void read(const QString &file); //!< a path, or an address of a local file as it is dropped or pasted
    Q_INVOKABLE void cancel(); //!< puts it away; a file that is being read is read
    Q_INVOKABLE QString nameOf(const QString &file) const; //!< without the folder
    void retranslate() { Q_EMIT changed(); } //!< texts are fetched anew

Q_SIGNALS:
    void activeChanged();
    void changed();
    //! `before` is the own book as it was.
    void imported(const QString &name, const callfloor::ContactBook::Own &before);

private:
    void take(const PhoneBookFile &file);

    ContactBook &m_book;
    QStringList m_folders;
    QStringList m_files {};
    QString m_path {};
    QFutureWatcher<PhoneBookFile> m_reading {};
    Said m_result {};
    QList<Said> m_problems {};
    bool m_isActive = false;
    bool m_isWrong = false;
};

} // namespace callfloor
