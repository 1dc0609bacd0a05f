// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/paneboard.h"
#include "ui/desk/panemotion.h"

#include "support/animationstyle.h"
#include "support/studyfixture.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

// Saves the desk with the bundled articles while a passage that several of them have is read, in both themes and three
// sizes, into the build's folder "pictures": for the eye. What can be asserted of it, is.
class FollowingPicturesTest : public QObject
{
    Q_OBJECT

private:
    static Snapshot bundled()
    {
        SnapshotBuilder builder;
        QStringList names;
        QDirIterator files(QStringLiteral(":/corpus"), {QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            names.append(files.next());
        }
        names.sort();
        for (const QString &name : std::as_const(names)) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const Result<ArticleDraft> draft = readArticle(file.readAll(), name))
                builder.article(QFileInfo(name).completeBaseName(), draft->article.title, draft->text);
        }
        return builder.contents();
    }

private slots:
    static void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    static void pictures_data();
    static void pictures();
};

void FollowingPicturesTest::pictures_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<QSize>("size");
    // As the panels beside it leave it in windows of 1280x800 and 1920x1080; and a wide screen.
    for (const QSize size : {QSize(960, 540), QSize(1500, 800), QSize(2500, 1000)}) {
        QTest::addRow("light-%d", size.width()) << ThemeMode::Light << size;
        QTest::addRow("dark-%d", size.width()) << ThemeMode::Dark << size;
    }
}

void FollowingPicturesTest::pictures()
{
    QFETCH(const ThemeMode, mode);
    QFETCH(const QSize, size);
    applyTheme(*qApp, mode);
    setAnimationDuration(0);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(9.5);
    QApplication::setFont(font);
    const TemporaryFolder folder;
    StudyModels models(*Study::create(folder.path(QStringLiteral("s.synoptic")), bundled()),
                       folder.path(QStringLiteral("unsaved.jsonl")));
    Navigator navigator;
    Desk desk(models, navigator, ArticleView::Prepare());
    desk.followAction()->setChecked(true);
    desk.resize(size);
    desk.show();
    QVERIFY(QTest::qWaitFor([&] { return models.comparison.story()->size() == desk.panes().size(); }));
    const ComparedStory &story = *models.comparison.story();
    // A passage of the first article that many have, some way down.
    const QList<Unit> &units = story.comparison.units;
    const auto most = std::ranges::max_element(
        units, {}, [](const Unit &unit) { return unit.places.first().article == 0 ? unit.articles : 0; });
    QVERIFY(most != units.end());
    ArticleView *view = desk.panes().first()->view();
    emit view->focused();
    QApplication::processEvents();
    const TextSpan span = story.span(most->places.first());
    view->reveal(span, {});
    view->select(span.start, span.start);
    desk.panes().last()->motion()->setLocked(true);
    QApplication::processEvents();
    QApplication::processEvents();
    const QDir pictures(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures"));
    QVERIFY(pictures.mkpath(QStringLiteral(".")));
    const QImage picture = desk.grab().toImage();
    QVERIFY(picture.save(
        pictures.filePath(QStringLiteral("following-%1.png").arg(QLatin1StringView(QTest::currentDataTag())))));
    QVERIFY(desk.board().shown().size() >= 2);
}

QTEST_MAIN(FollowingPicturesTest)
#include "followingpictures_test.moc"
