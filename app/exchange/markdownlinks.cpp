// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownlinks.h"

#include "exchange/markdownescape.h"
#include "exchange/notelink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// The title of the row with this UUID or name; the name where it has none.
template <class Row>
QString titleOf(const QList<Row> &rows, const QString &key)
{
    auto row = std::ranges::find(rows, key, &Row::uuid);
    if (row == rows.end())
        row = std::ranges::find(rows, key, &Row::name);
    if (row == rows.end())
        return {};
    return row->title.isEmpty() ? row->name : row->title.simplified();
}
} // namespace

Note MarkdownLinks::resolved(Note note) const
{
    if (!note.text.contains("[["_L1))
        return note;
    QStringList lines = note.text.split(u'\n');
    QString fence;
    for (QString &line : lines) {
        const QString start = line.trimmed();
        const bool isFence = start.startsWith("```"_L1) || start.startsWith("~~~"_L1);
        if (isFence && (fence.isEmpty() || start.startsWith(fence))) {
            fence = fence.isEmpty() ? start.left(3) : QString();
        } else if (fence.isEmpty()) {
            line = resolvedLine(line);
        }
    }
    note.text = lines.join(u'\n');
    return note;
}

// A link behind an odd number of backticks stands in code.
QString MarkdownLinks::resolvedLine(const QString &line) const
{
    QString result;
    qsizetype from = 0;
    for (const NoteLink &link : findNoteLinks(line)) {
        if (link.kind == NoteLinkKind::Title || QStringView(line).first(link.span.start).count(u'`') % 2 == 1)
            continue;
        result += line.mid(from, link.span.start - from) + markdown(link);
        from = link.span.end;
    }
    return result + line.mid(from);
}

QString MarkdownLinks::markdown(const NoteLink &link) const
{
    const QString title = link.kind == NoteLinkKind::Event     ? titleOf(m_snapshot->events, link.key)
                          : link.kind == NoteLinkKind::Article ? titleOf(m_snapshot->articles, link.key)
                                                               : QString();
    const QString words = !link.words.isEmpty() ? link.words : title.isEmpty() ? link.key : title;
    const QString shown = escapeMarkdown(words, MarkdownSpot::Inline);
    const QString address = link.kind == NoteLinkKind::Highlight ? m_addresses.value(link.key) : QString();
    return address.isEmpty() ? shown : u'[' + shown + u"]("_s + address + u')';
}
