// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dategold.h"

#include <QDir>
#include <QTest>

// The bundled articles against the list of what a reader finds in them.
class DateGoldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(SYNOPTIC_SOURCE_DIR "/corpus/qwen3-launch/articles"));
        QHash<QString, QString> texts;
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            texts.insert(name.first(3), text.sliced(text.indexOf(QStringLiteral("\n---\n")) + 5));
        }
        QCOMPARE(texts.size(), 5);
        m_score = scoreDates(QStringLiteral(SYNOPTIC_SOURCE_DIR "/tests/time/gold/corpus-dates.jsonl"), texts);
    }

    void theListStandsInTheArticles()
    {
        const QStringList lost = m_score.faults.filter(QStringLiteral("not in the article"));
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QVERIFY(m_score.events >= 40);
        QVERIFY(m_score.traps >= 100);
    }

    void everyDateOfAnEventIsFound()
    {
        const QString faults = m_score.faults.filter(QStringLiteral("event ")).join(u'\n');
        QVERIFY2(m_score.found == m_score.events, qPrintable(faults));
        QVERIFY2(m_score.exact * 100 >= m_score.events * 95, qPrintable(faults));
    }

    void noTrapIsTakenForADate()
    {
        QVERIFY2(m_score.fallen == 0, qPrintable(m_score.faults.filter(QStringLiteral("trap ")).join(u'\n')));
    }

private:
    DateGoldScore m_score;
};

QTEST_GUILESS_MAIN(DateGoldTest)
#include "dategold_test.moc"
