// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draftpreview.h"

#include "text/canonicaltext.h"

#include <QHash>

#include <algorithm>

// Puts the chosen lines together again, each as far from the one before as it was.
class DraftPreview::Composer
{
public:
    void add(const Line &line, bool isRestored)
    {
        if (line.part == LinePart::LeftOut) {
            if (line.before != LinePart::LeftOut) {
                m_pendingGap = std::max(m_pendingGap, line.gap);
                m_hasDropped = true;
            }
            m_leftOut.append({.line = -1, .text = line.text, .kind = line.kind, .level = line.level});
            return;
        }
        const int gap = std::max(isRestored ? gapOfRestored(line) : line.gap, m_pendingGap);
        m_line += m_isEmpty ? (isRestored || m_hasDropped ? 0 : line.gap)
                            : std::max(gap, m_wasRestored && !isRestored ? 1 : 0) + 1;
        m_text.resize(m_text.size() + m_line - m_written, u'\n');
        m_written = m_line;
        place(m_line);
        m_text += line.text;
        if (line.kind != BlockKind::Paragraph || line.part == LinePart::Boilerplate)
            m_blocks.append({.line = m_line,
                             .kind = line.kind,
                             .level = line.level,
                             .boilerplate = line.part == LinePart::Boilerplate});
        m_pendingGap = 0;
        m_isEmpty = false;
        m_wasRestored = isRestored;
        m_lastKind = line.kind;
    }

    void finish(ArticleDraft &draft)
    {
        place(m_isEmpty ? 0 : m_line + 1);
        draft.text = canonicalText(m_text);
        draft.blocks = m_blocks;
        draft.leftOut = m_leftOut;
    }

private:
    // Restored items of a list stay together.
    [[nodiscard]] int gapOfRestored(const Line &line) const
    {
        const bool isList = line.kind == BlockKind::ListItem && m_lastKind == BlockKind::ListItem;
        return m_wasRestored && isList ? 0 : 1;
    }

    void place(qint64 line)
    {
        for (; m_placed < m_leftOut.size(); ++m_placed) {
            m_leftOut[m_placed].line = line;
        }
    }

    QString m_text;
    QList<Block> m_blocks;
    QList<LeftOutLine> m_leftOut;
    qsizetype m_placed = 0;
    qint64 m_line = 0;
    qint64 m_written = 0; // line ends in the text
    int m_pendingGap = 0;
    bool m_isEmpty = true;
    bool m_hasDropped = false; // anything of the text
    bool m_wasRestored = false;
    BlockKind m_lastKind = BlockKind::Paragraph;
};

DraftPreview::DraftPreview(const ArticleDraft &draft, QObject *parent) : QAbstractListModel(parent), m_draft(draft)
{
    readLines();
    makeRows();
}

void DraftPreview::readLines()
{
    QHash<qint64, Block> blocks;
    for (const Block &block : std::as_const(m_draft.blocks)) {
        blocks.insert(block.line, block);
    }
    auto leftOut = m_draft.leftOut.cbegin();
    const auto takeLeftOut = [&](qint64 before) {
        for (; leftOut != m_draft.leftOut.cend() && leftOut->line <= before; ++leftOut) {
            m_lines.push_back({.text = leftOut->text,
                               .kind = leftOut->kind,
                               .level = leftOut->level,
                               .before = LinePart::LeftOut,
                               .part = LinePart::LeftOut});
        }
    };
    qint64 number = 0;
    int gap = 0;
    for (const QStringView text : QStringView(m_draft.text).split(u'\n')) {
        takeLeftOut(number);
        if (text.trimmed().isEmpty()) {
            ++gap;
        } else {
            const Block block = blocks.value(number);
            const LinePart part = block.boilerplate ? LinePart::Boilerplate : LinePart::Text;
            m_lines.push_back({.text = text.toString(),
                               .kind = block.kind,
                               .level = block.level,
                               .gap = std::exchange(gap, 0),
                               .before = part,
                               .part = part});
        }
        ++number;
    }
    takeLeftOut(std::numeric_limits<qint64>::max());
}

void DraftPreview::makeRows()
{
    const auto isKept = [](const Line &line) { return line.before != LinePart::LeftOut; };
    for (auto at = m_lines.cbegin(); at != m_lines.cend();) {
        const int line = int(at - m_lines.cbegin());
        const auto end = isKept(*at) ? std::next(at) : std::find_if(at, m_lines.cend(), isKept);
        m_rows.push_back({.line = line, .folded = isKept(*at) ? 0 : int(end - at)});
        at = end;
    }
}

ArticleDraft DraftPreview::draft() const
{
    const auto isChanged = [](const Line &line) { return line.part != line.before; };
    if (std::ranges::none_of(m_lines, isChanged))
        return m_draft;
    Composer composer;
    for (const Line &line : m_lines) {
        composer.add(line, line.before == LinePart::LeftOut);
    }
    ArticleDraft chosen = m_draft;
    composer.finish(chosen);
    return chosen;
}

int DraftPreview::count(LinePart part) const
{
    return int(std::ranges::count(m_lines, part, &Line::part));
}

void DraftPreview::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    Row &shown = m_rows[size_t(row)];
    if (shown.folded == 0) {
        const Line &line = m_lines[size_t(shown.line)];
        const LinePart other = line.before == LinePart::Text ? LinePart::LeftOut : LinePart::Text;
        setPart(row, line.part == line.before ? other : line.before);
        return;
    }
    const int first = shown.line;
    const int count = shown.folded;
    shown.isOpen = !shown.isOpen;
    const auto below = m_rows.begin() + row + 1;
    if (shown.isOpen) {
        beginInsertRows({}, row + 1, row + count);
        std::vector<Row> lines;
        for (int line = first; line < first + count; ++line) {
            lines.push_back({.line = line});
        }
        m_rows.insert(below, lines.begin(), lines.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_rows.erase(below, below + count);
        endRemoveRows();
    }
    emit dataChanged(index(row), index(row));
}

void DraftPreview::drop(int row)
{
    if (row >= 0 && row < rowCount() && m_rows[size_t(row)].folded == 0)
        setPart(row, LinePart::LeftOut);
}

void DraftPreview::setPart(int row, LinePart part)
{
    LinePart &now = m_lines[size_t(m_rows[size_t(row)].line)].part;
    if (now == part)
        return;
    now = part;
    emit dataChanged(index(row), index(row));
    emit chosen();
}

int DraftPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DraftPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    return row.folded > 0 ? foldData(row, role) : lineData(row, role);
}

QVariant DraftPreview::foldData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        constexpr int most = 6; // that the row has room for
        QStringList words;
        for (int line = row.line; line < row.line + std::min(row.folded, most); ++line) {
            words.append(m_lines[size_t(line)].text.left(60));
        }
        return words.join(QStringLiteral(" · "));
    }
    case Qt::AccessibleTextRole:
        return row.isOpen ? tr("%n line(s) left out, shown below", nullptr, row.folded)
                          : tr("%n line(s) left out, hidden", nullptr, row.folded);
    case PartRole:
        return int(LinePart::LeftOut);
    case FoldedRole:
        return row.folded;
    case OpenRole:
        return row.isOpen;
    case LineRole:
        return -1 - row.line;
    default:
        return {};
    }
}

QVariant DraftPreview::lineData(const Row &row, int role) const
{
    const Line &line = m_lines[size_t(row.line)];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return line.part == LinePart::LeftOut       ? tr("Left out: %1").arg(line.text)
               : line.part == LinePart::Boilerplate ? tr("Boilerplate: %1").arg(line.text)
                                                    : line.text;
    case PartRole:
        return int(line.part);
    case KindRole:
        return int(line.kind);
    case LevelRole:
        return line.level;
    case ChangedRole:
        return line.part != line.before;
    case FoldedRole:
        return 0;
    case LineRole:
        return row.line;
    default:
        return {};
    }
}
