// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notelink.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
struct KindWord {
    NoteLinkKind kind;
    QLatin1StringView word;
};
constexpr auto kindWords = std::to_array<KindWord>({{NoteLinkKind::Highlight, "highlight"_L1},
                                                    {NoteLinkKind::Event, "event"_L1},
                                                    {NoteLinkKind::Article, "article"_L1}});

constexpr qsizetype mostWords = 80; // UTF-16 units

NoteLink parsed(const QString &inside, TextSpan span)
{
    const qsizetype bar = inside.indexOf(u'|');
    const QString reference = bar < 0 ? inside : inside.left(bar);
    const QString words = bar < 0 ? QString() : inside.mid(bar + 1).trimmed();
    for (const auto &[kind, word] : kindWords) {
        if (reference.startsWith(word) && reference.mid(word.size()).startsWith(u':'))
            return {.kind = kind, .key = reference.mid(word.size() + 1).trimmed(), .words = words, .span = span};
    }
    return {.kind = NoteLinkKind::Title, .key = reference.trimmed(), .words = words, .span = span};
}
} // namespace

QList<NoteLink> findNoteLinks(const QString &text)
{
    static const QRegularExpression brackets(u"\\[\\[([^\\[\\]\\n]+)\\]\\]"_s);
    QList<NoteLink> links;
    for (auto match = brackets.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const NoteLink link = parsed(found.captured(1), {.start = found.capturedStart(), .end = found.capturedEnd()});
        if (!link.key.isEmpty())
            links.append(link);
    }
    return links;
}

QString noteLinkText(NoteLinkKind kind, const QString &key, const QString &words)
{
    QString shown = words.simplified();
    shown.replace(u'[', u'(').replace(u']', u')');
    if (shown.size() > mostWords) {
        shown.truncate(shown[mostWords - 2].isHighSurrogate() ? mostWords - 2 : mostWords - 1);
        shown += u'…';
    }
    QString prefix;
    for (const auto &[each, word] : kindWords) {
        if (each == kind)
            prefix = word + u':';
    }
    return u"[["_s + prefix + key + (shown.isEmpty() ? QString() : u'|' + shown) + u"]]"_s;
}

bool canBeKey(const QString &name)
{
    static const QRegularExpression unfit(u"[\\[\\]|\\n]"_s);
    return !name.isEmpty() && name == name.trimmed() && !name.contains(unfit);
}
