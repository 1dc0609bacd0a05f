// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "exchange/folderreader.h"
#include "exchange/refi/refiproject.h"
#include "exchange/studyjson.h"
#include "exchange/w3c/webannotations.h"
#include "support/hostiletexts.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

// One without a text, and one whose body is none.
QByteArray foreignRows()
{
    return "[{\"type\": \"Annotation\", \"bodyValue\": \"Hm\", \"target\": \"http://a.example/\"},"
           "{\"type\": \"Annotation\", \"body\": {\"type\": \"Image\"}, \"target\": \"http://b.example/\"}]";
}

} // namespace

// Studies that come from other programs, and go to them, without a window.
class OtherStudiesTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;

private slots:
    void aStudyIsMadeOfEach_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Snapshot corpus = readFolder(u":/corpus/qwen3-launch"_s).value();
        QTest::newRow("project") << refiProject(corpus).files.first().bytes;
        QTest::newRow("annotations") << webAnnotations(corpus).files.first().bytes;
        QTest::newRow("json") << studyJson(corpus);
    }

    // Dumped again it is the folder that it came from.
    void aStudyIsMadeOfEach()
    {
        QFETCH(const QByteArray, bytes);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString file = m_folder.path(name + u".synoptic"_s);
        const QString from = m_folder.write(name, bytes);
        const CliRun made = run({u"new"_s, file, u"--from"_s, from});
        QVERIFY2(made.code == 0 && made.err.isEmpty(), qPrintable(made.err));
        QCOMPARE(run({u"check"_s, file}).code, 0);
        QCOMPARE(run({u"dump"_s, file, m_folder.path(name + u".d"_s)}).code, 0);
        QCOMPARE(picture(m_folder.path(name + u".d"_s)), picture(u":/corpus/qwen3-launch"_s));
        QCOMPARE(run({u"merge"_s, file, from}).out, u"There was nothing new.\n"_s);
    }

    void tellsWhatIsLostALineEach()
    {
        const QString file = m_folder.path(u"lost.synoptic"_s);
        const CliRun made =
            run({u"new"_s, file, u"--from"_s, m_folder.write(u"rows"_s, foreignRows()), u"--title"_s, u"T"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.err.count(u'\n'), 2);
        QVERIFY2(made.err.startsWith(u"Not carried over: Places of words"_s), qPrintable(made.err));
        QCOMPARE(run({u"show"_s, file, u"notes"_s, u"--json"_s}).array().size(), 2);
        // Nothing is told of what was not made.
        QVERIFY(run({u"new"_s, file, u"--from"_s, m_folder.path(u"rows"_s)}).isOneSentence());
    }

    void refusesWhatIsNone()
    {
        const QString file = m_folder.path(u"none.synoptic"_s);
        const CliRun none = run({u"new"_s, file, u"--from"_s, m_folder.write(u"a.txt"_s, "Text")});
        QVERIFY2(none.isOneSentence(), qPrintable(none.err));
        QCOMPARE(none.code, exitCode(ErrorKind::NotAStudy));
        QVERIFY(!QFile::exists(file));
    }

    void mergesWhatAnotherProgramAdded()
    {
        const QString file = m_folder.path(u"ours.synoptic"_s);
        QCOMPARE(run({u"new"_s, file, u"--from"_s, u":/corpus/qwen3-launch"_s}).code, 0);
        Snapshot theirs = readFolder(u":/corpus/qwen3-launch"_s).value();
        theirs.notes.append({.id = NoteId{900}, .uuid = u"00000000-0000-4000-8000-000000000900"_s, .text = u"New"_s});
        const QString other = m_folder.write(u"theirs"_s, refiProject(theirs).files.first().bytes);
        const CliRun merged = run({u"merge"_s, file, other, u"--json"_s});
        QVERIFY2(merged.code == 0, qPrintable(merged.err));
        QCOMPARE(merged.object()[u"added"][u"notes"].toInt(), 1);
        const CliRun lossy = run({u"merge"_s, file, m_folder.write(u"rows2"_s, foreignRows())});
        QVERIFY2(lossy.code == 0 && lossy.err.count(u"Not carried over: "_s) == 2, qPrintable(lossy.err));
    }

    // What other programs call their codes and texts never keeps a study from being made.
    void hostileNamesMakeAStudy()
    {
        QByteArray codes;
        for (const QString &text : hostileTexts()) {
            QString name = text.toHtmlEscaped();
            for (QChar &unit : name)
                unit = unit < u' ' ? QChar(u' ') : unit;
            codes += "<Code guid=\"\" isCodable=\"true\" name=\"" + name.toUtf8() + "\"/>";
        }
        const QByteArray book =
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>" + codes + codes + "</Codes></CodeBook>";
        const QString file = m_folder.path(u"codes.synoptic"_s);
        const CliRun made = run({u"new"_s, file, u"--from"_s, m_folder.write(u"codes"_s, book)});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(run({u"show"_s, file, u"tags"_s, u"--json"_s}).array().size(), 2 * hostileTexts().size());
        QCOMPARE(run({u"check"_s, file}).code, 0);
    }
};

QTEST_GUILESS_MAIN(OtherStudiesTest)
#include "otherstudies_test.moc"
