// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "study/actions/decidelink.h"
#include "support/storysample.h"

using namespace Qt::StringLiterals;

// What the analyst has decided of links, from the command line.
class LinksVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsThem();
    void compareAppliesThem();
    void theySurviveANewVersion();
    void badInput();

private:
    [[nodiscard]] LinkEnd end(ArticleId article, const QString &words) const
    {
        const Version version = m_contents.versions[article.value - 1];
        const qsizetype start = version.text.indexOf(words);
        return {.version = version.id, .span = {.start = start, .end = start + words.size()}};
    }
    // Empty: there is none.
    [[nodiscard]] static QJsonObject link(const QJsonObject &comparison, int a, int aSentence, int b, int bSentence)
    {
        const QJsonObject one{{u"article"_s, a}, {u"sentence"_s, aSentence}};
        const QJsonObject other{{u"article"_s, b}, {u"sentence"_s, bSentence}};
        for (const QJsonValue &found : comparison[u"links"].toArray()) {
            if (found[u"a"].toObject() == one && found[u"b"].toObject() == other)
                return found.toObject();
        }
        return {};
    }

    const StorySample m_ids;
    const Snapshot m_contents = m_ids.contents();
    TemporaryFolder m_folder;
    QString m_file = m_folder.path(u"s.synoptic"_s);
};

void LinksVerbTest::init()
{
    QFile::remove(m_file);
    const auto study = *Study::create(m_file, m_contents);
    QVERIFY(decideLink(*study, end(m_ids.third, u"Fishermen of Osterby sold their catch early."_s),
                       end(m_ids.first, u"opened a new library with"_s), LinkState::Confirmed));
    QVERIFY(decideLink(*study, end(m_ids.first, u"Twelve wagons loaded with timber lie beside the track."_s),
                       end(m_ids.third, u"Twelve wagons loaded with timber lie beside the track"_s), LinkState::Cut));
}

void LinksVerbTest::listsThem()
{
    const QJsonArray links = run({u"links"_s, m_file, u"--json"_s}).array();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0][u"state"].toString(), u"cut"_s); // that of the first article
    QCOMPARE(links[1][u"state"].toString(), u"confirmed"_s);
    QCOMPARE(links[1][u"article"].toString(), u"003"_s);
    QCOMPARE(links[1][u"quote"].toString(), u"Fishermen of Osterby sold their catch early."_s);
    QCOMPARE(links[1][u"other_article"].toString(), u"001"_s);
    QCOMPARE(links[1][u"other_quote"].toString(), u"opened a new library with"_s);
    QCOMPARE(links[1][u"other_version"].toInt(), 1);
    QCOMPARE(links[1][u"start"].toInt(), 0);
    QCOMPARE(links, run({u"show"_s, m_file, u"links"_s, u"--json"_s}).array());
    const QString table = run({u"links"_s, m_file}).out;
    QVERIFY(table.startsWith(u"state"_s));
    QVERIFY(table.contains(u"confirmed"_s) && table.contains(u"Fishermen"_s) && !table.contains(u"uuid"_s));
}

void LinksVerbTest::compareAppliesThem()
{
    const QJsonObject decided = run({u"compare"_s, m_file, u"--json"_s}).object();
    const QJsonObject confirmed = link(decided, 0, 3, 2, 0);
    QCOMPARE(confirmed[u"decided"].toBool(), true);
    QCOMPARE(confirmed[u"class"].toString(), u"same"_s);
    QVERIFY(confirmed.contains(u"score"_s));
    QVERIFY(link(decided, 0, 2, 2, 2).isEmpty());
    QCOMPARE(decided[u"cuts"].toArray().size(), 1);
    const auto study = *Study::open(m_file, OpenMode::ReadWrite);
    QVERIFY(study->undo() && study->undo());
    const QJsonObject computed = run({u"compare"_s, m_file, u"--json"_s}).object();
    QVERIFY(link(computed, 0, 3, 2, 0).isEmpty());
    QCOMPARE(link(computed, 0, 2, 2, 2)[u"decided"], QJsonValue(false));
    QVERIFY(computed[u"cuts"].toArray().isEmpty());
}

void LinksVerbTest::theySurviveANewVersion()
{
    const QString text = QString(m_contents.versions.first().text).replace(u"The mayor has"_s, u"Nobody has"_s);
    const QString path = m_folder.write(u"001.txt"_s, text.toUtf8());
    QCOMPARE(run({u"update"_s, m_file, u"--article"_s, u"001"_s, path}).code, 0);
    const QJsonArray links = run({u"links"_s, m_file, u"--json"_s}).array();
    QCOMPARE(links.size(), 2); // carried over, not doubled
    QCOMPARE(links[1][u"other_version"].toInt(), 2);
    const QJsonObject comparison = run({u"compare"_s, m_file, u"--json"_s}).object();
    QVERIFY(!link(comparison, 0, 3, 2, 0).isEmpty());
    QVERIFY(link(comparison, 0, 2, 2, 2).isEmpty());
}

void LinksVerbTest::badInput()
{
    QVERIFY(run({u"links"_s}).code != 0);
    QVERIFY(run({u"links"_s, m_folder.path(u"none"_s)}).code != 0);
    const QString empty = m_folder.path(u"empty.synoptic"_s);
    QCOMPARE(run({u"new"_s, empty}).code, 0);
    QCOMPARE(run({u"links"_s, empty, u"--json"_s}).array(), QJsonArray());
}

QTEST_GUILESS_MAIN(LinksVerbTest)
#include "linksverb_test.moc"
