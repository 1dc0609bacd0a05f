// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/linereader.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <algorithm>
#include <array>

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;

namespace
{
constexpr int listCount = int(builtInLists.size()) + ownLooks;

// In the order of the definition's starting characters.
QString listName(int list)
{
    constexpr int brought = int(builtInLists.size());
    return list < brought ? builtInLists.at(size_t(list)) : QStringLiteral("own%1").arg(list - brought + 1);
}

// The engine wants no list to be empty.
QStringList orNothing(const QStringList &words)
{
    return words.isEmpty() ? QStringList(QChar(NameFinder::nothing)) : words;
}

QSet<QChar> delimiters(const Definition &definition)
{
    QSet<QChar> found;
    for (char16_t unit = 1; unit < 0xFFFF; ++unit) {
        if (definition.isWordDelimiter(unit))
            found.insert(unit);
    }
    return found;
}
} // namespace

LineReader::LineReader(const Definition &definition)
{
    setDefinition(definition);
    for (int list = 0; list < listCount; ++list) {
        const QString name = listName(list);
        QStringList words = definition.keywordList(name);
        words.removeAll(QString(QChar(NameFinder::nothing)));
        m_brought.insert(name, words);
    }
}

void LineReader::setLists(const QList<WordList> &lists)
{
    m_kinds = lensKinds(lists);
    m_kindsOfFormat.clear();
    for (const Format &format : definition().formats()) {
        for (int kind = 0; kind < m_kinds.size(); ++kind) {
            if (m_kinds[kind].attribute == format.name())
                m_kindsOfFormat[format.id()].append(kind);
        }
    }
    nameOwners(lists);
    fillLists(lists);
}

void LineReader::nameOwners(const QList<WordList> &lists)
{
    m_owners.clear();
    for (int kind = 0; kind < m_kinds.size(); ++kind) {
        const auto list = std::ranges::find(lists, m_kinds[kind].list, &WordList::name);
        for (const QString &word : m_kinds[kind].isOwn() ? list->words : QStringList()) {
            const QString plain = NameFinder::plainForm(word);
            if (!m_owners.contains(plain))
                m_owners.insert(plain, kind);
        }
    }
}

void LineReader::fillLists(const QList<WordList> &lists)
{
    std::array<QStringList, listCount> words;
    for (int list = 0; list < int(builtInLists.size()); ++list) {
        const auto replaced = std::ranges::find(lists, listName(list), &WordList::name);
        words.at(size_t(list)) = replaced == lists.end() ? m_brought.value(listName(list)) : replaced->words;
    }
    QStringList allOwn;
    for (size_t own = 0; const WordList &list : lists) {
        if (isBuiltInList(list.name))
            continue;
        words.at(builtInLists.size() + own++ % ownLooks) += list.words;
        allOwn += list.words;
    }
    Definition coverage = definition();
    m_finder = NameFinder(delimiters(coverage));
    // The lists of the analyst's own come first, as in the definition.
    for (int place = 0; place < listCount; ++place) {
        const int list = (place + int(builtInLists.size())) % listCount;
        const QStringList &names = words.at(size_t(list));
        m_finder.addList(list, names, list == 0 ? NameFinder::Numbered::Yes : NameFinder::Numbered::No);
        coverage.setKeywordList(listName(list), orNothing(names));
    }
    coverage.setKeywordList(QStringLiteral("own"), orNothing(allOwn));
}

QList<LensSpan> LineReader::read(const QString &line)
{
    m_line = line;
    m_masked = m_finder.masked(line);
    m_spans.clear();
    m_quotationIsOpen = false;
    highlightLine(m_masked, State());
    return std::exchange(m_spans, {});
}

void LineReader::applyFormat(int offset, int length, const Format &format)
{
    if (!m_kindsOfFormat.contains(format.id()))
        return;
    // The engine joins neighbours of one kind: two names in Chinese stand without a blank between them.
    qsizetype start = offset;
    const qsizetype end = offset + length;
    for (qsizetype at = start + 1; at <= end; ++at) {
        if (at < end && !NameFinder::isStart(m_masked[at]))
            continue;
        append({.start = start, .end = at}, kindOf(format, {.start = start, .end = at}));
        start = at;
    }
}

void LineReader::append(TextSpan span, int kind)
{
    if (!span.isEmpty())
        m_spans.append({.span = span, .kind = kind, .quoted = isInQuotation(span, kind)});
}

int LineReader::kindOf(const Format &format, TextSpan span) const
{
    const QList<int> kinds = m_kindsOfFormat.value(format.id());
    if (kinds.size() == 1)
        return kinds.first();
    return m_owners.value(NameFinder::plainForm(QStringView(m_line).sliced(span.start, span.length())), kinds.first());
}

// A piece that opens a quotation is not inside of it.
bool LineReader::isInQuotation(TextSpan span, int kind)
{
    const bool wasOpen = m_quotationIsOpen;
    if (isQuotation(kind)) {
        const bool closes = QStringView(u"”」\"").contains(m_line[span.end - 1]);
        m_quotationIsOpen = !closes || (!wasOpen && span.length() == 1);
    }
    return wasOpen;
}
