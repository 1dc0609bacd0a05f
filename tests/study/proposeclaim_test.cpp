// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/proposeclaim.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const Version version{.id = VersionId{3},
                      .text = u"Bloomberg says Comet 3 could arrive later this month or in May 2025. It was begun in "
                              "2023. Nobody knows why."_s};

TextSpan on(const QString &words)
{
    const qsizetype start = version.text.indexOf(words);
    return {.start = start, .end = start + words.size()};
}
} // namespace

class ProposeClaimTest : public QObject
{
    Q_OBJECT

private slots:
    void datesWithinTheSelectionCome()
    {
        const QList<NewClaim> claims =
            proposedClaims(version, u"2025-04-02"_s, on(u"Comet 3 could arrive later this month"_s));
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims.first().edtf, u"[2025-04-03..2025-04-30]"_s);
        QCOMPARE(claims.first().span, on(u"Comet 3 could arrive later this month"_s));
        QCOMPARE(claims.first().dateWords, on(u"later this month"_s));
        QCOMPARE(claims.first().reporter, u"Bloomberg"_s);
        QCOMPARE(claims.first().modality, Modality::ReportedPlan);
    }

    void elseThoseOfTheSentence()
    {
        const QList<NewClaim> claims = proposedClaims(version, u"2025-04-02"_s, on(u"Comet 3 could arrive"_s));
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims[1].edtf, u"2025-05"_s);
    }

    void withoutADateThereIsStillAClaim()
    {
        const QList<NewClaim> claims = proposedClaims(version, u"2025-04-02"_s, on(u"Nobody knows why"_s));
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims.first().edtf, QString());
        QCOMPARE(claims.first().version, version.id);
    }

    void anUndatedArticleLeavesRelativeDatesOpen()
    {
        const QList<NewClaim> claims = proposedClaims(version, QString(), on(u"later this month"_s));
        QCOMPARE(claims.first().edtf, QString());
        QCOMPARE(claims.first().dateWords, on(u"later this month"_s));
    }
};

QTEST_GUILESS_MAIN(ProposeClaimTest)
#include "proposeclaim_test.moc"
