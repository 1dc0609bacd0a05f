// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

// Gives names that stand several times a number, "a", "a 2", "a 3", in a time that does not depend on how many there
// are.
class UniqueNames
{
public:
    [[nodiscard]] bool has(const QString &name) const { return m_taken.contains(name); }
    void keep(const QString &name) { m_taken.insert(name); }

    QString take(const QString &name)
    {
        QString unique = name;
        for (int &last = m_last[name]; m_taken.contains(unique);)
            unique = name + u' ' + QString::number(last = qMax(last, 1) + 1);
        m_taken.insert(unique);
        return unique;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; // number that was given
};
