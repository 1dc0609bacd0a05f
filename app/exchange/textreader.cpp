// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textreader.h"

#include "exchange/proposals.h"
#include "text/canonicaltext.h"

#include <algorithm>

namespace
{

bool isListItem(QStringView line)
{
    const QStringView words = line.trimmed();
    return words.startsWith(u"\u2022 ") || words.startsWith(u"- ") || words.startsWith(u"* ");
}

bool hasLetters(QStringView line)
{
    return std::ranges::any_of(line, [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); });
}

// Long, or ended like a sentence.
bool isProse(QStringView line)
{
    const QStringView words = line.trimmed();
    return words.size() > longestHeading || words.endsWith(u'.') || words.endsWith(u'\u3002');
}

bool looksLikeHeading(QStringView line)
{
    const QStringView words = line.trimmed();
    constexpr QStringView endings = u".,;:\u3002\uFF0C\uFF1B\uFF1A\u3001";
    return !words.isEmpty() && words.size() <= longestHeading && !endings.contains(words.back()) && hasLetters(words) &&
           !isListItem(line);
}

// The lines of a text with what stands around each.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_lines(text.split(u'\n'))
        , m_hasBlanks(std::ranges::any_of(m_lines, [](QStringView line) { return line.trimmed().isEmpty(); }))
    {
    }

    [[nodiscard]] qsizetype count() const { return m_lines.size(); }
    [[nodiscard]] QStringView at(qsizetype i) const { return m_lines.at(i); }

    // Short, after a blank line, with prose to come. In a text without blank lines every line is a paragraph.
    [[nodiscard]] bool isHeading(qsizetype i) const
    {
        const bool isApart = i == 0 || !m_hasBlanks || m_lines.at(i - 1).trimmed().isEmpty();
        return isApart && looksLikeHeading(m_lines.at(i)) && isProse(nextWords(i));
    }

private:
    [[nodiscard]] QStringView nextWords(qsizetype i) const
    {
        const auto isFilled = [](QStringView line) { return !line.trimmed().isEmpty(); };
        const auto next = std::find_if(m_lines.begin() + i + 1, m_lines.end(), isFilled);
        return next == m_lines.end() ? QStringView() : *next;
    }

    QList<QStringView> m_lines;
    bool m_hasBlanks;
};

} // namespace

QList<Block> guessBlocks(const QString &text)
{
    QList<Block> blocks;
    const Lines lines(text);
    bool isFirst = true;
    for (qsizetype i = 0; i < lines.count(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        if (isListItem(lines.at(i))) {
            blocks.append({.line = i, .kind = BlockKind::ListItem});
        } else if (lines.isHeading(i)) {
            blocks.append({.line = i, .kind = BlockKind::Heading, .level = isFirst ? 1 : 2});
        }
        isFirst = false;
    }
    return blocks;
}

Result<ArticleDraft> readPlainText(const QByteArray &bytes, const QString &fileName)
{
    const Result<QString> decoded = decodeText(bytes, fileName);
    if (!decoded)
        return std::unexpected(decoded.error());
    ArticleDraft draft;
    draft.text = canonicalText(*decoded);
    if (draft.text.isEmpty())
        return failure(ErrorKind::Empty, fileName);
    draft.blocks = guessBlocks(draft.text);
    draft.original = bytes;
    draft.article.name = proposedName(fileName);
    draft.article.title = proposedTitle(draft.text, draft.blocks);
    draft.article.source = baseName(fileName);
    return draft;
}
