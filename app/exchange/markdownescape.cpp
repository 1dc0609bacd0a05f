// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownescape.h"

#include <algorithm>

namespace
{

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\t';
}

bool isAsciiPunctuation(QChar unit)
{
    const ushort c = unit.unicode();
    return (c >= 0x21 && c <= 0x2F) || (c >= 0x3A && c <= 0x40) || (c >= 0x5B && c <= 0x60) || (c >= 0x7B && c <= 0x7E);
}

bool isAsciiLetter(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

bool isAsciiDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

// What matters about a text beside the place that is looked at. As Markdown sees it, a line's end is a space.
struct Context {
    QChar before = u' ';
    QChar after = u' ';
    bool hasAt = false; // "@"
};

// A text and a place in it.
struct Place {
    QStringView line;
    qsizetype at = 0;
    Context context = {};

    [[nodiscard]] QChar unit(qsizetype offset = 0) const
    {
        const qsizetype i = at + offset;
        if (i < 0)
            return context.before;
        return i < line.size() ? line.at(i) : context.after;
    }
    [[nodiscard]] bool isBlankBefore() const { return isBlank(unit(-1)); }
    [[nodiscard]] bool isBlankAfter() const { return isBlank(unit(1)); }
    [[nodiscard]] bool hasTwin() const { return unit(-1) == unit() || unit(1) == unit(); }
};

// "&name;", "&#1;", "&#x1;": any that could be a reference, known or not.
bool startsReference(Place place)
{
    qsizetype length = 1;
    if (place.unit(1) == u'#')
        ++length;
    const qsizetype start = length;
    while (isAsciiLetter(place.unit(length)) || isAsciiDigit(place.unit(length)))
        ++length;
    return length > start && place.unit(length) == u';';
}

// A tag, a comment, a template's "<%", or an address such as "<1@b.c>".
bool startsTag(Place place)
{
    const QChar next = place.unit(1);
    return isAsciiLetter(next) || next == u'/' || next == u'!' || next == u'?' || next == u'%' ||
           (place.context.hasAt && !place.isBlankAfter());
}

bool isWithinWord(Place place)
{
    return place.unit(-1).isLetterOrNumber() && place.unit(1).isLetterOrNumber();
}

// No reader takes a "$" before a digit for the end of a formula, and without an end there is none: prices stay as they
// are.
bool closesFormula(Place place)
{
    return place.hasTwin() || !isAsciiDigit(place.unit(1));
}

bool isMarkup(Place place, MarkdownSpot spot)
{
    switch (place.unit().unicode()) {
    case '\\':
        return place.at + 1 == place.line.size() || isAsciiPunctuation(place.unit(1));
    case '`':
    case '[':
    case ']':
        return true;
    case '|':
        return spot == MarkdownSpot::Cell;
    case '*':
    case '~':
        return !(place.isBlankBefore() && place.isBlankAfter());
    case '_':
        return !(place.isBlankBefore() && place.isBlankAfter()) && !isWithinWord(place);
    case '<':
        return startsTag(place);
    case '&':
        return startsReference(place);
    case '#':
    case '^':
        return place.isBlankBefore() && !place.isBlankAfter();
    case '=':
    case '%':
    case ':':
        return place.hasTwin();
    case '$':
        return closesFormula(place);
    default:
        return false;
    }
}

bool consistsOf(QStringView line, QStringView units)
{
    return std::ranges::all_of(line, [&](QChar unit) { return units.contains(unit); });
}

// Digits and a full stop or bracket, as before an item of a numbered list: where the sign stands; else -1.
qsizetype numberSign(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 10 && isAsciiDigit(line.at(digits)))
        ++digits;
    if (digits == 0 || digits >= 10 || digits >= line.size())
        return -1;
    const Place sign{.line = line, .at = digits};
    return (sign.unit() == u'.' || sign.unit() == u')') && sign.isBlankAfter() ? digits : -1;
}

bool startsHeading(QStringView line)
{
    qsizetype signs = 0;
    while (signs < line.size() && line.at(signs) == u'#')
        ++signs;
    return signs == line.size() || isBlank(line.at(signs));
}

// Where a backslash must stand because of what the line starts with; -1 for nowhere.
qsizetype lineStartMarkup(QStringView line)
{
    if (line.isEmpty())
        return -1;
    const Place first{.line = line, .at = 0};
    switch (first.unit().unicode()) {
    case '>':
    case '*':
    case '_':
        return 0;
    case '#':
        return startsHeading(line) ? 0 : -1;
    case '=':
        return consistsOf(line, u"= \t") ? 0 : -1;
    case '+':
        return first.isBlankAfter() ? 0 : -1;
    case '-':
    case ':':
        return first.isBlankAfter() || consistsOf(line, u"-:| \t") ? 0 : -1;
    case '|':
        return consistsOf(line, u"-:| \t") ? 0 : -1;
    default:
        return numberSign(line);
    }
}

// A heading drops "#" signs at its end; some readers even those right after a word.
qsizetype closingSigns(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line.at(start - 1) == u'#')
        --start;
    return start;
}

QString reference(QChar blank)
{
    return blank == u'\t' ? QStringLiteral("&#9;") : QStringLiteral("&#32;");
}

QString escapeCore(QStringView core, MarkdownSpot spot, Context context = {})
{
    context.hasAt = core.contains(u'@');
    // After a character reference nothing starts a block any more.
    const bool isLine = spot == MarkdownSpot::Line || spot == MarkdownSpot::Heading;
    const qsizetype atStart = isLine && context.before == u' ' ? lineStartMarkup(core) : -1;
    const qsizetype atEnd = spot == MarkdownSpot::Heading ? closingSigns(core) : core.size();
    QString text;
    text.reserve(core.size() + 16);
    for (qsizetype i = 0; i < core.size(); ++i) {
        if (i == atStart || i >= atEnd || isMarkup({.line = core, .at = i, .context = context}, spot))
            text.append(u'\\');
        const QChar unit = core.at(i);
        text.append(unit == u'\n' || unit == u'\r' ? QChar(u' ') : unit);
    }
    return text;
}

// Take a reference to a space or tab from an end of the line, and give what it stands for.
QString takeFirstReference(QStringView &line)
{
    for (const QChar blank : {QChar(u' '), QChar(u'\t')}) {
        if (const QString text = reference(blank); line.startsWith(text)) {
            line = line.sliced(text.size());
            return blank;
        }
    }
    return {};
}

QString takeLastReference(QStringView &line)
{
    for (const QChar blank : {QChar(u' '), QChar(u'\t')}) {
        const QString text = reference(blank);
        if (line.endsWith(text) && !endsWithOpenBackslash(line.chopped(text.size()))) {
            line.chop(text.size());
            return blank;
        }
    }
    return {};
}

} // namespace

QString escapeMarkdown(QStringView text, MarkdownSpot spot)
{
    if (spot == MarkdownSpot::Inline || spot == MarkdownSpot::Cell)
        return escapeCore(text.trimmed(), spot);
    QString before;
    QString after;
    Context context;
    if (!text.isEmpty() && isBlank(text.front())) {
        before = reference(text.front());
        context.before = before.back();
        text = text.sliced(1);
    }
    if (!text.isEmpty() && isBlank(text.back())) {
        after = reference(text.back());
        context.after = after.front();
        text.chop(1);
    }
    return before + escapeCore(text, spot, context) + after;
}

bool endsWithOpenBackslash(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line.at(line.size() - 1 - count) == u'\\')
        ++count;
    return count % 2 == 1;
}

QString unescapeMarkdown(QStringView line)
{
    const QString before = takeFirstReference(line);
    const QString after = takeLastReference(line);
    QString text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isEscape = line.at(i) == u'\\' && i + 1 < line.size() && isAsciiPunctuation(line.at(i + 1));
        text.append(line.at(isEscape ? ++i : i));
    }
    return before + text + after;
}
