// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/operationwalk.h"

#include <QTest>

// Whatever an analyst does, in any order: the words of each highlight stand where it says, or it is flagged, and undo
// and redo lead to the very same study. SYNOPTIC_OPERATIONS is how many, SYNOPTIC_SEED with what chance they begin.
// CTest walks 100,000 of them in two halves side by side.
class OperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsStayInPlaceWhateverIsDone()
    {
        const int wanted = qEnvironmentVariableIntValue("SYNOPTIC_OPERATIONS");
        const quint32 seed = quint32(qEnvironmentVariableIntValue("SYNOPTIC_SEED"));
        constexpr int perStudy = 2000; // what a failure takes to be repeated
        int left = wanted > 0 ? wanted : 50'000;
        for (quint32 walked = 0; left > 0; ++walked, left -= perStudy) {
            OperationWalk walk(seed + walked);
            const QString wrong = walk.run(std::min(left, perStudy));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "operations_test.moc"
