// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enumtext.h"
#include "time/datetagger.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

// A list of what a careful reader finds in some articles, one JSON object a line, held against the date tagger. An
// expression stands in its "context", which stands in the article; kind "none" marks words that only look like a date.

struct DateGoldScore {
    int events = 0;     // expressions that date an event
    int found = 0;      // of them
    int exact = 0;      // with an accepted value
    int modalities = 0; // with the right modality
    int reporters = 0;  // with the right reporter, or rightly with none
    int traps = 0;      // words that are no date
    int fallen = 0;     // taken for one
    int others = 0;     // expressions of other kinds
    int otherKinds = 0; // found with that kind
    QStringList faults;
};

namespace dategold
{
// Where the row's words stand in the text; empty when they do not.
inline TextSpan place(const QString &text, const QJsonObject &row)
{
    const QString context = row.value(u"context").toString();
    const QString words = row.value(u"text").toString();
    qsizetype at = -1;
    for (int i = 0; i < row.value(u"context_occurrence").toInt(1); ++i)
        at = text.indexOf(context, at + 1);
    if (at < 0)
        return {};
    qsizetype start = at - 1;
    for (int i = 0; i < row.value(u"occurrence").toInt(1); ++i)
        start = text.indexOf(words, start + 1);
    if (start < 0 || start + words.size() > at + context.size())
        return {};
    return {.start = start, .end = start + words.size()};
}

inline QStringList accepted(const QJsonObject &row)
{
    QStringList values{row.value(u"edtf").toString()};
    for (const QJsonValue &value : row.value(u"accept_edtf").toArray())
        values.append(value.toString());
    for (QString &value : values) // qualifiers stand apart
        value.remove(u'~').remove(u'?').remove(u'%');
    return values;
}

inline QString shown(const QString &text, const DateMention &mention)
{
    return text.sliced(mention.span.start, mention.span.length()) + u'=' + mention.edtf + u' ' +
           mentionKindName(mention.kind) + u' ' + mention.rule;
}

inline void scoreTrap(const QString &text, const QJsonObject &row, TextSpan span, const QList<DateMention> &mentions,
                      DateGoldScore &score)
{
    ++score.traps;
    for (const DateMention &mention : mentions) {
        if (mention.kind != MentionKind::Date || !mention.span.overlaps(span))
            continue;
        ++score.fallen;
        score.faults.append(
            QStringLiteral("trap %1: %2 in \"%3\"")
                .arg(row.value(u"article").toString(), shown(text, mention), row.value(u"context").toString()));
        return;
    }
}

inline void scoreEvent(const QString &text, const QJsonObject &row, TextSpan span, const QList<DateMention> &mentions,
                       DateGoldScore &score)
{
    ++score.events;
    const QString kind = row.value(u"kind").toString();
    const QStringList values = accepted(row);
    QStringList seen;
    bool found = false;
    bool exact = false;
    const DateMention *best = nullptr;
    for (const DateMention &mention : mentions) {
        if (!mention.span.overlaps(span))
            continue;
        seen.append(shown(text, mention));
        const bool isKind = mentionKindName(mention.kind) == kind;
        found = found || isKind;
        exact = exact || (isKind && values.contains(mention.edtf));
        if (isKind && !best)
            best = &mention;
    }
    const QString modality = row.value(u"modality").toString();
    const QString reporter = row.value(u"reporter").toString();
    if (best && enumText(best->modality) == modality)
        ++score.modalities;
    else if (best)
        score.faults.append(QStringLiteral("modality %1: %2, wanted %3, found %4 in \"%5\"")
                                .arg(row.value(u"article").toString(), row.value(u"text").toString(), modality,
                                     enumText(best->modality), row.value(u"context").toString()));
    if (best && (reporter.isEmpty() ? best->reporter.isEmpty()
                                    : best->reporter.contains(reporter) ||
                                          (!best->reporter.isEmpty() && reporter.contains(best->reporter))))
        ++score.reporters;
    else if (best)
        score.faults.append(QStringLiteral("reporter %1: %2, wanted %3, found %4 in \"%5\"")
                                .arg(row.value(u"article").toString(), row.value(u"text").toString(), reporter,
                                     best->reporter, row.value(u"context").toString()));
    score.found += found ? 1 : 0;
    score.exact += exact ? 1 : 0;
    if (!exact)
        score.faults.append(QStringLiteral("event %1: %2, wanted %3 %4, found %5")
                                .arg(row.value(u"article").toString(), row.value(u"text").toString(), values.join(u' '),
                                     kind, seen.join(QStringLiteral("; "))));
}

inline void scoreOther(const QString &text, const QJsonObject &row, TextSpan span, const QList<DateMention> &mentions,
                       DateGoldScore &score)
{
    ++score.others;
    QStringList seen;
    for (const DateMention &mention : mentions) {
        if (!mention.span.overlaps(span))
            continue;
        if (mentionKindName(mention.kind) == row.value(u"kind").toString()) {
            ++score.otherKinds;
            return;
        }
        seen.append(shown(text, mention));
    }
    score.faults.append(QStringLiteral("other %1: %2, wanted %3, found %4 in \"%5\"")
                            .arg(row.value(u"article").toString(), row.value(u"text").toString(),
                                 row.value(u"kind").toString(), seen.join(QStringLiteral("; ")),
                                 row.value(u"context").toString()));
}
} // namespace dategold

// `texts` by the article's name.
inline DateGoldScore scoreDates(const QString &goldFile, const QHash<QString, QString> &texts)
{
    DateGoldScore score;
    QFile file(goldFile);
    if (!file.open(QIODevice::ReadOnly)) {
        score.faults.append(QStringLiteral("cannot read ") + goldFile);
        return score;
    }
    QHash<QString, QList<DateMention>> mentions;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString article = row.value(u"article").toString();
        const QString text = texts.value(article);
        if (row.contains(u"published")) {
            mentions.insert(article,
                            dateMentions(text, {.published = row.value(u"published").toString(), .blocks = {}}));
            continue;
        }
        const TextSpan span = dategold::place(text, row);
        if (span.isEmpty())
            score.faults.append(QStringLiteral("not in the article: ") + row.value(u"context").toString());
        else if (row.value(u"kind").toString() == u"none")
            dategold::scoreTrap(text, row, span, mentions[article], score);
        else if (row.value(u"event").toBool())
            dategold::scoreEvent(text, row, span, mentions[article], score);
        else
            dategold::scoreOther(text, row, span, mentions[article], score);
    }
    return score;
}
