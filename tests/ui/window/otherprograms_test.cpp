// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/otherprograms.h"

#include "exchange/folderreader.h"
#include "exchange/studyjson.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray foreignRows()
{
    return R"([{"type": "Annotation", "bodyValue": "Hm", "target": "http://a.example/"}])";
}

class OtherProgramsTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] QString noticed() const { return m_window->notices()->text(); }
    [[nodiscard]] OtherPrograms *programs() const { return m_window->findChild<OtherPrograms *>(); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_lens = std::make_unique<Lens>();
        m_window = std::make_unique<MainWindow>(*m_lens);
        const QString path = m_folder.path(u"a.synoptic"_s);
        QFile::remove(path);
        m_window->setStudy(Study::create(path, smallStudy()).value());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void standsInTheMenu()
    {
        QStringList texts;
        for (const QAction *action : m_window->findChildren<QAction *>())
            texts.append(action->text().remove(u'&'));
        QVERIFY(texts.contains(u"Open from other program…"_s));
    }

    void makesAStudyAndShowsIt()
    {
        const QString into = m_folder.path(u"new.synoptic"_s);
        programs()->open(m_folder.write(u"study.json"_s, studyJson(readFolder(u":/corpus/qwen3-launch"_s).value())),
                         into);
        QVERIFY2(QTest::qWaitFor([&] { return m_window->workspace()->study().path() == into; }), qPrintable(noticed()));
        QVERIFY2(noticed().contains(u"study.json"_s), qPrintable(noticed()));
    }

    void tellsWhatIsLost()
    {
        const QString into = m_folder.path(u"lost.synoptic"_s);
        programs()->open(m_folder.write(u"rows"_s, foreignRows()), into);
        QVERIFY2(QTest::qWaitFor([&] { return m_window->workspace()->study().path() == into; }), qPrintable(noticed()));
        QVERIFY2(noticed().contains(u"could not be carried"_s), qPrintable(noticed()));
    }

    void canBeCancelled()
    {
        const QString into = m_folder.path(u"cancelled.synoptic"_s);
        programs()->open(m_folder.write(u"rows2"_s, foreignRows()), into);
        for (QAbstractButton *button : m_window->notices()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Cancel")
                button->click();
        }
        QCOMPARE(noticed(), u"Nothing was opened."_s);
        QTest::qWait(200);
        QVERIFY(!QFile::exists(into));
        // And another can be opened then.
        programs()->open(m_folder.path(u"rows2"_s), into);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(into); }));
    }

    void keepsTheStudyWhenItFails()
    {
        const QString before = m_window->workspace()->study().path();
        programs()->open(m_folder.write(u"a.txt"_s, "Text"), m_folder.path(u"none.synoptic"_s));
        QVERIFY(QTest::qWaitFor([&] { return noticed().contains(u"is not a Synoptic study"_s); }));
        QCOMPARE(m_window->workspace()->study().path(), before);
        // What is there stays as well.
        programs()->open(m_folder.write(u"study.json"_s, studyJson(readFolder(u":/corpus/qwen3-launch"_s).value())),
                         before);
        QVERIFY(QTest::qWaitFor([&] { return noticed().contains(u"exists already"_s); }));
    }
};

QTEST_MAIN(OtherProgramsTest)
#include "otherprograms_test.moc"
