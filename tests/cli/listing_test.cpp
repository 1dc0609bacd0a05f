// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "study/study.h"
#include "support/temporaryfolder.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString body = u"🚀 Launch\n\nIt comes in April 2025, says Bloomberg.\n\nIt is out since 3 March.\n\n"
                     "Share this\n\n1,024 views\n\nMore words.\n\nFollow us"_s;

// Two articles and one event that they do not agree on.
class StudyMaker
{
public:
    void addArticle(const QString &name, const QString &published)
    {
        const ArticleId id{m_study.articles.size() + 1};
        m_study.articles.append(
            {.id = id, .name = name, .title = u"Title "_s + name, .published = published, .position = id.value});
        m_study.versions.append({.id = VersionId{id.value},
                                 .article = id,
                                 .text = body,
                                 .sha256 = textHash(body),
                                 .blocks = {{.line = 0, .kind = BlockKind::Heading, .level = 1},
                                            {.line = 6, .boilerplate = true},
                                            {.line = 8, .boilerplate = true},
                                            {.line = 12, .boilerplate = true}}});
    }

    void addClaim(const QString &quote, const QString &edtf, Modality modality, ReporterId reporter)
    {
        const qsizetype start = body.indexOf(quote);
        const VersionId version = m_study.versions.last().id;
        Passage passage = makePassage(version, body, OffsetMap(body), TextSpan{start, start + quote.size()});
        passage.id = PassageId{m_study.passages.size() + 1};
        m_study.passages.append(passage);
        m_study.claims.append({.id = ClaimId{passage.id.value},
                               .event = EventId{1},
                               .passage = passage.id,
                               .edtf = edtf,
                               .modality = modality,
                               .reporter = reporter,
                               .reporterKind = reporter.isNull() ? ReporterKind::Author : ReporterKind::Outlet});
    }

    Snapshot make()
    {
        m_study.reporters.append({.id = ReporterId{1}, .name = u"Bloomberg"_s, .kind = ReporterKind::Outlet});
        m_study.events.append({.id = EventId{1}, .name = u"launch"_s, .title = u"The launch"_s});
        m_study.events.append({.id = EventId{2}, .name = u"nothing-known"_s, .title = u"No claims"_s});
        m_study.tags = {{.id = TagId{1}, .name = u"timing"_s, .colour = u"sky"_s, .position = 1},
                        {.id = TagId{2}, .parent = TagId{1}, .name = u"firm"_s, .colour = u"sky"_s, .position = 2}};
        m_study.notes = {{.id = NoteId{1}, .text = u"on all"_s},
                         {.id = NoteId{2}, .article = ArticleId{1}, .text = u"on one"_s},
                         {.id = NoteId{3}, .event = EventId{1}, .text = u"on it"_s}};
        addArticle(u"a"_s, u"2025-04-02"_s);
        addClaim(u"It comes in April 2025, says Bloomberg."_s, u"2025-04"_s, Modality::Happened, ReporterId{1});
        addArticle(u"b"_s, QString());
        addClaim(u"It is out since 3 March."_s, u"2025-03-03"_s, Modality::Happened, {});
        return m_study;
    }

private:
    Snapshot m_study;
};
} // namespace

class ListingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_folder.path(u"s.synoptic"_s);
        QVERIFY(Study::create(m_file, StudyMaker().make()));
    }

    void showsEvents()
    {
        const QJsonArray events = show(u"events"_s);
        QCOMPARE(events.size(), 2);
        const QJsonObject launch = events[0].toObject();
        QCOMPARE(launch[u"name"].toString(), u"launch"_s);
        QCOMPARE(launch[u"title"].toString(), u"The launch"_s);
        QCOMPARE(launch[u"earliest"].toString(), u"2025-03-03"_s);
        QCOMPARE(launch[u"latest"].toString(), u"2025-04-30"_s);
        QCOMPARE(launch[u"modality"].toString(), u"happened"_s);
        QCOMPARE(launch[u"articles"].toArray(), (QJsonArray{u"a"_s, u"b"_s}));
        QCOMPARE(launch[u"claims"].toInt(), 2);
        QVERIFY(launch[u"conflict"].toString().endsWith(u'.'));
        QVERIFY(launch[u"when"].toString().contains(u"2025"));
        const QJsonObject unknown = events[1].toObject();
        QVERIFY(unknown[u"earliest"].isNull() && unknown[u"latest"].isNull() && unknown[u"conflict"].isNull());
        QCOMPARE(unknown[u"claims"].toInt(), 0);
    }

    void showsClaims()
    {
        const QJsonArray claims = show(u"claims"_s);
        QCOMPARE(claims.size(), 2);
        const QJsonObject first = claims[0].toObject();
        QCOMPARE(first[u"event"].toString(), u"launch"_s);
        QCOMPARE(first[u"article"].toString(), u"a"_s);
        QCOMPARE(first[u"edtf"].toString(), u"2025-04"_s);
        QCOMPARE(first[u"earliest"].toString(), u"2025-04-01"_s);
        QCOMPARE(first[u"latest"].toString(), u"2025-04-30"_s);
        QCOMPARE(first[u"reporter"].toString(), u"Bloomberg"_s);
        QCOMPARE(first[u"reporter_kind"].toString(), u"outlet"_s);
        QCOMPARE(first[u"quote"].toString(), u"It comes in April 2025, says Bloomberg."_s);
        QCOMPARE(first[u"start"].toInteger(), body.indexOf(u"It comes"_s) - 1); // the emoji is a pair
        QCOMPARE(first[u"end"].toInteger() - first[u"start"].toInteger(), first[u"quote"].toString().size());
        QVERIFY(claims[1][u"reporter"].isNull());
    }

    void showsLinesOfBoilerplate()
    {
        const QJsonArray lines = show(u"articles"_s)[0][u"boilerplate"].toArray();
        QCOMPARE(lines, (QJsonArray{QJsonObject{{u"first"_s, 7}, {u"last"_s, 9}},
                                    QJsonObject{{u"first"_s, 13}, {u"last"_s, 13}}}));
    }

    void showsTagsWithTheirPaths()
    {
        const QJsonArray tags = show(u"tags"_s);
        QCOMPARE(tags[0][u"path"].toString(), u"timing"_s);
        QVERIFY(tags[0][u"parent"].isNull());
        QCOMPARE(tags[1][u"path"].toString(), u"timing/firm"_s);
        QCOMPARE(tags[1][u"name"].toString(), u"firm"_s);
        QCOMPARE(tags[1][u"parent"].toString(), u"timing"_s);
    }

    void showsWhatNotesAreOn()
    {
        const QJsonArray notes = show(u"notes"_s);
        QCOMPARE(notes[0][u"on"].toString(), u"study"_s);
        QVERIFY(notes[0][u"target"].isNull());
        QCOMPARE(notes[1][u"on"].toString(), u"article"_s);
        QCOMPARE(notes[1][u"target"].toString(), u"a"_s);
        QCOMPARE(notes[2][u"on"].toString(), u"event"_s);
        QCOMPARE(notes[2][u"event"].toString(), u"launch"_s);
    }

    // A line for each row and one for the headers; the words of a row stand on its line.
    void showsTables()
    {
        for (const QString &list : {u"articles"_s, u"tags"_s, u"notes"_s, u"events"_s, u"claims"_s}) {
            const CliRun ran = run({u"show"_s, m_file, list});
            QCOMPARE(ran.code, 0);
            QCOMPARE(ran.out.count(u'\n'), show(list).size() + 1);
        }
        const QStringList claims = run({u"show"_s, m_file, u"claims"_s}).out.split(u'\n');
        QVERIFY(claims[0].startsWith(u"event "));
        QVERIFY(claims[1].contains(u"Bloomberg") && claims[1].endsWith(u"It comes in April 2025, says Bloomberg."));
    }

    void fitsTablesIntoATerminal()
    {
        for (const QString &line : run({u"show"_s, m_file, u"claims"_s}, 80).out.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

private:
    [[nodiscard]] QJsonArray show(const QString &what) const
    {
        return run({u"show"_s, m_file, what, u"--json"_s}).array();
    }

    TemporaryFolder m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(ListingTest)
#include "listing_test.moc"
