// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsiswords.h"

#include "models/passagewords.h"
#include "text/plainline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Synopsis)
};

QString nameOf(const SynopsisTable &table, int article)
{
    return plainLine(table.story->names[article]);
}

QString wordsOf(const SynopsisTable &table, int article, TextSpan span)
{
    return plainLine(table.story->comparison.readings[article]->text.sliced(span.start, span.length())).simplified();
}

// Whether a sentence that is in no unit is linked with one of this article, which then stands in another row.
bool isLinkedWith(const SynopsisTable &table, const SynopsisRow &row, int article)
{
    if (row.kind != RowKind::Linked || row.sentences.isEmpty())
        return false;
    const Place place = row.sentences.first().place;
    const QList<PassageLink> links = table.story->comparison.linksOf(place);
    return std::ranges::any_of(
        links, [&](const PassageLink &link) { return link.isPainted() && link.other(place).article == article; });
}

QString linkedNames(const SynopsisTable &table, const SynopsisRow &row)
{
    QList<int> articles;
    for (int article = 0; article < table.story->size(); ++article) {
        if (isLinkedWith(table, row, article))
            articles.append(article);
    }
    return plainLine(articleNames(*table.story, articles));
}

const SynopsisRow &rowOf(const SynopsisTable &table, const SynopsisLine &line)
{
    return table.rows[line.row];
}
} // namespace

QString countWords(const SynopsisTable &table, const SynopsisRow &row)
{
    return QStringLiteral("%1/%2").arg(row.articles).arg(table.story->size());
}

QString countSentence(const SynopsisTable &table, const SynopsisRow &row)
{
    if (row.kind == RowKind::OnlyHere)
        return Words::tr("only in %1").arg(nameOf(table, row.article()));
    if (row.kind == RowKind::NotLinked)
        return Words::tr("not linked");
    if (row.kind == RowKind::Linked)
        return Words::tr("linked with %1, in no group").arg(linkedNames(table, row));
    return Words::tr("in %1 of %2 articles").arg(row.articles).arg(table.story->size());
}

QString kindWords(RowKind kind)
{
    switch (kind) {
    case RowKind::Shared:
        return {};
    case RowKind::OnlyHere:
        return Words::tr("only here");
    case RowKind::Linked:
        return Words::tr("linked, in no group");
    case RowKind::NotLinked:
        return Words::tr("not linked");
    }
    Q_UNREACHABLE_RETURN({});
}

QString standingWords(const SynopsisSentence &sentence)
{
    if (sentence.standing == Standing::InOrder)
        return {};
    const bool isEarlier = sentence.standing == Standing::Earlier;
    if (sentence.paragraphs == 0)
        return isEarlier ? Words::tr("earlier in its paragraph") : Words::tr("later in its paragraph");
    return isEarlier ? Words::tr("%n paragraph(s) earlier", nullptr, sentence.paragraphs)
                     : Words::tr("%n paragraph(s) later", nullptr, sentence.paragraphs);
}

QString signWords(const SynopsisSentence &sentence)
{
    QStringList signs;
    if (sentence.standing != Standing::InOrder) {
        signs.append((sentence.standing == Standing::Earlier ? QStringLiteral("↑ ") : QStringLiteral("↓ ")) +
                     standingWords(sentence));
    }
    if (sentence.isConfirmed)
        signs.append(QStringLiteral("✓ ") + Words::tr("confirmed"));
    return signs.join(QStringLiteral(" · "));
}

QString runWords(const SynopsisTable &table, const SynopsisLine &line)
{
    const QString name = nameOf(table, rowOf(table, line).article());
    const auto rows = std::span(table.rows).subspan(line.row, line.count);
    const auto isOnlyHere = [](const SynopsisRow &row) { return row.kind == RowKind::OnlyHere; };
    const auto only = int(std::ranges::count_if(rows, isOnlyHere));
    if (only == line.count)
        return Words::tr("%n sentence(s) only in %1", nullptr, only).arg(name);
    const QString all = Words::tr("%n sentence(s) of %1 in no group", nullptr, line.count).arg(name);
    return only == 0 ? all : Words::tr("%1, %n of them only there", nullptr, only).arg(all);
}

QString cellWords(const SynopsisTable &table, const SynopsisRow &row, int article)
{
    QString words;
    int before = -1;
    for (const SynopsisSentence &sentence : row.cell(article)) {
        if (!words.isEmpty())
            words += sentence.place.sentence == before + 1 ? QStringLiteral(" ") : QStringLiteral(" […] ");
        words += wordsOf(table, article, table.story->span(sentence.place));
        before = sentence.place.sentence;
    }
    return words;
}

QString blankWords(const SynopsisTable &table, const SynopsisRow &row, int article)
{
    return isLinkedWith(table, row, article) ? Words::tr("linked, in another row") : QStringLiteral("–");
}

QString figureWords(const SynopsisTable &table, const SynopsisFigures &figures)
{
    QStringList values;
    QList<QStringList> articles;
    for (const Figure &figure : figures.figures) {
        const QString value = wordsOf(table, figure.article, figure.span);
        qsizetype at = values.indexOf(value);
        if (at < 0) {
            at = values.size();
            values.append(value);
            articles.append(QStringList());
        }
        if (const QString name = nameOf(table, figure.article); !articles[at].contains(name))
            articles[at].append(name);
    }
    QStringList said;
    for (qsizetype i = 0; i < values.size(); ++i)
        said.append(Words::tr("%1 (%2)").arg(values[i], articles[i].join(QStringLiteral(", "))));
    return (figures.verdict == FigureVerdict::Differs ? QStringLiteral("≠ ") : QString()) +
           said.join(QStringLiteral(", "));
}

QString figuresWords(const SynopsisTable &table, const SynopsisRow &row)
{
    QStringList said;
    for (const SynopsisFigures &figures : row.figures)
        said.append(figureWords(table, figures));
    return said.join(QStringLiteral(" · "));
}

QString spokenCell(const SynopsisTable &table, const SynopsisLine &line, int article)
{
    const SynopsisRow &row = rowOf(table, line);
    if (line.isFolded) {
        return row.article() == article ? runWords(table, line) : Words::tr("Folded: %1").arg(runWords(table, line));
    }
    const QString words = cellWords(table, row, article);
    if (words.isEmpty() && isLinkedWith(table, row, article))
        return Words::tr("%1: linked, in another row").arg(nameOf(table, article));
    return words.isEmpty() ? Words::tr("Not found in %1").arg(nameOf(table, article))
                           : Words::tr("%1: %2").arg(nameOf(table, article), words);
}

QString spokenPlace(const SynopsisTable &table, const SynopsisLine &line, int article)
{
    const SynopsisRow &row = rowOf(table, line);
    QStringList said;
    if (line.isFolded)
        return Words::tr("Folded");
    for (const SynopsisSentence &sentence : row.cell(article)) {
        const QList<int> &paragraphs = table.story->comparison.articles[article].paragraphs;
        said.append(Words::tr("paragraph %1").arg(QLocale().toString(paragraphs[sentence.place.sentence] + 1)));
        if (const QString words = standingWords(sentence); !words.isEmpty())
            said.append(Words::tr("stands %1").arg(words));
        if (sentence.isConfirmed)
            said.append(Words::tr("confirmed"));
    }
    said.append(countSentence(table, row));
    if (row.differs())
        said.append(Words::tr("figures differ"));
    return said.join(QStringLiteral(", "));
}

QString spokenFigures(const SynopsisTable &table, const SynopsisLine &line)
{
    const SynopsisRow &row = rowOf(table, line);
    if (line.isFolded || row.figures.isEmpty())
        return Words::tr("No figures to compare");
    const QString words = figuresWords(table, row);
    return row.differs() ? Words::tr("Figures differ: %1").arg(words) : Words::tr("Figures: %1").arg(words);
}

QString columnFacts(const SynopsisTable &table, int article)
{
    QStringList facts{plainLine(table.story->outlets.value(article)), plainLine(table.published.value(article))};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}
