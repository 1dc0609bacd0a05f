// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/denials.h"

#include "time/edtf.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DenialsTest : public QObject
{
    Q_OBJECT

private slots:
    static void denies_data();
    static void denies();
    static void onlyOtherArticlesAndAcceptedClaims();
};

namespace
{
DatedClaim dated(const QString &article, Modality modality, const QString &edtf, Tense tense = Tense::Past,
                 const QString &published = {})
{
    DatedClaim claim{.article = article};
    claim.claim.modality = modality;
    claim.claim.edtf = edtf;
    claim.claim.tense = tense;
    if (const Result<Edtf> day = Edtf::parse(published))
        claim.published = day->earliest();
    return claim;
}

using Pairs = QList<std::pair<qsizetype, qsizetype>>;
} // namespace

void DenialsTest::denies_data()
{
    QTest::addColumn<QString>("denied");
    QTest::addColumn<Tense>("tense");
    QTest::addColumn<QString>("deniedOn"); // published
    QTest::addColumn<Modality>("modality");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("saidOn");
    QTest::addColumn<bool>("contradicted");
    const auto row = [](const char *name, const char *denied, Tense tense, const char *deniedOn, Modality modality,
                        const char *said, const char *saidOn, bool contradicted) {
        QTest::newRow(name) << QString::fromLatin1(denied) << tense << QString::fromLatin1(deniedOn) << modality
                            << QString::fromLatin1(said) << QString::fromLatin1(saidOn) << contradicted;
    };
    constexpr auto past = Tense::Past;
    constexpr auto future = Tense::Future;
    constexpr auto happened = Modality::Happened;
    row("it never did", "", past, "", happened, "", "", true);
    row("it never did, nor in May", "", past, "", happened, "2025-05", "", true);
    row("not up to that day", "[..2025-04-02]", past, "", happened, "2025-03", "", true);
    row("not up to that day, later it did", "[..2025-04-02]", past, "", happened, "2025-04-20", "", false);
    row("perhaps later", "[..2025-04-02]", past, "", happened, "2025-04", "", false);
    row("not in spring", "2025-03/2025-05", past, "", happened, "2025-05", "", true);
    row("not in spring, but in June", "2025-03/2025-05", past, "", happened, "2025-06", "", false);
    row("not in either", "[2025-03, 2025-05]", past, "", happened, "[2025-03, 2025-05]", "", true);
    row("one of them is left", "2025-03", past, "", happened, "[2025-03, 2025-05]", "", false);
    row("one that could not know", "", past, "2025-04-02", happened, "2025-05-03", "", false);
    row("one that could", "", past, "2025-04-02", happened, "2025-04-01", "", true);
    row("an undated report from before", "", past, "2025-04-02", happened, "", "2025-04-01", true);
    row("an undated report from after", "", past, "2025-04-02", happened, "", "2025-04-05", false);
    row("not yet is no word on a plan", "[..2025-04-02]", Tense::Present, "", Modality::Planned, "2025-04", "", false);
    row("it will not", "", future, "2025-04-02", Modality::Planned, "2025-05", "", true);
    row("it will not in April", "2025-04", future, "", Modality::ReportedPlan, "2025-04", "", true);
    row("it will not in April, in May perhaps", "2025-04", future, "", Modality::Speculated, "2025-05", "", false);
    row("without a tense", "", Tense::None, "", Modality::Planned, "2025-05", "", true);
    row("a denial does not deny another", "", past, "", Modality::Denied, "", "", false);
}

void DenialsTest::denies()
{
    QFETCH(const QString, denied);
    QFETCH(const Tense, tense);
    QFETCH(const QString, deniedOn);
    QFETCH(const Modality, modality);
    QFETCH(const QString, said);
    QFETCH(const QString, saidOn);
    QFETCH(const bool, contradicted);
    const QList<DatedClaim> claims{dated(u"001"_s, modality, said, Tense::None, saidOn),
                                   dated(u"002"_s, Modality::Denied, denied, tense, deniedOn)};
    QCOMPARE(contradictedDenials(claims), contradicted ? (Pairs{{1, 0}}) : Pairs());
}

void DenialsTest::onlyOtherArticlesAndAcceptedClaims()
{
    const DatedClaim denial = dated(u"002"_s, Modality::Denied, {});
    QCOMPARE(contradictedDenials({denial, dated(u"002"_s, Modality::Happened, {})}), Pairs());
    DatedClaim suggested = dated(u"001"_s, Modality::Happened, {});
    suggested.claim.state = ReviewState::Suggested;
    QCOMPARE(contradictedDenials({denial, suggested}), Pairs());
    suggested = denial;
    suggested.claim.state = ReviewState::Suggested;
    QCOMPARE(contradictedDenials({suggested, dated(u"001"_s, Modality::Happened, {})}), Pairs());
    DatedClaim throughout = dated(u"001"_s, Modality::Happened, u"2025-03/2025-06"_s);
    throughout.claim.reading = Reading::Throughout;
    QCOMPARE(contradictedDenials({throughout, dated(u"002"_s, Modality::Denied, u"2025-06"_s)}), (Pairs{{1, 0}}));
    QCOMPARE(contradictedDenials({throughout, dated(u"002"_s, Modality::Denied, u"2025-07"_s)}), Pairs());
}

QTEST_APPLESS_MAIN(DenialsTest)
#include "denials_test.moc"
