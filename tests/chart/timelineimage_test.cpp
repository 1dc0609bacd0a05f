// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineimage.h"
#include "support/hostiletexts.h"
#include "support/timelinesample.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

// Pictures of a timeline, read back by readers that are not ours.
class TimelineImageTest : public QObject
{
    Q_OBJECT

private slots:
    static void everyMarkHasATitleAndADescription();
    static void textsAreTexts();
    static void whatIsReferredToIsThere();
    static void hostileTextsStayText();
    static void sizesAreAsAskedFor();
    static void themesDiffer();
    static void sameDataSameBytes();
    static void refusesAPictureThatIsTooLarge();
};

namespace
{
TimelineImageOptions options()
{
    return {.title = u"The launch"_s, .notes = {u"28 events"_s}};
}

// What an XML reader finds in an SVG document.
struct SvgContents {
    explicit SvgContents(const QByteArray &svg)
    {
        QXmlStreamReader reader(svg);
        QStringList path;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                path.append(reader.name().toString());
                elements.insert(path.last());
                read(reader.attributes());
                if (path.last() == u"title" || path.last() == u"desc" || path.last() == u"text") {
                    const QString name = path.takeLast();
                    const bool isMark = path.last() == u"g";
                    const QString text = reader.readElementText();
                    (name == u"text"   ? texts
                     : name == u"desc" ? (isMark ? descriptions : heads)
                     : isMark          ? titles
                                       : heads)
                        .append(text);
                }
            } else if (reader.isEndElement()) {
                path.removeLast();
            }
        }
        error = reader.hasError() ? reader.errorString() : QString();
    }

    QString error;
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList titles; // of marks
    QStringList descriptions;
    QStringList heads; // of the document
    QStringList texts;
    QStringList ids;
    QStringList references;

private:
    void read(const QXmlStreamAttributes &given)
    {
        for (const QXmlStreamAttribute &attribute : given) {
            attributes.insert(attribute.qualifiedName().toString());
            const QString value = attribute.value().toString();
            if (attribute.name() == u"id")
                ids.append(value);
            if (value.startsWith(u"url(#"))
                references.append(value.sliced(5).chopped(1));
        }
    }
};
} // namespace

void TimelineImageTest::everyMarkHasATitleAndADescription()
{
    const TimelineData data = sampleTimeline();
    const SvgContents svg(timelineSvg(data, options()));
    QCOMPARE(svg.error, QString());
    for (const TimelineItem &item : data.items) {
        const qsizetype at = svg.titles.indexOf(item.title);
        QVERIFY2(at >= 0, qPrintable(item.title));
        QVERIFY2(svg.descriptions.at(at).contains(item.when), qPrintable(svg.descriptions.at(at)));
        QVERIFY(svg.descriptions.at(at).contains(item.conflict));
    }
    QCOMPARE(svg.heads, (QStringList{u"The launch"_s, u"28 events"_s}));
}

void TimelineImageTest::textsAreTexts()
{
    const SvgContents svg(timelineSvg(sampleTimeline(), options()));
    for (const char *text : {"The launch", "DeepSeek", "Qwen 2.5-Max released", "29 January 2025", "Without a date",
                             "one of these days", "Reporting", "2025"})
        QVERIFY2(svg.texts.contains(QString::fromUtf8(text)), text);
    QVERIFY(svg.attributes.contains(u"textLength"_s));
    QVERIFY(!svg.elements.contains(u"image"_s));
}

void TimelineImageTest::whatIsReferredToIsThere()
{
    const SvgContents svg(timelineSvg(sampleTimeline(), options()));
    const QSet<QString> ids(svg.ids.cbegin(), svg.ids.cend());
    QCOMPARE(ids.size(), svg.ids.size());
    QVERIFY(!svg.references.isEmpty());
    for (const QString &reference : svg.references)
        QVERIFY2(ids.contains(reference), qPrintable(reference));
}

void TimelineImageTest::hostileTextsStayText()
{
    TimelineData data = sampleTimeline();
    const QStringList texts = hostileTexts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        data.items[i].title = texts.at(i);
        data.items[i].when = texts.at(i);
        data.items[i].conflict = texts.at(i);
        data.items[i].lane = texts.at(i);
        data.publications.append({.day = julian(2025, 4, 2), .article = texts.at(i)});
    }
    data.lanes += texts;
    TimelineImageOptions hostile = options();
    hostile.title = texts.join(u' ');
    const QByteArray bytes = timelineSvg(data, hostile);
    const SvgContents svg(bytes);
    QCOMPARE(svg.error, QString());
    QCOMPARE(svg.elements, (QSet<QString>{u"svg"_s, u"g"_s, u"title"_s, u"desc"_s, u"text"_s, u"path"_s, u"stop"_s,
                                          u"linearGradient"_s, u"clipPath"_s, u"rect"_s}));
    for (const QString &attribute : svg.attributes)
        QVERIFY2(!attribute.startsWith(u"on") && !attribute.contains(u"href") && attribute != u"style",
                 qPrintable(attribute));
    // XML cannot write controls; a line has no line ends. All else is the same.
    for (const QString &text : texts) {
        QString written = text.simplified();
        for (QChar &unit : written) {
            if (unit.category() == QChar::Other_Control)
                unit = QChar::ReplacementCharacter;
        }
        QVERIFY2(svg.titles.contains(written), qPrintable(written));
    }
    QVERIFY(!QString::fromUtf8(bytes).contains(u"<script"_s));
    QVERIFY(timelinePng(data, hostile));
}

void TimelineImageTest::sizesAreAsAskedFor()
{
    TimelineImageOptions wide = options();
    wide.width = 1600;
    const QImage once = QImage::fromData(*timelinePng(sampleTimeline(), wide));
    QCOMPARE(once.width(), 1600);
    wide.scale = 2;
    const QImage twice = QImage::fromData(*timelinePng(sampleTimeline(), wide));
    QCOMPARE(twice.width(), 3200);
    QVERIFY(std::abs(twice.height() - 2 * once.height()) <= 2);
    wide.scale = 1;
    wide.leastHeight = once.height() + 300;
    QCOMPARE(QImage::fromData(*timelinePng(sampleTimeline(), wide)).height(), once.height() + 300);
    QVERIFY(timelineSvg(sampleTimeline(), wide).contains("width=\"1600\""));
    QCOMPARE(once.text(u"Title"_s), u"The launch"_s);
}

void TimelineImageTest::themesDiffer()
{
    TimelineImageOptions dark = options();
    dark.theme = ImageTheme::Dark;
    const QImage night = QImage::fromData(*timelinePng(sampleTimeline(), dark));
    const QImage day = QImage::fromData(*timelinePng(sampleTimeline(), options()));
    QVERIFY(qGray(night.pixel(3, 3)) < 60);
    QVERIFY(qGray(day.pixel(3, 3)) > 240);
    QCOMPARE(night.size(), day.size());
}

void TimelineImageTest::sameDataSameBytes()
{
    QCOMPARE(timelineSvg(sampleTimeline(), options()), timelineSvg(sampleTimeline(), options()));
    QCOMPARE(*timelinePng(sampleTimeline(), options()), *timelinePng(sampleTimeline(), options()));
}

void TimelineImageTest::refusesAPictureThatIsTooLarge()
{
    TimelineImageOptions huge = options();
    huge.scale = 8;
    huge.width = 20'000;
    const Result<QByteArray> png = timelinePng(sampleTimeline(), huge);
    QVERIFY(!png);
    QCOMPARE(png.error().kind, ErrorKind::Usage);
    QVERIFY(png.error().subject.contains(u"160000"_s));
}

QTEST_MAIN(TimelineImageTest)
#include "timelineimage_test.moc"
