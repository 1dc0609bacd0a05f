// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringDecoder>

// An iCalendar file as RFC 5545 has it, read strictly: CRLF, at most 75 octets a line, each whole UTF-8 by itself, and
// properties within components that are closed. The first thing that is wrong is in `wrong`.
class CalendarReader
{
public:
    struct Property {
        QString component; // "VCALENDAR/VEVENT"
        QString name;      // with its parameters, "DTSTART;VALUE=DATE"
        QString value;     // as it is written
        qsizetype event = -1;
    };

    explicit CalendarReader(const QByteArray &bytes)
    {
        for (const QString &line : unfolded(bytes))
            read(line);
        if (!m_open.isEmpty())
            fail(QStringLiteral("open: ") + m_open.join(u'/'));
    }

    QList<Property> properties;
    QString wrong;
    qsizetype events = 0;

    // Of an event, the value as it is written; empty: it has none, "twice": more than one.
    [[nodiscard]] QString raw(qsizetype event, const QString &name) const
    {
        QStringList found;
        for (const Property &property : properties) {
            if (property.event == event && property.name == name)
                found.append(property.value);
        }
        return found.size() > 1 ? QStringLiteral("twice") : found.value(0);
    }

    // The text that it stands for.
    [[nodiscard]] QString text(qsizetype event, const QString &name) const
    {
        const QString written = raw(event, name);
        QString text;
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (written.at(i) != u'\\') {
                text.append(written.at(i));
                continue;
            }
            const QChar next = ++i < written.size() ? written.at(i) : QChar();
            text.append(next == u'n' || next == u'N' ? QChar(u'\n') : next);
        }
        return text;
    }

private:
    void fail(const QString &reason)
    {
        if (wrong.isEmpty())
            wrong = reason;
    }

    QStringList unfolded(const QByteArray &bytes)
    {
        QStringList lines;
        if (!bytes.endsWith("\r\n"))
            fail(QStringLiteral("no end"));
        QByteArray rest = bytes.chopped(2);
        rest.replace("\r\n", QByteArray(1, '\0'));
        for (const QByteArray &line : rest.split('\0')) {
            if (line.contains('\n') || line.contains('\r'))
                fail(QStringLiteral("stray line end"));
            if (line.size() > 75)
                fail(QStringLiteral("%1 octets").arg(line.size()));
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString words = decoder(line);
            if (decoder.hasError() || line.isEmpty())
                fail(QStringLiteral("a line that is no UTF-8: ") + words);
            if (!words.startsWith(u' '))
                lines.append(words);
            else if (!lines.isEmpty())
                lines.last() += words.sliced(1);
        }
        return lines;
    }

    void read(const QString &line)
    {
        for (const QChar unit : line) {
            if (unit.category() == QChar::Other_Control)
                fail(QStringLiteral("a control"));
        }
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.left(std::max<qsizetype>(colon, 0));
        const QString value = line.sliced(colon + 1);
        if (colon < 1)
            fail(QStringLiteral("no property: ") + line);
        if (name == u"BEGIN") {
            m_open.append(value);
            m_event = value == u"VEVENT" ? events++ : -1;
        } else if (name == u"END") {
            if (m_open.isEmpty() || m_open.takeLast() != value)
                fail(QStringLiteral("ends what is not open: ") + value);
            m_event = -1;
        } else {
            properties.append({.component = m_open.join(u'/'), .name = name, .value = value, .event = m_event});
        }
    }

    QStringList m_open;
    qsizetype m_event = -1;
};
