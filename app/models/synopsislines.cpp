// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsislines.h"

#include <algorithm>

namespace
{
bool hasWord(const SynopsisTable &table, const SynopsisRow &row, const QString &word)
{
    return std::ranges::any_of(row.sentences, [&](const SynopsisSentence &sentence) {
        const TextSpan span = table.story->span(sentence.place);
        const QString &text = table.story->comparison.readings[sentence.place.article]->text;
        return QStringView(text).sliced(span.start, span.length()).contains(word, Qt::CaseInsensitive);
    });
}

bool isKept(const SynopsisTable &table, const SynopsisRow &row, const SynopsisFilter &filter, const QStringList &words)
{
    if (filter.sharedBy > 1 && row.articles < filter.sharedBy)
        return false;
    if (filter.onlyDiffering && !row.differs())
        return false;
    return std::ranges::all_of(words, [&](const QString &word) { return hasWord(table, row, word); });
}

// Where a run that begins at a row ends.
int runEnd(const SynopsisTable &table, int first)
{
    int end = first + 1;
    while (end < table.rows.size() && table.rows[end].kind != RowKind::Shared &&
           table.rows[end].article() == table.rows[first].article()) {
        ++end;
    }
    return end;
}
} // namespace

void SynopsisFolds::toggle(Place first)
{
    if (!others.erase(first))
        others.insert(first);
}

void SynopsisFolds::setAll(bool open)
{
    areOpen = open;
    others.clear();
}

QList<SynopsisLine> synopsisLines(const SynopsisTable &table, const SynopsisFilter &filter, const SynopsisFolds &folds)
{
    const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
    QList<SynopsisLine> lines;
    for (int row = 0; row < table.rows.size();) {
        const SynopsisRow &first = table.rows[row];
        if (filter.isFiltering() || first.kind == RowKind::Shared) {
            if (isKept(table, first, filter, words))
                lines.append({.row = row});
            ++row;
            continue;
        }
        const int end = runEnd(table, row);
        if (!folds.isOpen(first.sentences.first().place)) {
            lines.append({.row = row, .count = end - row, .isFolded = true, .run = row});
        } else {
            for (int each = row; each < end; ++each)
                lines.append({.row = each, .run = row});
        }
        row = end;
    }
    return lines;
}

int lineOfRow(const QList<SynopsisLine> &lines, int row)
{
    const auto after = std::ranges::upper_bound(lines, row, {}, &SynopsisLine::row);
    if (row < 0 || after == lines.begin())
        return -1;
    const auto line = std::prev(after);
    return row < line->row + line->count ? int(line - lines.begin()) : -1;
}
