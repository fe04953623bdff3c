// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonValue>
#include <QStringList>

namespace callfloor {

//! How a site dials: the object "dialling" of a policy. The initial values suit a site whose policy says nothing: what people
//! type is dialled as it stands, without its decoration.
struct DialRules {
    QString country {}; //!< ISO 3166 code, "DE"; empty: nothing is known about national numbers
    QString outsidePrefix {}; //!< digits before every number that leaves the site, "0"
    QString
        internationalPrefix {}; //!< before a country code; "+": dialled as +49..., without outsidePrefix; empty: the country's
    QList<int> extensionLengths {3, 4, 5, 6}; //!< digits of numbers inside the site
    //! What may not be dialled: "+882" is compared with the number in full, "0900" with it as dialled from the site's country.
    QStringList blockedPrefixes {};
    //! Dialled exactly as they stand here, before every other rule; empty: the country's own.
    QStringList emergencyNumbers {};

    friend bool operator==(const DialRules &, const DialRules &) = default;
};

//! Reads the object; each problem is a sentence that names the key, which then keeps its initial value.
DialRules readDialRules(const QJsonValue &dialling, QStringList &problems);

} // namespace callfloor
