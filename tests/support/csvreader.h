// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

// Comma-separated values as RFC 4180 has them, read strictly: none of our own writing. Any kind of line end.
class CsvReader
{
public:
    explicit CsvReader(const QString &text) : m_text(text)
    {
        while (m_at < m_text.size() && isGood())
            rows.append(row());
    }

    QList<QStringList> rows;

    [[nodiscard]] bool isGood() const { return m_isGood; } // no stray quotation marks

private:
    [[nodiscard]] QChar unit() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    QStringList row()
    {
        QStringList cells{cell()};
        while (unit() == u',') {
            ++m_at;
            cells.append(cell());
        }
        if (unit() == u'\r')
            ++m_at;
        m_isGood = m_isGood && (isAtEnd() || unit() == u'\n');
        ++m_at;
        return cells;
    }

    QString cell()
    {
        QString text;
        if (unit() != u'"') {
            for (; !isAtEnd() && unit() != u',' && unit() != u'\n' && unit() != u'\r'; ++m_at) {
                m_isGood = m_isGood && unit() != u'"';
                text.append(unit());
            }
            return text;
        }
        for (++m_at; !isAtEnd(); ++m_at) {
            if (unit() != u'"') {
                text.append(unit());
                continue;
            }
            ++m_at;
            if (unit() != u'"')
                return text;
            text.append(u'"');
        }
        m_isGood = false;
        return text;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_isGood = true;
};
