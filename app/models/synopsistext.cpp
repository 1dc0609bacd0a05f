// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsistext.h"

#include "exchange/markdownescape.h"
#include "exchange/tabletext.h"
#include "models/comparisonremarks.h"
#include "models/synopsishtml.h"
#include "models/synopsiswords.h"
#include "text/offsetmap.h"
#include "text/plainline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Synopsis)
};

constexpr auto suffixes = std::to_array<SynopsisSuffix>({
    {SynopsisForm::Html, "html"_L1, ".html"_L1, QT_TRANSLATE_NOOP("Synopsis", "a web page that stands alone")},
    {SynopsisForm::Markdown, "markdown"_L1, ".md"_L1, QT_TRANSLATE_NOOP("Synopsis", "a table in Markdown")},
    {SynopsisForm::Csv, "csv"_L1, ".csv"_L1, QT_TRANSLATE_NOOP("Synopsis", "comma-separated values")},
    {SynopsisForm::Json, "json"_L1, ".json"_L1, QT_TRANSLATE_NOOP("Synopsis", "JSON")},
    {SynopsisForm::Text, "text"_L1, ".txt"_L1, QT_TRANSLATE_NOOP("Synopsis", "plain text")},
});

QString cellText(const SynopsisTable &table, const SynopsisRow &row, int article)
{
    QString text = cellWords(table, row, article);
    if (text.isEmpty())
        return blankWords(table, row, article);
    QStringList signs;
    for (const SynopsisSentence &sentence : row.cell(article)) {
        if (const QString sign = signWords(sentence); !sign.isEmpty() && !signs.contains(sign))
            signs.append(sign);
    }
    return signs.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, signs.join(u" · "_s));
}

// A folded run stands in its article's column; of the others nothing is said.
QStringList lineCells(const SynopsisTable &table, const SynopsisLine &line)
{
    const SynopsisRow &row = table.rows[line.row];
    QStringList cells{line.isFolded ? QString() : countWords(table, row)};
    if (const QString kind = kindWords(row.kind); !line.isFolded && !kind.isEmpty())
        cells.first() += u' ' + kind;
    for (const int article : table.columns) {
        cells.append(!line.isFolded             ? cellText(table, row, article)
                     : row.article() == article ? runWords(table, line)
                                                : QString());
    }
    cells.append(line.isFolded ? QString() : figuresWords(table, row));
    return cells;
}

QString kindWord(RowKind kind)
{
    switch (kind) {
    case RowKind::Shared:
        return u"shared"_s;
    case RowKind::OnlyHere:
        return u"only_here"_s;
    case RowKind::Linked:
        return u"linked"_s;
    case RowKind::NotLinked:
        return u"not_linked"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::InOrder:
        return u"in_order"_s;
    case Standing::Earlier:
        return u"earlier"_s;
    case Standing::Later:
        return u"later"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictOf(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Compare:
        return u"compare"_s;
    case FigureVerdict::Agrees:
        return u"agrees"_s;
    case FigureVerdict::Differs:
        return u"differs"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

class ObjectMaker
{
public:
    explicit ObjectMaker(const SynopsisTable &table) : m_table(&table)
    {
        for (const SharedReading &reading : table.story->comparison.readings)
            m_maps.emplace_back(reading->text);
    }

    [[nodiscard]] QJsonObject object(const QList<SynopsisLine> &lines) const
    {
        QJsonArray rows;
        for (const SynopsisLine &line : lines) {
            for (int row = line.row; row < line.row + line.count; ++row)
                rows.append(rowObject(m_table->rows[row]));
        }
        const Comparison &comparison = m_table->story->comparison;
        return {{u"articles"_s, articles()},
                {u"rows"_s, rows},
                {u"linked_share"_s, rounded(comparison.linkedShare())},
                {u"remarks"_s, QJsonArray::fromStringList(comparisonRemarks(comparison, m_table->story->names))}};
    }

private:
    static double rounded(double value) { return std::round(value * 1000) / 1000; }

    [[nodiscard]] QJsonArray articles() const
    {
        QJsonArray objects;
        for (const int article : m_table->columns) {
            objects.append(
                QJsonObject{{u"name"_s, m_table->story->names[article]},
                            {u"outlet"_s, m_table->story->outlets[article]},
                            {u"published"_s, m_table->published.value(article)},
                            {u"linked_share"_s, rounded(m_table->story->comparison.articles[article].linkedShare)}});
        }
        return objects;
    }

    [[nodiscard]] QJsonObject spanObject(int article, TextSpan span) const
    {
        const PointSpan points = m_maps[article].toPoints(span);
        return {{u"article"_s, m_table->story->names[article]},
                {u"start"_s, points.start},
                {u"end"_s, points.end},
                {u"text"_s, m_table->story->comparison.readings[article]->text.sliced(span.start, span.length())}};
    }

    [[nodiscard]] QJsonObject rowObject(const SynopsisRow &row) const
    {
        QJsonArray sentences;
        for (const SynopsisSentence &sentence : row.sentences) {
            QJsonObject object = spanObject(sentence.place.article, m_table->story->span(sentence.place));
            object.insert(u"standing"_s, standingWord(sentence.standing));
            object.insert(u"paragraphs"_s, sentence.paragraphs);
            object.insert(u"confirmed"_s, sentence.isConfirmed);
            sentences.append(object);
        }
        QJsonArray figures;
        for (const SynopsisFigures &each : row.figures) {
            QJsonArray values;
            for (const Figure &figure : each.figures)
                values.append(spanObject(figure.article, figure.span));
            figures.append(QJsonObject{{u"verdict"_s, verdictOf(each.verdict)}, {u"values"_s, values}});
        }
        return {{u"kind"_s, kindWord(row.kind)},
                {u"articles"_s, row.articles},
                {u"sentences"_s, sentences},
                {u"figures"_s, figures}};
    }

    const SynopsisTable *m_table;
    std::vector<OffsetMap> m_maps; // by article
};
} // namespace

QList<QStringList> synopsisCells(const SynopsisTable &table, const QList<SynopsisLine> &lines)
{
    QStringList heads{Words::tr("Articles")};
    for (const int article : table.columns) {
        const QString facts = columnFacts(table, article);
        const QString name = plainLine(table.story->names[article]);
        heads.append(facts.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, facts));
    }
    heads.append(Words::tr("Figures"));
    QList<QStringList> cells{heads};
    for (const SynopsisLine &line : lines)
        cells.append(lineCells(table, line));
    return cells;
}

QStringList synopsisPreface(const SynopsisTable &table)
{
    const Comparison &comparison = table.story->comparison;
    QStringList said = comparisonRemarks(comparison, table.story->names);
    if (comparison.articles.size() > 1)
        said = QStringList{coverageLine(comparison), methodWords()} + said;
    return said;
}

QString synopsisMarkdown(const SynopsisTable &table, const QList<SynopsisLine> &lines)
{
    QString markdown;
    const QStringList preface = synopsisPreface(table);
    for (const QString &words : preface)
        markdown += escapeMarkdown(words, MarkdownSpot::Line) + u"\n\n"_s;
    return markdown + markdownTable(synopsisCells(table, lines));
}

QString synopsisCsv(const SynopsisTable &table, const QList<SynopsisLine> &lines)
{
    return csvTable(synopsisCells(table, lines));
}

QString synopsisTabbed(const SynopsisTable &table, const QList<SynopsisLine> &lines)
{
    return tabbedTable(synopsisCells(table, lines));
}

QString synopsisText(const SynopsisTable &table, const QList<SynopsisLine> &lines)
{
    QString text = synopsisPreface(table).join(u'\n') + u'\n';
    for (const SynopsisLine &line : lines) {
        const SynopsisRow &row = table.rows[line.row];
        if (line.isFolded) {
            text += u'\n' + runWords(table, line) + u'\n';
            continue;
        }
        text += u'\n' + countSentence(table, row) + u":\n"_s;
        for (const int article : table.columns) {
            if (!row.cell(article).empty())
                text +=
                    u"  "_s + plainLine(table.story->names[article]) + u"  "_s + cellText(table, row, article) + u'\n';
        }
        for (const SynopsisFigures &figures : row.figures)
            text += u"  "_s + figureWords(table, figures) + u'\n';
    }
    return text;
}

QJsonObject synopsisObject(const SynopsisTable &table, const QList<SynopsisLine> &lines)
{
    return ObjectMaker(table).object(lines);
}

std::span<const SynopsisSuffix> synopsisSuffixes()
{
    return suffixes;
}

Result<SynopsisForm> synopsisFormOf(const QString &path)
{
    const auto found = std::ranges::find_if(suffixes, [&](const SynopsisSuffix &suffix) {
        return path.endsWith(suffix.suffix, Qt::CaseInsensitive) && path.size() > suffix.suffix.size();
    });
    if (found != suffixes.end())
        return found->form;
    QStringList known;
    for (const SynopsisSuffix &suffix : suffixes)
        known.append(suffix.suffix);
    return failure(
        ErrorKind::Usage,
        Words::tr("“%1” does not say what to write: end its name with one of %2.").arg(path, known.join(u", "_s)));
}

QByteArray writtenSynopsis(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title,
                           SynopsisForm form)
{
    switch (form) {
    case SynopsisForm::Text:
        return synopsisText(table, lines).toUtf8();
    case SynopsisForm::Markdown:
        return synopsisMarkdown(table, lines).toUtf8();
    case SynopsisForm::Html:
        return synopsisHtml(table, lines, title).toUtf8();
    case SynopsisForm::Csv:
        return synopsisCsv(table, lines).toUtf8();
    case SynopsisForm::Json:
        return QJsonDocument(synopsisObject(table, lines)).toJson();
    }
    Q_UNREACHABLE_RETURN({});
}
