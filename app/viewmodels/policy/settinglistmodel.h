// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/policy.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace callfloor {

class SettingsViewModel;

//! One line of the page of settings. A new setting is one of these, given to SettingListModel::add().
struct Setting {
    enum class Section { Look, Calls, Keys, Site }; // with a type of its own lupdate of Qt 6.8 loses the class below
    QString key {}; //!< of the policy, by which it is locked and its layer is known
    Section section = Section::Look;
    QString name {}; //!< "Theme"
    QString note {}; //!< what follows from it, in a sentence; may be empty
    QStringList choices {}; //!< the values in words; empty: nothing to choose, `value` is shown
    bool isSwitch = false; //!< two choices, off and on
    std::function<int()> current {}; //!< into `choices`; -1: none of them
    std::function<void(int)> choose {}; //!< may be missing where nothing is to choose
    std::function<QString()> value {}; //!< in words, where there are no choices
};

//! What is set, its value, and which layer set it; what the policy locks with who locked it and why.
class SettingListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged
                   FINAL) //!< a part of the name, the key or the section; empty: all rows
public:
    //! Roles by their QML name and type.
    enum Role {
        KeyRole = Qt::UserRole + 1, //!< key: string
        SectionRole, //!< section: string
        FirstRole, //!< first: bool, of its section
        NameRole, //!< name: string
        NoteRole, //!< note: string, may be empty
        ChoicesRole, //!< choices: list of string; empty: nothing to choose
        CurrentRole, //!< current: int, into choices; -1: none of them
        ValueRole, //!< value: string, in words
        SwitchRole, //!< isSwitch: bool
        LockedRole, //!< locked: bool
        OriginRole //!< origin: string, who set it, in a sentence; where it is locked also why
    };
    Q_ENUM(Role)
    //! A function, so that another language makes the rows anew.
    using MakeSettings = std::function<QList<Setting>()>;
    //! `settings` must outlive it. Its own rows come first; a kiosk has only those that are for whoever stands there.
    explicit SettingListModel(SettingsViewModel &settings, QObject *parent = nullptr);
    void add(const MakeSettings &more);
    const QList<Setting> &settings() const { return m_all; } //!< whatever the filter
    bool isLocked(const QString &key) const;
    int count() const { return int(m_shown.size()); }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE void choose(const QString &key, int choice); //!< nothing happens where it is locked
    void retranslate(); //!< texts are fetched anew

public Q_SLOTS:
    void refresh(); //!< something that a row shows has changed

Q_SIGNALS:
    void countChanged();
    void filterChanged();

private:
    void build();
    void show();
    QString originOf(const QString &key) const;
    static QString valueOf(const Setting &setting);

    SettingsViewModel &m_settings;
    QList<MakeSettings> m_makers;
    QList<Setting> m_all;
    QList<Setting> m_shown; // those that the filter finds
    QString m_filter;
};

//! The rows of SettingsViewModel itself.
QList<Setting> lookSettings(SettingsViewModel &settings);
//! The keys of the policy that are nobody's to choose on the page: they are shown and explained.
QList<Setting> siteSettings(const Policy &policy);

} // namespace callfloor
