// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "models/timelineexport.h"
#include "support/calendarreader.h"
#include "support/csvreader.h"
#include "support/temporaryfolder.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// The bundled study's timeline, written from the command line in every form.
class TimelineVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, m_file, u"--from"_s, QStringLiteral(SYNOPTIC_SOURCE_DIR "/corpus/qwen3-launch")}).code,
                 0);
        m_events = run({u"show"_s, m_file, u"events"_s, u"--json"_s}).array().size();
        QVERIFY(m_events > 10);
    }
    void tellsTheFormByTheSuffix_data();
    void tellsTheFormByTheSuffix();
    void theFormsAgree();
    void writesOnlyTheDaysThatAreAskedFor();
    void sizesAndThemes();
    void saysOnStandardErrorWhatWasLeftOut();
    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void neverReplacesTheStudy();
    void leavesWhatWasThereWhenItFails();

private:
    [[nodiscard]] CliRun timeline(const QString &output, const QStringList &options = {}) const
    {
        return run(QStringList{u"timeline"_s, m_file, u"--output"_s, output} + options);
    }
    [[nodiscard]] QByteArray written(const QString &name, const QStringList &options = {}) const
    {
        const QString path = m_folder.path(name);
        const CliRun ran = timeline(path, options);
        if (ran.code != 0)
            qFatal("%s", qPrintable(ran.err));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TemporaryFolder m_folder;
    QString m_file = m_folder.path(u"story.synoptic"_s);
    qsizetype m_events = 0;
};

void TimelineVerbTest::tellsTheFormByTheSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("svg") << u"t.svg"_s << QByteArray("<?xml version=");
    QTest::newRow("png") << u"t.png"_s << QByteArray("\x89PNG");
    QTest::newRow("csv") << u"t.csv"_s << QByteArray("name,title,lane,edtf,earliest,latest,");
    QTest::newRow("json") << u"t.json"_s << QByteArray("{\n\"study\": {");
    QTest::newRow("ics") << u"t.ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("md") << u"t.md"_s << QByteArray("---\ntitle: ");
    QTest::newRow("timelinejs") << u"t.timelinejs.json"_s << QByteArray("{\n\"title\": {");
    QTest::newRow("capitals") << u"T.SVG"_s << QByteArray("<?xml version=");
}

void TimelineVerbTest::tellsTheFormByTheSuffix()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const QByteArray first = written(name);
    QVERIFY2(first.startsWith(begin), first.first(40));
    QCOMPARE(written(name), first); // the same study, the same bytes
    const QString path = m_folder.path(name);
    QCOMPARE(timeline(path).out, u"Wrote %1.\n"_s.arg(path));
}

// Each form has the same events under the same titles.
void TimelineVerbTest::theFormsAgree()
{
    const QJsonArray events = QJsonDocument::fromJson(written(u"t.json"_s))["events"_L1].toArray();
    QCOMPARE(events.size(), m_events);
    const CsvReader table(QString::fromUtf8(written(u"t.csv"_s)));
    QCOMPARE(table.rows.size(), m_events + 1);
    const CalendarReader calendar(written(u"t.ics"_s));
    QCOMPARE(calendar.wrong, QString());
    const QString markdown = QString::fromUtf8(written(u"t.md"_s));
    QStringList titles;
    for (QXmlStreamReader svg(written(u"t.svg"_s)); !svg.atEnd(); svg.readNext()) {
        if (svg.isStartElement() && svg.name() == u"title")
            titles.append(svg.readElementText());
    }
    qsizetype whole = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString title = events.at(i)["title"_L1].toString();
        QCOMPARE(table.rows.at(i + 1).at(1), title);
        QVERIFY2(titles.contains(title), qPrintable(title));
        QVERIFY2(markdown.contains(title), qPrintable(title));
        if (events.at(i)["earliest"_L1].isNull() || events.at(i)["latest"_L1].isNull())
            continue;
        QCOMPARE(calendar.text(whole++, u"SUMMARY"_s), title);
    }
    QCOMPARE(calendar.events, whole);
}

void TimelineVerbTest::writesOnlyTheDaysThatAreAskedFor()
{
    const QStringList april{u"--from"_s, u"2025-04"_s, u"--to"_s, u"2025-04"_s};
    const QJsonArray events = QJsonDocument::fromJson(written(u"t.json"_s, april))["events"_L1].toArray();
    QVERIFY(!events.isEmpty() && events.size() < m_events);
    for (const QJsonValue &event : events) {
        QVERIFY(event["earliest"_L1].isNull() || event["earliest"_L1].toString() <= u"2025-04-30"_s);
        QVERIFY(event["latest"_L1].isNull() || event["latest"_L1].toString() >= u"2025-04-01"_s);
    }
    const QString svg = QString::fromUtf8(written(u"t.svg"_s, april));
    QVERIFY(svg.contains(u">April 2025<"_s));
    QVERIFY(!svg.contains(u">2024<"_s));
    // What has no end goes on for ever.
    for (const QJsonValue &event :
         QJsonDocument::fromJson(written(u"t.json"_s, {u"--from"_s, u"3000"_s}))["events"_L1].toArray())
        QVERIFY(event["latest"_L1].isNull() && !event["earliest"_L1].isNull());
}

void TimelineVerbTest::sizesAndThemes()
{
    const QImage plain = QImage::fromData(written(u"t.png"_s));
    QCOMPARE(plain.width(), 1280);
    const QImage wide = QImage::fromData(written(u"t.png"_s, {u"--width"_s, u"1600"_s, u"--height"_s, u"3000"_s}));
    QCOMPARE(wide.size(), QSize(1600, 3000));
    const QImage dark = QImage::fromData(written(u"t.png"_s, {u"--scale"_s, u"1.5"_s, u"--theme"_s, u"dark"_s}));
    QCOMPARE(dark.width(), 1920);
    QVERIFY(qGray(dark.pixel(2, 2)) < 60 && qGray(plain.pixel(2, 2)) > 240);
}

void TimelineVerbTest::saysOnStandardErrorWhatWasLeftOut()
{
    const CliRun ran = timeline(m_folder.path(u"t.ics"_s));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY2(ran.err.contains(u"left out"_s), qPrintable(ran.err));
    QCOMPARE(timeline(m_folder.path(u"t.svg"_s)).err, QString());
}

void TimelineVerbTest::refusesWithOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named");
    const QStringList suffixes{u".svg"_s, u".png"_s, u".csv"_s, u".json"_s, u".ics"_s, u".md"_s, u".timelinejs.json"_s};
    QTest::newRow("no output") << QStringList{u"--theme"_s, u"dark"_s} << QStringList{u"--output"_s} + suffixes;
    QTest::newRow("no suffix") << QStringList{u"--output"_s, u"/tmp/timeline"_s} << suffixes;
    QTest::newRow("other suffix") << QStringList{u"--output"_s, u"/tmp/t.pdf"_s} << QStringList{u"t.pdf"_s} + suffixes;
    QTest::newRow("suffix alone") << QStringList{u"--output"_s, u".svg"_s} << suffixes;
    const auto row = [](const char *name, const QStringList &options, const QString &named) {
        QTest::newRow(name) << QStringList{u"--output"_s, u"/nowhere/t.svg"_s} + options << QStringList{named};
    };
    row("bad date", {u"--from"_s, u"April"_s}, u"April"_s);
    row("end before its start", {u"--from"_s, u"2025"_s, u"--to"_s, u"2024"_s}, u"2024"_s);
    row("width", {u"--width"_s, u"wide"_s}, u"--width"_s);
    row("too wide", {u"--width"_s, u"99999999"_s}, u"--width"_s);
    row("height", {u"--height"_s, u"-5"_s}, u"--height"_s);
    row("scale", {u"--scale"_s, u"nan"_s}, u"--scale"_s);
    row("theme", {u"--theme"_s, u"pink"_s}, u"pink"_s);
    row("no folder", {}, u"/nowhere"_s);
}

void TimelineVerbTest::refusesWithOneSentence()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, named);
    const CliRun ran = run(QStringList{u"timeline"_s, m_file} + arguments);
    QVERIFY(ran.code != 0);
    QCOMPARE(ran.out, QString());
    const QString sentence = ran.err.section(u'\n', 0, 0);
    for (const QString &word : named)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void TimelineVerbTest::neverReplacesTheStudy()
{
    const QString link = m_folder.path(u"link.svg"_s);
    QVERIFY(QFile::link(m_file, link));
    QCOMPARE(timeline(link).code, exitCode(ErrorKind::AlreadyExists));
    QCOMPARE(run({u"check"_s, m_file}).code, 0);
}

void TimelineVerbTest::leavesWhatWasThereWhenItFails()
{
    const QString path = m_folder.write(u"kept.svg"_s, "what was there");
    QVERIFY(run({u"timeline"_s, m_folder.path(u"none.synoptic"_s), u"--output"_s, path}).code != 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("what was there"));
}

QTEST_MAIN(TimelineVerbTest)
#include "timelineverb_test.moc"
