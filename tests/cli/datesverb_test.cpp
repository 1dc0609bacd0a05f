// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "support/temporaryfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DatesVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void printsMentionsWithCodePoints()
    {
        const CliRun ran = run({u"dates"_s, u"--published"_s, u"2025-04-02"_s, u"--json"_s}, 0,
                               u"\U0001F680 It came last week, Bloomberg said."_s.toUtf8());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.array().size(), 1);
        const QJsonObject mention = ran.array().first().toObject();
        QCOMPARE(mention.keys(), (QStringList{u"approximate"_s, u"earliest"_s, u"edtf"_s, u"end"_s, u"kind"_s,
                                              u"latest"_s, u"modality"_s, u"reading"_s, u"reporter"_s, u"rule"_s,
                                              u"start"_s, u"text"_s, u"uncertain"_s}));
        QCOMPARE(mention[u"text"].toString(), u"last week"_s);
        QCOMPARE(mention[u"start"].toInt(), 10);
        QCOMPARE(mention[u"end"].toInt(), 19);
        QCOMPARE(mention[u"edtf"].toString(), u"2025-03-24/2025-03-30"_s);
        QCOMPARE(mention[u"earliest"].toString(), u"2025-03-24"_s);
        QCOMPARE(mention[u"latest"].toString(), u"2025-03-30"_s);
        QCOMPARE(mention[u"kind"].toString(), u"date"_s);
        QCOMPARE(mention[u"reporter"].toString(), u"Bloomberg"_s);
    }

    void answersALineEach()
    {
        const CliRun ran = run({u"dates"_s, u"--jsonl"_s}, 0,
                               "{\"id\":1,\"text\":\"It came yesterday.\",\"published\":\"2025-04-02\"}\n"
                               "\n"
                               "no JSON\n"
                               "{\"id\":\"b\",\"text\":\"It came.\",\"published\":\"2025-13-01\"}\n"
                               "{\"id\":3,\"text\":\"It came in 1999.\"}");
        QCOMPARE(ran.code, 0);
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        const auto object = [&](int line) { return QJsonDocument::fromJson(lines[line].toUtf8()).object(); };
        QCOMPARE(object(0)[u"id"].toInt(), 1);
        QCOMPARE(object(0)[u"mentions"][0][u"edtf"].toString(), u"2025-04-01"_s);
        QVERIFY(object(1).contains(u"error"));
        QVERIFY(object(2)[u"error"].toString().contains(u"2025-13-01"_s));
        QCOMPARE(object(2)[u"id"].toString(), u"b"_s);
        QCOMPARE(object(3)[u"mentions"][0][u"edtf"].toString(), u"1999"_s);
    }

    void neverAssumesToday()
    {
        const CliRun ran = run({u"dates"_s}, 0, "It came yesterday.");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains(u"yesterday"_s));
        QVERIFY(ran.err.contains(u"--published"_s));
        QVERIFY(!ran.out.contains(QDate::currentDate().toString(u"yyyy"_s)));
    }

    void badInputGetsASentence()
    {
        QVERIFY(run({u"dates"_s, u"/no/such/file"_s}).isOneSentence());
        QVERIFY(run({u"dates"_s, u"--published"_s, u"soon"_s}, 0, "x").isOneSentence());
        const TemporaryFolder folder;
        QFile file(folder.path(u"bad.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a\xff b") > 0);
        file.close();
        QVERIFY(run({u"dates"_s, file.fileName()}).isOneSentence());
        QCOMPARE(run({u"dates"_s, u"--json"_s}, 0, "").array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(DatesVerbTest)
#include "datesverb_test.moc"
