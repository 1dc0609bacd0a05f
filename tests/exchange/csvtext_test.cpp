// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtext.h"

#include "support/csvreader.h"
#include "support/hostiletexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CsvTextTest : public QObject
{
    Q_OBJECT

private slots:
    static void cells_data();
    static void cells();
    static void readersGetTheTextsBack();
};

void CsvTextTest::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("plain", u"Qwen 3 is out"_s, u"Qwen 3 is out"_s);
    row("empty", {}, {});
    row("comma", u"a, b"_s, u"\"a, b\""_s);
    row("quotes", u"a \"b\""_s, u"\"a \"\"b\"\"\""_s);
    row("lines", u"a\r\nb\tc"_s, u"a  b c"_s);
    row("controls", u"a\u001Bb\u202Ec"_s, u"a\uFFFDb\uFFFDc"_s);
    row("formula", u"=1+1"_s, u"'=1+1"_s);
    row("formula with a comma", u"=f(1,2)"_s, u"\"'=f(1,2)\""_s);
    row("plus", u"+49 30"_s, u"'+49 30"_s);
    row("minus", u"-a"_s, u"'-a"_s);
    row("at", u"@a"_s, u"'@a"_s);
    row("wide sign", u"\uFF1Da"_s, u"'\uFF1Da"_s);
    row("behind blanks", u"\t\n =a"_s, u"'   =a"_s);
    row("number", u"-12.5"_s, u"-12.5"_s);
    row("day before the year 0", u"-0044-03-15"_s, u"'-0044-03-15"_s);
    row("no number", u"-inf"_s, u"'-inf"_s);
}

void CsvTextTest::cells()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void CsvTextTest::readersGetTheTextsBack()
{
    const QStringList texts = hostileTexts();
    const CsvReader reader(csvRow(texts) + csvRow({u"next"_s}));
    QVERIFY(reader.isGood());
    QCOMPARE(reader.rows.size(), 2);
    QCOMPARE(reader.rows.at(1), QStringList{u"next"_s});
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QString cell = reader.rows.at(0).at(i);
        QVERIFY(!u"=+-@"_s.contains(cell.at(0)));
        if (u"=+-@"_s.contains(texts.at(i).at(0)))
            cell.remove(0, 1);
        QCOMPARE(cell.size(), texts.at(i).size());
    }
}

QTEST_APPLESS_MAIN(CsvTextTest)
#include "csvtext_test.moc"
