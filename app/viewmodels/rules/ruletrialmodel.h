// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "services/journal/journalentry.h"
#include "services/rules/ruleengine.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace callfloor {

//! What each rule would have done for a call of the journal. Does nothing.
class RuleTrialModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Provided by RulesViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Verdict {
        Acts,
        DoesNot,
        NotKnown, //!< it depends on data that the journal does not keep
    };
    Q_ENUM(Verdict)
    //! Roles by their QML name and type.
    enum Role {
        RuleRole = Qt::UserRole + 1, //!< rule: string, its name
        WhenRole, //!< when: string, its trigger in words
        VerdictRole, //!< verdict: Verdict
        WordRole, //!< word: string, the verdict in a word
        LinesRole //!< lines: list of string: what it would do, or why not
    };
    Q_ENUM(Role)
    //! `engine` must outlive the model. `kept`: names of the variables that the journal keeps.
    RuleTrialModel(const RuleEngine &engine, QStringList kept, QObject *parent = nullptr);
    void show(const CallEntry &call);
    void retranslate(); //!< texts are fetched anew
    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString rule {};
        QString when {};
        Verdict verdict = Verdict::DoesNot;
        QStringList lines {};
    };
    Row judge(const Rule &rule, const RuleTrial &trial, const CallEntry &call) const;
    QString missingVariable(const Rule &rule) const;

    const RuleEngine &m_engine;
    const QStringList m_kept;
    CallEntry m_call {};
    QList<Row> m_rows {};
};

} // namespace callfloor
