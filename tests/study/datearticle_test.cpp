// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/datearticle.h"

#include "study/actions/addevent.h"
#include "study/proposeclaim.h"
#include "support/studyfixture.h"
#include "support/studysteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QString text = u"🚀 Orion ships later this month. Others say May 2025. Days after the launch it sold out. "
                     "It was delayed last week."_s;

struct Undated {
    Undated()
    {
        const Version version = snapshotOf(fixture.study()).versions.first();
        const auto claim = [&](const QString &quote) {
            const qsizetype start = text.indexOf(quote);
            return proposedClaims(version, QString(), {.start = start, .end = start + quote.size()}).first();
        };
        QList<NewClaim> claims{claim(u"Orion ships later this month"_s), claim(u"Others say May 2025"_s),
                               claim(u"Days after the launch it sold out"_s), claim(u"It was delayed last week"_s)};
        claims[1].edtf.clear();
        if (!addEvent(fixture.study(), NewEvent{.title = u"Orion ships"_s, .claims = claims}))
            qFatal("no event");
    }

    [[nodiscard]] QList<Claim> claims() { return snapshotOf(fixture.study()).claims; }

    SnapshotBuilder builder;
    ArticleId article = builder.article(u"001"_s, u"Orion"_s, text);
    StudyFixture fixture{builder};
};
} // namespace

class DateArticleTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWordsThatCountFromTheDayWait()
    {
        Undated undated;
        const StudyStore &store = undated.fixture.study().store();
        const QList<Claim> claims = undated.claims();
        QVERIFY(waitsForPublication(store, claims[0]));
        QVERIFY2(!waitsForPublication(store, claims[1]), "May 2025 is a date by itself, though none was taken");
        QVERIFY2(!waitsForPublication(store, claims[2]), "counts from another event");
        QVERIFY(waitsForPublication(store, claims[3]));
    }

    void allThatWaitedAreDatedInOneStep()
    {
        Undated undated;
        Study &study = undated.fixture.study();
        const Snapshot before = snapshotOf(study);
        QVERIFY(datePublication(study, undated.article, u" 2025-04-02 "_s));
        QCOMPARE(snapshotOf(study).articles.first().published, u"2025-04-02"_s);
        const QList<Claim> claims = undated.claims();
        QCOMPARE(claims[0].edtf, u"[2025-04-03..2025-04-30]"_s);
        QCOMPARE(claims[0].anchorKind, AnchorKind::Publication);
        QCOMPARE(claims[0].anchorDay, u"2025-04-02"_s);
        QCOMPARE(claims[1].edtf, QString());
        QCOMPARE(claims[2].edtf, QString());
        QVERIFY2(claims[3].edtf.contains(u"2025-03-24"_s), qPrintable(claims[3].edtf));
        QVERIFY(!waitsForPublication(study.store(), claims[0]));
        verifyOneStep(study, before);
    }

    void whatIsNoDateIsRefused()
    {
        Undated undated;
        const Snapshot before = snapshotOf(undated.fixture.study());
        for (const QString &wrong : {u""_s, u"2025-02-30"_s, u"yesterday"_s}) {
            const Result<void> done = datePublication(undated.fixture.study(), undated.article, wrong);
            QCOMPARE(done.error().kind, ErrorKind::BadDate);
        }
        QCOMPARE(datePublication(undated.fixture.study(), ArticleId{99}, u"2025"_s).error().kind,
                 ErrorKind::NoSuchArticle);
        QCOMPARE(snapshotOf(undated.fixture.study()), before);
    }
};

QTEST_GUILESS_MAIN(DateArticleTest)
#include "datearticle_test.moc"
