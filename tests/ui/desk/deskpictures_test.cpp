// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/deskfind.h"
#include "ui/desk/findbar.h"

#include "support/overlaps.h"
#include "support/temporaryfolder.h"

#include <QApplication>
#include <QDir>
#include <QTest>

// Saves the desk with overlapping highlights and the find bar, in both themes and two sizes, into the build's folder
// "pictures": for the eye. What can be asserted of it, is.
class DeskPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    static void pictures_data();
    static void pictures();
};

void DeskPicturesTest::pictures_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        QTest::addRow("light-%d", size.width()) << ThemeMode::Light << size;
        QTest::addRow("dark-%d", size.width()) << ThemeMode::Dark << size;
    }
}

void DeskPicturesTest::pictures()
{
    QFETCH(const ThemeMode, mode);
    QFETCH(const QSize, size);
    applyTheme(*qApp, mode);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(9.5);
    QApplication::setFont(font);
    const OverlapStudy sample;
    const TemporaryFolder folder;
    StudyModels models(*Study::create(folder.path(QStringLiteral("s.synoptic")), sample.builder.contents()),
                       folder.path(QStringLiteral("unsaved.jsonl")));
    Navigator navigator;
    Desk desk(models, navigator, ArticleView::Prepare());
    desk.setCanTagAll(true);
    // As wide as the panels beside it leave it.
    desk.resize(size.width() - 420, size.height() - 340);
    desk.show();
    navigator.selectHighlight(sample.people);
    navigator.selectEvent(sample.launch);
    emit desk.panes().first()->view()->focused();
    desk.find().open();
    desk.find().bar()->edit(QStringLiteral("model-3"));
    QVERIFY(QTest::qWaitFor([&] { return desk.find().hits().hits.size() == 3; }));
    QApplication::processEvents();
    const QDir pictures(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures"));
    QVERIFY(pictures.mkpath(QStringLiteral(".")));
    const QImage picture = desk.grab().toImage();
    QVERIFY(
        picture.save(pictures.filePath(QStringLiteral("desk-%1.png").arg(QLatin1StringView(QTest::currentDataTag())))));
    const QColor ground = picture.pixelColor(10, picture.height() - 60);
    QCOMPARE(ground.lightness() > 128, mode == ThemeMode::Light);
}

QTEST_MAIN(DeskPicturesTest)
#include "deskpictures_test.moc"
