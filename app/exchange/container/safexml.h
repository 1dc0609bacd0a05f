// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QXmlStreamReader>

// XML that came from elsewhere, piece by piece. It may name a document type, but must not declare anything of its own
// in it: no entity is ever expanded, nothing outside is ever asked for. Files of more than 48 MiB or 4,000,000 pieces,
// with elements more than 256 deep or with more than 100 attributes, are refused. One thread at a time.
class SafeXml
{
public:
    // subject names the file in errors.
    explicit SafeXml(const QByteArray &bytes, const QString &subject);

    // Goes to the next start, end or run of characters; false at the end, or when something is wrong.
    bool next();
    // Passes over the element whose start was read last, with all that is in it.
    void skip();
    // The characters in the element whose start was read last, elements within left out; its end is read.
    QString text();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); } // without its prefix
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    // Of the element whose start was read last, whatever the attribute's namespace; empty: it has none.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;

    // Unsafe, BadFormat with the line as detail, TooLarge; a value when all was read.
    [[nodiscard]] Result<void> result() const;

private:
    QXmlStreamReader m_xml;
    QString m_subject;
    int m_depth = 0;
    int m_pieces = 0;
    bool m_isUnsafe = false;
    bool m_isTooLarge = false;
};
