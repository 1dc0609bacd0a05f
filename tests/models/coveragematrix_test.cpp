// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragematrix.h"

#include "models/coveragetext.h"
#include "models/coveragewords.h"
#include "models/reportorder.h"
#include "study/samplestudy.h"
#include "support/coveragesample.h"
#include "support/englishplurals.h"
#include "support/temporaryfolder.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class CoverageMatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void whatEachArticleSays();
    static void whoContradictsWhom();
    static void readIsNotMentioned();
    static void sourcesOfEachEvent();
    static void wordsOfCells_data();
    static void wordsOfCells();
    static void datesFitIntoCells_data();
    static void datesFitIntoCells();
    static void columnsByPublication();
    static void ordersTheReports();
    static void saysHowLate_data();
    static void saysHowLate();
    static void newVersionsAreUpdates();
    static void oneEventForThePanel();
    static void textsForTheClipboard();
    static void strangeWordsStayInTheirCell();
    static void anEmptyStudy();
    static void theBundledStudy();

private:
    EnglishPlurals m_plurals;
};

namespace
{
struct Made {
    explicit Made(const Snapshot &contents)
    {
        auto made = Study::create(folder.path(u"test.synoptic"_s), contents);
        if (!made)
            qFatal("%s", qUtf8Printable(describe(made.error())));
        study = *std::move(made);
        texts = std::make_unique<VersionTexts>(*study);
        events = std::make_unique<EventList>(*study, *texts);
        matrix = coverageMatrix(readCoverage(*study, *texts, *events));
    }

    [[nodiscard]] qsizetype row(EventId event) const
    {
        const auto found = std::ranges::find(matrix.rows, event, [](const CoverageRow &row) { return row.event.id(); });
        return found - matrix.rows.begin();
    }
    [[nodiscard]] qsizetype row(const QString &name) const
    {
        const auto found =
            std::ranges::find(matrix.rows, name, [](const CoverageRow &row) { return row.event.event.name; });
        return found - matrix.rows.begin();
    }
    [[nodiscard]] const CoverageCell &cell(EventId event, ArticleId article) const
    {
        return matrix.cell(row(event), article.value - 1);
    }

    TemporaryFolder folder;
    std::unique_ptr<Study> study;
    std::unique_ptr<VersionTexts> texts;
    std::unique_ptr<EventList> events;
    CoverageMatrix matrix;
};

QList<Stance> stances(const Made &made, EventId event)
{
    QList<Stance> found;
    for (const CoverageCell &cell : made.matrix.rows[made.row(event)].cells) {
        found.append(cell.stance);
    }
    return found;
}
} // namespace

void CoverageMatrixTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
}

void CoverageMatrixTest::whatEachArticleSays()
{
    using enum Stance;
    CoverageSample sample;
    const Made made(sample.contents());
    QCOMPARE(made.matrix.columns.size(), 5);
    QCOMPARE(made.matrix.rows.size(), 7); // the suggested event is not the analyst's
    QCOMPARE(stances(made, sample.launch), (QList{Attributes, Plans, Plans, Attributes, NotRead}));
    QCOMPARE(stances(made, sample.rival), (QList{Silent, Plans, Plans, Silent, NotRead}));
    QCOMPARE(stances(made, sample.app), (QList{Silent, Reports, Denies, Attributes, NotRead}));
    QCOMPARE(stances(made, sample.founding), (QList{Reports, Silent, Silent, Silent, NotRead}));
    QCOMPARE(stances(made, sample.phone), (QList{Silent, Silent, Silent, Speculates, NotRead}));
    QCOMPARE(stances(made, sample.sales), (QList{Silent, Silent, Reports, Silent, NotRead}));
    QCOMPARE(stances(made, sample.unheard), (QList{Silent, Silent, Silent, Silent, NotRead}));
    const CoverageCell &mixed = made.cell(sample.launch, sample.agency);
    QCOMPARE(mixed.modality, Modality::Planned); // its own plan says more than the one that it reports
    QCOMPARE(mixed.reporters, QStringList{u"Bloomberg"_s});
    QCOMPARE(mixed.claims.size(), 2);
    // Who has a name comes first.
    QCOMPARE(made.cell(sample.launch, sample.first).reporters, (QStringList{u"Bloomberg"_s, u"Insiders"_s}));
    QCOMPARE(made.cell(sample.launch, sample.undated).modality, Modality::ReportedPlan);
    QCOMPARE(made.cell(sample.sales, sample.agency).modality, Modality::Recurring);
}

void CoverageMatrixTest::whoContradictsWhom()
{
    CoverageSample sample;
    const Made made(sample.contents());
    QCOMPARE(made.cell(sample.rival, sample.own).against, QStringList{u"002"_s}); // May, and before May
    QCOMPARE(made.cell(sample.rival, sample.agency).against, QStringList{u"001"_s});
    QCOMPARE(made.cell(sample.app, sample.agency).against, (QStringList{u"001"_s, u"003"_s})); // it denies both
    QCOMPARE(made.cell(sample.app, sample.own).against, QStringList{u"002"_s});
    QCOMPARE(made.cell(sample.launch, sample.own).against, QStringList());
    QCOMPARE(made.cell(sample.app, sample.agency).denied, (QStringList{u"001"_s, u"003"_s}));
    QCOMPARE(made.cell(sample.app, sample.own).denied, QStringList());
    QCOMPARE(conflictText(made.matrix, made.row(sample.app)), u"002 denies it, against 001 and 003."_s);
    QCOMPARE(conflictText(made.matrix, made.row(sample.rival)),
             u"001 says May 2025; 002 says before May 2025: they cannot both be true."_s);
    QCOMPARE(conflictText(made.matrix, made.row(sample.launch)), QString());
    QVERIFY(made.matrix.rows[made.row(sample.app)].hasConflict());
    QVERIFY(made.matrix.rows[made.row(sample.rival)].hasConflict());
    QVERIFY(!made.matrix.rows[made.row(sample.launch)].hasConflict());
}

void CoverageMatrixTest::readIsNotMentioned()
{
    CoverageSample sample;
    Snapshot contents = sample.contents();
    contents.notes.append({.id = NoteId{1}, .article = sample.unread, .text = u"Nothing in it."_s});
    QCOMPARE(Made(contents).cell(sample.launch, sample.unread).stance, Stance::Silent);
    contents = sample.contents();
    Passage passage = contents.passages.first();
    passage.id = PassageId{contents.passages.size() + 1};
    passage.version = VersionId{sample.unread.value};
    passage.span = {.start = 0, .end = 6};
    passage.quote = u"Nobody"_s;
    contents.passages.append(passage);
    contents.highlights.append({.id = HighlightId{1}, .passage = passage.id});
    QCOMPARE(Made(contents).cell(sample.launch, sample.unread).stance, Stance::Silent);
    QVERIFY(!Made(sample.contents()).matrix.columns.last().isRead);
}

void CoverageMatrixTest::sourcesOfEachEvent()
{
    CoverageSample sample;
    const Made made(sample.contents());
    const auto text = [&](EventId event) { return sourcesText(made.matrix.rows[made.row(event)].sources); };
    QCOMPARE(text(sample.launch), u"4 articles, 2–3 independent sources"_s);
    QCOMPARE(text(sample.rival), u"2 articles, 2 independent sources"_s);
    QCOMPARE(text(sample.app), u"2 articles, 2 independent sources · denied in 1 article"_s);
    QCOMPARE(text(sample.founding), u"1 article, 1 independent source"_s);
    QCOMPARE(text(sample.unheard), QString());
    const EventSources &launch = made.matrix.rows[made.row(sample.launch)].sources;
    QCOMPARE(rootsText(launch), u"Bloomberg ← 002, 003 · 001 on its own account · Insiders ← 000, 003"_s);
    QCOMPARE(doubtText(launch), u"2 proven; 1 not named, which may be the same as others."_s);
    QCOMPARE(doubtText(made.matrix.rows[made.row(sample.rival)].sources), QString());
    QCOMPARE(rootsText(made.matrix.rows[made.row(sample.rival)].sources),
             u"001 on its own account · 002 (Reuters) on its own account"_s);
    QCOMPARE(rootsText(made.matrix.rows[made.row(sample.app)].sources), u"Reuters ← 003 · 001 on its own account"_s);
    QCOMPARE(rootsText(made.matrix.sources),
             u"Bloomberg ← 002, 003 · Reuters ← 002, 003 · 000 on its own account · 001 on its own account · "
             "003 (=The Paper) on its own account · Insiders ← 000, 003"_s);
    QCOMPARE(made.matrix.onOneSource, 3);
    QCOMPARE(summaryText(made.matrix), u"7 events, 3 on a single source"_s);
}

void CoverageMatrixTest::wordsOfCells_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("article");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("brief");
    QTest::newRow("attributes")
        << 1 << 4
        << u"attributes to Bloomberg and 1 other, plan reported by others, April 2025; the first of "
           "those dated; 1 passage"_s
        << u"from Bloomberg +1"_s;
    QTest::newRow("also from") << 1 << 3
                               << u"plans, some day from 3 to 30 April 2025, also from Bloomberg; 2 passages"_s
                               << u"plans"_s;
    QTest::newRow("plans") << 1 << 2 << u"plans, some day from 2 to 30 April 2025; 1 passage"_s << u"plans"_s;
    QTest::newRow("contradicts") << 2 << 2 << u"plans, May 2025; contradicts 002; 1 passage"_s << u"plans"_s;
    QTest::newRow("denies") << 3 << 3 << u"denies; contradicts 001 and 003; 1 passage"_s << u"denies"_s;
    QTest::newRow("recurring") << 6 << 3 << u"reports, recurring; 1 passage"_s << u"reports"_s;
    QTest::newRow("silent") << 7 << 1 << u"silent (read, not mentioned)"_s << u"silent"_s;
    QTest::newRow("not read") << 7 << 5 << u"not yet read"_s << u"not yet read"_s;
}

void CoverageMatrixTest::wordsOfCells()
{
    CoverageSample sample;
    const Made made(sample.contents());
    QFETCH(const int, event);
    QFETCH(const int, article);
    QTEST(cellText(made.matrix, event - 1, article - 1), "whole");
    QTEST(shortText(made.matrix.cell(event - 1, article - 1)), "brief");
    QFETCH(const QString, whole);
    const QString sentence = cellSentence(made.matrix, event - 1, article - 1);
    QVERIFY(sentence.startsWith(eventTitle(made.matrix.rows[event - 1]) + u"; 00%1: "_s.arg(article - 1)));
    QVERIFY(sentence.endsWith(whole));
}

void CoverageMatrixTest::datesFitIntoCells_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("approximate");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString() << false << QString();
    QTest::newRow("day") << u"2025-01-29"_s << false << u"29 January 2025"_s;
    QTest::newRow("days") << u"2025-04-03/2025-04-30"_s << false << u"3–30 April 2025"_s;
    QTest::newRow("about") << u"2025-04-03/2025-05-02"_s << true << u"~3 April–2 May 2025"_s;
    QTest::newRow("months") << u"2025-03/2025-04"_s << true << u"~March–April 2025"_s;
    QTest::newRow("month") << u"2025-05"_s << true << u"~May 2025"_s;
    QTest::newRow("years") << u"[1940..1943]"_s << false << u"1940–1943"_s;
    QTest::newRow("quarter") << u"2025-34"_s << false << u"April–June 2025"_s;
    QTest::newRow("by") << u"[..2025-04-30]"_s << false << u"by 30 April 2025"_s;
}

void CoverageMatrixTest::datesFitIntoCells()
{
    QFETCH(const QString, edtf);
    QFETCH(const bool, approximate);
    CoverageSample sample;
    Claim &claim = sample.contents().claims[12]; // of the founding
    claim.edtf = edtf;
    claim.approximate = approximate;
    const Made made(sample.contents());
    const CoverageRow &row = made.matrix.rows[made.row(sample.founding)];
    QTEST(shortWhenText(row, row.cells.first(), made.matrix.columns.first()), "text");
}

void CoverageMatrixTest::columnsByPublication()
{
    CoverageSample sample;
    const Made made(sample.contents());
    const CoverageMatrix matrix =
        coverageMatrix(readCoverage(*made.study, *made.texts, *made.events), ColumnOrder::ByPublication);
    QStringList names;
    for (const CoverageColumn &column : matrix.columns) {
        names.append(column.article.name);
    }
    // 004 is of April, perhaps of its first day; nothing is known of 000.
    QCOMPARE(names, (QStringList{u"003"_s, u"004"_s, u"001"_s, u"002"_s, u"000"_s}));
    QCOMPARE(matrix.cell(0, 0).stance, Stance::Attributes);
    QCOMPARE(matrix.rows[0].sources, made.matrix.rows[0].sources);
}

void CoverageMatrixTest::ordersTheReports()
{
    CoverageSample sample;
    const Made made(sample.contents());
    const ReportOrder launch = reportOrder(made.matrix, made.row(sample.launch));
    QCOMPARE(orderText(launch),
             u"first 003, on 1 April 2025; 001 and 002, 1 day later; 000: undated, perhaps earlier"_s);
    QCOMPARE(made.cell(sample.launch, sample.first).turn, Turn::PerhapsFirst); // 000 is undated
    QCOMPARE(made.cell(sample.launch, sample.own).turn, Turn::Any);
    QCOMPARE(made.cell(sample.app, sample.first).turn, Turn::First);
    QCOMPARE(made.cell(sample.app, sample.own).turn, Turn::Any);
    QCOMPARE(made.cell(sample.rival, sample.own).turn, Turn::Any);        // both on one day
    QCOMPARE(made.cell(sample.sales, sample.agency).turn, Turn::Any);     // alone
    QCOMPARE(made.cell(sample.founding, sample.undated).turn, Turn::Any); // undated
    QCOMPARE(turnText(made.cell(sample.launch, sample.first)), u"1st?"_s);
    QCOMPARE(orderText(reportOrder(made.matrix, made.row(sample.rival))), u"001 and 002, on 2 April 2025"_s);
    QCOMPARE(orderText(reportOrder(made.matrix, made.row(sample.founding))),
             u"000: undated, so the order is not known"_s);
    QCOMPARE(orderText(reportOrder(made.matrix, made.row(sample.unheard))), QString());
}

void CoverageMatrixTest::saysHowLate_data()
{
    QTest::addColumn<Modality>("modality");
    QTest::addColumn<int>("earliest"); // days before the report; 999: open
    QTest::addColumn<int>("latest");
    QTest::addColumn<QString>("text");
    QTest::newRow("a day") << Modality::Happened << 62 << 62 << u"62 days after it"_s;
    QTest::newRow("the same day") << Modality::Happened << 0 << 0 << u"on the day itself"_s;
    QTest::newRow("a range") << Modality::Happened << 20 << 3 << u"3 to 20 days after it"_s;
    QTest::newRow("open") << Modality::Happened << 999 << 3 << u"at least 3 days after it"_s;
    QTest::newRow("long ago") << Modality::Happened << 9000 << 8000 << u"more than 21 years after it"_s;
    QTest::newRow("recently") << Modality::Happened << 999 << 0 << QString();
    QTest::newRow("still open") << Modality::Happened << 3 << -3 << QString();
    QTest::newRow("a plan") << Modality::Planned << 0 << -29 << u"up to 29 days ahead of it"_s;
    QTest::newRow("a plan without an end") << Modality::Planned << 0 << 999 << QString();
}

void CoverageMatrixTest::saysHowLate()
{
    QFETCH(const Modality, modality);
    QFETCH(const int, earliest);
    QFETCH(const int, latest);
    const ReportOrder order{.days = {{.day = 2'460'000, .articles = {u"a"_s}}}};
    TimelineItem line{.modality = modality};
    if (earliest != 999)
        line.earliest = 2'460'000 - earliest;
    if (latest != 999)
        line.latest = 2'460'000 - latest;
    QTEST(lagText(order, line), "text");
    QCOMPARE(lagText({}, line), QString());
}

void CoverageMatrixTest::newVersionsAreUpdates()
{
    CoverageSample sample;
    Snapshot contents = sample.contents();
    Version newer = contents.versions[1];
    newer.id = VersionId{contents.versions.size() + 1};
    newer.number = 2;
    newer.imported = 1'744'200'000'000; // 9 April 2025
    contents.versions.append(newer);
    const Made made(contents);
    const ReportOrder order = reportOrder(made.matrix, made.row(sample.launch));
    QCOMPARE(order.updated, QStringList{u"001"_s});
    QCOMPARE(updatesText(made.matrix, order), u"001 was updated: version 2, read on 9 April 2025"_s);
    QCOMPARE(updatesText(made.matrix, reportOrder(made.matrix, made.row(sample.founding))), QString());
}

void CoverageMatrixTest::oneEventForThePanel()
{
    CoverageSample sample;
    const Made made(sample.contents());
    for (const CoverageRow &row : made.matrix.rows) {
        QCOMPARE(sourcesOf(row.event, *made.study), row.sources);
    }
}

void CoverageMatrixTest::textsForTheClipboard()
{
    CoverageSample sample;
    const Made made(sample.contents());
    const QList<qsizetype> rows{made.row(sample.app), made.row(sample.rival)};
    const QStringList csv = coverageCsv(made.matrix, rows).split(u'\n');
    QCOMPARE(csv.size(), 4);
    QVERIFY2(csv[0].startsWith(u"Event,When,Sources,First,Conflict,000 (undated),001 (2 April 2025),"_s),
             qPrintable(csv[0]));
    QVERIFY2(csv[1].startsWith(u"The app is renewed,March 2025,\"2 articles, 2 independent sources · "_s),
             qPrintable(csv[1]));
    const QStringList tabs = coverageTabbed(made.matrix, rows).split(u'\n');
    QCOMPARE(tabs[2].count(u'\t'), 9);
    QVERIFY(tabs[2].contains(u"they cannot both be true."_s));
    const QStringList markdown = coverageMarkdown(made.matrix, allRows(made.matrix)).split(u'\n');
    QCOMPARE(markdown[1], u"| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"_s);
    QVERIFY(markdown[2].startsWith(u"| Model 3 is launched | "_s));
    QCOMPARE(markdown[9], QString());
    QCOMPARE(markdown[10], u"4 articles, 5–6 independent sources"_s);
    QVERIFY(markdown.contains(u"- Bloomberg ← 002, 003"_s));
}

void CoverageMatrixTest::strangeWordsStayInTheirCell()
{
    CoverageSample sample;
    Event &event = sample.contents().events[0];
    event.title = u"=HYPERLINK(\"x\")\n| <b>a</b> \u202Eb\tc"_s;
    const Made made(sample.contents());
    const QString csv = coverageCsv(made.matrix, {0});
    QCOMPARE(csv.count(u'\n'), 2);
    QVERIFY2(csv.contains(u"\n\"'=HYPERLINK(\"\"x\"\") | <b>a</b> \uFFFDb c\","_s), qPrintable(csv));
    const QString tabbed = coverageTabbed(made.matrix, {0});
    QCOMPARE(tabbed.section(u'\n', 1, 1).section(u'\t', 0, 0), u"'=HYPERLINK(\"x\") | <b>a</b> \uFFFDb c"_s);
    const QString markdown = coverageMarkdown(made.matrix, {0}).section(u'\n', 2, 2);
    QVERIFY2(markdown.startsWith(u"| =HYPERLINK(\"x\") \\| \\<b>a\\</b> "_s), qPrintable(markdown));
}

void CoverageMatrixTest::anEmptyStudy()
{
    const Made made(Snapshot{});
    QVERIFY(made.matrix.rows.isEmpty() && made.matrix.columns.isEmpty());
    QCOMPARE(made.matrix.sources, EventSources());
    QCOMPARE(coverageCsv(made.matrix, {}), u"Event,When,Sources,First,Conflict\n"_s);
}

// As one reads the five articles.
void CoverageMatrixTest::theBundledStudy()
{
    using enum Stance;
    const TemporaryFolder folder;
    const Result<QString> path = ensureSampleStudy(folder.path(u"data"_s));
    QVERIFY(path);
    const auto study = Study::open(*path, OpenMode::ReadOnly);
    QVERIFY(study);
    const VersionTexts texts(**study);
    const EventList events(**study, texts);
    const CoverageMatrix matrix = coverageMatrix(readCoverage(**study, texts, events));
    QCOMPARE(matrix.columns.size(), 5);
    QCOMPARE(matrix.rows.size(), 45);
    const auto row = [&](const QString &name) -> const CoverageRow & {
        return *std::ranges::find(matrix.rows, name, [](const CoverageRow &each) { return each.event.event.name; });
    };
    const auto said = [&](const QString &name) {
        QList<Stance> found;
        for (const CoverageCell &cell : row(name).cells) {
            found.append(cell.stance);
        }
        return found;
    };
    QCOMPARE(said(u"qwen-3-launch"_s), (QList{Attributes, Plans, Plans, Plans, Plans}));
    QCOMPARE(said(u"bloomberg-report"_s), (QList{Silent, Silent, Attributes, Attributes, Attributes}));
    QCOMPARE(said(u"deepseek-next-model"_s), (QList{Silent, Silent, Plans, Silent, Attributes}));
    QCOMPARE(said(u"qwen-3-official-word"_s), (QList{Plans, Silent, Denies, Silent, Denies}));
    QCOMPARE(said(u"qwen-2-5-max"_s), (QList{Silent, Silent, Reports, Reports, Reports}));
    QCOMPARE(row(u"deepseek-next-model"_s).cells[2].against, QStringList{u"004"_s});
    QCOMPARE(row(u"deepseek-next-model"_s).cells[4].against, QStringList{u"002"_s});
    // "Not yet" contradicts no plan.
    QCOMPARE(row(u"qwen-3-official-word"_s).cells[0].against, QStringList());
    QCOMPARE(std::ranges::count_if(matrix.rows, &CoverageRow::hasConflict), 1);
    // Nine by name and the articles themselves; seven groups without a name.
    QCOMPARE(sourcesText(matrix.sources), u"5 articles, 14–21 independent sources"_s);
    QCOMPARE(matrix.onOneSource, 33);
    QCOMPARE(rootText(matrix.sources.roots.first()), u"Bloomberg ← 002, 003, 004"_s);
}

QTEST_GUILESS_MAIN(CoverageMatrixTest)
#include "coveragematrix_test.moc"
