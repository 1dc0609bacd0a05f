// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deeplink.h"
#include "exchange/timelinecalendar.h"
#include "exchange/timelinejs.h"
#include "exchange/timelinejson.h"
#include "exchange/timelinemarkdown.h"
#include "exchange/timelinetable.h"

#include "exchange/markdownoracle.h"
#include "exchange/samplestudy.h"
#include "support/calendarreader.h"
#include "support/csvreader.h"
#include "support/hostiletexts.h"
#include "text/plainline.h"
#include "time/edtf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// A timeline in the formats that are text, each read back by a reader that is not ours.
class TimelineFilesTest : public QObject
{
    Q_OBJECT

private slots:
    static void eventsStandByDate();
    static void theTableHasARowForEachEvent();
    static void jsonHasTheClaimsWithTheirPlaces();
    static void theCalendarTakesWholeDays();
    static void theCalendarLeavesOutWhatHasNoEnd();
    static void theCalendarFoldsBetweenCharacters();
    static void timelineJsHasDatesAndGroups();
    static void markdownLinksToTheQuotes();
    static void hostileTextsStayText_data();
    static void hostileTextsStayText();
    static void hostileTextsStayTextInMarkdown();
    static void sameStudySameBytes();
};

namespace
{
// Five events: a day, days of which one, an open end, the time throughout, and one without a date.
class Story
{
public:
    Story()
    {
        m_study.snapshot.info = {.uuid = SampleStudy::uuid(7), .title = u"The launch"_s};
        m_study.addArticle(u"001"_s,
                           u"\U0001F680 It came out on 29 January.\n\nThe next is due in April, people said."_s);
        m_study.addArticle(u"002"_s, u"It may slip to May or later.\nSales ran all spring. One day it ends."_s);
        snapshot().articles[0].url = u"https://paper.example/a?b=c&d='e"_s;
        m_study.addTag(u"Qwen"_s);
        m_study.addHighlight(VersionId{1}, u"came out on 29 January"_s, {TagId{1}});
        add(u"slip"_s, u"It slips"_s, 2, u"It may slip to May or later."_s, u"[2025-05..]"_s).modality =
            Modality::Speculated;
        add(u"sales"_s, u"Sales"_s, 2, u"Sales ran all spring."_s, u"2025-03/2025-05"_s).reading = Reading::Throughout;
        add(u"end"_s, u"It ends"_s, 2, u"One day it ends."_s, {});
        add(u"out"_s, u"It comes out"_s, 1, u"It came out on 29 January."_s, u"2025-01-29"_s);
        Claim &due = add(u"next"_s, u"The next"_s, 1, u"The next is due in April"_s, u"2025-34"_s);
        due.modality = Modality::Planned;
        due.reporter = m_study.addReporter(u"people"_s, ReporterKind::Anonymous);
        due.dateText = u"in April"_s;
        due.dateStart = 16;
    }

    Snapshot &snapshot() { return m_study.snapshot; }

    [[nodiscard]] QList<TimelineEntry> entries() const
    {
        QList<TimelineEntry> entries;
        for (const Event &event : m_study.snapshot.events)
            entries.append({.event = event.id, .lane = u"Qwen, \"3\""_s});
        return entries;
    }

private:
    Claim &add(const QString &name, const QString &title, int version, const QString &quote, const QString &edtf)
    {
        const EventId event = m_study.addEvent(name, title);
        return m_study.addClaim(event, VersionId{version}, quote, edtf);
    }

    SampleStudy m_study;
};

QJsonObject object(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

// The characters of a piece of HTML that is XML as well, and what elements and attributes it has.
QString htmlText(const QString &html, QStringList *elements = nullptr)
{
    QXmlStreamReader reader(u"<x>"_s + html + u"</x>"_s);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.isStartElement() && elements) {
            elements->append(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                elements->append(attribute.name().toString() + u'=' + attribute.value().toString());
        }
    }
    if (reader.hasError())
        qFatal("%s in %s", qPrintable(reader.errorString()), qPrintable(html));
    return text;
}
} // namespace

void TimelineFilesTest::eventsStandByDate()
{
    Story story;
    const TimelineRecords records(story.snapshot(), story.entries(), QLocale::c());
    QStringList names;
    QStringList dates;
    for (const EventRecord &record : records.events()) {
        names.append(record.event->name);
        dates.append(record.edtf);
    }
    QCOMPARE(names.join(u' '), u"out sales next slip end"_s);
    // As claimed, where the claims come down to that; else composed.
    QCOMPARE(dates, (QStringList{u"2025-01-29"_s, u"2025-03/2025-05"_s, u"2025-34"_s, u"[2025-05..]"_s, QString()}));
    const EventRecord &out = records.events().at(0);
    QVERIFY(out.claims.at(0).highlight); // which shares words with the claim
    QVERIFY(!records.events().at(2).claims.at(0).highlight);
    QCOMPARE(records.events().at(2).claims.at(0).mood(), u"2025-34, planned, people"_s);
}

void TimelineFilesTest::theTableHasARowForEachEvent()
{
    Story story;
    const CsvReader reader(
        QString::fromUtf8(timelineTable(TimelineRecords(story.snapshot(), story.entries(), QLocale::c()))));
    QVERIFY(reader.isGood());
    QCOMPARE(reader.rows.size(), 6);
    const auto cell = [&](qsizetype row, const QString &column) {
        return reader.rows.at(row).at(reader.rows.at(0).indexOf(column));
    };
    QCOMPARE(cell(1, u"title"_s), u"It comes out"_s);
    QCOMPARE(cell(1, u"earliest"_s), u"2025-01-29"_s);
    QCOMPARE(cell(2, u"reading"_s), u"throughout"_s);
    QCOMPARE(cell(3, u"latest"_s), u"2025-06-30"_s);
    QCOMPARE(cell(3, u"reporters"_s), u"people"_s);
    QCOMPARE(cell(3, u"lane"_s), u"Qwen, \"3\""_s);
    QCOMPARE(cell(4, u"latest"_s), QString());
    QCOMPARE(cell(4, u"modality"_s), u"speculated"_s);
    QCOMPARE(cell(5, u"edtf"_s), QString());
    QCOMPARE(cell(5, u"articles"_s), u"002"_s);
    for (const QStringList &row : reader.rows)
        QCOMPARE(row.size(), reader.rows.at(0).size());
}

void TimelineFilesTest::jsonHasTheClaimsWithTheirPlaces()
{
    Story story;
    const QJsonObject file = object(timelineJson(TimelineRecords(story.snapshot(), story.entries(), QLocale::c())));
    QCOMPARE(file["study"_L1]["title"_L1], u"The launch"_s);
    const QJsonArray events = file["events"_L1].toArray();
    QCOMPARE(events.size(), 5);
    QVERIFY(events.at(3)["latest"_L1].isNull());
    QVERIFY(events.at(4)["edtf"_L1].isNull());
    QHash<QString, QString> hashes;
    for (const QJsonValue &article : file["articles"_L1].toArray())
        hashes.insert(article["name"_L1].toString(), article["sha256"_L1].toString());
    qsizetype claims = 0;
    for (const QJsonValue &event : events) {
        for (const QJsonValue &claim : event["claims"_L1].toArray()) {
            const qsizetype article = claim["article"_L1] == u"001"_s ? 0 : 1;
            const Version &version = story.snapshot().versions.at(article);
            QCOMPARE(hashes.value(claim["article"_L1].toString()), version.sha256);
            const QList<uint> points = version.text.toUcs4();
            const qint64 start = claim["start"_L1].toInteger();
            const QList<uint> quote = points.sliced(start, claim["end"_L1].toInteger() - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(quote.constData()), quote.size()),
                     claim["quote"_L1].toString());
            ++claims;
        }
    }
    QCOMPARE(claims, 5);
    const QJsonValue due = events.at(2)["claims"_L1].toArray().at(0);
    QCOMPARE(due["date_text"_L1], u"in April"_s);
    QCOMPARE(due["date_start"_L1], 16);
    QCOMPARE(due["reporter"_L1], u"people"_s);
    QCOMPARE(due["earliest"_L1], u"2025-04-01"_s);
}

void TimelineFilesTest::theCalendarTakesWholeDays()
{
    Story story;
    const TimelineFile file = timelineCalendar(TimelineRecords(story.snapshot(), story.entries(), QLocale::c()));
    const CalendarReader reader(file.bytes);
    QCOMPARE(reader.wrong, QString());
    QCOMPARE(reader.events, 3);
    QCOMPARE(reader.raw(0, u"DTSTART;VALUE=DATE"_s), u"20250129"_s);
    QCOMPARE(reader.raw(0, u"DTEND;VALUE=DATE"_s), u"20250130"_s); // the day after the last
    QCOMPARE(reader.raw(2, u"DTSTART;VALUE=DATE"_s), u"20250401"_s);
    QCOMPARE(reader.raw(2, u"DTEND;VALUE=DATE"_s), u"20250701"_s);
    QCOMPARE(reader.raw(2, u"STATUS"_s), u"TENTATIVE"_s);
    QSet<QString> ids;
    for (qsizetype event = 0; event < reader.events; ++event) {
        QCOMPARE(reader.raw(event, u"TRANSP"_s), u"TRANSPARENT"_s);
        QVERIFY(Edtf::isValid(reader.text(event, u"X-EDTF"_s)));
        QVERIFY(reader.text(event, u"DESCRIPTION"_s).contains(reader.text(event, u"X-EDTF"_s)));
        QCOMPARE(reader.raw(event, u"DTSTAMP"_s), u"20251222T101500Z"_s); // the study's last change
        QCOMPARE(reader.text(event, u"CATEGORIES"_s), u"Qwen, \"3\""_s);
        ids.insert(reader.raw(event, u"UID"_s));
    }
    QCOMPARE(ids.size(), 3);
    QVERIFY(ids.contains(story.snapshot().events.at(3).uuid + u"@synoptic"_s));
    QVERIFY(reader.text(0, u"DESCRIPTION"_s).contains(u"001: \u201CIt came out on 29 January.\u201D"_s));
}

void TimelineFilesTest::theCalendarLeavesOutWhatHasNoEnd()
{
    Story story;
    QCOMPARE(timelineCalendar(TimelineRecords(story.snapshot(), story.entries(), QLocale::c())).leftOut, 2);
    for (const QString &edtf : {u"0000"_s, u"-0044-03-15"_s, u"9999-12-31"_s, u"Y170000002"_s, u"../2025"_s}) {
        story.snapshot().events[3].displayEdtf = edtf;
        story.snapshot().events[3].displaySource = DisplaySource::Analyst;
        const TimelineFile file = timelineCalendar(TimelineRecords(story.snapshot(), story.entries(), QLocale::c()));
        QCOMPARE(file.leftOut, 3);
        QCOMPARE(CalendarReader(file.bytes).wrong, QString());
    }
    story.snapshot().events[3].displayEdtf = u"0001"_s;
    QCOMPARE(CalendarReader(timelineCalendar(TimelineRecords(story.snapshot(), story.entries(), QLocale::c())).bytes)
                 .raw(0, u"DTEND;VALUE=DATE"_s),
             u"00020101"_s);
    const TimelineFile nothing = timelineCalendar(TimelineRecords(story.snapshot(), {}, QLocale::c()));
    QCOMPARE(CalendarReader(nothing.bytes).wrong, QString());
    QCOMPARE(nothing.leftOut, 0);
}

void TimelineFilesTest::theCalendarFoldsBetweenCharacters()
{
    Story story;
    for (int length = 50; length < 90; ++length) {
        const QString title = QString(length, u'x') + u"\U0001F600\u901A\u00E9"_s.repeated(30);
        story.snapshot().events[3].title = title;
        const CalendarReader reader(
            timelineCalendar(TimelineRecords(story.snapshot(), story.entries(), QLocale::c())).bytes);
        QCOMPARE(reader.wrong, QString());
        QCOMPARE(reader.text(0, u"SUMMARY"_s), title);
    }
}

void TimelineFilesTest::timelineJsHasDatesAndGroups()
{
    Story story;
    const TimelineFile made = timelineJs(TimelineRecords(story.snapshot(), story.entries(), QLocale::c()));
    const QJsonObject file = object(made.bytes);
    QCOMPARE(made.leftOut, 1);
    QCOMPARE(file["title"_L1]["text"_L1]["headline"_L1], u"The launch"_s);
    const QJsonArray events = file["events"_L1].toArray();
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.at(0)["start_date"_L1]["year"_L1], 2025);
    QCOMPARE(events.at(0)["start_date"_L1]["month"_L1], 1);
    QCOMPARE(events.at(0)["start_date"_L1]["day"_L1], 29);
    QVERIFY(events.at(0)["end_date"_L1].isUndefined());
    QCOMPARE(events.at(1)["end_date"_L1]["month"_L1], 5);
    QVERIFY(events.at(3)["end_date"_L1].isUndefined());
    QVERIFY(!events.at(3)["display_date"_L1].toString().isEmpty());
    QSet<QString> ids;
    for (const QJsonValue &event : events) {
        ids.insert(event["unique_id"_L1].toString());
        QCOMPARE(event["autolink"_L1], false);
        QCOMPARE(htmlText(event["group"_L1].toString()), u"Qwen, \"3\""_s);
    }
    QCOMPARE(ids.size(), 4);
    QStringList elements;
    QVERIFY(htmlText(events.at(0)["text"_L1]["text"_L1].toString(), &elements).contains(u"001: \u201CIt came out"_s));
    QVERIFY(elements.contains(u"a"_s));
    QVERIFY(
        elements.contains(u"href=https://paper.example/a?b=c&d=%27e#:~:text=It%20came%20out%20on%2029%20January."_s));
    // A date that JavaScript does not have.
    story.snapshot().events[3].displayEdtf = u"Y170000002"_s;
    story.snapshot().events[3].displaySource = DisplaySource::Analyst;
    QCOMPARE(timelineJs(TimelineRecords(story.snapshot(), story.entries(), QLocale::c())).leftOut, 2);
}

void TimelineFilesTest::markdownLinksToTheQuotes()
{
    Story story;
    const TimelineRecords records(story.snapshot(), story.entries(), QLocale::c());
    const QString document = TimelineMarkdown(records).text();
    QVERIFY(document.startsWith(u"---\ntitle: \"The launch\"\n"_s));
    const QString body = document.sliced(document.indexOf(u"\n---\n"_s) + 5);
    const MarkdownOracle oracle(body);
    const QStringList items = oracle.texts(u"item"_s);
    QVERIFY2(items.size() == 5, qPrintable(items.join(u'|')));
    QVERIFY(items.at(0).contains(u"It comes out (001, \u00B6 1)"_s));
    QCOMPARE(oracle.markup, QStringList());
    // Each link of the list leads to a block that is there, under the words that are quoted.
    qsizetype inside = 0;
    for (const QString &link : oracle.links) {
        if (!link.startsWith(u"#^c-"_s))
            continue;
        ++inside;
        QCOMPARE(body.count(u"\n\n"_s + link.sliced(1) + u'\n'), 1);
    }
    QCOMPARE(inside, 5);
    QCOMPARE(oracle.texts(u"quote/p"_s).size(), 5);
    QCOMPARE(oracle.texts(u"quote/p"_s).at(0), u"It came out on 29 January."_s);
    QVERIFY(oracle.links.contains(
        deepLink(DeepLinkKind::Highlight, story.snapshot().highlights.at(0).uuid, story.snapshot().info.uuid)));
    QVERIFY(body.contains(u"## Without a date\n\n- It ends ("_s));
}

void TimelineFilesTest::hostileTextsStayText_data()
{
    QTest::addColumn<QString>("text");
    qsizetype number = 0;
    for (const QString &text : hostileTexts())
        QTest::addRow("%d", int(number++)) << text;
}

// The same text comes out of each reader: line ends as blanks where a format has one line, and what a format cannot
// write as U+FFFD.
void TimelineFilesTest::hostileTextsStayText()
{
    QFETCH(const QString, text);
    Story story;
    story.snapshot().events[3].title = text;
    story.snapshot().events[3].description = text;
    story.snapshot().articles[0].name = text;
    story.snapshot().info.title = text;
    const TimelineRecords records(story.snapshot(), story.entries(), QLocale::c());

    const CsvReader table(QString::fromUtf8(timelineTable(records)));
    QVERIFY(table.isGood());
    QCOMPARE(table.rows.size(), 6);
    QString cell = table.rows.at(1).at(1);
    QVERIFY(!u"=+-@"_s.contains(cell.at(0)));
    if (cell.startsWith(u'\'') && u"=+-@"_s.contains(text.at(0)))
        cell.remove(0, 1);
    QCOMPARE(cell, plainLine(text));

    const QByteArray json = timelineJson(records);
    QCOMPARE(object(json)["events"_L1].toArray().at(0)["title"_L1], text);
    QVERIFY(!QString::fromUtf8(json).contains(u'\u202E'));

    const CalendarReader calendar(timelineCalendar(records).bytes);
    QCOMPARE(calendar.wrong, QString());
    QCOMPARE(calendar.events, 3);
    const auto likeCalendar = [](QString words) {
        for (QChar &unit : words) {
            if (unit.category() == QChar::Other_Control)
                unit = QChar::ReplacementCharacter;
        }
        return words;
    };
    QCOMPARE(calendar.text(0, u"SUMMARY"_s), likeCalendar(text.simplified()));

    const QJsonValue slide = object(timelineJs(records).bytes)["events"_L1].toArray().at(0);
    QStringList elements;
    const QString headline = slide["text"_L1]["headline"_L1].toString();
    QCOMPARE(headline.contains(u'<'), false);
    if (text != u"bell \u0007 escape \u001B[31m next line \u0085"_s) // XML, the judge, has no such characters
    {
        QCOMPARE(htmlText(headline), text.simplified());
        htmlText(slide["text"_L1]["text"_L1].toString(), &elements);
        for (const QString &element : std::as_const(elements))
            QVERIFY2(u"x p ul li a br"_s.split(u' ').contains(element) ||
                         element.startsWith(u"href=https://paper.example/"),
                     qPrintable(element));
    }
}

void TimelineFilesTest::hostileTextsStayTextInMarkdown()
{
    QRandomGenerator random(20250402);
    for (int i = 0; i < 300; ++i) {
        Story story;
        const QString title = MarkdownOracle::hostileLine(random).simplified();
        if (title.isEmpty())
            continue;
        story.snapshot().events[3].title = title;
        story.snapshot().events[3].description = MarkdownOracle::hostileLine(random);
        const TimelineRecords records(story.snapshot(), story.entries(), QLocale::c());
        const QString document = TimelineMarkdown(records).text();
        const MarkdownOracle oracle(document.sliced(document.indexOf(u"\n---\n"_s) + 5));
        QCOMPARE(oracle.markup, QStringList());
        const QString item = oracle.texts(u"list/item"_s).value(0);
        QVERIFY2(item.contains(title), qPrintable(item + u" for "_s + title));
        for (const QString &link : oracle.links)
            QVERIFY(link.startsWith(u"#^c-") || link.startsWith(u"https://paper.example/") ||
                    link.startsWith(u"synoptic://highlight/"));
    }
}

void TimelineFilesTest::sameStudySameBytes()
{
    const auto all = [] {
        Story story;
        const TimelineRecords records(story.snapshot(), story.entries(), QLocale::c());
        return QList<QByteArray>{timelineTable(records), timelineJson(records), timelineCalendar(records).bytes,
                                 timelineJs(records).bytes, TimelineMarkdown(records).text().toUtf8()};
    };
    QCOMPARE(all(), all());
    for (const QByteArray &bytes : all())
        QVERIFY(bytes.endsWith('\n') && bytes.size() > 200);
}

QTEST_GUILESS_MAIN(TimelineFilesTest)
#include "timelinefiles_test.moc"
