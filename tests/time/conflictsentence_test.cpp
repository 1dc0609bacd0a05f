// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/conflictsentence.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ConflictSentenceTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutConflict();
    void namesBothSides();
    void saysBeforeOnlyAtTheEndOfAMonth_data();
    void saysBeforeOnlyAtTheEndOfAMonth();
    void oneArticleCanContradictItself();
    void gathersArticlesThatAgree();
    void namesAllWhenThereAreMore();
    void admitsWhenNoTwoContradict();
    void leavesPercentSignsAlone();
};

static DatedClaim plan(const QString &article, const QString &edtf)
{
    DatedClaim dated{.claim = {}, .article = article, .published = std::nullopt};
    dated.claim.edtf = edtf;
    dated.claim.modality = Modality::Planned;
    return dated;
}

static QString sentence(const QList<DatedClaim> &claims)
{
    return conflictSentence(eventDates({}, claims), claims, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ConflictSentenceTest::isEmptyWithoutConflict()
{
    QCOMPARE(sentence({plan(u"002"_s, u"2025-05"_s), plan(u"004"_s, u"2025-34"_s)}), QString());
    QCOMPARE(sentence({}), QString());
}

void ConflictSentenceTest::namesBothSides()
{
    QCOMPARE(sentence({plan(u"002"_s, u"2025-05"_s), plan(u"004"_s, u"[..2025-04-30]"_s)}),
             u"002 says May 2025; 004 says before May 2025: they cannot both be true."_s);
    // A third one that fits both sides is not named.
    QCOMPARE(sentence({plan(u"001"_s, u"2025"_s), plan(u"002"_s, u"2025-05"_s), plan(u"004"_s, u"[..2025-04]"_s)}),
             u"002 says May 2025; 004 says before May 2025: they cannot both be true."_s);
}

void ConflictSentenceTest::saysBeforeOnlyAtTheEndOfAMonth_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("[..2025-04-30]") << u"before May 2025"_s;
    QTest::newRow("[..2024-12]") << u"before 2025"_s;
    QTest::newRow("[..2024]") << u"before 2025"_s;
    QTest::newRow("[..2025-04-29]") << u"by 29 April 2025"_s;
    QTest::newRow("[..2025-04~]") << u"by 30 April 2025, approximately"_s;
    QTest::newRow("[..2024-10,2025-04]") << u"by 31 October 2024 or April 2025"_s;
    QTest::newRow("2025-04-30") << u"30 April 2025"_s;
}

void ConflictSentenceTest::saysBeforeOnlyAtTheEndOfAMonth()
{
    QFETCH(const QString, words);
    const QString edtf = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(sentence({plan(u"1"_s, edtf), plan(u"2"_s, u"2025-06-02"_s)}),
             u"1 says "_s + words + u"; 2 says 2 June 2025: they cannot both be true."_s);
}

void ConflictSentenceTest::oneArticleCanContradictItself()
{
    QCOMPARE(sentence({plan(u"002"_s, u"2025-05"_s), plan(u"002"_s, u"2025-06-02"_s)}),
             u"002 says May 2025 and also 2 June 2025: they cannot both be true."_s);
}

void ConflictSentenceTest::gathersArticlesThatAgree()
{
    QCOMPARE(sentence({plan(u"001"_s, u"2025-05"_s), plan(u"002"_s, u"2025-06-02"_s), plan(u"003"_s, u"2025-05"_s),
                       plan(u"003"_s, u"2025-05"_s)}),
             u"001 and 003 say May 2025; 002 says 2 June 2025: they cannot both be true."_s);
}

void ConflictSentenceTest::namesAllWhenThereAreMore()
{
    QCOMPARE(sentence({plan(u"001"_s, u"2025-05"_s), plan(u"002"_s, u"2025-06"_s), plan(u"003"_s, u"2025-07"_s)}),
             u"001 says May 2025; 002 says June 2025; 003 says July 2025: they cannot all be true."_s);
}

void ConflictSentenceTest::admitsWhenNoTwoContradict()
{
    QCOMPARE(sentence({plan(u"001"_s, u"[2021,2022]"_s), plan(u"002"_s, u"[2022,2023]"_s),
                       plan(u"003"_s, u"[2021,2023]"_s)}),
             u"No day fits all that is said."_s);
}

void ConflictSentenceTest::leavesPercentSignsAlone()
{
    QCOMPARE(sentence({plan(u"%2"_s, u"2025-05"_s), plan(u"%1"_s, u"2025-06"_s), plan(u"50%3"_s, u"2025-07"_s)}),
             u"%2 says May 2025; %1 says June 2025; 50%3 says July 2025: they cannot all be true."_s);
}

QTEST_APPLESS_MAIN(ConflictSentenceTest)
#include "conflictsentence_test.moc"
