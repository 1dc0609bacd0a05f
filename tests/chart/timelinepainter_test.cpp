// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinemarks.h"
#include "chart/timelinepainter.h"
#include "support/timelinesample.h"

#include <QPainter>
#include <QTest>

#include <cmath>

class TimelinePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsADiamond();
    void oneOfHasBracketsAndNothingInItsMiddle();
    void throughoutIsSolid();
    void anApproximateEndFades();
    void anOpenEndFadesAway();
    void plannedIsHollowAndDashed();
    void deniedIsStruckThrough();
    void aStruckLabelKeepsToItsBox();
    void signsStandBehindTheShape();
    void everyMeaningLooksDifferentWithoutColour();
    void backgroundIsQuieter();
    void lanesAndTextKeepTheirContrast_data();
    void lanesAndTextKeepTheirContrast();
    void labelsAreDrawnAndEmptyDataIsASentence();
};

namespace
{

constexpr int width = 120;
constexpr int height = 24;

TimelineMetrics metrics()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    return TimelineMetrics(font);
}

TimelineItem happened()
{
    return sampleItem(1, u"Lane"_s, u"Title"_s, u"when"_s, on(2025, 1, 29));
}

TimelineItem during(Reading reading)
{
    TimelineItem item = sampleItem(1, u"Lane"_s, u"Title"_s, u"when"_s, between({2025, 1, 1}, {2025, 3, 31}));
    item.reading = reading;
    return item;
}

// The mark alone, black on white, 80 pixels long or a point in the middle.
MarkBox boxFor(const TimelineItem &item)
{
    MarkBox box;
    box.item = 0;
    box.span.isPoint = item.earliest == item.latest;
    box.span.opensLeft = !item.earliest;
    box.span.opensRight = !item.latest;
    const double mark = metrics().mark;
    const double half = (box.span.isPoint ? mark / 2 : 40) + (box.span.isPoint && item.approximate ? 10 : 0);
    box.shape = QRectF(50 - half, height / 2.0 - mark / 2, 2 * half, mark);
    box.badges = QRectF(box.shape.topRight(), QSizeF(26, mark));
    return box;
}

QImage drawn(const TimelineItem &item, const QColor &colour = Qt::black)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(painter, item, boxFor(item), metrics(), {.colour = colour, .ground = Qt::white, .conflict = colour});
    return image;
}

int ink(const QImage &image, int x, int y)
{
    return 255 - qGray(image.pixel(x, y));
}

// The most ink in a column.
int columnInk(const QImage &image, int x)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        most = std::max(most, ink(image, x, y));
    return most;
}

int columnSum(const QImage &image, int x)
{
    int sum = 0;
    for (int y = 0; y < image.height(); ++y)
        sum += ink(image, x, y);
    return sum;
}

int stretchSum(const QImage &image, int from, int to)
{
    int sum = 0;
    for (int x = from; x < to; ++x)
        sum += columnSum(image, x);
    return sum;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// As WCAG counts it.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QPalette paletteOf(QRgb ground, QRgb text)
{
    QPalette palette{QColor(ground)};
    palette.setColor(QPalette::Base, QColor(ground));
    palette.setColor(QPalette::Text, QColor(text));
    return palette;
}

} // namespace

void TimelinePainterTest::aDayIsADiamond()
{
    const QImage image = drawn(happened());
    QCOMPARE(ink(image, 50, height / 2), 255);
    QVERIFY(columnSum(image, 50) > 2 * columnSum(image, 46));
    QCOMPARE(columnSum(image, 43), 0);
}

void TimelinePainterTest::oneOfHasBracketsAndNothingInItsMiddle()
{
    const QImage image = drawn(during(Reading::OneOf));
    const int top = height / 2 - 5;
    QVERIFY(ink(image, 10, top) > 200);
    QVERIFY(ink(image, 89, top) > 200);
    // Between the brackets there is hatching and nothing else: never full ink, the same everywhere.
    const int hatch = stretchSum(image, 20, 30);
    for (int x = 30; x < 75; ++x) {
        QVERIFY(columnInk(image, x) < 200);
        QVERIFY(columnInk(image, x) > 0);
        QCOMPARE(ink(image, x, top), 0);
    }
    QVERIFY(std::abs(stretchSum(image, 45, 55) - hatch) < hatch / 20);
}

void TimelinePainterTest::throughoutIsSolid()
{
    const QImage image = drawn(during(Reading::Throughout));
    for (int x = 12; x < 88; ++x)
        QCOMPARE(ink(image, x, height / 2), 255);
    QCOMPARE(ink(image, 10, height / 2 - 4), 0);
}

void TimelinePainterTest::anApproximateEndFades()
{
    for (const Reading reading : {Reading::OneOf, Reading::Throughout}) {
        TimelineItem item = during(reading);
        item.approximate = true;
        const QImage image = drawn(item);
        const int middle = stretchSum(image, 45, 55);
        QVERIFY(stretchSum(image, 10, 20) < middle * 6 / 10);
        QVERIFY(stretchSum(image, 80, 90) < middle * 6 / 10);
        QVERIFY(columnInk(image, 10) < 60); // no bracket
    }
    TimelineItem day = happened();
    day.approximate = true;
    const QImage image = drawn(day);
    QVERIFY(columnInk(image, 42) > 40);
    QVERIFY(columnInk(image, 36) < columnInk(image, 42));
}

void TimelinePainterTest::anOpenEndFadesAway()
{
    for (const Reading reading : {Reading::OneOf, Reading::Throughout}) {
        TimelineItem item = during(reading);
        item.latest = std::nullopt;
        const QImage image = drawn(item);
        QVERIFY(stretchSum(image, 60, 70) < stretchSum(image, 30, 40));
        QVERIFY(stretchSum(image, 72, 82) < stretchSum(image, 60, 70));
        QVERIFY(columnInk(image, 88) > 60); // the arrow's head
        std::swap(item.earliest, item.latest);
        const QImage other = drawn(item);
        QVERIFY(stretchSum(other, 30, 40) < stretchSum(other, 60, 70));
    }
}

void TimelinePainterTest::plannedIsHollowAndDashed()
{
    for (const Modality modality : {Modality::Planned, Modality::ReportedPlan, Modality::Speculated}) {
        for (TimelineItem item : {during(Reading::OneOf), during(Reading::Throughout), happened()}) {
            item.modality = modality;
            const QImage image = drawn(item);
            QCOMPARE(ink(image, 50, height / 2), 0);
            if (item.isExactDay())
                continue;
            // Along the outline ink and gaps take turns.
            int changes = 0;
            for (int x = 21; x < 80; ++x)
                changes += (columnInk(image, x) > 100) != (columnInk(image, x - 1) > 100) ? 1 : 0;
            QVERIFY2(changes >= 10, qPrintable(QString::number(changes)));
        }
    }
}

void TimelinePainterTest::deniedIsStruckThrough()
{
    for (TimelineItem item : {during(Reading::OneOf), during(Reading::Throughout)}) {
        item.modality = Modality::Denied;
        const QImage image = drawn(item);
        QVERIFY(ink(image, 8, height / 2) > 0);
        for (int x = 12; x < 88; ++x)
            QVERIFY(ink(image, x, height / 2) + ink(image, x, height / 2 - 1) > 200);
    }
    TimelineItem day = happened();
    day.modality = Modality::Denied;
    QVERIFY(ink(drawn(day), 50, height / 2) > 100);
    QVERIFY(ink(drawn(day), 54, height / 2 - 4) > 50);
}

void TimelinePainterTest::signsStandBehindTheShape()
{
    const auto signs = [](const TimelineItem &item) { return stretchSum(drawn(item), 57, 90); };
    QCOMPARE(signs(happened()), 0);
    TimelineItem item = happened();
    item.conflict = u"They cannot both be true."_s;
    const int one = signs(item);
    QVERIFY(one > 1000);
    item.uncertain = true;
    const int two = signs(item);
    QVERIFY(two > one + 500);
    item.modality = Modality::Recurring;
    QVERIFY(signs(item) > two + 500);
}

void TimelinePainterTest::everyMeaningLooksDifferentWithoutColour()
{
    QList<QImage> images;
    for (TimelineItem item : {during(Reading::OneOf), during(Reading::Throughout), happened()}) {
        for (const Modality modality :
             {Modality::Happened, Modality::Planned, Modality::Speculated, Modality::Denied, Modality::Recurring}) {
            for (const bool approximate : {false, true}) {
                for (const bool uncertain : {false, true}) {
                    item.modality = modality;
                    item.approximate = approximate;
                    item.uncertain = uncertain;
                    images.append(drawn(item).convertToFormat(QImage::Format_Grayscale8));
                }
            }
        }
    }
    for (qsizetype i = 0; i < images.size(); ++i) {
        for (qsizetype j = i + 1; j < images.size(); ++j) {
            int different = 0;
            for (int y = 0; y < height; ++y) {
                for (int x = 0; x < width; ++x)
                    different += std::abs(ink(images.at(i), x, y) - ink(images.at(j), x, y)) > 60 ? 1 : 0;
            }
            QVERIFY2(different >= 6, qPrintable(u"%1 and %2 differ in %3"_s.arg(i).arg(j).arg(different)));
        }
    }
}

void TimelinePainterTest::backgroundIsQuieter()
{
    const TimelineColours colours(paletteOf(0xFFFFFF, 0x202124));
    QVERIFY(contrast(colours.quiet(colours.lane(0)), colours.ground) < contrast(colours.lane(0), colours.ground));
}

void TimelinePainterTest::lanesAndTextKeepTheirContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("white") << paletteOf(0xFFFFFF, 0x000000);
    QTest::newRow("paper") << paletteOf(0xFCFCFA, 0x202124);
    QTest::newRow("dark") << paletteOf(0x24272C, 0xE6E6E6);
    QTest::newRow("black") << paletteOf(0x000000, 0xFFFFFF);
}

void TimelinePainterTest::lanesAndTextKeepTheirContrast()
{
    QFETCH(const QPalette, palette);
    const TimelineColours colours(palette);
    QSet<QRgb> different;
    for (qsizetype lane = 0; lane < 7; ++lane) {
        QVERIFY(contrast(colours.lane(lane), colours.ground) >= 4);
        QVERIFY(contrast(colours.lane(lane), colours.stripe) >= 4);
        QVERIFY(contrast(colours.quiet(colours.lane(lane)), colours.stripe) >= 1.9);
        different.insert(colours.lane(lane).rgb());
    }
    QCOMPARE(different.size(), 7);
    QVERIFY(contrast(colours.quietText, colours.stripe) >= 4.5);
    QVERIFY(contrast(colours.conflict, colours.stripe) >= 4.5);
    QCOMPARE(colours.text, palette.color(QPalette::Text));
}

void TimelinePainterTest::labelsAreDrawnAndEmptyDataIsASentence()
{
    QImage image(600, 200, QImage::Format_RGB32);
    const TimelineColours colours(paletteOf(0xFFFFFF, 0x000000));
    QPainter painter(&image);
    paintEmptyTimeline(painter, image.rect(), colours);
    painter.end();
    QVERIFY(stretchSum(image, 100, 500) > 10000);

    const TimelineData data = sampleTimeline();
    const TimelineLanes lanes(data);
    const TimelineMetrics sizes = metrics();
    const QList<double> widths = titleWidths(data, sizes);
    const TimelinePlanInput input{.data = data, .lanes = lanes, .titleWidths = widths, .metrics = sizes};
    const QSizeF size(900, 400);
    const double plotWidth = timelineAreas(lanes, sizes, size).plot.width();
    const TimelineScale scale = TimelineScale::fitting(*lanes.story(), plotWidth, {.left = 10, .right = 150});
    TimelinePlan plan = planTimeline(input, {.daysPerPixel = scale.daysPerPixel(), .width = plotWidth, .height = 300});
    const TimelineLayout layout = layoutTimeline(input, plan, {.size = size, .scale = scale});
    image = QImage(900, 400, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter whole(&image);
    TimelinePainter(data, layout, sizes, colours).paint(whole);
    whole.end();
    for (const MarkBox &mark : layout.marks) {
        const QRect label = mark.label.toAlignedRect().intersected(image.rect());
        if (mark.label.isNull() || !layout.areas.plot.united(layout.areas.names).contains(label))
            continue;
        int dark = 0;
        for (int x = label.left(); x < label.right(); ++x) {
            for (int y = label.top(); y < label.bottom(); ++y)
                dark += ink(image, x, y) > 120 ? 1 : 0;
        }
        QVERIFY2(dark > 2 * mark.text.size(), qPrintable(mark.text));
    }
    // Nothing was left unpainted.
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            QVERIFY(image.pixel(x, y) != qRgb(255, 0, 0));
    }
}

// What changes when an event is denied changes on its mark and its label, and nowhere else.
void TimelinePainterTest::aStruckLabelKeepsToItsBox()
{
    const TimelineMetrics sizes = metrics();
    constexpr double aside = 300; // as a view beside others in a window
    QRectF touched;
    const auto picture = [&](Modality modality, double wide) {
        const QSizeF size(wide, 300);
        TimelineData data;
        data.lanes = {u"Lane"_s};
        data.items = {
            sampleItem(1, u"Lane"_s, u"Long before"_s, {}, between(QDate(2020, 1, 1), QDate(2020, 1, 1))),
            sampleItem(2, u"Lane"_s, u"Something is denied"_s, {}, between(QDate(2024, 1, 1), QDate(2024, 1, 1)))};
        data.items[1].modality = modality;
        const TimelineLanes lanes(data);
        const QList<double> widths = titleWidths(data, sizes);
        const TimelinePlanInput input{.data = data, .lanes = lanes, .titleWidths = widths, .metrics = sizes};
        const double plotWidth = timelineAreas(lanes, sizes, size).plot.width();
        const TimelineScale scale = TimelineScale::fitting(*lanes.story(), plotWidth, {.left = 10, .right = 250});
        TimelinePlan plan =
            planTimeline(input, {.daysPerPixel = scale.daysPerPixel(), .width = plotWidth, .height = 300});
        const TimelineLayout layout = layoutTimeline(input, plan, {.size = size, .scale = scale});
        const MarkBox *mark = layout.mark(1);
        touched = mark->outline().united(mark->label).adjusted(-4, -4, 4, 4).translated(aside, 0);
        QImage image(QSize(int(wide + aside), 300), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(aside, 0);
        TimelinePainter(data, layout, sizes, TimelineColours(paletteOf(0xFFFFFF, 0x000000))).paint(painter);
        return image;
    };
    const QImage denied = picture(Modality::Denied, 900);
    const QImage happened = picture(Modality::Happened, 900);
    QVERIFY(denied != happened);
    for (int y = 0; y < denied.height(); ++y) {
        for (int x = 0; x < denied.width(); ++x) {
            if (denied.pixel(x, y) != happened.pixel(x, y))
                QVERIFY2(touched.contains(QPointF(x, y)), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
    }
}

QTEST_MAIN(TimelinePainterTest)
#include "timelinepainter_test.moc"
