// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores the date tagger on sentences with one date each, a JSON object a line: {"id", "text", "ref", "start", "end",
// "accept_start", "agree"}. A sentence is right when some mention that overlaps the marked words has an accepted first
// day. Prints the share by how many other taggers agree on it, and with --misses what was wrong.
//   dates_eval TABLE.jsonl [--misses]

#include "time/datetagger.h"
#include "time/gregorian.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>

namespace
{
QStringList firstDays(const QJsonObject &row, QStringList *found)
{
    const TextSpan marked{.start = row.value(u"start").toInt(), .end = row.value(u"end").toInt()};
    const QString text = row.value(u"text").toString();
    QStringList days;
    for (const DateMention &mention : dateMentions(text, {.published = row.value(u"ref").toString()})) {
        found->append(text.sliced(mention.span.start, mention.span.length()) + u'=' + mention.edtf + u'(' +
                      mention.rule + u')');
        if (mention.span.overlaps(marked) && mention.days.earliest)
            days.append(gregorian::isoText(*mention.days.earliest));
    }
    return days;
}
} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QFile file(argc >= 2 ? QFile::decodeName(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        out << "usage: dates_eval TABLE.jsonl [--misses]\n";
        return 2;
    }
    const bool misses = argc > 2;
    QMap<qsizetype, std::pair<int, int>> byAgreement; // right, all
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QStringList found;
        const QStringList days = firstDays(row, &found);
        bool isRight = false;
        for (const QJsonValue &accepted : row.value(u"accept_start").toArray())
            isRight = isRight || days.contains(accepted.toString());
        auto &[right, all] = byAgreement[row.value(u"agree").toArray().size()];
        right += isRight ? 1 : 0;
        ++all;
        if (misses && !isRight)
            out << row.value(u"agree").toArray().size() << ' ' << row.value(u"ref").toString() << " | "
                << row.value(u"text").toString() << " | wanted "
                << row.value(u"accept_start").toVariant().toStringList().join(u',') << " | found "
                << found.join(QStringLiteral("; ")) << '\n';
    }
    int right = 0;
    int all = 0;
    for (auto it = byAgreement.cbegin(); it != byAgreement.cend(); ++it) {
        out << it.key() << " tagger(s) agree: " << it->first << " of " << it->second << '\n';
        right += it.key() >= 2 ? it->first : 0;
        all += it.key() >= 2 ? it->second : 0;
    }
    out << "two or more agree: " << right << " of " << all << '\n';
    return 0;
}
