// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibliography/risreader.h"

#include "exchange/bibliography/entrywords.h"
#include "exchange/bibliography/issueddate.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype maxBytes = qsizetype{16} * 1024 * 1024;
using Fields = QHash<QString, QStringList>;

QString first(const Fields &fields, std::initializer_list<QLatin1StringView> tags)
{
    for (const QLatin1StringView tag : tags) {
        for (const QString &value : fields.value(tag)) {
            if (!value.isEmpty())
                return value;
        }
    }
    return {};
}

// "Example, Ann, Jr." is Ann Example Jr.
QString nameOf(const QString &name)
{
    QStringList parts = name.split(u',');
    if (parts.size() > 1)
        parts.swapItemsAt(0, 1);
    return entryWords(parts.join(u' '));
}

QString namesIn(const Fields &fields)
{
    QStringList names;
    for (const QLatin1StringView tag : {"AU"_L1, "A1"_L1}) {
        for (const QString &name : fields.value(tag))
            names.append(nameOf(name));
    }
    return joinedNames(names);
}

// "2025/04/02/", where each part may be missing, and words may follow the third stroke.
QString dateIn(const QString &value)
{
    const QStringList parts = value.split(u'/');
    const DateParts numbers{
        .year = parts.value(0).toInt(), .month = parts.value(1).toInt(), .day = parts.value(2).toInt()};
    if (numbers.month == 0 && !parts.value(3).trimmed().isEmpty()) {
        if (const QString words = issuedDate(QString(parts.value(3) + u' ' + parts.value(0))); !words.isEmpty())
            return words;
    }
    const QString date = issuedDate(numbers);
    return date.isEmpty() ? issuedDate(value) : date;
}

// Of several the one that says most.
QString issuedIn(const Fields &fields)
{
    QString most;
    for (const QLatin1StringView tag : {"DA"_L1, "PY"_L1, "Y1"_L1}) {
        for (const QString &value : fields.value(tag)) {
            const QString date = dateIn(value);
            if (date.size() > most.size())
                most = date;
        }
    }
    return most;
}

BibliographyEntry entryOf(const Fields &fields)
{
    BibliographyEntry entry;
    entry.article.title = entryWords(first(fields, {"TI"_L1, "T1"_L1, "CT"_L1}));
    entry.article.author = namesIn(fields);
    entry.article.outlet = entryWords(first(fields, {"T2"_L1, "JO"_L1, "JF"_L1, "JA"_L1, "BT"_L1, "PB"_L1}));
    entry.article.published = issuedIn(fields);
    entry.article.url = entryAddress(first(fields, {"UR"_L1}));
    entry.article.language = entryLanguage(first(fields, {"LA"_L1}));
    entry.key = entryWords(first(fields, {"ID"_L1}));
    return entry;
}

const QRegularExpression &tagLine()
{
    static const QRegularExpression pattern(uR"(^([A-Z][A-Z0-9])  ?-(?: (.*))?$)"_s);
    return pattern;
}

std::unexpected<Error> wrongLine(const QString &fileName, qsizetype line)
{
    return failure(ErrorKind::BadFormat, fileName, QCoreApplication::translate("Bibliography", "line %1").arg(line));
}

} // namespace

bool looksLikeRis(const QByteArray &bytes, bool mayHaveOthersBefore)
{
    constexpr qsizetype head = 4096;
    const QString start = QString::fromUtf8(bytes.first(std::min(bytes.size(), head)));
    static const QRegularExpression opening(uR"(^[\x{FEFF}\s]*TY  ?- [A-Z])"_s);
    static const QRegularExpression anywhere(uR"((?:^|[\r\n])\x{FEFF}?TY  ?- [A-Z])"_s);
    return (mayHaveOthersBefore ? anywhere : opening).match(start).hasMatch();
}

Result<QList<BibliographyEntry>> readRis(const QByteArray &bytes, const QString &fileName)
{
    const Result<QString> decoded = decodeText(bytes, fileName, maxBytes);
    if (!decoded)
        return std::unexpected(decoded.error());
    QList<BibliographyEntry> entries;
    Fields fields;
    QString tag; // of the line before; empty: outside of a reference
    qsizetype number = 0;
    for (const QString &line : withLineFeeds(*decoded).split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = tagLine().match(line);
        if (!match.hasMatch()) {
            if (!tag.isEmpty() && !line.trimmed().isEmpty())
                fields[tag].last() += u' ' + line;
            continue;
        }
        if (match.captured(1) == "ER"_L1) {
            if (tag.isEmpty())
                return wrongLine(fileName, number);
            entries.append(entryOf(fields));
            fields.clear();
            tag.clear();
        } else if (!tag.isEmpty() || match.captured(1) == "TY"_L1) {
            if (!tag.isEmpty() && match.captured(1) == "TY"_L1)
                return wrongLine(fileName, number); // the reference before has no end
            tag = match.captured(1);
            fields[tag].append(match.captured(2).trimmed());
        }
    }
    if (!tag.isEmpty())
        entries.append(entryOf(fields)); // the last one's end was cut off
    return entries;
}
