// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownpieces.h"

#include "exchange/markdownescape.h"
#include "exchange/snapshotindex.h"
#include "text/canonicaltext.h"
#include "text/offsetmap.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *words)
{
    return QCoreApplication::translate("MarkdownExport", words);
}

QString tagPart(const QString &name)
{
    QString word;
    for (const QChar unit : name) {
        if (unit.isLetterOrNumber() || unit == u'_') {
            word.append(unit);
        } else if (!word.isEmpty() && !word.endsWith(u'-')) {
            word.append(u'-');
        }
    }
    const auto isEdge = [](QChar unit) { return unit == u'-' || unit == u'_'; };
    while (!word.isEmpty() && isEdge(word.back()))
        word.chop(1);
    while (!word.isEmpty() && isEdge(word.front()))
        word.remove(0, 1);
    return word;
}

// At a "/" that no "\" stands before; the "\" go.
QStringList splitPath(const QString &path)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path.at(i) == u'/') {
            parts.append(QString());
            continue;
        }
        const bool isEscape = path.at(i) == u'\\' && i + 1 < path.size();
        parts.last().append(path.at(isEscape ? ++i : i));
    }
    return parts;
}

} // namespace

QString MarkdownPieces::heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + escapeMarkdown(text.simplified(), MarkdownSpot::Heading) + u"\n\n"_s;
}

QString MarkdownPieces::verbatim(const QString &text, const QString &indent)
{
    QString markdown;
    const QString whole = withLineFeeds(text);
    const QList<QStringView> lines = QStringView(whole).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isBroken = i + 1 < lines.size() && !lines.at(i).isEmpty() && !lines.at(i + 1).isEmpty();
        const QString line = indent + escapeMarkdown(lines.at(i), MarkdownSpot::Line);
        markdown += (lines.at(i).isEmpty() ? indent.trimmed() : line) + (isBroken ? u"\\\n"_s : u"\n"_s);
    }
    return markdown;
}

// Two spaces make a line part of the item, and what is open in an item is closed with it.
QString MarkdownPieces::noteItem(const Note &note, const QString &indent)
{
    const QString author = note.author.isEmpty() ? QString() : u" ("_s + note.author.simplified() + u')';
    const QString label = say(QT_TRANSLATE_NOOP("MarkdownExport", "Note")) + author + u':';
    QString markdown = indent + u"- "_s + escapeMarkdown(label, MarkdownSpot::Line) + u"\n\n"_s;
    QString text = withLineFeeds(note.text).replace(QChar::Null, QChar::ReplacementCharacter);
    while (text.endsWith(u'\n'))
        text.chop(1);
    for (const QStringView line : QStringView(text).split(u'\n'))
        markdown += line.trimmed().isEmpty() ? u"\n"_s : indent + u"  "_s + line.toString() + u'\n';
    return markdown;
}

QString MarkdownPieces::tagWord(const QString &path)
{
    QStringList parts;
    for (const QString &part : splitPath(path))
        parts.append(tagPart(part));
    parts.removeAll(QString());
    QString word = parts.join(u'/');
    const auto isDigitOrSlash = [](QChar unit) { return unit.isDigit() || unit == u'/'; };
    if (std::ranges::all_of(word, isDigitOrSlash))
        word.prepend(u"tag-"_s);
    return word.endsWith(u'-') ? word.chopped(1) : word;
}

QString MarkdownPieces::modalityWords(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
        return {};
    case Modality::Planned:
        return say(QT_TRANSLATE_NOOP("MarkdownExport", "planned"));
    case Modality::ReportedPlan:
        return say(QT_TRANSLATE_NOOP("MarkdownExport", "reported plan"));
    case Modality::Speculated:
        return say(QT_TRANSLATE_NOOP("MarkdownExport", "speculated"));
    case Modality::Denied:
        return say(QT_TRANSLATE_NOOP("MarkdownExport", "denied"));
    case Modality::Recurring:
        return say(QT_TRANSLATE_NOOP("MarkdownExport", "recurring"));
    }
    Q_UNREACHABLE_RETURN({});
}

// Paragraphs are the lines that are not blank.
QString MarkdownPieces::placeWords(const Passage &passage, const SnapshotIndex &index)
{
    const Version &version = *index.version(passage.version);
    const TextSpan span = OffsetMap(version.text).toUnits(passage.span);
    const auto paragraphsTo = [&](qsizetype unit) {
        const QList<QStringView> lines = QStringView(version.text).first(unit).split(u'\n');
        return std::ranges::count_if(lines, [](QStringView line) { return !line.trimmed().isEmpty(); });
    };
    const qsizetype first = std::max<qsizetype>(1, paragraphsTo(std::min(span.start + 1, version.text.size())));
    const qsizetype last = std::max(first, paragraphsTo(span.end));
    QString words = u"\u00B6 "_s + QString::number(first);
    if (last != first)
        words += u'\u2013' + QString::number(last);
    if (version.number != index.versionsOf(version.article).last()->number)
        words += u", "_s + say(QT_TRANSLATE_NOOP("MarkdownExport", "version %1")).arg(version.number);
    return words;
}

QString MarkdownPieces::blockId(QChar kind, const QString &uuid, QSet<QString> &taken)
{
    QString letters;
    for (const QChar unit : uuid) {
        if (unit.unicode() < 0x80 && unit.isLetterOrNumber())
            letters.append(unit.toLower());
    }
    const QString id = taken.contains(letters.left(8)) ? letters : letters.left(8);
    taken.insert(id);
    return u'^' + QString(kind) + u'-' + id;
}

QString MarkdownPieces::joinFilled(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}
