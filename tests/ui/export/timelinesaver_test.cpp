// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/timelinesaver.h"

#include "models/studymodels.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TimelineSaverTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        Result<std::unique_ptr<Study>> study = Study::create(m_folder->path(u"a.synoptic"_s), smallStudy());
        QVERIFY(study);
        m_models = std::make_unique<StudyModels>(*std::move(study), m_folder->path(u"recovery"_s));
    }
    void writesEveryKindOfFile_data();
    void writesEveryKindOfFile();
    void saysWhenItFails();
    void saysWhatWasLeftOut();

private:
    QString save(TimelineSaver &saver, const QString &path, const char *signal)
    {
        QSignalSpy spy(&saver, signal);
        saver.start(m_models->events.timeline(), m_models->study->store(), path, ImageTheme::Light);
        if (spy.isEmpty() && !spy.wait(20'000))
            return u"nothing"_s;
        const QVariant said = spy.at(0).at(0);
        return said.canConvert<Error>() ? describe(said.value<Error>()) : said.toString();
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<StudyModels> m_models;
};

void TimelineSaverTest::writesEveryKindOfFile_data()
{
    QTest::addColumn<QString>("name");
    for (const TimelineSuffix &suffix : timelineSuffixes())
        QTest::addRow("%s", suffix.suffix.data()) << u"timeline"_s + suffix.suffix;
    QTest::addRow("capitals") << u"TIMELINE.SVG"_s;
}

void TimelineSaverTest::writesEveryKindOfFile()
{
    QFETCH(const QString, name);
    TimelineSaver saver;
    const QString path = m_folder->path(name);
    QVERIFY(save(saver, path, SIGNAL(saved(QString))).startsWith(u"Saved as "_s + path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().size() > 100);
}

void TimelineSaverTest::saysWhenItFails()
{
    TimelineSaver saver;
    const QString nowhere = m_folder->path(u"no/where.svg"_s);
    QVERIFY(save(saver, nowhere, SIGNAL(failed(Error))).contains(u"no"_s));
    const QString pigeon = save(saver, m_folder->path(u"a.pigeon"_s), SIGNAL(failed(Error)));
    QVERIFY2(pigeon.contains(u".timelinejs.json"_s), qPrintable(pigeon));
}

void TimelineSaverTest::saysWhatWasLeftOut()
{
    TimelineSaver saver;
    TimelineData data = m_models->events.timeline();
    QVERIFY(!data.items.isEmpty());
    const QString said = save(saver, m_folder->path(u"a.ics"_s), SIGNAL(saved(QString)));
    qsizetype whole = 0;
    for (const TimelineItem &item : std::as_const(data.items))
        whole += item.earliest && item.latest ? 1 : 0;
    QCOMPARE(said.contains(u"left out"_s), whole < data.items.size());
}

QTEST_MAIN(TimelineSaverTest)
#include "timelinesaver_test.moc"
