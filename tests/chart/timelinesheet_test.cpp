// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinesheet.h"
#include "support/hostiletexts.h"
#include "support/timelinesample.h"

#include <QRandomGenerator>
#include <QTest>

// A timeline laid out as a document: everything is there, and nothing lies over anything else.
class TimelineSheetTest : public QObject
{
    Q_OBJECT

private slots:
    static void everythingIsThereAndNothingTouches_data();
    static void everythingIsThereAndNothingTouches();
    static void breaksTheLineOfTimeWhereMostEventsCrowd();
    static void keepsTheDaysThatAreAskedFor();
    static void isAsHighAsItNeedsToBe();
    static void explainsOnlyTheShapesThatOccur();
    static void saysContradictionsInWords();
    static void goesFarIntoThePastAndTheFuture();
    static void thousandsOnOneDay();
};

namespace
{
TimelineMetrics metrics()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(14);
    return TimelineMetrics(font);
}

TimelineSheet sheetOf(const TimelineData &data, SheetOptions options = {})
{
    static const TimelineMetrics sizes = metrics();
    options.title = u"The launch"_s;
    options.notes = {u"28 events"_s};
    return layoutSheet(data, sizes, options);
}

TimelineData randomData(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    TimelineData data;
    data.lanes = {u"a"_s, u"b"_s, QString()};
    const QStringList texts = hostileTexts();
    for (int i = 1; i <= count; ++i) {
        const qint64 first = julian(2024, 1, 1) + random.bounded(random.bounded(4) == 0 ? 900 : 40);
        const qint64 last = first + (random.bounded(2) ? 0 : random.bounded(120));
        TimelineItem item = sampleItem(
            i, data.lanes.at(random.bounded(3)),
            random.bounded(5) == 0 ? texts.at(random.bounded(texts.size())) : QString(random.bounded(60), u'x'),
            random.bounded(2) ? u"29 January 2025"_s : QString(), {.earliest = first, .latest = last});
        if (random.bounded(10) == 0)
            item.latest.reset();
        if (random.bounded(10) == 0)
            item.earliest.reset();
        item.reading = random.bounded(2) ? Reading::OneOf : Reading::Throughout;
        item.approximate = random.bounded(4) == 0;
        item.uncertain = random.bounded(4) == 0;
        item.conflict = random.bounded(9) == 0 ? u"They cannot both be true."_s : QString();
        data.items.append(item);
    }
    return data;
}

// All that has ink of its own, by what it is.
QList<std::pair<QString, QRectF>> boxes(const TimelineSheet &sheet)
{
    QList<std::pair<QString, QRectF>> found;
    for (const SheetMark &mark : sheet.marks + sheet.undated) {
        const bool isInside = mark.box.side == LabelSide::Inside;
        found.append({mark.name, isInside                                                   ? mark.box.outline()
                                 : mark.box.outline().intersected(mark.box.label).isEmpty() ? mark.box.outline()
                                                                                            : QRectF()});
        if (!isInside) {
            for (const SheetText &text : mark.label)
                found.append({text.text, text.box});
        }
    }
    for (const SheetLane &lane : sheet.lanes)
        found.append({lane.name.text, lane.name.box});
    for (const SheetText &text : sheet.texts)
        found.append({text.text, text.box});
    for (const SheetReport &report : sheet.reports) {
        found.append({u"report"_s, report.shape});
        found.append({report.label.text, report.label.box});
    }
    for (const SheetKey &key : sheet.keys) {
        found.append({u"key"_s, key.box.outline()});
        found.append({key.meaning.text, key.meaning.box});
    }
    return found;
}
} // namespace

void TimelineSheetTest::everythingIsThereAndNothingTouches_data()
{
    QTest::addColumn<TimelineData>("data");
    QTest::addColumn<double>("width");
    for (const double width : {600.0, 1280.0, 2400.0}) {
        QTest::addRow("sample at %d", int(width)) << sampleTimeline() << width;
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("random %d at %d", int(seed), int(width)) << randomData(seed, 150) << width;
    }
    QTest::addRow("nothing") << TimelineData{} << 800.0;
    QTest::addRow("one event") << randomData(4, 1) << 800.0;
    QTest::addRow("narrower than it can be") << sampleTimeline() << 10.0;
}

void TimelineSheetTest::everythingIsThereAndNothingTouches()
{
    QFETCH(const TimelineData, data);
    QFETCH(const double, width);
    const TimelineSheet sheet = sheetOf(data, {.width = width});
    QList<qsizetype> items;
    for (const SheetMark &mark : sheet.marks + sheet.undated)
        items.append(mark.box.item);
    std::ranges::sort(items);
    QCOMPARE(items.size(), data.items.size());
    QVERIFY(std::ranges::adjacent_find(items) == items.end());
    const QRectF page(QPointF(), sheet.size);
    const auto all = boxes(sheet);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &[name, box] = all.at(i);
        QVERIFY2(page.contains(box) || box.isEmpty(), qPrintable(name));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = box.intersected(all.at(j).second);
            QVERIFY2(both.width() < 0.5 || both.height() < 0.5, qPrintable(name + u" over "_s + all.at(j).first));
        }
    }
}

void TimelineSheetTest::breaksTheLineOfTimeWhereMostEventsCrowd()
{
    const AxisRules rules{.width = 1000, .left = 20, .right = 200, .gap = 16};
    const TimelineAxis axis = TimelineAxis::fitting(sampleTimeline(), rules);
    QVERIFY(axis.isBroken());
    const auto day = [](int year, int month) { return static_cast<double>(julian(year, month, 1)); };
    // In spring 2025, where most of it happens, a day is much wider than in 1999.
    QVERIFY(axis.x(day(2025, 4)) - axis.x(day(2025, 3)) > 20 * (axis.x(day(2000, 2)) - axis.x(day(2000, 1))));
    double before = -1;
    for (int year = 1999; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const double x = axis.x(day(year, month));
            QVERIFY(x >= before && x >= 0);
            before = x;
        }
    }
    for (qsizetype i = 1; i < axis.stretches().size(); ++i) {
        QCOMPARE(axis.stretches().at(i).days.from, axis.stretches().at(i - 1).days.to);
        QCOMPARE(axis.stretches().at(i).left, axis.stretches().at(i - 1).right() + 16);
    }
    // Events that are spread evenly have an even line.
    TimelineData even;
    for (int i = 0; i < 40; ++i)
        even.items.append(sampleItem(i + 1, {}, u"x"_s, {}, on(1980 + i, 5, 5)));
    QVERIFY(!TimelineAxis::fitting(even, rules).isBroken());
    QCOMPARE(sheetOf(even).breaks.size(), 0);
    QCOMPARE(sheetOf(sampleTimeline()).breaks.size(), axis.stretches().size() - 1);
}

void TimelineSheetTest::keepsTheDaysThatAreAskedFor()
{
    TimelineData data = sampleTimeline();
    const TimelineRange days{.from = static_cast<double>(julian(2025, 1, 1)),
                             .to = static_cast<double>(julian(2025, 5, 1))};
    data.items.removeIf([&](const TimelineItem &item) {
        return !item.isDated() || knownDays(item).to <= days.from || knownDays(item).from >= days.to;
    });
    const TimelineSheet sheet = sheetOf(data, {.days = days});
    QCOMPARE(sheet.ticks.size(), 1);
    QCOMPARE(sheet.ticks.at(0).stretch.days.from, days.from);
    // And room for the signs of what ends with the last day.
    QVERIFY(sheet.ticks.at(0).stretch.days.to >= days.to && sheet.ticks.at(0).stretch.days.to < days.to + 5);
    QCOMPARE(sheet.marks.size(), data.items.size());
    for (const SheetMark &mark : sheet.marks) {
        for (const SheetText &text : mark.label)
            QVERIFY(sheet.plot.contains(text.box));
        QVERIFY(mark.box.shape.intersects(sheet.plot));
    }
}

void TimelineSheetTest::isAsHighAsItNeedsToBe()
{
    const double needed = sheetOf(sampleTimeline()).size.height();
    QCOMPARE(sheetOf(sampleTimeline(), {.leastHeight = 10}).size.height(), needed);
    QCOMPARE(sheetOf(sampleTimeline(), {.leastHeight = needed + 200}).size.height(), needed + 200);
    QVERIFY(sheetOf(randomData(1, 300)).size.height() > needed);
    QCOMPARE(sheetOf(sampleTimeline(), {.width = 1700}).size.width(), 1700);
}

void TimelineSheetTest::explainsOnlyTheShapesThatOccur()
{
    const auto meanings = [](const TimelineData &data) {
        QStringList words;
        for (const SheetKey &key : sheetOf(data).keys)
            words.append(key.meaning.text);
        return words;
    };
    TimelineData data;
    data.items.append(sampleItem(1, {}, u"x"_s, {}, on(2025, 5, 5)));
    QCOMPARE(meanings(data), QStringList{u"that day"_s});
    data.items.append(sampleItem(2, {}, u"y"_s, {}, between({2025, 5, 1}, {})));
    data.items.last().modality = Modality::Planned;
    QCOMPARE(meanings(data), (QStringList{u"that day"_s, u"one of these days"_s, u"this end is open"_s, u"planned"_s}));
    QCOMPARE(meanings(sampleTimeline()).size(), 11);
}

void TimelineSheetTest::saysContradictionsInWords()
{
    QStringList words;
    for (const SheetText &text : sheetOf(sampleTimeline()).texts)
        words.append(text.text);
    QVERIFY(words.join(u' ').contains(
        u"DeepSeek’s next model: 002 says May; 004 says before May: they cannot both be true."_s));
    QVERIFY(words.contains(u"Without a date"_s));
}

void TimelineSheetTest::goesFarIntoThePastAndTheFuture()
{
    TimelineData data;
    const qint64 far = 365'242'500'000'000; // a million million years
    for (const qint64 day : {-far, qint64(0), qint64(2'460'000), qint64(2'460'001), qint64(62'000'000'000), far})
        data.items.append(sampleItem(int(data.items.size()) + 1, {}, u"x"_s, {}, {.earliest = day, .latest = day}));
    const TimelineSheet sheet = sheetOf(data);
    QCOMPARE(sheet.marks.size(), 6);
    for (const SheetTicks &ticks : sheet.ticks)
        QVERIFY(ticks.ticks.lower.size() < 200);
    for (const int years : {150, 300, 3000, 20'000}) {
        TimelineData ages;
        ages.items = {sampleItem(1, {}, u"x"_s, {}, on(1, 1, 1)), sampleItem(2, {}, u"y"_s, {}, on(years, 1, 1))};
        const TimelineSheet pages = sheetOf(ages);
        qsizetype named = 0;
        for (const TimelineTick &tick : pages.ticks.at(0).ticks.lower)
            named += tick.text.isEmpty() ? 0 : 1;
        QVERIFY(named >= 4);
        QVERIFY(named < 100);
    }
}

void TimelineSheetTest::thousandsOnOneDay()
{
    TimelineData data;
    for (int i = 0; i < 5000; ++i)
        data.items.append(sampleItem(i + 1, {}, u"x"_s, {}, on(2025, 4, 2)));
    const TimelineSheet sheet = sheetOf(data);
    QCOMPARE(sheet.marks.size(), 5000);
    QSet<double> tops;
    for (const SheetMark &mark : sheet.marks)
        tops.insert(mark.box.shape.top());
    QCOMPARE(tops.size(), 5000); // one below the other
}

QTEST_MAIN(TimelineSheetTest)
#include "timelinesheet_test.moc"
