// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/timelinesample.h"
#include "ui/timeline/timelineview.h"

#include <QDir>
#include <QScrollBar>
#include <QTest>

// Saves what the timeline looks like, for the eye, and checks that every picture has ink where it should.

class PicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void picture_data();
    void picture();
};

namespace
{

QPalette lightPalette()
{
    QPalette palette(QColor(0xFAFAF8));
    palette.setColor(QPalette::Base, QColor(0xFCFCFA));
    palette.setColor(QPalette::Text, QColor(0x202124));
    palette.setColor(QPalette::Highlight, QColor(0x1A56B0));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x24272C));
    palette.setColor(QPalette::Base, QColor(0x24272C));
    palette.setColor(QPalette::Text, QColor(0xE6E6E6));
    palette.setColor(QPalette::Highlight, QColor(0x7FB2FF));
    return palette;
}

using Prepare = void (*)(TimelineView &);

void story(TimelineView &view)
{
    view.fitStory();
}

void all(TimelineView &view)
{
    view.fitAll();
    view.setSelected(EventId{7});
}

void spring(TimelineView &view)
{
    view.setSelected(EventId{16});
    view.fitSelection();
    view.zoom(0.3);
}

// An event whose label has no room.
void hidden(TimelineView &view)
{
    view.fitStory();
    view.setSelected(EventId{15});
}

void crowded(TimelineView &view)
{
    TimelineData data = sampleTimeline();
    for (int i = 0; i < 600; ++i) {
        const int day = (i * i) % 500;
        data.items.append(sampleItem(100 + i, u"DeepSeek"_s, u"Mention %1"_s.arg(i), {},
                                     between(QDate(2023, 6, 1).addDays(day), QDate(2023, 6, 1).addDays(day))));
    }
    view.setData(data);
    view.setSelected(EventId{120});
}

void empty(TimelineView &view)
{
    view.setData({});
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

void PicturesTest::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Prepare>("prepare");
    const std::pair<const char *, Prepare> scenes[]{{"story", story},   {"all", all},         {"spring", spring},
                                                    {"hidden", hidden}, {"crowded", crowded}, {"empty", empty}};
    for (const bool dark : {false, true}) {
        for (const int width : {1280, 1920}) {
            for (const int percent : {100, 150}) {
                for (const auto &[name, prepare] : scenes) {
                    QTest::addRow("%s-%s-%d-%d", name, dark ? "dark" : "light", width, percent)
                        << dark << width << percent << prepare;
                }
            }
        }
    }
}

void PicturesTest::picture()
{
    QFETCH(const bool, dark);
    QFETCH(const int, width);
    QFETCH(const int, percent);
    QFETCH(const Prepare, prepare);
    TimelineView view;
    view.setPalette(dark ? darkPalette() : lightPalette());
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13 * percent / 100);
    view.setFont(font);
    view.setToday(QDate(2025, 4, 4));
    view.setData(sampleTimeline());
    view.resize(width, std::min(view.sizeHint().height(), 1000));
    prepare(view);
    const QImage image = view.grab().toImage();
    const QString folder = QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures/timeline");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(image.save(folder + u'/' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
    QCOMPARE(image.width(), width);
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
