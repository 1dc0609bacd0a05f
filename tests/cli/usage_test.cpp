// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"

#include "cli/clirun.h"
#include "core/result.h"
#include "support/temporaryfolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class UsageTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsVerbs()
    {
        for (const char *word :
             {"new",      "import",  "show",     "highlight", "lens", "edtf",      "dates", "suggest",
              "coverage", "compare", "synopsis", "export",    "dump", "check",     "undo",  "redo",
              "history",  "help",    "version",  "--help",    "-h",   "--version", "-v"}) {
            QVERIFY2(isVerb(QString::fromLatin1(word)), word);
        }
        for (const char *word : {"", "study.synoptic", "News", "new ", "--measure-startup"}) {
            QVERIFY2(!isVerb(QString::fromLatin1(word)), word);
        }
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named"); // what the sentence must name
        QTest::newRow("verb") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("no verb") << QStringList{} << u"verb"_s;
        QTest::newRow("no file") << QStringList{u"new"_s} << u"FILE"_s;
        QTest::newRow("no path") << QStringList{u"import"_s, u"a"_s} << u"PATH"_s;
        QTest::newRow("nothing to show") << QStringList{u"show"_s, u"a"_s} << u"articles|"_s;
        QTest::newRow("what is that") << QStringList{u"show"_s, u"a"_s, u"weather"_s} << u"weather"_s;
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"a"_s, u"--frob"_s} << u"frob"_s;
        QTest::newRow("value missing") << QStringList{u"new"_s, u"a"_s, u"--title"_s} << u"title"_s;
        QTest::newRow("value too many") << QStringList{u"check"_s, u"a"_s, u"--json=1"_s} << u"json"_s;
        QTest::newRow("argument too many") << QStringList{u"check"_s, u"a"_s, u"b"_s} << u"“b”"_s;
        QTest::newRow("article missing") << QStringList{u"highlight"_s, u"a"_s, u"--quote"_s, u"q"_s} << u"--article"_s;
        QTest::newRow("quote missing") << QStringList{u"highlight"_s, u"a"_s, u"--article"_s, u"1"_s} << u"--quote"_s;
        QTest::newRow("quote empty") << QStringList{u"highlight"_s, u"a"_s,       u"--article"_s,
                                                    u"1"_s,         u"--quote"_s, QString()}
                                     << u"--quote"_s;
        QTest::newRow("occurrence") << QStringList{u"highlight"_s, u"a"_s, u"--article"_s,    u"1"_s,
                                                   u"--quote"_s,   u"q"_s, u"--occurrence"_s, u"0"_s}
                                    << u"--occurrence"_s;
        QTest::newRow("two forms") << QStringList{u"lens"_s, u"a"_s, u"--csv"_s, u"--json"_s} << u"--csv"_s;
        QTest::newRow("dates from two places") << QStringList{u"edtf"_s, u"--jsonl"_s, u"2025"_s} << u"--jsonl"_s;
        QTest::newRow("form missing") << QStringList{u"export"_s, u"a"_s} << u"--to"_s;
        QTest::newRow("form unknown") << QStringList{u"export"_s, u"a"_s, u"--to"_s, u"pigeon"_s} << u"pigeon"_s;
        QTest::newRow("help on nothing") << QStringList{u"help"_s, u"frobnicate"_s} << u"frobnicate"_s;
    }
    void refusesWrongUse()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const CliRun ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QString());
        const QStringList lines = ran.err.split(u'\n');
        QCOMPARE(lines.size(), 3); // the sentence, the synopsis, the end
        QVERIFY2(lines[0].contains(named) && lines[0].endsWith(u'.'), qPrintable(ran.err));
        QVERIFY2(lines[1].startsWith(u"Usage: synoptic "), qPrintable(ran.err));
    }

    void writesTheSynopsisFromTheTable()
    {
        QVERIFY(run({u"help"_s})
                    .out.contains(u"synoptic highlight FILE --article ARTICLE --quote TEXT [--occurrence K] "
                                  "[--tag TAG]… [--note MARKDOWN] [--json]\n"_s));
        QVERIFY(run({u"help"_s}).out.contains(u"synoptic import FILE PATH… [--title TITLE]"_s));
    }

    // The help has every kind with the number that it really exits with.
    void listsEveryExitCode()
    {
        const QString help = run({u"help"_s}).out;
        for (int kind = int(ErrorKind::Usage); kind <= int(ErrorKind::NothingToDo); ++kind) {
            const QRegularExpression row(u"^ +%1  \\w"_s.arg(exitCode(ErrorKind(kind))),
                                         QRegularExpression::MultilineOption);
            QCOMPARE(help.count(row), 1);
        }
        static const QRegularExpression anyRow(u"^ +\\d+  \\w"_s, QRegularExpression::MultilineOption);
        QCOMPARE(help.count(anyRow), int(ErrorKind::NothingToDo) + 2); // and that of success
    }

    void helpsWithEachVerb()
    {
        for (const Verb *verb : allVerbs()) {
            const CliRun ran = run({u"help"_s, verb->name});
            QCOMPARE(ran.code, 0);
            QCOMPARE(run({verb->name, u"--help"_s}).out, ran.out);
            QVERIFY(ran.out.startsWith(u"synoptic "_s + verb->name));
            for (const VerbOption &option : verb->options) {
                QVERIFY2(ran.out.contains(u"--"_s + option.name), qPrintable(QString(option.name)));
            }
            QVERIFY(run({u"help"_s}).out.contains(u"synoptic "_s + verb->name));
        }
    }

    void sharesTheNamesOfListsWithTheSynopsis()
    {
        const QString help = run({u"help"_s, u"show"_s}).out;
        const QString operand = help.section(u' ', 3, 3);
        QCOMPARE(operand, u"articles|highlights|tags|notes|events|claims|reviews|links"_s);
        const TemporaryFolder folder;
        const QString file = folder.path(u"s.synoptic"_s);
        QCOMPARE(run({u"new"_s, file}).code, 0);
        for (const QString &name : operand.split(u'|')) {
            const CliRun ran = run({u"show"_s, file, name, u"--json"_s});
            QCOMPARE(ran.code, 0);
            QCOMPARE(ran.array(), QJsonArray());
            QVERIFY2(help.contains(u"\n  %1\n    "_s.arg(name)), qPrintable(name));
        }
    }

    void saysItsVersion()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        QCOMPARE(run({u"version"_s}).out, u"synoptic 1.2.3\n"_s);
        QCOMPARE(run({u"--version"_s}).out, u"synoptic 1.2.3\n"_s);
    }

    void saysWhenTheOutputIsLost()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("no /dev/full here");
        QString said;
        QTextStream out(&full);
        QTextStream err(&said);
        Console console{.out = out, .err = err};
        QCOMPARE(runVerb({u"help"_s}, console), exitCode(ErrorKind::WriteFailed));
        QCOMPARE(said.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
