// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsistable.h"

#include "models/synopsisorder.h"

#include <QHash>

#include <algorithm>

namespace
{
int articleOf(const SynopsisSentence &sentence)
{
    return sentence.place.article;
}

// Which figures stand in a sentence.
class FigurePlaces
{
public:
    explicit FigurePlaces(const QList<FigureGroup> &groups) : m_groups(&groups)
    {
        for (int group = 0; group < int(groups.size()); ++group) {
            for (int i = 0; i < int(groups[group].figures.size()); ++i) {
                const Figure &figure = groups[group].figures[i];
                m_at[{figure.article, figure.sentence}].append({group, i});
            }
        }
    }

    [[nodiscard]] QList<SynopsisFigures> of(const QList<SynopsisSentence> &sentences) const
    {
        QMap<int, QList<int>> found; // numbers of figures, by group
        for (const SynopsisSentence &sentence : sentences) {
            const auto at = m_at.value({sentence.place.article, sentence.place.sentence});
            for (const auto &[group, figure] : at)
                found[group].append(figure);
        }
        QList<SynopsisFigures> made;
        for (const auto &[group, figures] : found.asKeyValueRange()) {
            SynopsisFigures each = taken(m_groups->at(group), figures);
            if (each.figures.first().article != each.figures.last().article)
                made.append(std::move(each));
        }
        return made;
    }

private:
    // The verdict on these figures alone: others of the group may stand elsewhere.
    [[nodiscard]] static SynopsisFigures taken(const FigureGroup &group, const QList<int> &numbers)
    {
        SynopsisFigures taken;
        for (const int number : numbers)
            taken.figures.append(group.figures[number]);
        std::ranges::stable_sort(taken.figures, {}, &Figure::article);
        bool allAgree = true;
        bool areCompared = false;
        for (const FigurePair &pair : group.pairs) {
            if (!numbers.contains(pair.a) || !numbers.contains(pair.b))
                continue;
            areCompared = true;
            allAgree = allAgree && pair.verdict == FigureVerdict::Agrees;
            if (pair.verdict == FigureVerdict::Differs)
                taken.verdict = FigureVerdict::Differs;
        }
        if (areCompared && allAgree)
            taken.verdict = FigureVerdict::Agrees;
        return taken;
    }

    const QList<FigureGroup> *m_groups;
    QHash<std::pair<int, int>, QList<std::pair<int, int>>> m_at;
};

class TableMaker
{
public:
    TableMaker(std::shared_ptr<const ComparedStory> story, const QList<int> &columns)
    {
        m_table.story = std::move(story);
        for (const int column : columns) {
            if (column >= 0 && column < m_table.story->size() && !m_table.columns.contains(column))
                m_table.columns.append(column);
        }
        m_table.rowNumbers.resize(m_table.story->size());
    }

    SynopsisTable make()
    {
        gather();
        sort();
        for (const int article : std::as_const(m_table.columns))
            tellOrder(article);
        const FigurePlaces figures(comparison().figures);
        for (SynopsisRow &row : m_table.rows)
            row.figures = figures.of(row.sentences);
        return std::move(m_table);
    }

private:
    [[nodiscard]] const Comparison &comparison() const { return m_table.story->comparison; }

    // Rows in any order, and which sentence is in which.
    void gather()
    {
        QHash<int, int> rowOfUnit;
        for (const int article : std::as_const(m_table.columns)) {
            const auto sentences = int(comparison().articles[article].sentences.size());
            QList<int> &numbers = m_table.rowNumbers[article];
            numbers.resize(sentences);
            for (int sentence = 0; sentence < sentences; ++sentence) {
                const Place place{.article = article, .sentence = sentence};
                const int unit = comparison().unitOf(place);
                const int next = int(m_table.rows.size());
                const int row = unit < 0 ? next : rowOfUnit.value(unit, next);
                if (unit >= 0 && row == next)
                    rowOfUnit.insert(unit, row);
                if (row == next)
                    m_table.rows.append(unit < 0 ? alone(place) : shared(unit));
                m_table.rows[row].sentences.append(
                    {.place = place, .isConfirmed = unit >= 0 && isConfirmed(place, unit)});
                numbers[sentence] = row;
            }
        }
        for (SynopsisRow &row : m_table.rows)
            std::ranges::sort(row.sentences, {}, &SynopsisSentence::place);
    }

    [[nodiscard]] SynopsisRow shared(int unit) const
    {
        return {.kind = RowKind::Shared, .articles = comparison().units[unit].articles, .sentences = {}, .figures = {}};
    }

    // Any link of a sentence; not sorted or copied, as there may be a hundred thousand sentences.
    [[nodiscard]] bool hasLink(Place place, const auto &isWanted) const
    {
        const QList<int> &numbers = comparison().linkNumbers[place.article][place.sentence];
        return std::ranges::any_of(numbers, [&](int number) {
            const PassageLink &link = comparison().links[number];
            return link.isPainted() && isWanted(link);
        });
    }

    [[nodiscard]] SynopsisRow alone(Place place) const
    {
        const bool isLinked = hasLink(place, [](const PassageLink &) { return true; });
        const RowKind kind = comparison().isOnlyHere(place) ? RowKind::OnlyHere
                             : isLinked                     ? RowKind::Linked
                                                            : RowKind::NotLinked;
        const int articles =
            kind == RowKind::Linked ? m_table.story->size() - int(m_table.story->notFoundIn(place).size()) : 1;
        return {.kind = kind, .articles = articles, .sentences = {}, .figures = {}};
    }

    [[nodiscard]] bool isConfirmed(Place place, int unit) const
    {
        return hasLink(place, [&](const PassageLink &link) {
            return link.isDecided && comparison().unitOf(link.other(place)) == unit;
        });
    }

    void sort()
    {
        QList<QList<int>> columns;
        for (const int article : std::as_const(m_table.columns))
            columns.append(m_table.rowNumbers[article]);
        const QList<int> order = synopsisOrder(columns, int(m_table.rows.size()));
        QList<SynopsisRow> rows;
        QList<int> newNumbers(order.size());
        rows.reserve(order.size());
        for (const int row : order) {
            newNumbers[row] = int(rows.size());
            rows.append(std::move(m_table.rows[row]));
        }
        m_table.rows = std::move(rows);
        for (QList<int> &numbers : m_table.rowNumbers) {
            for (int &number : numbers)
                number = newNumbers[number];
        }
    }

    // Sentences in no unit stand beside their neighbours anyway.
    void tellOrder(int article)
    {
        QList<SynopsisSentence *> firsts;
        QList<int> numbers;
        const QList<int> &paragraphs = comparison().articles[article].paragraphs;
        for (SynopsisRow &row : m_table.rows) {
            const auto cell = row.cell(article);
            if (row.kind != RowKind::Shared || cell.empty())
                continue;
            SynopsisSentence *first = &row.sentences[cell.data() - row.sentences.constData()];
            firsts.append(first);
            numbers.append(first->place.sentence);
            const int apart = paragraphs[cell.back().place.sentence] - paragraphs[first->place.sentence];
            if (apart > 1) { // the second one of a cell stands far from the first
                SynopsisSentence *last = first + cell.size() - 1;
                last->standing = Standing::Later;
                last->paragraphs = apart;
            }
        }
        const QList<qsizetype> inOrder = longestAscending(numbers);
        qsizetype next = 0; // of those in order, the first at or after this one
        for (qsizetype i = 0; i < firsts.size(); ++i) {
            if (next < inOrder.size() && inOrder[next] == i) {
                ++next;
                continue;
            }
            const int own = paragraphs[numbers[i]];
            const bool isEarlier = next > 0 && numbers[i] < numbers[inOrder[next - 1]];
            const int other = paragraphs[numbers[inOrder[isEarlier ? next - 1 : next]]];
            firsts[i]->standing = isEarlier ? Standing::Earlier : Standing::Later;
            firsts[i]->paragraphs = std::abs(other - own);
        }
    }

    SynopsisTable m_table;
};
} // namespace

std::span<const SynopsisSentence> SynopsisRow::cell(int article) const
{
    const auto found = std::ranges::equal_range(sentences, article, {}, articleOf);
    return {found.begin(), found.end()};
}

bool SynopsisRow::differs() const
{
    return std::ranges::any_of(figures,
                               [](const SynopsisFigures &each) { return each.verdict == FigureVerdict::Differs; });
}

int SynopsisTable::rowOf(Place place) const
{
    if (place.article < 0 || place.article >= rowNumbers.size())
        return -1;
    return rowNumbers[place.article].value(place.sentence, -1);
}

SynopsisTable synopsisTable(std::shared_ptr<const ComparedStory> story, const QList<int> &columns,
                            const QStringList &published)
{
    SynopsisTable table = TableMaker(std::move(story), columns).make();
    table.published = published;
    return table;
}
