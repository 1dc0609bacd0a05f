// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/keptregions.h"

#include "exchange/report/linechanges.h"
#include "exchange/report/writereport.h"
#include "exchange/reporttext.h"
#include "exchange/samplestudy.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class KeptRegionsTest : public QObject
{
    Q_OBJECT

private slots:
    static void sealsOnce();
    static void seesWhatWasChanged();
    static void keepsRegionsInTheirPlaces();
    static void aNoteIsNoRegion();
    static void tellsLinesApart();
    static void leavesEditedFilesAlone();
    static void writesAFolder();
};

namespace
{

const QString region = u"<!-- keep -->\nMine, *all* of it.\n\n> even this\n<!-- /keep -->"_s;

QString withRegion(QString markdown, const QString &behind)
{
    const qsizetype at = markdown.indexOf(behind) + behind.size();
    return markdown.insert(at, u"\n\n"_s + region);
}

} // namespace

void KeptRegionsTest::sealsOnce()
{
    const QString report = reportText(SampleStudy::full());
    const QString once = sealed(report);
    QCOMPARE(sealState(report), SealState::None);
    QCOMPARE(sealState(once), SealState::Whole);
    QCOMPARE(sealed(once), once);
    QCOMPARE(once.count(u"synoptic-export"_s), 1);
    QCOMPARE(sealState(sealed(u"no front matter\n"_s)), SealState::Whole);
    QCOMPARE(sealState(sealed(QString())), SealState::Whole);
}

void KeptRegionsTest::seesWhatWasChanged()
{
    const QString report = sealed(reportText(SampleStudy::full()));
    QCOMPARE(sealState(QString(report).replace(u"> Another sentence"_s, u"> Another word"_s)), SealState::Broken);
    QCOMPARE(sealState(report + u"\nmore\n"_s), SealState::Broken);
    QCOMPARE(sealState(withRegion(report, u"^h-00000000"_s)), SealState::Whole);
    QCOMPARE(sealState(QString(report).replace(u"\n"_s, u"\r\n"_s)), SealState::Whole);
}

void KeptRegionsTest::keepsRegionsInTheirPlaces()
{
    Snapshot study = SampleStudy::full();
    const QString old = withRegion(sealed(reportText(study)), u"## Notes"_s);
    study.notes[0].text = u"Another note."_s;
    const QString fresh = withKeptRegions(sealed(reportText(study)), old);
    QVERIFY(fresh.contains(u"## Notes\n\n"_s + region + u"\n\n- Note (Ann):\n\n  Another note."_s));
    QCOMPARE(sealState(fresh), SealState::Whole);
    QCOMPARE(keptRegionCount(fresh), 1);
    QCOMPARE(withKeptRegions(sealed(reportText(study)), fresh), fresh);
    // Its place is gone: it goes to the end.
    study.notes.clear();
    const QString without = withKeptRegions(sealed(reportText(study)), fresh);
    QVERIFY(without.trimmed().endsWith(region));
    QCOMPARE(sealState(without), SealState::Whole);
    // Two at one place stay in their order, one that is not closed reaches to the end.
    const QString two =
        withKeptRegions(u"# A\n\ntext\n"_s, u"# A\n<!-- keep -->\n1\n<!-- /keep -->\n<!-- keep -->\n2\n"_s);
    QVERIFY(two.indexOf(u"\n1\n"_s) < two.indexOf(u"\n2\n"_s) && two.indexOf(u"\n1\n"_s) > 0);
    QCOMPARE(keptRegionCount(two), 2);
}

void KeptRegionsTest::aNoteIsNoRegion()
{
    SampleStudy study;
    study.addArticle(u"1"_s, u"One two"_s);
    study.addNote(u"<!-- keep -->\nword\n<!-- /keep -->"_s);
    const QString report = sealed(reportText(study.snapshot));
    QVERIFY(report.contains(u"word"_s));
    QCOMPARE(keptRegionCount(report), 0);
    QVERIFY(withKeptRegions(report, report).contains(u"word"_s));
}

void KeptRegionsTest::tellsLinesApart()
{
    const QList<ChangedLine> changes = lineChanges(u"a\nb\nc\nd"_s, u"a\nx\nc\nd\ne"_s);
    QString drawn;
    for (const ChangedLine &line : changes)
        drawn += QStringView(u" -+").at(qsizetype(line.change)) + line.text + u'|';
    QCOMPARE(drawn, u" a|-b|+x| c| d|+e|"_s);
    QVERIFY(lineChangeText(u"a\nb\nc\nd\ne\nf"_s, u"a\nb\nc\nd\ne\ng"_s).startsWith(u"\u2026\n  d\n"_s));
}

void KeptRegionsTest::leavesEditedFilesAlone()
{
    const TemporaryFolder folder;
    Snapshot study = SampleStudy::full();
    const auto files = [&] {
        return QList<ExportedFile>{{.name = u"r.md"_s, .bytes = sealed(reportText(study)).toUtf8()}};
    };
    const QStringList paths = exportPaths(files(), folder.path(u"r.md"_s), ReportSplit::OneFile);
    QVERIFY(writeExport(files(), paths, EditedFiles::Keep));
    study.notes[0].text = u"Another note."_s;
    QVERIFY(writeExport(files(), paths, EditedFiles::Keep)); // nobody has touched it
    const QByteArray edited = TemporaryFolder::read(paths.first()) + "A line of mine\n";
    folder.write(u"r.md"_s, edited);
    const auto found = findEditedFile(files(), paths);
    QVERIFY(found);
    QVERIFY(found->difference.contains(u"- A line of mine\n"_s));
    QCOMPARE(writeExport(files(), paths, EditedFiles::Keep).error().kind, ErrorKind::EditedByHand);
    QCOMPARE(TemporaryFolder::read(paths.first()), edited);
    QVERIFY(writeExport(files(), paths, EditedFiles::Replace));
    QCOMPARE(TemporaryFolder::read(paths.first()), files().first().bytes);
    // A file that is no export at all is somebody's, too.
    folder.write(u"r.md"_s, "my own text");
    QCOMPARE(writeExport(files(), paths, EditedFiles::Keep).error().kind, ErrorKind::EditedByHand);
}

void KeptRegionsTest::writesAFolder()
{
    const TemporaryFolder folder;
    const Snapshot study = SampleStudy::full();
    const ReportRecords records(study, QLocale::c());
    const QList<ExportedFile> files =
        MarkdownReport(records, {.by = ReportBy::Tag, .split = ReportSplit::FileEach, .stem = u"all"_s}).files();
    const QStringList paths = exportPaths(files, folder.path(u"new"_s), ReportSplit::FileEach);
    QVERIFY(writeExport(files, paths, EditedFiles::Keep));
    QStringList names = QDir(folder.path(u"new"_s)).entryList(QDir::Files);
    names.sort();
    QCOMPARE(names, (QStringList{u"Qwen-launch-date.md"_s, u"Qwen.md"_s, u"all.md"_s, u"untagged.md"_s}));
    // A parent that is not there, or a folder in a file's place, is told, and nothing else is touched.
    QVERIFY(
        !writeExport(files, exportPaths(files, folder.path(u"no/such"_s), ReportSplit::FileEach), EditedFiles::Keep));
    QVERIFY(!writeExport({files.first()}, {folder.path(u"new"_s)}, EditedFiles::Replace));
}

QTEST_APPLESS_MAIN(KeptRegionsTest)
#include "keptregions_test.moc"
