// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkopener.h"

#include "exchange/deeplink.h"
#include "models/linktarget.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/linkportal.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class LinkOpenerTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;

    QString makeStudy(const QString &name, const QString &uuid)
    {
        Snapshot study = smallStudy();
        study.info.uuid = uuid;
        const QString path = m_folder.path(name);
        QFile::remove(path);
        if (!Study::create(path, study))
            qFatal("no study");
        return path;
    }

private slots:
    static void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void showsWhatIsInTheOpenStudy()
    {
        const QString uuid = u"00000000-0000-4000-8000-0000000000a1"_s;
        Lens lens;
        MainWindow window(lens);
        QVERIFY(window.openStudy(makeStudy(u"a.synoptic"_s, uuid)));
        const Snapshot study = smallStudy();
        const QString event = deepLink(DeepLinkKind::Event, study.events.at(0).uuid, uuid);
        QVERIFY(openLink(window, event));
        QCOMPARE(window.workspace()->navigator().event(), study.events.at(0).id);
        const QString highlight = deepLink(DeepLinkKind::Highlight, study.highlights.at(0).uuid);
        QVERIFY(openLink(window, highlight));
        QCOMPARE(window.workspace()->navigator().highlight(), study.highlights.at(0).id);
        QVERIFY(openLink(window, deepLink(DeepLinkKind::Article, study.articles.at(1).uuid, uuid)));
        QCOMPARE(window.workspace()->navigator().article(), study.articles.at(1).id);
    }

    void opensTheStudyThatItNames()
    {
        const QString first = u"00000000-0000-4000-8000-0000000000b1"_s;
        const QString second = u"00000000-0000-4000-8000-0000000000b2"_s;
        Lens lens;
        MainWindow window(lens);
        const QString path = makeStudy(u"b1.synoptic"_s, first);
        QVERIFY(window.openStudy(path));
        QVERIFY(window.openStudy(makeStudy(u"b2.synoptic"_s, second)));
        const QString link = deepLink(DeepLinkKind::Event, smallStudy().events.at(0).uuid, first);
        QVERIFY(openLink(window, link));
        QCOMPARE(window.workspace()->study().path(), path);
        QVERIFY(window.openStudy(m_folder.path(u"b2.synoptic"_s)));
        QFile::remove(path);
        QCOMPARE(openLink(window, link).error().kind, ErrorKind::UnknownStudy);
        QCOMPARE(studyUuid(window.workspace()->study()), second); // which stays
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &address, ErrorKind kind) {
            QTest::newRow(name) << address << int(kind);
        };
        const QString uuid = u"00000000-0000-4000-8000-0000000000ff"_s;
        row("unknown study", deepLink(DeepLinkKind::Event, uuid, uuid), ErrorKind::UnknownStudy);
        row("gone", deepLink(DeepLinkKind::Highlight, uuid), ErrorKind::UnknownStudy);
        row("another program's", u"https://example.org/"_s, ErrorKind::Usage);
        row("no kind", u"synoptic://x/"_s + uuid, ErrorKind::Usage);
        row("a path", u"synoptic://highlight//etc/passwd"_s, ErrorKind::Usage);
        row("a path as a study", u"synoptic://event/a?study=/etc/passwd"_s, ErrorKind::Usage);
        row("SQL", u"synoptic://event/a' OR '1'='1"_s, ErrorKind::Usage);
        row("long", u"synoptic://event/"_s + QString(5000, u'a'), ErrorKind::Usage);
        row("nothing", QString(), ErrorKind::Usage);
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(const QString, address);
        QFETCH(const int, kind);
        Lens lens;
        MainWindow window(lens);
        QVERIFY(window.openStudy(makeStudy(u"c.synoptic"_s, u"00000000-0000-4000-8000-0000000000c1"_s)));
        const Result<void> opened = openLink(window, address);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind(kind));
    }

    void handsOverToTheWindowThatIsOpen()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path(QString())));
        QVERIFY(!LinkPortal::send(u"synoptic://event/a"_s));
        auto portal = std::make_unique<LinkPortal>();
        QString arrived;
        connect(portal.get(), &LinkPortal::arrived, this, [&](const QString &address) { arrived = address; });
        QVERIFY(portal->listen());
        QVERIFY(!LinkPortal().listen());
        QVERIFY(LinkPortal::send(u"synoptic://event/a"_s));
        QVERIFY(QTest::qWaitFor([&] { return !arrived.isEmpty(); }));
        QCOMPARE(arrived, u"synoptic://event/a"_s);
        QVERIFY(!LinkPortal::send(QString(5000, u'a')));
        portal.reset();
        QVERIFY(!LinkPortal::send(u"synoptic://event/a"_s));
    }
};

QTEST_MAIN(LinkOpenerTest)
#include "linkopener_test.moc"
