// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timelinecalendar.h"

#include "exchange/markdownpieces.h"
#include "text/canonicaltext.h"
#include "time/gregorian.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// Line ends are written, all other controls a calendar may not have.
QString escaped(const QString &text)
{
    QString written;
    for (const QChar unit : withLineFeeds(text)) {
        if (unit == u'\n') {
            written += u"\\n"_s;
        } else if (unit == u'\\' || unit == u';' || unit == u',') {
            written += u'\\' + QString(unit);
        } else if (unit.category() == QChar::Other_Control) {
            written += unit == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
        } else {
            written += unit;
        }
    }
    return written;
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Lines of at most 75 octets, cut between characters; what goes on begins with a blank.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    QByteArray lines;
    qsizetype start = 0;
    while (start < line.size()) {
        qsizetype end = std::min(line.size(), start + longest - (start > 0 ? 1 : 0));
        while (end < line.size() && continuesCharacter(line.at(end)))
            --end;
        lines += (start > 0 ? " " : "") + line.sliced(start, end - start) + "\r\n";
        start = end;
    }
    return lines;
}

class CalendarLines
{
public:
    void add(const char *name, const QString &value) { m_bytes += folded(QByteArray(name) + ':' + value.toUtf8()); }
    void addText(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            add(name, escaped(text));
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// The first day, and the one after the last; none when it cannot be told.
std::optional<std::pair<gregorian::Date, gregorian::Date>> wholeDays(const EventDates &dates)
{
    if (!dates.earliest || !dates.latest || *dates.latest < *dates.earliest)
        return std::nullopt;
    const gregorian::Date first = gregorian::date(*dates.earliest);
    const gregorian::Date next = gregorian::date(*dates.latest + 1);
    if (first.year < 1 || next.year > 9999)
        return std::nullopt;
    return std::pair(first, next);
}

QString dayText(const gregorian::Date &date)
{
    return u"%1%2%3"_s.arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

QString status(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
    case Modality::Recurring:
        return u"CONFIRMED"_s;
    case Modality::Planned:
    case Modality::ReportedPlan:
    case Modality::Speculated:
        return u"TENTATIVE"_s;
    case Modality::Denied:
        return u"CANCELLED"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString description(const EventRecord &record)
{
    QStringList lines{
        MarkdownPieces::joinFilled({record.when, MarkdownPieces::modalityWords(record.dates.modality)}, u", "_s),
        record.edtf.isEmpty() ? QString() : u"EDTF: "_s + record.edtf, record.conflict, record.event->description};
    for (const ClaimRecord &claim : record.claims) {
        const QString mood = claim.mood();
        lines.append(claim.article->name + u": \u201C"_s + claim.passage->quote + u'\u201D' +
                     (mood.isEmpty() ? QString() : u" ("_s + mood + u')'));
    }
    return MarkdownPieces::joinFilled(lines, u"\n"_s);
}

QString lastChange(const Snapshot &study)
{
    qint64 last = 0;
    for (const Version &version : study.versions)
        last = std::max(last, version.imported);
    for (const Highlight &highlight : study.highlights)
        last = std::max(last, highlight.created);
    for (const Note &note : study.notes)
        last = std::max(last, note.modified);
    return QDateTime::fromMSecsSinceEpoch(last, QTimeZone::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}
} // namespace

TimelineFile timelineCalendar(const TimelineRecords &timeline)
{
    TimelineFile file;
    const QString stamp = lastChange(timeline.snapshot());
    CalendarLines lines;
    lines.add("BEGIN", u"VCALENDAR"_s);
    lines.add("VERSION", u"2.0"_s);
    lines.add("PRODID", u"-//Synoptic//Synoptic//EN"_s);
    lines.add("CALSCALE", u"GREGORIAN"_s);
    lines.addText("X-WR-CALNAME", timeline.title());
    for (const EventRecord &record : timeline.events()) {
        const auto days = wholeDays(record.dates);
        if (!days) {
            ++file.leftOut;
            continue;
        }
        lines.add("BEGIN", u"VEVENT"_s);
        lines.addText("UID", record.event->uuid + u"@synoptic"_s);
        lines.add("DTSTAMP", stamp);
        lines.add("DTSTART;VALUE=DATE", dayText(days->first));
        lines.add("DTEND;VALUE=DATE", dayText(days->second));
        lines.addText("SUMMARY", record.title());
        lines.addText("DESCRIPTION", description(record));
        lines.addText("CATEGORIES", record.lane);
        lines.add("STATUS", status(record.dates.modality));
        lines.add("TRANSP", u"TRANSPARENT"_s);
        lines.addText("X-EDTF", record.edtf);
        lines.add("END", u"VEVENT"_s);
    }
    lines.add("END", u"VCALENDAR"_s);
    file.bytes = lines.bytes();
    return file;
}
