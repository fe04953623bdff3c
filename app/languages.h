// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QTranslator>

namespace callfloor {

//! The language of the screen: our texts and Qt's own.
class Languages {
public:
    //! Those that have texts of their own, by their code: "de", "en", "es", "fr".
    static QStringList available();
    //! Switches to it; empty: the system's. What QML and the view models show has to be fetched anew afterwards.
    void use(const QString &language);
    //! From right to left only where our own texts run so: English ones stay as they are under an Arabic system.
    Qt::LayoutDirection direction() const;

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace callfloor
